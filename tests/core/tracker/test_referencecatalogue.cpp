// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/wholefile.h"
#include "core/tracker/referencecatalogue.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/autumncatalogue.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

class ReferenceCatalogueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shippedIsOpenedOnceAndLate();
    void anUpdateIsKeptOverARestart();
    void aSnapshotIsTakenToo();
    void aBadDocumentChangesNothing_data();
    void aBadDocumentChangesNothing();
    void aDamagedUpdateFallsBack();
    void resetGoesBack();
    void withoutAnyItIsEmpty();

private:
    [[nodiscard]] QString updateFile() const { return m_folder->filePath(u"list.catalogue"_s); }
    /** One that ships, with nothing in it, and counts how often it is asked for. */
    [[nodiscard]] ReferenceCatalogue::Loader shipped()
    {
        return [this]() -> Result<Catalogue> {
            ++m_loads;
            return Catalogue();
        };
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_loads = 0;
};

void ReferenceCatalogueTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_loads = 0;
    QVERIFY(m_folder->isValid());
}

void ReferenceCatalogueTest::shippedIsOpenedOnceAndLate()
{
    const ReferenceCatalogue catalogue(updateFile(), shipped());
    QCOMPARE(m_loads, 0);
    const Catalogue *first = &catalogue.current();
    QCOMPARE(&catalogue.current(), first);
    QCOMPARE(m_loads, 1);
    QVERIFY(!catalogue.problem());
}

void ReferenceCatalogueTest::anUpdateIsKeptOverARestart()
{
    {
        ReferenceCatalogue catalogue(updateFile(), shipped());
        QSignalSpy changed(&catalogue, &ReferenceCatalogue::changed);
        must(catalogue.update(autumnCatalogue()));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(catalogue.current().showCount(), 1);
    }
    const ReferenceCatalogue catalogue(updateFile(), shipped());
    QCOMPARE(catalogue.current().showCount(), 1);
    QCOMPARE(catalogue.current().findByTitle(u"Medalist").size(), size_t(1));
    QCOMPARE(m_loads, 0);
}

void ReferenceCatalogueTest::aSnapshotIsTakenToo()
{
    const QByteArray snapshot = must(Catalogue::fromBangumiData(autumnCatalogue())).toSnapshot();
    ReferenceCatalogue catalogue(QString(), shipped());
    must(catalogue.update(snapshot));
    QCOMPARE(catalogue.current().showCount(), 1);
}

void ReferenceCatalogueTest::aBadDocumentChangesNothing_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<!doctype html><p>moved</p>");
    QTest::newRow("cut JSON") << autumnCatalogue().chopped(20);
    QTest::newRow("no shows") << QByteArray("{\"siteMeta\":{},\"items\":[]}");
    QTest::newRow("cut snapshot")
        << must(Catalogue::fromBangumiData(autumnCatalogue())).toSnapshot().chopped(5);
}

void ReferenceCatalogueTest::aBadDocumentChangesNothing()
{
    QFETCH(QByteArray, document);
    ReferenceCatalogue catalogue(updateFile(), shipped());
    must(catalogue.update(autumnCatalogue()));
    const QByteArray kept = must(readWholeFile(updateFile()));
    QSignalSpy changed(&catalogue, &ReferenceCatalogue::changed);
    QVERIFY(!catalogue.update(document));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(catalogue.current().showCount(), 1);
    QCOMPARE(must(readWholeFile(updateFile())), kept);
}

void ReferenceCatalogueTest::aDamagedUpdateFallsBack()
{
    must(writeWholeFile(updateFile(), "not a catalogue"));
    const ReferenceCatalogue catalogue(updateFile(), shipped());
    QCOMPARE(catalogue.current().showCount(), 0);
    QCOMPARE(m_loads, 1);
    QVERIFY(catalogue.problem());
}

void ReferenceCatalogueTest::resetGoesBack()
{
    ReferenceCatalogue catalogue(updateFile(), shipped());
    must(catalogue.update(autumnCatalogue()));
    QSignalSpy changed(&catalogue, &ReferenceCatalogue::changed);
    must(catalogue.reset());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(catalogue.current().showCount(), 0);
    QVERIFY(!QFile::exists(updateFile()));
    must(catalogue.reset());
}

void ReferenceCatalogueTest::withoutAnyItIsEmpty()
{
    const ReferenceCatalogue none(QString(), {});
    QCOMPARE(none.current().showCount(), 0);
    const ReferenceCatalogue broken(QString(), [] {
        return Result<Catalogue>(Error{ErrorCode::BadDocument, u"x"_s});
    });
    QCOMPARE(broken.current().showCount(), 0);
    QCOMPARE(broken.problem()->code, ErrorCode::BadDocument);
}

RAIKI_TEST(ReferenceCatalogueTest)
#include "test_referencecatalogue.moc"
