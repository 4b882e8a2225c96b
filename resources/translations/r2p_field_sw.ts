<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
<context>
    <name>AdviceList</name>
    <message>
        <source>Cannot be read yet: {field}</source>
        <translation>Bado haisomeki: {field}</translation>
    </message>
    <message>
        <source>Still empty: {field}</source>
        <translation>Bado tupu: {field}</translation>
    </message>
    <message>
        <source>Nothing: it is all there.</source>
        <translation>Hakuna: yote yapo.</translation>
    </message>
</context>
<context>
    <name>Agreeing</name>
    <message>
        <source>not noted yet</source>
        <translation>bado haijaandikwa</translation>
    </message>
    <message>
        <source>for it</source>
        <translation>wanakubali</translation>
    </message>
    <message>
        <source>a</source>
        <comment>the key for agree</comment>
        <translation>k</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>hawachagui upande</translation>
    </message>
    <message>
        <source>n</source>
        <comment>the key for neither</comment>
        <translation>c</translation>
    </message>
    <message>
        <source>against it</source>
        <translation>wanapinga</translation>
    </message>
    <message>
        <source>o</source>
        <comment>the key for object</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>vikundi</translation>
    </message>
    <message>
        <source>people</source>
        <translation>watu</translation>
    </message>
    <message>
        <source>■ Some do not agree. Write down what they say, and ask whether it may be told.</source>
        <translation>■ Wengine hawakubali. Andika wanachosema, na uulize kama inaweza kuambiwa wengine.</translation>
    </message>
    <message>
        <source>✓ Everybody was asked, and nobody disagrees.</source>
        <translation>✓ Kila mtu aliulizwa, na hakuna anayekataa.</translation>
    </message>
    <message>
        <source>? Not asked yet whether anybody disagrees.</source>
        <translation>? Bado haijaulizwa kama kuna anayekataa.</translation>
    </message>
    <message numerus="yes">
        <source>%n did not vote.</source>
        <translation>
            <numerusform>Mtu %n hakupiga kura.</numerusform>
            <numerusform>Watu %n hawakupiga kura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the objection back?</source>
        <translation>Uondoe pingamizi?</translation>
    </message>
    <message>
        <source>Their words and figures about this point are taken out. Do this only when those who objected said so themselves. Undo brings them back.</source>
        <translation>Maneno na idadi yao kuhusu jambo hili vinaondolewa. Fanya hivi tu kama waliopinga wamesema hivyo wenyewe. Kutendua kunavirudisha.</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Ondoa</translation>
    </message>
</context>
<context>
    <name>AskingTable</name>
    <message>
        <source>Reference</source>
        <translation>Namba ya rejea</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Eneo</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mwezi</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Inahusu nini</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>Look at it</source>
        <translation>Itazame</translation>
    </message>
    <message>
        <source>What it shows, without names</source>
        <translation>Inaonyesha nini, bila majina</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Inaonyesha nini</translation>
    </message>
    <message>
        <source>Look at: {name}</source>
        <translation>Tazama: {name}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Funga ujumbe huu</translation>
    </message>
</context>
<context>
    <name>BoardLines</name>
    <message>
        <source>Late</source>
        <translation>Zilizochelewa</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Ndani ya wiki moja</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Bado</translation>
    </message>
    <message>
        <source>Not kept, or in part</source>
        <translation>Hazikutimizwa, au kwa sehemu tu</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Zimetimizwa</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zimeondolewa</translation>
    </message>
    <message>
        <source>{column}: {count}</source>
        <translation>{column}: {count}</translation>
    </message>
    <message>
        <source>{column} ({count})</source>
        <translation>{column} ({count})</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hadi {day}</translation>
    </message>
    <message>
        <source>no day was named</source>
        <translation>hakuna siku iliyotajwa</translation>
    </message>
    <message>
        <source>of another committee</source>
        <translation>ya kamati nyingine</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Not kept yet; it is tried again</source>
        <translation>Bado haijawekwa; inajaribiwa tena</translation>
    </message>
    <message>
        <source>A new committee or body</source>
        <translation>Kamati au chombo kipya</translation>
    </message>
    <message>
        <source>Change a body</source>
        <translation>Badilisha chombo</translation>
    </message>
    <message>
        <source>Without a seat: {groups}.</source>
        <translation>Visivyo na kiti: {groups}.</translation>
    </message>
    <message>
        <source>Not known, so ask: {groups}.</source>
        <translation>Haijulikani, kwa hiyo uliza: {groups}.</translation>
    </message>
    <message>
        <source>A day or figure cannot be read. Write days with the year first, such as 2026-11-23, figures as numbers, or leave them empty. Nothing was lost.</source>
        <translation>Kuna siku au idadi isiyosomeka. Andika siku kwa kuanza na mwaka, kama 2026-11-23, na idadi kwa tarakimu, au acha tupu. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>Imewekwa kama rasimu saa {time}, imesimbwa kwa siri</translation>
    </message>
    <message>
        <source>A committee or body</source>
        <translation>Kamati au chombo</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Kinaitwaje</translation>
    </message>
    <message>
        <source>by its place or what it does, such as: Market peace committee</source>
        <translation>kwa mahali au kazi yake, kama: Kamati ya amani ya soko</translation>
    </message>
    <message>
        <source>What sort of body it is</source>
        <translation>Ni chombo cha aina gani</translation>
    </message>
    <message>
        <source>For how wide an area it speaks</source>
        <translation>Kinazungumza kwa niaba ya eneo gani</translation>
    </message>
    <message>
        <source>What it may do, and who gave it that</source>
        <translation>Kinaweza kufanya nini, na nani alikipa mamlaka hayo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
    <message>
        <source>Groups with seats</source>
        <translation>Vikundi vyenye viti</translation>
    </message>
    <message>
        <source>Groups and figures, never people. An empty figure is not zero.</source>
        <translation>Vikundi na idadi, kamwe si majina ya watu. Nafasi tupu si sifuri.</translation>
    </message>
    <message>
        <source>Add a grou&amp;p</source>
        <translation>Ongeza &amp;kikundi</translation>
    </message>
    <message>
        <source>Who has a seat?</source>
        <translation>Nani ana kiti?</translation>
    </message>
    <message>
        <source>These are asked about one by one, since a list of groups may be incomplete.</source>
        <translation>Hivi vinaulizwa kimoja kimoja, kwa sababu orodha ya vikundi inaweza kuwa na mapengo.</translation>
    </message>
    <message>
        <source>Women&apos;s groups</source>
        <translation>Vikundi vya wanawake</translation>
    </message>
    <message>
        <source>Victims&apos; associations</source>
        <translation>Vyama vya waathirika</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Asasi za kiraia</translation>
    </message>
    <message>
        <source>When it meets</source>
        <translation>Hukutana lini</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Kilikutana mwisho</translation>
    </message>
    <message>
        <source>Should meet again by</source>
        <translation>Kikutane tena kabla ya</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>Kinaendeleaje</translation>
    </message>
    <message>
        <source>One entry each time that something has changed. The newest says how it does now.</source>
        <translation>Ingizo moja kila mara jambo linapobadilika. La karibuni zaidi linasema kinaendeleaje sasa.</translation>
    </message>
    <message>
        <source>Add an ent&amp;ry</source>
        <translation>Ongeza &amp;ingizo</translation>
    </message>
    <message>
        <source>&amp;Save the body</source>
        <translation>&amp;Hifadhi chombo</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Go on &amp;later</source>
        <translation>Endelea &amp;baadaye</translation>
    </message>
</context>
<context>
    <name>BodyTimeDialog</name>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Ukumbini</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Wasiokuwepo</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Ahadi</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) held</source>
        <translation>
            <numerusform>Mkutano %n umefanyika</numerusform>
            <numerusform>Mikutano %n imefanyika</numerusform>
        </translation>
    </message>
    <message>
        <source>now: {how}</source>
        <translation>sasa: {how}</translation>
    </message>
    <message numerus="yes">
        <source>%n without a day, not shown below</source>
        <translation>
            <numerusform>%n bila siku, haionyeshwi hapa chini</numerusform>
            <numerusform>%n bila siku, haionyeshwi hapa chini</numerusform>
        </translation>
    </message>
    <message>
        <source>a meeting without a title</source>
        <translation>mkutano bila kichwa</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>kikundi %n</numerusform>
            <numerusform>vikundi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>hakuna mtu</translation>
    </message>
    <message>
        <source>missing: {kinds}</source>
        <translation>wasiokuwepo: {kinds}</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>haikuhesabiwa</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>watu {count}</translation>
    </message>
    <message>
        <source>at least {count} people</source>
        <translation>angalau watu {count}</translation>
    </message>
    <message>
        <source>How it does: {how}</source>
        <translation>Kinaendeleaje: {how}</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>Kinaendeleaje</translation>
    </message>
    <message>
        <source>none made</source>
        <translation>hakuna ahadi iliyotolewa</translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <translation>
            <numerusform>ahadi %n</numerusform>
            <numerusform>ahadi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A body over time</source>
        <translation>Mwenendo wa chombo</translation>
    </message>
    <message>
        <source>No meeting of this body is written down as held.</source>
        <translation>Hakuna mkutano wa chombo hiki ulioandikwa kuwa umefanyika.</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>Yaliyotokea, ya karibuni kwanza</translation>
    </message>
    <message>
        <source>Enter on a meeting opens it.</source>
        <translation>Enter kwenye mkutano huufungua.</translation>
    </message>
    <message>
        <source>&amp;Open the meeting</source>
        <translation>Fungua &amp;mkutano</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;unga</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The &amp;paper is lost…</source>
        <translation>&amp;Imepotea…</translation>
    </message>
    <message>
        <source>Word {number}, “{word}”, is not in the list of words.</source>
        <translation>Neno la {number}, “{word}”, halimo kwenye orodha ya maneno.</translation>
    </message>
    <message>
        <source>Words so far: {count} of 12, or of 24 when the code was split.</source>
        <translation>Maneno hadi sasa: {count} kati ya 12, au ya 24 kama msimbo uligawanywa.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>What was done to check</source>
        <translation>Kilichofanywa kuhakiki</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Ilihakikiwa tarehe</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>{number}  {answer}</source>
        <translation>{number}  {answer}</translation>
    </message>
</context>
<context>
    <name>CleanText</name>
    <message numerus="yes">
        <source>%n sign(s) that nobody sees were taken out: they can turn letters round or hide words.</source>
        <translation>
            <numerusform>Alama %n isiyoonekana iliondolewa: inaweza kugeuza herufi au kuficha maneno.</numerusform>
            <numerusform>Alama %n zisizoonekana ziliondolewa: zinaweza kugeuza herufi au kuficha maneno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>na %n zaidi</numerusform>
            <numerusform>na %n zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it without that day?</source>
        <translation>Uufunge bila siku hiyo?</translation>
    </message>
    <message>
        <source>What stands in a field for a day cannot be read as one, and would not be written down. Go back, and write it with the year first, such as 2026-11-23.</source>
        <translation>Kilichoandikwa kwenye nafasi ya siku hakisomeki kama siku, na hakitaandikwa. Rudi, ukiandike kwa kuanza na mwaka, kama 2026-11-23.</translation>
    </message>
    <message>
        <source>&amp;Close the meeting</source>
        <translation>F&amp;unga mkutano</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>Imewekwa kama rasimu saa {time}, imesimbwa kwa siri</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Funga mkutano</translation>
    </message>
    <message>
        <source>What the room said</source>
        <translation>Mkutano ulisema nini</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Bado hayajakamilika</translation>
    </message>
    <message>
        <source>None of this keeps you from closing.</source>
        <translation>Hakuna hata moja kati ya haya linalokuzuia kufunga.</translation>
    </message>
    <message>
        <source>Who was not in the room</source>
        <translation>Nani hakuwepo ukumbini</translation>
    </message>
    <message>
        <source>Only you see this. An empty chair is written down with its reason; a note stays on this laptop.</source>
        <translation>Ni wewe tu unayeona hili. Kiti kitupu kinaandikwa pamoja na sababu yake; dokezo linabaki kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Every kind of group that is asked about was there.</source>
        <translation>Kila aina ya kikundi inayoulizwa ilikuwepo.</translation>
    </message>
    <message>
        <source>What may be told as whose</source>
        <translation>Maoni ya nani yanaweza kutajwa kuwa yake</translation>
    </message>
    <message>
        <source>Ask each group. Until it says yes, its view stays in this room. On paper a group of fewer than five people is never shown as such.</source>
        <translation>Uliza kila kikundi. Mpaka kikubali, maoni yake yanabaki ukumbini. Kwenye karatasi, kikundi cha watu chini ya watano hakionyeshwi kamwe kama kikundi.</translation>
    </message>
    <message>
        <source>No group said what it sees.</source>
        <translation>Hakuna kikundi kilichosema kinachoona.</translation>
    </message>
    <message>
        <source>Those who did not agree</source>
        <translation>Wale ambao hawakukubali</translation>
    </message>
    <message>
        <source>Their view is kept beside what was agreed, always. It is printed only when they were asked.</source>
        <translation>Maoni yao huhifadhiwa daima kando ya yaliyokubaliwa. Huchapishwa tu kama waliulizwa.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Ahadi</translation>
    </message>
    <message>
        <source>A role and never a name; a day, and what will show that it was kept.</source>
        <translation>Wadhifa na kamwe si jina; siku, na kitakachoonyesha kwamba imetimizwa.</translation>
    </message>
    <message>
        <source>&amp;Add a promise</source>
        <translation>Ongeza &amp;ahadi</translation>
    </message>
    <message>
        <source>Earlier promises</source>
        <translation>Ahadi za awali</translation>
    </message>
    <message>
        <source>What did the room hear about them today?</source>
        <translation>Mkutano ulisikia nini leo kuhusu ahadi hizi?</translation>
    </message>
    <message>
        <source>There is no earlier promise.</source>
        <translation>Hakuna ahadi ya awali.</translation>
    </message>
    <message>
        <source>What people will be told</source>
        <translation>Watu wataambiwa nini</translation>
    </message>
    <message>
        <source>Who was not here and must hear of it, and by when.</source>
        <translation>Nani hakuwepo na lazima aambiwe, na kabla ya lini.</translation>
    </message>
    <message>
        <source>Add something to &amp;tell</source>
        <translation>Ongeza la kuele&amp;za</translation>
    </message>
    <message>
        <source>What may leave this laptop</source>
        <translation>Nini kinaweza kutoka kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>What did the room agree to? Views and reasons that were not released above stay here whatever is said.</source>
        <translation>Mkutano ulikubali nini? Maoni na sababu ambazo hazikuruhusiwa hapo juu zinabaki hapa, hata ikisemwa nini.</translation>
    </message>
    <message>
        <source>To headquarters</source>
        <translation>Kwa makao makuu</translation>
    </message>
    <message>
        <source>To a named partner</source>
        <translation>Kwa mshirika aliyetajwa</translation>
    </message>
    <message>
        <source>To accountability</source>
        <translation>Kwa uwajibikaji</translation>
    </message>
    <message>
        <source>To the public</source>
        <translation>Kwa umma</translation>
    </message>
    <message>
        <source>Could somebody be harmed?</source>
        <translation>Je, mtu anaweza kudhurika?</translation>
    </message>
    <message>
        <source>Think of those who spoke, of those who interpreted, of you.</source>
        <translation>Wafikirie waliozungumza, waliotafsiri, na wewe mwenyewe.</translation>
    </message>
    <message>
        <source>Danger for those who took part</source>
        <translation>Hatari kwa waliohudhuria</translation>
    </message>
    <message>
        <source>If red</source>
        <translation>Kama ni nyekundu</translation>
    </message>
    <message>
        <source>Agreed measures</source>
        <translation>Hatua za ulinzi zilizokubaliwa</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Itazame tena tarehe</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Mkutano ujao</translation>
    </message>
    <message>
        <source>Day of the ne&amp;xt meeting</source>
        <translation>&amp;Siku ya mkutano ujao</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Madokezo</translation>
    </message>
    <message>
        <source>&amp;Undo the last step</source>
        <translation>&amp;Tendua hatua ya mwisho</translation>
    </message>
    <message>
        <source>&amp;Do it again</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Baadaye</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare the fingerprint</source>
        <translation>Linganisha alama ya utambulisho</translation>
    </message>
    <message>
        <source>This computer shows</source>
        <translation>Kompyuta hii inaonyesha</translation>
    </message>
    <message>
        <source>&amp;Type what you hear, all six groups</source>
        <translation>Andika unachosikia, makundi yote &amp;sita</translation>
    </message>
    <message>
        <source>If they differ, do not go on: the file comes from somebody else.</source>
        <translation>Zikitofautiana, usiendelee: faili limetoka kwa mtu mwingine.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Idhinisha</translation>
    </message>
</context>
<context>
    <name>ConcernRow</name>
    <message>
        <source>worry</source>
        <translation>wasiwasi</translation>
    </message>
    <message>
        <source>What worries people; no names</source>
        <translation>Kinachowatia watu wasiwasi; bila majina</translation>
    </message>
    <message>
        <source>Make an observation of it</source>
        <translation>Ifanye kuwa taarifa</translation>
    </message>
    <message>
        <source>Record it as an observation: Ctrl+O</source>
        <translation>Irekodi kama taarifa: Ctrl+O</translation>
    </message>
    <message>
        <source>✓ Recorded as an observation</source>
        <translation>✓ Imerekodiwa kama taarifa</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ghairi</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>{use}: with detail</source>
        <translation>{use}: pamoja na maelezo</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Contact the recorder about this area: {group}</source>
        <translation>Wasiliana na mwandishi kuhusu eneo hili: {group}</translation>
    </message>
    <message>
        <source>not coded yet</source>
        <translation>bado haijapangwa</translation>
    </message>
    <message>
        <source>Sharing the detail would put people in danger, so it stayed with its recorder. Speak with them in a safe way before you act on it.</source>
        <translation>Kutoa maelezo kungehatarisha watu, kwa hiyo yamebaki kwa mwandishi. Zungumza naye kwa njia salama kabla ya kuchukua hatua.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>This looks like a number or an address. Keep it in your head, not here.</source>
        <translation>Hii inafanana na namba au anwani. Iweke kichwani, si hapa.</translation>
    </message>
    <message>
        <source>This looks like a person&apos;s name. Write what they do instead.</source>
        <translation>Hili linafanana na jina la mtu. Andika kazi yake badala yake.</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>No second copy has been made yet.</source>
        <translation>Bado hakuna nakala ya pili iliyofanywa.</translation>
    </message>
    <message>
        <source>The last second copy was made on {day}.</source>
        <translation>Nakala ya pili ya mwisho ilifanywa tarehe {day}.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether one opens.</source>
        <translation>Bado hakuna aliyejaribu kama kuna nakala inayofunguka.</translation>
    </message>
    <message>
        <source>One was tried on {day}, and it opened.</source>
        <translation>Nakala moja ilijaribiwa tarehe {day}, na ilifunguka.</translation>
    </message>
    <message>
        <source>There is not enough room there for a copy.</source>
        <translation>Hapo hakuna nafasi ya kutosha kwa nakala.</translation>
    </message>
    <message>
        <source>Careful: this is the disk that holds your records. One fall or one theft would take both. Better use a stick that is kept elsewhere.</source>
        <translation>Tahadhari: hii ndiyo diski yenye rekodi zako. Kuanguka au kuibwa mara moja kutaondoa vyote viwili. Afadhali tumia flashi inayowekwa mahali pengine.</translation>
    </message>
    <message>
        <source>A new folder is made there: {name}</source>
        <translation>Folda mpya inatengenezwa hapo: {name}</translation>
    </message>
    <message>
        <source>It takes {needed}; {free} are free.</source>
        <translation>Inahitaji {needed}; nafasi iliyopo ni {free}.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) lie there already and stay.</source>
        <translation>
            <numerusform>Nakala %n tayari iko hapo na inabaki.</numerusform>
            <numerusform>Nakala %n tayari ziko hapo na zinabaki.</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy opens, and all of it can be read: {name}</source>
        <translation>Nakala hii inafunguka, na yote inasomeka: {name}</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n observation(s).</source>
        <translation>
            <numerusform>Ina taarifa %n.</numerusform>
            <numerusform>Ina taarifa %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest entry in it is of {day}.</source>
        <translation>Ingizo la karibuni zaidi ndani yake ni la {day}.</translation>
    </message>
    <message>
        <source>It was made on {day}.</source>
        <translation>Ilifanywa tarehe {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were written since and are not in it.</source>
        <translation>
            <numerusform>Ingizo %n liliandikwa baadaye na halimo ndani yake.</numerusform>
            <numerusform>Maingizo %n yaliandikwa baadaye na hayamo ndani yake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in these records is in it.</source>
        <translation>Kila kilichomo katika rekodi hizi kimo ndani yake.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in the copy are missing in these records: the copy is newer than they are. Keep it safe.</source>
        <translation>
            <numerusform>Ingizo %n lililo kwenye nakala halimo katika rekodi hizi: nakala ni mpya kuliko rekodi. Itunze vizuri.</numerusform>
            <numerusform>Maingizo %n yaliyo kwenye nakala hayamo katika rekodi hizi: nakala ni mpya kuliko rekodi. Itunze vizuri.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountRowEdit</name>
    <message>
        <source>Local word for the group, never a name</source>
        <translation>Neno la kienyeji la kundi, kamwe si jina la mtu</translation>
    </message>
    <message>
        <source>A national, ethnic, racial or religious group</source>
        <translation>Kundi la kitaifa, kikabila, kimbari au kidini</translation>
    </message>
    <message>
        <source>A total that the source gives for the whole event</source>
        <translation>Jumla ambayo chanzo kinatoa kwa tukio zima</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>haijulikani</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Madhara</translation>
    </message>
    <message>
        <source>Civilians or fighters</source>
        <translation>Raia au wapiganaji</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Kinachohesabiwa</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kundi</translation>
    </message>
    <message>
        <source>Another line for this group, without the figures</source>
        <translation>Mstari mwingine wa kundi hili, bila idadi</translation>
    </message>
</context>
<context>
    <name>CountRows</name>
    <message>
        <source>Women</source>
        <translation>Wanawake</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Wanaume</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Wasichana</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Wavulana</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Wengine</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Haijulikani</translation>
    </message>
    <message>
        <source>A word holds no figure.</source>
        <translation>Neno halina idadi.</translation>
    </message>
    <message>
        <source>A figure of people is never below 0.</source>
        <translation>Idadi ya watu haiwezi kuwa chini ya 0.</translation>
    </message>
    <message>
        <source>People are counted whole: leave out what follows the point.</source>
        <translation>Watu huhesabiwa wakiwa wazima: acha kilicho baada ya nukta.</translation>
    </message>
    <message>
        <source>This figure is too long to be one of people.</source>
        <translation>Idadi hii ni ndefu mno kuwa ya watu.</translation>
    </message>
    <message>
        <source>This cannot be read as a figure.</source>
        <translation>Hii haisomeki kama idadi.</translation>
    </message>
    <message>
        <source>{cell}: at least {low} is over at most {high}.</source>
        <translation>{cell}: angalau {low} ni zaidi ya {high} ya juu kabisa.</translation>
    </message>
    <message>
        <source>{cell}: probably {best} is less than at least {low}.</source>
        <translation>{cell}: huenda {best} ni chini ya {low} ya chini kabisa.</translation>
    </message>
    <message>
        <source>{cell}: probably {best} is more than at most {high}.</source>
        <translation>{cell}: huenda {best} ni zaidi ya {high} ya juu kabisa.</translation>
    </message>
    <message>
        <source>Households and incidents are not women, men, girls or boys. Write the figure under Unknown.</source>
        <translation>Kaya na matukio si wanawake, wanaume, wasichana wala wavulana. Andika idadi chini ya Haijulikani.</translation>
    </message>
    <message>
        <source>A total of the whole event counts civilians and fighters: leave the status open.</source>
        <translation>Jumla ya tukio zima huhesabu raia na wapiganaji: acha hadhi bila jibu.</translation>
    </message>
    <message>
        <source>Another line counts the same group and harm. Put the two together.</source>
        <translation>Mstari mwingine unahesabu kundi na madhara yaleyale. Iunganishe miwili.</translation>
    </message>
    <message>
        <source>The other lines add up to at least {low}, yet this total says at most {high}.</source>
        <translation>Mistari mingine ina jumla ya angalau {low}, lakini jumla hii inasema {high} au chini yake.</translation>
    </message>
    <message>
        <source>about {best}</source>
        <translation>takriban {best}</translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation>si zaidi ya {high}</translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation>angalau {low}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} hadi {high}</translation>
    </message>
    <message>
        <source>{ends}, probably {best}</source>
        <translation>{ends}, huenda {best}</translation>
    </message>
    <message>
        <source>No figure yet. Empty means not known; 0 means that somebody looked and found none.</source>
        <translation>Bado hakuna idadi. Tupu maana yake haijulikani; 0 maana yake mtu aliangalia na hakukuta yeyote.</translation>
    </message>
    <message>
        <source>Together {figure}.</source>
        <translation>Jumla {figure}.</translation>
    </message>
    <message>
        <source>Empty cells: not known, which is not 0.</source>
        <translation>Visanduku vitupu: haijulikani, jambo ambalo si 0.</translation>
    </message>
    <message>
        <source>Write for example {instead}, or leave it empty.</source>
        <translation>Andika kwa mfano {instead}, au acha tupu.</translation>
    </message>
    <message>
        <source>Leave it empty and put the word into what happened.</source>
        <translation>Acha tupu na weka neno hilo kwenye kilichotokea.</translation>
    </message>
    <message>
        <source>Write 12, 10-20, 10-20 (15), 10+, ≤20 or ~15, or leave it empty.</source>
        <translation>Andika 12, 10-20, 10-20 (15), 10+, ≤20 au ~15, au acha tupu.</translation>
    </message>
    <message>
        <source>Never added: different harms, civilians and fighters, persons and households.</source>
        <translation>Havijumlishwi kamwe: madhara tofauti, raia na wapiganaji, watu na kaya.</translation>
    </message>
    <message>
        <source>whole event</source>
        <translation>tukio zima</translation>
    </message>
</context>
<context>
    <name>DangerDialog</name>
    <message>
        <source>This looks like a name, a number or an address. Write the role instead.</source>
        <translation>Hii inafanana na jina, namba au anwani. Andika wadhifa badala yake.</translation>
    </message>
    <message>
        <source>Whom to reach in danger</source>
        <translation>Nani afikiwe wakati wa hatari</translation>
    </message>
    <message>
        <source>Today shows this first. Write roles and steps, never names or telephone numbers: whoever opens this computer can read it.</source>
        <translation>Ukurasa wa Leo huonyesha hii kwanza. Andika wadhifa na hatua, kamwe si majina wala namba za simu: yeyote anayefungua kompyuta hii anaweza kusoma.</translation>
    </message>
    <message>
        <source>&amp;Role of the person to reach</source>
        <translation>&amp;Wadhifa wa mtu wa kufikia</translation>
    </message>
    <message>
        <source>the duty officer in town</source>
        <translation>ofisa wa zamu mjini</translation>
    </message>
    <message>
        <source>Your &amp;step of the phone tree</source>
        <translation>&amp;Hatua yako katika mnyororo wa simu</translation>
    </message>
    <message>
        <source>reach the next two on the list, then the office</source>
        <translation>fikia wawili wanaofuata kwenye orodha, kisha ofisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>We&amp;ka</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>year-month-day</source>
        <translation>mwaka-mwezi-siku</translation>
    </message>
    <message>
        <source>A day such as 2026-11-23. T: today, Y: yesterday, + and -: a day on or back</source>
        <translation>Siku kama 2026-11-23. L: leo, J: jana, + na -: siku mbele au nyuma</translation>
    </message>
    <message>
        <source>t</source>
        <comment>the key for today</comment>
        <translation>l</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the key for yesterday</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>This cannot be read; it is kept in the draft.</source>
        <translation>Hii haisomeki; imewekwa kwenye rasimu.</translation>
    </message>
</context>
<context>
    <name>DialoguePages</name>
    <message>
        <source>Key in from paper – R2P Field</source>
        <translation>Ingiza kutoka karatasi – R2P Field</translation>
    </message>
    <message>
        <source>Close the meeting – R2P Field</source>
        <translation>Funga mkutano – R2P Field</translation>
    </message>
    <message>
        <source>Plan a meeting – R2P Field</source>
        <translation>Panga mkutano – R2P Field</translation>
    </message>
    <message>
        <source>A committee or body – R2P Field</source>
        <translation>Kamati au chombo – R2P Field</translation>
    </message>
</context>
<context>
    <name>DialoguePlaces</name>
    <message>
        <source>Title</source>
        <translation>Kichwa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Maneno</translation>
    </message>
    <message>
        <source>Who met</source>
        <translation>Waliokutana</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Imefikia wapi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Uliongozwa na</translation>
    </message>
    <message>
        <source>Rules the room agreed to</source>
        <translation>Kanuni ambazo mkutano ulikubali</translation>
    </message>
    <message>
        <source>What was spoken about</source>
        <translation>Yaliyozungumzwa</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Waliokuwepo</translation>
    </message>
    <message>
        <source>What a group sees</source>
        <translation>Kikundi kinaona nini</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Yaliyokubaliwa</translation>
    </message>
    <message>
        <source>A worry</source>
        <translation>Wasiwasi</translation>
    </message>
    <message>
        <source>Who was missing</source>
        <translation>Nani hakuwepo</translation>
    </message>
    <message>
        <source>A question of the community</source>
        <translation>Swali la jamii</translation>
    </message>
    <message>
        <source>A sign that the community proposed</source>
        <translation>Dalili ambayo jamii inapendekeza</translation>
    </message>
    <message>
        <source>What people are to be told</source>
        <translation>Watu wataambiwa nini</translation>
    </message>
    <message>
        <source>What people were told</source>
        <translation>Watu waliambiwa nini</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Madokezo</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Mkutano ujao</translation>
    </message>
    <message>
        <source>Who promised it</source>
        <translation>Nani aliahidi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>What will show that it was kept</source>
        <translation>Nini kitaonyesha kwamba imetimizwa</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Kilichogunduliwa</translation>
    </message>
    <message>
        <source>Groups with seats</source>
        <translation>Vikundi vyenye viti</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Mamlaka yake</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Kilikutana mwisho</translation>
    </message>
    <message>
        <source>Should meet again by</source>
        <translation>Kikutane tena kabla ya</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>Kinaendeleaje</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>Watu walikubali nini</translation>
    </message>
    <message>
        <source>Risk check</source>
        <translation>Tathmini ya hatari</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Si kwa</translation>
    </message>
    <message>
        <source>Harm if it became known</source>
        <translation>Madhara ikijulikana</translation>
    </message>
    <message>
        <source>may be shown as theirs</source>
        <translation>yanaweza kuonyeshwa kuwa yao</translation>
    </message>
    <message>
        <source>their reasons may be told</source>
        <translation>sababu zao zinaweza kuelezwa</translation>
    </message>
    <message>
        <source>view of those who did not agree</source>
        <translation>maoni ya wale ambao hawakukubali</translation>
    </message>
    <message>
        <source>it may be printed</source>
        <translation>yanaweza kuchapishwa</translation>
    </message>
    <message>
        <source>stays in the room</source>
        <translation>inabaki ukumbini</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ndiyo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hapana</translation>
    </message>
