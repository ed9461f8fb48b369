// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/watchlistmodel.h"

#include "ui/watchlist/celleditor.h"

#include <algorithm>
#include <numeric>

namespace raiki {

namespace {

constexpr qsizetype mostPatchedOneByOne = 64; ///< beyond this a reset is quicker for the view too

} // namespace

WatchlistModel::WatchlistModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

bool WatchlistModel::setReading(const ListStyle &style, TitleLanguage language)
{
    const bool isSame = style.locale == m_style.locale && style.zone == m_style.zone &&
                        style.lateNightTimes == m_style.lateNightTimes &&
                        style.scoreScale == m_style.scoreScale && language == m_language;
    m_style = style;
    m_language = language;
    return !isSame;
}

void WatchlistModel::setRows(const std::vector<WatchlistRow> &rows)
{
    beginRows();
    addRows(rows);
    endRows();
}

void WatchlistModel::beginRows()
{
    m_nextRows = WatchlistRows(m_style.locale, m_language);
}

void WatchlistModel::addRows(const std::vector<WatchlistRow> &rows)
{
    for (const WatchlistRow &row : rows)
        m_nextRows.put(row);
    m_nextRows.sortPart();
}

void WatchlistModel::endRows()
{
    beginResetModel();
    m_rows = std::exchange(m_nextRows, WatchlistRows());
    m_matches = m_rows.matches(m_filter);
    m_shown = shownOrder();
    endResetModel();
    countRows();
}

void WatchlistModel::patch(const QSet<SeasonId> &seasons, const std::vector<WatchlistRow> &rows)
{
    QSet<SeasonId> gone = seasons;
    std::vector<int> touched;
    for (const WatchlistRow &row : rows) {
        gone.remove(row.season.id);
        touched.push_back(m_rows.put(row));
    }
    for (const SeasonId season : gone) {
        if (const std::optional<int> slot = m_rows.drop(season))
            touched.push_back(*slot);
    }
    m_rows.settle(touched);
    m_matches = m_rows.matches(m_filter);
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

/** Where @p slot belongs in m_shown without itself, which is in order but for the @p pending slots. */
int WatchlistModel::placeAmongShown(int slot, const QSet<int> &pending) const
{
    Order settled;
    settled.reserve(m_shown.size());
    std::copy_if(m_shown.begin(), m_shown.end(), std::back_inserter(settled),
                 [&](int other) { return other != slot && !pending.contains(other); });
    const bool isAscending = m_sortOrder == Qt::AscendingOrder;
    const auto less = [&](int a, int b) {
        return isAscending ? m_rows.isLess(m_sortColumn, a, b) : m_rows.isLess(m_sortColumn, b, a);
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
    m_matches = m_rows.matches(m_filter);
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

bool WatchlistModel::isMatched(int slot) const
{
    return m_matches[static_cast<size_t>(slot)] && m_rows.status(slot) &&
           (m_tag.isEmpty() || m_rows.item(slot).tags.contains(m_tag, Qt::CaseInsensitive));
}

Qt::ItemFlags WatchlistModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemIsDragEnabled;
    return isEditable(static_cast<WatchlistColumn>(index.column())) ? flags | Qt::ItemIsEditable : flags;
}

QMimeData *WatchlistModel::mimeData(const QModelIndexList &indexes) const
{
    return m_makeMimeData && !indexes.isEmpty() ? m_makeMimeData(indexes) : nullptr;
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
    return isMatched(slot) && (!m_status || m_rows.status(slot) == m_status);
}

WatchlistModel::Order WatchlistModel::shownOrder()
{
    Order shown;
    const Order &all = m_rows.order(m_sortColumn);
    shown.reserve(all.size());
    std::copy_if(all.begin(), all.end(), std::back_inserter(shown),
                 [this](int slot) { return isShown(slot); });
    if (m_sortOrder == Qt::DescendingOrder)
        std::reverse(shown.begin(), shown.end());
    return shown;
}

void WatchlistModel::countRows()
{
    m_counts = {};
    for (int slot = 0; slot < m_rows.slotCount(); ++slot) {
        if (isMatched(slot))
            ++m_counts[static_cast<size_t>(*m_rows.status(slot))];
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
    return &m_rows.item(m_shown[static_cast<size_t>(index.row())]);
}

QModelIndex WatchlistModel::indexOf(SeasonId season) const
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), m_rows.slotOf(season));
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
