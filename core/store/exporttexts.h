// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/titles.h"

#include <QByteArray>
#include <QByteArrayView>

/** Stored texts as a file has them, without reading those that are the same in both. Private to this room. */
namespace raiki {

/** FuzzyDate's text of a stored one; empty where it is none. @param room for what had to be made anew */
[[nodiscard]] QByteArrayView dateCell(QByteArrayView stored, QByteArray &room);

/** A stored url as QUrl writes it, fully encoded. */
[[nodiscard]] QByteArrayView urlCell(QByteArrayView stored, QByteArray &room);

} // namespace raiki
