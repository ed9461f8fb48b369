<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>CalendarWords</name>
    <message>
        <source>%1, day not known</source>
        <translation>%1, jour inconnu</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>polls more feeds; of a site or a channel, the feed is looked for</source>
        <translation>consulte d’autres flux&#xa0;; pour un site ou une chaîne, le flux est recherché</translation>
    </message>
    <message>
        <source>Looking for feeds…</source>
        <translation>Recherche de flux…</translation>
    </message>
    <message>
        <source>Added %1, which could not be read yet: %2</source>
        <translation>%1 a été ajouté, mais n’a pas encore pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Added %1, the feed of %2. “raiki poll” reads it.</source>
        <translation>%1 a été ajouté, c’est le flux de %2. «&#xa0;raiki poll&#xa0;» le lit.</translation>
    </message>
    <message>
        <source>The page has other feeds too:</source>
        <translation>La page a aussi d’autres flux&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is no feed, and no feed of it was found.</source>
        <translation>%1 n’est pas un flux, et aucun flux n’y a été trouvé.</translation>
    </message>
    <message>
        <source>The catalogue has no show of that name; it was added as typed. The catalogue knows: %1. If you meant one of these: “raiki undo”, then add it by that name.</source>
        <translation>Le catalogue n’a aucun anime de ce nom&#xa0;; il a été ajouté tel quel. Le catalogue connaît&#xa0;: %1. Si vous vouliez l’un d’eux&#xa0;: tapez «&#xa0;raiki undo&#xa0;», puis ajoutez-le sous ce nom.</translation>
    </message>
    <message>
        <source>%1 is in the list already; what is new of it was added.</source>
        <translation>%1 est déjà dans la liste&#xa0;; ce qui est nouveau y a été ajouté.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>WHAT is an id (s12) or a title.</source>
        <translation>WHAT est un identifiant (s12) ou un titre.</translation>
    </message>
    <message>
        <source>announcements that wait for a decision, or to be seen</source>
        <translation>les annonces qui attendent une décision ou un coup d’œil</translation>
    </message>
    <message>
        <source>text, json, or ics for calendars</source>
        <translation>text, json, ou ics pour les calendriers</translation>
    </message>
    <message>
        <source>--format is text, json or ics, not “%1”.</source>
        <translation>--format vaut text, json ou ics, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Remarques&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rewatch(es)</source>
        <translation>
            <numerusform>revu %n fois</numerusform>
            <numerusform>revu %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>finished: %1</source>
        <translation>terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>begun: %1</source>
        <translation>commencé&#xa0;: %1</translation>
    </message>
    <message>
        <source>score %1 of 100</source>
        <translation>note %1 sur 100</translation>
    </message>
    <message>
        <source>edits an entry; of several seasons on the list, name the one (“Title Season 2”, s12)</source>
        <translation>modifie une entrée&#xa0;; s’il y a plusieurs saisons dans la liste, précisez laquelle («&#xa0;Titre Season 2&#xa0;», s12)</translation>
    </message>
    <message>
        <source>takes a show off the list, or the one season that WHAT names</source>
        <translation>retire un anime de la liste, ou la seule saison que WHAT désigne</translation>
    </message>
    <message numerus="yes">
        <source>Removed %1, %n season(s). “raiki undo” brings it back.</source>
        <translation>
            <numerusform>%1 a été retiré, %n saison. «&#xa0;raiki undo&#xa0;» le rétablit.</numerusform>
            <numerusform>%1 a été retiré, %n saisons. «&#xa0;raiki undo&#xa0;» le rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on the list.</source>
        <translation>%1 n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>%1 a été modifié.</translation>
    </message>
    <message>
        <source>Several seasons of the list go by that name:
%1</source>
        <translation>Plusieurs saisons de la liste portent ce nom&#xa0;:
