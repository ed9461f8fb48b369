// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/autumncatalogue.h"
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/show/addshowdialog.h"
#include "ui/show/cataloguemodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace raiki;

namespace {

QPushButton *buttonCalled(const QWidget &widget, const char *text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == QString::fromLatin1(text))
            return button;
    }
    return nullptr;
}

/** The autumn's, a show with two seasons of one number, and one of two seasons and a film. */
QByteArray catalogueWithArcs()
{
    QByteArray json = test::autumnCatalogue();
    json.insert(json.lastIndexOf("]}"),
                R"json(,{"title":"星の歌","titleTranslate":{"en":["Star Song"]},"type":"tv","lang":"ja",
"begin":"2020-01-04T14:00:00.000Z","end":"2020-03-28T14:00:00.000Z","sites":[{"site":"tmdb","id":"tv/9"}]},
{"title":"星の歌 星戦編","titleTranslate":{"en":["Star Song: War of Stars"]},"type":"tv","lang":"ja",
"begin":"2023-01-04T14:00:00.000Z","end":"2023-03-28T14:00:00.000Z","sites":[{"site":"tmdb","id":"tv/9/season/2"}]},
{"title":"星の歌 星戦編 別離","titleTranslate":{"en":["Star Song: War of Stars - Parting"]},"type":"tv","lang":"ja",
"begin":"2024-01-04T14:00:00.000Z","end":"2024-03-28T14:00:00.000Z","sites":[{"site":"tmdb","id":"tv/9/season/2"}]},
{"title":"星の海","titleTranslate":{"en":["Sea of Stars"]},"type":"tv","lang":"ja",
"begin":"2020-01-04T14:00:00.000Z","end":"2020-03-28T14:00:00.000Z","sites":[{"site":"tmdb","id":"tv/8"}]},
{"title":"星の海 第2期","titleTranslate":{"en":["Sea of Stars Season 2"]},"type":"tv","lang":"ja",
"begin":"2022-01-04T14:00:00.000Z","end":"2022-03-28T14:00:00.000Z","sites":[{"site":"tmdb","id":"tv/8/season/2"}]},
{"title":"劇場版 星の海","titleTranslate":{"en":["Sea of Stars the Movie"]},"type":"movie","lang":"ja",
"begin":"2023-06-04T03:00:00.000Z","end":"","sites":[{"site":"tmdb","id":"movie/8"}]})json");
    return json;
}

} // namespace

class TestAddShowDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_list = std::make_unique<test::UiServices>(catalogueWithArcs());
        m_dialog = new AddShowDialog(m_list->services()); // deletes itself when closed
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
        m_text = m_dialog->findChild<QLineEdit *>();
        m_rows = m_dialog->findChild<QListView *>()->model();
    }

    void cleanup()
    {
        delete m_dialog.data();
        m_list.reset();
    }

    void theCatalogueKeepsItsPromisesAsAModel()
    {
        const QAbstractItemModelTester tester(m_rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTest::keyClicks(m_text, QStringLiteral("medal"));
        QTRY_VERIFY(m_rows->rowCount() >= 2);
        m_text->clear();
        QTRY_COMPARE(m_rows->rowCount(), 0);
    }

    void findsWhileTypingAndAddsOnEnter()
    {
        QSignalSpy added(m_dialog.data(), &AddShowDialog::added);
        QTest::keyClicks(m_text, QStringLiteral("medal"));
        QTRY_VERIFY(m_rows->rowCount() >= 2);
        QCOMPARE(m_rows->index(0, 0).data().toString(), QStringLiteral("Medalist"));
        QTest::keyClick(m_text, Qt::Key_Return);
        QCOMPARE(added.count(), 1);
        const Result<ShowDetails> details = m_list->watchlist.details(added.at(0).at(0).value<ShowId>());
        QVERIFY(details.hasValue());
        QCOMPARE(details->show.titles.native, QStringLiteral("メダリスト"));
        QVERIFY(details->seasons.front().entry.has_value());
    }

    void whatIsAddedIsNamedWithItsSeason()
    {
        QSignalSpy added(m_dialog.data(), &AddShowDialog::added);
        m_text->setText(QStringLiteral("Medalist Season 2"));
        QTRY_VERIFY(m_rows->rowCount() >= 2);
        buttonCalled(*m_dialog, "Add")->click();
        QCOMPARE(added.count(), 1);
        QCOMPARE(added.at(0).at(1).toString(), QStringLiteral("Medalist, Season 2"));
    }

    void onlyWhatTheCatalogueLacksIsCalledUnknown()
    {
        const auto last = [this] {
            return m_rows->index(m_rows->rowCount() - 1, 0).data(Qt::AccessibleTextRole).toString();
        };
        m_text->setText(QStringLiteral("Medalist"));
        QTRY_VERIFY(m_rows->rowCount() >= 2);
        QVERIFY2(last().contains(QStringLiteral("of its own")), qPrintable(last()));
        QVERIFY2(!last().contains(QStringLiteral("does not know")), qPrintable(last()));
        m_text->setText(QStringLiteral("A Show Nobody Heard Of"));
        QTRY_COMPARE(m_rows->rowCount(), 1);
        QVERIFY2(last().contains(QStringLiteral("does not know")), qPrintable(last()));
    }

    void enterBeforeThePauseAddsWhatWasTyped()
    {
        QTest::keyClicks(m_text, QStringLiteral("Medalist"));
        QTest::keyClick(m_text, Qt::Key_Return);
        QCOMPARE(m_list->watchlist.rows()->size(), size_t(1));
    }

    void japaneseFindsItToo()
    {
        m_text->setText(QStringLiteral("メダ"));
        QTRY_VERIFY(m_rows->rowCount() >= 2);
        QCOMPARE(m_rows->index(0, 0).data().toString(), QStringLiteral("Medalist"));
    }

    void aSeasonThatNobodyKnowsCanBeChosen()
    {
        m_text->setText(QStringLiteral("Medalist Season 2"));
        QTRY_VERIFY(m_rows->rowCount() >= 2);
        auto *season = m_dialog->findChildren<QComboBox *>().at(0);
        QCOMPARE(season->currentData().toInt(), 2);
        m_dialog->findChildren<QComboBox *>().at(1)->setCurrentIndex(1);
        buttonCalled(*m_dialog, "Add")->click();
        const Result<std::vector<WatchlistRow>> rows = m_list->watchlist.rows();
        QCOMPARE(rows->size(), size_t(1));
        QCOMPARE(rows->front().season.number, std::optional(2));
        QCOMPARE(rows->front().entry.status, WatchStatus::Watching);
    }

    void anUnknownTitleIsAddedAsItIs()
    {
        m_text->setText(QStringLiteral("A Show Nobody Heard Of"));
        QTRY_COMPARE(m_rows->rowCount(), 1);
        QTest::keyClick(m_text, Qt::Key_Return);
        QVERIFY(m_list->watchlist.find(QStringLiteral("A Show Nobody Heard Of")).hasValue());
    }

    void promisesNewsOnlyWhereFeedsAreRead()
    {
        const auto promise = [this] {
            m_text->clear();
            [&] { QTRY_COMPARE(m_rows->rowCount(), 0); }();
            m_text->setText(QStringLiteral("A Show Nobody Heard Of"));
            QString said;
            [&] { QTRY_COMPARE(m_rows->rowCount(), 1); }();
            for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
                if (label->text().contains(QStringLiteral("will look for this title")))
                    said = label->text();
            }
            return said;
        };
        QVERIFY2(promise().startsWith(QStringLiteral("News is off")), qPrintable(promise()));
        PreferenceValues values = m_list->preferences.values();
        values.consent = NetworkConsent::Given;
        QVERIFY(m_list->preferences.save(values));
        QVERIFY2(promise().startsWith(QStringLiteral("No feed is checked")), qPrintable(promise()));
        QVERIFY(m_list->subscriptions.add(QUrl(QStringLiteral("https://news.example/feed"))));
        QCOMPARE(promise(), QStringLiteral("Raiki will look for this title in the news."));
    }

    void addsOneAfterAnotherAndSaysWhatIsThere()
    {
        m_text->setText(QStringLiteral("Medalist"));
        QTRY_VERIFY(m_rows->rowCount() >= 2);
        QVERIFY(buttonCalled(*m_dialog, "Cancel"));
        buttonCalled(*m_dialog, "Add and go on")->click();
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_text->text(), QString());
        QTRY_COMPARE(m_rows->rowCount(), 0);
        QVERIFY(says(QStringLiteral("Added: Medalist, Season 1"))); // also after the search for nothing
        QVERIFY(!buttonCalled(*m_dialog, "Cancel"));
        QVERIFY(buttonCalled(*m_dialog, "Close"));
        m_text->setText(QStringLiteral("Medalist"));
        QTRY_VERIFY(m_rows->rowCount() >= 2);
        buttonCalled(*m_dialog, "Add")->click();
        QCOMPARE(m_list->watchlist.rows()->size(), size_t(1));
        QVERIFY(m_dialog->isVisible()); // it says that it is there
    }

    void aTitleOfItsOwnChoosesTheSeason()
    {
        m_text->setText(QStringLiteral("Star Song: War of Stars"));
        QTRY_VERIFY(m_rows->rowCount() >= 2);
        QCOMPARE(m_rows->index(0, 0).data().toString(), QStringLiteral("Star Song"));
        buttonCalled(*m_dialog, "Add and go on")->click();
        QCOMPARE(m_list->watchlist.rows()->front().premiere.date.year(), 2023);
        // The third of that number is not the second.
        m_text->setText(QStringLiteral("Star Song"));
        auto *season = m_dialog->findChildren<QComboBox *>().at(0);
        QTRY_COMPARE(season->currentIndex(), 0);
        season->setCurrentIndex(2);
        QCOMPARE(season->currentData().toInt(), 2);
        buttonCalled(*m_dialog, "Add")->click();
        QStringList years;
        const auto rows = m_list->watchlist.rows(); // held: the loop would outlive it
        QVERIFY(rows);
        for (const WatchlistRow &row : *rows)
            years.append(QString::number(row.premiere.date.year()));
        years.sort();
        QCOMPARE(years.join(u' '), QStringLiteral("2023 2024"));
    }

    void arrowsGoThroughTheListFromTheField()
    {
        m_text->setText(QStringLiteral("Medalist"));
        QTRY_VERIFY(m_rows->rowCount() >= 2);
        auto *view = m_dialog->findChild<QListView *>();
        QTest::keyClick(m_text, Qt::Key_Down);
        QCOMPARE(view->currentIndex().row(), 1);
        QTest::keyClick(m_text, Qt::Key_Up);
        QCOMPARE(view->currentIndex().row(), 0);
    }

    void countsWhatTheBoxOffers()
    {
        const auto details = [this] { return m_rows->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
        m_text->setText(QStringLiteral("Sea of Stars"));
        QTRY_VERIFY(m_rows->rowCount() >= 2);
        QVERIFY2(details().contains(QStringLiteral("2 season")), qPrintable(details()));
        QVERIFY2(details().contains(QStringLiteral("1 film")), qPrintable(details()));
        QCOMPARE(m_dialog->findChildren<QComboBox *>().at(0)->count(), 2 + 1); // and one not known yet
        m_text->setText(QStringLiteral("Star Song"));
        QTRY_VERIFY(details().contains(QStringLiteral("3 season")));
        QVERIFY2(!details().contains(QStringLiteral("film")), qPrintable(details()));
    }

private:
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text() == text && label->accessibleName() == text;
        });
    }

    std::unique_ptr<test::UiServices> m_list;
    QPointer<AddShowDialog> m_dialog;
    QLineEdit *m_text = nullptr;
    QAbstractItemModel *m_rows = nullptr;
};

RAIKI_TEST(TestAddShowDialog)
#include "test_addshowdialog.moc"
