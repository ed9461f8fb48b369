// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/show.h"

#include <QTableView>

/** The table of days: as high as the page, one day at a time by the arrows, beyond the month too. */
namespace raiki {

class MonthTable final : public QTableView
{
    Q_OBJECT

public:
    explicit MonthTable(QWidget *parent = nullptr);

Q_SIGNALS:
    /** A season of a day was clicked, or is the only one of the day that Enter was pressed on. */
    void seasonChosen(raiki::ShowId show, raiki::SeasonId season);
    /** The keyboard left the weeks that are shown: so many days on from the current one. */
    void daysRequested(int days);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void giveHeights();
    void openDay(const QModelIndex &index);
    /** Whether the key went beyond the weeks that are shown. */
    bool leaves(int key);
};

} // namespace raiki