%1</translation>
    </message>
    <message>
        <source>%1 was not found. The list has %2.</source>
        <extracomment>%1 what was looked for, %2 titles of the list that are like it</extracomment>
        <translation>%1 est introuvable. La liste contient %2.</translation>
    </message>
    <message>
        <source>%1 is an option of a verb, and there is none. “raiki --help” lists the verbs.</source>
        <translation>%1 va avec une commande, et aucune n’est indiquée. «&#xa0;raiki --help&#xa0;» affiche les commandes.</translation>
    </message>
    <message>
        <source>“%1” is followed by one of: %2. “raiki --help” tells what they do.</source>
        <extracomment>%1 the first word of a verb, %2 what may follow: &quot;add, list, remove&quot;</extracomment>
        <translation>«&#xa0;%1&#xa0;» doit être suivi de l’un de ces mots&#xa0;: %2. «&#xa0;raiki --help&#xa0;» les explique.</translation>
    </message>
    <message>
        <source>Dismissed: %1. “raiki undo” brings it back.</source>
        <translation>Ignoré&#xa0;: %1. «&#xa0;raiki undo&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>It was dismissed already: %1.</source>
        <translation>C’était déjà ignoré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>Accepté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was accepted already: %1.</source>
        <translation>C’était déjà accepté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Flagged, in the list already</source>
        <translation>Signalé, déjà dans la liste</translation>
    </message>
    <message>
        <source>For your decision</source>
        <translation>À vous de décider</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>La liste est dans %1.</translation>
    </message>
    <message>
        <source>The feeds are in %1.</source>
        <translation>Les flux sont dans %1.</translation>
    </message>
    <message>
        <source>%1 is polled again.</source>
        <translation>%1 est de nouveau consulté.</translation>
    </message>
    <message>
        <source>%1 is not polled until “raiki feed resume %1”.</source>
        <translation>%1 n’est plus consulté jusqu’à «&#xa0;raiki feed resume %1&#xa0;».</translation>
    </message>
    <message>
        <source>Removed %1. “raiki feed add %1” brings it back.</source>
        <translation>%1 a été retiré. «&#xa0;raiki feed add %1&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>That feed is in the list already: %1.</source>
        <translation>Ce flux est déjà dans la liste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be polled: it begins with http:// or https://.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse consultable&#xa0;: elle doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>“%1” is no format of Raiki&apos;s; --format is one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format de Raiki&#xa0;; valeurs possibles de --format&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n feed(s)</source>
        <translation>
            <numerusform>%1 sur %n flux</numerusform>
            <numerusform>%1 sur %n flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1 to add, %2 to update, %3 unchanged, %4 in conflict, %5 to review, %6 invalid.</source>
        <translation>
            <numerusform>%n ligne&#xa0;: %1 à ajouter, %2 à mettre à jour, %3 inchangée, %4 en conflit, %5 à vérifier, %6 non valide.</numerusform>
            <numerusform>%n lignes&#xa0;: %1 à ajouter, %2 à mettre à jour, %3 inchangées, %4 en conflit, %5 à vérifier, %6 non valides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: %1, %2, %3, %4 (schema %5).</source>
        <extracomment>&quot;Sound: 2 shows, 3 entries, 1 feed, 40 items (schema 1).&quot;</extracomment>
        <translation>En bon état&#xa0;: %1, %2, %3, %4 (schéma %5).</translation>
    </message>
    <message>
        <source>stops polling a feed; what it said stays, and “feed add” brings it back</source>
        <translation>ne consulte plus un flux&#xa0;; ce qu’il a annoncé reste, et «&#xa0;feed add&#xa0;» le rétablit</translation>
    </message>
    <message>
        <source>it is so: takes it to the list, also where it was dismissed</source>
        <translation>c’est exact&#xa0;: le met dans la liste, même s’il avait été ignoré</translation>
    </message>
    <message>
        <source>undoes the newest change of the list</source>
        <translation>annule la dernière modification de la liste</translation>
    </message>
    <message>
        <source>until now: %1, %2</source>
        <extracomment>%1 a date, %2 who said it</extracomment>
        <translation>jusqu’ici&#xa0;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n anime</numerusform>
            <numerusform>%n animes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n season(s)</source>
        <translation>
            <numerusform>%n saison</numerusform>
            <numerusform>%n saisons</numerusform>
        </translation>
    </message>
    <message>
        <source>another database</source>
        <translation>une autre base de données</translation>
    </message>
    <message>
        <source>the clock starts there (ISO 8601)</source>
        <translation>l’horloge part de là (ISO 8601)</translation>
    </message>
    <message>
        <source>machine output</source>
        <translation>sortie lisible par machine</translation>
    </message>
    <message>
        <source>no messages but errors</source>
        <translation>aucun message, sauf les erreurs</translation>
    </message>
    <message>
        <source>tell more</source>
        <translation>en dire plus</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>start in the tray (without a verb)</source>
        <translation>démarrer dans la zone de notification (sans commande)</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 demande une valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--database needs the name of a file.</source>
        <translation>--database demande un nom de fichier.</translation>
    </message>
    <message>
        <source>--as-of needs a time in ISO 8601, such as 2025-10-01T09:00:00Z, not “%1”.</source>
        <translation>--as-of demande une date et une heure ISO 8601, comme 2025-10-01T09:00:00Z, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unknown option %1. “raiki %2--help” lists the options.</source>
        <translation>Option inconnue&#xa0;: %1. «&#xa0;raiki %2--help&#xa0;» affiche les options.</translation>
    </message>
    <message>
        <source>“%1” knows no option --%2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’option --%2.</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>«&#xa0;%1&#xa0;» demande %2.</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”. A title of several words needs quotes.</source>
        <translation>«&#xa0;%1&#xa0;» ne sait que faire de «&#xa0;%2&#xa0;». Un titre de plusieurs mots se met entre guillemets.</translation>
    </message>
    <message>
        <source>Unknown verb “%1”. “raiki --help” lists the verbs.</source>
        <translation>Commande inconnue&#xa0;: «&#xa0;%1&#xa0;». «&#xa0;raiki --help&#xa0;» affiche les commandes.</translation>
    </message>
    <message>
        <source>Usage: raiki %1%2 [options]</source>
        <translation>Utilisation&#xa0;: raiki %1%2 [options]</translation>
    </message>
    <message>
        <source>Usage: raiki [options]            opens the window
       raiki VERB … [options]     works in the terminal, on the same list</source>
        <translation>Utilisation&#xa0;: raiki [options]                ouvre la fenêtre
              raiki COMMANDE … [options]     fonctionne dans le terminal, sur la même liste</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Options de toutes les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>--season needs a number from 1 to 99, not “%1”.</source>
        <translation>--season demande un nombre de 1 à 99, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--status is one of plan, watching, onhold, completed and dropped, not “%1”.</source>
        <translation>--status vaut plan, watching, onhold, completed ou dropped, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A title has 1 to 500 characters.</source>
        <translation>Un titre compte de 1 à 500 caractères.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 est déjà dans la liste.</translation>
    </message>
    <message>
        <source>a show (and season) into the watchlist</source>
        <translation>ajoute un anime (et une saison) à la liste</translation>
    </message>
    <message>
        <source>which season, from 1</source>
        <translation>quelle saison, à partir de 1</translation>
    </message>
    <message>
        <source>plan, watching, onhold, completed or dropped</source>
        <translation>plan, watching, onhold, completed ou dropped</translation>
    </message>
    <message>
        <source>where it comes out</source>
        <translation>où il sort</translation>
    </message>
    <message>
        <source>another name for it; may be repeated</source>
        <translation>un autre nom&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>The catalogue knows nothing of that name.</source>
        <translation>Le catalogue ne connaît rien de ce nom.</translation>
    </message>
    <message>
        <source>The catalogue has %1 with %2.</source>
        <extracomment>%1 for example &quot;2 shows&quot;, %2 &quot;3 seasons&quot;</extracomment>
        <translation>Le catalogue contient %1 et %2.</translation>
    </message>
    <message>
        <source>the reference list of shows</source>
        <translation>la liste de référence des animes</translation>
    </message>
    <message>
        <source>takes a newer list; without one, the list shipped with Raiki</source>
        <translation>prend une liste plus récente&#xa0;; sans précision, celle fournie avec Raiki</translation>
    </message>
    <message>
        <source>A checked copy is in %1.</source>
        <translation>Une copie vérifiée se trouve dans %1.</translation>
    </message>
    <message>
        <source>a checked copy of everything</source>
        <translation>une copie vérifiée de tout</translation>
    </message>
    <message>
        <source>back from a copy; what was there is kept</source>
        <translation>restaure une copie&#xa0;; ce qui s’y trouvait est conservé</translation>
    </message>
    <message>
        <source>is the database sound</source>
        <translation>la base de données est-elle en bon état</translation>
    </message>
    <message>
        <source>--score needs a number from 1 to 100 (0 takes it away), not “%1”.</source>
        <translation>--score demande un nombre de 1 à 100 (0 l’efface), et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Rien à modifier.</translation>
    </message>
    <message>
        <source>Removed %1. “raiki undo” brings it back.</source>
        <translation>%1 a été retiré. «&#xa0;raiki undo&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>episodes watched</source>
        <translation>épisodes vus</translation>
    </message>
    <message>
        <source>1 to 100; 0 takes it away</source>
        <translation>1 à 100&#xa0;; 0 l’efface</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>vos remarques</translation>
    </message>
    <message>
        <source>adds a tag; may be repeated</source>
        <translation>ajoute un tag&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>when you began</source>
        <translation>quand vous avez commencé</translation>
    </message>
    <message>
        <source>when you finished</source>
        <translation>quand vous avez terminé</translation>
    </message>
    <message>
        <source>line %1 is no JSON object</source>
        <translation>la ligne %1 n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>season %1</source>
        <translation>saison %1</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>partie %1</translation>
    </message>
    <message>
        <source>episode %1</source>
        <translation>épisode %1</translation>
    </message>
    <message>
        <source>Matches %1 by “%2”.</source>
        <translation>Correspond à %1 par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--published needs a date in ISO 8601, not “%1”.</source>
        <translation>--published demande une date ISO 8601, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>what Raiki reads out of a headline, and why; without TEXT, JSON lines from standard input</source>
        <translation>ce que Raiki comprend d’un titre d’article, et pourquoi&#xa0;; sans TEXT, des lignes JSON depuis l’entrée standard</translation>
    </message>
    <message>
        <source>the text under the headline</source>
        <translation>le texte sous le titre</translation>
    </message>
    <message>
        <source>when it appeared</source>
        <translation>quand il a paru</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>tout va bien</translation>
    </message>
    <message>
        <source>not polled yet</source>
        <translation>pas encore consulté</translation>
    </message>
    <message>
        <source>Added %1. “raiki poll” reads it.</source>
        <translation>%1 a été ajouté. «&#xa0;raiki poll&#xa0;» le lit.</translation>
    </message>
    <message>
        <source>No feeds yet. “raiki feed add URL” adds one.</source>
        <translation>Aucun flux pour l’instant. «&#xa0;raiki feed add URL&#xa0;» en ajoute un.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>%n flux ajouté</numerusform>
            <numerusform>%n flux ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message>
        <source>the feeds and how they do</source>
        <translation>les flux et leur état</translation>
    </message>
    <message>
        <source>does not poll it until resumed</source>
        <translation>ne le consulte plus avant la reprise</translation>
    </message>
    <message>
        <source>polls it again</source>
        <translation>le consulte de nouveau</translation>
    </message>
    <message>
        <source>feeds from OPML, or one URL a line</source>
        <translation>des flux depuis un fichier OPML, ou une URL par ligne</translation>
    </message>
    <message>
        <source>the feeds as OPML</source>
        <translation>les flux en OPML</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>This is no feed: neither RSS nor Atom nor JSON Feed.</source>
        <translation>Ce n’est pas un flux&#xa0;: ni RSS, ni Atom, ni JSON Feed.</translation>
    </message>
    <message>
        <source>The feed cannot be read: %1.</source>
        <translation>Le flux est illisible&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The document breaks at line %1, column %2 (%3); %n item(s) before it were read.</source>
        <translation>
            <numerusform>Le document s’interrompt à la ligne %1, colonne %2 (%3)&#xa0;; %n article lu avant.</numerusform>
            <numerusform>Le document s’interrompt à la ligne %1, colonne %2 (%3)&#xa0;; %n articles lus avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>reads one document and stores nothing</source>
        <translation>lit un document sans rien enregistrer</translation>
    </message>
    <message>
        <source>what relative links start from</source>
        <translation>l’adresse de base des liens relatifs</translation>
    </message>
    <message>
        <source>as a server would have said</source>
        <translation>comme un serveur l’aurait annoncé</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Rien n’attend de décision.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an announcement. “raiki inbox” lists them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le numéro d’une annonce. «&#xa0;raiki inbox&#xa0;» les affiche.</translation>
    </message>
    <message>
        <source>it is not so, or does not matter</source>
        <translation>c’est inexact, ou sans importance</translation>
    </message>
    <message>
        <source>Nothing is on the list here. “raiki add TITLE” adds a show.</source>
        <translation>Rien à afficher dans la liste. «&#xa0;raiki add TITLE&#xa0;» ajoute un anime.</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) watched</source>
        <translation>
            <numerusform>%n épisode vu</numerusform>
            <numerusform>%n épisodes vus</numerusform>
        </translation>
    </message>
    <message>
        <source>--days needs a number from 0, not “%1”.</source>
        <translation>--days demande un nombre à partir de 0, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is announced for the shows of the list.</source>
        <translation>Rien n’est annoncé pour les animes de la liste.</translation>
    </message>
    <message>
        <source>the watchlist</source>
        <translation>la liste</translation>
    </message>
    <message>
        <source>only this status</source>
        <translation>seulement ce statut</translation>
    </message>
    <message>
        <source>only where a title, note or tag has this</source>
        <translation>seulement si un titre, une remarque ou un tag contient ceci</translation>
    </message>
    <message>
        <source>one show with every claim, its source and quote</source>
        <translation>un anime avec toutes les informations, leurs sources et citations</translation>
    </message>
    <message>
        <source>what comes, soonest first</source>
        <translation>ce qui arrive, le plus proche d’abord</translation>
    </message>
    <message>
        <source>so many days ahead</source>
        <translation>sur tant de jours à venir</translation>
    </message>
    <message>
        <source>what will be said, and when</source>
        <translation>les rappels prévus, et pour quand</translation>
    </message>
    <message>
        <source>the document breaks at line %1; what stood before it was read</source>
        <translation>le document s’interrompt à la ligne %1&#xa0;; ce qui précède a été lu</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) polled</source>
        <translation>
            <numerusform>%n flux consulté</numerusform>
            <numerusform>%n flux consultés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n nouvel article</numerusform>
            <numerusform>%n nouveaux articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>For your decision (“raiki inbox”)</source>
        <translation>À vous de décider («&#xa0;raiki inbox&#xa0;»)</translation>
    </message>
    <message>
        <source>polls the feeds that are due and takes in what is new</source>
        <translation>consulte les flux dont c’est l’heure et reprend les nouveautés</translation>
    </message>
    <message>
        <source>only this feed; may be repeated</source>
        <translation>seulement ce flux&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>all feeds, due or not</source>
        <translation>tous les flux, que ce soit l’heure ou non</translation>
    </message>
    <message>
        <source>--map is for tables; this file is %1.</source>
        <translation>--map sert aux tableaux&#xa0;; ce fichier est %1.</translation>
    </message>
    <message>
        <source>--map needs COLUMN=FIELD, such as &quot;My rating=score&quot;, not “%1”.</source>
        <translation>--map demande COLUMN=FIELD, par exemple &quot;Ma note=score&quot;, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>n’est pas compris</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>est hors limites</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>est trop long</translation>
    </message>
    <message>
        <source>line %1, column %2 (%3): “%4” %5</source>
        <translation>ligne %1, colonne %2 (%3)&#xa0;: «&#xa0;%4&#xa0;» %5</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>brings a list in: shows the plan, applies it unless dry</source>
        <translation>importe une liste&#xa0;: montre ce qui va changer, puis l’applique, sauf en simulation</translation>
    </message>
    <message>
        <source>which column is what; may be repeated</source>
        <translation>quelle colonne contient quoi&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>montrer seulement ce qui changerait</translation>
    </message>
    <message>
        <source>takes the list out, by the file&apos;s extension</source>
        <translation>exporte la liste, selon l’extension du fichier</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Polling the feeds and printing what is upcoming instead.</source>
        <translation>Aucun écran où ouvrir une fenêtre. À la place, les flux sont consultés et les sorties à venir affichées.</translation>
    </message>
    <message>
        <source>Raiki</source>
        <translation>Raiki</translation>
    </message>
    <message>
        <source>Your list in %1 could not be opened.</source>
        <translation>Impossible d’ouvrir votre liste dans %1.</translation>
    </message>
    <message>
        <source>the date is known: %1</source>
        <translation>la date est connue&#xa0;: %1</translation>
    </message>
    <message>
        <source>the date moved: %1</source>
        <translation>la date a changé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the start</source>
        <translation>
            <numerusform>%n jour avant le début</numerusform>
            <numerusform>%n jours avant le début</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before the start</source>
        <translation>
            <numerusform>%n minute avant le début</numerusform>
            <numerusform>%n minutes avant le début</numerusform>
        </translation>
    </message>
    <message>
        <source>starts: %1</source>
        <translation>débute&#xa0;: %1</translation>
    </message>
    <message>
        <source>starts some time in %1</source>
        <translation>débute courant %1</translation>
    </message>
    <message>
        <source>the window opens at this show (without a verb)</source>
        <translation>la fenêtre s’ouvre sur cet anime (sans commande)</translation>
    </message>
    <message>
        <source>announced, without a date yet</source>
        <translation>annoncé, pas encore de date</translation>
    </message>
    <message>
        <source>the dub starts: %1</source>
        <translation>la version doublée débute&#xa0;: %1</translation>
    </message>
    <message>
        <source>the last episode: %1</source>
        <translation>le dernier épisode&#xa0;: %1</translation>
    </message>
    <message>
        <source>episode %1: %2</source>
        <translation>épisode %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>episode %1 is to be expected about %2</source>
        <translation>épisode %1, attendu vers&#xa0;: %2</translation>
    </message>
    <message>
        <source>unless the file tells; a wrong one lists all</source>
        <translation>inutile si le fichier le dit&#xa0;; une valeur erronée les affiche toutes</translation>
    </message>
    <message>
        <source>unless the file&apos;s extension tells; a wrong one lists all</source>
        <translation>inutile si l’extension du fichier le dit&#xa0;; une valeur erronée les affiche toutes</translation>
    </message>
    <message>
        <source>not in the file: “%1” (%2: missing)</source>
        <translation>absent du fichier&#xa0;: «&#xa0;%1&#xa0;» (%2&#xa0;: manquant)</translation>
    </message>
    <message>
        <source>This format has no place for, or cuts short: %1.</source>
        <translation>Ce format n’a pas de place pour ceci, ou le raccourcit&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of films or series that nobody here knows as anime stay out; the window lets you tick them.</source>
        <translation>
            <numerusform>%n film ou série que rien ici ne désigne comme un anime est laissé de côté&#xa0;; la fenêtre permet de le cocher.</numerusform>
            <numerusform>%n films ou séries que rien ici ne désigne comme des animes sont laissés de côté&#xa0;; la fenêtre permet de les cocher.</numerusform>
        </translation>
    </message>
    <message>
        <source>--import counts imports back from the newest: 1, 2, 3…</source>
        <translation>--import compte les imports à partir du plus récent&#xa0;: 1, 2, 3…</translation>
    </message>
    <message>
        <source>“%1” was changed since and stays.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié depuis et reste tel quel.</translation>
    </message>
    <message>
        <source>The import of %1 was taken back.</source>
        <translation>L’import de %1 a été retiré.</translation>
    </message>
    <message>
        <source>takes back the Nth newest import, whatever came after it</source>
        <translation>retire le N-ième import en partant du plus récent, quoi qu’il y ait eu ensuite</translation>
    </message>
    <message>
        <source>only titles with this in them</source>
        <translation>seulement les titres contenant ceci</translation>
    </message>
    <message>
        <source>The list is again as in %1.</source>
        <translation>La liste est de nouveau comme dans %1.</translation>
    </message>
    <message>
        <source>The list is again as in %1. What was there before is kept: %2.</source>
        <translation>La liste est de nouveau comme dans %1. Ce qui s’y trouvait avant est conservé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--episodes needs a number from 0 to %1, not “%2”. If the season has more episodes than that, --total says how many.</source>
        <translation>--episodes demande un nombre de 0 à %1, et non «&#xa0;%2&#xa0;». Si la saison compte plus d’épisodes, indiquez combien avec --total.</translation>
    </message>
    <message>
        <source>--total needs a number from %1 to 9999 (0: not known), not “%2”.</source>
        <translation>--total demande un nombre de %1 à 9999 (0&#xa0;: inconnu), et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>episodes it has, where that is wrong or not known; 0: not known</source>
        <translation>nombre d’épisodes au total, s’il est faux ou inconnu&#xa0;; 0&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>is another show than the title names</source>
        <translation>désigne un autre anime que le titre</translation>
    </message>
    <message>
        <source>Not used, since Raiki does not know what they are: the columns %1. --map says it.</source>
        <translation>Non utilisées, car Raiki ne sait pas ce qu’elles contiennent&#xa0;: les colonnes %1. Précisez-le avec --map.</translation>
    </message>
    <message>
        <source>Not read, of the lists in the archive: %1.</source>
        <translation>Listes de l’archive non lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another file was there; it is kept: %1.</source>
        <translation>Un autre fichier s’y trouvait&#xa0;; il est conservé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No show of the list is called “%1”.</source>
        <translation>Aucun anime de la liste ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>when it starts, as precisely as you know; a time is your own unless it names a zone</source>
        <translation>quand il débute, aussi précisément que possible ; une heure est la vôtre si elle ne nomme pas de fuseau</translation>
    </message>
    <message>
        <source>--%1 needs a date such as 2026, 2026-01, 2026-W, 2026-01-24 or “2026-01-24 16:30”, not “%2”.</source>
        <translation>--%1 demande une date comme 2026, 2026-01, 2026-W, 2026-01-24 ou «&#xa0;2026-01-24 16:30&#xa0;», et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>When it starts: %1</source>
        <translation>Début&#xa0;: %1</translation>
    </message>
    <message>
        <source>when it starts, by your own word; a time is your own unless it names a zone</source>
        <translation>quand il débute, selon vous ; une heure est la vôtre si elle ne nomme pas de fuseau</translation>
    </message>
    <message numerus="yes">
        <source>Added %1, the feed of %2, with %n item(s).</source>
        <translation>
            <numerusform>%1 ajouté, le flux de %2, avec %n article.</numerusform>
            <numerusform>%1 ajouté, le flux de %2, avec %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %1 with %n item(s).</source>
        <translation>
            <numerusform>%1 ajouté avec %n article.</numerusform>
            <numerusform>%1 ajouté avec %n articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1 is taken back already.</source>
        <translation>L’import de %1 est déjà retiré.</translation>
    </message>
    <message>
        <source>may be a number of any service; --format taiga-mal, taiga-anilist or taiga-kitsu says whose</source>
        <translation>peut être un numéro de n’importe quel service ; --format taiga-mal, taiga-anilist ou taiga-kitsu dit lequel</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 could be read either way and stay out; --date-order day or month says which.</source>
        <translation>Les dates comme 3/4/2026 se lisent de deux façons et restent de côté ; --date-order day ou month dit comment.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are no anime and stay out.</source>
        <translation>
            <numerusform>%n ligne n’est pas un anime et reste de côté.</numerusform>
            <numerusform>%n lignes ne sont pas des animes et restent de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>--date-order is day or month, not “%1”.</source>
        <translation>--date-order est day ou month, pas « %1 ».</translation>
    </message>
    <message>
        <source>day or month: what stands first in 3/4/2026</source>
        <translation>day ou month : ce qui vient d’abord dans 3/4/2026</translation>
    </message>
    <message>
        <source>Another Raiki&apos;s list is merged by the times of its fields: --on-conflict is keep, replace or newer there.</source>
        <translation>La liste d’un autre Raiki est fusionnée selon les dates de ses champs : --on-conflict y vaut keep, replace ou newer.</translation>
    </message>
    <message>
        <source>--on-conflict is keep, replace or newer, or such by fields (status=replace,score=keep), not “%1”.</source>
        <translation>--on-conflict vaut keep, replace ou newer, ou cela par champ (status=replace,score=keep), et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--on-conflict, “%1”: a field&apos;s rule is keep, replace or newer, not “%2”.</source>
        <translation>--on-conflict, « %1 » : la règle d’un champ est keep, replace ou newer, pas « %2 ».</translation>
    </message>
    <message>
        <source>--on-conflict says two things for all fields; “%1” is one too many.</source>
        <translation>--on-conflict dit deux choses pour tous les champs ; « %1 » est de trop.</translation>
    </message>
    <message>
        <source>--on-conflict, “%1”: “%2” is no field that has a rule. These have one: %3.</source>
        <translation>--on-conflict, « %1 » : « %2 » n’est pas un champ qui a une règle. En ont une : %3.</translation>
    </message>
    <message>
        <source>--on-conflict says two things for %1; “%2” is one too many.</source>
        <translation>--on-conflict dit deux choses pour %1 ; « %2 » est de trop.</translation>
    </message>
    <message>
        <source>--map, “%1”: “%2” is no field of a list. These are: %3.</source>
        <translation>--map, « %1 » : « %2 » n’est pas un champ d’une liste. Les champs sont : %3.</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <extracomment>%1 a column of a file, %2 what it holds: &quot;score&quot;</extracomment>
        <translation>« %1 » est %2</translation>
    </message>
    <message>
        <source>the day stands first in 3/4/2026</source>
        <translation>dans 3/4/2026 le jour vient d’abord</translation>
    </message>
    <message>
        <source>the month stands first in 3/4/2026</source>
        <translation>dans 3/4/2026 le mois vient d’abord</translation>
    </message>
    <message>
        <source>%1 (not decided)</source>
        <extracomment>%1 a field and what it would become; no rule says whether it does</extracomment>
        <translation>%1 (non décidé)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n row(s))</source>
        <extracomment>&quot;status (in 3 rows)&quot;</extracomment>
        <translation>
            <numerusform>%1 (dans %n ligne)</numerusform>
            <numerusform>%1 (dans %n lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>The file and the list differ, and no rule decides: %1. It stays as it is in the list; --on-conflict %2=keep, %2=replace or %2=newer decides.</source>
        <translation>Le fichier et la liste diffèrent, et aucune règle ne tranche : %1. Cela reste comme dans la liste ; --on-conflict %2=keep, %2=replace ou %2=newer tranche.</translation>
    </message>
    <message>
        <source>Read as it was said in the window of such a header: %1. --map and --date-order say otherwise.</source>
        <translation>Lu comme cela a été dit dans la fenêtre pour un tel en-tête : %1. --map et --date-order permettent de dire autre chose.</translation>
    </message>
    <message>
        <source>keep, replace or newer; by field: status=replace,score=keep,newer</source>
        <translation>keep, replace ou newer ; par champ : status=replace,score=keep,newer</translation>
    </message>
    <message>
        <source>FIELD of --map is one of: %1.</source>
        <translation>FIELD de --map est l’un de : %1.</translation>
    </message>
    <message>
        <source>Fields that --on-conflict may name: %1. A rule without a field is for all others; without one they stay as they are in the list, and are named, but of a list of Raiki&apos;s own the later word counts.</source>
        <translation>Champs que --on-conflict peut nommer : %1. Une règle sans champ vaut pour tous les autres ; sans elle, ils restent comme dans la liste et sont nommés ; d’une liste de Raiki même, la dernière saisie l’emporte.</translation>
    </message>
    <message>
        <source>--map says of two columns that they are %1: “%2” and “%3”.</source>
        <translation>--map dit de deux colonnes qu’elles sont %1&#xa0;: «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in conflict take what the rules decide, and count as updates too; the rest stays as it is in the list.</source>
        <translation>
            <numerusform>%n ligne en conflit prend ce que les règles tranchent et compte aussi comme mise à jour&#xa0;; le reste demeure comme dans la liste.</numerusform>
            <numerusform>%n lignes en conflit prennent ce que les règles tranchent et comptent aussi comme mises à jour&#xa0;; le reste demeure comme dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>is another year than that of what goes by this title</source>
        <translation>est une autre année que celle de ce qui porte ce titre</translation>
    </message>
    <message>
        <source>Scores that do not say of how many they are were read as of %1.</source>
        <translation>Les notes qui ne disent pas sur combien elles sont ont été lues comme des notes sur %1.</translation>
    </message>
    <message>
        <source>--date-order has no meaning for this file: its dates can be read in one way only.</source>
        <translation>--date-order n’a pas de sens pour ce fichier : ses dates ne se lisent que d’une façon.</translation>
    </message>
    <message>
        <source>is another season than the row names</source>
        <translation>désigne une autre saison que la ligne</translation>
    </message>
    <message>
        <source>line %1: “%2” is the same season as line %3, says otherwise and stays out.</source>
        <translation>ligne %1&#xa0;: «&#xa0;%2&#xa0;» est la même saison que la ligne %3, dit autre chose et reste de côté.</translation>
    </message>
    <message>
        <source>--map says two things of the column “%1”: %2 and %3.</source>
        <translation>--map dit deux choses de la colonne «&#xa0;%1&#xa0;»&#xa0;: %2 et %3.</translation>
    </message>
    <message>
        <source>line %1: “%2” is not known here, may be no anime, and stays out.</source>
        <translation>ligne %1 : « %2 » n’est pas connu ici, n’est peut-être pas un anime, et reste dehors.</translation>
    </message>
    <message>
        <source>line %1: “%2” stays out until it is decided. %3: %4</source>
        <extracomment>%3 why, %4 the shows that it may be</extracomment>
        <translation>ligne %1 : « %2 » reste dehors jusqu’à décision. %3 : %4</translation>
    </message>
    <message>
        <source>The window&apos;s import asks row by row; here a show&apos;s whole title or its id in the file decides.</source>
        <translation>L’import dans la fenêtre demande ligne par ligne ; ici, le titre entier ou l’identifiant de la série dans le fichier décide.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s); --verbose shows each.</source>
        <translation>
            <numerusform>… et %n autre ligne ; --verbose les montre toutes.</numerusform>
            <numerusform>… et %n autres lignes ; --verbose les montre toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: “%2” differs from the list, which stays as it is: %3</source>
        <extracomment>%3 fields, each with what the list and what the file says: &quot;score: 50 → 90&quot;</extracomment>
        <translation>ligne %1 : « %2 » diffère de la liste, qui reste telle quelle : %3</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 were read with the day first, as tables with semicolons have them; --date-order month says otherwise.</source>
        <translation>Les dates comme 3/4/2026 ont été lues avec le jour en premier, comme dans les tableaux à points-virgules ; --date-order month dit le contraire.</translation>
    </message>
    <message>
        <source>Backups are in %1; “raiki restore FILE” brings one back.</source>
        <translation>Des sauvegardes se trouvent dans %1 ; « raiki restore FICHIER » en rétablit une.</translation>
    </message>
    <message>
        <source>Nothing went in; the list is as it was.</source>
        <translation>Rien n’a été importé ; la liste est telle qu’elle était.</translation>
    </message>
    <message>
        <source>Done: %1 added, %2 updated, %3 removed. “raiki undo” takes it all back.</source>
        <translation>Terminé : %1 ajoutées, %2 mises à jour, %3 retirées. « raiki undo » annule le tout.</translation>
    </message>
    <message>
        <source>Done: %1 added, %2 updated. “raiki undo” takes it all back.</source>
        <translation>Terminé : %1 ajoutées, %2 mises à jour. « raiki undo » annule le tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not in the file.</source>
        <translation>
            <numerusform>%n ligne est absente du fichier.</numerusform>
            <numerusform>%n lignes sont absentes du fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more season(s) that nobody follows come with their shows.</source>
        <translation>
            <numerusform>%n autre saison que personne ne suit vient avec sa série.</numerusform>
            <numerusform>%n autres saisons que personne ne suit viennent avec leurs séries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>The feed is gone for good; its site may name a new address.</source>
        <translation>Le flux a définitivement disparu&#xa0;; son site indique peut-être une nouvelle adresse.</translation>
    </message>
    <message>
        <source>The server has nothing at this address (404). Check it for mistakes.</source>
        <translation>Le serveur n’a rien à cette adresse (404). Vérifiez qu’elle ne contient pas d’erreur.</translation>
    </message>
    <message>
        <source>The server does not let Raiki read this (%1).</source>
        <translation>Le serveur ne laisse pas Raiki lire ceci (%1).</translation>
    </message>
    <message>
        <source>The server asks for a pause (429).</source>
        <translation>Le serveur demande une pause (429).</translation>
    </message>
    <message>
        <source>The server has trouble of its own (%1).</source>
        <translation>Le serveur rencontre un problème (%1).</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>Le serveur a répondu %1.</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Le serveur a refusé la connexion.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The feed is gone for good. Polling has stopped; remove it, or add its new address.</source>
        <translation>Le flux a définitivement disparu. Il n’est plus consulté&#xa0;; supprimez-le ou ajoutez sa nouvelle adresse.</translation>
    </message>
    <message>
        <source>%1 It will be tried again later.</source>
        <extracomment>%1 a sentence: why a feed could not be read</extracomment>
        <translation>%1 Raiki réessaiera plus tard.</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Report</translation>
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
        <translation>Version doublée</translation>
    </message>
    <message>
        <source>Finale</source>
        <translation>Fin de diffusion</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Épisode</translation>
    </message>
    <message>
        <source>season %1</source>
        <translation>saison %1</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>partie %1</translation>
    </message>
    <message>
        <source>episode %1</source>
        <translation>épisode %1</translation>
    </message>
    <message>
        <source>announces no release</source>
        <translation>n’annonce aucune sortie</translation>
    </message>
    <message>
        <source>is about no show of the list</source>
        <translation>ne concerne aucun anime de la liste</translation>
    </message>
    <message>
        <source>a date for a season of a show you follow</source>
        <translation>une date pour une saison d’un anime que vous suivez</translation>
    </message>
    <message>
        <source>a new season of a show you follow</source>
        <translation>une nouvelle saison d’un anime que vous suivez</translation>
    </message>
    <message>
        <source>the date moved</source>
        <translation>la date a changé</translation>
    </message>
    <message>
        <source>the date is known more exactly</source>
        <translation>la date est plus précise</translation>
    </message>
    <message>
        <source>says nothing new</source>
        <translation>n’apprend rien de nouveau</translation>
    </message>
    <message>
        <source>another source says otherwise</source>
        <translation>une autre source dit autre chose</translation>
    </message>
    <message>
        <source>it is not sure which show is meant</source>
        <translation>on ne sait pas exactement de quel anime il s’agit</translation>
    </message>
    <message>
        <source>you dropped it</source>
        <translation>vous l’avez abandonné</translation>
    </message>
    <message>
        <source>an episode of a show you follow</source>
        <translation>un épisode d’un anime que vous suivez</translation>
    </message>
    <message>
        <source>where a show you follow comes out</source>
        <translation>où sort un anime que vous suivez</translation>
    </message>
    <message>
        <source>the end of a show you follow</source>
        <translation>la fin d’un anime que vous suivez</translation>
    </message>
    <message>
        <source>a film of a show you follow</source>
        <translation>un film d’un anime que vous suivez</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>Ce n’est pas une adresse http ou https.</translation>
    </message>
    <message>
        <source>There is no server of that name. Check the address.</source>
        <translation>Aucun serveur ne porte ce nom. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be trusted (%1).</source>
        <translation>Le certificat du serveur n’est pas digne de confiance (%1).</translation>
    </message>
    <message>
        <source>The address leads from one place to the next without end.</source>
        <translation>L’adresse redirige sans fin.</translation>
    </message>
    <message>
        <source>The server sent us to an unsafe address.</source>
        <translation>Le serveur redirige vers une adresse non sûre.</translation>
    </message>
    <message>
        <source>The answer is larger than a feed may be.</source>
        <translation>La réponse est plus grosse qu’un flux ne peut l’être.</translation>
    </message>
    <message>
        <source>The answer&apos;s compression is damaged.</source>
        <translation>La compression de la réponse est endommagée.</translation>
    </message>
    <message>
        <source>The server&apos;s answer broke off or made no sense (%1).</source>
        <translation>La réponse du serveur s’est interrompue ou n’avait pas de sens (%1).</translation>
    </message>
    <message>
        <source>There is no feed at this address. Look for the site&apos;s own RSS or Atom link.</source>
        <translation>Il n’y a pas de flux à cette adresse. Cherchez le lien RSS ou Atom du site.</translation>
    </message>
    <message>
        <source>The feed is damaged before its first post (%1).</source>
        <translation>Le flux est endommagé avant son premier article (%1).</translation>
    </message>
    <message>
        <source>This machine is offline.</source>
        <translation>Cet ordinateur est hors ligne.</translation>
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
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a date</source>
        <translation>%1 a une date</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>%1 est annulé</translation>
    </message>
    <message>
        <source>%1 has moved</source>
        <translation>%1 change de date</translation>
    </message>
    <message>
        <source>%1 starts in %2</source>
        <translation>%1 débute dans %2</translation>
    </message>
    <message>
        <source>%1 starts now</source>
        <translation>%1 débute maintenant</translation>
    </message>
    <message>
        <source>%1 starts today</source>
        <translation>%1 débute aujourd’hui</translation>
    </message>
    <message>
        <source>%1 starts some time in %2</source>
        <translation>%1 débute courant %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>avant&#xa0;: %1, désormais&#xa0;: %2</translation>
    </message>
    <message>
        <source>Raiki will tell you when the day is known.</source>
        <translation>Raiki vous préviendra quand le jour sera connu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was missed: when</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news for your list</source>
        <translation>
            <numerusform>%n actualité pour votre liste</numerusform>
            <numerusform>%n actualités pour votre liste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has started</source>
        <translation>%1 a débuté</translation>
    </message>
    <message>
        <source>The dub of %1 has started</source>
        <translation>La version doublée de %1 a débuté</translation>
    </message>
    <message>
        <source>The dub of %1 starts now</source>
        <translation>La version doublée de %1 débute maintenant</translation>
    </message>
    <message>
        <source>The dub of %1 starts today</source>
        <translation>La version doublée de %1 débute aujourd’hui</translation>
    </message>
    <message>
        <source>%1: the last episode is out</source>
        <translation>%1&#xa0;: le dernier épisode est sorti</translation>
    </message>
    <message>
        <source>%1: the last episode starts now</source>
        <translation>%1&#xa0;: le dernier épisode commence maintenant</translation>
    </message>
    <message>
        <source>%1: the last episode comes today</source>
        <translation>%1&#xa0;: le dernier épisode sort aujourd’hui</translation>
    </message>
    <message>
        <source>%1: episode %2 is to be expected about now</source>
        <translation>%1&#xa0;: l’épisode %2 devrait sortir à peu près maintenant</translation>
    </message>
    <message>
        <source>%1: a new episode</source>
        <translation>%1&#xa0;: un nouvel épisode</translation>
    </message>
    <message>
        <source>%1: episode %2 is out</source>
        <translation>%1&#xa0;: l’épisode %2 est sorti</translation>
    </message>
    <message>
        <source>%1: episode %2 starts now</source>
        <translation>%1&#xa0;: l’épisode %2 commence maintenant</translation>
    </message>
    <message>
        <source>%1: episode %2 comes today</source>
        <translation>%1&#xa0;: l’épisode %2 sort aujourd’hui</translation>
    </message>
    <message>
        <source>%1 was announced</source>
        <translation>%1 a été annoncé</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <extracomment>a show with its season; the date follows</extracomment>
        <translation>%1 débute</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) from while you were away</source>
        <translation>
            <numerusform>%n rappel pendant votre absence</numerusform>
            <numerusform>%n rappels pendant votre absence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) at once</source>
        <translation>
            <numerusform>%n rappel en même temps</numerusform>
            <numerusform>%n rappels en même temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>News and dates of your shows: %n</source>
        <translation>
            <numerusform>Actualités et dates de vos animes&#xa0;: %n</numerusform>
            <numerusform>Actualités et dates de vos animes&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 starts soon</source>
        <translation>%1 débute bientôt</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) that waited</source>
        <translation>
            <numerusform>%n rappel en attente</numerusform>
            <numerusform>%n rappels en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) not shown before</source>
        <translation>
            <numerusform>%n rappel qui n’avait pas été affiché</numerusform>
            <numerusform>%n rappels qui n’avaient pas été affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>until now: %1</source>
        <translation>jusqu’ici : %1</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <extracomment>Of news that waits for a decision. %1 the show and what is announced: &quot;Medalist · Premiere · January 2026&quot;</extracomment>
        <translation>peut-être %1</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Resume reminders</source>
        <translation>Reprendre les rappels</translation>
    </message>
    <message>
        <source>Pause reminders for an hour</source>
        <translation>Suspendre les rappels une heure</translation>
    </message>
    <message>
        <source>Pause reminders until tomorrow</source>
        <translation>Suspendre les rappels jusqu’à demain</translation>
    </message>
    <message>
        <source>Reminders pause until %1.</source>
        <translation>Rappels suspendus jusqu’au %1.</translation>
    </message>
    <message>
        <source>The reminders go on as before.</source>
        <translation>Les rappels continuent comme avant.</translation>
    </message>
    <message>
        <source>Reminders do not pause any more.</source>
        <translation>Les rappels ne sont plus suspendus.</translation>
    </message>
