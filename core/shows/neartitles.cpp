// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/neartitles.h"

#include "core/shows/titlekey.h"
#include "core/shows/titleslips.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace raiki {
namespace {

/** So much of a title is compared: typing errors show early, and the work grows with the square. */
constexpr qsizetype comparedLength = 64;
/** Shorter words stand in too many titles to mean any. */
constexpr qsizetype shortestPart = 3;
constexpr qsizetype shortestJapanesePart = 2;
/** A mistyped beginning of a longer title has at least so many letters. */
constexpr qsizetype shortestBeginning = 5;

bool isPartOf(const QString &part, const QString &whole)
{
    const bool isLatin =
        std::all_of(part.begin(), part.end(), [](QChar character) { return character.unicode() < 0x0250; });
    return part.size() >= (isLatin ? shortestPart : shortestJapanesePart) && whole.contains(part);
}

/** 0 is nearest; nothing where it is another title. */
std::optional<qsizetype> distance(const QString &wanted, const QString &key)
{
    if (key.isEmpty())
        return {};
    if (isPartOf(wanted, key) || isPartOf(key, wanted))
        return 0;
    const qsizetype bound = std::max<qsizetype>(1, wanted.size() / 4);
    if (std::abs(wanted.size() - key.size()) <= bound) {
        if (const qsizetype edits = editsBetween(wanted, key); edits <= bound)
            return edits;
    }
    if (wanted.size() < shortestBeginning || wanted.size() >= key.size())
        return {};
    const qsizetype edits = editsBetween(wanted, key.left(wanted.size()));
    return edits <= bound ? std::optional(edits + 1) : std::nullopt; // less near than a whole title
}

std::optional<qsizetype> distance(const QString &wanted, const Titles &titles)
{
    std::optional<qsizetype> nearest;
    for (const QString &title : titles.all()) {
        const std::optional<qsizetype> each = distance(wanted, titleKey(title).left(comparedLength));
        if (each && (!nearest || *each < *nearest))
            nearest = each;
    }
    return nearest;
}

} // namespace

QStringList nearTitles(QStringView wanted, std::span<const Titles> shows, qsizetype most)
{
    const QString key = titleKey(wanted).left(comparedLength);
    if (key.size() < 2)
        return {};
    std::vector<std::pair<qsizetype, QString>> found;
    for (const Titles &titles : shows) {
        if (const std::optional<qsizetype> near = distance(key, titles))
            found.emplace_back(*near, titles.preferred());
    }
    std::sort(found.begin(), found.end());
    QStringList nearest;
    for (const auto &[far, title] : found) {
        if (nearest.size() < most && !nearest.contains(title))
            nearest.append(title);
    }
    return nearest;
}

} // namespace raiki
