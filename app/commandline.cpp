// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include "app/toolkitoptions.h"

#include <algorithm>

namespace raiki {

namespace {

Error usageError(const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence};
}

const std::vector<CommandOption> &globalOptions()
{
    static const std::vector<CommandOption> options{
        {QStringLiteral("database"), QStringLiteral("FILE"), CommandText::tr("another database")},
        {QStringLiteral("as-of"), QStringLiteral("TIME"),
         CommandText::tr("the clock starts there (ISO 8601)")},
        {QStringLiteral("json"), {}, CommandText::tr("machine output")},
        {QStringLiteral("quiet"), {}, CommandText::tr("no messages but errors")},
        {QStringLiteral("verbose"), {}, CommandText::tr("tell more")},
        {QStringLiteral("version"), {}, CommandText::tr("print the version")},
        {QStringLiteral("help"), {}, CommandText::tr("print this help")},
        {QStringLiteral("minimised"), {}, CommandText::tr("start in the tray (without a verb)")},
        {QStringLiteral("open"), QStringLiteral("WHAT"),
         CommandText::tr("the window opens at this show (without a verb)")},
    };
    return options;
}

const CommandOption *findOption(const std::vector<CommandOption> &options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const CommandOption &option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

/** Arguments taken apart without knowing yet which verb's options they are. */
struct Scan
{
    QStringList words;
    QMap<QString, QStringList> values;
    QStringList toolkit; ///< the window's own, with their values; only without a verb
    QStringList unknown;
};

/** Every option that takes a value anywhere takes one everywhere, so the verb can stand after options. */
const CommandOption *anyOption(const QString &name, const std::vector<Command> &commands)
{
    if (const CommandOption *option = findOption(globalOptions(), name))
        return option;
    for (const Command &command : commands) {
        if (const CommandOption *option = findOption(command.options, name))
            return option;
    }
    return nullptr;
}

/** One of the window's toolkit, with the value behind it; what is none is unknown. */
void takeToolkitOption(const QStringList &arguments, qsizetype &i, Scan &out)
{
    const ToolkitOption kind = toolkitOption(arguments[i]);
    (kind == ToolkitOption::None ? out.unknown : out.toolkit) << arguments[i];
    if (kind == ToolkitOption::WithValue && i + 1 < arguments.size())
        out.toolkit << arguments[++i];
}

/** Takes the option at @p i, and the argument behind it where that is its value. */
std::optional<Error> takeOption(const QStringList &arguments, qsizetype &i,
                                const std::vector<Command> &commands, Scan &out)
{
    const QString &argument = arguments[i];
    const bool isHelp = argument == QStringLiteral("-h");
    const QString name = isHelp ? QStringLiteral("help") : argument.section(u'=', 0, 0).mid(2);
    const CommandOption *option =
        isHelp || argument.startsWith(QStringLiteral("--")) ? anyOption(name, commands) : nullptr;
    if (!option) {
        takeToolkitOption(arguments, i, out);
    } else if (option->value.isEmpty()) {
        if (argument.contains(u'='))
            return usageError(CommandText::tr("--%1 takes no value.").arg(name));
        out.values[name] << QString();
    } else if (argument.contains(u'=')) {
        out.values[name] << argument.section(u'=', 1);
    } else if (i + 1 < arguments.size()) {
        out.values[name] << arguments[++i];
    } else {
        return usageError(CommandText::tr("--%1 needs a value: %2.").arg(name, option->value));
    }
    return {};
}

Result<Scan> scan(const QStringList &arguments, const std::vector<Command> &commands)
{
    Scan out;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (optionsEnded || !argument.startsWith(u'-') || argument == QStringLiteral("-")) {
            out.words << argument;
            continue;
        }
        if (argument == QStringLiteral("--")) {
            optionsEnded = true;
            continue;
        }
        if (const auto error = takeOption(arguments, i, commands, out))
            return *error;
    }
    return out;
}

const Command *findCommand(const QString &name, const std::vector<Command> &commands)
{
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const Command &command) { return command.name == name; });
    return found == commands.end() ? nullptr : &*found;
}

/** Takes the verb, of one word or two, off the words. */
const Command *takeVerb(QStringList &words, const std::vector<Command> &commands)
{
    if (words.size() >= 2) {
        if (const Command *command = findCommand(words[0] + QStringLiteral(" ") + words[1], commands)) {
            words.remove(0, 2);
            return command;
        }
    }
    const Command *command = findCommand(words.value(0), commands);
    if (command)
        words.removeFirst();
    return command;
}

std::optional<Error> readGlobals(const QMap<QString, QStringList> &values, CommandLine &line)
{
    const auto last = [&](const char *name) {
        return values.value(QString::fromLatin1(name))
            .value(values.value(QString::fromLatin1(name)).size() - 1);
    };
    line.options.database = last("database");
    line.options.json = values.contains(QStringLiteral("json"));
    line.options.quiet = values.contains(QStringLiteral("quiet"));
    line.options.verbose = values.contains(QStringLiteral("verbose"));
    line.wantsHelp = values.contains(QStringLiteral("help"));
    line.wantsVersion = values.contains(QStringLiteral("version"));
    line.open = last("open");
    line.startMinimised = values.contains(QStringLiteral("minimised"));
    if (values.contains(QStringLiteral("database")) && line.options.database.isEmpty())
        return usageError(CommandText::tr("--database needs the name of a file."));
    if (!values.contains(QStringLiteral("as-of")))
        return {};
    const QDateTime asOf = QDateTime::fromString(last("as-of"), Qt::ISODate);
    if (!asOf.isValid())
        return usageError(
            CommandText::tr("--as-of needs a time in ISO 8601, such as 2025-10-01T09:00:00Z, not “%1”.")
                .arg(last("as-of")));
    line.options.asOf = asOf.toUTC();
    return {};
}

