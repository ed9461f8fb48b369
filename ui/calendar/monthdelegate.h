// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/show.h"

#include <QStyledItemDelegate>

/** Paints a day: its number, its events a line each, and how many more there are. */
namespace raiki {

class MonthDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MonthDelegate(QObject *parent = nullptr);

    /** The least height of a day that shows an event and "more". */
    [[nodiscard]] static int leastHeight(const QFont &font);
    /** How many lines of events a day of @p height has. */
    [[nodiscard]] static int linesIn(int height, const QFont &font);
    /** The line @p line of the day @p cell. */
    [[nodiscard]] static QRect lineRect(const QRect &cell, int line, const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    /** An event was clicked. */
    void eventChosen(raiki::ShowId show, raiki::SeasonId season);
    /** "3 more" was clicked. */
    void moreRequested(const QModelIndex &index);
};

} // namespace raiki
