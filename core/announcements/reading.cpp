// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/reading.h"

#include "core/announcements/namewords.h"

#include <algorithm>
#include <array>

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
    const bool isDecade = isSingle(text[place]) && place + 3 < text.size() && text[place + 1].isDigit() &&
                          text[place + 2].isDigit() && text[place + 3] == u's'; // '90s
    if (isDecade) {
        return false;
    }
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
    const QStringView words = field.lowerIn(hit.span);
    const bool isFilm = words.endsWith(u"movie") || words.endsWith(u"film") ||
                        words == QStringView(u"劇場版") || words == QStringView(u"映画");
    const auto quote =
        std::partition_point(field.quotes.begin(), field.quotes.end(),
                             [&hit](const QuotedWords &one) { return one.span.end() < hit.span.end(); });
    return isFilm && quote != field.quotes.end() &&
           (quote->span.start == hit.span.start || quote->span.end() == hit.span.end());
}

/** "'Live-Action Title' Film": written into the quotes, it is still no animation. */
bool tellsFilmed(const FieldReading &field, const CueHit &hit)
{
    return (hit.cues & Cue::OtherMedium) && hit.span.start > 0 &&
           QStringView(field.words.lower).mid(hit.span.start).startsWith(u"live") &&
           std::any_of(field.quotes.begin(), field.quotes.end(),
                       [&hit](const QuotedWords &one) { return one.span.start == hit.span.start; });
}

/** A headline is one sentence, though "Cells at Work!" and "Can a Title Ask?" seem to end some. */
void joinSentences(TokenText &headline)
{
    for (Token &token : headline.tokens) {
        token.sentence = 0;
    }
}

/** "Moves to Studio Bellbox": only what moves to a date is delayed. */
bool movesElsewhere(const FieldReading &field, const CueHit &hit)
{
    constexpr qsizetype reach = 3;
    const auto &tokens = field.words.tokens;
    const QStringView verb = field.words.lowerOf(tokens[static_cast<size_t>(hit.firstToken)]);
    if (!(hit.cues & Cue::Delay) || hit.lastToken == hit.firstToken ||
        field.words.lowerOf(tokens[static_cast<size_t>(hit.lastToken)]) != u"to" ||
        !isOneOf(verb, {u"moves", u"moved", u"shifts", u"shifted"})) {
        return false;
    }
    return std::none_of(field.dates.begin(), field.dates.end(), [&](const DatePhrase &date) {
        return date.span.start >= hit.span.end() &&
               field.tokenAt(date.span.start) <= hit.lastToken + 1 + reach;
    });
}

/** "Premieres on April 6 After Production Delay": what comes then has its day, and the delay is what was;
 * "new date after delay" and "resumes after break" tell of it. */
bool isOvercome(const FieldReading &field, const CueHit &delay)
{
    constexpr qsizetype reach = 4;
    const CueHit *verb = (delay.cues & Cue::Delay)
                             ? field.lastBefore(delay.span.start, delay.sentence, Cue::Release | Cue::Gets)
                             : nullptr;
    if (verb == nullptr || field.lowerAt(verb->firstToken - 1) == u"new" ||
        field.lowerAt(verb->lastToken).startsWith(u"resum")) {
        return false;
    }
    for (qsizetype i = std::max(verb->lastToken + 1, delay.firstToken - reach); i < delay.firstToken; ++i) {
        if (isOneOf(field.lowerAt(i), {u"after", u"following", u"despite"})) {
            return true;
        }
    }
    return false;
}

/** Decided first, taken out then: a cue is looked up among the others. */
void dropOvercomeDelays(FieldReading &field)
{
    for (CueHit &hit : field.cues) {
        hit.cues = isOvercome(field, hit) ? Cues(Cue::Cut) : hit.cues;
    }
}

/** "Moves to Hulu in 2027": then it is shown there, and nothing is delayed. */
void readMovesToPlatforms(FieldReading &field)
{
    for (CueHit &hit : field.cues) {
        const bool isPlatform =
            std::any_of(field.platforms.begin(), field.platforms.end(),
                        [&hit](const PlatformMention &one) { return one.firstToken == hit.lastToken + 1; });
        const QStringView verb = field.lowerIn(hit.span);
        if ((hit.cues & Cue::Delay) && isPlatform && verb.startsWith(u"move")) {
            hit.cues = Cue::Stream | Cue::Cut;
        }
    }
}

/** "Anime Based on Title Game Announced": what it is made from, up to the next mark or verb, tells of no
 * other news. */
