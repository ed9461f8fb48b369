// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

/** What someone may have meant by a title that no show has. */
namespace raiki {

/**
 * Shows near to @p title, nearest first, each once: those that search() finds by the whole of it, else by a
 * word of it that few shows have ("Frieren" of "Sousou no Frieren").
 */
[[nodiscard]] std::vector<qint32> showsNear(const Catalogue &catalogue, const QString &title, int limit = 3);

} // namespace raiki
