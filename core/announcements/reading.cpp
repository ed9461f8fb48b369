// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/reading.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace raiki {

namespace {

constexpr qsizetype titleLimit = 1'000;
constexpr qsizetype summaryLimit = 12'000;
/** Longer quotes are somebody speaking, not a name. */
constexpr qsizetype longestName = 120;

struct QuoteMarks
{
    QChar opening;
    QStringView closings;
};

constexpr std::array<QuoteMarks, 9> quoteMarks{{
    {u'"', u"\"\u201d"},
    {u'\u201c', u"\u201d\"\u201c"},
    {u'\u201e', u"\u201c\u201d"},
    {u'\u300c', u"\u300d"},
    {u'\u300e', u"\u300f"},
    {u'\u00ab', u"\u00bb"},
    {u'\'', u"'\u2019"},
    {u'\u2018', u"\u2019'\u2018"},
    {u'\u2019', u"\u2019"},
}};

bool isSingle(QChar mark)
{
    return mark == u'\'' || mark == u'\u2018' || mark == u'\u2019';
}

/** Whether a single mark at @p place opens a quote rather than shortens a word. */
bool mayOpen(QStringView text, qsizetype place)
{
    const bool wordBefore = place > 0 && text[place - 1].isLetterOrNumber();
    const bool wordAfter = place + 1 < text.size() && !text[place + 1].isSpace();
    return wordAfter && (!isSingle(text[place]) || !wordBefore);
}

bool mayClose(QStringView text, qsizetype place)
{
    return !isSingle(text[place]) || place + 1 >= text.size() || !text[place + 1].isLetterOrNumber();
}

/** "'Mother of the Goddess' Dormitory' Season 3": the mark after "s" closes nothing where another closes
 * behind it. */
bool isPluralOwner(QStringView text, qsizetype place, qsizetype bound)
{
    const QChar before = place > 0 ? text[place - 1] : QChar();
    if (!isSingle(text[place]) || (before != u's' && before != u'n')) {
        return false;
    }
    for (qsizetype i = place + 2; i < bound && text[i] != u'\n'; ++i) {
        if (isSingle(text[i]) && mayOpen(text, i) && text[i - 1].isSpace()) {
            return false;
        }
        if (isSingle(text[i]) && mayClose(text, i)) {
            return text[i - 1].isLetterOrNumber();
        }
    }
    return false;
}

std::vector<QuotedWords> findQuotes(QStringView text)
{
    std::vector<QuotedWords> quotes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto marks = std::find_if(quoteMarks.begin(), quoteMarks.end(),
                                        [&](const QuoteMarks &row) { return row.opening == text[i]; });
        if (marks == quoteMarks.end() || !mayOpen(text, i)) {
            continue;
        }
        const qsizetype bound = std::min(text.size(), i + longestName + 2);
        for (qsizetype end = i + 1; end < bound && text[end] != u'\n'; ++end) {
            if (marks->closings.contains(text[end]) && mayClose(text, end) &&
                !isPluralOwner(text, end, bound)) {
                if (end > i + 1) {
                    quotes.push_back({{i + 1, end - i - 1}, text[i]});
                }
                i = end;
                break;
            }
        }
    }
    return quotes;
}

/** "'Title Movie'", 「劇場版 Title」: the medium written into the quotes is not the name's. */
bool tellsQuotedFilm(const FieldReading &field, const CueHit &hit)
{
    if (!(hit.cues & Cue::Movie)) {
        return false;
    }
    const QStringView words = QStringView(field.words.lower).mid(hit.span.start, hit.span.length);
    const bool isFilm = words.endsWith(u"movie") || words.endsWith(u"film") ||
                        words == QStringView(u"劇場版") || words == QStringView(u"映画");
    const auto quote =
        std::partition_point(field.quotes.begin(), field.quotes.end(),
                             [&hit](const QuotedWords &one) { return one.span.end() < hit.span.end(); });
    return isFilm && quote != field.quotes.end() &&
           (quote->span.start == hit.span.start || quote->span.end() == hit.span.end());
}

