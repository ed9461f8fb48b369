// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/common/icons.h"
#include "ui/common/raikistyle.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QWheelEvent>
#include <QWidget>

#include <cmath>

using namespace raiki;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/** The contrast of WCAG 2.1. */
double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("raiki-test"));
    }

    void textsAreReadable_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << static_cast<int>(ColourScheme::Light);
        QTest::newRow("dark") << static_cast<int>(ColourScheme::Dark);
        QTest::newRow("contrast, light") << static_cast<int>(ColourScheme::ContrastLight);
        QTest::newRow("contrast, dark") << static_cast<int>(ColourScheme::ContrastDark);
    }

    void textsAreReadable()
    {
        QFETCH(int, scheme);
        const Theme theme = Theme::of(schemePalette(static_cast<ColourScheme>(scheme)));
        const auto which = static_cast<ColourScheme>(scheme);
        QCOMPARE(theme.isDark, which == ColourScheme::Dark || which == ColourScheme::ContrastDark);
        QCOMPARE(theme.isContrast,
                 which == ColourScheme::ContrastLight || which == ColourScheme::ContrastDark);
        const double least = theme.isContrast ? 7 : 4.5;
        for (const QColor &ground : {theme.card, theme.window, theme.accentSoft, theme.hover, theme.rail}) {
            QVERIFY2(contrast(theme.text, ground) >= least, qPrintable(ground.name()));
            QVERIFY2(contrast(theme.mutedText, ground) >= least, qPrintable(ground.name()));
        }
        for (const QColor &colour : {theme.good, theme.warning, theme.danger, theme.accent})
            QVERIFY2(contrast(colour, theme.card) >= least, qPrintable(colour.name()));
        QVERIFY(!theme.isContrast || contrast(theme.hairline, theme.card) >= least); // borders are seen
        QVERIFY(contrast(theme.onAccent, theme.accent) >= least);
    }

    void boxesAndIconsGrowWithTheLetters()
    {
        const RaikiStyle style;
        QWidget widget;
        QFont font = widget.font();
        font.setPixelSize(12);
        widget.setFont(font);
        const int box = style.pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &widget);
        const int icon = style.pixelMetric(QStyle::PM_ButtonIconSize, nullptr, &widget);
        QCOMPARE(box, 16);
        font.setPixelSize(30);
        widget.setFont(font);
        QVERIFY(style.pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &widget) >= 2 * box - 2);
        QVERIFY(style.pixelMetric(QStyle::PM_ButtonIconSize, nullptr, &widget) >= 2 * icon - 2);
    }

    void theWheelPassesOverAChoice()
    {
        RaikiStyle style;
        QComboBox box;
        box.addItems({QStringLiteral("one"), QStringLiteral("two")});
        box.setStyle(&style);
        box.show();
        box.setFocus();
        QWheelEvent turn(QPointF(5, 5), box.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&box, &turn);
        QCOMPARE(box.currentIndex(), 0);
        QVERIFY(!turn.isAccepted()); // for the page that scrolls
    }

    void aDesktopOfHighContrastIsFollowed()
    {
        QPalette desktop;
        desktop.setColor(QPalette::Window, Qt::black);
        desktop.setColor(QPalette::WindowText, Qt::white);
        QVERIFY(isContrastPalette(desktop));
        QCOMPARE(contrastOf(desktop), ColourScheme::ContrastDark);
        desktop.setColor(QPalette::Window, QColor(0xEFEFEF));
        desktop.setColor(QPalette::WindowText, Qt::black);
        QVERIFY(!isContrastPalette(desktop)); // Qt's own
        QVERIFY(!isContrastPalette(schemePalette(ColourScheme::Dark)));
    }

    void anArrowPointsAsOneReads()
    {
        const auto seen = [](const char *name) { return lineIconPixmap(name, Qt::black, 24, 1).toImage(); };
        const QImage back = seen("back");
        const QImage check = seen("check");
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage turned = seen("back");
        const QImage same = seen("check");
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(turned != back);
        // Smoothed edges may differ by a little.
        const QImage mirrored = turned.mirrored(true, false);
        for (int y = 0; y < 24; ++y) {
            for (int x = 0; x < 24; ++x)
                QVERIFY(qAbs(qAlpha(mirrored.pixel(x, y)) - qAlpha(back.pixel(x, y))) < 100);
        }
        QCOMPARE(same, check);
    }

    void everyIconIsDrawnInTheColourAsked()
    {
        const QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(names.size() > 30);
        for (const QString &name : names) {
            const QByteArray base = name.chopped(4).toLatin1();
            const QImage drawn = lineIconPixmap(base.constData(), QColor(Qt::red), 24, 2.0).toImage();
            bool isDrawn = false;
            for (int y = 0; y < drawn.height(); ++y) {
                for (int x = 0; x < drawn.width(); ++x) {
                    const QColor pixel = drawn.pixelColor(x, y);
                    if (pixel.alpha() == 255) {
                        QVERIFY2(pixel.red() > 250 && pixel.green() < 5, base.constData());
                        isDrawn = true;
                    }
                }
            }
            QVERIFY2(isDrawn, base.constData());
        }
    }

    void theChoiceIsKept()
    {
        for (const ColourScheme scheme : {ColourScheme::Dark, ColourScheme::Light, ColourScheme::Desktop}) {
            saveColourScheme(scheme);
            QCOMPARE(savedColourScheme(), scheme);
        }
        QSettings().setValue(QStringLiteral("appearance/scheme"), QStringLiteral("plaid"));
        QCOMPARE(savedColourScheme(), ColourScheme::Desktop);
    }
};

RAIKI_TEST(TestTheme)
#include "test_theme.moc"
