<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>CalendarWords</name>
    <message>
        <source>%1, day not known</source>
        <translation>%1, Tag noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>polls more feeds; of a site or a channel, the feed is looked for</source>
        <translation>ruft weitere Feeds ab; zu einer Website oder einem Kanal wird der Feed gesucht</translation>
    </message>
    <message>
        <source>Looking for feeds…</source>
        <translation>Feeds werden gesucht…</translation>
    </message>
    <message>
        <source>Added %1, which could not be read yet: %2</source>
        <translation>%1 hinzugefügt, konnte aber noch nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Added %1, the feed of %2. “raiki poll” reads it.</source>
        <translation>%1 hinzugefügt, den Feed von %2. „raiki poll“ liest ihn.</translation>
    </message>
    <message>
        <source>The page has other feeds too:</source>
        <translation>Die Seite hat noch weitere Feeds:</translation>
    </message>
    <message>
        <source>%1 is no feed, and no feed of it was found.</source>
        <translation>%1 ist kein Feed, und es wurde kein Feed dazu gefunden.</translation>
    </message>
    <message>
        <source>The catalogue has no show of that name; it was added as typed. The catalogue knows: %1. If you meant one of these: “raiki undo”, then add it by that name.</source>
        <translation>Der Katalog kennt keinen Titel dieses Namens; er wurde so aufgenommen, wie er dasteht. Der Katalog kennt: %1. Falls einer davon gemeint war: „raiki undo“, dann unter jenem Namen hinzufügen.</translation>
    </message>
    <message>
        <source>%1 is in the list already; what is new of it was added.</source>
        <translation>%1 ist schon auf der Merkliste; was daran neu ist, kam hinzu.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>WHAT is an id (s12) or a title.</source>
        <translation>WHAT ist eine Kennung (s12) oder ein Titel.</translation>
    </message>
    <message>
        <source>announcements that wait for a decision, or to be seen</source>
        <translation>Meldungen, die auf eine Entscheidung oder einen Blick warten</translation>
    </message>
    <message>
        <source>text, json, or ics for calendars</source>
        <translation>text, json, oder ics für Kalender</translation>
    </message>
    <message>
        <source>--format is text, json or ics, not “%1”.</source>
        <translation>--format ist text, json oder ics, nicht „%1“.</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notizen: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rewatch(es)</source>
        <translation>
            <numerusform>%n-mal wieder gesehen</numerusform>
            <numerusform>%n-mal wieder gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>finished: %1</source>
        <translation>beendet: %1</translation>
    </message>
    <message>
        <source>begun: %1</source>
        <translation>begonnen: %1</translation>
    </message>
    <message>
        <source>score %1 of 100</source>
        <translation>Wertung %1 von 100</translation>
    </message>
    <message>
        <source>edits an entry; of several seasons on the list, name the one (“Title Season 2”, s12)</source>
        <translation>ändert einen Eintrag; von mehreren Staffeln der Liste ist eine zu nennen („Titel Season 2“, s12)</translation>
    </message>
    <message>
        <source>takes a show off the list, or the one season that WHAT names</source>
        <translation>nimmt eine Serie von der Liste, oder die eine Staffel, die WHAT nennt</translation>
    </message>
    <message numerus="yes">
        <source>Removed %1, %n season(s). “raiki undo” brings it back.</source>
        <translation>
            <numerusform>%1 entfernt, %n Staffel. „raiki undo“ holt sie zurück.</numerusform>
            <numerusform>%1 entfernt, %n Staffeln. „raiki undo“ holt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on the list.</source>
        <translation>%1 steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>%1 geändert.</translation>
    </message>
    <message>
        <source>Several seasons of the list go by that name:
%1</source>
        <translation>Mehrere Staffeln der Liste heißen so:
