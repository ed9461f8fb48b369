// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/tray/desktopnotifier.h"

namespace raiki {

namespace {

const QString &openKey()
{
    static const QString key = QStringLiteral("default");
    return key;
}

const QString &snoozeKey()
{
    static const QString key = QStringLiteral("snooze");
    return key;
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
{
    connect(&m_service, &NotificationService::activated, this, &DesktopNotifier::activate);
    connect(&m_service, &NotificationService::closed, this, [this](quint32 id) { m_shown.remove(id); });
}

void DesktopNotifier::remind(const ReminderNotice &notice)
{
    tell(reminderNoticeText(notice, m_style), {notice.show.id, notice.reminder, false});
}

void DesktopNotifier::remindMissed(const std::vector<ReminderNotice> &notices)
{
    if (notices.size() == 1)
        remind(notices.front());
    else if (!notices.empty())
        tell(missedNoticeText(notices, m_style), {});
}

void DesktopNotifier::tellNews(const IntakeReport &report)
{
    const NoticeText text = newsNoticeText(report, m_style);
    if (m_tellsNews && !text.summary.isEmpty())
        tell(text, {{}, {}, true});
}

void DesktopNotifier::tell(const NoticeText &text, const Subject &subject)
{
    Notification notification;
    notification.summary = text.summary;
    notification.body = text.body;
    notification.actions = {{openKey(), tr("Open")}};
    if (subject.reminder) {
        notification.actions.push_back({snoozeKey(), tr("Remind me in 10 minutes")});
        notification.replaces = m_lastOfSeason.value(subject.reminder->season);
    }
    m_service.notify(notification, [this, text, subject](std::optional<quint32> id) {
        if (!id) {
            Q_EMIT notShown(text.summary, text.body);
            return;
        }
        m_shown.insert(*id, subject);
        if (subject.reminder)
            m_lastOfSeason.insert(subject.reminder->season, *id);
    });
}

void DesktopNotifier::activate(quint32 id, const QString &actionKey)
{
    const auto found = m_shown.constFind(id);
    if (found == m_shown.cend()) // another program's bubble
        return;
    const Subject subject = *found;
    if (actionKey == snoozeKey() && subject.reminder)
        Q_EMIT snoozeRequested(*subject.reminder);
    else if (subject.show.isValid())
        Q_EMIT showRequested(subject.show);
    else if (subject.isNews)
        Q_EMIT inboxRequested();
    else
        Q_EMIT upcomingRequested();
}

} // namespace raiki
