// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/windowplace.h"

#include "ui/main/pages.h"

#include <QScreen>
#include <QSettings>
#include <QWidget>

namespace raiki {

namespace {

constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView pageKeptKey("window/page"); ///< by its icon's name, whatever their order

} // namespace

void restoreWindowPlace(QWidget &window)
{
    const QSize room = window.screen()->availableSize();
    window.resize(QSize(1080, 720).boundedTo(room));
    window.restoreGeometry(QSettings().value(geometryKey).toByteArray());
    if (!window.screen()->virtualGeometry().intersects(window.geometry())) // that screen is gone
        window.move(window.screen()->availableGeometry().topLeft());
}

void saveWindowPlace(const QWidget &window, PageId page)
{
    QSettings().setValue(geometryKey, window.saveGeometry());
    QSettings().setValue(pageKeptKey, QString::fromLatin1(pageIcon(page)));
}

PageId keptPage()
{
    const QString kept = QSettings().value(pageKeptKey).toString();
    for (int page = 0; page < static_cast<int>(PageId::Show); ++page) {
        if (kept == QLatin1String(pageIcon(static_cast<PageId>(page))))
            return static_cast<PageId>(page);
    }
    return PageId::Upcoming;
}

} // namespace raiki
