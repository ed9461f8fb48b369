// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/workdialog.h"

#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace raiki {

namespace {

constexpr int dialogWidth = 380;

} // namespace

WorkDialog::WorkDialog(const QString &what, QWidget *parent)
    : QDialog(parent)
    , m_progress(new QProgressBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("One moment"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    QLabel *label = plainLabel(this, what);
    label->setWordWrap(true);
    layout->addWidget(label);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(what);
    layout->addWidget(m_progress);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &WorkDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(grown(dialogWidth));
}

void WorkDialog::setPercent(int percent)
{
    if (percent <= 0)
        return;
    m_progress->setRange(0, 100);
    m_progress->setValue(percent);
}

void WorkDialog::reject()
{
    m_cancel->setEnabled(false);
    Q_EMIT cancelRequested();
}

} // namespace raiki
