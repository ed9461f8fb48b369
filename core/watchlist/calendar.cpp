// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/calendar.h"

#include "core/base/controlcharacters.h"

#include <algorithm>
#include <cstdlib>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** A content line without its line end (RFC 5545, section 3.1). */
constexpr qsizetype longestLine = 75;
/** What a premiere takes in a calendar: a slot of television. */
constexpr int slotSeconds = 30 * 60;

/** Section 3.3.11; nothing that ends a line is left in it. */
QByteArray escaped(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    text = withoutControls(text);
    text.replace(u'\\', "\\\\"_L1).replace(u';', "\\;"_L1).replace(u',', "\\,"_L1);
    text.replace(u'\n', "\\n"_L1).replace(u'\u2028', "\\n"_L1).replace(u'\u2029', "\\n"_L1);
    return text.toUtf8();
}

bool isWithinCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/** Writes content lines, folded between characters. */
class CalendarLines final
{
public:
    void add(const QByteArray &line);
    void addText(const char *name, const QString &text) { add(name + QByteArray(":") + escaped(text)); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

void CalendarLines::add(const QByteArray &line)
{
    qsizetype start = 0;
    qsizetype room = longestLine;
    while (line.size() - start > room) {
        qsizetype end = start + room;
        while (isWithinCharacter(line[end]))
            --end;
        m_bytes += line.mid(start, end - start) + "\r\n ";
        start = end;
        room = longestLine - 1; // the blank that a folded line begins with
    }
    m_bytes += line.mid(start) + "\r\n";
}

QByteArray instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'").toLatin1();
}

/** Of what instantText() wrote; else invalid. */
QDateTime instantFrom(const QByteArray &text)
{
    const QString digits = QString::fromLatin1(text);
    return {QDate::fromString(digits.left(8), u"yyyyMMdd"_s),
            QTime::fromString(digits.mid(9, 6), u"HHmmss"_s), Qt::UTC};
}

QByteArray dayText(QDate day)
{
    return day.toString(u"yyyyMMdd").toLatin1();
}

/** Known to the month, cour or year: a calendar can only show all of it. */
bool isVague(const FuzzyDate &date)
{
    return date.precision() < DatePrecision::Day;
}

QByteArray statusOf(const CalendarEvent &event)
{
    if (event.certainty == Certainty::Cancelled)
        return "CANCELLED";
    return isVague(event.date) || event.certainty == Certainty::Rumoured ? "TENTATIVE" : "CONFIRMED";
}

void addDates(CalendarLines &lines, const FuzzyDate &date)
{
    if (const std::optional<QDateTime> minute = date.minute()) {
        lines.add("DTSTART:" + instantText(*minute));
        lines.add("DTEND:" + instantText(minute->addSecs(slotSeconds)));
        return;
    }
    lines.add("DTSTART;VALUE=DATE:" + dayText(date.firstDay()));
    lines.add("DTEND;VALUE=DATE:" + dayText(date.lastDay().addDays(1))); // the first day after it
    lines.add("TRANSP:TRANSPARENT");
}

/** What stands behind a season's number in a UID. */
QByteArray placeOfUid(const QByteArray &list)
{
    return list.isEmpty() ? QByteArray("@raiki") : QByteArray('@' + list + ".raiki");
}

QByteArray uidOf(const CalendarEvent &event)
{
    return 's' + QByteArray::number(event.season.value) + placeOfUid(event.list);
}

/**
 * The way from the begin to the alarm (section 3.3.6). Around a day without an hour in days and hours: days
 * are those of the calendar there, so that a change of the clocks moves no alarm by more than its hours.
 */
QByteArray triggerText(std::chrono::minutes before, const FuzzyDate &date)
{
    constexpr qint64 minutesInHour = 60;
    constexpr qint64 minutesInDay = 24 * minutesInHour;
    const qint64 minutes = std::abs(qint64{before.count()});
    const QByteArray sign = before.count() > 0 ? "-P" : "P";
    if (date.minute() || minutes == 0)
        return sign + 'T' + QByteArray::number(minutes) + 'M';
    const auto part = [](qint64 count, char unit) {
        return count == 0 ? QByteArray() : QByteArray(QByteArray::number(count) + unit);
    };
    const QByteArray ofDay =
        part(minutes % minutesInDay / minutesInHour, 'H') + part(minutes % minutesInHour, 'M');
    return sign + part(minutes / minutesInDay, 'D') + (ofDay.isEmpty() ? ofDay : QByteArray('T' + ofDay));
}

void addAlarms(CalendarLines &lines, const CalendarEvent &event)
{
    if (isVague(event.date) || event.certainty == Certainty::Cancelled)
        return;
    for (const std::chrono::minutes alarm : event.alarms) {
        lines.add("BEGIN:VALARM");
        lines.add("ACTION:DISPLAY");
        lines.addText("DESCRIPTION", event.summary);
        lines.add("TRIGGER:" + triggerText(alarm, event.date));
        lines.add("END:VALARM");
    }
}

void addEvent(CalendarLines &lines, const CalendarEvent &event, const QDateTime &now)
{
    const QByteArray revised = instantText(event.revisedAt.isValid() ? event.revisedAt : now);
    lines.add("BEGIN:VEVENT");
    lines.add("UID:" + uidOf(event));
    // Without a method the stamp is the event's own last revision (section 3.8.7.2).
    lines.add("DTSTAMP:" + revised);
    lines.add("LAST-MODIFIED:" + revised);
    lines.add("SEQUENCE:" + QByteArray::number(event.sequence));
    addDates(lines, event.date);
    lines.addText("SUMMARY", event.summary);
    if (!event.description.isEmpty())
        lines.addText("DESCRIPTION", event.description);
    if (event.url.scheme() == "http"_L1 || event.url.scheme() == "https"_L1)
        lines.add("URL:" + event.url.toEncoded());
    lines.add("STATUS:" + statusOf(event));
    addAlarms(lines, event);
    lines.add("END:VEVENT");
}

bool isOfPlace(const QByteArray &line)
{
    return line.startsWith("DTSTART") || line.startsWith("DTEND") || line.startsWith("STATUS:");
}

/** Of a UID of that list; else invalid. */
SeasonId seasonOf(const QByteArray &uid, const QByteArray &list)
{
    const QByteArray place = placeOfUid(list);
    const bool isOurs = uid.startsWith('s') && uid.endsWith(place);
    return SeasonId{isOurs ? uid.mid(1).chopped(place.size()).toLongLong() : 0};
}

QByteArray placeOf(const CalendarEvent &event)
{
    CalendarLines lines;
    addDates(lines, event.date);
    lines.add("STATUS:" + statusOf(event));
    QByteArray place;
    for (const QByteArray &line : lines.bytes().split('\n')) {
        if (isOfPlace(line))
            place += line.trimmed() + '\n';
    }
    return place;
}

} // namespace

