// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/changeset.h"

#include <span>

/** The parts of a change set's JSON, for who writes or reads a long one piece by piece. Private to this room.
 */
namespace raiki {

[[nodiscard]] QByteArray jsonBeforeChanges(const ChangeSet &changes); ///< up to the list's bracket
/** All of them, a comma between; @p isFirst: none before. */
[[nodiscard]] QByteArray changesAsJson(std::span<const AnyChange> changes, bool isFirst);
[[nodiscard]] QByteArray jsonAfterChanges(const ChangeSet &changes); ///< from the list's bracket on
/** Nothing where it is none. */
[[nodiscard]] std::optional<AnyChange> changeFromJson(const QJsonObject &object);

} // namespace raiki
