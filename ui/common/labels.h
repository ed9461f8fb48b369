// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>
#include <QString>

class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QWidget;

/** Labels that never read markup: what came from a feed or a file must not open files or fetch pictures. */
namespace raiki {

[[nodiscard]] QLabel *plainLabel(QWidget *parent, const QString &text = {});
/** In the muted text colour, follows the palette. */
[[nodiscard]] QLabel *mutedLabel(QWidget *parent, const QString &text = {});
/** "Releases", "Seasons": over a part of a page. */
[[nodiscard]] QLabel *sectionLabel(QWidget *parent, const QString &text = {});
/** A page's title: 1.6 times the font, semibold. */
void setTitleFont(QLabel *label);
/** Long texts: wraps, and can be selected and copied with mouse and keyboard. */
void makeReadable(QLabel *label);
/** @p size, as it is good for the usual font, grown with the font of @p widget as far as its screen has room.
 */
[[nodiscard]] QSize roomFor(const QWidget &widget, QSize size);
/** The width of a letter as lines are counted in: of fonts whose usual character is a square one (Japanese),
 * of a digit, since fewer of the others say as much. In pixels. */
[[nodiscard]] int letterWidth(const QWidget &widget);
/** The labels of the rows that @p form has: in the middle of their row, however tall its field is. */
void centreLabels(const QFormLayout &form);
/** So wide that a filter's placeholder is read whole, within reason. */
void fitToPlaceholder(QLineEdit *field);
/** A tool tip that shows @p text as it is, whatever markup it looks like. */
void setPlainToolTip(QWidget *widget, const QString &text);
/** The arrow of what opens and closes something below; closed, it points in the reading direction. */
void showOpen(QToolButton *button, bool isOpen);

/** A menu's or label's words without the letter that Alt takes: "Open" of "&Open", 閉じる of 閉じる(&C). */
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace raiki
