// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/toolkitoptions.h"

#include <algorithm>
#include <array>

namespace raiki {

ToolkitOption toolkitOption(const QString &argument)
{
    static constexpr std::array flags{"reverse", "nograb", "dograb", "sync", "widgetcount"};
    static constexpr std::array withValue{
        "platform",     "platformpluginpath", "platformtheme", "plugin",     "qwindowgeometry",
        "qwindowicon",  "qwindowtitle",       "style",         "stylesheet", "session",
        "display",      "geometry",           "title",         "fontengine", "dialogs",
        "qmljsdebugger"};
    const QString name = argument.mid(argument.startsWith(QStringLiteral("--")) ? 2 : 1).section(u'=', 0, 0);
    const auto isName = [&name](const char *known) { return name == QLatin1String(known); };
    if (std::any_of(flags.begin(), flags.end(), isName))
        return ToolkitOption::Flag;
    if (std::none_of(withValue.begin(), withValue.end(), isName))
        return ToolkitOption::None;
    return argument.contains(u'=') ? ToolkitOption::Flag : ToolkitOption::WithValue;
}

} // namespace raiki
