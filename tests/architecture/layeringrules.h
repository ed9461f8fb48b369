// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

/** Who may include whom, and which words may stand where: the fences of the rooms as pure functions. */
namespace raiki::test {

/** What is wrong with @p text as the content of the file @p path (from the project's root); empty: nothing.
 */
[[nodiscard]] QStringList layeringProblems(const QString &path, const QString &text);

} // namespace raiki::test
