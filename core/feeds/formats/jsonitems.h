// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

/**
 * A JSON Feed taken apart without reading it: the document around its items, and each item's text. Linear in
 * time, keeps nothing but places; what the pieces say, and whether they are JSON at all, is for who reads
 * them.
 */
namespace raiki {

struct JsonItems
{
    QByteArray frame;                  ///< the document with an empty list of items, closed where it was cut
    std::vector<QByteArrayView> items; ///< the objects of the list; borrowed from the document
    std::optional<qsizetype> breaksAt; ///< where the document ends within the list
    qsizetype listStart = 0;           ///< where the frame leaves something out
    qsizetype leftOut = 0;             ///< how much

    /** Where a place in the frame is in the whole document. */
    [[nodiscard]] qsizetype placeInWhole(qsizetype place) const
    {
        return place <= listStart ? place : place + leftOut;
    }
};

/**
 * @param json UTF-8 that begins with '{'; the first "items" of the outermost object that is a list counts
 * @param most how many items are kept, the first of the list
 */
[[nodiscard]] JsonItems splitJsonItems(const QByteArray &json, size_t most);

/** NaN and Infinity, which JSON does not know, as texts: programs write them where a number is none. */
[[nodiscard]] QByteArray withQuotedNumbers(QByteArrayView json);

} // namespace raiki
