<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AdviceList</name>
    <message>
        <source>Cannot be read yet: {field}</source>
        <translation>Aún no se puede leer: {field}</translation>
    </message>
    <message>
        <source>Still empty: {field}</source>
        <translation>Aún vacío: {field}</translation>
    </message>
    <message>
        <source>Nothing: it is all there.</source>
        <translation>Nada: está todo.</translation>
    </message>
</context>
<context>
    <name>Agreeing</name>
    <message>
        <source>not noted yet</source>
        <translation>aún no anotado</translation>
    </message>
    <message>
        <source>for it</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>a</source>
        <comment>the key for agree</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ni sí ni no</translation>
    </message>
    <message>
        <source>n</source>
        <comment>the key for neither</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>against it</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>o</source>
        <comment>the key for object</comment>
        <translation>c</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>■ Some do not agree. Write down what they say, and ask whether it may be told.</source>
        <translation>■ Algunos no están de acuerdo. Anote lo que dicen, y pregunte si se puede contar.</translation>
    </message>
    <message>
        <source>✓ Everybody was asked, and nobody disagrees.</source>
        <translation>✓ Se preguntó a todos, y nadie está en contra.</translation>
    </message>
    <message>
        <source>? Not asked yet whether anybody disagrees.</source>
        <translation>? Aún no se preguntó si alguien está en contra.</translation>
    </message>
    <message numerus="yes">
        <source>%n did not vote.</source>
        <translation>
            <numerusform>%n no votó.</numerusform>
            <numerusform>%n no votaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the objection back?</source>
        <translation>¿Retirar la objeción?</translation>
    </message>
    <message>
        <source>Their words and figures about this point are taken out. Do this only when those who objected said so themselves. Undo brings them back.</source>
        <translation>Se quitan sus palabras y sus cifras sobre este punto. Hágalo solo si quienes estaban en contra lo pidieron. Deshacer las devuelve.</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Retirarla</translation>
    </message>
</context>
<context>
    <name>AskingTable</name>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>What it shows, without names</source>
        <translation>Qué muestra, sin nombres</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>Look at: {name}</source>
        <translation>Ver: {name}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>BoardLines</name>
    <message>
        <source>Late</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Vencen en una semana</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Not kept, or in part</source>
        <translation>No cumplidos, o en parte</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplidos</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirados</translation>
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
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>no day was named</source>
        <translation>no se fijó un día</translation>
    </message>
    <message>
        <source>of another committee</source>
        <translation>de otro comité</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Not kept yet; it is tried again</source>
        <translation>Aún sin guardar; se vuelve a intentar</translation>
    </message>
    <message>
        <source>A new committee or body</source>
        <translation>Un comité u organismo nuevo</translation>
    </message>
    <message>
        <source>Change a body</source>
        <translation>Cambiar un organismo</translation>
    </message>
    <message>
        <source>Without a seat: {groups}.</source>
        <translation>Sin puesto: {groups}.</translation>
    </message>
    <message>
        <source>Not known, so ask: {groups}.</source>
        <translation>No se sabe, pregunte: {groups}.</translation>
    </message>
    <message>
        <source>A day or figure cannot be read. Write days with the year first, such as 2026-11-23, figures as numbers, or leave them empty. Nothing was lost.</source>
        <translation>Un día o una cifra no se puede leer. Escriba los días con el año primero, como 2026-11-23, las cifras como números, o deje vacío. No se perdió nada.</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>Guardado como borrador a las {time}, cifrado</translation>
    </message>
    <message>
        <source>A committee or body</source>
        <translation>Un comité u organismo</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>by its place or what it does, such as: Market peace committee</source>
        <translation>por su lugar o por lo que hace, por ejemplo: Comité de paz del mercado</translation>
    </message>
    <message>
        <source>What sort of body it is</source>
        <translation>Qué tipo de organismo es</translation>
    </message>
    <message>
        <source>For how wide an area it speaks</source>
        <translation>De qué zona se ocupa</translation>
    </message>
    <message>
        <source>What it may do, and who gave it that</source>
        <translation>Qué puede hacer, y quién se lo encargó</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Groups with seats</source>
        <translation>Grupos con puesto</translation>
    </message>
    <message>
        <source>Groups and figures, never people. An empty figure is not zero.</source>
        <translation>Grupos y cifras, nunca personas. Una cifra vacía no es cero.</translation>
    </message>
    <message>
        <source>Add a grou&amp;p</source>
        <translation>Agregar un &amp;grupo</translation>
    </message>
    <message>
        <source>Who has a seat?</source>
        <translation>¿Quién tiene un puesto?</translation>
    </message>
    <message>
        <source>These are asked about one by one, since a list of groups may be incomplete.</source>
        <translation>Se pregunta por cada uno, porque una lista de grupos puede estar incompleta.</translation>
    </message>
    <message>
        <source>Women&apos;s groups</source>
        <translation>Grupos de mujeres</translation>
    </message>
    <message>
        <source>Victims&apos; associations</source>
        <translation>Asociaciones de víctimas</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sociedad civil</translation>
    </message>
    <message>
        <source>When it meets</source>
        <translation>Cuándo se reúne</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Última reunión</translation>
    </message>
    <message>
        <source>Should meet again by</source>
        <translation>Debe reunirse de nuevo hasta el</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>One entry each time that something has changed. The newest says how it does now.</source>
        <translation>Una entrada cada vez que algo cambió. La más nueva dice cómo funciona ahora.</translation>
    </message>
    <message>
        <source>Add an ent&amp;ry</source>
        <translation>Agregar una &amp;entrada</translation>
    </message>
    <message>
        <source>&amp;Save the body</source>
        <translation>Guardar el &amp;organismo</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Go on &amp;later</source>
        <translation>Seguir &amp;más tarde</translation>
    </message>
</context>
<context>
    <name>BodyTimeDialog</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En la sala</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Compromisos</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) held</source>
        <translation>
            <numerusform>%n reunión realizada</numerusform>
            <numerusform>%n reuniones realizadas</numerusform>
        </translation>
    </message>
    <message>
        <source>now: {how}</source>
        <translation>ahora: {how}</translation>
    </message>
    <message numerus="yes">
        <source>%n without a day, not shown below</source>
        <translation>
            <numerusform>%n sin día, no se muestra abajo</numerusform>
            <numerusform>%n sin día, no se muestran abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>a meeting without a title</source>
        <translation>una reunión sin título</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>missing: {kinds}</source>
        <translation>faltan: {kinds}</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>no se contó</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
    <message>
        <source>at least {count} people</source>
        <translation>al menos {count} personas</translation>
    </message>
    <message>
        <source>How it does: {how}</source>
        <translation>Cómo funciona: {how}</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>none made</source>
        <translation>sin compromisos</translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <translation>
            <numerusform>%n compromiso</numerusform>
            <numerusform>%n compromisos</numerusform>
        </translation>
    </message>
    <message>
        <source>A body over time</source>
        <translation>Evolución de un organismo</translation>
    </message>
    <message>
        <source>No meeting of this body is written down as held.</source>
        <translation>No hay anotada ninguna reunión realizada de este organismo.</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>Qué pasó, lo más nuevo primero</translation>
    </message>
    <message>
        <source>Enter on a meeting opens it.</source>
        <translation>Enter sobre una reunión la abre.</translation>
    </message>
    <message>
        <source>&amp;Open the meeting</source>
        <translation>Abrir la &amp;reunión</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The &amp;paper is lost…</source>
        <translation>Perdí el pape&amp;l…</translation>
    </message>
    <message>
        <source>Word {number}, “{word}”, is not in the list of words.</source>
        <translation>La palabra {number}, “{word}”, no está en la lista de palabras.</translation>
    </message>
    <message>
        <source>Words so far: {count} of 12, or of 24 when the code was split.</source>
        <translation>Palabras hasta ahora: {count} de 12, o de 24 si el código se dividió.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>What was done to check</source>
        <translation>Qué se hizo para verificar</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Verificado el</translation>
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
            <numerusform>Se quitó %n signo que nadie ve: puede voltear letras u ocultar palabras.</numerusform>
            <numerusform>Se quitaron %n signos que nadie ve: pueden voltear letras u ocultar palabras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it without that day?</source>
        <translation>¿Cerrarla sin ese día?</translation>
    </message>
    <message>
        <source>What stands in a field for a day cannot be read as one, and would not be written down. Go back, and write it with the year first, such as 2026-11-23.</source>
        <translation>Lo que está en un campo de día no se puede leer como un día, y no se anotaría. Vuelva, y escríbalo con el año primero, como 2026-11-23.</translation>
    </message>
    <message>
        <source>&amp;Close the meeting</source>
        <translation>&amp;Cerrar la reunión</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>Guardado como borrador a las {time}, cifrado</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Cerrar la reunión</translation>
    </message>
    <message>
        <source>What the room said</source>
        <translation>Qué dijo la sala</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abierto</translation>
    </message>
    <message>
        <source>None of this keeps you from closing.</source>
        <translation>Nada de esto impide cerrar.</translation>
    </message>
    <message>
        <source>Who was not in the room</source>
        <translation>Quién no estaba en la sala</translation>
    </message>
    <message>
        <source>Only you see this. An empty chair is written down with its reason; a note stays on this laptop.</source>
        <translation>Solo usted ve esto. Una silla vacía se anota con su razón; una nota se queda en esta computadora.</translation>
    </message>
    <message>
        <source>Every kind of group that is asked about was there.</source>
        <translation>Estuvieron todos los tipos de grupo por los que se pregunta.</translation>
    </message>
    <message>
        <source>What may be told as whose</source>
        <translation>Qué se puede contar, y como opinión de quién</translation>
    </message>
    <message>
        <source>Ask each group. Until it says yes, its view stays in this room. On paper a group of fewer than five people is never shown as such.</source>
        <translation>Pregunte a cada grupo. Hasta que diga que sí, su opinión se queda en esta sala. En papel, un grupo de menos de cinco personas nunca se muestra como tal.</translation>
    </message>
    <message>
        <source>No group said what it sees.</source>
        <translation>Ningún grupo dijo qué ve.</translation>
    </message>
    <message>
        <source>Those who did not agree</source>
        <translation>Quienes no estuvieron de acuerdo</translation>
    </message>
    <message>
        <source>Their view is kept beside what was agreed, always. It is printed only when they were asked.</source>
        <translation>Su opinión se guarda siempre al lado de lo acordado. Solo se imprime si se les preguntó.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>A role and never a name; a day, and what will show that it was kept.</source>
        <translation>Una función y nunca un nombre; un día, y qué mostrará que se cumplió.</translation>
    </message>
    <message>
        <source>&amp;Add a promise</source>
        <translation>Agregar un co&amp;mpromiso</translation>
    </message>
    <message>
        <source>Earlier promises</source>
        <translation>Compromisos anteriores</translation>
    </message>
    <message>
        <source>What did the room hear about them today?</source>
        <translation>¿Qué se dijo hoy en la sala sobre ellos?</translation>
    </message>
    <message>
        <source>There is no earlier promise.</source>
        <translation>No hay ningún compromiso anterior.</translation>
    </message>
    <message>
        <source>What people will be told</source>
        <translation>Qué se contará a la gente</translation>
    </message>
    <message>
        <source>Who was not here and must hear of it, and by when.</source>
        <translation>Quién no estuvo y debe saberlo, y hasta cuándo.</translation>
    </message>
    <message>
        <source>Add something to &amp;tell</source>
        <translation>Agregar algo que con&amp;tar</translation>
    </message>
    <message>
        <source>What may leave this laptop</source>
        <translation>Qué puede salir de esta computadora</translation>
    </message>
    <message>
        <source>What did the room agree to? Views and reasons that were not released above stay here whatever is said.</source>
        <translation>¿Qué aceptó la sala? Las opiniones y razones que no se permitieron arriba se quedan aquí, se diga lo que se diga.</translation>
    </message>
    <message>
        <source>To headquarters</source>
        <translation>A la sede</translation>
    </message>
    <message>
        <source>To a named partner</source>
        <translation>A un socio nombrado</translation>
    </message>
    <message>
        <source>To accountability</source>
        <translation>A la rendición de cuentas</translation>
    </message>
    <message>
        <source>To the public</source>
        <translation>Al público</translation>
    </message>
    <message>
        <source>Could somebody be harmed?</source>
        <translation>¿Podría alguien sufrir daño?</translation>
    </message>
    <message>
        <source>Think of those who spoke, of those who interpreted, of you.</source>
        <translation>Piense en quienes hablaron, en quienes interpretaron, en usted.</translation>
    </message>
    <message>
        <source>Danger for those who took part</source>
        <translation>Peligro para quienes participaron</translation>
    </message>
    <message>
        <source>If red</source>
        <translation>Si es rojo</translation>
    </message>
    <message>
        <source>Agreed measures</source>
        <translation>Medidas acordadas</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Volver a mirar el</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Próxima reunión</translation>
    </message>
    <message>
        <source>Day of the ne&amp;xt meeting</source>
        <translation>&amp;Día de la próxima reunión</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>&amp;Undo the last step</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Do it again</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Más t&amp;arde</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare the fingerprint</source>
        <translation>Comparar la huella</translation>
    </message>
    <message>
        <source>This computer shows</source>
        <translation>Esta computadora muestra</translation>
    </message>
    <message>
        <source>&amp;Type what you hear, all six groups</source>
        <translation>&amp;Escriba lo que oye, los seis grupos</translation>
    </message>
    <message>
        <source>If they differ, do not go on: the file comes from somebody else.</source>
        <translation>Si no son iguales, no siga: el archivo viene de otra persona.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
