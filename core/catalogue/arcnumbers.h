// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

/** Numbers for seasons that are called by an arc alone. Private to this room. */
namespace raiki {

/**
 * A television season without a number that is of its show's series, has a subtitle of its own and begins
 * half a year or more after the one before it ended, which is numbered, is the next season; so is each later
 * part of it. Editions and repeats, years (remakes), and what a later season's own number contradicts stay as
 * they are.
 * @param show its seasons are in order of premiere
 */
void numberArcSeasons(CatalogueShow &show);

} // namespace raiki
