// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/feedpost.h"
#include "ui/common/datetext.h"

#include <QListView>

/** The newest posts of one feed; those that say something of the user's shows stand out. */
namespace raiki {

class PostsModel;

class PostsList final : public QListView
{
    Q_OBJECT

public:
    explicit PostsList(QWidget *parent = nullptr);

    void setPosts(std::vector<FeedPost> posts, const QDateTime &now, const DateStyle &style);
    /** Of the row with the keyboard; empty where it has none. */
    [[nodiscard]] QUrl currentLink() const;

Q_SIGNALS:
    void linkRequested(const QUrl &link);
    void currentLinkChanged(const QUrl &link);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    PostsModel *m_model = nullptr;
};

} // namespace raiki
