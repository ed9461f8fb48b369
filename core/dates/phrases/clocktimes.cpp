// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/phrases/phrasefamilies.h"
#include "core/dates/zonenames.h"

#include <algorithm>

/**
 * Times of day: "11:00 p.m. JST", "11pm (PT)", "23:00 Japan time", "25:30" (01:30 of the next day, as
 * Japan's broadcasters count), 25時30分, 深夜1時. A Japanese time is Japan's; any other needs its zone said.
 */
namespace raiki {

namespace {

constexpr int minutesPerHour = 60;
constexpr int hoursPerHalfDay = 12;
constexpr int hoursPerDay = 24;
constexpr int broadcastHours = 30;
constexpr int lastNightHour = 5; ///< 深夜1時 of a day is the night after it

bool isWord(const DateText &text, qsizetype index, QLatin1String word)
{
    return text.at(index).kind == DateTokenKind::Word &&
           text.words(index, index + 1).compare(word, Qt::CaseInsensitive) == 0;
}

/** Zones by their long names: "Japan Standard Time", "Eastern", "Pacific time". */
QString longZoneName(const DateText &text, qsizetype index)
{
    if (isWord(text, index, QLatin1String("japan")) || isWord(text, index, QLatin1String("japanese")))
        return QStringLiteral("JST");
    if (isWord(text, index, QLatin1String("eastern")))
        return QStringLiteral("ET");
    if (isWord(text, index, QLatin1String("central")))
        return QStringLiteral("CT");
    if (isWord(text, index, QLatin1String("mountain")))
        return QStringLiteral("MT");
    if (isWord(text, index, QLatin1String("pacific")))
        return QStringLiteral("PT");
    return {};
}

/** "Standard Time", "time", or nothing behind the long name; "Japan" alone says a place. */
qsizetype behindLongName(const DateText &text, qsizetype index, bool needsTime)
{
    qsizetype end = index;
    if (isWord(text, end, QLatin1String("standard")) || isWord(text, end, QLatin1String("daylight")))
        ++end;
    if (isWord(text, end, QLatin1String("time")))
        return end + 1;
    return needsTime ? -1 : index;
}

/** "+09:00", "+0900" or "-5" glued to what stands before; " +0900" and " +09:00" also with a blank. */
qsizetype behindOffset(const DateText &text, qsizetype index)
{
    const bool isSign = text.is(index, u'+') || text.is(index, u'-') || text.is(index, 0x2212);
    const DateToken &number = text.at(index + 1);
    const bool isApart = number.digits == 4 || (number.kind == DateTokenKind::Clock && text.is(index, u'+'));
    const bool isOffset = isSign && (text.at(index).isGlued || isApart) && number.isGlued &&
                          (number.kind == DateTokenKind::Number || number.kind == DateTokenKind::Clock);
    return isOffset ? index + 2 : index;
}

/** Whether letters are meant as a zone: capitals, or a name that is no word of any language we meet. */
bool looksLikeZone(QStringView name)
{
    const bool isUpper = std::all_of(name.begin(), name.end(), [](QChar letter) { return letter.isUpper(); });
    return isUpper ? name.size() >= 2
                   : name.compare(QLatin1String("jst"), Qt::CaseInsensitive) == 0 ||
                         name == QLatin1String("edt") || name == QLatin1String("pdt") ||
                         name == QLatin1String("pst") || name == QLatin1String("utc") ||
                         name == QLatin1String("gmt");
}

/** Reads a zone into @p time and moves @p end behind it. */
void readZone(const DateText &text, SaidTime &time, qsizetype &end)
{
    const bool isBracketed = text.is(end, u'(') || text.is(end, u'[');
    qsizetype index = isBracketed ? end + 1 : end;
    const DateToken &token = text.at(index);
    QString zone;
    qsizetype behind = index;
    if (const qsizetype offsetEnd = behindOffset(text, index); offsetEnd > index) {
        behind = offsetEnd;
        zone = text.words(index, behind).toString();
    } else if (token.kind == DateTokenKind::Word && token.isGlued &&
               isWord(text, index, QLatin1String("z"))) {
        behind = index + 1;
        zone = QStringLiteral("Z");
    } else if (token.kind == DateTokenKind::Word) {
        zone = longZoneName(text, index);
        const bool needsTime = zone == QLatin1String("JST");
        behind = zone.isEmpty() ? behindOffset(text, index + 1) : behindLongName(text, index + 1, needsTime);
        if (zone.isEmpty() && looksLikeZone(text.words(index, index + 1)))
            zone = text.words(index, behind).toString();
    }
    const QDate anyDay(2026, 1, 1);
    if (behind <= index || zone.isEmpty() || !zoneOffsetSeconds(zone, anyDay))
        return;
    const bool isClosed = text.is(behind, u')') || text.is(behind, u']');
    if (isBracketed && !isClosed)
        return;
    time.zone = zone;
    end = isBracketed ? behind + 1 : behind;
}

void applyMeridiem(const DateText &text, SaidTime &time, qsizetype &end)
{
    int hours = 0;
    const qsizetype length = text.meridiemAt(end, &hours);
    end += length;
    if (length > 0 && time.hour >= 1 && time.hour <= hoursPerHalfDay)
        time.hour = time.hour % hoursPerHalfDay + hours;
}

std::optional<Finding> readClock(const DateText &text, qsizetype index)
{
    const DateToken &token = text.at(index);
    SaidTime time;
    qsizetype end = index + 1;
    if (token.kind == DateTokenKind::Clock) {
        time.hour = token.value / minutesPerHour;
        time.minute = token.value % minutesPerHour;
    } else if (token.kind == DateTokenKind::Number && token.digits <= 2 && text.meridiemAt(end) > 0) {
        time.hour = token.value;
        if (time.hour < 1 || time.hour > hoursPerHalfDay)
            return std::nullopt;
    } else {
        return std::nullopt;
    }
    if (time.hour >= broadcastHours)
        return std::nullopt;
    applyMeridiem(text, time, end);
    readZone(text, time, end);
    Finding finding;
    finding.first = index;
    finding.end = end;
    finding.timeEnd = end;
    finding.time = time;
    return finding;
}

/** The part of the day before a Japanese hour: how many signs it takes, and what it does to the hour. */
struct DayPart
{
    qsizetype length = 0;
    bool isNight = false;
    bool isAfternoon = false;
};

DayPart readDayPart(const DateText &text, qsizetype index)
{
    if (text.is(index, u'午') && text.is(index + 1, u'前'))
        return {2, false, false};
    if (text.is(index, u'午') && text.is(index + 1, u'後'))
        return {2, false, true};
    if (text.is(index, u'深') && text.is(index + 1, u'夜'))
        return {2, true, false};
    if (text.is(index, u'夜'))
        return {1, false, true};
    if (text.is(index, u'よ') && text.is(index + 1, u'る'))
        return {2, false, true};
    if (text.is(index, u'朝'))
        return {1, false, false};
    return {};
}

int hourOfDayPart(int hour, const DayPart &part)
{
    if (part.isAfternoon && hour < hoursPerHalfDay)
        return hour + hoursPerHalfDay;
    if (part.isNight && hour <= lastNightHour)
        return hour + hoursPerDay;
    return hour;
}

std::optional<Finding> readJapaneseTime(const DateText &text, qsizetype first)
{
    const DayPart part = readDayPart(text, first);
    const qsizetype index = first + part.length;
    const DateToken &number = text.at(index);
    SaidTime time;
    qsizetype end = index + 1;
    if (number.kind == DateTokenKind::Clock && part.length > 0) {
        time.hour = number.value / minutesPerHour;
        time.minute = number.value % minutesPerHour;
    } else if (number.kind == DateTokenKind::Number && number.digits <= 2 && text.is(end, u'時') &&
               !text.is(end + 1, u'間')) {
        time.hour = number.value;
        ++end;
        const DateToken &minute = text.at(end);
        if (minute.kind == DateTokenKind::Number && minute.digits <= 2 && text.is(end + 1, u'分')) {
            time.minute = minute.value;
            end += 2;
        } else if (minute.is(u'半')) {
            time.minute = minutesPerHour / 2;
            ++end;
        }
    } else {
        return std::nullopt;
    }
    time.hour = hourOfDayPart(time.hour, part);
    if (time.hour >= broadcastHours || time.minute >= minutesPerHour)
        return std::nullopt;
    time.zone = QStringLiteral("JST");
    readZone(text, time, end);
    Finding finding;
    finding.first = first;
    finding.end = end;
    finding.timeEnd = end;
    finding.time = time;
    return finding;
}

} // namespace

std::optional<Finding> findClockTime(const DateText &text, qsizetype index)
{
    const DateTokenKind kind = text.at(index).kind;
    if (kind == DateTokenKind::Word)
        return std::nullopt;
    if (std::optional<Finding> japanese = readJapaneseTime(text, index))
        return japanese;
    return kind == DateTokenKind::Sign ? std::nullopt : readClock(text, index);
}

} // namespace raiki
