// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/show/shownpage.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/uiservices.h"
#include "ui/show/coverlabel.h"
#include "ui/show/premieredialog.h"
#include "ui/show/releasetext.h"
#include "ui/show/seasoncard.h"
#include "ui/show/showpage.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace raiki;
using test::named;
using test::says;

class TestShowPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_list = std::make_unique<test::UiServices>();
        m_show = m_list->add(QStringLiteral("Medalist"), WatchStatus::Watching, QStringLiteral("2026-01"));
        m_page = std::make_unique<ShowPage>(m_list->services(), m_list->prompts);
        m_page->resize(900, 700);
        QVERIFY(m_page->setShow(m_show));
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_list.reset();
    }

    void tellsTheDateAndWhoSaysSo()
    {
        QVERIFY(says(*m_page, QStringLiteral("January 2026")));
        QVERIFY(says(*m_page, QStringLiteral("your own word")));
        auto *how = named<QToolButton>(*m_page, QStringLiteral("How we know when Season 1 starts"));
        QVERIFY(how);
        QVERIFY(says(*m_page, QStringLiteral("decides the date shown"))); // of what is still to come, at once
        QVERIFY(says(*m_page, QStringLiteral("Known since ")));           // the other date there
        how->click();
        QVERIFY(!says(*m_page, QStringLiteral("decides the date shown")));
    }

    /** Left open, it goes with the time. */
    void countsDownWhileItIsLookedAt()
    {
        const ShowId show = m_list->add(QStringLiteral("Frieren"), WatchStatus::PlanToWatch,
                                        QStringLiteral("2025-10-01T03:30Z"));
        QVERIFY(m_page->setShow(show));
        QVERIFY(says(*m_page, QStringLiteral("in 30 minute")));
        m_list->clock.setNow(QDateTime(QDate(2025, 10, 1), QTime(3, 29), Qt::UTC));
        m_page->hide();
        m_page->show();
        QVERIFY(says(*m_page, QStringLiteral("in 1 minute")));
        m_list->clock.setNow(QDateTime(QDate(2025, 10, 1), QTime(3, 30, 1), Qt::UTC));
        m_page->hide();
        m_page->show();
        QVERIFY(!says(*m_page, QStringLiteral("minute")));
    }

    void tellsThatItIsMuted()
    {
        QVERIFY(m_list->watchlist.apply(muteShow(*m_list->watchlist.details(m_show), true, m_list->clock)));
        QVERIFY(test::buttonSaying<QPushButton>(*m_page, QStringLiteral("Muted")));
        QVERIFY(m_list->watchlist.apply(muteShow(*m_list->watchlist.details(m_show), false, m_list->clock)));
        QVERIFY(test::buttonSaying<QPushButton>(*m_page, QStringLiteral("Reminders")));
    }

    void aNarrowPageNeedsNoScrollingToTheSide()
    {
        m_page->resize(64 * m_page->fontMetrics().averageCharWidth(), 700);
        QCoreApplication::processEvents();
        QTest::qWait(0); // the cards are laid out in the next turn
        const auto *scroll = m_page->findChild<QScrollArea *>();
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                 qPrintable(QString::number(scroll->widget()->width())));
        const auto *set = named<QPushButton>(*m_page, QStringLiteral("Set the premiere of Season 1"));
        const auto *how = named<QToolButton>(*m_page, QStringLiteral("How we know when Season 1 starts"));
        const auto *status = named<QComboBox>(*m_page, QStringLiteral("Status of Season 1"));
        QVERIFY(set->x() < status->x() && set->y() < how->y()); // below the date, not beside it
        m_page->resize(900, 700);
        QTRY_VERIFY(set->x() > 300);
    }

    void whatTheCatalogueCountedIsNoStatedNumber()
    {
        const auto titled = [this](ClaimSourceKind source) {
            ShowDetails details = *m_list->watchlist.details(m_show);
            FollowedSeason followed = details.seasons.front();
            followed.season.episodes = 13;
            followed.season.end = FuzzyDate::ofDay(QDate(2026, 4, 18));
            PremiereClaim claim;
            claim.date = FuzzyDate::ofDay(QDate(2026, 1, 24));
            claim.source.kind = source;
            followed.claims = {claim};
            SeasonCard card;
            card.setSeason(followed, m_list->services().dateStyle(), m_list->clock.now(), false);
            return card.findChild<QLabel *>()->text();
        };
        QVERIFY2(titled(ClaimSourceKind::Catalogue)
                     .contains(QStringLiteral("about 13 episode(s), by the weeks on air")),
                 qPrintable(titled(ClaimSourceKind::Catalogue)));
        QVERIFY(titled(ClaimSourceKind::User).endsWith(QStringLiteral("13 episode(s)")));
    }

    void theHistoryKeepsEveryClaim()
    {
        ShowDetails details = *m_list->watchlist.details(m_show);
        QVERIFY(m_list->apply(
            setPremiere(details, season(), FuzzyDate::ofDay(QDate(2026, 1, 24)), m_list->clock)));
        QTRY_VERIFY(says(*m_page, QStringLiteral("January 2026"))); // labels show in the next turn
        QVERIFY(says(*m_page, QStringLiteral("Sat 24 Jan 2026")));
    }

    void episodesStatusScoreAndNotesAreStored()
    {
        auto *episodes = named<QSpinBox>(*m_page, QStringLiteral("Episodes watched of Season 1"));
        named<QPushButton>(*m_page, QStringLiteral("One episode more of Season 1"))->click();
        QCOMPARE(m_list->entryOf(season()).episodesWatched, 1);
        QCOMPARE(episodes->value(), 1);
        named<QSpinBox>(*m_page, QStringLiteral("Score of Season 1"))->setValue(87);
        QCOMPARE(m_list->entryOf(season()).score, std::optional(87));
        auto *status = named<QComboBox>(*m_page, QStringLiteral("Status of Season 1"));
        status->setFocus();
        QTest::keyClick(status, Qt::Key_Down);
        QCOMPARE(m_list->entryOf(season()).status, WatchStatus::OnHold);
        named<QToolButton>(*m_page, QStringLiteral("Notes on Season 1"))->click();
        auto *notes = named<QPlainTextEdit>(*m_page, QStringLiteral("Notes on Season 1"));
        notes->setFocus();
        QTest::keyClicks(notes, QStringLiteral("the rink"));
        status->setFocus();
        QCOMPARE(m_list->entryOf(season()).notes, QStringLiteral("the rink"));
    }

    void theTotalIsSetHereAndAGuessIsNoBound()
    {
        m_show = m_list->addCountedByWeeks(QStringLiteral("Mushishi"), WatchStatus::Watching, 26);
        QVERIFY(m_page->setShow(m_show));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the cards of the show before
        auto *total = named<QSpinBox>(*m_page, QStringLiteral("How many episodes Season 1 has"));
        auto *episodes = named<QSpinBox>(*m_page, QStringLiteral("Episodes watched of Season 1"));
        QVERIFY2(total->text().contains(QStringLiteral("about 26")), qPrintable(total->text()));
        episodes->setValue(27);
        QCOMPARE(m_list->entryOf(season()).episodesWatched, 27);
        QCOMPARE(m_list->entryOf(season()).status, WatchStatus::Watching);
        total->setValue(28);
        const auto row = [this] { return m_list->watchlist.rowsOf({season()})->front(); };
        QCOMPARE(row().season.episodes, std::optional(28));
        QCOMPARE(total->text(), QStringLiteral("28"));
        QSignalSpy told(m_page.get(), &Page::noticed);
        episodes->setValue(40);
        QCOMPARE(m_list->entryOf(season()).episodesWatched, 27);
        QCOMPARE(episodes->value(), 27);
        QCOMPARE(told.count(), 1);
        total->setValue(3);
        QCOMPARE(row().season.episodes, std::optional(28));
        QCOMPARE(total->value(), 28);
        total->setValue(0);
        QVERIFY(!row().season.episodes);
    }

    void aSeasonCanBeAdded()
    {
        m_list->prompts.text = QStringLiteral("2");
        named<QPushButton>(*m_page, QStringLiteral("Add a season"));
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Add a season…"))
                button->click();
        }
        QCOMPARE(m_page->findChildren<SeasonCard *>().size(), 2);
        QVERIFY(m_list->seasonOf(m_show, 2).isValid());
        QSignalSpy noticed(m_page.get(), &Page::noticed);
        m_list->prompts.text = QStringLiteral("minus one");
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Add a season…"))
                button->click();
        }
        QCOMPARE(noticed.count(), 1);
        QCOMPARE(noticed.at(0).at(1).value<NoticeKind>(), NoticeKind::Problem);
    }

    void aliasesComeAndGo()
    {
        m_list->prompts.text = QStringLiteral(" The <b>skater</b> ");
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Add an alias…"))
                button->click();
        }
        QCOMPARE(m_list->watchlist.details(m_show)->show.titles.aliases,
                 QStringList{QStringLiteral("The <b>skater</b>")});
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), label->pixmap().isNull() ? Qt::PlainText : label->textFormat());
        named<QToolButton>(*m_page, QStringLiteral("Remove the alias The <b>skater</b>"))->click();
        QTRY_VERIFY(m_list->watchlist.details(m_show)->show.titles.aliases.isEmpty());
    }

    void removingTheShowAsksAndGoesBack()
    {
        QSignalSpy back(m_page.get(), &Page::backRequested);
        auto *remove = named<QPushButton>(*m_page, QStringLiteral("Remove the show"));
        m_list->prompts.agrees = false;
        remove->click();
        QVERIFY(m_list->watchlist.details(m_show).hasValue());
        m_list->prompts.agrees = true;
        remove->click();
        QVERIFY(!m_list->watchlist.details(m_show).hasValue());
        QCOMPARE(back.count(), 1);
    }

    void aShowThatIsGoneIsToldAsANotice()
    {
        QSignalSpy noticed(m_page.get(), &Page::noticed);
        QVERIFY(!m_page->setShow({987654}));
        QCOMPARE(noticed.count(), 1);
    }

    void readsTheUsersDateAtOnce()
    {
        PremiereDialog dialog(QStringLiteral("Medalist"), {}, m_list->services(), m_page.get());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show(); // Enter presses the default button of a visible dialog
        QSignalSpy chosen(&dialog, &PremiereDialog::dateChosen);
        auto *text = dialog.findChild<QLineEdit *>();
        text->setText(QStringLiteral("January 2026"));
        QVERIFY(says(dialog, QStringLiteral("January 2026")));
        text->setText(QStringLiteral("next whenever"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
        text->setText(QStringLiteral("2026-01-24"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).value<FuzzyDate>(), FuzzyDate::ofDay(QDate(2026, 1, 24)));
    }

    void opensAtTheSeasonThatIsMeant()
    {
        for (int number = 2; number <= 6; ++number) {
            const auto details = m_list->watchlist.details(m_show);
            QVERIFY(details);
            QVERIFY(m_list->watchlist.apply(addSeason(*details, number, {}, m_list->clock)));
        }
        const SeasonId last = m_list->seasonOf(m_show, 6);
        QVERIFY(m_page->setShow(m_show, last));
        m_page->scrollTo(last);
        auto *scroll = m_page->findChild<QScrollArea *>();
        QTRY_VERIFY(scroll->verticalScrollBar()->value() > 0);
        m_page->scrollTo(m_list->seasonOf(m_show, 1));
        QTRY_COMPARE(scroll->verticalScrollBar()->value(), 0);
    }

    void tellsAReleaseInWords()
    {
        Release release;
        QCOMPARE(releasePlaceText(release), QStringLiteral("Platform not known"));
        release.platform = QStringLiteral("TV Asahi");
        release.region = QStringLiteral("JP");
        QCOMPARE(releasePlaceText(release), QStringLiteral("TV Asahi, Japan"));
        release.rule = RepeatRule{QDateTime(QDate(2025, 1, 4), QTime(16, 30), Qt::UTC)};
        const DateStyle tokyo{QLocale::c(), QTimeZone("Asia/Tokyo"), false};
        QCOMPARE(releaseTimeText(release, {}, tokyo), QStringLiteral("Sun 5 Jan 2025, 01:30, then weekly"));
    }

    void aPictureOfOnesOwnIsTheCover()
    {
        const QString path = m_list->folder.filePath(QStringLiteral("poster.png"));
        QImage poster(1200, 2000, QImage::Format_RGB32);
        poster.fill(QColor(10, 200, 30));
        QVERIFY(poster.save(path));
        auto *cover = m_page->findChild<CoverLabel *>();
        m_list->prompts.path = path;
        cover->click();
        QVERIFY(m_list->covers.has(m_show));
        const QImage kept(m_list->covers.pathOf(m_show)); // no larger than it is ever shown
        QVERIFY(kept.width() <= 480 || kept.height() <= 720);
        const QColor middle = cover->grab().toImage().pixelColor(24, 32);
        QVERIFY2(middle.green() > 180 && middle.red() < 40, qPrintable(middle.name()));
        QFile::remove(path); // the copy is Raiki's
        QVERIFY(CoverFiles(m_list->folder.filePath(QStringLiteral("covers"))).has(m_show)); // after a restart
        QVERIFY(m_list->covers.remove(m_show).hasValue());
        QVERIFY(cover->grab().toImage().pixelColor(24, 32) != middle);
    }

    void aBadPictureIsToldInClearWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a text") << QByteArray("this is no picture");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10", 20);
    }

    void aBadPictureIsToldInClearWords()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_list->folder.filePath(QStringLiteral("bad.png"));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QSignalSpy told(m_page.get(), &Page::noticed);
        m_list->prompts.path = path;
        m_page->findChild<CoverLabel *>()->click();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.front().front().toString(),
                 QStringLiteral("“bad.png” is not a picture that Raiki can read."));
        QVERIFY(!m_list->covers.has(m_show));
    }

private:
    [[nodiscard]] SeasonId season() const { return m_list->seasonOf(m_show); }

    std::unique_ptr<test::UiServices> m_list;
    std::unique_ptr<ShowPage> m_page;
    ShowId m_show;
};

RAIKI_TEST(TestShowPage)
#include "test_showpage.moc"
