// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/importplan.h"
#include "ui/import/plantext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;
class QVBoxLayout;

/** The plan of an import: what it will do, row by row, and every way to steer it. */
namespace raiki {

class ImportFilter;
class ImportModel;
class PolicyChoice;
class ReadingPanel;
class RowPanel;

class ImportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);

    /** Another file: nothing of the last one's choices stays. */
    void startFile(const QString &name);
    /** See ReadingPanel. @param options that it was read with */
    void setDocument(const ListDocument &document, bool isAsBefore, const ReadOptions &options);
    void setPlan(ImportPlan plan, const PlanStyle &style);
    /** There is no plan, because of @p why. */
    void setProblem(const QString &why);
    /** The keyboard goes to what the import will do. */
    void focusRows();
    [[nodiscard]] const ImportModel &model() const { return *m_model; }
    [[nodiscard]] const ConflictRules &rules() const;
    [[nodiscard]] const Resolutions &resolutions() const;
    /** Whether the user ticked, cleared or answered for a row. */
    [[nodiscard]] bool hasDecisions() const;

Q_SIGNALS:
    void readAgain(const raiki::ReadOptions &options);
    void planAgain();
    void ticksChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpHead();
    void setUpFilters();
    void setUpTable();
    void setUpFoot();
    void fillVerdicts();
    void showVerdicts();
    void showCurrent();
    void showGuesses(const QStringList &guesses);
    void setUpDeciding();
    void tickShown();
    [[nodiscard]] std::vector<const PlannedRow *> shownPlan() const;
    void updateTickAll();
    [[nodiscard]] std::vector<int> shownRows() const;

    PlanStyle m_style;
    ImportModel *m_model = nullptr;
    ImportFilter *m_filter = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_file = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_guesses = nullptr; ///< what was guessed of how the file is read, and what to do about it
    ReadingPanel *m_reading = nullptr;
    QCheckBox *m_tickAll = nullptr;
    QComboBox *m_verdicts = nullptr;
    QLineEdit *m_search = nullptr;
    PolicyChoice *m_policy = nullptr;
    QPushButton *m_decide = nullptr;
    QTreeView *m_table = nullptr;
    bool m_isDayFirstGuessed = false;
    std::optional<int> m_topScore; ///< that the scores were taken to be of, where that was a guess
    int m_titleWidth = 0;          ///< as it was made here; another one is the user's
    RowPanel *m_row = nullptr;
};

} // namespace raiki
