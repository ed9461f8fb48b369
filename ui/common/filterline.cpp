// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/filterline.h"

#include "ui/common/icons.h"

#include <QKeyEvent>

namespace raiki {

namespace {

bool isEscape(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Escape && event.modifiers() == Qt::NoModifier;
}

} // namespace

FilterLine::FilterLine(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    addAction(lineIcon("search", QPalette::PlaceholderText), QLineEdit::LeadingPosition);
}

bool FilterLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        // With words in it an undo is meant for them, also where they were put there and cannot be undone.
        const bool isForeignUndo = key->matches(QKeySequence::Undo) && !isUndoAvailable();
        const bool isForeignRedo = key->matches(QKeySequence::Redo) && !isRedoAvailable();
        if (text().isEmpty() && (isForeignUndo || isForeignRedo)) {
            key->ignore();
            return true;
        }
        if (isEscape(*key) && !text().isEmpty()) {
            key->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    if (isEscape(*event) && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace raiki
