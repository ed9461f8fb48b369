// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/upcoming/upcomingdelegate.h"

#include "ui/common/icons.h"
#include "ui/common/listtext.h"
#include "ui/common/shapes.h"
#include "ui/upcoming/upcomingmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace raiki {

namespace {

constexpr int narrowRow = 640;         ///< below this the platforms give way
constexpr int narrowestPlatforms = 64; ///< less says nothing

int smallIcon()
{
    return grown(15);
}

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

int rowHeight(const QFont &font)
{
    return qMax(68, 2 * lineHeight(font) + 30);
}

/** A cover is as high as its row, and as broad as one is. */
int coverWidth(const QFont &font)
{
    return (rowHeight(font) - 14) * 42 / 54;
}

int headingHeight(const QFont &font)
{
    return lineHeight(font) + space::m + space::l;
}

QFont scaled(QFont font, qreal factor, QFont::Weight weight = QFont::Normal)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

/** One row while it is painted. Left and right are the reading direction's: visual() mirrors. */
struct RowPainting
{
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const UpcomingModel &model;
    const UpcomingItem &item;
    Theme theme;
    QRect row;
    const CoverPictures &covers;

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

void paintGround(const RowPainting &at)
{
    const qreal radius = space::radius;
    // The group is one card: only its ends are round.
    QRectF ground = QRectF(at.row).adjusted(0.5, 0.5, -0.5, -0.5);
    at.painter.save();
    at.painter.setClipRect(at.row);
    if (!at.item.isFirstOfGroup)
        ground.setTop(ground.top() - radius * 2);
    if (!at.item.isLastOfGroup)
        ground.setBottom(ground.bottom() + radius * 2);
    QColor fill = at.theme.card;
    if (at.option.state.testFlag(QStyle::State_Selected))
        fill = at.theme.accentSoft;
    else if (at.option.state.testFlag(QStyle::State_MouseOver))
        fill = at.theme.hover;
    paintRounded(at.painter, ground, radius, fill, at.theme.hairline);
    if (!at.item.isFirstOfGroup)
        at.painter.fillRect(at.row.left() + 1, at.row.top(), at.row.width() - 2, 1, at.theme.hairline);
    at.painter.restore();
    if (at.option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(at.painter, QRectF(at.row).adjusted(2, 2, -2, -2), space::radius - 2, at.theme.accent);
}

/** Of a long date with its time: where there is room the platforms of all rows end at one line. */
int usualDateWidth(const RowPainting &at, const QFont &font)
{
    if (at.row.width() < narrowRow)
        return 120;
    static const QDate longDay(2026, 9, 30);
    const QString longDate =
        dateText(FuzzyDate::ofMinute(QDateTime(longDay, QTime(20, 0))), at.model.style());
    return QFontMetrics(font).horizontalAdvance(longDate) + space::xs;
}

/** Date and countdown. @return the column's width */
int paintDate(const RowPainting &at)
{
    const Premiere &premiere = at.item.row.premiere;
    const QFont dateFont = scaled(at.option.font, 1.0, QFont::DemiBold);
    const QString date = dateText(premiere.date, at.model.style());
    QString below = startText(premiere, at.model.now(), at.model.style());
    if (premiere.certainty == Certainty::Delayed && premiere.movedFrom.isKnown()) {
        const QString was =
            UpcomingDelegate::tr("was %1").arg(dateText(premiere.movedFrom, at.model.style()));
        below = below.isEmpty() ? was : QString(below + QStringLiteral("  ·  ") + was);
    }
    const int wanted = qMax(QFontMetrics(dateFont).horizontalAdvance(date),
                            QFontMetrics(at.option.font).horizontalAdvance(below));
    const int width = qMin(qMax(usualDateWidth(at, dateFont), wanted + space::xs), at.row.width() / 2);
    const int line = lineHeight(at.option.font) + 2;
    const int top = at.row.center().y() - (below.isEmpty() ? line / 2 : line);
    const int left = at.row.right() - space::l - width;
    const QColor dateColour = premiere.date.isKnown() ? at.theme.text : at.theme.mutedText;
    at.text(QRect(left, top, width, line), date, dateFont, dateColour, Qt::AlignRight);
    if (!below.isEmpty())
        at.text(QRect(left, top + line, width, line), below, at.option.font, at.theme.mutedText,
                Qt::AlignRight);
    return width + space::l;
}

/** "New", a dot and a word, after the title. */
void paintNewMark(const RowPainting &at, int left, int top, int height)
{
    const QFont font = scaled(at.option.font, 0.88, QFont::DemiBold);
    const QRect dot(left, top + height / 2 - 3, 7, 7);
    paintRounded(at.painter, QRectF(at.visual(dot)), 3.5, at.theme.accent);
    const QString word = UpcomingDelegate::tr("New");
    at.text(QRect(left + 12, top, QFontMetrics(font).horizontalAdvance(word) + 2, height), word, font,
            at.theme.accent, Qt::AlignLeft);
}

QFont titleFont(const RowPainting &at)
{
    return scaled(at.option.font, 1.08, QFont::DemiBold);
}

int markWidth(const RowPainting &at)
{
    return at.item.isNew ? QFontMetrics(titleFont(at)).horizontalAdvance(UpcomingDelegate::tr("New")) + 24
                         : 0;
}

/** Of the whole title, without the mark of what is new. */
int titleWidth(const RowPainting &at)
{
    return QFontMetrics(titleFont(at))
               .horizontalAdvance(at.item.row.showValue.titles.preferred(at.model.language())) +
           2;
}

void paintTitle(const RowPainting &at, const QRect &line)
{
    const QFont font = titleFont(at);
    const QString title = at.item.row.showValue.titles.preferred(at.model.language());
    const int width = qMin(titleWidth(at), line.width() - markWidth(at));
    at.text(QRect(line.left(), line.top(), width, line.height()), title, font, at.theme.text, Qt::AlignLeft);
    if (at.item.isNew)
        paintNewMark(at, line.left() + width + space::s, line.top(), line.height());
}

/** "Season 2 · Announced · says animenewsnetwork.com" */
struct Subtitle
{
    QString what; ///< with the dot behind it
    QString certainty;
    QString source; ///< with the dot before it; may be empty
};

Subtitle subtitleOf(const RowPainting &at)
{
    const QString dot = QStringLiteral("  ·  ");
    QString season = seasonText(at.item.row.seasonValue);
    if (at.item.isMuted)
        season += dot + UpcomingModel::tr("muted");
    // The words keep their own direction, and the dot stands between them and what follows.
    return {at.option.direction == Qt::RightToLeft ? QString(dot + season) : QString(season + dot),
            certaintyText(at.item.row.premiere.certainty),
            at.item.source.isEmpty() ? QString() : QString(dot + at.item.source)};
}

/** Two pixels more: where fonts mix, a text can be elided in the width that it was measured to take. */
int wholeWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + 2;
}

int subtitleWidth(const QFontMetrics &metrics, const QString &what, const QString &afterIcon)
{
    return wholeWidth(metrics, what) + smallIcon() + space::xs + wholeWidth(metrics, afterIcon);
}

/** The certainty with its icon. */
void paintSubtitle(const RowPainting &at, const QRect &line)
{
    const UpcomingRow &row = at.item.row;
    const QFontMetrics metrics(at.option.font);
    const Subtitle subtitle = subtitleOf(at);
    const int whatWidth = qMin(wholeWidth(metrics, subtitle.what), line.width());
    at.text(QRect(line.left(), line.top(), whatWidth, line.height()), subtitle.what, at.option.font,
            at.theme.mutedText, Qt::AlignLeft);
    const int iconLeft = line.left() + whatWidth;
    if (iconLeft + smallIcon() + 30 > line.right())
        return;
    const bool isBad =
        row.premiere.certainty == Certainty::Delayed || row.premiere.certainty == Certainty::Cancelled;
    const QColor colour = isBad ? at.theme.warning : at.theme.mutedText;
    const QPixmap icon = lineIconPixmap(certaintyIcon(row.premiere.certainty), colour, smallIcon(),
                                        at.painter.device()->devicePixelRatioF());
    const QRect iconRect(iconLeft, line.center().y() - smallIcon() / 2, smallIcon(), smallIcon());
    at.painter.drawPixmap(at.visual(iconRect).topLeft(), icon);
    const int restLeft = iconLeft + smallIcon() + space::xs;
    at.text(QRect(restLeft, line.top(), line.right() - restLeft + 1, line.height()),
            subtitle.certainty + subtitle.source, at.option.font, colour, Qt::AlignLeft);
}

/** What platforms may take of @p width: they give way to the title and to how sure it is, and to who says so
 * where enough is left for them then. */
int roomForPlatforms(const RowPainting &at, int width)
{
    const QFontMetrics metrics(at.option.font);
    const Subtitle subtitle = subtitleOf(at);
    const int title = titleWidth(at) + markWidth(at);
    const int beside =
        width - space::l -
        qMax(title, subtitleWidth(metrics, subtitle.what, subtitle.certainty + subtitle.source));
    const int mostWidth = (at.row.width() - coverWidth(at.option.font)) * 30 / 100;
    if (beside >= grown(narrowestPlatforms))
        return qMin(mostWidth, beside);
    return qMin(mostWidth,
                width - space::l - qMax(title, subtitleWidth(metrics, subtitle.what, subtitle.certainty)));
}

/** Beside the title, which begins at @p left. @return the width taken before the date column */
int paintPlatforms(const RowPainting &at, int left, int right)
{
    const int room = roomForPlatforms(at, right - left);
    if (at.item.row.platforms.isEmpty() || at.row.width() < narrowRow || room < grown(narrowestPlatforms))
        return 0;
    at.painter.setFont(scaled(at.option.font, 0.88));
    const QFontMetrics metrics = at.painter.fontMetrics();
    const int width = chipsWidth(at.item.row.platforms, metrics, room);
    const int height = chipHeight(metrics);
    const QRect rect(right - width, at.row.center().y() - height / 2, width, height);
    paintChips(at.painter, at.visual(rect), at.item.row.platforms, at.theme, at.option.direction);
    return width + space::l;
}

void paintRow(const RowPainting &at)
{
    paintGround(at);
    const QRect cover(at.row.left() + space::m, at.row.top() + 7, coverWidth(at.option.font),
                      at.row.height() - 14);
    at.covers.paint(at.painter, QRectF(at.visual(cover)), at.item.row.showValue.id,
                    at.item.row.showValue.titles.preferred(at.model.language()), at.theme);
    int right = at.row.right() - space::l - paintDate(at);
    const int left = cover.right() + space::m + 1;
    right -= paintPlatforms(at, left, right);
    const int line = lineHeight(at.option.font) + 4;
    paintTitle(at, QRect(left, at.row.center().y() - line, right - left, line));
    paintSubtitle(at, QRect(left, at.row.center().y() + 1, right - left, line));
}

} // namespace

UpcomingDelegate::UpcomingDelegate(const CoverFiles &covers, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_covers(covers)
{
}

void UpcomingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto *model = qobject_cast<const UpcomingModel *>(index.model());
    const UpcomingItem *item = model ? model->rowAt(index) : nullptr;
    if (!item)
        return;
    QRect row = option.rect;
    const Theme theme = Theme::of(option.palette);
    if (item->isFirstOfGroup) {
        const QRect heading(row.left() + space::xs, row.top(), row.width() - space::s,
                            headingHeight(option.font) - space::s);
        painter->setFont(scaled(option.font, 1.0, QFont::DemiBold));
        painter->setPen(theme.mutedText);
        painter->drawText(
            heading,
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom)),
            upcomingGroupText(item->group, model->style()));
        row.setTop(row.top() + headingHeight(option.font));
    }
    paintRow({*painter, option, *model, *item, theme, row, m_covers});
}

QSize UpcomingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const UpcomingModel *>(index.model());
    const UpcomingItem *item = model ? model->rowAt(index) : nullptr;
    const bool hasHeading = item && item->isFirstOfGroup;
    return {0, rowHeight(option.font) + (hasHeading ? headingHeight(option.font) : 0)};
}

bool UpcomingDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *model = qobject_cast<const UpcomingModel *>(index.model());
    const UpcomingItem *item = model ? model->rowAt(index) : nullptr;
    if (!item || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString words = upcomingSentence(*item, model->language(), model->now(), model->style());
    if (item->row.decidingClaim && !item->row.decidingClaim->quote.isEmpty())
        words += QStringLiteral("\n“") + item->row.decidingClaim->quote + QStringLiteral("”");
    QToolTip::showText(event->globalPos(),
                       QString(QLatin1String("<p>") +
                               words.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")) +
                               QLatin1String("</p>")),
                       view, option.rect);
    return true;
}

} // namespace raiki
