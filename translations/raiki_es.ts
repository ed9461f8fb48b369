<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>CalendarWords</name>
    <message>
        <source>%1, day not known</source>
        <translation>%1, día por confirmar</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>polls more feeds; of a site or a channel, the feed is looked for</source>
        <translation>consulta más feeds; si das un sitio o un canal, se busca su feed</translation>
    </message>
    <message>
        <source>Looking for feeds…</source>
        <translation>Buscando feeds…</translation>
    </message>
    <message>
        <source>Added %1, which could not be read yet: %2</source>
        <translation>Se añadió %1, pero aún no se pudo leer: %2</translation>
    </message>
    <message>
        <source>Added %1, the feed of %2. “raiki poll” reads it.</source>
        <translation>Se añadió %1, el feed de %2. «raiki poll» lo lee.</translation>
    </message>
    <message>
        <source>The page has other feeds too:</source>
        <translation>La página tiene además otros feeds:</translation>
    </message>
    <message>
        <source>%1 is no feed, and no feed of it was found.</source>
        <translation>%1 no es un feed y no se encontró ninguno en él.</translation>
    </message>
    <message>
        <source>The catalogue has no show of that name; it was added as typed. The catalogue knows: %1. If you meant one of these: “raiki undo”, then add it by that name.</source>
        <translation>El catálogo no tiene ninguna serie con ese nombre; se añadió tal como la escribiste. El catálogo conoce: %1. Si era una de estas: «raiki undo» y luego añádela con ese nombre.</translation>
    </message>
    <message>
        <source>%1 is in the list already; what is new of it was added.</source>
        <translation>%1 ya está en la lista; se añadió lo que tenía de nuevo.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>WHAT is an id (s12) or a title.</source>
        <translation>WHAT es un identificador (s12) o un título.</translation>
    </message>
    <message>
        <source>announcements that wait for a decision, or to be seen</source>
        <translation>noticias pendientes de decidir o de leer</translation>
    </message>
    <message>
        <source>text, json, or ics for calendars</source>
        <translation>text, json o ics para calendarios</translation>
    </message>
    <message>
        <source>--format is text, json or ics, not “%1”.</source>
        <translation>--format debe ser text, json o ics, no «%1».</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notas: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rewatch(es)</source>
        <translation>
            <numerusform>%n revisionado</numerusform>
            <numerusform>%n revisionados</numerusform>
        </translation>
    </message>
    <message>
        <source>finished: %1</source>
        <translation>terminada: %1</translation>
    </message>
    <message>
        <source>begun: %1</source>
        <translation>empezada: %1</translation>
    </message>
    <message>
        <source>score %1 of 100</source>
        <translation>puntuación: %1 de 100</translation>
    </message>
    <message>
        <source>edits an entry; of several seasons on the list, name the one (“Title Season 2”, s12)</source>
        <translation>edita una entrada; si hay varias temporadas en la lista, indica cuál («Título Season 2», s12)</translation>
    </message>
    <message>
        <source>takes a show off the list, or the one season that WHAT names</source>
        <translation>quita una serie de la lista, o solo la temporada que indique WHAT</translation>
    </message>
    <message numerus="yes">
        <source>Removed %1, %n season(s). “raiki undo” brings it back.</source>
        <translation>
            <numerusform>Se quitó %1, %n temporada. «raiki undo» la recupera.</numerusform>
            <numerusform>Se quitó %1, %n temporadas. «raiki undo» las recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on the list.</source>
        <translation>%1 no está en la lista.</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>Se cambió %1.</translation>
    </message>
    <message>
        <source>Several seasons of the list go by that name:
%1</source>
        <translation>Varias temporadas de la lista se llaman así:
