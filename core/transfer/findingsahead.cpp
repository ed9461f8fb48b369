// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/findingsahead.h"

namespace raiki {
namespace {

constexpr size_t worthAThread = 2000;

/** Finding is three quarters of a row's plan, so both threads end together where the first has these. */
size_t firstAhead(const ListDocument &document)
{
    const size_t all = document.rows.size();
    return document.isOwn || all < worthAThread ? all : all / 3;
}

} // namespace

FoundRow foundRow(const ListRow &row, bool isOwn, ShowFinder &finder, const Resolutions &resolutions)
{
    WantedInstalment wanted = wantedInstalment(row, isOwn);
    const auto answer = resolutions.find(row.line);
    ShowFinding found =
        finder.find(row, wanted, answer == resolutions.end() ? std::nullopt : std::optional(answer->second));
    return {std::move(wanted), std::move(found)};
}

FindingsAhead::FindingsAhead(const ListDocument &document, const ListState &current,
                             const Catalogue &catalogue, const Resolutions &resolutions)
    : m_document(document)
    , m_current(current)
    , m_catalogue(catalogue)
    , m_resolutions(resolutions)
    , m_first(firstAhead(document))
{
    if (m_first < document.rows.size())
        m_work = std::async(std::launch::async, [this] { find(); });
}

FindingsAhead::~FindingsAhead()
{
    m_isOver = true;
    if (m_work.valid())
        m_work.wait();
}

void FindingsAhead::find()
{
    m_finder = std::make_unique<ShowFinder>(m_current, m_catalogue, m_document.isOwn);
    m_rows.reserve(m_document.rows.size() - m_first);
    for (size_t place = m_first; place < m_document.rows.size() && !m_isOver; ++place)
        m_rows.push_back(foundRow(m_document.rows[place], m_document.isOwn, *m_finder, m_resolutions));
}

FoundRow *FindingsAhead::of(size_t place, ShowFinder &finder)
{
    if (place < m_first)
        return nullptr;
    if (m_work.valid()) {
        m_work.get();
        finder.learn(*m_finder);
    }
    return &m_rows[place - m_first];
}

} // namespace raiki
