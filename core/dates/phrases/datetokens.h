// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/textspan.h"
#include "core/dates/datephrases.h"
#include "core/dates/phrases/datewords.h"

#include <QStringView>

#include <vector>

/**
 * A text cut into words, numbers, clock times and single signs, so that the families of phrases look at a
 * few neighbours instead of searching the text again: that is what keeps the whole linear.
 */
namespace raiki {

enum class DateTokenKind : quint8 {
    End,    ///< outside the text, on either side
    Word,   ///< letters, or letters and digits mixed ("PS5", "1080p")
    Number, ///< digits alone; "24th" too
    Clock,  ///< "25:30"; value in minutes
    Sign,   ///< any other character; also each Chinese, Japanese or Korean one. value: its code
};

struct DateToken
{
    qsizetype start = 0;
    qsizetype length = 0;
    int value = 0;
    WordRoles roles;
    DateTokenKind kind = DateTokenKind::End;
    quint8 digits = 0;          ///< of a Number, as written
    bool isGlued = false;       ///< no blank before it
    bool isOrdinal = false;     ///< "24th"
    bool isCapitalised = false; ///< begins with an upper-case letter

    [[nodiscard]] bool has(WordRoles any) const { return bool(roles & any); }
    [[nodiscard]] bool is(char16_t sign) const { return kind == DateTokenKind::Sign && value == sign; }
    [[nodiscard]] qsizetype end() const { return start + length; }
};

/** The digit's value, also of a full-width one; -1 for anything else. */
[[nodiscard]] int digitOf(QChar character);

[[nodiscard]] std::vector<DateToken> cutTokens(QStringView text);

/** Whether the text is one field (a table's cell) or a running text, where a date needs to show itself. */
enum class TextKind { Running, Field };

/** A cut text and its context. Borrows the text. Indexes outside the tokens are allowed and give End. */
class DateText final
{
public:
    DateText(QStringView text, const DateContext &context, TextKind kind);

    [[nodiscard]] const DateToken &at(qsizetype index) const
    {
        return index >= 0 && index < size() ? m_tokens[size_t(index)] : outside;
    }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_tokens.size()); }
    [[nodiscard]] bool has(qsizetype index, WordRoles any) const { return at(index).has(any); }
    [[nodiscard]] bool is(qsizetype index, char16_t sign) const { return at(index).is(sign); }
    [[nodiscard]] QStringView words(qsizetype first, qsizetype end) const;
    [[nodiscard]] const DateContext &context() const { return m_context; }
    [[nodiscard]] bool isField() const { return m_kind == TextKind::Field; }

    /** A number that is no part of a larger one ("1,000", "5.5", "$5", "1/2", "80%"). */
    [[nodiscard]] bool isPlainNumber(qsizetype index) const;
    /** "season 2", "No. 8": the number at @p index is that of something. */
    [[nodiscard]] bool isNumbered(qsizetype index) const;
    /** A plain number from 1 to 31 that counts or names nothing else. */
    [[nodiscard]] bool isDayNumber(qsizetype index) const;
    /** Four digits of a year that news speaks of: 1950 to ten years past the context. */
    [[nodiscard]] bool isYearNumber(qsizetype index) const;
    /** Whether a phrase that ends before @p index is closed there: by the end, a sign or a small word. */
    [[nodiscard]] bool isClosedAt(qsizetype index) const;
    /** Whether a sentence ends at this token. The dots of "p.m." and "Jan." do not end one. */
    [[nodiscard]] bool endsSentence(qsizetype index) const;
    [[nodiscard]] bool isDash(qsizetype index) const;
    /** "pm", "p.m.": how many tokens it takes, 0 where there is none; @p hours to add, 0 or 12. */
    [[nodiscard]] qsizetype meridiemAt(qsizetype index, int *hours = nullptr) const;

private:
    static constexpr DateToken outside{};

    QStringView m_text;
    DateContext m_context;
    TextKind m_kind;
    std::vector<DateToken> m_tokens;
};

} // namespace raiki
