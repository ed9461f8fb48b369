// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/listedits.h"

#include "core/base/controlcharacters.h"
#include "core/shows/titlekey.h"
#include "core/tracker/changebuilder.h"
#include "core/tracker/watchlist.h"
#include "core/watchlist/watchrules.h"
#include "core/watchlist/weekcount.h"

#include <QRegularExpression>

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

bool isJapanese(const QString &title)
{
    return std::any_of(title.begin(), title.end(), [](QChar character) {
        switch (character.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            return true;
        default:
            return false;
        }
    });
}

Titles titlesOf(const QString &title)
{
    Titles titles;
    (isJapanese(title) ? titles.native : titles.romaji) = title;
    return titles;
}

SeasonKind kindSaidBy(const SeasonWords &words)
{
    if (words.isMovie)
        return SeasonKind::Movie;
    if (words.isOva)
        return SeasonKind::Ova;
    return words.isSpecial ? SeasonKind::Special : SeasonKind::Tv;
}

/** Whether what was taken off a title is said in words: a bare number, "III" too, is part of a name. */
bool isSaidInWords(const QString &title, const QString &base)
{
    static const QRegularExpression bareNumber(u"^[\\W_]*(?:[0-9]+|[IVXivx]+)[\\W_]*$"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    QString rest = title;
    const qsizetype place = rest.indexOf(base);
    if (place < 0)
        return true;
    rest.remove(place, base.size());
    return !bareNumber.match(rest).hasMatch();
}

/** The season a title and the choice mean together; ids are not set. */
Season seasonSaidBy(const QString &title, const SeasonWords &words, const AddChoice &choice)
{
    Season season;
    season.kind = choice.season ? SeasonKind::Tv : kindSaidBy(words);
    season.part = words.part;
    if (choice.season)
        season.number = choice.season;
    else if (words.season)
        season.number = words.season;
    else if (season.kind == SeasonKind::Tv && !words.isFinal)
        season.number = 1;
    if (words.base != title)
        season.titles = titlesOf(title);
    return season;
}

const FollowedSeason *seasonWithNumber(const ShowDetails &details, int number)
{
    const auto found =
        std::find_if(details.seasons.begin(), details.seasons.end(), [number](const FollowedSeason &season) {
            return season.season.number == number && season.season.part.value_or(1) == 1;
        });
    return found == details.seasons.end() ? nullptr : &*found;
}

void removeSeason(ChangeBuilder &builder, const FollowedSeason &season)
{
    if (season.entry)
        builder.remove(*season.entry);
    for (const PremiereClaim &claim : season.claims)
        builder.remove(claim);
    for (const Release &release : season.releases)
        builder.remove(release);
    builder.remove(season.season);
}

} // namespace

const FollowedSeason *seasonWithId(const ShowDetails &details, SeasonId id)
{
    const auto found = std::find_if(details.seasons.begin(), details.seasons.end(),
                                    [id](const FollowedSeason &season) { return season.season.id == id; });
    return id.isValid() && found != details.seasons.end() ? &*found : nullptr;
}

ChangeSet addByTitle(const QString &title, const AddChoice &choice, const Clock &clock)
{
    const QString written = withoutControls(title).simplified();
    SeasonWords words = splitSeasonWords(written);
    if (!isSaidInWords(written, words.base.trimmed())) {
        words = SeasonWords();
        words.base = written;
    }
    const QString base = words.base.simplified().isEmpty() ? written : words.base.simplified();
    ChangeBuilder builder(ChangeKind::AddShow, base);
    Show show;
    show.titles = titlesOf(base);
    show.titles.aliases = choice.aliases;
    Season season = seasonSaidBy(written, words, choice);
    season.show = builder.add(std::move(show));
    season.id = builder.add(season);
    addChosen(builder, season, {}, choice, clock);
    return builder.take();
}

