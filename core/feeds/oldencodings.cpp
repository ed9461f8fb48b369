// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/oldencodings.h"

#include <algorithm>
#include <array>

#if __has_include(<iconv.h>)
#include <iconv.h>
#endif

namespace raiki {

#if __has_include(<iconv.h>)

std::optional<QByteArray> iconvDecoded(const QByteArray &bytes, const QByteArray &label)
{
    const bool isName =
        !label.isEmpty() && label.size() < 64 &&
        std::all_of(label.begin(), label.end(), [](char byte) { // no "//IGNORE" from a stranger
            return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                   (byte >= '0' && byte <= '9') || byte == '-' || byte == '_' || byte == ':';
        });
    if (!isName)
        return std::nullopt;
    iconv_t converter = iconv_open("UTF-8", label.constData());
    if (converter == reinterpret_cast<iconv_t>(-1))
        converter = iconv_open("UTF-8", QByteArray(label).replace('_', '-').constData());
    if (converter == reinterpret_cast<iconv_t>(-1))
        return std::nullopt;
    QByteArray utf8(bytes.size() * 4 + 16, Qt::Uninitialized); // no byte says more than one character
    char *in = const_cast<char *>(bytes.constData());
    char *out = utf8.data();
    size_t inLeft = size_t(bytes.size());
    size_t outLeft = size_t(utf8.size());
    const size_t result = iconv(converter, &in, &inLeft, &out, &outLeft);
    iconv(converter, nullptr, nullptr, &out, &outLeft);
    iconv_close(converter);
    if (result == size_t(-1) || inLeft > 0)
        return std::nullopt;
    utf8.truncate(utf8.size() - qsizetype(outLeft));
    return utf8;
}

#else

std::optional<QByteArray> iconvDecoded(const QByteArray &, const QByteArray &)
{
    return std::nullopt;
}

#endif

QByteArray usualLabel(const QByteArray &label)
{
    struct Alias
    {
        QByteArrayView written;
        QByteArrayView usual;
    };
    static constexpr std::array<Alias, 4> Aliases = {{{"macgreek", "x-mac-greek"},
                                                      {"maciceland", "MAC-IS"},
                                                      {"maclatin2", "x-mac-centraleurroman"},
                                                      {"macturkish", "x-mac-turkish"}}};
    const auto found = std::find_if(Aliases.begin(), Aliases.end(),
                                    [&label](const Alias &alias) { return alias.written == label; });
    return found == Aliases.end() ? label : found->usual.toByteArray();
}

bool startsAsEbcdic(const QByteArray &bytes)
{
    return bytes.startsWith("\x4C\x6F\xA7\x94");
}

bool isSevenBitLabel(const QByteArray &label)
{
    static constexpr std::array<QByteArrayView, 6> Labels = {"hz",    "hz-gb-2312", "hz_gb_2312",
                                                             "utf-7", "utf7",       "unicode-1-1-utf-7"};
    return std::find(Labels.begin(), Labels.end(), QByteArrayView(label)) != Labels.end();
}

} // namespace raiki
