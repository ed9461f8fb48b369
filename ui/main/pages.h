// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/page.h"
#include "ui/common/prompts.h"
#include "ui/common/services.h"

#include <QKeySequence>

/** The one place that knows every page and dialog: a new screen is a folder and a line here. */
namespace raiki {

class AddShowDialog;
class FirstStart;
class ImportDialog;

/** Made when first shown; owned by @p parent. */
[[nodiscard]] Page *createPage(PageId page, const Services &services, Prompts &prompts, QWidget *parent);
[[nodiscard]] QString pageName(PageId page);
[[nodiscard]] const char *pageIcon(PageId page);
/** Ctrl+1 to Ctrl+7 and Ctrl+comma; none for a show's page. */
[[nodiscard]] QKeySequence pageKey(PageId page);

/** Opened by the caller, deletes itself when closed. */
[[nodiscard]] AddShowDialog *createAddShowDialog(const Services &services, QWidget *parent);
[[nodiscard]] ImportDialog *createImportDialog(const Services &services, Prompts &prompts, QWidget *parent);
[[nodiscard]] FirstStart *createFirstStart(const Services &services, Prompts &prompts, QWidget *parent);

} // namespace raiki
