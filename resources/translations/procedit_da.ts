<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About procedit</source>
        <translation>Om procedit</translation>
    </message>
    <message>
        <source>Describes how a municipality works: BPMN procedures that lose nothing. MIT licence.</source>
        <translation>Beskriver, hvordan en kommune arbejder: BPMN-arbejdsgange, hvor intet går tabt. MIT-licens.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Klip</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Sæt &amp;ind</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dublér</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Kopiér som &amp;billede</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Slet</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Markér &amp;alt</translation>
    </message>
    <message>
        <source>Edit the &amp;name</source>
        <translation>Redigér &amp;navnet</translation>
    </message>
    <message>
        <source>Change the t&amp;ype…</source>
        <translation>Skift t&amp;ype…</translation>
    </message>
    <message>
        <source>Change the c&amp;olour…</source>
        <translation>Skift &amp;farve…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Fortryd: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Annullér fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Annullér fortryd: {step}</translation>
    </message>
    <message>
        <source>&amp;Find in the procedure</source>
        <translation>&amp;Søg i arbejdsgangen</translation>
    </message>
    <message>
        <source>&amp;New procedure</source>
        <translation>&amp;Ny arbejdsgang</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Åbn…</translation>
    </message>
    <message>
        <source>Reopen &amp;closed procedure</source>
        <translation>Åbn &amp;lukket arbejdsgang igen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Gem &amp;som…</translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation>Gem a&amp;lle</translation>
    </message>
    <message>
        <source>Re&amp;vert to the saved version</source>
        <translation>Gå &amp;tilbage til den gemte version</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>Alle &amp;kommandoer…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Indstillinger…</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Tastatur og mus</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Vis &amp;loggen</translation>
    </message>
    <message>
        <source>&amp;About procedit</source>
        <translation>&amp;Om procedit</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;ind</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;ud</translation>
    </message>
    <message>
        <source>Zoom to &amp;100 %</source>
        <translation>Zoom til &amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit the whole diagram</source>
        <translation>&amp;Tilpas til hele diagrammet</translation>
    </message>
    <message>
        <source>Fit the &amp;selection</source>
        <translation>Tilpas til &amp;markeringen</translation>
    </message>
    <message>
        <source>Show the &amp;outer diagram</source>
        <translation>Vis det &amp;omgivende diagram</translation>
    </message>
    <message>
        <source>Show the &amp;grid</source>
        <translation>Vis &amp;gitteret</translation>
    </message>
    <message>
        <source>Focus on the diagram</source>
        <translation>Fokusér på diagrammet</translation>
    </message>
    <message>
        <source>&amp;Present full screen</source>
        <translation>&amp;Præsentér i fuld skærm</translation>
    </message>
    <message>
        <source>Next procedure</source>
        <translation>Næste arbejdsgang</translation>
    </message>
    <message>
        <source>Previous procedure</source>
        <translation>Forrige arbejdsgang</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Katalog</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>&amp;Egenskaber</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>&amp;Oversigt</translation>
    </message>
    <message>
        <source>Align the &amp;left borders</source>
        <translation>Justér &amp;venstre kanter</translation>
    </message>
    <message>
        <source>Align the &amp;middles, one below the other</source>
        <translation>Justér &amp;midten, under hinanden</translation>
    </message>
    <message>
        <source>Align the &amp;right borders</source>
        <translation>Justér &amp;højre kanter</translation>
    </message>
    <message>
        <source>Align the &amp;upper borders</source>
        <translation>Justér &amp;øverste kanter</translation>
    </message>
    <message>
        <source>Align the middles, &amp;side by side</source>
        <translation>Justér midten, &amp;side om side</translation>
    </message>
    <message>
        <source>Align the lo&amp;wer borders</source>
        <translation>Justér &amp;nederste kanter</translation>
    </message>
    <message>
        <source>Space evenly from left to ri&amp;ght</source>
        <translation>&amp;Fordel jævnt fra venstre mod højre</translation>
    </message>
    <message>
        <source>Space evenly from top to &amp;bottom</source>
        <translation>Fordel &amp;jævnt fra top til bund</translation>
    </message>
    <message>
        <source>Tid&amp;y up</source>
        <translation>R&amp;yd op</translation>
    </message>
    <message>
        <source>&amp;Start event</source>
        <translation>&amp;Starthændelse</translation>
    </message>
    <message>
        <source>&amp;Intermediate event</source>
        <translation>&amp;Mellemhændelse</translation>
    </message>
    <message>
        <source>&amp;End event</source>
        <translation>S&amp;luthændelse</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Opgave</translation>
    </message>
    <message>
        <source>&amp;User task</source>
        <translation>&amp;Brugeropgave</translation>
    </message>
    <message>
        <source>Su&amp;b-process</source>
        <translation>&amp;Delproces</translation>
    </message>
    <message>
        <source>E&amp;xclusive gateway</source>
        <translation>Beslu&amp;tning</translation>
    </message>
    <message>
        <source>&amp;Parallel gateway</source>
        <translation>&amp;Parallel gateway</translation>
    </message>
    <message>
        <source>&amp;Data object</source>
        <translation>Do&amp;kument</translation>
    </message>
    <message>
        <source>Data st&amp;ore</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>Poo&amp;l</source>
        <translation>Poo&amp;l</translation>
    </message>
    <message>
        <source>L&amp;ane</source>
        <translation>B&amp;ane</translation>
    </message>
    <message>
        <source>Text &amp;note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppering</translation>
    </message>
    <message>
        <source>Create an&amp;ything…</source>
        <translation>Opret h&amp;vad som helst…</translation>
    </message>
    <message>
        <source>Append to the &amp;selection…</source>
        <translation>Tilføj &amp;efter markeringen…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Forbind</translation>
    </message>
    <message>
        <source>&amp;Move the paper</source>
        <translation>Flyt &amp;papiret</translation>
    </message>
    <message>
        <source>Select with a &amp;rubber band</source>
        <translation>Markér med &amp;lasso</translation>
    </message>
    <message>
        <source>Make &amp;room</source>
        <translation>Skab &amp;plads</translation>
    </message>
    <message>
        <source>Export as S&amp;VG…</source>
        <translation>Eksportér som S&amp;VG…</translation>
    </message>
    <message>
        <source>Export as p&amp;icture…</source>
        <translation>Eksportér som &amp;billede…</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Eksportér som &amp;PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Udskriv…</translation>
    </message>
    <message>
        <source>Edit p&amp;roperties</source>
        <translation>Redigér &amp;egenskaber</translation>
    </message>
    <message>
        <source>Save into the cata&amp;logue…</source>
        <translation>Gem i &amp;kataloget…</translation>
    </message>
    <message>
        <source>Find in the &amp;catalogue</source>
        <translation>Søg i &amp;kataloget</translation>
    </message>
    <message>
        <source>&amp;Import a folder into the catalogue…</source>
        <translation>&amp;Importér en mappe til kataloget…</translation>
    </message>
    <message>
        <source>Show the upper left &amp;corner</source>
        <translation>Vis øverste venstre &amp;hjørne</translation>
    </message>
    <message>
        <source>Move the lane &amp;up</source>
        <translation>Flyt banen &amp;op</translation>
    </message>
    <message>
        <source>Move the lane &amp;down</source>
        <translation>Flyt banen &amp;ned</translation>
    </message>
    <message>
        <source>Space with a &amp;fixed gap…</source>
        <translation>Fordel med &amp;fast afstand…</translation>
    </message>
    <message>
        <source>&amp;Collapse or expand</source>
        <translation>F&amp;old sammen eller ud</translation>
    </message>
    <message>
        <source>&amp;Turn the pool</source>
        <translation>&amp;Vend poolen</translation>
    </message>
    <message>
        <source>&amp;Remove the pool, keep its content</source>
        <translation>&amp;Fjern poolen, behold indholdet</translation>
    </message>
    <message>
        <source>Form a &amp;sub-process</source>
        <translation>Saml i en &amp;delproces</translation>
    </message>
    <message>
        <source>&amp;Dissolve the sub-process</source>
        <translation>&amp;Opløs delprocessen</translation>
    </message>
    <message>
        <source>S&amp;wap two steps</source>
        <translation>&amp;Byt om på to trin</translation>
    </message>
    <message>
        <source>Reverse the &amp;flow</source>
        <translation>Vend &amp;flowpilen</translation>
    </message>
    <message>
        <source>Find and replace in na&amp;mes…</source>
        <translation>Søg og erstat i na&amp;vne…</translation>
    </message>
    <message>
        <source>Move out into a procedure of its &amp;own</source>
        <translation>Udskil som &amp;egen arbejdsgang</translation>
    </message>
    <message>
        <source>Take in the &amp;called procedure</source>
        <translation>Indsæt den &amp;kaldte arbejdsgang</translation>
    </message>
    <message>
        <source>&amp;Larger letters</source>
        <translation>&amp;Større bogstaver</translation>
    </message>
    <message>
        <source>&amp;Smaller letters</source>
        <translation>&amp;Mindre bogstaver</translation>
    </message>
    <message>
        <source>&amp;Bold letters</source>
        <translation>&amp;Fede bogstaver</translation>
    </message>
    <message>
        <source>&amp;Colour of the letters…</source>
        <translation>Bogstavernes &amp;farve…</translation>
    </message>
    <message>
        <source>&amp;Usual letters</source>
        <translation>&amp;Almindelige bogstaver</translation>
    </message>
    <message>
        <source>&amp;Go to the buttons beside the selection</source>
        <translation>&amp;Gå til knapperne ved markeringen</translation>
    </message>
    <message>
        <source>P&amp;rocedure</source>
        <translation>A&amp;rbejdsgang</translation>
    </message>
    <message>
        <source>Show the sign § at &amp;laws</source>
        <translation>Vis § ved &amp;lovgrundlag</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Fund</translation>
    </message>
    <message>
        <source>Hand over to the &amp;bank…</source>
        <translation>Aflevér til &amp;banken…</translation>
    </message>
    <message>
        <source>Pac&amp;kage for the bank…</source>
        <translation>Pa&amp;kke til banken…</translation>
    </message>
    <message>
        <source>&amp;Requirement list…</source>
        <translation>&amp;Kravliste…</translation>
    </message>
    <message>
        <source>&amp;Derive a good procedure</source>
        <translation>&amp;Afled en god arbejdsgang</translation>
    </message>
</context>
<context>
    <name>CatalogueFacets</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>KLE main group</source>
        <translation>KLE-hovedgruppe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrekt</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>God</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Til gennemsyn</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Udgået</translation>
    </message>
</context>
<context>
    <name>CatalogueFiling</name>
    <message>
        <source>Without a title</source>
        <translation>Uden titel</translation>
    </message>
    <message>
        <source>{title} ({moment})</source>
        <translation>{title} ({moment})</translation>
    </message>
    <message>
        <source>The procedure could not be opened.</source>
        <translation>Arbejdsgangen kunne ikke åbnes.</translation>
    </message>
    <message>
        <source>Saved into the catalogue.</source>
        <translation>Gemt i kataloget.</translation>
    </message>
    <message>
        <source>The procedure was not saved into the catalogue.</source>
        <translation>Arbejdsgangen er ikke gemt i kataloget.</translation>
    </message>
    <message>
        <source>{status}: {note} ({by})</source>
        <translation>{status}: {note} ({by})</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Skift status</translation>
    </message>
    <message>
        <source>“{title}” is now: {status}, version {version}.</source>
        <translation>”{title}” er nu: {status}, version {version}.</translation>
    </message>
    <message>
        <source>The status was not changed.</source>
        <translation>Status blev ikke skiftet.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begyndt</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redaktør</translation>
    </message>
    <message>
        <source>Begin version {version}</source>
        <translation>Begynd version {version}</translation>
    </message>
</context>
<context>
    <name>CatalogueMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Hent tilbage</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Omdøb</translation>
    </message>
    <message>
        <source>Re&amp;visions…</source>
        <translation>Re&amp;visioner…</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Føj til &amp;favoritter</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>Fjern fra &amp;favoritter</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Flyt til</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Ingen mappe</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportér…</translation>
    </message>
    <message>
        <source>&amp;Export all…</source>
        <translation>&amp;Eksportér alle…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>F&amp;jern</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>&amp;Ny mappe</translation>
    </message>
    <message>
        <source>Re&amp;move folder</source>
        <translation>F&amp;jern mappen</translation>
    </message>
    <message>
        <source>Change &amp;status…</source>
        <translation>Skift &amp;status…</translation>
    </message>
</context>
<context>
    <name>CatalogueOrder</name>
    <message>
        <source>By title</source>
        <translation>Efter titel</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Senest ændret først</translation>
    </message>
    <message>
        <source>By KLE number</source>
        <translation>Efter KLE-nummer</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Efter status</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Efter niveau</translation>
    </message>
</context>
<context>
    <name>CataloguePanel</name>
    <message>
        <source>Search in all procedures</source>
        <translation>Søg i alle arbejdsgange</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Arbejdsgange</translation>
    </message>
    <message>
        <source>Save the shown procedure into the catalogue</source>
        <translation>Gem den viste arbejdsgang i kataloget</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>Import a folder of BPMN files…</source>
        <translation>Importér en mappe med BPMN-filer…</translation>
    </message>
    <message>
        <source>Narrow by level, status, role and more</source>
        <translation>Afgræns efter niveau, status, rolle og mere</translation>
    </message>
    <message>
        <source>Show a closer look at the chosen procedure</source>
        <translation>Vis den valgte arbejdsgang nærmere</translation>
    </message>
    <message>
        <source>Show a grid of pictures</source>
        <translation>Vis som billeder</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Gemte søgninger</translation>
    </message>
    <message>
        <source>Narrow by</source>
        <translation>Afgræns efter</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n filter(s)</source>
        <translation>
            <numerusform>Ryd %n filter</numerusform>
            <numerusform>Ryd %n filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>No procedure has all of this. Clear a filter.</source>
        <translation>Ingen arbejdsgang har alt dette. Ryd et filter.</translation>
    </message>
    <message>
        <source>This folder is empty. Drag procedures here, or save one.</source>
        <translation>Mappen er tom. Træk arbejdsgange hertil, eller gem en.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Uden titel</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or shorter words.</source>
        <translation>Intet fundet. Prøv færre eller kortere ord.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Gendan sikkerhedskopien</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Different values</source>
        <translation>Forskellige værdier</translation>
    </message>
</context>
<context>
    <name>Claiming</name>
    <message>
        <source>This procedure is also open in another procedit. If both change it, whoever saves last is asked before anything is overwritten.</source>
        <translation>Arbejdsgangen er også åben i et andet procedit. Hvis begge ændrer den, bliver den, der gemmer sidst, spurgt, før noget overskrives.</translation>
    </message>
</context>
<context>
    <name>Color</name>
    <message>
        <source>Usual colour</source>
        <translation>Sædvanlig farve</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>En anden farve…</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grøn</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gul</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rød</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grå</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Attach event</source>
        <translation>Påhæft hændelse</translation>
    </message>
    <message>
        <source>Detach event</source>
        <translation>Løsn hændelse</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Opret</translation>
    </message>
    <message>
        <source>Insert into the flow</source>
        <translation>Indsæt i flowpilen</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Tilføj efter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Forbind</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Forbind på ny</translation>
    </message>
    <message>
        <source>Move the end of the connection</source>
        <translation>Flyt forbindelsens ende</translation>
    </message>
    <message>
        <source>Bend the connection</source>
        <translation>Bøj forbindelsen</translation>
    </message>
    <message>
        <source>Move the name</source>
        <translation>Flyt navnet</translation>
    </message>
    <message>
        <source>Change the width of the name</source>
        <translation>Skift navnets bredde</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Skift størrelse</translation>
    </message>
    <message>
        <source>Change property</source>
        <translation>Skift egenskab</translation>
    </message>
    <message>
        <source>Set default flow</source>
        <translation>Vælg standardflowpil</translation>
    </message>
    <message>
        <source>Change repetition</source>
        <translation>Skift gentagelse</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farve</translation>
    </message>
    <message>
        <source>Change documentation</source>
        <translation>Redigér dokumentation</translation>
    </message>
    <message>
        <source>Change condition</source>
        <translation>Redigér betingelse</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Omdøb</translation>
    </message>
    <message>
        <source>Change id</source>
        <translation>Skift id</translation>
    </message>
    <message>
        <source>Choose reference</source>
        <translation>Vælg henvisning</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Sæt ind</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublér</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Skift type</translation>
    </message>
    <message>
        <source>Change the colour</source>
        <translation>Skift farve</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Justér</translation>
    </message>
    <message>
        <source>Space evenly</source>
        <translation>Fordel jævnt</translation>
    </message>
    <message>
        <source>Add a lane</source>
        <translation>Tilføj en bane</translation>
    </message>
    <message>
        <source>Divide into lanes</source>
        <translation>Del i baner</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Skab plads</translation>
    </message>
    <message>
        <source>Take room away</source>
        <translation>Fjern plads</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Ryd op</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>Tilføj del</translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation>Fjern del</translation>
    </message>
    <message>
        <source>Move the lane</source>
        <translation>Flyt banen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Fold sammen</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Fold ud</translation>
    </message>
    <message>
        <source>Turn the pool</source>
        <translation>Vend poolen</translation>
    </message>
    <message>
        <source>Remove the pool, keep its content</source>
        <translation>Fjern poolen, behold indholdet</translation>
    </message>
    <message>
        <source>Form a sub-process</source>
        <translation>Saml i en delproces</translation>
    </message>
    <message>
        <source>Dissolve the sub-process</source>
        <translation>Opløs delprocessen</translation>
    </message>
    <message>
        <source>Swap two steps</source>
        <translation>Byt om på to trin</translation>
    </message>
    <message>
        <source>Reverse the flow</source>
        <translation>Vend flowpilen</translation>
    </message>
    <message>
        <source>Move out into a procedure of its own</source>
        <translation>Udskil som egen arbejdsgang</translation>
    </message>
    <message>
        <source>Take in the called procedure</source>
        <translation>Indsæt den kaldte arbejdsgang</translation>
    </message>
    <message>
        <source>Replace in names</source>
        <translation>Erstat i navne</translation>
    </message>
    <message>
        <source>Change the letters</source>
        <translation>Ændr bogstaverne</translation>
    </message>
    <message>
        <source>Describe for the bank</source>
        <translation>Beskriv til banken</translation>
    </message>
    <message>
        <source>Change bank data</source>
        <translation>Ret bankens oplysninger</translation>
    </message>
    <message>
        <source>Add bank data</source>
        <translation>Tilføj til bankens oplysninger</translation>
    </message>
    <message>
        <source>Remove bank data</source>
        <translation>Fjern fra bankens oplysninger</translation>
    </message>
    <message>
        <source>Rest on a law</source>
        <translation>Henvis til lov</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Hvad vil du gøre?</translation>
    </message>
    <message>
        <source>Search all actions</source>
        <translation>Søg i alle handlinger</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Comparison</source>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tilføjet</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Der er ingen forskelle.</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Edit the name</source>
        <translation>Redigér navnet</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Sæt ind</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublér</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markér alt</translation>
    </message>
    <message>
        <source>Create anything…</source>
        <translation>Opret hvad som helst…</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Procedure for the bank (*.bpmn)</source>
        <translation>Arbejdsgang til banken (*.bpmn)</translation>
    </message>
    <message>
        <source>Package (*.pbpkg)</source>
        <translation>Pakke (*.pbpkg)</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Vælg en anden fil.</translation>
    </message>
    <message>
        <source>The procedure that is open is kept there; what is handed over is a copy.</source>
        <translation>Den åbne arbejdsgang ligger der; det, der afleveres, er en kopi.</translation>
    </message>
    <message>
        <source>Requirement list</source>
        <translation>Kravliste</translation>
    </message>
    <message>
        <source>Requirement list ({endings})</source>
        <translation>Kravliste ({endings})</translation>
    </message>
    <message>
        <source>“{name}” was not written.</source>
        <translation>»{name}« blev ikke skrevet.</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>Skrevet til {path}.</translation>
    </message>
    <message>
        <source>Good procedure</source>
        <translation>God arbejdsgang</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Diagram {number}</source>
        <translation>Diagram {number}</translation>
    </message>
</context>
<context>
    <name>DiagramBar</name>
    <message>
        <source>All diagrams of this file</source>
        <translation>Alle diagrammer i filen</translation>
    </message>