%1</translation>
    </message>
    <message>
        <source>%1 was not found. The list has %2.</source>
        <extracomment>%1 what was looked for, %2 titles of the list that are like it</extracomment>
        <translation>%1 wurde nicht gefunden. In der Liste steht %2.</translation>
    </message>
    <message>
        <source>%1 is an option of a verb, and there is none. “raiki --help” lists the verbs.</source>
        <translation>%1 gehört zu einem Befehl, und es ist keiner angegeben. „raiki --help“ zeigt die Befehle.</translation>
    </message>
    <message>
        <source>“%1” is followed by one of: %2. “raiki --help” tells what they do.</source>
        <extracomment>%1 the first word of a verb, %2 what may follow: &quot;add, list, remove&quot;</extracomment>
        <translation>Auf „%1“ folgt eines von: %2. „raiki --help“ sagt, was sie tun.</translation>
    </message>
    <message>
        <source>Dismissed: %1. “raiki undo” brings it back.</source>
        <translation>Verworfen: %1. „raiki undo“ holt es zurück.</translation>
    </message>
    <message>
        <source>It was dismissed already: %1.</source>
        <translation>Es war schon verworfen: %1.</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>Angenommen: %1.</translation>
    </message>
    <message>
        <source>It was accepted already: %1.</source>
        <translation>Es war schon angenommen: %1.</translation>
    </message>
    <message>
        <source>Flagged, in the list already</source>
        <translation>Markiert, schon in der Liste</translation>
    </message>
    <message>
        <source>For your decision</source>
        <translation>Zur Entscheidung</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>Die Liste steht in %1.</translation>
    </message>
    <message>
        <source>The feeds are in %1.</source>
        <translation>Die Feeds stehen in %1.</translation>
    </message>
    <message>
        <source>%1 is polled again.</source>
        <translation>%1 wird wieder abgerufen.</translation>
    </message>
    <message>
        <source>%1 is not polled until “raiki feed resume %1”.</source>
        <translation>%1 wird bis „raiki feed resume %1“ nicht abgerufen.</translation>
    </message>
    <message>
        <source>Removed %1. “raiki feed add %1” brings it back.</source>
        <translation>%1 entfernt. „raiki feed add %1“ holt ihn zurück.</translation>
    </message>
    <message>
        <source>That feed is in the list already: %1.</source>
        <translation>Dieser Feed ist schon in der Liste: %1.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be polled: it begins with http:// or https://.</source>
        <translation>„%1“ ist keine Adresse, die abgerufen werden kann: sie beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>“%1” is no format of Raiki&apos;s; --format is one of: %2.</source>
        <translation>„%1“ ist kein Format von Raiki; --format ist eines von: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n feed(s)</source>
        <translation>
            <numerusform>%1 von %n Feed</numerusform>
            <numerusform>%1 von %n Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1 to add, %2 to update, %3 unchanged, %4 in conflict, %5 to review, %6 invalid.</source>
        <translation>
            <numerusform>%n Zeile: %1 neu, %2 zu aktualisieren, %3 unverändert, %4 im Konflikt, %5 zu prüfen, %6 ungültig.</numerusform>
            <numerusform>%n Zeilen: %1 neu, %2 zu aktualisieren, %3 unverändert, %4 im Konflikt, %5 zu prüfen, %6 ungültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n Feed</numerusform>
            <numerusform>%n Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: %1, %2, %3, %4 (schema %5).</source>
        <extracomment>&quot;Sound: 2 shows, 3 entries, 1 feed, 40 items (schema 1).&quot;</extracomment>
        <translation>In Ordnung: %1, %2, %3, %4 (Schema %5).</translation>
    </message>
    <message>
        <source>stops polling a feed; what it said stays, and “feed add” brings it back</source>
        <translation>ruft einen Feed nicht mehr ab; was er gemeldet hat, bleibt, und „feed add“ holt ihn zurück</translation>
    </message>
    <message>
        <source>it is so: takes it to the list, also where it was dismissed</source>
        <translation>es stimmt so: nimmt es in die Liste auf, auch wenn es verworfen war</translation>
    </message>
    <message>
        <source>undoes the newest change of the list</source>
        <translation>macht die letzte Änderung der Liste rückgängig</translation>
    </message>
    <message>
        <source>until now: %1, %2</source>
        <extracomment>%1 a date, %2 who said it</extracomment>
        <translation>bisher: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n Serie</numerusform>
            <numerusform>%n Serien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n season(s)</source>
        <translation>
            <numerusform>%n Staffel</numerusform>
            <numerusform>%n Staffeln</numerusform>
        </translation>
    </message>
    <message>
        <source>another database</source>
        <translation>eine andere Datenbank</translation>
    </message>
    <message>
        <source>the clock starts there (ISO 8601)</source>
        <translation>die Uhr beginnt dort (ISO 8601)</translation>
    </message>
    <message>
        <source>machine output</source>
        <translation>maschinenlesbare Ausgabe</translation>
    </message>
    <message>
        <source>no messages but errors</source>
        <translation>keine Meldungen außer Fehlern</translation>
    </message>
    <message>
        <source>tell more</source>
        <translation>mehr mitteilen</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>start in the tray (without a verb)</source>
        <translation>im Infobereich starten (ohne Befehl)</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>--database needs the name of a file.</source>
        <translation>--database braucht einen Dateinamen.</translation>
    </message>
    <message>
        <source>--as-of needs a time in ISO 8601, such as 2025-10-01T09:00:00Z, not “%1”.</source>
        <translation>--as-of braucht eine Zeit nach ISO 8601, etwa 2025-10-01T09:00:00Z, nicht „%1“.</translation>
    </message>
    <message>
        <source>Unknown option %1. “raiki %2--help” lists the options.</source>
        <translation>Unbekannte Option %1. „raiki %2--help“ listet die Optionen auf.</translation>
    </message>
    <message>
        <source>“%1” knows no option --%2.</source>
        <translation>„%1“ kennt keine Option --%2.</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>„%1“ braucht %2.</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”. A title of several words needs quotes.</source>
        <translation>„%1“ kann mit „%2“ nichts anfangen. Ein Titel aus mehreren Wörtern braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>Unknown verb “%1”. “raiki --help” lists the verbs.</source>
        <translation>Unbekannter Befehl „%1“. „raiki --help“ listet die Befehle auf.</translation>
    </message>
    <message>
        <source>Usage: raiki %1%2 [options]</source>
        <translation>Aufruf: raiki %1%2 [Optionen]</translation>
    </message>
    <message>
        <source>Usage: raiki [options]            opens the window
       raiki VERB … [options]     works in the terminal, on the same list</source>
        <translation>Aufruf: raiki [Optionen]            öffnet das Fenster
        raiki BEFEHL … [Optionen]   arbeitet im Terminal mit derselben Merkliste</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>--season needs a number from 1 to 99, not “%1”.</source>
        <translation>--season braucht eine Zahl von 1 bis 99, nicht „%1“.</translation>
    </message>
    <message>
        <source>--status is one of plan, watching, onhold, completed and dropped, not “%1”.</source>
        <translation>--status ist plan, watching, onhold, completed oder dropped, nicht „%1“.</translation>
    </message>
    <message>
        <source>A title has 1 to 500 characters.</source>
        <translation>Ein Titel hat 1 bis 500 Zeichen.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 ist schon auf der Merkliste.</translation>
    </message>
    <message>
        <source>a show (and season) into the watchlist</source>
        <translation>setzt eine Serie (und Staffel) auf die Merkliste</translation>
    </message>
    <message>
        <source>which season, from 1</source>
        <translation>welche Staffel, ab 1</translation>
    </message>
    <message>
        <source>plan, watching, onhold, completed or dropped</source>
        <translation>plan, watching, onhold, completed oder dropped</translation>
    </message>
    <message>
        <source>where it comes out</source>
        <translation>wo sie erscheint</translation>
    </message>
    <message>
        <source>another name for it; may be repeated</source>
        <translation>ein weiterer Name; wiederholbar</translation>
    </message>
    <message>
        <source>The catalogue knows nothing of that name.</source>
        <translation>Der Katalog kennt nichts unter diesem Namen.</translation>
    </message>
    <message>
        <source>The catalogue has %1 with %2.</source>
        <extracomment>%1 for example &quot;2 shows&quot;, %2 &quot;3 seasons&quot;</extracomment>
        <translation>Der Katalog enthält %1 mit %2.</translation>
    </message>
    <message>
        <source>the reference list of shows</source>
        <translation>die Referenzliste der Serien</translation>
    </message>
    <message>
        <source>takes a newer list; without one, the list shipped with Raiki</source>
        <translation>übernimmt eine neuere Liste; ohne Angabe die mit Raiki gelieferte</translation>
    </message>
    <message>
        <source>A checked copy is in %1.</source>
        <translation>Eine geprüfte Kopie liegt in %1.</translation>
    </message>
    <message>
        <source>a checked copy of everything</source>
        <translation>eine geprüfte Kopie von allem</translation>
    </message>
    <message>
        <source>back from a copy; what was there is kept</source>
        <translation>stellt eine Kopie wieder her; der vorherige Stand bleibt erhalten</translation>
    </message>
    <message>
        <source>is the database sound</source>
        <translation>ist die Datenbank in Ordnung</translation>
    </message>
    <message>
        <source>--score needs a number from 1 to 100 (0 takes it away), not “%1”.</source>
        <translation>--score braucht eine Zahl von 1 bis 100 (0 löscht die Wertung), nicht „%1“.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nichts zu ändern.</translation>
    </message>
    <message>
        <source>Removed %1. “raiki undo” brings it back.</source>
        <translation>%1 entfernt. „raiki undo“ holt den Eintrag zurück.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>episodes watched</source>
        <translation>gesehene Folgen</translation>
    </message>
    <message>
        <source>1 to 100; 0 takes it away</source>
        <translation>1 bis 100; 0 löscht die Wertung</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>deine Notizen</translation>
    </message>
    <message>
        <source>adds a tag; may be repeated</source>
        <translation>fügt einen Tag hinzu; wiederholbar</translation>
    </message>
    <message>
        <source>when you began</source>
        <translation>wann du angefangen hast</translation>
    </message>
    <message>
        <source>when you finished</source>
        <translation>wann du fertig warst</translation>
    </message>
    <message>
        <source>line %1 is no JSON object</source>
        <translation>Zeile %1 ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>season %1</source>
        <translation>Staffel %1</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>episode %1</source>
        <translation>Folge %1</translation>
    </message>
    <message>
        <source>Matches %1 by “%2”.</source>
        <translation>Passt zu %1 über „%2“.</translation>
    </message>
    <message>
        <source>--published needs a date in ISO 8601, not “%1”.</source>
        <translation>--published braucht ein Datum nach ISO 8601, nicht „%1“.</translation>
    </message>
    <message>
        <source>what Raiki reads out of a headline, and why; without TEXT, JSON lines from standard input</source>
        <translation>was Raiki aus einer Schlagzeile liest und warum; ohne TEXT: JSON-Zeilen von der Standardeingabe</translation>
    </message>
    <message>
        <source>the text under the headline</source>
        <translation>der Text unter der Schlagzeile</translation>
    </message>
    <message>
        <source>when it appeared</source>
        <translation>wann sie erschienen ist</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not polled yet</source>
        <translation>noch nicht abgerufen</translation>
    </message>
    <message>
        <source>Added %1. “raiki poll” reads it.</source>
        <translation>%1 hinzugefügt. „raiki poll“ liest den Feed.</translation>
    </message>
    <message>
        <source>No feeds yet. “raiki feed add URL” adds one.</source>
        <translation>Noch keine Feeds. „raiki feed add URL“ fügt einen hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>%n Feed hinzugefügt</numerusform>
            <numerusform>%n Feeds hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>the feeds and how they do</source>
        <translation>die Feeds und ihr Zustand</translation>
    </message>
    <message>
        <source>does not poll it until resumed</source>
        <translation>ruft ihn bis zum Fortsetzen nicht ab</translation>
    </message>
    <message>
        <source>polls it again</source>
        <translation>ruft ihn wieder ab</translation>
    </message>
    <message>
        <source>feeds from OPML, or one URL a line</source>
        <translation>Feeds aus OPML oder eine URL je Zeile</translation>
    </message>
    <message>
        <source>the feeds as OPML</source>
        <translation>die Feeds als OPML</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is no feed: neither RSS nor Atom nor JSON Feed.</source>
        <translation>Das ist kein Feed: weder RSS noch Atom noch JSON Feed.</translation>
    </message>
    <message>
        <source>The feed cannot be read: %1.</source>
        <translation>Der Feed ist nicht lesbar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The document breaks at line %1, column %2 (%3); %n item(s) before it were read.</source>
        <translation>
            <numerusform>Das Dokument bricht in Zeile %1, Spalte %2 ab (%3); %n Beitrag davor wurde gelesen.</numerusform>
            <numerusform>Das Dokument bricht in Zeile %1, Spalte %2 ab (%3); %n Beiträge davor wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>reads one document and stores nothing</source>
        <translation>liest ein Dokument und speichert nichts</translation>
    </message>
    <message>
        <source>what relative links start from</source>
        <translation>wovon relative Links ausgehen</translation>
    </message>
    <message>
        <source>as a server would have said</source>
        <translation>wie ein Server es angegeben hätte</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nichts wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an announcement. “raiki inbox” lists them.</source>
        <translation>„%1“ ist nicht die Nummer einer Ankündigung. „raiki inbox“ listet sie auf.</translation>
    </message>
    <message>
        <source>it is not so, or does not matter</source>
        <translation>es stimmt nicht oder ist unwichtig</translation>
    </message>
    <message>
        <source>Nothing is on the list here. “raiki add TITLE” adds a show.</source>
        <translation>Hier steht nichts auf der Merkliste. „raiki add TITLE“ fügt eine Serie hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) watched</source>
        <translation>
            <numerusform>%n Folge gesehen</numerusform>
            <numerusform>%n Folgen gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>--days needs a number from 0, not “%1”.</source>
        <translation>--days braucht eine Zahl ab 0, nicht „%1“.</translation>
    </message>
    <message>
        <source>Nothing is announced for the shows of the list.</source>
        <translation>Für die Serien der Merkliste ist nichts angekündigt.</translation>
    </message>
    <message>
        <source>the watchlist</source>
        <translation>die Merkliste</translation>
    </message>
    <message>
        <source>only this status</source>
        <translation>nur dieser Status</translation>
    </message>
    <message>
        <source>only where a title, note or tag has this</source>
        <translation>nur wo ein Titel, eine Notiz oder ein Tag dies enthält</translation>
    </message>
    <message>
        <source>one show with every claim, its source and quote</source>
        <translation>eine Serie mit jeder Angabe, deren Quelle und Zitat</translation>
    </message>
    <message>
        <source>what comes, soonest first</source>
        <translation>was kommt, das Nächste zuerst</translation>
    </message>
    <message>
        <source>so many days ahead</source>
        <translation>so viele Tage voraus</translation>
    </message>
    <message>
        <source>what will be said, and when</source>
        <translation>woran wann erinnert wird</translation>
    </message>
    <message>
        <source>the document breaks at line %1; what stood before it was read</source>
        <translation>das Dokument bricht in Zeile %1 ab; was davor stand, wurde gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) polled</source>
        <translation>
            <numerusform>%n Feed abgerufen</numerusform>
            <numerusform>%n Feeds abgerufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n neuer Beitrag</numerusform>
            <numerusform>%n neue Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>For your decision (“raiki inbox”)</source>
        <translation>Zur Entscheidung („raiki inbox“)</translation>
    </message>
    <message>
        <source>polls the feeds that are due and takes in what is new</source>
        <translation>ruft die fälligen Feeds ab und übernimmt Neues</translation>
    </message>
    <message>
        <source>only this feed; may be repeated</source>
        <translation>nur dieser Feed; wiederholbar</translation>
    </message>
    <message>
        <source>all feeds, due or not</source>
        <translation>alle Feeds, ob fällig oder nicht</translation>
    </message>
    <message>
        <source>--map is for tables; this file is %1.</source>
        <translation>--map gilt für Tabellen; diese Datei ist %1.</translation>
    </message>
    <message>
        <source>--map needs COLUMN=FIELD, such as &quot;My rating=score&quot;, not “%1”.</source>
        <translation>--map braucht COLUMN=FIELD, etwa &quot;Meine Wertung=score&quot;, nicht „%1“.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>line %1, column %2 (%3): “%4” %5</source>
        <translation>Zeile %1, Spalte %2 (%3): „%4“ %5</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>brings a list in: shows the plan, applies it unless dry</source>
        <translation>importiert eine Liste: zeigt den Plan und wendet ihn an, außer im Probelauf</translation>
    </message>
    <message>
        <source>which column is what; may be repeated</source>
        <translation>welche Spalte was ist; wiederholbar</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>nur zeigen, was sich ändern würde</translation>
    </message>
    <message>
        <source>takes the list out, by the file&apos;s extension</source>
        <translation>exportiert die Merkliste je nach Dateiendung</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Polling the feeds and printing what is upcoming instead.</source>
        <translation>Es gibt keine Anzeige für ein Fenster. Stattdessen werden die Feeds abgerufen und die nächsten Termine ausgegeben.</translation>
    </message>
    <message>
        <source>Raiki</source>
        <translation>Raiki</translation>
    </message>
    <message>
        <source>Your list in %1 could not be opened.</source>
        <translation>Deine Merkliste in %1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>the date is known: %1</source>
        <translation>der Termin ist bekannt: %1</translation>
    </message>
    <message>
        <source>the date moved: %1</source>
        <translation>der Termin hat sich geändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the start</source>
        <translation>
            <numerusform>%n Tag vor dem Start</numerusform>
            <numerusform>%n Tage vor dem Start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before the start</source>
        <translation>
            <numerusform>%n Minute vor dem Start</numerusform>
            <numerusform>%n Minuten vor dem Start</numerusform>
        </translation>
    </message>
    <message>
        <source>starts: %1</source>
        <translation>Start: %1</translation>
    </message>
    <message>
        <source>starts some time in %1</source>
        <translation>Start: %1, Tag noch offen</translation>
    </message>
    <message>
        <source>the window opens at this show (without a verb)</source>
        <translation>das Fenster öffnet bei diesem Titel (ohne Verb)</translation>
    </message>
    <message>
        <source>announced, without a date yet</source>
        <translation>angekündigt, noch ohne Termin</translation>
    </message>
    <message>
        <source>the dub starts: %1</source>
        <translation>die Synchronfassung startet: %1</translation>
    </message>
    <message>
        <source>the last episode: %1</source>
        <translation>die letzte Folge: %1</translation>
    </message>
    <message>
        <source>episode %1: %2</source>
        <translation>Folge %1: %2</translation>
    </message>
    <message>
        <source>episode %1 is to be expected about %2</source>
        <translation>Folge %1 ist etwa zu erwarten: %2</translation>
    </message>
    <message>
        <source>unless the file tells; a wrong one lists all</source>
        <translation>falls nicht an der Datei erkennbar; ein falsches nennt alle</translation>
    </message>
    <message>
        <source>unless the file&apos;s extension tells; a wrong one lists all</source>
        <translation>falls nicht an der Endung erkennbar; ein falsches nennt alle</translation>
    </message>
    <message>
        <source>not in the file: “%1” (%2: missing)</source>
        <translation>nicht in der Datei: „%1“ (%2 fehlt)</translation>
    </message>
    <message>
        <source>This format has no place for, or cuts short: %1.</source>
        <translation>Dafür hat dieses Format keinen Platz, oder es kürzt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of films or series that nobody here knows as anime stay out; the window lets you tick them.</source>
        <translation>
            <numerusform>%n Film oder Serie, von der niemand hier weiß, dass es Anime ist, bleibt draußen; im Fenster kannst du sie ankreuzen.</numerusform>
            <numerusform>%n Filme oder Serien, von denen niemand hier weiß, dass es Anime sind, bleiben draußen; im Fenster kannst du sie ankreuzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>--import counts imports back from the newest: 1, 2, 3…</source>
        <translation>--import zählt die Importe vom neuesten an rückwärts: 1, 2, 3 …</translation>
    </message>
    <message>
        <source>“%1” was changed since and stays.</source>
        <translation>„%1“ wurde seitdem geändert und bleibt.</translation>
    </message>
    <message>
        <source>The import of %1 was taken back.</source>
        <translation>Der Import von %1 wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>takes back the Nth newest import, whatever came after it</source>
        <translation>nimmt den N-neuesten Import zurück, was auch immer danach kam</translation>
    </message>
    <message>
        <source>only titles with this in them</source>
        <translation>nur Titel, in denen das vorkommt</translation>
    </message>
    <message>
        <source>is another show than the title names</source>
        <translation>ist eine andere Serie, als der Titel sagt</translation>
    </message>
    <message>
        <source>Not used, since Raiki does not know what they are: the columns %1. --map says it.</source>
        <translation>Nicht verwendet, da Raiki nicht weiß, was darin steht: die Spalten %1. Mit --map lässt es sich sagen.</translation>
    </message>
    <message>
        <source>Not read, of the lists in the archive: %1.</source>
        <translation>Von den Listen im Archiv nicht gelesen: %1.</translation>
    </message>
    <message>
        <source>Another file was there; it is kept: %1.</source>
        <translation>Dort lag eine andere Datei; sie bleibt erhalten: %1.</translation>
    </message>
    <message>
        <source>The list is again as in %1.</source>
        <translation>Die Merkliste ist wieder wie in %1.</translation>
    </message>
    <message>
        <source>The list is again as in %1. What was there before is kept: %2.</source>
        <translation>Die Merkliste ist wieder wie in %1. Was vorher da war, bleibt erhalten: %2.</translation>
    </message>
    <message>
        <source>--total needs a number from %1 to 9999 (0: not known), not “%2”.</source>
        <translation>--total braucht eine Zahl von %1 bis 9999 (0: nicht bekannt), nicht „%2“.</translation>
    </message>
    <message>
        <source>--episodes needs a number from 0 to %1, not “%2”. If the season has more episodes than that, --total says how many.</source>
        <translation>--episodes braucht eine Zahl von 0 bis %1, nicht „%2“. Hat die Staffel mehr Folgen, sagt --total, wie viele.</translation>
    </message>
    <message>
        <source>episodes it has, where that is wrong or not known; 0: not known</source>
        <translation>wie viele Folgen es gibt, wo das falsch oder nicht bekannt ist; 0: nicht bekannt</translation>
    </message>
    <message>
        <source>No show of the list is called “%1”.</source>
        <translation>Keine Serie der Liste heißt „%1“.</translation>
    </message>
    <message>
        <source>when it starts, as precisely as you know; a time is your own unless it names a zone</source>
        <translation>wann sie beginnt, so genau wie bekannt; eine Uhrzeit gilt bei dir, wenn sie keine Zone nennt</translation>
    </message>
    <message>
        <source>--%1 needs a date such as 2026, 2026-01, 2026-W, 2026-01-24 or “2026-01-24 16:30”, not “%2”.</source>
        <translation>--%1 braucht ein Datum wie 2026, 2026-01, 2026-W, 2026-01-24 oder „2026-01-24 16:30“, nicht „%2“.</translation>
    </message>
    <message>
        <source>When it starts: %1</source>
        <translation>Beginn: %1</translation>
    </message>
    <message>
        <source>when it starts, by your own word; a time is your own unless it names a zone</source>
        <translation>wann sie beginnt, nach deiner eigenen Angabe; eine Uhrzeit gilt bei dir, wenn sie keine Zone nennt</translation>
    </message>
    <message numerus="yes">
        <source>Added %1, the feed of %2, with %n item(s).</source>
        <translation>
            <numerusform>%1 hinzugefügt, der Feed von %2, mit %n Eintrag.</numerusform>
            <numerusform>%1 hinzugefügt, der Feed von %2, mit %n Einträgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %1 with %n item(s).</source>
        <translation>
            <numerusform>%1 mit %n Eintrag hinzugefügt.</numerusform>
            <numerusform>%1 mit %n Einträgen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1 is taken back already.</source>
        <translation>Der Import von %1 ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>may be a number of any service; --format taiga-mal, taiga-anilist or taiga-kitsu says whose</source>
        <translation>kann die Nummer jedes Dienstes sein; --format taiga-mal, taiga-anilist oder taiga-kitsu sagt, welches</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 could be read either way and stay out; --date-order day or month says which.</source>
        <translation>Daten wie 3/4/2026 sind auf zwei Arten lesbar und bleiben draußen; --date-order day oder month sagt, wie.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are no anime and stay out.</source>
        <translation>
            <numerusform>%n Zeile ist kein Anime und bleibt draußen.</numerusform>
            <numerusform>%n Zeilen sind keine Anime und bleiben draußen.</numerusform>
        </translation>
    </message>
    <message>
        <source>--date-order is day or month, not “%1”.</source>
        <translation>--date-order ist day oder month, nicht „%1“.</translation>
    </message>
    <message>
        <source>day or month: what stands first in 3/4/2026</source>
        <translation>day oder month: was in 3/4/2026 vorn steht</translation>
    </message>
    <message>
        <source>Another Raiki&apos;s list is merged by the times of its fields: --on-conflict is keep, replace or newer there.</source>
        <translation>Die Liste eines anderen Raiki wird nach den Zeiten ihrer Felder zusammengeführt: --on-conflict ist dort keep, replace oder newer.</translation>
    </message>
    <message>
        <source>--on-conflict is keep, replace or newer, or such by fields (status=replace,score=keep), not “%1”.</source>
        <translation>--on-conflict ist keep, replace oder newer, oder das nach Feldern (status=replace,score=keep), nicht „%1“.</translation>
    </message>
    <message>
        <source>--on-conflict, “%1”: a field&apos;s rule is keep, replace or newer, not “%2”.</source>
        <translation>--on-conflict, „%1“: Die Regel eines Feldes ist keep, replace oder newer, nicht „%2“.</translation>
    </message>
    <message>
        <source>--on-conflict says two things for all fields; “%1” is one too many.</source>
        <translation>--on-conflict sagt für alle Felder zweierlei; „%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>--on-conflict, “%1”: “%2” is no field that has a rule. These have one: %3.</source>
        <translation>--on-conflict, „%1“: „%2“ ist kein Feld mit einer Regel. Eine Regel haben: %3.</translation>
    </message>
    <message>
        <source>--on-conflict says two things for %1; “%2” is one too many.</source>
        <translation>--on-conflict sagt für %1 zweierlei; „%2“ ist zu viel.</translation>
    </message>
    <message>
        <source>--map, “%1”: “%2” is no field of a list. These are: %3.</source>
        <translation>--map, „%1“: „%2“ ist kein Feld einer Liste. Felder sind: %3.</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <extracomment>%1 a column of a file, %2 what it holds: &quot;score&quot;</extracomment>
        <translation>„%1“ ist %2</translation>
    </message>
    <message>
        <source>the day stands first in 3/4/2026</source>
        <translation>in 3/4/2026 steht der Tag vorn</translation>
    </message>
    <message>
        <source>the month stands first in 3/4/2026</source>
        <translation>in 3/4/2026 steht der Monat vorn</translation>
    </message>
    <message>
        <source>%1 (not decided)</source>
        <extracomment>%1 a field and what it would become; no rule says whether it does</extracomment>
        <translation>%1 (nicht entschieden)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n row(s))</source>
        <extracomment>&quot;status (in 3 rows)&quot;</extracomment>
        <translation>
            <numerusform>%1 (in %n Zeile)</numerusform>
            <numerusform>%1 (in %n Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>The file and the list differ, and no rule decides: %1. It stays as it is in the list; --on-conflict %2=keep, %2=replace or %2=newer decides.</source>
        <translation>Datei und Merkliste unterscheiden sich, und keine Regel entscheidet: %1. Es bleibt, wie es in der Merkliste steht; --on-conflict %2=keep, %2=replace oder %2=newer entscheidet.</translation>
    </message>
    <message>
        <source>Read as it was said in the window of such a header: %1. --map and --date-order say otherwise.</source>
        <translation>Gelesen, wie es im Fenster für eine solche Kopfzeile gesagt wurde: %1. Mit --map und --date-order lässt es sich anders sagen.</translation>
    </message>
    <message>
        <source>keep, replace or newer; by field: status=replace,score=keep,newer</source>
        <translation>keep, replace oder newer; nach Feldern: status=replace,score=keep,newer</translation>
    </message>
    <message>
        <source>FIELD of --map is one of: %1.</source>
        <translation>FIELD von --map ist eines von: %1.</translation>
    </message>
    <message>
        <source>Fields that --on-conflict may name: %1. A rule without a field is for all others; without one they stay as they are in the list, and are named, but of a list of Raiki&apos;s own the later word counts.</source>
        <translation>Felder, die --on-conflict nennen kann: %1. Eine Regel ohne Feld gilt für alle übrigen; ohne eine bleiben sie, wie sie in der Merkliste stehen, und werden genannt; bei einer Merkliste von Raiki selbst gilt das spätere Wort.</translation>
    </message>
    <message>
        <source>--map says of two columns that they are %1: “%2” and “%3”.</source>
        <translation>--map sagt von zwei Spalten, sie seien %1: „%2“ und „%3“.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in conflict take what the rules decide, and count as updates too; the rest stays as it is in the list.</source>
        <translation>
            <numerusform>%n Zeile im Konflikt übernimmt, was die Regeln entscheiden, und zählt auch als Aktualisierung; der Rest bleibt, wie er in der Merkliste steht.</numerusform>
            <numerusform>%n Zeilen im Konflikt übernehmen, was die Regeln entscheiden, und zählen auch als Aktualisierung; der Rest bleibt, wie er in der Merkliste steht.</numerusform>
        </translation>
    </message>
    <message>
        <source>is another year than that of what goes by this title</source>
        <translation>ist ein anderes Jahr als das dessen, was diesen Titel trägt</translation>
    </message>
    <message>
        <source>Scores that do not say of how many they are were read as of %1.</source>
        <translation>Bewertungen, die nicht sagen, aus wie vielen Punkten sie sind, wurden als solche aus %1 gelesen.</translation>
    </message>
    <message>
        <source>--date-order has no meaning for this file: its dates can be read in one way only.</source>
        <translation>--date-order hat für diese Datei keine Bedeutung: Ihre Daten lassen sich nur auf eine Weise lesen.</translation>
    </message>
    <message>
        <source>is another season than the row names</source>
        <translation>ist eine andere Staffel, als die Zeile sagt</translation>
    </message>
    <message>
        <source>line %1: “%2” is the same season as line %3, says otherwise and stays out.</source>
        <translation>Zeile %1: „%2“ ist dieselbe Staffel wie Zeile %3, sagt anderes und bleibt draußen.</translation>
    </message>
    <message>
        <source>--map says two things of the column “%1”: %2 and %3.</source>
        <translation>--map sagt zweierlei über die Spalte „%1“: %2 und %3.</translation>
    </message>
    <message>
        <source>line %1: “%2” is not known here, may be no anime, and stays out.</source>
        <translation>Zeile %1: „%2“ ist hier nicht bekannt, vielleicht kein Anime, und bleibt draußen.</translation>
    </message>
    <message>
        <source>line %1: “%2” stays out until it is decided. %3: %4</source>
        <extracomment>%3 why, %4 the shows that it may be</extracomment>
        <translation>Zeile %1: „%2“ bleibt draußen, bis es entschieden ist. %3: %4</translation>
    </message>
    <message>
        <source>The window&apos;s import asks row by row; here a show&apos;s whole title or its id in the file decides.</source>
        <translation>Der Import im Fenster fragt Zeile für Zeile; hier entscheidet der ganze Titel oder die Nummer der Serie in der Datei.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s); --verbose shows each.</source>
        <translation>
            <numerusform>… und %n weitere Zeile; --verbose zeigt jede.</numerusform>
            <numerusform>… und %n weitere Zeilen; --verbose zeigt jede.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: “%2” differs from the list, which stays as it is: %3</source>
        <extracomment>%3 fields, each with what the list and what the file says: &quot;score: 50 → 90&quot;</extracomment>
        <translation>Zeile %1: „%2“ weicht von der Liste ab, die bleibt, wie sie ist: %3</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 were read with the day first, as tables with semicolons have them; --date-order month says otherwise.</source>
        <translation>Daten wie 3/4/2026 wurden mit dem Tag zuerst gelesen, wie in Tabellen mit Semikolons üblich; --date-order month sagt es anders.</translation>
    </message>
    <message>
        <source>Backups are in %1; “raiki restore FILE” brings one back.</source>
        <translation>Sicherungen liegen in %1; „raiki restore DATEI“ stellt eine davon wieder her.</translation>
    </message>
    <message>
        <source>Nothing went in; the list is as it was.</source>
        <translation>Nichts wurde übernommen; die Merkliste ist, wie sie war.</translation>
    </message>
    <message>
        <source>Done: %1 added, %2 updated, %3 removed. “raiki undo” takes it all back.</source>
        <translation>Fertig: %1 hinzugefügt, %2 aktualisiert, %3 entfernt. „raiki undo“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Done: %1 added, %2 updated. “raiki undo” takes it all back.</source>
        <translation>Fertig: %1 hinzugefügt, %2 aktualisiert. „raiki undo“ nimmt alles zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not in the file.</source>
        <translation>
            <numerusform>%n Zeile ist nicht in der Datei.</numerusform>
            <numerusform>%n Zeilen sind nicht in der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more season(s) that nobody follows come with their shows.</source>
        <translation>
            <numerusform>%n weitere Staffel, die niemand verfolgt, kommt mit ihrer Serie.</numerusform>
            <numerusform>%n weitere Staffeln, die niemand verfolgt, kommen mit ihren Serien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>The feed is gone for good; its site may name a new address.</source>
        <translation>Den Feed gibt es nicht mehr; vielleicht nennt seine Website eine neue Adresse.</translation>
    </message>
    <message>
        <source>The server has nothing at this address (404). Check it for mistakes.</source>
        <translation>Der Server hat unter dieser Adresse nichts (404). Prüfe sie auf Fehler.</translation>
    </message>
    <message>
        <source>The server does not let Raiki read this (%1).</source>
        <translation>Der Server lässt Raiki das nicht lesen (%1).</translation>
    </message>
    <message>
        <source>The server asks for a pause (429).</source>
        <translation>Der Server bittet um eine Pause (429).</translation>
    </message>
    <message>
        <source>The server has trouble of its own (%1).</source>
        <translation>Der Server hat selbst eine Störung (%1).</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>Der Server hat mit %1 geantwortet.</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Der Server hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The feed is gone for good. Polling has stopped; remove it, or add its new address.</source>
        <translation>Den Feed gibt es nicht mehr. Er wird nicht weiter abgerufen; entferne ihn oder füge seine neue Adresse hinzu.</translation>
    </message>
    <message>
        <source>%1 It will be tried again later.</source>
        <extracomment>%1 a sentence: why a feed could not be read</extracomment>
        <translation>%1 Raiki versucht es später erneut.</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>Premiere</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Dub</source>
        <translation>Synchronfassung</translation>
    </message>
    <message>
        <source>Finale</source>
        <translation>Finale</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>season %1</source>
        <translation>Staffel %1</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>episode %1</source>
        <translation>Folge %1</translation>
    </message>
    <message>
        <source>announces no release</source>
        <translation>kündigt keine Veröffentlichung an</translation>
    </message>
    <message>
        <source>is about no show of the list</source>
        <translation>betrifft keine Serie der Merkliste</translation>
    </message>
    <message>
        <source>a date for a season of a show you follow</source>
        <translation>ein Termin für eine Staffel einer Serie, der du folgst</translation>
    </message>
    <message>
        <source>a new season of a show you follow</source>
        <translation>eine neue Staffel einer Serie, der du folgst</translation>
    </message>
    <message>
        <source>the date moved</source>
        <translation>der Termin hat sich geändert</translation>
    </message>
    <message>
        <source>the date is known more exactly</source>
        <translation>der Termin ist genauer bekannt</translation>
    </message>
    <message>
        <source>says nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>another source says otherwise</source>
        <translation>eine andere Quelle sagt etwas anderes</translation>
    </message>
    <message>
        <source>it is not sure which show is meant</source>
        <translation>es ist unklar, welche Serie gemeint ist</translation>
    </message>
    <message>
        <source>you dropped it</source>
        <translation>du hast sie abgebrochen</translation>
    </message>
    <message>
        <source>an episode of a show you follow</source>
        <translation>eine Folge einer Serie, der du folgst</translation>
    </message>
    <message>
        <source>where a show you follow comes out</source>
        <translation>wo eine Serie erscheint, der du folgst</translation>
    </message>
    <message>
        <source>the end of a show you follow</source>
        <translation>das Ende einer Serie, der du folgst</translation>
    </message>
    <message>
        <source>a film of a show you follow</source>
        <translation>ein Film zu einer Serie, der du folgst</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>Das ist keine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>There is no server of that name. Check the address.</source>
        <translation>Es gibt keinen Server mit diesem Namen. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be trusted (%1).</source>
        <translation>Dem Zertifikat des Servers kann nicht vertraut werden (%1).</translation>
    </message>
    <message>
        <source>The address leads from one place to the next without end.</source>
        <translation>Die Adresse leitet endlos weiter.</translation>
    </message>
    <message>
        <source>The server sent us to an unsafe address.</source>
        <translation>Der Server hat auf eine unsichere Adresse umgeleitet.</translation>
    </message>
    <message>
        <source>The answer is larger than a feed may be.</source>
        <translation>Die Antwort ist größer, als ein Feed sein darf.</translation>
    </message>
    <message>
        <source>The answer&apos;s compression is damaged.</source>
        <translation>Die Komprimierung der Antwort ist beschädigt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer broke off or made no sense (%1).</source>
        <translation>Die Antwort des Servers brach ab oder ergab keinen Sinn (%1).</translation>
    </message>
    <message>
        <source>There is no feed at this address. Look for the site&apos;s own RSS or Atom link.</source>
        <translation>Unter dieser Adresse gibt es keinen Feed. Suche auf der Website nach einem RSS- oder Atom-Link.</translation>
    </message>
    <message>
        <source>The feed is damaged before its first post (%1).</source>
        <translation>Der Feed ist schon vor dem ersten Beitrag beschädigt (%1).</translation>
    </message>
    <message>
        <source>This machine is offline.</source>
        <translation>Dieser Computer ist offline.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1, %2</source>
        <comment>show, season</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a date</source>
        <translation>%1 hat einen Termin</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>%1 wurde abgesagt</translation>
    </message>
    <message>
        <source>%1 has moved</source>
        <translation>%1 wurde verschoben</translation>
    </message>
    <message>
        <source>%1 starts in %2</source>
        <translation>%1 startet in %2</translation>
    </message>
    <message>
        <source>%1 starts now</source>
        <translation>%1 startet jetzt</translation>
    </message>
    <message>
        <source>%1 starts today</source>
        <translation>%1 startet heute</translation>
    </message>
    <message>
        <source>%1 starts some time in %2</source>
        <translation>%1: Start %2, Tag noch offen</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 auf %2</translation>
    </message>
    <message>
        <source>Raiki will tell you when the day is known.</source>
        <translation>Raiki sagt dir Bescheid, sobald der Tag bekannt ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was missed: when</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news for your list</source>
        <translation>
            <numerusform>%n Neuigkeit für deine Merkliste</numerusform>
            <numerusform>%n Neuigkeiten für deine Merkliste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has started</source>
        <translation>%1 hat begonnen</translation>
    </message>
    <message>
        <source>The dub of %1 has started</source>
        <translation>Die Synchronfassung von %1 hat begonnen</translation>
    </message>
    <message>
        <source>The dub of %1 starts now</source>
        <translation>Die Synchronfassung von %1 beginnt jetzt</translation>
    </message>
    <message>
        <source>The dub of %1 starts today</source>
        <translation>Die Synchronfassung von %1 beginnt heute</translation>
    </message>
    <message>
        <source>%1: the last episode is out</source>
        <translation>%1: Die letzte Folge ist da</translation>
    </message>
    <message>
        <source>%1: the last episode starts now</source>
        <translation>%1: Die letzte Folge beginnt jetzt</translation>
    </message>
    <message>
        <source>%1: the last episode comes today</source>
        <translation>%1: Die letzte Folge kommt heute</translation>
    </message>
    <message>
        <source>%1: episode %2 is to be expected about now</source>
        <translation>%1: Folge %2 ist etwa jetzt zu erwarten</translation>
    </message>
    <message>
        <source>%1: a new episode</source>
        <translation>%1: eine neue Folge</translation>
    </message>
    <message>
        <source>%1: episode %2 is out</source>
        <translation>%1: Folge %2 ist da</translation>
    </message>
    <message>
        <source>%1: episode %2 starts now</source>
        <translation>%1: Folge %2 beginnt jetzt</translation>
    </message>
    <message>
        <source>%1: episode %2 comes today</source>
        <translation>%1: Folge %2 kommt heute</translation>
    </message>
    <message>
        <source>%1 was announced</source>
        <translation>%1 wurde angekündigt</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <extracomment>a show with its season; the date follows</extracomment>
        <translation>%1 beginnt</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) from while you were away</source>
        <translation>
            <numerusform>%n Erinnerung aus deiner Abwesenheit</numerusform>
            <numerusform>%n Erinnerungen aus deiner Abwesenheit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) at once</source>
        <translation>
            <numerusform>%n Erinnerung zugleich</numerusform>
            <numerusform>%n Erinnerungen zugleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>News and dates of your shows: %n</source>
        <translation>
            <numerusform>Neues und Termine zu deinen Titeln: %n</numerusform>
            <numerusform>Neues und Termine zu deinen Titeln: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 starts soon</source>
        <translation>%1 beginnt bald</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) that waited</source>
        <translation>
            <numerusform>%n Erinnerung, die gewartet hat</numerusform>
            <numerusform>%n Erinnerungen, die gewartet haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) not shown before</source>
        <translation>
            <numerusform>%n Erinnerung, die noch nicht angezeigt wurde</numerusform>
            <numerusform>%n Erinnerungen, die noch nicht angezeigt wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>until now: %1</source>
        <translation>bisher: %1</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <extracomment>Of news that waits for a decision. %1 the show and what is announced: &quot;Medalist · Premiere · January 2026&quot;</extracomment>
        <translation>vielleicht %1</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Resume reminders</source>
        <translation>Erinnerungen fortsetzen</translation>
    </message>
    <message>
        <source>Pause reminders for an hour</source>
        <translation>Erinnerungen eine Stunde pausieren</translation>
    </message>
    <message>
        <source>Pause reminders until tomorrow</source>
        <translation>Erinnerungen bis morgen pausieren</translation>
    </message>
    <message>
        <source>Reminders pause until %1.</source>
        <translation>Erinnerungen pausieren bis %1.</translation>
    </message>
    <message>
        <source>The reminders go on as before.</source>
        <translation>Die Erinnerungen bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Reminders do not pause any more.</source>
        <translation>Erinnerungen pausieren nicht mehr.</translation>
    </message>
