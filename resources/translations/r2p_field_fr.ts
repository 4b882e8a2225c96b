<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AdviceList</name>
    <message>
        <source>Cannot be read yet: {field}</source>
        <translation>Pas encore lisible&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Still empty: {field}</source>
        <translation>Encore vide&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Nothing: it is all there.</source>
        <translation>Rien&#xa0;: tout y est.</translation>
    </message>
</context>
<context>
    <name>Agreeing</name>
    <message>
        <source>not noted yet</source>
        <translation>pas encore noté</translation>
    </message>
    <message>
        <source>for it</source>
        <translation>d’accord</translation>
    </message>
    <message>
        <source>a</source>
        <comment>the key for agree</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>n</source>
        <comment>the key for neither</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>against it</source>
        <translation>pas d’accord</translation>
    </message>
    <message>
        <source>o</source>
        <comment>the key for object</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>■ Some do not agree. Write down what they say, and ask whether it may be told.</source>
        <translation>■ Certains ne sont pas d’accord. Notez ce qu’ils disent, et demandez si on peut le dire dehors.</translation>
    </message>
    <message>
        <source>✓ Everybody was asked, and nobody disagrees.</source>
        <translation>✓ On a demandé à tous, et personne n’est contre.</translation>
    </message>
    <message>
        <source>? Not asked yet whether anybody disagrees.</source>
        <translation>? On n’a pas encore demandé si quelqu’un est contre.</translation>
    </message>
    <message numerus="yes">
        <source>%n did not vote.</source>
        <translation>
            <numerusform>%n n’a pas voté.</numerusform>
            <numerusform>%n n’ont pas voté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the objection back?</source>
        <translation>Retirer le désaccord&#xa0;?</translation>
    </message>
    <message>
        <source>Their words and figures about this point are taken out. Do this only when those who objected said so themselves. Undo brings them back.</source>
        <translation>Leurs mots et leurs chiffres sur ce sujet sont enlevés. Faites-le seulement si ceux qui n’étaient pas d’accord l’ont dit eux-mêmes. Défaire les remet.</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>AskingTable</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>What it shows, without names</source>
        <translation>Ce qu’elle montre, sans noms</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’elle montre</translation>
    </message>
    <message>
        <source>Look at: {name}</source>
        <translation>Regarder&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BoardLines</name>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>À tenir dans la semaine</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Not kept, or in part</source>
        <translation>Non tenues, ou en partie</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>{column}: {count}</source>
        <translation>{column}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{column} ({count})</source>
        <translation>{column} ({count})</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>avant le {day}</translation>
    </message>
    <message>
        <source>no day was named</source>
        <translation>aucun jour n’a été dit</translation>
    </message>
    <message>
        <source>of another committee</source>
        <translation>d’un autre comité</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Not kept yet; it is tried again</source>
        <translation>Pas encore gardé&#xa0;; un nouvel essai est en cours</translation>
    </message>
    <message>
        <source>A new committee or body</source>
        <translation>Un nouveau comité ou une nouvelle instance</translation>
    </message>
    <message>
        <source>Change a body</source>
        <translation>Changer une instance</translation>
    </message>
    <message>
        <source>Without a seat: {groups}.</source>
        <translation>N’y siègent pas&#xa0;: {groups}.</translation>
    </message>
    <message>
        <source>Not known, so ask: {groups}.</source>
        <translation>Non connu, donc demandez&#xa0;: {groups}.</translation>
    </message>
    <message>
        <source>A day or figure cannot be read. Write days with the year first, such as 2026-11-23, figures as numbers, or leave them empty. Nothing was lost.</source>
        <translation>Un jour ou un chiffre ne peut pas être lu. Écrivez les jours avec l’année d’abord, comme 2026-11-23, les chiffres en nombres, ou laissez vide. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>Gardé comme brouillon à {time}, chiffré</translation>
    </message>
    <message>
        <source>A committee or body</source>
        <translation>Un comité ou une instance</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Comment on l’appelle</translation>
    </message>
    <message>
        <source>by its place or what it does, such as: Market peace committee</source>
        <translation>par son lieu ou ce qu’elle fait, comme&#xa0;: Comité de paix du marché</translation>
    </message>
    <message>
        <source>What sort of body it is</source>
        <translation>Quelle sorte d’instance</translation>
    </message>
    <message>
        <source>For how wide an area it speaks</source>
        <translation>Pour quelle étendue elle parle</translation>
    </message>
    <message>
        <source>What it may do, and who gave it that</source>
        <translation>Ce qu’elle peut faire, et qui le lui a donné</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Groups with seats</source>
        <translation>Groupes qui y siègent</translation>
    </message>
    <message>
        <source>Groups and figures, never people. An empty figure is not zero.</source>
        <translation>Des groupes et des chiffres, jamais des personnes. Un chiffre vide n’est pas zéro.</translation>
    </message>
    <message>
        <source>Add a grou&amp;p</source>
        <translation>Ajouter un grou&amp;pe</translation>
    </message>
    <message>
        <source>Who has a seat?</source>
        <translation>Qui y siège&#xa0;?</translation>
    </message>
    <message>
        <source>These are asked about one by one, since a list of groups may be incomplete.</source>
        <translation>On le demande pour chacun, car une liste de groupes peut être incomplète.</translation>
    </message>
    <message>
        <source>Women&apos;s groups</source>
        <translation>Groupes de femmes</translation>
    </message>
    <message>
        <source>Victims&apos; associations</source>
        <translation>Associations de victimes</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <source>When it meets</source>
        <translation>Quand elle se réunit</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Dernière réunion</translation>
    </message>
    <message>
        <source>Should meet again by</source>
        <translation>Devrait se réunir avant le</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>Fonctionnement</translation>
    </message>
    <message>
        <source>One entry each time that something has changed. The newest says how it does now.</source>
        <translation>Une ligne chaque fois que quelque chose a changé. La plus récente dit comment cela va maintenant.</translation>
    </message>
    <message>
        <source>Add an ent&amp;ry</source>
        <translation>Ajouter une &amp;ligne</translation>
    </message>
    <message>
        <source>&amp;Save the body</source>
        <translation>&amp;Enregistrer l’instance</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Go on &amp;later</source>
        <translation>Continuer pl&amp;us tard</translation>
    </message>
</context>
<context>
    <name>BodyTimeDialog</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Dans la salle</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) held</source>
        <translation>
            <numerusform>%n réunion tenue</numerusform>
            <numerusform>%n réunions tenues</numerusform>
        </translation>
    </message>
    <message>
        <source>now: {how}</source>
        <translation>maintenant&#xa0;: {how}</translation>
    </message>
    <message numerus="yes">
        <source>%n without a day, not shown below</source>
        <translation>
            <numerusform>%n sans jour, pas montrée ci-dessous</numerusform>
            <numerusform>%n sans jour, pas montrées ci-dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>a meeting without a title</source>
        <translation>une réunion sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>aucun groupe</translation>
    </message>
    <message>
        <source>missing: {kinds}</source>
        <translation>manquaient&#xa0;: {kinds}</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <source>at least {count} people</source>
        <translation>au moins {count} personnes</translation>
    </message>
    <message>
        <source>How it does: {how}</source>
        <translation>Fonctionnement&#xa0;: {how}</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>Fonctionnement</translation>
    </message>
    <message>
        <source>none made</source>
        <translation>aucune faite</translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <translation>
            <numerusform>%n faite</numerusform>
            <numerusform>%n faites</numerusform>
        </translation>
    </message>
    <message>
        <source>A body over time</source>
        <translation>Une instance au fil du temps</translation>
    </message>
    <message>
        <source>No meeting of this body is written down as held.</source>
        <translation>Aucune réunion de cette instance n’est notée comme tenue.</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>Ce qui s’est passé, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Enter on a meeting opens it.</source>
        <translation>Entrée sur une réunion l’ouvre.</translation>
    </message>
    <message>
        <source>&amp;Open the meeting</source>
        <translation>&amp;Ouvrir la réunion</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The &amp;paper is lost…</source>
        <translation>Le &amp;papier est perdu…</translation>
    </message>
    <message>
        <source>Word {number}, “{word}”, is not in the list of words.</source>
        <translation>Le mot {number}, «&#xa0;{word}&#xa0;», n’est pas dans la liste des mots.</translation>
    </message>
    <message>
        <source>Words so far: {count} of 12, or of 24 when the code was split.</source>
        <translation>Mots jusqu’ici&#xa0;: {count} sur 12, ou sur 24 si le code a été partagé.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>What was done to check</source>
        <translation>Ce qui a été fait pour vérifier</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
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
            <numerusform>%n signe invisible a été enlevé&#xa0;: il peut retourner des lettres ou cacher des mots.</numerusform>
            <numerusform>%n signes invisibles ont été enlevés&#xa0;: ils peuvent retourner des lettres ou cacher des mots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it without that day?</source>
        <translation>Clore sans ce jour&#xa0;?</translation>
    </message>
    <message>
        <source>What stands in a field for a day cannot be read as one, and would not be written down. Go back, and write it with the year first, such as 2026-11-23.</source>
        <translation>Ce qui est dans un champ de jour ne peut pas être lu, et ne serait pas noté. Revenez, et écrivez-le avec l’année d’abord, comme 2026-11-23.</translation>
    </message>
    <message>
        <source>&amp;Close the meeting</source>
        <translation>&amp;Clore la réunion</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>Gardé comme brouillon à {time}, chiffré</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Clore la réunion</translation>
    </message>
    <message>
        <source>What the room said</source>
        <translation>Ce que la salle a dit</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>None of this keeps you from closing.</source>
        <translation>Rien de cela ne vous empêche de clore.</translation>
    </message>
    <message>
        <source>Who was not in the room</source>
        <translation>Qui n’était pas dans la salle</translation>
    </message>
    <message>
        <source>Only you see this. An empty chair is written down with its reason; a note stays on this laptop.</source>
        <translation>Vous seul voyez ceci. Une chaise vide est notée avec sa raison&#xa0;; une remarque reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Every kind of group that is asked about was there.</source>
        <translation>Toutes les sortes de groupes que l’on cherche étaient là.</translation>
    </message>
    <message>
        <source>What may be told as whose</source>
        <translation>Ce qui peut être dit, et au nom de qui</translation>
    </message>
    <message>
        <source>Ask each group. Until it says yes, its view stays in this room. On paper a group of fewer than five people is never shown as such.</source>
        <translation>Demandez à chaque groupe. Tant qu’il n’a pas dit oui, son avis reste dans cette salle. Sur papier, un groupe de moins de cinq personnes n’est jamais montré comme tel.</translation>
    </message>
    <message>
        <source>No group said what it sees.</source>
        <translation>Aucun groupe n’a dit ce qu’il voit.</translation>
    </message>
    <message>
        <source>Those who did not agree</source>
        <translation>Ceux qui n’étaient pas d’accord</translation>
    </message>
    <message>
        <source>Their view is kept beside what was agreed, always. It is printed only when they were asked.</source>
        <translation>Leur avis est toujours gardé à côté de ce qui a été décidé. Il n’est imprimé que si on leur a demandé.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>A role and never a name; a day, and what will show that it was kept.</source>
        <translation>Un rôle et jamais un nom&#xa0;; un jour, et ce qui montrera que la promesse est tenue.</translation>
    </message>
    <message>
        <source>&amp;Add a promise</source>
        <translation>&amp;Ajouter une promesse</translation>
    </message>
    <message>
        <source>Earlier promises</source>
        <translation>Promesses d’avant</translation>
    </message>
    <message>
        <source>What did the room hear about them today?</source>
        <translation>Qu’est-ce que la salle en a appris aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>There is no earlier promise.</source>
        <translation>Il n’y a pas de promesse d’avant.</translation>
    </message>
    <message>
        <source>What people will be told</source>
        <translation>Ce que l’on dira aux gens</translation>
    </message>
    <message>
        <source>Who was not here and must hear of it, and by when.</source>
        <translation>Qui n’était pas là et doit l’apprendre, et avant quel jour.</translation>
    </message>
    <message>
        <source>Add something to &amp;tell</source>
        <translation>Ajouter une chose à &amp;dire</translation>
    </message>
    <message>
        <source>What may leave this laptop</source>
        <translation>Ce qui peut quitter cet ordinateur</translation>
    </message>
    <message>
        <source>What did the room agree to? Views and reasons that were not released above stay here whatever is said.</source>
        <translation>Qu’est-ce que la salle a accepté&#xa0;? Les avis et les raisons qui n’ont pas été permis plus haut restent ici, quoi qu’on dise.</translation>
    </message>
    <message>
        <source>To headquarters</source>
        <translation>Au siège</translation>
    </message>
    <message>
        <source>To a named partner</source>
        <translation>À un partenaire nommé</translation>
    </message>
    <message>
        <source>To accountability</source>
        <translation>À un mécanisme de responsabilité</translation>
    </message>
    <message>
        <source>To the public</source>
        <translation>Au public</translation>
    </message>
    <message>
        <source>Could somebody be harmed?</source>
        <translation>Quelqu’un pourrait-il en souffrir&#xa0;?</translation>
    </message>
    <message>
        <source>Think of those who spoke, of those who interpreted, of you.</source>
        <translation>Pensez à ceux qui ont parlé, à ceux qui ont interprété, à vous.</translation>
    </message>
    <message>
        <source>Danger for those who took part</source>
        <translation>Danger pour ceux qui ont participé</translation>
    </message>
    <message>
        <source>If red</source>
        <translation>Si rouge</translation>
    </message>
    <message>
        <source>Agreed measures</source>
        <translation>Mesures convenues</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Revoir le</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine réunion</translation>
    </message>
    <message>
        <source>Day of the ne&amp;xt meeting</source>
        <translation>&amp;Jour de la prochaine réunion</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>&amp;Undo the last step</source>
        <translation>Dé&amp;faire le dernier pas</translation>
    </message>
    <message>
        <source>&amp;Do it again</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare the fingerprint</source>
        <translation>Comparer l’empreinte</translation>
    </message>
    <message>
        <source>This computer shows</source>
        <translation>Cet ordinateur montre</translation>
    </message>
    <message>
        <source>&amp;Type what you hear, all six groups</source>
        <translation>&amp;Tapez ce que vous entendez, les six groupes</translation>
    </message>
    <message>
        <source>If they differ, do not go on: the file comes from somebody else.</source>
        <translation>Si elles sont différentes, n’allez pas plus loin&#xa0;: le fichier vient de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>A&amp;pprouver</translation>
    </message>
</context>
<context>
    <name>ConcernRow</name>
    <message>
        <source>worry</source>
        <translation>souci</translation>
    </message>
    <message>
        <source>What worries people; no names</source>
        <translation>Ce qui inquiète les gens&#xa0;; pas de noms</translation>
    </message>
    <message>
        <source>Make an observation of it</source>
        <translation>En faire une observation</translation>
    </message>
    <message>
        <source>Record it as an observation: Ctrl+O</source>
        <translation>Le noter comme observation&#xa0;: Ctrl+O</translation>
    </message>
    <message>
        <source>✓ Recorded as an observation</source>
        <translation>✓ Noté comme observation</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>{use}: with detail</source>
        <translation>{use}&#xa0;: avec le détail</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Contact the recorder about this area: {group}</source>
        <translation>Contacter l’observateur au sujet de cette zone&#xa0;: {group}</translation>
    </message>
    <message>
        <source>not coded yet</source>
        <translation>pas encore codé</translation>
    </message>
    <message>
        <source>Sharing the detail would put people in danger, so it stayed with its recorder. Speak with them in a safe way before you act on it.</source>
        <translation>Partager le détail mettrait des gens en danger&#xa0;; il est donc resté chez l’observateur. Parlez avec cette personne d’une manière sûre avant d’agir.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>This looks like a number or an address. Keep it in your head, not here.</source>
        <translation>Cela ressemble à un numéro ou à une adresse. Gardez-le en tête, pas ici.</translation>
    </message>
    <message>
        <source>This looks like a person&apos;s name. Write what they do instead.</source>
        <translation>Cela ressemble au nom d’une personne. Écrivez plutôt ce qu’elle fait.</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>No second copy has been made yet.</source>
        <translation>Aucune copie de secours n’a encore été faite.</translation>
    </message>
    <message>
        <source>The last second copy was made on {day}.</source>
        <translation>La dernière copie de secours a été faite le {day}.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether one opens.</source>
        <translation>Personne n’a encore essayé si une copie s’ouvre.</translation>
    </message>
    <message>
        <source>One was tried on {day}, and it opened.</source>
        <translation>Une copie a été essayée le {day}, et elle s’est ouverte.</translation>
    </message>
    <message>
        <source>There is not enough room there for a copy.</source>
        <translation>Il n’y a pas assez de place là pour une copie.</translation>
    </message>
    <message>
        <source>Careful: this is the disk that holds your records. One fall or one theft would take both. Better use a stick that is kept elsewhere.</source>
        <translation>Attention&#xa0;: c’est le disque où se trouve votre registre. Une seule chute ou un seul vol emporterait les deux. Prenez plutôt une clé USB que l’on garde ailleurs.</translation>
    </message>
    <message>
        <source>A new folder is made there: {name}</source>
        <translation>Un nouveau dossier y est créé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>It takes {needed}; {free} are free.</source>
        <translation>Il faut {needed}&#xa0;; {free} sont libres.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) lie there already and stay.</source>
        <translation>
            <numerusform>%n copie s’y trouve déjà et y reste.</numerusform>
            <numerusform>%n copies s’y trouvent déjà et y restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy opens, and all of it can be read: {name}</source>
        <translation>Cette copie s’ouvre, et tout peut y être lu&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n observation(s).</source>
        <translation>
            <numerusform>Elle contient %n observation.</numerusform>
            <numerusform>Elle contient %n observations.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest entry in it is of {day}.</source>
        <translation>Son entrée la plus récente est du {day}.</translation>
    </message>
    <message>
        <source>It was made on {day}.</source>
        <translation>Elle a été faite le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were written since and are not in it.</source>
        <translation>
            <numerusform>%n entrée a été écrite depuis et n’y est pas.</numerusform>
            <numerusform>%n entrées ont été écrites depuis et n’y sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in these records is in it.</source>
        <translation>Tout ce qui est dans ce registre y est.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in the copy are missing in these records: the copy is newer than they are. Keep it safe.</source>
        <translation>
            <numerusform>%n entrée de la copie manque dans ce registre&#xa0;: la copie est plus récente que lui. Gardez-la en lieu sûr.</numerusform>
            <numerusform>%n entrées de la copie manquent dans ce registre&#xa0;: la copie est plus récente que lui. Gardez-la en lieu sûr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountRowEdit</name>
    <message>
        <source>Local word for the group, never a name</source>
        <translation>Mot local pour le groupe, jamais un nom</translation>
    </message>
    <message>
        <source>A national, ethnic, racial or religious group</source>
        <translation>Un groupe national, ethnique, racial ou religieux</translation>
    </message>
    <message>
        <source>A total that the source gives for the whole event</source>
        <translation>Un total que la source donne pour tout l’événement</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Atteinte</translation>
    </message>
    <message>
        <source>Civilians or fighters</source>
        <translation>Civils ou combattants</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Another line for this group, without the figures</source>
        <translation>Une autre ligne pour ce groupe, sans les chiffres</translation>
    </message>
</context>
<context>
    <name>CountRows</name>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Filles</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Garçons</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>A word holds no figure.</source>
        <translation>Un mot ne contient pas de chiffre.</translation>
    </message>
    <message>
        <source>A figure of people is never below 0.</source>
        <translation>Un nombre de personnes n’est jamais inférieur à 0.</translation>
    </message>
    <message>
        <source>People are counted whole: leave out what follows the point.</source>
        <translation>Les personnes se comptent en entiers&#xa0;: laissez ce qui suit la virgule.</translation>
    </message>
    <message>
        <source>This figure is too long to be one of people.</source>
        <translation>Ce chiffre est trop long pour un nombre de personnes.</translation>
    </message>
    <message>
        <source>This cannot be read as a figure.</source>
        <translation>Cela ne peut pas être lu comme un chiffre.</translation>
    </message>
    <message>
        <source>{cell}: at least {low} is over at most {high}.</source>
        <translation>{cell}&#xa0;: le minimum {low} dépasse le maximum {high}.</translation>
    </message>
    <message>
        <source>{cell}: probably {best} is less than at least {low}.</source>
        <translation>{cell}&#xa0;: le chiffre probable {best} est plus petit que le minimum {low}.</translation>
    </message>
    <message>
        <source>{cell}: probably {best} is more than at most {high}.</source>
        <translation>{cell}&#xa0;: le chiffre probable {best} est plus grand que le maximum {high}.</translation>
    </message>
    <message>
        <source>Households and incidents are not women, men, girls or boys. Write the figure under Unknown.</source>
        <translation>Les ménages et les incidents ne sont ni femmes, ni hommes, ni filles, ni garçons. Écrivez le chiffre sous Inconnu.</translation>
    </message>
    <message>
        <source>A total of the whole event counts civilians and fighters: leave the status open.</source>
        <translation>Un total de tout l’événement compte civils et combattants&#xa0;: laissez le statut ouvert.</translation>
    </message>
    <message>
        <source>Another line counts the same group and harm. Put the two together.</source>
        <translation>Une autre ligne compte le même groupe et la même atteinte. Réunissez les deux.</translation>
    </message>
    <message>
        <source>The other lines add up to at least {low}, yet this total says at most {high}.</source>
        <translation>Les autres lignes font au moins {low}, mais ce total dit au plus {high}.</translation>
    </message>
    <message>
        <source>about {best}</source>
        <translation>environ {best}</translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation>au plus {high}</translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation>au moins {low}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{ends}, probably {best}</source>
        <translation>{ends}, probablement {best}</translation>
    </message>
    <message>
        <source>No figure yet. Empty means not known; 0 means that somebody looked and found none.</source>
        <translation>Pas encore de chiffre. Vide veut dire non connu&#xa0;; 0 veut dire que quelqu’un a cherché et n’a trouvé personne.</translation>
    </message>
    <message>
        <source>Together {figure}.</source>
        <translation>Ensemble {figure}.</translation>
    </message>
    <message>
        <source>Empty cells: not known, which is not 0.</source>
        <translation>Cases vides&#xa0;: non connu, ce qui n’est pas 0.</translation>
    </message>
    <message>
        <source>Write for example {instead}, or leave it empty.</source>
        <translation>Écrivez par exemple {instead}, ou laissez vide.</translation>
    </message>
    <message>
        <source>Leave it empty and put the word into what happened.</source>
        <translation>Laissez vide et mettez le mot dans ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Write 12, 10-20, 10-20 (15), 10+, ≤20 or ~15, or leave it empty.</source>
        <translation>Écrivez 12, 10-20, 10-20 (15), 10+, ≤20 ou ~15, ou laissez vide.</translation>
    </message>
    <message>
        <source>Never added: different harms, civilians and fighters, persons and households.</source>
        <translation>Jamais additionnés&#xa0;: atteintes différentes, civils et combattants, personnes et ménages.</translation>
    </message>
    <message>
        <source>whole event</source>
        <translation>tout l’événement</translation>
    </message>
</context>
<context>
    <name>DangerDialog</name>
    <message>
        <source>This looks like a name, a number or an address. Write the role instead.</source>
        <translation>Cela ressemble à un nom, un numéro ou une adresse. Écrivez plutôt le rôle.</translation>
    </message>
    <message>
        <source>Whom to reach in danger</source>
        <translation>Qui joindre en cas de danger</translation>
    </message>
    <message>
        <source>Today shows this first. Write roles and steps, never names or telephone numbers: whoever opens this computer can read it.</source>
        <translation>La page Aujourd’hui le montre en premier. Écrivez des rôles et des étapes, jamais des noms ni des numéros de téléphone&#xa0;: qui ouvre cet ordinateur peut le lire.</translation>
    </message>
    <message>
        <source>&amp;Role of the person to reach</source>
        <translation>&amp;Rôle de la personne à joindre</translation>
    </message>
    <message>
        <source>the duty officer in town</source>
        <translation>la personne de permanence en ville</translation>
    </message>
    <message>
        <source>Your &amp;step of the phone tree</source>
        <translation>Votre ét&amp;ape de la chaîne d’appels</translation>
    </message>
    <message>
        <source>reach the next two on the list, then the office</source>
        <translation>joindre les deux suivants de la liste, puis le bureau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
    <message>
        <source>A day such as 2026-11-23. T: today, Y: yesterday, + and -: a day on or back</source>
        <translation>Un jour, par exemple 2026-11-23. A&#xa0;: aujourd’hui, H&#xa0;: hier, + et -&#xa0;: un jour après ou avant</translation>
    </message>
    <message>
        <source>t</source>
        <comment>the key for today</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the key for yesterday</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>This cannot be read; it is kept in the draft.</source>
        <translation>Cela ne peut pas être lu&#xa0;; c’est gardé dans le brouillon.</translation>
    </message>
</context>
<context>
    <name>DialoguePages</name>
    <message>
        <source>Key in from paper – R2P Field</source>
        <translation>Saisir depuis le papier – R2P Field</translation>
    </message>
    <message>
        <source>Close the meeting – R2P Field</source>
        <translation>Clore la réunion – R2P Field</translation>
    </message>
    <message>
        <source>Plan a meeting – R2P Field</source>
        <translation>Préparer une réunion – R2P Field</translation>
    </message>
    <message>
        <source>A committee or body – R2P Field</source>
        <translation>Un comité ou une instance – R2P Field</translation>
    </message>
</context>
<context>
    <name>DialoguePlaces</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Who met</source>
        <translation>Qui s’est réuni</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Conduite par</translation>
    </message>
    <message>
        <source>Rules the room agreed to</source>
        <translation>Règles acceptées par la salle</translation>
    </message>
    <message>
        <source>What was spoken about</source>
        <translation>Ce dont on a parlé</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>What a group sees</source>
        <translation>Ce que voit un groupe</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>A worry</source>
        <translation>Un souci</translation>
    </message>
    <message>
        <source>Who was missing</source>
        <translation>Qui manquait</translation>
    </message>
    <message>
        <source>A question of the community</source>
        <translation>Une question de la communauté</translation>
    </message>
    <message>
        <source>A sign that the community proposed</source>
        <translation>Un signe que la communauté propose</translation>
    </message>
    <message>
        <source>What people are to be told</source>
        <translation>Ce que l’on doit dire aux gens</translation>
    </message>
    <message>
        <source>What people were told</source>
        <translation>Ce qui a été dit aux gens</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine réunion</translation>
    </message>
    <message>
        <source>Who promised it</source>
        <translation>Qui l’a promis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Avant le</translation>
    </message>
    <message>
        <source>What will show that it was kept</source>
        <translation>Ce qui montrera qu’elle est tenue</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Groups with seats</source>
        <translation>Groupes qui y siègent</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’elle peut faire</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Dernière réunion</translation>
    </message>
    <message>
        <source>Should meet again by</source>
        <translation>Devrait se réunir avant le</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>Fonctionnement</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>Ce que les gens ont accepté</translation>
    </message>
    <message>
        <source>Risk check</source>
        <translation>Évaluation du risque</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Pas pour</translation>
    </message>
    <message>
        <source>Harm if it became known</source>
        <translation>Danger si cela se savait</translation>
    </message>
    <message>
        <source>may be shown as theirs</source>
        <translation>peut être montré comme le leur</translation>
    </message>
    <message>
        <source>their reasons may be told</source>
        <translation>leurs raisons peuvent être dites</translation>
    </message>
    <message>
        <source>view of those who did not agree</source>
        <translation>avis de ceux qui n’étaient pas d’accord</translation>
    </message>
    <message>
        <source>it may be printed</source>
        <translation>il peut être imprimé</translation>
    </message>
    <message>
        <source>stays in the room</source>
        <translation>reste dans la salle</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>DialogueSheet</name>
    <message>
        <source>This is not whole here, so it cannot be shown yet.</source>
        <translation>Ceci n’est pas complet ici et ne peut donc pas encore être montré.</translation>
    </message>
    <message>
        <source>Two people wrote different things here. Both are kept.</source>
        <translation>Deux personnes ont écrit des choses différentes ici. Les deux sont gardées.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Avant le</translation>
    </message>
    <message>
        <source>no day was named</source>
        <translation>aucun jour n’a été dit</translation>
    </message>
    <message>
        <source>What has come of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>To be looked at again in</source>
        <translation>À revoir dans</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>Avec ses propres mots</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Says the same as</source>
        <translation>Veut dire la même chose que</translation>
    </message>
    <message>
        <source>Stands beside</source>
        <translation>Va à côté de</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Accepté par</translation>
    </message>
    <message>
        <source>Still in use</source>
        <translation>Encore utilisé</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>What sort of body it is</source>
        <translation>Quelle sorte d’instance</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’elle peut faire</translation>
    </message>
    <message>
        <source>Groups with seats</source>
        <translation>Groupes qui y siègent</translation>
    </message>
    <message>
        <source>Women&apos;s groups have a seat</source>
        <translation>Des groupes de femmes y siègent</translation>
    </message>
    <message>
        <source>Victims&apos; associations have a seat</source>
        <translation>Des associations de victimes y siègent</translation>
    </message>
    <message>
        <source>Civil society has a seat</source>
        <translation>La société civile y siège</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Dernière réunion</translation>
    </message>
    <message>
        <source>Should meet again by</source>
        <translation>Devrait se réunir avant le</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>Fonctionnement</translation>
    </message>
    <message>
        <source>Who met</source>
        <translation>Qui s’est réuni</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>Qui se réunit</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Conduite par</translation>
    </message>
    <message>
        <source>Rules the room agreed to</source>
        <translation>Règles acceptées par la salle</translation>
    </message>
    <message>
        <source>What was spoken about</source>
        <translation>Ce dont on a parlé</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>What each group sees</source>
        <translation>Ce que voit chaque groupe</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation>Soucis</translation>
    </message>
    <message>
        <source>Who was missing</source>
        <translation>Qui manquait</translation>
    </message>
    <message>
        <source>Questions of the community</source>
        <translation>Questions de la communauté</translation>
    </message>
    <message>
        <source>Signs that the community proposed</source>
        <translation>Signes que la communauté propose</translation>
    </message>
    <message>
        <source>What people are to be told</source>
        <translation>Ce que l’on doit dire aux gens</translation>
    </message>
    <message>
        <source>What people were told afterwards</source>
        <translation>Ce que l’on a dit aux gens ensuite</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine réunion</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Qui est attendu</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>au moins {least}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Dans la salle</translation>
    </message>
    <message>
        <source>the whole room</source>
        <translation>toute la salle</translation>
    </message>
    <message>
        <source>hands {hands}</source>
        <translation>mains {hands}</translation>
    </message>
    <message>
        <source>for it {count}</source>
        <translation>d’accord {count}</translation>
    </message>
    <message>
        <source>abstained {count}</source>
        <translation>ni l’un ni l’autre {count}</translation>
    </message>
    <message>
        <source>against {count}</source>
        <translation>pas d’accord {count}</translation>
    </message>
    <message>
        <source>Those who did not agree:</source>
        <translation>Ceux qui n’étaient pas d’accord&#xa0;:</translation>
    </message>
    <message>
        <source>a record that is not here</source>
        <translation>une fiche qui n’est pas ici</translation>
    </message>
