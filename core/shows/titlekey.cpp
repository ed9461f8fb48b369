// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/titlekey.h"

#include "core/shows/foldedtext.h"

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
    const QString key = titleKey(title);
    QString squeezed = key;
    squeezed.remove(u' ');
    return squeezed.size() >= squeezableLength ? squeezed : key;
}

} // namespace raiki
