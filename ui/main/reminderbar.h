// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <deque>
#include <functional>
#include <vector>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

/** Reminders and news in the window, where the desktop shows none: with the buttons their bubble would have.
 */
namespace raiki {

struct WindowAction
{
    QString label;
    std::function<void()> run;
    std::vector<WindowAction> choices = {}; ///< offered in a menu, in place of run
};

struct WindowReminder
{
    QString summary;
    QString body;
    std::vector<WindowAction> actions; ///< each of them is the end of it
    std::function<void()> onRead;      ///< it was acted upon or closed
    bool isToldAgain = true;           ///< by the desktop, as soon as that can
};

/** A strip at the window's foot: the newest that was not read yet, and how many more there are. */
class ReminderBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ReminderBar(QWidget *parent = nullptr);

    void add(const WindowReminder &reminder);
    /** Those are told elsewhere that are told again: none of them is read, none stays. */
    void forgetToldAgain();
    void retranslate();

Q_SIGNALS:
    void listRequested(); ///< of all that was told

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showNewest();
    void placeButtons();
    void addButton(const WindowAction &action);
    void clearButtons();
    void end(const std::function<void()> &run);

    std::deque<WindowReminder> m_unread; ///< newest first
    QLabel *m_summary = nullptr;
    QLabel *m_body = nullptr;
    QBoxLayout *m_parts = nullptr; ///< words and buttons
    QHBoxLayout *m_row = nullptr;
    std::vector<QPushButton *> m_buttons;
    QPushButton *m_more = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace raiki