</context>
<context>
    <name>DialogueWords</name>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>partly kept</source>
        <translation>tenue en partie</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non tenue</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>était là</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>n’était pas là</translation>
    </message>
    <message>
        <source>was not invited</source>
        <translation>n’était pas invité</translation>
    </message>
    <message>
        <source>not known whether it was there</source>
        <translation>on ne sait pas s’il était là</translation>
    </message>
    <message>
        <source>not interpreted</source>
        <translation>sans interprète</translation>
    </message>
    <message>
        <source>interpreted in parts</source>
        <translation>interprété en partie</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>interprété</translation>
    </message>
    <message>
        <source>not known whether interpreted</source>
        <translation>on ne sait pas s’il y avait interprète</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>à main levée</translation>
    </message>
    <message>
        <source>secret ballot</source>
        <translation>vote secret</translation>
    </message>
    <message>
        <source>each group spoke</source>
        <translation>chaque groupe a parlé</translation>
    </message>
    <message>
        <source>asked whether anybody objects</source>
        <translation>on a demandé si quelqu’un est contre</translation>
    </message>
    <message>
        <source>vote in two steps</source>
        <translation>vote en deux temps</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>une autre façon</translation>
    </message>
    <message>
        <source>way not known</source>
        <translation>façon non connue</translation>
    </message>
    <message>
        <source>Some disagreed.</source>
        <translation>Certains n’étaient pas d’accord.</translation>
    </message>
    <message>
        <source>Asked, and nobody disagreed.</source>
        <translation>On a demandé, et personne n’était contre.</translation>
    </message>
    <message>
        <source>Nobody was asked whether they disagree.</source>
        <translation>On n’a demandé à personne s’il était contre.</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>district</source>
        <translation>district</translation>
    </message>
    <message>
        <source>province or region</source>
        <translation>province ou région</translation>
    </message>
    <message>
        <source>national</source>
        <translation>national</translation>
    </message>
    <message>
        <source>across a border</source>
        <translation>de part et d’autre d’une frontière</translation>
    </message>
    <message>
        <source>another level</source>
        <translation>un autre niveau</translation>
    </message>
    <message>
        <source>level not known</source>
        <translation>niveau non connu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>community</source>
        <translation>communauté</translation>
    </message>
    <message>
        <source>women&apos;s group</source>
        <translation>groupe de femmes</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>jeunes</translation>
    </message>
    <message>
        <source>minority</source>
        <translation>minorité</translation>
    </message>
    <message>
        <source>displaced people</source>
        <translation>personnes déplacées</translation>
    </message>
    <message>
        <source>victims&apos; association</source>
        <translation>association de victimes</translation>
    </message>
    <message>
        <source>faith group</source>
        <translation>groupe religieux</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>société civile</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autorité</translation>
    </message>
    <message>
        <source>security body</source>
        <translation>forces de sécurité</translation>
    </message>
    <message>
        <source>another group</source>
        <translation>un autre groupe</translation>
    </message>
    <message>
        <source>kind of group not known</source>
        <translation>type de groupe non connu</translation>
    </message>
    <message>
        <source>not safe to invite</source>
        <translation>pas sûr de les inviter</translation>
    </message>
    <message>
        <source>nobody asked them</source>
        <translation>personne ne leur a demandé</translation>
    </message>
    <message>
        <source>asked, and did not come</source>
        <translation>invités, pas venus</translation>
    </message>
    <message>
        <source>asked, and did not want to come</source>
        <translation>invités, n’ont pas voulu venir</translation>
    </message>
    <message>
        <source>not told in time</source>
        <translation>pas prévenus à temps</translation>
    </message>
    <message>
        <source>too far away</source>
        <translation>trop loin</translation>
    </message>
    <message>
        <source>there is no such group here</source>
        <translation>il n’y a pas de tel groupe ici</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>une autre raison</translation>
    </message>
    <message>
        <source>reason not known</source>
        <translation>raison non connue</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>mains levées</translation>
    </message>
    <message>
        <source>stones or seeds</source>
        <translation>cailloux ou graines</translation>
    </message>
    <message>
        <source>corners of the room</source>
        <translation>coins de la salle</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>de vive voix</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>d’une autre façon</translation>
    </message>
    <message>
        <source>not known how</source>
        <translation>façon non connue</translation>
    </message>
    <message>
        <source>State and communities together</source>
        <translation>État et communautés ensemble</translation>
    </message>
    <message>
        <source>local committee</source>
        <translation>comité local</translation>
    </message>
    <message>
        <source>body of several agencies</source>
        <translation>instance de plusieurs organismes</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>point focal</translation>
    </message>
    <message>
        <source>another sort of body</source>
        <translation>une autre sorte d’instance</translation>
    </message>
    <message>
        <source>sort of body not known</source>
        <translation>sorte d’instance non connue</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>fonctionne en partie</translation>
    </message>
    <message>
        <source>under pressure</source>
        <translation>sous pression</translation>
    </message>
    <message>
        <source>has stopped</source>
        <translation>ne fonctionne plus</translation>
    </message>
    <message>
        <source>not known how it does</source>
        <translation>fonctionnement non connu</translation>
    </message>
    <message>
        <source>1 of 5, no worry</source>
        <translation>1 sur 5, aucun souci</translation>
    </message>
    <message>
        <source>2 of 5, little worry</source>
        <translation>2 sur 5, un petit souci</translation>
    </message>
    <message>
        <source>3 of 5, some worry</source>
        <translation>3 sur 5, un certain souci</translation>
    </message>
    <message>
        <source>4 of 5, serious</source>
        <translation>4 sur 5, sérieux</translation>
    </message>
    <message>
        <source>5 of 5, grave</source>
        <translation>5 sur 5, très grave</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>name of the group</source>
        <translation>nom du groupe</translation>
    </message>
    <message>
        <source>whether it was there</source>
        <translation>s’il était là</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>combien</translation>
    </message>
    <message>
        <source>answer of the group</source>
        <translation>réponse du groupe</translation>
    </message>
    <message>
        <source>how grave the group finds it</source>
        <translation>à quel point le groupe trouve cela grave</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>what was agreed</source>
        <translation>ce qui a été décidé</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>d’accord</translation>
    </message>
    <message>
        <source>abstain</source>
        <translation>ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>do not agree</source>
        <translation>pas d’accord</translation>
    </message>
    <message>
        <source>whether anybody disagreed</source>
        <translation>si quelqu’un était contre</translation>
    </message>
    <message>
        <source>view of those who did not agree</source>
        <translation>avis de ceux qui n’étaient pas d’accord</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>de quoi il s’agit</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>who promised it, as a role</source>
        <translation>qui l’a promis, par son rôle</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>avant quel jour</translation>
    </message>
    <message>
        <source>what will show that it was kept</source>
        <translation>ce qui montrera qu’elle est tenue</translation>
    </message>
    <message>
        <source>anything else on the sheet</source>
        <translation>autre chose sur la feuille</translation>
    </message>
    <message>
        <source>how many minutes</source>
        <translation>combien de minutes</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The first says: {value}</source>
        <translation>La première dit&#xa0;: {value}</translation>
    </message>
    <message>
        <source>The second says: {value}</source>
        <translation>La seconde dit&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>DissentRow</name>
    <message numerus="yes">
        <source>%n did not agree</source>
        <translation>
            <numerusform>%n n’était pas d’accord</numerusform>
            <numerusform>%n n’étaient pas d’accord</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask them, and write it down in their words</source>
        <translation>Demandez-leur, et notez-le avec leurs mots</translation>
    </message>
    <message>
        <source>They were asked: it may be printed and told outside</source>
        <translation>On leur a demandé&#xa0;: cela peut être imprimé et dit dehors</translation>
    </message>
    <message>
        <source>Their view</source>
        <translation>Leur avis</translation>
    </message>
    <message>
        <source>View of those who did not agree: {point}</source>
        <translation>Avis de ceux qui n’étaient pas d’accord&#xa0;: {point}</translation>
    </message>
</context>
<context>
    <name>EarlierLine</name>
    <message>
        <source>no day was named</source>
        <translation>aucun jour n’a été dit</translation>
    </message>
    <message>
        <source>Not looked at in this meeting</source>
        <translation>Pas regardée dans cette réunion</translation>
    </message>
    <message>
        <source>What has come of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Ce qui le montre</translation>
    </message>
    <message>
        <source>Who says so, as a role</source>
        <translation>Qui le dit, par son rôle</translation>
    </message>
    <message>
        <source>Another committee wrote this promise. What you find out is put into the notes of this meeting.</source>
        <translation>Un autre comité a écrit cette promesse. Ce que vous apprenez va dans les notes de cette réunion.</translation>
    </message>
    <message>
        <source>What has come of it: {promise}</source>
        <translation>Ce qui en est sorti&#xa0;: {promise}</translation>
    </message>
    <message>
        <source>On the promise “{promise}” of another committee: {found}</source>
        <translation>Sur la promesse «&#xa0;{promise}&#xa0;» d’un autre comité&#xa0;: {found}</translation>
    </message>
</context>
<context>
    <name>EarlierWording</name>
    <message>
        <source>Remove the earlier wording?</source>
        <translation>Enlever l’ancien texte&#xa0;?</translation>
    </message>
    <message>
        <source>What this observation said before goes from here, and from wherever your next packets arrive. What it says now stays. It cannot be brought back. Copies on paper, and backups made before, still have it.</source>
        <translation>Ce que cette observation disait avant disparaît d’ici, et de là où vos prochains paquets arrivent. Ce qu’elle dit maintenant reste. On ne peut pas le retrouver. Les copies sur papier, et les copies de secours faites avant, l’ont encore.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Enlever</translation>
    </message>
    <message>
        <source>The earlier wording is gone here. The backup of {day} still has it.</source>
        <translation>L’ancien texte a disparu d’ici. La copie de secours du {day} l’a encore.</translation>
    </message>
    <message>
        <source>The earlier wording is gone here; the next packet takes it away elsewhere.</source>
        <translation>L’ancien texte a disparu d’ici&#xa0;; le prochain paquet l’enlève ailleurs.</translation>
    </message>
</context>
<context>
    <name>EditorModel</name>
    <message>
        <source>Recorded in the minimum form, without an account.</source>
        <translation>Enregistré sous la forme minimale, sans récit.</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Correct an observation</source>
        <translation>Corriger une observation</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>Nouvelle observation</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>Gardé comme brouillon à {time}, chiffré</translation>
    </message>
    <message>
        <source>Not kept yet; it is tried again</source>
        <translation>Pas encore gardé&#xa0;; un nouvel essai est en cours</translation>
    </message>
    <message>
        <source>First of all: help for the survivor</source>
        <translation>D’abord&#xa0;: aider la personne survivante</translation>
    </message>
    <message>
        <source>No list of services is here yet. Ask your protection office or your headquarters for it, and do not promise what you do not know.</source>
        <translation>Il n’y a pas encore de liste de services ici. Demandez-la à votre bureau de protection ou à votre siège, et ne promettez pas ce que vous ne savez pas.</translation>
    </message>
    <message>
        <source>Do not interview, and ask for no details: that is for trained people. A short account is enough, and none at all is right too. No photo, no exact place, no name, no age: the district and the month are enough for whatever leaves.</source>
        <translation>N’interrogez pas et ne demandez pas de détails&#xa0;: c’est le travail de personnes formées. Un récit court suffit, et pas de récit du tout est bien aussi. Pas de photo, pas de lieu exact, pas de nom, pas d’âge&#xa0;: le district et le mois suffisent pour tout ce qui part.</translation>
    </message>
    <message>
        <source>Make it coarser now</source>
        <translation>Rendre moins précis maintenant</translation>
    </message>
    <message>
        <source>Keep only the district and the month; take out photos and the source</source>
        <translation>Ne garder que le district et le mois&#xa0;; enlever les photos et la source</translation>
    </message>
    <message>
        <source>Import a list of services…</source>
        <translation>Importer une liste de services…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>&amp;Ce qui s’est passé</translation>
    </message>
    <message>
        <source>In your own words. No names of people, no telephone numbers.</source>
        <translation>Avec vos propres mots. Pas de noms de personnes, pas de numéros de téléphone.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>A few words for lists; may stay empty</source>
        <translation>Quelques mots pour les listes&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>Premier &amp;jour</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>How exactly known</source>
        <translation>Avec quelle précision</translation>
    </message>
    <message>
        <source>Still going on?</source>
        <translation>Cela dure encore&#xa0;?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>&amp;Where, in words</source>
        <translation>Où, en mo&amp;ts</translation>
    </message>
    <message>
        <source>As you would tell a neighbour</source>
        <translation>Comme vous le diriez à un voisin</translation>
    </message>
    <message>
        <source>Look through the list…</source>
        <translation>Parcourir la liste…</translation>
    </message>
    <message>
        <source>Keep the words only</source>
        <translation>Garder seulement les mots</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Province or region</source>
        <translation>Province ou région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>4.3947, or both at once: 4.3947, 18.5582</source>
        <translation>4.3947, ou les deux à la fois&#xa0;: 4.3947, 18.5582</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>18.5582</source>
        <translation>18.5582</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Comment on le sait</translation>
    </message>
    <message>
        <source>Say only how it came to you. You set no grade: headquarters compares sources and grades later, and what nobody graded counts as ungraded, not as doubtful.</source>
        <translation>Dites seulement comment vous l’avez appris. Vous ne mettez pas de cote&#xa0;: le siège compare les sources et les cote plus tard, et ce que personne n’a coté compte comme non coté, pas comme douteux.</translation>
    </message>
    <message>
        <source>How you know it, and what grades are</source>
        <translation>Comment vous le savez, et ce que sont les cotes</translation>
    </message>
    <message>
        <source>Opens the help beside this window</source>
        <translation>Ouvre l’aide à côté de cette fenêtre</translation>
    </message>
    <message>
        <source>How do &amp;you know?</source>
        <translation>C&amp;omment le savez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Steps from the event to you</source>
        <translation>Étapes entre l’événement et vous</translation>
    </message>
    <message>
        <source>0 if you were there</source>
        <translation>0 si vous étiez là</translation>
    </message>
    <message>
        <source>Source, as a pseudonym</source>
        <translation>Source, sous un pseudonyme</translation>
    </message>
    <message>
        <source>S-0042, never a name</source>
        <translation>S-0042, jamais un nom</translation>
    </message>
    <message>
        <source>Number of separate sources</source>
        <translation>Nombre de sources distinctes</translation>
    </message>
    <message>
        <source>Signs of risk and of peace</source>
        <translation>Signes de risque et de paix</translation>
    </message>
    <message>
        <source>What a sign is, and what it is not</source>
        <translation>Ce qu’est un signe, et ce qu’il n’est pas</translation>
    </message>
    <message>
        <source>From the frameworks. None at all is fine: headquarters can code it later.</source>
        <translation>Tirés des cadres. Aucun, c’est bien aussi&#xa0;: le siège peut coder plus tard.</translation>
    </message>
    <message>
        <source>Add signs…</source>
        <translation>Ajouter des signes…</translation>
    </message>
    <message>
        <source>Who was harmed</source>
        <translation>Qui a subi une atteinte</translation>
    </message>
    <message>
        <source>How to write figures, also rough ones</source>
        <translation>Comment écrire les chiffres, même approximatifs</translation>
    </message>
    <message>
        <source>One line for each group and harm. Write 12, 10-20, 10-20 (15), 10+, ≤20 or about 15. Empty means not known, never zero.</source>
        <translation>Une ligne pour chaque groupe et chaque atteinte. Écrivez 12, 10-20, 10-20 (15), 10+, ≤20 ou environ 15. Vide veut dire non connu, jamais zéro.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Whom to name, and why the reason matters</source>
        <translation>Qui nommer, et pourquoi la raison compte</translation>
    </message>
    <message>
        <source>The kind of body and its smallest known unit, never a person, and why you name it.</source>
        <translation>Le type d’acteur et sa plus petite unité connue, jamais une personne, et pourquoi vous le nommez.</translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation>Ajouter un acteur</translation>
    </message>
    <message>
        <source>Inside an armed conflict?</source>
        <translation>Dans un conflit armé&#xa0;?</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Déclencheurs</translation>
    </message>
    <message>
        <source>Add triggers…</source>
        <translation>Ajouter des déclencheurs…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>In which language (tag)</source>
        <translation>En quelle langue (code)</translation>
    </message>
    <message>
        <source>fr, ar, sg</source>
        <translation>fr, ar, sg</translation>
    </message>
    <message>
        <source>Kind of speaker, never a name</source>
        <translation>Type d’orateur, jamais un nom</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Ce qui a suivi</translation>
    </message>
    <message>
        <source>The rumour</source>
        <translation>La rumeur</translation>
    </message>
    <message>
        <source>What is being told</source>
        <translation>Ce que l’on raconte</translation>
    </message>
    <message>
        <source>What checking showed</source>
        <translation>Ce que la vérification a montré</translation>
    </message>
    <message>
        <source>Told back on</source>
        <translation>Réponse donnée le</translation>
    </message>
    <message>
        <source>Told back to</source>
        <translation>Réponse donnée à</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Comment on l’a vérifiée</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>Ajouter une vérification</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Qui l’a fait</translation>
    </message>
    <message>
        <source>Who responded, by role</source>
        <translation>Qui a répondu, par son rôle</translation>
    </message>
    <message>
        <source>Help or referral</source>
        <translation>Aide ou orientation</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>Ce que les gens ont accepté</translation>
    </message>
    <message>
        <source>What these choices mean, and how to ask</source>
        <translation>Ce que ces choix veulent dire, et comment demander</translation>
    </message>
    <message>
        <source>Ask about each use on its own: yes to one is not yes to another. “With detail” means that the words themselves may go, not only that something happened. Not asked means that it goes only to those who must handle it. What you saw yourself, and public sources, need no answer.</source>
        <translation>Demandez pour chaque usage à part&#xa0;: oui à l’un n’est pas oui à l’autre. «&#xa0;Avec le détail&#xa0;» veut dire que les mots eux-mêmes peuvent partir, pas seulement qu’il s’est passé quelque chose. Non demandé veut dire que cela va seulement à ceux qui doivent le traiter. Ce que vous avez vu vous-même, et les sources publiques, n’ont pas besoin de réponse.</translation>
    </message>
    <message>
        <source>The local committee</source>
        <translation>Le comité local</translation>
    </message>
    <message>
        <source>with detail</source>
        <translation>avec le détail</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Le siège</translation>
    </message>
    <message>
        <source>A named partner</source>
        <translation>Un partenaire nommé</translation>
    </message>
    <message>
        <source>An accountability process, such as a court</source>
        <translation>Un mécanisme de responsabilité, comme un tribunal</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Risk check</source>
        <translation>Évaluation du risque</translation>
    </message>
    <message>
        <source>What red does, and what it never does</source>
        <translation>Ce que fait le rouge, et ce qu’il ne fait jamais</translation>
    </message>
    <message>
        <source>Could somebody be harmed if this became known: those who spoke, an interpreter, you? Red withholds the detail, never the alarm.</source>
        <translation>Quelqu’un pourrait-il en souffrir si cela se savait&#xa0;: ceux qui ont parlé, un interprète, vous&#xa0;? Le rouge retient le détail, jamais l’alerte.</translation>
    </message>
    <message>
        <source>Danger of sharing</source>
        <translation>Danger de partager</translation>
    </message>
    <message>
        <source>If red</source>
        <translation>Si rouge</translation>
    </message>
    <message>
        <source>Agreed measures</source>
        <translation>Mesures convenues</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Revoir le</translation>
    </message>
    <message>
        <source>Harm if it became known</source>
        <translation>Danger si cela se savait</translation>
    </message>
    <message>
        <source>Keep it from (whatever else is said above):</source>
        <translation>Ne pas le donner à (quoi qu’il soit dit plus haut)&#xa0;:</translation>
    </message>
    <message>
        <source>Headquarters: it stays out of every packet</source>
        <translation>Le siège&#xa0;: cela n’entre dans aucun paquet</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Accountability processes</source>
        <translation>Mécanismes de responsabilité</translation>
    </message>
    <message>
        <source>The protection officer</source>
        <translation>Le responsable de la protection</translation>
    </message>
    <message>
        <source>Minimum form: sexual violence, or a child who survived</source>
        <translation>Forme minimale&#xa0;: violence sexuelle, ou enfant survivant</translation>
    </message>
    <message>
        <source>Danger within hours</source>
        <translation>Danger imminent</translation>
    </message>
    <message>
        <source>One line that can be spoken over telephone or radio. No names: anyone may hear it.</source>
        <translation>Une ligne que l’on peut dire au téléphone ou à la radio. Pas de noms&#xa0;: tout le monde peut l’entendre.</translation>
    </message>
    <message>
        <source>Flash line</source>
        <translation>Ligne d’alerte</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Photos et documents</translation>
    </message>
    <message>
        <source>Keep the originals of photos too, sealed, on this computer only</source>
        <translation>Garder aussi les originaux, scellés, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Packets carry a copy without place, day and camera. The original proves more if a court asks for it. Without it, only its SHA-256 is kept.</source>
        <translation>Les paquets portent une copie sans lieu, ni jour, ni appareil photo. L’original prouve davantage si un tribunal le demande. Sans lui, seule son empreinte SHA-256 est gardée.</translation>
    </message>
    <message>
        <source>Attach photos or documents…</source>
        <translation>Joindre des photos ou des documents…</translation>
    </message>
    <message>
        <source>Put back what was taken out</source>
        <translation>Remettre ce qui a été enlevé</translation>
    </message>
    <message>
        <source>Links to other observations</source>
        <translation>Liens avec d’autres observations</translation>
    </message>
    <message>
        <source>Does another observation confirm this one, contradict it, tell of the same event, or of what led to it? Say so, and whoever counts later sees which records tell of one event.</source>
        <translation>Une autre observation confirme-t-elle celle-ci, la contredit-elle, parle-t-elle du même événement ou de ce qui y a mené&#xa0;? Dites-le, et celui qui compte plus tard voit quelles fiches parlent d’un même événement.</translation>
    </message>
    <message>
        <source>Link an observation…</source>
        <translation>Lier une observation…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of your words (tag)</source>
        <translation>Langue de vos mots (code)</translation>
    </message>
    <message>
        <source>fr, ar, sw-CD, sg</source>
        <translation>fr, ar, sw-CD, sg</translation>
    </message>
    <message>
        <source>What could still help</source>
        <translation>Ce qui pourrait encore aider</translation>
    </message>
    <message>
        <source>None of this keeps you from saving.</source>
        <translation>Rien de cela ne vous empêche d’enregistrer.</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Pourquoi c’est corrigé</translation>
    </message>
    <message>
        <source>Why it is corrected (may stay empty)</source>
        <translation>Pourquoi c’est corrigé (peut rester vide)</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
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
        <translation>On ne peut pas revenir en arrière. Cette fenêtre se ferme aussitôt&#xa0;; ce qui a été noté reste sur le disque, illisible.</translation>
    </message>
    <message>
        <source>A backup elsewhere still opens; the last one was made on {day}.</source>
        <translation>Une copie de secours gardée ailleurs s’ouvre encore&#xa0;; la dernière a été faite le {day}.</translation>
    </message>
    <message>
        <source>There is no backup: everything that no packet carried will be lost.</source>
        <translation>Il n’y a pas de copie de secours&#xa0;: tout ce qu’aucun paquet n’a porté sera perdu.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Take the way into these records away?</source>
        <translation>Supprimer l’accès à ce registre&#xa0;?</translation>
    </message>
    <message>
        <source>To do it, press Ctrl+Shift+Del once more, or the button.</source>
        <translation>Pour le faire, pressez encore une fois Ctrl+Maj+Suppr, ou le bouton.</translation>
    </message>
    <message>
        <source>&amp;Take it away now</source>
        <translation>&amp;Supprimer maintenant</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>FactorRow</name>
    <message>
        <source>How often seen: {title}</source>
        <translation>Combien de fois vu&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>Changement&#xa0;: {title}</translation>
    </message>
    <message>
        <source>How often seen</source>
        <translation>Combien de fois vu</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Peace</source>
        <translation>Paix</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Where the report goes</source>
        <translation>Où va le rapport</translation>
    </message>
    <message>
        <source>Saved, exactly as shown here. Hand it over with your next packet, by mail or on a stick: nothing of your records, of you or of this computer is in it.</source>
        <translation>Enregistré, exactement comme montré ici. Remettez-le avec votre prochain paquet, par courrier ou sur une clé USB&#xa0;: il ne contient rien de votre registre, de vous ni de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>There is nothing of this name. Look whether the stick is in.</source>
        <translation>Il n’y a rien de ce nom. Regardez si la clé USB est branchée.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nom du nouveau dossier</translation>
    </message>
    <message>
        <source>The folder could not be made here. Choose another place.</source>
        <translation>Le dossier n’a pas pu être créé ici. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Parent folder</source>
        <translation>Dossier supérieur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>New &amp;folder…</source>
        <translation>Nouveau &amp;dossier…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Fichiers et dossiers</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>No&amp;m du fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Enregistrement sonore</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Scanned or raw picture</source>
        <translation>Image scannée ou brute</translation>
    </message>
    <message>
        <source>Picture of a kind that is not shown</source>
        <translation>Image d’un type qui n’est pas montré</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>joint</translation>
    </message>
    <message>
        <source>original kept, sealed, on the computer that attached it</source>
        <translation>original gardé, scellé, sur l’ordinateur qui l’a joint</translation>
    </message>
    <message>
        <source>original not kept</source>
        <translation>original non gardé</translation>
    </message>
    <message>
        <source>readable original saved outside</source>
        <translation>original lisible enregistré dehors</translation>
    </message>
    <message>
        <source>SHA-256 of the original: {digest}</source>
        <translation>SHA-256 de l’original&#xa0;: {digest}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
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
        <translation>Garder, renommer, supprimer…</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Toutes les zones</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>Tous ou aucun</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Le dernier jour</numerusform>
            <numerusform>Les %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>D’autres</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Non coté</translation>
    </message>
    <message>
        <source>Take off: {condition}</source>
        <translation>Enlever&#xa0;: {condition}</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Words: {words}</source>
        <translation>Mots&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Le dernier jour</numerusform>
            <numerusform>Les %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Depuis le {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Type&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Area: {area}</source>
        <translation>Zone&#xa0;: {area}</translation>
    </message>
    <message>
        <source>Sign of: {factor}</source>
        <translation>Signe de&#xa0;: {factor}</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Noté ici</translation>
    </message>
    <message>
        <source>Recorded by others</source>
        <translation>Noté par d’autres</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Non coté</translation>
    </message>
    <message>
        <source>Grade: {grade}</source>
        <translation>Cote&#xa0;: {grade}</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Incomplet</translation>
    </message>
</context>
<context>
    <name>Finished</name>
    <message>
        <source>Plan the ne&amp;xt one</source>
        <translation>&amp;Préparer la prochaine</translation>
    </message>
    <message>
        <source>Print the &amp;minutes</source>
        <translation>&amp;Imprimer les notes</translation>
    </message>
    <message>
        <source>Print promise &amp;slips</source>
        <translation>Imprimer les papiers &amp;de promesse</translation>
    </message>
    <message>
        <source>&amp;Read what is written</source>
        <translation>&amp;Lire ce qui est noté</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Clore la réunion</translation>
    </message>
    <message>
        <source>The meeting is written down as {reference}.</source>
        <translation>La réunion est notée sous {reference}.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promesse</numerusform>
            <numerusform>%n promesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) of the community&apos;s own</source>
        <translation>
            <numerusform>%n signe propre à la communauté</numerusform>
            <numerusform>%n signes propres à la communauté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of another committee were looked at and not changed.</source>
        <translation>
            <numerusform>%n fiche d’un autre comité a été regardée et n’a pas été changée.</numerusform>
            <numerusform>%n fiches d’un autre comité ont été regardées et n’ont pas été changées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation>La réunion est close</translation>
    </message>
