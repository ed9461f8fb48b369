// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/foldedtext.h"

#include <string>
#include <string_view>
#include <vector>

/** The distinct keys of many titles, each with the titles that have it. Private to this room. */
namespace raiki {

/** A title's folded text without blanks. Short ones also tell where their blanks are: "K-On" is not "Kon". */
struct FoldedKey
{
    std::u16string units;
    quint32 blanks = 0; ///< bit i: a blank before unit i; 0 from squeezableLength on
};

[[nodiscard]] FoldedKey foldedKey(TextFolder &folder, QStringView title);
/** The same into a key whose room is used again: a hundred thousand titles are folded without allocating. */
void foldInto(FoldedKey &key, TextFolder &folder, QStringView title);

class TitleKeyTable final
{
public:
    static constexpr qint32 none = -1;

    struct Key
    {
        quint32 start = 0; ///< in the arena
        quint32 length = 0;
        quint32 blanks = 0;
        quint32 gramPlace = 0;    ///< where in the key its rarest gram stands
        qint32 firstTitle = none; ///< follow nextTitle() from here
        bool isNumber = false;    ///< nothing but digits
    };

    TitleKeyTable() = default;
    /** @param expected how many titles will be added */
    explicit TitleKeyTable(size_t expected);

    /** Files the next title (they are numbered from 0) under its key; an empty key is under none. */
    void add(const FoldedKey &key);

    [[nodiscard]] qint32 find(const FoldedKey &key) const; ///< the key's number, or none
    [[nodiscard]] std::vector<Key> &keys() { return m_keys; }
    [[nodiscard]] const std::vector<Key> &keys() const { return m_keys; }
    [[nodiscard]] std::u16string_view units(const Key &key) const
    {
        return std::u16string_view(m_arena).substr(key.start, key.length);
    }
    [[nodiscard]] qint32 nextTitle(qint32 title) const { return m_nextTitles[static_cast<size_t>(title)]; }

private:
    [[nodiscard]] size_t slotOf(const FoldedKey &key) const;

    int m_bits = 0;
    std::vector<qint32> m_slots;
    std::vector<Key> m_keys;
    std::vector<qint32> m_nextTitles;
    std::u16string m_arena;
};

} // namespace raiki
