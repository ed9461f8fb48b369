// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/calendar/calendarevent.h"
#include "ui/common/shapes.h"

class QLabel;
class QScrollArea;

/** What comes in a month or cour on a day that nobody knows: a band of its own, never a day. */
namespace raiki {

class UndatedBand final : public Card
{
    Q_OBJECT

public:
    explicit UndatedBand(QWidget *parent = nullptr);

    /** None hides the band. */
    void setEvents(const std::vector<CalendarLine> &events, const DateStyle &style);
    void retranslate();

Q_SIGNALS:
    void seasonChosen(raiki::ShowId show, raiki::SeasonId season);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void giveHeight();

    QLabel *m_heading = nullptr;
    QScrollArea *m_scroll = nullptr;
};

} // namespace raiki