</context>
<context>
    <name>raiki::AboutCard</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Raiki %1: when does what you wait for come back, and how do we know?</source>
        <translation>Raiki %1&#xa0;: quand revient ce que vous attendez, et comment le sait-on&#xa0;?</translation>
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
        <translation>Raiki est un logiciel libre sous licence MIT. La liste de référence est tirée de bangumi-data, © ses contributeurs, CC BY 4.0&#xa0;: les saisons y sont regroupées par anime et seuls les champs utiles sont gardés. Réalisé avec Qt, SQLite, Expat, uchardet, libzip et zlib.</translation>
    </message>
</context>
<context>
    <name>raiki::AddFeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>Ajouter un flux</translation>
    </message>
    <message>
        <source>Paste the &amp;address of a news site, a feed, a calendar or a YouTube channel:</source>
        <translation>Collez l’&amp;adresse d’un site d’actualités, d’un flux, d’un calendrier ou d’une chaîne YouTube&#xa0;:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Looking for feeds</source>
        <translation>Recherche de flux</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Newest posts</source>
        <translation>Articles récents</translation>
    </message>
    <message>
        <source>Enter opens the article.</source>
        <translation>Entrée ouvre l’article.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>S’abonner</translation>
    </message>
    <message>
        <source>Add without looking</source>
        <translation>Ajouter sans vérifier</translation>
    </message>
    <message>
        <source>Puts the address on the list as it is</source>
        <translation>Ajoute l’adresse telle quelle</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Find the feed</source>
        <translation>Trouver le flux</translation>
    </message>
    <message>
        <source>This is no http or https address. Copy it from your browser&apos;s address bar.</source>
        <translation>Ce n’est pas une adresse http ou https. Copiez-la depuis la barre d’adresse de votre navigateur.</translation>
    </message>
    <message>
        <source>Nobody was contacted, since you have not agreed to that. You can add the address as it is.</source>
        <translation>Personne n’a été contacté, car vous n’avez pas donné votre accord. Vous pouvez ajouter l’adresse telle quelle.</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Examen de %1…</translation>
    </message>
    <message numerus="yes">
        <source>The site has %n feed(s). Choose one:</source>
        <translation>
            <numerusform>Le site a %n flux. Choisissez-en un&#xa0;:</numerusform>
            <numerusform>Le site a %n flux. Choisissez-en un&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You can look again later, or add the address as it is: then Raiki tries it again by itself.</source>
        <extracomment>%1 a sentence: why a site could not be read</extracomment>
        <translation>%1 Vous pouvez réessayer plus tard, ou ajouter l’adresse telle quelle&#xa0;: Raiki retentera alors de lui-même.</translation>
    </message>
    <message>
        <source>On your list already</source>
        <translation>Déjà dans vos flux</translation>
    </message>
    <message>
        <source>It has no posts now. Raiki reads those to come.</source>
        <translation>Il n’a pas d’articles en ce moment. Raiki lira ceux qui viendront.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>%1 &quot;The newest 30 posts&quot;, %2 &quot;2 of them name a show of your list&quot;</extracomment>
        <translation>%1&#xa0;; %2.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n post(s)</source>
        <translation>
            <numerusform>Le dernier article</numerusform>
            <numerusform>Les %n derniers articles</numerusform>
        </translation>
    </message>
    <message>
        <source>none of them names a show of your list</source>
        <translation>aucun ne cite un anime de votre liste</translation>
    </message>
    <message numerus="yes">
        <source>%n of them name(s) a show of your list</source>
        <translation>
            <numerusform>%n cite un anime de votre liste</numerusform>
            <numerusform>%n citent un anime de votre liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Its document is damaged at line %1; what comes before is read.</source>
        <translation>Son document est endommagé à la ligne %1&#xa0;; ce qui précède est lu.</translation>
    </message>
    <message>
        <source>This feed is on your list already.</source>
        <translation>Ce flux est déjà dans vos flux.</translation>
    </message>
    <message>
        <source>The feed was not added.</source>
        <translation>Le flux n’a pas été ajouté.</translation>
    </message>
</context>
<context>
    <name>raiki::AddShowDialog</name>
    <message>
        <source>Add a show</source>
        <translation>Ajouter un anime</translation>
    </message>
    <message>
        <source>Title in English, romaji or Japanese</source>
        <translation>Titre en anglais, romaji ou japonais</translation>
    </message>
    <message>
        <source>Title of the show</source>
        <translation>Titre de l’anime</translation>
    </message>
    <message>
        <source>Shows that the catalogue knows</source>
        <translation>Animes connus du catalogue</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add and go on</source>
        <translation>Ajouter et continuer</translation>
    </message>
    <message>
        <source>Adds this show, then another (%1)</source>
        <translation>Ajoute cet anime, puis un autre (%1)</translation>
    </message>
    <message>
        <source>Raiki will look for this title in the news.</source>
        <translation>Raiki cherchera ce titre dans les actualités.</translation>
    </message>
    <message>
        <source>In your list already: what is new is added to it.</source>
        <translation>Déjà dans votre liste&#xa0;: ce qui est nouveau y sera ajouté.</translation>
    </message>
    <message>
        <source>Season %1, not in the catalogue yet</source>
        <translation>Saison %1, pas encore au catalogue</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Saison %1</translation>
    </message>
    <message>
        <source>The show was not added.</source>
        <translation>L’anime n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>It is in your list with all that the catalogue knows.</source>
        <translation>Il est dans votre liste avec tout ce que le catalogue en sait.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a show, %2 a season of it: &quot;Medalist, Season 2&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>News is off: Raiki will look for this title once it may check your feeds (in the settings).</source>
        <translation>Les actualités sont désactivées&#xa0;: Raiki cherchera ce titre dès qu’il pourra consulter vos flux (dans les réglages).</translation>
    </message>
    <message>
        <source>No feed is checked: Raiki will look for this title once you add one on the Feeds page.</source>
        <translation>Aucun flux n’est consulté&#xa0;: Raiki cherchera ce titre dès que vous en ajouterez un sur la page Flux.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>raiki::BackupsCard</name>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant un import</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before an update of Raiki</source>
        <translation>avant une mise à jour de Raiki</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Aucune sauvegarde n’a été faite.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 date and time, %2 why it was made, %3 size</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>This backup is damaged: %1</source>
        <translation>Cette sauvegarde est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed last: %1.</source>
        <translation>Derniers changements&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>Your list, feeds and settings become what they were then: %1. A backup of what is there now is made first, so that you can come back.</source>
        <translation>Votre liste, vos flux et vos paramètres redeviennent ce qu’ils étaient alors&#xa0;: %1. Une sauvegarde de l’état actuel est faite d’abord, pour que vous puissiez revenir en arrière.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>Rien n’a été restauré</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>La liste est inchangée.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Voir le contenu</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the list</source>
        <translation>
            <numerusform>%n ligne de la liste</numerusform>
            <numerusform>%n lignes de la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>before a merge with another computer</source>
        <translation>avant une fusion avec un autre ordinateur</translation>
    </message>
    <message>
        <source>made by you</source>
        <extracomment>of a backup: the user made it</extracomment>
        <translation>faite par vous</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Une sauvegarde a été faite et vérifiée.</translation>
    </message>
    <message>
        <source>A copy of your list is made every day, checked, and kept: one for each of 7 days, 8 weeks and 12 months. What you make yourself stays.</source>
        <translation>Chaque jour, une copie de votre liste est faite, vérifiée et conservée&#xa0;: une par jour sur 7 jours, par semaine sur 8 semaines et par mois sur 12 mois. Celles que vous faites vous-même restent.</translation>
    </message>
    <message>
        <source>before an import was taken back</source>
        <translation>avant le retrait d’un import</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Il n’y a pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>The list is again as in this backup: %1. What was there before is the newest of the backups.</source>
        <extracomment>%1 a backup: when and why it was made, its size</extracomment>
        <translation>La liste est de nouveau comme dans cette sauvegarde : %1. Ce qu’il y avait avant est la plus récente des sauvegardes.</translation>
    </message>
</context>
<context>
    <name>raiki::BarChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what is counted, %2 how many</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>raiki::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>La liste n’a pas pu être lue.</translation>
    </message>
    <message numerus="yes">
        <source>%n premiere(s)</source>
        <translation>
            <numerusform>%n première</numerusform>
            <numerusform>%n premières</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finale(s)</source>
        <translation>
            <numerusform>%n dernier épisode</numerusform>
            <numerusform>%n derniers épisodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <translation>
            <numerusform>%n sans jour précis</numerusform>
            <numerusform>%n sans jour précis</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing of your list is dated here</source>
        <translation>rien de votre liste n’est daté ici</translation>
    </message>
</context>
<context>
    <name>raiki::CalendarText</name>
    <message>
        <source>Premiere</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Last episode</source>
        <translation>Dernier épisode</translation>
    </message>
    <message>
        <source>Episode %1</source>
        <translation>Épisode %1</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Épisode</translation>
    </message>
</context>
<context>
    <name>raiki::CatalogueCard</name>
    <message>
        <source>Update the catalogue now?</source>
        <translation>Mettre à jour le catalogue maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Raiki asks %1 for the newest catalogue, this once. Nothing about you or your list is sent.</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>Raiki demande le dernier catalogue à %1, juste cette fois. Rien sur vous ni sur votre liste n’est envoyé.</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Update the catalogue</source>
        <translation>Mettre à jour le catalogue</translation>
    </message>
    <message>
        <source>bangumi-data or snapshot (*.json *.snapshot)</source>
        <translation>bangumi-data ou instantané (*.json *.snapshot)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The catalogue was not updated</source>
        <translation>Le catalogue n’a pas été mis à jour</translation>
    </message>
    <message>
        <source>The one in use stays.</source>
        <translation>Le catalogue actuel reste en place.</translation>
    </message>
    <message>
        <source>Use the shipped catalogue?</source>
        <translation>Utiliser le catalogue d’origine&#xa0;?</translation>
    </message>
    <message>
        <source>The updated one is removed; the one that came with Raiki is used again. Your own list is not touched.</source>
        <translation>Le catalogue mis à jour est supprimé&#xa0;; celui fourni avec Raiki est de nouveau utilisé. Votre liste n’est pas touchée.</translation>
    </message>
    <message>
        <source>Use the shipped one</source>
        <translation>Utiliser celui d’origine</translation>
    </message>
    <message>
        <source>The catalogue was not changed.</source>
        <translation>Le catalogue n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Raiki asks %1 for it. Nothing about you or your list is sent.</source>
        <translation>Raiki le demande à %1. Rien sur vous ni sur votre liste n’est envoyé.</translation>
    </message>
    <message>
        <source>Raiki would ask %1 for it: allow it to use the network above first.</source>
        <translation>Raiki le demanderait à %1&#xa0;: autorisez-lui d’abord l’accès au réseau ci-dessus.</translation>
    </message>
    <message>
        <source>The catalogue cannot be used.</source>
        <translation>Le catalogue est inutilisable.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln show(s)</source>
        <translation>
            <numerusform>%Ln anime</numerusform>
            <numerusform>%Ln animes</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>Catalogue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Catalogue: %1, version %2</source>
        <translation>Catalogue&#xa0;: %1, version %2</translation>
    </message>
    <message>
        <source>Cancel the update</source>
        <translation>Annuler la mise à jour</translation>
    </message>
    <message>
        <source>The catalogue of shows</source>
        <translation>Catalogue d’animes</translation>
    </message>
    <message>
        <source>Raiki looks titles, seasons and start dates up in it. It is made from bangumi-data; a newer one comes from the network or as a file: its data.json, or a snapshot.</source>
        <translation>Raiki y cherche titres, saisons et dates de sortie. Il est tiré de bangumi-data&#xa0;; une version plus récente s’obtient par le réseau ou depuis un fichier&#xa0;: son data.json ou un instantané.</translation>
    </message>
    <message>
        <source>Update the catalogue &amp;once a week</source>
        <translation>Mettre à jour le catalogue une fois par &amp;semaine</translation>
    </message>
    <message>
        <source>Update from a file…</source>
        <translation>Mettre à jour depuis un fichier…</translation>
    </message>
