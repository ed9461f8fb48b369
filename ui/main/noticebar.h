// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/pageid.h"

#include <QPointer>
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
    ~NoticeBar() override;

    /** A Done notice goes by itself; a Problem stays until it is closed. */
    /** @param undo what the button of a Done notice does; empty: it asks for the list's undo */
    void tell(const QString &sentence, NoticeKind kind, const std::function<void()> &undo = {});
    /** The notice that stands tells of an undo: its button does the change again. */
    void offerRedo();
    void retranslate();

Q_SIGNALS:
    void undoRequested();
    void redoRequested();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void nameUndo();
    void leave();
    void noteFocus(QWidget *old, QWidget *now);

    QLabel *m_text = nullptr;
    QPushButton *m_undo = nullptr;
    QToolButton *m_close = nullptr;
    QTimer m_goes;
    std::function<void()> m_undoThis;
    QPointer<QWidget> m_cameFrom; ///< where the keyboard was before it came here
    bool m_offersRedo = false;
    NoticeKind m_kind = NoticeKind::Done;
};

} // namespace raiki
