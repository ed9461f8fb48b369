// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/foldedtext.h"
#include "core/shows/numberwords.h"
#include "core/shows/titlekey.h"

#include <algorithm>
#include <array>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr QStringView closers = u" \u3000\t)）]］】」』>＞〉》}\"”~～〜-–—―:：.,、。!！?？";
constexpr QStringView openers = u" \u3000\t(（[［【「『<＜〈《{\"“~～〜-–—―:：,、・/／";

/** With what the Japanese words below end: nearly all titles end with something else. */
constexpr QStringView lastOfCounters = u"ン章季編篇ル版期部分ズ";

/** What a word counts. */
enum class Unit { None, Season, Part };

QStringView withoutTrailing(QStringView text, QStringView characters)
{
    while (!text.isEmpty() && characters.contains(text.back()))
        text.chop(1);
    return text;
}

/** The letters and digits of a script with blanks that end @p text; may be empty. */
QStringView lastWord(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size()) {
        const QChar character = text[text.size() - 1 - length];
        if (!character.isLetterOrNumber() || isCjk(character.unicode()))
            break;
        ++length;
    }
    return text.last(length);
}

bool isWord(QStringView word, QLatin1StringView expected)
{
    return word.size() == expected.size() && word.compare(expected, Qt::CaseInsensitive) == 0;
}

Unit unitNamed(QStringView word)
{
    if (isWord(word, "season"_L1))
        return Unit::Season;
    return isWord(word, "part"_L1) || isWord(word, "cour"_L1) || isWord(word, "pt"_L1) ? Unit::Part
                                                                                       : Unit::None;
}

/** Reads one phrase after the other off the end of a title, as long as something of the title is left. */
class TailReader final
{
public:
    explicit TailReader(QStringView title, const QString *source = nullptr)
        : m_source(source)
        , m_rest(title.trimmed())
    {
    }

    SeasonWords read();

private:
    bool takeOne();
    bool takeUnitPhrase();
    bool takeGluedNumber();
    bool takeFormatWord();
    bool takeBareNumber();
    bool takeCounted();
    bool takeCountedAfter();
    bool takeJapaneseWord();
    void takePrefixes();
    bool set(Unit unit, std::optional<int> number, QStringView rest);
    bool keepsTitle(QStringView rest) const;
    bool commit(QStringView rest);

    const QString *m_source; ///< the title where its owner is known, else null
    QStringView m_rest;
    QStringView m_tail;     ///< m_rest without closing brackets and blanks
    QStringView m_last;     ///< its last word
    QStringView m_before;   ///< m_tail before m_last, without blanks
    QStringView m_previous; ///< the word before that
    SeasonWords m_words;
};

SeasonWords TailReader::read()
{
    constexpr int mostPhrases = 6;
    for (int i = 0; i < mostPhrases && takeOne(); ++i) {
    }
    takePrefixes();
    const bool isWhole = m_source != nullptr && m_rest.size() == m_source->size();
    m_words.base = isWhole ? *m_source : m_rest.toString(); // nearly all: no copy
    return m_words;
}

bool TailReader::takeOne()
{
    m_tail = withoutTrailing(m_rest, closers);
    m_last = lastWord(m_tail);
    m_before = withoutTrailing(m_tail.chopped(m_last.size()), u" \u3000-.");
    m_previous = lastWord(m_before);
    const bool mayCount = !m_tail.isEmpty() && lastOfCounters.contains(m_tail.back());
    if (mayCount && (takeJapaneseWord() || takeCounted()))
        return true;
    if (m_last.isEmpty())
        return false;
    return takeCountedAfter() || takeUnitPhrase() || takeGluedNumber() || takeFormatWord() ||
           takeBareNumber();
}

bool TailReader::keepsTitle(QStringView rest) const
{
    return std::any_of(rest.begin(), rest.end(),
                       [](QChar character) { return character.isLetterOrNumber(); });
}

bool TailReader::commit(QStringView rest)
{
    m_rest = withoutTrailing(rest, openers);
    return true;
}

bool TailReader::set(Unit unit, std::optional<int> number, QStringView rest)
{
    std::optional<int> &slot = unit == Unit::Season ? m_words.season : m_words.part;
    if (unit == Unit::None || !number || *number < 1 || slot || !keepsTitle(rest))
        return false;
    slot = number;
    return commit(rest);
}

