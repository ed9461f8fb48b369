// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/import/formattext.h"

#include "ui/import/plantext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace raiki {

namespace {

constexpr size_t shownTitles = 10;

/** The translation context of this file. */
class FormatText final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::FormatText)
};

struct FormatName
{
    const char *format;
    const char *name;
};

constexpr std::array formatNames{
    FormatName{"csv", QT_TRANSLATE_NOOP("raiki::FormatText", "Table (CSV)")},
    FormatName{"json", QT_TRANSLATE_NOOP("raiki::FormatText", "Everything in Raiki (JSON)")},
    FormatName{"sqlite", QT_TRANSLATE_NOOP("raiki::FormatText", "Another Raiki's database")},
    FormatName{"mal", QT_TRANSLATE_NOOP("raiki::FormatText", "MyAnimeList or Kitsu (XML)")},
    FormatName{"taiga", QT_TRANSLATE_NOOP("raiki::FormatText", "Taiga, of an unknown service")},
    FormatName{"taiga-mal", QT_TRANSLATE_NOOP("raiki::FormatText", "Taiga with MyAnimeList")},
    FormatName{"taiga-anilist", QT_TRANSLATE_NOOP("raiki::FormatText", "Taiga with AniList")},
    FormatName{"taiga-kitsu", QT_TRANSLATE_NOOP("raiki::FormatText", "Taiga with Kitsu")},
    FormatName{"anilist", QT_TRANSLATE_NOOP("raiki::FormatText", "AniList (JSON)")},
    FormatName{"animeplanet", QT_TRANSLATE_NOOP("raiki::FormatText", "Anime-Planet (JSON)")},
    FormatName{"simkl", QT_TRANSLATE_NOOP("raiki::FormatText", "Simkl (CSV)")},
    FormatName{"trakt", QT_TRANSLATE_NOOP("raiki::FormatText", "Trakt (CSV)")},
    FormatName{"yamtrack", QT_TRANSLATE_NOOP("raiki::FormatText", "Yamtrack (CSV)")},
    FormatName{"letterboxd", QT_TRANSLATE_NOOP("raiki::FormatText", "Letterboxd (CSV)")},
    FormatName{"tvtime", QT_TRANSLATE_NOOP("raiki::FormatText", "TV Time (archive)")},
    FormatName{"markdown", QT_TRANSLATE_NOOP("raiki::FormatText", "Markdown, to read")},
    FormatName{"text", QT_TRANSLATE_NOOP("raiki::FormatText", "Plain text, to read")},
    FormatName{"ics", QT_TRANSLATE_NOOP("raiki::FormatText", "Calendar of the dates (iCalendar)")},
};

QString pattern(const QStringList &suffixes)
{
    QStringList patterns;
    for (const QString &suffix : suffixes)
        patterns << QStringLiteral("*.") + suffix;
    return patterns.join(u' ');
}

QString filterOf(const ListFormat &format)
{
    return QStringLiteral("%1 (%2)").arg(formatText(format.name).remove(u'(').remove(u')'),
                                         pattern(format.suffixes));
}

QString leftOutText(const std::vector<LeftOutRow> &rows)
{
    QStringList titles;
    for (size_t place = 0; place < std::min(rows.size(), shownTitles); ++place)
        titles << rows[place].title;
    if (rows.size() > shownTitles)
        titles << QString(QChar(0x2026));
    //: %1 the field that is missing, %2 titles
    return FormatText::tr("%Ln row(s) are not in the file, for want of “%1”: %2.", nullptr,
                          static_cast<int>(rows.size()))
        .arg(fieldText(rows.front().missing), titles.join(QStringLiteral(", ")));
}

} // namespace

QString formatText(const QString &format)
{
    const auto *const found =
        std::find_if(formatNames.begin(), formatNames.end(),
                     [&format](const FormatName &each) { return format == QLatin1String(each.format); });
    return found == formatNames.end() ? format : FormatText::tr(found->name);
}

QStringList readFilters()
{
    QStringList suffixes;
    for (const ListFormat &format : listFormats()) {
        if (format.read)
            suffixes << format.suffixes;
    }
    suffixes << QStringLiteral("sqlite") << QStringLiteral("gz") << QStringLiteral("zip");
    suffixes.removeDuplicates();
    return {FormatText::tr("Lists (%1)").arg(pattern(suffixes)), FormatText::tr("All files (*)")};
}

QStringList writeFilters()
{
    QStringList filters;
    for (const ListFormat &format : listFormats()) {
        if (!format.canBeWritten())
            continue;
        if (format.name == QStringLiteral("csv"))
            filters.prepend(filterOf(format));
        else
            filters << filterOf(format);
    }
    return filters;
}

QString lossText(const WrittenList &list)
{
    QStringList sentences;
    if (!list.leftOut.empty())
        sentences << leftOutText(list.leftOut);
    QStringList fields;
    for (const auto &[field, rows] : list.lost)
        fields << QStringLiteral("%1 (%2)").arg(fieldText(field), QLocale().toString(rows));
    if (!fields.isEmpty()) //: %1 fields, each with the number of rows
        sentences << FormatText::tr("This format has no place for, or cuts short: %1.")
                         .arg(fields.join(QStringLiteral(", ")));
    return sentences.join(QStringLiteral("\n\n"));
}

} // namespace raiki
