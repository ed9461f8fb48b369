// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/feedids.h"
#include "core/base/textspan.h"
#include "core/dates/fuzzydate.h"
#include "core/shows/show.h"

#include <QStringList>

#include <optional>
#include <vector>

/** What one news item says of a release, read by the extractor, with the words that say it. */
namespace raiki {

enum class AnnouncementKind {
    Premiere,     ///< a TV or net anime starts; a date, if only a year, is given
    Announcement, ///< a new anime or season, without a date
    Delay,        ///< postponed; the date is the new one or unknown
    Movie,
    Stream, ///< platform news
    Dub,
    End,     ///< the last episode
    Episode, ///< one episode is out or dated
};
/** "premiere", "announcement", "delay", "movie", "stream", "dub", "end", "episode". */
[[nodiscard]] QString announcementKindName(AnnouncementKind kind);
[[nodiscard]] std::optional<AnnouncementKind> announcementKindFromName(QStringView name);

enum class TextField { Title, Summary };

/** Where the words stand. */
struct Evidence
{
    TextField field = TextField::Title;
    TextSpan span;

    bool operator==(const Evidence &) const = default;
};

struct Announcement
{
    AnnouncementKind kind = AnnouncementKind::Announcement;
    QString showWords; ///< the show as the text writes it, without season words
    std::optional<int> season;
    std::optional<int> part;
    std::optional<int> episode;
    bool isFinalSeason = false;
    QString subtitle;
    FuzzyDate date;
    FuzzyDate previousDate; ///< of a delay, where said
    QStringList platforms;  ///< who shows it: "TV Asahi", "Hulu", "Disney+"
    /** The same as a Release names them, a broadcaster with its block: "NUMAnimation on TV Asahi", "Hulu". */
    QStringList releasePlatforms;
    bool isCancelled = false;
    Evidence evidence; ///< the words that decided the kind
    std::optional<Evidence> showEvidence;
    std::optional<Evidence> dateEvidence;

    bool operator==(const Announcement &) const = default;
};

/** The item as the extractor sees it. */
struct NewsText
{
    QString title;
    QString summary;     ///< plain text; the content where there is no summary
    QDateTime published; ///< invalid where unknown: relative dates are then left out
};

} // namespace raiki
