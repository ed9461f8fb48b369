// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/seasonphrases.h"

#include <algorithm>
#include <array>
#include <utility>

namespace raiki {

namespace {

using NumberWord = std::pair<QStringView, int>;

constexpr std::array<NumberWord, 31> numberWords{{
    {u"one", 1},   {u"two", 2},    {u"three", 3},     {u"four", 4},     {u"five", 5},    {u"six", 6},
    {u"seven", 7}, {u"eight", 8},  {u"nine", 9},      {u"ten", 10},     {u"first", 1},   {u"second", 2},
    {u"third", 3}, {u"fourth", 4}, {u"fifth", 5},     {u"sixth", 6},    {u"seventh", 7}, {u"eighth", 8},
    {u"ninth", 9}, {u"tenth", 10}, {u"eleventh", 11}, {u"twelfth", 12}, {u"ii", 2},      {u"iii", 3},
    {u"iv", 4},    {u"v", 5},      {u"vi", 6},        {u"vii", 7},      {u"viii", 8},    {u"ix", 9},
    {u"x", 10},
}};

constexpr QStringView kanjiDigits = u"一二三四五六七八九";

/** What a pattern found: the phrase and how many tokens it takes. */
struct Found
{
    SeasonPhrase phrase;
    qsizetype tokens = 0;
};

/** Reads the patterns at one place after another. */
class SeasonReader final
{
public:
    explicit SeasonReader(const TokenText &text)
        : m_text(text)
        , m_tokens(text.tokens)
    {
    }

    [[nodiscard]] std::vector<SeasonPhrase> run() const
    {
        std::vector<SeasonPhrase> phrases;
        for (qsizetype i = 0; i < static_cast<qsizetype>(m_tokens.size());) {
            std::optional<Found> found = readAt(i);
            if (!found) {
                ++i;
                continue;
            }
            finish(*found, i);
            if (!phrases.empty() && continues(phrases.back(), found->phrase)) {
                join(phrases.back(), found->phrase);
            } else {
                phrases.push_back(found->phrase);
            }
            i += found->tokens;
        }
        return phrases;
    }

private:
    [[nodiscard]] QStringView word(qsizetype i) const
    {
        return i >= 0 && i < static_cast<qsizetype>(m_tokens.size())
                   ? m_text.lowerOf(m_tokens[static_cast<size_t>(i)])
                   : QStringView();
    }
    [[nodiscard]] std::optional<int> number(qsizetype i) const { return smallNumber(word(i)); }
    [[nodiscard]] bool isOrdinal(qsizetype i) const
    {
        const QStringView text = word(i);
        return number(i) && (text.endsWith(u"st") || text.endsWith(u"nd") || text.endsWith(u"rd") ||
                             text.endsWith(u"th") || text == u"first");
    }

    [[nodiscard]] std::optional<Found> readAt(qsizetype i) const
    {
        const Token &token = m_tokens[static_cast<size_t>(i)];
        if (token.kind == TokenKind::Cjk) {
            return readJapanese(i);
        }
        if (token.kind != TokenKind::Word && token.kind != TokenKind::Number) {
            return std::nullopt;
        }
        if (std::optional<Found> found = readEnglish(i)) {
            return found;
        }
        return readShort(i);
    }

    static Found seasonOf(std::optional<int> season, qsizetype tokens, bool isFinal = false)
    {
        Found found;
        found.phrase.season = season;
        found.phrase.isFinal = isFinal;
        found.tokens = tokens;
        return found;
    }
    static Found partOf(int part, qsizetype tokens)
    {
        Found found;
        found.phrase.part = part;
        found.tokens = tokens;
        return found;
    }
    static bool isSeasonWord(QStringView text)
    {
        return isOneOf(text, {u"season", u"シーズン", u"saison", u"temporada", u"staffel", u"stagione"});
    }
    static bool isPartWord(QStringView text) { return isOneOf(text, {u"part", u"cour", u"cours"}); }

    [[nodiscard]] bool isYear(qsizetype i) const
    {
        constexpr int first = 1950;
        return i < static_cast<qsizetype>(m_tokens.size()) &&
               m_tokens[static_cast<size_t>(i)].kind == TokenKind::Number &&
               m_tokens[static_cast<size_t>(i)].number >= first;
    }

