// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/catalogue/bangumidates.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

/** What the set's instants mean: minutes, days, or months where the day is not sure. */
class BangumiDatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void premieres_data();
    void premieres();
    void platformsBegin_data();
    void platformsBegin();
    void countsEpisodes_data();
    void countsEpisodes();
    void ends_data();
    void ends();
};

namespace {

BangumiItem itemFrom(const QString &type, const QString &begin, const QString &broadcast = {},
                     const QString &end = {})
{
    BangumiItem item;
    item.type = type == QStringLiteral("movie") ? BangumiType::Movie
                : type == QStringLiteral("ova") ? BangumiType::Ova
                : type == QStringLiteral("web") ? BangumiType::Web
                                                : BangumiType::Tv;
    item.begin = QDateTime::fromString(begin, Qt::ISODate);
    item.end = QDateTime::fromString(end, Qt::ISODate);
    item.broadcast = broadcast;
    return item;
}

} // namespace

void BangumiDatesTest::premieres_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<bool>("isWeekly");
    QTest::addColumn<QString>("date");
    const auto row = [](const char *name, const char *type, const char *begin, bool isWeekly,
                        const char *date) {
        QTest::newRow(name) << QString::fromLatin1(type) << QString::fromLatin1(begin) << isWeekly
                            << QString::fromLatin1(date);
    };
    row("a slot after midnight", "tv", "2026-01-24T16:30:00Z", true, "2026-01-25T01:30+09:00");
    row("a slot at 16:00Z with a rule", "tv", "2026-04-04T16:00:00Z", true, "2026-04-05T01:00+09:00");
    row("a slot without a rule", "tv", "2003-10-04T09:00:00Z", false, "2003-10-04T18:00+09:00");
    row("a day, lately", "web", "2025-07-29T16:00:00Z", false, "2025-07-30");
    row("a day on new year's eve, lately", "tv", "2021-12-31T16:00:00Z", false, "2022-01-01");
    row("a day, long ago", "tv", "1995-10-04T16:00:00Z", false, "1995-10");
    row("a day at a month's end, long ago", "ova", "2006-02-28T16:00:00Z", false, "2006-W");
    row("a day at a cour's end, long ago", "ova", "2006-03-31T16:00:00Z", false, "2006");
    row("a day at a year's end, long ago", "ova", "2006-12-31T16:00:00Z", false, "");
    row("a film: the eve of a Friday", "movie", "2016-08-25T16:00:00Z", false, "2016-08-26");
    row("a film: the eve of a Friday, lately", "movie", "2022-11-10T16:00:00Z", false, "2022-11-11");
    row("a film: a Saturday", "movie", "1986-08-02T16:00:00Z", false, "1986-08-02");
    row("a film: a Friday or a Saturday", "movie", "2001-07-20T16:00:00Z", false, "2001-07");
    row("a film at an odd time", "movie", "2020-05-01T15:00:00Z", false, "2020-05-02");
    row("no begin", "tv", "", false, "");
}

void BangumiDatesTest::premieres()
{
    QFETCH(QString, type);
    QFETCH(QString, begin);
    QFETCH(bool, isWeekly);
    const BangumiItem item = itemFrom(type, begin, isWeekly ? QString(u"R/" + begin + u"/P7D") : QString());
    QTEST(premiereOf(item).toText(), "date");
}

void BangumiDatesTest::platformsBegin_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("broadcast");
    QTest::addColumn<QString>("date");
    QTest::newRow("a minute") << "2025-01-09T17:00:00Z"
                              << "R/2025-01-09T17:00:00Z/P7D"
                              << "2025-01-10T02:00+09:00";
    QTest::newRow("world-wide: a day") << "2026-01-06T00:00:00Z"
                                       << "R/2026-01-06T00:00:00Z/P7D"
                                       << "2026-01-06";
    QTest::newRow("midnight in China") << "2024-05-01T16:00:00Z"
                                       << ""
                                       << "2024-05-02";
    QTest::newRow("16:00Z with a rule") << "2024-05-01T16:00:00Z"
                                        << "R/2024-05-01T16:00:00Z/P7D"
                                        << "2024-05-02T01:00+09:00";
    QTest::newRow("not said") << ""
                              << ""
                              << "";
}