</context>
<context>
    <name>DialogueSheet</name>
    <message>
        <source>This is not whole here, so it cannot be shown yet.</source>
        <translation>Hii si nzima hapa, kwa hiyo bado haiwezi kuonyeshwa.</translation>
    </message>
    <message>
        <source>Two people wrote different things here. Both are kept.</source>
        <translation>Watu wawili waliandika mambo tofauti hapa. Yote mawili yamehifadhiwa.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Kilichoahidiwa</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Aliyeahidi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>no day was named</source>
        <translation>hakuna siku iliyotajwa</translation>
    </message>
    <message>
        <source>What has come of it</source>
        <translation>Matokeo yake</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Ilitolewa</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Kilichogunduliwa</translation>
    </message>
    <message>
        <source>To be looked at again in</source>
        <translation>Itazamwe tena</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>Kwa maneno yake mwenyewe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Says the same as</source>
        <translation>Inasema sawa na</translation>
    </message>
    <message>
        <source>Stands beside</source>
        <translation>Inakaa kando ya</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Imekubaliwa na</translation>
    </message>
    <message>
        <source>Still in use</source>
        <translation>Bado inatumika</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hapana</translation>
    </message>
    <message>
        <source>What sort of body it is</source>
        <translation>Ni chombo cha aina gani</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ngazi</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Mamlaka yake</translation>
    </message>
    <message>
        <source>Groups with seats</source>
        <translation>Vikundi vyenye viti</translation>
    </message>
    <message>
        <source>Women&apos;s groups have a seat</source>
        <translation>Vikundi vya wanawake vina kiti</translation>
    </message>
    <message>
        <source>Victims&apos; associations have a seat</source>
        <translation>Vyama vya waathirika vina kiti</translation>
    </message>
    <message>
        <source>Civil society has a seat</source>
        <translation>Asasi za kiraia zina kiti</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Kilikutana mwisho</translation>
    </message>
    <message>
        <source>Should meet again by</source>
        <translation>Kikutane tena kabla ya</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>Kinaendeleaje</translation>
    </message>
    <message>
        <source>Who met</source>
        <translation>Waliokutana</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>Nani wanakutana</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Imefikia wapi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Uliongozwa na</translation>
    </message>
    <message>
        <source>Rules the room agreed to</source>
        <translation>Kanuni ambazo mkutano ulikubali</translation>
    </message>
    <message>
        <source>What was spoken about</source>
        <translation>Yaliyozungumzwa</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ajenda</translation>
    </message>
    <message>
        <source>What each group sees</source>
        <translation>Kila kikundi kinaona nini</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Yaliyokubaliwa</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation>Wasiwasi</translation>
    </message>
    <message>
        <source>Who was missing</source>
        <translation>Nani hakuwepo</translation>
    </message>
    <message>
        <source>Questions of the community</source>
        <translation>Maswali ya jamii</translation>
    </message>
    <message>
        <source>Signs that the community proposed</source>
        <translation>Dalili ambazo jamii inapendekeza</translation>
    </message>
    <message>
        <source>What people are to be told</source>
        <translation>Watu wataambiwa nini</translation>
    </message>
    <message>
        <source>What people were told afterwards</source>
        <translation>Watu waliambiwa nini baadaye</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Madokezo</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Mkutano ujao</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Waliokuwepo</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Nani wanatarajiwa</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>angalau {least}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} hadi {most}</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Ukumbini</translation>
    </message>
    <message>
        <source>the whole room</source>
        <translation>ukumbi mzima</translation>
    </message>
    <message>
        <source>hands {hands}</source>
        <translation>mikono {hands}</translation>
    </message>
    <message>
        <source>for it {count}</source>
        <translation>waliokubali {count}</translation>
    </message>
    <message>
        <source>abstained {count}</source>
        <translation>wasiochagua upande {count}</translation>
    </message>
    <message>
        <source>against {count}</source>
        <translation>waliopinga {count}</translation>
    </message>
    <message>
        <source>Those who did not agree:</source>
        <translation>Ambao hawakukubali:</translation>
    </message>
    <message>
        <source>a record that is not here</source>
        <translation>rekodi ambayo haipo hapa</translation>
    </message>
</context>
<context>
    <name>DialogueWords</name>
    <message>
        <source>open</source>
        <translation>haijatimizwa</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>inaendelea</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>imetimizwa</translation>
    </message>
    <message>
        <source>partly kept</source>
        <translation>imetimizwa kwa sehemu</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>haikutimizwa</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>imeondolewa</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>umepangwa</translation>
    </message>
    <message>
        <source>held</source>
        <translation>umefanyika</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>umefutwa</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>kilikuwepo</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>hakikuwepo</translation>
    </message>
    <message>
        <source>was not invited</source>
        <translation>hakikualikwa</translation>
    </message>
    <message>
        <source>not known whether it was there</source>
        <translation>haijulikani kama kilikuwepo</translation>
    </message>
    <message>
        <source>not interpreted</source>
        <translation>bila ukalimani</translation>
    </message>
    <message>
        <source>interpreted in parts</source>
        <translation>kwa ukalimani wa sehemu</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>kwa ukalimani</translation>
    </message>
    <message>
        <source>not known whether interpreted</source>
        <translation>haijulikani kama kulikuwa na ukalimani</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>kwa kuinua mikono</translation>
    </message>
    <message>
        <source>secret ballot</source>
        <translation>kura ya siri</translation>
    </message>
    <message>
        <source>each group spoke</source>
        <translation>kila kikundi kilizungumza</translation>
    </message>
    <message>
        <source>asked whether anybody objects</source>
        <translation>iliulizwa kama kuna anayepinga</translation>
    </message>
    <message>
        <source>vote in two steps</source>
        <translation>kura ya hatua mbili</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>njia nyingine</translation>
    </message>
    <message>
        <source>way not known</source>
        <translation>njia haijulikani</translation>
    </message>
    <message>
        <source>Some disagreed.</source>
        <translation>Wengine hawakukubali.</translation>
    </message>
    <message>
        <source>Asked, and nobody disagreed.</source>
        <translation>Waliulizwa, na hakuna aliyekataa.</translation>
    </message>
    <message>
        <source>Nobody was asked whether they disagree.</source>
        <translation>Hakuna aliyeulizwa kama anakataa.</translation>
    </message>
    <message>
        <source>local</source>
        <translation>mtaa</translation>
    </message>
    <message>
        <source>district</source>
        <translation>wilaya</translation>
    </message>
    <message>
        <source>province or region</source>
        <translation>mkoa au jimbo</translation>
    </message>
    <message>
        <source>national</source>
        <translation>taifa</translation>
    </message>
    <message>
        <source>across a border</source>
        <translation>kuvuka mpaka</translation>
    </message>
    <message>
        <source>another level</source>
        <translation>ngazi nyingine</translation>
    </message>
    <message>
        <source>level not known</source>
        <translation>ngazi haijulikani</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ndiyo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hapana</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>haijulikani</translation>
    </message>
    <message>
        <source>community</source>
        <translation>jamii</translation>
    </message>
    <message>
        <source>women&apos;s group</source>
        <translation>kikundi cha wanawake</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>vijana</translation>
    </message>
    <message>
        <source>minority</source>
        <translation>walio wachache</translation>
    </message>
    <message>
        <source>displaced people</source>
        <translation>watu waliohamishwa makwao</translation>
    </message>
    <message>
        <source>victims&apos; association</source>
        <translation>chama cha waathirika</translation>
    </message>
    <message>
        <source>faith group</source>
        <translation>kikundi cha dini</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>asasi za kiraia</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>mamlaka</translation>
    </message>
    <message>
        <source>security body</source>
        <translation>chombo cha usalama</translation>
    </message>
    <message>
        <source>another group</source>
        <translation>kikundi kingine</translation>
    </message>
    <message>
        <source>kind of group not known</source>
        <translation>aina ya kikundi haijulikani</translation>
    </message>
    <message>
        <source>not safe to invite</source>
        <translation>si salama kuwaalika</translation>
    </message>
    <message>
        <source>nobody asked them</source>
        <translation>hakuna aliyewauliza</translation>
    </message>
    <message>
        <source>asked, and did not come</source>
        <translation>waliulizwa, hawakuja</translation>
    </message>
    <message>
        <source>asked, and did not want to come</source>
        <translation>waliulizwa, hawakutaka kuja</translation>
    </message>
    <message>
        <source>not told in time</source>
        <translation>hawakuambiwa kwa wakati</translation>
    </message>
    <message>
        <source>too far away</source>
        <translation>mbali mno</translation>
    </message>
    <message>
        <source>there is no such group here</source>
        <translation>hakuna kikundi kama hicho hapa</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>sababu nyingine</translation>
    </message>
    <message>
        <source>reason not known</source>
        <translation>sababu haijulikani</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>mikono</translation>
    </message>
    <message>
        <source>stones or seeds</source>
        <translation>mawe au mbegu</translation>
    </message>
    <message>
        <source>corners of the room</source>
        <translation>pembe za ukumbi</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>kwa kusema</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>kwenye karatasi</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>kwa njia nyingine</translation>
    </message>
    <message>
        <source>not known how</source>
        <translation>haijulikani kwa njia gani</translation>
    </message>
    <message>
        <source>State and communities together</source>
        <translation>Serikali na jamii pamoja</translation>
    </message>
    <message>
        <source>local committee</source>
        <translation>kamati ya mtaa</translation>
    </message>
    <message>
        <source>body of several agencies</source>
        <translation>chombo cha taasisi kadhaa</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>kituo cha mawasiliano</translation>
    </message>
    <message>
        <source>another sort of body</source>
        <translation>chombo cha aina nyingine</translation>
    </message>
    <message>
        <source>sort of body not known</source>
        <translation>aina ya chombo haijulikani</translation>
    </message>
    <message>
        <source>works</source>
        <translation>kinafanya kazi</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>kinafanya kazi kwa sehemu</translation>
    </message>
    <message>
        <source>under pressure</source>
        <translation>kiko chini ya shinikizo</translation>
    </message>
    <message>
        <source>has stopped</source>
        <translation>kimesimama</translation>
    </message>
    <message>
        <source>not known how it does</source>
        <translation>haijulikani kinaendeleaje</translation>
    </message>
    <message>
        <source>1 of 5, no worry</source>
        <translation>1 kati ya 5, hakuna wasiwasi</translation>
    </message>
    <message>
        <source>2 of 5, little worry</source>
        <translation>2 kati ya 5, wasiwasi kidogo</translation>
    </message>
    <message>
        <source>3 of 5, some worry</source>
        <translation>3 kati ya 5, wasiwasi kiasi</translation>
    </message>
    <message>
        <source>4 of 5, serious</source>
        <translation>4 kati ya 5, nzito</translation>
    </message>
    <message>
        <source>5 of 5, grave</source>
        <translation>5 kati ya 5, nzito sana</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>name of the group</source>
        <translation>jina la kikundi</translation>
    </message>
    <message>
        <source>whether it was there</source>
        <translation>kama kilikuwepo</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>wangapi</translation>
    </message>
    <message>
        <source>answer of the group</source>
        <translation>jibu la kikundi</translation>
    </message>
    <message>
        <source>how grave the group finds it</source>
        <translation>kikundi kinaona uzito gani</translation>
    </message>
    <message>
        <source>why</source>
        <translation>kwa nini</translation>
    </message>
    <message>
        <source>what was agreed</source>
        <translation>yaliyokubaliwa</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>wanakubali</translation>
    </message>
    <message>
        <source>abstain</source>
        <translation>hawachagui upande</translation>
    </message>
    <message>
        <source>do not agree</source>
        <translation>hawakubali</translation>
    </message>
    <message>
        <source>whether anybody disagreed</source>
        <translation>kama kuna aliyekataa</translation>
    </message>
    <message>
        <source>view of those who did not agree</source>
        <translation>maoni ya wale ambao hawakukubali</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>inahusu nini</translation>
    </message>
    <message>
        <source>words</source>
        <translation>maneno</translation>
    </message>
    <message>
        <source>who promised it, as a role</source>
        <translation>nani aliahidi, kwa wadhifa</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>hadi lini</translation>
    </message>
    <message>
        <source>what will show that it was kept</source>
        <translation>nini kitaonyesha kwamba imetimizwa</translation>
    </message>
    <message>
        <source>anything else on the sheet</source>
        <translation>lolote jingine kwenye karatasi</translation>
    </message>
    <message>
        <source>how many minutes</source>
        <translation>dakika ngapi</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Waliokuwepo</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Jambo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Yaliyokubaliwa</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Ahadi</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>The first says: {value}</source>
        <translation>Ya kwanza inasema: {value}</translation>
    </message>
    <message>
        <source>The second says: {value}</source>
        <translation>Ya pili inasema: {value}</translation>
    </message>
</context>
<context>
    <name>DissentRow</name>
    <message numerus="yes">
        <source>%n did not agree</source>
        <translation>
            <numerusform>%n hakukubali</numerusform>
            <numerusform>%n hawakukubali</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask them, and write it down in their words</source>
        <translation>Waulize, na uandike kwa maneno yao</translation>
    </message>
    <message>
        <source>They were asked: it may be printed and told outside</source>
        <translation>Waliulizwa: yanaweza kuchapishwa na kuambiwa wengine</translation>
    </message>
    <message>
        <source>Their view</source>
        <translation>Maoni yao</translation>
    </message>
    <message>
        <source>View of those who did not agree: {point}</source>
        <translation>Maoni ya wale ambao hawakukubali: {point}</translation>
    </message>
</context>
<context>
    <name>EarlierLine</name>
    <message>
        <source>no day was named</source>
        <translation>hakuna siku iliyotajwa</translation>
    </message>
    <message>
        <source>Not looked at in this meeting</source>
        <translation>Haikuangaliwa katika mkutano huu</translation>
    </message>
    <message>
        <source>What has come of it</source>
        <translation>Matokeo yake</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Kinachoonyesha</translation>
    </message>
    <message>
        <source>Who says so, as a role</source>
        <translation>Nani anasema, kwa wadhifa</translation>
    </message>
    <message>
        <source>Another committee wrote this promise. What you find out is put into the notes of this meeting.</source>
        <translation>Ahadi hii iliandikwa na kamati nyingine. Unachogundua kinaandikwa kwenye madokezo ya mkutano huu.</translation>
    </message>
    <message>
        <source>What has come of it: {promise}</source>
        <translation>Matokeo yake: {promise}</translation>
    </message>
    <message>
        <source>On the promise “{promise}” of another committee: {found}</source>
        <translation>Kuhusu ahadi “{promise}” ya kamati nyingine: {found}</translation>
    </message>
</context>
<context>
    <name>EarlierWording</name>
    <message>
        <source>Remove the earlier wording?</source>
        <translation>Uondoe maneno ya awali?</translation>
    </message>
    <message>
        <source>What this observation said before goes from here, and from wherever your next packets arrive. What it says now stays. It cannot be brought back. Copies on paper, and backups made before, still have it.</source>
        <translation>Kile ambacho taarifa hii ilisema awali kinaondoka hapa, na popote vifurushi vyako vinavyofuata vitakapofika. Inachosema sasa kinabaki. Hakiwezi kurudishwa. Nakala za karatasi, na nakala za pili zilizofanywa awali, bado zinacho.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Ondoa</translation>
    </message>
    <message>
        <source>The earlier wording is gone here. The backup of {day} still has it.</source>
        <translation>Maneno ya awali yameondoka hapa. Nakala ya pili ya tarehe {day} bado inayo.</translation>
    </message>
    <message>
        <source>The earlier wording is gone here; the next packet takes it away elsewhere.</source>
        <translation>Maneno ya awali yameondoka hapa; kifurushi kinachofuata kitayaondoa kwingine.</translation>
    </message>
</context>
<context>
    <name>EditorModel</name>
    <message>
        <source>Recorded in the minimum form, without an account.</source>
        <translation>Imeandikwa katika fomu fupi kabisa, bila maelezo.</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Correct an observation</source>
        <translation>Sahihisha taarifa</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>Taarifa mpya</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>Imewekwa kama rasimu saa {time}, imesimbwa kwa siri</translation>
    </message>
    <message>
        <source>Not kept yet; it is tried again</source>
        <translation>Bado haijawekwa; inajaribiwa tena</translation>
    </message>
    <message>
        <source>First of all: help for the survivor</source>
        <translation>Kwanza kabisa: msaada kwa manusura</translation>
    </message>
    <message>
        <source>No list of services is here yet. Ask your protection office or your headquarters for it, and do not promise what you do not know.</source>
        <translation>Bado hakuna orodha ya huduma hapa. Iombe kutoka ofisi yako ya ulinzi au makao makuu yako, na usiahidi usichokijua.</translation>
    </message>
    <message>
        <source>Do not interview, and ask for no details: that is for trained people. A short account is enough, and none at all is right too. No photo, no exact place, no name, no age: the district and the month are enough for whatever leaves.</source>
        <translation>Usimhoji, wala usiulize undani: hiyo ni kazi ya watu waliofunzwa. Maelezo mafupi yanatosha, na kutoandika maelezo kabisa pia ni sawa. Hakuna picha, mahali halisi, jina wala umri: wilaya na mwezi vinatosha kwa chochote kinachotoka.</translation>
    </message>
    <message>
        <source>Make it coarser now</source>
        <translation>Punguza undani sasa</translation>
    </message>
    <message>
        <source>Keep only the district and the month; take out photos and the source</source>
        <translation>Bakiza wilaya na mwezi tu; ondoa picha na chanzo</translation>
    </message>
    <message>
        <source>Import a list of services…</source>
        <translation>Ingiza orodha ya huduma…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kilichotokea</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>&amp;Kilichotokea</translation>
    </message>
    <message>
        <source>In your own words. No names of people, no telephone numbers.</source>
        <translation>Kwa maneno yako mwenyewe. Bila majina ya watu, bila namba za simu.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Aina</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Kichwa &amp;cha habari</translation>
    </message>
    <message>
        <source>A few words for lists; may stay empty</source>
        <translation>Maneno machache kwa ajili ya orodha; panaweza kubaki tupu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Siku ya kwanza</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Siku &amp;ya mwisho</translation>
    </message>
    <message>
        <source>How exactly known</source>
        <translation>Inajulikana kwa usahihi gani</translation>
    </message>
    <message>
        <source>Still going on?</source>
        <translation>Je, bado inaendelea?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
    <message>
        <source>&amp;Where, in words</source>
        <translation>&amp;Wapi, kwa maneno</translation>
    </message>
    <message>
        <source>As you would tell a neighbour</source>
        <translation>Kama unavyomwambia jirani</translation>
    </message>
    <message>
        <source>Look through the list…</source>
        <translation>Angalia kwenye orodha…</translation>
    </message>
    <message>
        <source>Keep the words only</source>
        <translation>Bakiza maneno tu</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Wilaya</translation>
    </message>
    <message>
        <source>Province or region</source>
        <translation>Mkoa au jimbo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Nchi</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitudo</translation>
    </message>
    <message>
        <source>4.3947, or both at once: 4.3947, 18.5582</source>
        <translation>4.3947, au zote mbili pamoja: 4.3947, 18.5582</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitudo</translation>
    </message>
    <message>
        <source>18.5582</source>
        <translation>18.5582</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Imejulikanaje</translation>
    </message>
    <message>
        <source>Say only how it came to you. You set no grade: headquarters compares sources and grades later, and what nobody graded counts as ungraded, not as doubtful.</source>
        <translation>Sema tu jinsi ilivyokufikia. Hutoi daraja: makao makuu hulinganisha vyanzo na kutoa madaraja baadaye, na isiyo na daraja huhesabiwa kuwa haina daraja, si kuwa ya mashaka.</translation>
    </message>
    <message>
        <source>How you know it, and what grades are</source>
        <translation>Umejuaje, na madaraja ni nini</translation>
    </message>
    <message>
        <source>Opens the help beside this window</source>
        <translation>Hufungua msaada kando ya dirisha hili</translation>
    </message>
    <message>
        <source>How do &amp;you know?</source>
        <translation>&amp;Umejuaje?</translation>
    </message>
    <message>
        <source>Steps from the event to you</source>
        <translation>Hatua kutoka tukio hadi kwako</translation>
    </message>
    <message>
        <source>0 if you were there</source>
        <translation>0 kama ulikuwepo</translation>
    </message>
    <message>
        <source>Source, as a pseudonym</source>
        <translation>Chanzo, kwa jina la siri</translation>
    </message>
    <message>
        <source>S-0042, never a name</source>
        <translation>S-0042, kamwe si jina halisi</translation>
    </message>
    <message>
        <source>Number of separate sources</source>
        <translation>Idadi ya vyanzo tofauti</translation>
    </message>
    <message>
        <source>Signs of risk and of peace</source>
        <translation>Dalili za hatari na za amani</translation>
    </message>
    <message>
        <source>What a sign is, and what it is not</source>
        <translation>Dalili ni nini, na nini siyo</translation>
    </message>
    <message>
        <source>From the frameworks. None at all is fine: headquarters can code it later.</source>
        <translation>Kutoka kwenye mifumo. Kutokuwa nayo hata moja ni sawa: makao makuu yanaweza kuipanga baadaye.</translation>
    </message>
    <message>
        <source>Add signs…</source>
        <translation>Ongeza dalili…</translation>
    </message>
    <message>
        <source>Who was harmed</source>
        <translation>Waliodhurika</translation>
    </message>
    <message>
        <source>How to write figures, also rough ones</source>
        <translation>Jinsi ya kuandika idadi, hata za kukadiria</translation>
    </message>
    <message>
        <source>One line for each group and harm. Write 12, 10-20, 10-20 (15), 10+, ≤20 or about 15. Empty means not known, never zero.</source>
        <translation>Mstari mmoja kwa kila kundi na madhara. Andika 12, 10-20, 10-20 (15), 10+, ≤20 au takriban 15. Tupu maana yake haijulikani, kamwe si sifuri.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ongeza mstari</translation>
    </message>
    <message>
        <source>Whom to name, and why the reason matters</source>
        <translation>Nani atajwe, na kwa nini sababu ni muhimu</translation>
    </message>
    <message>
        <source>The kind of body and its smallest known unit, never a person, and why you name it.</source>
        <translation>Aina ya chombo na kitengo chake kidogo kabisa kinachojulikana, kamwe si mtu, na kwa nini unakitaja.</translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation>Ongeza chombo</translation>
    </message>
    <message>
        <source>Inside an armed conflict?</source>
        <translation>Ndani ya mzozo wa kivita?</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Vichocheo</translation>
    </message>
    <message>
        <source>Add triggers…</source>
        <translation>Ongeza vichocheo…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Kilichosemwa</translation>
    </message>
    <message>
        <source>In which language (tag)</source>
        <translation>Kwa lugha gani (kifupi)</translation>
    </message>
    <message>
        <source>fr, ar, sg</source>
        <translation>fr, ar, sg</translation>
    </message>
    <message>
        <source>Kind of speaker, never a name</source>
        <translation>Aina ya msemaji, kamwe si jina</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kwa nani</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Kilichofuata</translation>
    </message>
    <message>
        <source>The rumour</source>
        <translation>Uvumi</translation>
    </message>
    <message>
        <source>What is being told</source>
        <translation>Kinachosimuliwa</translation>
    </message>
    <message>
        <source>What checking showed</source>
        <translation>Uhakiki ulionyesha nini</translation>
    </message>
    <message>
        <source>Told back on</source>
        <translation>Jibu lilitolewa tarehe</translation>
    </message>
    <message>
        <source>Told back to</source>
        <translation>Jibu lilitolewa kwa</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Jinsi ilivyohakikiwa</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>Ongeza uhakiki</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Hatua zilizochukuliwa</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Aliyetenda</translation>
    </message>
    <message>
        <source>Who responded, by role</source>
        <translation>Nani alichukua hatua, kwa wadhifa</translation>
    </message>
    <message>
        <source>Help or referral</source>
        <translation>Msaada au rufaa kwa huduma</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Matokeo yake</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>Watu walikubali nini</translation>
    </message>
    <message>
        <source>What these choices mean, and how to ask</source>
        <translation>Maana ya chaguo hizi, na jinsi ya kuuliza</translation>
    </message>
    <message>
        <source>Ask about each use on its own: yes to one is not yes to another. “With detail” means that the words themselves may go, not only that something happened. Not asked means that it goes only to those who must handle it. What you saw yourself, and public sources, need no answer.</source>
        <translation>Uliza kuhusu kila matumizi peke yake: ndiyo kwa moja si ndiyo kwa lingine. “Pamoja na maelezo” maana yake maneno yenyewe yanaweza kwenda, si tu kwamba jambo limetokea. Kutoulizwa maana yake inaenda tu kwa wanaolazimika kuishughulikia. Ulichokiona mwenyewe, na vyanzo vya umma, havihitaji jibu.</translation>
    </message>
    <message>
        <source>The local committee</source>
        <translation>Kamati ya mtaa</translation>
    </message>
    <message>
        <source>with detail</source>
        <translation>pamoja na maelezo</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Makao makuu</translation>
    </message>
    <message>
        <source>A named partner</source>
        <translation>Mshirika aliyetajwa</translation>
    </message>
    <message>
        <source>An accountability process, such as a court</source>
        <translation>Mchakato wa uwajibikaji, kama mahakama</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Kuchapishwa kwa umma</translation>
    </message>
    <message>
        <source>Risk check</source>
        <translation>Tathmini ya hatari</translation>
    </message>
    <message>
        <source>What red does, and what it never does</source>
        <translation>Nyekundu inafanya nini, na haifanyi nini kamwe</translation>
    </message>
    <message>
        <source>Could somebody be harmed if this became known: those who spoke, an interpreter, you? Red withholds the detail, never the alarm.</source>
        <translation>Je, mtu anaweza kudhurika ikijulikana: waliozungumza, mkalimani, wewe? Nyekundu huzuia maelezo, kamwe haizuii tahadhari.</translation>
    </message>
    <message>
        <source>Danger of sharing</source>
        <translation>Hatari ya kushirikisha</translation>
    </message>
    <message>
        <source>If red</source>
        <translation>Kama ni nyekundu</translation>
    </message>
    <message>
        <source>Agreed measures</source>
        <translation>Hatua za ulinzi zilizokubaliwa</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Itazame tena tarehe</translation>
    </message>
    <message>
        <source>Harm if it became known</source>
        <translation>Madhara ikijulikana</translation>
    </message>
    <message>
        <source>Keep it from (whatever else is said above):</source>
        <translation>Isiwafikie (hata kama kingine kimesemwa juu):</translation>
    </message>
    <message>
        <source>Headquarters: it stays out of every packet</source>
        <translation>Makao makuu: inabaki nje ya kila kifurushi</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Washirika</translation>
    </message>
    <message>
        <source>Accountability processes</source>
        <translation>Michakato ya uwajibikaji</translation>
    </message>
    <message>
        <source>The protection officer</source>
        <translation>Ofisa wa ulinzi</translation>
    </message>
    <message>
        <source>Minimum form: sexual violence, or a child who survived</source>
        <translation>Fomu fupi kabisa: ukatili wa kingono, au mtoto aliyenusurika</translation>
    </message>
    <message>
        <source>Danger within hours</source>
        <translation>Hatari ndani ya saa chache</translation>
    </message>
    <message>
        <source>One line that can be spoken over telephone or radio. No names: anyone may hear it.</source>
        <translation>Mstari mmoja unaoweza kusemwa kwa simu au redio. Bila majina: yeyote anaweza kusikia.</translation>
    </message>
    <message>
        <source>Flash line</source>
        <translation>Ujumbe wa hatari</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Picha na hati</translation>
    </message>
    <message>
        <source>Keep the originals of photos too, sealed, on this computer only</source>
        <translation>Hifadhi pia picha halisi, zikiwa zimefungwa, kwenye kompyuta hii tu</translation>
    </message>
    <message>
        <source>Packets carry a copy without place, day and camera. The original proves more if a court asks for it. Without it, only its SHA-256 is kept.</source>
        <translation>Vifurushi hubeba nakala isiyo na mahali, siku wala kamera. Picha halisi inathibitisha zaidi mahakama ikiiomba. Bila hiyo, SHA-256 yake tu huhifadhiwa.</translation>
    </message>
    <message>
        <source>Attach photos or documents…</source>
        <translation>Ambatisha picha au hati…</translation>
    </message>
    <message>
        <source>Put back what was taken out</source>
        <translation>Rudisha kilichoondolewa</translation>
    </message>
    <message>
        <source>Links to other observations</source>
        <translation>Viungo na taarifa nyingine</translation>
    </message>
    <message>
        <source>Does another observation confirm this one, contradict it, tell of the same event, or of what led to it? Say so, and whoever counts later sees which records tell of one event.</source>
        <translation>Je, taarifa nyingine inathibitisha hii, inapingana nayo, inahusu tukio hilohilo, au kilichosababisha? Sema hivyo, na atakayehesabu baadaye ataona rekodi zipi zinahusu tukio moja.</translation>
    </message>
    <message>
        <source>Link an observation…</source>
        <translation>Unganisha taarifa…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Language of your words (tag)</source>
        <translation>Lugha ya maneno yako (kifupi)</translation>
    </message>
    <message>
        <source>fr, ar, sw-CD, sg</source>
        <translation>fr, ar, sw-CD, sg</translation>
    </message>
    <message>
        <source>What could still help</source>
        <translation>Kinachoweza bado kusaidia</translation>
    </message>
    <message>
        <source>None of this keeps you from saving.</source>
        <translation>Hakuna kati ya haya kinachokuzuia kuhifadhi.</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Kwa nini inasahihishwa</translation>
    </message>
    <message>
        <source>Why it is corrected (may stay empty)</source>
        <translation>Kwa nini inasahihishwa (panaweza kubaki tupu)</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Tupa</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Baadaye</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
</context>
<context>
    <name>EmergencyDialog</name>
    <message>
        <source>It cannot be undone. This window closes at once; what was recorded stays on the disk, unreadable.</source>
        <translation>Haiwezi kutenduliwa. Dirisha hili linafungwa mara moja; kilichoandikwa kinabaki kwenye diski, bila kusomeka.</translation>
    </message>
    <message>
        <source>A backup elsewhere still opens; the last one was made on {day}.</source>
        <translation>Nakala iliyo mahali pengine bado inafunguka; ya mwisho ilifanywa {day}.</translation>
    </message>
    <message>
        <source>There is no backup: everything that no packet carried will be lost.</source>
        <translation>Hakuna nakala ya pili: kila kitu ambacho hakikubebwa na kifurushi kitapotea.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Dharura</translation>
    </message>
    <message>
        <source>Take the way into these records away?</source>
        <translation>Ondoa njia ya kufungua rekodi hizi?</translation>
    </message>
    <message>
        <source>To do it, press Ctrl+Shift+Del once more, or the button.</source>
        <translation>Ili kufanya hivyo, bonyeza Ctrl+Shift+Del mara moja zaidi, au kitufe.</translation>
    </message>
    <message>
        <source>&amp;Take it away now</source>
        <translation>&amp;Iondoe sasa</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ghairi</translation>
    </message>
</context>
<context>
    <name>FactorRow</name>
    <message>
        <source>How often seen: {title}</source>
        <translation>Imeonekana mara ngapi: {title}</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>Mabadiliko: {title}</translation>
    </message>
    <message>
        <source>How often seen</source>
        <translation>Imeonekana mara ngapi</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Kilichobadilika</translation>
    </message>
    <message>
        <source>Peace</source>
        <translation>Amani</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Hatari</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Where the report goes</source>
        <translation>Ripoti iende wapi</translation>
    </message>
    <message>
        <source>Saved, exactly as shown here. Hand it over with your next packet, by mail or on a stick: nothing of your records, of you or of this computer is in it.</source>
        <translation>Imehifadhiwa, kama inavyoonekana hapa. Itoe pamoja na kifurushi chako kijacho, kwa barua pepe au kwa flashi: haina chochote cha rekodi zako, chako au cha kompyuta hii.</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Home</source>
        <translation>Nyumbani</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>There is nothing of this name. Look whether the stick is in.</source>
        <translation>Hakuna kitu chenye jina hili. Angalia kama flashi imechomekwa.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Folda mpya</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Jina la folda mpya</translation>
    </message>
    <message>
        <source>The folder could not be made here. Choose another place.</source>
        <translation>Folda haikuweza kutengenezwa hapa. Chagua mahali pengine.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Juu</translation>
    </message>
    <message>
        <source>Parent folder</source>
        <translation>Folda ya juu</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folda</translation>
    </message>
    <message>
        <source>New &amp;folder…</source>
        <translation>Folda &amp;mpya…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Faili na folda</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Jina la faili</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chagua</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Photo</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Sauti iliyorekodiwa</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Filamu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Maandishi</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Hati ya PDF</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Mchoro</translation>
    </message>
    <message>
        <source>Scanned or raw picture</source>
        <translation>Picha iliyoskaniwa au ghafi</translation>
    </message>
    <message>
        <source>Picture of a kind that is not shown</source>
        <translation>Picha ya aina isiyoonyeshwa</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>imeambatishwa</translation>
    </message>
    <message>
        <source>original kept, sealed, on the computer that attached it</source>
        <translation>ya asili imehifadhiwa, imefungwa, kwenye kompyuta iliyoiambatisha</translation>
    </message>
    <message>
        <source>original not kept</source>
        <translation>ya asili haikuhifadhiwa</translation>
    </message>
    <message>
        <source>readable original saved outside</source>
        <translation>ya asili inayosomeka imewekwa nje</translation>
    </message>
    <message>
        <source>SHA-256 of the original: {digest}</source>
        <translation>SHA-256 ya asili: {digest}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>{kind}, {size}</source>
        <translation>{kind}, {size}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Keep, rename, delete…</source>
        <translation>Weka, badilisha jina, futa…</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>All kinds</source>
        <translation>Aina zote</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Maeneo yote</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>Zote</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Leo</numerusform>
            <numerusform>Siku %n nyuma</numerusform>
        </translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Wakati wowote</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Kifaa hiki</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Wengine</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Yeyote</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Yoyote</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Haina daraja</translation>
    </message>
    <message>
        <source>Take off: {condition}</source>
        <translation>Ondoa: {condition}</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Words: {words}</source>
        <translation>Maneno: {words}</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Leo</numerusform>
            <numerusform>Siku %n nyuma</numerusform>
        </translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Kuanzia {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hadi {day}</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Aina: {kind}</translation>
    </message>
    <message>
        <source>Area: {area}</source>
        <translation>Eneo: {area}</translation>
    </message>
    <message>
        <source>Sign of: {factor}</source>
        <translation>Dalili ya: {factor}</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Ziliandikwa hapa</translation>
    </message>
    <message>
        <source>Recorded by others</source>
        <translation>Ziliandikwa na wengine</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Haina daraja</translation>
    </message>
    <message>
        <source>Grade: {grade}</source>
        <translation>Daraja: {grade}</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Haijakamilika</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Bado haijatumwa</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Matoleo mawili</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Si nzima</translation>
    </message>
</context>
<context>
    <name>Finished</name>
    <message>
        <source>Plan the ne&amp;xt one</source>
        <translation>&amp;Panga unaofuata</translation>
    </message>
    <message>
        <source>Print the &amp;minutes</source>
        <translation>&amp;Chapisha kumbukumbu</translation>
    </message>
    <message>
        <source>Print promise &amp;slips</source>
        <translation>Chapisha &amp;hati za ahadi</translation>
    </message>
    <message>
        <source>&amp;Read what is written</source>
        <translation>So&amp;ma kilichoandikwa</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Funga mkutano</translation>
    </message>
    <message>
        <source>The meeting is written down as {reference}.</source>
        <translation>Mkutano umeandikwa kama {reference}.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>ahadi %n</numerusform>
            <numerusform>ahadi %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) of the community&apos;s own</source>
        <translation>
            <numerusform>dalili %n ya jamii yenyewe</numerusform>
            <numerusform>dalili %n za jamii yenyewe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of another committee were looked at and not changed.</source>
        <translation>
            <numerusform>Rekodi %n ya kamati nyingine iliangaliwa na haikubadilishwa.</numerusform>
            <numerusform>Rekodi %n za kamati nyingine ziliangaliwa na hazikubadilishwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation>Mkutano umefungwa</translation>
    </message>
