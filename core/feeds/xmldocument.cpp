// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/xmldocument.h"

namespace raiki {

QByteArrayView XmlElement::name() const
{
    return isNull() ? QByteArrayView() : QByteArrayView(m_document->names[size_t(node().name)]);
}

bool XmlElement::is(XmlSpace space, QByteArrayView name) const
{
    return !isNull() && node().space == space && this->name() == name;
}

QByteArrayView XmlElement::text() const
{
    if (isNull())
        return {};
    return QByteArrayView(m_document->texts).sliced(node().textStart, node().textLength).trimmed();
}

QByteArrayView XmlElement::inner() const
{
    if (isNull() || node().innerEnd <= node().innerStart)
        return {};
    return QByteArrayView(m_document->source)
        .sliced(node().innerStart, node().innerEnd - node().innerStart)
        .trimmed();
}

QByteArrayView XmlElement::attribute(QByteArrayView name, XmlSpace space) const
{
    if (isNull())
        return {};
    for (int i = 0; i < node().attributeCount; ++i) {
        const XmlAttribute &attribute = m_document->attributes[size_t(node().firstAttribute + i)];
        if (attribute.space == space && m_document->names[size_t(attribute.name)] == name)
            return QByteArrayView(m_document->texts)
                .sliced(attribute.valueStart, attribute.valueLength)
                .trimmed();
    }
    return {};
}

XmlElement XmlElement::parent() const
{
    return isNull() ? XmlElement() : at(node().parent);
}

XmlElement XmlElement::firstChild() const
{
    return isNull() ? XmlElement() : at(node().firstChild);
}

XmlElement XmlElement::nextSibling() const
{
    return isNull() ? XmlElement() : at(node().nextSibling);
}

XmlElement XmlElement::child(XmlSpace space, QByteArrayView name) const
{
    for (XmlElement element = firstChild(); !element.isNull(); element = element.nextSibling()) {
        if (element.is(space, name))
            return element;
    }
    return {};
}

} // namespace raiki
