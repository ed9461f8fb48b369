// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/wholefile.h"
#include "core/store/dump.h"
#include "core/tracker/listexchange.h"
#include "tests/core/tracker/randomfan.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/** Machines of one fan that share nothing but a folder: real files, real databases. */
using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // milliseconds

/** A list in a file, and what it knows of the folder. */
struct Machine : Copy
{
    Machine(const QTemporaryDir &home, const QString &name, QString folderPath)
        : Copy(must(Database::open(home.filePath(name + u".sqlite"_s))))
        , folder{std::move(folderPath), u"raiki-"_s + name + u".json"_s}
    {
    }

    ExchangeReport exchange() { return must(exchangeLists(folder, OwnFile::Outdated, memory, transfer)); }
    [[nodiscard]] QString ownPath() const { return QDir(folder.path).filePath(folder.ownFile); }
    [[nodiscard]] QStringList backups() const
    {
        return QFileInfo(database->path()).dir().entryList({u"backups"_s}).isEmpty()
                   ? QStringList()
                   : QDir(QFileInfo(database->path()).dir().filePath(u"backups"_s)).entryList(QDir::Files);
    }
    SeasonId add(const QString &title) { return Copy::add({{}, {}, title, {}, {}}); }
    void note(const QString &title, const QString &words)
    {
        clock.advance(std::chrono::minutes(1));
        for (const FollowedSeason &season : seasonsOf(whole())) {
            if (season.show.titles.native != title)
                continue;
            WatchEntry after = *season.entry;
            after.notes = words;
            after.changedAt = clock.now();
            apply(ChangeKind::EditEntry, {Change<WatchEntry>{season.entry, after}});
        }
    }
    [[nodiscard]] QString notesOf(const QString &title) const
    {
        for (const FollowedSeason &season : seasonsOf(whole())) {
            if (season.show.titles.native == title)
                return season.entry->notes;
        }
        return {};
    }

    SharedFolder folder;
    SharedFolderMemory memory;
};

struct Home
{
    QTemporaryDir databases;
    QTemporaryDir shared;
    Machine laptop{databases, u"laptop"_s, shared.path()};
    Machine desktop{databases, u"desktop"_s, shared.path()};

    /** As often as something comes of it. @return whether it ends within so many rounds */
    [[nodiscard]] bool settle(int rounds = 4)
    {
        for (int round = 0; round < rounds; ++round) {
            bool isCalm = true;
            for (Machine *machine : {&laptop, &desktop}) {
                const ExchangeReport report = machine->exchange();
                isCalm = isCalm && report.merged.isEmpty() && !report.hasWritten;
            }
            if (isCalm)
                return true;
        }
        return false;
    }
};

} // namespace

class ListExchangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothEndEqualAndAreCalm();
    void aNewMachineBeginsAsACopy();
    void conflictCopiesAreMerged();
    void nothingHalfWrittenIsTaken();
    void othersFilesAreLeftAlone();
    void aMergeIsUndoneAndStaysSo();
    void aFolderThatIsGone();
    void aFileThatCannotBeWritten();
    void randomLives_data();
    void randomLives();
    void windowsKeepInStep();
    void offUnlessAFolderIsNamed();
    void leavingWritesTheLastWord();
    void fileNames();
};

void ListExchangeTest::bothEndEqualAndAreCalm()
{
    Home home;
    home.laptop.add(u"ダンダダン"_s);
    home.laptop.clock.advance(std::chrono::hours(1));
    home.desktop.clock.advance(std::chrono::hours(2));
    home.desktop.add(u"メダリスト"_s);
    QVERIFY(home.settle());
    QCOMPARE(contentsOf(home.laptop), contentsOf(home.desktop));
    QCOMPARE(seasonsOf(home.laptop.whole()).size(), 2U);
    home.laptop.note(u"ダンダダン"_s, u"on the train"_s);
    home.desktop.note(u"メダリスト"_s, u"at home"_s);
    QVERIFY(home.settle());
    QCOMPARE(contentsOf(home.laptop), contentsOf(home.desktop));
    QCOMPARE(home.desktop.notesOf(u"ダンダダン"_s), u"on the train"_s);
    QCOMPARE(home.laptop.notesOf(u"メダリスト"_s), u"at home"_s);
}