</context>
<context>
    <name>ConcernRow</name>
    <message>
        <source>worry</source>
        <translation>preocupación</translation>
    </message>
    <message>
        <source>What worries people; no names</source>
        <translation>Qué preocupa a la gente; sin nombres</translation>
    </message>
    <message>
        <source>Make an observation of it</source>
        <translation>Hacer de ella una observación</translation>
    </message>
    <message>
        <source>Record it as an observation: Ctrl+O</source>
        <translation>Registrarla como observación: Ctrl+O</translation>
    </message>
    <message>
        <source>✓ Recorded as an observation</source>
        <translation>✓ Registrada como observación</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>{use}: with detail</source>
        <translation>{use}: con detalle</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Contact the recorder about this area: {group}</source>
        <translation>Contactar a quien registró, sobre esta zona: {group}</translation>
    </message>
    <message>
        <source>not coded yet</source>
        <translation>aún sin clasificar</translation>
    </message>
    <message>
        <source>Sharing the detail would put people in danger, so it stayed with its recorder. Speak with them in a safe way before you act on it.</source>
        <translation>Compartir el detalle pondría a personas en peligro; por eso se quedó con quien lo registró. Hable con esa persona de forma segura antes de actuar.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>This looks like a number or an address. Keep it in your head, not here.</source>
        <translation>Esto parece un número o una dirección. Guárdelo en la memoria, no aquí.</translation>
    </message>
    <message>
        <source>This looks like a person&apos;s name. Write what they do instead.</source>
        <translation>Esto parece el nombre de una persona. Escriba en su lugar qué hace.</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>No second copy has been made yet.</source>
        <translation>Todavía no se ha hecho ninguna segunda copia.</translation>
    </message>
    <message>
        <source>The last second copy was made on {day}.</source>
        <translation>La última segunda copia se hizo el {day}.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether one opens.</source>
        <translation>Todavía nadie ha verificado si alguna se abre.</translation>
    </message>
    <message>
        <source>One was tried on {day}, and it opened.</source>
        <translation>Una se probó el {day}, y se abrió.</translation>
    </message>
    <message>
        <source>There is not enough room there for a copy.</source>
        <translation>Allí no hay espacio suficiente para una copia.</translation>
    </message>
    <message>
        <source>Careful: this is the disk that holds your records. One fall or one theft would take both. Better use a stick that is kept elsewhere.</source>
        <translation>Cuidado: este es el disco que contiene sus registros. Una sola caída o un solo robo se llevaría ambos. Mejor use una memoria que se guarde en otro lugar.</translation>
    </message>
    <message>
        <source>A new folder is made there: {name}</source>
        <translation>Allí se crea una carpeta nueva: {name}</translation>
    </message>
    <message>
        <source>It takes {needed}; {free} are free.</source>
        <translation>Ocupa {needed}; hay {free} libres.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) lie there already and stay.</source>
        <translation>
            <numerusform>Ya hay %n copia allí, y se queda.</numerusform>
            <numerusform>Ya hay %n copias allí, y se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy opens, and all of it can be read: {name}</source>
        <translation>Esta copia se abre, y se puede leer completa: {name}</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n observation(s).</source>
        <translation>
            <numerusform>Contiene %n observación.</numerusform>
            <numerusform>Contiene %n observaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest entry in it is of {day}.</source>
        <translation>Su entrada más nueva es del {day}.</translation>
    </message>
    <message>
        <source>It was made on {day}.</source>
        <translation>Se hizo el {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were written since and are not in it.</source>
        <translation>
            <numerusform>%n entrada se escribió después y no está en ella.</numerusform>
            <numerusform>%n entradas se escribieron después y no están en ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in these records is in it.</source>
        <translation>Todo lo que hay en estos registros está en ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in the copy are missing in these records: the copy is newer than they are. Keep it safe.</source>
        <translation>
            <numerusform>%n entrada de la copia falta en estos registros: la copia es más nueva que ellos. Guárdela bien.</numerusform>
            <numerusform>%n entradas de la copia faltan en estos registros: la copia es más nueva que ellos. Guárdela bien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountRowEdit</name>
    <message>
        <source>Local word for the group, never a name</source>
        <translation>Palabra local para el grupo, nunca un nombre de persona</translation>
    </message>
    <message>
        <source>A national, ethnic, racial or religious group</source>
        <translation>Un grupo nacional, étnico, racial o religioso</translation>
    </message>
    <message>
        <source>A total that the source gives for the whole event</source>
        <translation>Un total que la fuente da para todo el hecho</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Civilians or fighters</source>
        <translation>Civiles o combatientes</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Another line for this group, without the figures</source>
        <translation>Otra línea para este grupo, sin las cifras</translation>
    </message>
</context>
<context>
    <name>CountRows</name>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Niñas</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Niños</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sin distinguir</translation>
    </message>
    <message>
        <source>A word holds no figure.</source>
        <translation>Una palabra no tiene cifra.</translation>
    </message>
    <message>
        <source>A figure of people is never below 0.</source>
        <translation>Una cifra de personas nunca es menor que 0.</translation>
    </message>
    <message>
        <source>People are counted whole: leave out what follows the point.</source>
        <translation>Las personas se cuentan enteras: quite lo que sigue al punto.</translation>
    </message>
    <message>
        <source>This figure is too long to be one of people.</source>
        <translation>Esta cifra es demasiado larga para ser de personas.</translation>
    </message>
    <message>
        <source>This cannot be read as a figure.</source>
        <translation>Esto no se puede leer como cifra.</translation>
    </message>
    <message>
        <source>{cell}: at least {low} is over at most {high}.</source>
        <translation>{cell}: al menos {low} es más que a lo sumo {high}.</translation>
    </message>
    <message>
        <source>{cell}: probably {best} is less than at least {low}.</source>
        <translation>{cell}: probablemente {best} es menos que al menos {low}.</translation>
    </message>
    <message>
        <source>{cell}: probably {best} is more than at most {high}.</source>
        <translation>{cell}: probablemente {best} es más que a lo sumo {high}.</translation>
    </message>
    <message>
        <source>Households and incidents are not women, men, girls or boys. Write the figure under Unknown.</source>
        <translation>Los hogares y los incidentes no son mujeres, hombres, niñas ni niños. Escriba la cifra en “Sin distinguir”.</translation>
    </message>
    <message>
        <source>A total of the whole event counts civilians and fighters: leave the status open.</source>
        <translation>Un total de todo el hecho cuenta civiles y combatientes: deje la condición sin marcar.</translation>
    </message>
    <message>
        <source>Another line counts the same group and harm. Put the two together.</source>
        <translation>Otra línea cuenta el mismo grupo y el mismo daño. Junte las dos.</translation>
    </message>
    <message>
        <source>The other lines add up to at least {low}, yet this total says at most {high}.</source>
        <translation>Las otras líneas suman al menos {low}, pero este total dice a lo sumo {high}.</translation>
    </message>
    <message>
        <source>about {best}</source>
        <translation>cerca de {best}</translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation>a lo sumo {high}</translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation>al menos {low}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>{ends}, probably {best}</source>
        <translation>{ends}, probablemente {best}</translation>
    </message>
    <message>
        <source>No figure yet. Empty means not known; 0 means that somebody looked and found none.</source>
        <translation>Aún no hay cifra. Vacío significa que no se sabe; 0 significa que alguien buscó y no encontró ninguno.</translation>
    </message>
    <message>
        <source>Together {figure}.</source>
        <translation>En total, {figure}.</translation>
    </message>
    <message>
        <source>Empty cells: not known, which is not 0.</source>
        <translation>Casillas vacías: no se sabe, que no es lo mismo que 0.</translation>
    </message>
    <message>
        <source>Write for example {instead}, or leave it empty.</source>
        <translation>Escriba por ejemplo {instead}, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Leave it empty and put the word into what happened.</source>
        <translation>Déjelo vacío y ponga la palabra en qué pasó.</translation>
    </message>
    <message>
        <source>Write 12, 10-20, 10-20 (15), 10+, ≤20 or ~15, or leave it empty.</source>
        <translation>Escriba 12, 10-20, 10-20 (15), 10+, ≤20 o ~15, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Never added: different harms, civilians and fighters, persons and households.</source>
        <translation>Nunca se suman: daños distintos, civiles y combatientes, personas y hogares.</translation>
    </message>
    <message>
        <source>whole event</source>
        <translation>todo el hecho</translation>
    </message>
</context>
<context>
    <name>DangerDialog</name>
    <message>
        <source>This looks like a name, a number or an address. Write the role instead.</source>
        <translation>Esto parece un nombre, un número o una dirección. Escriba la función en su lugar.</translation>
    </message>
    <message>
        <source>Whom to reach in danger</source>
        <translation>A quién avisar en caso de peligro</translation>
    </message>
    <message>
        <source>Today shows this first. Write roles and steps, never names or telephone numbers: whoever opens this computer can read it.</source>
        <translation>Hoy muestra esto primero. Escriba funciones y pasos, nunca nombres ni teléfonos: quien abra esta computadora puede leerlo.</translation>
    </message>
    <message>
        <source>&amp;Role of the person to reach</source>
        <translation>&amp;Función de la persona a quien avisar</translation>
    </message>
    <message>
        <source>the duty officer in town</source>
        <translation>la persona de turno en la ciudad</translation>
    </message>
    <message>
        <source>Your &amp;step of the phone tree</source>
        <translation>Su &amp;paso en la cadena de llamadas</translation>
    </message>
    <message>
        <source>reach the next two on the list, then the office</source>
        <translation>avisar a las dos siguientes de la lista y luego a la oficina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>year-month-day</source>
        <translation>año-mes-día</translation>
    </message>
    <message>
        <source>A day such as 2026-11-23. T: today, Y: yesterday, + and -: a day on or back</source>
        <translation>Un día como 2026-11-23. H: hoy, A: ayer, + y -: un día más o un día menos</translation>
    </message>
    <message>
        <source>t</source>
        <comment>the key for today</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the key for yesterday</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>This cannot be read; it is kept in the draft.</source>
        <translation>Esto no se puede leer; queda guardado en el borrador.</translation>
    </message>
</context>
<context>
    <name>DialoguePages</name>
    <message>
        <source>Key in from paper – R2P Field</source>
        <translation>Digitar del papel – R2P Field</translation>
    </message>
    <message>
        <source>Close the meeting – R2P Field</source>
        <translation>Cerrar la reunión – R2P Field</translation>
    </message>
    <message>
        <source>Plan a meeting – R2P Field</source>
        <translation>Planear una reunión – R2P Field</translation>
    </message>
    <message>
        <source>A committee or body – R2P Field</source>
        <translation>Un comité u organismo – R2P Field</translation>
    </message>
</context>
<context>
    <name>DialoguePlaces</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Who met</source>
        <translation>Quiénes se reunieron</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>La dirige</translation>
    </message>
    <message>
        <source>Rules the room agreed to</source>
        <translation>Reglas que acordó la sala</translation>
    </message>
    <message>
        <source>What was spoken about</source>
        <translation>De qué se habló</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Quiénes estuvieron</translation>
    </message>
    <message>
        <source>What a group sees</source>
        <translation>Qué ve un grupo</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Qué se acordó</translation>
    </message>
    <message>
        <source>A worry</source>
        <translation>Una preocupación</translation>
    </message>
    <message>
        <source>Who was missing</source>
        <translation>Quién faltaba</translation>
    </message>
    <message>
        <source>A question of the community</source>
        <translation>Una pregunta de la comunidad</translation>
    </message>
    <message>
        <source>A sign that the community proposed</source>
        <translation>Una señal que propuso la comunidad</translation>
    </message>
    <message>
        <source>What people are to be told</source>
        <translation>Qué se contará a la gente</translation>
    </message>
    <message>
        <source>What people were told</source>
        <translation>Qué se contó a la gente</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Próxima reunión</translation>
    </message>
    <message>
        <source>Who promised it</source>
        <translation>Quién se comprometió</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What will show that it was kept</source>
        <translation>Qué mostrará que se cumplió</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Qué se averiguó</translation>
    </message>
    <message>
        <source>Groups with seats</source>
        <translation>Grupos con puesto</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Última reunión</translation>
    </message>
    <message>
        <source>Should meet again by</source>
        <translation>Debe reunirse de nuevo hasta el</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>Qué aceptó la gente</translation>
    </message>
    <message>
        <source>Risk check</source>
        <translation>Evaluación de riesgo</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>No es para</translation>
    </message>
    <message>
        <source>Harm if it became known</source>
        <translation>Daño si se supiera</translation>
    </message>
    <message>
        <source>may be shown as theirs</source>
        <translation>se puede mostrar como suya</translation>
    </message>
    <message>
        <source>their reasons may be told</source>
        <translation>se pueden contar sus razones</translation>
    </message>
    <message>
        <source>view of those who did not agree</source>
        <translation>opinión de quienes no estuvieron de acuerdo</translation>
    </message>
    <message>
        <source>it may be printed</source>
        <translation>se puede imprimir</translation>
    </message>
    <message>
        <source>stays in the room</source>
        <translation>se queda en la sala</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>DialogueSheet</name>
    <message>
        <source>This is not whole here, so it cannot be shown yet.</source>
        <translation>Esto no está completo aquí, por eso aún no se puede mostrar.</translation>
    </message>
    <message>
        <source>Two people wrote different things here. Both are kept.</source>
        <translation>Dos personas escribieron aquí cosas distintas. Se guardan las dos.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Qué se prometió</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>no day was named</source>
        <translation>no se fijó un día</translation>
    </message>
    <message>
        <source>What has come of it</source>
        <translation>Qué ha pasado con esto</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Cuándo se prometió</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Qué se averiguó</translation>
    </message>
    <message>
        <source>To be looked at again in</source>
        <translation>Se vuelve a mirar en</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>En sus propias palabras</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Says the same as</source>
        <translation>Dice lo mismo que</translation>
    </message>
    <message>
        <source>Stands beside</source>
        <translation>Está al lado de</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Acordado por</translation>
    </message>
    <message>
        <source>Still in use</source>
        <translation>Sigue en uso</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>What sort of body it is</source>
        <translation>Qué tipo de organismo es</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Groups with seats</source>
        <translation>Grupos con puesto</translation>
    </message>
    <message>
        <source>Women&apos;s groups have a seat</source>
        <translation>Los grupos de mujeres tienen un puesto</translation>
    </message>
    <message>
        <source>Victims&apos; associations have a seat</source>
        <translation>Las asociaciones de víctimas tienen un puesto</translation>
    </message>
    <message>
        <source>Civil society has a seat</source>
        <translation>La sociedad civil tiene un puesto</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Última reunión</translation>
    </message>
    <message>
        <source>Should meet again by</source>
        <translation>Debe reunirse de nuevo hasta el</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Who met</source>
        <translation>Quiénes se reunieron</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>Quiénes se reúnen</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>La dirige</translation>
    </message>
    <message>
        <source>Rules the room agreed to</source>
        <translation>Reglas que acordó la sala</translation>
    </message>
    <message>
        <source>What was spoken about</source>
        <translation>De qué se habló</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>What each group sees</source>
        <translation>Qué ve cada grupo</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation>Preocupaciones</translation>
    </message>
    <message>
        <source>Who was missing</source>
        <translation>Quién faltaba</translation>
    </message>
    <message>
        <source>Questions of the community</source>
        <translation>Preguntas de la comunidad</translation>
    </message>
    <message>
        <source>Signs that the community proposed</source>
        <translation>Señales que propuso la comunidad</translation>
    </message>
    <message>
        <source>What people are to be told</source>
        <translation>Qué se contará a la gente</translation>
    </message>
    <message>
        <source>What people were told afterwards</source>
        <translation>Qué se contó después a la gente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Próxima reunión</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Quiénes estuvieron</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>A quiénes se espera</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>al menos {least}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En la sala</translation>
    </message>
    <message>
        <source>the whole room</source>
        <translation>toda la sala</translation>
    </message>
    <message>
        <source>hands {hands}</source>
        <translation>manos {hands}</translation>
    </message>
    <message>
        <source>for it {count}</source>
        <translation>a favor {count}</translation>
    </message>
    <message>
        <source>abstained {count}</source>
        <translation>se abstuvieron {count}</translation>
    </message>
    <message>
        <source>against {count}</source>
        <translation>en contra {count}</translation>
    </message>
    <message>
        <source>Those who did not agree:</source>
        <translation>Quienes no estuvieron de acuerdo:</translation>
    </message>
    <message>
        <source>a record that is not here</source>
        <translation>un registro que no está aquí</translation>
    </message>
</context>
<context>
    <name>DialogueWords</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>partly kept</source>
        <translation>cumplido en parte</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planeada</translation>
    </message>
    <message>
        <source>held</source>
        <translation>realizada</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>estuvo</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>no estuvo</translation>
    </message>
    <message>
        <source>was not invited</source>
        <translation>no fue invitado</translation>
    </message>
    <message>
        <source>not known whether it was there</source>
        <translation>no se sabe si estuvo</translation>
    </message>
    <message>
        <source>not interpreted</source>
        <translation>sin interpretación</translation>
    </message>
    <message>
        <source>interpreted in parts</source>
        <translation>interpretado en parte</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>interpretado</translation>
    </message>
    <message>
        <source>not known whether interpreted</source>
        <translation>no se sabe si hubo interpretación</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>a mano alzada</translation>
    </message>
    <message>
        <source>secret ballot</source>
        <translation>voto secreto</translation>
    </message>
    <message>
        <source>each group spoke</source>
        <translation>habló cada grupo</translation>
    </message>
    <message>
        <source>asked whether anybody objects</source>
        <translation>se preguntó si alguien está en contra</translation>
    </message>
    <message>
        <source>vote in two steps</source>
        <translation>voto en dos pasos</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>otra forma</translation>
    </message>
    <message>
        <source>way not known</source>
        <translation>no se sabe la forma</translation>
    </message>
    <message>
        <source>Some disagreed.</source>
        <translation>Algunos no estuvieron de acuerdo.</translation>
    </message>
    <message>
        <source>Asked, and nobody disagreed.</source>
        <translation>Se preguntó, y nadie estuvo en contra.</translation>
    </message>
    <message>
        <source>Nobody was asked whether they disagree.</source>
        <translation>No se preguntó a nadie si está en contra.</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>district</source>
        <translation>distrito</translation>
    </message>
    <message>
        <source>province or region</source>
        <translation>provincia o región</translation>
    </message>
    <message>
        <source>national</source>
        <translation>nacional</translation>
    </message>
    <message>
        <source>across a border</source>
        <translation>a través de una frontera</translation>
    </message>
    <message>
        <source>another level</source>
        <translation>otro nivel</translation>
    </message>
    <message>
        <source>level not known</source>
        <translation>no se sabe el nivel</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>community</source>
        <translation>comunidad</translation>
    </message>
    <message>
        <source>women&apos;s group</source>
        <translation>grupo de mujeres</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>jóvenes</translation>
    </message>
    <message>
        <source>minority</source>
        <translation>minoría</translation>
    </message>
    <message>
        <source>displaced people</source>
        <translation>personas desplazadas</translation>
    </message>
    <message>
        <source>victims&apos; association</source>
        <translation>asociación de víctimas</translation>
    </message>
    <message>
        <source>faith group</source>
        <translation>grupo de fe</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>sociedad civil</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autoridad</translation>
    </message>
    <message>
        <source>security body</source>
        <translation>fuerza de seguridad</translation>
    </message>
    <message>
        <source>another group</source>
        <translation>otro grupo</translation>
    </message>
    <message>
        <source>kind of group not known</source>
        <translation>no se sabe el tipo de grupo</translation>
    </message>
    <message>
        <source>not safe to invite</source>
        <translation>no era seguro invitarlos</translation>
    </message>
    <message>
        <source>nobody asked them</source>
        <translation>nadie les preguntó</translation>
    </message>
    <message>
        <source>asked, and did not come</source>
        <translation>invitados, no vinieron</translation>
    </message>
    <message>
        <source>asked, and did not want to come</source>
        <translation>invitados, no quisieron venir</translation>
    </message>
    <message>
        <source>not told in time</source>
        <translation>no se les avisó a tiempo</translation>
    </message>
    <message>
        <source>too far away</source>
        <translation>demasiado lejos</translation>
    </message>
    <message>
        <source>there is no such group here</source>
        <translation>aquí no hay tal grupo</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>otra razón</translation>
    </message>
    <message>
        <source>reason not known</source>
        <translation>no se sabe la razón</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>manos</translation>
    </message>
    <message>
        <source>stones or seeds</source>
        <translation>piedras o semillas</translation>
    </message>
    <message>
        <source>corners of the room</source>
        <translation>rincones de la sala</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>de palabra</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>en papel</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>de otra manera</translation>
    </message>
    <message>
        <source>not known how</source>
        <translation>no se sabe cómo</translation>
    </message>
    <message>
        <source>State and communities together</source>
        <translation>el Estado y las comunidades juntos</translation>
    </message>
    <message>
        <source>local committee</source>
        <translation>comité local</translation>
    </message>
    <message>
        <source>body of several agencies</source>
        <translation>órgano de varias instituciones</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>persona de enlace</translation>
    </message>
    <message>
        <source>another sort of body</source>
        <translation>otro tipo de organismo</translation>
    </message>
    <message>
        <source>sort of body not known</source>
        <translation>no se sabe el tipo de organismo</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>funciona en parte</translation>
    </message>
    <message>
        <source>under pressure</source>
        <translation>bajo presión</translation>
    </message>
    <message>
        <source>has stopped</source>
        <translation>se ha detenido</translation>
    </message>
    <message>
        <source>not known how it does</source>
        <translation>no se sabe cómo funciona</translation>
    </message>
    <message>
        <source>1 of 5, no worry</source>
        <translation>1 de 5, no preocupa</translation>
    </message>
    <message>
        <source>2 of 5, little worry</source>
        <translation>2 de 5, preocupa poco</translation>
    </message>
    <message>
        <source>3 of 5, some worry</source>
        <translation>3 de 5, preocupa algo</translation>
    </message>
    <message>
        <source>4 of 5, serious</source>
        <translation>4 de 5, grave</translation>
    </message>
    <message>
        <source>5 of 5, grave</source>
        <translation>5 de 5, muy grave</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>name of the group</source>
        <translation>nombre del grupo</translation>
    </message>
    <message>
        <source>whether it was there</source>
        <translation>si estuvo</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>cuántos</translation>
    </message>
    <message>
        <source>answer of the group</source>
        <translation>respuesta del grupo</translation>
    </message>
    <message>
        <source>how grave the group finds it</source>
        <translation>qué tan grave le parece al grupo</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>what was agreed</source>
        <translation>qué se acordó</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>de acuerdo</translation>
    </message>
    <message>
        <source>abstain</source>
        <translation>ni sí ni no</translation>
    </message>
    <message>
        <source>do not agree</source>
        <translation>en desacuerdo</translation>
    </message>
    <message>
        <source>whether anybody disagreed</source>
        <translation>si alguien estuvo en contra</translation>
    </message>
    <message>
        <source>view of those who did not agree</source>
        <translation>opinión de quienes no estuvieron de acuerdo</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>de qué se trata</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>who promised it, as a role</source>
        <translation>quién se comprometió, por su función</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>hasta cuándo</translation>
    </message>
    <message>
        <source>what will show that it was kept</source>
        <translation>qué mostrará que se cumplió</translation>
    </message>
    <message>
        <source>anything else on the sheet</source>
        <translation>otra cosa en la hoja</translation>
    </message>
    <message>
        <source>how many minutes</source>
        <translation>cuántos minutos</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Quiénes estuvieron</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Opinión</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The first says: {value}</source>
        <translation>La primera dice: {value}</translation>
    </message>
    <message>
        <source>The second says: {value}</source>
        <translation>La segunda dice: {value}</translation>
    </message>
</context>
<context>
    <name>DissentRow</name>
    <message numerus="yes">
        <source>%n did not agree</source>
        <translation>
            <numerusform>%n no estuvo de acuerdo</numerusform>
            <numerusform>%n no estuvieron de acuerdo</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask them, and write it down in their words</source>
        <translation>Pregúnteles, y anótelo en sus palabras</translation>
    </message>
    <message>
        <source>They were asked: it may be printed and told outside</source>
        <translation>Se les preguntó: se puede imprimir y contar fuera</translation>
    </message>
    <message>
        <source>Their view</source>
        <translation>Su opinión</translation>
    </message>
    <message>
        <source>View of those who did not agree: {point}</source>
        <translation>Opinión de quienes no estuvieron de acuerdo: {point}</translation>
    </message>
</context>
<context>
    <name>EarlierLine</name>
    <message>
        <source>no day was named</source>
        <translation>no se fijó un día</translation>
    </message>
    <message>
        <source>Not looked at in this meeting</source>
        <translation>No se miró en esta reunión</translation>
    </message>
    <message>
        <source>What has come of it</source>
        <translation>Qué ha pasado con esto</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Qué lo muestra</translation>
    </message>
    <message>
        <source>Who says so, as a role</source>
        <translation>Quién lo dice (función)</translation>
    </message>
    <message>
        <source>Another committee wrote this promise. What you find out is put into the notes of this meeting.</source>
        <translation>Otro comité escribió este compromiso. Lo que usted averigüe se pone en las notas de esta reunión.</translation>
    </message>
    <message>
        <source>What has come of it: {promise}</source>
        <translation>Qué ha pasado con él: {promise}</translation>
    </message>
    <message>
        <source>On the promise “{promise}” of another committee: {found}</source>
        <translation>Sobre el compromiso “{promise}” de otro comité: {found}</translation>
    </message>
</context>
<context>
    <name>EarlierWording</name>
    <message>
        <source>Remove the earlier wording?</source>
        <translation>¿Quitar el texto anterior?</translation>
    </message>
    <message>
        <source>What this observation said before goes from here, and from wherever your next packets arrive. What it says now stays. It cannot be brought back. Copies on paper, and backups made before, still have it.</source>
        <translation>Lo que esta observación decía antes se va de aquí, y de dondequiera que lleguen sus próximos paquetes. Lo que dice ahora se queda. No se puede recuperar. Las copias en papel y las segundas copias hechas antes todavía lo tienen.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Quitarlo</translation>
    </message>
    <message>
        <source>The earlier wording is gone here. The backup of {day} still has it.</source>
        <translation>El texto anterior ya no está aquí. La segunda copia del {day} todavía lo tiene.</translation>
    </message>
    <message>
        <source>The earlier wording is gone here; the next packet takes it away elsewhere.</source>
        <translation>El texto anterior ya no está aquí; el próximo paquete lo quita en otros lugares.</translation>
    </message>
</context>
<context>
    <name>EditorModel</name>
    <message>
        <source>Recorded in the minimum form, without an account.</source>
        <translation>Registrado en la forma mínima, sin relato.</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Correct an observation</source>
        <translation>Corregir una observación</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>Observación nueva</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>Guardado como borrador a las {time}, cifrado</translation>
    </message>
    <message>
        <source>Not kept yet; it is tried again</source>
        <translation>Aún sin guardar; se vuelve a intentar</translation>
    </message>
    <message>
        <source>First of all: help for the survivor</source>
        <translation>Antes que nada: ayuda para la persona sobreviviente</translation>
    </message>
    <message>
        <source>No list of services is here yet. Ask your protection office or your headquarters for it, and do not promise what you do not know.</source>
        <translation>Aún no hay aquí una lista de servicios. Pídala a su oficina de protección o a su sede, y no prometa lo que no sabe.</translation>
    </message>
    <message>
        <source>Do not interview, and ask for no details: that is for trained people. A short account is enough, and none at all is right too. No photo, no exact place, no name, no age: the district and the month are enough for whatever leaves.</source>
        <translation>No haga entrevistas ni pida detalles: eso es para personas capacitadas. Un relato corto basta, y ninguno también está bien. Sin foto, sin lugar exacto, sin nombre, sin edad: el distrito y el mes bastan para lo que salga de aquí.</translation>
    </message>
    <message>
        <source>Make it coarser now</source>
        <translation>Hacerlo menos preciso ahora</translation>
    </message>
    <message>
        <source>Keep only the district and the month; take out photos and the source</source>
        <translation>Dejar solo el distrito y el mes; quitar las fotos y la fuente</translation>
    </message>
    <message>
        <source>Import a list of services…</source>
        <translation>Importar una lista de servicios…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Qué &amp;pasó</translation>
    </message>
    <message>
        <source>In your own words. No names of people, no telephone numbers.</source>
        <translation>Con sus propias palabras. Sin nombres de personas ni teléfonos.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Títu&amp;lo</translation>
    </message>
    <message>
        <source>A few words for lists; may stay empty</source>
        <translation>Unas palabras para las listas; puede quedar vacío</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>P&amp;rimer día</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Último &amp;día</translation>
    </message>
    <message>
        <source>How exactly known</source>
        <translation>Con qué exactitud se sabe</translation>
    </message>
    <message>
        <source>Still going on?</source>
        <translation>¿Continúa?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>&amp;Where, in words</source>
        <translation>Dónde, en pala&amp;bras</translation>
    </message>
    <message>
        <source>As you would tell a neighbour</source>
        <translation>Como se lo diría a un vecino</translation>
    </message>
    <message>
        <source>Look through the list…</source>
        <translation>Buscar en la lista…</translation>
    </message>
    <message>
        <source>Keep the words only</source>
        <translation>Dejar solo las palabras</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Province or region</source>
        <translation>Provincia o región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>4.3947, or both at once: 4.3947, 18.5582</source>
        <translation>4.3947, o ambas a la vez: 4.3947, 18.5582</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>18.5582</source>
        <translation>18.5582</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>Say only how it came to you. You set no grade: headquarters compares sources and grades later, and what nobody graded counts as ungraded, not as doubtful.</source>
        <translation>Diga solo cómo le llegó. Usted no califica: la sede compara las fuentes y califica después, y lo que nadie calificó cuenta como sin calificar, no como dudoso.</translation>
    </message>
    <message>
        <source>How you know it, and what grades are</source>
        <translation>Cómo lo sabe, y qué son las calificaciones</translation>
    </message>
    <message>
        <source>Opens the help beside this window</source>
        <translation>Abre la ayuda junto a esta ventana</translation>
    </message>
    <message>
        <source>How do &amp;you know?</source>
        <translation>¿&amp;Cómo lo sabe?</translation>
    </message>
    <message>
        <source>Steps from the event to you</source>
        <translation>Pasos entre el hecho y usted</translation>
    </message>
    <message>
        <source>0 if you were there</source>
        <translation>0 si usted estuvo allí</translation>
    </message>
    <message>
        <source>Source, as a pseudonym</source>
        <translation>Fuente, con seudónimo</translation>
    </message>
    <message>
        <source>S-0042, never a name</source>
        <translation>S-0042, nunca un nombre</translation>
    </message>
    <message>
        <source>Number of separate sources</source>
        <translation>Número de fuentes separadas</translation>
    </message>
    <message>
        <source>Signs of risk and of peace</source>
        <translation>Señales de riesgo y de paz</translation>
    </message>
    <message>
        <source>What a sign is, and what it is not</source>
        <translation>Qué es una señal, y qué no es</translation>
    </message>
    <message>
        <source>From the frameworks. None at all is fine: headquarters can code it later.</source>
        <translation>De los marcos. Ninguna también está bien: la sede puede clasificarla después.</translation>
    </message>
    <message>
        <source>Add signs…</source>
        <translation>Agregar señales…</translation>
    </message>
    <message>
        <source>Who was harmed</source>
        <translation>Quiénes sufrieron daño</translation>
    </message>
    <message>
        <source>How to write figures, also rough ones</source>
        <translation>Cómo escribir cifras, también aproximadas</translation>
    </message>
    <message>
        <source>One line for each group and harm. Write 12, 10-20, 10-20 (15), 10+, ≤20 or about 15. Empty means not known, never zero.</source>
        <translation>Una línea para cada grupo y daño. Escriba 12, 10-20, 10-20 (15), 10+, ≤20 o cerca de 15. Vacío significa que no se sabe, nunca cero.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Agregar una línea</translation>
    </message>
    <message>
        <source>Whom to name, and why the reason matters</source>
        <translation>A quién nombrar, y por qué importa la razón</translation>
    </message>
    <message>
        <source>The kind of body and its smallest known unit, never a person, and why you name it.</source>
        <translation>El tipo de actor y su unidad más pequeña conocida, nunca una persona, y por qué lo nombra.</translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation>Agregar un actor</translation>
    </message>
    <message>
        <source>Inside an armed conflict?</source>
        <translation>¿Dentro de un conflicto armado?</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Desencadenantes</translation>
    </message>
    <message>
        <source>Add triggers…</source>
        <translation>Agregar desencadenantes…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>In which language (tag)</source>
        <translation>En qué idioma (etiqueta)</translation>
    </message>
    <message>
        <source>fr, ar, sg</source>
        <translation>fr, ar, sg</translation>
    </message>
    <message>
        <source>Kind of speaker, never a name</source>
        <translation>Tipo de persona que habló, nunca un nombre</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Qué pasó después</translation>
    </message>
    <message>
        <source>The rumour</source>
        <translation>El rumor</translation>
    </message>
    <message>
        <source>What is being told</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>What checking showed</source>
        <translation>Qué mostró la verificación</translation>
    </message>
    <message>
        <source>Told back on</source>
        <translation>Informado de vuelta el</translation>
    </message>
    <message>
        <source>Told back to</source>
        <translation>Informado de vuelta a</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Cómo se verificó</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>Agregar una verificación</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Who responded, by role</source>
        <translation>Quién respondió, por su función</translation>
    </message>
    <message>
        <source>Help or referral</source>
        <translation>Ayuda o remisión</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>Qué aceptó la gente</translation>
    </message>
    <message>
        <source>What these choices mean, and how to ask</source>
        <translation>Qué significan estas opciones, y cómo preguntar</translation>
    </message>
    <message>
        <source>Ask about each use on its own: yes to one is not yes to another. “With detail” means that the words themselves may go, not only that something happened. Not asked means that it goes only to those who must handle it. What you saw yourself, and public sources, need no answer.</source>
        <translation>Pregunte por cada uso por separado: un sí a uno no es un sí a otro. “Con detalle” significa que pueden salir las palabras mismas, no solo que algo pasó. Sin preguntar significa que va solo a quienes deben atenderlo. Lo que usted vio, y las fuentes públicas, no necesitan respuesta.</translation>
    </message>
    <message>
        <source>The local committee</source>
        <translation>El comité local</translation>
    </message>
    <message>
        <source>with detail</source>
        <translation>con detalle</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>A named partner</source>
        <translation>Un socio nombrado</translation>
    </message>
    <message>
        <source>An accountability process, such as a court</source>
        <translation>Un proceso de rendición de cuentas, como un tribunal</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Risk check</source>
        <translation>Evaluación de riesgo</translation>
    </message>
    <message>
        <source>What red does, and what it never does</source>
        <translation>Qué hace el rojo, y qué no hace nunca</translation>
    </message>
    <message>
        <source>Could somebody be harmed if this became known: those who spoke, an interpreter, you? Red withholds the detail, never the alarm.</source>
        <translation>¿Podría alguien sufrir daño si esto se supiera: quienes hablaron, un intérprete, usted? El rojo retiene el detalle, nunca la alarma.</translation>
    </message>
    <message>
        <source>Danger of sharing</source>
        <translation>Peligro de compartir</translation>
    </message>
    <message>
        <source>If red</source>
        <translation>Si es rojo</translation>
    </message>
    <message>
        <source>Agreed measures</source>
        <translation>Medidas acordadas</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Volver a mirar el</translation>
    </message>
    <message>
        <source>Harm if it became known</source>
        <translation>Daño si se supiera</translation>
    </message>
    <message>
        <source>Keep it from (whatever else is said above):</source>
        <translation>No darlo a (diga lo que diga lo de arriba):</translation>
    </message>
    <message>
        <source>Headquarters: it stays out of every packet</source>
        <translation>Sede: queda fuera de todo paquete</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Accountability processes</source>
        <translation>Procesos de rendición de cuentas</translation>
    </message>
    <message>
        <source>The protection officer</source>
        <translation>La persona encargada de protección</translation>
    </message>
    <message>
        <source>Minimum form: sexual violence, or a child who survived</source>
        <translation>Forma mínima: violencia sexual, o niña o niño sobreviviente</translation>
    </message>
    <message>
        <source>Danger within hours</source>
        <translation>Peligro en pocas horas</translation>
    </message>
    <message>
        <source>One line that can be spoken over telephone or radio. No names: anyone may hear it.</source>
        <translation>Una línea que se pueda decir por teléfono o radio. Sin nombres: cualquiera puede oírla.</translation>
    </message>
    <message>
        <source>Flash line</source>
        <translation>Línea de alerta</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Fotos y documentos</translation>
    </message>
    <message>
        <source>Keep the originals of photos too, sealed, on this computer only</source>
        <translation>Guardar también los originales de las fotos, sellados, solo en esta computadora</translation>
    </message>
    <message>
        <source>Packets carry a copy without place, day and camera. The original proves more if a court asks for it. Without it, only its SHA-256 is kept.</source>
        <translation>Los paquetes llevan una copia sin lugar, día ni cámara. El original prueba más si un tribunal lo pide. Sin él, solo se guarda su SHA-256.</translation>
    </message>
    <message>
        <source>Attach photos or documents…</source>
        <translation>Adjuntar fotos o documentos…</translation>
    </message>
    <message>
        <source>Put back what was taken out</source>
        <translation>Volver a poner lo que se quitó</translation>
    </message>
    <message>
        <source>Links to other observations</source>
        <translation>Vínculos con otras observaciones</translation>
    </message>
    <message>
        <source>Does another observation confirm this one, contradict it, tell of the same event, or of what led to it? Say so, and whoever counts later sees which records tell of one event.</source>
        <translation>¿Otra observación confirma esta, la contradice, habla del mismo hecho o de lo que llevó a él? Dígalo, y quien cuente después verá qué registros hablan de un mismo hecho.</translation>
    </message>
    <message>
        <source>Link an observation…</source>
        <translation>Vincular una observación…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of your words (tag)</source>
        <translation>Idioma de sus palabras (etiqueta)</translation>
    </message>
    <message>
        <source>fr, ar, sw-CD, sg</source>
        <translation>fr, ar, sw-CD, sg</translation>
    </message>
    <message>
        <source>What could still help</source>
        <translation>Qué podría ayudar todavía</translation>
    </message>
    <message>
        <source>None of this keeps you from saving.</source>
        <translation>Nada de esto le impide guardar.</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Por qué se corrige</translation>
    </message>
    <message>
        <source>Why it is corrected (may stay empty)</source>
        <translation>Por qué se corrige (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Más t&amp;arde</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
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
        <translation>No se puede deshacer. Esta ventana se cierra de inmediato; lo registrado queda en el disco, ilegible.</translation>
    </message>
    <message>
        <source>A backup elsewhere still opens; the last one was made on {day}.</source>
        <translation>Una segunda copia en otro lugar todavía se abre; la última se hizo el {day}.</translation>
    </message>
    <message>
        <source>There is no backup: everything that no packet carried will be lost.</source>
        <translation>No hay segunda copia: se perderá todo lo que ningún paquete llevó.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Take the way into these records away?</source>
        <translation>¿Quitar el acceso a estos registros?</translation>
    </message>
    <message>
        <source>To do it, press Ctrl+Shift+Del once more, or the button.</source>
        <translation>Para hacerlo, pulse Ctrl+Shift+Del una vez más, o el botón.</translation>
    </message>
    <message>
        <source>&amp;Take it away now</source>
        <translation>&amp;Quitarlo ahora</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>FactorRow</name>
    <message>
        <source>How often seen: {title}</source>
        <translation>Con qué frecuencia se vio: {title}</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>Cambio: {title}</translation>
    </message>
    <message>
        <source>How often seen</source>
        <translation>Con qué frecuencia se vio</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Peace</source>
        <translation>Paz</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Where the report goes</source>
        <translation>Dónde va el informe</translation>
    </message>
    <message>
        <source>Saved, exactly as shown here. Hand it over with your next packet, by mail or on a stick: nothing of your records, of you or of this computer is in it.</source>
        <translation>Guardado, exactamente como se ve aquí. Entréguelo con su próximo paquete, por correo o en una memoria: no contiene nada de sus registros, de usted ni de esta computadora.</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>There is nothing of this name. Look whether the stick is in.</source>
        <translation>No hay nada con este nombre. Mire si la memoria está puesta.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nombre de la carpeta nueva</translation>
    </message>
    <message>
        <source>The folder could not be made here. Choose another place.</source>
        <translation>No se pudo crear la carpeta aquí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Parent folder</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>New &amp;folder…</source>
        <translation>Carpe&amp;ta nueva…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Archivos y carpetas</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nombre del archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Grabación de sonido</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Scanned or raw picture</source>
        <translation>Imagen escaneada o sin procesar</translation>
    </message>
    <message>
        <source>Picture of a kind that is not shown</source>
        <translation>Imagen de un tipo que no se muestra</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>original kept, sealed, on the computer that attached it</source>
        <translation>original guardado, sellado, en la computadora que lo adjuntó</translation>
    </message>
    <message>
        <source>original not kept</source>
        <translation>original no guardado</translation>
    </message>
    <message>
        <source>readable original saved outside</source>
        <translation>original legible guardado afuera</translation>
    </message>
    <message>
        <source>SHA-256 of the original: {digest}</source>
        <translation>SHA-256 del original: {digest}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
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
        <translation>Guardar, renombrar, eliminar…</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Todas las zonas</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>Con o sin señal</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Último día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sin calificar</translation>
    </message>
    <message>
        <source>Take off: {condition}</source>
        <translation>Quitar: {condition}</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Words: {words}</source>
        <translation>Palabras: {words}</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Último día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Desde {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta {day}</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Tipo: {kind}</translation>
    </message>
    <message>
        <source>Area: {area}</source>
        <translation>Zona: {area}</translation>
    </message>
    <message>
        <source>Sign of: {factor}</source>
        <translation>Señal de: {factor}</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Registrado aquí</translation>
    </message>
    <message>
        <source>Recorded by others</source>
        <translation>Registrado por otros</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sin calificar</translation>
    </message>
    <message>
        <source>Grade: {grade}</source>
        <translation>Calificación: {grade}</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Incompleto</translation>
    </message>
</context>
<context>
    <name>Finished</name>
    <message>
        <source>Plan the ne&amp;xt one</source>
        <translation>Planear la &amp;próxima</translation>
    </message>
    <message>
        <source>Print the &amp;minutes</source>
        <translation>Imprimir las n&amp;otas</translation>
    </message>
    <message>
        <source>Print promise &amp;slips</source>
        <translation>Imprimir &amp;fichas de compromisos</translation>
    </message>
    <message>
        <source>&amp;Read what is written</source>
        <translation>&amp;Leer lo escrito</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Cerrar la reunión</translation>
    </message>
    <message>
        <source>The meeting is written down as {reference}.</source>
        <translation>La reunión está anotada como {reference}.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n compromiso</numerusform>
            <numerusform>%n compromisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) of the community&apos;s own</source>
        <translation>
            <numerusform>%n señal propia de la comunidad</numerusform>
            <numerusform>%n señales propias de la comunidad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of another committee were looked at and not changed.</source>
        <translation>
            <numerusform>%n registro de otro comité se miró y no se cambió.</numerusform>
            <numerusform>%n registros de otro comité se miraron y no se cambiaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation>La reunión está cerrada</translation>
    </message>
</context>
<context>
    <name>FlashPage</name>
    <message>
        <source>Reach: {role}</source>
        <translation>Avisar a: {role}</translation>
    </message>
    <message>
        <source>Phone tree: {step}</source>
        <translation>Cadena de llamadas: {step}</translation>
    </message>
    <message>
        <source>Danger within hours</source>
        <translation>Peligro en pocas horas</translation>
    </message>
    <message>
        <source>One line that can be said over telephone or radio. Anybody may hear it or read it: no names, no source, not the place where people hide.</source>
        <translation>Una línea que se pueda decir por teléfono o radio. Cualquiera puede oírla o leerla: sin nombres, sin fuente, sin el lugar donde la gente se esconde.</translation>
    </message>
    <message>
        <source>&amp;Say in one line what threatens, whom, where and when</source>
        <translation>&amp;Diga en una línea qué amenaza, a quién, dónde y cuándo</translation>
    </message>
    <message>
        <source>Armed men moving toward the market, two hours away</source>
        <translation>Hombres armados van hacia el mercado, a dos horas</translation>
    </message>
    <message>
        <source>Say this. Anybody may hear it.</source>
        <translation>Diga esto. Cualquiera puede oírlo.</translation>
    </message>
    <message>
        <source>Nobody is noted to be reached in danger. Note it on Today.</source>
        <translation>No está anotado a quién avisar en caso de peligro. Anótelo en Hoy.</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Salir (Esc)</translation>
    </message>
    <message>
        <source>&amp;Write down the rest…</source>
        <translation>Anotar el &amp;resto…</translation>
    </message>
    <message>
        <source>&amp;Record and show it large (Enter)</source>
        <translation>Registrar y &amp;mostrar en grande (Enter)</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>&amp;What people were told…</source>
        <translation>&amp;Qué se contó a la gente…</translation>
    </message>
    <message>
        <source>S&amp;ettle…</source>
        <translation>&amp;Resolver…</translation>
    </message>
    <message>
        <source>Two people wrote different things here; both are kept</source>
        <translation>Dos personas escribieron aquí cosas distintas; se guardan las dos</translation>
    </message>
    <message>
        <source>O&amp;ver time…</source>
        <translation>Evol&amp;ución…</translation>
    </message>
</context>
<context>
    <name>FoundOutDialog</name>
    <message>
        <source>no day was named</source>
        <translation>no se fijó un día</translation>
    </message>
    <message>
        <source>In no meeting</source>
        <translation>En ninguna</translation>
    </message>
    <message>
        <source>A day is written with the year first, such as 2026-11-23.</source>
        <translation>Un día se escribe con el año primero, como 2026-11-23.</translation>
    </message>
    <message>
        <source>What came of a promise</source>
        <translation>Qué pasó con un compromiso</translation>
    </message>
    <message>
        <source>What has &amp;come of it</source>
        <translation>&amp;Qué ha pasado con él</translation>
    </message>
    <message>
        <source>On &amp;day</source>
        <translation>El &amp;día</translation>
    </message>
    <message>
        <source>What &amp;shows it</source>
        <translation>Qué lo &amp;muestra</translation>
    </message>
    <message>
        <source>&amp;Who says so, as a role</source>
        <translation>Quién lo dice (&amp;función)</translation>
    </message>
    <message>
        <source>such as: market warden</source>
        <translation>por ejemplo: encargada del mercado</translation>
    </message>
    <message>
        <source>Looked at &amp;in</source>
        <translation>Se miró &amp;en</translation>
    </message>
    <message>
        <source>Observations that &amp;bear it out</source>
        <translation>&amp;Observaciones que lo confirman</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Agregar…</translation>
    </message>
    <message>
        <source>Add an observation that bears it out</source>
        <translation>Agregar una observación que lo confirma</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Qui&amp;tar</translation>
    </message>
    <message>
        <source>Remove the observation that is chosen</source>
        <translation>Quitar la observación elegida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write it d&amp;own</source>
        <translation>Anotar&amp;lo</translation>
    </message>
</context>
<context>
    <name>GroupGrid</name>
    <message>
        <source>Not there</source>
        <translation>No estuvo</translation>
    </message>
    <message>
        <source>Local word for the group, never a name</source>
        <translation>Palabra local para el grupo, nunca un nombre de persona</translation>
    </message>
    <message>
        <source>Name of group {number}</source>
        <translation>Nombre del grupo {number}</translation>
    </message>
    <message>
        <source>{group}: {cell}</source>
        <translation>{group}: {cell}</translation>
    </message>
    <message>
        <source>{group}: was not there</source>
        <translation>{group}: no estuvo</translation>
    </message>
</context>
<context>
    <name>GroupLine</name>
    <message>
        <source>They agreed: their view may be shown as theirs</source>
        <translation>Aceptaron: su opinión se puede mostrar como suya</translation>
    </message>
    <message>
        <source>Their reasons may be told too</source>
        <translation>También se pueden contar sus razones</translation>
    </message>
    <message>
        <source>Fewer than five people, or not counted: kept, and never printed as theirs.</source>
        <translation>Menos de cinco personas, o no se contó: se guarda, y nunca se imprime como suya.</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Toda la sala</translation>
    </message>
    <message>
        <source>A group without a name</source>
        <translation>Un grupo sin nombre</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>what the group is called here, never a name</source>
        <translation>cómo se llama aquí el grupo, nunca un nombre de persona</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>se espera</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Tipo de grupo</translation>
    </message>
    <message>
        <source>Is it expected?</source>
        <translation>¿Se espera que venga?</translation>
    </message>
    <message>
        <source>will not be invited</source>
        <translation>no se invitará</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>{page} – Help</source>
        <translation>{page} – Ayuda</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>This is the program as its makers run it: the list is made when it is built.</source>
        <translation>Esta es la aplicación tal como la usan quienes la hacen: la lista se hace al construirla.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>One more language</source>
        <translation>Un idioma más</translation>
    </message>
    <message>
        <source>None is written down yet.</source>
        <translation>Aún no hay ninguno anotado.</translation>
    </message>
    <message>
        <source>In the room: {figure}</source>
        <translation>En la sala: {figure}</translation>
    </message>
    <message>
        <source>nobody is counted yet</source>
        <translation>aún no se contó a nadie</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
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
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing that was saved is overwritten: each save stands here, the newest first.</source>
        <translation>Nada de lo guardado se sobrescribe: cada vez que se guardó está aquí, lo más nuevo primero.</translation>
    </message>
    <message>
        <source>All wordings of this observation, the newest first</source>
        <translation>Todos los textos de esta observación, lo más nuevo primero</translation>
    </message>
    <message>
        <source>&amp;Undo the last save</source>
        <translation>&amp;Deshacer lo último guardado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>shown now</source>
        <translation>se muestra ahora</translation>
    </message>
    <message>
        <source>By: {role}</source>
        <translation>Por: {role}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Por qué: {reason}</translation>
    </message>
    <message>
        <source>This wording was taken back; its text is gone.</source>
        <translation>Este texto fue retirado; ya no existe.</translation>
    </message>
    <message>
        <source>This wording stayed behind where it was written.</source>
        <translation>Este texto se quedó donde se escribió.</translation>
    </message>
    <message>
        <source>This wording has not come here yet.</source>
        <translation>Este texto aún no ha llegado aquí.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Antes:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Después:</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>HoldWindow</name>
    <message>
        <source>a point</source>
        <translation>un punto</translation>
    </message>
    <message>
        <source>{number} of {count}: {words}</source>
        <translation>{number} de {count}: {words}</translation>
    </message>
    <message>
        <source>▲ over time</source>
        <translation>▲ se pasó el tiempo</translation>
    </message>
    <message>
        <source>Pause (F9)</source>
        <translation>Pausa (F9)</translation>
    </message>
    <message>
        <source>Go on (F9)</source>
        <translation>Seguir (F9)</translation>
    </message>
    <message>
        <source>Begin (F9)</source>
        <translation>Empezar (F9)</translation>
    </message>
    <message>
        <source>▲ Not kept yet. It is tried again every few seconds.</source>
        <translation>▲ Aún sin guardar. Cada pocos segundos se intenta de nuevo.</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>✓ Kept, encrypted</source>
        <translation>✓ Guardado, cifrado</translation>
    </message>
    <message>
        <source>The room sees nothing now.</source>
        <translation>La sala no ve nada ahora.</translation>
    </message>
    <message>
        <source>The room sees each group apart.</source>
        <translation>La sala ve cada grupo por separado.</translation>
    </message>
    <message>
        <source>The room sees the whole room’s answers, no groups.</source>
        <translation>La sala ve las respuestas de toda la sala, sin grupos.</translation>
    </message>
    <message>
        <source>✓ Recorded as an observation. Undo takes the tie back; the observation stays.</source>
        <translation>✓ Registrada como observación. Deshacer quita el enlace; la observación se queda.</translation>
    </message>
    <message numerus="yes">
        <source>Locking in %n second(s). Press any key to stay; everything is kept.</source>
        <translation>
            <numerusform>Se bloquea en %n segundo. Pulse cualquier tecla para seguir; todo queda guardado.</numerusform>
            <numerusform>Se bloquea en %n segundos. Pulse cualquier tecla para seguir; todo queda guardado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding a meeting – R2P Field</source>
        <translation>Realizar una reunión – R2P Field</translation>
    </message>
    <message>
        <source>Po&amp;int</source>
        <translation>&amp;Punto</translation>
    </message>
    <message>
        <source>To the point before</source>
        <translation>Al punto anterior</translation>
    </message>
    <message>
        <source>To the point before: Ctrl+PgUp</source>
        <translation>Al punto anterior: Ctrl+Re Pág</translation>
    </message>
    <message>
        <source>To the next point</source>
        <translation>Al punto siguiente</translation>
    </message>
    <message>
        <source>To the next point: Ctrl+PgDown</source>
        <translation>Al punto siguiente: Ctrl+Av Pág</translation>
    </message>
    <message>
        <source>The room’s window (F8)</source>
        <translation>Ventana de la sala (F8)</translation>
    </message>
    <message>
        <source>Groups too (Ctrl+G)</source>
        <translation>También grupos (Ctrl+G)</translation>
    </message>
    <message>
        <source>The room sees each group apart. Being seen apart can endanger people: ask them first.</source>
        <translation>La sala ve cada grupo por separado. Verse por separado puede poner en peligro a la gente: pregúnteles antes.</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>While the meeting runs, the records lock only after 30 minutes without a key. A pause, a sleeping computer and Ctrl+L lock as always.</source>
        <translation>Durante la reunión, los registros se bloquean solo tras 30 minutos sin pulsar una tecla. La pausa, la suspensión de la computadora y Ctrl+L bloquean como siempre.</translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation>Leer en vo&amp;z alta</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Language to read aloud in</source>
        <translation>Idioma para leer en voz alta</translation>
    </message>
    <message>
        <source>Steps of the meeting</source>
        <translation>Pasos de la reunión</translation>
    </message>
    <message>
        <source>1 Who is here</source>
        <translation>1 Quién está</translation>
    </message>
    <message>
        <source>Count each group with the arrows, + and −. No names; an empty cell is not none.</source>
        <translation>Cuente cada grupo con las flechas, + y −. Sin nombres; una casilla vacía no es cero.</translation>
    </message>
    <message>
        <source>People in the room by group</source>
        <translation>Personas en la sala, por grupo</translation>
    </message>
    <message>
        <source>One more gr&amp;oup</source>
        <translation>Otro &amp;grupo</translation>
    </message>
    <message>
        <source>What the group is called here; nobody’s name</source>
        <translation>Cómo se llama aquí el grupo; ningún nombre de persona</translation>
    </message>
    <message>
        <source>What kind of group it is</source>
        <translation>Qué tipo de grupo es</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Agregar el grupo</translation>
    </message>
    <message>
        <source>Languages and interpretation</source>
        <translation>Idiomas e interpretación</translation>
    </message>
    <message>
        <source>One &amp;more language</source>
        <translation>Otro &amp;idioma</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>Agregar el idioma</translation>
    </message>
    <message>
        <source>What is spoken about</source>
        <translation>De qué se habla</translation>
    </message>
    <message>
        <source>One more poi&amp;nt</source>
        <translation>Otro p&amp;unto</translation>
    </message>
    <message>
        <source>A topic in words</source>
        <translation>Un tema en palabras</translation>
    </message>
    <message>
        <source>Add the point</source>
        <translation>Agregar el punto</translation>
    </message>
    <message>
        <source>Rules the room agreed to</source>
        <translation>Reglas que acordó la sala</translation>
    </message>
    <message>
        <source>2 What we see</source>
        <translation>2 Qué vemos</translation>
    </message>
    <message>
        <source>W worse, S the same, B better; Alt and 1 to 5 how grave. A digit goes to that group, 0 to the whole room. Backspace takes one off.</source>
        <translation>P peor, I igual, M mejor; Alt y 1 a 5 qué tan grave. Una cifra va a ese grupo, 0 a toda la sala. Retroceso quita uno.</translation>
    </message>
    <message>
        <source>Answers by group</source>
        <translation>Respuestas por grupo</translation>
    </message>
    <message>
        <source>&amp;How it answered</source>
        <translation>Cómo &amp;respondió</translation>
    </message>
    <message>
        <source>Wh&amp;y, in its words</source>
        <translation>Por &amp;qué, en sus palabras</translation>
    </message>
    <message>
        <source>What lies b&amp;eneath it, in its words</source>
        <translation>Qué &amp;hay debajo, en sus palabras</translation>
    </message>
    <message>
        <source>The group said yes: its view may be told outside as its own</source>
        <translation>El grupo dijo que sí: su opinión se puede contar fuera como suya</translation>
    </message>
    <message>
        <source>The group said yes: its reason may be shown and told too</source>
        <translation>El grupo dijo que sí: su razón también se puede mostrar y contar</translation>
    </message>
    <message>
        <source>3 What we agree</source>
        <translation>3 Qué acordamos</translation>
    </message>
    <message>
        <source>What the room a&amp;grees on, in words</source>
        <translation>Qué &amp;acuerda la sala, en palabras</translation>
    </message>
    <message>
        <source>&amp;How it was found out</source>
        <translation>Cóm&amp;o se supo</translation>
    </message>
    <message>
        <source>A for it, N neither, O objects; + and − count too.</source>
        <translation>A a favor, N ni sí ni no, C en contra; + y − también cuentan.</translation>
    </message>
    <message>
        <source>Who is for it, and who is not</source>
        <translation>Quién está a favor, y quién no</translation>
    </message>
    <message>
        <source>Those who do not agree</source>
        <translation>Quienes no están de acuerdo</translation>
    </message>
    <message>
        <source>What the&amp;y say, in their words</source>
        <translation>Qué &amp;dicen, en sus palabras</translation>
    </message>
    <message>
        <source>They said yes: their words may be on the wall and on paper</source>
        <translation>Dijeron que sí: sus palabras pueden estar en la pared y en papel</translation>
    </message>
    <message>
        <source>Asked: nobo&amp;dy disagrees</source>
        <translation>Preguntado: nadie es&amp;tá en contra</translation>
    </message>
    <message>
        <source>Take the ob&amp;jection back…</source>
        <translation>Retirar la ob&amp;jeción…</translation>
    </message>
    <message>
        <source>4 Worries and questions</source>
        <translation>4 Inquietudes</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation>Preocupaciones</translation>
    </message>
    <message>
        <source>Ctrl+O makes an observation of the worry you are in. Undo takes the tie back; the observation stays.</source>
        <translation>Ctrl+O hace una observación de la preocupación en que está. Deshacer quita el enlace; la observación se queda.</translation>
    </message>
    <message>
        <source>Add a &amp;worry</source>
        <translation>Nu&amp;eva preocupación</translation>
    </message>
    <message>
        <source>Questions of the community</source>
        <translation>Preguntas de la comunidad</translation>
    </message>
    <message>
        <source>Add a q&amp;uestion</source>
        <translation>Nue&amp;va pregunta</translation>
    </message>
    <message>
        <source>5 Signs and words</source>
        <translation>5 Señales y palabras</translation>
    </message>
    <message>
        <source>What it is called here</source>
        <translation>Cómo se llama aquí</translation>
    </message>
    <message>
        <source>Add local &amp;words</source>
        <translation>Agregar pala&amp;bras locales</translation>
    </message>
    <message>
        <source>Signs that the community proposes: a vote in two steps</source>
        <translation>Señales que propone la comunidad: un voto en dos pasos</translation>
    </message>
    <message>
        <source>First count who names a sign for the list, then who chooses it from the list. Tick what is kept: it stands beside the official signs.</source>
        <translation>Primero cuente quién nombra una señal para la lista, luego quién la elige de la lista. Marque las que se quedan: están al lado de las señales oficiales.</translation>
    </message>
    <message>
        <source>Votes on proposed signs</source>
        <translation>Votos por las señales propuestas</translation>
    </message>
    <message>
        <source>Pl&amp;aces</source>
        <translation>&amp;Lugares</translation>
    </message>
    <message>
        <source>Keep those with the most votes</source>
        <translation>Dejar las de más votos</translation>
    </message>
    <message>
        <source>Add a si&amp;gn</source>
        <translation>Agregar una &amp;señal</translation>
    </message>
    <message>
        <source>6 Promises</source>
        <translation>6 Compromisos</translation>
    </message>
    <message>
        <source>Offices and roles, never names. The room sees each promise as it is written.</source>
        <translation>Cargos y funciones, nunca nombres. La sala ve cada compromiso mientras se escribe.</translation>
    </message>
    <message>
        <source>Add a &amp;promise</source>
        <translation>Agregar un co&amp;mpromiso</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;Close the meeting…</source>
        <translation>&amp;Cerrar la reunión…</translation>
    </message>
</context>
<context>
    <name>InShort</name>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Aún no hay nada anotado.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) in the room</source>
        <translation>
            <numerusform>%n grupo en la sala</numerusform>
            <numerusform>%n grupos en la sala</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
    <message>
        <source>at least {count} people</source>
        <translation>al menos {count} personas</translation>
    </message>
    <message>
        <source>about no point of the agenda</source>
        <translation>sobre ningún punto del orden del día</translation>
    </message>
    <message>
        <source>the whole room</source>
        <translation>toda la sala</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) said how grave it is</source>
        <translation>
            <numerusform>%n grupo dijo qué tan grave es</numerusform>
            <numerusform>%n grupos dijeron qué tan grave es</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody said anything</source>
        <translation>nadie dijo nada</translation>
    </message>
    <message>
        <source>for it {count}</source>
        <translation>a favor {count}</translation>
    </message>
    <message>
        <source>abstained {count}</source>
        <translation>se abstuvieron {count}</translation>
    </message>
    <message>
        <source>against {count}</source>
        <translation>en contra {count}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message numerus="yes">
        <source>%n worry(ies) raised</source>
        <translation>
            <numerusform>%n preocupación expresada</numerusform>
            <numerusform>%n preocupaciones expresadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Folder with packets</source>
        <translation>Carpeta con paquetes</translation>
    </message>
    <message>
        <source>A packet</source>
        <translation>Un paquete</translation>
    </message>
    <message>
        <source>No packets were found there.</source>
        <translation>No se encontraron paquetes allí.</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) changed</source>
        <translation>
            <numerusform>cambió %n observación</numerusform>
            <numerusform>cambiaron %n observaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorder(s) more ask to be contacted</source>
        <translation>
            <numerusform>%n persona más que registró pide que la contacten</numerusform>
            <numerusform>%n personas más que registraron piden que las contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>Only checked, nothing was kept. {text}</source>
        <translation>Solo se verificó, no se guardó nada. {text}</translation>
    </message>
    <message>
        <source>Approve this device?</source>
        <translation>¿Aprobar este dispositivo?</translation>
    </message>
    <message>
        <source>Call the person who says they sent it, on a number you know, and let them read the fingerprint of their device aloud. It asks for the role: {role}.</source>
        <translation>Llame a la persona que dice que lo envió, a un número que usted conozca, y pídale que lea en voz alta la huella de su dispositivo. Pide la función: {role}.</translation>
    </message>
    <message>
        <source>&amp;Approve and take in</source>
        <translation>&amp;Aprobar y recibir</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Take in packets from a stick or folder. Each goes in whole or not at all, and every file gets its answer.</source>
        <translation>Reciba paquetes de una memoria o carpeta. Cada uno entra completo o no entra, y cada archivo recibe su respuesta.</translation>
    </message>
    <message>
        <source>Take in a &amp;folder…</source>
        <translation>Recibir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Take in a f&amp;ile…</source>
        <translation>Recibir un &amp;archivo…</translation>
    </message>
    <message>
        <source>Only &amp;check, keep nothing</source>
        <translation>&amp;Solo verificar, no guardar nada</translation>
    </message>
    <message>
        <source>What became of each packet</source>
        <translation>Qué pasó con cada paquete</translation>
    </message>
    <message>
        <source>Recorders who ask to be contacted</source>
        <translation>Personas que registraron y piden contacto</translation>
    </message>
    <message>
        <source>They saw something in this area, and sharing the detail would put people in danger. Speak with them in a safe way.</source>
        <translation>Vieron algo en esta zona, y compartir el detalle pondría a personas en peligro. Hable con ellas de forma segura.</translation>
    </message>
    <message>
        <source>No packet waits for checking.</source>
        <translation>Ningún paquete espera verificación.</translation>
    </message>
    <message>
        <source>Waiting for checking</source>
        <translation>En espera de verificación</translation>
    </message>
    <message>
        <source>These packets are whole and signed, by devices that nobody here has approved. They are kept sealed. Compare the fingerprint with the owner by voice.</source>
        <translation>Estos paquetes están completos y firmados, por dispositivos que nadie aquí ha aprobado. Se guardan sellados. Compare la huella de viva voz con su dueño.</translation>
    </message>
    <message>
        <source>Packets that wait for checking</source>
        <translation>Paquetes en espera de verificación</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>C&amp;ompare and approve…</source>
        <translation>C&amp;omparar y aprobar…</translation>
    </message>
