// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/showfinder.h"

#include <atomic>
#include <future>

/**
 * Which show the later rows of a long list mean, found out on a second thread while the first rows are
 * planned. Rows of others' files alone: what an exact row finds depends on the rows before it. Private to
 * this room.
 */
namespace raiki {

struct FoundRow
{
    WantedInstalment wanted;
    ShowFinding found;
};

[[nodiscard]] FoundRow foundRow(const ListRow &row, bool isOwn, ShowFinder &finder,
                                const Resolutions &resolutions);

class FindingsAhead final
{
public:
    /** All borrowed. */
    FindingsAhead(const ListDocument &document, const ListState &current, const Catalogue &catalogue,
                  const Resolutions &resolutions);
    FindingsAhead(const FindingsAhead &) = delete;
    FindingsAhead &operator=(const FindingsAhead &) = delete;
    ~FindingsAhead(); ///< ends the thread

    /**
     * What was found for the row at @p place, to be taken; null: nobody has looked. The first time waits for
     * the thread. @param finder learns what was read of the catalogue
     */
    [[nodiscard]] FoundRow *of(size_t place, ShowFinder &finder);

private:
    void find();

    const ListDocument &m_document;
    const ListState &m_current;
    const Catalogue &m_catalogue;
    const Resolutions &m_resolutions;
    size_t m_first;
    std::unique_ptr<ShowFinder> m_finder; ///< the findings borrow from its index
    std::vector<FoundRow> m_rows;
    std::atomic<bool> m_isOver = false;
    std::future<void> m_work;
};

} // namespace raiki
