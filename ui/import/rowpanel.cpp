// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/import/rowpanel.h"

#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/import/reviewtext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace raiki {

namespace {

constexpr int notDecided = -1; ///< else the place of the candidate; behind the last: a show of its own
constexpr qsizetype questionTitleLength = 100;

/** Of two rows for one season the second may be something else. */
bool mayBeElse(const PlannedRow &row)
{
    return row.verdict == RowVerdict::Conflict && row.twinOf != 0;
}

} // namespace

RowPanel::RowPanel(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel(this))
    , m_question(plainLabel(this))
    , m_choice(new QComboBox(this))
{
    makeReadable(m_text);
    m_text->setAccessibleName(tr("The chosen row"));
    m_question->setBuddy(m_choice);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMaximumWidth(420);
    connect(m_choice, &QComboBox::activated, this, &RowPanel::choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_question);
    row->addWidget(m_choice);
    row->addStretch(1);
    layout->addWidget(m_text);
    layout->addLayout(row);
    setRow(nullptr, {});
}

void RowPanel::forgetChoices()
{
    m_resolutions.clear();
    m_questions.clear();
    setRow(nullptr, {});
}

void RowPanel::setRow(const PlannedRow *row, const QString &text)
{
    m_line = row ? row->row.line : 0;
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    if (row && (!row->candidates.empty() || mayBeElse(*row)))
        m_questions[m_line] = {row->row.title, row->candidates};
    const bool asks = row && m_questions.contains(m_line);
    m_question->setVisible(asks);
    m_choice->setVisible(asks);
    if (asks)
        fillChoice(m_line);
}

void RowPanel::fillChoice(qint64 line)
{
    const Question &question = m_questions.at(line);
    m_question->setText(tr("Which show is “%1”?").arg(question.title.left(questionTitleLength).simplified()));
    m_choice->setAccessibleName(m_question->text());
    m_choice->clear();
    m_choice->addItem(tr("Not decided: left out"), notDecided);
    const auto resolution = m_resolutions.find(line);
    int chosen = notDecided;
    const int ownShow = static_cast<int>(question.candidates.size());
    for (int place = 0; place < ownShow; ++place) {
        const auto &[show, title] = question.candidates[static_cast<size_t>(place)];
        m_choice->addItem(choiceText(show, title), place);
        if (resolution != m_resolutions.end() && resolution->second == show)
            chosen = place;
    }
    m_choice->addItem(tr("A show of its own"), ownShow);
    if (resolution != m_resolutions.end() && chosen == notDecided)
        chosen = ownShow;
    m_choice->setCurrentIndex(m_choice->findData(chosen));
}

bool RowPanel::asksOf(const PlannedRow &row) const
{
    return !row.candidates.empty() || m_questions.contains(row.row.line);
}

void RowPanel::decide(const std::vector<const PlannedRow *> &rows, RowRule rule)
{
    for (const PlannedRow *row : rows) {
        if (!asksOf(*row))
            continue;
        const qint64 line = row->row.line;
        if (!row->candidates.empty())
            m_questions[line] = {row->row.title, row->candidates};
        if (rule == RowRule::Undecided)
            m_resolutions.erase(line);
        else
            m_resolutions[line] = rule == RowRule::FirstCandidate
                                      ? m_questions.at(line).candidates.front().first
                                      : ShowChoice();
    }
    Q_EMIT resolved();
}

void RowPanel::choose()
{
    const int chosen = m_choice->currentData().toInt();
    const auto &candidates = m_questions.at(m_line).candidates;
    if (chosen == notDecided)
        m_resolutions.erase(m_line);
    else if (static_cast<size_t>(chosen) < candidates.size())
        m_resolutions[m_line] = candidates[static_cast<size_t>(chosen)].first;
    else
        m_resolutions[m_line] = ShowChoice();
    Q_EMIT resolved();
}

} // namespace raiki
