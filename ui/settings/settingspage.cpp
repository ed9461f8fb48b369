// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/settings/settingspage.h"

#include "ui/common/filterline.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/settings/backupscard.h"
#include "ui/settings/cataloguecard.h"
#include "ui/settings/generalcards.h"
#include "ui/settings/importscard.h"
#include "ui/settings/knowledgecards.h"
#include "ui/settings/outsidecard.h"
#include "ui/settings/quietcard.h"
#include "ui/settings/reminderscard.h"
#include "ui/settings/sharedfoldercard.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace raiki {

namespace {

constexpr int columnWidth = 720; ///< lines of text are not read across a whole screen

} // namespace

SettingsPage::SettingsPage(const Services &services, Prompts &prompts, QWidget *parent)
    : Page(PageId::Settings, parent)
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Window);
    auto *ground = new QWidget(m_scroll);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(0, 0, space::m, space::l);
    auto *column = new QWidget(ground);
    column->setMaximumWidth(grown(columnWidth));
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::l);
    row->addWidget(column, 1);
    row->addStretch(0);
    setUpFilter();
    m_column->addWidget(m_nothing);
    setUpCards(services, prompts);
    m_column->addStretch(1);
    m_scroll->setWidget(ground);
    setContent(m_scroll);
    connect(&services.preferences, &Preferences::changed, this, &SettingsPage::load);
    connect(qobject_cast<QApplication *>(QCoreApplication::instance()), &QApplication::focusChanged, this,
            &SettingsPage::showFocused);
}

/** A child that goes with the keyboard tells of it when the page is only a QWidget any more. */
SettingsPage::~SettingsPage()
{
    QCoreApplication::instance()->disconnect(this);
}

/** QScrollArea does so itself only for Tab from a field of its own. Under a pressed mouse nothing moves. */
void SettingsPage::showFocused(QWidget *, QWidget *focused)
{
    if (focused && QApplication::mouseButtons() == Qt::NoButton && m_scroll->widget()->isAncestorOf(focused))
        m_scroll->ensureWidgetVisible(focused, space::m, space::l);
}

void SettingsPage::setUpFilter()
{
    m_filter = new FilterLine(this);
    connect(m_filter, &QLineEdit::textChanged, this, &SettingsPage::filter);
    m_nothing = mutedLabel(this);
    m_nothing->hide();
    addAboveContent(m_filter);
}

void SettingsPage::filter()
{
    const QStringList words = m_filter->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool hasAny = false;
    for (SettingsCard *card : m_cards) {
        const bool isFound = card->hasWords(words);
        card->setVisible(isFound);
        card->mark(words);
        hasAny = hasAny || isFound;
    }
    m_nothing->setVisible(!hasAny);
    m_scroll->verticalScrollBar()->setValue(0);
}

void SettingsPage::setUpCards(const Services &services, Prompts &prompts)
{
    add(new GeneralCard(services, this));
    add(new NetworkCard(services, this));
    add(new RemindersCard(services, this));
    add(new QuietCard(services, this));
    add(new ReleaseCard(services, this));
    add(new TrayCard(services, this));
    add(new OutsideCard(services, prompts, this));
    auto *lists = new ListsCard(services, this);
    connect(lists, &ListsCard::commandRequested, this, &Page::commandRequested);
    add(lists);
    add(new SharedFolderCard(services, prompts, this));
    add(new ImportsCard(services, prompts, this));
    add(new BackupsCard(services, prompts, this));
    add(new CatalogueCard(services, prompts, this));
    add(new AboutCard(services, prompts, this));
}

void SettingsPage::add(SettingsCard *card)
{
    m_column->addWidget(card);
    m_cards.push_back(card);
    connect(card, &SettingsCard::failed, this,
            [this](const QString &sentence) { Q_EMIT noticed(sentence, NoticeKind::Problem); });
    connect(card, &SettingsCard::told, this,
            [this](const QString &sentence) { Q_EMIT noticed(sentence, NoticeKind::Told); });
}

void SettingsPage::load()
{
    for (SettingsCard *card : m_cards)
        card->load();
}

void SettingsPage::retranslate()
{
    setTitle(tr("Settings"));
    setSummary(tr("Every change is saved at once."));
    m_scroll->setAccessibleName(tr("Settings"));
    m_filter->setPlaceholderText(tr("Find a setting"));
    m_filter->setAccessibleName(tr("Find a setting"));
    fitToPlaceholder(m_filter);
    m_nothing->setText(tr("No setting has these words."));
    for (SettingsCard *card : m_cards)
        card->retranslate();
    load(); // what was found by the words of the language before stays, with the keyboard in it
}

void SettingsPage::focusFirst()
{
    m_filter->setFocus(Qt::OtherFocusReason);
}

bool SettingsPage::focusSearch()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

} // namespace raiki
