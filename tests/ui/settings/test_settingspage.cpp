// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/bangumidocument.h"
#include "tests/support/testprogram.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/uiservices.h"
#include "ui/common/spantext.h"
#include "ui/settings/settingscard.h"
#include "ui/settings/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;

namespace {

constexpr int patience = 20'000; // milliseconds

bool hasText(const QWidget &page, const QString &part)
{
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&part](const QLabel *label) { return label->text().contains(part); });
}

void serveCatalogue(UiServices &services, int shows)
{
    services.mirror.serveFeed("/data.json", bangumiDocument(shows), "application/json");
}

} // namespace

class TestSettingsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesEachSwitchAtOnce_data();
    void savesEachSwitchAtOnce();
    void savesChoices();
    void savesLeadsAndKeepsThoseItDoesNotOffer();
    void showsWhatIsSavedElsewhere();
    void namesEveryControl();
    void tellsWhereSavingFails();
    void takesANewerCatalogueFromAFile();
    void theWeeklyCatalogueNeedsTheNetwork();
    void updatesTheCatalogueOnceAfterAYes();
    void tellsWhyTheCatalogueWasNotUpdated();
    void endsTheUpdateOfTheCatalogue();
    void saysWhoIsContacted();
    void asksTheWindowForTheList();
    void theFilterStandsWhateverChanges();
    void opensOnlyWebPages();
    void namesSpans_data();
    void namesSpans();
};

void TestSettingsPage::savesEachSwitchAtOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::function<bool(const PreferenceValues &)>>("read");
    using Read = std::function<bool(const PreferenceValues &)>;
    const auto row = [](const char *name, const QString &text, Read read) {
        QTest::newRow(name) << text << std::move(read);
    };
    row("late night", QStringLiteral("Late-night times"), [](const auto &v) { return v.lateNightTimes; });
    row("consent", QStringLiteral("check my feeds"),
        [](const auto &v) { return v.consent == NetworkConsent::Given; });
    row("tray", QStringLiteral("leaves Raiki in the tray"), [](const auto &v) { return v.closeToTray; });
    row("news", QStringLiteral("with a bubble"), [](const auto &v) { return v.notifyNews; });
    row("reminders", QStringLiteral("Remind me of premieres"),
        [](const auto &v) { return v.reminders.enabled; });
    row("start", QStringLiteral("When it starts"), [](const auto &v) { return v.reminders.topics.atStart; });
    row("set", QStringLiteral("becomes known"), [](const auto &v) { return v.reminders.topics.onDateSet; });
    row("moved", QStringLiteral("a date moves"),
        [](const auto &v) { return v.reminders.topics.onDateChanged; });
    row("planned", QStringLiteral("Plan to watch"), [](const auto &v) { return v.reminders.forPlanToWatch; });
    row("watching", QStringLiteral("Watching"), [](const auto &v) { return v.reminders.forWatching; });
    row("on hold", QStringLiteral("On hold"), [](const auto &v) { return v.reminders.forOnHold; });
    row("completed", QStringLiteral("Completed"), [](const auto &v) { return v.reminders.forCompleted; });
}

void TestSettingsPage::savesEachSwitchAtOnce()
{
    QFETCH(QString, text);
    using Read = std::function<bool(const PreferenceValues &)>;
    QFETCH(Read, read);
    UiServices services;
    SettingsPage page(services.services(), services.prompts);
    page.show();
    auto *box = buttonSaying<QCheckBox>(page, text);
    QVERIFY(box);
    const bool before = read(services.preferences.values());
    QCOMPARE(box->isChecked(), before);
    box->click();
    Preferences again(*services.database);
    QCOMPARE(read(again.values()), !before);
    box->click();
    QVERIFY(again.reload().hasValue());
    QCOMPARE(read(again.values()), before);
}

