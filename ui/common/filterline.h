// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace raiki {

/**
 * A line over a list that narrows it while one types: with the sign of a search and a cross that empties it,
 * which Escape does too. Empty and with nothing to undo in it, Escape, undo and redo are the
 * window's.
 */
class FilterLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterLine(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace raiki