</context>
<context>
    <name>FlashPage</name>
    <message>
        <source>Reach: {role}</source>
        <translation>Joindre&#xa0;: {role}</translation>
    </message>
    <message>
        <source>Phone tree: {step}</source>
        <translation>Chaîne d’appels&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Danger within hours</source>
        <translation>Danger imminent</translation>
    </message>
    <message>
        <source>One line that can be said over telephone or radio. Anybody may hear it or read it: no names, no source, not the place where people hide.</source>
        <translation>Une ligne que l’on peut dire au téléphone ou à la radio. Tout le monde peut l’entendre ou la lire&#xa0;: pas de noms, pas de source, pas l’endroit où des gens se cachent.</translation>
    </message>
    <message>
        <source>&amp;Say in one line what threatens, whom, where and when</source>
        <translation>&amp;Dites en une ligne quelle menace, contre qui, où et quand</translation>
    </message>
    <message>
        <source>Armed men moving toward the market, two hours away</source>
        <translation>Des hommes armés avancent vers le marché, à deux heures d’ici</translation>
    </message>
    <message>
        <source>Say this. Anybody may hear it.</source>
        <translation>Dites ceci. Tout le monde peut l’entendre.</translation>
    </message>
    <message>
        <source>Nobody is noted to be reached in danger. Note it on Today.</source>
        <translation>Personne n’est noté à joindre en cas de danger. Notez-le dans Aujourd’hui.</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>&amp;Write down the rest…</source>
        <translation>Noter le re&amp;ste…</translation>
    </message>
    <message>
        <source>&amp;Record and show it large (Enter)</source>
        <translation>&amp;Enregistrer et montrer en grand (Entrée)</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>&amp;What people were told…</source>
        <translation>Ce qui a été &amp;dit aux gens…</translation>
    </message>
    <message>
        <source>S&amp;ettle…</source>
        <translation>Tran&amp;cher…</translation>
    </message>
    <message>
        <source>Two people wrote different things here; both are kept</source>
        <translation>Deux personnes ont écrit des choses différentes ici&#xa0;; les deux sont gardées</translation>
    </message>
    <message>
        <source>O&amp;ver time…</source>
        <translation>Au &amp;fil du temps…</translation>
    </message>
</context>
<context>
    <name>FoundOutDialog</name>
    <message>
        <source>no day was named</source>
        <translation>aucun jour n’a été dit</translation>
    </message>
    <message>
        <source>In no meeting</source>
        <translation>Dans aucune réunion</translation>
    </message>
    <message>
        <source>A day is written with the year first, such as 2026-11-23.</source>
        <translation>Un jour s’écrit avec l’année d’abord, par exemple 2026-11-23.</translation>
    </message>
    <message>
        <source>What came of a promise</source>
        <translation>Ce qui est sorti d’une promesse</translation>
    </message>
    <message>
        <source>What has &amp;come of it</source>
        <translation>&amp;Ce qui en est sorti</translation>
    </message>
    <message>
        <source>On &amp;day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>What &amp;shows it</source>
        <translation>Ce qui le &amp;montre</translation>
    </message>
    <message>
        <source>&amp;Who says so, as a role</source>
        <translation>&amp;Qui le dit, par son rôle</translation>
    </message>
    <message>
        <source>such as: market warden</source>
        <translation>comme&#xa0;: gardien du marché</translation>
    </message>
    <message>
        <source>Looked at &amp;in</source>
        <translation>&amp;Vu dans</translation>
    </message>
    <message>
        <source>Observations that &amp;bear it out</source>
        <translation>&amp;Observations qui le confirment</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Add an observation that bears it out</source>
        <translation>Ajouter une observation qui le confirme</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove the observation that is chosen</source>
        <translation>Retirer l’observation choisie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write it d&amp;own</source>
        <translation>No&amp;ter</translation>
    </message>
</context>
<context>
    <name>GroupGrid</name>
    <message>
        <source>Not there</source>
        <translation>Pas là</translation>
    </message>
    <message>
        <source>Local word for the group, never a name</source>
        <translation>Mot local pour le groupe, jamais un nom</translation>
    </message>
    <message>
        <source>Name of group {number}</source>
        <translation>Nom du groupe {number}</translation>
    </message>
    <message>
        <source>{group}: {cell}</source>
        <translation>{group}&#xa0;: {cell}</translation>
    </message>
    <message>
        <source>{group}: was not there</source>
        <translation>{group}&#xa0;: n’était pas là</translation>
    </message>
</context>
<context>
    <name>GroupLine</name>
    <message>
        <source>They agreed: their view may be shown as theirs</source>
        <translation>Ils ont dit oui&#xa0;: leur avis peut être montré comme le leur</translation>
    </message>
    <message>
        <source>Their reasons may be told too</source>
        <translation>Leurs raisons peuvent être dites aussi</translation>
    </message>
    <message>
        <source>Fewer than five people, or not counted: kept, and never printed as theirs.</source>
        <translation>Moins de cinq personnes, ou non compté&#xa0;: gardé, et jamais imprimé comme le leur.</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Toute la salle</translation>
    </message>
    <message>
        <source>A group without a name</source>
        <translation>Un groupe sans nom</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>what the group is called here, never a name</source>
        <translation>comment on appelle le groupe ici, jamais un nom de personne</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Sorte de groupe</translation>
    </message>
    <message>
        <source>Is it expected?</source>
        <translation>Est-il attendu&#xa0;?</translation>
    </message>
    <message>
        <source>will not be invited</source>
        <translation>ne sera pas invité</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>{page} – Help</source>
        <translation>{page} – Aide</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>This is the program as its makers run it: the list is made when it is built.</source>
        <translation>C’est le programme tel que ses auteurs le font tourner : la liste est établie à sa construction.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page n’a ces mots.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>One more language</source>
        <translation>Une langue de plus</translation>
    </message>
    <message>
        <source>None is written down yet.</source>
        <translation>Aucune n’est encore notée.</translation>
    </message>
    <message>
        <source>In the room: {figure}</source>
        <translation>Dans la salle&#xa0;: {figure}</translation>
    </message>
    <message>
        <source>nobody is counted yet</source>
        <translation>personne n’est encore compté</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing that was saved is overwritten: each save stands here, the newest first.</source>
        <translation>Rien de ce qui a été enregistré n’est écrasé&#xa0;: chaque enregistrement est ici, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>All wordings of this observation, the newest first</source>
        <translation>Tous les textes de cette observation, le plus récent d’abord</translation>
    </message>
    <message>
        <source>&amp;Undo the last save</source>
        <translation>&amp;Annuler le dernier enregistrement</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>shown now</source>
        <translation>montré maintenant</translation>
    </message>
    <message>
        <source>By: {role}</source>
        <translation>Par&#xa0;: {role}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Pourquoi&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>This wording was taken back; its text is gone.</source>
        <translation>Ce texte a été retiré&#xa0;; son contenu n’existe plus.</translation>
    </message>
    <message>
        <source>This wording stayed behind where it was written.</source>
        <translation>Ce texte est resté là où il a été écrit.</translation>
    </message>
    <message>
        <source>This wording has not come here yet.</source>
        <translation>Ce texte n’est pas encore arrivé ici.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Avant&#xa0;:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Après&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>HoldWindow</name>
    <message>
        <source>a point</source>
        <translation>un sujet</translation>
    </message>
    <message>
        <source>{number} of {count}: {words}</source>
        <translation>{number} sur {count}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>▲ over time</source>
        <translation>▲ temps dépassé</translation>
    </message>
    <message>
        <source>Pause (F9)</source>
        <translation>Pause (F9)</translation>
    </message>
    <message>
        <source>Go on (F9)</source>
        <translation>Continuer (F9)</translation>
    </message>
    <message>
        <source>Begin (F9)</source>
        <translation>Commencer (F9)</translation>
    </message>
    <message>
        <source>▲ Not kept yet. It is tried again every few seconds.</source>
        <translation>▲ Pas encore gardé. Un nouvel essai a lieu toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>En train d’être gardé…</translation>
    </message>
    <message>
        <source>✓ Kept, encrypted</source>
        <translation>✓ Gardé, chiffré</translation>
    </message>
    <message>
        <source>The room sees nothing now.</source>
        <translation>La salle ne voit rien maintenant.</translation>
    </message>
    <message>
        <source>The room sees each group apart.</source>
        <translation>La salle voit chaque groupe à part.</translation>
    </message>
    <message>
        <source>The room sees the whole room’s answers, no groups.</source>
        <translation>La salle voit les réponses de toute la salle, sans groupes.</translation>
    </message>
    <message>
        <source>✓ Recorded as an observation. Undo takes the tie back; the observation stays.</source>
        <translation>✓ Noté comme observation. Défaire enlève le lien&#xa0;; l’observation reste.</translation>
    </message>
    <message numerus="yes">
        <source>Locking in %n second(s). Press any key to stay; everything is kept.</source>
        <translation>
            <numerusform>Verrouillage dans %n seconde. Appuyez sur une touche pour rester&#xa0;; tout est gardé.</numerusform>
            <numerusform>Verrouillage dans %n secondes. Appuyez sur une touche pour rester&#xa0;; tout est gardé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding a meeting – R2P Field</source>
        <translation>Tenir une réunion – R2P Field</translation>
    </message>
    <message>
        <source>Po&amp;int</source>
        <translation>Su&amp;jet</translation>
    </message>
    <message>
        <source>To the point before</source>
        <translation>Au sujet d’avant</translation>
    </message>
    <message>
        <source>To the point before: Ctrl+PgUp</source>
        <translation>Au sujet d’avant&#xa0;: Ctrl+PgUp</translation>
    </message>
    <message>
        <source>To the next point</source>
        <translation>Au sujet suivant</translation>
    </message>
    <message>
        <source>To the next point: Ctrl+PgDown</source>
        <translation>Au sujet suivant&#xa0;: Ctrl+PgDown</translation>
    </message>
    <message>
        <source>The room’s window (F8)</source>
        <translation>Fenêtre de la salle (F8)</translation>
    </message>
    <message>
        <source>Groups too (Ctrl+G)</source>
        <translation>Groupes aussi (Ctrl+G)</translation>
    </message>
    <message>
        <source>The room sees each group apart. Being seen apart can endanger people: ask them first.</source>
        <translation>La salle voit chaque groupe à part. Être vu à part peut mettre des gens en danger&#xa0;: demandez-leur d’abord.</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Rester ouvert</translation>
    </message>
    <message>
        <source>While the meeting runs, the records lock only after 30 minutes without a key. A pause, a sleeping computer and Ctrl+L lock as always.</source>
        <translation>Pendant la réunion, le registre ne se verrouille qu’après 30 minutes sans touche. Une pause, la mise en veille et Ctrl+L verrouillent comme toujours.</translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation>&amp;Lire à voix haute</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Language to read aloud in</source>
        <translation>Langue pour lire à voix haute</translation>
    </message>
    <message>
        <source>Steps of the meeting</source>
        <translation>Étapes de la réunion</translation>
    </message>
    <message>
        <source>1 Who is here</source>
        <translation>1 Qui est là</translation>
    </message>
    <message>
        <source>Count each group with the arrows, + and −. No names; an empty cell is not none.</source>
        <translation>Comptez chaque groupe avec les flèches, + et −. Pas de noms&#xa0;; une case vide ne veut pas dire zéro.</translation>
    </message>
    <message>
        <source>People in the room by group</source>
        <translation>Personnes dans la salle, par groupe</translation>
    </message>
    <message>
        <source>One more gr&amp;oup</source>
        <translation>Un &amp;groupe de plus</translation>
    </message>
    <message>
        <source>What the group is called here; nobody’s name</source>
        <translation>Comment on appelle le groupe ici&#xa0;; jamais un nom de personne</translation>
    </message>
    <message>
        <source>What kind of group it is</source>
        <translation>Quelle sorte de groupe</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Ajouter le groupe</translation>
    </message>
    <message>
        <source>Languages and interpretation</source>
        <translation>Langues et interprétation</translation>
    </message>
    <message>
        <source>One &amp;more language</source>
        <translation>Une l&amp;angue de plus</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>Ajouter la langue</translation>
    </message>
    <message>
        <source>What is spoken about</source>
        <translation>De quoi on parle</translation>
    </message>
    <message>
        <source>One more poi&amp;nt</source>
        <translation>Un sujet &amp;de plus</translation>
    </message>
    <message>
        <source>A topic in words</source>
        <translation>Un sujet, en mots</translation>
    </message>
    <message>
        <source>Add the point</source>
        <translation>Ajouter le sujet</translation>
    </message>
    <message>
        <source>Rules the room agreed to</source>
        <translation>Règles acceptées par la salle</translation>
    </message>
    <message>
        <source>2 What we see</source>
        <translation>2 Ce qu’on voit</translation>
    </message>
    <message>
        <source>W worse, S the same, B better; Alt and 1 to 5 how grave. A digit goes to that group, 0 to the whole room. Backspace takes one off.</source>
        <translation>P pire, A pareil, M mieux&#xa0;; Alt et 1 à 5 pour la gravité. Un chiffre mène à ce groupe, 0 à toute la salle. Retour arrière en enlève un.</translation>
    </message>
    <message>
        <source>Answers by group</source>
        <translation>Réponses par groupe</translation>
    </message>
    <message>
        <source>&amp;How it answered</source>
        <translation>Comm&amp;ent il a répondu</translation>
    </message>
    <message>
        <source>Wh&amp;y, in its words</source>
        <translation>Po&amp;urquoi, avec ses mots</translation>
    </message>
    <message>
        <source>What lies b&amp;eneath it, in its words</source>
        <translation>Ce qu’il &amp;y a dessous, avec ses mots</translation>
    </message>
    <message>
        <source>The group said yes: its view may be told outside as its own</source>
        <translation>Le groupe a dit oui&#xa0;: son avis peut être dit dehors comme le sien</translation>
    </message>
    <message>
        <source>The group said yes: its reason may be shown and told too</source>
        <translation>Le groupe a dit oui&#xa0;: sa raison peut être montrée et dite aussi</translation>
    </message>
    <message>
        <source>3 What we agree</source>
        <translation>3 L’accord</translation>
    </message>
    <message>
        <source>What the room a&amp;grees on, in words</source>
        <translation>Ce sur quoi la salle est d’&amp;accord, en mots</translation>
    </message>
    <message>
        <source>&amp;How it was found out</source>
        <translation>Comment on l’a &amp;su</translation>
    </message>
    <message>
        <source>A for it, N neither, O objects; + and − count too.</source>
        <translation>D d’accord, N ni l’un ni l’autre, P pas d’accord&#xa0;; + et − comptent aussi.</translation>
    </message>
    <message>
        <source>Who is for it, and who is not</source>
        <translation>Qui est d’accord, et qui ne l’est pas</translation>
    </message>
    <message>
        <source>Those who do not agree</source>
        <translation>Ceux qui ne sont pas d’accord</translation>
    </message>
    <message>
        <source>What the&amp;y say, in their words</source>
        <translation>Ce qu’ils disent, avec leurs &amp;mots</translation>
    </message>
    <message>
        <source>They said yes: their words may be on the wall and on paper</source>
        <translation>Ils ont dit oui&#xa0;: leurs mots peuvent être au mur et sur papier</translation>
    </message>
    <message>
        <source>Asked: nobo&amp;dy disagrees</source>
        <translation>Demandé&#xa0;: personne n’est con&amp;tre</translation>
    </message>
    <message>
        <source>Take the ob&amp;jection back…</source>
        <translation>&amp;Retirer le désaccord…</translation>
    </message>
    <message>
        <source>4 Worries and questions</source>
        <translation>4 Soucis, questions</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation>Soucis</translation>
    </message>
    <message>
        <source>Ctrl+O makes an observation of the worry you are in. Undo takes the tie back; the observation stays.</source>
        <translation>Ctrl+O fait une observation du souci où vous êtes. Défaire enlève le lien&#xa0;; l’observation reste.</translation>
    </message>
    <message>
        <source>Add a &amp;worry</source>
        <translation>Ajouter un souc&amp;i</translation>
    </message>
    <message>
        <source>Questions of the community</source>
        <translation>Questions de la communauté</translation>
    </message>
    <message>
        <source>Add a q&amp;uestion</source>
        <translation>Ajouter une &amp;question</translation>
    </message>
    <message>
        <source>5 Signs and words</source>
        <translation>5 Signes, mots</translation>
    </message>
    <message>
        <source>What it is called here</source>
        <translation>Comment on l’appelle ici</translation>
    </message>
    <message>
        <source>Add local &amp;words</source>
        <translation>Ajouter des &amp;mots d’ici</translation>
    </message>
    <message>
        <source>Signs that the community proposes: a vote in two steps</source>
        <translation>Signes que la communauté propose&#xa0;: un vote en deux temps</translation>
    </message>
    <message>
        <source>First count who names a sign for the list, then who chooses it from the list. Tick what is kept: it stands beside the official signs.</source>
        <translation>Comptez d’abord qui nomme un signe pour la liste, puis qui le choisit dans la liste. Cochez ce qui est gardé&#xa0;: il va à côté des signes officiels.</translation>
    </message>
    <message>
        <source>Votes on proposed signs</source>
        <translation>Votes sur les signes proposés</translation>
    </message>
    <message>
        <source>Pl&amp;aces</source>
        <translation>&amp;Places</translation>
    </message>
    <message>
        <source>Keep those with the most votes</source>
        <translation>Garder ceux qui ont le plus de votes</translation>
    </message>
    <message>
        <source>Add a si&amp;gn</source>
        <translation>Ajouter un si&amp;gne</translation>
    </message>
    <message>
        <source>6 Promises</source>
        <translation>6 Promesses</translation>
    </message>
    <message>
        <source>Offices and roles, never names. The room sees each promise as it is written.</source>
        <translation>Des fonctions et des rôles, jamais des noms. La salle voit chaque promesse comme elle est écrite.</translation>
    </message>
    <message>
        <source>Add a &amp;promise</source>
        <translation>Ajouter une &amp;promesse</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>&amp;Close the meeting…</source>
        <translation>&amp;Clore la réunion…</translation>
    </message>
</context>
<context>
    <name>InShort</name>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) in the room</source>
        <translation>
            <numerusform>%n groupe dans la salle</numerusform>
            <numerusform>%n groupes dans la salle</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <source>at least {count} people</source>
        <translation>au moins {count} personnes</translation>
    </message>
    <message>
        <source>about no point of the agenda</source>
        <translation>sur aucun sujet de l’ordre du jour</translation>
    </message>
    <message>
        <source>the whole room</source>
        <translation>toute la salle</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) said how grave it is</source>
        <translation>
            <numerusform>%n groupe a dit à quel point c’est grave</numerusform>
            <numerusform>%n groupes ont dit à quel point c’est grave</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody said anything</source>
        <translation>personne n’a rien dit</translation>
    </message>
    <message>
        <source>for it {count}</source>
        <translation>d’accord {count}</translation>
    </message>
    <message>
        <source>abstained {count}</source>
        <translation>ni l’un ni l’autre {count}</translation>
    </message>
    <message>
        <source>against {count}</source>
        <translation>pas d’accord {count}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Décidé</translation>
    </message>
    <message numerus="yes">
        <source>%n worry(ies) raised</source>
        <translation>
            <numerusform>%n souci exprimé</numerusform>
            <numerusform>%n soucis exprimés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Folder with packets</source>
        <translation>Dossier avec des paquets</translation>
    </message>
    <message>
        <source>A packet</source>
        <translation>Un paquet</translation>
    </message>
    <message>
        <source>No packets were found there.</source>
        <translation>Aucun paquet n’a été trouvé là.</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) changed</source>
        <translation>
            <numerusform>%n observation modifiée</numerusform>
            <numerusform>%n observations modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorder(s) more ask to be contacted</source>
        <translation>
            <numerusform>%n observateur de plus demande à être contacté</numerusform>
            <numerusform>%n observateurs de plus demandent à être contactés</numerusform>
        </translation>
    </message>
    <message>
        <source>Only checked, nothing was kept. {text}</source>
        <translation>Vérifié seulement, rien n’a été gardé. {text}</translation>
    </message>
    <message>
        <source>Approve this device?</source>
        <translation>Approuver cet appareil&#xa0;?</translation>
    </message>
    <message>
        <source>Call the person who says they sent it, on a number you know, and let them read the fingerprint of their device aloud. It asks for the role: {role}.</source>
        <translation>Appelez la personne qui dit l’avoir envoyé, à un numéro que vous connaissez, et faites-lui lire à voix haute l’empreinte de son appareil. Il demande le rôle&#xa0;: {role}.</translation>
    </message>
    <message>
        <source>&amp;Approve and take in</source>
        <translation>&amp;Approuver et recevoir</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Take in packets from a stick or folder. Each goes in whole or not at all, and every file gets its answer.</source>
        <translation>Recevez des paquets d’une clé USB ou d’un dossier. Chacun entre en entier ou pas du tout, et chaque fichier reçoit sa réponse.</translation>
    </message>
    <message>
        <source>Take in a &amp;folder…</source>
        <translation>Recevoir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Take in a f&amp;ile…</source>
        <translation>Recevoir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Only &amp;check, keep nothing</source>
        <translation>&amp;Vérifier seulement, ne rien garder</translation>
    </message>
    <message>
        <source>What became of each packet</source>
        <translation>Ce que chaque paquet est devenu</translation>
    </message>
    <message>
        <source>Recorders who ask to be contacted</source>
        <translation>Observateurs qui demandent à être contactés</translation>
    </message>
    <message>
        <source>They saw something in this area, and sharing the detail would put people in danger. Speak with them in a safe way.</source>
        <translation>Ils ont vu quelque chose dans cette zone, et partager le détail mettrait des gens en danger. Parlez avec eux d’une manière sûre.</translation>
    </message>
    <message>
        <source>No packet waits for checking.</source>
        <translation>Aucun paquet n’attend de vérification.</translation>
    </message>
    <message>
        <source>Waiting for checking</source>
        <translation>En attente de vérification</translation>
    </message>
    <message>
        <source>These packets are whole and signed, by devices that nobody here has approved. They are kept sealed. Compare the fingerprint with the owner by voice.</source>
        <translation>Ces paquets sont complets et signés, par des appareils que personne ici n’a approuvés. Ils sont gardés scellés. Comparez l’empreinte de vive voix avec la personne à qui est l’appareil.</translation>
    </message>
    <message>
        <source>Packets that wait for checking</source>
        <translation>Paquets en attente de vérification</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>C&amp;ompare and approve…</source>
        <translation>&amp;Comparer et approuver…</translation>
    </message>
