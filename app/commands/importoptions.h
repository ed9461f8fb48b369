// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/mappingmemory.h"
#include "core/transfer/conflictrules.h"

/** What the options of an import say, and what is wrong with them. */
namespace raiki {

/** "status, score". */
[[nodiscard]] QString namesOfFields(const std::vector<ListField> &fields);
/** Of "keep", or "status=replace,score=keep", or both: the one without a field is for all others. The error's
 * detail is a sentence. @param texts each value of the option */
[[nodiscard]] Result<ConflictRules> conflictRulesFrom(const QStringList &texts);
/** Puts "COLUMN=FIELD" by the column's name or number into the mapping of @p document. @return what is wrong,
 * as a sentence */
[[nodiscard]] std::optional<QString> applyMapping(const QStringList &assignments, ListDocument &document);
/** "day" or "month", of "3/4/2026"; nothing: the file is to tell it. */
[[nodiscard]] std::optional<NumericDateOrder> dateOrderFrom(const QString &name);
/** "“Blah” is title, “Zork” is score" and how dates are read, as the window's user said it. */
[[nodiscard]] QString readingText(const ListDocument &document, const SaidReading &said);

} // namespace raiki
