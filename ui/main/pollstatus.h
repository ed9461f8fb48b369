// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/services.h"

#include <QToolButton>

/** How polling goes, at the rail's foot: when it last did, that it does, and a click to do it now. */
namespace raiki {

class PollStatus final : public QToolButton
{
    Q_OBJECT

public:
    explicit PollStatus(const Services &services, QWidget *parent = nullptr);

    void setCompact(bool compact);
    void retranslate() { updateText(); }
    /** What is written in @p width pixels: "Checked 5 minutes ago", without its first word where it is too
     * long. */
    [[nodiscard]] QString textIn(int width) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void take(const PollReport &report);
    void countFailed();
    void updateText();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString checkedText() const;
    [[nodiscard]] QFont smallFont() const;

    Services m_services;
    QDateTime m_lastPoll; ///< UTC; invalid: never
    int m_failed = 0;
    bool m_isOffline = false;
    int m_done = 0;
    int m_total = 0;
};

} // namespace raiki
