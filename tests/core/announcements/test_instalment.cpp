// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/instalment.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

class TestInstalment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsFor_data();
    void standsFor();
};

namespace {

Instalment read(const QString &words)
{
    return instalmentOf(splitSeasonWords(QString(QStringLiteral("Show ") + words)));
}

} // namespace

void TestInstalment::standsFor_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("stands");
    const auto row = [](const char *entry, const char *text, bool stands) {
        QTest::addRow("'%s' for '%s'", entry, text)
            << QString::fromLatin1(entry) << QString::fromLatin1(text) << stands;
    };
    row("", "", true);
    row("", "Season 5", true);
    row("", "Final Season", true);
    row("Season 2", "Season 2", true);
    row("Season 2", "2nd Season", true);
    row("Season 2", "Season 3", false);
    row("Season 2", "", false);
    row("Season 1", "", true);
    row("Season 2", "Season 2 Part 2", true);
    row("Season 2 Part 2", "Season 2", false);
    row("Season 2 Part 1", "Season 2", true);
    row("Season 2 Part 2", "Season 2 Part 2", true);
    row("Part 2", "Part 2", true);
    row("Part 2", "", false);
    row("Final Season", "Final Season", true);
    row("Final Season", "Season 2", false);
    row("Final Season Part 2", "Final Season", false);
    row("Season 2", "Final Season", false);
}

void TestInstalment::standsFor()
{
    QFETCH(QString, entry);
    QFETCH(QString, text);
    QFETCH(bool, stands);
    QCOMPARE(raiki::standsFor(read(entry), read(text)), stands);
}

RAIKI_TEST(TestInstalment)
#include "test_instalment.moc"
