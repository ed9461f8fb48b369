// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/tray/desktopnotifier.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace raiki {

namespace {

const QString &openKey()
{
    static const QString key = QStringLiteral("default");
    return key;
}

struct SnoozeKey
{
    SnoozeChoice choice;
    const char *key;
};
constexpr std::array snoozeKeys{
    SnoozeKey{SnoozeChoice::TenMinutes, "snooze"},
    SnoozeKey{SnoozeChoice::Tonight, "snooze-tonight"},
    SnoozeKey{SnoozeChoice::Tomorrow, "snooze-tomorrow"},
    SnoozeKey{SnoozeChoice::UntilDayIsKnown, "snooze-day"},
};

NotificationAction snoozeAction(SnoozeChoice choice)
{
    const auto key = std::find_if(snoozeKeys.begin(), snoozeKeys.end(),
                                  [choice](const SnoozeKey &row) { return row.choice == choice; });
    const auto action = [key](const QString &label) {
        return NotificationAction{QString::fromLatin1(key->key), label};
    };
    switch (choice) {
    case SnoozeChoice::TenMinutes:
        return action(DesktopNotifier::tr("In 10 minutes"));
    case SnoozeChoice::Tonight:
        return action(DesktopNotifier::tr("Tonight"));
    case SnoozeChoice::Tomorrow:
        return action(DesktopNotifier::tr("Tomorrow"));
    case SnoozeChoice::UntilDayIsKnown:
        return action(DesktopNotifier::tr("When the day is known"));
    }
    Q_UNREACHABLE();
}

NotificationAction openAction()
{
    return {openKey(), DesktopNotifier::tr("Open")};
}

const QString &watchingKey()
{
    static const QString key = QStringLiteral("watching");
    return key;
}

/** Whether there is something to watch now. */
bool hasStarted(ReminderKind kind)
{
    return kind == ReminderKind::Start || kind == ReminderKind::DubStart || kind == ReminderKind::Episode ||
           kind == ReminderKind::ExpectedEpisode || kind == ReminderKind::Finale;
}

/** Of one event: when it comes, that it moves, that it is there. */
bool isOfTheStart(ReminderKind kind)
{
    return isNewsOfDate(kind) || kind == ReminderKind::LeadTime || kind == ReminderKind::Start ||
           kind == ReminderKind::StartsWithin;
}

/** The same for the same reminders, in whichever group and order: told again they replace what was told. */
QString togetherTag(const std::vector<ReminderNotice> &notices)
{
    size_t sum = 0;
    for (const ReminderNotice &notice : notices) {
        const Reminder &reminder = notice.reminder;
        sum += qHashMulti(0, reminder.season.value, int(reminder.kind), reminder.lead.count(),
                          reminder.episode, reminder.premiere.toText());
    }
    return QStringLiteral("raiki-together-%1").arg(quint64{sum}, 0, 16);
}

} // namespace

std::vector<NotificationAction> reminderActions(const Reminder &reminder, const QTimeZone &zone)
{
    std::vector<NotificationAction> actions{openAction(), snoozeAction(SnoozeChoice::TenMinutes)};
    if (hasStarted(reminder.kind))
        actions.push_back({watchingKey(), DesktopNotifier::tr("Watching now")});
    if (reminder.premiere.precision() < DatePrecision::Day)
        actions.push_back(snoozeAction(SnoozeChoice::UntilDayIsKnown));
    const std::vector<SnoozeChoice> choices = reminder.deliveredAt.isValid() && zone.isValid()
                                                  ? snoozeChoices(reminder, reminder.deliveredAt, zone)
                                                  : std::vector<SnoozeChoice>();
    if (std::find(choices.begin(), choices.end(), SnoozeChoice::Tonight) != choices.end())
        actions.push_back(snoozeAction(SnoozeChoice::Tonight));
    actions.push_back(snoozeAction(SnoozeChoice::Tomorrow));
    return actions;
}