</context>
<context>
    <name>IndicatorPicker</name>
    <message>
        <source>Signs of risk</source>
        <translation>Signes de risque</translation>
    </message>
    <message>
        <source>Signs of peace</source>
        <translation>Signes de paix</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Standing conditions</source>
        <translation>Situations durables</translation>
    </message>
    <message>
        <source>Triggers: events and standing conditions</source>
        <translation>Déclencheurs&#xa0;: événements et situations durables</translation>
    </message>
    <message>
        <source>Search the triggers</source>
        <translation>Chercher dans les déclencheurs</translation>
    </message>
    <message>
        <source>&amp;Core set of the programme</source>
        <translation>Noyau &amp;commun du programme</translation>
    </message>
    <message>
        <source>&amp;Core set</source>
        <translation>Noyau &amp;commun</translation>
    </message>
    <message>
        <source>Nothing is pinned yet. Stand on a line and press P to keep it here.</source>
        <translation>Rien n’est encore épinglé. Placez-vous sur une ligne et pressez P pour la garder ici.</translation>
    </message>
    <message>
        <source>Nothing has these words. Elections, attacks and other events are under Triggers.</source>
        <translation>Rien n’a ces mots. Élections, attaques et autres événements sont sous Déclencheurs.</translation>
    </message>
    <message>
        <source>Nothing has these words. Try another word, or fewer letters.</source>
        <translation>Rien n’a ces mots. Essayez un autre mot, ou moins de lettres.</translation>
    </message>
    <message>
        <source>Take the &amp;pin away</source>
        <translation>Désé&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>Choosing it turns on the minimum form.</source>
        <translation>Le choisir met en marche la forme minimale.</translation>
    </message>
    <message>
        <source>Wording not yet checked against the published text.</source>
        <translation>Texte pas encore vérifié avec le texte publié.</translation>
    </message>
    <message>
        <source>The same is in: {framework}.</source>
        <translation>Le même se trouve dans&#xa0;: {framework}.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>The observation has this one already. Esc closes the list.</source>
        <translation>L’observation a déjà celui-ci. Échap ferme la liste.</translation>
    </message>
    <message>
        <source>15 are pinned already. Take one pin away first.</source>
        <translation>15 sont déjà épinglés. Désépinglez-en un d’abord.</translation>
    </message>
    <message>
        <source>A small file from your programme, with at most 15 signs. It is kept in your records.</source>
        <translation>Un petit fichier de votre programme, avec 15 signes au plus. Il est gardé dans votre registre.</translation>
    </message>
    <message>
        <source>The programme&apos;s list of signs</source>
        <translation>La liste de signes du programme</translation>
    </message>
    <message>
        <source>Signs of risk and of peace</source>
        <translation>Signes de risque et de paix</translation>
    </message>
    <message>
        <source>Search the signs</source>
        <translation>Chercher dans les signes</translation>
    </message>
    <message>
        <source>Search in titles and guidance</source>
        <translation>Chercher dans les titres et les explications</translation>
    </message>
    <message>
        <source>&amp;Used last and pinned</source>
        <translation>&amp;Récents et épinglés</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>Use the programme&apos;s &amp;list…</source>
        <translation>&amp;Liste du programme…</translation>
    </message>
    <message>
        <source>Arrows go from sign to sign, Space chooses, Enter adds, P pins</source>
        <translation>Les flèches vont de signe en signe, Espace choisit, Entrée ajoute, P épingle</translation>
    </message>
    <message>
        <source>Back to the usual li&amp;st</source>
        <translation>Li&amp;ste habituelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite by a calendar file</source>
        <translation>Inviter par un fichier de calendrier</translation>
    </message>
    <message>
        <source>Title in the calendar</source>
        <translation>Titre dans le calendrier</translation>
    </message>
    <message>
        <source>Hour, by the clock on the wall</source>
        <translation>Heure, celle de l’horloge au mur</translation>
    </message>
    <message>
        <source>hours:minutes, such as 14:30</source>
        <translation>heures:minutes, comme 14:30</translation>
    </message>
    <message>
        <source>This is no hour. Write it as 14:30, or leave it empty.</source>
        <translation>Ce n’est pas une heure. Écrivez-la comme 14:30, ou laissez vide.</translation>
    </message>
    <message>
        <source>Say the &amp;place too</source>
        <translation>Dire aussi le &amp;lieu</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Enregistrer le fichier…</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Remove this line</source>
        <translation>Enlever cette ligne</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Enlever&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>KeyingPage</name>
    <message>
        <source>Not kept yet; it is tried again</source>
        <translation>Pas encore gardé&#xa0;; un nouvel essai est en cours</translation>
    </message>
    <message>
        <source>Go on with: {title}</source>
        <translation>Continuer avec&#xa0;: {title}</translation>
    </message>
    <message>
        <source>a meeting without a title</source>
        <translation>une réunion sans titre</translation>
    </message>
    <message>
        <source>A meeting without a title</source>
        <translation>Une réunion sans titre</translation>
    </message>
    <message>
        <source>Back to the &amp;second</source>
        <translation>Retour à la &amp;seconde saisie</translation>
    </message>
    <message>
        <source>Key it in a &amp;second time</source>
        <translation>Saisir une &amp;seconde fois</translation>
    </message>
    <message>
        <source>Key in what stands on the sheet, and nothing else. Then write it down, or have it keyed in a second time: best by somebody else.</source>
        <translation>Saisissez ce qui est sur la feuille, et rien d’autre. Puis enregistrez, ou faites saisir une seconde fois&#xa0;: le mieux, par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The second time: key in the same sheet again, without looking at the first. Then the two are compared, and you choose wherever they differ.</source>
        <translation>La seconde fois&#xa0;: saisissez encore la même feuille, sans regarder la première saisie. Puis les deux sont comparées, et vous choisissez là où elles diffèrent.</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>Gardé comme brouillon à {time}, chiffré</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left in which the two differ. Look at the sheet and choose.</source>
        <translation>
            <numerusform>Il reste %n endroit où les deux diffèrent. Regardez la feuille et choisissez.</numerusform>
            <numerusform>Il reste %n endroits où les deux diffèrent. Regardez la feuille et choisissez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands between the two any more. Write it down.</source>
        <translation>Plus rien ne diffère entre les deux. Enregistrez.</translation>
    </message>
    <message>
        <source>The two say the same. Write it down.</source>
        <translation>Les deux disent la même chose. Enregistrez.</translation>
    </message>
    <message>
        <source>As far as it is said, one role keyed in both: a slip may be in both.</source>
        <translation>D’après ce qui est dit, un même rôle a saisi les deux&#xa0;: une erreur peut être dans les deux.</translation>
    </message>
    <message>
        <source>Throw away what was keyed in?</source>
        <translation>Jeter ce qui a été saisi&#xa0;?</translation>
    </message>
    <message>
        <source>The meeting stays as it was planned. What was keyed in cannot be brought back.</source>
        <translation>La réunion reste comme elle était prévue. Ce qui a été saisi ne peut pas être retrouvé.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Jeter</translation>
    </message>
    <message>
        <source>Key in from paper</source>
        <translation>Saisir depuis le papier</translation>
    </message>
    <message>
        <source>The code stands in a corner of each sheet. Case and spaces do not matter, and letters that look alike are told apart.</source>
        <translation>Le code est dans un coin de chaque feuille. Majuscules et espaces ne comptent pas, et les lettres qui se ressemblent sont reconnues.</translation>
    </message>
    <message>
        <source>&amp;Code on the sheet</source>
        <translation>&amp;Code de la feuille</translation>
    </message>
    <message>
        <source>&amp;Find the meeting</source>
        <translation>&amp;Trouver la réunion</translation>
    </message>
    <message>
        <source>Keyed &amp;in by, as a role</source>
        <translation>Qui sais&amp;it, par son rôle</translation>
    </message>
    <message>
        <source>such as: clerk of the committee</source>
        <translation>comme&#xa0;: secrétaire du comité</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>Empty means not counted; 0 means nobody. Enter goes to the next cell, the arrows up and down to the same cell of the next line.</source>
        <translation>Vide veut dire non compté&#xa0;; 0 veut dire personne. Entrée va à la case suivante, les flèches haut et bas à la même case de la ligne voisine.</translation>
    </message>
    <message>
        <source>Another &amp;group</source>
        <translation>Un autre &amp;groupe</translation>
    </message>
    <message>
        <source>What was spoken about</source>
        <translation>Ce dont on a parlé</translation>
    </message>
    <message>
        <source>Another &amp;point</source>
        <translation>Un autre s&amp;ujet</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Another pr&amp;omise</source>
        <translation>Une autre pro&amp;messe</translation>
    </message>
    <message>
        <source>An&amp;ything else on the sheet</source>
        <translation>&amp;Autre chose sur la feuille</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>&amp;Jeter…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Go &amp;back to the first</source>
        <translation>Revenir à la p&amp;remière</translation>
    </message>
    <message>
        <source>Co&amp;mpare the two</source>
        <translation>Comparer les &amp;deux</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>How {language} is interpreted</source>
        <translation>Comment {language} est interprété</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>pas encore noté</translation>
    </message>
    <message>
        <source>By whom, as a role; no names</source>
        <translation>Par qui, par son rôle&#xa0;; pas de noms</translation>
    </message>
    <message>
        <source>a role, such as: nurse of the health post</source>
        <translation>un rôle, comme&#xa0;: infirmière du poste de santé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Who interprets, as a role</source>
        <translation>Qui interprète, par son rôle</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>It leaves with the measures that you write down below. That is your own decision.</source>
        <translation>Cela part avec les mesures que vous notez plus bas. C’est votre propre décision.</translation>
    </message>
    <message>
        <source>The meeting stays on this laptop until somebody decides otherwise. Say below when to look again, and you are reminded.</source>
        <translation>La réunion reste sur cet ordinateur jusqu’à ce que quelqu’un décide autrement. Dites plus bas quand revoir cela, et on vous le rappellera.</translation>
    </message>
    <message>
        <source>It leaves. Write down what you agreed to lower the danger.</source>
        <translation>Cela part. Notez ce que vous avez convenu pour réduire le danger.</translation>
    </message>
    <message>
        <source>It leaves, to those for whom the room said yes.</source>
        <translation>Cela part, vers ceux pour qui la salle a dit oui.</translation>
    </message>
    <message>
        <source>Not answered: it leaves as if there were no danger.</source>
        <translation>Sans réponse&#xa0;: cela part comme s’il n’y avait pas de danger.</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message numerus="yes">
        <source>%n more of them stand on the Records page.</source>
        <translation>
            <numerusform>%n autre se trouve à la page Registre.</numerusform>
            <numerusform>%n autres se trouvent à la page Registre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkPicker</name>
    <message>
        <source>Link another observation</source>
        <translation>Lier une autre observation</translation>
    </message>
    <message>
        <source>&amp;Search by words, place or reference (KQWD-0042)</source>
        <translation>&amp;Chercher par mots, lieu ou référence (KQWD-0042)</translation>
    </message>
    <message>
        <source>The &amp;newest, or what was found</source>
        <translation>Les plus r&amp;écentes, ou ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words.</source>
        <translation>Rien n’a été trouvé. Essayez moins de mots.</translation>
    </message>
    <message>
        <source>&amp;How does it bear on this one?</source>
        <translation>Quel rappor&amp;t a-t-elle avec celle-ci&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lier</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>A note; may stay empty</source>
        <translation>Une note&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Note sur le lien</translation>
    </message>
    <message>
        <source>How this one bears on it: {name}</source>
        <translation>Quel rapport avec celle-ci&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Enlever&#xa0;: {name}</translation>
    </message>
    <message>
        <source>An observation that is not here</source>
        <translation>Une observation qui n’est pas ici</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>1: named for the list</source>
        <translation>1&#xa0;: nommé pour la liste</translation>
    </message>
    <message>
        <source>2: chosen from it</source>
        <translation>2&#xa0;: choisi dans la liste</translation>
    </message>
    <message>
        <source>Places on the list</source>
        <translation>Places sur la liste</translation>
    </message>
    <message>
        <source>no words yet</source>
        <translation>pas encore de mots</translation>
    </message>
    <message>
        <source>On the list by the first vote: {signs}</source>
        <translation>Sur la liste par le premier vote&#xa0;: {signs}</translation>
    </message>
    <message>
        <source>More are kept than there are places: the last ones are level.</source>
        <translation>Il y en a plus de gardés que de places&#xa0;: les derniers sont à égalité.</translation>
    </message>
</context>
<context>
    <name>Lost</name>
    <message>
        <source>It stands on the screen only and is gone when this window closes. Put the stick back or make room on the disk, or copy it to paper.</source>
        <translation>C’est seulement à l’écran et disparaît quand cette fenêtre se ferme. Rebranchez la clé USB ou libérez de la place sur le disque, ou copiez-le sur papier.</translation>
    </message>
    <message>
        <source>What you wrote last could not be kept</source>
        <translation>Ce que vous avez écrit en dernier n’a pas pu être gardé</translation>
    </message>
    <message>
        <source>Close and &amp;lose it</source>
        <translation>Fermer et le &amp;perdre</translation>
    </message>
    <message>
        <source>Put the stick back first. What stands on the screen is then kept among your drafts, and Today offers it.</source>
        <translation>Rebranchez d’abord la clé USB. Ce qui est à l’écran est alors gardé parmi vos brouillons, et Aujourd’hui le propose.</translation>
    </message>
    <message>
        <source>Open the records again</source>
        <translation>Rouvrir le registre</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>R&amp;ouvrir</translation>
    </message>
</context>
<context>
    <name>LostCodePage</name>
    <message>
        <source>Make a new code</source>
        <translation>Faire un nouveau code</translation>
    </message>
    <message>
        <source>A new code takes the place of the one that is lost. The lost one then opens nothing any more, except second copies that were made before. Your passphrase is asked for again.</source>
        <translation>Un nouveau code remplace celui qui est perdu. L’ancien n’ouvre alors plus rien, sauf les copies de secours faites avant. Votre phrase de passe vous est encore demandée.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Make a new code</source>
        <translation>&amp;Faire un nouveau code</translation>
    </message>
</context>
<context>
    <name>LostPassphraseDialog</name>
    <message>
        <source>&amp;Words or digits on paper</source>
        <translation>&amp;Mots ou chiffres du papier</translation>
    </message>
    <message>
        <source>Your &amp;role, no name</source>
        <translation>&amp;Votre rôle, pas de nom</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nouvelle &amp;phrase de passe</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>Nouvelle phrase de passe, &amp;encore une fois</translation>
    </message>
    <message>
        <source>None of these: I had no passphrase here</source>
        <translation>Aucun de ceux-ci&#xa0;: je n’avais pas de phrase de passe ici</translation>
    </message>
    <message>
        <source>The passphrase until now opens these records no more. The code on paper stays valid.</source>
        <translation>La phrase de passe d’avant n’ouvre plus ce registre. Le code sur papier reste valable.</translation>
    </message>
    <message>
        <source>Choose your own entry: its passphrase until now opens these records no more. Those of the others still do, unless you tick that nobody else may come in. The code on paper stays valid.</source>
        <translation>Choisissez votre propre ligne&#xa0;: sa phrase de passe n’ouvre plus ce registre. Celles des autres l’ouvrent toujours, sauf si vous cochez que personne d’autre ne doit plus entrer. Le code sur papier reste valable.</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Choisir une nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>&amp;Choisir</translation>
    </message>