void TestSettingsPage::savesChoices()
{
    UiServices services;
    SettingsPage page(services.services(), services.prompts);
    page.show();
    choose(choiceNamed(page, QStringLiteral("Titles in")), static_cast<int>(TitleLanguage::Native));
    QCOMPARE(services.preferences.values().titleLanguage, TitleLanguage::Native);
    auto *interval = choiceNamed(page, QStringLiteral("Check a feed at most every"));
    QVERIFY(!interval->isEnabled());
    QVERIFY(!hasText(page, QStringLiteral("goes on watching for news")));
    buttonSaying<QCheckBox>(page, QStringLiteral("check my feeds"))->click();
    QVERIFY(interval->isEnabled());
    QVERIFY(hasText(page, QStringLiteral("goes on watching for news")));
    choose(interval, qlonglong(6 * 60));
    QCOMPARE(services.preferences.values().pollInterval, std::chrono::hours(6));
    choose(choiceNamed(page, QStringLiteral("Hour of the day")), 20);
    QCOMPARE(services.preferences.values().reminders.dayHour, 20);
    buttonSaying<QCheckBox>(page, QStringLiteral("check my feeds"))->click();
    QCOMPARE(services.preferences.values().consent, NetworkConsent::Refused);
}

void TestSettingsPage::savesLeadsAndKeepsThoseItDoesNotOffer()
{
    using namespace std::chrono_literals;
    UiServices services;
    PreferenceValues values = services.preferences.values();
    values.reminders.topics.leads = {24h, 10min};
    QVERIFY(services.preferences.save(values).hasValue());
    SettingsPage page(services.services(), services.prompts);
    page.show();
    auto *week = buttonSaying<QCheckBox>(page, reminderLeadText(7 * 24h));
    QVERIFY(week && !week->isChecked());
    week->click();
    buttonSaying<QCheckBox>(page, reminderLeadText(24h))->click();
    QCOMPARE(services.preferences.values().reminders.topics.leads,
             (std::vector<std::chrono::minutes>{7 * 24h, 10min}));
}

void TestSettingsPage::showsWhatIsSavedElsewhere()
{
    UiServices services;
    SettingsPage page(services.services(), services.prompts);
    page.show();
    PreferenceValues values = services.preferences.values();
    values.lateNightTimes = true;
    values.pollInterval = std::chrono::minutes(45);
    values.reminders.enabled = false;
    QVERIFY(services.preferences.save(values).hasValue());
    QVERIFY(buttonSaying<QCheckBox>(page, QStringLiteral("Late-night times"))->isChecked());
    QCOMPARE(choiceNamed(page, QStringLiteral("Check a feed at most every"))->currentData().toLongLong(), 45);
    QVERIFY(!buttonSaying<QCheckBox>(page, QStringLiteral("When it starts"))->isEnabled());
}

void TestSettingsPage::namesEveryControl()
{
    UiServices services;
    SettingsPage page(services.services(), services.prompts);
    page.show();
    for (const QComboBox *each : page.findChildren<QComboBox *>()) {
        QVERIFY(!each->accessibleName().isEmpty());
        for (int i = 0; i < each->count(); ++i)
            QVERIFY2(!each->itemText(i).isEmpty(), qPrintable(each->accessibleName()));
    }
    for (const QAbstractButton *each : page.findChildren<QAbstractButton *>()) {
        if (each->isVisible() && each->focusPolicy() != Qt::NoFocus) // the lens in a field is none
            QVERIFY(!each->text().isEmpty() || !each->accessibleName().isEmpty());
    }
}

void TestSettingsPage::tellsWhereSavingFails()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.sqlite"));
    QVERIFY(Database::open(path).hasValue());
    const auto readOnly = Database::openReadOnly(path);
    QVERIFY(readOnly.hasValue());
    UiServices rest;
    Preferences preferences(**readOnly);
    Services services{
        rest.watchlist, rest.inbox,     rest.subscriptions, rest.poller,    rest.finder,
        rest.intake,    rest.reminders, preferences,        rest.catalogue, rest.catalogueUpdater,
        rest.transfer,  rest.backups,   rest.exchange,      rest.covers,    rest.clock};
    SettingsPage page(services, rest.prompts);
    QSignalSpy noticed(&page, &Page::noticed);
    page.show();
    auto *box = buttonSaying<QCheckBox>(page, QStringLiteral("Late-night times"));
    box->click();
    QCOMPARE(noticed.size(), 1);
    QCOMPARE(noticed.front().at(1).value<NoticeKind>(), NoticeKind::Problem);
    QVERIFY(!box->isChecked());
}

