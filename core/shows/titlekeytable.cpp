// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/titlekeytable.h"

#include "core/shows/gramtable.h"
#include "core/shows/titlekey.h"

#include <algorithm>
#include <utility>

namespace raiki {
namespace {

/** FNV-1a over UTF-16 units, spread by gramHash() afterwards. */
quint64 hashOf(const FoldedKey &key)
{
    quint64 hash = 0xCBF29CE484222325ULL ^ key.blanks;
    for (const char16_t unit : key.units)
        hash = (hash ^ unit) * 0x100000001B3ULL;
    return hash;
}

} // namespace

FoldedKey foldedKey(TextFolder &folder, QStringView title)
{
    FoldedKey key;
    foldInto(key, folder, title);
    return key;
}

void foldInto(FoldedKey &key, TextFolder &folder, QStringView title)
{
    const std::vector<FoldedCharacter> &characters = folder.fold(title);
    key.blanks = 0;
    key.units.resize(characters.size());
    std::transform(characters.begin(), characters.end(), key.units.begin(),
                   [](const FoldedCharacter &character) { return character.unit; });
    if (characters.size() < squeezableLength) {
        for (size_t i = 1; i < characters.size(); ++i)
            key.blanks |= folder.hasBlankBefore(i) ? 1U << i : 0U;
    }
}

TitleKeyTable::TitleKeyTable(size_t expected)
    : m_bits(tableBits(expected))
    , m_slots(size_t(1) << m_bits, none)
{
    m_keys.reserve(expected);
    m_nextTitles.reserve(expected);
}

void TitleKeyTable::add(const FoldedKey &key)
{
    const auto title = static_cast<qint32>(m_nextTitles.size());
    m_nextTitles.push_back(none);
    if (key.units.empty())
        return;
    qint32 &slot = m_slots[slotOf(key)];
    if (slot == none) {
        slot = static_cast<qint32>(m_keys.size());
        const bool isNumber = std::all_of(key.units.begin(), key.units.end(),
                                          [](char16_t unit) { return QChar::isDigit(unit); });
        m_keys.push_back({static_cast<quint32>(m_arena.size()), static_cast<quint32>(key.units.size()),
                          key.blanks, 0, none, isNumber});
        m_arena += key.units;
    }
    Key &filed = m_keys[static_cast<size_t>(slot)];
    m_nextTitles.back() = std::exchange(filed.firstTitle, title);
}

qint32 TitleKeyTable::find(const FoldedKey &key) const
{
    return m_slots.empty() || key.units.empty() ? none : m_slots[slotOf(key)];
}

/** The slot that holds @p key, or the free one where it belongs. */
size_t TitleKeyTable::slotOf(const FoldedKey &key) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = gramHash(hashOf(key), m_bits);; slot = (slot + 1) & mask) {
        if (m_slots[slot] == none)
            return slot;
        const Key &other = m_keys[static_cast<size_t>(m_slots[slot])];
        if (other.blanks == key.blanks && units(other) == key.units)
            return slot;
    }
}

} // namespace raiki
