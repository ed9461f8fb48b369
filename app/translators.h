// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QTranslator>

/** The program's own translation and Qt's, for one language at a time. */
namespace raiki {

class Translators final
{
public:
    Translators() = default;
    ~Translators();
    Translators(const Translators &) = delete;
    Translators &operator=(const Translators &) = delete;

    /** Replaces what was installed. A language we have no translation for stays English. Needs the
     * application object. */
    void install(const QLocale &locale);

private:
    QTranslator m_plurals; ///< of English, beneath every language
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace raiki