    [[nodiscard]] std::optional<Found> readEnglish(qsizetype i) const
    {
        if (word(i) == u"first" && isSeasonWord(word(i + 1)) && number(i + 2) && !isCount(i + 2)) {
            return std::nullopt; // "First Season 2 Trailer": the trailer is the first
        }
        if (word(i) == u"final" && isSeasonWord(word(i + 1))) {
            return seasonOf(std::nullopt, 2, true);
        }
        if (isSeasonWord(word(i)) && number(i + 1) && !isCount(i + 1)) {
            return seasonOf(number(i + 1), 2);
        }
        if (isPartWord(word(i)) && number(i + 1)) {
            return partOf(*number(i + 1), 2);
        }
        if (!isOrdinal(i)) {
            return std::nullopt;
        }
        if (word(i + 1) == u"and" && word(i + 2) == u"final" && isSeasonWord(word(i + 3))) {
            return seasonOf(number(i), 4, true);
        }
        if (const qsizetype medium = mediumWordsAt(i + 1); isSeasonWord(word(i + 1 + medium))) {
            return seasonOf(number(i), 2 + medium);
        }
        const bool isOfYear = word(i + 2) == u"of" && isYear(i + 3);      // "second half of 2026"
        const bool isNumbered = isPartWord(word(i + 1)) && number(i + 2); // "Lupin the 3rd Part 5"
        if ((isPartWord(word(i + 1)) && !isNumbered) || (word(i + 1) == u"half" && !isOfYear)) {
            return partOf(*number(i), 2);
        }
        return std::nullopt;
    }

    /** "6th TV Anime Season": how many words between the number and "season" only say what it is of. */
    [[nodiscard]] qsizetype mediumWordsAt(qsizetype i) const
    {
        qsizetype count = 0;
        while (count < 2 && (word(i + count) == u"tv" || word(i + count) == u"television" ||
                             word(i + count) == u"anime")) {
            ++count;
        }
        return count;
    }

    /** In "season 24 anime" the number counts something else: seasons seldom pass 30 and years never are one.
     */
    [[nodiscard]] bool isCount(qsizetype i) const { return *number(i) > 40; }

    /** "S2", "S02E06", "SEASON2" and "2ndシーズン". */
    [[nodiscard]] std::optional<Found> readShort(qsizetype i) const
    {
        const QStringView text = word(i);
        if (isOrdinal(i) && word(i + 1).startsWith(u"シーズン")) {
            return seasonOf(number(i), 2);
        }
        for (const QStringView unit : {QStringView(u"season"), QStringView(u"s")}) {
            if (text.startsWith(unit)) {
                return gluedSeason(text.mid(unit.size()));
            }
        }
        return std::nullopt;
    }

    static std::optional<Found> gluedSeason(QStringView rest)
    {
        const qsizetype episode = rest.indexOf(u'e');
        const QStringView digits = episode < 0 ? rest : rest.left(episode);
        const bool isShort = digits.size() == 1 || digits.size() == 2;
        const bool isNumber = isShort && std::all_of(digits.begin(), digits.end(),
                                                     [](QChar one) { return one >= u'0' && one <= u'9'; });
        const std::optional<int> season = isNumber ? smallNumber(digits) : std::nullopt; // "S00": specials
        return season ? std::optional(seasonOf(season, 1)) : std::nullopt;
    }

