// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/settings/importscard.h"

#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/common/workdialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace raiki {

namespace {

constexpr qsizetype shownTitles = 12;
constexpr size_t shownImports = 50;
constexpr int takenBackRole = Qt::UserRole + 1;

} // namespace

ImportsCard::ImportsCard(const Services &services, Prompts &prompts, QWidget *parent)
    : SettingsCard(services, parent)
    , m_prompts(prompts)
    , m_imports(new QComboBox(this))
    , m_hint(nullptr)
    , m_takeBack(new QPushButton(lineIcon("undo"), {}, this))
    , m_work(new UndoWork(services.transfer, services.watchlist, this))
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
    connect(m_takeBack, &QPushButton::clicked, this, &ImportsCard::planTakingBack);
    connect(m_work, &UndoWork::planned, this, &ImportsCard::askAndTakeBack);
    connect(m_work, &UndoWork::tookBack, this, &ImportsCard::endTakingBack);
    connect(m_imports, &QComboBox::currentIndexChanged, this, &ImportsCard::offerTakingBack);
    connect(&this->services().watchlist, &Watchlist::changed, this, &ImportsCard::load);
}

void ImportsCard::load()
{
    const Result<std::vector<PastImport>> imports = services().transfer.pastImports().imports();
    const QVariant chosen = m_imports->currentData();
    const QSignalBlocker quiet(m_imports); // the button would lose the keyboard meanwhile
    m_imports->clear();
    const DateStyle style = services().dateStyle();
    for (size_t place = 0; imports && place < std::min(imports->size(), shownImports); ++place) {
        const PastImport &import = (*imports)[place];
        //: %1 date and time, %2 the file
        const QString text = tr("%1: %2").arg(momentText(import.at, style), import.file);
        //: %1 an import, as date and file
        m_imports->addItem(import.isTakenBack ? tr("%1 (taken back)").arg(text) : text, import.number);
        m_imports->setItemData(m_imports->count() - 1, import.isTakenBack, takenBackRole);
    }
    m_imports->setCurrentIndex(std::max(0, m_imports->findData(chosen)));
    const bool hasAny = m_imports->count() > 0;
    if (!hasAny)
        m_imports->addItem(tr("Nothing was imported yet"));
    m_imports->setEnabled(hasAny);
    offerTakingBack();
}

void ImportsCard::offerTakingBack()
{
    const QVariant takenBack = m_imports->currentData(takenBackRole);
    const bool canBe = takenBack.isValid() && !takenBack.toBool();
    const bool hadKeyboard = window()->focusWidget() == m_takeBack;
    m_takeBack->setEnabled(canBe);
    if (hadKeyboard && !canBe)
        m_imports->setFocus(Qt::OtherFocusReason); // to the next one
}

void ImportsCard::planTakingBack()
{
    m_work->plan(m_imports->currentData().toLongLong());
    showWork(tr("Looking at what has changed since the import…"));
}

/** Over the window: nobody changes the list meanwhile. */
void ImportsCard::showWork(const QString &what)
{
    if (!m_work->isWorking())
        return;
    m_dialog = new WorkDialog(what, window());
    connect(m_dialog, &WorkDialog::cancelRequested, m_work, &UndoWork::cancel);
    connect(m_work, &UndoWork::progressed, m_dialog, &WorkDialog::setPercent);
    m_dialog->open();
}

void ImportsCard::askAndTakeBack(const Result<QStringList> &changedSince)
{
    if (m_dialog)
        m_dialog->done(QDialog::Accepted);
    if (!changedSince) {
        tellFailure(changedSince.error());
        return;
    }
    QStringList kept = changedSince->mid(0, shownTitles);
    if (changedSince->size() > shownTitles)
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
    m_prompts.confirm(this, question, [this] {
        m_work->takeBack();
        showWork(tr("Taking the import back…"));
    });
}

void ImportsCard::endTakingBack(const Result<bool> &done)
{
    if (m_dialog)
        m_dialog->done(QDialog::Accepted);
    if (!done)
        tellFailure(done.error());
    load();
}

void ImportsCard::tellFailure(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(errorText(error, tr("The import was not taken back.")));
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