</context>
<context>
    <name>raiki::AboutCard</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Raiki %1: when does what you wait for come back, and how do we know?</source>
        <translation>Raiki %1: Wann kommt wieder, worauf du wartest, und woher wissen wir das?</translation>
    </message>
    <message>
        <source>bangumi-data</source>
        <translation>bangumi-data</translation>
    </message>
    <message>
        <source>CC BY 4.0</source>
        <translation>CC BY 4.0</translation>
    </message>
    <message>
        <source>Raiki is free software under the MIT licence. The reference list is distilled from bangumi-data, © its contributors, CC BY 4.0: seasons are grouped into shows and the fields it needs are kept. Built with Qt, SQLite, Expat, uchardet, libzip and zlib.</source>
        <translation>Raiki ist freie Software unter der MIT-Lizenz. Die Referenzliste ist aus bangumi-data gewonnen, © der Mitwirkenden, CC BY 4.0: Staffeln sind zu Serien zusammengefasst, und nur die benötigten Felder sind übernommen. Entwickelt mit Qt, SQLite, Expat, uchardet, libzip und zlib.</translation>
    </message>
</context>
<context>
    <name>raiki::AddFeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>Feed hinzufügen</translation>
    </message>
    <message>
        <source>Paste the &amp;address of a news site, a feed, a calendar or a YouTube channel:</source>
        <translation>Füge die &amp;Adresse einer News-Website, eines Feeds, eines Kalenders oder eines YouTube-Kanals ein:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Looking for feeds</source>
        <translation>Suche nach Feeds</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Newest posts</source>
        <translation>Neueste Beiträge</translation>
    </message>
    <message>
        <source>Enter opens the article.</source>
        <translation>Die Eingabetaste öffnet den Artikel.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Add without looking</source>
        <translation>Ungeprüft hinzufügen</translation>
    </message>
    <message>
        <source>Puts the address on the list as it is</source>
        <translation>Setzt die Adresse so, wie sie ist, auf die Liste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Find the feed</source>
        <translation>Feed suchen</translation>
    </message>
    <message>
        <source>This is no http or https address. Copy it from your browser&apos;s address bar.</source>
        <translation>Das ist keine http- oder https-Adresse. Kopiere sie aus der Adresszeile deines Browsers.</translation>
    </message>
    <message>
        <source>Nobody was contacted, since you have not agreed to that. You can add the address as it is.</source>
        <translation>Es wurde niemand kontaktiert, denn du hast nicht zugestimmt. Du kannst die Adresse so hinzufügen, wie sie ist.</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 wird angesehen…</translation>
    </message>
    <message numerus="yes">
        <source>The site has %n feed(s). Choose one:</source>
        <translation>
            <numerusform>Die Website hat %n Feed. Wähle einen:</numerusform>
            <numerusform>Die Website hat %n Feeds. Wähle einen:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You can look again later, or add the address as it is: then Raiki tries it again by itself.</source>
        <extracomment>%1 a sentence: why a site could not be read</extracomment>
        <translation>%1 Du kannst es später noch einmal versuchen oder die Adresse so hinzufügen, wie sie ist: Dann versucht es Raiki von selbst wieder.</translation>
    </message>
    <message>
        <source>On your list already</source>
        <translation>Schon auf deiner Liste</translation>
    </message>
    <message>
        <source>It has no posts now. Raiki reads those to come.</source>
        <translation>Er hat zurzeit keine Beiträge. Raiki liest die künftigen.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>%1 &quot;The newest 30 posts&quot;, %2 &quot;2 of them name a show of your list&quot;</extracomment>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n post(s)</source>
        <translation>
            <numerusform>Der neueste Beitrag</numerusform>
            <numerusform>Die neuesten %n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>none of them names a show of your list</source>
        <translation>keiner nennt eine Serie deiner Merkliste</translation>
    </message>
    <message numerus="yes">
        <source>%n of them name(s) a show of your list</source>
        <translation>
            <numerusform>%n nennt eine Serie deiner Merkliste</numerusform>
            <numerusform>%n nennen eine Serie deiner Merkliste</numerusform>
        </translation>
    </message>
    <message>
        <source>Its document is damaged at line %1; what comes before is read.</source>
        <translation>Das Dokument ist in Zeile %1 beschädigt; was davor steht, wird gelesen.</translation>
    </message>
    <message>
        <source>This feed is on your list already.</source>
        <translation>Dieser Feed ist schon auf deiner Liste.</translation>
    </message>
    <message>
        <source>The feed was not added.</source>
        <translation>Der Feed wurde nicht hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>raiki::AddShowDialog</name>
    <message>
        <source>Add a show</source>
        <translation>Serie hinzufügen</translation>
    </message>
    <message>
        <source>Title in English, romaji or Japanese</source>
        <translation>Titel auf Englisch, Romaji oder Japanisch</translation>
    </message>
    <message>
        <source>Title of the show</source>
        <translation>Titel der Serie</translation>
    </message>
    <message>
        <source>Shows that the catalogue knows</source>
        <translation>Serien, die der Katalog kennt</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Staffel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add and go on</source>
        <translation>Hinzufügen und weiter</translation>
    </message>
    <message>
        <source>Adds this show, then another (%1)</source>
        <translation>Fügt diese Serie hinzu, danach eine weitere (%1)</translation>
    </message>
    <message>
        <source>Raiki will look for this title in the news.</source>
        <translation>Raiki sucht in den Nachrichten nach diesem Titel.</translation>
    </message>
    <message>
        <source>In your list already: what is new is added to it.</source>
        <translation>Schon auf deiner Merkliste: Neues wird ergänzt.</translation>
    </message>
    <message>
        <source>Season %1, not in the catalogue yet</source>
        <translation>Staffel %1, noch nicht im Katalog</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Staffel %1</translation>
    </message>
    <message>
        <source>The show was not added.</source>
        <translation>Die Serie wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>It is in your list with all that the catalogue knows.</source>
        <translation>Sie ist mit allem, was der Katalog weiß, auf deiner Merkliste.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a show, %2 a season of it: &quot;Medalist, Season 2&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>News is off: Raiki will look for this title once it may check your feeds (in the settings).</source>
        <translation>Der Abruf ist aus: Raiki sucht nach diesem Titel, sobald es deine Feeds abrufen darf (in den Einstellungen).</translation>
    </message>
    <message>
        <source>No feed is checked: Raiki will look for this title once you add one on the Feeds page.</source>
        <translation>Kein Feed wird abgerufen: Raiki sucht nach diesem Titel, sobald du auf der Seite „Feeds“ einen hinzufügst.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>raiki::BackupsCard</name>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einem Wiederherstellen</translation>
    </message>
    <message>
        <source>before an update of Raiki</source>
        <translation>vor einer Aktualisierung von Raiki</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Es wurde keine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 date and time, %2 why it was made, %3 size</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>This backup is damaged: %1</source>
        <translation>Diese Sicherung ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Changed last: %1.</source>
        <translation>Zuletzt geändert: %1.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Your list, feeds and settings become what they were then: %1. A backup of what is there now is made first, so that you can come back.</source>
        <translation>Deine Merkliste, Feeds und Einstellungen werden, was sie damals waren: %1. Zuerst wird gesichert, was jetzt da ist, damit du zurückkannst.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>Nichts wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>Die Merkliste ist, wie sie war.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the list</source>
        <translation>
            <numerusform>%n Eintrag der Merkliste</numerusform>
            <numerusform>%n Einträge der Merkliste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n Feed</numerusform>
            <numerusform>%n Feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>before a merge with another computer</source>
        <translation>vor einem Zusammenführen mit einem anderen Computer</translation>
    </message>
    <message>
        <source>made by you</source>
        <extracomment>of a backup: the user made it</extracomment>
        <translation>von dir angelegt</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Eine Sicherung wurde angelegt und geprüft.</translation>
    </message>
    <message>
        <source>A copy of your list is made every day, checked, and kept: one for each of 7 days, 8 weeks and 12 months. What you make yourself stays.</source>
        <translation>Jeden Tag wird eine Kopie deiner Merkliste angelegt, geprüft und aufgehoben: je eine für 7 Tage, 8 Wochen und 12 Monate. Was du selbst anlegst, bleibt.</translation>
    </message>
    <message>
        <source>before an import was taken back</source>
        <translation>vor dem Zurücknehmen eines Imports</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message>
        <source>The list is again as in this backup: %1. What was there before is the newest of the backups.</source>
        <extracomment>%1 a backup: when and why it was made, its size</extracomment>
        <translation>Die Merkliste ist wieder wie in dieser Sicherung: %1. Was vorher da war, ist die neueste der Sicherungen.</translation>
    </message>
</context>
<context>
    <name>raiki::BarChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what is counted, %2 how many</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>raiki::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Die Merkliste konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n premiere(s)</source>
        <translation>
            <numerusform>%n Premiere</numerusform>
            <numerusform>%n Premieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finale(s)</source>
        <translation>
            <numerusform>%n Finale</numerusform>
            <numerusform>%n Finale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <translation>
            <numerusform>%n ohne Tag</numerusform>
            <numerusform>%n ohne Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing of your list is dated here</source>
        <translation>nichts von deiner Merkliste ist hier datiert</translation>
    </message>
</context>
<context>
    <name>raiki::CalendarText</name>
    <message>
        <source>Premiere</source>
        <translation>Premiere</translation>
    </message>
    <message>
        <source>Last episode</source>
        <translation>Letzte Folge</translation>
    </message>
    <message>
        <source>Episode %1</source>
        <translation>Folge %1</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Folge</translation>
    </message>
</context>
<context>
    <name>raiki::CatalogueCard</name>
    <message>
        <source>Update the catalogue now?</source>
        <translation>Den Katalog jetzt aktualisieren?</translation>
    </message>
    <message>
        <source>Raiki asks %1 for the newest catalogue, this once. Nothing about you or your list is sent.</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>Raiki fragt dieses eine Mal %1 nach dem neuesten Katalog. Nichts über dich oder deine Merkliste wird gesendet.</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Update the catalogue</source>
        <translation>Katalog aktualisieren</translation>
    </message>
    <message>
        <source>bangumi-data or snapshot (*.json *.snapshot)</source>
        <translation>bangumi-data oder Snapshot (*.json *.snapshot)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The catalogue was not updated</source>
        <translation>Der Katalog wurde nicht aktualisiert</translation>
    </message>
    <message>
        <source>The one in use stays.</source>
        <translation>Der bisherige bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>Use the shipped catalogue?</source>
        <translation>Mitgelieferten Katalog verwenden?</translation>
    </message>
    <message>
        <source>The updated one is removed; the one that came with Raiki is used again. Your own list is not touched.</source>
        <translation>Der aktualisierte wird entfernt; der mit Raiki gelieferte wird wieder verwendet. Deine eigene Merkliste bleibt unberührt.</translation>
    </message>
    <message>
        <source>Use the shipped one</source>
        <translation>Mitgelieferten verwenden</translation>
    </message>
    <message>
        <source>The catalogue was not changed.</source>
        <translation>Der Katalog wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Raiki asks %1 for it. Nothing about you or your list is sent.</source>
        <translation>Raiki fragt %1 danach. Nichts über dich oder deine Merkliste wird gesendet.</translation>
    </message>
    <message>
        <source>Raiki would ask %1 for it: allow it to use the network above first.</source>
        <translation>Raiki würde %1 danach fragen: Erlaube ihm dazu zuerst oben das Netz.</translation>
    </message>
    <message>
        <source>The catalogue cannot be used.</source>
        <translation>Der Katalog ist nicht verwendbar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln show(s)</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>Katalog: %1</translation>
    </message>
    <message>
        <source>Catalogue: %1, version %2</source>
        <translation>Katalog: %1, Version %2</translation>
    </message>
    <message>
        <source>Cancel the update</source>
        <translation>Aktualisierung abbrechen</translation>
    </message>
    <message>
        <source>The catalogue of shows</source>
        <translation>Der Serienkatalog</translation>
    </message>
    <message>
        <source>Raiki looks titles, seasons and start dates up in it. It is made from bangumi-data; a newer one comes from the network or as a file: its data.json, or a snapshot.</source>
        <translation>Raiki schlägt darin Titel, Staffeln und Starttermine nach. Er ist aus bangumi-data gemacht; einen neueren gibt es aus dem Netz oder als Datei: dessen data.json oder einen Snapshot.</translation>
    </message>
    <message>
        <source>Update the catalogue &amp;once a week</source>
        <translation>Den Katalog einmal pr&amp;o Woche aktualisieren</translation>
    </message>
    <message>
        <source>Update from a file…</source>
        <translation>Aus Datei aktualisieren…</translation>
    </message>
