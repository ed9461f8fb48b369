// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/show/releasetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace raiki {

namespace {

/** The translation context of this file. */
class ReleaseText final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::ReleaseText)
};

using CodedName = std::pair<const char *, const char *>;

const char *nameIn(std::span<const CodedName> names, const QString &code)
{
    const auto found = std::find_if(names.begin(), names.end(), [&code](const CodedName &name) {
        return code == QLatin1String(name.first);
    });
    return found == names.end() ? nullptr : found->second;
}

/** Qt names places and languages in English alone; those that anime comes out in are translated here. */
QString regionText(const QString &code)
{
    static constexpr std::array known{
        CodedName("JP", QT_TRANSLATE_NOOP("raiki::ReleaseText", "Japan")),
        CodedName("CN", QT_TRANSLATE_NOOP("raiki::ReleaseText", "China")),
        CodedName("TW", QT_TRANSLATE_NOOP("raiki::ReleaseText", "Taiwan")),
        CodedName("HK", QT_TRANSLATE_NOOP("raiki::ReleaseText", "Hong Kong")),
        CodedName("KR", QT_TRANSLATE_NOOP("raiki::ReleaseText", "South Korea")),
        CodedName("US", QT_TRANSLATE_NOOP("raiki::ReleaseText", "United States")),
        CodedName("GB", QT_TRANSLATE_NOOP("raiki::ReleaseText", "United Kingdom")),
        CodedName("DE", QT_TRANSLATE_NOOP("raiki::ReleaseText", "Germany")),
    };
    if (const char *name = nameIn(known, code))
        return ReleaseText::tr(name);
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? QString() : QLocale::territoryToString(territory);
}

QString languageText(const QString &code)
{
    static constexpr std::array known{
        CodedName("en", QT_TRANSLATE_NOOP("raiki::ReleaseText", "English")),
        CodedName("ja", QT_TRANSLATE_NOOP("raiki::ReleaseText", "Japanese")),
        CodedName("de", QT_TRANSLATE_NOOP("raiki::ReleaseText", "German")),
        CodedName("fr", QT_TRANSLATE_NOOP("raiki::ReleaseText", "French")),
        CodedName("es", QT_TRANSLATE_NOOP("raiki::ReleaseText", "Spanish")),
        CodedName("pt", QT_TRANSLATE_NOOP("raiki::ReleaseText", "Portuguese")),
        CodedName("it", QT_TRANSLATE_NOOP("raiki::ReleaseText", "Italian")),
        CodedName("zh", QT_TRANSLATE_NOOP("raiki::ReleaseText", "Chinese")),
        CodedName("ko", QT_TRANSLATE_NOOP("raiki::ReleaseText", "Korean")),
    };
    if (const char *name = nameIn(known, code))
        return ReleaseText::tr(name);
    const QLocale::Language language = QLocale::codeToLanguage(code);
    return language == QLocale::AnyLanguage ? QString() : QLocale::languageToString(language);
}

} // namespace

QString releasePlaceText(const Release &release)
{
    QStringList parts{release.platform, regionText(release.region), languageText(release.language)};
    parts.removeAll(QString());
    return parts.isEmpty() ? ReleaseText::tr("Platform not known") : parts.join(QLatin1String(", "));
}

QString claimPlaceText(const PremiereClaim &claim, const std::vector<Release> &releases)
{
    const auto release = std::find_if(releases.begin(), releases.end(), [&claim](const Release &candidate) {
        return claim.release.isValid() && candidate.id == claim.release;
    });
    return release == releases.end() ? QString() : releasePlaceText(*release);
}

QString releaseTimeText(const Release &release, const std::vector<PremiereClaim> &claims,
                        const DateStyle &style)
{
    std::vector<PremiereClaim> own;
    for (const PremiereClaim &claim : claims) {
        if (claim.release == release.id && claim.release.isValid())
            own.push_back(claim);
    }
    const FuzzyDate date = decidePremiere(own).date;
    if (!release.rule)
        return date.isKnown() ? dateText(date, style) : QString();
    const QString first = dateText(date.isKnown() ? date : FuzzyDate::ofMinute(release.rule->first), style);
    if (release.rule->period == std::chrono::days(7))
        return ReleaseText::tr("%1, then weekly").arg(first);
    //: %1 the first date
    return ReleaseText::tr("%1, then every %n day(s)", nullptr,
                           static_cast<int>(release.rule->period.count()))
        .arg(first);
}

} // namespace raiki
