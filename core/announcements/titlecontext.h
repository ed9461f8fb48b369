// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/instalment.h"
#include "core/announcements/reading.h"

/** Whether a sentence that holds the words of a title means the show, and which instalment it then names. */
namespace raiki {

/** How a title stands in its sentence. */
struct TitlePlace
{
    bool isShow = false;   ///< the sentence means the show
    bool isQuoted = false; ///< in quotes or brackets of its own
    Instalment instalment; ///< season words right after (or "third season of" right before)
};

/**
 * @param field read from the text that holds the title; @p span where; @p title as the list writes it;
 * @p showKey the squeezed key of what the announcement says its show is, may be empty; @p head the name in
 * the field as findShowHead() reads it
 */
[[nodiscard]] TitlePlace placeOf(const FieldReading &field, TextSpan span, QStringView title,
                                 const QString &showKey, std::optional<TextSpan> head);

/** A title of one ordinary word ("Given", "Free!", "K"), which means the show only in the right place. */
[[nodiscard]] bool isOrdinaryWord(QStringView title);

} // namespace raiki
