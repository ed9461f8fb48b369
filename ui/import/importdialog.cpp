// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/import/importdialog.h"

#include "core/base/logging.h"
#include "core/base/wholefile.h"
#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/import/formattext.h"
#include "ui/import/importmodel.h"
#include "ui/import/importpreview.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace raiki {

namespace {

/** The one local file that is dragged; empty where it is something else. */
QString draggedFile(const QMimeData *dragged)
{
    const QList<QUrl> urls = dragged->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

ImportDialog::ImportDialog(const Services &services, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_reading(new ListReading(this))
    , m_work(new ImportWork(services.transfer, services.watchlist, this))
    , m_stack(new QStackedWidget(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Import a list"));
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::xs);
    m_progress->setAccessibleName(tr("Reading the file"));
    m_progress->hide();
    layout->addWidget(m_progress);
    layout->addWidget(m_stack, 1);
    setUpChoice();
    setUpPreview();
    setUpButtons();
    connect(m_reading, &ListReading::read, this, &ImportDialog::takeDocument);
    connect(m_work, &ImportWork::planned, this,
            [this](const std::shared_ptr<Result<ImportPlan>> &plan) { takePlan(*plan); });
    connect(m_work, &ImportWork::applied, this, &ImportDialog::takeApplied);
    connect(m_work, &ImportWork::progressed, this, [this](int percent) {
        m_progress->setRange(0, 100);
        m_progress->setValue(percent);
    });
    resize(roomFor(*this, {920, 640}));
    updateApply();
}

void ImportDialog::setUpChoice()
{
    m_choice = new EmptyState("import", this);
    m_choice->setText(tr("Which list?"), tr("Choose a file, or drop it here: from MyAnimeList, AniList, "
                                            "Kitsu, Anime-Planet, Simkl, Trakt, Yamtrack, "
                                            "Letterboxd, TV Time, Taiga, Notion or Raiki itself, or a table "
                                            "of your own. You see what it would "
                                            "change before anything is written."));
    QPushButton *choose = m_choice->addButton("folder");
    choose->setText(tr("Choose a file…"));
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    m_stack->addWidget(m_choice);
}

void ImportDialog::setUpPreview()
{
    m_preview = new ImportPreview(this);
    connect(m_preview, &ImportPreview::readAgain, this, &ImportDialog::readCorrected);
    connect(m_preview, &ImportPreview::planAgain, this, &ImportDialog::plan);
    connect(m_preview, &ImportPreview::ticksChanged, this, &ImportDialog::updateApply);
    m_stack->addWidget(m_preview);
}

void ImportDialog::setUpButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_apply->setIcon(lineIcon("import", QPalette::HighlightedText));
    setPrimary(m_apply);
    m_other = buttons->addButton(tr("&Another file…"), QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &ImportDialog::apply);
    connect(m_other, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    layout()->addWidget(buttons);
}

void ImportDialog::chooseFile()
{
    m_prompts.openFile(this, {tr("Choose a list"), {}, readFilters()},
                       [this](const QString &path) { openFile(path); });
}

void ImportDialog::openFile(const QString &path)
{
    Result<QByteArray> bytes = readWholeFile(path);
    if (!bytes) {
        m_prompts.tell(this, tr("The file was not read"),
                       errorText(bytes.error(), tr("%1 was not imported.").arg(path)));
        return;
    }
    m_file = {listFileName(path), *std::move(bytes), logBeside(path)};
    m_preview->startFile(path);
    m_isAsBefore = m_isCorrected = false;
    readFile({});
}

void ImportDialog::showBusy(bool isBusy)
{
    m_progress->setRange(0, 0); // until it is known how much there is
    m_progress->setVisible(isBusy);
    m_preview->setEnabled(!m_work->isApplying());
    m_other->setEnabled(!m_work->isApplying());
    updateApply();
}

void ImportDialog::readFile(const ReadOptions &options)
{
    m_hasPlan = false;
    m_options = options;
    showBusy(true);
    m_reading->start(m_file, options);
}

void ImportDialog::readCorrected(const ReadOptions &options)
{
    m_isAsBefore = false;
    m_isCorrected = options.mapping.has_value();
    ReadOptions again = options;
    again.usualDateOrder = m_options.usualDateOrder;
    readFile(again);
}

bool ImportDialog::readAsBefore(const ListDocument &document)
{
    if (m_options.mapping)
        return false;
    const Result<std::optional<SaidReading>> said = m_services.transfer.mappings().of(document);
    m_isAsBefore = said && *said;
    if (!m_isAsBefore)
        return false;
    m_options.usualDateOrder = (*said)->dateOrder;
    if (!(*said)->changes(document))
        return false;
    readFile({document.format, document.table->dialect, (*said)->mapping, m_options.dateOrder,
              m_options.usualDateOrder});
    return true;
}

void ImportDialog::takeDocument(const std::shared_ptr<const Result<ListDocument>> &document)
{
    showBusy(false);
    if (!*document) {
        const QString why = errorText(document->error(), tr("The file was not read."));
        if (m_stack->currentWidget() == m_preview) // a correction that does not fit; another one may
            m_preview->setProblem(why);
        else
            m_prompts.tell(this, tr("The file was not read"), why);
        updateApply();
        return;
    }
    if (readAsBefore(**document))
        return;
    const bool isFirst = m_stack->currentWidget() != m_preview;
    m_document = std::shared_ptr<const ListDocument>(document, &**document);
    m_stack->setCurrentWidget(m_preview);
    m_preview->setDocument(*m_document, m_isAsBefore, m_options);
    plan();
    if (isFirst) {
        m_preview->focusRows(); // from there, Enter imports
        m_apply->setDefault(true);
    }
}

void ImportDialog::plan()
{
    m_hasPlan = false;
    showBusy(true);
    m_work->plan(m_document, m_file.name, m_preview->rules(), m_preview->resolutions());
}

void ImportDialog::takePlan(Result<ImportPlan> &planned)
{
    showBusy(false);
    m_hasPlan = planned.hasValue();
    if (m_hasPlan)
        m_preview->setPlan(*std::move(planned),
                           {m_services.dateStyle(), m_services.preferences.values().scoreScale});
    else if (planned.error().code == ErrorCode::UnknownFormat)
        m_preview->setProblem(tr("No column is known to hold the titles. Say below which one does."));
    else
        m_preview->setProblem(errorText(planned.error(), tr("The list could not be compared.")));
    updateApply();
}

void ImportDialog::apply()
{
    m_appliedRows = m_preview->model().tickedCount();
    m_work->apply(m_preview->model().tickedPlanLater());
    if (m_work->isApplying())
        showBusy(true);
}

void ImportDialog::takeApplied(const Result<bool> &changed)
{
    showBusy(false);
    if (changed) {
        const auto dateOrder = m_options.dateOrder ? m_options.dateOrder : m_options.usualDateOrder;
        if (m_isCorrected && !m_services.transfer.mappings().remember(*m_document, dateOrder))
            qCWarning(lcUi) << "how the columns were read is not remembered";
        accept();
        if (*changed) // else there is nothing to undo
            Q_EMIT imported(tr("%Ln row(s) imported from %1.", nullptr, m_appliedRows).arg(m_file.name));
        return;
    }
    if (m_isLeaving && changed.error().code == ErrorCode::Cancelled) {
        QDialog::reject();
        return;
    }
    m_isLeaving = false;
    m_prompts.tell(this, tr("Nothing was imported"),
                   errorText(changed.error(), tr("The list is as it was.")));
    if (changed.error().code == ErrorCode::Conflict)
        plan();
}

/** What was decided is asked for before it is lost. */
void ImportDialog::reject()
{
    const bool isDecided =
        m_stack->currentWidget() == m_preview && (m_isCorrected || m_preview->hasDecisions());
    if (!isDecided || m_work->isApplying()) {
        leave();
        return;
    }
    m_prompts.confirm(this,
                      {tr("Leave without importing?"),
                       tr("Nothing is imported, and what you decided here is not kept."), tr("Leave"), true},
                      [this] { leave(); });
}

void ImportDialog::leave()
{
    m_work->cancel();
    m_isLeaving = m_work->isApplying();
    if (!m_isLeaving)
        QDialog::reject();
}

void ImportDialog::updateApply()
{
    const int rows = m_hasPlan ? m_preview->model().tickedCount() : 0;
    m_apply->setText(rows == 0 ? tr("&Import") : tr("&Import %Ln row(s)", nullptr, rows));
    m_apply->setEnabled(rows > 0 && !m_work->isApplying());
    m_other->setVisible(m_stack->currentWidget() == m_preview);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(draggedFile(event->mimeData()));
}

} // namespace raiki
