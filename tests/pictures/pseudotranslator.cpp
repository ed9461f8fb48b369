// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/pictures/pseudotranslator.h"

#include <QHash>

namespace raiki::pictures {

namespace {

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aceginorsuyzACEGINORSUYZ");
    static const QString marked = QStringLiteral("áçéğîñöřşûýžÁÇÉĞÎÑÖŘŞÛÝŽ");
    const qsizetype place = plain.indexOf(letter);
    return place < 0 ? letter : marked[place];
}

/** Where a placeholder (%1, %L1, %n), a file pattern or a name in a date format begins: left as it is. */
bool isKept(QStringView rest)
{
    return rest.startsWith(u'%') || rest.startsWith(u"*.");
}

} // namespace

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    if (text.contains(QLatin1String("yyyy")) || text.contains(QLatin1String("*.")))
        return text; // formats, not sentences
    QString pseudo;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isKept(QStringView(text).mid(i))) {
            const qsizetype length = text.mid(i + 1, 1) == QLatin1String("L") ? 3 : 2;
            pseudo += text.mid(i, length);
            i += length - 1;
        } else {
            pseudo += accented(text[i]);
        }
    }
    const QString more = QStringLiteral("~").repeated(qMax<qsizetype>(1, text.size() / 3));
    return QLatin1Char('[') + pseudo + more + QLatin1Char(']');
}

} // namespace raiki::pictures
