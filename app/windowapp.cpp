// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/windowapp.h"

#include "app/desktopcontrast.h"
#include "app/desktopsession.h"
#include "app/paths.h"
#include "app/singleinstance.h"
#include "app/soundnesscheck.h"
#include "ui/common/errortext.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QMessageBox>

#include <future>

namespace raiki {

namespace {

/** At login the tray may come long after us; but to be seen nowhere looks like a failed start. */
constexpr DesktopSession::TrayPatience trayPatience{std::chrono::seconds{30}, std::chrono::seconds{4}};

/** To be looked for in the desktop's themes and drawn in many sizes: a tenth of the time to the first paint.
 */
void setIcon()
{
    QApplication::setWindowIcon(
        QIcon::fromTheme(QStringLiteral("raiki"), QIcon(QStringLiteral(":/desktop/raiki.svg"))));
}

/** There is no list to show: says so, and what to do, in a window of its own; with it the program ends. */
void showStartFailure(const Error &error, const QString &path)
{
    setIcon();
    auto *box =
        new QMessageBox(QMessageBox::Critical, CommandText::tr("Raiki"),
                        errorText(error, CommandText::tr("Your list in %1 could not be opened.").arg(path)));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QMessageBox::finished, qApp, [] { QCoreApplication::exit(ExitFailed); });
    box->open();
}

/** Begins to read which fonts there are beside what does not need them; who needs them first waits. */
std::future<void> loadFonts()
{
    return std::async(std::launch::async,
                      [font = QApplication::font()] { (void)QFontMetrics(font).height(); });
}

} // namespace

int runWindow(int &argc, char **argv, const CommandLine &line)
{
    QApplication app(argc, argv);
    const std::future<void> fonts = loadFonts();
    QApplication::setDesktopFileName(QStringLiteral("raiki"));
    QApplication::setQuitOnLastWindowClosed(false);
    takeOverSettings();
    const QPalette desktop = QApplication::palette();
    applyTheme(app, savedColourScheme(), desktop);
    speakLanguage(savedLanguage());

    DesktopNotifier notifier;
    Composition composition(line.options.database, line.options.asOf, notifier, StartCheck::Later);
    SingleInstance instance(composition.databasePath());
    if (!instance.claim(QApplication::arguments().mid(1)))
        return ExitDone;
    const auto services = composition.servicesToLook();
    if (!services) {
        showStartFailure(services.error(), composition.databasePath());
        return QApplication::exec();
    }

    DesktopContrast contrast;
    QObject::connect(&contrast, &DesktopContrast::changed, &app, [&app, desktop](bool isHigh) {
        if (savedColourScheme() == ColourScheme::Desktop)
            applyTheme(app, isHigh ? contrastOf(desktop) : ColourScheme::Desktop, desktop);
    });
    SoundnessCheck check(composition.databasePath());
    DesktopSession session(composition, **services, notifier);
    QObject::connect(&instance, &SingleInstance::startedAgain, &session, &DesktopSession::startWith);
    QObject::connect(&instance, &SingleInstance::changedOutside, &session, &DesktopSession::readAgain);
    QObject::connect(&session, &DesktopSession::stands, &app, &setIcon);
    QObject::connect(&session, &DesktopSession::stands, &check, &SoundnessCheck::start);
    QObject::connect(&check, &SoundnessCheck::finished, &session, [&](const Result<void> &outcome) {
        if (outcome) {
            session.beginWork();
            return;
        }
        session.hideWindow();
        showStartFailure(outcome.error(), composition.databasePath());
    });
    session.start(line.startMinimised);
    if (!line.open.isEmpty())
        session.startWith(QApplication::arguments().mid(1));
    session.awaitTray(trayPatience);
    return QApplication::exec();
}

} // namespace raiki
