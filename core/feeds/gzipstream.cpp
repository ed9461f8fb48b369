// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/gzipstream.h"

#include <array>
#include <zlib.h>

namespace raiki {

namespace {

constexpr int GzipOrZlib = 15 + 32; // zlib.h: the largest window, header found by itself

} // namespace

struct GzipStream::Zlib
{
    z_stream stream{};
    std::array<Bytef, 64 * 1024> buffer;
};

GzipStream::GzipStream(qint64 cap)
    : m_zlib(std::make_unique_for_overwrite<Zlib>()) // its buffer need not be zeroes
    , m_cap(cap)
{
    if (inflateInit2(&m_zlib->stream, GzipOrZlib) != Z_OK)
        m_state = State::Broken;
}

GzipStream::~GzipStream()
{
    inflateEnd(&m_zlib->stream);
}

GzipStream::State GzipStream::feed(QByteArrayView packed, QByteArray &out)
{
    if (m_state != State::Reading)
        return m_state;
    m_zlib->stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    m_zlib->stream.avail_in = uInt(packed.size());
    m_state = inflateInto(out);
    return m_state;
}

GzipStream::State GzipStream::inflateInto(QByteArray &out)
{
    z_stream &stream = m_zlib->stream;
    while (true) {
        stream.next_out = m_zlib->buffer.data();
        stream.avail_out = uInt(m_zlib->buffer.size());
        const int result = inflate(&stream, Z_NO_FLUSH);
        const qsizetype written = qsizetype(m_zlib->buffer.size() - stream.avail_out);
        if (out.size() + written > m_cap)
            return State::TooLarge;
        out.append(reinterpret_cast<const char *>(m_zlib->buffer.data()), written);
        // A gzip file may be several members one after another.
        if (result == Z_STREAM_END && (stream.avail_in == 0 || *stream.next_in != 0x1F))
            return State::Complete;
        if (result == Z_STREAM_END && inflateReset(&stream) == Z_OK)
            continue;
        if (result == Z_BUF_ERROR || (result == Z_OK && stream.avail_in == 0 && stream.avail_out > 0))
            return State::Reading;
        if (result != Z_OK)
            return State::Broken;
    }
}

} // namespace raiki
