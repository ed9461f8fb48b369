// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/listrow.h"

#include <map>
#include <vector>

/** What an import does where the file and the list both say something and differ: one policy, or one a field.
 */
namespace raiki {

enum class ConflictPolicy { Ask, Keep, Replace, Newer };

struct ConflictRules
{
    ConflictPolicy policy = ConflictPolicy::Ask; ///< of every field without a rule of its own
    std::map<ListField, ConflictPolicy> byField = {};

    // Most imports have one policy.
    ConflictRules(ConflictPolicy all = ConflictPolicy::Ask) // NOLINT(google-explicit-constructor)
        : policy(all)
    {
    }
    [[nodiscard]] ConflictPolicy of(ListField field) const
    {
        const auto own = byField.find(field);
        return own == byField.end() ? policy : own->second;
    }
    bool operator==(const ConflictRules &) const = default;
};

/** The fields that a rule may name, in the order of the columns: of the others a file and the list never say
 * different things of one row (what says which row it is), or what they say only adds up (platforms). */
[[nodiscard]] const std::vector<ListField> &fieldsWithRules();

} // namespace raiki
