// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/autumncatalogue.h"
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/common/page.h"
#include "ui/common/viewdocument.h"
#include "ui/main/mainwindow.h"
#include "ui/main/noticebar.h"

#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace raiki;

class TestPageSaving final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("raiki-test"));
    }

    void init()
    {
        m_list = std::make_unique<test::UiServices>(test::autumnCatalogue());
        PreferenceValues values = m_list->preferences.values();
        values.firstStartDone = true;
        QVERIFY(m_list->preferences.save(values).hasValue());
        for (int i = 0; i < 60; ++i)
            m_list->add(QStringLiteral("Show %1").arg(i), WatchStatus::Watching, QStringLiteral("2025-11"));
        m_window = std::make_unique<MainWindow>(m_list->services(), m_list->prompts);
        m_window->resize(1080, 720);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_list.reset();
    }

    void aPageBecomesAPdf_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("upcoming") << static_cast<int>(PageId::Upcoming);
        QTest::newRow("watchlist") << static_cast<int>(PageId::Watchlist);
        QTest::newRow("calendar") << static_cast<int>(PageId::Calendar);
        QTest::newRow("chart") << static_cast<int>(PageId::SeasonChart);
    }

    void aPageBecomesAPdf()
    {
        QFETCH(int, page);
        const QString path = m_folder.filePath(QStringLiteral("page.pdf"));
        QFile::remove(path);
        m_list->prompts.path = path;
        m_window->showPage(static_cast<PageId>(page));
        m_window->runCommand(WindowCommand::SavePage);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
        const QRegularExpression sheet(QStringLiteral("/Type\\s*/Page\\b"));
        const auto sheets = static_cast<int>(QString::fromLatin1(bytes).count(sheet));
        const int wanted = sheetsFor(page == static_cast<int>(PageId::Calendar));
        QVERIFY2(sheets == wanted, qPrintable(QStringLiteral("%1, not %2").arg(sheets).arg(wanted)));
    }

    void aPageBecomesAPicture()
    {
        const QString path = m_folder.filePath(QStringLiteral("page.png"));
        m_list->prompts.path = path;
        m_window->showPage(PageId::Watchlist);
        QElapsedTimer sinceLast;
        qint64 longestStandstill = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this,
                [&] { longestStandstill = qMax(longestStandstill, sinceLast.restart()); });
        QFile::remove(path);
        m_window->runCommand(WindowCommand::SavePage);
        sinceLast.start();
        beat.start(0);
        QTRY_VERIFY(QFile::exists(path));
        const QImage image(path);
        QVERIFY(image.height() > 60 * 54); // every row is on it
        // The window goes on meanwhile: painted and packed at once it stood still for most of a second. On a
        // quiet machine it is less than 50 ms.
        QVERIFY2(longestStandstill < 200, qPrintable(QString::number(longestStandstill)));
        // Rows, and not an empty ground, down to the last one.
        const QColor ground = image.pixelColor(2, image.height() - 2);
        bool hasInk = false;
        for (int x = 0; x < image.width(); ++x)
            hasInk = hasInk || image.pixelColor(x, image.height() - 120) != ground;
        QVERIFY(hasInk);
    }

    void whatCannotBeWrittenIsTold()
    {
        m_list->prompts.path = m_folder.filePath(QStringLiteral("nowhere/page.pdf"));
        m_window->showPage(PageId::Watchlist);
        m_window->runCommand(WindowCommand::SavePage);
        auto *notice = m_window->findChild<NoticeBar *>();
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(!QFile::exists(m_list->prompts.path));
    }

    void pagesWithoutRowsOfferNothing()
    {
        const auto isOffered = [this] {
            for (const QAction *action : m_window->actions()) {
                if (action->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_P)))
                    return action->isEnabled();
            }
            return false;
        };
        m_window->showPage(PageId::Watchlist);
        QVERIFY(isOffered());
        m_window->showPage(PageId::Settings);
        QVERIFY(!isOffered());
    }

private:
    /** How many sheets the rows take depends on the fonts of the machine, so it is laid out here once more.
     */
    int sheetsFor(bool isWide) const
    {
        const Page *shown = nullptr;
        for (const Page *page : m_window->findChildren<Page *>()) {
            if (page->isVisible())
                shown = page;
        }
        ViewDocument document(*shown->savedView(), shown->title());
        // A4 with 12 mm around, 900 pixels over its shorter side and 1200 over its longer one.
        const QSize sheet = isWide ? QSize(1200, 1200 * 186 / 273) : QSize(900, 900 * 273 / 186);
        QImage paper(sheet, QImage::Format_RGB32);
        QPainter painter(&paper);
        int sheets = 0;
        for (; !document.isDone(); ++sheets)
            document.paintSheet(painter, sheet);
        return sheets;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::UiServices> m_list;
    std::unique_ptr<MainWindow> m_window;
};

RAIKI_TEST(TestPageSaving)
#include "test_pagesaving.moc"
