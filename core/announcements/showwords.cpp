// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/showwords.h"

#include "core/announcements/genrewords.h"
#include "core/announcements/showhead.h"

#include <algorithm>
#include <array>

namespace raiki {

namespace {

constexpr Cues worksAndSeasons = Cue::Anime | Cue::OtherPrint | Cue::OtherMedium | Cue::Movie | Cue::Sequel;

/** Whether the quote is a song, a catchphrase or a block rather than the show. */
bool isOtherQuote(const FieldReading &field, const QuotedWords &quote)
{
    const qsizetype token = field.tokenAt(quote.span.start);
    const int sentence = field.sentenceAt(quote.span.start);
    const CueHit *before = field.lastBefore(quote.span.start, sentence, Cue::Promotion);
    if (before != nullptr && token - before->lastToken <= 2) {
        return true;
    }
    if (isOneOf(field.lowerAt(field.tokenAt(quote.span.end() + 1)), {u"arc", u"arcs", u"chapter"})) {
        return true; // 'Gets OVA With the "Bell" Arc'
    }
    return std::any_of(
        field.platforms.begin(), field.platforms.end(),
        [&quote](const PlatformMention &platform) { return platform.span.overlaps(quote.span); });
}

/** Whether "anime", "manga" or season words follow the quote at once. */
bool isFollowedByWork(const FieldReading &field, const QuotedWords &quote)
{
    qsizetype next = field.tokenAt(quote.span.end() + 1);
    if (next + 1 < field.count() && field.lowerAt(next) == QStringView(u"tv") && field.words.hasCjk) {
        ++next; // 「Title」TVアニメ
    }
    const bool isSeason =
        std::any_of(field.seasons.begin(), field.seasons.end(), [next, &quote](const SeasonPhrase &phrase) {
            return phrase.firstToken == next || phrase.span.start == quote.span.end() + 1;
        });
    const CueHit *hit = field.startingAt(next);
    return isSeason || (hit != nullptr && bool(hit->cues & worksAndSeasons));
}

/** 「誌名」で連載中の『Title』, 「アプリ」からアニメ化: the quote names where something appears. */
bool isPublisherQuote(const FieldReading &field, const QuotedWords &quote)
{
    const QStringView behind = QStringView(field.words.text).mid(quote.span.end() + 1);
    const auto starts = [behind](QStringView word) { return behind.startsWith(word); };
    return starts(u"から") || starts(u"で連載") || starts(u"にて連載") || starts(u"に連載") ||
           starts(u"連載") || starts(u"で配信") || starts(u"が配信") || starts(u"が連載") ||
           starts(u"で掲載") || starts(u"誌") || starts(u"編集部") || starts(u"が運営");
}

/** 'Title Anime "Season 2" Announced': the quote says which season of the show in front. */
bool isSeasonQuote(const FieldReading &field, const QuotedWords &quote)
{
    return field.tokenAt(quote.span.start) > 2 &&
           std::any_of(field.seasons.begin(), field.seasons.end(), [&quote](const SeasonPhrase &one) {
               return one.span.start == quote.span.start && one.span.end() == quote.span.end();
           });
}

/** The quote that names the show: after "spin-off" the spin-off, else the first that is a name. */
const QuotedWords *quotedShow(const FieldReading &field)
{
    const QuotedWords *first = nullptr;
    for (const QuotedWords &quote : field.quotes) {
        const bool isLast = &quote == &field.quotes.back();
        if (isOtherQuote(field, quote) || isSeasonQuote(field, quote) ||
            (!isLast && isPublisherQuote(field, quote))) {
            continue;
        }
        if (first == nullptr) {
            first = &quote;
            continue;
        }
        if (field.words.hasCjk && !isFollowedByWork(field, *first) && isFollowedByWork(field, quote)) {
            return &quote; // 「歌」一部初披露！『Title』第2期
        }
        const qsizetype start = first->span.end() + 1;
        const QStringView between =
            QStringView(field.words.lower).mid(start, quote.span.start - 1 - start).trimmed();
        if (between.endsWith(u"spin-off") || between.endsWith(u"spinoff") || between.endsWith(u"sequel")) {
            return &quote;
        }
    }
    return first;
}

/** "Lovely Comic About Cooks, "Title", Gets Anime", 'A new anime, titled "Title"': the quote says what it is
 * called. */
bool isCalledByQuote(const FieldReading &field, const QuotedWords &quote, TextSpan head)
{
    const qsizetype mark = field.tokenAt(quote.span.start) - 1;
    if (isOneOf(field.lowerAt(mark - 1), {u"titled", u"entitled"})) {
        return true;
    }
    const bool isBetweenCommas = field.words.markAt(mark - 1) == u',' &&
                                 (field.words.markAt(field.tokenAt(quote.span.end() + 1)) == u',' ||
                                  field.words.text[quote.span.end() - 1] == u',');
    const qsizetype first = field.tokenAt(head.start);
    const qsizetype behind = field.tokenAt(head.end());
    const CueHit *medium = field.startingAt(behind);
    return isBetweenCommas && behind == first + 1 && medium != nullptr && (medium->cues & worksAndSeasons) &&
           field.words.markAt(medium->lastToken + 1).isNull();
}

/** Whether a name in plain words stands before the quote, so that the quote is something of it. */
bool standsAfterName(const FieldReading &field, const QuotedWords &quote, const std::optional<TextSpan> &head)
{
    if (!head || head->end() >= quote.span.start || field.isQuoted(*head)) {
        return false;
    }
    const qsizetype mark = field.tokenAt(head->end()); // "Title, a self-described “girls’ war” manga"
    if (head->start == 0 && field.words.markAt(mark) == u',' &&
        isOneOf(field.lowerAt(mark + 1), {u"a", u"an", u"the"})) {
        return true;
    }
    if (isFollowedByWork(field, quote) || isCalledByQuote(field, quote, *head)) {
        return false;
    }
    qsizetype before = field.tokenAt(quote.span.start) - 2;
    before -= before > 0 && field.words.markAt(before) == u',' &&
              field.words.markAt(field.tokenAt(quote.span.end() + 1)) == u',';
    if (before < 0) {
        return false;
    }
    const Token &last = field.token(before);
    const CueHit *hit = field.lastBefore(quote.span.start - 1, last.sentence,
                                         worksAndSeasons | Cue::Object | Cue::Lead | Cue::Stream);
    const bool introduces = hit != nullptr && hit->lastToken >= before;
    return !introduces && last.kind != TokenKind::Possessive;
}

/** 'Wo "Parry" suru': a quote with plain words of the name on both sides is part of it. */
bool isInsideName(const FieldReading &field, const QuotedWords &quote, const std::optional<TextSpan> &head)
{
    if (!head || head->start >= quote.span.start - 1 || head->end() <= quote.span.end() + 1) {
        return false;
    }
    const qsizetype next = field.tokenAt(quote.span.end() + 1);
    const qsizetype before = field.tokenAt(quote.span.start) - 2;
    if (before < 0 || next >= field.count()) {
        return false;
    }
    const auto isPlain = [&field](qsizetype i) {
        return field.token(i).kind == TokenKind::Word && field.startingAt(i) == nullptr;
    };
    const bool endsInside = field.words.text[quote.span.end() - 1] == u','; // '"Torture," Princess'
    const bool isGenre =                                                    // 'Adds Comedy "Title" Starting'
        isGenreWord(field.lowerAt(before));
    const CueHit *small = field.startingAt(next); // 'Sing "Yesterday" for Me'
    const bool goesOn = !field.token(next).isCapital && small != nullptr && small->lastToken == next &&
                        !(small->cues & ~Cues(Cue::Lead | Cue::Trail)) && next + 1 < field.count() &&
                        field.token(next + 1).isCapital && field.startingAt(next + 1) == nullptr;
    return !isGenre && (isPlain(next) || (goesOn && isPlain(before))) && (endsInside || isPlain(before));
}

std::optional<TextSpan> showSpan(const FieldReading &field, bool &isQuoted)
{
    const std::optional<TextSpan> head = findShowHead(field);
    const QuotedWords *quote = quotedShow(field);
    if (quote != nullptr && !standsAfterName(field, *quote, head) && !isInsideName(field, *quote, head)) {
        isQuoted = true;
        return quote->span;
    }
    return head;
}

bool isAllOf(QStringView text, QStringView characters)
{
    return std::all_of(text.begin(), text.end(),
                       [characters](QChar one) { return characters.contains(one); });
}

/** "II", "IV" and "2" to "9" at a name's end; not what follows "No." or "Level". */
std::optional<int> bareSeason(const QString &last, const QString &before)
{
    static constexpr std::array<QStringView, 10> counters{u" 1",   u"no.", u" no",  u"level", u"movie",
                                                          u"film", u"vol", u"vol.", u"part",  u"act"};
    const bool counts = std::none_of(counters.begin(), counters.end(),
                                     [&before](QStringView word) { return before.endsWith(word); });
    const std::optional<int> number = smallNumber(last);
    if (!counts || !number || *number < 2) {
        return std::nullopt;
    }
    const bool isRoman = (last.size() >= 2 && isAllOf(last, u"ivx")) || last == QStringView(u"v");
    const bool isDigit = last.size() == 1 && last[0].isDigit() && *number <= 4; // "Eureka 7"
    return isRoman || isDigit ? number : std::nullopt;
}

/** 戦記II, 戦記Ⅱ: the number right behind kana or kanji, and where it starts. */
std::optional<int> romanBehindKanji(QStringView words, qsizetype &start)
{
    start = words.size();
    while (start > 0 && (words[start - 1] == u'I' || words[start - 1] == u'V')) {
        --start;
    }
    const bool isOneSign = start == words.size() && start > 0 && words.back() >= QChar(u'\u2161') &&
                           words.back() <= QChar(u'\u2168');
    start -= isOneSign ? 1 : 0;
    if (start < 2 || !isKanaOrKanji(words[start - 1]) || (!isOneSign && words.size() - start < 2)) {
        return std::nullopt;
    }
    return isOneSign ? std::optional(words.back().unicode() - 0x2160 + 1)
                     : bareSeason(words.mid(start).toString().toLower(), {});
}

/** Season and episode words at the end of the name: those the sentence shows, or a bare "II" or "2". */
void takeSeason(const FieldReading &field, TextSpan &span, std::optional<int> &season)
{
    if (field.episode && field.episode->span.start > span.start && field.episode->span.start < span.end()) {
        span.length = field.episode->span.start - span.start;
    }
    for (const SeasonPhrase &phrase : field.seasons) {
        if (phrase.span.start > span.start && phrase.span.start < span.end()) {
            span.length = phrase.span.start - span.start;
            return;
        }
    }
    const QStringView words = field.words.textOf(span);
    if (words.size() > 2 && words.back() >= u'2' && words.back() <= u'9' &&
        isKanaOrKanji(words[words.size() - 2])) {
        season = words.back().digitValue(); // 花子くん2
        span.length -= 1;
        return;
    }
    if (qsizetype roman = 0; const std::optional<int> number = romanBehindKanji(words, roman)) {
        season = number;
        span.length = roman;
        return;
    }
    const qsizetype blank = words.lastIndexOf(u' ');
    if (blank <= 0) {
        return;
    }
    const QStringView last = words.mid(blank + 1);
    if (!field.words.isSlug && last.size() > 1 && last[0].isUpper() && last.back().isLower()) {
        return; // "Tanin ga Ii": numbers have no small letters behind a capital one
    }
    season = bareSeason(words.mid(blank + 1).toString().toLower(), words.left(blank).toString().toLower());
    if (season) {
        span.length = blank;
    }
}

/** Without "(2016)" and the marks that a cut leaves behind. */
QString cleaned(QStringView words)
{
    words = words.trimmed();
    if (words.size() > 7 && words.endsWith(u')') && words[words.size() - 6] == u'(' &&
        isAllOf(words.mid(words.size() - 5, 4), u"0123456789")) {
        words = words.left(words.size() - 6);
    }
    while (!words.isEmpty() && QStringView(u" ,:-\u2013\u2014;/").contains(words.back())) {
        words.chop(1);
    }
    return words.toString();
}

/** "'Title Movie'" and 「劇場版 Title」 without the medium; "Title the Movie" is a name. */
void leaveFilmOut(const FieldReading &field, TextSpan &span)
{
    const QStringView words = QStringView(field.words.lower).mid(span.start, span.length);
    for (const QStringView end : {QStringView(u" movie"), QStringView(u" film")}) {
        if (words.endsWith(end) && !words.chopped(end.size()).endsWith(u" the")) {
            span.length -= end.size();
            return;
        }
    }
    for (const QStringView front : {QStringView(u"劇場版"), QStringView(u"映画")}) {
        if (words.startsWith(front) && words.size() > front.size() + 1) {
            const qsizetype blank = words[front.size()].isSpace() ? 1 : 0;
            span = {span.start + front.size() + blank, span.length - front.size() - blank};
            return;
        }
    }
}

} // namespace

namespace {

/** "Sequel to Title Announced", "New anime movie by the staff of Title": the work itself has another name. */
bool namesOnlySource(const FieldReading &title)
{
    if (!title.quotes.empty() || title.words.tokens.empty()) {
        return false;
    }
    const auto last = title.count() - 1;
    if (!title.cues.empty() && title.cues.back().lastToken == last && title.cues.back().firstToken > 1 &&
        (title.cues.back().cues & (Cue::NewWork | Cue::Movie)) &&
        title.token(title.cues.back().firstToken - 1).kind == TokenKind::Possessive) {
        return true; // "Given Family's New Anime"
    }
    const CueHit *first = title.startingAt(0);
    if (first == nullptr || first->lastToken + 1 >= title.count()) {
        return false;
    }
    const bool isSequel = (first->cues & Cue::Sequel) && (first->cues & Cue::Object) &&
                          !title.words.textOf(first->span).contains(u"season", Qt::CaseInsensitive);
    const QStringView next = title.lowerAt(first->lastToken + 1);
    const bool isBy = (first->cues & (Cue::NewWork | Cue::Movie)) && isOneOf(next, {u"by", u"from"});
    return isSequel || isBy;
}

/** "A sequel, titled Other Title, has been": the name that the first sentences give the work. */
std::optional<TextSpan> titledBelow(const FieldReading &summary)
{
    constexpr size_t longestName =
        24; // further on it is prose, and looking on at each word would not be linear
    const auto &tokens = summary.words.tokens;
    for (size_t i = 0; i + 1 < tokens.size() && tokens[i].sentence < leadingSentences; ++i) {
        if (!isOneOf(summary.words.lowerOf(tokens[i]), {u"titled", u"entitled", u"called", u"named"})) {
            continue;
        }
        const qsizetype opening = tokens[i + 1].span.end();
        const auto quote =
            std::partition_point(summary.quotes.begin(), summary.quotes.end(),
                                 [opening](const QuotedWords &one) { return one.span.start < opening; });
        if (quote != summary.quotes.end() && quote->span.start == opening) {
            return quote->span;
        }
        if (!tokens[i + 1].isCapital) {
            continue;
        }
        size_t end = i + 1;
        while (end < std::min(tokens.size(), i + longestName) && tokens[end].kind != TokenKind::Punctuation &&
               summary.startingAt(static_cast<qsizetype>(end)) == nullptr &&
               tokens[end].sentence == tokens[i].sentence) {
            ++end;
        }
        if (end > i + 1) {
            return summary.words.spanOf(static_cast<qsizetype>(i) + 1, static_cast<qsizetype>(end) - 1);
        }
    }
    return std::nullopt;
}

} // namespace

namespace {

/** "A second Title series has been confirmed": the number stands before the name, what it counts behind. */
std::optional<int> countedSeries(const FieldReading &field, TextSpan name)
{
    const qsizetype number = field.tokenAt(name.start) - 1;
    const bool isCounted = number == 1 && isOneOf(field.lowerAt(0), {u"a", u"the"}) &&
                           isOneOf(field.lowerAt(number), {u"second", u"third", u"fourth", u"fifth"}) &&
                           isOneOf(field.lowerAt(field.tokenAt(name.end())), {u"series", u"season"});
    return isCounted ? smallNumber(field.lowerAt(number)) : std::nullopt;
}

} // namespace

std::optional<ShowWords> findShowWords(const Reading &reading)
{
    const FieldReading &field = reading.title;
    ShowWords show;
    if (const std::optional<TextSpan> titled =
            namesOnlySource(field) ? titledBelow(reading.summary) : std::nullopt) {
        show.words = cleaned(reading.summary.words.textOf(*titled));
        show.evidence = reading.summary.evidence(*titled);
        return show.words.isEmpty() ? std::nullopt : std::optional(show);
    }
    std::optional<TextSpan> span = showSpan(field, show.isQuoted);
    if (!span) {
        return std::nullopt;
    }
    if (show.isQuoted) {
        leaveFilmOut(field, *span);
    }
    takeSeason(field, *span, show.season);
    if (!show.season && field.seasons.empty() && !show.isQuoted) {
        show.season = countedSeries(field, *span);
    }
    show.words = cleaned(field.words.textOf(*span));
    show.evidence = field.evidence(*span);
    return show.words.isEmpty() ? std::nullopt : std::optional(show);
}

} // namespace raiki