</context>
<context>
    <name>raiki::CatalogueModel</name>
    <message>
        <source>Add “%1” as it is</source>
        <translation>„%1“ unverändert hinzufügen</translation>
    </message>
    <message>
        <source>A show that the catalogue does not know</source>
        <translation>Eine Serie, die der Katalog nicht kennt</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s)</source>
        <translation>
            <numerusform>%n Staffel</numerusform>
            <numerusform>%n Staffeln</numerusform>
        </translation>
    </message>
    <message>
        <source>A show of its own, none of those above</source>
        <translation>Eine eigene Serie, keine der obigen</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) and special(s)</source>
        <translation>
            <numerusform>%n Film oder Special</numerusform>
            <numerusform>%n Filme und Specials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::CatalogueWords</name>
    <message numerus="yes">
        <source>%Ln show(s)</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue has %1, none of them new.</source>
        <extracomment>%1 &quot;12,000 shows&quot;</extracomment>
        <translation>Der Katalog enthält %1, keine davon neu.</translation>
    </message>
    <message>
        <source>The catalogue has %1, %2.</source>
        <translation>Der Katalog enthält %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>shows of the catalogue</comment>
        <translation>
            <numerusform>%Ln neue</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer at its address. A newer Raiki may know the new one.</source>
        <translation>Er ist nicht mehr unter seiner Adresse. Ein neueres Raiki kennt vielleicht die neue.</translation>
    </message>
    <message>
        <source>The answer is far larger than the catalogue is.</source>
        <translation>Die Antwort ist viel größer, als der Katalog ist.</translation>
    </message>
    <message>
        <source>This machine is offline.</source>
        <translation>Dieser Rechner ist offline.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>Der Server antwortete mit %1.</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Der Server hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>Der Server wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The catalogue was not updated.</source>
        <translation>Der Katalog wurde nicht aktualisiert.</translation>
    </message>
    <message>
        <source>What came is no sound catalogue (%1). The one in use stays.</source>
        <translation>Was ankam, ist kein brauchbarer Katalog (%1). Der bisherige bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>What came has only %1, the one in use %2. It was not taken.</source>
        <extracomment>%1 &quot;12 shows&quot;, %2 &quot;12,000 shows&quot;</extracomment>
        <translation>Was ankam, enthält nur %1, der bisherige %2. Es wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The newer catalogue was not kept.</source>
        <translation>Der neuere Katalog wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The update was cancelled. The catalogue in use stays.</source>
        <translation>Die Aktualisierung wurde abgebrochen. Der bisherige Katalog bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>Raiki looks again on %1.</source>
        <translation>Raiki sieht am %1 wieder nach.</translation>
    </message>
    <message>
        <source>Raiki looks again when there is a network.</source>
        <translation>Raiki sieht wieder nach, sobald es ein Netz gibt.</translation>
    </message>
    <message>
        <source>You can try again at any time.</source>
        <translation>Du kannst es jederzeit erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no newer catalogue than the one in use.</source>
        <translation>Es gibt keinen neueren Katalog als den bisherigen.</translation>
    </message>
    <message>
        <source>Last brought up to date %1.</source>
        <extracomment>%1 &quot;5 minutes ago&quot;, &quot;yesterday&quot; or a date</extracomment>
        <translation>Zuletzt auf den neuesten Stand gebracht: %1.</translation>
    </message>
    <message>
        <source>No newer one has been looked for yet.</source>
        <translation>Nach einem neueren wurde noch nicht gesehen.</translation>
    </message>
    <message>
        <source>Asking %1 for a newer catalogue…</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>%1 wird nach einem neueren Katalog gefragt…</translation>
    </message>
    <message>
        <source>Reading the newer catalogue…</source>
        <translation>Der neuere Katalog wird gelesen…</translation>
    </message>
</context>
<context>
    <name>raiki::CellWords</name>
    <message>
        <source>Episodes watched; “5/28” says also how many there are, “5/?” that nobody knows</source>
        <translation>Gesehene Folgen; „5/28“ sagt auch, wie viele es gibt, „5/?“, dass es niemand weiß</translation>
    </message>
    <message>
        <source>“%1” is not a date that Raiki understands.</source>
        <translation>„%1“ ist kein Datum, das Raiki versteht.</translation>
    </message>
    <message>
        <source>“%1” is no number of episodes. Write for example 5, or 5/28.</source>
        <translation>„%1“ ist keine Zahl von Folgen. Schreibe zum Beispiel 5 oder 5/28.</translation>
    </message>
</context>
<context>
    <name>raiki::ChangeText</name>
    <message>
        <source>take back the import of %1</source>
        <translation>Import von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Premiere set: %1</source>
        <translation>Start gesetzt: %1</translation>
    </message>
    <message>
        <source>Names changed: %1</source>
        <translation>Namen geändert: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>dismiss %n piece(s) of news</source>
        <translation>
            <numerusform>%n Meldung verwerfen</numerusform>
            <numerusform>%n Meldungen verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2 episodes</source>
        <translation>%1 → %2 Folgen</translation>
    </message>
    <message>
        <source>score %1 → %2</source>
        <translation>Wertung %1 → %2</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message numerus="yes">
        <source>edit %n seasons</source>
        <translation>
            <numerusform>%n Staffel bearbeiten</numerusform>
            <numerusform>%n Staffeln bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the show, %2 what changed</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>premiere of %1</source>
        <translation>Premiere von %1</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>accept news of %1</source>
        <translation>Neuigkeit zu %1 annehmen</translation>
    </message>
    <message>
        <source>dismiss news of %1</source>
        <translation>Neuigkeit zu %1 verwerfen</translation>
    </message>
    <message>
        <source>aliases of %1</source>
        <translation>Aliasse von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) → %1</source>
        <extracomment>%n how many, %1 the status that they get</extracomment>
        <translation>
            <numerusform>%n Staffel → %1</numerusform>
            <numerusform>%n Staffeln → %1</numerusform>
        </translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stummgeschaltet</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>not muted</source>
        <translation>nicht mehr stummgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) in all</source>
        <translation>
            <numerusform>%n Folge insgesamt</numerusform>
            <numerusform>%n Folgen insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>number of episodes not known</source>
        <translation>Zahl der Folgen nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>add %n feed(s)</source>
        <translation>
            <numerusform>%n Feed hinzufügen</numerusform>
            <numerusform>%n Feeds hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>pause the feed %1</source>
        <translation>Feed %1 pausieren</translation>
    </message>
    <message>
        <source>resume the feed %1</source>
        <translation>Feed %1 fortsetzen</translation>
    </message>
    <message>
        <source>change the feed %1</source>
        <translation>Feed %1 ändern</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Pausiert: %1</translation>
    </message>
    <message>
        <source>Resumed: %1</source>
        <translation>Fortgesetzt: %1</translation>
    </message>
    <message>
        <source>add the feed %1</source>
        <translation>Feed %1 hinzufügen</translation>
    </message>
    <message>
        <source>remove the feed %1</source>
        <translation>Feed %1 entfernen</translation>
    </message>
    <message>
        <source>%1 → 1 episode</source>
        <extracomment>For example &quot;3 → 4 episodes&quot;</extracomment>
        <translation>%1 → 1 Folge</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) changed</source>
        <translation>
            <numerusform>%n Staffel geändert</numerusform>
            <numerusform>%n Staffeln geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::ChartText</name>
    <message>
        <source>TV series</source>
        <translation>TV-Serien</translation>
    </message>
    <message>
        <source>Net series</source>
        <translation>Web-Serien</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>OVAs and specials</source>
        <translation>OVAs und Specials</translation>
    </message>
    <message>
        <source>Continues from %1 or before</source>
        <extracomment>%1 a cour: &quot;Continues from Fall 2025 or before&quot;</extracomment>
        <translation>Läuft weiter seit %1 oder früher</translation>
    </message>
    <message>
        <source>On no day of the week</source>
        <translation>An keinem Wochentag</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day of the week, %2 a time: each week then</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Belongs to a show on your list</source>
        <translation>Zu einer Serie deiner Merkliste</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>läuft weiter</translation>
    </message>
    <message>
        <source>on your list: %1</source>
        <translation>auf deiner Merkliste: %1</translation>
    </message>
</context>
<context>
    <name>raiki::ClaimList</name>
    <message>
        <source>decides the date shown</source>
        <translation>bestimmt den angezeigten Termin</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A quotation, with the quotation marks of the language</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Read the source: %1</source>
        <translation>Quelle lesen: %1</translation>
    </message>
    <message>
        <source>Known since %1</source>
        <extracomment>%1 a date and time: when Raiki learned what a source says</extracomment>
        <translation>Bekannt seit %1</translation>
    </message>
</context>
<context>
    <name>raiki::CopiedRowsText</name>
    <message>
        <source>watchlist.csv</source>
        <extracomment>the name of a file that rows of the list are dragged out as; keep &quot;.csv&quot;</extracomment>
        <translation>Merkliste.csv</translation>
    </message>
</context>
<context>
    <name>raiki::CorrectionDialog</name>
    <message>
        <source>What does it say?</source>
        <translation>Was sagt die Meldung?</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>2026, 2026-01, Winter 2026, 2026-01-24…</source>
        <translation>2026, 2026-01, Winter 2026, 2026-01-24…</translation>
    </message>
    <message>
        <source>Remember that “%1” means this show</source>
        <translation>Merken, dass „%1“ diese Serie meint</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>S&amp;erie</translation>
    </message>
    <message>
        <source>S&amp;eason</source>
        <translation>&amp;Staffel</translation>
    </message>
    <message>
        <source>Sta&amp;rts</source>
        <translation>&amp;Beginnt</translation>
    </message>
    <message>
        <source>Take it so</source>
        <translation>So übernehmen</translation>
    </message>
    <message>
        <source>This is not a date Raiki understands.</source>
        <translation>Dieses Datum versteht Raiki nicht.</translation>
    </message>
</context>
<context>
    <name>raiki::CourJump</name>
    <message>
        <source>Winter</source>
        <translation>Winter</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Frühling</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Sommer</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Herbst</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>raiki::CoverLabel</name>
    <message>
        <source>Cover</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>Choose a picture of your own</source>
        <translation>Ein eigenes Bild wählen</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Anderes Bild wählen…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>“%1” is not a picture that Raiki can read.</source>
        <translation>„%1“ ist kein Bild, das Raiki lesen kann.</translation>
    </message>
    <message>
        <source>The picture was not kept.</source>
        <translation>Das Bild wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The picture was not removed.</source>
        <translation>Das Bild wurde nicht entfernt.</translation>
    </message>
</context>
<context>
    <name>raiki::DateText</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>Qt date format of one day: ddd day of the week, d day, MMM month, yyyy year</extracomment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch kein Termin</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Winter %1</source>
        <translation>Winter %1</translation>
    </message>
    <message>
        <source>Spring %1</source>
        <translation>Frühling %1</translation>
    </message>
    <message>
        <source>Summer %1</source>
        <translation>Sommer %1</translation>
    </message>
    <message>
        <source>Fall %1</source>
        <translation>Herbst %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Qt date format of a month: MMMM its name, M its number, yyyy year</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <extracomment>%1 hours and %2 minutes from now</extracomment>
        <translation>in %1 Std. %2 Min.</translation>
    </message>
</context>
<context>
    <name>raiki::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 Minuten</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>When the day is known</source>
        <translation>Wenn der Tag feststeht</translation>
    </message>
    <message>
        <source>Watching now</source>
        <translation>Ich schaue es jetzt</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Heute Abend</translation>
    </message>
</context>
<context>
    <name>raiki::DesktopSession</name>
    <message>
        <source>The calendar file %1 was not written.</source>
        <translation>Die Kalenderdatei %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>„%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Merged with %1.</source>
        <translation>Zusammengeführt mit %1.</translation>
    </message>
    <message>
        <source>The list was not exchanged through the shared folder.</source>
        <translation>Die Liste wurde nicht über den gemeinsamen Ordner ausgetauscht.</translation>
    </message>
    <message>
        <source>Your program for reminders did not do its work: %1</source>
        <extracomment>%1 what the system says of it</extracomment>
        <translation>Dein Programm für Erinnerungen hat nicht gearbeitet: %1</translation>
    </message>
    <message>
        <source>The list in %1 can only be read. You can look at it and export it; what you change is not saved. To go on with it, copy it to a folder where you may write.</source>
        <translation>Die Merkliste in %1 lässt sich nur lesen. Du kannst sie ansehen und exportieren; was du änderst, wird nicht gespeichert. Um mit ihr weiterzumachen, kopiere sie in einen Ordner, in den du schreiben darfst.</translation>
    </message>
</context>
<context>
    <name>raiki::EntryEdits</name>
    <message>
        <source>%1 watched of %2 cannot be. Nothing was changed.</source>
        <translation>%1 gesehene von %2 Folgen kann nicht sein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The season has %1 episodes, so %2 cannot be watched. If it has more, write %3.</source>
        <extracomment>%3 for example &quot;28/28&quot;: what to write</extracomment>
        <translation>Die Staffel hat %1 Folgen, also können nicht %2 gesehen sein. Hat sie mehr, schreibe %3.</translation>
    </message>
</context>
<context>
    <name>raiki::ErrorText</name>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>It cannot be read: %1. Check that it is there and that you may read it.</source>
        <translation>Nicht lesbar: %1. Prüfe, ob die Datei vorhanden ist und du sie lesen darfst.</translation>
    </message>
    <message>
        <source>It cannot be written: %1. Choose another folder, or ask for the right to write there.</source>
        <translation>Nicht beschreibbar: %1. Wähle einen anderen Ordner oder lass dir dort Schreibrechte geben.</translation>
    </message>
    <message>
        <source>The disk is full: %1. Free some space and try again.</source>
        <translation>Der Datenträger ist voll: %1. Schaffe Platz und versuche es erneut.</translation>
    </message>
    <message>
        <source>It is too large (%1). Split it and try again.</source>
        <translation>Zu groß (%1). Teile die Datei auf und versuche es erneut.</translation>
    </message>
    <message>
        <source>Another program is using the list. Close it, or wait a moment and try again.</source>
        <translation>Ein anderes Programm benutzt die Merkliste. Schließe es oder versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The list&apos;s file is damaged (%1). Restore a backup; the damaged file is kept.</source>
        <translation>Die Datei der Merkliste ist beschädigt (%1). Stelle eine Sicherung wieder her; die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>The list was made by a newer Raiki (schema %1). Update Raiki to open it.</source>
        <translation>Die Merkliste stammt von einem neueren Raiki (Schema %1). Aktualisiere Raiki, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The file is no list of Raiki&apos;s (%1). Choose another file.</source>
        <translation>Die Datei ist keine Merkliste von Raiki (%1). Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>The list could not be read or written (%1). Nothing was changed; try again.</source>
        <translation>Die Merkliste konnte nicht gelesen oder geschrieben werden (%1). Nichts wurde geändert; versuche es erneut.</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <translation>Das lässt sich nicht verwenden: %1</translation>
    </message>
    <message>
        <source>Several shows go by that name:
%1</source>
        <translation>Mehrere Serien tragen diesen Namen:
%1</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile (%1). Look at it again, then repeat the change.</source>
        <translation>Inzwischen an anderer Stelle geändert (%1). Sieh es dir noch einmal an und wiederhole dann die Änderung.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>It is there already: %1</source>
        <translation>Schon vorhanden: %1</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The network did not answer: %1. Check the connection and try again.</source>
        <translation>Das Netzwerk hat nicht geantwortet: %1. Prüfe die Verbindung und versuche es erneut.</translation>
    </message>
    <message>
        <source>Raiki may not use the network. Allow it in the settings first.</source>
        <translation>Raiki darf das Netzwerk nicht benutzen. Erlaube es zuerst in den Einstellungen.</translation>
    </message>
    <message>
        <source>The document breaks off or is damaged (%1). Get it anew where it came from.</source>
        <translation>Das Dokument bricht ab oder ist beschädigt (%1). Hole es dort neu, woher es kommt.</translation>
    </message>
    <message>
        <source>The copy %1 is damaged (%2). Choose another one.</source>
        <translation>Die Kopie %1 ist beschädigt (%2). Wähle eine andere.</translation>
    </message>
    <message>
        <source>The copy %1 was made by a newer Raiki (schema %2). Update Raiki to restore it.</source>
        <translation>Die Kopie %1 stammt von einem neueren Raiki (Schema %2). Aktualisiere Raiki, um sie wiederherzustellen.</translation>
    </message>
    <message>
        <source>%1 is no copy of a list of Raiki&apos;s (%2). Choose another file.</source>
        <translation>%1 ist keine Kopie einer Merkliste von Raiki (%2). Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>Die Merkliste ist, wie sie war.</translation>
    </message>
    <message>
        <source>This is the list that is open. Choose another file.</source>
        <translation>Das ist die Merkliste, die gerade offen ist. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>No format that Raiki reads fits it, or it is cut short (%1). From a spreadsheet program, save it as CSV.</source>
        <extracomment>%1 the file&apos;s name, or what is wrong with it</extracomment>
        <translation>Kein Format, das Raiki liest, passt darauf, oder die Datei bricht ab (%1). Aus einer Tabellenkalkulation als CSV speichern.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it first, then choose the list that was in it.</source>
        <translation>Das Archiv ist mit einem Passwort geschützt. Entpacke es zuerst und wähle dann die Liste daraus.</translation>
    </message>
</context>
<context>
    <name>raiki::EventHook</name>
    <message>
        <source>it was ended after a minute</source>
        <translation>es wurde nach einer Minute beendet</translation>
    </message>
</context>
<context>
    <name>raiki::FeedActions</name>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>What it brought…</source>
        <translation>Was er gebracht hat…</translation>
    </message>
    <message>
        <source>Read every…</source>
        <translation>Abrufen alle…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>As the feed asks (default)</source>
        <translation>Wie der Feed es wünscht (Standard)</translation>
    </message>
    <message>
        <source>The feed was not changed.</source>
        <translation>Der Feed wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Rename the feed</source>
        <translation>Feed umbenennen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The feed was not renamed.</source>
        <translation>Der Feed wurde nicht umbenannt.</translation>
    </message>
    <message>
        <source>Remove the feed?</source>
        <translation>Feed entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The feed was not removed.</source>
        <translation>Der Feed wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>Quiet (pause)</source>
        <translation>Ruhigstellen (pausieren)</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>“%1” will no longer be checked. What it said stays in the history of your shows.</source>
        <translation>„%1“ wird nicht mehr abgerufen. Was der Feed gemeldet hat, bleibt im Verlauf deiner Serien.</translation>
    </message>
</context>
<context>
    <name>raiki::FeedConsent</name>
    <message>
        <source>Raiki will look at the addresses you add, read the feeds on your list about once an hour, and ask %1 once a week for newer shows. It contacts nobody else. You can change this in the settings.</source>
        <translation>Raiki sieht sich die Adressen an, die du hinzufügst, liest die Feeds deiner Liste etwa einmal pro Stunde und fragt einmal pro Woche %1 nach neuen Serien. Zu niemandem sonst nimmt es Kontakt auf. Du kannst das in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Raiki will look at the addresses you add, read the feeds on your list about once an hour, and contact nobody else. You can change this in the settings.</source>
        <translation>Raiki sieht sich die Adressen an, die du hinzufügst, liest die Feeds deiner Liste etwa einmal pro Stunde und nimmt zu niemandem sonst Kontakt auf. Du kannst das in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Your answer was not saved.</source>
        <translation>Deine Antwort wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Check your feeds?</source>
        <translation>Feeds abrufen?</translation>
    </message>
    <message>
        <source>Check my feeds</source>
        <translation>Meine Feeds abrufen</translation>
    </message>
