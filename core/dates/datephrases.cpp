// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/datephrases.h"

#include "core/dates/phrases/joinphrases.h"
#include "core/dates/phrases/phrasefamilies.h"

#include <array>

namespace raiki {

namespace {

constexpr qsizetype longestField = 200;

std::vector<DatePhrase> findIn(const DateText &text)
{
    std::vector<Finding> findings = findPhrases(text);
    shareYears(text, findings);
    return makePhrases(text, joinTimes(text, mergeTimes(text, joinYears(text, findings))));
}

bool saysUnknown(QStringView field)
{
    constexpr std::array<QLatin1String, 9> words{
        QLatin1String("TBA"), QLatin1String("TBD"),          QLatin1String("?"),
        QLatin1String("-"),   QLatin1String("N/A"),          QLatin1String("unknown"),
        QLatin1String("??"),  QLatin1String("unknown date"), QLatin1String("none"),
    };
    for (const QLatin1String word : words) {
        if (field.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return field.isEmpty();
}

/** "2015-07-00" and "0000-00-00", as list exports write the parts that they do not know. */
std::optional<FuzzyDate> readZeroed(QStringView field)
{
    if (field == QLatin1String("0000-00-00"))
        return FuzzyDate();
    if (field.size() != 10 || !field.endsWith(QLatin1String("-00")))
        return std::nullopt;
    const qsizetype kept = field.endsWith(QLatin1String("-00-00")) ? 4 : 7;
    return FuzzyDate::fromText(field.first(kept));
}

/** "20260124", as some exports write a day. */
std::optional<FuzzyDate> readCompact(QStringView field)
{
    if (field.size() != 8)
        return std::nullopt;
    QString spaced = field.first(4).toString();
    spaced += QLatin1Char('-');
    spaced += field.sliced(4, 2);
    spaced += QLatin1Char('-');
    spaced += field.sliced(6);
    return FuzzyDate::fromText(spaced);
}

} // namespace

std::vector<DatePhrase> findDates(QStringView text, const DateContext &context)
{
    return findIn(DateText(text, context, TextKind::Running));
}

std::optional<FuzzyDate> readDate(QStringView text, const DateContext &context)
{
    const QStringView field = text.trimmed();
    if (field.size() > longestField)
        return std::nullopt;
    if (saysUnknown(field))
        return FuzzyDate();
    for (const auto read : {FuzzyDate::fromText, readZeroed, readCompact}) {
        if (const std::optional<FuzzyDate> date = read(field))
            return date;
    }
    const std::vector<DatePhrase> phrases = findIn(DateText(field, context, TextKind::Field));
    if (phrases.size() != 1 || phrases.front().span != TextSpan{0, field.size()})
        return std::nullopt;
    return phrases.front().date;
}

} // namespace raiki
