// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/datechoice.h"
#include "core/announcements/reading.h"
#include "core/announcements/showwords.h"

#include <optional>
#include <span>

/**
 * A rule looks at an item and says what kind of news it is, that it is none of ours, or nothing. The rules
 * stand in one list; the first that speaks decides. A new rule is one file in this folder and one line in
 * rules.cpp.
 */
namespace raiki {

/** Everything a rule may look at, read once. */
struct RuleInput
{
    const Reading &reading;
    const std::optional<ShowWords> &show;
    const ChosenDate &date;
};

struct RuleVerdict
{
    std::optional<AnnouncementKind> kind; ///< nothing: the item announces no release
    Evidence evidence;
    bool isCancelled = false;
};

/** A rule and the name it goes by in tests and explanations. */
struct Rule
{
    const char *name;
    std::optional<RuleVerdict> (*judge)(const RuleInput &);
};

/** In the order in which they are asked. */
[[nodiscard]] std::span<const Rule> newsRules();

/** The headline is a name and nothing else. */
[[nodiscard]] bool isBareName(const RuleInput &input);

/** "Title Joins Crunchyroll's Lineup", "Joins the Hulu Catalog": a platform stands right behind the verb. */
[[nodiscard]] bool joinsPlatform(const FieldReading &title);

/** Whether the other medium @p medium is only named beside the animation: who told it, the occasion, the book
 * an OVA comes with. */
[[nodiscard]] bool isOnlyBeside(const FieldReading &title, const CueHit &medium);

std::optional<RuleVerdict> judgeOtherMedium(const RuleInput &input);
std::optional<RuleVerdict> judgeLabel(const RuleInput &input);
std::optional<RuleVerdict> judgeColumn(const RuleInput &input);
std::optional<RuleVerdict> judgeSeveral(const RuleInput &input);
std::optional<RuleVerdict> judgeDoubt(const RuleInput &input);
std::optional<RuleVerdict> judgeBusiness(const RuleInput &input);
std::optional<RuleVerdict> judgeWestern(const RuleInput &input);
std::optional<RuleVerdict> judgePerson(const RuleInput &input);
std::optional<RuleVerdict> judgeOpinion(const RuleInput &input);
std::optional<RuleVerdict> judgeDelay(const RuleInput &input);
std::optional<RuleVerdict> judgeGain(const RuleInput &input);
std::optional<RuleVerdict> judgePromotion(const RuleInput &input);
std::optional<RuleVerdict> judgeDub(const RuleInput &input);
std::optional<RuleVerdict> judgeEnding(const RuleInput &input);
std::optional<RuleVerdict> judgeMovie(const RuleInput &input);
std::optional<RuleVerdict> judgeStream(const RuleInput &input);
std::optional<RuleVerdict> judgeEpisode(const RuleInput &input);
std::optional<RuleVerdict> judgePremiere(const RuleInput &input);
std::optional<RuleVerdict> judgeAnnounced(const RuleInput &input);
std::optional<RuleVerdict> judgeBelow(const RuleInput &input);

} // namespace raiki