</context>
<context>
    <name>raiki::CatalogueModel</name>
    <message>
        <source>Add “%1” as it is</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» tel quel</translation>
    </message>
    <message>
        <source>A show that the catalogue does not know</source>
        <translation>Un anime que le catalogue ne connaît pas</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s)</source>
        <translation>
            <numerusform>%n saison</numerusform>
            <numerusform>%n saisons</numerusform>
        </translation>
    </message>
    <message>
        <source>A show of its own, none of those above</source>
        <translation>Un anime à part, aucun de ceux ci-dessus</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) and special(s)</source>
        <translation>
            <numerusform>%n film ou spécial</numerusform>
            <numerusform>%n films et spéciaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::CatalogueWords</name>
    <message numerus="yes">
        <source>%Ln show(s)</source>
        <translation>
            <numerusform>%Ln anime</numerusform>
            <numerusform>%Ln animes</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue has %1, none of them new.</source>
        <extracomment>%1 &quot;12,000 shows&quot;</extracomment>
        <translation>Le catalogue contient %1, sans nouveauté.</translation>
    </message>
    <message>
        <source>The catalogue has %1, %2.</source>
        <translation>Le catalogue contient %1, dont %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>shows of the catalogue</comment>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer at its address. A newer Raiki may know the new one.</source>
        <translation>Il n’est plus à son adresse. Une version plus récente de Raiki connaît peut-être la nouvelle.</translation>
    </message>
    <message>
        <source>The answer is far larger than the catalogue is.</source>
        <translation>La réponse est bien plus grosse que le catalogue.</translation>
    </message>
    <message>
        <source>This machine is offline.</source>
        <translation>Cet ordinateur est hors ligne.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>Le serveur a répondu %1.</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Le serveur a refusé la connexion.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>Le serveur est introuvable.</translation>
    </message>
    <message>
        <source>The catalogue was not updated.</source>
        <translation>Le catalogue n’a pas été mis à jour.</translation>
    </message>
    <message>
        <source>What came is no sound catalogue (%1). The one in use stays.</source>
        <translation>Le catalogue reçu est inutilisable (%1). L’actuel reste en place.</translation>
    </message>
    <message>
        <source>What came has only %1, the one in use %2. It was not taken.</source>
        <extracomment>%1 &quot;12 shows&quot;, %2 &quot;12,000 shows&quot;</extracomment>
        <translation>Le catalogue reçu ne contient que %1, l’actuel %2. Il n’a pas été retenu.</translation>
    </message>
    <message>
        <source>The newer catalogue was not kept.</source>
        <translation>Le nouveau catalogue n’a pas été conservé.</translation>
    </message>
    <message>
        <source>The update was cancelled. The catalogue in use stays.</source>
        <translation>La mise à jour a été annulée. Le catalogue actuel reste en place.</translation>
    </message>
    <message>
        <source>Raiki looks again on %1.</source>
        <translation>Prochaine vérification&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Raiki looks again when there is a network.</source>
        <translation>Raiki revérifiera dès qu’il y aura un réseau.</translation>
    </message>
    <message>
        <source>You can try again at any time.</source>
        <translation>Vous pouvez réessayer à tout moment.</translation>
    </message>
    <message>
        <source>There is no newer catalogue than the one in use.</source>
        <translation>Il n’y a pas de catalogue plus récent que l’actuel.</translation>
    </message>
    <message>
        <source>Last brought up to date %1.</source>
        <extracomment>%1 &quot;5 minutes ago&quot;, &quot;yesterday&quot; or a date</extracomment>
        <translation>Dernière mise à jour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No newer one has been looked for yet.</source>
        <translation>Aucune mise à jour n’a encore été recherchée.</translation>
    </message>
    <message>
        <source>Asking %1 for a newer catalogue…</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>Demande d’un catalogue plus récent à %1…</translation>
    </message>
    <message>
        <source>Reading the newer catalogue…</source>
        <translation>Lecture du nouveau catalogue…</translation>
    </message>
</context>
<context>
    <name>raiki::CellWords</name>
    <message>
        <source>Episodes watched; “5/28” says also how many there are, “5/?” that nobody knows</source>
        <translation>Épisodes vus ; « 5/28 » indique aussi combien il y en a, « 5/? » que personne ne le sait</translation>
    </message>
    <message>
        <source>“%1” is not a date that Raiki understands.</source>
        <translation>Raiki ne comprend pas la date «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no number of episodes. Write for example 5, or 5/28.</source>
        <translation>« %1 » n’est pas un nombre d’épisodes. Écrivez par exemple 5 ou 5/28.</translation>
    </message>
</context>
<context>
    <name>raiki::ChangeText</name>
    <message>
        <source>take back the import of %1</source>
        <translation>retrait de l’import de %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Premiere set: %1</source>
        <translation>Date de sortie fixée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Names changed: %1</source>
        <translation>Noms modifiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>dismiss %n piece(s) of news</source>
        <translation>
            <numerusform>%n actualité ignorée</numerusform>
            <numerusform>%n actualités ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2 episodes</source>
        <translation>%1 → %2 épisodes</translation>
    </message>
    <message>
        <source>score %1 → %2</source>
        <translation>note&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>remarques</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tags</translation>
    </message>
    <message numerus="yes">
        <source>edit %n seasons</source>
        <translation>
            <numerusform>modification de %n saison</numerusform>
            <numerusform>modification de %n saisons</numerusform>
        </translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>modification de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the show, %2 what changed</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>ajout de %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>retrait de %1</translation>
    </message>
    <message>
        <source>premiere of %1</source>
        <translation>date de sortie de %1</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>import de %1</translation>
    </message>
    <message>
        <source>accept news of %1</source>
        <translation>actualité acceptée pour %1</translation>
    </message>
    <message>
        <source>dismiss news of %1</source>
        <translation>actualité ignorée pour %1</translation>
    </message>
    <message>
        <source>aliases of %1</source>
        <translation>alias de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) → %1</source>
        <extracomment>%n how many, %1 the status that they get</extracomment>
        <translation>
            <numerusform>%n saison → %1</numerusform>
            <numerusform>%n saisons → %1</numerusform>
        </translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>rappels</translation>
    </message>
    <message>
        <source>not muted</source>
        <translation>plus en sourdine</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) in all</source>
        <translation>
            <numerusform>%n épisode en tout</numerusform>
            <numerusform>%n épisodes en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>number of episodes not known</source>
        <translation>nombre d’épisodes inconnu</translation>
    </message>
    <message numerus="yes">
        <source>add %n feed(s)</source>
        <translation>
            <numerusform>ajouter %n flux</numerusform>
            <numerusform>ajouter %n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>pause the feed %1</source>
        <translation>mettre en pause le flux %1</translation>
    </message>
    <message>
        <source>resume the feed %1</source>
        <translation>reprendre le flux %1</translation>
    </message>
    <message>
        <source>change the feed %1</source>
        <translation>modifier le flux %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pause : %1</translation>
    </message>
    <message>
        <source>Resumed: %1</source>
        <translation>Repris : %1</translation>
    </message>
    <message>
        <source>add the feed %1</source>
        <translation>ajouter le flux %1</translation>
    </message>
    <message>
        <source>remove the feed %1</source>
        <translation>retirer le flux %1</translation>
    </message>
    <message>
        <source>%1 → 1 episode</source>
        <extracomment>For example &quot;3 → 4 episodes&quot;</extracomment>
        <translation>%1 → 1 épisode</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) changed</source>
        <translation>
            <numerusform>%n saison modifiée</numerusform>
            <numerusform>%n saisons modifiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::ChartText</name>
    <message>
        <source>TV series</source>
        <translation>Séries TV</translation>
    </message>
    <message>
        <source>Net series</source>
        <translation>ONA</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>OVAs and specials</source>
        <translation>OAV et spéciaux</translation>
    </message>
    <message>
        <source>Continues from %1 or before</source>
        <extracomment>%1 a cour: &quot;Continues from Fall 2025 or before&quot;</extracomment>
        <translation>En cours depuis %1 ou avant</translation>
    </message>
    <message>
        <source>On no day of the week</source>
        <translation>Sans jour fixe</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day of the week, %2 a time: each week then</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Belongs to a show on your list</source>
        <translation>Fait partie d’un anime de votre liste</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>se poursuit</translation>
    </message>
    <message>
        <source>on your list: %1</source>
        <translation>dans votre liste&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>raiki::ClaimList</name>
    <message>
        <source>decides the date shown</source>
        <translation>détermine la date affichée</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A quotation, with the quotation marks of the language</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Read the source: %1</source>
        <translation>Lire la source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Known since %1</source>
        <extracomment>%1 a date and time: when Raiki learned what a source says</extracomment>
        <translation>Connu depuis le %1</translation>
    </message>
</context>
<context>
    <name>raiki::CopiedRowsText</name>
    <message>
        <source>watchlist.csv</source>
        <extracomment>the name of a file that rows of the list are dragged out as; keep &quot;.csv&quot;</extracomment>
        <translation>ma-liste.csv</translation>
    </message>
</context>
<context>
    <name>raiki::CorrectionDialog</name>
    <message>
        <source>What does it say?</source>
        <translation>Que dit l’actualité&#xa0;?</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>2026, 2026-01, Winter 2026, 2026-01-24…</source>
        <translation>2026, 2026-01, Hiver 2026, 2026-01-24…</translation>
    </message>
    <message>
        <source>Remember that “%1” means this show</source>
        <translation>Retenir que «&#xa0;%1&#xa0;» désigne cet anime</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anime</translation>
    </message>
    <message>
        <source>S&amp;eason</source>
        <translation>&amp;Saison</translation>
    </message>
    <message>
        <source>Sta&amp;rts</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>Take it so</source>
        <translation>Accepter ainsi</translation>
    </message>
    <message>
        <source>This is not a date Raiki understands.</source>
        <translation>Raiki ne comprend pas cette date.</translation>
    </message>
</context>
<context>
    <name>raiki::CourJump</name>
    <message>
        <source>Winter</source>
        <translation>Hiver</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Printemps</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Été</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Automne</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>raiki::CoverLabel</name>
    <message>
        <source>Cover</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Choose a picture of your own</source>
        <translation>Choisir votre propre image</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Choisir une autre image…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>“%1” is not a picture that Raiki can read.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image que Raiki puisse lire.</translation>
    </message>
    <message>
        <source>The picture was not kept.</source>
        <translation>L’image n’a pas été conservée.</translation>
    </message>
    <message>
        <source>The picture was not removed.</source>
        <translation>L’image n’a pas été retirée.</translation>
    </message>
</context>
<context>
    <name>raiki::DateText</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>Qt date format of one day: ddd day of the week, d day, MMM month, yyyy year</extracomment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Winter %1</source>
        <translation>Hiver %1</translation>
    </message>
    <message>
        <source>Spring %1</source>
        <translation>Printemps %1</translation>
    </message>
    <message>
        <source>Summer %1</source>
        <translation>Été %1</translation>
    </message>
    <message>
        <source>Fall %1</source>
        <translation>Automne %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Qt date format of a month: MMMM its name, M its number, yyyy year</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <extracomment>%1 hours and %2 minutes from now</extracomment>
        <translation>dans %1 h %2 min</translation>
    </message>
</context>
<context>
    <name>raiki::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Dans 10 minutes</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>When the day is known</source>
        <translation>Quand le jour sera connu</translation>
    </message>
    <message>
        <source>Watching now</source>
        <translation>Je regarde</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Ce soir</translation>
    </message>
</context>
<context>
    <name>raiki::DesktopSession</name>
    <message>
        <source>The calendar file %1 was not written.</source>
        <translation>Le fichier de calendrier %1 n’a pas été écrit.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Merged with %1.</source>
        <translation>Fusionné avec %1.</translation>
    </message>
    <message>
        <source>The list was not exchanged through the shared folder.</source>
        <translation>La liste n’a pas été échangée par le dossier partagé.</translation>
    </message>
    <message>
        <source>Your program for reminders did not do its work: %1</source>
        <extracomment>%1 what the system says of it</extracomment>
        <translation>Votre programme pour les rappels n’a pas fait son travail : %1</translation>
    </message>
    <message>
        <source>The list in %1 can only be read. You can look at it and export it; what you change is not saved. To go on with it, copy it to a folder where you may write.</source>
        <translation>La liste dans %1 ne peut être que lue. Vous pouvez la regarder et l’exporter ; ce que vous changez n’est pas enregistré. Pour continuer avec elle, copiez-la dans un dossier où vous pouvez écrire.</translation>
    </message>
</context>
<context>
    <name>raiki::EntryEdits</name>
    <message>
        <source>%1 watched of %2 cannot be. Nothing was changed.</source>
        <translation>%1 vus sur %2 : ce n’est pas possible. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The season has %1 episodes, so %2 cannot be watched. If it has more, write %3.</source>
        <extracomment>%3 for example &quot;28/28&quot;: what to write</extracomment>
        <translation>La saison compte %1 épisodes, %2 ne peuvent donc pas être vus. Si elle en a davantage, écrivez %3.</translation>
    </message>
</context>
<context>
    <name>raiki::ErrorText</name>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 est introuvable.</translation>
    </message>
    <message>
        <source>It cannot be read: %1. Check that it is there and that you may read it.</source>
        <translation>Lecture impossible&#xa0;: %1. Vérifiez que le fichier existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>It cannot be written: %1. Choose another folder, or ask for the right to write there.</source>
        <translation>Écriture impossible&#xa0;: %1. Choisissez un autre dossier, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The disk is full: %1. Free some space and try again.</source>
        <translation>Le disque est plein&#xa0;: %1. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>It is too large (%1). Split it and try again.</source>
        <translation>C’est trop volumineux (%1). Divisez le fichier et réessayez.</translation>
    </message>
    <message>
        <source>Another program is using the list. Close it, or wait a moment and try again.</source>
        <translation>Un autre programme utilise la liste. Fermez-le, ou patientez un instant et réessayez.</translation>
    </message>
    <message>
        <source>The list&apos;s file is damaged (%1). Restore a backup; the damaged file is kept.</source>
        <translation>Le fichier de la liste est endommagé (%1). Restaurez une sauvegarde&#xa0;; le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <source>The list was made by a newer Raiki (schema %1). Update Raiki to open it.</source>
        <translation>La liste vient d’une version plus récente de Raiki (schéma %1). Mettez Raiki à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The file is no list of Raiki&apos;s (%1). Choose another file.</source>
        <translation>Ce fichier n’est pas une liste de Raiki (%1). Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The list could not be read or written (%1). Nothing was changed; try again.</source>
        <translation>La liste n’a pas pu être lue ou écrite (%1). Rien n’a été modifié&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <translation>Ceci est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Several shows go by that name:
%1</source>
        <translation>Plusieurs animes portent ce nom&#xa0;:
%1</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile (%1). Look at it again, then repeat the change.</source>
        <translation>Modifié ailleurs entre-temps (%1). Vérifiez, puis refaites la modification.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>It is there already: %1</source>
        <translation>Existe déjà&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>The network did not answer: %1. Check the connection and try again.</source>
        <translation>Le réseau n’a pas répondu&#xa0;: %1. Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>Raiki may not use the network. Allow it in the settings first.</source>
        <translation>Raiki n’est pas autorisé à utiliser le réseau. Autorisez-le d’abord dans les paramètres.</translation>
    </message>
    <message>
        <source>The document breaks off or is damaged (%1). Get it anew where it came from.</source>
        <translation>Le document est tronqué ou endommagé (%1). Récupérez-le de nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>The copy %1 is damaged (%2). Choose another one.</source>
        <translation>La copie %1 est endommagée (%2). Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The copy %1 was made by a newer Raiki (schema %2). Update Raiki to restore it.</source>
        <translation>La copie %1 vient d’une version plus récente de Raiki (schéma %2). Mettez Raiki à jour pour la restaurer.</translation>
    </message>
    <message>
        <source>%1 is no copy of a list of Raiki&apos;s (%2). Choose another file.</source>
        <translation>%1 n’est pas une copie d’une liste de Raiki (%2). Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>La liste est inchangée.</translation>
    </message>
    <message>
        <source>This is the list that is open. Choose another file.</source>
        <translation>C’est la liste qui est ouverte. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>No format that Raiki reads fits it, or it is cut short (%1). From a spreadsheet program, save it as CSV.</source>
        <extracomment>%1 the file&apos;s name, or what is wrong with it</extracomment>
        <translation>Aucun format lu par Raiki n’y correspond, ou le fichier est tronqué (%1). Depuis un tableur, enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it first, then choose the list that was in it.</source>
        <translation>L’archive est protégée par un mot de passe. Décompressez-la d’abord, puis choisissez la liste qu’elle contenait.</translation>
    </message>
</context>
<context>
    <name>raiki::EventHook</name>
    <message>
        <source>it was ended after a minute</source>
        <translation>il a été arrêté au bout d’une minute</translation>
    </message>
</context>
<context>
    <name>raiki::FeedActions</name>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>What it brought…</source>
        <translation>Articles reçus…</translation>
    </message>
    <message>
        <source>Read every…</source>
        <translation>Fréquence de lecture…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Ouvrir le site</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>As the feed asks (default)</source>
        <translation>Comme le demande le flux (par défaut)</translation>
    </message>
    <message>
        <source>The feed was not changed.</source>
        <translation>Le flux n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Rename the feed</source>
        <translation>Renommer le flux</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>The feed was not renamed.</source>
        <translation>Le flux n’a pas été renommé.</translation>
    </message>
    <message>
        <source>Remove the feed?</source>
        <translation>Supprimer le flux&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The feed was not removed.</source>
        <translation>Le flux n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>Quiet (pause)</source>
        <translation>Faire taire (mettre en pause)</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Consulter maintenant</translation>
    </message>
    <message>
        <source>“%1” will no longer be checked. What it said stays in the history of your shows.</source>
        <translation>«&#xa0;%1&#xa0;» ne sera plus consulté. Ce qu’il a annoncé reste dans l’historique de vos animes.</translation>
    </message>
</context>
<context>
    <name>raiki::FeedConsent</name>
    <message>
        <source>Raiki will look at the addresses you add, read the feeds on your list about once an hour, and ask %1 once a week for newer shows. It contacts nobody else. You can change this in the settings.</source>
        <translation>Raiki examinera les adresses que vous ajoutez, lira vos flux environ une fois par heure et demandera une fois par semaine les nouveaux animes à %1. Il ne contacte personne d’autre. Vous pouvez changer cela dans les paramètres.</translation>
    </message>
    <message>
        <source>Raiki will look at the addresses you add, read the feeds on your list about once an hour, and contact nobody else. You can change this in the settings.</source>
        <translation>Raiki examinera les adresses que vous ajoutez, lira vos flux environ une fois par heure et ne contactera personne d’autre. Vous pouvez changer cela dans les paramètres.</translation>
    </message>
    <message>
        <source>Your answer was not saved.</source>
        <translation>Votre réponse n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Check your feeds?</source>
        <translation>Consulter les flux&#xa0;?</translation>
    </message>
    <message>
        <source>Check my feeds</source>
        <translation>Consulter mes flux</translation>
    </message>
