// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/titlecontext.h"

#include "core/announcements/commonwords.h"
#include "core/announcements/sentencewords.h"

#include <algorithm>

namespace raiki {

namespace {

/** Cues that stand beside a show's name; articles and small words do not count. */
constexpr Cues besideShow = Cue::Cut | Cue::Anime | Cue::Object | Cue::Report | Cue::Announce | Cue::Gets |
                            Cue::Release | Cue::Stream | Cue::Dub | Cue::Movie | Cue::OtherPrint |
                            Cue::OtherMedium | Cue::Promotion | Cue::Delay | Cue::End | Cue::Episode |
                            Cue::Talk | Cue::Column | Cue::Business | Cue::Question;

/** Looks at what stands on either side of a title. */
class Surroundings final
{
public:
    Surroundings(const FieldReading &field, TextSpan span, std::optional<TextSpan> head)
        : m_field(field)
        , m_tokens(field.words.tokens)
        , m_first(field.tokenAt(span.start))
        , m_next(field.tokenAt(span.end()))
        , m_span(span)
        , m_head(head)
    {
        while (m_next < count() && isNameMark(m_next)) {
            ++m_next;
        }
    }

    [[nodiscard]] bool isBorderedLeft() const
    {
        const qsizetype i = m_first - 1;
        if (i < 0 || token(i).kind == TokenKind::Cjk || token(i).kind == TokenKind::Possessive) {
            return true;
        }
        const QChar mark = m_field.words.markAt(i);
        if (!mark.isNull()) {
            return mark != u':' || i == 0 || !isNameWord(i - 1);
        }
        return isBorderWord(i, false) || opensTalk(i);
    }

    [[nodiscard]] bool isBorderedRight() const
    {
        if (m_next >= count() || token(m_next).kind == TokenKind::Possessive ||
            token(m_next).kind == TokenKind::Cjk) {
            return true;
        }
        const QChar mark = m_field.words.markAt(m_next);
        if (!mark.isNull()) {
            const bool opensSubtitle = mark == u':' || mark == u'-' || mark == u'\u2013' || mark == u'~' ||
                                       mark == u'\uff1a' || mark == u'\u301c' || mark == u'\uff5e';
            return !opensSubtitle || m_next + 1 >= count() || !isNameWord(m_next + 1);
        }
        return isBorderWord(m_next, true);
    }

    /** Alone between quotation marks or brackets. */
    [[nodiscard]] bool isEnclosed() const
    {
        const QString &text = m_field.words.text;
        const qsizetype before = m_span.start - 1;
        const QChar open = before >= 0 ? text[before] : QChar();
        qsizetype after = m_span.end();
        while (after < text.size() && (text[after] == u'!' || text[after] == u'?' || text[after] == u'.')) {
            ++after;
        }
        const QChar close = after < text.size() ? text[after] : QChar();
        return QStringView(u"\"'\u201c\u2018\u300c\u300e[\u3010(").contains(open) && !open.isNull() &&
               QStringView(u"\"'\u201d\u2019\u300d\u300f]\u3011)").contains(close) && !close.isNull();
    }

    /** Written with a capital in the middle of words that are not. */
    [[nodiscard]] bool isCapitalAmongSmall() const
    {
        const qsizetype i = m_first - 1;
        const bool isSmallBefore =
            i >= 0 && (!token(i).isCapital || opensTalk(i)) && (token(i).blankBefore || i == 0);
        return isSmallBefore && token(m_first).isCapital && token(i).kind == TokenKind::Word &&
               (m_next >= count() || !token(m_next).isCapital) && smallWords() >= 3;
    }

    /** "My sister Charlotte made …", "Aunt Nana": a person's name behind the person's role. */
    [[nodiscard]] bool isPerson() const
    {
        const qsizetype i = m_first - 1;
        if (i < 0 || token(i).kind != TokenKind::Word || m_field.words.isSlug || isFollowedByNews()) {
            return false;
        }
        const bool isOwned = i == 0 || !token(i).isCapital;
        return isOwned && isRoleOfPerson(m_field.words.lowerOf(token(i)));
    }

    /** "Gangsta rap covers": in a sentence a small noun follows, and the title only describes it. */
    [[nodiscard]] bool describesNoun() const
    {
        constexpr int sentence = 3;
        if (m_next >= count() || token(m_next).kind != TokenKind::Word || !isSmall(m_next) ||
            smallWords() < sentence || isCue(m_next) || m_field.words.hasCjk ||
            m_field.words.textOf(m_span).contains(u'!') || token(m_next).span.start > m_span.end() + 1) {
            return false;
        }
        return !goesOnBehindSubject(m_field.words.lowerOf(token(m_next)));
    }

    [[nodiscard]] bool isWrittenSmall() const
    {
        return !m_field.words.isSlug && m_first < count() && token(m_first).kind == TokenKind::Word &&
               !token(m_first).isCapital;
    }

