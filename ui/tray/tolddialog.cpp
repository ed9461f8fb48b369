// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/tray/tolddialog.h"

#include "core/base/logging.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/pausemenu.h"
#include "ui/common/shapes.h"
#include "ui/common/visibleminutes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace raiki {

namespace {

constexpr int mostShown = 200;

QString snoozeText(SnoozeChoice choice)
{
    switch (choice) {
    case SnoozeChoice::TenMinutes:
        return ToldDialog::tr("In 10 minutes");
    case SnoozeChoice::Tonight:
        return ToldDialog::tr("Tonight");
    case SnoozeChoice::Tomorrow:
        return ToldDialog::tr("Tomorrow");
    case SnoozeChoice::UntilDayIsKnown:
        return ToldDialog::tr("When the day is known");
    }
    Q_UNREACHABLE();
}

/** When it will be told, and what else it says: the day of the premiere itself is said once. */
QStringList dueParts(const ReminderNotice &notice, QString body, const DateStyle &style)
{
    const FuzzyDate &premiere = notice.when.isKnown() ? notice.when : notice.reminder.premiere;
    const QString date = dateText(premiere, style);
    const bool isAtStart = premiere.minute() == std::optional(notice.reminder.dueAt);
    const QString due = isAtStart ? date : momentText(notice.reminder.dueAt, style);
    const QString separator = QStringLiteral(" · ");
    const bool saysDate = body == date || body.startsWith(date + separator);
    if (due.startsWith(date)) {
        if (saysDate)
            body = body.mid(date.size() + separator.size());
        return {due, body};
    }
    //: %1 the day on which the user will be told, before the date itself
    return {ToldDialog::tr("reminder: %1").arg(due),
            //: %1 the date of which the user will be told, maybe with platforms
            saysDate ? ToldDialog::tr("date: %1").arg(body) : body};
}

} // namespace

ToldDialog::ToldDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    setUpLists();
    column->addWidget(m_tabs, 1);
    setUpButtons();
    retranslate();
    reload();
    resize(roomFor(*this, {620, 460}));
    connect(&m_services.reminders, &ReminderTimer::toldChanged, this, &ToldDialog::reload);
    connect(&m_services.watchlist, &Watchlist::changed, this, &ToldDialog::reload);
    connect(&m_services.preferences, &Preferences::changed, this, &ToldDialog::showPause);
    new VisibleMinutes(this, m_services.clock, [this] { showPause(); });
    // Not before it closes: until then the list says what the desktop did not show.
    connect(this, &QDialog::finished, this, [this] {
        if (const auto read = m_services.reminders.markRead(); !read)
            qCWarning(lcUi) << "that it was read is not kept:" << read.error().detail;
    });
}

void ToldDialog::setUpLists()
{
    m_tabs = new QTabWidget(this);
    m_toldList = new QListWidget(m_tabs);
    m_plannedList = new QListWidget(m_tabs);
    for (QListWidget *list : {m_toldList, m_plannedList}) {
        list->setWordWrap(true);
        list->setSpacing(space::xs);
        m_tabs->addTab(list, QString());
        connect(list, &QListWidget::currentRowChanged, this, &ToldDialog::updateButtons);
        connect(list, &QListWidget::itemActivated, this, [this] {
            if (const ReminderNotice *notice = chosen())
                Q_EMIT showRequested(notice->show.id);
        });
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &ToldDialog::updateButtons);
}

void ToldDialog::setUpButtons()
{
    m_open = new QPushButton(lineIcon("window"), {}, this);
    m_snooze = new QPushButton(lineIcon("snooze"), {}, this);
    m_watching = new QPushButton(lineIcon("play"), {}, this);
    m_mute = new QPushButton(lineIcon("bell-off"), {}, this);
    m_close = new QPushButton(this);
    m_snoozes = new QMenu(this);
    m_snooze->setMenu(m_snoozes);
    m_pause = new QPushButton(lineIcon("pause"), {}, this);
    m_pauses = new QMenu(this);
    m_pause->setMenu(m_pauses);
    connect(m_pauses, &QMenu::aboutToShow, this, [this] {
        m_pauses->clear();
        addPauseActions(*m_pauses, m_services);
    });
    m_paused = plainLabel(this);
    m_paused->setObjectName(QStringLiteral("paused"));
    connect(m_snoozes, &QMenu::aboutToShow, this, &ToldDialog::fillSnoozes);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const ReminderNotice *notice = chosen())
            Q_EMIT showRequested(notice->show.id);
    });
    connect(m_watching, &QPushButton::clicked, this, [this] {
        if (const ReminderNotice *notice = chosen())
            Q_EMIT watchingRequested(notice->show.id, notice->season.id);
    });
    connect(m_mute, &QPushButton::clicked, this, &ToldDialog::toggleMute);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (QPushButton *button : {m_open, m_snooze, m_watching, m_mute, m_pause}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_close);
    layout()->addWidget(m_paused);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ToldDialog::retranslate()
{
    setWindowTitle(tr("What Raiki told you"));
    m_tabs->setAccessibleName(windowTitle());
    m_tabs->setTabText(0, tr("Told"));
    m_tabs->setTabText(1, tr("To come"));
    m_toldList->setAccessibleName(tr("What Raiki told you"));
    m_plannedList->setAccessibleName(tr("What Raiki will tell you"));
    m_open->setText(tr("&Open the show"));
    m_snooze->setText(tr("&Again"));
    m_watching->setText(tr("&Watching now"));
    m_pause->setText(tr("&Pause"));
    m_close->setText(tr("&Close"));
    showPause();
    updateButtons();
}

