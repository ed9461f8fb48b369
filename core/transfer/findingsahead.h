// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/showfinder.h"

#include <condition_variable>
#include <future>
#include <mutex>

/**
 * Which show each row of a long list means, found out by two threads: the one that plans takes the rows where
 * it stands, the second those ahead of it, and whoever waits takes the next. Rows of others' files alone:
 * what an exact row finds depends on the rows before it. Private to this room.
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
     * What was found for the row at @p place, to be taken; null: the caller is to look. Places come in order.
     * @param finder the caller's; it learns what was read of the catalogue
     */
    [[nodiscard]] FoundRow *of(size_t place, ShowFinder &finder);

private:
    /** So many rows are one piece of work. */
    static constexpr size_t blockRows = 64;
    struct Block
    {
        std::vector<FoundRow> rows;
        std::vector<KnownShow> read; ///< of the catalogue
        bool isFound = false;
    };

    void findAhead();
    /** @param block nobody else's */
    void find(size_t block, ShowFinder &finder);
    /** Whether the caller is to look for its rows; else they are found when this returns. */
    [[nodiscard]] bool isLeft(size_t block, ShowFinder &finder);

    const ListDocument &m_document;
    const ListState &m_current;
    const Catalogue &m_catalogue;
    const Resolutions &m_resolutions;
    std::unique_ptr<ShowFinder> m_finder; ///< the second thread's; its findings borrow from its index
    std::optional<size_t> m_entered;      ///< the block of the last row asked for
    bool m_isLeft = true;                 ///< that one
    std::mutex m_mutex;                   ///< for what follows
    std::condition_variable m_told;
    std::vector<Block> m_blocks;
    size_t m_next = 0; ///< nobody has taken this block or one behind it
    bool m_isOver = false;
    std::future<void> m_work;
};

} // namespace raiki
