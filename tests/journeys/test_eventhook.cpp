// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/eventhook.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;

/** The user's own program on each event: one argument, no shell, in order. */
class TestEventHook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesTheEventAsOneArgument();
    void noShellReadsIt();
    void runsInOrderAndOneAtATime();
    void aProgramThatIsNotThereHoldsNothingUp();
    void withoutACommandNothingRuns();

private:
    /** A script that writes how many arguments it got, and the last of them. */
    [[nodiscard]] QString script();
    [[nodiscard]] QByteArray written() const;

    QTemporaryDir m_folder;
};

QString TestEventHook::script()
{
    QFile::remove(m_folder.filePath(QStringLiteral("out")));
    QFile file(m_folder.filePath(QStringLiteral("a script")));
    if (file.open(QIODevice::WriteOnly))
        file.write("#!/bin/sh\nfor last; do :; done\nprintf '%s|%s\\n' \"$#\" \"$last\" >> \"$1\"\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return QStringLiteral("\"%1\" \"%2\"").arg(file.fileName(), m_folder.filePath(QStringLiteral("out")));
}

QByteArray TestEventHook::written() const
{
    QFile file(m_folder.filePath(QStringLiteral("out")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestEventHook::passesTheEventAsOneArgument()
{
    EventHook hook;
    hook.setCommand(script());
    hook.run("{\"show\":\"Spice & Wolf\"}");
    QTRY_COMPARE(written(), QByteArray("2|{\"show\":\"Spice & Wolf\"}\n"));
}

void TestEventHook::noShellReadsIt()
{
    EventHook hook;
    hook.setCommand(script());
    const QByteArray event = "{\"show\":\"$(touch owned) `touch owned`; touch owned #\"}";
    hook.run(event);
    QTRY_COMPARE(written(), QByteArray("2|" + event + "\n"));
    QVERIFY(!QFile::exists(QStringLiteral("owned")));
}

void TestEventHook::runsInOrderAndOneAtATime()
{
    EventHook hook;
    hook.setCommand(script());
    QByteArray expected;
    for (int i = 0; i < 20; ++i) {
        hook.run("{" + QByteArray::number(i) + "}");
        expected += "2|{" + QByteArray::number(i) + "}\n";
    }
    QTRY_COMPARE(written(), expected);
}

void TestEventHook::aProgramThatIsNotThereHoldsNothingUp()
{
    EventHook hook;
    QSignalSpy failed(&hook, &EventHook::failed);
    hook.setCommand(QStringLiteral("/nowhere/at-all"));
    hook.run("{1}");
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().toString().startsWith(QLatin1String("/nowhere/at-all: ")));
    hook.setCommand(script());
    hook.run("{2}");
    QTRY_COMPARE(written(), QByteArray("2|{2}\n"));
}

void TestEventHook::withoutACommandNothingRuns()
{
    const QString command = script();
    EventHook hook;
    hook.run("{1}");
    hook.setCommand(command);
    hook.setCommand({});
    hook.run("{2}");
    QTest::qWait(50);
    QVERIFY(written().isEmpty());
}

RAIKI_TEST(TestEventHook)
#include "test_eventhook.moc"
