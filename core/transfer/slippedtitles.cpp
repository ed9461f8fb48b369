// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/titleslips.h"
#include "core/transfer/namedoubts.h"
#include "core/transfer/showfinder.h"

#include <algorithm>

/** Of ShowFinder: titles that are one slip of the hand off what is known. */
namespace raiki {
namespace {

/** Whether two titles have so little in common that nobody writes one of them for the other. */
bool areFarApart(const QString &left, const QString &right)
{
    const QString one = matchKey(left);
    const QString other = matchKey(right);
    if (one.startsWith(other) || other.startsWith(one))
        return false;
    return 2 * editsBetween(one, other) > std::max(one.size(), other.size());
}

} // namespace

void ShowFinder::addNear(const QString &title, std::vector<const ListedShow *> &listed,
                         std::vector<qint32> &known)
{
    listed = m_index.showsNear(matchKey(title));
    if (!listed.empty())
        return;
    known = m_catalogue.findBySlip(title);
}

bool ShowFinder::isFarFromAll(const ShowFinding &found, const QString &title)
{
    const auto isFar = [&title](const Titles &titles) {
        const QStringList all = titles.all();
        return std::all_of(all.begin(), all.end(),
                           [&title](const QString &own) { return areFarApart(own, title); });
    };
    const auto areFar = [&isFar](const Titles &show, const auto &seasons) {
        return isFar(show) &&
               std::all_of(seasons.begin(), seasons.end(),
                           [&isFar](const KnownInstalment &each) { return isFar(each.season->titles); });
    };
    if (found.show && !areFar(found.show->show->titles, found.show->instalments))
        return false;
    if (!found.catalogueShow)
        return true;
    const CatalogueShow &show = catalogueShow(*found.catalogueShow);
    return areFar(show.show.titles, instalmentsOf(show));
}

/** What the catalogue knows by @p name but for one slip of the hand: asked, never taken. */
void ShowFinder::addSlips(ShowFinding &doubtful, const QString &name)
{
    for (const qint32 known : m_catalogue.findBySlip(name)) {
        const ListedShow *listed = listedShowOf(catalogueShow(known));
        if (!listed)
            doubtful.catalogueCandidates.push_back(known);
        else if (std::find(doubtful.candidates.begin(), doubtful.candidates.end(), listed) ==
                 doubtful.candidates.end())
            doubtful.candidates.push_back(listed);
    }
}

} // namespace raiki
