// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/catalogue/showgrouping.h"

#include "core/catalogue/bangumidates.h"
#include "core/catalogue/bangumisites.h"
#include "core/shows/foldedtext.h"

#include <algorithm>
#include <numeric>

namespace raiki {
namespace {

bool isMarkedBy(const SeasonWords &words)
{
    return words.season.value_or(1) > 1 || words.part || words.isFinal || words.isMovie || words.isOva ||
           words.isSpecial;
}

bool isRomanDigit(QChar character)
{
    return QStringView(u"IVX").contains(character);
}

/** Too short a title is the beginning of many others: "K". Two kanji with a border after them are a name
 * (銀魂). */
bool isTelling(QStringView key)
{
    const bool isLatin = !isCjk(key.front().unicode());
    return key.size() >= (isLatin ? 4 : 2);
}

/** Length of what two titles begin with in common. */
qsizetype commonLength(const QString &left, const QString &right)
{
    const auto [end, other] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    return end - left.begin();
}

/** Disjoint sets over the places of items; the earliest of a set stands for it. */
class Groups final
{
public:
    explicit Groups(size_t count)
        : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), size_t(0));
    }

    size_t leaderOf(size_t place)
    {
        while (m_parents[place] != place) {
            m_parents[place] = m_parents[m_parents[place]];
            place = m_parents[place];
        }
        return place;
    }

    void join(size_t left, size_t right)
    {
        const size_t first = leaderOf(left);
        const size_t second = leaderOf(right);
        m_parents[std::max(first, second)] = std::min(first, second);
    }

private:
    std::vector<size_t> m_parents;
};

/** Joins step by step; every step asks the titles of the records alone, so their order decides nothing but
 * ties. */
class Grouping final
{
public:
    Grouping(const std::vector<BangumiItem> &items, const std::vector<InstalmentWords> &words);

    std::vector<std::vector<size_t>> groups();

private:
    void joinTmdbSeries();
    void joinNumberedSeasons();
    void joinFilmsAndSpecials();
    [[nodiscard]] bool saysTheSameShow(size_t left, size_t right) const;
    [[nodiscard]] std::optional<size_t> seriesCalled(const QString &key, size_t sequel) const;
    [[nodiscard]] std::optional<size_t> seriesItBeginsWith(size_t film);

    const std::vector<BangumiItem> &m_items;
    const std::vector<InstalmentWords> &m_words;
    Groups m_groups;
    QHash<QString, std::vector<size_t>> m_seriesByKey; ///< unmarked series by title
    QHash<QString, std::vector<size_t>> m_sequelsByBase;
};

Grouping::Grouping(const std::vector<BangumiItem> &items, const std::vector<InstalmentWords> &words)
    : m_items(items)
    , m_words(words)
    , m_groups(items.size())
{
    for (size_t i = 0; i < items.size(); ++i) {
        if (!items[i].isSeries())
            continue;
        if (!isMarkedBy(words[i].native))
            m_seriesByKey[words[i].baseKey].push_back(i);
        else
            m_sequelsByBase[words[i].baseKey].push_back(i);
        if (words[i].native.season && !words[i].native.isMovie && isMarkedBy(words[i].native))
            m_seriesByKey[words[i].key].push_back(i); // "X 2" may itself be what "X 2 第2期" continues
    }
}

/** One TMDB series also holds spin-offs and shorts: the titles must agree that it is one show. */
bool Grouping::saysTheSameShow(size_t left, size_t right) const
{
    const InstalmentWords &earlier = m_words[left];
    const InstalmentWords &later = m_words[right];
    const qsizetype common = commonLength(earlier.baseKey, later.baseKey);
    if (common == std::min(earlier.baseKey.size(), later.baseKey.size()))
        return true;
    if (common > 0 && isTelling(earlier.baseKey.first(common)))
        return true;
    // "MAJOR 2nd season" is メジャー's; but a second season whose title says nothing of it may be another
    // work.
    const int number = later.native.season.value_or(later.english.season.value_or(1));
    return later.tmdbSeason != 0 && number > 1 && m_items[right].isSeries();
}

void Grouping::joinTmdbSeries()
{
    QHash<QString, std::vector<size_t>> bySeries;
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (!m_words[i].tmdbSeries.isEmpty())
            bySeries[m_words[i].tmdbSeries].push_back(i);
    }
    for (const std::vector<size_t> &members : std::as_const(bySeries)) {
        // The one that TMDB itself calls the series, else the first.
        const auto base = std::find_if(members.begin(), members.end(), [this](size_t member) {
            return m_items[member].isSeries() && m_words[member].tmdbSeason.value_or(1) == 1;
        });
        const size_t first = base == members.end() ? members.front() : *base;
        for (const size_t member : members) {
            if (member != first && saysTheSameShow(first, member))
                m_groups.join(first, member);
        }
    }
}

