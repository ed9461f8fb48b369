// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/migrations.h"

/**
 * Schema 1: every table of the vocabulary. What all tables share:
 * instants are milliseconds since 1970 in UTC (NULL: unknown), FuzzyDates their exact text ('' : unknown),
 * enumerations their names, urls encoded, lists of words JSON. Rows of the user have AUTOINCREMENT ids: an id
 * is never given out again, so an undo brings a row back under its own.
 */
namespace raiki {
namespace {

constexpr const char *statements[] = {
    "PRAGMA application_id = 0x5241494B",

    // The list. A parent is not removed while rows hang on it (a change set names them all, so its
    // inverse is whole); what is part of a row itself (titles, ids, credits, tags) goes with it.
    R"sql(CREATE TABLE show (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    romaji TEXT NOT NULL,
    english TEXT NOT NULL,
    native TEXT NOT NULL,
    official_site TEXT NOT NULL
) STRICT)sql",
    R"sql(CREATE TABLE show_title (
    show INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('synonym', 'alias')),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (show, kind, position)
) STRICT, WITHOUT ROWID)sql",
    R"sql(CREATE TABLE show_external_id (
    show INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
    site TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (show, site)
) STRICT, WITHOUT ROWID)sql",
    R"sql(CREATE TABLE season (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    show INTEGER NOT NULL REFERENCES show (id),
    kind TEXT NOT NULL,
    number INTEGER,
    part INTEGER,
    subtitle TEXT NOT NULL,
    episodes INTEGER,
    romaji TEXT NOT NULL,
    english TEXT NOT NULL,
    native TEXT NOT NULL,
    end_date TEXT NOT NULL,
    trailer TEXT NOT NULL,
    is_flagged INTEGER NOT NULL DEFAULT 0 CHECK (is_flagged IN (0, 1))
) STRICT)sql",
    "CREATE INDEX season_show ON season (show)",
    R"sql(CREATE TABLE season_title (
    season INTEGER NOT NULL REFERENCES season (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('synonym', 'alias')),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (season, kind, position)
) STRICT, WITHOUT ROWID)sql",
    R"sql(CREATE TABLE season_external_id (
    season INTEGER NOT NULL REFERENCES season (id) ON DELETE CASCADE,
    site TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (season, site)
) STRICT, WITHOUT ROWID)sql",
    R"sql(CREATE TABLE credit (
    season INTEGER NOT NULL REFERENCES season (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    is_cast INTEGER NOT NULL CHECK (is_cast IN (0, 1)),
    PRIMARY KEY (season, position)
) STRICT, WITHOUT ROWID)sql",
    R"sql(CREATE TABLE "release" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    season INTEGER NOT NULL REFERENCES season (id),
    track TEXT NOT NULL,
    platform TEXT NOT NULL,
    region TEXT NOT NULL,
    language TEXT NOT NULL,
    rule TEXT NOT NULL
) STRICT)sql",
    "CREATE INDEX release_season ON \"release\" (season)",

    // Feeds stay as a mark when they are removed: their items remain history and do not come back as new.
    R"sql(CREATE TABLE feed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    url TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    site_url TEXT NOT NULL,
    folder TEXT NOT NULL,
    is_paused INTEGER NOT NULL CHECK (is_paused IN (0, 1)),
    is_removed INTEGER NOT NULL DEFAULT 0 CHECK (is_removed IN (0, 1)),
    interval_minutes INTEGER,
    etag BLOB NOT NULL,
    last_modified BLOB NOT NULL,
    body_hash BLOB NOT NULL,
    last_polled_at INTEGER,
    last_success_at INTEGER,
    last_change_at INTEGER,
    next_poll_at INTEGER,
    failures_in_a_row INTEGER NOT NULL,
    failure TEXT NOT NULL,
    http_status INTEGER NOT NULL,
    failure_detail TEXT NOT NULL,
    added_at INTEGER
) STRICT)sql",
    R"sql(CREATE TABLE feed_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    feed INTEGER NOT NULL REFERENCES feed (id),
    item_key TEXT NOT NULL,
    title TEXT NOT NULL,
    link TEXT NOT NULL,
    published INTEGER,
    updated INTEGER,
    summary TEXT NOT NULL,
    content TEXT NOT NULL,
    fetched_at INTEGER,
    seen_at INTEGER,
    fingerprint INTEGER NOT NULL,
    UNIQUE (feed, item_key)
) STRICT)sql",

    // The date's history. The source's title and link are copies: they outlive the feed.
    R"sql(CREATE TABLE premiere_claim (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    season INTEGER NOT NULL REFERENCES season (id),
    "release" INTEGER REFERENCES "release" (id),
    date TEXT NOT NULL,
    certainty TEXT NOT NULL,
    source_kind TEXT NOT NULL,
    source_item INTEGER REFERENCES feed_item (id),
    source_title TEXT NOT NULL,
    source_link TEXT NOT NULL,
    quote TEXT NOT NULL,
    learned_at INTEGER
) STRICT)sql",
    "CREATE INDEX premiere_claim_season ON premiere_claim (season)",
    R"sql(CREATE INDEX premiere_claim_release ON premiere_claim ("release") WHERE "release" IS NOT NULL)sql",
    "CREATE INDEX premiere_claim_source_item ON premiere_claim (source_item) WHERE source_item IS NOT NULL",
    R"sql(CREATE TABLE watch_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    season INTEGER NOT NULL UNIQUE REFERENCES season (id),
    status TEXT NOT NULL,
    episodes_watched INTEGER NOT NULL CHECK (episodes_watched >= 0),
    score INTEGER CHECK (score BETWEEN 1 AND 100),
    started TEXT NOT NULL,
    finished TEXT NOT NULL,
    rewatches INTEGER NOT NULL CHECK (rewatches >= 0),
    notes TEXT NOT NULL,
    reminders TEXT NOT NULL,
    added_at INTEGER,
    changed_at INTEGER
) STRICT)sql",
    R"sql(CREATE TABLE tag (
    entry INTEGER NOT NULL REFERENCES watch_entry (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID)sql",

    // News. Shows and seasons are named without a foreign key: removing a show and undoing that must
    // find its news, and what was delivered of its reminders, as they were.
    R"sql(CREATE TABLE announcement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item INTEGER NOT NULL REFERENCES feed_item (id),
    kind TEXT NOT NULL,
    show_words TEXT NOT NULL,
    season_number INTEGER,
    part INTEGER,
    episode INTEGER,
    is_final_season INTEGER NOT NULL CHECK (is_final_season IN (0, 1)),
    subtitle TEXT NOT NULL,
    date TEXT NOT NULL,
    previous_date TEXT NOT NULL,
    platforms TEXT NOT NULL,
    is_cancelled INTEGER NOT NULL CHECK (is_cancelled IN (0, 1)),
    evidence TEXT NOT NULL,
    show_evidence TEXT NOT NULL,
    date_evidence TEXT NOT NULL,
    show INTEGER,
    season INTEGER,
    action TEXT NOT NULL,
    reason TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT)sql",
    "CREATE INDEX announcement_item ON announcement (item)",
    "CREATE INDEX announcement_show ON announcement (show)",
    "CREATE INDEX announcement_season ON announcement (season)",
    "CREATE INDEX announcement_waiting ON announcement (id) WHERE state = 'waiting' AND action <> 'ignore'",
    R"sql(CREATE TABLE announcement_match (
    announcement INTEGER PRIMARY KEY REFERENCES announcement (id) ON DELETE CASCADE,
    show INTEGER,
    season INTEGER,
    matched_title TEXT NOT NULL,
    season_number INTEGER,
    score INTEGER NOT NULL,
    reason TEXT NOT NULL,
    evidence TEXT NOT NULL
) STRICT)sql",
    R"sql(CREATE TABLE reminder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    season INTEGER NOT NULL,
    kind TEXT NOT NULL,
    lead_minutes INTEGER NOT NULL,
    premiere TEXT NOT NULL,
    due_at INTEGER,
    state TEXT NOT NULL,
    delivered_at INTEGER,
    UNIQUE (season, kind, lead_minutes, premiere)
) STRICT)sql",

    // What the user did, in order, and what belongs to the list without being part of it.
    R"sql(CREATE TABLE change_journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    is_undone INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1)),
    changes BLOB NOT NULL
) STRICT)sql",
    R"sql(CREATE TABLE preference (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID)sql",
};

} // namespace

constinit const Migration schema1{1, "the first schema", statements};

} // namespace raiki
