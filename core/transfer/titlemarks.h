// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/titles.h"

/**
 * The signs behind a title's last letter, which normal forms leave out: "K-On!" and "K-On!!", "Gintama" and
 * "Gintama°" are two things each, "Haikyuu" and "Haikyuu!!" one. Private to this room; pure.
 */
namespace raiki {

/** "!!" of "K-On!!", "°" of "Gintama°", empty of most; in one width, without brackets, quotes and dashes. */
[[nodiscard]] QString endMarks(QStringView title);

/** Whether a title written with @p written is that with @p known but for signs that people leave out by
 * habit: all of "!" and "?". One that nobody knows is another name: "Foo!" is not Foo. */
[[nodiscard]] bool isSpelledByHabit(const QString &written, const QString &known);

/**
 * Whether @p name, a spelling of one of a show's titles, is none of them as they are written, or one by which
 * perhaps a later season goes: of "NEW GAME!" and "NEW GAME!!" in Japanese the first one names the show.
 * @param seasons how many series the show has
 */
[[nodiscard]] bool isDoubtfulName(const QString &name, const Titles &titles, int seasons);

} // namespace raiki
