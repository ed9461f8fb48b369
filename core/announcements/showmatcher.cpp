// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/showmatcher.h"

#include "core/announcements/commonwords.h"
#include "core/announcements/showhead.h"
#include "core/announcements/titlecontext.h"

#include <algorithm>

namespace raiki {

namespace {

constexpr int scoreWhole = 95;
constexpr int scoreNamed = 90;
constexpr int scoreQuoted = 85;
constexpr int scoreInText = 70;
constexpr int bonusSpelling = 5;
constexpr int scoreHead = 50; // nobody is sure of it: the user is asked
/** As much of a headline as is read. */
constexpr qsizetype longestTitle = 1'000;

/** One title of the index: whose it is, what it says of its instalment. */
struct IndexedEntry
{
    qint32 candidate = 0;
    QString title;        ///< as the candidate writes it
    bool isBase = false;  ///< not a title of its own but one without its season words
    bool isShort = false; ///< not a title of its own but one without its "-Subtitle-"
    bool isHead = false;  ///< not a title of its own but what stands before its colon
    Instalment own;       ///< said by the indexed words themselves
    Instalment entry;     ///< what the candidate stands for under this title
};

/** What the announcement says of the show, made ready to be compared. */
struct NewsWords
{
    QString showKey; ///< empty where there is no announcement
    Instalment instalment;
    std::optional<TextSpan> head; ///< the name in the headline, read without the list
};

/** A title found in the text that the text means. */
struct Found
{
    const IndexedEntry *entry = nullptr;
    TextSpan span;
    Instalment text; ///< what the text says of the instalment
    int score = 0;
    bool isLiteral = false;
    bool isSpecific = false; ///< the entry names the instalment itself
    MatchReason reason = MatchReason::TitleInText;
};

bool isBetter(const Found &left, const Found &right)
{
    if (left.span.length != right.span.length && (left.span.overlaps(right.span))) {
        return left.span.length > right.span.length;
    }
    if (left.isSpecific != right.isSpecific && left.span.overlaps(right.span)) {
        return left.isSpecific;
    }
    if (left.score != right.score) {
        return left.score > right.score;
    }
    if (left.span.length != right.span.length) {
        return left.span.length > right.span.length;
    }
    return left.span.start < right.span.start;
}

/** "Re:ZERO" of "Re:ZERO -Starting Life-": what stands before a subtitle between dashes; empty where there is
 * none. */
QString withoutSubtitle(const QString &title)
{
    constexpr qsizetype shortest = 6;
    static constexpr QStringView dashes = u"-~\u2013\u301c\uff5e\uff0d";
    if (title.isEmpty() || !dashes.contains(title.back())) {
        return {};
    }
    const qsizetype place = title.lastIndexOf(title.back(), title.size() - 2);
    const bool opens = place > 0 && title[place - 1].isSpace() && !title[place + 1].isSpace();
    const QString base = opens ? title.left(place).trimmed() : QString();
    return titleKey(base).size() >= shortest ? base : QString();
}

/** "Frieren" of "Frieren: Beyond Journey's End", as people say it; empty where it may be everything. */
QString beforeColon(const QString &title)
{
    constexpr qsizetype shortest = 6;
    const qsizetype colon = title.indexOf(QStringLiteral(": "));
    const QString head = colon > 0 ? title.left(colon).trimmed() : QString();
    const bool isPlain = !head.contains(u' ') && isCommonWord(head.toLower());
    return titleKey(head).size() >= shortest && !isPlain ? head : QString();
}

/** A cross, or an "x" between blanks. */
bool hasCross(QStringView title)
{
    for (qsizetype i = 0; i < title.size(); ++i) {
        const char16_t unit = title[i].unicode();
        const bool isLetter = (unit == u'x' || unit == u'X') && i > 0 && i + 1 < title.size();
        if (unit == u'\u00d7' || (isLetter && title[i - 1] == u' ' && title[i + 1] == u' ')) {
            return true;
        }
    }
    return false;
}

/** "Spy Family" of "SPY×FAMILY": a cross between words is often left out; empty where there is none. */
QString withoutCross(const QString &title)
{
    if (!hasCross(title)) {
        return {}; // nearly all
    }
    QString plain = title;
    plain.replace(u'\u00d7', u' ');
    plain.replace(QStringLiteral(" x "), QStringLiteral(" "), Qt::CaseInsensitive);
    plain = plain.simplified();
    constexpr qsizetype shortest = 6;
    return plain != title && plain.contains(u' ') && titleKey(plain).size() >= shortest ? plain : QString();
}

/** The words at @p span with the marks that follow them are written just like @p title. */
bool isLiteral(const QString &text, TextSpan span, const QString &title)
{
    const QStringView rest = QStringView(text).mid(span.start);
    if (!rest.startsWith(title, Qt::CaseInsensitive)) {
        return false;
    }
    const qsizetype end = title.size();
    return end >= rest.size() || rest[end].isSpace() || rest[end].isLetterOrNumber() ||
           !QStringView(u"!?\u00b0+':").contains(rest[end]);
}

} // namespace

struct ShowMatcher::Private
{
    std::vector<MatchCandidate> candidates;
    std::vector<IndexedEntry> entries;
    TitleIndex index;

