// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFontMetrics>
#include <QPalette>

class QApplication;
class QPushButton;
class QWidget;

/**
 * The look: two palettes, one scale of distances. Every colour a painter uses comes from the widget's own
 * QPalette through Theme::of(), so light, dark and the desktop's change of mind need no second code path.
 */
namespace raiki {

/** Distances, in device-independent pixels. */
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
inline constexpr int radius = 10; ///< of cards; controls use 6
inline constexpr int controlRadius = 6;
} // namespace space

enum class ColourScheme { Desktop, Light, Dark, ContrastLight, ContrastDark };

/** @p size, in device-independent pixels, for letters as large as the program's: who needs them large needs
 * the icons and boxes beside them so. Never smaller than @p size. */
[[nodiscard]] int grown(int size);
/** The same for letters of @p metrics. */
[[nodiscard]] int grown(int size, const QFontMetrics &metrics);

/** What painters need beyond QPalette's roles; contrast on `card` and `window` is at least 4.5 for texts. */
struct Theme
{
    bool isDark = false;
    bool isContrast = false; ///< of high contrast: borders are lines, nothing is faint
    QColor window;
    QColor card;
    QColor rail; ///< the navigation's ground
    QColor text;
    QColor mutedText;
    QColor hairline;
    QColor accent;
    QColor onAccent;   ///< text on accent
    QColor accentSoft; ///< a selected row
    QColor hover;
    QColor good;
    QColor warning;
    QColor danger;

    [[nodiscard]] static Theme of(const QPalette &palette);
};

/**
 * The palette of a scheme that is not Desktop. Roles: PlaceholderText is the muted text, Mid the hairline,
 * Base the card, AlternateBase the rail, Highlight and Link the accent.
 */
[[nodiscard]] QPalette schemePalette(ColourScheme scheme);
/** Black on white or white on black: a palette for those who need it. */
[[nodiscard]] bool isContrastPalette(const QPalette &palette);
/** Whether a desktop with this palette is a dark one. */
[[nodiscard]] bool isDarkPalette(const QPalette &palette);
/** The high contrast that is as dark or light as @p desktop. */
[[nodiscard]] ColourScheme contrastOf(const QPalette &desktop);
/** Sets the style and the palette of the whole program. @p desktop: its palette before the first call */
void applyTheme(QApplication &application, ColourScheme scheme, const QPalette &desktop);

/** The scheme the user chose, kept beside the window's geometry (it is this machine's, not the list's). */
[[nodiscard]] ColourScheme savedColourScheme();
void saveColourScheme(ColourScheme scheme);

/** Marks the one button a page or dialog is for; the style paints it in the accent. */
void setPrimary(QPushButton *button, bool isPrimary = true);
[[nodiscard]] bool isPrimary(const QWidget *button);

[[nodiscard]] QColor mixed(const QColor &base, const QColor &over, double share);

} // namespace raiki
