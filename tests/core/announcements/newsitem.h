// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/extractor.h"

#include <QTest>

/** Items for the tables of this room's tests. */
namespace raiki::tests {

inline QDateTime noonOf(const char *isoDay)
{
    return QDateTime(QDate::fromString(QString::fromLatin1(isoDay), Qt::ISODate), QTime(12, 0), Qt::UTC);
}

inline NewsText newsItem(const char *title, const char *summary = "", const char *isoDay = "2025-09-20")
{
    return {QString::fromUtf8(title), QString::fromUtf8(summary), noonOf(isoDay)};
}

/** The kind of the first announcement, or "none". */
inline QString kindOf(const NewsText &text)
{
    const std::vector<Announcement> news = extractAnnouncements(text);
    return news.empty() ? QStringLiteral("none") : announcementKindName(news.front().kind);
}

/** A number or -1, as tables write "not said". */
inline int numberOrNone(std::optional<int> number)
{
    return number.value_or(-1);
}

/** What an item must be read as: 0 for no season, "" for no date. */
struct Wanted
{
    const char *kind;
    const char *show;
    int season;
    const char *date;

    [[nodiscard]] QString text() const
    {
        return QStringLiteral("%1; %2; %3; %4")
            .arg(QString::fromUtf8(kind), QString::fromUtf8(show))
            .arg(season)
            .arg(QString::fromUtf8(date));
    }
};

/** The first announcement of @p text as Wanted::text() writes it. */
inline QString readingOf(const NewsText &text)
{
    const std::vector<Announcement> news = extractAnnouncements(text);
    if (news.empty()) {
        return Wanted{"none", "", 0, ""}.text();
    }
    const Announcement &first = news.front();
    return QStringLiteral("%1; %2; %3; %4")
        .arg(announcementKindName(first.kind), first.showWords)
        .arg(first.season.value_or(0))
        .arg(first.date.toText());
}

} // namespace raiki::tests
