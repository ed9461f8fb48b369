// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/theme.h"

#include "ui/common/raikistyle.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>

#include <algorithm>
#include <array>
#include <cmath>

namespace raiki {

namespace {

constexpr char primaryProperty[] = "raikiPrimary";
constexpr QLatin1StringView schemeKey("appearance/scheme");

constexpr std::array schemeNames{
    std::pair(ColourScheme::Desktop, QLatin1StringView("desktop")),
    std::pair(ColourScheme::Light, QLatin1StringView("light")),
    std::pair(ColourScheme::Dark, QLatin1StringView("dark")),
    std::pair(ColourScheme::ContrastLight, QLatin1StringView("contrast-light")),
    std::pair(ColourScheme::ContrastDark, QLatin1StringView("contrast-dark")),
};

struct Shades
{
    QColor window, card, rail, text, muted, hairline, button, accent, onAccent, tip, tipText;
};

Shades lightShades()
{
    return {QColor(0xF7F7FA), QColor(0xFFFFFF), QColor(0xEDEDF3), QColor(0x1C1C24),
            QColor(0x5F5F6C), QColor(0xDCDCE5), QColor(0xFFFFFF), QColor(0x5B5BD6),
            QColor(0xFFFFFF), QColor(0x26262F), QColor(0xF4F4F8)};
}

Shades darkShades()
{
    return {QColor(0x17171C), QColor(0x202028), QColor(0x121217), QColor(0xEDEDF2),
            QColor(0xA6A6B4), QColor(0x363642), QColor(0x2A2A34), QColor(0x9A98F5),
            QColor(0x14141C), QColor(0x34343F), QColor(0xF4F4F8)};
}

Shades contrastLightShades()
{
    return {QColor(0xFFFFFF), QColor(0xFFFFFF),  QColor(0xFFFFFF), QColor(Qt::black),
            QColor(0x1A1A1A), QColor(Qt::black), QColor(0xFFFFFF), QColor(0x0000A8),
            QColor(0xFFFFFF), QColor(Qt::black), QColor(0xFFFFFF)};
}

Shades contrastDarkShades()
{
    return {QColor(Qt::black), QColor(Qt::black), QColor(Qt::black), QColor(0xFFFFFF),
            QColor(0xF2F2F2),  QColor(0xFFFFFF),  QColor(Qt::black), QColor(0xFFE04A),
            QColor(Qt::black), QColor(0xFFFFFF),  QColor(Qt::black)};
}

/** WCAG 2.1: relative luminance. */
double luminanceOf(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

void setDisabledRoles(QPalette &palette, const Shades &shades)
{
    const QColor faded = mixed(shades.window, shades.text, isContrastPalette(palette) ? 0.6 : 0.4);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.hairline);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faded);
}

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::WindowText, shades.text);
    palette.setColor(QPalette::Base, shades.card);
    palette.setColor(QPalette::AlternateBase, shades.rail);
    palette.setColor(QPalette::Text, shades.text);
    palette.setColor(QPalette::PlaceholderText, shades.muted);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ButtonText, shades.text);
    palette.setColor(QPalette::BrightText, shades.onAccent);
    palette.setColor(QPalette::Highlight, shades.accent);
    palette.setColor(QPalette::HighlightedText, shades.onAccent);
    palette.setColor(QPalette::Link, shades.accent);
    palette.setColor(QPalette::LinkVisited, shades.accent);
    palette.setColor(QPalette::ToolTipBase, shades.tip);
    palette.setColor(QPalette::ToolTipText, shades.tipText);
    palette.setColor(QPalette::Light, shades.card);
    palette.setColor(QPalette::Midlight, mixed(shades.window, shades.hairline, 0.5));
    palette.setColor(QPalette::Mid, shades.hairline);
    palette.setColor(QPalette::Dark, mixed(shades.hairline, shades.text, 0.25));
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0));
    setDisabledRoles(palette, shades);
    return palette;
}

} // namespace

QColor mixed(const QColor &base, const QColor &over, double share)
{
    const auto part = [share](int from, int to) {
        return static_cast<int>(from + (to - from) * share + 0.5);
    };
    return QColor(part(base.red(), over.red()), part(base.green(), over.green()),
                  part(base.blue(), over.blue()));
}

