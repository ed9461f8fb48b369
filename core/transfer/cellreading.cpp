// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/cellreading.h"

#include "core/shows/titlekey.h"

#include <algorithm>
#include <cmath>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** Digits of any script to ASCII, full width forms to half, blanks at the ends gone. */
QString plainNumber(QStringView text)
{
    QString plain = text.trimmed().toString();
    for (QChar &character : plain) {
        const int digit = character.digitValue();
        if (digit >= 0)
            character = QLatin1Char(static_cast<char>('0' + digit));
        else if (character == u'．')
            character = u'.';
        else if (character == u'／')
            character = u'/';
    }
    return plain;
}

/** "12" of 12話. */
QStringView withoutCounter(QStringView text)
{
    constexpr QStringView counters = u"話集话";
    return !text.isEmpty() && counters.contains(text.back()) ? text.chopped(1) : text;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character >= u'0' && character <= u'9';
    });
}

std::optional<int> numberOf(QStringView digits)
{
    if (digits.startsWith(u'+'))
        digits = digits.sliced(1);
    const bool isNegative = digits.startsWith(u'-');
    if (isNegative)
        digits = digits.sliced(1);
    if (!isDigits(digits) || digits.size() > 9)
        return {};
    return isNegative ? -digits.toInt() : digits.toInt();
}

std::optional<double> decimalOf(QStringView text)
{
    QString plain = text.toString();
    if (plain.count(u',') == 1 && !plain.contains(u'.'))
        plain.replace(u',', u'.');
    const bool isPlain = std::all_of(plain.cbegin(), plain.cend(), [](QChar character) {
        return (character >= u'0' && character <= u'9') || character == u'.';
    });
    bool isNumber = false;
    const double number = isPlain ? plain.toDouble(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

double topOf(ScoreScale scale)
{
    return scale == ScoreScale::Hundred ? 100 : scale == ScoreScale::Ten ? 10 : 5;
}

std::optional<std::optional<int>> scoreOf(double score, double top)
{
    if (score < 0 || score > top || top <= 0)
        return {};
    const int percent = static_cast<int>(std::lround(score / top * 100));
    return percent == 0 ? std::optional(std::optional<int>()) : std::optional(std::optional(percent));
}

/** "★★★☆☆" and "***": nothing where the text is not made of stars. */
std::optional<std::optional<int>> scoreOfStars(QStringView text)
{
    int full = 0;
    for (const QChar character : text) {
        if (character == u'★' || character == u'*' || character == u'⭐')
            ++full;
        else if (character != u'☆' && character != u'\uFE0F')
            return {};
    }
    return full > 5 ? std::nullopt : scoreOf(full, 5);
}

} // namespace

std::optional<int> readNumber(QStringView text)
{
    QString plain = plainNumber(text);
    const qsizetype point = plain.indexOf(u'.');
    if (point > 0 && QStringView(plain).sliced(point + 1).count(u'0') == plain.size() - point - 1)
        plain.truncate(point);
    return numberOf(plain);
}

std::optional<Progress> readProgress(QStringView text)
{
    QString plain = plainNumber(text);
    for (const QLatin1StringView of : {" of "_L1, " von "_L1, " de "_L1, " sur "_L1})
        plain.replace(of, "/"_L1);
    const qsizetype slash = plain.indexOf(u'/');
    const QStringView first = slash < 0 ? QStringView(plain) : QStringView(plain).first(slash);
    const std::optional<int> watched = readNumber(withoutCounter(first.trimmed()));
    if (!watched || slash < 0)
        return watched ? std::optional(Progress{*watched, {}}) : std::nullopt;
    const QStringView rest = QStringView(plain).sliced(slash + 1).trimmed();
    const std::optional<int> all = readNumber(withoutCounter(rest));
    if (rest == "?"_L1 || rest == "-"_L1 || (all && *all == 0))
        return Progress{*watched, {}};
    return all && *all >= *watched ? std::optional(Progress{*watched, all}) : std::nullopt;
}

std::optional<int> readSeasonNumber(QStringView text)
{
    if (const std::optional<int> number = readNumber(text))
        return number;
    // The words that name a season name it at the end of a title, too.
    const QString asTitle = "x "_L1 + text.trimmed().toString();
    const SeasonWords words = splitSeasonWords(asTitle);
    return words.base.trimmed() == "x"_L1 ? words.season : std::nullopt;
}

std::optional<std::optional<int>> readScore(QStringView text, ScoreScale scale)
{
    const QString plain = plainNumber(text);
    if (plain == "-"_L1 || plain == "–"_L1)
        return std::optional<int>();
    if (plain.endsWith(u'%')) {
        const std::optional<double> percent = decimalOf(QStringView(plain).chopped(1).trimmed());
        return percent ? scoreOf(*percent, 100) : std::nullopt;
    }
    const qsizetype slash = plain.indexOf(u'/');
    if (slash > 0) {
        const std::optional<double> score = decimalOf(QStringView(plain).first(slash).trimmed());
        const std::optional<double> top = decimalOf(QStringView(plain).sliced(slash + 1).trimmed());
        return score && top ? scoreOf(*score, *top) : std::nullopt;
    }
    if (const std::optional<double> score = decimalOf(plain))
        return scoreOf(*score, topOf(scale));
    return scoreOfStars(plain);
}

} // namespace raiki
