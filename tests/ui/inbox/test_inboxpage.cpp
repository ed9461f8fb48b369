// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/autumncatalogue.h"
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/common/markedtext.h"
#include "ui/inbox/correctiondialog.h"
#include "ui/inbox/inboxpage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace raiki;
using namespace raiki::test;

namespace {

/** A page over a list with Medalist in it, and news of it by the street that polls take. */
struct Filled
{
    Filled()
    {
        medalist =
            services.add(QStringLiteral("Medalist"), WatchStatus::Completed, QStringLiteral("2025-01-05"));
        const auto added = services.subscriptions.add(QUrl(QStringLiteral("https://news.example/feed")),
                                                      QStringLiteral("Rink News"));
        feed = added ? *added : FeedId();
        page = std::make_unique<InboxPage>(services.services(), services.prompts);
        page->resize(900, 600);
        page->show();
    }

    bool bring(const char *title, const char *summary, const char *key)
    {
        return services.takeIn(feed, rssItem(title, summary, key, "Mon, 29 Sep 2025 09:00:00 GMT"));
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    QListView *list() const { return page->findChild<QListView *>(); }

    UiServices services;
    ShowId medalist;
    FeedId feed;
    std::unique_ptr<InboxPage> page;
};

constexpr auto premiereTitle = "Medalist Season 2 Set to Premiere in January 2026";
constexpr auto premiereText = "The second season of the skating series starts in January 2026 on TV Asahi.";

} // namespace

class TestInboxPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyUntilNewsComes();
    void marksTheWordsThatSayIt();
    void opensAtOnePieceOfNews();
    void seenNewsGoesAndTheNextIsShown();
    void acceptingSaysWhichNameItTeaches();
    void dismissingTakesTheClaimBack();
    void opensTheShowAndTheArticle();
    void correctsToAnotherDate();
    void keepsMarkupAsText();
    void dismissesAllThatIsAlike();
    void showsBothSidesOfAContradiction();
    void aLongArticleLeavesTheDeedsInSight();
    void inANarrowWindowTheNewsIsBelowTheList();
    void saysHowMuchOfItIsToDecide();
};

void TestInboxPage::isEmptyUntilNewsComes()
{
    Filled filled;
    QVERIFY(filled.button(QStringLiteral("See your feeds"))->isVisible());
    QSignalSpy pages(filled.page.get(), &Page::pageRequested);
    filled.button(QStringLiteral("See your feeds"))->click();
    QCOMPARE(pages.size(), 1);
    QAbstractItemModelTester tester(filled.list()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(filled.bring(premiereTitle, premiereText, "k1"));
    QVERIFY(filled.list()->isVisible());
    QCOMPARE(filled.list()->model()->rowCount(), 1);
    QCOMPARE(filled.list()->currentIndex().row(), 0);
    const QString said = filled.list()->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(QStringLiteral("Medalist")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("January 2026")), qPrintable(said));
}

void TestInboxPage::marksTheWordsThatSayIt()
{
    Filled filled;
    QVERIFY(filled.bring(premiereTitle, premiereText, "k1"));
    const auto texts = filled.page->findChildren<MarkedText *>();
    QVERIFY(!texts.isEmpty());
    QCOMPARE(texts.front()->text(), QLatin1String(premiereTitle));
    QVERIFY2(texts.front()->markedWords().join(u'|').contains(QStringLiteral("Medalist")),
             qPrintable(texts.front()->markedWords().join(u'|')));
    QVERIFY2(texts.front()->markedWords().contains(QStringLiteral("Season 2")),
             qPrintable(texts.front()->markedWords().join(u'|')));
}

void TestInboxPage::opensAtOnePieceOfNews()
{
    Filled filled;
    QSignalSpy taken(&filled.services.intake, &FeedIntake::tookIn);
    QVERIFY(filled.bring(premiereTitle, premiereText, "k1"));
    const auto first = taken.front().front().value<IntakeReport>().flagged.front().id;
    QVERIFY(filled.bring("Medalist Season 2 Delayed to April 2026", "It starts in April 2026.", "k2"));
    QCOMPARE(filled.list()->model()->rowCount(), 2);
    for (const int other : {0, 1}) {
        filled.list()->setCurrentIndex(filled.list()->model()->index(other, 0));
        filled.page->choose(first);
        QVERIFY(filled.list()
                    ->currentIndex()
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("January 2026")));
    }
    const QModelIndex current = filled.list()->currentIndex();
    filled.page->choose(AnnouncementId{99}); // decided meanwhile
    QCOMPARE(filled.list()->currentIndex(), current);
}

