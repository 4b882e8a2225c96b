<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FilterPanel</name>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Today</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Today</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message numerus="yes">
        <source>%n observation(s) changed</source>
        <translation>
            <numerusform>%n observation changed</numerusform>
            <numerusform>%n observations changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorder(s) more ask to be contacted</source>
        <translation>
            <numerusform>%n recorder more asks to be contacted</numerusform>
            <numerusform>%n recorders more ask to be contacted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorPicker</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosSection</name>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>%n file attached.</numerusform>
            <numerusform>%n files attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or document(s)</source>
        <translation>
            <numerusform>%n photo or document</numerusform>
            <numerusform>%n photos or documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them the alarm goes: “contact me about this area”.</source>
        <translation>
            <numerusform>Of %n of them the alarm goes: “contact me about this area”.</numerusform>
            <numerusform>Of %n of them the alarm goes: “contact me about this area”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier wording(s) of corrected observations stay here unless you tick this.</source>
        <translation>
            <numerusform>%n earlier wording of a corrected observation stays here unless you tick this.</numerusform>
            <numerusform>%n earlier wordings of corrected observations stay here unless you tick this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message numerus="yes">
        <source>%n more of them stand on the Records page.</source>
        <translation>
            <numerusform>%n more of them stands on the Records page.</numerusform>
            <numerusform>%n more of them stand on the Records page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadePackets</name>
    <message numerus="yes">
        <source>%n observation(s) not sent yet</source>
        <translation>
            <numerusform>%n observation not sent yet</numerusform>
            <numerusform>%n observations not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) sealed, without a receipt yet</source>
        <translation>
            <numerusform>%n observation sealed, without a receipt yet</numerusform>
            <numerusform>%n observations sealed, without a receipt yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HQ has %n observation(s) of yours</source>
        <translation>
            <numerusform>HQ has %n observation of yours</numerusform>
            <numerusform>HQ has %n observations of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) of which HQ knows only that they stayed here</source>
        <translation>
            <numerusform>%n observation of which HQ knows only that it stayed here</numerusform>
            <numerusform>%n observations of which HQ knows only that they stayed here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n record(s) kept back, to be looked at again</source>
        <translation>
            <numerusform>%n record kept back, to be looked at again</numerusform>
            <numerusform>%n records kept back, to be looked at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) late</source>
        <translation>
            <numerusform>%n promise late</numerusform>
            <numerusform>%n promises late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) still to come</source>
        <translation>
            <numerusform>%n promise still to come</numerusform>
            <numerusform>%n promises still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) wait for checking</source>
        <translation>
            <numerusform>%n packet waits for checking</numerusform>
            <numerusform>%n packets wait for checking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with two versions</source>
        <translation>
            <numerusform>%n record with two versions</numerusform>
            <numerusform>%n records with two versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not whole here</source>
        <translation>
            <numerusform>%n record not whole here</numerusform>
            <numerusform>%n records not whole here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) not finished</source>
        <translation>
            <numerusform>%n observation not finished</numerusform>
            <numerusform>%n observations not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) not sent yet</source>
        <translation>
            <numerusform>%n observation not sent yet</numerusform>
            <numerusform>%n observations not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HQ has %n observation(s) of yours</source>
        <translation>
            <numerusform>HQ has %n observation of yours</numerusform>
            <numerusform>HQ has %n observations of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Locking in %n second(s). Press any key to stay; what you write is kept.</source>
        <translation>
            <numerusform>Locking in %n second. Press any key to stay; what you write is kept.</numerusform>
            <numerusform>Locking in %n seconds. Press any key to stay; what you write is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message numerus="yes">
        <source>The passphrases of %n other person(s) still open them</source>
        <translation>
            <numerusform>The passphrase of %n other person still opens them</numerusform>
            <numerusform>The passphrases of %n other people still open them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceOffers</name>
    <message numerus="yes">
        <source>%n place(s) offered</source>
        <translation>
            <numerusform>%n place offered</numerusform>
            <numerusform>%n places offered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceBrowser</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) can be found now</source>
        <translation>
            <numerusform>%n place can be found now</numerusform>
            <numerusform>%n places can be found now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in this list</source>
        <translation>
            <numerusform>%n place in this list</numerusform>
            <numerusform>%n places in this list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleanText</name>
    <message numerus="yes">
        <source>%n sign(s) that nobody sees were taken out: they can turn letters round or hide words.</source>
        <translation>
            <numerusform>%n sign that nobody sees was taken out: such signs can turn letters round or hide words.</numerusform>
            <numerusform>%n signs that nobody sees were taken out: they can turn letters round or hide words.</numerusform>
        </translation>
    </message>
</context>
</TS>
