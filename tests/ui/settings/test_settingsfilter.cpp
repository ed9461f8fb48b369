// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/common/labels.h"
#include "ui/settings/settingscard.h"
#include "ui/settings/settingspage.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace raiki;
using namespace raiki::test;

/** How a setting is found: by its words, and with the keyboard. */
class TestSettingsFilter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFilterFindsChoices();
    void whatIsFoundIsMarked();
    void theFieldWithTheKeyboardIsSeen();
};

/** "dark" is no card's own word, but one of the colours to choose from. */
void TestSettingsFilter::theFilterFindsChoices()
{
    UiServices services;
    SettingsPage page(services.services(), services.prompts);
    page.show();
    const auto shownChoices = [&page](const QString &words) {
        page.findChild<QLineEdit *>()->setText(words);
        QStringList names;
        for (const QComboBox *choice : page.findChildren<QComboBox *>()) {
            if (choice->isVisible())
                names << choice->accessibleName();
        }
        return names;
    };
    QVERIFY(shownChoices(QStringLiteral("DARK")).contains(QStringLiteral("Colours")));
    QVERIFY(shownChoices(QStringLiteral("romaji")).contains(QStringLiteral("Titles in")));
    QVERIFY(shownChoices(QStringLiteral("darkest")).isEmpty());
}

void TestSettingsFilter::whatIsFoundIsMarked()
{
    UiServices services;
    SettingsPage page(services.services(), services.prompts);
    page.resize(800, 900);
    page.show();
    const auto marked = [&page](const QString &words) {
        page.findChild<QLineEdit *>()->setText(words);
        QStringList texts;
        for (const SettingsCard *card : page.findChildren<SettingsCard *>()) {
            for (const QWidget *part : card->marked())
                texts << withoutMnemonic(part->property("text").toString());
        }
        return texts;
    };
    QVERIFY(marked({}).isEmpty());
    QVERIFY(marked(QStringLiteral("TITLES IN")).contains(QStringLiteral("Titles in")));
    const QStringList dark = marked(QStringLiteral("dark")); // of a choice: what names it
    QVERIFY2(dark.contains(QStringLiteral("Colours")), qPrintable(dark.join(u'|')));
    const QStringList titles = marked(QStringLiteral("titles"));
    QVERIFY2(!titles.contains(QStringLiteral("Colours")), qPrintable(titles.join(u'|')));
    QVERIFY(!titles.isEmpty());
    QVERIFY(marked({}).isEmpty());
}

void TestSettingsFilter::theFieldWithTheKeyboardIsSeen()
{
    UiServices services;
    SettingsPage page(services.services(), services.prompts);
    page.resize(800, 500);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *scroll = page.findChild<QScrollArea *>();
    page.focusSearch();
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    QVERIFY(scroll->verticalScrollBar()->value() > 0);
    for (int step = 0; step < 4; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused && scroll->widget()->isAncestorOf(focused));
        const QRect place(focused->mapTo(scroll->viewport(), QPoint()), focused->size());
        QVERIFY(scroll->viewport()->rect().contains(place));
    }
}

RAIKI_TEST(TestSettingsFilter)
#include "test_settingsfilter.moc"
