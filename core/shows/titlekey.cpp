// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/titlekey.h"

#include "core/shows/foldedtext.h"

#include <algorithm>

namespace raiki {

QString titleKey(QStringView title)
{
    TextFolder folder;
    if (!folder.fold(title).empty())
        return folder.spaced();
    return title.toString().simplified(); // nothing but symbols: they are the title then
}

QString squeezedTitleKey(QStringView title)
{
    TextFolder folder;
    const std::vector<FoldedCharacter> &characters = folder.fold(title);
    if (characters.empty()) {
        const QString key = title.toString().simplified();
        const QString squeezed = QString(key).remove(u' ');
        return squeezed.size() >= squeezableLength ? squeezed : key;
    }
    const auto size = static_cast<qsizetype>(characters.size());
    if (size < squeezableLength)
        return folder.spaced();
    QString squeezed(size, Qt::Uninitialized);
    std::transform(characters.begin(), characters.end(), squeezed.begin(),
                   [](const FoldedCharacter &character) { return QChar(character.unit); });
    return squeezed;
}

} // namespace raiki
