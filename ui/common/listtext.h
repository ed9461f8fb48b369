// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/remindersettings.h"
#include "core/shows/premiere.h"
#include "core/watchlist/watchentry.h"

#include <QHash>
#include <QLocale>

/** The vocabulary's values in the user's words. */
namespace raiki {

[[nodiscard]] QString statusText(WatchStatus status);
/** "Season 2", "Season 2, Part 2", "Film: Mugen Train", "OVA"; what the instalment is beside the show's
 * title. */
[[nodiscard]] QString seasonText(const Season &season);
[[nodiscard]] QString seasonKindText(SeasonKind kind);
[[nodiscard]] QString trackText(ReleaseTrack track);
/** "Announced", "Scheduled"… */
[[nodiscard]] QString certaintyText(Certainty certainty);
/** The name of the line icon that stands beside certaintyText(). */
[[nodiscard]] const char *certaintyIcon(Certainty certainty);
/** The titles of feeds by the posts that were in them (Subscriptions::sourceNames()). */
using SourceNames = QHash<FeedItemId, QString>;
/** "says Anime News Network", "your own word", "from the catalogue"; of a feed that @p names lacks its host.
 */
[[nodiscard]] QString sourceText(const ClaimSource &source, const SourceNames &names = {});
[[nodiscard]] QString externalSiteText(ExternalSite site);
/** Where the id is to be read on the web; empty where the site has no such page. */
[[nodiscard]] QUrl externalLink(ExternalSite site, const QString &id, SeasonKind kind);
/** "3 / 13", "3" where the number of episodes is not known */
[[nodiscard]] QString progressText(int watched, std::optional<int> episodes, const QLocale &locale);
/** The same where weeks gave the number: "3 / about 12". */
[[nodiscard]] QString estimatedProgressText(int watched, int episodes, const QLocale &locale);
/** "the season", "the broadcast": whose start counts for reminders. */
[[nodiscard]] QString countedTrackText(CountedTrack track);
/** Names between commas, each once. */
[[nodiscard]] QStringList platformsFromText(const QString &text);
/** "TV Asahi, Hulu and Disney+" */
[[nodiscard]] QString platformsText(const QStringList &platforms, const QLocale &locale);

} // namespace raiki