</context>
<context>
    <name>IndicatorPicker</name>
    <message>
        <source>Signs of risk</source>
        <translation>Señales de riesgo</translation>
    </message>
    <message>
        <source>Signs of peace</source>
        <translation>Señales de paz</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Standing conditions</source>
        <translation>Condiciones permanentes</translation>
    </message>
    <message>
        <source>Triggers: events and standing conditions</source>
        <translation>Desencadenantes: hechos y condiciones permanentes</translation>
    </message>
    <message>
        <source>Search the triggers</source>
        <translation>Buscar en los desencadenantes</translation>
    </message>
    <message>
        <source>&amp;Core set of the programme</source>
        <translation>Conjunto &amp;básico del programa</translation>
    </message>
    <message>
        <source>&amp;Core set</source>
        <translation>Conjunto &amp;básico</translation>
    </message>
    <message>
        <source>Nothing is pinned yet. Stand on a line and press P to keep it here.</source>
        <translation>Aún no hay nada fijado. Póngase en una línea y pulse P para tenerla aquí.</translation>
    </message>
    <message>
        <source>Nothing has these words. Elections, attacks and other events are under Triggers.</source>
        <translation>Nada tiene estas palabras. Las elecciones, los ataques y otros hechos están en Desencadenantes.</translation>
    </message>
    <message>
        <source>Nothing has these words. Try another word, or fewer letters.</source>
        <translation>Nada tiene estas palabras. Pruebe otra palabra, o menos letras.</translation>
    </message>
    <message>
        <source>Take the &amp;pin away</source>
        <translation>Desfi&amp;jar</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Choosing it turns on the minimum form.</source>
        <translation>Si la elige, se activa la forma mínima.</translation>
    </message>
    <message>
        <source>Wording not yet checked against the published text.</source>
        <translation>Redacción aún no comparada con el texto publicado.</translation>
    </message>
    <message>
        <source>The same is in: {framework}.</source>
        <translation>Lo mismo está en: {framework}.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The observation has this one already. Esc closes the list.</source>
        <translation>La observación ya la tiene. Esc cierra la lista.</translation>
    </message>
    <message>
        <source>15 are pinned already. Take one pin away first.</source>
        <translation>Ya hay 15 fijadas. Desfije una primero.</translation>
    </message>
    <message>
        <source>A small file from your programme, with at most 15 signs. It is kept in your records.</source>
        <translation>Un archivo pequeño de su programa, con a lo sumo 15 señales. Se guarda en sus registros.</translation>
    </message>
    <message>
        <source>The programme&apos;s list of signs</source>
        <translation>La lista de señales del programa</translation>
    </message>
    <message>
        <source>Signs of risk and of peace</source>
        <translation>Señales de riesgo y de paz</translation>
    </message>
    <message>
        <source>Search the signs</source>
        <translation>Buscar en las señales</translation>
    </message>
    <message>
        <source>Search in titles and guidance</source>
        <translation>Buscar en títulos y explicaciones</translation>
    </message>
    <message>
        <source>&amp;Used last and pinned</source>
        <translation>&amp;Usadas y fijadas</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>Use the programme&apos;s &amp;list…</source>
        <translation>Usar la &amp;lista del programa…</translation>
    </message>
    <message>
        <source>Arrows go from sign to sign, Space chooses, Enter adds, P pins</source>
        <translation>Las flechas van de señal en señal, Espacio elige, Enter agrega, P fija</translation>
    </message>
    <message>
        <source>Back to the usual li&amp;st</source>
        <translation>&amp;Volver a la lista habitual</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite by a calendar file</source>
        <translation>Invitar con un archivo de calendario</translation>
    </message>
    <message>
        <source>Title in the calendar</source>
        <translation>Título en el calendario</translation>
    </message>
    <message>
        <source>Hour, by the clock on the wall</source>
        <translation>Hora, según el reloj de la pared</translation>
    </message>
    <message>
        <source>hours:minutes, such as 14:30</source>
        <translation>horas:minutos, por ejemplo 14:30</translation>
    </message>
    <message>
        <source>This is no hour. Write it as 14:30, or leave it empty.</source>
        <translation>Esto no es una hora. Escríbala como 14:30, o deje vacío.</translation>
    </message>
    <message>
        <source>Say the &amp;place too</source>
        <translation>Decir también el &amp;lugar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Guardar el archivo…</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
