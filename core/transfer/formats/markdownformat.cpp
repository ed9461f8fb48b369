// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/exportloss.h"
#include "core/transfer/formats/formats.h"

#include <map>

/** The list to be read by people: Markdown and plain text, a part for each status. Only out. */
namespace raiki {
namespace {

using namespace Qt::StringLiterals;

const std::set<ListField> &heldFields()
{
    static const std::set<ListField> fields{
        ListField::Title,    ListField::Season,   ListField::Part,
        ListField::Subtitle, ListField::Episodes, ListField::EpisodesWatched,
        ListField::Score,    ListField::Premiere, ListField::Mal};
    return fields;
}

QString headingOf(WatchStatus status)
{
    switch (status) {
    case WatchStatus::PlanToWatch:
        return u"Plan to watch"_s;
    case WatchStatus::Watching:
        return u"Watching"_s;
    case WatchStatus::OnHold:
        return u"On hold"_s;
    case WatchStatus::Completed:
        return u"Completed"_s;
    case WatchStatus::Dropped:
        break;
    }
    return u"Dropped"_s;
}

QString nameOf(const ListRow &row)
{
    QString name = row.title;
    if (row.season.value_or(1) > 1)
        name += ", season "_L1 + QString::number(*row.season);
    if (row.part.value_or(1) > 1)
        name += ", part "_L1 + QString::number(*row.part);
    return row.subtitle.isEmpty() ? name : QString(name + ": "_L1 + row.subtitle);
}

/** Progress, mark and date; what is not known is left out. */
QString factsOf(const ListRow &row)
{
    QStringList facts;
    const int watched = row.episodesWatched.value_or(0);
    if (watched > 0 || row.episodes)
        facts << QString::number(watched) + u'/' + (row.episodes ? QString::number(*row.episodes) : u"?"_s);
    if (row.score && *row.score)
        facts << QString::number(**row.score) + "/100"_L1;
    if (row.premiere && row.premiere->isKnown())
        facts << row.premiere->toText();
    return facts.join(u" · "_s);
}

/** Everything that Markdown would read as markup. */
QString escaped(const QString &text)
{
    QString written;
    for (const QChar character : text.simplified()) {
        if (u"\\`*_{}[]()<>#+-.!|~"_s.contains(character))
            written += u'\\';
        written += character;
    }
    return written;
}

QString markdownLine(const ListRow &row)
{
    const QString id = row.externalIds.value(ExternalSite::Mal);
    QString name = escaped(nameOf(row));
    if (!id.isEmpty())
        name = u'[' + name + "](https://myanimelist.net/anime/"_L1 +
               QString::fromLatin1(QUrl::toPercentEncoding(id)) + u')';
    const QString facts = factsOf(row);
    return QString("- "_L1 + name + (facts.isEmpty() ? QString() : QString(u" — "_s + facts)) + u'\n');
}

QString textLine(const ListRow &row)
{
    const QString facts = factsOf(row);
    return QString(nameOf(row).simplified() + (facts.isEmpty() ? QString() : QString(u'\t' + facts)) + u'\n');
}

using Line = QString (*)(const ListRow &);
using Heading = QString (*)(const QString &);

QString markdownHeading(const QString &text)
{
    return QString("## "_L1 + text + "\n\n"_L1);
}

QString textHeading(const QString &text)
{
    return QString(text + u'\n' + QString(text.size(), u'-') + u'\n');
}

WrittenList written(const std::vector<ListRow> &rows, const QString &title, Heading heading, Line line)
{
    ExportLoss loss(heldFields());
    std::map<WatchStatus, QString> parts;
    for (const ListRow &row : rows) {
        loss.count(row);
        parts[row.status.value_or(WatchStatus::PlanToWatch)] += line(row);
    }
    QString text = title;
    for (const WatchStatus status : {WatchStatus::Watching, WatchStatus::PlanToWatch, WatchStatus::OnHold,
                                     WatchStatus::Completed, WatchStatus::Dropped}) {
        if (parts.contains(status))
            text += heading(headingOf(status)) + parts[status] + u'\n';
    }
    return std::move(loss).written(text.trimmed().toUtf8() + '\n');
}

} // namespace

ListFormat markdownFormat()
{
    return {.name = u"markdown"_s,
            .suffixes = {u"md"_s, u"markdown"_s},
            .write = [](const std::vector<ListRow> &rows) -> Result<WrittenList> {
                return written(rows, u"# Watchlist\n\n"_s, markdownHeading, markdownLine);
            }};
}

ListFormat textFormat()
{
    return {.name = u"text"_s,
            .suffixes = {u"txt"_s},
            .write = [](const std::vector<ListRow> &rows) -> Result<WrittenList> {
                return written(rows, QString(), textHeading, textLine);
            }};
}

} // namespace raiki