void dropSources(FieldReading &headline)
{
    constexpr Cues verbs =
        Cue::Announce | Cue::Gets | Cue::Release | Cue::Report | Cue::Stream | Cue::Delay | Cue::End;
    const auto &tokens = headline.words.tokens;
    qsizetype from = -1;
    for (qsizetype i = 2; i + 1 < static_cast<qsizetype>(tokens.size()) && from < 0; ++i) {
        const bool isSource = headline.lowerAt(i) == u"on" && headline.lowerAt(i - 1) == u"based";
        from = isSource ? i + 1 : from;
    }
    if (from < 0) {
        return;
    }
    const auto ends = [&](const CueHit &hit) { return hit.firstToken >= from && (hit.cues & verbs); };
    const auto verb = std::find_if(headline.cues.begin(), headline.cues.end(), ends);
    const qsizetype end =
        verb == headline.cues.end() ? static_cast<qsizetype>(tokens.size()) : verb->firstToken;
    const auto isAnimation = [&](const CueHit &hit) {
        const qsizetype name = hit.firstToken - 1; // "Anime Based on Light Novels" is no work's
        const bool isQuoted =                      // 'The anime "Title" based on the manga'
            std::any_of(headline.quotes.begin(), headline.quotes.end(), [&](const QuotedWords &one) {
                const qsizetype first = headline.tokenAt(one.span.start);
                return first > hit.lastToken && first <= hit.lastToken + 3;
            });
        return hit.lastToken < from && (hit.cues & (Cue::Anime | Cue::Movie)) &&
               (isQuoted || headline.isPlainName(name));
    };
    const bool isAnimated = std::any_of(headline.cues.begin(), headline.cues.end(), isAnimation);
    const bool isOther = std::any_of(headline.cues.begin(), headline.cues.end(), [from](const CueHit &hit) {
        return hit.lastToken < from && (hit.cues & Cue::OtherMedium);
    });
    const Cues told = isAnimated
                          ? Cue::OtherMedium | Cue::OtherPrint
                          : (isOther ? Cue::Anime | Cue::Movie : Cues()); // "Game Based on Title Anime"
    std::erase_if(headline.cues, [&](const CueHit &hit) {
        return hit.firstToken >= from && hit.firstToken < end && (hit.cues & told);
    });
}

FieldReading readField(TextField field, const QString &text, qsizetype limit, const DateContext &context)
{
    FieldReading reading;
    reading.field = field;
    reading.words = tokenise(text, limit);
    if (field == TextField::Title) {
        joinSentences(reading.words);
    }
    reading.quotes = findQuotes(reading.words.text);
    reading.cues = findCues(reading.words);
    std::erase_if(reading.cues, [&reading](const CueHit &hit) {
        return reading.isQuoted(hit.span) && !tellsQuotedFilm(reading, hit) && !tellsFilmed(reading, hit);
    });
    reading.seasons = findSeasonPhrases(reading.words);
    reading.episode = findEpisodeNumber(reading.words);
    reading.platforms = findPlatforms(reading.words);
    std::erase_if(reading.cues, [&reading](const CueHit &hit) { // "Prime Video" shows none
        return std::any_of(reading.platforms.begin(), reading.platforms.end(), [&hit](const auto &one) {
            return one.firstToken < hit.firstToken && hit.lastToken <= one.lastToken;
        });
    });
    if (field == TextField::Title) {
        dropCuesOfNames(reading);
        dropSources(reading);
    }
    reading.dates = findDates(reading.words.text, context);
    if (field == TextField::Title) {
        std::erase_if(reading.dates, [&reading](const DatePhrase &date) { return endsName(reading, date); });
        readMovesToPlatforms(reading);
        std::erase_if(reading.cues, [&reading](const CueHit &hit) { return movesElsewhere(reading, hit); });
        dropOvercomeDelays(reading);
    }
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

bool FieldReading::isPlainName(qsizetype number) const
{
    return number >= 0 && number < count() && token(number).kind == TokenKind::Word &&
           token(number).isCapital && startingAt(number) == nullptr;
}

QStringView FieldReading::lowerAt(qsizetype number) const
{
    const bool isThere = number >= 0 && number < count();
    return isThere ? words.lowerOf(token(number)) : QStringView();
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
    if (reading.title.has(Cue::Sequel)) {
        return true;
    }
    for (const FieldReading *field : {&reading.title, &reading.summary}) {
        if (field->has(Cue::Anime | Cue::Promotion | Cue::Movie | Cue::Episode | Cue::Dub | Cue::Broadcast) ||
            !field->seasons.empty() || !field->platforms.empty()) {
            return true;
        }
    }
    return false;
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
