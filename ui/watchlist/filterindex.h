// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/filterwords.h"

/**
 * Every text of every row, in its forms (filterwords), in two blocks of UTF-8 that a filter's words are
 * looked for in. 40 000 rows are a few megabytes and a millisecond or two; nothing is copied for a keystroke.
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
    /** Of one slot; it begins where the one before ends. Four gigabytes are some ten million rows. */
    struct Segment
    {
        quint32 textsEnd = 0;
        quint32 beginningsEnd = 0;
        int slot = -1;
    };
    void blankOut(size_t segment);
    void mark(const QByteArray &block, quint32 Segment::*end, const QByteArray &form,
              std::vector<bool> &found) const;

    FilterForms m_forms;
    std::vector<Segment> m_segments;  ///< in the order of the blocks
    std::vector<int> m_segmentOfSlot; ///< -1: none
};

} // namespace raiki