</context>
<context>
    <name>FlashPage</name>
    <message>
        <source>Reach: {role}</source>
        <translation>Fikia: {role}</translation>
    </message>
    <message>
        <source>Phone tree: {step}</source>
        <translation>Mnyororo wa simu: {step}</translation>
    </message>
    <message>
        <source>Danger within hours</source>
        <translation>Hatari ndani ya saa chache</translation>
    </message>
    <message>
        <source>One line that can be said over telephone or radio. Anybody may hear it or read it: no names, no source, not the place where people hide.</source>
        <translation>Mstari mmoja unaoweza kusemwa kwa simu au redio. Yeyote anaweza kuusikia au kuusoma: bila majina, bila chanzo, wala mahali watu walipojificha.</translation>
    </message>
    <message>
        <source>&amp;Say in one line what threatens, whom, where and when</source>
        <translation>&amp;Sema kwa mstari mmoja: hatari gani, kwa nani, wapi na lini</translation>
    </message>
    <message>
        <source>Armed men moving toward the market, two hours away</source>
        <translation>Wanaume wenye silaha wanaelekea sokoni, saa mbili kutoka hapa</translation>
    </message>
    <message>
        <source>Say this. Anybody may hear it.</source>
        <translation>Sema hivi. Yeyote anaweza kusikia.</translation>
    </message>
    <message>
        <source>Nobody is noted to be reached in danger. Note it on Today.</source>
        <translation>Hakuna aliyeandikwa wa kufikiwa wakati wa hatari. Mwandike kwenye ukurasa wa Leo.</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Ondoka (Esc)</translation>
    </message>
    <message>
        <source>&amp;Write down the rest…</source>
        <translation>&amp;Andika yaliyobaki…</translation>
    </message>
    <message>
        <source>&amp;Record and show it large (Enter)</source>
        <translation>&amp;Rekodi na uonyeshe kwa herufi kubwa (Enter)</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>&amp;What people were told…</source>
        <translation>&amp;Waliyoambiwa watu…</translation>
    </message>
    <message>
        <source>S&amp;ettle…</source>
        <translation>S&amp;uluhisha…</translation>
    </message>
    <message>
        <source>Two people wrote different things here; both are kept</source>
        <translation>Watu wawili waliandika mambo tofauti hapa; yote mawili yamehifadhiwa</translation>
    </message>
    <message>
        <source>O&amp;ver time…</source>
        <translation>Mwenendo wa&amp;ke…</translation>
    </message>
</context>
<context>
    <name>FoundOutDialog</name>
    <message>
        <source>no day was named</source>
        <translation>hakuna siku iliyotajwa</translation>
    </message>
    <message>
        <source>In no meeting</source>
        <translation>Si katika mkutano</translation>
    </message>
    <message>
        <source>A day is written with the year first, such as 2026-11-23.</source>
        <translation>Siku huandikwa mwaka kwanza, kama 2026-11-23.</translation>
    </message>
    <message>
        <source>What came of a promise</source>
        <translation>Matokeo ya ahadi</translation>
    </message>
    <message>
        <source>What has &amp;come of it</source>
        <translation>&amp;Matokeo yake</translation>
    </message>
    <message>
        <source>On &amp;day</source>
        <translation>&amp;Siku</translation>
    </message>
    <message>
        <source>What &amp;shows it</source>
        <translation>Kinach&amp;oonyesha</translation>
    </message>
    <message>
        <source>&amp;Who says so, as a role</source>
        <translation>&amp;Nani anasema, kwa wadhifa</translation>
    </message>
    <message>
        <source>such as: market warden</source>
        <translation>kama: msimamizi wa soko</translation>
    </message>
    <message>
        <source>Looked at &amp;in</source>
        <translation>Iliangaliwa &amp;katika</translation>
    </message>
    <message>
        <source>Observations that &amp;bear it out</source>
        <translation>&amp;Taarifa zinazothibitisha</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>On&amp;geza…</translation>
    </message>
    <message>
        <source>Add an observation that bears it out</source>
        <translation>Ongeza taarifa inayothibitisha</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ond&amp;oa</translation>
    </message>
    <message>
        <source>Remove the observation that is chosen</source>
        <translation>Ondoa taarifa iliyochaguliwa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Write it d&amp;own</source>
        <translation>And&amp;ika</translation>
    </message>
</context>
<context>
    <name>GroupGrid</name>
    <message>
        <source>Not there</source>
        <translation>Hakikuwepo</translation>
    </message>
    <message>
        <source>Local word for the group, never a name</source>
        <translation>Kikundi kinavyoitwa hapa, kamwe si jina la mtu</translation>
    </message>
    <message>
        <source>Name of group {number}</source>
        <translation>Jina la kikundi {number}</translation>
    </message>
    <message>
        <source>{group}: {cell}</source>
        <translation>{group}: {cell}</translation>
    </message>
    <message>
        <source>{group}: was not there</source>
        <translation>{group}: hakikuwepo</translation>
    </message>
</context>
<context>
    <name>GroupLine</name>
    <message>
        <source>They agreed: their view may be shown as theirs</source>
        <translation>Walikubali: maoni yao yanaweza kuonyeshwa kuwa yao</translation>
    </message>
    <message>
        <source>Their reasons may be told too</source>
        <translation>Sababu zao pia zinaweza kuelezwa</translation>
    </message>
    <message>
        <source>Fewer than five people, or not counted: kept, and never printed as theirs.</source>
        <translation>Watu chini ya watano, au hawakuhesabiwa: yamehifadhiwa, na kamwe hayachapishwi kuwa yao.</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Ukumbi mzima</translation>
    </message>
    <message>
        <source>A group without a name</source>
        <translation>Kikundi kisicho na jina</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>what the group is called here, never a name</source>
        <translation>kikundi kinavyoitwa hapa, kamwe si jina la mtu</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>kinatarajiwa</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kikundi</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Aina ya kikundi</translation>
    </message>
    <message>
        <source>Is it expected?</source>
        <translation>Je, kinatarajiwa?</translation>
    </message>
    <message>
        <source>will not be invited</source>
        <translation>hakitaalikwa</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>{page} – Help</source>
        <translation>{page} – Msaada</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Masharti</translation>
    </message>
    <message>
        <source>This is the program as its makers run it: the list is made when it is built.</source>
        <translation>Hii ni programu kama waundaji wake wanavyoitumia: orodha hutengenezwa programu inapojengwa.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Tafuta kwenye msaada</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Kurasa za msaada</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Hakuna ukurasa wenye maneno haya.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Ukurasa wa msaada</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Rudi</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;unga</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>One more language</source>
        <translation>Lugha nyingine</translation>
    </message>
    <message>
        <source>None is written down yet.</source>
        <translation>Bado hakuna iliyoandikwa.</translation>
    </message>
    <message>
        <source>In the room: {figure}</source>
        <translation>Ukumbini: {figure}</translation>
    </message>
    <message>
        <source>nobody is counted yet</source>
        <translation>bado hakuna aliyehesabiwa</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Na %n zaidi.</numerusform>
            <numerusform>Na %n zaidi.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Nothing that was saved is overwritten: each save stands here, the newest first.</source>
        <translation>Hakuna kilichohifadhiwa kinachofutwa na kingine: kila hifadhi ipo hapa, ya karibuni kwanza.</translation>
    </message>
    <message>
        <source>All wordings of this observation, the newest first</source>
        <translation>Maneno yote ya taarifa hii, ya karibuni kwanza</translation>
    </message>
    <message>
        <source>&amp;Undo the last save</source>
        <translation>&amp;Tendua hifadhi ya mwisho</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;unga</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>shown now</source>
        <translation>inaonyeshwa sasa</translation>
    </message>
    <message>
        <source>By: {role}</source>
        <translation>Mwandishi: {role}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Kwa nini: {reason}</translation>
    </message>
    <message>
        <source>This wording was taken back; its text is gone.</source>
        <translation>Maneno haya yaliondolewa; maandishi yake hayapo tena.</translation>
    </message>
    <message>
        <source>This wording stayed behind where it was written.</source>
        <translation>Maneno haya yalibaki pale yalipoandikwa.</translation>
    </message>
    <message>
        <source>This wording has not come here yet.</source>
        <translation>Maneno haya bado hayajafika hapa.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>imebadilika</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Kabla:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Baada:</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hakuna</translation>
    </message>
</context>
<context>
    <name>HoldWindow</name>
    <message>
        <source>a point</source>
        <translation>jambo</translation>
    </message>
    <message>
        <source>{number} of {count}: {words}</source>
        <translation>{number} kati ya {count}: {words}</translation>
    </message>
    <message>
        <source>▲ over time</source>
        <translation>▲ muda umepita</translation>
    </message>
    <message>
        <source>Pause (F9)</source>
        <translation>Simamisha (F9)</translation>
    </message>
    <message>
        <source>Go on (F9)</source>
        <translation>Endelea (F9)</translation>
    </message>
    <message>
        <source>Begin (F9)</source>
        <translation>Anza (F9)</translation>
    </message>
    <message>
        <source>▲ Not kept yet. It is tried again every few seconds.</source>
        <translation>▲ Bado haijahifadhiwa. Inajaribiwa tena kila baada ya sekunde chache.</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>Inahifadhiwa…</translation>
    </message>
    <message>
        <source>✓ Kept, encrypted</source>
        <translation>✓ Imehifadhiwa, imesimbwa kwa siri</translation>
    </message>
    <message>
        <source>The room sees nothing now.</source>
        <translation>Watu ukumbini hawaoni kitu sasa.</translation>
    </message>
    <message>
        <source>The room sees each group apart.</source>
        <translation>Watu ukumbini wanaona kila kikundi peke yake.</translation>
    </message>
    <message>
        <source>The room sees the whole room’s answers, no groups.</source>
        <translation>Watu ukumbini wanaona majibu ya ukumbi mzima, si ya vikundi.</translation>
    </message>
    <message>
        <source>✓ Recorded as an observation. Undo takes the tie back; the observation stays.</source>
        <translation>✓ Imerekodiwa kama taarifa. Kutendua kunaondoa kiungo; taarifa inabaki.</translation>
    </message>
    <message numerus="yes">
        <source>Locking in %n second(s). Press any key to stay; everything is kept.</source>
        <translation>
            <numerusform>Kufuli litafungwa baada ya sekunde %n. Bonyeza kitufe chochote ili ubaki; kila kitu kimehifadhiwa.</numerusform>
            <numerusform>Kufuli litafungwa baada ya sekunde %n. Bonyeza kitufe chochote ili ubaki; kila kitu kimehifadhiwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding a meeting – R2P Field</source>
        <translation>Kuendesha mkutano – R2P Field</translation>
    </message>
    <message>
        <source>Po&amp;int</source>
        <translation>&amp;Jambo</translation>
    </message>
    <message>
        <source>To the point before</source>
        <translation>Kwenda jambo lililotangulia</translation>
    </message>
    <message>
        <source>To the point before: Ctrl+PgUp</source>
        <translation>Kwenda jambo lililotangulia: Ctrl+PgUp</translation>
    </message>
    <message>
        <source>To the next point</source>
        <translation>Kwenda jambo linalofuata</translation>
    </message>
    <message>
        <source>To the next point: Ctrl+PgDown</source>
        <translation>Kwenda jambo linalofuata: Ctrl+PgDown</translation>
    </message>
    <message>
        <source>The room’s window (F8)</source>
        <translation>Dirisha la ukumbi (F8)</translation>
    </message>
    <message>
        <source>Groups too (Ctrl+G)</source>
        <translation>Vikundi pia (Ctrl+G)</translation>
    </message>
    <message>
        <source>The room sees each group apart. Being seen apart can endanger people: ask them first.</source>
        <translation>Watu ukumbini wanaona kila kikundi peke yake. Kuonekana peke yake kunaweza kuhatarisha watu: waulize kwanza.</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Baki wazi</translation>
    </message>
    <message>
        <source>While the meeting runs, the records lock only after 30 minutes without a key. A pause, a sleeping computer and Ctrl+L lock as always.</source>
        <translation>Mkutano unapoendelea, rekodi hujifunga tu baada ya dakika 30 bila kitufe kubonyezwa. Kusimamisha, kompyuta kulala na Ctrl+L hufunga kama kawaida.</translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation>&amp;Soma kwa sauti</translation>
    </message>
    <message>
        <source>in</source>
        <translation>kwa</translation>
    </message>
    <message>
        <source>Language to read aloud in</source>
        <translation>Lugha ya kusoma kwa sauti</translation>
    </message>
    <message>
        <source>Steps of the meeting</source>
        <translation>Hatua za mkutano</translation>
    </message>
    <message>
        <source>1 Who is here</source>
        <translation>1 Waliopo</translation>
    </message>
    <message>
        <source>Count each group with the arrows, + and −. No names; an empty cell is not none.</source>
        <translation>Hesabu kila kikundi kwa mishale, + na −. Bila majina; nafasi tupu haimaanishi hakuna mtu.</translation>
    </message>
    <message>
        <source>People in the room by group</source>
        <translation>Watu waliomo ukumbini kwa kikundi</translation>
    </message>
    <message>
        <source>One more gr&amp;oup</source>
        <translation>&amp;Kikundi kingine</translation>
    </message>
    <message>
        <source>What the group is called here; nobody’s name</source>
        <translation>Kikundi kinaitwaje hapa; si jina la mtu yeyote</translation>
    </message>
    <message>
        <source>What kind of group it is</source>
        <translation>Ni kikundi cha aina gani</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Ongeza kikundi</translation>
    </message>
    <message>
        <source>Languages and interpretation</source>
        <translation>Lugha na ukalimani</translation>
    </message>
    <message>
        <source>One &amp;more language</source>
        <translation>&amp;Lugha nyingine</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>Ongeza lugha</translation>
    </message>
    <message>
        <source>What is spoken about</source>
        <translation>Kinachozungumzwa</translation>
    </message>
    <message>
        <source>One more poi&amp;nt</source>
        <translation>Jambo ji&amp;ngine</translation>
    </message>
    <message>
        <source>A topic in words</source>
        <translation>Mada kwa maneno</translation>
    </message>
    <message>
        <source>Add the point</source>
        <translation>Ongeza jambo</translation>
    </message>
    <message>
        <source>Rules the room agreed to</source>
        <translation>Kanuni ambazo mkutano ulikubali</translation>
    </message>
    <message>
        <source>2 What we see</source>
        <translation>2 Tunaona</translation>
    </message>
    <message>
        <source>W worse, S the same, B better; Alt and 1 to 5 how grave. A digit goes to that group, 0 to the whole room. Backspace takes one off.</source>
        <translation>M mbaya zaidi, I ileile, Z nzuri zaidi; Alt na 1 hadi 5 uzito wake. Tarakimu huenda kwenye kikundi hicho, 0 kwenye ukumbi mzima. Backspace hupunguza moja.</translation>
    </message>
    <message>
        <source>Answers by group</source>
        <translation>Majibu kwa kikundi</translation>
    </message>
    <message>
        <source>&amp;How it answered</source>
        <translation>Kili&amp;vyojibu</translation>
    </message>
    <message>
        <source>Wh&amp;y, in its words</source>
        <translation>K&amp;wa nini, kwa maneno yake</translation>
    </message>
    <message>
        <source>What lies b&amp;eneath it, in its words</source>
        <translation>&amp;Chanzo chake, kwa maneno yake</translation>
    </message>
    <message>
        <source>The group said yes: its view may be told outside as its own</source>
        <translation>Kikundi kimekubali: maoni yake yanaweza kuambiwa wengine kuwa yake</translation>
    </message>
    <message>
        <source>The group said yes: its reason may be shown and told too</source>
        <translation>Kikundi kimekubali: sababu yake pia inaweza kuonyeshwa na kuelezwa</translation>
    </message>
    <message>
        <source>3 What we agree</source>
        <translation>3 Tunakubaliana</translation>
    </message>
    <message>
        <source>What the room a&amp;grees on, in words</source>
        <translation>Mkutano unaku&amp;baliana nini, kwa maneno</translation>
    </message>
    <message>
        <source>&amp;How it was found out</source>
        <translation>&amp;Ilivyojulikana</translation>
    </message>
    <message>
        <source>A for it, N neither, O objects; + and − count too.</source>
        <translation>K wanakubali, C hawachagui upande, P wanapinga; + na − pia huhesabu.</translation>
    </message>
    <message>
        <source>Who is for it, and who is not</source>
        <translation>Nani anakubali, na nani hakubali</translation>
    </message>
    <message>
        <source>Those who do not agree</source>
        <translation>Wale ambao hawakubali</translation>
    </message>
    <message>
        <source>What the&amp;y say, in their words</source>
        <translation>Wanachose&amp;ma, kwa maneno yao</translation>
    </message>
    <message>
        <source>They said yes: their words may be on the wall and on paper</source>
        <translation>Wamekubali: maneno yao yanaweza kuwa ukutani na kwenye karatasi</translation>
    </message>
    <message>
        <source>Asked: nobo&amp;dy disagrees</source>
        <translation>Waliulizwa: &amp;hakuna anayekataa</translation>
    </message>
    <message>
        <source>Take the ob&amp;jection back…</source>
        <translation>&amp;Ondoa pingamizi…</translation>
    </message>
    <message>
        <source>4 Worries and questions</source>
        <translation>4 Wasiwasi, maswali</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation>Wasiwasi</translation>
    </message>
    <message>
        <source>Ctrl+O makes an observation of the worry you are in. Undo takes the tie back; the observation stays.</source>
        <translation>Ctrl+O hufanya wasiwasi uliopo kuwa taarifa. Kutendua kunaondoa kiungo; taarifa inabaki.</translation>
    </message>
    <message>
        <source>Add a &amp;worry</source>
        <translation>On&amp;geza wasiwasi</translation>
    </message>
    <message>
        <source>Questions of the community</source>
        <translation>Maswali ya jamii</translation>
    </message>
    <message>
        <source>Add a q&amp;uestion</source>
        <translation>Ongeza sw&amp;ali</translation>
    </message>
    <message>
        <source>5 Signs and words</source>
        <translation>5 Dalili, maneno</translation>
    </message>
    <message>
        <source>What it is called here</source>
        <translation>Inaitwaje hapa</translation>
    </message>
    <message>
        <source>Add local &amp;words</source>
        <translation>Ongeza maneno &amp;ya hapa</translation>
    </message>
    <message>
        <source>Signs that the community proposes: a vote in two steps</source>
        <translation>Dalili ambazo jamii inapendekeza: kura kwa hatua mbili</translation>
    </message>
    <message>
        <source>First count who names a sign for the list, then who chooses it from the list. Tick what is kept: it stands beside the official signs.</source>
        <translation>Kwanza hesabu wanaotaja dalili kwa ajili ya orodha, kisha wanaoichagua kutoka kwenye orodha. Weka alama kwenye zinazobaki: zinakaa kando ya dalili rasmi.</translation>
    </message>
    <message>
        <source>Votes on proposed signs</source>
        <translation>Kura za dalili zilizopendekezwa</translation>
    </message>
    <message>
        <source>Pl&amp;aces</source>
        <translation>Nafasi &amp;za orodha</translation>
    </message>
    <message>
        <source>Keep those with the most votes</source>
        <translation>Baki na zenye kura nyingi zaidi</translation>
    </message>
    <message>
        <source>Add a si&amp;gn</source>
        <translation>Ong&amp;eza dalili</translation>
    </message>
    <message>
        <source>6 Promises</source>
        <translation>6 Ahadi</translation>
    </message>
    <message>
        <source>Offices and roles, never names. The room sees each promise as it is written.</source>
        <translation>Ofisi na nyadhifa, kamwe si majina. Watu ukumbini wanaona kila ahadi inapoandikwa.</translation>
    </message>
    <message>
        <source>Add a &amp;promise</source>
        <translation>Ongeza ahadi m&amp;pya</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rudia</translation>
    </message>
    <message>
        <source>&amp;Close the meeting…</source>
        <translation>F&amp;unga mkutano…</translation>
    </message>
</context>
<context>
    <name>InShort</name>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Bado hakuna kilichoandikwa.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) in the room</source>
        <translation>
            <numerusform>Kikundi %n ukumbini</numerusform>
            <numerusform>Vikundi %n ukumbini</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>watu {count}</translation>
    </message>
    <message>
        <source>at least {count} people</source>
        <translation>angalau watu {count}</translation>
    </message>
    <message>
        <source>about no point of the agenda</source>
        <translation>si kuhusu jambo lolote la ajenda</translation>
    </message>
    <message>
        <source>the whole room</source>
        <translation>ukumbi mzima</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) said how grave it is</source>
        <translation>
            <numerusform>kikundi %n kilisema uzito wake</numerusform>
            <numerusform>vikundi %n vilisema uzito wake</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody said anything</source>
        <translation>hakuna aliyesema kitu</translation>
    </message>
    <message>
        <source>for it {count}</source>
        <translation>waliokubali {count}</translation>
    </message>
    <message>
        <source>abstained {count}</source>
        <translation>wasiochagua upande {count}</translation>
    </message>
    <message>
        <source>against {count}</source>
        <translation>waliopinga {count}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Yaliyokubaliwa</translation>
    </message>
    <message numerus="yes">
        <source>%n worry(ies) raised</source>
        <translation>
            <numerusform>wasiwasi %n umetajwa</numerusform>
            <numerusform>wasiwasi %n umetajwa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mpya</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Maana yake</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Alama ya utambulisho</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Wadhifa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukubwa</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ilifika</translation>
    </message>
    <message>
        <source>Folder with packets</source>
        <translation>Folda yenye vifurushi</translation>
    </message>
    <message>
        <source>A packet</source>
        <translation>Kifurushi</translation>
    </message>
    <message>
        <source>No packets were found there.</source>
        <translation>Hakuna vifurushi vilivyopatikana hapo.</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) changed</source>
        <translation>
            <numerusform>Taarifa %n imebadilika</numerusform>
            <numerusform>Taarifa %n zimebadilika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorder(s) more ask to be contacted</source>
        <translation>
            <numerusform>Mwandishi %n zaidi anaomba kuwasiliana naye</numerusform>
            <numerusform>Waandishi %n zaidi wanaomba kuwasiliana nao</numerusform>
        </translation>
    </message>
    <message>
        <source>Only checked, nothing was kept. {text}</source>
        <translation>Imekaguliwa tu, hakuna kilichowekwa. {text}</translation>
    </message>
    <message>
        <source>Approve this device?</source>
        <translation>Idhinisha kifaa hiki?</translation>
    </message>
    <message>
        <source>Call the person who says they sent it, on a number you know, and let them read the fingerprint of their device aloud. It asks for the role: {role}.</source>
        <translation>Mpigie mtu anayesema alikituma, kwa namba unayoijua, na asome kwa sauti alama ya utambulisho ya kifaa chake. Kinaomba wadhifa: {role}.</translation>
    </message>
    <message>
        <source>&amp;Approve and take in</source>
        <translation>Idhinisha &amp;na pokea</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Kikasha</translation>
    </message>
    <message>
        <source>Take in packets from a stick or folder. Each goes in whole or not at all, and every file gets its answer.</source>
        <translation>Pokea vifurushi kutoka flashi au folda. Kila kimoja huingia kizima au hakiingii kabisa, na kila faili hupata jibu lake.</translation>
    </message>
    <message>
        <source>Take in a &amp;folder…</source>
        <translation>P&amp;okea folda…</translation>
    </message>
    <message>
        <source>Take in a f&amp;ile…</source>
        <translation>&amp;Pokea faili…</translation>
    </message>
    <message>
        <source>Only &amp;check, keep nothing</source>
        <translation>&amp;Kagua tu, usiweke chochote</translation>
    </message>
    <message>
        <source>What became of each packet</source>
        <translation>Kila kifurushi kimekuwaje</translation>
    </message>
    <message>
        <source>Recorders who ask to be contacted</source>
        <translation>Waandishi wanaoomba kuwasiliana nao</translation>
    </message>
    <message>
        <source>They saw something in this area, and sharing the detail would put people in danger. Speak with them in a safe way.</source>
        <translation>Waliona jambo katika eneo hili, na kutoa maelezo kungehatarisha watu. Zungumza nao kwa njia salama.</translation>
    </message>
    <message>
        <source>No packet waits for checking.</source>
        <translation>Hakuna kifurushi kinachosubiri kukaguliwa.</translation>
    </message>
    <message>
        <source>Waiting for checking</source>
        <translation>Vinavyosubiri kukaguliwa</translation>
    </message>
    <message>
        <source>These packets are whole and signed, by devices that nobody here has approved. They are kept sealed. Compare the fingerprint with the owner by voice.</source>
        <translation>Vifurushi hivi ni vizima na vina saini, vya vifaa ambavyo hakuna mtu hapa aliyeviidhinisha. Vimebaki vimefungwa. Linganisha alama ya utambulisho na mwenye kifaa kwa sauti.</translation>
    </message>
    <message>
        <source>Packets that wait for checking</source>
        <translation>Vifurushi vinavyosubiri kukaguliwa</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Jaribu tena</translation>
    </message>
    <message>
        <source>C&amp;ompare and approve…</source>
        <translation>&amp;Linganisha na idhinisha…</translation>
    </message>
</context>
<context>
    <name>IndicatorPicker</name>
    <message>
        <source>Signs of risk</source>
        <translation>Dalili za hatari</translation>
    </message>
    <message>
        <source>Signs of peace</source>
        <translation>Dalili za amani</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Matukio</translation>
    </message>
    <message>
        <source>Standing conditions</source>
        <translation>Hali za kudumu</translation>
    </message>
    <message>
        <source>Triggers: events and standing conditions</source>
        <translation>Vichocheo: matukio na hali za kudumu</translation>
    </message>
    <message>
        <source>Search the triggers</source>
        <translation>Tafuta vichocheo</translation>
    </message>
    <message>
        <source>&amp;Core set of the programme</source>
        <translation>&amp;Orodha ya msingi ya mpango</translation>
    </message>
    <message>
        <source>&amp;Core set</source>
        <translation>&amp;Orodha ya msingi</translation>
    </message>
    <message>
        <source>Nothing is pinned yet. Stand on a line and press P to keep it here.</source>
        <translation>Bado hakuna kilichobandikwa. Simama kwenye mstari na ubonyeze P ili ubaki hapa.</translation>
    </message>
    <message>
        <source>Nothing has these words. Elections, attacks and other events are under Triggers.</source>
        <translation>Hakuna chenye maneno haya. Uchaguzi, mashambulizi na matukio mengine yako chini ya Vichocheo.</translation>
    </message>
    <message>
        <source>Nothing has these words. Try another word, or fewer letters.</source>
        <translation>Hakuna chenye maneno haya. Jaribu neno lingine, au herufi chache zaidi.</translation>
    </message>
    <message>
        <source>Take the &amp;pin away</source>
        <translation>Ondoa &amp;pini</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Bandika</translation>
    </message>
    <message>
        <source>Choosing it turns on the minimum form.</source>
        <translation>Ukiichagua, fomu fupi kabisa inawashwa.</translation>
    </message>
    <message>
        <source>Wording not yet checked against the published text.</source>
        <translation>Maneno bado hayajahakikiwa na maandishi yaliyochapishwa.</translation>
    </message>
    <message>
        <source>The same is in: {framework}.</source>
        <translation>Ileile ipo katika: {framework}.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n imechaguliwa</numerusform>
            <numerusform>%n zimechaguliwa</numerusform>
        </translation>
    </message>
    <message>
        <source>The observation has this one already. Esc closes the list.</source>
        <translation>Taarifa ina hii tayari. Esc hufunga orodha.</translation>
    </message>
    <message>
        <source>15 are pinned already. Take one pin away first.</source>
        <translation>Tayari 15 zimebandikwa. Ondoa pini moja kwanza.</translation>
    </message>
    <message>
        <source>A small file from your programme, with at most 15 signs. It is kept in your records.</source>
        <translation>Faili dogo kutoka mpango wako, lenye dalili 15 au chini yake. Linawekwa kwenye rekodi zako.</translation>
    </message>
    <message>
        <source>The programme&apos;s list of signs</source>
        <translation>Orodha ya dalili ya mpango</translation>
    </message>
    <message>
        <source>Signs of risk and of peace</source>
        <translation>Dalili za hatari na za amani</translation>
    </message>
    <message>
        <source>Search the signs</source>
        <translation>Tafuta dalili</translation>
    </message>
    <message>
        <source>Search in titles and guidance</source>
        <translation>Tafuta kwenye vichwa na maelekezo</translation>
    </message>
    <message>
        <source>&amp;Used last and pinned</source>
        <translation>&amp;Za karibuni na pini</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>Zot&amp;e</translation>
    </message>
    <message>
        <source>Use the programme&apos;s &amp;list…</source>
        <translation>Orodha &amp;ya mpango…</translation>
    </message>
    <message>
        <source>Arrows go from sign to sign, Space chooses, Enter adds, P pins</source>
        <translation>Mishale huenda kutoka dalili hadi dalili, Space huchagua, Enter huongeza, P hubandika</translation>
    </message>
    <message>
        <source>Back to the usual li&amp;st</source>
        <translation>&amp;Rudi kwenye orodha ya kawaida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>O&amp;ngeza</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite by a calendar file</source>
        <translation>Alika kwa faili la kalenda</translation>
    </message>
    <message>
        <source>Title in the calendar</source>
        <translation>Kichwa kwenye kalenda</translation>
    </message>
    <message>
        <source>Hour, by the clock on the wall</source>
        <translation>Saa, kama inavyoonekana kwenye saa ya ukutani</translation>
    </message>
    <message>
        <source>hours:minutes, such as 14:30</source>
        <translation>saa:dakika, kama 14:30</translation>
    </message>
    <message>
        <source>This is no hour. Write it as 14:30, or leave it empty.</source>
        <translation>Hii si saa. Iandike kama 14:30, au acha tupu.</translation>
    </message>
    <message>
        <source>Say the &amp;place too</source>
        <translation>Taja &amp;mahali pia</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ghairi</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Hifadhi faili…</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Remove this line</source>
        <translation>Ondoa mstari huu</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Ondoa: {name}</translation>
    </message>
