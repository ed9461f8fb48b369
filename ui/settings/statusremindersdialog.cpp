// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/settings/statusremindersdialog.h"

#include "ui/common/errortext.h"
#include "ui/common/listtext.h"
#include "ui/common/shapes.h"
#include "ui/common/topicsbox.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace raiki {

StatusRemindersDialog::StatusRemindersDialog(const Services &services, WatchStatus status, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_status(status)
    , m_own(new QCheckBox(tr("For these shows, remind me of"), this))
    , m_topics(new TopicsBox(
          status == WatchStatus::Watching ? TopicsBox::Scope::All : TopicsBox::Scope::WithoutEpisodes, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Reminders of shows that are: %1").arg(statusText(status)));
    m_topics->layout()->setContentsMargins(space::l, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addWidget(m_own);
    column->addWidget(m_topics);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    setPrimary(buttons->button(QDialogButtonBox::Ok));
    column->addWidget(buttons);
    connect(m_own, &QCheckBox::toggled, m_topics, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        save();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    load();
}

void StatusRemindersDialog::load()
{
    const ReminderSettings &settings = m_services.preferences.values().reminders;
    const auto own = settings.statuses.find(m_status);
    m_own->setChecked(own != settings.statuses.end());
    m_topics->setTopics(own == settings.statuses.end() ? settings.topics : own->second);
    m_topics->setEnabled(m_own->isChecked());
}

void StatusRemindersDialog::save()
{
    PreferenceValues values = m_services.preferences.values();
    if (m_own->isChecked())
        values.reminders.statuses[m_status] = m_topics->topics();
    else
        values.reminders.statuses.erase(m_status);
    if (const Result<void> saved = m_services.preferences.save(values); !saved)
        Q_EMIT failed(errorText(saved.error(), tr("The setting was not saved.")));
}

} // namespace raiki
