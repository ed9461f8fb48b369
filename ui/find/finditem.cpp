// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/find/finditem.h"

#include "core/shows/titlekey.h"
#include "ui/common/labels.h"

#include <QCoreApplication>
#include <QSet>

namespace raiki {

namespace {

/** The translation context of this file. */
class FindText final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::FindText)
};

FindItem commandItem(QAction *action, int score)
{
    FindItem item;
    item.title = withoutMnemonic(action->text());
    item.detail = action->shortcut().toString(QKeySequence::NativeText);
    item.action = action;
    item.score = score;
    return item;
}

QString yearsOf(const CatalogueShow &show)
{
    int first = 0;
    int last = 0;
    for (const CatalogueSeason &season : show.seasons) {
        const int year = season.premiere.year();
        first = year > 0 && (first == 0 || year < first) ? year : first;
        last = qMax(last, year);
    }
    if (first == 0)
        return {};
    return first == last ? QString::number(first)
                         : QString(QString::number(first) + QChar(0x2013) + QString::number(last));
}

/** The parts that differ from the title, beside each other. */
QString detailOf(const QString &title, const QStringList &parts)
{
    QStringList shown;
    for (const QString &part : parts) {
        if (!part.isEmpty() && part != title && !shown.contains(part))
            shown.append(part);
    }
    return shown.join(QStringLiteral(" · "));
}

} // namespace

void CommandSearch::setActions(const QList<QAction *> &actions)
{
    m_actions.clear();
    m_search = {};
    for (QAction *action : actions) {
        if (!action->isEnabled() || action->isSeparator() || action->text().isEmpty())
            continue;
        m_actions.append(action);
        // What undo would take back stands in its text alone: "Undo: import list.csv".
        m_search.addShow({withoutMnemonic(action->iconText()), withoutMnemonic(action->text())});
    }
}

std::vector<FindItem> CommandSearch::find(const QString &text, int limit) const
{
    std::vector<FindItem> items;
    const auto add = [&](const QPointer<QAction> &action, int score) {
        if (action && static_cast<int>(items.size()) < limit)
            items.push_back(commandItem(action, score));
    };
    if (text.isEmpty()) {
        for (const QPointer<QAction> &action : m_actions)
            add(action, 0);
        return items;
    }
    for (const TitleSearch::Hit &hit : m_search.find(text)) {
        if (hit.score >= 60) // a fragment of a verb is nobody's wish
            add(m_actions[hit.show], hit.score);
    }
    return items;
}

std::vector<FindItem> findListed(const ListSearch &list, const QString &text, TitleLanguage language,
                                 int limit)
{
    std::vector<FindItem> items;
    for (const ListSearch::Hit &hit : list.find(text, limit)) {
        FindItem item;
        item.kind = FindKind::Listed;
        item.title = hit.titles.preferred(language);
        item.detail = detailOf(item.title, {hit.matched, hit.titles.native});
        item.show = hit.show;
        item.score = hit.score;
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<FindItem> findKnown(const Catalogue &catalogue, const QString &text, TitleLanguage language,
                                const std::vector<FindItem> &listed, int limit)
{
    QSet<QString> seen;
    for (const FindItem &item : listed)
        seen.insert(squeezedTitleKey(item.title));
    std::vector<FindItem> items;
    for (const CatalogueHit &hit : catalogue.search(text, limit + static_cast<int>(listed.size()))) {
        const CatalogueShow show = catalogue.show(hit.show);
        FindItem item;
        item.kind = FindKind::Known;
        item.title = show.show.titles.preferred(language);
        if (static_cast<int>(items.size()) >= limit || seen.contains(squeezedTitleKey(item.title)))
            continue;
        item.detail = detailOf(item.title, {yearsOf(show), hit.title, show.show.titles.native});
        item.number = hit.show;
        item.score = hit.score;
        items.push_back(std::move(item));
    }
    return items;
}

QString findHeading(FindKind kind)
{
    switch (kind) {
    case FindKind::Listed:
        return FindText::tr("On your list");
    case FindKind::Known:
        return FindText::tr("In the catalogue");
    case FindKind::Command:
        break;
    }
    return FindText::tr("Pages and commands");
}

} // namespace raiki
