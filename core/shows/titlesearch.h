// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

/**
 * Plain search over the folded titles of shows, laid out one after the other in one arena: faster than
 * a full text index, and right for two Japanese characters. Immutable once filled.
 */
namespace raiki {

class TitleSearch final
{
public:
    struct Hit
    {
        qint32 show = 0;
        qint32 title = 0; ///< which of the show's titles, in the order they were added
        int score = 0;    ///< 100 equal, 80 prefix, 60 word prefix, 40 fragment
        int length = 0;   ///< of the folded title
    };

    /** The titles of show 0, then of show 1, and so on. */
    void addShow(const QStringList &titles);

    /** The best title of each show that has one with @p text in it; best first, then the shorter, then the
     * newer. */
    [[nodiscard]] std::vector<Hit> find(QStringView text) const;

private:
    struct Entry
    {
        quint32 start = 0; ///< in the arena
        qint32 show = 0;
        qint32 title = 0;
    };

    [[nodiscard]] Hit judge(size_t place, std::u16string_view needle, size_t entry) const;

    qint32 m_showCount = 0;
    std::u16string m_arena;         ///< each title without blanks, a separator after it
    std::vector<bool> m_wordStarts; ///< parallel to the arena
    std::vector<Entry> m_entries;
};

} // namespace raiki
