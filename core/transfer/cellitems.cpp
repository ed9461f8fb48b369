// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/cellreading.h"

/** Many values in one cell, so that every one of them comes back as it was. */
namespace raiki {
namespace {

using namespace Qt::StringLiterals;

bool needsGuard(QChar character)
{
    return character == u'\\' || character == u';' || character == u',' || character == u'|';
}

/** Whether the backslash at @p place guards what follows; elsewhere it is text (a Windows path, "AC\DC"). */
bool guardsNext(QStringView text, qsizetype place)
{
    if (text[place] != u'\\' || place + 1 >= text.size())
        return false;
    return needsGuard(text[place + 1]) || text[place + 1].isSpace();
}

QChar separatorIn(QStringView text)
{
    bool hasPipe = false;
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (guardsNext(text, place))
            ++place;
        else if (text[place] == u';')
            return u';';
        else
            hasPipe = hasPipe || text[place] == u'|';
    }
    return hasPipe ? u'|' : u',';
}

} // namespace

QStringList readItems(QStringView text)
{
    const QChar separator = separatorIn(text);
    QStringList items;
    QString item;
    qsizetype guardedEnd = 0; // what stands before it was guarded and stays
    const auto finish = [&] {
        while (item.size() > guardedEnd && item.back().isSpace())
            item.chop(1);
        if (!item.isEmpty())
            items.append(item);
        item.clear();
        guardedEnd = 0;
    };
    for (qsizetype place = 0; place < text.size(); ++place) {
        const QChar character = text[place];
        if (guardsNext(text, place)) {
            item.append(text[++place]);
            guardedEnd = item.size();
        } else if (character == separator) {
            finish();
        } else if (!item.isEmpty() || !character.isSpace()) {
            item.append(character);
        }
    }
    finish();
    return items;
}

QString itemsText(const QStringList &items)
{
    QString text;
    for (const QString &item : items) {
        if (item.isEmpty())
            continue;
        if (!text.isEmpty())
            text += "; "_L1;
        for (qsizetype place = 0; place < item.size(); ++place) {
            const QChar character = item[place];
            const bool isAtEnd = place == 0 || place + 1 == item.size();
            if (needsGuard(character) || (isAtEnd && character.isSpace()))
                text += u'\\';
            text += character;
        }
    }
    return text;
}

} // namespace raiki
