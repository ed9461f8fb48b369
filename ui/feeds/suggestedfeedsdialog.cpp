// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/feeds/suggestedfeedsdialog.h"

#include "ui/common/errortext.h"
#include "ui/common/labels.h"
#include "ui/common/offeredfeeds.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace raiki {

SuggestedFeedsDialog::SuggestedFeedsDialog(const Services &services, const std::vector<DefaultFeed> &offered,
                                           QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_feeds(new OfferedFeeds(this))
    , m_problem(plainLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Suggested feeds"));
    QLabel *words =
        plainLabel(this, tr("Feeds that carry news of anime and are not on your list. Check those "
                            "you want; you can remove them at any time."));
    words->setWordWrap(true);
    m_feeds->setAccessibleName(tr("Suggested feeds"));
    m_feeds->setFeeds(offered);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Subscribe"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    setPrimary(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(words);
    layout->addWidget(m_feeds, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(m_feeds, &OfferedFeeds::itemChanged, this, &SuggestedFeedsDialog::count);
    connect(buttons, &QDialogButtonBox::accepted, this, &SuggestedFeedsDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(roomFor(*this, {560, 520}));
    m_feeds->setCurrentRow(0);
    m_feeds->setFocus(Qt::OtherFocusReason);
    count();
}

void SuggestedFeedsDialog::count()
{
    const int chosen = static_cast<int>(m_feeds->chosen().size());
    m_add->setEnabled(chosen > 0);
    m_add->setText(chosen == 0 ? tr("Subscribe") : tr("Subscribe to %n feed(s)", nullptr, chosen));
}

void SuggestedFeedsDialog::add()
{
    const auto report = m_services.subscriptions.addOffered(m_feeds->chosen());
    if (!report) {
        m_problem->setText(errorText(report.error(), tr("The feeds were not added.")));
        m_problem->show();
        return;
    }
    Q_EMIT added(report->added);
    accept();
}

} // namespace raiki
