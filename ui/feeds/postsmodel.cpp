// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/feeds/postsmodel.h"

#include "ui/common/newstext.h"

#include <QTextDocument>

namespace raiki {

namespace {

/** How much of a post is told. */
struct Detail
{
    bool saysWhen = true;
    bool saysReason = true;
    bool saysMoreThanDate = true; ///< the kind, the season and platforms too, where a date is said
};

QString whatText(const Announcement &announcement, const DateStyle &style, const Detail &detail)
{
    return detail.saysMoreThanDate || !announcement.date.isKnown() ? announcementText(announcement, style)
                                                                   : dateText(announcement.date, style);
}

QString newsText(const PostNews &news, const DateStyle &style, const Detail &detail)
{
    const QString what = whatText(news.announcement, style, detail);
    switch (news.decision.action) {
    case IntakeAction::Flag:
        //: %1 a show, %2 what is announced: "Premiere · season 2 · January 2026"
        return PostsModel::tr("%1: %2").arg(news.showTitle, what);
    case IntakeAction::Review:
        if (!detail.saysReason)
            return PostsModel::tr("perhaps %1: %2", "show, what is announced").arg(news.showTitle, what);
        //: %1 a show, %2 what is announced, %3 why it is not sure
        return PostsModel::tr("perhaps %1: %2 (%3)")
            .arg(news.showTitle, what, intakeReasonText(news.decision.reason));
    case IntakeAction::Ignore:
        break;
    }
    //: %1 a show, %2 why nothing follows from it: "says nothing new"
    return PostsModel::tr("names %1, %2").arg(news.showTitle, intakeReasonText(news.decision.reason));
}

/** When an event begins, when a post was posted; of some is only known when they last changed. */
QString whenText(const FeedItem &item, const QDateTime &now, const DateStyle &style)
{
    if (item.begins.isValid())
        return dateText(item.takesWholeDays ? FuzzyDate::ofDay(item.begins.date())
                                            : FuzzyDate::ofMinute(item.begins),
                        style);
    const QDateTime said = item.published.isValid() ? item.published : item.updated;
    if (!said.isValid())
        return PostsModel::tr("no date");
    return said > now ? momentText(said, style) : agoText(said, now, style);
}

QString detailText(const FeedPost &post, const QDateTime &now, const DateStyle &style, const Detail &detail)
{
    const bool isWanted = post.isWanted();
    QStringList parts;
    if (detail.saysWhen || !isWanted)
        parts << whenText(post.item, now, style);
    for (const PostNews &news : post.news) {
        if (!isWanted || news.decision.action != IntakeAction::Ignore)
            parts << newsText(news, style, detail);
    }
    if (post.news.empty() && !post.showTitle.isEmpty())
        parts << PostsModel::tr("names %1, %2")
                     .arg(post.showTitle, intakeReasonText(IntakeReason::NoAnnouncement));
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString postDetailText(const FeedPost &post, const QDateTime &now, const DateStyle &style)
{
    return detailText(post, now, style, {});
}

QStringList shorterPostDetails(const FeedPost &post, const QDateTime &now, const DateStyle &style)
{
    QStringList shorter{detailText(post, now, style, {true, false, true}),
                        detailText(post, now, style, {false, false, true}),
                        detailText(post, now, style, {false, false, false})};
    shorter.removeDuplicates();
    return shorter;
}

PostsModel::PostsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PostsModel::setPosts(std::vector<FeedPost> posts, const QDateTime &now, const DateStyle &style)
{
    beginResetModel();
    m_posts = std::move(posts);
    m_now = now;
    m_style = style;
    endResetModel();
}

const FeedPost *PostsModel::postAt(const QModelIndex &index) const
{
    const bool exists = index.isValid() && index.row() < rowCount();
    return exists ? &m_posts[static_cast<size_t>(index.row())] : nullptr;
}

int PostsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_posts.size());
}

QVariant PostsModel::data(const QModelIndex &index, int role) const
{
    const FeedPost *post = postAt(index);
    if (!post)
        return {};
    const QString title = post->item.title.isEmpty() ? tr("Without a title") : post->item.title;
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(title + u'\n' + detail(*post) + u'\n' +
                                        post->item.link.toDisplayString());
    case Qt::AccessibleTextRole:
        return QString(title + QStringLiteral(". ") + detail(*post));
    default:
        return {};
    }
}

} // namespace raiki
