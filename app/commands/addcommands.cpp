// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/verbs.h"
#include "app/jsonviews.h"
#include "app/words.h"
#include "core/dates/datephrases.h"
#include "core/shows/titlekey.h"
#include "ui/common/datetext.h"
#include "ui/common/listtext.h"

namespace raiki {

namespace {

/** Reads the options into a choice; the title's own season words count where --season is not given. */
std::variant<AddChoice, QString> choiceFrom(const CommandContext &context, const SeasonWords &words)
{
    AddChoice choice;
    choice.season = words.season;
    if (context.has(QStringLiteral("season"))) {
        bool isNumber = false;
        const int season = context.value(QStringLiteral("season")).toInt(&isNumber);
        if (!isNumber || season < 1 || season > 99)
            return CommandText::tr("--season needs a number from 1 to 99, not “%1”.")
                .arg(context.value(QStringLiteral("season")));
        choice.season = season;
    }
    if (context.has(QStringLiteral("status"))) {
        const auto status = watchStatusFromName(context.value(QStringLiteral("status")));
        if (!status)
            return CommandText::tr(
                       "--status is one of plan, watching, onhold, completed and dropped, not “%1”.")
                .arg(context.value(QStringLiteral("status")));
        choice.status = *status;
    }
    if (context.has(QStringLiteral("premiere"))) {
        choice.premiere =
            readDate(context.value(QStringLiteral("premiere")), {context.composition.clock().today()});
        if (!choice.premiere)
            return CommandText::tr(
                       "--premiere needs a date such as 2026, 2026-01, 2026-W or 2026-01-24, not “%1”.")
                .arg(context.value(QStringLiteral("premiere")));
    }
    choice.platform = context.value(QStringLiteral("platform"));
    choice.aliases = context.values.value(QStringLiteral("alias"));
    return choice;
}

QString candidateLine(const CatalogueShow &show)
{
    const FuzzyDate first = show.seasons.empty() ? FuzzyDate() : show.seasons.front().premiere;
    return QStringLiteral("  %1  %2  %3")
        .arg(show.show.titles.preferred(), show.show.titles.native, first.toText().left(4));
}

Result<ChangeSet> plannedChanges(const CommandContext &context, TrackerServices &services,
                                 const AddChoice &choice)
{
    const QString &title = context.positionals.first();
    const Catalogue &catalogue = services.catalogue.current();
    const std::vector<qint32> known = catalogue.findByTitle(title);
    if (known.size() > 1) {
        QStringList lines;
        for (const qint32 number : known)
            lines << candidateLine(catalogue.show(number));
        return Error{ErrorCode::Ambiguous, lines.join(u'\n')};
    }
    if (known.size() == 1) {
        const CatalogueShow show = catalogue.show(known.front());
        const auto existing = services.watchlist.holding(show);
        if (!existing)
            return existing.error();
        return addFromCatalogue(show, choice, *existing, context.composition.clock());
    }
    if (const auto found = services.watchlist.find(title)) {
        const auto details = services.watchlist.details(found->show);
        if (!details)
            return details.error();
        return addSeason(*details, choice.season.value_or(1), choice, context.composition.clock());
    }
    return addByTitle(splitSeasonWords(title).base, choice, context.composition.clock());
}

int reportAdded(const CommandContext &context, TrackerServices &services, const ChangeSet &applied)
{
    QSet<SeasonId> seasons;
    ShowId show;
    for (const AnyChange &change : applied.changes) {
        if (const auto *entry = std::get_if<Change<WatchEntry>>(&change); entry && entry->after)
            seasons.insert(entry->after->season);
        if (const auto *season = std::get_if<Change<Season>>(&change); season && season->after)
            show = season->after->show;
    }
    const auto rows = services.watchlist.rowsOf(seasons);
    if (!rows)
        return context.fail(rows.error());
    const TitleLanguage language = services.preferences.values().titleLanguage;
    const DateStyle style = terminalDates(context.composition.clock(), services.preferences.values());
    QJsonArray json;
    for (const WatchlistRow &row : *rows) {
        json << jsonOf(row, language);
        if (!context.options.json)
            context.terminal.print(QStringLiteral("s%1  %2  %3  %4")
                                       .arg(row.season.id.value)
                                       .arg(row.titles.preferred(language), seasonText(row.season),
                                            dateText(row.premiere.date, style)));
    }
    if (context.options.json)
        context.terminal.printJson(json);
    return ExitDone;
}

int add(CommandContext &context)
{
    const QString title = context.positionals.first().trimmed();
    if (title.isEmpty() || title.size() > 500)
        return context.misuse(CommandText::tr("A title has 1 to 500 characters."));
    const auto choice = choiceFrom(context, splitSeasonWords(title));
    if (const auto *sentence = std::get_if<QString>(&choice))
        return context.misuse(*sentence);
    const auto services = context.composition.services();
    if (!services)
        return context.fail(services.error());
    const auto changes = plannedChanges(context, **services, std::get<AddChoice>(choice));
    if (!changes)
        return context.fail(changes.error());
    if (changes->isEmpty()) {
        context.terminal.note(CommandText::tr("%1 is in the list already.").arg(title));
        return ExitDone;
    }
    const auto applied = (*services)->watchlist.apply(*changes);
    if (!applied)
        return context.fail(applied.error());
    return reportAdded(context, **services, *applied);
}

} // namespace

std::vector<Command> addCommands()
{
    return {{QStringLiteral("add"),
             QStringLiteral("TITLE"),
             CommandText::tr("a show (and season) into the watchlist"),
             {{QStringLiteral("season"), QStringLiteral("N"), CommandText::tr("which season, from 1")},
              {QStringLiteral("status"), QStringLiteral("S"),
               CommandText::tr("plan, watching, onhold, completed or dropped")},
              {QStringLiteral("premiere"), QStringLiteral("DATE"),
               CommandText::tr("when it starts, as precisely as you know")},
              {QStringLiteral("platform"), QStringLiteral("P"), CommandText::tr("where it comes out")},
              {QStringLiteral("alias"), QStringLiteral("T"),
               CommandText::tr("another name for it; may be repeated")}},
             1,
             1,
             add}};
}

} // namespace raiki
