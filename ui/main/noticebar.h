// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/pageid.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

/** One line at the window's foot: what was just done, with its undo, or what failed. Never in the way. */
namespace raiki {

class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /** A Done notice goes by itself; a Problem stays until it is closed. */
    /** @param undo what the button of a Done notice does; empty: it asks for the list's undo */
    void tell(const QString &sentence, NoticeKind kind, const std::function<void()> &undo = {});
    void retranslate();

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void nameUndo();

    QLabel *m_text = nullptr;
    QPushButton *m_undo = nullptr;
    QToolButton *m_close = nullptr;
    QTimer m_goes;
    std::function<void()> m_undoThis;
    NoticeKind m_kind = NoticeKind::Done;
};

} // namespace raiki
