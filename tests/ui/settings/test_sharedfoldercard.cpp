// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/listtransfer.h"
#include "tests/support/loopwatch.h"
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/settings/sharedfoldercard.h"

#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;

namespace {

constexpr int patience = 60'000; // milliseconds

/** A machine with its list in a file and the card of its settings. */
struct Machine
{
    explicit Machine(const QTemporaryDir &home, const QString &name)
        : services({}, home.filePath(name + QStringLiteral(".sqlite")))
        , card(services.services(), services.prompts)
    {
        card.resize(600, 300);
        card.show();
        card.retranslate();
        services.exchange.start();
    }

    [[nodiscard]] QCheckBox *box() const { return card.findChild<QCheckBox *>(); }
    [[nodiscard]] QPushButton *button(const QString &start) const
    {
        for (QPushButton *each : card.findChildren<QPushButton *>()) {
            if (each->text().remove(QLatin1Char('&')).startsWith(start))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &part) const
    {
        const QList<QLabel *> labels = card.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&part](const QLabel *label) {
            return label->isVisible() && label->text().contains(part);
        });
    }
    void share(const QString &folder)
    {
        services.prompts.path = folder;
        QTest::mouseClick(box(), Qt::LeftButton);
    }
    void exchange()
    {
        QTest::mouseClick(button(QStringLiteral("Exchange now")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!services.exchange.isRunning(), patience);
    }
    void note(ShowId show, const QString &words)
    {
        services.clock.advance(std::chrono::minutes(1));
        const SeasonId season = services.seasonOf(show);
        const WatchEntry before = services.entryOf(season);
        WatchEntry after = before;
        after.notes = words;
        after.changedAt = services.clock.now();
        QVERIFY(services.apply({ChangeKind::EditEntry, words, {Change<WatchEntry>{before, after}}}));
    }
    /** What the list says, without what is each machine's own. */
    [[nodiscard]] QByteArray table() const
    {
        const auto list = services.transfer.exportList(QStringLiteral("csv"));
        QByteArrayList lines = list ? list->bytes.split('\n') : QByteArrayList();
        std::sort(lines.begin(), lines.end()); // ids, and with them the order, are each list's own
        return lines.join('\n');
    }

    UiServices services;
    SharedFolderCard card;
};

QByteArray manyRows(int rows)
{
    QByteArray csv = "Title,Status,Score,Premiere,Notes\n";
    for (int row = 0; row < rows; ++row)
        csv += "Machine show " + QByteArray::number(row) + " of many,watching,7,2026-01-" +
               QByteArray::number(10 + row % 15) + ",note\n";
    return csv;
}

} // namespace

/** The settings' card of the folder that several computers share, over lists in files. */
class TestSharedFolderCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_shared = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid() && m_shared->isValid());
    }
    void isOffUntilAFolderIsChosen();
    void isSwitchedOffAgain();
    void twoMachinesExchange();
    void tellsOfAFolderThatIsGone();
    void tellsOfAFileThatIsNoList();
    void aLongListDoesNotHoldTheWindowUp();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QTemporaryDir> m_shared;
};

void TestSharedFolderCard::isOffUntilAFolderIsChosen()
{
    Machine machine(*m_home, QStringLiteral("laptop"));
    QVERIFY(!machine.box()->isChecked());
    QVERIFY(!machine.button(QStringLiteral("Exchange now"))->isVisible());
    machine.share({}); // the dialog is cancelled
    QVERIFY(!machine.box()->isChecked());
    QCOMPARE(machine.services.preferences.values().sharedFolder, QString());
    machine.share(m_shared->path());
    QVERIFY(machine.box()->isChecked());
    QCOMPARE(machine.services.preferences.values().sharedFolder, m_shared->path());
    QVERIFY(machine.button(QStringLiteral("Exchange now"))->isVisible());
    QVERIFY(machine.says(machine.services.exchange.ownFile()));
    QTRY_VERIFY_WITH_TIMEOUT(QDir(m_shared->path()).exists(machine.services.exchange.ownFile()), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!machine.services.exchange.isRunning(), patience);
}

void TestSharedFolderCard::isSwitchedOffAgain()
{
    Machine machine(*m_home, QStringLiteral("laptop"));
    machine.share(m_shared->path());
    QTRY_VERIFY_WITH_TIMEOUT(QDir(m_shared->path()).exists(machine.services.exchange.ownFile()), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!machine.services.exchange.isRunning(), patience);
    QTest::mouseClick(machine.box(), Qt::LeftButton);
    QVERIFY(!machine.box()->isChecked());
    QCOMPARE(machine.services.preferences.values().sharedFolder, QString());
    QVERIFY(!machine.button(QStringLiteral("Exchange now"))->isVisible());
    QVERIFY(QFile::remove(QDir(m_shared->path()).filePath(machine.services.exchange.ownFile())));
    machine.services.exchange.exchangeNow();
    QTest::qWait(50);
    QVERIFY(!QDir(m_shared->path()).exists(machine.services.exchange.ownFile()));
}

