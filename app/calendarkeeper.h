// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/publishedcalendar.h"
#include "ui/common/services.h"

#include <QTimer>

/**
 * Keeps a calendar document current for programs that subscribe to it, where the user named one: written
 * whole, and only when something in it changed. Store thread.
 */
namespace raiki {

class CalendarKeeper final : public QObject
{
    Q_OBJECT

public:
    /** @param published borrowed, must outlive this */
    CalendarKeeper(const Services &services, PublishedCalendar &published, QObject *parent = nullptr);

    /** Brings the file up to date now. Nothing where none is kept. */
    [[nodiscard]] Result<void> write();

Q_SIGNALS:
    void failed(const QString &path, const raiki::Error &error);

private:
    void writeSoon();

    Services m_services;
    PublishedCalendar &m_published;
    QTimer m_soon; ///< many changes in a row make one file
};

} // namespace raiki