</context>
<context>
    <name>DiagramScene</name>
    <message numerus="yes">
        <source>%n element(s) have no place in the file. They are shown where they fit.</source>
        <translation>
            <numerusform>%n element har ingen plads i filen. Det vises, hvor der er plads.</numerusform>
            <numerusform>%n elementer har ingen plads i filen. De vises, hvor der er plads.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagramView</name>
    <message>
        <source>Diagram</source>
        <translation>Diagram</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Erstat</translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <translation>»{name}« findes allerede. Skal den erstattes?</translation>
    </message>
    <message>
        <source>Open procedures</source>
        <translation>Åbn arbejdsgange</translation>
    </message>
    <message>
        <source>BPMN procedure (*.bpmn)</source>
        <translation>BPMN-arbejdsgang (*.bpmn)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Gem som</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Vælg en mappe</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Vil du gemme ændringerne i »{name}«?</translation>
    </message>
    <message>
        <source>If you do not save, the changes since the last save are lost.</source>
        <translation>Gemmer du ikke, går ændringerne siden sidste gem tabt.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>Gem &amp;ikke</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was.</source>
        <translation>»{name}« er ikke længere, hvor den var.</translation>
    </message>
    <message>
        <source>It was deleted or moved after you opened it: {path}</source>
        <translation>Den er slettet eller flyttet, efter at du åbnede den: {path}</translation>
    </message>
    <message>
        <source>&amp;Save it there again</source>
        <translation>&amp;Gem den der igen</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>»{name}« er ændret af et andet program.</translation>
    </message>
    <message>
        <source>Saving now would replace the other changes. The version on the disk is kept as a previous version if you overwrite it.</source>
        <translation>Gemmer du nu, erstattes de andre ændringer. Overskriver du, beholdes versionen på disken som en tidligere version.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Overskriv</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Gem &amp;som…</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Gå &amp;tilbage</translation>
    </message>
    <message>
        <source>Go back to the saved version of “{name}”?</source>
        <translation>Vil du gå tilbage til den gemte version af »{name}«?</translation>
    </message>
    <message>
        <source>The changes since the last save are lost.</source>
        <translation>Ændringerne siden sidste gem går tabt.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Vil du åbne dette link?</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>BPMN procedures (*.bpmn *.bpmn2 *.xml)</source>
        <translation>BPMN-arbejdsgange (*.bpmn *.bpmn2 *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>&amp;Save as the newest revision</source>
        <translation>&amp;Gem som nyeste version</translation>
    </message>
    <message>
        <source>“{name}” was saved into the catalogue after you opened it.</source>
        <translation>»{name}« blev gemt i kataloget, efter at du åbnede den.</translation>
    </message>
    <message>
        <source>Somebody else saved a revision meanwhile. Yours does not hold those changes. If you save, both are kept: the other one is in the list of revisions.</source>
        <translation>En anden har gemt en version i mellemtiden, og de ændringer er ikke med i din. Hvis du gemmer, bevares begge: den anden findes på listen over versioner.</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>DocumentationEditor</name>
    <message>
        <source>Preview</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show the text as Markdown reads</source>
        <translation>Vis teksten, som Markdown læses</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Luk (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>ElementType</name>
    <message>
        <source>Start event</source>
        <translation>Starthændelse</translation>
    </message>
    <message>
        <source>Intermediate catch event</source>
        <translation>Mellemhændelse (modtager)</translation>
    </message>
    <message>
        <source>Intermediate throw event</source>
        <translation>Mellemhændelse (afsender)</translation>
    </message>
    <message>
        <source>Boundary event</source>
        <translation>Påhæftet hændelse</translation>
    </message>
    <message>
        <source>End event</source>
        <translation>Sluthændelse</translation>
    </message>
    <message>
        <source>Implicit throw event</source>
        <translation>Implicit afsendende hændelse</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>User task</source>
        <translation>Brugeropgave</translation>
    </message>
    <message>
        <source>Manual task</source>
        <translation>Manuel opgave</translation>
    </message>
    <message>
        <source>Service task</source>
        <translation>Systemopgave</translation>
    </message>
    <message>
        <source>Send task</source>
        <translation>Sendopgave</translation>
    </message>
    <message>
        <source>Receive task</source>
        <translation>Modtagopgave</translation>
    </message>
    <message>
        <source>Script task</source>
        <translation>Scriptopgave</translation>
    </message>
    <message>
        <source>Business rule task</source>
        <translation>Regelopgave</translation>
    </message>
    <message>
        <source>Call activity</source>
        <translation>Kald af arbejdsgang</translation>
    </message>
    <message>
        <source>Sub-process</source>
        <translation>Delproces</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Ad hoc sub-process</source>
        <translation>Ad hoc-delproces</translation>
    </message>
    <message>
        <source>Exclusive gateway</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Parallel gateway</source>
        <translation>Parallel gateway</translation>
    </message>
    <message>
        <source>Inclusive gateway</source>
        <translation>Inklusiv gateway</translation>
    </message>
    <message>
        <source>Complex gateway</source>
        <translation>Kompleks gateway</translation>
    </message>
    <message>
        <source>Event-based gateway</source>
        <translation>Hændelsesbaseret gateway</translation>
    </message>
    <message>
        <source>Data object</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Data input</source>
        <translation>Datainput</translation>
    </message>
    <message>
        <source>Data output</source>
        <translation>Dataoutput</translation>
    </message>
    <message>
        <source>Data store</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bane</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelelse</translation>
    </message>
    <message>
        <source>Text annotation</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppering</translation>
    </message>
    <message>
        <source>Sequence flow</source>
        <translation>Flowpil</translation>
    </message>
    <message>
        <source>Message flow</source>
        <translation>Meddelelsespil</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Tilknytning</translation>
    </message>
    <message>
        <source>Data input association</source>
        <translation>Tilknytning af datainput</translation>
    </message>
    <message>
        <source>Data output association</source>
        <translation>Tilknytning af dataoutput</translation>
    </message>
    <message>
        <source>Conversation link</source>
        <translation>Samtaleforbindelse</translation>
    </message>
    <message>
        <source>Choreography task</source>
        <translation>Koreografiopgave</translation>
    </message>
    <message>
        <source>Sub-choreography</source>
        <translation>Delkoreografi</translation>
    </message>
    <message>
        <source>Call choreography</source>
        <translation>Kald af koreografi</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Sub-conversation</source>
        <translation>Delsamtale</translation>
    </message>
    <message>
        <source>Call conversation</source>
        <translation>Kald af samtale</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Samarbejde</translation>
    </message>
    <message>
        <source>Choreography</source>
        <translation>Koreografi</translation>
    </message>
    <message>
        <source>Global conversation</source>
        <translation>Global samtale</translation>
    </message>
    <message>
        <source>Global choreography task</source>
        <translation>Global koreografiopgave</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitioner</translation>
    </message>
</context>
<context>
    <name>EmptyCatalogue</name>
    <message>
        <source>Here all your procedures will be together: easy to find, and with every version you saved.

Begin with a folder of BPMN files, or with the procedure that is open.</source>
        <translation>Her samles alle dine arbejdsgange: lette at finde, og med hver version, du har gemt.

Begynd med en mappe med BPMN-filer eller med den arbejdsgang, der er åben.</translation>
    </message>
    <message>
        <source>&amp;Import a folder…</source>
        <translation>&amp;Importér en mappe…</translation>
    </message>
    <message>
        <source>&amp;Save the open procedure here</source>
        <translation>&amp;Gem den åbne arbejdsgang her</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message numerus="yes">
        <source>%n procedure(s) moved.</source>
        <translation>
            <numerusform>%n arbejdsgang flyttet.</numerusform>
            <numerusform>%n arbejdsgange flyttet.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was removed.</source>
        <translation>»{title}« er fjernet.</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) removed.</source>
        <translation>
            <numerusform>%n arbejdsgang fjernet.</numerusform>
            <numerusform>%n arbejdsgange fjernet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) brought back.</source>
        <translation>
            <numerusform>%n arbejdsgang hentet tilbage.</numerusform>
            <numerusform>%n arbejdsgange hentet tilbage.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was on {moment}</source>
        <translation>Som den var {moment}</translation>
    </message>
    <message>
        <source>“{title}” is again as it was on {moment}.</source>
        <translation>»{title}« er igen, som den var {moment}.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>The folder was removed. Its procedures are in the folder around it.</source>
        <translation>Mappen er fjernet. Dens arbejdsgange er i mappen omkring den.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to {folder}.</source>
        <translation>
            <numerusform>%n fil skrevet til {folder}.</numerusform>
            <numerusform>%n filer skrevet til {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {moment} and now</source>
        <translation>{title}: {moment} og nu</translation>
    </message>
    <message>
        <source>The catalogue is again as in the backup {name}. The damaged file is kept beside it.</source>
        <translation>Kataloget er igen som i sikkerhedskopien {name}. Den beskadigede fil er bevaret ved siden af.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The result could not be printed ({reason}). Check the disk or program that it is sent to.</source>
        <translation>Resultatet kunne ikke skrives ud ({reason}). Se efter på den disk eller i det program, det sendes til.</translation>
    </message>
    <message>
        <source>{file} is a file, and a folder is needed. Choose another name for the folder.</source>
        <translation>{file} er en fil, og der skal bruges en mappe. Vælg et andet navn til mappen.</translation>
    </message>
    <message>
        <source>{target} is the file itself and was not overwritten. Choose another folder.</source>
        <translation>{target} er selve filen og blev ikke overskrevet. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>A sequence flow runs between events, activities and gateways only.</source>
        <translation>En flowpil går kun mellem hændelser, aktiviteter og gateways.</translation>
    </message>
    <message>
        <source>Nothing follows an end event. Use an intermediate event instead.</source>
        <translation>Efter en sluthændelse kommer intet. Brug en mellemhændelse i stedet.</translation>
    </message>
    <message>
        <source>An event sub-process is started by its own event and has no flows of its own.</source>
        <translation>En hændelsesdelproces startes af sin egen hændelse og har ingen flowpile.</translation>
    </message>
    <message>
        <source>A link source continues at the link target of the same name, not by a flow.</source>
        <translation>Et linkudgangspunkt fortsætter ved linkmålet med samme navn, ikke ad en flowpil.</translation>
    </message>
    <message>
        <source>Compensation is not part of the flow. Connect it to an activity by an association.</source>
        <translation>Kompensation er ikke en del af forløbet. Forbind den med en aktivitet med en tilknytning.</translation>
    </message>
    <message>
        <source>Nothing leads to a start event. Use an intermediate event instead.</source>
        <translation>Intet fører til en starthændelse. Brug en mellemhændelse i stedet.</translation>
    </message>
    <message>
        <source>A boundary event is triggered by its activity; no flow leads to it.</source>
        <translation>En påhæftet hændelse udløses af sin aktivitet; ingen flowpil fører til den.</translation>
    </message>
    <message>
        <source>A link target is reached from the link source of the same name, not by a flow.</source>
        <translation>Et linkmål nås fra linkudgangspunktet med samme navn, ikke ad en flowpil.</translation>
    </message>
    <message>
        <source>After an event-based gateway stand receive tasks and catching message, timer, conditional and signal events only.</source>
        <translation>Efter en hændelsesbaseret gateway står kun modtagopgaver og modtagende meddelelses-, tids-, betingelses- og signalhændelser.</translation>
    </message>
    <message>
        <source>A message flow starts at a pool, an activity, or a throwing blank or message event.</source>
        <translation>En meddelelsespil udgår fra en pool, en aktivitet eller en afsendende hændelse, der er tom eller af typen meddelelse.</translation>
    </message>
    <message>
        <source>A message flow ends at a pool, an activity, or a catching blank or message event.</source>
        <translation>En meddelelsespil ender ved en pool, en aktivitet eller en modtagende hændelse, der er tom eller af typen meddelelse.</translation>
    </message>
    <message>
        <source>Data goes into an activity or a throwing event, and comes out of an activity or a catching one.</source>
        <translation>Data går ind i en aktivitet eller en afsendende hændelse og kommer ud af en aktivitet eller en modtagende hændelse.</translation>
    </message>
    <message>
        <source>An association connects a text annotation with something else.</source>
        <translation>En tilknytning forbinder en note med noget andet.</translation>
    </message>
    <message>
        <source>There is no catalogue {path}. Check the name, or create a new catalogue there.</source>
        <translation>Der er intet katalog {path}. Kontrollér navnet, eller opret et nyt katalog der.</translation>
    </message>
    <message>
        <source>The folder for the catalogue {path} cannot be created: {reason}. Choose another place.</source>
        <translation>Mappen til kataloget {path} kan ikke oprettes: {reason}. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Choose another file for the catalogue. The file was not changed.</source>
        <translation>{path} er et andet programs database. Vælg en anden fil til kataloget. Filen er ikke ændret.</translation>
    </message>
    <message>
        <source>The catalogue {path} was last used by a newer procedit. Install that version, or choose another catalogue. The file was not changed.</source>
        <translation>Kataloget {path} er sidst brugt af en nyere procedit. Installér den version, eller vælg et andet katalog. Filen er ikke ændret.</translation>
    </message>
    <message>
        <source>The catalogue {path} is in use by another program. Wait a moment and try again.</source>
        <translation>Kataloget {path} er i brug af et andet program. Vent et øjeblik, og prøv igen.</translation>
    </message>
    <message>
        <source>The catalogue {path} cannot be written. Check the rights to the file and its folder, or choose another catalogue.</source>
        <translation>Der kan ikke skrives i kataloget {path}. Kontrollér rettighederne til filen og dens mappe, eller vælg et andet katalog.</translation>
    </message>
    <message>
        <source>The catalogue {path} cannot be opened. Check that the folder exists and that you may write there.</source>
        <translation>Kataloget {path} kan ikke åbnes. Kontrollér, at mappen findes, og at du må skrive i den.</translation>
    </message>
    <message>
        <source>The disk reported an error while the catalogue {path} was used. Nothing of the last step was saved. Check the disk or the network connection and try again.</source>
        <translation>Disken meldte en fejl, mens kataloget {path} blev brugt. Intet fra sidste trin er gemt. Kontrollér disken eller netværksforbindelsen, og prøv igen.</translation>
    </message>
    <message>
        <source>The disk is full, so the catalogue {path} could not be saved. Nothing of the last step was saved. Free space on the disk by deleting other files, then try again.</source>
        <translation>Disken er fuld, så kataloget {path} kunne ikke gemmes. Intet fra sidste trin er gemt. Frigør plads på disken ved at slette andre filer, og prøv igen.</translation>
    </message>
    <message>
        <source>The catalogue {path} is damaged or not a catalogue. Keep the file, and restore a backup or choose another catalogue.</source>
        <translation>Kataloget {path} er beskadiget eller ikke et katalog. Behold filen, og gendan en sikkerhedskopi, eller vælg et andet katalog.</translation>
    </message>
    <message>
        <source>A folder needs a name. Type one.</source>
        <translation>En mappe skal have et navn. Skriv et.</translation>
    </message>
    <message>
        <source>There already is a folder “{name}” here. Choose another name.</source>
        <translation>Der er allerede en mappe »{name}« her. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>This folder is no longer in the catalogue. Choose another folder.</source>
        <translation>Mappen er ikke længere i kataloget. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>{path} is not a folder. Choose a folder with BPMN files.</source>
        <translation>{path} er ikke en mappe. Vælg en mappe med BPMN-filer.</translation>
    </message>
    <message>
        <source>This procedure is no longer in the catalogue. Reload the list of procedures.</source>
        <translation>Arbejdsgangen er ikke længere i kataloget. Genindlæs listen over arbejdsgange.</translation>
    </message>
    <message>
        <source>This revision is not in the catalogue. Reload the list of revisions.</source>
        <translation>Denne revision er ikke i kataloget. Genindlæs listen over revisioner.</translation>
    </message>
    <message>
        <source>The catalogue has no procedure {numbers}. See the numbers with procedit catalogue list.</source>
        <translation>Kataloget har ingen arbejdsgang {numbers}. Se numrene med procedit catalogue list.</translation>
    </message>
    <message>
        <source>Another file of this name was already written to {target}. Keep the results of each folder in a folder of their own.</source>
        <translation>En anden fil med dette navn er allerede skrevet til {target}. Hold resultaterne fra hver mappe i hver sin mappe.</translation>
    </message>
    <message>
        <source>The element is not drawn in this diagram, so nothing can be appended to it here.</source>
        <translation>Elementet er ikke tegnet i dette diagram, så der kan ikke tilføjes noget efter det her.</translation>
    </message>
    <message>
        <source>A message flow runs between different pools. Within a pool use a sequence flow.</source>
        <translation>En meddelelsespil går mellem forskellige pools. Brug en flowpil inden for en pool.</translation>
    </message>
    <message>
        <source>A sequence flow does not cross the border of a sub-process. Connect the sub-process itself.</source>
        <translation>En flowpil krydser ikke en delproces&apos; grænse. Forbind selve delprocessen.</translation>
    </message>
    <message>
        <source>A sequence flow does not leave its pool, and a message flow is not possible here: {reason}</source>
        <translation>En flowpil forlader ikke sin pool, og en meddelelsespil er ikke mulig her: {reason}</translation>
    </message>
    <message>
        <source>An annotation is not connected with what it stands in.</source>
        <translation>En note forbindes ikke med det, den står i.</translation>
    </message>
    <message>
        <source>Data is used within its own process. Use a data store, or a message flow.</source>
        <translation>Data bruges inden for sin egen proces. Brug et register eller en meddelelsespil.</translation>
    </message>
    <message>
        <source>The compensation activity is another one than the activity it undoes.</source>
        <translation>Kompensationsaktiviteten er en anden end den aktivitet, den ophæver.</translation>
    </message>
    <message>
        <source>Nothing can be connected there. Choose a step, a pool, data or an annotation.</source>
        <translation>Der kan ikke forbindes noget der. Vælg et trin, en pool, data eller en note.</translation>
    </message>
    <message>
        <source>The file has no process to add anything to.</source>
        <translation>Filen har ingen proces at tilføje noget til.</translation>
    </message>
    <message>
        <source>This pool is a black box and holds nothing. Turn it into a pool with content first.</source>
        <translation>Denne pool er en lukket pool og rummer intet. Gør den først til en pool med indhold.</translation>
    </message>
    <message>
        <source>A pool stands on the canvas, not in something else.</source>
        <translation>En pool står på lærredet, ikke i noget andet.</translation>
    </message>
    <message>
        <source>A lane stands in a pool or in another lane.</source>
        <translation>En bane står i en pool eller i en anden bane.</translation>
    </message>
    <message>
        <source>Beside the pools stand annotations and groups only. Drop it in a pool.</source>
        <translation>Uden for poolene står kun noter og grupperinger. Slip det i en pool.</translation>
    </message>
    <message>
        <source>{holder} cannot hold other elements. Drop it beside it.</source>
        <translation>{holder} kan ikke rumme andre elementer. Slip det ved siden af.</translation>
    </message>
    <message>
        <source>The sub-process is collapsed. Open or expand it first.</source>
        <translation>Delprocessen er foldet sammen. Åbn den, eller fold den ud først.</translation>
    </message>
    <message>
        <source>{label} does not belong into this kind of diagram.</source>
        <translation>{label} hører ikke til i denne slags diagram.</translation>
    </message>
    <message>
        <source>A boundary event is attached to the border of an activity.</source>
        <translation>En påhæftet hændelse sidder på kanten af en aktivitet.</translation>
    </message>
    <message>
        <source>An event can be attached to activities that are part of the flow only.</source>
        <translation>En hændelse kan kun hæftes på aktiviteter, der er en del af forløbet.</translation>
    </message>
    <message>
        <source>{label} cannot be attached to an activity.</source>
        <translation>{label} kan ikke hæftes på en aktivitet.</translation>
    </message>
    <message>
        <source>A cancel event belongs to a transaction.</source>
        <translation>En annulleringshændelse hører til en transaktion.</translation>
    </message>
    <message>
        <source>A receive task that follows an event-based gateway has no boundary events.</source>
        <translation>En modtagopgave efter en hændelsesbaseret gateway har ingen påhæftede hændelser.</translation>
    </message>
    <message>
        <source>Only a step, an event or a gateway can be inserted into a flow.</source>
        <translation>Kun et trin, en hændelse eller en gateway kan indsættes i en flowpil.</translation>
    </message>
    <message>
        <source>A step can be inserted into sequence flows and message flows only.</source>
        <translation>Et trin kan kun indsættes i flowpile og meddelelsespile.</translation>
    </message>
    <message>
        <source>{label} has a fixed size.</source>
        <translation>{label} har en fast størrelse.</translation>
    </message>
    <message>
        <source>Only the width can be changed here; the height follows the text.</source>
        <translation>Her kan kun bredden ændres; højden følger teksten.</translation>
    </message>
    <message>
        <source>The pool is not drawn in this diagram.</source>
        <translation>Poolen er ikke tegnet i dette diagram.</translation>
    </message>
    <message>
        <source>There is no room for {count} lanes. Make the lane or pool larger first.</source>
        <translation>Der er ikke plads til {count} baner. Gør banen eller poolen større først.</translation>
    </message>
    <message>
        <source>An element cannot be moved into itself.</source>
        <translation>Et element kan ikke flyttes ind i sig selv.</translation>
    </message>
    <message>
        <source>Pools stand in diagrams of processes and collaborations.</source>
        <translation>Pools står i diagrammer af processer og samarbejder.</translation>
    </message>
    <message>
        <source>The other end of this connection is missing in the file. Delete it and draw it anew.</source>
        <translation>Den anden ende af forbindelsen mangler i filen. Slet den, og tegn den på ny.</translation>
    </message>
    <message>
        <source>{old} cannot be turned into {new}.</source>
        <translation>{old} kan ikke laves om til {new}.</translation>
    </message>
    <message>
        <source>“{id}” cannot be an id: it must begin with a letter or _ and hold letters, digits, . - _ only.</source>
        <translation>»{id}« kan ikke være et id: Det skal begynde med et bogstav eller _ og må kun indeholde bogstaver, tal, . - _.</translation>
    </message>
    <message>
        <source>Another element has the id “{id}” already. Choose another one.</source>
        <translation>Et andet element har allerede id&apos;et »{id}«. Vælg et andet.</translation>
    </message>
    <message>
        <source>A default flow starts at an activity, or at an exclusive, inclusive or complex gateway.</source>
        <translation>En standardflowpil udgår fra en aktivitet, en beslutning eller en inklusiv eller kompleks gateway.</translation>
    </message>
    <message>
        <source>{label} does not refer to a message, signal or error.</source>
        <translation>{label} henviser ikke til en meddelelse, et signal eller en fejl.</translation>
    </message>
    <message>
        <source>Only sub-processes can be opened and collapsed.</source>
        <translation>Kun delprocesser kan foldes ud og sammen.</translation>
    </message>
    <message>
        <source>{file} could not be saved because the disk is full. The old file is untouched. Free some space, or save under another name on another disk.</source>
        <translation>{file} kunne ikke gemmes, fordi disken er fuld. Den gamle fil er urørt. Frigør plads, eller gem under et andet navn på en anden disk.</translation>
    </message>
    <message>
        <source>{file} is read-only and was not changed. Save under another name, or remove the write protection and save again.</source>
        <translation>{file} er skrivebeskyttet og er ikke ændret. Gem under et andet navn, eller fjern skrivebeskyttelsen, og gem igen.</translation>
    </message>
    <message>
        <source>{file} could not be saved because its disk is read-only. Save under another name on another disk.</source>
        <translation>{file} kunne ikke gemmes, fordi disken er skrivebeskyttet. Gem under et andet navn på en anden disk.</translation>
    </message>
    <message>
        <source>{file} could not be saved because you may not write in the folder {folder}. The old file is untouched. Save under another name in another folder.</source>
        <translation>{file} kunne ikke gemmes, fordi du ikke må skrive i mappen {folder}. Den gamle fil er urørt. Gem under et andet navn i en anden mappe.</translation>
    </message>
    <message>
        <source>{file} could not be saved because the folder {folder} does not exist any more. Create the folder again or connect the drive, or save in another folder.</source>
        <translation>{file} kunne ikke gemmes, fordi mappen {folder} ikke findes længere. Opret mappen igen, tilslut drevet, eller gem i en anden mappe.</translation>
    </message>
    <message>
        <source>{file} could not be saved because its name is too long. Save under a shorter name.</source>
        <translation>{file} kunne ikke gemmes, fordi navnet er for langt. Gem under et kortere navn.</translation>
    </message>
    <message>
        <source>{file} could not be saved because another program holds it. The old file is untouched. Close the other program or wait a moment, then save again.</source>
        <translation>{file} kunne ikke gemmes, fordi et andet program holder den. Den gamle fil er urørt. Luk det andet program, eller vent et øjeblik, og gem igen.</translation>
    </message>
    <message>
        <source>{file} could not be saved because it is too big for this disk. The old file is untouched. Save under another name on another disk.</source>
        <translation>{file} kunne ikke gemmes, fordi den er for stor til denne disk. Den gamle fil er urørt. Gem under et andet navn på en anden disk.</translation>
    </message>
    <message>
        <source>{file} could not be saved because the disk reported an error ({reason}). Save under another name on another disk, and have this disk looked at.</source>
        <translation>{file} kunne ikke gemmes, fordi disken meldte en fejl ({reason}). Gem under et andet navn på en anden disk, og få denne disk undersøgt.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({reason}). The old file is untouched. Save under another name or in another folder.</source>
        <translation>{file} kunne ikke gemmes ({reason}). Den gamle fil er urørt. Gem under et andet navn eller i en anden mappe.</translation>
    </message>
    <message>
        <source>{file} is a folder or a device and cannot be saved to. Save under another name.</source>
        <translation>{file} er en mappe eller en enhed og kan ikke gemmes i. Gem under et andet navn.</translation>
    </message>
    <message>
        <source>The file is bigger than {limit} MB, the most that can be opened. Check that it is the right file; split the procedure if it is.</source>
        <translation>Filen er større end {limit} MB, som er det største, der kan åbnes. Kontrollér, at det er den rigtige fil; del arbejdsgangen, hvis den er.</translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name, or whether the drive is connected.</source>
        <translation>{file} findes ikke. Kontrollér navnet, og om drevet er tilsluttet.</translation>
    </message>
    <message>
        <source>You may not read {file}. Ask its owner for permission, or copy it to a folder of yours.</source>
        <translation>Du må ikke læse {file}. Bed ejeren om adgang, eller få den kopieret til en af dine egne mapper.</translation>
    </message>
    <message>
        <source>{file} is a folder or a device. Choose a file.</source>
        <translation>{file} er en mappe eller en enhed. Vælg en fil.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Try again, or open a copy from another disk.</source>
        <translation>{file} kunne ikke læses ({reason}). Prøv igen, eller åbn en kopi fra en anden disk.</translation>
    </message>
    <message>
        <source>{file} could not be compared with what is on the disk ({reason}). Check that the disk is connected and that you may read the file.</source>
        <translation>{file} kunne ikke sammenlignes med det, der er på disken ({reason}). Kontrollér, at disken er tilsluttet, og at du må læse filen.</translation>
    </message>
    <message>
        <source>{file} was changed by another program after you opened it, and was not overwritten. Compare the two, save under another name, or overwrite it.</source>
        <translation>{file} er ændret af et andet program, efter at du åbnede den, og er ikke overskrevet. Sammenlign de to, gem under et andet navn, eller overskriv den.</translation>
    </message>
    <message>
        <source>{file} was deleted or moved by another program after you opened it. Save it again in the same place, or under another name.</source>
        <translation>{file} er slettet eller flyttet af et andet program, efter at du åbnede den. Gem den igen samme sted eller under et andet navn.</translation>
    </message>
    <message>
        <source>There is no diagram called {wanted}. The diagrams are: {names}. Choose one of them.</source>
        <translation>Der er intet diagram, der hedder {wanted}. Diagrammerne er: {names}. Vælg et af dem.</translation>
    </message>
    <message>
        <source>{file} ends in none of {kinds}, which say what is to be written. Choose one of these endings.</source>
        <translation>{file} ender ikke på nogen af {kinds}, som fortæller, hvad der skal skrives. Vælg en af disse endelser.</translation>
    </message>
    <message>
        <source>A scale of {scale} is not possible. Choose one from {smallest} to {largest}.</source>
        <translation>Skalaen {scale} er ikke mulig. Vælg en fra {smallest} til {largest}.</translation>
    </message>
    <message>
        <source>The picture would be {width} × {height} pixels, more than can be made. Choose a scale of at most {scale}, or write SVG or PDF, which are sharp at any size.</source>
        <translation>Billedet ville blive {width} × {height} pixels, og det er mere, end der kan laves. Vælg en skala på højst {scale}, eller skriv SVG eller PDF, som er skarpe i alle størrelser.</translation>
    </message>
    <message>
        <source>Something went wrong in the background: {reason}. The details are in the log.</source>
        <translation>Noget gik galt i baggrunden: {reason}. Detaljerne står i loggen.</translation>
    </message>
    <message>
        <source>{file} is damaged and was set aside. The usual values are used instead.</source>
        <translation>{file} er beskadiget og er lagt til side. De sædvanlige værdier bruges i stedet.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be made ({reason}). Settings are forgotten when the program ends.</source>
        <translation>Mappen {folder} kunne ikke oprettes ({reason}). Indstillingerne glemmes, når programmet afsluttes.</translation>
    </message>
    <message>
        <source>{file} was not saved, because what was to be written did not read back as the same procedure. The old file is untouched and your work is still open. Please report this with the log.</source>
        <translation>{file} er ikke gemt, fordi det, der skulle skrives, ikke kunne læses tilbage som den samme arbejdsgang. Den gamle fil er urørt, og dit arbejde er stadig åbent. Meld det venligst sammen med loggen.</translation>
    </message>
    <message>
        <source>(Line {line}.)</source>
        <translation>(Linje {line}.)</translation>
    </message>
    <message>
        <source>The file is written in the encoding {encoding}, which cannot be opened. Save it as UTF-8 in the program it came from.</source>
        <translation>Filen er skrevet i tegnsættet {encoding}, som ikke kan åbnes. Gem den som UTF-8 i det program, den kom fra.</translation>
    </message>
    <message>
        <source>Line 1 says that the file is written in UTF-16, which it is not. Change UTF-16 to UTF-8 there in a text editor, or export the file again.</source>
        <translation>Linje 1 siger, at filen er skrevet i UTF-16, men det er den ikke. Ret UTF-16 til UTF-8 dér i et tekstprogram, eller eksportér filen igen.</translation>
    </message>
    <message>
        <source>Line {line} (byte {position} of the file) is not in the file&apos;s encoding {encoding}; it looks like {likely}. Put {likely} as the encoding into the file&apos;s first line, or save it as {encoding} in the program it came from.</source>
        <translation>Linje {line} (byte {position} i filen) er ikke i filens tegnsæt {encoding}; det ligner {likely}. Skriv {likely} som tegnsæt i filens første linje, eller gem den som {encoding} i det program, den kom fra.</translation>
    </message>
    <message>
        <source>Line {line} (byte {position} of the file) is not in the file&apos;s encoding {encoding}: the file is damaged. Get another copy of it, or export it again.</source>
        <translation>Linje {line} (byte {position} i filen) er ikke i filens tegnsæt {encoding}: Filen er beskadiget. Få en anden kopi af den, eller eksportér den igen.</translation>
    </message>
    <message>
        <source>The file is empty. Get another copy of it, or export it again.</source>
        <translation>Filen er tom. Få en anden kopi af den, eller eksportér den igen.</translation>
    </message>
    <message>
        <source>The file holds nothing but zeros, as after a power cut while it was written. Look for a backup or an older version.</source>
        <translation>Filen indeholder kun nuller, som efter en strømafbrydelse, mens den blev skrevet. Led efter en sikkerhedskopi eller en ældre version.</translation>
    </message>
    <message>
        <source>This is a ZIP package with {name} inside. Unpack it and open the .bpmn file that it contains.</source>
        <translation>Dette er en ZIP-pakke med {name} indeni. Pak den ud, og åbn den .bpmn-fil, den indeholder.</translation>
    </message>
    <message>
        <source>This is a Visio drawing (.vsdx), which is no BPMN file. Export it as BPMN 2.0 from Visio, or draw it anew.</source>
        <translation>Dette er en Visio-tegning (.vsdx) og ikke en BPMN-fil. Eksportér den som BPMN 2.0 fra Visio, eller tegn den på ny.</translation>
    </message>
    <message>
        <source>This is a ZIP package, such as a Bizagi model (.bpm) or an Office document, and no BPMN file. Export it as BPMN 2.0 from the program it came from, or unpack it.</source>
        <translation>Dette er en ZIP-pakke, f.eks. en Bizagi-model (.bpm) eller et Office-dokument, og ikke en BPMN-fil. Eksportér den som BPMN 2.0 fra det program, den kom fra, eller pak den ud.</translation>
    </message>
    <message>
        <source>The file is compressed (gzip). Unpack it and open the .bpmn file that it contains.</source>
        <translation>Filen er komprimeret (gzip). Pak den ud, og åbn den .bpmn-fil, den indeholder.</translation>
    </message>
    <message>
        <source>This is an old Visio drawing or Office document, which is no BPMN file. Export it as BPMN 2.0 from the program it came from, or draw it anew.</source>
        <translation>Dette er en gammel Visio-tegning eller et Office-dokument og ikke en BPMN-fil. Eksportér den som BPMN 2.0 fra det program, den kom fra, eller tegn den på ny.</translation>
    </message>
    <message>
        <source>This is a picture or PDF of a diagram, which holds no model. Ask for the BPMN file that it was made from.</source>
        <translation>Dette er et billede eller en PDF af et diagram og indeholder ingen model. Bed om den BPMN-fil, den er lavet af.</translation>
    </message>
    <message>
        <source>This is not an XML file and therefore no BPMN file. Check that it is the right file, or export it as BPMN 2.0.</source>
        <translation>Dette er ikke en XML-fil og derfor ikke en BPMN-fil. Kontrollér, at det er den rigtige fil, eller eksportér den som BPMN 2.0.</translation>
    </message>
    <message>
        <source>This is a web page (HTML) and no BPMN file; often a sign-in or error page was saved instead. Download the file again.</source>
        <translation>Dette er en webside (HTML) og ikke en BPMN-fil; ofte er en log ind- eller fejlside gemt i stedet. Hent filen igen.</translation>
    </message>
    <message>
        <source>The file holds only a part of a BPMN file: its outermost element in line {line} is {name} and not definitions. Export the whole model.</source>
        <translation>Filen indeholder kun en del af en BPMN-fil: Det yderste element i linje {line} er {name} og ikke definitions. Eksportér hele modellen.</translation>
    </message>
    <message>
        <source>This is a file of BPMN 1.x ({namespace}), which has no format of its own that can be opened. Export it as BPMN 2.0 from the program it came from.</source>
        <translation>Dette er en fil i BPMN 1.x ({namespace}), som ikke har et eget format, der kan åbnes. Eksportér den som BPMN 2.0 fra det program, den kom fra.</translation>
    </message>
    <message>
        <source>The file uses the namespace {namespace}, from a draft of BPMN 2.0 or another version, instead of {expected}. Export it as BPMN 2.0 from a newer version of the program.</source>
        <translation>Filen bruger navnerummet {namespace} fra et udkast til BPMN 2.0 eller en anden version i stedet for {expected}. Eksportér den som BPMN 2.0 fra en nyere version af programmet.</translation>
    </message>
    <message>
        <source>The outermost element in line {line} is {name} without the namespace of BPMN 2.0, {expected}. Export the file again, or add the namespace in a text editor.</source>
        <translation>Det yderste element i linje {line} er {name} uden BPMN 2.0&apos;s navnerum, {expected}. Eksportér filen igen, eller tilføj navnerummet i et tekstprogram.</translation>
    </message>
    <message>
        <source>This is an XPDL file, an older format for procedures. Export it as BPMN 2.0 from the program it came from, such as Bizagi.</source>
        <translation>Dette er en XPDL-fil, et ældre format til arbejdsgange. Eksportér den som BPMN 2.0 fra det program, den kom fra, f.eks. Bizagi.</translation>
    </message>
    <message>
        <source>This is a DMN file: it describes decisions, not a procedure. Open it in a decision editor; here, choose the BPMN file that belongs to it.</source>
        <translation>Dette er en DMN-fil: Den beskriver beslutninger, ikke en arbejdsgang. Åbn den i et beslutningsprogram, og vælg her den BPMN-fil, der hører til.</translation>
    </message>
    <message>
        <source>This is a CMMN file: it describes cases, not a procedure. Open it in a case editor, or export it as BPMN 2.0.</source>
        <translation>Dette er en CMMN-fil: Den beskriver sager, ikke en arbejdsgang. Åbn den i et sagsprogram, eller eksportér den som BPMN 2.0.</translation>
    </message>
    <message>
        <source>This is a Visio drawing saved as XML, which is no BPMN file. Export it as BPMN 2.0 from Visio, or draw it anew.</source>
        <translation>Dette er en Visio-tegning gemt som XML og ikke en BPMN-fil. Eksportér den som BPMN 2.0 fra Visio, eller tegn den på ny.</translation>
    </message>
    <message>
        <source>This is a Bizagi file in Bizagi&apos;s own format. Export it as BPMN 2.0 from Bizagi Modeler.</source>
        <translation>Dette er en Bizagi-fil i Bizagis eget format. Eksportér den som BPMN 2.0 fra Bizagi Modeler.</translation>
    </message>
    <message>
        <source>This is a BPEL file: a procedure for machines, without a diagram. Export the BPMN 2.0 model that it was made from.</source>
        <translation>Dette er en BPEL-fil: en arbejdsgang for maskiner uden diagram. Eksportér den BPMN 2.0-model, den er lavet af.</translation>
    </message>
    <message>
        <source>This is a draw.io drawing: shapes without a BPMN model. Draw the procedure anew, or ask for a BPMN 2.0 file.</source>
        <translation>Dette er en draw.io-tegning: figurer uden en BPMN-model. Tegn arbejdsgangen på ny, eller bed om en BPMN 2.0-fil.</translation>
    </message>
    <message>
        <source>This is an XML file, but no BPMN file: its outermost element in line {line} is {name}. Check that it is the right file, or export it as BPMN 2.0.</source>
        <translation>Dette er en XML-fil, men ikke en BPMN-fil: Det yderste element i linje {line} er {name}. Kontrollér, at det er den rigtige fil, eller eksportér den som BPMN 2.0.</translation>
    </message>
    <message>
        <source>The file has more than {limit} elements, the most that can be opened; the first too many stands in line {line}. Check that it is the right file, or split it.</source>
        <translation>Filen har mere end {limit} elementer, som er det meste, der kan åbnes; det første for meget står i linje {line}. Kontrollér, at det er den rigtige fil, eller del den.</translation>
    </message>
    <message>
        <source>An element in line {line} has more than {limit} attributes, the most that can be opened. No procedure needs them: check that it is the right file.</source>
        <translation>Et element i linje {line} har mere end {limit} attributter, som er det meste, der kan åbnes. Ingen arbejdsgang har brug for dem: Kontrollér, at det er den rigtige fil.</translation>
    </message>
    <message>
        <source>The file has more than {limit} attributes, the most that can be opened. Check that it is the right file, or split it.</source>
        <translation>Filen har mere end {limit} attributter, som er det meste, der kan åbnes. Kontrollér, at det er den rigtige fil, eller del den.</translation>
    </message>
    <message>
        <source>The file has a DOCTYPE or entity declaration in line {line}. BPMN files have none, and as it can be misused it is not opened. If you trust the file, remove the declaration in a text editor.</source>
        <translation>Filen har en DOCTYPE eller en entitetserklæring i linje {line}. BPMN-filer har ingen, og da den kan misbruges, åbnes filen ikke. Stoler du på filen, så fjern erklæringen i et tekstprogram.</translation>
    </message>
    <message>
        <source>The file ends in the middle, in line {line}: it was not written or copied completely. Get another copy, or export it again.</source>
        <translation>Filen slutter midt i det hele, i linje {line}: Den er ikke skrevet eller kopieret helt. Få en anden kopi, eller eksportér den igen.</translation>
    </message>
    <message>
        <source>The XML is broken in line {line}, column {column}: start and end of an element do not match ({reason}). Export the file again, or correct the line in a text editor.</source>
        <translation>XML&apos;en er ødelagt i linje {line}, tegn {column}: Begyndelse og slutning på et element passer ikke sammen ({reason}). Eksportér filen igen, eller ret linjen i et tekstprogram.</translation>
    </message>
    <message>
        <source>The XML is broken in line {line}, column {column}: a &lt; or &amp; stands there as it is. Export the file again, or write &amp;lt; or &amp;amp; instead in a text editor.</source>
        <translation>XML&apos;en er ødelagt i linje {line}, tegn {column}: Der står et &lt; eller &amp; for sig selv. Eksportér filen igen, eller skriv &amp;lt; eller &amp;amp; i stedet i et tekstprogram.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} uses an abbreviation (&amp;…;) that is not defined in BPMN files. Export the file again, or write the character itself instead in a text editor.</source>
        <translation>Linje {line}, tegn {column} bruger en forkortelse (&amp;…;), der ikke er defineret i BPMN-filer. Eksportér filen igen, eller skriv selve tegnet i stedet i et tekstprogram.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} holds a control character that XML does not allow. Export the file again, or remove the character in a text editor.</source>
        <translation>Linje {line}, tegn {column} indeholder et kontroltegn, som XML ikke tillader. Eksportér filen igen, eller fjern tegnet i et tekstprogram.</translation>
    </message>
    <message>
        <source>An element in line {line} has the same attribute twice. Export the file again, or remove one of the two in a text editor.</source>
        <translation>Et element i linje {line} har den samme attribut to gange. Eksportér filen igen, eller fjern den ene i et tekstprogram.</translation>
    </message>
    <message>
        <source>Line {line} uses a name prefix that the file does not declare ({reason}). Export the file again, or declare the prefix in the file&apos;s first element.</source>
        <translation>Linje {line} bruger et navnepræfiks, som filen ikke erklærer ({reason}). Eksportér filen igen, eller erklær præfikset i filens første element.</translation>
    </message>
    <message>
        <source>Line {line} declares a namespace that is not a valid address ({reason}). Export the file again, or correct the address in a text editor.</source>
        <translation>Linje {line} erklærer et navnerum, der ikke er en gyldig adresse ({reason}). Eksportér filen igen, eller ret adressen i et tekstprogram.</translation>
    </message>
    <message>
        <source>Something follows after the end of the document, in line {line}. Remove it in a text editor, or export the file again.</source>
        <translation>Der følger noget efter dokumentets slutning, i linje {line}. Fjern det i et tekstprogram, eller eksportér filen igen.</translation>
    </message>
    <message>
        <source>Something stands before the &lt;?xml … ?&gt; in line {line}, often a blank line. Remove what stands before it in a text editor.</source>
        <translation>Der står noget før &lt;?xml … ?&gt; i linje {line}, ofte en tom linje. Fjern det, der står foran, i et tekstprogram.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} is not in the encoding that the file&apos;s first line names. Save it as UTF-8 in the program it came from.</source>
        <translation>Linje {line}, tegn {column} er ikke i det tegnsæt, som filens første linje nævner. Gem den som UTF-8 i det program, den kom fra.</translation>
    </message>
    <message>
        <source>Elements are nested more than 256 levels deep in line {line}, the most that can be opened. No procedure needs them: check that it is the right file.</source>
        <translation>Elementerne er indlejret mere end 256 niveauer dybt i linje {line}, som er det meste, der kan åbnes. Ingen arbejdsgang har brug for det: Kontrollér, at det er den rigtige fil.</translation>
    </message>
    <message>
        <source>A single text, name or comment that reaches line {line} is too long to be opened; a text may have 10 MB. Check that it is the right file, or take large attachments out of it.</source>
        <translation>En enkelt tekst, et navn eller en kommentar, der når til linje {line}, er for lang til at blive åbnet; en tekst må fylde 10 MB. Kontrollér, at det er den rigtige fil, eller tag store bilag ud af den.</translation>
    </message>
    <message>
        <source>The XML is broken in line {line}, column {column} ({reason}). Export the file again, or correct the line in a text editor.</source>
        <translation>XML&apos;en er ødelagt i linje {line}, tegn {column} ({reason}). Eksportér filen igen, eller ret linjen i et tekstprogram.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number of at least {least}.</source>
        <translation>»{text}« er ikke et helt tal på mindst {least}.</translation>
    </message>
    <message>
        <source>“{text}” is not a duration. Write P14D for 14 days, or PT2H30M for 2½ hours.</source>
        <translation>»{text}« er ikke en varighed. Skriv P14D for 14 dage eller PT2H30M for 2½ time.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write 2026-12-24, or 2026-12-24T18:00 with the time.</source>
        <translation>»{text}« er ikke en dato. Skriv 2026-12-24 eller 2026-12-24T18:00 med klokkeslæt.</translation>
    </message>
    <message>
        <source>“{text}” is not a repetition. Write R/P1W for every week, or R3/PT1H for 3 hours.</source>
        <translation>»{text}« er ikke en gentagelse. Skriv R/P1W for hver uge eller R3/PT1H for 3 gange med en time imellem.</translation>
    </message>
    <message>
        <source>An address may hold no spaces. Write %20 instead.</source>
        <translation>En adresse må ikke indeholde mellemrum. Skriv %20 i stedet.</translation>
    </message>
    <message>
        <source>“{text}” is no id. An id begins with a letter or _ and holds no spaces.</source>
        <translation>»{text}« er ikke et id. Et id begynder med et bogstav eller _ og indeholder ingen mellemrum.</translation>
    </message>
    <message>
        <source>What was chosen is no longer in the procedure. Choose something else.</source>
        <translation>Det valgte er ikke længere i arbejdsgangen. Vælg noget andet.</translation>
    </message>
    <message>
        <source>There is nothing to paste: the copied file draws no elements.</source>
        <translation>Der er intet at sætte ind: Den kopierede fil tegner ingen elementer.</translation>
    </message>
    <message>
        <source>The file has no process to paste into.</source>
        <translation>Filen har ingen proces at sætte ind i.</translation>
    </message>
    <message>
        <source>The pool has content, which would be left without a pool. Move or delete the content first, or turn the pool into an empty one by changing its type.</source>
        <translation>Poolen har indhold, som ville stå tilbage uden pool. Flyt eller slet indholdet først, eller gør poolen til en lukket pool ved at skifte dens type.</translation>
    </message>
    <message>
        <source>There is no BPMN on the clipboard. Copy something in a diagram first.</source>
        <translation>Der er ingen BPMN på udklipsholderen. Kopiér noget i et diagram først.</translation>
    </message>
    <message>
        <source>A flow or a lane is not copied alone. Select what it connects, or its pool, as well.</source>
        <translation>En flowpil eller en bane kopieres ikke alene. Markér også det, den forbinder, eller dens pool.</translation>
    </message>
    <message>
        <source>“{name}” takes part in a choreography activity. Delete the activity first.</source>
        <translation>»{name}« deltager i en koreografiaktivitet. Slet aktiviteten først.</translation>
    </message>
    <message>
        <source>{label} has no name. Use a text annotation instead.</source>
        <translation>{label} har intet navn. Brug en note i stedet.</translation>
    </message>
    <message>
        <source>A file needs a target namespace, such as http://example.org/procedures.</source>
        <translation>En fil skal have et målnavnerum, f.eks. http://example.org/procedures.</translation>
    </message>
    <message>
        <source>References in this file may carry the prefix {prefix} of its namespace and would lead nowhere. Leave the namespace as it is.</source>
        <translation>Henvisninger i filen kan bære præfikset {prefix} for dens navnerum og ville ikke længere føre nogen steder hen. Lad navnerummet være, som det er.</translation>
    </message>
    <message>
        <source>Between these two runs another kind of flow. Connect them instead of inserting.</source>
        <translation>Mellem disse to går en anden slags pil. Forbind dem i stedet for at indsætte.</translation>
    </message>
    <message>
        <source>There is no more room here to take away.</source>
        <translation>Her er ikke mere plads at fjerne.</translation>
    </message>
    <message>
        <source>Nothing stands on that side of the line.</source>
        <translation>Der står ikke noget på den side af linjen.</translation>
    </message>
    <message>
        <source>The file does not say what “{prefix}:” stands for. Leave it out, or use a known one.</source>
        <translation>Filen siger ikke, hvad »{prefix}:« står for. Udelad det, eller brug et, filen kender.</translation>
    </message>
    <message>
        <source>An association is between two elements, and the diagram has only one. Draw another.</source>
        <translation>En sammenhæng er mellem to elementer, og diagrammet har kun ét. Tegn et mere.</translation>
    </message>
    <message>
        <source>There has to be one such set at least. Remove the inputs and outputs first.</source>
        <translation>Der skal være mindst ét sådant sæt. Fjern først input og output.</translation>
    </message>
    <message>
        <source>There has to be one at least. Choose another one first.</source>
        <translation>Der skal være mindst én. Vælg først en anden.</translation>
    </message>
    <message>
        <source>What you do now cannot be kept against a crash: {file} could not be written ({reason}). Save your work, and make room on the disk.</source>
        <translation>Det, du laver nu, er ikke sikret mod et nedbrud: {file} kunne ikke skrives ({reason}). Gem dit arbejde, og skaf plads på disken.</translation>
    </message>
    <message>
        <source>Work that was not saved could not be recovered: its journal cannot be read ({reason}). It is kept for 30 days as {file}.</source>
        <translation>Arbejde, der ikke var gemt, kunne ikke genskabes: Journalen kan ikke læses ({reason}). Den gemmes i 30 dage som {file}.</translation>
    </message>
    <message>
        <source>A lane changes places with its own neighbours. Choose one in the same pool or lane.</source>
        <translation>En bane bytter plads med sine egne naboer. Vælg en i samme pool eller bane.</translation>
    </message>
    <message>
        <source>The lane has no neighbour on that side.</source>
        <translation>Banen har ingen nabo på den side.</translation>
    </message>
    <message>
        <source>The bank keeps no such data at this element. Choose the procedure, a step, a start or end event, or a gateway.</source>
        <translation>Banken har ingen sådanne data ved dette element. Vælg arbejdsgangen, et trin, en start- eller sluthændelse eller en gateway.</translation>
    </message>
    <message>
        <source>The file is no KLE list: its root is {root}. Choose the subject plan or the facets that you got from KLE-online as XML.</source>
        <translation>Filen er ikke en KLE-liste: dens rod er {root}. Vælg emneplanen eller handlingsfacetterne, som du har hentet fra KLE-online som XML.</translation>
    </message>
    <message>
        <source>The KLE file has no numbers in it. Get it again from KLE-online.</source>
        <translation>Der er ingen numre i KLE-filen. Hent den igen fra KLE-online.</translation>
    </message>
    <message>
        <source>The bank would not take “{title}”: {count} errors, the first is {first}. Put them right, then export again.</source>
        <translation>Banken vil ikke tage imod »{title}«: {count} fejl, den første er {first}. Ret dem, og eksportér igen.</translation>
    </message>
    <message>
        <source>“{title}” would not be the same after reading it again and was not exported. Save it as a plain file and report this.</source>
        <translation>»{title}« ville ikke være den samme, når den læses igen, og blev ikke eksporteret. Gem den som en almindelig fil, og meld fejlen.</translation>
    </message>
    <message>
        <source>Lanes move with their pool only. Select the pool, or the steps without the lanes.</source>
        <translation>Baner flyttes kun sammen med deres pool. Vælg poolen, eller trinene uden banerne.</translation>
    </message>
    <message>
        <source>The arrow keys move a boundary event together with its activity only. Drag it along the border.</source>
        <translation>Piletasterne flytter kun en påhæftet hændelse sammen med dens aktivitet. Træk den langs kanten.</translation>
    </message>
    <message>
        <source>This is collapsed. Expand it first, then it can hold something again.</source>
        <translation>Den er foldet sammen. Fold den ud først, så kan den rumme noget igen.</translation>
    </message>
    <message>
        <source>Only pools with content, lanes and sub-processes can be collapsed and expanded.</source>
        <translation>Kun pools med indhold, baner og delprocesser kan foldes sammen og ud.</translation>
    </message>
    <message>
        <source>Only pools are turned. Select the pool.</source>
        <translation>Kun pools kan vendes. Markér poolen.</translation>
    </message>
    <message>
        <source>This pool is a black box and holds nothing. Delete it instead.</source>
        <translation>Denne pool er en sort boks og rummer ikke noget. Slet den i stedet.</translation>
    </message>
    <message>
        <source>The printer does not take anything just now. See that it is switched on and connected, or, to print into a file, choose a folder where you may write.</source>
        <translation>Printeren tager ikke imod noget lige nu. Se efter, om den er tændt og forbundet, eller vælg en mappe, hvor du må skrive, hvis du udskriver til en fil.</translation>
    </message>
    <message>
        <source>A preview holds {what}, which pictures in a package must not have. It was not packed.</source>
        <translation>En forhåndsvisning indeholder {what}, som billeder i en pakke ikke må have. Den blev ikke pakket.</translation>
    </message>
    <message>
        <source>The package could not be read again after it was made ({first}) and was not written. Report this.</source>
        <translation>Pakken kunne ikke læses igen, efter at den var lavet ({first}), og blev ikke skrevet. Meld fejlen.</translation>
    </message>
    <message>
        <source>“{title}” in version {version} is chosen twice. Choose one of the two.</source>
        <translation>»{title}« i version {version} er valgt to gange. Vælg den ene af de to.</translation>
    </message>
    <message>
        <source>There is nothing to hand over. Choose procedures first.</source>
        <translation>Der er intet at aflevere. Vælg arbejdsgange først.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stoppet. Intet blev skrevet.</translation>
    </message>
    <message>
        <source>{file} can hold one procedure. Give a name that ends in .pbpkg for several.</source>
        <translation>{file} kan rumme én arbejdsgang. Angiv et navn, der slutter på .pbpkg, til flere.</translation>
    </message>
    <message>
        <source>The name must end in one of {endings}.</source>
        <translation>Navnet skal slutte på en af {endings}.</translation>
    </message>
    <message>
        <source>The file has no process. Choose another file.</source>
        <translation>Filen har ingen proces. Vælg en anden fil.</translation>
    </message>
    <message>
        <source>Only a correct procedure can be the basis of a good one. Choose a correct procedure.</source>
        <translation>Kun en korrekt arbejdsgang kan være grundlag for en god. Vælg en korrekt arbejdsgang.</translation>
    </message>
    <message>
        <source>There is no type that all of these can have. Select elements of one kind.</source>
        <translation>Der er ingen type, som de alle kan have. Markér elementer af samme slags.</translation>
    </message>
    <message>
        <source>Only sequence flows, message flows and associations can be reversed.</source>
        <translation>Kun flowpile, meddelelsespile og tilknytninger kan vendes.</translation>
    </message>
    <message>
        <source>The other way round this would be another kind of flow.</source>
        <translation>Den modsatte vej ville det være en anden slags pil.</translation>
    </message>
    <message>
        <source>Two steps of the same process can change places. Select two tasks, events or gateways.</source>
        <translation>To trin i samme proces kan bytte plads. Markér to opgaver, hændelser eller gateways.</translation>
    </message>
    <message>
        <source>Only a plain sub-process can be dissolved, not {label}.</source>
        <translation>Kun en almindelig delproces kan opløses, ikke {label}.</translation>
    </message>
    <message>
        <source>The sub-process is repeated. Take its loop away first, or keep it as it is.</source>
        <translation>Delprocessen gentages. Fjern først gentagelsen, eller behold den, som den er.</translation>
    </message>
    <message>
        <source>Events on the border or inside act on the sub-process as a whole. Remove them first.</source>
        <translation>Hændelser på kanten eller indeni gælder hele delprocessen. Fjern dem først.</translation>
    </message>
    <message>
        <source>The sub-process begins at several places. Let one start event lead into it first.</source>
        <translation>Delprocessen begynder flere steder. Lad først én starthændelse føre ind i den.</translation>
    </message>
    <message>
        <source>Several flows leave the sub-process. Put a gateway behind it, then there is one.</source>
        <translation>Flere flowpile forlader delprocessen. Sæt en gateway efter den, så er der én.</translation>
    </message>
    <message>
        <source>The sub-process waits for several ends at once. Join them before one end event first.</source>
        <translation>Delprocessen venter på flere slutninger på én gang. Saml dem først foran én sluthændelse.</translation>
    </message>
    <message>
        <source>Select the steps that are to form a sub-process.</source>
        <translation>Markér de trin, der skal samles i en delproces.</translation>
    </message>
    <message>
        <source>Steps of different processes cannot form one sub-process.</source>
        <translation>Trin fra forskellige processer kan ikke samles i én delproces.</translation>
    </message>
    <message>
        <source>The flow enters these steps at several places. Choose steps with one way in.</source>
        <translation>Der er flere veje ind i disse trin. Vælg trin med én vej ind.</translation>
    </message>
    <message>
        <source>The flow leaves these steps for several places. Choose steps with one way out.</source>
        <translation>Der er flere veje ud af disse trin. Vælg trin med én vej ud.</translation>
    </message>
    <message>
        <source>A sub-process is not started by {label}. Leave that event out of the selection.</source>
        <translation>En delproces startes ikke af {label}. Tag den hændelse ud af markeringen.</translation>
    </message>
    <message>
        <source>The sub-process is empty, so there is nothing to move out.</source>
        <translation>Delprocessen er tom, så der er ikke noget at udskille.</translation>
    </message>
    <message>
        <source>An event sub-process acts on what is around it and cannot stand in a file of its own.</source>
        <translation>En hændelsesdelproces virker på det, der er omkring den, og kan ikke stå i en fil for sig selv.</translation>
    </message>
    <message>
        <source>Only a call activity can take in what it calls.</source>
        <translation>Kun en kaldeaktivitet kan indsætte det, den kalder.</translation>
    </message>
    <message>
        <source>The file has no process “{name}” with steps to take in. Choose another file.</source>
        <translation>Filen har ingen proces „{name}“ med trin, der kan indsættes. Vælg en anden fil.</translation>
    </message>
    <message>
        <source>This is no regular expression: {problem}. Correct it, or look for the words as they are.</source>
        <translation>Det er ikke et regulært udtryk: {problem}. Ret det, eller søg efter ordene, som de står.</translation>
    </message>
    <message>
        <source>The search needs a name. Type one.</source>
        <translation>Søgningen skal have et navn. Skriv et.</translation>
    </message>
    <message>
        <source>“{text}” was not understood as a law. Write it as it is printed: LBK nr 1179 af 21/09/2023.</source>
        <translation>»{text}« blev ikke forstået som en lov. Skriv den, som den er trykt: LBK nr 1179 af 21/09/2023.</translation>
    </message>
    <message>
        <source>It is not clear which law “{text}” is in. Write the law with it, such as LBK nr 1179 af 21/09/2023 § 13 b.</source>
        <translation>Det er ikke klart, hvilken lov »{text}« står i. Skriv loven med, f.eks. LBK nr 1179 af 21/09/2023 § 13 b.</translation>
    </message>
    <message>
        <source>“{text}” names no paragraph. Write § and a number behind the law.</source>
        <translation>»{text}« nævner ingen paragraf. Skriv § og et nummer efter loven.</translation>
    </message>
    <message>
        <source>{law} is in the list already.</source>
        <translation>{law} står allerede på listen.</translation>
    </message>
    <message>
        <source>“{text}” is no KLE number. Write 15, 15.17 or 15.17.06.</source>
        <translation>»{text}« er ikke et KLE-nummer. Skriv 15, 15.17 eller 15.17.06.</translation>
    </message>
    <message>
        <source>“{text}” is no facet. Write a letter and two digits, such as G01.</source>
        <translation>»{text}« er ikke en facet. Skriv et bogstav og to cifre, f.eks. G01.</translation>
    </message>
    <message>
        <source>“{text}” is no FORM key. Write one to four pairs of digits: 14.40.10.10.</source>
        <translation>»{text}« er ikke en FORM-nøgle. Skriv et til fire cifferpar: 14.40.10.10.</translation>
    </message>
    <message>
        <source>“{text}” is no number of the old bank. Write 10.88.11 or 83.13.09.13.</source>
        <translation>»{text}« er ikke et nummer i den gamle bank. Skriv 10.88.11 eller 83.13.09.13.</translation>
    </message>
    <message>
        <source>“{text}” is no version. Write two numbers with a dot, such as 1.0.</source>
        <translation>»{text}« er ikke en version. Skriv to tal med punktum, f.eks. 1.0.</translation>
    </message>
    <message>
        <source>“{text}” is no identifier. It begins with urn:uuid: and has 36 characters.</source>
        <translation>»{text}« er ikke en identifikator. Den begynder med urn:uuid: og har 36 tegn.</translation>
    </message>
    <message>
        <source>“{text}” is no CVR number. Write eight digits.</source>
        <translation>»{text}« er ikke et CVR-nummer. Skriv otte cifre.</translation>
    </message>
    <message>
        <source>“{text}” is no key. Begin with a letter; then letters, digits and _ . - may follow.</source>
        <translation>»{text}« er ikke en nøgle. Begynd med et bogstav; derefter må der stå bogstaver, cifre og tegnene _ - .</translation>
    </message>
    <message>
        <source>“{name}” has the key {text} already. Write another one.</source>
        <translation>»{name}« har allerede nøglen {text}. Skriv en anden.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write 2026-12-24 or 24/12/2026.</source>
        <translation>»{text}« er ikke en dato. Skriv 2026-12-24 eller 24/12/2026.</translation>
    </message>
    <message>
        <source>A procedure ends after it begins. Write a later date.</source>
        <translation>En arbejdsgang slutter, efter at den begynder. Skriv en senere dato.</translation>
    </message>
    <message>
        <source>“{text}” is no length of time. Write 30 minutes, 2 hours, 5 days, 8 weeks or P56D.</source>
        <translation>»{text}« er ikke en varighed. Skriv 30 minutter, 2 timer, 5 dage, 8 uger eller P56D.</translation>
    </message>
    <message>
        <source>Something has to stand here. Write it, or remove the whole part.</source>
        <translation>Her skal der stå noget. Skriv det, eller fjern hele delen.</translation>
    </message>
    <message>
        <source>The text has {count} characters; there may be {most} at most.</source>
        <translation>Teksten har {count} tegn; der må højst være {most}.</translation>
    </message>
    <message>
        <source>“{text}” is no paragraph. Write it as it is printed: § 13 b, stk. 1.</source>
        <translation>»{text}« er ikke en paragraf. Skriv den, som den er trykt: § 13 b, stk. 1.</translation>
    </message>
    <message>
        <source>{file} is just being saved by another procedit. Try again in a moment.</source>
        <translation>{file} er netop ved at blive gemt af et andet procedit. Prøv igen om et øjeblik.</translation>
    </message>
    <message>
        <source>The profile {name} cannot be read: {reason}. Check it as a TOML file.</source>
        <translation>Profilen {name} kan ikke læses: {reason}. Kontrollér den som TOML-fil.</translation>
    </message>
    <message>
        <source>There is no profile {name}. Give the path of a TOML file or one of: {known}.</source>
        <translation>Der er ingen profil {name}. Angiv stien til en TOML-fil eller en af disse: {known}.</translation>
    </message>
    <message>
        <source>The profile {name} asks for {rule}, but there is no such rule.</source>
        <translation>Profilen {name} beder om {rule}, men der er ingen sådan regel.</translation>
    </message>
    <message>
        <source>The profile {name} says {value} for {rule}; it can be error, warning, hint or off.</source>
        <translation>Profilen {name} siger {value} om {rule}; det kan være error, warning, hint eller off.</translation>
    </message>
    <message>
        <source>The profile {name} sets {parameter} of {rule}, which has no such limit.</source>
        <translation>Profilen {name} sætter {parameter} for {rule}, som ikke har en sådan grænse.</translation>
    </message>
    <message>
        <source>The profile {name} sets {parameter} of {rule} to {value}, which is of another kind.</source>
        <translation>Profilen {name} sætter {parameter} for {rule} til {value}, som er af en anden slags.</translation>
    </message>
    <message>
        <source>The profile {name} extends itself.</source>
        <translation>Profilen {name} udvider sig selv.</translation>
    </message>
    <message>
        <source>Version {version} is approved or retired and stays as it is. Give the change a new version.</source>
        <translation>Version {version} er godkendt eller udgået og bliver, som den er. Giv ændringen en ny version.</translation>
    </message>
    <message>
        <source>This file has no process, so it can have no status. Draw the procedure first.</source>
        <translation>Denne fil har ingen proces og kan derfor ikke have en status. Tegn arbejdsgangen først.</translation>
    </message>
    <message>
        <source>The procedure has another status by now, from which this step does not lead on. Look at its status and choose again.</source>
        <translation>Arbejdsgangen har nu en anden status, som dette trin ikke fører videre fra. Se på dens status, og vælg igen.</translation>
    </message>
    <message>
        <source>{count} warnings were found, {most} are allowed.</source>
        <translation>Der blev fundet {count} advarsler; {most} er tilladt.</translation>
    </message>
    <message>
        <source>There is no backup of the catalogue {path} that could be restored. Keep the file, and choose another catalogue.</source>
        <translation>Der er ingen sikkerhedskopi af kataloget {path}, der kan gendannes. Behold filen, og vælg et andet katalog.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Noget gik galt</translation>
    </message>
    <message>
        <source>That did not work. Your procedures are still open.</source>
        <translation>Det lykkedes ikke. Dine arbejdsgange er stadig åbne.</translation>
    </message>
    <message>
        <source>It is a fault of the program, not yours. Save your work. With the details, those who mend the program can find the cause; they are also in the log: {log}</source>
        <translation>Det er en fejl i programmet, ikke hos dig. Gem dit arbejde. Med detaljerne kan de, der retter programmet, finde årsagen; de står også i loggen: {log}</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Kopiér detaljer</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Hand over to the bank</source>
        <translation>Aflevér til banken</translation>
    </message>
    <message>
        <source>The procedures are checked…</source>
        <translation>Arbejdsgangene kontrolleres…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Arbejdsgang</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopper…</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>Skrevet til {path}.</translation>
    </message>
    <message>
        <source>The list says what could be better.</source>
        <translation>Listen siger, hvad der kan blive bedre.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written, because the bank would refuse %n error(s). Click one to go there.</source>
        <translation>
            <numerusform>Intet blev skrevet, for der er %n fejl, som banken ville afvise. Klik på den for at gå dertil.</numerusform>
            <numerusform>Intet blev skrevet, for der er %n fejl, som banken ville afvise. Klik på en for at gå dertil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>FacetTree</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n mere…</numerusform>
            <numerusform>%n flere…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>added</source>
        <translation>tilføjet</translation>
    </message>
    <message>
        <source>new revision</source>
        <translation>ny revision</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uændret</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>afvist</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Untitled {number}</source>
        <translation>Uden navn {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>%n fil kunne ikke åbnes.</numerusform>
            <numerusform>%n filer kunne ikke åbnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is open in another tab.</source>
        <translation>»{name}« er åben i en anden fane.</translation>
    </message>
    <message>
        <source>Close that tab first, or choose another name.</source>
        <translation>Luk den fane først, eller vælg et andet navn.</translation>
    </message>
    <message>
        <source>“{name}” was not saved.</source>
        <translation>»{name}« er ikke gemt.</translation>
    </message>
    <message>
        <source>Saved {path}.</source>
        <translation>Gemt i {path}.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Gem &amp;som…</translation>
    </message>
    <message>
        <source>The file of this procedure was deleted or moved by another program.</source>
        <translation>Arbejdsgangens fil er slettet eller flyttet af et andet program.</translation>
    </message>
    <message>
        <source>Another program changed the file of this procedure.</source>
        <translation>Et andet program har ændret arbejdsgangens fil.</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Genindlæs</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Behold min</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advarsler</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filtrér fund</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Open a procedure to have it checked.</source>
        <translation>Åbn en arbejdsgang for at få den kontrolleret.</translation>
    </message>
    <message>
        <source>No finding has these words and this severity.</source>
        <translation>Intet fund har disse ord og denne alvor.</translation>
    </message>
    <message>
        <source>Nothing to complain about.</source>
        <translation>Intet at bemærke.</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>All procedures</source>
        <translation>Alle arbejdsgange</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritter</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Åbnet for nylig</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>Senest fjernet</translation>
    </message>
</context>
<context>
    <name>FrozenDialog</name>
    <message>
        <source>Approved version</source>
        <translation>Godkendt version</translation>
    </message>
    <message>
        <source>Version {version} is approved or retired and stays as it is. Save your change as a draft of version {following}?</source>
        <translation>Version {version} er godkendt eller udgået og bliver, som den er. Vil du gemme din ændring som en kladde til version {following}?</translation>
    </message>
    <message>
        <source>&amp;Save as a draft of {version}</source>
        <translation>&amp;Gem som kladde til {version}</translation>
    </message>
</context>
<context>
    <name>GapDialog</name>
    <message>
        <source>Space with a fixed gap</source>
        <translation>Fordel med fast afstand</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>From left to &amp;right</source>
        <translation>Fra venstre mod &amp;højre</translation>
    </message>
    <message>
        <source>From top to &amp;bottom</source>
        <translation>Oppefra og &amp;ned</translation>
    </message>
    <message>
        <source>&amp;Gap</source>
        <translation>&amp;Afstand</translation>
    </message>
</context>
<context>
    <name>Gesture</name>
    <message>
        <source>Move the selection by one pixel</source>
        <translation>Flyt markeringen én pixel</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Piletaster</translation>
    </message>
    <message>
        <source>Move the selection by ten pixels</source>
        <translation>Flyt markeringen ti pixels</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Skift + piletaster</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Rul</translation>
    </message>
    <message>
        <source>Mouse wheel, Ctrl + arrow keys</source>
        <translation>Musehjul, Ctrl + piletaster</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Rul sidelæns</translation>
    </message>
    <message>
        <source>Shift + mouse wheel</source>
        <translation>Skift + musehjul</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoom ved markøren</translation>
    </message>
    <message>
        <source>Ctrl + mouse wheel, pinch</source>
        <translation>Ctrl + musehjul, knib</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Panorér</translation>
    </message>
    <message>
        <source>Hold Space and drag, middle button</source>
        <translation>Hold mellemrum og træk, midterste knap</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Markér flere</translation>
    </message>
    <message>
        <source>Shift + click, Shift + drag</source>
        <translation>Skift + klik, Skift + træk</translation>
    </message>
    <message>
        <source>Edit a name</source>
        <translation>Redigér et navn</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Dobbeltklik</translation>
    </message>
    <message>
        <source>Make room to the left or above</source>
        <translation>Skab plads til venstre eller ovenover</translation>
    </message>
    <message>
        <source>S, Ctrl + drag</source>
        <translation>S, Ctrl + træk</translation>
    </message>
    <message>
        <source>Give up a gesture</source>
        <translation>Opgiv en bevægelse</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep a tool in use</source>
        <translation>Behold et værktøj</translation>
    </message>
    <message>
        <source>Its key twice, double click</source>
        <translation>Tasten to gange, dobbeltklik</translation>
    </message>
    <message>
        <source>Walk along the flow</source>
        <translation>Gå langs flowet</translation>
    </message>
    <message>
        <source>Alt + left and right arrow</source>
        <translation>Alt + pil til venstre og højre</translation>
    </message>
    <message>
        <source>Stop on the arrow itself</source>
        <translation>Stop på selve flowpilen</translation>
    </message>
    <message>
        <source>Shift + Alt + arrow</source>
        <translation>Shift + Alt + piletast</translation>
    </message>
    <message>
        <source>Follow the branch of that number</source>
        <translation>Følg grenen med det nummer</translation>
    </message>
    <message>
        <source>Alt + 1 to 9</source>
        <translation>Alt + 1 til 9</translation>
    </message>
    <message>
        <source>Go to the branch beside</source>
        <translation>Gå til grenen ved siden af</translation>
    </message>
    <message>
        <source>Alt + down arrow</source>
        <translation>Alt + pil ned</translation>
    </message>
    <message>
        <source>The next or previous element</source>
        <translation>Næste eller forrige element</translation>
    </message>
    <message>
        <source>Tab, Shift + Tab</source>
        <translation>Tab, Shift + Tab</translation>
    </message>
    <message>
        <source>Connect with the keyboard</source>
        <translation>Forbind med tastaturet</translation>
    </message>
    <message>
        <source>C, Tab to the end, Enter</source>
        <translation>C, Tab til målet, Enter</translation>
    </message>
    <message>
        <source>Pan and zoom by touch</source>
        <translation>Panorér og zoom med fingrene</translation>
    </message>
    <message>
        <source>Two fingers; one on free paper</source>
        <translation>To fingre; én på frit papir</translation>
    </message>
    <message>
        <source>Open the menu by touch</source>
        <translation>Åbn menuen med fingeren</translation>
    </message>
    <message>
        <source>Rest a finger on an element</source>
        <translation>Hvil en finger på et element</translation>
    </message>
    <message>
        <source>Put a lane among its neighbours</source>
        <translation>Flyt en bane mellem dens naboer</translation>
    </message>
    <message>
        <source>Drag the selected lane</source>
        <translation>Træk den valgte bane</translation>
    </message>
    <message>
        <source>Move the pool by one of its lanes</source>
        <translation>Flyt poolen ved at trække i en bane</translation>
    </message>
    <message>
        <source>Alt + drag</source>
        <translation>Alt + træk</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a folder</source>
        <translation>Importér en mappe</translation>
    </message>
    <message>
        <source>Looking for procedures in {folder}…</source>
        <translation>Leder efter arbejdsgange i {folder}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Stopping. What was read so far is kept…</source>
        <translation>Stopper. Det, der er læst indtil nu, beholdes…</translation>
    </message>
    <message>
        <source>{done} of {count}: {name}</source>
        <translation>{done} af {count}: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) are in the catalogue now.</source>
        <translation>
            <numerusform>%n arbejdsgang er nu i kataloget.</numerusform>
            <numerusform>%n arbejdsgange er nu i kataloget.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read; the list says why.</source>
        <translation>
            <numerusform>%n fil kunne ikke læses; listen siger hvorfor.</numerusform>
            <numerusform>%n filer kunne ikke læses; listen siger hvorfor.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no BPMN files in {folder}.</source>
        <translation>Der er ingen BPMN-filer i {folder}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>Journals</name>
    <message>
        <source>The last steps of “{name}” could not be recovered.</source>
        <translation>De sidste trin i »{name}« kunne ikke genskabes.</translation>
    </message>
    <message numerus="yes">
        <source>procedit did not end properly. %n procedure(s) are open again as they were.</source>
        <translation>
            <numerusform>procedit blev ikke afsluttet ordentligt. %n arbejdsgang er åben igen, som den var.</numerusform>
            <numerusform>procedit blev ikke afsluttet ordentligt. %n arbejdsgange er åbne igen, som de var.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelEditor</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>window and drawing</source>
        <translation>vindue og tegning</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>graphs</source>
        <translation>grafer</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>katalog</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>mapper</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>skrift</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>ikoner</translation>
    </message>
    <message>
        <source>checking of files</source>
        <translation>kontrol af filer</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>stavekontrol</translation>
    </message>
    <message>
        <source>Danish dictionary</source>
        <translation>dansk ordbog</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Different values</source>
        <translation>Forskellige værdier</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That is not possible.</source>
        <translation>Det er ikke muligt.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Ny fra &amp;skabelon</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Åbn &amp;seneste</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>R&amp;edigér</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Indsæt</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Arrangér</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>F&amp;unktioner</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>&amp;Struktur</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Bogstaver</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Tool bar</source>
        <translation>Værktøjslinje</translation>
    </message>
    <message>
        <source>&amp;Keep on top</source>
        <translation>&amp;Hold øverst</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Ryd listen</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the diagram</source>
        <translation>Oversigt over diagrammet</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Disposition</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>Align the left borders</source>
        <translation>Justér venstre kanter</translation>
    </message>
    <message>
        <source>Align the middles, one below the other</source>
        <translation>Justér midten, under hinanden</translation>
    </message>
    <message>
        <source>Align the right borders</source>
        <translation>Justér højre kanter</translation>
    </message>
    <message>
        <source>Align the upper borders</source>
        <translation>Justér øverste kanter</translation>
    </message>
    <message>
        <source>Align the middles, side by side</source>
        <translation>Justér midten, side om side</translation>
    </message>
    <message>
        <source>Align the lower borders</source>
        <translation>Justér nederste kanter</translation>
    </message>
    <message>
        <source>Append anything</source>
        <translation>Tilføj hvad som helst</translation>
    </message>
    <message>
        <source>Append: {what}</source>
        <translation>Tilføj: {what}</translation>
    </message>
    <message>
        <source>Add a lane above</source>
        <translation>Tilføj en bane over</translation>
    </message>
    <message>
        <source>Add a lane below</source>
        <translation>Tilføj en bane under</translation>
    </message>
    <message>
        <source>Divide into two lanes</source>
        <translation>Del i to baner</translation>
    </message>
    <message>
        <source>Divide into three lanes</source>
        <translation>Del i tre baner</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Forbind</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Skift type</translation>
    </message>
    <message>
        <source>Change the colour</source>
        <translation>Skift farve</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Space evenly from left to right</source>
        <translation>Fordel jævnt fra venstre mod højre</translation>
    </message>
    <message>
        <source>Space evenly from top to bottom</source>
        <translation>Fordel jævnt fra top til bund</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Move the paper</source>
        <translation>Flyt papiret</translation>
    </message>
    <message>
        <source>Select with a rubber band</source>
        <translation>Markér med lasso</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Skab plads</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Forbind</translation>
    </message>
    <message>
        <source>Create anything</source>
        <translation>Opret hvad som helst</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Your notes; they stay in the catalogue</source>
        <translation>Dine noter; de bliver i kataloget</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Choose a procedure to have a closer look at it.</source>
        <translation>Vælg en arbejdsgang for at se nærmere på den.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Uden titel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemer</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Love</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Emneord</translation>
    </message>
