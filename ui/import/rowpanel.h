// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/importplan.h"

#include <QWidget>

class QComboBox;
class QLabel;

/** The row of the plan that is looked at: what is wrong with it, and where the user has to say which show it
 * is. */
namespace raiki {

/** One answer for many rows that ask which show they are. */
enum class RowRule { FirstCandidate, OwnShow, Undecided };

class RowPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RowPanel(QWidget *parent = nullptr);

    /** A new file: nothing is known of earlier choices. */
    void forgetChoices();
    /** @param row null: none. @param text what the row does, as the table says it */
    void setRow(const PlannedRow *row, const QString &text);
    /** Whether the row asks, or has asked, which show it is. */
    [[nodiscard]] bool asksOf(const PlannedRow &row) const;
    /** Answers for those of @p rows that ask. */
    void decide(const std::vector<const PlannedRow *> &rows, RowRule rule);
    [[nodiscard]] const Resolutions &resolutions() const { return m_resolutions; }

Q_SIGNALS:
    /** A choice was made or taken back: the plan is to be made again with resolutions(). */
    void resolved();

private:
    void fillChoice(qint64 line);
    void choose();

    struct Question
    {
        QString title; ///< what the file calls it
        std::vector<std::pair<ShowChoice, QString>> candidates;
    };

    Resolutions m_resolutions;
    std::map<qint64, Question> m_questions; ///< by line; a decided row can be decided otherwise
    qint64 m_line = 0;
    QLabel *m_text = nullptr;
    QLabel *m_question = nullptr;
    QComboBox *m_choice = nullptr;
};

} // namespace raiki