void TestInboxPage::aLongArticleLeavesTheDeedsInSight()
{
    Filled filled;
    const QByteArray article = QByteArray(premiereText).append(' ').repeated(60);
    QVERIFY(filled.bring(premiereTitle, article.constData(), "k1"));
    QCoreApplication::processEvents();
    const QPushButton *seen = filled.button(QStringLiteral("Seen"));
    QVERIFY(seen->mapTo(filled.page.get(), QPoint(0, seen->height())).y() < filled.page->height());
    const MarkedText *summary = filled.page->findChildren<MarkedText *>().back();
    QVERIFY(summary->text().size() > 1000);
    QVERIFY(summary->height() > filled.page->height()); // it is a long one
    const QWidget *panel = summary->parentWidget();
    QVERIFY2(panel->height() - summary->geometry().bottom() < 60, "nothing stands empty below it");
}

void TestInboxPage::inANarrowWindowTheNewsIsBelowTheList()
{
    Filled filled;
    QVERIFY(filled.bring(premiereTitle, premiereText, "k1"));
    const QWidget *panel = filled.button(QStringLiteral("Seen"))->parentWidget();
    const auto at = [&](const QWidget *widget) { return widget->mapTo(filled.page.get(), QPoint(0, 0)); };
    QVERIFY(at(panel).x() > at(filled.list()).x());
    filled.page->resize(420, 600);
    QCoreApplication::processEvents();
    QVERIFY(at(panel).y() > at(filled.list()).y() + 100);
    QVERIFY2(panel->width() <= panel->parentWidget()->width(), "no word is cut");
}

void TestInboxPage::seenNewsGoesAndTheNextIsShown()
{
    Filled filled;
    QVERIFY(filled.bring(premiereTitle, premiereText, "k1"));
    QVERIFY(filled.bring("Medalist Season 2 Premieres January 24", "It starts on January 24, 2026.", "k2"));
    QCOMPARE(filled.list()->model()->rowCount(), 2);
    QSignalSpy noticed(filled.page.get(), &Page::noticed);
    filled.button(QStringLiteral("Seen"))->click();
    QCOMPARE(noticed.size(), 0); // a notice would offer to undo some other change
    QCOMPARE(filled.list()->model()->rowCount(), 1);
    QVERIFY(filled.list()->currentIndex().isValid());
    filled.button(QStringLiteral("Seen"))->click();
    QVERIFY(filled.button(QStringLiteral("See your feeds"))->isVisible());
}

void TestInboxPage::acceptingSaysWhichNameItTeaches()
{
    Filled filled;
    const ShowId show = filled.services.add(QStringLiteral("Frieren: Beyond the Journey's End"));
    QVERIFY(filled.bring("Frieren Anime Season 2 Premieres in January 2026", "", "k1"));
    QSignalSpy noticed(filled.page.get(), &Page::noticed);
    filled.button(QStringLiteral("Accept"))->click();
    QCOMPARE(filled.services.watchlist.details(show)->show.titles.aliases,
             QStringList{QStringLiteral("Frieren")});
    QCOMPARE(noticed.size(), 1);
    const QString said = noticed.front().front().toString();
    QVERIFY2(said.startsWith(QStringLiteral("Taken into Frieren: Beyond")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("“Frieren”")), qPrintable(said));
}

void TestInboxPage::dismissingTakesTheClaimBack()
{
    Filled filled;
    QVERIFY(filled.bring(premiereTitle, premiereText, "k1"));
    QVERIFY(filled.services.seasonOf(filled.medalist, 2).isValid());
    QSignalSpy noticed(filled.page.get(), &Page::noticed);
    filled.button(QStringLiteral("Dismiss"))->click();
    QVERIFY(!filled.services.seasonOf(filled.medalist, 2).isValid());
    QCOMPARE(noticed.size(), 1);
    QCOMPARE(noticed.front().at(1).value<NoticeKind>(), NoticeKind::Done);
    QCOMPARE(filled.list()->model()->rowCount(), 0);
}

void TestInboxPage::opensTheShowAndTheArticle()
{
    Filled filled;
    QVERIFY(filled.bring(premiereTitle, premiereText, "k1"));
    QSignalSpy shows(filled.page.get(), &Page::showRequested);
    filled.button(QStringLiteral("Open the show"))->click();
    QCOMPARE(shows.size(), 1);
    QCOMPARE(shows.front().front().value<ShowId>(), filled.medalist);
    filled.button(QStringLiteral("Read the article"))->click();
    QCOMPARE(filled.services.prompts.links, QList<QUrl>{QUrl(QStringLiteral("http://127.0.0.1/k1"))});
}

