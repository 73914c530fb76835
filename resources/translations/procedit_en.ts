<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CataloguePanel</name>
    <message numerus="yes">
        <source>Clear %n filter(s)</source>
        <translation>
            <numerusform>Clear %n filter</numerusform>
            <numerusform>Clear %n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagramScene</name>
    <message numerus="yes">
        <source>%n element(s) have no place in the file. They are shown where they fit.</source>
        <translation>
            <numerusform>%n element has no place in the file. It is shown where it fits.</numerusform>
            <numerusform>%n elements have no place in the file. They are shown where they fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message numerus="yes">
        <source>%n procedure(s) moved.</source>
        <translation>
            <numerusform>%n procedure moved.</numerusform>
            <numerusform>%n procedures moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) removed.</source>
        <translation>
            <numerusform>%n procedure removed.</numerusform>
            <numerusform>%n procedures removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) brought back.</source>
        <translation>
            <numerusform>%n procedure brought back.</numerusform>
            <numerusform>%n procedures brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to {folder}.</source>
        <translation>
            <numerusform>%n file written to {folder}.</numerusform>
            <numerusform>%n files written to {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Nothing was written, because the bank would refuse %n error(s). Click one to go there.</source>
        <translation>
            <numerusform>Nothing was written, because the bank would refuse %n error. Click it to go there.</numerusform>
            <numerusform>Nothing was written, because the bank would refuse %n errors. Click one to go there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetTree</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>%n file could not be opened.</numerusform>
            <numerusform>%n files could not be opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n procedure(s) are in the catalogue now.</source>
        <translation>
            <numerusform>%n procedure is in the catalogue now.</numerusform>
            <numerusform>%n procedures are in the catalogue now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read; the list says why.</source>
        <translation>
            <numerusform>%n file could not be read; the list says why.</numerusform>
            <numerusform>%n files could not be read; the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journals</name>
    <message numerus="yes">
        <source>procedit did not end properly. %n procedure(s) are open again as they were.</source>
        <translation>
            <numerusform>procedit did not end properly. %n procedure is open again as it was.</numerusform>
            <numerusform>procedit did not end properly. %n procedures are open again as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PropertiesPanel</name>
    <message numerus="yes">
        <source>%n element(s) selected</source>
        <translation>
            <numerusform>%n element selected</numerusform>
            <numerusform>%n elements selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
        <source>%n name(s) will change.</source>
        <translation>
            <numerusform>%n name will change.</numerusform>
            <numerusform>%n names will change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabLink</name>
    <message numerus="yes">
        <source>%n element(s) selected</source>
        <translation>
            <numerusform>%n element selected</numerusform>
            <numerusform>%n elements selected</numerusform>
        </translation>
    </message>
</context>
</TS>
