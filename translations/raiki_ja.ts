<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>CommandText</name>
    <message>
        <source>another database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock starts there (ISO 8601)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no messages but errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start in the tray (without a verb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--database needs the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as-of needs a time in ISO 8601, such as 2025-10-01T09:00:00Z, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option %1. “raiki %2--help” lists the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” knows no option --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”. A title of several words needs quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown verb “%1”. “raiki --help” lists the verbs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: raiki %1%2 [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: raiki [options]            opens the window
       raiki VERB … [options]     works in the terminal, on the same list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--season needs a number from 1 to 99, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--status is one of plan, watching, onhold, completed and dropped, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--premiere needs a date such as 2026, 2026-01, 2026-W or 2026-01-24, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title has 1 to 500 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a show (and season) into the watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which season, from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan, watching, onhold, completed or dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it starts, as precisely as you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another name for it; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue knows nothing of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has %1 shows with %2 seasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference list of shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a newer list; without one, the list shipped with Raiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checked copy is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is again as in %1. What was there before is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound: %1 shows, %2 entries, %3 feeds, %4 items (schema %5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a checked copy of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back from a copy; what was there is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the database sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a date such as 2026, 2026-01, 2026-W or 2026-01-24, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--episodes needs a number from 0 to %1, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--score needs a number from 1 to 100 (0 takes it away), not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1. “raiki undo” brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edits an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>episodes watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 100; 0 takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it starts, by your own word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds a tag; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when you began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when you finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a show off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undoes the newest change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>season %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>episode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches %1 by “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--published needs a date in ISO 8601, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what Raiki reads out of a headline, and why; without TEXT, JSON lines from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text under the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it appeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not polled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1. “raiki poll” reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feeds yet. “raiki feed add URL” adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>polls another feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feeds and how they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops polling a feed; what it said stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not poll it until resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polls it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feeds from OPML, or one URL a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feeds as OPML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no feed: neither RSS nor Atom nor JSON Feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The document breaks at line %1, column %2 (%3); %n item(s) before it were read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>reads one document and stores nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what relative links start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a server would have said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the number of an announcement. “raiki inbox” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announcements waiting for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not so, or does not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on the list here. “raiki add TITLE” adds a show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) watched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--format is text or json, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--days needs a number from 0, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is announced for the shows of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where a title, note or tag has this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one show with every claim, its source and quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what comes, soonest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so many days ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text or json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what will be said, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document breaks at line %1; what stood before it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) polled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your decision (“raiki inbox”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polls the feeds that are due and takes in what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this feed; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all feeds, due or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--map is for tables; this file is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--map needs COLUMN=FIELD, such as &quot;My rating=score&quot;, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows: %2 to add, %3 to update, %4 unchanged, %5 in conflict, %6 to review, %7 invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2 (%3): “%4” %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--on-conflict is keep, replace or newer, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings a list in: shows the plan, applies it unless dry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unless the file tells: csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which column is what; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep, replace or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the list out, by the file&apos;s extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on. Polling the feeds and printing what is upcoming instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list in %1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date is known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date moved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the start</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before the start</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>starts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts some time in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>Premiere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>season %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>episode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announces no release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is about no show of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date for a season of a show you follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new season of a show you follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date is known more exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another source says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not sure which show is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you dropped it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an episode of a show you follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where a show you follow comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of a show you follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a film of a show you follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server of that name. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the connection. It will be tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time. It will be tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be trusted (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads from one place to the next without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent us to an unsafe address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered %1. It will be tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than a feed may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s compression is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer broke off or made no sense (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no feed at this address. Look for the site&apos;s own RSS or Atom link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed is damaged before its first post (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed is gone for good. Polling has stopped; remove it or give its new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine is offline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1, %2</source>
        <comment>show, season</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts some time in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raiki will tell you when the day is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was missed: when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) while Raiki was closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news for your list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::AboutCard</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raiki %1: when does what you wait for come back, and how do we know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raiki is free software under the MIT licence. The reference list is distilled from bangumi-data, © its contributors, CC BY 4.0: seasons are grouped into shows and the fields it needs are kept. Built with Qt, SQLite, Expat, uchardet and zlib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bangumi-data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC BY 4.0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::AddShowDialog</name>
    <message>
        <source>Add a show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in English, romaji or Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows that the catalogue knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds this show, then another (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raiki will look for this title in the news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your list already: what is new is added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season %1, not in the catalogue yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The show was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in your list with all that the catalogue knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::CatalogueModel</name>
    <message>
        <source>Add “%1” as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A show that the catalogue does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n season(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::ChangeText</name>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2 episodes</source>
        <extracomment>For example &quot;3 → 4 episodes&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates and reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>edit %n seasons</source>
        <extracomment>%1 how many rows of the list</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the show, %2 what changed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>premiere of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept news of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismiss news of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aliases of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::ClaimList</name>
    <message>
        <source>decides the date shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A quotation, with the quotation marks of the language</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::CorrectionDialog</name>
    <message>
        <source>What does it say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026, 2026-01, Winter 2026, 2026-01-24…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember that “%1” means this show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sta&amp;rts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date Raiki understands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::DateText</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>Qt date format of one day: ddd day of the week, d day, MMM month, yyyy year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Winter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Qt date format of a month: MMMM its name, M its number, yyyy year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::ErrorText</name>
    <message>
        <source>It cannot be read: %1. Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be written: %1. Choose another folder, or ask for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large (%1). Split it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No format that Raiki knows fits it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the list. Close it, or wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list&apos;s file is damaged (%1). Restore a backup; the damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was made by a newer Raiki (schema %1). Update Raiki to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no list of Raiki&apos;s (%1). Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read or written (%1). Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several shows go by that name:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile (%1). Look at it again, then repeat the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not answer: %1. Check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raiki may not use the network. Allow it in the settings first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::FeedsModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <extracomment>%1 &quot;Read 5 minutes ago&quot;, %2 a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::FeedsPage</name>
    <message>
        <source>Import feeds from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export feeds as OPML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 feeds read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a feed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the news feeds of the sites you trust. Raiki reads them for news of your shows and of nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feeds could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not polled by itself: you have not agreed to that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Poll feeds?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raiki will read the feeds on your list about once an hour, and contact nobody else. You can change this in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll my feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed&apos;s address (RSS, Atom or JSON Feed):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed was not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed lists (*.opml *.xml *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feed was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPML (*.opml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feeds were not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feeds are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed was not renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the feed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer polled. What it said stays in the history of your shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed was not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::FirstStart</name>
    <message>
        <source>Welcome to Raiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does it come back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raiki keeps your list, reads the news you trust, and tells you when a new season is dated, who says so, and when it starts. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find one by its title and begin with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file from another tracker or a spreadsheet; you see first what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an &amp;empty list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May Raiki check your feeds?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks the addresses on your Feeds page for news, each at most every %1, and contacts nobody else. Nothing about you or your list is sent. Nothing was contacted until now.</source>
        <extracomment>%1 a span of time such as &quot;1 hour&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, check my feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No, stay off the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds are read only when you allow it later; the list works without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind you of premieres?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bubble on your desktop when a date is found or moves, a day before the start, and when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, &amp;remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What, when and for which shows is in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, stay &amp;quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Upcoming page shows the dates all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers were not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::GeneralCard</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Titles in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Late-night times as broadcasters write them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday 25:30 in place of Sunday 01:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::ImportDialog</name>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV file, or drop it here: from Raiki, a tracker or a spreadsheet. You see what it would change before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is known to hold the titles. Say below which one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported from %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::ImportModel</name>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::ImportPreview</name>
    <message>
        <source>All shown rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the import will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask: leave the row out unless I tick it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep what is in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take what the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file and the list differ:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a verdict, %2 a number of rows</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::InboxModel</name>
    <message>
        <source>%1: %2. %3, %4</source>
        <extracomment>%1 the show, %2 what was read, %3 the headline, %4 the feed</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll the feeds now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News for your shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a feed brings news of a show on your list, it waits here with the words that say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See your feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inbox could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed: what it said is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::ListText</name>
    <message>
        <source>Season %1, Part %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TV series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 film, OVA, special; %2 season 2, part 2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 season 2, film; %2 its subtitle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In cinemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rumoured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says %1</source>
        <extracomment>%1 the site that says so</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Episodes watched, of how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::ListsCard</name>
    <message>
        <source>Update the reference list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bangumi-data or snapshot (*.json *.snapshot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference list was not updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one in use stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the shipped reference list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The updated one is removed; the one that came with Raiki is used again. Your own list is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the shipped one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference list was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference list cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reference list: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference list: %1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list and the reference list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raiki looks titles, seasons and start dates up in it. A newer one comes as a file: data.json of bangumi-data, or a snapshot made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update from a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::MainWindow</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Raiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news could not be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Raiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raiki may not use the network yet. Allow it in the settings, then check for news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watchlist.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raiki stays in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you close the window, Raiki goes on watching for news and reminds you. Open it again or quit it from its icon in the tray. The settings change this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::MarkedText</name>
    <message>
        <source>Marked: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::NavigationRail</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::NetworkCard</name>
    <message>
        <source>Feeds and network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raiki &amp;may check my feeds for news by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the addresses on your Feeds page are contacted, and what they redirect to. No cookies are kept, and nothing about you or your list is sent to anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a feed at most &amp;every</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::NewsPanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Raiki reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches your %1 by the title “%2”. Why it is here: %3.</source>
        <extracomment>%1 the show, %2 the title that matched, %3 a clause such as &quot;a new season of a show you follow&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this change (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::Pages</name>
    <message>
        <source>Upcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::PlanText</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romaji title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewatches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyAnimeList number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AniList number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AniDB number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kitsu number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TMDB number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangumi number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) watched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that differ(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 the field, %2 what it holds now, %3 what it will hold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be %1: say below which it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::PollStatus</name>
    <message>
        <source>Checking %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for news</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the feeds for news. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click to check the feeds for news (F5).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::PremiereDialog</name>
    <message>
        <source>Set the premiere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does it start? %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026, Winter 2026, January 2026, 2026-01-24, 2026-01-24 25:30 JST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date that Raiki understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date of your own: what others say decides.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::ReadingPanel</name>
    <message>
        <source>How the file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 March (month first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 April (day first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are separated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3/4/2026 means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What column “%1” holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 columns: %3</source>
        <extracomment>%1 how many of the columns are understood, %2 how many there are, %3 their fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::ReleaseText</name>
    <message>
        <source>Platform not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, then weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, then every %n day(s)</source>
        <extracomment>%1 the first date</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::RemindersCard</name>
    <message>
        <source>The setting was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remind me of premieres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a date becomes known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a date moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For shows that are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (a new season)</source>
        <extracomment>the status, and what there is to remind of in such a show</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hour of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For dates of which only the day, the month or the season of the year is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::RowPanel</name>
    <message>
        <source>The chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which show is “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A show of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::SeasonCard</name>
    <message>
        <source>● New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the premiere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the premiere of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes watched of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One episode more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One episode more of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of %1, 1 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything you want to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>How we know (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How we know when %1 starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another source says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has announced a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::SettingsCard</name>
    <message>
        <source>The setting was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::ShowNamesCard</name>
    <message>
        <source>Names and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an alias…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name under which the news may speak of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the alias %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::ShowPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a season…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The show could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The season was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The season was not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The premiere was not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The season was not added. Its number is from 1 to 99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name under which the news may speak of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias was not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and all its seasons will be removed from your list. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The show was not removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::SpanText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::TrayCard</name>
    <message>
        <source>Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Raiki in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on watching for news and reminds you. Without a tray, closing quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me of &amp;news for my shows with a bubble</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::TrayIcon</name>
    <message>
        <source>Next: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No premiere is announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open Raiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the feeds now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause reminders for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingDelegate</name>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingGroups</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingPage</name>
    <message>
        <source>Upcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is announced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the shows you wait for. Raiki watches the news and tells you here when they come back, and who says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n premiere(s) this month</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next: %2, %3</source>
        <extracomment>%1 &quot;3 premieres this month&quot;, %2 the show, %3 its date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::WatchlistPage</name>
    <message>
        <source>Watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter titles, notes, tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first show, or bring the list you keep elsewhere: nothing is lost, everything can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No show here has these words in its titles, notes or tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One episode more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One episode less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A tab: %1 a status, %2 how many shows have it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n season(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The episodes were not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) will be removed from your list. You can undo this.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::WatchlistWords</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::WindowActions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check for news now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Raiki</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raiki::WindowHelp</name>
    <message>
        <source>In the list: + and − change the episodes, Enter opens the show, Delete removes it, typing filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raiki %1
When does what you wait for come back, and how do we know?

Reference list of shows: bangumi-data, CC BY 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