void TestSettingsPage::takesANewerCatalogueFromAFile()
{
    UiServices services;
    SettingsPage page(services.services(), services.prompts);
    page.show();
    QTemporaryDir folder;
    services.prompts.path = folder.filePath(QStringLiteral("missing.json"));
    QPushButton *update = buttonSaying<QPushButton>(page, QStringLiteral("Update from a file"));
    update->click();
    QCOMPARE(services.prompts.told.size(), 1);
    QCOMPARE(services.catalogue.current().showCount(), 0);
    QFile broken(folder.filePath(QStringLiteral("broken.json")));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{") == 1);
    broken.close();
    services.prompts.path = broken.fileName();
    update->click();
    QCOMPARE(services.prompts.told.size(), 2);
    QCOMPARE(services.catalogue.current().showCount(), 0);
}

void TestSettingsPage::theWeeklyCatalogueNeedsTheNetwork()
{
    UiServices services;
    services.catalogueUpdater.start();
    SettingsPage page(services.services(), services.prompts);
    page.show();
    auto *weekly = buttonSaying<QCheckBox>(page, QStringLiteral("once a week"));
    QVERIFY(!weekly->isChecked());
    QVERIFY(!weekly->isEnabled());
    buttonSaying<QCheckBox>(page, QStringLiteral("check my feeds"))->click();
    QVERIFY(weekly->isEnabled());
    QTest::qWait(50);
    QVERIFY(services.mirror.requests().empty());
    serveCatalogue(services, 3);
    weekly->click();
    QVERIFY(services.preferences.values().updateCatalogue);
    QVERIFY(QTest::qWaitFor([&page] { return hasText(page, QStringLiteral("3 show(s), 3 new")); }, patience));
    QVERIFY(hasText(page, QStringLiteral("Catalogue: 3 show(s)")));
    QVERIFY(hasText(page, QStringLiteral("looks again on ") +
                              momentText(services.clock.now().addDays(7), services.services().dateStyle())));
    QCOMPARE(services.prompts.asked, QStringList());
    buttonSaying<QCheckBox>(page, QStringLiteral("check my feeds"))->click();
    QVERIFY(!weekly->isEnabled());
    QVERIFY(!hasText(page, QStringLiteral("looks again")));
}

void TestSettingsPage::updatesTheCatalogueOnceAfterAYes()
{
    UiServices services;
    serveCatalogue(services, 3);
    SettingsPage page(services.services(), services.prompts);
    page.show();
    QVERIFY(hasText(page, QStringLiteral("No newer one has been looked for yet")));
    auto *now = buttonSaying<QPushButton>(page, QStringLiteral("Update now"));
    services.prompts.agrees = false;
    now->click();
    QVERIFY(services.prompts.asked.last().contains(QStringLiteral("127.0.0.1")));
    QTest::qWait(50);
    QVERIFY(services.mirror.requests().empty());
    services.prompts.agrees = true;
    now->click();
    QVERIFY(hasText(page, QStringLiteral("Asking 127.0.0.1")));
    QVERIFY(QTest::qWaitFor([&page] { return hasText(page, QStringLiteral("3 show(s), 3 new")); }, patience));
    QVERIFY(!services.preferences.values().updateCatalogue);
    QCOMPARE(services.preferences.values().consent, NetworkConsent::NotAsked);
    now->click();
    const QString unchanged = QStringLiteral("no newer catalogue");
    QVERIFY(QTest::qWaitFor([&] { return hasText(page, unchanged); }, patience));
    QCOMPARE(services.mirror.requests().size(), size_t(2));
}

void TestSettingsPage::tellsWhyTheCatalogueWasNotUpdated()
{
    UiServices services(bangumiDocument(10));
    SettingsPage page(services.services(), services.prompts);
    page.show();
    auto *now = buttonSaying<QPushButton>(page, QStringLiteral("Update now"));
    now->click(); // 404
    QVERIFY(QTest::qWaitFor([&page] { return hasText(page, QStringLiteral("answered 404")); }, patience));
    QVERIFY(hasText(page, QStringLiteral("You can try again at any time.")));
    serveCatalogue(services, 3);
    now->click();
    const QString small = QStringLiteral("only 3 show(s), the one in use 10 show(s)");
    QVERIFY(QTest::qWaitFor([&] { return hasText(page, small); }, patience));
    QVERIFY(hasText(page, QStringLiteral("Catalogue: 10 show(s)")));
}

void TestSettingsPage::endsTheUpdateOfTheCatalogue()
{
    UiServices services;
    services.mirror.serve("/data.json", [](const ServedRequest &) {
        ServedAnswer late;
        late.delayMs = patience;
        return late;
    });
    SettingsPage page(services.services(), services.prompts);
    page.show();
    auto *now = buttonSaying<QPushButton>(page, QStringLiteral("Update now"));
    now->click();
    QCOMPARE(now->text(), QStringLiteral("Cancel the update"));
    QVERIFY(!buttonSaying<QPushButton>(page, QStringLiteral("Update from a file"))->isEnabled());
    now->click();
    QCOMPARE(now->text(), QStringLiteral("Update now"));
    QVERIFY(hasText(page, QStringLiteral("was cancelled")));
    QVERIFY(buttonSaying<QPushButton>(page, QStringLiteral("Update from a file"))->isEnabled());
}

void TestSettingsPage::saysWhoIsContacted()
{
    UiServices services;
    SettingsPage page(services.services(), services.prompts);
    page.show();
    QVERIFY(hasText(page, QStringLiteral("and 127.0.0.1 where you let Raiki update the catalogue")));
    QVERIFY(hasText(page, QStringLiteral("Raiki would ask 127.0.0.1")));
}

void TestSettingsPage::asksTheWindowForTheList()
{
    UiServices services;
    SettingsPage page(services.services(), services.prompts);
    page.show();
    QSignalSpy asked(&page, &Page::commandRequested);
    buttonSaying<QPushButton>(page, QStringLiteral("Import a list"))->click();
    buttonSaying<QPushButton>(page, QStringLiteral("Export the list"))->click();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(0).at(0).value<WindowCommand>(), WindowCommand::ImportList);
    QCOMPARE(asked.at(1).at(0).value<WindowCommand>(), WindowCommand::ExportList);
}

