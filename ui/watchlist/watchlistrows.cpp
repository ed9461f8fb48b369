// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/watchlistrows.h"

#include "ui/common/language.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace raiki {

namespace {

constexpr quint8 noStatus = 255;

/** As FuzzyDate compares: by its last minute, the more precise first, unknown last. */
qint64 dateKey(const FuzzyDate &date)
{
    if (!date.isKnown())
        return std::numeric_limits<qint64>::max();
    constexpr qint64 minute = 60 * 1000;
    constexpr qint64 precisions = 8;
    const qint64 minutes = date.latest().toMSecsSinceEpoch() / minute;
    return minutes * precisions + (precisions - 1 - static_cast<qint64>(date.precision()));
}

qint64 progressKey(const WatchlistItem &item)
{
    constexpr double whole = 1e9;
    return item.episodes && *item.episodes > 0
               ? static_cast<qint64>(
                     whole * std::min(1.0, static_cast<double>(item.episodesWatched) / *item.episodes))
               : 0;
}

/** What a column sorts by, but for the texts. */
qint64 sortKey(const WatchlistItem &item, WatchlistColumn column)
{
    switch (column) {
    case WatchlistColumn::Status:
        return static_cast<qint64>(item.status);
    case WatchlistColumn::Progress:
        return progressKey(item);
    case WatchlistColumn::Score:
        return item.score.value_or(0);
    case WatchlistColumn::Premiere:
        return dateKey(item.premiere);
    case WatchlistColumn::Started:
        return dateKey(item.started);
    case WatchlistColumn::Finished:
        return dateKey(item.finished);
    case WatchlistColumn::Rewatches:
        return item.rewatches;
    case WatchlistColumn::Title:
    case WatchlistColumn::Tags:
    case WatchlistColumn::Notes:
        break;
    }
    return 0;
}

bool isText(WatchlistColumn column)
{
    return column == WatchlistColumn::Tags || column == WatchlistColumn::Notes;
}

} // namespace

WatchlistRows::WatchlistRows(const QLocale &locale, TitleLanguage language)
    : m_collator(nameCollator(locale))
    , m_language(language)
{
    m_collator.setIgnorePunctuation(true); // 【Oshi No Ko】 is under O
}

int WatchlistRows::put(const WatchlistRow &row)
{
    WatchlistItem item = watchlistItem(row, m_language, m_words);
    const int slot = m_slotOf.value(item.season, slotCount());
    m_index.set(slot, row.titles.all() + row.season.titles.all(), filterTexts(row, item.instalment));
    m_slotOf.insert(item.season, slot);
    const auto at = static_cast<size_t>(slot);
    if (slot == slotCount()) {
        if (m_titleRanks.empty())
            m_titleKeys.emplace_back(m_collator.sortKey(item.title), slot);
        m_statuses.push_back(static_cast<quint8>(item.status));
        m_items.push_back(std::move(item));
        return slot;
    }
    m_sortedRuns.clear();
    m_titleKeys.clear(); // one of them may be of another title now
    m_statuses[at] = static_cast<quint8>(item.status);
    m_items[at] = std::move(item);
    return slot;
}

std::optional<int> WatchlistRows::drop(SeasonId season)
{
    const int slot = slotOf(season);
    if (slot < 0)
        return std::nullopt;
    m_index.remove(slot);
    m_slotOf.remove(season);
    m_items[static_cast<size_t>(slot)] = {};
    m_statuses[static_cast<size_t>(slot)] = noStatus;
    return slot;
}

std::optional<WatchStatus> WatchlistRows::status(int slot) const
{
    const quint8 status = m_statuses[static_cast<size_t>(slot)];
    return status == noStatus ? std::nullopt : std::optional(static_cast<WatchStatus>(status));
}

std::map<QString, int> WatchlistRows::tags() const
{
    std::map<QString, int> tags;
    for (const WatchlistItem &item : m_items) {
        for (const QString &tag : item.tags)
            ++tags[tag];
    }
    return tags;
}

const WatchlistRows::Order &WatchlistRows::order(WatchlistColumn column)
{
    if (m_titleRanks.size() != m_items.size())
        makeTitleOrder();
    Order &order = m_orders[static_cast<size_t>(column)];
    if (order.empty() && !m_slotOf.isEmpty())
        makeOrder(column);
    return order;
}

bool WatchlistRows::isKeyLess(const TitleKey &left, const TitleKey &right) const
{
    const int titles = left.first.compare(right.first);
    return titles != 0 ? titles < 0 : item(left.second).season < item(right.second).season;
}

/** Runs are merged as long as the one before is no longer than twice the last: some of them are left. */
void WatchlistRows::sortPart()
{
    const auto begin = m_titleKeys.begin();
    const auto at = [begin](size_t place) { return begin + static_cast<std::ptrdiff_t>(place); };
    const auto less = [this](const TitleKey &left, const TitleKey &right) { return isKeyLess(left, right); };
    size_t start = m_sortedRuns.empty() ? 0 : m_sortedRuns.back();
    const size_t end = m_titleKeys.size();
    if (start >= end)
        return;
    std::sort(at(start), at(end), less);
    while (!m_sortedRuns.empty()) {
        const size_t before = m_sortedRuns.size() > 1 ? m_sortedRuns[m_sortedRuns.size() - 2] : 0;
        if (start - before > 2 * (end - start))
            break;
        std::inplace_merge(at(before), at(start), at(end), less);
        m_sortedRuns.pop_back();
        start = before;
    }
    m_sortedRuns.push_back(end);
}

