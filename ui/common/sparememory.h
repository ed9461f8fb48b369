// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

class QObject;

/** Memory that a long reading used and freed, which the allocator would keep for ever. */
namespace raiki {

/** Gives it back to the system in @p delay, by another thread. @param context not after its end */
void giveSpareMemoryBackIn(std::chrono::milliseconds delay, QObject *context);

} // namespace raiki
