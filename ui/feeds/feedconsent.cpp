// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/feeds/feedconsent.h"

#include "ui/common/errortext.h"

#include <QCoreApplication>

namespace raiki {

namespace {

/** The translation context of this file. */
class FeedConsent final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::FeedConsent)
};

} // namespace

bool mayUseNetwork(const Services &services)
{
    return services.preferences.values().consent == NetworkConsent::Given;
}

void askConsent(const Services &services, Prompts &prompts, QWidget *parent, std::function<void()> agreed,
                std::function<void(const QString &)> notSaved)
{
    if (mayUseNetwork(services)) {
        agreed();
        return;
    }
    Confirmation question;
    question.title = FeedConsent::tr("Check your feeds?");
    question.text = FeedConsent::tr("Raiki will look at the addresses you add, read the feeds on your list "
                                    "about once an hour, and contact "
                                    "nobody else. You can change this in the settings.");
    if (services.preferences.values().updateCatalogue) // chosen before the consent was taken back
        question.text =
            FeedConsent::tr("Raiki will look at the addresses you add, read the feeds on your list "
                            //: %1 the name of a server
                            "about once an hour, and ask %1 once a week for newer shows. It contacts "
                            "nobody else. You can change this in the settings.")
                .arg(services.catalogueUpdater.source().host());
    question.yesText = FeedConsent::tr("Check my feeds");
    prompts.confirm(
        parent, question,
        [&preferences = services.preferences, agreed = std::move(agreed), notSaved = std::move(notSaved)] {
            PreferenceValues values = preferences.values();
            values.consent = NetworkConsent::Given;
            if (const Result<void> saved = preferences.save(values); !saved)
                notSaved(errorText(saved.error(), FeedConsent::tr("Your answer was not saved.")));
            else
                agreed();
        });
}

} // namespace raiki
