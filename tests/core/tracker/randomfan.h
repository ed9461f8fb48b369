// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/liststore.h"
#include "tests/core/tracker/listcopies.h"

#include <QRandomGenerator>

/** Random lives of a list, the same for the same seed. */
namespace raiki::test {

/** Does something that a fan does, any of it. */
class RandomFan final
{
public:
    explicit RandomFan(quint32 seed)
        : m_random(seed)
    {
    }
    void act(Copy &copy);

private:
    int below(int bound) { return m_random.bounded(bound); }
    QString word();
    QStringList words();
    void add(Copy &copy);
    static std::vector<StoredShow> stored(const Copy &copy);
    void editShow(Copy &copy, const Show &show);
    void editSeason(Copy &copy, const Season &season);
    void editEntry(Copy &copy, const FollowedSeason &season);
    void claim(Copy &copy, const FollowedSeason &season);
    void release(Copy &copy, const FollowedSeason &season);
    static void addRemoval(std::vector<AnyChange> &changes, const FollowedSeason &season);
    void removeShow(Copy &copy, const Show &show);
    void removeSeason(Copy &copy, const FollowedSeason &season);
    void removeEntry(Copy &copy, const FollowedSeason &season);

    QRandomGenerator m_random;
};

} // namespace raiki::test
