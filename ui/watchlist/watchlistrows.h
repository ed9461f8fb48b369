// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/watchlist/filterindex.h"
#include "ui/watchlist/watchlistitem.h"

#include <QCollator>
#include <QHash>

#include <array>
#include <map>

/**
 * The rows of the list in slots that keep their numbers, with what filtering and sorting need: an order a
 * column, made when it is first asked for and kept in step from then on. No model, no widget.
 */
namespace raiki {

class WatchlistRows final
{
public:
    using Order = std::vector<int>; ///< slots

    explicit WatchlistRows(const QLocale &locale = {}, TitleLanguage language = TitleLanguage::English);

    /** Adds the row, or replaces it. @return its slot; settle() brings it to its place in the orders */
    int put(const WatchlistRow &row);
    /** @return the slot that is empty now; nothing where there was no such row */
    std::optional<int> drop(SeasonId season);
    /** Rows come in parts: sorts what came since the last part, so that no part waits for all of them. */
    void sortPart();
    /** Slots that put() and drop() touched stand in every order as their rows are now. */
    void settle(const std::vector<int> &touched);

    [[nodiscard]] const WatchlistItem &item(int slot) const { return m_items[static_cast<size_t>(slot)]; }
    /** -1: there is no such row. */
    [[nodiscard]] int slotOf(SeasonId season) const { return m_slotOf.value(season, -1); }
    /** Slots, the empty ones among them. */
    [[nodiscard]] int slotCount() const { return static_cast<int>(m_items.size()); }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_slotOf.size()); }
    /** Nothing of an empty slot. */
    [[nodiscard]] std::optional<WatchStatus> status(int slot) const;
    [[nodiscard]] std::map<QString, int> tags() const;
    [[nodiscard]] std::vector<bool> matches(const QString &filter) const { return m_index.matches(filter); }
    /** Ascending; equal ones by title. */
    [[nodiscard]] const Order &order(WatchlistColumn column);
    /** The same order, of two rows. */
    [[nodiscard]] bool isLess(WatchlistColumn column, int a, int b) const;

private:
    using TitleKey = std::pair<QCollatorSortKey, int>; ///< the second: a slot

    void makeOrder(WatchlistColumn column);
    void makeTitleOrder();
    [[nodiscard]] bool isKeyLess(const TitleKey &left, const TitleKey &right) const;
    void settleTitles(const std::vector<int> &touched);
    void numberTitles();
    [[nodiscard]] bool isTitleLess(int a, int b) const;

    std::vector<WatchlistItem> m_items; ///< a removed one has no season
    std::vector<quint8> m_statuses;     ///< of m_items, close together; 255: empty
    std::vector<TitleKey> m_titleKeys;  ///< until the order of titles is made
    std::vector<size_t> m_sortedRuns;   ///< where each sorted part of m_titleKeys ends
    std::vector<int> m_titleRanks;      ///< places in the order of titles
    QHash<SeasonId, int> m_slotOf;
    FilterIndex m_index;
    QSet<QString> m_words;
    QCollator m_collator;
    TitleLanguage m_language;
    std::array<Order, watchlistColumnCount> m_orders; ///< empty: not made yet
};

} // namespace raiki
