// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>

/**
 * Whether the desktop has a tray, now and later: at login it may come long after us. Qt decides once, when
 * the first QSystemTrayIcon is made or asked for, whether it speaks to a StatusNotifier host; so neither
 * happens before such a host is there, or the X server has an older tray and nobody will bring a host (no
 * watcher within two looks), or the patience is over. The older protocol's tray tells nobody that it comes or
 * goes: it is looked for every other second while there is patience, then every other minute.
 */
namespace raiki {

class DesktopTray final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopTray(QObject *parent = nullptr);

    /**
     * Emits found() or, after @p patience without a tray, missed(). A tray that comes after that: on X11 an
     * icon that is shown meanwhile goes into it by itself, elsewhere found() follows.
     */
    void look(std::chrono::milliseconds patience);
    /** Whether there is one now to put an icon into, or that holds ours: it may have gone. */
    [[nodiscard]] bool isThere() const;
    /** Whether QSystemTrayIcons may be made: there is a tray, or one that comes will be filled. */
    [[nodiscard]] bool mayMakeIcons() const { return m_protocol != Protocol::Undecided; }

Q_SIGNALS:
    void found();
    void missed();
    void lost();     ///< the one that was there has gone
    void returned(); ///< and is there again

private Q_SLOTS:
    void askForHost();

private:
    void setHost(bool isThere);
    void endPatience();
    void lookEarly();
    void lookForOldTray();
    void tell(bool isThere);

    QDBusServiceWatcher m_watcher;
    QTimer m_patience;
    QTimer m_earlyLook;
    QTimer m_oldTrayLook;
    bool m_hasOldTray = false; ///< when last looked for
    /** What Qt speaks, once it has decided. */
    enum class Protocol { Undecided, StatusNotifier, XEmbed };

    bool m_isLooking = false;
    bool m_hasWatcher = false; ///< of StatusNotifier: a host may come to it
    bool m_sawOldTray = false; ///< at the early look before
    bool m_hasHost = false;    ///< of StatusNotifier
    Protocol m_protocol = Protocol::Undecided;
};

} // namespace raiki
