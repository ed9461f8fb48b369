// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/importplantext.h"
#include "core/transfer/strangers.h"
#include "ui/import/reviewtext.h"

#include <QJsonArray>

#include <algorithm>

/** An import's plan as the command line's JSON. */
namespace raiki {
namespace {

QJsonObject askingJson(const ImportPlan &plan)
{
    QJsonObject fields;
    for (const auto &[field, rows] : plan.asking())
        fields.insert(listFieldName(field), rows);
    return fields;
}

/** What a row may be: a show of the list, and the season by its id where that is known, or one of the
 * catalogue. */
QJsonObject candidateJson(const ShowChoice &choice, const QString &title)
{
    return {{QStringLiteral("title"), title},
            {QStringLiteral("text"), choiceText(choice, title)},
            {QStringLiteral("listed"), choice.show.isValid()},
            {QStringLiteral("id"), choice.season.isValid()
                                       ? QJsonValue(QStringLiteral("s%1").arg(choice.season.value))
                                       : QJsonValue()}};
}

QJsonArray reviewJson(const ImportPlan &plan)
{
    QJsonArray review;
    for (const PlannedRow &row : plan.rows) {
        const QString reason = reviewReasonText(row);
        if (reason.isEmpty())
            continue;
        QJsonArray candidates;
        for (const auto &[choice, title] : row.candidates)
            candidates << candidateJson(choice, title);
        review << QJsonObject{{QStringLiteral("line"), row.row.line},
                              {QStringLiteral("title"), row.row.title},
                              {QStringLiteral("text"), reason},
                              {QStringLiteral("candidates"), candidates}};
    }
    return review;
}

} // namespace

QJsonObject planJson(const ImportPlan &plan, bool applied)
{
    QJsonArray problems;
    for (const RowProblem &problem : problemsOf(plan)) {
        const QString text = listFieldName(problem.field) + QStringLiteral(": ") + problem.text.left(200) +
                             QStringLiteral(": ") + reasonOfProblem(problem);
        problems << QJsonObject{{QStringLiteral("line"), problem.line},
                                {QStringLiteral("column"), problem.column},
                                {QStringLiteral("text"), text}};
    }
    const qint64 removals = std::count_if(plan.rows.begin(), plan.rows.end(),
                                          [](const PlannedRow &row) { return row.isRemoval; });
    return {{QStringLiteral("rows"), qint64(plan.rows.size())},
            {QStringLiteral("add"), countToAdd(plan)},
            {QStringLiteral("seasons_along"), countAlong(plan)},
            {QStringLiteral("update"), plan.count(RowVerdict::Update) + decidedInPart(plan)},
            {QStringLiteral("remove"), removals},
            {QStringLiteral("unchanged"), plan.count(RowVerdict::Unchanged)},
            {QStringLiteral("conflict"), plan.count(RowVerdict::Conflict)},
            {QStringLiteral("update_in_part"), decidedInPart(plan)},
            {QStringLiteral("needs_review"), plan.count(RowVerdict::NeedsReview) + plan.strangers()},
            {QStringLiteral("invalid"), plan.count(RowVerdict::Invalid)},
            {QStringLiteral("applied"), applied},
            {QStringLiteral("not_decided"), askingJson(plan)},
            {QStringLiteral("unused_columns"), QJsonArray::fromStringList(plan.unusedColumns)},
            {QStringLiteral("other_rows"), plan.otherRows},
            {QStringLiteral("unused_files"), QJsonArray::fromStringList(plan.unusedFiles)},
            {QStringLiteral("review"), reviewJson(plan)},
            {QStringLiteral("problems"), problems}};
}

} // namespace raiki
