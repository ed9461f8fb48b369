// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/architecture/layeringrules.h"
#include "tests/support/places.h"
#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace raiki::test;

/** Reads every source file against the fences, and the fences against planted breaches. */
class TestLayering final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesKeepTheFences();
    void everyTypeHasOneHome();
    void breachesAreFound_data();
    void breachesAreFound();
};

void TestLayering::sourcesKeepTheFences()
{
    const QString root = sourceFolder() + QLatin1Char('/');
    int files = 0;
    QStringList problems;
    for (const char *folder : {"app", "core", "ui", "resources", "tests"}) {
        QDirIterator entries(root + QLatin1String(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                             QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString path = file.fileName().mid(root.size());
            for (const QString &problem : layeringProblems(path, QString::fromUtf8(file.readAll())))
                problems << path + QStringLiteral(": ") + problem;
            ++files;
        }
    }
    QVERIFY2(files > 50, "the sources were not found");
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

/** Two types of one name in one namespace link into one program without a word, and crash it. */
void TestLayering::everyTypeHasOneHome()
{
    static const QRegularExpression definition(
        QStringLiteral("^(?:template <[^>]*>\\n)?(?:class|struct|enum class) (\\w+)(?: final)?(?: "
                       ":[^;\\n]*)?\\n?\\s*\\{"),
        QRegularExpression::MultilineOption);
    const QString root = sourceFolder() + QLatin1Char('/');
    QHash<QString, QString> homes;
    QStringList problems;
    for (const char *folder : {"app", "core", "ui"}) {
        QDirIterator entries(root + QLatin1String(folder), {QStringLiteral("*.h")}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto found = definition.globalMatch(text); found.hasNext();) {
                const QString name = found.next().captured(1);
                if (homes.contains(name))
                    problems << name + QStringLiteral(": ") + homes.value(name) + QStringLiteral(" and ") +
                                    file.fileName();
                homes.insert(name, file.fileName());
            }
        }
    }
    QVERIFY2(homes.size() > 100, "the types were not found");
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestLayering::breachesAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isBreach");
    const auto row = [](const char *name, const char *path, const char *line, bool isBreach) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line) << isBreach;
    };
    row("a room above", "core/shows/show.h", "#include \"core/dates/cour.h\"", false);
    row("a room below", "core/dates/cour.h", "#include \"core/shows/show.h\"", true);
    row("an unknown room", "core/dates/cour.h", "#include \"core/utils/text.h\"", true);
    row("widgets in core", "core/store/database.cpp", "#include <QtWidgets/QWidget>", true);
    row("gui in core", "core/shows/show.cpp", "#include <QIcon>", true);
    row("the store in ui", "ui/main/mainwindow.cpp", "#include \"core/store/database.h\"", true);
    row("a service in ui", "ui/inbox/inboxpage.cpp", "#include \"core/tracker/inbox.h\"", false);
    row("another screen", "ui/inbox/inboxpage.cpp", "#include \"ui/feeds/feedspage.h\"", true);
    row("the main window knows pages", "ui/main/mainwindow.cpp", "#include \"ui/feeds/feedspage.h\"", false);
    row("common", "ui/inbox/inboxpage.cpp", "#include \"ui/common/theme.h\"", false);
    row("SQL in a service", "core/tracker/watchlist.cpp", "auto sql = \"SELECT id FROM show\";", true);
    row("SQL in the store", "core/store/liststore.cpp", "auto sql = \"SELECT id FROM show\";", false);
    row("the clock", "core/tracker/watchlist.cpp", "auto now = QDateTime::currentDateTimeUtc();", true);
    row("an event loop", "ui/main/mainwindow.cpp", "QEventLoop loop;", true);
    row("a singleton", "ui/main/mainwindow.cpp", "qApp->quit();", true);
}

void TestLayering::breachesAreFound()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, isBreach);
    const QString text = QStringLiteral("// SPDX-FileCopyrightText: x\n#pragma once\n") + line + u'\n';
    QCOMPARE(!layeringProblems(path, text).isEmpty(), isBreach);
}

RAIKI_TEST(TestLayering)
#include "test_layering.moc"
