// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/neartitles.h"

#include "core/transfer/listindex.h"

#include <algorithm>
#include <numeric>

namespace raiki {
namespace {

constexpr qsizetype shortestNearKey = 8;

QString digitsOf(const QString &key)
{
    QString digits;
    for (const QChar character : key) {
        if (character.isDigit())
            digits.append(character);
    }
    return digits;
}

bool isOneLetterOff(QStringView left, QStringView right)
{
    if (left.size() > right.size())
        std::swap(left, right);
    if (right.size() - left.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < left.size() && left[same] == right[same])
        ++same;
    const qsizetype skipped = right.size() == left.size() ? 1 : 0;
    return same + skipped <= left.size() && left.sliced(same + skipped) == right.sliced(same + 1);
}

/** How many letters to put in, leave out or replace. */
int editsBetween(const QString &left, const QString &right)
{
    std::vector<int> row(static_cast<size_t>(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < right.size(); ++j) {
            const auto place = static_cast<size_t>(j);
            const int replaced = diagonal + (left[i] == right[j] ? 0 : 1);
            diagonal = row[place + 1];
            row[place + 1] = std::min({replaced, diagonal + 1, row[place] + 1});
        }
    }
    return row.back();
}

} // namespace

bool canBeNear(const QString &key)
{
    return key.size() >= shortestNearKey && !key.startsWith(u'=');
}

bool isSlipOf(const QString &left, const QString &right)
{
    return isOneLetterOff(left, right) && digitsOf(left) == digitsOf(right);
}

std::array<QString, 2> endsOf(const QString &key)
{
    return {u'<' + key.first(shortestNearKey / 2), u'>' + key.last(shortestNearKey / 2)};
}

bool areFarApart(const QString &left, const QString &right)
{
    const QString one = matchKey(left);
    const QString other = matchKey(right);
    if (one.startsWith(other) || other.startsWith(one))
        return false;
    return 2 * editsBetween(one, other) > std::max(one.size(), other.size());
}

NearTitles::NearTitles(const Catalogue &catalogue)
{
    for (qint32 number = 0; number < catalogue.showCount(); ++number) {
        const CatalogueShow show = catalogue.show(number);
        add(show.show.titles, number);
        for (const CatalogueSeason &season : show.seasons)
            add(season.season.titles, number);
    }
}

void NearTitles::add(const Titles &titles, qint32 show)
{
    for (const QString &title : titles.all()) {
        const QString key = matchKey(title);
        if (!canBeNear(key))
            continue;
        for (const QString &end : endsOf(key)) {
            auto &keys = m_keysByEnd[end];
            if (keys.size() < mostKeysWithOneEnd)
                keys.emplace_back(key, show);
        }
    }
}

std::vector<qint32> NearTitles::showsNear(const QString &title) const
{
    std::vector<qint32> shows;
    const QString key = matchKey(title);
    if (!canBeNear(key))
        return shows;
    for (const QString &end : endsOf(key)) {
        const auto found = m_keysByEnd.constFind(end);
        if (found == m_keysByEnd.cend())
            continue;
        for (const auto &[other, show] : *found) {
            if (isSlipOf(key, other) && std::find(shows.begin(), shows.end(), show) == shows.end())
                shows.push_back(show);
        }
    }
    return shows;
}

} // namespace raiki
