// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/importplan.h"

/** Titles with more in them than a title. Private to this room; pure. */
namespace raiki {

/**
 * The document with the year taken off titles like "Foo (2019)", where the list or the catalogue knows Foo
 * and nothing that is called so with its year: it is the year of the premiere, unless a column says that. Of
 * "Foo S1-S4" the show and the first of these seasons is left. Nothing where no title is like that.
 */
[[nodiscard]] std::optional<ListDocument> withPlainTitles(const ListDocument &document, const ListState &list,
                                                          const Catalogue &catalogue);

} // namespace raiki
