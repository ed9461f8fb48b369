// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

/** What the list is sorted by, for hands on the keyboard and for covers, which have no header to click. */
namespace raiki {

class WatchlistTable;

class SortMenu final : public QToolButton
{
    Q_OBJECT

public:
    /** @param table borrowed, whose header keeps the choice; @param page where the key works */
    SortMenu(WatchlistTable &table, QWidget *page, QWidget *parent);

    void retranslate();

private:
    void fill();
    void sortBy(int column, Qt::SortOrder order);

    WatchlistTable &m_table;
    QAction *m_open = nullptr; ///< by its key, and from what finds anything
};

} // namespace raiki