    /** 第2期, 2期, 第二期, 第2季, 第2クール, シーズン2, 最終章: the number is a token of its own or a kanji
     * in the run. */
    [[nodiscard]] std::optional<Found> readJapanese(qsizetype i) const
    {
        const QStringView run = word(i);
        if (run.endsWith(u"シーズン") && number(i + 1)) {
            return seasonOf(number(i + 1), 2);
        }
        if (const std::optional<int> before = numberBefore(i)) {
            if (run.startsWith(u"期") || run.startsWith(u"シーズン") ||
                (run.startsWith(u'季') && wasOrdinal(i))) {
                return seasonOf(before, 1);
            }
            if (run.startsWith(u"クール") && !run.startsWith(u"クール連続")) {
                return wasOrdinal(i) ? std::optional(partOf(*before, 1)) : std::nullopt;
            }
        }
        const qsizetype place = run.indexOf(u'第');
        if (place >= 0 && place + 2 < run.size()) {
            const qsizetype digit = kanjiDigits.indexOf(run[place + 1]);
            if (digit >= 0 && (run[place + 2] == u'期' || run[place + 2] == u'季' ||
                               run.mid(place + 2).startsWith(u"シーズン"))) {
                return seasonOf(static_cast<int>(digit) + 1, 1);
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<int> numberBefore(qsizetype i) const
    {
        if (i == 0) {
            return std::nullopt;
        }
        const Token &before = m_tokens[static_cast<size_t>(i - 1)];
        const bool joined = before.kind == TokenKind::Number && before.number > 0 && before.number < 100 &&
                            before.span.end() == m_tokens[static_cast<size_t>(i)].span.start;
        return joined ? std::optional(before.number) : std::nullopt;
    }

    [[nodiscard]] bool wasOrdinal(qsizetype i) const { return i >= 2 && word(i - 2).endsWith(u'第'); }

    void finish(Found &found, qsizetype first) const
    {
        found.phrase.firstToken = first;
        found.phrase.lastToken = first + found.tokens - 1;
        found.phrase.span = m_text.spanOf(first, found.phrase.lastToken);
        found.phrase.sentence = m_tokens[static_cast<size_t>(first)].sentence;
        extendOverNumber(found.phrase);
    }

    /** The Japanese phrase begins at 第, or at the number before 期; it ends after the counter. */
    void extendOverNumber(SeasonPhrase &phrase) const
    {
        const Token &last = m_tokens[static_cast<size_t>(phrase.lastToken)];
        if (last.kind == TokenKind::Cjk && m_text.textOf(last.span).startsWith(u"シーズン")) {
            phrase.span.length = last.span.start + 4 - phrase.span.start;
        }
        const Token &token = m_tokens[static_cast<size_t>(phrase.firstToken)];
        if (token.kind != TokenKind::Cjk || phrase.lastToken != phrase.firstToken) {
            return;
        }
        const QStringView run = m_text.textOf(token.span);
        if (numberBefore(phrase.firstToken) && !run.contains(u'第')) {
            --phrase.firstToken;
            qsizetype start = m_tokens[static_cast<size_t>(phrase.firstToken)].span.start;
            if (start > 0 && m_text.text[start - 1] == u'第') {
                --start;
            }
            const bool isOne = run.startsWith(u'期') || run.startsWith(u'季');
            const qsizetype counter = isOne ? 1 : (run.startsWith(u"クール") ? 3 : 4);
            phrase.span = {start, token.span.start + counter - start};
        } else if (const qsizetype place = run.indexOf(u'第'); place >= 0) {
            const QChar counter = run.size() > place + 2 ? run[place + 2] : QChar();
            phrase.span = {token.span.start + place, counter == u'期' || counter == u'季' ? 3 : 6};
        }
    }

    [[nodiscard]] bool continues(const SeasonPhrase &first, const SeasonPhrase &second) const
    {
        const qsizetype gap = second.firstToken - first.lastToken - 1;
        const bool near = gap == 0 || (gap == 1 && m_tokens[static_cast<size_t>(first.lastToken + 1)].kind ==
                                                       TokenKind::Punctuation);
        return near && first.sentence == second.sentence &&
               ((!first.part && second.part && !second.season) ||
                (first.part && !first.season && second.season));
    }

    void join(SeasonPhrase &first, const SeasonPhrase &second) const
    {
        first.season = first.season ? first.season : second.season;
        first.part = first.part ? first.part : second.part;
        first.isFinal = first.isFinal || second.isFinal;
        first.lastToken = second.lastToken;
        first.span.length = second.span.end() - first.span.start;
    }

    const TokenText &m_text;
    const std::vector<Token> &m_tokens;
};

} // namespace

std::optional<int> smallNumber(QStringView lowerWord)
{
    const auto found = std::find_if(numberWords.begin(), numberWords.end(),
                                    [lowerWord](const NumberWord &row) { return row.first == lowerWord; });
    if (found != numberWords.end()) {
        return found->second;
    }
    int value = 0;
    qsizetype digits = 0;
    while (digits < lowerWord.size() && lowerWord[digits] >= u'0' && lowerWord[digits] <= u'9') {
        value = value * 10 + (lowerWord[digits].unicode() - u'0');
        if (++digits > 3) {
            return std::nullopt;
        }
    }
    const QStringView end = lowerWord.mid(digits);
    const bool isOrdinal =
        end.isEmpty() || end == u"s" || end == u"st" || end == u"nd" || end == u"rd" || end == u"th";
    return digits > 0 && digits <= 3 && isOrdinal && value >= 1 && value <= 99 ? std::optional(value)
                                                                               : std::nullopt;
}

std::vector<SeasonPhrase> findSeasonPhrases(const TokenText &text)
{
    return SeasonReader(text).run();
}

} // namespace raiki
