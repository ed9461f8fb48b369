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
    appendEscaped(m_out, text.toUtf8());
    m_out += '"';
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
