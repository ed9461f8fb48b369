// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

/** The rows of an export, by the ids of shows and seasons. Private to this room. */
namespace raiki {

/** A row's columns in the order of exportRowQuery. */
enum ExportColumn : unsigned char {
    exportSeasonColumn,
    exportShowColumn,
    exportKindColumn,
    exportNumberColumn,
    exportPartColumn,
    exportSubtitleColumn,
    exportEpisodesColumn,
    exportRomajiColumn,
    exportEnglishColumn,
    exportNativeColumn,
    exportSiteColumn,
    exportStatusColumn,
    exportWatchedColumn,
    exportScoreColumn,
    exportStartedColumn,
    exportFinishedColumn,
    exportRewatchesColumn,
    exportNotesColumn,
    exportRemindersColumn,
    exportAddedColumn,
    exportChangedColumn,
    exportSeasonEnglishColumn,
    exportSeasonRomajiColumn,
    exportSeasonNativeColumn,
};
inline constexpr const char *exportRowQuery =
    "SELECT season.id, season.show, season.kind, season.number, season.part, season.subtitle, "
    "season.episodes, show.romaji, show.english, show.native, show.official_site, watch_entry.status, "
    "watch_entry.episodes_watched, watch_entry.score, watch_entry.started, watch_entry.finished, "
    "watch_entry.rewatches, watch_entry.notes, watch_entry.reminders, watch_entry.added_at, "
    "watch_entry.changed_at, season.english, season.romaji, season.native FROM season JOIN show ON show.id = "
    "season.show JOIN watch_entry ON "
    "watch_entry.season = season.id ORDER BY season.show, season.id";

} // namespace raiki
