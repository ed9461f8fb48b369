// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/htmlentities.h"
#include "core/feeds/xmldocument.h"
#include "core/feeds/xmlnamespaces.h"
#include "core/feeds/xmlrepair.h"

#include <QHash>

#include <algorithm>
#include <cstring>
#include <expat.h>
#include <memory>

namespace raiki {

namespace {

constexpr int DeepestNesting = 256;
constexpr int MostNodes = 400'000;
constexpr qsizetype LongestTag = 64 * 1024;
constexpr int MostEntities = 64;
constexpr int LongestEntity = 256;
constexpr qsizetype MostExpansion = 1024 * 1024; ///< bytes of text beyond those of the document

struct ParserDeleter
{
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

/** An element whose end has not been read. */
struct OpenElement
{
    int node = 0;
    int lastChild = -1;
    size_t spacesBefore = 0;
    QByteArray text;
};

struct DeclaredSpace
{
    QByteArray prefix;
    XmlSpace space;
};

/** Turns expat's calls into the arrays of an XmlDocument. */
class DocumentBuilder final
{
public:
    explicit DocumentBuilder(const QByteArray &source)
    {
        m_document.source = source;
        m_document.texts.reserve(source.size());
    }

    XmlDocument build()
    {
        std::unique_ptr<std::remove_pointer_t<XML_Parser>, ParserDeleter> parser(XML_ParserCreate("UTF-8"));
        m_parser = parser.get();
        XML_SetUserData(m_parser, this);
        XML_SetElementHandler(m_parser, onStart, onEnd);
        XML_SetCharacterDataHandler(m_parser, onText);
        XML_SetSkippedEntityHandler(m_parser, onSkipped);
        XML_SetEntityDeclHandler(m_parser, onEntity);
        const QByteArray &source = m_document.source;
        const XML_Status status = XML_Parse(m_parser, source.constData(), int(source.size()), 1);
        const XML_Error error = XML_GetErrorCode(m_parser);
        // What follows the root element is none of the document's, unless that was a stray tag before it.
        const bool isWhole = error == XML_ERROR_JUNK_AFTER_DOC_ELEMENT && m_document.nodes.size() > 1;
        if (status != XML_STATUS_OK && !isWhole && !m_document.problem)
            reportProblem(QString::fromLatin1(XML_ErrorString(error)));
        while (m_depth > 0)
            close(int(source.size()), false);
        return std::move(m_document);
    }

private:
    static DocumentBuilder &of(void *self) { return *static_cast<DocumentBuilder *>(self); }
    static void onStart(void *self, const char *name, const char **attributes)
    {
        of(self).start(name, attributes);
    }
    static void onEnd(void *self, const char *) { of(self).end(); }
    static void onText(void *self, const char *text, int length)
    {
        DocumentBuilder &builder = of(self);
        if (!builder.countText(length))
            return;
        if (builder.m_depth > 0)
            builder.m_open[size_t(builder.m_depth - 1)].text.append(text, length);
    }
    /** Under a document type that is never fetched, expat passes over entities that it may have defined. */
    static void onSkipped(void *self, const char *name, int isParameter)
    {
        if (isParameter)
            return;
        const char16_t character = namedEntity(name);
        const QByteArray text =
            character ? QString(QChar(character)).toUtf8() : QByteArray('&' + QByteArray(name) + ';');
        onText(self, text.constData(), int(text.size()));
    }
    /** A few words that stand for themselves are taken; whatever could grow or reach elsewhere is not. */
    static void onEntity(void *self, const char *, int isParameter, const char *value, int length,
                         const char *, const char *, const char *, const char *)
    {
        if (isParameter && !value)
            return; // of another document, which is never fetched: most are the names of HTML's characters
        DocumentBuilder &builder = of(self);
        const bool isShort = !isParameter && value && length <= LongestEntity;
        if (isShort &&
            std::none_of(value, value + length, [](char byte) { return std::strchr("&%<", byte); }) &&
            ++builder.m_entities <= MostEntities)
            return;
        builder.m_document.definesEntities = true;
        builder.stop("the document defines entities");
    }

