// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/conflictrules.h"

#include <QDialog>

class QComboBox;

/** For each field in which an import and the list differ: what is done with it. Deletes itself. */
namespace raiki {

/** What a policy is chosen for. */
enum class PolicyScope { Row, Field };
/** The policies, each with its value, into a box. */
void addPolicies(QComboBox &box, PolicyScope scope = PolicyScope::Row);

class FieldRulesDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @param differing fields and in how many rows @param rules as they are chosen to begin with */
    FieldRulesDialog(const std::map<ListField, int> &differing, const ConflictRules &rules,
                     QWidget *parent = nullptr);

    [[nodiscard]] std::map<ListField, ConflictPolicy> rules() const;

private:
    std::map<ListField, QComboBox *> m_choices;
};

} // namespace raiki
