// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/announcement.h"
#include "core/shows/show.h"

#include <QSet>

/** What one committed change touched; models patch these rows and no others. */
namespace raiki {

struct ChangedRows
{
    QSet<ShowId> shows;
    QSet<SeasonId> seasons;
    QSet<AnnouncementId> announcements;
    bool everything = false; ///< a restore or a large import: read again
    bool setup = false;      ///< settings and feeds too: a whole list came or went

    void unite(const ChangedRows &other)
    {
        shows.unite(other.shows);
        seasons.unite(other.seasons);
        announcements.unite(other.announcements);
        everything = everything || other.everything;
        setup = setup || other.setup;
    }
};

} // namespace raiki
