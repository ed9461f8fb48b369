// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/newslines.h"

#include "app/commands/command.h"
#include "ui/common/newstext.h"

namespace raiki {

QString newsFacts(const InboxRow &row, const DateStyle &style)
{
    QStringList facts{row.showTitle};
    if (row.announcement.season)
        facts << CommandText::tr("season %1").arg(*row.announcement.season);
    if (row.announcement.part)
        facts << CommandText::tr("part %1").arg(*row.announcement.part);
    facts << dateText(row.announcement.date, style);
    return facts.join(QStringLiteral(" · "));
}

QString newsLine(const InboxRow &row, const DateStyle &style)
{
    return newsFacts(row, style) + QStringLiteral(" — ") + intakeReasonText(row.decision.reason);
}

QString headlineLine(const InboxRow &row)
{
    return QStringLiteral("“%1”  %2").arg(row.itemTitle, row.feedTitle);
}

} // namespace raiki
