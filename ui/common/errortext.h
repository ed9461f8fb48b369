// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

/** Errors as sentences: what was not done, why and where, and what the user can do about it. */
namespace raiki {

/** @param notDone a whole sentence in the user's words: "The show was not added."; may be empty */
[[nodiscard]] QString errorText(const Error &error, const QString &notDone = {});

/** Of a copy that was to be restored and is at fault itself; the list is as it was. */
[[nodiscard]] QString copyErrorText(const Error &error, const QString &copy);

} // namespace raiki
