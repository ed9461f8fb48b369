// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/watchlisttable.h"

#include "ui/common/listtext.h"
#include "ui/common/raikistyle.h"
#include "ui/common/theme.h"
#include "ui/watchlist/watchlistdelegate.h"

#include <QAbstractSpinBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSettings>

#include <utility>

namespace raiki {

namespace {

constexpr int narrowBelow = 95; ///< digits of the font
constexpr int leastTitle = 20;
constexpr double widestKept = 500; ///< digits of the font
constexpr QLatin1StringView columnsKey("watchlist/columns");
constexpr QLatin1StringView keptSortKey("watchlist/sort"); ///< a column; below zero -1 - column, descending
constexpr QLatin1StringView keptWidthsKey("watchlist/widths"); ///< by column, in digits of the font

/** What a column takes, in digits of the font; the title has the rest, the status what its words take. */
int charactersOf(WatchlistColumn column, bool isNarrow)
{
    switch (column) {
    case WatchlistColumn::Progress:
        return isNarrow ? 15 : 17;
    case WatchlistColumn::Score:
    case WatchlistColumn::Rewatches:
        return 10;
    case WatchlistColumn::Premiere:
        return isNarrow ? 16 : 19;
    case WatchlistColumn::Started:
    case WatchlistColumn::Finished:
        return isNarrow ? 15 : 19;
    case WatchlistColumn::Tags:
    case WatchlistColumn::Notes:
        return isNarrow ? 12 : 19;
    case WatchlistColumn::Status:
    case WatchlistColumn::Title:
        break;
    }
    return 19;
}

/** A number, or a date that begins with its year or day. */
bool beginsWithDigit(WatchlistColumn column)
{
    switch (column) {
    case WatchlistColumn::Progress:
    case WatchlistColumn::Score:
    case WatchlistColumn::Rewatches:
    case WatchlistColumn::Started:
    case WatchlistColumn::Finished:
        return true;
    default:
        return false;
    }
}

int statusWidth(const QFontMetrics &metrics)
{
    int widest =
        metrics.horizontalAdvance(columnTitle(WatchlistColumn::Status)) + space::xl; // the sort's mark
    for (const WatchStatus status : allWatchStatuses)
        widest = qMax(widest, metrics.horizontalAdvance(statusText(status)));
    return widest + 2 * space::s + space::xs;
}

/** A total that weeks gave, whole, beside the button of its row. */
int progressWidth(const QFontMetrics &metrics)
{
    constexpr int two = 88; // digits
    return metrics.horizontalAdvance(estimatedProgressText(two, two, QLocale())) + 2 * space::s +
           WatchlistDelegate::plusWidth() + 2 * space::xs;
}

} // namespace

WatchlistTable::WatchlistTable(const CoverFiles &covers, QWidget *parent)
    : QTableView(parent)
    , m_cells(new WatchlistDelegate(covers, this))
{
    readColumns();
    readWidths();
    setItemDelegate(m_cells);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(WatchlistDelegate::rowHeight(font()));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setProperty(headerInsetProperty, space::s); // as the delegate's cells
}

void WatchlistTable::layOutColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setMinimumSectionSize(8 * fontMetrics().horizontalAdvance(QLatin1Char('0')));
    header->setStretchLastSection(false);
    giveWidths();
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_isGivingWidths || column == static_cast<int>(WatchlistColumn::Title) || isColumnHidden(column))
            return;
        keepWidth(column, width);
        fitTitle();
    });
}

void WatchlistTable::restoreSort()
{
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [](int column, Qt::SortOrder order) {
                QSettings().setValue(keptSortKey, order == Qt::AscendingOrder ? column : -1 - column);
            });
    const int kept = QSettings().value(keptSortKey).toInt();
    const int column = kept < 0 ? -1 - kept : kept;
    if (column < watchlistColumnCount)
        horizontalHeader()->setSortIndicator(column, kept < 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
}

/** In a narrow table columns are narrower; none goes. */
void WatchlistTable::giveWidths()
{
    {
        const QScopedValueRollback<bool> ours(m_isGivingWidths, true);
        for (int column = 0; column < watchlistColumnCount; ++column) {
            setColumnHidden(column, !isColumnWanted(column));
            if (const auto which = static_cast<WatchlistColumn>(column); which != WatchlistColumn::Title)
                horizontalHeader()->resizeSection(column, widthOf(which));
        }
    }
    fitTitle();
}

/** It has what the others leave, and where that is too little for a title the table scrolls to the side. */
void WatchlistTable::fitTitle()
{
    constexpr int title = static_cast<int>(WatchlistColumn::Title);
    const QScopedValueRollback<bool> ours(m_isGivingWidths, true);
    int room = viewport()->width();
    for (int column = title + 1; column < watchlistColumnCount; ++column)
        room -= columnWidth(column);
    const int least = leastTitle * fontMetrics().horizontalAdvance(QLatin1Char('0'));
    QHeaderView *header = horizontalHeader();
    const auto mode = room < least ? QHeaderView::Fixed : QHeaderView::Stretch;
    if (header->sectionResizeMode(title) != mode)
        header->setSectionResizeMode(title, mode);
    if (room < least)
        header->resizeSection(title, least);
}