void BangumiDatesTest::platformsBegin()
{
    QFETCH(QString, begin);
    QFETCH(QString, broadcast);
    BangumiSite site;
    site.begin = QDateTime::fromString(begin, Qt::ISODate);
    site.broadcast = broadcast;
    QTEST(premiereOf(site).toText(), "date");
}

void BangumiDatesTest::countsEpisodes_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("episodes"); // 0: not known
    QTest::newRow("thirteen") << "2025-01-04T16:30:00Z"
                              << "P7D"
                              << "2025-03-29T17:00:00Z" << 13;
    QTest::newRow("end is the last start") << "2025-01-04T16:30:00Z"
                                           << "P7D"
                                           << "2025-03-29T16:30:00Z" << 13;
    QTest::newRow("end off the beat") << "2025-01-04T16:30:00Z"
                                      << "P7D"
                                      << "2025-03-27T17:00:00Z" << 0;
    QTest::newRow("no end") << "2025-01-04T16:30:00Z"
                            << "P7D"
                            << "" << 0;
    QTest::newRow("daily") << "2025-01-04T16:30:00Z"
                           << "P1D"
                           << "2025-01-06T16:35:00Z" << 0;
    QTest::newRow("once") << "2025-01-04T16:30:00Z"
                          << "P0D"
                          << "2025-01-04T17:00:00Z" << 0;
    QTest::newRow("one week only") << "2025-01-04T16:30:00Z"
                                   << "P7D"
                                   << "2025-01-04T17:00:00Z" << 0;
    QTest::newRow("half a year") << "2025-01-04T16:30:00Z"
                                 << "P7D"
                                 << "2025-06-28T17:00:00Z" << 26;
    QTest::newRow("long runs have breaks") << "2025-01-04T16:30:00Z"
                                           << "P7D"
                                           << "2025-07-05T17:00:00Z" << 0;
    QTest::newRow("ends before it begins") << "2025-01-04T16:30:00Z"
                                           << "P7D"
                                           << "2024-12-28T17:00:00Z" << 0;
}

void BangumiDatesTest::countsEpisodes()
{
    QFETCH(QString, begin);
    QFETCH(QString, period);
    QFETCH(QString, end);
    const BangumiItem item =
        itemFrom(QStringLiteral("tv"), begin, QString(u"R/" + begin + u'/' + period), end);
    QTEST(weeklyEpisodes(item).value_or(0), "episodes");
}

void BangumiDatesTest::ends_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("date");
    QTest::newRow("a slot") << "tv"
                            << "2025-01-04T16:30:00Z"
                            << "2025-03-29T17:00:00Z"
                            << "2025-03-30T02:00+09:00";
    QTest::newRow("a film") << "movie"
                            << "2016-08-25T16:00:00Z"
                            << "2016-08-25T17:46:00Z"
                            << "2016-08-26";
    QTest::newRow("days only") << "ova"
                               << "2006-02-10T16:00:00Z"
                               << "2006-09-22T16:30:00Z"
                               << "2006-09";
    QTest::newRow("none") << "tv"
                          << "2025-01-04T16:30:00Z"
                          << ""
                          << "";
    QTest::newRow("before the begin") << "tv"
                                      << "2025-01-04T16:30:00Z"
                                      << "2024-01-04T16:30:00Z"
                                      << "";
}

void BangumiDatesTest::ends()
{
    QFETCH(QString, type);
    QFETCH(QString, begin);
    QFETCH(QString, end);
    QTEST(endOf(itemFrom(type, begin, {}, end)).toText(), "date");
}

RAIKI_TEST(BangumiDatesTest)
#include "test_bangumidates.moc"
