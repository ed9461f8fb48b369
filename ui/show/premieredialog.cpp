// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/show/premieredialog.h"

#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/common/typeddate.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace raiki {

PremiereDialog::PremiereDialog(const QString &what, const FuzzyDate &current, const Services &services,
                               QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_text(new QLineEdit(this))
    , m_meaning(mutedLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Set the premiere"));
    QLabel *question =
        plainLabel(this, tr("When does it start? %1").arg(what).replace(u'&', QLatin1String("&&")));
    question->setWordWrap(true);
    question->setBuddy(m_text);
    m_text->setAccessibleName(tr("When does it start? %1").arg(what));
    const QString examples(tr("2026, Winter 2026, January 2026, 2026-01-24, 2026-01-24 25:30 JST"));
    m_text->setPlaceholderText(examples);
    m_text->setText(current.isKnown() ? dateText(current, m_services.dateStyle()) : QString());
    m_text->selectAll();
    m_meaning->setWordWrap(true);
    QLabel *hint = mutedLabel(this, examples); // what is typed over it hides the field's own
    hint->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_set = buttons->addButton(tr("Set"), QDialogButtonBox::AcceptRole);
    setPrimary(m_set);
    m_set->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PremiereDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QLineEdit::textChanged, this, &PremiereDialog::read);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(question);
    layout->addWidget(m_text);
    layout->addWidget(m_meaning);
    layout->addWidget(hint);
    layout->addSpacing(space::s);
    layout->addWidget(buttons);
    setMinimumWidth(460);
    read();
}

void PremiereDialog::read()
{
    const QString text = m_text->text().trimmed();
    m_date = readTypedDate(text, m_services.clock.today(), m_services.dateStyle());
    m_set->setEnabled(m_date.has_value());
    if (!m_date)
        m_meaning->setText(tr("This is not a date that Raiki understands."));
    else if (!m_date->isKnown())
        m_meaning->setText(tr("No date of your own: what others say decides."));
    else
        m_meaning->setText(dateText(*m_date, m_services.dateStyle()));
}

void PremiereDialog::choose()
{
    if (m_date)
        Q_EMIT dateChosen(*m_date);
    accept();
}

} // namespace raiki
