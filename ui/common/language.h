// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCollator>
#include <QLocale>
#include <QString>

#include <vector>

/**
 * The language of the program's own texts, apart from the language of titles. Like the colours it belongs to
 * this computer, not to the list. Needs the application object; GUI thread, or the only one.
 */
namespace raiki {

/** One that the program speaks. */
struct SpokenLanguage
{
    QString tag;  ///< as its file is named: "de", "pt_BR"
    QString name; ///< in that language itself

    bool operator==(const SpokenLanguage &) const = default;
};

/** English and every one that a translation is built in for, by name. */
[[nodiscard]] std::vector<SpokenLanguage> spokenLanguages();

/** The user's choice; empty: as the system. */
[[nodiscard]] QString savedLanguage();
void saveLanguage(const QString &tag);

/**
 * Replaces the translations that were installed by those of @p tag and writes dates and numbers its way, in
 * the system's region where it is one of the language's; windows hear of it by QEvent::LanguageChange. Empty:
 * the system's language. A language we have no translation for stays English.
 */
void speakLanguage(const QString &tag);

/** What dates and numbers are written by for @p tag on a system of @p system. */
[[nodiscard]] QLocale localeOfLanguage(const QString &tag, const QLocale &system);

/** Puts names in order: whatever case, numbers as numbers. Any thread. */
[[nodiscard]] QCollator nameCollator(const QLocale &locale = QLocale().collation());

} // namespace raiki
