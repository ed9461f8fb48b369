// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/watchlistmodel.h"

#include <algorithm>
#include <numeric>

namespace raiki {

namespace {

constexpr qsizetype mostPatchedOneByOne = 64; ///< beyond this a reset is quicker for the view too

double progressShare(const WatchlistItem &item)
{
    return item.episodes && *item.episodes > 0 ? static_cast<double>(item.episodesWatched) / *item.episodes
                                               : 0.0;
}

} // namespace

WatchlistModel::WatchlistModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

void WatchlistModel::setReading(const ListStyle &style, TitleLanguage language)
{
    m_style = style;
    m_language = language;
    m_collator.setLocale(style.locale);
}

void WatchlistModel::setRows(const std::vector<WatchlistRow> &rows)
{
    beginResetModel();
    m_items.clear();
    m_titleKeys.clear();
    m_slotOf.clear();
    m_index.clear();
    m_words.clear();
    for (Order &order : m_orders)
        order.clear();
    m_items.reserve(rows.size());
    for (const WatchlistRow &row : rows)
        put(static_cast<int>(m_items.size()), row);
    m_matches = m_index.matches(m_filter);
    m_shown = shownOrder();
    endResetModel();
    countRows();
}

void WatchlistModel::put(int slot, const WatchlistRow &row)
{
    WatchlistItem item = watchlistItem(row, m_language, m_words);
    m_index.set(slot, filterTexts(row, item.instalment));
    m_slotOf.insert(item.season, slot);
    const auto at = static_cast<size_t>(slot);
    if (at == m_items.size()) {
        m_titleKeys.push_back(m_collator.sortKey(item.title));
        m_items.push_back(std::move(item));
        return;
    }
    if (m_items[at].title != item.title)
        m_titleKeys[at] = m_collator.sortKey(item.title);
    m_items[at] = std::move(item);
}

void WatchlistModel::drop(int slot)
{
    m_index.remove(slot);
    m_slotOf.remove(m_items[static_cast<size_t>(slot)].season);
    m_items[static_cast<size_t>(slot)] = {};
}

void WatchlistModel::patch(const QSet<SeasonId> &seasons, const std::vector<WatchlistRow> &rows)
{
    QSet<SeasonId> gone = seasons;
    std::vector<int> touched;
    for (const WatchlistRow &row : rows) {
        gone.remove(row.season.id);
        const int slot = m_slotOf.value(row.season.id, static_cast<int>(m_items.size()));
        put(slot, row);
        touched.push_back(slot);
    }
    for (const SeasonId season : gone) {
        if (const auto slot = m_slotOf.constFind(season); slot != m_slotOf.constEnd()) {
            touched.push_back(*slot);
            drop(touched.back());
        }
    }
    m_matches = m_index.matches(m_filter);
    // First all out, then each in: an order is searched only where it is one.
    for (const int slot : touched)
        takeOut(slot);
    for (const int slot : touched)
        place(slot);
    if (touched.size() > mostPatchedOneByOne) {
        rebuild();
        return;
    }
    QSet<int> pending(touched.begin(), touched.end());
    for (const int slot : touched) {
        pending.remove(slot);
        settle(slot, pending);
    }
    countRows();
}

void WatchlistModel::takeOut(int slot)
{
    for (Order &order : m_orders)
        order.erase(std::remove(order.begin(), order.end(), slot), order.end());
}

/** Brings @p slot, which was taken out, to its place in every order that is made. */
void WatchlistModel::place(int slot)
{
    const bool exists = m_items[static_cast<size_t>(slot)].season.isValid();
    for (int column = 0; column < watchlistColumnCount; ++column) {
        Order &order = m_orders[static_cast<size_t>(column)];
        if (order.empty())
            continue;
        const auto less = [&](int a, int b) { return isLess(static_cast<WatchlistColumn>(column), a, b); };
        if (exists)
            order.insert(std::lower_bound(order.begin(), order.end(), slot, less), slot);
    }
}

/** Where @p slot belongs in m_shown without itself, which is in order but for the @p pending slots. */
int WatchlistModel::placeAmongShown(int slot, const QSet<int> &pending) const
{
    Order settled;
    settled.reserve(m_shown.size());
    std::copy_if(m_shown.begin(), m_shown.end(), std::back_inserter(settled),
                 [&](int other) { return other != slot && !pending.contains(other); });
    const bool isAscending = m_sortOrder == Qt::AscendingOrder;
    const auto less = [&](int a, int b) {
        return isAscending ? isLess(m_sortColumn, a, b) : isLess(m_sortColumn, b, a);
    };
    const auto next = std::lower_bound(settled.begin(), settled.end(), slot, less);
    Order rest = m_shown;
    rest.erase(std::remove(rest.begin(), rest.end(), slot), rest.end());
    return static_cast<int>(
        next == settled.end() ? rest.size() : std::find(rest.begin(), rest.end(), *next) - rest.begin());
}

/** Tells the view what became of one slot's row. @param pending slots whose turn is yet to come */
void WatchlistModel::settle(int slot, const QSet<int> &pending)
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), slot);
    const int before = found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
    if (!isShown(slot)) {
        if (before < 0)
            return;
        beginRemoveRows({}, before, before);
        m_shown.erase(found);
        endRemoveRows();
        return;
    }
    const int after = placeAmongShown(slot, pending);
    if (before < 0) {
        beginInsertRows({}, after, after);
        m_shown.insert(m_shown.begin() + after, slot);
        endInsertRows();
        return;
    }
    if (before != after) {
        beginMoveRows({}, before, before, {}, after > before ? after + 1 : after);
        m_shown.erase(m_shown.begin() + before);
        m_shown.insert(m_shown.begin() + after, slot);
        endMoveRows();
    }
    Q_EMIT dataChanged(index(after, 0), index(after, watchlistColumnCount - 1));
}

void WatchlistModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    m_matches = m_index.matches(m_filter);
    rebuild();
}

void WatchlistModel::setStatus(std::optional<WatchStatus> status)
{
    if (status == m_status)
        return;
    m_status = status;
    rebuild();
}

void WatchlistModel::setTag(const QString &tag)
{
    if (tag == m_tag)
        return;
    m_tag = tag;
    rebuild();
}

std::map<QString, int> WatchlistModel::tags() const
{
    std::map<QString, int> tags;
    for (const WatchlistItem &item : m_items) {
        for (const QString &tag : item.tags)
            ++tags[tag];
    }
    return tags;
}

bool WatchlistModel::isMatched(size_t slot) const
{
    const WatchlistItem &item = m_items[slot];
    return item.season.isValid() && m_matches[slot] &&
           (m_tag.isEmpty() || item.tags.contains(m_tag, Qt::CaseInsensitive));
}

void WatchlistModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= watchlistColumnCount)
        return;
    m_sortColumn = static_cast<WatchlistColumn>(column);
    m_sortOrder = order;
    rebuild();
}

void WatchlistModel::rebuild()
{
    beginResetModel();
    m_shown = shownOrder();
    endResetModel();
    countRows();
}

bool WatchlistModel::isShown(int slot) const
{
    const auto at = static_cast<size_t>(slot);
    return isMatched(at) && (!m_status || m_items[at].status == *m_status);
}

WatchlistModel::Order WatchlistModel::shownOrder()
{
    Order shown;
    const Order &all = order(m_sortColumn);
    shown.reserve(all.size());
    std::copy_if(all.begin(), all.end(), std::back_inserter(shown),
                 [this](int slot) { return isShown(slot); });
    if (m_sortOrder == Qt::DescendingOrder)
        std::reverse(shown.begin(), shown.end());
    return shown;
}

const WatchlistModel::Order &WatchlistModel::order(WatchlistColumn column)
{
    Order &order = m_orders[static_cast<size_t>(column)];
    if (order.empty()) {
        for (int slot = 0; slot < static_cast<int>(m_items.size()); ++slot) {
            if (m_items[static_cast<size_t>(slot)].season.isValid())
                order.push_back(slot);
        }
        std::sort(order.begin(), order.end(), [&](int a, int b) { return isLess(column, a, b); });
    }
    return order;
}

bool WatchlistModel::isLess(WatchlistColumn column, int a, int b) const
{
    const WatchlistItem &first = m_items[static_cast<size_t>(a)];
    const WatchlistItem &second = m_items[static_cast<size_t>(b)];
    if (column == WatchlistColumn::Status && first.status != second.status)
        return first.status < second.status;
    if (column == WatchlistColumn::Score && first.score != second.score)
        return first.score < second.score;
    if (column == WatchlistColumn::Premiere && first.premiere != second.premiere)
        return first.premiere < second.premiere;
    if (column == WatchlistColumn::Started && first.started != second.started)
        return first.started < second.started;
    if (column == WatchlistColumn::Finished && first.finished != second.finished)
        return first.finished < second.finished;
    if (column == WatchlistColumn::Rewatches && first.rewatches != second.rewatches)
        return first.rewatches < second.rewatches;
    if (column == WatchlistColumn::Tags && first.tags != second.tags)
        return first.tags < second.tags;
    if (column == WatchlistColumn::Progress && progressShare(first) < progressShare(second))
        return true;
    if (column == WatchlistColumn::Progress && progressShare(second) < progressShare(first))
        return false;
    const int titles = m_titleKeys[static_cast<size_t>(a)].compare(m_titleKeys[static_cast<size_t>(b)]);
    if (titles != 0)
        return titles < 0;
    return first.season < second.season; // a total order: what is equal keeps its place whatever was patched
}

void WatchlistModel::countRows()
{
    m_counts = {};
    for (size_t slot = 0; slot < m_items.size(); ++slot) {
        if (isMatched(slot))
            ++m_counts[static_cast<size_t>(m_items[slot].status)];
    }
    Q_EMIT countsChanged();
}

int WatchlistModel::count(std::optional<WatchStatus> status) const
{
    return status ? m_counts[static_cast<size_t>(*status)]
                  : std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

int WatchlistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int WatchlistModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : watchlistColumnCount;
}

const WatchlistItem *WatchlistModel::itemAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    return &m_items[static_cast<size_t>(m_shown[static_cast<size_t>(index.row())])];
}

QModelIndex WatchlistModel::indexOf(SeasonId season) const
{
    const auto slot = m_slotOf.constFind(season);
    if (slot == m_slotOf.constEnd())
        return {};
    const auto found = std::find(m_shown.begin(), m_shown.end(), *slot);
    return found == m_shown.end() ? QModelIndex() : index(static_cast<int>(found - m_shown.begin()), 0);
}

QVariant WatchlistModel::data(const QModelIndex &index, int role) const
{
    const WatchlistItem *item = itemAt(index);
    if (!item)
        return {};
    const auto column = static_cast<WatchlistColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*item, column, m_style);
    case Qt::AccessibleTextRole:
        return spokenText(*item, column, m_style);
    case Qt::TextAlignmentRole:
        return column == WatchlistColumn::Score ? QVariant(Qt::AlignCenter) : QVariant();
    default:
        return {};
    }
}

QVariant WatchlistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= watchlistColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(static_cast<WatchlistColumn>(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            Qt::AlignVCenter |
            (section == static_cast<int>(WatchlistColumn::Score) ? Qt::AlignHCenter : Qt::AlignLeft));
    return {};
}

} // namespace raiki