    /** @return false where entities have made too much of the document */
    bool countText(qsizetype length)
    {
        m_textBytes += length;
        if (m_textBytes <= m_document.source.size() + MostExpansion)
            return true;
        if (!m_document.problem) {
            m_document.definesEntities = true;
            stop("entities expand too far");
        }
        return false;
    }

    void reportProblem(const QString &text)
    {
        m_document.problem = ParseProblem{qint64(XML_GetCurrentLineNumber(m_parser)),
                                          qint64(XML_GetCurrentColumnNumber(m_parser)) + 1, text};
    }

    void stop(const char *reason)
    {
        reportProblem(QString::fromLatin1(reason));
        XML_StopParser(m_parser, XML_FALSE);
    }

    void start(const char *qualifiedName, const char **attributes)
    {
        if (m_document.problem)
            return;
        if (m_depth >= DeepestNesting)
            return stop("elements are nested too deeply");
        if (m_document.nodes.size() >= MostNodes)
            return stop("too many elements");
        const int index = int(m_document.nodes.size());
        open(index);
        XmlNode node;
        node.parent = m_depth > 1 ? m_open[size_t(m_depth - 2)].node : -1;
        declareSpaces(attributes);
        node.firstAttribute = int(m_document.attributes.size());
        for (; *attributes; attributes += 2)
            addAttribute(attributes[0], attributes[1]);
        node.attributeCount = int(m_document.attributes.size()) - node.firstAttribute;
        const auto [prefix, local] = split(qualifiedName);
        node.space = spaceOf(prefix);
        node.name = nameIndex(local);
        node.innerStart = int(XML_GetCurrentByteIndex(m_parser)) + XML_GetCurrentByteCount(m_parser);
        m_document.nodes.push_back(node);
        linkToParent(index);
    }

    void open(int index)
    {
        if (size_t(m_depth) == m_open.size())
            m_open.emplace_back();
        OpenElement &element = m_open[size_t(m_depth++)];
        element.node = index;
        element.lastChild = -1;
        element.spacesBefore = m_spaces.size();
        element.text.resize(0);
    }

    void linkToParent(int index)
    {
        if (m_depth < 2)
            return;
        OpenElement &parent = m_open[size_t(m_depth - 2)];
        if (parent.lastChild < 0)
            m_document.nodes[size_t(parent.node)].firstChild = index;
        else
            m_document.nodes[size_t(parent.lastChild)].nextSibling = index;
        parent.lastChild = index;
    }

    void end()
    {
        if (m_depth > 0 && !m_document.problem)
            close(int(XML_GetCurrentByteIndex(m_parser)), true);
    }

    void close(int innerEnd, bool isComplete)
    {
        OpenElement &element = m_open[size_t(--m_depth)];
        XmlNode &node = m_document.nodes[size_t(element.node)];
        node.textStart = int(m_document.texts.size());
        node.textLength = int(element.text.size());
        node.innerEnd = innerEnd;
        node.isComplete = isComplete;
        m_document.texts += element.text;
        m_spaces.resize(element.spacesBefore);
    }

    void declareSpaces(const char **attributes)
    {
        for (; *attributes; attributes += 2) {
            if (std::strncmp(attributes[0], "xmlns", 5) != 0)
                continue;
            if (attributes[0][5] == ':')
                m_spaces.push_back({QByteArray(attributes[0] + 6), xmlSpaceOfAddress(attributes[1])});
            else if (attributes[0][5] == '\0')
                m_spaces.push_back({QByteArray(), xmlSpaceOfAddress(attributes[1])});
        }
    }

