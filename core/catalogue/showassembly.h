// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/bangumiitem.h"
#include "core/catalogue/catalogue.h"

/** Makes shows with seasons out of a document's records. Private to this room. */
namespace raiki {

/** Shows in order of their first premiere; the numbers are set. */
[[nodiscard]] std::vector<CatalogueShow> assembleShows(BangumiDocument document);

} // namespace raiki