void ListExchangeTest::aNewMachineBeginsAsACopy()
{
    Home home;
    home.laptop.add(u"ダンダダン"_s);
    Preferences there(*home.laptop.database);
    PreferenceValues values = there.values();
    values.outside.hookCommand = u"/bin/true"_s;
    values.sharedFolder = home.shared.path();
    QVERIFY(there.save(values));
    home.laptop.exchange();
    const ExchangeReport report = home.desktop.exchange();
    QCOMPARE(report.merged, QStringList{home.laptop.folder.ownFile});
    QCOMPARE(contentsOf(home.desktop), contentsOf(home.laptop));
    // A folder that others may write to is no way to run a program here.
    QCOMPARE(Preferences(*home.desktop.database).values(), PreferenceValues());
}

void ListExchangeTest::conflictCopiesAreMerged()
{
    Home home;
    home.laptop.add(u"ダンダダン"_s);
    QVERIFY(home.settle());
    home.laptop.note(u"ダンダダン"_s, u"from a conflict"_s);
    const QString copy =
        QDir(home.shared.path()).filePath(u"raiki-laptop.sync-conflict-20260301-120000-ABCDEFG.json"_s);
    QVERIFY(writeWholeFile(copy, home.laptop.json()));
    QCOMPARE(home.desktop.exchange().merged.size(), 1);
    QCOMPARE(home.desktop.notesOf(u"ダンダダン"_s), u"from a conflict"_s);
    QVERIFY(QFileInfo::exists(copy));
    QVERIFY(home.desktop.exchange().merged.isEmpty());
}

void ListExchangeTest::nothingHalfWrittenIsTaken()
{
    Home home;
    home.laptop.add(u"ダンダダン"_s);
    QVERIFY(home.settle());
    home.laptop.note(u"ダンダダン"_s, u"whole"_s);
    const QByteArray whole = home.laptop.json();
    const QString before = must(dump(*home.desktop.database));
    const QStringList backups = home.desktop.backups();
    for (const qsizetype cut : {qsizetype(0), qsizetype(1), whole.size() / 2, whole.size() - 3}) {
        QFile file(home.laptop.ownPath());
        QVERIFY(file.open(QIODevice::WriteOnly)); // as a stick's driver would
        file.write(whole.left(cut));
        file.close();
        home.desktop.memory.files.clear();
        const ExchangeReport report = home.desktop.exchange();
        QCOMPARE(report.unread, QStringList{home.laptop.folder.ownFile});
        QVERIFY(report.merged.isEmpty());
        QCOMPARE(must(dump(*home.desktop.database)), before);
    }
    QCOMPARE(home.desktop.backups(), backups);
    QVERIFY(writeWholeFile(home.laptop.ownPath(), whole));
    const ExchangeReport report = home.desktop.exchange();
    QCOMPARE(report.merged.size(), 1);
    QVERIFY(report.unread.isEmpty());
    QCOMPARE(home.desktop.notesOf(u"ダンダダン"_s), u"whole"_s);
}