/** Season words, a medium, a dub: what stands right behind a name in a headline. */
bool isBehindName(const FieldReading &field, qsizetype token)
{
    const CueHit *hit = field.startingAt(token);
    const CueHit *next = field.startingAt(token + 1);
    const bool isMedium = hit != nullptr &&
                          (hit->cues & (Cue::Anime | Cue::OtherPrint | Cue::Dub | Cue::Movie)) &&
                          (hit->cues & (Cue::Trail | Cue::Dub)) && !(hit->cues & Cue::OtherMedium);
    const bool isEpisode =
        field.words.markAt(token) == u'-' && next != nullptr && (next->cues & Cue::Episode);
    return isMedium || isEpisode ||
           std::any_of(field.seasons.begin(), field.seasons.end(),
                       [token](const SeasonPhrase &phrase) { return phrase.firstToken == token; });
}

/** 王様ランキング 第2期: without quotes, what stands before the season or the episode is the name. */
bool standsInBareName(const FieldReading &field, const CueHit &hit)
{
    const bool isSeason = !field.seasons.empty() && field.seasons.front().span.start >= hit.span.end();
    const bool isEpisode = field.episode && field.episode->span.start >= hit.span.end();
    return field.quotes.empty() && (isSeason || isEpisode);
}

/**
 * "Standing on a Million Lives Anime", "Dating Sim: Otome Games is Tough": a word of noise that goes on with
 * small words, or with plain ones up to what stands behind a name, is the name's.
 */
bool goesOnAsName(const FieldReading &field, const CueHit &hit)
{
    constexpr qsizetype farthest = 10;
    if (field.words.tokens[static_cast<size_t>(hit.firstToken)].kind == TokenKind::Cjk) {
        return standsInBareName(field, hit);
    }
    const auto count = static_cast<qsizetype>(field.words.tokens.size());
    const qsizetype behind = hit.lastToken + 1;
    if (behind < count && isOneOf(field.words.lowerOf(field.words.tokens[static_cast<size_t>(behind)]),
                                  {u"no", u"wo", u"ni", u"ga", u"wa", u"mo", u"de", u"sekai"})) {
        return true; // "Otome Game no …": a name in Japanese
    }
    const QStringView word = field.words.lowerOf(field.words.tokens[static_cast<size_t>(hit.firstToken)]);
    const bool isCounted =
        hit.firstToken > 0 &&
        field.words.tokens[static_cast<size_t>(hit.firstToken - 1)].kind == TokenKind::Number;
    if (isOneOf(word, {u"million", u"billion"}) && !isCounted) {
        return true; // "Million Arthur"; sums of money have their number before
    }
    for (qsizetype i = behind; i < std::min(count, hit.lastToken + farthest); ++i) {
        const Token &token = field.words.tokens[static_cast<size_t>(i)];
        if (isBehindName(field, i)) {
            return i > hit.lastToken + 1;
        }
        const CueHit *next = field.startingAt(i);
        const QChar mark = field.words.markAt(i);
        const bool mayFollow = mark == u',' || mark == u'!' ? i > behind : mark == u':' && hit.firstToken > 1;
        if (mayFollow) {
            continue;
        }
        const bool isPlain =
            token.kind == TokenKind::Word &&
            (next == nullptr || (next->lastToken == i && !(next->cues & ~Cues(Cue::Lead | Cue::Trail))));
        if (!isPlain) {
            return false;
        }
    }
    return false;
}

FieldReading readField(TextField field, const QString &text, qsizetype limit, const DateContext &context)
{
    FieldReading reading;
    reading.field = field;
    reading.words = tokenise(text, limit);
    reading.quotes = findQuotes(reading.words.text);
    reading.cues = findCues(reading.words);
    std::erase_if(reading.cues, [&reading](const CueHit &hit) {
        return reading.isQuoted(hit.span) && !tellsQuotedFilm(reading, hit);
    });
    reading.seasons = findSeasonPhrases(reading.words);
    reading.episode = findEpisodeNumber(reading.words);
    if (field == TextField::Title) {
        std::vector<CueHit> kept;
        std::copy_if(reading.cues.begin(), reading.cues.end(), std::back_inserter(kept),
                     [&reading](const CueHit &hit) {
                         return !(hit.cues & Cue::InNames) || !goesOnAsName(reading, hit);
                     });
        reading.cues = std::move(kept);
    }
    reading.platforms = findPlatforms(reading.words);
    reading.dates = findDates(reading.words.text, context);
    return reading;
}

} // namespace

