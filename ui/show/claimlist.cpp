// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/show/claimlist.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/listtext.h"
#include "ui/common/theme.h"
#include "ui/show/releasetext.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace raiki {

ClaimList::ClaimList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnStretch(1, 1);
}

void ClaimList::setClaims(const FollowedSeason &season, ClaimId deciding, const DateStyle &style)
{
    std::vector<PremiereClaim> claims = season.claims;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::stable_sort(claims.begin(), claims.end(), [](const PremiereClaim &a, const PremiereClaim &b) {
        return a.learnedAt > b.learnedAt;
    });
    for (const PremiereClaim &claim : claims)
        addClaim(claim, claimPlaceText(claim, season.releases), claim.id == deciding, style);
}

void ClaimList::addClaim(const PremiereClaim &claim, const QString &place, bool decides,
                         const DateStyle &style)
{
    const int row = m_grid->rowCount();
    QLabel *date = plainLabel(this, dateText(claim.date, style));
    QFont font = date->font();
    font.setWeight(decides ? QFont::DemiBold : QFont::Normal);
    date->setFont(font);
    QString said =
        certaintyText(claim.certainty) + QStringLiteral("  ·  ") + sourceText(claim.source, m_sourceNames);
    if (!place.isEmpty())
        said = place + QStringLiteral("  ·  ") + said;
    if (decides)
        said += QStringLiteral("  ·  ") + tr("decides the date shown");
    if (!claim.quote.isEmpty()) //: A quotation, with the quotation marks of the language
        said += QLatin1Char('\n') + tr("“%1”").arg(claim.quote);
    QLabel *words = mutedLabel(this, said);
    makeReadable(words);
    //: %1 a date and time: when Raiki learned what a source says
    QLabel *when = mutedLabel(this, tr("Known since %1").arg(momentText(claim.learnedAt, style)));
    m_grid->addWidget(date, row, 0, Qt::AlignTop);
    m_grid->addWidget(when, row, 2, Qt::AlignTop);
    if (m_isNarrow) {
        words->setContentsMargins(0, 0, 0, space::s); // the next date is another claim's
        m_grid->addWidget(words, row + 1, 0, 1, 3);
    } else {
        m_grid->addWidget(words, row, 1, Qt::AlignTop);
    }
    if (claim.source.link.isEmpty())
        return;
    QToolButton *open = linkButton(claim.source);
    m_grid->addWidget(open, row, 3, m_isNarrow ? 2 : 1, 1, Qt::AlignTop);
    const int inset = qMax(0, (open->sizeHint().height() - date->fontMetrics().height()) / 2);
    for (QLabel *label : {date, when}) // beside the middle of its icon
        label->setContentsMargins(0, inset, 0, 0);
    if (!m_isNarrow)
        words->setContentsMargins(0, inset, 0, 0);
}

QToolButton *ClaimList::linkButton(const ClaimSource &source)
{
    auto *open = new QToolButton(this);
    open->setAutoRaise(true);
    open->setIcon(lineIcon("link"));
    open->setAccessibleName(tr("Read the source: %1").arg(source.title));
    setPlainToolTip(open, source.link.toDisplayString());
    connect(open, &QToolButton::clicked, this, [this, link = source.link] { Q_EMIT linkRequested(link); });
    return open;
}

} // namespace raiki
