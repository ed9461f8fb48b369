// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/showfinder.h"

/** The shows and seasons that rows of one file bring in, so that two rows of one show meet. Private to this
 * room. */
namespace raiki {

/** Where a row that is not in the list goes. */
struct NewPlace
{
    int show = -1;                 ///< number of the new show; -1: a show of the list
    const ListRow *twin = nullptr; ///< an earlier row that is the same instalment
    bool isOfCatalogue = true;     ///< false: told apart from the show the catalogue has under this title
};

class NewShows final
{
public:
    explicit NewShows(bool isOwn)
        : m_isOwn(isOwn)
    {
    }

    /** @param row must outlive this */
    [[nodiscard]] NewPlace placeOf(const ListRow &row, const WantedInstalment &wanted,
                                   const ShowFinding &found);

    /**
     * What a row of nobody's show is called: "Lupin III" and "Foo Movie Part 2" are names as a whole, unless
     * one of the file's rows has the name without those words.
     */
    [[nodiscard]] WantedInstalment named(WantedInstalment wanted, const ListRow &row,
                                         const ShowFinding &found, const std::vector<ListRow> &rows);

private:
    [[nodiscard]] QString showKey(const ListRow &row, const WantedInstalment &wanted,
                                  const ShowFinding &found) const;
    [[nodiscard]] QString seasonKey(const ListRow &row, const WantedInstalment &wanted,
                                    const ShowFinding &found) const;

    bool m_isOwn;
    QSet<QString> m_names; ///< keys of the file's titles, once they were asked for
    QHash<QString, int> m_shows;
    QHash<QString, const ListRow *> m_seasons; ///< show key and season key: the first row
};

/** Whether both rows say the same, lines and spellings of the title aside. */
[[nodiscard]] bool saySame(const ListRow &left, const ListRow &right);

} // namespace raiki
