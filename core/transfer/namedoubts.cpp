// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/namedoubts.h"

#include "core/catalogue/catalogue.h"
#include "core/transfer/listindex.h"
#include "core/transfer/titlemarks.h"

#include <QSet>

#include <algorithm>

namespace raiki {
namespace {

bool isSeries(SeasonKind kind)
{
    return kind == SeasonKind::Tv || kind == SeasonKind::Ona;
}

bool haveOneTitle(const Titles &left, const Titles &right)
{
    QSet<QString> keys;
    for (const QString &title : left.all())
        keys.insert(matchKey(title));
    const QStringList others = right.all();
    return std::any_of(others.begin(), others.end(),
                       [&keys](const QString &title) { return keys.contains(matchKey(title)); });
}

} // namespace

QStringList titlesOf(const ListRow &row)
{
    QStringList titles;
    for (const QString &title : {row.title, row.titles.english, row.titles.romaji, row.titles.native}) {
        if (!title.isEmpty() && !titles.contains(title))
            titles.append(title);
    }
    return titles;
}

std::vector<KnownInstalment> instalmentsOf(const CatalogueShow &show)
{
    std::vector<KnownInstalment> instalments;
    instalments.reserve(show.seasons.size());
    for (const CatalogueSeason &season : show.seasons)
        instalments.push_back({&season.season, season.premiere});
    return instalments;
}

int seriesIn(const CatalogueShow &show)
{
    return static_cast<int>(
        std::count_if(show.seasons.begin(), show.seasons.end(),
                      [](const CatalogueSeason &season) { return isSeries(season.season.kind); }));
}

bool leavesDoubt(int series, const Titles &show, const QString &name, const WantedInstalment &wanted)
{
    if (wanted.number || wanted.part || !isSeries(wanted.kind.value_or(SeasonKind::Tv)))
        return false;
    return isDoubtfulName(name, show, series);
}

bool isFinalSeasonOf(const Titles &show, const ListRow &row, const WantedInstalment &wanted)
{
    if (wanted.finalOf.isEmpty())
        return false;
    const QString key = matchKey(row.title);
    const QStringList names = show.all();
    return std::none_of(names.begin(), names.end(),
                        [&key](const QString &name) { return matchKey(name) == key; });
}

bool isSpelled(const Titles &titles, const QString &key, const QString &marks)
{
    const QStringList all = titles.all();
    return std::any_of(all.begin(), all.end(), [&](const QString &title) {
        return endMarks(title) == marks && matchKey(title) == key;
    });
}

bool saysOtherNumber(const Season &titled, const ListRow &row)
{
    return titled.number && row.season.value_or(1) > 1 && row.season != titled.number;
}

bool startsAround(std::span<const KnownInstalment> instalments, const FuzzyDate &date)
{
    return std::any_of(instalments.begin(), instalments.end(), [&date](const KnownInstalment &known) {
        return known.premiere.isKnown() && !datesContradict(known.premiere, date);
    });
}

bool isTitleOfKnown(const Catalogue &catalogue, ListField field, const FollowedSeason &followed)
{
    const ExternalIds &ids = followed.season.externalIds;
    const bool isTitle =
        field == ListField::English || field == ListField::Romaji || field == ListField::Native;
    return isTitle && std::any_of(ids.keyValueBegin(), ids.keyValueEnd(), [&](const auto &id) {
               const auto known = catalogue.findByExternalId(id.first, id.second);
               // Spin-offs that the catalogue does not know have their series' id at TMDB, too.
               return known && (tellsSeason(id.first, id.second) ||
                                haveOneTitle(catalogue.show(known->first).show.titles, followed.show.titles));
           });
}

} // namespace raiki