int premiereChanges(const FollowedSeason &season, const PremiereCount &count)
{
    FollowedSeason replayed = season;
    std::vector<PremiereClaim> claims = season.claims;
    std::sort(claims.begin(), claims.end(), [](const PremiereClaim &left, const PremiereClaim &right) {
        return left.learnedAt != right.learnedAt ? left.learnedAt < right.learnedAt : left.id < right.id;
    });
    replayed.claims.clear();
    int changes = 0;
    std::optional<Premiere> before;
    for (const PremiereClaim &claim : claims) {
        replayed.claims.push_back(claim);
        const Premiere now = count(replayed).premiere;
        if (before && (before->date != now.date || before->certainty != now.certainty))
            ++changes;
        before = now;
    }
    return changes;
}

CalendarRevision revisionOf(const CalendarEvent &event)
{
    return {event.sequence, placeOf(event), event.revisedAt};
}

CalendarRevisions revisionsIn(const QByteArray &document, const QByteArray &list)
{
    CalendarRevisions revisions;
    SeasonId season;
    CalendarRevision revision;
    for (const QByteArray &raw : document.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line == "BEGIN:VEVENT") {
            season = {};
            revision = {};
        } else if (line.startsWith("UID:")) {
            season = seasonOf(line.mid(4), list);
        } else if (line.startsWith("SEQUENCE:")) {
            revision.sequence = line.mid(9).toInt();
        } else if (line.startsWith("LAST-MODIFIED:")) {
            revision.revisedAt = instantFrom(line.mid(14));
        } else if (isOfPlace(line)) {
            revision.place += line + '\n';
        } else if (line == "END:VEVENT" && season.isValid()) {
            revisions.insert(season, revision);
        }
    }
    return revisions;
}

void takeNewer(CalendarRevisions &revisions, const CalendarRevisions &others)
{
    for (auto other = others.cbegin(); other != others.cend(); ++other) {
        CalendarRevision &mine = revisions[other.key()];
        const QDateTime later = !mine.revisedAt.isValid() || mine.revisedAt < other->revisedAt
                                    ? other->revisedAt
                                    : mine.revisedAt;
        if (mine.place.isEmpty() || mine.sequence < other->sequence)
            mine = *other;
        mine.revisedAt = later;
    }
}

std::vector<CalendarEvent> raisedAbove(const CalendarRevisions &previous, std::vector<CalendarEvent> events,
                                       const QDateTime &now)
{
    for (CalendarEvent &event : events) {
        const auto before = previous.constFind(event.season);
        if (before == previous.cend() || !event.date.isKnown())
            continue;
        const bool isSame = before->place == placeOf(event);
        event.sequence = std::max(event.sequence, before->sequence + (isSame ? 0 : 1));
        if (!isSame && before->revisedAt.isValid() && event.revisedAt <= before->revisedAt)
            event.revisedAt = std::max(now, before->revisedAt);
        else if (isSame && before->revisedAt.isValid())
            event.revisedAt = std::max(event.revisedAt, before->revisedAt);
    }
    return events;
}

QByteArray writeCalendar(std::span<const CalendarEvent> events, const QString &product, const QDateTime &now)
{
    CalendarLines lines;
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.addText("PRODID", u"-//Raiki//"_s + product + u"//EN"_s);
    lines.add("CALSCALE:GREGORIAN");
    lines.add("REFRESH-INTERVAL;VALUE=DURATION:PT1H"); // RFC 7986, section 5.7
    for (const CalendarEvent &event : events) {
        if (event.date.isKnown())
            addEvent(lines, event, now);
    }
    lines.add("END:VCALENDAR");
    return lines.bytes();
}

} // namespace raiki