/** As the user drew it, in letters of any size; else what its words take. */
int WatchlistTable::widthOf(WatchlistColumn column) const
{
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    if (const double kept = m_keptWidths[static_cast<size_t>(column)]; kept > 0)
        return qRound(kept * unit);
    const int letters = charactersOf(column, m_isNarrow) * unit;
    switch (column) {
    case WatchlistColumn::Status:
        return statusWidth(fontMetrics());
    case WatchlistColumn::Progress:
        return qMax(progressWidth(fontMetrics()), letters);
    default:
        return letters;
    }
}

void WatchlistTable::readWidths()
{
    const QVariantMap kept = QSettings().value(keptWidthsKey).toMap();
    for (int column = 0; column < watchlistColumnCount; ++column)
        m_keptWidths[static_cast<size_t>(column)] =
            qBound(0.0, kept.value(QString::number(column)).toDouble(), widestKept);
}

/** What the user draws; the title has what the others leave. */
void WatchlistTable::keepWidth(int column, int width)
{
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    m_keptWidths[static_cast<size_t>(column)] = static_cast<double>(width) / qMax(1, unit);
    QVariantMap kept;
    for (int each = 0; each < watchlistColumnCount; ++each) {
        if (const double digits = m_keptWidths[static_cast<size_t>(each)]; digits > 0)
            kept.insert(QString::number(each), digits);
    }
    QSettings().setValue(keptWidthsKey, kept);
}

void WatchlistTable::readColumns()
{
    const QStringList hidden = QSettings().value(columnsKey).toStringList();
    for (int column = 0; column < watchlistColumnCount; ++column) {
        // Kept is what differs from what is shown where nobody chose, so that a new column begins as meant.
        const bool isDefault = column < firstHiddenColumn;
        m_isWanted[static_cast<size_t>(column)] = hidden.contains(QString::number(column)) != isDefault;
    }
    m_isWanted[static_cast<size_t>(WatchlistColumn::Title)] = true;
}

void WatchlistTable::setColumnWanted(int column, bool isWanted)
{
    if (column == static_cast<int>(WatchlistColumn::Title) || isWanted == isColumnWanted(column))
        return;
    m_isWanted[static_cast<size_t>(column)] = isWanted;
    QStringList changed;
    for (int other = 0; other < watchlistColumnCount; ++other) {
        if (isColumnWanted(other) != (other < firstHiddenColumn))
            changed.append(QString::number(other));
    }
    QSettings().setValue(columnsKey, changed);
    giveWidths();
}

void WatchlistTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!model())
        return;
    const bool isNarrow = width() < narrowBelow * fontMetrics().horizontalAdvance(QLatin1Char('0'));
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        giveWidths();
    else
        fitTitle();
}

bool WatchlistTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (!m_isReadOnly || (trigger != DoubleClicked && trigger != AllEditTriggers))
        return QTableView::edit(index, trigger, event);
    if (index.flags().testFlag(Qt::ItemIsEditable))
        Q_EMIT editRefused();
    return index.flags().testFlag(Qt::ItemIsEditable); // it was answered: nothing else opens
}

void WatchlistTable::editCurrent()
{
    QModelIndex index = currentIndex();
    // From the title on, the first cell that can be written into.
    for (int column = 0; index.isValid() && column < watchlistColumnCount; ++column) {
        if (index.flags().testFlag(Qt::ItemIsEditable) && !isColumnHidden(index.column()))
            break;
        index = index.siblingAtColumn(column);
    }
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEditable) || isColumnHidden(index.column()))
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    edit(index);
}

void WatchlistTable::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isDigit = text.size() == 1 && text.front().isDigit() &&
                         (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0;
    const QModelIndex index = currentIndex();
    if (!isDigit || !beginsWithDigit(static_cast<WatchlistColumn>(index.column())) ||
        !index.flags().testFlag(Qt::ItemIsEditable) || isColumnHidden(index.column())) {
        QTableView::keyPressEvent(event);
        return;
    }
    edit(index);
    QWidget *editor = indexWidget(index);
    if (!editor)
        return;
    if (auto *box = qobject_cast<QAbstractSpinBox *>(editor))
        box->selectAll();
    QCoreApplication::sendEvent(editor, event);
}

/** Home and End go to the first and the last row, as in any list of rows. */
QModelIndex WatchlistTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || (action != MoveHome && action != MoveEnd))
        return QTableView::moveCursor(action, modifiers);
    return model()->index(action == MoveHome ? 0 : model()->rowCount() - 1, current.column());
}

void WatchlistTable::keyboardSearch(const QString &text)
{
    if (!text.trimmed().isEmpty())
        Q_EMIT typed(text);
}

void WatchlistTable::hover(int row)
{
    m_cells->setHoveredRow(row);
    viewport()->update();
}

bool WatchlistTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        hover(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y())); // the type was checked
    else if (event->type() == QEvent::HoverLeave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void WatchlistTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(WatchlistDelegate::rowHeight(font()));
    if (model() && (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange))
        giveWidths();
    QTableView::changeEvent(event);
}

} // namespace raiki
