// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/plaintitles.h"

#include "core/transfer/listindex.h"

#include <QRegularExpression>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** Whether it may end in a year in brackets or in a number: told for every row. */
bool mayHoldMore(const QString &title)
{
    const QChar last = title.isEmpty() ? QChar() : title.back();
    return last.isDigit() || last == u')' || last == u']' || last == u'）';
}

bool takeSpan(ListRow &row)
{
    static const QRegularExpression form(
        u"^(.*[\\w!?)])[\\s:,]+\\(?(?:s|seasons?\\s*)(\\d{1,2})\\s*[-–—~+&]\\s*(?:s|season\\s*)?(\\d{1,2})\\)?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(row.title);
    const int first = match.captured(2).toInt();
    if (!match.hasMatch() || first < 1 || match.captured(3).toInt() <= first)
        return false;
    row.title = match.captured(1);
    if (!row.season && first > 1)
        row.season = first;
    return true;
}

template <class IsKnown>
bool takeYear(ListRow &row, IsKnown isKnown)
{
    static const QRegularExpression form(u"^(.*\\S)\\s*[(\\[（]((?:19|20)\\d\\d)[)\\]）]$"_s);
    const QRegularExpressionMatch match = form.match(row.title);
    if (!match.hasMatch() || isKnown(row.title) || !isKnown(match.captured(1)))
        return false;
    row.title = match.captured(1);
    if (!row.premiere || !row.premiere->isKnown())
        row.premiere = FuzzyDate::ofYear(match.captured(2).toInt());
    return true;
}

} // namespace

std::optional<ListDocument> withPlainTitles(const ListDocument &document, const ListState &list,
                                            const Catalogue &catalogue)
{
    std::optional<ListDocument> plain;
    std::optional<ListIndex> index;
    const auto isKnown = [&](const QString &title) {
        if (!index)
            index.emplace(list);
        return !index->showsTitled(matchKey(title)).empty() || !catalogue.findByTitle(title).empty();
    };
    for (size_t place = 0; !document.isOwn && place < document.rows.size(); ++place) {
        if (!mayHoldMore(document.rows[place].title))
            continue;
        ListRow row = document.rows[place];
        if (!takeSpan(row) && !takeYear(row, isKnown))
            continue;
        if (!plain)
            plain = document;
        plain->rows[place] = std::move(row);
    }
    return plain;
}

} // namespace raiki
