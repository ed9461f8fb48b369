// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/settings/knowledgecards.h"

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

ListsCard::ListsCard(const Services &services, QWidget *parent)
    : SettingsCard(services, parent)
    , m_import(new QPushButton(lineIcon("import"), {}, this))
    , m_export(new QPushButton(lineIcon("export"), {}, this))
{
    addRow(column(), {m_import, m_export});
    connect(m_import, &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(WindowCommand::ImportList); });
    connect(m_export, &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(WindowCommand::ExportList); });
}

void ListsCard::load() {}

void ListsCard::retranslate()
{
    setTitle(tr("Your list"));
    m_import->setText(tr("Import a list…"));
    m_export->setText(tr("Export the list…"));
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
           "Built with Qt, SQLite, Expat, uchardet, libzip and zlib."));
    m_data->setText(tr("bangumi-data"));
    m_licence->setText(tr("CC BY 4.0"));
}

} // namespace raiki
