// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/namedoubts.h"
#include "core/transfer/showfinder.h"

/** Seasons under their show's title and their own name, as formats without a column for it write them. */
namespace raiki {
namespace {

bool isSeries(SeasonKind kind)
{
    return kind == SeasonKind::Tv || kind == SeasonKind::Ona;
}

/** Whether it has this name, and nothing that the row says speaks against it. */
bool isMeant(const Season &season, const QString &nameKey, const ListRow &row, const WantedInstalment &wanted)
{
    if (season.subtitle.isEmpty() || matchKey(season.subtitle) != nameKey)
        return false;
    const bool isKind =
        !wanted.kind || *wanted.kind == season.kind || (isSeries(*wanted.kind) && isSeries(season.kind));
    return isKind && (!wanted.number || wanted.number == season.number) &&
           wanted.part.value_or(1) == season.part.value_or(1) &&
           !idsContradict(season.externalIds, row.externalIds);
}

} // namespace

std::optional<ShowFinding> ShowFinder::bySubtitle(const ListRow &row, const WantedInstalment &wanted) const
{
    constexpr QLatin1StringView separator(": ");
    constexpr int mostSeparators = 4; // both names may have some of their own
    if (m_index.isEmpty())
        return {};
    std::vector<ShowFinding> meant;
    qsizetype place = row.title.indexOf(separator);
    for (int left = mostSeparators; place > 0 && left > 0; --left) {
        const QString name = matchKey(row.title.sliced(place + separator.size()));
        for (const ListedShow *show : m_index.showsTitled(matchKey(row.title.first(place)))) {
            for (const FollowedSeason *season : show->seasons) {
                if (isMeant(season->season, name, row, wanted))
                    meant.push_back({show, season, {}, -1, {}});
            }
        }
        place = row.title.indexOf(separator, place + 1);
    }
    prefer(meant, [&wanted](const ShowFinding &each) {
        const FuzzyDate premiere = knownPremiere(*each.season);
        return premiere.isKnown() && wanted.premiere.isKnown() && premiere.agreesWith(wanted.premiere);
    });
    return meant.size() == 1 ? std::optional(meant.front()) : std::nullopt;
}

} // namespace raiki
