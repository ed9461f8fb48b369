// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/migrations.h"

namespace raiki {
namespace {

/** What comes next is read before the window is painted: without looking at every claim there is. */
constexpr const char *openSeasonIndexes[] = {
    "CREATE INDEX premiere_claim_date ON premiere_claim (date, season)",
    "CREATE INDEX premiere_claim_turned ON premiere_claim (learned_at, season) "
    "WHERE certainty IN ('delayed', 'cancelled')",
};

} // namespace

constinit const Migration schema4{4, "what comes next is found by its date", openSeasonIndexes};

} // namespace raiki