</context>
<context>
    <name>MadePackets</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>For the other laptops of your committee</source>
        <translation>Pour les autres ordinateurs de votre comité</translation>
    </message>
    <message>
        <source>A receipt, for one device</source>
        <translation>Un reçu, pour un appareil</translation>
    </message>
    <message>
        <source>HQ has it</source>
        <translation>Le siège l’a</translation>
    </message>
    <message>
        <source>To headquarters, no receipt yet</source>
        <translation>Pour le siège, pas encore de reçu</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) not sent yet</source>
        <translation>
            <numerusform>%n observation pas encore envoyée</numerusform>
            <numerusform>%n observations pas encore envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) sealed, without a receipt yet</source>
        <translation>
            <numerusform>%n observation scellée, encore sans reçu</numerusform>
            <numerusform>%n observations scellées, encore sans reçu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HQ has %n observation(s) of yours</source>
        <translation>
            <numerusform>Le siège a %n observation de vous</numerusform>
            <numerusform>Le siège a %n observations de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) of which HQ knows only that they stayed here</source>
        <translation>
            <numerusform>%n observation dont le siège sait seulement qu’elle est restée ici</numerusform>
            <numerusform>%n observations dont le siège sait seulement qu’elles sont restées ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Headquarters has sent no receipt yet.</source>
        <translation>Le siège n’a pas encore envoyé de reçu.</translation>
    </message>
    <message>
        <source>The last receipt tells of packets that reached headquarters until {day}.</source>
        <translation>Le dernier reçu parle des paquets arrivés au siège jusqu’au {day}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Locking in %n second(s). Press any key to stay; what you write is kept.</source>
        <translation>
            <numerusform>Verrouillage dans %n seconde. Pressez une touche pour rester&#xa0;; ce que vous écrivez est gardé.</numerusform>
            <numerusform>Verrouillage dans %n secondes. Pressez une touche pour rester&#xa0;; ce que vous écrivez est gardé.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the records again…</source>
        <translation>R&amp;ouvrir le registre…</translation>
    </message>
    <message>
        <source>Danger within hours – R2P Field</source>
        <translation>Danger imminent – R2P Field</translation>
    </message>
    <message>
        <source>Quick note – R2P Field</source>
        <translation>Note rapide – R2P Field</translation>
    </message>
    <message>
        <source>New observation – R2P Field</source>
        <translation>Nouvelle observation – R2P Field</translation>
    </message>
    <message>
        <source>R2P Field</source>
        <translation>R2P Field</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
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
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>When these records lock, who can open them, and the emergency (Ctrl+Shift+Del)</source>
        <translation>Quand ce registre se verrouille, qui peut l’ouvrir, et l’urgence (Ctrl+Maj+Suppr)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Keep the draft, close the records and lock (Ctrl+L)</source>
        <translation>Garder le brouillon, fermer le registre et verrouiller (Ctrl+L)</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Chercher partout (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Danger in hours</source>
        <translation>Danger imminent</translation>
    </message>
    <message>
        <source>One line to say over telephone or radio at once: Ctrl+Shift+F</source>
        <translation>Une ligne à dire aussitôt au téléphone ou à la radio&#xa0;: Ctrl+Maj+F</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;Nouvelle note</translation>
    </message>
    <message>
        <source>A quick note: Ctrl+N. All fields: Ctrl+Shift+N. The same place and source again: F4</source>
        <translation>Une note rapide&#xa0;: Ctrl+N. Tous les champs&#xa0;: Ctrl+Maj+N. Encore le même lieu et la même source&#xa0;: F4</translation>
    </message>
    <message>
        <source>Help (F1 opens the page of the field you are in)</source>
        <translation>Aide (F1 ouvre la page du champ où vous êtes)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Invented data. Nothing here is real, nothing you write here is safe or sent.</source>
        <translation>Données inventées. Rien ici n’est réel, rien de ce que vous écrivez ici n’est protégé ni envoyé.</translation>
    </message>
</context>
<context>
    <name>MeetingInviting</name>
    <message>
        <source>The file is not encrypted: whoever finds it can read it.</source>
        <translation>Le fichier n’est pas chiffré&#xa0;: qui le trouve peut le lire.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>The calendar file says: {words}.</source>
        <translation>Le fichier de calendrier dit&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>It holds no names, no groups and no agenda.</source>
        <translation>Il ne contient ni noms, ni groupes, ni ordre du jour.</translation>
    </message>
    <message>
        <source>Hand it to those you invite. Calendars copy it to telephones and companies.</source>
        <translation>Remettez-le à ceux que vous invitez. Les calendriers le copient vers des téléphones et des entreprises.</translation>
    </message>
</context>
<context>
    <name>MeetingLines</name>
    <message>
        <source>Throw this away?</source>
        <translation>Jeter ceci&#xa0;?</translation>
    </message>
    <message>
        <source>What was typed and tallied here and not written down is gone then. A meeting that was written down before stays as it was.</source>
        <translation>Ce qui a été tapé et compté ici sans être enregistré est alors perdu. Une réunion enregistrée avant reste comme elle était.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Jeter</translation>
    </message>
    <message>
        <source>Another version of the program wrote this. It is kept as it is; open it with that version.</source>
        <translation>Une autre version du programme a écrit ceci. C’est gardé tel quel&#xa0;; ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>This body is not written down yet. Everything that was typed is kept, encrypted.</source>
        <translation>Cette instance n’est pas encore enregistrée. Tout ce qui a été tapé est gardé, chiffré.</translation>
    </message>
    <message>
        <source>This meeting is not finished. Everything that was typed and tallied is kept, encrypted.</source>
        <translation>Cette réunion n’est pas terminée. Tout ce qui a été tapé et compté est gardé, chiffré.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>no title yet</source>
        <translation>pas encore de titre</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévues</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>Committees and bodies</source>
        <translation>Comités et instances</translation>
    </message>
    <message>
        <source>Local words</source>
        <translation>Mots d’ici</translation>
    </message>
    <message>
        <source>planned, its day has passed</source>
        <translation>prévue, son jour est passé</translation>
    </message>
    <message>
        <source>people are still to be told</source>
        <translation>il reste des gens à informer</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sans jour</translation>
    </message>
    <message>
        <source>not used any more</source>
        <translation>plus utilisé</translation>
    </message>
</context>
<context>
    <name>MeetingPaperDialog</name>
    <message>
        <source>Notes to read aloud, one page in large letters</source>
        <translation>Notes à lire à voix haute, une page en grandes lettres</translation>
    </message>
    <message>
        <source>Notes for headquarters, the long form</source>
        <translation>Notes pour le siège, version longue</translation>
    </message>
    <message>
        <source>A slip for each promise, without agenda or views</source>
        <translation>Un papier par promesse, sans ordre du jour ni avis</translation>
    </message>
    <message>
        <source>Blank sheets for the room</source>
        <translation>Feuilles vides pour la salle</translation>
    </message>
    <message>
        <source>Blank sheet to count who came, without names</source>
        <translation>Feuille vide pour compter qui est venu, sans noms</translation>
    </message>
    <message>
        <source>No signatures and no thumb prints. A group&apos;s view stands there only if it agreed and has at least five people; small figures are left out.</source>
        <translation>Pas de signatures ni d’empreintes de pouce. L’avis d’un groupe n’y est que s’il a dit oui et compte au moins cinq personnes&#xa0;; les petits chiffres sont laissés de côté.</translation>
    </message>
    <message>
        <source>For the file, with everything that headquarters may have.</source>
        <translation>Pour le dossier, avec tout ce que le siège peut avoir.</translation>
    </message>
    <message>
        <source>Only where an office holder wants to sign.</source>
        <translation>Seulement là où la personne en charge veut signer.</translation>
    </message>
    <message>
        <source>They carry a short code, so that they can be keyed in later.</source>
        <translation>Elles portent un code court, pour pouvoir être saisies plus tard.</translation>
    </message>
    <message>
        <source>It carries the same short code as the other sheets.</source>
        <translation>Elle porte le même code court que les autres feuilles.</translation>
    </message>
    <message>
        <source>Print for this meeting</source>
        <translation>Imprimer pour cette réunion</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Ce qui est imprimé</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Dans quelle langue</translation>
    </message>
    <message>
        <source>The PDF is not encrypted: whoever finds it can read it. Delete the file when it is printed.</source>
        <translation>Le PDF n’est pas chiffré&#xa0;: qui le trouve peut le lire. Supprimez le fichier une fois imprimé.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Save the PDF…</source>
        <translation>&amp;Enregistrer le PDF…</translation>
    </message>
</context>
<context>
    <name>MeetingPrinting</name>
    <message>
        <source>Save the notes of the meeting</source>
        <translation>Enregistrer les notes de la réunion</translation>
    </message>
    <message>
        <source>Save the slips</source>
        <translation>Enregistrer les papiers de promesse</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>The PDF is not encrypted: whoever finds it can read it.</source>
        <translation>Le PDF n’est pas chiffré&#xa0;: qui le trouve peut le lire.</translation>
    </message>
    <message>
        <source>Read it once before you hand it on. Delete the file when it is printed.</source>
        <translation>Lisez-le une fois avant de le remettre. Supprimez le fichier une fois imprimé.</translation>
    </message>
    <message>
        <source>Words in it tell more than that people met: {words}. Read it once before you hand it on.</source>
        <translation>Des mots y disent plus que le fait que des gens se sont réunis&#xa0;: {words}. Lisez-le une fois avant de le remettre.</translation>
    </message>
    <message numerus="yes">
        <source>The PDF is there: %n page(s).</source>
        <translation>
            <numerusform>Le PDF est là&#xa0;: %n page.</numerusform>
            <numerusform>Le PDF est là&#xa0;: %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be read by anyone who holds it.</source>
        <translation>Qui l’a en main peut le lire.</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Look at the &amp;closing…</source>
        <translation>&amp;Voir la clôture…</translation>
    </message>
    <message>
        <source>&amp;Close the meeting…</source>
        <translation>&amp;Clore la réunion…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>&amp;Plan a meeting</source>
        <translation>&amp;Préparer une réunion</translation>
    </message>
    <message>
        <source>&amp;Key in from paper…</source>
        <translation>&amp;Saisir depuis le papier…</translation>
    </message>
    <message>
        <source>Find the meeting by the code on its sheets</source>
        <translation>Trouver la réunion par le code sur ses feuilles</translation>
    </message>
    <message>
        <source>Add a &amp;body</source>
        <translation>Ajouter une &amp;instance</translation>
    </message>
    <message>
        <source>A committee, council or other body that meets</source>
        <translation>Un comité, un conseil ou une autre instance qui se réunit</translation>
    </message>
    <message>
        <source>No meeting is written down yet. Begin with the committee or body that meets, or plan a meeting.</source>
        <translation>Aucune réunion n’est encore notée. Commencez par le comité ou l’instance qui se réunit, ou préparez une réunion.</translation>
    </message>
    <message>
        <source>Meetings, bodies and local words</source>
        <translation>Réunions, instances et mots d’ici</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ce qui est noté</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Retour à la &amp;liste</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>&amp;Jeter…</translation>
    </message>
    <message>
        <source>&amp;Hold the meeting</source>
        <translation>&amp;Tenir la réunion</translation>
    </message>
    <message>
        <source>Ch&amp;ange the plan</source>
        <translation>Ch&amp;anger la préparation</translation>
    </message>
    <message>
        <source>Ke&amp;y in its sheets</source>
        <translation>Saisir ses f&amp;euilles</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Notes, slips of promises, blank sheets</source>
        <translation>Notes, papiers de promesse, feuilles vides</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>In&amp;viter…</translation>
    </message>
    <message>
        <source>A calendar file without names and without an agenda</source>
        <translation>Un fichier de calendrier sans noms et sans ordre du jour</translation>
    </message>
    <message>
        <source>Ch&amp;ange</source>
        <translation>Ch&amp;anger</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>what the group is called here, never a name</source>
        <translation>comment on appelle le groupe ici, jamais un nom de personne</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Sorte de groupe</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>The program made a mistake.</source>
        <translation>Le programme a fait une erreur.</translation>
    </message>
    <message>
        <source>Everything saved before is safe, and what you typed is still here.</source>
        <translation>Tout ce qui a été enregistré avant est sauf, et ce que vous avez tapé est encore ici.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, save this report and give it to whoever looks after the program. It holds places in the program and versions, and nothing of your records.</source>
        <translation>Essayez encore une fois. Si cela recommence, enregistrez ce rapport et donnez-le à la personne qui s’occupe du programme. Il contient des endroits du programme et des versions, et rien de votre registre.</translation>
    </message>
    <message>
        <source>The program ended suddenly the last time.</source>
        <translation>Le programme s’est arrêté brusquement la dernière fois.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. What was being typed is among the drafts, up to its last second.</source>
        <translation>Tout ce qui a été enregistré avant est sauf. Ce qui était en train d’être tapé est parmi les brouillons, jusqu’à la dernière seconde.</translation>
    </message>
    <message>
        <source>Go on as usual. If it happens again, save this report and give it to whoever looks after the program. It holds places in the program and versions, and nothing of your records.</source>
        <translation>Continuez comme d’habitude. Si cela recommence, enregistrez ce rapport et donnez-le à la personne qui s’occupe du programme. Il contient des endroits du programme et des versions, et rien de votre registre.</translation>
    </message>
    <message>
        <source>R2P Field</source>
        <translation>R2P Field</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>Détails pour un rapport</translation>
    </message>
    <message>
        <source>&amp;Save this report…</source>
        <translation>&amp;Enregistrer ce rapport…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>MinimumSection</name>
    <message>
        <source>A CSV table with a line for each service: its kind, what it offers, how to reach it, its hours.</source>
        <translation>Un tableau CSV avec une ligne pour chaque service&#xa0;: son type, ce qu’il offre, comment le joindre, ses heures.</translation>
    </message>
    <message>
        <source>List of services</source>
        <translation>Liste de services</translation>
    </message>
</context>
<context>
    <name>MissingRow</name>
    <message>
        <source>Not said yet</source>
        <translation>Pas encore dit</translation>
    </message>
    <message>
        <source>A note for this laptop alone; it never leaves it</source>
        <translation>Une remarque pour cet ordinateur seul&#xa0;; elle ne le quitte jamais</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Why missing: {kind}</source>
        <translation>Pourquoi absent&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Note on who was missing: {kind}</source>
        <translation>Remarque sur qui manquait&#xa0;: {kind}</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>local words</source>
        <translation>mots d’ici</translation>
    </message>
    <message>
        <source>The words that people use here</source>
        <translation>Les mots que les gens utilisent ici</translation>
    </message>
    <message>
        <source>For which point</source>
        <translation>Pour quel sujet</translation>
    </message>
    <message>
        <source>choose the point</source>
        <translation>choisissez le sujet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>language not noted</source>
        <translation>langue non notée</translation>
    </message>
    <message>
        <source>Who agreed, as a group or role; no names</source>
        <translation>Qui a accepté, par groupe ou rôle&#xa0;; pas de noms</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Write these words on paper now, then type them once more from the paper.</source>
        <translation>Écrivez maintenant ces mots sur papier, puis tapez-les encore une fois en lisant le papier.</translation>
    </message>
    <message>
        <source>Six random words are best: easy to write down, impossible to guess. Your own should have at least 14 characters.</source>
        <translation>Six mots au hasard sont le mieux&#xa0;: faciles à noter, impossibles à deviner. Votre propre phrase doit avoir au moins 14 caractères.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Again (F4)</source>
        <translation>Encore (F4)</translation>
    </message>
    <message>
        <source>Another note of the same place, source and day</source>
        <translation>Une autre note du même lieu, de la même source et du même jour</translation>
    </message>
    <message>
        <source>Undo this save</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Remove earlier wording…</source>
        <translation>Retirer l’ancien texte…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>Words or digits on &amp;paper</source>
        <translation>&amp;Mots ou chiffres du papier</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
</context>
<context>
    <name>OrganisationCard</name>
    <message>
        <source>It set for this computer: {file}</source>
        <translation>Elle a fixé pour cet ordinateur : {file}</translation>
    </message>
    <message numerus="yes">
        <source>Records lock after %n minute(s) at the latest.</source>
        <translation>
            <numerusform>Le registre se verrouille au plus tard après %n minute.</numerusform>
            <numerusform>Le registre se verrouille au plus tard après %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new passphrase is six of the program&apos;s own words.</source>
        <translation>Une nouvelle phrase de passe est faite de six des mots proposés par le programme.</translation>
    </message>
    <message numerus="yes">
        <source>A new passphrase has %n character(s) or more.</source>
        <translation>
            <numerusform>Une nouvelle phrase de passe a %n caractère ou plus.</numerusform>
            <numerusform>Une nouvelle phrase de passe a %n caractères ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation can open these records if it has both this computer, or a copy of it, and its recovery key. With one of the two alone it cannot. You can take its key out.</source>
        <translation>Votre organisation peut ouvrir ce registre si elle a à la fois cet ordinateur, ou une copie de celui-ci, et sa clé de secours. Avec l’un des deux seul, elle ne le peut pas. Vous pouvez retirer sa clé.</translation>
    </message>
    <message>
        <source>Your organisation offers a recovery key. If you let it in, your organisation can open these records when it has both this computer, or a copy of it, and that key. With one of the two alone it cannot. You may refuse, and you may take it out again later.</source>
        <translation>Votre organisation propose une clé de secours. Si vous l’admettez, votre organisation peut ouvrir ce registre quand elle a à la fois cet ordinateur, ou une copie de celui-ci, et cette clé. Avec l’un des deux seul, elle ne le peut pas. Vous pouvez refuser, et vous pourrez la retirer plus tard.</translation>
    </message>
    <message>
        <source>The digits of its key: {digits}</source>
        <translation>Les chiffres de sa clé : {digits}</translation>
    </message>
    <message>
        <source>A recovery key was used on these records on {day}.</source>
        <translation>Une clé de secours a servi sur ce registre le {day}.</translation>
    </message>
    <message>
        <source>A key that nobody noted here</source>
        <translation>Une clé que personne n’a notée ici</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Votre organisation</translation>
    </message>
    <message>
        <source>{organisation}, since {day}: {digits}</source>
        <translation>{organisation}, depuis le {day} : {digits}</translation>
    </message>
    <message>
        <source>Let your organisation&apos;s key in</source>
        <translation>Admettre la clé de votre organisation</translation>
    </message>
    <message>
        <source>From then on your organisation can open everything in these records if it has both this computer, or a copy of it, and its recovery key. When it does so with this program, your passphrase stops working and these records say so. You can take the key out again under Safety.</source>
        <translation>Dès lors, votre organisation peut ouvrir tout ce registre si elle a à la fois cet ordinateur, ou une copie de celui-ci, et sa clé de secours. Quand elle le fait avec ce programme, votre phrase de passe ne vaut plus et ce registre le dit. Vous pouvez retirer la clé dans Sécurité.</translation>
    </message>
    <message>
        <source>&amp;Let it in</source>
        <translation>&amp;L’admettre</translation>
    </message>
    <message>
        <source>Take the recovery key out</source>
        <translation>Retirer la clé de secours</translation>
    </message>
    <message>
        <source>It opens these records no more. Second copies, and copies of this computer, that were made before still open with it: make a new copy, and destroy those that you can reach.</source>
        <translation>Elle n’ouvre plus ce registre. Les copies de secours, et les copies de cet ordinateur, faites auparavant s’ouvrent encore avec elle : faites une nouvelle copie, et détruisez celles que vous pouvez atteindre.</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>La &amp;retirer</translation>
    </message>
</context>
<context>
    <name>PaperCode</name>
    <message>
        <source>Word {number}, “{word}”, is not in the list of words.</source>
        <translation>Le mot {number}, «&#xa0;{word}&#xa0;», n’est pas dans la liste des mots.</translation>
    </message>
    <message>
        <source>A code has 12 words, or 24 when it was split; {count} were typed.</source>
        <translation>Un code a 12 mots, ou 24 s’il a été partagé&#xa0;; {count} ont été tapés.</translation>
    </message>
    <message>
        <source>This is half {half} of a code that was split; the other half is needed too.</source>
        <translation>Ceci est la moitié {half} d’un code partagé&#xa0;; il faut aussi l’autre moitié.</translation>
    </message>
    <message>
        <source>These are not the first and the second half of one code.</source>
        <translation>Ce ne sont pas la première et la deuxième moitié d’un même code.</translation>
    </message>
    <message>
        <source>Every word is in the list, but these do not belong together: at least one is another word.</source>
        <translation>Chaque mot est dans la liste, mais ils ne vont pas ensemble&#xa0;: au moins un devrait être un autre mot.</translation>
    </message>
</context>
<context>
    <name>PaperCodeDialog</name>
    <message>
        <source>Your code on paper</source>
        <translation>Votre code sur papier</translation>
    </message>
</context>
<context>
    <name>PartyRow</name>
    <message>
        <source>Say why this body is named: it is printed beside it everywhere.</source>
        <translation>Dites pourquoi cet acteur est nommé&#xa0;: c’est imprimé partout à côté de lui.</translation>
    </message>
    <message>
        <source>You saw it yourself. Still write what you saw, not what you conclude.</source>
        <translation>Vous l’avez vu vous-même. Écrivez tout de même ce que vous voyez, pas ce que vous en concluez.</translation>
    </message>
    <message>
        <source>Uniforms, flags and vehicles can be borrowed: the words on paper say so.</source>
        <translation>Uniformes, drapeaux et véhicules peuvent être empruntés&#xa0;: le texte imprimé le dit.</translation>
    </message>
    <message>
        <source>The body said so itself. A claim can also be a boast.</source>
        <translation>L’acteur l’a dit lui-même. Une revendication peut aussi être une vantardise.</translation>
    </message>
    <message>
        <source>Somebody told you. How they know it stands under How it is known.</source>
        <translation>Quelqu’un vous l’a dit. Comment cette personne le sait se trouve sous Comment on le sait.</translation>
    </message>
    <message>
        <source>You conclude it, nobody saw it. It is printed as assumed.</source>
        <translation>Vous le concluez, personne ne l’a vu. C’est imprimé comme supposé.</translation>
    </message>
    <message>
        <source>It is printed as not known.</source>
        <translation>C’est imprimé comme non connu.</translation>
    </message>
    <message>
        <source>Smallest known unit, never a person</source>
        <translation>La plus petite unité connue, jamais une personne</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Type d’acteur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Why it is named</source>
        <translation>Pourquoi il est nommé</translation>
    </message>
    <message>
        <source>Unknown body</source>
        <translation>Acteur inconnu</translation>
    </message>
    <message>
        <source>This may name a person. Write the body alone: its kind, unit and area.</source>
        <translation>Cela nomme peut-être une personne. Écrivez seulement l’acteur&#xa0;: son type, son unité et sa zone.</translation>
    </message>
    <message>
        <source>A telephone number, address or age has no place here.</source>
        <translation>Un numéro de téléphone, une adresse ou un âge n’a pas sa place ici.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Let somebody in</source>
        <translation>Donner accès à quelqu’un</translation>
    </message>
    <message>
        <source>&amp;Your own passphrase</source>
        <translation>&amp;Votre propre phrase de passe</translation>
    </message>
    <message>
        <source>Wh&amp;ose passphrase was lost?</source>
        <translation>&amp;Quelle phrase de passe est perdue&#xa0;?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Their &amp;role, no name</source>
        <translation>Son rô&amp;le, pas de nom</translation>
    </message>
    <message>
        <source>&amp;Nobody else may come in any more</source>
        <translation>Pers&amp;onne d’autre ne doit plus entrer</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>Sa &amp;phrase de passe</translation>
    </message>
    <message>
        <source>Suggest si&amp;x words</source>
        <translation>Proposer si&amp;x mots</translation>
    </message>
    <message>
        <source>How long the passphrase would hold</source>
        <translation>Combien de temps la phrase de passe résisterait</translation>
    </message>
    <message>
        <source>Six random words are best: easy to write down, impossible to guess. Your own should have at least 14 characters.</source>
        <translation>Six mots au hasard sont le mieux&#xa0;: faciles à noter, impossibles à deviner. Votre propre phrase doit avoir au moins 14 caractères.</translation>
    </message>
    <message>
        <source>Their passphrase a&amp;gain</source>
        <translation>Sa phrase de passe, &amp;encore une fois</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>A&amp;fficher ce qui est tapé</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Veuillez patienter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Let in</source>
        <translation>&amp;Donner accès</translation>
    </message>
    <message>
        <source>&amp;Your passphrase until now</source>
        <translation>&amp;Votre phrase de passe actuelle</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nouvelle &amp;phrase de passe</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>Nouvelle phrase de passe, &amp;encore une fois</translation>
    </message>
    <message>
        <source>Please wait: passphrases take a few seconds, on purpose.</source>
        <translation>Veuillez patienter&#xa0;: une phrase de passe prend quelques secondes, et c’est voulu.</translation>
    </message>
</context>
<context>
    <name>PhotoSaysDialog</name>
    <message>
        <source>Leave it out</source>
        <translation>Ne pas l’inscrire</translation>
    </message>
    <message>
        <source>What the photos say</source>
        <translation>Ce que disent les photos</translation>
    </message>
    <message>
        <source>The photos say where or when they were taken</source>
        <translation>Les photos disent où ou quand elles ont été prises</translation>
    </message>
    <message>
        <source>Put it into the record? It was taken out of the copies and is kept nowhere unless you choose it here. The place of a photo may be the place of a witness, and the clock of a camera may be wrong.</source>
        <translation>L’inscrire dans la fiche&#xa0;? Cela a été enlevé des copies et n’est gardé nulle part, sauf si vous le choisissez ici. Le lieu d’une photo peut être le lieu d’un témoin, et l’heure d’un appareil photo peut être fausse.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>Ne &amp;pas l’inscrire</translation>
    </message>
    <message>
        <source>Put it &amp;in</source>
        <translation>L’&amp;inscrire</translation>
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
        <translation>Un moment…</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message>
        <source>(It goes on; this is the beginning.)</source>
        <translation>(La suite n’est pas montrée&#xa0;; ceci est le début.)</translation>
    </message>
    <message>
        <source>{kind}: it cannot be shown inside this program. Another program can open a readable copy, if you must.</source>
        <translation>{kind}&#xa0;: ce programme ne peut pas le montrer. Un autre programme peut ouvrir une copie lisible, si c’est nécessaire.</translation>
    </message>
    <message>
        <source>Save a copy that anybody can read?</source>
        <translation>Enregistrer une copie que tout le monde peut lire&#xa0;?</translation>
    </message>
    <message>
        <source>It will not be encrypted: whoever finds it can open it. Deleting it later does not surely remove it from a disk or stick. Save it only where it is safe, under a name that says nothing.</source>
        <translation>Elle ne sera pas chiffrée&#xa0;: qui la trouve peut l’ouvrir. La supprimer plus tard ne l’enlève pas sûrement d’un disque ou d’une clé USB. Enregistrez-la seulement là où c’est sûr, sous un nom qui ne dit rien.</translation>
    </message>
    <message>
        <source>&amp;Save the copy…</source>
        <translation>&amp;Enregistrer la copie…</translation>
    </message>
    <message>
        <source>Save the original, readable by anybody?</source>
        <translation>Enregistrer l’original, lisible par tout le monde&#xa0;?</translation>
    </message>
    <message>
        <source>The original also says inside where, when and with which camera it was taken. It will not be encrypted, and deleting it later does not surely remove it. That it was saved is written into the record.</source>
        <translation>L’original dit aussi où, quand et avec quel appareil il a été pris. Il ne sera pas chiffré, et le supprimer plus tard ne l’enlève pas sûrement. Le fait qu’il a été enregistré est écrit dans la fiche.</translation>
    </message>
    <message>
        <source>&amp;Save the original…</source>
        <translation>&amp;Enregistrer l’original…</translation>
    </message>
    <message>
        <source>Where the readable copy goes</source>
        <translation>Où va la copie lisible</translation>
    </message>
    <message>
        <source>The readable copy lies where you chose. Whoever finds it can open it.</source>
        <translation>La copie lisible est là où vous l’avez choisi. Qui la trouve peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Photos et documents</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Previous (Page Up)</source>
        <translation>Précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Next (Page Down)</source>
        <translation>Suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Plus petit (-)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>&amp;Whole</source>
        <translation>&amp;Entière</translation>
    </message>
    <message>
        <source>The whole picture (0)</source>
        <translation>L’image entière (0)</translation>
    </message>
    <message>
        <source>One pixel for one (1)</source>
        <translation>Un pixel pour un (1)</translation>
    </message>
    <message>
        <source>&amp;Save a readable copy…</source>
        <translation>Enregistrer une &amp;copie lisible…</translation>
    </message>
    <message>
        <source>Save the &amp;original…</source>
        <translation>Enregistrer l’&amp;original…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>PhotosSection</name>
    <message>
        <source>Stopped. Nothing was attached; the files are where they were.</source>
        <translation>Arrêté. Rien n’a été joint&#xa0;; les fichiers sont là où ils étaient.</translation>
    </message>
    <message>
        <source>Several can be chosen with Shift or Ctrl. Copies are kept in your records, encrypted; the files stay where they are, and their names are not kept.</source>
        <translation>On peut en choisir plusieurs avec Maj ou Ctrl. Des copies sont gardées dans votre registre, chiffrées&#xa0;; les fichiers restent là où ils sont, et leurs noms ne sont pas gardés.</translation>
    </message>
    <message>
        <source>Attach photos or documents</source>
        <translation>Joindre des photos ou des documents</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>%n fichier joint.</numerusform>
            <numerusform>%n fichiers joints.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a moving picture only the first is in the copy.</source>
        <translation>D’une image animée, seule la première image est dans la copie.</translation>
    </message>
    <message>
        <source>Documents, films and sound are kept as they are: they may say inside who made them, where and when. Look before you send.</source>
        <translation>Les documents, les films et les sons sont gardés tels quels&#xa0;: ils peuvent dire à l’intérieur qui les a faits, où et quand. Regardez avant d’envoyer.</translation>
    </message>
    <message>
        <source>File {number} was not attached. {what} {next}</source>
        <translation>Le fichier {number} n’a pas été joint. {what} {next}</translation>
    </message>
    <message>
        <source>This record is in minimum form, for sexual violence or a child who survived: no photo or document may be added, since it could lead to that person. What is attached already stays on this computer.</source>
        <translation>Cette fiche est sous la forme minimale, pour violence sexuelle ou enfant survivant&#xa0;: aucune photo ni document ne peut être ajouté, car cela pourrait mener à cette personne. Ce qui est déjà joint reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Keep this place for the next observations</source>
        <translation>Garder ce lieu pour les prochaines observations</translation>
    </message>
    <message>
        <source>Keep this day for the next observations</source>
        <translation>Garder ce jour pour les prochaines observations</translation>
    </message>
    <message>
        <source>Keep how you know, with the source, for the next observations</source>
        <translation>Garder comment vous le savez, avec la source, pour les prochaines observations</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
</context>
<context>
    <name>PlaceBrowser</name>
    <message>
        <source>No list of places is loaded yet. OCHA hands out one for each country (P-codes, CSV): load it here from a stick. Words alone are always enough.</source>
        <translation>Aucune liste de lieux n’est encore chargée. OCHA en donne une pour chaque pays (P-codes, CSV)&#xa0;: chargez-la ici depuis une clé USB. Les mots seuls suffisent toujours.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n lieu trouvé</numerusform>
            <numerusform>%n lieux trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of places as CSV, for example OCHA&apos;s P-codes of your country.</source>
        <translation>Une liste de lieux en CSV, par exemple les P-codes d’OCHA pour votre pays.</translation>
    </message>
    <message>
        <source>Load a list of places</source>
        <translation>Charger une liste de lieux</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in this list</source>
        <translation>
            <numerusform>%n lieu dans cette liste</numerusform>
            <numerusform>%n lieux dans cette liste</numerusform>
        </translation>
    </message>
    <message>
        <source>level {level}: {number}</source>
        <translation>niveau {level}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>déjà ici</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>nouvelle ici</translation>
    </message>
    <message>
        <source>in place of version {version}</source>
        <translation>à la place de la version {version}</translation>
    </message>
    <message>
        <source>OLDER than the list that is here</source>
        <translation>PLUS ANCIENNE que la liste qui est ici</translation>
    </message>
    <message>
        <source>has fewer levels than the list that is here</source>
        <translation>a moins de niveaux que la liste qui est ici</translation>
    </message>
    <message>
        <source>{code} (row {row}) lies in an area that the list does not have</source>
        <translation>{code} (ligne {row}) se trouve dans une zone que la liste n’a pas</translation>
    </message>
    <message>
        <source>{code} (row {row}) is shorter than its neighbours; zeros may be lost</source>
        <translation>{code} (ligne {row}) est plus court que ses voisins&#xa0;; des zéros ont pu se perdre</translation>
    </message>
    <message>
        <source>row {row} names a place without a code, which is left out</source>
        <translation>la ligne {row} nomme un lieu sans code, qui est laissé de côté</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful: {doubts}.</source>
        <translation>Douteux&#xa0;: {doubts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) can be found now</source>
        <translation>
            <numerusform>%n lieu peut maintenant être trouvé</numerusform>
            <numerusform>%n lieux peuvent maintenant être trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>A settlement in {area}</source>
        <translation>Une localité dans {area}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>&amp;Find a place</source>
        <translation>&amp;Chercher un lieu</translation>
    </message>
    <message>
        <source>The beginning of its name; then the district, if many have that name</source>
        <translation>Le début de son nom&#xa0;; puis le district, si beaucoup portent ce nom</translation>
    </message>
    <message>
        <source>&amp;Add a settlement here…</source>
        <translation>&amp;Ajouter une localité ici…</translation>
    </message>
    <message>
        <source>Keep at &amp;hand</source>
        <translation>&amp;Garder à portée</translation>
    </message>
    <message>
        <source>&amp;Load a list of places…</source>
        <translation>Charger une &amp;liste de lieux…</translation>
    </message>
    <message>
        <source>The places of this list take the place of earlier versions of it. Codes in your records stay as they are and stay readable.</source>
        <translation>Les lieux de cette liste prennent la place des versions plus anciennes. Les codes dans votre registre restent tels quels et restent lisibles.</translation>
    </message>
    <message>
        <source>&amp;What it holds</source>
        <translation>Ce qu’elle c&amp;ontient</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>&amp;Use this list</source>
        <translation>&amp;Utiliser cette liste</translation>
    </message>
    <message>
        <source>For a village or camp that the list does not have. Its code begins with that of the area. It is offered on this computer only; its name and code travel inside your observations.</source>
        <translation>Pour un village ou un camp que la liste n’a pas. Son code commence par celui de la zone. Il n’est proposé que sur cet ordinateur&#xa0;; son nom et son code voyagent dans vos observations.</translation>
    </message>
    <message>
        <source>&amp;Name, as people there say it</source>
        <translation>No&amp;m, comme on le dit sur place</translation>
    </message>
    <message>
        <source>&amp;Other names, parted by commas</source>
        <translation>Autr&amp;es noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>A&amp;dd it</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Take this place</source>
        <translation>Prendre ce l&amp;ieu</translation>
    </message>
</context>
<context>
    <name>PlaceOffers</name>
    <message>
        <source>Places of your lists are offered while you type. Down chooses, Enter takes.</source>
        <translation>Les lieux de vos listes sont proposés pendant que vous tapez. Bas choisit, Entrée prend.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) offered</source>
        <translation>
            <numerusform>%n lieu proposé</numerusform>
            <numerusform>%n lieux proposés</numerusform>
        </translation>
    </message>
    <message>
        <source>Places offered</source>
        <translation>Lieux proposés</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Not kept yet; it is tried again</source>
        <translation>Pas encore gardé&#xa0;; un nouvel essai est en cours</translation>
    </message>
    <message numerus="yes">
        <source>Together: %n minute(s)</source>
        <translation>
            <numerusform>En tout&#xa0;: %n minute</numerusform>
            <numerusform>En tout&#xa0;: %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>No body: people who meet</source>
        <translation>Pas d’instance&#xa0;: des gens qui se réunissent</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) from the meetings before</source>
        <translation>
            <numerusform>%n sujet des réunions d’avant</numerusform>
            <numerusform>%n sujets des réunions d’avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left from the meetings before that is not on the agenda.</source>
        <translation>Il ne reste rien des réunions d’avant qui ne soit pas à l’ordre du jour.</translation>
    </message>
    <message>
        <source>A day or a number of minutes cannot be read. Write days with the year first, such as 2026-11-23, or leave them empty. Nothing was lost.</source>
        <translation>Un jour ou un nombre de minutes ne peut pas être lu. Écrivez les jours avec l’année d’abord, comme 2026-11-23, ou laissez vide. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>Gardé comme brouillon à {time}, chiffré</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Préparer une réunion</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>La réunion</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>Qui se réunit</translation>
    </message>
    <message>
        <source>Title, as anybody may read it</source>
        <translation>Titre, que tout le monde peut lire</translation>
    </message>
    <message>
        <source>neutral, such as: Meeting of the market committee</source>
        <translation>neutre, comme&#xa0;: Réunion du comité du marché</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour, by the clock on the wall</source>
        <translation>Heure, celle de l’horloge au mur</translation>
    </message>
    <message>
        <source>This is no hour. Write it as 14:30, or leave it empty.</source>
        <translation>Ce n’est pas une heure. Écrivez-la comme 14:30, ou laissez vide.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Two or three at once are possible. Say who interprets, as a role.</source>
        <translation>Deux ou trois à la fois sont possibles. Dites qui interprète, par son rôle.</translation>
    </message>
    <message>
        <source>Add a lan&amp;guage</source>
        <translation>Ajouter une lan&amp;gue</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Qui conduit</translation>
    </message>
    <message>
        <source>Add a rol&amp;e</source>
        <translation>Ajouter un rô&amp;le</translation>
    </message>
    <message>
        <source>Rules that the room agrees to</source>
        <translation>Règles acceptées par la salle</translation>
    </message>
    <message>
        <source>Add an o&amp;wn rule</source>
        <translation>Ajouter &amp;votre règle</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>It is not printed on invitations. Alt+Up and Alt+Down move a point.</source>
        <translation>Il n’est pas imprimé sur les invitations. Alt+Haut et Alt+Bas déplacent un sujet.</translation>
    </message>
    <message>
        <source>Fill it from what is le&amp;ft</source>
        <translation>Le &amp;remplir avec ce qui reste</translation>
    </message>
    <message>
        <source>Open promises, unanswered questions and points that were not spoken of</source>
        <translation>Promesses ouvertes, questions sans réponse et sujets dont on n’a pas parlé</translation>
    </message>
    <message>
        <source>Add a poin&amp;t in words</source>
        <translation>Ajouter un su&amp;jet en mots</translation>
    </message>
    <message>
        <source>Add s&amp;igns…</source>
        <translation>Ajouter des s&amp;ignes…</translation>
    </message>
    <message>
        <source>Add local wor&amp;ds</source>
        <translation>Ajouter des &amp;mots d’ici</translation>
    </message>
    <message>
        <source>Groups that are expected</source>
        <translation>Groupes attendus</translation>
    </message>
    <message>
        <source>Groups and kinds of groups, never people. How many came is counted in the room.</source>
        <translation>Des groupes et des sortes de groupes, jamais des personnes. On compte dans la salle combien sont venus.</translation>
    </message>
    <message>
        <source>Add a grou&amp;p</source>
        <translation>Ajouter un grou&amp;pe</translation>
    </message>
    <message>
        <source>Ta&amp;ke the groups of the body</source>
        <translation>Prendre les groupes de l’in&amp;stance</translation>
    </message>
    <message>
        <source>What may leave this laptop, and the danger</source>
        <translation>Ce qui peut quitter cet ordinateur, et le danger</translation>
    </message>
    <message>
        <source>Answer what is agreed before the meeting. Everything is asked again when it is closed.</source>
        <translation>Répondez selon ce qui est convenu avant la réunion. Tout est demandé de nouveau à la clôture.</translation>
    </message>
    <message>
        <source>May headquarters have it?</source>
        <translation>Le siège peut-il l’avoir&#xa0;?</translation>
    </message>
    <message>
        <source>May partners have it?</source>
        <translation>Des partenaires peuvent-ils l’avoir&#xa0;?</translation>
    </message>
    <message>
        <source>May it serve to hold somebody to account?</source>
        <translation>Cela peut-il servir à établir la responsabilité de quelqu’un&#xa0;?</translation>
    </message>
    <message>
        <source>May it be published?</source>
        <translation>Peut-on le publier&#xa0;?</translation>
    </message>
    <message>
        <source>Danger for those who come, interpret or lead</source>
        <translation>Danger pour ceux qui viennent, interprètent ou conduisent</translation>
    </message>
    <message>
        <source>What is done with it</source>
        <translation>Ce qu’on en fait</translation>
    </message>
    <message>
        <source>What lowers the danger</source>
        <translation>Ce qui réduit le danger</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>&amp;Save the plan</source>
        <translation>&amp;Enregistrer la préparation</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>&amp;Hold it now</source>
        <translation>&amp;Tenir maintenant</translation>
    </message>
    <message>
        <source>Go on &amp;later</source>
        <translation>Continuer pl&amp;us tard</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Dé&amp;faire</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ref&amp;aire</translation>
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
        <translation>De quoi il s’agit dans ce sujet</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) than people who were there</source>
        <translation>
            <numerusform>%n réponse de plus que de personnes présentes</numerusform>
            <numerusform>%n réponses de plus que de personnes présentes</numerusform>
        </translation>
    </message>
    <message>
        <source>{point}: {what}</source>
        <translation>{point}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>How it changes</source>
        <translation>Comment cela change</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>{group}, {answer}</source>
        <translation>{group}, {answer}</translation>
    </message>
    <message>
        <source>Why, in their words</source>
        <translation>Pourquoi, avec leurs mots</translation>
    </message>
    <message>
        <source>{group}, why</source>
        <translation>{group}, pourquoi</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>View of those who did not agree</source>
        <translation>Avis de ceux qui n’étaient pas d’accord</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Pire</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Ne sait pas</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>Pas d’accord</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>in plain words: a question, or what lies beneath</source>
        <translation>en mots simples&#xa0;: une question, ou ce qu’il y a dessous</translation>
    </message>
    <message>
        <source>What is to be asked</source>
        <translation>Ce qu’il faut demander</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>a point without words yet</source>
        <translation>un sujet encore sans mots</translation>
    </message>
    <message>
        <source>Later: {point}</source>
        <translation>Plus tard&#xa0;: {point}</translation>
    </message>
    <message>
        <source>Earlier: {point}</source>
        <translation>Plus tôt&#xa0;: {point}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>All areas</source>
        <translation>Toutes les zones</translation>
    </message>
    <message>
        <source>Leave both days empty for everything.</source>
        <translation>Laissez les deux jours vides pour tout avoir.</translation>
    </message>
    <message>
        <source>A day is written with the year first, such as 2026-11-23.</source>
        <translation>Un jour s’écrit avec l’année d’abord, par exemple 2026-11-23.</translation>
    </message>
    <message>
        <source>The PDF is not encrypted: whoever finds it can read it.</source>
        <translation>Le PDF n’est pas chiffré&#xa0;: qui le trouve peut le lire.</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>The PDF is there: {pages}. Check code of the first page: {code}</source>
        <translation>Le PDF est fait&#xa0;: {pages}. Code de contrôle de la première page&#xa0;: {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>A summary of a period and an area as a PDF: what was counted, from how many sources, and the caveats. The file is readable by anyone who holds it.</source>
        <translation>Un résumé d’une période et d’une zone en PDF&#xa0;: ce qui a été compté, de combien de sources, et les réserves. Quiconque tient le fichier peut le lire.</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>Premier &amp;jour</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>&amp;Who will read it</source>
        <translation>&amp;Qui le lira</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Enregistrer sous</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Make the PDF</source>
        <translation>&amp;Faire le PDF</translation>
    </message>
</context>
<context>
    <name>PrintWordsDialog</name>
    <message>
        <source>The printer took nothing. Nothing was printed. Look at its cable, or copy by hand.</source>
        <translation>L’imprimante n’a rien pris. Rien n’a été imprimé. Regardez son câble, ou copiez à la main.</translation>
    </message>
    <message>
        <source>Print the words</source>
        <translation>Imprimer les mots</translation>
    </message>
    <message>
        <source>The printer and the print queue of this computer may keep a copy of what they printed, and somebody may stand beside the printer: copying by hand is safer. The page says only the words, neither what they are for nor whose they are.</source>
        <translation>L’imprimante et la file d’impression de cet ordinateur peuvent garder une copie de ce qu’elles ont imprimé, et quelqu’un peut se tenir à côté&#xa0;: copier à la main est plus sûr. La page dit seulement les mots, ni à quoi ils servent ni à qui ils sont.</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Imprimante</translation>
    </message>
    <message>
        <source>No printer is connected to this computer. Copy the words by hand: that is the safer way.</source>
        <translation>Aucune imprimante n’est reliée à cet ordinateur. Copiez les mots à la main&#xa0;: c’est plus sûr.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>Im&amp;primer</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>{text}: {done} of {total}</source>
        <translation>{text}&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Stopping at the next safe place</source>
        <translation>Arrêt au prochain point sûr</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>promise</source>
        <translation>promesse</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Ce qui est promis</translation>
    </message>
    <message>
        <source>By which office or role; no names</source>
        <translation>Par quel service ou rôle&#xa0;; pas de noms</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Avant quel jour</translation>
    </message>
    <message>
        <source>How one will see that it was done</source>
        <translation>Comment on verra que c’est fait</translation>
    </message>
    <message>
        <source>a role, such as: chair of the market committee</source>
        <translation>un rôle, comme&#xa0;: présidente du comité du marché</translation>
    </message>
    <message>
        <source>such as: the pump gives water on two market days</source>
        <translation>comme&#xa0;: la pompe donne de l’eau deux jours de marché</translation>
    </message>
    <message>
        <source>Who promised it, as a role</source>
        <translation>Qui l’a promis, par son rôle</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Avant le</translation>
    </message>
    <message>
        <source>What will show that it was kept</source>
        <translation>Ce qui montrera qu’elle est tenue</translation>
    </message>
    <message>
        <source>a promise without words yet</source>
        <translation>une promesse encore sans mots</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Enlever&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>All bodies</source>
        <translation>Toutes les instances</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Whose meetings</source>
        <translation>Réunions de qui</translation>
    </message>
    <message>
        <source>No promise is written down yet. Promises are made when a meeting is closed.</source>
        <translation>Aucune promesse n’est encore notée. Les promesses se font à la clôture d’une réunion.</translation>
    </message>
    <message>
        <source>On a line: Enter reads it; 1 kept, 2 kept in part, 3 not kept, 4 under way, 5 taken back.</source>
        <translation>Sur une ligne&#xa0;: Entrée la lit&#xa0;; 1 tenue, 2 tenue en partie, 3 non tenue, 4 en cours, 5 retirée.</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ce qui est noté</translation>
    </message>
    <message>
        <source>Another committee wrote this promise. It can be read here and not changed; say what you know in a meeting of your own.</source>
        <translation>Un autre comité a écrit cette promesse. On peut la lire ici, pas la changer&#xa0;; dites ce que vous savez dans une réunion à vous.</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Retour à la &amp;liste</translation>
    </message>
    <message>
        <source>&amp;What came of it…</source>
        <translation>Ce qui en est so&amp;rti…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Dé&amp;faire</translation>
    </message>
    <message>
        <source>Take back what was said last</source>
        <translation>Retirer ce qui a été dit en dernier</translation>
    </message>
    <message>
        <source>S&amp;ettle…</source>
        <translation>Tran&amp;cher…</translation>
    </message>
    <message>
        <source>Two people wrote different things here; both are kept</source>
        <translation>Deux personnes ont écrit des choses différentes ici&#xa0;; les deux sont gardées</translation>
    </message>
    <message>
        <source>Print a &amp;slip…</source>
        <translation>Imprimer un &amp;papier…</translation>
    </message>
    <message>
        <source>Read the &amp;meeting</source>
        <translation>Lire la ré&amp;union</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>sign</source>
        <translation>signe</translation>
    </message>
    <message>
        <source>What people see, in their own words</source>
        <translation>Ce que les gens voient, avec leurs propres mots</translation>
    </message>
    <message>
        <source>Beside which official factor</source>
        <translation>À côté de quel facteur officiel</translation>
    </message>
    <message>
        <source>beside none</source>
        <translation>à côté d’aucun</translation>
    </message>
    <message>
        <source>kept: watched from now on</source>
        <translation>gardé&#xa0;: observé à partir de maintenant</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>What people ask</source>
        <translation>Ce que les gens demandent</translation>
    </message>
    <message>
        <source>Which group asks</source>
        <translation>Quel groupe le demande</translation>
    </message>
    <message>
        <source>group not noted</source>
        <translation>groupe non noté</translation>
    </message>
    <message>
        <source>What was answered; empty: asked again next time</source>
        <translation>Ce qui a été répondu&#xa0;; vide&#xa0;: redemandé la prochaine fois</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>How do you know?</source>
        <translation>Comment le savez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>I &amp;saw or heard it</source>
        <translation>&amp;Vu ou entendu moi-même</translation>
    </message>
    <message>
        <source>&amp;Told by a person</source>
        <translation>&amp;Dit par une personne</translation>
    </message>
    <message>
        <source>&amp;Public source</source>
        <translation>&amp;Source publique</translation>
    </message>
    <message>
        <source>&amp;Not known</source>
        <translation>&amp;Inconnu</translation>
    </message>
    <message>
        <source>Good or bad sign?</source>
        <translation>Bon ou mauvais signe&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Good sign</source>
        <translation>&amp;Bon signe</translation>
    </message>
    <message>
        <source>&amp;Bad sign</source>
        <translation>&amp;Mauvais signe</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>Gardé comme brouillon à {time}, chiffré</translation>
    </message>
    <message>
        <source>Not kept yet; it is tried again</source>
        <translation>Pas encore gardé&#xa0;; un nouvel essai est en cours</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Note rapide</translation>
    </message>
    <message>
        <source>Enter records it, also half filled in. Shift+Enter begins a new line. Esc keeps it as a draft. Answer the two questions by number, first letter or arrow.</source>
        <translation>Entrée enregistre, même à moitié rempli. Maj+Entrée commence une nouvelle ligne. Échap garde un brouillon. Répondez aux deux questions par numéro, première lettre ou flèche.</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>&amp;Ce qui s’est passé</translation>
    </message>
    <message>
        <source>In your own words. No names of people, no telephone numbers.</source>
        <translation>Avec vos propres mots. Pas de noms de personnes, pas de numéros de téléphone.</translation>
    </message>
    <message>
        <source>&amp;Where, in words</source>
        <translation>Où, en mo&amp;ts</translation>
    </message>
    <message>
        <source>As you would tell a neighbour</source>
        <translation>Comme vous le diriez à un voisin</translation>
    </message>
    <message>
        <source>When (&amp;day)</source>
        <translation>Quand (&amp;jour)</translation>
    </message>
    <message>
        <source>How do &amp;you know?</source>
        <translation>C&amp;omment le savez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Good or bad sign?</source>
        <translation>Bon ou mauvais si&amp;gne&#xa0;?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>&amp;Later (Esc)</source>
        <translation>&amp;Plus tard (Échap)</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>P&amp;lus…</translation>
    </message>
    <message>
        <source>Go on with all fields: Ctrl+Shift+N</source>
        <translation>Continuer avec tous les champs&#xa0;: Ctrl+Maj+N</translation>
    </message>
    <message>
        <source>&amp;Record (Enter)</source>
        <translation>&amp;Enregistrer (Entrée)</translation>
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
        <translation>Cette observation n’est pas complète ici&#xa0;; elle ne peut donc pas encore être montrée.</translation>
    </message>
    <message>
        <source>Two people have written different things here. Both are kept.</source>
        <translation>Deux personnes ont écrit des choses différentes ici. Les deux sont gardées.</translation>
    </message>
    <message>
        <source>Not finished. Kept here since {time}.</source>
        <translation>Non terminé. Gardé ici depuis {time}.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
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
    <message>
        <source>Nothing is recorded yet. Ctrl+N begins.</source>
        <translation>Rien n’est encore noté. Ctrl+N commence.</translation>
    </message>
    <message>
        <source>Nothing here fits all of this: {conditions}</source>
        <translation>Rien ici ne répond à tout ceci&#xa0;: {conditions}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Shows or hides what the list can be narrowed to</source>
        <translation>Montre ou cache ce qui peut réduire la liste</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtres</translation>
    </message>
    <message>
        <source>Filters that were kept under a name</source>
        <translation>Filtres gardés sous un nom</translation>
    </message>
    <message>
        <source>My fi&amp;lters</source>
        <translation>&amp;Mes filtres</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>Si&amp;gn of</source>
        <translation>&amp;Signe de</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Recorded &amp;by</source>
        <translation>Noté pa&amp;r</translation>
    </message>
    <message>
        <source>Grade of source</source>
        <translation>Cote de la source</translation>
    </message>
    <message>
        <source>Of information</source>
        <translation>De l’information</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Clea&amp;r all</source>
        <translation>&amp;Tout effacer</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>The observation</source>
        <translation>L’observation</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Photos et documents</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Remove earlier…</source>
        <translation>Retirer l’ancien…</translation>
    </message>
    <message>
        <source>Remove what this observation said before; what it says now stays</source>
        <translation>Retirer ce que cette observation disait avant&#xa0;; ce qu’elle dit maintenant reste</translation>
    </message>
    <message>
        <source>S&amp;ettle…</source>
        <translation>Tran&amp;cher…</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Jeter</translation>
    </message>
    <message>
        <source>Continue &amp;writing</source>
        <translation>Continuer d’écr&amp;ire</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>C&amp;orriger…</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Words or digits on &amp;paper</source>
        <translation>&amp;Mots ou chiffres du papier</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
