// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
/**
 * A test program holds the tests of one folder: a class a file, named after it, as a separate ctest.
 *
 * `tests_dates test_cour [QtTest's arguments]` runs the class CourTest or TestCour; without a name it lists
 * what it holds and fails. A file ends in RAIKI_TEST(Class) and its moc include.
 */
#pragma once

#include <QObject>
#include <QTest>

#include <memory>

namespace raiki::test {

using MakeTest = std::unique_ptr<QObject> (*)();

/** Keeps a test class for the program's main(); used by RAIKI_TEST alone, before main() starts. */
class TestRegistration final
{
public:
    TestRegistration(const QMetaObject &type, MakeTest make);
};

/**
 * Runs the test that the first argument names and returns QtTest's exit code; 2 where there is no such test.
 * The application object exists already.
 */
int runNamedTest(const QStringList &arguments);

} // namespace raiki::test

#define RAIKI_TEST(Class)                                                                                    \
    static const raiki::test::TestRegistration registration(                                                 \
        Class::staticMetaObject, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
