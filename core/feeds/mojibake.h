// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/** Texts that went through a wrong encoding before they came into a document that is right. */
namespace raiki {

/**
 * "Ã©" and "â€™" back to "é" and "’": UTF-8 that was read as Windows-1252 and encoded again, where all of
 * @p text can be read so and so only; and the C1 controls to what Windows-1252 has in their place. Any other
 * text comes back as it is.
 */
[[nodiscard]] QString mendedText(const QString &text);

} // namespace raiki
