// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/places.h"
#include "tests/support/program.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

/** A folder with one list, and files beside it. */
namespace raiki::test {

/** What a test of the command line works in; anew for each function. */
class ListFolder
{
protected:
    /** @return whether there is one; in init() */
    [[nodiscard]] bool makeFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        return m_folder->isValid();
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] Program raiki() const { return {raikiProgram(), path("list.sqlite")}; }
    /** @return the path of the file, which holds @p bytes */
    [[nodiscard]] QString file(const char *name, const QByteArray &bytes) const
    {
        QFile out(path(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("no test file");
        return path(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace raiki::test
