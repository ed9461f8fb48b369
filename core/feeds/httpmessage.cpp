// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/httpmessage.h"

#include <algorithm>

namespace raiki {

namespace {

constexpr qsizetype LargestHead = 64 * 1024;
constexpr qsizetype LongestSizeLine = 4 * 1024;
constexpr size_t MostHeaders = 500; ///< what is asked for by name later is looked for one by one
constexpr int MostInterimAnswers = 8;

bool isDecimal(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
}

} // namespace

HttpMessageReader::State HttpMessageReader::feed(QByteArrayView bytes, QByteArray &body)
{
    if (m_state == State::Complete || m_state == State::Broken)
        return m_state;
    m_in.append(bytes);
    while (m_at < m_in.size() && step(body))
        continue;
    m_in.remove(0, m_at);
    m_at = 0;
    return m_state;
}

HttpMessageReader::State HttpMessageReader::finish()
{
    if (m_state == State::Body && m_part == Part::UntilEnd)
        m_state = State::Complete;
    else if (m_state != State::Complete && m_state != State::Broken)
        fail("the connection ended before the answer");
    return m_state;
}

/** @return whether more can be taken now */
bool HttpMessageReader::step(QByteArray &body)
{
    switch (m_part) {
    case Part::StatusLine:
        return takeStatusLine();
    case Part::Headers:
        return takeHeader();
    case Part::Length:
    case Part::UntilEnd:
    case Part::ChunkData:
        return takeBody(body);
    case Part::ChunkSize:
        return takeChunkSize();
    case Part::ChunkEnd:
        return takeChunkEnd();
    case Part::Trailer:
        return takeTrailer();
    }
    Q_UNREACHABLE();
}

/** Without its end. @return false where it has not come to its end, or never may */
bool HttpMessageReader::takeLine(QByteArrayView &line, qsizetype longest)
{
    const qsizetype end = m_in.indexOf('\n', m_at);
    const qsizetype length = (end < 0 ? m_in.size() : end) - m_at;
    if (length > longest)
        return fail("a head over the bound");
    if (end < 0)
        return false;
    line = QByteArrayView(m_in).sliced(m_at, length);
    if (line.endsWith('\r'))
        line.chop(1);
    m_at = end + 1;
    return true;
}

bool HttpMessageReader::takeStatusLine()
{
    static constexpr QByteArrayView Start = "HTTP/";
    const QByteArrayView begin = QByteArrayView(m_in).sliced(m_at);
    const qsizetype known = std::min(begin.size(), Start.size());
    if (begin.first(known) != Start.first(known))
        return fail("no HTTP");
    QByteArrayView line;
    if (!takeLine(line, LargestHead))
        return false;
    const qsizetype blank = line.indexOf(' ');
    const QByteArrayView status = blank < 0 ? QByteArrayView() : line.sliced(blank + 1).trimmed();
    if (status.size() < 3 || !isDecimal(status.first(3)) || (status.size() > 3 && status[3] != ' '))
        return fail("no status");
    m_status = status.first(3).toInt();
    m_part = Part::Headers;
    m_headBytes = line.size();
    return true;
}

/** A line of the head or of the trailer, which together are bounded too. */
bool HttpMessageReader::takeHeadLine(QByteArrayView &line)
{
    if (!takeLine(line, LargestHead - m_headBytes))
        return false;
    m_headBytes += line.size() + 2;
    return m_headBytes <= LargestHead || fail("a head over the bound");
}

bool HttpMessageReader::takeHeader()
{
    QByteArrayView line;
    if (!takeHeadLine(line))
        return false;
    if (line.isEmpty()) {
        endHead();
        return m_state != State::Complete && m_state != State::Broken;
    }
    const qsizetype colon = std::max<qsizetype>(line.indexOf(':'), 0);
    const QByteArrayView name = line.first(colon).trimmed();
    if (line.front() == ' ' || line.front() == '\t') {
        if (!m_headers.empty())
            m_headers.back().second.append(' ').append(line.trimmed());
    } else if (!name.isEmpty()) {
        if (m_headers.size() == MostHeaders)
            return fail("too many headers");
        m_headers.emplace_back(name.toByteArray(), line.sliced(colon + 1).trimmed().toByteArray());
    }
    return true;
}

/** RFC 9112 section 6.3; a length that is none is as if it had not been said. */
void HttpMessageReader::endHead()
{
    if (m_status >= 100 && m_status < 200) {
        m_headers.clear();
        m_part = Part::StatusLine;
        if (++m_interimAnswers > MostInterimAnswers)
            fail("interim answers without end");
        return;
    }
    m_state = State::Body;
    m_part = Part::UntilEnd;
    if (m_status == 204 || m_status == 304) {
        m_state = State::Complete;
        return;
    }
    for (const auto &[name, value] : m_headers) {
        if (name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0 &&
            value.toLower().contains("chunked")) {
            m_part = Part::ChunkSize;
            return;
        }
        if (name.compare("Content-Length", Qt::CaseInsensitive) == 0 && isDecimal(value) &&
            value.size() <= 18) {
            m_part = Part::Length;
            m_left = value.toULongLong();
        }
    }
    if (m_part == Part::Length && m_left == 0)
        m_state = State::Complete;
}

bool HttpMessageReader::takeBody(QByteArray &body)
{
    const quint64 here = quint64(m_in.size() - m_at);
    const quint64 taken = m_part == Part::UntilEnd ? here : std::min(here, m_left);
    body.append(QByteArrayView(m_in).sliced(m_at, qsizetype(taken)));
    m_at += qsizetype(taken);
    if (m_part == Part::UntilEnd)
        return false;
    m_left -= taken;
    if (m_left > 0)
        return false;
    if (m_part == Part::ChunkData)
        m_part = Part::ChunkEnd;
    else
        m_state = State::Complete;
    return m_state == State::Body;
}

bool HttpMessageReader::takeChunkSize()
{
    QByteArrayView line;
    if (!takeLine(line, LongestSizeLine))
        return false;
    const qsizetype extension = line.indexOf(';');
    const QByteArrayView size = (extension < 0 ? line : line.first(extension)).trimmed();
    bool isNumber = false;
    m_left = size.toULongLong(&isNumber, 16);
    if (!isNumber || size.size() > 15 || size.startsWith('+') || size.startsWith('-'))
        return fail("a chunk without a size");
    m_part = m_left == 0 ? Part::Trailer : Part::ChunkData;
    m_headBytes = 0;
    return true;
}

bool HttpMessageReader::takeChunkEnd()
{
    if (m_in[m_at] == '\r' && m_at + 1 == m_in.size())
        return false;
    QByteArrayView line;
    if (!takeLine(line, 1) || !line.isEmpty())
        return fail("a chunk of another size than it says");
    m_part = Part::ChunkSize;
    return true;
}

bool HttpMessageReader::takeTrailer()
{
    QByteArrayView line;
    if (!takeHeadLine(line))
        return false;
    if (line.isEmpty())
        m_state = State::Complete;
    return m_state == State::Body;
}

bool HttpMessageReader::fail(const char *problem)
{
    m_state = State::Broken;
    m_problem = problem;
    return false;
}

} // namespace raiki
