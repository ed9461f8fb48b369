// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/titlekey.h"
#include "core/store/liststore.h"
#include "core/tracker/watchlist.h"

#include <QMap>

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;
using Found = Watchlist::Found;

/** Shows that go by a name; the season where the name is that season's own. */
using Candidates = QMap<ShowId, SeasonId>;

/** "s12" → 12. */
std::optional<SeasonId> seasonIdIn(const QString &what)
{
    if (what.size() < 2 || what.front().toLower() != u's')
        return {};
    bool isNumber = false;
    const qint64 number = QStringView(what).mid(1).toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(SeasonId{number}) : std::nullopt;
}

Candidates candidatesOf(const std::vector<StoredTitles> &titles)
{
    Candidates candidates;
    for (const StoredTitles &row : titles) {
        const auto known = candidates.find(row.show);
        if (known == candidates.end())
            candidates.insert(row.show, row.season);
        else if (*known != row.season) // a name of the show, or of two of its seasons, names no single one
            *known = SeasonId{};
    }
    return candidates;
}

/** Spellings that differ in blanks only: "Dandadan" for "DAN DA DAN". */
Result<Candidates> squeezedCandidates(const ListStore &store, const QString &what)
{
    const QString wanted = squeezedTitleKey(what);
    const Result<std::vector<StoredTitles>> titles = store.titles();
    if (!titles)
        return titles.error();
    std::vector<StoredTitles> found;
    std::copy_if(
        titles->begin(), titles->end(), std::back_inserter(found), [&wanted](const StoredTitles &row) {
            const QStringList all = row.titles.all();
            return std::any_of(all.begin(), all.end(),
                               [&wanted](const QString &title) { return squeezedTitleKey(title) == wanted; });
        });
    return candidatesOf(found);
}

Result<Candidates> candidatesFor(const ListStore &store, const QString &name)
{
    const QString key = titleKey(name);
    if (key.isEmpty())
        return Candidates{};
    const Result<std::vector<StoredTitles>> exact = store.withTitleKey(key);
    if (!exact)
        return exact.error();
    if (!exact->empty())
        return candidatesOf(*exact);
    return squeezedCandidates(store, name);
}

/** What a bare title means: the season being watched, else the newest with an entry, else the newest. */
SeasonId seasonMeantBy(const ShowDetails &details)
{
    SeasonId watching;
    SeasonId withEntry;
    SeasonId any;
    for (const FollowedSeason &season : details.seasons) {
        const bool isMain = season.season.number.has_value();
        if (season.entry && season.entry->status == WatchStatus::Watching)
            watching = season.season.id;
        if (season.entry && (isMain || !withEntry.isValid()))
            withEntry = season.season.id;
        if (isMain || !any.isValid())
            any = season.season.id;
    }
    if (watching.isValid())
        return watching;
    return withEntry.isValid() ? withEntry : any;
}

bool isSeasonSaid(const Season &season, const SeasonWords &words)
{
    if (words.isMovie || words.isOva || words.isSpecial) {
        return (words.isMovie && season.kind == SeasonKind::Movie) ||
               (words.isOva && season.kind == SeasonKind::Ova) ||
               (words.isSpecial && season.kind == SeasonKind::Special);
    }
    return season.number == words.season.value_or(1) && season.part.value_or(1) == words.part.value_or(1);
}

std::optional<SeasonId> seasonSaid(const ShowDetails &details, const SeasonWords &words)
{
    if (words.isFinal && !words.season && !details.seasons.empty()) {
        const auto last =
            std::find_if(details.seasons.rbegin(), details.seasons.rend(),
                         [](const FollowedSeason &season) { return season.season.number.has_value(); });
        return last == details.seasons.rend() ? std::nullopt : std::optional(last->season.id);
    }
    const auto found =
        std::find_if(details.seasons.begin(), details.seasons.end(),
                     [&words](const FollowedSeason &season) { return isSeasonSaid(season.season, words); });
    return found == details.seasons.end() ? std::nullopt : std::optional(found->season.id);
}

bool saysASeason(const SeasonWords &words)
{
    return words.season || words.part || words.isFinal || words.isMovie || words.isOva || words.isSpecial;
}

/** A place in the list with the title that tells it from others. */
struct NamedPlace
{
    Found place;
    QString title;
};

std::optional<NamedPlace> placeIn(const ShowDetails &show, SeasonId named, const SeasonWords &words)
{
    std::optional<SeasonId> season = named;
    if (!named.isValid())
        season = saysASeason(words) ? seasonSaid(show, words) : seasonMeantBy(show);
    if (!season)
        return {};
    return NamedPlace{{show.show.id, *season, named.isValid() || saysASeason(words)},
                      show.show.titles.preferred()};
}

Result<Found> theOnlyOne(const std::vector<NamedPlace> &places, const QString &what)
{
    if (places.empty())
        return Error{ErrorCode::NotFound, what};
    if (places.size() == 1)
        return places.front().place;
    QStringList lines;
    for (const NamedPlace &candidate : places)
        lines.append(QStringLiteral("s%1 %2").arg(candidate.place.season.value).arg(candidate.title));
    return Error{ErrorCode::Ambiguous, lines.join(u'\n')};
}

} // namespace

Result<Found> Watchlist::find(const QString &what) const
{
    const QString name = what.simplified();
    const ListStore store(m_database);
    if (const std::optional<SeasonId> season = seasonIdIn(name)) {
        if (const Result<ShowId> show = store.showOf(*season))
            return Found{*show, *season, true};
    }
    SeasonWords words;
    Result<Candidates> candidates = candidatesFor(store, name);
    if (candidates && candidates->isEmpty()) {
        words = splitSeasonWords(name);
        candidates = saysASeason(words) ? candidatesFor(store, words.base) : Candidates{};
    }
    if (!candidates)
        return candidates.error();
    std::vector<NamedPlace> places;
    for (auto candidate = candidates->cbegin(); candidate != candidates->cend(); ++candidate) {
        const Result<ShowDetails> show = details(candidate.key());
        if (!show)
            return show.error();
        if (const std::optional<NamedPlace> place = placeIn(*show, candidate.value(), words))
            places.push_back(*place);
    }
    return theOnlyOne(places, what);
}

} // namespace raiki
