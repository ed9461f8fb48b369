// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/tray/noticetext.h"

#include "ui/common/listtext.h"
#include "ui/common/newstext.h"

#include <QCoreApplication>

#include <algorithm>

namespace raiki {

namespace {

constexpr size_t linesInNotice = 5;
constexpr int lateAfterSeconds = 10 * 60;

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

/** The reminder's date as this user counts it. */
const FuzzyDate &shownDate(const ReminderNotice &notice)
{
    return notice.when.isKnown() ? notice.when : notice.reminder.premiere;
}

/** Whether it comes so late that "now" and "today" would be wrong. */
bool isLate(const ReminderNotice &notice, const NoticeStyle &style)
{
    const QDateTime &told = notice.reminder.deliveredAt;
    if (!told.isValid())
        return false;
    if (const std::optional<QDateTime> minute = shownDate(notice).minute())
        return minute->addSecs(lateAfterSeconds) < told;
    return shownDate(notice).lastDay() < told.toTimeZone(style.dates.zone).date();
}

bool isToTheMinute(const ReminderNotice &notice)
{
    return notice.reminder.premiere.precision() == DatePrecision::Minute;
}

QString startText(const ReminderNotice &notice, const QString &name, const NoticeStyle &style)
{
    if (isLate(notice, style))
        return NoticeWords::tr("%1 has started").arg(name);
    return isToTheMinute(notice) ? NoticeWords::tr("%1 starts now").arg(name)
                                 : NoticeWords::tr("%1 starts today").arg(name);
}

QString dubText(const ReminderNotice &notice, const QString &name, const NoticeStyle &style)
{
    if (isLate(notice, style))
        return NoticeWords::tr("The dub of %1 has started").arg(name);
    return isToTheMinute(notice) ? NoticeWords::tr("The dub of %1 starts now").arg(name)
                                 : NoticeWords::tr("The dub of %1 starts today").arg(name);
}

QString finaleText(const ReminderNotice &notice, const QString &name, const NoticeStyle &style)
{
    if (isLate(notice, style))
        return NoticeWords::tr("%1: the last episode is out").arg(name);
    return isToTheMinute(notice) ? NoticeWords::tr("%1: the last episode starts now").arg(name)
                                 : NoticeWords::tr("%1: the last episode comes today").arg(name);
}

QString episodeText(const ReminderNotice &notice, const QString &name, const NoticeStyle &style)
{
    const QString number = style.dates.locale.toString(notice.reminder.episode);
    if (notice.reminder.kind == ReminderKind::ExpectedEpisode)
        return NoticeWords::tr("%1: episode %2 is to be expected about now").arg(name, number);
    if (notice.reminder.episode <= 0)
        return NoticeWords::tr("%1: a new episode").arg(name);
    if (isLate(notice, style))
        return NoticeWords::tr("%1: episode %2 is out").arg(name, number);
    return isToTheMinute(notice) ? NoticeWords::tr("%1: episode %2 starts now").arg(name, number)
                                 : NoticeWords::tr("%1: episode %2 comes today").arg(name, number);
}

/** Whether it has started by the time this is told: the day is over, or the minute has come. */
bool hasStarted(const ReminderNotice &notice, const NoticeStyle &style)
{
    const QDateTime &told = notice.reminder.deliveredAt;
    const std::optional<QDateTime> minute = shownDate(notice).minute();
    return told.isValid() && (minute ? *minute <= told : isLate(notice, style));
}

/** Told late, what is left of the time is not what was asked for: the date says it. */
QString leadHeadline(const ReminderNotice &notice, const QString &name, const NoticeStyle &style)
{
    constexpr qint64 shareOfLead = 10;
    const Reminder &reminder = notice.reminder;
    if (hasStarted(notice, style))
        return NoticeWords::tr("%1 has started").arg(name);
    const qint64 tolerance =
        std::min<qint64>(lateAfterSeconds, std::chrono::seconds(reminder.lead).count() / shareOfLead);
    const bool isOnTime =
        !reminder.deliveredAt.isValid() || reminder.deliveredAt <= reminder.dueAt.addSecs(tolerance);
    return isOnTime ? NoticeWords::tr("%1 starts in %2").arg(name, leadText(reminder.lead))
                    : NoticeWords::tr("%1 starts soon").arg(name);
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
    case ReminderKind::Announced:
        return NoticeWords::tr("%1 was announced").arg(name);
    case ReminderKind::LeadTime:
        return leadHeadline(notice, name, style);
    case ReminderKind::Start:
        return startText(notice, name, style);
    case ReminderKind::StartsWithin:
        return NoticeWords::tr("%1 starts some time in %2")
            .arg(name, dateText(shownDate(notice), style.dates));
    case ReminderKind::DubStart:
        return dubText(notice, name, style);
    case ReminderKind::Finale:
        return finaleText(notice, name, style);
    case ReminderKind::Episode:
    case ReminderKind::ExpectedEpisode:
        return episodeText(notice, name, style);
    }
    Q_UNREACHABLE();
}

QString movedText(const ReminderNotice &notice, const NoticeStyle &style)
{
    const FuzzyDate &from = notice.premiere.movedFrom;
    const bool hasMovedOn = notice.premiere.date != notice.reminder.premiere; // since that was told
    if (notice.reminder.kind != ReminderKind::DateChanged || !from.isKnown() || hasMovedOn)
        return dateText(shownDate(notice), style.dates);
    if (!shownDate(notice).isKnown()) // cancelled, or put off without a day
        return NoticeWords::tr("until now: %1").arg(dateText(from, style.dates));
    return NoticeWords::tr("from %1 to %2")
        .arg(dateText(from, style.dates), dateText(shownDate(notice), style.dates));
}

/** Among others: a lead time is no longer what was asked for, the date says it. */
QString lineText(const ReminderNotice &notice, const NoticeStyle &style)
{
    if (notice.reminder.kind == ReminderKind::StartsWithin)
        return headline(notice, style);
    const bool isLead = notice.reminder.kind == ReminderKind::LeadTime && !hasStarted(notice, style);
    //: a show with its season; the date follows
    const QString head =
        isLead ? NoticeWords::tr("%1 starts").arg(nameOf(notice, style)) : headline(notice, style);
    return NoticeWords::tr("%1: %2", "what was missed: when")
        .arg(head, dateText(shownDate(notice), style.dates));
}

QString groupText(NoticeGroup group, int count)
{
    switch (group) {
    case NoticeGroup::Missed:
        return NoticeWords::tr("%n reminder(s) from while you were away", nullptr, count);
    case NoticeGroup::Waited: // for the end of a pause or of quiet hours
        return NoticeWords::tr("%n reminder(s) that waited", nullptr, count);
    case NoticeGroup::Unshown:
        return NoticeWords::tr("%n reminder(s) not shown before", nullptr, count);
    case NoticeGroup::Many:
        return NoticeWords::tr("%n reminder(s) at once", nullptr, count);
    case NoticeGroup::Digest:
        return NoticeWords::tr("News and dates of your shows: %n", nullptr, count);
    }
    Q_UNREACHABLE();
}

/** What @p row says of the date: where it has moved, also from what. */
QString newsDateText(const InboxRow &row, const std::vector<ReminderNotice> &dates, const NoticeStyle &style)
{
    const FuzzyDate &said = row.announcement.date;
    const auto moved = std::find_if(dates.begin(), dates.end(), [&](const ReminderNotice &notice) {
        const bool isSaid = said == notice.reminder.premiere ||
                            (row.announcement.kind == AnnouncementKind::Delay && !said.isKnown());
        return notice.reminder.kind == ReminderKind::DateChanged && notice.premiere.movedFrom.isKnown() &&
               notice.season.id == row.season && isSaid;
    });
    if (moved != dates.end())
        return movedText(*moved, style);
    return said.isKnown() ? dateText(said, style.dates) : QString();
}

QString newsLine(const InboxRow &row, const std::vector<ReminderNotice> &dates, const NoticeStyle &style)
{
    Season season;
    season.number = row.announcement.season;
    season.part = row.announcement.part;
    QStringList parts{row.showTitle, row.announcement.season ? seasonText(season) : QString(),
                      announcementKindText(row.announcement.kind)};
    parts << newsDateText(row, dates, style);
    parts.removeAll(QString());
    const QString line = parts.join(QStringLiteral(" · "));
    //: Of news that waits for a decision. %1 the show and what is announced: "Medalist · Premiere · January
    //: 2026"
    return row.decision.action == IntakeAction::Review ? NoticeWords::tr("perhaps %1").arg(line) : line;
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

NoticeText groupNoticeText(const std::vector<ReminderNotice> &notices, NoticeGroup group,
                           const NoticeStyle &style)
{
    QStringList lines;
    for (const ReminderNotice &notice : notices)
        lines << lineText(notice, style);
    lines.removeDuplicates(); // two lead times of one start say the same here
    const int count = int(lines.size());
    if (count > int(linesInNotice)) {
        lines.resize(linesInNotice);
        lines << NoticeWords::tr("and %n more", nullptr, count - int(linesInNotice));
    }
    return {groupText(group, count), lines.join(u'\n')};
}

NoticeText newsNoticeText(const IntakeReport &report, const std::vector<ReminderNotice> &dates,
                          const NoticeStyle &style)
{
    const int count = int(report.flagged.size() + report.review.size());
    if (count == 0)
        return {};
    QStringList lines;
    for (const auto *rows : {&report.flagged, &report.review}) {
        for (const InboxRow &row : *rows) {
            if (size_t(lines.size()) < linesInNotice)
                lines << newsLine(row, dates, style);
        }
    }
    if (count > int(linesInNotice))
        lines << NoticeWords::tr("and %n more", nullptr, count - int(linesInNotice));
    return {NoticeWords::tr("%n piece(s) of news for your list", nullptr, count), lines.join(u'\n')};
}

} // namespace raiki
