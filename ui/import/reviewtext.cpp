// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/import/reviewtext.h"

#include "core/shows/titlekey.h"
#include "ui/common/listtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace raiki {

namespace {

constexpr qsizetype candidateLength = 100;

/** The translation context of this file. */
class ReviewText final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::ReviewText)
};

const RowProblem *problemOf(const PlannedRow &row, RowProblem::Kind kind)
{
    const auto found = std::find_if(row.problems.begin(), row.problems.end(),
                                    [kind](const RowProblem &problem) { return problem.kind == kind; });
    return found == row.problems.end() ? nullptr : &*found;
}

bool areOfOneShow(const PlannedRow &row)
{
    const ShowChoice &first = row.candidates.front().first;
    return std::all_of(row.candidates.begin(), row.candidates.end(), [&first](const auto &candidate) {
        return candidate.first.show == first.show && candidate.first.catalogueShow == first.catalogueShow;
    });
}

QString contradictionText(const PlannedRow &row, const RowProblem &problem)
{
    const QString ofId = choiceText(row.candidates.front().first, row.candidates.front().second);
    const QString other = choiceText(row.candidates.back().first, row.candidates.back().second);
    return problem.field == ListField::Season
               //: two seasons: "The id is of K-ON! · Season 1, the row names K-ON! · Season 2"
               ? ReviewText::tr("The id is of %1, the row names %2").arg(ofId, other)
               //: two shows: "The id is of Naruto, the title is of Bleach"
               : ReviewText::tr("The id is of %1, the title is of %2").arg(ofId, other);
}

} // namespace

QString choiceText(const ShowChoice &choice, const QString &title)
{
    const QString show = title.left(candidateLength).simplified();
    if (!choice.instalment)
        return show;
    Season season;
    season.kind = choice.instalment->kind;
    season.number = choice.instalment->number;
    season.part = choice.instalment->part;
    season.subtitle = choice.instalment->subtitle;
    return show + QStringLiteral(" · ") + seasonText(season);
}

QString reviewReasonText(const PlannedRow &row)
{
    if (row.verdict != RowVerdict::NeedsReview || row.candidates.empty())
        return {};
    const RowProblem *contradiction = problemOf(row, RowProblem::Kind::NamesAnother);
    if (contradiction && row.candidates.size() > 1)
        return contradictionText(row, *contradiction);
    if (problemOf(row, RowProblem::Kind::OtherYear))
        return ReviewText::tr("What goes by this title began in another year");
    const QString key = titleKey(row.row.title);
    const bool isSameName = titleKey(row.candidates.front().second) == key;
    if (!areOfOneShow(row))
        return isSameName ? ReviewText::tr("Several shows go by this title")
                          : ReviewText::tr("The title may be short for one of several shows, or a spelling");
    if (row.candidates.front().first.instalment)
        return ReviewText::tr("The title does not say for sure which season it is");
    return isSameName ? ReviewText::tr("What goes by this title has another id")
                      : ReviewText::tr("The title may be short for that name, or a spelling of it");
}

} // namespace raiki
