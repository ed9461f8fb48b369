// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/settings/knowledgecards.h"

#include "core/base/wholefile.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace raiki {

namespace {

QHBoxLayout *addRow(QVBoxLayout *column, std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    column->addLayout(row);
    return row;
}

} // namespace

ListsCard::ListsCard(const Services &services, Prompts &prompts, QWidget *parent)
    : SettingsCard(services, parent)
    , m_prompts(prompts)
    , m_import(new QPushButton(lineIcon("import"), {}, this))
    , m_export(new QPushButton(lineIcon("export"), {}, this))
    , m_update(new QPushButton(lineIcon("catalogue"), {}, this))
    , m_reset(new QPushButton(lineIcon("undo"), {}, this))
{
    addRow(column(), {m_import, m_export});
    m_catalogue = plainLabel(this);
    m_catalogue->setWordWrap(true);
    column()->addWidget(m_catalogue);
    m_catalogueHint = addHint();
    addRow(column(), {m_update, m_reset});
    connect(m_import, &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(WindowCommand::ImportList); });
    connect(m_export, &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(WindowCommand::ExportList); });
    connect(m_update, &QPushButton::clicked, this, &ListsCard::chooseCatalogue);
    connect(m_reset, &QPushButton::clicked, this, &ListsCard::resetCatalogue);
    connect(&this->services().catalogue, &ReferenceCatalogue::changed, this, &ListsCard::load);
}

void ListsCard::chooseCatalogue()
{
    m_prompts.openFile(this,
                       {tr("Update the reference list"),
                        {},
                        {tr("bangumi-data or snapshot (*.json *.snapshot)"), tr("All files (*)")}},
                       [this](const QString &path) { takeCatalogue(path); });
}

void ListsCard::takeCatalogue(const QString &path)
{
    const Result<QByteArray> bytes = readWholeFile(path);
    const Result<void> taken = bytes ? services().catalogue.update(*bytes) : Result<void>(bytes.error());
    if (!taken)
        m_prompts.tell(this, tr("The reference list was not updated"),
                       errorText(taken.error(), tr("The one in use stays.")));
}

void ListsCard::resetCatalogue()
{
    Confirmation question;
    question.title = tr("Use the shipped reference list?");
    question.text =
        tr("The updated one is removed; the one that came with Raiki is used again. Your own list "
           "is not touched.");
    question.yesText = tr("Use the shipped one");
    m_prompts.confirm(this, question, [this] {
        if (const Result<void> done = services().catalogue.reset(); !done)
            Q_EMIT failed(errorText(done.error(), tr("The reference list was not changed.")));
    });
}

void ListsCard::load()
{
    const Catalogue &catalogue = services().catalogue.current();
    if (const std::optional<Error> problem = services().catalogue.problem()) {
        m_catalogue->setText(errorText(*problem, tr("The reference list cannot be used.")));
        return;
    }
    const QLocale locale = services().dateStyle().locale;
    const QString shows = tr("%n show(s)", nullptr, catalogue.showCount());
    m_catalogue->setText(catalogue.version().isEmpty()
                             ? tr("Reference list: %1").arg(shows)
                             //: %1 "5,000 shows", %2 a version such as 0.3.208
                             : tr("Reference list: %1, version %2").arg(shows, catalogue.version()));
}

void ListsCard::retranslate()
{
    setTitle(tr("Your list and the reference list"));
    m_import->setText(tr("Import a list…"));
    m_export->setText(tr("Export the list…"));
    m_catalogueHint->setText(
        tr("Raiki looks titles, seasons and start dates up in it. A newer one comes as a file: data.json of "
           "bangumi-data, or a snapshot made of it."));
    m_update->setText(tr("Update from a file…"));
    m_reset->setText(tr("Use the shipped one"));
}

AboutCard::AboutCard(const Services &services, Prompts &prompts, QWidget *parent)
    : SettingsCard(services, parent)
    , m_version(plainLabel(this))
    , m_credits(mutedLabel(this))
    , m_data(new QPushButton(lineIcon("link"), {}, this))
    , m_licence(new QPushButton(lineIcon("link"), {}, this))
{
    makeReadable(m_version);
    makeReadable(m_credits);
    column()->addWidget(m_version);
    column()->addWidget(m_credits);
    addRow(column(), {m_data, m_licence});
    connect(m_data, &QPushButton::clicked, this, [&prompts] {
        prompts.openLink(QUrl(QStringLiteral("https://github.com/bangumi-data/bangumi-data")));
    });
    connect(m_licence, &QPushButton::clicked, this, [&prompts] {
        prompts.openLink(QUrl(QStringLiteral("https://creativecommons.org/licenses/by/4.0/")));
    });
}

void AboutCard::load() {}

void AboutCard::retranslate()
{
    setTitle(tr("About"));
    m_version->setText(tr("Raiki %1: when does what you wait for come back, and how do we know?")
                           .arg(QLatin1String(RAIKI_VERSION)));
    m_credits->setText(
        tr("Raiki is free software under the MIT licence. The reference list is distilled from bangumi-data, "
           "© its contributors, CC BY 4.0: seasons are grouped into shows and the fields it needs are kept. "
           "Built with Qt, SQLite, Expat, uchardet and zlib."));
    m_data->setText(tr("bangumi-data"));
    m_licence->setText(tr("CC BY 4.0"));
}

} // namespace raiki
