// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/gzipstream.h"
#include "core/feeds/httpheaders.h"
#include "core/feeds/httpmessage.h"

#include <algorithm>
#include <cstdlib>

namespace {

using raiki::HttpMessageReader;

struct Answer
{
    HttpMessageReader reader;
    QByteArray body;
};

void read(Answer &answer, QByteArrayView bytes, qsizetype piece)
{
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        answer.reader.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)), answer.body);
    answer.reader.finish();
}

bool isSame(const Answer &one, const Answer &other)
{
    return one.reader.state() == other.reader.state() && one.reader.status() == other.reader.status() &&
           one.reader.headers() == other.reader.headers() && one.body == other.body;
}

void readValues(const Answer &answer)
{
    for (const auto &[name, value] : answer.reader.headers()) {
        if (name.isEmpty() || name.contains('\n') || value.contains('\n'))
            std::abort();
        static_cast<void>(raiki::isSafeHeaderValue(value));
        static_cast<void>(raiki::retryAfter(value, name));
        static_cast<void>(raiki::retryDate(value));
        static_cast<void>(raiki::cacheMaxAge(value));
    }
}

} // namespace

/** Any bytes as an answer, its first byte being the size of the pieces: they must not matter. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    Answer whole;
    read(whole, bytes, std::max<qsizetype>(bytes.size(), 1));
    Answer cut;
    read(cut, bytes, qsizetype(data[0] % 64) + 1);
    const bool isOver = whole.reader.state() == HttpMessageReader::State::Complete ||
                        whole.reader.state() == HttpMessageReader::State::Broken;
    if (!isOver || !isSame(whole, cut) || whole.body.size() > bytes.size())
        std::abort();
    readValues(whole);
    constexpr qint64 Cap = 1 << 20;
    raiki::GzipStream gzip(Cap);
    QByteArray unpacked;
    gzip.feed(whole.body, unpacked);
    if (unpacked.size() > Cap)
        std::abort();
    return 0;
}
