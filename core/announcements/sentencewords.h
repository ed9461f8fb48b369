// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

/** Words of whole sentences, in lower case, that tell whether a title inside is one. */
namespace raiki {

/** "Finished Title last night": how people begin to tell what they have seen. */
[[nodiscard]] bool isTalkVerb(QStringView lower);
/** "My sister Charlotte": whoever is called so is no show. */
[[nodiscard]] bool isRoleOfPerson(QStringView lower);
/** What may go on in small letters behind a title that is the subject: "Trigun was", "Claymore deserves". */
[[nodiscard]] bool goesOnBehindSubject(QStringView lower);
/** How a question about a show begins: "Is Title worth it?" */
[[nodiscard]] bool beginsQuestion(QStringView lower);

} // namespace raiki
