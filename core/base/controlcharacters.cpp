// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/controlcharacters.h"

#include <algorithm>

namespace raiki {
namespace {

bool isUnwanted(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit >= 0x20 && unit < 0x7F) // nearly always: that needs no table
        return false;
    return character.category() == QChar::Other_Control && character != u'\t' && character != u'\n' &&
           character != u'\r';
}

} // namespace

QString withoutControls(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isUnwanted)) // nearly always: nothing is copied
        return text;
    QString kept = text;
    kept.removeIf(isUnwanted);
    return kept;
}

} // namespace raiki
