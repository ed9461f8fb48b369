// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/listtext.h"

#include <QCoreApplication>

namespace raiki {

namespace {

/** The translation context of this file. */
class ListText final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::ListText)
};

QString instalmentText(const Season &season)
{
    if (season.number && season.part)
        return ListText::tr("Season %1, Part %2").arg(*season.number).arg(*season.part);
    if (season.number)
        return ListText::tr("Season %1").arg(*season.number);
    return season.part ? ListText::tr("Part %1").arg(*season.part) : QString();
}

} // namespace

QString statusText(WatchStatus status)
{
    switch (status) {
    case WatchStatus::PlanToWatch:
        return ListText::tr("Plan to watch");
    case WatchStatus::Watching:
        return ListText::tr("Watching");
    case WatchStatus::OnHold:
        return ListText::tr("On hold");
    case WatchStatus::Completed:
        return ListText::tr("Completed");
    case WatchStatus::Dropped:
        break;
    }
    return ListText::tr("Dropped");
}

QString seasonKindText(SeasonKind kind)
{
    switch (kind) {
    case SeasonKind::Tv:
        return ListText::tr("TV series");
    case SeasonKind::Movie:
        return ListText::tr("Film");
    case SeasonKind::Ova:
        return ListText::tr("OVA");
    case SeasonKind::Ona:
        return ListText::tr("Net series");
    case SeasonKind::Special:
        break;
    }
    return ListText::tr("Special");
}

QString seasonText(const Season &season)
{
    QString what = instalmentText(season);
    if (what.isEmpty() || season.kind != SeasonKind::Tv) {
        const QString kind = seasonKindText(season.kind);
        //: %1 film, OVA, special; %2 season 2, part 2
        what = what.isEmpty() ? kind : ListText::tr("%1, %2").arg(kind, what);
    }
    //: %1 season 2, film; %2 its subtitle
    return season.subtitle.isEmpty() ? what : ListText::tr("%1: %2").arg(what, season.subtitle);
}

QString trackText(ReleaseTrack track)
{
    switch (track) {
    case ReleaseTrack::Broadcast:
        return ListText::tr("Broadcast");
    case ReleaseTrack::Stream:
        return ListText::tr("Stream");
    case ReleaseTrack::Dub:
        return ListText::tr("Dub");
    case ReleaseTrack::Theatrical:
        return ListText::tr("In cinemas");
    case ReleaseTrack::Disc:
        break;
    }
    return ListText::tr("Disc");
}

QString certaintyText(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Rumoured:
        return ListText::tr("Rumoured");
    case Certainty::Announced:
        return ListText::tr("Announced");
    case Certainty::Scheduled:
        return ListText::tr("Scheduled");
    case Certainty::Aired:
        return ListText::tr("Aired");
    case Certainty::Delayed:
        return ListText::tr("Delayed");
    case Certainty::Cancelled:
        break;
    }
    return ListText::tr("Cancelled");
}

const char *certaintyIcon(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Rumoured:
        return "rumour";
    case Certainty::Announced:
        return "megaphone";
    case Certainty::Scheduled:
        return "calendar-check";
    case Certainty::Aired:
        return "play";
    case Certainty::Delayed:
        return "delay";
    case Certainty::Cancelled:
        break;
    }
    return "cancel";
}

QString sourceText(const ClaimSource &source, const SourceNames &names)
{
    switch (source.kind) {
    case ClaimSourceKind::User:
        return ListText::tr("your own word");
    case ClaimSourceKind::Catalogue:
        return ListText::tr("from the catalogue");
    case ClaimSourceKind::FeedItem:
        break;
    }
    QString name = names.value(source.item);
    if (name.isEmpty())
        name = source.link.host();
    if (name.isEmpty())
        return ListText::tr("from a feed");
    //: %1 the site that says so
    return ListText::tr("says %1").arg(name.startsWith(QLatin1String("www.")) ? name.mid(4) : name);
}

QString externalSiteText(ExternalSite site)
{
    switch (site) { // names, the same in every language
    case ExternalSite::Mal:
        return QStringLiteral("MyAnimeList");
    case ExternalSite::AniList:
        return QStringLiteral("AniList");
    case ExternalSite::AniDb:
        return QStringLiteral("AniDB");
    case ExternalSite::Kitsu:
        return QStringLiteral("Kitsu");
    case ExternalSite::Tmdb:
        return QStringLiteral("TMDB");
    case ExternalSite::Bangumi:
        break;
    }
    return QStringLiteral("Bangumi");
}

QUrl externalLink(ExternalSite site, const QString &id, SeasonKind kind)
{
    const auto page = [&id](const char *prefix) {
        QUrl url(QString::fromLatin1(prefix));
        url.setPath(url.path() + id,
                    QUrl::DecodedMode); // an id is data: it must not become a query or another host
        return url;
    };
    switch (site) {
    case ExternalSite::Mal:
        return page("https://myanimelist.net/anime/");
    case ExternalSite::AniList:
        return page("https://anilist.co/anime/");
    case ExternalSite::AniDb:
        return page("https://anidb.net/anime/");
    case ExternalSite::Kitsu:
        return page("https://kitsu.app/anime/");
    case ExternalSite::Tmdb:
        // Some sources write the kind with the number ("tv/1234"), some only the number.
        if (id.contains(QLatin1Char('/')))
            return page("https://www.themoviedb.org/");
        return page(kind == SeasonKind::Movie ? "https://www.themoviedb.org/movie/"
                                              : "https://www.themoviedb.org/tv/");
    case ExternalSite::Bangumi:
        break;
    }
    return page("https://bangumi.tv/subject/");
}

QString progressText(int watched, std::optional<int> episodes, const QLocale &locale)
{
    if (!episodes)
        return locale.toString(watched);
    //: Episodes watched, of how many
    return ListText::tr("%1 / %2").arg(locale.toString(watched), locale.toString(*episodes));
}

QString estimatedProgressText(int watched, int episodes, const QLocale &locale)
{
    //: Episodes watched, of about how many: nobody stated the number. Little room
    return ListText::tr("%1 / about %2").arg(locale.toString(watched), locale.toString(episodes));
}

QString countedTrackText(CountedTrack track)
{
    switch (track) {
    case CountedTrack::Season:
        return ListText::tr("the season, as it is announced");
    case CountedTrack::Broadcast:
        return ListText::tr("the broadcast");
    case CountedTrack::Stream:
        return ListText::tr("the first stream");
    case CountedTrack::Dub:
        return ListText::tr("the dub");
    }
    Q_UNREACHABLE();
}

QStringList platformsFromText(const QString &text)
{
    QStringList names;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const QString name = part.simplified();
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    }
    return names;
}

QString platformsText(const QStringList &platforms, const QLocale &locale)
{
    return locale.createSeparatedList(platforms);
}

} // namespace raiki
