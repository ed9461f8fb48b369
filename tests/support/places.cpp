// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/places.h"

namespace raiki::test {

QString sourceFolder()
{
    return QStringLiteral(RAIKI_SOURCE);
}

QString testDataPath(const QString &name)
{
    return QStringLiteral(RAIKI_SOURCE "/tests/data/") + name;
}

QString raikiProgram()
{
    return QStringLiteral(RAIKI_PROGRAM);
}

QString ackWriterProgram()
{
    return QStringLiteral(RAIKI_ACKWRITER);
}

} // namespace raiki::test
