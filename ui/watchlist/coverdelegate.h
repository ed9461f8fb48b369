// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/show.h"
#include "ui/common/coverpictures.h"
#include "ui/watchlist/plusclick.h"
#include "ui/watchlist/watchlistitem.h"

#include <QStyledItemDelegate>

/** Paints a row of the list as a cover: title, instalment, progress below it, and a "+" on it. */
namespace raiki {

/** What stands under a cover's title, whole. The state is the score, else the status; it stands beside the
 * progress, or below it beside the bar where both do not fit. */
struct CoverLines
{
    QString instalment;
    QString progress;
    QString state;
    bool isStateBelow = false;
};
/** @param width in device-independent pixels */
[[nodiscard]] CoverLines coverLines(const WatchlistItem &item, const ListStyle &style,
                                    const QFontMetrics &metrics, int width);

class CoverDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** @param covers borrowed, outlives this */
    explicit CoverDelegate(const CoverFiles &covers, QObject *parent = nullptr);

    /** The "+" on the cover of @p cell; mirrored where the text runs from right to left. */
    [[nodiscard]] static QRect plusRect(const QRect &cell, const QFont &font, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    /** The "+" of a cover was clicked. */
    void oneMoreRequested(raiki::SeasonId season);

private:
    CoverPictures m_covers;
    PlusClick m_plus;
};

} // namespace raiki
