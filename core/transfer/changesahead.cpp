// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/changesahead.h"

namespace raiki {

ChangesAhead::ChangesAhead(const ImportPlan &plan, const ListState &current, const Catalogue &catalogue,
                           const QDateTime &now, const TrackOfPlatform &trackOf)
    : m_plan(plan)
{
    constexpr size_t worthAThread = 2000;
    const auto policy = plan.rows.size() < worthAThread ? std::launch::deferred : std::launch::async;
    m_work = std::async(policy, [this, &plan, &current, &catalogue, now, &trackOf] {
        giveChangesOf(plan, current, catalogue, now, trackOf,
                      [this](std::vector<AnyChange> piece) { return give(std::move(piece)); });
        end();
    });
}

ChangesAhead::~ChangesAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    const bool wasStarted = m_work.wait_for(std::chrono::seconds(0)) != std::future_status::deferred;
    if (wasStarted)
        m_work.wait();
}

ChangeSet ChangesAhead::first()
{
    constexpr size_t changesOfRow = 5; // show, season, entry, claim, perhaps a release
    if (m_work.wait_for(std::chrono::seconds(0)) == std::future_status::deferred)
        m_work.wait(); // here
    ChangeSet changes{ChangeKind::Import, m_plan.fileName, {}};
    changes.changes.reserve(m_plan.rows.size() * changesOfRow);
    for (AnyChange &change : next())
        changes.changes.push_back(std::move(change));
    return changes;
}

std::vector<AnyChange> ChangesAhead::next()
{
    std::unique_lock lock(m_mutex);
    m_told.wait(lock, [this] { return !m_pieces.empty() || m_isAtEnd; });
    if (m_pieces.empty())
        return {};
    std::vector<AnyChange> piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    return piece;
}

bool ChangesAhead::give(std::vector<AnyChange> piece)
{
    const std::lock_guard lock(m_mutex);
    m_pieces.push_back(std::move(piece));
    m_told.notify_one();
    return !m_isOver;
}

void ChangesAhead::end()
{
    const std::lock_guard lock(m_mutex);
    m_isAtEnd = true;
    m_told.notify_one();
}

} // namespace raiki
