// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/prompts.h"
#include "ui/common/services.h"

/** Nobody is contacted before the user has agreed to it once. */
namespace raiki {

[[nodiscard]] bool mayUseNetwork(const Services &services);
/**
 * Calls @p agreed at once where the user agreed before, else after a yes to the question, which is kept.
 * @param notSaved gets a sentence where it could not be kept
 */
void askConsent(const Services &services, Prompts &prompts, QWidget *parent, std::function<void()> agreed,
                std::function<void(const QString &)> notSaved);

} // namespace raiki
