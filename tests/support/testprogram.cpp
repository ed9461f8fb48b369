// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"

#include <QTextStream>

#include <map>

namespace raiki::test {

namespace {

/** "test_cour", "CourTest" and "raiki::test::TestCour" are one name. */
QString plainName(QString name)
{
    name = name.mid(name.lastIndexOf(QLatin1Char(':')) + 1).toLower();
    name.remove(QLatin1Char('_'));
    if (name.startsWith(QLatin1String("test")))
        return name.mid(4);
    return name.endsWith(QLatin1String("test")) ? name.chopped(4) : name;
}

std::map<QString, MakeTest> &registeredTests()
{
    static std::map<QString, MakeTest> tests;
    return tests;
}

} // namespace

TestRegistration::TestRegistration(const QMetaObject &type, MakeTest make)
{
    registeredTests().emplace(plainName(QString::fromLatin1(type.className())), make);
}

int runNamedTest(const QStringList &arguments)
{
    const QString wanted = arguments.size() > 1 ? arguments[1] : QString();
    const auto found = registeredTests().find(plainName(wanted));
    if (wanted.isEmpty() || found == registeredTests().end()) {
        QTextStream complaint(stderr);
        complaint << "usage: " << arguments.value(0) << " TEST [QtTest's arguments]; it holds:\n";
        for (const auto &[name, make] : registeredTests())
            complaint << "  test_" << name << '\n';
        return 2;
    }
    QStringList rest = arguments;
    rest.removeAt(1);
    return QTest::qExec(found->second().get(), rest);
}

} // namespace raiki::test