</context>
<context>
    <name>KeyingPage</name>
    <message>
        <source>Not kept yet; it is tried again</source>
        <translation>Bado haijawekwa; inajaribiwa tena</translation>
    </message>
    <message>
        <source>Go on with: {title}</source>
        <translation>Endelea na: {title}</translation>
    </message>
    <message>
        <source>a meeting without a title</source>
        <translation>mkutano bila kichwa</translation>
    </message>
    <message>
        <source>A meeting without a title</source>
        <translation>Mkutano usio na kichwa</translation>
    </message>
    <message>
        <source>Back to the &amp;second</source>
        <translation>Rudi kwenye ya &amp;pili</translation>
    </message>
    <message>
        <source>Key it in a &amp;second time</source>
        <translation>Ingiza mara ya &amp;pili</translation>
    </message>
    <message>
        <source>Key in what stands on the sheet, and nothing else. Then write it down, or have it keyed in a second time: best by somebody else.</source>
        <translation>Ingiza kilichopo kwenye karatasi, na si kingine. Kisha kiandike, au kiingizwe mara ya pili: bora na mtu mwingine.</translation>
    </message>
    <message>
        <source>The second time: key in the same sheet again, without looking at the first. Then the two are compared, and you choose wherever they differ.</source>
        <translation>Mara ya pili: ingiza karatasi ileile tena, bila kutazama ya kwanza. Kisha zote mbili zinalinganishwa, na unachagua kila zinapotofautiana.</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>Imewekwa kama rasimu saa {time}, imesimbwa kwa siri</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left in which the two differ. Look at the sheet and choose.</source>
        <translation>
            <numerusform>Imebaki nafasi %n ambapo mbili hizi zinatofautiana. Tazama karatasi na uchague.</numerusform>
            <numerusform>Zimebaki nafasi %n ambapo mbili hizi zinatofautiana. Tazama karatasi na uchague.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands between the two any more. Write it down.</source>
        <translation>Hakuna tena tofauti kati ya hizi mbili. Iandike.</translation>
    </message>
    <message>
        <source>The two say the same. Write it down.</source>
        <translation>Zote mbili zinasema sawa. Iandike.</translation>
    </message>
    <message>
        <source>As far as it is said, one role keyed in both: a slip may be in both.</source>
        <translation>Kwa kadiri ilivyosemwa, wadhifa mmoja uliingiza zote mbili: kosa linaweza kuwa katika zote.</translation>
    </message>
    <message>
        <source>Throw away what was keyed in?</source>
        <translation>Utupe ulichoingiza?</translation>
    </message>
    <message>
        <source>The meeting stays as it was planned. What was keyed in cannot be brought back.</source>
        <translation>Mkutano unabaki kama ulivyopangwa. Ulichoingiza hakiwezi kurudishwa.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Tupa</translation>
    </message>
    <message>
        <source>Key in from paper</source>
        <translation>Ingiza kutoka karatasi</translation>
    </message>
    <message>
        <source>The code stands in a corner of each sheet. Case and spaces do not matter, and letters that look alike are told apart.</source>
        <translation>Namba iko kwenye pembe ya kila karatasi. Herufi kubwa, ndogo na nafasi hazina tofauti, na herufi zinazofanana zinatambuliwa.</translation>
    </message>
    <message>
        <source>&amp;Code on the sheet</source>
        <translation>&amp;Namba ya karatasi</translation>
    </message>
    <message>
        <source>&amp;Find the meeting</source>
        <translation>Tafuta &amp;mkutano</translation>
    </message>
    <message>
        <source>Keyed &amp;in by, as a role</source>
        <translation>Im&amp;eingizwa na, kwa wadhifa</translation>
    </message>
    <message>
        <source>such as: clerk of the committee</source>
        <translation>kama: karani wa kamati</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Waliokuwepo</translation>
    </message>
    <message>
        <source>Empty means not counted; 0 means nobody. Enter goes to the next cell, the arrows up and down to the same cell of the next line.</source>
        <translation>Tupu inamaanisha haikuhesabiwa; 0 inamaanisha hakuna mtu. Enter huenda kisanduku kinachofuata, mishale ya juu na chini huenda kisanduku kilekile cha mstari mwingine.</translation>
    </message>
    <message>
        <source>Another &amp;group</source>
        <translation>&amp;Kikundi kingine</translation>
    </message>
    <message>
        <source>What was spoken about</source>
        <translation>Yaliyozungumzwa</translation>
    </message>
    <message>
        <source>Another &amp;point</source>
        <translation>&amp;Jambo jingine</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Ahadi</translation>
    </message>
    <message>
        <source>Another pr&amp;omise</source>
        <translation>&amp;Ahadi nyingine</translation>
    </message>
    <message>
        <source>An&amp;ything else on the sheet</source>
        <translation>&amp;Lolote jingine kwenye karatasi</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>&amp;Tupa…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Baadaye</translation>
    </message>
    <message>
        <source>Go &amp;back to the first</source>
        <translation>Rudi kwenye ya k&amp;wanza</translation>
    </message>
    <message>
        <source>Co&amp;mpare the two</source>
        <translation>Lin&amp;ganisha zote mbili</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>And&amp;ika</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>How {language} is interpreted</source>
        <translation>Ukalimani wa {language}</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>bado haijaandikwa</translation>
    </message>
    <message>
        <source>By whom, as a role; no names</source>
        <translation>Na nani, kwa wadhifa; bila majina</translation>
    </message>
    <message>
        <source>a role, such as: nurse of the health post</source>
        <translation>wadhifa, kama: muuguzi wa zahanati</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>Ukalimani</translation>
    </message>
    <message>
        <source>Who interprets, as a role</source>
        <translation>Mkalimani, kwa wadhifa</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>It leaves with the measures that you write down below. That is your own decision.</source>
        <translation>Inatoka pamoja na hatua za ulinzi unazoandika hapa chini. Huo ni uamuzi wako mwenyewe.</translation>
    </message>
    <message>
        <source>The meeting stays on this laptop until somebody decides otherwise. Say below when to look again, and you are reminded.</source>
        <translation>Mkutano unabaki kwenye kompyuta hii hadi mtu aamue vingine. Sema hapa chini lini uutazame tena, nawe utakumbushwa.</translation>
    </message>
    <message>
        <source>It leaves. Write down what you agreed to lower the danger.</source>
        <translation>Inatoka. Andika mlichokubaliana ili kupunguza hatari.</translation>
    </message>
    <message>
        <source>It leaves, to those for whom the room said yes.</source>
        <translation>Inatoka, kwa wale ambao mkutano uliwakubalia.</translation>
    </message>
    <message>
        <source>Not answered: it leaves as if there were no danger.</source>
        <translation>Haijajibiwa: inatoka kana kwamba hakuna hatari.</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>Reference</source>
        <translation>Namba ya rejea</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message numerus="yes">
        <source>%n more of them stand on the Records page.</source>
        <translation>
            <numerusform>%n zaidi yazo iko kwenye ukurasa wa Rekodi.</numerusform>
            <numerusform>%n zaidi yazo ziko kwenye ukurasa wa Rekodi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkPicker</name>
    <message>
        <source>Link another observation</source>
        <translation>Unganisha taarifa</translation>
    </message>
    <message>
        <source>&amp;Search by words, place or reference (KQWD-0042)</source>
        <translation>&amp;Tafuta: maneno, mahali au namba (KQWD-0042)</translation>
    </message>
    <message>
        <source>The &amp;newest, or what was found</source>
        <translation>Za &amp;karibuni, au zilizopatikana</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words.</source>
        <translation>Hakuna kilichopatikana. Jaribu maneno machache zaidi.</translation>
    </message>
    <message>
        <source>&amp;How does it bear on this one?</source>
        <translation>&amp;Inahusianaje na hii?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ghairi</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Unganisha</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>A note; may stay empty</source>
        <translation>Dokezo; panaweza kubaki tupu</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Dokezo la kiungo</translation>
    </message>
    <message>
        <source>How this one bears on it: {name}</source>
        <translation>Jinsi hii inavyohusiana nayo: {name}</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Ondoa: {name}</translation>
    </message>
    <message>
        <source>An observation that is not here</source>
        <translation>Taarifa ambayo haipo hapa</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>1: named for the list</source>
        <translation>1: iliyotajwa kwa ajili ya orodha</translation>
    </message>
    <message>
        <source>2: chosen from it</source>
        <translation>2: iliyochaguliwa kutoka orodhani</translation>
    </message>
    <message>
        <source>Places on the list</source>
        <translation>Nafasi za orodha</translation>
    </message>
    <message>
        <source>no words yet</source>
        <translation>bado hakuna maneno</translation>
    </message>
    <message>
        <source>On the list by the first vote: {signs}</source>
        <translation>Zilizo kwenye orodha kwa kura ya kwanza: {signs}</translation>
    </message>
    <message>
        <source>More are kept than there are places: the last ones are level.</source>
        <translation>Zinazobaki ni nyingi kuliko nafasi: za mwisho zimelingana kura.</translation>
    </message>
</context>
<context>
    <name>Lost</name>
    <message>
        <source>It stands on the screen only and is gone when this window closes. Put the stick back or make room on the disk, or copy it to paper.</source>
        <translation>Kipo kwenye skrini tu na kinapotea dirisha hili likifungwa. Chomeka flashi tena au ongeza nafasi kwenye diski, au kinakili kwenye karatasi.</translation>
    </message>
    <message>
        <source>What you wrote last could not be kept</source>
        <translation>Ulichoandika mwisho hakikuweza kuhifadhiwa</translation>
    </message>
    <message>
        <source>Close and &amp;lose it</source>
        <translation>Funga na &amp;kipotee</translation>
    </message>
    <message>
        <source>Put the stick back first. What stands on the screen is then kept among your drafts, and Today offers it.</source>
        <translation>Chomeka flashi tena kwanza. Kilichopo kwenye skrini kinawekwa kwenye rasimu zako, na ukurasa wa Leo unakuonyesha.</translation>
    </message>
    <message>
        <source>Open the records again</source>
        <translation>Fungua rekodi tena</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Fungua &amp;tena</translation>
    </message>
</context>
<context>
    <name>LostCodePage</name>
    <message>
        <source>Make a new code</source>
        <translation>Tengeneza msimbo mpya</translation>
    </message>
    <message>
        <source>A new code takes the place of the one that is lost. The lost one then opens nothing any more, except second copies that were made before. Your passphrase is asked for again.</source>
        <translation>Msimbo mpya unachukua nafasi ya uliopotea. Uliopotea haufungui tena chochote, isipokuwa nakala za pili zilizofanywa kabla. Sentensi yako ya siri inaulizwa tena.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Sentensi ya &amp;siri</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Rudi</translation>
    </message>
    <message>
        <source>&amp;Make a new code</source>
        <translation>Tengeneza &amp;msimbo mpya</translation>
    </message>
</context>
<context>
    <name>LostPassphraseDialog</name>
    <message>
        <source>&amp;Words or digits on paper</source>
        <translation>Maneno au tarakimu za &amp;karatasi</translation>
    </message>
    <message>
        <source>Your &amp;role, no name</source>
        <translation>Wadhifa &amp;wako, bila jina</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Sentensi &amp;mpya ya siri</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>Sentensi mpya ya siri te&amp;na</translation>
    </message>
    <message>
        <source>None of these: I had no passphrase here</source>
        <translation>Hakuna kati ya hizi: sikuwa na sentensi ya siri hapa</translation>
    </message>
    <message>
        <source>The passphrase until now opens these records no more. The code on paper stays valid.</source>
        <translation>Sentensi ya siri ya hadi sasa haifungui tena rekodi hizi. Msimbo wa karatasi unabaki halali.</translation>
    </message>
    <message>
        <source>Choose your own entry: its passphrase until now opens these records no more. Those of the others still do, unless you tick that nobody else may come in. The code on paper stays valid.</source>
        <translation>Chagua mstari wako mwenyewe: sentensi yake ya siri ya hadi sasa haifungui tena rekodi hizi. Za wengine bado zinafungua, isipokuwa uweke alama kwamba mtu mwingine asiingie. Msimbo wa karatasi unabaki halali.</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Chagua sentensi mpya ya siri</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>&amp;Chagua</translation>
    </message>
</context>
<context>
    <name>MadePackets</name>
    <message>
        <source>Number</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>For the other laptops of your committee</source>
        <translation>Kwa kompyuta nyingine za kamati yako</translation>
    </message>
    <message>
        <source>A receipt, for one device</source>
        <translation>Risiti, kwa kifaa kimoja</translation>
    </message>
    <message>
        <source>HQ has it</source>
        <translation>Imefika makao makuu</translation>
    </message>
    <message>
        <source>To headquarters, no receipt yet</source>
        <translation>Kwa makao makuu, bado hakuna risiti</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) not sent yet</source>
        <translation>
            <numerusform>Taarifa %n bado haijatumwa</numerusform>
            <numerusform>Taarifa %n bado hazijatumwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) sealed, without a receipt yet</source>
        <translation>
            <numerusform>Taarifa %n imetiwa muhuri, bado haina risiti</numerusform>
            <numerusform>Taarifa %n zimetiwa muhuri, bado hazina risiti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HQ has %n observation(s) of yours</source>
        <translation>
            <numerusform>Taarifa yako %n imefika makao makuu</numerusform>
            <numerusform>Taarifa zako %n zimefika makao makuu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) of which HQ knows only that they stayed here</source>
        <translation>
            <numerusform>Taarifa %n ambayo makao makuu yanajua tu kwamba ilibaki hapa</numerusform>
            <numerusform>Taarifa %n ambazo makao makuu yanajua tu kwamba zilibaki hapa</numerusform>
        </translation>
    </message>
    <message>
        <source>Headquarters has sent no receipt yet.</source>
        <translation>Makao makuu bado hayajatuma risiti.</translation>
    </message>
    <message>
        <source>The last receipt tells of packets that reached headquarters until {day}.</source>
        <translation>Risiti ya mwisho inahusu vifurushi vilivyofika makao makuu hadi {day}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Locking in %n second(s). Press any key to stay; what you write is kept.</source>
        <translation>
            <numerusform>Kufuli litafungwa baada ya sekunde %n. Bonyeza kitufe chochote ili ubaki; unachoandika kinahifadhiwa.</numerusform>
            <numerusform>Kufuli litafungwa baada ya sekunde %n. Bonyeza kitufe chochote ili ubaki; unachoandika kinahifadhiwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the records again…</source>
        <translation>&amp;Fungua rekodi tena…</translation>
    </message>
    <message>
        <source>Danger within hours – R2P Field</source>
        <translation>Hatari ndani ya saa chache – R2P Field</translation>
    </message>
    <message>
        <source>Quick note – R2P Field</source>
        <translation>Dokezo la haraka – R2P Field</translation>
    </message>
    <message>
        <source>New observation – R2P Field</source>
        <translation>Taarifa mpya – R2P Field</translation>
    </message>
    <message>
        <source>R2P Field</source>
        <translation>R2P Field</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Tuma</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Kikasha</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Mikutano</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Ahadi</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>Ctrl+7</source>
        <translation>Ctrl+7</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Usalama</translation>
    </message>
    <message>
        <source>When these records lock, who can open them, and the emergency (Ctrl+Shift+Del)</source>
        <translation>Rekodi hizi zinajifunga lini, nani anaweza kuzifungua, na dharura (Ctrl+Shift+Del)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kufuli</translation>
    </message>
    <message>
        <source>Keep the draft, close the records and lock (Ctrl+L)</source>
        <translation>Weka rasimu, funga rekodi na weka kufuli (Ctrl+L)</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Tafuta kila kitu (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tafuta kila kitu</translation>
    </message>
    <message>
        <source>Danger in hours</source>
        <translation>Hatari ya saa chache</translation>
    </message>
    <message>
        <source>One line to say over telephone or radio at once: Ctrl+Shift+F</source>
        <translation>Mstari mmoja wa kusema mara moja kwa simu au redio: Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;Dokezo jipya</translation>
    </message>
    <message>
        <source>A quick note: Ctrl+N. All fields: Ctrl+Shift+N. The same place and source again: F4</source>
        <translation>Dokezo la haraka: Ctrl+N. Sehemu zote: Ctrl+Shift+N. Mahali na chanzo kilekile tena: F4</translation>
    </message>
    <message>
        <source>Help (F1 opens the page of the field you are in)</source>
        <translation>Msaada (F1 hufungua ukurasa wa sehemu uliyopo)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Invented data. Nothing here is real, nothing you write here is safe or sent.</source>
        <translation>Data za kubuni. Hakuna kitu halisi hapa, na unachoandika hapa si salama wala hakitumwi.</translation>
    </message>
</context>
<context>
    <name>MeetingInviting</name>
    <message>
        <source>The file is not encrypted: whoever finds it can read it.</source>
        <translation>Faili halijasimbwa: anayelipata anaweza kulisoma.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Hifadhi faili</translation>
    </message>
    <message>
        <source>The calendar file says: {words}.</source>
        <translation>Faili la kalenda linasema: {words}.</translation>
    </message>
    <message>
        <source>It holds no names, no groups and no agenda.</source>
        <translation>Halina majina, vikundi wala ajenda.</translation>
    </message>
    <message>
        <source>Hand it to those you invite. Calendars copy it to telephones and companies.</source>
        <translation>Wape unaowaalika. Kalenda hulinakili kwenye simu na kwa makampuni.</translation>
    </message>
</context>
<context>
    <name>MeetingLines</name>
    <message>
        <source>Throw this away?</source>
        <translation>Utupe hii?</translation>
    </message>
    <message>
        <source>What was typed and tallied here and not written down is gone then. A meeting that was written down before stays as it was.</source>
        <translation>Kilichoandikwa na kuhesabiwa hapa bila kuwekwa kwenye rekodi kinapotea. Mkutano ulioandikwa awali unabaki kama ulivyokuwa.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Tupa</translation>
    </message>
    <message>
        <source>Another version of the program wrote this. It is kept as it is; open it with that version.</source>
        <translation>Toleo jingine la programu liliandika hii. Imehifadhiwa kama ilivyo; ifungue kwa toleo hilo.</translation>
    </message>
    <message>
        <source>This body is not written down yet. Everything that was typed is kept, encrypted.</source>
        <translation>Chombo hiki bado hakijaandikwa. Yote yaliyoingizwa yamehifadhiwa, yamesimbwa kwa siri.</translation>
    </message>
    <message>
        <source>This meeting is not finished. Everything that was typed and tallied is kept, encrypted.</source>
        <translation>Mkutano huu haujakamilika. Yote yaliyoandikwa na kuhesabiwa yamehifadhiwa, yamesimbwa kwa siri.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Haijakamilika</translation>
    </message>
    <message>
        <source>no title yet</source>
        <translation>bado hakuna kichwa</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Iliyopangwa</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Iliyofanyika</translation>
    </message>
    <message>
        <source>Committees and bodies</source>
        <translation>Kamati na vyombo</translation>
    </message>
    <message>
        <source>Local words</source>
        <translation>Maneno ya hapa</translation>
    </message>
    <message>
        <source>planned, its day has passed</source>
        <translation>umepangwa, siku yake imepita</translation>
    </message>
    <message>
        <source>people are still to be told</source>
        <translation>watu bado hawajaambiwa</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>hakuna siku</translation>
    </message>
    <message>
        <source>not used any more</source>
        <translation>hayatumiki tena</translation>
    </message>
</context>
<context>
    <name>MeetingPaperDialog</name>
    <message>
        <source>Notes to read aloud, one page in large letters</source>
        <translation>Ukurasa mmoja wa kusomwa kwa sauti</translation>
    </message>
    <message>
        <source>Notes for headquarters, the long form</source>
        <translation>Kumbukumbu za makao makuu, toleo refu</translation>
    </message>
    <message>
        <source>A slip for each promise, without agenda or views</source>
        <translation>Hati ya kila ahadi, bila ajenda na maoni</translation>
    </message>
    <message>
        <source>Blank sheets for the room</source>
        <translation>Karatasi tupu za ukumbini</translation>
    </message>
    <message>
        <source>Blank sheet to count who came, without names</source>
        <translation>Karatasi ya kuhesabu watu, bila majina</translation>
    </message>
    <message>
        <source>No signatures and no thumb prints. A group&apos;s view stands there only if it agreed and has at least five people; small figures are left out.</source>
        <translation>Bila sahihi wala alama za dole gumba. Maoni ya kikundi yapo tu kama kilikubali na kina angalau watu watano; idadi ndogo zinaachwa nje.</translation>
    </message>
    <message>
        <source>For the file, with everything that headquarters may have.</source>
        <translation>Kwa faili, pamoja na yote ambayo makao makuu yanaruhusiwa kupata.</translation>
    </message>
    <message>
        <source>Only where an office holder wants to sign.</source>
        <translation>Tu pale mwenye wadhifa anapotaka kusaini.</translation>
    </message>
    <message>
        <source>They carry a short code, so that they can be keyed in later.</source>
        <translation>Zina namba fupi, ili ziweze kuingizwa baadaye.</translation>
    </message>
    <message>
        <source>It carries the same short code as the other sheets.</source>
        <translation>Ina namba fupi ileile ya karatasi nyingine.</translation>
    </message>
    <message>
        <source>Print for this meeting</source>
        <translation>Chapisha kwa ajili ya mkutano huu</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Kinachochapishwa</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Kwa lugha gani</translation>
    </message>
    <message>
        <source>The PDF is not encrypted: whoever finds it can read it. Delete the file when it is printed.</source>
        <translation>PDF haijasimbwa: anayeipata anaweza kuisoma. Futa faili likishachapishwa.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ghairi</translation>
    </message>
    <message>
        <source>&amp;Save the PDF…</source>
        <translation>&amp;Hifadhi PDF…</translation>
    </message>
</context>
<context>
    <name>MeetingPrinting</name>
    <message>
        <source>Save the notes of the meeting</source>
        <translation>Hifadhi kumbukumbu za mkutano</translation>
    </message>
    <message>
        <source>Save the slips</source>
        <translation>Hifadhi hati za ahadi</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Hifadhi PDF</translation>
    </message>
    <message>
        <source>The PDF is not encrypted: whoever finds it can read it.</source>
        <translation>PDF haijasimbwa: anayeipata anaweza kuisoma.</translation>
    </message>
    <message>
        <source>Read it once before you hand it on. Delete the file when it is printed.</source>
        <translation>Isome mara moja kabla ya kuitoa. Futa faili likishachapishwa.</translation>
    </message>
    <message>
        <source>Words in it tell more than that people met: {words}. Read it once before you hand it on.</source>
        <translation>Maneno yaliyomo yanafichua zaidi ya kwamba watu walikutana: {words}. Isome mara moja kabla ya kuitoa.</translation>
    </message>
    <message numerus="yes">
        <source>The PDF is there: %n page(s).</source>
        <translation>
            <numerusform>PDF ipo: ukurasa %n.</numerusform>
            <numerusform>PDF ipo: kurasa %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be read by anyone who holds it.</source>
        <translation>Inasomeka na yeyote aliye nayo.</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Look at the &amp;closing…</source>
        <translation>&amp;Angalia ulivyofungwa…</translation>
    </message>
    <message>
        <source>&amp;Close the meeting…</source>
        <translation>F&amp;unga mkutano…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Mikutano</translation>
    </message>
    <message>
        <source>&amp;Plan a meeting</source>
        <translation>&amp;Panga mkutano</translation>
    </message>
    <message>
        <source>&amp;Key in from paper…</source>
        <translation>Ingi&amp;za kutoka karatasi…</translation>
    </message>
    <message>
        <source>Find the meeting by the code on its sheets</source>
        <translation>Tafuta mkutano kwa namba iliyo kwenye karatasi zake</translation>
    </message>
    <message>
        <source>Add a &amp;body</source>
        <translation>Ongeza &amp;chombo</translation>
    </message>
    <message>
        <source>A committee, council or other body that meets</source>
        <translation>Kamati, baraza au chombo kingine kinachokutana</translation>
    </message>
    <message>
        <source>No meeting is written down yet. Begin with the committee or body that meets, or plan a meeting.</source>
        <translation>Bado hakuna mkutano ulioandikwa. Anza na kamati au chombo kinachokutana, au panga mkutano.</translation>
    </message>
    <message>
        <source>Meetings, bodies and local words</source>
        <translation>Mikutano, vyombo na maneno ya hapa</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Kilichoandikwa</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Rudi kwenye &amp;orodha</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Endelea</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>&amp;Tupa…</translation>
    </message>
    <message>
        <source>&amp;Hold the meeting</source>
        <translation>E&amp;ndesha mkutano</translation>
    </message>
    <message>
        <source>Ch&amp;ange the plan</source>
        <translation>&amp;Badilisha mpango wa mkutano</translation>
    </message>
    <message>
        <source>Ke&amp;y in its sheets</source>
        <translation>In&amp;giza karatasi zake</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>C&amp;hapisha…</translation>
    </message>
    <message>
        <source>Notes, slips of promises, blank sheets</source>
        <translation>Kumbukumbu, hati za ahadi, karatasi tupu</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>A&amp;lika…</translation>
    </message>
    <message>
        <source>A calendar file without names and without an agenda</source>
        <translation>Faili la kalenda bila majina na bila ajenda</translation>
    </message>
    <message>
        <source>Ch&amp;ange</source>
        <translation>&amp;Badilisha</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>what the group is called here, never a name</source>
        <translation>kikundi kinavyoitwa hapa, kamwe si jina la mtu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>haijulikani</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kikundi</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Aina ya kikundi</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>The program made a mistake.</source>
        <translation>Programu ilifanya kosa.</translation>
    </message>
    <message>
        <source>Everything saved before is safe, and what you typed is still here.</source>
        <translation>Kila kilichohifadhiwa kabla ni salama, na ulichoandika bado kipo hapa.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, save this report and give it to whoever looks after the program. It holds places in the program and versions, and nothing of your records.</source>
        <translation>Jaribu mara nyingine. Ikitokea tena, hifadhi ripoti hii na umpe anayetunza programu. Ina mahali ndani ya programu na matoleo yake, na hakuna chochote cha rekodi zako.</translation>
    </message>
    <message>
        <source>The program ended suddenly the last time.</source>
        <translation>Programu ilikatika ghafla mara ya mwisho.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. What was being typed is among the drafts, up to its last second.</source>
        <translation>Kila kilichohifadhiwa kabla ni salama. Kilichokuwa kinaandikwa kipo kwenye rasimu, hadi sekunde ya mwisho.</translation>
    </message>
    <message>
        <source>Go on as usual. If it happens again, save this report and give it to whoever looks after the program. It holds places in the program and versions, and nothing of your records.</source>
        <translation>Endelea kama kawaida. Ikitokea tena, hifadhi ripoti hii na umpe anayetunza programu. Ina mahali ndani ya programu na matoleo yake, na hakuna chochote cha rekodi zako.</translation>
    </message>
    <message>
        <source>R2P Field</source>
        <translation>R2P Field</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>Maelezo ya ripoti</translation>
    </message>
    <message>
        <source>&amp;Save this report…</source>
        <translation>&amp;Hifadhi ripoti hii…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;unga</translation>
    </message>
</context>
<context>
    <name>MinimumSection</name>
    <message>
        <source>A CSV table with a line for each service: its kind, what it offers, how to reach it, its hours.</source>
        <translation>Jedwali la CSV lenye mstari kwa kila huduma: aina yake, inatoa nini, inafikiwaje, saa zake.</translation>
    </message>
    <message>
        <source>List of services</source>
        <translation>Orodha ya huduma</translation>
    </message>
</context>
<context>
    <name>MissingRow</name>
    <message>
        <source>Not said yet</source>
        <translation>Bado haijasemwa</translation>
    </message>
    <message>
        <source>A note for this laptop alone; it never leaves it</source>
        <translation>Dokezo la kompyuta hii pekee; halitoki kamwe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Dokezo</translation>
    </message>
    <message>
        <source>Why missing: {kind}</source>
        <translation>Kwa nini hawakuwepo: {kind}</translation>
    </message>
    <message>
        <source>Note on who was missing: {kind}</source>
        <translation>Dokezo kuhusu wasiokuwepo: {kind}</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>local words</source>
        <translation>maneno ya hapa</translation>
    </message>
    <message>
        <source>The words that people use here</source>
        <translation>Maneno ambayo watu hutumia hapa</translation>
    </message>
    <message>
        <source>For which point</source>
        <translation>Kwa jambo gani</translation>
    </message>
    <message>
        <source>choose the point</source>
        <translation>chagua jambo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>language not noted</source>
        <translation>lugha haijaandikwa</translation>
    </message>
    <message>
        <source>Who agreed, as a group or role; no names</source>
        <translation>Nani alikubali, kama kikundi au wadhifa; bila majina</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>The two are not the same.</source>
        <translation>Hizi mbili hazifanani.</translation>
    </message>
    <message>
        <source>Write these words on paper now, then type them once more from the paper.</source>
        <translation>Andika maneno haya kwenye karatasi sasa, kisha yaandike tena hapa ukisoma karatasi.</translation>
    </message>
    <message>
        <source>Six random words are best: easy to write down, impossible to guess. Your own should have at least 14 characters.</source>
        <translation>Maneno sita ya bahati nasibu ni bora: rahisi kuandika, haiwezekani kuyakisia. Yako mwenyewe yawe na angalau herufi 14.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Open it</source>
        <translation>Ifungue</translation>
    </message>
    <message>
        <source>Again (F4)</source>
        <translation>Tena (F4)</translation>
    </message>
    <message>
        <source>Another note of the same place, source and day</source>
        <translation>Dokezo lingine la mahali, chanzo na siku ileile</translation>
    </message>
    <message>
        <source>Undo this save</source>
        <translation>Tendua hifadhi hii</translation>
    </message>
    <message>
        <source>Remove earlier wording…</source>
        <translation>Ondoa maneno ya awali…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Funga ujumbe huu</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>Words or digits on &amp;paper</source>
        <translation>Maneno au tarakimu za &amp;karatasi</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>S&amp;entensi ya siri</translation>
    </message>
</context>
<context>
    <name>OrganisationCard</name>
    <message>
        <source>It set for this computer: {file}</source>
        <translation>Liliweka kwa kompyuta hii: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Records lock after %n minute(s) at the latest.</source>
        <translation>
            <numerusform>Rekodi zinajifunga baada ya dakika %n ikizidi sana.</numerusform>
            <numerusform>Rekodi zinajifunga baada ya dakika %n zikizidi sana.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new passphrase is six of the program&apos;s own words.</source>
        <translation>Sentensi mpya ya siri ni maneno sita ya programu yenyewe.</translation>
    </message>
    <message numerus="yes">
        <source>A new passphrase has %n character(s) or more.</source>
        <translation>
            <numerusform>Sentensi mpya ya siri ina herufi %n au zaidi.</numerusform>
            <numerusform>Sentensi mpya ya siri ina herufi %n au zaidi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation can open these records if it has both this computer, or a copy of it, and its recovery key. With one of the two alone it cannot. You can take its key out.</source>
        <translation>Shirika lako linaweza kufungua rekodi hizi likiwa na vyote viwili: kompyuta hii, au nakala yake, na ufunguo wake wa kuokolea. Likiwa na kimoja tu haliwezi. Unaweza kuuondoa ufunguo wake.</translation>
    </message>
    <message>
        <source>Your organisation offers a recovery key. If you let it in, your organisation can open these records when it has both this computer, or a copy of it, and that key. With one of the two alone it cannot. You may refuse, and you may take it out again later.</source>
        <translation>Shirika lako linatoa ufunguo wa kuokolea. Ukiuruhusu, shirika lako linaweza kufungua rekodi hizi likiwa na vyote viwili: kompyuta hii, au nakala yake, na ufunguo huo. Likiwa na kimoja tu haliwezi. Unaweza kukataa, na unaweza kuuondoa baadaye.</translation>
    </message>
    <message>
        <source>The digits of its key: {digits}</source>
        <translation>Tarakimu za ufunguo wake: {digits}</translation>
    </message>
    <message>
        <source>A recovery key was used on these records on {day}.</source>
        <translation>Ufunguo wa kuokolea ulitumika kwenye rekodi hizi tarehe {day}.</translation>
    </message>
    <message>
        <source>A key that nobody noted here</source>
        <translation>Ufunguo ambao hakuna aliyeuandika hapa</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Shirika lako</translation>
    </message>
    <message>
        <source>{organisation}, since {day}: {digits}</source>
        <translation>{organisation}, tangu {day}: {digits}</translation>
    </message>
    <message>
        <source>Let your organisation&apos;s key in</source>
        <translation>Ruhusu ufunguo wa shirika lako</translation>
    </message>
    <message>
        <source>From then on your organisation can open everything in these records if it has both this computer, or a copy of it, and its recovery key. When it does so with this program, your passphrase stops working and these records say so. You can take the key out again under Safety.</source>
        <translation>Tangu hapo shirika lako linaweza kufungua kila kitu katika rekodi hizi likiwa na vyote viwili: kompyuta hii, au nakala yake, na ufunguo wake wa kuokolea. Likifanya hivyo kwa programu hii, sentensi yako ya siri haitumiki tena na rekodi hizi zinasema hivyo. Unaweza kuuondoa ufunguo chini ya Usalama.</translation>
    </message>
    <message>
        <source>&amp;Let it in</source>
        <translation>&amp;Uruhusu</translation>
    </message>
    <message>
        <source>Take the recovery key out</source>
        <translation>Ondoa ufunguo wa kuokolea</translation>
    </message>
    <message>
        <source>It opens these records no more. Second copies, and copies of this computer, that were made before still open with it: make a new copy, and destroy those that you can reach.</source>
        <translation>Haufungui tena rekodi hizi. Nakala za pili, na nakala za kompyuta hii, zilizotengenezwa kabla bado zinafunguka kwa ufunguo huo: tengeneza nakala mpya, na uharibu zile unazoweza kuzifikia.</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>&amp;Uondoe</translation>
    </message>
</context>
<context>
    <name>PaperCode</name>
    <message>
        <source>Word {number}, “{word}”, is not in the list of words.</source>
        <translation>Neno la {number}, “{word}”, halimo kwenye orodha ya maneno.</translation>
    </message>
    <message>
        <source>A code has 12 words, or 24 when it was split; {count} were typed.</source>
        <translation>Msimbo una maneno 12, au 24 kama uligawanywa; umeandika {count}.</translation>
    </message>
    <message>
        <source>This is half {half} of a code that was split; the other half is needed too.</source>
        <translation>Hii ni nusu ya {half} ya msimbo uliogawanywa; nusu nyingine inahitajika pia.</translation>
    </message>
    <message>
        <source>These are not the first and the second half of one code.</source>
        <translation>Hizi si nusu ya kwanza na ya pili za msimbo mmoja.</translation>
    </message>
    <message>
        <source>Every word is in the list, but these do not belong together: at least one is another word.</source>
        <translation>Kila neno limo kwenye orodha, lakini hayaendi pamoja: angalau moja ni neno lingine.</translation>
    </message>
</context>
<context>
    <name>PaperCodeDialog</name>
    <message>
        <source>Your code on paper</source>
        <translation>Msimbo wako wa karatasi</translation>
    </message>
</context>
<context>
    <name>PartyRow</name>
    <message>
        <source>Say why this body is named: it is printed beside it everywhere.</source>
        <translation>Sema kwa nini chombo hiki kinatajwa: huchapishwa kando yake kila mahali.</translation>
    </message>
    <message>
        <source>You saw it yourself. Still write what you saw, not what you conclude.</source>
        <translation>Ulikiona mwenyewe. Hata hivyo andika ulichokiona, si unachohitimisha.</translation>
    </message>
    <message>
        <source>Uniforms, flags and vehicles can be borrowed: the words on paper say so.</source>
        <translation>Sare, bendera na magari vinaweza kuazimwa: maneno kwenye karatasi yanasema hivyo.</translation>
    </message>
    <message>
        <source>The body said so itself. A claim can also be a boast.</source>
        <translation>Chombo chenyewe kilisema hivyo. Dai linaweza pia kuwa majigambo.</translation>
    </message>
    <message>
        <source>Somebody told you. How they know it stands under How it is known.</source>
        <translation>Mtu alikuambia. Alijuaje imeandikwa chini ya Imejulikanaje.</translation>
    </message>
    <message>
        <source>You conclude it, nobody saw it. It is printed as assumed.</source>
        <translation>Unahitimisha, hakuna aliyeona. Huchapishwa kama inayodhaniwa.</translation>
    </message>
    <message>
        <source>It is printed as not known.</source>
        <translation>Huchapishwa kama isiyojulikana.</translation>
    </message>
    <message>
        <source>Smallest known unit, never a person</source>
        <translation>Kitengo kidogo kabisa kinachojulikana, kamwe si mtu</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Aina ya chombo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Kitengo</translation>
    </message>
    <message>
        <source>Why it is named</source>
        <translation>Kwa nini kinatajwa</translation>
    </message>
    <message>
        <source>Unknown body</source>
        <translation>Chombo kisichojulikana</translation>
    </message>
    <message>
        <source>This may name a person. Write the body alone: its kind, unit and area.</source>
        <translation>Hii inaweza kuwa inamtaja mtu. Andika chombo tu: aina yake, kitengo na eneo.</translation>
    </message>
    <message>
        <source>A telephone number, address or age has no place here.</source>
        <translation>Namba ya simu, anwani au umri haina nafasi hapa.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Let somebody in</source>
        <translation>Mruhusu mtu kuingia</translation>
    </message>
    <message>
        <source>&amp;Your own passphrase</source>
        <translation>Sentensi &amp;yako mwenyewe ya siri</translation>
    </message>
    <message>
        <source>Wh&amp;ose passphrase was lost?</source>
        <translation>Sentensi ya siri ya nani im&amp;epotea?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chagua…</translation>
    </message>
    <message>
        <source>Their &amp;role, no name</source>
        <translation>Wadhifa wake, &amp;bila jina</translation>
    </message>
    <message>
        <source>&amp;Nobody else may come in any more</source>
        <translation>Mtu mwingine &amp;asiingie tena</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>&amp;Sentensi yake ya siri</translation>
    </message>
    <message>
        <source>Suggest si&amp;x words</source>
        <translation>&amp;Pendekeza maneno sita</translation>
    </message>
    <message>
        <source>How long the passphrase would hold</source>
        <translation>Sentensi ya siri ingestahimili kwa muda gani</translation>
    </message>
    <message>
        <source>Six random words are best: easy to write down, impossible to guess. Your own should have at least 14 characters.</source>
        <translation>Maneno sita ya bahati nasibu ni bora: rahisi kuandika, haiwezekani kuyakisia. Yako mwenyewe yawe na angalau herufi 14.</translation>
    </message>
    <message>
        <source>Their passphrase a&amp;gain</source>
        <translation>Sentensi yake ya siri &amp;tena</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Onyesha kinachoandikwa</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Tafadhali subiri</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ghairi</translation>
    </message>
    <message>
        <source>&amp;Let in</source>
        <translation>M&amp;ruhusu</translation>
    </message>
    <message>
        <source>&amp;Your passphrase until now</source>
        <translation>Sentensi yako ya siri &amp;hadi sasa</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Sentensi &amp;mpya ya siri</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>Sentensi mpya ya siri te&amp;na</translation>
    </message>
    <message>
        <source>Please wait: passphrases take a few seconds, on purpose.</source>
        <translation>Tafadhali subiri: sentensi za siri huchukua sekunde chache, kwa makusudi.</translation>
    </message>
</context>
<context>
    <name>PhotoSaysDialog</name>
    <message>
        <source>Leave it out</source>
        <translation>Iache nje</translation>
    </message>
    <message>
        <source>What the photos say</source>
        <translation>Picha zinasema nini</translation>
    </message>
    <message>
        <source>The photos say where or when they were taken</source>
        <translation>Picha zinasema zilipigwa wapi au lini</translation>
    </message>
    <message>
        <source>Put it into the record? It was taken out of the copies and is kept nowhere unless you choose it here. The place of a photo may be the place of a witness, and the clock of a camera may be wrong.</source>
        <translation>Iwekwe kwenye rekodi? Imeondolewa kwenye nakala na haihifadhiwi popote usipoichagua hapa. Mahali pa picha panaweza kuwa mahali pa shahidi, na saa ya kamera inaweza kuwa na makosa.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Mahali</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Siku</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Iache nje</translation>
    </message>
    <message>
        <source>Put it &amp;in</source>
        <translation>Iweke &amp;ndani</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Subiri kidogo…</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} kati ya {count}</translation>
    </message>
    <message>
        <source>(It goes on; this is the beginning.)</source>
        <translation>(Inaendelea; huu ni mwanzo.)</translation>
    </message>
    <message>
        <source>{kind}: it cannot be shown inside this program. Another program can open a readable copy, if you must.</source>
        <translation>{kind}: haiwezi kuonyeshwa ndani ya programu hii. Programu nyingine inaweza kufungua nakala inayosomeka, ikilazimu.</translation>
    </message>
    <message>
        <source>Save a copy that anybody can read?</source>
        <translation>Hifadhi nakala ambayo yeyote anaweza kusoma?</translation>
    </message>
    <message>
        <source>It will not be encrypted: whoever finds it can open it. Deleting it later does not surely remove it from a disk or stick. Save it only where it is safe, under a name that says nothing.</source>
        <translation>Haitasimbwa: anayeipata anaweza kuifungua. Kuifuta baadaye hakuiondoi kwa hakika kwenye diski au flashi. Ihifadhi tu palipo salama, kwa jina lisilosema chochote.</translation>
    </message>
    <message>
        <source>&amp;Save the copy…</source>
        <translation>&amp;Hifadhi nakala…</translation>
    </message>
    <message>
        <source>Save the original, readable by anybody?</source>
        <translation>Hifadhi ya asili, isomwe na yeyote?</translation>
    </message>
    <message>
        <source>The original also says inside where, when and with which camera it was taken. It will not be encrypted, and deleting it later does not surely remove it. That it was saved is written into the record.</source>
        <translation>Ya asili pia inasema ndani yake ilipigwa wapi, lini na kwa kamera gani. Haitasimbwa, na kuifuta baadaye hakuiondoi kwa hakika. Kwamba ilihifadhiwa nje kunaandikwa kwenye rekodi.</translation>
    </message>
    <message>
        <source>&amp;Save the original…</source>
        <translation>&amp;Hifadhi ya asili…</translation>
    </message>
    <message>
        <source>Where the readable copy goes</source>
        <translation>Nakala inayosomeka iende wapi</translation>
    </message>
    <message>
        <source>The readable copy lies where you chose. Whoever finds it can open it.</source>
        <translation>Nakala inayosomeka iko ulipochagua. Anayeipata anaweza kuifungua.</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Picha na hati</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Iliyotangulia</translation>
    </message>
    <message>
        <source>Previous (Page Up)</source>
        <translation>Iliyotangulia (Page Up)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Inayofuata</translation>
    </message>
    <message>
        <source>Next (Page Down)</source>
        <translation>Inayofuata (Page Down)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Dogo zaidi</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Dogo zaidi (-)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Kubwa zaidi</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Kubwa zaidi (+)</translation>
    </message>
    <message>
        <source>&amp;Whole</source>
        <translation>&amp;Nzima</translation>
    </message>
    <message>
        <source>The whole picture (0)</source>
        <translation>Picha nzima (0)</translation>
    </message>
    <message>
        <source>One pixel for one (1)</source>
        <translation>Nukta moja kwa moja (1)</translation>
    </message>
    <message>
        <source>&amp;Save a readable copy…</source>
        <translation>Nakala &amp;inayosomeka…</translation>
    </message>
    <message>
        <source>Save the &amp;original…</source>
        <translation>Hifadhi ya &amp;asili…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;unga</translation>
    </message>
