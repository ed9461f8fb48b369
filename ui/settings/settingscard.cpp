// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/settings/settingscard.h"

#include "ui/common/errortext.h"
#include "ui/common/labels.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace raiki {

namespace {

constexpr char labelProperty[] = "raikiLabel";

QLabel *labelOf(const QComboBox &choice)
{
    return qobject_cast<QLabel *>(choice.property(labelProperty).value<QObject *>());
}

} // namespace

SettingsCard::SettingsCard(const Services &services, QWidget *parent)
    : Card(parent)
    , m_services(services)
    , m_column(new QVBoxLayout(this))
    , m_title(sectionLabel(this))
{
    m_column->setContentsMargins(space::l, space::l, space::l, space::l);
    m_column->setSpacing(space::m);
    m_column->addWidget(m_title);
}

void SettingsCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

bool SettingsCard::hasWords(const QStringList &words) const
{
    QStringList written;
    for (const QLabel *label : findChildren<QLabel *>())
        written << label->text();
    for (const QAbstractButton *button : findChildren<QAbstractButton *>())
        written << button->text();
    for (const QComboBox *choice : findChildren<QComboBox *>())
        for (int place = 0; place < choice->count(); ++place)
            written << choice->itemText(place);
    const QString all = written.join(QLatin1Char('\n')).remove(QLatin1Char('&'));
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void SettingsCard::save(const std::function<void(PreferenceValues &)> &change)
{
    PreferenceValues wanted = values();
    change(wanted);
    if (const Result<void> saved = m_services.preferences.save(wanted); !saved) {
        load();
        Q_EMIT failed(errorText(saved.error(), tr("The setting was not saved.")));
    }
}

void SettingsCard::onSwitched(QCheckBox *box, const std::function<bool()> &isOn,
                              const std::function<void(bool)> &choose)
{
    connect(box, &QCheckBox::toggled, this, [isOn, choose](bool on) {
        if (on != isOn())
            choose(on);
    });
}

QCheckBox *SettingsCard::addSwitch(bool PreferenceValues::*member)
{
    auto *box = new QCheckBox(this);
    onSwitched(
        box, [this, member] { return values().*member; },
        [this, member](bool on) { save([member, on](PreferenceValues &wanted) { wanted.*member = on; }); });
    m_column->addWidget(box);
    return box;
}

QCheckBox *SettingsCard::createSwitch(bool ReminderSettings::*member)
{
    auto *box = new QCheckBox(this);
    onSwitched(
        box, [this, member] { return values().reminders.*member; },
        [this, member](bool on) {
            save([member, on](PreferenceValues &wanted) { wanted.reminders.*member = on; });
        });
    return box;
}

QCheckBox *SettingsCard::createSwitch(bool ReminderTopics::*member)
{
    auto *box = new QCheckBox(this);
    onSwitched(
        box, [this, member] { return values().reminders.topics.*member; },
        [this, member](bool on) {
            save([member, on](PreferenceValues &wanted) { wanted.reminders.topics.*member = on; });
        });
    return box;
}

QComboBox *SettingsCard::addChoice(QFormLayout *form)
{
    auto *choice = new QComboBox(this);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QLabel *label = plainLabel(this);
    label->setBuddy(choice);
    choice->setProperty(labelProperty, QVariant::fromValue<QObject *>(label));
    form->addRow(label, choice);
    centreLabels(*form);
    return choice;
}

void SettingsCard::nameChoice(QComboBox *choice, const QString &text)
{
    if (QLabel *label = labelOf(*choice))
        label->setText(text);
    choice->setAccessibleName(withoutMnemonic(text));
}

void SettingsCard::enableChoice(QComboBox *choice, bool isEnabled)
{
    choice->setEnabled(isEnabled);
    if (QLabel *label = labelOf(*choice))
        label->setEnabled(isEnabled);
}

QLabel *SettingsCard::addHint()
{
    QLabel *hint = mutedLabel(this);
    hint->setWordWrap(true);
    m_column->addWidget(hint);
    return hint;
}

} // namespace raiki
