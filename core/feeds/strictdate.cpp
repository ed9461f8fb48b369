// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/datefields.h"

#include <array>

namespace raiki {

namespace {

/** Takes what it is asked for from the front of a text, or nothing more. */
class Reader final
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_at == m_text.size(); }

    bool take(char16_t character)
    {
        if (isAtEnd() || m_text[m_at] != character)
            return false;
        ++m_at;
        return true;
    }

    /** @return false, with nothing taken, where there are not that many digits */
    bool takeNumber(int &number, qsizetype digits)
    {
        if (m_text.size() - m_at < digits)
            return false;
        int value = 0;
        for (qsizetype digit = 0; digit < digits; ++digit) {
            const QChar character = m_text[m_at + digit];
            if (!isDigit(character))
                return false;
            value = value * 10 + (character.unicode() - u'0');
        }
        m_at += digits;
        number = value;
        return true;
    }

    bool takeMonth(int &month)
    {
        static constexpr std::array<QStringView, 12> Months = {
            u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};
        for (size_t index = 0; index < Months.size(); ++index) {
            if (m_text.sliced(m_at).startsWith(Months[index])) {
                m_at += Months[index].size();
                month = int(index) + 1;
                return true;
            }
        }
        return false;
    }

    bool takeWeekday()
    {
        static constexpr std::array<QStringView, 7> Weekdays = {u"Mon, ", u"Tue, ", u"Wed, ", u"Thu, ",
                                                                u"Fri, ", u"Sat, ", u"Sun, "};
        for (const QStringView weekday : Weekdays) {
            if (m_text.startsWith(weekday)) {
                m_at = weekday.size();
                return true;
            }
        }
        return false; // also "Jan, 5 Apr", which is no mail's date
    }

    /** "+0900", "+09:00", "GMT", "Z". */
    bool takeOffset(int &seconds)
    {
        const QStringView zone = m_text.sliced(m_at);
        if (zone == u"Z" || zone == u"GMT" || zone == u"UTC") {
            m_at = m_text.size();
            return true;
        }
        const bool isWest = take(u'-');
        int hours = 0;
        int minutes = 0;
        if ((!isWest && !take(u'+')) || !takeNumber(hours, 2))
            return false;
        take(u':');
        constexpr int MostHours = 14;
        if (!takeNumber(minutes, 2) || hours > MostHours || minutes > 59)
            return false;
        seconds = (isWest ? -1 : 1) * (hours * 3600 + minutes * 60);
        return true;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

bool takeClock(Reader &reader, DateFields &fields)
{
    return reader.takeNumber(fields.hour, 2) && reader.take(u':') && reader.takeNumber(fields.minute, 2) &&
           reader.take(u':') && reader.takeNumber(fields.second, 2);
}

bool takeMail(Reader &reader, DateFields &fields)
{
    reader.takeWeekday();
    if (!reader.takeNumber(fields.day, 2) && !reader.takeNumber(fields.day, 1))
        return false;
    return reader.take(u' ') && reader.takeMonth(fields.month) && reader.take(u' ') &&
           reader.takeNumber(fields.year, 4) && reader.take(u' ') && takeClock(reader, fields) &&
           reader.take(u' ') && reader.takeOffset(fields.offsetSeconds);
}

bool takeInternet(Reader &reader, DateFields &fields)
{
    if (!reader.takeNumber(fields.year, 4) || !reader.take(u'-') || !reader.takeNumber(fields.month, 2) ||
        !reader.take(u'-') || !reader.takeNumber(fields.day, 2) || !reader.take(u'T') ||
        !takeClock(reader, fields))
        return false;
    if (reader.take(u'.')) {
        int digit = 0;
        while (reader.takeNumber(digit, 1))
            continue;
    }
    return reader.takeOffset(fields.offsetSeconds);
}

} // namespace

QDateTime readStrictDate(QStringView text)
{
    DateFields fields;
    Reader internet(text);
    if (takeInternet(internet, fields) && internet.isAtEnd())
        return toUtc(fields);
    fields = {};
    Reader mail(text);
    return takeMail(mail, fields) && mail.isAtEnd() ? toUtc(fields) : QDateTime();
}

} // namespace raiki
