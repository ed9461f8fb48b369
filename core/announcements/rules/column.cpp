// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

namespace raiki {

namespace {

/** "Top 15 …", "3 animes …", "10 best …": a number that counts what follows, at the very front. */
bool isCountedList(const FieldReading &title)
{
    const auto &tokens = title.words.tokens;
    const size_t first = !tokens.empty() && title.words.lowerOf(tokens[0]) == QStringView(u"top") ? 1 : 0;
    if (tokens.size() < first + 2 || tokens[first].kind != TokenKind::Number) {
        return false;
    }
    const bool isNew =
        tokens.size() > first + 2 && title.words.lowerOf(tokens[first + 1]) == QStringView(u"new");
    const QStringView next = title.words.lowerOf(tokens[first + (isNew ? 2 : 1)]);
    const bool isCounted = next == QStringView(u"anime") || next == QStringView(u"animes") ||
                           next == QStringView(u"best") || next == QStringView(u"worst") ||
                           next == QStringView(u"most") || next == QStringView(u"reasons") ||
                           next == QStringView(u"things") || next == QStringView(u"shows") ||
                           next == QStringView(u"times") || next == QStringView(u"great");
    return first == 1 || isCounted;
}

/** "Netflix Removes 12 Anime": a verb and a number before "anime" count works; "Zom 100 Anime" is one. */
const CueHit *countedWorks(const FieldReading &title)
{
    for (const CueHit &hit : title.cues) {
        if (!(hit.cues & Cue::Anime) || hit.firstToken < 2) {
            continue;
        }
        const auto number = static_cast<size_t>(hit.firstToken) - 1;
        const bool isOrdinal = !title.words.lowerOf(title.words.tokens[number]).back().isDigit();
        if (isOrdinal || title.words.tokens[number].kind != TokenKind::Number ||
            title.words.tokens[number].number < 2) {
            continue;
        }
        const QStringView verb = title.words.lowerOf(title.words.tokens[number - 1]);
        if (isOneOf(verb, {u"removes", u"adds", u"licenses", u"announces", u"streams", u"reveals", u"loses",
                           u"gets", u"unveils", u"lists"})) {
            return &hit;
        }
    }
    return nullptr;
}

/** "Winter 2026 begins", "Fall 2017 preview": a whole cour is the subject. */
bool isAboutCour(const FieldReading &title)
{
    const bool startsWithCour = !title.dates.empty() && title.dates.front().span.start == 0 &&
                                title.dates.front().date.precision() == DatePrecision::Cour;
    return startsWithCour && title.quotes.empty() && title.seasons.empty() &&
           !title.has(Cue::Gets | Cue::Delay);
}

} // namespace

/** Lists, reviews, weekly columns, interviews, previews: they speak of many shows or of what has been. */
std::optional<RuleVerdict> judgeColumn(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const CueHit *hit = title.first(Cue::Column);
    // "Premiere October 6: What We Know" answers itself; "Season 3: Everything We Know" does not.
    if (hit != nullptr && !((hit->cues & Cue::Question) && input.date.isInTitle)) {
        return RuleVerdict{std::nullopt, title.evidence(hit->span)};
    }
    if (const CueHit *works = countedWorks(title)) {
        return RuleVerdict{std::nullopt, title.evidence(works->span)};
    }
    if (isCountedList(title) || isAboutCour(title)) {
        return RuleVerdict{std::nullopt, title.evidence(title.words.tokens.front().span)};
    }
    return std::nullopt;
}

} // namespace raiki