void TestInboxPage::correctsToAnotherDate()
{
    Filled filled;
    QVERIFY(filled.bring(premiereTitle, premiereText, "k1"));
    filled.button(QStringLiteral("Correct…"))->click();
    auto *dialog = filled.page->findChild<CorrectionDialog *>();
    QVERIFY(dialog);
    auto *date = dialog->findChild<QLineEdit *>(QStringLiteral("date"));
    QVERIFY(date);
    date->setText(QStringLiteral("soon or so"));
    QPushButton *take = nullptr;
    for (QPushButton *each : dialog->findChildren<QPushButton *>())
        take = each->isDefault() ? each : take;
    QVERIFY(take && !take->isEnabled());
    date->setText(QStringLiteral("2026-04"));
    QVERIFY(take->isEnabled());
    take->click();
    const auto details = filled.services.watchlist.details(filled.medalist);
    QVERIFY(details.hasValue());
    const SeasonId second = filled.services.seasonOf(filled.medalist, 2);
    const auto rows = filled.services.watchlist.followedSeasons();
    QVERIFY(rows.hasValue());
    bool isCorrected = false;
    for (const FollowedSeason &season : *rows) {
        for (const PremiereClaim &claim : season.claims)
            isCorrected = isCorrected ||
                          (season.season.id == second && claim.date.toText() == QLatin1String("2026-04"));
    }
    QVERIFY(isCorrected);
}

void TestInboxPage::keepsMarkupAsText()
{
    Filled filled;
    QVERIFY(
        filled.bring("Medalist Season 2 &lt;b&gt;Premieres&lt;/b&gt; in January 2026", premiereText, "k1"));
    QCOMPARE(filled.list()->model()->rowCount(), 1);
    for (const QLabel *label : filled.page->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
}

void TestInboxPage::dismissesAllThatIsAlike()
{
    Filled filled;
    QVERIFY(filled.bring(premiereTitle, premiereText, "k1"));
    QVERIFY(filled.bring("Medalist Season 2 Premieres January 24", "It starts on January 24, 2026.", "k2"));
    QMenu *menu = nullptr;
    for (QPushButton *each : filled.page->findChildren<QPushButton *>())
        menu = each->menu() ? each->menu() : menu;
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 3);
    QCOMPARE(menu->actions().front()->text(), QStringLiteral("Dismiss all news of Medalist (2)"));
    QSignalSpy noticed(filled.page.get(), &Page::noticed);
    menu->actions().front()->trigger();
    QCOMPARE(filled.list()->model()->rowCount(), 0);
    QCOMPARE(noticed.size(), 1);
    QVERIFY(filled.services.watchlist.undo());
    QCOMPARE(filled.list()->model()->rowCount(), 2);
}

void TestInboxPage::showsBothSidesOfAContradiction()
{
    Filled filled;
    QVERIFY(filled.bring(premiereTitle, premiereText, "k1"));
    QVERIFY(filled.bring("Medalist Season 2 Premieres in April 2026", "", "k2"));
    QString known;
    for (int place = 0; place < filled.list()->model()->rowCount(); ++place) {
        filled.list()->setCurrentIndex(filled.list()->model()->index(place, 0));
        for (const QLabel *label : filled.page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(QStringLiteral("Until now")))
                known += label->text();
        }
    }
    QVERIFY2(known.contains(QStringLiteral("January 2026")), qPrintable(known));
    QVERIFY2(known.contains(QLatin1String(premiereTitle)), qPrintable(known));
}

void TestInboxPage::saysHowMuchOfItIsToDecide()
{
    Filled filled;
    (void)filled.services.add(QStringLiteral("Frieren: Beyond the Journey's End"));
    const auto summary = [&filled] {
        for (const QLabel *label : filled.page->findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("of news")))
                return label->text();
        }
        return QString();
    };
    QVERIFY(filled.bring(premiereTitle, premiereText, "k1"));
    QVERIFY2(!summary().contains(QStringLiteral("to decide")), qPrintable(summary()));
    QVERIFY(filled.bring("Frieren Anime Season 2 Premieres in January 2026", "", "k2"));
    QVERIFY2(summary().startsWith(u'2') && summary().contains(QStringLiteral("1 to decide")),
             qPrintable(summary()));
}

RAIKI_TEST(TestInboxPage)
#include "test_inboxpage.moc"
