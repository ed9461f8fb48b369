// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/settings/backupscard.h"

#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <memory>
#include <utility>

namespace raiki {

namespace {

QString occasionText(const QString &occasion)
{
    if (occasion == QStringLiteral("auto"))
        return BackupsCard::tr("automatic");
    if (occasion == QStringLiteral("manual"))
        //: of a backup: the user made it
        return BackupsCard::tr("made by you");
    if (occasion == QStringLiteral("import"))
        return BackupsCard::tr("before an import");
    if (occasion == QStringLiteral("takeback"))
        return BackupsCard::tr("before an import was taken back");
    if (occasion == QStringLiteral("merge"))
        return BackupsCard::tr("before a merge with another computer");
    if (occasion == QStringLiteral("restore"))
        return BackupsCard::tr("before a restore");
    return occasion == QStringLiteral("migration") ? BackupsCard::tr("before an update of Raiki") : occasion;
}

} // namespace

BackupsCard::BackupsCard(const Services &services, Prompts &prompts, QWidget *parent)
    : SettingsCard(services, parent)
    , m_prompts(prompts)
    , m_rule(addHint())
    , m_copies(new QComboBox(this))
{
    m_worker.setMaxThreadCount(1);
    m_copies->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_copies->setMinimumContentsLength(30);
    column()->addWidget(m_copies);
    setUpButtons();
    m_contents = addHint(); // below the buttons, which stay where they are
    m_contents->hide();
    connect(m_copies, &QComboBox::currentIndexChanged, this, &BackupsCard::forgetContents);
    connect(&this->services().backups, &Backups::made, this, &BackupsCard::takeMade);
    connect(&this->services().watchlist, &Watchlist::changed, this, [this] {
        if (isVisible()) // an import makes one before it
            load();
    });
    connect(&this->services().backups, &Backups::failed, this, [this](const Error &error) {
        load();
        Q_EMIT failed(errorText(error, tr("No backup was made.")));
    });
}

BackupsCard::~BackupsCard()
{
    m_worker.waitForDone();
}

void BackupsCard::setUpButtons()
{
    m_make = new QPushButton(lineIcon("add"), {}, this);
    m_look = new QPushButton(lineIcon("search"), {}, this);
    m_restore = new QPushButton(lineIcon("undo"), {}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (QPushButton *button : {m_make, m_look, m_restore})
        row->addWidget(button);
    row->addStretch(1);
    column()->addLayout(row);
    connect(m_make, &QPushButton::clicked, this, &BackupsCard::makeNow);
    connect(m_look, &QPushButton::clicked, this, &BackupsCard::lookInto);
    connect(m_restore, &QPushButton::clicked, this, &BackupsCard::askAndRestore);
}

QString BackupsCard::chosen() const
{
    return m_copies->currentData().toString();
}

void BackupsCard::makeNow()
{
    m_hadKeyboard = window()->focusWidget() == m_make;
    services().backups.makeNow();
    load();
    m_wentTo = window()->focusWidget();
}

void BackupsCard::takeMade(const QString &occasion)
{
    const bool isTheirs = occasion == QStringLiteral("manual");
    showCopies(isTheirs ? QString() : chosen()); // the newest is the one just made
    if (isTheirs)
        Q_EMIT told(tr("A backup was made and checked."));
}

void BackupsCard::load()
{
    showCopies(chosen());
}

void BackupsCard::showCopies(const QString &wanted)
{
    const DateStyle style = services().dateStyle();
    const QSignalBlocker quiet(m_copies);
    m_copies->clear();
    for (const BackupCopy &copy : services().backups.all()) {
        //: %1 date and time, %2 why it was made, %3 size
        m_copies->addItem(
            tr("%1, %2, %3")
                .arg(momentText(copy.madeAt, style), occasionText(copy.occasion),
                     style.locale.formattedDataSize(copy.bytes, copy.bytes < 1024 * 1024 ? 0 : 1)),
            copy.path);
    }
    m_copies->setCurrentIndex(qMax(0, m_copies->findData(wanted)));
    const bool hasCopies = m_copies->count() > 0;
    if (!hasCopies)
        m_copies->addItem(tr("There is no backup yet"));
    m_copies->setEnabled(hasCopies);
    m_look->setEnabled(hasCopies);
    m_restore->setEnabled(hasCopies);
    m_make->setEnabled(!services().backups.isMaking());
    if (m_make->isEnabled() && std::exchange(m_hadKeyboard, false) && window()->focusWidget() == m_wentTo)
        m_make->setFocus(Qt::OtherFocusReason);
    if (m_looked != chosen())
        forgetContents();
}

void BackupsCard::forgetContents()
{
    m_looked.clear();
    m_contents->clear();
    m_contents->hide();
}

void BackupsCard::lookInto()
{
    const QString path = chosen();
    m_looked = path;
    m_worker.start([this, path] {
        const auto contents = std::make_shared<Result<BackupContents>>(Backups::lookInto(path));
        const auto deliver = [this, path, contents] {
            if (path == m_looked) // else another one was chosen meanwhile
                showContents(*contents);
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

void BackupsCard::showContents(const Result<BackupContents> &contents)
{
    if (!contents)
        m_contents->setText(copyErrorText(contents.error(), QDir::toNativeSeparators(m_looked)));
    else if (!contents->problems.isEmpty())
        m_contents->setText(tr("This backup is damaged: %1").arg(contents->problems.front()));
    else
        m_contents->setText(
            tr("%n row(s) of the list", nullptr, static_cast<int>(contents->entries)) + QStringLiteral(", ") +
            tr("%n feed(s)", nullptr, static_cast<int>(contents->feeds)) + QStringLiteral(". ") +
            (contents->newest.isEmpty()
                 ? QString()
                 : tr("Changed last: %1.").arg(contents->newest.join(QStringLiteral(", ")))));
    m_contents->show();
}

void BackupsCard::askAndRestore()
{
    Confirmation question;
    question.title = tr("Restore this backup?");
    question.text =
        tr("Your list, feeds and settings become what they were then: %1. A backup of what is there now is "
           "made first, so that you can come back.")
            .arg(m_copies->currentText());
    question.yesText = tr("Restore");
    question.isDestructive = true;
    m_prompts.confirm(this, question,
                      [this, path = chosen(), name = m_copies->currentText()] { restore(path, name); });
}

void BackupsCard::restore(const QString &path, const QString &name)
{
    const Result<void> done = services().backups.restore(path);
    load();
    if (done) {
        //: %1 a backup: when and why it was made, its size
        Q_EMIT told(tr("The list is again as in this backup: %1. What was there before is the newest of the "
                       "backups.")
                        .arg(name));
        return;
    }
    const Result<BackupContents> contents = Backups::lookInto(path);
    const bool isSound = contents && contents->problems.isEmpty();
    m_prompts.tell(this, tr("Nothing was restored"),
                   isSound ? errorText(done.error(), tr("The list is as it was."))
                           : copyErrorText(done.error(), path));
}

void BackupsCard::retranslate()
{
    setTitle(tr("Backups"));
    m_rule->setText(
        tr("A copy of your list is made every day, checked, and kept: one for each of 7 days, 8 weeks "
           "and 12 months. What you make yourself stays."));
    m_copies->setAccessibleName(tr("Backups"));
    m_make->setText(tr("Back up now"));
    m_look->setText(tr("Look into it"));
    m_restore->setText(tr("Restore…"));
    load();
}

} // namespace raiki