void ListExchangeTest::othersFilesAreLeftAlone()
{
    Home home;
    home.laptop.add(u"ダンダダン"_s);
    home.laptop.exchange();
    QVERIFY(writeWholeFile(QDir(home.shared.path()).filePath(u"raiki-notes.json"_s), "{\"what\": 1}"));
    QVERIFY(writeWholeFile(QDir(home.shared.path()).filePath(u"holiday.json"_s), "[]"));
    const QByteArray before = must(readWholeFile(home.laptop.ownPath()));
    QVERIFY(QFile::setPermissions(home.laptop.ownPath(), QFileDevice::ReadOwner));
    home.desktop.add(u"メダリスト"_s);
    const ExchangeReport report = home.desktop.exchange();
    QCOMPARE(report.unread, QStringList{u"raiki-notes.json"_s});
    QCOMPARE(must(readWholeFile(home.laptop.ownPath())), before);
    QCOMPARE(QDir(home.shared.path()).entryList(QDir::Files, QDir::Name),
             (QStringList{u"holiday.json"_s, u"raiki-desktop.json"_s, u"raiki-laptop.json"_s,
                          u"raiki-notes.json"_s}));
}

void ListExchangeTest::aMergeIsUndoneAndStaysSo()
{
    Home home;
    home.laptop.add(u"ダンダダン"_s);
    QVERIFY(home.settle());
    home.laptop.add(u"メダリスト"_s);
    home.laptop.exchange();
    const QString before = must(dump(*home.desktop.database, DumpScope::List));
    const qsizetype backups = home.desktop.backups().size();
    home.desktop.clock.advance(std::chrono::hours(1));
    QCOMPARE(home.desktop.exchange().merged.size(), 1);
    QCOMPARE(home.desktop.backups().size(), backups + 1);
    static_cast<void>(must(home.desktop.watchlist.undo()));
    QCOMPARE(must(dump(*home.desktop.database, DumpScope::List)), before);
    QVERIFY(home.desktop.exchange().merged.isEmpty());
    QCOMPARE(must(dump(*home.desktop.database, DumpScope::List)), before);
}

void ListExchangeTest::aFolderThatIsGone()
{
    Home home;
    home.laptop.add(u"ダンダダン"_s);
    QVERIFY(home.settle());
    const QString away = home.shared.path() + u"-away"_s;
    QVERIFY(QDir().rename(home.shared.path(), away));
    const auto report =
        exchangeLists(home.laptop.folder, OwnFile::Outdated, home.laptop.memory, home.laptop.transfer);
    QVERIFY(!report);
    QCOMPARE(static_cast<int>(report.error().code), static_cast<int>(ErrorCode::NotFound));
    QVERIFY(!QFileInfo::exists(home.shared.path())); // not made, where a stick would be mounted
    home.laptop.note(u"ダンダダン"_s, u"meanwhile"_s);
    QVERIFY(QDir().rename(away, home.shared.path()));
    QVERIFY(home.settle());
    QCOMPARE(home.desktop.notesOf(u"ダンダダン"_s), u"meanwhile"_s);
}

void ListExchangeTest::aFileThatCannotBeWritten()
{
    Home home;
    home.desktop.add(u"メダリスト"_s);
    home.desktop.exchange();
    QVERIFY(QDir(home.shared.path()).mkpath(home.laptop.folder.ownFile + u"/in the way"_s));
    home.laptop.add(u"ダンダダン"_s);
    const auto report =
        exchangeLists(home.laptop.folder, OwnFile::Outdated, home.laptop.memory, home.laptop.transfer);
    QVERIFY(!report);
    QCOMPARE(seasonsOf(home.laptop.whole()).size(), 2U); // what came in is whole all the same
    QVERIFY(QDir(home.shared.path()).removeRecursively());
    QVERIFY(QDir().mkpath(home.shared.path()));
    QVERIFY(home.settle());
    QCOMPARE(contentsOf(home.laptop), contentsOf(home.desktop));
}

