// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/gramtable.h"

namespace raiki {

GramTable::GramTable(std::span<const GramEntry> entries)
    : m_bits(tableBits(entries.size()))
    , m_filterBits(m_bits + 4)
    , m_filter((size_t(1) << m_filterBits) / 64 + 1, 0)
    , m_starts((size_t(1) << m_bits) + 1, 0)
    , m_entries(entries.size())
{
    for (const GramEntry &entry : entries) {
        const size_t bit = gramHash(entry.gram, m_filterBits);
        m_filter[bit / 64] |= quint64(1) << (bit % 64);
        ++m_starts[gramHash(entry.gram, m_bits) + 1];
    }
    for (size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
    for (const GramEntry &entry : entries)
        m_entries[next[gramHash(entry.gram, m_bits)]++] = entry;
}

} // namespace raiki
