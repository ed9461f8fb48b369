// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/import/policychoice.h"

#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/import/fieldrulesdialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStandardItemModel>

namespace raiki {

namespace {

constexpr int byField = -1; ///< else a ConflictPolicy

} // namespace

PolicyChoice::PolicyChoice(QWidget *parent)
    : QWidget(parent)
    , m_policies(new QComboBox(this))
{
    addPolicies(*m_policies);
    m_policies->addItem(tr("by field…"), byField);
    connect(m_policies, &QComboBox::activated, this, &PolicyChoice::choose);
    QLabel *label = mutedLabel(this, tr("Where the file and the list differ:"));
    label->setBuddy(m_policies);
    m_policies->setAccessibleName(label->text());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(label);
    row->addWidget(m_policies);
    row->addStretch(1);
    setDiffering({});
}

void PolicyChoice::startFile()
{
    m_rules.byField.clear();
    m_policies->setCurrentIndex(m_policies->findData(static_cast<int>(m_rules.policy)));
}

void PolicyChoice::setDiffering(const std::map<ListField, int> &differing)
{
    m_differing = differing;
    // Its own model: what the box makes by itself.
    auto *items = qobject_cast<QStandardItemModel *>(m_policies->model());
    items->item(m_policies->findData(byField))->setEnabled(!differing.empty());
}

void PolicyChoice::choose()
{
    const int chosen = m_policies->currentData().toInt();
    if (chosen == byField) {
        askByField();
        return;
    }
    m_rules = ConflictRules(static_cast<ConflictPolicy>(chosen));
    Q_EMIT this->chosen();
}

void PolicyChoice::askByField()
{
    auto *dialog = new FieldRulesDialog(m_differing, m_rules, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_rules.byField = dialog->rules();
        Q_EMIT chosen();
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        if (m_rules.byField.empty())
            startFile(); // what was chosen before
    });
    dialog->open();
}

} // namespace raiki
