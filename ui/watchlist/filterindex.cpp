// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/filterindex.h"

#include "ui/common/filterwords.h"

#include <algorithm>

namespace raiki {

namespace {

constexpr char blank = '\n'; // in no folded word: words are split at white space

} // namespace

void FilterIndex::clear()
{
    m_block.clear();
    m_segments.clear();
    m_segmentOfSlot.clear();
}

void FilterIndex::set(int slot, const QStringList &titles, const QStringList &others)
{
    remove(slot);
    const auto place = static_cast<size_t>(slot);
    if (place >= m_segmentOfSlot.size())
        m_segmentOfSlot.resize(place + 1, -1);
    const qsizetype start = m_block.size();
    m_block.append(filterForms(titles, others));
    m_segmentOfSlot[place] = static_cast<int>(m_segments.size());
    m_segments.push_back({start, m_block.size(), slot});
}

void FilterIndex::remove(int slot)
{
    const auto place = static_cast<size_t>(slot);
    if (place >= m_segmentOfSlot.size() || m_segmentOfSlot[place] < 0)
        return;
    Segment &segment = m_segments[static_cast<size_t>(m_segmentOfSlot[place])];
    std::fill(m_block.begin() + segment.start, m_block.begin() + segment.end, blank);
    segment.slot = -1;
    m_segmentOfSlot[place] = -1;
}

void FilterIndex::mark(const QByteArray &word, std::vector<bool> &found) const
{
    auto segment = m_segments.begin(); // hits come in the order of the block, as the segments stand
    qsizetype place = 0;
    while ((place = findFilterForm(m_block, word, place)) >= 0) {
        while (segment->end <= place)
            ++segment;
        if (segment->slot >= 0)
            found[static_cast<size_t>(segment->slot)] = true;
        place = segment->end;
    }
}

std::vector<bool> FilterIndex::matches(const QString &text) const
{
    std::vector<bool> all(m_segmentOfSlot.size(), true);
    for (const FilterWord &word : filterWords(text)) {
        std::vector<bool> found(all.size(), false);
        for (const QByteArray &form : word)
            mark(form, found);
        std::transform(all.begin(), all.end(), found.begin(), all.begin(),
                       [](bool a, bool b) { return a && b; });
    }
    return all;
}

} // namespace raiki
