// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace raiki {

Translators::~Translators()
{
    QCoreApplication::removeTranslator(&m_plurals);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translators::install(const QLocale &locale)
{
    QCoreApplication::removeTranslator(&m_plurals);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // First the English plurals: what is installed later is asked earlier.
    if (m_plurals.load(QStringLiteral(":/i18n/raiki_en.qm")))
        QCoreApplication::installTranslator(&m_plurals);
    if (m_own.load(locale, QStringLiteral("raiki"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace raiki