</context>
<context>
    <name>KeyingPage</name>
    <message>
        <source>Not kept yet; it is tried again</source>
        <translation>Aún sin guardar; se vuelve a intentar</translation>
    </message>
    <message>
        <source>Go on with: {title}</source>
        <translation>Seguir con: {title}</translation>
    </message>
    <message>
        <source>a meeting without a title</source>
        <translation>una reunión sin título</translation>
    </message>
    <message>
        <source>A meeting without a title</source>
        <translation>Una reunión sin título</translation>
    </message>
    <message>
        <source>Back to the &amp;second</source>
        <translation>Volver a la &amp;segunda</translation>
    </message>
    <message>
        <source>Key it in a &amp;second time</source>
        <translation>Digitarla una &amp;segunda vez</translation>
    </message>
    <message>
        <source>Key in what stands on the sheet, and nothing else. Then write it down, or have it keyed in a second time: best by somebody else.</source>
        <translation>Digite lo que está en la hoja, y nada más. Luego anótela, o pida que se digite una segunda vez: mejor por otra persona.</translation>
    </message>
    <message>
        <source>The second time: key in the same sheet again, without looking at the first. Then the two are compared, and you choose wherever they differ.</source>
        <translation>La segunda vez: digite de nuevo la misma hoja, sin mirar la primera. Luego se comparan las dos, y usted elige donde no son iguales.</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>Guardado como borrador a las {time}, cifrado</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left in which the two differ. Look at the sheet and choose.</source>
        <translation>
            <numerusform>Queda %n lugar en que no son iguales. Mire la hoja y elija.</numerusform>
            <numerusform>Quedan %n lugares en que no son iguales. Mire la hoja y elija.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands between the two any more. Write it down.</source>
        <translation>Ya no hay diferencias entre las dos. Anótela.</translation>
    </message>
    <message>
        <source>The two say the same. Write it down.</source>
        <translation>Las dos dicen lo mismo. Anótela.</translation>
    </message>
    <message>
        <source>As far as it is said, one role keyed in both: a slip may be in both.</source>
        <translation>Según lo que se dijo, la misma función digitó las dos: un error puede estar en ambas.</translation>
    </message>
    <message>
        <source>Throw away what was keyed in?</source>
        <translation>¿Descartar lo que se digitó?</translation>
    </message>
    <message>
        <source>The meeting stays as it was planned. What was keyed in cannot be brought back.</source>
        <translation>La reunión queda como se planeó. Lo que se digitó no se puede recuperar.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Key in from paper</source>
        <translation>Digitar del papel</translation>
    </message>
    <message>
        <source>The code stands in a corner of each sheet. Case and spaces do not matter, and letters that look alike are told apart.</source>
        <translation>El código está en una esquina de cada hoja. Mayúsculas y espacios no importan, y las letras parecidas se distinguen solas.</translation>
    </message>
    <message>
        <source>&amp;Code on the sheet</source>
        <translation>&amp;Código de la hoja</translation>
    </message>
    <message>
        <source>&amp;Find the meeting</source>
        <translation>&amp;Buscar la reunión</translation>
    </message>
    <message>
        <source>Keyed &amp;in by, as a role</source>
        <translation>Quién digita, por su &amp;función</translation>
    </message>
    <message>
        <source>such as: clerk of the committee</source>
        <translation>por ejemplo: secretaría del comité</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Quiénes estuvieron</translation>
    </message>
    <message>
        <source>Empty means not counted; 0 means nobody. Enter goes to the next cell, the arrows up and down to the same cell of the next line.</source>
        <translation>Vacío significa que no se contó; 0 significa nadie. Enter va a la casilla siguiente, las flechas arriba y abajo a la misma casilla de otra línea.</translation>
    </message>
    <message>
        <source>Another &amp;group</source>
        <translation>Otro &amp;grupo</translation>
    </message>
    <message>
        <source>What was spoken about</source>
        <translation>De qué se habló</translation>
    </message>
    <message>
        <source>Another &amp;point</source>
        <translation>Otro &amp;punto</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Another pr&amp;omise</source>
        <translation>Otro co&amp;mpromiso</translation>
    </message>
    <message>
        <source>An&amp;ything else on the sheet</source>
        <translation>&amp;Otra cosa en la hoja</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>Descar&amp;tar…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Más t&amp;arde</translation>
    </message>
    <message>
        <source>Go &amp;back to the first</source>
        <translation>&amp;Volver a la primera</translation>
    </message>
    <message>
        <source>Co&amp;mpare the two</source>
        <translation>Compa&amp;rar las dos</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>Anotar&amp;la</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>How {language} is interpreted</source>
        <translation>Cómo se interpreta: {language}</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>aún no anotado</translation>
    </message>
    <message>
        <source>By whom, as a role; no names</source>
        <translation>Por quién, como función; sin nombres</translation>
    </message>
    <message>
        <source>a role, such as: nurse of the health post</source>
        <translation>una función, por ejemplo: enfermera del puesto de salud</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>Who interprets, as a role</source>
        <translation>Quién interpreta, por su función</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>It leaves with the measures that you write down below. That is your own decision.</source>
        <translation>Sale con las medidas que usted anote abajo. La decisión es suya.</translation>
    </message>
    <message>
        <source>The meeting stays on this laptop until somebody decides otherwise. Say below when to look again, and you are reminded.</source>
        <translation>La reunión se queda en esta computadora hasta que alguien decida otra cosa. Diga abajo cuándo volver a mirar, y se le recordará.</translation>
    </message>
    <message>
        <source>It leaves. Write down what you agreed to lower the danger.</source>
        <translation>Sale. Anote lo que acordaron para reducir el peligro.</translation>
    </message>
    <message>
        <source>It leaves, to those for whom the room said yes.</source>
        <translation>Sale, para aquellos a quienes la sala dijo que sí.</translation>
    </message>
    <message>
        <source>Not answered: it leaves as if there were no danger.</source>
        <translation>Sin responder: sale como si no hubiera peligro.</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message numerus="yes">
        <source>%n more of them stand on the Records page.</source>
        <translation>
            <numerusform>%n más está en la página Registros.</numerusform>
            <numerusform>%n más están en la página Registros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkPicker</name>
    <message>
        <source>Link another observation</source>
        <translation>Vincular otra observación</translation>
    </message>
    <message>
        <source>&amp;Search by words, place or reference (KQWD-0042)</source>
        <translation>&amp;Buscar por palabras, lugar o referencia (KQWD-0042)</translation>
    </message>
    <message>
        <source>The &amp;newest, or what was found</source>
        <translation>Lo más &amp;nuevo, o lo encontrado</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words.</source>
        <translation>No se encontró nada. Pruebe con menos palabras.</translation>
    </message>
    <message>
        <source>&amp;How does it bear on this one?</source>
        <translation>¿&amp;Qué relación tiene con esta?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Vincular</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>A note; may stay empty</source>
        <translation>Una nota; puede quedar vacía</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Nota sobre el vínculo</translation>
    </message>
    <message>
        <source>How this one bears on it: {name}</source>
        <translation>Qué relación tiene esta con ella: {name}</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
    <message>
        <source>An observation that is not here</source>
        <translation>Una observación que no está aquí</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>1: named for the list</source>
        <translation>1: la nombran</translation>
    </message>
    <message>
        <source>2: chosen from it</source>
        <translation>2: la eligen</translation>
    </message>
    <message>
        <source>Places on the list</source>
        <translation>Lugares en la lista</translation>
    </message>
    <message>
        <source>no words yet</source>
        <translation>aún sin palabras</translation>
    </message>
    <message>
        <source>On the list by the first vote: {signs}</source>
        <translation>En la lista por el primer voto: {signs}</translation>
    </message>
    <message>
        <source>More are kept than there are places: the last ones are level.</source>
        <translation>Se quedan más que los lugares que hay: las últimas empatan.</translation>
    </message>
</context>
<context>
    <name>Lost</name>
    <message>
        <source>It stands on the screen only and is gone when this window closes. Put the stick back or make room on the disk, or copy it to paper.</source>
        <translation>Está solo en la pantalla y se pierde cuando se cierre esta ventana. Vuelva a poner la memoria o libere espacio en el disco, o cópielo en papel.</translation>
    </message>
    <message>
        <source>What you wrote last could not be kept</source>
        <translation>Lo último que escribió no se pudo guardar</translation>
    </message>
    <message>
        <source>Close and &amp;lose it</source>
        <translation>Cerrar y &amp;perderlo</translation>
    </message>
    <message>
        <source>Put the stick back first. What stands on the screen is then kept among your drafts, and Today offers it.</source>
        <translation>Primero vuelva a poner la memoria. Lo que está en la pantalla se guarda entonces entre sus borradores, y Hoy lo ofrece.</translation>
    </message>
    <message>
        <source>Open the records again</source>
        <translation>Volver a abrir los registros</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Abrir de nuevo</translation>
    </message>
</context>
<context>
    <name>LostCodePage</name>
    <message>
        <source>Make a new code</source>
        <translation>Crear un código nuevo</translation>
    </message>
    <message>
        <source>A new code takes the place of the one that is lost. The lost one then opens nothing any more, except second copies that were made before. Your passphrase is asked for again.</source>
        <translation>Un código nuevo reemplaza al perdido. El perdido ya no abre nada, salvo segundas copias hechas antes. Se le pide otra vez su frase secreta.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Make a new code</source>
        <translation>&amp;Crear un código nuevo</translation>
    </message>
</context>
<context>
    <name>LostPassphraseDialog</name>
    <message>
        <source>&amp;Words or digits on paper</source>
        <translation>&amp;Palabras o cifras del papel</translation>
    </message>
    <message>
        <source>Your &amp;role, no name</source>
        <translation>Su &amp;función, sin nombre</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Frase secreta n&amp;ueva</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>La frase nueva, o&amp;tra vez</translation>
    </message>
    <message>
        <source>None of these: I had no passphrase here</source>
        <translation>Ninguna de estas: yo no tenía frase secreta aquí</translation>
    </message>
    <message>
        <source>The passphrase until now opens these records no more. The code on paper stays valid.</source>
        <translation>La frase secreta de antes ya no abre estos registros. El código en papel sigue valiendo.</translation>
    </message>
    <message>
        <source>Choose your own entry: its passphrase until now opens these records no more. Those of the others still do, unless you tick that nobody else may come in. The code on paper stays valid.</source>
        <translation>Elija su propia línea: su frase secreta ya no abre estos registros. Las de las demás personas sí, a menos que marque que nadie más debe poder entrar. El código en papel sigue valiendo.</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Elegir una frase secreta nueva</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>&amp;Elegir</translation>
    </message>
</context>
<context>
    <name>MadePackets</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>For the other laptops of your committee</source>
        <translation>Para las otras computadoras de su comité</translation>
    </message>
    <message>
        <source>A receipt, for one device</source>
        <translation>Un acuse de recibo, para un dispositivo</translation>
    </message>
    <message>
        <source>HQ has it</source>
        <translation>La sede lo tiene</translation>
    </message>
    <message>
        <source>To headquarters, no receipt yet</source>
        <translation>Para la sede, aún sin acuse de recibo</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) not sent yet</source>
        <translation>
            <numerusform>%n observación aún sin enviar</numerusform>
            <numerusform>%n observaciones aún sin enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) sealed, without a receipt yet</source>
        <translation>
            <numerusform>%n observación sellada, aún sin acuse de recibo</numerusform>
            <numerusform>%n observaciones selladas, aún sin acuse de recibo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HQ has %n observation(s) of yours</source>
        <translation>
            <numerusform>La sede tiene %n observación suya</numerusform>
            <numerusform>La sede tiene %n observaciones suyas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) of which HQ knows only that they stayed here</source>
        <translation>
            <numerusform>%n observación de la que la sede solo sabe que se quedó aquí</numerusform>
            <numerusform>%n observaciones de las que la sede solo sabe que se quedaron aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Headquarters has sent no receipt yet.</source>
        <translation>La sede aún no ha enviado ningún acuse de recibo.</translation>
    </message>
    <message>
        <source>The last receipt tells of packets that reached headquarters until {day}.</source>
        <translation>El último acuse de recibo habla de paquetes que llegaron a la sede hasta el {day}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Locking in %n second(s). Press any key to stay; what you write is kept.</source>
        <translation>
            <numerusform>Se bloquea en %n segundo. Pulse cualquier tecla para seguir; lo que escribe queda guardado.</numerusform>
            <numerusform>Se bloquea en %n segundos. Pulse cualquier tecla para seguir; lo que escribe queda guardado.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the records again…</source>
        <translation>Volver a abrir &amp;ya los registros…</translation>
    </message>
    <message>
        <source>Danger within hours – R2P Field</source>
        <translation>Peligro en pocas horas – R2P Field</translation>
    </message>
    <message>
        <source>Quick note – R2P Field</source>
        <translation>Nota rápida – R2P Field</translation>
    </message>
    <message>
        <source>New observation – R2P Field</source>
        <translation>Observación nueva – R2P Field</translation>
    </message>
    <message>
        <source>R2P Field</source>
        <translation>R2P Field</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Compromisos</translation>
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
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>When these records lock, who can open them, and the emergency (Ctrl+Shift+Del)</source>
        <translation>Cuándo se bloquean estos registros, quién puede abrirlos, y la emergencia (Ctrl+Shift+Del)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Keep the draft, close the records and lock (Ctrl+L)</source>
        <translation>Guardar el borrador, cerrar los registros y bloquear (Ctrl+L)</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Buscar en todo (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Danger in hours</source>
        <translation>Peligro en horas</translation>
    </message>
    <message>
        <source>One line to say over telephone or radio at once: Ctrl+Shift+F</source>
        <translation>Una línea para decir de inmediato por teléfono o radio: Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;Nota nueva</translation>
    </message>
    <message>
        <source>A quick note: Ctrl+N. All fields: Ctrl+Shift+N. The same place and source again: F4</source>
        <translation>Una nota rápida: Ctrl+N. Todos los campos: Ctrl+Shift+N. El mismo lugar y fuente otra vez: F4</translation>
    </message>
    <message>
        <source>Help (F1 opens the page of the field you are in)</source>
        <translation>Ayuda (F1 abre la página del campo en que está)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Invented data. Nothing here is real, nothing you write here is safe or sent.</source>
        <translation>Datos inventados. Nada de esto es real, nada de lo que escriba aquí está protegido ni se envía.</translation>
    </message>
</context>
<context>
    <name>MeetingInviting</name>
    <message>
        <source>The file is not encrypted: whoever finds it can read it.</source>
        <translation>El archivo no está cifrado: quien lo encuentre puede leerlo.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>The calendar file says: {words}.</source>
        <translation>El archivo de calendario dice: {words}.</translation>
    </message>
    <message>
        <source>It holds no names, no groups and no agenda.</source>
        <translation>No lleva nombres, grupos ni orden del día.</translation>
    </message>
    <message>
        <source>Hand it to those you invite. Calendars copy it to telephones and companies.</source>
        <translation>Entréguelo a quienes invita. Los calendarios lo copian a teléfonos y a empresas.</translation>
    </message>
</context>
<context>
    <name>MeetingLines</name>
    <message>
        <source>Throw this away?</source>
        <translation>¿Descartar esto?</translation>
    </message>
    <message>
        <source>What was typed and tallied here and not written down is gone then. A meeting that was written down before stays as it was.</source>
        <translation>Lo que se escribió y contó aquí sin anotarlo se pierde entonces. Una reunión que ya estaba anotada queda como estaba.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Another version of the program wrote this. It is kept as it is; open it with that version.</source>
        <translation>Otra versión de la aplicación escribió esto. Se guarda como está; ábralo con esa versión.</translation>
    </message>
    <message>
        <source>This body is not written down yet. Everything that was typed is kept, encrypted.</source>
        <translation>Este organismo aún no está anotado. Todo lo que se escribió está guardado, cifrado.</translation>
    </message>
    <message>
        <source>This meeting is not finished. Everything that was typed and tallied is kept, encrypted.</source>
        <translation>Esta reunión no está terminada. Todo lo que se escribió y contó está guardado, cifrado.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>no title yet</source>
        <translation>aún sin título</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planeadas</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizadas</translation>
    </message>
    <message>
        <source>Committees and bodies</source>
        <translation>Comités y organismos</translation>
    </message>
    <message>
        <source>Local words</source>
        <translation>Palabras locales</translation>
    </message>
    <message>
        <source>planned, its day has passed</source>
        <translation>planeada, su día ya pasó</translation>
    </message>
    <message>
        <source>people are still to be told</source>
        <translation>aún hay que contarlo a la gente</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sin día</translation>
    </message>
    <message>
        <source>not used any more</source>
        <translation>ya no se usa</translation>
    </message>
</context>
<context>
    <name>MeetingPaperDialog</name>
    <message>
        <source>Notes to read aloud, one page in large letters</source>
        <translation>Notas para leer en voz alta, una página en letra grande</translation>
    </message>
    <message>
        <source>Notes for headquarters, the long form</source>
        <translation>Notas para la sede, la versión larga</translation>
    </message>
    <message>
        <source>A slip for each promise, without agenda or views</source>
        <translation>Una ficha por cada compromiso, sin orden del día ni opiniones</translation>
    </message>
    <message>
        <source>Blank sheets for the room</source>
        <translation>Hojas en blanco para la sala</translation>
    </message>
    <message>
        <source>Blank sheet to count who came, without names</source>
        <translation>Hoja en blanco para contar quién vino, sin nombres</translation>
    </message>
    <message>
        <source>No signatures and no thumb prints. A group&apos;s view stands there only if it agreed and has at least five people; small figures are left out.</source>
        <translation>Sin firmas ni huellas del pulgar. La opinión de un grupo solo aparece si lo aceptó y tiene al menos cinco personas; las cifras pequeñas se omiten.</translation>
    </message>
    <message>
        <source>For the file, with everything that headquarters may have.</source>
        <translation>Para el archivo, con todo lo que la sede puede tener.</translation>
    </message>
    <message>
        <source>Only where an office holder wants to sign.</source>
        <translation>Solo donde quien tiene el cargo quiere firmar.</translation>
    </message>
    <message>
        <source>They carry a short code, so that they can be keyed in later.</source>
        <translation>Llevan un código corto, para poder digitarlas después.</translation>
    </message>
    <message>
        <source>It carries the same short code as the other sheets.</source>
        <translation>Lleva el mismo código corto que las otras hojas.</translation>
    </message>
    <message>
        <source>Print for this meeting</source>
        <translation>Imprimir para esta reunión</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Qué se imprime</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>En qué idioma</translation>
    </message>
    <message>
        <source>The PDF is not encrypted: whoever finds it can read it. Delete the file when it is printed.</source>
        <translation>El PDF no está cifrado: quien lo encuentre puede leerlo. Borre el archivo cuando esté impreso.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save the PDF…</source>
        <translation>&amp;Guardar el PDF…</translation>
    </message>
</context>
<context>
    <name>MeetingPrinting</name>
    <message>
        <source>Save the notes of the meeting</source>
        <translation>Guardar las notas de la reunión</translation>
    </message>
    <message>
        <source>Save the slips</source>
        <translation>Guardar las fichas</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Guardar el PDF</translation>
    </message>
    <message>
        <source>The PDF is not encrypted: whoever finds it can read it.</source>
        <translation>El PDF no está cifrado: quien lo encuentre puede leerlo.</translation>
    </message>
    <message>
        <source>Read it once before you hand it on. Delete the file when it is printed.</source>
        <translation>Léalo una vez antes de entregarlo. Borre el archivo cuando esté impreso.</translation>
    </message>
    <message>
        <source>Words in it tell more than that people met: {words}. Read it once before you hand it on.</source>
        <translation>Hay palabras que dicen más que el hecho de que la gente se reunió: {words}. Léalo una vez antes de entregarlo.</translation>
    </message>
    <message numerus="yes">
        <source>The PDF is there: %n page(s).</source>
        <translation>
            <numerusform>El PDF está listo: %n página.</numerusform>
            <numerusform>El PDF está listo: %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be read by anyone who holds it.</source>
        <translation>Cualquiera que lo tenga puede leerlo.</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Look at the &amp;closing…</source>
        <translation>Ver el c&amp;ierre…</translation>
    </message>
    <message>
        <source>&amp;Close the meeting…</source>
        <translation>&amp;Cerrar la reunión…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>&amp;Plan a meeting</source>
        <translation>&amp;Planear una reunión</translation>
    </message>
    <message>
        <source>&amp;Key in from paper…</source>
        <translation>&amp;Digitar del papel…</translation>
    </message>
    <message>
        <source>Find the meeting by the code on its sheets</source>
        <translation>Buscar la reunión por el código de sus hojas</translation>
    </message>
    <message>
        <source>Add a &amp;body</source>
        <translation>Agregar un &amp;organismo</translation>
    </message>
    <message>
        <source>A committee, council or other body that meets</source>
        <translation>Un comité, consejo u otro organismo que se reúne</translation>
    </message>
    <message>
        <source>No meeting is written down yet. Begin with the committee or body that meets, or plan a meeting.</source>
        <translation>Aún no hay ninguna reunión anotada. Comience con el comité u organismo que se reúne, o planee una reunión.</translation>
    </message>
    <message>
        <source>Meetings, bodies and local words</source>
        <translation>Reuniones, organismos y palabras locales</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Qué está escrito</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Volver a la &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>Descar&amp;tar…</translation>
    </message>
    <message>
        <source>&amp;Hold the meeting</source>
        <translation>R&amp;ealizar la reunión</translation>
    </message>
    <message>
        <source>Ch&amp;ange the plan</source>
        <translation>Cam&amp;biar el plan</translation>
    </message>
    <message>
        <source>Ke&amp;y in its sheets</source>
        <translation>Di&amp;gitar sus hojas</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Notes, slips of promises, blank sheets</source>
        <translation>Notas, fichas de compromisos, hojas en blanco</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>In&amp;vitar…</translation>
    </message>
    <message>
        <source>A calendar file without names and without an agenda</source>
        <translation>Un archivo de calendario sin nombres y sin orden del día</translation>
    </message>
    <message>
        <source>Ch&amp;ange</source>
        <translation>C&amp;ambiar</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>what the group is called here, never a name</source>
        <translation>cómo se llama aquí el grupo, nunca un nombre de persona</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Tipo de grupo</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>The program made a mistake.</source>
        <translation>La aplicación cometió un error.</translation>
    </message>
    <message>
        <source>Everything saved before is safe, and what you typed is still here.</source>
        <translation>Todo lo guardado antes está a salvo, y lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, save this report and give it to whoever looks after the program. It holds places in the program and versions, and nothing of your records.</source>
        <translation>Intente una vez más. Si vuelve a pasar, guarde este informe y entréguelo a quien se ocupa de la aplicación. Contiene lugares de la aplicación y versiones, y nada de sus registros.</translation>
    </message>
    <message>
        <source>The program ended suddenly the last time.</source>
        <translation>La aplicación se cerró de repente la última vez.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. What was being typed is among the drafts, up to its last second.</source>
        <translation>Todo lo guardado antes está a salvo. Lo que se estaba escribiendo está entre los borradores, hasta el último segundo.</translation>
    </message>
    <message>
        <source>Go on as usual. If it happens again, save this report and give it to whoever looks after the program. It holds places in the program and versions, and nothing of your records.</source>
        <translation>Siga como siempre. Si vuelve a pasar, guarde este informe y entréguelo a quien se ocupa de la aplicación. Contiene lugares de la aplicación y versiones, y nada de sus registros.</translation>
    </message>
    <message>
        <source>R2P Field</source>
        <translation>R2P Field</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>Detalles para un informe</translation>
    </message>
    <message>
        <source>&amp;Save this report…</source>
        <translation>&amp;Guardar este informe…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>MinimumSection</name>
    <message>
        <source>A CSV table with a line for each service: its kind, what it offers, how to reach it, its hours.</source>
        <translation>Una tabla CSV con una línea por servicio: su tipo, qué ofrece, cómo contactarlo, su horario.</translation>
    </message>
    <message>
        <source>List of services</source>
        <translation>Lista de servicios</translation>
    </message>
</context>
<context>
    <name>MissingRow</name>
    <message>
        <source>Not said yet</source>
        <translation>Aún no se ha dicho</translation>
    </message>
    <message>
        <source>A note for this laptop alone; it never leaves it</source>
        <translation>Una nota solo para esta computadora; nunca sale de ella</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Why missing: {kind}</source>
        <translation>Por qué faltaba: {kind}</translation>
    </message>
    <message>
        <source>Note on who was missing: {kind}</source>
        <translation>Nota sobre quién faltaba: {kind}</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>local words</source>
        <translation>palabras locales</translation>
    </message>
    <message>
        <source>The words that people use here</source>
        <translation>Las palabras que la gente usa aquí</translation>
    </message>
    <message>
        <source>For which point</source>
        <translation>Para qué punto</translation>
    </message>
    <message>
        <source>choose the point</source>
        <translation>elija el punto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>language not noted</source>
        <translation>idioma no anotado</translation>
    </message>
    <message>
        <source>Who agreed, as a group or role; no names</source>
        <translation>Quién lo acordó, como grupo o función; sin nombres</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>Write these words on paper now, then type them once more from the paper.</source>
        <translation>Escriba estas palabras en papel ahora, y luego escríbalas aquí otra vez leyendo del papel.</translation>
    </message>
    <message>
        <source>Six random words are best: easy to write down, impossible to guess. Your own should have at least 14 characters.</source>
        <translation>Seis palabras al azar es lo mejor: fáciles de anotar, imposibles de adivinar. Una propia debe tener al menos 14 caracteres.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Again (F4)</source>
        <translation>Otra vez (F4)</translation>
    </message>
    <message>
        <source>Another note of the same place, source and day</source>
        <translation>Otra nota del mismo lugar, fuente y día</translation>
    </message>
    <message>
        <source>Undo this save</source>
        <translation>Deshacer lo guardado</translation>
    </message>
    <message>
        <source>Remove earlier wording…</source>
        <translation>Quitar el texto anterior…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>Words or digits on &amp;paper</source>
        <translation>Palabras o cifras del &amp;papel</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
</context>
<context>
    <name>OrganisationCard</name>
    <message>
        <source>It set for this computer: {file}</source>
        <translation>Fijó para esta computadora: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Records lock after %n minute(s) at the latest.</source>
        <translation>
            <numerusform>Los registros se bloquean a más tardar tras %n minuto.</numerusform>
            <numerusform>Los registros se bloquean a más tardar tras %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new passphrase is six of the program&apos;s own words.</source>
        <translation>Una nueva frase secreta son seis palabras de las que propone la aplicación.</translation>
    </message>
    <message numerus="yes">
        <source>A new passphrase has %n character(s) or more.</source>
        <translation>
            <numerusform>Una nueva frase secreta tiene %n carácter o más.</numerusform>
            <numerusform>Una nueva frase secreta tiene %n caracteres o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation can open these records if it has both this computer, or a copy of it, and its recovery key. With one of the two alone it cannot. You can take its key out.</source>
        <translation>Su organización puede abrir estos registros si tiene tanto esta computadora, o una copia de ella, como su clave de recuperación. Con una sola de las dos cosas no puede. Usted puede quitar su clave.</translation>
    </message>
    <message>
        <source>Your organisation offers a recovery key. If you let it in, your organisation can open these records when it has both this computer, or a copy of it, and that key. With one of the two alone it cannot. You may refuse, and you may take it out again later.</source>
        <translation>Su organización ofrece una clave de recuperación. Si usted la admite, su organización puede abrir estos registros cuando tenga tanto esta computadora, o una copia de ella, como esa clave. Con una sola de las dos cosas no puede. Usted puede rechazarla, y puede quitarla más adelante.</translation>
    </message>
    <message>
        <source>The digits of its key: {digits}</source>
        <translation>Las cifras de su clave: {digits}</translation>
    </message>
    <message>
        <source>A recovery key was used on these records on {day}.</source>
        <translation>El {day} se usó una clave de recuperación en estos registros.</translation>
    </message>
    <message>
        <source>A key that nobody noted here</source>
        <translation>Una clave que nadie anotó aquí</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Su organización</translation>
    </message>
    <message>
        <source>{organisation}, since {day}: {digits}</source>
        <translation>{organisation}, desde el {day}: {digits}</translation>
    </message>
    <message>
        <source>Let your organisation&apos;s key in</source>
        <translation>Admitir la clave de su organización</translation>
    </message>
    <message>
        <source>From then on your organisation can open everything in these records if it has both this computer, or a copy of it, and its recovery key. When it does so with this program, your passphrase stops working and these records say so. You can take the key out again under Safety.</source>
        <translation>Desde entonces su organización puede abrir todo lo que hay en estos registros si tiene tanto esta computadora, o una copia de ella, como su clave de recuperación. Cuando lo hace con esta aplicación, la frase secreta de usted deja de valer y estos registros lo dicen. Usted puede quitar la clave en Seguridad.</translation>
    </message>
    <message>
        <source>&amp;Let it in</source>
        <translation>&amp;Admitirla</translation>
    </message>
    <message>
        <source>Take the recovery key out</source>
        <translation>Quitar la clave de recuperación</translation>
    </message>
    <message>
        <source>It opens these records no more. Second copies, and copies of this computer, that were made before still open with it: make a new copy, and destroy those that you can reach.</source>
        <translation>Ya no abre estos registros. Las segundas copias, y las copias de esta computadora, que se hicieron antes se abren todavía con ella: haga una copia nueva y destruya las que pueda alcanzar.</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>&amp;Quitarla</translation>
    </message>
</context>
<context>
    <name>PaperCode</name>
    <message>
        <source>Word {number}, “{word}”, is not in the list of words.</source>
        <translation>La palabra {number}, “{word}”, no está en la lista de palabras.</translation>
    </message>
    <message>
        <source>A code has 12 words, or 24 when it was split; {count} were typed.</source>
        <translation>Un código tiene 12 palabras, o 24 si se dividió; se escribieron {count}.</translation>
    </message>
    <message>
        <source>This is half {half} of a code that was split; the other half is needed too.</source>
        <translation>Esta es la mitad {half} de un código dividido; también hace falta la otra mitad.</translation>
    </message>
    <message>
        <source>These are not the first and the second half of one code.</source>
        <translation>Estas no son la primera y la segunda mitad de un mismo código.</translation>
    </message>
    <message>
        <source>Every word is in the list, but these do not belong together: at least one is another word.</source>
        <translation>Todas las palabras están en la lista, pero no van juntas: al menos una es otra palabra.</translation>
    </message>
</context>
<context>
    <name>PaperCodeDialog</name>
    <message>
        <source>Your code on paper</source>
        <translation>Su código en papel</translation>
    </message>
</context>
<context>
    <name>PartyRow</name>
    <message>
        <source>Say why this body is named: it is printed beside it everywhere.</source>
        <translation>Diga por qué se nombra a este actor: se imprime siempre a su lado.</translation>
    </message>
    <message>
        <source>You saw it yourself. Still write what you saw, not what you conclude.</source>
        <translation>Usted lo vio. Aun así, escriba lo que vio, no lo que concluye.</translation>
    </message>
    <message>
        <source>Uniforms, flags and vehicles can be borrowed: the words on paper say so.</source>
        <translation>Uniformes, banderas y vehículos pueden ser prestados: el texto impreso lo dice.</translation>
    </message>
    <message>
        <source>The body said so itself. A claim can also be a boast.</source>
        <translation>El propio actor lo dijo. Una afirmación también puede ser jactancia.</translation>
    </message>
    <message>
        <source>Somebody told you. How they know it stands under How it is known.</source>
        <translation>Alguien se lo contó. Cómo lo sabe esa persona va en Cómo se sabe.</translation>
    </message>
    <message>
        <source>You conclude it, nobody saw it. It is printed as assumed.</source>
        <translation>Usted lo concluye, nadie lo vio. Se imprime como supuesto.</translation>
    </message>
    <message>
        <source>It is printed as not known.</source>
        <translation>Se imprime como no sabido.</translation>
    </message>
    <message>
        <source>Smallest known unit, never a person</source>
        <translation>Unidad más pequeña conocida, nunca una persona</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Tipo de actor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Why it is named</source>
        <translation>Por qué se nombra</translation>
    </message>
    <message>
        <source>Unknown body</source>
        <translation>Actor desconocido</translation>
    </message>
    <message>
        <source>This may name a person. Write the body alone: its kind, unit and area.</source>
        <translation>Esto puede nombrar a una persona. Escriba solo el actor: su tipo, unidad y zona.</translation>
    </message>
    <message>
        <source>A telephone number, address or age has no place here.</source>
        <translation>Un teléfono, una dirección o una edad no van aquí.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Let somebody in</source>
        <translation>Dar acceso a alguien</translation>
    </message>
    <message>
        <source>&amp;Your own passphrase</source>
        <translation>&amp;Su propia frase secreta</translation>
    </message>
    <message>
        <source>Wh&amp;ose passphrase was lost?</source>
        <translation>¿&amp;Qué frase secreta se perdió?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Their &amp;role, no name</source>
        <translation>Función de la &amp;persona, sin nombre</translation>
    </message>
    <message>
        <source>&amp;Nobody else may come in any more</source>
        <translation>&amp;Nadie más debe poder entrar</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>&amp;Frase secreta de la persona</translation>
    </message>
    <message>
        <source>Suggest si&amp;x words</source>
        <translation>Proponer se&amp;is palabras</translation>
    </message>
    <message>
        <source>How long the passphrase would hold</source>
        <translation>Cuánto resistiría la frase secreta</translation>
    </message>
    <message>
        <source>Six random words are best: easy to write down, impossible to guess. Your own should have at least 14 characters.</source>
        <translation>Seis palabras al azar es lo mejor: fáciles de anotar, imposibles de adivinar. Una propia debe tener al menos 14 caracteres.</translation>
    </message>
    <message>
        <source>Their passphrase a&amp;gain</source>
        <translation>La frase de la persona, &amp;otra vez</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Espere, por favor</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Let in</source>
        <translation>&amp;Dar acceso</translation>
    </message>
    <message>
        <source>&amp;Your passphrase until now</source>
        <translation>Su frase secreta &amp;actual</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Frase secreta n&amp;ueva</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>La frase nueva, o&amp;tra vez</translation>
    </message>
    <message>
        <source>Please wait: passphrases take a few seconds, on purpose.</source>
        <translation>Espere, por favor: las frases secretas tardan unos segundos, a propósito.</translation>
    </message>
</context>
<context>
    <name>PhotoSaysDialog</name>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>What the photos say</source>
        <translation>Qué dicen las fotos</translation>
    </message>
    <message>
        <source>The photos say where or when they were taken</source>
        <translation>Las fotos dicen dónde o cuándo se tomaron</translation>
    </message>
    <message>
        <source>Put it into the record? It was taken out of the copies and is kept nowhere unless you choose it here. The place of a photo may be the place of a witness, and the clock of a camera may be wrong.</source>
        <translation>¿Ponerlo en el registro? Se quitó de las copias y no se guarda en ningún sitio si no lo elige aquí. El lugar de una foto puede ser el lugar de un testigo, y el reloj de una cámara puede estar mal.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>De&amp;jarlo fuera</translation>
    </message>
    <message>
        <source>Put it &amp;in</source>
        <translation>&amp;Incluirlo</translation>
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
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} de {count}</translation>
    </message>
    <message>
        <source>(It goes on; this is the beginning.)</source>
        <translation>(Sigue; este es el comienzo.)</translation>
    </message>
    <message>
        <source>{kind}: it cannot be shown inside this program. Another program can open a readable copy, if you must.</source>
        <translation>{kind}: no se puede mostrar en esta aplicación. Otra aplicación puede abrir una copia legible, si es necesario.</translation>
    </message>
    <message>
        <source>Save a copy that anybody can read?</source>
        <translation>¿Guardar una copia que cualquiera puede leer?</translation>
    </message>
    <message>
        <source>It will not be encrypted: whoever finds it can open it. Deleting it later does not surely remove it from a disk or stick. Save it only where it is safe, under a name that says nothing.</source>
        <translation>No estará cifrada: quien la encuentre puede abrirla. Borrarla después no asegura que desaparezca del disco o de la memoria. Guárdela solo donde sea seguro, con un nombre que no diga nada.</translation>
    </message>
    <message>
        <source>&amp;Save the copy…</source>
        <translation>&amp;Guardar la copia…</translation>
    </message>
    <message>
        <source>Save the original, readable by anybody?</source>
        <translation>¿Guardar el original, legible para cualquiera?</translation>
    </message>
    <message>
        <source>The original also says inside where, when and with which camera it was taken. It will not be encrypted, and deleting it later does not surely remove it. That it was saved is written into the record.</source>
        <translation>El original también lleva dentro dónde, cuándo y con qué cámara se tomó. No estará cifrado, y borrarlo después no asegura que desaparezca. En el registro queda escrito que se guardó.</translation>
    </message>
    <message>
        <source>&amp;Save the original…</source>
        <translation>&amp;Guardar el original…</translation>
    </message>
    <message>
        <source>Where the readable copy goes</source>
        <translation>Dónde va la copia legible</translation>
    </message>
    <message>
        <source>The readable copy lies where you chose. Whoever finds it can open it.</source>
        <translation>La copia legible está donde usted eligió. Quien la encuentre puede abrirla.</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Fotos y documentos</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous (Page Up)</source>
        <translation>Anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next (Page Down)</source>
        <translation>Siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Más pequeño (-)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>&amp;Whole</source>
        <translation>&amp;Entera</translation>
    </message>
    <message>
        <source>The whole picture (0)</source>
        <translation>La imagen entera (0)</translation>
    </message>
    <message>
        <source>One pixel for one (1)</source>
        <translation>Un píxel por uno (1)</translation>
    </message>
    <message>
        <source>&amp;Save a readable copy…</source>
        <translation>&amp;Guardar una copia legible…</translation>
    </message>
    <message>
        <source>Save the &amp;original…</source>
        <translation>Guardar el &amp;original…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>PhotosSection</name>
    <message>
        <source>Stopped. Nothing was attached; the files are where they were.</source>
        <translation>Detenido. No se adjuntó nada; los archivos están donde estaban.</translation>
    </message>
    <message>
        <source>Several can be chosen with Shift or Ctrl. Copies are kept in your records, encrypted; the files stay where they are, and their names are not kept.</source>
        <translation>Se pueden elegir varios con Shift o Ctrl. Las copias se guardan en sus registros, cifradas; los archivos se quedan donde están, y sus nombres no se guardan.</translation>
    </message>
    <message>
        <source>Attach photos or documents</source>
        <translation>Adjuntar fotos o documentos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>Se adjuntó %n archivo.</numerusform>
            <numerusform>Se adjuntaron %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a moving picture only the first is in the copy.</source>
        <translation>De una imagen en movimiento, solo la primera está en la copia.</translation>
    </message>
    <message>
        <source>Documents, films and sound are kept as they are: they may say inside who made them, where and when. Look before you send.</source>
        <translation>Los documentos, películas y sonidos se guardan como están: pueden llevar dentro quién los hizo, dónde y cuándo. Mire antes de enviar.</translation>
    </message>
    <message>
        <source>File {number} was not attached. {what} {next}</source>
        <translation>El archivo {number} no se adjuntó. {what} {next}</translation>
    </message>
    <message>
        <source>This record is in minimum form, for sexual violence or a child who survived: no photo or document may be added, since it could lead to that person. What is attached already stays on this computer.</source>
        <translation>Este registro está en forma mínima, por violencia sexual o por una niña o un niño sobreviviente: no se puede agregar foto ni documento, pues podría llevar a esa persona. Lo ya adjunto se queda en esta computadora.</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Keep this place for the next observations</source>
        <translation>Mantener este lugar para las próximas observaciones</translation>
    </message>
    <message>
        <source>Keep this day for the next observations</source>
        <translation>Mantener este día para las próximas observaciones</translation>
    </message>
    <message>
        <source>Keep how you know, with the source, for the next observations</source>
        <translation>Mantener cómo lo sabe, con la fuente, para las próximas observaciones</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
