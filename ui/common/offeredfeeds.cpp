// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/offeredfeeds.h"

#include "ui/common/theme.h"

#include <QLocale>

namespace raiki {

OfferedFeeds::OfferedFeeds(QWidget *parent)
    : QListWidget(parent)
{
    setWordWrap(true);
    setSpacing(space::xs / 2);
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
