// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/changeset.h"

/** Values as the tables can hold them, so that what was written is equal to what is read; private to this
 * room. */
namespace raiki {

/** Valid UTF-16 without NUL: a lone surrogate or a NUL becomes U+FFFD. */
[[nodiscard]] QString storable(const QString &text);
/** At most 500 characters of it, never half a pair: a megabyte of title freezes a list. */
[[nodiscard]] QString storableTitle(const QString &title);
[[nodiscard]] QUrl storable(const QUrl &url);
[[nodiscard]] QDateTime storable(const QDateTime &instant); ///< UTC, to the millisecond

void makeStorable(Show &show);
void makeStorable(Season &season);
void makeStorable(Release &release);
void makeStorable(PremiereClaim &claim);
void makeStorable(WatchEntry &entry);

} // namespace raiki
