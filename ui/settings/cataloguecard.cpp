// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/settings/cataloguecard.h"

#include "core/base/wholefile.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/settings/catalogueupdatetext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace raiki {

CatalogueCard::CatalogueCard(const Services &services, Prompts &prompts, QWidget *parent)
    : SettingsCard(services, parent)
    , m_prompts(prompts)
    , m_inUse(plainLabel(this))
    , m_update(new QPushButton(this))
    , m_file(new QPushButton(lineIcon("catalogue"), {}, this))
    , m_reset(new QPushButton(lineIcon("undo"), {}, this))
{
    m_inUse->setWordWrap(true);
    column()->addWidget(m_inUse);
    setUpUpdate();
    setUpFiles();
    connect(&this->services().catalogue, &ReferenceCatalogue::changed, this, &CatalogueCard::load);
    const CatalogueUpdater &updater = this->services().catalogueUpdater;
    connect(&updater, &CatalogueUpdater::stepChanged, this, &CatalogueCard::load);
    connect(&updater, &CatalogueUpdater::finished, this, &CatalogueCard::load);
}

void CatalogueCard::setUpUpdate()
{
    m_state = addHint();
    m_hint = addHint();
    m_weekly = addSwitch(&PreferenceValues::updateCatalogue);
    m_weeklyHint = addHint();
    connect(m_update, &QPushButton::clicked, this, &CatalogueCard::updateOrCancel);
}

void CatalogueCard::setUpFiles()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (QPushButton *button : {m_update, m_file, m_reset})
        row->addWidget(button);
    row->addStretch(1);
    column()->addLayout(row);
    connect(m_file, &QPushButton::clicked, this, &CatalogueCard::chooseFile);
    connect(m_reset, &QPushButton::clicked, this, &CatalogueCard::reset);
}

bool CatalogueCard::looksByItself() const
{
    return values().consent == NetworkConsent::Given && values().updateCatalogue;
}

/** Where nobody agreed to the weekly one, this once needs a yes of its own. */
void CatalogueCard::updateOrCancel()
{
    CatalogueUpdater &updater = services().catalogueUpdater;
    if (updater.step() != CatalogueUpdateStep::Idle)
        return updater.cancel();
    if (looksByItself())
        return updater.updateNow();
    Confirmation question;
    question.title = tr("Update the catalogue now?");
    question.text =
        //: %1 the name of a server
        tr("Raiki asks %1 for the newest catalogue, this once. Nothing about you or your list is sent.")
            .arg(updater.source().host());
    question.yesText = tr("Update now");
    m_prompts.confirm(this, question, [&updater] { updater.updateNow(); });
}

void CatalogueCard::chooseFile()
{
    m_prompts.openFile(this,
                       {tr("Update the catalogue"),
                        {},
                        {tr("bangumi-data or snapshot (*.json *.snapshot)"), tr("All files (*)")}},
                       [this](const QString &path) { takeFile(path); });
}

void CatalogueCard::takeFile(const QString &path)
{
    const Result<QByteArray> bytes = readWholeFile(path);
    const Result<void> taken = bytes ? services().catalogue.update(*bytes) : Result<void>(bytes.error());
    if (!taken)
        m_prompts.tell(this, tr("The catalogue was not updated"),
                       errorText(taken.error(), tr("The one in use stays.")));
}

void CatalogueCard::reset()
{
    Confirmation question;
    question.title = tr("Use the shipped catalogue?");
    question.text =
        tr("The updated one is removed; the one that came with Raiki is used again. Your own list "
           "is not touched.");
    question.yesText = tr("Use the shipped one");
    m_prompts.confirm(this, question, [this] {
        if (const Result<void> done = services().catalogue.reset(); !done)
            Q_EMIT failed(errorText(done.error(), tr("The catalogue was not changed.")));
    });
}

void CatalogueCard::load()
{
    showInUse();
    showUpdate();
    m_weekly->setChecked(values().updateCatalogue);
    m_weekly->setEnabled(values().consent == NetworkConsent::Given);
    const QString host = services().catalogueUpdater.source().host();
    m_weeklyHint->setText(
        values().consent == NetworkConsent::Given
            //: %1 the name of a server
            ? tr("Raiki asks %1 for it. Nothing about you or your list is sent.").arg(host)
            //: %1 the name of a server; "above" is the topic "Feeds and network"
            : tr("Raiki would ask %1 for it: allow it to use the network above first.").arg(host));
}

void CatalogueCard::showInUse()
{
    const Catalogue &catalogue = services().catalogue.current();
    if (const std::optional<Error> problem = services().catalogue.problem()) {
        m_inUse->setText(errorText(*problem, tr("The catalogue cannot be used.")));
        return;
    }
    const QString shows = tr("%Ln show(s)", nullptr, catalogue.showCount());
    m_inUse->setText(catalogue.version().isEmpty()
                         ? tr("Catalogue: %1").arg(shows)
                         //: %1 "5,000 shows", %2 a version such as 0.3.208
                         : tr("Catalogue: %1, version %2").arg(shows, catalogue.version()));
}

void CatalogueCard::showUpdate()
{
    const CatalogueUpdater &updater = services().catalogueUpdater;
    const bool isIdle = updater.step() == CatalogueUpdateStep::Idle;
    const CatalogueReading reading{services().catalogue.current().showCount(), looksByItself(),
                                   values().catalogueUpdate, services().clock.now(), services().dateStyle()};
    if (!isIdle)
        m_state->setText(catalogueStepText(updater.step(), updater.source().host()));
    else if (updater.lastReport())
        m_state->setText(catalogueReportText(*updater.lastReport(), reading));
    else
        m_state->setText(catalogueRestText(reading));
    m_update->setText(isIdle ? tr("Update now") : tr("Cancel the update"));
    m_update->setIcon(lineIcon(isIdle ? "refresh" : "cancel"));
    m_file->setEnabled(isIdle);
    m_reset->setEnabled(isIdle);
}

void CatalogueCard::retranslate()
{
    setTitle(tr("The catalogue of shows"));
    m_hint->setText(
        tr("Raiki looks titles, seasons and start dates up in it. It is made from bangumi-data; a "
           "newer one comes from the network or as a file: its data.json, or a snapshot."));
    m_weekly->setText(tr("Update the catalogue &once a week"));
    m_file->setText(tr("Update from a file…"));
    m_reset->setText(tr("Use the shipped one"));
}

} // namespace raiki
