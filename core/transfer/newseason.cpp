// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/newseason.h"

#include "core/transfer/listindex.h"
#include "core/transfer/statedcounts.h"
#include "core/transfer/titlemarks.h"

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** A season without a known end runs for a cour and a little more. */
constexpr int longestCourDays = 120;

bool isCjk(const QString &title)
{
    return std::any_of(title.begin(), title.end(), [](QChar character) {
        const QChar::Script script = character.script();
        return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
               script == QChar::Script_Katakana;
    });
}

/** As it is written, which is told at once, or in another spelling. */
bool knowsTitle(std::initializer_list<const Titles *> known, const QString &title)
{
    const auto isWritten = [&title](const Titles *titles) {
        return titles->english == title || titles->romaji == title || titles->native == title ||
               titles->synonyms.contains(title) || titles->aliases.contains(title);
    };
    if (std::any_of(known.begin(), known.end(), isWritten))
        return true;
    const QString key = matchKey(title);
    return std::any_of(known.begin(), known.end(), [&key](const Titles *titles) {
        const QStringList all = titles->all();
        return std::any_of(all.begin(), all.end(),
                           [&key](const QString &each) { return matchKey(each) == key; });
    });
}

/** "K-On!!" says which season it is, once the user has said so. */
bool namesLaterSeason(const QString &title, const Titles &show)
{
    constexpr int several = 2;
    return isDoubtfulName(title, show, several);
}

/** Whether the season gets the row's title by the user's word, beside all its other titles. */
bool hasAlias(const ListRow &row)
{
    return row.seasonTitles && row.seasonTitles->contains(QString(aliasTitleMark + row.title));
}

Season plainSeason(const PlannedRow &planned, RowOrigin origin)
{
    const ListRow &row = planned.row;
    const WantedInstalment wanted = wantedInstalment(row, origin == RowOrigin::Own);
    Season season = seasonMeant(wanted, row, origin);
    if (origin == RowOrigin::Own)
        return season;
    if (planned.instalment) { // what the row says, and what its show and the user say of that
        season.kind = planned.instalment->kind;
        season.number = planned.instalment->number;
        season.part = planned.instalment->part;
        season.subtitle = planned.instalment->subtitle;
    }
    if (!hasAlias(row) && (planned.showName != row.title || planned.learnsTitle))
        season.titles = titlesWritten(row.title);
    return season;
}

/** Whether the row's other titles are of the season that it is: beside the show's title and what tells a
 * later one they may be the show's. */
bool hasTitlesOfSeason(const ListRow &row, const Show &show, const Season &known)
{
    if (row.titles.isEmpty()) // nearly all
        return false;
    const bool isFirst = (known.kind == SeasonKind::Tv || known.kind == SeasonKind::Ona) &&
                         known.number.value_or(1) == 1 && known.part.value_or(1) == 1;
    return isFirst || !knowsTitle({&show.titles}, wantedInstalment(row, row.title).base);
}

/** So that the next list which writes it so finds it without the catalogue, and nothing is lost. */
void addUnknownTitles(const ListRow &row, const Show &show, Season &season)
{
    const bool isKnown = knowsTitle({&season.titles}, row.title) ||
                         (knowsTitle({&show.titles}, row.title) && !namesLaterSeason(row.title, show.titles));
    if (!row.title.isEmpty() && !isKnown && !hasAlias(row))
        season.titles.synonyms.append(row.title);
    if (!hasTitlesOfSeason(row, show, season))
        return;
    for (const QString &title : {row.titles.english, row.titles.romaji, row.titles.native}) {
        if (!title.isEmpty() && title != row.title && !knowsTitle({&season.titles, &show.titles}, title))
            season.titles.synonyms.append(title);
    }
}

/** What the catalogue knows beside what the row says of the instalment. */
Season completedSeason(const ListRow &row, RowOrigin origin, const Show &show, const Season &known)
{
    Season season = known;
    if (origin == RowOrigin::Own) {
        season.kind = row.kind;
        season.number = row.season;
        season.part = row.part;
        season.subtitle = row.subtitle;
        if (row.episodes) // else what the weeks give, which is not written: it is nobody's word
            season.episodes = row.episodes;
        season.externalIds = row.externalIds;
        return season;
    }
    addUnknownTitles(row, show, season);
    return season;
}

/** What other trackers leave unsaid: who has seen episodes is watching, who has seen all has completed. */
void concludeStatus(const ListRow &row, EditedSeason &edited)
{
    WatchEntry &entry = edited.entry;
    const std::optional<int> &episodes = edited.season.episodes;
    if (!row.status && entry.episodesWatched > 0) {
        const bool hasSeenAll = episodes && entry.episodesWatched >= *episodes;
        entry.status = hasSeenAll ? WatchStatus::Completed : WatchStatus::Watching;
    }
    if (!row.episodesWatched && entry.status == WatchStatus::Completed)
        entry.episodesWatched = partsOf(edited.season);
}

/**
 * A name in Latin letters, and of two spellings under which a show and a later season of it go ("NEW GAME!"
 * and "NEW GAME!!") the show's: as @p name has it where that is one of them.
 */
