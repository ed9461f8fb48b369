// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/**
 * What is wrong with most XML feeds that do not parse, put right in one pass. Called only where the parser
 * refused the document: a well-formed one is never touched.
 */
namespace raiki {

/**
 * Drops what stands before the first tag, comments, processing instructions, control characters and character
 * references to none; writes named HTML entities as characters; escapes bare ampersands and angle brackets;
 * closes what is left open when its parent ends. What is open at the end stays open: a cut document must be
 * told as one. Lines keep their numbers, counted from @p droppedLines.
 *
 * @param utf8 valid UTF-8
 */
[[nodiscard]] QByteArray repairedXml(const QByteArray &utf8, qint64 *droppedLines);

} // namespace raiki
