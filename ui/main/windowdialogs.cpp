// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/windowdialogs.h"

#include "ui/common/errortext.h"
#include "ui/common/page.h"
#include "ui/common/pausemenu.h"
#include "ui/find/finddialog.h"
#include "ui/find/listfinder.h"
#include "ui/import/importdialog.h"
#include "ui/import/listexport.h"
#include "ui/main/pages.h"
#include "ui/main/pagesaving.h"
#include "ui/main/picturesaving.h"
#include "ui/main/windowhelp.h"
#include "ui/settings/firststart.h"
#include "ui/show/addshowdialog.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QPointer>
#include <QTimer>

namespace raiki {

WindowDialogs::WindowDialogs(const Services &services, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_prompts(prompts)
    , m_window(window)
    , m_finder(new ListFinder(services, this))
{
}

void WindowDialogs::addShow(const QString &text)
{
    AddShowDialog *dialog = createAddShowDialog(m_services, m_window);
    connect(dialog, &AddShowDialog::added, this, &WindowDialogs::showAdded);
    if (!text.isEmpty())
        dialog->searchFor(text);
    dialog->open();
}

void WindowDialogs::importList()
{
    ImportDialog *dialog = createImportDialog(m_services, m_prompts, m_window);
    connect(dialog, &ImportDialog::imported, this, &WindowDialogs::listImported);
    dialog->open();
}

void WindowDialogs::exportList(const std::optional<ListParts> &parts)
{
    const bool isFiltered = parts && parts->shown.size() < parts->total;
    const bool isChosen = parts && parts->selected.size() > 1; // one row is always the current one
    if (!isFiltered && !isChosen)
        return exportPart({tr("Export the list")});
    ChoiceQuestion question{tr("Export"), tr("What is to be exported?"), {}, tr("Go on…")};
    std::vector<ExportPart> choices;
    const auto offer = [&](const QString &text, const ExportPart &part) {
        question.choices.append(text);
        choices.push_back(part);
    };
    offer(tr("The whole list (%Ln season(s))", nullptr, parts->total), {tr("Export the list")});
    if (isFiltered)
        offer(tr("What is shown (%Ln season(s))", nullptr, static_cast<int>(parts->shown.size())),
              {tr("Export what is shown"), parts->shown});
    if (!parts->selected.isEmpty())
        offer(tr("What is selected (%Ln season(s))", nullptr, static_cast<int>(parts->selected.size())),
              {tr("Export the selection"), parts->selected});
    m_prompts.choose(m_window, question, [this, choices = std::move(choices)](int place) {
        exportPart(choices.at(static_cast<size_t>(place)));
    });
}

void WindowDialogs::exportSelection(const QSet<SeasonId> &selected)
{
    exportPart({tr("Export the selection"), selected});
}

void WindowDialogs::exportPart(const ExportPart &part)
{
    exportListTo(m_window, m_services, m_prompts, part, [this](const ExportOutcome &outcome) {
        if (outcome.isDone && outcome.hasLosses) // they are read before the file is relied on
            m_prompts.tell(m_window, tr("Export"), outcome.sentence);
        else
            Q_EMIT told(outcome.sentence, outcome.isDone ? NoticeKind::Told : NoticeKind::Problem);
    });
}

void WindowDialogs::savePage(const Page &page)
{
    const QPointer<const Page> shown(&page);
    m_prompts.saveFile(m_window,
                       {tr("Save the page"),
                        QString(page.title() + QLatin1String(".pdf")),
                        {tr("PDF (*.pdf)"), tr("Picture (*.png)")}},
                       [this, shown](const QString &path) {
                           if (shown && shown->savedView())
                               savePageAs(*shown, path);
                       });
}

void WindowDialogs::savePageAs(const Page &page, const QString &path)
{
    const QAbstractItemView &view = *page.savedView();
    const auto tellEnd = [this, path](const Result<void> &outcome) {
        if (outcome)
            Q_EMIT told(tr("The page is in %1.").arg(path), NoticeKind::Told);
        else if (outcome.error().code == ErrorCode::TooLarge)
            Q_EMIT told(tr("The picture in %1 ends before the list does; a PDF has all of it.").arg(path),
                        NoticeKind::Problem);
        else
            Q_EMIT told(errorText(outcome.error(), tr("The page was not saved.")), NoticeKind::Problem);
    };
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
        auto *saving = new PictureSaving(view, page.title(), path, this);
        connect(saving, &PictureSaving::ended, this, tellEnd);
        saving->start();
        return;
    }
    auto *saving = new PdfSaving(view, page.title(), path, page.id() == PageId::Calendar, this);
    connect(saving, &PdfSaving::ended, this, tellEnd);
    saving->start();
}

void WindowDialogs::startFirstTime()
{
    if (m_services.preferences.values().firstStartDone || m_window->findChild<FirstStart *>())
        return;
    FirstStart *dialog = createFirstStart(m_services, m_prompts, m_window);
    connect(dialog, &FirstStart::importRequested, this, &WindowDialogs::importList);
    connect(dialog, &FirstStart::addShowRequested, this, [this] { addShow(); });
    dialog->open();
}

void WindowDialogs::findAnything(const QList<QAction *> &actions)
{
    if (m_window->findChild<FindDialog *>())
        return;
    auto *pauses = new QMenu(m_window); // never shown: its actions are found
    addPauseActions(*pauses, m_services,
                    [this](const QString &sentence, NoticeKind kind, const std::function<void()> &undo) {
                        Q_EMIT toldWithUndo(sentence, kind, undo);
                    });
    // The dialog deletes itself when closed.
    auto *dialog = new FindDialog(m_services, *m_finder, actions + pauses->actions(), m_window);
    connect(dialog, &QObject::destroyed, pauses, &QObject::deleteLater);
    connect(dialog, &FindDialog::showChosen, this, &WindowDialogs::showChosen);
    connect(dialog, &FindDialog::knownChosen, this, &WindowDialogs::addShow);
    dialog->show(); // not modal: a click beside it is meant for the window, and closes it
}

void WindowDialogs::tellAbout()
{
    m_prompts.tell(m_window, tr("About Raiki"), aboutText());
}

void WindowDialogs::explainTray()
{
    PreferenceValues values = m_services.preferences.values();
    values.closeToTrayExplained = true;
    if (!m_services.preferences.save(values))
        return;
    const QString text =
        values.consent == NetworkConsent::Given
            ? tr("When you close the window, Raiki goes on watching for news and reminds you. Open "
                 "it again or quit it from its icon in the tray. The settings change this.")
            : tr("When you close the window, Raiki stays and reminds you. Open it again or quit it "
                 "from its icon in the tray. The settings change this.");
    m_prompts.tell(m_window, tr("Raiki stays in the tray"), text, [window = m_window] { // as the user asked
        QTimer::singleShot(0, window, &QWidget::close);
    });
}

} // namespace raiki
