// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/exporttexts.h"

#include "core/dates/fuzzydate.h"

#include <QUrl>

#include <algorithm>

namespace raiki {
namespace {

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isLower(char byte)
{
    return byte >= 'a' && byte <= 'z';
}

/** "2026-01-24", up to the 28th, which every month has. */
bool isPlainDay(QByteArrayView text)
{
    constexpr qsizetype size = 10;
    if (text.size() != size || text[4] != '-' || text[7] != '-')
        return false;
    for (const qsizetype place : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (!isDigit(text[place]))
            return false;
    }
    const int month = (text[5] - '0') * 10 + text[6] - '0';
    const int day = (text[8] - '0') * 10 + text[9] - '0';
    return month >= 1 && month <= 12 && day >= 1 && day <= 28 && !text.startsWith("0000");
}

/** A name in small letters and a path of letters, digits, "._-" and "/": in these nothing is to be written
 * otherwise. */
bool isPlainUrl(QByteArrayView text)
{
    const qsizetype start = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : -1;
    if (start < 0)
        return false;
    const qsizetype end = std::max(text.indexOf('/', start), qsizetype{-1});
    const QByteArrayView host = text.sliced(start, (end < 0 ? text.size() : end) - start);
    const QByteArrayView path = end < 0 ? QByteArrayView() : text.sliced(end);
    const bool isHost = !host.isEmpty() && isLower(host.back()) && !host.startsWith('.') &&
                        host.indexOf("..") < 0 && host.indexOf("xn--") < 0 &&
                        std::all_of(host.begin(), host.end(), [](char byte) {
                            return isLower(byte) || isDigit(byte) || byte == '.' || byte == '-';
                        });
    return isHost && std::all_of(path.begin(), path.end(), [](char byte) {
               return isLower(byte) || isDigit(byte) || (byte >= 'A' && byte <= 'Z') || byte == '.' ||
                      byte == '_' || byte == '-' || byte == '/';
           });
}

} // namespace

QByteArrayView dateCell(QByteArrayView stored, QByteArray &room)
{
    if (stored.isEmpty() || isPlainDay(stored))
        return stored;
    room = FuzzyDate::fromText(QString::fromUtf8(stored)).value_or(FuzzyDate()).toText().toLatin1();
    return room;
}

QByteArrayView urlCell(QByteArrayView stored, QByteArray &room)
{
    if (stored.isEmpty() || isPlainUrl(stored))
        return stored;
    room = QUrl::fromEncoded(stored.toByteArray()).toString(QUrl::FullyEncoded).toUtf8();
    return room;
}

} // namespace raiki
