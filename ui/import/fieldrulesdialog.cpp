// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/import/fieldrulesdialog.h"

#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/import/plantext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace raiki {

void addPolicies(QComboBox &box, PolicyScope scope)
{
    const auto add = [&box](const QString &text, ConflictPolicy policy) {
        box.addItem(text, static_cast<int>(policy));
    };
    add(scope == PolicyScope::Row
            ? FieldRulesDialog::tr("ask: leave the row out unless I tick it")
            : FieldRulesDialog::tr("ask: leave it as it is unless I tick the row fully"),
        ConflictPolicy::Ask);
    add(FieldRulesDialog::tr("keep what is in the list"), ConflictPolicy::Keep);
    add(FieldRulesDialog::tr("take what the file says"), ConflictPolicy::Replace);
    add(FieldRulesDialog::tr("take the newer one"), ConflictPolicy::Newer);
}

FieldRulesDialog::FieldRulesDialog(const std::map<ListField, int> &differing, const ConflictRules &rules,
                                   QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("By field"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    QLabel *hint = mutedLabel(this, tr("What is done where the file and the list both say something:"));
    hint->setWordWrap(true);
    layout->addWidget(hint);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::m);
    for (const auto &[field, rows] : differing) {
        auto *choice = new QComboBox(this);
        addPolicies(*choice, PolicyScope::Field);
        choice->setCurrentIndex(choice->findData(static_cast<int>(rules.of(field))));
        choice->setAccessibleName(fieldText(field));
        //: %1 a field of the list; in how many rows the file says something else
        form->addRow(plainLabel(this, tr("%1 (%Ln row(s))", nullptr, rows).arg(fieldText(field))), choice);
        m_choices[field] = choice;
    }
    centreLabels(*form);
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *use = buttons->addButton(tr("Use these"), QDialogButtonBox::AcceptRole);
    setPrimary(use);
    use->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

std::map<ListField, ConflictPolicy> FieldRulesDialog::rules() const
{
    std::map<ListField, ConflictPolicy> rules;
    for (const auto &[field, choice] : m_choices)
        rules[field] = static_cast<ConflictPolicy>(choice->currentData().toInt());
    return rules;
}

} // namespace raiki