%1</translation>
    </message>
    <message>
        <source>%1 was not found. The list has %2.</source>
        <extracomment>%1 what was looked for, %2 titles of the list that are like it</extracomment>
        <translation>No se encontró %1. La lista tiene: %2.</translation>
    </message>
    <message>
        <source>%1 is an option of a verb, and there is none. “raiki --help” lists the verbs.</source>
        <translation>%1 es una opción de un comando, y no hay ninguno. «raiki --help» muestra los comandos.</translation>
    </message>
    <message>
        <source>“%1” is followed by one of: %2. “raiki --help” tells what they do.</source>
        <extracomment>%1 the first word of a verb, %2 what may follow: &quot;add, list, remove&quot;</extracomment>
        <translation>Después de «%1» va uno de estos: %2. «raiki --help» explica qué hacen.</translation>
    </message>
    <message>
        <source>Dismissed: %1. “raiki undo” brings it back.</source>
        <translation>Descartada: %1. «raiki undo» la recupera.</translation>
    </message>
    <message>
        <source>It was dismissed already: %1.</source>
        <translation>Ya estaba descartada: %1.</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>Aceptada: %1.</translation>
    </message>
    <message>
        <source>It was accepted already: %1.</source>
        <translation>Ya estaba aceptada: %1.</translation>
    </message>
    <message>
        <source>Flagged, in the list already</source>
        <translation>Coincidencias, ya en la lista</translation>
    </message>
    <message>
        <source>For your decision</source>
        <translation>Pendientes de tu decisión</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>La lista está en %1.</translation>
    </message>
    <message>
        <source>The feeds are in %1.</source>
        <translation>Los feeds están en %1.</translation>
    </message>
    <message>
        <source>%1 is polled again.</source>
        <translation>%1 se vuelve a consultar.</translation>
    </message>
    <message>
        <source>%1 is not polled until “raiki feed resume %1”.</source>
        <translation>%1 no se consultará hasta «raiki feed resume %1».</translation>
    </message>
    <message>
        <source>Removed %1. “raiki feed add %1” brings it back.</source>
        <translation>Se quitó %1. «raiki feed add %1» lo recupera.</translation>
    </message>
    <message>
        <source>That feed is in the list already: %1.</source>
        <translation>Ese feed ya está en la lista: %1.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be polled: it begins with http:// or https://.</source>
        <translation>«%1» no es una dirección que se pueda consultar: debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>“%1” is no format of Raiki&apos;s; --format is one of: %2.</source>
        <translation>«%1» no es un formato de Raiki; --format debe ser uno de estos: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n feed(s)</source>
        <translation>
            <numerusform>%1 de %n feed</numerusform>
            <numerusform>%1 de %n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1 to add, %2 to update, %3 unchanged, %4 in conflict, %5 to review, %6 invalid.</source>
        <translation>
            <numerusform>%n fila: %1 por añadir, %2 por actualizar, %3 sin cambios, %4 en conflicto, %5 por revisar, %6 no válidas.</numerusform>
            <numerusform>%n filas: %1 por añadir, %2 por actualizar, %3 sin cambios, %4 en conflicto, %5 por revisar, %6 no válidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: %1, %2, %3, %4 (schema %5).</source>
        <extracomment>&quot;Sound: 2 shows, 3 entries, 1 feed, 40 items (schema 1).&quot;</extracomment>
        <translation>En buen estado: %1, %2, %3, %4 (esquema %5).</translation>
    </message>
    <message>
        <source>stops polling a feed; what it said stays, and “feed add” brings it back</source>
        <translation>deja de consultar un feed; lo que dijo se conserva y «feed add» lo recupera</translation>
    </message>
    <message>
        <source>it is so: takes it to the list, also where it was dismissed</source>
        <translation>es correcta: la pasa a la lista, aunque estuviera descartada</translation>
    </message>
    <message>
        <source>undoes the newest change of the list</source>
        <translation>deshace el último cambio de la lista</translation>
    </message>
    <message>
        <source>until now: %1, %2</source>
        <extracomment>%1 a date, %2 who said it</extracomment>
        <translation>hasta ahora: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n season(s)</source>
        <translation>
            <numerusform>%n temporada</numerusform>
            <numerusform>%n temporadas</numerusform>
        </translation>
    </message>
    <message>
        <source>another database</source>
        <translation>otra base de datos</translation>
    </message>
    <message>
        <source>the clock starts there (ISO 8601)</source>
        <translation>el reloj empieza en ese momento (ISO 8601)</translation>
    </message>
    <message>
        <source>machine output</source>
        <translation>salida para otros programas</translation>
    </message>
    <message>
        <source>no messages but errors</source>
        <translation>sin mensajes, salvo errores</translation>
    </message>
    <message>
        <source>tell more</source>
        <translation>más detalles</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>muestra la versión</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>muestra esta ayuda</translation>
    </message>
    <message>
        <source>start in the tray (without a verb)</source>
        <translation>arranca en la bandeja del sistema (sin comando)</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 necesita un valor: %2.</translation>
    </message>
    <message>
        <source>--database needs the name of a file.</source>
        <translation>--database necesita el nombre de un archivo.</translation>
    </message>
    <message>
        <source>--as-of needs a time in ISO 8601, such as 2025-10-01T09:00:00Z, not “%1”.</source>
        <translation>--as-of necesita una fecha y hora ISO 8601, como 2025-10-01T09:00:00Z, no «%1».</translation>
    </message>
    <message>
        <source>Unknown option %1. “raiki %2--help” lists the options.</source>
        <translation>Opción desconocida: %1. «raiki %2--help» muestra las opciones.</translation>
    </message>
    <message>
        <source>“%1” knows no option --%2.</source>
        <translation>«%1» no tiene ninguna opción --%2.</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>«%1» necesita %2.</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”. A title of several words needs quotes.</source>
        <translation>«%1» no sabe qué hacer con «%2». Un título de varias palabras necesita comillas.</translation>
    </message>
    <message>
        <source>Unknown verb “%1”. “raiki --help” lists the verbs.</source>
        <translation>Comando desconocido: «%1». «raiki --help» muestra los comandos.</translation>
    </message>
    <message>
        <source>Usage: raiki %1%2 [options]</source>
        <translation>Uso: raiki %1%2 [opciones]</translation>
    </message>
    <message>
        <source>Usage: raiki [options]            opens the window
       raiki VERB … [options]     works in the terminal, on the same list</source>
        <translation>Uso: raiki [opciones]            abre la ventana
     raiki COMANDO … [opciones]  funciona en la terminal, con la misma lista</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Opciones de todos los comandos:</translation>
    </message>
    <message>
        <source>--season needs a number from 1 to 99, not “%1”.</source>
        <translation>--season necesita un número del 1 al 99, no «%1».</translation>
    </message>
    <message>
        <source>--status is one of plan, watching, onhold, completed and dropped, not “%1”.</source>
        <translation>--status debe ser plan, watching, onhold, completed o dropped, no «%1».</translation>
    </message>
    <message>
        <source>A title has 1 to 500 characters.</source>
        <translation>Un título tiene entre 1 y 500 caracteres.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 ya está en la lista.</translation>
    </message>
    <message>
        <source>a show (and season) into the watchlist</source>
        <translation>añade una serie (y temporada) a la lista</translation>
    </message>
    <message>
        <source>which season, from 1</source>
        <translation>qué temporada, desde 1</translation>
    </message>
    <message>
        <source>plan, watching, onhold, completed or dropped</source>
        <translation>plan, watching, onhold, completed o dropped</translation>
    </message>
    <message>
        <source>where it comes out</source>
        <translation>dónde se estrena</translation>
    </message>
    <message>
        <source>another name for it; may be repeated</source>
        <translation>otro nombre; se puede repetir</translation>
    </message>
    <message>
        <source>The catalogue knows nothing of that name.</source>
        <translation>El catálogo no tiene nada con ese nombre.</translation>
    </message>
    <message>
        <source>The catalogue has %1 with %2.</source>
        <extracomment>%1 for example &quot;2 shows&quot;, %2 &quot;3 seasons&quot;</extracomment>
        <translation>El catálogo tiene %1 con %2.</translation>
    </message>
    <message>
        <source>the reference list of shows</source>
        <translation>la lista de referencia de series</translation>
    </message>
    <message>
        <source>takes a newer list; without one, the list shipped with Raiki</source>
        <translation>carga una lista más reciente; si no indicas ninguna, la que viene con Raiki</translation>
    </message>
    <message>
        <source>A checked copy is in %1.</source>
        <translation>Hay una copia comprobada en %1.</translation>
    </message>
    <message>
        <source>a checked copy of everything</source>
        <translation>una copia comprobada de todo</translation>
    </message>
    <message>
        <source>back from a copy; what was there is kept</source>
        <translation>restaura una copia; lo que había se conserva</translation>
    </message>
    <message>
        <source>is the database sound</source>
        <translation>comprueba si la base de datos está en buen estado</translation>
    </message>
    <message>
        <source>--score needs a number from 1 to 100 (0 takes it away), not “%1”.</source>
        <translation>--score necesita un número del 1 al 100 (0 la borra), no «%1».</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nada que cambiar.</translation>
    </message>
    <message>
        <source>Removed %1. “raiki undo” brings it back.</source>
        <translation>Se quitó %1. «raiki undo» lo recupera.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>episodes watched</source>
        <translation>episodios vistos</translation>
    </message>
    <message>
        <source>1 to 100; 0 takes it away</source>
        <translation>del 1 al 100; 0 la borra</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>tus notas</translation>
    </message>
    <message>
        <source>adds a tag; may be repeated</source>
        <translation>añade una etiqueta; se puede repetir</translation>
    </message>
    <message>
        <source>when you began</source>
        <translation>cuándo empezaste</translation>
    </message>
    <message>
        <source>when you finished</source>
        <translation>cuándo terminaste</translation>
    </message>
    <message>
        <source>line %1 is no JSON object</source>
        <translation>la línea %1 no es un objeto JSON</translation>
    </message>
    <message>
        <source>season %1</source>
        <translation>temporada %1</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>parte %1</translation>
    </message>
    <message>
        <source>episode %1</source>
        <translation>episodio %1</translation>
    </message>
    <message>
        <source>Matches %1 by “%2”.</source>
        <translation>Coincide con %1 por «%2».</translation>
    </message>
    <message>
        <source>--published needs a date in ISO 8601, not “%1”.</source>
        <translation>--published necesita una fecha ISO 8601, no «%1».</translation>
    </message>
    <message>
        <source>what Raiki reads out of a headline, and why; without TEXT, JSON lines from standard input</source>
        <translation>qué entiende Raiki de un titular y por qué; sin TEXT, líneas JSON de la entrada estándar</translation>
    </message>
    <message>
        <source>the text under the headline</source>
        <translation>el texto que va bajo el titular</translation>
    </message>
    <message>
        <source>when it appeared</source>
        <translation>cuándo se publicó</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>not polled yet</source>
        <translation>sin consultar aún</translation>
    </message>
    <message>
        <source>Added %1. “raiki poll” reads it.</source>
        <translation>Se añadió %1. «raiki poll» lo lee.</translation>
    </message>
    <message>
        <source>No feeds yet. “raiki feed add URL” adds one.</source>
        <translation>Aún no hay feeds. «raiki feed add URL» añade uno.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>%n feed añadido</numerusform>
            <numerusform>%n feeds añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>the feeds and how they do</source>
        <translation>los feeds y cómo van</translation>
    </message>
    <message>
        <source>does not poll it until resumed</source>
        <translation>deja de consultarlo hasta que lo reanudes</translation>
    </message>
    <message>
        <source>polls it again</source>
        <translation>vuelve a consultarlo</translation>
    </message>
    <message>
        <source>feeds from OPML, or one URL a line</source>
        <translation>feeds de un OPML, o una URL por línea</translation>
    </message>
    <message>
        <source>the feeds as OPML</source>
        <translation>los feeds en OPML</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 no se pudo leer.</translation>
    </message>
    <message>
        <source>This is no feed: neither RSS nor Atom nor JSON Feed.</source>
        <translation>Esto no es un feed: no es RSS, Atom ni JSON Feed.</translation>
    </message>
    <message>
        <source>The feed cannot be read: %1.</source>
        <translation>El feed no se puede leer: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The document breaks at line %1, column %2 (%3); %n item(s) before it were read.</source>
        <translation>
            <numerusform>El documento se corta en la línea %1, columna %2 (%3); hasta ahí se leyó %n publicación.</numerusform>
            <numerusform>El documento se corta en la línea %1, columna %2 (%3); hasta ahí se leyeron %n publicaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>reads one document and stores nothing</source>
        <translation>lee un documento sin guardar nada</translation>
    </message>
    <message>
        <source>what relative links start from</source>
        <translation>de dónde parten los enlaces relativos</translation>
    </message>
    <message>
        <source>as a server would have said</source>
        <translation>como lo habría dicho un servidor</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nada espera una decisión.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an announcement. “raiki inbox” lists them.</source>
        <translation>«%1» no es el número de ninguna noticia. «raiki inbox» muestra las que hay.</translation>
    </message>
    <message>
        <source>it is not so, or does not matter</source>
        <translation>no es correcta o no importa</translation>
    </message>
    <message>
        <source>Nothing is on the list here. “raiki add TITLE” adds a show.</source>
        <translation>Aquí no hay nada en la lista. «raiki add TITLE» añade una serie.</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) watched</source>
        <translation>
            <numerusform>%n episodio visto</numerusform>
            <numerusform>%n episodios vistos</numerusform>
        </translation>
    </message>
    <message>
        <source>--days needs a number from 0, not “%1”.</source>
        <translation>--days necesita un número a partir de 0, no «%1».</translation>
    </message>
    <message>
        <source>Nothing is announced for the shows of the list.</source>
        <translation>No hay nada anunciado para las series de la lista.</translation>
    </message>
    <message>
        <source>the watchlist</source>
        <translation>la lista</translation>
    </message>
    <message>
        <source>only this status</source>
        <translation>solo este estado</translation>
    </message>
    <message>
        <source>only where a title, note or tag has this</source>
        <translation>solo donde un título, una nota o una etiqueta lo contenga</translation>
    </message>
    <message>
        <source>one show with every claim, its source and quote</source>
        <translation>una serie con cada dato, su fuente y su cita</translation>
    </message>
    <message>
        <source>what comes, soonest first</source>
        <translation>lo que viene, lo más próximo primero</translation>
    </message>
    <message>
        <source>so many days ahead</source>
        <translation>cuántos días por delante</translation>
    </message>
    <message>
        <source>what will be said, and when</source>
        <translation>qué se va a avisar y cuándo</translation>
    </message>
    <message>
        <source>the document breaks at line %1; what stood before it was read</source>
        <translation>el documento se corta en la línea %1; se leyó lo que había antes</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) polled</source>
        <translation>
            <numerusform>%n feed consultado</numerusform>
            <numerusform>%n feeds consultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n publicación nueva</numerusform>
            <numerusform>%n publicaciones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>For your decision (“raiki inbox”)</source>
        <translation>Pendientes de tu decisión («raiki inbox»)</translation>
    </message>
    <message>
        <source>polls the feeds that are due and takes in what is new</source>
        <translation>consulta los feeds a los que les toca y recoge lo nuevo</translation>
    </message>
    <message>
        <source>only this feed; may be repeated</source>
        <translation>solo este feed; se puede repetir</translation>
    </message>
    <message>
        <source>all feeds, due or not</source>
        <translation>todos los feeds, les toque o no</translation>
    </message>
    <message>
        <source>--map is for tables; this file is %1.</source>
        <translation>--map es para tablas; este archivo es %1.</translation>
    </message>
    <message>
        <source>--map needs COLUMN=FIELD, such as &quot;My rating=score&quot;, not “%1”.</source>
        <translation>--map necesita COLUMN=FIELD, como &quot;Mi puntuación=score&quot;, no «%1».</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>El archivo no tiene ninguna columna «%1».</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no se entiende</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>fuera de rango</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado largo</translation>
    </message>
    <message>
        <source>line %1, column %2 (%3): “%4” %5</source>
        <translation>línea %1, columna %2 (%3): «%4» %5</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>brings a list in: shows the plan, applies it unless dry</source>
        <translation>importa una lista: muestra el plan y lo aplica, salvo en simulación</translation>
    </message>
    <message>
        <source>which column is what; may be repeated</source>
        <translation>qué es cada columna; se puede repetir</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>solo muestra lo que cambiaría</translation>
    </message>
    <message>
        <source>takes the list out, by the file&apos;s extension</source>
        <translation>exporta la lista, según la extensión del archivo</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Polling the feeds and printing what is upcoming instead.</source>
        <translation>No hay pantalla en la que abrir una ventana. En su lugar se consultan los feeds y se muestra lo que viene.</translation>
    </message>
    <message>
        <source>Raiki</source>
        <translation>Raiki</translation>
    </message>
    <message>
        <source>Your list in %1 could not be opened.</source>
        <translation>No se pudo abrir tu lista en %1.</translation>
    </message>
    <message>
        <source>the date is known: %1</source>
        <translation>ya hay fecha: %1</translation>
    </message>
    <message>
        <source>the date moved: %1</source>
        <translation>la fecha cambió: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the start</source>
        <translation>
            <numerusform>%n día antes del estreno</numerusform>
            <numerusform>%n días antes del estreno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before the start</source>
        <translation>
            <numerusform>%n minuto antes del estreno</numerusform>
            <numerusform>%n minutos antes del estreno</numerusform>
        </translation>
    </message>
    <message>
        <source>starts: %1</source>
        <translation>se estrena: %1</translation>
    </message>
    <message>
        <source>starts some time in %1</source>
        <translation>se estrena en %1, día por confirmar</translation>
    </message>
    <message>
        <source>the window opens at this show (without a verb)</source>
        <translation>la ventana se abre en esta serie (sin comando)</translation>
    </message>
    <message>
        <source>announced, without a date yet</source>
        <translation>anunciada, aún sin fecha</translation>
    </message>
    <message>
        <source>the dub starts: %1</source>
        <translation>empieza el doblaje: %1</translation>
    </message>
    <message>
        <source>the last episode: %1</source>
        <translation>último episodio: %1</translation>
    </message>
    <message>
        <source>episode %1: %2</source>
        <translation>episodio %1: %2</translation>
    </message>
    <message>
        <source>episode %1 is to be expected about %2</source>
        <translation>episodio %1, fecha aproximada: %2</translation>
    </message>
    <message>
        <source>unless the file tells; a wrong one lists all</source>
        <translation>si no se deduce del archivo; uno incorrecto los muestra todos</translation>
    </message>
    <message>
        <source>unless the file&apos;s extension tells; a wrong one lists all</source>
        <translation>si no se deduce de la extensión; uno incorrecto los muestra todos</translation>
    </message>
    <message>
        <source>not in the file: “%1” (%2: missing)</source>
        <translation>no está en el archivo: «%1» (falta %2)</translation>
    </message>
    <message>
        <source>This format has no place for, or cuts short: %1.</source>
        <translation>Este formato no guarda, o recorta: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of films or series that nobody here knows as anime stay out; the window lets you tick them.</source>
        <translation>
            <numerusform>%n película o serie que aquí no consta como anime se queda fuera; en la ventana puedes marcarla.</numerusform>
            <numerusform>%n películas o series que aquí no constan como anime se quedan fuera; en la ventana puedes marcarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>--import counts imports back from the newest: 1, 2, 3…</source>
        <translation>--import cuenta las importaciones desde la más reciente: 1, 2, 3…</translation>
    </message>
    <message>
        <source>“%1” was changed since and stays.</source>
        <translation>«%1» cambió desde entonces y se queda.</translation>
    </message>
    <message>
        <source>The import of %1 was taken back.</source>
        <translation>Se revirtió la importación de %1.</translation>
    </message>
    <message>
        <source>takes back the Nth newest import, whatever came after it</source>
        <translation>revierte la importación número N desde la más reciente, sin importar lo que vino después</translation>
    </message>
    <message>
        <source>only titles with this in them</source>
        <translation>solo títulos que contengan esto</translation>
    </message>
    <message>
        <source>The list is again as in %1.</source>
        <translation>La lista vuelve a estar como en %1.</translation>
    </message>
    <message>
        <source>The list is again as in %1. What was there before is kept: %2.</source>
        <translation>La lista vuelve a estar como en %1. Lo que había antes se conserva: %2.</translation>
    </message>
    <message>
        <source>--episodes needs a number from 0 to %1, not “%2”. If the season has more episodes than that, --total says how many.</source>
        <translation>--episodes necesita un número del 0 al %1, no «%2». Si la temporada tiene más episodios, indica cuántos con --total.</translation>
    </message>
    <message>
        <source>--total needs a number from %1 to 9999 (0: not known), not “%2”.</source>
        <translation>--total necesita un número del %1 al 9999 (0: se desconoce), no «%2».</translation>
    </message>
    <message>
        <source>episodes it has, where that is wrong or not known; 0: not known</source>
        <translation>cuántos episodios tiene, si el dato es erróneo o se desconoce; 0: se desconoce</translation>
    </message>
    <message>
        <source>is another show than the title names</source>
        <translation>es una serie distinta de la del título</translation>
    </message>
    <message>
        <source>Not used, since Raiki does not know what they are: the columns %1. --map says it.</source>
        <translation>Sin usar, porque Raiki no sabe qué contienen: las columnas %1. Indícalo con --map.</translation>
    </message>
    <message>
        <source>Not read, of the lists in the archive: %1.</source>
        <translation>Listas del archivo comprimido que no se leyeron: %1.</translation>
    </message>
    <message>
        <source>Another file was there; it is kept: %1.</source>
        <translation>Ahí había otro archivo; se conserva: %1.</translation>
    </message>
    <message>
        <source>No show of the list is called “%1”.</source>
        <translation>Ninguna serie de la lista se llama «%1».</translation>
    </message>
    <message>
        <source>when it starts, as precisely as you know; a time is your own unless it names a zone</source>
        <translation>cuándo empieza, con la precisión que conozcas; una hora es la tuya si no indica zona</translation>
    </message>
    <message>
        <source>--%1 needs a date such as 2026, 2026-01, 2026-W, 2026-01-24 or “2026-01-24 16:30”, not “%2”.</source>
        <translation>--%1 necesita una fecha como 2026, 2026-01, 2026-W, 2026-01-24 o «2026-01-24 16:30», no «%2».</translation>
    </message>
    <message>
        <source>When it starts: %1</source>
        <translation>Empieza: %1</translation>
    </message>
    <message>
        <source>when it starts, by your own word; a time is your own unless it names a zone</source>
        <translation>cuándo empieza, según tú; una hora es la tuya si no indica zona</translation>
    </message>
    <message numerus="yes">
        <source>Added %1, the feed of %2, with %n item(s).</source>
        <translation>
            <numerusform>Se añadió %1, el feed de %2, con %n entrada.</numerusform>
            <numerusform>Se añadió %1, el feed de %2, con %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %1 with %n item(s).</source>
        <translation>
            <numerusform>Se añadió %1 con %n entrada.</numerusform>
            <numerusform>Se añadió %1 con %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1 is taken back already.</source>
        <translation>La importación de %1 ya está revertida.</translation>
    </message>
    <message>
        <source>may be a number of any service; --format taiga-mal, taiga-anilist or taiga-kitsu says whose</source>
        <translation>puede ser un número de cualquier servicio; --format taiga-mal, taiga-anilist o taiga-kitsu dice de cuál</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 could be read either way and stay out; --date-order day or month says which.</source>
        <translation>Las fechas como 3/4/2026 se pueden leer de dos maneras y quedan fuera; --date-order day o month dice cómo.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are no anime and stay out.</source>
        <translation>
            <numerusform>%n fila no es anime y queda fuera.</numerusform>
            <numerusform>%n filas no son anime y quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>--date-order is day or month, not “%1”.</source>
        <translation>--date-order es day o month, no «%1».</translation>
    </message>
    <message>
        <source>day or month: what stands first in 3/4/2026</source>
        <translation>day o month: qué va primero en 3/4/2026</translation>
    </message>
    <message>
        <source>Another Raiki&apos;s list is merged by the times of its fields: --on-conflict is keep, replace or newer there.</source>
        <translation>La lista de otro Raiki se combina por las horas de sus campos: ahí --on-conflict debe ser keep, replace o newer.</translation>
    </message>
    <message>
        <source>--on-conflict is keep, replace or newer, or such by fields (status=replace,score=keep), not “%1”.</source>
        <translation>--on-conflict debe ser keep, replace o newer, o eso por campos (status=replace,score=keep), no «%1».</translation>
    </message>
    <message>
        <source>--on-conflict, “%1”: a field&apos;s rule is keep, replace or newer, not “%2”.</source>
        <translation>--on-conflict, «%1»: la regla de un campo es keep, replace o newer, no «%2».</translation>
    </message>
    <message>
        <source>--on-conflict says two things for all fields; “%1” is one too many.</source>
        <translation>--on-conflict dice dos cosas para todos los campos; «%1» sobra.</translation>
    </message>
    <message>
        <source>--on-conflict, “%1”: “%2” is no field that has a rule. These have one: %3.</source>
        <translation>--on-conflict, «%1»: «%2» no es un campo con regla. La tienen: %3.</translation>
    </message>
    <message>
        <source>--on-conflict says two things for %1; “%2” is one too many.</source>
        <translation>--on-conflict dice dos cosas para %1; «%2» sobra.</translation>
    </message>
    <message>
        <source>--map, “%1”: “%2” is no field of a list. These are: %3.</source>
        <translation>--map, «%1»: «%2» no es un campo de una lista. Lo son: %3.</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <extracomment>%1 a column of a file, %2 what it holds: &quot;score&quot;</extracomment>
        <translation>«%1» es %2</translation>
    </message>
    <message>
        <source>the day stands first in 3/4/2026</source>
        <translation>en 3/4/2026 va primero el día</translation>
    </message>
    <message>
        <source>the month stands first in 3/4/2026</source>
        <translation>en 3/4/2026 va primero el mes</translation>
    </message>
    <message>
        <source>%1 (not decided)</source>
        <extracomment>%1 a field and what it would become; no rule says whether it does</extracomment>
        <translation>%1 (sin decidir)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n row(s))</source>
        <extracomment>&quot;status (in 3 rows)&quot;</extracomment>
        <translation>
            <numerusform>%1 (en %n fila)</numerusform>
            <numerusform>%1 (en %n filas)</numerusform>
        </translation>
    </message>
    <message>
        <source>The file and the list differ, and no rule decides: %1. It stays as it is in the list; --on-conflict %2=keep, %2=replace or %2=newer decides.</source>
        <translation>El archivo y la lista difieren y ninguna regla decide: %1. Queda como está en la lista; --on-conflict %2=keep, %2=replace o %2=newer lo decide.</translation>
    </message>
    <message>
        <source>Read as it was said in the window of such a header: %1. --map and --date-order say otherwise.</source>
        <translation>Leído como se indicó en la ventana para un encabezado así: %1. Con --map y --date-order se indica otra cosa.</translation>
    </message>
    <message>
        <source>keep, replace or newer; by field: status=replace,score=keep,newer</source>
        <translation>keep, replace o newer; por campos: status=replace,score=keep,newer</translation>
    </message>
    <message>
        <source>FIELD of --map is one of: %1.</source>
        <translation>FIELD de --map es uno de: %1.</translation>
    </message>
    <message>
        <source>Fields that --on-conflict may name: %1. A rule without a field is for all others; without one they stay as they are in the list, and are named, but of a list of Raiki&apos;s own the later word counts.</source>
        <translation>Campos que --on-conflict puede nombrar: %1. Una regla sin campo vale para todos los demás; sin ella quedan como están en la lista y se nombran, pero de una lista del propio Raiki vale lo último que se dijo.</translation>
    </message>
    <message>
        <source>--map says of two columns that they are %1: “%2” and “%3”.</source>
        <translation>--map dice de dos columnas que son %1: «%2» y «%3».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in conflict take what the rules decide, and count as updates too; the rest stays as it is in the list.</source>
        <translation>
            <numerusform>%n fila en conflicto toma lo que deciden las reglas y cuenta también como actualización; el resto queda como está en la lista.</numerusform>
            <numerusform>%n filas en conflicto toman lo que deciden las reglas y cuentan también como actualizaciones; el resto queda como está en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>is another year than that of what goes by this title</source>
        <translation>es otro año que el de lo que lleva este título</translation>
    </message>
    <message>
        <source>Scores that do not say of how many they are were read as of %1.</source>
        <translation>Las puntuaciones que no dicen sobre cuánto son se leyeron como sobre %1.</translation>
    </message>
    <message>
        <source>--date-order has no meaning for this file: its dates can be read in one way only.</source>
        <translation>--date-order no tiene sentido para este archivo: sus fechas solo pueden leerse de una manera.</translation>
    </message>
    <message>
        <source>is another season than the row names</source>
        <translation>es una temporada distinta de la que dice la fila</translation>
    </message>
    <message>
        <source>line %1: “%2” is the same season as line %3, says otherwise and stays out.</source>
        <translation>línea %1: «%2» es la misma temporada que la línea %3, dice otra cosa y queda fuera.</translation>
    </message>
    <message>
        <source>--map says two things of the column “%1”: %2 and %3.</source>
        <translation>--map dice dos cosas de la columna «%1»: %2 y %3.</translation>
    </message>
    <message>
        <source>line %1: “%2” is not known here, may be no anime, and stays out.</source>
        <translation>línea %1: «%2» no se conoce aquí, quizá no sea anime, y queda fuera.</translation>
    </message>
    <message>
        <source>line %1: “%2” stays out until it is decided. %3: %4</source>
        <extracomment>%3 why, %4 the shows that it may be</extracomment>
        <translation>línea %1: «%2» queda fuera hasta que se decida. %3: %4</translation>
    </message>
    <message>
        <source>The window&apos;s import asks row by row; here a show&apos;s whole title or its id in the file decides.</source>
        <translation>La importación de la ventana pregunta fila por fila; aquí lo decide el título completo o el identificador de la serie en el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s); --verbose shows each.</source>
        <translation>
            <numerusform>… y %n fila más; --verbose las muestra todas.</numerusform>
            <numerusform>… y %n filas más; --verbose las muestra todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: “%2” differs from the list, which stays as it is: %3</source>
        <extracomment>%3 fields, each with what the list and what the file says: &quot;score: 50 → 90&quot;</extracomment>
        <translation>línea %1: «%2» difiere de la lista, que queda como está: %3</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 were read with the day first, as tables with semicolons have them; --date-order month says otherwise.</source>
        <translation>Las fechas como 3/4/2026 se leyeron con el día primero, como es habitual en tablas con puntos y coma; --date-order month dice lo contrario.</translation>
    </message>
    <message>
        <source>Backups are in %1; “raiki restore FILE” brings one back.</source>
        <translation>Hay copias de seguridad en %1; «raiki restore ARCHIVO» recupera una.</translation>
    </message>
    <message>
        <source>Nothing went in; the list is as it was.</source>
        <translation>No entró nada; la lista sigue como estaba.</translation>
    </message>
    <message>
        <source>Done: %1 added, %2 updated, %3 removed. “raiki undo” takes it all back.</source>
        <translation>Hecho: %1 añadidas, %2 actualizadas, %3 quitadas. «raiki undo» lo deshace todo.</translation>
    </message>
    <message>
        <source>Done: %1 added, %2 updated. “raiki undo” takes it all back.</source>
        <translation>Hecho: %1 añadidas, %2 actualizadas. «raiki undo» lo deshace todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not in the file.</source>
        <translation>
            <numerusform>%n fila no está en el archivo.</numerusform>
            <numerusform>%n filas no están en el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more season(s) that nobody follows come with their shows.</source>
        <translation>
            <numerusform>%n temporada más que nadie sigue llega con su serie.</numerusform>
            <numerusform>%n temporadas más que nadie sigue llegan con sus series.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>The feed is gone for good; its site may name a new address.</source>
        <translation>El feed ya no existe; quizá su sitio indique una dirección nueva.</translation>
    </message>
    <message>
        <source>The server has nothing at this address (404). Check it for mistakes.</source>
        <translation>El servidor no tiene nada en esta dirección (404). Revisa que esté bien escrita.</translation>
    </message>
    <message>
        <source>The server does not let Raiki read this (%1).</source>
        <translation>El servidor no deja que Raiki lea esto (%1).</translation>
    </message>
    <message>
        <source>The server asks for a pause (429).</source>
        <translation>El servidor pide una pausa (429).</translation>
    </message>
    <message>
        <source>The server has trouble of its own (%1).</source>
        <translation>El servidor tiene problemas (%1).</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>El servidor respondió con %1.</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>El servidor rechazó la conexión.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The feed is gone for good. Polling has stopped; remove it, or add its new address.</source>
        <translation>El feed ya no existe y se dejó de consultar. Quítalo o añade su dirección nueva.</translation>
    </message>
    <message>
        <source>%1 It will be tried again later.</source>
        <extracomment>%1 a sentence: why a feed could not be read</extracomment>
        <translation>%1 Se volverá a intentar más tarde.</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>Estreno</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Dub</source>
        <translation>Doblaje</translation>
    </message>
    <message>
        <source>Finale</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episodio</translation>
    </message>
    <message>
        <source>season %1</source>
        <translation>temporada %1</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>parte %1</translation>
    </message>
    <message>
        <source>episode %1</source>
        <translation>episodio %1</translation>
    </message>
    <message>
        <source>announces no release</source>
        <translation>no anuncia ningún lanzamiento</translation>
    </message>
    <message>
        <source>is about no show of the list</source>
        <translation>no trata de ninguna serie de tu lista</translation>
    </message>
    <message>
        <source>a date for a season of a show you follow</source>
        <translation>una fecha para una temporada de una serie que sigues</translation>
    </message>
    <message>
        <source>a new season of a show you follow</source>
        <translation>una temporada nueva de una serie que sigues</translation>
    </message>
    <message>
        <source>the date moved</source>
        <translation>la fecha cambió</translation>
    </message>
    <message>
        <source>the date is known more exactly</source>
        <translation>la fecha se conoce con más precisión</translation>
    </message>
    <message>
        <source>says nothing new</source>
        <translation>no dice nada nuevo</translation>
    </message>
    <message>
        <source>another source says otherwise</source>
        <translation>otra fuente dice otra cosa</translation>
    </message>
    <message>
        <source>it is not sure which show is meant</source>
        <translation>no está claro a qué serie se refiere</translation>
    </message>
    <message>
        <source>you dropped it</source>
        <translation>la abandonaste</translation>
    </message>
    <message>
        <source>an episode of a show you follow</source>
        <translation>un episodio de una serie que sigues</translation>
    </message>
    <message>
        <source>where a show you follow comes out</source>
        <translation>dónde se podrá ver una serie que sigues</translation>
    </message>
    <message>
        <source>the end of a show you follow</source>
        <translation>el final de una serie que sigues</translation>
    </message>
    <message>
        <source>a film of a show you follow</source>
        <translation>una película de una serie que sigues</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>Esta no es una dirección http o https.</translation>
    </message>
    <message>
        <source>There is no server of that name. Check the address.</source>
        <translation>No hay ningún servidor con ese nombre. Revisa la dirección.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be trusted (%1).</source>
        <translation>El certificado del servidor no es de confianza (%1).</translation>
    </message>
    <message>
        <source>The address leads from one place to the next without end.</source>
        <translation>La dirección redirige de un sitio a otro sin fin.</translation>
    </message>
    <message>
        <source>The server sent us to an unsafe address.</source>
        <translation>El servidor nos envió a una dirección que no es segura.</translation>
    </message>
    <message>
        <source>The answer is larger than a feed may be.</source>
        <translation>La respuesta es más grande de lo que puede ser un feed.</translation>
    </message>
    <message>
        <source>The answer&apos;s compression is damaged.</source>
        <translation>La compresión de la respuesta está dañada.</translation>
    </message>
    <message>
        <source>The server&apos;s answer broke off or made no sense (%1).</source>
        <translation>La respuesta del servidor se cortó o no tenía sentido (%1).</translation>
    </message>
    <message>
        <source>There is no feed at this address. Look for the site&apos;s own RSS or Atom link.</source>
        <translation>No hay ningún feed en esta dirección. Busca en el sitio un enlace RSS o Atom.</translation>
    </message>
    <message>
        <source>The feed is damaged before its first post (%1).</source>
        <translation>El feed está dañado antes de su primera publicación (%1).</translation>
    </message>
    <message>
        <source>This machine is offline.</source>
        <translation>Este equipo no tiene conexión.</translation>
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
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a date</source>
        <translation>%1 ya tiene fecha</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>%1 se canceló</translation>
    </message>
    <message>
        <source>%1 has moved</source>
        <translation>%1 cambió de fecha</translation>
    </message>
    <message>
        <source>%1 starts in %2</source>
        <translation>%1 se estrena en %2</translation>
    </message>
    <message>
        <source>%1 starts now</source>
        <translation>%1 se estrena ahora</translation>
    </message>
    <message>
        <source>%1 starts today</source>
        <translation>%1 se estrena hoy</translation>
    </message>
    <message>
        <source>%1 starts some time in %2</source>
        <translation>%1 se estrena en %2, día por confirmar</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>antes: %1; ahora: %2</translation>
    </message>
    <message>
        <source>Raiki will tell you when the day is known.</source>
        <translation>Raiki te avisará cuando se sepa el día.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was missed: when</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news for your list</source>
        <translation>
            <numerusform>%n noticia para tu lista</numerusform>
            <numerusform>%n noticias para tu lista</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has started</source>
        <translation>%1 ya se estrenó</translation>
    </message>
    <message>
        <source>The dub of %1 has started</source>
        <translation>Ya empezó el doblaje de %1</translation>
    </message>
    <message>
        <source>The dub of %1 starts now</source>
        <translation>El doblaje de %1 empieza ahora</translation>
    </message>
    <message>
        <source>The dub of %1 starts today</source>
        <translation>El doblaje de %1 empieza hoy</translation>
    </message>
    <message>
        <source>%1: the last episode is out</source>
        <translation>%1: ya salió el último episodio</translation>
    </message>
    <message>
        <source>%1: the last episode starts now</source>
        <translation>%1: el último episodio empieza ahora</translation>
    </message>
    <message>
        <source>%1: the last episode comes today</source>
        <translation>%1: el último episodio llega hoy</translation>
    </message>
    <message>
        <source>%1: episode %2 is to be expected about now</source>
        <translation>%1: el episodio %2 debería salir más o menos ahora</translation>
    </message>
    <message>
        <source>%1: a new episode</source>
        <translation>%1: nuevo episodio</translation>
    </message>
    <message>
        <source>%1: episode %2 is out</source>
        <translation>%1: ya salió el episodio %2</translation>
    </message>
    <message>
        <source>%1: episode %2 starts now</source>
        <translation>%1: el episodio %2 empieza ahora</translation>
    </message>
    <message>
        <source>%1: episode %2 comes today</source>
        <translation>%1: el episodio %2 llega hoy</translation>
    </message>
    <message>
        <source>%1 was announced</source>
        <translation>Se anunció %1</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <extracomment>a show with its season; the date follows</extracomment>
        <translation>Estreno de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) from while you were away</source>
        <translation>
            <numerusform>%n recordatorio de cuando no estabas</numerusform>
            <numerusform>%n recordatorios de cuando no estabas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) at once</source>
        <translation>
            <numerusform>%n recordatorio a la vez</numerusform>
            <numerusform>%n recordatorios a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>News and dates of your shows: %n</source>
        <translation>
            <numerusform>Noticias y fechas de tus series: %n</numerusform>
            <numerusform>Noticias y fechas de tus series: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 starts soon</source>
        <translation>%1 se estrena pronto</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) that waited</source>
        <translation>
            <numerusform>%n recordatorio que esperaba</numerusform>
            <numerusform>%n recordatorios que esperaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) not shown before</source>
        <translation>
            <numerusform>%n recordatorio que no se mostró</numerusform>
            <numerusform>%n recordatorios que no se mostraron</numerusform>
        </translation>
    </message>
    <message>
        <source>until now: %1</source>
        <translation>hasta ahora: %1</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <extracomment>Of news that waits for a decision. %1 the show and what is announced: &quot;Medalist · Premiere · January 2026&quot;</extracomment>
        <translation>quizá %1</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Resume reminders</source>
        <translation>Reanudar los recordatorios</translation>
    </message>
    <message>
        <source>Pause reminders for an hour</source>
        <translation>Pausar los recordatorios una hora</translation>
    </message>
    <message>
        <source>Pause reminders until tomorrow</source>
        <translation>Pausar los recordatorios hasta mañana</translation>
    </message>
    <message>
        <source>Reminders pause until %1.</source>
        <translation>Recordatorios en pausa hasta: %1.</translation>
    </message>
    <message>
        <source>The reminders go on as before.</source>
        <translation>Los recordatorios siguen como antes.</translation>
    </message>
    <message>
        <source>Reminders do not pause any more.</source>
        <translation>Los recordatorios ya no están en pausa.</translation>
    </message>
