// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dates/datephrases.h"

#include <QString>

#include <optional>

/**
 * A date as the words say it, before the context completes it. The families of phrases produce it; only
 * completed() knows the rules of completion.
 */
namespace raiki {

/** Which of the many Januaries is meant. */
enum class Which {
    Nearest, ///< nothing said: the next one, this one included, or one that has just passed
    Future,  ///< "will premiere in January": the next one, this one included
    Next,    ///< "next January": not this one
    Last,    ///< "last January", "premiered in January": the one before
};

struct SaidDate
{
    int year = 0;             ///< 0: the context's
    bool yearWasSaid = false; ///< else a year was counted from the context ("next year")
    std::optional<Quarter> quarter = std::nullopt;
    int month = 0; ///< 0: not said
    int day = 0;   ///< 0: not said
    Which which = Which::Nearest;
};

/** A time of day as said; hour 0 to 29. */
struct SaidTime
{
    int hour = 0;
    int minute = 0;
    QString zone; ///< a name that zoneOffsetSeconds() knows; empty where none is said

    /** Whether the instant can be known: a zone is said, or the hours past midnight that only Japan counts.
     */
    [[nodiscard]] bool isExact() const { return !zone.isEmpty() || hour >= 24; }
};

/** What a family found: tokens [first, end) say a date, a time of day, or both. */
struct Finding
{
    qsizetype first = 0;
    qsizetype end = 0;
    std::optional<SaidDate> date = std::nullopt;
    std::optional<SaidTime> time = std::nullopt;
    qsizetype timeEnd = 0; ///< where the joined time ends; it may stand further on in the sentence
};

/** Unknown where the context is needed and missing, or there is no such day. */
[[nodiscard]] FuzzyDate completed(const SaidDate &date, QDate published);
/**
 * The minute, where @p date is a day and the time is exact; else the date as it is.
 * @param zone of a time that names none; invalid: only Japan's hours past midnight are exact then
 */
[[nodiscard]] FuzzyDate withTime(const FuzzyDate &date, const SaidTime &time, const QTimeZone &zone);

} // namespace raiki
