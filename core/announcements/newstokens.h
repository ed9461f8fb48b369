// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/textspan.h"

#include <QString>
#include <QStringView>

#include <initializer_list>
#include <vector>

/**
 * The words of a news text with their places. A hyphen between letters joins nothing and separates nothing:
 * "live-action" is the two words live and action, so one phrase finds both spellings. Linear.
 */
namespace raiki {

/** What a stretch of text is made of. */
enum class TokenKind {
    Word,        ///< Latin or other letters, with digits
    Number,      ///< digits, or digits with an English ordinal end ("2", "2nd", and "2s" of an address)
    Possessive,  ///< the 's of "Titan's"
    Cjk,         ///< a run of kana and kanji
    Punctuation, ///< one mark
};

struct Token
{
    TextSpan span;
    TokenKind kind = TokenKind::Word;
    int number = -1;          ///< of a Number, up to 999 999; else -1
    int sentence = 0;         ///< counts from 0
    quint16 word = 0;         ///< the vocabulary's number for it; 0: a word we do not know
    bool isCapital = false;   ///< begins with a capital letter
    bool blankBefore = false; ///< stands apart from the token before it
};

/** A text taken apart. */
struct TokenText
{
    QString text;  ///< as given
    QString lower; ///< lower case and half width, character by character: the same places as text
    std::vector<Token> tokens;
    bool hasCjk = false;
    bool isSlug = false; ///< the words of an address: no capitals, no punctuation, several words

    [[nodiscard]] QStringView textOf(TextSpan span) const
    {
        return QStringView(text).mid(span.start, span.length);
    }
    [[nodiscard]] QStringView lowerOf(const Token &token) const
    {
        return QStringView(lower).mid(token.span.start, token.span.length);
    }
    /** From the start of @p first to the end of @p last, both token numbers. */
    [[nodiscard]] TextSpan spanOf(qsizetype first, qsizetype last) const;
    /** The mark a Punctuation token is, else a null character. */
    [[nodiscard]] QChar markAt(qsizetype token) const;
};

/** At most @p limit characters of @p text are read; the rest of it is left out. */
[[nodiscard]] TokenText tokenise(const QString &text, qsizetype limit);

[[nodiscard]] bool isOneOf(QStringView word, std::initializer_list<QStringView> words);

/** Kana, kanji and the marks written among them. */
[[nodiscard]] bool isKanaOrKanji(QChar character);

} // namespace raiki
