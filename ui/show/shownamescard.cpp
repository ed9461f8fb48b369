// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/show/shownamescard.h"

#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/listtext.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace raiki {

namespace {

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->layout())
            clear(*item->layout());
        delete item->widget();
        delete item;
    }
}

/** Whether it has one title alone: that stands in the romaji's place, but nobody said that it is that. */
bool hasOneTitle(const Titles &titles)
{
    return titles.english.isEmpty() && titles.native.isEmpty() && titles.synonyms.isEmpty();
}

} // namespace

ShowNamesCard::ShowNamesCard(QWidget *parent)
    : Card(parent)
    , m_heading(sectionLabel(this))
    , m_names(new QGridLayout)
    , m_links(new FlowLayout(space::s))
    , m_addAlias(new QPushButton(lineIcon("add"), QString(), this))
{
    m_names->setHorizontalSpacing(space::l);
    m_names->setVerticalSpacing(space::xs);
    m_names->setColumnStretch(1, 1);
    connect(m_addAlias, &QPushButton::clicked, this, &ShowNamesCard::aliasRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_heading);
    layout->addLayout(m_names);
    layout->addWidget(m_addAlias, 0, Qt::AlignLeading);
    layout->addLayout(m_links);
}

void ShowNamesCard::retranslate()
{
    m_heading->setText(tr("Names and links"));
    m_addAlias->setText(tr("Add an alias…"));
    m_addAlias->setToolTip(tr("Another name under which the news may speak of it"));
}

void ShowNamesCard::addName(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    const int row = m_names->rowCount();
    QLabel *name = plainLabel(this, text);
    makeReadable(name);
    m_names->addWidget(mutedLabel(this, label), row, 0, Qt::AlignTop);
    m_names->addWidget(name, row, 1, Qt::AlignTop);
}

void ShowNamesCard::addAliases(const QStringList &aliases)
{
    for (const QString &alias : aliases) {
        auto *remove = new QToolButton(this);
        remove->setAutoRaise(true);
        remove->setIcon(lineIcon("close"));
        remove->setAccessibleName(tr("Remove the alias %1").arg(alias));
        remove->setToolTip(tr("Remove this alias"));
        connect(
            remove, &QToolButton::clicked, this, [this, alias] { Q_EMIT aliasRemoved(alias); },
            Qt::QueuedConnection);
        auto *name = new QHBoxLayout;
        name->addWidget(plainLabel(this, alias));
        name->addWidget(remove);
        name->addStretch(1);
        const int row = m_names->rowCount();
        m_names->addWidget(mutedLabel(this, tr("Your alias")), row, 0);
        m_names->addLayout(name, row, 1);
    }
}

void ShowNamesCard::addLink(const QString &text, const QUrl &link)
{
    auto *button = new QPushButton(lineIcon("link"), text, this);
    setPlainToolTip(button, link.toDisplayString());
    button->setAccessibleName(tr("Open %1").arg(text));
    connect(button, &QPushButton::clicked, this, [this, link] { Q_EMIT linkRequested(link); });
    m_links->addWidget(button);
}

void ShowNamesCard::setShow(const ShowDetails &details)
{
    retranslate();
    clear(*m_names);
    clear(*m_links);
    const Show &show = details.show;
    addName(tr("English"), show.titles.english);
    addName(hasOneTitle(show.titles) ? tr("Title") : tr("Romaji"), show.titles.romaji);
    addName(tr("Japanese"), show.titles.native);
    addName(tr("Also called"), show.titles.synonyms.join(QStringLiteral("  ·  ")));
    addAliases(show.titles.aliases);
    if (!show.officialSite.isEmpty())
        addLink(tr("Official site"), show.officialSite);
    ExternalIds ids = show.externalIds;
    SeasonKind kind = SeasonKind::Tv;
    for (const FollowedSeason &season : details.seasons) {
        for (auto id = season.season.externalIds.cbegin(); id != season.season.externalIds.cend(); ++id) {
            if (!ids.contains(id.key()))
                ids.insert(id.key(), id.value());
        }
        kind = details.seasons.size() == 1 ? season.season.kind : SeasonKind::Tv;
    }
    for (auto id = ids.cbegin(); id != ids.cend(); ++id)
        addLink(externalSiteText(id.key()), externalLink(id.key(), id.value(), kind));
}

} // namespace raiki
