// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/offeredfeeds.h"

#include "ui/common/shapes.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace raiki {

namespace {

/** A box to check, the feed's name, and the word on it, which wraps. */
class OfferDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = qobject_cast<const QListView *>(option.widget);
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        row.rect = QRect(0, 0, list ? list->viewport()->width() - 2 * list->spacing() : 400, 0);
        const QRect texts = textRect(row);
        const int words =
            QFontMetrics(row.font)
                .boundingRect(QRect(0, 0, texts.width(), 1000), Qt::TextWordWrap, aboutOf(index))
                .height();
        return {texts.width(), boldMetrics(row).height() + words + 2 * space::xs};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const Theme theme = Theme::of(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(*painter, row, theme);
        paintBox(*painter, row);
        const QRect texts = textRect(row);
        const int height = boldMetrics(row).height();
        const QRect name(texts.left(), texts.top() + space::xs, texts.width(), height);
        const QRect about(texts.left(), name.bottom() + 1, texts.width(), texts.bottom() - name.bottom());
        const int side = int(QStyle::visualAlignment(row.direction, Qt::AlignLeading | Qt::AlignTop));
        const bool isEnabled = row.state.testFlag(QStyle::State_Enabled);
        painter->setPen(isEnabled ? theme.text : theme.mutedText);
        painter->setFont(bold(row));
        painter->drawText(QStyle::visualRect(row.direction, row.rect, name), side | Qt::TextSingleLine,
                          boldMetrics(row).elidedText(index.data().toString().section(u'\n', 0, 0),
                                                      Qt::ElideRight, name.width()));
        painter->setPen(theme.mutedText);
        painter->setFont(row.font);
        painter->setLayoutDirection(aboutOf(index).isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(QStyle::visualRect(row.direction, row.rect, about), side | Qt::TextWordWrap,
                          aboutOf(index));
        painter->restore();
    }

private:
    static QString aboutOf(const QModelIndex &index) { return index.data().toString().section(u'\n', 1); }
    static QFont bold(const QStyleOptionViewItem &row)
    {
        QFont font = row.font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    static QFontMetrics boldMetrics(const QStyleOptionViewItem &row) { return QFontMetrics(bold(row)); }

    /** As if the direction were left to right. */
    static QRect textRect(const QStyleOptionViewItem &row)
    {
        const int box = row.widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, &row, row.widget);
        return row.rect.adjusted(space::s + box + space::m, 0, -space::s, 0);
    }

    static void paintGround(QPainter &painter, const QStyleOptionViewItem &row, const Theme &theme)
    {
        const QRectF ground = QRectF(row.rect).adjusted(-3, 0, 3, 0); // not through the box
        if (row.state.testFlag(QStyle::State_Selected))
            paintRounded(painter, ground, space::controlRadius, theme.accentSoft);
        if (row.state.testFlag(QStyle::State_HasFocus))
            paintFocusRing(painter, ground, space::controlRadius, theme.accent);
    }

    /** Where a click is taken for one on it. */
    static void paintBox(QPainter &painter, const QStyleOptionViewItem &row)
    {
        QStyleOptionViewItem box = row;
        const QStyle *style = row.widget->style();
        box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &row, row.widget);
        box.state.setFlag(QStyle::State_Selected, false);
        box.state.setFlag(QStyle::State_HasFocus, false);
        box.state.setFlag(row.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, row.widget);
    }
};

} // namespace

OfferedFeeds::OfferedFeeds(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new OfferDelegate(this));
    setResizeMode(QListView::Adjust); // the words wrap anew
    setSpacing(space::xs);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void OfferedFeeds::setFeeds(const std::vector<DefaultFeed> &feeds)
{
    const QString language = QLocale().name();
    m_feeds = feeds;
    clear();
    for (const DefaultFeed &feed : m_feeds) {
        auto *item = new QListWidgetItem(QString(feed.title + u'\n' + feed.aboutIn(language)), this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(feed.isSuggestedFor(language) ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<DefaultFeed> OfferedFeeds::chosen() const
{
    std::vector<DefaultFeed> feeds;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            feeds.push_back(m_feeds[size_t(row)]);
    }
    return feeds;
}

} // namespace raiki
