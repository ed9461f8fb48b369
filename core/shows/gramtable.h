// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <span>
#include <string_view>
#include <vector>

/**
 * The tables under TitleIndex. A gram is up to four UTF-16 units packed into 64 bits, so comparing two is
 * exact. Private to this room.
 */
namespace raiki {

inline constexpr size_t gramLength = 4;

/** @param units 1 to gramLength of them */
[[nodiscard]] constexpr quint64 gramOf(std::u16string_view units)
{
    quint64 gram = 0;
    for (const char16_t unit : units)
        gram = gram << 16 | unit;
    return gram;
}

[[nodiscard]] constexpr size_t gramHash(quint64 gram, int bits)
{
    return static_cast<size_t>((gram * 0x9E3779B97F4A7C15ULL) >> (64 - bits));
}

/** The bits of a table with room for @p count entries at a load of at most a half. */
[[nodiscard]] constexpr int tableBits(size_t count)
{
    return static_cast<int>(std::bit_width(std::max<size_t>(count, 8) * 2 - 1));
}

/** How often grams occur, about: those that share a place are counted together, and no table is larger than a
 * processor keeps near, for it is asked at places all over it. */
class GramCounts final
{
public:
    explicit GramCounts(size_t expected)
        : m_bits(std::min(tableBits(expected), mostBits))
        , m_counts(size_t(1) << m_bits, 0)
    {
    }
    void add(quint64 gram)
    {
        quint16 &count = m_counts[gramHash(gram, m_bits)];
        count = static_cast<quint16>(count < most ? count + 1 : most);
    }
    [[nodiscard]] quint32 of(quint64 gram) const { return m_counts[gramHash(gram, m_bits)]; }

private:
    static constexpr int mostBits = 20;
    static constexpr quint16 most = 0xFFFF;

    int m_bits;
    std::vector<quint16> m_counts;
};

struct GramEntry
{
    quint64 gram = 0;
    quint32 key = 0; ///< whose gram it is
};

/** From a gram to the keys that are filed under it; a bit filter answers for most grams of a text. */
class GramTable final
{
public:
    GramTable() = default;
    explicit GramTable(std::span<const GramEntry> entries);

    /** The entries that share @p gram's place; compare their grams. Usually none. */
    [[nodiscard]] std::span<const GramEntry> find(quint64 gram) const
    {
        if (m_entries.empty())
            return {};
        const size_t bit = gramHash(gram, m_filterBits);
        if (!(m_filter[bit / 64] >> (bit % 64) & 1))
            return {};
        const size_t place = gramHash(gram, m_bits);
        return std::span(m_entries).subspan(m_starts[place], m_starts[place + 1] - m_starts[place]);
    }

private:
    int m_bits = 0;
    int m_filterBits = 0;
    std::vector<quint64> m_filter;
    std::vector<quint32> m_starts;
    std::vector<GramEntry> m_entries;
};

} // namespace raiki
