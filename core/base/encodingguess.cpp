// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/encodingguess.h"

#include <QByteArray>
#include <QStringDecoder>
#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <memory>
#include <uchardet.h>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype encodingSampleBytes = 256 * 1024;

/** What uchardet may answer that we believe; of the Latin family it guesses wrongly on short texts. */
constexpr std::array trustedNames{"SHIFT_JIS"_L1,    "EUC-JP"_L1,      "ISO-2022-JP"_L1, "GB18030"_L1,
                                  "BIG5"_L1,         "EUC-KR"_L1,      "UHC"_L1,         "KOI8-R"_L1,
                                  "WINDOWS-1251"_L1, "WINDOWS-1255"_L1};

struct KnownName
{
    QLatin1StringView name;
    const char *known; ///< by ICU
};
/** Believed only of words without a Latin letter: their models take accented Latin for theirs. */
constexpr std::array otherScripts = std::to_array<KnownName>({{"TIS-620"_L1, "TIS-620"},
                                                              {"ISO-8859-5"_L1, "ISO-8859-5"},
                                                              {"ISO-8859-6"_L1, "ISO-8859-6"},
                                                              {"ISO-8859-7"_L1, "ISO-8859-7"},
                                                              {"WINDOWS-1253"_L1, "windows-1253"},
                                                              {"WINDOWS-1256"_L1, "windows-1256"},
                                                              {"IBM866"_L1, "IBM866"},
                                                              {"MAC-CYRILLIC"_L1, "x-mac-cyrillic"}});

bool isHigh(char byte)
{
    return (static_cast<uchar>(byte) & 0x80) != 0;
}

uchar byteAt(QByteArrayView bytes, qsizetype place)
{
    return static_cast<uchar>(bytes[place]);
}

QString utf16ByZeros(QByteArrayView bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    qsizetype zerosAtEven = 0;
    qsizetype zerosAtOdd = 0;
    for (qsizetype place = 0; place < size; place += 2) {
        zerosAtEven += bytes[place] == '\0' ? 1 : 0;
        zerosAtOdd += bytes[place + 1] == '\0' ? 1 : 0;
    }
    const qsizetype enough = std::max<qsizetype>(size / 8, 2);
    if (zerosAtOdd > enough && zerosAtEven * 16 < zerosAtOdd)
        return u"UTF-16LE"_s;
    if (zerosAtEven > enough && zerosAtOdd * 16 < zerosAtEven)
        return u"UTF-16BE"_s;
    return {};
}

/** The lines that are not plain ASCII: only they say anything. */
QByteArray tellingLines(QByteArrayView bytes)
{
    QByteArray lines;
    qsizetype start = 0;
    bool isTelling = false;
    for (qsizetype place = 0; place < bytes.size() && lines.size() < encodingSampleBytes; ++place) {
        isTelling = isTelling || isHigh(bytes[place]) || bytes[place] == '\x1b';
        if (bytes[place] != '\n' && place + 1 < bytes.size())
            continue;
        if (isTelling)
            lines.append(bytes.sliced(start, place + 1 - start));
        start = place + 1;
        isTelling = false;
    }
    return lines;
}

bool decodesAs(QByteArrayView bytes, const char *encoding)
{
    QStringDecoder decoder(encoding);
    if (!decoder.isValid())
        return false;
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
}

/** Kana written in two bytes whose lead is between the two given, on the boundaries of runs of high bytes. */
bool hasKanaPairs(QByteArrayView bytes, uchar firstLead, uchar lastLead, uchar lowestTrail)
{
    for (qsizetype place = 0; place + 1 < bytes.size(); ++place) {
        if (!isHigh(bytes[place]))
            continue;
        const uchar lead = byteAt(bytes, place);
        if (lead >= firstLead && lead <= lastLead && byteAt(bytes, place + 1) >= lowestTrail)
            return true;
        ++place;
    }
    return false;
}

/** Whether words that have a high byte have hardly any other letter: "Привет", but not "Été". */
bool hasWholeHighWords(QByteArrayView bytes)
{
    qsizetype high = 0;
    qsizetype latinBeside = 0;
    for (qsizetype start = 0; start < bytes.size();) {
        qsizetype highHere = 0;
        qsizetype end = start;
        const auto isLetter = [](char byte) {
            return isHigh(byte) || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
        };
        for (; end < bytes.size() && isLetter(bytes[end]); ++end)
            highHere += isHigh(bytes[end]) ? 1 : 0;
        high += highHere;
        latinBeside += highHere > 0 ? end - start - highHere : 0;
        start = end + 1;
    }
    return high > 0 && latinBeside * 16 <= high;
}

QString believedGuess(const QByteArray &sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (!detector ||
        uchardet_handle_data(detector.get(), sample.constData(), static_cast<size_t>(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    const QString name = QString::fromLatin1(uchardet_get_charset(detector.get())).toUpper();
    for (const QLatin1StringView trusted : trustedNames) {
        // ICU knows Korean Windows by another name than uchardet.
        const char *known = trusted == "UHC"_L1 ? "ms949" : trusted.data();
        if (name == trusted && decodesAs(sample, known))
            return name == "SHIFT_JIS"_L1 ? u"Shift_JIS"_s : QString::fromLatin1(known);
    }
    for (const KnownName &other : otherScripts) {
        if (name == other.name && hasWholeHighWords(sample) && decodesAs(sample, other.known))
            return QString::fromLatin1(other.known);
    }
    return {};
}

} // namespace

qsizetype utf8LengthAt(QByteArrayView bytes, qsizetype place)
{
    const uchar lead = byteAt(bytes, place);
    if (lead < 0x80)
        return 1;
    const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || place + length > bytes.size())
        return 0;
    const uchar second = byteAt(bytes, place + 1);
    const bool isOverlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool isOutside = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
    if (isOverlong || isOutside)
        return 0;
    for (qsizetype next = 1; next < length; ++next) {
        if ((byteAt(bytes, place + next) & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

bool isDamagedUtf8(QByteArrayView bytes)
{
    qsizetype whole = 0;
    qsizetype broken = 0;
    for (qsizetype place = 0; place < bytes.size(); ++place) {
        if (!isHigh(bytes[place]))
            continue;
        const qsizetype length = utf8LengthAt(bytes, place);
        ++(length > 0 ? whole : broken);
        place += std::max<qsizetype>(length, 1) - 1;
    }
    return whole > broken * 4;
}

QString guessEncoding(QByteArrayView bytes)
{
    if (const QString utf16 = utf16ByZeros(bytes); !utf16.isEmpty())
        return utf16;
    const QByteArray sample = tellingLines(bytes);
    const bool isPlain = sample.isEmpty();
    const bool isEscaped =
        !isPlain && std::none_of(sample.begin(), sample.end(), isHigh) && sample.contains("\x1b$");
    if (!isEscaped &&
        (isPlain || QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8() || isDamagedUtf8(bytes)))
        return u"UTF-8"_s;
    if (const QString guess = believedGuess(sample); !guess.isEmpty())
        return guess;
    // A word or two is too little for uchardet; kana are rare as anything else.
    if (hasKanaPairs(sample, 0xA4, 0xA5, 0xA1) && decodesAs(sample, "EUC-JP"))
        return u"EUC-JP"_s;
    if (hasKanaPairs(sample, 0x82, 0x83, 0x40) && decodesAs(sample, "Shift_JIS"))
        return u"Shift_JIS"_s;
    return decodesAs(sample, "windows-1252") ? u"windows-1252"_s : u"ISO-8859-1"_s;
}

} // namespace raiki