</context>
<context>
    <name>RiskSection</name>
    <message>
        <source>All of it leaves, with the measures that you write down below. That is your own decision.</source>
        <translation>Tout part, avec les mesures que vous écrivez plus bas. C’est votre propre décision.</translation>
    </message>
    <message>
        <source>Nothing leaves yet, not even the alarm. Say below when to look again, and you are reminded.</source>
        <translation>Rien ne part encore, pas même l’alerte. Dites plus bas quand revoir, et on vous le rappellera.</translation>
    </message>
    <message>
        <source>Headquarters will get only: “Contact me about this area”, with the district, the month and the groups of signs. What you write here stays on this device. You can decide otherwise: send it with measures, or send nothing yet.</source>
        <translation>Le siège recevra seulement&#xa0;: «&#xa0;Contactez-moi au sujet de cette zone&#xa0;», avec le district, le mois et les groupes de signes. Ce que vous écrivez ici reste sur cet appareil. Vous pouvez décider autrement&#xa0;: envoyer avec des mesures, ou ne rien envoyer encore.</translation>
    </message>
    <message>
        <source>It leaves as a whole. Write down what you agreed to lower the danger.</source>
        <translation>Tout part. Écrivez ce que vous avez convenu pour réduire le danger.</translation>
    </message>
    <message>
        <source>It leaves as a whole, to those for whom people said yes.</source>
        <translation>Tout part, vers ceux pour qui les gens ont dit oui.</translation>
    </message>
    <message>
        <source>Not answered: it leaves as if there were no danger.</source>
        <translation>Sans réponse&#xa0;: cela part comme s’il n’y avait pas de danger.</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Role of who leads</source>
        <translation>Rôle de qui conduit</translation>
    </message>
    <message>
        <source>a role, such as: teacher of the lake school</source>
        <translation>un rôle, comme&#xa0;: enseignante de l’école du lac</translation>
    </message>
</context>
<context>
    <name>RoleWarning</name>
    <message>
        <source>This looks like a name, a number or an address. Write the role instead.</source>
        <translation>Cela ressemble à un nom, un numéro ou une adresse. Écrivez plutôt le rôle.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>worse</source>
        <translation>pire</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Some do not agree</source>
        <translation>Pas tous d’accord</translation>
    </message>
    <message>
        <source>What we agree</source>
        <translation>Notre accord</translation>
    </message>
    <message>
        <source>What those say who do not agree</source>
        <translation>Ce que disent ceux qui ne sont pas d’accord</translation>
    </message>
    <message>
        <source>Everybody was asked. Nobody disagrees.</source>
        <translation>On a demandé à tous. Personne n’est contre.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Their words are not on the wall.</source>
        <translation>Leurs mots ne sont pas au mur.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>for it</source>
        <translation>d’accord</translation>
    </message>
    <message>
        <source>hold back</source>
        <translation>ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>against</source>
        <translation>pas d’accord</translation>
    </message>
    <message>
        <source>What was promised today</source>
        <translation>Promis aujourd’hui</translation>
    </message>
    <message>
        <source>most say this</source>
        <translation>la plupart disent ceci</translation>
    </message>
    <message>
        <source>no worry</source>
        <translation>aucun souci</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>très grave</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>temps dépassé</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Correction not finished</source>
        <translation>Correction non terminée</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>Encore sans mots</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>deux versions</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>incomplet</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>A rule of the room&apos;s own</source>
        <translation>Une règle propre à la salle</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>One person speaks at a time, and nobody is interrupted.</source>
        <translation>Une personne parle à la fois, et on ne coupe la parole à personne.</translation>
    </message>
    <message>
        <source>Everybody may speak, and everybody may stay silent.</source>
        <translation>Chacun peut parler, et chacun peut se taire.</translation>
    </message>
    <message>
        <source>We speak of what was done, not of who people are.</source>
        <translation>Nous parlons de ce qui a été fait, et non de ce que les gens sont.</translation>
    </message>
    <message>
        <source>No names: we speak of groups and roles.</source>
        <translation>Pas de noms&#xa0;: nous parlons de groupes et de rôles.</translation>
    </message>
    <message>
        <source>What is said here is told outside only as the room agrees.</source>
        <translation>Ce qui se dit ici n’est dit dehors que si la salle est d’accord.</translation>
    </message>
    <message>
        <source>Whoever disagrees is heard, and it is written down.</source>
        <translation>Celui ou celle qui n’est pas d’accord est écouté, et c’est noté.</translation>
    </message>
    <message>
        <source>No photographs and no recordings.</source>
        <translation>Pas de photos et pas d’enregistrements.</translation>
    </message>
    <message>
        <source>Everybody may leave at any time, without saying why.</source>
        <translation>Chacun peut partir à tout moment, sans dire pourquoi.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Let somebody in</source>
        <translation>Donner accès à quelqu’un</translation>
    </message>
    <message>
        <source>From then on their passphrase opens everything that is in these records.</source>
        <translation>Dès lors sa phrase de passe ouvre tout ce qui est dans ce registre.</translation>
    </message>
    <message>
        <source>&amp;Let in</source>
        <translation>&amp;Donner accès</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Changer ma phrase de passe</translation>
    </message>
    <message>
        <source>The old one opens these records no more; the passphrases of others and the code on paper stay as they are. Second copies made before still open with the old one: make a new copy afterwards.</source>
        <translation>L’ancienne n’ouvre plus ce registre&#xa0;; les phrases de passe des autres et le code sur papier restent comme ils sont. Les copies de secours faites avant s’ouvrent encore avec l’ancienne&#xa0;: faites ensuite une nouvelle copie.</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Changer</translation>
    </message>
    <message>
        <source>Take out: {person}</source>
        <translation>Retirer l’accès&#xa0;: {person}</translation>
    </message>
    <message>
        <source>Their passphrase opens these records no more. Whoever copied them before can still open the copy: if you fear that, make new records and tell headquarters.</source>
        <translation>Sa phrase de passe n’ouvre plus ce registre. Qui l’a copié avant peut encore ouvrir la copie&#xa0;: si vous le craignez, créez un nouveau registre et prévenez le siège.</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Retirer l’accès</translation>
    </message>
    <message numerus="yes">
        <source>The passphrases of %n other person(s) still open them</source>
        <translation>
            <numerusform>La phrase de passe de %n autre personne l’ouvre encore</numerusform>
            <numerusform>Les phrases de passe de %n autres personnes l’ouvrent encore</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own passphrase is taken out of these records within a moment. {others}, and so do the code on paper and your organisation&apos;s recovery key.</source>
        <translation>Votre propre phrase de passe est retirée de ce registre en un instant. {others}, de même que le code sur papier et la clé de secours de votre organisation.</translation>
    </message>
    <message>
        <source>Your own passphrase is taken out of these records within a moment. {others}, and so does the code on paper.</source>
        <translation>Votre propre phrase de passe est retirée de ce registre en un instant. {others}, et le code sur papier aussi.</translation>
    </message>
    <message>
        <source>Every way into these records is destroyed within a moment: no passphrase and no code on paper opens them any more, not even yours. They look damaged afterwards.</source>
        <translation>Tous les accès à ce registre sont détruits en un instant&#xa0;: plus aucune phrase de passe ni code sur papier ne l’ouvre, pas même les vôtres. Il paraît ensuite abîmé.</translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message numerus="yes">
        <source>%n pack(s) beside the program are not used. “Update from a stick” says why.</source>
        <translation>
            <numerusform>%n ensemble à côté du programme n’est pas utilisé. «&#xa0;Mettre à jour depuis une clé USB&#xa0;» dit pourquoi.</numerusform>
            <numerusform>%n ensembles à côté du programme ne sont pas utilisés. «&#xa0;Mettre à jour depuis une clé USB&#xa0;» dit pourquoi.</numerusform>
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
        <source>C&amp;hoose a new passphrase…</source>
        <translation>Cho&amp;isir une nouvelle phrase de passe…</translation>
    </message>
    <message>
        <source>These records open with your new passphrase now, and with the code on paper as before. Second copies made before still open with the passphrase that was lost: make a new copy, and destroy those that you can reach.</source>
        <translation>Ce registre s’ouvre maintenant avec votre nouvelle phrase de passe, et avec le code sur papier comme avant. Les copies de secours faites avant s’ouvrent encore avec la phrase de passe perdue&#xa0;: faites une nouvelle copie, et détruisez celles que vous pouvez atteindre.</translation>
    </message>
    <message>
        <source>Who made these records</source>
        <translation>La personne qui a créé ce registre</translation>
    </message>
    <message>
        <source>{person} (you, now)</source>
        <translation>{person} (vous, maintenant)</translation>
    </message>
    <message>
        <source>{person}, since {day}</source>
        <translation>{person}, depuis le {day}</translation>
    </message>
    <message>
        <source>Your passphrase was changed. Second copies made before still open with the old one: make a new copy, and destroy those that you can reach.</source>
        <translation>Votre phrase de passe a été changée. Les copies de secours faites avant s’ouvrent encore avec l’ancienne&#xa0;: faites une nouvelle copie, et détruisez celles que vous pouvez atteindre.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Locking by itself</source>
        <translation>Verrouillage automatique</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody has pressed a key for</source>
        <translation>Sans touche pressée, &amp;verrouiller après</translation>
    </message>
    <message>
        <source>It also locks when the computer sleeps or its screen is locked. What you are writing is kept.</source>
        <translation>Il se verrouille aussi quand l’ordinateur se met en veille ou que son écran se verrouille. Ce que vous écrivez est gardé.</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Copie de secours</translation>
    </message>
    <message>
        <source>These records are carried about with the program. Never work with a copied folder beside the first: two that both go on have the same keys, and that is noticed only when they meet. A second copy made here begins a line of its own.</source>
        <translation>Ce registre voyage avec le programme. Ne travaillez jamais avec un dossier copié à côté du premier : deux dossiers qui continuent ont les mêmes clés, et cela ne se voit que lorsqu’ils se rencontrent. Une copie de secours faite ici commence sa propre suite.</translation>
    </message>
    <message>
        <source>&amp;Make a second copy…</source>
        <translation>Faire une copie de &amp;secours…</translation>
    </message>
    <message>
        <source>Try whether a copy &amp;opens…</source>
        <translation>Essayer si une copie s’&amp;ouvre…</translation>
    </message>
    <message>
        <source>Update from a st&amp;ick…</source>
        <translation>Mettre à &amp;jour depuis une clé USB…</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Votre organisation</translation>
    </message>
    <message>
        <source>Recovery keys that open these records</source>
        <translation>Clés de secours qui ouvrent ce registre</translation>
    </message>
    <message>
        <source>Let its &amp;key in…</source>
        <translation>&amp;Admettre sa clé…</translation>
    </message>
    <message>
        <source>Re&amp;fuse it</source>
        <translation>La r&amp;efuser</translation>
    </message>
    <message>
        <source>Take a key o&amp;ut…</source>
        <translation>Re&amp;tirer une clé…</translation>
    </message>
    <message>
        <source>Who can open these records</source>
        <translation>Qui peut ouvrir ce registre</translation>
    </message>
    <message>
        <source>Roles, no names. Everybody has a passphrase of their own.</source>
        <translation>Des rôles, pas de noms. Chaque personne a sa propre phrase de passe.</translation>
    </message>
    <message>
        <source>You opened these records by the code on paper. Choose a new passphrase, so that you need the paper no more. After that you can let others in and take them out.</source>
        <translation>Vous avez ouvert ce registre avec le code sur papier. Choisissez une nouvelle phrase de passe, pour ne plus avoir besoin du papier. Ensuite vous pourrez donner accès à d’autres et le retirer.</translation>
    </message>
    <message>
        <source>Let &amp;somebody in…</source>
        <translation>&amp;Donner accès…</translation>
    </message>
    <message>
        <source>&amp;Take out…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>C&amp;hange my passphrase…</source>
        <translation>C&amp;hanger ma phrase de passe…</translation>
    </message>
    <message>
        <source>Code on &amp;paper…</source>
        <translation>Code sur &amp;papier…</translation>
    </message>
    <message>
        <source>Check my &amp;records…</source>
        <translation>Vérifier &amp;mon registre…</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>We &amp;agreed: an emergency takes the way in from everybody</source>
        <translation>C’est &amp;convenu&#xa0;: une urgence retire l’accès à tout le monde</translation>
    </message>
    <message>
        <source>&amp;Emergency…</source>
        <translation>&amp;Urgence…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Nothing is left out now. Choose filters first to keep them.</source>
        <translation>Rien n’est laissé de côté maintenant. Choisissez d’abord des filtres pour les garder.</translation>
    </message>
    <message>
        <source>Now: {conditions}</source>
        <translation>Maintenant&#xa0;: {conditions}</translation>
    </message>
    <message>
        <source>My filters</source>
        <translation>Mes filtres</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>For example: this month in the north</source>
        <translation>Par exemple&#xa0;: ce mois-ci dans le nord</translation>
    </message>
    <message>
        <source>&amp;Keep this filter</source>
        <translation>&amp;Garder ce filtre</translation>
    </message>
    <message>
        <source>K&amp;ept filters</source>
        <translation>Filtres g&amp;ardés</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtres gardés</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>&amp;Rename to this name</source>
        <translation>&amp;Renommer ainsi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Welcome. Nobody has to give a name here, and no name is written down.</source>
        <translation>Bienvenue. Ici, personne ne doit donner son nom, et aucun nom n’est écrit.</translation>
    </message>
    <message>
        <source>We count how many of each group are in the room, and nothing more.</source>
        <translation>Nous comptons combien de personnes de chaque groupe sont dans la salle, et rien de plus.</translation>
    </message>
    <message>
        <source>Everybody may speak, and everybody may keep silent or leave.</source>
        <translation>Chacun peut parler. Chacun peut se taire ou partir.</translation>
    </message>
    <message>
        <source>If you do not understand the language, say so. We wait for each other.</source>
        <translation>Si vous ne comprenez pas la langue, dites-le. Nous nous attendons.</translation>
    </message>
    <message>
        <source>We speak about the point on the wall.</source>
        <translation>Nous parlons du sujet qui est au mur.</translation>
    </message>
    <message>
        <source>Is it worse than last time, the same, or better?</source>
        <translation>Est-ce pire que la dernière fois, pareil, ou mieux&#xa0;?</translation>
    </message>
    <message>
        <source>Group after group, show it: one is worse, two the same, three better.</source>
        <translation>Un groupe après l’autre, montrez&#xa0;: un veut dire pire, deux pareil, trois mieux.</translation>
    </message>
    <message>
        <source>There is no wrong answer. Groups may see different things.</source>
        <translation>Il n’y a pas de mauvaise réponse. Les groupes peuvent voir des choses différentes.</translation>
    </message>
    <message>
        <source>Why is it so? What lies beneath it? May we tell it outside?</source>
        <translation>Pourquoi est-ce ainsi&#xa0;? Qu’y a-t-il dessous&#xa0;? Pouvons-nous le dire dehors&#xa0;?</translation>
    </message>
    <message>
        <source>I read aloud what we may agree on. Listen to the whole of it first.</source>
        <translation>Je lis à voix haute ce sur quoi nous pouvons être d’accord. Écoutez d’abord jusqu’au bout.</translation>
    </message>
    <message>
        <source>Who is for it? Who holds back? Who is against it?</source>
        <translation>Qui est d’accord&#xa0;? Qui n’est ni pour ni contre&#xa0;? Qui n’est pas d’accord&#xa0;?</translation>
    </message>
    <message>
        <source>Does anybody see it differently? It is good to say so.</source>
        <translation>Quelqu’un voit-il les choses autrement&#xa0;? C’est bien de le dire.</translation>
    </message>
    <message>
        <source>What you say is written beside the agreement, as large as it.</source>
        <translation>Ce que vous dites est écrit à côté de l’accord, en aussi grand.</translation>
    </message>
    <message>
        <source>Do you want your words on the wall and on paper, or only in this room?</source>
        <translation>Voulez-vous vos mots au mur et sur papier, ou seulement dans cette salle&#xa0;?</translation>
    </message>
    <message>
        <source>What worries you? What have you seen or heard since last time?</source>
        <translation>Qu’est-ce qui vous inquiète&#xa0;? Qu’avez-vous vu ou entendu depuis la dernière fois&#xa0;?</translation>
    </message>
    <message>
        <source>Do not say who told you, and do not name anybody.</source>
        <translation>Ne dites pas qui vous l’a dit, et ne nommez personne.</translation>
    </message>
    <message>
        <source>Which questions do you have? What we cannot answer, we ask again.</source>
        <translation>Quelles questions avez-vous&#xa0;? Si nous ne savons pas répondre, nous redemanderons.</translation>
    </message>
    <message>
        <source>How do you call this here, in your own words?</source>
        <translation>Comment appelez-vous cela ici, avec vos propres mots&#xa0;?</translation>
    </message>
    <message>
        <source>By what do you see that peace grows or that trouble comes?</source>
        <translation>À quoi voyez-vous que la paix grandit, ou que des troubles viennent&#xa0;?</translation>
    </message>
    <message>
        <source>First we name signs, and say for each whether it belongs on our list.</source>
        <translation>D’abord nous nommons des signes, et pour chacun nous disons s’il va sur notre liste.</translation>
    </message>
    <message>
        <source>Then we choose from the list. What we choose, we watch from now on.</source>
        <translation>Ensuite nous choisissons dans la liste. Ce que nous choisissons, nous y faisons attention désormais.</translation>
    </message>
    <message>
        <source>Who can do something about it, and by when?</source>
        <translation>Qui peut faire quelque chose, et avant quel jour&#xa0;?</translation>
    </message>
    <message>
        <source>We write down the office and not the person.</source>
        <translation>Nous écrivons la fonction, et non la personne.</translation>
    </message>
    <message>
        <source>How will we see that it was done?</source>
        <translation>Comment verrons-nous que c’est fait&#xa0;?</translation>
    </message>
    <message>
        <source>I read the promises aloud. Is each of them right?</source>
        <translation>Je lis les promesses à voix haute. Est-ce que chacune est juste&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SecondCopy</name>
    <message>
        <source>Folder or stick for the second copy</source>
        <translation>Dossier ou clé USB pour la copie de secours</translation>
    </message>
    <message>
        <source>The second copy is written and was read back whole: {name}.
Use the system’s eject, then take the stick out and keep it away from this computer.</source>
        <translation>La copie de secours est écrite et a été relue en entier&#xa0;: {name}.
Éjectez-la avec le système, puis retirez la clé USB et gardez-la loin de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>SendKinds</name>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Committee or body</source>
        <translation>Comité ou instance</translation>
    </message>
    <message>
        <source>Local wording</source>
        <translation>Mots d’ici</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n réunion</numerusform>
            <numerusform>%n réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promesse</numerusform>
            <numerusform>%n promesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committee(s) or bodies</source>
        <translation>
            <numerusform>%n comité ou instance</numerusform>
            <numerusform>%n comités ou instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n local wording(s)</source>
        <translation>
            <numerusform>%n note de mots d’ici</numerusform>
            <numerusform>%n notes de mots d’ici</numerusform>
        </translation>
    </message>
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
            <numerusform>%n photo ou document</numerusform>
            <numerusform>%n photos ou documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new since the last packet was acknowledged.</source>
        <translation>Rien de nouveau depuis le dernier paquet confirmé.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them the alarm goes: “contact me about this area”.</source>
        <translation>
            <numerusform>Pour %n d’entre elles, l’alerte part&#xa0;: «&#xa0;contactez-moi au sujet de cette zone&#xa0;».</numerusform>
            <numerusform>Pour %n d’entre elles, l’alerte part&#xa0;: «&#xa0;contactez-moi au sujet de cette zone&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n meeting(s) something stays in the room: what people did not agree to have told.</source>
        <translation>
            <numerusform>De %n réunion, quelque chose reste dans la salle&#xa0;: ce que les gens n’ont pas accepté de faire dire.</numerusform>
            <numerusform>De %n réunions, quelque chose reste dans la salle&#xa0;: ce que les gens n’ont pas accepté de faire dire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier wording(s) of corrected records stay here unless you tick this.</source>
        <translation>
            <numerusform>%n ancien texte de fiches corrigées reste ici, sauf si vous cochez ceci.</numerusform>
            <numerusform>%n anciens textes de fiches corrigées restent ici, sauf si vous cochez ceci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packet {number} is written and was read back whole: {records}, {size}.
{path}
It is safe to remove the stick after the system’s eject. The records stay here; headquarters will send a receipt.</source>
        <translation>Le paquet {number} est écrit et a été relu en entier&#xa0;: {records}, {size}.
{path}
Après l’éjection par le système, la clé USB peut être retirée sans risque. Les fiches restent ici&#xa0;; le siège enverra un reçu.</translation>
    </message>
    <message>
        <source>Packet {number} is written and was read back whole: {records}, {size}.
{path}
It is safe to remove the stick after the system’s eject. Take it in on the other laptop, and let that one make a packet for this one.</source>
        <translation>Le paquet {number} est écrit et a été relu en entier&#xa0;: {records}, {size}.
{path}
Après l’éjection par le système, la clé USB peut être retirée sans risque. Recevez-le sur l’autre ordinateur, et faites faire à celui-là un paquet pour celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>A packet that was sent to this computer</source>
        <translation>Un paquet envoyé à cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %n record(s) are new here or say something else now.</source>
        <translation>
            <numerusform>Reçu&#xa0;: %n fiche est nouvelle ici ou dit maintenant autre chose.</numerusform>
            <numerusform>Reçu&#xa0;: %n fiches sont nouvelles ici ou disent maintenant autre chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: it was taken in before.</source>
        <translation>Rien de nouveau&#xa0;: ce paquet a déjà été reçu.</translation>
    </message>
    <message>
        <source>Everything you wrote before goes too.</source>
        <translation>Tout ce que vous avez écrit avant part aussi.</translation>
    </message>
    <message>
        <source>Folder or stick for the packet</source>
        <translation>Dossier ou clé USB pour le paquet</translation>
    </message>
    <message>
        <source>The card of your programme</source>
        <translation>La carte de votre programme</translation>
    </message>
    <message>
        <source>Whoever holds the keys of this programme can read what you seal: {run_by}. Call headquarters and let them read their fingerprint aloud.</source>
        <translation>Qui détient les clés de ce programme peut lire ce que vous scellez&#xa0;: {run_by}. Appelez le siège et faites-lui lire son empreinte à voix haute.</translation>
    </message>
    <message>
        <source>Join this programme?</source>
        <translation>Rejoindre ce programme&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Rejoindre</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Where your observations stand</source>
        <translation>Où en sont vos observations</translation>
    </message>
    <message>
        <source>&amp;Take in what headquarters sent…</source>
        <translation>&amp;Recevoir ce que le siège a envoyé…</translation>
    </message>
    <message>
        <source>&amp;Join a programme…</source>
        <translation>Re&amp;joindre un programme…</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>What goes, one &amp;by one</source>
        <translation>Ce qui &amp;part, une par une</translation>
    </message>
    <message>
        <source>What stays here, and why</source>
        <translation>Ce qui reste ici, et pourquoi</translation>
    </message>
    <message>
        <source>What st&amp;ays, one by one</source>
        <translation>Ce qui re&amp;ste, une par une</translation>
    </message>
    <message>
        <source>Fin&amp;gerprint of this computer, for headquarters to compare by voice</source>
        <translation>E&amp;mpreinte de cet ordinateur, que le siège compare de vive voix</translation>
    </message>
    <message>
        <source>Headquarters keeps your packets waiting until it has approved this computer. Call them and read the fingerprint aloud.</source>
        <translation>Le siège garde vos paquets en attente tant qu’il n’a pas approuvé cet ordinateur. Appelez-le et lisez l’empreinte à voix haute.</translation>
    </message>
    <message>
        <source>Risk check, for those without an answer</source>
        <translation>Évaluation du risque, pour celles sans réponse</translation>
    </message>
    <message>
        <source>A packet is a sealed file for a stick or a mail. Only those it is for can open it: your headquarters, or the other laptops of your committee.</source>
        <translation>Un paquet est un fichier scellé, pour une clé USB ou un courrier. Seuls ceux à qui il est destiné peuvent l’ouvrir&#xa0;: votre siège, ou les autres ordinateurs de votre comité.</translation>
    </message>
    <message>
        <source>For head&amp;quarters</source>
        <translation>&amp;Vers le siège</translation>
    </message>
    <message>
        <source>For the other laptops of your co&amp;mmittee</source>
        <translation>Vers les autres ordinateurs de votre comi&amp;té</translation>
    </message>
    <message>
        <source>Add the other &amp;laptop of your committee…</source>
        <translation>A&amp;jouter l’autre ordinateur de votre comité…</translation>
    </message>
    <message>
        <source>Records that go</source>
        <translation>Fiches qui partent</translation>
    </message>
    <message>
        <source>Records that stay here, and why</source>
        <translation>Fiches qui restent ici, et pourquoi</translation>
    </message>
    <message>
        <source>Could it put people in danger if headquarters reads this? You can leave any of them open: nothing waits for an answer. Where you say red, the detail stays here: of an observation only “contact me about this area” goes, of a meeting nothing.</source>
        <translation>Est-ce que des gens seraient en danger si le siège lit ceci&#xa0;? Vous pouvez laisser des réponses ouvertes&#xa0;: rien n’attend une réponse. Là où vous dites rouge, le détail reste ici&#xa0;: d’une observation ne part que «&#xa0;contactez-moi au sujet de cette zone&#xa0;», d’une réunion rien.</translation>
    </message>
    <message>
        <source>&amp;Keep these answers</source>
        <translation>&amp;Garder ces réponses</translation>
    </message>
    <message>
        <source>Seal the packet</source>
        <translation>Sceller le paquet</translation>
    </message>
    <message>
        <source>1. Put a stick in. 2. Choose it here, or any folder. 3. Seal. The packet is written, read back and only then counts as sealed.</source>
        <translation>1. Branchez une clé USB. 2. Choisissez-la ici, ou un dossier. 3. Scellez. Le paquet est écrit, relu, et compte alors seulement comme scellé.</translation>
    </message>
    <message>
        <source>Send ea&amp;rlier wording too</source>
        <translation>Envoyer aussi les &amp;anciens textes</translation>
    </message>
    <message>
        <source>St&amp;ick</source>
        <translation>Clé &amp;USB</translation>
    </message>
    <message>
        <source>&amp;Folder or stick for the packet</source>
        <translation>&amp;Dossier ou clé USB pour le paquet</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>S&amp;eal the packet</source>
        <translation>S&amp;celler le paquet</translation>
    </message>
    <message>
        <source>Written, read back whole, safe to remove</source>
        <translation>Écrit, relu en entier, peut être retiré</translation>
    </message>
    <message>
        <source>&amp;Write the same packet to another stick</source>
        <translation>Écrire le même paquet sur une autre c&amp;lé USB</translation>
    </message>
    <message>
        <source>Packets made here</source>
        <translation>Paquets faits ici</translation>
    </message>
    <message>
        <source>Make a second copy</source>
        <translation>Faire une copie de secours</translation>
    </message>
    <message>
        <source>A second copy of all your records, photos included, in case this computer is lost. It opens with the same passphrase or code on paper, and with nothing else.</source>
        <translation>Une copie de tout votre registre, photos comprises, au cas où cet ordinateur se perd. Elle s’ouvre avec la même phrase de passe ou le même code sur papier, et avec rien d’autre.</translation>
    </message>
    <message>
        <source>Stick for the second cop&amp;y</source>
        <translation>Clé USB pour la copi&amp;e de secours</translation>
    </message>
    <message>
        <source>Fol&amp;der or stick for the second copy</source>
        <translation>Doss&amp;ier ou clé USB pour la copie de secours</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>Try whether a &amp;copy opens…</source>
        <translation>Essa&amp;yer si une copie s’ouvre…</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation>&amp;Faire la copie maintenant</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Laissé ouvert</translation>
    </message>