void ListExchangeTest::randomLives_data()
{
    QTest::addColumn<quint32>("seed");
    const int asked = qEnvironmentVariableIntValue("RAIKI_SEEDS");
    for (quint32 seed = 1; seed <= static_cast<quint32>(std::max(asked, 8)); ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ListExchangeTest::randomLives()
{
    QFETCH(quint32, seed);
    Home home;
    RandomFan fan(seed);
    QRandomGenerator random(seed);
    for (int step = 0; step < 30; ++step) {
        Machine &machine = random.bounded(2) == 0 ? home.laptop : home.desktop;
        fan.act(machine);
        if (random.bounded(4) == 0)
            static_cast<void>(machine.exchange());
    }
    const QDateTime now = std::max(home.laptop.clock.now(), home.desktop.clock.now());
    home.laptop.clock.setNow(now);
    home.desktop.clock.setNow(now);
    home.laptop.memory.files.clear(); // undone additions of the other come back
    home.desktop.memory.files.clear();
    QVERIFY(home.settle(6));
    QCOMPARE(contentsOf(home.laptop), contentsOf(home.desktop));
    QCOMPARE(must(home.laptop.database->check()).problems, QStringList());
}

namespace {

/** What runs behind a window. */
struct Window
{
    explicit Window(Machine &machine, const QString &folder)
        : preferences(*machine.database)
        , exchange(*machine.database, machine.watchlist, preferences, machine.transfer, machine.clock)
    {
        PreferenceValues values = preferences.values();
        values.sharedFolder = folder;
        must(preferences.save(values));
    }

    Preferences preferences;
    ListExchange exchange;
};

} // namespace

void ListExchangeTest::windowsKeepInStep()
{
    Home home;
    Window laptop(home.laptop, home.shared.path());
    Window desktop(home.desktop, home.shared.path());
    QSignalSpy changed(&home.desktop.watchlist, &Watchlist::changed);
    laptop.exchange.start();
    desktop.exchange.start();
    home.laptop.add(u"ダンダダン"_s);
    QTRY_COMPARE_WITH_TIMEOUT(seasonsOf(home.desktop.whole()).size(), 1U, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience); // its window has been told
    home.desktop.clock.advance(std::chrono::hours(1));
    home.desktop.note(u"ダンダダン"_s, u"answer"_s);
    QTRY_COMPARE_WITH_TIMEOUT(home.laptop.notesOf(u"ダンダダン"_s), u"answer"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!laptop.exchange.isRunning() && !desktop.exchange.isRunning(), patience);
    QCOMPARE(laptop.exchange.lastOutcome().report.merged, QStringList{desktop.exchange.ownFile()});
    QVERIFY(!laptop.exchange.lastOutcome().error);
}

void ListExchangeTest::offUnlessAFolderIsNamed()
{
    QVERIFY(PreferenceValues().sharedFolder.isEmpty());
    Home home;
    Window laptop(home.laptop, {});
    QSignalSpy looked(&laptop.exchange, &ListExchange::looked);
    laptop.exchange.start();
    home.laptop.add(u"ダンダダン"_s);
    laptop.exchange.exchangeNow();
    QTest::qWait(2500);
    QVERIFY(looked.isEmpty());
    QVERIFY(QDir(home.shared.path()).isEmpty());
}

void ListExchangeTest::leavingWritesTheLastWord()
{
    Home home;
    {
        Window laptop(home.laptop, home.shared.path());
        laptop.exchange.start();
        QTRY_VERIFY_WITH_TIMEOUT(!laptop.exchange.isRunning(), patience);
        home.laptop.add(u"ダンダダン"_s);
    }
    const QStringList files = QDir(home.shared.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QCOMPARE(must(readWholeFile(QDir(home.shared.path()).filePath(files.first()))), home.laptop.json());
}

void ListExchangeTest::fileNames()
{
    const QString one = sharedFileName(u"/home/fan/raiki.sqlite"_s);
    QVERIFY(one.startsWith(u"raiki-"_s) && one.endsWith(u".json"_s));
    QVERIFY(!one.contains(u'/') && !one.contains(u' '));
    QCOMPARE(sharedFileName(u"/home/fan/raiki.sqlite"_s), one);
    QVERIFY(sharedFileName(u"/home/fan/other.sqlite"_s) != one);
}

RAIKI_TEST(ListExchangeTest)
#include "test_listexchange.moc"
