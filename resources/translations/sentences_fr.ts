<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Sentences</name>
        <message>
            <source>A code has 12 words, or 24 when it was split; {count} were typed.</source>
            <translation>Un code a 12 mots, ou 24 s’il a été partagé ; {count} ont été tapés.</translation>
        </message>
        <message>
            <source>A code may stand for one place only, and in this list some stand twice: {0}.</source>
            <translation>Un code ne peut désigner qu’un seul lieu, et dans cette liste certains apparaissent deux fois : {0}.</translation>
        </message>
        <message>
            <source>A core set has at most 15: ask for a shorter list.</source>
            <translation>Un noyau commun a 15 signes au plus : demandez une liste plus courte.</translation>
        </message>
        <message>
            <source>A device with one of these keys is admitted already.</source>
            <translation>Un appareil avec l’une de ces clés est déjà admis.</translation>
        </message>
        <message>
            <source>A field with a dashed frame holds what cannot be read there, such as a word for a figure.</source>
            <translation>Un champ au cadre en tirets contient ce qui ne peut pas y être lu, par exemple un mot au lieu d’un chiffre.</translation>
        </message>
        <message>
            <source>A file of these records cannot be read: it is damaged or was replaced.</source>
            <translation>Un fichier de ce registre ne peut pas être lu : il est abîmé ou a été remplacé.</translation>
        </message>
        <message>
            <source>A file of these records is damaged.</source>
            <translation>Un fichier de ce registre est abîmé.</translation>
        </message>
        <message>
            <source>A file of these records is empty.</source>
            <translation>Un fichier de ce registre est vide.</translation>
        </message>
        <message>
            <source>A file of this backup is missing.</source>
            <translation>Un fichier de cette copie de secours manque.</translation>
        </message>
        <message>
            <source>A grade of 1, 5 or E needs a reason.</source>
            <translation>Une cote 1, 5 ou E demande une raison.</translation>
        </message>
        <message>
            <source>A group is said not to have been there, yet it has a view.</source>
            <translation>Un groupe est noté comme absent, et pourtant il a un avis.</translation>
        </message>
        <message>
            <source>A group is said not to have been there, yet people of it are counted.</source>
            <translation>Un groupe est noté comme absent, et pourtant des personnes de ce groupe sont comptées.</translation>
        </message>
        <message>
            <source>A group seems to be named after a person. Call it by where or how its people live.</source>
            <translation>Un groupe semble porter le nom d’une personne. Appelez-le par le lieu ou la façon dont ses gens vivent.</translation>
        </message>
        <message>
            <source>A key is not acceptable: {0}.</source>
            <translation>Une clé n’est pas acceptable : {0}.</translation>
        </message>
        <message>
            <source>A last day is given but no first day.</source>
            <translation>Un dernier jour est donné, mais pas de premier jour.</translation>
        </message>
        <message>
            <source>A list of places is taken into records, and none are open.</source>
            <translation>Une liste de lieux entre dans un registre, et aucun n’est ouvert.</translation>
        </message>
        <message>
            <source>A newer version of the program wrote this record.</source>
            <translation>Une version plus récente du programme a écrit cette fiche.</translation>
        </message>
        <message>
            <source>A newer version of this program is needed for the packet ({0}).</source>
            <translation>Il faut une version plus récente de ce programme pour ce paquet ({0}).</translation>
        </message>
        <message>
            <source>A pack on this computer cannot be read.</source>
            <translation>Un lot de données de cet ordinateur ne peut pas être lu.</translation>
        </message>
        <message>
            <source>A photo or document of these records is damaged.</source>
            <translation>Une photo ou un document de ce registre est abîmé.</translation>
        </message>
        <message>
            <source>A place of this name was added to this area before.</source>
            <translation>Un lieu de ce nom a déjà été ajouté à cette zone.</translation>
        </message>
        <message>
            <source>A receipt can only be made by headquarters, for a device that it admitted.</source>
            <translation>Seul le siège peut faire un reçu, pour un appareil qu’il a admis.</translation>
        </message>
        <message>
            <source>A receipt is not acceptable ({0}).</source>
            <translation>Un reçu n’est pas acceptable ({0}).</translation>
        </message>
        <message>
            <source>A record does not have the shape that its form prescribes{0}.</source>
            <translation>Une fiche n’a pas la forme que son modèle demande{0}.</translation>
        </message>
        <message>
            <source>A record in minimum form holds no photo or document: it could lead to the survivor.</source>
            <translation>Une fiche sous la forme minimale ne contient ni photo ni document : cela pourrait mener à la personne survivante.</translation>
        </message>
        <message>
            <source>A row of entries in the packet is not signed by its writer</source>
            <translation>Une série d’entrées du paquet n’est pas signée par celui qui l’a écrite</translation>
        </message>
        <message>
            <source>A second headquarters takes the keys and imports in the other order</source>
            <translation>Un deuxième siège prend les clés et importe dans l’autre ordre</translation>
        </message>
        <message>
            <source>A signature in these records is damaged.</source>
            <translation>Une signature de ce registre est abîmée.</translation>
        </message>
        <message>
            <source>A signed statement cannot be read: {0}.</source>
            <translation>Une déclaration signée ne peut pas être lue : {0}.</translation>
        </message>
        <message>
            <source>A signed statement in the packet cannot be read</source>
            <translation>Une déclaration signée du paquet ne peut pas être lue</translation>
        </message>
        <message>
            <source>A signed statement is not what it should be</source>
            <translation>Une déclaration signée n’est pas ce qu’elle devrait être</translation>
        </message>
        <message>
            <source>A spreadsheet has turned codes of this list into numbers, so that they are wrong: {0}.</source>
            <translation>Un tableur a transformé des codes de cette liste en nombres, et ils sont donc faux : {0}.</translation>
        </message>
        <message>
            <source>A text seems to hold a mail address.</source>
            <translation>Un texte semble contenir une adresse électronique.</translation>
        </message>
        <message>
            <source>A text seems to hold a telephone number.</source>
            <translation>Un texte semble contenir un numéro de téléphone.</translation>
        </message>
        <message>
            <source>A text seems to hold somebody's age.</source>
            <translation>Un texte semble contenir l’âge de quelqu’un.</translation>
        </message>
        <message>
            <source>A text seems to hold the name of a person.</source>
            <translation>Un texte semble contenir le nom d’une personne.</translation>
        </message>
        <message>
            <source>Add the other laptop with the approval file that headquarters made for it, then seal.</source>
            <translation>Ajoutez l’autre ordinateur avec le fichier d’approbation que le siège a fait pour lui, puis scellez.</translation>
        </message>
        <message>
            <source>All numbers that this registrar may give to devices are used.</source>
            <translation>Tous les numéros que ce responsable des admissions peut donner aux appareils sont utilisés.</translation>
        </message>
        <message>
            <source>An age is written in the text: take it out.</source>
            <translation>Un âge est écrit dans le texte : enlevez-le.</translation>
        </message>
        <message>
            <source>An entry of these records is damaged.</source>
            <translation>Une entrée de ce registre est abîmée.</translation>
        </message>
        <message>
            <source>Another committee or person planned this meeting.</source>
            <translation>Un autre comité ou une autre personne a préparé cette réunion.</translation>
        </message>
        <message>
            <source>Another committee or person wrote this.</source>
            <translation>Un autre comité ou une autre personne a écrit ceci.</translation>
        </message>
        <message>
            <source>Another person recorded this observation.</source>
            <translation>Une autre personne a noté cette observation.</translation>
        </message>
        <message>
            <source>Another person recorded this.</source>
            <translation>Une autre personne a noté ceci.</translation>
        </message>
        <message>
            <source>Another window or program is installing an update just now.</source>
            <translation>Une autre fenêtre ou un autre programme installe justement une mise à jour.</translation>
        </message>
        <message>
            <source>Another window or program is making records or a copy in this folder just now.</source>
            <translation>Une autre fenêtre ou un autre programme est en train de créer un registre ou une copie dans ce dossier.</translation>
        </message>
        <message>
            <source>Are its cells separated by “{0}”? The profile says so.</source>
            <translation>Ses cases sont-elles séparées par « {0} » ? C’est ce que dit le profil.</translation>
        </message>
        <message>
            <source>Ask for a corrected list.</source>
            <translation>Demandez une liste corrigée.</translation>
        </message>
        <message>
            <source>Ask for a list for these frameworks. Not known here: {0}.</source>
            <translation>Demandez une liste pour ces cadres. Non connus ici : {0}.</translation>
        </message>
        <message>
            <source>Ask for a list without them: {0}.</source>
            <translation>Demandez une liste sans eux : {0}.</translation>
        </message>
        <message>
            <source>Ask for the file again, or correct it and import it once more.</source>
            <translation>Demandez de nouveau le fichier, ou corrigez-le et importez-le encore une fois.</translation>
        </message>
        <message>
            <source>Ask for the list again, or correct it and load it once more.</source>
            <translation>Demandez de nouveau la liste, ou corrigez-la et chargez-la encore une fois.</translation>
        </message>
        <message>
            <source>Ask headquarters for a fresh receipt.</source>
            <translation>Demandez un nouveau reçu au siège.</translation>
        </message>
        <message>
            <source>Ask headquarters for its card.</source>
            <translation>Demandez sa carte au siège.</translation>
        </message>
        <message>
            <source>Ask its author to take it back, or headquarters to hide it.</source>
            <translation>Demandez à la personne qui l’a écrite de la retirer, ou au siège de la cacher.</translation>
        </message>
        <message>
            <source>Ask the device for a fresh request.</source>
            <translation>Demandez une nouvelle demande à l’appareil.</translation>
        </message>
        <message>
            <source>Ask the owner of the key for a fresh copy.</source>
            <translation>Demandez une nouvelle copie à la personne à qui est la clé.</translation>
        </message>
        <message>
            <source>Ask the sender for a fresh copy and compare fingerprints.</source>
            <translation>Demandez une nouvelle copie à l’expéditeur et comparez les empreintes.</translation>
        </message>
        <message>
            <source>Ask the sender for a fresh copy.</source>
            <translation>Demandez une nouvelle copie à l’expéditeur.</translation>
        </message>
        <message>
            <source>Ask the sender to make the packet again, or to copy it again.</source>
            <translation>Demandez à l’expéditeur de refaire le paquet, ou de le copier de nouveau.</translation>
        </message>
        <message>
            <source>Ask who looks after this computer to install the new package, or unpack the program's archive into a folder of your own and start it from there.</source>
            <translation>Demandez à qui s’occupe de cet ordinateur d’installer le nouveau paquet, ou décompressez l’archive du programme dans un dossier à vous et lancez-le de là.</translation>
        </message>
        <message>
            <source>Ask who looks after this computer to update it, or unpack the program's archive into a folder of your own and start it from there.</source>
            <translation>Demandez à qui s’occupe de cet ordinateur de le mettre à jour, ou décompressez l’archive du programme dans un dossier à vous et lancez-le de là.</translation>
        </message>
        <message>
            <source>Ask whoever gave you the file for a corrected one.</source>
            <translation>Demandez un fichier corrigé à la personne qui vous l’a donné.</translation>
        </message>
        <message>
            <source>Ask whoever made the translation for a corrected one.</source>
            <translation>Demandez une traduction corrigée à la personne qui l’a faite.</translation>
        </message>
        <message>
            <source>Ask whoever wrote it to save it again, or report this as a fault of the program.</source>
            <translation>Demandez à la personne qui l’a écrite de l’enregistrer de nouveau, ou signalez-le comme une erreur du programme.</translation>
        </message>
        <message>
            <source>Ask your headquarters for a new copy of the program, and compare its sum by voice.</source>
            <translation>Demandez au siège un nouvel exemplaire du programme, et comparez sa somme de vive voix.</translation>
        </message>
        <message>
            <source>Ask your headquarters for the newest one. Nobody should ask you to install an older one.</source>
            <translation>Demandez la plus récente à votre siège. Personne ne devrait vous demander d’en installer une plus ancienne.</translation>
        </message>
        <message>
            <source>Ask your headquarters for the newest update.</source>
            <translation>Demandez la mise à jour la plus récente à votre siège.</translation>
        </message>
        <message>
            <source>Ask your headquarters for the update for this system; the file's name says which it is for.</source>
            <translation>Demandez à votre siège la mise à jour pour ce système ; le nom du fichier dit pour lequel elle est.</translation>
        </message>
        <message>
            <source>Ask your headquarters for the update of the program as it is called here.</source>
            <translation>Demandez à votre siège la mise à jour du programme tel qu’il s’appelle ici.</translation>
        </message>
        <message>
            <source>Ask your headquarters for the update that comes before it, and install that one first.</source>
            <translation>Demandez à votre siège la mise à jour qui précède celle-ci, et installez-la d’abord.</translation>
        </message>
        <message>
            <source>Ask your organisation for its policy file; an administrator puts it in place.</source>
            <translation>Demandez à votre organisation son fichier de règles ; un administrateur le met en place.</translation>
        </message>
        <message>
            <source>Ask your own headquarters for a new approval.</source>
            <translation>Demandez une nouvelle approbation à votre propre siège.</translation>
        </message>
        <message>
            <source>Ask your own headquarters for an approval.</source>
            <translation>Demandez une approbation à votre propre siège.</translation>
        </message>
        <message>
            <source>Ask your protection office for the table: a line for each service, with its kind, what it offers, how to reach it, and its hours.</source>
            <translation>Demandez le tableau à votre bureau de protection : une ligne pour chaque service, avec son type, ce qu’il offre, comment le joindre, et ses heures.</translation>
        </message>
        <message>
            <source>Both are kept, and nothing was written into the meeting.</source>
            <translation>Les deux sont gardées, et rien n’a été écrit dans la réunion.</translation>
        </message>
        <message>
            <source>Both are kept, and so is what you keyed in.</source>
            <translation>Les deux sont gardées, et ce que vous avez saisi aussi.</translation>
        </message>
        <message>
            <source>Bring back your last second copy, or save what can be saved into a new folder.</source>
            <translation>Restaurez votre dernière copie de secours, ou sauvez ce qui peut l’être dans un nouveau dossier.</translation>
        </message>
        <message>
            <source>Calendars are copied to telephones and to the computers of companies, and cannot be called back. The file says only the day, the title and, if you say so, the place: no names, no agenda.</source>
            <translation>Les calendriers sont copiés vers des téléphones et vers les ordinateurs d’entreprises, et ne peuvent pas être rappelés. Le fichier ne dit que le jour, le titre et, si vous le voulez, le lieu : pas de noms, pas d’ordre du jour.</translation>
        </message>
        <message>
            <source>Call its owner. Approve it only if it is their second copy, brought back.</source>
            <translation>Appelez son propriétaire. Ne l’approuvez que si c’est sa copie de secours, restaurée.</translation>
        </message>
        <message>
            <source>Changing a grade needs a reason.</source>
            <translation>Changer une cote demande une raison.</translation>
        </message>
        <message>
            <source>Check the name of the file and whether the stick is in.</source>
            <translation>Vérifiez le nom du fichier et si la clé USB est branchée.</translation>
        </message>
        <message>
            <source>Check the name of the file.</source>
            <translation>Vérifiez le nom du fichier.</translation>
        </message>
        <message>
            <source>Check the passphrase or code and try again; if it is right, use a copy.</source>
            <translation>Vérifiez la phrase de passe ou le code et réessayez ; si c’est juste, utilisez une copie.</translation>
        </message>
        <message>
            <source>Check with the sender which programme card the device joined.</source>
            <translation>Vérifiez avec l’expéditeur quelle carte de programme l’appareil a utilisée.</translation>
        </message>
        <message>
            <source>Checking packet {0} of {1}</source>
            <translation>Vérification du paquet {0} sur {1}</translation>
        </message>
        <message>
            <source>Checking photos and documents</source>
            <translation>Vérification des photos et documents</translation>
        </message>
        <message>
            <source>Checking the entries</source>
            <translation>Vérification des entrées</translation>
        </message>
        <message>
            <source>Checking the files</source>
            <translation>Vérification des fichiers</translation>
        </message>
        <message>
            <source>Checking the lists</source>
            <translation>Vérification des listes</translation>
        </message>
        <message>
            <source>Checking the packet</source>
            <translation>Vérification du paquet</translation>
        </message>
        <message>
            <source>Choose a copy of these records, or make one.</source>
            <translation>Choisissez une copie de ce registre, ou faites-en une.</translation>
        </message>
        <message>
            <source>Choose a device from the list of admitted devices.</source>
            <translation>Choisissez un appareil dans la liste des appareils admis.</translation>
        </message>
        <message>
            <source>Choose a file with a line such as: core = ["sg2013.rf2.i02", "sg2013.rf2.m01"].</source>
            <translation>Choisissez un fichier avec une ligne comme : core = ["sg2013.rf2.i02", "sg2013.rf2.m01"].</translation>
        </message>
        <message>
            <source>Choose a shorter time, or fewer attachments, and make several packets.</source>
            <translation>Choisissez un temps plus court, ou moins de pièces jointes, et faites plusieurs paquets.</translation>
        </message>
        <message>
            <source>Choose an empty folder or a new name.</source>
            <translation>Choisissez un dossier vide ou un nouveau nom.</translation>
        </message>
        <message>
            <source>Choose another name or folder.</source>
            <translation>Choisissez un autre nom ou un autre dossier.</translation>
        </message>
        <message>
            <source>Choose another one for them: nobody can be taken out whose passphrase somebody else has too.</source>
            <translation>Choisissez-en une autre pour cette personne : on ne peut pas retirer l’accès à quelqu’un dont une autre personne a la même phrase de passe.</translation>
        </message>
        <message>
            <source>Choose another place for the list and import again.</source>
            <translation>Choisissez un autre endroit pour la liste et importez de nouveau.</translation>
        </message>
        <message>
            <source>Choose another role, or have this one signed into the policy.</source>
            <translation>Choisissez un autre rôle, ou faites signer celui-ci dans les règles du programme.</translation>
        </message>
        <message>
            <source>Choose another stick or folder.</source>
            <translation>Choisissez une autre clé USB ou un autre dossier.</translation>
        </message>
        <message>
            <source>Choose one of these: {0}. Or name the file of a profile.</source>
            <translation>Choisissez parmi : {0}. Ou nommez le fichier d’un profil.</translation>
        </message>
        <message>
            <source>Choose one that is not in use yet, neither by you nor by anybody else here.</source>
            <translation>Choisissez-en une qui ne sert pas encore, ni à vous ni à quelqu’un d’autre ici.</translation>
        </message>
        <message>
            <source>Choose the approval that headquarters made for the other laptop of your committee.</source>
            <translation>Choisissez l’approbation que le siège a faite pour l’autre ordinateur de votre comité.</translation>
        </message>
        <message>
            <source>Choose the approval that headquarters made for this device.</source>
            <translation>Choisissez l’approbation que le siège a faite pour cet appareil.</translation>
        </message>
        <message>
            <source>Choose the file that is meant; its name says what it is and for which system.</source>
            <translation>Choisissez le fichier voulu ; son nom dit ce que c’est et pour quel système.</translation>
        </message>
        <message>
            <source>Choose the file that was made with the recovery key, or another copy of it.</source>
            <translation>Choisissez le fichier créé avec la clé de secours, ou une autre copie de celui-ci.</translation>
        </message>
        <message>
            <source>Choose the folder that you created, or create new records.</source>
            <translation>Choisissez le dossier que vous avez créé, ou créez un nouveau registre.</translation>
        </message>
        <message>
            <source>Choose the key file that headquarters made, or make a new one there.</source>
            <translation>Choisissez le fichier de clés que le siège a fait, ou faites-en un nouveau là-bas.</translation>
        </message>
        <message>
            <source>Choose the meeting from the list; on the command line give its 32 digits instead.</source>
            <translation>Choisissez la réunion dans la liste ; en ligne de commande, donnez à la place ses 32 chiffres.</translation>
        </message>
        <message>
            <source>Choose the request file that the device wrote.</source>
            <translation>Choisissez le fichier de demande que l’appareil a écrit.</translation>
        </message>
        <message>
            <source>Choose the right file.</source>
            <translation>Choisissez le bon fichier.</translation>
        </message>
        <message>
            <source>Choose the stick or the folder of the copy; its name begins with “copy”.</source>
            <translation>Choisissez la clé USB ou le dossier de la copie ; son nom commence par « copy ».</translation>
        </message>
        <message>
            <source>Close other programs and try again.</source>
            <translation>Fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <source>Columns are missing from the file: {0}.</source>
            <translation>Il manque des colonnes au fichier : {0}.</translation>
        </message>
        <message>
            <source>Compare the code with the paper and type it again.</source>
            <translation>Comparez le code avec le papier et tapez-le de nouveau.</translation>
        </message>
        <message>
            <source>Compare the fingerprint with its owner by voice, then approve the device.</source>
            <translation>Comparez l’empreinte de vive voix avec la personne à qui il est, puis approuvez l’appareil.</translation>
        </message>
        <message>
            <source>Copy it from the camera or telephone once more, then attach it again.</source>
            <translation>Copiez-la encore une fois de l’appareil photo ou du téléphone, puis joignez-la de nouveau.</translation>
        </message>
        <message>
            <source>Copy it from the camera, telephone or stick once more, then attach it again.</source>
            <translation>Copiez-le encore une fois de l’appareil photo, du téléphone ou de la clé USB, puis joignez-le de nouveau.</translation>
        </message>
        <message>
            <source>Copy it to another place and try again.</source>
            <translation>Copiez-le ailleurs et réessayez.</translation>
        </message>
        <message>
            <source>Copying photos and documents</source>
            <translation>Copie des photos et documents</translation>
        </message>
        <message>
            <source>Copying the key file</source>
            <translation>Copie du fichier de clés</translation>
        </message>
        <message>
            <source>Copying the records</source>
            <translation>Copie du registre</translation>
        </message>
        <message>
            <source>Correct it, or write it into the account. Save once more to record it without that field.</source>
            <translation>Corrigez-le, ou écrivez-le dans le récit. Enregistrez encore une fois pour le faire sans ce champ.</translation>
        </message>
        <message>
            <source>Correct it; or take it back whole if it must not be there at all.</source>
            <translation>Corrigez-la ; ou retirez-la en entier si elle ne doit pas être là du tout.</translation>
        </message>
        <message>
            <source>Correct the observation instead.</source>
            <translation>Corrigez plutôt l’observation.</translation>
        </message>
        <message>
            <source>Correct the observation instead; the history shows what each version said.</source>
            <translation>Corrigez plutôt l’observation ; l’historique montre ce que disait chaque version.</translation>
        </message>
        <message>
            <source>Correct the profile and import again; the profile ucdp-ged explains each part.</source>
            <translation>Corrigez le profil et importez de nouveau ; le profil ucdp-ged explique chaque partie.</translation>
        </message>
        <message>
            <source>Counting the observations</source>
            <translation>Comptage des observations</translation>
        </message>
        <message>
            <source>Create new records for another programme; one set of records serves one programme.</source>
            <translation>Créez un nouveau registre pour un autre programme ; un registre sert un seul programme.</translation>
        </message>
        <message>
            <source>Create new records in this folder; what was left over is removed then.</source>
            <translation>Créez un nouveau registre dans ce dossier ; ce qui y restait est alors enlevé.</translation>
        </message>
        <message>
            <source>Cut a film to the part that matters or save it in a smaller size, then attach that.</source>
            <translation>Coupez le film à la partie qui compte ou enregistrez-le plus petit, puis joignez cela.</translation>
        </message>
        <message>
            <source>Decide about the packets that wait, then import it again.</source>
            <translation>Décidez des paquets en attente, puis importez-le de nouveau.</translation>
        </message>
        <message>
            <source>Do it at the headquarters that created the programme.</source>
            <translation>Faites-le au siège qui a créé le programme.</translation>
        </message>
        <message>
            <source>Do not use it. Ask headquarters, by voice, to make a new key file.</source>
            <translation>Ne l’utilisez pas. Demandez au siège, de vive voix, de faire un nouveau fichier de clés.</translation>
        </message>
        <message>
            <source>Do not use this file. Ask the other side, by voice, for the right one.</source>
            <translation>N’utilisez pas ce fichier. Demandez le bon à l’autre côté, de vive voix.</translation>
        </message>
        <message>
            <source>Every word is in the list, but these do not belong together: at least one is another word.</source>
            <translation>Chaque mot est dans la liste, mais ils ne vont pas ensemble : au moins un devrait être un autre mot.</translation>
        </message>
        <message>
            <source>Everything is still here on the screen, and what was kept before is safe.</source>
            <translation>Tout est encore ici à l’écran, et ce qui était gardé avant est en sûreté.</translation>
        </message>
        <message>
            <source>Everything recorded so far stays as it is.</source>
            <translation>Tout ce qui a été noté jusqu’ici reste tel quel.</translation>
        </message>
        <message>
            <source>Everything recorded stays here, encrypted.</source>
            <translation>Tout ce qui est noté reste ici, chiffré.</translation>
        </message>
        <message>
            <source>Everything saved before is safe.</source>
            <translation>Tout ce qui a été enregistré avant est sauf.</translation>
        </message>
        <message>
            <source>Everything saved before is safe; the last step was taken back.</source>
            <translation>Tout ce qui a été enregistré avant est sauf ; la dernière étape a été annulée.</translation>
        </message>
        <message>
            <source>Everything that you typed is still here.</source>
            <translation>Tout ce que vous avez tapé est encore ici.</translation>
        </message>
        <message>
            <source>Everything you typed is still here on the screen, and what was saved before is safe.</source>
            <translation>Tout ce que vous avez tapé est encore ici à l’écran, et ce qui a été enregistré avant est sauf.</translation>
        </message>
        <message>
            <source>Everything you typed is still here.</source>
            <translation>Tout ce que vous avez tapé est encore ici.</translation>
        </message>
        <message>
            <source>Everything you wrote down is whole.</source>
            <translation>Tout ce que vous avez noté est intact.</translation>
        </message>
        <message>
            <source>Field office {0} creates its records and joins, comparing the fingerprint</source>
            <translation>Le bureau de terrain {0} crée son registre et rejoint le programme, en comparant l’empreinte</translation>
        </message>
        <message>
            <source>Field office {0} takes in its half of the events</source>
            <translation>Le bureau de terrain {0} reçoit sa moitié des événements</translation>
        </message>
        <message>
            <source>File {0} of {1}: {2}</source>
            <translation>Fichier {0} sur {1} : {2}</translation>
        </message>
        <message>
            <source>Free some space and do the last step again.</source>
            <translation>Libérez de la place et refaites la dernière étape.</translation>
        </message>
        <message>
            <source>Free some space on the disk of the program, a few hundred megabytes, then try again.</source>
            <translation>Libérez de la place sur le disque du programme, quelques centaines de mégaoctets, puis réessayez.</translation>
        </message>
        <message>
            <source>Free some space or choose another stick or folder, then do it again.</source>
            <translation>Libérez de la place ou choisissez une autre clé USB ou un autre dossier, puis recommencez.</translation>
        </message>
        <message>
            <source>Free some space there or use a larger stick, then make the copy again.</source>
            <translation>Libérez de la place là-bas ou prenez une clé USB plus grande, puis refaites la copie.</translation>
        </message>
        <message>
            <source>Free some space, then try it again. The copy itself may be sound.</source>
            <translation>Libérez de la place, puis essayez de nouveau. La copie elle-même est peut-être en bon état.</translation>
        </message>
        <message>
            <source>Gathering what goes</source>
            <translation>Rassemblement de ce qui part</translation>
        </message>
        <message>
            <source>Give a new name, or remove that folder yourself and start again.</source>
            <translation>Donnez un nouveau nom, ou enlevez vous-même ce dossier et recommencez.</translation>
        </message>
        <message>
            <source>Give both days, or neither for everything.</source>
            <translation>Donnez les deux jours, ou aucun pour tout avoir.</translation>
        </message>
        <message>
            <source>Give it a short name, for example ocha-pcode.</source>
            <translation>Donnez-lui un nom court, par exemple ocha-pcode.</translation>
        </message>
        <message>
            <source>Give it to whom it is meant for.</source>
            <translation>Donnez-le à la personne à qui il est destiné.</translation>
        </message>
        <message>
            <source>Give one object in braces; what `show --json` prints of another record is an example.</source>
            <translation>Donnez un seul objet entre accolades ; ce que `show --json` affiche d’une autre fiche en est un exemple.</translation>
        </message>
        <message>
            <source>Give one object, for example {"what": "what happened"}.</source>
            <translation>Donnez un seul objet, par exemple {"what": "what happened"}.</translation>
        </message>
        <message>
            <source>Give the group, point or proposal that is meant the same word as its id.</source>
            <translation>Donnez au groupe, au sujet ou à la proposition voulus le même mot que leur id.</translation>
        </message>
        <message>
            <source>Give the list another name.</source>
            <translation>Donnez un autre nom à la liste.</translation>
        </message>
        <message>
            <source>Give {0} as a list, even of one.</source>
            <translation>Donnez {0} comme une liste, même d’un seul élément.</translation>
        </message>
        <message>
            <source>Go on in the other window, or close it and try again.</source>
            <translation>Continuez dans l’autre fenêtre, ou fermez-la et réessayez.</translation>
        </message>
        <message>
            <source>Go on typing; keeping the draft is tried again every few seconds. Make room on the disk or put the stick back, and do not switch off before it says that the draft is kept.</source>
            <translation>Continuez à taper ; le programme essaie de garder le brouillon toutes les quelques secondes. Libérez de la place sur le disque ou rebranchez la clé USB, et n’éteignez pas avant de lire que le brouillon est gardé.</translation>
        </message>
        <message>
            <source>Go on with this one.</source>
            <translation>Continuez avec celui-ci.</translation>
        </message>
        <message>
            <source>Go on with this version, and tell your headquarters which update it was.</source>
            <translation>Continuez avec cette version, et dites à votre siège de quelle mise à jour il s’agissait.</translation>
        </message>
        <message>
            <source>Go on with this version. If it does not work, the second copy made before the update opens with the version before, unpacked again from its archive.</source>
            <translation>Continuez avec cette version. Si elle ne fonctionne pas, la copie de secours faite avant la mise à jour s’ouvre avec la version d’avant, décompressée de nouveau de son archive.</translation>
        </message>
        <message>
            <source>Go on; keeping it is tried again every few seconds. Make room on the disk or put the stick back, and do not switch off before it says that the meeting is kept.</source>
            <translation>Continuez ; un nouvel essai de le garder a lieu toutes les quelques secondes. Libérez de la place sur le disque ou rebranchez la clé USB, et n’éteignez pas avant de lire que la réunion est gardée.</translation>
        </message>
        <message>
            <source>Grade 1 means confirmed: link a record of the same thing from an independent source, or grade 2.</source>
            <translation>La cote 1 veut dire confirmé : liez une fiche de la même chose venant d’une source indépendante, ou mettez la cote 2.</translation>
        </message>
        <message>
            <source>Have a new range signed into the policy.</source>
            <translation>Faites signer une nouvelle plage dans les règles du programme.</translation>
        </message>
        <message>
            <source>Have lists and search made anew; nothing you wrote is changed by that.</source>
            <translation>Faites refaire les listes et la recherche ; rien de ce que vous avez écrit n’en est changé.</translation>
        </message>
        <message>
            <source>Have more of them sign, with the keys of the policy in force and of the new one.</source>
            <translation>Faites signer plus de personnes, avec les clés des règles en vigueur et celles des nouvelles.</translation>
        </message>
        <message>
            <source>Headquarters answers each office, and the offices take the answers in</source>
            <translation>Le siège répond à chaque bureau, et les bureaux reçoivent les réponses</translation>
        </message>
        <message>
            <source>Headquarters approves the first device, comparing its fingerprint</source>
            <translation>Le siège approuve le premier appareil, en comparant son empreinte</translation>
        </message>
        <message>
            <source>Headquarters compares the second fingerprint, approves it and takes the packet in</source>
            <translation>Le siège compare la deuxième empreinte, l’approuve et reçoit le paquet</translation>
        </message>
        <message>
            <source>Headquarters creates its records and begins a programme</source>
            <translation>Le siège crée son registre et commence un programme</translation>
        </message>
        <message>
            <source>Headquarters imports both packets</source>
            <translation>Le siège importe les deux paquets</translation>
        </message>
        <message>
            <source>Headquarters prints the summary</source>
            <translation>Le siège imprime le résumé</translation>
        </message>
        <message>
            <source>How the body does is said of a day to come.</source>
            <translation>Le fonctionnement de l’instance est dit pour un jour à venir.</translation>
        </message>
        <message>
            <source>If this device was restored from a backup, start it once so that it makes new keys, and ask again.</source>
            <translation>Si cet appareil a été restauré d’une copie de secours, démarrez-le une fois pour qu’il fasse de nouvelles clés, et demandez de nouveau.</translation>
        </message>
        <message>
            <source>Install the newer version to see it.</source>
            <translation>Installez la version plus récente pour la voir.</translation>
        </message>
        <message>
            <source>Install the pack again from its stick.</source>
            <translation>Installez de nouveau le lot depuis sa clé USB.</translation>
        </message>
        <message>
            <source>Install the program again from its packet, or choose another language.</source>
            <translation>Installez de nouveau le programme depuis son paquet, ou choisissez une autre langue.</translation>
        </message>
        <message>
            <source>Invented data, nothing here is real.</source>
            <translation>Données inventées, rien ici n’est réel.</translation>
        </message>
        <message>
            <source>Is it a table of {0}? If it is another one, choose another profile.</source>
            <translation>Est-ce un tableau de {0} ? Si c’en est un autre, choisissez un autre profil.</translation>
        </message>
        <message>
            <source>It ends before it starts.</source>
            <translation>Cela finit avant de commencer.</translation>
        </message>
        <message>
            <source>It is kept as it came and will be carried on unchanged.</source>
            <translation>Elle est gardée comme elle est venue et sera transmise sans changement.</translation>
        </message>
        <message>
            <source>It is kept as it came; nothing else is touched.</source>
            <translation>Elle est gardée comme elle est venue ; rien d’autre n’est touché.</translation>
        </message>
        <message>
            <source>It is kept as it is.</source>
            <translation>Il est gardé tel quel.</translation>
        </message>
        <message>
            <source>It is kept sealed as it came; nothing in it was read.</source>
            <translation>Il est gardé scellé comme il est venu ; rien n’y a été lu.</translation>
        </message>
        <message>
            <source>It is not said yet what happened.</source>
            <translation>Ce qui s’est passé n’est pas encore dit.</translation>
        </message>
        <message>
            <source>It is said to be found out on a day to come.</source>
            <translation>Le constat est noté pour un jour à venir.</translation>
        </message>
        <message>
            <source>It is said to go on, yet its last day has passed.</source>
            <translation>Il est dit que cela dure encore, mais le dernier jour est passé.</translation>
        </message>
        <message>
            <source>It is said to have been held on a day to come. Look at the year, and at the clock.</source>
            <translation>La réunion est notée comme tenue un jour à venir. Regardez l’année, et l’horloge.</translation>
        </message>
        <message>
            <source>It is said to have been held, and no day is given.</source>
            <translation>La réunion est notée comme tenue, et aucun jour n’est donné.</translation>
        </message>
        <message>
            <source>It is said to have last met on a day to come.</source>
            <translation>La dernière réunion est notée pour un jour à venir.</translation>
        </message>
        <message>
            <source>It starts after today. Look at the year, and at the clock of this computer.</source>
            <translation>Cela commence après aujourd’hui. Regardez l’année, et l’heure de cet ordinateur.</translation>
        </message>
        <message>
            <source>It was agreed that this meeting is not told to these readers.</source>
            <translation>Il a été convenu que cette réunion ne soit pas dite à ces lecteurs.</translation>
        </message>
        <message>
            <source>It was not opened; nothing of it was kept, and the file stays where it is.</source>
            <translation>Il n’a pas été ouvert ; rien n’en a été gardé, et le fichier reste où il est.</translation>
        </message>
        <message>
            <source>It was not touched.</source>
            <translation>Il n’a pas été touché.</translation>
        </message>
        <message>
            <source>Join a programme with its card, or create one, then import.</source>
            <translation>Rejoignez un programme avec sa carte, ou créez-en un, puis importez.</translation>
        </message>
        <message>
            <source>Join the programme of your headquarters with its card first.</source>
            <translation>Rejoignez d’abord le programme de votre siège avec sa carte.</translation>
        </message>
        <message>
            <source>Join the programme of your headquarters with its card, then seal.</source>
            <translation>Rejoignez le programme de votre siège avec sa carte, puis scellez.</translation>
        </message>
        <message>
            <source>Keep the file, and ask headquarters how to go on.</source>
            <translation>Gardez le fichier, et demandez au siège comment continuer.</translation>
        </message>
        <message>
            <source>Keeping the answers</source>
            <translation>Enregistrement des réponses</translation>
        </message>
        <message>
            <source>Keeping the places</source>
            <translation>Enregistrement des lieux</translation>
        </message>
        <message>
            <source>Key in the sheet, then finish.</source>
            <translation>Saisissez la feuille, puis terminez.</translation>
        </message>
        <message>
            <source>Key its sheets in on a computer of that committee.</source>
            <translation>Saisissez ses feuilles sur un ordinateur de ce comité.</translation>
        </message>
        <message>
            <source>Let somebody else in first.</source>
            <translation>Donnez d’abord accès à quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>Let the program suggest six words and use them.</source>
            <translation>Laissez le programme proposer six mots et utilisez-les.</translation>
        </message>
        <message>
            <source>Line {0} of the file holds a byte (hexadecimal {1}) that is not {2} text. It may have been saved as Latin-1 or Windows-1252.</source>
            <translation>La ligne {0} du fichier contient un octet (hexadécimal {1}) qui n’est pas du texte {2}. Il a peut-être été enregistré en Latin-1 ou Windows-1252.</translation>
        </message>
        <message>
            <source>Load the list of your country alone.</source>
            <translation>Chargez seulement la liste de votre pays.</translation>
        </message>
        <message>
            <source>Lock, and make records of your own with a passphrase of your own.</source>
            <translation>Verrouillez, et créez votre propre registre avec votre propre phrase de passe.</translation>
        </message>
        <message>
            <source>Look again who can open these records, and choose from the list.</source>
            <translation>Regardez encore qui peut ouvrir ce registre, et choisissez dans la liste.</translation>
        </message>
        <message>
            <source>Look at the list again; it may have been removed.</source>
            <translation>Regardez de nouveau la liste ; il a peut-être été enlevé.</translation>
        </message>
        <message>
            <source>Look at the list of devices again.</source>
            <translation>Regardez encore la liste des appareils.</translation>
        </message>
        <message>
            <source>Look at the list of waiting packets again.</source>
            <translation>Regardez de nouveau la liste des paquets en attente.</translation>
        </message>
        <message>
            <source>Look at the paper and choose one of the two for each place.</source>
            <translation>Regardez le papier et choisissez l’une des deux pour chaque endroit.</translation>
        </message>
        <message>
            <source>Look for the marked cells, and write a figure or leave them empty.</source>
            <translation>Cherchez les cases marquées, et écrivez un chiffre ou laissez-les vides.</translation>
        </message>
        <message>
            <source>Look whether it is spelled right; what `show` prints of another record is an example.</source>
            <translation>Regardez si c’est bien écrit ; ce que `show` affiche d’une autre fiche en est un exemple.</translation>
        </message>
        <message>
            <source>Look whether it is the right stick, or choose the file itself. Its name ends in .r2pu.</source>
            <translation>Regardez si c’est la bonne clé USB, ou choisissez le fichier lui-même. Son nom finit par .r2pu.</translation>
        </message>
        <message>
            <source>Look whether it is there and not write-protected, or choose another one.</source>
            <translation>Regardez s’il est là et n’est pas protégé contre l’écriture, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Look whether the stick is in place and not write-protected, or choose another folder.</source>
            <translation>Regardez si la clé USB est branchée et n’est pas protégée contre l’écriture, ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Look whether the stick is still in, and choose the file again.</source>
            <translation>Regardez si la clé USB est encore branchée, et choisissez de nouveau le fichier.</translation>
        </message>
        <message>
            <source>Look whether this is the right file, or ask for the list of your country alone.</source>
            <translation>Regardez si c’est le bon fichier, ou demandez seulement la liste de votre pays.</translation>
        </message>
        <message>
            <source>Look whether this is the right file. OCHA's lists for one country or for all can be loaded.</source>
            <translation>Regardez si c’est le bon fichier. On peut charger les listes d’OCHA pour un pays ou pour tous.</translation>
        </message>
        <message>
            <source>Looking for keys</source>
            <translation>Recherche des clés</translation>
        </message>
        <message>
            <source>Make a new second copy on another stick now, and keep this one until the new one was tried.</source>
            <translation>Faites maintenant une nouvelle copie de secours sur une autre clé USB, et gardez celle-ci jusqu’à ce que la nouvelle ait été essayée.</translation>
        </message>
        <message>
            <source>Make a new second copy.</source>
            <translation>Faites une nouvelle copie de secours.</translation>
        </message>
        <message>
            <source>Make a smaller copy of it, as a JPEG, and attach that.</source>
            <translation>Faites-en une copie plus petite, en JPEG, et joignez-la.</translation>
        </message>
        <message>
            <source>Making records in this folder was cut short, so there is nothing in them yet.</source>
            <translation>La création du registre dans ce dossier a été interrompue ; il n’y a donc encore rien dedans.</translation>
        </message>
        <message>
            <source>Making the invented country</source>
            <translation>Création du pays inventé</translation>
        </message>
        <message>
            <source>Making the lists anew</source>
            <translation>Les listes sont refaites</translation>
        </message>
        <message>
            <source>Making the records searchable</source>
            <translation>Préparation de la recherche dans le registre</translation>
        </message>
        <message>
            <source>Making the search anew</source>
            <translation>La recherche est refaite</translation>
        </message>
        <message>
            <source>Making them searchable</source>
            <translation>Préparation de la recherche</translation>
        </message>
        <message>
            <source>Making this second copy was cut short, so there is nothing in it that opens.</source>
            <translation>Cette copie de secours n’a pas été faite jusqu’au bout ; rien ne peut donc s’y ouvrir.</translation>
        </message>
        <message>
            <source>Mend that place; what `show` prints of a record that is there already is an example.</source>
            <translation>Corrigez cet endroit ; ce que `show` affiche d’une fiche déjà là en est un exemple.</translation>
        </message>
        <message>
            <source>More than one meeting here has sheets with this code.</source>
            <translation>Plusieurs réunions ici ont des feuilles avec ce code.</translation>
        </message>
        <message>
            <source>Most of what was written can still be read; the files were left as they are.</source>
            <translation>La plus grande partie de ce qui a été écrit peut encore être lue ; les fichiers sont restés tels quels.</translation>
        </message>
        <message>
            <source>Move that folder to another place, then look around again.</source>
            <translation>Déplacez ce dossier ailleurs, puis recommencez la découverte.</translation>
        </message>
        <message>
            <source>No device of this programme has that number.</source>
            <translation>Aucun appareil de ce programme n’a ce numéro.</translation>
        </message>
        <message>
            <source>No meeting here has sheets with this code.</source>
            <translation>Aucune réunion ici n’a de feuilles avec ce code.</translation>
        </message>
        <message>
            <source>No more people can have a passphrase for these records.</source>
            <translation>Aucune autre personne ne peut avoir une phrase de passe pour ce registre.</translation>
        </message>
        <message>
            <source>No more recovery keys can be let into these records.</source>
            <translation>Aucune autre clé de secours ne peut être admise pour ce registre.</translation>
        </message>
        <message>
            <source>No other laptop of your committee is known here yet.</source>
            <translation>Aucun autre ordinateur de votre comité n’est encore connu ici.</translation>
        </message>
        <message>
            <source>No recovery key is offered on this computer.</source>
            <translation>Aucune clé de secours n’est proposée sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Nobody changes another's words; nothing was changed.</source>
            <translation>Personne ne change les mots d’un autre ; rien n’a été changé.</translation>
        </message>
        <message>
            <source>Nobody here has this entry any more.</source>
            <translation>Plus personne ici n’a cette ligne.</translation>
        </message>
        <message>
            <source>Nobody is named who promised. Write a role, such as town council, and never a name.</source>
            <translation>On n’a pas dit qui a promis. Écrivez un rôle, comme conseil municipal, et jamais un nom.</translation>
        </message>
        <message>
            <source>Nobody is said to have disagreed, yet an objection is written down. The objection counts.</source>
            <translation>Il est noté que personne n’était contre, et pourtant un désaccord est écrit. Le désaccord compte.</translation>
        </message>
        <message>
            <source>Nobody spoke of this point. It can go on the agenda of the next meeting.</source>
            <translation>Personne n’a parlé de ce sujet. Il peut aller à l’ordre du jour de la prochaine réunion.</translation>
        </message>
        <message>
            <source>Nobody takes back another's words; nothing was changed.</source>
            <translation>Personne ne retire les mots d’un autre ; rien n’a été changé.</translation>
        </message>
        <message>
            <source>Nobody was asked whether they disagree. Ask, or leave it so: it will be said.</source>
            <translation>On n’a demandé à personne s’il était contre. Demandez, ou laissez ainsi : ce sera dit.</translation>
        </message>
        <message>
            <source>Notes of a meeting are not made for the public.</source>
            <translation>Les notes d’une réunion ne sont pas faites pour le public.</translation>
        </message>
        <message>
            <source>Nothing is lost in either.</source>
            <translation>Rien n’est perdu dans l’un ni dans l’autre.</translation>
        </message>
        <message>
            <source>Nothing is lost: everything you typed is still here and is kept as a draft.</source>
            <translation>Rien n’est perdu : tout ce que vous avez tapé est encore ici et gardé comme brouillon.</translation>
        </message>
        <message>
            <source>Nothing of it was kept, and it stays where it is.</source>
            <translation>Rien n’en a été gardé, et il reste où il est.</translation>
        </message>
        <message>
            <source>Nothing of it was kept, and the file stays where it is.</source>
            <translation>Rien n’en a été gardé, et le fichier reste où il est.</translation>
        </message>
        <message>
            <source>Nothing of it was read, and it stays where it is.</source>
            <translation>Rien n’en a été lu, et il reste où il est.</translation>
        </message>
        <message>
            <source>Nothing of it was taken; the places you had are all there.</source>
            <translation>Rien n’en a été pris ; les lieux que vous aviez sont tous là.</translation>
        </message>
        <message>
            <source>Nothing of that was touched.</source>
            <translation>Rien de cela n’a été touché.</translation>
        </message>
        <message>
            <source>Nothing was added a second time.</source>
            <translation>Rien n’a été ajouté une deuxième fois.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>Rien n’a été ajouté.</translation>
        </message>
        <message>
            <source>Nothing was admitted, and the other device is unchanged.</source>
            <translation>Rien n’a été admis, et l’autre appareil est inchangé.</translation>
        </message>
        <message>
            <source>Nothing was admitted.</source>
            <translation>Rien n’a été admis.</translation>
        </message>
        <message>
            <source>Nothing was approved.</source>
            <translation>Rien n’a été approuvé.</translation>
        </message>
        <message>
            <source>Nothing was attached and nothing was recorded.</source>
            <translation>Rien n’a été joint et rien n’a été noté.</translation>
        </message>
        <message>
            <source>Nothing was changed and nothing was read from it.</source>
            <translation>Rien n’a été changé et rien n’en a été lu.</translation>
        </message>
        <message>
            <source>Nothing was changed and nothing was sent.</source>
            <translation>Rien n’a été changé et rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>Nothing was changed, and a mistake costs nothing: you can try as often as you need.</source>
            <translation>Rien n’a été changé, et une erreur ne coûte rien : vous pouvez essayer autant de fois qu’il le faut.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été changé.</translation>
        </message>
        <message>
            <source>Nothing was changed: the program and your records are as they were.</source>
            <translation>Rien n’a été changé : le programme et votre registre sont comme avant.</translation>
        </message>
        <message>
            <source>Nothing was imported and your records are unchanged.</source>
            <translation>Rien n’a été importé et votre registre est inchangé.</translation>
        </message>
        <message>
            <source>Nothing was joined or approved.</source>
            <translation>Rien n’a été rejoint ni approuvé.</translation>
        </message>
        <message>
            <source>Nothing was keyed in of this meeting yet.</source>
            <translation>Rien de cette réunion n’a encore été saisi.</translation>
        </message>
        <message>
            <source>Nothing was marked as delivered because of it.</source>
            <translation>Rien n’a été marqué comme remis à cause de lui.</translation>
        </message>
        <message>
            <source>Nothing was printed.</source>
            <translation>Rien n’a été imprimé.</translation>
        </message>
        <message>
            <source>Nothing was rated. Ask each group how grave it finds a point, or leave it: nothing is lost.</source>
            <translation>Aucune gravité n’a été donnée. Demandez à chaque groupe à quel point il trouve un sujet grave, ou laissez ainsi : rien n’est perdu.</translation>
        </message>
        <message>
            <source>Nothing was recorded, so that nothing is lost unseen.</source>
            <translation>Rien n’a été enregistré, afin que rien ne se perde sans être vu.</translation>
        </message>
        <message>
            <source>Nothing was recorded.</source>
            <translation>Rien n’a été noté.</translation>
        </message>
        <message>
            <source>Nothing was recorded; what you typed is still where you typed it.</source>
            <translation>Rien n’a été noté ; ce que vous avez tapé est encore là où vous l’avez tapé.</translation>
        </message>
        <message>
            <source>Nothing was taken from it, and nothing here was changed.</source>
            <translation>Rien n’en a été pris, et rien ici n’a été changé.</translation>
        </message>
        <message>
            <source>Nothing was taken from it.</source>
            <translation>Rien n’en a été pris.</translation>
        </message>
        <message>
            <source>Nothing was written, and your records are safe.</source>
            <translation>Rien n’a été écrit, et votre registre est en sûreté.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Of this group there are more people at least than at most.</source>
            <translation>De ce groupe, il y a plus de personnes au moins qu’au plus.</translation>
        </message>
        <message>
            <source>Of this group there are probably fewer people than at least.</source>
            <translation>De ce groupe, il y a probablement moins de personnes qu’au moins.</translation>
        </message>
        <message>
            <source>Of this group there are probably more people than at most.</source>
            <translation>De ce groupe, il y a probablement plus de personnes qu’au plus.</translation>
        </message>
        <message>
            <source>On this system the program is signed as a whole, and is not exchanged from within.</source>
            <translation>Sur ce système, le programme est signé en entier et ne s’échange pas de l’intérieur.</translation>
        </message>
        <message>
            <source>One group has two views of one point. Keep the one that is right.</source>
            <translation>Un groupe a deux avis sur un même sujet. Gardez celui qui est juste.</translation>
        </message>
        <message>
            <source>Open it to see what it is. To attach it as a document, give it the right ending (.txt, .pdf).</source>
            <translation>Ouvrez-le pour voir ce que c’est. Pour le joindre comme document, donnez-lui la bonne terminaison (.txt, .pdf).</translation>
        </message>
        <message>
            <source>Open it with the version that wrote it.</source>
            <translation>Ouvrez-le avec la version qui l’a écrit.</translation>
        </message>
        <message>
            <source>Open the disk image of the new version and put the program where the old one is.</source>
            <translation>Ouvrez l’image disque de la nouvelle version et mettez le programme à la place de l’ancien.</translation>
        </message>
        <message>
            <source>Open the folder and choose the photos or documents in it.</source>
            <translation>Ouvrez le dossier et choisissez les photos ou documents qui s’y trouvent.</translation>
        </message>
        <message>
            <source>Open the observation they belong to and attach them again.</source>
            <translation>Ouvrez l’observation à laquelle elles appartiennent et joignez-les de nouveau.</translation>
        </message>
        <message>
            <source>Open your records, and take the list in from Safety.</source>
            <translation>Ouvrez votre registre, et prenez la liste depuis Sécurité.</translation>
        </message>
        <message>
            <source>Opening the copy</source>
            <translation>Ouverture de la copie</translation>
        </message>
        <message>
            <source>Others than an administrator can write this file. It may only make things stricter: no recovery key is offered.</source>
            <translation>D’autres qu’un administrateur peuvent modifier ce fichier. Il ne peut que rendre les règles plus strictes : aucune clé de secours n’est proposée.</translation>
        </message>
        <message>
            <source>People are said to have been told on a day to come.</source>
            <translation>Il est noté que des gens ont été informés un jour à venir.</translation>
        </message>
        <message>
            <source>People were told afterwards, and the day is missing.</source>
            <translation>Des gens ont été informés ensuite, et le jour manque.</translation>
        </message>
        <message>
            <source>Photos and other attachments stay behind.</source>
            <translation>Les photos et autres pièces jointes restent ici.</translation>
        </message>
        <message>
            <source>Placed | None</source>
            <translation>Placed | None</translation>
        </message>
        <message>
            <source>Places in the files are damaged at which nothing stands that you wrote.</source>
            <translation>Des endroits des fichiers sont abîmés, mais rien de ce que vous avez écrit ne s’y trouve.</translation>
        </message>
        <message>
            <source>Print it for other readers, or ask the room again and write down what it agrees to.</source>
            <translation>Imprimez-les pour d’autres lecteurs, ou demandez de nouveau à la salle et notez ce qu’elle accepte.</translation>
        </message>
        <message>
            <source>Print them for the community or for headquarters.</source>
            <translation>Imprimez-les pour la communauté ou pour le siège.</translation>
        </message>
        <message>
            <source>Put it in again and try once more. If that fails too, make a new copy on another stick.</source>
            <translation>Rebranchez-la et essayez encore une fois. Si cela échoue aussi, faites une nouvelle copie sur une autre clé USB.</translation>
        </message>
        <message>
            <source>Put the 32 digits of the promise under `record`: commitment list shows them.</source>
            <translation>Mettez les 32 chiffres de la promesse sous `record` : commitment list les montre.</translation>
        </message>
        <message>
            <source>Put the day into the plan of the meeting and save it, then invite.</source>
            <translation>Mettez le jour dans la préparation de la réunion et enregistrez-la, puis invitez.</translation>
        </message>
        <message>
            <source>Put the first stick in again, or seal a new packet on this one.</source>
            <translation>Rebranchez la première clé USB, ou scellez un nouveau paquet sur celle-ci.</translation>
        </message>
        <message>
            <source>Put the stick in again or choose another one, then make the copy again.</source>
            <translation>Rebranchez la clé USB ou choisissez-en une autre, puis refaites la copie.</translation>
        </message>
        <message>
            <source>Put the stick in, or choose a folder that is there.</source>
            <translation>Branchez la clé USB, ou choisissez un dossier qui existe.</translation>
        </message>
        <message>
            <source>Put the stick in, or choose another folder.</source>
            <translation>Insérez la clé USB, ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Putting the new version beside the old one</source>
            <translation>Mise en place de la nouvelle version à côté de l’ancienne</translation>
        </message>
        <message>
            <source>Python {0} on {1}</source>
            <translation>Python {0} sur {1}</translation>
        </message>
        <message>
            <source>Read it again from the corner of the sheet, letter by letter, or choose the meeting from the list.</source>
            <translation>Lisez-le de nouveau dans le coin de la feuille, lettre par lettre, ou choisissez la réunion dans la liste.</translation>
        </message>
        <message>
            <source>Read it again from the corner of the sheet, or plan the meeting first and key it in then.</source>
            <translation>Lisez-le de nouveau dans le coin de la feuille, ou préparez d’abord la réunion et saisissez-la ensuite.</translation>
        </message>
        <message>
            <source>Read the digits again, group by group.</source>
            <translation>Relisez les chiffres, groupe par groupe.</translation>
        </message>
        <message>
            <source>Read the groups aloud once more and type them again.</source>
            <translation>Lisez encore une fois les groupes à voix haute et tapez-les de nouveau.</translation>
        </message>
        <message>
            <source>Reading photos and documents</source>
            <translation>Lecture des photos et documents</translation>
        </message>
        <message>
            <source>Reading row {0}</source>
            <translation>Lecture de la ligne {0}</translation>
        </message>
        <message>
            <source>Reading the copy back</source>
            <translation>Relecture de la copie</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Lecture de la liste</translation>
        </message>
        <message>
            <source>Reading the new version back</source>
            <translation>Relecture de la nouvelle version</translation>
        </message>
        <message>
            <source>Reading the packet back</source>
            <translation>Relecture du paquet</translation>
        </message>
        <message>
            <source>Record it without, and refer the person to the services that the programme names.</source>
            <translation>Notez-le sans, et orientez la personne vers les services que nomme le programme.</translation>
        </message>
        <message>
            <source>Record what you know as an observation of your own and link the two.</source>
            <translation>Notez ce que vous savez comme votre propre observation et liez les deux.</translation>
        </message>
        <message>
            <source>Recorded in the minimum form, without an account.</source>
            <translation>Enregistré sous la forme minimale, sans récit.</translation>
        </message>
        <message>
            <source>Restore a second copy that is newer than your last entry, if you have one. Otherwise save what can be saved into a new folder.</source>
            <translation>Restaurez une copie de secours plus récente que votre dernière entrée, si vous en avez une. Sinon, sauvez ce qui peut l’être dans un nouveau dossier.</translation>
        </message>
        <message>
            <source>Rows of this list cannot be read. {0}{1}</source>
            <translation>Des lignes de cette liste ne peuvent pas être lues. {0}{1}</translation>
        </message>
        <message>
            <source>Save it as “CSV UTF-8” and import that.</source>
            <translation>Enregistrez-le comme « CSV UTF-8 » et importez cela.</translation>
        </message>
        <message>
            <source>Save it into a new folder now: a disk that loses one place often loses more.</source>
            <translation>Sauvez-le maintenant dans un nouveau dossier : un disque qui perd un endroit en perd souvent d’autres.</translation>
        </message>
        <message>
            <source>Save the list as “CSV UTF-8” in the program it came from, and load that.</source>
            <translation>Enregistrez la liste comme « CSV UTF-8 » dans le programme d’où elle vient, et chargez cela.</translation>
        </message>
        <message>
            <source>Save the table again as “CSV UTF-8”, or set `encoding` in the profile to cp1252 or iso-8859-1.</source>
            <translation>Enregistrez de nouveau le tableau comme « CSV UTF-8 », ou mettez `encoding` du profil à cp1252 ou iso-8859-1.</translation>
        </message>
        <message>
            <source>Saved from damaged records and written again.</source>
            <translation>Sauvé d’un registre abîmé et réécrit.</translation>
        </message>
        <message>
            <source>Saved from damaged records of which nobody can tell whether somebody else changed them.</source>
            <translation>Sauvé d’un registre abîmé dont personne ne peut dire si quelqu’un d’autre l’a changé.</translation>
        </message>
        <message>
            <source>Saving entries and drafts</source>
            <translation>Sauvetage des entrées et des brouillons</translation>
        </message>
        <message>
            <source>Saving photos and documents</source>
            <translation>Sauvetage des photos et des documents</translation>
        </message>
        <message>
            <source>Saving the observations</source>
            <translation>Enregistrement des observations</translation>
        </message>
        <message>
            <source>Say in a few words what happened.</source>
            <translation>Dites en quelques mots ce qui s’est passé.</translation>
        </message>
        <message>
            <source>Seal a new packet: it leaves that out.</source>
            <translation>Scellez un nouveau paquet : il laisse cela de côté.</translation>
        </message>
        <message>
            <source>Seal a packet; then the same one can go on further sticks.</source>
            <translation>Scellez un paquet ; le même peut ensuite aller sur d’autres clés USB.</translation>
        </message>
        <message>
            <source>Sealing the packet</source>
            <translation>Scellement du paquet</translation>
        </message>
        <message>
            <source>Settle the two on the page of meetings, then write down what you keyed in.</source>
            <translation>Tranchez entre les deux à la page des réunions, puis enregistrez ce que vous avez saisi.</translation>
        </message>
        <message>
            <source>Shorten it, record the rest as a second observation, or attach it as a document.</source>
            <translation>Raccourcissez-le, notez le reste comme deuxième observation, ou joignez-le comme document.</translation>
        </message>
        <message>
            <source>Some cells hold something that is no figure.</source>
            <translation>Des cases contiennent quelque chose qui n’est pas un chiffre.</translation>
        </message>
        <message>
            <source>Some of what was written is damaged.</source>
            <translation>Une partie de ce qui a été écrit est abîmée.</translation>
        </message>
        <message>
            <source>Some places of this list lie inside each other in a circle: {0}.</source>
            <translation>Certains lieux de cette liste sont l’un dans l’autre en rond : {0}.</translation>
        </message>
        <message>
            <source>Somebody objected, and what they think is not here. Ask, and ask if it may be said.</source>
            <translation>Quelqu’un n’était pas d’accord, et ce qu’il pense n’est pas ici. Demandez, et demandez si on peut le dire.</translation>
        </message>
        <message>
            <source>Something was found out about the promise before it was made.</source>
            <translation>Un constat sur la promesse date d’avant qu’elle ait été faite.</translation>
        </message>
        <message>
            <source>Split it and import the parts.</source>
            <translation>Divisez-le et importez les parties.</translation>
        </message>
        <message>
            <source>Take one out first.</source>
            <translation>Retirez-en d’abord une.</translation>
        </message>
        <message>
            <source>Take somebody out first.</source>
            <translation>Retirez d’abord l’accès à quelqu’un.</translation>
        </message>
        <message>
            <source>Take the digits of a body from: body list.</source>
            <translation>Prenez les chiffres d’une instance dans : body list.</translation>
        </message>
        <message>
            <source>Take the id from `to_tell` as `session show` prints it, or leave it out.</source>
            <translation>Prenez l’id de `to_tell` comme `session show` l’affiche, ou laissez-le de côté.</translation>
        </message>
        <message>
            <source>Take the one that is there; if it is another place, add what tells them apart to its name.</source>
            <translation>Prenez celui qui est là ; si c’est un autre lieu, ajoutez à son nom ce qui les distingue.</translation>
        </message>
        <message>
            <source>Take the photo at a smaller size, or make a smaller copy of it and attach that.</source>
            <translation>Prenez la photo en plus petit, ou faites-en une copie plus petite et joignez-la.</translation>
        </message>
        <message>
            <source>Tell headquarters: somebody passed on what was not theirs.</source>
            <translation>Prévenez le siège : quelqu’un a transmis ce qui n’était pas à lui.</translation>
        </message>
        <message>
            <source>Tell your headquarters, and go on with what is there.</source>
            <translation>Dites-le à votre siège, et continuez avec ce qui est là.</translation>
        </message>
        <message>
            <source>The beginning of the packet was changed</source>
            <translation>Le début du paquet a été modifié</translation>
        </message>
        <message>
            <source>The beginning of this packet is damaged, or it is not a packet</source>
            <translation>Le début de ce paquet est abîmé, ou ce n’est pas un paquet</translation>
        </message>
        <message>
            <source>The beginning of this packet was changed</source>
            <translation>Le début de ce paquet a été modifié</translation>
        </message>
        <message>
            <source>The beginning of this programme is missing.</source>
            <translation>Le début de ce programme manque.</translation>
        </message>
        <message>
            <source>The body has no name yet.</source>
            <translation>L’instance n’a pas encore de nom.</translation>
        </message>
        <message>
            <source>The body seems to be named after a person. Call it by its place or by what it does.</source>
            <translation>L’instance semble porter le nom d’une personne. Appelez-la par son lieu ou par ce qu’elle fait.</translation>
        </message>
        <message>
            <source>The code has a mistake: {0}.</source>
            <translation>Le code a une erreur : {0}.</translation>
        </message>
        <message>
            <source>The content does not unpack to what was signed</source>
            <translation>Le contenu, une fois ouvert, n’est pas ce qui a été signé</translation>
        </message>
        <message>
            <source>The content is not the one that was signed</source>
            <translation>Le contenu n’est pas celui qui a été signé</translation>
        </message>
        <message>
            <source>The content of an entry is not the one that its writer fixed</source>
            <translation>Le contenu d’une entrée n’est pas celui que la personne qui l’a écrite a fixé</translation>
        </message>
        <message>
            <source>The content of an entry is not what it should be</source>
            <translation>Le contenu d’une entrée n’est pas ce qu’il devrait être</translation>
        </message>
        <message>
            <source>The content of the packet does not consist of whole parts</source>
            <translation>Le contenu du paquet n’est pas fait de parties entières</translation>
        </message>
        <message>
            <source>The content of the packet is damaged, cut off or longer than it should be</source>
            <translation>Le contenu du paquet est abîmé, coupé ou plus long qu’il ne devrait</translation>
        </message>
        <message>
            <source>The content of this packet is damaged or cut off</source>
            <translation>Le contenu de ce paquet est abîmé ou coupé</translation>
        </message>
        <message>
            <source>The copy could not be read back whole.</source>
            <translation>La copie n’a pas pu être relue en entier.</translation>
        </message>
        <message>
            <source>The copy could not be read to its end: the stick is gone, or it is failing.</source>
            <translation>La copie n’a pas pu être lue jusqu’au bout : la clé USB n’y est plus, ou elle est en train de lâcher.</translation>
        </message>
        <message>
            <source>The copy opens, but part of it is not what was written.</source>
            <translation>La copie s’ouvre, mais une partie n’est pas ce qui a été écrit.</translation>
        </message>
        <message>
            <source>The copy was only read, and your records are as they were.</source>
            <translation>La copie a seulement été lue, et votre registre est tel qu’il était.</translation>
        </message>
        <message>
            <source>The cover of the packet cannot be read</source>
            <translation>L’enveloppe du paquet ne peut pas être lue</translation>
        </message>
        <message>
            <source>The date is finer than the month.</source>
            <translation>La date est plus précise que le mois.</translation>
        </message>
        <message>
            <source>The day that it is planned for has passed. Was it held or called off, or is there another day?</source>
            <translation>Le jour prévu est passé. La réunion a-t-elle été tenue ou annulée, ou y a-t-il un autre jour ?</translation>
        </message>
        <message>
            <source>The device has to make new keys and ask again.</source>
            <translation>L’appareil doit faire de nouvelles clés et demander de nouveau.</translation>
        </message>
        <message>
            <source>The digits do not fit together: one was misread or mistyped.</source>
            <translation>Les chiffres ne vont pas ensemble : l’un a été mal lu ou mal tapé.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <source>The earlier wording is not here any more: it was taken back, or it never came.</source>
            <translation>L’ancien texte n’est plus ici : il a été retiré, ou il n’est jamais arrivé.</translation>
        </message>
        <message>
            <source>The entries do not hang together</source>
            <translation>Les entrées ne s’enchaînent pas</translation>
        </message>
        <message>
            <source>The entries in the packet do not hang together</source>
            <translation>Les entrées du paquet ne s’enchaînent pas</translation>
        </message>
        <message>
            <source>The fields here are: {0}.</source>
            <translation>Les champs ici sont : {0}.</translation>
        </message>
        <message>
            <source>The file cannot be read</source>
            <translation>Le fichier ne peut pas être lu</translation>
        </message>
        <message>
            <source>The file cannot be read: {0}.</source>
            <translation>Le fichier ne peut pas être lu : {0}.</translation>
        </message>
        <message>
            <source>The file changed while it was being read.</source>
            <translation>Le fichier a changé pendant la lecture.</translation>
        </message>
        <message>
            <source>The file could not be read back as it was written.</source>
            <translation>Le fichier n’a pas pu être relu tel qu’il a été écrit.</translation>
        </message>
        <message>
            <source>The file has more than one column named {0}.</source>
            <translation>Le fichier a plus d’une colonne nommée {0}.</translation>
        </message>
        <message>
            <source>The file has more than {0} rows.</source>
            <translation>Le fichier a plus de {0} lignes.</translation>
        </message>
        <message>
            <source>The file has {0} MB; no list of places is larger than {1} MB.</source>
            <translation>Le fichier fait {0} Mo ; aucune liste de lieux ne dépasse {1} Mo.</translation>
        </message>
        <message>
            <source>The file is damaged or was made by something else: use a copy.</source>
            <translation>Le fichier est abîmé ou a été fait par autre chose : utilisez une copie.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Le fichier est vide.</translation>
        </message>
        <message>
            <source>The file is far too large for what it should be.</source>
            <translation>Le fichier est beaucoup trop grand pour ce qu’il devrait être.</translation>
        </message>
        <message>
            <source>The file is not a packet, or its beginning is damaged</source>
            <translation>Le fichier n’est pas un paquet, ou son début est abîmé</translation>
        </message>
        <message>
            <source>The file is not there.</source>
            <translation>Le fichier n’est pas là.</translation>
        </message>
        <message>
            <source>The file itself was left where it is.</source>
            <translation>Le fichier lui-même est resté où il est.</translation>
        </message>
        <message>
            <source>The file or folder cannot be read</source>
            <translation>Le fichier ou le dossier ne peut pas être lu</translation>
        </message>
        <message>
            <source>The file or folder cannot be used</source>
            <translation>Le fichier ou le dossier ne peut pas être utilisé</translation>
        </message>
        <message>
            <source>The file {0} of these records is missing or empty.</source>
            <translation>Le fichier {0} de ce registre manque ou est vide.</translation>
        </message>
        <message>
            <source>The file {0} of these records was cut short.</source>
            <translation>Le fichier {0} de ce registre a été coupé.</translation>
        </message>
        <message>
            <source>The files were left as they are.</source>
            <translation>Les fichiers sont restés tels quels.</translation>
        </message>
        <message>
            <source>The fingerprint is another one: this file does not come from where you think.</source>
            <translation>L’empreinte est une autre : ce fichier ne vient pas d’où vous pensez.</translation>
        </message>
        <message>
            <source>The first row, which should name the columns, cannot be read: {0}.</source>
            <translation>La première ligne, qui devrait nommer les colonnes, ne peut pas être lue : {0}.</translation>
        </message>
        <message>
            <source>The first row, which should name the columns, has no end: this is no table.</source>
            <translation>La première ligne, qui devrait nommer les colonnes, n’a pas de fin : ce n’est pas un tableau.</translation>
        </message>
        <message>
            <source>The folder cannot be used</source>
            <translation>Le dossier ne peut pas être utilisé</translation>
        </message>
        <message>
            <source>The folder cannot be written.</source>
            <translation>On ne peut pas écrire dans le dossier.</translation>
        </message>
        <message>
            <source>The folder for the demonstration cannot be used</source>
            <translation>Le dossier de la démonstration ne peut pas être utilisé</translation>
        </message>
        <message>
            <source>The folder for the demonstration is not empty; perhaps one ran there before.</source>
            <translation>Le dossier de la démonstration n’est pas vide ; peut-être une démonstration y a déjà eu lieu.</translation>
        </message>
        <message>
            <source>The folder for the invented records holds other records.</source>
            <translation>Le dossier du registre inventé contient un autre registre.</translation>
        </message>
        <message>
            <source>The folder is not empty.</source>
            <translation>Le dossier n’est pas vide.</translation>
        </message>
        <message>
            <source>The folder of the program cannot be written by you.</source>
            <translation>Vous ne pouvez pas écrire dans le dossier du programme.</translation>
        </message>
        <message>
            <source>The folder of these records cannot be read or written.</source>
            <translation>Le dossier de ce registre ne peut pas être lu ou écrit.</translation>
        </message>
        <message>
            <source>The folder or stick is not there.</source>
            <translation>Le dossier ou la clé USB n’est pas là.</translation>
        </message>
        <message>
            <source>The framework file breaks a rule: {0} {1}.</source>
            <translation>Le fichier du cadre enfreint une règle : {0} {1}.</translation>
        </message>
        <message>
            <source>The framework is shown in English.</source>
            <translation>Le cadre est montré en anglais.</translation>
        </message>
        <message>
            <source>The frameworks that are already here stay as they are.</source>
            <translation>Les cadres qui sont déjà ici restent tels quels.</translation>
        </message>
        <message>
            <source>The heading of an entry in the packet is wrong</source>
            <translation>L’en-tête d’une entrée du paquet est faux</translation>
        </message>
        <message>
            <source>The heading of an entry is wrong</source>
            <translation>L’en-tête d’une entrée est faux</translation>
        </message>
        <message>
            <source>The index of words does not fit these records.</source>
            <translation>La liste des mots pour la recherche ne va pas avec ce registre.</translation>
        </message>
        <message>
            <source>The interpreter seems to be named. Write a role, such as nurse or teacher.</source>
            <translation>L’interprète semble être nommé. Écrivez un rôle, comme infirmière ou enseignant.</translation>
        </message>
        <message>
            <source>The journal of these records is damaged.</source>
            <translation>Le journal de ce registre est abîmé.</translation>
        </message>
        <message>
            <source>The key file could not be destroyed.</source>
            <translation>Le fichier de clés n’a pas pu être détruit.</translation>
        </message>
        <message>
            <source>The key file in this folder belongs to other records.</source>
            <translation>Le fichier de clés de ce dossier appartient à un autre registre.</translation>
        </message>
        <message>
            <source>The key file of these records is damaged.</source>
            <translation>Le fichier de clés de ce registre est abîmé.</translation>
        </message>
        <message>
            <source>The key file of these records was changed by something else.</source>
            <translation>Le fichier de clés de ce registre a été modifié par autre chose.</translation>
        </message>
        <message>
            <source>The language is not a tag such as fr, ar or sw.</source>
            <translation>La langue n’est pas un code comme fr, ar ou sw.</translation>
        </message>
        <message>
            <source>The last packet holds something that must stay here since.</source>
            <translation>Le dernier paquet contient quelque chose qui, depuis, doit rester ici.</translation>
        </message>
        <message>
            <source>The last save joined two versions, or two versions stand against each other.</source>
            <translation>Le dernier enregistrement a réuni deux versions, ou deux versions s’opposent.</translation>
        </message>
        <message>
            <source>The list has more than {0} places.</source>
            <translation>La liste a plus de {0} lieux.</translation>
        </message>
        <message>
            <source>The list of places cannot be laid out</source>
            <translation>La liste des lieux ne peut pas être mise en place</translation>
        </message>
        <message>
            <source>The list of rows that could not be taken {0}.</source>
            <translation>La liste des lignes qui n’ont pas pu être prises {0}.</translation>
        </message>
        <message>
            <source>The list that was here is still here.</source>
            <translation>La liste qui était ici est encore ici.</translation>
        </message>
        <message>
            <source>The list that you have stays as it is.</source>
            <translation>La liste que vous avez reste telle quelle.</translation>
        </message>
        <message>
            <source>The meeting stands as it was planned.</source>
            <translation>La réunion reste comme elle était prévue.</translation>
        </message>
        <message>
            <source>The name of a list has small letters a to z, digits, points and hyphens, 40 at most.</source>
            <translation>Le nom d’une liste a des petites lettres de a à z, des chiffres, des points et des traits d’union, 40 au plus.</translation>
        </message>
        <message>
            <source>The new passphrase opens these records already.</source>
            <translation>La nouvelle phrase de passe ouvre déjà ce registre.</translation>
        </message>
        <message>
            <source>The new version was tried on this computer and did not work, so it was taken away again.</source>
            <translation>La nouvelle version a été essayée sur cet ordinateur et n’a pas fonctionné, elle a donc été retirée.</translation>
        </message>
        <message>
            <source>The next meeting is due before the last one was held. Look at the days.</source>
            <translation>La prochaine réunion est prévue avant la dernière tenue. Regardez les jours.</translation>
        </message>
        <message>
            <source>The next meeting is not after this one. Look at the day.</source>
            <translation>La prochaine réunion n’est pas après celle-ci. Regardez le jour.</translation>
        </message>
        <message>
            <source>The original of this photo is not kept here.</source>
            <translation>L’original de cette photo n’est pas gardé ici.</translation>
        </message>
        <message>
            <source>The packet belongs to another programme</source>
            <translation>Le paquet appartient à un autre programme</translation>
        </message>
        <message>
            <source>The packet cannot be read</source>
            <translation>Le paquet ne peut pas être lu</translation>
        </message>
        <message>
            <source>The packet could not be read back as it was written.</source>
            <translation>Le paquet n’a pas pu être relu tel qu’il a été écrit.</translation>
        </message>
        <message>
            <source>The packet holds a closed part that is larger than this version can keep.</source>
            <translation>Le paquet contient une partie fermée plus grande que ce que cette version peut garder.</translation>
        </message>
        <message>
            <source>The packet is also sealed in another, weaker way</source>
            <translation>Le paquet est aussi scellé d’une autre manière, plus faible</translation>
        </message>
        <message>
            <source>The packet is kept whole, and nothing of it is lost.</source>
            <translation>Le paquet est gardé en entier, et rien n’en est perdu.</translation>
        </message>
        <message>
            <source>The packet is not filled up as it should be</source>
            <translation>Le paquet n’est pas rempli comme il devrait l’être</translation>
        </message>
        <message>
            <source>The packet is signed by a device that was taken out of the programme.</source>
            <translation>Le paquet est signé par un appareil qui a été retiré du programme.</translation>
        </message>
        <message>
            <source>The packet is too large, or too small, to be one</source>
            <translation>Le paquet est trop grand, ou trop petit, pour en être un</translation>
        </message>
        <message>
            <source>The packet is whole and signed, by a device that nobody here has approved.</source>
            <translation>Le paquet est complet et signé, par un appareil que personne ici n’a approuvé.</translation>
        </message>
        <message>
            <source>The packet is whole, signed by a device you know, and taken in.</source>
            <translation>Le paquet est complet, signé par un appareil que vous connaissez, et reçu.</translation>
        </message>
        <message>
            <source>The packet is written in a way that this version does not know</source>
            <translation>Le paquet est écrit d’une manière que cette version ne connaît pas</translation>
        </message>
        <message>
            <source>The packet names another sender than the one who signed it</source>
            <translation>Le paquet nomme un autre expéditeur que celui qui l’a signé</translation>
        </message>
        <message>
            <source>The packet names its sender by a request that does not fit</source>
            <translation>Le paquet nomme son expéditeur par une demande qui ne correspond pas</translation>
        </message>
        <message>
            <source>The packet on the first stick is whole, and your records are safe.</source>
            <translation>Le paquet sur la première clé USB est complet, et votre registre est en sûreté.</translation>
        </message>
        <message>
            <source>The packet says two different things about one entry</source>
            <translation>Le paquet dit deux choses différentes sur une même entrée</translation>
        </message>
        <message>
            <source>The packet was meant for somebody else and sealed again for you</source>
            <translation>Le paquet était destiné à quelqu’un d’autre et a été scellé de nouveau pour vous</translation>
        </message>
        <message>
            <source>The packet was not sealed for you</source>
            <translation>Le paquet n’a pas été scellé pour vous</translation>
        </message>
        <message>
            <source>The packets were left as they are.</source>
            <translation>Les paquets sont restés tels quels.</translation>
        </message>
        <message>
            <source>The part of the files is damaged without which they do not open as a whole.</source>
            <translation>Une partie des fichiers est abîmée, et sans elle ils ne s’ouvrent pas en entier.</translation>
        </message>
        <message>
            <source>The parts of the packet do not fit together</source>
            <translation>Les parties du paquet ne vont pas ensemble</translation>
        </message>
        <message>
            <source>The passphrase holds something that is no character and cannot be typed elsewhere.</source>
            <translation>La phrase de passe contient quelque chose qui n’est pas un caractère et ne peut pas être tapé ailleurs.</translation>
        </message>
        <message>
            <source>The passphrase or the code on paper does not open these records.</source>
            <translation>La phrase de passe ou le code sur papier n’ouvre pas ce registre.</translation>
        </message>
        <message>
            <source>The passphrase or the code on paper does not open this copy.</source>
            <translation>La phrase de passe ou le code sur papier n’ouvre pas cette copie.</translation>
        </message>
        <message>
            <source>The passphrase settings of this file are outside the limits: {0}.</source>
            <translation>Les réglages de la phrase de passe de ce fichier sont hors des limites : {0}.</translation>
        </message>
        <message>
            <source>The period needs a first and a last day, in that order.</source>
            <translation>La période demande un premier et un dernier jour, dans cet ordre.</translation>
        </message>
        <message>
            <source>The photo or document changed while it was being read.</source>
            <translation>La photo ou le document a changé pendant la lecture.</translation>
        </message>
        <message>
            <source>The place has no name.</source>
            <translation>Le lieu n’a pas de nom.</translation>
        </message>
        <message>
            <source>The place is finer than the district: keep only the names of the areas.</source>
            <translation>Le lieu est plus précis que le district : gardez seulement les noms des zones.</translation>
        </message>
        <message>
            <source>The policy in force is unchanged.</source>
            <translation>Les règles en vigueur sont inchangées.</translation>
        </message>
        <message>
            <source>The policy of the programme does not know this role.</source>
            <translation>Les règles du programme ne connaissent pas ce rôle.</translation>
        </message>
        <message>
            <source>The profile cannot be used: {0}.</source>
            <translation>Le profil ne peut pas être utilisé : {0}.</translation>
        </message>
        <message>
            <source>The profile {0} cannot be read: {1}.</source>
            <translation>Le profil {0} ne peut pas être lu : {1}.</translation>
        </message>
        <message>
            <source>The promise has no day. Ask by when it will be done.</source>
            <translation>La promesse n’a pas de jour. Demandez avant quel jour ce sera fait.</translation>
        </message>
        <message>
            <source>The promise is due before it was made. Look at the days.</source>
            <translation>La promesse doit être tenue avant d’avoir été faite. Regardez les jours.</translation>
        </message>
        <message>
            <source>The promise is said to be made on a day to come.</source>
            <translation>La promesse est notée comme faite un jour à venir.</translation>
        </message>
        <message>
            <source>The request was not signed with the keys that it asks to admit.</source>
            <translation>La demande n’a pas été signée avec les clés qu’elle veut faire admettre.</translation>
        </message>
        <message>
            <source>The rest can be read, and the files were left as they are.</source>
            <translation>Le reste peut être lu, et les fichiers sont restés tels quels.</translation>
        </message>
        <message>
            <source>The row of tags has {0} cells where the header has {1}.</source>
            <translation>La ligne des balises a {0} cellules alors que l’en-tête en a {1}.</translation>
        </message>
        <message>
            <source>The second copy cannot be written there: the stick is gone or write-protected.</source>
            <translation>La copie de secours ne peut pas être écrite là : la clé USB n’y est plus ou est protégée contre l’écriture.</translation>
        </message>
        <message>
            <source>The session set down nothing to tell under that id.</source>
            <translation>La réunion n’a rien noté à dire sous cet id.</translation>
        </message>
        <message>
            <source>The signature does not fit: this was changed on the way or signed by somebody else.</source>
            <translation>La signature ne correspond pas : ceci a été modifié en route ou signé par quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>The signature of the packet does not fit</source>
            <translation>La signature du paquet ne correspond pas</translation>
        </message>
        <message>
            <source>The stick is not in place: what is there now is a folder of this computer.</source>
            <translation>La clé USB n’est pas en place : ce qui s’y trouve maintenant est un dossier de cet ordinateur.</translation>
        </message>
        <message>
            <source>The translation of a framework breaks a rule: {0} {1}.</source>
            <translation>La traduction d’un cadre enfreint une règle : {0} {1}.</translation>
        </message>
        <message>
            <source>The two do not agree yet in {0} places.</source>
            <translation>Les deux ne s’accordent pas encore à {0} endroits.</translation>
        </message>
        <message>
            <source>The update cannot be put in its place</source>
            <translation>La mise à jour ne peut pas être mise à sa place</translation>
        </message>
        <message>
            <source>The update cannot be read to its end</source>
            <translation>La mise à jour ne peut pas être lue jusqu’au bout</translation>
        </message>
        <message>
            <source>The version before cannot be put in place</source>
            <translation>La version d’avant ne peut pas être remise en place</translation>
        </message>
        <message>
            <source>The version before cannot read records that this version has opened.</source>
            <translation>La version d’avant ne peut pas lire un registre que cette version a ouvert.</translation>
        </message>
        <message>
            <source>The way into these records was taken away.</source>
            <translation>L’accès à ce registre a été retiré.</translation>
        </message>
        <message>
            <source>The way to the source stays behind.</source>
            <translation>Le chemin vers la source reste ici.</translation>
        </message>
        <message>
            <source>The words are said to be of a day to come.</source>
            <translation>Les mots sont notés pour un jour à venir.</translation>
        </message>
        <message>
            <source>The words for printing in this language are missing or damaged.</source>
            <translation>Les mots pour imprimer dans cette langue manquent ou sont abîmés.</translation>
        </message>
        <message>
            <source>The year is before 1900. Look whether that is what you mean.</source>
            <translation>L’année est avant 1900. Regardez si c’est ce que vous voulez dire.</translation>
        </message>
        <message>
            <source>The {0} is not a number of degrees between -{1} and {2}.</source>
            <translation>{0} : ce n’est pas un nombre de degrés entre -{1} et {2}.</translation>
        </message>
        <message>
            <source>There are at most {0} people in the room, yet {1} answers are counted.</source>
            <translation>Il y a au plus {0} personnes dans la salle, et pourtant {1} réponses sont comptées.</translation>
        </message>
        <message>
            <source>There are at most {0} people in this group, yet {1} answers are counted.</source>
            <translation>Il y a au plus {0} personnes dans ce groupe, et pourtant {1} réponses sont comptées.</translation>
        </message>
        <message>
            <source>There are no records in this folder.</source>
            <translation>Il n’y a pas de registre dans ce dossier.</translation>
        </message>
        <message>
            <source>There is already a file of that name.</source>
            <translation>Il y a déjà un fichier de ce nom.</translation>
        </message>
        <message>
            <source>There is more than one update on this stick.</source>
            <translation>Il y a plus d’une mise à jour sur cette clé USB.</translation>
        </message>
        <message>
            <source>There is no earlier version of the program here to go back to.</source>
            <translation>Il n’y a ici aucune version antérieure du programme à laquelle revenir.</translation>
        </message>
        <message>
            <source>There is no earlier wording of this record here.</source>
            <translation>Il n’y a pas d’ancien texte de cette fiche ici.</translation>
        </message>
        <message>
            <source>There is no field of that name: {0}.</source>
            <translation>Il n’y a pas de champ de ce nom : {0}.</translation>
        </message>
        <message>
            <source>There is no key of yours alone to take away.</source>
            <translation>Il n’y a pas de clé à vous seul à supprimer.</translation>
        </message>
        <message>
            <source>There is no memory left for this step, or the records cannot be reached.</source>
            <translation>Il n’y a plus de mémoire pour cette étape, ou le registre ne peut pas être atteint.</translation>
        </message>
        <message>
            <source>There is no packet here to write again.</source>
            <translation>Il n’y a pas de paquet ici à écrire de nouveau.</translation>
        </message>
        <message>
            <source>There is no place in this list.</source>
            <translation>Il n’y a aucun lieu dans cette liste.</translation>
        </message>
        <message>
            <source>There is no profile named “{0}”.</source>
            <translation>Il n’y a pas de profil nommé « {0} ».</translation>
        </message>
        <message>
            <source>There is no promise to print.</source>
            <translation>Il n’y a pas de promesse à imprimer.</translation>
        </message>
        <message>
            <source>There is no room for the new version beside the old one.</source>
            <translation>Il n’y a pas de place pour la nouvelle version à côté de l’ancienne.</translation>
        </message>
        <message>
            <source>There is no room left where the file should go.</source>
            <translation>Il n’y a plus de place là où le fichier doit aller.</translation>
        </message>
        <message>
            <source>There is no room left where the second copy should go.</source>
            <translation>Il n’y a plus de place là où la copie de secours doit aller.</translation>
        </message>
        <message>
            <source>There is no room on this computer for trying this copy.</source>
            <translation>Il n’y a pas de place sur cet ordinateur pour essayer cette copie.</translation>
        </message>
        <message>
            <source>There is no second copy in this folder.</source>
            <translation>Il n’y a pas de copie de secours dans ce dossier.</translation>
        </message>
        <message>
            <source>There is no service in this table.</source>
            <translation>Il n’y a aucun service dans ce tableau.</translation>
        </message>
        <message>
            <source>There is no update on this stick.</source>
            <translation>Il n’y a pas de mise à jour sur cette clé USB.</translation>
        </message>
        <message>
            <source>There is nobody to seal for yet: these records belong to no programme.</source>
            <translation>Il n’y a encore personne pour qui sceller : ce registre n’appartient à aucun programme.</translation>
        </message>
        <message>
            <source>There is nothing to do.</source>
            <translation>Il n’y a rien à faire.</translation>
        </message>
        <message>
            <source>There were at most {0} people, yet {1} answers to one point are counted.</source>
            <translation>Il y avait au plus {0} personnes, et pourtant {1} réponses à un même sujet sont comptées.</translation>
        </message>
        <message>
            <source>There were at most {0} people, yet {1} votes are counted for one sign.</source>
            <translation>Il y avait au plus {0} personnes, et pourtant {1} votes sont comptés pour un même signe.</translation>
        </message>
        <message>
            <source>There were at most {0} people, yet {1} votes are counted.</source>
            <translation>Il y avait au plus {0} personnes, et pourtant {1} votes sont comptés.</translation>
        </message>
        <message>
            <source>There were {0} groups, yet {1} are counted in the vote.</source>
            <translation>Il y avait {0} groupes, et pourtant {1} sont comptés dans le vote.</translation>
        </message>
        <message>
            <source>These are not the first and the second half of one code.</source>
            <translation>Ce ne sont pas la première et la deuxième moitié d’un même code.</translation>
        </message>
        <message>
            <source>These bytes cannot be read</source>
            <translation>Ces octets ne peuvent pas être lus</translation>
        </message>
        <message>
            <source>These keys were taken out of the programme.</source>
            <translation>Ces clés ont été retirées du programme.</translation>
        </message>
        <message>
            <source>These records already belong to a programme.</source>
            <translation>Ce registre appartient déjà à un programme.</translation>
        </message>
        <message>
            <source>These records are invented. They never join a programme and never go anywhere.</source>
            <translation>Ce registre est inventé. Il ne rejoint jamais un programme et ne va jamais nulle part.</translation>
        </message>
        <message>
            <source>These records are open in another window or program.</source>
            <translation>Ce registre est ouvert dans une autre fenêtre ou un autre programme.</translation>
        </message>
        <message>
            <source>These records belong to no programme yet.</source>
            <translation>Ce registre n’appartient encore à aucun programme.</translation>
        </message>
        <message>
            <source>These records belong to no programme, so there is no key to open packets with.</source>
            <translation>Ce registre n’appartient à aucun programme ; il n’y a donc pas de clé pour ouvrir des paquets.</translation>
        </message>
        <message>
            <source>These records hold no key that may approve devices or take them out.</source>
            <translation>Ce registre n’a aucune clé qui puisse approuver des appareils ou les retirer.</translation>
        </message>
        <message>
            <source>These records were made by a newer version of this program.</source>
            <translation>Ce registre a été créé par une version plus récente de ce programme.</translation>
        </message>
        <message>
            <source>They were left untouched.</source>
            <translation>Ils sont restés intacts.</translation>
        </message>
        <message>
            <source>They were not attached to the wrong one; the files are where they were.</source>
            <translation>Elles n’ont pas été jointes à la mauvaise ; les fichiers sont là où ils étaient.</translation>
        </message>
        <message>
            <source>This JSON is not one observation.</source>
            <translation>Ce JSON n’est pas une observation.</translation>
        </message>
        <message>
            <source>This approval belongs to another programme.</source>
            <translation>Cette approbation appartient à un autre programme.</translation>
        </message>
        <message>
            <source>This approval is for a device of another committee, or of none.</source>
            <translation>Cette approbation est pour un appareil d’un autre comité, ou d’aucun.</translation>
        </message>
        <message>
            <source>This approval was not signed by your headquarters, or it counts no more.</source>
            <translation>Cette approbation n’a pas été signée par votre siège, ou elle ne compte plus.</translation>
        </message>
        <message>
            <source>This belongs to another programme.</source>
            <translation>Ceci appartient à un autre programme.</translation>
        </message>
        <message>
            <source>This computer could not lend the {0} MiB that the passphrase needs.</source>
            <translation>Cet ordinateur n’a pas pu prêter les {0} Mio dont la phrase de passe a besoin.</translation>
        </message>
        <message>
            <source>This computer may not approve devices for the programme.</source>
            <translation>Cet ordinateur ne peut pas approuver d’appareils pour le programme.</translation>
        </message>
        <message>
            <source>This copy cannot be relied on: part of it is missing, or is not what was written.</source>
            <translation>On ne peut pas compter sur cette copie : une partie manque, ou n’est pas ce qui a été écrit.</translation>
        </message>
        <message>
            <source>This copy of the program runs from its sources, so that it takes no update from a stick.</source>
            <translation>Cet exemplaire du programme tourne depuis ses sources : il ne prend pas de mise à jour d’une clé USB.</translation>
        </message>
        <message>
            <source>This copy of the program takes no updates: it was built without the key that signs them.</source>
            <translation>Cet exemplaire du programme ne prend aucune mise à jour : il a été fait sans la clé qui les signe.</translation>
        </message>
        <message>
            <source>This copy opens, but it is a copy of other records than these.</source>
            <translation>Cette copie s’ouvre, mais c’est la copie d’un autre registre que celui-ci.</translation>
        </message>
        <message>
            <source>This copy was made by a newer version of this program.</source>
            <translation>Cette copie a été faite par une version plus récente de ce programme.</translation>
        </message>
        <message>
            <source>This does not have the shape that is expected (see {0}).</source>
            <translation>Ceci n’a pas la forme attendue (voir {0}).</translation>
        </message>
        <message>
            <source>This does not have the shape that is expected{0}.</source>
            <translation>Ceci n’a pas la forme attendue{0}.</translation>
        </message>
        <message>
            <source>This does not open: the passphrase or code is another one, or the bytes were changed.</source>
            <translation>Ceci ne s’ouvre pas : la phrase de passe ou le code est un autre, ou les octets ont été modifiés.</translation>
        </message>
        <message>
            <source>This draft cannot be read by this version of the program.</source>
            <translation>Ce brouillon ne peut pas être lu par cette version du programme.</translation>
        </message>
        <message>
            <source>This draft is not here any more.</source>
            <translation>Ce brouillon n’est plus ici.</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Ce fichier ne peut pas être lu.</translation>
        </message>
        <message>
            <source>This file cannot be read. The strictest settings count until it can.</source>
            <translation>Ce fichier ne peut pas être lu. Les réglages les plus stricts valent jusqu’à ce qu’il puisse l’être.</translation>
        </message>
        <message>
            <source>This file does not hold a recovery key, or it is damaged.</source>
            <translation>Ce fichier ne contient pas de clé de secours, ou il est abîmé.</translation>
        </message>
        <message>
            <source>This file does not hold keys that this program exported, or it is damaged.</source>
            <translation>Ce fichier ne contient pas de clés exportées par ce programme, ou il est abîmé.</translation>
        </message>
        <message>
            <source>This file has the name of a photo, but it is none that this program can read.</source>
            <translation>Ce fichier a le nom d’une photo, mais ce n’en est pas une que ce programme peut lire.</translation>
        </message>
        <message>
            <source>This file is damaged. The strictest settings count until it is mended.</source>
            <translation>Ce fichier est abîmé. Les réglages les plus stricts valent jusqu’à ce qu’il soit réparé.</translation>
        </message>
        <message>
            <source>This file is empty.</source>
            <translation>Ce fichier est vide.</translation>
        </message>
        <message>
            <source>This file is larger than 200 MB, which is the most that is attached.</source>
            <translation>Ce fichier dépasse 200 Mo, le maximum que l’on peut joindre.</translation>
        </message>
        <message>
            <source>This file is no approval.</source>
            <translation>Ce fichier n’est pas une approbation.</translation>
        </message>
        <message>
            <source>This file is no card, request or approval</source>
            <translation>Ce fichier n’est ni carte, ni demande, ni approbation</translation>
        </message>
        <message>
            <source>This file is no request of a device.</source>
            <translation>Ce fichier n’est pas la demande d’un appareil.</translation>
        </message>
        <message>
            <source>This file is not a list of signs.</source>
            <translation>Ce fichier n’est pas une liste de signes.</translation>
        </message>
        <message>
            <source>This group agreed to have its view shown as its own, yet it has fewer than five people, or nobody counted them: it will not be printed as its own.</source>
            <translation>Ce groupe a accepté que son avis soit montré comme le sien, et pourtant il a moins de cinq personnes, ou personne ne les a comptées : il ne sera pas imprimé comme le sien.</translation>
        </message>
        <message>
            <source>This is a folder or a device and not a file.</source>
            <translation>Ceci est un dossier ou un appareil, et non un fichier.</translation>
        </message>
        <message>
            <source>This is half {half} of a code that was split; the other half is needed too.</source>
            <translation>Ceci est la moitié {half} d’un code partagé ; il faut aussi l’autre moitié.</translation>
        </message>
        <message>
            <source>This is more than one packet can carry ({0}).</source>
            <translation>C’est plus qu’un paquet ne peut porter ({0}).</translation>
        </message>
        <message>
            <source>This is no list of places: it lacks the columns Admin Level, P-Code, Name and Parent P-Code (or ADM1_PCODE, ADM1_EN and so on).</source>
            <translation>Ce n’est pas une liste de lieux : il y manque les colonnes Admin Level, P-Code, Name et Parent P-Code (ou ADM1_PCODE, ADM1_EN et ainsi de suite).</translation>
        </message>
        <message>
            <source>This is not JSON.</source>
            <translation>Ce n’est pas du JSON.</translation>
        </message>
        <message>
            <source>This is not a figure.</source>
            <translation>Ce n’est pas un chiffre.</translation>
        </message>
        <message>
            <source>This is not a whole fingerprint: {0}.</source>
            <translation>Ce n’est pas une empreinte entière : {0}.</translation>
        </message>
        <message>
            <source>This is not canonical</source>
            <translation>Ceci n’est pas sous la forme canonique</translation>
        </message>
        <message>
            <source>This is not one object of JSON.</source>
            <translation>Ceci n’est pas un seul objet JSON.</translation>
        </message>
        <message>
            <source>This is not the code of a sheet: it has {0} letters and figures that fit together.</source>
            <translation>Ce n’est pas le code d’une feuille : il a {0} lettres et chiffres qui vont ensemble.</translation>
        </message>
        <message>
            <source>This is the approval of this laptop itself.</source>
            <translation>C’est l’approbation de cet ordinateur lui-même.</translation>
        </message>
        <message>
            <source>This is the last passphrase that opens these records, or it is gone already.</source>
            <translation>C’est la dernière phrase de passe qui ouvre ce registre, ou elle a déjà été retirée.</translation>
        </message>
        <message>
            <source>This is too long for one record, or holds signs that cannot be kept.</source>
            <translation>C’est trop long pour une fiche, ou contient des signes qui ne peuvent pas être gardés.</translation>
        </message>
        <message>
            <source>This is {0}, not a CSV file in UTF-8.</source>
            <translation>Ceci est {0}, pas un fichier CSV en UTF-8.</translation>
        </message>
        <message>
            <source>This key file holds keys that the policy of its programme does not name.</source>
            <translation>Ce fichier de clés contient des clés que les règles de son programme ne nomment pas.</translation>
        </message>
        <message>
            <source>This laptop was not approved for a committee.</source>
            <translation>Cet ordinateur n’a pas été approuvé pour un comité.</translation>
        </message>
        <message>
            <source>This list is too long for a card.</source>
            <translation>Cette liste est trop longue pour une carte.</translation>
        </message>
        <message>
            <source>This list names a sign twice.</source>
            <translation>Cette liste nomme un signe deux fois.</translation>
        </message>
        <message>
            <source>This list names more than 15 signs.</source>
            <translation>Cette liste nomme plus de 15 signes.</translation>
        </message>
        <message>
            <source>This list names signs that are not in the frameworks of this program.</source>
            <translation>Cette liste nomme des signes qui ne sont pas dans les cadres de ce programme.</translation>
        </message>
        <message>
            <source>This list names signs that only headquarters answers, over many records.</source>
            <translation>Cette liste nomme des signes auxquels seul le siège répond, sur beaucoup de fiches.</translation>
        </message>
        <message>
            <source>This meeting has no day yet, so nobody can be invited to it.</source>
            <translation>Cette réunion n’a pas encore de jour, et personne ne peut donc y être invité.</translation>
        </message>
        <message>
            <source>This meeting is not whole here, so nothing can be added to it.</source>
            <translation>Cette réunion n’est pas complète ici, et rien ne peut donc y être ajouté.</translation>
        </message>
        <message>
            <source>This name is not known to this version. What it was meant to set is not set.</source>
            <translation>Ce nom n’est pas connu de cette version. Ce qu’il devait régler ne l’est pas.</translation>
        </message>
        <message>
            <source>This observation is not here.</source>
            <translation>Cette observation n’est pas ici.</translation>
        </message>
        <message>
            <source>This observation is not whole here, so it cannot be changed.</source>
            <translation>Cette observation n’est pas complète ici ; elle ne peut donc pas être changée.</translation>
        </message>
        <message>
            <source>This observation was saved once only, so there is nothing before it.</source>
            <translation>Cette observation n’a été enregistrée qu’une fois ; il n’y a donc rien avant elle.</translation>
        </message>
        <message>
            <source>This pack holds something that this version of the program cannot read.</source>
            <translation>Ce lot contient quelque chose que cette version du programme ne peut pas lire.</translation>
        </message>
        <message>
            <source>This packet is not being read any more.</source>
            <translation>Ce paquet n’est plus en cours de lecture.</translation>
        </message>
        <message>
            <source>This packet is not waiting any more.</source>
            <translation>Ce paquet n’attend plus.</translation>
        </message>
        <message>
            <source>This packet is on that stick already.</source>
            <translation>Ce paquet est déjà sur cette clé USB.</translation>
        </message>
        <message>
            <source>This packet is too large to be kept here, and the first stick is not in place.</source>
            <translation>Ce paquet est trop grand pour être gardé ici, et la première clé USB n’est pas branchée.</translation>
        </message>
        <message>
            <source>This packet was made here. It opens for those it was sealed for.</source>
            <translation>Ce paquet a été fait ici. Il s’ouvre pour ceux pour qui il a été scellé.</translation>
        </message>
        <message>
            <source>This packet was not sealed for you</source>
            <translation>Ce paquet n’a pas été scellé pour vous</translation>
        </message>
        <message>
            <source>This packet was taken in before.</source>
            <translation>Ce paquet a déjà été reçu avant.</translation>
        </message>
        <message>
            <source>This passphrase opens these records already.</source>
            <translation>Cette phrase de passe ouvre déjà ce registre.</translation>
        </message>
        <message>
            <source>This passphrase would be guessed early: {0}.</source>
            <translation>Cette phrase de passe serait vite devinée : {0}.</translation>
        </message>
        <message>
            <source>This photo has more pixels than can be opened on this computer.</source>
            <translation>Cette photo a plus de pixels que cet ordinateur ne peut ouvrir.</translation>
        </message>
        <message>
            <source>This photo is damaged or not whole, so it cannot be read.</source>
            <translation>Cette photo est abîmée ou incomplète, et ne peut donc pas être lue.</translation>
        </message>
        <message>
            <source>This photo is larger than 64 MB.</source>
            <translation>Cette photo dépasse 64 Mo.</translation>
        </message>
        <message>
            <source>This photo or document is not here yet.</source>
            <translation>Cette photo ou ce document n’est pas encore ici.</translation>
        </message>
        <message>
            <source>This place is not in the lists here.</source>
            <translation>Ce lieu n’est pas dans les listes ici.</translation>
        </message>
        <message>
            <source>This program was installed as a package of the system, which alone may exchange it.</source>
            <translation>Ce programme a été installé comme paquet du système, qui seul peut l’échanger.</translation>
        </message>
        <message>
            <source>This promise is not whole here, so nothing can be added to it.</source>
            <translation>Cette promesse n’est pas complète ici, et rien ne peut donc y être ajouté.</translation>
        </message>
        <message>
            <source>This record is not a body, or it is not whole here.</source>
            <translation>Cette fiche n’est pas une instance, ou elle n’est pas complète ici.</translation>
        </message>
        <message>
            <source>This record is not here.</source>
            <translation>Cette fiche n’est pas ici.</translation>
        </message>
        <message>
            <source>This record is not whole here, so it cannot be changed.</source>
            <translation>Cette fiche n’est pas complète ici ; elle ne peut donc pas être changée.</translation>
        </message>
        <message>
            <source>This seems to be a person's name. Write what the person does, such as teacher or elder.</source>
            <translation>Cela semble être le nom d’une personne. Écrivez ce que fait la personne, comme enseignant ou ancien du village.</translation>
        </message>
        <message>
            <source>This text is very long, and only its beginning is looked over for names and numbers. A record holds about a million letters in all: attach a longer text as a document.</source>
            <translation>Ce texte est très long, et seul son début est examiné pour y chercher des noms et des numéros. Une fiche contient environ un million de lettres en tout : joignez un texte plus long comme document.</translation>
        </message>
        <message>
            <source>This update cannot be put on a program as old as this one.</source>
            <translation>Cette mise à jour ne peut pas être mise sur un programme aussi ancien que celui-ci.</translation>
        </message>
        <message>
            <source>This update cannot read records as this program writes them.</source>
            <translation>Cette mise à jour ne peut pas lire un registre tel que ce programme l’écrit.</translation>
        </message>
        <message>
            <source>This update is for a program of another name.</source>
            <translation>Cette mise à jour est pour un programme d’un autre nom.</translation>
        </message>
        <message>
            <source>This update is for another kind of computer.</source>
            <translation>Cette mise à jour est pour un autre type d’ordinateur.</translation>
        </message>
        <message>
            <source>This update is older than what is on this computer already.</source>
            <translation>Cette mise à jour est plus ancienne que ce qui est déjà sur cet ordinateur.</translation>
        </message>
        <message>
            <source>This update is on this computer already.</source>
            <translation>Cette mise à jour est déjà sur cet ordinateur.</translation>
        </message>
        <message>
            <source>This value is not one that can stand here. No recovery key is offered.</source>
            <translation>Cette valeur ne peut pas figurer ici. Aucune clé de secours n’est proposée.</translation>
        </message>
        <message>
            <source>This value is not one that can stand here. The strictest one counts instead.</source>
            <translation>Cette valeur ne peut pas figurer ici. La plus stricte vaut à sa place.</translation>
        </message>
        <message>
            <source>To take the record itself back, erase it whole.</source>
            <translation>Pour retirer la fiche elle-même, effacez-la en entier.</translation>
        </message>
        <message>
            <source>Too few holders of the programme's keys signed.</source>
            <translation>Trop peu de détenteurs des clés du programme ont signé.</translation>
        </message>
        <message>
            <source>Too much waits for checking already, so this packet was not kept.</source>
            <translation>Il y a déjà trop de paquets en attente de vérification ; celui-ci n’a donc pas été gardé.</translation>
        </message>
        <message>
            <source>Trying the new version</source>
            <translation>Essai de la nouvelle version</translation>
        </message>
        <message>
            <source>Two computers wrote different things of this meeting, and nobody chose between them yet.</source>
            <translation>Deux ordinateurs ont écrit des choses différentes sur cette réunion, et personne n’a encore choisi entre les deux.</translation>
        </message>
        <message>
            <source>Type it again slowly, look at the keyboard layout, or use the code on paper.</source>
            <translation>Retapez-la lentement, regardez la disposition du clavier, ou utilisez le code sur papier.</translation>
        </message>
        <message>
            <source>Type it again slowly. A copy opens with what opened the records on the day when it was made.</source>
            <translation>Retapez-le lentement. Une copie s’ouvre avec ce qui ouvrait le registre le jour où elle a été faite.</translation>
        </message>
        <message>
            <source>Type it again; if it was pasted, type it by hand.</source>
            <translation>Retapez-le ; s’il a été collé, tapez-le à la main.</translation>
        </message>
        <message>
            <source>Update the sources instead.</source>
            <translation>Mettez plutôt les sources à jour.</translation>
        </message>
        <message>
            <source>Update this program and import the packet again.</source>
            <translation>Mettez ce programme à jour et importez de nouveau le paquet.</translation>
        </message>
        <message>
            <source>Update this program from the stick of your headquarters, then open them again.</source>
            <translation>Mettez ce programme à jour depuis la clé USB de votre siège, puis ouvrez-le de nouveau.</translation>
        </message>
        <message>
            <source>Update this program from the stick of your headquarters, then try the copy again.</source>
            <translation>Mettez ce programme à jour depuis la clé USB de votre siège, puis essayez de nouveau la copie.</translation>
        </message>
        <message>
            <source>Update this program, then release the packet.</source>
            <translation>Mettez ce programme à jour, puis libérez le paquet.</translation>
        </message>
        <message>
            <source>Update this program; then import the packet again.</source>
            <translation>Mettez ce programme à jour ; puis importez de nouveau le paquet.</translation>
        </message>
        <message>
            <source>Update this program; then release the packet from those that wait.</source>
            <translation>Mettez ce programme à jour ; puis libérez le paquet de ceux qui attendent.</translation>
        </message>
        <message>
            <source>Use another stick or folder: this one is failing.</source>
            <translation>Utilisez une autre clé USB ou un autre dossier : celui-ci est en train de lâcher.</translation>
        </message>
        <message>
            <source>Use the computer of a registrar, or have one named in the policy.</source>
            <translation>Utilisez l’ordinateur d’un responsable des admissions, ou faites-en nommer un dans les règles du programme.</translation>
        </message>
        <message>
            <source>Use the six words that the program offers, or a longer sentence of your own.</source>
            <translation>Utilisez les six mots que le programme propose, ou une phrase à vous, plus longue.</translation>
        </message>
        <message>
            <source>Wait until it is done, or choose another folder.</source>
            <translation>Attendez que ce soit fini, ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Wait until it is done.</source>
            <translation>Attendez que ce soit fini.</translation>
        </message>
        <message>
            <source>Wait until the rest of it has come, or record what you know as a new observation.</source>
            <translation>Attendez que le reste soit arrivé, ou notez ce que vous savez comme nouvelle observation.</translation>
        </message>
        <message>
            <source>Wait until the rest of it has come.</source>
            <translation>Attendez que le reste soit arrivé.</translation>
        </message>
        <message>
            <source>What came with the program is used instead.</source>
            <translation>Ce qui est venu avec le programme sert à sa place.</translation>
        </message>
        <message>
            <source>What finds your records and shows them in lists is damaged. Nothing you wrote is.</source>
            <translation>Ce qui trouve vos fiches et les montre dans des listes est abîmé. Rien de ce que vous avez écrit ne l’est.</translation>
        </message>
        <message>
            <source>What is here was left as it is.</source>
            <translation>Ce qui est ici est resté tel quel.</translation>
        </message>
        <message>
            <source>What is in it was not touched.</source>
            <translation>Ce qu’il contient n’a pas été touché.</translation>
        </message>
        <message>
            <source>What is to be told back has no day. Say by when people will hear it.</source>
            <translation>Ce qui doit être redit n’a pas de jour. Dites avant quel jour les gens l’entendront.</translation>
        </message>
        <message>
            <source>What was found out about the promise has no day, and so counts as the oldest.</source>
            <translation>Ce qui a été constaté sur la promesse n’a pas de jour, et compte donc comme le plus ancien.</translation>
        </message>
        <message>
            <source>What was found out at {0} names no promise.</source>
            <translation>Ce qui a été constaté à {0} ne nomme aucune promesse.</translation>
        </message>
        <message>
            <source>What was kept of this body cannot be read by this version of the program.</source>
            <translation>Ce qui a été gardé de cette instance ne peut pas être lu par cette version du programme.</translation>
        </message>
        <message>
            <source>What was kept of this meeting cannot be read by this version of the program.</source>
            <translation>Ce qui a été gardé de cette réunion ne peut pas être lu par cette version du programme.</translation>
        </message>
        <message>
            <source>What was keyed in of this meeting cannot be read by this version of the program.</source>
            <translation>Ce qui a été saisi de cette réunion ne peut pas être lu par cette version du programme.</translation>
        </message>
        <message>
            <source>What you keyed in is kept as it stands, and nothing was written into the meeting.</source>
            <translation>Ce que vous avez saisi est gardé tel quel, et rien n’a été écrit dans la réunion.</translation>
        </message>
        <message>
            <source>What you typed is kept in the draft.</source>
            <translation>Ce que vous avez tapé est gardé dans le brouillon.</translation>
        </message>
        <message>
            <source>Who made this packet is not known yet: only a newer version can read it.</source>
            <translation>On ne sait pas encore qui a fait ce paquet : seule une version plus récente peut le lire.</translation>
        </message>
        <message>
            <source>Word {number}, “{word}”, is not in the list of words.</source>
            <translation>Le mot {number}, « {word} », n’est pas dans la liste des mots.</translation>
        </message>
        <message>
            <source>Write 12, 10-20, 10-20 (15), 10+, ≤20 or ~15, or leave it empty.</source>
            <translation>Écrivez 12, 10-20, 10-20 (15), 10+, ≤20 ou ~15, ou laissez vide.</translation>
        </message>
        <message>
            <source>Write a few words into the first field, then save.</source>
            <translation>Écrivez quelques mots dans le premier champ, puis enregistrez.</translation>
        </message>
        <message>
            <source>Write decimal degrees, for example 4.3947, or leave it empty and describe the place.</source>
            <translation>Écrivez des degrés décimaux, par exemple 4.3947, ou laissez vide et décrivez le lieu.</translation>
        </message>
        <message>
            <source>Write down what you know in a session, promise or observation of your own.</source>
            <translation>Notez ce que vous savez dans une réunion, une promesse ou une observation à vous.</translation>
        </message>
        <message>
            <source>Write the name that people there use.</source>
            <translation>Écrivez le nom que les gens utilisent là-bas.</translation>
        </message>
        <message>
            <source>Write the promise down first, or choose one from the list.</source>
            <translation>Enregistrez d’abord la promesse, ou choisissez-en une dans la liste.</translation>
        </message>
        <message>
            <source>Write what it is called: its place, or what it does.</source>
            <translation>Écrivez comment on l’appelle : son lieu, ou ce qu’elle fait.</translation>
        </message>
        <message>
            <source>Writing the packet</source>
            <translation>Écriture du paquet</translation>
        </message>
        <message>
            <source>You went on to another observation before the photos were ready.</source>
            <translation>Vous êtes passé à une autre observation avant que les photos soient prêtes.</translation>
        </message>
        <message>
            <source>Your organisation asks for a longer passphrase on this computer.</source>
            <translation>Votre organisation demande une phrase de passe plus longue sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Your organisation asks for six of the program's own words as a passphrase.</source>
            <translation>Votre organisation demande comme phrase de passe six des mots proposés par le programme.</translation>
        </message>
        <message>
            <source>Your records are safe, and nothing counts as copied.</source>
            <translation>Votre registre est en sûreté, et rien ne compte comme copié.</translation>
        </message>
        <message>
            <source>Your records are safe, no half copy was left, and older copies there were not touched.</source>
            <translation>Votre registre est en sûreté, aucune copie à moitié faite n’est restée, et les copies plus anciennes là-bas n’ont pas été touchées.</translation>
        </message>
        <message>
            <source>Your records are safe.</source>
            <translation>Votre registre est en sûreté.</translation>
        </message>
        <message>
            <source>Your records are safe; no half-written file was left.</source>
            <translation>Votre registre est en sûreté ; aucun fichier à moitié écrit n’est resté.</translation>
        </message>
        <message>
            <source>Your records are safe; nothing was changed.</source>
            <translation>Votre registre est en sûreté ; rien n’a été changé.</translation>
        </message>
        <message>
            <source>Your records are safe; nothing was written.</source>
            <translation>Votre registre est en sûreté ; rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Your records are safe; the bad copy was removed and nothing counts as sealed.</source>
            <translation>Votre registre est en sûreté ; la mauvaise copie a été enlevée et rien ne compte comme scellé.</translation>
        </message>
        <message>
            <source>Your records are safe; the bad copy was removed.</source>
            <translation>Votre registre est en sûreté ; la mauvaise copie a été enlevée.</translation>
        </message>
        <message>
            <source>Your records are unchanged and nothing was written.</source>
            <translation>Votre registre est inchangé et rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Your records are untouched.</source>
            <translation>Votre registre est intact.</translation>
        </message>
        <message>
            <source>a UUID needs 16 bytes</source>
            <translation>un UUID demande 16 octets</translation>
        </message>
        <message>
            <source>a bracket or brace is not closed, or one stands inside another</source>
            <translation>un crochet ou une accolade n’est pas fermé, ou l’un se trouve dans l’autre</translation>
        </message>
        <message>
            <source>a cell holds a zero byte, which is not text</source>
            <translation>une case contient un octet zéro, qui n’est pas du texte</translation>
        </message>
        <message>
            <source>a cell is far too long, or a quotation mark that opens it is never closed</source>
            <translation>une case est beaucoup trop longue, ou un guillemet qui l’ouvre n’est jamais fermé</translation>
        </message>
        <message>
            <source>a chain of ours without its keys</source>
            <translation>une chaîne à nous sans ses clés</translation>
        </message>
        <message>
            <source>a civil society organisation</source>
            <translation>une organisation de la société civile</translation>
        </message>
        <message>
            <source>a file was not written as it was signed</source>
            <translation>un fichier n’a pas été écrit tel qu’il a été signé</translation>
        </message>
        <message>
            <source>a list of chosen observations says how they were chosen</source>
            <translation>une liste d’observations choisies dit comment elles ont été choisies</translation>
        </message>
        <message>
            <source>a minority view is printed where it says so</source>
            <translation>un avis minoritaire est imprimé là où il le dit</translation>
        </message>
        <message>
            <source>a name in it has more than {0} letters</source>
            <translation>un nom y a plus de {0} lettres</translation>
        </message>
        <message>
            <source>a place beyond the last answer</source>
            <translation>un endroit après la dernière réponse</translation>
        </message>
        <message>
            <source>a program has a schema</source>
            <translation>un programme a un schéma</translation>
        </message>
        <message>
            <source>a program is no pack</source>
            <translation>un programme n’est pas un lot</translation>
        </message>
        <message>
            <source>a quotation mark inside a cell is not doubled, so that the cells cannot be told apart</source>
            <translation>un guillemet dans une case n’est pas doublé, si bien que les cases ne peuvent pas être distinguées</translation>
        </message>
        <message>
            <source>a quotation mark that opens a cell is never closed</source>
            <translation>un guillemet qui ouvre une case n’est jamais fermé</translation>
        </message>
        <message>
            <source>a religious organisation</source>
            <translation>une organisation religieuse</translation>
        </message>
        <message>
            <source>a research institute</source>
            <translation>un institut de recherche</translation>
        </message>
        <message>
            <source>a spreadsheet or another packed file</source>
            <translation>un tableur ou un autre fichier compressé</translation>
        </message>
        <message>
            <source>a summary always carries its caveats</source>
            <translation>un résumé porte toujours ses réserves</translation>
        </message>
        <message>
            <source>an earlier row of this file has the same id; only the first is taken</source>
            <translation>une ligne précédente de ce fichier a le même identifiant ; seule la première est prise</translation>
        </message>
        <message>
            <source>an erasure names revisions or a record</source>
            <translation>un effacement nomme des versions ou une fiche</translation>
        </message>
        <message>
            <source>an intergovernmental organisation</source>
            <translation>une organisation intergouvernementale</translation>
        </message>
        <message>
            <source>an objection is always told</source>
            <translation>un désaccord est toujours dit</translation>
        </message>
        <message>
            <source>an old spreadsheet</source>
            <translation>un ancien tableur</translation>
        </message>
        <message>
            <source>an organisation of another kind</source>
            <translation>une organisation d’un autre type</translation>
        </message>
        <message>
            <source>at least {0} is more than at most {1}.</source>
            <translation>le minimum {0} dépasse le maximum {1}.</translation>
        </message>
        <message>
            <source>between from</source>
            <translation>between from</translation>
        </message>
        <message>
            <source>cannot be written: {0}</source>
            <translation>ne peut pas être écrite : {0}</translation>
        </message>
        <message>
            <source>committee or body</source>
            <translation>comité ou instance</translation>
        </message>
        <message>
            <source>counts {0}: names no column</source>
            <translation>counts {0} : ne nomme aucune colonne</translation>
        </message>
        <message>
            <source>counts {0}: there is no party {1}</source>
            <translation>counts {0} : il n’y a pas d’acteur {1}</translation>
        </message>
        <message>
            <source>data set/{0}</source>
            <translation>data set/{0}</translation>
        </message>
        <message>
            <source>data_set.{0}: is empty</source>
            <translation>data_set.{0} : est vide</translation>
        </message>
        <message>
            <source>does not begin with the id of its framework</source>
            <translation>ne commence pas par l’identifiant de son cadre</translation>
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
            <translation>n’a pas sa place là</translation>
        </message>
        <message>
            <source>has the wrong type</source>
            <translation>est du mauvais type</translation>
        </message>
        <message>
            <source>hasta como_máximo a_lo_sumo hadi mpaka</source>
            <translation>hasta como_máximo a_lo_sumo hadi mpaka</translation>
        </message>
        <message>
            <source>how to reach</source>
            <translation>comment le joindre</translation>
        </message>
        <message>
            <source>indicator {0}: frameworks does not give the version of {1}</source>
            <translation>indicator {0} : frameworks ne donne pas la version de {1}</translation>
        </message>
        <message>
            <source>indicator {0}: say why</source>
            <translation>indicator {0} : dites pourquoi</translation>
        </message>
        <message>
            <source>indicator {0}: there is no kind {1}</source>
            <translation>indicator {0} : il n’y a pas de type {1}</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>est vide</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>manque</translation>
        </message>
        <message>
            <source>is missing or not a table</source>
            <translation>manque ou n’est pas un tableau</translation>
        </message>
        <message>
            <source>is named twice</source>
            <translation>est nommé deux fois</translation>
        </message>
        <message>
            <source>is no text</source>
            <translation>n’est pas un texte</translation>
        </message>
        <message>
            <source>is not a code of this field</source>
            <translation>n’est pas un code de ce champ</translation>
        </message>
        <message>
            <source>is not a day</source>
            <translation>n’est pas un jour</translation>
        </message>
        <message>
            <source>is not a list</source>
            <translation>n’est pas une liste</translation>
        </message>
        <message>
            <source>is not a list of texts</source>
            <translation>n’est pas une liste de textes</translation>
        </message>
        <message>
            <source>is not in the framework</source>
            <translation>n’est pas dans le cadre</translation>
        </message>
        <message>
            <source>is not offered in the field</source>
            <translation>n’est pas proposé sur le terrain</translation>
        </message>
        <message>
            <source>is not that of the framework</source>
            <translation>n’est pas celui du cadre</translation>
        </message>
        <message>
            <source>is used twice</source>
            <translation>est utilisé deux fois</translation>
        </message>
        <message>
            <source>it concerns sexual violence or children and may only go to a protection officer</source>
            <translation>cela concerne des violences sexuelles ou des enfants et ne peut aller qu’à un responsable de la protection</translation>
        </message>
        <message>
            <source>it gives no code</source>
            <translation>elle ne donne pas de code</translation>
        </message>
        <message>
            <source>it gives no name</source>
            <translation>elle ne donne pas de nom</translation>
        </message>
        <message>
            <source>it has {0} cells where the header has {1}</source>
            <translation>elle a {0} cases alors que l’en-tête en a {1}</translation>
        </message>
        <message>
            <source>it is larger than one megabyte</source>
            <translation>il dépasse un mégaoctet</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>il n’est pas là</translation>
        </message>
        <message>
            <source>it is not whole here, or somebody asked to erase it</source>
            <translation>ce n’est pas complet ici, ou quelqu’un a demandé de l’effacer</translation>
        </message>
        <message>
            <source>it is too large for a pack</source>
            <translation>il est trop grand pour un lot</translation>
        </message>
        <message>
            <source>it lies under another pack's name</source>
            <translation>il se trouve sous le nom d’un autre lot</translation>
        </message>
        <message>
            <source>its code is {0}, which is no code</source>
            <translation>son code est {0}, qui n’est pas un code</translation>
        </message>
        <message>
            <source>its level is {0}, which is not 0 to 9</source>
            <translation>son niveau est {0}, qui n’est pas de 0 à 9</translation>
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
            <translation>phrase des types {0}</translation>
        </message>
        <message>
            <source>kinds {0} title</source>
            <translation>titre des types {0}</translation>
        </message>
        <message>
            <source>lists and search</source>
            <translation>listes et recherche</translation>
        </message>
        <message>
            <source>local wording</source>
            <translation>mots d’ici</translation>
        </message>
        <message>
            <source>must be numbered m01, m02 if it is mitigating, and only then</source>
            <translation>doit être numéroté m01, m02 s’il atténue le risque, et seulement alors</translation>
        </message>
        <message>
            <source>name: small letters, digits and hyphens only</source>
            <translation>name : petites lettres, chiffres et traits d’union seulement</translation>
        </message>
        <message>
            <source>names more than {0} indicators</source>
            <translation>nomme plus de {0} indicateurs</translation>
        </message>
        <message>
            <source>no translations of Qt</source>
            <translation>aucune traduction de Qt</translation>
        </message>
        <message>
            <source>nobody can tell what</source>
            <translation>personne ne peut dire quoi</translation>
        </message>
        <message>
            <source>opening hours</source>
            <translation>heures d’ouverture</translation>
        </message>
        <message>
            <source>packets and receipts</source>
            <translation>paquets et reçus</translation>
        </message>
        <message>
            <source>photos and documents</source>
            <translation>photos et documents</translation>
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
            <translation>table.delimiter : un seul caractère comme , ou ;</translation>
        </message>
        <message>
            <source>the best figure {0} is less than at least {1}.</source>
            <translation>le chiffre probable {0} est plus petit que le minimum {1}.</translation>
        </message>
        <message>
            <source>the best figure {0} is more than at most {1}.</source>
            <translation>le chiffre probable {0} est plus grand que le maximum {1}.</translation>
        </message>
        <message>
            <source>the column {0} is listed under table.never and may not be used</source>
            <translation>la colonne {0} est citée sous table.never et ne peut pas être utilisée</translation>
        </message>
        <message>
            <source>the crosswalk names {0}, which is not here</source>
            <translation>le tableau de correspondance nomme {0}, qui n’est pas ici</translation>
        </message>
        <message>
            <source>the date format “{0}” names a part twice</source>
            <translation>le format de date « {0} » nomme une partie deux fois</translation>
        </message>
        <message>
            <source>the date format “{0}” needs a year, one month and a day: YYYY, MM or Month, DD</source>
            <translation>le format de date « {0} » demande une année, un mois et un jour : YYYY, MM ou Month, DD</translation>
        </message>
        <message>
            <source>the files are not those that were signed</source>
            <translation>les fichiers ne sont pas ceux qui ont été signés</translation>
        </message>
        <message>
            <source>the headquarters of your programme ({0})</source>
            <translation>le siège de votre programme ({0})</translation>
        </message>
        <message>
            <source>the keys of this computer</source>
            <translation>les clés de cet ordinateur</translation>
        </message>
        <message>
            <source>the list of places</source>
            <translation>la liste des lieux</translation>
        </message>
        <message>
            <source>the other laptops of your committee</source>
            <translation>les autres ordinateurs de votre comité</translation>
        </message>
        <message>
            <source>the people concerned did not agree to it going to headquarters</source>
            <translation>les personnes concernées n’ont pas accepté que cela aille au siège</translation>
        </message>
        <message>
            <source>the people concerned did not agree to it going to the committee</source>
            <translation>les personnes concernées n’ont pas accepté que cela aille au comité</translation>
        </message>
        <message>
            <source>the risk check says that sharing the detail is dangerous</source>
            <translation>l’évaluation du risque dit que partager le détail est dangereux</translation>
        </message>
        <message>
            <source>the row has {0} cells where the header has {1}</source>
            <translation>la ligne a {0} cases alors que l’en-tête en a {1}</translation>
        </message>
        <message>
            <source>the settings</source>
            <translation>les réglages</translation>
        </message>
        <message>
            <source>unexpected end</source>
            <translation>fin inattendue</translation>
        </message>
        <message>
            <source>unused room</source>
            <translation>place inutilisée</translation>
        </message>
        <message>
            <source>waiting packet {0}</source>
            <translation>paquet en attente {0}</translation>
        </message>
        <message>
            <source>was retired and cannot come back</source>
            <translation>a été abandonné et ne peut pas revenir</translation>
        </message>
        <message>
            <source>what it offers</source>
            <translation>ce qu’il offre</translation>
        </message>
        <message>
            <source>what says where everything lies</source>
            <translation>ce qui dit où tout se trouve</translation>
        </message>
        <message>
            <source>when.formats: is empty</source>
            <translation>when.formats : est vide</translation>
        </message>
        <message>
            <source>would replace another file</source>
            <translation>remplacerait un autre fichier</translation>
        </message>
        <message>
            <source>you marked it as not for headquarters</source>
            <translation>vous l’avez marqué comme n’étant pas pour le siège</translation>
        </message>
        <message>
            <source>you marked it as not for the committee</source>
            <translation>vous l’avez marqué comme n’étant pas pour le comité</translation>
        </message>
        <message>
            <source>your drafts</source>
            <translation>vos brouillons</translation>
        </message>
        <message>
            <source>your records</source>
            <translation>vos fiches</translation>
        </message>
        <message>
            <source>{0} and what should be the same are not of one kind</source>
            <translation>{0} et ce qui devrait être pareil ne sont pas du même type</translation>
        </message>
        <message>
            <source>{0} at headquarters</source>
            <translation>{0} au siège</translation>
        </message>
        <message>
            <source>{0} can read what it seals</source>
            <translation>{0} peut lire ce qu’il scelle</translation>
        </message>
        <message>
            <source>{0} comparison number, {1}…</source>
            <translation>{0} numéro de comparaison, {1}…</translation>
        </message>
        <message>
            <source>{0} has changed its meaning</source>
            <translation>{0} a changé de sens</translation>
        </message>
        <message>
            <source>{0} has vanished without being retired</source>
            <translation>{0} a disparu sans être abandonné</translation>
        </message>
        <message>
            <source>{0} holds {1} characters; the most that is taken is {2}</source>
            <translation>{0} contient {1} caractères ; on en prend {2} au plus</translation>
        </message>
        <message>
            <source>{0} in {1} bytes</source>
            <translation>{0} en {1} octets</translation>
        </message>
        <message>
            <source>{0} is empty</source>
            <translation>{0} est vide</translation>
        </message>
        <message>
            <source>{0} is empty, so it is not known what kind of event this is</source>
            <translation>{0} est vide, on ne sait donc pas quel type d’événement c’est</translation>
        </message>
        <message>
            <source>{0} is empty, so the row cannot be told from others</source>
            <translation>{0} est vide, la ligne ne peut donc pas être distinguée des autres</translation>
        </message>
        <message>
            <source>{0} is longer than {1} characters, which is no id</source>
            <translation>{0} dépasse {1} caractères, ce qui n’est pas un identifiant</translation>
        </message>
        <message>
            <source>{0} is mitigating but says what is missing</source>
            <translation>{0} atténue le risque mais dit ce qui manque</translation>
        </message>
        <message>
            <source>{0} is no longer retired</source>
            <translation>{0} n’est plus abandonné</translation>
        </message>
        <message>
            <source>{0} is the same as two others</source>
            <translation>{0} est le même que deux autres</translation>
        </message>
        <message>
            <source>{0} is {1}, a day that is not in the calendar</source>
            <translation>{0} est {1}, un jour qui n’est pas dans le calendrier</translation>
        </message>
        <message>
            <source>{0} is {1}, before {2}, which is {3}</source>
            <translation>{0} est {1}, avant {2}, qui est {3}</translation>
        </message>
        <message>
            <source>{0} is {1}, but {2} is {3}</source>
            <translation>{0} est {1}, mais {2} est {3}</translation>
        </message>
        <message>
            <source>{0} is {1}, more than there are people on earth</source>
            <translation>{0} est {1}, plus que d’habitants sur la terre</translation>
        </message>
        <message>
            <source>{0} is {1}, outside -{2} to {3}</source>
            <translation>{0} est {1}, hors de -{2} à {3}</translation>
        </message>
        <message>
            <source>{0} is {1}, to which the profile gives no meaning</source>
            <translation>{0} est {1}, à quoi le profil ne donne aucun sens</translation>
        </message>
        <message>
            <source>{0} is {1}, which is below zero</source>
            <translation>{0} est {1}, inférieur à zéro</translation>
        </message>
        <message>
            <source>{0} is {1}, which is not a number of degrees such as 4.3667</source>
            <translation>{0} est {1}, qui n’est pas un nombre de degrés comme 4.3667</translation>
        </message>
        <message>
            <source>{0} is {1}, which is not a whole number</source>
            <translation>{0} est {1}, qui n’est pas un nombre entier</translation>
        </message>
        <message>
            <source>{0} is {1}; dates are expected as {2}</source>
            <translation>{0} est {1} ; les dates sont attendues sous la forme {2}</translation>
        </message>
        <message>
            <source>{0} is {1}; years are expected from {2} to {3}</source>
            <translation>{0} est {1} ; les années sont attendues de {2} à {3}</translation>
        </message>
        <message>
            <source>{0} of {1} rows, {2} not taken</source>
            <translation>{0} lignes sur {1}, {2} non prises</translation>
        </message>
        <message>
            <source>{0} offers {1} mitigating signs</source>
            <translation>{0} propose {1} signes qui atténuent le risque</translation>
        </message>
        <message>
            <source>{0} seals a packet</source>
            <translation>{0} scelle un paquet</translation>
        </message>
        <message>
            <source>{0} speaks to {1}, which is not here</source>
            <translation>{0} parle de {1}, qui n’est pas ici</translation>
        </message>
        <message>
            <source>{0} taken in, {1} waiting for checking: nobody approved its device yet</source>
            <translation>{0} reçu, {1} en attente de vérification : personne n’a encore approuvé son appareil</translation>
        </message>
        <message>
            <source>{0}, each with a check code</source>
            <translation>{0}, chacun avec un code de contrôle</translation>
        </message>
        <message>
            <source>{0}: a total over the whole event has no status. Leave it unknown.</source>
            <translation>{0} : un total sur tout l’événement n’a pas de statut. Laissez-le inconnu.</translation>
        </message>
        <message>
            <source>{0}: is empty</source>
            <translation>{0} : est vide</translation>
        </message>
        <message>
            <source>{0}: nothing fills {{{1}}}</source>
            <translation>{0} : rien ne remplit {{{1}}}</translation>
        </message>
        <message>
            <source>{0}: the key {1} is used twice</source>
            <translation>{0} : la clé {1} est utilisée deux fois</translation>
        </message>
        <message>
            <source>{0}: the rows add up to at least {1}, yet the event has at most {2}.</source>
            <translation>{0} : les lignes font au moins {1}, mais l’événement a au plus {2}.</translation>
        </message>
        <message>
            <source>{0}: two rows count the same. Put them together.</source>
            <translation>{0} : deux lignes comptent la même chose. Réunissez-les.</translation>
        </message>
        <message>
            <source>{0}: {1} are not women, men, girls or boys. Use the box “unknown”.</source>
            <translation>{0} : les {1} ne sont ni femmes, ni hommes, ni filles, ni garçons. Utilisez la case « inconnu ».</translation>
        </message>
        <message>
            <source>“local” is the name for codes that are made in the field.</source>
            <translation>« local » est le nom des codes faits sur le terrain.</translation>
        </message>
        <message>
            <source>“{0}” is pointed at, but nothing in it has that id.</source>
            <translation>« {0} » est désigné, mais rien ici n’a cet id.</translation>
        </message>
    </context>
</TS>
