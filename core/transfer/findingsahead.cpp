// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/findingsahead.h"

#include <algorithm>
#include <utility>

namespace raiki {
namespace {

constexpr size_t worthAThread = 2000;

} // namespace

FoundRow foundRow(const ListRow &row, bool isOwn, ShowFinder &finder, const Resolutions &resolutions)
{
    WantedInstalment wanted = wantedInstalment(row, isOwn);
    const auto answer = resolutions.find(row.line);
    ShowFinding found =
        finder.find(row, wanted, answer == resolutions.end() ? std::nullopt : std::optional(answer->second));
    if (found.meant)
        wanted = *std::exchange(found.meant, std::nullopt);
    return {std::move(wanted), std::move(found)};
}

FindingsAhead::FindingsAhead(const ListDocument &document, const ListState &current,
                             const Catalogue &catalogue, const Resolutions &resolutions)
    : m_document(document)
    , m_current(current)
    , m_catalogue(catalogue)
    , m_resolutions(resolutions)
{
    const size_t rows = document.rows.size();
    if (document.isOwn || rows < worthAThread)
        return;
    m_blocks.resize((rows + blockRows - 1) / blockRows);
    m_work = std::async(std::launch::async, [this] { findAhead(); });
}

FindingsAhead::~FindingsAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    if (m_work.valid())
        m_work.wait();
}

void FindingsAhead::findAhead()
{
    m_finder = std::make_unique<ShowFinder>(m_current, m_catalogue, m_document.isOwn);
    std::unique_lock lock(m_mutex);
    while (!m_isOver && m_next < m_blocks.size()) {
        const size_t block = m_next++;
        lock.unlock();
        find(block, *m_finder);
        lock.lock();
    }
}

void FindingsAhead::find(size_t block, ShowFinder &finder)
{
    std::vector<FoundRow> rows;
    rows.reserve(blockRows);
    const size_t end = std::min((block + 1) * blockRows, m_document.rows.size());
    for (size_t place = block * blockRows; place < end; ++place)
        rows.push_back(foundRow(m_document.rows[place], m_document.isOwn, finder, m_resolutions));
    const std::lock_guard lock(m_mutex);
    m_blocks[block] = {std::move(rows), finder.takeRead(), true};
    m_told.notify_one();
}

bool FindingsAhead::isLeft(size_t block, ShowFinder &finder)
{
    std::unique_lock lock(m_mutex);
    if (m_next == block) {
        ++m_next;
        return true;
    }
    while (!m_blocks[block].isFound) {
        if (m_next < m_blocks.size()) {
            const size_t other = m_next++;
            lock.unlock();
            find(other, finder);
            lock.lock();
        } else {
            m_told.wait(lock);
        }
    }
    finder.learn(std::exchange(m_blocks[block].read, {}));
    return false;
}

FoundRow *FindingsAhead::of(size_t place, ShowFinder &finder)
{
    if (m_blocks.empty())
        return nullptr;
    const size_t block = place / blockRows;
    if (m_entered != block) {
        if (m_entered) // for the rows ahead
            m_blocks[*m_entered].rows = {};
        m_entered = block;
        m_isLeft = isLeft(block, finder);
    }
    return m_isLeft ? nullptr : &m_blocks[block].rows[place % blockRows];
}

} // namespace raiki