</context>
<context>
    <name>PhotosSection</name>
    <message>
        <source>Stopped. Nothing was attached; the files are where they were.</source>
        <translation>Imesimamishwa. Hakuna kilichoambatishwa; faili ziko zilipokuwa.</translation>
    </message>
    <message>
        <source>Several can be chosen with Shift or Ctrl. Copies are kept in your records, encrypted; the files stay where they are, and their names are not kept.</source>
        <translation>Kadhaa zinaweza kuchaguliwa kwa Shift au Ctrl. Nakala huwekwa kwenye rekodi zako, zimesimbwa kwa siri; faili hubaki zilipo, na majina yake hayahifadhiwi.</translation>
    </message>
    <message>
        <source>Attach photos or documents</source>
        <translation>Ambatisha picha au hati</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>Faili %n limeambatishwa.</numerusform>
            <numerusform>Faili %n zimeambatishwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a moving picture only the first is in the copy.</source>
        <translation>Kwa picha inayosogea, ya kwanza tu imo kwenye nakala.</translation>
    </message>
    <message>
        <source>Documents, films and sound are kept as they are: they may say inside who made them, where and when. Look before you send.</source>
        <translation>Hati, filamu na sauti huwekwa kama zilivyo: ndani zinaweza kusema nani alizitengeneza, wapi na lini. Zitazame kabla ya kutuma.</translation>
    </message>
    <message>
        <source>File {number} was not attached. {what} {next}</source>
        <translation>Faili la {number} halikuambatishwa. {what} {next}</translation>
    </message>
    <message>
        <source>This record is in minimum form, for sexual violence or a child who survived: no photo or document may be added, since it could lead to that person. What is attached already stays on this computer.</source>
        <translation>Rekodi hii iko katika fomu fupi kabisa, kwa ajili ya ukatili wa kingono au mtoto aliyenusurika: picha au hati haiwezi kuongezwa, kwa kuwa ingeweza kuelekeza kwa mtu huyo. Kilichokwisha kuambatishwa kinabaki kwenye kompyuta hii.</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Keep this place for the next observations</source>
        <translation>Tumia mahali hapa kwa taarifa zinazofuata</translation>
    </message>
    <message>
        <source>Keep this day for the next observations</source>
        <translation>Tumia siku hii kwa taarifa zinazofuata</translation>
    </message>
    <message>
        <source>Keep how you know, with the source, for the next observations</source>
        <translation>Tumia jinsi ulivyojua, pamoja na chanzo, kwa taarifa zinazofuata</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Imebandikwa</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Bandika</translation>
    </message>
</context>
<context>
    <name>PlaceBrowser</name>
    <message>
        <source>No list of places is loaded yet. OCHA hands out one for each country (P-codes, CSV): load it here from a stick. Words alone are always enough.</source>
        <translation>Bado hakuna orodha ya mahali iliyopakiwa. OCHA hutoa moja kwa kila nchi (P-codes, CSV): ipakie hapa kutoka flashi. Maneno peke yake yanatosha daima.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>Mahali %n pamepatikana</numerusform>
            <numerusform>Mahali %n pamepatikana</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of places as CSV, for example OCHA&apos;s P-codes of your country.</source>
        <translation>Orodha ya mahali kama CSV, kwa mfano P-codes za OCHA za nchi yako.</translation>
    </message>
    <message>
        <source>Load a list of places</source>
        <translation>Pakia orodha ya mahali</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in this list</source>
        <translation>
            <numerusform>Mahali %n kwenye orodha hii</numerusform>
            <numerusform>Mahali %n kwenye orodha hii</numerusform>
        </translation>
    </message>
    <message>
        <source>level {level}: {number}</source>
        <translation>ngazi ya {level}: {number}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>toleo {version}</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>ipo hapa tayari</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>mpya hapa</translation>
    </message>
    <message>
        <source>in place of version {version}</source>
        <translation>badala ya toleo {version}</translation>
    </message>
    <message>
        <source>OLDER than the list that is here</source>
        <translation>YA ZAMANI kuliko orodha iliyopo hapa</translation>
    </message>
    <message>
        <source>has fewer levels than the list that is here</source>
        <translation>ina ngazi chache kuliko orodha iliyopo hapa</translation>
    </message>
    <message>
        <source>{code} (row {row}) lies in an area that the list does not have</source>
        <translation>{code} (mstari {row}) iko katika eneo ambalo orodha haina</translation>
    </message>
    <message>
        <source>{code} (row {row}) is shorter than its neighbours; zeros may be lost</source>
        <translation>{code} (mstari {row}) ni fupi kuliko jirani zake; huenda sifuri zimepotea</translation>
    </message>
    <message>
        <source>row {row} names a place without a code, which is left out</source>
        <translation>mstari {row} unataja mahali bila msimbo, ambapo pameachwa</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>na %n zaidi</numerusform>
            <numerusform>na %n zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful: {doubts}.</source>
        <translation>Ya mashaka: {doubts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) can be found now</source>
        <translation>
            <numerusform>Mahali %n panaweza kupatikana sasa</numerusform>
            <numerusform>Mahali %n panaweza kupatikana sasa</numerusform>
        </translation>
    </message>
    <message>
        <source>A settlement in {area}</source>
        <translation>Makazi katika {area}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>&amp;Find a place</source>
        <translation>&amp;Tafuta mahali</translation>
    </message>
    <message>
        <source>The beginning of its name; then the district, if many have that name</source>
        <translation>Mwanzo wa jina lake; kisha wilaya, kama pengi pana jina hilo</translation>
    </message>
    <message>
        <source>&amp;Add a settlement here…</source>
        <translation>Ongeza &amp;makazi hapa…</translation>
    </message>
    <message>
        <source>Keep at &amp;hand</source>
        <translation>Weka &amp;karibu</translation>
    </message>
    <message>
        <source>&amp;Load a list of places…</source>
        <translation>&amp;Pakia orodha ya mahali…</translation>
    </message>
    <message>
        <source>The places of this list take the place of earlier versions of it. Codes in your records stay as they are and stay readable.</source>
        <translation>Mahali pa orodha hii panachukua nafasi ya matoleo yake ya awali. Misimbo katika rekodi zako inabaki ilivyo na inaendelea kusomeka.</translation>
    </message>
    <message>
        <source>&amp;What it holds</source>
        <translation>&amp;Ina nini</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Si sasa</translation>
    </message>
    <message>
        <source>&amp;Use this list</source>
        <translation>Tumia orodha &amp;hii</translation>
    </message>
    <message>
        <source>For a village or camp that the list does not have. Its code begins with that of the area. It is offered on this computer only; its name and code travel inside your observations.</source>
        <translation>Kwa kijiji au kambi ambayo orodha haina. Msimbo wake unaanza na ule wa eneo. Inapatikana kwenye kompyuta hii tu; jina lake na msimbo husafiri ndani ya taarifa zako.</translation>
    </message>
    <message>
        <source>&amp;Name, as people there say it</source>
        <translation>&amp;Jina, kama watu wa hapo wanavyoliita</translation>
    </message>
    <message>
        <source>&amp;Other names, parted by commas</source>
        <translation>Majina mengine, &amp;yatenganishwe kwa koma</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Rudi</translation>
    </message>
    <message>
        <source>A&amp;dd it</source>
        <translation>&amp;Ongeza</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>&amp;Take this place</source>
        <translation>&amp;Chukua mahali hapa</translation>
    </message>
</context>
<context>
    <name>PlaceOffers</name>
    <message>
        <source>Places of your lists are offered while you type. Down chooses, Enter takes.</source>
        <translation>Mahali kutoka orodha zako huonyeshwa unapoandika. Mshale wa chini huchagua, Enter huchukua.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) offered</source>
        <translation>
            <numerusform>Mahali %n pameonyeshwa</numerusform>
            <numerusform>Mahali %n pameonyeshwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Places offered</source>
        <translation>Mahali palipoonyeshwa</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Not kept yet; it is tried again</source>
        <translation>Bado haijawekwa; inajaribiwa tena</translation>
    </message>
    <message numerus="yes">
        <source>Together: %n minute(s)</source>
        <translation>
            <numerusform>Jumla: dakika %n</numerusform>
            <numerusform>Jumla: dakika %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No body: people who meet</source>
        <translation>Bila chombo: watu wanaokutana</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) from the meetings before</source>
        <translation>
            <numerusform>Jambo %n kutoka mikutano ya awali</numerusform>
            <numerusform>Mambo %n kutoka mikutano ya awali</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left from the meetings before that is not on the agenda.</source>
        <translation>Hakuna kilichobaki kutoka mikutano ya awali ambacho hakipo kwenye ajenda.</translation>
    </message>
    <message>
        <source>A day or a number of minutes cannot be read. Write days with the year first, such as 2026-11-23, or leave them empty. Nothing was lost.</source>
        <translation>Kuna siku au idadi ya dakika isiyosomeka. Andika siku kwa kuanza na mwaka, kama 2026-11-23, au acha tupu. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>Imewekwa kama rasimu saa {time}, imesimbwa kwa siri</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Panga mkutano</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Mkutano</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>Nani wanakutana</translation>
    </message>
    <message>
        <source>Title, as anybody may read it</source>
        <translation>Kichwa, ambacho yeyote anaweza kukisoma</translation>
    </message>
    <message>
        <source>neutral, such as: Meeting of the market committee</source>
        <translation>kisichoegemea upande, kama: Mkutano wa kamati ya soko</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Hour, by the clock on the wall</source>
        <translation>Saa, kama inavyoonekana kwenye saa ya ukutani</translation>
    </message>
    <message>
        <source>This is no hour. Write it as 14:30, or leave it empty.</source>
        <translation>Hii si saa. Iandike kama 14:30, au acha tupu.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Two or three at once are possible. Say who interprets, as a role.</source>
        <translation>Mbili au tatu kwa pamoja zinawezekana. Sema nani atatafsiri, kwa wadhifa.</translation>
    </message>
    <message>
        <source>Add a lan&amp;guage</source>
        <translation>Ongeza &amp;lugha</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Nani anaongoza</translation>
    </message>
    <message>
        <source>Add a rol&amp;e</source>
        <translation>Ongeza &amp;wadhifa</translation>
    </message>
    <message>
        <source>Rules that the room agrees to</source>
        <translation>Kanuni ambazo mkutano unakubali</translation>
    </message>
    <message>
        <source>Add an o&amp;wn rule</source>
        <translation>Ongeza kanuni &amp;yenu</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ajenda</translation>
    </message>
    <message>
        <source>It is not printed on invitations. Alt+Up and Alt+Down move a point.</source>
        <translation>Haichapishwi kwenye mialiko. Alt+Juu na Alt+Chini husogeza jambo.</translation>
    </message>
    <message>
        <source>Fill it from what is le&amp;ft</source>
        <translation>&amp;Jaza yaliyobaki</translation>
    </message>
    <message>
        <source>Open promises, unanswered questions and points that were not spoken of</source>
        <translation>Ahadi ambazo hazijatimizwa, maswali yasiyojibiwa na mambo ambayo hayakuzungumzwa</translation>
    </message>
    <message>
        <source>Add a poin&amp;t in words</source>
        <translation>Ongeza ja&amp;mbo</translation>
    </message>
    <message>
        <source>Add s&amp;igns…</source>
        <translation>Ongeza d&amp;alili…</translation>
    </message>
    <message>
        <source>Add local wor&amp;ds</source>
        <translation>Ongeza ma&amp;neno ya hapa</translation>
    </message>
    <message>
        <source>Groups that are expected</source>
        <translation>Vikundi vinavyotarajiwa</translation>
    </message>
    <message>
        <source>Groups and kinds of groups, never people. How many came is counted in the room.</source>
        <translation>Vikundi na aina za vikundi, kamwe si watu. Waliokuja huhesabiwa ukumbini.</translation>
    </message>
    <message>
        <source>Add a grou&amp;p</source>
        <translation>Ongeza &amp;kikundi</translation>
    </message>
    <message>
        <source>Ta&amp;ke the groups of the body</source>
        <translation>&amp;Chukua vikundi vya chombo</translation>
    </message>
    <message>
        <source>What may leave this laptop, and the danger</source>
        <translation>Nini kinaweza kutoka kwenye kompyuta hii, na hatari</translation>
    </message>
    <message>
        <source>Answer what is agreed before the meeting. Everything is asked again when it is closed.</source>
        <translation>Jibu kilichokubaliwa kabla ya mkutano. Kila kitu kinaulizwa tena mkutano unapofungwa.</translation>
    </message>
    <message>
        <source>May headquarters have it?</source>
        <translation>Je, makao makuu yanaweza kuipata?</translation>
    </message>
    <message>
        <source>May partners have it?</source>
        <translation>Je, washirika wanaweza kuipata?</translation>
    </message>
    <message>
        <source>May it serve to hold somebody to account?</source>
        <translation>Je, inaweza kutumika kumwajibisha mtu?</translation>
    </message>
    <message>
        <source>May it be published?</source>
        <translation>Je, inaweza kuchapishwa kwa umma?</translation>
    </message>
    <message>
        <source>Danger for those who come, interpret or lead</source>
        <translation>Hatari kwa wanaokuja, wanaotafsiri au wanaoongoza</translation>
    </message>
    <message>
        <source>What is done with it</source>
        <translation>Inafanywa nini nayo</translation>
    </message>
    <message>
        <source>What lowers the danger</source>
        <translation>Kinachopunguza hatari</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Itazame tena tarehe</translation>
    </message>
    <message>
        <source>&amp;Save the plan</source>
        <translation>&amp;Hifadhi mpango wa mkutano</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>&amp;Hold it now</source>
        <translation>&amp;Endesha sasa</translation>
    </message>
    <message>
        <source>Go on &amp;later</source>
        <translation>Endelea &amp;baadaye</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Tendua</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
