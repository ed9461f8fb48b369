// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/upcoming.h"
#include "ui/common/datetext.h"
#include "ui/common/listtext.h"

#include <QWidget>

class QGridLayout;
class QToolButton;

/** The history of a date: who said what when, newest first, with their words and where to read them. */
namespace raiki {

class ClaimList final : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimList(QWidget *parent = nullptr);

    /** @param deciding the claim that made the date shown */
    void setClaims(const FollowedSeason &season, ClaimId deciding, const DateStyle &style);
    /** How feeds are called; takes effect with the next setClaims(). */
    void setSourceNames(const SourceNames &names) { m_sourceNames = names; }
    /** In a narrow window the words stand below their date; takes effect with the next setClaims(). */
    void setNarrow(bool isNarrow) { m_isNarrow = isNarrow; }

Q_SIGNALS:
    void linkRequested(const QUrl &link);

private:
    void addClaim(const PremiereClaim &claim, const QString &place, bool decides, const DateStyle &style);
    [[nodiscard]] QToolButton *linkButton(const ClaimSource &source);

    QGridLayout *m_grid = nullptr;
    SourceNames m_sourceNames;
    bool m_isNarrow = false;
};

} // namespace raiki
