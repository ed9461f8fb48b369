// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/show.h"
#include "ui/common/pageid.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QAbstractItemView;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

/**
 * The base of every page: a header (title, one muted line of summary, up to three actions) over the page's
 * own content. A page knows no other page; it asks the window by the signals below.
 */
namespace raiki {

/** What a page shows of the list, for what may be meant for a part of it. */
struct ListParts
{
    int total = 0; ///< seasons of the whole list
    QSet<SeasonId> shown;
    QSet<SeasonId> selected;
};

class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(PageId id, QWidget *parent = nullptr);

    [[nodiscard]] PageId id() const { return m_id; }
    [[nodiscard]] QString title() const;
    /** Where the keyboard goes when the page comes up: the list, or what the empty page offers. */
    virtual void focusFirst();
    /** Where Ctrl+F goes; false where the page has nothing to search in. */
    virtual bool focusSearch() { return false; }

    /** Nothing where the page is not the list. */
    [[nodiscard]] virtual std::optional<ListParts> listParts() const { return {}; }
    /** What is saved as a PDF or a picture: its rows as they are filtered now. Null: there is nothing to
     * save. */
    [[nodiscard]] virtual const QAbstractItemView *savedView() const { return nullptr; }

Q_SIGNALS:
    void showRequested(raiki::ShowId show, raiki::SeasonId season = {});
    void pageRequested(raiki::PageId page);
    void commandRequested(raiki::WindowCommand command);
    /** A sentence for the window's notice bar: something was done (undo is offered), or failed. */
    void noticed(const QString &sentence, raiki::NoticeKind kind);
    /** The user wants to go back to where they came from. */
    void backRequested();

protected:
    void setTitle(const QString &title);
    void setSummary(const QString &summary);
    /** Puts @p button at the header's end; the header owns it. */
    void addHeaderButton(QAbstractButton *button);
    /** A header button with an icon name of ui/common/icons.h; @p isPrimary: the one the page is for. */
    QPushButton *addHeaderAction(const char *iconName, bool isPrimary = false);
    /** The page's own part, below the header; fills the rest. */
    void setContent(QWidget *content);
    /** A line of its own between the header and the content; call it before setContent(). */
    void addAboveContent(QWidget *widget);
    /** Before the title: a back button, a cover. */
    void addHeaderLead(QWidget *widget);

    /** Sets every text anew; called once when first shown and whenever the language changes. */
    virtual void retranslate() {}

    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeButtons();

    PageId m_id;
    QBoxLayout *m_header = nullptr;
    QHBoxLayout *m_lead = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_content = nullptr;
    bool m_hasTexts = false;
};

} // namespace raiki
