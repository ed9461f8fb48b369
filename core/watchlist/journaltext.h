// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/watchlist/changeset.h"

#include <functional>

/** What the journal keeps of a change, written and read so that whoever waits for a long one may end it. */
namespace raiki {

/** Asked every few milliseconds by what takes long; false ends it. May be none: then it is not ended. */
using MayGoOn = std::function<bool()>;

/** changeSetToJournal(); Cancelled. */
[[nodiscard]] Result<QByteArray> changeSetToJournal(const ChangeSet &changes, const MayGoOn &mayGoOn);
/** changeSetFromJournal(); Cancelled, or DatabaseCorrupt where that gives nothing. */
[[nodiscard]] Result<ChangeSet> changeSetFromJournal(const QByteArray &bytes, const MayGoOn &mayGoOn);

} // namespace raiki