</context>
<context>
    <name>raiki::AboutCard</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Raiki %1: when does what you wait for come back, and how do we know?</source>
        <translation>Raiki %1: ¿cuándo vuelve lo que esperas y cómo lo sabemos?</translation>
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
        <translation>Raiki es software libre con licencia MIT. La lista de referencia se obtiene de bangumi-data, © sus colaboradores, CC BY 4.0: las temporadas se agrupan en series y se conservan los campos necesarios. Hecho con Qt, SQLite, Expat, uchardet, libzip y zlib.</translation>
    </message>
</context>
<context>
    <name>raiki::AddFeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>Añadir un feed</translation>
    </message>
    <message>
        <source>Paste the &amp;address of a news site, a feed, a calendar or a YouTube channel:</source>
        <translation>Pega la &amp;dirección de un sitio de noticias, un feed, un calendario o un canal de YouTube:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Looking for feeds</source>
        <translation>Búsqueda de feeds</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Newest posts</source>
        <translation>Últimas publicaciones</translation>
    </message>
    <message>
        <source>Enter opens the article.</source>
        <translation>Intro abre el artículo.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Suscribirse</translation>
    </message>
    <message>
        <source>Add without looking</source>
        <translation>Añadir sin comprobar</translation>
    </message>
    <message>
        <source>Puts the address on the list as it is</source>
        <translation>Pone la dirección en la lista tal como está</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Find the feed</source>
        <translation>Buscar el feed</translation>
    </message>
    <message>
        <source>This is no http or https address. Copy it from your browser&apos;s address bar.</source>
        <translation>Esta no es una dirección http o https. Cópiala de la barra de direcciones de tu navegador.</translation>
    </message>
    <message>
        <source>Nobody was contacted, since you have not agreed to that. You can add the address as it is.</source>
        <translation>No se contactó con nadie, porque no lo has autorizado. Puedes añadir la dirección tal como está.</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Mirando %1…</translation>
    </message>
    <message numerus="yes">
        <source>The site has %n feed(s). Choose one:</source>
        <translation>
            <numerusform>El sitio tiene %n feed. Elige uno:</numerusform>
            <numerusform>El sitio tiene %n feeds. Elige uno:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You can look again later, or add the address as it is: then Raiki tries it again by itself.</source>
        <extracomment>%1 a sentence: why a site could not be read</extracomment>
        <translation>%1 Puedes volver a probar más tarde o añadir la dirección tal como está: Raiki lo intentará de nuevo por su cuenta.</translation>
    </message>
    <message>
        <source>On your list already</source>
        <translation>Ya está en tu lista</translation>
    </message>
    <message>
        <source>It has no posts now. Raiki reads those to come.</source>
        <translation>Ahora no tiene publicaciones. Raiki leerá las que lleguen.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>%1 &quot;The newest 30 posts&quot;, %2 &quot;2 of them name a show of your list&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n post(s)</source>
        <translation>
            <numerusform>La última publicación</numerusform>
            <numerusform>Las últimas %n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>none of them names a show of your list</source>
        <translation>ninguna nombra una serie de tu lista</translation>
    </message>
    <message numerus="yes">
        <source>%n of them name(s) a show of your list</source>
        <translation>
            <numerusform>%n nombra una serie de tu lista</numerusform>
            <numerusform>%n nombran una serie de tu lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Its document is damaged at line %1; what comes before is read.</source>
        <translation>El documento está dañado en la línea %1; lo anterior se lee.</translation>
    </message>
    <message>
        <source>This feed is on your list already.</source>
        <translation>Este feed ya está en tu lista.</translation>
    </message>
    <message>
        <source>The feed was not added.</source>
        <translation>El feed no se añadió.</translation>
    </message>
</context>
<context>
    <name>raiki::AddShowDialog</name>
    <message>
        <source>Add a show</source>
        <translation>Añadir una serie</translation>
    </message>
    <message>
        <source>Title in English, romaji or Japanese</source>
        <translation>Título en inglés, romaji o japonés</translation>
    </message>
    <message>
        <source>Title of the show</source>
        <translation>Título de la serie</translation>
    </message>
    <message>
        <source>Shows that the catalogue knows</source>
        <translation>Series que conoce el catálogo</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add and go on</source>
        <translation>Añadir y seguir</translation>
    </message>
    <message>
        <source>Adds this show, then another (%1)</source>
        <translation>Añade esta serie y pasa a otra (%1)</translation>
    </message>
    <message>
        <source>Raiki will look for this title in the news.</source>
        <translation>Raiki buscará este título en las noticias.</translation>
    </message>
    <message>
        <source>In your list already: what is new is added to it.</source>
        <translation>Ya está en tu lista: se le añade lo nuevo.</translation>
    </message>
    <message>
        <source>Season %1, not in the catalogue yet</source>
        <translation>Temporada %1, aún no está en el catálogo</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Temporada %1</translation>
    </message>
    <message>
        <source>The show was not added.</source>
        <translation>La serie no se añadió.</translation>
    </message>
    <message>
        <source>It is in your list with all that the catalogue knows.</source>
        <translation>Está en tu lista con todo lo que sabe el catálogo.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Se añadió: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a show, %2 a season of it: &quot;Medalist, Season 2&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>News is off: Raiki will look for this title once it may check your feeds (in the settings).</source>
        <translation>Las noticias están desactivadas: Raiki buscará este título cuando pueda consultar tus feeds (en los ajustes).</translation>
    </message>
    <message>
        <source>No feed is checked: Raiki will look for this title once you add one on the Feeds page.</source>
        <translation>No se consulta ningún feed: Raiki buscará este título cuando añadas uno en la página Feeds.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>raiki::BackupsCard</name>
    <message>
        <source>automatic</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <source>before an update of Raiki</source>
        <translation>antes de una actualización de Raiki</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>No se hizo ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 date and time, %2 why it was made, %3 size</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>This backup is damaged: %1</source>
        <translation>Esta copia de seguridad está dañada: %1</translation>
    </message>
    <message>
        <source>Changed last: %1.</source>
        <translation>Últimos cambios: %1.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia de seguridad?</translation>
    </message>
    <message>
        <source>Your list, feeds and settings become what they were then: %1. A backup of what is there now is made first, so that you can come back.</source>
        <translation>Tu lista, tus feeds y tu configuración volverán a ser los de entonces: %1. Antes se hace una copia de seguridad de lo que hay ahora, para que puedas volver.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>No se restauró nada</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>La lista sigue como estaba.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Ver qué contiene</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the list</source>
        <translation>
            <numerusform>%n entrada de la lista</numerusform>
            <numerusform>%n entradas de la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>before a merge with another computer</source>
        <translation>antes de combinar con otro ordenador</translation>
    </message>
    <message>
        <source>made by you</source>
        <extracomment>of a backup: the user made it</extracomment>
        <translation>hecha por ti</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Se hizo y comprobó una copia de seguridad.</translation>
    </message>
    <message>
        <source>A copy of your list is made every day, checked, and kept: one for each of 7 days, 8 weeks and 12 months. What you make yourself stays.</source>
        <translation>Cada día se hace una copia de tu lista, se comprueba y se guarda: una por cada uno de los últimos 7 días, 8 semanas y 12 meses. Las que haces tú se quedan.</translation>
    </message>
    <message>
        <source>before an import was taken back</source>
        <translation>antes de revertir una importación</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Aún no hay ninguna copia de seguridad</translation>
    </message>
    <message>
        <source>The list is again as in this backup: %1. What was there before is the newest of the backups.</source>
        <extracomment>%1 a backup: when and why it was made, its size</extracomment>
        <translation>La lista vuelve a estar como en esta copia: %1. Lo que había antes es la más reciente de las copias.</translation>
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
        <translation>Calendario</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Días del mes</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>No se pudo leer la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n premiere(s)</source>
        <translation>
            <numerusform>%n estreno</numerusform>
            <numerusform>%n estrenos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finale(s)</source>
        <translation>
            <numerusform>%n final</numerusform>
            <numerusform>%n finales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <translation>
            <numerusform>%n sin día</numerusform>
            <numerusform>%n sin día</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing of your list is dated here</source>
        <translation>nada de tu lista tiene fecha aquí</translation>
    </message>
</context>
<context>
    <name>raiki::CalendarText</name>
    <message>
        <source>Premiere</source>
        <translation>Estreno</translation>
    </message>
    <message>
        <source>Last episode</source>
        <translation>Último episodio</translation>
    </message>
    <message>
        <source>Episode %1</source>
        <translation>Episodio %1</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episodio</translation>
    </message>
</context>
<context>
    <name>raiki::CatalogueCard</name>
    <message>
        <source>Update the catalogue now?</source>
        <translation>¿Actualizar el catálogo ahora?</translation>
    </message>
    <message>
        <source>Raiki asks %1 for the newest catalogue, this once. Nothing about you or your list is sent.</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>Raiki pedirá a %1 el catálogo más reciente, solo esta vez. No se envía nada sobre ti ni sobre tu lista.</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Update the catalogue</source>
        <translation>Actualizar el catálogo</translation>
    </message>
    <message>
        <source>bangumi-data or snapshot (*.json *.snapshot)</source>
        <translation>bangumi-data o instantánea (*.json *.snapshot)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The catalogue was not updated</source>
        <translation>El catálogo no se actualizó</translation>
    </message>
    <message>
        <source>The one in use stays.</source>
        <translation>Se sigue usando el actual.</translation>
    </message>
    <message>
        <source>Use the shipped catalogue?</source>
        <translation>¿Usar el catálogo incluido?</translation>
    </message>
    <message>
        <source>The updated one is removed; the one that came with Raiki is used again. Your own list is not touched.</source>
        <translation>Se quita el actualizado y se vuelve a usar el que venía con Raiki. Tu lista no se toca.</translation>
    </message>
    <message>
        <source>Use the shipped one</source>
        <translation>Usar el incluido</translation>
    </message>
    <message>
        <source>The catalogue was not changed.</source>
        <translation>El catálogo no se cambió.</translation>
    </message>
    <message>
        <source>Raiki asks %1 for it. Nothing about you or your list is sent.</source>
        <translation>Raiki se lo pide a %1. No se envía nada sobre ti ni sobre tu lista.</translation>
    </message>
    <message>
        <source>Raiki would ask %1 for it: allow it to use the network above first.</source>
        <translation>Raiki se lo pediría a %1: primero permite arriba que use la red.</translation>
    </message>
    <message>
        <source>The catalogue cannot be used.</source>
        <translation>El catálogo no se puede usar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln show(s)</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>Catálogo: %1</translation>
    </message>
    <message>
        <source>Catalogue: %1, version %2</source>
        <translation>Catálogo: %1, versión %2</translation>
    </message>
    <message>
        <source>Cancel the update</source>
        <translation>Cancelar la actualización</translation>
    </message>
    <message>
        <source>The catalogue of shows</source>
        <translation>El catálogo de series</translation>
    </message>
    <message>
        <source>Raiki looks titles, seasons and start dates up in it. It is made from bangumi-data; a newer one comes from the network or as a file: its data.json, or a snapshot.</source>
        <translation>Raiki busca en él títulos, temporadas y fechas de estreno. Se crea a partir de bangumi-data; puedes obtener uno más reciente por la red o de un archivo: su data.json o una instantánea.</translation>
    </message>
    <message>
        <source>Update the catalogue &amp;once a week</source>
        <translation>Actualizar el catálogo una ve&amp;z por semana</translation>
    </message>
    <message>
        <source>Update from a file…</source>
        <translation>Actualizar desde un archivo…</translation>
    </message>
