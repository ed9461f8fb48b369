// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/calendar.h"

#include "core/base/controlcharacters.h"

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

void addEvent(CalendarLines &lines, const CalendarEvent &event, const QDateTime &now)
{
    const QByteArray revised = instantText(event.revisedAt.isValid() ? event.revisedAt : now);
    lines.add("BEGIN:VEVENT");
    lines.add("UID:s" + QByteArray::number(event.season.value) + "@raiki");
    // Without a method the stamp is the event's own last revision (section 3.8.7.2).
    lines.add("DTSTAMP:" + revised);
    lines.add("LAST-MODIFIED:" + revised);
    addDates(lines, event.date);
    lines.addText("SUMMARY", event.summary);
    if (!event.description.isEmpty())
        lines.addText("DESCRIPTION", event.description);
    if (event.url.scheme() == "http"_L1 || event.url.scheme() == "https"_L1)
        lines.add("URL:" + event.url.toEncoded());
    lines.add("STATUS:" + statusOf(event));
    lines.add("END:VEVENT");
}

} // namespace

QByteArray writeCalendar(std::span<const CalendarEvent> events, const QString &product, const QDateTime &now)
{
    CalendarLines lines;
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.addText("PRODID", u"-//Raiki//"_s + product + u"//EN"_s);
    lines.add("CALSCALE:GREGORIAN");
    for (const CalendarEvent &event : events) {
        if (event.date.isKnown())
            addEvent(lines, event, now);
    }
    lines.add("END:VCALENDAR");
    return lines.bytes();
}

} // namespace raiki
