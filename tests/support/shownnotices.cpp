// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/shownnotices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace raiki::test {

namespace {

/** dunstctl talks to the service over the same bus; the test's own event loop goes on meanwhile. */
QByteArray dunstctl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("dunstctl"), arguments);
    while (process.state() != QProcess::NotRunning)
        QTest::qWait(5);
    return process.readAllStandardOutput();
}

QString member(const QJsonObject &notice, const char *name)
{
    return notice.value(QLatin1String(name)).toObject().value(QStringLiteral("data")).toString();
}

} // namespace

QList<ShownNotice> shownNotices()
{
    dunstctl({QStringLiteral("close-all")});
    const QJsonObject history = QJsonDocument::fromJson(dunstctl({QStringLiteral("history")})).object();
    QList<ShownNotice> notices;
    for (const QJsonValue &value : history.value(QStringLiteral("data")).toArray().at(0).toArray()) {
        const QJsonObject notice = value.toObject();
        notices << ShownNotice{
            quint32(notice.value(QStringLiteral("id")).toObject().value(QStringLiteral("data")).toInt()),
            member(notice, "summary"), member(notice, "body"), member(notice, "appname")};
    }
    return notices;
}

int displayedNotices()
{
    return dunstctl({QStringLiteral("count"), QStringLiteral("displayed")}).trimmed().toInt();
}

void pressNotice(const QString &action)
{
    dunstctl({QStringLiteral("action"), action});
}

} // namespace raiki::test
