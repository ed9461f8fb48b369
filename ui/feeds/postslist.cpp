// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/feeds/postslist.h"

#include "ui/common/theme.h"
#include "ui/feeds/postsdelegate.h"
#include "ui/feeds/postsmodel.h"

#include <QKeyEvent>

namespace raiki {

PostsList::PostsList(QWidget *parent)
    : QListView(parent)
    , m_model(new PostsModel(this))
{
    setModel(m_model);
    setItemDelegate(new PostsDelegate(this));
    setMouseTracking(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMinimumHeight(160);
    connect(this, &QListView::doubleClicked, this, [this] {
        if (!currentLink().isEmpty())
            Q_EMIT linkRequested(currentLink());
    });
}

void PostsList::setPosts(std::vector<FeedPost> posts, const QDateTime &now, const DateStyle &style)
{
    const int row = currentIndex().row();
    m_model->setPosts(std::move(posts), now, style);
    setCurrentIndex(m_model->index(qBound(0, row, qMax(0, m_model->rowCount() - 1))));
}

QUrl PostsList::currentLink() const
{
    const FeedPost *post = m_model->postAt(currentIndex());
    return post ? post->item.link : QUrl();
}

/** Enter opens the article and does not go on to the dialog, whose button it would press. */
void PostsList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QListView::keyPressEvent(event);
        return;
    }
    if (!currentLink().isEmpty())
        Q_EMIT linkRequested(currentLink());
    event->accept();
}

void PostsList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentLinkChanged(currentLink());
}

} // namespace raiki
