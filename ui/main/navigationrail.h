// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/pageid.h"

#include <QWidget>

#include <map>

class QButtonGroup;
class QVBoxLayout;

/** The pages by icon and name at the window's leading edge; icons alone where the window is narrow. */
namespace raiki {

class RailButton;

class NavigationRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void setCurrent(PageId page);
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_isCompact; }
    void setWaiting(int count);
    /** Sits at the rail's foot, above nothing. */
    void setFoot(QWidget *foot);
    void retranslate();

Q_SIGNALS:
    void pageRequested(raiki::PageId page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int widestButton() const;
    void addPage(PageId page);

    QVBoxLayout *m_layout = nullptr;
    QButtonGroup *m_group = nullptr;
    std::map<PageId, RailButton *> m_buttons;
    PageId m_current = PageId::Upcoming;
    int m_waiting = 0;
    bool m_isCompact = false;
};

} // namespace raiki