/** Sort keys of a collator compare some ten times as fast as titles do; they came with the rows and are
 * thrown away. */
void WatchlistRows::makeTitleOrder()
{
    std::vector<TitleKey> keys = std::exchange(m_titleKeys, {});
    const std::vector<size_t> runs = std::exchange(m_sortedRuns, {});
    bool isSorted = !runs.empty() && runs.back() == keys.size();
    if (keys.size() != m_items.size() || rowCount() != slotCount()) { // not as they came
        keys.clear();
        for (int slot = 0; slot < slotCount(); ++slot) {
            isSorted = false;
            if (item(slot).season.isValid())
                keys.emplace_back(m_collator.sortKey(item(slot).title), slot);
        }
    }
    const auto less = [this](const TitleKey &left, const TitleKey &right) { return isKeyLess(left, right); };
    if (!isSorted)
        std::sort(keys.begin(), keys.end(), less);
    const auto at = [&keys](size_t place) { return keys.begin() + static_cast<std::ptrdiff_t>(place); };
    for (size_t run = runs.size(); isSorted && run > 1; --run) // the last ones are the short ones
        std::inplace_merge(at(run > 2 ? runs[run - 3] : 0), at(runs[run - 2]), keys.end(), less);
    Order &order = m_orders[static_cast<size_t>(WatchlistColumn::Title)];
    order.clear();
    order.reserve(keys.size());
    for (const auto &key : keys)
        order.push_back(key.second);
    numberTitles();
}

void WatchlistRows::numberTitles()
{
    m_titleRanks.assign(m_items.size(), -1);
    int rank = 0;
    for (const int slot : m_orders[static_cast<size_t>(WatchlistColumn::Title)])
        m_titleRanks[static_cast<size_t>(slot)] = rank++;
}

void WatchlistRows::makeOrder(WatchlistColumn column)
{
    const Order &titles = m_orders[static_cast<size_t>(WatchlistColumn::Title)];
    Order &order = m_orders[static_cast<size_t>(column)];
    order = titles;
    if (isText(column)) {
        std::sort(order.begin(), order.end(), [&](int a, int b) { return isLess(column, a, b); });
        return;
    }
    std::vector<std::tuple<qint64, int>> keys; // the second: the place by title, which makes a total order
    keys.reserve(titles.size());
    for (size_t rank = 0; rank < titles.size(); ++rank)
        keys.emplace_back(sortKey(item(titles[rank]), column), static_cast<int>(rank));
    std::sort(keys.begin(), keys.end());
    for (size_t place = 0; place < keys.size(); ++place)
        order[place] = titles[static_cast<size_t>(std::get<1>(keys[place]))];
}

bool WatchlistRows::isTitleLess(int a, int b) const
{
    const int titles = m_collator.compare(item(a).title, item(b).title);
    return titles != 0 ? titles < 0 : item(a).season < item(b).season;
}

bool WatchlistRows::isLess(WatchlistColumn column, int a, int b) const
{
    if (column == WatchlistColumn::Tags && item(a).tags != item(b).tags)
        return item(a).tags < item(b).tags;
    if (column == WatchlistColumn::Notes && item(a).notes != item(b).notes)
        return item(a).notes < item(b).notes;
    if (column != WatchlistColumn::Title && !isText(column)) {
        const qint64 first = sortKey(item(a), column);
        const qint64 second = sortKey(item(b), column);
        if (first != second)
            return first < second;
    }
    return m_titleRanks[static_cast<size_t>(a)] < m_titleRanks[static_cast<size_t>(b)];
}

/** First all out, then each in: an order is searched only where it is one. */
void WatchlistRows::settle(const std::vector<int> &touched)
{
    std::vector<bool> isTouched(m_items.size(), false);
    for (const int slot : touched)
        isTouched[static_cast<size_t>(slot)] = true;
    for (Order &order : m_orders)
        std::erase_if(order, [&](int slot) { return isTouched[static_cast<size_t>(slot)]; });
    if (m_titleRanks.empty())
        makeTitleOrder();
    else
        settleTitles(touched);
    for (int column = 0; column < watchlistColumnCount; ++column) {
        Order &order = m_orders[static_cast<size_t>(column)];
        const auto which = static_cast<WatchlistColumn>(column);
        if (which == WatchlistColumn::Title || order.empty())
            continue;
        const auto less = [&](int a, int b) { return isLess(which, a, b); };
        for (const int slot : touched) {
            if (item(slot).season.isValid())
                order.insert(std::lower_bound(order.begin(), order.end(), slot, less), slot);
        }
    }
}

void WatchlistRows::settleTitles(const std::vector<int> &touched)
{
    Order &order = m_orders[static_cast<size_t>(WatchlistColumn::Title)];
    const auto less = [this](int a, int b) { return isTitleLess(a, b); };
    for (const int slot : touched) {
        if (item(slot).season.isValid())
            order.insert(std::lower_bound(order.begin(), order.end(), slot, less), slot);
    }
    numberTitles();
}

} // namespace raiki
