// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/common/shapes.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace raiki;

class TestShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** Else the row that keeps room for them stands with a hole in it. */
    void chipsTakeTheRoomThatTheyAskedFor()
    {
        const QStringList names{QStringLiteral("Netflix"), QStringLiteral("NUMAnimation on TV Asahi"),
                                QStringLiteral("d")};
        QImage image(600, 30, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        const QFontMetrics metrics = painter.fontMetrics();
        for (int room = 60; room < 600; ++room) {
            const int width = chipsWidth(names, metrics, room);
            QVERIFY(width <= room);
            const int used = paintChips(painter, QRect(0, 0, width, 30), names,
                                        Theme::of(schemePalette(ColourScheme::Light)), Qt::LeftToRight);
            QCOMPARE(used - space::xs, width);
        }
    }

    void whatIsLeftIsNoneOfWhatIsDone_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("contrast, light") << static_cast<int>(ColourScheme::ContrastLight);
        QTest::newRow("contrast, dark") << static_cast<int>(ColourScheme::ContrastDark);
    }

    void whatIsLeftIsNoneOfWhatIsDone()
    {
        QFETCH(int, scheme);
        const Theme theme = Theme::of(schemePalette(static_cast<ColourScheme>(scheme)));
        QImage image(100, 6, QImage::Format_RGB32);
        image.fill(theme.card);
        QPainter painter(&image);
        paintProgress(painter, QRectF(0, 0, 100, 6), 0.5, theme, Qt::LeftToRight);
        painter.end();
        const int done = qGray(image.pixel(25, 3));
        const int left = qGray(image.pixel(75, 3));
        QVERIFY2(qAbs(done - left) > 80, qPrintable(QString::number(left)));
        QVERIFY(qAbs(qGray(image.pixel(75, 3)) - qGray(theme.card.rgb())) > 50);
    }
};

RAIKI_TEST(TestShapes)
#include "test_shapes.moc"
