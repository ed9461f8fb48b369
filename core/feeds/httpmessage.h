// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

/** An HTTP/1 answer as it comes in (RFC 9112): head, framing, body. Pure: bytes in, bytes out. */
namespace raiki {

/**
 * Takes the bytes of one answer to a GET in any pieces. Every step is bounded: a head of at most 64 KiB and
 * 500 headers, lines of chunk sizes and trailers too. A body is Complete only where its framing says so.
 */
class HttpMessageReader final
{
public:
    enum class State { Head, Body, Complete, Broken };

    /** Appends what of @p bytes is body to @p body. Bytes after the end are left out. */
    State feed(QByteArrayView bytes, QByteArray &body);
    /** The connection has ended: Complete only for a body that ends with it, or had ended before. */
    State finish();

    [[nodiscard]] State state() const { return m_state; }
    /** From the end of the head on. */
    [[nodiscard]] int status() const { return m_status; }
    /** As written, in order; folded lines joined. */
    [[nodiscard]] const std::vector<std::pair<QByteArray, QByteArray>> &headers() const { return m_headers; }
    /** What is broken, for the log. */
    [[nodiscard]] const char *problem() const { return m_problem; }

private:
    enum class Part { StatusLine, Headers, Length, UntilEnd, ChunkSize, ChunkData, ChunkEnd, Trailer };

    [[nodiscard]] bool step(QByteArray &body);
    [[nodiscard]] bool takeLine(QByteArrayView &line, qsizetype longest);
    [[nodiscard]] bool takeHeadLine(QByteArrayView &line);
    [[nodiscard]] bool takeStatusLine();
    [[nodiscard]] bool takeHeader();
    [[nodiscard]] bool takeBody(QByteArray &body);
    [[nodiscard]] bool takeChunkSize();
    [[nodiscard]] bool takeChunkEnd();
    [[nodiscard]] bool takeTrailer();
    void endHead();
    bool fail(const char *problem);

    State m_state = State::Head;
    Part m_part = Part::StatusLine;
    int m_status = 0;
    int m_interimAnswers = 0;
    std::vector<std::pair<QByteArray, QByteArray>> m_headers;
    QByteArray m_in; ///< read, but not taken yet
    qsizetype m_at = 0;
    qsizetype m_headBytes = 0;
    quint64 m_left = 0; ///< bytes of the body, or of the chunk
    const char *m_problem = "";
};

} // namespace raiki
