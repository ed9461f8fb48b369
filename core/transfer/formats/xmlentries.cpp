// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/formats/xmlentries.h"

#include "core/feeds/textencoding.h"
#include "core/transfer/csv.h"

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 maxListBytes = 64LL * 1024 * 1024;
constexpr qsizetype headBytes = 4096;

EntryTexts textsOf(const XmlElement &entry)
{
    EntryTexts texts;
    for (XmlElement child = entry.firstChild(); !child.isNull(); child = child.nextSibling())
        texts.insert(child.name().toByteArray(), QString::fromUtf8(child.text()));
    return texts;
}

} // namespace

bool startsWithElement(const QByteArray &bytes, QByteArrayView name)
{
    QByteArray head = toUtf8(bytes.left(headBytes), {}).trimmed();
    while (head.startsWith("<?") || head.startsWith("<!")) {
        const bool isRemark = head.startsWith("<!--");
        const qsizetype end = head.indexOf(isRemark ? "-->" : ">");
        if (end < 0)
            return false;
        head = head.sliced(end + (isRemark ? 3 : 1)).trimmed();
    }
    if (!head.startsWith('<') || !head.sliced(1).toLower().startsWith(name.toByteArray()))
        return false;
    const char next = head.size() > name.size() + 1 ? head[name.size() + 1] : '>';
    return next == '>' || next == '/' || std::isspace(static_cast<unsigned char>(next)) != 0;
}

Result<void> forEachEntry(const QByteArray &bytes, QByteArrayView root, QByteArrayView entry,
                          const std::function<void(qint64 line, const EntryTexts &)> &take)
{
    if (bytes.size() > maxListBytes)
        return Error{ErrorCode::TooLarge, QString(QString::number(maxListBytes) + " bytes"_L1)};
    const XmlDocument document = readXml(toUtf8(bytes, {}));
    if (document.definesEntities)
        return Error{ErrorCode::BadDocument, u"it defines entities"_s};
    if (document.problem)
        return Error{ErrorCode::BadDocument, QString("line "_L1 + QString::number(document.problem->line) +
                                                     ": "_L1 + document.problem->text)};
    if (document.nodes.empty())
        return Error{ErrorCode::BadDocument, u"no element"_s};
    qint64 line = 1;
    qsizetype counted = 0;
    for (int node = 0; node < static_cast<int>(document.nodes.size()); ++node) {
        const XmlElement element(document, node);
        if (element.name() != entry || element.parent().isNull() || element.parent().name() != root)
            continue;
        const qsizetype start = document.nodes[static_cast<size_t>(node)].innerStart;
        line += std::count(document.source.begin() + counted, document.source.begin() + start, '\n');
        counted = start;
        take(line, textsOf(element));
    }
    return {};
}

} // namespace raiki
