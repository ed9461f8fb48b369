// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

/**
 * Every text of every row, in its forms (filterwords), in one block of UTF-8 that a filter's word is looked
 * for in. 40 000 rows are a few megabytes and a millisecond or two; nothing is copied for a keystroke.
 */
namespace raiki {

class FilterIndex final
{
public:
    void clear();
    /** @param slot 0 and up; replaces what the slot had @param titles and @param others see filterForms() */
    void set(int slot, const QStringList &titles, const QStringList &others = {});
    void remove(int slot);
    /** For each slot whether it holds every word of @p text in any of its texts; all of them where it has no
     * word. */
    [[nodiscard]] std::vector<bool> matches(const QString &text) const;

private:
    struct Segment
    {
        qsizetype start = 0;
        qsizetype end = 0;
        int slot = -1;
    };
    void mark(const QByteArray &word, std::vector<bool> &found) const;

    QByteArray m_block;
    std::vector<Segment> m_segments;  ///< by start
    std::vector<int> m_segmentOfSlot; ///< -1: none
};

} // namespace raiki
