// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/verbs.h"
#include "app/jsonviews.h"
#include "app/newslines.h"
#include "app/words.h"
#include "ui/common/errortext.h"
#include "ui/common/listtext.h"

namespace raiki {

namespace {

QJsonArray newsJson(const std::vector<InboxRow> &rows)
{
    QJsonArray out;
    for (const InboxRow &row : rows)
        out << jsonOf(row);
    return out;
}

void printNews(const CommandContext &context, const std::vector<InboxRow> &rows, const QString &heading,
               const DateStyle &style)
{
    if (rows.empty())
        return;
    context.terminal.print(context.terminal.emphasised(heading));
    for (const InboxRow &row : rows) {
        context.terminal.print(QStringLiteral("  ") + newsLine(row, style));
        context.terminal.print(QStringLiteral("    ") + headlineLine(row));
    }
}

int report(const CommandContext &context, const PollReport &done, const DateStyle &style)
{
    bool allWell = true;
    QJsonArray feeds;
    for (const FeedPollReport &feed : done.feeds) {
        feeds << jsonOf(feed);
        const QString url = feed.url.toString(QUrl::FullyEncoded);
        if (feed.result == PollResult::Failed)
            context.terminal.complain(url + QStringLiteral(": ") +
                                      fetchFailureText(feed.failure, feed.httpStatus, feed.failureDetail));
        else if (feed.problem)
            context.terminal.complain(
                url + QStringLiteral(": ") +
                CommandText::tr("the document breaks at line %1; what stood before it was read")
                    .arg(feed.problem->line));
        allWell = allWell && feed.result != PollResult::Failed && !feed.problem;
    }
    if (done.error)
        context.terminal.complain(errorText(*done.error));
    if (context.options.json) {
        context.terminal.printJson(QJsonObject{{QStringLiteral("feeds"), feeds},
                                               {QStringLiteral("flagged"), newsJson(done.intake.flagged)},
                                               {QStringLiteral("review"), newsJson(done.intake.review)}});
    } else {
        context.terminal.print(CommandText::tr("%n feed(s) polled", nullptr, int(done.feeds.size())) +
                               QStringLiteral(", ") +
                               CommandText::tr("%n new item(s)", nullptr, done.intake.newItems) + u'.');
        printNews(context, done.intake.flagged, CommandText::tr("Flagged"), style);
        printNews(context, done.intake.review, CommandText::tr("For your decision (“raiki inbox”)"), style);
    }
    if (done.error && done.feeds.empty())
        return ExitFailed;
    return allWell && !done.error ? ExitDone : ExitPartly;
}

int poll(CommandContext &context)
{
    const auto services = context.composition.services();
    if (!services)
        return context.fail(services.error());
    TrackerServices &tracker = **services;
    std::vector<FeedId> chosen;
    for (const QString &url : context.values.value(QStringLiteral("feed"))) {
        const auto feed = tracker.subscriptions.find(url);
        if (!feed)
            return context.fail(feed.error());
        chosen.push_back(*feed);
    }
    int code = ExitDone;
    QObject scope;
    QObject::connect(&tracker.poller, &FeedPoller::progressed, &scope, [&](int done, int total) {
        context.terminal.progress(CommandText::tr("%1 of %n feed(s)", nullptr, total).arg(done));
    });
    QObject::connect(
        &tracker.poller, &FeedPoller::finished, &scope,
        [&](const PollReport &done) {
            context.terminal.endProgress();
            code = report(context, done,
                          terminalDates(context.composition.clock(), tracker.preferences.values()));
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    if (!chosen.empty())
        tracker.poller.poll(chosen);
    else if (context.has(QStringLiteral("all")))
        tracker.poller.pollAll();
    else
        tracker.poller.pollDue();
    QCoreApplication::exec();
    return code;
}

} // namespace

std::vector<Command> pollCommands()
{
    return {
        {QStringLiteral("poll"),
         {},
         CommandText::tr("polls the feeds that are due and takes in what is new"),
         {{QStringLiteral("feed"), QStringLiteral("URL"), CommandText::tr("only this feed; may be repeated")},
          {QStringLiteral("all"), {}, CommandText::tr("all feeds, due or not")}},
         0,
         0,
         poll}};
}

} // namespace raiki