</context>
<context>
    <name>PointBox</name>
    <message>
        <source>What this point is about</source>
        <translation>Jambo hili linahusu nini</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) than people who were there</source>
        <translation>
            <numerusform>Jibu %n zaidi ya watu waliokuwepo</numerusform>
            <numerusform>Majibu %n zaidi ya watu waliokuwepo</numerusform>
        </translation>
    </message>
    <message>
        <source>{point}: {what}</source>
        <translation>{point}: {what}</translation>
    </message>
    <message>
        <source>How it changes</source>
        <translation>Inavyobadilika</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Uzito wake</translation>
    </message>
    <message>
        <source>{group}, {answer}</source>
        <translation>{group}, {answer}</translation>
    </message>
    <message>
        <source>Why, in their words</source>
        <translation>Kwa nini, kwa maneno yao</translation>
    </message>
    <message>
        <source>{group}, why</source>
        <translation>{group}, kwa nini</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Yaliyokubaliwa</translation>
    </message>
    <message>
        <source>View of those who did not agree</source>
        <translation>Maoni ya wale ambao hawakukubali</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Mbaya zaidi</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Ileile</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Nzuri zaidi</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Hajui</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Wanakubali</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Hawachagui upande</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>Hawakubali</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>in plain words: a question, or what lies beneath</source>
        <translation>kwa maneno rahisi: swali, au chanzo cha jambo</translation>
    </message>
    <message>
        <source>What is to be asked</source>
        <translation>Kinachoulizwa</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <source>a point without words yet</source>
        <translation>jambo ambalo bado halina maneno</translation>
    </message>
    <message>
        <source>Later: {point}</source>
        <translation>Baadaye zaidi: {point}</translation>
    </message>
    <message>
        <source>Earlier: {point}</source>
        <translation>Mapema zaidi: {point}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>All areas</source>
        <translation>Maeneo yote</translation>
    </message>
    <message>
        <source>Leave both days empty for everything.</source>
        <translation>Acha siku zote mbili tupu kwa kila kitu.</translation>
    </message>
    <message>
        <source>A day is written with the year first, such as 2026-11-23.</source>
        <translation>Siku huandikwa mwaka kwanza, kama 2026-11-23.</translation>
    </message>
    <message>
        <source>The PDF is not encrypted: whoever finds it can read it.</source>
        <translation>PDF haijasimbwa: anayeipata anaweza kuisoma.</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Hifadhi PDF</translation>
    </message>
    <message>
        <source>The PDF is there: {pages}. Check code of the first page: {code}</source>
        <translation>PDF ipo: {pages}. Msimbo wa uhakiki wa ukurasa wa kwanza: {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>Ukurasa %n</numerusform>
            <numerusform>Kurasa %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>A summary of a period and an area as a PDF: what was counted, from how many sources, and the caveats. The file is readable by anyone who holds it.</source>
        <translation>Muhtasari wa kipindi na eneo kama PDF: kilichohesabiwa, kutoka vyanzo vingapi, na tahadhari zake. Faili linasomeka na yeyote aliye nalo.</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Siku ya kwanza</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Siku &amp;ya mwisho</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Eneo</translation>
    </message>
    <message>
        <source>&amp;Who will read it</source>
        <translation>&amp;Nani atausoma</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Hifadhi kama</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Chagua…</translation>
    </message>
    <message>
        <source>&amp;Make the PDF</source>
        <translation>&amp;Tengeneza PDF</translation>
    </message>
</context>
<context>
    <name>PrintWordsDialog</name>
    <message>
        <source>The printer took nothing. Nothing was printed. Look at its cable, or copy by hand.</source>
        <translation>Printa haikupokea kitu. Hakuna kilichochapishwa. Angalia waya wake, au nakili kwa mkono.</translation>
    </message>
    <message>
        <source>Print the words</source>
        <translation>Chapisha maneno</translation>
    </message>
    <message>
        <source>The printer and the print queue of this computer may keep a copy of what they printed, and somebody may stand beside the printer: copying by hand is safer. The page says only the words, neither what they are for nor whose they are.</source>
        <translation>Printa na foleni ya uchapishaji ya kompyuta hii zinaweza kubaki na nakala ya zilichochapisha, na mtu anaweza kuwa amesimama kando ya printa: kunakili kwa mkono ni salama zaidi. Ukurasa una maneno tu, hausemi ni ya nini wala ya nani.</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Printa</translation>
    </message>
    <message>
        <source>No printer is connected to this computer. Copy the words by hand: that is the safer way.</source>
        <translation>Hakuna printa iliyounganishwa na kompyuta hii. Nakili maneno kwa mkono: hiyo ndiyo njia salama zaidi.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Ghairi</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>&amp;Chapisha</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>Maendeleo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ghairi</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Inaanza</translation>
    </message>
    <message>
        <source>{text}: {done} of {total}</source>
        <translation>{text}: {done} kati ya {total}</translation>
    </message>
    <message>
        <source>Stopping at the next safe place</source>
        <translation>Inasimama mahali salama panapofuata</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>promise</source>
        <translation>ahadi</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Kinachoahidiwa</translation>
    </message>
    <message>
        <source>By which office or role; no names</source>
        <translation>Kwa ofisi au wadhifa gani; bila majina</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Hadi siku gani</translation>
    </message>
    <message>
        <source>How one will see that it was done</source>
        <translation>Itaonekanaje kwamba imefanyika</translation>
    </message>
    <message>
        <source>a role, such as: chair of the market committee</source>
        <translation>wadhifa, kama: mwenyekiti wa kamati ya soko</translation>
    </message>
    <message>
        <source>such as: the pump gives water on two market days</source>
        <translation>kama: pampu inatoa maji siku mbili za soko</translation>
    </message>
    <message>
        <source>Who promised it, as a role</source>
        <translation>Nani aliahidi, kwa wadhifa</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hadi lini</translation>
    </message>
    <message>
        <source>What will show that it was kept</source>
        <translation>Nini kitaonyesha kwamba imetimizwa</translation>
    </message>
    <message>
        <source>a promise without words yet</source>
        <translation>ahadi ambayo bado haina maneno</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Ondoa: {name}</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>All bodies</source>
        <translation>Vyombo vyote</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Ahadi</translation>
    </message>
    <message>
        <source>Whose meetings</source>
        <translation>Mikutano ya nani</translation>
    </message>
    <message>
        <source>No promise is written down yet. Promises are made when a meeting is closed.</source>
        <translation>Bado hakuna ahadi iliyoandikwa. Ahadi huandikwa mkutano unapofungwa.</translation>
    </message>
    <message>
        <source>On a line: Enter reads it; 1 kept, 2 kept in part, 3 not kept, 4 under way, 5 taken back.</source>
        <translation>Kwenye mstari: Enter huisoma; 1 imetimizwa, 2 imetimizwa kwa sehemu, 3 haikutimizwa, 4 inaendelea, 5 imeondolewa.</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Kilichoandikwa</translation>
    </message>
    <message>
        <source>Another committee wrote this promise. It can be read here and not changed; say what you know in a meeting of your own.</source>
        <translation>Ahadi hii iliandikwa na kamati nyingine. Inaweza kusomwa hapa lakini si kubadilishwa; sema unachojua katika mkutano wenu wenyewe.</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Rudi kwenye &amp;orodha</translation>
    </message>
    <message>
        <source>&amp;What came of it…</source>
        <translation>&amp;Matokeo yake…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Tendua</translation>
    </message>
    <message>
        <source>Take back what was said last</source>
        <translation>Ondoa kilichosemwa mwisho</translation>
    </message>
    <message>
        <source>S&amp;ettle…</source>
        <translation>S&amp;uluhisha…</translation>
    </message>
    <message>
        <source>Two people wrote different things here; both are kept</source>
        <translation>Watu wawili waliandika mambo tofauti hapa; yote mawili yamehifadhiwa</translation>
    </message>
    <message>
        <source>Print a &amp;slip…</source>
        <translation>&amp;Chapisha hati ya ahadi…</translation>
    </message>
    <message>
        <source>Read the &amp;meeting</source>
        <translation>&amp;Soma mkutano</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>sign</source>
        <translation>dalili</translation>
    </message>
    <message>
        <source>What people see, in their own words</source>
        <translation>Kile ambacho watu wanaona, kwa maneno yao wenyewe</translation>
    </message>
    <message>
        <source>Beside which official factor</source>
        <translation>Kando ya kihatarishi gani rasmi</translation>
    </message>
    <message>
        <source>beside none</source>
        <translation>kando ya hakuna</translation>
    </message>
    <message>
        <source>kept: watched from now on</source>
        <translation>imebaki: inaangaliwa tangu sasa</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>question</source>
        <translation>swali</translation>
    </message>
    <message>
        <source>What people ask</source>
        <translation>Watu wanauliza nini</translation>
    </message>
    <message>
        <source>Which group asks</source>
        <translation>Kikundi gani kinauliza</translation>
    </message>
    <message>
        <source>group not noted</source>
        <translation>kikundi hakijaandikwa</translation>
    </message>
    <message>
        <source>What was answered; empty: asked again next time</source>
        <translation>Jibu lililotolewa; tupu: litaulizwa tena mkutano ujao</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>How do you know?</source>
        <translation>Umejuaje?</translation>
    </message>
    <message>
        <source>I &amp;saw or heard it</source>
        <translation>Niliona &amp;au nilisikia</translation>
    </message>
    <message>
        <source>&amp;Told by a person</source>
        <translation>Niliambiwa na &amp;mtu</translation>
    </message>
    <message>
        <source>&amp;Public source</source>
        <translation>&amp;Chanzo cha umma</translation>
    </message>
    <message>
        <source>&amp;Not known</source>
        <translation>&amp;Haijulikani</translation>
    </message>
    <message>
        <source>Good or bad sign?</source>
        <translation>Dalili nzuri au mbaya?</translation>
    </message>
    <message>
        <source>&amp;Good sign</source>
        <translation>Dalili &amp;nzuri</translation>
    </message>
    <message>
        <source>&amp;Bad sign</source>
        <translation>Dalili m&amp;baya</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>Imewekwa kama rasimu saa {time}, imesimbwa kwa siri</translation>
    </message>
    <message>
        <source>Not kept yet; it is tried again</source>
        <translation>Bado haijawekwa; inajaribiwa tena</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Dokezo la haraka</translation>
    </message>
    <message>
        <source>Enter records it, also half filled in. Shift+Enter begins a new line. Esc keeps it as a draft. Answer the two questions by number, first letter or arrow.</source>
        <translation>Enter hurekodi, hata kama ni nusu tu. Shift+Enter huanza mstari mpya. Esc huweka kama rasimu. Jibu maswali mawili kwa namba, herufi iliyopigiwa mstari au mshale.</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>&amp;Kilichotokea</translation>
    </message>
    <message>
        <source>In your own words. No names of people, no telephone numbers.</source>
        <translation>Kwa maneno yako mwenyewe. Bila majina ya watu, bila namba za simu.</translation>
    </message>
    <message>
        <source>&amp;Where, in words</source>
        <translation>&amp;Wapi, kwa maneno</translation>
    </message>
    <message>
        <source>As you would tell a neighbour</source>
        <translation>Kama unavyomwambia jirani</translation>
    </message>
    <message>
        <source>When (&amp;day)</source>
        <translation>&amp;Lini (siku)</translation>
    </message>
    <message>
        <source>How do &amp;you know?</source>
        <translation>&amp;Umejuaje?</translation>
    </message>
    <message>
        <source>&amp;Good or bad sign?</source>
        <translation>Dalili &amp;nzuri au mbaya?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Tupa</translation>
    </message>
    <message>
        <source>&amp;Later (Esc)</source>
        <translation>Baada&amp;ye (Esc)</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Zaidi…</translation>
    </message>
    <message>
        <source>Go on with all fields: Ctrl+Shift+N</source>
        <translation>Endelea na sehemu zote: Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Record (Enter)</source>
        <translation>&amp;Rekodi (Enter)</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{page} – R2P Field</source>
        <translation>{page} – R2P Field</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>This observation is not whole here, so it cannot be shown yet.</source>
        <translation>Taarifa hii si nzima hapa, kwa hiyo bado haiwezi kuonyeshwa.</translation>
    </message>
    <message>
        <source>Two people have written different things here. Both are kept.</source>
        <translation>Watu wawili wameandika mambo tofauti hapa. Yote mawili yamehifadhiwa.</translation>
    </message>
    <message>
        <source>Not finished. Kept here since {time}.</source>
        <translation>Haijakamilika. Imewekwa hapa tangu {time}.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>taarifa %n</numerusform>
            <numerusform>taarifa %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Ctrl+N begins.</source>
        <translation>Bado hakuna kilichorekodiwa. Ctrl+N huanza.</translation>
    </message>
    <message>
        <source>Nothing here fits all of this: {conditions}</source>
        <translation>Hakuna kinacholingana na haya yote: {conditions}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Vichujio</translation>
    </message>
    <message>
        <source>Shows or hides what the list can be narrowed to</source>
        <translation>Huonyesha au huficha vichujio vya kupunguza orodha</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Vichujio</translation>
    </message>
    <message>
        <source>Filters that were kept under a name</source>
        <translation>Vichujio vilivyowekwa kwa jina</translation>
    </message>
    <message>
        <source>My fi&amp;lters</source>
        <translation>Vi&amp;chujio vyangu</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Aina</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Eneo</translation>
    </message>
    <message>
        <source>Si&amp;gn of</source>
        <translation>Dalili &amp;ya</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Kipindi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>Recorded &amp;by</source>
        <translation>&amp;Iliandikwa na</translation>
    </message>
    <message>
        <source>Grade of source</source>
        <translation>Daraja la chanzo</translation>
    </message>
    <message>
        <source>Of information</source>
        <translation>La habari</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Haijakamilika</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Bado haijatumwa</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Matoleo mawili</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Si nzima</translation>
    </message>
    <message>
        <source>Clea&amp;r all</source>
        <translation>&amp;Ondoa vyote</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Onyesha zote</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Taarifa</translation>
    </message>
    <message>
        <source>The observation</source>
        <translation>Taarifa</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Picha na hati</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historia…</translation>
    </message>
    <message>
        <source>Remove earlier…</source>
        <translation>Ondoa ya awali…</translation>
    </message>
    <message>
        <source>Remove what this observation said before; what it says now stays</source>
        <translation>Ondoa taarifa hii ilichosema awali; inachosema sasa kinabaki</translation>
    </message>
    <message>
        <source>S&amp;ettle…</source>
        <translation>S&amp;uluhisha…</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Tupa</translation>
    </message>
    <message>
        <source>Continue &amp;writing</source>
        <translation>E&amp;ndelea kuandika</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>&amp;Sahihisha…</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Words or digits on &amp;paper</source>
        <translation>Maneno au tarakimu za &amp;karatasi</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Sentensi &amp;ya siri</translation>
    </message>
</context>
<context>
    <name>RiskSection</name>
    <message>
        <source>All of it leaves, with the measures that you write down below. That is your own decision.</source>
        <translation>Yote inatoka, pamoja na hatua za ulinzi unazoandika hapa chini. Huo ni uamuzi wako mwenyewe.</translation>
    </message>
    <message>
        <source>Nothing leaves yet, not even the alarm. Say below when to look again, and you are reminded.</source>
        <translation>Bado hakuna kinachotoka, hata tahadhari. Sema hapa chini itazamwe tena lini, na utakumbushwa.</translation>
    </message>
    <message>
        <source>Headquarters will get only: “Contact me about this area”, with the district, the month and the groups of signs. What you write here stays on this device. You can decide otherwise: send it with measures, or send nothing yet.</source>
        <translation>Makao makuu yatapata tu: “Wasiliana nami kuhusu eneo hili”, pamoja na wilaya, mwezi na makundi ya dalili. Unachoandika hapa kinabaki kwenye kifaa hiki. Unaweza kuamua vingine: tuma pamoja na hatua za ulinzi, au usitume chochote bado.</translation>
    </message>
    <message>
        <source>It leaves as a whole. Write down what you agreed to lower the danger.</source>
        <translation>Inatoka nzima. Andika mlichokubaliana ili kupunguza hatari.</translation>
    </message>
    <message>
        <source>It leaves as a whole, to those for whom people said yes.</source>
        <translation>Inatoka nzima, kwa wale ambao watu waliwakubalia.</translation>
    </message>
    <message>
        <source>Not answered: it leaves as if there were no danger.</source>
        <translation>Haijajibiwa: inatoka kana kwamba hakuna hatari.</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Role of who leads</source>
        <translation>Wadhifa wa anayeongoza</translation>
    </message>
    <message>
        <source>a role, such as: teacher of the lake school</source>
        <translation>wadhifa, kama: mwalimu wa shule ya ziwani</translation>
    </message>
</context>
<context>
    <name>RoleWarning</name>
    <message>
        <source>This looks like a name, a number or an address. Write the role instead.</source>
        <translation>Hii inafanana na jina, namba au anwani. Andika wadhifa badala yake.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>worse</source>
        <translation>mbaya zaidi</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ileile</translation>
    </message>
    <message>
        <source>better</source>
        <translation>nzuri zaidi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mapumziko</translation>
    </message>
    <message>
        <source>Some do not agree</source>
        <translation>Wengine hawakubali</translation>
    </message>
    <message>
        <source>What we agree</source>
        <translation>Tunachokubaliana</translation>
    </message>
    <message>
        <source>What those say who do not agree</source>
        <translation>Wanachosema wale ambao hawakubali</translation>
    </message>
    <message>
        <source>Everybody was asked. Nobody disagrees.</source>
        <translation>Kila mtu aliulizwa. Hakuna anayekataa.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Bado haijaulizwa</translation>
    </message>
    <message>
        <source>Their words are not on the wall.</source>
        <translation>Maneno yao hayapo ukutani.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Bado hakuna</translation>
    </message>
    <message>
        <source>for it</source>
        <translation>wanakubali</translation>
    </message>
    <message>
        <source>hold back</source>
        <translation>hawachagui upande</translation>
    </message>
    <message>
        <source>against</source>
        <translation>wanapinga</translation>
    </message>
    <message>
        <source>What was promised today</source>
        <translation>Yaliyoahidiwa leo</translation>
    </message>
    <message>
        <source>most say this</source>
        <translation>wengi zaidi</translation>
    </message>
    <message>
        <source>no worry</source>
        <translation>shwari</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>nzito sana</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>vikundi</translation>
    </message>
    <message>
        <source>people</source>
        <translation>watu</translation>
    </message>
    <message>
        <source>min</source>
        <translation>dak</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>muda umepita</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Meeting</source>
        <translation>Mkutano</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kilichotokea</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Namba ya rejea</translation>
    </message>
    <message>
        <source>Correction not finished</source>
        <translation>Sahihisho halijakamilika</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Haijakamilika</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>Bado haina maneno</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>matoleo mawili</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>si nzima</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>A rule of the room&apos;s own</source>
        <translation>Kanuni ya mkutano wenyewe</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>One person speaks at a time, and nobody is interrupted.</source>
        <translation>Anazungumza mtu mmoja mmoja, na hakuna anayekatizwa.</translation>
    </message>
    <message>
        <source>Everybody may speak, and everybody may stay silent.</source>
        <translation>Kila mtu anaweza kuzungumza, na anaweza kukaa kimya.</translation>
    </message>
    <message>
        <source>We speak of what was done, not of who people are.</source>
        <translation>Tunasema kilichofanyika, si watu ni nani.</translation>
    </message>
    <message>
        <source>No names: we speak of groups and roles.</source>
        <translation>Bila majina: tunazungumza kuhusu vikundi na nyadhifa.</translation>
    </message>
    <message>
        <source>What is said here is told outside only as the room agrees.</source>
        <translation>Yanayosemwa hapa huambiwa wengine mkutano ukikubali tu.</translation>
    </message>
    <message>
        <source>Whoever disagrees is heard, and it is written down.</source>
        <translation>Asiyekubali anasikilizwa, na maoni yake yanaandikwa.</translation>
    </message>
    <message>
        <source>No photographs and no recordings.</source>
        <translation>Hakuna kupiga picha wala kurekodi sauti.</translation>
    </message>
    <message>
        <source>Everybody may leave at any time, without saying why.</source>
        <translation>Kila mtu anaweza kuondoka wakati wowote, bila kueleza.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Let somebody in</source>
        <translation>Mruhusu mtu kuingia</translation>
    </message>
    <message>
        <source>From then on their passphrase opens everything that is in these records.</source>
        <translation>Sentensi yake ya siri itafungua kila kitu katika rekodi hizi.</translation>
    </message>
    <message>
        <source>&amp;Let in</source>
        <translation>&amp;Mruhusu</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Badilisha sentensi yangu ya siri</translation>
    </message>
    <message>
        <source>The old one opens these records no more; the passphrases of others and the code on paper stay as they are. Second copies made before still open with the old one: make a new copy afterwards.</source>
        <translation>Ya zamani haifungui tena rekodi hizi; sentensi za siri za wengine na msimbo wa karatasi zinabaki kama zilivyo. Nakala za pili zilizofanywa awali bado zinafunguka kwa ya zamani: fanya nakala mpya baadaye.</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Badilisha</translation>
    </message>
    <message>
        <source>Take out: {person}</source>
        <translation>Mwondoe: {person}</translation>
    </message>
    <message>
        <source>Their passphrase opens these records no more. Whoever copied them before can still open the copy: if you fear that, make new records and tell headquarters.</source>
        <translation>Sentensi yake ya siri haifungui tena rekodi hizi. Aliyezinakili kabla bado anaweza kufungua nakala: ukihofia hilo, tengeneza rekodi mpya na uwaambie makao makuu.</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>M&amp;wondoe</translation>
    </message>
    <message numerus="yes">
        <source>The passphrases of %n other person(s) still open them</source>
        <translation>
            <numerusform>Sentensi ya siri ya mtu mwingine %n bado inazifungua</numerusform>
            <numerusform>Sentensi za siri za watu wengine %n bado zinazifungua</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own passphrase is taken out of these records within a moment. {others}, and so do the code on paper and your organisation&apos;s recovery key.</source>
        <translation>Sentensi yako ya siri inaondolewa kwenye rekodi hizi kwa muda mfupi. {others}, vilevile msimbo wa karatasi na ufunguo wa kuokolea wa shirika lako.</translation>
    </message>
    <message>
        <source>Your own passphrase is taken out of these records within a moment. {others}, and so does the code on paper.</source>
        <translation>Sentensi yako mwenyewe ya siri inaondolewa kwenye rekodi hizi mara moja. {others}, na msimbo wa karatasi pia.</translation>
    </message>
    <message>
        <source>Every way into these records is destroyed within a moment: no passphrase and no code on paper opens them any more, not even yours. They look damaged afterwards.</source>
        <translation>Kila njia ya kufungua rekodi hizi inaharibiwa mara moja: hakuna sentensi ya siri wala msimbo wa karatasi unaozifungua tena, hata yako. Baadaye zinaonekana kama zimeharibika.</translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message numerus="yes">
        <source>%n pack(s) beside the program are not used. “Update from a stick” says why.</source>
        <translation>
            <numerusform>Kifurushi %n kando ya programu hakitumiki. “Sasisha kutoka flashi” inasema kwa nini.</numerusform>
            <numerusform>Vifurushi %n kando ya programu havitumiki. “Sasisha kutoka flashi” inasema kwa nini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>Dakika %n</numerusform>
            <numerusform>Dakika %n</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hoose a new passphrase…</source>
        <translation>&amp;Chagua sentensi mpya ya siri…</translation>
    </message>
    <message>
        <source>These records open with your new passphrase now, and with the code on paper as before. Second copies made before still open with the passphrase that was lost: make a new copy, and destroy those that you can reach.</source>
        <translation>Rekodi hizi sasa zinafunguka kwa sentensi yako mpya ya siri, na kwa msimbo wa karatasi kama kabla. Nakala za pili zilizofanywa kabla bado zinafunguka kwa sentensi ya siri iliyopotea: fanya nakala mpya, na uharibu zile unazoweza kuzifikia.</translation>
    </message>
    <message>
        <source>Who made these records</source>
        <translation>Aliyetengeneza rekodi hizi</translation>
    </message>
    <message>
        <source>{person} (you, now)</source>
        <translation>{person} (wewe, sasa)</translation>
    </message>
    <message>
        <source>{person}, since {day}</source>
        <translation>{person}, tangu {day}</translation>
    </message>
    <message>
        <source>Your passphrase was changed. Second copies made before still open with the old one: make a new copy, and destroy those that you can reach.</source>
        <translation>Sentensi yako ya siri imebadilishwa. Nakala za pili zilizofanywa awali bado zinafunguka kwa ya zamani: fanya nakala mpya, na uharibu zile unazoweza kuzifikia.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Usalama</translation>
    </message>
    <message>
        <source>Locking by itself</source>
        <translation>Kufuli la kujifunga</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody has pressed a key for</source>
        <translation>&amp;Jifunge kitufe kisipobonyezwa kwa</translation>
    </message>
    <message>
        <source>It also locks when the computer sleeps or its screen is locked. What you are writing is kept.</source>
        <translation>Pia hujifunga kompyuta inapolala au skrini yake inapofungwa. Unachoandika kinahifadhiwa.</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Nakala ya pili</translation>
    </message>
    <message>
        <source>These records are carried about with the program. Never work with a copied folder beside the first: two that both go on have the same keys, and that is noticed only when they meet. A second copy made here begins a line of its own.</source>
        <translation>Rekodi hizi hubebwa pamoja na programu. Usifanye kazi kamwe na folda iliyonakiliwa kando ya ile ya kwanza: mbili zinazoendelea zina funguo zilezile, na hilo huonekana tu zinapokutana. Nakala ya pili iliyotengenezwa hapa huanza mfululizo wake yenyewe.</translation>
    </message>
    <message>
        <source>&amp;Make a second copy…</source>
        <translation>Fanya &amp;nakala ya pili…</translation>
    </message>
    <message>
        <source>Try whether a copy &amp;opens…</source>
        <translation>Jaribu kama nakala ina&amp;funguka…</translation>
    </message>
    <message>
        <source>Update from a st&amp;ick…</source>
        <translation>Sa&amp;sisha kutoka flashi…</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Shirika lako</translation>
    </message>
    <message>
        <source>Recovery keys that open these records</source>
        <translation>Funguo za kuokolea zinazofungua rekodi hizi</translation>
    </message>
    <message>
        <source>Let its &amp;key in…</source>
        <translation>Ruhusu ufunguo &amp;wake…</translation>
    </message>
    <message>
        <source>Re&amp;fuse it</source>
        <translation>Kat&amp;aa</translation>
    </message>
    <message>
        <source>Take a key o&amp;ut…</source>
        <translation>Ond&amp;oa ufunguo…</translation>
    </message>
    <message>
        <source>Who can open these records</source>
        <translation>Nani anaweza kufungua rekodi hizi</translation>
    </message>
    <message>
        <source>Roles, no names. Everybody has a passphrase of their own.</source>
        <translation>Wadhifa, si majina. Kila mtu ana sentensi yake ya siri.</translation>
    </message>
    <message>
        <source>You opened these records by the code on paper. Choose a new passphrase, so that you need the paper no more. After that you can let others in and take them out.</source>
        <translation>Ulifungua rekodi hizi kwa msimbo wa karatasi. Chagua sentensi mpya ya siri, ili usihitaji karatasi tena. Baada ya hapo unaweza kuruhusu wengine na kuwaondoa.</translation>
    </message>
    <message>
        <source>Let &amp;somebody in…</source>
        <translation>M&amp;ruhusu mtu…</translation>
    </message>
    <message>
        <source>&amp;Take out…</source>
        <translation>&amp;Mwondoe…</translation>
    </message>
    <message>
        <source>C&amp;hange my passphrase…</source>
        <translation>&amp;Badilisha sentensi yangu ya siri…</translation>
    </message>
    <message>
        <source>Code on &amp;paper…</source>
        <translation>Msimbo wa &amp;karatasi…</translation>
    </message>
    <message>
        <source>Check my &amp;records…</source>
        <translation>Kagua rekodi &amp;zangu…</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Dharura</translation>
    </message>
    <message>
        <source>We &amp;agreed: an emergency takes the way in from everybody</source>
        <translation>&amp;Tumekubaliana: dharura huwafungia wote nje</translation>
    </message>
    <message>
        <source>&amp;Emergency…</source>
        <translation>D&amp;harura…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;unga</translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Nothing is left out now. Choose filters first to keep them.</source>
        <translation>Hakuna kilichoachwa nje sasa. Chagua vichujio kwanza ili kuviweka.</translation>
    </message>
    <message>
        <source>Now: {conditions}</source>
        <translation>Sasa: {conditions}</translation>
    </message>
    <message>
        <source>My filters</source>
        <translation>Vichujio vyangu</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Jina</translation>
    </message>
    <message>
        <source>For example: this month in the north</source>
        <translation>Kwa mfano: mwezi huu kaskazini</translation>
    </message>
    <message>
        <source>&amp;Keep this filter</source>
        <translation>&amp;Weka kichujio hiki</translation>
    </message>
    <message>
        <source>K&amp;ept filters</source>
        <translation>&amp;Vichujio vilivyowekwa</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Vichujio vilivyowekwa</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Tumia</translation>
    </message>
    <message>
        <source>&amp;Rename to this name</source>
        <translation>&amp;Badilisha jina liwe hili</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>F&amp;uta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fu&amp;nga</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Welcome. Nobody has to give a name here, and no name is written down.</source>
        <translation>Karibuni. Hapa hakuna anayelazimika kutaja jina, na hakuna jina linaloandikwa.</translation>
    </message>
    <message>
        <source>We count how many of each group are in the room, and nothing more.</source>
        <translation>Tunahesabu ni wangapi wa kila kikundi waliopo hapa, na hakuna zaidi.</translation>
    </message>
    <message>
        <source>Everybody may speak, and everybody may keep silent or leave.</source>
        <translation>Kila mtu anaweza kuzungumza, na kila mtu anaweza kukaa kimya au kuondoka.</translation>
    </message>
    <message>
        <source>If you do not understand the language, say so. We wait for each other.</source>
        <translation>Kama huelewi lugha, sema. Tunasubiriana.</translation>
    </message>
    <message>
        <source>We speak about the point on the wall.</source>
        <translation>Tunazungumza kuhusu jambo lililo ukutani.</translation>
    </message>
    <message>
        <source>Is it worse than last time, the same, or better?</source>
        <translation>Je, hali ni mbaya kuliko mara iliyopita, ni ileile, au ni nzuri zaidi?</translation>
    </message>
    <message>
        <source>Group after group, show it: one is worse, two the same, three better.</source>
        <translation>Kikundi kimoja baada ya kingine, onyesheni: moja ni mbaya zaidi, mbili ni ileile, tatu ni nzuri zaidi.</translation>
    </message>
    <message>
        <source>There is no wrong answer. Groups may see different things.</source>
        <translation>Hakuna jibu lililo kosa. Vikundi vinaweza kuona mambo tofauti.</translation>
    </message>
    <message>
        <source>Why is it so? What lies beneath it? May we tell it outside?</source>
        <translation>Kwa nini iko hivyo? Chanzo chake ni nini? Je, tunaweza kuwaambia watu wa nje?</translation>
    </message>
    <message>
        <source>I read aloud what we may agree on. Listen to the whole of it first.</source>
        <translation>Nasoma kwa sauti kile tunachoweza kukubaliana. Kwanza sikilizeni chote.</translation>
    </message>
    <message>
        <source>Who is for it? Who holds back? Who is against it?</source>
        <translation>Nani anakubali? Nani hachagui upande? Nani anapinga?</translation>
    </message>
    <message>
        <source>Does anybody see it differently? It is good to say so.</source>
        <translation>Je, kuna anayeona tofauti? Ni vizuri kusema.</translation>
    </message>
    <message>
        <source>What you say is written beside the agreement, as large as it.</source>
        <translation>Unachosema kinaandikwa kando ya makubaliano, kwa ukubwa uleule.</translation>
    </message>
    <message>
        <source>Do you want your words on the wall and on paper, or only in this room?</source>
        <translation>Je, mnataka maneno yenu yawe ukutani na kwenye karatasi, au yabaki hapa tu?</translation>
    </message>
    <message>
        <source>What worries you? What have you seen or heard since last time?</source>
        <translation>Nini kinawatia wasiwasi? Mmeona au mmesikia nini tangu mara iliyopita?</translation>
    </message>
    <message>
        <source>Do not say who told you, and do not name anybody.</source>
        <translation>Msiseme nani aliwaambia, na msimtaje mtu yeyote kwa jina.</translation>
    </message>
    <message>
        <source>Which questions do you have? What we cannot answer, we ask again.</source>
        <translation>Mna maswali gani? Tusiloweza kujibu, tunaliuliza tena.</translation>
    </message>
    <message>
        <source>How do you call this here, in your own words?</source>
        <translation>Jambo hili mnaliitaje hapa, kwa maneno yenu wenyewe?</translation>
    </message>
    <message>
        <source>By what do you see that peace grows or that trouble comes?</source>
        <translation>Mnatambuaje kwamba amani inakua au kwamba shida inakuja?</translation>
    </message>
    <message>
        <source>First we name signs, and say for each whether it belongs on our list.</source>
        <translation>Kwanza tunataja dalili, na kwa kila moja tunasema kama iwe kwenye orodha yetu.</translation>
    </message>
    <message>
        <source>Then we choose from the list. What we choose, we watch from now on.</source>
        <translation>Kisha tunachagua kutoka kwenye orodha. Tunazochagua, tunaziangalia tangu sasa.</translation>
    </message>
    <message>
        <source>Who can do something about it, and by when?</source>
        <translation>Nani anaweza kufanya kitu kuhusu jambo hili, na kabla ya lini?</translation>
    </message>
    <message>
        <source>We write down the office and not the person.</source>
        <translation>Tunaandika wadhifa, si mtu.</translation>
    </message>
    <message>
        <source>How will we see that it was done?</source>
        <translation>Tutaonaje kwamba imefanyika?</translation>
    </message>
    <message>
        <source>I read the promises aloud. Is each of them right?</source>
        <translation>Nasoma ahadi kwa sauti. Je, kila moja ni sahihi?</translation>
    </message>
</context>
<context>
    <name>SecondCopy</name>
    <message>
        <source>Folder or stick for the second copy</source>
        <translation>Folda au flashi ya nakala ya pili</translation>
    </message>
    <message>
        <source>The second copy is written and was read back whole: {name}.
Use the system’s eject, then take the stick out and keep it away from this computer.</source>
        <translation>Nakala ya pili imeandikwa na imesomwa tena ikiwa nzima: {name}.
Tumia amri ya kutoa flashi ya kompyuta, kisha chomoa flashi na uiweke mbali na kompyuta hii.</translation>
    </message>
</context>
<context>
    <name>SendKinds</name>
    <message>
        <source>Meeting</source>
        <translation>Mkutano</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Ahadi</translation>
    </message>
    <message>
        <source>Committee or body</source>
        <translation>Kamati au chombo</translation>
    </message>
    <message>
        <source>Local wording</source>
        <translation>Maneno ya hapa</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Taarifa</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>mkutano %n</numerusform>
            <numerusform>mikutano %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>ahadi %n</numerusform>
            <numerusform>ahadi %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committee(s) or bodies</source>
        <translation>
            <numerusform>kamati au chombo %n</numerusform>
            <numerusform>kamati au vyombo %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n local wording(s)</source>
        <translation>
            <numerusform>maneno ya hapa %n</numerusform>
            <numerusform>maneno ya hapa %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>taarifa %n</numerusform>
            <numerusform>taarifa %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message numerus="yes">
        <source>%n photo(s) or document(s)</source>
        <translation>
            <numerusform>Picha au hati %n</numerusform>
            <numerusform>Picha au hati %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new since the last packet was acknowledged.</source>
        <translation>Hakuna jipya tangu kifurushi cha mwisho kuthibitishwa.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Hakuna.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them the alarm goes: “contact me about this area”.</source>
        <translation>
            <numerusform>Kwa %n kati yake tahadhari inakwenda: “wasiliana nami kuhusu eneo hili”.</numerusform>
            <numerusform>Kwa %n kati yake tahadhari inakwenda: “wasiliana nami kuhusu eneo hili”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n meeting(s) something stays in the room: what people did not agree to have told.</source>
        <translation>
            <numerusform>Kwa mkutano %n kuna kinachobaki ukumbini: kile ambacho watu hawakukubali kielezwe.</numerusform>
            <numerusform>Kwa mikutano %n kuna kinachobaki ukumbini: kile ambacho watu hawakukubali kielezwe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier wording(s) of corrected records stay here unless you tick this.</source>
        <translation>
            <numerusform>Maneno %n ya awali ya rekodi zilizosahihishwa yanabaki hapa usipoweka alama hapa.</numerusform>
            <numerusform>Maneno %n ya awali ya rekodi zilizosahihishwa yanabaki hapa usipoweka alama hapa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packet {number} is written and was read back whole: {records}, {size}.
{path}
It is safe to remove the stick after the system’s eject. The records stay here; headquarters will send a receipt.</source>
        <translation>Kifurushi {number} kimeandikwa na kimesomwa tena kizima: {records}, {size}.
{path}
Ni salama kuchomoa flashi baada ya kuiondoa kwenye mfumo. Rekodi zinabaki hapa; makao makuu yatatuma risiti.</translation>
    </message>
    <message>
        <source>Packet {number} is written and was read back whole: {records}, {size}.
{path}
It is safe to remove the stick after the system’s eject. Take it in on the other laptop, and let that one make a packet for this one.</source>
        <translation>Kifurushi {number} kimeandikwa na kimesomwa tena kizima: {records}, {size}.
{path}
Ni salama kuchomoa flashi baada ya kuiondoa kwenye mfumo. Kipokee kwenye kompyuta nyingine, nayo itengeneze kifurushi kwa ajili ya hii.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>Rekodi %n</numerusform>
            <numerusform>Rekodi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A packet that was sent to this computer</source>
        <translation>Kifurushi kilichotumwa kwa kompyuta hii</translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %n record(s) are new here or say something else now.</source>
        <translation>
            <numerusform>Kimepokewa: rekodi %n ni mpya hapa au inasema jambo tofauti sasa.</numerusform>
            <numerusform>Kimepokewa: rekodi %n ni mpya hapa au zinasema jambo tofauti sasa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: it was taken in before.</source>
        <translation>Hakuna jipya: kilipokewa kabla.</translation>
    </message>
    <message>
        <source>Everything you wrote before goes too.</source>
        <translation>Kila ulichoandika kabla kinakwenda pia.</translation>
    </message>
    <message>
        <source>Folder or stick for the packet</source>
        <translation>Folda au flashi ya kifurushi</translation>
    </message>
    <message>
        <source>The card of your programme</source>
        <translation>Kadi ya mpango wako</translation>
    </message>
    <message>
        <source>Whoever holds the keys of this programme can read what you seal: {run_by}. Call headquarters and let them read their fingerprint aloud.</source>
        <translation>Aliye na funguo za mpango huu anaweza kusoma unachotia muhuri: {run_by}. Piga simu makao makuu na wasome kwa sauti alama yao ya utambulisho.</translation>
    </message>
    <message>
        <source>Join this programme?</source>
        <translation>Jiunge na mpango huu?</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Jiunge</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Tuma</translation>
    </message>
    <message>
        <source>Where your observations stand</source>
        <translation>Taarifa zako ziko wapi</translation>
    </message>
    <message>
        <source>&amp;Take in what headquarters sent…</source>
        <translation>Pok&amp;ea kilichotumwa na makao makuu…</translation>
    </message>
    <message>
        <source>&amp;Join a programme…</source>
        <translation>&amp;Jiunge na mpango…</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kwa nani</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Kinachokwenda</translation>
    </message>
    <message>
        <source>What goes, one &amp;by one</source>
        <translation>Kinachokwenda, &amp;kimoja kimoja</translation>
    </message>
    <message>
        <source>What stays here, and why</source>
        <translation>Kinachobaki hapa, na kwa nini</translation>
    </message>
    <message>
        <source>What st&amp;ays, one by one</source>
        <translation>Kinacho&amp;baki, kimoja kimoja</translation>
    </message>
    <message>
        <source>Fin&amp;gerprint of this computer, for headquarters to compare by voice</source>
        <translation>Alama ya &amp;utambulisho ya kompyuta hii, makao makuu yailinganishe kwa sauti</translation>
    </message>
    <message>
        <source>Headquarters keeps your packets waiting until it has approved this computer. Call them and read the fingerprint aloud.</source>
        <translation>Makao makuu huweka vifurushi vyako vikisubiri hadi yaidhinishe kompyuta hii. Wapigie na usome alama ya utambulisho kwa sauti.</translation>
    </message>
    <message>
        <source>Risk check, for those without an answer</source>
        <translation>Tathmini ya hatari, kwa zisizo na jibu</translation>
    </message>
    <message>
        <source>A packet is a sealed file for a stick or a mail. Only those it is for can open it: your headquarters, or the other laptops of your committee.</source>
        <translation>Kifurushi ni faili lililotiwa muhuri la kubebwa kwa flashi au barua pepe. Wanaoweza kukifungua ni wale tu kinaowalenga: makao makuu yako, au kompyuta nyingine za kamati yako.</translation>
    </message>
    <message>
        <source>For head&amp;quarters</source>
        <translation>K&amp;wa makao makuu</translation>
    </message>
    <message>
        <source>For the other laptops of your co&amp;mmittee</source>
        <translation>Kwa kompyuta nyingine &amp;za kamati yako</translation>
    </message>
    <message>
        <source>Add the other &amp;laptop of your committee…</source>
        <translation>On&amp;geza kompyuta nyingine ya kamati yako…</translation>
    </message>
    <message>
        <source>Records that go</source>
        <translation>Rekodi zinazokwenda</translation>
    </message>
    <message>
        <source>Records that stay here, and why</source>
        <translation>Rekodi zinazobaki hapa, na kwa nini</translation>
    </message>
    <message>
        <source>Could it put people in danger if headquarters reads this? You can leave any of them open: nothing waits for an answer. Where you say red, the detail stays here: of an observation only “contact me about this area” goes, of a meeting nothing.</source>
        <translation>Je, makao makuu yakisoma hii yanaweza kuhatarisha watu? Unaweza kuacha yoyote bila jibu: hakuna kinachosubiri jibu. Ukisema nyekundu, maelezo yanabaki hapa: kwa taarifa inakwenda “wasiliana nami kuhusu eneo hili” tu, kwa mkutano hakuna kinachokwenda.</translation>
    </message>
    <message>
        <source>&amp;Keep these answers</source>
        <translation>Hifadhi &amp;majibu haya</translation>
    </message>
    <message>
        <source>Seal the packet</source>
        <translation>Tia muhuri kifurushi</translation>
    </message>
    <message>
        <source>1. Put a stick in. 2. Choose it here, or any folder. 3. Seal. The packet is written, read back and only then counts as sealed.</source>
        <translation>1. Chomeka flashi. 2. Ichague hapa, au folda yoyote. 3. Tia muhuri. Kifurushi kinaandikwa, kinasomwa tena na hapo tu ndipo kinahesabiwa kuwa kimetiwa muhuri.</translation>
    </message>
    <message>
        <source>Send ea&amp;rlier wording too</source>
        <translation>&amp;Tuma maneno ya awali pia</translation>
    </message>
    <message>
        <source>St&amp;ick</source>
        <translation>F&amp;lashi</translation>
    </message>
    <message>
        <source>&amp;Folder or stick for the packet</source>
        <translation>F&amp;olda au flashi ya kifurushi</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hagua…</translation>
    </message>
    <message>
        <source>S&amp;eal the packet</source>
        <translation>Tia muhu&amp;ri kifurushi</translation>
    </message>
    <message>
        <source>Written, read back whole, safe to remove</source>
        <translation>Kimeandikwa, kimesomwa tena kizima, ni salama kuchomoa</translation>
    </message>
    <message>
        <source>&amp;Write the same packet to another stick</source>
        <translation>Andika kifurushi hi&amp;chohicho kwenye flashi nyingine</translation>
    </message>
    <message>
        <source>Packets made here</source>
        <translation>Vifurushi vilivyotengenezwa hapa</translation>
    </message>
    <message>
        <source>Make a second copy</source>
        <translation>Fanya nakala ya pili</translation>
    </message>
    <message>
        <source>A second copy of all your records, photos included, in case this computer is lost. It opens with the same passphrase or code on paper, and with nothing else.</source>
        <translation>Nakala ya pili ya rekodi zako zote, pamoja na picha, endapo kompyuta hii itapotea. Inafunguka kwa sentensi ileile ya siri au msimbo wa karatasi, na si kwa kitu kingine.</translation>
    </message>
    <message>
        <source>Stick for the second cop&amp;y</source>
        <translation>Flashi &amp;ya nakala ya pili</translation>
    </message>
    <message>
        <source>Fol&amp;der or stick for the second copy</source>
        <translation>Folda au flashi ya nakala ya &amp;pili</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ch&amp;agua…</translation>
    </message>
    <message>
        <source>Try whether a &amp;copy opens…</source>
        <translation>Jaribu kama nakala ina&amp;funguka…</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation>Fanya &amp;nakala sasa</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Imeachwa bila jibu</translation>
    </message>
</context>
<context>
    <name>SendReasons</name>
    <message>
        <source>The risk check is red: only “contact me about this area” goes.</source>
        <translation>Tathmini ya hatari ni nyekundu: “wasiliana nami kuhusu eneo hili” tu ndiyo inakwenda.</translation>
    </message>
    <message>
        <source>The risk check of the meeting it comes from says: send nothing yet.</source>
        <translation>Tathmini ya hatari ya mkutano ilikotoka inasema: usitume chochote bado.</translation>
    </message>
    <message>
        <source>The people concerned did not agree.</source>
        <translation>Watu wanaohusika hawakukubali.</translation>
    </message>
    <message>
        <source>The risk check says: send nothing yet.</source>
        <translation>Tathmini ya hatari inasema: usitume chochote bado.</translation>
    </message>
    <message>
        <source>You marked it as not for these readers.</source>
        <translation>Uliiweka alama kuwa si kwa wasomaji hawa.</translation>
    </message>
    <message>
        <source>It concerns sexual violence or children and may only go to a protection officer; your programme names none yet.</source>
        <translation>Inahusu ukatili wa kingono au watoto na inaweza kwenda tu kwa ofisa wa ulinzi; mpango wako bado haujamtaja yeyote.</translation>
    </message>
    <message>
        <source>It is not whole here, or somebody asked to take it back.</source>
        <translation>Si nzima hapa, au mtu aliomba iondolewe.</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Two versions</source>
        <translation>Matoleo mawili</translation>
    </message>
    <message>
        <source>The same observation was corrected in two places. Choose what holds, field by field; the others stay in the history.</source>
        <translation>Taarifa ileile ilisahihishwa mahali pawili. Chagua kinachosimama, sehemu kwa sehemu; vingine vinabaki kwenye historia.</translation>
    </message>
    <message>
        <source>&amp;Why (may stay empty)</source>
        <translation>&amp;Kwa nini (panaweza kubaki tupu)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ghairi</translation>
    </message>
    <message>
        <source>&amp;Settle it</source>
        <translation>&amp;Suluhisha</translation>
    </message>
    <message>
        <source>Two people wrote different things here. Choose what holds, one by one; the others stay in the history. Where nothing is offered, what is shown now holds.</source>
        <translation>Watu wawili waliandika mambo tofauti hapa. Chagua kinachosimama, kimoja kimoja; vingine vinabaki kwenye historia. Pasipo na cha kuchagua, kinachoonyeshwa sasa kinasimama.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Anywhere</source>
        <translation>Popote</translation>
    </message>
    <message>
        <source>In the quick note</source>
        <translation>Kwenye dokezo la haraka</translation>
    </message>
    <message>
        <source>In danger within hours</source>
        <translation>Kwenye hatari ndani ya saa chache</translation>
    </message>
    <message>
        <source>In an observation</source>
        <translation>Kwenye taarifa</translation>
    </message>
    <message>
        <source>In figures of people</source>
        <translation>Kwenye idadi ya watu</translation>
    </message>
    <message>
        <source>In the list of signs</source>
        <translation>Kwenye orodha ya dalili</translation>
    </message>
    <message>
        <source>Holding a meeting</source>
        <translation>Kuendesha mkutano</translation>
    </message>
    <message>
        <source>Looking at photos</source>
        <translation>Kutazama picha</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>Kwenye mkutano</translation>
    </message>
    <message>
        <source>In the list of promises</source>
        <translation>Kwenye orodha ya ahadi</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <translation>Kwenye orodha na sehemu</translation>
    </message>
    <message>
        <source>In the help</source>
        <translation>Kwenye msaada</translation>
    </message>
    <message>
        <source>Help for the field one stands in</source>
        <translation>Msaada wa sehemu uliyopo</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Dokezo la haraka</translation>
    </message>
    <message>
        <source>New observation with all fields</source>
        <translation>Taarifa mpya yenye sehemu zote</translation>
    </message>
    <message>
        <source>The same place and source again: a note about something more</source>
        <translation>Mahali na chanzo kilekile tena: dokezo kuhusu jambo lingine</translation>
    </message>
    <message>
        <source>Danger within hours: one line to say at once</source>
        <translation>Hatari ndani ya saa chache: mstari mmoja wa kusema mara moja</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tafuta kila kitu</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kufuli</translation>
    </message>
    <message>
        <source>The emergency, in two steps</source>
        <translation>Dharura, kwa hatua mbili</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Kubwa zaidi</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Dogo zaidi</translation>
    </message>
    <message>
        <source>As large as usual</source>
        <translation>Ukubwa wa kawaida</translation>
    </message>
    <message>
        <source>Record the note</source>
        <translation>Rekodi dokezo</translation>
    </message>
    <message>
        <source>A new line in the text</source>
        <translation>Mstari mpya katika maandishi</translation>
    </message>
    <message>
        <source>Leave it as a draft</source>
        <translation>Liache kama rasimu</translation>
    </message>
    <message>
        <source>Record the line and show it large</source>
        <translation>Rekodi mstari na uonyeshe kwa herufi kubwa</translation>
    </message>
    <message>
        <source>Record the observation</source>
        <translation>Rekodi taarifa</translation>
    </message>
    <message>
        <source>On a heading: open or fold the section</source>
        <translation>Kwenye kichwa: fungua au kunja sehemu</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>Kwenda sehemu inayofuata</translation>
    </message>
    <message>
        <source>To the section before</source>
        <translation>Kwenda sehemu iliyotangulia</translation>
    </message>
    <message>
        <source>In Where: the places that are offered</source>
        <translation>Kwenye Wapi: mahali panapoonyeshwa</translation>
    </message>
    <message>
        <source>Next cell, and on to the next line</source>
        <translation>Kisanduku kinachofuata, kisha mstari unaofuata</translation>
    </message>
    <message>
        <source>From sign to sign, and across</source>
        <translation>Kutoka dalili hadi dalili, na upande</translation>
    </message>
    <message>
        <source>Choose, or choose no longer</source>
        <translation>Chagua, au acha kuchagua</translation>
    </message>
    <message>
        <source>Add what is chosen</source>
        <translation>Ongeza kilichochaguliwa</translation>
    </message>
    <message>
        <source>Pin the line, or take the pin away</source>
        <translation>Bandika mstari, au ondoa pini</translation>
    </message>
    <message>
        <source>The same, also while searching</source>
        <translation>Vilevile, hata wakati wa kutafuta</translation>
    </message>
    <message>
        <source>The room&apos;s window; from there back</source>
        <translation>Dirisha la ukumbi; na kurudi kutoka hapo</translation>
    </message>
    <message>
        <source>The room&apos;s window: whole screen or not</source>
        <translation>Dirisha la ukumbi: skrini nzima au la</translation>
    </message>
    <message>
        <source>Begin, pause, go on</source>
        <translation>Anza, simamisha, endelea</translation>
    </message>
    <message>
        <source>To the next point</source>
        <translation>Kwenda jambo linalofuata</translation>
    </message>
    <message>
        <source>To the point before</source>
        <translation>Kwenda jambo lililotangulia</translation>
    </message>
    <message>
        <source>To the counting, from anywhere</source>
        <translation>Kwenda kwenye kuhesabu, kutoka popote</translation>
    </message>
    <message>
        <source>Show the groups to the room, or hide them</source>
        <translation>Onyesha vikundi kwa watu ukumbini, au vifiche</translation>
    </message>
    <message>
        <source>Make an observation of a worry</source>
        <translation>Fanya wasiwasi kuwa taarifa</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Tendua hatua ya mwisho</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rudia</translation>
    </message>
    <message>
        <source>The steps of the meeting</source>
        <translation>Hatua za mkutano</translation>
    </message>
    <message>
        <source>Counting: one more says worse, same, better</source>
        <translation>Kuhesabu: mmoja zaidi anasema mbaya zaidi, ileile, nzuri zaidi</translation>
    </message>
    <message>
        <source>Counting: to that group; 0 is the whole room</source>
        <translation>Kuhesabu: kwenda kikundi hicho; 0 ni ukumbi mzima</translation>
    </message>
    <message>
        <source>Counting: one more chose that rating</source>
        <translation>Kuhesabu: mmoja zaidi alichagua uzito huo</translation>
    </message>
    <message>
        <source>Agreeing: one more agrees, is neutral, objects</source>
        <translation>Kukubaliana: mmoja zaidi anakubali, hachagui upande, anapinga</translation>
    </message>
    <message>
        <source>Counting: one more</source>
        <translation>Kuhesabu: mmoja zaidi</translation>
    </message>
    <message>
        <source>Counting: one fewer</source>
        <translation>Kuhesabu: mmoja pungufu</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>Picha iliyotangulia</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>Picha inayofuata</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Kubwa zaidi, dogo zaidi</translation>
    </message>
    <message>
        <source>The whole picture; one pixel for one</source>
        <translation>Picha nzima; nukta moja kwa moja</translation>
    </message>
    <message>
        <source>In the plan: the point of the agenda one earlier</source>
        <translation>Kwenye mpango wa mkutano: jambo la ajenda mapema zaidi</translation>
    </message>
    <message>
        <source>In the plan: the point of the agenda one later</source>
        <translation>Kwenye mpango wa mkutano: jambo la ajenda baadaye zaidi</translation>
    </message>
    <message>
        <source>Save the plan or the body</source>
        <translation>Hifadhi mpango wa mkutano au chombo</translation>
    </message>
    <message>
        <source>Read the promise</source>
        <translation>Soma ahadi</translation>
    </message>
    <message>
        <source>Kept; kept in part; not kept; under way; taken back</source>
        <translation>Imetimizwa; imetimizwa kwa sehemu; haikutimizwa; inaendelea; imeondolewa</translation>
    </message>
    <message>
        <source>Next and last field, also in texts</source>
        <translation>Sehemu inayofuata na iliyopita, hata kwenye maandishi</translation>
    </message>
    <message>
        <source>With an underlined letter: that button</source>
        <translation>Pamoja na herufi iliyopigiwa mstari: kitufe hicho</translation>
    </message>
    <message>
        <source>Next and last line of a list</source>
        <translation>Mstari unaofuata na uliopita wa orodha</translation>
    </message>
    <message>
        <source>Close a dialog without doing anything</source>
        <translation>Funga kisanduku bila kufanya chochote</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Rudi kwenye ukurasa uliotangulia</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Tafuta kwenye msaada</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Funga msaada</translation>
    </message>
    <message>
        <source>The pages on the left, from the top</source>
        <translation>Kurasa za kushoto, kuanzia juu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Vitufe</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Vinafanya nini</translation>
    </message>
</context>
<context>
    <name>SignTable</name>
    <message>
        <source>{title} (already there)</source>
        <translation>{title} (ipo tayari)</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ipo tayari</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>imechaguliwa</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>haijachaguliwa</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>imebandikwa</translation>
    </message>
</context>
<context>
    <name>SituationRow</name>
    <message>
        <source>On</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>Kinaendeleaje</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Kinachoonyesha</translation>
    </message>
</context>
<context>
    <name>SoundnessDialog</name>
    <message>
        <source>Everything is read once: records, drafts, photos, lists. Nothing is changed.</source>
        <translation>Kila kitu kinasomwa mara moja: rekodi, rasimu, picha, orodha. Hakuna kinachobadilishwa.</translation>
    </message>
    <message>
        <source>Your records are sound.</source>
        <translation>Rekodi zako ni nzima.</translation>
    </message>
    <message>
        <source>&amp;Make lists and search anew</source>
        <translation>Te&amp;ngeneza upya orodha na utafutaji</translation>
    </message>
    <message>
        <source>&amp;Save what can be saved…</source>
        <translation>Okoa k&amp;inachoweza kuokolewa…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were read.</source>
        <translation>
            <numerusform>Ingizo %n limesomwa.</numerusform>
            <numerusform>Maingizo %n yamesomwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or document(s) were read.</source>
        <translation>
            <numerusform>Picha au hati %n imesomwa.</numerusform>
            <numerusform>Picha au hati %n zimesomwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are not as written.</source>
        <translation>
            <numerusform>Ingizo %n haliko kama lilivyoandikwa.</numerusform>
            <numerusform>Maingizo %n hayako kama yalivyoandikwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are missing.</source>
        <translation>
            <numerusform>Ingizo %n halipo.</numerusform>
            <numerusform>Maingizo %n hayapo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or document(s) are damaged.</source>
        <translation>
            <numerusform>Picha au hati %n imeharibika.</numerusform>
            <numerusform>Picha au hati %n zimeharibika.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of lists are wrong.</source>
        <translation>
            <numerusform>Mstari %n wa orodha si sahihi.</numerusform>
            <numerusform>Mistari %n ya orodha si sahihi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged place(s): {part}.</source>
        <translation>
            <numerusform>Sehemu %n iliyoharibika: {part}.</numerusform>
            <numerusform>Sehemu %n zilizoharibika: {part}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the files are damaged.</source>
        <translation>
            <numerusform>Sehemu %n ya mafaili imeharibika.</numerusform>
            <numerusform>Sehemu %n za mafaili zimeharibika.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key file was damaged, so an older one was used. An old passphrase may open it.</source>
        <translation>Faili la ufunguo lilikuwa limeharibika, kwa hiyo la zamani limetumika. Huenda sentensi ya siri ya zamani ikalifungua.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be saved when damage was found earlier.</source>
        <translation>
            <numerusform>Ingizo %n halikuweza kuokolewa uharibifu ulipoonekana awali.</numerusform>
            <numerusform>Maingizo %n hayakuweza kuokolewa uharibifu ulipoonekana awali.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Okoa kinachoweza kuokolewa</translation>
    </message>
    <message>
        <source>The damaged records are only read and stay as they are.</source>
        <translation>Rekodi zilizoharibika zinasomwa tu na zinabaki kama zilivyo.</translation>
    </message>
    <message>
        <source>What is saved opens with the same passphrase and the same code on paper.</source>
        <translation>Kilichookolewa kinafunguka kwa sentensi ileile ya siri na msimbo uleule wa karatasi.</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>Okoa s&amp;asa</translation>
    </message>
    <message>
        <source>Everything that you wrote was saved.</source>
        <translation>Kila ulichoandika kimeokolewa.</translation>
    </message>
    <message>
        <source>What could be saved was saved.</source>
        <translation>Kilichoweza kuokolewa kimeokolewa.</translation>
    </message>
    <message>
        <source>The damaged records are as they were: keep them until you have looked through these.</source>
        <translation>Rekodi zilizoharibika ziko kama zilivyokuwa: zihifadhi hadi utakapokuwa umezipitia hizi.</translation>
    </message>
    <message>
        <source>Make a second copy of what was saved now, on another disk.</source>
        <translation>Fanya sasa nakala ya pili ya kilichookolewa, kwenye diski nyingine.</translation>
    </message>
    <message>
        <source>&amp;Open what was saved</source>
        <translation>Fungua ki&amp;lichookolewa</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n entry(ies).</source>
        <translation>
            <numerusform>Limeokolewa: ingizo %n.</numerusform>
            <numerusform>Yameokolewa: maingizo %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n photo(s) or document(s).</source>
        <translation>
            <numerusform>Imeokolewa: picha au hati %n.</numerusform>
            <numerusform>Zimeokolewa: picha au hati %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n draft(s).</source>
        <translation>
            <numerusform>Imeokolewa: rasimu %n.</numerusform>
            <numerusform>Zimeokolewa: rasimu %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n entry(ies).</source>
        <translation>
            <numerusform>Halikuokolewa: ingizo %n.</numerusform>
            <numerusform>Hayakuokolewa: maingizo %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Headquarters has them if a packet took them along.</source>
        <translation>Yapo makao makuu kama kifurushi kiliyachukua.</translation>
    </message>
    <message numerus="yes">
        <source>Left in the damaged folder: %n entry(ies).</source>
        <translation>
            <numerusform>Limebaki katika folda iliyoharibika: ingizo %n.</numerusform>
            <numerusform>Yamebaki katika folda iliyoharibika: maingizo %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can tell whether somebody put them there.</source>
        <translation>Haijulikani kama kuna mtu aliyeyaweka hapo.</translation>
    </message>
    <message numerus="yes">
        <source>Saved without their words: %n entry(ies).</source>
        <translation>
            <numerusform>Limeokolewa bila maneno yake: ingizo %n.</numerusform>
            <numerusform>Yameokolewa bila maneno yake: maingizo %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n photo(s) or document(s).</source>
        <translation>
            <numerusform>Haikuokolewa: picha au hati %n.</numerusform>
            <numerusform>Hazikuokolewa: picha au hati %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written again as new records: %n.</source>
        <translation>
            <numerusform>Imeandikwa tena kama rekodi mpya: %n.</numerusform>
            <numerusform>Zimeandikwa tena kama rekodi mpya: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys of this computer are lost: ask headquarters to approve it again.</source>
        <translation>Funguo za kompyuta hii zimepotea: waombe makao makuu waiidhinishe tena.</translation>
    </message>
    <message>
        <source>Settings are lost: look at your role, and join the programme again.</source>
        <translation>Mipangilio imepotea: angalia wadhifa wako, na ujiunge tena na mpango.</translation>
    </message>
    <message>
        <source>Drafts and places were taken as they lie; nobody can verify them.</source>
        <translation>Rasimu na mahali vimechukuliwa kama vilivyo; hakuna anayeweza kuvithibitisha.</translation>
    </message>
    <message>
        <source>Words or digits on &amp;paper</source>
        <translation>Maneno au tarakimu za &amp;karatasi</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Sentensi ya &amp;siri</translation>
    </message>
    <message>
        <source>Folder for what is saved</source>
        <translation>Folda ya kinachookolewa</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Imesimamishwa.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Angalia t&amp;ena</translation>
    </message>
    <message>
        <source>Are my records sound?</source>
        <translation>Je, rekodi zangu ni nzima?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kilichoonekana</translation>
    </message>
    <message>
        <source>Empty &amp;folder for what is saved</source>
        <translation>&amp;Folda tupu ya kinachookolewa</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Chagua…</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>&amp;Onyesha ninachoandika</translation>
    </message>
    <message>
        <source>&amp;Use the code on paper instead</source>
        <translation>&amp;Tumia msimbo wa karatasi badala yake</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>F&amp;unga</translation>
    </message>
</context>
<context>
    <name>StartCheckPage</name>
    <message>
        <source>Type it back from the paper</source>
        <translation>Iandike tena kutoka karatasi</translation>
    </message>
    <message>
        <source>Read it from your paper, not from memory: this shows that the paper opens your records. The first four letters of a word are enough.</source>
        <translation>Isome kutoka karatasi yako, si kwa kukumbuka: hii inaonyesha kwamba karatasi inafungua rekodi zako. Herufi nne za mwanzo za neno zinatosha.</translation>
    </message>
    <message>
        <source>&amp;Words on the paper</source>
        <translation>&amp;Maneno ya karatasi</translation>
    </message>
    <message>
        <source>&amp;Show it again</source>
        <translation>&amp;Yaonyeshe tena</translation>
    </message>
    <message>
        <source>Ask me &amp;tomorrow</source>
        <translation>&amp;Niulize kesho</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Kagua</translation>
    </message>
</context>
<context>
    <name>StartChoicePage</name>
    <message>
        <source>Welcome to R2P Field</source>
        <translation>Karibu R2P Field</translation>
    </message>
    <message>
        <source>Everything you record stays on this computer, encrypted, until you seal it into a packet. The program never connects to a network.</source>
        <translation>Kila unachorekodi kinabaki kwenye kompyuta hii, kimesimbwa kwa siri, hadi ukitie muhuri kwenye kifurushi. Programu haiunganishi kamwe na mtandao.</translation>
    </message>
    <message>
        <source>&amp;Create new records</source>
        <translation>&amp;Tengeneza rekodi mpya</translation>
    </message>
    <message>
        <source>&amp;Open your records</source>
        <translation>Fungua &amp;rekodi zako</translation>
    </message>
    <message>
        <source>&amp;Join a programme with its card</source>
        <translation>&amp;Jiunge na mpango kwa kadi yake</translation>
    </message>
    <message>
        <source>&amp;Bring back a second copy</source>
        <translation>Rudisha &amp;nakala ya pili</translation>
    </message>
    <message>
        <source>&amp;Look around with invented data</source>
        <translation>&amp;Zunguka uone kwa data za kubuni</translation>
    </message>
    <message>
        <source>&amp;Update the program from a stick</source>
        <translation>Sasi&amp;sha programu kutoka flashi</translation>
    </message>
</context>
<context>
    <name>StartCodePage</name>
    <message>
        <source>Your code on paper</source>
        <translation>Msimbo wako wa karatasi</translation>
    </message>
    <message>
        <source>Copy these words by hand and keep the paper away from this computer. They open your records when the passphrase is lost. They are shown this once and kept nowhere.</source>
        <translation>Nakili maneno haya kwa mkono na uweke karatasi mbali na kompyuta hii. Yanafungua rekodi zako sentensi ya siri inapopotea. Yanaonyeshwa mara hii moja na hayahifadhiwi popote.</translation>
    </message>
    <message>
        <source>First half: for one person</source>
        <translation>Nusu ya kwanza: kwa mtu mmoja</translation>
    </message>
    <message>
        <source>Second half: for the other person</source>
        <translation>Nusu ya pili: kwa mtu mwingine</translation>
    </message>
    <message>
        <source>&amp;Split it between two people: neither half opens anything alone</source>
        <translation>&amp;Igawanye kwa watu wawili: nusu moja peke yake haifungui chochote</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Chapisha…</translation>
    </message>
    <message>
        <source>Ask me &amp;tomorrow</source>
        <translation>&amp;Niulize kesho</translation>
    </message>
    <message>
        <source>Type it &amp;back now</source>
        <translation>Yaandike &amp;tena sasa</translation>
    </message>
</context>
<context>
    <name>StartContactPage</name>
    <message>
        <source>When there is danger</source>
        <translation>Kunapokuwa na hatari</translation>
    </message>
    <message>
        <source>These two lines stand where you see them every day. They stay in your records. Write a role and never a name or a number: whoever forces you to open them would read it.</source>
        <translation>Mistari hii miwili inakaa pale unapoiona kila siku. Inabaki kwenye rekodi zako. Andika wadhifa na kamwe si jina wala namba: anayekulazimisha kufungua angeisoma.</translation>
    </message>
    <message>
        <source>Whom do you call in &amp;danger? (a role, no name)</source>
        <translation>Unampigia nani wakati wa &amp;hatari? (wadhifa, bila jina)</translation>
    </message>
    <message>
        <source>such as: security focal point of the district</source>
        <translation>kama: mhusika wa usalama wa wilaya</translation>
    </message>
    <message>
        <source>What is the &amp;first step of your phone tree?</source>
        <translation>Hatua ya &amp;kwanza ya mnyororo wako wa simu ni ipi?</translation>
    </message>
    <message>
        <source>such as: I call the focal point, who calls the two villages upriver</source>
        <translation>kama: nampigia mhusika, naye anapigia vijiji viwili vya juu mtoni</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Ruka</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Endelea</translation>
    </message>
</context>
<context>
    <name>StartCreatePage</name>
    <message>
        <source>Create new records</source>
        <translation>Tengeneza rekodi mpya</translation>
    </message>
    <message>
        <source>They live in one folder. Without the passphrase or the code on paper, nobody can read them, and nobody can replace either.</source>
        <translation>Zinakaa katika folda moja. Bila sentensi ya siri au msimbo wa karatasi, hakuna anayeweza kuzisoma, na hakuna anayeweza kutoa vingine badala ya hivyo.</translation>
    </message>
    <message>
        <source>&amp;Folder for the records</source>
        <translation>Folda &amp;ya rekodi</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hagua…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Sentensi ya &amp;siri</translation>
    </message>
    <message>
        <source>Suggest si&amp;x words</source>
        <translation>&amp;Pendekeza maneno sita</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>&amp;Onyesha ninachoandika</translation>
    </message>
    <message>
        <source>How long the passphrase would hold</source>
        <translation>Sentensi ya siri ingestahimili kwa muda gani</translation>
    </message>
    <message>
        <source>Six random words are best: easy to write down, impossible to guess. Your own should have at least 14 characters.</source>
        <translation>Maneno sita ya bahati nasibu ni bora: rahisi kuandika, haiwezekani kuyakisia. Yako mwenyewe yawe na angalau herufi 14.</translation>
    </message>
    <message>
        <source>Type it &amp;again</source>
        <translation>Iandike &amp;tena</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Rudi</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>Ten&amp;geneza</translation>
    </message>
</context>
<context>
    <name>StartLanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Endelea</translation>
    </message>
</context>
<context>
    <name>StartOpenPage</name>
    <message>
        <source>Open your records</source>
        <translation>Fungua rekodi zako</translation>
    </message>
    <message>
        <source>&amp;Records on this computer, those used last first</source>
        <translation>Rekodi kwenye ko&amp;mpyuta hii, zilizotumika mwisho kwanza</translation>
    </message>
    <message>
        <source>For&amp;get this one</source>
        <translation>Sah&amp;au hii</translation>
    </message>
    <message>
        <source>&amp;Folder of the records</source>
        <translation>Folda &amp;ya rekodi</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hagua…</translation>
    </message>
    <message>
        <source>Another folder is remembered nowhere unless you ask for it, so that nobody can find it: choose it here each time.</source>
        <translation>Folda nyingine haikumbukwi popote isipokuwa uombe, ili mtu yeyote asiipate: ichague hapa kila mara.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Sentensi ya &amp;siri</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>&amp;Onyesha ninachoandika</translation>
    </message>
    <message>
        <source>&amp;Use the code on paper instead</source>
        <translation>&amp;Tumia msimbo wa karatasi badala yake</translation>
    </message>
    <message>
        <source>Offer this folder here &amp;next time. Whoever takes this computer can read where it is.</source>
        <translation>Onyesha &amp;folda hii hapa mara ijayo. Anayechukua kompyuta hii anaweza kusoma ilipo.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Rudi</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>F&amp;ungua</translation>
    </message>
</context>
<context>
    <name>StartRestorePage</name>
    <message>
        <source>Bring back a second copy</source>
        <translation>Rudisha nakala ya pili</translation>
    </message>
    <message>
        <source>For another computer, or when the records here are damaged. The copy is only read and stays as it is. It opens with the passphrase or the code on paper that it was made with.</source>
        <translation>Kwa kompyuta nyingine, au rekodi za hapa zinapoharibika. Nakala inasomwa tu na inabaki ilivyo. Inafunguka kwa sentensi ya siri au msimbo wa karatasi iliyofanywa nao.</translation>
    </message>
    <message>
        <source>Folder of the &amp;second copy, or stick with copies: then the newest</source>
        <translation>Folda ya &amp;nakala ya pili, au flashi yenye nakala: hapo iliyo mpya zaidi</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Chagua…</translation>
    </message>
    <message>
        <source>&amp;Folder for the records here</source>
        <translation>Folda ya rekodi &amp;hapa</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ch&amp;agua…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Sentensi ya &amp;siri</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>&amp;Onyesha ninachoandika</translation>
    </message>
    <message>
        <source>&amp;Use the code on paper instead</source>
        <translation>&amp;Tumia msimbo wa karatasi badala yake</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Rudi</translation>
    </message>
    <message>
        <source>&amp;Try it first…</source>
        <translation>&amp;Jaribu kwanza…</translation>
    </message>
    <message>
        <source>Bring it bac&amp;k</source>
        <translation>&amp;Irudishe</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>What you wrote last could not be kept when your records were locked.</source>
        <translation>Ulichoandika mwisho hakikuweza kuhifadhiwa rekodi zako zilipofungwa kwa kufuli.</translation>
    </message>
    <message>
        <source>Everything that was recorded or kept as a draft before is safe.</source>
        <translation>Kila kilichorekodiwa au kuwekwa kama rasimu kabla ni salama.</translation>
    </message>
    <message>
        <source>Write it down again now, on paper if need be, while you remember it.</source>
        <translation>Kiandike tena sasa, hata kwenye karatasi ikibidi, wakati bado unakikumbuka.</translation>
    </message>
    <message>
        <source>&amp;Save what can be saved…</source>
        <translation>Okoa k&amp;inachoweza kuokolewa…</translation>
    </message>
    <message>
        <source>The card of your programme</source>
        <translation>Kadi ya mpango wako</translation>
    </message>
    <message>
        <source>Folder for the records</source>
        <translation>Folda ya rekodi</translation>
    </message>
    <message>
        <source>R2P Field</source>
        <translation>R2P Field</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Tafadhali subiri</translation>
    </message>
</context>
<context>
    <name>StickChoice</name>
    <message>
        <source>No stick is in place: choose a folder below</source>
        <translation>Hakuna flashi iliyochomekwa: chagua folda hapa chini</translation>
    </message>
    <message>
        <source>Choose a stick, or a folder below</source>
        <translation>Chagua flashi, au folda hapa chini</translation>
    </message>
    <message>
        <source>{name}, for reading only</source>
        <translation>{name}, kwa kusoma tu</translation>
    </message>
    <message>
        <source>{name}, {size} free</source>
        <translation>{name}, nafasi tupu {size}</translation>
    </message>
    <message>
        <source>Stick without a name</source>
        <translation>Flashi isiyo na jina</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Somebody who took this computer, with a hall full of the fastest machines, would need more than ten thousand years.</source>
        <translation>Aliyechukua kompyuta hii, mwenye ukumbi uliojaa mashine zenye kasi kubwa kabisa, angehitaji zaidi ya miaka elfu kumi.</translation>
    </message>
    <message>
        <source>Strong, if nobody else ever wrote or said this sentence. Six random words are still safer than anything one makes up.</source>
        <translation>Imara, kama hakuna mwingine aliyewahi kuandika au kusema sentensi hii. Maneno sita ya bahati nasibu bado ni salama kuliko chochote mtu anachobuni.</translation>
    </message>
    <message>
        <source>Weak: whoever took this computer may guess it within minutes. Take more words.</source>
        <translation>Dhaifu: aliyechukua kompyuta hii anaweza kuikisia ndani ya dakika. Tumia maneno zaidi.</translation>
    </message>
    <message>
        <source>Weak: whoever took this computer may guess it within days. Take more words.</source>
        <translation>Dhaifu: aliyechukua kompyuta hii anaweza kuikisia ndani ya siku. Tumia maneno zaidi.</translation>
    </message>
    <message>
        <source>Fair: whoever took this computer and has many fast machines may need months.</source>
        <translation>Wastani: aliyechukua kompyuta hii na mwenye mashine nyingi zenye kasi anaweza kuhitaji miezi.</translation>
    </message>
    <message>
        <source>Good: whoever took this computer and has many fast machines may need years.</source>
        <translation>Nzuri: aliyechukua kompyuta hii na mwenye mashine nyingi zenye kasi anaweza kuhitaji miaka.</translation>
    </message>
    <message>
        <source>Too short: at least 14 characters are needed.</source>
        <translation>Fupi mno: angalau herufi 14 zinahitajika.</translation>
    </message>
    <message>
        <source>Not taken: too few different characters.</source>
        <translation>Haikubaliki: herufi tofauti ni chache mno.</translation>
    </message>
    <message>
        <source>Not taken: dates and telephone numbers are tried first. Add words.</source>
        <translation>Haikubaliki: tarehe na namba za simu hujaribiwa kwanza. Ongeza maneno.</translation>
    </message>
    <message>
        <source>Not taken: it repeats one short piece.</source>
        <translation>Haikubaliki: inarudia kipande kimoja kifupi.</translation>
    </message>
    <message>
        <source>Not taken: its characters stand in the order of the alphabet or the keyboard.</source>
        <translation>Haikubaliki: herufi zake ziko kwa mpangilio wa alfabeti au wa kibodi.</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>A meeting without a title</source>
        <translation>Mkutano usio na kichwa</translation>
    </message>
    <message>
        <source>In no meeting</source>
        <translation>Si katika mkutano</translation>
    </message>
    <message>
        <source>What people are told</source>
        <translation>Watu wanaambiwa nini</translation>
    </message>
    <message>
        <source>told on {day}</source>
        <translation>waliambiwa tarehe {day}</translation>
    </message>
    <message>
        <source>a day not named</source>
        <translation>siku isiyotajwa</translation>
    </message>
    <message>
        <source>late: not told yet</source>
        <translation>imechelewa: bado hawajaambiwa</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>bado hawajaambiwa</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hadi {day}</translation>
    </message>
    <message>
        <source>Something else that people were told…</source>
        <translation>Jambo jingine ambalo watu waliambiwa…</translation>
    </message>
    <message>
        <source>Questions of the community</source>
        <translation>Maswali ya jamii</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>bado halijajibiwa</translation>
    </message>
    <message>
        <source>The &amp;answer</source>
        <translation>&amp;Jibu</translation>
    </message>
    <message>
        <source>A day is written with the year first, such as 2026-11-23.</source>
        <translation>Siku huandikwa mwaka kwanza, kama 2026-11-23.</translation>
    </message>
    <message>
        <source>What people were told</source>
        <translation>Watu waliambiwa nini</translation>
    </message>
    <message>
        <source>Another committee held this meeting. It can be read here and not changed.</source>
        <translation>Mkutano huu uliendeshwa na kamati nyingine. Unaweza kusomwa hapa lakini si kubadilishwa.</translation>
    </message>
    <message>
        <source>What was to be told, and questions of the community</source>
        <translation>Yaliyopaswa kuelezwa, na maswali ya jamii</translation>
    </message>
    <message>
        <source>On &amp;day</source>
        <translation>&amp;Siku</translation>
    </message>
    <message>
        <source>&amp;Who was told, as a group</source>
        <translation>&amp;Nani aliambiwa, kama kikundi</translation>
    </message>
    <message>
        <source>What they were &amp;told</source>
        <translation>&amp;Waliambiwa nini</translation>
    </message>
    <message>
        <source>Answered &amp;in</source>
        <translation>Lilijibiwa &amp;katika</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Tendua</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;unga</translation>
    </message>
    <message>
        <source>Write it d&amp;own</source>
        <translation>And&amp;ika</translation>
    </message>
</context>
<context>
    <name>TellingRow</name>
    <message>
        <source>a group, such as: the women&apos;s circle of the lake</source>
        <translation>kikundi, kama: kikundi cha wanawake wa ziwani</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>Wanaambiwa nini</translation>
    </message>
    <message>
        <source>Who is told, as a group</source>
        <translation>Nani anaambiwa, kama kikundi</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Kabla ya lini</translation>
    </message>
</context>
<context>
    <name>ToWhom</name>
    <message numerus="yes">
        <source>%n other laptop(s) of your committee can open it. Headquarters cannot, and it does not count as sent to headquarters. Everything goes each time, with what stays in the room.</source>
        <translation>
            <numerusform>Kompyuta %n nyingine ya kamati yako inaweza kukifungua. Makao makuu hayawezi, na hakihesabiwi kuwa kimetumwa makao makuu. Kila kitu kinakwenda kila mara, pamoja na kinachobaki ukumbini.</numerusform>
            <numerusform>Kompyuta %n nyingine za kamati yako zinaweza kukifungua. Makao makuu hayawezi, na hakihesabiwi kuwa kimetumwa makao makuu. Kila kitu kinakwenda kila mara, pamoja na kinachobaki ukumbini.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take in what headquarters or the other laptop sent…</source>
        <translation>Pok&amp;ea kilichotumwa na makao makuu au kompyuta nyingine…</translation>
    </message>
    <message>
        <source>&amp;Take in what headquarters sent…</source>
        <translation>Pok&amp;ea kilichotumwa na makao makuu…</translation>
    </message>
    <message>
        <source>The approval that headquarters made for the other laptop</source>
        <translation>Idhini ambayo makao makuu yalitengenezea kompyuta nyingine</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>In danger</source>
        <translation>Wakati wa hatari</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Badilisha</translation>
    </message>
    <message>
        <source>In danger: nothing is noted yet</source>
        <translation>Wakati wa hatari: bado hakuna kilichoandikwa</translation>
    </message>
    <message>
        <source>Note the role of whom to reach and your step of the phone tree.</source>
        <translation>Andika wadhifa wa mtu wa kufikia na hatua yako katika mnyororo wa simu.</translation>
    </message>
    <message>
        <source>N&amp;ote it</source>
        <translation>&amp;Andika</translation>
    </message>
    <message>
        <source>Everything is kept. Go on with it, or close it.</source>
        <translation>Kila kitu kimehifadhiwa. Endelea nacho, au ukifunge.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) not closed</source>
        <translation>
            <numerusform>Mkutano %n haujafungwa</numerusform>
            <numerusform>Mikutano %n haijafungwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with &amp;it</source>
        <translation>Endelea na&amp;o</translation>
    </message>
    <message>
        <source>Is your code on paper right?</source>
        <translation>Je, msimbo wako wa karatasi ni sahihi?</translation>
    </message>
    <message>
        <source>Type it back once: only then is it sure that the paper opens your records.</source>
        <translation>Uandike tena mara moja: hapo tu ndipo ni hakika kwamba karatasi inafungua rekodi zako.</translation>
    </message>
    <message>
        <source>T&amp;ype it back</source>
        <translation>&amp;Uandike tena</translation>
    </message>
    <message>
        <source>You opened these records by the code on paper</source>
        <translation>Ulifungua rekodi hizi kwa msimbo wa karatasi</translation>
    </message>
    <message>
        <source>Choose a new passphrase, so that you need the paper no more.</source>
        <translation>Chagua sentensi mpya ya siri, ili usihitaji karatasi tena.</translation>
    </message>
    <message>
        <source>Choose &amp;a new passphrase…</source>
        <translation>Cha&amp;gua sentensi mpya ya siri…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept back, to be looked at again</source>
        <translation>
            <numerusform>Rekodi %n imezuiliwa, itazamwe tena</numerusform>
            <numerusform>Rekodi %n zimezuiliwa, zitazamwe tena</numerusform>
        </translation>
    </message>
    <message>
        <source>The day that was set for it has come. Is it still too dangerous to send?</source>
        <translation>Siku iliyowekwa kwa ajili yake imefika. Je, bado ni hatari mno kutuma?</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Ta&amp;zama tena</translation>
    </message>
    <message>
        <source>Still to come: {open}. Due within a week: {soon}.</source>
        <translation>Zinazosubiriwa: {open}. Za kutimizwa ndani ya wiki: {soon}.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) late</source>
        <translation>
            <numerusform>Ahadi %n imechelewa</numerusform>
            <numerusform>Ahadi %n zimechelewa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) still to come</source>
        <translation>
            <numerusform>Ahadi %n inasubiriwa</numerusform>
            <numerusform>Ahadi %n zinasubiriwa</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Promises</source>
        <translation>A&amp;hadi</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) of which people are still to be told</source>
        <translation>
            <numerusform>Mkutano %n ambao watu bado hawajaambiwa matokeo yake</numerusform>
            <numerusform>Mikutano %n ambayo watu bado hawajaambiwa matokeo yake</numerusform>
        </translation>
    </message>
    <message>
        <source>The day by which they were to hear of it has passed.</source>
        <translation>Siku waliyopaswa kuambiwa imepita.</translation>
    </message>
    <message>
        <source>&amp;Tell them</source>
        <translation>&amp;Waambie</translation>
    </message>
    <message>
        <source>Agreed in: {meeting}</source>
        <translation>Ilikubaliwa katika: {meeting}</translation>
    </message>
    <message>
        <source>Next meeting: {day}</source>
        <translation>Mkutano ujao: {day}</translation>
    </message>
    <message>
        <source>M&amp;eetings</source>
        <translation>&amp;Mikutano</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) wait for checking</source>
        <translation>
            <numerusform>Kifurushi %n kinasubiri kukaguliwa</numerusform>
            <numerusform>Vifurushi %n vinasubiri kukaguliwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in them is read until their fingerprint has been compared.</source>
        <translation>Hakuna kilichomo kinachosomwa hadi alama yao ya utambulisho ilinganishwe.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Kagua</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with two versions</source>
        <translation>
            <numerusform>Rekodi %n yenye matoleo mawili</numerusform>
            <numerusform>Rekodi %n zenye matoleo mawili</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people wrote different things. Both are kept until somebody decides.</source>
        <translation>Watu wawili waliandika mambo tofauti. Yote mawili yanahifadhiwa hadi mtu aamue.</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Linganisha</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not whole here</source>
        <translation>
            <numerusform>Rekodi %n si nzima hapa</numerusform>
            <numerusform>Rekodi %n si nzima hapa</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of them has not come, or was kept back by its author.</source>
        <translation>Sehemu yake haijafika, au ilizuiliwa na mwandishi wake.</translation>
    </message>
    <message>
        <source>Loo&amp;k at them</source>
        <translation>Z&amp;itazame</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) not finished</source>
        <translation>
            <numerusform>Taarifa %n haijakamilika</numerusform>
            <numerusform>Taarifa %n hazijakamilika</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is kept. Go on with the newest.</source>
        <translation>Ulichoandika kimehifadhiwa. Endelea na ya karibuni.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Endelea</translation>
    </message>
    <message>
        <source>The oldest was written on {day}.</source>
        <translation>Ya zamani kabisa iliandikwa {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) not sent yet</source>
        <translation>
            <numerusform>Taarifa %n bado haijatumwa</numerusform>
            <numerusform>Taarifa %n bado hazijatumwa</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Tuma</translation>
    </message>
    <message>
        <source>It last said so about {day}.</source>
        <translation>Yalisema hivyo mara ya mwisho kuhusu {day}.</translation>
    </message>
    <message numerus="yes">
        <source>HQ has %n observation(s) of yours</source>
        <translation>
            <numerusform>Taarifa yako %n imefika makao makuu</numerusform>
            <numerusform>Taarifa zako %n zimefika makao makuu</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Rekodi</translation>
    </message>
    <message numerus="yes">
        <source>The records of %n computer(s) went on in two places</source>
        <translation>
            <numerusform>Rekodi za kompyuta %n zimeendelea mahali pawili</numerusform>
            <numerusform>Rekodi za kompyuta %n zimeendelea mahali pawili</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of them is in use beside the first, or was. Nothing is lost: all that either wrote is here. Ask the people there whether both are theirs: a copy in other hands is a danger.</source>
        <translation>Nakala yake inatumika, au ilitumika, pamoja na ile ya kwanza. Hakuna kilichopotea: yote yaliyoandikwa kwenye zote mbili yapo hapa. Waulize watu wa huko kama zote mbili ni zao: nakala iliyo mikononi mwa wengine ni hatari.</translation>
    </message>
    <message>
        <source>I kno&amp;w</source>
        <translation>Na&amp;jua</translation>
    </message>
    <message>
        <source>Never. If this computer is lost, everything in it is lost.</source>
        <translation>Haijawahi kufanywa. Kompyuta hii ikipotea, kila kilichomo kinapotea.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>Siku %n iliyopita</numerusform>
            <numerusform>Siku %n zilizopita</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether it opens.</source>
        <translation>Bado hakuna aliyejaribu kama inafunguka.</translation>
    </message>
    <message>
        <source>Last second copy</source>
        <translation>Nakala ya pili ya mwisho</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>Fanya &amp;nakala</translation>
    </message>
    <message>
        <source>Nothing waits. Ctrl+N begins a new observation.</source>
        <translation>Hakuna kinachosubiri. Ctrl+N huanza taarifa mpya.</translation>
    </message>