void ToldDialog::reload()
{
    const auto told = m_services.reminders.told(mostShown);
    const auto planned = m_services.reminders.planned();
    if (!told || !planned) {
        qCWarning(lcUi) << "what was told cannot be read:" << (told ? planned.error() : told.error()).detail;
        return;
    }
    m_told = *told;
    m_planned = *planned;
    if (m_planned.size() > mostShown)
        m_planned.resize(mostShown);
    fill(m_toldList, m_told);
    fill(m_plannedList, m_planned);
    updateButtons();
}

void ToldDialog::fill(QListWidget *list, const std::vector<ReminderNotice> &notices)
{
    const int row = std::max(0, list->currentRow());
    const NoticeStyle style{m_services.dateStyle(), m_services.preferences.values().titleLanguage};
    list->clear();
    for (const ReminderNotice &notice : notices)
        list->addItem(itemText(notice, style));
    if (notices.empty()) {
        auto *nothing = new QListWidgetItem(
            list == m_toldList ? tr("Nothing was told yet.") : tr("Nothing is to be told as things stand."));
        nothing->setFlags(Qt::NoItemFlags);
        list->addItem(nothing);
    }
    list->setCurrentRow(std::min(row, list->count() - 1));
}

QString ToldDialog::itemText(const ReminderNotice &notice, const NoticeStyle &style) const
{
    const NoticeText text = reminderNoticeText(notice, style);
    const bool isTold = notice.reminder.deliveredAt.isValid();
    QStringList second;
    if (isTold)
        second << agoText(notice.reminder.deliveredAt, m_services.clock.now(), style.dates) << text.body;
    else
        second << dueParts(notice, text.body, style.dates);
    second << stateText(notice.reminder);
    second.removeAll(QString());
    return text.summary + u'\n' + second.join(QStringLiteral(" · "));
}

QString ToldDialog::stateText(const Reminder &reminder) const
{
    if (reminder.state == ReminderState::Telling)
        return tr("not shown by the desktop");
    if (reminder.state != ReminderState::Snoozed)
        return {};
    return reminder.dueAt.isValid() ? tr("again %1").arg(momentText(reminder.dueAt, m_services.dateStyle()))
                                    : tr("again when the day is known");
}

const ReminderNotice *ToldDialog::chosen() const
{
    const bool isTold = m_tabs->currentIndex() == 0;
    const std::vector<ReminderNotice> &notices = isTold ? m_told : m_planned;
    const int row = (isTold ? m_toldList : m_plannedList)->currentRow();
    return row >= 0 && row < static_cast<int>(notices.size()) ? &notices[static_cast<size_t>(row)] : nullptr;
}

void ToldDialog::updateButtons()
{
    if (!m_close) // still being set up
        return;
    const ReminderNotice *notice = chosen();
    for (QPushButton *button : {m_open, m_watching, m_mute})
        button->setEnabled(notice);
    m_snooze->setEnabled(notice && m_tabs->currentIndex() == 0);
    const bool muted = notice && isShowMuted(m_services.watchlist, notice->show.id);
    m_mute->setText(muted ? tr("&Remind me of this show") : tr("&Mute this show"));
}

void ToldDialog::fillSnoozes()
{
    m_snoozes->clear();
    const ReminderNotice *notice = chosen();
    if (!notice)
        return;
    for (const SnoozeChoice choice :
         snoozeChoices(notice->reminder, m_services.clock.now(), m_services.clock.zone())) {
        connect(m_snoozes->addAction(snoozeText(choice)), &QAction::triggered, this,
                [this, choice, reminder = notice->reminder] {
                    if (const auto done = m_services.reminders.snooze(reminder, choice); !done)
                        qCWarning(lcUi) << "a reminder could not be snoozed:" << done.error().detail;
                });
    }
}

void ToldDialog::toggleMute()
{
    const ReminderNotice *notice = chosen();
    const auto details = notice ? m_services.watchlist.details(notice->show.id)
                                : Result<ShowDetails>(Error{ErrorCode::NotFound, {}});
    if (!details)
        return;
    const ChangeSet changes = muteShow(*details, !isShowMuted(*details), m_services.clock);
    if (const auto done = m_services.watchlist.apply(changes); !done)
        qCWarning(lcUi) << "a show could not be muted:" << done.error().detail;
}

void ToldDialog::showPause()
{
    const QString text = pauseText(m_services);
    m_paused->setText(text);
    m_paused->setVisible(!text.isEmpty());
}

void ToldDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
    QDialog::changeEvent(event);
}

} // namespace raiki