int grown(int size)
{
    return grown(size, QFontMetrics(QApplication::font()));
}

int grown(int size, const QFontMetrics &metrics)
{
    constexpr double usualLine = 16; // of the letters for which our sizes are
    return qRound(size * qMax(1.0, metrics.height() / usualLine));
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

bool isContrastPalette(const QPalette &palette)
{
    constexpr double leastRatio = 20.5; // of 21; Qt's own light palette has 18
    const double window = luminanceOf(palette.color(QPalette::Window));
    const double text = luminanceOf(palette.color(QPalette::WindowText));
    return (qMax(window, text) + 0.05) / (qMin(window, text) + 0.05) >= leastRatio;
}

Theme Theme::of(const QPalette &palette)
{
    Theme theme;
    theme.isDark = isDarkPalette(palette);
    theme.isContrast = isContrastPalette(palette);
    theme.window = palette.color(QPalette::Window);
    theme.card = palette.color(QPalette::Base);
    theme.rail = palette.color(QPalette::AlternateBase);
    theme.text = palette.color(QPalette::Text);
    theme.mutedText = palette.color(QPalette::PlaceholderText);
    theme.hairline = palette.color(QPalette::Mid);
    theme.accent = palette.color(QPalette::Highlight);
    theme.onAccent = palette.color(QPalette::HighlightedText);
    theme.accentSoft = mixed(theme.card, theme.accent, theme.isDark ? 0.22 : 0.12);
    theme.hover = mixed(theme.card, theme.text, theme.isDark ? 0.07 : 0.04);
    theme.good = theme.isDark ? QColor(0x6FD195) : QColor(0x1B7A43);
    theme.warning = theme.isDark ? QColor(0xE9B65B) : QColor(0x8F5A00);
    theme.danger = theme.isDark ? QColor(0xF58A85) : QColor(0xB3261E);
    if (theme.isContrast) {
        theme.good = theme.isDark ? QColor(0x8CFFB4) : QColor(0x004D1F);
        theme.warning = theme.isDark ? QColor(0xFFD27A) : QColor(0x5C3800);
        theme.danger = theme.isDark ? QColor(0xFFB3AE) : QColor(0x8A0000);
    }
    return theme;
}

QPalette schemePalette(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::Dark:
        return paletteOf(darkShades());
    case ColourScheme::ContrastLight:
        return paletteOf(contrastLightShades());
    case ColourScheme::ContrastDark:
        return paletteOf(contrastDarkShades());
    case ColourScheme::Desktop:
    case ColourScheme::Light:
        break;
    }
    return paletteOf(lightShades());
}

ColourScheme contrastOf(const QPalette &desktop)
{
    return isDarkPalette(desktop) ? ColourScheme::ContrastDark : ColourScheme::ContrastLight;
}

void applyTheme(QApplication &application, ColourScheme scheme, const QPalette &desktop)
{
    if (scheme == ColourScheme::Desktop)
        scheme = isContrastPalette(desktop) ? contrastOf(desktop)
                 : isDarkPalette(desktop)   ? ColourScheme::Dark
                                            : ColourScheme::Light;
    application.setStyle(new RaikiStyle); // the application owns it
    application.setPalette(schemePalette(scheme));
}

ColourScheme savedColourScheme()
{
    const QString name = QSettings().value(schemeKey).toString();
    const auto *named = std::find_if(schemeNames.begin(), schemeNames.end(),
                                     [&name](const auto &one) { return name == one.second; });
    return named == schemeNames.end() ? ColourScheme::Desktop : named->first;
}

void saveColourScheme(ColourScheme scheme)
{
    for (const auto &[one, name] : schemeNames) {
        if (one == scheme)
            QSettings().setValue(schemeKey, QString(name));
    }
}

void setPrimary(QPushButton *button, bool isPrimary)
{
    button->setProperty(primaryProperty, isPrimary);
}

bool isPrimary(const QWidget *button)
{
    return button && button->property(primaryProperty).toBool();
}

} // namespace raiki
