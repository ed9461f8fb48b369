// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/feedparser.h"

#include <QByteArray>

#include <optional>
#include <vector>

/**
 * An XML document as flat arrays: what the format readers walk. Its size is bounded by its source; elements
 * know their namespace by meaning, whatever its prefix or the spelling of its address.
 */
namespace raiki {

/** The namespaces that readers ask for. */
enum class XmlSpace : quint8 {
    None,
    Atom,
    Atom03,
    Rdf,
    Rss1,
    Rss090,
    DublinCore,
    DublinCoreTerms,
    Content,
    Media,
    Itunes,
    Syndication,
    Xhtml,
    Xml,
    Other,
};

/** One element; a position in its document's arrays. */
struct XmlNode
{
    int name = 0; ///< in XmlDocument::names
    int parent = -1;
    int firstChild = -1;
    int nextSibling = -1;
    int firstAttribute = 0;
    int attributeCount = 0;
    int textStart = 0; ///< in XmlDocument::texts; the character data outside children
    int textLength = 0;
    int innerStart = 0; ///< in XmlDocument::source
    int innerEnd = 0;
    XmlSpace space = XmlSpace::None;
    bool isComplete = false; ///< its end tag was read
};

struct XmlAttribute
{
    int name = 0;
    int valueStart = 0;
    int valueLength = 0;
    XmlSpace space = XmlSpace::None;
};

/** The arrays. Node 0 is the root element. */
struct XmlDocument
{
    QByteArray source; ///< what was parsed, UTF-8
    QByteArray texts;
    std::vector<QByteArray> names; ///< lower case, without prefix
    std::vector<XmlNode> nodes;
    std::vector<XmlAttribute> attributes;
    std::optional<ParseProblem> problem; ///< where parsing stopped, if it did
    bool definesEntities = false;        ///< refused: nothing else is to be read
};

/** A borrowed look at one element; valid as long as its document. An element that is none has no children and
 * no text. */
class XmlElement final
{
public:
    XmlElement() = default;
    XmlElement(const XmlDocument &document, int node)
        : m_document(&document)
        , m_node(node)
    {
    }

    [[nodiscard]] bool isNull() const { return m_node < 0; }
    [[nodiscard]] bool isComplete() const { return !isNull() && node().isComplete; }
    [[nodiscard]] bool hasChildren() const { return !isNull() && node().firstChild >= 0; }
    [[nodiscard]] XmlSpace space() const { return isNull() ? XmlSpace::None : node().space; }
    [[nodiscard]] QByteArrayView name() const;
    [[nodiscard]] bool is(XmlSpace space, QByteArrayView name) const;
    /** Its own character data, trimmed. */
    [[nodiscard]] QByteArrayView text() const;
    /** Its content as written: markup. */
    [[nodiscard]] QByteArrayView inner() const;
    /** Null where there is no such attribute; prefixed ones only by their namespace. */
    [[nodiscard]] QByteArrayView attribute(QByteArrayView name, XmlSpace space = XmlSpace::None) const;
    [[nodiscard]] XmlElement parent() const;
    [[nodiscard]] XmlElement firstChild() const;
    [[nodiscard]] XmlElement nextSibling() const;
    /** The first child of that name, or none. */
    [[nodiscard]] XmlElement child(XmlSpace space, QByteArrayView name) const;

private:
    const XmlNode &node() const { return m_document->nodes[size_t(m_node)]; }
    XmlElement at(int node) const { return node < 0 ? XmlElement() : XmlElement(*m_document, node); }

    const XmlDocument *m_document = nullptr;
    int m_node = -1;
};

/**
 * Parses; where the parser refuses, repairs and parses once more, keeping what got further.
 *
 * @param utf8 valid UTF-8
 */
[[nodiscard]] XmlDocument readXml(const QByteArray &utf8);

} // namespace raiki