</context>
<context>
    <name>ProcedurePanel</name>
    <message>
        <source>The file shows no process that could be described for the bank.</source>
        <translation>Filen viser ingen proces, der kan beskrives til banken.</translation>
    </message>
    <message>
        <source>Procedure without a title</source>
        <translation>Arbejdsgang uden titel</translation>
    </message>
</context>
<context>
    <name>PropertiesPanel</name>
    <message>
        <source>Change type…</source>
        <translation>Skift type…</translation>
    </message>
    <message>
        <source>No procedure is open.</source>
        <translation>Ingen arbejdsgang er åben.</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) selected</source>
        <translation>
            <numerusform>%n element markeret</numerusform>
            <numerusform>%n elementer markeret</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}. Select fewer to edit them.</source>
        <translation>{count}. Markér færre for at redigere dem.</translation>
    </message>
</context>
<context>
    <name>Property</name>
    <message>
        <source>Default flow</source>
        <translation>Standardflowpil</translation>
    </message>
    <message>
        <source>Only runs to compensate</source>
        <translation>Udføres kun som kompensation</translation>
    </message>
    <message>
        <source>Tokens needed to start</source>
        <translation>Tokens, der skal til for at starte</translation>
    </message>
    <message>
        <source>Tokens given at the end</source>
        <translation>Tokens, der gives ved slut</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Gentages</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Slet ikke</translation>
    </message>
    <message>
        <source>As long as a condition holds</source>
        <translation>Så længe en betingelse er opfyldt</translation>
    </message>
    <message>
        <source>For several, at the same time</source>
        <translation>For flere, samtidig</translation>
    </message>
    <message>
        <source>For several, one after the other</source>
        <translation>For flere, en ad gangen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Betingelse</translation>
    </message>
    <message>
        <source>Ask before the first time</source>
        <translation>Spørg før første gang</translation>
    </message>
    <message>
        <source>At most this often</source>
        <translation>Højst så mange gange</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hvor mange</translation>
    </message>
    <message>
        <source>For each of (data id)</source>
        <translation>For hver af (data-id)</translation>
    </message>
    <message>
        <source>Ends as soon as</source>
        <translation>Slutter, så snart</translation>
    </message>
    <message>
        <source>Throws an event</source>
        <translation>Udløser en hændelse</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>After the first</source>
        <translation>Efter den første</translation>
    </message>
    <message>
        <source>After each</source>
        <translation>Efter hver</translation>
    </message>
    <message>
        <source>As told in detail</source>
        <translation>Som nærmere beskrevet</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Udførelse</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Gentagelse</translation>
    </message>
    <message>
        <source>Format of the text</source>
        <translation>Tekstens format</translation>
    </message>
    <message>
        <source>Name of the category&apos;s list</source>
        <translation>Navn på kategoriens liste</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Called collaboration</source>
        <translation>Kaldt samarbejde</translation>
    </message>
    <message>
        <source>Called choreography</source>
        <translation>Kaldt koreografi</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Kald</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Begyndes af</translation>
    </message>
    <message>
        <source>Choreography</source>
        <translation>Koreografi</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Indvendig</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Streg</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>such as: approved</source>
        <translation>f.eks.: godkendt</translation>
    </message>
    <message>
        <source>Several of them</source>
        <translation>Flere af dem</translation>
    </message>
    <message>
        <source>Item definition</source>
        <translation>Datadefinition</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Ubegrænset</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Target namespace</source>
        <translation>Målnavnerum</translation>
    </message>
    <message>
        <source>Language of expressions</source>
        <translation>Sprog i udtryk</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Lavet med</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>What one has to know about it</source>
        <translation>Det, man skal vide om det</translation>
    </message>
    <message>
        <source>Formatted description (shown only)</source>
        <translation>Formateret beskrivelse (vises kun)</translation>
    </message>
    <message>
        <source>Interrupts the activity</source>
        <translation>Afbryder aktiviteten</translation>
    </message>
    <message>
        <source>Interrupts what runs around it</source>
        <translation>Afbryder det, der kører omkring den</translation>
    </message>
    <message>
        <source>Waits for all of them</source>
        <translation>Venter på dem alle</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>P14D</source>
        <translation>P14D</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>2026-12-24T18:00</source>
        <translation>2026-12-24T18:00</translation>
    </message>
    <message>
        <source>Again every</source>
        <translation>Igen hver</translation>
    </message>
    <message>
        <source>R/P1W</source>
        <translation>R/P1W</translation>
    </message>
    <message>
        <source>Link name</source>
        <translation>Linknavn</translation>
    </message>
    <message>
        <source>Compensates</source>
        <translation>Kompenserer</translation>
    </message>
    <message>
        <source>Waits until that is done</source>
        <translation>Venter, til det er gjort</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelelse</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalering</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Kompensation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hændelse</translation>
    </message>
    <message>
        <source>Kept unchanged, edited in the tool that made it</source>
        <translation>Beholdes uændret, redigeres i det værktøj, der lavede det</translation>
    </message>
    <message>
        <source>Data of other tools</source>
        <translation>Data fra andre værktøjer</translation>
    </message>
    <message>
        <source>Taken if</source>
        <translation>Følges, hvis</translation>
    </message>
    <message>
        <source>Taken if no other one is (default)</source>
        <translation>Følges, hvis ingen anden gør (standard)</translation>
    </message>
    <message>
        <source>Nothing happens in between</source>
        <translation>Intet sker derimellem</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pilespidser</translation>
    </message>
    <message>
        <source>No arrow</source>
        <translation>Ingen pil</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Ved enden</translation>
    </message>
    <message>
        <source>At both ends</source>
        <translation>I begge ender</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Omformning</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke angivet</translation>
    </message>
    <message>
        <source>Joins flows</source>
        <translation>Samler flowpile</translation>
    </message>
    <message>
        <source>Splits flows</source>
        <translation>Deler flowpile</translation>
    </message>
    <message>
        <source>Joins and splits flows</source>
        <translation>Samler og deler flowpile</translation>
    </message>
    <message>
        <source>Goes on as soon as</source>
        <translation>Går videre, så snart</translation>
    </message>
    <message>
        <source>Starts the process</source>
        <translation>Starter processen</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Venter på</translation>
    </message>
    <message>
        <source>The first event</source>
        <translation>Den første hændelse</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle hændelser</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Står for</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bane</translation>
    </message>
    <message>
        <source>At least this many participants</source>
        <translation>Mindst så mange deltagere</translation>
    </message>
    <message>
        <source>At most this many participants</source>
        <translation>Højst så mange deltagere</translation>
    </message>
    <message>
        <source>None (black box)</source>
        <translation>Ingen (lukket pool)</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>An engine can run it</source>
        <translation>Kan køres af et system</translation>
    </message>
    <message>
        <source>All interaction is drawn</source>
        <translation>Al interaktion er tegnet</translation>
    </message>
    <message>
        <source>Type of process</source>
        <translation>Procestype</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Offentlig</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Samarbejde</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Dens navn</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>Dens kode</translation>
    </message>
    <message>
        <source>New message…</source>
        <translation>Ny meddelelse…</translation>
    </message>
    <message>
        <source>New signal…</source>
        <translation>Nyt signal…</translation>
    </message>
    <message>
        <source>New error…</source>
        <translation>Ny fejl…</translation>
    </message>
    <message>
        <source>New escalation…</source>
        <translation>Ny eskalering…</translation>
    </message>
    <message>
        <source>Data store</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>New data store…</source>
        <translation>Nyt register…</translation>
    </message>
    <message>
        <source>An event starts it</source>
        <translation>Startes af en hændelse</translation>
    </message>
    <message>
        <source>Its steps run</source>
        <translation>Dens trin udføres</translation>
    </message>
    <message>
        <source>Also at the same time</source>
        <translation>Også samtidig</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Et ad gangen</translation>
    </message>
    <message>
        <source>What still runs then is cancelled</source>
        <translation>Det, der stadig kører, annulleres</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Ophæves ved</translation>
    </message>
    <message>
        <source>Sub-process</source>
        <translation>Delproces</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Udføres af</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>{id} (missing)</source>
        <translation>{id} (mangler)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Collects into (data id)</source>
        <translation>Samler i (id på data)</translation>
    </message>
    <message>
        <source>Event after the first</source>
        <translation>Hændelse efter den første</translation>
    </message>
    <message>
        <source>Event after each</source>
        <translation>Hændelse efter hver</translation>
    </message>
    <message>
        <source>Name for the one in hand</source>
        <translation>Navn for den, der er i gang</translation>
    </message>
    <message>
        <source>Name for the one that comes out</source>
        <translation>Navn for den, der kommer ud</translation>
    </message>
    <message>
        <source>Condition for an event</source>
        <translation>Betingelse for en hændelse</translation>
    </message>
    <message>
        <source>Say more…</source>
        <translation>Sig mere…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Kalder</translation>
    </message>
    <message>
        <source>A name to look for, or an id</source>
        <translation>Et navn at søge efter, eller et id</translation>
    </message>
    <message>
        <source>Message flows in it</source>
        <translation>Meddelelsespile i den</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Egenskab</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Set of inputs</source>
        <translation>Sæt af input</translation>
    </message>
    <message>
        <source>Set of outputs</source>
        <translation>Sæt af output</translation>
    </message>
    <message>
        <source>Data inside</source>
        <translation>Data indeni</translation>
    </message>
    <message>
        <source>Inputs that are needed</source>
        <translation>Input, der skal bruges</translation>
    </message>
    <message>
        <source>Of these, not needed to start</source>
        <translation>Heraf ikke nødvendige for at starte</translation>
    </message>
    <message>
        <source>Of these, also taken while it runs</source>
        <translation>Heraf også modtaget undervejs</translation>
    </message>
    <message>
        <source>Outputs that are made</source>
        <translation>Output, der laves</translation>
    </message>
    <message>
        <source>Of these, not always made</source>
        <translation>Heraf ikke altid lavet</translation>
    </message>
    <message>
        <source>Of these, also given while it runs</source>
        <translation>Heraf også afgivet undervejs</translation>
    </message>
    <message>
        <source>Leads to these sets of outputs</source>
        <translation>Fører til disse sæt af output</translation>
    </message>
    <message>
        <source>Comes from these sets of inputs</source>
        <translation>Kommer fra disse sæt af input</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Tildeling</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Sættes i</translation>
    </message>
    <message>
        <source>Add an assignment</source>
        <translation>Tilføj tildeling</translation>
    </message>
    <message>
        <source>State of the data object itself</source>
        <translation>Selve dataobjektets tilstand</translation>
    </message>
    <message>
        <source>Shows the data object</source>
        <translation>Viser dataobjektet</translation>
    </message>
    <message>
        <source>Name of the data object</source>
        <translation>Dataobjektets navn</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Item definition of this reference</source>
        <translation>Denne henvisnings datadefinition</translation>
    </message>
    <message>
        <source>Name of the file&apos;s content</source>
        <translation>Navn på filens indhold</translation>
    </message>
    <message>
        <source>Language of data types</source>
        <translation>Sprog for datatyper</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Skrevet som</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Almindelig tekst</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Another description</source>
        <translation>Endnu en beskrivelse</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Fører til</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommer fra</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Annullering</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Afslutning</translation>
    </message>
    <message>
        <source>The transaction is called off and undone.</source>
        <translation>Transaktionen afbrydes og gøres om.</translation>
    </message>
    <message>
        <source>Everything that still runs ends at once.</source>
        <translation>Alt, hvad der stadig er i gang, slutter med det samme.</translation>
    </message>
    <message>
        <source>Also wait for…</source>
        <translation>Vent også på…</translation>
    </message>
    <message>
        <source>Wait for…</source>
        <translation>Vent på…</translation>
    </message>
    <message>
        <source>Also tell…</source>
        <translation>Meddel også…</translation>
    </message>
    <message>
        <source>Tell…</source>
        <translation>Meddel…</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Hvad den gør</translation>
    </message>
    <message>
        <source>In the groups</source>
        <translation>I grupperne</translation>
    </message>
    <message>
        <source>New person or role…</source>
        <translation>Ny person eller rolle…</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Kaldes</translation>
    </message>
    <message>
        <source>Name of its set of lanes</source>
        <translation>Navn på dens sæt af baner</translation>
    </message>
    <message>
        <source>Name of the set of lanes in it</source>
        <translation>Navn på sættet af baner i den</translation>
    </message>
    <message>
        <source>Interfaces it offers</source>
        <translation>Grænseflader, den tilbyder</translation>
    </message>
    <message>
        <source>End points it is reached at</source>
        <translation>Endepunkter, den nås på</translation>
    </message>
    <message>
        <source>Roles it plays</source>
        <translation>Roller, den har</translation>
    </message>
    <message>
        <source>Organisations it stands for</source>
        <translation>Organisationer, den står for</translation>
    </message>
    <message>
        <source>Choreographies it follows</source>
        <translation>Koreografier, det følger</translation>
    </message>
    <message>
        <source>Correlation key</source>
        <translation>Korrelationsnøgle</translation>
    </message>
    <message>
        <source>Same participant</source>
        <translation>Samme deltager</translation>
    </message>
    <message>
        <source>Same message flow</source>
        <translation>Samme meddelelsespil</translation>
    </message>
    <message>
        <source>Add a correlation key</source>
        <translation>Tilføj nøgle</translation>
    </message>
    <message>
        <source>Say who is the same</source>
        <translation>Angiv samme deltager</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Tilføj…</translation>
    </message>
    <message>
        <source>Correlation property</source>
        <translation>Korrelationsegenskab</translation>
    </message>
    <message>
        <source>Its type</source>
        <translation>Dens type</translation>
    </message>
    <message>
        <source>Read from the message</source>
        <translation>Læses i meddelelsen</translation>
    </message>
    <message>
        <source>There to be found at</source>
        <translation>Findes dér som</translation>
    </message>
    <message>
        <source>In what is called</source>
        <translation>I det, der kaldes</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Her</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Genkendes på</translation>
    </message>
    <message>
        <source>Its interaction is drawn in</source>
        <translation>Dens samspil er tegnet i</translation>
    </message>
    <message>
        <source>Also does what these processes say</source>
        <translation>Gør også, hvad disse processer siger</translation>
    </message>
    <message>
        <source>Name of the process</source>
        <translation>Processens navn</translation>
    </message>
    <message>
        <source>Description of the process</source>
        <translation>Beskrivelse af processen</translation>
    </message>
    <message>
        <source>Name of the set of lanes</source>
        <translation>Navn på sættet af baner</translation>
    </message>
    <message>
        <source>New operation…</source>
        <translation>Ny operation…</translation>
    </message>
    <message>
        <source>Is asked with</source>
        <translation>Kaldes med</translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation>Svarer med</translation>
    </message>
    <message>
        <source>Is implemented by</source>
        <translation>Er implementeret af</translation>
    </message>
    <message>
        <source>Can fail with</source>
        <translation>Kan fejle med</translation>
    </message>
    <message>
        <source>Its interface</source>
        <translation>Dens grænseflade</translation>
    </message>
    <message>
        <source>The interface is implemented by</source>
        <translation>Grænsefladen er implementeret af</translation>
    </message>
    <message>
        <source>Also used by</source>
        <translation>Bruges også af</translation>
    </message>
    <message>
        <source>New item definition…</source>
        <translation>Ny datadefinition…</translation>
    </message>
    <message>
        <source>Its structure</source>
        <translation>Dens struktur</translation>
    </message>
    <message>
        <source>The name of a type</source>
        <translation>Navnet på en type</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Det er</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>A physical thing</source>
        <translation>En fysisk ting</translation>
    </message>
    <message>
        <source>It is a collection</source>
        <translation>Det er en samling</translation>
    </message>
    <message>
        <source>Running the compensations</source>
        <translation>At køre kompensationerne</translation>
    </message>
    <message>
        <source>Restoring what was kept before</source>
        <translation>At genskabe det, der blev gemt før</translation>
    </message>
    <message>
        <source>Storing the result only at the end</source>
        <translation>Først at gemme resultatet til sidst</translation>
    </message>
    <message>
        <source>A web service</source>
        <translation>En webtjeneste</translation>
    </message>
    <message>
        <source>A task list (WS-HumanTask)</source>
        <translation>En opgaveliste (WS-HumanTask)</translation>
    </message>
    <message>
        <source>A choice or an address</source>
        <translation>Et valg eller en adresse</translation>
    </message>
    <message>
        <source>Language of the expression</source>
        <translation>Udtrykkets sprog</translation>
    </message>
    <message>
        <source>As said for the whole file</source>
        <translation>Som sagt for hele filen</translation>
    </message>
    <message>
        <source>Its result is</source>
        <translation>Resultatet er</translation>
    </message>
    <message>
        <source>Kept unchanged</source>
        <translation>Bevares uændret</translation>
    </message>
    <message>
        <source>Further details</source>
        <translation>Flere detaljer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Udfører</translation>
    </message>
    <message>
        <source>May take it on</source>
        <translation>Kan påtage sig den</translation>
    </message>
    <message>
        <source>Human performer</source>
        <translation>Menneskelig udfører</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Anden rolle</translation>
    </message>
    <message>
        <source>Add a person or role…</source>
        <translation>Tilføj person…</translation>
    </message>
    <message>
        <source>Kind of role</source>
        <translation>Slags rolle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Found by an expression</source>
        <translation>Findes af et udtryk</translation>
    </message>
    <message>
        <source>Person or role</source>
        <translation>Person eller rolle</translation>
    </message>
    <message>
        <source>Partner&apos;s role</source>
        <translation>Partners rolle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>End point</source>
        <translation>Endepunkt</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Grænseflade</translation>
    </message>
    <message>
        <source>Global task</source>
        <translation>Global opgave</translation>
    </message>
    <message>
        <source>Global user task</source>
        <translation>Global brugeropgave</translation>
    </message>
    <message>
        <source>Global manual task</source>
        <translation>Global manuel opgave</translation>
    </message>
    <message>
        <source>Global script task</source>
        <translation>Global scriptopgave</translation>
    </message>
    <message>
        <source>Global business rule task</source>
        <translation>Global regelopgave</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>Tilføj parameter</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>It is needed</source>
        <translation>Den er nødvendig</translation>
    </message>
    <message>
        <source>Used in several places</source>
        <translation>Bruges flere steder</translation>
    </message>
    <message>
        <source>Category value</source>
        <translation>Kategoriværdi</translation>
    </message>
    <message>
        <source>Name of the data store</source>
        <translation>Datalagerets navn</translation>
    </message>
    <message>
        <source>Add a description</source>
        <translation>Tilføj beskrivelse</translation>
    </message>
    <message>
        <source>Add a property</source>
        <translation>Tilføj egenskab</translation>
    </message>
    <message>
        <source>Not described for the bank yet</source>
        <translation>Endnu ikke beskrevet til banken</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Arbejdsgang</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Lovgrundlag</translation>
    </message>
    <message>
        <source>Authority and owner</source>
        <translation>Myndighed og procesejer</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>IT systems</source>
        <translation>It-systemer</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Frister</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Ændringslog</translation>
    </message>
    <message>
        <source>Identity and rights</source>
        <translation>Identitet og rettigheder</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Area – Subject – Action (Correct or Good)</source>
        <translation>Område – Emne – Handling (Korrekt eller God)</translation>
    </message>
    <message>
        <source>Describe it for the bank…</source>
        <translation>Beskriv den til banken…</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gyldig fra</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Builds on the correct procedure</source>
        <translation>Bygger på korrekt arbejdsgang</translation>
    </message>
    <message>
        <source>In its version</source>
        <translation>I version</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Several with ; between</source>
        <translation>Flere med ; imellem</translation>
    </message>
    <message>
        <source>FORM keys</source>
        <translation>FORM-nøgler</translation>
    </message>
    <message>
        <source>Number in the old bank</source>
        <translation>Nummer i Arbejdsgangsbanken</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Søgeord</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gælder for</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Name of the authority</source>
        <translation>Ansvarlig myndighed</translation>
    </message>
    <message>
        <source>CVR number</source>
        <translation>CVR-nummer</translation>
    </message>
    <message>
        <source>Owner (role or unit)</source>
        <translation>Procesejer (rolle eller enhed)</translation>
    </message>
    <message>
        <source>Contact (shared mailbox or address)</source>
        <translation>Kontakt (fælles postkasse eller adresse)</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifikator</translation>
    </message>
    <message>
        <source>Rights (licence)</source>
        <translation>Rettigheder (licens)</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>Formatversion</translation>
    </message>
    <message>
        <source>Correct: what the law requires</source>
        <translation>Korrekt: hvad loven kræver</translation>
    </message>
    <message>
        <source>Good: best practice on top</source>
        <translation>God: god praksis oveni</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Til godkendelse</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Udgået</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Hele landet</translation>
    </message>
    <message>
        <source>One municipality</source>
        <translation>Én kommune</translation>
    </message>
    <message>
        <source>Act (LOV)</source>
        <translation>Lov (LOV)</translation>
    </message>
    <message>
        <source>Consolidated act (LBK)</source>
        <translation>Lovbekendtgørelse (LBK)</translation>
    </message>
    <message>
        <source>Order (BEK)</source>
        <translation>Bekendtgørelse (BEK)</translation>
    </message>
    <message>
        <source>Circular (CIR)</source>
        <translation>Cirkulære (CIR)</translation>
    </message>
    <message>
        <source>Guidance (VEJ)</source>
        <translation>Vejledning (VEJ)</translation>
    </message>
    <message>
        <source>EU law (EU)</source>
        <translation>EU-ret (EU)</translation>
    </message>
    <message>
        <source>Local decision (KOM)</source>
        <translation>Kommunal beslutning (KOM)</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Virksomheder</translation>
    </message>
    <message>
        <source>The authority itself</source>
        <translation>Myndigheden selv</translation>
    </message>
    <message>
        <source>In the authority</source>
        <translation>I myndigheden</translation>
    </message>
    <message>
        <source>Outside the authority</source>
        <translation>Uden for myndigheden</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>Set by law</source>
        <translation>Lovbestemt</translation>
    </message>
    <message>
        <source>Own target</source>
        <translation>Eget mål</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>Kalenderdage</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbejdsdage</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Modtag</translation>
    </message>
    <message>
        <source>Provide</source>
        <translation>Giv</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrollér</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Vurdér</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Afgør</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Behandl</translation>
    </message>
    <message>
        <source>Involve</source>
        <translation>Inddrag</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>KLE number</source>
        <translation>KLE-nummer</translation>
    </message>
    <message>
        <source>Add a KLE number</source>
        <translation>Tilføj KLE-nummer</translation>
    </message>
    <message>
        <source>15.17.06 G01, then Enter</source>
        <translation>15.17.06 G01 og Enter</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Handlingsfacet</translation>
    </message>
    <message>
        <source>This is the primary number</source>
        <translation>Det primære nummer</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lov</translation>
    </message>
    <message>
        <source>Add a law</source>
        <translation>Tilføj lov</translation>
    </message>
    <message>
        <source>LBK nr 1179 af 21/09/2023 om sygedagpenge</source>
        <translation>LBK nr 1179 af 21/09/2023 om sygedagpenge</translation>
    </message>
    <message>
        <source>Kind of law</source>
        <translation>Retskilde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Address (ELI)</source>
        <translation>Adresse (ELI)</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Ikke påkrævet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>IT system</source>
        <translation>It-system</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Tilføj rolle</translation>
    </message>
    <message>
        <source>Add an IT system</source>
        <translation>Tilføj it-system</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Tilføj nøgletal</translation>
    </message>
    <message>
        <source>Kind of system</source>
        <translation>Systemtype</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>An id in KITOS</source>
        <translation>Et id i KITOS</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøgle</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Add a deadline</source>
        <translation>Tilføj frist</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Længde</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 uger</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Regnet i</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>Add to the change log</source>
        <translation>Tilføj til ændringsloggen</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Hvad der blev ændret</translation>
    </message>
    <message>
        <source>By (role or workshop)</source>
        <translation>Af (rolle eller workshop)</translation>
    </message>
    <message>
        <source>Triggers (start events)</source>
        <translation>Udløsere (starthændelser)</translation>
    </message>
    <message>
        <source>Results (end events)</source>
        <translation>Resultater (sluthændelser)</translation>
    </message>
    <message>
        <source>Triggers and results</source>
        <translation>Udløsere og resultater</translation>
    </message>
    <message>
        <source>Procedure Bank</source>
        <translation>Procedurebanken</translation>
    </message>
    <message>
        <source>Required by law</source>
        <translation>Lovpligtig</translation>
    </message>
    <message>
        <source>Takes professional judgement</source>
        <translation>Skøn (faglig vurdering)</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Aktivitetstype</translation>
    </message>
    <message>
        <source>The role of its lane</source>
        <translation>Banens rolle</translation>
    </message>
    <message>
        <source>30 minutes, 2 hours, 5 days</source>
        <translation>30 minutter, 2 timer, 5 dage</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>Arbejdstid</translation>
    </message>
    <message>
        <source>Time of waiting</source>
        <translation>Ventetid</translation>
    </message>
    <message>
        <source>Covers (keys of the correct procedure)</source>
        <translation>Dækker (nøgler i den korrekte)</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Lovgrundlag</translation>
    </message>
    <message>
        <source>§ 13 b, stk. 1</source>
        <translation>§ 13 b, stk. 1</translation>
    </message>
    <message>
        <source>The rule behind the question: law</source>
        <translation>Reglen bag spørgsmålet: lov</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>God praksis</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Add advice</source>
        <translation>Tilføj råd</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-billede (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-billede (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>Kopieret som billede.</translation>
    </message>
    <message>
        <source>“{name}” was not written.</source>
        <translation>»{name}« er ikke skrevet.</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>Skrevet til {path}.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Intet blev udskrevet.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sendt til printeren.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Worked out while the procedure runs</source>
        <translation>Beregnes, mens arbejdsgangen kører</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 år</translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation>{number} år</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 måned</translation>
    </message>
    <message>
        <source>{number} months</source>
        <translation>{number} måneder</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 uge</translation>
    </message>
    <message>
        <source>{number} weeks</source>
        <translation>{number} uger</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} dage</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 time</translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation>{number} timer</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minut</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} minutter</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 sekund</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} sekunder</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} og {last}</translation>
    </message>
    <message>
        <source>{date} at {time}</source>
        <translation>{date} kl. {time}</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd &apos;den&apos; d. MMMM yyyy</translation>
    </message>
    <message>
        <source>{moment} ({zone})</source>
        <translation>{moment} ({zone})</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Igen og igen</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Én gang</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} gange</translation>
    </message>
    <message>
        <source>interval {duration}</source>
        <translation>mellemrum {duration}</translation>
    </message>
    <message>
        <source>from {moment}</source>
        <translation>fra {moment}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>indtil {moment}</translation>
    </message>
    <message>
        <source>The digits do not fit together. Is the number right?</source>
        <translation>Cifrene passer ikke sammen. Er nummeret rigtigt?</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace in names</source>
        <translation>Søg og erstat i navne</translation>
    </message>
    <message>
        <source>The diagram shown</source>
        <translation>Det viste diagram</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Hele filen</translation>
    </message>
    <message>
        <source>&amp;Match capitals</source>
        <translation>Forskel på &amp;store og små</translation>
    </message>
    <message>
        <source>Whole &amp;words only</source>
        <translation>Kun hele &amp;ord</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>&amp;Regulært udtryk</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Søg efter</translation>
    </message>
    <message>
        <source>Re&amp;place by</source>
        <translation>E&amp;rstat med</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;I</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Så</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hvad det er</translation>
    </message>
    <message>
        <source>Names that change</source>
        <translation>Navne, der ændres</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Erstat</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>Skriv det, der skal findes.</translation>
    </message>
    <message>
        <source>No name holds that.</source>
        <translation>Intet navn indeholder det.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) will change.</source>
        <translation>
            <numerusform>%n navn ændres.</numerusform>
            <numerusform>%n navne ændres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message>
        <source>Revisions</source>
        <translation>Revisioner</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Open as a copy</source>
        <translation>&amp;Åbn som kopi</translation>
    </message>
    <message>
        <source>&amp;Go back to this one</source>
        <translation>&amp;Gå tilbage til denne</translation>
    </message>
    <message>
        <source>{moment} (newest)</source>
        <translation>{moment} (nyeste)</translation>
    </message>
    <message>
        <source>&amp;Compare with the newest</source>
        <translation>&amp;Sammenlign med den nyeste</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>{attribute} refers to {value}, which is not in this file.</source>
        <translation>{attribute} henviser til {value}, som ikke er i filen.</translation>
    </message>
    <message>
        <source>{attribute} is missing.</source>
        <translation>{attribute} mangler.</translation>
    </message>
    <message>
        <source>Another element has the id {id} too.</source>
        <translation>Et andet element har også id&apos;et {id}.</translation>
    </message>
    <message>
        <source>This element has no id, so nothing can refer to it.</source>
        <translation>Elementet har intet id, så intet kan henvise til det.</translation>
    </message>
    <message>
        <source>No end event says how this ends.</source>
        <translation>Ingen sluthændelse fortæller, hvordan det ender.</translation>
    </message>
    <message>
        <source>An event-based gateway needs at least two events to wait for.</source>
        <translation>En hændelsesbaseret gateway skal have mindst to hændelser at vente på.</translation>
    </message>
    <message>
        <source>A flow out of an event-based gateway has no condition.</source>
        <translation>En flowpil ud af en hændelsesbaseret gateway har ingen betingelse.</translation>
    </message>
    <message>
        <source>{count} flows meet here without a gateway.</source>
        <translation>{count} flowpile mødes her uden en gateway.</translation>
    </message>
    <message>
        <source>This element is in the file but in no diagram.</source>
        <translation>Elementet er i filen, men ikke i noget diagram.</translation>
    </message>
    <message>
        <source>No flow leads here or away from here.</source>
        <translation>Ingen flowpil fører hertil eller herfra.</translation>
    </message>
    <message>
        <source>A second flow does the same as this one.</source>
        <translation>En anden flowpil gør det samme som denne.</translation>
    </message>
    <message>
        <source>This gateway joins and splits at once.</source>
        <translation>Denne gateway samler og deler på én gang.</translation>
    </message>
    <message>
        <source>{count} flows leave at once without a gateway.</source>
        <translation>{count} flowpile udgår samtidig uden en gateway.</translation>
    </message>
    <message>
        <source>{count} start events without a trigger: nobody knows which one begins.</source>
        <translation>{count} starthændelser uden udløser: Ingen ved, hvilken der begynder.</translation>
    </message>
    <message>
        <source>No start event says when this begins.</source>
        <translation>Ingen starthændelse fortæller, hvornår det begynder.</translation>
    </message>
    <message>
        <source>This gateway neither splits nor joins.</source>
        <translation>Denne gateway hverken deler eller samler.</translation>
    </message>
    <message>
        <source>This flow has no condition, though the others from the same place have.</source>
        <translation>Denne flowpil har ingen betingelse, selv om de andre fra samme sted har.</translation>
    </message>
    <message>
        <source>This flow has no condition, though another is the one to take otherwise.</source>
        <translation>Denne flowpil har ingen betingelse, selv om en anden er den, der ellers følges.</translation>
    </message>
    <message>
        <source>{kind} without a name.</source>
        <translation>{kind} uden navn.</translation>
    </message>
    <message>
        <source>An ad hoc sub-process has no start and no end event.</source>
        <translation>En ad hoc-delproces har hverken start- eller sluthændelse.</translation>
    </message>
    <message>
        <source>This event waits for a condition that nobody has written down.</source>
        <translation>Hændelsen venter på en betingelse, som ingen har skrevet ned.</translation>
    </message>
    <message>
        <source>Nothing triggers this start of an event sub-process.</source>
        <translation>Intet udløser denne start på en hændelsesdelproces.</translation>
    </message>
    <message>
        <source>This message, signal, error or escalation has no name.</source>
        <translation>Denne meddelelse, dette signal, denne fejl eller eskalering har intet navn.</translation>
    </message>
    <message>
        <source>Another one of its kind is named {name} too.</source>
        <translation>En anden af samme slags hedder også {name}.</translation>
    </message>
    <message>
        <source>Nothing in the file uses this message, signal, error or escalation.</source>
        <translation>Intet i filen bruger denne meddelelse, dette signal, denne fejl eller eskalering.</translation>
    </message>
    <message>
        <source>This link has no name to find its other end by.</source>
        <translation>Linket har intet navn, som dets anden ende kan findes ved.</translation>
    </message>
    <message>
        <source>No link named {name} goes on in this process.</source>
        <translation>Intet link ved navn {name} fører videre i denne proces.</translation>
    </message>
    <message>
        <source>No link named {name} leads here.</source>
        <translation>Intet link ved navn {name} fører hertil.</translation>
    </message>
    <message>
        <source>Several links named {name} go on; nobody knows which one is meant.</source>
        <translation>Flere links ved navn {name} fører videre; ingen ved, hvilket der menes.</translation>
    </message>
    <message>
        <source>Complex gateways are hard to understand.</source>
        <translation>Komplekse gateways er svære at forstå.</translation>
    </message>
    <message>
        <source>The path ends here without an end event.</source>
        <translation>Vejen ender her uden en sluthændelse.</translation>
    </message>
    <message>
        <source>A path begins here without a start event.</source>
        <translation>En vej begynder her uden en starthændelse.</translation>
    </message>
    <message>
        <source>Inclusive gateways are hard to follow where they join.</source>
        <translation>Inklusive gateways er svære at følge, hvor de samler.</translation>
    </message>
    <message>
        <source>This covers another element.</source>
        <translation>Elementet dækker et andet.</translation>
    </message>
    <message>
        <source>This is drawn outside of the pool or sub-process that it belongs to.</source>
        <translation>Elementet er tegnet uden for den pool eller delproces, som det hører til.</translation>
    </message>
    <message>
        <source>This event has {count} triggers at once.</source>
        <translation>Hændelsen har {count} udløsere på én gang.</translation>
    </message>
    <message>
        <source>This is not of the usual size.</source>
        <translation>Elementet har ikke den sædvanlige størrelse.</translation>
    </message>
    <message>
        <source>The start of a sub-process has no trigger: the flow starts it.</source>
        <translation>Starten på en delproces har ingen udløser: flowpilen starter den.</translation>
    </message>
    <message>
        <source>Nothing else is left that this termination could end.</source>
        <translation>Der er ikke andet tilbage, som denne afbrydelse kunne afslutte.</translation>
    </message>
    <message>
        <source>This symbol is not among the agreed ones.</source>
        <translation>Symbolet er ikke blandt de aftalte.</translation>
    </message>
    <message>
        <source>What this gateway splits is joined by something of another kind.</source>
        <translation>Hvad denne gateway deler, samles af noget af en anden slags.</translation>
    </message>
    <message>
        <source>A flow leads to this boundary event.</source>
        <translation>En flowpil fører til denne kanthændelse.</translation>
    </message>
    <message>
        <source>Exactly one flow leaves a boundary event.</source>
        <translation>Præcis én flowpil forlader en kanthændelse.</translation>
    </message>
    <message>
        <source>Nothing inside the sub-process throws this.</source>
        <translation>Intet inde i delprocessen kaster dette.</translation>
    </message>
    <message>
        <source>A boundary event cannot wait for this.</source>
        <translation>En kanthændelse kan ikke vente på dette.</translation>
    </message>
    <message>
        <source>Only a transaction can be cancelled.</source>
        <translation>Kun en transaktion kan annulleres.</translation>
    </message>
    <message>
        <source>This calls nothing.</source>
        <translation>Dette kalder ingenting.</translation>
    </message>
    <message>
        <source>{name} is not in this file.</source>
        <translation>{name} er ikke i denne fil.</translation>
    </message>
    <message>
        <source>This cancellation is not in a transaction.</source>
        <translation>Denne annullering er ikke i en transaktion.</translation>
    </message>
    <message>
        <source>Its diagram is named {name}.</source>
        <translation>Diagrammet hedder {name}.</translation>
    </message>
    <message>
        <source>No second pool shows with whom this organisation works.</source>
        <translation>Ingen anden pool viser, hvem organisationen arbejder sammen med.</translation>
    </message>
    <message>
        <source>This level has {count} elements; divide it above {most}.</source>
        <translation>Niveauet har {count} elementer; opdel det over {most}.</translation>
    </message>
    <message>
        <source>The name says “not” twice.</source>
        <translation>Navnet siger »ikke« to gange.</translation>
    </message>
    <message>
        <source>The answer no to a question with “not” is hard to read.</source>
        <translation>Svaret nej på et spørgsmål med »ikke« er svært at læse.</translation>
    </message>
    <message>
        <source>Another end of this level has the same name.</source>
        <translation>En anden slutning på dette niveau har samme navn.</translation>
    </message>
    <message>
        <source>An error cannot leave the activity running.</source>
        <translation>En fejl kan ikke lade aktiviteten køre videre.</translation>
    </message>
    <message>
        <source>Name what has happened: “Ansøgning modtaget”.</source>
        <translation>Skriv, hvad der er sket: »Ansøgning modtaget«.</translation>
    </message>
    <message>
        <source>An event sub-process is started by its event, not by a flow.</source>
        <translation>En hændelsesdelproces startes af sin hændelse, ikke af en flowpil.</translation>
    </message>
    <message>
        <source>This gateway does not show its X.</source>
        <translation>Gatewayen viser ikke sit X.</translation>
    </message>
    <message>
        <source>{count} data objects hide the flow.</source>
        <translation>{count} dataobjekter skjuler forløbet.</translation>
    </message>
    <message>
        <source>This level has {count} elements, {most} are easy to read.</source>
        <translation>Niveauet har {count} elementer; {most} er lette at læse.</translation>
    </message>
    <message>
        <source>The diagram is larger than one page.</source>
        <translation>Diagrammet er større end én side.</translation>
    </message>
    <message>
        <source>This answer to a question has no name.</source>
        <translation>Dette svar på et spørgsmål har intet navn.</translation>
    </message>
    <message>
        <source>This flow answers no question and needs no name.</source>
        <translation>Flowpilen svarer ikke på noget spørgsmål og behøver intet navn.</translation>
    </message>
    <message>
        <source>This flow crosses the border of a pool or sub-process.</source>
        <translation>Flowpilen krydser kanten af en pool eller delproces.</translation>
    </message>
    <message>
        <source>{count} flows meet here.</source>
        <translation>{count} flowpile mødes her.</translation>
    </message>
    <message>
        <source>This gateway asks no question.</source>
        <translation>Denne gateway stiller intet spørgsmål.</translation>
    </message>
    <message>
        <source>This gateway asks nothing and needs no name.</source>
        <translation>Denne gateway spørger om intet og behøver intet navn.</translation>
    </message>
    <message>
        <source>Not every reader knows {word}.</source>
        <translation>Ikke enhver læser kender {word}.</translation>
    </message>
    <message>
        <source>This names a person or a team; name the role.</source>
        <translation>Dette er en person eller et team; skriv rollen.</translation>
    </message>
    <message>
        <source>No law is given for this step.</source>
        <translation>Ingen lov er angivet for dette trin.</translation>
    </message>
    <message>
        <source>This flow leaves on the left or arrives on the right.</source>
        <translation>Flowpilen går ud til venstre eller kommer ind fra højre.</translation>
    </message>
    <message>
        <source>A flow out of a parallel gateway or an event has no condition.</source>
        <translation>En flowpil ud af en parallel gateway eller en hændelse har ingen betingelse.</translation>
    </message>
    <message>
        <source>The only way on has a condition; what happens otherwise?</source>
        <translation>Den eneste vej videre har en betingelse; hvad sker der ellers?</translation>
    </message>
    <message>
        <source>The other end of this link is in another diagram.</source>
        <translation>Den anden ende af linket er i et andet diagram.</translation>
    </message>
    <message>
        <source>A message flow is attached, but this is no message event.</source>
        <translation>En meddelelsespil er knyttet til, men det er ingen meddelelseshændelse.</translation>
    </message>
    <message>
        <source>Both ends of this message flow are in the same pool.</source>
        <translation>Begge ender af meddelelsespilen er i samme pool.</translation>
    </message>
    <message>
        <source>A message flow cannot start or end at such an element.</source>
        <translation>En meddelelsespil kan ikke begynde eller ende ved et sådant element.</translation>
    </message>
    <message>
        <source>This message flow does not say what is sent.</source>
        <translation>Meddelelsespilen siger ikke, hvad der sendes.</translation>
    </message>
    <message>
        <source>This line crosses another one.</source>
        <translation>Linjen krydser en anden.</translation>
    </message>
    <message>
        <source>Only an event sub-process starts by an error, an escalation or a compensation.</source>
        <translation>Kun en hændelsesdelproces starter ved en fejl, en eskalering eller en kompensation.</translation>
    </message>
    <message>
        <source>This lies in no lane.</source>
        <translation>Dette ligger ikke i nogen bane.</translation>
    </message>
    <message>
        <source>{count} pools show their process in one diagram.</source>
        <translation>{count} pools viser deres proces i ét diagram.</translation>
    </message>
    <message>
        <source>{count} pools without content stand around.</source>
        <translation>{count} pools uden indhold står omkring.</translation>
    </message>
    <message>
        <source>There are {count} start events.</source>
        <translation>Der er {count} starthændelser.</translation>
    </message>
    <message>
        <source>There are {count} end events.</source>
        <translation>Der er {count} sluthændelser.</translation>
    </message>
    <message>
        <source>Elsewhere this is written {name}.</source>
        <translation>Et andet sted skrives det {name}.</translation>
    </message>
    <message>
        <source>Only one of these paths is ever taken; join them by an exclusive gateway.</source>
        <translation>Kun én af disse veje følges; saml dem med en eksklusiv gateway.</translation>
    </message>
    <message>
        <source>The name of this procedure is not as agreed.</source>
        <translation>Arbejdsgangens navn er ikke som aftalt.</translation>
    </message>
    <message>
        <source>Write the name as a sentence: one capital at its beginning.</source>
        <translation>Skriv navnet som en sætning: ét stort bogstav i begyndelsen.</translation>
    </message>
    <message>
        <source>This signal is only thrown or only caught here.</source>
        <translation>Signalet sendes kun eller modtages kun her.</translation>
    </message>
    <message>
        <source>{count} colours are used.</source>
        <translation>Der bruges {count} farver.</translation>
    </message>
    <message>
        <source>{count} ends terminate everything.</source>
        <translation>{count} slutninger afbryder alt.</translation>
    </message>
    <message>
        <source>This has start events or end events, but not both.</source>
        <translation>Her er starthændelser eller sluthændelser, men ikke begge.</translation>
    </message>
    <message>
        <source>No flow leads to a start event or leaves an end event.</source>
        <translation>Ingen flowpil fører til en starthændelse eller forlader en sluthændelse.</translation>
    </message>
    <message>
        <source>A start event sends no message, an end event receives none.</source>
        <translation>En starthændelse sender ingen meddelelse, en sluthændelse modtager ingen.</translation>
    </message>
    <message>
        <source>Say what to do: {better}.</source>
        <translation>Skriv, hvad der skal gøres: {better}.</translation>
    </message>
    <message>
        <source>The name begins with no verb that says what to do.</source>
        <translation>Navnet begynder ikke med et verbum, der siger, hvad der skal gøres.</translation>
    </message>
    <message>
        <source>The usual path turns here.</source>
        <translation>Den sædvanlige vej drejer her.</translation>
    </message>
    <message>
        <source>This names a step, not a process.</source>
        <translation>Navnet er et trins, ikke en proces’.</translation>
    </message>
    <message>
        <source>This has {count} ends, but no gateway asks which one was reached.</source>
        <translation>Der er {count} slutninger, men ingen gateway spørger, hvilken der blev nået.</translation>
    </message>
    <message>
        <source>{word} is a word for programmers.</source>
        <translation>{word} er et ord for programmører.</translation>
    </message>
    <message>
        <source>This cannot be thrown on the way.</source>
        <translation>Dette kan ikke kastes undervejs.</translation>
    </message>
    <message>
        <source>Does everybody wait this long here, or is it how long the work takes?</source>
        <translation>Venter alle så længe her, eller er det, hvor længe arbejdet tager?</translation>
    </message>
    <message>
        <source>The name says what starts this.</source>
        <translation>Navnet siger, hvad der starter dette.</translation>
    </message>
    <message>
        <source>Name what was received: “Ansøgning modtaget”.</source>
        <translation>Skriv, hvad der er modtaget: »Ansøgning modtaget«.</translation>
    </message>
    <message>
        <source>Another pool has the same name.</source>
        <translation>En anden pool har samme navn.</translation>
    </message>
    <message>
        <source>{verb} does not say what is done.</source>
        <translation>{verb} siger ikke, hvad der gøres.</translation>
    </message>
