// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/plaintext.h"
#include "core/feeds/textencoding.h"
#include "core/feeds/xmldocument.h"
#include "core/feeds/xmlrepair.h"

#include <cstdlib>

namespace {

bool isWithin(int start, int length, qsizetype size)
{
    return start >= 0 && length >= 0 && qsizetype(start) + length <= size;
}

/** Every position is within the arrays; parents and siblings lead on, never in a circle. */
void check(const raiki::XmlDocument &document)
{
    const int count = int(document.nodes.size());
    for (int at = 0; at < count; ++at) {
        const raiki::XmlNode &node = document.nodes[size_t(at)];
        const bool isPlaced = node.parent < at && (at == 0 || node.parent >= 0) && node.firstChild < count &&
                              (node.firstChild < 0 || node.firstChild > at) &&
                              (node.nextSibling < 0 || node.nextSibling > at) && node.nextSibling < count;
        if (!isPlaced || !isWithin(node.textStart, node.textLength, document.texts.size()) ||
            !isWithin(node.firstAttribute, node.attributeCount, qsizetype(document.attributes.size())))
            std::abort();
        const raiki::XmlElement element(document, at);
        static_cast<void>(element.name());
        static_cast<void>(element.text());
        static_cast<void>(element.inner());
        static_cast<void>(element.attribute("href"));
    }
}

} // namespace

/** Any bytes through the layers below the readers: encoding, repair, XML, text of markup. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray utf8 = raiki::toUtf8(bytes, "text/xml");
    if (!utf8.isValidUtf8())
        std::abort();
    check(raiki::readXml(utf8));
    qint64 droppedLines = 0;
    static_cast<void>(raiki::repairedXml(utf8, &droppedLines));
    constexpr qsizetype Limit = 500;
    const QString text = QString::fromUtf8(utf8);
    if (raiki::plainTextOf(text, Limit).size() > Limit + 2 || raiki::clipped(text, Limit).size() > Limit)
        std::abort();
    static_cast<void>(raiki::decodeEntities(text));
    return 0;
}
