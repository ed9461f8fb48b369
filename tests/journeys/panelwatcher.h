// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QThread>

#include <memory>

namespace raiki::test {

/** What stands on the bus; lives in the thread of its PanelWatcher. */
class WatcherObject final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered MEMBER hasHost)

public:
    bool start()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, connection());
        return bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
                                  QDBusConnection::ExportAllProperties | QDBusConnection::ExportAllSignals) &&
               bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher"));
    }
    ~WatcherObject() override { QDBusConnection::disconnectFromBus(connection()); }

    void setHost(bool isThere)
    {
        hasHost = isThere;
        if (isThere)
            Q_EMIT StatusNotifierHostRegistered();
        else
            Q_EMIT StatusNotifierHostUnregistered();
    }

    bool hasHost = false;

Q_SIGNALS:
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();

private:
    static QString connection() { return QStringLiteral("panel"); }
};

/** A desktop's StatusNotifier watcher, on a connection and in a thread of its own as another program: where a
 * tray icon is made Qt asks it questions and waits for the answers. */
class PanelWatcher final
{
public:
    PanelWatcher()
    {
        m_object->moveToThread(&m_thread);
        m_thread.start();
    }
    ~PanelWatcher()
    {
        inThread([this] { m_object.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    bool start()
    {
        bool hasStarted = false;
        inThread([&] {
            m_object->hasHost = hasHost;
            hasStarted = m_object->start();
        });
        return hasStarted;
    }
    void setHost(bool isThere)
    {
        inThread([&] { m_object->setHost(isThere); });
    }

    bool hasHost = false; ///< when it starts

private:
    template <class Work>
    void inThread(Work work)
    {
        QMetaObject::invokeMethod(m_object.get(), work, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    std::unique_ptr<WatcherObject> m_object = std::make_unique<WatcherObject>();
};

} // namespace raiki::test
