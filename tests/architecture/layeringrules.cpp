// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/architecture/layeringrules.h"

#include <QRegularExpression>

namespace raiki::test {

namespace {

const QStringList &roomOrder()
{
    static const QStringList rooms =
        QStringLiteral(
            "base dates shows catalogue watchlist feeds announcements reminders transfer store tracker")
            .split(u' ');
    return rooms;
}

QString folderOf(const QString &path, int depth)
{
    return path.section(u'/', 0, depth - 1);
}

QString coreIncludeProblem(const QString &path, const QString &included)
{
    static const QRegularExpression guiHeader(
        QStringLiteral("^(QtGui|QtWidgets|QtDBus|QtSvg|QWidget|QApplication|QGuiApplication|QIcon|QPixmap|"
                       "QImage|QColor|QFont"
                       "|QPainter|QAction|QUndoStack|QUndoCommand|QTextDocument|QDesktopServices|"
                       "QSystemTrayIcon|QDBus\\w*)\\b"));
    if (guiHeader.match(included).hasMatch())
        return QStringLiteral("core is not for widgets: %1").arg(included);
    if (included.startsWith(QStringLiteral("ui/")) || included.startsWith(QStringLiteral("app/")))
        return QStringLiteral("core includes %1").arg(included);
    if (!included.startsWith(QStringLiteral("core/")))
        return {};
    const qsizetype here = roomOrder().indexOf(path.section(u'/', 1, 1));
    const qsizetype there = roomOrder().indexOf(included.section(u'/', 1, 1));
    if (there < 0 || there > here)
        return QStringLiteral("room order: %1").arg(included);
    return {};
}

QString uiIncludeProblem(const QString &path, const QString &included)
{
    if (included.startsWith(QStringLiteral("core/store/")) ||
        included.startsWith(QStringLiteral("core/feeds/networkfetcher")))
        return QStringLiteral("ui includes %1").arg(included);
    if (included.startsWith(QStringLiteral("app/")))
        return QStringLiteral("ui includes %1").arg(included);
    const QString screen = folderOf(path, 2);
    const QString other = folderOf(included, 2);
    const bool isScreen = included.startsWith(QStringLiteral("ui/")) && other != QStringLiteral("ui/common");
    if (isScreen && other != screen && screen != QStringLiteral("ui/main"))
        return QStringLiteral("a screen includes another screen: %1").arg(included);
    return {};
}

QStringList includeProblems(const QString &path, const QString &text)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    QStringList problems;
    for (auto found = include.globalMatch(text); found.hasNext();) {
        const QString included = found.next().captured(1);
        QString problem;
        if (path.startsWith(QStringLiteral("core/")))
            problem = coreIncludeProblem(path, included);
        else if (path.startsWith(QStringLiteral("ui/")))
            problem = uiIncludeProblem(path, included);
        if (!problem.isEmpty())
            problems << problem;
    }
    return problems;
}

struct WordRule
{
    const char *pattern;
    const char *where;  ///< files it holds for
    const char *except; ///< files it does not hold for
    const char *reason;
};

const WordRule wordRules[] = {
    {"\\bQSqlQuery\\b|\"(SELECT|INSERT INTO|UPDATE|DELETE FROM) ", "^(core|ui|app)/", "^core/store/",
     "SQL outside core/store"},
    {"\\bQNetworkAccessManager\\b", "^(core|ui|app)/", "^core/feeds/(networkfetcher|httpconnections)",
     "the network outside networkfetcher and its connections"},
    {"\\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\\s*\\(|system_clock::now",
     "^(core|ui|app)/", "^core/base/clock\\.cpp$", "the time outside SystemClock"},
    {"\\bignoreSslErrors\\b", "^(core|ui|app)/", "^$", "certificate errors are never ignored"},
    {"\\bQEventLoop\\b|\\bprocessEvents\\s*\\(", "^(core|ui)/", "^$", "a nested event loop"},
    {"\\bSIGNAL\\s*\\(|\\bSLOT\\s*\\(", "^(core|ui|app)/",
     "^(ui/tray/(notificationservice|desktoptray|(service|xfce|gnome)quiet)|app/clockjumps)\\.cpp$",
     "an untyped connection"},
    {"\\bqApp\\b", "^(core|ui)/", "^$", "qApp as a service locator"},
    {"\\bTODO\\b|\\bFIXME\\b", "", "^tests/architecture/", "something left open"},
};

} // namespace

QStringList layeringProblems(const QString &path, const QString &text)
{
    QStringList problems = includeProblems(path, text);
    for (const WordRule &rule : wordRules) {
        const auto matches = [&](const char *pattern, const QString &subject) {
            return QRegularExpression(QString::fromLatin1(pattern)).match(subject).hasMatch();
        };
        if (matches(rule.where, path) && !matches(rule.except, path) && matches(rule.pattern, text))
            problems << QString::fromLatin1(rule.reason);
    }
    if (text.count(u'\n') > 400)
        problems << QStringLiteral("over 400 lines");
    if (!text.startsWith(QStringLiteral("// SPDX-FileCopyrightText:")))
        problems << QStringLiteral("no SPDX header");
    if (path.endsWith(QStringLiteral(".h")) && !text.contains(QStringLiteral("#pragma once")))
        problems << QStringLiteral("no #pragma once");
    return problems;
}

} // namespace raiki::test
