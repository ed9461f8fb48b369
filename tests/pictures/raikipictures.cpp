// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/silentnotifier.h"
#include "tests/pictures/picturedlist.h"
#include "tests/pictures/picturetaker.h"
#include "tests/pictures/pseudotranslator.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>

/** raiki-pictures FOLDER [LOOK…]: every page and dialog in every look, as pictures to look at. */
namespace raiki::pictures {

namespace {

struct Look
{
    const char *name;
    ColourScheme scheme = ColourScheme::Light;
    const char *language = "en"; ///< a tag of spokenLanguages()
    Qt::LayoutDirection direction = Qt::LeftToRight;
    const char *scale = "1";
    int fontPercent = 100;
    QSize window = {1080, 720};
    bool isEmpty = false;  ///< a list with nothing in it
    bool isPseudo = false; ///< PseudoTranslator
};

constexpr std::array looks{
    Look{.name = "light"},
    Look{.name = "dark", .scheme = ColourScheme::Dark},
    Look{.name = "contrast", .scheme = ColourScheme::ContrastDark},
    Look{.name = "contrastlight", .scheme = ColourScheme::ContrastLight},
    Look{.name = "scale2", .scale = "2"},
    Look{.name = "japanese", .language = "ja"},
    Look{.name = "german", .language = "de"},
    Look{.name = "spanish", .language = "es"},
    Look{.name = "french", .language = "fr"},
    Look{.name = "portuguese", .language = "pt_BR"},
    Look{.name = "chinese", .language = "zh_CN"},
    Look{.name = "rightleft", .direction = Qt::RightToLeft},
    Look{.name = "font200", .fontPercent = 200, .window = {1400, 900}},
    Look{.name = "narrow", .window = {620, 560}},
    Look{.name = "empty", .isEmpty = true},
    Look{.name = "pseudo", .isPseudo = true},
};

void setUpLook(QApplication &app, const Look &look)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * look.fontPercent / 100);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(look.direction);
    applyTheme(app, look.scheme, QApplication::palette());
}

/** One look, in this process: the scale and the language of a program are decided when it starts. */
int take(const Look &look, const QString &folder, int &argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    QApplication app(argc, argv);
    const QTemporaryDir home;
    QCoreApplication::setOrganizationName(QStringLiteral("raiki-pictures"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    setUpLook(app, look);
    speakLanguage(QString::fromLatin1(look.language));
    PseudoTranslator pseudo;
    if (look.isPseudo)
        QCoreApplication::installTranslator(&pseudo);
    SilentNotifier notifier;
    Composition composition(home.filePath(QStringLiteral("list.sqlite")), timeOfPictures(), notifier);
    const auto services = composition.services();
    if (!services)
        return 1;
    PreferenceValues values = (*services)->preferences.values();
    values.firstStartDone = true;
    values.consent = NetworkConsent::Given;
    if (!(*services)->preferences.save(values) ||
        (!look.isEmpty && !fillList(**services, composition.clock())))
        return 1;
    PictureTaker taker(**services, composition.clock(), folder, QString::fromLatin1(look.name), look.window);
    taker.takePages();
    if (!look.isEmpty)
        taker.takeShow(showOfPictures(**services));
    taker.takeDialogs();
    return taker.isAllKept() ? 0 : 1;
}

bool isLook(const QString &name)
{
    return std::any_of(looks.begin(), looks.end(),
                       [&name](const Look &look) { return name == QLatin1String(look.name); });
}

/** Each look in a process of its own. */
int takeAll(const QStringList &names, const QString &folder, const QString &program)
{
    int failed = 0;
    for (const Look &look : looks) {
        const QString name = QString::fromLatin1(look.name);
        if (!names.isEmpty() && !names.contains(name))
            continue;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::fromLatin1(look.scale));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("Europe/London"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(program, {QStringLiteral("--look"), name, folder});
        if (!process.waitForFinished(-1) || process.exitCode() != 0) {
            std::fprintf(stderr, "%s: not all pictures were taken\n", look.name);
            ++failed;
        }
    }
    return failed == 0 ? 0 : 1;
}

} // namespace

int run(int &argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.size() == 3 && arguments[0] == QLatin1String("--look")) {
        for (const Look &look : looks) {
            if (arguments[1] == QLatin1String(look.name))
                return take(look, arguments[2], argc, argv);
        }
    }
    if (arguments.isEmpty() || arguments[0].startsWith(QLatin1Char('-')) || !QDir().mkpath(arguments[0])) {
        std::fputs("raiki-pictures FOLDER [LOOK…]\n", stderr);
        return 2;
    }
    for (const QString &name : arguments.mid(1)) {
        if (!isLook(name)) {
            std::fprintf(stderr, "no such look: %s\n", qPrintable(name));
            return 2;
        }
    }
    return takeAll(arguments.mid(1), arguments[0], QString::fromLocal8Bit(argv[0]));
}

} // namespace raiki::pictures

int main(int argc, char **argv)
{
    return raiki::pictures::run(argc, argv);
}
