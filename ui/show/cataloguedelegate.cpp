// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/show/cataloguedelegate.h"

#include "ui/common/coverpainter.h"
#include "ui/common/icons.h"
#include "ui/common/shapes.h"
#include "ui/show/cataloguemodel.h"

#include <QPainter>

namespace raiki {

namespace {

int rowHeight(const QFont &font)
{
    return qMax(52, 2 * QFontMetrics(font).height() + 16);
}

} // namespace

CatalogueDelegate::CatalogueDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void CatalogueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto *model = qobject_cast<const CatalogueModel *>(index.model());
    if (!model)
        return;
    const Theme theme = Theme::of(option.palette);
    const QRect row = option.rect;
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    if (option.state.testFlag(QStyle::State_Selected))
        paintRounded(*painter, QRectF(row).adjusted(2, 1, -2, -1), space::controlRadius, theme.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(*painter, QRectF(row).adjusted(2, 1, -2, -1), space::controlRadius, theme.hover);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, QRectF(row).adjusted(2, 1, -2, -1), space::controlRadius, theme.accent);

    const int coverHeight = rowHeight(option.font) - 12;
    const QRect cover(row.left() + space::m, row.top() + 6, coverHeight * 32 / 40, coverHeight);
    if (model->showAt(index))
        paintCover(*painter, QRectF(visual(cover)), model->titleOf(index), theme.isDark);
    else
        painter->drawPixmap(visual(cover).center() - QPoint(11, 11),
                            lineIconPixmap("add", theme.accent, 22, painter->device()->devicePixelRatioF()));
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const int line = QFontMetrics(bold).height() + 1;
    const int left = cover.right() + space::m;
    const QRect title(left, row.center().y() - line, row.right() - left - space::s, line);
    const auto draw = [&](const QRect &rect, const QString &text, const QFont &font, const QColor &colour) {
        painter->setFont(font);
        painter->setPen(colour);
        paintText(*painter, visual(rect), text, option.direction);
    };
    draw(title, model->titleOf(index), bold, theme.text);
    draw(title.translated(0, line), model->detailsOf(index), option.font, theme.mutedText);
}

QSize CatalogueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, rowHeight(option.font)};
}

} // namespace raiki
