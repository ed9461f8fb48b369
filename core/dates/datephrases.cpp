// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/datephrases.h"

namespace raiki {

std::vector<DatePhrase> findDates(QStringView text, const DateContext &context)
{
    Q_UNUSED(context)
    std::vector<DatePhrase> phrases;
    if (const std::optional<FuzzyDate> date = FuzzyDate::fromText(text); date && date->isKnown())
        phrases.push_back({*date, {0, text.size()}, true});
    return phrases;
}

std::optional<FuzzyDate> readDate(QStringView text, const DateContext &context)
{
    Q_UNUSED(context)
    return FuzzyDate::fromText(text.trimmed());
}

} // namespace raiki
