// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/announcement.h"
#include "core/shows/titleindex.h"

/** Which of the user's shows, and which season of it, a news item is about, and why. */
namespace raiki {

enum class MatchReason {
    ExactTitle,  ///< the words are a title
    SpellingOf,  ///< a spelling variant of a title
    TitleInText, ///< a title stands in the headline
};
[[nodiscard]] QString matchReasonName(MatchReason reason); ///< "exactTitle", "spellingOf", "titleInText"

/** One entry to match against: a show, or one season of it where the entry names one. */
struct MatchCandidate
{
    ShowId show;
    SeasonId season;    ///< none: all seasons
    QString title;      ///< for display
    QStringList titles; ///< every spelling, season words included
};

struct Match
{
    ShowId show;
    SeasonId season;                 ///< of the candidate; none where the candidate stands for all seasons
    qint32 candidate = 0;            ///< index into the candidates
    QString matchedTitle;            ///< the title that matched, as the candidate writes it
    std::optional<int> seasonNumber; ///< what the text says
    int score = 0;                   ///< 0 to 100
    MatchReason reason = MatchReason::ExactTitle;
    TextSpan span; ///< where it stands in the headline (or summary, see field)
    TextField field = TextField::Title;

    bool operator==(const Match &) const = default;
};

/** Immutable after building; safe from any thread. */
class ShowMatcher final
{
public:
    ShowMatcher();
    explicit ShowMatcher(std::vector<MatchCandidate> candidates);
    ShowMatcher(ShowMatcher &&) noexcept;
    ShowMatcher &operator=(ShowMatcher &&) noexcept;
    ~ShowMatcher();

    /** Whether some title of the candidates stands in the headline: without one, match() finds nothing. */
    [[nodiscard]] bool namesAny(const QString &headline) const;
    /**
     * The show the item is about. An entry without season words stands for all seasons, one with a season
     * only for that; spin-offs and sequels under another subtitle do not match the base; the most specific
     * wins; ordinary words that are titles match only where the sentence means the show. What stands before a
     * title's colon matches, with a score that asks the user, where one show alone is called so.
     */
    [[nodiscard]] std::optional<Match> match(const NewsText &text,
                                             const std::vector<Announcement> &announcements) const;
    [[nodiscard]] const std::vector<MatchCandidate> &candidates() const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace raiki