</context>
<context>
    <name>raiki::FeedPreviewDialog</name>
    <message>
        <source>It has brought no posts.</source>
        <translation>Er hat keine Beiträge gebracht.</translation>
    </message>
    <message>
        <source>No posts yet: they come with the next reading.</source>
        <translation>Noch keine Beiträge: sie kommen mit dem nächsten Abruf.</translation>
    </message>
    <message>
        <source>Newest posts</source>
        <translation>Neueste Beiträge</translation>
    </message>
    <message>
        <source>Enter opens the article.</source>
        <translation>Die Eingabetaste öffnet den Artikel.</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>Artikel lesen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>The feed could not be read.</source>
        <translation>Der Feed konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>raiki::FeedsModel</name>
    <message>
        <source>It is tried again in a moment.</source>
        <translation>Raiki versucht es gleich erneut.</translation>
    </message>
    <message>
        <source>Last read %1.</source>
        <translation>Zuletzt gelesen: %1.</translation>
    </message>
    <message>
        <source>Paused. Last read %1.</source>
        <translation>Pausiert. Zuletzt gelesen: %1.</translation>
    </message>
    <message>
        <source>something new last came %1</source>
        <translation>zuletzt etwas Neues: %1</translation>
    </message>
    <message>
        <source>Interval, as you chose: %1</source>
        <translation>Abstand nach deiner Wahl: %1</translation>
    </message>
    <message>
        <source>Interval: as the feed asks, and longer where little comes</source>
        <translation>Abstand: wie der Feed es wünscht, länger, wo wenig kommt</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Gelesen: %1</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <extracomment>%1 &quot;Read 5 minutes ago&quot;, %2 a date and time</extracomment>
        <translation>%1, nächster Abruf: %2</translation>
    </message>
    <message>
        <source>It was not reached.</source>
        <translation>Nicht erreicht.</translation>
    </message>
    <message>
        <source>Its server was not found.</source>
        <translation>Der Server wurde nicht gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n flagged, seen or not</source>
        <translation>
            <numerusform>%n Treffer, gesehen oder nicht</numerusform>
            <numerusform>%n Treffer, gesehen oder nicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::FeedsPage</name>
    <message>
        <source>Suggested feeds…</source>
        <translation>Vorgeschlagene Feeds…</translation>
    </message>
    <message>
        <source>Stop reading; what has arrived is kept</source>
        <translation>Abruf beenden; was schon da ist, bleibt</translation>
    </message>
    <message>
        <source>Read all feeds now (%1)</source>
        <translation>Alle Feeds jetzt lesen (%1)</translation>
    </message>
    <message>
        <source>Find the feed of a site, a calendar or a channel (%1)</source>
        <translation>Den Feed einer Website, eines Kalenders oder eines Kanals finden (%1)</translation>
    </message>
    <message>
        <source>Enter shows what a feed brought, the menu key what can be done with it.</source>
        <translation>Die Eingabetaste zeigt, was ein Feed gebracht hat, die Menütaste, was man mit ihm tun kann.</translation>
    </message>
    <message>
        <source>The suggestions could not be read.</source>
        <translation>Die Vorschläge konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Import feeds from a file…</source>
        <translation>Feeds aus einer Datei importieren…</translation>
    </message>
    <message>
        <source>Export feeds as OPML…</source>
        <translation>Feeds als OPML exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2 feeds read</source>
        <translation>%1 von %2 Feeds gelesen</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Add a feed…</source>
        <translation>Feed hinzufügen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Feeds read</source>
        <translation>Gelesene Feeds</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Noch keine Feeds</translation>
    </message>
    <message>
        <source>Add the news feeds of the sites you trust. Raiki reads them for news of your shows and of nothing else.</source>
        <translation>Füge die Newsfeeds der Websites hinzu, denen du vertraust. Raiki sucht darin nur nach Neuigkeiten zu deinen Serien.</translation>
    </message>
    <message>
        <source>The feeds could not be read.</source>
        <translation>Die Feeds konnten nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n Feed</numerusform>
            <numerusform>%n Feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>%n braucht Aufmerksamkeit</numerusform>
            <numerusform>%n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Import feeds</source>
        <translation>Feeds importieren</translation>
    </message>
    <message>
        <source>Feed lists (*.opml *.xml *.txt)</source>
        <translation>Feed-Listen (*.opml *.xml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No feed was imported</source>
        <translation>Es wurde kein Feed importiert</translation>
    </message>
    <message>
        <source>%1 could not be taken in.</source>
        <translation>%1 konnte nicht übernommen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>%n Feed hinzugefügt</numerusform>
            <numerusform>%n Feeds hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Export feeds</source>
        <translation>Feeds exportieren</translation>
    </message>
    <message>
        <source>OPML (*.opml)</source>
        <translation>OPML (*.opml)</translation>
    </message>
    <message>
        <source>The feeds were not exported.</source>
        <translation>Die Feeds wurden nicht exportiert.</translation>
    </message>
    <message>
        <source>The feeds are in %1.</source>
        <translation>Die Feeds liegen in %1.</translation>
    </message>
    <message>
        <source>The chosen feed, suggestions, import and export</source>
        <translation>Der gewählte Feed, Vorschläge, Import und Export</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>%1 · not checked by itself: you have not agreed to that</source>
        <translation>%1 · kein automatischer Abruf: du hast noch nicht zugestimmt</translation>
    </message>
    <message>
        <source>%1 · this computer seems to be off-line: they are read when it is back</source>
        <translation>%1 · dieser Computer scheint offline zu sein: Gelesen wird, sobald er wieder verbunden ist</translation>
    </message>
</context>
<context>
    <name>raiki::FieldRulesDialog</name>
    <message>
        <source>ask: leave the row out unless I tick it</source>
        <translation>nachfragen: Zeile auslassen, wenn ich sie nicht ankreuze</translation>
    </message>
    <message>
        <source>keep what is in the list</source>
        <translation>behalten, was auf der Merkliste steht</translation>
    </message>
    <message>
        <source>take what the file says</source>
        <translation>übernehmen, was in der Datei steht</translation>
    </message>
    <message>
        <source>take the newer one</source>
        <translation>das Neuere übernehmen</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Nach Feldern</translation>
    </message>
    <message>
        <source>What is done where the file and the list both say something:</source>
        <translation>Was geschieht, wo Datei und Merkliste beide etwas sagen:</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>So verwenden</translation>
    </message>
    <message>
        <source>ask: leave it as it is unless I tick the row fully</source>
        <translation>nachfragen: lassen, wie es ist, wenn ich die Zeile nicht voll ankreuze</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <extracomment>%1 a field of the list; in how many rows the file says something else</extracomment>
        <translation>
            <numerusform>%1 (%Ln Zeile)</numerusform>
            <numerusform>%1 (%Ln Zeilen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::FilterBar</name>
    <message>
        <source>Filter what comes</source>
        <translation>Kommendes filtern</translation>
    </message>
    <message>
        <source>Every format</source>
        <translation>Jedes Format</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>OVAs and specials</source>
        <translation>OVAs und Specials</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Every track</source>
        <translation>Jede Ausgabe</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>However sure</source>
        <translation>Egal, wie sicher</translation>
    </message>
    <message>
        <source>Delayed or cancelled</source>
        <translation>Verschoben oder abgesagt</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Every platform</source>
        <translation>Jede Plattform</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>On my list</source>
        <translation>Auf meiner Merkliste</translation>
    </message>
    <message>
        <source>Only seasons on your list, not others of the same shows</source>
        <translation>Nur Staffeln auf deiner Merkliste, keine anderen derselben Serien</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Only what is new since your last visit</source>
        <translation>Nur, was seit deinem letzten Besuch neu ist</translation>
    </message>
</context>
<context>
    <name>raiki::FindDialog</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Show, page or command</source>
        <translation>Serie, Seite oder Befehl</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nichts hat diese Wörter.</translation>
    </message>
</context>
<context>
    <name>raiki::FindText</name>
    <message>
        <source>On your list</source>
        <translation>Auf deiner Merkliste</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>Im Katalog</translation>
    </message>
    <message>
        <source>Pages and commands</source>
        <translation>Seiten und Befehle</translation>
    </message>
</context>
<context>
    <name>raiki::FirstStart</name>
    <message>
        <source>Ask %1 once a week for newer s&amp;hows, too</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>Einmal pro Woche auch %1 nach neuen S&amp;erien fragen</translation>
    </message>
    <message>
        <source>It keeps the catalogue of known shows. You can change it in the settings.</source>
        <translation>Das hält den Katalog bekannter Serien aktuell. Du kannst es in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Feeds to begin with</source>
        <translation>Feeds für den Anfang</translation>
    </message>
    <message>
        <source>You can add others and remove these at any time.</source>
        <translation>Du kannst jederzeit andere hinzufügen und diese entfernen.</translation>
    </message>
    <message>
        <source>The feeds were not added</source>
        <translation>Die Feeds wurden nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Welcome to Raiki</source>
        <translation>Willkommen bei Raiki</translation>
    </message>
    <message>
        <source>When does it come back?</source>
        <translation>Wann geht es weiter?</translation>
    </message>
    <message>
        <source>Raiki keeps your list, reads the news you trust, and tells you when a new season is dated, who says so, and when it starts. Everything stays on this computer.</source>
        <translation>Raiki führt deine Merkliste, liest die Nachrichten, denen du vertraust, und sagt dir, wann eine neue Staffel einen Termin hat, wer das sagt und wann sie startet. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Add a show</source>
        <translation>&amp;Serie hinzufügen</translation>
    </message>
    <message>
        <source>Find one by its title and begin with it.</source>
        <translation>Suche eine über ihren Titel und beginne damit.</translation>
    </message>
    <message>
        <source>&amp;Import my list</source>
        <translation>Meine Liste &amp;importieren</translation>
    </message>
    <message>
        <source>A file from another tracker or a table of your own; you see first what it does.</source>
        <translation>Eine Datei aus einem anderen Tracker oder eine eigene Tabelle; du siehst zuerst, was sie bewirkt.</translation>
    </message>
    <message>
        <source>Start with an &amp;empty list</source>
        <translation>Mit &amp;leerer Merkliste beginnen</translation>
    </message>
    <message>
        <source>Look around first.</source>
        <translation>Sieh dich erst einmal um.</translation>
    </message>
    <message>
        <source>May Raiki check your feeds?</source>
        <translation>Darf Raiki deine Feeds abrufen?</translation>
    </message>
    <message>
        <source>&amp;Yes, check my feeds</source>
        <translation>&amp;Ja, meine Feeds abrufen</translation>
    </message>
    <message>
        <source>You can stop it in the settings.</source>
        <translation>Du kannst es in den Einstellungen abschalten.</translation>
    </message>
    <message>
        <source>&amp;No, stay off the network</source>
        <translation>&amp;Nein, das Netzwerk nicht benutzen</translation>
    </message>
    <message>
        <source>Feeds are read only when you allow it later; the list works without.</source>
        <translation>Feeds werden erst gelesen, wenn du es später erlaubst; die Merkliste funktioniert auch ohne.</translation>
    </message>
    <message>
        <source>Remind you of premieres?</source>
        <translation>An Premieren erinnern?</translation>
    </message>
    <message>
        <source>A bubble on your desktop when a date is found or moves, a day before the start, and when it starts.</source>
        <translation>Eine Benachrichtigung auf dem Desktop, wenn ein Termin bekannt wird oder sich ändert, am Tag vor dem Start und beim Start.</translation>
    </message>
    <message>
        <source>Yes, &amp;remind me</source>
        <translation>Ja, bitte &amp;erinnern</translation>
    </message>
    <message>
        <source>What, when and for which shows is in the settings.</source>
        <translation>Woran, wann und bei welchen Serien, legst du in den Einstellungen fest.</translation>
    </message>
    <message>
        <source>No, stay &amp;quiet</source>
        <translation>Nein, &amp;keine Erinnerungen</translation>
    </message>
    <message>
        <source>The Upcoming page shows the dates all the same.</source>
        <translation>Die Seite „Demnächst“ zeigt die Termine trotzdem.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Your answers were not saved</source>
        <translation>Deine Antworten wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>It asks the addresses on your Feeds page for news, each again after %1 at the earliest, and contacts nobody else unless you tick it below. Nothing about you or your list is sent. Until you say yes it asks nobody by itself.</source>
        <extracomment>%1 a span of time such as &quot;1 hour&quot;</extracomment>
        <translation>Raiki fragt nur die Adressen auf deiner Seite „Feeds“ nach Neuigkeiten (Mindestabstand je Adresse: %1) und nimmt zu niemandem sonst Kontakt auf, wenn du es unten nicht ankreuzt. Nichts über dich oder deine Merkliste wird gesendet. Solange du nicht zustimmst, fragt Raiki von sich aus niemanden.</translation>
    </message>
</context>
<context>
    <name>raiki::FormatText</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>MyAnimeList or Kitsu (XML)</source>
        <translation>MyAnimeList oder Kitsu (XML)</translation>
    </message>
    <message>
        <source>Taiga, of an unknown service</source>
        <translation>Taiga, von einem unbekannten Dienst</translation>
    </message>
    <message>
        <source>Taiga with MyAnimeList</source>
        <translation>Taiga mit MyAnimeList</translation>
    </message>
    <message>
        <source>Taiga with AniList</source>
        <translation>Taiga mit AniList</translation>
    </message>
    <message>
        <source>Taiga with Kitsu</source>
        <translation>Taiga mit Kitsu</translation>
    </message>
    <message>
        <source>AniList (JSON)</source>
        <translation>AniList (JSON)</translation>
    </message>
    <message>
        <source>Anime-Planet (JSON)</source>
        <translation>Anime-Planet (JSON)</translation>
    </message>
    <message>
        <source>Simkl (CSV)</source>
        <translation>Simkl (CSV)</translation>
    </message>
    <message>
        <source>Trakt (CSV)</source>
        <translation>Trakt (CSV)</translation>
    </message>
    <message>
        <source>Yamtrack (CSV)</source>
        <translation>Yamtrack (CSV)</translation>
    </message>
    <message>
        <source>Letterboxd (CSV)</source>
        <translation>Letterboxd (CSV)</translation>
    </message>
    <message>
        <source>TV Time (archive)</source>
        <translation>TV Time (Archiv)</translation>
    </message>
    <message>
        <source>Markdown, to read</source>
        <translation>Markdown, zum Lesen</translation>
    </message>
    <message>
        <source>Plain text, to read</source>
        <translation>Reiner Text, zum Lesen</translation>
    </message>
    <message>
        <source>Calendar of the dates (iCalendar)</source>
        <translation>Kalender der Termine (iCalendar)</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Listen (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This format has no place for, or cuts short: %1.</source>
        <extracomment>%1 fields, each with the number of rows</extracomment>
        <translation>Dafür hat dieses Format keinen Platz, oder es kürzt: %1.</translation>
    </message>
    <message>
        <source>Everything in Raiki (JSON)</source>
        <translation>Alles in Raiki (JSON)</translation>
    </message>
    <message>
        <source>Another Raiki&apos;s database</source>
        <translation>Datenbank eines anderen Raiki</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not in the file, for want of “%1”: %2.</source>
        <extracomment>%1 the field that is missing, %2 titles</extracomment>
        <translation>
            <numerusform>%Ln Eintrag fehlt in der Datei, weil „%1“ nicht bekannt ist: %2.</numerusform>
            <numerusform>%Ln Einträge fehlen in der Datei, weil „%1“ nicht bekannt ist: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::GeneralCard</name>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Titles in</source>
        <translation>&amp;Titel auf</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Romaji</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Late-night times as broadcasters write them</source>
        <translation>&amp;Nachtzeiten so wie bei den Sendern</translation>
    </message>
    <message>
        <source>Saturday 25:30 in place of Sunday 01:30.</source>
        <translation>Samstag 25:30 statt Sonntag 01:30.</translation>
    </message>
    <message>
        <source>&amp;Scores</source>
        <translation>&amp;Wertungen</translation>
    </message>
    <message>
        <source>1 to 100</source>
        <translation>1 bis 100</translation>
    </message>
    <message>
        <source>1 to 10 with decimals</source>
        <translation>1 bis 10 mit Nachkommastelle</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 bis 10</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 Sterne</translation>
    </message>
    <message>
        <source>3 smileys</source>
        <translation>3 Smileys</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
</context>
<context>
    <name>raiki::HistorySteps</name>
    <message>
        <source>Undoing: %1.</source>
        <translation>Wird rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Doing again: %1.</source>
        <translation>Wird wiederholt: %1.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Nichts wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Nothing was done again.</source>
        <translation>Nichts wurde wiederholt.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
</context>
<context>
    <name>raiki::ImportDialog</name>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>Welche Liste?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>The file was not read</source>
        <translation>Die Datei wurde nicht gelesen</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 wurde nicht importiert.</translation>
    </message>
    <message>
        <source>The file was not read.</source>
        <translation>Die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>No column is known to hold the titles. Say below which one does.</source>
        <translation>Es ist nicht bekannt, welche Spalte die Titel enthält. Gib es unten an.</translation>
    </message>
    <message>
        <source>The list could not be compared.</source>
        <translation>Die Liste konnte nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>Die Merkliste ist unverändert.</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here: from MyAnimeList, AniList, Kitsu, Anime-Planet, Simkl, Trakt, Yamtrack, Letterboxd, TV Time, Taiga, Notion or Raiki itself, or a table of your own. You see what it would change before anything is written.</source>
        <translation>Wähle eine Datei oder ziehe sie hierher: von MyAnimeList, AniList, Kitsu, Anime-Planet, Simkl, Trakt, Yamtrack, Letterboxd, TV Time, Taiga, Notion oder Raiki selbst, oder eine eigene Tabelle. Du siehst, was sie ändern würde, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Andere Datei…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported from %1.</source>
        <translation>
            <numerusform>%Ln Zeile aus %1 importiert.</numerusform>
            <numerusform>%Ln Zeilen aus %1 importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile &amp;importieren</numerusform>
            <numerusform>%Ln Zeilen &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without importing?</source>
        <translation>Ohne Import schließen?</translation>
    </message>
    <message>
        <source>Nothing is imported, and what you decided here is not kept.</source>
        <translation>Es wird nichts importiert, und was du hier entschieden hast, bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>raiki::ImportModel</name>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nichts ändert sich</translation>
    </message>
</context>
<context>
    <name>raiki::ImportPreview</name>
    <message>
        <source>All shown rows</source>
        <translation>Alle angezeigten Zeilen</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Anzuzeigende Zeilen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>What the import will do</source>
        <translation>Was der Import bewirkt</translation>
    </message>
    <message>
        <source>All rows (%1)</source>
        <translation>Alle Zeilen (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a verdict, %2 a number of rows</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decide for all shown</source>
        <translation>Für alle angezeigten entscheiden</translation>
    </message>
    <message>
        <source>Take the first show that each may be</source>
        <translation>Jeweils die erste mögliche Serie nehmen</translation>
    </message>
    <message>
        <source>Add each as a show of its own</source>
        <translation>Jede als eigene Serie hinzufügen</translation>
    </message>
    <message>
        <source>Leave each undecided</source>
        <translation>Jede offen lassen</translation>
    </message>
</context>
<context>
    <name>raiki::ImportsCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 date and time, %2 the file</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The import was not taken back.</source>
        <translation>Der Import wurde nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation>Diesen Import zurücknehmen?</translation>
    </message>
    <message>
        <source>What it added goes, what it changed becomes what it was; your own later changes stay. This can be undone too.</source>
        <translation>Was er hinzugefügt hat, verschwindet; was er geändert hat, wird, was es war; deine späteren Änderungen bleiben. Auch das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Changed since, and kept: %1.</source>
        <extracomment>%1 titles</extracomment>
        <translation>Seitdem geändert und behalten: %1.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>An import can be taken back at any time, whatever you have changed since.</source>
        <translation>Ein Import lässt sich jederzeit zurücknehmen, was auch immer du seitdem geändert hast.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <extracomment>%1 an import, as date and file</extracomment>
        <translation>%1 (zurückgenommen)</translation>
    </message>
    <message>
        <source>Looking at what has changed since the import…</source>
        <translation>Es wird nachgesehen, was sich seit dem Import geändert hat…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Der Import wird zurückgenommen…</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Noch wurde nichts importiert</translation>
    </message>
</context>
<context>
    <name>raiki::InboxModel</name>
    <message>
        <source>%1: %2. %3, %4</source>
        <extracomment>%1 the show, %2 what was read, %3 the headline, %4 the feed</extracomment>
        <translation>%1: %2. %3, %4</translation>
    </message>
</context>
<context>
    <name>raiki::InboxPage</name>
    <message>
        <source>Dismissed.</source>
        <translation>Verworfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news dismissed.</source>
        <translation>
            <numerusform>%n Meldung verworfen.</numerusform>
            <numerusform>%n Meldungen verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 for example &quot;Dismiss all news of Medalist&quot;, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Dismiss all news of %1</source>
        <translation>Alle Meldungen zu %1 verwerfen</translation>
    </message>
    <message>
        <source>Dismiss all of this kind: %1</source>
        <extracomment>%1 a kind of news, such as &quot;Film&quot;</extracomment>
        <translation>Alle dieser Art verwerfen: %1</translation>
    </message>
    <message>
        <source>Dismiss all from %1</source>
        <translation>Alle von %1 verwerfen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>News for your shows</source>
        <translation>Neuigkeiten zu deinen Serien</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>When a feed brings news of a show on your list, it waits here with the words that say so.</source>
        <translation>Bringt ein Feed Neuigkeiten zu einer Serie deiner Merkliste, warten sie hier mit dem Wortlaut der Meldung.</translation>
    </message>
    <message>
        <source>See your feeds</source>
        <translation>Feeds ansehen</translation>
    </message>
    <message>
        <source>The inbox could not be read.</source>
        <translation>Der Eingang konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news</source>
        <translation>
            <numerusform>%n Neuigkeit</numerusform>
            <numerusform>%n Neuigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Taken into %1.</source>
        <translation>Übernommen für %1.</translation>
    </message>
    <message>
        <source>Dismissed: what it said is taken back.</source>
        <translation>Verworfen: Die Angabe wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Korrigiert.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>Check the feeds for news now</source>
        <translation>Feeds jetzt abrufen</translation>
    </message>
    <message>
        <source>News of “%1” now means it too.</source>
        <translation>Nachrichten von „%1“ meinen es nun auch.</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this translation, in that language itself: Deutsch, 日本語</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>raiki::LeadTimes</name>
    <message>
        <source>minutes before</source>
        <translation>Minuten vorher</translation>
    </message>
    <message>
        <source>hours before</source>
        <translation>Stunden vorher</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>Tage vorher</translation>
    </message>
    <message>
        <source>weeks before</source>
        <translation>Wochen vorher</translation>
    </message>
    <message>
        <source>Another time:</source>
        <translation>Eine andere Zeit:</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>Wie lange vorher</translation>
    </message>
    <message>
        <source>Minutes, hours, days or weeks</source>
        <translation>Minuten, Stunden, Tage oder Wochen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this time</source>
        <translation>Diese Zeit hinzufügen</translation>
    </message>
    <message>
        <source>Times of less than a day count where the hour of the start is known.</source>
        <translation>Zeiten unter einem Tag gelten, wo die Uhrzeit des Starts bekannt ist.</translation>
    </message>
</context>
<context>
    <name>raiki::ListExport</name>
    <message>
        <source>watchlist.csv</source>
        <translation>Merkliste.csv</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>Die Liste steht in %1.</translation>
    </message>
    <message>
        <source>The list was not exported.</source>
        <translation>Die Merkliste wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>Raiki writes no “%1” files. Choose one of the formats that are offered.</source>
        <translation>Raiki schreibt keine „%1“-Dateien. Wähle eines der angebotenen Formate.</translation>
    </message>
</context>
<context>
    <name>raiki::ListOptions</name>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Show as covers</source>
        <translation>Als Titelbilder anzeigen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Welche Spalten gezeigt werden</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Only shows with this tag</source>
        <translation>Nur Serien mit diesem Tag</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Alle Tags</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>An entry of a list: %1 a tag, %2 how many shows have it</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>raiki::ListSummary</name>
    <message numerus="yes">
        <source>%Ln season(s)</source>
        <translation>
            <numerusform>%Ln Staffel</numerusform>
            <numerusform>%Ln Staffeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Rows of the list</extracomment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::ListText</name>
    <message>
        <source>Season %1, Part %2</source>
        <translation>Staffel %1, Teil %2</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Staffel %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>Plan to watch</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Schaue ich</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>TV series</source>
        <translation>TV-Serie</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>OVA</source>
        <translation>OVA</translation>
    </message>
    <message>
        <source>Net series</source>
        <translation>Webserie</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Special</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 film, OVA, special; %2 season 2, part 2</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 season 2, film; %2 its subtitle</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>TV-Ausstrahlung</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Dub</source>
        <translation>Synchronfassung</translation>
    </message>
    <message>
        <source>In cinemas</source>
        <translation>Im Kino</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disc</translation>
    </message>
    <message>
        <source>Rumoured</source>
        <translation>Gerücht</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Terminiert</translation>
    </message>
    <message>
        <source>Aired</source>
        <translation>Ausgestrahlt</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>your own word</source>
        <translation>eigene Angabe</translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation>laut Katalog</translation>
    </message>
    <message>
        <source>from a feed</source>
        <translation>laut einem Feed</translation>
    </message>
    <message>
        <source>says %1</source>
        <extracomment>%1 the site that says so</extracomment>
        <translation>laut %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Episodes watched, of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>the season, as it is announced</source>
        <translation>die Staffel, wie angekündigt</translation>
    </message>
    <message>
        <source>the broadcast</source>
        <translation>die Ausstrahlung</translation>
    </message>
    <message>
        <source>the first stream</source>
        <translation>der erste Stream</translation>
    </message>
    <message>
        <source>the dub</source>
        <translation>die Synchronfassung</translation>
    </message>
    <message>
        <source>%1 / about %2</source>
        <extracomment>Episodes watched, of about how many: nobody stated the number. Little room</extracomment>
        <translation>%1 / etwa %2</translation>
    </message>
</context>
<context>
    <name>raiki::ListsCard</name>
    <message>
        <source>Your list</source>
        <translation>Deine Merkliste</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste importieren…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Merkliste exportieren…</translation>
    </message>
</context>
<context>
    <name>raiki::MainWindow</name>
    <message>
        <source>The news could not be taken in.</source>
        <translation>Die Neuigkeiten konnten nicht übernommen werden.</translation>
    </message>
    <message>
        <source>%1 – Raiki</source>
        <translation>%1 – Raiki</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Raiki may not use the network yet. Allow it in the settings, then check for news.</source>
        <translation>Raiki darf das Netzwerk noch nicht benutzen. Erlaube es in den Einstellungen und rufe dann die Neuigkeiten ab.</translation>
    </message>
    <message>
        <source>%1 – Raiki (read-only)</source>
        <extracomment>%1 a page; the list can be looked at only</extracomment>
        <translation>%1 – Raiki (schreibgeschützt)</translation>
    </message>
    <message>
        <source>This list can only be read: nothing in it can be changed.</source>
        <translation>Diese Liste kann nur gelesen werden: Nichts darin lässt sich ändern.</translation>
    </message>
</context>
<context>
    <name>raiki::MarkedText</name>
    <message>
        <source>Marked: %1</source>
        <translation>Markiert: %1</translation>
    </message>
</context>
<context>
    <name>raiki::MonthDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::MonthJump</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>raiki::MonthModel</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>raiki::NavigationRail</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>raiki::NetworkCard</name>
    <message>
        <source>Feeds and network</source>
        <translation>Feeds und Netzwerk</translation>
    </message>
    <message>
        <source>Raiki &amp;may check my feeds for news by itself</source>
        <translation>&amp;Raiki darf meine Feeds selbstständig abrufen</translation>
    </message>
    <message>
        <source>Only the addresses on your Feeds page are contacted, and what they redirect to; and %1 where you let Raiki update the catalogue of shows. No cookies are kept, and nothing about you or your list is sent to anyone.</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>Kontaktiert werden nur die Adressen auf deiner Seite „Feeds“ und ihre Weiterleitungen; dazu %1, wenn du Raiki den Serienkatalog aktualisieren lässt. Cookies werden nicht behalten, und niemandem wird etwas über dich oder deine Merkliste gesendet.</translation>
    </message>
    <message>
        <source>Check a feed at most &amp;every</source>
        <translation>&amp;Mindestabstand zwischen zwei Abrufen eines Feeds</translation>
    </message>
</context>
<context>
    <name>raiki::NewsPanel</name>
    <message>
        <source>Until now: %1 · %2</source>
        <extracomment>%1 a date, %2 who said it</extracomment>
        <translation>Bisher: %1 · %2</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <extracomment>%1 a sentence with a date and who said it, %2 the words of the source</extracomment>
        <translation>%1 · „%2“</translation>
    </message>
    <message>
        <source>Dismiss all like this</source>
        <translation>Alle solchen verwerfen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What Raiki reads</source>
        <translation>Was Raiki herausliest</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Korrigieren…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation>Serie öffnen</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>Artikel lesen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message>
        <source>Matches your %1 by the title “%2”. Why it is here: %3.</source>
        <extracomment>%1 the show, %2 the title that matched, %3 a clause such as &quot;a new season of a show you follow&quot;</extracomment>
        <translation>Passt zu %1 auf deiner Merkliste über den Titel „%2“. Grund: %3.</translation>
    </message>
</context>
<context>
    <name>raiki::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo this change (%1)</source>
        <translation>Diese Änderung rückgängig machen (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do this change again (%1)</source>
        <translation>Diese Änderung wiederholen (%1)</translation>
    </message>
</context>
<context>
    <name>raiki::OutsideCard</name>
    <message>
        <source>Starting at login was not changed.</source>
        <translation>Der Start bei der Anmeldung wurde nicht geändert.</translation>
    </message>
    <message>
        <source>A calendar file</source>
        <translation>Eine Kalenderdatei</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Login and other programs</source>
        <translation>Anmeldung und andere Programme</translation>
    </message>
    <message>
        <source>Start Raiki at &amp;login, in the tray</source>
        <translation>Raiki bei der An&amp;meldung starten, im Infobereich</translation>
    </message>
    <message>
        <source>Keep a &amp;calendar file current, for calendar programs to subscribe to</source>
        <translation>Eine &amp;Kalenderdatei aktuell halten, die Kalenderprogramme abonnieren können</translation>
    </message>
    <message>
        <source>With al&amp;arms at the lead times above</source>
        <translation>Mit &amp;Alarmen zu den Vorlaufzeiten oben</translation>
    </message>
    <message>
        <source>Let other programs ask Raiki over the session &amp;bus</source>
        <translation>Andere Programme dürfen Raiki über den Sitzungs&amp;bus fragen</translation>
    </message>
    <message>
        <source>As org.raiki.Raiki: what comes, each reminder, opening a show.</source>
        <translation>Als org.raiki.Raiki: was kommt, jede Erinnerung, einen Titel öffnen.</translation>
    </message>
    <message>
        <source>Run this &amp;program at each reminder</source>
        <translation>Dieses &amp;Programm bei jeder Erinnerung ausführen</translation>
    </message>
    <message>
        <source>Program to run at each reminder</source>
        <translation>Programm, das bei jeder Erinnerung ausgeführt wird</translation>
    </message>
    <message>
        <source>It gets the event as its last argument, in JSON. No shell reads it. Empty: none.</source>
        <translation>Es bekommt das Ereignis als letztes Argument, in JSON. Keine Shell liest es. Leer: keines.</translation>
    </message>
</context>
<context>
    <name>raiki::Pages</name>
    <message>
        <source>Upcoming</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Season chart</source>
        <translation>Saisonübersicht</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
</context>
<context>
    <name>raiki::PlanText</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>Englischer Titel</translation>
    </message>
    <message>
        <source>Romaji title</source>
        <translation>Romaji-Titel</translation>
    </message>
    <message>
        <source>Japanese title</source>
        <translation>Japanischer Titel</translation>
    </message>
    <message>
        <source>Other titles</source>
        <translation>Weitere Titel</translation>
    </message>
    <message>
        <source>Your own titles</source>
        <translation>Deine eigenen Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Staffel</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Titles of the season</source>
        <translation>Titel der Staffel</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Episodes watched</source>
        <translation>Gesehene Folgen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Rewatches</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>Premiere</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>MyAnimeList number</source>
        <translation>MyAnimeList-Nummer</translation>
    </message>
    <message>
        <source>AniList number</source>
        <translation>AniList-Nummer</translation>
    </message>
    <message>
        <source>AniDB number</source>
        <translation>AniDB-Nummer</translation>
    </message>
    <message>
        <source>Kitsu number</source>
        <translation>Kitsu-Nummer</translation>
    </message>
    <message>
        <source>TMDB number</source>
        <translation>TMDB-Nummer</translation>
    </message>
    <message>
        <source>Bangumi number</source>
        <translation>Bangumi-Nummer</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>Offizielle Website</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Wertung %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <extracomment>%1 a day, a month: when the user began to watch</extracomment>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>finished %1</source>
        <extracomment>%1 a day, a month: when the user was through</extracomment>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>premiere %1</source>
        <extracomment>%1 a day, a month</extracomment>
        <translation>Premiere %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 the field, %2 what it holds now, %3 what it will hold</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 “%2” was not understood</source>
        <translation>%1 „%2“ wurde nicht verstanden</translation>
    </message>
    <message>
        <source>%1 “%2” is out of range</source>
        <translation>%1 „%2“ liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 “%2” is too long</source>
        <translation>%1 „%2“ ist zu lang</translation>
    </message>
    <message>
        <source>The same as line %1</source>
        <translation>Wie Zeile %1</translation>
    </message>
    <message>
        <source>May be %1: say below which it is</source>
        <translation>Vielleicht %1: Gib unten an, welche Serie es ist</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>%1 “%2” is another show than the title names</source>
        <translation>%1 „%2“ ist eine andere Serie, als der Titel sagt</translation>
    </message>
    <message>
        <source>as “%1”</source>
        <extracomment>%1 what the show that a row goes to is called in the list or the catalogue</extracomment>
        <translation>als „%1“</translation>
    </message>
    <message>
        <source>Columns that are not used: %1.</source>
        <translation>Nicht verwendete Spalten: %1.</translation>
    </message>
    <message>
        <source>Not read, of the lists in the archive: %1.</source>
        <translation>Von den Listen im Archiv nicht gelesen: %1.</translation>
    </message>
    <message>
        <source>Was removed in the other list, and goes here too</source>
        <extracomment>of a row of the list that was removed in the copy it is merged with</extracomment>
        <translation>Wurde in der anderen Liste entfernt und verschwindet auch hier</translation>
    </message>
    <message>
        <source>Details of the show or its dates</source>
        <extracomment>of a show: what changes is no field of the user&apos;s</extracomment>
        <translation>Angaben zur Serie oder zu ihren Terminen</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 could be read either way and stay out: say which under “How the file is read”.</source>
        <translation>Daten wie 3/4/2026 sind auf zwei Arten lesbar und bleiben draußen: Sag unter „Wie die Datei gelesen wird“, wie.</translation>
    </message>
    <message>
        <source>“%1” may be a number of any service: say whose under “How the file is read”</source>
        <translation>„%1“ kann die Nummer jedes Dienstes sein: Sag unter „Wie die Datei gelesen wird“, welches</translation>
    </message>
    <message>
        <source>not decided, only with a full tick: %1</source>
        <extracomment>%1 fields that no rule decides, and what they would become; the box of a row has three states</extracomment>
        <translation>nicht entschieden, nur wenn voll angekreuzt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln episode(s) watched</source>
        <translation>
            <numerusform>%Ln Folge gesehen</numerusform>
            <numerusform>%Ln Folgen gesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln hinzuzufügen</numerusform>
            <numerusform>%Ln hinzuzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln zu aktualisieren</numerusform>
            <numerusform>%Ln zu aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing new</source>
        <translation>
            <numerusform>%Ln ohne Neues</numerusform>
            <numerusform>%Ln ohne Neues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln im Konflikt</numerusform>
            <numerusform>%Ln im Konflikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln zu entscheiden</numerusform>
            <numerusform>%Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are no anime and stay out.</source>
        <translation>
            <numerusform>%Ln Zeile ist kein Anime und bleibt draußen.</numerusform>
            <numerusform>%Ln Zeilen sind keine Anime und bleiben draußen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps no anime</source>
        <translation>
            <numerusform>%Ln vielleicht kein Anime</numerusform>
            <numerusform>%Ln vielleicht kein Anime</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” is another year than that of what goes by this title</source>
        <extracomment>%2 is the year of the file, then what goes by the title and its year: “2010: Trigun, 1998”</extracomment>
        <translation>%1 „%2“ ist ein anderes Jahr als das dessen, was diesen Titel trägt</translation>
    </message>
    <message>
        <source>The id “%1” is another season than the row names</source>
        <translation>Die ID „%1“ ist eine andere Staffel, als die Zeile sagt</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <extracomment>of a row of a list that is imported: it becomes a show of its own</extracomment>
        <translation>nicht im Katalog</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 were read with the day first, as tables with semicolons have them: say otherwise under “How the file is read”.</source>
        <translation>Daten wie 3/4/2026 wurden mit dem Tag zuerst gelesen, wie in Tabellen mit Semikolons üblich: Unter „Wie die Datei gelesen wird“ lässt es sich ändern.</translation>
    </message>
    <message>
        <source>Scores that do not say of how many they are were read as of %1: where that is wrong, leave their column out under “How the file is read”.</source>
        <translation>Bewertungen, die nicht sagen, aus wie vielen Punkten sie sind, wurden als solche aus %1 gelesen: Wo das falsch ist, lässt sich ihre Spalte unter „Wie die Datei gelesen wird“ weglassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more season(s) along with their shows</source>
        <extracomment>seasons of a merge that nobody follows, and that come with their shows</extracomment>
        <translation>
            <numerusform>%Ln weitere Staffel mit ihrer Serie</numerusform>
            <numerusform>%Ln weitere Staffeln mit ihren Serien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::PolicyChoice</name>
    <message>
        <source>by field…</source>
        <translation>nach Feldern…</translation>
    </message>
    <message>
        <source>Where the file and the list differ:</source>
        <translation>Wenn Datei und Merkliste voneinander abweichen:</translation>
    </message>
</context>
<context>
    <name>raiki::PollStatus</name>
    <message>
        <source>Checking %1 of %2…</source>
        <translation>Abruf %1 von %2…</translation>
    </message>
    <message>
        <source>News is off</source>
        <translation>Abruf ist aus</translation>
    </message>
    <message>
        <source>Check for news</source>
        <translation>Neuigkeiten abrufen</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) failed</source>
        <translation>
            <numerusform>%n Feed fehlgeschlagen</numerusform>
            <numerusform>%n Feeds fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Abgerufen: %1</translation>
    </message>
    <message>
        <source>Check the feeds for news. %1</source>
        <translation>Feeds nach Neuigkeiten abfragen. %1</translation>
    </message>
    <message>
        <source>%1. Click to check the feeds for news (F5).</source>
        <translation>%1. Klicken, um die Feeds nach Neuigkeiten abzufragen (F5).</translation>
    </message>
    <message>
        <source>Off-line, it seems</source>
        <translation>Anscheinend offline</translation>
    </message>
</context>
<context>
    <name>raiki::PostsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a show, %2 what is announced: &quot;Premiere · season 2 · January 2026&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>perhaps %1: %2 (%3)</source>
        <extracomment>%1 a show, %2 what is announced, %3 why it is not sure</extracomment>
        <translation>vielleicht %1: %2 (%3)</translation>
    </message>
    <message>
        <source>names %1, %2</source>
        <extracomment>%1 a show, %2 why nothing follows from it: &quot;says nothing new&quot;</extracomment>
        <translation>nennt %1, %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>perhaps %1: %2</source>
        <comment>show, what is announced</comment>
        <translation>vielleicht %1: %2</translation>
    </message>
</context>
<context>
    <name>raiki::PremiereDialog</name>
    <message>
        <source>Set the premiere</source>
        <translation>Premiere festlegen</translation>
    </message>
    <message>
        <source>When does it start? %1</source>
        <translation>Wann startet es? %1</translation>
    </message>
    <message>
        <source>2026, Winter 2026, January 2026, 2026-01-24, 2026-01-24 25:30 JST</source>
        <translation>2026, Winter 2026, Januar 2026, 2026-01-24, 2026-01-24 25:30 JST</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>This is not a date that Raiki understands.</source>
        <translation>Dieses Datum versteht Raiki nicht.</translation>
    </message>
    <message>
        <source>No date of your own: what others say decides.</source>
        <translation>Kein eigenes Datum: Es gilt, was andere sagen.</translation>
    </message>
</context>
<context>
    <name>raiki::QuietCard</name>
    <message>
        <source>Quiet</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: what comes due then waits until they end</source>
        <translation>&amp;Ruhezeit: was dann fällig wird, wartet bis zu ihrem Ende</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Wait while the desktop asks for no &amp;disturbance</source>
        <translation>Warten, solange die Arbeitsfläche um &amp;Ruhe bittet</translation>
    </message>
    <message>
        <source>Where it says so; what came due meanwhile is told in one notice.</source>
        <translation>Wo sie es sagt; was inzwischen fällig wurde, kommt in einer Meldung.</translation>
    </message>
    <message>
        <source>News and lead times to&amp;gether</source>
        <translation>Neues und Vorlaufzeiten &amp;zusammen</translation>
    </message>
    <message>
        <source>No, each at its time</source>
        <translation>Nein, jedes zu seiner Zeit</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Einmal in der Woche</translation>
    </message>
    <message>
        <source>On &amp;the day</source>
        <translation>Am &amp;Tag</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>A reminder that you put off by ten minutes or until tonight still comes then.</source>
        <translation>Eine Erinnerung, die du um zehn Minuten oder auf heute Abend verschiebst, kommt trotzdem zu dieser Zeit.</translation>
    </message>
    <message>
        <source>At %1, the “Hour of the day” under “Reminders”. What starts is still told when it starts.</source>
        <extracomment>%1 for example &quot;09:00&quot;. &quot;Hour of the day&quot; and &quot;Reminders&quot; as they stand on that card</extracomment>
        <translation>Um %1, der „Uhrzeit“ unter „Erinnerungen“. Was beginnt, wird weiterhin zu seinem Beginn gemeldet.</translation>
    </message>
</context>
<context>
    <name>raiki::ReadingPanel</name>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>4 March (month first)</source>
        <translation>4. März (Monat zuerst)</translation>
    </message>
    <message>
        <source>3 April (day first)</source>
        <translation>3. April (Tag zuerst)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Cells are separated by</source>
        <translation>Trennzeichen der Zellen</translation>
    </message>
    <message>
        <source>3/4/2026 means</source>
        <translation>3/4/2026 bedeutet</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>What column “%1” holds</source>
        <translation>Was Spalte „%1“ enthält</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(auslassen)</translation>
    </message>
    <message>
        <source>%1, %2 of %3 columns: %4</source>
        <extracomment>%1 the format, %2 how many of the columns are understood, %3 how many there are, %4 their fields</extracomment>
        <translation>%1, %2 von %3 Spalten: %4</translation>
    </message>
    <message>
        <source>The file is</source>
        <translation>Die Datei ist</translation>
    </message>
    <message>
        <source>As you set it for this header before: %1</source>
        <extracomment>%1 what the columns of a file are</extracomment>
        <translation>Wie du es für diese Kopfzeile schon eingestellt hast: %1</translation>
    </message>
</context>
<context>
    <name>raiki::ReleaseCard</name>
    <message>
        <source>Which start counts</source>
        <translation>Welcher Start zählt</translation>
    </message>
    <message>
        <source>&amp;Start of</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>My &amp;platforms</source>
        <translation>Meine &amp;Plattformen</translation>
    </message>
    <message>
        <source>My platforms</source>
        <translation>Meine Plattformen</translation>
    </message>
    <message>
        <source>Hulu, Disney+</source>
        <translation>Hulu, Disney+</translation>
    </message>
    <message>
        <source>My service is &amp;later by</source>
        <translation>Mein Anbieter ist s&amp;päter um</translation>
    </message>
    <message>
        <source>Minutes by which my service is later</source>
        <translation>Minuten, um die mein Anbieter später ist</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>The first of your platforms that has a date counts; a show&apos;s page can choose otherwise.</source>
        <translation>Es zählt die erste deiner Plattformen mit einem Termin; auf der Seite eines Titels lässt es sich anders wählen.</translation>
    </message>
</context>
<context>
    <name>raiki::ReleaseText</name>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Großbritannien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Platform not known</source>
        <translation>Plattform unbekannt</translation>
    </message>
    <message>
        <source>%1, then weekly</source>
        <translation>%1, dann wöchentlich</translation>
    </message>
    <message numerus="yes">
        <source>%1, then every %n day(s)</source>
        <extracomment>%1 the first date</extracomment>
        <translation>
            <numerusform>%1, dann täglich</numerusform>
            <numerusform>%1, dann alle %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::ReminderBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this reminder</source>
        <translation>Diese Erinnerung schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>See all that Raiki told you</source>
        <translation>Alles ansehen, was Raiki gemeldet hat</translation>
    </message>
</context>
<context>
    <name>raiki::RemindersCard</name>
    <message>
        <source>The setting was not saved.</source>
        <translation>Die Einstellung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>Pausiert bis %1.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>&amp;Remind me of premieres</source>
        <translation>An Premieren &amp;erinnern</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>When a date becomes known</source>
        <translation>Wenn ein Termin bekannt wird</translation>
    </message>
    <message>
        <source>When a date moves</source>
        <translation>Wenn sich ein Termin ändert</translation>
    </message>
    <message>
        <source>For shows that are</source>
        <translation>Bei Serien mit dem Status</translation>
    </message>
    <message>
        <source>%1 (a new season)</source>
        <extracomment>the status, and what there is to remind of in such a show</extracomment>
        <translation>%1 (neue Staffel)</translation>
    </message>
    <message>
        <source>&amp;Hour of the day</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>For dates of which only the day, the month or the season of the year is known.</source>
        <translation>Für Termine, von denen nur der Tag, der Monat oder die Jahreszeit bekannt ist.</translation>
    </message>
    <message>
        <source>When a new season is announced</source>
        <translation>Wenn eine neue Staffel angekündigt wird</translation>
    </message>
    <message>
        <source>When its dub starts</source>
        <translation>Wenn die Synchronfassung startet</translation>
    </message>
    <message>
        <source>While I watch a show</source>
        <translation>Während ich einen Titel schaue</translation>
    </message>
    <message>
        <source>New episodes that a source dates</source>
        <translation>Neue Folgen, die eine Quelle datiert</translation>
    </message>
    <message>
        <source>The last episode</source>
        <translation>Die letzte Folge</translation>
    </message>
    <message>
        <source>Episodes of the weekly rule, about when they come</source>
        <translation>Folgen nach der Wochenregel, etwa wenn sie kommen</translation>
    </message>
    <message>
        <source>Of their own…</source>
        <translation>Eigene …</translation>
    </message>
    <message>
        <source>As above…</source>
        <translation>Wie oben …</translation>
    </message>
    <message>
        <source>What to remind of: %1</source>
        <translation>Woran erinnert wird: %1</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Erinnerungen pausieren</translation>
    </message>
    <message>
        <source>One show is muted on its page, under “Reminders…”, or in the watchlist&apos;s menu of its row.</source>
        <translation>Ein einzelner Titel wird auf seiner Seite unter „Erinnerungen…“ oder im Menü seiner Zeile auf der Merkliste stummgeschaltet.</translation>
    </message>
</context>
<context>
    <name>raiki::ReviewText</name>
    <message>
        <source>The id is of %1, the row names %2</source>
        <translation>Die ID gehört zu %1, die Zeile nennt %2</translation>
    </message>
    <message>
        <source>The id is of %1, the title is of %2</source>
        <extracomment>two shows: &quot;The id is of Naruto, the title is of Bleach&quot;</extracomment>
        <translation>Die ID gehört zu %1, der Titel zu %2</translation>
    </message>
    <message>
        <source>What goes by this title began in another year</source>
        <translation>Was diesen Titel trägt, begann in einem anderen Jahr</translation>
    </message>
    <message>
        <source>Several shows go by this title</source>
        <translation>Mehrere Serien tragen diesen Titel</translation>
    </message>
    <message>
        <source>The title may be short for one of several shows, or a spelling</source>
        <translation>Der Titel kann die Kurzform oder eine Schreibweise mehrerer Serien sein</translation>
    </message>
    <message>
        <source>The title does not say for sure which season it is</source>
        <translation>Der Titel sagt nicht sicher, welche Staffel es ist</translation>
    </message>
    <message>
        <source>What goes by this title has another id</source>
        <translation>Was diesen Titel trägt, hat eine andere ID</translation>
    </message>
    <message>
        <source>The title may be short for that name, or a spelling of it</source>
        <translation>Der Titel kann die Kurzform oder eine andere Schreibweise dieses Namens sein</translation>
    </message>
</context>
<context>
    <name>raiki::RowActions</name>
    <message>
        <source>Open the show</source>
        <translation>Serie öffnen</translation>
    </message>
    <message>
        <source>One episode more</source>
        <translation>Eine Folge mehr</translation>
    </message>
    <message>
        <source>One episode less</source>
        <translation>Eine Folge weniger</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>Tags hinzufügen…</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>Tag entfernen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Von der Merkliste entfernen</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Status setzen</translation>
    </message>
    <message>
        <source>Set score</source>
        <translation>Wertung setzen</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Keine Wertung</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Tags hinzufügen</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Tags, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Keine Tags</translation>
    </message>
    <message>
        <source>The status was not changed.</source>
        <translation>Der Status wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The score was not changed.</source>
        <translation>Die Wertung wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The tags were not changed.</source>
        <translation>Die Tags wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The episodes were not changed.</source>
        <translation>Die Folgen wurden nicht geändert.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nichts wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) will be removed from your list. You can undo this.</source>
        <translation>
            <numerusform>%n Staffel wird von deiner Merkliste entfernt. Das lässt sich rückgängig machen.</numerusform>
            <numerusform>%n Staffeln werden von deiner Merkliste entfernt. Das lässt sich rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>The cell was not changed.</source>
        <translation>Die Zelle wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Every episode is watched already.</source>
        <translation>Alle Folgen sind schon gesehen.</translation>
    </message>
    <message>
        <source>Mute: no reminders, no news</source>
        <translation>Stummschalten: keine Erinnerungen, keine Nachrichten</translation>
    </message>
    <message>
        <source>The reminders were not changed.</source>
        <translation>Die Erinnerungen wurden nicht geändert.</translation>
    </message>
    <message>
        <source>Export the selection…</source>
        <translation>Auswahl exportieren…</translation>
    </message>
</context>
<context>
    <name>raiki::RowPanel</name>
    <message>
        <source>The chosen row</source>
        <translation>Die gewählte Zeile</translation>
    </message>
    <message>
        <source>Which show is “%1”?</source>
        <translation>Welche Serie ist „%1“?</translation>
    </message>
    <message>
        <source>Not decided: left out</source>
        <translation>Nicht entschieden: ausgelassen</translation>
    </message>
    <message>
        <source>A show of its own</source>
        <translation>Eine eigene Serie</translation>
    </message>
</context>
<context>
    <name>raiki::ScoreText</name>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n von 5 Sternen</numerusform>
            <numerusform>%n von 5 Sternen</numerusform>
        </translation>
    </message>
    <message>
        <source>not liked</source>
        <translation>nicht gemocht</translation>
    </message>
    <message>
        <source>so-so</source>
        <translation>so lala</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>gemocht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A score: %1 of at most %2</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>raiki::SeasonCard</name>
    <message>
        <source>● New</source>
        <translation>● Neu</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Auf die Merkliste setzen</translation>
    </message>
    <message>
        <source>Add %1 to the list</source>
        <translation>%1 auf die Merkliste setzen</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>Status von %1</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Von der Merkliste entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 von der Merkliste entfernen</translation>
    </message>
    <message>
        <source>Set the premiere…</source>
        <translation>Premiere festlegen…</translation>
    </message>
    <message>
        <source>Set the premiere of %1</source>
        <translation>Premiere von %1 festlegen</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Episodes watched of %1</source>
        <translation>Gesehene Folgen von %1</translation>
    </message>
    <message>
        <source>One episode more</source>
        <translation>Eine Folge mehr</translation>
    </message>
    <message>
        <source>One episode more of %1</source>
        <translation>Eine Folge mehr von %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Notizen zu %1</translation>
    </message>
    <message>
        <source>Anything you want to remember</source>
        <translation>Was du dir merken möchtest</translation>
    </message>
    <message numerus="yes">
        <source>How we know (%n)</source>
        <translation>
            <numerusform>Woher wir das wissen (%n)</numerusform>
            <numerusform>Woher wir das wissen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>How we know when %1 starts</source>
        <translation>Woher wir wissen, wann %1 startet</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n Folge</numerusform>
            <numerusform>%n Folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>verschoben von %1</translation>
    </message>
    <message>
        <source>another source says otherwise</source>
        <translation>eine andere Quelle sagt etwas anderes</translation>
    </message>
    <message>
        <source>what counts for you is %1</source>
        <translation>es zählt für dich: %1</translation>
    </message>
    <message>
        <source>%1 later, as you set it</source>
        <translation>%1 später, wie du es eingestellt hast</translation>
    </message>
    <message>
        <source>%1 earlier, as you set it</source>
        <translation>%1 früher, wie du es eingestellt hast</translation>
    </message>
    <message>
        <source>Nobody has announced a date</source>
        <translation>Noch kein Termin angekündigt</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Wertung von %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n episode(s), by the weeks on air</source>
        <translation>
            <numerusform>etwa %n Folge, nach den Sendewochen</numerusform>
            <numerusform>etwa %n Folgen, nach den Sendewochen</numerusform>
        </translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Between two numbers: how many episodes were watched, and of how many</extracomment>
        <translation>von</translation>
    </message>
    <message>
        <source>How many episodes %1 has</source>
        <translation>Wie viele Folgen %1 hat</translation>
    </message>
    <message>
        <source>How many episodes there are; 0 where nobody knows</source>
        <translation>Wie viele Folgen es gibt; 0, wenn es niemand weiß</translation>
    </message>
    <message>
        <source>about </source>
        <extracomment>Before a number of episodes that nobody stated, with the blank between them</extracomment>
        <translation>etwa </translation>
    </message>
    <message>
        <source>?</source>
        <extracomment>In place of a number of episodes that nobody knows</extracomment>
        <translation>?</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the episodes</comment>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>raiki::SeasonChartPage</name>
    <message>
        <source>Season chart</source>
        <translation>Saisonübersicht</translation>
    </message>
    <message>
        <source>The cour before</source>
        <translation>Vorheriges Quartal</translation>
    </message>
    <message>
        <source>The next cour</source>
        <translation>Nächstes Quartal</translation>
    </message>
    <message>
        <source>This cour</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>By format</source>
        <translation>Nach Format</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Wochentag</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>Filter this cour</source>
        <translation>Dieses Quartal filtern</translation>
    </message>
    <message>
        <source>Show this cour</source>
        <translation>Dieses Quartal anzeigen</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Zur Merkliste hinzufügen</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Die Merkliste konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n premiere(s)</source>
        <translation>
            <numerusform>%n Premiere</numerusform>
            <numerusform>%n Premieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n continue(s)</source>
        <translation>
            <numerusform>%n läuft weiter</numerusform>
            <numerusform>%n laufen weiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on your list</source>
        <translation>
            <numerusform>%n auf deiner Merkliste</numerusform>
            <numerusform>%n auf deiner Merkliste</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Nothing is known of %1</source>
        <translation>Über %1 ist nichts bekannt</translation>
    </message>
    <message>
        <source>No show of this cour has these words in its titles or platforms.</source>
        <translation>Keine Serie dieses Quartals hat diese Wörter in Titeln oder Plattformen.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation>Serie öffnen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>The catalogue has no premiere in this cour, and your list has none either. What a newer catalogue or a date on your list brings stands here.</source>
        <translation>Der Katalog kennt in diesem Quartal keine Premiere, und deine Merkliste auch nicht. Was ein neuerer Katalog oder ein Termin auf deiner Merkliste bringt, steht hier.</translation>
    </message>
    <message>
        <source>no premieres known</source>
        <translation>keine Premieren bekannt</translation>
    </message>
</context>
<context>
    <name>raiki::SettingsCard</name>
    <message>
        <source>The setting was not saved.</source>
        <translation>Die Einstellung wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>raiki::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Jede Änderung wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>raiki::SharedFolderCard</name>
    <message>
        <source>The folder that all computers share</source>
        <translation>Der Ordner, den alle Computer teilen</translation>
    </message>
    <message>
        <source>The folder is not there now. What changes meanwhile goes there when it is back.</source>
        <translation>Der Ordner ist gerade nicht da. Was sich inzwischen ändert, kommt hinein, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>The last exchange failed.</source>
        <translation>Der letzte Austausch ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Merged last: %1.</source>
        <extracomment>%1 names of files, each of another computer</extracomment>
        <translation>Zuletzt zusammengeführt: %1.</translation>
    </message>
    <message>
        <source>Not understood, and looked at again when it changes: %1.</source>
        <extracomment>%1 names of files</extracomment>
        <translation>Nicht verstanden, wird bei einer Änderung wieder angesehen: %1.</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Mehrere Computer</translation>
    </message>
    <message>
        <source>Exchange the list with my other computers through a &amp;folder</source>
        <translation>Die Liste über einen &amp;Ordner mit meinen anderen Computern austauschen</translation>
    </message>
    <message>
        <source>Whatever carries the folder: Syncthing, Nextcloud, a stick. Raiki keeps a copy of the list there and merges those of the others when they change: of each field the later word stays. Every merge can be undone, and is backed up before. Settings stay with each computer.</source>
        <translation>Was den Ordner überträgt, ist gleich: Syncthing, Nextcloud, ein USB-Stick. Raiki hält dort eine Kopie der Liste und führt die der anderen ein, wenn sie sich ändern: Von jedem Feld bleibt das später Gesagte. Jedes Zusammenführen lässt sich rückgängig machen und wird vorher gesichert. Einstellungen bleiben bei jedem Computer.</translation>
    </message>
    <message>
        <source>E&amp;xchange now</source>
        <translation>&amp;Jetzt austauschen</translation>
    </message>
    <message>
        <source>Another f&amp;older…</source>
        <translation>&amp;Anderer Ordner …</translation>
    </message>
</context>
<context>
    <name>raiki::ShowNamesCard</name>
    <message>
        <source>Names and links</source>
        <translation>Namen und Links</translation>
    </message>
    <message>
        <source>Add an alias…</source>
        <translation>Alias hinzufügen…</translation>
    </message>
    <message>
        <source>Another name under which the news may speak of it</source>
        <translation>Ein weiterer Name, der in Nachrichten vorkommen kann</translation>
    </message>
    <message>
        <source>Remove the alias %1</source>
        <translation>Alias %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this alias</source>
        <translation>Diesen Alias entfernen</translation>
    </message>
    <message>
        <source>Your alias</source>
        <translation>Dein Alias</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Romaji</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>Offizielle Website</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>raiki::ShowPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Zurück (%1)</translation>
    </message>
    <message>
        <source>Add a season…</source>
        <translation>Staffel hinzufügen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the show</source>
        <translation>Serie entfernen</translation>
    </message>
    <message>
        <source>The show could not be opened.</source>
        <translation>Die Serie konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The season was not added.</source>
        <translation>Die Staffel wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The season was not removed.</source>
        <translation>Die Staffel wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>The change was not made.</source>
        <translation>Die Änderung wurde nicht vorgenommen.</translation>
    </message>
    <message>
        <source>The premiere was not set.</source>
        <translation>Die Premiere wurde nicht festgelegt.</translation>
    </message>
    <message>
        <source>Add a season</source>
        <translation>Staffel hinzufügen</translation>
    </message>
    <message>
        <source>Number of the season</source>
        <translation>Nummer der Staffel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The season was not added. Its number is from 1 to 99.</source>
        <translation>Die Staffel wurde nicht hinzugefügt. Ihre Nummer liegt zwischen 1 und 99.</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <translation>Alias hinzufügen</translation>
    </message>
    <message>
        <source>Another name under which the news may speak of it</source>
        <translation>Ein weiterer Name, der in Nachrichten vorkommen kann</translation>
    </message>
    <message>
        <source>The alias was not added.</source>
        <translation>Der Alias wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The alias was not removed.</source>
        <translation>Der Alias wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>%1 and all its seasons will be removed from your list. You can undo this.</source>
        <translation>%1 wird mit allen Staffeln von deiner Merkliste entfernt. Du kannst das rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The show was not removed.</source>
        <translation>Die Serie wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Erinnerungen…</translation>
    </message>
    <message>
        <source>Muted…</source>
        <translation>Stumm…</translation>
    </message>
</context>
<context>
    <name>raiki::ShowRemindersDialog</name>
    <message>
        <source>Reminders of %1</source>
        <translation>Erinnerungen an %1</translation>
    </message>
    <message>
        <source>For this show, remind me of</source>
        <translation>Bei diesem Titel erinnern</translation>
    </message>
    <message>
        <source>For this show, what counts is</source>
        <translation>Bei diesem Titel zählt</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>&amp;Start of</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>On &amp;platforms</source>
        <translation>Auf &amp;Plattformen</translation>
    </message>
    <message>
        <source>&amp;Later by</source>
        <translation>S&amp;päter um</translation>
    </message>
    <message>
        <source>The reminders of the show were not saved.</source>
        <translation>Die Erinnerungen an den Titel wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Mute this show: tell me nothing of it</source>
        <translation>Diesen Titel st&amp;umm schalten: mir nichts davon melden</translation>
    </message>
</context>
<context>
    <name>raiki::SortMenu</name>
    <message>
        <source>Sort by…</source>
        <translation>Sortieren nach…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>raiki::SpanText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>%n Woche vorher</numerusform>
            <numerusform>%n Wochen vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n Tag vorher</numerusform>
            <numerusform>%n Tage vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n Stunde vorher</numerusform>
            <numerusform>%n Stunden vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n Minute vorher</numerusform>
            <numerusform>%n Minuten vorher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Nach Wertung</translation>
    </message>
    <message>
        <source>Episodes by month</source>
        <translation>Folgen nach Monat</translation>
    </message>
    <message>
        <source>By year of premiere</source>
        <translation>Nach Jahr der Premiere</translation>
    </message>
    <message>
        <source>How early premieres were known</source>
        <translation>Wie früh Premieren bekannt waren</translation>
    </message>
    <message>
        <source>How often dates moved</source>
        <translation>Wie oft Termine verschoben wurden</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Noch nichts zu zählen</translation>
    </message>
    <message>
        <source>Once your list has shows, this page tells what you watch, when, and how early you knew.</source>
        <translation>Sobald deine Merkliste Serien hat, zeigt diese Seite, was du wann siehst und wie früh du davon wusstest.</translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation>Serie hinzufügen…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste importieren…</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Die Merkliste konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>mean score %1</source>
        <translation>Wertung im Mittel %1</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) with a score</source>
        <translation>
            <numerusform>%n Staffel mit Wertung</numerusform>
            <numerusform>%n Staffeln mit Wertung</numerusform>
        </translation>
    </message>
    <message>
        <source>Episodes that you mark are counted here, month by month.</source>
        <translation>Folgen, die du abhakst, werden hier Monat für Monat gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>Half of %1 premieres were known %n day(s) before or earlier</source>
        <translation>
            <numerusform>Die Hälfte von %1 Premieren war mindestens %n Tag vorher bekannt</numerusform>
            <numerusform>Die Hälfte von %1 Premieren war mindestens %n Tage vorher bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>No date of your list was known before it came yet; the news will tell.</source>
        <translation>Noch war kein Termin deiner Merkliste vorher bekannt; die Neuigkeiten werden es zeigen.</translation>
    </message>
    <message>
        <source>No date of your list has moved yet</source>
        <translation>Noch kein Termin deiner Merkliste wurde verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n season(s) were moved at least once</source>
        <translation>
            <numerusform>%1 von %n Staffel wurde mindestens einmal verschoben</numerusform>
            <numerusform>%1 von %n Staffeln wurden mindestens einmal verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln season(s)</source>
        <translation>
            <numerusform>%Ln Staffel</numerusform>
            <numerusform>%Ln Staffeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln episode(s) watched</source>
        <translation>
            <numerusform>%Ln Folge gesehen</numerusform>
            <numerusform>%Ln Folgen gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not given a score yet; the scores you give are counted here.</source>
        <translation>Du hast noch keine Wertung vergeben; die Wertungen, die du vergibst, werden hier gezählt.</translation>
    </message>
    <message>
        <source>No premiere of your list is dated yet; dates that the news or you give are counted here.</source>
        <translation>Noch keine Premiere deiner Merkliste ist datiert; Termine aus den Neuigkeiten oder von dir werden hier gezählt.</translation>
    </message>
    <message>
        <source>No date of your list is known yet; how often one moves is counted here.</source>
        <translation>Noch ist kein Termin deiner Merkliste bekannt; wie oft sich einer verschiebt, wird hier gezählt.</translation>
    </message>
</context>
<context>
    <name>raiki::StatisticsText</name>
    <message>
        <source>Under a week</source>
        <translation>Unter einer Woche</translation>
    </message>
    <message>
        <source>1 to 4 weeks</source>
        <translation>1 bis 4 Wochen</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation>1 bis 3 Monate</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>3 bis 6 Monate</translation>
    </message>
    <message>
        <source>Over half a year</source>
        <translation>Über ein halbes Jahr</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of scores</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month at the axis of a picture: %1 its short name, %2 the year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Zweimal</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>Öfter</translation>
    </message>
</context>
<context>
    <name>raiki::StatusRemindersDialog</name>
    <message>
        <source>For these shows, remind me of</source>
        <translation>Für diese Serien erinnern an</translation>
    </message>
    <message>
        <source>Reminders of shows that are: %1</source>
        <translation>Erinnerungen für Serien mit Status: %1</translation>
    </message>
    <message>
        <source>The setting was not saved.</source>
        <translation>Die Einstellung wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>raiki::SuggestedFeedsDialog</name>
    <message>
        <source>Suggested feeds</source>
        <translation>Vorgeschlagene Feeds</translation>
    </message>
    <message>
        <source>Feeds that carry news of anime and are not on your list. Check those you want; you can remove them at any time.</source>
        <translation>Feeds mit Anime-Nachrichten, die noch nicht auf deiner Liste sind. Wähle aus, was du möchtest; du kannst sie jederzeit entfernen.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message numerus="yes">
        <source>Subscribe to %n feed(s)</source>
        <translation>
            <numerusform>%n Feed abonnieren</numerusform>
            <numerusform>%n Feeds abonnieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The feeds were not added.</source>
        <translation>Die Feeds wurden nicht hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>raiki::TerminalText</name>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>raiki::ToldDialog</name>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 Minuten</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>When the day is known</source>
        <translation>Wenn der Tag feststeht</translation>
    </message>
    <message>
        <source>What Raiki told you</source>
        <translation>Was Raiki gemeldet hat</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <source>What Raiki will tell you</source>
        <translation>Was Raiki melden wird</translation>
    </message>
    <message>
        <source>&amp;Open the show</source>
        <translation>Titel &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>&amp;Watching now</source>
        <translation>Ich &amp;schaue es jetzt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>not shown by the desktop</source>
        <translation>von der Arbeitsfläche nicht gezeigt</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>noch einmal %1</translation>
    </message>
    <message>
        <source>again when the day is known</source>
        <translation>noch einmal, wenn der Tag feststeht</translation>
    </message>
    <message>
        <source>&amp;Remind me of this show</source>
        <translation>An diesen Titel &amp;erinnern</translation>
    </message>
    <message>
        <source>&amp;Mute this show</source>
        <translation>Diesen Titel st&amp;umm schalten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Nothing was told yet.</source>
        <translation>Noch wurde nichts gemeldet.</translation>
    </message>
    <message>
        <source>Nothing is to be told as things stand.</source>
        <translation>Nach jetzigem Stand steht nichts zu melden an.</translation>
    </message>
    <message>
        <source>reminder: %1</source>
        <extracomment>%1 the day on which the user will be told, before the date itself</extracomment>
        <translation>Erinnerung: %1</translation>
    </message>
    <message>
        <source>date: %1</source>
        <extracomment>%1 the date of which the user will be told, maybe with platforms</extracomment>
        <translation>Termin: %1</translation>
    </message>
</context>
<context>
    <name>raiki::TopicsBox</name>
    <message>
        <source>When it starts</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>When a date becomes known</source>
        <translation>Wenn ein Termin bekannt wird</translation>
    </message>
    <message>
        <source>When a date moves</source>
        <translation>Wenn sich ein Termin verschiebt</translation>
    </message>
    <message>
        <source>When a new season is announced</source>
        <translation>Wenn eine neue Staffel angekündigt wird</translation>
    </message>
    <message>
        <source>When its dub starts</source>
        <translation>Wenn die Synchronfassung startet</translation>
    </message>
    <message>
        <source>New episodes that a source dates</source>
        <translation>Neue Folgen, die eine Quelle datiert</translation>
    </message>
    <message>
        <source>The last episode</source>
        <translation>Die letzte Folge</translation>
    </message>
    <message>
        <source>Episodes of the weekly rule, about when they come</source>
        <translation>Folgen nach der Wochenregel, etwa wenn sie kommen</translation>
    </message>
</context>
<context>
    <name>raiki::TrayCard</name>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Raiki in the tray</source>
        <translation>Beim &amp;Schließen des Fensters im Infobereich bleiben</translation>
    </message>
    <message>
        <source>It goes on watching for news and reminds you. Without a tray, closing quits.</source>
        <translation>Raiki achtet weiter auf Neuigkeiten und erinnert dich. Ohne Infobereich beendet das Schließen Raiki.</translation>
    </message>
    <message>
        <source>Tell me of &amp;news for my shows with a bubble</source>
        <translation>Neui&amp;gkeiten zu meinen Serien als Benachrichtigung anzeigen</translation>
    </message>
    <message>
        <source>It stays and reminds you. Without a tray, closing quits.</source>
        <translation>Raiki bleibt da und erinnert dich. Ohne Infobereich beendet das Schließen Raiki.</translation>
    </message>
</context>
<context>
    <name>raiki::TrayIcon</name>
    <message>
        <source>Next: %1, %2</source>
        <translation>Als Nächstes: %1, %2</translation>
    </message>
    <message>
        <source>No premiere is announced</source>
        <translation>Keine Premiere angekündigt</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news</source>
        <translation>
            <numerusform>%n Neuigkeit</numerusform>
            <numerusform>%n Neuigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Raiki</source>
        <translation>Raiki öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>What Raiki told you…</source>
        <translation>Was Raiki gemeldet hat…</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news since your last visit</source>
        <translation>
            <numerusform>%n Neuigkeit seit deinem letzten Besuch</numerusform>
            <numerusform>%n Neuigkeiten seit deinem letzten Besuch</numerusform>
        </translation>
    </message>
    <message>
        <source>No news</source>
        <translation>Keine Neuigkeiten</translation>
    </message>
    <message>
        <source>Check for news now</source>
        <translation>Neuigkeiten jetzt abrufen</translation>
    </message>
</context>
<context>
    <name>raiki::UndatedBand</name>
    <message>
        <source>On a day that is not known yet</source>
        <translation>An einem Tag, der noch nicht bekannt ist</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a show, %2 a month or cour</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingDelegate</name>
    <message>
        <source>was %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingGroups</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Diesen Monat</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch kein Termin</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingModel</name>
    <message>
        <source>was %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>has started</source>
        <translation>hat begonnen</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stummgeschaltet</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingPage</name>
    <message>
        <source>Upcoming</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation>Serie hinzufügen…</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Add the shows you wait for. Raiki watches the news and tells you here when they come back, and who says so.</source>
        <translation>Füge die Serien hinzu, auf die du wartest. Raiki verfolgt die Nachrichten und sagt dir hier, wann sie zurückkommen und wer das sagt.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste importieren…</translation>
    </message>
    <message>
        <source>What comes next could not be read.</source>
        <translation>Was als Nächstes kommt, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Noch keine Termine</translation>
    </message>
    <message>
        <source>Nothing this month</source>
        <translation>Nichts in diesem Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n premiere(s) this month</source>
        <translation>
            <numerusform>%n Premiere in diesem Monat</numerusform>
            <numerusform>%n Premieren in diesem Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next: %2, %3</source>
        <extracomment>%1 &quot;3 premieres this month&quot;, %2 the show, %3 its date</extracomment>
        <translation>%1 · als Nächstes: %2, %3</translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation>Serie öffnen</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Quelle lesen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Nothing that comes is as you filter it.</source>
        <translation>Nichts, was kommt, passt zu deinem Filter.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Nothing to come yet</source>
        <translation>Noch steht nichts bevor</translation>
    </message>
    <message>
        <source>Raiki does not check the news: it may once you allow it in the settings, and then tells you here when your shows come back, and who says so.</source>
        <translation>Raiki prüft keine Nachrichten: Sobald du es in den Einstellungen erlaubst, steht hier, wann deine Titel zurückkommen und wer das sagt.</translation>
    </message>
</context>
<context>
    <name>raiki::WatchlistPage</name>
    <message>
        <source>Watchlist</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation>Serie hinzufügen…</translation>
    </message>
    <message>
        <source>Filter titles, notes, tags</source>
        <translation>Titel, Notizen, Tags filtern</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Merkliste filtern</translation>
    </message>
    <message>
        <source>Filter the list (%1)</source>
        <translation>Merkliste filtern (%1)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Your list is empty</source>
        <translation>Deine Merkliste ist leer</translation>
    </message>
    <message>
        <source>Add the first show, or bring the list you keep elsewhere: nothing is lost, everything can be undone.</source>
        <translation>Füge die erste Serie hinzu oder übernimm eine Liste, die du anderswo führst: Nichts geht verloren, alles lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste importieren…</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No show here has these words in its titles, notes or tags.</source>
        <translation>Keine Serie hier enthält diese Wörter in Titeln, Notizen oder Tags.</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Ganze Merkliste anzeigen</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Die Merkliste konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A tab: %1 a status, %2 how many shows have it</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>This list can only be read: nothing in it can be changed.</source>
        <translation>Diese Liste kann nur gelesen werden: Nichts darin lässt sich ändern.</translation>
    </message>
</context>
<context>
    <name>raiki::WatchlistWords</name>
    <message>
        <source>No score</source>
        <translation>Keine Wertung</translation>
    </message>
    <message>
        <source>No premiere known</source>
        <translation>Kein Start bekannt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>Premiere</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Keine Tags</translation>
    </message>
    <message>
        <source>Not watched again</source>
        <translation>Nicht noch einmal gesehen</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Rewatches</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Staffel</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Keine Notizen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stummgeschaltet</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the episodes</comment>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln watched</source>
        <extracomment>So many episodes, of how many nobody stated. Little room</extracomment>
        <translation>
            <numerusform>%Ln gesehen</numerusform>
            <numerusform>%Ln gesehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::WindowActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Add a show…</source>
        <translation>&amp;Serie hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>Liste &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>Merkliste &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Check for news now</source>
        <translation>&amp;Neuigkeiten jetzt abrufen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Auf dieser Seite &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;About Raiki</source>
        <translation>&amp;Über Raiki</translation>
    </message>
    <message>
        <source>What Raiki &amp;told you…</source>
        <translation>Was Raiki &amp;gemeldet hat…</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>&amp;Alles finden…</translation>
    </message>
    <message>
        <source>Save the page as &amp;PDF or picture…</source>
        <translation>Seite als &amp;PDF oder Bild speichern…</translation>
    </message>
</context>
<context>
    <name>raiki::WindowDialogs</name>
    <message>
        <source>About Raiki</source>
        <translation>Über Raiki</translation>
    </message>
    <message>
        <source>Raiki stays in the tray</source>
        <translation>Raiki bleibt im Infobereich</translation>
    </message>
    <message>
        <source>When you close the window, Raiki goes on watching for news and reminds you. Open it again or quit it from its icon in the tray. The settings change this.</source>
        <translation>Wenn du das Fenster schließt, achtet Raiki weiter auf Neuigkeiten und erinnert dich. Über das Symbol im Infobereich kannst du Raiki wieder öffnen oder beenden. In den Einstellungen lässt sich das ändern.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>The page is in %1.</source>
        <translation>Die Seite ist in %1.</translation>
    </message>
    <message>
        <source>The picture in %1 ends before the list does; a PDF has all of it.</source>
        <translation>Das Bild in %1 endet vor der Liste; ein PDF enthält alles.</translation>
    </message>
    <message>
        <source>The page was not saved.</source>
        <translation>Die Seite wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What is to be exported?</source>
        <translation>Was soll exportiert werden?</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <source>When you close the window, Raiki stays and reminds you. Open it again or quit it from its icon in the tray. The settings change this.</source>
        <translation>Wenn du das Fenster schließt, bleibt Raiki da und erinnert dich. Über das Symbol im Infobereich kannst du Raiki wieder öffnen oder beenden. In den Einstellungen lässt sich das ändern.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Merkliste exportieren</translation>
    </message>
    <message numerus="yes">
        <source>The whole list (%Ln season(s))</source>
        <translation>
            <numerusform>Die ganze Liste (%Ln Staffel)</numerusform>
            <numerusform>Die ganze Liste (%Ln Staffeln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is shown (%Ln season(s))</source>
        <translation>
            <numerusform>Was angezeigt wird (%Ln Staffel)</numerusform>
            <numerusform>Was angezeigt wird (%Ln Staffeln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message numerus="yes">
        <source>What is selected (%Ln season(s))</source>
        <translation>
            <numerusform>Was ausgewählt ist (%Ln Staffel)</numerusform>
            <numerusform>Was ausgewählt ist (%Ln Staffeln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>Auswahl exportieren</translation>
    </message>
</context>
<context>
    <name>raiki::WindowHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Raiki %1
When does what you wait for come back, and how do we know?

Reference list of shows: bangumi-data, CC BY 4.0.</source>
        <translation>Raiki %1
Wann kommt wieder, worauf du wartest, und woher wissen wir das?

Referenzliste der Serien: bangumi-data, CC BY 4.0.</translation>
    </message>
    <message>
        <source>In the season chart and the calendar: Ctrl+Page Up and Ctrl+Page Down go back and on, Alt+Home comes back to now; + adds a show.</source>
        <translation>In der Saisonübersicht und im Kalender: Strg+Bild auf und Strg+Bild ab blättern zurück und weiter, Alt+Pos1 führt zu heute zurück; + fügt eine Serie hinzu.</translation>
    </message>
    <message>
        <source>On the Feeds page: Enter shows what a feed brought, F2 renames it, Ctrl+M quiets it, Shift+F5 reads it now, Delete removes it; Ctrl+Shift+N adds one.</source>
        <translation>Auf der Seite Feeds: Die Eingabetaste zeigt, was ein Feed gebracht hat, F2 benennt ihn um, Strg+M stellt ihn ruhig, Umschalt+F5 liest ihn sofort, Entf entfernt ihn; Strg+Umschalt+N fügt einen hinzu.</translation>
    </message>
    <message>
        <source>In the list: + and − change the episodes, Ctrl+Shift+1 to 5 the status, Enter opens the show, Delete removes it, Ctrl+G shows covers or the table, Ctrl+L sorts, Ctrl+T adds tags, Ctrl+C copies, typing filters.</source>
        <translation>Auf der Merkliste: + und − ändern die Folgen, Strg+Umschalt+1 bis 5 den Status, die Eingabetaste öffnet die Serie, Entf entfernt sie, Strg+G zeigt Titelbilder oder die Tabelle, Strg+L sortiert, Strg+T fügt Tags hinzu, Strg+C kopiert, Tippen filtert.</translation>
    </message>
</context>
<context>
    <name>raiki::WorkDialog</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
</context>
</TS>