</context>
<context>
    <name>PlaceBrowser</name>
    <message>
        <source>No list of places is loaded yet. OCHA hands out one for each country (P-codes, CSV): load it here from a stick. Words alone are always enough.</source>
        <translation>Aún no hay ninguna lista de lugares. OCHA entrega una para cada país (P-codes, CSV): cárguela aquí desde una memoria. Las palabras solas siempre bastan.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n lugar encontrado</numerusform>
            <numerusform>%n lugares encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of places as CSV, for example OCHA&apos;s P-codes of your country.</source>
        <translation>Una lista de lugares en CSV, por ejemplo los P-codes de OCHA de su país.</translation>
    </message>
    <message>
        <source>Load a list of places</source>
        <translation>Cargar una lista de lugares</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in this list</source>
        <translation>
            <numerusform>%n lugar en esta lista</numerusform>
            <numerusform>%n lugares en esta lista</numerusform>
        </translation>
    </message>
    <message>
        <source>level {level}: {number}</source>
        <translation>nivel {level}: {number}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versión {version}</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>nueva aquí</translation>
    </message>
    <message>
        <source>in place of version {version}</source>
        <translation>en lugar de la versión {version}</translation>
    </message>
    <message>
        <source>OLDER than the list that is here</source>
        <translation>MÁS ANTIGUA que la lista que está aquí</translation>
    </message>
    <message>
        <source>has fewer levels than the list that is here</source>
        <translation>tiene menos niveles que la lista que está aquí</translation>
    </message>
    <message>
        <source>{code} (row {row}) lies in an area that the list does not have</source>
        <translation>{code} (fila {row}) está en una zona que la lista no tiene</translation>
    </message>
    <message>
        <source>{code} (row {row}) is shorter than its neighbours; zeros may be lost</source>
        <translation>{code} (fila {row}) es más corto que sus vecinos; puede haber perdido ceros</translation>
    </message>
    <message>
        <source>row {row} names a place without a code, which is left out</source>
        <translation>la fila {row} nombra un lugar sin código, que se deja fuera</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful: {doubts}.</source>
        <translation>Dudoso: {doubts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) can be found now</source>
        <translation>
            <numerusform>Ahora se puede encontrar %n lugar</numerusform>
            <numerusform>Ahora se pueden encontrar %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>A settlement in {area}</source>
        <translation>Un poblado en {area}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>&amp;Find a place</source>
        <translation>&amp;Buscar un lugar</translation>
    </message>
    <message>
        <source>The beginning of its name; then the district, if many have that name</source>
        <translation>El comienzo de su nombre; luego el distrito, si muchos se llaman así</translation>
    </message>
    <message>
        <source>&amp;Add a settlement here…</source>
        <translation>Agregar un &amp;poblado aquí…</translation>
    </message>
    <message>
        <source>Keep at &amp;hand</source>
        <translation>Tener a &amp;mano</translation>
    </message>
    <message>
        <source>&amp;Load a list of places…</source>
        <translation>&amp;Cargar una lista de lugares…</translation>
    </message>
    <message>
        <source>The places of this list take the place of earlier versions of it. Codes in your records stay as they are and stay readable.</source>
        <translation>Los lugares de esta lista reemplazan los de sus versiones anteriores. Los códigos en sus registros quedan como están y se pueden seguir leyendo.</translation>
    </message>
    <message>
        <source>&amp;What it holds</source>
        <translation>&amp;Qué contiene</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>&amp;Use this list</source>
        <translation>&amp;Usar esta lista</translation>
    </message>
    <message>
        <source>For a village or camp that the list does not have. Its code begins with that of the area. It is offered on this computer only; its name and code travel inside your observations.</source>
        <translation>Para una aldea o un campamento que la lista no tiene. Su código comienza con el de la zona. Se ofrece solo en esta computadora; su nombre y código viajan dentro de sus observaciones.</translation>
    </message>
    <message>
        <source>&amp;Name, as people there say it</source>
        <translation>&amp;Nombre, como lo dice la gente de allí</translation>
    </message>
    <message>
        <source>&amp;Other names, parted by commas</source>
        <translation>&amp;Otros nombres, separados por comas</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>A&amp;dd it</source>
        <translation>A&amp;gregarlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Take this place</source>
        <translation>&amp;Tomar este lugar</translation>
    </message>
