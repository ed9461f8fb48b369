// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

class QJsonValue;

/** The command line's mouth: results to standard output, messages to standard error, progress to a terminal
 * only. */
namespace raiki {

class Terminal final
{
public:
    Terminal();

    void setQuiet(bool quiet) { m_isQuiet = quiet; }

    /** One line of the result. */
    void print(const QString &line) const;
    /** Rows of the result in columns of equal width. */
    void printTable(const std::vector<QStringList> &rows) const;
    /** Bytes of the result as they are (exported files). */
    void printBytes(const QByteArray &bytes) const;
    /** One JSON document, indented; @p value is an object or an array. */
    void printJson(const QJsonValue &value) const;
    /** One JSON document on one line. */
    void printJsonLine(const QJsonValue &value) const;
    /** Something the user should know, unless they asked for quiet. */
    void note(const QString &text) const;
    /** What went wrong; never quiet. */
    void complain(const QString &text) const;
    /** Replaces the line of progress; nothing where standard error is no terminal. */
    void progress(const QString &text) const;
    void endProgress() const;
    /** Bold where standard output is a terminal and NO_COLOR is not set. */
    [[nodiscard]] QString emphasised(const QString &text) const;

private:
    bool m_isQuiet = false;
    bool m_showsProgress = false;
    bool m_usesColour = false;
};

/** How many columns @p text takes on a terminal: wide for CJK and full-width forms. */
[[nodiscard]] int terminalWidth(QStringView text);
/** @p text filled with blanks to @p columns of a terminal. */
[[nodiscard]] QString padded(const QString &text, int columns);

} // namespace raiki
