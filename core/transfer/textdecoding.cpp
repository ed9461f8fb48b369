// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/textdecoding.h"

#include "core/base/encodingguess.h"

#include <QStringDecoder>
#include <QUtf8StringView>

#include <algorithm>
#include <array>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype chunkBytes = 256 * 1024;

/** A byte order mark and what it says. */
struct ByteOrderMark
{
    QByteArrayView bytes;
    QLatin1StringView encoding;
};

constexpr std::array byteOrderMarks{
    ByteOrderMark{QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"_L1},
    ByteOrderMark{QByteArrayView("\xFF\xFE", 2), "UTF-16LE"_L1},
    ByteOrderMark{QByteArrayView("\xFE\xFF", 2), "UTF-16BE"_L1},
};

const ByteOrderMark *markOf(QByteArrayView bytes)
{
    for (const ByteOrderMark &mark : byteOrderMarks) {
        if (bytes.startsWith(mark.bytes))
            return &mark;
    }
    return nullptr;
}

/** The first byte that is no UTF-8; the size where all of it is. */
qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    qsizetype place = 0;
    while (place < bytes.size()) {
        const qsizetype length = utf8LengthAt(bytes, place);
        if (length == 0)
            break;
        place += length;
    }
    return place;
}

bool isReadable(QByteArrayView bytes, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
}

/** Whole lines before the first that is not in @p encoding; a decoder does not tell where it stumbled. */
qint64 goodLinesBefore(QByteArrayView bytes, const QString &encoding)
{
    qint64 lines = 0;
    qsizetype start = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', start)) {
        if (!isReadable(bytes.sliced(start, end - start), encoding))
            break;
        ++lines;
        start = end + 1;
    }
    return lines;
}

Result<QByteArray> utf8From(QByteArrayView bytes, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!decoder.isValid())
        return Error{ErrorCode::InvalidInput, encoding};
    const bool isUnicode = encoding.startsWith("UTF"_L1, Qt::CaseInsensitive);
    QByteArray utf8;
    utf8.reserve(bytes.size() + bytes.size() / 2);
    qint64 line = 1;
    for (qsizetype start = 0; start < bytes.size(); start += chunkBytes) {
        const QString text = decoder(bytes.sliced(start, std::min(chunkBytes, bytes.size() - start)));
        // The codecs behind the old encodings replace without telling.
        const qsizetype broken = isUnicode ? -1 : text.indexOf(QChar::ReplacementCharacter);
        if (decoder.hasError() || broken >= 0) {
            line += goodLinesBefore(bytes.sliced(start), encoding);
            return placedError(line, 0, "bytes that are not in this encoding"_L1);
        }
        line += text.count(u'\n');
        utf8 += text.toUtf8();
    }
    if (utf8.startsWith("\xEF\xBB\xBF"))
        utf8.remove(0, 3);
    return utf8;
}

Result<DecodedText> withoutNul(DecodedText text)
{
    const qsizetype nul = text.utf8.indexOf('\0');
    if (nul < 0)
        return text;
    const qsizetype lineStart = text.utf8.lastIndexOf('\n', nul) + 1;
    return placedError(lineAt(text.utf8, nul), nul - lineStart + 1, "a NUL byte: not a text file"_L1);
}

bool isUtf8Name(const QString &encoding)
{
    return encoding.compare("UTF-8"_L1, Qt::CaseInsensitive) == 0 ||
           encoding.compare("UTF8"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

Error placedError(qint64 line, qint64 column, QLatin1StringView what)
{
    QString detail = "line "_L1 + QString::number(line);
    if (column > 0)
        detail += ", column "_L1 + QString::number(column);
    return {ErrorCode::BadDocument, detail + ": "_L1 + what};
}

qint64 lineAt(QByteArrayView text, qsizetype offset)
{
    qint64 line = 1;
    for (qsizetype place = 0; place < offset; ++place) {
        const bool isLoneReturn =
            text[place] == '\r' && (place + 1 >= text.size() || text[place + 1] != '\n');
        if (text[place] == '\n' || isLoneReturn)
            ++line;
    }
    return line;
}

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &encoding)
{
    const ByteOrderMark *mark = markOf(bytes);
    QString wanted = encoding;
    if (wanted.isEmpty())
        wanted = mark ? QString(mark->encoding) : guessEncoding(bytes);
    const bool isUtf8 = isUtf8Name(wanted);
    if (isUtf8) {
        const QByteArray text =
            mark && mark->encoding == "UTF-8"_L1 ? bytes.sliced(mark->bytes.size()) : bytes;
        if (!QUtf8StringView(text).isValidUtf8())
            return placedError(lineAt(text, firstInvalidUtf8(text)), 0, "bytes that are not UTF-8"_L1);
        return withoutNul({text, u"UTF-8"_s});
    }
    if (!wanted.startsWith("UTF-16"_L1, Qt::CaseInsensitive) && bytes.contains('\0'))
        return withoutNul({bytes, wanted});
    Result<QByteArray> utf8 = utf8From(bytes, wanted);
    if (!utf8)
        return utf8.error();
    return withoutNul({*std::move(utf8), wanted});
}

} // namespace raiki
