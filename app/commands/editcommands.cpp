// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/listedplace.h"
#include "app/commands/verbs.h"
#include "app/jsonviews.h"
#include "app/words.h"
#include "core/base/controlcharacters.h"
#include "core/tracker/importundo.h"
#include "core/watchlist/watchrules.h"
#include "core/watchlist/weekcount.h"
#include "ui/common/changetext.h"
#include "ui/common/datetext.h"
#include "ui/common/entryedits.h"
#include "ui/common/listtext.h"

#include <QJsonArray>

namespace raiki {

namespace {

/** What `set` was asked to change; the error is a sentence. */
using EditedEntry = std::variant<WatchEntry, QString>;

std::optional<int> numberIn(const QString &text, int lowest, int highest)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= lowest && number <= highest ? std::optional(number) : std::nullopt;
}

std::optional<QString> setDate(const CommandContext &context, const char *option, FuzzyDate &target)
{
    const auto date = dateOption(context, option);
    if (const auto *sentence = std::get_if<QString>(&date))
        return *sentence;
    if (context.has(QString::fromLatin1(option)))
        target = std::get<FuzzyDate>(date);
    return {};
}

std::optional<QString> setNumbers(const CommandContext &context, const Season &season, WatchEntry &entry)
{
    if (context.has(QStringLiteral("episodes"))) {
        const int most = season.episodes.value_or(9999);
        const auto episodes = numberIn(context.value(QStringLiteral("episodes")), 0, most);
        if (!episodes)
            return CommandText::tr("--episodes needs a number from 0 to %1, not “%2”. If the season has more "
                                   "episodes than that, --total says how many.")
                .arg(most)
                .arg(context.value(QStringLiteral("episodes")));
        entry = withEpisodesWatched(entry, *episodes, season, context.composition.clock().today());
    }
    if (context.has(QStringLiteral("score"))) {
        const auto score = numberIn(context.value(QStringLiteral("score")), 0, 100);
        if (!score)
            return CommandText::tr("--score needs a number from 1 to 100 (0 takes it away), not “%1”.")
                .arg(context.value(QStringLiteral("score")));
        entry.score = *score == 0 ? std::nullopt : score;
    }
    return {};
}

EditedEntry editedEntry(const CommandContext &context, const Season &season, WatchEntry entry)
{
    if (context.has(QStringLiteral("status"))) {
        if (const auto wrong = wrongStatus(context))
            return *wrong;
        const WatchStatus status = *watchStatusFromName(context.value(QStringLiteral("status")));
        entry = withStatus(entry, status, season, context.composition.clock().today());
    }
    if (const auto problem = setNumbers(context, season, entry))
        return *problem;
    if (const auto problem = setDate(context, "started", entry.started))
        return *problem;
    if (const auto problem = setDate(context, "finished", entry.finished))
        return *problem;
    if (context.has(QStringLiteral("note")))
        entry.notes = withoutControls(context.value(QStringLiteral("note")));
    if (context.has(QStringLiteral("tag")))
        entry.tags = normalisedTags(entry.tags + context.values.value(QStringLiteral("tag")));
    return entry;
}

/** The season with the number of episodes that the user says it has; the error is a sentence. */
std::variant<Season, QString> countedSeason(const CommandContext &context, const FollowedSeason &followed)
{
    Season season = withStatedEpisodes(followed); // a number that weeks gave is no bound
    if (!context.has(QStringLiteral("total")))
        return season;
    const int watched = followed.entry ? followed.entry->episodesWatched : 0;
    const auto total = numberIn(context.value(QStringLiteral("total")), 0, 9999);
    if (!total || (*total > 0 && *total < watched))
        return CommandText::tr("--total needs a number from %1 to 9999 (0: not known), not “%2”.")
            .arg(std::max(watched, 1))
            .arg(context.value(QStringLiteral("total")));
    season.episodes = *total == 0 ? std::nullopt : total;
    return season;
}

/** The whole edit as one change, so that one undo takes all of it back. */
std::variant<ChangeSet, QString> editChanges(const CommandContext &context, const ShowDetails &details,
                                             const FollowedSeason &season)
{
    const Clock &clock = context.composition.clock();
    ChangeSet changes;
    changes.subject = details.show.titles.preferred();
    const auto counted = countedSeason(context, season);
    if (const auto *sentence = std::get_if<QString>(&counted))
        return *sentence;
    const auto &known = std::get<Season>(counted);
    const bool editsEntry = context.values.size() > (context.has(QStringLiteral("premiere")) ? 1 : 0) +
                                                        (context.has(QStringLiteral("total")) ? 1 : 0);
    if (season.entry) {
        const EditedEntry after = editedEntry(context, known, *season.entry);
        if (const auto *sentence = std::get_if<QString>(&after))
            return *sentence;
        changes = editEntry(changes.subject, *season.entry, std::get<WatchEntry>(after), clock);
    } else if (editsEntry) {
        changes = addEntry(details, season.season.id, WatchStatus::PlanToWatch, clock);
        auto &added = std::get<Change<WatchEntry>>(changes.changes.back());
        const EditedEntry after = editedEntry(context, known, *added.after);
        if (const auto *sentence = std::get_if<QString>(&after))
            return *sentence;
        added.after = std::get<WatchEntry>(after);
    }
    if (context.has(QStringLiteral("total"))) {
        const auto ofSeason = totalSaid(season.season, known.episodes, isCountedByWeeks(season));
        changes.changes.insert(changes.changes.begin(), ofSeason.begin(), ofSeason.end());
    }
    FuzzyDate premiere;
    if (const auto problem = setDate(context, "premiere", premiere))
        return *problem;
    if (context.has(QStringLiteral("premiere"))) {
        const ChangeSet claimed = setPremiere(details, season.season.id, premiere, clock);
        if (changes.isEmpty())
            changes.kind = claimed.kind;
        changes.changes.insert(changes.changes.end(), claimed.changes.begin(), claimed.changes.end());
    }
    return changes;
}

/** "Medalist, Season 2" */
QString placeText(const ListedPlace &place)
{
    return place.details.show.titles.preferred() + QStringLiteral(", ") +
           seasonText(place.followed()->season);
}

/** How the date was understood. */
QString startText(const WatchlistRow &row, const DateStyle &style)
{
    return CommandText::tr("When it starts: %1").arg(dateText(row.premiere.date, style));
}

int set(CommandContext &context)
{
    const auto services = context.composition.services();
    if (!services)
        return context.fail(services.error());
    Watchlist &watchlist = (*services)->watchlist;
    const auto found = listedSeason(context, **services);
    if (const int *code = std::get_if<int>(&found))
        return *code;
    const auto &place = std::get<ListedPlace>(found);
    const auto changes = editChanges(context, place.details, *place.followed());
    if (const auto *sentence = std::get_if<QString>(&changes))
        return context.misuse(*sentence);
    const ChangeSet &edit = std::get<ChangeSet>(changes);
    if (edit.isEmpty()) {
        context.terminal.note(CommandText::tr("Nothing to change."));
        return ExitDone;
    }
    const auto applied = watchlist.apply(edit);
    if (!applied)
        return context.fail(applied.error());
    const auto rows = watchlist.rowsOf({place.season});
    if (!rows)
        return context.fail(rows.error());
    if (context.options.json && !rows->empty())
        context.terminal.printJson(jsonOf(rows->front(), (*services)->preferences.values().titleLanguage));
    context.terminal.note(CommandText::tr("Changed %1.").arg(placeText(place)));
    if (context.has(QStringLiteral("premiere")) && !rows->empty())
        context.terminal.note(startText(
            rows->front(), terminalDates(context.composition.clock(), (*services)->preferences.values())));
    return ExitDone;
}

/** What `remove` took away, in words: the show, one season of several, or a show with its seasons. */
QString removedText(const ListedPlace &place, bool isOneOfSeveral)
{
    const QString title = place.details.show.titles.preferred();
    if (isOneOfSeveral)
        return CommandText::tr("Removed %1. “raiki undo” brings it back.").arg(placeText(place));
    if (place.listedSeasons() > 1)
        return CommandText::tr("Removed %1, %n season(s). “raiki undo” brings it back.", nullptr,
                               place.listedSeasons())
            .arg(title);
    return CommandText::tr("Removed %1. “raiki undo” brings it back.").arg(title);
}

int removeRow(CommandContext &context)
{
    const auto services = context.composition.services();
    if (!services)
        return context.fail(services.error());
    const auto found = listedPlace(context, **services);
    if (const int *code = std::get_if<int>(&found))
        return *code;
    const auto &place = std::get<ListedPlace>(found);
    const bool namesSeason = place.isSeasonNamed && place.followed();
    const bool isListed = namesSeason && place.followed()->entry;
    const int others = place.listedSeasons() - (isListed ? 1 : 0);
    if (namesSeason && !isListed && others > 0) // the entries of other seasons are not what was named
        return context.failWith({ErrorCode::NotFound, context.positionals.first()},
                                CommandText::tr("%1 is not on the list.").arg(placeText(place)));
    const auto applied = (*services)->watchlist.apply(namesSeason ? removeEntry(place.details, place.season)
                                                                  : removeShow(place.details));
    if (!applied)
        return context.fail(applied.error());
    context.terminal.note(removedText(place, namesSeason && others > 0));
    return ExitDone;
}

/** Takes back one import, whatever came after it; what was changed since stays and is named. */
int undoImport(const CommandContext &context, TrackerServices &services)
{
    bool isNumber = false;
    const int which = context.value(QStringLiteral("import")).toInt(&isNumber);
    ImportUndo undo(*services.database, services.watchlist);
    const auto imports = undo.imports();
    if (!imports)
        return context.fail(imports.error());
    if (!isNumber || which < 1)
        return context.misuse(CommandText::tr("--import counts imports back from the newest: 1, 2, 3…"));
    if (size_t(which) > imports->size())
        return context.fail({ErrorCode::NothingToUndo, {}});
    const PastImport &import = (*imports)[size_t(which) - 1];
    if (import.isTakenBack)
        return context.failWith({ErrorCode::NothingToUndo, import.file},
                                CommandText::tr("The import of %1 is taken back already.").arg(import.file));
    const auto reversal = undo.plan(import.number);
    if (!reversal)
        return context.fail(reversal.error());
    if (reversal->changes.isEmpty() && reversal->changedSince.isEmpty())
        return context.fail({ErrorCode::NothingToUndo, import.file}); // taken back already
    const auto applied = undo.apply(*reversal);
    if (!applied)
        return context.fail(applied.error());
    for (const QString &title : reversal->changedSince)
        context.terminal.complain(CommandText::tr("“%1” was changed since and stays.").arg(title));
    if (context.options.json)
        context.terminal.printJson(
            QJsonObject{{QStringLiteral("undone"), QStringLiteral("import")},
                        {QStringLiteral("subject"), import.file},
                        {QStringLiteral("stays"), QJsonArray::fromStringList(reversal->changedSince)}});
    else
        context.terminal.print(CommandText::tr("The import of %1 was taken back.").arg(import.file));
    return reversal->changedSince.isEmpty() ? ExitDone : ExitPartly;
}

/** The one season whose entry @p changes touches, in words; empty: none or several. */
QString seasonTouched(const ChangeSet &changes, const Watchlist &watchlist)
{
    QSet<SeasonId> seasons;
    QHash<SeasonId, Season> named;
    for (const AnyChange &change : changes.changes) {
        if (const auto *entry = std::get_if<Change<WatchEntry>>(&change))
            seasons.insert((entry->after ? entry->after : entry->before)->season);
        if (const auto *season = std::get_if<Change<Season>>(&change)) {
            const Season &value = *(season->after ? season->after : season->before);
            named.insert(value.id, value);
        }
    }
    if (seasons.size() != 1)
        return {};
    const SeasonId only = *seasons.begin();
    if (const auto known = named.constFind(only); known != named.cend())
        return seasonText(*known);
    const auto rows = watchlist.rowsOf(seasons);
    return rows && !rows->empty() ? seasonText(rows->front().season) : QString();
}

int undo(CommandContext &context)
{
    const auto services = context.composition.services();
    if (!services)
        return context.fail(services.error());
    if (context.has(QStringLiteral("import")))
        return undoImport(context, **services);
    auto undone = (*services)->watchlist.undo();
    if (!undone)
        return context.fail(undone.error());
    const QString season = seasonTouched(*undone, (*services)->watchlist);
    if (context.options.json)
        context.terminal.printJson(QJsonObject{{QStringLiteral("undone"), changeKindName(undone->kind)},
                                               {QStringLiteral("subject"), undone->subject}});
    if (!season.isEmpty())
        undone->subject += QStringLiteral(", ") + season;
    if (!context.options.json)
        context.terminal.print(CommandText::tr("Undone: %1.").arg(changeText(*undone)));
    return ExitDone;
}

} // namespace