/** "feed" of "feed add", "feed list"…: what may stand behind @p word; empty where nothing begins with it. */
QStringList verbsBehind(const QString &word, const std::vector<Command> &commands)
{
    QStringList out;
    for (const Command &command : commands) {
        if (command.name.startsWith(word + u' '))
            out << command.name.mid(word.size() + 1);
    }
    return out;
}

/** Without a verb only words of the whole program and of the window's toolkit have a meaning. */
std::optional<Error> checkWithoutVerb(const CommandLine &line, const Scan &scanned,
                                      const std::vector<Command> &commands)
{
    const QString word = line.positionals.value(0);
    const QStringList verbs = word.isEmpty() ? QStringList() : verbsBehind(word, commands);
    if (!verbs.isEmpty() && line.wantsHelp)
        return {};
    if (!verbs.isEmpty())
        //: %1 the first word of a verb, %2 what may follow: "add, list, remove"
        return usageError(
            CommandText::tr("“%1” is followed by one of: %2. “raiki --help” tells what they do.")
                .arg(word, verbs.join(QStringLiteral(", "))));
    if (!word.isEmpty())
        return usageError(CommandText::tr("Unknown verb “%1”. “raiki --help” lists the verbs.").arg(word));
    if (!scanned.unknown.isEmpty())
        return usageError(CommandText::tr("Unknown option %1. “raiki %2--help” lists the options.")
                              .arg(scanned.unknown.first(), QString()));
    for (auto it = scanned.values.cbegin(); it != scanned.values.cend(); ++it) {
        const QString option = QStringLiteral("--") + it.key();
        if (!findOption(globalOptions(), it.key()) && toolkitOption(option) == ToolkitOption::None)
            return usageError(CommandText::tr("%1 is an option of a verb, and there is none. “raiki --help” "
                                              "lists the verbs.")
                                  .arg(option));
    }
    return {};
}

std::optional<Error> checkOptions(const CommandLine &line, const Scan &scanned)
{
    if (const QStringList unknown = scanned.unknown + scanned.toolkit; !unknown.isEmpty())
        return usageError(CommandText::tr("Unknown option %1. “raiki %2--help” lists the options.")
                              .arg(unknown.first(), line.command->name + u' '));
    for (auto it = scanned.values.cbegin(); it != scanned.values.cend(); ++it) {
        if (!findOption(globalOptions(), it.key()) && !findOption(line.command->options, it.key()))
            return usageError(
                CommandText::tr("“%1” knows no option --%2.").arg(line.command->name, it.key()));
    }
    if (line.wantsHelp)
        return {};
    if (line.positionals.size() < line.command->minPositionals)
        return usageError(CommandText::tr("“%1” needs %2.").arg(line.command->name, line.command->arguments));
    if (line.command->maxPositionals >= 0 && line.positionals.size() > line.command->maxPositionals)
        return usageError(
            CommandText::tr("“%1” does not know what to do with “%2”. A title of several words needs quotes.")
                .arg(line.command->name, line.positionals.at(line.command->maxPositionals)));
    return {};
}

QString optionLines(const std::vector<CommandOption> &options)
{
    QString out;
    for (const CommandOption &option : options) {
        const QString name =
            QStringLiteral("--") + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
        out += QStringLiteral("  ") + padded(name, 22) + QStringLiteral("  ") + option.summary + u'\n';
    }
    return out;
}

} // namespace

Result<CommandLine> readCommandLine(const QStringList &arguments, const std::vector<Command> &commands)
{
    auto scanned = scan(arguments, commands);
    if (!scanned)
        return scanned.error();
    CommandLine line;
    if (const auto error = readGlobals(scanned->values, line))
        return *error;
    line.positionals = scanned->words;
    line.command = takeVerb(line.positionals, commands);
    line.values = scanned->values;
    const auto error =
        line.command ? checkOptions(line, *scanned) : checkWithoutVerb(line, *scanned, commands);
    if (error)
        return *error;
    return line;
}

QString helpText(const Command *command, const std::vector<Command> &commands)
{
    QString out;
    if (command) {
        const QString arguments = command->arguments.isEmpty() ? QString() : u' ' + command->arguments;
        out = CommandText::tr("Usage: raiki %1%2 [options]").arg(command->name, arguments) +
              QStringLiteral("\n\n") + command->summary + u'\n';
        if (!command->options.empty())
            out += u'\n' + optionLines(command->options);
        if (!command->notes.isEmpty())
            out += u'\n' + command->notes + u'\n';
    } else {
        out = CommandText::tr("Usage: raiki [options]            opens the window\n"
                              "       raiki VERB … [options]     works in the terminal, on the same list") +
              QStringLiteral("\n\n");
        for (const Command &each : commands)
            out += QStringLiteral("  ") + padded(each.name + u' ' + each.arguments, 28) +
                   QStringLiteral("  ") + each.summary + u'\n';
        out += u'\n' + CommandText::tr("WHAT is an id (s12) or a title.") + u'\n';
    }
    return out + u'\n' + CommandText::tr("Options of every verb:") + u'\n' + optionLines(globalOptions());
}

} // namespace raiki
