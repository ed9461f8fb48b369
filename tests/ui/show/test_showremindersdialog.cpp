// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/uiservices.h"
#include "ui/show/showremindersdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What one show has of its own. */
class TestShowRemindersDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beginsWithWhatIsSetForAll();
    void beginsWithWhatIsSetForItsStatus();
    void savesWhatTheShowHasOfItsOwn();
    void mutesAndUnmutes();
    void cancelSavesNothing();
    void takingBackForgetsIt();
    void keepsALeadThatItDoesNotOffer();
    void tellsWhereSavingFails();

private:
    void open();
    [[nodiscard]] QCheckBox *box(const QString &part) const
    {
        return buttonSaying<QCheckBox>(*m_dialog, part);
    }
    void press(QDialogButtonBox::StandardButton which);
    [[nodiscard]] const ReminderSettings &saved() const { return m_list->preferences.values().reminders; }

    std::unique_ptr<UiServices> m_list;
    ShowId m_show;
    QPointer<ShowRemindersDialog> m_dialog;
};

void TestShowRemindersDialog::init()
{
    m_list = std::make_unique<UiServices>();
    m_show = m_list->add(u"Medalist"_s);
    PreferenceValues values = m_list->preferences.values();
    values.reminders.topics.onDateSet = false;
    values.reminders.release = {CountedTrack::Stream, {u"Hulu"_s}, 30min};
    QVERIFY(m_list->preferences.save(values));
}

void TestShowRemindersDialog::cleanup()
{
    delete m_dialog;
    m_list.reset();
}

