// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/inbox/inboxdelegate.h"

#include "ui/common/coverpainter.h"
#include "ui/common/icons.h"
#include "ui/common/newstext.h"
#include "ui/common/shapes.h"
#include "ui/inbox/inboxmodel.h"

#include <QPainter>

namespace raiki {

namespace {

QSize coverSize(const QFont &font)
{
    const int height = qMax(56, 3 * QFontMetrics(font).height());
    return {height * 40 / 56, height};
}

int stateIcon()
{
    return grown(16);
}

/** One line of text at the reading direction's side of @p rect, elided. */
void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text,
               const QFont &font, const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    paintText(painter, QStyle::visualRect(option.direction, option.rect, rect), text, option.direction);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const QRectF ground = QRectF(option.rect).adjusted(2, 2, -2, -2);
    if (option.state.testFlag(QStyle::State_Selected))
        paintRounded(painter, ground, space::radius, theme.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(painter, ground, space::radius, theme.hover);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, ground, space::radius, theme.accent);
}

/** What it says, in @p width: where all of it does not fit, the platforms go first, then that it is a
 * premiere: the date is worth more. */
QString saidText(const Announcement &said, const DateStyle &style, const QFontMetrics &metrics, int width)
{
    Announcement shorter = said;
    QString text = announcementText(shorter, style);
    if (metrics.horizontalAdvance(text) > width && !said.platforms.isEmpty()) {
        shorter.platforms.clear();
        text = announcementText(shorter, style);
    }
    const bool canBeShorter = said.kind == AnnouncementKind::Premiere && said.date.isKnown();
    return canBeShorter && metrics.horizontalAdvance(text) > width ? text.section(QStringLiteral(" · "), 1)
                                                                   : text;
}

/** Who says it and how long ago, in @p width: of a long name the end goes. */
QString originText(const InboxRow &row, const QString &ago, const QFontMetrics &metrics, int width)
{
    const QString rest = QStringLiteral(" · ") + ago;
    const int room = width - metrics.horizontalAdvance(rest);
    return metrics.elidedText(row.feedTitle, Qt::ElideRight, qMax(0, room)) + rest;
}

/** A question where the user is to decide, a bell where it was flagged already. */
void paintState(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const InboxRow &row,
                const Theme &theme)
{
    const bool asks = row.decision.action == IntakeAction::Review;
    const QPixmap icon = lineIconPixmap(asks ? "question" : "bell", asks ? theme.warning : theme.accent,
                                        stateIcon(), painter.device()->devicePixelRatioF());
    painter.drawPixmap(QStyle::visualRect(option.direction, option.rect, rect).topLeft(), icon);
}

} // namespace

InboxDelegate::InboxDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {220, coverSize(option.font).height() + 2 * space::m};
}

void InboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *model = qobject_cast<const InboxModel *>(index.model());
    const InboxItem *item = model ? model->rowAt(index) : nullptr;
    if (!item)
        return;
    const InboxRow &row = item->row;
    const Theme theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, theme);
    const QRect inner = option.rect.adjusted(space::m, space::m, -space::m, -space::m);
    const QRect cover(inner.topLeft(), coverSize(option.font));
    paintCover(*painter, QStyle::visualRect(option.direction, option.rect, cover), row.showTitle,
               theme.isDark);
    const QRect state(inner.right() - stateIcon(), inner.top() + 2, stateIcon(), stateIcon());
    paintState(*painter, option, state, row, theme);
    const int line = QFontMetrics(option.font).height();
    const int left = cover.right() + space::m;
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    paintLine(*painter, option, {left, inner.top(), state.left() - space::s - left, line}, row.showTitle,
              bold, theme.text);
    paintLine(*painter, option, {left, inner.top() + line + 2, inner.right() - left, line},
              saidText(row.announcement, model->style(), QFontMetrics(option.font), inner.right() - left),
              option.font, theme.text);
    paintLine(*painter, option, {left, inner.top() + 2 * line + 4, inner.right() - left, line},
              originText(row, agoText(row.published, model->now(), model->style()), QFontMetrics(option.font),
                         inner.right() - left),
              option.font, theme.mutedText);
    painter->restore();
}

} // namespace raiki
