// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/changewriter.h"

namespace raiki {
namespace {

/** Appends @p text escaped as RFC 8259 section 7 asks; what needs no escape is copied in one go. */
void appendEscaped(ByteBuffer &out, QByteArrayView utf8)
{
    static constexpr char digits[] = "0123456789abcdef";
    qsizetype copied = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        out.append(utf8.sliced(copied, i - copied));
        copied = i + 1;
        out.append('\\');
        if (byte >= 0x20) {
            out.append(utf8[i]);
        } else {
            out.append(QByteArrayView("u00"));
            out.append(digits[byte >> 4]);
            out.append(digits[byte & 15]);
        }
    }
    out.append(utf8.sliced(copied));
}

/** What is ASCII and needs no escape, which most texts are; false: nothing was appended. */
bool appendPlain(ByteBuffer &out, const QString &text)
{
    char *place = out.room(text.size());
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (unit < 0x20 || unit >= 0x80 || unit == u'"' || unit == u'\\')
            return false;
        *place++ = static_cast<char>(unit);
    }
    out.took(text.size());
    return true;
}

} // namespace

void ChangeWriter::openField(const char *name)
{
    if (!std::exchange(m_isFirst, false))
        m_out.append(',');
    m_out.append('"');
    m_out.append(QByteArrayView(name));
    m_out.append(QByteArrayView("\":"));
}

void ChangeWriter::write(const QString &text)
{
    m_out.append('"');
    if (!appendPlain(m_out, text))
        appendEscaped(m_out, text.toUtf8());
    m_out.append('"');
}

void ChangeWriter::write(const QUrl &url)
{
    if (url != m_lastUrl) {
        m_lastUrl = url;
        m_lastUrlText = url.toString(QUrl::FullyEncoded);
    }
    write(m_lastUrlText);
}

void ChangeWriter::write(const QDateTime &instant)
{
    m_out.append('"');
    m_out.append(m_stamp.of(instant.toMSecsSinceEpoch()));
    m_out.append('"');
}

void ChangeWriter::write(const QStringList &texts)
{
    m_out.append('[');
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0)
            m_out.append(',');
        write(texts[i]);
    }
    m_out.append(']');
}

void ChangeWriter::write(const ExternalIds &ids)
{
    m_out.append('{');
    for (auto id = ids.begin(); id != ids.end(); ++id) {
        if (id != ids.begin())
            m_out.append(',');
        write(externalSiteName(id.key()));
        m_out.append(':');
        write(id.value());
    }
    m_out.append('}');
}

void ChangeWriter::write(const std::vector<Credit> &credits)
{
    m_out.append('[');
    for (size_t i = 0; i < credits.size(); ++i) {
        if (i > 0)
            m_out.append(',');
        object(credits[i]);
    }
    m_out.append(']');
}

} // namespace raiki
