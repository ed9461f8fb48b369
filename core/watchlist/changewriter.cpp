// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/changewriter.h"

namespace raiki {
namespace {

/** Appends @p text escaped as RFC 8259 section 7 asks; what needs no escape is copied in one go. */
void appendEscaped(QByteArray &out, const QByteArray &utf8)
{
    static constexpr char digits[] = "0123456789abcdef";
    qsizetype copied = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        out.append(utf8.constData() + copied, i - copied);
        copied = i + 1;
        if (byte >= 0x20) {
            out += '\\';
            out += utf8[i];
        } else {
            out += "\\u00";
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
    }
    out.append(utf8.constData() + copied, utf8.size() - copied);
}

/** What is ASCII and needs no escape, which most texts are; false: nothing was appended. */
bool appendPlain(QByteArray &out, const QString &text)
{
    const qsizetype start = out.size();
    out.resize(start + text.size());
    char *place = out.data() + start;
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (unit < 0x20 || unit >= 0x80 || unit == u'"' || unit == u'\\') {
            out.truncate(start);
            return false;
        }
        *place++ = static_cast<char>(unit);
    }
    return true;
}

} // namespace

void ChangeWriter::openField(const char *name)
{
    if (!std::exchange(m_isFirst, false))
        m_out += ',';
    m_out += '"';
    m_out += name;
    m_out += "\":";
}

void ChangeWriter::write(const QString &text)
{
    m_out += '"';
    if (!appendPlain(m_out, text))
        appendEscaped(m_out, text.toUtf8());
    m_out += '"';
}

/** As Qt::ISODateWithMs in UTC, which for years of four digits is always this form. */
void ChangeWriter::write(const QDateTime &instant)
{
    constexpr qint64 dayMilliseconds = 24LL * 60 * 60 * 1000;
    const qint64 milliseconds = instant.toMSecsSinceEpoch();
    const auto sinceMidnight = ((milliseconds % dayMilliseconds) + dayMilliseconds) % dayMilliseconds;
    const QDate date = QDate(1970, 1, 1).addDays((milliseconds - sinceMidnight) / dayMilliseconds);
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (year < 1 || year > 9999) {
        write(instant.toUTC().toString(Qt::ISODateWithMs));
        return;
    }
    char text[] = "\"0000-00-00T00:00:00.000Z\"";
    const auto put = [&text](int last, int digits, qint64 number) {
        for (; digits > 0; --digits, number /= 10)
            text[last--] = static_cast<char>('0' + number % 10);
    };
    put(4, 4, year);
    put(7, 2, month);
    put(10, 2, day);
    put(13, 2, sinceMidnight / 3'600'000);
    put(16, 2, sinceMidnight / 60'000 % 60);
    put(19, 2, sinceMidnight / 1000 % 60);
    put(23, 3, sinceMidnight % 1000);
    m_out += text;
}

void ChangeWriter::write(const QStringList &texts)
{
    m_out += '[';
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0)
            m_out += ',';
        write(texts[i]);
    }
    m_out += ']';
}

void ChangeWriter::write(const ExternalIds &ids)
{
    m_out += '{';
    for (auto id = ids.begin(); id != ids.end(); ++id) {
        if (id != ids.begin())
            m_out += ',';
        write(externalSiteName(id.key()));
        m_out += ':';
        write(id.value());
    }
    m_out += '}';
}

void ChangeWriter::write(const std::vector<Credit> &credits)
{
    m_out += '[';
    for (size_t i = 0; i < credits.size(); ++i) {
        if (i > 0)
            m_out += ',';
        object(credits[i]);
    }
    m_out += ']';
}

} // namespace raiki
