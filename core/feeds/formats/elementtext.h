// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/xmldocument.h"

#include <QString>
#include <QUrl>

/** What elements of feeds say: texts as a person reads them, links made absolute. */
namespace raiki {

/** An RSS text: HTML, escaped or as markup of its own. One line where @p limit is LongestTitle. */
[[nodiscard]] QString htmlTextOf(const XmlElement &element, qsizetype limit);

/** An Atom text construct (RFC 4287 section 3.1, and the modes of Atom 0.3): text, html, xhtml or base64. */
[[nodiscard]] QString constructTextOf(const XmlElement &element, qsizetype limit);

/** @return @p html as plain text of at most @p limit units */
[[nodiscard]] QString clippedPlainText(QStringView html, qsizetype limit);

/** The base address in force at an element: xml:base upwards, then @p documentBase. */
[[nodiscard]] QUrl baseUrlOf(XmlElement element, const QUrl &documentBase);

/** An absolute http or https address, or an empty one for anything else. */
[[nodiscard]] QUrl webLink(QByteArrayView text, const QUrl &base);

/**
 * For an item without a web link, as DocumentView::AsWritten shows it: a relative address that has no base,
 * or one of a scheme that names or fetches something and starts nothing. Empty for anything else.
 */
[[nodiscard]] QUrl writtenLink(QByteArrayView text);

/** Where a document says that it is to be had (RFC 4287 section 4.2.7.2, rel "self"); empty where nowhere. */
[[nodiscard]] QUrl selfAddress(const XmlElement &channel);

/** A child's date, whatever its format; invalid where there is none. */
[[nodiscard]] QDateTime dateOf(const XmlElement &element);

} // namespace raiki
