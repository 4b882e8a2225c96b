<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
    <context>
        <name>Sentences</name>
        <message>
            <source>A code has 12 words, or 24 when it was split; {count} were typed.</source>
            <translation>Msimbo una maneno 12, au 24 kama uligawanywa; umeandika {count}.</translation>
        </message>
        <message>
            <source>A code may stand for one place only, and in this list some stand twice: {0}.</source>
            <translation>Msimbo unaweza kuwa wa mahali pamoja tu, na katika orodha hii mingine ipo mara mbili: {0}.</translation>
        </message>
        <message>
            <source>A core set has at most 15: ask for a shorter list.</source>
            <translation>Orodha ya msingi ina dalili 15 au chini yake: omba orodha fupi zaidi.</translation>
        </message>
        <message>
            <source>A device with one of these keys is admitted already.</source>
            <translation>Kifaa chenye mojawapo ya funguo hizi kimekwisha kuruhusiwa.</translation>
        </message>
        <message>
            <source>A field with a dashed frame holds what cannot be read there, such as a word for a figure.</source>
            <translation>Sehemu yenye fremu ya vistari ina kitu kisichosomeka hapo, kama neno badala ya tarakimu.</translation>
        </message>
        <message>
            <source>A file of these records cannot be read: it is damaged or was replaced.</source>
            <translation>Faili la rekodi hizi haliwezi kusomwa: limeharibika au limebadilishwa na jingine.</translation>
        </message>
        <message>
            <source>A file of these records is damaged.</source>
            <translation>Faili la rekodi hizi limeharibika.</translation>
        </message>
        <message>
            <source>A file of these records is empty.</source>
            <translation>Faili la rekodi hizi ni tupu.</translation>
        </message>
        <message>
            <source>A file of this backup is missing.</source>
            <translation>Faili la nakala hii ya pili halipo.</translation>
        </message>
        <message>
            <source>A grade of 1, 5 or E needs a reason.</source>
            <translation>Daraja la 1, 5 au E linahitaji sababu.</translation>
        </message>
        <message>
            <source>A group is said not to have been there, yet it has a view.</source>
            <translation>Imesemwa kwamba kikundi hakikuwepo, lakini kina maoni.</translation>
        </message>
        <message>
            <source>A group is said not to have been there, yet people of it are counted.</source>
            <translation>Imesemwa kwamba kikundi hakikuwepo, lakini watu wake wamehesabiwa.</translation>
        </message>
        <message>
            <source>A group seems to be named after a person. Call it by where or how its people live.</source>
            <translation>Kikundi kinaonekana kuitwa kwa jina la mtu. Kiite kwa mahali au namna watu wake wanavyoishi.</translation>
        </message>
        <message>
            <source>A key is not acceptable: {0}.</source>
            <translation>Ufunguo haukubaliki: {0}.</translation>
        </message>
        <message>
            <source>A last day is given but no first day.</source>
            <translation>Siku ya mwisho imetolewa lakini hakuna siku ya kwanza.</translation>
        </message>
        <message>
            <source>A list of places is taken into records, and none are open.</source>
            <translation>Orodha ya mahali huingia katika rekodi, na hakuna zilizo wazi.</translation>
        </message>
        <message>
            <source>A newer version of the program wrote this record.</source>
            <translation>Toleo jipya zaidi la programu liliandika rekodi hii.</translation>
        </message>
        <message>
            <source>A newer version of this program is needed for the packet ({0}).</source>
            <translation>Toleo jipya zaidi la programu hii linahitajika kwa kifurushi ({0}).</translation>
        </message>
        <message>
            <source>A pack on this computer cannot be read.</source>
            <translation>Fungu la data kwenye kompyuta hii haliwezi kusomwa.</translation>
        </message>
        <message>
            <source>A photo or document of these records is damaged.</source>
            <translation>Picha au hati ya rekodi hizi imeharibika.</translation>
        </message>
        <message>
            <source>A place of this name was added to this area before.</source>
            <translation>Mahali penye jina hili paliongezwa kwenye eneo hili kabla.</translation>
        </message>
        <message>
            <source>A receipt can only be made by headquarters, for a device that it admitted.</source>
            <translation>Risiti inaweza kutolewa tu na makao makuu, kwa kifaa ambacho yalikiruhusu.</translation>
        </message>
        <message>
            <source>A receipt is not acceptable ({0}).</source>
            <translation>Risiti haikubaliki ({0}).</translation>
        </message>
        <message>
            <source>A record does not have the shape that its form prescribes{0}.</source>
            <translation>Rekodi haina umbo ambalo fomu yake inaagiza{0}.</translation>
        </message>
        <message>
            <source>A record in minimum form holds no photo or document: it could lead to the survivor.</source>
            <translation>Rekodi ya fomu fupi kabisa haina picha wala hati: ingeweza kuelekeza kwa manusura.</translation>
        </message>
        <message>
            <source>A row of entries in the packet is not signed by its writer</source>
            <translation>Mstari wa maingizo katika kifurushi haujatiwa saini na mwandishi wake</translation>
        </message>
        <message>
            <source>A second headquarters takes the keys and imports in the other order</source>
            <translation>Makao makuu ya pili yanachukua funguo na kuingiza kwa mpangilio wa kinyume</translation>
        </message>
        <message>
            <source>A signature in these records is damaged.</source>
            <translation>Saini moja katika rekodi hizi imeharibika.</translation>
        </message>
        <message>
            <source>A signed statement cannot be read: {0}.</source>
            <translation>Tamko lenye saini halisomeki: {0}.</translation>
        </message>
        <message>
            <source>A signed statement in the packet cannot be read</source>
            <translation>Tamko lenye saini katika kifurushi halisomeki</translation>
        </message>
        <message>
            <source>A signed statement is not what it should be</source>
            <translation>Tamko lenye saini si linavyopaswa kuwa</translation>
        </message>
        <message>
            <source>A spreadsheet has turned codes of this list into numbers, so that they are wrong: {0}.</source>
            <translation>Programu ya majedwali imegeuza misimbo ya orodha hii kuwa namba, hivyo si sahihi: {0}.</translation>
        </message>
        <message>
            <source>A text seems to hold a mail address.</source>
            <translation>Maandishi yanaonekana kuwa na anwani ya barua pepe.</translation>
        </message>
        <message>
            <source>A text seems to hold a telephone number.</source>
            <translation>Maandishi yanaonekana kuwa na namba ya simu.</translation>
        </message>
        <message>
            <source>A text seems to hold somebody's age.</source>
            <translation>Maandishi yanaonekana kuwa na umri wa mtu.</translation>
        </message>
        <message>
            <source>A text seems to hold the name of a person.</source>
            <translation>Maandishi yanaonekana kuwa na jina la mtu.</translation>
        </message>
        <message>
            <source>Add the other laptop with the approval file that headquarters made for it, then seal.</source>
            <translation>Ongeza kompyuta nyingine kwa faili la idhini ambalo makao makuu yaliitengenezea, kisha utie muhuri.</translation>
        </message>
        <message>
            <source>All numbers that this registrar may give to devices are used.</source>
            <translation>Namba zote ambazo msajili huyu anaweza kuvipa vifaa zimetumika.</translation>
        </message>
        <message>
            <source>An age is written in the text: take it out.</source>
            <translation>Umri umeandikwa katika maandishi: uondoe.</translation>
        </message>
        <message>
            <source>An entry of these records is damaged.</source>
            <translation>Ingizo moja la rekodi hizi limeharibika.</translation>
        </message>
        <message>
            <source>Another committee or person planned this meeting.</source>
            <translation>Kamati au mtu mwingine alipanga mkutano huu.</translation>
        </message>
        <message>
            <source>Another committee or person wrote this.</source>
            <translation>Kamati au mtu mwingine aliandika hii.</translation>
        </message>
        <message>
            <source>Another person recorded this observation.</source>
            <translation>Mtu mwingine alirekodi taarifa hii.</translation>
        </message>
        <message>
            <source>Another person recorded this.</source>
            <translation>Mtu mwingine alirekodi hii.</translation>
        </message>
        <message>
            <source>Another window or program is installing an update just now.</source>
            <translation>Dirisha au programu nyingine inasakinisha sasisho sasa hivi.</translation>
        </message>
        <message>
            <source>Another window or program is making records or a copy in this folder just now.</source>
            <translation>Dirisha jingine au programu nyingine inatengeneza rekodi au nakala katika folda hii sasa hivi.</translation>
        </message>
        <message>
            <source>Are its cells separated by “{0}”? The profile says so.</source>
            <translation>Je, visanduku vyake vimetenganishwa kwa “{0}”? Wasifu unasema hivyo.</translation>
        </message>
        <message>
            <source>Ask for a corrected list.</source>
            <translation>Omba orodha iliyosahihishwa.</translation>
        </message>
        <message>
            <source>Ask for a list for these frameworks. Not known here: {0}.</source>
            <translation>Omba orodha ya mifumo hii. Haijulikani hapa: {0}.</translation>
        </message>
        <message>
            <source>Ask for a list without them: {0}.</source>
            <translation>Omba orodha isiyo na hizi: {0}.</translation>
        </message>
        <message>
            <source>Ask for the file again, or correct it and import it once more.</source>
            <translation>Omba faili tena, au lisahihishe na uliingize mara nyingine.</translation>
        </message>
        <message>
            <source>Ask for the list again, or correct it and load it once more.</source>
            <translation>Omba orodha tena, au isahihishe na uipakie mara nyingine.</translation>
        </message>
        <message>
            <source>Ask headquarters for a fresh receipt.</source>
            <translation>Omba risiti mpya kutoka makao makuu.</translation>
        </message>
        <message>
            <source>Ask headquarters for its card.</source>
            <translation>Omba kadi ya makao makuu.</translation>
        </message>
        <message>
            <source>Ask its author to take it back, or headquarters to hide it.</source>
            <translation>Mwombe mwandishi wake aiondoe, au makao makuu yaifiche.</translation>
        </message>
        <message>
            <source>Ask the device for a fresh request.</source>
            <translation>Omba ombi jipya kutoka kwenye kifaa.</translation>
        </message>
        <message>
            <source>Ask the owner of the key for a fresh copy.</source>
            <translation>Mwombe mwenye ufunguo nakala mpya.</translation>
        </message>
        <message>
            <source>Ask the sender for a fresh copy and compare fingerprints.</source>
            <translation>Mwombe mtumaji nakala mpya na mlinganishe alama za utambulisho.</translation>
        </message>
        <message>
            <source>Ask the sender for a fresh copy.</source>
            <translation>Mwombe mtumaji nakala mpya.</translation>
        </message>
        <message>
            <source>Ask the sender to make the packet again, or to copy it again.</source>
            <translation>Mwombe mtumaji atengeneze kifurushi tena, au akinakili tena.</translation>
        </message>
        <message>
            <source>Ask who looks after this computer to install the new package, or unpack the program's archive into a folder of your own and start it from there.</source>
            <translation>Mwombe anayetunza kompyuta hii asakinishe kifurushi kipya cha programu, au fungua kumbukizi ya programu katika folda yako mwenyewe na uianzishe kutoka hapo.</translation>
        </message>
        <message>
            <source>Ask who looks after this computer to update it, or unpack the program's archive into a folder of your own and start it from there.</source>
            <translation>Mwombe anayetunza kompyuta hii aisasishe, au fungua kumbukizi ya programu katika folda yako mwenyewe na uianzishe kutoka hapo.</translation>
        </message>
        <message>
            <source>Ask whoever gave you the file for a corrected one.</source>
            <translation>Mwombe aliyekupa faili akupe lililosahihishwa.</translation>
        </message>
        <message>
            <source>Ask whoever made the translation for a corrected one.</source>
            <translation>Mwombe aliyefanya tafsiri akupe iliyosahihishwa.</translation>
        </message>
        <message>
            <source>Ask whoever wrote it to save it again, or report this as a fault of the program.</source>
            <translation>Mwombe aliyeliandika alihifadhi tena, au liripoti kama kosa la programu.</translation>
        </message>
        <message>
            <source>Ask your headquarters for a new copy of the program, and compare its sum by voice.</source>
            <translation>Omba makao makuu nakala mpya ya programu, na mlinganishe jumla yake kwa sauti.</translation>
        </message>
        <message>
            <source>Ask your headquarters for the newest one. Nobody should ask you to install an older one.</source>
            <translation>Omba makao makuu yako lile jipya zaidi. Hakuna anayepaswa kukuomba usakinishe la zamani.</translation>
        </message>
        <message>
            <source>Ask your headquarters for the newest update.</source>
            <translation>Omba makao makuu yako sasisho jipya zaidi.</translation>
        </message>
        <message>
            <source>Ask your headquarters for the update for this system; the file's name says which it is for.</source>
            <translation>Omba makao makuu yako sasisho la mfumo huu wa kompyuta; jina la faili linasema ni la upi.</translation>
        </message>
        <message>
            <source>Ask your headquarters for the update of the program as it is called here.</source>
            <translation>Omba makao makuu yako sasisho la programu kwa jina inaloitwa hapa.</translation>
        </message>
        <message>
            <source>Ask your headquarters for the update that comes before it, and install that one first.</source>
            <translation>Omba makao makuu yako sasisho linalotangulia hili, na ulisakinishe hilo kwanza.</translation>
        </message>
        <message>
            <source>Ask your organisation for its policy file; an administrator puts it in place.</source>
            <translation>Omba shirika lako faili lake la kanuni; msimamizi wa kompyuta huliweka mahali pake.</translation>
        </message>
        <message>
            <source>Ask your own headquarters for a new approval.</source>
            <translation>Omba idhini mpya kutoka makao makuu yako mwenyewe.</translation>
        </message>
        <message>
            <source>Ask your own headquarters for an approval.</source>
            <translation>Omba idhini kutoka makao makuu yako mwenyewe.</translation>
        </message>
        <message>
            <source>Ask your protection office for the table: a line for each service, with its kind, what it offers, how to reach it, and its hours.</source>
            <translation>Iombe ofisi yako ya ulinzi jedwali: mstari kwa kila huduma, pamoja na aina yake, inatoa nini, inafikiwaje, na saa zake.</translation>
        </message>
        <message>
            <source>Both are kept, and nothing was written into the meeting.</source>
            <translation>Zote mbili zimehifadhiwa, na hakuna kilichoandikwa kwenye mkutano.</translation>
        </message>
        <message>
            <source>Both are kept, and so is what you keyed in.</source>
            <translation>Zote mbili zimehifadhiwa, na vilevile ulichoingiza.</translation>
        </message>
        <message>
            <source>Bring back your last second copy, or save what can be saved into a new folder.</source>
            <translation>Rudisha nakala yako ya pili ya mwisho, au okoa kinachoweza kuokolewa katika folda mpya.</translation>
        </message>
        <message>
            <source>Calendars are copied to telephones and to the computers of companies, and cannot be called back. The file says only the day, the title and, if you say so, the place: no names, no agenda.</source>
            <translation>Kalenda hunakiliwa kwenye simu na kwenye kompyuta za makampuni, na haziwezi kurudishwa. Faili linasema tu siku, kichwa na, ukisema hivyo, mahali: bila majina, bila ajenda.</translation>
        </message>
        <message>
            <source>Call its owner. Approve it only if it is their second copy, brought back.</source>
            <translation>Mpigie mwenyewe. Kiidhinishe tu kama ni nakala yake ya pili, iliyorudishwa.</translation>
        </message>
        <message>
            <source>Changing a grade needs a reason.</source>
            <translation>Kubadilisha daraja kunahitaji sababu.</translation>
        </message>
        <message>
            <source>Check the name of the file and whether the stick is in.</source>
            <translation>Angalia jina la faili na kama flashi imechomekwa.</translation>
        </message>
        <message>
            <source>Check the name of the file.</source>
            <translation>Angalia jina la faili.</translation>
        </message>
        <message>
            <source>Check the passphrase or code and try again; if it is right, use a copy.</source>
            <translation>Angalia sentensi ya siri au msimbo na ujaribu tena; kama ni sahihi, tumia nakala.</translation>
        </message>
        <message>
            <source>Check with the sender which programme card the device joined.</source>
            <translation>Mwulize mtumaji kifaa kilijiunga kwa kadi ya mpango gani.</translation>
        </message>
        <message>
            <source>Checking packet {0} of {1}</source>
            <translation>Inakagua kifurushi {0} kati ya {1}</translation>
        </message>
        <message>
            <source>Checking photos and documents</source>
            <translation>Inakagua picha na hati</translation>
        </message>
        <message>
            <source>Checking the entries</source>
            <translation>Inakagua maingizo</translation>
        </message>
        <message>
            <source>Checking the files</source>
            <translation>Inakagua faili</translation>
        </message>
        <message>
            <source>Checking the lists</source>
            <translation>Inakagua orodha</translation>
        </message>
        <message>
            <source>Checking the packet</source>
            <translation>Inakagua kifurushi</translation>
        </message>
        <message>
            <source>Choose a copy of these records, or make one.</source>
            <translation>Chagua nakala ya rekodi hizi, au fanya nyingine.</translation>
        </message>
        <message>
            <source>Choose a device from the list of admitted devices.</source>
            <translation>Chagua kifaa kutoka orodha ya vifaa vilivyoruhusiwa.</translation>
        </message>
        <message>
            <source>Choose a file with a line such as: core = ["sg2013.rf2.i02", "sg2013.rf2.m01"].</source>
            <translation>Chagua faili lenye mstari kama: core = ["sg2013.rf2.i02", "sg2013.rf2.m01"].</translation>
        </message>
        <message>
            <source>Choose a shorter time, or fewer attachments, and make several packets.</source>
            <translation>Chagua muda mfupi zaidi, au viambatisho vichache, na utengeneze vifurushi kadhaa.</translation>
        </message>
        <message>
            <source>Choose an empty folder or a new name.</source>
            <translation>Chagua folda tupu au jina jipya.</translation>
        </message>
        <message>
            <source>Choose another name or folder.</source>
            <translation>Chagua jina lingine au folda nyingine.</translation>
        </message>
        <message>
            <source>Choose another one for them: nobody can be taken out whose passphrase somebody else has too.</source>
            <translation>Chagua nyingine kwa ajili yake: hawezi kuondolewa mtu ambaye sentensi yake ya siri ni ya mwingine pia.</translation>
        </message>
        <message>
            <source>Choose another place for the list and import again.</source>
            <translation>Chagua mahali pengine pa orodha na uingize tena.</translation>
        </message>
        <message>
            <source>Choose another role, or have this one signed into the policy.</source>
            <translation>Chagua wadhifa mwingine, au wadhifa huu utiwe saini kwenye sera.</translation>
        </message>
        <message>
            <source>Choose another stick or folder.</source>
            <translation>Chagua flashi nyingine au folda nyingine.</translation>
        </message>
        <message>
            <source>Choose one of these: {0}. Or name the file of a profile.</source>
            <translation>Chagua mojawapo ya hizi: {0}. Au taja faili la wasifu.</translation>
        </message>
        <message>
            <source>Choose one that is not in use yet, neither by you nor by anybody else here.</source>
            <translation>Chagua ambayo bado haitumiki, si na wewe wala na mtu mwingine hapa.</translation>
        </message>
        <message>
            <source>Choose the approval that headquarters made for the other laptop of your committee.</source>
            <translation>Chagua idhini ambayo makao makuu yalitengenezea kompyuta nyingine ya kamati yako.</translation>
        </message>
        <message>
            <source>Choose the approval that headquarters made for this device.</source>
            <translation>Chagua idhini ambayo makao makuu yalitengenezea kifaa hiki.</translation>
        </message>
        <message>
            <source>Choose the file that is meant; its name says what it is and for which system.</source>
            <translation>Chagua faili linalokusudiwa; jina lake linasema ni nini na la mfumo upi wa kompyuta.</translation>
        </message>
        <message>
            <source>Choose the file that was made with the recovery key, or another copy of it.</source>
            <translation>Chagua faili lililotengenezwa pamoja na ufunguo wa kuokolea, au nakala yake nyingine.</translation>
        </message>
        <message>
            <source>Choose the folder that you created, or create new records.</source>
            <translation>Chagua folda uliyotengeneza, au tengeneza rekodi mpya.</translation>
        </message>
        <message>
            <source>Choose the key file that headquarters made, or make a new one there.</source>
            <translation>Chagua faili la ufunguo lililotengenezwa na makao makuu, au tengeneza jipya hapo.</translation>
        </message>
        <message>
            <source>Choose the meeting from the list; on the command line give its 32 digits instead.</source>
            <translation>Chagua mkutano kutoka kwenye orodha; kwenye mstari wa amri toa tarakimu zake 32 badala yake.</translation>
        </message>
        <message>
            <source>Choose the request file that the device wrote.</source>
            <translation>Chagua faili la ombi lililoandikwa na kifaa.</translation>
        </message>
        <message>
            <source>Choose the right file.</source>
            <translation>Chagua faili sahihi.</translation>
        </message>
        <message>
            <source>Choose the stick or the folder of the copy; its name begins with “copy”.</source>
            <translation>Chagua flashi au folda ya nakala; jina lake linaanza na “copy”.</translation>
        </message>
        <message>
            <source>Close other programs and try again.</source>
            <translation>Funga programu nyingine na ujaribu tena.</translation>
        </message>
        <message>
            <source>Columns are missing from the file: {0}.</source>
            <translation>Faili halina safu hizi: {0}.</translation>
        </message>
        <message>
            <source>Compare the code with the paper and type it again.</source>
            <translation>Linganisha msimbo na karatasi na uuandike tena.</translation>
        </message>
        <message>
            <source>Compare the fingerprint with its owner by voice, then approve the device.</source>
            <translation>Linganisha alama ya utambulisho na mwenye kifaa kwa sauti, kisha uidhinishe kifaa.</translation>
        </message>
        <message>
            <source>Copy it from the camera or telephone once more, then attach it again.</source>
            <translation>Inakili mara nyingine kutoka kamera au simu, kisha uiambatishe tena.</translation>
        </message>
        <message>
            <source>Copy it from the camera, telephone or stick once more, then attach it again.</source>
            <translation>Inakili mara nyingine kutoka kamera, simu au flashi, kisha uiambatishe tena.</translation>
        </message>
        <message>
            <source>Copy it to another place and try again.</source>
            <translation>Inakili mahali pengine na ujaribu tena.</translation>
        </message>
        <message>
            <source>Copying photos and documents</source>
            <translation>Inanakili picha na hati</translation>
        </message>
        <message>
            <source>Copying the key file</source>
            <translation>Inanakili faili la ufunguo</translation>
        </message>
        <message>
            <source>Copying the records</source>
            <translation>Inanakili rekodi</translation>
        </message>
        <message>
            <source>Correct it, or write it into the account. Save once more to record it without that field.</source>
            <translation>Kisahihishe, au kiandike kwenye maelezo. Hifadhi tena ili kurekodi bila sehemu hiyo.</translation>
        </message>
        <message>
            <source>Correct it; or take it back whole if it must not be there at all.</source>
            <translation>Isahihishe; au iondoe nzima kama haitakiwi kuwepo kabisa.</translation>
        </message>
        <message>
            <source>Correct the observation instead.</source>
            <translation>Sahihisha taarifa badala yake.</translation>
        </message>
        <message>
            <source>Correct the observation instead; the history shows what each version said.</source>
            <translation>Sahihisha taarifa badala yake; historia inaonyesha kila toleo lilisema nini.</translation>
        </message>
        <message>
            <source>Correct the profile and import again; the profile ucdp-ged explains each part.</source>
            <translation>Sahihisha wasifu na uingize tena; wasifu ucdp-ged unaeleza kila sehemu.</translation>
        </message>
        <message>
            <source>Counting the observations</source>
            <translation>Inahesabu taarifa</translation>
        </message>
        <message>
            <source>Create new records for another programme; one set of records serves one programme.</source>
            <translation>Tengeneza rekodi mpya kwa mpango mwingine; seti moja ya rekodi ni ya mpango mmoja.</translation>
        </message>
        <message>
            <source>Create new records in this folder; what was left over is removed then.</source>
            <translation>Tengeneza rekodi mpya katika folda hii; kilichobaki kinaondolewa hapo.</translation>
        </message>
        <message>
            <source>Cut a film to the part that matters or save it in a smaller size, then attach that.</source>
            <translation>Kata filamu ibaki sehemu inayohitajika au ihifadhi kwa ukubwa mdogo zaidi, kisha uiambatishe hiyo.</translation>
        </message>
        <message>
            <source>Decide about the packets that wait, then import it again.</source>
            <translation>Amua kuhusu vifurushi vinavyosubiri, kisha ukiingize tena.</translation>
        </message>
        <message>
            <source>Do it at the headquarters that created the programme.</source>
            <translation>Lifanye kwenye makao makuu yaliyoanzisha mpango.</translation>
        </message>
        <message>
            <source>Do not use it. Ask headquarters, by voice, to make a new key file.</source>
            <translation>Usilitumie. Waombe makao makuu, kwa sauti, watengeneze faili jipya la ufunguo.</translation>
        </message>
        <message>
            <source>Do not use this file. Ask the other side, by voice, for the right one.</source>
            <translation>Usitumie faili hili. Waombe upande wa pili, kwa sauti, lililo sahihi.</translation>
        </message>
        <message>
            <source>Every word is in the list, but these do not belong together: at least one is another word.</source>
            <translation>Kila neno limo kwenye orodha, lakini hayaendi pamoja: angalau moja ni neno lingine.</translation>
        </message>
        <message>
            <source>Everything is still here on the screen, and what was kept before is safe.</source>
            <translation>Kila kitu bado kipo hapa kwenye skrini, na kilichohifadhiwa awali ni salama.</translation>
        </message>
        <message>
            <source>Everything recorded so far stays as it is.</source>
            <translation>Kila kilichorekodiwa hadi sasa kinabaki kilivyo.</translation>
        </message>
        <message>
            <source>Everything recorded stays here, encrypted.</source>
            <translation>Kila kilichorekodiwa kinabaki hapa, kimesimbwa kwa siri.</translation>
        </message>
        <message>
            <source>Everything saved before is safe.</source>
            <translation>Kila kilichohifadhiwa kabla ni salama.</translation>
        </message>
        <message>
            <source>Everything saved before is safe; the last step was taken back.</source>
            <translation>Kila kilichohifadhiwa kabla ni salama; hatua ya mwisho ilirudishwa nyuma.</translation>
        </message>
        <message>
            <source>Everything that you typed is still here.</source>
            <translation>Yote uliyoandika bado yapo hapa.</translation>
        </message>
        <message>
            <source>Everything you typed is still here on the screen, and what was saved before is safe.</source>
            <translation>Kila ulichoandika bado kipo hapa kwenye skrini, na kilichohifadhiwa kabla ni salama.</translation>
        </message>
        <message>
            <source>Everything you typed is still here.</source>
            <translation>Kila ulichoandika bado kipo hapa.</translation>
        </message>
        <message>
            <source>Everything you wrote down is whole.</source>
            <translation>Kila ulichoandika ni kizima.</translation>
        </message>
        <message>
            <source>Field office {0} creates its records and joins, comparing the fingerprint</source>
            <translation>Ofisi ya nje {0} inatengeneza rekodi zake na kujiunga, ikilinganisha alama ya utambulisho</translation>
        </message>
        <message>
            <source>Field office {0} takes in its half of the events</source>
            <translation>Ofisi ya nje {0} inapokea nusu yake ya matukio</translation>
        </message>
        <message>
            <source>File {0} of {1}: {2}</source>
            <translation>Faili {0} kati ya {1}: {2}</translation>
        </message>
        <message>
            <source>Free some space and do the last step again.</source>
            <translation>Ongeza nafasi kwa kufuta vitu na urudie hatua ya mwisho.</translation>
        </message>
        <message>
            <source>Free some space on the disk of the program, a few hundred megabytes, then try again.</source>
            <translation>Achia nafasi kwenye diski ya programu, megabaiti mia chache, kisha ujaribu tena.</translation>
        </message>
        <message>
            <source>Free some space or choose another stick or folder, then do it again.</source>
            <translation>Ongeza nafasi kwa kufuta vitu, au chagua flashi nyingine au folda nyingine, kisha urudie.</translation>
        </message>
        <message>
            <source>Free some space there or use a larger stick, then make the copy again.</source>
            <translation>Ongeza nafasi hapo kwa kufuta vitu, au tumia flashi kubwa zaidi, kisha ufanye nakala tena.</translation>
        </message>
        <message>
            <source>Free some space, then try it again. The copy itself may be sound.</source>
            <translation>Ongeza nafasi, kisha uijaribu tena. Huenda nakala yenyewe ni nzima.</translation>
        </message>
        <message>
            <source>Gathering what goes</source>
            <translation>Inakusanya kinachokwenda</translation>
        </message>
        <message>
            <source>Give a new name, or remove that folder yourself and start again.</source>
            <translation>Toa jina jipya, au ondoa folda hiyo mwenyewe na uanze tena.</translation>
        </message>
        <message>
            <source>Give both days, or neither for everything.</source>
            <translation>Toa siku zote mbili, au usitoe yoyote kwa kila kitu.</translation>
        </message>
        <message>
            <source>Give it a short name, for example ocha-pcode.</source>
            <translation>Ipe jina fupi, kwa mfano ocha-pcode.</translation>
        </message>
        <message>
            <source>Give it to whom it is meant for.</source>
            <translation>Mpe anayekusudiwa.</translation>
        </message>
        <message>
            <source>Give one object in braces; what `show --json` prints of another record is an example.</source>
            <translation>Toa kipengee kimoja ndani ya mabano ya mawimbi; kile ambacho `show --json` huchapisha kuhusu rekodi nyingine ni mfano.</translation>
        </message>
        <message>
            <source>Give one object, for example {"what": "what happened"}.</source>
            <translation>Toa kitu kimoja, kwa mfano {"what": "what happened"}.</translation>
        </message>
        <message>
            <source>Give the group, point or proposal that is meant the same word as its id.</source>
            <translation>Kipe kikundi, jambo au pendekezo linalokusudiwa neno lilelile kama id yake.</translation>
        </message>
        <message>
            <source>Give the list another name.</source>
            <translation>Ipe orodha jina lingine.</translation>
        </message>
        <message>
            <source>Give {0} as a list, even of one.</source>
            <translation>Toa {0} kama orodha, hata kama ni kimoja.</translation>
        </message>
        <message>
            <source>Go on in the other window, or close it and try again.</source>
            <translation>Endelea katika dirisha lingine, au lifunge na ujaribu tena.</translation>
        </message>
        <message>
            <source>Go on typing; keeping the draft is tried again every few seconds. Make room on the disk or put the stick back, and do not switch off before it says that the draft is kept.</source>
            <translation>Endelea kuandika; kuweka rasimu kunajaribiwa tena kila sekunde chache. Ongeza nafasi kwenye diski au chomeka flashi tena, na usizime kabla ya kuambiwa kwamba rasimu imewekwa.</translation>
        </message>
        <message>
            <source>Go on with this one.</source>
            <translation>Endelea na hii.</translation>
        </message>
        <message>
            <source>Go on with this version, and tell your headquarters which update it was.</source>
            <translation>Endelea na toleo hili, na uwaambie makao makuu yako lilikuwa sasisho lipi.</translation>
        </message>
        <message>
            <source>Go on with this version. If it does not work, the second copy made before the update opens with the version before, unpacked again from its archive.</source>
            <translation>Endelea na toleo hili. Lisipofanya kazi, nakala ya pili iliyotengenezwa kabla ya sasisho hufunguka kwa toleo la awali, likifunguliwa tena kutoka kumbukizi yake.</translation>
        </message>
        <message>
            <source>Go on; keeping it is tried again every few seconds. Make room on the disk or put the stick back, and do not switch off before it says that the meeting is kept.</source>
            <translation>Endelea; kuhifadhi kunajaribiwa tena kila baada ya sekunde chache. Ongeza nafasi kwenye diski au rudisha flashi, na usizime kabla haijasema kwamba mkutano umehifadhiwa.</translation>
        </message>
        <message>
            <source>Grade 1 means confirmed: link a record of the same thing from an independent source, or grade 2.</source>
            <translation>Daraja la 1 maana yake imethibitishwa: unganisha rekodi ya jambo hilohilo kutoka chanzo huru, au toa daraja la 2.</translation>
        </message>
        <message>
            <source>Have a new range signed into the policy.</source>
            <translation>Upeo mpya wa namba utiwe saini kwenye sera.</translation>
        </message>
        <message>
            <source>Have lists and search made anew; nothing you wrote is changed by that.</source>
            <translation>Tengeneza upya orodha na utafutaji; hakuna ulichoandika kinachobadilishwa kwa hilo.</translation>
        </message>
        <message>
            <source>Have more of them sign, with the keys of the policy in force and of the new one.</source>
            <translation>Wengi zaidi kati yao watie saini, kwa funguo za sera inayotumika na za sera mpya.</translation>
        </message>
        <message>
            <source>Headquarters answers each office, and the offices take the answers in</source>
            <translation>Makao makuu yanajibu kila ofisi, na ofisi zinapokea majibu</translation>
        </message>
        <message>
            <source>Headquarters approves the first device, comparing its fingerprint</source>
            <translation>Makao makuu yanaidhinisha kifaa cha kwanza, yakilinganisha alama yake ya utambulisho</translation>
        </message>
        <message>
            <source>Headquarters compares the second fingerprint, approves it and takes the packet in</source>
            <translation>Makao makuu yanalinganisha alama ya pili ya utambulisho, yanaidhinisha na kupokea kifurushi</translation>
        </message>
        <message>
            <source>Headquarters creates its records and begins a programme</source>
            <translation>Makao makuu yanatengeneza rekodi zake na kuanzisha mpango</translation>
        </message>
        <message>
            <source>Headquarters imports both packets</source>
            <translation>Makao makuu yanaingiza vifurushi vyote viwili</translation>
        </message>
        <message>
            <source>Headquarters prints the summary</source>
            <translation>Makao makuu yanachapisha muhtasari</translation>
        </message>
        <message>
            <source>How the body does is said of a day to come.</source>
            <translation>Hali ya chombo imesemwa kuwa ya siku ambayo bado haijafika.</translation>
        </message>
        <message>
            <source>If this device was restored from a backup, start it once so that it makes new keys, and ask again.</source>
            <translation>Kama kifaa hiki kilirejeshwa kutoka nakala ya pili, kiwashe mara moja ili kitengeneze funguo mpya, kisha uombe tena.</translation>
        </message>
        <message>
            <source>Install the newer version to see it.</source>
            <translation>Sakinisha toleo jipya zaidi ili kuiona.</translation>
        </message>
        <message>
            <source>Install the pack again from its stick.</source>
            <translation>Sakinisha fungu tena kutoka flashi yake.</translation>
        </message>
        <message>
            <source>Install the program again from its packet, or choose another language.</source>
            <translation>Sakinisha programu tena kutoka kifurushi chake, au chagua lugha nyingine.</translation>
        </message>
        <message>
            <source>Invented data, nothing here is real.</source>
            <translation>Data za kubuni, hakuna kitu halisi hapa.</translation>
        </message>
        <message>
            <source>Is it a table of {0}? If it is another one, choose another profile.</source>
            <translation>Je, ni jedwali la {0}? Kama ni lingine, chagua wasifu mwingine.</translation>
        </message>
        <message>
            <source>It ends before it starts.</source>
            <translation>Inaisha kabla ya kuanza.</translation>
        </message>
        <message>
            <source>It is kept as it came and will be carried on unchanged.</source>
            <translation>Imewekwa kama ilivyokuja na itaendelea kubebwa bila kubadilishwa.</translation>
        </message>
        <message>
            <source>It is kept as it came; nothing else is touched.</source>
            <translation>Imewekwa kama ilivyokuja; hakuna kingine kilichoguswa.</translation>
        </message>
        <message>
            <source>It is kept as it is.</source>
            <translation>Imehifadhiwa ilivyo.</translation>
        </message>
        <message>
            <source>It is kept sealed as it came; nothing in it was read.</source>
            <translation>Kimewekwa kikiwa kimefungwa kama kilivyokuja; hakuna kilichomo kilichosomwa.</translation>
        </message>
        <message>
            <source>It is not said yet what happened.</source>
            <translation>Bado haijasemwa kilichotokea.</translation>
        </message>
        <message>
            <source>It is said to be found out on a day to come.</source>
            <translation>Imesemwa kwamba iligunduliwa siku ambayo bado haijafika.</translation>
        </message>
        <message>
            <source>It is said to go on, yet its last day has passed.</source>
            <translation>Inasemwa kuwa inaendelea, lakini siku yake ya mwisho imepita.</translation>
        </message>
        <message>
            <source>It is said to have been held on a day to come. Look at the year, and at the clock.</source>
            <translation>Imesemwa kwamba ulifanyika siku ambayo bado haijafika. Angalia mwaka, na saa ya kompyuta.</translation>
        </message>
        <message>
            <source>It is said to have been held, and no day is given.</source>
            <translation>Imesemwa kwamba ulifanyika, na hakuna siku iliyotolewa.</translation>
        </message>
        <message>
            <source>It is said to have last met on a day to come.</source>
            <translation>Imesemwa kwamba kilikutana mwisho siku ambayo bado haijafika.</translation>
        </message>
        <message>
            <source>It starts after today. Look at the year, and at the clock of this computer.</source>
            <translation>Inaanza baada ya leo. Angalia mwaka, na saa ya kompyuta hii.</translation>
        </message>
        <message>
            <source>It was agreed that this meeting is not told to these readers.</source>
            <translation>Ilikubaliwa kwamba wasomaji hawa wasiambiwe kuhusu mkutano huu.</translation>
        </message>
        <message>
            <source>It was not opened; nothing of it was kept, and the file stays where it is.</source>
            <translation>Halikufunguliwa; hakuna chochote chake kilichowekwa, na faili linabaki lilipo.</translation>
        </message>
        <message>
            <source>It was not touched.</source>
            <translation>Haikuguswa.</translation>
        </message>
        <message>
            <source>Join a programme with its card, or create one, then import.</source>
            <translation>Jiunge na mpango kwa kadi yake, au anzisha mpango, kisha uingize.</translation>
        </message>
        <message>
            <source>Join the programme of your headquarters with its card first.</source>
            <translation>Jiunge kwanza na mpango wa makao makuu yako kwa kadi yake.</translation>
        </message>
        <message>
            <source>Join the programme of your headquarters with its card, then seal.</source>
            <translation>Jiunge na mpango wa makao makuu yako kwa kadi yake, kisha utie muhuri.</translation>
        </message>
        <message>
            <source>Keep the file, and ask headquarters how to go on.</source>
            <translation>Tunza faili, na uwaulize makao makuu jinsi ya kuendelea.</translation>
        </message>
        <message>
            <source>Keeping the answers</source>
            <translation>Inahifadhi majibu</translation>
        </message>
        <message>
            <source>Keeping the places</source>
            <translation>Inahifadhi mahali</translation>
        </message>
        <message>
            <source>Key in the sheet, then finish.</source>
            <translation>Ingiza karatasi, kisha maliza.</translation>
        </message>
        <message>
            <source>Key its sheets in on a computer of that committee.</source>
            <translation>Ingiza karatasi zake kwenye kompyuta ya kamati hiyo.</translation>
        </message>
        <message>
            <source>Let somebody else in first.</source>
            <translation>Mruhusu mtu mwingine kuingia kwanza.</translation>
        </message>
        <message>
            <source>Let the program suggest six words and use them.</source>
            <translation>Acha programu ipendekeze maneno sita na uyatumie.</translation>
        </message>
        <message>
            <source>Line {0} of the file holds a byte (hexadecimal {1}) that is not {2} text. It may have been saved as Latin-1 or Windows-1252.</source>
            <translation>Mstari {0} wa faili una baiti (heksadesimali {1}) ambayo si maandishi ya {2}. Huenda lilihifadhiwa kama Latin-1 au Windows-1252.</translation>
        </message>
        <message>
            <source>Load the list of your country alone.</source>
            <translation>Pakia orodha ya nchi yako peke yake.</translation>
        </message>
        <message>
            <source>Lock, and make records of your own with a passphrase of your own.</source>
            <translation>Weka kufuli, na utengeneze rekodi zako mwenyewe kwa sentensi yako mwenyewe ya siri.</translation>
        </message>
        <message>
            <source>Look again who can open these records, and choose from the list.</source>
            <translation>Tazama tena nani anaweza kufungua rekodi hizi, na uchague kutoka orodha.</translation>
        </message>
        <message>
            <source>Look at the list again; it may have been removed.</source>
            <translation>Tazama orodha tena; huenda imeondolewa.</translation>
        </message>
        <message>
            <source>Look at the list of devices again.</source>
            <translation>Tazama tena orodha ya vifaa.</translation>
        </message>
        <message>
            <source>Look at the list of waiting packets again.</source>
            <translation>Tazama tena orodha ya vifurushi vinavyosubiri.</translation>
        </message>
        <message>
            <source>Look at the paper and choose one of the two for each place.</source>
            <translation>Tazama karatasi na uchague moja kati ya mbili kwa kila nafasi.</translation>
        </message>
        <message>
            <source>Look for the marked cells, and write a figure or leave them empty.</source>
            <translation>Tafuta visanduku vilivyowekewa alama, na uandike idadi au uviache tupu.</translation>
        </message>
        <message>
            <source>Look whether it is spelled right; what `show` prints of another record is an example.</source>
            <translation>Angalia kama imeandikwa sahihi; kile ambacho `show` huchapisha kuhusu rekodi nyingine ni mfano.</translation>
        </message>
        <message>
            <source>Look whether it is the right stick, or choose the file itself. Its name ends in .r2pu.</source>
            <translation>Angalia kama ni flashi sahihi, au chagua faili lenyewe. Jina lake huishia kwa .r2pu.</translation>
        </message>
        <message>
            <source>Look whether it is there and not write-protected, or choose another one.</source>
            <translation>Angalia kama ipo na kama haijazuiwa kuandikwa, au chagua nyingine.</translation>
        </message>
        <message>
            <source>Look whether the stick is in place and not write-protected, or choose another folder.</source>
            <translation>Angalia kama flashi imechomekwa na haijazuiwa kuandikwa, au chagua folda nyingine.</translation>
        </message>
        <message>
            <source>Look whether the stick is still in, and choose the file again.</source>
            <translation>Angalia kama flashi bado imechomekwa, na uchague faili tena.</translation>
        </message>
        <message>
            <source>Look whether this is the right file, or ask for the list of your country alone.</source>
            <translation>Angalia kama hili ndilo faili sahihi, au omba orodha ya nchi yako peke yake.</translation>
        </message>
        <message>
            <source>Look whether this is the right file. OCHA's lists for one country or for all can be loaded.</source>
            <translation>Angalia kama hili ndilo faili sahihi. Orodha za OCHA za nchi moja au za zote zinaweza kupakiwa.</translation>
        </message>
        <message>
            <source>Looking for keys</source>
            <translation>Inatafuta funguo</translation>
        </message>
        <message>
            <source>Make a new second copy on another stick now, and keep this one until the new one was tried.</source>
            <translation>Fanya sasa nakala mpya ya pili kwenye flashi nyingine, na uihifadhi hii hadi mpya iwe imejaribiwa.</translation>
        </message>
        <message>
            <source>Make a new second copy.</source>
            <translation>Fanya nakala mpya ya pili.</translation>
        </message>
        <message>
            <source>Make a smaller copy of it, as a JPEG, and attach that.</source>
            <translation>Tengeneza nakala yake ndogo zaidi, kama JPEG, na uiambatishe hiyo.</translation>
        </message>
        <message>
            <source>Making records in this folder was cut short, so there is nothing in them yet.</source>
            <translation>Kutengeneza rekodi katika folda hii kulikatizwa, kwa hiyo bado hakuna kitu ndani yake.</translation>
        </message>
        <message>
            <source>Making the invented country</source>
            <translation>Inatengeneza nchi ya kubuni</translation>
        </message>
        <message>
            <source>Making the lists anew</source>
            <translation>Inatengeneza orodha upya</translation>
        </message>
        <message>
            <source>Making the records searchable</source>
            <translation>Inafanya rekodi ziweze kutafutwa</translation>
        </message>
        <message>
            <source>Making the search anew</source>
            <translation>Inatengeneza utafutaji upya</translation>
        </message>
        <message>
            <source>Making them searchable</source>
            <translation>Inazifanya ziweze kutafutwa</translation>
        </message>
        <message>
            <source>Making this second copy was cut short, so there is nothing in it that opens.</source>
            <translation>Kufanya nakala hii ya pili kulikatizwa, kwa hiyo hakuna kitu ndani yake kinachofunguka.</translation>
        </message>
        <message>
            <source>Mend that place; what `show` prints of a record that is there already is an example.</source>
            <translation>Rekebisha mahali hapo; kile ambacho `show` huchapisha kuhusu rekodi iliyopo tayari ni mfano.</translation>
        </message>
        <message>
            <source>More than one meeting here has sheets with this code.</source>
            <translation>Kuna zaidi ya mkutano mmoja hapa wenye karatasi za namba hii.</translation>
        </message>
        <message>
            <source>Most of what was written can still be read; the files were left as they are.</source>
            <translation>Sehemu kubwa ya yaliyoandikwa bado inasomeka; mafaili yameachwa kama yalivyo.</translation>
        </message>
        <message>
            <source>Move that folder to another place, then look around again.</source>
            <translation>Hamishia folda hiyo mahali pengine, kisha uzunguke uone tena.</translation>
        </message>
        <message>
            <source>No device of this programme has that number.</source>
            <translation>Hakuna kifaa cha mpango huu chenye namba hiyo.</translation>
        </message>
        <message>
            <source>No meeting here has sheets with this code.</source>
            <translation>Hakuna mkutano hapa wenye karatasi za namba hii.</translation>
        </message>
        <message>
            <source>No more people can have a passphrase for these records.</source>
            <translation>Hakuna watu zaidi wanaoweza kuwa na sentensi ya siri ya rekodi hizi.</translation>
        </message>
        <message>
            <source>No more recovery keys can be let into these records.</source>
            <translation>Hakuna ufunguo mwingine wa kuokolea unaoweza kuruhusiwa katika rekodi hizi.</translation>
        </message>
        <message>
            <source>No other laptop of your committee is known here yet.</source>
            <translation>Bado hakuna kompyuta nyingine ya kamati yako inayojulikana hapa.</translation>
        </message>
        <message>
            <source>No recovery key is offered on this computer.</source>
            <translation>Hakuna ufunguo wa kuokolea unaotolewa kwenye kompyuta hii.</translation>
        </message>
        <message>
            <source>Nobody changes another's words; nothing was changed.</source>
            <translation>Hakuna anayebadilisha maneno ya mwingine; hakuna kilichobadilishwa.</translation>
        </message>
        <message>
            <source>Nobody here has this entry any more.</source>
            <translation>Hakuna mtu hapa mwenye mstari huu tena.</translation>
        </message>
        <message>
            <source>Nobody is named who promised. Write a role, such as town council, and never a name.</source>
            <translation>Hakuna aliyetajwa kuwa ameahidi. Andika wadhifa, kama baraza la mji, na kamwe si jina.</translation>
        </message>
        <message>
            <source>Nobody is said to have disagreed, yet an objection is written down. The objection counts.</source>
            <translation>Imesemwa kwamba hakuna aliyekataa, lakini kuna pingamizi lililoandikwa. Pingamizi ndilo linalohesabiwa.</translation>
        </message>
        <message>
            <source>Nobody spoke of this point. It can go on the agenda of the next meeting.</source>
            <translation>Hakuna aliyezungumza kuhusu jambo hili. Linaweza kuingia kwenye ajenda ya mkutano ujao.</translation>
        </message>
        <message>
            <source>Nobody takes back another's words; nothing was changed.</source>
            <translation>Hakuna anayeondoa maneno ya mwingine; hakuna kilichobadilishwa.</translation>
        </message>
        <message>
            <source>Nobody was asked whether they disagree. Ask, or leave it so: it will be said.</source>
            <translation>Hakuna aliyeulizwa kama anakataa. Uliza, au iache hivyo: itasemwa hivyo.</translation>
        </message>
        <message>
            <source>Notes of a meeting are not made for the public.</source>
            <translation>Kumbukumbu za mkutano hazitengenezwi kwa ajili ya umma.</translation>
        </message>
        <message>
            <source>Nothing is lost in either.</source>
            <translation>Hakuna kinachopotea katika yote mawili.</translation>
        </message>
        <message>
            <source>Nothing is lost: everything you typed is still here and is kept as a draft.</source>
            <translation>Hakuna kilichopotea: kila ulichoandika bado kipo hapa na kimewekwa kama rasimu.</translation>
        </message>
        <message>
            <source>Nothing of it was kept, and it stays where it is.</source>
            <translation>Hakuna chochote chake kilichowekwa, na kinabaki kilipo.</translation>
        </message>
        <message>
            <source>Nothing of it was kept, and the file stays where it is.</source>
            <translation>Hakuna chochote chake kilichowekwa, na faili linabaki lilipo.</translation>
        </message>
        <message>
            <source>Nothing of it was read, and it stays where it is.</source>
            <translation>Hakuna chochote chake kilichosomwa, na kinabaki kilipo.</translation>
        </message>
        <message>
            <source>Nothing of it was taken; the places you had are all there.</source>
            <translation>Hakuna chochote chake kilichochukuliwa; mahali ulipokuwa napo pote papo.</translation>
        </message>
        <message>
            <source>Nothing of that was touched.</source>
            <translation>Hakuna kilichoguswa katika hayo.</translation>
        </message>
        <message>
            <source>Nothing was added a second time.</source>
            <translation>Hakuna kilichoongezwa mara ya pili.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>Hakuna kilichoongezwa.</translation>
        </message>
        <message>
            <source>Nothing was admitted, and the other device is unchanged.</source>
            <translation>Hakuna kilichoruhusiwa, na kifaa kingine hakijabadilika.</translation>
        </message>
        <message>
            <source>Nothing was admitted.</source>
            <translation>Hakuna kilichoruhusiwa.</translation>
        </message>
        <message>
            <source>Nothing was approved.</source>
            <translation>Hakuna kilichoidhinishwa.</translation>
        </message>
        <message>
            <source>Nothing was attached and nothing was recorded.</source>
            <translation>Hakuna kilichoambatishwa na hakuna kilichorekodiwa.</translation>
        </message>
        <message>
            <source>Nothing was changed and nothing was read from it.</source>
            <translation>Hakuna kilichobadilishwa na hakuna kilichosomwa humo.</translation>
        </message>
        <message>
            <source>Nothing was changed and nothing was sent.</source>
            <translation>Hakuna kilichobadilishwa na hakuna kilichotumwa.</translation>
        </message>
        <message>
            <source>Nothing was changed, and a mistake costs nothing: you can try as often as you need.</source>
            <translation>Hakuna kilichobadilishwa, na kosa halina gharama: unaweza kujaribu mara nyingi unavyohitaji.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Hakuna kilichobadilishwa.</translation>
        </message>
        <message>
            <source>Nothing was changed: the program and your records are as they were.</source>
            <translation>Hakuna kilichobadilishwa: programu na rekodi zako ziko kama zilivyokuwa.</translation>
        </message>
        <message>
            <source>Nothing was imported and your records are unchanged.</source>
            <translation>Hakuna kilichoingizwa na rekodi zako hazijabadilika.</translation>
        </message>
        <message>
            <source>Nothing was joined or approved.</source>
            <translation>Hakuna mpango uliojiungwa wala kifaa kilichoidhinishwa.</translation>
        </message>
        <message>
            <source>Nothing was keyed in of this meeting yet.</source>
            <translation>Bado hakuna kilichoingizwa cha mkutano huu.</translation>
        </message>
        <message>
            <source>Nothing was marked as delivered because of it.</source>
            <translation>Hakuna kilichowekewa alama ya kufika kwa sababu yake.</translation>
        </message>
        <message>
            <source>Nothing was printed.</source>
            <translation>Hakuna kilichochapishwa.</translation>
        </message>
        <message>
            <source>Nothing was rated. Ask each group how grave it finds a point, or leave it: nothing is lost.</source>
            <translation>Hakuna uzito uliosemwa. Uliza kila kikundi kinaona jambo lina uzito gani, au acha: hakuna kinachopotea.</translation>
        </message>
        <message>
            <source>Nothing was recorded, so that nothing is lost unseen.</source>
            <translation>Hakuna kilichorekodiwa, ili pasipotee kitu bila kuonekana.</translation>
        </message>
        <message>
            <source>Nothing was recorded.</source>
            <translation>Hakuna kilichorekodiwa.</translation>
        </message>
        <message>
            <source>Nothing was recorded; what you typed is still where you typed it.</source>
            <translation>Hakuna kilichorekodiwa; ulichoandika bado kipo ulipokiandika.</translation>
        </message>
        <message>
            <source>Nothing was taken from it, and nothing here was changed.</source>
            <translation>Hakuna kilichochukuliwa humo, na hakuna kilichobadilishwa hapa.</translation>
        </message>
        <message>
            <source>Nothing was taken from it.</source>
            <translation>Hakuna kilichochukuliwa humo.</translation>
        </message>
        <message>
            <source>Nothing was written, and your records are safe.</source>
            <translation>Hakuna kilichoandikwa, na rekodi zako ni salama.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Hakuna kilichoandikwa.</translation>
        </message>
        <message>
            <source>Of this group there are more people at least than at most.</source>
            <translation>Kwa kikundi hiki idadi ya chini ni kubwa kuliko idadi ya juu.</translation>
        </message>
        <message>
            <source>Of this group there are probably fewer people than at least.</source>
            <translation>Kwa kikundi hiki idadi inayodhaniwa ni ndogo kuliko idadi ya chini.</translation>
        </message>
        <message>
            <source>Of this group there are probably more people than at most.</source>
            <translation>Kwa kikundi hiki idadi inayodhaniwa ni kubwa kuliko idadi ya juu.</translation>
        </message>
        <message>
            <source>On this system the program is signed as a whole, and is not exchanged from within.</source>
            <translation>Kwenye mfumo huu programu imetiwa saini nzima, na haibadilishwi kutoka ndani.</translation>
        </message>
        <message>
            <source>One group has two views of one point. Keep the one that is right.</source>
            <translation>Kikundi kimoja kina maoni mawili kuhusu jambo moja. Baki na yaliyo sahihi.</translation>
        </message>
        <message>
            <source>Open it to see what it is. To attach it as a document, give it the right ending (.txt, .pdf).</source>
            <translation>Lifungue uone ni nini. Ili kuliambatisha kama hati, lipe mwisho sahihi wa jina (.txt, .pdf).</translation>
        </message>
        <message>
            <source>Open it with the version that wrote it.</source>
            <translation>Ifungue kwa toleo lililoiandika.</translation>
        </message>
        <message>
            <source>Open the disk image of the new version and put the program where the old one is.</source>
            <translation>Fungua picha ya diski ya toleo jipya na uweke programu mahali ilipo ya zamani.</translation>
        </message>
        <message>
            <source>Open the folder and choose the photos or documents in it.</source>
            <translation>Fungua folda na uchague picha au hati zilizomo.</translation>
        </message>
        <message>
            <source>Open the observation they belong to and attach them again.</source>
            <translation>Fungua taarifa ambayo ni zake na uziambatishe tena.</translation>
        </message>
        <message>
            <source>Open your records, and take the list in from Safety.</source>
            <translation>Fungua rekodi zako, na uichukue orodha kutoka Usalama.</translation>
        </message>
        <message>
            <source>Opening the copy</source>
            <translation>Inafungua nakala</translation>
        </message>
        <message>
            <source>Others than an administrator can write this file. It may only make things stricter: no recovery key is offered.</source>
            <translation>Wengine wasio wasimamizi wanaweza kubadilisha faili hili. Linaweza tu kufanya kanuni ziwe kali zaidi: hakuna ufunguo wa kuokolea unaotolewa.</translation>
        </message>
        <message>
            <source>People are said to have been told on a day to come.</source>
            <translation>Imesemwa kwamba watu waliambiwa siku ambayo bado haijafika.</translation>
        </message>
        <message>
            <source>People were told afterwards, and the day is missing.</source>
            <translation>Watu waliambiwa baadaye, na siku haipo.</translation>
        </message>
        <message>
            <source>Photos and other attachments stay behind.</source>
            <translation>Picha na viambatisho vingine vinabaki nyuma.</translation>
        </message>
        <message>
            <source>Placed | None</source>
            <translation>Placed | None</translation>
        </message>
        <message>
            <source>Places in the files are damaged at which nothing stands that you wrote.</source>
            <translation>Kuna sehemu za mafaili zilizoharibika, lakini hazina chochote ulichoandika.</translation>
        </message>
        <message>
            <source>Print it for other readers, or ask the room again and write down what it agrees to.</source>
            <translation>Ichapishe kwa wasomaji wengine, au uliza mkutano tena na uandike unachokubali.</translation>
        </message>
        <message>
            <source>Print them for the community or for headquarters.</source>
            <translation>Zichapishe kwa ajili ya jamii au makao makuu.</translation>
        </message>
        <message>
            <source>Put it in again and try once more. If that fails too, make a new copy on another stick.</source>
            <translation>Ichomeke tena na ujaribu mara nyingine. Ikishindikana pia, fanya nakala mpya kwenye flashi nyingine.</translation>
        </message>
        <message>
            <source>Put the 32 digits of the promise under `record`: commitment list shows them.</source>
            <translation>Weka tarakimu 32 za ahadi kwenye `record`: commitment list huzionyesha.</translation>
        </message>
        <message>
            <source>Put the day into the plan of the meeting and save it, then invite.</source>
            <translation>Weka siku kwenye mpango wa mkutano na uuhifadhi, kisha alika.</translation>
        </message>
        <message>
            <source>Put the first stick in again, or seal a new packet on this one.</source>
            <translation>Chomeka flashi ya kwanza tena, au tia muhuri kifurushi kipya kwenye hii.</translation>
        </message>
        <message>
            <source>Put the stick in again or choose another one, then make the copy again.</source>
            <translation>Chomeka flashi tena au chagua nyingine, kisha ufanye nakala tena.</translation>
        </message>
        <message>
            <source>Put the stick in, or choose a folder that is there.</source>
            <translation>Chomeka flashi, au chagua folda iliyopo.</translation>
        </message>
        <message>
            <source>Put the stick in, or choose another folder.</source>
            <translation>Weka flashi, au chagua folda nyingine.</translation>
        </message>
        <message>
            <source>Putting the new version beside the old one</source>
            <translation>Kuweka toleo jipya kando ya la zamani</translation>
        </message>
        <message>
            <source>Python {0} on {1}</source>
            <translation>Python {0} kwenye {1}</translation>
        </message>
        <message>
            <source>Read it again from the corner of the sheet, letter by letter, or choose the meeting from the list.</source>
            <translation>Isome tena kutoka pembe ya karatasi, herufi kwa herufi, au chagua mkutano kutoka kwenye orodha.</translation>
        </message>
        <message>
            <source>Read it again from the corner of the sheet, or plan the meeting first and key it in then.</source>
            <translation>Isome tena kutoka pembe ya karatasi, au panga mkutano kwanza kisha uingize.</translation>
        </message>
        <message>
            <source>Read the digits again, group by group.</source>
            <translation>Soma tarakimu tena, kundi kwa kundi.</translation>
        </message>
        <message>
            <source>Read the groups aloud once more and type them again.</source>
            <translation>Soma makundi kwa sauti mara nyingine na uyaandike tena.</translation>
        </message>
        <message>
            <source>Reading photos and documents</source>
            <translation>Inasoma picha na hati</translation>
        </message>
        <message>
            <source>Reading row {0}</source>
            <translation>Inasoma mstari {0}</translation>
        </message>
        <message>
            <source>Reading the copy back</source>
            <translation>Inasoma nakala tena</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Inasoma orodha</translation>
        </message>
        <message>
            <source>Reading the new version back</source>
            <translation>Kusoma tena toleo jipya</translation>
        </message>
        <message>
            <source>Reading the packet back</source>
            <translation>Inasoma kifurushi tena</translation>
        </message>
        <message>
            <source>Record it without, and refer the person to the services that the programme names.</source>
            <translation>Irekodi bila hiyo, na umpe mtu huyo rufaa kwa huduma ambazo mpango unazitaja.</translation>
        </message>
        <message>
            <source>Record what you know as an observation of your own and link the two.</source>
            <translation>Rekodi unachojua kama taarifa yako mwenyewe na uunganishe hizo mbili.</translation>
        </message>
        <message>
            <source>Recorded in the minimum form, without an account.</source>
            <translation>Imeandikwa katika fomu fupi kabisa, bila maelezo.</translation>
        </message>
        <message>
            <source>Restore a second copy that is newer than your last entry, if you have one. Otherwise save what can be saved into a new folder.</source>
            <translation>Rudisha nakala ya pili iliyo mpya kuliko ingizo lako la mwisho, kama unayo. La sivyo, okoa kinachoweza kuokolewa katika folda mpya.</translation>
        </message>
        <message>
            <source>Rows of this list cannot be read. {0}{1}</source>
            <translation>Mistari ya orodha hii haisomeki. {0}{1}</translation>
        </message>
        <message>
            <source>Save it as “CSV UTF-8” and import that.</source>
            <translation>Ihifadhi kama “CSV UTF-8” na uingize hiyo.</translation>
        </message>
        <message>
            <source>Save it into a new folder now: a disk that loses one place often loses more.</source>
            <translation>Okoa sasa katika folda mpya: diski inayopoteza sehemu moja mara nyingi hupoteza zaidi.</translation>
        </message>
        <message>
            <source>Save the list as “CSV UTF-8” in the program it came from, and load that.</source>
            <translation>Hifadhi orodha kama “CSV UTF-8” katika programu ilikotoka, na upakie hiyo.</translation>
        </message>
        <message>
            <source>Save the table again as “CSV UTF-8”, or set `encoding` in the profile to cp1252 or iso-8859-1.</source>
            <translation>Hifadhi jedwali tena kama “CSV UTF-8”, au weka `encoding` katika wasifu iwe cp1252 au iso-8859-1.</translation>
        </message>
        <message>
            <source>Saved from damaged records and written again.</source>
            <translation>Imeokolewa kutoka rekodi zilizoharibika na kuandikwa tena.</translation>
        </message>
        <message>
            <source>Saved from damaged records of which nobody can tell whether somebody else changed them.</source>
            <translation>Imeokolewa kutoka rekodi zilizoharibika ambazo hakuna anayeweza kusema kama mtu mwingine alizibadilisha.</translation>
        </message>
        <message>
            <source>Saving entries and drafts</source>
            <translation>Inaokoa maingizo na rasimu</translation>
        </message>
        <message>
            <source>Saving photos and documents</source>
            <translation>Inaokoa picha na hati</translation>
        </message>
        <message>
            <source>Saving the observations</source>
            <translation>Inahifadhi taarifa</translation>
        </message>
        <message>
            <source>Say in a few words what happened.</source>
            <translation>Sema kwa maneno machache kilichotokea.</translation>
        </message>
        <message>
            <source>Seal a new packet: it leaves that out.</source>
            <translation>Tia muhuri kifurushi kipya: hicho kinaacha hilo nje.</translation>
        </message>
        <message>
            <source>Seal a packet; then the same one can go on further sticks.</source>
            <translation>Tia muhuri kifurushi; kisha hichohicho kinaweza kwenda kwenye flashi nyingine.</translation>
        </message>
        <message>
            <source>Sealing the packet</source>
            <translation>Inatia muhuri kifurushi</translation>
        </message>
        <message>
            <source>Settle the two on the page of meetings, then write down what you keyed in.</source>
            <translation>Suluhisha hizo mbili kwenye ukurasa wa mikutano, kisha uandike ulichoingiza.</translation>
        </message>
        <message>
            <source>Shorten it, record the rest as a second observation, or attach it as a document.</source>
            <translation>Ifupishe, rekodi kilichobaki kama taarifa ya pili, au iambatishe kama hati.</translation>
        </message>
        <message>
            <source>Some cells hold something that is no figure.</source>
            <translation>Baadhi ya visanduku vina kitu ambacho si idadi.</translation>
        </message>
        <message>
            <source>Some of what was written is damaged.</source>
            <translation>Baadhi ya yaliyoandikwa yameharibika.</translation>
        </message>
        <message>
            <source>Some places of this list lie inside each other in a circle: {0}.</source>
            <translation>Baadhi ya mahali pa orodha hii pamo ndani ya pengine kwa kuzunguka: {0}.</translation>
        </message>
        <message>
            <source>Somebody objected, and what they think is not here. Ask, and ask if it may be said.</source>
            <translation>Kuna aliyepinga, na anachofikiri hakipo hapa. Uliza, na uulize kama kinaweza kusemwa.</translation>
        </message>
        <message>
            <source>Something was found out about the promise before it was made.</source>
            <translation>Kuna kilichogunduliwa kuhusu ahadi kabla haijatolewa.</translation>
        </message>
        <message>
            <source>Split it and import the parts.</source>
            <translation>Ligawanye na uingize sehemu zake.</translation>
        </message>
        <message>
            <source>Take one out first.</source>
            <translation>Ondoa mmoja kwanza.</translation>
        </message>
        <message>
            <source>Take somebody out first.</source>
            <translation>Mwondoe mtu mmoja kwanza.</translation>
        </message>
        <message>
            <source>Take the digits of a body from: body list.</source>
            <translation>Chukua tarakimu za chombo kutoka: body list.</translation>
        </message>
        <message>
            <source>Take the id from `to_tell` as `session show` prints it, or leave it out.</source>
            <translation>Chukua id kutoka `to_tell` kama `session show` inavyoichapisha, au iache.</translation>
        </message>
        <message>
            <source>Take the one that is there; if it is another place, add what tells them apart to its name.</source>
            <translation>Chukua palipopo; kama ni mahali pengine, ongeza kwenye jina lake kinachopatofautisha.</translation>
        </message>
        <message>
            <source>Take the photo at a smaller size, or make a smaller copy of it and attach that.</source>
            <translation>Piga picha kwa ukubwa mdogo zaidi, au tengeneza nakala yake ndogo zaidi na uiambatishe hiyo.</translation>
        </message>
        <message>
            <source>Tell headquarters: somebody passed on what was not theirs.</source>
            <translation>Waambie makao makuu: mtu alipitisha kisicho chake.</translation>
        </message>
        <message>
            <source>Tell your headquarters, and go on with what is there.</source>
            <translation>Waambie makao makuu yako, na uendelee na kilichopo.</translation>
        </message>
        <message>
            <source>The beginning of the packet was changed</source>
            <translation>Mwanzo wa kifurushi ulibadilishwa</translation>
        </message>
        <message>
            <source>The beginning of this packet is damaged, or it is not a packet</source>
            <translation>Mwanzo wa kifurushi hiki umeharibika, au si kifurushi</translation>
        </message>
        <message>
            <source>The beginning of this packet was changed</source>
            <translation>Mwanzo wa kifurushi hiki ulibadilishwa</translation>
        </message>
        <message>
            <source>The beginning of this programme is missing.</source>
            <translation>Mwanzo wa mpango huu haupo.</translation>
        </message>
        <message>
            <source>The body has no name yet.</source>
            <translation>Chombo bado hakina jina.</translation>
        </message>
        <message>
            <source>The body seems to be named after a person. Call it by its place or by what it does.</source>
            <translation>Chombo kinaonekana kuitwa kwa jina la mtu. Kiite kwa mahali pake au kazi yake.</translation>
        </message>
        <message>
            <source>The code has a mistake: {0}.</source>
            <translation>Msimbo una kosa: {0}.</translation>
        </message>
        <message>
            <source>The content does not unpack to what was signed</source>
            <translation>Yaliyomo hayafunguki kuwa kilichotiwa saini</translation>
        </message>
        <message>
            <source>The content is not the one that was signed</source>
            <translation>Yaliyomo siyo yaliyotiwa saini</translation>
        </message>
        <message>
            <source>The content of an entry is not the one that its writer fixed</source>
            <translation>Yaliyomo katika ingizo siyo ambayo mwandishi wake aliyathibitisha</translation>
        </message>
        <message>
            <source>The content of an entry is not what it should be</source>
            <translation>Yaliyomo katika ingizo si yanavyopaswa kuwa</translation>
        </message>
        <message>
            <source>The content of the packet does not consist of whole parts</source>
            <translation>Yaliyomo katika kifurushi hayana sehemu nzima</translation>
        </message>
        <message>
            <source>The content of the packet is damaged, cut off or longer than it should be</source>
            <translation>Yaliyomo katika kifurushi yameharibika, yamekatwa au ni marefu kuliko inavyopaswa</translation>
        </message>
        <message>
            <source>The content of this packet is damaged or cut off</source>
            <translation>Yaliyomo katika kifurushi hiki yameharibika au yamekatwa</translation>
        </message>
        <message>
            <source>The copy could not be read back whole.</source>
            <translation>Nakala haikuweza kusomwa tena ikiwa nzima.</translation>
        </message>
        <message>
            <source>The copy could not be read to its end: the stick is gone, or it is failing.</source>
            <translation>Nakala haikuweza kusomwa hadi mwisho: flashi imetolewa, au inaharibika.</translation>
        </message>
        <message>
            <source>The copy opens, but part of it is not what was written.</source>
            <translation>Nakala inafunguka, lakini sehemu yake siyo kile kilichoandikwa.</translation>
        </message>
        <message>
            <source>The copy was only read, and your records are as they were.</source>
            <translation>Nakala ilisomwa tu, na rekodi zako ziko kama zilivyokuwa.</translation>
        </message>
        <message>
            <source>The cover of the packet cannot be read</source>
            <translation>Jalada la kifurushi halisomeki</translation>
        </message>
        <message>
            <source>The date is finer than the month.</source>
            <translation>Tarehe ina undani kuliko mwezi.</translation>
        </message>
        <message>
            <source>The day that it is planned for has passed. Was it held or called off, or is there another day?</source>
            <translation>Siku iliyopangwa imepita. Je, ulifanyika au ulifutwa, au kuna siku nyingine?</translation>
        </message>
        <message>
            <source>The device has to make new keys and ask again.</source>
            <translation>Kifaa lazima kitengeneze funguo mpya na kuomba tena.</translation>
        </message>
        <message>
            <source>The digits do not fit together: one was misread or mistyped.</source>
            <translation>Tarakimu haziendi pamoja: moja ilisomwa au kuandikwa vibaya.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Diski imejaa.</translation>
        </message>
        <message>
            <source>The earlier wording is not here any more: it was taken back, or it never came.</source>
            <translation>Maneno ya awali hayapo tena hapa: yaliondolewa, au hayakufika kamwe.</translation>
        </message>
        <message>
            <source>The entries do not hang together</source>
            <translation>Maingizo hayashikamani</translation>
        </message>
        <message>
            <source>The entries in the packet do not hang together</source>
            <translation>Maingizo katika kifurushi hayashikamani</translation>
        </message>
        <message>
            <source>The fields here are: {0}.</source>
            <translation>Sehemu zilizopo hapa ni: {0}.</translation>
        </message>
        <message>
            <source>The file cannot be read</source>
            <translation>Faili halisomeki</translation>
        </message>
        <message>
            <source>The file cannot be read: {0}.</source>
            <translation>Faili halisomeki: {0}.</translation>
        </message>
        <message>
            <source>The file changed while it was being read.</source>
            <translation>Faili lilibadilika wakati linasomwa.</translation>
        </message>
        <message>
            <source>The file could not be read back as it was written.</source>
            <translation>Faili halikuweza kusomwa tena kama lilivyoandikwa.</translation>
        </message>
        <message>
            <source>The file has more than one column named {0}.</source>
            <translation>Faili lina zaidi ya safu moja yenye jina {0}.</translation>
        </message>
        <message>
            <source>The file has more than {0} rows.</source>
            <translation>Faili lina zaidi ya mistari {0}.</translation>
        </message>
        <message>
            <source>The file has {0} MB; no list of places is larger than {1} MB.</source>
            <translation>Faili lina MB {0}; hakuna orodha ya mahali iliyo kubwa kuliko MB {1}.</translation>
        </message>
        <message>
            <source>The file is damaged or was made by something else: use a copy.</source>
            <translation>Faili limeharibika au lilitengenezwa na kitu kingine: tumia nakala.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Faili ni tupu.</translation>
        </message>
        <message>
            <source>The file is far too large for what it should be.</source>
            <translation>Faili ni kubwa mno kwa linavyopaswa kuwa.</translation>
        </message>
        <message>
            <source>The file is not a packet, or its beginning is damaged</source>
            <translation>Faili si kifurushi, au mwanzo wake umeharibika</translation>
        </message>
        <message>
            <source>The file is not there.</source>
            <translation>Faili halipo.</translation>
        </message>
        <message>
            <source>The file itself was left where it is.</source>
            <translation>Faili lenyewe liliachwa lilipo.</translation>
        </message>
        <message>
            <source>The file or folder cannot be read</source>
            <translation>Faili au folda haisomeki</translation>
        </message>
        <message>
            <source>The file or folder cannot be used</source>
            <translation>Faili au folda haiwezi kutumika</translation>
        </message>
        <message>
            <source>The file {0} of these records is missing or empty.</source>
            <translation>Faili {0} la rekodi hizi halipo au ni tupu.</translation>
        </message>
        <message>
            <source>The file {0} of these records was cut short.</source>
            <translation>Faili {0} la rekodi hizi lilikatwa.</translation>
        </message>
        <message>
            <source>The files were left as they are.</source>
            <translation>Faili ziliachwa zilivyo.</translation>
        </message>
        <message>
            <source>The fingerprint is another one: this file does not come from where you think.</source>
            <translation>Alama ya utambulisho ni nyingine: faili hili halitoki unakodhani.</translation>
        </message>
        <message>
            <source>The first row, which should name the columns, cannot be read: {0}.</source>
            <translation>Mstari wa kwanza, ambao unapaswa kutaja safu, hausomeki: {0}.</translation>
        </message>
        <message>
            <source>The first row, which should name the columns, has no end: this is no table.</source>
            <translation>Mstari wa kwanza, ambao unapaswa kutaja safu, hauna mwisho: hili si jedwali.</translation>
        </message>
        <message>
            <source>The folder cannot be used</source>
            <translation>Folda haiwezi kutumika</translation>
        </message>
        <message>
            <source>The folder cannot be written.</source>
            <translation>Folda haiwezi kuandikwa.</translation>
        </message>
        <message>
            <source>The folder for the demonstration cannot be used</source>
            <translation>Folda ya maonyesho haiwezi kutumika</translation>
        </message>
        <message>
            <source>The folder for the demonstration is not empty; perhaps one ran there before.</source>
            <translation>Folda ya maonyesho si tupu; huenda maonyesho mengine yalifanyika humo kabla.</translation>
        </message>
        <message>
            <source>The folder for the invented records holds other records.</source>
            <translation>Folda ya rekodi za kubuni ina rekodi nyingine.</translation>
        </message>
        <message>
            <source>The folder is not empty.</source>
            <translation>Folda si tupu.</translation>
        </message>
        <message>
            <source>The folder of the program cannot be written by you.</source>
            <translation>Huwezi kuandika katika folda ya programu.</translation>
        </message>
        <message>
            <source>The folder of these records cannot be read or written.</source>
            <translation>Folda ya rekodi hizi haiwezi kusomwa au kuandikwa.</translation>
        </message>
        <message>
            <source>The folder or stick is not there.</source>
            <translation>Folda au flashi haipo.</translation>
        </message>
        <message>
            <source>The framework file breaks a rule: {0} {1}.</source>
            <translation>Faili la mfumo linavunja kanuni: {0} {1}.</translation>
        </message>
        <message>
            <source>The framework is shown in English.</source>
            <translation>Mfumo unaonyeshwa kwa Kiingereza.</translation>
        </message>
        <message>
            <source>The frameworks that are already here stay as they are.</source>
            <translation>Mifumo ambayo ipo hapa tayari inabaki ilivyo.</translation>
        </message>
        <message>
            <source>The heading of an entry in the packet is wrong</source>
            <translation>Kichwa cha ingizo katika kifurushi si sahihi</translation>
        </message>
        <message>
            <source>The heading of an entry is wrong</source>
            <translation>Kichwa cha ingizo si sahihi</translation>
        </message>
        <message>
            <source>The index of words does not fit these records.</source>
            <translation>Orodha ya maneno ya kutafutia hailingani na rekodi hizi.</translation>
        </message>
        <message>
            <source>The interpreter seems to be named. Write a role, such as nurse or teacher.</source>
            <translation>Mkalimani anaonekana kutajwa kwa jina. Andika wadhifa, kama muuguzi au mwalimu.</translation>
        </message>
        <message>
            <source>The journal of these records is damaged.</source>
            <translation>Faili la mabadiliko ya mwisho ya rekodi hizi limeharibika.</translation>
        </message>
        <message>
            <source>The key file could not be destroyed.</source>
            <translation>Faili la ufunguo halikuweza kuharibiwa.</translation>
        </message>
        <message>
            <source>The key file in this folder belongs to other records.</source>
            <translation>Faili la ufunguo katika folda hii ni la rekodi nyingine.</translation>
        </message>
        <message>
            <source>The key file of these records is damaged.</source>
            <translation>Faili la ufunguo la rekodi hizi limeharibika.</translation>
        </message>
        <message>
            <source>The key file of these records was changed by something else.</source>
            <translation>Faili la ufunguo la rekodi hizi lilibadilishwa na kitu kingine.</translation>
        </message>
        <message>
            <source>The language is not a tag such as fr, ar or sw.</source>
            <translation>Lugha si kifupi kama fr, ar au sw.</translation>
        </message>
        <message>
            <source>The last packet holds something that must stay here since.</source>
            <translation>Kifurushi cha mwisho kina kitu ambacho sasa lazima kibaki hapa.</translation>
        </message>
        <message>
            <source>The last save joined two versions, or two versions stand against each other.</source>
            <translation>Hifadhi ya mwisho iliunganisha matoleo mawili, au matoleo mawili yanapingana.</translation>
        </message>
        <message>
            <source>The list has more than {0} places.</source>
            <translation>Orodha ina zaidi ya mahali {0}.</translation>
        </message>
        <message>
            <source>The list of places cannot be laid out</source>
            <translation>Orodha ya mahali haiwezi kuwekwa</translation>
        </message>
        <message>
            <source>The list of rows that could not be taken {0}.</source>
            <translation>Orodha ya mistari ambayo haikuweza kupokewa {0}.</translation>
        </message>
        <message>
            <source>The list that was here is still here.</source>
            <translation>Orodha iliyokuwa hapa bado ipo hapa.</translation>
        </message>
        <message>
            <source>The list that you have stays as it is.</source>
            <translation>Orodha uliyo nayo inabaki ilivyo.</translation>
        </message>
        <message>
            <source>The meeting stands as it was planned.</source>
            <translation>Mkutano unabaki kama ulivyopangwa.</translation>
        </message>
        <message>
            <source>The name of a list has small letters a to z, digits, points and hyphens, 40 at most.</source>
            <translation>Jina la orodha lina herufi ndogo a hadi z, tarakimu, nukta na vistari, si zaidi ya 40.</translation>
        </message>
        <message>
            <source>The new passphrase opens these records already.</source>
            <translation>Sentensi mpya ya siri tayari inafungua rekodi hizi.</translation>
        </message>
        <message>
            <source>The new version was tried on this computer and did not work, so it was taken away again.</source>
            <translation>Toleo jipya lilijaribiwa kwenye kompyuta hii na halikufanya kazi, kwa hiyo limeondolewa.</translation>
        </message>
        <message>
            <source>The next meeting is due before the last one was held. Look at the days.</source>
            <translation>Mkutano ujao umewekwa kabla ya siku ambayo wa mwisho ulifanyika. Angalia siku.</translation>
        </message>
        <message>
            <source>The next meeting is not after this one. Look at the day.</source>
            <translation>Mkutano ujao si baada ya huu. Angalia siku.</translation>
        </message>
        <message>
            <source>The original of this photo is not kept here.</source>
            <translation>Ya asili ya picha hii haikuhifadhiwa hapa.</translation>
        </message>
        <message>
            <source>The packet belongs to another programme</source>
            <translation>Kifurushi ni cha mpango mwingine</translation>
        </message>
        <message>
            <source>The packet cannot be read</source>
            <translation>Kifurushi hakisomeki</translation>
        </message>
        <message>
            <source>The packet could not be read back as it was written.</source>
            <translation>Kifurushi hakikuweza kusomwa tena kama kilivyoandikwa.</translation>
        </message>
        <message>
            <source>The packet holds a closed part that is larger than this version can keep.</source>
            <translation>Kifurushi kina sehemu iliyofungwa iliyo kubwa kuliko toleo hili linavyoweza kuweka.</translation>
        </message>
        <message>
            <source>The packet is also sealed in another, weaker way</source>
            <translation>Kifurushi kimetiwa muhuri pia kwa njia nyingine, dhaifu zaidi</translation>
        </message>
        <message>
            <source>The packet is kept whole, and nothing of it is lost.</source>
            <translation>Kifurushi kimewekwa kizima, na hakuna chochote chake kilichopotea.</translation>
        </message>
        <message>
            <source>The packet is not filled up as it should be</source>
            <translation>Kifurushi hakikujazwa kama inavyopaswa</translation>
        </message>
        <message>
            <source>The packet is signed by a device that was taken out of the programme.</source>
            <translation>Kifurushi kina saini ya kifaa kilichoondolewa kwenye mpango.</translation>
        </message>
        <message>
            <source>The packet is too large, or too small, to be one</source>
            <translation>Kifurushi ni kikubwa mno, au kidogo mno, kuwa kifurushi</translation>
        </message>
        <message>
            <source>The packet is whole and signed, by a device that nobody here has approved.</source>
            <translation>Kifurushi ni kizima na kina saini, ya kifaa ambacho hakuna mtu hapa aliyekiidhinisha.</translation>
        </message>
        <message>
            <source>The packet is whole, signed by a device you know, and taken in.</source>
            <translation>Kifurushi ni kizima, kina saini ya kifaa unachokijua, na kimepokewa.</translation>
        </message>
        <message>
            <source>The packet is written in a way that this version does not know</source>
            <translation>Kifurushi kimeandikwa kwa njia ambayo toleo hili haliijui</translation>
        </message>
        <message>
            <source>The packet names another sender than the one who signed it</source>
            <translation>Kifurushi kinataja mtumaji tofauti na aliyekitia saini</translation>
        </message>
        <message>
            <source>The packet names its sender by a request that does not fit</source>
            <translation>Kifurushi kinataja mtumaji wake kwa ombi lisilolingana</translation>
        </message>
        <message>
            <source>The packet on the first stick is whole, and your records are safe.</source>
            <translation>Kifurushi kwenye flashi ya kwanza ni kizima, na rekodi zako ni salama.</translation>
        </message>
        <message>
            <source>The packet says two different things about one entry</source>
            <translation>Kifurushi kinasema mambo mawili tofauti kuhusu ingizo moja</translation>
        </message>
        <message>
            <source>The packet was meant for somebody else and sealed again for you</source>
            <translation>Kifurushi kilikusudiwa mtu mwingine na kilitiwa muhuri tena kwa ajili yako</translation>
        </message>
        <message>
            <source>The packet was not sealed for you</source>
            <translation>Kifurushi hakikutiwa muhuri kwa ajili yako</translation>
        </message>
        <message>
            <source>The packets were left as they are.</source>
            <translation>Vifurushi viliachwa vilivyo.</translation>
        </message>
        <message>
            <source>The part of the files is damaged without which they do not open as a whole.</source>
            <translation>Imeharibika sehemu ya mafaili ambayo bila hiyo hayafunguki yote kwa pamoja.</translation>
        </message>
        <message>
            <source>The parts of the packet do not fit together</source>
            <translation>Sehemu za kifurushi haziendi pamoja</translation>
        </message>
        <message>
            <source>The passphrase holds something that is no character and cannot be typed elsewhere.</source>
            <translation>Sentensi ya siri ina kitu ambacho si herufi na hakiwezi kuandikwa kwingine.</translation>
        </message>
        <message>
            <source>The passphrase or the code on paper does not open these records.</source>
            <translation>Sentensi ya siri au msimbo wa karatasi haufungui rekodi hizi.</translation>
        </message>
        <message>
            <source>The passphrase or the code on paper does not open this copy.</source>
            <translation>Sentensi ya siri au msimbo wa karatasi haufungui nakala hii.</translation>
        </message>
        <message>
            <source>The passphrase settings of this file are outside the limits: {0}.</source>
            <translation>Mipangilio ya sentensi ya siri ya faili hili iko nje ya mipaka: {0}.</translation>
        </message>
        <message>
            <source>The period needs a first and a last day, in that order.</source>
            <translation>Kipindi kinahitaji siku ya kwanza na ya mwisho, kwa mpangilio huo.</translation>
        </message>
        <message>
            <source>The photo or document changed while it was being read.</source>
            <translation>Picha au hati ilibadilika wakati inasomwa.</translation>
        </message>
        <message>
            <source>The place has no name.</source>
            <translation>Mahali hapana jina.</translation>
        </message>
        <message>
            <source>The place is finer than the district: keep only the names of the areas.</source>
            <translation>Mahali pana undani kuliko wilaya: bakiza majina ya maeneo tu.</translation>
        </message>
        <message>
            <source>The policy in force is unchanged.</source>
            <translation>Sera inayotumika haijabadilika.</translation>
        </message>
        <message>
            <source>The policy of the programme does not know this role.</source>
            <translation>Sera ya mpango haiujui wadhifa huu.</translation>
        </message>
        <message>
            <source>The profile cannot be used: {0}.</source>
            <translation>Wasifu hauwezi kutumika: {0}.</translation>
        </message>
        <message>
            <source>The profile {0} cannot be read: {1}.</source>
            <translation>Wasifu {0} hausomeki: {1}.</translation>
        </message>
        <message>
            <source>The promise has no day. Ask by when it will be done.</source>
            <translation>Ahadi haina siku. Uliza itatimizwa kabla ya lini.</translation>
        </message>
        <message>
            <source>The promise is due before it was made. Look at the days.</source>
            <translation>Ahadi inatakiwa kutimizwa kabla ya siku iliyotolewa. Angalia siku.</translation>
        </message>
        <message>
            <source>The promise is said to be made on a day to come.</source>
            <translation>Imesemwa kwamba ahadi ilitolewa siku ambayo bado haijafika.</translation>
        </message>
        <message>
            <source>The request was not signed with the keys that it asks to admit.</source>
            <translation>Ombi halikutiwa saini kwa funguo ambazo linaomba ziruhusiwe.</translation>
        </message>
        <message>
            <source>The rest can be read, and the files were left as they are.</source>
            <translation>Mengine yanasomeka, na mafaili yameachwa kama yalivyo.</translation>
        </message>
        <message>
            <source>The row of tags has {0} cells where the header has {1}.</source>
            <translation>Safu ya lebo ina seli {0} ilhali kichwa kina {1}.</translation>
        </message>
        <message>
            <source>The second copy cannot be written there: the stick is gone or write-protected.</source>
            <translation>Nakala ya pili haiwezi kuandikwa hapo: flashi imetolewa au imezuiwa kuandikwa.</translation>
        </message>
        <message>
            <source>The session set down nothing to tell under that id.</source>
            <translation>Mkutano haukuandika lolote la kueleza chini ya id hiyo.</translation>
        </message>
        <message>
            <source>The signature does not fit: this was changed on the way or signed by somebody else.</source>
            <translation>Saini hailingani: hii ilibadilishwa njiani au ilitiwa saini na mtu mwingine.</translation>
        </message>
        <message>
            <source>The signature of the packet does not fit</source>
            <translation>Saini ya kifurushi hailingani</translation>
        </message>
        <message>
            <source>The stick is not in place: what is there now is a folder of this computer.</source>
            <translation>Flashi haipo mahali pake: kilichopo sasa ni folda ya kompyuta hii.</translation>
        </message>
        <message>
            <source>The translation of a framework breaks a rule: {0} {1}.</source>
            <translation>Tafsiri ya mfumo inavunja kanuni: {0} {1}.</translation>
        </message>
        <message>
            <source>The two do not agree yet in {0} places.</source>
            <translation>Hizi mbili bado hazilingani katika nafasi {0}.</translation>
        </message>
        <message>
            <source>The update cannot be put in its place</source>
            <translation>Sasisho haliwezi kuwekwa mahali pake</translation>
        </message>
        <message>
            <source>The update cannot be read to its end</source>
            <translation>Sasisho haliwezi kusomwa hadi mwisho</translation>
        </message>
        <message>
            <source>The version before cannot be put in place</source>
            <translation>Toleo la awali haliwezi kuwekwa mahali pake</translation>
        </message>
        <message>
            <source>The version before cannot read records that this version has opened.</source>
            <translation>Toleo la awali haliwezi kusoma rekodi ambazo toleo hili limefungua.</translation>
        </message>
        <message>
            <source>The way into these records was taken away.</source>
            <translation>Njia ya kufungua rekodi hizi imeondolewa.</translation>
        </message>
        <message>
            <source>The way to the source stays behind.</source>
            <translation>Njia ya kumfikia chanzo inabaki nyuma.</translation>
        </message>
        <message>
            <source>The words are said to be of a day to come.</source>
            <translation>Imesemwa kwamba maneno ni ya siku ambayo bado haijafika.</translation>
        </message>
        <message>
            <source>The words for printing in this language are missing or damaged.</source>
            <translation>Maneno ya kuchapishia kwa lugha hii hayapo au yameharibika.</translation>
        </message>
        <message>
            <source>The year is before 1900. Look whether that is what you mean.</source>
            <translation>Mwaka ni kabla ya 1900. Angalia kama ndivyo unavyomaanisha.</translation>
        </message>
        <message>
            <source>The {0} is not a number of degrees between -{1} and {2}.</source>
            <translation>{0} si namba ya digrii kati ya -{1} na {2}.</translation>
        </message>
        <message>
            <source>There are at most {0} people in the room, yet {1} answers are counted.</source>
            <translation>Ukumbini kuna watu wasiozidi {0}, lakini majibu {1} yamehesabiwa.</translation>
        </message>
        <message>
            <source>There are at most {0} people in this group, yet {1} answers are counted.</source>
            <translation>Katika kikundi hiki kuna watu wasiozidi {0}, lakini majibu {1} yamehesabiwa.</translation>
        </message>
        <message>
            <source>There are no records in this folder.</source>
            <translation>Hakuna rekodi katika folda hii.</translation>
        </message>
        <message>
            <source>There is already a file of that name.</source>
            <translation>Tayari lipo faili lenye jina hilo.</translation>
        </message>
        <message>
            <source>There is more than one update on this stick.</source>
            <translation>Kuna zaidi ya sasisho moja kwenye flashi hii.</translation>
        </message>
        <message>
            <source>There is no earlier version of the program here to go back to.</source>
            <translation>Hakuna toleo la awali la programu hapa la kurudia.</translation>
        </message>
        <message>
            <source>There is no earlier wording of this record here.</source>
            <translation>Hakuna maneno ya awali ya rekodi hii hapa.</translation>
        </message>
        <message>
            <source>There is no field of that name: {0}.</source>
            <translation>Hakuna sehemu yenye jina hilo: {0}.</translation>
        </message>
        <message>
            <source>There is no key of yours alone to take away.</source>
            <translation>Hakuna ufunguo wako peke yako wa kuondoa.</translation>
        </message>
        <message>
            <source>There is no memory left for this step, or the records cannot be reached.</source>
            <translation>Hakuna kumbukumbu ya kompyuta iliyobaki kwa hatua hii, au rekodi hazifikiki.</translation>
        </message>
        <message>
            <source>There is no packet here to write again.</source>
            <translation>Hakuna kifurushi hapa cha kuandika tena.</translation>
        </message>
        <message>
            <source>There is no place in this list.</source>
            <translation>Hakuna mahali katika orodha hii.</translation>
        </message>
        <message>
            <source>There is no profile named “{0}”.</source>
            <translation>Hakuna wasifu wenye jina “{0}”.</translation>
        </message>
        <message>
            <source>There is no promise to print.</source>
            <translation>Hakuna ahadi ya kuchapisha.</translation>
        </message>
        <message>
            <source>There is no room for the new version beside the old one.</source>
            <translation>Hakuna nafasi ya toleo jipya kando ya la zamani.</translation>
        </message>
        <message>
            <source>There is no room left where the file should go.</source>
            <translation>Hakuna nafasi iliyobaki mahali faili linapotakiwa kwenda.</translation>
        </message>
        <message>
            <source>There is no room left where the second copy should go.</source>
            <translation>Hakuna nafasi iliyobaki mahali nakala ya pili inapotakiwa kwenda.</translation>
        </message>
        <message>
            <source>There is no room on this computer for trying this copy.</source>
            <translation>Kompyuta hii haina nafasi ya kujaribu nakala hii.</translation>
        </message>
        <message>
            <source>There is no second copy in this folder.</source>
            <translation>Hakuna nakala ya pili katika folda hii.</translation>
        </message>
        <message>
            <source>There is no service in this table.</source>
            <translation>Hakuna huduma katika jedwali hili.</translation>
        </message>
        <message>
            <source>There is no update on this stick.</source>
            <translation>Hakuna sasisho kwenye flashi hii.</translation>
        </message>
        <message>
            <source>There is nobody to seal for yet: these records belong to no programme.</source>
            <translation>Bado hakuna wa kutiliwa muhuri: rekodi hizi si za mpango wowote.</translation>
        </message>
        <message>
            <source>There is nothing to do.</source>
            <translation>Hakuna la kufanya.</translation>
        </message>
        <message>
            <source>There were at most {0} people, yet {1} answers to one point are counted.</source>
            <translation>Kulikuwa na watu wasiozidi {0}, lakini majibu {1} ya jambo moja yamehesabiwa.</translation>
        </message>
        <message>
            <source>There were at most {0} people, yet {1} votes are counted for one sign.</source>
            <translation>Kulikuwa na watu wasiozidi {0}, lakini kura {1} zimehesabiwa kwa dalili moja.</translation>
        </message>
        <message>
            <source>There were at most {0} people, yet {1} votes are counted.</source>
            <translation>Kulikuwa na watu wasiozidi {0}, lakini kura {1} zimehesabiwa.</translation>
        </message>
        <message>
            <source>There were {0} groups, yet {1} are counted in the vote.</source>
            <translation>Kulikuwa na vikundi {0}, lakini {1} vimehesabiwa katika kura.</translation>
        </message>
        <message>
            <source>These are not the first and the second half of one code.</source>
            <translation>Hizi si nusu ya kwanza na ya pili za msimbo mmoja.</translation>
        </message>
        <message>
            <source>These bytes cannot be read</source>
            <translation>Baiti hizi hazisomeki</translation>
        </message>
        <message>
            <source>These keys were taken out of the programme.</source>
            <translation>Funguo hizi ziliondolewa kwenye mpango.</translation>
        </message>
        <message>
            <source>These records already belong to a programme.</source>
            <translation>Rekodi hizi tayari ni za mpango.</translation>
        </message>
        <message>
            <source>These records are invented. They never join a programme and never go anywhere.</source>
            <translation>Rekodi hizi ni za kubuni. Hazijiungi kamwe na mpango na haziendi popote.</translation>
        </message>
        <message>
            <source>These records are open in another window or program.</source>
            <translation>Rekodi hizi zimefunguliwa katika dirisha au programu nyingine.</translation>
        </message>
        <message>
            <source>These records belong to no programme yet.</source>
            <translation>Rekodi hizi bado si za mpango wowote.</translation>
        </message>
        <message>
            <source>These records belong to no programme, so there is no key to open packets with.</source>
            <translation>Rekodi hizi si za mpango wowote, kwa hiyo hakuna ufunguo wa kufungulia vifurushi.</translation>
        </message>
        <message>
            <source>These records hold no key that may approve devices or take them out.</source>
            <translation>Rekodi hizi hazina ufunguo unaoweza kuidhinisha vifaa au kuviondoa.</translation>
        </message>
        <message>
            <source>These records were made by a newer version of this program.</source>
            <translation>Rekodi hizi zilitengenezwa na toleo jipya zaidi la programu hii.</translation>
        </message>
        <message>
            <source>They were left untouched.</source>
            <translation>Ziliachwa bila kuguswa.</translation>
        </message>
        <message>
            <source>They were not attached to the wrong one; the files are where they were.</source>
            <translation>Hazikuambatishwa kwenye taarifa isiyo yake; faili ziko zilipokuwa.</translation>
        </message>
        <message>
            <source>This JSON is not one observation.</source>
            <translation>JSON hii si taarifa moja.</translation>
        </message>
        <message>
            <source>This approval belongs to another programme.</source>
            <translation>Idhini hii ni ya mpango mwingine.</translation>
        </message>
        <message>
            <source>This approval is for a device of another committee, or of none.</source>
            <translation>Idhini hii ni ya kifaa cha kamati nyingine, au kisicho na kamati.</translation>
        </message>
        <message>
            <source>This approval was not signed by your headquarters, or it counts no more.</source>
            <translation>Idhini hii haikutiwa saini na makao makuu yako, au haihesabiwi tena.</translation>
        </message>
        <message>
            <source>This belongs to another programme.</source>
            <translation>Hii ni ya mpango mwingine.</translation>
        </message>
        <message>
            <source>This computer could not lend the {0} MiB that the passphrase needs.</source>
            <translation>Kompyuta hii haikuweza kutoa MiB {0} ambazo sentensi ya siri inahitaji.</translation>
        </message>
        <message>
            <source>This computer may not approve devices for the programme.</source>
            <translation>Kompyuta hii hairuhusiwi kuidhinisha vifaa vya mpango.</translation>
        </message>
        <message>
            <source>This copy cannot be relied on: part of it is missing, or is not what was written.</source>
            <translation>Nakala hii haiwezi kutegemewa: sehemu yake haipo, au siyo kile kilichoandikwa.</translation>
        </message>
        <message>
            <source>This copy of the program runs from its sources, so that it takes no update from a stick.</source>
            <translation>Nakala hii ya programu inaendeshwa kutoka vyanzo vyake, kwa hiyo haichukui sasisho kutoka flashi.</translation>
        </message>
        <message>
            <source>This copy of the program takes no updates: it was built without the key that signs them.</source>
            <translation>Nakala hii ya programu haipokei masasisho: ilitengenezwa bila ufunguo unaoyatia saini.</translation>
        </message>
        <message>
            <source>This copy opens, but it is a copy of other records than these.</source>
            <translation>Nakala hii inafunguka, lakini ni nakala ya rekodi nyingine, si hizi.</translation>
        </message>
        <message>
            <source>This copy was made by a newer version of this program.</source>
            <translation>Nakala hii ilifanywa na toleo jipya zaidi la programu hii.</translation>
        </message>
        <message>
            <source>This does not have the shape that is expected (see {0}).</source>
            <translation>Hii haina umbo linalotarajiwa (tazama {0}).</translation>
        </message>
        <message>
            <source>This does not have the shape that is expected{0}.</source>
            <translation>Hii haina umbo linalotarajiwa{0}.</translation>
        </message>
        <message>
            <source>This does not open: the passphrase or code is another one, or the bytes were changed.</source>
            <translation>Hii haifunguki: sentensi ya siri au msimbo ni mwingine, au baiti zilibadilishwa.</translation>
        </message>
        <message>
            <source>This draft cannot be read by this version of the program.</source>
            <translation>Rasimu hii haisomeki kwa toleo hili la programu.</translation>
        </message>
        <message>
            <source>This draft is not here any more.</source>
            <translation>Rasimu hii haipo tena hapa.</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Faili hili halisomeki.</translation>
        </message>
        <message>
            <source>This file cannot be read. The strictest settings count until it can.</source>
            <translation>Faili hili haliwezi kusomwa. Mipangilio mikali zaidi inatumika hadi liweze kusomwa.</translation>
        </message>
        <message>
            <source>This file does not hold a recovery key, or it is damaged.</source>
            <translation>Faili hili halina ufunguo wa kuokolea, au limeharibika.</translation>
        </message>
        <message>
            <source>This file does not hold keys that this program exported, or it is damaged.</source>
            <translation>Faili hili halina funguo zilizotolewa na programu hii, au limeharibika.</translation>
        </message>
        <message>
            <source>This file has the name of a photo, but it is none that this program can read.</source>
            <translation>Faili hili lina jina la picha, lakini si picha ambayo programu hii inaweza kusoma.</translation>
        </message>
        <message>
            <source>This file is damaged. The strictest settings count until it is mended.</source>
            <translation>Faili hili limeharibika. Mipangilio mikali zaidi inatumika hadi litengenezwe.</translation>
        </message>
        <message>
            <source>This file is empty.</source>
            <translation>Faili hili ni tupu.</translation>
        </message>
        <message>
            <source>This file is larger than 200 MB, which is the most that is attached.</source>
            <translation>Faili hili ni kubwa kuliko MB 200, ambacho ndicho kiwango cha juu cha kuambatishwa.</translation>
        </message>
        <message>
            <source>This file is no approval.</source>
            <translation>Faili hili si idhini.</translation>
        </message>
        <message>
            <source>This file is no card, request or approval</source>
            <translation>Faili hili si kadi, ombi wala idhini</translation>
        </message>
        <message>
            <source>This file is no request of a device.</source>
            <translation>Faili hili si ombi la kifaa.</translation>
        </message>
        <message>
            <source>This file is not a list of signs.</source>
            <translation>Faili hili si orodha ya dalili.</translation>
        </message>
        <message>
            <source>This group agreed to have its view shown as its own, yet it has fewer than five people, or nobody counted them: it will not be printed as its own.</source>
            <translation>Kikundi hiki kilikubali maoni yake yaonyeshwe kuwa yake, lakini kina watu chini ya watano, au hakuna aliyewahesabu: hayatachapishwa kuwa yake.</translation>
        </message>
        <message>
            <source>This is a folder or a device and not a file.</source>
            <translation>Hii ni folda au kifaa na si faili.</translation>
        </message>
        <message>
            <source>This is half {half} of a code that was split; the other half is needed too.</source>
            <translation>Hii ni nusu ya {half} ya msimbo uliogawanywa; nusu nyingine inahitajika pia.</translation>
        </message>
        <message>
            <source>This is more than one packet can carry ({0}).</source>
            <translation>Hii ni zaidi ya kifurushi kimoja kinavyoweza kubeba ({0}).</translation>
        </message>
        <message>
            <source>This is no list of places: it lacks the columns Admin Level, P-Code, Name and Parent P-Code (or ADM1_PCODE, ADM1_EN and so on).</source>
            <translation>Hii si orodha ya mahali: haina safu Admin Level, P-Code, Name na Parent P-Code (au ADM1_PCODE, ADM1_EN na kadhalika).</translation>
        </message>
        <message>
            <source>This is not JSON.</source>
            <translation>Hii si JSON.</translation>
        </message>
        <message>
            <source>This is not a figure.</source>
            <translation>Hii si idadi.</translation>
        </message>
        <message>
            <source>This is not a whole fingerprint: {0}.</source>
            <translation>Hii si alama nzima ya utambulisho: {0}.</translation>
        </message>
        <message>
            <source>This is not canonical</source>
            <translation>Hii si ya umbo rasmi</translation>
        </message>
        <message>
            <source>This is not one object of JSON.</source>
            <translation>Hii si kipengee kimoja cha JSON.</translation>
        </message>
        <message>
            <source>This is not the code of a sheet: it has {0} letters and figures that fit together.</source>
            <translation>Hii si namba ya karatasi: ina herufi na tarakimu {0} zinazopatana.</translation>
        </message>
        <message>
            <source>This is the approval of this laptop itself.</source>
            <translation>Hii ni idhini ya kompyuta hii yenyewe.</translation>
        </message>
        <message>
            <source>This is the last passphrase that opens these records, or it is gone already.</source>
            <translation>Hii ndiyo sentensi ya siri ya mwisho inayofungua rekodi hizi, au imekwisha kuondolewa.</translation>
        </message>
        <message>
            <source>This is too long for one record, or holds signs that cannot be kept.</source>
            <translation>Hii ni ndefu mno kwa rekodi moja, au ina alama zisizoweza kuhifadhiwa.</translation>
        </message>
        <message>
            <source>This is {0}, not a CSV file in UTF-8.</source>
            <translation>Hii ni {0}, si faili la CSV katika UTF-8.</translation>
        </message>
        <message>
            <source>This key file holds keys that the policy of its programme does not name.</source>
            <translation>Faili hili la ufunguo lina funguo ambazo sera ya mpango wake haizitaji.</translation>
        </message>
        <message>
            <source>This laptop was not approved for a committee.</source>
            <translation>Kompyuta hii haikuidhinishwa kwa ajili ya kamati.</translation>
        </message>
        <message>
            <source>This list is too long for a card.</source>
            <translation>Orodha hii ni ndefu mno kwa kadi.</translation>
        </message>
        <message>
            <source>This list names a sign twice.</source>
            <translation>Orodha hii inataja dalili mara mbili.</translation>
        </message>
        <message>
            <source>This list names more than 15 signs.</source>
            <translation>Orodha hii inataja zaidi ya dalili 15.</translation>
        </message>
        <message>
            <source>This list names signs that are not in the frameworks of this program.</source>
            <translation>Orodha hii inataja dalili ambazo hazimo katika mifumo ya programu hii.</translation>
        </message>
        <message>
            <source>This list names signs that only headquarters answers, over many records.</source>
            <translation>Orodha hii inataja dalili ambazo makao makuu tu huzijibu, kwa rekodi nyingi.</translation>
        </message>
        <message>
            <source>This meeting has no day yet, so nobody can be invited to it.</source>
            <translation>Mkutano huu bado hauna siku, kwa hiyo hakuna anayeweza kualikwa.</translation>
        </message>
        <message>
            <source>This meeting is not whole here, so nothing can be added to it.</source>
            <translation>Mkutano huu si mzima hapa, kwa hiyo hakuna kinachoweza kuongezwa.</translation>
        </message>
        <message>
            <source>This name is not known to this version. What it was meant to set is not set.</source>
            <translation>Jina hili halijulikani kwa toleo hili. Lililokusudiwa kupangwa halijapangwa.</translation>
        </message>
        <message>
            <source>This observation is not here.</source>
            <translation>Taarifa hii haipo hapa.</translation>
        </message>
        <message>
            <source>This observation is not whole here, so it cannot be changed.</source>
            <translation>Taarifa hii si nzima hapa, kwa hiyo haiwezi kubadilishwa.</translation>
        </message>
        <message>
            <source>This observation was saved once only, so there is nothing before it.</source>
            <translation>Taarifa hii ilihifadhiwa mara moja tu, kwa hiyo hakuna kitu kabla yake.</translation>
        </message>
        <message>
            <source>This pack holds something that this version of the program cannot read.</source>
            <translation>Fungu hili lina kitu ambacho toleo hili la programu haliwezi kusoma.</translation>
        </message>
        <message>
            <source>This packet is not being read any more.</source>
            <translation>Kifurushi hiki hakisomwi tena.</translation>
        </message>
        <message>
            <source>This packet is not waiting any more.</source>
            <translation>Kifurushi hiki hakisubiri tena.</translation>
        </message>
        <message>
            <source>This packet is on that stick already.</source>
            <translation>Kifurushi hiki kipo kwenye flashi hiyo tayari.</translation>
        </message>
        <message>
            <source>This packet is too large to be kept here, and the first stick is not in place.</source>
            <translation>Kifurushi hiki ni kikubwa mno kuwekwa hapa, na flashi ya kwanza haijachomekwa.</translation>
        </message>
        <message>
            <source>This packet was made here. It opens for those it was sealed for.</source>
            <translation>Kifurushi hiki kilifanywa hapa. Kinafunguka kwa wale kilichotiwa muhuri kwa ajili yao.</translation>
        </message>
        <message>
            <source>This packet was not sealed for you</source>
            <translation>Kifurushi hiki hakikutiwa muhuri kwa ajili yako</translation>
        </message>
        <message>
            <source>This packet was taken in before.</source>
            <translation>Kifurushi hiki kilipokewa kabla.</translation>
        </message>
        <message>
            <source>This passphrase opens these records already.</source>
            <translation>Sentensi hii ya siri inafungua rekodi hizi tayari.</translation>
        </message>
        <message>
            <source>This passphrase would be guessed early: {0}.</source>
            <translation>Sentensi hii ya siri ingekisiwa mapema: {0}.</translation>
        </message>
        <message>
            <source>This photo has more pixels than can be opened on this computer.</source>
            <translation>Picha hii ina nukta nyingi kuliko zinazoweza kufunguliwa kwenye kompyuta hii.</translation>
        </message>
        <message>
            <source>This photo is damaged or not whole, so it cannot be read.</source>
            <translation>Picha hii imeharibika au si nzima, kwa hiyo haisomeki.</translation>
        </message>
        <message>
            <source>This photo is larger than 64 MB.</source>
            <translation>Picha hii ni kubwa kuliko MB 64.</translation>
        </message>
        <message>
            <source>This photo or document is not here yet.</source>
            <translation>Picha au hati hii bado haipo hapa.</translation>
        </message>
        <message>
            <source>This place is not in the lists here.</source>
            <translation>Mahali hapa hapamo katika orodha za hapa.</translation>
        </message>
        <message>
            <source>This program was installed as a package of the system, which alone may exchange it.</source>
            <translation>Programu hii ilisakinishwa kama kifurushi cha mfumo wa kompyuta, ambao peke yake unaweza kuibadilisha.</translation>
        </message>
        <message>
            <source>This promise is not whole here, so nothing can be added to it.</source>
            <translation>Ahadi hii si nzima hapa, kwa hiyo hakuna kinachoweza kuongezwa.</translation>
        </message>
        <message>
            <source>This record is not a body, or it is not whole here.</source>
            <translation>Rekodi hii si ya chombo, au si nzima hapa.</translation>
        </message>
        <message>
            <source>This record is not here.</source>
            <translation>Rekodi hii haipo hapa.</translation>
        </message>
        <message>
            <source>This record is not whole here, so it cannot be changed.</source>
            <translation>Rekodi hii si nzima hapa, kwa hiyo haiwezi kubadilishwa.</translation>
        </message>
        <message>
            <source>This seems to be a person's name. Write what the person does, such as teacher or elder.</source>
            <translation>Hili linaonekana kuwa jina la mtu. Andika mtu huyo anafanya nini, kama mwalimu au mzee.</translation>
        </message>
        <message>
            <source>This text is very long, and only its beginning is looked over for names and numbers. A record holds about a million letters in all: attach a longer text as a document.</source>
            <translation>Maandishi haya ni marefu sana, na mwanzo wake tu ndio unaoangaliwa kama una majina na namba. Rekodi hubeba herufi kama milioni moja kwa jumla: ambatisha maandishi marefu zaidi kama hati.</translation>
        </message>
        <message>
            <source>This update cannot be put on a program as old as this one.</source>
            <translation>Sasisho hili haliwezi kuwekwa juu ya programu ya zamani kama hii.</translation>
        </message>
        <message>
            <source>This update cannot read records as this program writes them.</source>
            <translation>Sasisho hili haliwezi kusoma rekodi jinsi programu hii inavyoziandika.</translation>
        </message>
        <message>
            <source>This update is for a program of another name.</source>
            <translation>Sasisho hili ni la programu ya jina jingine.</translation>
        </message>
        <message>
            <source>This update is for another kind of computer.</source>
            <translation>Sasisho hili ni la aina nyingine ya kompyuta.</translation>
        </message>
        <message>
            <source>This update is older than what is on this computer already.</source>
            <translation>Sasisho hili ni la zamani kuliko kilichopo tayari kwenye kompyuta hii.</translation>
        </message>
        <message>
            <source>This update is on this computer already.</source>
            <translation>Sasisho hili lipo tayari kwenye kompyuta hii.</translation>
        </message>
        <message>
            <source>This value is not one that can stand here. No recovery key is offered.</source>
            <translation>Thamani hii haiwezi kuwa hapa. Hakuna ufunguo wa kuokolea unaotolewa.</translation>
        </message>
        <message>
            <source>This value is not one that can stand here. The strictest one counts instead.</source>
            <translation>Thamani hii haiwezi kuwa hapa. Ile kali zaidi inatumika badala yake.</translation>
        </message>
        <message>
            <source>To take the record itself back, erase it whole.</source>
            <translation>Ili kuondoa rekodi yenyewe, ifute nzima.</translation>
        </message>
        <message>
            <source>Too few holders of the programme's keys signed.</source>
            <translation>Wenye funguo za mpango waliotia saini ni wachache mno.</translation>
        </message>
        <message>
            <source>Too much waits for checking already, so this packet was not kept.</source>
            <translation>Tayari vinavyosubiri kukaguliwa ni vingi mno, kwa hiyo kifurushi hiki hakikuwekwa.</translation>
        </message>
        <message>
            <source>Trying the new version</source>
            <translation>Kujaribu toleo jipya</translation>
        </message>
        <message>
            <source>Two computers wrote different things of this meeting, and nobody chose between them yet.</source>
            <translation>Kompyuta mbili ziliandika mambo tofauti kuhusu mkutano huu, na bado hakuna aliyechagua.</translation>
        </message>
        <message>
            <source>Type it again slowly, look at the keyboard layout, or use the code on paper.</source>
            <translation>Iandike tena polepole, angalia mpangilio wa kibodi, au tumia msimbo wa karatasi.</translation>
        </message>
        <message>
            <source>Type it again slowly. A copy opens with what opened the records on the day when it was made.</source>
            <translation>Iandike tena polepole. Nakala hufunguka kwa kile kilichofungua rekodi siku ilipofanywa.</translation>
        </message>
        <message>
            <source>Type it again; if it was pasted, type it by hand.</source>
            <translation>Iandike tena; kama ilibandikwa, iandike kwa mkono.</translation>
        </message>
        <message>
            <source>Update the sources instead.</source>
            <translation>Sasisha vyanzo badala yake.</translation>
        </message>
        <message>
            <source>Update this program and import the packet again.</source>
            <translation>Sasisha programu hii na uingize kifurushi tena.</translation>
        </message>
        <message>
            <source>Update this program from the stick of your headquarters, then open them again.</source>
            <translation>Sasisha programu hii kutoka flashi ya makao makuu yako, kisha uzifungue tena.</translation>
        </message>
        <message>
            <source>Update this program from the stick of your headquarters, then try the copy again.</source>
            <translation>Sasisha programu hii kutoka flashi ya makao makuu yako, kisha ujaribu nakala tena.</translation>
        </message>
        <message>
            <source>Update this program, then release the packet.</source>
            <translation>Sasisha programu hii, kisha ukiachilie kifurushi.</translation>
        </message>
        <message>
            <source>Update this program; then import the packet again.</source>
            <translation>Sasisha programu hii; kisha uingize kifurushi tena.</translation>
        </message>
        <message>
            <source>Update this program; then release the packet from those that wait.</source>
            <translation>Sasisha programu hii; kisha ukiachilie kifurushi kutoka vile vinavyosubiri.</translation>
        </message>
        <message>
            <source>Use another stick or folder: this one is failing.</source>
            <translation>Tumia flashi nyingine au folda nyingine: hii inaharibika.</translation>
        </message>
        <message>
            <source>Use the computer of a registrar, or have one named in the policy.</source>
            <translation>Tumia kompyuta ya msajili, au itajwe mojawapo kwenye sera.</translation>
        </message>
        <message>
            <source>Use the six words that the program offers, or a longer sentence of your own.</source>
            <translation>Tumia maneno sita ambayo programu inapendekeza, au sentensi yako mwenyewe iliyo ndefu zaidi.</translation>
        </message>
        <message>
            <source>Wait until it is done, or choose another folder.</source>
            <translation>Subiri hadi imalize, au chagua folda nyingine.</translation>
        </message>
        <message>
            <source>Wait until it is done.</source>
            <translation>Subiri hadi limalizike.</translation>
        </message>
        <message>
            <source>Wait until the rest of it has come, or record what you know as a new observation.</source>
            <translation>Subiri hadi sehemu iliyobaki ifike, au rekodi unachojua kama taarifa mpya.</translation>
        </message>
        <message>
            <source>Wait until the rest of it has come.</source>
            <translation>Subiri hadi sehemu iliyobaki ifike.</translation>
        </message>
        <message>
            <source>What came with the program is used instead.</source>
            <translation>Kilichokuja na programu kinatumika badala yake.</translation>
        </message>
        <message>
            <source>What finds your records and shows them in lists is damaged. Nothing you wrote is.</source>
            <translation>Kinachotafuta rekodi zako na kuzionyesha katika orodha kimeharibika. Hakuna ulichoandika kilichoharibika.</translation>
        </message>
        <message>
            <source>What is here was left as it is.</source>
            <translation>Kilichopo hapa kiliachwa kilivyo.</translation>
        </message>
        <message>
            <source>What is in it was not touched.</source>
            <translation>Kilichomo hakikuguswa.</translation>
        </message>
        <message>
            <source>What is to be told back has no day. Say by when people will hear it.</source>
            <translation>Kinachopaswa kuelezwa hakina siku. Sema watu wataambiwa kabla ya lini.</translation>
        </message>
        <message>
            <source>What was found out about the promise has no day, and so counts as the oldest.</source>
            <translation>Kilichogunduliwa kuhusu ahadi hakina siku, kwa hiyo kinahesabiwa kuwa cha zamani zaidi.</translation>
        </message>
        <message>
            <source>What was found out at {0} names no promise.</source>
            <translation>Kilichogunduliwa kwenye {0} hakitaji ahadi.</translation>
        </message>
        <message>
            <source>What was kept of this body cannot be read by this version of the program.</source>
            <translation>Kilichohifadhiwa cha chombo hiki hakisomeki kwa toleo hili la programu.</translation>
        </message>
        <message>
            <source>What was kept of this meeting cannot be read by this version of the program.</source>
            <translation>Kilichohifadhiwa cha mkutano huu hakisomeki kwa toleo hili la programu.</translation>
        </message>
        <message>
            <source>What was keyed in of this meeting cannot be read by this version of the program.</source>
            <translation>Kilichoingizwa cha mkutano huu hakisomeki kwa toleo hili la programu.</translation>
        </message>
        <message>
            <source>What you keyed in is kept as it stands, and nothing was written into the meeting.</source>
            <translation>Ulichoingiza kimehifadhiwa kama kilivyo, na hakuna kilichoandikwa kwenye mkutano.</translation>
        </message>
        <message>
            <source>What you typed is kept in the draft.</source>
            <translation>Ulichoandika kimewekwa kwenye rasimu.</translation>
        </message>
        <message>
            <source>Who made this packet is not known yet: only a newer version can read it.</source>
            <translation>Aliyetengeneza kifurushi hiki bado hajulikani: toleo jipya zaidi tu linaweza kukisoma.</translation>
        </message>
        <message>
            <source>Word {number}, “{word}”, is not in the list of words.</source>
            <translation>Neno la {number}, “{word}”, halimo kwenye orodha ya maneno.</translation>
        </message>
        <message>
            <source>Write 12, 10-20, 10-20 (15), 10+, ≤20 or ~15, or leave it empty.</source>
            <translation>Andika 12, 10-20, 10-20 (15), 10+, ≤20 au ~15, au acha tupu.</translation>
        </message>
        <message>
            <source>Write a few words into the first field, then save.</source>
            <translation>Andika maneno machache kwenye sehemu ya kwanza, kisha uhifadhi.</translation>
        </message>
        <message>
            <source>Write decimal degrees, for example 4.3947, or leave it empty and describe the place.</source>
            <translation>Andika digrii za desimali, kwa mfano 4.3947, au acha tupu na ueleze mahali.</translation>
        </message>
        <message>
            <source>Write down what you know in a session, promise or observation of your own.</source>
            <translation>Andika unachojua katika mkutano, ahadi au taarifa yako mwenyewe.</translation>
        </message>
        <message>
            <source>Write the name that people there use.</source>
            <translation>Andika jina ambalo watu wa hapo hulitumia.</translation>
        </message>
        <message>
            <source>Write the promise down first, or choose one from the list.</source>
            <translation>Andika ahadi kwanza, au chagua moja kutoka kwenye orodha.</translation>
        </message>
        <message>
            <source>Write what it is called: its place, or what it does.</source>
            <translation>Andika kinaitwaje: mahali pake, au kazi yake.</translation>
        </message>
        <message>
            <source>Writing the packet</source>
            <translation>Inaandika kifurushi</translation>
        </message>
        <message>
            <source>You went on to another observation before the photos were ready.</source>
            <translation>Uliendelea na taarifa nyingine kabla picha hazijawa tayari.</translation>
        </message>
        <message>
            <source>Your organisation asks for a longer passphrase on this computer.</source>
            <translation>Shirika lako linataka sentensi ya siri ndefu zaidi kwenye kompyuta hii.</translation>
        </message>
        <message>
            <source>Your organisation asks for six of the program's own words as a passphrase.</source>
            <translation>Shirika lako linataka maneno sita ya programu yenyewe kama sentensi ya siri.</translation>
        </message>
        <message>
            <source>Your records are safe, and nothing counts as copied.</source>
            <translation>Rekodi zako ni salama, na hakuna kinachohesabiwa kuwa kimenakiliwa.</translation>
        </message>
        <message>
            <source>Your records are safe, no half copy was left, and older copies there were not touched.</source>
            <translation>Rekodi zako ni salama, hakuna nakala nusu iliyobaki, na nakala za zamani zilizo hapo hazikuguswa.</translation>
        </message>
        <message>
            <source>Your records are safe.</source>
            <translation>Rekodi zako ni salama.</translation>
        </message>
        <message>
            <source>Your records are safe; no half-written file was left.</source>
            <translation>Rekodi zako ni salama; hakuna faili lililobaki limeandikwa nusu.</translation>
        </message>
        <message>
            <source>Your records are safe; nothing was changed.</source>
            <translation>Rekodi zako ni salama; hakuna kilichobadilishwa.</translation>
        </message>
        <message>
            <source>Your records are safe; nothing was written.</source>
            <translation>Rekodi zako ni salama; hakuna kilichoandikwa.</translation>
        </message>
        <message>
            <source>Your records are safe; the bad copy was removed and nothing counts as sealed.</source>
            <translation>Rekodi zako ni salama; nakala mbaya iliondolewa na hakuna kinachohesabiwa kuwa kimetiwa muhuri.</translation>
        </message>
        <message>
            <source>Your records are safe; the bad copy was removed.</source>
            <translation>Rekodi zako ni salama; nakala mbaya iliondolewa.</translation>
        </message>
        <message>
            <source>Your records are unchanged and nothing was written.</source>
            <translation>Rekodi zako hazijabadilika na hakuna kilichoandikwa.</translation>
        </message>
        <message>
            <source>Your records are untouched.</source>
            <translation>Rekodi zako hazijaguswa.</translation>
        </message>
        <message>
            <source>a UUID needs 16 bytes</source>
            <translation>UUID inahitaji baiti 16</translation>
        </message>
        <message>
            <source>a bracket or brace is not closed, or one stands inside another</source>
            <translation>mabano hayakufungwa, au moja limo ndani ya jingine</translation>
        </message>
        <message>
            <source>a cell holds a zero byte, which is not text</source>
            <translation>kisanduku kina baiti ya sifuri, ambayo si maandishi</translation>
        </message>
        <message>
            <source>a cell is far too long, or a quotation mark that opens it is never closed</source>
            <translation>kisanduku ni kirefu mno, au alama ya nukuu inayokifungua haikufungwa kamwe</translation>
        </message>
        <message>
            <source>a chain of ours without its keys</source>
            <translation>mnyororo wetu usio na funguo zake</translation>
        </message>
        <message>
            <source>a civil society organisation</source>
            <translation>shirika la kiraia</translation>
        </message>
        <message>
            <source>a file was not written as it was signed</source>
            <translation>faili halikuandikwa jinsi lilivyotiwa saini</translation>
        </message>
        <message>
            <source>a list of chosen observations says how they were chosen</source>
            <translation>orodha ya taarifa zilizochaguliwa husema zilichaguliwaje</translation>
        </message>
        <message>
            <source>a minority view is printed where it says so</source>
            <translation>maoni ya wachache huchapishwa pale yanaposema hivyo</translation>
        </message>
        <message>
            <source>a name in it has more than {0} letters</source>
            <translation>jina ndani yake lina zaidi ya herufi {0}</translation>
        </message>
        <message>
            <source>a place beyond the last answer</source>
            <translation>nafasi baada ya jibu la mwisho</translation>
        </message>
        <message>
            <source>a program has a schema</source>
            <translation>programu ina muundo</translation>
        </message>
        <message>
            <source>a program is no pack</source>
            <translation>programu si fungu</translation>
        </message>
        <message>
            <source>a quotation mark inside a cell is not doubled, so that the cells cannot be told apart</source>
            <translation>alama ya nukuu ndani ya kisanduku haikuandikwa mara mbili, hivyo visanduku haviwezi kutofautishwa</translation>
        </message>
        <message>
            <source>a quotation mark that opens a cell is never closed</source>
            <translation>alama ya nukuu inayofungua kisanduku haikufungwa kamwe</translation>
        </message>
        <message>
            <source>a religious organisation</source>
            <translation>shirika la kidini</translation>
        </message>
        <message>
            <source>a research institute</source>
            <translation>taasisi ya utafiti</translation>
        </message>
        <message>
            <source>a spreadsheet or another packed file</source>
            <translation>faili la majedwali au faili lingine lililofungashwa</translation>
        </message>
        <message>
            <source>a summary always carries its caveats</source>
            <translation>muhtasari hubeba tahadhari zake daima</translation>
        </message>
        <message>
            <source>an earlier row of this file has the same id; only the first is taken</source>
            <translation>mstari uliotangulia wa faili hili una id ileile; wa kwanza tu unachukuliwa</translation>
        </message>
        <message>
            <source>an erasure names revisions or a record</source>
            <translation>ufutaji hutaja matoleo au rekodi</translation>
        </message>
        <message>
            <source>an intergovernmental organisation</source>
            <translation>shirika la kiserikali la kimataifa</translation>
        </message>
        <message>
            <source>an objection is always told</source>
            <translation>pingamizi husemwa daima</translation>
        </message>
        <message>
            <source>an old spreadsheet</source>
            <translation>jedwali la muundo wa zamani</translation>
        </message>
        <message>
            <source>an organisation of another kind</source>
            <translation>shirika la aina nyingine</translation>
        </message>
        <message>
            <source>at least {0} is more than at most {1}.</source>
            <translation>angalau {0} ni zaidi ya {1} ya juu kabisa.</translation>
        </message>
        <message>
            <source>between from</source>
            <translation>between from</translation>
        </message>
        <message>
            <source>cannot be written: {0}</source>
            <translation>haiwezi kuandikwa: {0}</translation>
        </message>
        <message>
            <source>committee or body</source>
            <translation>kamati au chombo</translation>
        </message>
        <message>
            <source>counts {0}: names no column</source>
            <translation>counts {0}: haitaji safu yoyote</translation>
        </message>
        <message>
            <source>counts {0}: there is no party {1}</source>
            <translation>counts {0}: hakuna upande {1}</translation>
        </message>
        <message>
            <source>data set/{0}</source>
            <translation>seti ya data/{0}</translation>
        </message>
        <message>
            <source>data_set.{0}: is empty</source>
            <translation>data_set.{0}: ni tupu</translation>
        </message>
        <message>
            <source>does not begin with the id of its framework</source>
            <translation>haianzi na id ya mfumo wake</translation>
        </message>
        <message>
            <source>entre de du desde</source>
            <translation>entre de du desde</translation>
        </message>
        <message>
            <source>environ vers quelque à_peu_près unos unas cerca_de alrededor_de aproximadamente</source>
            <translation>environ vers quelque à_peu_près unos unas cerca_de alrededor_de aproximadamente</translation>
        </message>
        <message>
            <source>field larger</source>
            <translation>field larger</translation>
        </message>
        <message>
            <source>hadi na mpaka</source>
            <translation>hadi na mpaka</translation>
        </message>
        <message>
            <source>has no place there</source>
            <translation>haina nafasi hapo</translation>
        </message>
        <message>
            <source>has the wrong type</source>
            <translation>ni ya aina isiyo sahihi</translation>
        </message>
        <message>
            <source>hasta como_máximo a_lo_sumo hadi mpaka</source>
            <translation>hasta como_máximo a_lo_sumo hadi mpaka</translation>
        </message>
        <message>
            <source>how to reach</source>
            <translation>jinsi ya kufikia</translation>
        </message>
        <message>
            <source>indicator {0}: frameworks does not give the version of {1}</source>
            <translation>kiashiria {0}: frameworks haitoi toleo la {1}</translation>
        </message>
        <message>
            <source>indicator {0}: say why</source>
            <translation>kiashiria {0}: sema kwa nini</translation>
        </message>
        <message>
            <source>indicator {0}: there is no kind {1}</source>
            <translation>kiashiria {0}: hakuna aina {1}</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>ni tupu</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>haipo</translation>
        </message>
        <message>
            <source>is missing or not a table</source>
            <translation>haipo au si jedwali</translation>
        </message>
        <message>
            <source>is named twice</source>
            <translation>imetajwa mara mbili</translation>
        </message>
        <message>
            <source>is no text</source>
            <translation>si maandishi</translation>
        </message>
        <message>
            <source>is not a code of this field</source>
            <translation>si msimbo wa sehemu hii</translation>
        </message>
        <message>
            <source>is not a day</source>
            <translation>si siku</translation>
        </message>
        <message>
            <source>is not a list</source>
            <translation>si orodha</translation>
        </message>
        <message>
            <source>is not a list of texts</source>
            <translation>si orodha ya maandishi</translation>
        </message>
        <message>
            <source>is not in the framework</source>
            <translation>haimo katika mfumo</translation>
        </message>
        <message>
            <source>is not offered in the field</source>
            <translation>haitolewi kwa kazi ya nje</translation>
        </message>
        <message>
            <source>is not that of the framework</source>
            <translation>siyo ya mfumo</translation>
        </message>
        <message>
            <source>is used twice</source>
            <translation>imetumika mara mbili</translation>
        </message>
        <message>
            <source>it concerns sexual violence or children and may only go to a protection officer</source>
            <translation>inahusu ukatili wa kingono au watoto na inaweza kwenda tu kwa ofisa wa ulinzi</translation>
        </message>
        <message>
            <source>it gives no code</source>
            <translation>haitoi msimbo</translation>
        </message>
        <message>
            <source>it gives no name</source>
            <translation>haitoi jina</translation>
        </message>
        <message>
            <source>it has {0} cells where the header has {1}</source>
            <translation>una visanduku {0} ambapo kichwa kina {1}</translation>
        </message>
        <message>
            <source>it is larger than one megabyte</source>
            <translation>ni kubwa kuliko megabaiti moja</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>halipo</translation>
        </message>
        <message>
            <source>it is not whole here, or somebody asked to erase it</source>
            <translation>si nzima hapa, au mtu aliomba ifutwe</translation>
        </message>
        <message>
            <source>it is too large for a pack</source>
            <translation>ni kubwa mno kwa fungu</translation>
        </message>
        <message>
            <source>it lies under another pack's name</source>
            <translation>liko chini ya jina la fungu jingine</translation>
        </message>
        <message>
            <source>its code is {0}, which is no code</source>
            <translation>msimbo wake ni {0}, ambao si msimbo</translation>
        </message>
        <message>
            <source>its level is {0}, which is not 0 to 9</source>
            <translation>ngazi yake ni {0}, ambayo si 0 hadi 9</translation>
        </message>
        <message>
            <source>kama karibu takriban حوالي نحو تقريبا</source>
            <translation>kama karibu takriban حوالي نحو تقريبا</translation>
        </message>
        <message>
            <source>kati_ya kuanzia</source>
            <translation>kati_ya kuanzia</translation>
        </message>
        <message>
            <source>kinds {0} sentence</source>
            <translation>kinds {0} sentence</translation>
        </message>
        <message>
            <source>kinds {0} title</source>
            <translation>kinds {0} title</translation>
        </message>
        <message>
            <source>lists and search</source>
            <translation>orodha na utafutaji</translation>
        </message>
        <message>
            <source>local wording</source>
            <translation>maneno ya hapa</translation>
        </message>
        <message>
            <source>must be numbered m01, m02 if it is mitigating, and only then</source>
            <translation>lazima iwe na namba m01, m02 kama ni ya kupunguza hatari, na hapo tu</translation>
        </message>
        <message>
            <source>name: small letters, digits and hyphens only</source>
            <translation>name: herufi ndogo, tarakimu na vistari tu</translation>
        </message>
        <message>
            <source>names more than {0} indicators</source>
            <translation>inataja zaidi ya viashiria {0}</translation>
        </message>
        <message>
            <source>no translations of Qt</source>
            <translation>hakuna tafsiri za Qt</translation>
        </message>
        <message>
            <source>nobody can tell what</source>
            <translation>haijulikani ni nini</translation>
        </message>
        <message>
            <source>opening hours</source>
            <translation>saa za kufungua</translation>
        </message>
        <message>
            <source>packets and receipts</source>
            <translation>vifurushi na risiti</translation>
        </message>
        <message>
            <source>photos and documents</source>
            <translation>picha na hati</translation>
        </message>
        <message>
            <source>rows not taken *.csv</source>
            <translation>rows not taken *.csv</translation>
        </message>
        <message>
            <source>rows not taken {0}.csv</source>
            <translation>rows not taken {0}.csv</translation>
        </message>
        <message>
            <source>table.delimiter: one character such as , or ;</source>
            <translation>table.delimiter: herufi moja kama , au ;</translation>
        </message>
        <message>
            <source>the best figure {0} is less than at least {1}.</source>
            <translation>idadi bora {0} ni chini ya {1} ya chini kabisa.</translation>
        </message>
        <message>
            <source>the best figure {0} is more than at most {1}.</source>
            <translation>idadi bora {0} ni zaidi ya {1} ya juu kabisa.</translation>
        </message>
        <message>
            <source>the column {0} is listed under table.never and may not be used</source>
            <translation>safu {0} imeorodheshwa chini ya table.never na haiwezi kutumika</translation>
        </message>
        <message>
            <source>the crosswalk names {0}, which is not here</source>
            <translation>jedwali la ulinganisho linataja {0}, ambayo haipo hapa</translation>
        </message>
        <message>
            <source>the date format “{0}” names a part twice</source>
            <translation>umbo la tarehe “{0}” linataja sehemu mara mbili</translation>
        </message>
        <message>
            <source>the date format “{0}” needs a year, one month and a day: YYYY, MM or Month, DD</source>
            <translation>umbo la tarehe “{0}” linahitaji mwaka, mwezi mmoja na siku: YYYY, MM au Month, DD</translation>
        </message>
        <message>
            <source>the files are not those that were signed</source>
            <translation>faili si zile zilizotiwa saini</translation>
        </message>
        <message>
            <source>the headquarters of your programme ({0})</source>
            <translation>makao makuu ya mpango wako ({0})</translation>
        </message>
        <message>
            <source>the keys of this computer</source>
            <translation>funguo za kompyuta hii</translation>
        </message>
        <message>
            <source>the list of places</source>
            <translation>orodha ya mahali</translation>
        </message>
        <message>
            <source>the other laptops of your committee</source>
            <translation>kompyuta nyingine za kamati yako</translation>
        </message>
        <message>
            <source>the people concerned did not agree to it going to headquarters</source>
            <translation>watu wanaohusika hawakukubali iende makao makuu</translation>
        </message>
        <message>
            <source>the people concerned did not agree to it going to the committee</source>
            <translation>watu wanaohusika hawakukubali iende kwa kamati</translation>
        </message>
        <message>
            <source>the risk check says that sharing the detail is dangerous</source>
            <translation>tathmini ya hatari inasema kwamba kutoa maelezo ni hatari</translation>
        </message>
        <message>
            <source>the row has {0} cells where the header has {1}</source>
            <translation>mstari una visanduku {0} ambapo kichwa kina {1}</translation>
        </message>
        <message>
            <source>the settings</source>
            <translation>mipangilio</translation>
        </message>
        <message>
            <source>unexpected end</source>
            <translation>unexpected end</translation>
        </message>
        <message>
            <source>unused room</source>
            <translation>nafasi isiyotumika</translation>
        </message>
        <message>
            <source>waiting packet {0}</source>
            <translation>kifurushi kinachosubiri {0}</translation>
        </message>
        <message>
            <source>was retired and cannot come back</source>
            <translation>iliondolewa na haiwezi kurudi</translation>
        </message>
        <message>
            <source>what it offers</source>
            <translation>inatoa nini</translation>
        </message>
        <message>
            <source>what says where everything lies</source>
            <translation>kinachosema kila kitu kiko wapi</translation>
        </message>
        <message>
            <source>when.formats: is empty</source>
            <translation>when.formats: ni tupu</translation>
        </message>
        <message>
            <source>would replace another file</source>
            <translation>ingechukua nafasi ya faili lingine</translation>
        </message>
        <message>
            <source>you marked it as not for headquarters</source>
            <translation>uliiwekea alama kuwa si ya makao makuu</translation>
        </message>
        <message>
            <source>you marked it as not for the committee</source>
            <translation>uliiweka alama kuwa si kwa kamati</translation>
        </message>
        <message>
            <source>your drafts</source>
            <translation>rasimu zako</translation>
        </message>
        <message>
            <source>your records</source>
            <translation>rekodi zako</translation>
        </message>
        <message>
            <source>{0} and what should be the same are not of one kind</source>
            <translation>{0} na kinachopaswa kuwa sawa nacho si vya aina moja</translation>
        </message>
        <message>
            <source>{0} at headquarters</source>
            <translation>{0} kwenye makao makuu</translation>
        </message>
        <message>
            <source>{0} can read what it seals</source>
            <translation>{0} wanaweza kusoma kinachotiwa muhuri</translation>
        </message>
        <message>
            <source>{0} comparison number, {1}…</source>
            <translation>{0} namba ya kulinganisha, {1}…</translation>
        </message>
        <message>
            <source>{0} has changed its meaning</source>
            <translation>{0} imebadilisha maana yake</translation>
        </message>
        <message>
            <source>{0} has vanished without being retired</source>
            <translation>{0} imetoweka bila kuondolewa rasmi</translation>
        </message>
        <message>
            <source>{0} holds {1} characters; the most that is taken is {2}</source>
            <translation>{0} ina herufi {1}; kiwango cha juu kinachopokewa ni {2}</translation>
        </message>
        <message>
            <source>{0} in {1} bytes</source>
            <translation>{0} katika baiti {1}</translation>
        </message>
        <message>
            <source>{0} is empty</source>
            <translation>{0} ni tupu</translation>
        </message>
        <message>
            <source>{0} is empty, so it is not known what kind of event this is</source>
            <translation>{0} ni tupu, kwa hiyo haijulikani hili ni tukio la aina gani</translation>
        </message>
        <message>
            <source>{0} is empty, so the row cannot be told from others</source>
            <translation>{0} ni tupu, kwa hiyo mstari hauwezi kutofautishwa na mingine</translation>
        </message>
        <message>
            <source>{0} is longer than {1} characters, which is no id</source>
            <translation>{0} ni ndefu kuliko herufi {1}, ambayo si id</translation>
        </message>
        <message>
            <source>{0} is mitigating but says what is missing</source>
            <translation>{0} ni ya kupunguza hatari lakini inasema kinachokosekana</translation>
        </message>
        <message>
            <source>{0} is no longer retired</source>
            <translation>{0} haijaondolewa tena</translation>
        </message>
        <message>
            <source>{0} is the same as two others</source>
            <translation>{0} ni sawa na nyingine mbili</translation>
        </message>
        <message>
            <source>{0} is {1}, a day that is not in the calendar</source>
            <translation>{0} ni {1}, siku ambayo haipo kwenye kalenda</translation>
        </message>
        <message>
            <source>{0} is {1}, before {2}, which is {3}</source>
            <translation>{0} ni {1}, kabla ya {2}, ambayo ni {3}</translation>
        </message>
        <message>
            <source>{0} is {1}, but {2} is {3}</source>
            <translation>{0} ni {1}, lakini {2} ni {3}</translation>
        </message>
        <message>
            <source>{0} is {1}, more than there are people on earth</source>
            <translation>{0} ni {1}, zaidi ya watu waliopo duniani</translation>
        </message>
        <message>
            <source>{0} is {1}, outside -{2} to {3}</source>
            <translation>{0} ni {1}, nje ya -{2} hadi {3}</translation>
        </message>
        <message>
            <source>{0} is {1}, to which the profile gives no meaning</source>
            <translation>{0} ni {1}, ambayo wasifu hauipi maana</translation>
        </message>
        <message>
            <source>{0} is {1}, which is below zero</source>
            <translation>{0} ni {1}, ambayo ni chini ya sifuri</translation>
        </message>
        <message>
            <source>{0} is {1}, which is not a number of degrees such as 4.3667</source>
            <translation>{0} ni {1}, ambayo si namba ya digrii kama 4.3667</translation>
        </message>
        <message>
            <source>{0} is {1}, which is not a whole number</source>
            <translation>{0} ni {1}, ambayo si namba nzima</translation>
        </message>
        <message>
            <source>{0} is {1}; dates are expected as {2}</source>
            <translation>{0} ni {1}; tarehe zinatarajiwa kama {2}</translation>
        </message>
        <message>
            <source>{0} is {1}; years are expected from {2} to {3}</source>
            <translation>{0} ni {1}; miaka inatarajiwa kutoka {2} hadi {3}</translation>
        </message>
        <message>
            <source>{0} of {1} rows, {2} not taken</source>
            <translation>{0} kati ya mistari {1}, {2} haikupokewa</translation>
        </message>
        <message>
            <source>{0} offers {1} mitigating signs</source>
            <translation>{0} inatoa dalili {1} za kupunguza hatari</translation>
        </message>
        <message>
            <source>{0} seals a packet</source>
            <translation>{0} inatia muhuri kifurushi</translation>
        </message>
        <message>
            <source>{0} speaks to {1}, which is not here</source>
            <translation>{0} inazungumzia {1}, ambayo haipo hapa</translation>
        </message>
        <message>
            <source>{0} taken in, {1} waiting for checking: nobody approved its device yet</source>
            <translation>{0} vimepokewa, {1} vinasubiri kukaguliwa: bado hakuna aliyeidhinisha kifaa chake</translation>
        </message>
        <message>
            <source>{0}, each with a check code</source>
            <translation>{0}, kila moja ikiwa na msimbo wa uhakiki</translation>
        </message>
        <message>
            <source>{0}: a total over the whole event has no status. Leave it unknown.</source>
            <translation>{0}: jumla ya tukio zima haina hadhi. Iache haijulikani.</translation>
        </message>
        <message>
            <source>{0}: is empty</source>
            <translation>{0}: ni tupu</translation>
        </message>
        <message>
            <source>{0}: nothing fills {{{1}}}</source>
            <translation>{0}: hakuna kinachojaza {{{1}}}</translation>
        </message>
        <message>
            <source>{0}: the key {1} is used twice</source>
            <translation>{0}: ufunguo {1} umetumika mara mbili</translation>
        </message>
        <message>
            <source>{0}: the rows add up to at least {1}, yet the event has at most {2}.</source>
            <translation>{0}: mistari ina jumla ya angalau {1}, lakini tukio lina {2} au chini yake.</translation>
        </message>
        <message>
            <source>{0}: two rows count the same. Put them together.</source>
            <translation>{0}: mistari miwili inahesabu kitu kilekile. Iunganishe.</translation>
        </message>
        <message>
            <source>{0}: {1} are not women, men, girls or boys. Use the box “unknown”.</source>
            <translation>{0}: {1} si wanawake, wanaume, wasichana wala wavulana. Tumia kisanduku “haijulikani”.</translation>
        </message>
        <message>
            <source>“local” is the name for codes that are made in the field.</source>
            <translation>“local” ni jina la misimbo inayotengenezwa kwenye kazi ya nje.</translation>
        </message>
        <message>
            <source>“{0}” is pointed at, but nothing in it has that id.</source>
            <translation>“{0}” inatajwa, lakini hakuna ndani yake chenye id hiyo.</translation>
        </message>
    </context>
</TS>
