// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

/** What a show is called. One title is preferred for display; every one of them matches news. */
namespace raiki {

/** Which title the user likes to read. */
enum class TitleLanguage { English, Romaji, Native };

/** Whether an English reader can read it: Latin letters, Greek at most beside them. */
[[nodiscard]] bool isLatinTitle(const QString &title);

struct Titles
{
    QString romaji;
    QString english;
    QString native;
    QStringList synonyms; ///< from the catalogue and imports
    QStringList aliases;  ///< the user's own, and what corrections taught

    /** The title in @p language, else the first that exists: english, romaji, native, synonym, alias; a
     * synonym in Latin letters before a native title that is not, unless that is the language. */
    [[nodiscard]] QString preferred(TitleLanguage language = TitleLanguage::English) const;
    /** Every distinct non-empty title, preferred order first. */
    [[nodiscard]] QStringList all() const;
    [[nodiscard]] bool isEmpty() const { return all().isEmpty(); }

    bool operator==(const Titles &) const = default;
};

/** @p name, by which the user knows a show, becomes its romaji title where it has none in Latin letters. */
void nameReadably(Titles &titles, const QString &name);

} // namespace raiki
