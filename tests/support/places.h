// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
/** Where the build and the checkout lie: the one file that is compiled with absolute paths. */
#pragma once

#include <QString>

namespace raiki::test {

[[nodiscard]] QString sourceFolder();                    ///< the project's top
[[nodiscard]] QString testDataPath(const QString &name); ///< of a file or folder under tests/data
[[nodiscard]] QString raikiProgram();                    ///< the real program, as built
[[nodiscard]] QString ackWriterProgram();                ///< writes to a store and says so after each commit

} // namespace raiki::test