const CueHit *FieldReading::first(Cues wanted) const
{
    const auto found = std::find_if(cues.begin(), cues.end(),
                                    [wanted](const CueHit &hit) { return bool(hit.cues & wanted); });
    return found == cues.end() ? nullptr : &*found;
}

const CueHit *FieldReading::firstIn(int sentence, Cues wanted) const
{
    const auto found = std::find_if(cues.begin(), cues.end(), [&](const CueHit &hit) {
        return hit.sentence == sentence && (hit.cues & wanted);
    });
    return found == cues.end() ? nullptr : &*found;
}

const CueHit *FieldReading::lastBefore(qsizetype place, int sentence, Cues wanted) const
{
    auto at = std::partition_point(cues.begin(), cues.end(),
                                   [place](const CueHit &hit) { return hit.span.end() <= place; });
    while (at != cues.begin()) {
        --at;
        if (at->sentence != sentence) {
            return nullptr;
        }
        if (at->cues & wanted) {
            return &*at;
        }
    }
    return nullptr;
}

const CueHit *FieldReading::startingAt(qsizetype token) const
{
    const auto found = std::partition_point(cues.begin(), cues.end(),
                                            [token](const CueHit &hit) { return hit.firstToken < token; });
    return found != cues.end() && found->firstToken == token ? &*found : nullptr;
}

qsizetype FieldReading::tokenAt(qsizetype place) const
{
    const auto found =
        std::partition_point(words.tokens.begin(), words.tokens.end(),
                             [place](const Token &token) { return token.span.end() <= place; });
    return found - words.tokens.begin();
}

int FieldReading::sentenceAt(qsizetype place) const
{
    if (words.tokens.empty()) {
        return 0;
    }
    const auto last = static_cast<qsizetype>(words.tokens.size()) - 1;
    return words.tokens[static_cast<size_t>(std::min(tokenAt(place), last))].sentence;
}

bool FieldReading::isQuoted(TextSpan span) const
{
    const auto next = std::partition_point(quotes.begin(), quotes.end(), [span](const QuotedWords &quote) {
        return quote.span.end() < span.end();
    });
    return next != quotes.end() && next->span.start <= span.start;
}

bool speaksOfAnime(const Reading &reading)
{
    for (const FieldReading *field : {&reading.title, &reading.summary}) {
        if (field->has(Cue::Anime | Cue::Promotion | Cue::Movie | Cue::Episode | Cue::Dub | Cue::Broadcast) ||
            !field->seasons.empty() || !field->platforms.empty()) {
            return true;
        }
    }
    return false;
}

qsizetype endOfQuestion(const FieldReading &field)
{
    constexpr qsizetype longest = 24;
    const QStringView asks =
        field.words.tokens.empty() ? QStringView() : field.words.lowerOf(field.words.tokens.front());
    if (field.words.isSlug ||
        !isOneOf(asks, {u"when", u"what", u"why", u"how", u"who", u"where", u"which", u"is", u"are", u"do",
                        u"does", u"did", u"can", u"could", u"will", u"would", u"should", u"have", u"has"})) {
        return 0;
    }
    const auto count = std::min<qsizetype>(longest, static_cast<qsizetype>(field.words.tokens.size()) - 1);
    for (qsizetype i = 1; i < count; ++i) {
        if (field.words.markAt(i) != u'?') {
            continue;
        }
        const CueHit *next = field.startingAt(i + 1);
        const bool isWork = next != nullptr && (next->cues & (Cue::Anime | Cue::OtherPrint | Cue::Movie));
        const bool isSeason =
            std::any_of(field.seasons.begin(), field.seasons.end(),
                        [i](const SeasonPhrase &phrase) { return phrase.firstToken == i + 1; });
        return isWork || isSeason ? i + 1 : 0;
    }
    return 0;
}

Reading readNews(const NewsText &text)
{
    Reading reading;
    reading.published = text.published.isValid() ? text.published.date() : QDate();
    const DateContext context{reading.published, NumericDateOrder::MonthFirst};
    reading.title = readField(TextField::Title, text.title, titleLimit, context);
    reading.summary = readField(TextField::Summary, text.summary, summaryLimit, context);
    return reading;
}

} // namespace raiki
