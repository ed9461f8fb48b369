// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/bangumidocument.h"

#include <QString>

namespace raiki::test {

namespace {

/** A word of its own for each number, without digits, so that none is the second season of another. */
QByteArray wordOf(int number, const char *const (&syllables)[10])
{
    QByteArray word;
    for (int rest = number, i = 0; i < 5; ++i, rest /= 10)
        word += syllables[rest % 10];
    return word;
}

constexpr const char *romaji[10]{"ka", "mo", "shi", "re", "tsu", "na", "hi", "yo", "ru", "bo"};
constexpr const char *kana[10]{"か", "も", "し", "れ", "つ", "な", "ひ", "よ", "る", "ぼ"};

} // namespace

QByteArray bangumiDocument(int shows)
{
    QByteArray items;
    for (int i = 0; i < shows; ++i) {
        items += QByteArray(i > 0 ? ",\n" : "") + QByteArray("{\"title\":\"アニメ") + wordOf(i, kana) +
                 "\",\"titleTranslate\":{\"en\":[\"" + wordOf(i, romaji) +
                 "\"]},\"type\":\"tv\",\"lang\":\"ja\",\"officialSite\":\"\",\"begin\":\"2025-01-0" +
                 QByteArray::number(i % 9 + 1) +
                 "T14:30:00.000Z\",\"end\":\"\",\"comment\":\"\",\"sites\":[{\"site\":\"mal\",\"id\":\"" +
                 QByteArray::number(9000 + i) + "\"}]}";
    }
    return QByteArray("{\"siteMeta\":{},\"items\":[") + items + "]}";
}

} // namespace raiki::test