    /** News words right after it: "Given Anime", "Monster Season 2", "Air Gets". */
    [[nodiscard]] bool isFollowedByNews() const
    {
        if (m_next >= count()) {
            return false;
        }
        const CueHit *hit = m_field.startingAt(m_next);
        const bool isEpisode = m_field.episode && m_field.episode->firstToken == m_next;
        return seasonAt(m_next) != nullptr || isEpisode || isNumberedAtEnd() ||
               (hit != nullptr && (hit->cues & (Cue::Anime | Cue::Release | Cue::Announce | Cue::Gets)));
    }
    /** "The Orb anime", "our Monster anime": an article before, and the word for it behind. */
    [[nodiscard]] bool isCalledAnime() const
    {
        const CueHit *hit = m_next < count() ? m_field.startingAt(m_next) : nullptr;
        return m_first == 1 && hit != nullptr && (hit->cues & Cue::Anime) && (hit->cues & Cue::Trail) &&
               token(m_first).isCapital && m_field.words.lowerOf(token(0)) == QStringView(u"the");
    }
    [[nodiscard]] bool isFirst() const { return m_first == 0; }

    [[nodiscard]] Instalment instalment() const
    {
        if (const SeasonPhrase *phrase = seasonNear()) {
            return {phrase->season, phrase->part, phrase->isFinal};
        }
        return bareNumber() ? Instalment{bareNumber(), std::nullopt, false} : Instalment{};
    }

private:
    /** "Finished Title", "Is Title worth it?" at the front. */
    [[nodiscard]] bool opensTalk(qsizetype i) const
    {
        const QStringView word = m_field.words.lowerOf(token(i));
        const bool asks = beginsQuestion(word) && smallWords() >= 2;
        return i == 0 && !m_field.words.isSlug && (isTalkVerb(word) || asks);
    }

    /** "Kingdom 5", "Kingdom 5 Announced": the number of its season, and nothing it could count. */
    [[nodiscard]] bool isNumberedAtEnd() const
    {
        const qsizetype after = m_next + 1;
        return bareNumber() &&
               (after >= count() || (isCue(after) && !isSmall(after)) || seasonAt(after) != nullptr);
    }

    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_tokens.size()); }
    [[nodiscard]] const Token &token(qsizetype i) const { return m_tokens[static_cast<size_t>(i)]; }

    /** "II" or "2" right after the title, where the name ends with it. */
    [[nodiscard]] std::optional<int> bareNumber() const
    {
        if (m_next >= count()) {
            return std::nullopt;
        }
        const QStringView word = m_field.words.lowerOf(token(m_next));
        const std::optional<int> number = smallNumber(word);
        const bool isBare = number && *number >= 2 && (word[0].isDigit() || isRoman(word));
        const qsizetype after = m_next + 1;
        const bool ends = after >= count() || token(after).kind == TokenKind::Punctuation || isCue(after) ||
                          seasonAt(after) != nullptr || isDate(after) || isSmall(after);
        return isBare && ends && !isDate(m_next) ? number : std::nullopt;
    }

    static bool isRoman(QStringView word)
    {
        return std::all_of(word.begin(), word.end(),
                           [](QChar one) { return QStringView(u"ivx").contains(one); });
    }

    /** Marks glued to the title that belong to its spelling. */
    [[nodiscard]] bool isNameMark(qsizetype i) const
    {
        const QChar mark = m_field.words.markAt(i);
        return !token(i).blankBefore && !mark.isNull() &&
               QStringView(
                   u"!?.\u00b0+'\u2019\u2605\u2606\u266a\u266d\u2640\u2661)]\"\u201d\u300d\u300f\u3011")
                   .contains(mark);
    }

    [[nodiscard]] const SeasonPhrase *seasonAt(qsizetype i) const
    {
        const auto found = std::find_if(m_field.seasons.begin(), m_field.seasons.end(),
                                        [i](const SeasonPhrase &phrase) { return phrase.firstToken == i; });
        return found == m_field.seasons.end() ? nullptr : &*found;
    }

    /** Season words after the title, over "anime" and marks; or before it with "of" between. */
    [[nodiscard]] const SeasonPhrase *seasonNear() const
    {
        for (const SeasonPhrase &phrase : m_field.seasons) {
            const qsizetype gap = phrase.firstToken - m_next;
            if (gap >= 0 && gap <= 3 && isOnlyCues(m_next, phrase.firstToken)) {
                return &phrase;
            }
            const qsizetype before = m_first - phrase.lastToken;
            if (before > 0 && before <= 4 && isOnlyCues(phrase.lastToken + 1, m_first)) {
                return &phrase;
            }
            if (phrase.span.start >= m_span.end() && phrase.span.start <= m_span.end() + 1) {
                return &phrase;
            }
        }
        return nullptr;
    }

