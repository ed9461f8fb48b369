// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>

/** What raiki-bench measures. Each prints one line of JSON; times are seconds unless a key says otherwise. */
namespace raiki::bench {

/** The value behind @p name in @p arguments ("--titles FILE"). */
[[nodiscard]] std::optional<QString> valueOf(const QStringList &arguments, const QString &name);

/**
 * `match --titles FILE --headlines FILE`: FILE has a show's number, a tab and one of its titles a line; the
 * other one headline a line. `--beside PROGRAM` is the shared bench's `match`: the n-gram proof and the plain
 * search of all titles run in the same run, and the ratios are printed. Builds the matcher, then reads,
 * matches and decides each headline. Nothing where a file cannot be read.
 */
[[nodiscard]] std::optional<QJsonObject> matchHeadlines(const QStringList &arguments);
/** `parse FILE`: reads a feed document of the disk in memory again and again. */
[[nodiscard]] std::optional<QJsonObject> parseFeedDocument(const QStringList &arguments);
/**
 * `transfer --list FILE --database FILE`: takes a list file into a new database and writes it out again, the
 * time of each step on its own.
 */
[[nodiscard]] std::optional<QJsonObject> transferList(const QStringList &arguments);
/**
 * `poll --feeds FILE --database FILE`: opens the window on the database, polls the addresses of the list (one
 * a line) and tells the longest time that the window's event loop did not come round. Needs a display.
 */
[[nodiscard]] std::optional<QJsonObject> pollInWindow(const QStringList &arguments, int &argc, char **argv);

/**
 * `pages --database FILE`: opens the window on the database and tells of each large page, opened first and
 * again, how long the event loop stood still and when the page was complete; and a keystroke in "find
 * anything". Needs a display.
 */
[[nodiscard]] std::optional<QJsonObject> openPages(const QStringList &arguments, int &argc, char **argv);
/**
 * `table --database FILE`: types into the watchlist's filter and sorts its columns, each from the deed to the
 * painted view; and the memory of the whole program. Needs a display.
 */
[[nodiscard]] std::optional<QJsonObject> useTable(const QStringList &arguments, int &argc, char **argv);

} // namespace raiki::bench
