// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/watchlistitem.h"

#include "ui/common/datetext.h"
#include "ui/common/listtext.h"

#include <QCoreApplication>

namespace raiki {

namespace {

/** The translation context of this file. */
class WatchlistWords final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::WatchlistWords)
};

} // namespace

WatchlistItem watchlistItem(const WatchlistRow &row, TitleLanguage language, QSet<QString> &words)
{
    WatchlistItem item;
    item.show = row.show;
    item.season = row.season.id;
    item.title = row.titles.preferred(language);
    item.instalment = *words.insert(seasonText(row.season));
    item.status = row.entry.status;
    item.episodesWatched = row.entry.episodesWatched;
    item.episodes = row.season.episodes;
    item.score = row.entry.score;
    item.premiere = row.premiere.date;
    item.certainty = row.premiere.certainty;
    item.isFlagged = row.entry.isFlagged;
    item.hasNotes = !row.entry.notes.isEmpty();
    return item;
}

QStringList filterTexts(const WatchlistRow &row, const QString &instalment)
{
    QStringList texts = row.titles.all();
    texts.append(row.season.titles.all());
    texts.append(row.season.subtitle);
    texts.append(instalment);
    texts.append(row.entry.notes);
    texts.append(row.entry.tags);
    texts.removeAll(QString());
    return texts;
}

QString cellText(const WatchlistItem &item, WatchlistColumn column, const DateStyle &style)
{
    switch (column) {
    case WatchlistColumn::Title:
        return item.title + QLatin1String(", ") + item.instalment;
    case WatchlistColumn::Status:
        return statusText(item.status);
    case WatchlistColumn::Progress:
        return progressText(item.episodesWatched, item.episodes, style.locale);
    case WatchlistColumn::Score:
        return item.score ? style.locale.toString(*item.score) : QString();
    case WatchlistColumn::Premiere:
        break;
    }
    return item.premiere.isKnown() ? shortDateText(item.premiere, style) : QString();
}

QString spokenText(const WatchlistItem &item, WatchlistColumn column, const DateStyle &style)
{
    const QString shown = cellText(item, column, style);
    if (!shown.isEmpty())
        return shown;
    return column == WatchlistColumn::Score ? WatchlistWords::tr("No score")
                                            : WatchlistWords::tr("No premiere known");
}

QString columnTitle(WatchlistColumn column)
{
    switch (column) {
    case WatchlistColumn::Title:
        return WatchlistWords::tr("Title");
    case WatchlistColumn::Status:
        return WatchlistWords::tr("Status");
    case WatchlistColumn::Progress:
        return WatchlistWords::tr("Episodes");
    case WatchlistColumn::Score:
        return WatchlistWords::tr("Score");
    case WatchlistColumn::Premiere:
        break;
    }
    return WatchlistWords::tr("Premiere");
}

} // namespace raiki
