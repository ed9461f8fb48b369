// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/filterindex.h"

#include <algorithm>
#include <cstring>

namespace raiki {

namespace {

constexpr char blank = '\n'; // in no folded word: words are split at white space

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.unicode() < 0x80; });
}

} // namespace

QByteArray FilterIndex::folded(const QString &text)
{
    if (isAscii(text))
        return text.toLatin1().toLower();
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    folded.replace(QChar(0x00df), QLatin1String("ss")); // Qt folds character by character
    return folded.toUtf8();
}

void FilterIndex::clear()
{
    m_block.clear();
    m_segments.clear();
    m_segmentOfSlot.clear();
}

void FilterIndex::set(int slot, const QStringList &texts)
{
    remove(slot);
    const auto place = static_cast<size_t>(slot);
    if (place >= m_segmentOfSlot.size())
        m_segmentOfSlot.resize(place + 1, -1);
    const qsizetype start = m_block.size();
    for (const QString &text : texts) {
        m_block.append(folded(text));
        m_block.append(blank);
    }
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
    const char *const begin = m_block.constData();
    const char *const end = begin + m_block.size();
    const char *place = begin;
    const auto wordSize = static_cast<size_t>(word.size());
    auto segment = m_segments.begin(); // hits come in the order of the block, as the segments stand
    while (place < end && (place = static_cast<const char *>(memmem(place, static_cast<size_t>(end - place),
                                                                    word.constData(), wordSize)))) {
        while (segment->end <= place - begin)
            ++segment;
        if (segment->slot >= 0)
            found[static_cast<size_t>(segment->slot)] = true;
        place = begin + segment->end;
    }
}

std::vector<bool> FilterIndex::matches(const QString &text) const
{
    std::vector<bool> all(m_segmentOfSlot.size(), true);
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QByteArray wanted = folded(word.trimmed());
        if (wanted.isEmpty())
            continue;
        std::vector<bool> found(all.size(), false);
        mark(wanted, found);
        std::transform(all.begin(), all.end(), found.begin(), all.begin(),
                       [](bool a, bool b) { return a && b; });
    }
    return all;
}

} // namespace raiki
