// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/transfer/wholelist.h"

#include <QJsonObject>

/** Changes of settings and feeds such that they can be taken back: as a whole list brings them, and feeds as
 * the user sets them. */
namespace raiki {

class Database;

class SetupStore final
{
public:
    /** @param database borrowed, must outlive this */
    explicit SetupStore(Database &database)
        : m_database(database)
    {
    }

    /** How things are now with the settings and feeds that @p list has: a side of ChangeSet::setup. */
    [[nodiscard]] Result<QJsonObject> now(const WholeList &list) const;
    /** Of these feeds alone. */
    [[nodiscard]] static QJsonObject side(const std::vector<Feed> &feeds);
    /**
     * Inside the caller's open Transaction: makes @p change's "after" of what still is as its "before" says;
     * what the user has set otherwise since stays. A feed that goes stays as a mark, as any that is removed;
     * one that comes back is polled anew.
     */
    [[nodiscard]] Result<void> apply(const QJsonObject &change);

private:
    [[nodiscard]] Result<void> applySettings(const QJsonObject &before, const QJsonObject &after);
    [[nodiscard]] Result<void> applyFeeds(const QJsonObject &before, const QJsonObject &after);
    [[nodiscard]] Result<void> editFeed(const QString &url, const QJsonObject &before,
                                        const QJsonObject &after);

    Database &m_database;
};

} // namespace raiki
