// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/tracker/listsearch.h"

#include <QAction>
#include <QPointer>

/** What can be found: a show of the list, one of the catalogue, or something the window does. */
namespace raiki {

enum class FindKind { Command, Listed, Known };

struct FindItem
{
    FindKind kind = FindKind::Command;
    QString title;
    QString detail;           ///< another title that was found, the years, the key of a command
    ShowId show;              ///< of Listed
    qint32 number = 0;        ///< of Known: in the catalogue that was searched
    QPointer<QAction> action; ///< of Command
    int score = 0;            ///< 100 equal, 80 prefix, 60 word prefix, 40 fragment
};

/** What the window does, with the words that find it. */
class CommandSearch final
{
public:
    /** Actions that are disabled or have no words are left out. @param actions borrowed while they live */
    void setActions(const QList<QAction *> &actions);
    /** All of them, in their order, where @p text is empty. */
    [[nodiscard]] std::vector<FindItem> find(const QString &text, int limit) const;

private:
    QList<QPointer<QAction>> m_actions;
    TitleSearch m_search;
};

[[nodiscard]] std::vector<FindItem> findListed(const ListSearch &list, const QString &text,
                                               TitleLanguage language, int limit);
/** Without the shows that @p listed found already. */
[[nodiscard]] std::vector<FindItem> findKnown(const Catalogue &catalogue, const QString &text,
                                              TitleLanguage language, const std::vector<FindItem> &listed,
                                              int limit);
[[nodiscard]] QString findHeading(FindKind kind);

} // namespace raiki
