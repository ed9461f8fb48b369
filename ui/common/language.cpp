// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/language.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>
#include <QWidget>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace raiki {

namespace {

constexpr QLatin1StringView languageKey("language");
constexpr QLatin1StringView translationsFolder(":/i18n");
constexpr QLatin1StringView filePrefix("raiki_");

/** What is installed, oldest first: the one installed last is asked first. */
std::vector<std::unique_ptr<QTranslator>> &installed()
{
    static std::vector<std::unique_ptr<QTranslator>> translators;
    return translators;
}

void removeInstalled()
{
    for (const auto &translator : installed())
        QCoreApplication::removeTranslator(translator.get());
    installed().clear();
}

void installIfLoaded(std::unique_ptr<QTranslator> translator, bool isLoaded)
{
    if (isLoaded && QCoreApplication::installTranslator(translator.get()))
        installed().push_back(std::move(translator));
}

void installFor(const QLocale &locale)
{
    auto plurals = std::make_unique<QTranslator>(); // of English, beneath every language
    const bool hasPlurals = plurals->load(translationsFolder + u"/raiki_en.qm"_s);
    installIfLoaded(std::move(plurals), hasPlurals);
    if (locale.language() != QLocale::English) {
        auto own = std::make_unique<QTranslator>();
        const bool hasOwn =
            own->load(locale, QStringLiteral("raiki"), QStringLiteral("_"), translationsFolder);
        installIfLoaded(std::move(own), hasOwn);
    }
    auto toolkit = std::make_unique<QTranslator>();
    const bool hasToolkit = toolkit->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                                          QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installIfLoaded(std::move(toolkit), hasToolkit);
}

/** The locale the program came up with. */
const QLocale &systemLocale()
{
    static const QLocale system;
    return system;
}

} // namespace

std::vector<SpokenLanguage> spokenLanguages()
{
    const char *context = "raiki::Language";
    //: The name of the language of this translation, in that language itself: Deutsch, 日本語
    const char *name = QT_TRANSLATE_NOOP("raiki::Language", "English");
    std::vector<SpokenLanguage> languages{{u"en"_s, QString::fromLatin1(name)}};
    for (const QString &file : QDir(translationsFolder).entryList({filePrefix + u"*.qm"_s})) {
        QTranslator translator;
        const QString tag = file.chopped(3).mid(filePrefix.size());
        if (tag != languages.front().tag && translator.load(file, translationsFolder))
            languages.push_back({tag, translator.translate(context, name)});
    }
    std::sort(languages.begin(), languages.end(), [](const SpokenLanguage &a, const SpokenLanguage &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return languages;
}

QString savedLanguage()
{
    return QSettings().value(languageKey).toString();
}

void saveLanguage(const QString &tag)
{
    if (tag.isEmpty())
        QSettings().remove(languageKey);
    else
        QSettings().setValue(languageKey, tag);
}

QLocale localeOfLanguage(const QString &tag, const QLocale &system)
{
    if (tag.isEmpty())
        return system;
    const QLocale wanted(tag);
    if (tag.contains(u'_'))
        return wanted; // a language of one region
    const QLocale here(wanted.language(), system.territory());
    return here.language() == wanted.language() ? here : wanted;
}

void speakLanguage(const QString &tag)
{
    const QLocale locale = localeOfLanguage(tag, systemLocale());
    removeInstalled();
    QLocale::setDefault(locale);
    installFor(locale);
    if (!qobject_cast<QApplication *>(QCoreApplication::instance()))
        return;
    for (QWidget *window : QApplication::topLevelWidgets())
        window->setLocale(locale); // fields of dates and numbers hold the locale they were made in
}

QCollator nameCollator(const QLocale &locale)
{
    // Of no language at all, Qt compares by case, and its sort keys and its comparison disagree.
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

} // namespace raiki