/** "2nd Season", "Final Season", "Season Two", "Part II", "Second Cour". */
bool TailReader::takeUnitPhrase()
{
    const QStringView rest = m_before.chopped(m_previous.size());
    if (const Unit unit = unitNamed(m_last); unit != Unit::None) {
        if (unit == Unit::Season && isWord(m_previous, "final"_L1) && keepsTitle(rest)) {
            m_words.isFinal = true;
            const QStringView trimmed = withoutTrailing(rest, openers);
            const bool hasArticle = isWord(lastWord(trimmed), "the"_L1) && keepsTitle(trimmed.chopped(3));
            return commit(hasArticle ? trimmed.chopped(3) : trimmed);
        }
        return set(unit, ordinalNumber(m_previous), rest);
    }
    const Unit unit = unitNamed(m_previous);
    return unit != Unit::None && set(unit, countingNumber(m_last), rest);
}

/** "S2", "Season2", "Part2". */
bool TailReader::takeGluedNumber()
{
    const qsizetype letters =
        std::find_if(m_last.begin(), m_last.end(), [](QChar c) { return c.isDigit(); }) - m_last.begin();
    if (letters == 0 || letters == m_last.size())
        return false;
    const QStringView word = m_last.first(letters);
    const Unit unit = isWord(word, "s"_L1) ? Unit::Season : unitNamed(word);
    return set(unit, digitsNumber(m_last.sliced(letters)), m_tail.chopped(m_last.size()));
}

/** "the Movie", "OVA", "Special". */
bool TailReader::takeFormatWord()
{
    const bool isMovie = isWord(m_last, "movie"_L1) || isWord(m_last, "gekijouban"_L1);
    const bool isOva = isWord(m_last, "ova"_L1) || isWord(m_last, "oad"_L1) || isWord(m_last, "ovas"_L1);
    const bool isSpecial = isWord(m_last, "special"_L1) || isWord(m_last, "specials"_L1) || m_last == "SP"_L1;
    QStringView rest = m_tail.chopped(m_last.size());
    if ((isMovie && isWord(m_previous, "the"_L1)) || (isSpecial && isWord(m_previous, "tv"_L1)))
        rest = m_before.chopped(m_previous.size());
    if ((!isMovie && !isOva && !isSpecial) || !keepsTitle(rest))
        return false;
    m_words.isMovie |= isMovie;
    m_words.isOva |= isOva;
    m_words.isSpecial |= isSpecial;
    return commit(rest);
}

/** "II", "2", "2nd" alone at the end. One digit only, and not after "No." or the like: "Apollo 13" is a name.
 */
bool TailReader::takeBareNumber()
{
    const QStringView rest = m_tail.chopped(m_last.size());
    if (m_words.season || rest.isEmpty())
        return false;
    if (const std::optional<int> roman = romanNumber(m_last))
        return set(Unit::Season, roman, rest);
    const bool isApart =
        rest.back().isSpace() || isCjk(rest.back().unicode()) || rest.back() == u'!' || rest.back() == u'！';
    if (!isApart)
        return false;
    for (const QLatin1StringView name :
         {"season"_L1, "part"_L1, "no"_L1, "vol"_L1, "episode"_L1, "ep"_L1, "level"_L1, "chapter"_L1,
          "number"_L1, "zone"_L1, "type"_L1, "route"_L1, "area"_L1, "and"_L1}) {
        if (isWord(m_previous, name))
            return false;
    }
    const std::optional<int> ordinal = ordinalNumber(m_last);
    const std::optional<int> number = m_last.size() == 1              ? digitsNumber(m_last)
                                      : ordinal && m_last.size() == 3 ? ordinal
                                                                      : std::nullopt;
    return number && *number >= 2 && set(Unit::Season, number, rest);
}

/** 第2期, 2期, 第二季, 第2クール, 2ndシーズン. */
bool TailReader::takeCounted()
{
    struct Counter
    {
        QStringView word;
        Unit unit;
        bool needsPrefix; ///< counts something only after 第
    };
    static constexpr std::array<Counter, 8> counters{{
        {u"期", Unit::Season, false},
        {u"シーズン", Unit::Season, false},
        {u"季", Unit::Season, true},
        {u"シリーズ", Unit::Season, true},
        {u"クール", Unit::Part, false},
        {u"部", Unit::Part, true},
        {u"部分", Unit::Part, true},
        {u"章", Unit::Part, true},
    }};
    for (const Counter &counter : counters) {
        if (!m_tail.endsWith(counter.word))
            continue;
        const QStringView before = withoutTrailing(m_tail.chopped(counter.word.size()), u" \u3000");
        const QStringView word = lastWord(before);
        const auto kanji = kanjiNumberAtEnd(before);
        const std::optional<int> number = kanji ? std::optional(kanji->first) : digitsNumber(word);
        const QStringView rest = before.chopped(kanji ? kanji->second : word.size());
        const QStringView beforePrefix = withoutTrailing(rest, u" \u3000");
        if (beforePrefix.endsWith(u'第'))
            return set(counter.unit, number, beforePrefix.chopped(1));
        if (!counter.needsPrefix && !kanji)
            return set(counter.unit, number ? number : ordinalNumber(word), rest);
    }
    return false;
}