</context>
<context>
    <name>raiki::FeedPreviewDialog</name>
    <message>
        <source>It has brought no posts.</source>
        <translation>Aucun article reçu.</translation>
    </message>
    <message>
        <source>No posts yet: they come with the next reading.</source>
        <translation>Pas encore d’articles&#xa0;: ils viendront à la prochaine lecture.</translation>
    </message>
    <message>
        <source>Newest posts</source>
        <translation>Articles récents</translation>
    </message>
    <message>
        <source>Enter opens the article.</source>
        <translation>Entrée ouvre l’article.</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>Lire l’article</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Ouvrir le site</translation>
    </message>
    <message>
        <source>The feed could not be read.</source>
        <translation>Le flux n’a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>raiki::FeedsModel</name>
    <message>
        <source>It is tried again in a moment.</source>
        <translation>Nouvel essai dans un instant.</translation>
    </message>
    <message>
        <source>Last read %1.</source>
        <translation>Dernière lecture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Paused. Last read %1.</source>
        <translation>En pause. Dernière lecture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>something new last came %1</source>
        <translation>dernière nouveauté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Interval, as you chose: %1</source>
        <translation>Intervalle choisi par vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Interval: as the feed asks, and longer where little comes</source>
        <translation>Intervalle&#xa0;: celui que demande le flux, plus long s’il publie peu</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n signalé</numerusform>
            <numerusform>%n signalés</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>Prochain essai&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lu %1</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <extracomment>%1 &quot;Read 5 minutes ago&quot;, %2 a date and time</extracomment>
        <translation>%1, prochaine lecture&#xa0;: %2</translation>
    </message>
    <message>
        <source>It was not reached.</source>
        <translation>Il n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>Its server was not found.</source>
        <translation>Son serveur n’a pas été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n flagged, seen or not</source>
        <translation>
            <numerusform>%n signalé, vu ou non</numerusform>
            <numerusform>%n signalés, vus ou non</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::FeedsPage</name>
    <message>
        <source>Suggested feeds…</source>
        <translation>Flux suggérés…</translation>
    </message>
    <message>
        <source>Stop reading; what has arrived is kept</source>
        <translation>Arrêter la lecture&#xa0;; ce qui est déjà reçu est gardé</translation>
    </message>
    <message>
        <source>Read all feeds now (%1)</source>
        <translation>Lire tous les flux maintenant (%1)</translation>
    </message>
    <message>
        <source>Find the feed of a site, a calendar or a channel (%1)</source>
        <translation>Trouver le flux d’un site, d’un calendrier ou d’une chaîne (%1)</translation>
    </message>
    <message>
        <source>Enter shows what a feed brought, the menu key what can be done with it.</source>
        <translation>Entrée montre les articles d’un flux, la touche Menu ce qu’on peut en faire.</translation>
    </message>
    <message>
        <source>The suggestions could not be read.</source>
        <translation>Les suggestions n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Import feeds from a file…</source>
        <translation>Importer des flux depuis un fichier…</translation>
    </message>
    <message>
        <source>Export feeds as OPML…</source>
        <translation>Exporter les flux en OPML…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2 feeds read</source>
        <translation>%1 flux lus sur %2</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Add a feed…</source>
        <translation>Ajouter un flux…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Feeds read</source>
        <translation>Flux suivis</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Aucun flux pour l’instant</translation>
    </message>
    <message>
        <source>Add the news feeds of the sites you trust. Raiki reads them for news of your shows and of nothing else.</source>
        <translation>Ajoutez les flux des sites d’actualités auxquels vous faites confiance. Raiki y cherche des nouvelles de vos animes et rien d’autre.</translation>
    </message>
    <message>
        <source>The feeds could not be read.</source>
        <translation>Les flux n’ont pas pu être lus.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Import feeds</source>
        <translation>Importer des flux</translation>
    </message>
    <message>
        <source>Feed lists (*.opml *.xml *.txt)</source>
        <translation>Listes de flux (*.opml *.xml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No feed was imported</source>
        <translation>Aucun flux n’a été importé</translation>
    </message>
    <message>
        <source>%1 could not be taken in.</source>
        <translation>%1 n’a pas pu être importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>%n flux ajouté</numerusform>
            <numerusform>%n flux ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message>
        <source>Export feeds</source>
        <translation>Exporter les flux</translation>
    </message>
    <message>
        <source>OPML (*.opml)</source>
        <translation>OPML (*.opml)</translation>
    </message>
    <message>
        <source>The feeds were not exported.</source>
        <translation>Les flux n’ont pas été exportés.</translation>
    </message>
    <message>
        <source>The feeds are in %1.</source>
        <translation>Les flux sont dans %1.</translation>
    </message>
    <message>
        <source>The chosen feed, suggestions, import and export</source>
        <translation>Le flux choisi, suggestions, import et export</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Consulter maintenant</translation>
    </message>
    <message>
        <source>%1 · not checked by itself: you have not agreed to that</source>
        <translation>%1 · pas de consultation automatique&#xa0;: vous ne l’avez pas autorisée</translation>
    </message>
    <message>
        <source>%1 · this computer seems to be off-line: they are read when it is back</source>
        <translation>%1 · cet ordinateur semble hors ligne : ils seront lus à son retour</translation>
    </message>
</context>
<context>
    <name>raiki::FieldRulesDialog</name>
    <message>
        <source>ask: leave the row out unless I tick it</source>
        <translation>demander&#xa0;: laisser la ligne de côté si je ne la coche pas</translation>
    </message>
    <message>
        <source>keep what is in the list</source>
        <translation>garder ce qui est dans la liste</translation>
    </message>
    <message>
        <source>take what the file says</source>
        <translation>prendre ce que dit le fichier</translation>
    </message>
    <message>
        <source>take the newer one</source>
        <translation>prendre le plus récent</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Par champ</translation>
    </message>
    <message>
        <source>What is done where the file and the list both say something:</source>
        <translation>Que faire là où le fichier et la liste disent tous deux quelque chose&#xa0;:</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Utiliser ainsi</translation>
    </message>
    <message>
        <source>ask: leave it as it is unless I tick the row fully</source>
        <translation>demander : le laisser tel quel si je ne coche pas entièrement la ligne</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <extracomment>%1 a field of the list; in how many rows the file says something else</extracomment>
        <translation>
            <numerusform>%1 (%Ln ligne)</numerusform>
            <numerusform>%1 (%Ln lignes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::FilterBar</name>
    <message>
        <source>Filter what comes</source>
        <translation>Filtrer ce qui arrive</translation>
    </message>
    <message>
        <source>Every format</source>
        <translation>Tous les formats</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>OVAs and specials</source>
        <translation>OAV et spéciaux</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Every track</source>
        <translation>Tous les modes</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Mode de diffusion</translation>
    </message>
    <message>
        <source>However sure</source>
        <translation>Toute fiabilité</translation>
    </message>
    <message>
        <source>Delayed or cancelled</source>
        <translation>Reporté ou annulé</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Every platform</source>
        <translation>Toutes les plateformes</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>On my list</source>
        <translation>Dans ma liste</translation>
    </message>
    <message>
        <source>Only seasons on your list, not others of the same shows</source>
        <translation>Seulement les saisons de votre liste, pas les autres des mêmes animes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Only what is new since your last visit</source>
        <translation>Seulement ce qui est nouveau depuis votre dernière visite</translation>
    </message>
</context>
<context>
    <name>raiki::FindDialog</name>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Show, page or command</source>
        <translation>Anime, page ou commande</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>raiki::FindText</name>
    <message>
        <source>On your list</source>
        <translation>Dans votre liste</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>Dans le catalogue</translation>
    </message>
    <message>
        <source>Pages and commands</source>
        <translation>Pages et commandes</translation>
    </message>
</context>
<context>
    <name>raiki::FirstStart</name>
    <message>
        <source>Ask %1 once a week for newer s&amp;hows, too</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>Demander aussi les nouveaux ani&amp;mes à %1, une fois par semaine</translation>
    </message>
    <message>
        <source>It keeps the catalogue of known shows. You can change it in the settings.</source>
        <translation>Cela tient à jour le catalogue des animes connus. Vous pouvez le changer dans les paramètres.</translation>
    </message>
    <message>
        <source>Feeds to begin with</source>
        <translation>Des flux pour commencer</translation>
    </message>
    <message>
        <source>You can add others and remove these at any time.</source>
        <translation>Vous pourrez en ajouter d’autres et supprimer ceux-ci à tout moment.</translation>
    </message>
    <message>
        <source>The feeds were not added</source>
        <translation>Les flux n’ont pas été ajoutés</translation>
    </message>
    <message>
        <source>Welcome to Raiki</source>
        <translation>Bienvenue dans Raiki</translation>
    </message>
    <message>
        <source>When does it come back?</source>
        <translation>C’est pour quand, la suite&#xa0;?</translation>
    </message>
    <message>
        <source>Raiki keeps your list, reads the news you trust, and tells you when a new season is dated, who says so, and when it starts. Everything stays on this computer.</source>
        <translation>Raiki tient votre liste, lit les sites d’actualités de votre choix et vous prévient quand une nouvelle saison a une date, en disant qui l’annonce et quand elle débute. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Add a show</source>
        <translation>&amp;Ajouter un anime</translation>
    </message>
    <message>
        <source>Find one by its title and begin with it.</source>
        <translation>Cherchez-en un par son titre pour commencer.</translation>
    </message>
    <message>
        <source>&amp;Import my list</source>
        <translation>&amp;Importer ma liste</translation>
    </message>
    <message>
        <source>A file from another tracker or a table of your own; you see first what it does.</source>
        <translation>Un fichier d’un autre service ou votre propre tableau&#xa0;; vous voyez d’abord ce que cela change.</translation>
    </message>
    <message>
        <source>Start with an &amp;empty list</source>
        <translation>Commencer avec une liste &amp;vide</translation>
    </message>
    <message>
        <source>Look around first.</source>
        <translation>Faites d’abord un tour.</translation>
    </message>
    <message>
        <source>May Raiki check your feeds?</source>
        <translation>Raiki peut-il consulter vos flux&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Yes, check my feeds</source>
        <translation>&amp;Oui, consulter mes flux</translation>
    </message>
    <message>
        <source>You can stop it in the settings.</source>
        <translation>Vous pouvez l’arrêter dans les paramètres.</translation>
    </message>
    <message>
        <source>&amp;No, stay off the network</source>
        <translation>&amp;Non, rester hors ligne</translation>
    </message>
    <message>
        <source>Feeds are read only when you allow it later; the list works without.</source>
        <translation>Les flux ne seront lus que si vous l’autorisez plus tard&#xa0;; la liste fonctionne sans cela.</translation>
    </message>
    <message>
        <source>Remind you of premieres?</source>
        <translation>Vous rappeler les premières&#xa0;?</translation>
    </message>
    <message>
        <source>A bubble on your desktop when a date is found or moves, a day before the start, and when it starts.</source>
        <translation>Une notification sur votre bureau quand une date est connue ou change, la veille du début, puis au moment du début.</translation>
    </message>
    <message>
        <source>Yes, &amp;remind me</source>
        <translation>Oui, me les &amp;rappeler</translation>
    </message>
    <message>
        <source>What, when and for which shows is in the settings.</source>
        <translation>Quels rappels, quand et pour quels animes&#xa0;: c’est dans les paramètres.</translation>
    </message>
    <message>
        <source>No, stay &amp;quiet</source>
        <translation>Non, pas de rappe&amp;ls</translation>
    </message>
    <message>
        <source>The Upcoming page shows the dates all the same.</source>
        <translation>La page «&#xa0;À venir&#xa0;» montre les dates de toute façon.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Your answers were not saved</source>
        <translation>Vos réponses n’ont pas été enregistrées</translation>
    </message>
    <message>
        <source>It asks the addresses on your Feeds page for news, each again after %1 at the earliest, and contacts nobody else unless you tick it below. Nothing about you or your list is sent. Until you say yes it asks nobody by itself.</source>
        <extracomment>%1 a span of time such as &quot;1 hour&quot;</extracomment>
        <translation>Il cherche des actualités aux adresses de votre page «&#xa0;Flux&#xa0;», en laissant au moins %1 entre deux consultations de chacune, et ne contacte personne d’autre, sauf si vous cochez la case ci-dessous. Rien sur vous ni sur votre liste n’est envoyé. Tant que vous n’avez pas dit oui, il n’interroge personne de lui-même.</translation>
    </message>
</context>
<context>
    <name>raiki::FormatText</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>MyAnimeList or Kitsu (XML)</source>
        <translation>MyAnimeList ou Kitsu (XML)</translation>
    </message>
    <message>
        <source>Taiga, of an unknown service</source>
        <translation>Taiga, service inconnu</translation>
    </message>
    <message>
        <source>Taiga with MyAnimeList</source>
        <translation>Taiga avec MyAnimeList</translation>
    </message>
    <message>
        <source>Taiga with AniList</source>
        <translation>Taiga avec AniList</translation>
    </message>
    <message>
        <source>Taiga with Kitsu</source>
        <translation>Taiga avec Kitsu</translation>
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
        <translation>TV Time (archive)</translation>
    </message>
    <message>
        <source>Markdown, to read</source>
        <translation>Markdown, à lire</translation>
    </message>
    <message>
        <source>Plain text, to read</source>
        <translation>Texte brut, à lire</translation>
    </message>
    <message>
        <source>Calendar of the dates (iCalendar)</source>
        <translation>Calendrier des dates (iCalendar)</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Listes (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This format has no place for, or cuts short: %1.</source>
        <extracomment>%1 fields, each with the number of rows</extracomment>
        <translation>Ce format n’a pas de place pour ceci, ou le raccourcit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Everything in Raiki (JSON)</source>
        <translation>Tout le contenu de Raiki (JSON)</translation>
    </message>
    <message>
        <source>Another Raiki&apos;s database</source>
        <translation>Base de données d’un autre Raiki</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not in the file, for want of “%1”: %2.</source>
        <extracomment>%1 the field that is missing, %2 titles</extracomment>
        <translation>
            <numerusform>%Ln ligne n’est pas dans le fichier, faute de «&#xa0;%1&#xa0;»&#xa0;: %2.</numerusform>
            <numerusform>%Ln lignes ne sont pas dans le fichier, faute de «&#xa0;%1&#xa0;»&#xa0;: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::GeneralCard</name>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>&amp;Titles in</source>
        <translation>Langue des &amp;titres</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Romaji</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Late-night times as broadcasters write them</source>
        <translation>Horaires de &amp;nuit à la manière des chaînes japonaises</translation>
    </message>
    <message>
        <source>Saturday 25:30 in place of Sunday 01:30.</source>
        <translation>Samedi 25:30 au lieu de dimanche 01:30.</translation>
    </message>
    <message>
        <source>&amp;Scores</source>
        <translation>N&amp;otes</translation>
    </message>
    <message>
        <source>1 to 100</source>
        <translation>1 à 100</translation>
    </message>
    <message>
        <source>1 to 10 with decimals</source>
        <translation>1 à 10 avec décimales</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 à 10</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 étoiles</translation>
    </message>
    <message>
        <source>3 smileys</source>
        <translation>3 smileys</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
</context>
<context>
    <name>raiki::HistorySteps</name>
    <message>
        <source>Undoing: %1.</source>
        <translation>Annulation en cours : %1.</translation>
    </message>
    <message>
        <source>Doing again: %1.</source>
        <translation>Rétablissement en cours : %1.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Nothing was done again.</source>
        <translation>Rien n’a été rétabli.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>raiki::ImportDialog</name>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>Quelle liste&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>The file was not read</source>
        <translation>Le fichier n’a pas été lu</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 n’a pas été importé.</translation>
    </message>
    <message>
        <source>The file was not read.</source>
        <translation>Le fichier n’a pas été lu.</translation>
    </message>
    <message>
        <source>No column is known to hold the titles. Say below which one does.</source>
        <translation>On ne sait pas quelle colonne contient les titres. Indiquez-la ci-dessous.</translation>
    </message>
    <message>
        <source>The list could not be compared.</source>
        <translation>La liste n’a pas pu être comparée.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>La liste est inchangée.</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here: from MyAnimeList, AniList, Kitsu, Anime-Planet, Simkl, Trakt, Yamtrack, Letterboxd, TV Time, Taiga, Notion or Raiki itself, or a table of your own. You see what it would change before anything is written.</source>
        <translation>Choisissez un fichier ou déposez-le ici&#xa0;: de MyAnimeList, AniList, Kitsu, Anime-Planet, Simkl, Trakt, Yamtrack, Letterboxd, TV Time, Taiga, Notion ou de Raiki, ou votre propre tableau. Vous voyez ce qui changerait avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Autre fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported from %1.</source>
        <translation>
            <numerusform>%Ln ligne importée depuis %1.</numerusform>
            <numerusform>%Ln lignes importées depuis %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Importer %Ln ligne</numerusform>
            <numerusform>&amp;Importer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without importing?</source>
        <translation>Quitter sans importer&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is imported, and what you decided here is not kept.</source>
        <translation>Rien n’est importé, et ce que vous avez décidé ici n’est pas conservé.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>raiki::ImportModel</name>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Rien ne change</translation>
    </message>
</context>
<context>
    <name>raiki::ImportPreview</name>
    <message>
        <source>All shown rows</source>
        <translation>Toutes les lignes affichées</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Lignes à afficher</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>What the import will do</source>
        <translation>Ce que fera l’import</translation>
    </message>
    <message>
        <source>All rows (%1)</source>
        <translation>Toutes les lignes (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a verdict, %2 a number of rows</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decide for all shown</source>
        <translation>Décider pour toutes les lignes affichées</translation>
    </message>
    <message>
        <source>Take the first show that each may be</source>
        <translation>Prendre le premier anime possible pour chacune</translation>
    </message>
    <message>
        <source>Add each as a show of its own</source>
        <translation>Ajouter chacune comme un anime à part</translation>
    </message>
    <message>
        <source>Leave each undecided</source>
        <translation>Les laisser toutes indécises</translation>
    </message>
</context>
<context>
    <name>raiki::ImportsCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 date and time, %2 the file</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The import was not taken back.</source>
        <translation>L’import n’a pas été retiré.</translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation>Retirer cet import&#xa0;?</translation>
    </message>
    <message>
        <source>What it added goes, what it changed becomes what it was; your own later changes stay. This can be undone too.</source>
        <translation>Ce qu’il a ajouté disparaît, ce qu’il a modifié redevient comme avant&#xa0;; vos propres modifications ultérieures restent. Cela aussi peut s’annuler.</translation>
    </message>
    <message>
        <source>Changed since, and kept: %1.</source>
        <extracomment>%1 titles</extracomment>
        <translation>Modifiés depuis, et gardés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>An import can be taken back at any time, whatever you have changed since.</source>
        <translation>Un import peut être retiré à tout moment, quoi que vous ayez modifié depuis.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <extracomment>%1 an import, as date and file</extracomment>
        <translation>%1 (retiré)</translation>
    </message>
    <message>
        <source>Looking at what has changed since the import…</source>
        <translation>Recherche de ce qui a changé depuis l’import…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Retrait de l’import…</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Rien n’a encore été importé</translation>
    </message>
</context>
<context>
    <name>raiki::InboxModel</name>
    <message>
        <source>%1: %2. %3, %4</source>
        <extracomment>%1 the show, %2 what was read, %3 the headline, %4 the feed</extracomment>
        <translation>%1&#xa0;: %2. %3, %4</translation>
    </message>
</context>
<context>
    <name>raiki::InboxPage</name>
    <message>
        <source>Dismissed.</source>
        <translation>Actualité ignorée.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news dismissed.</source>
        <translation>
            <numerusform>%n actualité ignorée.</numerusform>
            <numerusform>%n actualités ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 for example &quot;Dismiss all news of Medalist&quot;, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Dismiss all news of %1</source>
        <translation>Ignorer toutes les actualités de %1</translation>
    </message>
    <message>
        <source>Dismiss all of this kind: %1</source>
        <extracomment>%1 a kind of news, such as &quot;Film&quot;</extracomment>
        <translation>Ignorer toutes celles de ce type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dismiss all from %1</source>
        <translation>Ignorer toutes celles venant de %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Actualités</translation>
    </message>
    <message>
        <source>News for your shows</source>
        <translation>Actualités de vos animes</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Vous êtes à jour</translation>
    </message>
    <message>
        <source>When a feed brings news of a show on your list, it waits here with the words that say so.</source>
        <translation>Quand un flux annonce du nouveau sur un anime de votre liste, l’actualité attend ici, avec les mots de la source.</translation>
    </message>
    <message>
        <source>See your feeds</source>
        <translation>Voir vos flux</translation>
    </message>
    <message>
        <source>The inbox could not be read.</source>
        <translation>Les actualités n’ont pas pu être lues.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news</source>
        <translation>
            <numerusform>%n actualité</numerusform>
            <numerusform>%n actualités</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Taken into %1.</source>
        <translation>Ajouté à %1.</translation>
    </message>
    <message>
        <source>Dismissed: what it said is taken back.</source>
        <translation>Actualité ignorée&#xa0;: ce qu’elle annonçait est retiré.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Actualité corrigée.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Consulter maintenant</translation>
    </message>
    <message>
        <source>Check the feeds for news now</source>
        <translation>Consulter les flux maintenant</translation>
    </message>
    <message>
        <source>News of “%1” now means it too.</source>
        <translation>Les actualités de «&#xa0;%1&#xa0;» la désignent désormais aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this translation, in that language itself: Deutsch, 日本語</extracomment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>raiki::LeadTimes</name>
    <message>
        <source>minutes before</source>
        <translation>minutes avant</translation>
    </message>
    <message>
        <source>hours before</source>
        <translation>heures avant</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>jours avant</translation>
    </message>
    <message>
        <source>weeks before</source>
        <translation>semaines avant</translation>
    </message>
    <message>
        <source>Another time:</source>
        <translation>Un autre délai :</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>Combien de temps avant</translation>
    </message>
    <message>
        <source>Minutes, hours, days or weeks</source>
        <translation>Minutes, heures, jours ou semaines</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add this time</source>
        <translation>Ajouter ce délai</translation>
    </message>
    <message>
        <source>Times of less than a day count where the hour of the start is known.</source>
        <translation>Les délais de moins d’un jour comptent quand l’heure de la première est connue.</translation>
    </message>
</context>
<context>
    <name>raiki::ListExport</name>
    <message>
        <source>watchlist.csv</source>
        <translation>ma-liste.csv</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>La liste est dans %1.</translation>
    </message>
    <message>
        <source>The list was not exported.</source>
        <translation>La liste n’a pas été exportée.</translation>
    </message>
    <message>
        <source>Raiki writes no “%1” files. Choose one of the formats that are offered.</source>
        <translation>Raiki n’écrit pas de fichiers «&#xa0;%1&#xa0;». Choisissez l’un des formats proposés.</translation>
    </message>
</context>
<context>
    <name>raiki::ListOptions</name>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show as covers</source>
        <translation>Afficher en vignettes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Colonnes affichées</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Only shows with this tag</source>
        <translation>Seulement les animes avec ce tag</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Tous les tags</translation>
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
            <numerusform>%Ln saison</numerusform>
            <numerusform>%Ln saisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Rows of the list</extracomment>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::ListText</name>
    <message>
        <source>Season %1, Part %2</source>
        <translation>Saison %1, partie %2</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Saison %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Partie %1</translation>
    </message>
    <message>
        <source>Plan to watch</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>TV series</source>
        <translation>Série TV</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>OVA</source>
        <translation>OAV</translation>
    </message>
    <message>
        <source>Net series</source>
        <translation>ONA</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Spécial</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 film, OVA, special; %2 season 2, part 2</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 season 2, film; %2 its subtitle</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Diffusion TV</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Dub</source>
        <translation>Version doublée</translation>
    </message>
    <message>
        <source>In cinemas</source>
        <translation>Au cinéma</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Blu-ray/DVD</translation>
    </message>
    <message>
        <source>Rumoured</source>
        <translation>Rumeur</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Aired</source>
        <translation>Diffusé</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>your own word</source>
        <translation>indiqué par vous</translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation>d’après le catalogue</translation>
    </message>
    <message>
        <source>from a feed</source>
        <translation>d’après un flux</translation>
    </message>
    <message>
        <source>says %1</source>
        <extracomment>%1 the site that says so</extracomment>
        <translation>d’après %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Episodes watched, of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>the season, as it is announced</source>
        <translation>la saison, telle qu’annoncée</translation>
    </message>
    <message>
        <source>the broadcast</source>
        <translation>la diffusion TV</translation>
    </message>
    <message>
        <source>the first stream</source>
        <translation>la première mise en streaming</translation>
    </message>
    <message>
        <source>the dub</source>
        <translation>la version doublée</translation>
    </message>
    <message>
        <source>%1 / about %2</source>
        <extracomment>Episodes watched, of about how many: nobody stated the number. Little room</extracomment>
        <translation>%1 / env. %2</translation>
    </message>
</context>
<context>
    <name>raiki::ListsCard</name>
    <message>
        <source>Your list</source>
        <translation>Votre liste</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exporter la liste…</translation>
    </message>
</context>
<context>
    <name>raiki::MainWindow</name>
    <message>
        <source>The news could not be taken in.</source>
        <translation>Les actualités n’ont pas pu être intégrées.</translation>
    </message>
    <message>
        <source>%1 – Raiki</source>
        <translation>%1 – Raiki</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Raiki may not use the network yet. Allow it in the settings, then check for news.</source>
        <translation>Raiki n’est pas encore autorisé à utiliser le réseau. Autorisez-le dans les paramètres, puis cherchez les actualités.</translation>
    </message>
    <message>
        <source>%1 – Raiki (read-only)</source>
        <extracomment>%1 a page; the list can be looked at only</extracomment>
        <translation>%1 – Raiki (lecture seule)</translation>
    </message>
    <message>
        <source>This list can only be read: nothing in it can be changed.</source>
        <translation>Cette liste est en lecture seule : rien ne peut y être modifié.</translation>
    </message>
</context>
<context>
    <name>raiki::MarkedText</name>
    <message>
        <source>Marked: %1</source>
        <translation>Surligné&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>raiki::MonthDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::MonthJump</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>raiki::MonthModel</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>raiki::NavigationRail</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>raiki::NetworkCard</name>
    <message>
        <source>Feeds and network</source>
        <translation>Flux et réseau</translation>
    </message>
    <message>
        <source>Raiki &amp;may check my feeds for news by itself</source>
        <translation>Raiki peut &amp;consulter mes flux de lui-même</translation>
    </message>
    <message>
        <source>Only the addresses on your Feeds page are contacted, and what they redirect to; and %1 where you let Raiki update the catalogue of shows. No cookies are kept, and nothing about you or your list is sent to anyone.</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>Seules les adresses de votre page «&#xa0;Flux&#xa0;» et leurs redirections sont contactées, ainsi que %1 si vous laissez Raiki mettre à jour le catalogue. Aucun cookie n’est conservé, et rien sur vous ni sur votre liste n’est envoyé à qui que ce soit.</translation>
    </message>
    <message>
        <source>Check a feed at most &amp;every</source>
        <translation>&amp;Intervalle minimal entre deux consultations d’un flux</translation>
    </message>
</context>
<context>
    <name>raiki::NewsPanel</name>
    <message>
        <source>Until now: %1 · %2</source>
        <extracomment>%1 a date, %2 who said it</extracomment>
        <translation>Jusqu’ici&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <extracomment>%1 a sentence with a date and who said it, %2 the words of the source</extracomment>
        <translation>%1 · «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Dismiss all like this</source>
        <translation>Ignorer toutes les actualités semblables</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What Raiki reads</source>
        <translation>Ce que Raiki comprend</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation>Ouvrir l’anime</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>Lire l’article</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Motif&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Matches your %1 by the title “%2”. Why it is here: %3.</source>
        <extracomment>%1 the show, %2 the title that matched, %3 a clause such as &quot;a new season of a show you follow&quot;</extracomment>
        <translation>Correspond à %1 de votre liste par le titre «&#xa0;%2&#xa0;». Motif&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>raiki::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo this change (%1)</source>
        <translation>Annuler cette modification (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do this change again (%1)</source>
        <translation>Rétablir cette modification (%1)</translation>
    </message>
</context>
<context>
    <name>raiki::OutsideCard</name>
    <message>
        <source>Starting at login was not changed.</source>
        <translation>Le lancement à l’ouverture de session n’a pas été modifié.</translation>
    </message>
    <message>
        <source>A calendar file</source>
        <translation>Un fichier de calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>Login and other programs</source>
        <translation>Ouverture de session et autres programmes</translation>
    </message>
    <message>
        <source>Start Raiki at &amp;login, in the tray</source>
        <translation>&amp;Lancer Raiki à l’ouverture de session, dans la zone de notification</translation>
    </message>
    <message>
        <source>Keep a &amp;calendar file current, for calendar programs to subscribe to</source>
        <translation>Tenir à jour un fichier de calen&amp;drier, auquel les agendas peuvent s’abonner</translation>
    </message>
    <message>
        <source>With al&amp;arms at the lead times above</source>
        <translation>Avec des &amp;alarmes selon les rappels anticipés ci-dessus</translation>
    </message>
    <message>
        <source>Let other programs ask Raiki over the session &amp;bus</source>
        <translation>Laisser d’autres programmes interroger Raiki par le &amp;bus de session</translation>
    </message>
    <message>
        <source>As org.raiki.Raiki: what comes, each reminder, opening a show.</source>
        <translation>Sous le nom org.raiki.Raiki&#xa0;: ce qui arrive, chaque rappel, l’ouverture d’un anime.</translation>
    </message>
    <message>
        <source>Run this &amp;program at each reminder</source>
        <translation>Exécuter ce pro&amp;gramme à chaque rappel</translation>
    </message>
    <message>
        <source>Program to run at each reminder</source>
        <translation>Programme à exécuter à chaque rappel</translation>
    </message>
    <message>
        <source>It gets the event as its last argument, in JSON. No shell reads it. Empty: none.</source>
        <translation>Il reçoit l’événement en dernier argument, en JSON, sans passer par un shell. Vide&#xa0;: aucun.</translation>
    </message>
</context>
<context>
    <name>raiki::Pages</name>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Ma liste</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Actualités</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Season chart</source>
        <translation>Grille de saison</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
</context>
<context>
    <name>raiki::PlanText</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>Titre anglais</translation>
    </message>
    <message>
        <source>Romaji title</source>
        <translation>Titre romaji</translation>
    </message>
    <message>
        <source>Japanese title</source>
        <translation>Titre japonais</translation>
    </message>
    <message>
        <source>Other titles</source>
        <translation>Autres titres</translation>
    </message>
    <message>
        <source>Your own titles</source>
        <translation>Vos propres titres</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Titles of the season</source>
        <translation>Titres de la saison</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Episodes watched</source>
        <translation>Épisodes vus</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé le</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Rewatches</source>
        <translation>Revisionnages</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>Date de sortie</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>MyAnimeList number</source>
        <translation>Numéro MyAnimeList</translation>
    </message>
    <message>
        <source>AniList number</source>
        <translation>Numéro AniList</translation>
    </message>
    <message>
        <source>AniDB number</source>
        <translation>Numéro AniDB</translation>
    </message>
    <message>
        <source>Kitsu number</source>
        <translation>Numéro Kitsu</translation>
    </message>
    <message>
        <source>TMDB number</source>
        <translation>Numéro TMDB</translation>
    </message>
    <message>
        <source>Bangumi number</source>
        <translation>Numéro Bangumi</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>Site officiel</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>note %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <extracomment>%1 a day, a month: when the user began to watch</extracomment>
        <translation>commencé : %1</translation>
    </message>
    <message>
        <source>finished %1</source>
        <extracomment>%1 a day, a month: when the user was through</extracomment>
        <translation>terminé : %1</translation>
    </message>
    <message>
        <source>premiere %1</source>
        <extracomment>%1 a day, a month</extracomment>
        <translation>première : %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 the field, %2 what it holds now, %3 what it will hold</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1 “%2” was not understood</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas compris</translation>
    </message>
    <message>
        <source>%1 “%2” is out of range</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est hors limites</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>valeur manquante&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 “%2” is too long</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est trop long</translation>
    </message>
    <message>
        <source>The same as line %1</source>
        <translation>Identique à la ligne %1</translation>
    </message>
    <message>
        <source>May be %1: say below which it is</source>
        <translation>Peut-être %1&#xa0;: précisez ci-dessous</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Le fichier n’a pas de lignes.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Columns that are not used: %1.</source>
        <translation>Colonnes non utilisées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not read, of the lists in the archive: %1.</source>
        <translation>Listes de l’archive non lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 “%2” is another show than the title names</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» désigne un autre anime que le titre</translation>
    </message>
    <message>
        <source>as “%1”</source>
        <extracomment>%1 what the show that a row goes to is called in the list or the catalogue</extracomment>
        <translation>sous le nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Was removed in the other list, and goes here too</source>
        <extracomment>of a row of the list that was removed in the copy it is merged with</extracomment>
        <translation>Retiré de l’autre liste, et donc aussi de celle-ci</translation>
    </message>
    <message>
        <source>Details of the show or its dates</source>
        <extracomment>of a show: what changes is no field of the user&apos;s</extracomment>
        <translation>Détails de la série ou de ses dates</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 could be read either way and stay out: say which under “How the file is read”.</source>
        <translation>Les dates comme 3/4/2026 se lisent de deux façons et restent de côté : dites comment sous « Comment le fichier est lu ».</translation>
    </message>
    <message>
        <source>“%1” may be a number of any service: say whose under “How the file is read”</source>
        <translation>« %1 » peut être un numéro de n’importe quel service : dites lequel sous « Comment le fichier est lu »</translation>
    </message>
    <message>
        <source>not decided, only with a full tick: %1</source>
        <extracomment>%1 fields that no rule decides, and what they would become; the box of a row has three states</extracomment>
        <translation>non décidé, seulement si la ligne est entièrement cochée : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln episode(s) watched</source>
        <translation>
            <numerusform>%Ln épisode vu</numerusform>
            <numerusform>%Ln épisodes vus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln à ajouter</numerusform>
            <numerusform>%Ln à ajouter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln à mettre à jour</numerusform>
            <numerusform>%Ln à mettre à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing new</source>
        <translation>
            <numerusform>%Ln sans nouveauté</numerusform>
            <numerusform>%Ln sans nouveauté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln en conflit</numerusform>
            <numerusform>%Ln en conflit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln à décider</numerusform>
            <numerusform>%Ln à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are no anime and stay out.</source>
        <translation>
            <numerusform>%Ln ligne n’est pas un anime et reste de côté.</numerusform>
            <numerusform>%Ln lignes ne sont pas des animes et restent de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps no anime</source>
        <translation>
            <numerusform>%Ln peut-être pas un anime</numerusform>
            <numerusform>%Ln peut-être pas des animes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” is another year than that of what goes by this title</source>
        <extracomment>%2 is the year of the file, then what goes by the title and its year: “2010: Trigun, 1998”</extracomment>
        <translation>%1 « %2 » est une autre année que celle de ce qui porte ce titre</translation>
    </message>
    <message>
        <source>The id “%1” is another season than the row names</source>
        <translation>L’identifiant «&#xa0;%1&#xa0;» désigne une autre saison que la ligne</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <extracomment>of a row of a list that is imported: it becomes a show of its own</extracomment>
        <translation>absent du catalogue</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 were read with the day first, as tables with semicolons have them: say otherwise under “How the file is read”.</source>
        <translation>Les dates comme 3/4/2026 ont été lues avec le jour en premier, comme dans les tableaux à points-virgules : changez-le sous « Comment le fichier est lu ».</translation>
    </message>
    <message>
        <source>Scores that do not say of how many they are were read as of %1: where that is wrong, leave their column out under “How the file is read”.</source>
        <translation>Les notes qui ne disent pas sur combien elles sont ont été lues comme des notes sur %1 : si c’est faux, laissez leur colonne de côté sous « Comment le fichier est lu ».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more season(s) along with their shows</source>
        <extracomment>seasons of a merge that nobody follows, and that come with their shows</extracomment>
        <translation>
            <numerusform>%Ln autre saison avec sa série</numerusform>
            <numerusform>%Ln autres saisons avec leurs séries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::PolicyChoice</name>
    <message>
        <source>by field…</source>
        <translation>par champ…</translation>
    </message>
    <message>
        <source>Where the file and the list differ:</source>
        <translation>Si le fichier et la liste diffèrent&#xa0;:</translation>
    </message>
</context>
<context>
    <name>raiki::PollStatus</name>
    <message>
        <source>Checking %1 of %2…</source>
        <translation>Consultation %1 sur %2…</translation>
    </message>
    <message>
        <source>News is off</source>
        <translation>Actualités désactivées</translation>
    </message>
    <message>
        <source>Check for news</source>
        <translation>Chercher les actualités</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) failed</source>
        <translation>
            <numerusform>%n flux en échec</numerusform>
            <numerusform>%n flux en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Vérifié %1</translation>
    </message>
    <message>
        <source>Check the feeds for news. %1</source>
        <translation>Chercher les actualités dans les flux. %1</translation>
    </message>
    <message>
        <source>%1. Click to check the feeds for news (F5).</source>
        <translation>%1. Cliquez pour chercher les actualités dans les flux (F5).</translation>
    </message>
    <message>
        <source>Off-line, it seems</source>
        <translation>Hors ligne, semble-t-il</translation>
    </message>
</context>
<context>
    <name>raiki::PostsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a show, %2 what is announced: &quot;Premiere · season 2 · January 2026&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>perhaps %1: %2 (%3)</source>
        <extracomment>%1 a show, %2 what is announced, %3 why it is not sure</extracomment>
        <translation>peut-être %1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>names %1, %2</source>
        <extracomment>%1 a show, %2 why nothing follows from it: &quot;says nothing new&quot;</extracomment>
        <translation>cite %1, %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>perhaps %1: %2</source>
        <comment>show, what is announced</comment>
        <translation>peut-être %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>raiki::PremiereDialog</name>
    <message>
        <source>Set the premiere</source>
        <translation>Fixer la date de sortie</translation>
    </message>
    <message>
        <source>When does it start? %1</source>
        <translation>Quand débute %1&#xa0;?</translation>
    </message>
    <message>
        <source>2026, Winter 2026, January 2026, 2026-01-24, 2026-01-24 25:30 JST</source>
        <translation>2026, Hiver 2026, janvier 2026, 2026-01-24, 2026-01-24 25:30 JST</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>This is not a date that Raiki understands.</source>
        <translation>Raiki ne comprend pas cette date.</translation>
    </message>
    <message>
        <source>No date of your own: what others say decides.</source>
        <translation>Pas de date de votre part&#xa0;: ce que disent les autres prévaut.</translation>
    </message>
</context>
<context>
    <name>raiki::QuietCard</name>
    <message>
        <source>Quiet</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: what comes due then waits until they end</source>
        <translation>Heures cal&amp;mes&#xa0;: ce qui arrive alors attend leur fin</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>Wait while the desktop asks for no &amp;disturbance</source>
        <translation>Attendre tant &amp;que le bureau est en mode «&#xa0;Ne pas déranger&#xa0;»</translation>
    </message>
    <message>
        <source>Where it says so; what came due meanwhile is told in one notice.</source>
        <translation>Si le bureau l’indique&#xa0;; ce qui arrive entre-temps tient en une seule notification.</translation>
    </message>
    <message>
        <source>News and lead times to&amp;gether</source>
        <translation>&amp;Regrouper actualités et rappels anticipés</translation>
    </message>
    <message>
        <source>No, each at its time</source>
        <translation>Non, chacun en son temps</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Une fois par semaine</translation>
    </message>
    <message>
        <source>On &amp;the day</source>
        <translation>&amp;Jour d’envoi</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>A reminder that you put off by ten minutes or until tonight still comes then.</source>
        <translation>Un rappel que vous reportez de dix minutes ou à ce soir arrive quand même à ce moment-là.</translation>
    </message>
    <message>
        <source>At %1, the “Hour of the day” under “Reminders”. What starts is still told when it starts.</source>
        <extracomment>%1 for example &quot;09:00&quot;. &quot;Hour of the day&quot; and &quot;Reminders&quot; as they stand on that card</extracomment>
        <translation>À %1, l’«&#xa0;Heure de la journée&#xa0;» choisie sous «&#xa0;Rappels&#xa0;». Ce qui débute reste signalé sur le moment.</translation>
    </message>
</context>
<context>
    <name>raiki::ReadingPanel</name>
    <message>
        <source>How the file is read</source>
        <translation>Comment le fichier est lu</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>4 March (month first)</source>
        <translation>4 mars (mois d’abord)</translation>
    </message>
    <message>
        <source>3 April (day first)</source>
        <translation>3 avril (jour d’abord)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Cells are separated by</source>
        <translation>Les cellules sont séparées par</translation>
    </message>
    <message>
        <source>3/4/2026 means</source>
        <translation>3/4/2026 signifie</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>What column “%1” holds</source>
        <translation>Ce que contient la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(laisser de côté)</translation>
    </message>
    <message>
        <source>%1, %2 of %3 columns: %4</source>
        <extracomment>%1 the format, %2 how many of the columns are understood, %3 how many there are, %4 their fields</extracomment>
        <translation>%1, %2 colonnes sur %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>The file is</source>
        <translation>Le fichier est</translation>
    </message>
    <message>
        <source>As you set it for this header before: %1</source>
        <extracomment>%1 what the columns of a file are</extracomment>
        <translation>Comme vous l’aviez réglé pour cet en-tête : %1</translation>
    </message>
</context>
<context>
    <name>raiki::ReleaseCard</name>
    <message>
        <source>Which start counts</source>
        <translation>Quel début compte</translation>
    </message>
    <message>
        <source>&amp;Start of</source>
        <translation>&amp;Début de</translation>
    </message>
    <message>
        <source>My &amp;platforms</source>
        <translation>Mes &amp;plateformes</translation>
    </message>
    <message>
        <source>My platforms</source>
        <translation>Mes plateformes</translation>
    </message>
    <message>
        <source>Hulu, Disney+</source>
        <translation>Hulu, Disney+</translation>
    </message>
    <message>
        <source>My service is &amp;later by</source>
        <translation>Retard de ma plate&amp;forme</translation>
    </message>
    <message>
        <source>Minutes by which my service is later</source>
        <translation>Minutes de retard de ma plateforme</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>The first of your platforms that has a date counts; a show&apos;s page can choose otherwise.</source>
        <translation>C’est la première de vos plateformes ayant une date qui compte&#xa0;; la page d’un anime permet un autre choix.</translation>
    </message>
</context>
<context>
    <name>raiki::ReleaseText</name>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Platform not known</source>
        <translation>Plateforme inconnue</translation>
    </message>
    <message>
        <source>%1, then weekly</source>
        <translation>%1, puis chaque semaine</translation>
    </message>
    <message numerus="yes">
        <source>%1, then every %n day(s)</source>
        <extracomment>%1 the first date</extracomment>
        <translation>
            <numerusform>%1, puis chaque jour</numerusform>
            <numerusform>%1, puis tous les %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::ReminderBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this reminder</source>
        <translation>Fermer ce rappel</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>See all that Raiki told you</source>
        <translation>Voir tout ce que Raiki t’a signalé</translation>
    </message>
</context>
<context>
    <name>raiki::RemindersCard</name>
    <message>
        <source>The setting was not saved.</source>
        <translation>Le réglage n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>En pause jusqu’au %1.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>&amp;Remind me of premieres</source>
        <translation>Me rappeler les &amp;premières</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>Au moment du début</translation>
    </message>
    <message>
        <source>When a date becomes known</source>
        <translation>Quand une date est connue</translation>
    </message>
    <message>
        <source>When a date moves</source>
        <translation>Quand une date change</translation>
    </message>
    <message>
        <source>For shows that are</source>
        <translation>Pour les animes dont le statut est</translation>
    </message>
    <message>
        <source>%1 (a new season)</source>
        <extracomment>the status, and what there is to remind of in such a show</extracomment>
        <translation>%1 (nouvelle saison)</translation>
    </message>
    <message>
        <source>&amp;Hour of the day</source>
        <translation>&amp;Heure de la journée</translation>
    </message>
    <message>
        <source>For dates of which only the day, the month or the season of the year is known.</source>
        <translation>Pour les dates dont on ne connaît que le jour, le mois ou la saison de l’année.</translation>
    </message>
    <message>
        <source>When a new season is announced</source>
        <translation>Quand une nouvelle saison est annoncée</translation>
    </message>
    <message>
        <source>When its dub starts</source>
        <translation>Quand la version doublée débute</translation>
    </message>
    <message>
        <source>While I watch a show</source>
        <translation>Pour un anime en cours</translation>
    </message>
    <message>
        <source>New episodes that a source dates</source>
        <translation>Les nouveaux épisodes datés par une source</translation>
    </message>
    <message>
        <source>The last episode</source>
        <translation>Le dernier épisode</translation>
    </message>
    <message>
        <source>Episodes of the weekly rule, about when they come</source>
        <translation>Les épisodes hebdomadaires attendus, vers leur heure de sortie</translation>
    </message>
    <message>
        <source>Of their own…</source>
        <translation>Les leurs…</translation>
    </message>
    <message>
        <source>As above…</source>
        <translation>Comme ci-dessus…</translation>
    </message>
    <message>
        <source>What to remind of: %1</source>
        <translation>Que rappeler : %1</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Suspendre les rappels</translation>
    </message>
    <message>
        <source>One show is muted on its page, under “Reminders…”, or in the watchlist&apos;s menu of its row.</source>
        <translation>Un seul titre se met en sourdine sur sa page, sous « Rappels… », ou dans le menu de sa ligne dans Ma liste.</translation>
    </message>
</context>
<context>
    <name>raiki::ReviewText</name>
    <message>
        <source>The id is of %1, the row names %2</source>
        <translation>L’identifiant est celui de %1, la ligne nomme %2</translation>
    </message>
    <message>
        <source>The id is of %1, the title is of %2</source>
        <extracomment>two shows: &quot;The id is of Naruto, the title is of Bleach&quot;</extracomment>
        <translation>L’identifiant est celui de %1, le titre celui de %2</translation>
    </message>
    <message>
        <source>What goes by this title began in another year</source>
        <translation>Ce qui porte ce titre a commencé une autre année</translation>
    </message>
    <message>
        <source>Several shows go by this title</source>
        <translation>Plusieurs séries portent ce titre</translation>
    </message>
    <message>
        <source>The title may be short for one of several shows, or a spelling</source>
        <translation>Le titre peut être la forme courte ou une autre graphie de plusieurs séries</translation>
    </message>
    <message>
        <source>The title does not say for sure which season it is</source>
        <translation>Le titre ne dit pas avec certitude de quelle saison il s’agit</translation>
    </message>
    <message>
        <source>What goes by this title has another id</source>
        <translation>Ce qui porte ce titre a un autre identifiant</translation>
    </message>
    <message>
        <source>The title may be short for that name, or a spelling of it</source>
        <translation>Le titre peut être la forme courte ou une autre graphie de ce nom</translation>
    </message>
</context>
<context>
    <name>raiki::RowActions</name>
    <message>
        <source>Open the show</source>
        <translation>Ouvrir l’anime</translation>
    </message>
    <message>
        <source>One episode more</source>
        <translation>Un épisode de plus</translation>
    </message>
    <message>
        <source>One episode less</source>
        <translation>Un épisode de moins</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>Ajouter des tags…</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>Enlever un tag</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Changer le statut</translation>
    </message>
    <message>
        <source>Set score</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Aucune note</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Ajouter des tags</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Tags, séparés par des virgules</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Aucun tag</translation>
    </message>
    <message>
        <source>The status was not changed.</source>
        <translation>Le statut n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The score was not changed.</source>
        <translation>La note n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The tags were not changed.</source>
        <translation>Les tags n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>The episodes were not changed.</source>
        <translation>Les épisodes n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n’a été retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) will be removed from your list. You can undo this.</source>
        <translation>
            <numerusform>%n saison va être retirée de votre liste. Vous pourrez annuler.</numerusform>
            <numerusform>%n saisons vont être retirées de votre liste. Vous pourrez annuler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>The cell was not changed.</source>
        <translation>La cellule n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>Every episode is watched already.</source>
        <translation>Tous les épisodes sont déjà vus.</translation>
    </message>
    <message>
        <source>Mute: no reminders, no news</source>
        <translation>Mettre en sourdine : ni rappels ni actualités</translation>
    </message>
    <message>
        <source>The reminders were not changed.</source>
        <translation>Les rappels n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>Export the selection…</source>
        <translation>Exporter la sélection…</translation>
    </message>
</context>
<context>
    <name>raiki::RowPanel</name>
    <message>
        <source>The chosen row</source>
        <translation>La ligne choisie</translation>
    </message>
    <message>
        <source>Which show is “%1”?</source>
        <translation>Quel anime est «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Not decided: left out</source>
        <translation>Non décidé&#xa0;: laissé de côté</translation>
    </message>
    <message>
        <source>A show of its own</source>
        <translation>Un anime à part</translation>
    </message>
</context>
<context>
    <name>raiki::ScoreText</name>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n étoile sur 5</numerusform>
            <numerusform>%n étoiles sur 5</numerusform>
        </translation>
    </message>
    <message>
        <source>not liked</source>
        <translation>pas aimé</translation>
    </message>
    <message>
        <source>so-so</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>aimé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A score: %1 of at most %2</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>raiki::SeasonCard</name>
    <message>
        <source>● New</source>
        <translation>● Nouveau</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Ajouter à la liste</translation>
    </message>
    <message>
        <source>Add %1 to the list</source>
        <translation>Ajouter %1 à la liste</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>Statut de %1</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>Set the premiere…</source>
        <translation>Fixer la date de sortie…</translation>
    </message>
    <message>
        <source>Set the premiere of %1</source>
        <translation>Fixer la date de sortie de %1</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>Episodes watched of %1</source>
        <translation>Épisodes vus de %1</translation>
    </message>
    <message>
        <source>One episode more</source>
        <translation>Un épisode de plus</translation>
    </message>
    <message>
        <source>One episode more of %1</source>
        <translation>Un épisode de plus de %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Remarques sur %1</translation>
    </message>
    <message>
        <source>Anything you want to remember</source>
        <translation>Tout ce que vous voulez retenir</translation>
    </message>
    <message numerus="yes">
        <source>How we know (%n)</source>
        <translation>
            <numerusform>D’où vient l’information (%n)</numerusform>
            <numerusform>D’où vient l’information (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>How we know when %1 starts</source>
        <translation>D’où l’on sait quand débute %1</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n épisode</numerusform>
            <numerusform>%n épisodes</numerusform>
        </translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>another source says otherwise</source>
        <translation>une autre source dit autre chose</translation>
    </message>
    <message>
        <source>what counts for you is %1</source>
        <translation>ce qui compte pour vous est %1</translation>
    </message>
    <message>
        <source>%1 later, as you set it</source>
        <translation>%1 plus tard, selon votre réglage</translation>
    </message>
    <message>
        <source>%1 earlier, as you set it</source>
        <translation>%1 plus tôt, selon votre réglage</translation>
    </message>
    <message>
        <source>Nobody has announced a date</source>
        <translation>Personne n’a annoncé de date</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Note de %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n episode(s), by the weeks on air</source>
        <translation>
            <numerusform>environ %n épisode, d&apos;après les semaines de diffusion</numerusform>
            <numerusform>environ %n épisodes, d&apos;après les semaines de diffusion</numerusform>
        </translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Between two numbers: how many episodes were watched, and of how many</extracomment>
        <translation>sur</translation>
    </message>
    <message>
        <source>How many episodes %1 has</source>
        <translation>Nombre d’épisodes de %1</translation>
    </message>
    <message>
        <source>How many episodes there are; 0 where nobody knows</source>
        <translation>Combien d’épisodes il y a ; 0 si personne ne le sait</translation>
    </message>
    <message>
        <source>about </source>
        <extracomment>Before a number of episodes that nobody stated, with the blank between them</extracomment>
        <translation>env. </translation>
    </message>
    <message>
        <source>?</source>
        <extracomment>In place of a number of episodes that nobody knows</extracomment>
        <translation>?</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the episodes</comment>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>raiki::SeasonChartPage</name>
    <message>
        <source>Season chart</source>
        <translation>Grille de saison</translation>
    </message>
    <message>
        <source>The cour before</source>
        <translation>Saison précédente</translation>
    </message>
    <message>
        <source>The next cour</source>
        <translation>Saison suivante</translation>
    </message>
    <message>
        <source>This cour</source>
        <translation>Cette saison</translation>
    </message>
    <message>
        <source>By format</source>
        <translation>Par format</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Filter this cour</source>
        <translation>Filtrer cette saison</translation>
    </message>
    <message>
        <source>Show this cour</source>
        <translation>Afficher la saison actuelle</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Ajouter à la liste</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>La liste n’a pas pu être lue.</translation>
    </message>
    <message numerus="yes">
        <source>%n premiere(s)</source>
        <translation>
            <numerusform>%n première</numerusform>
            <numerusform>%n premières</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n continue(s)</source>
        <translation>
            <numerusform>%n se poursuit</numerusform>
            <numerusform>%n se poursuivent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on your list</source>
        <translation>
            <numerusform>%n dans votre liste</numerusform>
            <numerusform>%n dans votre liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing is known of %1</source>
        <translation>Rien de connu pour %1</translation>
    </message>
    <message>
        <source>No show of this cour has these words in its titles or platforms.</source>
        <translation>Aucun anime de cette saison n’a ces mots dans ses titres ou plateformes.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation>Ouvrir l’anime</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>The catalogue has no premiere in this cour, and your list has none either. What a newer catalogue or a date on your list brings stands here.</source>
        <translation>Le catalogue n’a aucune première pour cette saison, et votre liste non plus. Ce qu’apportera un catalogue plus récent ou une date de votre liste apparaîtra ici.</translation>
    </message>
    <message>
        <source>no premieres known</source>
        <translation>aucune première connue</translation>
    </message>
</context>
<context>
    <name>raiki::SettingsCard</name>
    <message>
        <source>The setting was not saved.</source>
        <translation>Le réglage n’a pas été enregistré.</translation>
    </message>
</context>
<context>
    <name>raiki::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Chaque modification est enregistrée aussitôt.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>raiki::SharedFolderCard</name>
    <message>
        <source>The folder that all computers share</source>
        <translation>Le dossier que partagent tous les ordinateurs</translation>
    </message>
    <message>
        <source>The folder is not there now. What changes meanwhile goes there when it is back.</source>
        <translation>Le dossier n’est pas là pour l’instant. Ce qui change entre-temps y sera écrit à son retour.</translation>
    </message>
    <message>
        <source>The last exchange failed.</source>
        <translation>Le dernier échange a échoué.</translation>
    </message>
    <message>
        <source>Merged last: %1.</source>
        <extracomment>%1 names of files, each of another computer</extracomment>
        <translation>Dernière fusion : %1.</translation>
    </message>
    <message>
        <source>Not understood, and looked at again when it changes: %1.</source>
        <extracomment>%1 names of files</extracomment>
        <translation>Non compris, sera relu quand il changera : %1.</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Plusieurs ordinateurs</translation>
    </message>
    <message>
        <source>Exchange the list with my other computers through a &amp;folder</source>
        <translation>Échanger la liste avec mes autres ordinateurs par un &amp;dossier</translation>
    </message>
    <message>
        <source>Whatever carries the folder: Syncthing, Nextcloud, a stick. Raiki keeps a copy of the list there and merges those of the others when they change: of each field the later word stays. Every merge can be undone, and is backed up before. Settings stay with each computer.</source>
        <translation>Peu importe ce qui transporte le dossier : Syncthing, Nextcloud, une clé USB. Raiki y garde une copie de la liste et fusionne celles des autres quand elles changent : de chaque champ reste ce qui a été dit en dernier. Chaque fusion peut être annulée, et une sauvegarde la précède. Les réglages restent propres à chaque ordinateur.</translation>
    </message>
    <message>
        <source>E&amp;xchange now</source>
        <translation>Échanger &amp;maintenant</translation>
    </message>
    <message>
        <source>Another f&amp;older…</source>
        <translation>&amp;Autre dossier…</translation>
    </message>
</context>
<context>
    <name>raiki::ShowNamesCard</name>
    <message>
        <source>Names and links</source>
        <translation>Noms et liens</translation>
    </message>
    <message>
        <source>Add an alias…</source>
        <translation>Ajouter un alias…</translation>
    </message>
    <message>
        <source>Another name under which the news may speak of it</source>
        <translation>Un autre nom sous lequel les actualités peuvent en parler</translation>
    </message>
    <message>
        <source>Remove the alias %1</source>
        <translation>Retirer l’alias %1</translation>
    </message>
    <message>
        <source>Remove this alias</source>
        <translation>Retirer cet alias</translation>
    </message>
    <message>
        <source>Your alias</source>
        <translation>Votre alias</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Romaji</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>Site officiel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>raiki::ShowPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Retour (%1)</translation>
    </message>
    <message>
        <source>Add a season…</source>
        <translation>Ajouter une saison…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove the show</source>
        <translation>Retirer l’anime</translation>
    </message>
    <message>
        <source>The show could not be opened.</source>
        <translation>L’anime n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The season was not added.</source>
        <translation>La saison n’a pas été ajoutée.</translation>
    </message>
    <message>
        <source>The season was not removed.</source>
        <translation>La saison n’a pas été retirée.</translation>
    </message>
    <message>
        <source>The change was not made.</source>
        <translation>La modification n’a pas été faite.</translation>
    </message>
    <message>
        <source>The premiere was not set.</source>
        <translation>La date de sortie n’a pas été fixée.</translation>
    </message>
    <message>
        <source>Add a season</source>
        <translation>Ajouter une saison</translation>
    </message>
    <message>
        <source>Number of the season</source>
        <translation>Numéro de la saison</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>The season was not added. Its number is from 1 to 99.</source>
        <translation>La saison n’a pas été ajoutée. Son numéro va de 1 à 99.</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <translation>Ajouter un alias</translation>
    </message>
    <message>
        <source>Another name under which the news may speak of it</source>
        <translation>Un autre nom sous lequel les actualités peuvent en parler</translation>
    </message>
    <message>
        <source>The alias was not added.</source>
        <translation>L’alias n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>The alias was not removed.</source>
        <translation>L’alias n’a pas été retiré.</translation>
    </message>
    <message>
        <source>%1 and all its seasons will be removed from your list. You can undo this.</source>
        <translation>%1 et toutes ses saisons vont être retirés de votre liste. Vous pourrez annuler.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The show was not removed.</source>
        <translation>L’anime n’a pas été retiré.</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Rappels…</translation>
    </message>
    <message>
        <source>Muted…</source>
        <translation>En sourdine…</translation>
    </message>
</context>
<context>
    <name>raiki::ShowRemindersDialog</name>
    <message>
        <source>Reminders of %1</source>
        <translation>Rappels de %1</translation>
    </message>
    <message>
        <source>For this show, remind me of</source>
        <translation>Rappels propres à cet anime</translation>
    </message>
    <message>
        <source>For this show, what counts is</source>
        <translation>Compter un autre début pour cet anime</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>&amp;Start of</source>
        <translation>&amp;Début de</translation>
    </message>
    <message>
        <source>On &amp;platforms</source>
        <translation>Sur les &amp;plateformes</translation>
    </message>
    <message>
        <source>&amp;Later by</source>
        <translation>&amp;Retard</translation>
    </message>
    <message>
        <source>The reminders of the show were not saved.</source>
        <translation>Les rappels de l’anime n’ont pas été enregistrés.</translation>
    </message>
    <message>
        <source>&amp;Mute this show: tell me nothing of it</source>
        <translation>&amp;Couper les rappels de cet anime : ne rien m’en dire</translation>
    </message>
</context>
<context>
    <name>raiki::SortMenu</name>
    <message>
        <source>Sort by…</source>
        <translation>Trier par…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
</context>
<context>
    <name>raiki::SpanText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>%n semaine avant</numerusform>
            <numerusform>%n semaines avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n jour avant</numerusform>
            <numerusform>%n jours avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n heure avant</numerusform>
            <numerusform>%n heures avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute avant</numerusform>
            <numerusform>%n minutes avant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par statut</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Par note</translation>
    </message>
    <message>
        <source>Episodes by month</source>
        <translation>Épisodes par mois</translation>
    </message>
    <message>
        <source>By year of premiere</source>
        <translation>Par année de sortie</translation>
    </message>
    <message>
        <source>How early premieres were known</source>
        <translation>Combien de temps à l’avance les premières étaient connues</translation>
    </message>
    <message>
        <source>How often dates moved</source>
        <translation>Combien de fois les dates ont changé</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Encore rien à compter</translation>
    </message>
    <message>
        <source>Once your list has shows, this page tells what you watch, when, and how early you knew.</source>
        <translation>Quand votre liste aura des animes, cette page dira ce que vous regardez, quand, et combien de temps à l’avance vous le saviez.</translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation>Ajouter un anime…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>La liste n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>mean score %1</source>
        <translation>note moyenne %1</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) with a score</source>
        <translation>
            <numerusform>%n saison notée</numerusform>
            <numerusform>%n saisons notées</numerusform>
        </translation>
    </message>
    <message>
        <source>Episodes that you mark are counted here, month by month.</source>
        <translation>Les épisodes que vous cochez sont comptés ici, mois par mois.</translation>
    </message>
    <message numerus="yes">
        <source>Half of %1 premieres were known %n day(s) before or earlier</source>
        <translation>
            <numerusform>Sur %1 premières, la moitié était connue au moins %n jour avant</numerusform>
            <numerusform>Sur %1 premières, la moitié était connue au moins %n jours avant</numerusform>
        </translation>
    </message>
    <message>
        <source>No date of your list was known before it came yet; the news will tell.</source>
        <translation>Aucune date de votre liste n’a encore été connue à l’avance&#xa0;; cela viendra avec les actualités.</translation>
    </message>
    <message>
        <source>No date of your list has moved yet</source>
        <translation>Aucune date de votre liste n’a encore changé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n season(s) were moved at least once</source>
        <translation>
            <numerusform>Saisons ayant changé de date au moins une fois&#xa0;: %1 sur %n</numerusform>
            <numerusform>Saisons ayant changé de date au moins une fois&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln season(s)</source>
        <translation>
            <numerusform>%Ln saison</numerusform>
            <numerusform>%Ln saisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln episode(s) watched</source>
        <translation>
            <numerusform>%Ln épisode vu</numerusform>
            <numerusform>%Ln épisodes vus</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not given a score yet; the scores you give are counted here.</source>
        <translation>Vous n’avez encore donné aucune note ; celles que vous donnez sont comptées ici.</translation>
    </message>
    <message>
        <source>No premiere of your list is dated yet; dates that the news or you give are counted here.</source>
        <translation>Aucune première de votre liste n’a encore de date ; celles que donnent les actualités ou vous-même sont comptées ici.</translation>
    </message>
    <message>
        <source>No date of your list is known yet; how often one moves is counted here.</source>
        <translation>Aucune date de votre liste n’est encore connue ; ses changements sont comptés ici.</translation>
    </message>
</context>
<context>
    <name>raiki::StatisticsText</name>
    <message>
        <source>Under a week</source>
        <translation>Moins d’une semaine</translation>
    </message>
    <message>
        <source>1 to 4 weeks</source>
        <translation>1 à 4 semaines</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation>1 à 3 mois</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>3 à 6 mois</translation>
    </message>
    <message>
        <source>Over half a year</source>
        <translation>Plus de six mois</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of scores</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month at the axis of a picture: %1 its short name, %2 the year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Deux fois</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>Plus souvent</translation>
    </message>
</context>
<context>
    <name>raiki::StatusRemindersDialog</name>
    <message>
        <source>For these shows, remind me of</source>
        <translation>Pour ces séries, me rappeler</translation>
    </message>
    <message>
        <source>Reminders of shows that are: %1</source>
        <translation>Rappels des séries au statut : %1</translation>
    </message>
    <message>
        <source>The setting was not saved.</source>
        <translation>Le réglage n’a pas été enregistré.</translation>
    </message>
</context>
<context>
    <name>raiki::SuggestedFeedsDialog</name>
    <message>
        <source>Suggested feeds</source>
        <translation>Flux suggérés</translation>
    </message>
    <message>
        <source>Feeds that carry news of anime and are not on your list. Check those you want; you can remove them at any time.</source>
        <translation>Des flux d’actualités sur les animes, que vous ne suivez pas encore. Cochez ceux que vous voulez&#xa0;; vous pourrez les supprimer à tout moment.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>S’abonner</translation>
    </message>
    <message numerus="yes">
        <source>Subscribe to %n feed(s)</source>
        <translation>
            <numerusform>S’abonner à %n flux</numerusform>
            <numerusform>S’abonner à %n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>The feeds were not added.</source>
        <translation>Les flux n’ont pas été ajoutés.</translation>
    </message>
</context>
<context>
    <name>raiki::TerminalText</name>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>La sortie n’a pas pu être écrite : %1.</translation>
    </message>
</context>
<context>
    <name>raiki::ToldDialog</name>
    <message>
        <source>In 10 minutes</source>
        <translation>Dans 10 minutes</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>When the day is known</source>
        <translation>Quand le jour sera connu</translation>
    </message>
    <message>
        <source>What Raiki told you</source>
        <translation>Notifications de Raiki</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>What Raiki will tell you</source>
        <translation>Notifications à venir</translation>
    </message>
    <message>
        <source>&amp;Open the show</source>
        <translation>&amp;Ouvrir l’anime</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Rappeler plus tard</translation>
    </message>
    <message>
        <source>&amp;Watching now</source>
        <translation>Je re&amp;garde</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>not shown by the desktop</source>
        <translation>non affichée par le bureau</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>nouveau rappel&#xa0;: %1</translation>
    </message>
    <message>
        <source>again when the day is known</source>
        <translation>nouveau rappel quand le jour sera connu</translation>
    </message>
    <message>
        <source>&amp;Remind me of this show</source>
        <translation>&amp;Activer les rappels de cet anime</translation>
    </message>
    <message>
        <source>&amp;Mute this show</source>
        <translation>&amp;Couper les rappels de cet anime</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Nothing was told yet.</source>
        <translation>Rien n’a encore été annoncé.</translation>
    </message>
    <message>
        <source>Nothing is to be told as things stand.</source>
        <translation>Rien à annoncer pour l’instant.</translation>
    </message>
    <message>
        <source>reminder: %1</source>
        <extracomment>%1 the day on which the user will be told, before the date itself</extracomment>
        <translation>rappel&#xa0;: %1</translation>
    </message>
    <message>
        <source>date: %1</source>
        <extracomment>%1 the date of which the user will be told, maybe with platforms</extracomment>
        <translation>date&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>raiki::TopicsBox</name>
    <message>
        <source>When it starts</source>
        <translation>Au moment du début</translation>
    </message>
    <message>
        <source>When a date becomes known</source>
        <translation>Quand une date est connue</translation>
    </message>
    <message>
        <source>When a date moves</source>
        <translation>Quand une date change</translation>
    </message>
    <message>
        <source>When a new season is announced</source>
        <translation>Quand une nouvelle saison est annoncée</translation>
    </message>
    <message>
        <source>When its dub starts</source>
        <translation>Quand la version doublée débute</translation>
    </message>
    <message>
        <source>New episodes that a source dates</source>
        <translation>Les nouveaux épisodes datés par une source</translation>
    </message>
    <message>
        <source>The last episode</source>
        <translation>Le dernier épisode</translation>
    </message>
    <message>
        <source>Episodes of the weekly rule, about when they come</source>
        <translation>Les épisodes hebdomadaires attendus, vers leur heure de sortie</translation>
    </message>
</context>
<context>
    <name>raiki::TrayCard</name>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Raiki in the tray</source>
        <translation>Fermer la &amp;fenêtre laisse Raiki dans la zone de notification</translation>
    </message>
    <message>
        <source>It goes on watching for news and reminds you. Without a tray, closing quits.</source>
        <translation>Il continue à guetter les actualités et à vous envoyer des rappels. Sans zone de notification, fermer la fenêtre quitte Raiki.</translation>
    </message>
    <message>
        <source>Tell me of &amp;news for my shows with a bubble</source>
        <translation>M’avertir des actualités de mes animes par une no&amp;tification</translation>
    </message>
    <message>
        <source>It stays and reminds you. Without a tray, closing quits.</source>
        <translation>Il reste actif et vous envoie des rappels. Sans zone de notification, fermer la fenêtre quitte Raiki.</translation>
    </message>
</context>
<context>
    <name>raiki::TrayIcon</name>
    <message>
        <source>Next: %1, %2</source>
        <translation>À suivre&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>No premiere is announced</source>
        <translation>Aucune première annoncée</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news</source>
        <translation>
            <numerusform>%n actualité</numerusform>
            <numerusform>%n actualités</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Raiki</source>
        <translation>Ouvrir Raiki</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>What Raiki told you…</source>
        <translation>Notifications de Raiki…</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news since your last visit</source>
        <translation>
            <numerusform>%n nouvelle depuis ta dernière visite</numerusform>
            <numerusform>%n nouvelles depuis ta dernière visite</numerusform>
        </translation>
    </message>
    <message>
        <source>No news</source>
        <translation>Aucune nouvelle</translation>
    </message>
    <message>
        <source>Check for news now</source>
        <translation>Chercher les actualités maintenant</translation>
    </message>
</context>
<context>
    <name>raiki::UndatedBand</name>
    <message>
        <source>On a day that is not known yet</source>
        <translation>Un jour encore inconnu</translation>
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
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingGroups</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingModel</name>
    <message>
        <source>was %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>has started</source>
        <translation>a commencé</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingPage</name>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation>Ajouter un anime…</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Prochaines sorties</translation>
    </message>
    <message>
        <source>Add the shows you wait for. Raiki watches the news and tells you here when they come back, and who says so.</source>
        <translation>Ajoutez les animes que vous attendez. Raiki guette les actualités et vous dit ici quand ils reviennent, et qui l’annonce.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>What comes next could not be read.</source>
        <translation>Les prochaines sorties n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Pas encore de dates</translation>
    </message>
    <message>
        <source>Nothing this month</source>
        <translation>Rien ce mois-ci</translation>
    </message>
    <message numerus="yes">
        <source>%n premiere(s) this month</source>
        <translation>
            <numerusform>%n première ce mois-ci</numerusform>
            <numerusform>%n premières ce mois-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next: %2, %3</source>
        <extracomment>%1 &quot;3 premieres this month&quot;, %2 the show, %3 its date</extracomment>
        <translation>%1 · à suivre&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation>Ouvrir l’anime</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Lire la source</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing that comes is as you filter it.</source>
        <translation>Rien à venir ne correspond à votre filtre.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing to come yet</source>
        <translation>Rien à venir pour l’instant</translation>
    </message>
    <message>
        <source>Raiki does not check the news: it may once you allow it in the settings, and then tells you here when your shows come back, and who says so.</source>
        <translation>Raiki ne consulte pas les actualités : il le fera dès que vous l’autoriserez dans les paramètres, et vous dira ici quand vos animes reviennent, et qui le dit.</translation>
    </message>
</context>
<context>
    <name>raiki::WatchlistPage</name>
    <message>
        <source>Watchlist</source>
        <translation>Ma liste</translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation>Ajouter un anime…</translation>
    </message>
    <message>
        <source>Filter titles, notes, tags</source>
        <translation>Filtrer titres, remarques, tags</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Filter the list (%1)</source>
        <translation>Filtrer la liste (%1)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Your list is empty</source>
        <translation>Votre liste est vide</translation>
    </message>
    <message>
        <source>Add the first show, or bring the list you keep elsewhere: nothing is lost, everything can be undone.</source>
        <translation>Ajoutez un premier anime, ou importez la liste que vous tenez ailleurs&#xa0;: rien ne se perd, tout peut s’annuler.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No show here has these words in its titles, notes or tags.</source>
        <translation>Aucun anime ici n’a ces mots dans ses titres, remarques ou tags.</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Afficher toute la liste</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>La liste n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A tab: %1 a status, %2 how many shows have it</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>This list can only be read: nothing in it can be changed.</source>
        <translation>Cette liste est en lecture seule : rien ne peut y être modifié.</translation>
    </message>
</context>
<context>
    <name>raiki::WatchlistWords</name>
    <message>
        <source>No score</source>
        <translation>Aucune note</translation>
    </message>
    <message>
        <source>No premiere known</source>
        <translation>Date de sortie inconnue</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>Date de sortie</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Aucun tag</translation>
    </message>
    <message>
        <source>Not watched again</source>
        <translation>Jamais revu</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Pas de date</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé le</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Rewatches</source>
        <translation>Revisionnages</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Aucune remarque</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the episodes</comment>
        <translation>Tous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln watched</source>
        <extracomment>So many episodes, of how many nobody stated. Little room</extracomment>
        <translation>
            <numerusform>%Ln vu</numerusform>
            <numerusform>%Ln vus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::WindowActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Add a show…</source>
        <translation>&amp;Ajouter un anime…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Exporter la liste…</translation>
    </message>
    <message>
        <source>&amp;Check for news now</source>
        <translation>&amp;Chercher les actualités maintenant</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Rechercher dans cette page</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>&amp;About Raiki</source>
        <translation>À &amp;propos de Raiki</translation>
    </message>
    <message>
        <source>What Raiki &amp;told you…</source>
        <translation>&amp;Notifications de Raiki…</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>&amp;Tout rechercher…</translation>
    </message>
    <message>
        <source>Save the page as &amp;PDF or picture…</source>
        <translation>Enregistrer la page en &amp;PDF ou en image…</translation>
    </message>
</context>
<context>
    <name>raiki::WindowDialogs</name>
    <message>
        <source>About Raiki</source>
        <translation>À propos de Raiki</translation>
    </message>
    <message>
        <source>Raiki stays in the tray</source>
        <translation>Raiki reste dans la zone de notification</translation>
    </message>
    <message>
        <source>When you close the window, Raiki goes on watching for news and reminds you. Open it again or quit it from its icon in the tray. The settings change this.</source>
        <translation>Quand vous fermez la fenêtre, Raiki continue à guetter les actualités et à vous envoyer des rappels. Rouvrez-le ou quittez-le depuis son icône dans la zone de notification. Cela se change dans les paramètres.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>The page is in %1.</source>
        <translation>La page est dans %1.</translation>
    </message>
    <message>
        <source>The picture in %1 ends before the list does; a PDF has all of it.</source>
        <translation>L’image dans %1 s’arrête avant la fin de la liste&#xa0;; un PDF contient tout.</translation>
    </message>
    <message>
        <source>The page was not saved.</source>
        <translation>La page n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>What is to be exported?</source>
        <translation>Que faut-il exporter ?</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>When you close the window, Raiki stays and reminds you. Open it again or quit it from its icon in the tray. The settings change this.</source>
        <translation>Quand vous fermez la fenêtre, Raiki reste actif et vous envoie des rappels. Rouvrez-le ou quittez-le depuis son icône dans la zone de notification. Cela se change dans les paramètres.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message numerus="yes">
        <source>The whole list (%Ln season(s))</source>
        <translation>
            <numerusform>Toute la liste (%Ln saison)</numerusform>
            <numerusform>Toute la liste (%Ln saisons)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is shown (%Ln season(s))</source>
        <translation>
            <numerusform>Ce qui est affiché (%Ln saison)</numerusform>
            <numerusform>Ce qui est affiché (%Ln saisons)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message numerus="yes">
        <source>What is selected (%Ln season(s))</source>
        <translation>
            <numerusform>La sélection (%Ln saison)</numerusform>
            <numerusform>La sélection (%Ln saisons)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>Exporter la sélection</translation>
    </message>
</context>
<context>
    <name>raiki::WindowHelp</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Raiki %1
When does what you wait for come back, and how do we know?

Reference list of shows: bangumi-data, CC BY 4.0.</source>
        <translation>Raiki %1
Quand revient ce que vous attendez, et comment le sait-on&#xa0;?

Liste de référence des animes&#xa0;: bangumi-data, CC BY 4.0.</translation>
    </message>
    <message>
        <source>In the season chart and the calendar: Ctrl+Page Up and Ctrl+Page Down go back and on, Alt+Home comes back to now; + adds a show.</source>
        <translation>Dans la grille de saison et le calendrier&#xa0;: Ctrl+Page préc. et Ctrl+Page suiv. reculent et avancent, Alt+Début ramène à aujourd’hui&#xa0;; + ajoute un anime.</translation>
    </message>
    <message>
        <source>On the Feeds page: Enter shows what a feed brought, F2 renames it, Ctrl+M quiets it, Shift+F5 reads it now, Delete removes it; Ctrl+Shift+N adds one.</source>
        <translation>Sur la page «&#xa0;Flux&#xa0;»&#xa0;: Entrée montre les articles d’un flux, F2 le renomme, Ctrl+M le fait taire, Maj+F5 le lit aussitôt, Suppr le supprime&#xa0;; Ctrl+Maj+N en ajoute un.</translation>
    </message>
    <message>
        <source>In the list: + and − change the episodes, Ctrl+Shift+1 to 5 the status, Enter opens the show, Delete removes it, Ctrl+G shows covers or the table, Ctrl+L sorts, Ctrl+T adds tags, Ctrl+C copies, typing filters.</source>
        <translation>Dans la liste&#xa0;: + et − changent le nombre d’épisodes vus, Ctrl+Maj+1 à 5 le statut, Entrée ouvre l’anime, Suppr le retire, Ctrl+G montre les vignettes ou le tableau, Ctrl+L trie, Ctrl+T ajoute des tags, Ctrl+C copie, taper du texte filtre.</translation>
    </message>
</context>
<context>
    <name>raiki::WorkDialog</name>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
</context>
</TS>