    [[nodiscard]] bool isOnlyCues(qsizetype first, qsizetype end) const
    {
        for (qsizetype i = first; i < end; ++i) {
            const Token &one = token(i);
            const bool isName = one.kind == TokenKind::Word && m_field.startingAt(i) == nullptr &&
                                m_field.words.lowerOf(one) != QStringView(u"of") && one.isCapital;
            if (isName || one.kind == TokenKind::Cjk) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool isNameWord(qsizetype i) const
    {
        const Token &one = token(i);
        const bool isWord = one.kind == TokenKind::Word || one.kind == TokenKind::Cjk;
        if (!isWord || seasonAt(i) != nullptr || isCue(i)) {
            return false;
        }
        return one.kind == TokenKind::Cjk || one.isCapital || m_field.words.isSlug;
    }

    [[nodiscard]] bool isCue(qsizetype i) const
    {
        return std::any_of(m_field.cues.begin(), m_field.cues.end(), [i](const CueHit &hit) {
            return hit.firstToken <= i && i <= hit.lastToken && (hit.cues & besideShow);
        });
    }

    /** "Ensemble Stars! Premieres": the name was read on over the word behind the title. */
    [[nodiscard]] bool isReadOn(qsizetype i) const
    {
        return m_head && m_head->start <= m_span.start && token(i).span.end() <= m_head->end() &&
               token(i).isCapital;
    }

    [[nodiscard]] bool isBorderWord(qsizetype i, bool isRight) const
    {
        const Token &one = token(i);
        if (isCue(i)) {
            return !isRight || !isReadOn(i);
        }
        if ((isRight && seasonAt(i) != nullptr) || (!isRight && endsSeason(i)) || isDate(i)) {
            return true;
        }
        if (isRight && i == m_next && bareNumber()) {
            return true;
        }
        return one.kind != TokenKind::Number && isSmall(i);
    }

    [[nodiscard]] bool isSmall(qsizetype i) const
    {
        const Token &one = token(i);
        const QStringView lower = m_field.words.lowerOf(one);
        const bool isPronoun =
            lower == QStringView(u"i") || lower.startsWith(u"i'") || lower.startsWith(u"i\u2019");
        return !m_field.words.isSlug && (isPronoun || !one.isCapital) && !smallNumber(lower);
    }

    [[nodiscard]] bool endsSeason(qsizetype i) const
    {
        return std::any_of(m_field.seasons.begin(), m_field.seasons.end(),
                           [i](const SeasonPhrase &phrase) { return phrase.lastToken == i; });
    }

    [[nodiscard]] bool isDate(qsizetype i) const
    {
        return std::any_of(m_field.dates.begin(), m_field.dates.end(), [this, i](const DatePhrase &phrase) {
            return phrase.span.overlaps(token(i).span);
        });
    }

    [[nodiscard]] int smallWords() const
    {
        return static_cast<int>(std::count_if(m_tokens.begin(), m_tokens.end(), [](const Token &one) {
            return one.kind == TokenKind::Word && !one.isCapital;
        }));
    }

    const FieldReading &m_field;
    const std::vector<Token> &m_tokens;
    qsizetype m_first;
    qsizetype m_next; ///< the token after the title and its marks
    TextSpan m_span;
    std::optional<TextSpan> m_head; ///< the name, as it was read without the list
};

/** "Perfect Blue": nothing but words that everybody uses. */
bool isOrdinaryPhrase(QStringView title)
{
    const QString key = titleKey(title);
    const QList<QStringView> words = QStringView(key).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [](QStringView word) {
        return isCommonWord(word) || (word.endsWith(u's') && isCommonWord(word.chopped(1)));
    });
}

bool isOneWord(QStringView title)
{
    return std::none_of(title.begin(), title.end(),
                        [](QChar one) { return one.isSpace() || isKanaOrKanji(one); });
}

} // namespace

bool isOrdinaryWord(QStringView title)
{
    const QString key = titleKey(title);
    return isOneWord(key) && (key.size() <= 2 || isCommonWord(key) || vocabularyWord(key) != 0);
}

TitlePlace placeOf(const FieldReading &field, TextSpan span, QStringView title, const QString &showKey,
                   std::optional<TextSpan> head)
{
    const Surroundings around(field, span, head);
    TitlePlace place;
    place.isQuoted = around.isEnclosed();
    place.instalment = around.instalment();
    const bool isNamed = !showKey.isEmpty() && squeezedTitleKey(title) == showKey;
    if (place.isQuoted || isNamed) {
        place.isShow = true;
        return place;
    }
    bool bordered = (around.isBorderedLeft() || around.isCalledAnime()) && around.isBorderedRight();
    if (isOneWord(title) && around.isPerson()) {
        bordered = false;
    }
    if (!isOneWord(title)) {
        const bool isPhrase = // "my school days"
            around.isWrittenSmall() && !around.isFollowedByNews() && isOrdinaryPhrase(title);
        place.isShow = bordered && !isPhrase;
    } else if (isOrdinaryWord(title)) {
        place.isShow = bordered && !around.isWrittenSmall() && !around.describesNoun() &&
                       (around.isCapitalAmongSmall() || around.isCalledAnime() ||
                        (around.isFirst() && around.isFollowedByNews()));
    } else {
        const bool isAdjective = around.isFirst() && around.describesNoun(); // capital only as the first word
        place.isShow = bordered && !around.isWrittenSmall() && !isAdjective;
    }
    return place;
}

} // namespace raiki
