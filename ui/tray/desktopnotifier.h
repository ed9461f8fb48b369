// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/telltime.h"
#include "core/tracker/notifier.h"
#include "ui/tray/noticetext.h"
#include "ui/tray/notificationservice.h"

#include <QHash>
#include <QTimer>

#include <chrono>

/**
 * Tells reminders and news through the desktop's notification service; where there is none it says so by a
 * signal, and the tray icon shows its own message. A click or a button on a bubble becomes a signal.
 */
namespace raiki {

/**
 * The buttons of one reminder's bubble, the click on the bubble itself first. Some desktops show no more than
 * three: those that only this one has come before the longer waits. "Tonight" as long as it makes sense when
 * it is told (Reminder::deliveredAt).
 */
[[nodiscard]] std::vector<NotificationAction> reminderActions(const Reminder &reminder,
                                                              const QTimeZone &zone);
/** Those of several reminders in one bubble: what they do they do with all of them. */
[[nodiscard]] std::vector<NotificationAction> togetherActions();
/** Whether a button of these puts the notice off. */
[[nodiscard]] bool isSnooze(const QString &actionKey);

/** What no service showed, with what its bubble would have offered. */
struct UnshownNotice
{
    NoticeText text;
    std::vector<NotificationAction> actions;
    std::function<void(const QString &key)> press; ///< as on the bubble; good as long as the notifier
    std::vector<Reminder> reminders;               ///< that it tells of; none: news
    bool mayStillCome =
        false; ///< the service hangs: it may show it yet, so only the window shows it meanwhile
};

class DesktopNotifier final : public QObject, public Notifier
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    /** In which words and by whose clock: asked at each notice, since language and zone change meanwhile. */
    using StyleNow = std::function<NoticeStyle()>;
    void setStyle(StyleNow style) { m_style = std::move(style); }
    void setNewsEnabled(bool enabled) { m_tellsNews = enabled; }
    /** How long a service that refused a notice is left alone, unless it takes another one meanwhile; twice
     * as long each time, six hours at most. Ten minutes until set. */
    void setPatience(std::chrono::milliseconds patience);
    /** How long a service may take to answer until the window shows the notice as well. Half a minute until
     * set. */
    void setTimeToAnswer(std::chrono::milliseconds time) { m_timeToAnswer = time; }

    [[nodiscard]] bool mayDisturb() const override { return !m_service.isInhibited(); }
    void remind(const ReminderNotice &notice, const OnStep &onStep) override;
    void remindTogether(const std::vector<ReminderNotice> &notices, NoticeGroup group,
                        const OnStep &onStep) override;
    void tellNews(const IntakeReport &report, const std::vector<ReminderNotice> &dates) override;

Q_SIGNALS:
    void showRequested(raiki::ShowId show);
    void inboxRequested(raiki::AnnouncementId news); ///< at the first piece of news that the bubble told
    void toldRequested();                            ///< the list of what was said
    void snoozeRequested(const std::vector<raiki::Reminder> &reminders, raiki::SnoozeChoice choice);
    /** Plan to Watch becomes Watching. */
    void watchingRequested(raiki::ShowId show, raiki::SeasonId season);
    /** A service is there again, or may take notices again: what was not shown can be told. */
    void becameAble();
    /** Whether the desktop asks for quiet has changed. */
    void quietChanged();
    /** There is no notification service, or it does not answer: the window shows it, and a tray icon may. */
    void notShown(const raiki::UnshownNotice &notice);

private:
    /** What a bubble is about, for its click. */
    struct Subject
    {
        ShowId show;
        std::optional<Reminder> reminder;
        AnnouncementId news = {};            ///< the first piece of it
        std::vector<Reminder> together = {}; ///< of a group
        QString tag = {};                    ///< of a group: the same reminders always have the same
    };

    [[nodiscard]] Notification notificationOf(const NoticeText &text, const Subject &subject) const;
    void tell(const NoticeText &text, const Subject &subject, const OnStep &onStep);
    [[nodiscard]] quint32 replacedBy(const Reminder &reminder) const;
    [[nodiscard]] UnshownNotice unshownNotice(const NoticeText &text, const Subject &subject);
    void takesNotices(bool hung);
    void tryLater();
    void activate(quint32 id, const QString &actionKey);
    void press(const Subject &subject, const QString &actionKey);

    NotificationService m_service;
    QTimer m_again; ///< runs only after a refusal
    std::chrono::milliseconds m_patience{std::chrono::minutes{10}};
    std::chrono::milliseconds m_wait{m_patience};
    std::chrono::milliseconds m_timeToAnswer{std::chrono::seconds{30}};
    StyleNow m_style = [] { return NoticeStyle(); };
    bool m_tellsNews = true;
    QHash<quint32, Subject> m_shown;
    struct ShownNotice
    {
        quint32 id = 0;
        Reminder reminder;
    };
    QHash<SeasonId, ShownNotice> m_lastOfStart; ///< the newest of each season that speaks of its start
};

} // namespace raiki
