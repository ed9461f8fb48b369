// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/localinstant.h"
#include "core/feeds/formats/elementtext.h"
#include "core/feeds/formats/feedreader.h"
#include "core/feeds/plaintext.h"

#include <QTimeZone>

#include <algorithm>
#include <libical/ical.h>
#include <memory>

/**
 * iCalendar (RFC 5545) by libical: an event is an item, since schedules of releases come so. Repetitions are
 * not unrolled: the event says when it begins, and a weekly rule without an end would say it for ever.
 */
namespace raiki {

namespace {

constexpr int DeepestComponent = 8;           ///< components inside each other; a calendar needs three
constexpr qsizetype LongestLine = 256 * 1024; ///< bytes, unfolded; longer ones are left out
constexpr qsizetype MostComponents = 100'000;

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/** Whether a time zone's rule gives a change or two a year. */
bool isYearly(const QByteArray &line)
{
    const QByteArray rule = line.toUpper();
    const bool isFiner = rule.contains("BYHOUR") || rule.contains("BYMINUTE") || rule.contains("BYSECOND");
    return rule.startsWith("RRULE") && rule.contains("FREQ=YEARLY") && !isFiner;
}

bool startsWithWord(QByteArrayView line, QByteArrayView word)
{
    return line.size() >= word.size() && line.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

/** The lines, unfolded, within bounds; what is too deep, too long or repeats is left out. */
class BoundedLines final
{
public:
    explicit BoundedLines(QByteArrayView text)
        : m_text(text)
    {
        m_kept.reserve(text.size());
    }

    QByteArray read()
    {
        while (m_place < m_text.size())
            keep(unfolded());
        closeWhatIsOpen();
        return m_kept;
    }

    [[nodiscard]] bool wasCut() const { return m_wasCut; }

private:
    QByteArrayView physicalLine()
    {
        const qsizetype end = m_text.indexOf('\n', m_place);
        QByteArrayView line = m_text.sliced(m_place, (end < 0 ? m_text.size() : end) - m_place);
        m_place = end < 0 ? m_text.size() : end + 1;
        return line.endsWith('\r') ? line.chopped(1) : line;
    }

    QByteArray unfolded()
    {
        QByteArray line = physicalLine().toByteArray();
        while (m_place < m_text.size() && (m_text[m_place] == ' ' || m_text[m_place] == '\t')) {
            const QByteArrayView more = physicalLine().sliced(1);
            if (line.size() <= LongestLine)
                line.append(more);
        }
        return line;
    }

    /** Where the text was cut, what is inside the calendar and not whole goes, and the calendar ends. */
    void closeWhatIsOpen()
    {
        if (m_open.size() > 1)
            m_kept.truncate(m_open[1].start);
        if (!m_open.empty())
            m_kept += "END:" + m_open.front().name + "\r\n";
    }

    void keep(const QByteArray &line)
    {
        const bool begins = startsWithWord(line, "BEGIN:");
        if (begins && (++m_depth > DeepestComponent || ++m_components > MostComponents))
            m_wasCut = true;
        const bool isInside = m_depth <= DeepestComponent && m_components <= MostComponents;
        if (begins && isInside)
            m_open.push_back({line.sliced(6).trimmed(), m_kept.size()});
        if (startsWithWord(line, "END:")) {
            if (isInside && !m_open.empty())
                m_open.pop_back();
            m_depth = std::max(0, m_depth - 1);
        }
        const bool repeats = startsWithWord(line, "RRULE") || startsWithWord(line, "RDATE");
        // A time zone is made of rules, one change a year each; any other would be unrolled for minutes.
        if (startsWithWord(line, "BEGIN:VTIMEZONE"))
            m_isZone = true;
        const bool isKept =
            isInside && line.size() <= LongestLine && (!repeats || (m_isZone && isYearly(line)));
        if (startsWithWord(line, "END:VTIMEZONE"))
            m_isZone = false;
        if (isKept && !line.isEmpty())
            m_kept += line + "\r\n";
    }

    QByteArrayView m_text;
    qsizetype m_place = 0;
    QByteArray m_kept;
    struct Open
    {
        QByteArray name;
        qsizetype start; ///< in m_kept
    };
    std::vector<Open> m_open;
    int m_depth = 0;
    qsizetype m_components = 0;
    bool m_isZone = false;
    bool m_wasCut = false;
};

QString textOf(const char *text)
{
    return QString::fromUtf8(text == nullptr ? "" : text);
}

int offsetOf(const icaltimezone *zone, const QDateTime &utc)
{
    icaltimetype time = icaltime_null_time();
    time.year = utc.date().year();
    time.month = utc.date().month();
    time.day = utc.date().day();
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    int isDaylight = 0;
    // Not const only because libical works out the zone's changes when they are first asked for.
    return icaltimezone_get_utc_offset_of_utc_time(const_cast<icaltimezone *>(zone), &time, &isDaylight);
}

/** UTC; invalid where nothing or nonsense is said. A zone is the calendar's own or one that the system knows.
 */
QDateTime timeOf(const icaltimetype &time)
{
    if (icaltime_is_null_time(time) || !icaltime_is_valid_time(time))
        return {};
    const QDate date(time.year, time.month, time.day);
    if (!date.isValid() || time.is_date)
        return date.isValid() ? QDateTime(date, QTime(0, 0), Qt::UTC) : QDateTime();
    const QDateTime local(date, QTime(time.hour, time.minute, std::min(time.second, 59)), Qt::UTC);
    const icaltimezone *zone = icaltime_get_timezone(time);
    if (!local.isValid() || zone == nullptr || icaltime_is_utc(time))
        return local;
    // libical's own conversion takes the second of a repeated hour and the offset after a skipped one.
    return instantAt(local, [zone](const QDateTime &utc) { return offsetOf(zone, utc); });
}

QDateTime propertyTime(icalcomponent *event, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    return property == nullptr ? QDateTime()
                               : timeOf(icalproperty_get_datetime_with_component(property, event));
}

QString propertyText(icalcomponent *event, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    return property == nullptr ? QString() : textOf(icalproperty_get_value_as_string(property));
}

/** "2026-01-09", "2026-01-24T16:30Z": when the event begins, for who reads the item. */
QString beginning(const FeedItem &item)
{
    if (!item.begins.isValid())
        return {};
    return item.takesWholeDays ? item.begins.date().toString(Qt::ISODate)
                               : item.begins.toString(QStringLiteral("yyyy-MM-ddTHH:mmZ"));
}

FeedItem itemOf(icalcomponent *event, const QUrl &base)
{
    FeedItem item;
    const icaltimetype time = icalcomponent_get_dtstart(event);
    item.begins = timeOf(time);
    item.takesWholeDays = item.begins.isValid() && time.is_date;
    const QString start = beginning(item);
    item.itemKey = textOf(icalcomponent_get_uid(event));
    const QString recurrence = propertyText(event, ICAL_RECURRENCEID_PROPERTY);
    if (!item.itemKey.isEmpty() && !recurrence.isEmpty())
        item.itemKey += u' ' + recurrence;
    item.title = clipped(textOf(icalcomponent_get_summary(event)).simplified(), LongestTitle);
    item.link = webLink(propertyText(event, ICAL_URL_PROPERTY).toUtf8(), base);
    item.published = propertyTime(event, ICAL_CREATED_PROPERTY);
    item.updated = propertyTime(event, ICAL_LASTMODIFIED_PROPERTY);
    const QString words = clippedPlainText(textOf(icalcomponent_get_description(event)), LongestSummary);
    item.summary = start.isEmpty() || words.isEmpty() ? start + words : QString(start + u'\n' + words);
    return item;
}

void readCalendar(icalcomponent *calendar, ParsedFeed &feed, const QUrl &base)
{
    for (icalproperty *property = icalcomponent_get_first_property(calendar, ICAL_X_PROPERTY);
         property != nullptr; property = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY)) {
        const QString name = textOf(icalproperty_get_x_name(property));
        const QString value = textOf(icalproperty_get_value_as_string(property));
        if (name.compare(QLatin1String("X-WR-CALNAME"), Qt::CaseInsensitive) == 0)
            feed.channel.title = clipped(value.simplified(), LongestTitle);
        else if (name.compare(QLatin1String("X-WR-CALDESC"), Qt::CaseInsensitive) == 0)
            feed.channel.summary = clipped(value.trimmed(), LongestSummary);
    }
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
         event != nullptr; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        feed.items.push_back(itemOf(event, base));
}

bool takesCalendar(const FeedSource &source)
{
    return startsCalendar(source.utf8);
}

bool isWhole(QByteArrayView calendar)
{
    constexpr QByteArrayView end = "END:VCALENDAR";
    const QByteArrayView text = calendar.trimmed();
    return text.size() >= end.size() && startsWithWord(text.last(end.size()), end);
}

ParsedFeed readCalendars(const FeedSource &source, const DocumentContext &context)
{
    icalerror_set_errors_are_fatal(0);
    ParsedFeed feed{FeedFormat::ICal, {}, {}, {}};
    BoundedLines lines(source.utf8);
    const QByteArray bounded = lines.read();
    const Component root(icalparser_parse_string(bounded.constData()));
    if (!root || lines.wasCut() || !isWhole(source.utf8))
        feed.problem = ParseProblem{source.utf8.count('\n') + 1, 1,
                                    lines.wasCut() ? QStringLiteral("too many or too deep components")
                                                   : QStringLiteral("the calendar is cut off")};
    if (!root)
        return feed;
    if (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT)
        readCalendar(root.get(), feed, context.baseUrl);
    for (icalcomponent *calendar = icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT);
         calendar != nullptr;
         calendar = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT))
        readCalendar(calendar, feed, context.baseUrl);
    return feed;
}

} // namespace

bool startsCalendar(QByteArrayView text)
{
    return startsWithWord(text, "BEGIN:VCALENDAR");
}

FeedReader calendarReader()
{
    return {takesCalendar, readCalendars};
}

} // namespace raiki
