// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/premiere.h"
#include "core/watchlist/changeside.h"
#include "core/watchlist/watchentry.h"

#include <QJsonObject>

#include <functional>
#include <variant>
#include <vector>

/**
 * Before/after pairs of everything that a user action or an import changes. Applied as a whole or not at
 * all; its inverse is its undo; the journal keeps it over a restart as JSON.
 */
namespace raiki {

/** before absent: added. after absent: removed. Both: changed. The row's id is the same on both sides. */
template <class T>
struct Change
{
    ChangeSide<T> before;
    ChangeSide<T> after;

    bool operator==(const Change &) const = default;
};

using AnyChange =
    std::variant<Change<Show>, Change<Season>, Change<Release>, Change<PremiereClaim>, Change<WatchEntry>>;

/** What the user did, for "Undo: …"; ui makes the words from the kind, the subject and the values. */
enum class ChangeKind {
    AddShow,
    EditShow,
    RemoveShow,
    EditEntry,
    SetPremiere,
    Import,
    AcceptNews,
    DismissNews,
    EditAliases,
    TakeBackImport, ///< of an earlier import, with others after it
    AddFeeds,       ///< this and the next two have no rows, only a setup
    RemoveFeed,
    EditFeed
};
[[nodiscard]] QString changeKindName(ChangeKind kind); ///< "addShow" … "editFeed"
[[nodiscard]] std::optional<ChangeKind> changeKindFromName(QStringView name);

struct ChangeSet
{
    ChangeKind kind = ChangeKind::EditEntry;
    QString subject;                ///< the show's title, the file's or the feed's name; empty: several feeds
    std::vector<AnyChange> changes; ///< parents before children; removals children before parents
    std::vector<AnnouncementId> news =
        {}; ///< what AcceptNews and DismissNews decided, also where no row changes
    /** What changed beside rows, of feeds and, by an import of a whole list, of settings: "before" and
     * "after" (SetupStore); else empty. */
    QJsonObject setup = {};

    [[nodiscard]] bool isEmpty() const { return changes.empty() && news.empty(); }
    /** Undoes this one: sides swapped, order reversed. inverted().inverted() is equal. */
    [[nodiscard]] ChangeSet inverted() const;

    bool operator==(const ChangeSet &) const = default;
};

/** More changes of a set that is still being made, in order; empty at the end. */
using MoreChanges = std::function<std::vector<AnyChange>()>;

/** To and from the journal's JSON; every field of every type, exactly. */
[[nodiscard]] QByteArray changeSetToJson(const ChangeSet &changes);
[[nodiscard]] std::optional<ChangeSet> changeSetFromJson(const QByteArray &json);
[[nodiscard]] std::optional<ChangeSet> changeSetFromJson(const QJsonObject &object); ///< the same, parsed

/** As the journal keeps it: a short one as its JSON, a long one as that packed in pieces, a sixth as large.
 */
[[nodiscard]] QByteArray changeSetToJournal(const ChangeSet &changes);
/** Both forms. Nothing where it is damaged, or larger unpacked than any import may be. */
[[nodiscard]] std::optional<ChangeSet> changeSetFromJournal(const QByteArray &bytes);

} // namespace raiki
