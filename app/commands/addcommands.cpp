// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commands/verbs.h"
#include "app/jsonviews.h"
#include "app/words.h"
#include "core/catalogue/namedseason.h"
#include "core/catalogue/neartitles.h"
#include "core/shows/titlekey.h"
#include "ui/common/datetext.h"
#include "ui/common/listtext.h"

namespace raiki {

namespace {

/** Reads the options into a choice; what the title itself says of the season counts where --season is not
 * given. */
std::variant<AddChoice, QString> choiceFrom(const CommandContext &context, const QString &title)
{
    AddChoice choice;
    choice.season = splitSeasonWords(title).season;
    choice.title = title;
    choice.typed = splitSeasonWords(title).base;
    if (context.has(QStringLiteral("season"))) {
        bool isNumber = false;
        const int season = context.value(QStringLiteral("season")).toInt(&isNumber);
        if (!isNumber || season < 1 || season > 99)
            return CommandText::tr("--season needs a number from 1 to 99, not “%1”.")
                .arg(context.value(QStringLiteral("season")));
        choice.season = season;
        choice.title.clear();
    }
    if (context.has(QStringLiteral("status"))) {
        if (const auto wrong = wrongStatus(context))
            return *wrong;
        choice.status = *watchStatusFromName(context.value(QStringLiteral("status")));
    }
    if (context.has(QStringLiteral("premiere"))) {
        const auto premiere = dateOption(context, "premiere");
        if (const auto *sentence = std::get_if<QString>(&premiere))
            return *sentence;
        choice.premiere = std::get<FuzzyDate>(premiere);
    }
    choice.platform = context.value(QStringLiteral("platform"));
    choice.aliases = context.values.value(QStringLiteral("alias"));
    return choice;
}

QString candidateLine(const CatalogueShow &show)
{
    const FuzzyDate first = show.seasons.empty() ? FuzzyDate() : show.seasons.front().premiere;
    return QStringLiteral("  %1  %2  %3")
        .arg(show.show.titles.preferred(), show.show.titles.native, first.toText().left(4));
}

/** What adding comes to, and the shows that may have been meant where none is called so. */
struct Plan
{
    ChangeSet changes;
    std::vector<qint32> near;
};

Result<Plan> planFor(const CommandContext &context, TrackerServices &services, qint32 number,
                     AddChoice choice)
{
    const CatalogueShow show = services.catalogue.current().show(number);
    // What looks like a season's number is part of a name that the show has as it was typed.
    if (!choice.title.isEmpty() && isCalledAsAWhole(show, choice.title))
        choice.season.reset();
    const auto existing = services.watchlist.holding(show);
    if (!existing)
        return existing.error();
    return Plan{addFromCatalogue(show, choice, *existing, context.composition.clock()), {}};
}

bool isTitledBy(const Titles &titles, const QString &name)
{
    const QString key = squeezedTitleKey(name);
    const QStringList all = titles.all();
    return std::any_of(all.begin(), all.end(),
                       [&key](const QString &title) { return squeezedTitleKey(title) == key; });
}

/** The season of a show of the list: of the one that is called @p title, else of the one whose season that
 * says. Nothing where there is none. */
Result<std::optional<Plan>> planInList(const CommandContext &context, TrackerServices &services,
                                       const QString &title, const AddChoice &choice)
{
    const SeasonWords words = splitSeasonWords(title);
    auto found = services.watchlist.find(title);
    const bool isBySeason = !found && words.season && !words.part;
    if (isBySeason)
        found = services.watchlist.find(words.base);
    if (!found)
        return std::optional<Plan>();
    const auto details = services.watchlist.details(found->show);
    if (!details)
        return details.error();
    const Clock &clock = context.composition.clock();
    const bool isNumberSaid = context.has(QStringLiteral("season"));
    if (!isNumberSaid && !isBySeason && found->isSeasonNamed) // a film, too, which has no number
        return std::optional(Plan{addEntry(*details, found->season, choice.status, clock), {}});
    const bool isWhole = !isNumberSaid && isTitledBy(details->show.titles, title);
    const int number = isWhole ? 1 : choice.season.value_or(1);
    return std::optional(Plan{addSeason(*details, number, choice, clock), {}});
}

Result<Plan> planned(const CommandContext &context, TrackerServices &services, const QString &title,
                     const AddChoice &choice)
{
    const Catalogue &catalogue = services.catalogue.current();
    const std::vector<qint32> known = calledExactly(catalogue, catalogue.findByTitle(title), title);
    if (known.size() > 1) {
        QStringList lines;
        for (const qint32 number : known)
            lines << candidateLine(catalogue.show(number));
        return Error{ErrorCode::Ambiguous, lines.join(u'\n')};
    }
    if (known.size() == 1)
        return planFor(context, services, known.front(), choice);
    auto listed = planInList(context, services, title, choice);
    if (!listed)
        return listed.error();
    if (*listed)
        return **std::move(listed);
    if (const std::optional<qint32> byStem = catalogue.findByStem(title))
        return planFor(context, services, *byStem, choice);
    AddChoice typed = choice;
    if (!context.has(QStringLiteral("season")))
        typed.season.reset(); // addByTitle() reads the title itself
    return Plan{addByTitle(title, typed, context.composition.clock()),
                showsNear(catalogue, splitSeasonWords(title).base)};
}

/** A title that nobody knows was added as typed: perhaps another was meant. */
void noteNear(const CommandContext &context, TrackerServices &services, const std::vector<qint32> &near)
{
    QStringList titles;
    for (const qint32 number : near) {
        titles << CommandText::tr("“%1”").arg(services.catalogue.current().show(number).show.titles.preferred(
            services.preferences.values().titleLanguage));
    }
    if (titles.isEmpty())
        return;
    context.terminal.note(
        CommandText::tr("The catalogue has no show of that name; it was added as typed. The "
                        "catalogue knows: %1. If you meant one of these: “raiki undo”, then "
                        "add it by that name.")
            .arg(titles.join(QStringLiteral(", "))));
}

/** "Medalist, Season 2" where --season said which. */
QString withSeason(const CommandContext &context, const QString &title)
{
    if (!context.has(QStringLiteral("season")))
        return title;
    Season season;
    season.number = context.value(QStringLiteral("season")).toInt();
    return title + QStringLiteral(", ") + seasonText(season);
}

int reportAdded(const CommandContext &context, TrackerServices &services, const ChangeSet &applied)
{
    QSet<SeasonId> seasons;
    ShowId show;
    for (const AnyChange &change : applied.changes) {
        if (const auto *entry = std::get_if<Change<WatchEntry>>(&change); entry && entry->after)
            seasons.insert(entry->after->season);
        if (const auto *season = std::get_if<Change<Season>>(&change); season && season->after)
            show = season->after->show;
    }
    if (seasons.isEmpty()) {
        context.terminal.note(CommandText::tr("%1 is in the list already; what is new of it was added.")
                                  .arg(withSeason(context, applied.subject)));
    }
    const auto rows = services.watchlist.rowsOf(seasons);
    if (!rows)
        return context.fail(rows.error());
    const TitleLanguage language = services.preferences.values().titleLanguage;
    const DateStyle style = terminalDates(context.composition.clock(), services.preferences.values());
    QJsonArray json;
    for (const WatchlistRow &row : *rows) {
        json << jsonOf(row, language);
        if (!context.options.json)
            context.terminal.print(QStringLiteral("s%1  %2  %3  %4")
                                       .arg(row.season.id.value)
                                       .arg(row.titles.preferred(language), seasonText(row.season),
                                            dateText(row.premiere.date, style)));
    }
    if (context.options.json)
        context.terminal.printJson(json);
    return ExitDone;
}

int add(CommandContext &context)
{
    const QString title = context.positionals.first().trimmed();
    if (title.isEmpty() || title.size() > 500)
        return context.misuse(CommandText::tr("A title has 1 to 500 characters."));
    const auto choice = choiceFrom(context, title);
    if (const auto *sentence = std::get_if<QString>(&choice))
        return context.misuse(*sentence);
    const auto services = context.composition.services();
    if (!services)
        return context.fail(services.error());
    const auto plan = planned(context, **services, title, std::get<AddChoice>(choice));
    if (!plan)
        return context.fail(plan.error());
    if (plan->changes.isEmpty()) {
        context.terminal.note(CommandText::tr("%1 is in the list already.").arg(withSeason(context, title)));
        return ExitDone;
    }
    const auto applied = (*services)->watchlist.apply(plan->changes);
    if (!applied)
        return context.fail(applied.error());
    noteNear(context, **services, plan->near);
    return reportAdded(context, **services, *applied);
}

} // namespace

std::vector<Command> addCommands()
{
    return {{QStringLiteral("add"),
             QStringLiteral("TITLE"),
             CommandText::tr("a show (and season) into the watchlist"),
             {{QStringLiteral("season"), QStringLiteral("N"), CommandText::tr("which season, from 1")},
              {QStringLiteral("status"), QStringLiteral("S"),
               CommandText::tr("plan, watching, onhold, completed or dropped")},
              {QStringLiteral("premiere"), QStringLiteral("DATE"),
               CommandText::tr(
                   "when it starts, as precisely as you know; a time is your own unless it names a zone")},
              {QStringLiteral("platform"), QStringLiteral("P"), CommandText::tr("where it comes out")},
              {QStringLiteral("alias"), QStringLiteral("T"),
               CommandText::tr("another name for it; may be repeated")}},
             1,
             1,
             add}};
}

} // namespace raiki