/** The series that a sequel continues: of that name, begun before it, the latest such. */
std::optional<size_t> Grouping::seriesCalled(const QString &key, size_t sequel) const
{
    std::optional<size_t> found;
    for (const size_t candidate : m_seriesByKey.value(key)) {
        if (candidate != sequel && m_items[candidate].begin <= m_items[sequel].begin)
            found = candidate;
    }
    return found;
}

void Grouping::joinNumberedSeasons()
{
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (!m_items[i].isSeries() || !isMarkedBy(m_words[i].native))
            continue;
        if (const std::optional<size_t> series = seriesCalled(m_words[i].baseKey, i))
            m_groups.join(i, *series);
        else if (const std::vector<size_t> sequels = m_sequelsByBase.value(m_words[i].baseKey);
                 sequels.front() != i)
            m_groups.join(i, sequels.front());
    }
}

std::optional<size_t> Grouping::seriesItBeginsWith(size_t film)
{
    TextFolder folder;
    const std::vector<FoldedCharacter> &characters = folder.fold(m_words[film].native.base);
    QString beginning;
    std::optional<size_t> longest;
    for (size_t i = 0; i < characters.size(); ++i) {
        if (folder.hasBlankBefore(i))
            beginning.append(u' ');
        beginning.append(QChar(characters[i].unit));
        const bool isBorder = i + 1 == characters.size() || characters[i + 1].before == FoldedBorder::Word;
        if (!isBorder || (i + 1 < characters.size() && !isTelling(beginning)))
            continue;
        if (const std::optional<size_t> series = seriesCalled(beginning, film))
            longest = series;
    }
    return longest;
}

void Grouping::joinFilmsAndSpecials()
{
    for (size_t i = 0; i < m_items.size(); ++i) {
        const bool isSpecial =
            m_words[i].native.isSpecial || m_words[i].native.isOva || isShownOnce(m_items[i]);
        if (m_items[i].isSeries() && !isSpecial)
            continue;
        if (const std::optional<size_t> series = seriesItBeginsWith(i))
            m_groups.join(i, *series);
    }
}

std::vector<std::vector<size_t>> Grouping::groups()
{
    joinTmdbSeries();
    joinNumberedSeasons();
    joinFilmsAndSpecials();
    std::vector<std::vector<size_t>> byLeader(m_items.size());
    for (size_t i = 0; i < m_items.size(); ++i)
        byLeader[m_groups.leaderOf(i)].push_back(i);
    std::erase_if(byLeader, [](const std::vector<size_t> &group) { return group.empty(); });
    return byLeader;
}

} // namespace

bool InstalmentWords::isMarked() const
{
    return isMarkedBy(native) || native.season;
}

std::optional<int> InstalmentWords::number() const
{
    if (native.season)
        return native.season;
    if (english.season)
        return english.season;
    return tmdbSeason.value_or(0) > 0 ? tmdbSeason : std::nullopt;
}

std::optional<int> InstalmentWords::part() const
{
    return native.part ? native.part : english.part;
}

std::vector<InstalmentWords> instalmentWordsOf(const std::vector<BangumiItem> &items)
{
    std::vector<InstalmentWords> all;
    all.reserve(items.size());
    for (const BangumiItem &item : items) {
        InstalmentWords &words = all.emplace_back();
        words.native = splitSeasonWords(item.title);
        words.english = splitSeasonWords(item.english.value(0));
        words.key = titleKey(item.title);
        words.baseKey = titleKey(words.native.base);
        words.tmdbSeries = tmdbSeries(item);
        words.tmdbSeason = tmdbSeason(item);
    }
    return all;
}

void keepLoneNumber(const BangumiItem &item, InstalmentWords &words)
{
    words.english.season.reset();
    const QStringView removed =
        QStringView(item.title).sliced(std::min(words.native.base.size(), item.title.size()));
    const bool isBareNumber =
        words.native.season && item.title.startsWith(words.native.base) &&
        std::none_of(removed.begin(), removed.end(), [](QChar character) {
            return isCjk(character.unicode()) || (character.isLetter() && !isRomanDigit(character));
        });
    if (!isBareNumber)
        return;
    words.native = SeasonWords{};
    words.native.base = item.title;
    words.baseKey = words.key;
}

std::vector<std::vector<size_t>> groupIntoShows(const std::vector<BangumiItem> &items,
                                                const std::vector<InstalmentWords> &words)
{
    return Grouping(items, words).groups();
}

} // namespace raiki
