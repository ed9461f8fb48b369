// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/bench/benches.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace raiki::bench {

std::optional<QString> valueOf(const QStringList &arguments, const QString &name)
{
    const qsizetype place = arguments.indexOf(name);
    return place < 0 || place + 1 >= arguments.size() ? std::nullopt : std::optional(arguments.at(place + 1));
}

} // namespace raiki::bench

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const QString what = arguments.value(0);
    std::optional<QJsonObject> figures;
    if (what == QLatin1String("poll")) {
        figures = raiki::bench::pollInWindow(arguments, argc, argv);
    } else if (what == QLatin1String("pages")) {
        figures = raiki::bench::openPages(arguments, argc, argv);
    } else if (what == QLatin1String("table")) {
        figures = raiki::bench::useTable(arguments, argc, argv);
    } else {
        const QCoreApplication application(argc, argv);
        if (what == QLatin1String("match"))
            figures = raiki::bench::matchHeadlines(arguments);
        else if (what == QLatin1String("parse"))
            figures = raiki::bench::parseFeedDocument(arguments);
        else if (what == QLatin1String("transfer"))
            figures = raiki::bench::transferList(arguments);
    }
    if (!figures) {
        std::fputs("raiki-bench match --titles FILE --headlines FILE [--beside PROGRAM] | parse FILE | "
                   "transfer --list FILE --database FILE | poll --feeds FILE --database FILE | pages "
                   "--database FILE | table --database FILE\n",
                   stderr);
        return 2;
    }
    std::puts(QJsonDocument(*figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