void TestSettingsPage::theFilterStandsWhateverChanges()
{
    UiServices services;
    SettingsPage page(services.services(), services.prompts);
    page.resize(800, 600);
    page.show();
    const auto shownCards = [&page] {
        QList<std::pair<QWidget *, QPoint>> cards;
        for (SettingsCard *card : page.findChildren<SettingsCard *>()) {
            if (card->isVisible())
                cards.append({card, card->mapTo(&page, QPoint())});
        }
        return cards;
    };
    const auto import = [&services](const QByteArray &title) {
        const auto plan = services.transfer.plan("Title,Status\n" + title + ",plan\n",
                                                 QStringLiteral("a.csv"), {}, ConflictPolicy::Replace);
        return plan && services.transfer.apply(*plan);
    };
    auto *filter = page.findChild<QLineEdit *>();
    QVERIFY(import("Medalist"));
    for (const char *words : {"catalogue", "tray", ""}) {
        filter->setText(QString::fromLatin1(words));
        QCoreApplication::processEvents();
        const auto before = shownCards();
        QVERIFY(!before.isEmpty());
        QVERIFY(import(QByteArray("Frieren ") + words));
        QVERIFY(services.watchlist.undo().hasValue());
        QCoreApplication::processEvents();
        QCOMPARE(shownCards(), before);
    }
}

void TestSettingsPage::opensOnlyWebPages()
{
    UiServices services;
    SettingsPage page(services.services(), services.prompts);
    page.show();
    buttonSaying<QPushButton>(page, QStringLiteral("CC BY 4.0"))->click();
    buttonSaying<QPushButton>(page, QStringLiteral("bangumi-data"))->click();
    QCOMPARE(services.prompts.links.size(), 2);
    for (const QUrl &link : std::as_const(services.prompts.links))
        QCOMPARE(link.scheme(), QStringLiteral("https"));
}

void TestSettingsPage::namesSpans_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("interval");
    QTest::addColumn<QString>("lead");
    QTest::newRow("minutes") << 45 << "45 minute(s)"
                             << "45 minute(s) before";
    QTest::newRow("hours") << 120 << "2 hour(s)"
                           << "2 hour(s) before";
    QTest::newRow("days") << 3 * 1440 << "3 day(s)"
                          << "3 day(s) before";
    QTest::newRow("weeks") << 7 * 1440 << "7 day(s)"
                           << "1 week(s) before";
}

void TestSettingsPage::namesSpans()
{
    QFETCH(int, minutes);
    QTEST(pollIntervalText(std::chrono::minutes(minutes)), "interval");
    QTEST(reminderLeadText(std::chrono::minutes(minutes)), "lead");
}

RAIKI_TEST(TestSettingsPage)
#include "test_settingspage.moc"
