// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/commandline.h"
#include "app/silentnotifier.h"
#include "app/singleinstance.h"
#include "app/terminaljob.h"
#include "app/windowapp.h"
#include "core/base/logging.h"
#include "ui/common/language.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <csignal>
// A sanitizer has a memory of its own.
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
#define RAIKI_KEEPS_MEMORY
#endif

#ifdef RAIKI_KEEPS_MEMORY
#include <barrier>
#include <cstdint>
#include <cstdlib>
#include <malloc.h>
#include <sys/mman.h>
#include <thread>
#include <unistd.h>
#endif

using namespace raiki;

namespace {

/** What the program is doing is for those who ask; QT_LOGGING_RULES has the last word. */
void setLogging(bool isVerbose)
{
    QLoggingCategory::setFilterRules(isVerbose ? QStringLiteral("raiki.*.debug=true")
                                               : QStringLiteral("raiki.*.info=false\nraiki.*.debug=false"));
}

#ifdef RAIKI_KEEPS_MEMORY
constexpr int megabyte = 1024 * 1024;

/** Asks for large pages where the system has them for those who ask; elsewhere nothing happens. */
void preferLargePages(std::uintptr_t start, std::uintptr_t size)
{
    constexpr std::uintptr_t page = 2 * megabyte;
    const std::uintptr_t first = (start + page - 1) / page * page;
    if (const std::uintptr_t end = (start + size) / page * page; end > first)
        madvise(reinterpret_cast<void *>(first), end - first, MADV_HUGEPAGE);
}

/** Two threads at once get a heap each, which lie at multiples of their size and go to the next threads. */
void prepareHeapsOfThreads()
{
    constexpr std::uintptr_t heap = 64 * megabyte;
    std::barrier<> together(2);
    const auto touch = [&together] {
        void *volatile piece = std::malloc(1);
        together.arrive_and_wait();
        preferLargePages(reinterpret_cast<std::uintptr_t>(piece) / heap * heap, heap);
        std::free(piece);
    };
    std::thread other(touch);
    std::thread(touch).join();
    other.join();
}
#endif

/**
 * A command ends soon: what it gives back goes to its next rows, not to the system, and comes in large
 * pieces. A long import touches thirty thousand small pages, each with a trap into the system: large ones
 * spare it a tenth of its time.
 */
void keepMemory()
{
#ifdef RAIKI_KEEPS_MEMORY
    constexpr int piece = 256 * megabyte; // of addresses; memory is what of it is used
    mallopt(M_TRIM_THRESHOLD, 1024 * megabyte);
    mallopt(M_MMAP_THRESHOLD, 32 * megabyte);
    mallopt(M_TOP_PAD, piece);
    mallopt(M_MXFAST, 0);                        // no fast bins: gathering them up again takes longer
    void *volatile more = std::malloc(megabyte); // than is there: so the first piece comes
    std::free(more);
    preferLargePages(reinterpret_cast<std::uintptr_t>(sbrk(0)) - piece, piece);
    prepareHeapsOfThreads();
#endif
}

/** What the verb has brought into the list may have been in the news before. */
void readNewsOfWhatIsNew(Composition &composition)
{
    const auto services = composition.services();
    if (!services || (*services)->database->isReadOnly())
        return;
    if (const Result<int> read = (*services)->storedNews.readNow(); !read)
        qCWarning(lcIntake) << "the kept news was not read:" << read.error().detail;
}

int runCommand(const CommandLine &line, const Terminal &terminal)
{
    keepMemory();
    SilentNotifier notifier;
    Composition composition(line.options.database, line.options.asOf, notifier);
    CommandContext context{line.options, line.positionals, line.values, composition, terminal};
    const int code = line.command->run(context);
    if (composition.isOpen()) {
        readNewsOfWhatIsNew(composition);
        SingleInstance::tellChanged(composition.databasePath());
    }
    return code;
}

/** The exit code of what is done in the terminal, or what the window was started with. */
std::variant<int, CommandLine> runInTerminal(const QStringList &arguments)
{
    speakLanguage({}); // a terminal speaks its own
    const std::vector<Command> commands = allCommands();
    Terminal terminal;
    auto line = readCommandLine(arguments, commands);
    if (!line) {
        terminal.complain(line.error().detail);
        return ExitUsage;
    }
    terminal.setQuiet(line->options.quiet);
    setLogging(line->options.verbose);
    if (line->wantsVersion) {
        terminal.print(QStringLiteral("raiki " RAIKI_VERSION));
        return ExitDone;
    }
    if (line->wantsHelp) {
        terminal.print(helpText(line->command, commands).trimmed());
        return ExitDone;
    }
    if (line->command)
        return runCommand(*line, terminal);
    if (!hasDisplay())
        return runWithoutDisplay(*line, terminal);
    if (!isThereToOpen(*line, terminal))
        return ExitFailed;
    return std::move(*line);
}

std::variant<int, CommandLine> runWithoutWindow(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    return runInTerminal(QCoreApplication::arguments().mid(1));
}

} // namespace

int main(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication::setOrganizationName(QStringLiteral("raiki")); // the settings' folder
    QCoreApplication::setApplicationName(QStringLiteral("raiki"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RAIKI_VERSION));
    const auto done = runWithoutWindow(argc, argv);
    if (const int *code = std::get_if<int>(&done))
        return *code;
    return runWindow(argc, argv, std::get<CommandLine>(done));
}
