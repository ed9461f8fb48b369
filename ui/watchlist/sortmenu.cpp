// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/sortmenu.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/watchlist/watchlistitem.h"
#include "ui/watchlist/watchlisttable.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>

namespace raiki {

SortMenu::SortMenu(WatchlistTable &table, QWidget *page, QWidget *parent)
    : QToolButton(parent)
    , m_table(table)
    , m_open(new QAction(page))
{
    setMenu(new QMenu(this));
    setPopupMode(QToolButton::InstantPopup);
    setIcon(lineIcon("sort"));
    m_open->setIcon(lineIcon("sort"));
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(m_open);
    connect(m_open, &QAction::triggered, this, &QToolButton::showMenu);
    connect(menu(), &QMenu::aboutToShow, this, &SortMenu::fill);
}

void SortMenu::retranslate()
{
    m_open->setText(tr("Sort by…"));
    setAccessibleName(tr("Sort by"));
    const QString key = m_open->shortcut().toString(QKeySequence::NativeText);
    setPlainToolTip(this, QString(tr("Sort by") + QLatin1String(" (") + key + QLatin1Char(')')));
}

/** Both groups are checked where the list stands, and the first of them has the keyboard. */
void SortMenu::fill()
{
    menu()->clear();
    const QHeaderView &header = *m_table.horizontalHeader();
    const int current = header.sortIndicatorSection();
    const Qt::SortOrder order = header.sortIndicatorOrder();
    const auto add = [this](QActionGroup *group, const QString &text, bool isChecked) {
        QAction *action = menu()->addAction(text);
        action->setCheckable(true);
        action->setChecked(isChecked);
        group->addAction(action);
        if (isChecked && !menu()->activeAction())
            menu()->setActiveAction(action);
        return action;
    };
    auto *columns = new QActionGroup(menu());
    for (int column = 0; column < watchlistColumnCount; ++column) {
        const QString name = columnTitle(static_cast<WatchlistColumn>(column));
        connect(add(columns, name, column == current), &QAction::triggered, this,
                [this, column, order] { sortBy(column, order); });
    }
    menu()->addSeparator();
    auto *orders = new QActionGroup(menu());
    for (const Qt::SortOrder one : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const QString name = one == Qt::AscendingOrder ? tr("Ascending") : tr("Descending");
        connect(add(orders, name, one == order), &QAction::triggered, this,
                [this, current, one] { sortBy(current, one); });
    }
}

void SortMenu::sortBy(int column, Qt::SortOrder order)
{
    m_table.horizontalHeader()->setSortIndicator(column, order);
}

} // namespace raiki