</context>
<context>
    <name>SendReasons</name>
    <message>
        <source>The risk check is red: only “contact me about this area” goes.</source>
        <translation>L’évaluation du risque est rouge&#xa0;: seul «&#xa0;contactez-moi au sujet de cette zone&#xa0;» part.</translation>
    </message>
    <message>
        <source>The risk check of the meeting it comes from says: send nothing yet.</source>
        <translation>L’évaluation du risque de la réunion d’où cela vient dit&#xa0;: ne rien envoyer encore.</translation>
    </message>
    <message>
        <source>The people concerned did not agree.</source>
        <translation>Les personnes concernées n’ont pas accepté.</translation>
    </message>
    <message>
        <source>The risk check says: send nothing yet.</source>
        <translation>L’évaluation du risque dit&#xa0;: ne rien envoyer encore.</translation>
    </message>
    <message>
        <source>You marked it as not for these readers.</source>
        <translation>Vous l’avez marqué comme n’étant pas pour ces lecteurs.</translation>
    </message>
    <message>
        <source>It concerns sexual violence or children and may only go to a protection officer; your programme names none yet.</source>
        <translation>Cela concerne des violences sexuelles ou des enfants et ne peut aller qu’à un responsable de la protection&#xa0;; votre programme n’en nomme pas encore.</translation>
    </message>
    <message>
        <source>It is not whole here, or somebody asked to take it back.</source>
        <translation>Ce n’est pas complet ici, ou quelqu’un a demandé de le retirer.</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>The same observation was corrected in two places. Choose what holds, field by field; the others stay in the history.</source>
        <translation>La même observation a été corrigée à deux endroits. Choisissez ce qui vaut, champ par champ&#xa0;; le reste demeure dans l’historique.</translation>
    </message>
    <message>
        <source>&amp;Why (may stay empty)</source>
        <translation>&amp;Pourquoi (peut rester vide)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Settle it</source>
        <translation>&amp;Trancher</translation>
    </message>
    <message>
        <source>Two people wrote different things here. Choose what holds, one by one; the others stay in the history. Where nothing is offered, what is shown now holds.</source>
        <translation>Deux personnes ont écrit des choses différentes ici. Choisissez ce qui vaut, point par point&#xa0;; le reste demeure dans l’historique. Là où rien n’est proposé, ce qui est montré maintenant vaut.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In the quick note</source>
        <translation>Dans la note rapide</translation>
    </message>
    <message>
        <source>In danger within hours</source>
        <translation>Dans le danger imminent</translation>
    </message>
    <message>
        <source>In an observation</source>
        <translation>Dans une observation</translation>
    </message>
    <message>
        <source>In figures of people</source>
        <translation>Dans les nombres de personnes</translation>
    </message>
    <message>
        <source>In the list of signs</source>
        <translation>Dans la liste des signes</translation>
    </message>
    <message>
        <source>Holding a meeting</source>
        <translation>Tenir une réunion</translation>
    </message>
    <message>
        <source>Looking at photos</source>
        <translation>En regardant des photos</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>Dans une réunion</translation>
    </message>
    <message>
        <source>In the list of promises</source>
        <translation>Dans la liste des promesses</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <translation>Dans les listes et les champs</translation>
    </message>
    <message>
        <source>In the help</source>
        <translation>Dans l’aide</translation>
    </message>
    <message>
        <source>Help for the field one stands in</source>
        <translation>Aide pour le champ où l’on est</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Note rapide</translation>
    </message>
    <message>
        <source>New observation with all fields</source>
        <translation>Nouvelle observation avec tous les champs</translation>
    </message>
    <message>
        <source>The same place and source again: a note about something more</source>
        <translation>Encore le même lieu et la même source&#xa0;: une note sur autre chose</translation>
    </message>
    <message>
        <source>Danger within hours: one line to say at once</source>
        <translation>Danger imminent&#xa0;: une ligne à dire aussitôt</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>The emergency, in two steps</source>
        <translation>L’urgence, en deux temps</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>As large as usual</source>
        <translation>Grand comme d’habitude</translation>
    </message>
    <message>
        <source>Record the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>A new line in the text</source>
        <translation>Une nouvelle ligne dans le texte</translation>
    </message>
    <message>
        <source>Leave it as a draft</source>
        <translation>La laisser en brouillon</translation>
    </message>
    <message>
        <source>Record the line and show it large</source>
        <translation>Enregistrer la ligne et la montrer en grand</translation>
    </message>
    <message>
        <source>Record the observation</source>
        <translation>Enregistrer l’observation</translation>
    </message>
    <message>
        <source>On a heading: open or fold the section</source>
        <translation>Sur un titre&#xa0;: ouvrir ou plier la partie</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>À la partie suivante</translation>
    </message>
    <message>
        <source>To the section before</source>
        <translation>À la partie précédente</translation>
    </message>
    <message>
        <source>In Where: the places that are offered</source>
        <translation>Dans Où&#xa0;: les lieux proposés</translation>
    </message>
    <message>
        <source>Next cell, and on to the next line</source>
        <translation>Case suivante, puis ligne suivante</translation>
    </message>
    <message>
        <source>From sign to sign, and across</source>
        <translation>De signe en signe, et d’une colonne à l’autre</translation>
    </message>
    <message>
        <source>Choose, or choose no longer</source>
        <translation>Choisir, ou ne plus choisir</translation>
    </message>
    <message>
        <source>Add what is chosen</source>
        <translation>Ajouter ce qui est choisi</translation>
    </message>
    <message>
        <source>Pin the line, or take the pin away</source>
        <translation>Épingler la ligne, ou la désépingler</translation>
    </message>
    <message>
        <source>The same, also while searching</source>
        <translation>La même chose, aussi en cherchant</translation>
    </message>
    <message>
        <source>The room&apos;s window; from there back</source>
        <translation>La fenêtre de la salle&#xa0;; de là, retour</translation>
    </message>
    <message>
        <source>The room&apos;s window: whole screen or not</source>
        <translation>La fenêtre de la salle&#xa0;: plein écran ou non</translation>
    </message>
    <message>
        <source>Begin, pause, go on</source>
        <translation>Commencer, faire une pause, continuer</translation>
    </message>
    <message>
        <source>To the next point</source>
        <translation>Au sujet suivant</translation>
    </message>
    <message>
        <source>To the point before</source>
        <translation>Au sujet d’avant</translation>
    </message>
    <message>
        <source>To the counting, from anywhere</source>
        <translation>Au comptage, de partout</translation>
    </message>
    <message>
        <source>Show the groups to the room, or hide them</source>
        <translation>Montrer les groupes à la salle, ou les cacher</translation>
    </message>
    <message>
        <source>Make an observation of a worry</source>
        <translation>Faire une observation d’un souci</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Défaire le dernier pas</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>The steps of the meeting</source>
        <translation>Les étapes de la réunion</translation>
    </message>
    <message>
        <source>Counting: one more says worse, same, better</source>
        <translation>Comptage&#xa0;: un de plus dit pire, pareil, mieux</translation>
    </message>
    <message>
        <source>Counting: to that group; 0 is the whole room</source>
        <translation>Comptage&#xa0;: à ce groupe&#xa0;; 0 est toute la salle</translation>
    </message>
    <message>
        <source>Counting: one more chose that rating</source>
        <translation>Comptage&#xa0;: un de plus a choisi cette gravité</translation>
    </message>
    <message>
        <source>Agreeing: one more agrees, is neutral, objects</source>
        <translation>Accord&#xa0;: un de plus est d’accord, ni l’un ni l’autre, pas d’accord</translation>
    </message>
    <message>
        <source>Counting: one more</source>
        <translation>Comptage&#xa0;: un de plus</translation>
    </message>
    <message>
        <source>Counting: one fewer</source>
        <translation>Comptage&#xa0;: un de moins</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>La photo d’avant</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>La photo suivante</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Plus grand, plus petit</translation>
    </message>
    <message>
        <source>The whole picture; one pixel for one</source>
        <translation>L’image entière&#xa0;; un pixel pour un</translation>
    </message>
    <message>
        <source>In the plan: the point of the agenda one earlier</source>
        <translation>Dans la préparation&#xa0;: le sujet de l’ordre du jour plus tôt</translation>
    </message>
    <message>
        <source>In the plan: the point of the agenda one later</source>
        <translation>Dans la préparation&#xa0;: le sujet de l’ordre du jour plus tard</translation>
    </message>
    <message>
        <source>Save the plan or the body</source>
        <translation>Enregistrer la préparation ou l’instance</translation>
    </message>
    <message>
        <source>Read the promise</source>
        <translation>Lire la promesse</translation>
    </message>
    <message>
        <source>Kept; kept in part; not kept; under way; taken back</source>
        <translation>Tenue&#xa0;; tenue en partie&#xa0;; non tenue&#xa0;; en cours&#xa0;; retirée</translation>
    </message>
    <message>
        <source>Next and last field, also in texts</source>
        <translation>Champ suivant et précédent, aussi dans les textes</translation>
    </message>
    <message>
        <source>With an underlined letter: that button</source>
        <translation>Avec une lettre soulignée&#xa0;: ce bouton</translation>
    </message>
    <message>
        <source>Next and last line of a list</source>
        <translation>Ligne suivante et précédente d’une liste</translation>
    </message>
    <message>
        <source>Close a dialog without doing anything</source>
        <translation>Fermer un dialogue sans rien faire</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Retour à la page d’avant</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>The pages on the left, from the top</source>
        <translation>Les pages de gauche, depuis le haut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elles font</translation>
    </message>
</context>
<context>
    <name>SignTable</name>
    <message>
        <source>{title} (already there)</source>
        <translation>{title} (déjà là)</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
</context>
<context>
    <name>SituationRow</name>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>Fonctionnement</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Ce qui le montre</translation>
    </message>
</context>
<context>
    <name>SoundnessDialog</name>
    <message>
        <source>Everything is read once: records, drafts, photos, lists. Nothing is changed.</source>
        <translation>Tout est lu une fois&#xa0;: fiches, brouillons, photos, listes. Rien n’est changé.</translation>
    </message>
    <message>
        <source>Your records are sound.</source>
        <translation>Votre registre est en bon état.</translation>
    </message>
    <message>
        <source>&amp;Make lists and search anew</source>
        <translation>Refaire &amp;les listes et la recherche</translation>
    </message>
    <message>
        <source>&amp;Save what can be saved…</source>
        <translation>&amp;Sauver ce qui peut l’être…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were read.</source>
        <translation>
            <numerusform>%n entrée a été lue.</numerusform>
            <numerusform>%n entrées ont été lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or document(s) were read.</source>
        <translation>
            <numerusform>%n photo ou document a été lu.</numerusform>
            <numerusform>%n photos ou documents ont été lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are not as written.</source>
        <translation>
            <numerusform>%n entrée n’est pas telle qu’elle a été écrite.</numerusform>
            <numerusform>%n entrées ne sont pas telles qu’elles ont été écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are missing.</source>
        <translation>
            <numerusform>%n entrée manque.</numerusform>
            <numerusform>%n entrées manquent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or document(s) are damaged.</source>
        <translation>
            <numerusform>%n photo ou document est abîmé.</numerusform>
            <numerusform>%n photos ou documents sont abîmés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of lists are wrong.</source>
        <translation>
            <numerusform>%n ligne des listes est fausse.</numerusform>
            <numerusform>%n lignes des listes sont fausses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged place(s): {part}.</source>
        <translation>
            <numerusform>%n endroit abîmé&#xa0;: {part}.</numerusform>
            <numerusform>%n endroits abîmés&#xa0;: {part}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the files are damaged.</source>
        <translation>
            <numerusform>%n endroit des fichiers est abîmé.</numerusform>
            <numerusform>%n endroits des fichiers sont abîmés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key file was damaged, so an older one was used. An old passphrase may open it.</source>
        <translation>Le fichier de clés était abîmé&#xa0;; un plus ancien a donc été utilisé. Une ancienne phrase de passe peut l’ouvrir.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be saved when damage was found earlier.</source>
        <translation>
            <numerusform>%n entrée n’a pas pu être sauvée quand le registre a déjà été trouvé abîmé.</numerusform>
            <numerusform>%n entrées n’ont pas pu être sauvées quand le registre a déjà été trouvé abîmé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Sauver ce qui peut l’être</translation>
    </message>
    <message>
        <source>The damaged records are only read and stay as they are.</source>
        <translation>Le registre abîmé est seulement lu et reste tel quel.</translation>
    </message>
    <message>
        <source>What is saved opens with the same passphrase and the same code on paper.</source>
        <translation>Ce qui est sauvé s’ouvre avec la même phrase de passe et le même code sur papier.</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Sauver maintenant</translation>
    </message>
    <message>
        <source>Everything that you wrote was saved.</source>
        <translation>Tout ce que vous avez écrit a été sauvé.</translation>
    </message>
    <message>
        <source>What could be saved was saved.</source>
        <translation>Ce qui pouvait être sauvé a été sauvé.</translation>
    </message>
    <message>
        <source>The damaged records are as they were: keep them until you have looked through these.</source>
        <translation>Le registre abîmé est tel qu’il était&#xa0;: gardez-le jusqu’à ce que vous ayez parcouru celui-ci.</translation>
    </message>
    <message>
        <source>Make a second copy of what was saved now, on another disk.</source>
        <translation>Faites maintenant une copie de secours de ce qui a été sauvé, sur un autre disque.</translation>
    </message>
    <message>
        <source>&amp;Open what was saved</source>
        <translation>Ou&amp;vrir ce qui a été sauvé</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n entry(ies).</source>
        <translation>
            <numerusform>Sauvé&#xa0;: %n entrée.</numerusform>
            <numerusform>Sauvé&#xa0;: %n entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n photo(s) or document(s).</source>
        <translation>
            <numerusform>Sauvé&#xa0;: %n photo ou document.</numerusform>
            <numerusform>Sauvé&#xa0;: %n photos ou documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n draft(s).</source>
        <translation>
            <numerusform>Sauvé&#xa0;: %n brouillon.</numerusform>
            <numerusform>Sauvé&#xa0;: %n brouillons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n entry(ies).</source>
        <translation>
            <numerusform>Pas sauvé&#xa0;: %n entrée.</numerusform>
            <numerusform>Pas sauvé&#xa0;: %n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Headquarters has them if a packet took them along.</source>
        <translation>Le siège les a si un paquet les a emportées.</translation>
    </message>
    <message numerus="yes">
        <source>Left in the damaged folder: %n entry(ies).</source>
        <translation>
            <numerusform>Laissé dans le dossier abîmé&#xa0;: %n entrée.</numerusform>
            <numerusform>Laissé dans le dossier abîmé&#xa0;: %n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can tell whether somebody put them there.</source>
        <translation>Personne ne peut dire si quelqu’un les y a mises.</translation>
    </message>
    <message numerus="yes">
        <source>Saved without their words: %n entry(ies).</source>
        <translation>
            <numerusform>Sauvé sans ses mots&#xa0;: %n entrée.</numerusform>
            <numerusform>Sauvé sans leurs mots&#xa0;: %n entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n photo(s) or document(s).</source>
        <translation>
            <numerusform>Pas sauvé&#xa0;: %n photo ou document.</numerusform>
            <numerusform>Pas sauvé&#xa0;: %n photos ou documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written again as new records: %n.</source>
        <translation>
            <numerusform>Réécrit comme nouvelle fiche&#xa0;: %n.</numerusform>
            <numerusform>Réécrit comme nouvelles fiches&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys of this computer are lost: ask headquarters to approve it again.</source>
        <translation>Les clés de cet ordinateur sont perdues&#xa0;: demandez au siège de l’approuver de nouveau.</translation>
    </message>
    <message>
        <source>Settings are lost: look at your role, and join the programme again.</source>
        <translation>Les réglages sont perdus&#xa0;: regardez votre rôle, et rejoignez de nouveau le programme.</translation>
    </message>
    <message>
        <source>Drafts and places were taken as they lie; nobody can verify them.</source>
        <translation>Les brouillons et les lieux ont été pris tels quels&#xa0;; personne ne peut les vérifier.</translation>
    </message>
    <message>
        <source>Words or digits on &amp;paper</source>
        <translation>&amp;Mots ou chiffres du papier</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Folder for what is saved</source>
        <translation>Dossier pour ce qui est sauvé</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>C’est arrêté.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Vérifier de &amp;nouveau</translation>
    </message>
    <message>
        <source>Are my records sound?</source>
        <translation>Mon registre est-il en bon état&#xa0;?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Empty &amp;folder for what is saved</source>
        <translation>&amp;Dossier vide pour ce qui est sauvé</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>A&amp;fficher ce que je tape</translation>
    </message>
    <message>
        <source>&amp;Use the code on paper instead</source>
        <translation>&amp;Utiliser plutôt le code sur papier</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ferme&amp;r</translation>
    </message>
</context>
<context>
    <name>StartCheckPage</name>
    <message>
        <source>Type it back from the paper</source>
        <translation>Retapez-le depuis le papier</translation>
    </message>
    <message>
        <source>Read it from your paper, not from memory: this shows that the paper opens your records. The first four letters of a word are enough.</source>
        <translation>Lisez-le sur votre papier, pas de mémoire&#xa0;: cela montre que le papier ouvre votre registre. Les quatre premières lettres d’un mot suffisent.</translation>
    </message>
    <message>
        <source>&amp;Words on the paper</source>
        <translation>Mots &amp;du papier</translation>
    </message>
    <message>
        <source>&amp;Show it again</source>
        <translation>&amp;Revoir le code</translation>
    </message>
    <message>
        <source>Ask me &amp;tomorrow</source>
        <translation>De&amp;mander demain</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
</context>
<context>
    <name>StartChoicePage</name>
    <message>
        <source>Welcome to R2P Field</source>
        <translation>Bienvenue dans R2P Field</translation>
    </message>
    <message>
        <source>Everything you record stays on this computer, encrypted, until you seal it into a packet. The program never connects to a network.</source>
        <translation>Tout ce que vous notez reste sur cet ordinateur, chiffré, jusqu’à ce que vous le scelliez dans un paquet. Le programme ne se connecte jamais à un réseau.</translation>
    </message>
    <message>
        <source>&amp;Create new records</source>
        <translation>&amp;Créer un nouveau registre</translation>
    </message>
    <message>
        <source>&amp;Open your records</source>
        <translation>&amp;Ouvrir votre registre</translation>
    </message>
    <message>
        <source>&amp;Join a programme with its card</source>
        <translation>Re&amp;joindre un programme avec sa carte</translation>
    </message>
    <message>
        <source>&amp;Bring back a second copy</source>
        <translation>Re&amp;staurer une copie de secours</translation>
    </message>
    <message>
        <source>&amp;Look around with invented data</source>
        <translation>&amp;Découvrir avec des données inventées</translation>
    </message>
    <message>
        <source>&amp;Update the program from a stick</source>
        <translation>Mettre le programme à jour depuis &amp;une clé USB</translation>
    </message>
</context>
<context>
    <name>StartCodePage</name>
    <message>
        <source>Your code on paper</source>
        <translation>Votre code sur papier</translation>
    </message>
    <message>
        <source>Copy these words by hand and keep the paper away from this computer. They open your records when the passphrase is lost. They are shown this once and kept nowhere.</source>
        <translation>Copiez ces mots à la main et gardez le papier loin de cet ordinateur. Ils ouvrent votre registre si la phrase de passe est perdue. Ils sont montrés cette seule fois et ne sont gardés nulle part.</translation>
    </message>
    <message>
        <source>First half: for one person</source>
        <translation>Première moitié&#xa0;: pour une personne</translation>
    </message>
    <message>
        <source>Second half: for the other person</source>
        <translation>Deuxième moitié&#xa0;: pour l’autre personne</translation>
    </message>
    <message>
        <source>&amp;Split it between two people: neither half opens anything alone</source>
        <translation>&amp;Partager entre deux personnes&#xa0;: aucune moitié n’ouvre rien seule</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Ask me &amp;tomorrow</source>
        <translation>De&amp;mander demain</translation>
    </message>
    <message>
        <source>Type it &amp;back now</source>
        <translation>&amp;Retaper maintenant</translation>
    </message>
</context>
<context>
    <name>StartContactPage</name>
    <message>
        <source>When there is danger</source>
        <translation>En cas de danger</translation>
    </message>
    <message>
        <source>These two lines stand where you see them every day. They stay in your records. Write a role and never a name or a number: whoever forces you to open them would read it.</source>
        <translation>Ces deux lignes sont là où vous les voyez chaque jour. Elles restent dans votre registre. Écrivez un rôle, jamais un nom ni un numéro&#xa0;: qui vous force à l’ouvrir les lirait.</translation>
    </message>
    <message>
        <source>Whom do you call in &amp;danger? (a role, no name)</source>
        <translation>Qui appelez-vous en cas de &amp;danger&#xa0;? (un rôle, pas de nom)</translation>
    </message>
    <message>
        <source>such as: security focal point of the district</source>
        <translation>par exemple&#xa0;: point focal sécurité du district</translation>
    </message>
    <message>
        <source>What is the &amp;first step of your phone tree?</source>
        <translation>Quelle est la &amp;première étape de votre chaîne d’appels&#xa0;?</translation>
    </message>
    <message>
        <source>such as: I call the focal point, who calls the two villages upriver</source>
        <translation>par exemple&#xa0;: j’appelle le point focal, qui appelle les deux villages en amont</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Pa&amp;sser</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>StartCreatePage</name>
    <message>
        <source>Create new records</source>
        <translation>Créer un nouveau registre</translation>
    </message>
    <message>
        <source>They live in one folder. Without the passphrase or the code on paper, nobody can read them, and nobody can replace either.</source>
        <translation>Il se trouve dans un seul dossier. Sans la phrase de passe ou le code sur papier, personne ne peut le lire, et personne ne peut les remplacer.</translation>
    </message>
    <message>
        <source>&amp;Folder for the records</source>
        <translation>&amp;Dossier du registre</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Suggest si&amp;x words</source>
        <translation>Proposer si&amp;x mots</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>A&amp;fficher ce que je tape</translation>
    </message>
    <message>
        <source>How long the passphrase would hold</source>
        <translation>Combien de temps la phrase de passe résisterait</translation>
    </message>
    <message>
        <source>Six random words are best: easy to write down, impossible to guess. Your own should have at least 14 characters.</source>
        <translation>Six mots au hasard sont le mieux&#xa0;: faciles à noter, impossibles à deviner. Votre propre phrase doit avoir au moins 14 caractères.</translation>
    </message>
    <message>
        <source>Type it &amp;again</source>
        <translation>T&amp;aper encore une fois</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Créer</translation>
    </message>
</context>
<context>
    <name>StartLanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>StartOpenPage</name>
    <message>
        <source>Open your records</source>
        <translation>Ouvrir votre registre</translation>
    </message>
    <message>
        <source>&amp;Records on this computer, those used last first</source>
        <translation>Reg&amp;istres sur cet ordinateur, les derniers utilisés d’abord</translation>
    </message>
    <message>
        <source>For&amp;get this one</source>
        <translation>Ou&amp;blier celui-ci</translation>
    </message>
    <message>
        <source>&amp;Folder of the records</source>
        <translation>&amp;Dossier du registre</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Another folder is remembered nowhere unless you ask for it, so that nobody can find it: choose it here each time.</source>
        <translation>Un autre dossier n’est retenu nulle part sauf si vous le demandez, pour que personne ne puisse le trouver : choisissez-le ici chaque fois.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>A&amp;fficher ce que je tape</translation>
    </message>
    <message>
        <source>&amp;Use the code on paper instead</source>
        <translation>&amp;Utiliser plutôt le code sur papier</translation>
    </message>
    <message>
        <source>Offer this folder here &amp;next time. Whoever takes this computer can read where it is.</source>
        <translation>Proposer &amp;ce dossier ici la prochaine fois. Qui prend cet ordinateur peut lire où il se trouve.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>StartRestorePage</name>
    <message>
        <source>Bring back a second copy</source>
        <translation>Restaurer une copie de secours</translation>
    </message>
    <message>
        <source>For another computer, or when the records here are damaged. The copy is only read and stays as it is. It opens with the passphrase or the code on paper that it was made with.</source>
        <translation>Pour un autre ordinateur, ou quand le registre ici est abîmé. La copie est seulement lue et reste telle quelle. Elle s’ouvre avec la phrase de passe ou le code sur papier avec lesquels elle a été faite.</translation>
    </message>
    <message>
        <source>Folder of the &amp;second copy, or stick with copies: then the newest</source>
        <translation>Dossier de la copie de &amp;secours, ou clé USB avec des copies&#xa0;: alors la plus récente</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Folder for the records here</source>
        <translation>&amp;Dossier pour le registre ici</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>A&amp;fficher ce que je tape</translation>
    </message>
    <message>
        <source>&amp;Use the code on paper instead</source>
        <translation>&amp;Utiliser plutôt le code sur papier</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Try it first…</source>
        <translation>&amp;Essayer d’abord…</translation>
    </message>
    <message>
        <source>Bring it bac&amp;k</source>
        <translation>Res&amp;taurer</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>What you wrote last could not be kept when your records were locked.</source>
        <translation>Ce que vous avez écrit en dernier n’a pas pu être gardé quand votre registre a été verrouillé.</translation>
    </message>
    <message>
        <source>Everything that was recorded or kept as a draft before is safe.</source>
        <translation>Tout ce qui a été enregistré ou gardé comme brouillon avant est sauf.</translation>
    </message>
    <message>
        <source>Write it down again now, on paper if need be, while you remember it.</source>
        <translation>Notez-le de nouveau maintenant, sur papier s’il le faut, tant que vous vous en souvenez.</translation>
    </message>
    <message>
        <source>&amp;Save what can be saved…</source>
        <translation>&amp;Sauver ce qui peut l’être…</translation>
    </message>
    <message>
        <source>The card of your programme</source>
        <translation>La carte de votre programme</translation>
    </message>
    <message>
        <source>Folder for the records</source>
        <translation>Dossier du registre</translation>
    </message>
    <message>
        <source>R2P Field</source>
        <translation>R2P Field</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Veuillez patienter</translation>
    </message>
