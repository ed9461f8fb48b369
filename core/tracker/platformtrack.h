// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/show.h"

/** Which kind of release a platform's name stands for: a television station broadcasts, everything else
 * streams. */
namespace raiki {

[[nodiscard]] ReleaseTrack platformTrack(QStringView platform);

} // namespace raiki
