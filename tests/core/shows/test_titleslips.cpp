// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/titleslips.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

class TitleSlipsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isASlip_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("isSlip");
        const auto row = [](const char *name, const char *left, const char *right, bool isSlip) {
            QTest::newRow(name) << QString::fromLatin1(left) << QString::fromLatin1(right) << isSlip;
        };
        row("left out", "cowboybebp", "cowboybebop", true);
        row("put in", "cowboybeebop", "cowboybebop", true);
        row("replaced", "cowboybebob", "cowboybebop", true);
        row("changed about", "cowboybebpo", "cowboybebop", true);
        row("at the start", "owboybebop", "cowboybebop", true);
        row("two of them", "cowbybebob", "cowboybebop", false);
        row("changed about, far apart", "powboybeboc", "cowboybebop", false);
        row("a number", "area87", "area88", false);
        row("a number that comes", "gundam", "gundam0", false);
        row("beside a number", "gumdam00", "gundam00", true);
        row("nothing", "", "", true);
        row("one letter", "", "a", true);
    }

    void isASlip()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QTEST(isSlipOf(left, right), "isSlip");
        QTEST(isSlipOf(right, left), "isSlip");
    }

    void oneEndOfASlipIsRight()
    {
        const QString title = QStringLiteral("ranchofthestars");
        const auto ends = endsOf(title);
        for (qsizetype place = 0; place < title.size(); ++place) {
            QString slipped = title;
            slipped[place] = u'z';
            const auto own = endsOf(slipped);
            QVERIFY(own[0] == ends[0] || own[1] == ends[1]);
        }
        QVERIFY(canBeNear(title) && !canBeNear(QStringLiteral("ranch")));
        QVERIFY(!canBeNear(QStringLiteral("=!!!!!!!!!!!")));
    }
};

RAIKI_TEST(TitleSlipsTest)
#include "test_titleslips.moc"
