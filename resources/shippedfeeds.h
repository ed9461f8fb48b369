// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/defaultfeeds.h"

/** The feeds that ship inside the program, to be offered. */
namespace raiki {

/** Those of resources/defaultfeeds.json; nobody has been contacted. */
[[nodiscard]] Result<std::vector<DefaultFeed>> shippedFeeds();

} // namespace raiki
