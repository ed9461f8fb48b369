// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/inbox/correctiondialog.h"

#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/common/typeddate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace raiki {

CorrectionDialog::CorrectionDialog(const InboxRow &row, const std::vector<FollowedSeason> &seasons,
                                   const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
{
    setWindowTitle(tr("What does it say?"));
    setUpFields(row, seasons);
    setUpButtons();
    check();
}

void CorrectionDialog::setUpFields(const InboxRow &row, const std::vector<FollowedSeason> &seasons)
{
    m_show = new QComboBox(this);
    m_show->setEditable(true);
    m_show->setInsertPolicy(QComboBox::NoInsert);
    m_show->completer()->setFilterMode(Qt::MatchContains);
    m_show->completer()->setCompletionMode(QCompleter::PopupCompletion);
    QSet<ShowId> listed;
    for (const FollowedSeason &season : seasons) {
        if (listed.contains(season.show.id))
            continue;
        listed.insert(season.show.id);
        m_show->addItem(season.show.titles.preferred(m_services.preferences.values().titleLanguage),
                        season.show.id.value);
    }
    m_show->model()->sort(0);
    m_show->setCurrentIndex(m_show->findData(row.show.value));
    m_season = new QSpinBox(this);
    m_season->setRange(0, 99);
    m_season->setSpecialValueText(tr("not said"));
    m_season->setValue(row.announcement.season.value_or(0));
    m_date = new QLineEdit(row.announcement.date.toText(), this);
    m_date->setPlaceholderText(tr("2026, 2026-01, Winter 2026, 2026-01-24…"));
    m_date->setObjectName(QStringLiteral("date")); // the spin and combo boxes hold line edits too
    m_dateMeaning = mutedLabel(this);
    m_learn = new QCheckBox(tr("Remember that “%1” means this show").arg(row.announcement.showWords.left(60)),
                            this);
    m_learn->setChecked(!row.announcement.showWords.isEmpty());
    m_learn->setEnabled(!row.announcement.showWords.isEmpty());
    auto *form = new QFormLayout(this);
    form->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    form->setSpacing(space::m);
    form->addRow(tr("&Show"), m_show);
    form->addRow(tr("S&eason"), m_season);
    form->addRow(tr("Sta&rts"), m_date);
    form->addRow({}, m_dateMeaning);
    form->addRow({}, m_learn);
    m_show->lineEdit()->setAccessibleName(withoutMnemonic(tr("&Show"))); // its own for a screen reader
    centreLabels(*form);
}

void CorrectionDialog::setUpButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("Take it so"), QDialogButtonBox::AcceptRole);
    setPrimary(m_take);
    m_take->setDefault(true);
    static_cast<QFormLayout *>(layout())->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &CorrectionDialog::finish);
    connect(m_date, &QLineEdit::textChanged, this, &CorrectionDialog::check);
    connect(m_show, &QComboBox::currentTextChanged, this, &CorrectionDialog::check);
}

std::optional<FuzzyDate> CorrectionDialog::typedDate() const
{
    return readTypedDate(m_date->text(), m_services.clock.today(), m_services.dateStyle());
}

void CorrectionDialog::check()
{
    const auto date = typedDate();
    if (!date)
        m_dateMeaning->setText(tr("This is not a date Raiki understands."));
    else
        m_dateMeaning->setText(dateText(*date, m_services.dateStyle()));
    const bool isShow = m_show->findText(m_show->currentText(), Qt::MatchExactly) >= 0;
    m_take->setEnabled(date && isShow);
}

void CorrectionDialog::finish()
{
    Inbox::Correction correction;
    correction.show =
        ShowId{m_show->itemData(m_show->findText(m_show->currentText(), Qt::MatchExactly)).toLongLong()};
    if (m_season->value() > 0)
        correction.season = m_season->value();
    correction.date = typedDate();
    correction.learnAlias = m_learn->isChecked();
    accept();
    Q_EMIT corrected(correction);
}

} // namespace raiki
