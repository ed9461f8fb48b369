// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/instalment.h"

#include "core/shows/titlekey.h"
#include "core/transfer/listindex.h"
#include "core/transfer/titlemarks.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** Whether the words taken off the title are words: a bare number ("Show 12") is part of a name. */
bool wasNamedInWords(const QString &title, const QString &base)
{
    if (base.isEmpty() || base.size() >= title.size())
        return false;
    QString rest = title;
    const qsizetype place = rest.indexOf(base);
    if (place < 0)
        return true;
    rest.remove(place, base.size());
    return std::any_of(rest.cbegin(), rest.cend(), [](QChar character) { return character.isLetter(); });
}

std::optional<SeasonKind> kindOfWords(const SeasonWords &words)
{
    if (words.isMovie)
        return SeasonKind::Movie;
    if (words.isOva)
        return SeasonKind::Ova;
    return words.isSpecial ? std::optional(SeasonKind::Special) : std::nullopt;
}

bool isSeries(SeasonKind kind)
{
    return kind == SeasonKind::Tv || kind == SeasonKind::Ona;
}

/** Lists disagree on what is a web series; all else must be the same. */
bool isSameSort(SeasonKind left, SeasonKind right)
{
    return left == right || (isSeries(left) && isSeries(right));
}

bool fits(const Season &season, const WantedInstalment &wanted)
{
    if (wanted.kind && !isSameSort(*wanted.kind, season.kind))
        return false;
    const bool countsAsSeries = isSeries(wanted.kind.value_or(SeasonKind::Tv));
    if (!wanted.kind && !isSeries(season.kind))
        return false;
    if (wanted.part.value_or(1) != season.part.value_or(1))
        return false;
    if (countsAsSeries || wanted.number)
        return season.number.value_or(1) == wanted.number.value_or(1);
    return true;
}

WantedInstalment saidByColumns(const ListRow &row, const QString &title)
{
    WantedInstalment wanted;
    wanted.base = title;
    if (row.kindWasSaid)
        wanted.kind = row.kind;
    wanted.number = row.season;
    wanted.part = row.part;
    wanted.subtitle = row.subtitle;
    wanted.premiere = row.premiere.value_or(FuzzyDate());
    return wanted;
}

/** "tv/5/season/2" of "tv/5" */
bool isSeasonOf(const QString &season, const QString &series)
{
    return season.size() > series.size() && season.startsWith(series) &&
           QStringView(season).sliced(series.size()).startsWith("/season/"_L1);
}

/** "5" of "movie/5" and "tv/5": who writes the number alone leaves that out. */
bool isNumberOf(const QString &number, const QString &id)
{
    return !number.contains(u'/') && id.section(u'/', 1, 1) == number;
}

bool isTitledBy(const Titles &show, const QString &name)
{
    const QString key = matchKey(name);
    const QStringList titles = show.all();
    return std::any_of(titles.begin(), titles.end(),
                       [&key](const QString &title) { return matchKey(title) == key; });
}

} // namespace

WantedInstalment wantedInstalment(const ListRow &row, bool isOwn)
{
    return isOwn ? saidByColumns(row, row.title) : wantedInstalment(row, row.title);
}

WantedInstalment wantedInstalment(const ListRow &row, const QString &title)
{
    WantedInstalment wanted = saidByColumns(row, title);
    const SeasonWords words = splitSeasonWords(title);
    const bool agrees = !row.season || !words.season || row.season == words.season;
    const bool isConfirmed = row.season && row.season == words.season; // a bare number, too
    if (!agrees || (!isConfirmed && !wasNamedInWords(title, words.base))) {
        if (words.season) {
            wanted.endBase = words.base.trimmed();
            wanted.endNumber = words.season;
        }
        return wanted;
    }
    wanted.base = words.base.trimmed();
    if (!wanted.kind)
        wanted.kind = kindOfWords(words);
    if (words.isFinal && !wanted.number && !words.season) {
        wanted.finalOf = std::exchange(wanted.base, title);
        wanted.finalPart = words.part ? words.part : wanted.part;
        return wanted;
    }
    if (!wanted.number)
        wanted.number = words.season;
    if (!wanted.part)
        wanted.part = words.part;
    return wanted;
}

MeantInstalment meantIn(const Titles &show, const QString &title, const WantedInstalment &wanted,
                        const ListRow &row)
{
    MeantInstalment meant{wanted};
    const bool hasWords = wanted.base != title && !wanted.base.isEmpty();
    if (!wanted.endNumber && !hasWords)
        return meant; // nearly all
    const QString &base = wanted.endNumber ? wanted.endBase : wanted.base;
    const bool isCalledSo = isTitledBy(show, base);
    if (!isCalledSo && isTitledBy(show, title)) { // all of it is the name
        meant.wanted.base = title;
        meant.wanted.number = row.season;
        meant.wanted.part = row.part;
        return meant;
    }
    meant.isUnclear = wanted.endNumber && (!isCalledSo || wanted.number);
    if (!wanted.endNumber || meant.isUnclear)
        return meant;
    meant.isByEnd = true;
    meant.wanted.base = base;
    meant.wanted.number = wanted.endNumber;
    return meant;
}