</context>
<context>
    <name>RuleHelp</name>
    <message>
        <source>An ad hoc sub-process has neither start nor end events.</source>
        <translation>En ad hoc-delproces har hverken start- eller sluthændelser.</translation>
    </message>
    <message>
        <source>Its activities are done in the order that those at work choose, so nothing begins or ends it (BPMN 2.0.2 clause 10.3.5).</source>
        <translation>Aktiviteterne udføres i den rækkefølge, medarbejderne vælger, så intet begynder eller afslutter den (BPMN 2.0.2 afsnit 10.3.5).</translation>
    </message>
    <message>
        <source>A conditional event says what must become true.</source>
        <translation>En betinget hændelse siger, hvad der skal blive sandt.</translation>
    </message>
    <message>
        <source>Without its condition nothing can wait for it (BPMN 2.0.2 clause 10.5.5). Asked in executable processes only; for people the name of the event says it.</source>
        <translation>Uden betingelsen kan intet vente på den (BPMN 2.0.2 afsnit 10.5.5). Reglen gælder kun processer, der kan udføres af et system; for mennesker siger hændelsens navn det.</translation>
    </message>
    <message>
        <source>Where one branch has a condition or is the default, all others have a condition.</source>
        <translation>Hvor én gren har en betingelse eller er standardvejen, har alle andre en betingelse.</translation>
    </message>
    <message>
        <source>Otherwise nobody knows when the branch without a condition is taken.</source>
        <translation>Ellers ved ingen, hvornår grenen uden betingelse følges.</translation>
    </message>
    <message>
        <source>Every reference leads to an element.</source>
        <translation>Enhver henvisning fører til et element.</translation>
    </message>
    <message>
        <source>A flow without a start or an end, or an event attached to nothing, cannot be drawn or followed.</source>
        <translation>En flowpil uden begyndelse eller ende, eller en hændelse, der ikke sidder på noget, kan hverken tegnes eller følges.</translation>
    </message>
    <message>
        <source>Every element has an id of its own.</source>
        <translation>Hvert element har sit eget id.</translation>
    </message>
    <message>
        <source>Other elements and diagrams refer to it by that id.</source>
        <translation>Andre elementer og diagrammer henviser til det med dette id.</translation>
    </message>
    <message>
        <source>A process says how it ends.</source>
        <translation>En proces fortæller, hvordan den ender.</translation>
    </message>
    <message>
        <source>A process or sub-process with flow nodes needs at least one end event (BPMN 2.0.2 clause 10.5.3).</source>
        <translation>En proces eller delproces med trin skal have mindst én sluthændelse (BPMN 2.0.2 afsnit 10.5.3).</translation>
    </message>
    <message>
        <source>An event-based gateway waits for one of several events.</source>
        <translation>En hændelsesbaseret gateway venter på én af flere hændelser.</translation>
    </message>
    <message>
        <source>It needs at least two flows out, none with a condition (BPMN 2.0.2 clause 10.6.6).</source>
        <translation>Den skal have mindst to flowpile ud, og ingen med betingelse (BPMN 2.0.2 afsnit 10.6.6).</translation>
    </message>
    <message>
        <source>An event sub-process says which event starts it.</source>
        <translation>En hændelsesdelproces siger, hvilken hændelse der starter den.</translation>
    </message>
    <message>
        <source>No flow leads to it, so without a trigger its start event never happens (BPMN 2.0.2 clause 10.3.5).</source>
        <translation>Ingen flowpil fører til den, så uden udløser indtræffer dens starthændelse aldrig (BPMN 2.0.2 afsnit 10.3.5).</translation>
    </message>
    <message>
        <source>Several flows into one step start it once each.</source>
        <translation>Flere flowpile ind i et trin starter det én gang hver.</translation>
    </message>
    <message>
        <source>Put a gateway in front of the step to say whether it waits for all of them or goes on with the first.</source>
        <translation>Sæt en gateway foran trinnet, der siger, om det venter på dem alle eller går videre med den første.</translation>
    </message>
    <message>
        <source>Messages, signals, errors and escalations are named, used and told apart.</source>
        <translation>Meddelelser, signaler, fejl og eskaleringer har navn, bliver brugt og kan skelnes.</translation>
    </message>
    <message>
        <source>They belong to the whole file; one without a name, with the name of another or without an event or flow that uses it is a leftover or a mistake.</source>
        <translation>De hører til hele filen; én uden navn, med en andens navn eller uden en hændelse eller pil, der bruger den, er en rest eller en fejl.</translation>
    </message>
    <message>
        <source>Everything a reader must tell apart has a name.</source>
        <translation>Alt, hvad en læser skal kunne skelne, har et navn.</translation>
    </message>
    <message>
        <source>Steps, events, pools, lanes, gateways that ask a question and flows with a condition are named; joining, parallel and event-based gateways and sub-processes, which their content explains, need not be.</source>
        <translation>Trin, hændelser, pools, baner, gateways, der stiller et spørgsmål, og flowpile med betingelse har navn; samlende, parallelle og hændelsesbaserede gateways og delprocesser, som indholdet forklarer, behøver det ikke.</translation>
    </message>
    <message>
        <source>A link leads from its throwing events to one catching event.</source>
        <translation>Et link fører fra sine afsendende hændelser til én modtagende.</translation>
    </message>
    <message>
        <source>Both ends have the same link name and stand in the same process or sub-process (BPMN 2.0.2 clause 10.5.5); several may throw, one catches.</source>
        <translation>Begge ender har samme linknavn og står i samme proces eller delproces (BPMN 2.0.2 afsnit 10.5.5); flere må sende, én modtager.</translation>
    </message>
    <message>
        <source>What is in the file is in a diagram.</source>
        <translation>Hvad der er i filen, er i et diagram.</translation>
    </message>
    <message>
        <source>Elements without diagram information (BPMN 2.0.2 clause 12) are invisible in most tools. Message flows that a conversation or a choreography task stands for need none.</source>
        <translation>Elementer uden diagramoplysninger (BPMN 2.0.2 afsnit 12) er usynlige i de fleste værktøjer. Meddelelsespile, som en samtale eller en koreografiopgave står for, behøver ingen.</translation>
    </message>
    <message>
        <source>No complex gateways.</source>
        <translation>Ingen komplekse gateways.</translation>
    </message>
    <message>
        <source>Hardly a reader knows what they do. Say it with exclusive and parallel gateways.</source>
        <translation>Næppe nogen læser ved, hvad de gør. Sig det med eksklusive og parallelle gateways.</translation>
    </message>
    <message>
        <source>Every step has its place in the flow.</source>
        <translation>Hvert trin har sin plads i forløbet.</translation>
    </message>
    <message>
        <source>A task, gateway or event without any flow is never reached. Steps in an ad hoc sub-process, event sub-processes and compensation are exempt.</source>
        <translation>En opgave, gateway eller hændelse helt uden flowpile nås aldrig. Trin i en ad hoc-delproces, hændelsesdelprocesser og kompensation er undtaget.</translation>
    </message>
    <message>
        <source>Two steps are connected once.</source>
        <translation>To trin er forbundet én gang.</translation>
    </message>
    <message>
        <source>Two flows with the same ends and the same condition say the same thing twice.</source>
        <translation>To flowpile med samme ender og samme betingelse siger det samme to gange.</translation>
    </message>
    <message>
        <source>A gateway either joins or splits.</source>
        <translation>En gateway enten samler eller deler.</translation>
    </message>
    <message>
        <source>Use two gateways, one to join and one to split, so that readers see which paths come together and which question is asked.</source>
        <translation>Brug to gateways, én til at samle og én til at dele, så læseren ser, hvilke veje der mødes, og hvilket spørgsmål der stilles.</translation>
    </message>
    <message>
        <source>A path ends at an end event.</source>
        <translation>En vej ender ved en sluthændelse.</translation>
    </message>
    <message>
        <source>What has no way on ends the path silently; an end event says so and says how it ended. Links, compensation and ad hoc content are exempt.</source>
        <translation>Hvad der ikke har en vej videre, afslutter forløbet i stilhed; en sluthændelse siger det og siger, hvordan det endte. Links, kompensation og indhold i ad hoc-delprocesser er undtaget.</translation>
    </message>
    <message>
        <source>Several flows out of one step all go on at once.</source>
        <translation>Flere flowpile ud af et trin følges alle på én gang.</translation>
    </message>
    <message>
        <source>Put a gateway behind the step to say whether all of them or only some are followed. Flows with a condition and the default flow say so themselves.</source>
        <translation>Sæt en gateway efter trinnet, der siger, om alle eller kun nogle følges. Flowpile med betingelse og standardvejen siger det selv.</translation>
    </message>
    <message>
        <source>A path begins at a start event.</source>
        <translation>En vej begynder ved en starthændelse.</translation>
    </message>
    <message>
        <source>What no flow leads to starts with the process without saying so; a start event shows it. Links, compensation and ad hoc content are exempt.</source>
        <translation>Hvad ingen flowpil fører til, starter sammen med processen uden at sige det; en starthændelse viser det. Links, kompensation og indhold i ad hoc-delprocesser er undtaget.</translation>
    </message>
    <message>
        <source>Inclusive gateways with care.</source>
        <translation>Inklusive gateways med omtanke.</translation>
    </message>
    <message>
        <source>When several of the branches may be taken, readers and machines disagree about when they come together again. Exclusive and parallel gateways say it plainly.</source>
        <translation>Når flere af grenene kan følges, er læsere og maskiner uenige om, hvornår de samles igen. Eksklusive og parallelle gateways siger det klart.</translation>
    </message>
    <message>
        <source>Shapes neither cover each other nor leave what they belong to.</source>
        <translation>Figurer dækker ikke hinanden og forlader ikke det, de hører til.</translation>
    </message>
    <message>
        <source>Covered shapes cannot be read, and what is drawn outside its pool or sub-process seems to belong elsewhere. Boundary events sit on their activity; data stores may stand outside.</source>
        <translation>Dækkede figurer kan ikke læses, og hvad der er tegnet uden for sin pool eller delproces, synes at høre til et andet sted. Kanthændelser sidder på deres aktivitet; datalagre må stå udenfor.</translation>
    </message>
    <message>
        <source>One start event without a trigger is enough.</source>
        <translation>Én starthændelse uden udløser er nok.</translation>
    </message>
    <message>
        <source>Several say that the process begins at all of them at once; give each a trigger or keep one.</source>
        <translation>Flere siger, at processen begynder ved dem alle på én gang; giv hver en udløser, eller behold én.</translation>
    </message>
    <message>
        <source>An event has one trigger.</source>
        <translation>En hændelse har én udløser.</translation>
    </message>
    <message>
        <source>Several are legal (BPMN 2.0.2 clause 10.5.5) but drawn as a pentagon that does not tell which; draw an event for each.</source>
        <translation>Flere er lovlige (BPMN 2.0.2 afsnit 10.5.5), men tegnes som en femkant, der ikke fortæller hvilke; tegn en hændelse for hver.</translation>
    </message>
    <message>
        <source>Shapes of one kind have one size.</source>
        <translation>Figurer af samme slags har samme størrelse.</translation>
    </message>
    <message>
        <source>Differences in size look like differences in weight. Sub-processes that show their content and pools with a process are as large as they need be.</source>
        <translation>Forskelle i størrelse ligner forskelle i vægt. Delprocesser, der viser deres indhold, og pools med en proces er så store, som de behøver.</translation>
    </message>
    <message>
        <source>A process says when it begins.</source>
        <translation>En proces fortæller, hvornår den begynder.</translation>
    </message>
    <message>
        <source>A process or sub-process with flow nodes needs at least one start event (BPMN 2.0.2 clause 10.5.2 leaves it out only where no end event stands either).</source>
        <translation>En proces eller delproces med trin skal have mindst én starthændelse (BPMN 2.0.2 afsnit 10.5.2 udelader den kun, hvor der heller ikke står en sluthændelse).</translation>
    </message>
    <message>
        <source>A sub-process begins without a trigger.</source>
        <translation>En delproces begynder uden udløser.</translation>
    </message>
    <message>
        <source>The flow that leads to it starts it; a trigger inside would never be waited for (BPMN 2.0.2 clause 10.5.2). Only event sub-processes wait.</source>
        <translation>Flowpilen, der fører til den, starter den; en udløser indeni ville aldrig blive ventet på (BPMN 2.0.2 afsnit 10.5.2). Kun hændelsesdelprocesser venter.</translation>
    </message>
    <message>
        <source>A gateway with one flow in and one out decides nothing.</source>
        <translation>En gateway med én flowpil ind og én ud afgør intet.</translation>
    </message>
    <message>
        <source>Remove it, or draw the missing branch.</source>
        <translation>Fjern den, eller tegn den manglende gren.</translation>
    </message>
    <message>
        <source>A termination ends something else too.</source>
        <translation>En afbrydelse afslutter også noget andet.</translation>
    </message>
    <message>
        <source>Where it is the only end, nothing else is left to end; a plain end event says the same.</source>
        <translation>Hvor den er den eneste slutning, er der ikke andet at afslutte; en almindelig sluthændelse siger det samme.</translation>
    </message>
    <message>
        <source>Only agreed symbols are used.</source>
        <translation>Kun aftalte symboler bruges.</translation>
    </message>
    <message>
        <source>Off unless a profile asks: the parameters “symbols” and “events” list the elements and triggers that your readers know; as a start those of the Analytic class (BPMN 2.0.2 clause 2.1.2, eCH-0158).</source>
        <translation>Slået fra, hvis en profil ikke beder om den: parametrene »symbols« og »events« opregner de elementer og udløsere, jeres læsere kender; som udgangspunkt den analytiske klasse (BPMN 2.0.2 afsnit 2.1.2, eCH-0158).</translation>
    </message>
    <message>
        <source>What a gateway splits, one of its kind joins.</source>
        <translation>Hvad en gateway deler, samler en af samme slags.</translation>
    </message>
    <message>
        <source>Matching pairs of gateways make blocks that can be read one by one (7PMG 4, Camunda). Paths that end on their own need no join.</source>
        <translation>Gateways parvis giver blokke, der kan læses én for én (7PMG 4, Camunda). Veje, der slutter for sig, behøver ingen samling.</translation>
    </message>
    <message>
        <source>One flow leaves a boundary event and none leads to it.</source>
        <translation>Én flowpil forlader en kanthændelse, og ingen fører til den.</translation>
    </message>
    <message>
        <source>It shows what happens instead of, or besides, going on normally (BPMN 2.0.2 clause 10.5.4, Method &amp; Style, eCH-0158).</source>
        <translation>Den viser, hvad der sker i stedet for eller ud over det normale (BPMN 2.0.2 afsnit 10.5.4, Method &amp; Style, eCH-0158).</translation>
    </message>
    <message>
        <source>What a sub-process catches at its border is thrown inside.</source>
        <translation>Hvad en delproces fanger ved kanten, kastes indeni.</translation>
    </message>
    <message>
        <source>An error or escalation event at a sub-process belongs to one that ends or throws the same inside (Method &amp; Style).</source>
        <translation>En fejl- eller eskaleringshændelse ved en delproces hører til en, der ender med eller kaster det samme indeni (Method &amp; Style).</translation>
    </message>
    <message>
        <source>A boundary event says what it waits for.</source>
        <translation>En kanthændelse siger, hvad den venter på.</translation>
    </message>
    <message>
        <source>It is a message, timer, signal, error, escalation, condition, compensation or, at a transaction, a cancellation (BPMN 2.0.2 clause 10.5.4).</source>
        <translation>Det er en meddelelse, tid, et signal, en fejl, eskalering, betingelse, kompensation eller, ved en transaktion, en annullering (BPMN 2.0.2 afsnit 10.5.4).</translation>
    </message>
    <message>
        <source>A call activity calls a process that is there.</source>
        <translation>En kaldeaktivitet kalder en proces, der findes.</translation>
    </message>
    <message>
        <source>Off unless a profile asks, since what is called often stands in another file or in the catalogue, which this rule does not see (eCH-0158).</source>
        <translation>Slået fra, hvis en profil ikke beder om den, for det kaldte står ofte i en anden fil eller i kataloget, som reglen ikke ser (eCH-0158).</translation>
    </message>
    <message>
        <source>Only a transaction is cancelled.</source>
        <translation>Kun en transaktion annulleres.</translation>
    </message>
    <message>
        <source>A cancel end event stands directly in a transaction (BPMN 2.0.2 clause 10.5.3); elsewhere nothing reacts to it.</source>
        <translation>En annulleret slutning står direkte i en transaktion (BPMN 2.0.2 afsnit 10.5.3); andre steder reagerer intet på den.</translation>
    </message>
    <message>
        <source>A sub-process and its diagram have one name.</source>
        <translation>En delproces og dens diagram har ét navn.</translation>
    </message>
    <message>
        <source>Whoever opens the diagram of a collapsed sub-process should find the same title (Method &amp; Style, Signavio).</source>
        <translation>Den, der åbner diagrammet for en sammenklappet delproces, skal finde samme titel (Method &amp; Style, Signavio).</translation>
    </message>
    <message>
        <source>The first level shows who works together.</source>
        <translation>Første niveau viser, hvem der arbejder sammen.</translation>
    </message>
    <message>
        <source>Off unless a profile asks: eCH-0073 wants the cooperation of organisations on level 1 and the details in sub-processes.</source>
        <translation>Slået fra, hvis en profil ikke beder om den: eCH-0073 vil have organisationernes samarbejde på niveau 1 og detaljerne i delprocesser.</translation>
    </message>
    <message>
        <source>A large level is divided into sub-processes.</source>
        <translation>Et stort niveau opdeles i delprocesser.</translation>
    </message>
    <message>
        <source>Above some 50 elements a procedure can hardly be read; the parameter “most” is the limit (7PMG 7).</source>
        <translation>Over cirka 50 elementer kan en arbejdsgang næppe læses; parameteren »most« er grænsen (7PMG 7).</translation>
    </message>
    <message>
        <source>Questions are asked without a negation.</source>
        <translation>Spørgsmål stilles uden nægtelse.</translation>
    </message>
    <message>
        <source>“Is it not incomplete?” and a “No” on a question with “not” make every reader think twice (bpmnbox).</source>
        <translation>»Er den ikke ufuldstændig?« og et »Nej« på et spørgsmål med »ikke« får enhver læser til at tænke sig om to gange (bpmnbox).</translation>
    </message>
    <message>
        <source>Each end event is an end state of its own.</source>
        <translation>Hver sluthændelse er sin egen sluttilstand.</translation>
    </message>
    <message>
        <source>Several ends are named by how the case ended; two with one name are one and the same end (Method &amp; Style).</source>
        <translation>Flere slutninger navngives efter, hvordan sagen endte; to med samme navn er en og samme slutning (Method &amp; Style).</translation>
    </message>
    <message>
        <source>An error ends the activity where it happens.</source>
        <translation>En fejl afslutter aktiviteten, hvor den sker.</translation>
    </message>
    <message>
        <source>An error boundary event always interrupts (BPMN 2.0.2 clause 10.5.4); what lets the activity go on is an escalation.</source>
        <translation>En fejlhændelse på kanten afbryder altid (BPMN 2.0.2 afsnit 10.5.4); det, der lader aktiviteten fortsætte, er en eskalering.</translation>
    </message>
    <message>
        <source>An event names what has happened.</source>
        <translation>En hændelse nævner, hvad der er sket.</translation>
    </message>
    <message>
        <source>“Ansøgning modtaget” and “Sag afsluttet uden afgørelse” tell more than “Start” and “Slut” (Camunda, profile 4.6).</source>
        <translation>»Ansøgning modtaget« og »Sag afsluttet uden afgørelse« siger mere end »Start« og »Slut« (Camunda, profil 4.6).</translation>
    </message>
    <message>
        <source>No flow leads to or from an event sub-process.</source>
        <translation>Ingen flowpil fører til eller fra en hændelsesdelproces.</translation>
    </message>
    <message>
        <source>Its own start event starts it while the process around it runs (BPMN 2.0.2 clause 10.3.5).</source>
        <translation>Dens egen starthændelse starter den, mens processen omkring den kører (BPMN 2.0.2 afsnit 10.3.5).</translation>
    </message>
    <message>
        <source>An exclusive gateway shows its X.</source>
        <translation>En eksklusiv gateway viser sit X.</translation>
    </message>
    <message>
        <source>Without it a diamond may be taken for any decision; with it all gateways have a sign (Camunda).</source>
        <translation>Uden det kan romben tages for en hvilken som helst beslutning; med det har alle gateways et tegn (Camunda).</translation>
    </message>
    <message>
        <source>Few data objects are drawn.</source>
        <translation>Få dataobjekter tegnes.</translation>
    </message>
    <message>
        <source>Too many documents and stores hide the flow; the parameter “most” is the limit (Camunda).</source>
        <translation>For mange dokumenter og lagre skjuler forløbet; parameteren »most« er grænsen (Camunda).</translation>
    </message>
    <message>
        <source>A level has few elements.</source>
        <translation>Et niveau har få elementer.</translation>
    </message>
    <message>
        <source>The more there is, the more mistakes are made in drawing and reading; the parameter “most” is the limit (7PMG 1).</source>
        <translation>Jo mere der er, jo flere fejl begås, når der tegnes og læses; parameteren »most« er grænsen (7PMG 1).</translation>
    </message>
    <message>
        <source>A diagram fits one page.</source>
        <translation>Et diagram kan være på én side.</translation>
    </message>
    <message>
        <source>What does not fit is divided into sub-processes; “width” and “height” in diagram pixels are the limit (Method &amp; Style, bpmnbox, Signavio).</source>
        <translation>Det, der ikke kan være der, opdeles i delprocesser; »width« og »height« i diagrampixel er grænsen (Method &amp; Style, bpmnbox, Signavio).</translation>
    </message>
    <message>
        <source>The flows of a choice are named, others are not.</source>
        <translation>Flowpilene fra et valg har navn, andre ikke.</translation>
    </message>
    <message>
        <source>A flow out of an exclusive or inclusive gateway carries the answer; elsewhere a name says what a step or an event should say (Method &amp; Style).</source>
        <translation>En flowpil ud af en eksklusiv eller inklusiv gateway bærer svaret; andre steder siger et navn, hvad et trin eller en hændelse burde sige (Method &amp; Style).</translation>
    </message>
    <message>
        <source>A sequence flow stays in its process and sub-process.</source>
        <translation>En flowpil bliver i sin proces og delproces.</translation>
    </message>
    <message>
        <source>Between pools go message flows; into and out of a sub-process lead the flows at its own border (BPMN 2.0.2 clause 8.4.13, Method &amp; Style).</source>
        <translation>Mellem pools går meddelelsespile; ind i og ud af en delproces fører pilene ved dens egen kant (BPMN 2.0.2 afsnit 8.4.13, Method &amp; Style).</translation>
    </message>
    <message>
        <source>Few flows meet at one element.</source>
        <translation>Få flowpile mødes ved ét element.</translation>
    </message>
    <message>
        <source>What many flows lead to and from is hard to follow; the parameter “most” is the limit (7PMG 2).</source>
        <translation>Hvad mange flowpile fører til og fra, er svært at følge; parameteren »most« er grænsen (7PMG 2).</translation>
    </message>
    <message>
        <source>A gateway that chooses asks a question, others are silent.</source>
        <translation>En gateway, der vælger, stiller et spørgsmål, andre er tavse.</translation>
    </message>
    <message>
        <source>“Er ansøgningen komplet?” with the answers on its flows; joining, parallel and event-based gateways decide nothing (Camunda, profile 4.6).</source>
        <translation>»Er ansøgningen komplet?« med svarene på flowpilene; samlende, parallelle og hændelsesbaserede gateways afgør intet (Camunda, profil 4.6).</translation>
    </message>
    <message>
        <source>Abbreviations are known to the reader.</source>
        <translation>Forkortelser er kendt af læseren.</translation>
    </message>
    <message>
        <source>Off unless a profile asks: what your readers know is listed in the parameter “known” (eCH-0158, Camunda).</source>
        <translation>Slået fra, hvis en profil ikke beder om den: hvad jeres læsere kender, står i parameteren »known« (eCH-0158, Camunda).</translation>
    </message>
    <message>
        <source>A lane is a role or a system, not a person.</source>
        <translation>En bane er en rolle eller et system, ikke en person.</translation>
    </message>
    <message>
        <source>People and numbered teams change, roles stay (Camunda, profile 4.6).</source>
        <translation>Personer og nummererede team skifter, roller består (Camunda, profil 4.6).</translation>
    </message>
    <message>
        <source>Each step of a correct procedure has a law behind it.</source>
        <translation>Hvert trin i en korrekt arbejdsgang har en lov bag sig.</translation>
    </message>
    <message>
        <source>Off unless a profile asks: it needs the data of the Procedure Bank, where the level of the procedure and the law of each step stand.</source>
        <translation>Slået fra, hvis en profil ikke beder om den: den kræver Arbejdsgangsbankens data, hvor arbejdsgangens niveau og hvert trins lov står.</translation>
    </message>
    <message>
        <source>Flows leave on the right and arrive on the left.</source>
        <translation>Flowpile går ud til højre og kommer ind fra venstre.</translation>
    </message>
    <message>
        <source>Readers follow time from left to right; no flow leaves on the left or arrives on the right (Camunda, bpmnbox, Signavio).</source>
        <translation>Læseren følger tiden fra venstre mod højre; ingen flowpil går ud til venstre eller kommer ind fra højre (Camunda, bpmnbox, Signavio).</translation>
    </message>
    <message>
        <source>Conditions stand where there is a choice.</source>
        <translation>Betingelser står, hvor der er et valg.</translation>
    </message>
    <message>
        <source>A flow out of a parallel gateway or an event has no condition, and a flow with a condition out of a step is not the only one (BPMN 2.0.2 clauses 8.4.13 and 10.6, Method &amp; Style).</source>
        <translation>En flowpil ud af en parallel gateway eller en hændelse har ingen betingelse, og en betinget flowpil ud af et trin er ikke den eneste (BPMN 2.0.2 afsnit 8.4.13 og 10.6, Method &amp; Style).</translation>
    </message>
    <message>
        <source>Both ends of a link are in one diagram.</source>
        <translation>Begge ender af et link er i ét diagram.</translation>
    </message>
    <message>
        <source>Links spare long lines on a page; across pages the other end is hard to find (eCH-0158).</source>
        <translation>Links sparer lange linjer på en side; på tværs af sider er den anden ende svær at finde (eCH-0158).</translation>
    </message>
    <message>
        <source>An event with a message flow is a message event.</source>
        <translation>En hændelse med en meddelelsespil er en meddelelseshændelse.</translation>
    </message>
    <message>
        <source>Its envelope tells readers that something is sent or received here (Method &amp; Style).</source>
        <translation>Dens kuvert fortæller læseren, at noget sendes eller modtages her (Method &amp; Style).</translation>
    </message>
    <message>
        <source>A message flow joins two pools and ends at what sends and receives.</source>
        <translation>En meddelelsespil forbinder to pools og ender ved det, der sender og modtager.</translation>
    </message>
    <message>
        <source>It starts and ends at a pool, an activity or an event that sends or receives (BPMN 2.0.2 table 7.4, Method &amp; Style).</source>
        <translation>Den begynder og ender ved en pool, en aktivitet eller en hændelse, der sender eller modtager (BPMN 2.0.2 tabel 7.4, Method &amp; Style).</translation>
    </message>
    <message>
        <source>A message flow names its message.</source>
        <translation>En meddelelsespil nævner sin meddelelse.</translation>
    </message>
    <message>
        <source>What is sent, such as “Ansøgning” or “Afgørelse”, is what a reader wants to know (Method &amp; Style).</source>
        <translation>Hvad der sendes, såsom »Ansøgning« eller »Afgørelse«, er det, læseren vil vide (Method &amp; Style).</translation>
    </message>
    <message>
        <source>Lines do not cross.</source>
        <translation>Linjer krydser ikke hinanden.</translation>
    </message>
    <message>
        <source>Crossing and covering lines are followed wrongly; move the steps or use link events for far jumps (Camunda, Signavio).</source>
        <translation>Linjer, der krydser eller dækker hinanden, følges forkert; flyt trinnene, eller brug linkhændelser til lange spring (Camunda, Signavio).</translation>
    </message>
    <message>
        <source>Errors start event sub-processes only.</source>
        <translation>Fejl starter kun hændelsesdelprocesser.</translation>
    </message>
    <message>
        <source>So do escalations and compensation: nothing outside could raise them for a whole process (BPMN 2.0.2 clause 10.5.2).</source>
        <translation>Det gælder også eskaleringer og kompensation: intet udenfor kunne udløse dem for en hel proces (BPMN 2.0.2 afsnit 10.5.2).</translation>
    </message>
    <message>
        <source>Where there are lanes, every step lies in one.</source>
        <translation>Hvor der er baner, ligger hvert trin i en.</translation>
    </message>
    <message>
        <source>Otherwise nobody knows who does it (eCH-0158). Boundary events lie where their activity lies.</source>
        <translation>Ellers ved ingen, hvem der gør det (eCH-0158). Kanthændelser ligger, hvor deres aktivitet ligger.</translation>
    </message>
    <message>
        <source>One pool shows its process, few others stand around it.</source>
        <translation>Én pool viser sin proces, få andre står omkring den.</translation>
    </message>
    <message>
        <source>What happens inside others is theirs; the parameter “most” limits the pools without content (bpmnbox).</source>
        <translation>Hvad der sker hos andre, er deres sag; parameteren »most« begrænser pools uden indhold (bpmnbox).</translation>
    </message>
    <message>
        <source>One start and one end.</source>
        <translation>Én start og én slutning.</translation>
    </message>
    <message>
        <source>Off unless a profile asks: a single entry and exit are easiest to follow (7PMG 3), but Method &amp; Style wants an end for each outcome.</source>
        <translation>Slået fra, hvis en profil ikke beder om den: én indgang og én udgang er lettest at følge (7PMG 3), men Method &amp; Style vil have en slutning for hvert udfald.</translation>
    </message>
    <message>
        <source>One thing has one name.</source>
        <translation>Én ting har ét navn.</translation>
    </message>
    <message>
        <source>The same written in another way looks like something else (Signavio, bpmnbox).</source>
        <translation>Det samme skrevet på en anden måde ligner noget andet (Signavio, bpmnbox).</translation>
    </message>
    <message>
        <source>An inclusive gateway does not join what excludes each other.</source>
        <translation>En inklusiv gateway samler ikke det, der udelukker hinanden.</translation>
    </message>
    <message>
        <source>After an exclusive choice only one path comes; an exclusive gateway joins it without waiting (Signavio).</source>
        <translation>Efter et eksklusivt valg kommer kun én vej; en eksklusiv gateway samler den uden at vente (Signavio).</translation>
    </message>
    <message>
        <source>A procedure is named as agreed.</source>
        <translation>En arbejdsgang navngives som aftalt.</translation>
    </message>
    <message>
        <source>Off unless a profile asks: the parameter “pattern” is a regular expression, such as one for “KLE number – area – name” or for the ending “(Korrekt)” that the bank wants.</source>
        <translation>Slået fra, hvis en profil ikke beder om den: parameteren »pattern« er et regulært udtryk, fx for »KLE-nr. – område – navn« eller for slutningen »(Korrekt)«, som banken vil have.</translation>
    </message>
    <message>
        <source>Names are written as a sentence is.</source>
        <translation>Navne skrives som en sætning.</translation>
    </message>
    <message>
        <source>The first letter is a capital, the others are as usual, so that names read easily (Camunda).</source>
        <translation>Det første bogstav er stort, resten som sædvanligt, så navne er lette at læse (Camunda).</translation>
    </message>
    <message>
        <source>A signal is both thrown and caught.</source>
        <translation>Et signal både sendes og modtages.</translation>
    </message>
    <message>
        <source>One that nobody hears or nobody sends says little; it may have its other side in another file (Signavio).</source>
        <translation>Et, som ingen hører eller ingen sender, siger ikke meget; det kan have sin anden side i en anden fil (Signavio).</translation>
    </message>
    <message>
        <source>Few colours are used.</source>
        <translation>Få farver bruges.</translation>
    </message>
    <message>
        <source>A colour that means something stands out only among few; the parameter “most” is the limit (Camunda, bpmnbox).</source>
        <translation>En farve, der betyder noget, ses kun blandt få; parameteren »most« er grænsen (Camunda, bpmnbox).</translation>
    </message>
    <message>
        <source>Terminations are rare.</source>
        <translation>Afbrydelser er sjældne.</translation>
    </message>
    <message>
        <source>They end all that still runs, which readers overlook; the parameter “most” is the limit of a level (bpmnbox).</source>
        <translation>De afslutter alt, der stadig kører, hvilket læsere overser; parameteren »most« er grænsen for et niveau (bpmnbox).</translation>
    </message>
    <message>
        <source>Start and end events are used together.</source>
        <translation>Start- og sluthændelser bruges sammen.</translation>
    </message>
    <message>
        <source>A level that shows where it begins also shows where it ends (BPMN 2.0.2 clause 10.5.2, Signavio).</source>
        <translation>Et niveau, der viser, hvor det begynder, viser også, hvor det ender (BPMN 2.0.2 afsnit 10.5.2, Signavio).</translation>
    </message>
    <message>
        <source>Nothing leads to a start event and nothing leaves an end event.</source>
        <translation>Intet fører til en starthændelse, og intet forlader en sluthændelse.</translation>
    </message>
    <message>
        <source>Start events receive messages and send none, end events send and receive none (BPMN 2.0.2 clauses 10.5.2 and 10.5.3, Method &amp; Style).</source>
        <translation>Starthændelser modtager meddelelser og sender ingen, sluthændelser sender og modtager ingen (BPMN 2.0.2 afsnit 10.5.2 og 10.5.3, Method &amp; Style).</translation>
    </message>
    <message>
        <source>A step is named by a verb and an object.</source>
        <translation>Et trin navngives med et verbum og en genstand.</translation>
    </message>
    <message>
        <source>“Behandl ansøgning” says what to do, “Behandling af ansøgning” only that there is something to do (7PMG 6, Camunda, profile 4.6).</source>
        <translation>»Behandl ansøgning« siger, hvad der skal gøres, »Behandling af ansøgning« kun, at der er noget at gøre (7PMG 6, Camunda, profil 4.6).</translation>
    </message>
    <message>
        <source>The usual path is a straight line.</source>
        <translation>Den sædvanlige vej er en lige linje.</translation>
    </message>
    <message>
        <source>The default flow of a choice goes straight on, exceptions branch off up or down (Camunda).</source>
        <translation>Standardvejen ud af et valg går lige frem, undtagelser går op eller ned (Camunda).</translation>
    </message>
    <message>
        <source>A sub-process is named by what it is about.</source>
        <translation>En delproces navngives efter, hvad den handler om.</translation>
    </message>
    <message>
        <source>“Ansøgningsbehandling” names a whole with several steps; a verb belongs to one step (Camunda). It conflicts with the bank, which wants a verb here too.</source>
        <translation>»Ansøgningsbehandling« er en helhed med flere trin; et verbum hører til ét trin (Camunda). Reglen strider mod banken, som også her vil have et verbum.</translation>
    </message>
    <message>
        <source>What a sub-process ended with is asked after it.</source>
        <translation>Hvad en delproces endte med, spørges der om bagefter.</translation>
    </message>
    <message>
        <source>A sub-process with several ends is followed by a gateway that asks which one was reached (Method &amp; Style).</source>
        <translation>En delproces med flere slutninger følges af en gateway, der spørger, hvilken der blev nået (Method &amp; Style).</translation>
    </message>
    <message>
        <source>Names use the words of the trade, not of the machine.</source>
        <translation>Navne bruger fagets ord, ikke maskinens.</translation>
    </message>
    <message>
        <source>Who reads a procedure knows cases and letters, not interfaces and formats (Camunda).</source>
        <translation>Den, der læser en arbejdsgang, kender sager og breve, ikke snitflader og formater (Camunda).</translation>
    </message>
    <message>
        <source>An intermediate event throws what can be thrown on the way.</source>
        <translation>En mellemhændelse kaster det, der kan kastes undervejs.</translation>
    </message>
    <message>
        <source>That is a message, signal, escalation, link or compensation; without a trigger it is a milestone (BPMN 2.0.2 clause 10.5.4).</source>
        <translation>Det er en meddelelse, et signal, en eskalering, et link eller kompensation; uden udløser er den en milepæl (BPMN 2.0.2 afsnit 10.5.4).</translation>
    </message>
    <message>
        <source>A timer is a wait, not how long work takes.</source>
        <translation>En timer er en ventetid, ikke hvor længe arbejdet tager.</translation>
    </message>
    <message>
        <source>An intermediate timer holds everybody up for its whole time; how long a step takes belongs to the properties of the step (bpmnbox).</source>
        <translation>En mellemtimer holder alle op i hele tiden; hvor længe et trin tager, hører til trinnets egenskaber (bpmnbox).</translation>
    </message>
    <message>
        <source>A start with a trigger says which one.</source>
        <translation>En start med udløser siger hvilken.</translation>
    </message>
    <message>
        <source>A timer names the schedule, a signal or condition itself, a message what was received: “Ansøgning modtaget” (Method &amp; Style).</source>
        <translation>En tidsstart nævner tidspunktet, et signal eller en betingelse sig selv, en meddelelse hvad der er modtaget: »Ansøgning modtaget« (Method &amp; Style).</translation>
    </message>
    <message>
        <source>Pools have different names.</source>
        <translation>Pools har forskellige navne.</translation>
    </message>
    <message>
        <source>Two pools with one name are one participant drawn twice, or two that nobody can tell apart (eCH-0158).</source>
        <translation>To pools med samme navn er én deltager tegnet to gange eller to, som ingen kan skelne (eCH-0158).</translation>
    </message>
    <message>
        <source>Verbs say what is done.</source>
        <translation>Verber siger, hvad der gøres.</translation>
    </message>
    <message>
        <source>“Håndtér sagen” can mean anything; a reader wants to know whether to examine, decide or answer (Camunda).</source>
        <translation>»Håndtér sagen« kan betyde hvad som helst; læseren vil vide, om der skal undersøges, afgøres eller svares (Camunda).</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save into the catalogue</source>
        <translation>Gem i kataloget</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Ingen mappe</translation>
    </message>
    <message>
        <source>What is new, if you like</source>
        <translation>Hvad er nyt, hvis du vil</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Mappe</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>It becomes a new procedure of the catalogue.</source>
        <translation>Den bliver en ny arbejdsgang i kataloget.</translation>
    </message>
    <message>
        <source>It becomes the newest revision; older ones can be brought back.</source>
        <translation>Den bliver den nyeste revision; ældre kan hentes tilbage.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Find in the procedure</source>
        <translation>Søg i arbejdsgangen</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Forrige (Skift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Næste (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Luk (Esc)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} af {count}</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>&amp;Keep this search</source>
        <translation>&amp;Behold denne søgning</translation>
    </message>
    <message>
        <source>&amp;Forget this search</source>
        <translation>&amp;Glem denne søgning</translation>
    </message>
    <message>
        <source>Try  role:visitator  law:&quot;§ 13 b&quot;  kle:27.*  level:good  status:draft</source>
        <translation>Prøv  rolle:visitator  lov:&quot;§ 13 b&quot;  kle:27.*  niveau:god  status:kladde</translation>
    </message>
</context>
<context>
    <name>SelectionDialog</name>
    <message>
        <source>Package for the bank</source>
        <translation>Pakke til banken</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke angivet</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afsender</translation>
    </message>
    <message>
        <source>Shared mailbox</source>
        <translation>Fælles postkasse</translation>
    </message>
    <message>
        <source>Make the package…</source>
        <translation>Lav pakken…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Show the grid</source>
        <translation>Vis gitteret</translation>
    </message>
    <message>
        <source>Open the procedures of the last session at the start</source>
        <translation>Åbn arbejdsgangene fra sidst ved start</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Size of &amp;letters</source>
        <translation>S&amp;kriftstørrelse</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Let things glide to their place</source>
        <translation>Lad ting glide på plads</translation>
    </message>
    <message>
        <source>Let flows hop over flows that they cross</source>
        <translation>Lad flowpile hoppe over flowpile, de krydser</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation>Understreg stavefejl</translation>
    </message>
</context>
<context>
    <name>ShortcutOverview</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur og mus</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>Mouse and canvas</source>
        <translation>Mus og lærred</translation>
    </message>
    <message>
        <source>Name what is selected</source>
        <translation>Navngiv det markerede</translation>
    </message>
    <message>
        <source>Letters that cannot begin it so</source>
        <translation>Bogstaver, det ikke kan begynde med</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>Skriv navnet</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort</source>
        <translation>Sortér</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>in {lane}</source>
        <translation>i {lane}</translation>
    </message>
    <message>
        <source>from {source} to {target}</source>
        <translation>fra {source} til {target}</translation>
    </message>
    <message>
        <source>the flow ends here</source>
        <translation>flowet slutter her</translation>
    </message>
    <message>
        <source>{count} branches: {names}</source>
        <translation>{count} grene: {names}</translation>
    </message>
</context>
<context>
    <name>SpellMarks</name>
    <message>
        <source>Looking for similar words…</source>
        <translation>Søger efter ord, der ligner …</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Føj til mine ord</translation>
    </message>
    <message>
        <source>No similar word is known</source>
        <translation>Intet ord ligner</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Fit the whole diagram</source>
        <translation>Tilpas til hele diagrammet</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in percent</source>
        <translation>Zoom i procent</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Vis fundene</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fejl</numerusform>
            <numerusform>%n fejl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advarsel</numerusform>
            <numerusform>%n advarsler</numerusform>
        </translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Ingen fejl</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Change status</source>
        <translation>Skift status</translation>
    </message>
    <message>
        <source>A role or workshop, no person</source>
        <translation>En rolle eller workshop, ingen person</translation>
    </message>
    <message>
        <source>&amp;New status</source>
        <translation>&amp;Ny status</translation>
    </message>
    <message>
        <source>&amp;Holds from</source>
        <translation>&amp;Gælder fra</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Af</translation>
    </message>
    <message>
        <source>&amp;What is changed, and why</source>
        <translation>&amp;Hvad er ændret, og hvorfor</translation>
    </message>
    <message>
        <source>Now: {status}, version {version}.</source>
        <translation>Nu: {status}, version {version}.</translation>
    </message>
    <message>
        <source>The change begins version {version}.</source>
        <translation>Ændringen begynder version {version}.</translation>
    </message>
    <message>
        <source>An approved version cannot be changed; a change begins the next one.</source>
        <translation>En godkendt version kan ikke ændres; en ændring begynder den næste.</translation>
    </message>
    <message>
        <source>It stays in the catalogue, but is no longer to be used.</source>
        <translation>Den bliver i kataloget, men skal ikke længere bruges.</translation>
    </message>
    <message>
        <source>Its content can still be changed.</source>
        <translation>Dens indhold kan stadig ændres.</translation>
    </message>
</context>
<context>
    <name>SuggestingEditor</name>
    <message>
        <source>Different values</source>
        <translation>Forskellige værdier</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Usual colours</source>
        <translation>Sædvanlige farver</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blågrøn</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grøn</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gul</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rød</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lilla</translation>
    </message>
</context>
<context>
    <name>TabLink</name>
    <message numerus="yes">
        <source>%n element(s) selected</source>
        <translation>
            <numerusform>%n element markeret</numerusform>
            <numerusform>%n elementer markeret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetEditor</name>
    <message>
        <source>Open what is called (Ctrl+click)</source>
        <translation>Åbn det, der kaldes (Ctrl+klik)</translation>
    </message>
    <message>
        <source>Open what is called</source>
        <translation>Åbn det, der kaldes</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>I denne fil</translation>
    </message>
    <message>
        <source>“{name}” in {place}</source>
        <translation>»{name}« i {place}</translation>
    </message>
    <message>
        <source>Looking for it in the catalogue…</source>
        <translation>Søger i kataloget…</translation>
    </message>
    <message>
        <source>Not found in the open files or the catalogue.</source>
        <translation>Ikke fundet i de åbne filer eller i kataloget.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Empty procedure</source>
        <translation>Tom arbejdsgang</translation>
    </message>
    <message>
        <source>Empty procedure with pools and lanes</source>
        <translation>Tom arbejdsgang med pools og baner</translation>
    </message>
    <message>
        <source>Case process pattern</source>
        <translation>Sagsprocesmønster</translation>
    </message>
    <message>
        <source>Application and decision</source>
        <translation>Ansøgning og afgørelse</translation>
    </message>
    <message>
        <source>Building permit: the application</source>
        <translation>Byggetilladelse: ansøgningen</translation>
    </message>
    <message>
        <source>Sickness benefit: the first follow-up</source>
        <translation>Sygedagpenge: den første opfølgning</translation>
    </message>
    <message>
        <source>Report of concern: receipt and assessment</source>
        <translation>Underretning: modtagelse og vurdering</translation>
    </message>
    <message>
        <source>Access to files: the request</source>
        <translation>Aktindsigt: anmodningen</translation>
    </message>
    <message>
        <source>Access to files: the request, good practice</source>
        <translation>Aktindsigt: anmodningen, god praksis</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Different values</source>
        <translation>Forskellige værdier</translation>
    </message>
</context>
<context>
    <name>TypeMenu</name>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hændelser</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Pools and lanes</source>
        <translation>Pools og baner</translation>
    </message>
    <message>
        <source>Notes and groups</source>
        <translation>Noter og grupperinger</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Pile</translation>
    </message>
    <message>
        <source>Choreography</source>
        <translation>Koreografi</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Search: task, gateway, timer …</source>
        <translation>Søg: opgave, gateway, tid …</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Intet hedder det. Prøv et andet ord.</translation>
    </message>
</context>
<context>
    <name>Variant</name>
    <message>
        <source>Start event</source>
        <translation>Starthændelse</translation>
    </message>
    <message>
        <source>Message start event</source>
        <translation>Meddelelsesstarthændelse</translation>
    </message>
    <message>
        <source>Timer start event</source>
        <translation>Tidsstarthændelse</translation>
    </message>
    <message>
        <source>Conditional start event</source>
        <translation>Betingelsesstarthændelse</translation>
    </message>
    <message>
        <source>Signal start event</source>
        <translation>Signalstarthændelse</translation>
    </message>
    <message>
        <source>Multiple start event</source>
        <translation>Multipel starthændelse</translation>
    </message>
    <message>
        <source>Parallel multiple start event</source>
        <translation>Parallel multipel starthændelse</translation>
    </message>
    <message>
        <source>Escalation start event</source>
        <translation>Eskaleringsstarthændelse</translation>
    </message>
    <message>
        <source>Error start event</source>
        <translation>Fejlstarthændelse</translation>
    </message>
    <message>
        <source>Compensation start event</source>
        <translation>Kompensationsstarthændelse</translation>
    </message>
    <message>
        <source>Message start event (non-interrupting)</source>
        <translation>Meddelelsesstarthændelse (ikke-afbrydende)</translation>
    </message>
    <message>
        <source>Timer start event (non-interrupting)</source>
        <translation>Tidsstarthændelse (ikke-afbrydende)</translation>
    </message>
    <message>
        <source>Escalation start event (non-interrupting)</source>
        <translation>Eskaleringsstarthændelse (ikke-afbrydende)</translation>
    </message>
    <message>
        <source>Conditional start event (non-interrupting)</source>
        <translation>Betingelsesstarthændelse (ikke-afbrydende)</translation>
    </message>
    <message>
        <source>Signal start event (non-interrupting)</source>
        <translation>Signalstarthændelse (ikke-afbrydende)</translation>
    </message>
    <message>
        <source>Multiple start event (non-interrupting)</source>
        <translation>Multipel starthændelse (ikke-afbrydende)</translation>
    </message>
    <message>
        <source>Parallel multiple start event (non-interrupting)</source>
        <translation>Parallel multipel starthændelse (ikke-afbrydende)</translation>
    </message>
    <message>
        <source>Message intermediate catch event</source>
        <translation>Meddelelsesmellemhændelse (modtager)</translation>
    </message>
    <message>
        <source>Timer intermediate event</source>
        <translation>Tidsmellemhændelse</translation>
    </message>
    <message>
        <source>Conditional intermediate event</source>
        <translation>Betingelsesmellemhændelse</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Linkmål</translation>
    </message>
    <message>
        <source>Signal intermediate catch event</source>
        <translation>Signalmellemhændelse (modtager)</translation>
    </message>
    <message>
        <source>Multiple intermediate catch event</source>
        <translation>Multipel mellemhændelse (modtager)</translation>
    </message>
    <message>
        <source>Parallel multiple intermediate event</source>
        <translation>Parallel multipel mellemhændelse</translation>
    </message>
    <message>
        <source>Intermediate event</source>
        <translation>Mellemhændelse</translation>
    </message>
    <message>
        <source>Message intermediate throw event</source>
        <translation>Meddelelsesmellemhændelse (afsender)</translation>
    </message>
    <message>
        <source>Escalation intermediate event</source>
        <translation>Eskaleringsmellemhændelse</translation>
    </message>
    <message>
        <source>Compensation intermediate event</source>
        <translation>Kompensationsmellemhændelse</translation>
    </message>
    <message>
        <source>Link source</source>
        <translation>Linkudgangspunkt</translation>
    </message>
    <message>
        <source>Signal intermediate throw event</source>
        <translation>Signalmellemhændelse (afsender)</translation>
    </message>
    <message>
        <source>Multiple intermediate throw event</source>
        <translation>Multipel mellemhændelse (afsender)</translation>
    </message>
    <message>
        <source>Message boundary event</source>
        <translation>Påhæftet meddelelseshændelse</translation>
    </message>
    <message>
        <source>Timer boundary event</source>
        <translation>Påhæftet tidshændelse</translation>
    </message>
    <message>
        <source>Escalation boundary event</source>
        <translation>Påhæftet eskaleringshændelse</translation>
    </message>
    <message>
        <source>Error boundary event</source>
        <translation>Påhæftet fejlhændelse</translation>
    </message>
    <message>
        <source>Cancel boundary event</source>
        <translation>Påhæftet annulleringshændelse</translation>
    </message>
    <message>
        <source>Compensation boundary event</source>
        <translation>Påhæftet kompensationshændelse</translation>
    </message>
    <message>
        <source>Conditional boundary event</source>
        <translation>Påhæftet betingelseshændelse</translation>
    </message>
    <message>
        <source>Signal boundary event</source>
        <translation>Påhæftet signalhændelse</translation>
    </message>
    <message>
        <source>Multiple boundary event</source>
        <translation>Påhæftet multipel hændelse</translation>
    </message>
    <message>
        <source>Parallel multiple boundary event</source>
        <translation>Påhæftet parallel multipel hændelse</translation>
    </message>
    <message>
        <source>Message boundary event (non-interrupting)</source>
        <translation>Påhæftet meddelelseshændelse (ikke-afbrydende)</translation>
    </message>
    <message>
        <source>Timer boundary event (non-interrupting)</source>
        <translation>Påhæftet tidshændelse (ikke-afbrydende)</translation>
    </message>
    <message>
        <source>Escalation boundary event (non-interrupting)</source>
        <translation>Påhæftet eskaleringshændelse (ikke-afbrydende)</translation>
    </message>
    <message>
        <source>Conditional boundary event (non-interrupting)</source>
        <translation>Påhæftet betingelseshændelse (ikke-afbrydende)</translation>
    </message>
    <message>
        <source>Signal boundary event (non-interrupting)</source>
        <translation>Påhæftet signalhændelse (ikke-afbrydende)</translation>
    </message>
    <message>
        <source>Multiple boundary event (non-interrupting)</source>
        <translation>Påhæftet multipel hændelse (ikke-afbrydende)</translation>
    </message>
    <message>
        <source>Parallel multiple boundary event (non-interrupting)</source>
        <translation>Påhæftet parallel multipel hændelse (ikke-afbrydende)</translation>
    </message>
    <message>
        <source>End event</source>
        <translation>Sluthændelse</translation>
    </message>
    <message>
        <source>Message end event</source>
        <translation>Meddelelsessluthændelse</translation>
    </message>
    <message>
        <source>Escalation end event</source>
        <translation>Eskaleringssluthændelse</translation>
    </message>
    <message>
        <source>Error end event</source>
        <translation>Fejlsluthændelse</translation>
    </message>
    <message>
        <source>Cancel end event</source>
        <translation>Annulleringssluthændelse</translation>
    </message>
    <message>
        <source>Compensation end event</source>
        <translation>Kompensationssluthændelse</translation>
    </message>
    <message>
        <source>Signal end event</source>
        <translation>Signalsluthændelse</translation>
    </message>
    <message>
        <source>Terminate end event</source>
        <translation>Afbrydende sluthændelse</translation>
    </message>
    <message>
        <source>Multiple end event</source>
        <translation>Multipel sluthændelse</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>User task</source>
        <translation>Brugeropgave</translation>
    </message>
    <message>
        <source>Manual task</source>
        <translation>Manuel opgave</translation>
    </message>
    <message>
        <source>Service task</source>
        <translation>Systemopgave</translation>
    </message>
    <message>
        <source>Send task</source>
        <translation>Sendopgave</translation>
    </message>
    <message>
        <source>Receive task</source>
        <translation>Modtagopgave</translation>
    </message>
    <message>
        <source>Script task</source>
        <translation>Scriptopgave</translation>
    </message>
    <message>
        <source>Business rule task</source>
        <translation>Regelopgave</translation>
    </message>
    <message>
        <source>Call activity</source>
        <translation>Kald af arbejdsgang</translation>
    </message>
    <message>
        <source>Sub-process (expanded)</source>
        <translation>Delproces (foldet ud)</translation>
    </message>
    <message>
        <source>Event sub-process (expanded)</source>
        <translation>Hændelsesdelproces (foldet ud)</translation>
    </message>
    <message>
        <source>Transaction (expanded)</source>
        <translation>Transaktion (foldet ud)</translation>
    </message>
    <message>
        <source>Ad hoc sub-process (expanded)</source>
        <translation>Ad hoc-delproces (foldet ud)</translation>
    </message>
    <message>
        <source>Sub-process (collapsed)</source>
        <translation>Delproces (foldet sammen)</translation>
    </message>
    <message>
        <source>Event sub-process (collapsed)</source>
        <translation>Hændelsesdelproces (foldet sammen)</translation>
    </message>
    <message>
        <source>Transaction (collapsed)</source>
        <translation>Transaktion (foldet sammen)</translation>
    </message>
    <message>
        <source>Ad hoc sub-process (collapsed)</source>
        <translation>Ad hoc-delproces (foldet sammen)</translation>
    </message>
    <message>
        <source>Exclusive gateway</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Parallel gateway</source>
        <translation>Parallel gateway</translation>
    </message>
    <message>
        <source>Inclusive gateway</source>
        <translation>Inklusiv gateway</translation>
    </message>
    <message>
        <source>Complex gateway</source>
        <translation>Kompleks gateway</translation>
    </message>
    <message>
        <source>Event-based gateway</source>
        <translation>Hændelsesbaseret gateway</translation>
    </message>
    <message>
        <source>Event-based gateway (starting)</source>
        <translation>Hændelsesbaseret gateway (starter)</translation>
    </message>
    <message>
        <source>Parallel event-based gateway (starting)</source>
        <translation>Parallel hændelsesbaseret gateway (starter)</translation>
    </message>
    <message>
        <source>Data object</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Data collection</source>
        <translation>Dokumentsamling</translation>
    </message>
    <message>
        <source>Data input</source>
        <translation>Datainput</translation>
    </message>
    <message>
        <source>Data input collection</source>
        <translation>Samling af datainput</translation>
    </message>
    <message>
        <source>Data output</source>
        <translation>Dataoutput</translation>
    </message>
    <message>
        <source>Data output collection</source>
        <translation>Samling af dataoutput</translation>
    </message>
    <message>
        <source>Data store</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Empty pool</source>
        <translation>Lukket pool</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bane</translation>
    </message>
    <message>
        <source>Text annotation</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppering</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelelse</translation>
    </message>
    <message>
        <source>Choreography task</source>
        <translation>Koreografiopgave</translation>
    </message>
    <message>
        <source>Sub-choreography</source>
        <translation>Delkoreografi</translation>
    </message>
    <message>
        <source>Call choreography</source>
        <translation>Kald af koreografi</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Sub-conversation</source>
        <translation>Delsamtale</translation>
    </message>
    <message>
        <source>Call conversation</source>
        <translation>Kald af samtale</translation>
    </message>
    <message>
        <source>Sequence flow</source>
        <translation>Flowpil</translation>
    </message>
    <message>
        <source>Default flow</source>
        <translation>Standardflowpil</translation>
    </message>
    <message>
        <source>Conditional flow</source>
        <translation>Betinget flowpil</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Procedures, described well</source>
        <translation>Arbejdsgange, godt beskrevet</translation>
    </message>
    <message>
        <source>Begin with an empty procedure, open a BPMN file, or drop files here.</source>
        <translation>Begynd med en tom arbejdsgang, åbn en BPMN-fil, eller slip filer her.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Senest åbnet</translation>
    </message>
    <message>
        <source>New procedure</source>
        <translation>Ny arbejdsgang</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Åbn…</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Begynd med en skabelon</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Se et eksempel</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Create</source>
        <translation>Opret</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Tilføj efter</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Skift type</translation>
    </message>
</context>
</TS>
