// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/tracker/listcopies.h"

#include <QTest>

namespace raiki::test {

/** One show with a season, completed by a note; both have it. */
struct Pair
{
    Pair()
    {
        laptop.add({{}, QStringLiteral("Dandadan"), QStringLiteral("ダンダダン"), {}, {}},
                   {QStringLiteral("ghosts")});
        desktop.mergeFrom(laptop.json());
        for (Copy *copy : {&laptop, &desktop})
            copy->clock.advance(std::chrono::hours(1));
    }

    static FollowedSeason only(const Copy &copy) { return seasonsOf(copy.whole()).at(0); }
    template <class Change>
    static void edit(Copy &copy, Change change)
    {
        copy.clock.advance(std::chrono::minutes(1));
        const WatchEntry before = *only(copy).entry;
        WatchEntry after = before;
        change(after);
        after.changedAt = copy.clock.now();
        copy.apply(ChangeKind::EditEntry, {raiki::Change<WatchEntry>{before, after}});
    }
    static void remove(Copy &copy)
    {
        copy.clock.advance(std::chrono::minutes(1));
        const FollowedSeason season = only(copy);
        copy.apply(ChangeKind::RemoveShow,
                   {Change<WatchEntry>{season.entry, {}}, Change<Season>{season.season, {}},
                    Change<Show>{season.show, {}}});
    }
    void bothWays()
    {
        const QByteArray fromLaptop = laptop.json();
        laptop.clock.advance(std::chrono::hours(2));
        desktop.clock.advance(std::chrono::hours(2));
        laptop.mergeFrom(desktop.json());
        desktop.mergeFrom(fromLaptop);
        QCOMPARE(contentsOf(laptop), contentsOf(desktop));
    }

    Copy laptop;
    Copy desktop;
};

} // namespace raiki::test
