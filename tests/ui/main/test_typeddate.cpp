// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/common/language.h"
#include "ui/common/typeddate.h"

#include <QTest>
#include <QTimeZone>

using namespace raiki;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2025, 10, 1);

DateStyle styleOf(const QString &tag, bool lateNight = false)
{
    return {localeOfLanguage(tag, QLocale(tag)), QTimeZone("Europe/Madrid"), lateNight};
}

} // namespace

/** What is shown can be typed, in every language; and what its speakers would type. */
class TestTypedDate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { speakLanguage({}); }
    void shownDatesAreRead_data();
    void shownDatesAreRead();
    void typedDatesAreRead_data();
    void typedDatesAreRead();
};

void TestTypedDate::shownDatesAreRead_data()
{
    QTest::addColumn<QString>("tag");
    for (const SpokenLanguage &language : spokenLanguages())
        QTest::newRow(qPrintable(language.tag)) << language.tag;
}

void TestTypedDate::shownDatesAreRead()
{
    QFETCH(const QString, tag);
    speakLanguage(tag);
    QStringList problems;
    const auto check = [&](const FuzzyDate &date, const DateStyle &style) {
        const QString shown = dateText(date, style);
        if (const auto read = readTypedDate(shown, today, style); read != date)
            problems << shown + u" → "_s + (read ? read->toText() : u"nothing"_s) + u", not "_s +
                            date.toText();
    };
    const DateStyle style = styleOf(tag);
    check(FuzzyDate::ofYear(2026), style);
    for (const Quarter quarter : {Quarter::Winter, Quarter::Spring, Quarter::Summer, Quarter::Fall})
        check(FuzzyDate::ofCour({2026, quarter}), style);
    for (int month = 1; month <= 12; ++month)
        check(FuzzyDate::ofMonth(2026, month), style);
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(5))
        check(FuzzyDate::ofDay(day), style);
    for (const bool lateNight : {false, true}) {
        for (const char16_t *minute :
             {u"2026-01-24T16:30+01:00", u"2026-07-25T01:30+02:00", u"2026-10-04T12:05+02:00"})
            check(*FuzzyDate::fromText(minute), styleOf(tag, lateNight));
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestTypedDate::typedDatesAreRead_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("date"); ///< "-": none
    QTest::newRow("nothing") << u"es"_s << QString() << QString();
    QTest::newRow("an hour that comes twice")
        << u"en"_s << u"25 October 2026, 02:30"_s << u"2026-10-25T02:30+02:00"_s;
    QTest::newRow("an hour that is skipped")
        << u"en"_s << u"29 March 2026, 02:30"_s << u"2026-03-29T03:30+02:00"_s;
    QTest::newRow("es month") << u"es"_s << u"enero de 2026"_s << u"2026-01"_s;
    QTest::newRow("es day") << u"es"_s << u"24 de Enero de 2026"_s << u"2026-01-24"_s;
    QTest::newRow("es weekday") << u"es"_s << u"sábado, 24 de enero de 2026"_s << u"2026-01-24"_s;
    QTest::newRow("es cour") << u"es"_s << u"otoño 2026"_s << u"2026-F"_s;
    QTest::newRow("es cour of") << u"es"_s << u"verano de 2026"_s << u"2026-Su"_s;
    QTest::newRow("es March, not Tuesday") << u"es"_s << u"mar 2026"_s << u"2026-03"_s;
    QTest::newRow("en noon") << u"en_US"_s << u"24 Jan 2026 12:05 pm"_s << u"2026-01-24T12:05+01:00"_s;
    QTest::newRow("en midnight") << u"en_US"_s << u"24 Jan 2026, 12:05 AM"_s << u"2026-01-24T00:05+01:00"_s;
    QTest::newRow("es digits") << u"es"_s << u"3/4/2026"_s << u"2026-04-03"_s;
    QTest::newRow("fr month") << u"fr"_s << u"février 2026"_s << u"2026-02"_s;
    QTest::newRow("fr cour") << u"fr"_s << u"HIVER 2026"_s << u"2026-W"_s;
    QTest::newRow("pt day") << u"pt_BR"_s << u"24 de janeiro de 2026"_s << u"2026-01-24"_s;
    QTest::newRow("de day") << u"de"_s << u"24. Januar 2026"_s << u"2026-01-24"_s;
    QTest::newRow("de time") << u"de"_s << u"24. Januar 2026, 25:30"_s << u"2026-01-25T01:30+01:00"_s;
    QTest::newRow("en digits") << u"en_US"_s << u"3/4/2026"_s << u"2026-03-04"_s;
    QTest::newRow("en month elsewhere") << u"fr"_s << u"January 2026"_s << u"2026-01"_s;
    QTest::newRow("zh cour") << u"zh_CN"_s << u"2026年冬季"_s << u"2026-W"_s;
    QTest::newRow("zh cour named by its month") << u"zh_CN"_s << u"2026年1月番"_s << u"2026-W"_s;
    QTest::newRow("no date") << u"es"_s << u"Medalist"_s << u"-"_s;
    QTest::newRow("a word too many") << u"es"_s << u"enero de 2026 quizá"_s << u"-"_s;
    QTest::newRow("no such time") << u"es"_s << u"24 de enero de 2026, 30:00"_s << u"-"_s;
    QTest::newRow("time of a month") << u"es"_s << u"enero de 2026, 20:00"_s << u"-"_s;
}

void TestTypedDate::typedDatesAreRead()
{
    QFETCH(const QString, tag);
    QFETCH(const QString, typed);
    speakLanguage(tag);
    const auto date = readTypedDate(typed, today, styleOf(tag));
    QTEST(date ? date->toText() : u"-"_s, "date");
}

RAIKI_TEST(TestTypedDate)
#include "test_typeddate.moc"
