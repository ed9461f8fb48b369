// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/xmldocument.h"

#include <QByteArrayView>

/** The addresses and customary prefixes of the namespaces in feeds. */
namespace raiki {

/** By its address; case, a missing or added slash and https do not matter. Other where unknown. */
[[nodiscard]] XmlSpace xmlSpaceOfAddress(QByteArrayView address);

/** What an undeclared prefix customarily means; feeds forget to declare them. Other where unknown. */
[[nodiscard]] XmlSpace xmlSpaceOfPrefix(QByteArrayView prefix);

} // namespace raiki
