// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <utility>
#include <vector>

/** The start tags of an HTML page, one after another: all that finding links needs. */
namespace raiki {

struct HtmlTag
{
    QByteArray name;                                           ///< lower case
    std::vector<std::pair<QByteArray, QByteArray>> attributes; ///< names in lower case, references decoded

    /** Null where there is none; the first of several, as browsers take it. */
    [[nodiscard]] QByteArray attribute(QByteArrayView wanted) const;
};

/**
 * Walks over @p html, which must outlive it. Comments and the content of script and style hold no tags; a tag
 * longer than 16 KiB or never closed is skipped.
 */
class HtmlTags final
{
public:
    explicit HtmlTags(QByteArrayView html)
        : m_html(html)
    {
    }
    /** The next start tag; nothing at the end. */
    [[nodiscard]] std::optional<HtmlTag> next();

private:
    [[nodiscard]] QByteArray readName();
    [[nodiscard]] bool readAttribute(HtmlTag &tag, qsizetype end);
    [[nodiscard]] QByteArray readValue(qsizetype end);
    void skipBlanks(qsizetype end);
    void skipPast(QByteArrayView mark);
    void skipContentOf(QByteArrayView name);

    QByteArrayView m_html;
    qsizetype m_position = 0;
};

} // namespace raiki
