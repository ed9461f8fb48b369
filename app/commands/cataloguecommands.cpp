// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/verbs.h"
#include "app/jsonviews.h"
#include "app/words.h"

namespace raiki {

namespace {

QJsonObject foundJson(const CatalogueShow &show)
{
    QJsonArray seasons;
    for (const CatalogueSeason &season : show.seasons)
        seasons << QJsonObject{{QStringLiteral("kind"), seasonKindName(season.season.kind)},
                               {QStringLiteral("season"), jsonOf(season.season.number)},
                               {QStringLiteral("date"), jsonOf(season.premiere)},
                               {QStringLiteral("precision"), jsonPrecision(season.premiere)},
                               {QStringLiteral("episodes"), jsonOf(season.season.episodes)}};
    return {{QStringLiteral("show"), show.show.titles.preferred()},
            {QStringLiteral("native"), show.show.titles.native},
            {QStringLiteral("seasons"), seasons}};
}

int search(CommandContext &context)
{
    const auto services = context.composition.servicesToLook();
    if (!services)
        return context.fail(services.error());
    const Catalogue &catalogue = (*services)->catalogue.current();
    if (const auto problem = (*services)->catalogue.problem())
        return context.fail(*problem);
    const DateStyle style = terminalDates(context.composition.clock(), (*services)->preferences.values());
    QJsonArray json;
    for (const CatalogueHit &hit : catalogue.search(context.positionals.first())) {
        const CatalogueShow show = catalogue.show(hit.show);
        json << foundJson(show);
        if (context.options.json)
            continue;
        QStringList dates;
        for (const CatalogueSeason &season : show.seasons)
            dates << shortDateText(season.premiere, style);
        context.terminal.print(QStringLiteral("%1  %2  %3")
                                   .arg(show.show.titles.preferred(), show.show.titles.native,
                                        dates.join(QStringLiteral(", "))));
    }
    if (context.options.json)
        context.terminal.printJson(json);
    else if (json.isEmpty())
        context.terminal.note(CommandText::tr("The catalogue knows nothing of that name."));
    return ExitDone;
}

/** The document a user named by file or address; nothing was changed where this fails. */
Result<QByteArray> documentFrom(const QString &source)
{
    const QUrl url(source);
    if (url.scheme() != QStringLiteral("http") && url.scheme() != QStringLiteral("https"))
        return readInput(source);
    const HttpAnswer answer = fetchNow(url);
    if (const auto *body = std::get_if<HttpBody>(&answer))
        return body->bytes;
    const auto *failure = std::get_if<HttpFailure>(&answer);
    return Error{ErrorCode::NetworkFailed,
                 failure ? fetchFailureText(failure->kind, failure->httpStatus, failure->detail) : source};
}

int update(CommandContext &context)
{
    const auto services = context.composition.services();
    if (!services)
        return context.fail(services.error());
    ReferenceCatalogue &catalogue = (*services)->catalogue;
    if (context.positionals.isEmpty()) {
        const auto done = catalogue.reset();
        if (!done)
            return context.fail(done.error());
    } else {
        const auto document = documentFrom(context.positionals.first());
        if (!document)
            return context.fail(document.error());
        const auto done = catalogue.update(*document);
        if (!done)
            return context.fail(done.error());
    }
    const Catalogue &current = catalogue.current();
    if (context.options.json)
        context.terminal.printJson(QJsonObject{{QStringLiteral("shows"), current.showCount()},
                                               {QStringLiteral("seasons"), current.seasonCount()},
                                               {QStringLiteral("version"), current.version()}});
    else
        //: %1 for example "2 shows", %2 "3 seasons"
        context.terminal.note(CommandText::tr("The catalogue has %1 with %2.")
                                  .arg(CommandText::tr("%n show(s)", nullptr, current.showCount()),
                                       CommandText::tr("%n season(s)", nullptr, current.seasonCount())));
    return ExitDone;
}

} // namespace

std::vector<Command> catalogueCommands()
{
    return {{QStringLiteral("catalogue search"),
             QStringLiteral("TEXT"),
             CommandText::tr("the reference list of shows"),
             {},
             1,
             1,
             search},
            {QStringLiteral("catalogue update"),
             QStringLiteral("[FILE|URL]"),
             CommandText::tr("takes a newer list; without one, the list shipped with Raiki"),
             {},
             0,
             1,
             update}};
}

} // namespace raiki
