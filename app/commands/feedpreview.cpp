// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/verbs.h"
#include "app/jsonviews.h"
#include "app/words.h"
#include "core/feeds/feedparser.h"

namespace raiki {

namespace {

QString linkText(const QUrl &link)
{
    return link.toString(QUrl::FullyEncoded);
}

QJsonValue beginJson(const FeedItem &item)
{
    return item.takesWholeDays ? QJsonValue(item.begins.date().toString(Qt::ISODate)) : jsonOf(item.begins);
}

QString shownDate(const FeedItem &item)
{
    if (item.takesWholeDays)
        return item.begins.date().toString(QStringLiteral("yyyy-MM-dd        "));
    for (const QDateTime &time : {item.begins, item.published, item.updated}) {
        if (time.isValid())
            return time.toString(QStringLiteral("yyyy-MM-dd HH:mm  "));
    }
    return {};
}

QJsonObject itemJson(const FeedItem &item)
{
    return {{QStringLiteral("title"), item.title},
            {QStringLiteral("link"), linkText(item.link)},
            {QStringLiteral("id"), item.itemKey},
            {QStringLiteral("published"), jsonOf(item.published)},
            {QStringLiteral("updated"), jsonOf(item.updated)},
            {QStringLiteral("summary"), item.summary},
            {QStringLiteral("content"), item.content},
            {QStringLiteral("begins"), beginJson(item)}};
}

QJsonObject previewJson(const ParsedFeed &parsed)
{
    QJsonArray items;
    for (const FeedItem &item : parsed.items)
        items << itemJson(item);
    QJsonValue problem;
    if (parsed.problem)
        problem = QJsonObject{{QStringLiteral("line"), parsed.problem->line},
                              {QStringLiteral("column"), parsed.problem->column},
                              {QStringLiteral("text"), parsed.problem->text}};
    const FeedChannel &channel = parsed.channel;
    return {{QStringLiteral("format"), feedFormatName(parsed.format)},
            {QStringLiteral("feed"), QJsonObject{{QStringLiteral("title"), channel.title},
                                                 {QStringLiteral("link"), linkText(channel.link)},
                                                 {QStringLiteral("id"), channel.id},
                                                 {QStringLiteral("updated"), jsonOf(channel.updated)},
                                                 {QStringLiteral("summary"), channel.summary}}},
            {QStringLiteral("items"), items},
            {QStringLiteral("problem"), problem}};
}

struct Document
{
    QByteArray bytes;
    DocumentContext context;
};

bool isAddress(const QString &text)
{
    return text.startsWith(QStringLiteral("http://"), Qt::CaseInsensitive) ||
           text.startsWith(QStringLiteral("https://"), Qt::CaseInsensitive);
}

/** The document, or the sentence that says why there is none. */
std::variant<Document, QString> documentFor(const CommandContext &context)
{
    const QString &source = context.positionals.first();
    Document out;
    out.context.fetchedAt = context.composition.clock().now();
    out.context.view = DocumentView::AsWritten;
    if (isAddress(source)) {
        const HttpAnswer answer = fetchNow(QUrl(source));
        if (const auto *failure = std::get_if<HttpFailure>(&answer))
            return fetchFailureText(failure->kind, failure->httpStatus, failure->detail);
        if (const auto *body = std::get_if<HttpBody>(&answer)) {
            out.bytes = body->bytes;
            out.context.contentType = body->contentType;
            out.context.baseUrl = body->finalUrl;
        }
    } else {
        auto bytes = readInput(source);
        if (!bytes) {
            return CommandText::tr("%1 could not be read.").arg(bytes.error().detail);
        }
        out.bytes = std::move(*bytes);
    }
    if (context.has(QStringLiteral("base")))
        out.context.baseUrl = QUrl(context.value(QStringLiteral("base")));
    if (context.has(QStringLiteral("content-type")))
        out.context.contentType = context.value(QStringLiteral("content-type")).toUtf8();
    return out;
}

int refuse(const CommandContext &context, const QString &code, const QString &detail, const QString &sentence)
{
    if (context.options.json)
        context.terminal.printJson(QJsonObject{{QStringLiteral("error"), code},
                                               {QStringLiteral("detail"), detail},
                                               {QStringLiteral("message"), sentence}});
    context.terminal.complain(sentence);
    return ExitFailed;
}

int preview(CommandContext &context)
{
    const auto document = documentFor(context);
    if (const auto *sentence = std::get_if<QString>(&document))
        return refuse(context, QStringLiteral("notFetched"), context.positionals.first(), *sentence);
    const auto parsed = parseFeed(std::get<Document>(document).bytes, std::get<Document>(document).context);
    if (!parsed) {
        const bool isForeign = parsed.error().code == ErrorCode::UnknownFormat;
        return refuse(context, errorCodeName(parsed.error().code), parsed.error().detail,
                      isForeign ? CommandText::tr("This is no feed: neither RSS nor Atom nor JSON Feed.")
                                : CommandText::tr("The feed cannot be read: %1.").arg(parsed.error().detail));
    }
    if (context.options.json) {
        context.terminal.printJson(previewJson(*parsed));
    } else {
        context.terminal.print(context.terminal.emphasised(parsed->channel.title));
        for (const FeedItem &item : parsed->items)
            context.terminal.print(shownDate(item) + item.title);
    }
    if (!parsed->problem)
        return ExitDone;
    context.terminal.complain(
        CommandText::tr("The document breaks at line %1, column %2 (%3); %n item(s) before it were read.",
                        nullptr, int(parsed->items.size()))
            .arg(parsed->problem->line)
            .arg(parsed->problem->column)
            .arg(parsed->problem->text));
    return ExitPartly;
}

} // namespace

std::vector<Command> feedPreviewCommands()
{
    return {
        {QStringLiteral("feed preview"),
         QStringLiteral("FILE|URL"),
         CommandText::tr("reads one document and stores nothing"),
         {{QStringLiteral("base"), QStringLiteral("URL"), CommandText::tr("what relative links start from")},
          {QStringLiteral("content-type"), QStringLiteral("T"),
           CommandText::tr("as a server would have said")}},
         1,
         1,
         preview}};
}

} // namespace raiki
