// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/result.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

#include <memory>

using namespace raiki;

class ResultTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsItsValue();
    void holdsItsError();
    void canHoldAnErrorAsItsValue();
    void movesWhatCannotBeCopied();
    void fallsBackOnlyAfterAnError();
    void nothingIsAValueToo();
    void everyErrorCodeHasItsOwnName();
};

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{ErrorCode::InvalidInput, QString::number(number)};
    return number / 2;
}

Result<void> refuse(bool refused)
{
    if (refused)
        return Error{ErrorCode::Cancelled, {}};
    return {};
}

} // namespace

void ResultTest::holdsItsValue()
{
    Result<int> result = half(8);
    QVERIFY(result);
    QVERIFY(result.hasValue());
    QCOMPARE(result.value(), 4);
    *result = 5;
    QCOMPARE(*result, 5);

    const Result<QString> text = QStringLiteral("来期");
    QCOMPARE(text->size(), 2);
}

void ResultTest::holdsItsError()
{
    const Result<int> result = half(7);
    QVERIFY(!result);
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QCOMPARE(result.error().detail, QStringLiteral("7"));
}

void ResultTest::canHoldAnErrorAsItsValue()
{
    // The error a list of problems is made of must not turn the result itself into a failure.
    const Result<std::vector<Error>> problems = std::vector<Error>{{ErrorCode::NotFound, {}}};
    QVERIFY(problems);
    QCOMPARE(problems->size(), size_t(1));
}

void ResultTest::movesWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
    QVERIFY(result);
    const std::unique_ptr<int> taken = *std::move(result);
    QCOMPARE(*taken, 3);
}

void ResultTest::fallsBackOnlyAfterAnError()
{
    QCOMPARE(half(8).valueOr(-1), 4);
    QCOMPARE(half(7).valueOr(-1), -1);
}

void ResultTest::nothingIsAValueToo()
{
    QVERIFY(refuse(false));
    const Result<void> refused = refuse(true);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{ErrorCode::Cancelled, {}}));
}

void ResultTest::everyErrorCodeHasItsOwnName()
{
    QSet<QString> names;
    const int last = static_cast<int>(ErrorCode::NoConsent);
    for (int code = 0; code <= last; ++code) {
        const QString name = errorCodeName(static_cast<ErrorCode>(code));
        QVERIFY2(!name.isEmpty() && name.front().isLower(), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(names.size(), last + 1);
}

RAIKI_TEST(ResultTest)
#include "test_result.moc"
