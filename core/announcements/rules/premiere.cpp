// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

namespace raiki {

namespace {

/** The words that say it starts: in the date's field and sentence, else in the headline. */
Evidence saysStart(const RuleInput &input)
{
    const FieldReading &field =
        input.date.evidence.field == TextField::Title ? input.reading.title : input.reading.summary;
    const CueHit *hit = field.firstIn(input.date.sentence, Cue::Release | Cue::Gets | Cue::Stream);
    if (hit == nullptr) {
        hit = input.reading.title.first(Cue::Release | Cue::Gets | Cue::Stream);
        return hit == nullptr ? input.date.evidence : input.reading.title.evidence(hit->span);
    }
    return field.evidence(hit->span);
}

/** "Second Promo for Winter 2026": beside a promotion, a cour that it is for. */
bool isPromotedFor(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const DatePrecision precision = input.date.date.precision();
    if (!input.date.isInTitle || !title.has(Cue::Promotion) ||
        (precision != DatePrecision::Cour && precision != DatePrecision::Year)) {
        return false;
    }
    const qsizetype before = title.tokenAt(input.date.evidence.span.start) - 1;
    return before >= 0 &&
           title.words.lowerOf(title.words.tokens[static_cast<size_t>(before)]) == QStringView(u"for");
}

} // namespace

/** A season starts, and a date, if only a year, is given. */
std::optional<RuleVerdict> judgePremiere(const RuleInput &input)
{
    if (!input.date.isKnown() || (!input.show && !input.reading.title.has(Cue::NewWork))) {
        return std::nullopt;
    }
    const FieldReading &title = input.reading.title;
    const bool comesOut = title.has(Cue::Release | Cue::Announce | Cue::Gets | Cue::NewWork | Cue::Stream) ||
                          !title.seasons.empty() || input.date.evidence.field == TextField::Summary ||
                          input.reading.summary.has(Cue::Release | Cue::Anime) || isPromotedFor(input);
    if (!comesOut || !speaksOfAnime(input.reading)) {
        return std::nullopt;
    }
    return RuleVerdict{AnnouncementKind::Premiere, saysStart(input)};
}

} // namespace raiki