/** シーズン2. */
bool TailReader::takeCountedAfter()
{
    constexpr QStringView word = u"シーズン";
    return m_before.endsWith(word) &&
           set(Unit::Season, countingNumber(m_last), m_before.chopped(word.size()));
}

/** セカンドシーズン, ファイナルシーズン, 最終章, 後編, 劇場版, スペシャル. */
bool TailReader::takeJapaneseWord()
{
    struct Word
    {
        QStringView word;
        std::optional<int> season;
        std::optional<int> part;
        bool SeasonWords::*mark;
    };
    static const std::array<Word, 22> words{{
        {u"セカンドシーズン", 2, {}, nullptr},
        {u"サードシーズン", 3, {}, nullptr},
        {u"フォースシーズン", 4, {}, nullptr},
        {u"ファイナルシーズン", {}, {}, &SeasonWords::isFinal},
        {u"最終シーズン", {}, {}, &SeasonWords::isFinal},
        {u"最終章", {}, {}, &SeasonWords::isFinal},
        {u"最終季", {}, {}, &SeasonWords::isFinal},
        {u"最终季", {}, {}, &SeasonWords::isFinal},
        {u"完結編", {}, {}, &SeasonWords::isFinal},
        {u"前編", {}, 1, nullptr},
        {u"後編", {}, 2, nullptr},
        {u"前篇", {}, 1, nullptr},
        {u"後篇", {}, 2, nullptr},
        {u"前半クール", {}, 1, nullptr},
        {u"後半クール", {}, 2, nullptr},
        {u"后篇", {}, 2, nullptr},
        {u"完結篇", {}, {}, &SeasonWords::isFinal},
        {u"完结篇", {}, {}, &SeasonWords::isFinal},
        {u"劇場版", {}, {}, &SeasonWords::isMovie},
        {u"剧场版", {}, {}, &SeasonWords::isMovie},
        {u"スペシャル", {}, {}, &SeasonWords::isSpecial},
        {u"特別編", {}, {}, &SeasonWords::isSpecial},
    }};
    for (const Word &word : words) {
        const QStringView rest =
            m_tail.endsWith(word.word) ? m_tail.chopped(word.word.size()) : QStringView();
        if (!keepsTitle(rest))
            continue;
        if (!word.mark)
            return set(word.season ? Unit::Season : Unit::Part, word.season ? word.season : word.part, rest);
        m_words.*word.mark = true;
        return commit(rest);
    }
    return false;
}

/** What stands before the title: 劇場版, "Gekijouban", "OVA". */
void TailReader::takePrefixes()
{
    struct Prefix
    {
        QStringView word;
        bool needsBorder; ///< a blank or bracket must follow
        bool SeasonWords::*mark;
    };
    static constexpr std::array<Prefix, 7> prefixes{{
        {u"劇場版", false, &SeasonWords::isMovie},
        {u"剧场版", false, &SeasonWords::isMovie},
        {u"映画", true, &SeasonWords::isMovie},
        {u"Gekijouban", true, &SeasonWords::isMovie},
        {u"Gekijōban", true, &SeasonWords::isMovie},
        {u"Gekijoban", true, &SeasonWords::isMovie},
        {u"OVA", true, &SeasonWords::isOva},
    }};
    constexpr QStringView firstOfPrefixes = u"劇剧映GgOo";
    if (m_rest.isEmpty() || !firstOfPrefixes.contains(m_rest.front()))
        return; // nearly all
    for (const Prefix &prefix : prefixes) {
        if (!m_rest.startsWith(prefix.word, Qt::CaseInsensitive))
            continue;
        QStringView rest = m_rest.sliced(prefix.word.size());
        const bool isBorder = !rest.isEmpty() && !rest.front().isLetterOrNumber();
        if (!keepsTitle(rest) || (prefix.needsBorder && !isBorder))
            continue;
        if (rest.front() == u'「' || rest.front() == u'『')
            rest = withoutTrailing(rest, u"」』").sliced(1);
        while (!rest.front().isLetterOrNumber() && openers.contains(rest.front()))
            rest = rest.sliced(1);
        m_words.*prefix.mark = true;
        m_rest = rest;
        return;
    }
}

} // namespace

SeasonWords splitSeasonWords(QStringView title)
{
    return TailReader(title).read();
}

SeasonWords splitSeasonWords(const QString &title)
{
    return TailReader(title, &title).read();
}

} // namespace raiki
