// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <limits>

/** HTML fragments to the text a person would read. QTextDocument is Gui's, so it is our own. */
namespace raiki {

/** What becomes of "<harmony/>", and of "<script>" that nothing closes: titles of works are written so, and
 * are no markup. */
enum class UnknownTags { Drop, Keep };

/**
 * Tags dropped (block ends become line breaks), script and style with their content, entities decoded,
 * blanks folded. Linear; stops once @p limit UTF-16 units are written (it may overshoot by a character).
 */
[[nodiscard]] QString plainTextOf(QStringView html, qsizetype limit = std::numeric_limits<qsizetype>::max(),
                                  UnknownTags unknownTags = UnknownTags::Drop);
/** "&amp;", "&#12354;", "&eacute;" to characters; unknown ones stay as written. */
[[nodiscard]] QString decodeEntities(QStringView text);
/** At most @p limit UTF-16 units, cut at a character, with "…" where something was cut. */
[[nodiscard]] QString clipped(const QString &text, qsizetype limit);

} // namespace raiki
