// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/import/listexport.h"

#include "ui/common/errortext.h"
#include "ui/import/formattext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace raiki {

namespace {

/** The translation context of this file. */
class ListExport final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::ListExport)
};

ExportOutcome exported(const Services &services, const QString &path,
                       const std::optional<QSet<SeasonId>> &only)
{
    const ListFormat *format = listFormatToWrite(path);
    if (!format)
        return {false, false,
                ListExport::tr("Raiki writes no “%1” files. Choose one of the formats that are offered.")
                    .arg(QFileInfo(path).suffix())};
    const Result<WrittenList> list = services.transfer.exportTo(path, format->name, only);
    if (!list)
        return {false, false, errorText(list.error(), ListExport::tr("The list was not exported."))};
    const QString losses = lossText(*list);
    const QString done = ListExport::tr("The list is in %1.").arg(path);
    return {true, !losses.isEmpty(),
            losses.isEmpty() ? done : QString(done + QStringLiteral("\n\n") + losses)};
}

} // namespace

void exportListTo(QWidget *parent, const Services &services, Prompts &prompts, const ExportPart &part,
                  const std::function<void(const ExportOutcome &)> &ended)
{
    prompts.saveFile(
        parent, {part.title, ListExport::tr("watchlist.csv"), writeFilters(), FileQuestion::Modality::Beside},
        [services, only = part.only, ended](const QString &path) { ended(exported(services, path, only)); });
}

} // namespace raiki
