// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/catalogue/slipindex.h"

#include "core/shows/titleslips.h"

#include <algorithm>

namespace raiki {
namespace {

size_t hashOf(const QString &end, qsizetype keySize)
{
    return qHash(end, static_cast<size_t>(keySize));
}

} // namespace

SlipIndex::SlipIndex(const ShowsByKey &shows)
{
    m_keys.reserve(static_cast<size_t>(shows.size()));
    m_ends.reserve(2 * static_cast<size_t>(shows.size()));
    for (auto each = shows.cbegin(); each != shows.cend(); ++each) {
        if (!canBeNear(each.key()))
            continue;
        for (const QString &end : endsOf(each.key()))
            m_ends.push_back({hashOf(end, each.key().size()), static_cast<int>(m_keys.size())});
        m_keys.push_back(each);
    }
    std::sort(m_ends.begin(), m_ends.end(),
              [](const End &left, const End &right) { return left.hash < right.hash; });
}

std::vector<qint32> SlipIndex::showsNear(const QString &key) const
{
    std::vector<qint32> found;
    if (!canBeNear(key))
        return found;
    for (const QString &end : endsOf(key)) {
        for (qsizetype size = key.size() - 1; size <= key.size() + 1; ++size) {
            const size_t hash = hashOf(end, size);
            auto each = std::lower_bound(m_ends.begin(), m_ends.end(), hash,
                                         [](const End &left, size_t right) { return left.hash < right; });
            for (; each != m_ends.end() && each->hash == hash; ++each) {
                const ShowsByKey::const_iterator known = m_keys[static_cast<size_t>(each->key)];
                if (known.key() == key || !isSlipOf(key, known.key()))
                    continue;
                for (const qint32 show : known.value()) {
                    if (std::find(found.begin(), found.end(), show) == found.end())
                        found.push_back(show);
                }
            }
        }
    }
    return found;
}

} // namespace raiki
