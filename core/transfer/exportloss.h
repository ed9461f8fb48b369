// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/listformat.h"

#include <set>

/** What a foreign format cannot hold of a list: collected while it is written. Private to this room. */
namespace raiki {

class ExportLoss final
{
public:
    /** @param held the fields that the format has a place for */
    explicit ExportLoss(std::set<ListField> held);

    /** The row is not written: it lacks @p missing. */
    void leaveOut(const ListRow &row, ListField missing);
    /** The row is written: what it says beyond the format's fields is lost. */
    void count(const ListRow &row);
    /** Started and finished where the format cuts them: finer than @p finest, or a cour. */
    void countCoarseDates(const ListRow &row, DatePrecision finest);
    /** A date where the format has only whole days and it is none. */
    void countUnlessDay(ListField field, const std::optional<FuzzyDate> &date);
    /** The score where it is between two steps of the format's scale. */
    void countCoarseScore(const ListRow &row, int step);
    /** Notes with blanks at their ends, which readers of other formats take off. */
    void countTrimmedNotes(const ListRow &row);
    [[nodiscard]] WrittenList written(QByteArray bytes) &&;

private:
    std::set<ListField> m_held;
    WrittenList m_list;
};

/** "2026-01-24" of a date that is known to the day; else nothing. */
[[nodiscard]] QString dayText(const std::optional<FuzzyDate> &date);

/** Tags as trackers write them: "a, b"; guarded where a tag itself has such a mark. */
[[nodiscard]] QString tagList(const QStringList &tags);

} // namespace raiki