std::vector<NotificationAction> togetherActions()
{
    return {openAction(), snoozeAction(SnoozeChoice::TenMinutes)};
}

bool isSnooze(const QString &actionKey)
{
    return std::any_of(snoozeKeys.begin(), snoozeKeys.end(), [&actionKey](const SnoozeKey &row) {
        return actionKey == QLatin1StringView(row.key);
    });
}

DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
{
    connect(&m_service, &NotificationService::activated, this, &DesktopNotifier::activate);
    connect(&m_service, &NotificationService::closed, this, [this](quint32 id) { m_shown.remove(id); });
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_service.isThere())
            Q_EMIT becameAble();
    });
    connect(&m_service, &NotificationService::appeared, this, [this] {
        m_again.stop();
        m_wait = m_patience;
        m_shown.clear(); // the ids were the other's
        m_lastOfStart.clear();
        Q_EMIT becameAble();
    });
    connect(&m_service, &NotificationService::inhibitedChanged, this, &DesktopNotifier::quietChanged);
}

void DesktopNotifier::remind(const ReminderNotice &notice, const OnStep &onStep)
{
    tell(reminderNoticeText(notice, m_style()), {notice.show.id, notice.reminder}, onStep);
}

void DesktopNotifier::remindTogether(const std::vector<ReminderNotice> &notices, NoticeGroup group,
                                     const OnStep &onStep)
{
    Subject subject{{}, {}, {}, {}, togetherTag(notices)};
    for (const ReminderNotice &notice : notices)
        subject.together.push_back(notice.reminder);
    tell(groupNoticeText(notices, group, m_style()), subject, onStep);
}

void DesktopNotifier::tellNews(const IntakeReport &report, const std::vector<ReminderNotice> &dates)
{
    const NoticeText text = newsNoticeText(report, dates, m_style());
    if (!m_tellsNews || text.summary.isEmpty())
        return;
    const InboxRow &first = report.flagged.empty() ? report.review.front() : report.flagged.front();
    tell(text, {{}, {}, first.id}, [](NoticeStep) {});
}

Notification DesktopNotifier::notificationOf(const NoticeText &text, const Subject &subject) const
{
    Notification notification;
    notification.summary = text.summary;
    notification.body = text.body;
    if (subject.news.isValid()) {
        notification.urgency = NotificationUrgency::Low;
        notification.actions = {openAction()};
        return notification;
    }
    if (!subject.reminder) { // as urgent as each of them alone
        notification.actions = togetherActions();
        notification.subject = subject.tag;
        return notification;
    }
    const Reminder &reminder = *subject.reminder;
    notification.actions = reminderActions(reminder, m_style().dates.zone);
    notification.replaces = replacedBy(reminder);
    notification.subject = QStringLiteral("raiki-s%1").arg(reminder.season.value);
    if (!notification.replaces && m_lastOfStart.contains(reminder.season)) // beside the one that is there
        notification.subject +=
            QStringLiteral("-%1-%2").arg(reminderKindName(reminder.kind)).arg(reminder.episode);
    return notification;
}

/**
 * Of the start of a season the newest notice takes the place of the older: a date that moved, a start whose
 * lead time was told. What comes in one breath with the older nobody has read that yet, and a dub or an
 * episode is something else.
 */
quint32 DesktopNotifier::replacedBy(const Reminder &reminder) const
{
    constexpr qint64 breath = 60;
    const auto last = m_lastOfStart.constFind(reminder.season);
    if (last == m_lastOfStart.cend() || !isOfTheStart(reminder.kind))
        return 0;
    const bool isInOneBreath = last->reminder.deliveredAt.isValid() &&
                               last->reminder.deliveredAt.secsTo(reminder.deliveredAt) < breath;
    return isInOneBreath && !isNewsOfDate(reminder.kind) ? 0 : last->id;
}

