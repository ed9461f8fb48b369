// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/rules/rule.h"

/** Turns a rule's verdict into the announcement: which season, when, where, and the words that say so. */
namespace raiki {

/** @param verdict has a kind */
[[nodiscard]] Announcement describe(const RuleInput &input, const RuleVerdict &verdict);

} // namespace raiki
