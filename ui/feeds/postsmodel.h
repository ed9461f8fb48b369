// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/feedpost.h"
#include "ui/common/datetext.h"

#include <QAbstractListModel>

/** The newest posts of one feed, as a preview shows them: a snapshot. */
namespace raiki {

/** When it was posted or, of a calendar's event, begins, and what it says of the user's shows: "3 hours ago ·
 * Frieren: season 2 · January 2026"
 */
[[nodiscard]] QString postDetailText(const FeedPost &post, const QDateTime &now, const DateStyle &style);
/** The same for a line too short for it, each shorter than the one before: what goes first is why it is not
 * sure, then when it was posted, then what else is said than the date. */
[[nodiscard]] QStringList shorterPostDetails(const FeedPost &post, const QDateTime &now,
                                             const DateStyle &style);

class PostsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PostsModel(QObject *parent = nullptr);

    void setPosts(std::vector<FeedPost> posts, const QDateTime &now, const DateStyle &style);
    /** Null where there is no such row. */
    [[nodiscard]] const FeedPost *postAt(const QModelIndex &index) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /** The second line of a row. */
    [[nodiscard]] QString detail(const FeedPost &post) const { return postDetailText(post, m_now, m_style); }
    [[nodiscard]] QStringList shorterDetails(const FeedPost &post) const
    {
        return shorterPostDetails(post, m_now, m_style);
    }

private:
    std::vector<FeedPost> m_posts;
    QDateTime m_now;
    DateStyle m_style;
};

} // namespace raiki