void TestShowRemindersDialog::open()
{
    delete m_dialog;
    m_dialog = new ShowRemindersDialog(m_list->services(), m_show, u"Medalist"_s, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void TestShowRemindersDialog::press(QDialogButtonBox::StandardButton which)
{
    m_dialog->findChild<QDialogButtonBox *>()->button(which)->click();
    QTRY_VERIFY(!m_dialog); // it deletes itself
}

void TestShowRemindersDialog::beginsWithWhatIsSetForAll()
{
    open();
    QVERIFY(!box(u"remind me of"_s)->isChecked());
    QVERIFY(!box(u"When it starts"_s)->isEnabled());
    QVERIFY(box(u"When it starts"_s)->isChecked());
    QVERIFY(!box(u"When a date becomes known"_s)->isChecked());
    QVERIFY(box(u"1 day"_s)->isChecked());
    QVERIFY(!box(u"1 week"_s)->isChecked());
    QCOMPARE(m_dialog->findChild<QComboBox *>(u"track"_s)->currentData().toInt(), int(CountedTrack::Stream));
    QCOMPARE(m_dialog->findChild<QSpinBox *>(u"offset"_s)->value(), 30);
}

/** Of the liveliest of its seasons: what the planner goes by, too. */
void TestShowRemindersDialog::beginsWithWhatIsSetForItsStatus()
{
    PreferenceValues values = m_list->preferences.values();
    values.reminders.statuses[WatchStatus::PlanToWatch] = values.reminders.topics;
    values.reminders.statuses[WatchStatus::PlanToWatch].atStart = false;
    values.reminders.statuses[WatchStatus::PlanToWatch].leads = {7 * 24h};
    values.reminders.statuses[WatchStatus::Watching].leads = {3 * 24h};
    QVERIFY(m_list->preferences.save(values));
    open();
    QVERIFY(!box(u"remind me of"_s)->isChecked());
    QVERIFY(!box(u"When it starts"_s)->isChecked());
    QVERIFY(box(u"1 week"_s)->isChecked());
    QVERIFY(!box(u"1 day"_s)->isChecked());
    m_show = m_list->add(u"Frieren"_s, WatchStatus::Watching);
    open();
    QVERIFY(box(u"When it starts"_s)->isChecked());
    QVERIFY(box(u"3 day"_s)->isChecked());
    box(u"remind me of"_s)->click();
    press(QDialogButtonBox::Ok);
    QVERIFY(saved().shows.find(m_show)->second.topics ==
            saved().statuses.find(WatchStatus::Watching)->second);
}

void TestShowRemindersDialog::savesWhatTheShowHasOfItsOwn()
{
    open();
    box(u"remind me of"_s)->click();
    box(u"When its dub starts"_s)->click();
    box(u"1 week"_s)->click();
    box(u"what counts is"_s)->click();
    auto *track = m_dialog->findChild<QComboBox *>(u"track"_s);
    track->setCurrentIndex(track->findData(int(CountedTrack::Dub)));
    for (QLineEdit *edit : m_dialog->findChildren<QLineEdit *>()) {
        if (!qobject_cast<QSpinBox *>(edit->parent()))
            edit->setText(u" Crunchyroll ,Netflix"_s);
    }
    m_dialog->findChild<QSpinBox *>(u"offset"_s)->setValue(-60);
    press(QDialogButtonBox::Ok);
    const auto own = saved().shows.find(m_show);
    QVERIFY(own != saved().shows.end());
    ReminderTopics topics = saved().topics;
    topics.atDubStart = true;
    topics.leads = {7 * 24h, 24h};
    QVERIFY(own->second.topics == topics);
    const ReleaseWish wish{CountedTrack::Dub, {u"Crunchyroll"_s, u"Netflix"_s}, -60min};
    QVERIFY(own->second.release == wish);
    QVERIFY(saved().releaseOf(m_show) == wish);
    QCOMPARE(saved().release.track, CountedTrack::Stream); // what is set for all stays
    open();
    QVERIFY(box(u"When its dub starts"_s)->isChecked());
    QCOMPARE(m_dialog->findChild<QSpinBox *>(u"offset"_s)->value(), -60);
}

void TestShowRemindersDialog::mutesAndUnmutes()
{
    const auto isMuted = [this] {
        const auto details = m_list->watchlist.details(m_show);
        return details && isShowMuted(*details);
    };
    open();
    QVERIFY(!box(u"Mute"_s)->isChecked());
    box(u"Mute"_s)->click();
    QVERIFY(!box(u"remind me of"_s)->isEnabled());
    press(QDialogButtonBox::Ok);
    QVERIFY(isMuted());
    open();
    QVERIFY(box(u"Mute"_s)->isChecked() && !box(u"remind me of"_s)->isEnabled());
    box(u"Mute"_s)->click();
    QVERIFY(box(u"remind me of"_s)->isEnabled());
    press(QDialogButtonBox::Cancel);
    QVERIFY(isMuted());
    open();
    box(u"Mute"_s)->click();
    press(QDialogButtonBox::Ok);
    QVERIFY(!isMuted());
}

void TestShowRemindersDialog::cancelSavesNothing()
{
    open();
    box(u"remind me of"_s)->click();
    press(QDialogButtonBox::Cancel);
    QVERIFY(saved().shows.empty());
}

void TestShowRemindersDialog::takingBackForgetsIt()
{
    open();
    box(u"what counts is"_s)->click();
    press(QDialogButtonBox::Ok);
    QCOMPARE(saved().shows.size(), size_t(1));
    open();
    QVERIFY(box(u"what counts is"_s)->isChecked());
    box(u"what counts is"_s)->click();
    press(QDialogButtonBox::Ok);
    QVERIFY(saved().shows.empty());
    Preferences again(*m_list->database); // as the next start reads it
    QVERIFY(again.values().reminders.shows.empty());
}

void TestShowRemindersDialog::keepsALeadThatItDoesNotOffer()
{
    PreferenceValues values = m_list->preferences.values();
    ShowReminders own;
    own.topics = ReminderTopics();
    own.topics->leads = {45min, 24h};
    values.reminders.shows[m_show] = own;
    QVERIFY(m_list->preferences.save(values));
    open();
    box(u"1 day"_s)->click();
    press(QDialogButtonBox::Ok);
    QVERIFY(saved().shows.at(m_show).topics->leads == std::vector<std::chrono::minutes>{45min});
}

void TestShowRemindersDialog::tellsWhereSavingFails()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.sqlite"_s);
    QVERIFY(Database::open(path).hasValue());
    const auto readOnly = Database::openReadOnly(path);
    QVERIFY(readOnly.hasValue());
    Preferences preferences(**readOnly);
    UiServices &rest = *m_list;
    const Services services{
        rest.watchlist, rest.inbox,     rest.subscriptions, rest.poller,    rest.finder,
        rest.intake,    rest.reminders, preferences,        rest.catalogue, rest.catalogueUpdater,
        rest.transfer,  rest.backups,   rest.exchange,      rest.covers,    rest.clock};
    m_dialog = new ShowRemindersDialog(services, m_show, u"Medalist"_s, nullptr);
    QSignalSpy failed(m_dialog, &ShowRemindersDialog::failed);
    box(u"remind me of"_s)->click();
    m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().toString().contains(u"were not saved"_s));
    QVERIFY(preferences.values().reminders.shows.empty());
}

RAIKI_TEST(TestShowRemindersDialog)
#include "test_showremindersdialog.moc"