</context>
<context>
    <name>raiki::CatalogueModel</name>
    <message>
        <source>Add “%1” as it is</source>
        <translation>Añadir «%1» tal cual</translation>
    </message>
    <message>
        <source>A show that the catalogue does not know</source>
        <translation>Una serie que el catálogo no conoce</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s)</source>
        <translation>
            <numerusform>%n temporada</numerusform>
            <numerusform>%n temporadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A show of its own, none of those above</source>
        <translation>Una serie aparte, ninguna de las de arriba</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) and special(s)</source>
        <translation>
            <numerusform>%n película o especial</numerusform>
            <numerusform>%n películas y especiales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::CatalogueWords</name>
    <message numerus="yes">
        <source>%Ln show(s)</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue has %1, none of them new.</source>
        <extracomment>%1 &quot;12,000 shows&quot;</extracomment>
        <translation>El catálogo tiene %1, ninguna nueva.</translation>
    </message>
    <message>
        <source>The catalogue has %1, %2.</source>
        <translation>El catálogo tiene %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>shows of the catalogue</comment>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer at its address. A newer Raiki may know the new one.</source>
        <translation>Ya no está en su dirección. Puede que una versión más reciente de Raiki conozca la nueva.</translation>
    </message>
    <message>
        <source>The answer is far larger than the catalogue is.</source>
        <translation>La respuesta es mucho más grande que el catálogo.</translation>
    </message>
    <message>
        <source>This machine is offline.</source>
        <translation>Este equipo no tiene conexión.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>El servidor respondió con %1.</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>El servidor rechazó la conexión.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>No se encontró el servidor.</translation>
    </message>
    <message>
        <source>The catalogue was not updated.</source>
        <translation>El catálogo no se actualizó.</translation>
    </message>
    <message>
        <source>What came is no sound catalogue (%1). The one in use stays.</source>
        <translation>Lo que llegó no es un catálogo válido (%1). Se sigue usando el actual.</translation>
    </message>
    <message>
        <source>What came has only %1, the one in use %2. It was not taken.</source>
        <extracomment>%1 &quot;12 shows&quot;, %2 &quot;12,000 shows&quot;</extracomment>
        <translation>Lo que llegó solo tiene %1; el actual tiene %2. No se aceptó.</translation>
    </message>
    <message>
        <source>The newer catalogue was not kept.</source>
        <translation>El catálogo más reciente no se guardó.</translation>
    </message>
    <message>
        <source>The update was cancelled. The catalogue in use stays.</source>
        <translation>La actualización se canceló. Se sigue usando el catálogo actual.</translation>
    </message>
    <message>
        <source>Raiki looks again on %1.</source>
        <translation>Próxima comprobación: %1.</translation>
    </message>
    <message>
        <source>Raiki looks again when there is a network.</source>
        <translation>Raiki volverá a mirar cuando haya red.</translation>
    </message>
    <message>
        <source>You can try again at any time.</source>
        <translation>Puedes volver a intentarlo cuando quieras.</translation>
    </message>
    <message>
        <source>There is no newer catalogue than the one in use.</source>
        <translation>No hay ningún catálogo más reciente que el actual.</translation>
    </message>
    <message>
        <source>Last brought up to date %1.</source>
        <extracomment>%1 &quot;5 minutes ago&quot;, &quot;yesterday&quot; or a date</extracomment>
        <translation>Última actualización: %1.</translation>
    </message>
    <message>
        <source>No newer one has been looked for yet.</source>
        <translation>Aún no se ha buscado uno más reciente.</translation>
    </message>
    <message>
        <source>Asking %1 for a newer catalogue…</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>Preguntando a %1 por un catálogo más reciente…</translation>
    </message>
    <message>
        <source>Reading the newer catalogue…</source>
        <translation>Leyendo el catálogo más reciente…</translation>
    </message>
</context>
<context>
    <name>raiki::CellWords</name>
    <message>
        <source>Episodes watched; “5/28” says also how many there are, “5/?” that nobody knows</source>
        <translation>Episodios vistos; «5/28» indica también cuántos hay, «5/?» que nadie lo sabe</translation>
    </message>
    <message>
        <source>“%1” is not a date that Raiki understands.</source>
        <translation>Raiki no entiende la fecha «%1».</translation>
    </message>
    <message>
        <source>“%1” is no number of episodes. Write for example 5, or 5/28.</source>
        <translation>«%1» no es un número de episodios. Escribe, por ejemplo, 5 o 5/28.</translation>
    </message>
</context>
<context>
    <name>raiki::ChangeText</name>
    <message>
        <source>take back the import of %1</source>
        <translation>revertir la importación de %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Se añadió: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Se quitó: %1</translation>
    </message>
    <message>
        <source>Premiere set: %1</source>
        <translation>Estreno fijado: %1</translation>
    </message>
    <message>
        <source>Names changed: %1</source>
        <translation>Nombres cambiados: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Se cambió: %1</translation>
    </message>
    <message numerus="yes">
        <source>dismiss %n piece(s) of news</source>
        <translation>
            <numerusform>descartar %n noticia</numerusform>
            <numerusform>descartar %n noticias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2 episodes</source>
        <translation>%1 → %2 episodios</translation>
    </message>
    <message>
        <source>score %1 → %2</source>
        <translation>puntuación: %1 → %2</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>edit %n seasons</source>
        <translation>
            <numerusform>editar %n temporada</numerusform>
            <numerusform>editar %n temporadas</numerusform>
        </translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>editar %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the show, %2 what changed</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>añadir %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>quitar %1</translation>
    </message>
    <message>
        <source>premiere of %1</source>
        <translation>estreno de %1</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>importar %1</translation>
    </message>
    <message>
        <source>accept news of %1</source>
        <translation>aceptar la noticia sobre %1</translation>
    </message>
    <message>
        <source>dismiss news of %1</source>
        <translation>descartar la noticia sobre %1</translation>
    </message>
    <message>
        <source>aliases of %1</source>
        <translation>alias de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) → %1</source>
        <extracomment>%n how many, %1 the status that they get</extracomment>
        <translation>
            <numerusform>%n temporada → %1</numerusform>
            <numerusform>%n temporadas → %1</numerusform>
        </translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>recordatorios</translation>
    </message>
    <message>
        <source>not muted</source>
        <translation>ya no silenciada</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) in all</source>
        <translation>
            <numerusform>%n episodio en total</numerusform>
            <numerusform>%n episodios en total</numerusform>
        </translation>
    </message>
    <message>
        <source>number of episodes not known</source>
        <translation>número de episodios desconocido</translation>
    </message>
    <message numerus="yes">
        <source>add %n feed(s)</source>
        <translation>
            <numerusform>añadir %n feed</numerusform>
            <numerusform>añadir %n feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>pause the feed %1</source>
        <translation>pausar el feed %1</translation>
    </message>
    <message>
        <source>resume the feed %1</source>
        <translation>reanudar el feed %1</translation>
    </message>
    <message>
        <source>change the feed %1</source>
        <translation>cambiar el feed %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>Resumed: %1</source>
        <translation>Reanudado: %1</translation>
    </message>
    <message>
        <source>add the feed %1</source>
        <translation>añadir el feed %1</translation>
    </message>
    <message>
        <source>remove the feed %1</source>
        <translation>quitar el feed %1</translation>
    </message>
    <message>
        <source>%1 → 1 episode</source>
        <extracomment>For example &quot;3 → 4 episodes&quot;</extracomment>
        <translation>%1 → 1 episodio</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) changed</source>
        <translation>
            <numerusform>Se cambió %n temporada</numerusform>
            <numerusform>Se cambiaron %n temporadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::ChartText</name>
    <message>
        <source>TV series</source>
        <translation>Series de TV</translation>
    </message>
    <message>
        <source>Net series</source>
        <translation>ONAs</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Películas</translation>
    </message>
    <message>
        <source>OVAs and specials</source>
        <translation>OVAs y especiales</translation>
    </message>
    <message>
        <source>Continues from %1 or before</source>
        <extracomment>%1 a cour: &quot;Continues from Fall 2025 or before&quot;</extracomment>
        <translation>Continúan desde %1 o antes</translation>
    </message>
    <message>
        <source>On no day of the week</source>
        <translation>Sin día de la semana</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day of the week, %2 a time: each week then</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Belongs to a show on your list</source>
        <translation>Es de una serie de tu lista</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>on your list: %1</source>
        <translation>en tu lista: %1</translation>
    </message>
</context>
<context>
    <name>raiki::ClaimList</name>
    <message>
        <source>decides the date shown</source>
        <translation>decide la fecha que se muestra</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A quotation, with the quotation marks of the language</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Read the source: %1</source>
        <translation>Leer la fuente: %1</translation>
    </message>
    <message>
        <source>Known since %1</source>
        <extracomment>%1 a date and time: when Raiki learned what a source says</extracomment>
        <translation>Se sabe desde el %1</translation>
    </message>
</context>
<context>
    <name>raiki::CopiedRowsText</name>
    <message>
        <source>watchlist.csv</source>
        <extracomment>the name of a file that rows of the list are dragged out as; keep &quot;.csv&quot;</extracomment>
        <translation>mi-lista.csv</translation>
    </message>
</context>
<context>
    <name>raiki::CorrectionDialog</name>
    <message>
        <source>What does it say?</source>
        <translation>¿Qué dice?</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dice</translation>
    </message>
    <message>
        <source>2026, 2026-01, Winter 2026, 2026-01-24…</source>
        <translation>2026, 2026-01, Invierno 2026, 2026-01-24…</translation>
    </message>
    <message>
        <source>Remember that “%1” means this show</source>
        <translation>Recordar que «%1» se refiere a esta serie</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Serie</translation>
    </message>
    <message>
        <source>S&amp;eason</source>
        <translation>&amp;Temporada</translation>
    </message>
    <message>
        <source>Sta&amp;rts</source>
        <translation>&amp;Estreno</translation>
    </message>
    <message>
        <source>Take it so</source>
        <translation>Aceptar así</translation>
    </message>
    <message>
        <source>This is not a date Raiki understands.</source>
        <translation>Raiki no entiende esta fecha.</translation>
    </message>
</context>
<context>
    <name>raiki::CourJump</name>
    <message>
        <source>Winter</source>
        <translation>Invierno</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Primavera</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Verano</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Otoño</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Cour</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>raiki::CoverLabel</name>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Choose a picture of your own</source>
        <translation>Elegir una imagen propia</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Elegir otra imagen…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>“%1” is not a picture that Raiki can read.</source>
        <translation>«%1» no es una imagen que Raiki pueda leer.</translation>
    </message>
    <message>
        <source>The picture was not kept.</source>
        <translation>La imagen no se guardó.</translation>
    </message>
    <message>
        <source>The picture was not removed.</source>
        <translation>La imagen no se quitó.</translation>
    </message>
</context>
<context>
    <name>raiki::DateText</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>Qt date format of one day: ddd day of the week, d day, MMM month, yyyy year</extracomment>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Aún sin fecha</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>en %n minuto</numerusform>
            <numerusform>en %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>en %n hora</numerusform>
            <numerusform>en %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Winter %1</source>
        <translation>Invierno %1</translation>
    </message>
    <message>
        <source>Spring %1</source>
        <translation>Primavera %1</translation>
    </message>
    <message>
        <source>Summer %1</source>
        <translation>Verano %1</translation>
    </message>
    <message>
        <source>Fall %1</source>
        <translation>Otoño %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Qt date format of a month: MMMM its name, M its number, yyyy year</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <extracomment>%1 hours and %2 minutes from now</extracomment>
        <translation>en %1 h %2 min</translation>
    </message>
</context>
<context>
    <name>raiki::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>En 10 minutos</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>When the day is known</source>
        <translation>Cuando se sepa el día</translation>
    </message>
    <message>
        <source>Watching now</source>
        <translation>La estoy viendo</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Esta noche</translation>
    </message>
</context>
<context>
    <name>raiki::DesktopSession</name>
    <message>
        <source>The calendar file %1 was not written.</source>
        <translation>El archivo de calendario %1 no se escribió.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>No se pudo abrir «%1».</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Merged with %1.</source>
        <translation>Combinado con %1.</translation>
    </message>
    <message>
        <source>The list was not exchanged through the shared folder.</source>
        <translation>La lista no se intercambió a través de la carpeta compartida.</translation>
    </message>
    <message>
        <source>Your program for reminders did not do its work: %1</source>
        <extracomment>%1 what the system says of it</extracomment>
        <translation>Tu programa para los recordatorios no hizo su trabajo: %1</translation>
    </message>
    <message>
        <source>The list in %1 can only be read. You can look at it and export it; what you change is not saved. To go on with it, copy it to a folder where you may write.</source>
        <translation>La lista de %1 solo se puede leer. Puedes verla y exportarla; lo que cambies no se guarda. Para seguir con ella, cópiala a una carpeta en la que puedas escribir.</translation>
    </message>
</context>
<context>
    <name>raiki::EntryEdits</name>
    <message>
        <source>%1 watched of %2 cannot be. Nothing was changed.</source>
        <translation>No puede haber %1 vistos de %2. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The season has %1 episodes, so %2 cannot be watched. If it has more, write %3.</source>
        <extracomment>%3 for example &quot;28/28&quot;: what to write</extracomment>
        <translation>La temporada tiene %1 episodios, así que no puede haber %2 vistos. Si tiene más, escribe %3.</translation>
    </message>
</context>
<context>
    <name>raiki::ErrorText</name>
    <message>
        <source>%1 was not found.</source>
        <translation>No se encontró %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1. Check that it is there and that you may read it.</source>
        <translation>No se puede leer: %1. Comprueba que exista y que tengas permiso para leerlo.</translation>
    </message>
    <message>
        <source>It cannot be written: %1. Choose another folder, or ask for the right to write there.</source>
        <translation>No se puede escribir: %1. Elige otra carpeta o consigue permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>The disk is full: %1. Free some space and try again.</source>
        <translation>El disco está lleno: %1. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>It is too large (%1). Split it and try again.</source>
        <translation>Es demasiado grande (%1). Divídelo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using the list. Close it, or wait a moment and try again.</source>
        <translation>Otro programa está usando la lista. Ciérralo o espera un momento e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The list&apos;s file is damaged (%1). Restore a backup; the damaged file is kept.</source>
        <translation>El archivo de la lista está dañado (%1). Restaura una copia de seguridad; el archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>The list was made by a newer Raiki (schema %1). Update Raiki to open it.</source>
        <translation>La lista es de una versión más reciente de Raiki (esquema %1). Actualiza Raiki para abrirla.</translation>
    </message>
    <message>
        <source>The file is no list of Raiki&apos;s (%1). Choose another file.</source>
        <translation>El archivo no es una lista de Raiki (%1). Elige otro archivo.</translation>
    </message>
    <message>
        <source>The list could not be read or written (%1). Nothing was changed; try again.</source>
        <translation>La lista no se pudo leer o escribir (%1). No se cambió nada; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <translation>Esto no se puede usar: %1</translation>
    </message>
    <message>
        <source>Several shows go by that name:
%1</source>
        <translation>Varias series se llaman así:
%1</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile (%1). Look at it again, then repeat the change.</source>
        <translation>Mientras tanto se cambió en otro lugar (%1). Vuelve a mirarlo y repite el cambio.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>It is there already: %1</source>
        <translation>Ya existe: %1</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>The network did not answer: %1. Check the connection and try again.</source>
        <translation>La red no respondió: %1. Revisa la conexión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Raiki may not use the network. Allow it in the settings first.</source>
        <translation>Raiki no tiene permiso para usar la red. Dáselo primero en la configuración.</translation>
    </message>
    <message>
        <source>The document breaks off or is damaged (%1). Get it anew where it came from.</source>
        <translation>El documento está incompleto o dañado (%1). Vuelve a obtenerlo de donde procede.</translation>
    </message>
    <message>
        <source>The copy %1 is damaged (%2). Choose another one.</source>
        <translation>La copia %1 está dañada (%2). Elige otra.</translation>
    </message>
    <message>
        <source>The copy %1 was made by a newer Raiki (schema %2). Update Raiki to restore it.</source>
        <translation>La copia %1 es de una versión más reciente de Raiki (esquema %2). Actualiza Raiki para restaurarla.</translation>
    </message>
    <message>
        <source>%1 is no copy of a list of Raiki&apos;s (%2). Choose another file.</source>
        <translation>%1 no es una copia de una lista de Raiki (%2). Elige otro archivo.</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>La lista sigue como estaba.</translation>
    </message>
    <message>
        <source>This is the list that is open. Choose another file.</source>
        <translation>Esta es la lista que está abierta. Elige otro archivo.</translation>
    </message>
    <message>
        <source>No format that Raiki reads fits it, or it is cut short (%1). From a spreadsheet program, save it as CSV.</source>
        <extracomment>%1 the file&apos;s name, or what is wrong with it</extracomment>
        <translation>Ningún formato que Raiki lee le corresponde, o está cortado (%1). Desde una hoja de cálculo, guárdalo como CSV.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it first, then choose the list that was in it.</source>
        <translation>El archivo comprimido está protegido con contraseña. Descomprímelo primero y elige después la lista que contenía.</translation>
    </message>
</context>
<context>
    <name>raiki::EventHook</name>
    <message>
        <source>it was ended after a minute</source>
        <translation>se terminó tras un minuto</translation>
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
        <translation>Lo que ha traído…</translation>
    </message>
    <message>
        <source>Read every…</source>
        <translation>Leer cada…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Abrir el sitio</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>As the feed asks (default)</source>
        <translation>Lo que pida el feed (predeterminado)</translation>
    </message>
    <message>
        <source>The feed was not changed.</source>
        <translation>El feed no se cambió.</translation>
    </message>
    <message>
        <source>Rename the feed</source>
        <translation>Cambiar el nombre del feed</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>The feed was not renamed.</source>
        <translation>No se cambió el nombre del feed.</translation>
    </message>
    <message>
        <source>Remove the feed?</source>
        <translation>¿Quitar el feed?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The feed was not removed.</source>
        <translation>El feed no se quitó.</translation>
    </message>
    <message>
        <source>Quiet (pause)</source>
        <translation>Silenciar (pausar)</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <source>“%1” will no longer be checked. What it said stays in the history of your shows.</source>
        <translation>«%1» ya no se consultará. Lo que dijo se conserva en el historial de tus series.</translation>
    </message>
</context>
<context>
    <name>raiki::FeedConsent</name>
    <message>
        <source>Raiki will look at the addresses you add, read the feeds on your list about once an hour, and ask %1 once a week for newer shows. It contacts nobody else. You can change this in the settings.</source>
        <translation>Raiki mirará las direcciones que añadas, leerá los feeds de tu lista más o menos una vez por hora y preguntará a %1 una vez por semana si hay series nuevas. No contactará con nadie más. Puedes cambiarlo en la configuración.</translation>
    </message>
    <message>
        <source>Raiki will look at the addresses you add, read the feeds on your list about once an hour, and contact nobody else. You can change this in the settings.</source>
        <translation>Raiki mirará las direcciones que añadas, leerá los feeds de tu lista más o menos una vez por hora y no contactará con nadie más. Puedes cambiarlo en la configuración.</translation>
    </message>
    <message>
        <source>Your answer was not saved.</source>
        <translation>Tu respuesta no se guardó.</translation>
    </message>
    <message>
        <source>Check your feeds?</source>
        <translation>¿Consultar los feeds?</translation>
    </message>
    <message>
        <source>Check my feeds</source>
        <translation>Consultar mis feeds</translation>
    </message>
</context>
<context>
    <name>raiki::FeedPreviewDialog</name>
    <message>
        <source>It has brought no posts.</source>
        <translation>No ha traído publicaciones.</translation>
    </message>
    <message>
        <source>No posts yet: they come with the next reading.</source>
        <translation>Aún no hay publicaciones: llegarán con la próxima lectura.</translation>
    </message>
    <message>
        <source>Newest posts</source>
        <translation>Últimas publicaciones</translation>
    </message>
    <message>
        <source>Enter opens the article.</source>
        <translation>Intro abre el artículo.</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>Leer el artículo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Abrir el sitio</translation>
    </message>
    <message>
        <source>The feed could not be read.</source>
        <translation>El feed no se pudo leer.</translation>
    </message>