    void addTitle(qint32 candidate, const QString &title, const SeasonWords &words, const Instalment &name);
    [[nodiscard]] bool isOneShows(const IndexedEntry &head) const;
    void build();
    [[nodiscard]] std::optional<Found> bestOf(const std::vector<TitleHit> &hits, const FieldReading &field,
                                              const std::vector<Announcement> &announcements) const;
    [[nodiscard]] std::optional<Found> judged(const TitleHit &hit, const FieldReading &field,
                                              const NewsWords &news) const;
    [[nodiscard]] Match matchOf(const Found &found, TextField field) const;
};

/** @p words are the title's own, @p name is what the candidate stands for where they say nothing. */
void ShowMatcher::Private::addTitle(qint32 candidate, const QString &title, const SeasonWords &words,
                                    const Instalment &name)
{
    const Instalment own = instalmentOf(words);
    const Instalment entry = own.isNamed() ? own : name;
    entries.push_back({candidate, title, false, false, false, own, entry});
    if (own.isNamed() && !words.base.isEmpty()) {
        entries.push_back({candidate, words.base, true, false, false, Instalment{}, own});
    }
    if (const QString plain = withoutCross(own.isNamed() ? words.base : title); !plain.isEmpty()) {
        entries.push_back({candidate, plain, true, false, false, Instalment{}, entry});
    }
    if (const QString base = withoutSubtitle(title); !base.isEmpty()) {
        entries.push_back({candidate, base, true, true, false, Instalment{}, entry});
    }
    const bool isOfShow = !candidates[static_cast<size_t>(candidate)].season.isValid();
    if (const QString head = beforeColon(title); isOfShow && !own.isNamed() && !head.isEmpty()) {
        entries.push_back({candidate, head, true, false, true, Instalment{}, entry});
    }
}

/** Whether one show of the list alone is called so, or bears the name before its colon. */
bool ShowMatcher::Private::isOneShows(const IndexedEntry &head) const
{
    const std::vector<qint32> owners = index.ownersOf(head.title);
    const auto showOf = [this](qint32 candidate) { return candidates[static_cast<size_t>(candidate)].show; };
    return std::all_of(owners.begin(), owners.end(), [&showOf, show = showOf(head.candidate)](qint32 owner) {
        return showOf(owner) == show;
    });
}

void ShowMatcher::Private::build()
{
    entries.reserve(candidates.size() * 3);
    for (size_t i = 0; i < candidates.size(); ++i) {
        const MatchCandidate &candidate = candidates[i];
        const SeasonWords words = splitSeasonWords(candidate.title);
        const Instalment name = instalmentOf(words); // a candidate stands for what its name says
        addTitle(static_cast<qint32>(i), candidate.title, words, name);
        for (const QString &title : candidate.titles) {
            if (title != candidate.title && !title.isEmpty()) {
                addTitle(static_cast<qint32>(i), title, splitSeasonWords(title), name);
            }
        }
    }
    std::vector<IndexedTitle> titles;
    titles.reserve(entries.size());
    for (const IndexedEntry &entry : entries) {
        titles.push_back({entry.candidate, entry.title});
    }
    index = TitleIndex(titles);
}

std::optional<Found> ShowMatcher::Private::judged(const TitleHit &hit, const FieldReading &field,
                                                  const NewsWords &news) const
{
    const IndexedEntry &entry = entries[static_cast<size_t>(hit.title)];
    const TitlePlace place = placeOf(field, hit.span, entry.title, news.showKey, news.head);
    if (!hit.isWhole && !place.isShow) {
        return std::nullopt;
    }
    Found found;
    found.entry = &entry;
    found.span = hit.span;
    found.text = place.instalment;
    if (!found.text.isNamed() && !entry.own.isNamed()) {
        found.text = news.instalment;
    }
    const bool isNamed = !news.showKey.isEmpty() && squeezedTitleKey(entry.title) == news.showKey;
    if (entry.isHead && (hit.isWhole || !isNamed || !isOneShows(entry))) {
        return std::nullopt; // a name alone may be another's, or all of a franchise
    }
    if (entry.isShort && !hit.isWhole && !isNamed) {
        return std::nullopt; // the part of a title may be another show's
    }
    const bool isTitle = hit.isWhole && !entry.isBase;
    const bool saysItself = entry.own.isNamed() && !found.text.isNamed();
    if (!isTitle && !saysItself && !standsFor(entry.entry, found.text)) {
        return std::nullopt;
    }
    found.isSpecific = entry.entry.isNamed() && (found.text.isNamed() || entry.own.isNamed());
    found.isLiteral = isLiteral(field.words.text, hit.span, entry.title);
    found.score = hit.isWhole      ? scoreWhole
                  : isNamed        ? scoreNamed
                  : place.isQuoted ? scoreQuoted
                                   : scoreInText;
    found.score = entry.isHead ? scoreHead : found.score + (found.isLiteral ? bonusSpelling : 0);
    const bool isAll = hit.isWhole || isNamed;
    found.reason = !isAll ? MatchReason::TitleInText
                          : (found.isLiteral ? MatchReason::ExactTitle : MatchReason::SpellingOf);
    return found;
}

std::optional<Found> ShowMatcher::Private::bestOf(const std::vector<TitleHit> &hits,
                                                  const FieldReading &field,
                                                  const std::vector<Announcement> &announcements) const
{
    NewsWords news;
    if (!announcements.empty()) {
        const Announcement &first = announcements.front();
        news.showKey = first.showWords.isEmpty() ? QString() : squeezedTitleKey(first.showWords);
        news.instalment = {first.season, first.part, first.isFinalSeason};
    }
    news.head = findShowHead(field);
    std::optional<Found> best;
    for (const TitleHit &hit : hits) {
        const std::optional<Found> found = judged(hit, field, news);
        if (found && (!best || isBetter(*found, *best))) {
            best = found;
        }
    }
    return best;
}

Match ShowMatcher::Private::matchOf(const Found &found, TextField field) const
{
    const MatchCandidate &candidate = candidates[static_cast<size_t>(found.entry->candidate)];
    Match match;
    match.show = candidate.show;
    match.season = candidate.season;
    match.candidate = found.entry->candidate;
    match.matchedTitle = found.entry->title;
    match.seasonNumber = found.text.season ? found.text.season : found.entry->own.season;
    match.score = found.score;
    match.reason = found.reason;
    match.span = found.span;
    match.field = field;
    return match;
}

QString matchReasonName(MatchReason reason)
{
    switch (reason) {
    case MatchReason::ExactTitle:
        return QStringLiteral("exactTitle");
    case MatchReason::SpellingOf:
        return QStringLiteral("spellingOf");
    case MatchReason::TitleInText:
        break;
    }
    return QStringLiteral("titleInText");
}

ShowMatcher::ShowMatcher()
    : ShowMatcher(std::vector<MatchCandidate>{})
{
}

ShowMatcher::ShowMatcher(std::vector<MatchCandidate> candidates)
    : m_private(std::make_unique<Private>())
{
    m_private->candidates = std::move(candidates);
    m_private->build();
}

ShowMatcher::ShowMatcher(ShowMatcher &&) noexcept = default;
ShowMatcher &ShowMatcher::operator=(ShowMatcher &&) noexcept = default;
ShowMatcher::~ShowMatcher() = default;

std::optional<Match> ShowMatcher::match(const NewsText &text,
                                        const std::vector<Announcement> &announcements) const
{
    const NewsText titleOnly{text.title.left(longestTitle), QString(), text.published};
    const std::vector<TitleHit> hits = m_private->index.findIn(titleOnly.title);
    if (hits.empty()) {
        return std::nullopt;
    }
    const std::optional<Found> best = m_private->bestOf(hits, readNews(titleOnly).title, announcements);
    return best ? std::optional(m_private->matchOf(*best, TextField::Title)) : std::nullopt;
}

bool ShowMatcher::namesAny(const QString &headline) const
{
    return !m_private->index.findIn(QStringView(headline).left(longestTitle)).empty();
}

const std::vector<MatchCandidate> &ShowMatcher::candidates() const
{
    return m_private->candidates;
}

} // namespace raiki
