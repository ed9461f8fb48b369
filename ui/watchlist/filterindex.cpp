// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/filterindex.h"

#include <algorithm>
#include <cstring>

namespace raiki {

namespace {

constexpr char noText = '\n'; // in no folded word: words are split at white space

const char *findForm(const char *from, const char *end, const QByteArray &form)
{
    return static_cast<const char *>(
        memmem(from, static_cast<size_t>(end - from), form.constData(), static_cast<size_t>(form.size())));
}

} // namespace

void FilterIndex::clear()
{
    m_forms = {};
    m_segments.clear();
    m_segmentOfSlot.clear();
}

void FilterIndex::set(int slot, const QStringList &titles, const QStringList &others)
{
    remove(slot);
    const auto place = static_cast<size_t>(slot);
    if (place >= m_segmentOfSlot.size())
        m_segmentOfSlot.resize(place + 1, -1);
    const FilterForms forms = filterForms(titles, others);
    m_forms.texts.append(forms.texts);
    m_forms.beginnings.append(forms.beginnings);
    m_segmentOfSlot[place] = static_cast<int>(m_segments.size());
    m_segments.push_back(
        {static_cast<quint32>(m_forms.texts.size()), static_cast<quint32>(m_forms.beginnings.size()), slot});
}

void FilterIndex::remove(int slot)
{
    const auto place = static_cast<size_t>(slot);
    if (place >= m_segmentOfSlot.size() || m_segmentOfSlot[place] < 0)
        return;
    blankOut(static_cast<size_t>(m_segmentOfSlot[place]));
    m_segmentOfSlot[place] = -1;
}

void FilterIndex::blankOut(size_t segment)
{
    const Segment before = segment > 0 ? m_segments[segment - 1] : Segment();
    Segment &gone = m_segments[segment];
    std::fill(m_forms.texts.begin() + before.textsEnd, m_forms.texts.begin() + gone.textsEnd, noText);
    std::fill(m_forms.beginnings.begin() + before.beginningsEnd,
              m_forms.beginnings.begin() + gone.beginningsEnd, noText);
    gone.slot = -1;
}

void FilterIndex::mark(const QByteArray &block, quint32 Segment::*end, const QByteArray &form,
                       std::vector<bool> &found) const
{
    const char *const begin = block.constData();
    const char *place = begin;
    auto segment = m_segments.begin(); // hits come in the order of the block, as the segments stand
    while ((place = findForm(place, begin + block.size(), form))) {
        while (begin + (*segment).*end <= place)
            ++segment;
        if (segment->slot >= 0)
            found[static_cast<size_t>(segment->slot)] = true;
        place = begin + (*segment).*end;
    }
}

std::vector<bool> FilterIndex::matches(const QString &text) const
{
    std::vector<bool> all(m_segmentOfSlot.size(), true);
    for (const FilterWord &word : filterWords(text)) {
        std::vector<bool> found(all.size(), false);
        for (const QByteArray &form : word.anywhere)
            mark(m_forms.texts, &Segment::textsEnd, form, found);
        mark(m_forms.beginnings, &Segment::beginningsEnd, word.beginning, found);
        std::transform(all.begin(), all.end(), found.begin(), all.begin(),
                       [](bool a, bool b) { return a && b; });
    }
    return all;
}

} // namespace raiki