</context>
<context>
    <name>TriggerRow</name>
    <message>
        <source>Note, without names</source>
        <translation>Dokezo, bila majina</translation>
    </message>
    <message>
        <source>Note: {title}</source>
        <translation>Dokezo: {title}</translation>
    </message>
</context>
<context>
    <name>TryCopyDialog</name>
    <message>
        <source>Words or digits on &amp;paper</source>
        <translation>Maneno au tarakimu za &amp;karatasi</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Sentensi ya &amp;siri</translation>
    </message>
    <message>
        <source>Stick or folder of the second copy</source>
        <translation>Flashi au folda ya nakala ya pili</translation>
    </message>
    <message>
        <source>Try a second copy</source>
        <translation>Jaribu nakala ya pili</translation>
    </message>
    <message>
        <source>Does this second copy open?</source>
        <translation>Je, nakala hii ya pili inafunguka?</translation>
    </message>
    <message>
        <source>The copy is opened and read from end to end, as if this computer were lost. It is only read: nothing is brought back, and nothing here is changed.</source>
        <translation>Nakala inafunguliwa na kusomwa mwanzo hadi mwisho, kana kwamba kompyuta hii imepotea. Inasomwa tu: hakuna kinachorudishwa, na hakuna kinachobadilishwa hapa.</translation>
    </message>
    <message>
        <source>St&amp;ick with the copy</source>
        <translation>F&amp;lashi yenye nakala</translation>
    </message>
    <message>
        <source>&amp;Folder of the copy, or of several: then the newest is tried</source>
        <translation>&amp;Folda ya nakala, au ya kadhaa: hapo iliyo mpya zaidi inajaribiwa</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Chagua…</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>&amp;Onyesha ninachoandika</translation>
    </message>
    <message>
        <source>&amp;Use the code on paper instead</source>
        <translation>&amp;Tumia msimbo wa karatasi badala yake</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;unga</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Jaribu</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>This is version {version}.</source>
        <translation>Hili ni toleo {version}.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time.</source>
        <translation>Toleo {version} linaanza mara ijayo.</translation>
    </message>
    <message>
        <source>File of the update</source>
        <translation>Faili la sasisho</translation>
    </message>
    <message>
        <source>Stick or folder for the second copy</source>
        <translation>Flashi au folda ya nakala ya pili</translation>
    </message>
    <message>
        <source>what came with the program</source>
        <translation>kilichokuja na programu</translation>
    </message>
    <message>
        <source>Version {new}, made on {day}. Here now: {now}.</source>
        <translation>Toleo {new}, lililotengenezwa {day}. Hapa sasa: {now}.</translation>
    </message>
    <message>
        <source>Signed by the key {key}. It takes {size}.</source>
        <translation>Limetiwa saini kwa ufunguo {key}. Linachukua {size}.</translation>
    </message>
    <message>
        <source>What is new:</source>
        <translation>Kilicho kipya:</translation>
    </message>
    <message>
        <source>This is a new version of the program. It is whole and signed.</source>
        <translation>Hili ni toleo jipya la programu. Ni zima na limetiwa saini.</translation>
    </message>
    <message>
        <source>These are newer frameworks. They are whole and signed.</source>
        <translation>Hii ni mifumo mipya zaidi. Ni mizima na imetiwa saini.</translation>
    </message>
    <message>
        <source>These are newer translations. They are whole and signed.</source>
        <translation>Hizi ni tafsiri mpya zaidi. Ni nzima na zimetiwa saini.</translation>
    </message>
    <message>
        <source>This is a list of places. It is whole and signed.</source>
        <translation>Hii ni orodha ya mahali. Ni nzima na imetiwa saini.</translation>
    </message>
    <message>
        <source>These are newer pages of the help. They are whole and signed.</source>
        <translation>Hizi ni kurasa mpya zaidi za msaada. Ni nzima na zimetiwa saini.</translation>
    </message>
    <message>
        <source>The places of this list can be chosen now.</source>
        <translation>Mahali pa orodha hii panaweza kuchaguliwa sasa.</translation>
    </message>
    <message>
        <source>Version {version} is in its place. It counts from the next start of the program.</source>
        <translation>Toleo {version} liko mahali pake. Linatumika kuanzia programu itakapoanza tena.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time, as it was before.</source>
        <translation>Toleo {version} linaanza mara ijayo, kama ilivyokuwa awali.</translation>
    </message>
    <message>
        <source>Update from a stick</source>
        <translation>Sasisha kutoka flashi</translation>
    </message>
    <message>
        <source>A new version of the program, of frameworks, words or places comes as one file on a stick, signed by those who make it. It is checked as a whole before anything is changed. The version of today stays here, and can be gone back to.</source>
        <translation>Toleo jipya la programu, la mifumo, maneno au mahali huja kama faili moja kwenye flashi, lililotiwa saini na wanaolitengeneza. Hukaguliwa lote kabla ya chochote kubadilishwa. Toleo la leo linabaki hapa, na unaweza kulirudia.</translation>
    </message>
    <message>
        <source>&amp;Stick</source>
        <translation>&amp;Flashi</translation>
    </message>
    <message>
        <source>&amp;File of the update, or the stick</source>
        <translation>Faili la sa&amp;sisho, au flashi</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hagua…</translation>
    </message>
    <message>
        <source>A second copy of your records is made first. It goes &amp;to</source>
        <translation>Kwanza nakala ya pili ya rekodi zako hutengenezwa. Inaenda &amp;kwa</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Cha&amp;gua…</translation>
    </message>
    <message>
        <source>There is a second copy of &amp;all records of this computer, or there are none</source>
        <translation>Kuna &amp;nakala ya pili ya rekodi zote za kompyuta hii, au hakuna rekodi</translation>
    </message>
    <message>
        <source>Go &amp;back to the version before</source>
        <translation>&amp;Rudi kwenye toleo la awali</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;unga</translation>
    </message>
    <message>
        <source>Chec&amp;k it</source>
        <translation>K&amp;agua</translation>
    </message>
    <message>
        <source>&amp;Install it</source>
        <translation>Sak&amp;inisha</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>not noted yet</source>
        <translation>bado haijaandikwa</translation>
    </message>
    <message>
        <source>w</source>
        <comment>the key for worse</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>s</source>
        <comment>the key for the same</comment>
        <translation>i</translation>
    </message>
    <message>
        <source>b</source>
        <comment>the key for better</comment>
        <translation>z</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>mbaya zaidi</translation>
    </message>
    <message>
        <source>same</source>
        <translation>ileile</translation>
    </message>
    <message>
        <source>better</source>
        <translation>nzuri zaidi</translation>
    </message>
    <message>
        <source>the whole room</source>
        <translation>ukumbi mzima</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) than people were counted. Count again, or leave it.</source>
        <translation>
            <numerusform>Jibu %n zaidi ya watu waliohesabiwa. Hesabu tena, au iache.</numerusform>
            <numerusform>Majibu %n zaidi ya watu waliohesabiwa. Hesabu tena, au yaache.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody answered yet.</source>
        <translation>Bado hakuna aliyejibu.</translation>
    </message>
    <message>
        <source>most say: {answer}</source>
        <translation>wengi wanasema: {answer}</translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message numerus="yes">
        <source>%n more vote(s) than there are. Count again, or leave it.</source>
        <translation>
            <numerusform>Kura %n zaidi ya waliopo. Hesabu tena, au iache.</numerusform>
            <numerusform>Kura %n zaidi ya waliopo. Hesabu tena, au iache.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhereSection</name>
    <message>
        <source>The place is kept in words only</source>
        <translation>Mahali pamewekwa kwa maneno tu</translation>
    </message>
    <message>
        <source>a place that the lists here do not have</source>
        <translation>mahali ambapo orodha za hapa hazina</translation>
    </message>
    <message>
        <source>From the list: {place} ({code})</source>
        <translation>Kutoka kwenye orodha: {place} ({code})</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>Words to copy by hand: {words}</source>
        <translation>Maneno ya kunakili kwa mkono: {words}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Incident</source>
        <translation>Tukio</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Sign of peace</source>
        <translation>Dalili ya amani</translation>
    </message>
    <message>
        <source>Rumour</source>
        <translation>Uvumi</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Kauli</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Ndogo</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Wastani</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Kubwa</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Kubwa sana</translation>
    </message>
    <message>
        <source>Seen once</source>
        <translation>Imeonekana mara moja</translation>
    </message>
    <message>
        <source>Seen repeatedly</source>
        <translation>Imeonekana mara kwa mara</translation>
    </message>
    <message>
        <source>Worse for people</source>
        <translation>Mbaya zaidi kwa watu</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Ileile</translation>
    </message>
    <message>
        <source>Better for people</source>
        <translation>Nzuri zaidi kwa watu</translation>
    </message>
    <message>
        <source>Change not known</source>
        <translation>Mabadiliko hayajulikani</translation>
    </message>
    <message>
        <source>State forces</source>
        <translation>Vikosi vya serikali</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polisi</translation>
    </message>
    <message>
        <source>Foreign forces</source>
        <translation>Vikosi vya kigeni</translation>
    </message>
    <message>
        <source>Peacekeepers</source>
        <translation>Walinda amani</translation>
    </message>
    <message>
        <source>Armed group</source>
        <translation>Kundi lenye silaha</translation>
    </message>
    <message>
        <source>Militia</source>
        <translation>Wanamgambo</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Umati</translation>
    </message>
    <message>
        <source>Community group</source>
        <translation>Kikundi cha jamii</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Mamlaka</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Vyombo vya habari</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Kampuni</translation>
    </message>
    <message>
        <source>Another kind of body</source>
        <translation>Chombo cha aina nyingine</translation>
    </message>
    <message>
        <source>Unknown body</source>
        <translation>Chombo kisichojulikana</translation>
    </message>
    <message>
        <source>Seen by the recorder</source>
        <translation>Ilionwa na mwandishi</translation>
    </message>
    <message>
        <source>By uniform or insignia</source>
        <translation>Kwa sare au nembo</translation>
    </message>
    <message>
        <source>Claimed by the party itself</source>
        <translation>Kimejitangaza chenyewe</translation>
    </message>
    <message>
        <source>Said by a source</source>
        <translation>Chanzo kimesema</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Inadhaniwa</translation>
    </message>
    <message>
        <source>Basis not known</source>
        <translation>Msingi haujulikani</translation>
    </message>
    <message>
        <source>It confirms it</source>
        <translation>Inaithibitisha</translation>
    </message>
    <message>
        <source>It contradicts it</source>
        <translation>Inapingana nayo</translation>
    </message>
    <message>
        <source>It came after it</source>
        <translation>Ilifuata baada yake</translation>
    </message>
    <message>
        <source>It is the same event</source>
        <translation>Ni tukio lilelile</translation>
    </message>
    <message>
        <source>It was caused by it</source>
        <translation>Ilisababishwa nayo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hapana</translation>
    </message>
    <message>
        <source>Yes, an armed conflict</source>
        <translation>Ndiyo, mzozo wa kivita</translation>
    </message>
    <message>
        <source>Yes, an occupation</source>
        <translation>Ndiyo, ukaliaji kwa mabavu</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Si wazi</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Kweli</translation>
    </message>
    <message>
        <source>Partly true</source>
        <translation>Kweli kwa sehemu</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Si kweli</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Haiwezekani kusema</translation>
    </message>
    <message>
        <source>I saw or heard it myself</source>
        <translation>Niliona au nilisikia mwenyewe</translation>
    </message>
    <message>
        <source>A public source</source>
        <translation>Chanzo cha umma</translation>
    </message>
    <message>
        <source>A person told me</source>
        <translation>Mtu aliniambia</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Haijulikani</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Kwa siku kamili</translation>
    </message>
    <message>
        <source>Within a few days</source>
        <translation>Ndani ya siku chache</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Ndani ya wiki</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>Ndani ya mwezi</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>Ndani ya mwaka</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Bado inaendelea</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Imeisha</translation>
    </message>
    <message>
        <source>This very spot</source>
        <translation>Mahali hapahapa</translation>
    </message>
    <message>
        <source>A village, town or camp</source>
        <translation>Kijiji, mji au kambi</translation>
    </message>
    <message>
        <source>Near a known place</source>
        <translation>Karibu na mahali panapojulikana</translation>
    </message>
    <message>
        <source>Within a small area</source>
        <translation>Ndani ya eneo dogo</translation>
    </message>
    <message>
        <source>Within a district</source>
        <translation>Ndani ya wilaya</translation>
    </message>
    <message>
        <source>Within a province or region</source>
        <translation>Ndani ya mkoa au jimbo</translation>
    </message>
    <message>
        <source>Along a road, river or border</source>
        <translation>Kando ya barabara, mto au mpaka</translation>
    </message>
    <message>
        <source>Somewhere in the country</source>
        <translation>Mahali fulani nchini</translation>
    </message>
    <message>
        <source>Beyond one country</source>
        <translation>Zaidi ya nchi moja</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Hakuulizwa</translation>
    </message>
    <message>
        <source>The local committee</source>
        <translation>Kamati ya mtaa</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Makao makuu</translation>
    </message>
    <message>
        <source>A named partner</source>
        <translation>Mshirika aliyetajwa</translation>
    </message>
    <message>
        <source>An accountability process</source>
        <translation>Mchakato wa uwajibikaji</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Kuchapishwa kwa umma</translation>
    </message>
    <message>
        <source>The protection officer</source>
        <translation>Ofisa wa ulinzi</translation>
    </message>
    <message>
        <source>Green: no danger known</source>
        <translation>Kijani: hakuna hatari inayojulikana</translation>
    </message>
    <message>
        <source>Amber: some danger</source>
        <translation>Njano: hatari kiasi</translation>
    </message>
    <message>
        <source>Red: serious danger</source>
        <translation>Nyekundu: hatari kubwa</translation>
    </message>
    <message>
        <source>Send only: contact me about this area</source>
        <translation>Tuma tu: wasiliana nami kuhusu eneo hili</translation>
    </message>
    <message>
        <source>Send, with the agreed measures</source>
        <translation>Tuma, pamoja na hatua za ulinzi zilizokubaliwa</translation>
    </message>
    <message>
        <source>Send nothing yet</source>
        <translation>Usitume chochote bado</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Kuuawa</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Kujeruhiwa</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>Ukatili wa kingono</translation>
    </message>
    <message>
        <source>Abducted or detained</source>
        <translation>Kutekwa au kuzuiliwa</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Kutojulikana alipo</translation>
    </message>
    <message>
        <source>Displaced</source>
        <translation>Kuhama makazi</translation>
    </message>
    <message>
        <source>Property or livelihood lost</source>
        <translation>Kupoteza mali au riziki</translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation>Kutishwa</translation>
    </message>
    <message>
        <source>Another harm</source>
        <translation>Madhara mengine</translation>
    </message>
    <message>
        <source>Harm not known</source>
        <translation>Madhara hayajulikani</translation>
    </message>
    <message>
        <source>Civilians</source>
        <translation>Raia</translation>
    </message>
    <message>
        <source>Fighters</source>
        <translation>Wapiganaji</translation>
    </message>
    <message>
        <source>Status not known</source>
        <translation>Hadhi haijulikani</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Watu</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Kaya</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Matukio</translation>
    </message>
    <message>
        <source>The community</source>
        <translation>Jamii</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Umma</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Imerekodiwa</translation>
    </message>
    <message>
        <source>Sealed in a packet</source>
        <translation>Imetiwa muhuri kwenye kifurushi</translation>
    </message>
    <message>
        <source>HQ has it</source>
        <translation>Imefika makao makuu</translation>
    </message>
    <message>
        <source>From another device</source>
        <translation>Kutoka kifaa kingine</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Kimepokewa</translation>
    </message>
    <message>
        <source>Taken in before</source>
        <translation>Kilipokewa kabla</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Kilifanywa hapa</translation>
    </message>
    <message>
        <source>Waits for checking</source>
        <translation>Kinasubiri kukaguliwa</translation>
    </message>
    <message>
        <source>Needs a newer program</source>
        <translation>Kinahitaji programu mpya zaidi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Kimekataliwa</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kilichotokea</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Kichwa cha habari</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Harm if it became known</source>
        <translation>Madhara ikijulikana</translation>
    </message>
    <message>
        <source>Signs of risk and of peace</source>
        <translation>Dalili za hatari na za amani</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Vichocheo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
    <message>
        <source>Who was harmed</source>
        <translation>Waliodhurika</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Aliyetenda</translation>
    </message>
    <message>
        <source>Inside an armed conflict?</source>
        <translation>Ndani ya mzozo wa kivita?</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Hatua zilizochukuliwa</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Viungo</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Picha na hati</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Kilichosemwa</translation>
    </message>
    <message>
        <source>The rumour</source>
        <translation>Uvumi</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Imejulikanaje</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>Watu walikubali nini</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Si kwa</translation>
    </message>
    <message>
        <source>Risk check</source>
        <translation>Tathmini ya hatari</translation>
    </message>
    <message>
        <source>Minimum form</source>
        <translation>Fomu fupi kabisa</translation>
    </message>
    <message>
        <source>Flash line</source>
        <translation>Ujumbe wa hatari</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Ilikotoka</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Haikusemwa</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Correction – R2P Field</source>
        <translation>Sahihisho – R2P Field</translation>
    </message>
    <message>
        <source>Draft – R2P Field</source>
        <translation>Rasimu – R2P Field</translation>
    </message>
    <message>
        <source>Recorded as {reference}</source>
        <translation>Imerekodiwa kama {reference}</translation>
    </message>
    <message>
        <source>The words that you took out still stand in its earlier wording.</source>
        <translation>Maneno uliyoyaondoa bado yapo katika maandishi yake ya awali.</translation>
    </message>
    <message>
        <source>Undone: it says again what it said before. The history has both.</source>
        <translation>Imetenduliwa: inasema tena ilichosema kabla. Historia ina yote mawili.</translation>
    </message>
</context>
</TS>