int placeOfExact(std::span<const KnownInstalment> known, const ListRow &row, const QSet<SeasonId> &taken)
{
    int other = -1;
    for (size_t place = 0; place < known.size(); ++place) {
        const Season &season = *known[place].season;
        const bool isSame = season.kind == row.kind && season.number == row.season &&
                            season.part == row.part && season.subtitle == row.subtitle;
        if (!isSame || taken.contains(season.id) || idsContradict(season.externalIds, row.externalIds))
            continue;
        if (season.externalIds == row.externalIds)
            return static_cast<int>(place);
        if (other < 0)
            other = static_cast<int>(place);
    }
    return other;
}

int placeOfMeant(std::span<const KnownInstalment> known, const WantedInstalment &wanted)
{
    std::vector<int> fitting;
    for (size_t place = 0; place < known.size(); ++place) {
        if (fits(*known[place].season, wanted))
            fitting.push_back(static_cast<int>(place));
    }
    const bool saysNothing = !wanted.kind && !wanted.number && !wanted.part;
    if (fitting.empty() && saysNothing && known.size() == 1 && !isSeries(known.front().season->kind))
        return 0; // a show that is but one film
    if (fitting.size() < 2)
        return fitting.empty() ? -1 : fitting.front();
    for (const int place : fitting) {
        if (!wanted.subtitle.isEmpty() &&
            known[static_cast<size_t>(place)].season->subtitle == wanted.subtitle)
            return place;
    }
    for (const int place : fitting) {
        const FuzzyDate &premiere = known[static_cast<size_t>(place)].premiere;
        if (wanted.premiere.isKnown() && premiere.isKnown() && premiere.agreesWith(wanted.premiere))
            return place;
    }
    const bool isPlain = isSeries(wanted.kind.value_or(SeasonKind::Tv)) && wanted.subtitle.isEmpty();
    return isPlain ? fitting.front() : -1;
}

int placeOfTitled(std::span<const KnownInstalment> known, const Titles &show, const QString &title)
{
    const QString key = matchKey(title);
    const QString marks = endMarks(title);
    int near = -1;
    for (size_t place = 0; place < known.size(); ++place) {
        for (const QString &own : known[place].season->titles.all()) {
            if (own != title && matchKey(own) != key)
                continue;
            const QString ownMarks = endMarks(own);
            if (ownMarks == marks)
                return static_cast<int>(place);
            if (near < 0 && isSpelledByHabit(marks, ownMarks))
                near = static_cast<int>(place);
        }
    }
    if (near < 0)
        return -1;
    const QStringList names = show.all();
    const bool isOfShow = std::any_of(names.begin(), names.end(),
                                      [&key](const QString &name) { return matchKey(name) == key; });
    return isOfShow ? -1 : near;
}

void takeNumberOfNamed(std::span<const KnownInstalment> known, const Titles &show, WantedInstalment &wanted)
{
    if (!wanted.part || wanted.number || wanted.base.isEmpty())
        return; // nearly all
    const int place = placeOfTitled(known, show, wanted.base);
    if (place >= 0)
        wanted.number = known[static_cast<size_t>(place)].season->number;
}

int placeOfFinal(std::span<const KnownInstalment> known, const WantedInstalment &wanted)
{
    for (size_t place = 0; place < known.size(); ++place) {
        const Season &season = *known[place].season;
        const QStringList titles = season.titles.all();
        const bool isFinal = std::any_of(titles.begin(), titles.end(), [](const QString &title) {
            return splitSeasonWords(title).isFinal;
        });
        if (isFinal && isSameSort(wanted.kind.value_or(SeasonKind::Tv), season.kind) &&
            season.part.value_or(1) == wanted.finalPart.value_or(1))
            return static_cast<int>(place);
    }
    return -1;
}

bool tellsSeason(ExternalSite site, const QString &id)
{
    return !id.isEmpty() &&
           !(site == ExternalSite::Tmdb && id.startsWith("tv/"_L1) && !id.contains("/season/"_L1));
}

ExternalIds tellingIds(const ExternalIds &ids)
{
    ExternalIds telling = ids; // nearly always all of them
    for (auto id = ids.cbegin(); id != ids.cend(); ++id) {
        if (!tellsSeason(id.key(), id.value()))
            telling.remove(id.key());
    }
    return telling;
}

bool idsContradict(const ExternalIds &left, const ExternalIds &right)
{
    for (auto id = left.cbegin(); id != left.cend(); ++id) {
        const auto other = right.constFind(id.key());
        if (other == right.cend() || *other == id.value())
            continue;
        const QString &own = id.value();
        const bool isOne =
            id.key() == ExternalSite::Tmdb && (isSeasonOf(*other, own) || isSeasonOf(own, *other) ||
                                               isNumberOf(*other, own) || isNumberOf(own, *other));
        if (!isOne)
            return true;
    }
    return false;
}

bool datesContradict(const FuzzyDate &left, const FuzzyDate &right)
{
    return left.isKnown() && right.isKnown() && std::abs(left.year() - right.year()) > 1;
}

FuzzyDate knownPremiere(const FollowedSeason &season)
{
    return seasonPremiere(season).date;
}

} // namespace raiki
