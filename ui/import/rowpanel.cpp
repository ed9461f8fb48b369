// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/import/rowpanel.h"

#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace raiki {

namespace {

constexpr qint64 notDecided = -1;
constexpr qint64 showOfItsOwn = 0;
constexpr qsizetype questionTitleLength = 100;

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
    if (row && !row->candidates.empty())
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
    for (const auto &[show, title] : question.candidates)
        m_choice->addItem(title.left(questionTitleLength).simplified(), show.value);
    m_choice->addItem(tr("A show of its own"), showOfItsOwn);
    const auto resolution = m_resolutions.find(line);
    const qint64 chosen = resolution == m_resolutions.end() ? notDecided
                          : resolution->second.isValid()    ? resolution->second.value
                                                            : showOfItsOwn;
    m_choice->setCurrentIndex(m_choice->findData(chosen));
}

void RowPanel::choose()
{
    const qint64 chosen = m_choice->currentData().toLongLong();
    if (chosen == notDecided)
        m_resolutions.erase(m_line);
    else
        m_resolutions[m_line] = chosen == showOfItsOwn ? ShowId() : ShowId{chosen};
    Q_EMIT resolved();
}

} // namespace raiki
