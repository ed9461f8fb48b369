// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/common/language.h"
#include "ui/settings/settingspage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

using namespace raiki;
using namespace raiki::test;

/** The settings while the language changes under them. */
class TestSettingsLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("raiki-test"));
    }
    void cleanup()
    {
        saveLanguage({});
        speakLanguage({});
    }
    void theFilterKnowsTheWordsOfANewLanguage();
};

void TestSettingsLanguage::theFilterKnowsTheWordsOfANewLanguage()
{
    UiServices services;
    SettingsPage page(services.services(), services.prompts);
    page.resize(800, 600);
    page.show();
    QComboBox *choice = nullptr;
    for (QComboBox *one : page.findChildren<QComboBox *>()) {
        if (one->findData(QStringLiteral("de")) >= 0)
            choice = one;
    }
    QVERIFY(choice);
    auto *filter = page.findChild<QLineEdit *>();
    filter->setText(QStringLiteral("language"));
    page.activateWindow();
    choice->setFocus();
    QTRY_VERIFY(choice->hasFocus());
    const auto choose = [choice](const QString &tag) {
        choice->setCurrentIndex(choice->findData(tag));
        Q_EMIT choice->activated(choice->currentIndex());
    };
    choose(QStringLiteral("de"));
    QTRY_COMPARE(filter->placeholderText(), QStringLiteral("Einstellung suchen"));
    QVERIFY(choice->isVisible());
    QVERIFY(choice->hasFocus());
    filter->setText(QStringLiteral("Sprache"));
    QVERIFY(choice->isVisible());
    choose(QStringLiteral("en"));
    QTRY_COMPARE(filter->placeholderText(), QStringLiteral("Find a setting"));
    QVERIFY(choice->isVisible());
    filter->setText(QStringLiteral("language"));
    QVERIFY(choice->isVisible());
    filter->setText(QStringLiteral("Sprache"));
    QVERIFY(!choice->isVisible());
}

RAIKI_TEST(TestSettingsLanguage)
#include "test_settingslanguage.moc"
