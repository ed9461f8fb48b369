// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/upcoming/upcominggroup.h"

#include <QTest>

using namespace raiki;

namespace {

const DateStyle &germany()
{
    static const DateStyle style{QLocale(QLocale::German, QLocale::Germany), QTimeZone("Asia/Tokyo"), false};
    return style;
}

} // namespace

class TestUpcomingGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    /** Today is Wednesday, 21 January 2026; weeks begin on Monday. */
    void groupsAsPeopleThink_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("heading");
        QTest::newRow("yesterday") << "2026-01-20"
                                   << "Earlier";
        QTest::newRow("today") << "2026-01-21"
                               << "Today";
        QTest::newRow("today's minute") << "2026-01-21T23:00+09:00"
                                        << "Today";
        QTest::newRow("Sunday") << "2026-01-25"
                                << "This week";
        QTest::newRow("Sunday night in Tokyo") << "2026-01-25T15:30Z"
                                               << "This month";
        QTest::newRow("Monday") << "2026-01-26"
                                << "This month";
        QTest::newRow("some time this month") << "2026-01"
                                              << "This month";
        QTest::newRow("next month's day") << "2026-02-01"
                                          << "Februar 2026";
        QTest::newRow("next month") << "2026-02"
                                    << "Februar 2026";
        QTest::newRow("this cour") << "2026-W"
                                   << "Winter 2026";
        QTest::newRow("year") << "2026"
                              << "2026";
        QTest::newRow("a month that has passed") << "2025-12"
                                                 << "Earlier";
        QTest::newRow("nothing known") << ""
                                       << "No date yet";
    }

    void groupsAsPeopleThink()
    {
        QFETCH(QString, date);
        QFETCH(QString, heading);
        const UpcomingGroup group =
            upcomingGroup(FuzzyDate::fromText(date).value(), QDate(2026, 1, 21), germany());
        QCOMPARE(upcomingGroupText(group, germany()), heading);
    }

    void headingsStandInOrder()
    {
        const QStringList inOrder{QStringLiteral("2026-01-20"),
                                  QStringLiteral("2026-01-21"),
                                  QStringLiteral("2026-01-22"),
                                  QStringLiteral("2026-01"),
                                  QStringLiteral("2026-02"),
                                  QStringLiteral("2026-03"),
                                  QStringLiteral("2026-W"),
                                  QStringLiteral("2026-04"),
                                  QStringLiteral("2026"),
                                  QStringLiteral("2027"),
                                  QString()};
        for (qsizetype i = 1; i < inOrder.size(); ++i) {
            const auto group = [&](qsizetype at) {
                return upcomingGroup(FuzzyDate::fromText(inOrder[at]).value(), QDate(2026, 1, 21), germany());
            };
            QVERIFY2(group(i - 1) < group(i), qPrintable(inOrder[i]));
        }
    }

    void aWeekMayBeginOnSunday()
    {
        const DateStyle america{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("Asia/Tokyo"),
                                false};
        const FuzzyDate sunday = FuzzyDate::ofDay(QDate(2026, 1, 25));
        QCOMPARE(upcomingGroup(sunday, QDate(2026, 1, 21), america).kind, UpcomingGroupKind::ThisMonth);
        QCOMPARE(upcomingGroup(sunday, QDate(2026, 1, 21), germany()).kind, UpcomingGroupKind::ThisWeek);
    }
};

RAIKI_TEST(TestUpcomingGroup)
#include "test_upcominggroup.moc"
