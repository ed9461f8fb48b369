// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/catalogue/catalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QStringList>

#include <cstdio>

/**
 * raiki-distil VERSION DATA.JSON SNAPSHOT: makes the snapshot that ships with the program from a bangumi-data
 * document, by the same code as `raiki catalogue update`. A developer's tool; see update.sh.
 */
namespace {

int fail(const QString &reason)
{
    std::fprintf(stderr, "raiki-distil: %s\n", qPrintable(reason));
    return 1;
}

bool writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4)
        return fail(QStringLiteral("usage: raiki-distil VERSION DATA.JSON SNAPSHOT"));
    QFile input(arguments[2]);
    if (!input.open(QIODevice::ReadOnly))
        return fail(input.errorString());
    const raiki::Result<raiki::Catalogue> catalogue =
        raiki::Catalogue::fromBangumiData(input.readAll(), arguments[1]);
    if (!catalogue)
        return fail(catalogue.error().detail);
    const QByteArray snapshot = catalogue->toSnapshot();
    if (!writeWhole(arguments[3], snapshot))
        return fail(QStringLiteral("cannot write ") + arguments[3]);
    std::printf("%d shows, %d seasons, %lld bytes\n", catalogue->showCount(), catalogue->seasonCount(),
                static_cast<long long>(snapshot.size()));
    return 0;
}
