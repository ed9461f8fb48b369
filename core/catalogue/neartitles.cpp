// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/catalogue/neartitles.h"

#include "core/shows/foldedtext.h"
#include "core/shows/titlekey.h"

#include <algorithm>

namespace raiki {
namespace {

/** A word that more shows have says nothing of which is meant. */
constexpr size_t mostShowsOfAWord = 3;
/** CatalogueHit's score of a title that begins with the word or has it as one. */
constexpr int wordScore = 60;

bool isTellingWord(const QString &word)
{
    return word.size() >= (isCjk(word.front().unicode()) ? 3 : 5);
}

/** The longest: it names the show most likely, and shorter ones are in many a title by chance. */
QStringList tellingWords(const QString &title)
{
    QStringList words = titleKey(title).split(u' ', Qt::SkipEmptyParts);
    qsizetype longest = 0;
    for (const QString &word : std::as_const(words))
        longest = std::max(longest, word.size());
    words.removeIf([longest](const QString &word) { return word.size() < longest || !isTellingWord(word); });
    return words;
}

void addShow(std::vector<qint32> &shows, qint32 show, int limit)
{
    if (static_cast<int>(shows.size()) < limit && std::find(shows.begin(), shows.end(), show) == shows.end())
        shows.push_back(show);
}

/** None where many have it. */
std::vector<qint32> showsWithWord(const Catalogue &catalogue, const QString &word)
{
    std::vector<qint32> shows;
    for (const CatalogueHit &hit : catalogue.search(word, int(mostShowsOfAWord) + 1)) {
        if (hit.score >= wordScore)
            shows.push_back(hit.show);
    }
    return shows.size() > mostShowsOfAWord ? std::vector<qint32>() : shows;
}

} // namespace

std::vector<qint32> showsNear(const Catalogue &catalogue, const QString &title, int limit)
{
    std::vector<qint32> shows;
    for (const CatalogueHit &hit : catalogue.search(title, limit))
        addShow(shows, hit.show, limit);
    if (!shows.empty())
        return shows;
    for (const QString &word : tellingWords(title)) {
        for (const qint32 show : showsWithWord(catalogue, word))
            addShow(shows, show, limit);
    }
    return shows;
}

} // namespace raiki
