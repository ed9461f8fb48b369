// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/terminal.h"

#include "app/commands/command.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <system_error>
#include <unistd.h>

namespace raiki {

namespace {

/** The translation context of this file. */
class TerminalText final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::TerminalText)
};

/**
 * A reader that went away ends the program quietly: what was committed is committed. Where there is no room
 * for the output it is said; the verb itself may have been done.
 */
void writeAll(std::FILE *stream, const QByteArray &bytes)
{
    const bool written =
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
    if (written && std::fflush(stream) == 0)
        return;
    if (errno == EPIPE)
        std::_Exit(ExitDone);
    const QString text = TerminalText::tr("The output could not be written: %1.")
                             .arg(QString::fromStdString(std::generic_category().message(errno)));
    std::fputs(QByteArray("raiki: " + text.toUtf8() + '\n').constData(), stderr);
    std::_Exit(ExitPartly);
}

QJsonDocument documentOf(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
}

bool isWide(char32_t character)
{
    return (character >= 0x1100 && character <= 0x115f) || (character >= 0x2e80 && character <= 0xa4cf) ||
           (character >= 0xac00 && character <= 0xd7a3) || (character >= 0xf900 && character <= 0xfaff) ||
           (character >= 0xfe30 && character <= 0xfe6f) || (character >= 0xff00 && character <= 0xff60) ||
           (character >= 0xffe0 && character <= 0xffe6) || (character >= 0x1f300 && character <= 0x1faff) ||
           (character >= 0x20000 && character <= 0x3fffd);
}

/** Terminals act on control characters, and titles come from anywhere. */
QString harmless(const QString &text)
{
    QString out = text;
    for (QChar &character : out) {
        if (character.category() == QChar::Other_Control && character != u'\n' && character != u'\t')
            character = QChar(0xfffd);
    }
    return out;
}

} // namespace

Terminal::Terminal()
    : m_showsProgress(isatty(STDERR_FILENO) == 1)
    , m_usesColour(isatty(STDOUT_FILENO) == 1 && qEnvironmentVariableIsEmpty("NO_COLOR"))
{
}

void Terminal::print(const QString &line) const
{
    writeAll(stdout, (m_usesColour ? line : harmless(line)).toUtf8() + '\n');
}

void Terminal::printTable(const std::vector<QStringList> &rows) const
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(qMax(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMax(widths[i], terminalWidth(row[i]));
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 == row.size() ? row[i] : QString(padded(row[i], widths[i]) + QStringLiteral("  "));
        print(line);
    }
}

void Terminal::printBytes(const QByteArray &bytes) const
{
    writeAll(stdout, bytes);
}

void Terminal::printJson(const QJsonValue &value) const
{
    writeAll(stdout, documentOf(value).toJson(QJsonDocument::Indented));
}

void Terminal::printJsonLine(const QJsonValue &value) const
{
    writeAll(stdout, documentOf(value).toJson(QJsonDocument::Compact) + '\n');
}

void Terminal::note(const QString &text) const
{
    if (!m_isQuiet)
        complain(text);
}

void Terminal::complain(const QString &text) const
{
    const QByteArray line = QByteArrayLiteral("raiki: ") + harmless(text).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

void Terminal::progress(const QString &text) const
{
    if (m_showsProgress && !m_isQuiet)
        std::fputs(QByteArray("\r\033[K" + harmless(text).toUtf8()).constData(), stderr);
}

void Terminal::endProgress() const
{
    if (m_showsProgress && !m_isQuiet)
        std::fputs("\r\033[K", stderr);
}

QString Terminal::emphasised(const QString &text) const
{
    const QString safe = harmless(text);
    return m_usesColour ? QString(QStringLiteral("\033[1m") + safe + QStringLiteral("\033[0m")) : safe;
}

int terminalWidth(QStringView text)
{
    int columns = 0;
    for (const uint character : text.toUcs4())
        columns += isWide(character) ? 2 : 1;
    return columns;
}

QString padded(const QString &text, int columns)
{
    return text + QString(qMax(0, columns - terminalWidth(text)), u' ');
}

} // namespace raiki
