// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/desktopprompts.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>

namespace raiki {

namespace {

constexpr QLatin1StringView folderKey("files/folder");
constexpr int boxIconSize = 40;
constexpr const char *destructiveIcon = "warning";

/** A box that shows text as it is: a title from a feed must not be read as markup. */
QMessageBox *plainBox(QWidget *parent, const char *icon, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, parent);
    const Theme theme = Theme::of(box->palette());
    box->setIconPixmap(lineIconPixmap(icon, icon == destructiveIcon ? theme.warning : theme.accent,
                                      boxIconSize, box->devicePixelRatioF()));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setAccessibleDescription(text);
    box->setWindowModality(Qt::WindowModal);
    return box;
}

/**
 * Tells files by their names alone. Qt's own provider opens those of the folder to look inside, and when a
 * process closes any file that is our list, the system drops the locks by which SQLite keeps other programs
 * from taking its log away: https://www.sqlite.org/howtocorrupt.html, 2.2.
 */
class NamedFileIcons final : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;
    [[nodiscard]] QIcon icon(const QFileInfo &file) const override
    {
        return QFileIconProvider::icon(file.isDir() ? Folder : File);
    }
    [[nodiscard]] QString type(const QFileInfo &file) const override
    {
        return file.isDir() ? QString() : file.suffix();
    }
};

/** A dialog that opens no file by itself; it deletes itself. */
QFileDialog *fileDialog(QWidget *parent, const QString &title, const QString &folder)
{
    static NamedFileIcons icons;
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setIconProvider(&icons);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    return dialog;
}

/** Where the last file was; at first where browsers put what one downloads, such as lists of other trackers.
 */
QString lastFolder()
{
    const QString kept = QSettings().value(folderKey).toString();
    if (!kept.isEmpty() && QFileInfo(kept).isDir())
        return kept;
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return QFileInfo(downloads).isDir() ? downloads : QDir::homePath();
}

void askForFile(QFileDialog *dialog, const FileQuestion &question,
                std::function<void(const QString &)> chosen)
{
    dialog->setNameFilters(question.filters);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [chosen = std::move(chosen)](const QString &path) {
                         if (path.isEmpty())
                             return;
                         QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
                         chosen(path);
                     });
    if (question.modality == FileQuestion::Modality::Over) {
        dialog->open();
        return;
    }
    for (QFileDialog *other : dialog->parent()->findChildren<QFileDialog *>(Qt::FindDirectChildrenOnly)) {
        if (other != dialog)
            other->close(); // the later question stands
    }
    dialog->setWindowModality(Qt::NonModal);
    dialog->show();
}

/** A dialog for one answer; it deletes itself. */
QInputDialog *inputDialog(QWidget *parent, const QString &title, const QString &label, const QString &okText)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    if (auto *question = dialog->findChild<QLabel *>()) // with the window, whichever way its words are read
        question->setAlignment(QStyle::visualAlignment(dialog->layoutDirection(), Qt::AlignLeft) |
                               Qt::AlignAbsolute | Qt::AlignVCenter);
    dialog->setOkButtonText(okText);
    dialog->setMinimumWidth(380);
    if (auto *buttons = dialog->findChild<QDialogButtonBox *>())
        setPrimary(buttons->button(QDialogButtonBox::Ok));
    return dialog;
}

} // namespace

void DesktopPrompts::confirm(QWidget *parent, const Confirmation &question, std::function<void()> agreed)
{
    QMessageBox *box = plainBox(parent, question.isDestructive ? destructiveIcon : "question", question.title,
                                question.text);
    QPushButton *yes = box->addButton(question.yesText, QMessageBox::AcceptRole);
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(question.isDestructive ? no : yes);
    setPrimary(yes, !question.isDestructive);
    QObject::connect(yes, &QPushButton::clicked, box, [agreed = std::move(agreed)] { agreed(); });
    box->open();
}

void DesktopPrompts::openFile(QWidget *parent, const FileQuestion &question,
                              std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, question.title, lastFolder());
    dialog->setFileMode(QFileDialog::ExistingFile);
    askForFile(dialog, question, std::move(chosen));
}

void DesktopPrompts::saveFile(QWidget *parent, const FileQuestion &question,
                              std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, question.title, lastFolder());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(question.suggestedName);
    const qsizetype dot = question.suggestedName.lastIndexOf(QLatin1Char('.'));
    if (dot >= 0)
        dialog->setDefaultSuffix(question.suggestedName.mid(dot + 1));
    askForFile(dialog, question, std::move(chosen));
}

void DesktopPrompts::openFolder(QWidget *parent, const QString &title,
                                std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, title, QDir::homePath());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [chosen = std::move(chosen)](const QString &path) {
                         if (!path.isEmpty())
                             chosen(QFileInfo(path).absoluteFilePath());
                     });
    dialog->open();
}

void DesktopPrompts::askText(QWidget *parent, const TextQuestion &question,
                             std::function<void(const QString &)> given)
{
    QInputDialog *dialog = inputDialog(parent, question.title, question.label, question.okText);
    dialog->setTextValue(question.text);
    if (auto *line = dialog->findChild<QLineEdit *>())
        line->setMinimumWidth(420);
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog,
                     [given = std::move(given)](const QString &text) { given(text); });
    dialog->open();
}

void DesktopPrompts::choose(QWidget *parent, const ChoiceQuestion &question, std::function<void(int)> chosen)
{
    QInputDialog *dialog = inputDialog(parent, question.title, question.label, question.okText);
    dialog->setOption(QInputDialog::UseListViewForComboBoxItems);
    dialog->setComboBoxItems(question.choices);
    dialog->setTextValue(question.choices.value(0)); // else nothing is chosen, and its button is dead
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog,
                     [choices = question.choices, chosen = std::move(chosen)](const QString &text) {
                         chosen(static_cast<int>(choices.indexOf(text)));
                     });
    dialog->open();
    for (QAbstractItemView *list : dialog->findChildren<QAbstractItemView *>()) // there since it is open
        list->setAccessibleName(question.label);
}

void DesktopPrompts::tell(QWidget *parent, const QString &title, const QString &text,
                          std::function<void()> read)
{
    QMessageBox *box = plainBox(parent, "info", title, text);
    box->addButton(QMessageBox::Ok);
    if (read)
        QObject::connect(box, &QDialog::finished, parent, read);
    box->open();
}

bool DesktopPrompts::openLink(const QUrl &link)
{
    const QString scheme = link.scheme().toLower();
    const bool isWeb = link.isValid() && !link.host().isEmpty() &&
                       (scheme == QLatin1String("http") || scheme == QLatin1String("https"));
    return isWeb && QDesktopServices::openUrl(link);
}

} // namespace raiki