</context>
<context>
    <name>StickChoice</name>
    <message>
        <source>No stick is in place: choose a folder below</source>
        <translation>Aucune clé USB branchée&#xa0;: choisissez un dossier ci-dessous</translation>
    </message>
    <message>
        <source>Choose a stick, or a folder below</source>
        <translation>Choisissez une clé USB, ou un dossier ci-dessous</translation>
    </message>
    <message>
        <source>{name}, for reading only</source>
        <translation>{name}, en lecture seule</translation>
    </message>
    <message>
        <source>{name}, {size} free</source>
        <translation>{name}, {size} libres</translation>
    </message>
    <message>
        <source>Stick without a name</source>
        <translation>Clé USB sans nom</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Somebody who took this computer, with a hall full of the fastest machines, would need more than ten thousand years.</source>
        <translation>Quelqu’un qui aurait pris cet ordinateur, avec une salle pleine des machines les plus rapides, aurait besoin de plus de dix mille ans.</translation>
    </message>
    <message>
        <source>Strong, if nobody else ever wrote or said this sentence. Six random words are still safer than anything one makes up.</source>
        <translation>Solide, si personne d’autre n’a jamais écrit ni dit cette phrase. Six mots au hasard sont encore plus sûrs que tout ce que l’on invente.</translation>
    </message>
    <message>
        <source>Weak: whoever took this computer may guess it within minutes. Take more words.</source>
        <translation>Faible&#xa0;: qui a pris cet ordinateur peut la deviner en quelques minutes. Prenez plus de mots.</translation>
    </message>
    <message>
        <source>Weak: whoever took this computer may guess it within days. Take more words.</source>
        <translation>Faible&#xa0;: qui a pris cet ordinateur peut la deviner en quelques jours. Prenez plus de mots.</translation>
    </message>
    <message>
        <source>Fair: whoever took this computer and has many fast machines may need months.</source>
        <translation>Moyenne&#xa0;: qui a pris cet ordinateur et possède beaucoup de machines rapides peut avoir besoin de mois.</translation>
    </message>
    <message>
        <source>Good: whoever took this computer and has many fast machines may need years.</source>
        <translation>Bonne&#xa0;: qui a pris cet ordinateur et possède beaucoup de machines rapides peut avoir besoin d’années.</translation>
    </message>
    <message>
        <source>Too short: at least 14 characters are needed.</source>
        <translation>Trop courte&#xa0;: il faut au moins 14 caractères.</translation>
    </message>
    <message>
        <source>Not taken: too few different characters.</source>
        <translation>Refusée&#xa0;: trop peu de caractères différents.</translation>
    </message>
    <message>
        <source>Not taken: dates and telephone numbers are tried first. Add words.</source>
        <translation>Refusée&#xa0;: les dates et les numéros de téléphone sont essayés en premier. Ajoutez des mots.</translation>
    </message>
    <message>
        <source>Not taken: it repeats one short piece.</source>
        <translation>Refusée&#xa0;: elle répète un même petit morceau.</translation>
    </message>
    <message>
        <source>Not taken: its characters stand in the order of the alphabet or the keyboard.</source>
        <translation>Refusée&#xa0;: ses caractères suivent l’ordre de l’alphabet ou du clavier.</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>A meeting without a title</source>
        <translation>Une réunion sans titre</translation>
    </message>
    <message>
        <source>In no meeting</source>
        <translation>Dans aucune réunion</translation>
    </message>
    <message>
        <source>What people are told</source>
        <translation>Ce que l’on dit aux gens</translation>
    </message>
    <message>
        <source>told on {day}</source>
        <translation>dit le {day}</translation>
    </message>
    <message>
        <source>a day not named</source>
        <translation>un jour non nommé</translation>
    </message>
    <message>
        <source>late: not told yet</source>
        <translation>en retard&#xa0;: pas encore dit</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>pas encore dit</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>avant le {day}</translation>
    </message>
    <message>
        <source>Something else that people were told…</source>
        <translation>Autre chose qui a été dit aux gens…</translation>
    </message>
    <message>
        <source>Questions of the community</source>
        <translation>Questions de la communauté</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>The &amp;answer</source>
        <translation>La &amp;réponse</translation>
    </message>
    <message>
        <source>A day is written with the year first, such as 2026-11-23.</source>
        <translation>Un jour s’écrit avec l’année d’abord, par exemple 2026-11-23.</translation>
    </message>
    <message>
        <source>What people were told</source>
        <translation>Ce qui a été dit aux gens</translation>
    </message>
    <message>
        <source>Another committee held this meeting. It can be read here and not changed.</source>
        <translation>Un autre comité a tenu cette réunion. On peut la lire ici, pas la changer.</translation>
    </message>
    <message>
        <source>What was to be told, and questions of the community</source>
        <translation>Ce qui devait être dit, et les questions de la communauté</translation>
    </message>
    <message>
        <source>On &amp;day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Who was told, as a group</source>
        <translation>À &amp;quel groupe on l’a dit</translation>
    </message>
    <message>
        <source>What they were &amp;told</source>
        <translation>Ce qu’on leur a &amp;dit</translation>
    </message>
    <message>
        <source>Answered &amp;in</source>
        <translation>Rép&amp;ondu dans</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Défa&amp;ire</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Write it d&amp;own</source>
        <translation>No&amp;ter</translation>
    </message>
</context>
<context>
    <name>TellingRow</name>
    <message>
        <source>a group, such as: the women&apos;s circle of the lake</source>
        <translation>un groupe, comme&#xa0;: le cercle des femmes du lac</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>Ce qu’on leur dit</translation>
    </message>
    <message>
        <source>Who is told, as a group</source>
        <translation>À quel groupe on le dit</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Avant quel jour</translation>
    </message>
</context>
<context>
    <name>ToWhom</name>
    <message numerus="yes">
        <source>%n other laptop(s) of your committee can open it. Headquarters cannot, and it does not count as sent to headquarters. Everything goes each time, with what stays in the room.</source>
        <translation>
            <numerusform>%n autre ordinateur de votre comité peut l’ouvrir. Le siège ne le peut pas, et cela ne compte pas comme envoyé au siège. Tout part à chaque fois, avec ce qui reste dans la salle.</numerusform>
            <numerusform>%n autres ordinateurs de votre comité peuvent l’ouvrir. Le siège ne le peut pas, et cela ne compte pas comme envoyé au siège. Tout part à chaque fois, avec ce qui reste dans la salle.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take in what headquarters or the other laptop sent…</source>
        <translation>&amp;Recevoir ce que le siège ou l’autre ordinateur a envoyé…</translation>
    </message>
    <message>
        <source>&amp;Take in what headquarters sent…</source>
        <translation>&amp;Recevoir ce que le siège a envoyé…</translation>
    </message>
    <message>
        <source>The approval that headquarters made for the other laptop</source>
        <translation>L’approbation que le siège a faite pour l’autre ordinateur</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>In danger</source>
        <translation>En cas de danger</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>C&amp;hanger</translation>
    </message>
    <message>
        <source>In danger: nothing is noted yet</source>
        <translation>En cas de danger&#xa0;: rien n’est encore noté</translation>
    </message>
    <message>
        <source>Note the role of whom to reach and your step of the phone tree.</source>
        <translation>Notez le rôle de la personne à joindre et votre étape de la chaîne d’appels.</translation>
    </message>
    <message>
        <source>N&amp;ote it</source>
        <translation>N&amp;oter</translation>
    </message>
    <message>
        <source>Everything is kept. Go on with it, or close it.</source>
        <translation>Tout est gardé. Continuez-la, ou déclarez-la close.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) not closed</source>
        <translation>
            <numerusform>%n réunion pas encore close</numerusform>
            <numerusform>%n réunions pas encore closes</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with &amp;it</source>
        <translation>&amp;La continuer</translation>
    </message>
    <message>
        <source>Is your code on paper right?</source>
        <translation>Votre code sur papier est-il juste&#xa0;?</translation>
    </message>
    <message>
        <source>Type it back once: only then is it sure that the paper opens your records.</source>
        <translation>Retapez-le une fois&#xa0;: alors seulement il est sûr que le papier ouvre votre registre.</translation>
    </message>
    <message>
        <source>T&amp;ype it back</source>
        <translation>Re&amp;taper</translation>
    </message>
    <message>
        <source>You opened these records by the code on paper</source>
        <translation>Vous avez ouvert ce registre avec le code sur papier</translation>
    </message>
    <message>
        <source>Choose a new passphrase, so that you need the paper no more.</source>
        <translation>Choisissez une nouvelle phrase de passe, pour ne plus avoir besoin du papier.</translation>
    </message>
    <message>
        <source>Choose &amp;a new passphrase…</source>
        <translation>Choisir une nouvelle phr&amp;ase de passe…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept back, to be looked at again</source>
        <translation>
            <numerusform>%n fiche retenue, à revoir</numerusform>
            <numerusform>%n fiches retenues, à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>The day that was set for it has come. Is it still too dangerous to send?</source>
        <translation>Le jour fixé est arrivé. Est-ce encore trop dangereux à envoyer&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Revoir</translation>
    </message>
    <message>
        <source>Still to come: {open}. Due within a week: {soon}.</source>
        <translation>Encore à venir&#xa0;: {open}. À tenir dans la semaine&#xa0;: {soon}.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) late</source>
        <translation>
            <numerusform>%n promesse en retard</numerusform>
            <numerusform>%n promesses en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) still to come</source>
        <translation>
            <numerusform>%n promesse encore à tenir</numerusform>
            <numerusform>%n promesses encore à tenir</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Promises</source>
        <translation>&amp;Promesses</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) of which people are still to be told</source>
        <translation>
            <numerusform>%n réunion dont il reste des gens à informer</numerusform>
            <numerusform>%n réunions dont il reste des gens à informer</numerusform>
        </translation>
    </message>
    <message>
        <source>The day by which they were to hear of it has passed.</source>
        <translation>Le jour avant lequel ils devaient l’apprendre est passé.</translation>
    </message>
    <message>
        <source>&amp;Tell them</source>
        <translation>Leur &amp;dire</translation>
    </message>
    <message>
        <source>Agreed in: {meeting}</source>
        <translation>Décidé à&#xa0;: {meeting}</translation>
    </message>
    <message>
        <source>Next meeting: {day}</source>
        <translation>Prochaine réunion&#xa0;: {day}</translation>
    </message>
    <message>
        <source>M&amp;eetings</source>
        <translation>Réunion&amp;s</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) wait for checking</source>
        <translation>
            <numerusform>%n paquet en attente de vérification</numerusform>
            <numerusform>%n paquets en attente de vérification</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in them is read until their fingerprint has been compared.</source>
        <translation>Rien n’y est lu tant que leur empreinte n’a pas été comparée.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with two versions</source>
        <translation>
            <numerusform>%n fiche avec deux versions</numerusform>
            <numerusform>%n fiches avec deux versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people wrote different things. Both are kept until somebody decides.</source>
        <translation>Deux personnes ont écrit des choses différentes. Les deux sont gardées jusqu’à ce que quelqu’un décide.</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not whole here</source>
        <translation>
            <numerusform>%n fiche incomplète ici</numerusform>
            <numerusform>%n fiches incomplètes ici</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of them has not come, or was kept back by its author.</source>
        <translation>Une partie n’est pas arrivée, ou a été retenue par la personne qui l’a écrite.</translation>
    </message>
    <message>
        <source>Loo&amp;k at them</source>
        <translation>Re&amp;garder</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) not finished</source>
        <translation>
            <numerusform>%n observation non terminée</numerusform>
            <numerusform>%n observations non terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is kept. Go on with the newest.</source>
        <translation>Ce que vous avez tapé est gardé. Continuez avec la plus récente.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <source>The oldest was written on {day}.</source>
        <translation>La plus ancienne a été écrite le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) not sent yet</source>
        <translation>
            <numerusform>%n observation pas encore envoyée</numerusform>
            <numerusform>%n observations pas encore envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>It last said so about {day}.</source>
        <translation>Le dernier reçu en parlait pour le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>HQ has %n observation(s) of yours</source>
        <translation>
            <numerusform>Le siège a %n observation de vous</numerusform>
            <numerusform>Le siège a %n observations de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>Reg&amp;istre</translation>
    </message>
    <message numerus="yes">
        <source>The records of %n computer(s) went on in two places</source>
        <translation>
            <numerusform>Le registre de %n ordinateur a continué à deux endroits</numerusform>
            <numerusform>Les registres de %n ordinateurs ont continué à deux endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of them is in use beside the first, or was. Nothing is lost: all that either wrote is here. Ask the people there whether both are theirs: a copy in other hands is a danger.</source>
        <translation>Une copie est utilisée à côté du premier, ou l’a été. Rien n’est perdu&#xa0;: tout ce que l’un et l’autre ont écrit est ici. Demandez aux gens là-bas si les deux sont à eux&#xa0;: une copie en d’autres mains est un danger.</translation>
    </message>
    <message>
        <source>I kno&amp;w</source>
        <translation>J’ai &amp;compris</translation>
    </message>
    <message>
        <source>Never. If this computer is lost, everything in it is lost.</source>
        <translation>Jamais. Si cet ordinateur se perd, tout ce qu’il contient est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether it opens.</source>
        <translation>Personne n’a encore essayé si elle s’ouvre.</translation>
    </message>
    <message>
        <source>Last second copy</source>
        <translation>Dernière copie de secours</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Faire la copie</translation>
    </message>
    <message>
        <source>Nothing waits. Ctrl+N begins a new observation.</source>
        <translation>Rien n’attend. Ctrl+N commence une nouvelle observation.</translation>
    </message>
</context>
<context>
    <name>TriggerRow</name>
    <message>
        <source>Note, without names</source>
        <translation>Note, sans noms</translation>
    </message>
    <message>
        <source>Note: {title}</source>
        <translation>Note&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>TryCopyDialog</name>
    <message>
        <source>Words or digits on &amp;paper</source>
        <translation>&amp;Mots ou chiffres du papier</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Stick or folder of the second copy</source>
        <translation>Clé USB ou dossier de la copie de secours</translation>
    </message>
    <message>
        <source>Try a second copy</source>
        <translation>Essayer une copie de secours</translation>
    </message>
    <message>
        <source>Does this second copy open?</source>
        <translation>Cette copie de secours s’ouvre-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>The copy is opened and read from end to end, as if this computer were lost. It is only read: nothing is brought back, and nothing here is changed.</source>
        <translation>La copie est ouverte et lue d’un bout à l’autre, comme si cet ordinateur était perdu. Elle est seulement lue&#xa0;: rien n’est restauré, et rien ici n’est changé.</translation>
    </message>
    <message>
        <source>St&amp;ick with the copy</source>
        <translation>C&amp;lé USB avec la copie</translation>
    </message>
    <message>
        <source>&amp;Folder of the copy, or of several: then the newest is tried</source>
        <translation>&amp;Dossier de la copie, ou de plusieurs&#xa0;: alors la plus récente est essayée</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>A&amp;fficher ce que je tape</translation>
    </message>
    <message>
        <source>&amp;Use the code on paper instead</source>
        <translation>&amp;Utiliser plutôt le code sur papier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ferme&amp;r</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Essayer</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>This is version {version}.</source>
        <translation>C’est la version {version}.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time.</source>
        <translation>La version {version} démarre la prochaine fois.</translation>
    </message>
    <message>
        <source>File of the update</source>
        <translation>Fichier de la mise à jour</translation>
    </message>
    <message>
        <source>Stick or folder for the second copy</source>
        <translation>Clé USB ou dossier pour la copie de secours</translation>
    </message>
    <message>
        <source>what came with the program</source>
        <translation>ce qui est venu avec le programme</translation>
    </message>
    <message>
        <source>Version {new}, made on {day}. Here now: {now}.</source>
        <translation>Version {new}, faite le {day}. Ici maintenant : {now}.</translation>
    </message>
    <message>
        <source>Signed by the key {key}. It takes {size}.</source>
        <translation>Signée par la clé {key}. Elle prend {size}.</translation>
    </message>
    <message>
        <source>What is new:</source>
        <translation>Ce qui est nouveau :</translation>
    </message>
    <message>
        <source>This is a new version of the program. It is whole and signed.</source>
        <translation>C’est une nouvelle version du programme. Elle est entière et signée.</translation>
    </message>
    <message>
        <source>These are newer frameworks. They are whole and signed.</source>
        <translation>Ce sont des cadres plus récents. Ils sont entiers et signés.</translation>
    </message>
    <message>
        <source>These are newer translations. They are whole and signed.</source>
        <translation>Ce sont des traductions plus récentes. Elles sont entières et signées.</translation>
    </message>
    <message>
        <source>This is a list of places. It is whole and signed.</source>
        <translation>C’est une liste de lieux. Elle est entière et signée.</translation>
    </message>
    <message>
        <source>These are newer pages of the help. They are whole and signed.</source>
        <translation>Ce sont des pages d’aide plus récentes. Elles sont entières et signées.</translation>
    </message>
    <message>
        <source>The places of this list can be chosen now.</source>
        <translation>Les lieux de cette liste peuvent être choisis maintenant.</translation>
    </message>
    <message>
        <source>Version {version} is in its place. It counts from the next start of the program.</source>
        <translation>La version {version} est en place. Elle vaut dès le prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time, as it was before.</source>
        <translation>La version {version} démarre la prochaine fois, comme avant.</translation>
    </message>
    <message>
        <source>Update from a stick</source>
        <translation>Mise à jour depuis une clé USB</translation>
    </message>
    <message>
        <source>A new version of the program, of frameworks, words or places comes as one file on a stick, signed by those who make it. It is checked as a whole before anything is changed. The version of today stays here, and can be gone back to.</source>
        <translation>Une nouvelle version du programme, de cadres, de mots ou de lieux vient en un fichier sur une clé USB, signé par ceux qui le font. Il est vérifié en entier avant que rien ne change. La version d’aujourd’hui reste ici, et l’on peut y revenir.</translation>
    </message>
    <message>
        <source>&amp;Stick</source>
        <translation>&amp;Clé USB</translation>
    </message>
    <message>
        <source>&amp;File of the update, or the stick</source>
        <translation>&amp;Fichier de la mise à jour, ou la clé USB</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>A second copy of your records is made first. It goes &amp;to</source>
        <translation>Une copie de secours de votre registre est faite d’abord. Elle va &amp;sur</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>There is a second copy of &amp;all records of this computer, or there are none</source>
        <translation>Il y a une copie de secours de &amp;tous les registres de cet ordinateur, ou il n’y en a aucun</translation>
    </message>
    <message>
        <source>Go &amp;back to the version before</source>
        <translation>Re&amp;venir à la version d’avant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Chec&amp;k it</source>
        <translation>Vé&amp;rifier</translation>
    </message>
    <message>
        <source>&amp;Install it</source>
        <translation>&amp;Installer</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>not noted yet</source>
        <translation>pas encore noté</translation>
    </message>
    <message>
        <source>w</source>
        <comment>the key for worse</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>s</source>
        <comment>the key for the same</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>b</source>
        <comment>the key for better</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>pire</translation>
    </message>
    <message>
        <source>same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>the whole room</source>
        <translation>toute la salle</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) than people were counted. Count again, or leave it.</source>
        <translation>
            <numerusform>%n réponse de plus que de personnes comptées. Recomptez, ou laissez ainsi.</numerusform>
            <numerusform>%n réponses de plus que de personnes comptées. Recomptez, ou laissez ainsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody answered yet.</source>
        <translation>Personne n’a encore répondu.</translation>
    </message>
    <message>
        <source>most say: {answer}</source>
        <translation>la plupart disent&#xa0;: {answer}</translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message numerus="yes">
        <source>%n more vote(s) than there are. Count again, or leave it.</source>
        <translation>
            <numerusform>%n vote de plus que de votants. Recomptez, ou laissez ainsi.</numerusform>
            <numerusform>%n votes de plus que de votants. Recomptez, ou laissez ainsi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhereSection</name>
    <message>
        <source>The place is kept in words only</source>
        <translation>Le lieu est gardé en mots seulement</translation>
    </message>
    <message>
        <source>a place that the lists here do not have</source>
        <translation>un lieu que les listes ici n’ont pas</translation>
    </message>
    <message>
        <source>From the list: {place} ({code})</source>
        <translation>De la liste&#xa0;: {place} ({code})</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>Words to copy by hand: {words}</source>
        <translation>Mots à copier à la main&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Sign of peace</source>
        <translation>Signe de paix</translation>
    </message>
    <message>
        <source>Rumour</source>
        <translation>Rumeur</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discours</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Modéré</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Très élevé</translation>
    </message>
    <message>
        <source>Seen once</source>
        <translation>Vu une fois</translation>
    </message>
    <message>
        <source>Seen repeatedly</source>
        <translation>Vu plusieurs fois</translation>
    </message>
    <message>
        <source>Worse for people</source>
        <translation>Pire pour les gens</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <source>Better for people</source>
        <translation>Mieux pour les gens</translation>
    </message>
    <message>
        <source>Change not known</source>
        <translation>Changement non connu</translation>
    </message>
    <message>
        <source>State forces</source>
        <translation>Forces de l’État</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Foreign forces</source>
        <translation>Forces étrangères</translation>
    </message>
    <message>
        <source>Peacekeepers</source>
        <translation>Casques bleus ou force de paix</translation>
    </message>
    <message>
        <source>Armed group</source>
        <translation>Groupe armé</translation>
    </message>
    <message>
        <source>Militia</source>
        <translation>Milice</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Foule</translation>
    </message>
    <message>
        <source>Community group</source>
        <translation>Groupe de la communauté</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Another kind of body</source>
        <translation>Un autre type d’acteur</translation>
    </message>
    <message>
        <source>Unknown body</source>
        <translation>Acteur inconnu</translation>
    </message>
    <message>
        <source>Seen by the recorder</source>
        <translation>Vu par l’observateur</translation>
    </message>
    <message>
        <source>By uniform or insignia</source>
        <translation>Par l’uniforme ou l’insigne</translation>
    </message>
    <message>
        <source>Claimed by the party itself</source>
        <translation>Revendiqué par l’acteur lui-même</translation>
    </message>
    <message>
        <source>Said by a source</source>
        <translation>Dit par une source</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>Basis not known</source>
        <translation>Raison non connue</translation>
    </message>
    <message>
        <source>It confirms it</source>
        <translation>Elle la confirme</translation>
    </message>
    <message>
        <source>It contradicts it</source>
        <translation>Elle la contredit</translation>
    </message>
    <message>
        <source>It came after it</source>
        <translation>Venue après</translation>
    </message>
    <message>
        <source>It is the same event</source>
        <translation>Même événement</translation>
    </message>
    <message>
        <source>It was caused by it</source>
        <translation>Elle en résulte</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes, an armed conflict</source>
        <translation>Oui, un conflit armé</translation>
    </message>
    <message>
        <source>Yes, an occupation</source>
        <translation>Oui, une occupation</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Pas clair</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Vraie</translation>
    </message>
    <message>
        <source>Partly true</source>
        <translation>Vraie en partie</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Fausse</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>On ne peut pas le dire</translation>
    </message>
    <message>
        <source>I saw or heard it myself</source>
        <translation>Je l’ai vu ou entendu moi-même</translation>
    </message>
    <message>
        <source>A public source</source>
        <translation>Une source publique</translation>
    </message>
    <message>
        <source>A person told me</source>
        <translation>Une personne me l’a dit</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Au jour près</translation>
    </message>
    <message>
        <source>Within a few days</source>
        <translation>À quelques jours près</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>À une semaine près</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>À un mois près</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>À un an près</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Dure encore</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>This very spot</source>
        <translation>Cet endroit précis</translation>
    </message>
    <message>
        <source>A village, town or camp</source>
        <translation>Un village, une ville ou un camp</translation>
    </message>
    <message>
        <source>Near a known place</source>
        <translation>Près d’un lieu connu</translation>
    </message>
    <message>
        <source>Within a small area</source>
        <translation>Dans une petite zone</translation>
    </message>
    <message>
        <source>Within a district</source>
        <translation>Dans un district</translation>
    </message>
    <message>
        <source>Within a province or region</source>
        <translation>Dans une province ou région</translation>
    </message>
    <message>
        <source>Along a road, river or border</source>
        <translation>Le long d’une route, d’un fleuve ou d’une frontière</translation>
    </message>
    <message>
        <source>Somewhere in the country</source>
        <translation>Quelque part dans le pays</translation>
    </message>
    <message>
        <source>Beyond one country</source>
        <translation>Au-delà d’un seul pays</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>The local committee</source>
        <translation>Le comité local</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Le siège</translation>
    </message>
    <message>
        <source>A named partner</source>
        <translation>Un partenaire nommé</translation>
    </message>
    <message>
        <source>An accountability process</source>
        <translation>Un mécanisme de responsabilité</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>The protection officer</source>
        <translation>Le responsable de la protection</translation>
    </message>
    <message>
        <source>Green: no danger known</source>
        <translation>Vert&#xa0;: aucun danger connu</translation>
    </message>
    <message>
        <source>Amber: some danger</source>
        <translation>Orange&#xa0;: un certain danger</translation>
    </message>
    <message>
        <source>Red: serious danger</source>
        <translation>Rouge&#xa0;: danger sérieux</translation>
    </message>
    <message>
        <source>Send only: contact me about this area</source>
        <translation>Envoyer seulement&#xa0;: contactez-moi au sujet de cette zone</translation>
    </message>
    <message>
        <source>Send, with the agreed measures</source>
        <translation>Envoyer, avec les mesures convenues</translation>
    </message>
    <message>
        <source>Send nothing yet</source>
        <translation>Ne rien envoyer encore</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Tués</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Blessés</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>Violence sexuelle</translation>
    </message>
    <message>
        <source>Abducted or detained</source>
        <translation>Enlevés ou détenus</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Disparus</translation>
    </message>
    <message>
        <source>Displaced</source>
        <translation>Déplacés</translation>
    </message>
    <message>
        <source>Property or livelihood lost</source>
        <translation>Biens ou moyens de subsistance perdus</translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation>Menacés</translation>
    </message>
    <message>
        <source>Another harm</source>
        <translation>Une autre atteinte</translation>
    </message>
    <message>
        <source>Harm not known</source>
        <translation>Atteinte inconnue</translation>
    </message>
    <message>
        <source>Civilians</source>
        <translation>Civils</translation>
    </message>
    <message>
        <source>Fighters</source>
        <translation>Combattants</translation>
    </message>
    <message>
        <source>Status not known</source>
        <translation>Statut inconnu</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Ménages</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>The community</source>
        <translation>La communauté</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Le public</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Sealed in a packet</source>
        <translation>Scellé dans un paquet</translation>
    </message>
    <message>
        <source>HQ has it</source>
        <translation>Le siège l’a</translation>
    </message>
    <message>
        <source>From another device</source>
        <translation>D’un autre appareil</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Taken in before</source>
        <translation>Déjà reçu avant</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Fait ici</translation>
    </message>
    <message>
        <source>Waits for checking</source>
        <translation>En attente de vérification</translation>
    </message>
    <message>
        <source>Needs a newer program</source>
        <translation>Demande un programme plus récent</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Harm if it became known</source>
        <translation>Danger si cela se savait</translation>
    </message>
    <message>
        <source>Signs of risk and of peace</source>
        <translation>Signes de risque et de paix</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Déclencheurs</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Who was harmed</source>
        <translation>Qui a subi une atteinte</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Qui l’a fait</translation>
    </message>
    <message>
        <source>Inside an armed conflict?</source>
        <translation>Dans un conflit armé&#xa0;?</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Photos et documents</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>The rumour</source>
        <translation>La rumeur</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Comment on le sait</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>Ce que les gens ont accepté</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Pas pour</translation>
    </message>
    <message>
        <source>Risk check</source>
        <translation>Évaluation du risque</translation>
    </message>
    <message>
        <source>Minimum form</source>
        <translation>Forme minimale</translation>
    </message>
    <message>
        <source>Flash line</source>
        <translation>Ligne d’alerte</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Correction – R2P Field</source>
        <translation>Correction – R2P Field</translation>
    </message>
    <message>
        <source>Draft – R2P Field</source>
        <translation>Brouillon – R2P Field</translation>
    </message>
    <message>
        <source>Recorded as {reference}</source>
        <translation>Enregistré sous {reference}</translation>
    </message>
    <message>
        <source>The words that you took out still stand in its earlier wording.</source>
        <translation>Les mots que vous avez enlevés sont encore dans son ancien texte.</translation>
    </message>
    <message>
        <source>Undone: it says again what it said before. The history has both.</source>
        <translation>Annulé&#xa0;: elle dit de nouveau ce qu’elle disait avant. L’historique a les deux.</translation>
    </message>
</context>
</TS>
