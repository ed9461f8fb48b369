// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/find/finddelegate.h"

#include "ui/common/coverpainter.h"
#include "ui/common/icons.h"
#include "ui/common/shapes.h"
#include "ui/find/findmodel.h"

#include <QPainter>

namespace raiki {

namespace {

constexpr int markWidth = 22;

int iconSize()
{
    return grown(18);
}

int rowHeight(const QFont &font)
{
    return qMax(36, QFontMetrics(font).height() + 18);
}

int headingHeight(const QFont &font)
{
    return QFontMetrics(font).height() + space::m;
}

/** One row while it is painted. Left and right are the reading direction's. */
struct FindPainting
{
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const FindItem &item;
    Theme theme;
    QRect row;

    [[nodiscard]] QRect visual(const QRect &rect) const
    {
        return QStyle::visualRect(option.direction, row, rect);
    }
    void text(const QRect &rect, const QString &words, const QFont &font, const QColor &colour,
              Qt::Alignment alignment) const
    {
        painter.setFont(font);
        painter.setPen(colour);
        paintText(painter, visual(rect), words, option.direction, alignment);
    }
};

void paintMark(const FindPainting &at)
{
    const QRect mark(at.row.left() + space::m, at.row.top() + 4, markWidth, at.row.height() - 8);
    if (at.item.kind != FindKind::Command) {
        paintCover(at.painter, QRectF(at.visual(mark)), at.item.title, at.theme.isDark);
        return;
    }
    if (!at.item.action || at.item.action->icon().isNull())
        return;
    QRect icon(0, 0, iconSize(), iconSize());
    icon.moveCenter(mark.center());
    at.item.action->icon().paint(&at.painter, at.visual(icon));
}

void paintRow(const FindPainting &at)
{
    if (at.option.state.testFlag(QStyle::State_Selected))
        paintRounded(at.painter, QRectF(at.row).adjusted(2, 1, -2, -1), space::controlRadius,
                     at.theme.accentSoft);
    else if (at.option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(at.painter, QRectF(at.row).adjusted(2, 1, -2, -1), space::controlRadius, at.theme.hover);
    paintMark(at);
    const int left = at.row.left() + space::m + markWidth + space::m;
    const int right = at.row.right() - space::m;
    QFont bold = at.option.font;
    bold.setWeight(QFont::DemiBold);
    const bool isCommand = at.item.kind == FindKind::Command;
    const QFont &font = isCommand ? at.option.font : bold;
    const int detail =
        qMin(QFontMetrics(at.option.font).horizontalAdvance(at.item.detail) + 2, (right - left) / 2);
    const int title =
        qMin(QFontMetrics(font).horizontalAdvance(at.item.title) + 2, right - left - detail - space::m);
    at.text(QRect(left, at.row.top(), title, at.row.height()), at.item.title, font, at.theme.text,
            Qt::AlignLeft);
    at.text(QRect(right - detail, at.row.top(), detail, at.row.height()), at.item.detail, at.option.font,
            at.theme.mutedText, Qt::AlignRight);
}

} // namespace

FindDelegate::FindDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto *model = qobject_cast<const FindModel *>(index.model());
    const FindItem *item = model ? model->itemAt(index) : nullptr;
    if (!item)
        return;
    painter->save();
    FindPainting at{*painter, option, *item, Theme::of(option.palette), option.rect};
    if (model->isFirstOfGroup(index)) {
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.9);
        small.setWeight(QFont::DemiBold);
        at.text(QRect(at.row.left() + space::m, at.row.top(), at.row.width() - 2 * space::m,
                      headingHeight(option.font)),
                findHeading(item->kind), small, at.theme.mutedText, Qt::AlignLeft);
        at.row.setTop(at.row.top() + headingHeight(option.font));
    }
    paintRow(at);
    painter->restore();
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const FindModel *>(index.model());
    const bool hasHeading = model && model->isFirstOfGroup(index);
    return {0, rowHeight(option.font) + (hasHeading ? headingHeight(option.font) : 0)};
}

} // namespace raiki
