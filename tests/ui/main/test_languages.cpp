// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/autumncatalogue.h"
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/common/language.h"
#include "ui/common/raikistyle.h"
#include "ui/common/theme.h"
#include "ui/main/mainwindow.h"
#include "ui/main/railbutton.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>

using namespace raiki;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsRead = 20;

constexpr PageId pages[] = {PageId::Upcoming,   PageId::Watchlist,   PageId::Inbox,
                            PageId::Feeds,      PageId::SeasonChart, PageId::Calendar,
                            PageId::Statistics, PageId::Settings,    PageId::Show};

void addText(QStringList &texts, const QString &where, const QString &text)
{
    if (!text.isEmpty())
        texts << where + u": "_s + text;
}

void addRows(QStringList &texts, const QAbstractItemModel &model, const QString &where)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        addText(texts, where + u" heading"_s, model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(rowsRead, model.rowCount()); ++row) {
            const QModelIndex index = model.index(row, column);
            for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole})
                addText(texts, where + u" cell"_s, index.data(role).toString());
        }
    }
}

/** What @p widget says to eyes, pointers and screen readers. */
void addTexts(QStringList &texts, const QWidget &widget)
{
    const QString where = QString::fromLatin1(widget.metaObject()->className());
    for (const char *property : {"text", "title", "placeholderText", "toolTip", "accessibleName",
                                 "accessibleDescription", "windowTitle", "specialValueText", "suffix"})
        addText(texts, where + u'.' + QString::fromLatin1(property), widget.property(property).toString());
    if (const auto *menu = qobject_cast<const QMenu *>(&widget); menu && menu->title().isEmpty())
        return; // holds what the menu bar has no room for
    for (const QAction *action : widget.actions())
        addText(texts, where + u" action"_s, action->text() + u" | "_s + action->toolTip());
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < choice->count(); ++i)
            addText(texts, where + u" choice"_s, choice->itemText(i));
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model()) {
        addRows(texts, *view->model(), where);
    }
}

QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    addTexts(texts, window);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // Qt names the scroll buttons of tabs when it makes them, and never again.
        if (!qobject_cast<const QTabBar *>(widget->parentWidget()))
            addTexts(texts, *widget);
    }
    texts.sort(); // children may have been made in another order
    return texts;
}

QStringList without(QStringList texts, const QStringList &others)
{
    for (const QString &other : others)
        texts.removeOne(other);
    return texts;
}

} // namespace

/** The language changes while the window is open: afterwards it says what one that started in that language
 * says. */
class TestLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void windowChangesWhole_data();
    void windowChangesWhole();
    void choicesFitTheirWords();
    void choiceInTheSettings();
    void languagesNameThemselves();
    void datesFollow_data();
    void datesFollow();

private:
    /** A window in which every page was seen. */
    std::unique_ptr<MainWindow> openedWindow();
    void visitPages(MainWindow &window);

    std::unique_ptr<test::UiServices> m_list;
    ShowId m_show;
};

void TestLanguages::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"raiki-test"_s);
    QCoreApplication::setApplicationName(u"languages"_s);
}

void TestLanguages::init()
{
    saveLanguage({});
    m_list = std::make_unique<test::UiServices>(test::autumnCatalogue());
    PreferenceValues values = m_list->preferences.values();
    values.firstStartDone = true;
    QVERIFY(m_list->preferences.save(values).hasValue());
    m_show = m_list->add(u"Rock & Roll"_s, WatchStatus::Watching, u"2026-01"_s);
    m_list->add(u"Star Song"_s, WatchStatus::Completed, u"2025-10-04"_s);
    m_list->add(u"Unknown Song"_s);
    m_list->add(u"Medalist"_s, WatchStatus::Completed, u"2025-01-05"_s);
    const auto feed = m_list->subscriptions.add(QUrl(u"http://127.0.0.1:9/feed"_s));
    QVERIFY(feed.hasValue());
    QVERIFY(m_list->takeIn(*feed, test::rssItem("Medalist Season 2 Set to Premiere in January 2026",
                                                "The skaters are back on TV Asahi.", "k",
                                                "Mon, 29 Sep 2025 09:00:00 GMT")));
}

void TestLanguages::cleanup()
{
    m_list.reset();
    speakLanguage({});
}

void TestLanguages::visitPages(MainWindow &window)
{
    for (const PageId page : pages) {
        if (page == PageId::Show)
            window.openShow(m_show);
        else
            window.showPage(page);
        QCoreApplication::processEvents();
    }
}

std::unique_ptr<MainWindow> TestLanguages::openedWindow()
{
    auto window = std::make_unique<MainWindow>(m_list->services(), m_list->prompts);
    window->resize(1280, 900);
    window->show();
    visitPages(*window);
    return window;
}

