// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/importwork.h"
#include "ui/common/prompts.h"
#include "ui/common/services.h"
#include "ui/import/listreading.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

/** Brings a list in: choose a file, see what it would do, apply it. Nothing is written before Apply. */
namespace raiki {

class EmptyState;
class ImportPreview;

class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const Services &services, Prompts &prompts, QWidget *parent = nullptr);

    /** As if the user had chosen this file. */
    void openFile(const QString &path);

Q_SIGNALS:
    /** Applied; a whole sentence for the window, which offers the undo. */
    void imported(const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void reject() override;

private:
    void setUpChoice();
    void setUpPreview();
    void setUpButtons();
    void chooseFile();
    void readFile(const ReadOptions &options);
    /** Reads it again where the user has said before how such a table is read. @return whether that is so */
    bool readAsBefore(const ListDocument &document);
    void readCorrected(const ReadOptions &options);
    void takeDocument(const std::shared_ptr<const Result<ListDocument>> &document);
    void plan();
    void takePlan(Result<ImportPlan> &plan);
    void apply();
    void takeApplied(const Result<bool> &changed);
    /** While rows go in, that is stopped first: nothing of them stays. */
    void leave();
    void showBusy(bool isBusy);
    void updateApply();

    Services m_services;
    Prompts &m_prompts;
    ListFile m_file;
    ListReading *m_reading = nullptr;
    std::shared_ptr<const ListDocument> m_document;
    ImportWork *m_work = nullptr;
    ReadOptions m_options;      ///< as the file is read now
    bool m_isAsBefore = false;  ///< and the columns are as the user said of an earlier file
    bool m_isCorrected = false; ///< by the user, for this file
    bool m_hasPlan = false;
    bool m_isLeaving = false; ///< as soon as what is being applied has stopped
    int m_appliedRows = 0;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_choice = nullptr;
    ImportPreview *m_preview = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace raiki
