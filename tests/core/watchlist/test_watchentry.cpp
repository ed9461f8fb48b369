// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/watchentry.h"
#include "core/watchlist/watchrules.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

/** The words for a status, and what follows when a row is changed. */
class WatchEntryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesGoInAndOut();
    void readsEveryonesWords_data();
    void readsEveryonesWords();
    void refusesOtherWords();
    void countsEpisodes_data();
    void countsEpisodes();
    void countKeepsDates();
    void statusSetsDates_data();
    void statusSetsDates();
    void normalisesTags();
};

namespace {

const QDate today(2026, 1, 25);

Season seasonOf(int episodes)
{
    Season season;
    if (episodes >= 0)
        season.episodes = episodes;
    return season;
}

} // namespace

void WatchEntryTest::namesGoInAndOut()
{
    for (int i = 0; i <= static_cast<int>(WatchStatus::Dropped); ++i) {
        const auto status = static_cast<WatchStatus>(i);
        QVERIFY(!watchStatusName(status).isEmpty());
        QVERIFY(watchStatusFromName(watchStatusName(status)) == status);
    }
    for (int i = 0; i <= static_cast<int>(ReminderChoice::Never); ++i) {
        const auto choice = static_cast<ReminderChoice>(i);
        QVERIFY(reminderChoiceFromName(reminderChoiceName(choice)) == choice);
    }
    QVERIFY(!reminderChoiceFromName(u"sometimes"));
}

void WatchEntryTest::readsEveryonesWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("status");
    const auto rows = [](const char *status, std::initializer_list<const char *> words) {
        for (const char *word : words)
            QTest::newRow(word) << QString::fromLatin1(word) << QString::fromLatin1(status);
    };
    rows("plan", {"Plan to Watch", "plan_to_watch", "PTW", "PLANNING", "planned", "Want to watch", "6"});
    rows("watching", {"Watching", "CURRENT", "Currently Watching", "REPEATING", "WATCHING", "1"});
    rows("onhold", {"On-Hold", "on_hold", "On Hold", "PAUSED", "Stalled", "3"});
    rows("completed", {"Completed", "finished", "Watched", "DONE", "2"});
    rows("dropped", {"Dropped", "DROPPED", "Won't watch", "4"});
}

void WatchEntryTest::readsEveryonesWords()
{
    QFETCH(QString, word);
    const std::optional<WatchStatus> status = watchStatusFromName(word);
    QVERIFY(status);
    QTEST(watchStatusName(*status), "status");
}

void WatchEntryTest::refusesOtherWords()
{
    for (const char *word : {"", " ", "-", "maybe", "5", "0", "watchingg", "plan to"})
        QVERIFY2(!watchStatusFromName(QString::fromLatin1(word)), word);
}

void WatchEntryTest::countsEpisodes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("episodes"); // of the season; -1: not known
    QTest::addColumn<int>("watched");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("started");
    QTest::addColumn<bool>("finished");
    QTest::newRow("first") << "plan" << 13 << 1 << 1 << "watching" << true << false;
    QTest::newRow("none yet") << "plan" << 13 << 0 << 0 << "plan" << false << false;
    QTest::newRow("last") << "watching" << 13 << 13 << 13 << "completed" << false << true;
    QTest::newRow("all at once") << "plan" << 13 << 13 << 13 << "completed" << true << true;
    QTest::newRow("too many") << "watching" << 13 << 99 << 13 << "completed" << false << true;
    QTest::newRow("below none") << "watching" << 13 << -4 << 0 << "watching" << false << false;
    QTest::newRow("length not known") << "watching" << -1 << 99 << 99 << "watching" << false << false;
    QTest::newRow("no episodes") << "watching" << 0 << 3 << 0 << "watching" << false << false;
    QTest::newRow("on hold stays") << "onhold" << 13 << 13 << 13 << "onhold" << false << false;
    QTest::newRow("dropped stays") << "dropped" << 13 << 2 << 2 << "dropped" << false << false;
    QTest::newRow("completed stays") << "completed" << 13 << 5 << 5 << "completed" << false << false;
}

void WatchEntryTest::countsEpisodes()
{
    QFETCH(QString, before);
    QFETCH(int, episodes);
    QFETCH(int, watched);
    WatchEntry entry;
    entry.status = watchStatusFromName(before).value();
    entry = withEpisodesWatched(entry, watched, seasonOf(episodes), today);
    QTEST(entry.episodesWatched, "count");
    QTEST(watchStatusName(entry.status), "after");
    QTEST(entry.started.isKnown(), "started");
    QTEST(entry.finished.isKnown(), "finished");
}

void WatchEntryTest::countKeepsDates()
{
    WatchEntry entry;
    entry.started = FuzzyDate::ofMonth(2025, 12);
    entry = withEpisodesWatched(entry, 13, seasonOf(13), today);
    QCOMPARE(entry.started.toText(), QStringLiteral("2025-12"));
    QCOMPARE(entry.finished.toText(), QStringLiteral("2026-01-25"));
}

void WatchEntryTest::statusSetsDates_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("started");
    QTest::addColumn<bool>("finished");
    QTest::newRow("plan") << "plan" << 2 << false << false;
    QTest::newRow("watching") << "watching" << 2 << true << false;
    QTest::newRow("onhold") << "onhold" << 2 << false << false;
    QTest::newRow("completed") << "completed" << 13 << false << true;
    QTest::newRow("dropped") << "dropped" << 2 << false << false;
}

void WatchEntryTest::statusSetsDates()
{
    QFETCH(QString, status);
    WatchEntry entry;
    entry.status = WatchStatus::OnHold;
    entry.episodesWatched = 2;
    const WatchEntry changed = withStatus(entry, watchStatusFromName(status).value(), seasonOf(13), today);
    QCOMPARE(watchStatusName(changed.status), status);
    QTEST(changed.episodesWatched, "count");
    QTEST(changed.started.isKnown(), "started");
    QTEST(changed.finished.isKnown(), "finished");
    const WatchEntry unknown = withStatus(entry, WatchStatus::Completed, seasonOf(-1), today);
    QCOMPARE(unknown.episodesWatched, 2);
}

void WatchEntryTest::normalisesTags()
{
    const QStringList tags{
        QStringLiteral(" sport "), QStringLiteral("Ice"),         QStringLiteral("ICE"), QString(),
        QStringLiteral("  "),      QStringLiteral("ice skating"), QStringLiteral("a  b")};
    QCOMPARE(normalisedTags(tags), (QStringList{QStringLiteral("a b"), QStringLiteral("Ice"),
                                                QStringLiteral("ice skating"), QStringLiteral("sport")}));
    QCOMPARE(normalisedTags({}), QStringList());
}

RAIKI_TEST(WatchEntryTest)
#include "test_watchentry.moc"