void TestLanguages::windowChangesWhole_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QString before = u"en"_s;
    for (const SpokenLanguage &language : spokenLanguages()) {
        if (language.tag == u"en")
            continue;
        QTest::addRow("%s to %s", qPrintable(before), qPrintable(language.tag)) << before << language.tag;
        before = language.tag;
    }
    QTest::addRow("%s to en", qPrintable(before)) << before << u"en"_s;
}

void TestLanguages::windowChangesWhole()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    speakLanguage(to);
    QCoreApplication::processEvents();
    const std::unique_ptr<MainWindow> fresh = openedWindow();
    const QStringList wanted = textsOf(*fresh);
    for (const RailButton *button : fresh->findChildren<RailButton *>())
        QVERIFY2(button->width() >= button->sizeHint().width(),
                 qPrintable(button->text())); // nothing is cut short

    speakLanguage(from);
    QCoreApplication::processEvents();
    const std::unique_ptr<MainWindow> window = openedWindow();
    const QStringList before = textsOf(*window);
    QVERIFY(without(before, wanted).size() > 200); // it is another language
    speakLanguage(to);
    QCoreApplication::processEvents();
    visitPages(*window);
    const QStringList after = textsOf(*window);
    const QString stale = without(after, wanted).join(u'\n');
    const QString absent = without(wanted, after).join(u'\n');
    QVERIFY2(stale.isEmpty() && absent.isEmpty(),
             qPrintable(u"\nstale:\n"_s + stale + u"\nabsent:\n"_s + absent));
}

void TestLanguages::choicesFitTheirWords()
{
    qApp->setStyle(new RaikiStyle); // the application owns it
    speakLanguage(u"ja"_s);
    const std::unique_ptr<MainWindow> window = openedWindow();
    speakLanguage(u"de"_s);
    QTest::qWait(50); // the new words, then the new sizes
    for (const PageId page : {PageId::SeasonChart, PageId::Calendar, PageId::Settings}) {
        int seen = 0;
        window->showPage(page);
        QTest::qWait(50);
        for (const QComboBox *choice : window->findChildren<QComboBox *>()) {
            if (!choice->isVisible() || choice->sizeAdjustPolicy() != QComboBox::AdjustToContentsOnFirstShow)
                continue;
            ++seen;
            for (int i = 0; i < choice->count(); ++i) {
                const int words = choice->fontMetrics().horizontalAdvance(choice->itemText(i));
                QVERIFY2(choice->width() > words + space::l, qPrintable(choice->itemText(i)));
            }
        }
        QVERIFY2(seen > 0, qPrintable(window->windowTitle()));
    }
}

void TestLanguages::choiceInTheSettings()
{
    speakLanguage(u"en"_s);
    const std::unique_ptr<MainWindow> window = openedWindow();
    window->showPage(PageId::Settings);
    QComboBox *choice = nullptr;
    for (QComboBox *one : window->findChildren<QComboBox *>()) {
        if (one->findData(u"ja"_s) >= 0)
            choice = one;
    }
    QVERIFY(choice);
    choice->setCurrentIndex(choice->findData(u"ja"_s));
    Q_EMIT choice->activated(choice->currentIndex());
    QTRY_COMPARE(window->windowTitle(), u"設定 – Raiki"_s);
    QCOMPARE(savedLanguage(), u"ja"_s);
    QCOMPARE(QLocale().language(), QLocale::Japanese);
    choice->setCurrentIndex(0);
    Q_EMIT choice->activated(0);
    QTRY_COMPARE(savedLanguage(), QString());
}

void TestLanguages::languagesNameThemselves()
{
    QStringList names;
    for (const SpokenLanguage &language : spokenLanguages())
        names << language.name;
    QVERIFY(names.contains(u"English"_s) && names.contains(u"Deutsch"_s) && names.contains(u"日本語"_s));
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestLanguages::datesFollow_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QString>("locale");
    QTest::newRow("as the system") << QString() << QLocale(u"de_AT"_s) << u"de_AT"_s;
    QTest::newRow("its own region") << u"de"_s << QLocale(u"de_AT"_s) << u"de_AT"_s;
    QTest::newRow("another language there") << u"en"_s << QLocale(u"de_DE"_s) << u"en_DE"_s;
    QTest::newRow("no such region") << u"ja"_s << QLocale(u"de_DE"_s) << u"ja_JP"_s;
    QTest::newRow("a language of one region") << u"pt_BR"_s << QLocale(u"de_DE"_s) << u"pt_BR"_s;
}

void TestLanguages::datesFollow()
{
    QFETCH(const QString, tag);
    QFETCH(const QLocale, system);
    QTEST(localeOfLanguage(tag, system).name(), "locale");
}

RAIKI_TEST(TestLanguages)
#include "test_languages.moc"
