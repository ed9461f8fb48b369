// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/composition.h"

/** The list on the pictures: shows of the shipped catalogue in every status, feeds, and news of December
 * 2025. */
namespace raiki::pictures {

/** When the pictures are taken: 6 December 2025, afternoon in Tokyo. */
[[nodiscard]] QDateTime timeOfPictures();
/** Fills an empty list; false where something could not be written (told on stderr). */
[[nodiscard]] bool fillList(TrackerServices &services, const Clock &clock);
/** The show whose page is taken; invalid where the list has none. */
[[nodiscard]] ShowId showOfPictures(const TrackerServices &services);

} // namespace raiki::pictures
