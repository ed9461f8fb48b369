// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/tray/noticetext.h"

#include "ui/common/listtext.h"

#include <QCoreApplication>

namespace raiki {

namespace {

constexpr size_t linesInNotice = 5;

struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
};

QString nameOf(const ReminderNotice &notice, const NoticeStyle &style)
{
    const QString season = seasonText(notice.season);
    const QString title = notice.show.titles.preferred(style.titles);
    return season.isEmpty() ? title : NoticeWords::tr("%1, %2", "show, season").arg(title, season);
}

QString leadText(std::chrono::minutes lead)
{
    constexpr int minutesInDay = 24 * 60;
    const int minutes = int(lead.count());
    if (minutes % (7 * minutesInDay) == 0)
        return NoticeWords::tr("%n week(s)", nullptr, minutes / (7 * minutesInDay));
    if (minutes % minutesInDay == 0)
        return NoticeWords::tr("%n day(s)", nullptr, minutes / minutesInDay);
    if (minutes % 60 == 0)
        return NoticeWords::tr("%n hour(s)", nullptr, minutes / 60);
    return NoticeWords::tr("%n minute(s)", nullptr, minutes);
}

QString headline(const ReminderNotice &notice, const NoticeStyle &style)
{
    const QString name = nameOf(notice, style);
    switch (notice.reminder.kind) {
    case ReminderKind::DateSet:
        return NoticeWords::tr("%1 has a date").arg(name);
    case ReminderKind::DateChanged:
        return notice.premiere.certainty == Certainty::Cancelled
                   ? NoticeWords::tr("%1 is cancelled").arg(name)
                   : NoticeWords::tr("%1 has moved").arg(name);
    case ReminderKind::LeadTime:
        return NoticeWords::tr("%1 starts in %2").arg(name, leadText(notice.reminder.lead));
    case ReminderKind::Start:
        return notice.reminder.premiere.precision() == DatePrecision::Minute
                   ? NoticeWords::tr("%1 starts now").arg(name)
                   : NoticeWords::tr("%1 starts today").arg(name);
    case ReminderKind::StartsWithin:
        return NoticeWords::tr("%1 starts some time in %2")
            .arg(name, dateText(notice.reminder.premiere, style.dates));
    }
    Q_UNREACHABLE();
}

QString movedText(const ReminderNotice &notice, const NoticeStyle &style)
{
    const FuzzyDate &from = notice.premiere.movedFrom;
    if (notice.reminder.kind != ReminderKind::DateChanged || !from.isKnown())
        return dateText(notice.reminder.premiere, style.dates);
    return NoticeWords::tr("from %1 to %2")
        .arg(dateText(from, style.dates), dateText(notice.reminder.premiere, style.dates));
}

QString newsLine(const InboxRow &row, const NoticeStyle &style)
{
    Season season;
    season.number = row.announcement.season;
    season.part = row.announcement.part;
    QStringList parts{row.showTitle, row.announcement.season ? seasonText(season) : QString()};
    parts << (row.announcement.date.isKnown() ? dateText(row.announcement.date, style.dates) : QString());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

NoticeText reminderNoticeText(const ReminderNotice &notice, const NoticeStyle &style)
{
    QStringList parts;
    if (notice.reminder.kind != ReminderKind::StartsWithin)
        parts << movedText(notice, style);
    if (!notice.platforms.isEmpty())
        parts << platformsText(notice.platforms, style.dates.locale);
    if (notice.reminder.kind == ReminderKind::StartsWithin)
        parts << NoticeWords::tr("Raiki will tell you when the day is known.");
    return {headline(notice, style), parts.join(QStringLiteral(" · "))};
}

NoticeText missedNoticeText(const std::vector<ReminderNotice> &notices, const NoticeStyle &style)
{
    QStringList lines;
    for (size_t i = 0; i < notices.size() && i < linesInNotice; ++i)
        lines << NoticeWords::tr("%1: %2", "what was missed: when")
                     .arg(headline(notices[i], style), dateText(notices[i].reminder.premiere, style.dates));
    if (notices.size() > linesInNotice)
        lines << NoticeWords::tr("and %n more", nullptr, int(notices.size() - linesInNotice));
    return {NoticeWords::tr("%n reminder(s) while Raiki was closed", nullptr, int(notices.size())),
            lines.join(u'\n')};
}

NoticeText newsNoticeText(const IntakeReport &report, const NoticeStyle &style)
{
    const int count = int(report.flagged.size() + report.review.size());
    if (count == 0)
        return {};
    QStringList lines;
    for (const auto *rows : {&report.flagged, &report.review}) {
        for (const InboxRow &row : *rows) {
            if (size_t(lines.size()) < linesInNotice)
                lines << newsLine(row, style);
        }
    }
    if (count > int(linesInNotice))
        lines << NoticeWords::tr("and %n more", nullptr, count - int(linesInNotice));
    return {NoticeWords::tr("%n piece(s) of news for your list", nullptr, count), lines.join(u'\n')};
}

} // namespace raiki
