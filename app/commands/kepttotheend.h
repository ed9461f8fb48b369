// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

namespace raiki {

/**
 * What a long list filled goes with the process: to give it back piece by piece takes as long as to read it.
 * For commands, which run once.
 */
template <class Value>
[[nodiscard]] const Value &keptToTheEnd(Value value)
{
    static const Value *volatile kept = nullptr; // where a leak checker finds it
    kept = new Value(std::move(value));
    return *kept;
}

} // namespace raiki
