// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

/** What a title says beyond which show it is. Pure. */
namespace raiki {

/**
 * The place of the season whose own title, in any spelling, @p title is ("Bleach: Thousand-Year Blood War";
 * the first of several of one name), else of the part or the final season that it says. Nothing where the
 * whole show is called so (signs at its end tell: "K-ON!!" is a later season), and for a bare number, which
 * may be a season that the catalogue does not know.
 */
[[nodiscard]] std::optional<size_t> seasonNamedBy(const CatalogueShow &show, QStringView title);

/** Whether @p title, ignoring case alone, names the show with all that looks like a season's number in it:
 * "Lupin III", where it is not called "Lupin" as well. */
[[nodiscard]] bool isCalledAsAWhole(const CatalogueShow &show, QStringView title);

/** Of several shows that a title found those that are called exactly so, ignoring case alone: by a title of
 * theirs, else by a synonym; all of them where none is. */
[[nodiscard]] std::vector<qint32> calledExactly(const Catalogue &catalogue, std::vector<qint32> shows,
                                                QStringView title);

/**
 * What stands before each subtitle in @p title: "Frieren" of "Frieren: Beyond Journey's End", "Mushi-Shi" of
 * "Mushi-Shi -Next Passage-". Squeezed keys, distinct; none so short that it would begin anything.
 */
[[nodiscard]] QStringList stemKeysOf(const QString &title);

} // namespace raiki