void TestSharedFolderCard::twoMachinesExchange()
{
    Machine laptop(*m_home, QStringLiteral("laptop"));
    Machine desktop(*m_home, QStringLiteral("desktop"));
    const ShowId medalist = laptop.services.add(QStringLiteral("Medalist"), WatchStatus::Watching);
    laptop.services.clock.advance(std::chrono::hours(1));
    desktop.services.clock.advance(std::chrono::hours(1));
    desktop.services.add(QStringLiteral("Dandadan"), WatchStatus::PlanToWatch);
    laptop.share(m_shared->path());
    QTRY_VERIFY_WITH_TIMEOUT(!laptop.services.exchange.isRunning(), patience);
    desktop.share(m_shared->path());
    QTRY_VERIFY_WITH_TIMEOUT(!desktop.services.exchange.isRunning(), patience);
    desktop.exchange();
    laptop.exchange();
    QCOMPARE(laptop.table(), desktop.table());
    QVERIFY(laptop.table().contains("Dandadan"));
    QVERIFY(laptop.says(QStringLiteral("Merged last: %1").arg(desktop.services.exchange.ownFile())));

    laptop.note(medalist, QStringLiteral("on the train"));
    laptop.exchange();
    desktop.services.clock.advance(std::chrono::hours(1));
    desktop.exchange();
    laptop.exchange();
    QCOMPARE(laptop.table(), desktop.table());
    QVERIFY(desktop.table().contains("on the train"));
    QVERIFY(desktop.services.watchlist.undo().hasValue()); // a merge is undone as any change is
    QVERIFY(!desktop.table().contains("on the train"));
}

void TestSharedFolderCard::tellsOfAFolderThatIsGone()
{
    Machine machine(*m_home, QStringLiteral("laptop"));
    const QString stick = m_shared->filePath(QStringLiteral("stick"));
    QVERIFY(QDir().mkpath(stick));
    machine.share(stick);
    QTRY_VERIFY_WITH_TIMEOUT(QDir(stick).exists(machine.services.exchange.ownFile()), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!machine.services.exchange.isRunning(), patience);
    QVERIFY(QDir(stick).removeRecursively());
    machine.exchange();
    QVERIFY(machine.says(QStringLiteral("The folder is not there now.")));
    QVERIFY(QDir().mkpath(stick));
    machine.exchange();
    QVERIFY(!machine.says(QStringLiteral("The folder is not there now.")));
    QVERIFY(QDir(stick).exists(machine.services.exchange.ownFile()));
}

void TestSharedFolderCard::tellsOfAFileThatIsNoList()
{
    Machine machine(*m_home, QStringLiteral("laptop"));
    QFile other(m_shared->filePath(QStringLiteral("raiki-phone-0123456789ab.json")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QVERIFY(other.write("{\"half\": ") > 0);
    other.close();
    machine.share(m_shared->path());
    QTRY_VERIFY_WITH_TIMEOUT(!machine.services.exchange.isRunning(), patience);
    machine.exchange();
    QVERIFY(machine.says(QStringLiteral("Not understood")));
    QVERIFY(machine.says(QStringLiteral("raiki-phone-0123456789ab.json")));
    QVERIFY(QFile::exists(other.fileName())); // it is not ours to remove
}

void TestSharedFolderCard::aLongListDoesNotHoldTheWindowUp()
{
    const int asked = qEnvironmentVariableIntValue("RAIKI_ROWS"); // 20 000 by hand
    const int rows = asked > 0 ? asked : 1000;
    Machine laptop(*m_home, QStringLiteral("laptop"));
    Machine desktop(*m_home, QStringLiteral("desktop"));
    const auto plan = laptop.services.transfer.plan(manyRows(rows), QStringLiteral("many.csv"), {},
                                                    ConflictPolicy::Replace);
    QVERIFY(plan && laptop.services.transfer.apply(*plan));
    laptop.share(m_shared->path());
    QTRY_VERIFY_WITH_TIMEOUT(!laptop.services.exchange.isRunning(), patience);
    QElapsedTimer time;
    time.start();
    LoopWatch standstill;
    desktop.share(m_shared->path());
    QTRY_VERIFY_WITH_TIMEOUT(!desktop.services.exchange.isRunning(), patience);
    desktop.exchange();
    qInfo("%d rows taken in: %lld ms", rows, time.restart());
    const auto shows = desktop.services.watchlist.followedShows({});
    QVERIFY(shows && static_cast<int>(shows->size()) == rows);
    desktop.services.clock.advance(std::chrono::hours(1));
    desktop.note(shows->front(), QStringLiteral("at home"));
    laptop.services.clock.advance(std::chrono::hours(2));
    laptop.note(laptop.services.watchlist.followedShows({})->back(), QStringLiteral("on the train"));
    time.restart();
    desktop.exchange();
    laptop.exchange();
    desktop.exchange();
    const qint64 longest = standstill.longest(); // before this test itself reads the lists
    qInfo("both changed, both equal: %lld ms; the window stood still for at most %lld ms", time.elapsed(),
          longest);
    QCOMPARE(laptop.table(), desktop.table());
    QVERIFY(laptop.table().contains("at home") && desktop.table().contains("on the train"));
    if (asked > 0) // what a loaded machine can take its time with
        QVERIFY2(longest < 50, qPrintable(QString::number(longest)));
}

RAIKI_TEST(TestSharedFolderCard)
#include "test_sharedfoldercard.moc"