void DesktopNotifier::tell(const NoticeText &text, const Subject &subject, const OnStep &onStep)
{
    enum class Answer { Awaited, Late, There };
    const auto answer = std::make_shared<Answer>(Answer::Awaited);
    const auto onAnswered = [this, answer, text, subject, onStep](std::optional<quint32> id) {
        const bool isLate = std::exchange(*answer, Answer::There) == Answer::Late;
        if (id) {
            m_shown.insert(*id, subject);
            if (subject.reminder && isOfTheStart(subject.reminder->kind))
                m_lastOfStart.insert(subject.reminder->season, {*id, *subject.reminder});
        } else if (!isLate) { // else the window shows it
            Q_EMIT notShown(unshownNotice(text, subject));
        }
        onStep(id ? NoticeStep::Shown : NoticeStep::NotShown);
        id ? takesNotices(isLate) : tryLater();
    };
    QTimer::singleShot(m_timeToAnswer, this, [this, answer, text, subject] {
        if (*answer != Answer::Awaited)
            return;
        *answer = Answer::Late;
        UnshownNotice notice = unshownNotice(text, subject);
        notice.mayStillCome = true;
        Q_EMIT notShown(notice);
    });
    const Notification notification = notificationOf(text, subject);
    if (subject.reminder &&
        isOfTheStart(subject.reminder->kind)) // before it is answered: the next may be told
        m_lastOfStart[subject.reminder->season].reminder = *subject.reminder;
    m_service.notify(notification, {[onStep] { onStep(NoticeStep::HandedOver); }, onAnswered});
}

void DesktopNotifier::setPatience(std::chrono::milliseconds patience)
{
    m_patience = patience;
    m_wait = patience;
}

/** What it refused a while ago it may take too; what the window showed while it hung is shown now. */
void DesktopNotifier::takesNotices(bool hung)
{
    m_wait = m_patience;
    if (!m_again.isActive() && !hung)
        return;
    m_again.stop();
    Q_EMIT becameAble();
}

/** Of a service that is not there or dies, appeared() tells. */
void DesktopNotifier::tryLater()
{
    constexpr std::chrono::hours longest{6};
    if (!m_service.isThere() || m_again.isActive())
        return;
    m_again.start(m_wait);
    m_wait = std::min<std::chrono::milliseconds>(m_wait * 2, longest);
}

UnshownNotice DesktopNotifier::unshownNotice(const NoticeText &text, const Subject &subject)
{
    UnshownNotice notice{text, notificationOf(text, subject).actions, {}, subject.together};
    notice.press = [this, subject](const QString &actionKey) { press(subject, actionKey); };
    if (subject.reminder)
        notice.reminders = {*subject.reminder};
    return notice;
}

void DesktopNotifier::activate(quint32 id, const QString &actionKey)
{
    const auto found = m_shown.constFind(id);
    if (found == m_shown.cend()) // another program's bubble
        return;
    press(Subject(*found), actionKey);
    m_service.close(id); // what is answered is over; dunst would leave it there
}

void DesktopNotifier::press(const Subject &subject, const QString &actionKey)
{
    const auto snooze =
        std::find_if(snoozeKeys.begin(), snoozeKeys.end(),
                     [&actionKey](const SnoozeKey &row) { return actionKey == QLatin1StringView(row.key); });
    if (snooze != snoozeKeys.end() && subject.reminder)
        Q_EMIT snoozeRequested({*subject.reminder}, snooze->choice);
    else if (snooze != snoozeKeys.end() && !subject.together.empty())
        Q_EMIT snoozeRequested(subject.together, snooze->choice);
    else if (actionKey == watchingKey() && subject.reminder)
        Q_EMIT watchingRequested(subject.show, subject.reminder->season);
    else if (subject.show.isValid())
        Q_EMIT showRequested(subject.show);
    else if (subject.news.isValid())
        Q_EMIT inboxRequested(subject.news);
    else
        Q_EMIT toldRequested();
}

} // namespace raiki
