// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/settings/sharedfoldercard.h"

#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace raiki {

SharedFolderCard::SharedFolderCard(const Services &services, Prompts &prompts, QWidget *parent)
    : SettingsCard(services, parent)
    , m_prompts(prompts)
    , m_isOn(new QCheckBox(this))
    , m_other(new QPushButton(lineIcon("folder"), {}, this))
    , m_now(new QPushButton(lineIcon("refresh"), {}, this))
{
    onSwitched(
        m_isOn, [this] { return !values().sharedFolder.isEmpty(); }, [this](bool on) { choose(on); });
    column()->addWidget(m_isOn);
    m_hint = addHint();
    m_path = addHint();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_now);
    row->addWidget(m_other);
    row->addStretch(1);
    column()->addLayout(row);
    m_status = addHint(); // comes and goes below the buttons, which stay where they are
    connect(m_other, &QPushButton::clicked, this, &SharedFolderCard::askForFolder);
    ListExchange &exchange = this->services().exchange;
    connect(m_now, &QPushButton::clicked, &exchange, &ListExchange::exchangeNow);
    connect(&exchange, &ListExchange::looked, this, &SharedFolderCard::load);
}

void SharedFolderCard::choose(bool on)
{
    m_isOn->setChecked(!values().sharedFolder.isEmpty()); // until a folder is chosen
    if (on) {
        askForFolder();
        return;
    }
    save([](PreferenceValues &wanted) { wanted.sharedFolder.clear(); });
    load();
}

void SharedFolderCard::askForFolder()
{
    m_prompts.openFolder(this, tr("The folder that all computers share"), [this](const QString &path) {
        save([path](PreferenceValues &wanted) { wanted.sharedFolder = path; });
        load();
    });
}

QString SharedFolderCard::statusText() const
{
    const ListExchange::Outcome &outcome = services().exchange.lastOutcome();
    if (outcome.error && outcome.error->code == ErrorCode::NotFound)
        return tr("The folder is not there now. What changes meanwhile goes there when it is back.");
    if (outcome.error)
        return errorText(*outcome.error, tr("The last exchange failed."));
    QStringList sentences;
    if (!outcome.report.merged.isEmpty()) //: %1 names of files, each of another computer
        sentences << tr("Merged last: %1.").arg(outcome.report.merged.join(QStringLiteral(", ")));
    if (!outcome.report.unread.isEmpty()) //: %1 names of files
        sentences << tr("Not understood, and looked at again when it changes: %1.")
                         .arg(outcome.report.unread.join(QStringLiteral(", ")));
    return sentences.join(QLatin1Char(' '));
}

void SharedFolderCard::load()
{
    const QString &folder = values().sharedFolder;
    const bool isOn = !folder.isEmpty();
    m_isOn->setChecked(isOn);
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(services().exchange.ownFile())));
    const QString status = isOn ? statusText() : QString();
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    for (QWidget *part :
         {static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_now), static_cast<QWidget *>(m_other)})
        part->setVisible(isOn);
}

void SharedFolderCard::retranslate()
{
    setTitle(tr("Several computers"));
    m_isOn->setText(tr("Exchange the list with my other computers through a &folder"));
    m_hint->setText(
        tr("Whatever carries the folder: Syncthing, Nextcloud, a stick. Raiki keeps a copy of the list there "
           "and merges those of the others when they change: of each field the later word stays. Every "
           "merge can be undone, and is backed up before. Settings stay with each computer."));
    m_now->setText(tr("E&xchange now"));
    m_other->setText(tr("Another f&older…"));
    load();
}

} // namespace raiki
