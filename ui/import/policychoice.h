// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/conflictrules.h"

#include <QWidget>

class QComboBox;

/** What is done where the file and the list differ: one policy for all, or one for each field that differs.
 */
namespace raiki {

class PolicyChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyChoice(QWidget *parent = nullptr);

    /** Another file: rules for the last one's fields are gone, a policy for all stays. */
    void startFile();
    /** The fields in which they differ, and in how many rows; none: there is nothing to say by field. */
    void setDiffering(const std::map<ListField, int> &differing);
    [[nodiscard]] const ConflictRules &rules() const { return m_rules; }

Q_SIGNALS:
    void chosen();

private:
    void choose();
    void askByField();

    ConflictRules m_rules;
    std::map<ListField, int> m_differing;
    QComboBox *m_policies = nullptr;
};

} // namespace raiki