void nameAsWritten(Titles &titles, const QString &name)
{
    nameReadably(titles, name);
    const QString first = titles.native.isEmpty() ? titles.romaji : titles.native;
    if (titles.english.isEmpty() || first.isEmpty() || endMarks(first) == endMarks(titles.english))
        return; // nearly all
    const QString key = matchKey(titles.english);
    if (matchKey(first) != key)
        return;
    const bool isWrittenSo = matchKey(name) == key && endMarks(name) == endMarks(first);
    titles.synonyms.prepend(std::exchange(titles.english, isWrittenSo ? name : first));
    titles.synonyms.removeDuplicates();
    titles.synonyms.removeAll(titles.english);
}

} // namespace

Season seasonMeant(const WantedInstalment &wanted, const ListRow &row, RowOrigin origin)
{
    Season season;
    season.kind = wanted.kind.value_or(row.kind);
    season.number = wanted.number;
    season.part = wanted.part;
    season.subtitle = wanted.subtitle;
    const bool isSeries = season.kind == SeasonKind::Tv || season.kind == SeasonKind::Ona;
    if (origin == RowOrigin::Foreign && isSeries && !season.number)
        season.number = 1;
    return season;
}

Titles titlesWritten(const QString &title)
{
    Titles titles;
    (isCjk(title) ? titles.native : titles.romaji) = title;
    return titles;
}

Show newShowOf(const PlannedRow &planned, RowOrigin origin, const CatalogueShow *known)
{
    const ListRow &row = planned.row;
    Show show;
    if (known)
        show = known->show;
    if (origin == RowOrigin::Own) {
        show.titles = row.titles;
        show.officialSite = row.officialSite;
    }
    if (show.titles.isEmpty() && row.titles.isEmpty())
        show.titles = titlesWritten(planned.showName);
    else if (show.titles.isEmpty())
        show.titles = row.titles;
    if (origin == RowOrigin::Foreign && !known && !row.titles.isEmpty() && !row.title.isEmpty() &&
        !knowsTitle({&show.titles}, row.title))
        show.titles.synonyms.append(row.title);
    if (show.titles.isEmpty() &&
        !row.externalIds.isEmpty()) // an id that nobody knows is still something to follow
        show.titles.romaji =
            QString(externalSiteName(row.externalIds.firstKey()) + u' ' + row.externalIds.first());
    if (known && origin == RowOrigin::Foreign)
        nameAsWritten(show.titles, planned.showName);
    show.id = ShowId();
    return show;
}

WatchEntry newEntryOf(const ListRow &row, const QDateTime &now)
{
    WatchEntry entry;
    entry.addedAt = row.addedAt.isValid() ? row.addedAt : now;
    entry.changedAt = row.changedAt.isValid() ? row.changedAt : now;
    return entry;
}

EditedSeason newSeasonOf(const PlannedRow &planned, RowOrigin origin, const Show &show,
                         const CatalogueSeason *known, const QDateTime &now)
{
    const ListRow &row = planned.row;
    EditedSeason edited{show, {}, newEntryOf(row, now)};
    edited.season = known ? completedSeason(row, origin, show, known->season) : plainSeason(planned, origin);
    edited.season.id = SeasonId();
    applyAllFields(row, origin, edited);
    // Who has seen more than the catalogue counts, of as many as they say there are, knows better.
    const int counted = edited.season.episodes.value_or(0);
    if (row.episodes.value_or(0) > counted && row.episodesWatched.value_or(0) > counted)
        edited.season.episodes = row.episodes;
    if (origin == RowOrigin::Foreign)
        concludeStatus(row, edited);
    return edited;
}

bool isRunningOrAhead(const CatalogueSeason &season, const QDateTime &now)
{
    if (season.season.end.isKnown())
        return season.season.end.latest() >= now;
    return !season.premiere.isKnown() || season.premiere.latest() >= now.addDays(-longestCourDays);
}

std::vector<CatalogueRelease> releasesFor(const ListRow &row, RowOrigin origin, const CatalogueSeason &known,
                                          const QDateTime &now)
{
    std::vector<CatalogueRelease> releases;
    if (origin == RowOrigin::Foreign && !isRunningOrAhead(known, now))
        return releases;
    for (const CatalogueRelease &release : known.releases) {
        if (origin == RowOrigin::Foreign || row.platforms.contains(release.release.platform))
            releases.push_back(release);
    }
    return releases;
}

PremiereClaim claimOf(ClaimSourceKind source, const FuzzyDate &date, const QDateTime &learnedAt,
                      const QDateTime &now)
{
    PremiereClaim claim;
    claim.date = date;
    claim.certainty = date.latest() < now ? Certainty::Aired : Certainty::Scheduled;
    claim.source.kind = source;
    claim.learnedAt = learnedAt;
    if (source == ClaimSourceKind::Catalogue) {
        claim.source.title = u"bangumi-data"_s;
        static const QUrl catalogue(u"https://github.com/bangumi-data/bangumi-data"_s);
        claim.source.link = catalogue;
    }
    return claim;
}

} // namespace raiki
