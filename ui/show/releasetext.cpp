// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/show/releasetext.h"

#include <QCoreApplication>

namespace raiki {

namespace {

/** The translation context of this file. */
class ReleaseText final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::ReleaseText)
};

} // namespace

QString releasePlaceText(const Release &release)
{
    QStringList parts{release.platform.isEmpty() ? ReleaseText::tr("Platform not known") : release.platform};
    if (const QLocale::Territory territory = QLocale::codeToTerritory(release.region);
        territory != QLocale::AnyTerritory)
        parts.append(QLocale::territoryToString(territory));
    if (const QLocale::Language language = QLocale::codeToLanguage(release.language);
        language != QLocale::AnyLanguage)
        parts.append(QLocale::languageToString(language));
    return parts.join(QLatin1String(", "));
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
