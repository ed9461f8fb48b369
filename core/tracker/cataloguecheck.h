// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/feeds/httpfetcher.h"
#include "core/tracker/preferences.h"

/** What decides about the catalogue's own update: from where, when, and whether what came is taken. Pure. */
namespace raiki {

/** Where the newest list is: the document of the bangumi-data package that other programs read, too. */
[[nodiscard]] QUrl catalogueSource();

/** "0.3.208" of ".../bangumi-data@0.3.208/dist/data.json"; empty where the address names no whole version. */
[[nodiscard]] QString catalogueVersionIn(const QUrl &finalUrl);

/** Whether to look for a newer list by itself: agreed to twice over, and a week after the last time. */
[[nodiscard]] bool isCatalogueLookDue(const PreferenceValues &values, const QDateTime &now);

/** After an answer that was read, good or bad: a week later. */
[[nodiscard]] QDateTime catalogueLookAfterAnswer(const QDateTime &now);
/** A day later, or as long as the server asks for, at most a week; invalid, so at once, after Offline. */
[[nodiscard]] QDateTime catalogueLookAfterFailure(const HttpFailure &failure, const QDateTime &now);

/** A list that lost more than a fifth of its shows was cut or is another one: the set only grows. */
[[nodiscard]] bool isMuchSmaller(const Catalogue &offered, const Catalogue &inUse);

/** How many shows of @p after are in @p before neither by an id nor by their own title. */
[[nodiscard]] int newShowsIn(const Catalogue &after, const Catalogue &before);

} // namespace raiki
