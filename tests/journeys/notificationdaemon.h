// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>

namespace raiki::test {

/** A desktop's notification service that shows nothing, on a connection of its own as another program: whose
 * it is, whether it says of itself that it is to be quiet, and whether it takes notices. */
class NotificationDaemon final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited MEMBER isInhibited)

public:
    explicit NotificationDaemon(const QString &vendor)
        : m_vendor(vendor)
    {
    }
    ~NotificationDaemon() override { QDBusConnection::disconnectFromBus(connection()); }

    bool start()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, connection());
        return bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties) &&
               bus.registerService(interface());
    }

    /** Says it with the value, or only that it is another now. */
    enum class Saying { Value, Invalidated };
    void setInhibited(bool isOn, Saying how)
    {
        isInhibited = isOn;
        const QString property = QStringLiteral("Inhibited");
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                                         QStringLiteral("org.freedesktop.DBus.Properties"),
                                                         QStringLiteral("PropertiesChanged"));
        signal << interface() << (how == Saying::Value ? QVariantMap{{property, isOn}} : QVariantMap())
               << (how == Saying::Value ? QStringList() : QStringList(property));
        QDBusConnection(connection()).send(signal);
    }

    bool isInhibited = false;
    bool refuses = false;
    bool isMute = false; ///< answers nothing until goOn()
    void goOn()
    {
        isMute = false;
        for (const QDBusMessage &question : std::exchange(m_unanswered, {})) {
            const bool isNotice = question.member() == QStringLiteral("Notify");
            QDBusConnection(connection())
                .send(isNotice ? question.createReply(uint(taken.size()))
                               : question.createReply(QVariant(GetCapabilities())));
        }
    }
    QStringList taken; ///< summaries
    QStringList bodies;
    QList<uint> replaced; ///< for each, whose place it takes; 0: nobody's

public Q_SLOTS:
    QString GetServerInformation(QString &vendor, QString &version, QString &specification)
    {
        vendor = m_vendor;
        version = QStringLiteral("1");
        specification = QStringLiteral("1.2");
        return m_vendor.toLower();
    }
    QStringList GetCapabilities()
    {
        if (isMute)
            answerLater();
        return {QStringLiteral("body")};
    }
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body,
                const QStringList &, const QVariantMap &, int)
    {
        if (refuses) {
            sendErrorReply(QDBusError::LimitsExceeded, QStringLiteral("too many at once"));
            return 0;
        }
        taken.append(summary);
        bodies.append(body);
        replaced.append(replaces);
        if (isMute)
            answerLater();
        return replaces ? replaces : uint(taken.size());
    }

private:
    void answerLater()
    {
        setDelayedReply(true);
        m_unanswered.append(message());
    }
    static QString connection() { return QStringLiteral("notifications"); }
    static QString interface() { return QStringLiteral("org.freedesktop.Notifications"); }

    const QString m_vendor;
    QList<QDBusMessage> m_unanswered;
};

} // namespace raiki::test