</context>
<context>
    <name>PlaceOffers</name>
    <message>
        <source>Places of your lists are offered while you type. Down chooses, Enter takes.</source>
        <translation>Mientras escribe se ofrecen lugares de sus listas. Abajo elige, Enter lo toma.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) offered</source>
        <translation>
            <numerusform>%n lugar ofrecido</numerusform>
            <numerusform>%n lugares ofrecidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Places offered</source>
        <translation>Lugares ofrecidos</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Not kept yet; it is tried again</source>
        <translation>Aún sin guardar; se vuelve a intentar</translation>
    </message>
    <message numerus="yes">
        <source>Together: %n minute(s)</source>
        <translation>
            <numerusform>En total: %n minuto</numerusform>
            <numerusform>En total: %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>No body: people who meet</source>
        <translation>Ningún organismo: personas que se reúnen</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) from the meetings before</source>
        <translation>
            <numerusform>%n punto de las reuniones anteriores</numerusform>
            <numerusform>%n puntos de las reuniones anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left from the meetings before that is not on the agenda.</source>
        <translation>De las reuniones anteriores no queda nada que no esté en el orden del día.</translation>
    </message>
    <message>
        <source>A day or a number of minutes cannot be read. Write days with the year first, such as 2026-11-23, or leave them empty. Nothing was lost.</source>
        <translation>Un día o un número de minutos no se puede leer. Escriba los días con el año primero, como 2026-11-23, o deje vacío. No se perdió nada.</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>Guardado como borrador a las {time}, cifrado</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planear una reunión</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>La reunión</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>Quiénes se reúnen</translation>
    </message>
    <message>
        <source>Title, as anybody may read it</source>
        <translation>Título, como cualquiera puede leerlo</translation>
    </message>
    <message>
        <source>neutral, such as: Meeting of the market committee</source>
        <translation>neutral, por ejemplo: Reunión del comité del mercado</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Hour, by the clock on the wall</source>
        <translation>Hora, según el reloj de la pared</translation>
    </message>
    <message>
        <source>This is no hour. Write it as 14:30, or leave it empty.</source>
        <translation>Esto no es una hora. Escríbala como 14:30, o deje vacío.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Two or three at once are possible. Say who interprets, as a role.</source>
        <translation>Puede haber dos o tres a la vez. Diga quién interpreta, por su función.</translation>
    </message>
    <message>
        <source>Add a lan&amp;guage</source>
        <translation>Agregar un &amp;idioma</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Quién dirige</translation>
    </message>
    <message>
        <source>Add a rol&amp;e</source>
        <translation>Agregar una &amp;función</translation>
    </message>
    <message>
        <source>Rules that the room agrees to</source>
        <translation>Reglas que acuerda la sala</translation>
    </message>
    <message>
        <source>Add an o&amp;wn rule</source>
        <translation>Agregar una regla &amp;propia</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>It is not printed on invitations. Alt+Up and Alt+Down move a point.</source>
        <translation>No se imprime en las invitaciones. Alt+Arriba y Alt+Abajo mueven un punto.</translation>
    </message>
    <message>
        <source>Fill it from what is le&amp;ft</source>
        <translation>Llenar con &amp;lo pendiente</translation>
    </message>
    <message>
        <source>Open promises, unanswered questions and points that were not spoken of</source>
        <translation>Compromisos abiertos, preguntas sin respuesta y puntos de los que no se habló</translation>
    </message>
    <message>
        <source>Add a poin&amp;t in words</source>
        <translation>Agregar un punto en pala&amp;bras</translation>
    </message>
    <message>
        <source>Add s&amp;igns…</source>
        <translation>Agregar &amp;señales…</translation>
    </message>
    <message>
        <source>Add local wor&amp;ds</source>
        <translation>Agregar palabras lo&amp;cales</translation>
    </message>
    <message>
        <source>Groups that are expected</source>
        <translation>Grupos que se esperan</translation>
    </message>
    <message>
        <source>Groups and kinds of groups, never people. How many came is counted in the room.</source>
        <translation>Grupos y tipos de grupo, nunca personas. Cuántos vinieron se cuenta en la sala.</translation>
    </message>
    <message>
        <source>Add a grou&amp;p</source>
        <translation>Agregar un &amp;grupo</translation>
    </message>
    <message>
        <source>Ta&amp;ke the groups of the body</source>
        <translation>Usar los grupos &amp;del organismo</translation>
    </message>
    <message>
        <source>What may leave this laptop, and the danger</source>
        <translation>Qué puede salir de esta computadora, y el peligro</translation>
    </message>
    <message>
        <source>Answer what is agreed before the meeting. Everything is asked again when it is closed.</source>
        <translation>Responda lo que se acuerda antes de la reunión. Todo se pregunta de nuevo al cerrarla.</translation>
    </message>
    <message>
        <source>May headquarters have it?</source>
        <translation>¿Puede tenerla la sede?</translation>
    </message>
    <message>
        <source>May partners have it?</source>
        <translation>¿Pueden tenerla los socios?</translation>
    </message>
    <message>
        <source>May it serve to hold somebody to account?</source>
        <translation>¿Puede servir para pedir cuentas a alguien?</translation>
    </message>
    <message>
        <source>May it be published?</source>
        <translation>¿Se puede publicar?</translation>
    </message>
    <message>
        <source>Danger for those who come, interpret or lead</source>
        <translation>Peligro para quienes vienen, interpretan o dirigen</translation>
    </message>
    <message>
        <source>What is done with it</source>
        <translation>Qué se hace con ella</translation>
    </message>
    <message>
        <source>What lowers the danger</source>
        <translation>Qué reduce el peligro</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Volver a mirarlo el</translation>
    </message>
    <message>
        <source>&amp;Save the plan</source>
        <translation>Guardar el pl&amp;an</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>&amp;Hold it now</source>
        <translation>R&amp;ealizar ahora</translation>
    </message>
    <message>
        <source>Go on &amp;later</source>
        <translation>Seguir &amp;más tarde</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
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
        <translation>De qué trata este punto</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) than people who were there</source>
        <translation>
            <numerusform>%n respuesta más que las personas que estuvieron</numerusform>
            <numerusform>%n respuestas más que las personas que estuvieron</numerusform>
        </translation>
    </message>
    <message>
        <source>{point}: {what}</source>
        <translation>{point}: {what}</translation>
    </message>
    <message>
        <source>How it changes</source>
        <translation>Cómo cambia</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Qué tan grave</translation>
    </message>
    <message>
        <source>{group}, {answer}</source>
        <translation>{group}, {answer}</translation>
    </message>
    <message>
        <source>Why, in their words</source>
        <translation>Por qué, en sus palabras</translation>
    </message>
    <message>
        <source>{group}, why</source>
        <translation>{group}, por qué</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Qué se acordó</translation>
    </message>
    <message>
        <source>View of those who did not agree</source>
        <translation>Opinión de quienes no estuvieron de acuerdo</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Ni sí ni no</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>En desacuerdo</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>in plain words: a question, or what lies beneath</source>
        <translation>en palabras sencillas: una pregunta, o lo que hay debajo</translation>
    </message>
    <message>
        <source>What is to be asked</source>
        <translation>Qué se va a preguntar</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>a point without words yet</source>
        <translation>un punto aún sin palabras</translation>
    </message>
    <message>
        <source>Later: {point}</source>
        <translation>Más tarde: {point}</translation>
    </message>
    <message>
        <source>Earlier: {point}</source>
        <translation>Más temprano: {point}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>All areas</source>
        <translation>Todas las zonas</translation>
    </message>
    <message>
        <source>Leave both days empty for everything.</source>
        <translation>Deje vacíos ambos días para incluir todo.</translation>
    </message>
    <message>
        <source>A day is written with the year first, such as 2026-11-23.</source>
        <translation>Un día se escribe con el año primero, como 2026-11-23.</translation>
    </message>
    <message>
        <source>The PDF is not encrypted: whoever finds it can read it.</source>
        <translation>El PDF no está cifrado: quien lo encuentre puede leerlo.</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Guardar el PDF</translation>
    </message>
    <message>
        <source>The PDF is there: {pages}. Check code of the first page: {code}</source>
        <translation>El PDF está listo: {pages}. Código de control de la primera página: {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>A summary of a period and an area as a PDF: what was counted, from how many sources, and the caveats. The file is readable by anyone who holds it.</source>
        <translation>Un resumen de un período y una zona en PDF: qué se contó, de cuántas fuentes, y las advertencias. Cualquiera que tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>P&amp;rimer día</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Último &amp;día</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>&amp;Who will read it</source>
        <translation>&amp;Quién lo leerá</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>Guardar &amp;como</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>&amp;Make the PDF</source>
        <translation>&amp;Hacer el PDF</translation>
    </message>
</context>
<context>
    <name>PrintWordsDialog</name>
    <message>
        <source>The printer took nothing. Nothing was printed. Look at its cable, or copy by hand.</source>
        <translation>La impresora no recibió nada. No se imprimió nada. Revise el cable, o copie a mano.</translation>
    </message>
    <message>
        <source>Print the words</source>
        <translation>Imprimir las palabras</translation>
    </message>
    <message>
        <source>The printer and the print queue of this computer may keep a copy of what they printed, and somebody may stand beside the printer: copying by hand is safer. The page says only the words, neither what they are for nor whose they are.</source>
        <translation>La impresora y la cola de impresión de esta computadora pueden guardar una copia de lo que imprimen, y puede haber alguien junto a la impresora: copiar a mano es más seguro. La página dice solo las palabras, no para qué son ni de quién.</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>Impre&amp;sora</translation>
    </message>
    <message>
        <source>No printer is connected to this computer. Copy the words by hand: that is the safer way.</source>
        <translation>No hay ninguna impresora conectada a esta computadora. Copie las palabras a mano: es lo más seguro.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>&amp;Imprimir</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Comenzando</translation>
    </message>
    <message>
        <source>{text}: {done} of {total}</source>
        <translation>{text}: {done} de {total}</translation>
    </message>
    <message>
        <source>Stopping at the next safe place</source>
        <translation>Se detiene en el próximo punto seguro</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>promise</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>A qué se comprometen</translation>
    </message>
    <message>
        <source>By which office or role; no names</source>
        <translation>Qué cargo o función; sin nombres</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Hasta qué día</translation>
    </message>
    <message>
        <source>How one will see that it was done</source>
        <translation>Cómo se verá que se hizo</translation>
    </message>
    <message>
        <source>a role, such as: chair of the market committee</source>
        <translation>una función, por ejemplo: presidencia del comité del mercado</translation>
    </message>
    <message>
        <source>such as: the pump gives water on two market days</source>
        <translation>por ejemplo: la bomba da agua en dos días de mercado</translation>
    </message>
    <message>
        <source>Who promised it, as a role</source>
        <translation>Quién se comprometió, por su función</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>What will show that it was kept</source>
        <translation>Qué mostrará que se cumplió</translation>
    </message>
    <message>
        <source>a promise without words yet</source>
        <translation>un compromiso aún sin palabras</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>All bodies</source>
        <translation>Todos los organismos</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Whose meetings</source>
        <translation>De quién son las reuniones</translation>
    </message>
    <message>
        <source>No promise is written down yet. Promises are made when a meeting is closed.</source>
        <translation>Aún no hay ningún compromiso anotado. Los compromisos se hacen al cerrar una reunión.</translation>
    </message>
    <message>
        <source>On a line: Enter reads it; 1 kept, 2 kept in part, 3 not kept, 4 under way, 5 taken back.</source>
        <translation>Sobre una línea: Enter la lee; 1 cumplido, 2 cumplido en parte, 3 no cumplido, 4 en curso, 5 retirado.</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Qué está escrito</translation>
    </message>
    <message>
        <source>Another committee wrote this promise. It can be read here and not changed; say what you know in a meeting of your own.</source>
        <translation>Otro comité escribió este compromiso. Aquí se puede leer y no cambiar; diga lo que sabe en una reunión suya.</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Volver a la &amp;lista</translation>
    </message>
    <message>
        <source>&amp;What came of it…</source>
        <translation>Qué &amp;pasó con él…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Take back what was said last</source>
        <translation>Retirar lo último que se dijo</translation>
    </message>
    <message>
        <source>S&amp;ettle…</source>
        <translation>&amp;Resolver…</translation>
    </message>
    <message>
        <source>Two people wrote different things here; both are kept</source>
        <translation>Dos personas escribieron aquí cosas distintas; se guardan las dos</translation>
    </message>
    <message>
        <source>Print a &amp;slip…</source>
        <translation>Imprimir una &amp;ficha…</translation>
    </message>
    <message>
        <source>Read the &amp;meeting</source>
        <translation>L&amp;eer la reunión</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>sign</source>
        <translation>señal</translation>
    </message>
    <message>
        <source>What people see, in their own words</source>
        <translation>Qué ve la gente, en sus propias palabras</translation>
    </message>
    <message>
        <source>Beside which official factor</source>
        <translation>Junto a qué factor oficial</translation>
    </message>
    <message>
        <source>beside none</source>
        <translation>junto a ninguno</translation>
    </message>
    <message>
        <source>kept: watched from now on</source>
        <translation>se queda: se observa desde ahora</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>What people ask</source>
        <translation>Qué pregunta la gente</translation>
    </message>
    <message>
        <source>Which group asks</source>
        <translation>Qué grupo pregunta</translation>
    </message>
    <message>
        <source>group not noted</source>
        <translation>grupo no anotado</translation>
    </message>
    <message>
        <source>What was answered; empty: asked again next time</source>
        <translation>Qué se respondió; vacío: se pregunta otra vez la próxima vez</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>How do you know?</source>
        <translation>¿Cómo lo sabe?</translation>
    </message>
    <message>
        <source>I &amp;saw or heard it</source>
        <translation>&amp;Lo vi o lo oí</translation>
    </message>
    <message>
        <source>&amp;Told by a person</source>
        <translation>Me lo contó una &amp;persona</translation>
    </message>
    <message>
        <source>&amp;Public source</source>
        <translation>&amp;Fuente pública</translation>
    </message>
    <message>
        <source>&amp;Not known</source>
        <translation>&amp;No se sabe</translation>
    </message>
    <message>
        <source>Good or bad sign?</source>
        <translation>¿Señal buena o mala?</translation>
    </message>
    <message>
        <source>&amp;Good sign</source>
        <translation>Señal &amp;buena</translation>
    </message>
    <message>
        <source>&amp;Bad sign</source>
        <translation>Señal &amp;mala</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>Guardado como borrador a las {time}, cifrado</translation>
    </message>
    <message>
        <source>Not kept yet; it is tried again</source>
        <translation>Aún sin guardar; se vuelve a intentar</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Nota rápida</translation>
    </message>
    <message>
        <source>Enter records it, also half filled in. Shift+Enter begins a new line. Esc keeps it as a draft. Answer the two questions by number, first letter or arrow.</source>
        <translation>Enter la registra, aunque esté a medias. Shift+Enter comienza otra línea. Esc la deja como borrador. Responda las dos preguntas con número, letra o flecha.</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Qué &amp;pasó</translation>
    </message>
    <message>
        <source>In your own words. No names of people, no telephone numbers.</source>
        <translation>Con sus propias palabras. Sin nombres de personas ni teléfonos.</translation>
    </message>
    <message>
        <source>&amp;Where, in words</source>
        <translation>Dónde, en pala&amp;bras</translation>
    </message>
    <message>
        <source>As you would tell a neighbour</source>
        <translation>Como se lo diría a un vecino</translation>
    </message>
    <message>
        <source>When (&amp;day)</source>
        <translation>Cuándo (&amp;día)</translation>
    </message>
    <message>
        <source>How do &amp;you know?</source>
        <translation>¿&amp;Cómo lo sabe?</translation>
    </message>
    <message>
        <source>&amp;Good or bad sign?</source>
        <translation>¿&amp;Señal buena o mala?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>&amp;Later (Esc)</source>
        <translation>Más t&amp;arde (Esc)</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Más…</translation>
    </message>
    <message>
        <source>Go on with all fields: Ctrl+Shift+N</source>
        <translation>Seguir con todos los campos: Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Record (Enter)</source>
        <translation>&amp;Registrar (Enter)</translation>
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
        <translation>Esta observación no está completa aquí, por eso aún no se puede mostrar.</translation>
    </message>
    <message>
        <source>Two people have written different things here. Both are kept.</source>
        <translation>Dos personas han escrito aquí cosas distintas. Se guardan las dos.</translation>
    </message>
    <message>
        <source>Not finished. Kept here since {time}.</source>
        <translation>Sin terminar. Guardada aquí desde {time}.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Ctrl+N begins.</source>
        <translation>Aún no hay nada registrado. Ctrl+N comienza.</translation>
    </message>
    <message>
        <source>Nothing here fits all of this: {conditions}</source>
        <translation>Nada aquí cumple todo esto: {conditions}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Shows or hides what the list can be narrowed to</source>
        <translation>Muestra u oculta los filtros de la lista</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>Filters that were kept under a name</source>
        <translation>Filtros guardados con un nombre</translation>
    </message>
    <message>
        <source>My fi&amp;lters</source>
        <translation>&amp;Mis filtros</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>Si&amp;gn of</source>
        <translation>&amp;Señal de</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Recorded &amp;by</source>
        <translation>Registrado p&amp;or</translation>
    </message>
    <message>
        <source>Grade of source</source>
        <translation>Calificación de la fuente</translation>
    </message>
    <message>
        <source>Of information</source>
        <translation>De la información</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Clea&amp;r all</source>
        <translation>Q&amp;uitar todo</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>The observation</source>
        <translation>La observación</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Fotos y documentos</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>Remove earlier…</source>
        <translation>Quitar lo anterior…</translation>
    </message>
    <message>
        <source>Remove what this observation said before; what it says now stays</source>
        <translation>Quitar lo que esta observación decía antes; lo que dice ahora se queda</translation>
    </message>
    <message>
        <source>S&amp;ettle…</source>
        <translation>&amp;Resolver…</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Continue &amp;writing</source>
        <translation>Seguir &amp;escribiendo</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>&amp;Corregir…</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Words or digits on &amp;paper</source>
        <translation>Palabras o cifras del &amp;papel</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
</context>
<context>
    <name>RiskSection</name>
    <message>
        <source>All of it leaves, with the measures that you write down below. That is your own decision.</source>
        <translation>Sale todo, con las medidas que usted anote abajo. Es su propia decisión.</translation>
    </message>
    <message>
        <source>Nothing leaves yet, not even the alarm. Say below when to look again, and you are reminded.</source>
        <translation>Aún no sale nada, ni siquiera la alarma. Diga abajo cuándo volver a mirar, y se le recordará.</translation>
    </message>
    <message>
        <source>Headquarters will get only: “Contact me about this area”, with the district, the month and the groups of signs. What you write here stays on this device. You can decide otherwise: send it with measures, or send nothing yet.</source>
        <translation>La sede recibirá solo: “Contácteme sobre esta zona”, con el distrito, el mes y los grupos de señales. Lo que escriba aquí se queda en este dispositivo. Usted puede decidir otra cosa: enviarlo con medidas, o no enviar nada todavía.</translation>
    </message>
    <message>
        <source>It leaves as a whole. Write down what you agreed to lower the danger.</source>
        <translation>Sale completo. Anote qué acordaron para bajar el peligro.</translation>
    </message>
    <message>
        <source>It leaves as a whole, to those for whom people said yes.</source>
        <translation>Sale completo, a aquellos para quienes la gente dijo que sí.</translation>
    </message>
    <message>
        <source>Not answered: it leaves as if there were no danger.</source>
        <translation>Sin responder: sale como si no hubiera peligro.</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Role of who leads</source>
        <translation>Función de quien dirige</translation>
    </message>
    <message>
        <source>a role, such as: teacher of the lake school</source>
        <translation>una función, por ejemplo: docente de la escuela del lago</translation>
    </message>
</context>
<context>
    <name>RoleWarning</name>
    <message>
        <source>This looks like a name, a number or an address. Write the role instead.</source>
        <translation>Esto parece un nombre, un número o una dirección. Escriba la función en su lugar.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Some do not agree</source>
        <translation>Algunos no están de acuerdo</translation>
    </message>
    <message>
        <source>What we agree</source>
        <translation>Qué acordamos</translation>
    </message>
    <message>
        <source>What those say who do not agree</source>
        <translation>Qué dicen quienes no están de acuerdo</translation>
    </message>
    <message>
        <source>Everybody was asked. Nobody disagrees.</source>
        <translation>Se preguntó a todos. Nadie está en contra.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no se preguntó</translation>
    </message>
    <message>
        <source>Their words are not on the wall.</source>
        <translation>Sus palabras no están en la pared.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>for it</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>hold back</source>
        <translation>ni sí ni no</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>What was promised today</source>
        <translation>Compromisos de hoy</translation>
    </message>
    <message>
        <source>most say this</source>
        <translation>la mayoría</translation>
    </message>
    <message>
        <source>no worry</source>
        <translation>no preocupa</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>muy grave</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>se pasó el tiempo</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Correction not finished</source>
        <translation>Corrección sin terminar</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>Aún sin palabras</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dos versiones</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>incompleto</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>A rule of the room&apos;s own</source>
        <translation>Una regla propia de la sala</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>One person speaks at a time, and nobody is interrupted.</source>
        <translation>Habla una persona a la vez, y a nadie se le interrumpe.</translation>
    </message>
    <message>
        <source>Everybody may speak, and everybody may stay silent.</source>
        <translation>Todos pueden hablar, y todos pueden callar.</translation>
    </message>
    <message>
        <source>We speak of what was done, not of who people are.</source>
        <translation>Hablamos de lo que se hizo, no de quién es cada uno.</translation>
    </message>
    <message>
        <source>No names: we speak of groups and roles.</source>
        <translation>Sin nombres: hablamos de grupos y de cargos.</translation>
    </message>
    <message>
        <source>What is said here is told outside only as the room agrees.</source>
        <translation>Lo que se dice aquí solo se cuenta fuera como la sala lo acuerde.</translation>
    </message>
    <message>
        <source>Whoever disagrees is heard, and it is written down.</source>
        <translation>Quien no está de acuerdo es escuchado, y se anota.</translation>
    </message>
    <message>
        <source>No photographs and no recordings.</source>
        <translation>Sin fotos y sin grabaciones.</translation>
    </message>
    <message>
        <source>Everybody may leave at any time, without saying why.</source>
        <translation>Todos pueden irse en cualquier momento, sin decir por qué.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Let somebody in</source>
        <translation>Dar acceso a alguien</translation>
    </message>
    <message>
        <source>From then on their passphrase opens everything that is in these records.</source>
        <translation>Desde entonces, su frase secreta abre todo lo que hay en estos registros.</translation>
    </message>
    <message>
        <source>&amp;Let in</source>
        <translation>&amp;Dar acceso</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Cambiar mi frase secreta</translation>
    </message>
    <message>
        <source>The old one opens these records no more; the passphrases of others and the code on paper stay as they are. Second copies made before still open with the old one: make a new copy afterwards.</source>
        <translation>La anterior ya no abre estos registros; las frases secretas de otras personas y el código en papel quedan como están. Las segundas copias hechas antes aún se abren con la anterior: haga después una copia nueva.</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Cam&amp;biar</translation>
    </message>
    <message>
        <source>Take out: {person}</source>
        <translation>Quitar el acceso a: {person}</translation>
    </message>
    <message>
        <source>Their passphrase opens these records no more. Whoever copied them before can still open the copy: if you fear that, make new records and tell headquarters.</source>
        <translation>Su frase secreta ya no abre estos registros. Quien los copió antes todavía puede abrir la copia: si teme eso, cree registros nuevos y avise a la sede.</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Quitar el acceso</translation>
    </message>
    <message numerus="yes">
        <source>The passphrases of %n other person(s) still open them</source>
        <translation>
            <numerusform>La frase secreta de otra persona todavía los abre</numerusform>
            <numerusform>Las frases secretas de otras %n personas todavía los abren</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own passphrase is taken out of these records within a moment. {others}, and so do the code on paper and your organisation&apos;s recovery key.</source>
        <translation>Su propia frase secreta se quita de estos registros en un momento. {others}, igual que el código en papel y la clave de recuperación de su organización.</translation>
    </message>
    <message>
        <source>Your own passphrase is taken out of these records within a moment. {others}, and so does the code on paper.</source>
        <translation>En un momento se quita de estos registros su propia frase secreta. {others}, y también el código en papel.</translation>
    </message>
    <message>
        <source>Every way into these records is destroyed within a moment: no passphrase and no code on paper opens them any more, not even yours. They look damaged afterwards.</source>
        <translation>En un momento se destruye toda forma de entrar a estos registros: ya ninguna frase secreta ni código en papel los abre, ni siquiera los suyos. Después parecen dañados.</translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message numerus="yes">
        <source>%n pack(s) beside the program are not used. “Update from a stick” says why.</source>
        <translation>
            <numerusform>%n conjunto junto a la aplicación no se usa. «Actualizar desde una memoria» dice por qué.</numerusform>
            <numerusform>%n conjuntos junto a la aplicación no se usan. «Actualizar desde una memoria» dice por qué.</numerusform>
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
        <source>C&amp;hoose a new passphrase…</source>
        <translation>E&amp;legir una frase secreta nueva…</translation>
    </message>
    <message>
        <source>These records open with your new passphrase now, and with the code on paper as before. Second copies made before still open with the passphrase that was lost: make a new copy, and destroy those that you can reach.</source>
        <translation>Estos registros se abren ahora con su frase secreta nueva, y con el código en papel como antes. Las segundas copias hechas antes todavía se abren con la frase que se perdió: haga una copia nueva y destruya las que pueda alcanzar.</translation>
    </message>
    <message>
        <source>Who made these records</source>
        <translation>Quien creó estos registros</translation>
    </message>
    <message>
        <source>{person} (you, now)</source>
        <translation>{person} (usted, ahora)</translation>
    </message>
    <message>
        <source>{person}, since {day}</source>
        <translation>{person}, desde {day}</translation>
    </message>
    <message>
        <source>Your passphrase was changed. Second copies made before still open with the old one: make a new copy, and destroy those that you can reach.</source>
        <translation>Su frase secreta se cambió. Las segundas copias hechas antes aún se abren con la anterior: haga una copia nueva, y destruya las que pueda alcanzar.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Locking by itself</source>
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody has pressed a key for</source>
        <translation>&amp;Bloquear si nadie pulsa una tecla en</translation>
    </message>
    <message>
        <source>It also locks when the computer sleeps or its screen is locked. What you are writing is kept.</source>
        <translation>También se bloquea cuando la computadora se suspende o se bloquea su pantalla. Lo que está escribiendo queda guardado.</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Segunda copia</translation>
    </message>
    <message>
        <source>These records are carried about with the program. Never work with a copied folder beside the first: two that both go on have the same keys, and that is noticed only when they meet. A second copy made here begins a line of its own.</source>
        <translation>Estos registros se llevan consigo junto con la aplicación. No trabaje nunca con una carpeta copiada al lado de la primera: dos que siguen tienen las mismas claves, y eso se nota solo cuando se encuentran. Una segunda copia hecha aquí empieza su propia serie.</translation>
    </message>
    <message>
        <source>&amp;Make a second copy…</source>
        <translation>&amp;Hacer una segunda copia…</translation>
    </message>
    <message>
        <source>Try whether a copy &amp;opens…</source>
        <translation>Verificar si una copia &amp;se abre…</translation>
    </message>
    <message>
        <source>Update from a st&amp;ick…</source>
        <translation>Ac&amp;tualizar desde una memoria…</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Su organización</translation>
    </message>
    <message>
        <source>Recovery keys that open these records</source>
        <translation>Claves de recuperación que abren estos registros</translation>
    </message>
    <message>
        <source>Let its &amp;key in…</source>
        <translation>Admitir su c&amp;lave…</translation>
    </message>
    <message>
        <source>Re&amp;fuse it</source>
        <translation>Recha&amp;zarla</translation>
    </message>
    <message>
        <source>Take a key o&amp;ut…</source>
        <translation>Quitar &amp;una clave…</translation>
    </message>
    <message>
        <source>Who can open these records</source>
        <translation>Quién puede abrir estos registros</translation>
    </message>
    <message>
        <source>Roles, no names. Everybody has a passphrase of their own.</source>
        <translation>Funciones, sin nombres. Cada persona tiene su propia frase secreta.</translation>
    </message>
    <message>
        <source>You opened these records by the code on paper. Choose a new passphrase, so that you need the paper no more. After that you can let others in and take them out.</source>
        <translation>Usted abrió estos registros con el código en papel. Elija una frase secreta nueva, para no necesitar más el papel. Después podrá dar acceso a otras personas y quitarlo.</translation>
    </message>
    <message>
        <source>Let &amp;somebody in…</source>
        <translation>&amp;Dar acceso a alguien…</translation>
    </message>
    <message>
        <source>&amp;Take out…</source>
        <translation>&amp;Quitar el acceso…</translation>
    </message>
    <message>
        <source>C&amp;hange my passphrase…</source>
        <translation>Cambiar &amp;mi frase secreta…</translation>
    </message>
    <message>
        <source>Code on &amp;paper…</source>
        <translation>Código en &amp;papel…</translation>
    </message>
    <message>
        <source>Check my &amp;records…</source>
        <translation>&amp;Revisar mis registros…</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>We &amp;agreed: an emergency takes the way in from everybody</source>
        <translation>&amp;Acordamos: una emergencia quita el acceso a todos</translation>
    </message>
    <message>
        <source>&amp;Emergency…</source>
        <translation>&amp;Emergencia…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Nothing is left out now. Choose filters first to keep them.</source>
        <translation>Ahora no se deja nada fuera. Elija filtros primero para guardarlos.</translation>
    </message>
    <message>
        <source>Now: {conditions}</source>
        <translation>Ahora: {conditions}</translation>
    </message>
    <message>
        <source>My filters</source>
        <translation>Mis filtros</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>For example: this month in the north</source>
        <translation>Por ejemplo: este mes en el norte</translation>
    </message>
    <message>
        <source>&amp;Keep this filter</source>
        <translation>&amp;Guardar este filtro</translation>
    </message>
    <message>
        <source>K&amp;ept filters</source>
        <translation>&amp;Filtros guardados</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>&amp;Rename to this name</source>
        <translation>Poner este nomb&amp;re</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Welcome. Nobody has to give a name here, and no name is written down.</source>
        <translation>Bienvenidas y bienvenidos. Aquí nadie tiene que dar su nombre, y no se escribe ningún nombre.</translation>
    </message>
    <message>
        <source>We count how many of each group are in the room, and nothing more.</source>
        <translation>Contamos cuántas personas de cada grupo hay en la sala, y nada más.</translation>
    </message>
    <message>
        <source>Everybody may speak, and everybody may keep silent or leave.</source>
        <translation>Todos pueden hablar, y todos pueden callar o irse.</translation>
    </message>
    <message>
        <source>If you do not understand the language, say so. We wait for each other.</source>
        <translation>Si no entiende el idioma, dígalo. Nos esperamos unos a otros.</translation>
    </message>
    <message>
        <source>We speak about the point on the wall.</source>
        <translation>Hablamos del punto que está en la pared.</translation>
    </message>
    <message>
        <source>Is it worse than last time, the same, or better?</source>
        <translation>¿Está peor que la vez pasada, igual o mejor?</translation>
    </message>
    <message>
        <source>Group after group, show it: one is worse, two the same, three better.</source>
        <translation>Grupo por grupo, muéstrenlo: uno es peor, dos es igual, tres es mejor.</translation>
    </message>
    <message>
        <source>There is no wrong answer. Groups may see different things.</source>
        <translation>No hay respuesta equivocada. Los grupos pueden ver cosas distintas.</translation>
    </message>
    <message>
        <source>Why is it so? What lies beneath it? May we tell it outside?</source>
        <translation>¿Por qué es así? ¿Qué hay debajo? ¿Podemos contarlo fuera?</translation>
    </message>
    <message>
        <source>I read aloud what we may agree on. Listen to the whole of it first.</source>
        <translation>Leo en voz alta lo que podemos acordar. Escúchenlo primero entero.</translation>
    </message>
    <message>
        <source>Who is for it? Who holds back? Who is against it?</source>
        <translation>¿Quién está a favor? ¿Quién no dice ni sí ni no? ¿Quién está en contra?</translation>
    </message>
    <message>
        <source>Does anybody see it differently? It is good to say so.</source>
        <translation>¿Alguien lo ve de otra manera? Es bueno decirlo.</translation>
    </message>
    <message>
        <source>What you say is written beside the agreement, as large as it.</source>
        <translation>Lo que digan se escribe al lado del acuerdo, con letra igual de grande.</translation>
    </message>
    <message>
        <source>Do you want your words on the wall and on paper, or only in this room?</source>
        <translation>¿Quieren sus palabras en la pared y en papel, o solo en esta sala?</translation>
    </message>
    <message>
        <source>What worries you? What have you seen or heard since last time?</source>
        <translation>¿Qué les preocupa? ¿Qué han visto u oído desde la vez pasada?</translation>
    </message>
    <message>
        <source>Do not say who told you, and do not name anybody.</source>
        <translation>No digan quién se lo contó, y no nombren a nadie.</translation>
    </message>
    <message>
        <source>Which questions do you have? What we cannot answer, we ask again.</source>
        <translation>¿Qué preguntas tienen? Lo que no podemos responder, lo preguntamos otra vez.</translation>
    </message>
    <message>
        <source>How do you call this here, in your own words?</source>
        <translation>¿Cómo llaman a esto aquí, en sus propias palabras?</translation>
    </message>
    <message>
        <source>By what do you see that peace grows or that trouble comes?</source>
        <translation>¿En qué ven que la paz crece o que vienen problemas?</translation>
    </message>
    <message>
        <source>First we name signs, and say for each whether it belongs on our list.</source>
        <translation>Primero nombramos señales, y de cada una decimos si va en nuestra lista.</translation>
    </message>
    <message>
        <source>Then we choose from the list. What we choose, we watch from now on.</source>
        <translation>Después elegimos de la lista. Lo que elegimos, lo observamos desde ahora.</translation>
    </message>
    <message>
        <source>Who can do something about it, and by when?</source>
        <translation>¿Quién puede hacer algo, y hasta cuándo?</translation>
    </message>
    <message>
        <source>We write down the office and not the person.</source>
        <translation>Escribimos el cargo y no la persona.</translation>
    </message>
    <message>
        <source>How will we see that it was done?</source>
        <translation>¿Cómo veremos que se hizo?</translation>
    </message>
    <message>
        <source>I read the promises aloud. Is each of them right?</source>
        <translation>Leo los compromisos en voz alta. ¿Está bien cada uno?</translation>
    </message>
</context>
<context>
    <name>SecondCopy</name>
    <message>
        <source>Folder or stick for the second copy</source>
        <translation>Carpeta o memoria para la segunda copia</translation>
    </message>
    <message>
        <source>The second copy is written and was read back whole: {name}.
Use the system’s eject, then take the stick out and keep it away from this computer.</source>
        <translation>La segunda copia está escrita y se leyó de nuevo completa: {name}.
Use la expulsión del sistema, luego saque la memoria y guárdela lejos de esta computadora.</translation>
    </message>
</context>
<context>
    <name>SendKinds</name>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Committee or body</source>
        <translation>Comité u organismo</translation>
    </message>
    <message>
        <source>Local wording</source>
        <translation>Palabras locales</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n reunión</numerusform>
            <numerusform>%n reuniones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n compromiso</numerusform>
            <numerusform>%n compromisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committee(s) or bodies</source>
        <translation>
            <numerusform>%n comité u organismo</numerusform>
            <numerusform>%n comités u organismos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n local wording(s)</source>
        <translation>
            <numerusform>%n registro de palabras locales</numerusform>
            <numerusform>%n registros de palabras locales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message numerus="yes">
        <source>%n photo(s) or document(s)</source>
        <translation>
            <numerusform>%n foto o documento</numerusform>
            <numerusform>%n fotos o documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new since the last packet was acknowledged.</source>
        <translation>Nada nuevo desde que se confirmó el último paquete.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them the alarm goes: “contact me about this area”.</source>
        <translation>
            <numerusform>De %n va la alarma: “contácteme sobre esta zona”.</numerusform>
            <numerusform>De %n va la alarma: “contácteme sobre esta zona”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n meeting(s) something stays in the room: what people did not agree to have told.</source>
        <translation>
            <numerusform>De %n reunión algo se queda en la sala: lo que la gente no aceptó que se cuente.</numerusform>
            <numerusform>De %n reuniones algo se queda en la sala: lo que la gente no aceptó que se cuente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier wording(s) of corrected records stay here unless you tick this.</source>
        <translation>
            <numerusform>%n texto anterior de registros corregidos se queda aquí si no marca esto.</numerusform>
            <numerusform>%n textos anteriores de registros corregidos se quedan aquí si no marca esto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packet {number} is written and was read back whole: {records}, {size}.
{path}
It is safe to remove the stick after the system’s eject. The records stay here; headquarters will send a receipt.</source>
        <translation>El paquete {number} está escrito y se leyó de nuevo completo: {records}, {size}.
{path}
Puede sacar la memoria después de la expulsión del sistema. Los registros se quedan aquí; la sede enviará un acuse de recibo.</translation>
    </message>
    <message>
        <source>Packet {number} is written and was read back whole: {records}, {size}.
{path}
It is safe to remove the stick after the system’s eject. Take it in on the other laptop, and let that one make a packet for this one.</source>
        <translation>El paquete {number} está escrito y se leyó de nuevo completo: {records}, {size}.
{path}
Puede sacar la memoria después de la expulsión del sistema. Recíbalo en la otra computadora, y que esa haga un paquete para esta.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>A packet that was sent to this computer</source>
        <translation>Un paquete que se envió a esta computadora</translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %n record(s) are new here or say something else now.</source>
        <translation>
            <numerusform>Recibido: %n registro es nuevo aquí o ahora dice otra cosa.</numerusform>
            <numerusform>Recibido: %n registros son nuevos aquí o ahora dicen otra cosa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: it was taken in before.</source>
        <translation>Nada nuevo: ya se había recibido.</translation>
    </message>
    <message>
        <source>Everything you wrote before goes too.</source>
        <translation>También va todo lo que escribió antes.</translation>
    </message>
    <message>
        <source>Folder or stick for the packet</source>
        <translation>Carpeta o memoria para el paquete</translation>
    </message>
    <message>
        <source>The card of your programme</source>
        <translation>La tarjeta de su programa</translation>
    </message>
    <message>
        <source>Whoever holds the keys of this programme can read what you seal: {run_by}. Call headquarters and let them read their fingerprint aloud.</source>
        <translation>Quien tiene las llaves de este programa puede leer lo que usted sella: {run_by}. Llame a la sede y pídale que lea su huella en voz alta.</translation>
    </message>
    <message>
        <source>Join this programme?</source>
        <translation>¿Unirse a este programa?</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Unirse</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Where your observations stand</source>
        <translation>Dónde están sus observaciones</translation>
    </message>
    <message>
        <source>&amp;Take in what headquarters sent…</source>
        <translation>&amp;Recibir lo que envió la sede…</translation>
    </message>
    <message>
        <source>&amp;Join a programme…</source>
        <translation>&amp;Unirse a un programa…</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Qué va</translation>
    </message>
    <message>
        <source>What goes, one &amp;by one</source>
        <translation>Lo que &amp;va, uno por uno</translation>
    </message>
    <message>
        <source>What stays here, and why</source>
        <translation>Qué se queda aquí, y por qué</translation>
    </message>
    <message>
        <source>What st&amp;ays, one by one</source>
        <translation>Lo &amp;que se queda, uno por uno</translation>
    </message>
    <message>
        <source>Fin&amp;gerprint of this computer, for headquarters to compare by voice</source>
        <translation>&amp;Huella de esta computadora, para que la sede la compare de viva voz</translation>
    </message>
    <message>
        <source>Headquarters keeps your packets waiting until it has approved this computer. Call them and read the fingerprint aloud.</source>
        <translation>La sede deja sus paquetes en espera hasta que haya aprobado esta computadora. Llámela y lea la huella en voz alta.</translation>
    </message>
    <message>
        <source>Risk check, for those without an answer</source>
        <translation>Evaluación de riesgo, para las que no tienen respuesta</translation>
    </message>
    <message>
        <source>A packet is a sealed file for a stick or a mail. Only those it is for can open it: your headquarters, or the other laptops of your committee.</source>
        <translation>Un paquete es un archivo sellado para una memoria o un correo. Solo pueden abrirlo aquellos para quienes es: su sede, o las otras computadoras de su comité.</translation>
    </message>
    <message>
        <source>For head&amp;quarters</source>
        <translation>&amp;Para la sede</translation>
    </message>
    <message>
        <source>For the other laptops of your co&amp;mmittee</source>
        <translation>Para las &amp;otras computadoras de su comité</translation>
    </message>
    <message>
        <source>Add the other &amp;laptop of your committee…</source>
        <translation>Agregar la otra co&amp;mputadora de su comité…</translation>
    </message>
    <message>
        <source>Records that go</source>
        <translation>Registros que van</translation>
    </message>
    <message>
        <source>Records that stay here, and why</source>
        <translation>Registros que se quedan aquí, y por qué</translation>
    </message>
    <message>
        <source>Could it put people in danger if headquarters reads this? You can leave any of them open: nothing waits for an answer. Where you say red, the detail stays here: of an observation only “contact me about this area” goes, of a meeting nothing.</source>
        <translation>¿Podría poner en peligro a alguien que la sede lea esto? Puede dejar cualquiera sin responder: nada espera una respuesta. Donde diga rojo, el detalle se queda aquí: de una observación solo va “contácteme sobre esta zona”, de una reunión nada.</translation>
    </message>
    <message>
        <source>&amp;Keep these answers</source>
        <translation>Guardar es&amp;tas respuestas</translation>
    </message>
    <message>
        <source>Seal the packet</source>
        <translation>Sellar el paquete</translation>
    </message>
    <message>
        <source>1. Put a stick in. 2. Choose it here, or any folder. 3. Seal. The packet is written, read back and only then counts as sealed.</source>
        <translation>1. Ponga una memoria. 2. Elíjala aquí, o cualquier carpeta. 3. Selle. El paquete se escribe, se lee de nuevo, y solo entonces cuenta como sellado.</translation>
    </message>
    <message>
        <source>Send ea&amp;rlier wording too</source>
        <translation>Enviar también los te&amp;xtos anteriores</translation>
    </message>
    <message>
        <source>St&amp;ick</source>
        <translation>Memoria US&amp;B</translation>
    </message>
    <message>
        <source>&amp;Folder or stick for the packet</source>
        <translation>&amp;Carpeta o memoria para el paquete</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>S&amp;eal the packet</source>
        <translation>&amp;Sellar el paquete</translation>
    </message>
    <message>
        <source>Written, read back whole, safe to remove</source>
        <translation>Escrito, leído de nuevo completo, se puede sacar sin riesgo</translation>
    </message>
    <message>
        <source>&amp;Write the same packet to another stick</source>
        <translation>&amp;Escribir el mismo paquete en otra memoria</translation>
    </message>
    <message>
        <source>Packets made here</source>
        <translation>Paquetes hechos aquí</translation>
    </message>
    <message>
        <source>Make a second copy</source>
        <translation>Hacer una segunda copia</translation>
    </message>
    <message>
        <source>A second copy of all your records, photos included, in case this computer is lost. It opens with the same passphrase or code on paper, and with nothing else.</source>
        <translation>Una segunda copia de todos sus registros, con las fotos, por si se pierde esta computadora. Se abre con la misma frase secreta o código en papel, y con nada más.</translation>
    </message>
    <message>
        <source>Stick for the second cop&amp;y</source>
        <translation>Memor&amp;ia para la segunda copia</translation>
    </message>
    <message>
        <source>Fol&amp;der or stick for the second copy</source>
        <translation>C&amp;arpeta o memoria para la segunda copia</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Try whether a &amp;copy opens…</source>
        <translation>Veri&amp;ficar si una copia se abre…</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation>Hacer la segun&amp;da copia</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Sin responder</translation>
    </message>
</context>
<context>
    <name>SendReasons</name>
    <message>
        <source>The risk check is red: only “contact me about this area” goes.</source>
        <translation>La evaluación de riesgo es roja: solo va “contácteme sobre esta zona”.</translation>
    </message>
    <message>
        <source>The risk check of the meeting it comes from says: send nothing yet.</source>
        <translation>La evaluación de riesgo de la reunión de donde viene dice: no enviar nada todavía.</translation>
    </message>
    <message>
        <source>The people concerned did not agree.</source>
        <translation>Las personas afectadas no aceptaron.</translation>
    </message>
    <message>
        <source>The risk check says: send nothing yet.</source>
        <translation>La evaluación de riesgo dice: no enviar nada todavía.</translation>
    </message>
    <message>
        <source>You marked it as not for these readers.</source>
        <translation>Usted lo marcó como no destinado a estos lectores.</translation>
    </message>
    <message>
        <source>It concerns sexual violence or children and may only go to a protection officer; your programme names none yet.</source>
        <translation>Trata de violencia sexual o de niñas y niños, y solo puede ir a una persona encargada de protección; su programa aún no nombra ninguna.</translation>
    </message>
    <message>
        <source>It is not whole here, or somebody asked to take it back.</source>
        <translation>No está completa aquí, o alguien pidió retirarla.</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>The same observation was corrected in two places. Choose what holds, field by field; the others stay in the history.</source>
        <translation>La misma observación se corrigió en dos lugares. Elija qué vale, campo por campo; lo demás se queda en el historial.</translation>
    </message>
    <message>
        <source>&amp;Why (may stay empty)</source>
        <translation>¿&amp;Por qué? (puede quedar vacío)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Settle it</source>
        <translation>&amp;Resolver</translation>
    </message>
    <message>
        <source>Two people wrote different things here. Choose what holds, one by one; the others stay in the history. Where nothing is offered, what is shown now holds.</source>
        <translation>Dos personas escribieron aquí cosas distintas. Elija qué vale, una por una; las demás se quedan en el historial. Donde no se ofrece nada, vale lo que se muestra ahora.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>In the quick note</source>
        <translation>En la nota rápida</translation>
    </message>
    <message>
        <source>In danger within hours</source>
        <translation>En peligro en pocas horas</translation>
    </message>
    <message>
        <source>In an observation</source>
        <translation>En una observación</translation>
    </message>
    <message>
        <source>In figures of people</source>
        <translation>En cifras de personas</translation>
    </message>
    <message>
        <source>In the list of signs</source>
        <translation>En la lista de señales</translation>
    </message>
    <message>
        <source>Holding a meeting</source>
        <translation>Realizar una reunión</translation>
    </message>
    <message>
        <source>Looking at photos</source>
        <translation>Al ver fotos</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>En una reunión</translation>
    </message>
    <message>
        <source>In the list of promises</source>
        <translation>En la lista de compromisos</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <translation>En listas y campos</translation>
    </message>
    <message>
        <source>In the help</source>
        <translation>En la ayuda</translation>
    </message>
    <message>
        <source>Help for the field one stands in</source>
        <translation>Ayuda para el campo en que está</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Nota rápida</translation>
    </message>
    <message>
        <source>New observation with all fields</source>
        <translation>Observación nueva con todos los campos</translation>
    </message>
    <message>
        <source>The same place and source again: a note about something more</source>
        <translation>El mismo lugar y fuente otra vez: una nota sobre algo más</translation>
    </message>
    <message>
        <source>Danger within hours: one line to say at once</source>
        <translation>Peligro en pocas horas: una línea para decir de inmediato</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>The emergency, in two steps</source>
        <translation>La emergencia, en dos pasos</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>As large as usual</source>
        <translation>Tamaño habitual</translation>
    </message>
    <message>
        <source>Record the note</source>
        <translation>Registrar la nota</translation>
    </message>
    <message>
        <source>A new line in the text</source>
        <translation>Otra línea en el texto</translation>
    </message>
    <message>
        <source>Leave it as a draft</source>
        <translation>Dejarla como borrador</translation>
    </message>
    <message>
        <source>Record the line and show it large</source>
        <translation>Registrar la línea y mostrarla en grande</translation>
    </message>
    <message>
        <source>Record the observation</source>
        <translation>Registrar la observación</translation>
    </message>
    <message>
        <source>On a heading: open or fold the section</source>
        <translation>En un encabezado: abrir o plegar la sección</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>A la sección siguiente</translation>
    </message>
    <message>
        <source>To the section before</source>
        <translation>A la sección anterior</translation>
    </message>
    <message>
        <source>In Where: the places that are offered</source>
        <translation>En Dónde: los lugares que se ofrecen</translation>
    </message>
    <message>
        <source>Next cell, and on to the next line</source>
        <translation>Casilla siguiente, y a la línea siguiente</translation>
    </message>
    <message>
        <source>From sign to sign, and across</source>
        <translation>De señal en señal, y a los lados</translation>
    </message>
    <message>
        <source>Choose, or choose no longer</source>
        <translation>Elegir, o dejar de elegir</translation>
    </message>
    <message>
        <source>Add what is chosen</source>
        <translation>Agregar lo elegido</translation>
    </message>
    <message>
        <source>Pin the line, or take the pin away</source>
        <translation>Fijar la línea, o desfijarla</translation>
    </message>
    <message>
        <source>The same, also while searching</source>
        <translation>Lo mismo, también al buscar</translation>
    </message>
    <message>
        <source>The room&apos;s window; from there back</source>
        <translation>La ventana de la sala; desde allí, volver</translation>
    </message>
    <message>
        <source>The room&apos;s window: whole screen or not</source>
        <translation>La ventana de la sala: pantalla completa o no</translation>
    </message>
    <message>
        <source>Begin, pause, go on</source>
        <translation>Empezar, pausa, seguir</translation>
    </message>
    <message>
        <source>To the next point</source>
        <translation>Al punto siguiente</translation>
    </message>
    <message>
        <source>To the point before</source>
        <translation>Al punto anterior</translation>
    </message>
    <message>
        <source>To the counting, from anywhere</source>
        <translation>Al conteo, desde cualquier lugar</translation>
    </message>
    <message>
        <source>Show the groups to the room, or hide them</source>
        <translation>Mostrar los grupos a la sala, u ocultarlos</translation>
    </message>
    <message>
        <source>Make an observation of a worry</source>
        <translation>Hacer una observación de una preocupación</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>The steps of the meeting</source>
        <translation>Los pasos de la reunión</translation>
    </message>
    <message>
        <source>Counting: one more says worse, same, better</source>
        <translation>Conteo: uno más dice peor, igual, mejor</translation>
    </message>
    <message>
        <source>Counting: to that group; 0 is the whole room</source>
        <translation>Conteo: a ese grupo; 0 es toda la sala</translation>
    </message>
    <message>
        <source>Counting: one more chose that rating</source>
        <translation>Conteo: uno más eligió esa gravedad</translation>
    </message>
    <message>
        <source>Agreeing: one more agrees, is neutral, objects</source>
        <translation>Acuerdo: uno más a favor, ni sí ni no, en contra</translation>
    </message>
    <message>
        <source>Counting: one more</source>
        <translation>Conteo: uno más</translation>
    </message>
    <message>
        <source>Counting: one fewer</source>
        <translation>Conteo: uno menos</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>La foto anterior</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>La foto siguiente</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Más grande, más pequeño</translation>
    </message>
    <message>
        <source>The whole picture; one pixel for one</source>
        <translation>La imagen entera; un píxel por uno</translation>
    </message>
    <message>
        <source>In the plan: the point of the agenda one earlier</source>
        <translation>En el plan: el punto del orden del día, uno antes</translation>
    </message>
    <message>
        <source>In the plan: the point of the agenda one later</source>
        <translation>En el plan: el punto del orden del día, uno después</translation>
    </message>
    <message>
        <source>Save the plan or the body</source>
        <translation>Guardar el plan o el organismo</translation>
    </message>
    <message>
        <source>Read the promise</source>
        <translation>Leer el compromiso</translation>
    </message>
    <message>
        <source>Kept; kept in part; not kept; under way; taken back</source>
        <translation>Cumplido; cumplido en parte; no cumplido; en curso; retirado</translation>
    </message>
    <message>
        <source>Next and last field, also in texts</source>
        <translation>Campo siguiente y anterior, también en textos</translation>
    </message>
    <message>
        <source>With an underlined letter: that button</source>
        <translation>Con una letra subrayada: ese botón</translation>
    </message>
    <message>
        <source>Next and last line of a list</source>
        <translation>Línea siguiente y anterior de una lista</translation>
    </message>
    <message>
        <source>Close a dialog without doing anything</source>
        <translation>Cerrar un diálogo sin hacer nada</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <source>The pages on the left, from the top</source>
        <translation>Las páginas de la izquierda, desde arriba</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
</context>
<context>
    <name>SignTable</name>
    <message>
        <source>{title} (already there)</source>
        <translation>{title} (ya está)</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegida</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
</context>
<context>
    <name>SituationRow</name>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Qué lo muestra</translation>
    </message>
</context>
<context>
    <name>SoundnessDialog</name>
    <message>
        <source>Everything is read once: records, drafts, photos, lists. Nothing is changed.</source>
        <translation>Todo se lee una vez: registros, borradores, fotos, listas. No se cambia nada.</translation>
    </message>
    <message>
        <source>Your records are sound.</source>
        <translation>Sus registros están bien.</translation>
    </message>
    <message>
        <source>&amp;Make lists and search anew</source>
        <translation>&amp;Hacer de nuevo las listas y la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Save what can be saved…</source>
        <translation>&amp;Rescatar lo que se pueda…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were read.</source>
        <translation>
            <numerusform>Se leyó %n entrada.</numerusform>
            <numerusform>Se leyeron %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or document(s) were read.</source>
        <translation>
            <numerusform>Se leyó %n foto o documento.</numerusform>
            <numerusform>Se leyeron %n fotos o documentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are not as written.</source>
        <translation>
            <numerusform>%n entrada no está como se escribió.</numerusform>
            <numerusform>%n entradas no están como se escribieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are missing.</source>
        <translation>
            <numerusform>Falta %n entrada.</numerusform>
            <numerusform>Faltan %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or document(s) are damaged.</source>
        <translation>
            <numerusform>Hay %n foto o documento con daños.</numerusform>
            <numerusform>Hay %n fotos o documentos con daños.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of lists are wrong.</source>
        <translation>
            <numerusform>%n línea de las listas está mal.</numerusform>
            <numerusform>%n líneas de las listas están mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged place(s): {part}.</source>
        <translation>
            <numerusform>%n lugar dañado: {part}.</numerusform>
            <numerusform>%n lugares dañados: {part}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the files are damaged.</source>
        <translation>
            <numerusform>%n lugar de los archivos está dañado.</numerusform>
            <numerusform>%n lugares de los archivos están dañados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key file was damaged, so an older one was used. An old passphrase may open it.</source>
        <translation>El archivo de llave estaba dañado, así que se usó uno anterior. Puede que lo abra una frase secreta antigua.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be saved when damage was found earlier.</source>
        <translation>
            <numerusform>%n entrada no se pudo rescatar cuando antes se encontraron daños.</numerusform>
            <numerusform>%n entradas no se pudieron rescatar cuando antes se encontraron daños.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Rescatar lo que se pueda</translation>
    </message>
    <message>
        <source>The damaged records are only read and stay as they are.</source>
        <translation>Los registros dañados solo se leen y quedan como están.</translation>
    </message>
    <message>
        <source>What is saved opens with the same passphrase and the same code on paper.</source>
        <translation>Lo rescatado se abre con la misma frase secreta y el mismo código en papel.</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Rescatar ahora</translation>
    </message>
    <message>
        <source>Everything that you wrote was saved.</source>
        <translation>Todo lo que usted escribió se rescató.</translation>
    </message>
    <message>
        <source>What could be saved was saved.</source>
        <translation>Se rescató lo que se pudo.</translation>
    </message>
    <message>
        <source>The damaged records are as they were: keep them until you have looked through these.</source>
        <translation>Los registros dañados están como estaban: consérvelos hasta que haya revisado estos.</translation>
    </message>
    <message>
        <source>Make a second copy of what was saved now, on another disk.</source>
        <translation>Haga ahora una segunda copia de lo rescatado, en otro disco.</translation>
    </message>
    <message>
        <source>&amp;Open what was saved</source>
        <translation>&amp;Abrir lo rescatado</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n entry(ies).</source>
        <translation>
            <numerusform>Rescatado: %n entrada.</numerusform>
            <numerusform>Rescatado: %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n photo(s) or document(s).</source>
        <translation>
            <numerusform>Rescatado: %n foto o documento.</numerusform>
            <numerusform>Rescatado: %n fotos o documentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n draft(s).</source>
        <translation>
            <numerusform>Rescatado: %n borrador.</numerusform>
            <numerusform>Rescatado: %n borradores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n entry(ies).</source>
        <translation>
            <numerusform>No rescatado: %n entrada.</numerusform>
            <numerusform>No rescatado: %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Headquarters has them if a packet took them along.</source>
        <translation>La sede las tiene si un paquete las llevó.</translation>
    </message>
    <message numerus="yes">
        <source>Left in the damaged folder: %n entry(ies).</source>
        <translation>
            <numerusform>Queda en la carpeta dañada: %n entrada.</numerusform>
            <numerusform>Quedan en la carpeta dañada: %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can tell whether somebody put them there.</source>
        <translation>Nadie puede decir si alguien las puso allí.</translation>
    </message>
    <message numerus="yes">
        <source>Saved without their words: %n entry(ies).</source>
        <translation>
            <numerusform>Rescatado sin su texto: %n entrada.</numerusform>
            <numerusform>Rescatado sin su texto: %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n photo(s) or document(s).</source>
        <translation>
            <numerusform>No rescatado: %n foto o documento.</numerusform>
            <numerusform>No rescatado: %n fotos o documentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written again as new records: %n.</source>
        <translation>
            <numerusform>Escrito de nuevo como registro nuevo: %n.</numerusform>
            <numerusform>Escritos de nuevo como registros nuevos: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys of this computer are lost: ask headquarters to approve it again.</source>
        <translation>Las llaves de esta computadora se perdieron: pida a la sede que la apruebe de nuevo.</translation>
    </message>
    <message>
        <source>Settings are lost: look at your role, and join the programme again.</source>
        <translation>Los ajustes se perdieron: revise su función y únase otra vez al programa.</translation>
    </message>
    <message>
        <source>Drafts and places were taken as they lie; nobody can verify them.</source>
        <translation>Los borradores y los lugares se tomaron como estaban; nadie puede verificarlos.</translation>
    </message>
    <message>
        <source>Words or digits on &amp;paper</source>
        <translation>Palabras o cifras del &amp;papel</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>Folder for what is saved</source>
        <translation>Carpeta para lo rescatado</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Mirar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Are my records sound?</source>
        <translation>¿Están bien mis registros?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Empty &amp;folder for what is saved</source>
        <translation>&amp;Carpeta vacía para lo rescatado</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>&amp;Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>&amp;Use the code on paper instead</source>
        <translation>&amp;Usar el código en papel</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>StartCheckPage</name>
    <message>
        <source>Type it back from the paper</source>
        <translation>Escríbalo de nuevo leyendo del papel</translation>
    </message>
    <message>
        <source>Read it from your paper, not from memory: this shows that the paper opens your records. The first four letters of a word are enough.</source>
        <translation>Léalo de su papel, no de memoria: así se ve que el papel abre sus registros. Bastan las cuatro primeras letras de cada palabra.</translation>
    </message>
    <message>
        <source>&amp;Words on the paper</source>
        <translation>&amp;Palabras del papel</translation>
    </message>
    <message>
        <source>&amp;Show it again</source>
        <translation>&amp;Mostrarlo de nuevo</translation>
    </message>
    <message>
        <source>Ask me &amp;tomorrow</source>
        <translation>Preg&amp;untarme mañana</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Veri&amp;ficar</translation>
    </message>
</context>
<context>
    <name>StartChoicePage</name>
    <message>
        <source>Welcome to R2P Field</source>
        <translation>Le damos la bienvenida a R2P Field</translation>
    </message>
    <message>
        <source>Everything you record stays on this computer, encrypted, until you seal it into a packet. The program never connects to a network.</source>
        <translation>Todo lo que registra se queda en esta computadora, cifrado, hasta que usted lo selle en un paquete. La aplicación nunca se conecta a una red.</translation>
    </message>
    <message>
        <source>&amp;Create new records</source>
        <translation>&amp;Crear registros nuevos</translation>
    </message>
    <message>
        <source>&amp;Open your records</source>
        <translation>&amp;Abrir sus registros</translation>
    </message>
    <message>
        <source>&amp;Join a programme with its card</source>
        <translation>&amp;Unirse a un programa con su tarjeta</translation>
    </message>
    <message>
        <source>&amp;Bring back a second copy</source>
        <translation>&amp;Recuperar una segunda copia</translation>
    </message>
    <message>
        <source>&amp;Look around with invented data</source>
        <translation>&amp;Explorar con datos inventados</translation>
    </message>
    <message>
        <source>&amp;Update the program from a stick</source>
        <translation>Actualizar la aplicación desde una &amp;memoria USB</translation>
    </message>
</context>
<context>
    <name>StartCodePage</name>
    <message>
        <source>Your code on paper</source>
        <translation>Su código en papel</translation>
    </message>
    <message>
        <source>Copy these words by hand and keep the paper away from this computer. They open your records when the passphrase is lost. They are shown this once and kept nowhere.</source>
        <translation>Copie estas palabras a mano y guarde el papel lejos de esta computadora. Abren sus registros si se pierde la frase secreta. Se muestran esta única vez y no se guardan en ningún sitio.</translation>
    </message>
    <message>
        <source>First half: for one person</source>
        <translation>Primera mitad: para una persona</translation>
    </message>
    <message>
        <source>Second half: for the other person</source>
        <translation>Segunda mitad: para la otra persona</translation>
    </message>
    <message>
        <source>&amp;Split it between two people: neither half opens anything alone</source>
        <translation>&amp;Dividirlo entre dos personas: ninguna mitad abre nada por sí sola</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Ask me &amp;tomorrow</source>
        <translation>Preg&amp;untarme mañana</translation>
    </message>
    <message>
        <source>Type it &amp;back now</source>
        <translation>&amp;Escribirlo de nuevo ahora</translation>
    </message>
</context>
<context>
    <name>StartContactPage</name>
    <message>
        <source>When there is danger</source>
        <translation>Cuando hay peligro</translation>
    </message>
    <message>
        <source>These two lines stand where you see them every day. They stay in your records. Write a role and never a name or a number: whoever forces you to open them would read it.</source>
        <translation>Estas dos líneas están donde usted las ve cada día. Se quedan en sus registros. Escriba una función y nunca un nombre ni un número: quien le obligue a abrirlos lo leería.</translation>
    </message>
    <message>
        <source>Whom do you call in &amp;danger? (a role, no name)</source>
        <translation>¿A quién llama si hay &amp;peligro? (una función, sin nombre)</translation>
    </message>
    <message>
        <source>such as: security focal point of the district</source>
        <translation>por ejemplo: persona de enlace de seguridad del distrito</translation>
    </message>
    <message>
        <source>What is the &amp;first step of your phone tree?</source>
        <translation>¿&amp;Cuál es el primer paso de su cadena de llamadas?</translation>
    </message>
    <message>
        <source>such as: I call the focal point, who calls the two villages upriver</source>
        <translation>por ejemplo: llamo a la persona de enlace, que llama a las dos aldeas río arriba</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
</context>
<context>
    <name>StartCreatePage</name>
    <message>
        <source>Create new records</source>
        <translation>Crear registros nuevos</translation>
    </message>
    <message>
        <source>They live in one folder. Without the passphrase or the code on paper, nobody can read them, and nobody can replace either.</source>
        <translation>Están en una sola carpeta. Sin la frase secreta o el código en papel nadie puede leerlos, y nadie puede reponer ninguno de los dos.</translation>
    </message>
    <message>
        <source>&amp;Folder for the records</source>
        <translation>&amp;Carpeta para los registros</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>Suggest si&amp;x words</source>
        <translation>Proponer se&amp;is palabras</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>&amp;Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>How long the passphrase would hold</source>
        <translation>Cuánto resistiría la frase secreta</translation>
    </message>
    <message>
        <source>Six random words are best: easy to write down, impossible to guess. Your own should have at least 14 characters.</source>
        <translation>Seis palabras al azar es lo mejor: fáciles de anotar, imposibles de adivinar. Una propia debe tener al menos 14 caracteres.</translation>
    </message>
    <message>
        <source>Type it &amp;again</source>
        <translation>Escríbala &amp;otra vez</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>C&amp;rear</translation>
    </message>
</context>
<context>
    <name>StartLanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
</context>
<context>
    <name>StartOpenPage</name>
    <message>
        <source>Open your records</source>
        <translation>Abrir sus registros</translation>
    </message>
    <message>
        <source>&amp;Records on this computer, those used last first</source>
        <translation>&amp;Registros en esta computadora, primero los últimos usados</translation>
    </message>
    <message>
        <source>For&amp;get this one</source>
        <translation>&amp;Olvidar este</translation>
    </message>
    <message>
        <source>&amp;Folder of the records</source>
        <translation>&amp;Carpeta de los registros</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>Another folder is remembered nowhere unless you ask for it, so that nobody can find it: choose it here each time.</source>
        <translation>Otra carpeta no se recuerda en ningún sitio salvo que usted lo pida, para que nadie pueda encontrarla: elíjala aquí cada vez.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>&amp;Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>&amp;Use the code on paper instead</source>
        <translation>&amp;Usar el código en papel</translation>
    </message>
    <message>
        <source>Offer this folder here &amp;next time. Whoever takes this computer can read where it is.</source>
        <translation>Ofrecer &amp;esta carpeta aquí la próxima vez. Quien se lleve esta computadora puede leer dónde está.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
</context>
<context>
    <name>StartRestorePage</name>
    <message>
        <source>Bring back a second copy</source>
        <translation>Recuperar una segunda copia</translation>
    </message>
    <message>
        <source>For another computer, or when the records here are damaged. The copy is only read and stays as it is. It opens with the passphrase or the code on paper that it was made with.</source>
        <translation>Para otra computadora, o cuando los registros de aquí están dañados. La copia solo se lee y queda como está. Se abre con la frase secreta o el código en papel con que se hizo.</translation>
    </message>
    <message>
        <source>Folder of the &amp;second copy, or stick with copies: then the newest</source>
        <translation>Carpeta de la &amp;segunda copia, o memoria con copias: entonces la más nueva</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>&amp;Folder for the records here</source>
        <translation>&amp;Carpeta para los registros aquí</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>&amp;Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>&amp;Use the code on paper instead</source>
        <translation>&amp;Usar el código en papel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Try it first…</source>
        <translation>Probarla a&amp;ntes…</translation>
    </message>
    <message>
        <source>Bring it bac&amp;k</source>
        <translation>&amp;Recuperarla</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>What you wrote last could not be kept when your records were locked.</source>
        <translation>Lo último que escribió no se pudo guardar cuando se bloquearon sus registros.</translation>
    </message>
    <message>
        <source>Everything that was recorded or kept as a draft before is safe.</source>
        <translation>Todo lo que se registró o se guardó antes como borrador está a salvo.</translation>
    </message>
    <message>
        <source>Write it down again now, on paper if need be, while you remember it.</source>
        <translation>Escríbalo de nuevo ahora, en papel si hace falta, mientras lo recuerda.</translation>
    </message>
    <message>
        <source>&amp;Save what can be saved…</source>
        <translation>&amp;Rescatar lo que se pueda…</translation>
    </message>
    <message>
        <source>The card of your programme</source>
        <translation>La tarjeta de su programa</translation>
    </message>
    <message>
        <source>Folder for the records</source>
        <translation>Carpeta para los registros</translation>
    </message>
    <message>
        <source>R2P Field</source>
        <translation>R2P Field</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Espere, por favor</translation>
    </message>
</context>
<context>
    <name>StickChoice</name>
    <message>
        <source>No stick is in place: choose a folder below</source>
        <translation>No hay ninguna memoria puesta: elija una carpeta abajo</translation>
    </message>
    <message>
        <source>Choose a stick, or a folder below</source>
        <translation>Elija una memoria, o una carpeta abajo</translation>
    </message>
    <message>
        <source>{name}, for reading only</source>
        <translation>{name}, solo para leer</translation>
    </message>
    <message>
        <source>{name}, {size} free</source>
        <translation>{name}, {size} libres</translation>
    </message>
    <message>
        <source>Stick without a name</source>
        <translation>Memoria sin nombre</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Somebody who took this computer, with a hall full of the fastest machines, would need more than ten thousand years.</source>
        <translation>Alguien que se llevara esta computadora, con una sala llena de las máquinas más rápidas, necesitaría más de diez mil años.</translation>
    </message>
    <message>
        <source>Strong, if nobody else ever wrote or said this sentence. Six random words are still safer than anything one makes up.</source>
        <translation>Fuerte, si nadie más ha escrito o dicho esta frase. Seis palabras al azar siguen siendo más seguras que lo que uno inventa.</translation>
    </message>
    <message>
        <source>Weak: whoever took this computer may guess it within minutes. Take more words.</source>
        <translation>Débil: quien se llevara esta computadora podría adivinarla en minutos. Use más palabras.</translation>
    </message>
    <message>
        <source>Weak: whoever took this computer may guess it within days. Take more words.</source>
        <translation>Débil: quien se llevara esta computadora podría adivinarla en días. Use más palabras.</translation>
    </message>
    <message>
        <source>Fair: whoever took this computer and has many fast machines may need months.</source>
        <translation>Regular: quien se llevara esta computadora y tuviera muchas máquinas rápidas podría necesitar meses.</translation>
    </message>
    <message>
        <source>Good: whoever took this computer and has many fast machines may need years.</source>
        <translation>Buena: quien se llevara esta computadora y tuviera muchas máquinas rápidas podría necesitar años.</translation>
    </message>
    <message>
        <source>Too short: at least 14 characters are needed.</source>
        <translation>Demasiado corta: hacen falta al menos 14 caracteres.</translation>
    </message>
    <message>
        <source>Not taken: too few different characters.</source>
        <translation>No se acepta: muy pocos caracteres distintos.</translation>
    </message>
    <message>
        <source>Not taken: dates and telephone numbers are tried first. Add words.</source>
        <translation>No se acepta: las fechas y los teléfonos se prueban primero. Agregue palabras.</translation>
    </message>
    <message>
        <source>Not taken: it repeats one short piece.</source>
        <translation>No se acepta: repite un mismo trozo corto.</translation>
    </message>
    <message>
        <source>Not taken: its characters stand in the order of the alphabet or the keyboard.</source>
        <translation>No se acepta: sus caracteres siguen el orden del alfabeto o del teclado.</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>A meeting without a title</source>
        <translation>Una reunión sin título</translation>
    </message>
    <message>
        <source>In no meeting</source>
        <translation>En ninguna</translation>
    </message>
    <message>
        <source>What people are told</source>
        <translation>Qué se cuenta a la gente</translation>
    </message>
    <message>
        <source>told on {day}</source>
        <translation>contado el {day}</translation>
    </message>
    <message>
        <source>a day not named</source>
        <translation>un día sin fijar</translation>
    </message>
    <message>
        <source>late: not told yet</source>
        <translation>atrasado: aún no se contó</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>aún no se contó</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>Something else that people were told…</source>
        <translation>Otra cosa que se contó a la gente…</translation>
    </message>
    <message>
        <source>Questions of the community</source>
        <translation>Preguntas de la comunidad</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>The &amp;answer</source>
        <translation>La &amp;respuesta</translation>
    </message>
    <message>
        <source>A day is written with the year first, such as 2026-11-23.</source>
        <translation>Un día se escribe con el año primero, como 2026-11-23.</translation>
    </message>
    <message>
        <source>What people were told</source>
        <translation>Qué se contó a la gente</translation>
    </message>
    <message>
        <source>Another committee held this meeting. It can be read here and not changed.</source>
        <translation>Otro comité realizó esta reunión. Aquí se puede leer y no cambiar.</translation>
    </message>
    <message>
        <source>What was to be told, and questions of the community</source>
        <translation>Qué había que contar, y preguntas de la comunidad</translation>
    </message>
    <message>
        <source>On &amp;day</source>
        <translation>El &amp;día</translation>
    </message>
    <message>
        <source>&amp;Who was told, as a group</source>
        <translation>A &amp;quién se contó, como grupo</translation>
    </message>
    <message>
        <source>What they were &amp;told</source>
        <translation>Qué se les con&amp;tó</translation>
    </message>
    <message>
        <source>Answered &amp;in</source>
        <translation>Respondida &amp;en</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Write it d&amp;own</source>
        <translation>Anotar&amp;lo</translation>
    </message>
</context>
<context>
    <name>TellingRow</name>
    <message>
        <source>a group, such as: the women&apos;s circle of the lake</source>
        <translation>un grupo, por ejemplo: el círculo de mujeres del lago</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>Qué se les cuenta</translation>
    </message>
    <message>
        <source>Who is told, as a group</source>
        <translation>A quién se cuenta, como grupo</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hasta cuándo</translation>
    </message>
</context>
<context>
    <name>ToWhom</name>
    <message numerus="yes">
        <source>%n other laptop(s) of your committee can open it. Headquarters cannot, and it does not count as sent to headquarters. Everything goes each time, with what stays in the room.</source>
        <translation>
            <numerusform>%n computadora más de su comité puede abrirlo. La sede no puede, y no cuenta como enviado a la sede. Va todo cada vez, también lo que se queda en la sala.</numerusform>
            <numerusform>%n computadoras más de su comité pueden abrirlo. La sede no puede, y no cuenta como enviado a la sede. Va todo cada vez, también lo que se queda en la sala.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take in what headquarters or the other laptop sent…</source>
        <translation>&amp;Recibir lo que envió la sede o la otra computadora…</translation>
    </message>
    <message>
        <source>&amp;Take in what headquarters sent…</source>
        <translation>&amp;Recibir lo que envió la sede…</translation>
    </message>
    <message>
        <source>The approval that headquarters made for the other laptop</source>
        <translation>La aprobación que la sede hizo para la otra computadora</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>In danger</source>
        <translation>En peligro</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ca&amp;mbiar</translation>
    </message>
    <message>
        <source>In danger: nothing is noted yet</source>
        <translation>En peligro: aún no hay nada anotado</translation>
    </message>
    <message>
        <source>Note the role of whom to reach and your step of the phone tree.</source>
        <translation>Anote la función de la persona a quien avisar y su paso en la cadena de llamadas.</translation>
    </message>
    <message>
        <source>N&amp;ote it</source>
        <translation>Ano&amp;tar</translation>
    </message>
    <message>
        <source>Everything is kept. Go on with it, or close it.</source>
        <translation>Todo está guardado. Siga con ella, o ciérrela.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) not closed</source>
        <translation>
            <numerusform>%n reunión sin cerrar</numerusform>
            <numerusform>%n reuniones sin cerrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with &amp;it</source>
        <translation>Se&amp;guir con ella</translation>
    </message>
    <message>
        <source>Is your code on paper right?</source>
        <translation>¿Es correcto su código en papel?</translation>
    </message>
    <message>
        <source>Type it back once: only then is it sure that the paper opens your records.</source>
        <translation>Escríbalo de nuevo una vez: solo entonces es seguro que el papel abre sus registros.</translation>
    </message>
    <message>
        <source>T&amp;ype it back</source>
        <translation>&amp;Escribirlo</translation>
    </message>
    <message>
        <source>You opened these records by the code on paper</source>
        <translation>Usted abrió estos registros con el código en papel</translation>
    </message>
    <message>
        <source>Choose a new passphrase, so that you need the paper no more.</source>
        <translation>Elija una frase secreta nueva, para no necesitar más el papel.</translation>
    </message>
    <message>
        <source>Choose &amp;a new passphrase…</source>
        <translation>Elegir &amp;una frase secreta nueva…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept back, to be looked at again</source>
        <translation>
            <numerusform>%n registro retenido, para volver a mirarlo</numerusform>
            <numerusform>%n registros retenidos, para volver a mirarlos</numerusform>
        </translation>
    </message>
    <message>
        <source>The day that was set for it has come. Is it still too dangerous to send?</source>
        <translation>Llegó el día fijado para esto. ¿Sigue siendo demasiado peligroso enviarlo?</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Volver a mirar</translation>
    </message>
    <message>
        <source>Still to come: {open}. Due within a week: {soon}.</source>
        <translation>Pendientes: {open}. Vencen en una semana: {soon}.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) late</source>
        <translation>
            <numerusform>%n compromiso atrasado</numerusform>
            <numerusform>%n compromisos atrasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) still to come</source>
        <translation>
            <numerusform>%n compromiso pendiente</numerusform>
            <numerusform>%n compromisos pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Promises</source>
        <translation>&amp;Compromisos</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) of which people are still to be told</source>
        <translation>
            <numerusform>%n reunión que aún hay que contar a la gente</numerusform>
            <numerusform>%n reuniones que aún hay que contar a la gente</numerusform>
        </translation>
    </message>
    <message>
        <source>The day by which they were to hear of it has passed.</source>
        <translation>Ya pasó el día en que debían saberlo.</translation>
    </message>
    <message>
        <source>&amp;Tell them</source>
        <translation>&amp;Decírselo</translation>
    </message>
    <message>
        <source>Agreed in: {meeting}</source>
        <translation>Acordado en: {meeting}</translation>
    </message>
    <message>
        <source>Next meeting: {day}</source>
        <translation>Próxima reunión: {day}</translation>
    </message>
    <message>
        <source>M&amp;eetings</source>
        <translation>Reun&amp;iones</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) wait for checking</source>
        <translation>
            <numerusform>%n paquete en espera de verificación</numerusform>
            <numerusform>%n paquetes en espera de verificación</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in them is read until their fingerprint has been compared.</source>
        <translation>No se lee nada de su contenido hasta que se compare su huella.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Veri&amp;ficar</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with two versions</source>
        <translation>
            <numerusform>%n registro con dos versiones</numerusform>
            <numerusform>%n registros con dos versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people wrote different things. Both are kept until somebody decides.</source>
        <translation>Dos personas escribieron cosas distintas. Se guardan ambas hasta que alguien decida.</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not whole here</source>
        <translation>
            <numerusform>%n registro incompleto aquí</numerusform>
            <numerusform>%n registros incompletos aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of them has not come, or was kept back by its author.</source>
        <translation>Una parte no ha llegado, o su autor la retuvo.</translation>
    </message>
    <message>
        <source>Loo&amp;k at them</source>
        <translation>Ver&amp;los</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) not finished</source>
        <translation>
            <numerusform>%n observación sin terminar</numerusform>
            <numerusform>%n observaciones sin terminar</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is kept. Go on with the newest.</source>
        <translation>Lo que escribió está guardado. Siga con la más nueva.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>The oldest was written on {day}.</source>
        <translation>La más antigua se escribió el {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) not sent yet</source>
        <translation>
            <numerusform>%n observación aún sin enviar</numerusform>
            <numerusform>%n observaciones aún sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>Envi&amp;ar</translation>
    </message>
    <message>
        <source>It last said so about {day}.</source>
        <translation>Lo dijo por última vez sobre el {day}.</translation>
    </message>
    <message numerus="yes">
        <source>HQ has %n observation(s) of yours</source>
        <translation>
            <numerusform>La sede tiene %n observación suya</numerusform>
            <numerusform>La sede tiene %n observaciones suyas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Registros</translation>
    </message>
    <message numerus="yes">
        <source>The records of %n computer(s) went on in two places</source>
        <translation>
            <numerusform>Los registros de %n computadora siguieron en dos lugares</numerusform>
            <numerusform>Los registros de %n computadoras siguieron en dos lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of them is in use beside the first, or was. Nothing is lost: all that either wrote is here. Ask the people there whether both are theirs: a copy in other hands is a danger.</source>
        <translation>Una copia de ellos se usa, o se usó, además de los primeros. No se perdió nada: aquí está todo lo que se escribió en los dos. Pregunte a las personas de allí si ambos son suyos: una copia en otras manos es un peligro.</translation>
    </message>
    <message>
        <source>I kno&amp;w</source>
        <translation>&amp;Ya lo sé</translation>
    </message>
    <message>
        <source>Never. If this computer is lost, everything in it is lost.</source>
        <translation>Nunca. Si esta computadora se pierde, se pierde todo lo que contiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether it opens.</source>
        <translation>Todavía nadie ha verificado si se abre.</translation>
    </message>
    <message>
        <source>Last second copy</source>
        <translation>Última segunda copia</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Nothing waits. Ctrl+N begins a new observation.</source>
        <translation>No hay nada pendiente. Ctrl+N comienza una observación nueva.</translation>
    </message>
