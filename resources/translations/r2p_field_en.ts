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
    <name>OrganisationCard</name>
    <message numerus="yes">
        <source>Records lock after %n minute(s) at the latest.</source>
        <translation>
            <numerusform>Records lock after %n minute at the latest.</numerusform>
            <numerusform>Records lock after %n minutes at the latest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new passphrase has %n character(s) or more.</source>
        <translation>
            <numerusform>A new passphrase has %n character or more.</numerusform>
            <numerusform>A new passphrase has %n characters or more.</numerusform>
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
        <source>%n earlier wording(s) of corrected records stay here unless you tick this.</source>
        <translation>
            <numerusform>%n earlier wording of corrected records stays here unless you tick this.</numerusform>
            <numerusform>%n earlier wordings of corrected records stay here unless you tick this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n meeting(s) something stays in the room: what people did not agree to have told.</source>
        <translation>
            <numerusform>Of %n meeting something stays in the room: what people did not agree to have told.</numerusform>
            <numerusform>Of %n meetings something stays in the room: what people did not agree to have told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %n record(s) are new here or say something else now.</source>
        <translation>
            <numerusform>Taken in: %n record is new here or says something else now.</numerusform>
            <numerusform>Taken in: %n records are new here or say something else now.</numerusform>
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
        <source>The records of %n computer(s) went on in two places</source>
        <translation>
            <numerusform>The records of %n computer went on in two places</numerusform>
            <numerusform>The records of %n computers went on in two places</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n meeting(s) not closed</source>
        <translation>
            <numerusform>%n meeting not closed</numerusform>
            <numerusform>%n meetings not closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) of which people are still to be told</source>
        <translation>
            <numerusform>%n meeting of which people are still to be told</numerusform>
            <numerusform>%n meetings of which people are still to be told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message numerus="yes">
        <source>%n pack(s) beside the program are not used. “Update from a stick” says why.</source>
        <translation>
            <numerusform>%n pack beside the program is not used. “Update from a stick” says why.</numerusform>
            <numerusform>%n packs beside the program are not used. “Update from a stick” says why.</numerusform>
        </translation>
    </message>
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
<context>
    <name>Agreeing</name>
    <message numerus="yes">
        <source>%n did not vote.</source>
        <translation>
            <numerusform>%n did not vote.</numerusform>
            <numerusform>%n did not vote.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BodyTimeDialog</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <translation>
            <numerusform>%n made</numerusform>
            <numerusform>%n made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) held</source>
        <translation>
            <numerusform>%n meeting held</numerusform>
            <numerusform>%n meetings held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day, not shown below</source>
        <translation>
            <numerusform>%n without a day, not shown below</numerusform>
            <numerusform>%n without a day, not shown below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DissentRow</name>
    <message numerus="yes">
        <source>%n did not agree</source>
        <translation>
            <numerusform>%n did not agree</numerusform>
            <numerusform>%n did not agree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finished</name>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of another committee were looked at and not changed.</source>
        <translation>
            <numerusform>%n record of another committee was looked at and not changed.</numerusform>
            <numerusform>%n records of another committee were looked at and not changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) of the community's own</source>
        <translation>
            <numerusform>%n sign of the community's own</numerusform>
            <numerusform>%n signs of the community's own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldWindow</name>
    <message numerus="yes">
        <source>Locking in %n second(s). Press any key to stay; everything is kept.</source>
        <translation>
            <numerusform>Locking in %n second. Press any key to stay; everything is kept.</numerusform>
            <numerusform>Locking in %n seconds. Press any key to stay; everything is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InShort</name>
    <message numerus="yes">
        <source>%n group(s) in the room</source>
        <translation>
            <numerusform>%n group in the room</numerusform>
            <numerusform>%n groups in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) said how grave it is</source>
        <translation>
            <numerusform>%n group said how grave it is</numerusform>
            <numerusform>%n groups said how grave it is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worry(ies) raised</source>
        <translation>
            <numerusform>%n worry raised</numerusform>
            <numerusform>%n worries raised</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyingPage</name>
    <message numerus="yes">
        <source>%n place(s) left in which the two differ. Look at the sheet and choose.</source>
        <translation>
            <numerusform>%n place left in which the two differ. Look at the sheet and choose.</numerusform>
            <numerusform>%n places left in which the two differ. Look at the sheet and choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingPrinting</name>
    <message numerus="yes">
        <source>The PDF is there: %n page(s).</source>
        <translation>
            <numerusform>The PDF is there: %n page.</numerusform>
            <numerusform>The PDF is there: %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n point(s) from the meetings before</source>
        <translation>
            <numerusform>%n point from the meetings before</numerusform>
            <numerusform>%n points from the meetings before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together: %n minute(s)</source>
        <translation>
            <numerusform>Together: %n minute</numerusform>
            <numerusform>Together: %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointBox</name>
    <message numerus="yes">
        <source>%n more answer(s) than people who were there</source>
        <translation>
            <numerusform>%n more answer than people who were there</numerusform>
            <numerusform>%n more answers than people who were there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendKinds</name>
    <message numerus="yes">
        <source>%n committee(s) or bodies</source>
        <translation>
            <numerusform>%n committee or body</numerusform>
            <numerusform>%n committees or bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n local wording(s)</source>
        <translation>
            <numerusform>%n local wording</numerusform>
            <numerusform>%n local wordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToWhom</name>
    <message numerus="yes">
        <source>%n other laptop(s) of your committee can open it. Headquarters cannot, and it does not count as sent to headquarters. Everything goes each time, with what stays in the room.</source>
        <translation>
            <numerusform>%n other laptop of your committee can open it. Headquarters cannot, and it does not count as sent to headquarters. Everything goes each time, with what stays in the room.</numerusform>
            <numerusform>%n other laptops of your committee can open it. Headquarters cannot, and it does not count as sent to headquarters. Everything goes each time, with what stays in the room.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message numerus="yes">
        <source>%n more answer(s) than people were counted. Count again, or leave it.</source>
        <translation>
            <numerusform>%n more answer than people were counted. Count again, or leave it.</numerusform>
            <numerusform>%n more answers than people were counted. Count again, or leave it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message numerus="yes">
        <source>%n more vote(s) than there are. Count again, or leave it.</source>
        <translation>
            <numerusform>%n more vote than there are. Count again, or leave it.</numerusform>
            <numerusform>%n more votes than there are. Count again, or leave it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoundnessDialog</name>
    <message numerus="yes">
        <source>%n damaged place(s): {part}.</source>
        <translation>
            <numerusform>%n damaged place: {part}.</numerusform>
            <numerusform>%n damaged places: {part}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are missing.</source>
        <translation>
            <numerusform>%n entry is missing.</numerusform>
            <numerusform>%n entries are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are not as written.</source>
        <translation>
            <numerusform>%n entry is not as written.</numerusform>
            <numerusform>%n entries are not as written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be saved when damage was found earlier.</source>
        <translation>
            <numerusform>%n entry could not be saved when damage was found earlier.</numerusform>
            <numerusform>%n entries could not be saved when damage was found earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were read.</source>
        <translation>
            <numerusform>%n entry was read.</numerusform>
            <numerusform>%n entries were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of lists are wrong.</source>
        <translation>
            <numerusform>%n line of lists is wrong.</numerusform>
            <numerusform>%n lines of lists are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or document(s) are damaged.</source>
        <translation>
            <numerusform>%n photo or document is damaged.</numerusform>
            <numerusform>%n photos or documents are damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or document(s) were read.</source>
        <translation>
            <numerusform>%n photo or document was read.</numerusform>
            <numerusform>%n photos or documents were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the files are damaged.</source>
        <translation>
            <numerusform>%n place in the files is damaged.</numerusform>
            <numerusform>%n places in the files are damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left in the damaged folder: %n entry(ies).</source>
        <translation>
            <numerusform>Left in the damaged folder: %n entry.</numerusform>
            <numerusform>Left in the damaged folder: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n entry(ies).</source>
        <translation>
            <numerusform>Not saved: %n entry.</numerusform>
            <numerusform>Not saved: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n photo(s) or document(s).</source>
        <translation>
            <numerusform>Not saved: %n photo or document.</numerusform>
            <numerusform>Not saved: %n photos or documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved without their words: %n entry(ies).</source>
        <translation>
            <numerusform>Saved without its words: %n entry.</numerusform>
            <numerusform>Saved without their words: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n draft(s).</source>
        <translation>
            <numerusform>Saved: %n draft.</numerusform>
            <numerusform>Saved: %n drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n entry(ies).</source>
        <translation>
            <numerusform>Saved: %n entry.</numerusform>
            <numerusform>Saved: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n photo(s) or document(s).</source>
        <translation>
            <numerusform>Saved: %n photo or document.</numerusform>
            <numerusform>Saved: %n photos or documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written again as new records: %n.</source>
        <translation>
            <numerusform>Written again as a new record: %n.</numerusform>
            <numerusform>Written again as new records: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message numerus="yes">
        <source>%n copy(ies) lie there already and stay.</source>
        <translation>
            <numerusform>%n copy lies there already and stays.</numerusform>
            <numerusform>%n copies lie there already and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in the copy are missing in these records: the copy is newer than they are. Keep it safe.</source>
        <translation>
            <numerusform>%n entry in the copy is missing in these records: the copy is newer than they are. Keep it safe.</numerusform>
            <numerusform>%n entries in the copy are missing in these records: the copy is newer than they are. Keep it safe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were written since and are not in it.</source>
        <translation>
            <numerusform>%n entry was written since and is not in it.</numerusform>
            <numerusform>%n entries were written since and are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n observation(s).</source>
        <translation>
            <numerusform>It holds %n observation.</numerusform>
            <numerusform>It holds %n observations.</numerusform>
        </translation>
    </message>
</context>
</TS>
