// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <vector>

/**
 * The threads on which Qt's access managers read, as the system sees them. Qt says that one is finished
 * before it is gone: what it still has to do (OpenSSL's state of that thread is given back last) must not
 * meet the end of the process, which takes OpenSSL down. Elsewhere than on Linux there are none to see.
 */
namespace raiki {

/** The system's numbers of the threads that run now. */
[[nodiscard]] std::vector<long> networkThreads();

/** Blocks until one of @p threads is gone, which takes no millisecond where it was told to end; @p longest at
 * most. @return false where none went */
bool waitForEndOfOne(const std::vector<long> &threads, std::chrono::milliseconds longest);

} // namespace raiki
