// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/mojibake.h"

#include "core/feeds/htmlentities.h"

#include <QByteArray>
#include <QUtf8StringView>

#include <algorithm>

namespace raiki {

namespace {

bool isC1(QChar character)
{
    return character.unicode() >= 0x80 && character.unicode() < 0xA0;
}

/** The byte that Windows-1252 has for @p character, or -1. */
int windows1252Byte(char16_t character)
{
    if (character < 0x100)
        return character;
    for (int byte = 0x80; byte < 0xA0; ++byte) {
        if (windows1252Character(uchar(byte)) == character)
            return byte;
    }
    return -1;
}

/** Whether a first byte of a longer sequence is there: what else is beyond ASCII is not worth a look. */
bool mayBeEncodedTwice(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character.unicode() >= 0xC2 && character.unicode() <= 0xF4;
    });
}

QString decodedOnceMore(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar character : text) {
        const int byte = windows1252Byte(character.unicode());
        if (byte < 0)
            return {};
        bytes += char(byte);
    }
    return QUtf8StringView(bytes).isValidUtf8() ? QString::fromUtf8(bytes) : QString();
}

} // namespace

QString mendedText(const QString &text)
{
    if (mayBeEncodedTwice(text)) {
        if (const QString decoded = decodedOnceMore(text); !decoded.isEmpty())
            return decoded;
    }
    if (std::none_of(text.begin(), text.end(), isC1))
        return text;
    QString mended = text;
    for (QChar &character : mended) {
        if (isC1(character))
            character = QChar(windows1252Character(uchar(character.unicode())));
    }
    return mended;
}

} // namespace raiki
