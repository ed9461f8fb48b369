// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/settings/importscard.h"

#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace raiki {

namespace {

constexpr qsizetype shownTitles = 12;
constexpr size_t shownImports = 50;

} // namespace

ImportsCard::ImportsCard(const Services &services, Prompts &prompts, QWidget *parent)
    : SettingsCard(services, parent)
    , m_prompts(prompts)
    , m_imports(new QComboBox(this))
    , m_hint(nullptr)
    , m_takeBack(new QPushButton(lineIcon("undo"), {}, this))
{
    m_hint = addHint();
    m_imports->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_imports->setMinimumContentsLength(30);
    column()->addWidget(m_imports);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_takeBack);
    row->addStretch(1);
    column()->addLayout(row);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportsCard::askAndTakeBack);
    connect(&this->services().watchlist, &Watchlist::changed, this, &ImportsCard::load);
}

void ImportsCard::load()
{
    const Result<std::vector<PastImport>> imports = services().transfer.pastImports().imports();
    const QVariant chosen = m_imports->currentData();
    m_imports->clear();
    const DateStyle style = services().dateStyle();
    for (size_t place = 0; imports && place < std::min(imports->size(), shownImports); ++place) {
        const PastImport &import = (*imports)[place];
        //: %1 date and time, %2 the file
        m_imports->addItem(tr("%1: %2").arg(momentText(import.at, style), import.file), import.number);
    }
    m_imports->setCurrentIndex(std::max(0, m_imports->findData(chosen)));
    setVisible(m_imports->count() > 0);
}

void ImportsCard::askAndTakeBack()
{
    const Result<ImportReversal> reversal =
        services().transfer.pastImports().plan(m_imports->currentData().toLongLong());
    if (!reversal) {
        Q_EMIT failed(errorText(reversal.error(), tr("The import was not taken back.")));
        return;
    }
    QStringList kept = reversal->changedSince.mid(0, shownTitles);
    if (reversal->changedSince.size() > shownTitles)
        kept << QString(QChar(0x2026));
    Confirmation question;
    question.title = tr("Take this import back?");
    question.text = tr(
        "What it added goes, what it changed becomes what it was; your own later changes stay. This can be "
        "undone too.");
    if (!kept.isEmpty()) //: %1 titles
        question.text +=
            QStringLiteral("\n\n") + tr("Changed since, and kept: %1.").arg(kept.join(QStringLiteral(", ")));
    question.yesText = tr("Take back");
    m_prompts.confirm(this, question, [this, plan = *reversal] { takeBack(plan); });
}

void ImportsCard::takeBack(const ImportReversal &reversal)
{
    const Result<ChangeSet> done = services().transfer.pastImports().apply(reversal);
    if (!done)
        Q_EMIT failed(errorText(done.error(), tr("The import was not taken back.")));
    load();
}

void ImportsCard::retranslate()
{
    setTitle(tr("Imports"));
    m_hint->setText(tr("An import can be taken back at any time, whatever you have changed since."));
    m_imports->setAccessibleName(tr("Imports"));
    m_takeBack->setText(tr("Take back…"));
    load();
}

} // namespace raiki
