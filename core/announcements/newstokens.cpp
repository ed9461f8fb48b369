// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/newstokens.h"

#include "core/announcements/vocabulary.h"

#include <algorithm>
#include <array>

namespace raiki {

namespace {

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'\u2019' || character == u'\u2018';
}

/** Japanese headlines write "２期" and "ＴＶ" as often as "2期" and "TV". */
QChar halfWidth(QChar character)
{
    const char16_t code = character.unicode();
    const bool isWide = (code >= u'\uff10' && code <= u'\uff19') ||
                        (code >= u'\uff21' && code <= u'\uff3a') || (code >= u'\uff41' && code <= u'\uff5a');
    return isWide ? QChar(char16_t(code - 0xfee0)) : character;
}

bool isWordCharacter(QChar character)
{
    return (character.isLetterOrNumber() || character.isMark() || character.isSurrogate()) &&
           !isKanaOrKanji(character);
}

bool isOrdinalEnd(QStringView end)
{
    static constexpr std::array<QStringView, 6> ends{u"", u"st", u"nd", u"rd", u"th", u"s"};
    return std::find(ends.begin(), ends.end(), end) != ends.end();
}

/** Words after which a full stop ends no sentence. */
bool isAbbreviation(QStringView word)
{
    static constexpr std::array<QStringView, 27> words{
        u"jan", u"feb", u"mar", u"apr", u"jun", u"jul", u"aug", u"sep", u"sept",
        u"oct", u"nov", u"dec", u"mr",  u"mrs", u"ms",  u"dr",  u"vs",  u"no",
        u"st",  u"inc", u"co",  u"ltd", u"m",   u"vol", u"ep",  u"u",   u"s"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

/** Takes a text apart in one pass. */
class Tokeniser final
{
public:
    explicit Tokeniser(TokenText &result)
        : m_result(result)
        , m_text(result.text)
    {
    }

    void run()
    {
        m_result.tokens.reserve(static_cast<size_t>(m_text.size() / 5 + 4));
        while (m_at < m_text.size()) {
            step();
        }
    }

private:
    [[nodiscard]] QChar at(qsizetype place) const
    {
        return place >= 0 && place < m_text.size() ? m_text[place] : QChar();
    }

    void step()
    {
        const QChar character = m_text[m_at];
        if (character.isSpace()) {
            m_blank = true;
            if (character == u'\n') {
                ++m_sentence;
            }
            ++m_at;
        } else if (isKanaOrKanji(character)) {
            takeRun(TokenKind::Cjk, [](QChar next) { return isKanaOrKanji(next); });
            m_result.hasCjk = true;
        } else if (isWordCharacter(character)) {
            takeWord();
        } else if (isJoiningHyphen()) {
            ++m_at;
        } else if (isPossessive()) {
            add(TokenKind::Possessive, 2);
            m_result.tokens.back().word = vocabularyWord(u"'s");
        } else {
            takeMark(character);
        }
    }

    [[nodiscard]] bool isJoiningHyphen() const
    {
        const QChar character = m_text[m_at];
        return (character == u'-' || character == u'\u2010' || character == u'\u2011') &&
               isWordCharacter(at(m_at - 1)) && isWordCharacter(at(m_at + 1));
    }

    [[nodiscard]] bool isPossessive() const
    {
        const QChar before = at(m_at - 1); // "Lantern!'s"
        return isApostrophe(m_text[m_at]) && (isWordCharacter(before) || before == u'!' || before == u'?') &&
               at(m_at + 1).toLower() == u's' && !isWordCharacter(at(m_at + 2));
    }

    /** "Don't" is one word; the apostrophe of "Titan's" is not in it. */
    void takeWord()
    {
        qsizetype end = m_at;
        while (end < m_text.size()) {
            if (isWordCharacter(m_text[end])) {
                ++end;
            } else if (isApostrophe(m_text[end]) && isWordCharacter(at(end + 1)) &&
                       !(at(end + 1).toLower() == u's' && !isWordCharacter(at(end + 2)))) {
                ++end;
            } else {
                break;
            }
        }
        add(TokenKind::Word, end - m_at);
        finishWord(m_result.tokens.back());
    }

    void finishWord(Token &token) const
    {
        const QStringView lower = m_result.lowerOf(token);
        token.isCapital = m_text[token.span.start].isUpper() ||
                          (token.span.length >= 2 && m_text[token.span.start + 1].isUpper()); // "iDOLM@STER"
        qsizetype digits = 0;
        int number = 0;
        while (digits < lower.size() && digits < 6 && lower[digits] >= u'0' && lower[digits] <= u'9') {
            number = number * 10 + (lower[digits].unicode() - u'0');
            ++digits;
        }
        if (digits > 0 && isOrdinalEnd(lower.mid(digits))) {
            token.kind = TokenKind::Number;
            token.number = number;
        } else if (digits > 0 && digits < lower.size()) {
            token.isCapital = true; // "91Days" begins a name as a capital does
        }
        token.word = vocabularyWord(lower);
    }

    template <class Belongs>
    void takeRun(TokenKind kind, Belongs belongs)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && belongs(m_text[end])) {
            ++end;
        }
        add(kind, end - m_at);
    }

    void takeMark(QChar character)
    {
        add(TokenKind::Punctuation, 1);
        if (endsSentence(character)) {
            ++m_sentence;
        }
    }

    [[nodiscard]] bool endsSentence(QChar character) const
    {
        if (character == u'\u3002' || character == u'\uff01' || character == u'\uff1f') {
            return true;
        }
        if (character != u'.' && character != u'!' && character != u'?') {
            return false;
        }
        qsizetype next = m_at;
        while (next < m_text.size() &&
               (m_text[next] == u'"' || m_text[next] == u'\u201d' || m_text[next] == u')')) {
            ++next;
        }
        if (!at(next).isSpace() || at(next + 1).isLower()) {
            return false;
        }
        const auto &tokens = m_result.tokens;
        return character != u'.' || tokens.size() < 2 ||
               !isAbbreviation(m_result.lowerOf(tokens[tokens.size() - 2]));
    }

    void add(TokenKind kind, qsizetype length)
    {
        Token token;
        token.span = {m_at, length};
        token.kind = kind;
        token.sentence = m_sentence;
        token.blankBefore = m_blank || m_at == 0;
        m_result.tokens.push_back(token);
        m_blank = false;
        m_at += length;
    }

    TokenText &m_result;
    QStringView m_text;
    qsizetype m_at = 0;
    int m_sentence = 0;
    bool m_blank = false;
};

bool looksLikeSlug(const TokenText &text)
{
    qsizetype words = 0;
    for (const Token &token : text.tokens) {
        if (token.kind == TokenKind::Word) {
            words += token.isCapital ? 0 : 1;
        }
        const bool isCapital = token.isCapital && !text.text[token.span.start].isDigit();
        if (isCapital || (token.kind != TokenKind::Word && token.kind != TokenKind::Number)) {
            return false;
        }
    }
    return words >= 2 && !text.text.contains(u'-');
}

} // namespace

bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isKanaOrKanji(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x3041 && code <= 0x30ff && code != 0x30fb) || (code >= 0x3400 && code <= 0x9fff) ||
           code == 0x3005 || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff66 && code <= 0xff9f);
}

TextSpan TokenText::spanOf(qsizetype first, qsizetype last) const
{
    const qsizetype start = tokens[static_cast<size_t>(first)].span.start;
    return {start, tokens[static_cast<size_t>(last)].span.end() - start};
}

QChar TokenText::markAt(qsizetype token) const
{
    if (token < 0 || token >= static_cast<qsizetype>(tokens.size())) {
        return {};
    }
    const Token &found = tokens[static_cast<size_t>(token)];
    return found.kind == TokenKind::Punctuation ? text[found.span.start] : QChar();
}

TokenText tokenise(const QString &text, qsizetype limit)
{
    TokenText result;
    result.text = text.left(limit);
    result.lower = result.text;
    for (QChar &character : result.lower) {
        character = halfWidth(character).toLower();
    }
    Tokeniser(result).run();
    result.isSlug = looksLikeSlug(result);
    return result;
}

} // namespace raiki
