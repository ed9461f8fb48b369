// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/titleslips.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace raiki {
namespace {

constexpr qsizetype shortestNearKey = 8;

bool haveSameDigits(QStringView left, QStringView right)
{
    const auto isDigit = [](QChar character) { return character.isDigit(); };
    auto one = std::find_if(left.begin(), left.end(), isDigit);
    auto other = std::find_if(right.begin(), right.end(), isDigit);
    while (one != left.end() && other != right.end() && *one == *other) {
        one = std::find_if(std::next(one), left.end(), isDigit);
        other = std::find_if(std::next(other), right.end(), isDigit);
    }
    return one == left.end() && other == right.end();
}

bool isOneSlipOff(QStringView left, QStringView right)
{
    if (left.size() > right.size())
        std::swap(left, right);
    const qsizetype more = right.size() - left.size();
    if (more > 1)
        return false;
    const auto [one, other] = std::mismatch(left.begin(), left.end(), right.begin());
    const qsizetype same = one - left.begin();
    if (more == 1)
        return left.sliced(same) == right.sliced(same + 1);
    if (same == left.size() || left.sliced(same + 1) == right.sliced(same + 1))
        return true;
    return same + 1 < left.size() && left[same] == right[same + 1] && left[same + 1] == right[same] &&
           left.sliced(same + 2) == right.sliced(same + 2);
}

} // namespace

bool canBeNear(const QString &key)
{
    return key.size() >= shortestNearKey && !key.startsWith(u'=');
}

bool isSlipOf(const QString &left, const QString &right)
{
    return isOneSlipOff(left, right) && haveSameDigits(left, right);
}

std::array<QString, 2> endsOf(const QString &key)
{
    return {u'<' + key.first(shortestNearKey / 2), u'>' + key.last(shortestNearKey / 2)};
}

qsizetype editsBetween(QStringView left, QStringView right)
{
    std::vector<qsizetype> row(size_t(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype replaced = diagonal + (left[i] == right[qsizetype(j) - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({replaced, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

} // namespace raiki
