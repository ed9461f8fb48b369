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

} // namespace raiki::tests