    void addAttribute(const char *qualifiedName, const char *value)
    {
        if (std::strncmp(qualifiedName, "xmlns", 5) == 0)
            return;
        const auto [prefix, local] = split(qualifiedName);
        XmlAttribute attribute;
        attribute.name = nameIndex(local);
        attribute.space = prefix.isEmpty() ? XmlSpace::None : spaceOf(prefix);
        attribute.valueStart = int(m_document.texts.size());
        m_document.texts += value;
        attribute.valueLength = int(m_document.texts.size()) - attribute.valueStart;
        countText(attribute.valueLength);
        m_document.attributes.push_back(attribute);
    }

    static std::pair<QByteArrayView, QByteArrayView> split(QByteArrayView qualifiedName)
    {
        const qsizetype colon = qualifiedName.indexOf(':');
        if (colon < 0)
            return {QByteArrayView(), qualifiedName};
        return {qualifiedName.first(colon), qualifiedName.sliced(colon + 1)};
    }

    XmlSpace spaceOf(QByteArrayView prefix) const
    {
        for (auto space = m_spaces.rbegin(); space != m_spaces.rend(); ++space) {
            if (space->prefix == prefix)
                return space->space;
        }
        return xmlSpaceOfPrefix(prefix);
    }

    int nameIndex(QByteArrayView name)
    {
        const QByteArray lower = name.toByteArray().toLower();
        const auto known = m_nameIndexes.constFind(lower);
        if (known != m_nameIndexes.cend())
            return *known;
        const int index = int(m_document.names.size());
        m_document.names.push_back(lower);
        m_nameIndexes.insert(lower, index);
        return index;
    }

    XmlDocument m_document;
    XML_Parser m_parser = nullptr;
    std::vector<OpenElement> m_open; ///< kept longer than m_depth for the buffers
    int m_depth = 0;
    int m_entities = 0;
    qsizetype m_textBytes = 0; ///< of texts and attributes, as expanded
    std::vector<DeclaredSpace> m_spaces;
    QHash<QByteArray, int> m_nameIndexes;
};

/** Whether one tag is longer than any honest one; comments and CDATA sections may be. */
bool hasOversizedTag(QByteArrayView source)
{
    qsizetype at = source.indexOf('<');
    while (at >= 0) {
        const QByteArrayView rest = source.sliced(at);
        const QByteArrayView closing = rest.startsWith("<!--")        ? QByteArrayView("-->")
                                       : rest.startsWith("<![CDATA[") ? QByteArrayView("]]>")
                                                                      : QByteArrayView();
        qsizetype length = 1;
        if (!closing.isEmpty()) {
            length = rest.indexOf(closing, 3);
        } else {
            char quote = 0;
            for (; length < rest.size() && (quote || rest[length] != '>'); ++length) {
                if (length > LongestTag)
                    return true;
                if (rest[length] == quote)
                    quote = 0;
                else if (!quote && (rest[length] == '"' || rest[length] == '\''))
                    quote = rest[length];
            }
        }
        if (length < 0)
            return false;
        at = source.indexOf('<', at + length);
    }
    return false;
}

XmlDocument refused(const QByteArray &source, const char *reason)
{
    XmlDocument document;
    document.source = source;
    document.problem = ParseProblem{0, 0, QString::fromLatin1(reason)};
    return document;
}

} // namespace

XmlDocument readXml(const QByteArray &utf8)
{
    if (hasOversizedTag(utf8))
        return refused(utf8, "a tag is longer than 64 KiB");
    XmlDocument document = DocumentBuilder(utf8).build();
    if (!document.problem || document.definesEntities)
        return document;
    qint64 droppedLines = 0;
    const QByteArray repairedSource = repairedXml(utf8, &droppedLines);
    if (repairedSource == utf8)
        return document;
    XmlDocument repaired = DocumentBuilder(repairedSource).build();
    if (repaired.problem && repaired.problem->line > 0)
        repaired.problem->line += droppedLines;
    return !repaired.problem || repaired.nodes.size() >= document.nodes.size() ? repaired : document;
}

} // namespace raiki
