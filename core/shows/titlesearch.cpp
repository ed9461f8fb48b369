// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/titlesearch.h"

#include "core/shows/foldedtext.h"

#include <algorithm>
#include <tuple>

namespace raiki {
namespace {

constexpr char16_t separator = u'\n'; // folding leaves no control characters

/** Needles as short as this must have their blanks where the title has them: "hear" is not in "the arc". */
constexpr size_t shortNeedle = 7;

bool isBetter(const TitleSearch::Hit &left, const TitleSearch::Hit &right)
{
    return std::tuple(-left.score, left.length, -left.show, left.title) <
           std::tuple(-right.score, right.length, -right.show, right.title);
}

} // namespace

void TitleSearch::addShow(const QStringList &titles)
{
    TextFolder folder;
    qint32 number = 0;
    for (const QString &title : titles) {
        m_entries.push_back({static_cast<quint32>(m_arena.size()), m_showCount, number++});
        for (const FoldedCharacter &character : folder.fold(title)) {
            m_arena.push_back(character.unit);
            m_wordStarts.push_back(character.before == FoldedBorder::Word);
        }
        m_arena.push_back(separator);
        m_wordStarts.push_back(true);
    }
    ++m_showCount;
}

TitleSearch::Hit TitleSearch::judge(size_t place, std::u16string_view needle, size_t entry) const
{
    const Entry &found = m_entries[entry];
    const size_t next = entry + 1 < m_entries.size() ? m_entries[entry + 1].start : m_arena.size();
    const size_t length = next - found.start - 1;
    Hit hit{found.show, found.title, 40, static_cast<int>(length)};
    if (place == found.start)
        hit.score = needle.size() == length ? 100 : 80;
    else if (m_wordStarts[place])
        hit.score = 60;
    return hit;
}

std::vector<TitleSearch::Hit> TitleSearch::find(QStringView text) const
{
    TextFolder folder;
    const std::vector<FoldedCharacter> &characters = folder.fold(text);
    std::u16string needle;
    for (const FoldedCharacter &character : characters)
        needle.push_back(character.unit);
    std::vector<Hit> hits;
    if (needle.empty())
        return hits;
    const auto hasSameWords = [&](size_t place) {
        for (size_t i = 1; i < needle.size() && needle.size() < shortNeedle; ++i) {
            if (m_wordStarts[place + i] != (characters[i].before == FoldedBorder::Word))
                return false;
        }
        return true;
    };
    for (size_t place = m_arena.find(needle); place != std::u16string::npos;
         place = m_arena.find(needle, place + 1)) {
        if (!hasSameWords(place))
            continue;
        const auto after =
            std::upper_bound(m_entries.begin(), m_entries.end(), place,
                             [](size_t wanted, const Entry &entry) { return wanted < entry.start; });
        const Hit hit = judge(place, needle, static_cast<size_t>(after - m_entries.begin()) - 1);
        if (hits.empty() || hits.back().show != hit.show)
            hits.push_back(hit);
        else if (isBetter(hit, hits.back()))
            hits.back() = hit;
    }
    std::sort(hits.begin(), hits.end(), isBetter);
    return hits;
}

} // namespace raiki