</context>
<context>
    <name>raiki::FeedsModel</name>
    <message>
        <source>It is tried again in a moment.</source>
        <translation>Se volverá a intentar enseguida.</translation>
    </message>
    <message>
        <source>Last read %1.</source>
        <translation>Última lectura: %1.</translation>
    </message>
    <message>
        <source>Paused. Last read %1.</source>
        <translation>En pausa. Última lectura: %1.</translation>
    </message>
    <message>
        <source>something new last came %1</source>
        <translation>última novedad: %1</translation>
    </message>
    <message>
        <source>Interval, as you chose: %1</source>
        <translation>Intervalo elegido por ti: %1</translation>
    </message>
    <message>
        <source>Interval: as the feed asks, and longer where little comes</source>
        <translation>Intervalo: el que pide el feed, o más largo si trae pocas novedades</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>Próximo intento: %1.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leído %1</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <extracomment>%1 &quot;Read 5 minutes ago&quot;, %2 a date and time</extracomment>
        <translation>%1, próxima lectura: %2</translation>
    </message>
    <message>
        <source>It was not reached.</source>
        <translation>No se pudo acceder.</translation>
    </message>
    <message>
        <source>Its server was not found.</source>
        <translation>No se encontró su servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%n flagged, seen or not</source>
        <translation>
            <numerusform>%n coincidencia, vista o no</numerusform>
            <numerusform>%n coincidencias, vistas o no</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::FeedsPage</name>
    <message>
        <source>Suggested feeds…</source>
        <translation>Feeds sugeridos…</translation>
    </message>
    <message>
        <source>Stop reading; what has arrived is kept</source>
        <translation>Dejar de leer; lo que ya llegó se conserva</translation>
    </message>
    <message>
        <source>Read all feeds now (%1)</source>
        <translation>Leer todos los feeds ahora (%1)</translation>
    </message>
    <message>
        <source>Find the feed of a site, a calendar or a channel (%1)</source>
        <translation>Buscar el feed de un sitio, un calendario o un canal (%1)</translation>
    </message>
    <message>
        <source>Enter shows what a feed brought, the menu key what can be done with it.</source>
        <translation>Intro muestra lo que trajo un feed; la tecla Menú, lo que puedes hacer con él.</translation>
    </message>
    <message>
        <source>The suggestions could not be read.</source>
        <translation>No se pudieron leer las sugerencias.</translation>
    </message>
    <message>
        <source>Import feeds from a file…</source>
        <translation>Importar feeds de un archivo…</translation>
    </message>
    <message>
        <source>Export feeds as OPML…</source>
        <translation>Exportar los feeds como OPML…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 of %2 feeds read</source>
        <translation>%1 de %2 feeds leídos</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Add a feed…</source>
        <translation>Añadir un feed…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Feeds read</source>
        <translation>Feeds leídos</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Aún no hay feeds</translation>
    </message>
    <message>
        <source>Add the news feeds of the sites you trust. Raiki reads them for news of your shows and of nothing else.</source>
        <translation>Añade los feeds de noticias de los sitios en los que confías. Raiki busca en ellos noticias de tus series y nada más.</translation>
    </message>
    <message>
        <source>The feeds could not be read.</source>
        <translation>No se pudieron leer los feeds.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>%n necesita atención</numerusform>
            <numerusform>%n necesitan atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Import feeds</source>
        <translation>Importar feeds</translation>
    </message>
    <message>
        <source>Feed lists (*.opml *.xml *.txt)</source>
        <translation>Listas de feeds (*.opml *.xml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No feed was imported</source>
        <translation>No se importó ningún feed</translation>
    </message>
    <message>
        <source>%1 could not be taken in.</source>
        <translation>No se pudo importar %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>%n feed añadido</numerusform>
            <numerusform>%n feeds añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>Export feeds</source>
        <translation>Exportar feeds</translation>
    </message>
    <message>
        <source>OPML (*.opml)</source>
        <translation>OPML (*.opml)</translation>
    </message>
    <message>
        <source>The feeds were not exported.</source>
        <translation>Los feeds no se exportaron.</translation>
    </message>
    <message>
        <source>The feeds are in %1.</source>
        <translation>Los feeds están en %1.</translation>
    </message>
    <message>
        <source>The chosen feed, suggestions, import and export</source>
        <translation>El feed elegido, sugerencias, importación y exportación</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <source>%1 · not checked by itself: you have not agreed to that</source>
        <translation>%1 · no se consultan por sí solos: no lo has autorizado</translation>
    </message>
    <message>
        <source>%1 · this computer seems to be off-line: they are read when it is back</source>
        <translation>%1 · este equipo parece estar sin conexión: se leerán cuando vuelva</translation>
    </message>
</context>
<context>
    <name>raiki::FieldRulesDialog</name>
    <message>
        <source>ask: leave the row out unless I tick it</source>
        <translation>preguntar: omitir la fila si no la marco</translation>
    </message>
    <message>
        <source>keep what is in the list</source>
        <translation>conservar lo que está en la lista</translation>
    </message>
    <message>
        <source>take what the file says</source>
        <translation>usar lo que dice el archivo</translation>
    </message>
    <message>
        <source>take the newer one</source>
        <translation>usar lo más reciente</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Por campos</translation>
    </message>
    <message>
        <source>What is done where the file and the list both say something:</source>
        <translation>Qué se hace donde el archivo y la lista dicen algo:</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar así</translation>
    </message>
    <message>
        <source>ask: leave it as it is unless I tick the row fully</source>
        <translation>preguntar: dejarlo como está si no marco la fila del todo</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <extracomment>%1 a field of the list; in how many rows the file says something else</extracomment>
        <translation>
            <numerusform>%1 (%Ln fila)</numerusform>
            <numerusform>%1 (%Ln filas)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::FilterBar</name>
    <message>
        <source>Filter what comes</source>
        <translation>Filtrar lo que viene</translation>
    </message>
    <message>
        <source>Every format</source>
        <translation>Todos los formatos</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Películas</translation>
    </message>
    <message>
        <source>OVAs and specials</source>
        <translation>OVAs y especiales</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Every track</source>
        <translation>Todos los lanzamientos</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Tipo de lanzamiento</translation>
    </message>
    <message>
        <source>However sure</source>
        <translation>Cualquier certeza</translation>
    </message>
    <message>
        <source>Delayed or cancelled</source>
        <translation>Retrasado o cancelado</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Every platform</source>
        <translation>Todas las plataformas</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>On my list</source>
        <translation>En mi lista</translation>
    </message>
    <message>
        <source>Only seasons on your list, not others of the same shows</source>
        <translation>Solo las temporadas de tu lista, no otras de las mismas series</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Only what is new since your last visit</source>
        <translation>Solo lo nuevo desde tu última visita</translation>
    </message>
</context>
<context>
    <name>raiki::FindDialog</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Show, page or command</source>
        <translation>Serie, página o comando</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nada contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>raiki::FindText</name>
    <message>
        <source>On your list</source>
        <translation>En tu lista</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>En el catálogo</translation>
    </message>
    <message>
        <source>Pages and commands</source>
        <translation>Páginas y comandos</translation>
    </message>
</context>
<context>
    <name>raiki::FirstStart</name>
    <message>
        <source>Ask %1 once a week for newer s&amp;hows, too</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>Preguntar también a %1 una vez por semana si hay series n&amp;uevas</translation>
    </message>
    <message>
        <source>It keeps the catalogue of known shows. You can change it in the settings.</source>
        <translation>Así se mantiene al día el catálogo de series conocidas. Puedes cambiarlo en la configuración.</translation>
    </message>
    <message>
        <source>Feeds to begin with</source>
        <translation>Feeds para empezar</translation>
    </message>
    <message>
        <source>You can add others and remove these at any time.</source>
        <translation>Puedes añadir otros y quitar estos cuando quieras.</translation>
    </message>
    <message>
        <source>The feeds were not added</source>
        <translation>Los feeds no se añadieron</translation>
    </message>
    <message>
        <source>Welcome to Raiki</source>
        <translation>Te damos la bienvenida a Raiki</translation>
    </message>
    <message>
        <source>When does it come back?</source>
        <translation>¿Cuándo vuelve?</translation>
    </message>
    <message>
        <source>Raiki keeps your list, reads the news you trust, and tells you when a new season is dated, who says so, and when it starts. Everything stays on this computer.</source>
        <translation>Raiki guarda tu lista, lee las noticias en las que confías y te dice cuándo hay fecha para una temporada nueva, quién lo dice y cuándo se estrena. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Add a show</source>
        <translation>&amp;Añadir una serie</translation>
    </message>
    <message>
        <source>Find one by its title and begin with it.</source>
        <translation>Búscala por su título y empieza con ella.</translation>
    </message>
    <message>
        <source>&amp;Import my list</source>
        <translation>&amp;Importar mi lista</translation>
    </message>
    <message>
        <source>A file from another tracker or a table of your own; you see first what it does.</source>
        <translation>Un archivo de otro tracker o una tabla tuya; antes verás qué hace.</translation>
    </message>
    <message>
        <source>Start with an &amp;empty list</source>
        <translation>Empezar con la lista &amp;vacía</translation>
    </message>
    <message>
        <source>Look around first.</source>
        <translation>Primero echa un vistazo.</translation>
    </message>
    <message>
        <source>May Raiki check your feeds?</source>
        <translation>¿Puede Raiki consultar tus feeds?</translation>
    </message>
    <message>
        <source>&amp;Yes, check my feeds</source>
        <translation>Sí, &amp;consultar mis feeds</translation>
    </message>
    <message>
        <source>You can stop it in the settings.</source>
        <translation>Puedes desactivarlo en la configuración.</translation>
    </message>
    <message>
        <source>&amp;No, stay off the network</source>
        <translation>&amp;No, no usar la red</translation>
    </message>
    <message>
        <source>Feeds are read only when you allow it later; the list works without.</source>
        <translation>Los feeds solo se leerán cuando lo permitas más adelante; la lista funciona sin ellos.</translation>
    </message>
    <message>
        <source>Remind you of premieres?</source>
        <translation>¿Recordarte los estrenos?</translation>
    </message>
    <message>
        <source>A bubble on your desktop when a date is found or moves, a day before the start, and when it starts.</source>
        <translation>Una notificación en el escritorio cuando se conozca o cambie una fecha, un día antes del estreno y cuando empiece.</translation>
    </message>
    <message>
        <source>Yes, &amp;remind me</source>
        <translation>Sí, &amp;recordármelos</translation>
    </message>
    <message>
        <source>What, when and for which shows is in the settings.</source>
        <translation>Qué, cuándo y de qué series se elige en la configuración.</translation>
    </message>
    <message>
        <source>No, stay &amp;quiet</source>
        <translation>No, sin av&amp;isos</translation>
    </message>
    <message>
        <source>The Upcoming page shows the dates all the same.</source>
        <translation>La página Próximamente muestra las fechas de todos modos.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Your answers were not saved</source>
        <translation>Tus respuestas no se guardaron</translation>
    </message>
    <message>
        <source>It asks the addresses on your Feeds page for news, each again after %1 at the earliest, and contacts nobody else unless you tick it below. Nothing about you or your list is sent. Until you say yes it asks nobody by itself.</source>
        <extracomment>%1 a span of time such as &quot;1 hour&quot;</extracomment>
        <translation>Busca noticias en las direcciones de tu página Feeds, dejando al menos %1 entre dos consultas de cada una, y no contacta con nadie más salvo que lo marques abajo. No se envía nada sobre ti ni sobre tu lista. Mientras no digas que sí, no consulta a nadie por su cuenta.</translation>
    </message>
</context>
<context>
    <name>raiki::FormatText</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>MyAnimeList or Kitsu (XML)</source>
        <translation>MyAnimeList o Kitsu (XML)</translation>
    </message>
    <message>
        <source>Taiga, of an unknown service</source>
        <translation>Taiga, de un servicio desconocido</translation>
    </message>
    <message>
        <source>Taiga with MyAnimeList</source>
        <translation>Taiga con MyAnimeList</translation>
    </message>
    <message>
        <source>Taiga with AniList</source>
        <translation>Taiga con AniList</translation>
    </message>
    <message>
        <source>Taiga with Kitsu</source>
        <translation>Taiga con Kitsu</translation>
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
        <translation>TV Time (archivo comprimido)</translation>
    </message>
    <message>
        <source>Markdown, to read</source>
        <translation>Markdown, para leer</translation>
    </message>
    <message>
        <source>Plain text, to read</source>
        <translation>Texto sin formato, para leer</translation>
    </message>
    <message>
        <source>Calendar of the dates (iCalendar)</source>
        <translation>Calendario de las fechas (iCalendar)</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Listas (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This format has no place for, or cuts short: %1.</source>
        <extracomment>%1 fields, each with the number of rows</extracomment>
        <translation>Este formato no guarda, o recorta: %1.</translation>
    </message>
    <message>
        <source>Everything in Raiki (JSON)</source>
        <translation>Todo lo de Raiki (JSON)</translation>
    </message>
    <message>
        <source>Another Raiki&apos;s database</source>
        <translation>Base de datos de otro Raiki</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not in the file, for want of “%1”: %2.</source>
        <extracomment>%1 the field that is missing, %2 titles</extracomment>
        <translation>
            <numerusform>%Ln entrada no está en el archivo porque falta «%1»: %2.</numerusform>
            <numerusform>%Ln entradas no están en el archivo porque falta «%1»: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::GeneralCard</name>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>&amp;Titles in</source>
        <translation>&amp;Títulos en</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Romaji</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Late-night times as broadcasters write them</source>
        <translation>Horas de &amp;madrugada al estilo de las cadenas de TV</translation>
    </message>
    <message>
        <source>Saturday 25:30 in place of Sunday 01:30.</source>
        <translation>Sábado 25:30 en lugar de domingo 01:30.</translation>
    </message>
    <message>
        <source>&amp;Scores</source>
        <translation>&amp;Puntuaciones</translation>
    </message>
    <message>
        <source>1 to 100</source>
        <translation>De 1 a 100</translation>
    </message>
    <message>
        <source>1 to 10 with decimals</source>
        <translation>De 1 a 10 con decimales</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>De 1 a 10</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 estrellas</translation>
    </message>
    <message>
        <source>3 smileys</source>
        <translation>3 caritas</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
</context>
<context>
    <name>raiki::HistorySteps</name>
    <message>
        <source>Undoing: %1.</source>
        <translation>Deshaciendo: %1.</translation>
    </message>
    <message>
        <source>Doing again: %1.</source>
        <translation>Rehaciendo: %1.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>No se deshizo nada.</translation>
    </message>
    <message>
        <source>Nothing was done again.</source>
        <translation>No se rehízo nada.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
</context>
<context>
    <name>raiki::ImportDialog</name>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>¿Qué lista?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <source>The file was not read</source>
        <translation>El archivo no se leyó</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 no se importó.</translation>
    </message>
    <message>
        <source>The file was not read.</source>
        <translation>El archivo no se leyó.</translation>
    </message>
    <message>
        <source>No column is known to hold the titles. Say below which one does.</source>
        <translation>No se sabe qué columna tiene los títulos. Indícalo abajo.</translation>
    </message>
    <message>
        <source>The list could not be compared.</source>
        <translation>No se pudo comparar la lista.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>La lista sigue como estaba.</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here: from MyAnimeList, AniList, Kitsu, Anime-Planet, Simkl, Trakt, Yamtrack, Letterboxd, TV Time, Taiga, Notion or Raiki itself, or a table of your own. You see what it would change before anything is written.</source>
        <translation>Elige un archivo o suéltalo aquí: de MyAnimeList, AniList, Kitsu, Anime-Planet, Simkl, Trakt, Yamtrack, Letterboxd, TV Time, Taiga, Notion o el propio Raiki, o una tabla tuya. Verás lo que cambiaría antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Otro archivo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported from %1.</source>
        <translation>
            <numerusform>%Ln fila importada de %1.</numerusform>
            <numerusform>%Ln filas importadas de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Importar %Ln fila</numerusform>
            <numerusform>&amp;Importar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without importing?</source>
        <translation>¿Salir sin importar?</translation>
    </message>
    <message>
        <source>Nothing is imported, and what you decided here is not kept.</source>
        <translation>No se importa nada y lo que has decidido aquí no se guarda.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>raiki::ImportModel</name>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>No cambia nada</translation>
    </message>
</context>
<context>
    <name>raiki::ImportPreview</name>
    <message>
        <source>All shown rows</source>
        <translation>Todas las filas visibles</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Filas que se muestran</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtrar las filas</translation>
    </message>
    <message>
        <source>What the import will do</source>
        <translation>Qué hará la importación</translation>
    </message>
    <message>
        <source>All rows (%1)</source>
        <translation>Todas las filas (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a verdict, %2 a number of rows</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decide for all shown</source>
        <translation>Decidir para todas las mostradas</translation>
    </message>
    <message>
        <source>Take the first show that each may be</source>
        <translation>Tomar la primera serie posible de cada una</translation>
    </message>
    <message>
        <source>Add each as a show of its own</source>
        <translation>Añadir cada una como serie aparte</translation>
    </message>
    <message>
        <source>Leave each undecided</source>
        <translation>Dejarlas todas sin decidir</translation>
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
        <translation>La importación no se revirtió.</translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation>¿Revertir esta importación?</translation>
    </message>
    <message>
        <source>What it added goes, what it changed becomes what it was; your own later changes stay. This can be undone too.</source>
        <translation>Lo que añadió desaparece y lo que cambió vuelve a ser como era; tus cambios posteriores se quedan. Esto también se puede deshacer.</translation>
    </message>
    <message>
        <source>Changed since, and kept: %1.</source>
        <extracomment>%1 titles</extracomment>
        <translation>Cambiado desde entonces, se conserva: %1.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>An import can be taken back at any time, whatever you have changed since.</source>
        <translation>Una importación se puede revertir en cualquier momento, sin importar lo que hayas cambiado después.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <extracomment>%1 an import, as date and file</extracomment>
        <translation>%1 (revertida)</translation>
    </message>
    <message>
        <source>Looking at what has changed since the import…</source>
        <translation>Mirando qué ha cambiado desde la importación…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Revirtiendo la importación…</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Aún no se ha importado nada</translation>
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
        <translation>Descartada.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news dismissed.</source>
        <translation>
            <numerusform>%n noticia descartada.</numerusform>
            <numerusform>%n noticias descartadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 for example &quot;Dismiss all news of Medalist&quot;, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Dismiss all news of %1</source>
        <translation>Descartar todas las noticias sobre %1</translation>
    </message>
    <message>
        <source>Dismiss all of this kind: %1</source>
        <extracomment>%1 a kind of news, such as &quot;Film&quot;</extracomment>
        <translation>Descartar todas las de este tipo: %1</translation>
    </message>
    <message>
        <source>Dismiss all from %1</source>
        <translation>Descartar todas las de %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>News for your shows</source>
        <translation>Noticias de tus series</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Todo al día</translation>
    </message>
    <message>
        <source>When a feed brings news of a show on your list, it waits here with the words that say so.</source>
        <translation>Cuando un feed traiga noticias de una serie de tu lista, aparecerán aquí junto al texto que lo dice.</translation>
    </message>
    <message>
        <source>See your feeds</source>
        <translation>Ver tus feeds</translation>
    </message>
    <message>
        <source>The inbox could not be read.</source>
        <translation>No se pudo leer la bandeja de entrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news</source>
        <translation>
            <numerusform>%n noticia</numerusform>
            <numerusform>%n noticias</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Taken into %1.</source>
        <translation>Incorporada a %1.</translation>
    </message>
    <message>
        <source>Dismissed: what it said is taken back.</source>
        <translation>Descartada: se retira lo que decía.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Corregida.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <source>Check the feeds for news now</source>
        <translation>Consultar los feeds ahora</translation>
    </message>
    <message>
        <source>News of “%1” now means it too.</source>
        <translation>Las noticias de «%1» se refieren ahora también a esta serie.</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this translation, in that language itself: Deutsch, 日本語</extracomment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>raiki::LeadTimes</name>
    <message>
        <source>minutes before</source>
        <translation>minutos antes</translation>
    </message>
    <message>
        <source>hours before</source>
        <translation>horas antes</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>días antes</translation>
    </message>
    <message>
        <source>weeks before</source>
        <translation>semanas antes</translation>
    </message>
    <message>
        <source>Another time:</source>
        <translation>Otro momento:</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>Con cuánta antelación</translation>
    </message>
    <message>
        <source>Minutes, hours, days or weeks</source>
        <translation>Minutos, horas, días o semanas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add this time</source>
        <translation>Añadir este momento</translation>
    </message>
    <message>
        <source>Times of less than a day count where the hour of the start is known.</source>
        <translation>Los tiempos de menos de un día cuentan donde se conoce la hora del estreno.</translation>
    </message>
</context>
<context>
    <name>raiki::ListExport</name>
    <message>
        <source>watchlist.csv</source>
        <translation>mi-lista.csv</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>La lista está en %1.</translation>
    </message>
    <message>
        <source>The list was not exported.</source>
        <translation>La lista no se exportó.</translation>
    </message>
    <message>
        <source>Raiki writes no “%1” files. Choose one of the formats that are offered.</source>
        <translation>Raiki no escribe archivos «%1». Elige uno de los formatos que se ofrecen.</translation>
    </message>
</context>
<context>
    <name>raiki::ListOptions</name>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as covers</source>
        <translation>Mostrar como portadas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Qué columnas se muestran</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Only shows with this tag</source>
        <translation>Solo series con esta etiqueta</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Todas las etiquetas</translation>
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
            <numerusform>%Ln temporada</numerusform>
            <numerusform>%Ln temporadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Rows of the list</extracomment>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::ListText</name>
    <message>
        <source>Season %1, Part %2</source>
        <translation>Temporada %1, parte %2</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Temporada %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>Plan to watch</source>
        <translation>Por ver</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Viendo</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>TV series</source>
        <translation>Serie de TV</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>OVA</source>
        <translation>OVA</translation>
    </message>
    <message>
        <source>Net series</source>
        <translation>ONA</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Especial</translation>
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
        <translation>Emisión en TV</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Dub</source>
        <translation>Doblaje</translation>
    </message>
    <message>
        <source>In cinemas</source>
        <translation>En cines</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Rumoured</source>
        <translation>Rumor</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Con fecha</translation>
    </message>
    <message>
        <source>Aired</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Retrasado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>your own word</source>
        <translation>según tú</translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation>según el catálogo</translation>
    </message>
    <message>
        <source>from a feed</source>
        <translation>según un feed</translation>
    </message>
    <message>
        <source>says %1</source>
        <extracomment>%1 the site that says so</extracomment>
        <translation>según %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Episodes watched, of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>the season, as it is announced</source>
        <translation>la temporada, tal como se anuncie</translation>
    </message>
    <message>
        <source>the broadcast</source>
        <translation>la emisión en TV</translation>
    </message>
    <message>
        <source>the first stream</source>
        <translation>el primer streaming</translation>
    </message>
    <message>
        <source>the dub</source>
        <translation>el doblaje</translation>
    </message>
    <message>
        <source>%1 / about %2</source>
        <extracomment>Episodes watched, of about how many: nobody stated the number. Little room</extracomment>
        <translation>%1 / unos %2</translation>
    </message>
</context>
<context>
    <name>raiki::ListsCard</name>
    <message>
        <source>Your list</source>
        <translation>Tu lista</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exportar la lista…</translation>
    </message>
</context>
<context>
    <name>raiki::MainWindow</name>
    <message>
        <source>The news could not be taken in.</source>
        <translation>No se pudieron incorporar las noticias.</translation>
    </message>
    <message>
        <source>%1 – Raiki</source>
        <translation>%1 – Raiki</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Se añadió: %1</translation>
    </message>
    <message>
        <source>Raiki may not use the network yet. Allow it in the settings, then check for news.</source>
        <translation>Raiki aún no tiene permiso para usar la red. Dáselo en la configuración y después busca noticias.</translation>
    </message>
    <message>
        <source>%1 – Raiki (read-only)</source>
        <extracomment>%1 a page; the list can be looked at only</extracomment>
        <translation>%1 – Raiki (solo lectura)</translation>
    </message>
    <message>
        <source>This list can only be read: nothing in it can be changed.</source>
        <translation>Esta lista solo se puede leer: no se puede cambiar nada en ella.</translation>
    </message>
</context>
<context>
    <name>raiki::MarkedText</name>
    <message>
        <source>Marked: %1</source>
        <translation>Destacado: %1</translation>
    </message>
</context>
<context>
    <name>raiki::MonthDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::MonthJump</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>raiki::MonthModel</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>raiki::NavigationRail</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>raiki::NetworkCard</name>
    <message>
        <source>Feeds and network</source>
        <translation>Feeds y red</translation>
    </message>
    <message>
        <source>Raiki &amp;may check my feeds for news by itself</source>
        <translation>Raiki puede buscar noticias en mis &amp;feeds por su cuenta</translation>
    </message>
    <message>
        <source>Only the addresses on your Feeds page are contacted, and what they redirect to; and %1 where you let Raiki update the catalogue of shows. No cookies are kept, and nothing about you or your list is sent to anyone.</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>Solo se contacta con las direcciones de tu página Feeds y con aquellas a las que redirigen; también con %1 si dejas que Raiki actualice el catálogo de series. No se guardan cookies y no se envía a nadie nada sobre ti ni sobre tu lista.</translation>
    </message>
    <message>
        <source>Check a feed at most &amp;every</source>
        <translation>&amp;Intervalo mínimo entre consultas de un feed</translation>
    </message>
</context>
<context>
    <name>raiki::NewsPanel</name>
    <message>
        <source>Until now: %1 · %2</source>
        <extracomment>%1 a date, %2 who said it</extracomment>
        <translation>Hasta ahora: %1 · %2</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <extracomment>%1 a sentence with a date and who said it, %2 the words of the source</extracomment>
        <translation>%1 · «%2»</translation>
    </message>
    <message>
        <source>Dismiss all like this</source>
        <translation>Descartar todas las parecidas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What Raiki reads</source>
        <translation>Lo que entiende Raiki</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation>Abrir la serie</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>Leer el artículo</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Motivo: %1.</translation>
    </message>
    <message>
        <source>Matches your %1 by the title “%2”. Why it is here: %3.</source>
        <extracomment>%1 the show, %2 the title that matched, %3 a clause such as &quot;a new season of a show you follow&quot;</extracomment>
        <translation>Coincide con %1, de tu lista, por el título «%2». Motivo: %3.</translation>
    </message>
</context>
<context>
    <name>raiki::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo this change (%1)</source>
        <translation>Deshacer este cambio (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do this change again (%1)</source>
        <translation>Rehacer este cambio (%1)</translation>
    </message>
</context>
<context>
    <name>raiki::OutsideCard</name>
    <message>
        <source>Starting at login was not changed.</source>
        <translation>El arranque al iniciar sesión no se cambió.</translation>
    </message>
    <message>
        <source>A calendar file</source>
        <translation>Un archivo de calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>Login and other programs</source>
        <translation>Inicio de sesión y otros programas</translation>
    </message>
    <message>
        <source>Start Raiki at &amp;login, in the tray</source>
        <translation>Abrir Rai&amp;ki al iniciar sesión, en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Keep a &amp;calendar file current, for calendar programs to subscribe to</source>
        <translation>Mantener a&amp;l día un archivo de calendario al que se puedan suscribir otros programas</translation>
    </message>
    <message>
        <source>With al&amp;arms at the lead times above</source>
        <translation>Con alar&amp;mas según los avisos previos de arriba</translation>
    </message>
    <message>
        <source>Let other programs ask Raiki over the session &amp;bus</source>
        <translation>Permitir &amp;que otros programas pregunten a Raiki por el bus de sesión</translation>
    </message>
    <message>
        <source>As org.raiki.Raiki: what comes, each reminder, opening a show.</source>
        <translation>Como org.raiki.Raiki: lo que viene, cada recordatorio, abrir una serie.</translation>
    </message>
    <message>
        <source>Run this &amp;program at each reminder</source>
        <translation>E&amp;jecutar este programa con cada recordatorio</translation>
    </message>
    <message>
        <source>Program to run at each reminder</source>
        <translation>Programa que se ejecuta con cada recordatorio</translation>
    </message>
    <message>
        <source>It gets the event as its last argument, in JSON. No shell reads it. Empty: none.</source>
        <translation>Recibe el evento como último argumento, en JSON. No pasa por ningún shell. Vacío: ninguno.</translation>
    </message>
</context>
<context>
    <name>raiki::Pages</name>
    <message>
        <source>Upcoming</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Mi lista</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Season chart</source>
        <translation>Guía de temporada</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
</context>
<context>
    <name>raiki::PlanText</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>Título en inglés</translation>
    </message>
    <message>
        <source>Romaji title</source>
        <translation>Título en romaji</translation>
    </message>
    <message>
        <source>Japanese title</source>
        <translation>Título en japonés</translation>
    </message>
    <message>
        <source>Other titles</source>
        <translation>Otros títulos</translation>
    </message>
    <message>
        <source>Your own titles</source>
        <translation>Tus propios títulos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Titles of the season</source>
        <translation>Títulos de la temporada</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Episodes watched</source>
        <translation>Episodios vistos</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Rewatches</source>
        <translation>Revisionados</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>Estreno</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>MyAnimeList number</source>
        <translation>ID de MyAnimeList</translation>
    </message>
    <message>
        <source>AniList number</source>
        <translation>ID de AniList</translation>
    </message>
    <message>
        <source>AniDB number</source>
        <translation>ID de AniDB</translation>
    </message>
    <message>
        <source>Kitsu number</source>
        <translation>ID de Kitsu</translation>
    </message>
    <message>
        <source>TMDB number</source>
        <translation>ID de TMDB</translation>
    </message>
    <message>
        <source>Bangumi number</source>
        <translation>ID de Bangumi</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>Sitio oficial</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Añadida el</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Cambiada el</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>puntuación: %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <extracomment>%1 a day, a month: when the user began to watch</extracomment>
        <translation>empezada: %1</translation>
    </message>
    <message>
        <source>finished %1</source>
        <extracomment>%1 a day, a month: when the user was through</extracomment>
        <translation>terminada: %1</translation>
    </message>
    <message>
        <source>premiere %1</source>
        <extracomment>%1 a day, a month</extracomment>
        <translation>estreno: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Se actualiza</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Sin novedades</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 the field, %2 what it holds now, %3 what it will hold</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 “%2” was not understood</source>
        <translation>%1: no se entiende «%2»</translation>
    </message>
    <message>
        <source>%1 “%2” is out of range</source>
        <translation>%1: «%2» está fuera de rango</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1: falta</translation>
    </message>
    <message>
        <source>%1 “%2” is too long</source>
        <translation>%1: «%2» es demasiado largo</translation>
    </message>
    <message>
        <source>The same as line %1</source>
        <translation>Igual que la línea %1</translation>
    </message>
    <message>
        <source>May be %1: say below which it is</source>
        <translation>Puede ser %1: indica abajo cuál es</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>El archivo no tiene filas.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Columns that are not used: %1.</source>
        <translation>Columnas que no se usan: %1.</translation>
    </message>
    <message>
        <source>Not read, of the lists in the archive: %1.</source>
        <translation>Listas del archivo comprimido que no se leyeron: %1.</translation>
    </message>
    <message>
        <source>%1 “%2” is another show than the title names</source>
        <translation>%1: «%2» es una serie distinta de la del título</translation>
    </message>
    <message>
        <source>as “%1”</source>
        <extracomment>%1 what the show that a row goes to is called in the list or the catalogue</extracomment>
        <translation>como «%1»</translation>
    </message>
    <message>
        <source>Was removed in the other list, and goes here too</source>
        <extracomment>of a row of the list that was removed in the copy it is merged with</extracomment>
        <translation>Se quitó en la otra lista y también se quitará aquí</translation>
    </message>
    <message>
        <source>Details of the show or its dates</source>
        <extracomment>of a show: what changes is no field of the user&apos;s</extracomment>
        <translation>Detalles de la serie o de sus fechas</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 could be read either way and stay out: say which under “How the file is read”.</source>
        <translation>Las fechas como 3/4/2026 se pueden leer de dos maneras y quedan fuera: diga cómo en «Cómo se lee el archivo».</translation>
    </message>
    <message>
        <source>“%1” may be a number of any service: say whose under “How the file is read”</source>
        <translation>«%1» puede ser un número de cualquier servicio: diga de cuál en «Cómo se lee el archivo»</translation>
    </message>
    <message>
        <source>not decided, only with a full tick: %1</source>
        <extracomment>%1 fields that no rule decides, and what they would become; the box of a row has three states</extracomment>
        <translation>sin decidir, solo con marca completa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln episode(s) watched</source>
        <translation>
            <numerusform>%Ln episodio visto</numerusform>
            <numerusform>%Ln episodios vistos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln por añadir</numerusform>
            <numerusform>%Ln por añadir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln por actualizar</numerusform>
            <numerusform>%Ln por actualizar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing new</source>
        <translation>
            <numerusform>%Ln sin novedades</numerusform>
            <numerusform>%Ln sin novedades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln en conflicto</numerusform>
            <numerusform>%Ln en conflicto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln por decidir</numerusform>
            <numerusform>%Ln por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln ilegible</numerusform>
            <numerusform>%Ln ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are no anime and stay out.</source>
        <translation>
            <numerusform>%Ln fila no es anime y queda fuera.</numerusform>
            <numerusform>%Ln filas no son anime y quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps no anime</source>
        <translation>
            <numerusform>%Ln quizá no sea anime</numerusform>
            <numerusform>%Ln quizá no sean anime</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” is another year than that of what goes by this title</source>
        <extracomment>%2 is the year of the file, then what goes by the title and its year: “2010: Trigun, 1998”</extracomment>
        <translation>%1 «%2» es otro año que el de lo que lleva este título</translation>
    </message>
    <message>
        <source>The id “%1” is another season than the row names</source>
        <translation>El id «%1» es una temporada distinta de la que dice la fila</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <extracomment>of a row of a list that is imported: it becomes a show of its own</extracomment>
        <translation>no está en el catálogo</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 were read with the day first, as tables with semicolons have them: say otherwise under “How the file is read”.</source>
        <translation>Las fechas como 3/4/2026 se leyeron con el día primero, como es habitual en tablas con puntos y coma: cámbielo en «Cómo se lee el archivo».</translation>
    </message>
    <message>
        <source>Scores that do not say of how many they are were read as of %1: where that is wrong, leave their column out under “How the file is read”.</source>
        <translation>Las puntuaciones que no dicen sobre cuánto son se leyeron como sobre %1: si no es así, omita su columna en «Cómo se lee el archivo».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more season(s) along with their shows</source>
        <extracomment>seasons of a merge that nobody follows, and that come with their shows</extracomment>
        <translation>
            <numerusform>%Ln temporada más junto con su serie</numerusform>
            <numerusform>%Ln temporadas más junto con sus series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::PolicyChoice</name>
    <message>
        <source>by field…</source>
        <translation>por campos…</translation>
    </message>
    <message>
        <source>Where the file and the list differ:</source>
        <translation>Si el archivo y la lista no coinciden:</translation>
    </message>
</context>
<context>
    <name>raiki::PollStatus</name>
    <message>
        <source>Checking %1 of %2…</source>
        <translation>Consultando %1 de %2…</translation>
    </message>
    <message>
        <source>News is off</source>
        <translation>Noticias desactivadas</translation>
    </message>
    <message>
        <source>Check for news</source>
        <translation>Buscar noticias</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) failed</source>
        <translation>
            <numerusform>Falló %n feed</numerusform>
            <numerusform>Fallaron %n feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Consultado %1</translation>
    </message>
    <message>
        <source>Check the feeds for news. %1</source>
        <translation>Buscar noticias en los feeds. %1</translation>
    </message>
    <message>
        <source>%1. Click to check the feeds for news (F5).</source>
        <translation>%1. Haz clic para buscar noticias en los feeds (F5).</translation>
    </message>
    <message>
        <source>Off-line, it seems</source>
        <translation>Sin conexión, parece</translation>
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
        <translation>quizá %1: %2 (%3)</translation>
    </message>
    <message>
        <source>names %1, %2</source>
        <extracomment>%1 a show, %2 why nothing follows from it: &quot;says nothing new&quot;</extracomment>
        <translation>menciona %1; %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>perhaps %1: %2</source>
        <comment>show, what is announced</comment>
        <translation>quizá %1: %2</translation>
    </message>
</context>
<context>
    <name>raiki::PremiereDialog</name>
    <message>
        <source>Set the premiere</source>
        <translation>Fijar el estreno</translation>
    </message>
    <message>
        <source>When does it start? %1</source>
        <translation>¿Cuándo se estrena? %1</translation>
    </message>
    <message>
        <source>2026, Winter 2026, January 2026, 2026-01-24, 2026-01-24 25:30 JST</source>
        <translation>2026, Invierno 2026, enero de 2026, 2026-01-24, 2026-01-24 25:30 JST</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>This is not a date that Raiki understands.</source>
        <translation>Raiki no entiende esta fecha.</translation>
    </message>
    <message>
        <source>No date of your own: what others say decides.</source>
        <translation>Sin fecha propia: decide lo que digan otros.</translation>
    </message>
</context>
<context>
    <name>raiki::QuietCard</name>
    <message>
        <source>Quiet</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: what comes due then waits until they end</source>
        <translation>Horas de sile&amp;ncio: lo que toque entonces espera a que terminen</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Ha&amp;sta</translation>
    </message>
    <message>
        <source>Wait while the desktop asks for no &amp;disturbance</source>
        <translation>Esperar mientras el escritorio pida n&amp;o molestar</translation>
    </message>
    <message>
        <source>Where it says so; what came due meanwhile is told in one notice.</source>
        <translation>Si el escritorio lo indica; lo que tocó mientras tanto llega en un solo aviso.</translation>
    </message>
    <message>
        <source>News and lead times to&amp;gether</source>
        <translation>A&amp;grupar noticias y avisos previos</translation>
    </message>
    <message>
        <source>No, each at its time</source>
        <translation>No, cada cosa a su hora</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Una vez por semana</translation>
    </message>
    <message>
        <source>On &amp;the day</source>
        <translation>E&amp;l día</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>A reminder that you put off by ten minutes or until tonight still comes then.</source>
        <translation>Un recordatorio que pospones diez minutos o hasta esta noche llega igualmente a esa hora.</translation>
    </message>
    <message>
        <source>At %1, the “Hour of the day” under “Reminders”. What starts is still told when it starts.</source>
        <extracomment>%1 for example &quot;09:00&quot;. &quot;Hour of the day&quot; and &quot;Reminders&quot; as they stand on that card</extracomment>
        <translation>A las %1, la «Hora del día» de «Recordatorios». Los estrenos se avisan igualmente cuando empiezan.</translation>
    </message>
</context>
<context>
    <name>raiki::ReadingPanel</name>
    <message>
        <source>How the file is read</source>
        <translation>Cómo se lee el archivo</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>4 March (month first)</source>
        <translation>4 de marzo (primero el mes)</translation>
    </message>
    <message>
        <source>3 April (day first)</source>
        <translation>3 de abril (primero el día)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Cells are separated by</source>
        <translation>Separador de celdas</translation>
    </message>
    <message>
        <source>3/4/2026 means</source>
        <translation>3/4/2026 significa</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>What column “%1” holds</source>
        <translation>Qué contiene la columna «%1»</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(omitir)</translation>
    </message>
    <message>
        <source>%1, %2 of %3 columns: %4</source>
        <extracomment>%1 the format, %2 how many of the columns are understood, %3 how many there are, %4 their fields</extracomment>
        <translation>%1, %2 de %3 columnas: %4</translation>
    </message>
    <message>
        <source>The file is</source>
        <translation>El archivo es</translation>
    </message>
    <message>
        <source>As you set it for this header before: %1</source>
        <extracomment>%1 what the columns of a file are</extracomment>
        <translation>Como lo fijaste antes para este encabezado: %1</translation>
    </message>
</context>
<context>
    <name>raiki::ReleaseCard</name>
    <message>
        <source>Which start counts</source>
        <translation>Qué estreno cuenta</translation>
    </message>
    <message>
        <source>&amp;Start of</source>
        <translation>E&amp;streno de</translation>
    </message>
    <message>
        <source>My &amp;platforms</source>
        <translation>Mis &amp;plataformas</translation>
    </message>
    <message>
        <source>My platforms</source>
        <translation>Mis plataformas</translation>
    </message>
    <message>
        <source>Hulu, Disney+</source>
        <translation>Hulu, Disney+</translation>
    </message>
    <message>
        <source>My service is &amp;later by</source>
        <translation>Mi servicio se &amp;retrasa</translation>
    </message>
    <message>
        <source>Minutes by which my service is later</source>
        <translation>Minutos que se retrasa mi servicio</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>The first of your platforms that has a date counts; a show&apos;s page can choose otherwise.</source>
        <translation>Cuenta la primera de tus plataformas que tenga fecha; en la página de una serie se puede elegir otra cosa.</translation>
    </message>
</context>
<context>
    <name>raiki::ReleaseText</name>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Platform not known</source>
        <translation>Plataforma desconocida</translation>
    </message>
    <message>
        <source>%1, then weekly</source>
        <translation>%1, luego cada semana</translation>
    </message>
    <message numerus="yes">
        <source>%1, then every %n day(s)</source>
        <extracomment>%1 the first date</extracomment>
        <translation>
            <numerusform>%1, luego cada día</numerusform>
            <numerusform>%1, luego cada %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::ReminderBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this reminder</source>
        <translation>Cerrar este recordatorio</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>See all that Raiki told you</source>
        <translation>Ver todo lo que Raiki te ha dicho</translation>
    </message>
</context>
<context>
    <name>raiki::RemindersCard</name>
    <message>
        <source>The setting was not saved.</source>
        <translation>El ajuste no se guardó.</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>En pausa hasta: %1.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>&amp;Remind me of premieres</source>
        <translation>&amp;Recordarme los estrenos</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>Cuando se estrene</translation>
    </message>
    <message>
        <source>When a date becomes known</source>
        <translation>Cuando se conozca una fecha</translation>
    </message>
    <message>
        <source>When a date moves</source>
        <translation>Cuando cambie una fecha</translation>
    </message>
    <message>
        <source>For shows that are</source>
        <translation>De las series con estado</translation>
    </message>
    <message>
        <source>%1 (a new season)</source>
        <extracomment>the status, and what there is to remind of in such a show</extracomment>
        <translation>%1 (temporada nueva)</translation>
    </message>
    <message>
        <source>&amp;Hour of the day</source>
        <translation>&amp;Hora del día</translation>
    </message>
    <message>
        <source>For dates of which only the day, the month or the season of the year is known.</source>
        <translation>Para las fechas de las que solo se sabe el día, el mes o la estación del año.</translation>
    </message>
    <message>
        <source>When a new season is announced</source>
        <translation>Cuando se anuncie una temporada nueva</translation>
    </message>
    <message>
        <source>When its dub starts</source>
        <translation>Cuando empiece su doblaje</translation>
    </message>
    <message>
        <source>While I watch a show</source>
        <translation>Mientras veo una serie</translation>
    </message>
    <message>
        <source>New episodes that a source dates</source>
        <translation>Episodios nuevos con fecha según una fuente</translation>
    </message>
    <message>
        <source>The last episode</source>
        <translation>El último episodio</translation>
    </message>
    <message>
        <source>Episodes of the weekly rule, about when they come</source>
        <translation>Episodios semanales, a su hora aproximada</translation>
    </message>
    <message>
        <source>Of their own…</source>
        <translation>Propios…</translation>
    </message>
    <message>
        <source>As above…</source>
        <translation>Como arriba…</translation>
    </message>
    <message>
        <source>What to remind of: %1</source>
        <translation>Qué recordar: %1</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Pausar los recordatorios</translation>
    </message>
    <message>
        <source>One show is muted on its page, under “Reminders…”, or in the watchlist&apos;s menu of its row.</source>
        <translation>Una sola serie se silencia en su página, en «Recordatorios…», o en el menú de su fila en Mi lista.</translation>
    </message>
</context>
<context>
    <name>raiki::ReviewText</name>
    <message>
        <source>The id is of %1, the row names %2</source>
        <translation>El identificador es de %1, la fila nombra %2</translation>
    </message>
    <message>
        <source>The id is of %1, the title is of %2</source>
        <extracomment>two shows: &quot;The id is of Naruto, the title is of Bleach&quot;</extracomment>
        <translation>El identificador es de %1, el título es de %2</translation>
    </message>
    <message>
        <source>What goes by this title began in another year</source>
        <translation>Lo que lleva este título empezó en otro año</translation>
    </message>
    <message>
        <source>Several shows go by this title</source>
        <translation>Varias series llevan este título</translation>
    </message>
    <message>
        <source>The title may be short for one of several shows, or a spelling</source>
        <translation>El título puede ser la forma corta u otra grafía de varias series</translation>
    </message>
    <message>
        <source>The title does not say for sure which season it is</source>
        <translation>El título no dice con certeza qué temporada es</translation>
    </message>
    <message>
        <source>What goes by this title has another id</source>
        <translation>Lo que lleva este título tiene otro identificador</translation>
    </message>
    <message>
        <source>The title may be short for that name, or a spelling of it</source>
        <translation>El título puede ser la forma corta u otra grafía de ese nombre</translation>
    </message>
</context>
<context>
    <name>raiki::RowActions</name>
    <message>
        <source>Open the show</source>
        <translation>Abrir la serie</translation>
    </message>
    <message>
        <source>One episode more</source>
        <translation>Un episodio más</translation>
    </message>
    <message>
        <source>One episode less</source>
        <translation>Un episodio menos</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>Añadir etiquetas…</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>Quitar una etiqueta</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Cambiar estado</translation>
    </message>
    <message>
        <source>Set score</source>
        <translation>Puntuar</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Sin puntuación</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sin etiquetas</translation>
    </message>
    <message>
        <source>The status was not changed.</source>
        <translation>El estado no se cambió.</translation>
    </message>
    <message>
        <source>The score was not changed.</source>
        <translation>La puntuación no se cambió.</translation>
    </message>
    <message>
        <source>The tags were not changed.</source>
        <translation>Las etiquetas no se cambiaron.</translation>
    </message>
    <message>
        <source>The episodes were not changed.</source>
        <translation>Los episodios no se cambiaron.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>No se quitó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) will be removed from your list. You can undo this.</source>
        <translation>
            <numerusform>Se quitará %n temporada de tu lista. Puedes deshacerlo.</numerusform>
            <numerusform>Se quitarán %n temporadas de tu lista. Puedes deshacerlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>The cell was not changed.</source>
        <translation>La celda no se cambió.</translation>
    </message>
    <message>
        <source>Every episode is watched already.</source>
        <translation>Todos los episodios ya están vistos.</translation>
    </message>
    <message>
        <source>Mute: no reminders, no news</source>
        <translation>Silenciar: ni recordatorios ni noticias</translation>
    </message>
    <message>
        <source>The reminders were not changed.</source>
        <translation>No se cambiaron los recordatorios.</translation>
    </message>
    <message>
        <source>Export the selection…</source>
        <translation>Exportar la selección…</translation>
    </message>
</context>
<context>
    <name>raiki::RowPanel</name>
    <message>
        <source>The chosen row</source>
        <translation>La fila elegida</translation>
    </message>
    <message>
        <source>Which show is “%1”?</source>
        <translation>¿Qué serie es «%1»?</translation>
    </message>
    <message>
        <source>Not decided: left out</source>
        <translation>Sin decidir: se omite</translation>
    </message>
    <message>
        <source>A show of its own</source>
        <translation>Una serie aparte</translation>
    </message>
</context>
<context>
    <name>raiki::ScoreText</name>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n de 5 estrellas</numerusform>
            <numerusform>%n de 5 estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>not liked</source>
        <translation>no me gustó</translation>
    </message>
    <message>
        <source>so-so</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>me gustó</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A score: %1 of at most %2</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>raiki::SeasonCard</name>
    <message>
        <source>● New</source>
        <translation>● Nuevo</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <source>Add %1 to the list</source>
        <translation>Añadir %1 a la lista</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>Estado de %1</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
    <message>
        <source>Set the premiere…</source>
        <translation>Fijar el estreno…</translation>
    </message>
    <message>
        <source>Set the premiere of %1</source>
        <translation>Fijar el estreno de %1</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>Episodes watched of %1</source>
        <translation>Episodios vistos de %1</translation>
    </message>
    <message>
        <source>One episode more</source>
        <translation>Un episodio más</translation>
    </message>
    <message>
        <source>One episode more of %1</source>
        <translation>Un episodio más de %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Notas sobre %1</translation>
    </message>
    <message>
        <source>Anything you want to remember</source>
        <translation>Lo que quieras recordar</translation>
    </message>
    <message numerus="yes">
        <source>How we know (%n)</source>
        <translation>
            <numerusform>Cómo lo sabemos (%n)</numerusform>
            <numerusform>Cómo lo sabemos (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>How we know when %1 starts</source>
        <translation>Cómo sabemos cuándo se estrena %1</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n episodio</numerusform>
            <numerusform>%n episodios</numerusform>
        </translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>another source says otherwise</source>
        <translation>otra fuente dice otra cosa</translation>
    </message>
    <message>
        <source>what counts for you is %1</source>
        <translation>lo que cuenta para ti es %1</translation>
    </message>
    <message>
        <source>%1 later, as you set it</source>
        <translation>%1 más tarde, como lo indicaste</translation>
    </message>
    <message>
        <source>%1 earlier, as you set it</source>
        <translation>%1 antes, como lo indicaste</translation>
    </message>
    <message>
        <source>Nobody has announced a date</source>
        <translation>Nadie ha anunciado una fecha</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Puntuación de %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n episode(s), by the weeks on air</source>
        <translation>
            <numerusform>cerca de %n episodio, según las semanas en emisión</numerusform>
            <numerusform>cerca de %n episodios, según las semanas en emisión</numerusform>
        </translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Between two numbers: how many episodes were watched, and of how many</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>How many episodes %1 has</source>
        <translation>Cuántos episodios tiene %1</translation>
    </message>
    <message>
        <source>How many episodes there are; 0 where nobody knows</source>
        <translation>Cuántos episodios hay; 0 si nadie lo sabe</translation>
    </message>
    <message>
        <source>about </source>
        <extracomment>Before a number of episodes that nobody stated, with the blank between them</extracomment>
        <translation>unos </translation>
    </message>
    <message>
        <source>?</source>
        <extracomment>In place of a number of episodes that nobody knows</extracomment>
        <translation>?</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the episodes</comment>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>raiki::SeasonChartPage</name>
    <message>
        <source>Season chart</source>
        <translation>Guía de temporada</translation>
    </message>
    <message>
        <source>The cour before</source>
        <translation>El cour anterior</translation>
    </message>
    <message>
        <source>The next cour</source>
        <translation>El cour siguiente</translation>
    </message>
    <message>
        <source>This cour</source>
        <translation>Este cour</translation>
    </message>
    <message>
        <source>By format</source>
        <translation>Por formato</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Filter this cour</source>
        <translation>Filtrar este cour</translation>
    </message>
    <message>
        <source>Show this cour</source>
        <translation>Mostrar este cour</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>No se pudo leer la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n premiere(s)</source>
        <translation>
            <numerusform>%n estreno</numerusform>
            <numerusform>%n estrenos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n continue(s)</source>
        <translation>
            <numerusform>%n continúa</numerusform>
            <numerusform>%n continúan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on your list</source>
        <translation>
            <numerusform>%n en tu lista</numerusform>
            <numerusform>%n en tu lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Nothing is known of %1</source>
        <translation>No se sabe nada de %1</translation>
    </message>
    <message>
        <source>No show of this cour has these words in its titles or platforms.</source>
        <translation>Ninguna serie de este cour tiene estas palabras en sus títulos o plataformas.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation>Abrir la serie</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>The catalogue has no premiere in this cour, and your list has none either. What a newer catalogue or a date on your list brings stands here.</source>
        <translation>El catálogo no tiene ningún estreno en este cour, y tu lista tampoco. Aquí aparecerá lo que traiga un catálogo más reciente o una fecha de tu lista.</translation>
    </message>
    <message>
        <source>no premieres known</source>
        <translation>sin estrenos conocidos</translation>
    </message>
</context>
<context>
    <name>raiki::SettingsCard</name>
    <message>
        <source>The setting was not saved.</source>
        <translation>El ajuste no se guardó.</translation>
    </message>
</context>
<context>
    <name>raiki::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Cada cambio se guarda al instante.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>raiki::SharedFolderCard</name>
    <message>
        <source>The folder that all computers share</source>
        <translation>La carpeta que comparten todos los ordenadores</translation>
    </message>
    <message>
        <source>The folder is not there now. What changes meanwhile goes there when it is back.</source>
        <translation>La carpeta no está ahora. Lo que cambie entretanto irá allí cuando vuelva.</translation>
    </message>
    <message>
        <source>The last exchange failed.</source>
        <translation>El último intercambio falló.</translation>
    </message>
    <message>
        <source>Merged last: %1.</source>
        <extracomment>%1 names of files, each of another computer</extracomment>
        <translation>Combinado por última vez: %1.</translation>
    </message>
    <message>
        <source>Not understood, and looked at again when it changes: %1.</source>
        <extracomment>%1 names of files</extracomment>
        <translation>No se entiende, y se volverá a mirar cuando cambie: %1.</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Varios ordenadores</translation>
    </message>
    <message>
        <source>Exchange the list with my other computers through a &amp;folder</source>
        <translation>Intercambiar la lista con mis otros ordenadores mediante una carpe&amp;ta</translation>
    </message>
    <message>
        <source>Whatever carries the folder: Syncthing, Nextcloud, a stick. Raiki keeps a copy of the list there and merges those of the others when they change: of each field the later word stays. Every merge can be undone, and is backed up before. Settings stay with each computer.</source>
        <translation>Da igual qué lleve la carpeta: Syncthing, Nextcloud, una memoria USB. Raiki guarda allí una copia de la lista y combina las de los demás cuando cambian: de cada campo queda lo dicho más tarde. Toda combinación se puede deshacer y antes se hace una copia de seguridad. Los ajustes se quedan en cada ordenador.</translation>
    </message>
    <message>
        <source>E&amp;xchange now</source>
        <translation>Intercambiar a&amp;hora</translation>
    </message>
    <message>
        <source>Another f&amp;older…</source>
        <translation>&amp;Otra carpeta…</translation>
    </message>
</context>
<context>
    <name>raiki::ShowNamesCard</name>
    <message>
        <source>Names and links</source>
        <translation>Nombres y enlaces</translation>
    </message>
    <message>
        <source>Add an alias…</source>
        <translation>Añadir un alias…</translation>
    </message>
    <message>
        <source>Another name under which the news may speak of it</source>
        <translation>Otro nombre con el que las noticias pueden hablar de ella</translation>
    </message>
    <message>
        <source>Remove the alias %1</source>
        <translation>Quitar el alias %1</translation>
    </message>
    <message>
        <source>Remove this alias</source>
        <translation>Quitar este alias</translation>
    </message>
    <message>
        <source>Your alias</source>
        <translation>Tu alias</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Romaji</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>También llamada</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>Sitio oficial</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>raiki::ShowPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Atrás (%1)</translation>
    </message>
    <message>
        <source>Add a season…</source>
        <translation>Añadir una temporada…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove the show</source>
        <translation>Quitar la serie</translation>
    </message>
    <message>
        <source>The show could not be opened.</source>
        <translation>No se pudo abrir la serie.</translation>
    </message>
    <message>
        <source>The season was not added.</source>
        <translation>La temporada no se añadió.</translation>
    </message>
    <message>
        <source>The season was not removed.</source>
        <translation>La temporada no se quitó.</translation>
    </message>
    <message>
        <source>The change was not made.</source>
        <translation>El cambio no se hizo.</translation>
    </message>
    <message>
        <source>The premiere was not set.</source>
        <translation>El estreno no se fijó.</translation>
    </message>
    <message>
        <source>Add a season</source>
        <translation>Añadir una temporada</translation>
    </message>
    <message>
        <source>Number of the season</source>
        <translation>Número de la temporada</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>The season was not added. Its number is from 1 to 99.</source>
        <translation>La temporada no se añadió. Su número va del 1 al 99.</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <translation>Añadir un alias</translation>
    </message>
    <message>
        <source>Another name under which the news may speak of it</source>
        <translation>Otro nombre con el que las noticias pueden hablar de ella</translation>
    </message>
    <message>
        <source>The alias was not added.</source>
        <translation>El alias no se añadió.</translation>
    </message>
    <message>
        <source>The alias was not removed.</source>
        <translation>El alias no se quitó.</translation>
    </message>
    <message>
        <source>%1 and all its seasons will be removed from your list. You can undo this.</source>
        <translation>Se quitarán de tu lista %1 y todas sus temporadas. Puedes deshacerlo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The show was not removed.</source>
        <translation>La serie no se quitó.</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Recordatorios…</translation>
    </message>
    <message>
        <source>Muted…</source>
        <translation>Silenciada…</translation>
    </message>
</context>
<context>
    <name>raiki::ShowRemindersDialog</name>
    <message>
        <source>Reminders of %1</source>
        <translation>Recordatorios de %1</translation>
    </message>
    <message>
        <source>For this show, remind me of</source>
        <translation>En esta serie, recordarme</translation>
    </message>
    <message>
        <source>For this show, what counts is</source>
        <translation>En esta serie, lo que cuenta es</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>&amp;Start of</source>
        <translation>E&amp;streno de</translation>
    </message>
    <message>
        <source>On &amp;platforms</source>
        <translation>En las &amp;plataformas</translation>
    </message>
    <message>
        <source>&amp;Later by</source>
        <translation>Con un &amp;retraso de</translation>
    </message>
    <message>
        <source>The reminders of the show were not saved.</source>
        <translation>Los recordatorios de la serie no se guardaron.</translation>
    </message>
    <message>
        <source>&amp;Mute this show: tell me nothing of it</source>
        <translation>Si&amp;lenciar esta serie: no avisarme de nada</translation>
    </message>
</context>
<context>
    <name>raiki::SortMenu</name>
    <message>
        <source>Sort by…</source>
        <translation>Ordenar por…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
</context>
<context>
    <name>raiki::SpanText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>%n semana antes</numerusform>
            <numerusform>%n semanas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hora antes</numerusform>
            <numerusform>%n horas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minuto antes</numerusform>
            <numerusform>%n minutos antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Por puntuación</translation>
    </message>
    <message>
        <source>Episodes by month</source>
        <translation>Episodios por mes</translation>
    </message>
    <message>
        <source>By year of premiere</source>
        <translation>Por año de estreno</translation>
    </message>
    <message>
        <source>How early premieres were known</source>
        <translation>Con cuánta antelación se supieron los estrenos</translation>
    </message>
    <message>
        <source>How often dates moved</source>
        <translation>Cuántas veces cambiaron las fechas</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Aún no hay nada que contar</translation>
    </message>
    <message>
        <source>Once your list has shows, this page tells what you watch, when, and how early you knew.</source>
        <translation>Cuando tu lista tenga series, esta página te dirá qué ves, cuándo y con cuánta antelación lo supiste.</translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation>Añadir una serie…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>No se pudo leer la lista.</translation>
    </message>
    <message>
        <source>mean score %1</source>
        <translation>puntuación media: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) with a score</source>
        <translation>
            <numerusform>%n temporada con puntuación</numerusform>
            <numerusform>%n temporadas con puntuación</numerusform>
        </translation>
    </message>
    <message>
        <source>Episodes that you mark are counted here, month by month.</source>
        <translation>Aquí se cuentan, mes a mes, los episodios que marcas.</translation>
    </message>
    <message numerus="yes">
        <source>Half of %1 premieres were known %n day(s) before or earlier</source>
        <translation>
            <numerusform>De %1 estrenos, la mitad se supo con %n día o más de antelación</numerusform>
            <numerusform>De %1 estrenos, la mitad se supo con %n días o más de antelación</numerusform>
        </translation>
    </message>
    <message>
        <source>No date of your list was known before it came yet; the news will tell.</source>
        <translation>Por ahora ninguna fecha de tu lista se supo de antemano; ya lo dirán las noticias.</translation>
    </message>
    <message>
        <source>No date of your list has moved yet</source>
        <translation>Aún no ha cambiado ninguna fecha de tu lista</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n season(s) were moved at least once</source>
        <translation>
            <numerusform>Cambió de fecha al menos una vez: %1 de %n temporada</numerusform>
            <numerusform>Cambiaron de fecha al menos una vez: %1 de %n temporadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln season(s)</source>
        <translation>
            <numerusform>%Ln temporada</numerusform>
            <numerusform>%Ln temporadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln episode(s) watched</source>
        <translation>
            <numerusform>%Ln episodio visto</numerusform>
            <numerusform>%Ln episodios vistos</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not given a score yet; the scores you give are counted here.</source>
        <translation>Aún no has puntuado nada; aquí se cuentan las puntuaciones que des.</translation>
    </message>
    <message>
        <source>No premiere of your list is dated yet; dates that the news or you give are counted here.</source>
        <translation>Ningún estreno de tu lista tiene fecha aún; aquí se cuentan las fechas que den las noticias o tú.</translation>
    </message>
    <message>
        <source>No date of your list is known yet; how often one moves is counted here.</source>
        <translation>Aún no se conoce ninguna fecha de tu lista; aquí se cuenta cuántas veces cambia.</translation>
    </message>
</context>
<context>
    <name>raiki::StatisticsText</name>
    <message>
        <source>Under a week</source>
        <translation>Menos de una semana</translation>
    </message>
    <message>
        <source>1 to 4 weeks</source>
        <translation>De 1 a 4 semanas</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation>De 1 a 3 meses</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>De 3 a 6 meses</translation>
    </message>
    <message>
        <source>Over half a year</source>
        <translation>Más de medio año</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of scores</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month at the axis of a picture: %1 its short name, %2 the year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Dos veces</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>Más veces</translation>
    </message>
</context>
<context>
    <name>raiki::StatusRemindersDialog</name>
    <message>
        <source>For these shows, remind me of</source>
        <translation>Para estas series, recordarme</translation>
    </message>
    <message>
        <source>Reminders of shows that are: %1</source>
        <translation>Recordatorios de series con estado: %1</translation>
    </message>
    <message>
        <source>The setting was not saved.</source>
        <translation>El ajuste no se guardó.</translation>
    </message>
</context>
<context>
    <name>raiki::SuggestedFeedsDialog</name>
    <message>
        <source>Suggested feeds</source>
        <translation>Feeds sugeridos</translation>
    </message>
    <message>
        <source>Feeds that carry news of anime and are not on your list. Check those you want; you can remove them at any time.</source>
        <translation>Feeds con noticias de anime que no están en tu lista. Marca los que te interesen; puedes quitarlos en cualquier momento.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Suscribirse</translation>
    </message>
    <message numerus="yes">
        <source>Subscribe to %n feed(s)</source>
        <translation>
            <numerusform>Suscribirse a %n feed</numerusform>
            <numerusform>Suscribirse a %n feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>The feeds were not added.</source>
        <translation>Los feeds no se añadieron.</translation>
    </message>
</context>
<context>
    <name>raiki::TerminalText</name>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>No se pudo escribir la salida: %1.</translation>
    </message>
</context>
<context>
    <name>raiki::ToldDialog</name>
    <message>
        <source>In 10 minutes</source>
        <translation>En 10 minutos</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Esta noche</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>When the day is known</source>
        <translation>Cuando se sepa el día</translation>
    </message>
    <message>
        <source>What Raiki told you</source>
        <translation>Avisos de Raiki</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Próximos</translation>
    </message>
    <message>
        <source>What Raiki will tell you</source>
        <translation>Próximos avisos de Raiki</translation>
    </message>
    <message>
        <source>&amp;Open the show</source>
        <translation>&amp;Abrir la serie</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>Recordar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Watching now</source>
        <translation>La estoy &amp;viendo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>not shown by the desktop</source>
        <translation>el escritorio no lo mostró</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>de nuevo: %1</translation>
    </message>
    <message>
        <source>again when the day is known</source>
        <translation>de nuevo cuando se sepa el día</translation>
    </message>
    <message>
        <source>&amp;Remind me of this show</source>
        <translation>Avisarme de esta &amp;serie</translation>
    </message>
    <message>
        <source>&amp;Mute this show</source>
        <translation>&amp;Silenciar esta serie</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Nothing was told yet.</source>
        <translation>Todavía no se ha avisado de nada.</translation>
    </message>
    <message>
        <source>Nothing is to be told as things stand.</source>
        <translation>Por ahora no hay nada de que avisar.</translation>
    </message>
    <message>
        <source>reminder: %1</source>
        <extracomment>%1 the day on which the user will be told, before the date itself</extracomment>
        <translation>recordatorio: %1</translation>
    </message>
    <message>
        <source>date: %1</source>
        <extracomment>%1 the date of which the user will be told, maybe with platforms</extracomment>
        <translation>fecha: %1</translation>
    </message>
</context>
<context>
    <name>raiki::TopicsBox</name>
    <message>
        <source>When it starts</source>
        <translation>Cuando se estrene</translation>
    </message>
    <message>
        <source>When a date becomes known</source>
        <translation>Cuando se conozca una fecha</translation>
    </message>
    <message>
        <source>When a date moves</source>
        <translation>Cuando cambie una fecha</translation>
    </message>
    <message>
        <source>When a new season is announced</source>
        <translation>Cuando se anuncie una temporada nueva</translation>
    </message>
    <message>
        <source>When its dub starts</source>
        <translation>Cuando empiece su doblaje</translation>
    </message>
    <message>
        <source>New episodes that a source dates</source>
        <translation>Episodios nuevos con fecha según una fuente</translation>
    </message>
    <message>
        <source>The last episode</source>
        <translation>El último episodio</translation>
    </message>
    <message>
        <source>Episodes of the weekly rule, about when they come</source>
        <translation>Episodios semanales, a su hora aproximada</translation>
    </message>
</context>
<context>
    <name>raiki::TrayCard</name>
    <message>
        <source>Tray</source>
        <translation>Bandeja del sistema</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Raiki in the tray</source>
        <translation>Al cerrar la ventana, Raiki sigue en la &amp;bandeja del sistema</translation>
    </message>
    <message>
        <source>It goes on watching for news and reminds you. Without a tray, closing quits.</source>
        <translation>Sigue pendiente de las noticias y te avisa. Si no hay bandeja, al cerrar la ventana se sale de Raiki.</translation>
    </message>
    <message>
        <source>Tell me of &amp;news for my shows with a bubble</source>
        <translation>&amp;Notificarme las noticias de mis series</translation>
    </message>
    <message>
        <source>It stays and reminds you. Without a tray, closing quits.</source>
        <translation>Sigue abierto y te avisa. Si no hay bandeja, al cerrar la ventana se sale de Raiki.</translation>
    </message>
</context>
<context>
    <name>raiki::TrayIcon</name>
    <message>
        <source>Next: %1, %2</source>
        <translation>Próximo: %1, %2</translation>
    </message>
    <message>
        <source>No premiere is announced</source>
        <translation>No hay ningún estreno anunciado</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news</source>
        <translation>
            <numerusform>%n noticia</numerusform>
            <numerusform>%n noticias</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Raiki</source>
        <translation>Abrir Raiki</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>What Raiki told you…</source>
        <translation>Avisos de Raiki…</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news since your last visit</source>
        <translation>
            <numerusform>%n novedad desde tu última visita</numerusform>
            <numerusform>%n novedades desde tu última visita</numerusform>
        </translation>
    </message>
    <message>
        <source>No news</source>
        <translation>Sin novedades</translation>
    </message>
    <message>
        <source>Check for news now</source>
        <translation>Buscar noticias ahora</translation>
    </message>
</context>
<context>
    <name>raiki::UndatedBand</name>
    <message>
        <source>On a day that is not known yet</source>
        <translation>En un día aún por confirmar</translation>
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
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingGroups</name>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Aún sin fecha</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingModel</name>
    <message>
        <source>was %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>has started</source>
        <translation>ha empezado</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingPage</name>
    <message>
        <source>Upcoming</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation>Añadir una serie…</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Lo que viene</translation>
    </message>
    <message>
        <source>Add the shows you wait for. Raiki watches the news and tells you here when they come back, and who says so.</source>
        <translation>Añade las series que esperas. Raiki sigue las noticias y te dice aquí cuándo vuelven y quién lo dice.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>What comes next could not be read.</source>
        <translation>No se pudo leer lo que viene.</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Aún no hay fechas</translation>
    </message>
    <message>
        <source>Nothing this month</source>
        <translation>Nada este mes</translation>
    </message>
    <message numerus="yes">
        <source>%n premiere(s) this month</source>
        <translation>
            <numerusform>%n estreno este mes</numerusform>
            <numerusform>%n estrenos este mes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next: %2, %3</source>
        <extracomment>%1 &quot;3 premieres this month&quot;, %2 the show, %3 its date</extracomment>
        <translation>%1 · próximo: %2, %3</translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation>Abrir la serie</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Leer la fuente</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Nothing that comes is as you filter it.</source>
        <translation>Nada de lo que viene cumple tu filtro.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing to come yet</source>
        <translation>Todavía no hay nada por venir</translation>
    </message>
    <message>
        <source>Raiki does not check the news: it may once you allow it in the settings, and then tells you here when your shows come back, and who says so.</source>
        <translation>Raiki no consulta las noticias: lo hará cuando lo permitas en los ajustes, y aquí te dirá cuándo vuelven tus series y quién lo dice.</translation>
    </message>
</context>
<context>
    <name>raiki::WatchlistPage</name>
    <message>
        <source>Watchlist</source>
        <translation>Mi lista</translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation>Añadir una serie…</translation>
    </message>
    <message>
        <source>Filter titles, notes, tags</source>
        <translation>Filtrar títulos, notas, etiquetas</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Filter the list (%1)</source>
        <translation>Filtrar la lista (%1)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Your list is empty</source>
        <translation>Tu lista está vacía</translation>
    </message>
    <message>
        <source>Add the first show, or bring the list you keep elsewhere: nothing is lost, everything can be undone.</source>
        <translation>Añade la primera serie o trae la lista que llevas en otro lugar: no se pierde nada y todo se puede deshacer.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No show here has these words in its titles, notes or tags.</source>
        <translation>Aquí ninguna serie tiene estas palabras en sus títulos, notas o etiquetas.</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Mostrar toda la lista</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>No se pudo leer la lista.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A tab: %1 a status, %2 how many shows have it</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n fila copiada</numerusform>
            <numerusform>%n filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>This list can only be read: nothing in it can be changed.</source>
        <translation>Esta lista solo se puede leer: no se puede cambiar nada en ella.</translation>
    </message>
</context>
<context>
    <name>raiki::WatchlistWords</name>
    <message>
        <source>No score</source>
        <translation>Sin puntuación</translation>
    </message>
    <message>
        <source>No premiere known</source>
        <translation>Sin estreno conocido</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>Estreno</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sin etiquetas</translation>
    </message>
    <message>
        <source>Not watched again</source>
        <translation>Sin revisionados</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Rewatches</source>
        <translation>Revisionados</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Sin notas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the episodes</comment>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln watched</source>
        <extracomment>So many episodes, of how many nobody stated. Little room</extracomment>
        <translation>
            <numerusform>%Ln visto</numerusform>
            <numerusform>%Ln vistos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::WindowActions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Add a show…</source>
        <translation>&amp;Añadir una serie…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar una lista…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Exportar la lista…</translation>
    </message>
    <message>
        <source>&amp;Check for news now</source>
        <translation>&amp;Buscar noticias ahora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Buscar en esta página</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Atajos de teclado…</translation>
    </message>
    <message>
        <source>&amp;About Raiki</source>
        <translation>A&amp;cerca de Raiki</translation>
    </message>
    <message>
        <source>What Raiki &amp;told you…</source>
        <translation>A&amp;visos de Raiki…</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Buscar &amp;cualquier cosa…</translation>
    </message>
    <message>
        <source>Save the page as &amp;PDF or picture…</source>
        <translation>Guardar la página como &amp;PDF o imagen…</translation>
    </message>
</context>
<context>
    <name>raiki::WindowDialogs</name>
    <message>
        <source>About Raiki</source>
        <translation>Acerca de Raiki</translation>
    </message>
    <message>
        <source>Raiki stays in the tray</source>
        <translation>Raiki se queda en la bandeja del sistema</translation>
    </message>
    <message>
        <source>When you close the window, Raiki goes on watching for news and reminds you. Open it again or quit it from its icon in the tray. The settings change this.</source>
        <translation>Cuando cierras la ventana, Raiki sigue pendiente de las noticias y te avisa. Vuelve a abrirlo o sal de él desde su icono en la bandeja. Esto se cambia en la configuración.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>The page is in %1.</source>
        <translation>La página está en %1.</translation>
    </message>
    <message>
        <source>The picture in %1 ends before the list does; a PDF has all of it.</source>
        <translation>La imagen de %1 termina antes que la lista; un PDF la contiene entera.</translation>
    </message>
    <message>
        <source>The page was not saved.</source>
        <translation>La página no se guardó.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What is to be exported?</source>
        <translation>¿Qué se exporta?</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>When you close the window, Raiki stays and reminds you. Open it again or quit it from its icon in the tray. The settings change this.</source>
        <translation>Cuando cierras la ventana, Raiki sigue abierto y te avisa. Vuelve a abrirlo o sal de él desde su icono en la bandeja. Esto se cambia en la configuración.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message numerus="yes">
        <source>The whole list (%Ln season(s))</source>
        <translation>
            <numerusform>Toda la lista (%Ln temporada)</numerusform>
            <numerusform>Toda la lista (%Ln temporadas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is shown (%Ln season(s))</source>
        <translation>
            <numerusform>Lo que se muestra (%Ln temporada)</numerusform>
            <numerusform>Lo que se muestra (%Ln temporadas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message numerus="yes">
        <source>What is selected (%Ln season(s))</source>
        <translation>
            <numerusform>Lo seleccionado (%Ln temporada)</numerusform>
            <numerusform>Lo seleccionado (%Ln temporadas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>Exportar la selección</translation>
    </message>
</context>
<context>
    <name>raiki::WindowHelp</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Raiki %1
When does what you wait for come back, and how do we know?

Reference list of shows: bangumi-data, CC BY 4.0.</source>
        <translation>Raiki %1
¿Cuándo vuelve lo que esperas y cómo lo sabemos?

Lista de referencia de series: bangumi-data, CC BY 4.0.</translation>
    </message>
    <message>
        <source>In the season chart and the calendar: Ctrl+Page Up and Ctrl+Page Down go back and on, Alt+Home comes back to now; + adds a show.</source>
        <translation>En la guía de temporada y el calendario: Ctrl+Re Pág y Ctrl+Av Pág retroceden y avanzan, Alt+Inicio vuelve al presente; + añade una serie.</translation>
    </message>
    <message>
        <source>On the Feeds page: Enter shows what a feed brought, F2 renames it, Ctrl+M quiets it, Shift+F5 reads it now, Delete removes it; Ctrl+Shift+N adds one.</source>
        <translation>En la página Feeds: Intro muestra lo que trajo un feed, F2 cambia su nombre, Ctrl+M lo silencia, Mayús+F5 lo lee ahora, Supr lo quita; Ctrl+Mayús+N añade uno.</translation>
    </message>
    <message>
        <source>In the list: + and − change the episodes, Ctrl+Shift+1 to 5 the status, Enter opens the show, Delete removes it, Ctrl+G shows covers or the table, Ctrl+L sorts, Ctrl+T adds tags, Ctrl+C copies, typing filters.</source>
        <translation>En la lista: + y − cambian los episodios, Ctrl+Mayús+1 a 5 el estado, Intro abre la serie, Supr la quita, Ctrl+G muestra portadas o la tabla, Ctrl+L ordena, Ctrl+T añade etiquetas, Ctrl+C copia; al escribir se filtra.</translation>
    </message>
</context>
<context>
    <name>raiki::WorkDialog</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
</context>
</TS>
