// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QMenu;
class QToolButton;

/** How the list is looked at: one tag of it, as a table or as covers, sorted by what, which columns. */
namespace raiki {

class SortMenu;
class WatchlistModel;
class WatchlistTable;

class ListOptions final : public QWidget
{
    Q_OBJECT

public:
    /** @param page where the key works; all borrowed, they outlive this */
    ListOptions(WatchlistModel &model, WatchlistTable &table, QWidget *page);

    [[nodiscard]] bool showsCovers() const;
    void retranslate();
    /** The menu of columns, also from the table's header. */
    void showColumns(const QPoint &globalPosition);
    /** The tags of the list as they are now; without any there is no choice. */
    void fillTags();
    void clearTag();

Q_SIGNALS:
    void coversToggled(bool covers);

private:
    void fillColumns();
    void chooseTag(int place);

    WatchlistModel &m_model;
    WatchlistTable &m_table;
    QComboBox *m_tags = nullptr;
    QToolButton *m_view = nullptr;
    SortMenu *m_sort = nullptr;
    QToolButton *m_columns = nullptr;
    QAction *m_covers = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace raiki