</context>
<context>
    <name>TriggerRow</name>
    <message>
        <source>Note, without names</source>
        <translation>Nota, sin nombres</translation>
    </message>
    <message>
        <source>Note: {title}</source>
        <translation>Nota: {title}</translation>
    </message>
</context>
<context>
    <name>TryCopyDialog</name>
    <message>
        <source>Words or digits on &amp;paper</source>
        <translation>Palabras o cifras del &amp;papel</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>Stick or folder of the second copy</source>
        <translation>Memoria o carpeta de la segunda copia</translation>
    </message>
    <message>
        <source>Try a second copy</source>
        <translation>Probar una segunda copia</translation>
    </message>
    <message>
        <source>Does this second copy open?</source>
        <translation>¿Se abre esta segunda copia?</translation>
    </message>
    <message>
        <source>The copy is opened and read from end to end, as if this computer were lost. It is only read: nothing is brought back, and nothing here is changed.</source>
        <translation>La copia se abre y se lee de principio a fin, como si esta computadora se hubiera perdido. Solo se lee: no se recupera nada, y aquí no se cambia nada.</translation>
    </message>
    <message>
        <source>St&amp;ick with the copy</source>
        <translation>M&amp;emoria con la copia</translation>
    </message>
    <message>
        <source>&amp;Folder of the copy, or of several: then the newest is tried</source>
        <translation>&amp;Carpeta de la copia, o de varias: entonces se prueba la más nueva</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>&amp;Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>&amp;Use the code on paper instead</source>
        <translation>&amp;Usar el código en papel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Pro&amp;barla</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>This is version {version}.</source>
        <translation>Esta es la versión {version}.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time.</source>
        <translation>La versión {version} empieza la próxima vez.</translation>
    </message>
    <message>
        <source>File of the update</source>
        <translation>Archivo de la actualización</translation>
    </message>
    <message>
        <source>Stick or folder for the second copy</source>
        <translation>Memoria o carpeta para la segunda copia</translation>
    </message>
    <message>
        <source>what came with the program</source>
        <translation>lo que vino con la aplicación</translation>
    </message>
    <message>
        <source>Version {new}, made on {day}. Here now: {now}.</source>
        <translation>Versión {new}, hecha el {day}. Aquí ahora: {now}.</translation>
    </message>
    <message>
        <source>Signed by the key {key}. It takes {size}.</source>
        <translation>Firmada con la clave {key}. Ocupa {size}.</translation>
    </message>
    <message>
        <source>What is new:</source>
        <translation>Lo nuevo:</translation>
    </message>
    <message>
        <source>This is a new version of the program. It is whole and signed.</source>
        <translation>Esta es una versión nueva de la aplicación. Está entera y firmada.</translation>
    </message>
    <message>
        <source>These are newer frameworks. They are whole and signed.</source>
        <translation>Estos son marcos más recientes. Están enteros y firmados.</translation>
    </message>
    <message>
        <source>These are newer translations. They are whole and signed.</source>
        <translation>Estas son traducciones más recientes. Están enteras y firmadas.</translation>
    </message>
    <message>
        <source>This is a list of places. It is whole and signed.</source>
        <translation>Esta es una lista de lugares. Está entera y firmada.</translation>
    </message>
    <message>
        <source>These are newer pages of the help. They are whole and signed.</source>
        <translation>Estas son páginas de ayuda más recientes. Están enteras y firmadas.</translation>
    </message>
    <message>
        <source>The places of this list can be chosen now.</source>
        <translation>Ya se pueden elegir los lugares de esta lista.</translation>
    </message>
    <message>
        <source>Version {version} is in its place. It counts from the next start of the program.</source>
        <translation>La versión {version} está en su lugar. Vale desde el próximo inicio de la aplicación.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time, as it was before.</source>
        <translation>La versión {version} empieza la próxima vez, como antes.</translation>
    </message>
    <message>
        <source>Update from a stick</source>
        <translation>Actualizar desde una memoria</translation>
    </message>
    <message>
        <source>A new version of the program, of frameworks, words or places comes as one file on a stick, signed by those who make it. It is checked as a whole before anything is changed. The version of today stays here, and can be gone back to.</source>
        <translation>Una versión nueva de la aplicación, de marcos, palabras o lugares viene como un archivo en una memoria USB, firmado por quienes la hacen. Se verifica entero antes de cambiar nada. La versión de hoy se queda aquí, y se puede volver a ella.</translation>
    </message>
    <message>
        <source>&amp;Stick</source>
        <translation>&amp;Memoria</translation>
    </message>
    <message>
        <source>&amp;File of the update, or the stick</source>
        <translation>&amp;Archivo de la actualización, o la memoria</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>A second copy of your records is made first. It goes &amp;to</source>
        <translation>Antes se hace una &amp;segunda copia de sus registros. Va a</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>There is a second copy of &amp;all records of this computer, or there are none</source>
        <translation>Hay una segunda copia de &amp;todos los registros de esta computadora, o no hay ninguno</translation>
    </message>
    <message>
        <source>Go &amp;back to the version before</source>
        <translation>&amp;Volver a la versión anterior</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Chec&amp;k it</source>
        <translation>Ve&amp;rificar</translation>
    </message>
    <message>
        <source>&amp;Install it</source>
        <translation>&amp;Instalar</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>not noted yet</source>
        <translation>aún no anotado</translation>
    </message>
    <message>
        <source>w</source>
        <comment>the key for worse</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>s</source>
        <comment>the key for the same</comment>
        <translation>i</translation>
    </message>
    <message>
        <source>b</source>
        <comment>the key for better</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>the whole room</source>
        <translation>toda la sala</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) than people were counted. Count again, or leave it.</source>
        <translation>
            <numerusform>%n respuesta más que las personas contadas. Cuente de nuevo, o déjelo así.</numerusform>
            <numerusform>%n respuestas más que las personas contadas. Cuente de nuevo, o déjelo así.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody answered yet.</source>
        <translation>Aún no respondió nadie.</translation>
    </message>
    <message>
        <source>most say: {answer}</source>
        <translation>la mayoría dice: {answer}</translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message numerus="yes">
        <source>%n more vote(s) than there are. Count again, or leave it.</source>
        <translation>
            <numerusform>%n voto más de los que hay. Cuente de nuevo, o déjelo así.</numerusform>
            <numerusform>%n votos más de los que hay. Cuente de nuevo, o déjelo así.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhereSection</name>
    <message>
        <source>The place is kept in words only</source>
        <translation>El lugar se guarda solo en palabras</translation>
    </message>
    <message>
        <source>a place that the lists here do not have</source>
        <translation>un lugar que las listas de aquí no tienen</translation>
    </message>
    <message>
        <source>From the list: {place} ({code})</source>
        <translation>De la lista: {place} ({code})</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>Words to copy by hand: {words}</source>
        <translation>Palabras para copiar a mano: {words}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Sign of peace</source>
        <translation>Señal de paz</translation>
    </message>
    <message>
        <source>Rumour</source>
        <translation>Rumor</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discurso</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Muy grave</translation>
    </message>
    <message>
        <source>Seen once</source>
        <translation>Visto una vez</translation>
    </message>
    <message>
        <source>Seen repeatedly</source>
        <translation>Visto varias veces</translation>
    </message>
    <message>
        <source>Worse for people</source>
        <translation>Peor para la gente</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Better for people</source>
        <translation>Mejor para la gente</translation>
    </message>
    <message>
        <source>Change not known</source>
        <translation>No se sabe el cambio</translation>
    </message>
    <message>
        <source>State forces</source>
        <translation>Fuerzas del Estado</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Policía</translation>
    </message>
    <message>
        <source>Foreign forces</source>
        <translation>Fuerzas extranjeras</translation>
    </message>
    <message>
        <source>Peacekeepers</source>
        <translation>Fuerzas de paz</translation>
    </message>
    <message>
        <source>Armed group</source>
        <translation>Grupo armado</translation>
    </message>
    <message>
        <source>Militia</source>
        <translation>Milicia</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Multitud</translation>
    </message>
    <message>
        <source>Community group</source>
        <translation>Grupo de la comunidad</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios de comunicación</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Another kind of body</source>
        <translation>Otro tipo de actor</translation>
    </message>
    <message>
        <source>Unknown body</source>
        <translation>Actor desconocido</translation>
    </message>
    <message>
        <source>Seen by the recorder</source>
        <translation>Visto por quien registra</translation>
    </message>
    <message>
        <source>By uniform or insignia</source>
        <translation>Por uniforme o insignia</translation>
    </message>
    <message>
        <source>Claimed by the party itself</source>
        <translation>Lo afirma el propio actor</translation>
    </message>
    <message>
        <source>Said by a source</source>
        <translation>Lo dijo una fuente</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Basis not known</source>
        <translation>No se sabe por qué</translation>
    </message>
    <message>
        <source>It confirms it</source>
        <translation>La confirma</translation>
    </message>
    <message>
        <source>It contradicts it</source>
        <translation>La contradice</translation>
    </message>
    <message>
        <source>It came after it</source>
        <translation>Vino después</translation>
    </message>
    <message>
        <source>It is the same event</source>
        <translation>Es el mismo hecho</translation>
    </message>
    <message>
        <source>It was caused by it</source>
        <translation>Fue causado por ella</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes, an armed conflict</source>
        <translation>Sí, un conflicto armado</translation>
    </message>
    <message>
        <source>Yes, an occupation</source>
        <translation>Sí, una ocupación</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>Partly true</source>
        <translation>Verdadero en parte</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>No se puede saber</translation>
    </message>
    <message>
        <source>I saw or heard it myself</source>
        <translation>Lo vi o lo oí yo</translation>
    </message>
    <message>
        <source>A public source</source>
        <translation>Una fuente pública</translation>
    </message>
    <message>
        <source>A person told me</source>
        <translation>Una persona me lo contó</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>El día exacto</translation>
    </message>
    <message>
        <source>Within a few days</source>
        <translation>Dentro de unos días</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Dentro de una semana</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>Dentro de un mes</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>Dentro de un año</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>This very spot</source>
        <translation>Este punto exacto</translation>
    </message>
    <message>
        <source>A village, town or camp</source>
        <translation>Una aldea, ciudad o campamento</translation>
    </message>
    <message>
        <source>Near a known place</source>
        <translation>Cerca de un lugar conocido</translation>
    </message>
    <message>
        <source>Within a small area</source>
        <translation>Dentro de una zona pequeña</translation>
    </message>
    <message>
        <source>Within a district</source>
        <translation>Dentro de un distrito</translation>
    </message>
    <message>
        <source>Within a province or region</source>
        <translation>Dentro de una provincia o región</translation>
    </message>
    <message>
        <source>Along a road, river or border</source>
        <translation>A lo largo de un camino, río o frontera</translation>
    </message>
    <message>
        <source>Somewhere in the country</source>
        <translation>En algún lugar del país</translation>
    </message>
    <message>
        <source>Beyond one country</source>
        <translation>Más allá de un solo país</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>The local committee</source>
        <translation>El comité local</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>A named partner</source>
        <translation>Un socio nombrado</translation>
    </message>
    <message>
        <source>An accountability process</source>
        <translation>Un proceso de rendición de cuentas</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>The protection officer</source>
        <translation>La persona encargada de protección</translation>
    </message>
    <message>
        <source>Green: no danger known</source>
        <translation>Verde: no se conoce peligro</translation>
    </message>
    <message>
        <source>Amber: some danger</source>
        <translation>Ámbar: algún peligro</translation>
    </message>
    <message>
        <source>Red: serious danger</source>
        <translation>Rojo: peligro serio</translation>
    </message>
    <message>
        <source>Send only: contact me about this area</source>
        <translation>Enviar solo: contácteme sobre esta zona</translation>
    </message>
    <message>
        <source>Send, with the agreed measures</source>
        <translation>Enviar, con las medidas acordadas</translation>
    </message>
    <message>
        <source>Send nothing yet</source>
        <translation>No enviar nada todavía</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Muertes</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Heridas</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>Violencia sexual</translation>
    </message>
    <message>
        <source>Abducted or detained</source>
        <translation>Secuestro o detención</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Desaparición</translation>
    </message>
    <message>
        <source>Displaced</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Property or livelihood lost</source>
        <translation>Pérdida de bienes o de sustento</translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation>Amenazas</translation>
    </message>
    <message>
        <source>Another harm</source>
        <translation>Otro daño</translation>
    </message>
    <message>
        <source>Harm not known</source>
        <translation>No se sabe el daño</translation>
    </message>
    <message>
        <source>Civilians</source>
        <translation>Civiles</translation>
    </message>
    <message>
        <source>Fighters</source>
        <translation>Combatientes</translation>
    </message>
    <message>
        <source>Status not known</source>
        <translation>No se sabe la condición</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>The community</source>
        <translation>La comunidad</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>El público</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Sealed in a packet</source>
        <translation>Sellado en un paquete</translation>
    </message>
    <message>
        <source>HQ has it</source>
        <translation>La sede lo tiene</translation>
    </message>
    <message>
        <source>From another device</source>
        <translation>De otro dispositivo</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Taken in before</source>
        <translation>Ya recibido antes</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Hecho aquí</translation>
    </message>
    <message>
        <source>Waits for checking</source>
        <translation>En espera de verificación</translation>
    </message>
    <message>
        <source>Needs a newer program</source>
        <translation>Necesita una aplicación más nueva</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Harm if it became known</source>
        <translation>Daño si se supiera</translation>
    </message>
    <message>
        <source>Signs of risk and of peace</source>
        <translation>Señales de riesgo y de paz</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Desencadenantes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who was harmed</source>
        <translation>Quiénes sufrieron daño</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Inside an armed conflict?</source>
        <translation>¿Dentro de un conflicto armado?</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Fotos y documentos</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>The rumour</source>
        <translation>El rumor</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>Qué aceptó la gente</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>No es para</translation>
    </message>
    <message>
        <source>Risk check</source>
        <translation>Evaluación de riesgo</translation>
    </message>
    <message>
        <source>Minimum form</source>
        <translation>Forma mínima</translation>
    </message>
    <message>
        <source>Flash line</source>
        <translation>Línea de alerta</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Correction – R2P Field</source>
        <translation>Corrección – R2P Field</translation>
    </message>
    <message>
        <source>Draft – R2P Field</source>
        <translation>Borrador – R2P Field</translation>
    </message>
    <message>
        <source>Recorded as {reference}</source>
        <translation>Registrado como {reference}</translation>
    </message>
    <message>
        <source>The words that you took out still stand in its earlier wording.</source>
        <translation>Las palabras que quitó siguen en su texto anterior.</translation>
    </message>
    <message>
        <source>Undone: it says again what it said before. The history has both.</source>
        <translation>Deshecho: vuelve a decir lo que decía antes. El historial tiene las dos cosas.</translation>
    </message>
</context>
</TS>
