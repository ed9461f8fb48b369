// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/seasonpairing.h"

#include "core/transfer/instalment.h"

#include <algorithm>
#include <map>

namespace raiki {
namespace {

using SiteAndId = std::pair<ExternalSite, QString>;

/** How many seasons of a show go by an id. */
class IdCounts final
{
public:
    void note(const ExternalIds &ids)
    {
        for (auto id = ids.cbegin(); id != ids.cend(); ++id)
            ++m_counts[SiteAndId(id.key(), id.value())];
    }
    [[nodiscard]] bool isOfOne(ExternalSite site, const QString &id) const
    {
        const auto found = m_counts.find(SiteAndId(site, id));
        return found != m_counts.end() && found->second == 1;
    }

private:
    std::map<SiteAndId, int> m_counts;
};

bool shareAnId(const ExternalIds &left, const ExternalIds &right)
{
    return std::any_of(left.keyValueBegin(), left.keyValueEnd(), [&right](const auto &pair) {
        return !pair.second.isEmpty() && right.value(pair.first) == pair.second;
    });
}

bool shareATitle(const Titles &left, const Titles &right)
{
    const QStringList titles = left.all();
    const QStringList others = right.all();
    return (titles.isEmpty() && others.isEmpty()) ||
           std::any_of(titles.begin(), titles.end(),
                       [&others](const QString &title) { return others.contains(title); });
}

/** The surest likenesses first; each takes its seasons out of the choice of the next. */
class Pairing final
{
public:
    Pairing(const CatalogueShow &known, const ShowDetails &held)
        : m_known(known)
        , m_held(held)
        , m_pairs(known.seasons.size())
        , m_isTaken(held.seasons.size())
    {
        for (const CatalogueSeason &season : known.seasons)
            m_knownIds.note(season.season.externalIds);
        for (const FollowedSeason &season : held.seasons)
            m_heldIds.note(season.season.externalIds);
    }

    std::vector<const FollowedSeason *> pairs()
    {
        take([this](const Season &left, const Season &right) { return shareATellingId(left, right); });
        take([](const Season &left, const Season &right) {
            return isSameInstalment(left, right) && !areOfTwoWorks(left, right) &&
                   shareATitle(left.titles, right.titles);
        });
        take([](const Season &left, const Season &right) {
            return isSameInstalment(left, right) && !areOfTwoWorks(left, right);
        });
        take([](const Season &left, const Season &right) {
            return left.kind == right.kind && shareAnId(left.externalIds, right.externalIds) &&
                   !idsContradict(left.externalIds, right.externalIds);
        });
        return std::move(m_pairs);
    }

private:
    template <class Likeness>
    void take(Likeness isLike)
    {
        for (size_t i = 0; i < m_pairs.size(); ++i) {
            for (size_t j = 0; j < m_isTaken.size() && !m_pairs[i]; ++j) {
                if (m_isTaken[j] || !isLike(m_known.seasons[i].season, m_held.seasons[j].season))
                    continue;
                m_pairs[i] = &m_held.seasons[j];
                m_isTaken[j] = true;
            }
        }
    }

    [[nodiscard]] bool shareATellingId(const Season &left, const Season &right) const
    {
        const ExternalIds &ids = left.externalIds;
        return std::any_of(ids.keyValueBegin(), ids.keyValueEnd(), [&](const auto &pair) {
            return right.externalIds.value(pair.first) == pair.second &&
                   m_knownIds.isOfOne(pair.first, pair.second) && m_heldIds.isOfOne(pair.first, pair.second);
        });
    }

    const CatalogueShow &m_known;
    const ShowDetails &m_held;
    IdCounts m_knownIds;
    IdCounts m_heldIds;
    std::vector<const FollowedSeason *> m_pairs;
    std::vector<bool> m_isTaken;
};

} // namespace

bool isSameInstalment(const Season &left, const Season &right)
{
    return left.kind == right.kind && left.number == right.number &&
           left.part.value_or(1) == right.part.value_or(1) &&
           left.subtitle.compare(right.subtitle, Qt::CaseInsensitive) == 0;
}

bool areOfTwoWorks(const Season &left, const Season &right)
{
    return idsContradict(left.externalIds, right.externalIds) &&
           !shareAnId(left.externalIds, right.externalIds);
}

std::vector<const FollowedSeason *> pairSeasons(const CatalogueShow &known, const ShowDetails &held)
{
    return Pairing(known, held).pairs();
}

} // namespace raiki
