// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/upcoming.h"
#include "ui/common/datetext.h"

#include <QWidget>

class QGridLayout;

/** Where a season comes out, a line a release. */
namespace raiki {

class ReleaseGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit ReleaseGrid(QWidget *parent = nullptr);

    /** Hidden where there are none. @param isNarrow the times stand below the places */
    void setReleases(const FollowedSeason &followed, const DateStyle &style, bool isNarrow);

private:
    QGridLayout *m_grid = nullptr;
};

} // namespace raiki
