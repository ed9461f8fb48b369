// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dates/datephrases.h"

#include <QTest>

/** Rows of text and what is found in it, as one readable line: "2026-01 [January 2026]; 2026-W [winter]". */
namespace raiki::test {

/** A Wednesday in the middle of a cour and a month. */
inline DateContext autumn(NumericDateOrder order = NumericDateOrder::MonthFirst)
{
    return {QDate(2025, 10, 15), order};
}

/** @return each phrase's date and words; a year that the context gave is marked with "~" */
inline QString phrasesIn(const QString &text, const DateContext &context = autumn())
{
    QStringList found;
    for (const DatePhrase &phrase : findDates(text, context)) {
        QString line = phrase.yearWasSaid ? QString() : QStringLiteral("~");
        line += phrase.date.toText();
        line += QStringLiteral(" [");
        line += text.mid(phrase.span.start, phrase.span.length);
        line += QLatin1Char(']');
        found << line;
    }
    return found.join(QStringLiteral("; "));
}

struct PhraseRow
{
    const char *text;
    const char *found;
};

inline void addRows(std::initializer_list<PhraseRow> rows)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    for (const PhraseRow &row : rows)
        QTest::newRow(row.text) << QString::fromUtf8(row.text) << QString::fromUtf8(row.found);
}

inline void checkRow()
{
    QFETCH(QString, text);
    QTEST(phrasesIn(text), "found");
}

} // namespace raiki::test
