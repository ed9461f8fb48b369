// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

/** What a page shows where it has nothing to show: a drawn icon, one sentence, the one or two buttons that
 * help. */
namespace raiki {

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /** @param iconName of ui/common/icons.h */
    explicit EmptyState(const char *iconName, QWidget *parent = nullptr);

    void setText(const QString &headline, const QString &sentence);
    /** The first one added is the primary one. Its text is the caller's. */
    QPushButton *addButton(const char *iconName);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    const char *m_iconName;
    QWidget *m_icon = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_sentence = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QPushButton *m_first = nullptr;
};

} // namespace raiki