std::vector<Command> editCommands()
{
    const QString what = QStringLiteral("WHAT");
    return {
        {QStringLiteral("set"),
         what,
         CommandText::tr(
             "edits an entry; of several seasons on the list, name the one (“Title Season 2”, s12)"),
         {{QStringLiteral("status"), QStringLiteral("S"),
           CommandText::tr("plan, watching, onhold, completed or dropped")},
          {QStringLiteral("episodes"), QStringLiteral("N"), CommandText::tr("episodes watched")},
          {QStringLiteral("total"), QStringLiteral("N"),
           CommandText::tr("episodes it has, where that is wrong or not known; 0: not known")},
          {QStringLiteral("score"), QStringLiteral("N"), CommandText::tr("1 to 100; 0 takes it away")},
          {QStringLiteral("premiere"), QStringLiteral("DATE"),
           CommandText::tr("when it starts, by your own word; a time is your own unless it names a zone")},
          {QStringLiteral("note"), QStringLiteral("T"), CommandText::tr("your notes")},
          {QStringLiteral("tag"), QStringLiteral("T"), CommandText::tr("adds a tag; may be repeated")},
          {QStringLiteral("started"), QStringLiteral("D"), CommandText::tr("when you began")},
          {QStringLiteral("finished"), QStringLiteral("D"), CommandText::tr("when you finished")}},
         1,
         1,
         set},
        {QStringLiteral("remove"),
         what,
         CommandText::tr("takes a show off the list, or the one season that WHAT names"),
         {},
         1,
         1,
         removeRow},
        {QStringLiteral("undo"),
         {},
         CommandText::tr("undoes the newest change of the list"),
         {{QStringLiteral("import"), QStringLiteral("N"),
           CommandText::tr("takes back the Nth newest import, whatever came after it")}},
         0,
         0,
         undo}};
}

} // namespace raiki
