// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/show/releasegrid.h"

#include "ui/common/labels.h"
#include "ui/common/listtext.h"
#include "ui/common/shapes.h"
#include "ui/show/releasetext.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <vector>

namespace raiki {

ReleaseGrid::ReleaseGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(1, 1);
}

void ReleaseGrid::setReleases(const FollowedSeason &followed, const DateStyle &style, bool isNarrow)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    std::vector<Release> releases = followed.releases;
    std::stable_sort(releases.begin(), releases.end(),
                     [](const Release &a, const Release &b) { return a.track < b.track; });
    for (const Release &release : releases) {
        QLabel *place = plainLabel(this, releasePlaceText(release));
        makeReadable(place);
        m_grid->addWidget(mutedLabel(this, trackText(release.track)), row, 0, Qt::AlignTop);
        m_grid->addWidget(place, row, 1, Qt::AlignTop);
        QLabel *time = mutedLabel(this, releaseTimeText(release, followed.claims, style));
        m_grid->addWidget(time, isNarrow ? ++row : row, isNarrow ? 1 : 2, Qt::AlignTop);
        time->setVisible(!isNarrow || !time->text().isEmpty());
        ++row;
    }
    setVisible(row > 0);
}

} // namespace raiki