ChangeSet addSeason(const ShowDetails &details, int number, const AddChoice &choice, const Clock &clock)
{
    ChangeBuilder builder(ChangeKind::AddShow, details.show.titles.preferred());
    if (const FollowedSeason *known = seasonWithNumber(details, number)) {
        if (!known->entry)
            addChosen(builder, withStatedEpisodes(*known), known->releases, choice, clock);
        return builder.take();
    }
    Season season;
    season.show = details.show.id;
    season.number = number;
    season.id = builder.add(season);
    addChosen(builder, season, {}, choice, clock);
    return builder.take();
}

ChangeSet addEntry(const ShowDetails &details, SeasonId season, WatchStatus status, const Clock &clock)
{
    ChangeBuilder builder(ChangeKind::AddShow, details.show.titles.preferred());
    const FollowedSeason *known = seasonWithId(details, season);
    if (known && !known->entry)
        builder.add(newEntry(withStatedEpisodes(*known), status, clock));
    return builder.take();
}

ChangeSet editEntry(const QString &title, const WatchEntry &before, WatchEntry after, const Clock &clock)
{
    ChangeBuilder builder(ChangeKind::EditEntry, title);
    after.id = before.id;
    after.season = before.season;
    after.notes = withoutControls(after.notes);
    after.tags = normalisedTags(after.tags);
    after.isFlagged = before.isFlagged;
    after.changedAt = before.changedAt;
    if (after != before) {
        after.changedAt = clock.now();
        builder.edit(before, after);
    }
    return builder.take();
}

ChangeSet muteShow(const ShowDetails &details, bool isMuted, const Clock &clock)
{
    ChangeBuilder builder(ChangeKind::EditEntry, details.show.titles.preferred());
    const ReminderChoice wanted = isMuted ? ReminderChoice::Never : ReminderChoice::ByStatus;
    for (const FollowedSeason &season : details.seasons) {
        if (!season.entry || (season.entry->reminders == ReminderChoice::Never) == isMuted)
            continue;
        WatchEntry after = *season.entry;
        after.reminders = wanted;
        after.changedAt = clock.now();
        builder.edit(*season.entry, after);
    }
    return builder.take();
}

bool isShowMuted(const ShowDetails &details)
{
    bool hasEntry = false;
    for (const FollowedSeason &season : details.seasons) {
        if (season.entry && season.entry->reminders != ReminderChoice::Never)
            return false;
        hasEntry = hasEntry || season.entry;
    }
    return hasEntry;
}

bool isShowMuted(const Watchlist &watchlist, ShowId show)
{
    const auto details = watchlist.details(show);
    return details && isShowMuted(*details);
}

ChangeSet setPremiere(const ShowDetails &details, SeasonId season, const FuzzyDate &date, const Clock &clock)
{
    ChangeBuilder builder(ChangeKind::SetPremiere, details.show.titles.preferred());
    if (seasonWithId(details, season))
        builder.add(userClaim(season, date, clock));
    return builder.take();
}

ChangeSet editShow(const Show &before, const Show &after)
{
    Show onlyAliases = before;
    onlyAliases.titles.aliases = after.titles.aliases;
    const ChangeKind kind = onlyAliases == after ? ChangeKind::EditAliases : ChangeKind::EditShow;
    ChangeBuilder builder(kind, before.titles.preferred());
    builder.edit(before, after);
    return builder.take();
}

ChangeSet removeShow(const ShowDetails &details)
{
    ChangeBuilder builder(ChangeKind::RemoveShow, details.show.titles.preferred());
    for (auto season = details.seasons.rbegin(); season != details.seasons.rend(); ++season)
        removeSeason(builder, *season);
    builder.remove(details.show);
    return builder.take();
}

ChangeSet removeEntry(const ShowDetails &details, SeasonId season)
{
    const bool isLast =
        std::none_of(details.seasons.begin(), details.seasons.end(), [season](const FollowedSeason &other) {
            return other.entry && other.season.id != season;
        });
    if (isLast)
        return removeShow(details);
    ChangeBuilder builder(ChangeKind::RemoveShow, details.show.titles.preferred());
    const FollowedSeason *known = seasonWithId(details, season);
    if (known && known->entry)
        builder.remove(*known->entry);
    return builder.take();
}

} // namespace raiki
