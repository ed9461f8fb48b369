// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

/** What a title says beyond which show it is. Pure. */
namespace raiki {

/**
 * The place of the season whose own title, in any spelling, @p title is ("Bleach: Thousand-Year Blood War";
 * the first of several of one name), else of the part or the final season that it says. Nothing where the
 * whole show is called so, and for a bare number, which may be a season that the catalogue does not know.
 */
[[nodiscard]] std::optional<size_t> seasonNamedBy(const CatalogueShow &show, QStringView title);

/**
 * What stands before each subtitle in @p title: "Frieren" of "Frieren: Beyond Journey's End", "Mushi-Shi" of
 * "Mushi-Shi -Next Passage-". Squeezed keys, distinct; none so short that it would begin anything.
 */
[[nodiscard]] QStringList stemKeysOf(const QString &title);

} // namespace raiki
