// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/verbs.h"
#include "app/jsonviews.h"
#include "app/words.h"
#include "core/announcements/extractor.h"
#include "ui/common/listtext.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace raiki {

namespace {

/** What is known of the list for explaining: the matcher, and the state of a matched show. */
struct Explainer
{
    Composition &composition;
    std::shared_ptr<const ShowMatcher> listMatcher; ///< of the database; made at the first line that needs it

    Result<std::shared_ptr<const ShowMatcher>> matcher()
    {
        if (listMatcher)
            return listMatcher;
        const auto services = composition.servicesToLook();
        if (!services)
            return services.error();
        auto made = (*services)->intake.matcher();
        if (made)
            listMatcher = *made;
        return made;
    }
};

struct Explanation
{
    std::vector<Announcement> announcements;
    std::optional<Match> match;
    IntakeDecision decision;
};

ShowMatcher matcherOf(const QJsonArray &watchlist)
{
    std::vector<MatchCandidate> candidates;
    candidates.reserve(size_t(watchlist.size()));
    for (const QJsonValue &value : watchlist) {
        const QString title = value.isString() ? value.toString() : value[u"title"].toString();
        MatchCandidate candidate{{}, {}, title, {title}};
        const QJsonArray synonyms = value[u"synonyms"].toArray();
        for (const QJsonValue &synonym : synonyms)
            candidate.titles << synonym.toString();
        candidates.push_back(candidate);
    }
    return ShowMatcher(std::move(candidates));
}

std::optional<Announcement> firstOf(const std::vector<Announcement> &announcements)
{
    return announcements.empty() ? std::nullopt : std::optional(announcements.front());
}

/** A given list says only which shows are followed; the database says what is known of them. */
Explanation explain(const NewsText &text, const ShowMatcher &matcher, TrackerServices *services)
{
    Explanation out;
    out.announcements = extractAnnouncements(text);
    out.match = matcher.match(text, out.announcements);
    MatchedShowState state;
    state.showStatus = WatchStatus::Watching;
    if (services && out.match) {
        if (const auto known = services->intake.stateOf(*out.match, firstOf(out.announcements)))
            state = *known;
    }
    out.decision = decideIntake(firstOf(out.announcements), out.match, state);
    return out;
}

QJsonObject explanationJson(const QJsonValue &id, const Explanation &explanation, const ShowMatcher &matcher)
{
    QJsonArray announcements;
    for (const Announcement &announcement : explanation.announcements)
        announcements << explainedJson(announcement);
    return {{QStringLiteral("id"), id},
            {QStringLiteral("match"), explainedJson(explanation.match, matcher)},
            {QStringLiteral("decision"), jsonOf(explanation.decision)},
            {QStringLiteral("announcements"), announcements}};
}

QDateTime publishedFrom(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.isValid() && text.size() <= 10)
        return QDateTime(time.date(), QTime(0, 0), Qt::UTC);
    return time.toUTC();
}

/** One line in, one line out, in order; a line that is no JSON object gets an error in its place. */
int explainLines(CommandContext &context)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return context.fail({ErrorCode::NotReadable, QStringLiteral("-")});
    Explainer explainer{context.composition, {}};
    int code = ExitDone;
    for (qint64 number = 1; !input.atEnd(); ++number) {
        const QByteArray line = input.readLine(16 * 1024 * 1024).trimmed();
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            context.terminal.complain(CommandText::tr("line %1 is no JSON object").arg(number));
            context.terminal.printJsonLine(
                QJsonObject{{QStringLiteral("id"), QJsonValue()},
                            {QStringLiteral("error"), QStringLiteral("badDocument")}});
            code = ExitPartly;
            continue;
        }
        const QJsonObject object = document.object();
        const NewsText text{object[u"title"].toString(), object[u"summary"].toString(),
                            publishedFrom(object[u"published"].toString())};
        if (object.contains(u"watchlist")) {
            const ShowMatcher matcher = matcherOf(object[u"watchlist"].toArray());
            context.terminal.printJsonLine(
                explanationJson(object[u"id"], explain(text, matcher, nullptr), matcher));
            continue;
        }
        const auto matcher = explainer.matcher();
        if (!matcher)
            return context.fail(matcher.error());
        context.terminal.printJsonLine(explanationJson(
            object[u"id"], explain(text, **matcher, *context.composition.servicesToLook()), **matcher));
    }
    return code;
}

void printExplanation(const CommandContext &context, const Explanation &explanation,
                      const ShowMatcher &matcher, const DateStyle &style)
{
    for (const Announcement &announcement : explanation.announcements) {
        QStringList facts{announcement.showWords};
        if (announcement.season)
            facts << CommandText::tr("season %1").arg(*announcement.season);
        if (announcement.part)
            facts << CommandText::tr("part %1").arg(*announcement.part);
        if (announcement.episode)
            facts << CommandText::tr("episode %1").arg(*announcement.episode);
        facts << announcementKindName(announcement.kind) << dateText(announcement.date, style)
              << announcement.platforms.join(QStringLiteral(", "));
        facts.removeAll(QString());
        context.terminal.print(facts.join(QStringLiteral(" · ")));
    }
    if (explanation.match)
        context.terminal.print(CommandText::tr("Matches %1 by “%2”.")
                                   .arg(matcher.candidates().at(size_t(explanation.match->candidate)).title,
                                        explanation.match->matchedTitle));
    context.terminal.print(intakeActionName(explanation.decision.action) + QStringLiteral(": ") +
                           intakeReasonText(explanation.decision.reason));
}

int explainText(CommandContext &context)
{
    const auto services = context.composition.servicesToLook();
    if (!services)
        return context.fail(services.error());
    const auto matcher = (*services)->intake.matcher();
    if (!matcher)
        return context.fail(matcher.error());
    NewsText text{context.positionals.first(), context.value(QStringLiteral("summary")),
                  context.composition.clock().now()};
    if (context.has(QStringLiteral("published"))) {
        text.published = publishedFrom(context.value(QStringLiteral("published")));
        if (!text.published.isValid())
            return context.misuse(CommandText::tr("--published needs a date in ISO 8601, not “%1”.")
                                      .arg(context.value(QStringLiteral("published"))));
    }
    const Explanation explanation = explain(text, **matcher, *services);
    if (context.options.json)
        context.terminal.printJsonLine(explanationJson(QJsonValue(), explanation, **matcher));
    else
        printExplanation(context, explanation, **matcher,
                         terminalDates(context.composition.clock(), (*services)->preferences.values()));
    return ExitDone;
}

int explainAny(CommandContext &context)
{
    return context.positionals.isEmpty() ? explainLines(context) : explainText(context);
}

} // namespace

std::vector<Command> explainCommands()
{
    return {
        {QStringLiteral("explain"),
         QStringLiteral("[TEXT]"),
         CommandText::tr(
             "what Raiki reads out of a headline, and why; without TEXT, JSON lines from standard input"),
         {{QStringLiteral("summary"), QStringLiteral("T"), CommandText::tr("the text under the headline")},
          {QStringLiteral("published"), QStringLiteral("D"), CommandText::tr("when it appeared")}},
         0,
         1,
         explainAny}};
}

} // namespace raiki
