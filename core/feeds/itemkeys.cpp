// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/itemkeys.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

namespace raiki {

namespace {

constexpr qsizetype LongestKey = 512;

/** Dates are left out: servers that have none make one up at every request. */
QString contentHash(const FeedItem &item)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &text :
         {item.title, item.link.toString(QUrl::FullyEncoded), item.summary, item.content}) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex().first(32));
}

QString boundedKey(const QString &key)
{
    if (key.size() <= LongestKey)
        return key;
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString(QStringLiteral("sha256:") + QString::fromLatin1(hash));
}

QString firstKey(const FeedItem &item)
{
    if (!item.itemKey.isEmpty())
        return boundedKey(item.itemKey);
    if (!item.link.isEmpty())
        return boundedKey(item.link.toString(QUrl::FullyEncoded));
    return QString(QStringLiteral("content:") + contentHash(item));
}

} // namespace

bool repeatsKeys(const std::vector<FeedItem> &items)
{
    QSet<QString> keys;
    for (const FeedItem &item : items) {
        const QString key = item.itemKey.isEmpty() ? item.link.toString(QUrl::FullyEncoded) : item.itemKey;
        if (keys.contains(key))
            return true;
        keys.insert(key);
    }
    return false;
}

void completeKeys(std::vector<FeedItem> &items)
{
    for (FeedItem &item : items)
        item.itemKey = firstKey(item);
}

void giveKeys(std::vector<FeedItem> &items)
{
    completeKeys(items);
    QHash<QString, int> uses;
    for (const FeedItem &item : items)
        ++uses[item.itemKey];
    QSet<QString> taken;
    std::vector<FeedItem> kept;
    kept.reserve(items.size());
    for (FeedItem &item : items) {
        if (uses.value(item.itemKey) > 1 && !item.itemKey.startsWith(QStringLiteral("content:")))
            item.itemKey = QString(item.itemKey + u'#' + contentHash(item).first(16));
        if (taken.contains(item.itemKey))
            continue;
        taken.insert(item.itemKey);
        kept.push_back(std::move(item));
    }
    items = std::move(kept);
}

} // namespace raiki
