// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/listoptions.h"

#include "ui/common/compactchoice.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/watchlist/sortmenu.h"
#include "ui/watchlist/watchlistmodel.h"
#include "ui/watchlist/watchlisttable.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

namespace raiki {

namespace {

constexpr QLatin1StringView coversKey("watchlist/covers");
constexpr int tagRole = Qt::UserRole;

/** A button of the row of options. */
template <class Button>
Button *flat(Button *button)
{
    button->setAutoRaise(true);
    button->setMinimumSize(grown(32), grown(32));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ListOptions::ListOptions(WatchlistModel &model, WatchlistTable &table, QWidget *page)
    : QWidget(page)
    , m_model(model)
    , m_table(table)
    , m_tags(new CompactChoice(this))
    , m_view(flat(new QToolButton(this)))
    , m_sort(flat(new SortMenu(table, page, this)))
    , m_columns(flat(new QToolButton(this)))
    , m_covers(new QAction(page))
    , m_menu(new QMenu(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_tags);
    layout->addWidget(m_view);
    layout->addWidget(m_sort);
    layout->addWidget(m_columns);
    connect(m_tags, &QComboBox::activated, this, &ListOptions::chooseTag);
    m_covers->setCheckable(true);
    m_covers->setChecked(QSettings().value(coversKey).toBool());
    m_covers->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    m_covers->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(m_covers);
    connect(m_view, &QToolButton::clicked, m_covers, &QAction::trigger);
    connect(m_covers, &QAction::toggled, this, [this](bool covers) {
        QSettings().setValue(coversKey, covers);
        retranslate();
        Q_EMIT coversToggled(covers);
    });
    m_columns->setIcon(lineIcon("settings"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ListOptions::fillColumns);
}

bool ListOptions::showsCovers() const
{
    return m_covers->isChecked();
}

void ListOptions::retranslate()
{
    m_covers->setText(showsCovers() ? tr("Show as a table") : tr("Show as covers"));
    m_view->setIcon(lineIcon(showsCovers() ? "watchlist" : "seasonchart"));
    m_view->setAccessibleName(m_covers->text());
    const QString key = m_covers->shortcut().toString(QKeySequence::NativeText);
    setPlainToolTip(m_view, QString(m_covers->text() + QLatin1String(" (") + key + QLatin1Char(')')));
    m_sort->retranslate();
    m_columns->setVisible(!showsCovers());
    m_columns->setAccessibleName(tr("Columns"));
    setPlainToolTip(m_columns, tr("Which columns are shown"));
    m_tags->setAccessibleName(tr("Tag"));
    setPlainToolTip(m_tags, tr("Only shows with this tag"));
    fillTags();
}

void ListOptions::fillColumns()
{
    m_menu->clear();
    for (int column = 1; column < watchlistColumnCount; ++column) {
        QAction *action = m_menu->addAction(columnTitle(static_cast<WatchlistColumn>(column)));
        action->setCheckable(true);
        action->setChecked(m_table.isColumnWanted(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool wanted) { m_table.setColumnWanted(column, wanted); });
    }
}

void ListOptions::showColumns(const QPoint &globalPosition)
{
    m_menu->popup(globalPosition);
}

void ListOptions::fillTags()
{
    const QString chosen = m_tags->currentData(tagRole).toString();
    const std::map<QString, int> tags = m_model.tags();
    m_tags->clear();
    m_tags->addItem(tr("Every tag"), QString());
    for (const auto &[tag, count] : tags)
        //: An entry of a list: %1 a tag, %2 how many shows have it
        m_tags->addItem(tr("%1  %2").arg(tag, m_model.style().locale.toString(count)), tag);
    m_tags->setCurrentIndex(qMax(0, m_tags->findData(chosen, tagRole)));
    m_tags->setVisible(!tags.empty());
    if (m_tags->currentIndex() == 0 && !chosen.isEmpty())
        m_model.setTag({}); // the last show with it lost it
}

void ListOptions::clearTag()
{
    m_tags->setCurrentIndex(0);
    m_model.setTag({});
}

void ListOptions::chooseTag(int place)
{
    m_model.setTag(m_tags->itemData(place, tagRole).toString());
}

} // namespace raiki
