<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Sentences</name>
        <message>
            <source>A code has 12 words, or 24 when it was split; {count} were typed.</source>
            <translation>Un código tiene 12 palabras, o 24 si se dividió; se escribieron {count}.</translation>
        </message>
        <message>
            <source>A code may stand for one place only, and in this list some stand twice: {0}.</source>
            <translation>Un código solo puede corresponder a un lugar, y en esta lista algunos están dos veces: {0}.</translation>
        </message>
        <message>
            <source>A core set has at most 15: ask for a shorter list.</source>
            <translation>Un conjunto básico tiene a lo sumo 15: pida una lista más corta.</translation>
        </message>
        <message>
            <source>A device with one of these keys is admitted already.</source>
            <translation>Ya está admitido un dispositivo con una de estas llaves.</translation>
        </message>
        <message>
            <source>A field with a dashed frame holds what cannot be read there, such as a word for a figure.</source>
            <translation>Un campo con marco de guiones contiene algo que ahí no se puede leer, por ejemplo una palabra en lugar de una cifra.</translation>
        </message>
        <message>
            <source>A file of these records cannot be read: it is damaged or was replaced.</source>
            <translation>Un archivo de estos registros no se puede leer: está dañado o fue reemplazado.</translation>
        </message>
        <message>
            <source>A file of these records is damaged.</source>
            <translation>Un archivo de estos registros está dañado.</translation>
        </message>
        <message>
            <source>A file of these records is empty.</source>
            <translation>Un archivo de estos registros está vacío.</translation>
        </message>
        <message>
            <source>A file of this backup is missing.</source>
            <translation>Falta un archivo de esta segunda copia.</translation>
        </message>
        <message>
            <source>A grade of 1, 5 or E needs a reason.</source>
            <translation>Una calificación de 1, 5 o E necesita una razón.</translation>
        </message>
        <message>
            <source>A group is said not to have been there, yet it has a view.</source>
            <translation>Se dice que un grupo no estuvo, pero tiene una opinión.</translation>
        </message>
        <message>
            <source>A group is said not to have been there, yet people of it are counted.</source>
            <translation>Se dice que un grupo no estuvo, pero se contó gente suya.</translation>
        </message>
        <message>
            <source>A group seems to be named after a person. Call it by where or how its people live.</source>
            <translation>Un grupo parece llevar el nombre de una persona. Llámelo por dónde o cómo vive su gente.</translation>
        </message>
        <message>
            <source>A key is not acceptable: {0}.</source>
            <translation>Una llave no se puede aceptar: {0}.</translation>
        </message>
        <message>
            <source>A last day is given but no first day.</source>
            <translation>Se da un último día pero no un primer día.</translation>
        </message>
        <message>
            <source>A list of places is taken into records, and none are open.</source>
            <translation>Una lista de lugares entra en registros, y no hay ninguno abierto.</translation>
        </message>
        <message>
            <source>A newer version of the program wrote this record.</source>
            <translation>Este registro lo escribió una versión más nueva de la aplicación.</translation>
        </message>
        <message>
            <source>A newer version of this program is needed for the packet ({0}).</source>
            <translation>El paquete necesita una versión más nueva de esta aplicación ({0}).</translation>
        </message>
        <message>
            <source>A pack on this computer cannot be read.</source>
            <translation>Un lote de datos de esta computadora no se puede leer.</translation>
        </message>
        <message>
            <source>A photo or document of these records is damaged.</source>
            <translation>Una foto o un documento de estos registros está dañado.</translation>
        </message>
        <message>
            <source>A place of this name was added to this area before.</source>
            <translation>Ya se agregó antes a esta zona un lugar con este nombre.</translation>
        </message>
        <message>
            <source>A receipt can only be made by headquarters, for a device that it admitted.</source>
            <translation>Solo la sede puede hacer un acuse de recibo, para un dispositivo que ella admitió.</translation>
        </message>
        <message>
            <source>A receipt is not acceptable ({0}).</source>
            <translation>Un acuse de recibo no se puede aceptar ({0}).</translation>
        </message>
        <message>
            <source>A record does not have the shape that its form prescribes{0}.</source>
            <translation>Un registro no tiene la forma que pide su formulario{0}.</translation>
        </message>
        <message>
            <source>A record in minimum form holds no photo or document: it could lead to the survivor.</source>
            <translation>Un registro en forma mínima no lleva foto ni documento: podría llevar a la persona sobreviviente.</translation>
        </message>
        <message>
            <source>A row of entries in the packet is not signed by its writer</source>
            <translation>Una fila de entradas del paquete no está firmada por quien la escribió</translation>
        </message>
        <message>
            <source>A second headquarters takes the keys and imports in the other order</source>
            <translation>Una segunda sede recibe las llaves e importa en el otro orden</translation>
        </message>
        <message>
            <source>A signature in these records is damaged.</source>
            <translation>Una firma de estos registros está dañada.</translation>
        </message>
        <message>
            <source>A signed statement cannot be read: {0}.</source>
            <translation>Una declaración firmada no se puede leer: {0}.</translation>
        </message>
        <message>
            <source>A signed statement in the packet cannot be read</source>
            <translation>Una declaración firmada del paquete no se puede leer</translation>
        </message>
        <message>
            <source>A signed statement is not what it should be</source>
            <translation>Una declaración firmada no es lo que debería ser</translation>
        </message>
        <message>
            <source>A spreadsheet has turned codes of this list into numbers, so that they are wrong: {0}.</source>
            <translation>Una hoja de cálculo convirtió códigos de esta lista en números, y ahora están mal: {0}.</translation>
        </message>
        <message>
            <source>A text seems to hold a mail address.</source>
            <translation>Un texto parece contener una dirección de correo.</translation>
        </message>
        <message>
            <source>A text seems to hold a telephone number.</source>
            <translation>Un texto parece contener un número de teléfono.</translation>
        </message>
        <message>
            <source>A text seems to hold somebody's age.</source>
            <translation>Un texto parece contener la edad de alguien.</translation>
        </message>
        <message>
            <source>A text seems to hold the name of a person.</source>
            <translation>Un texto parece contener el nombre de una persona.</translation>
        </message>
        <message>
            <source>Add the other laptop with the approval file that headquarters made for it, then seal.</source>
            <translation>Agregue la otra computadora con el archivo de aprobación que la sede hizo para ella, y luego selle.</translation>
        </message>
        <message>
            <source>All numbers that this registrar may give to devices are used.</source>
            <translation>Se han usado todos los números que este registrador puede dar a dispositivos.</translation>
        </message>
        <message>
            <source>An age is written in the text: take it out.</source>
            <translation>En el texto hay una edad: quítela.</translation>
        </message>
        <message>
            <source>An entry of these records is damaged.</source>
            <translation>Una entrada de estos registros está dañada.</translation>
        </message>
        <message>
            <source>Another committee or person planned this meeting.</source>
            <translation>Otro comité u otra persona planeó esta reunión.</translation>
        </message>
        <message>
            <source>Another committee or person wrote this.</source>
            <translation>Otro comité u otra persona escribió esto.</translation>
        </message>
        <message>
            <source>Another person recorded this observation.</source>
            <translation>Otra persona registró esta observación.</translation>
        </message>
        <message>
            <source>Another person recorded this.</source>
            <translation>Otra persona registró esto.</translation>
        </message>
        <message>
            <source>Another window or program is installing an update just now.</source>
            <translation>Otra ventana u otro programa está instalando una actualización en este momento.</translation>
        </message>
        <message>
            <source>Another window or program is making records or a copy in this folder just now.</source>
            <translation>Otra ventana o aplicación está creando registros o una copia en esta carpeta en este momento.</translation>
        </message>
        <message>
            <source>Are its cells separated by “{0}”? The profile says so.</source>
            <translation>¿Sus celdas están separadas por “{0}”? El perfil dice que sí.</translation>
        </message>
        <message>
            <source>Ask for a corrected list.</source>
            <translation>Pida una lista corregida.</translation>
        </message>
        <message>
            <source>Ask for a list for these frameworks. Not known here: {0}.</source>
            <translation>Pida una lista para estos marcos. No se conocen aquí: {0}.</translation>
        </message>
        <message>
            <source>Ask for a list without them: {0}.</source>
            <translation>Pida una lista sin estas: {0}.</translation>
        </message>
        <message>
            <source>Ask for the file again, or correct it and import it once more.</source>
            <translation>Pida el archivo de nuevo, o corríjalo e impórtelo otra vez.</translation>
        </message>
        <message>
            <source>Ask for the list again, or correct it and load it once more.</source>
            <translation>Pida la lista de nuevo, o corríjala y cárguela otra vez.</translation>
        </message>
        <message>
            <source>Ask headquarters for a fresh receipt.</source>
            <translation>Pida a la sede un acuse de recibo nuevo.</translation>
        </message>
        <message>
            <source>Ask headquarters for its card.</source>
            <translation>Pida a la sede su tarjeta.</translation>
        </message>
        <message>
            <source>Ask its author to take it back, or headquarters to hide it.</source>
            <translation>Pida a su autor que lo retire, o a la sede que lo oculte.</translation>
        </message>
        <message>
            <source>Ask the device for a fresh request.</source>
            <translation>Pida al dispositivo una solicitud nueva.</translation>
        </message>
        <message>
            <source>Ask the owner of the key for a fresh copy.</source>
            <translation>Pida una copia nueva al dueño de la llave.</translation>
        </message>
        <message>
            <source>Ask the sender for a fresh copy and compare fingerprints.</source>
            <translation>Pida una copia nueva a quien lo envió y comparen las huellas.</translation>
        </message>
        <message>
            <source>Ask the sender for a fresh copy.</source>
            <translation>Pida una copia nueva a quien lo envió.</translation>
        </message>
        <message>
            <source>Ask the sender to make the packet again, or to copy it again.</source>
            <translation>Pida a quien lo envió que haga el paquete de nuevo, o que lo copie otra vez.</translation>
        </message>
        <message>
            <source>Ask who looks after this computer to install the new package, or unpack the program's archive into a folder of your own and start it from there.</source>
            <translation>Pida a quien cuida esta computadora que instale el nuevo paquete, o descomprima el archivo de la aplicación en una carpeta suya e iníciela desde ahí.</translation>
        </message>
        <message>
            <source>Ask who looks after this computer to update it, or unpack the program's archive into a folder of your own and start it from there.</source>
            <translation>Pida a quien cuida esta computadora que la actualice, o descomprima el archivo de la aplicación en una carpeta suya e iníciela desde ahí.</translation>
        </message>
        <message>
            <source>Ask whoever gave you the file for a corrected one.</source>
            <translation>Pida un archivo corregido a quien se lo dio.</translation>
        </message>
        <message>
            <source>Ask whoever made the translation for a corrected one.</source>
            <translation>Pida una traducción corregida a quien la hizo.</translation>
        </message>
        <message>
            <source>Ask whoever wrote it to save it again, or report this as a fault of the program.</source>
            <translation>Pida a quien lo escribió que lo guarde otra vez, o informe esto como un fallo de la aplicación.</translation>
        </message>
        <message>
            <source>Ask your headquarters for a new copy of the program, and compare its sum by voice.</source>
            <translation>Pida a la sede una copia nueva de la aplicación y compare su suma de viva voz.</translation>
        </message>
        <message>
            <source>Ask your headquarters for the newest one. Nobody should ask you to install an older one.</source>
            <translation>Pida la más reciente a su sede. Nadie debería pedirle que instale una más antigua.</translation>
        </message>
        <message>
            <source>Ask your headquarters for the newest update.</source>
            <translation>Pida a su sede la actualización más reciente.</translation>
        </message>
        <message>
            <source>Ask your headquarters for the update for this system; the file's name says which it is for.</source>
            <translation>Pida a su sede la actualización para este sistema; el nombre del archivo dice para cuál es.</translation>
        </message>
        <message>
            <source>Ask your headquarters for the update of the program as it is called here.</source>
            <translation>Pida a su sede la actualización de la aplicación tal como se llama aquí.</translation>
        </message>
        <message>
            <source>Ask your headquarters for the update that comes before it, and install that one first.</source>
            <translation>Pida a su sede la actualización anterior a esta e instálela primero.</translation>
        </message>
        <message>
            <source>Ask your organisation for its policy file; an administrator puts it in place.</source>
            <translation>Pida a su organización su archivo de normas; un administrador lo pone en su sitio.</translation>
        </message>
        <message>
            <source>Ask your own headquarters for a new approval.</source>
            <translation>Pida a su propia sede una aprobación nueva.</translation>
        </message>
        <message>
            <source>Ask your own headquarters for an approval.</source>
            <translation>Pida una aprobación a su propia sede.</translation>
        </message>
        <message>
            <source>Ask your protection office for the table: a line for each service, with its kind, what it offers, how to reach it, and its hours.</source>
            <translation>Pida la tabla a su oficina de protección: una línea por servicio, con su tipo, qué ofrece, cómo contactarlo y su horario.</translation>
        </message>
        <message>
            <source>Both are kept, and nothing was written into the meeting.</source>
            <translation>Se guardan las dos, y no se escribió nada en la reunión.</translation>
        </message>
        <message>
            <source>Both are kept, and so is what you keyed in.</source>
            <translation>Se guardan las dos, y también lo que usted digitó.</translation>
        </message>
        <message>
            <source>Bring back your last second copy, or save what can be saved into a new folder.</source>
            <translation>Recupere su última segunda copia, o rescate lo que se pueda en una carpeta nueva.</translation>
        </message>
        <message>
            <source>Calendars are copied to telephones and to the computers of companies, and cannot be called back. The file says only the day, the title and, if you say so, the place: no names, no agenda.</source>
            <translation>Los calendarios se copian a teléfonos y a computadoras de empresas, y no se pueden retirar. El archivo dice solo el día, el título y, si usted lo indica, el lugar: sin nombres, sin orden del día.</translation>
        </message>
        <message>
            <source>Call its owner. Approve it only if it is their second copy, brought back.</source>
            <translation>Llame a su dueño. Apruébelo solo si es su segunda copia, recuperada.</translation>
        </message>
        <message>
            <source>Changing a grade needs a reason.</source>
            <translation>Cambiar una calificación necesita una razón.</translation>
        </message>
        <message>
            <source>Check the name of the file and whether the stick is in.</source>
            <translation>Revise el nombre del archivo y si la memoria está puesta.</translation>
        </message>
        <message>
            <source>Check the name of the file.</source>
            <translation>Revise el nombre del archivo.</translation>
        </message>
        <message>
            <source>Check the passphrase or code and try again; if it is right, use a copy.</source>
            <translation>Revise la frase secreta o el código e intente de nuevo; si es correcto, use una copia.</translation>
        </message>
        <message>
            <source>Check with the sender which programme card the device joined.</source>
            <translation>Confirme con quien lo envió a qué tarjeta de programa se unió el dispositivo.</translation>
        </message>
        <message>
            <source>Checking packet {0} of {1}</source>
            <translation>Verificando el paquete {0} de {1}</translation>
        </message>
        <message>
            <source>Checking photos and documents</source>
            <translation>Verificando fotos y documentos</translation>
        </message>
        <message>
            <source>Checking the entries</source>
            <translation>Verificando las entradas</translation>
        </message>
        <message>
            <source>Checking the files</source>
            <translation>Verificando los archivos</translation>
        </message>
        <message>
            <source>Checking the lists</source>
            <translation>Revisando las listas</translation>
        </message>
        <message>
            <source>Checking the packet</source>
            <translation>Verificando el paquete</translation>
        </message>
        <message>
            <source>Choose a copy of these records, or make one.</source>
            <translation>Elija una copia de estos registros, o haga una.</translation>
        </message>
        <message>
            <source>Choose a device from the list of admitted devices.</source>
            <translation>Elija un dispositivo de la lista de dispositivos admitidos.</translation>
        </message>
        <message>
            <source>Choose a file with a line such as: core = ["sg2013.rf2.i02", "sg2013.rf2.m01"].</source>
            <translation>Elija un archivo con una línea como: core = ["sg2013.rf2.i02", "sg2013.rf2.m01"].</translation>
        </message>
        <message>
            <source>Choose a shorter time, or fewer attachments, and make several packets.</source>
            <translation>Elija un tiempo más corto, o menos adjuntos, y haga varios paquetes.</translation>
        </message>
        <message>
            <source>Choose an empty folder or a new name.</source>
            <translation>Elija una carpeta vacía o un nombre nuevo.</translation>
        </message>
        <message>
            <source>Choose another name or folder.</source>
            <translation>Elija otro nombre o carpeta.</translation>
        </message>
        <message>
            <source>Choose another one for them: nobody can be taken out whose passphrase somebody else has too.</source>
            <translation>Elija otra para esa persona: no se puede quitar el acceso a alguien si otra persona usa la misma frase secreta.</translation>
        </message>
        <message>
            <source>Choose another place for the list and import again.</source>
            <translation>Elija otro lugar para la lista e importe de nuevo.</translation>
        </message>
        <message>
            <source>Choose another role, or have this one signed into the policy.</source>
            <translation>Elija otra función, o pida que esta se agregue a las reglas con firma.</translation>
        </message>
        <message>
            <source>Choose another stick or folder.</source>
            <translation>Elija otra memoria o carpeta.</translation>
        </message>
        <message>
            <source>Choose one of these: {0}. Or name the file of a profile.</source>
            <translation>Elija uno de estos: {0}. O dé el archivo de un perfil.</translation>
        </message>
        <message>
            <source>Choose one that is not in use yet, neither by you nor by anybody else here.</source>
            <translation>Elija una que aún no use nadie aquí, ni usted ni otra persona.</translation>
        </message>
        <message>
            <source>Choose the approval that headquarters made for the other laptop of your committee.</source>
            <translation>Elija la aprobación que la sede hizo para la otra computadora de su comité.</translation>
        </message>
        <message>
            <source>Choose the approval that headquarters made for this device.</source>
            <translation>Elija la aprobación que la sede hizo para este dispositivo.</translation>
        </message>
        <message>
            <source>Choose the file that is meant; its name says what it is and for which system.</source>
            <translation>Elija el archivo que quiere; su nombre dice qué es y para qué sistema.</translation>
        </message>
        <message>
            <source>Choose the file that was made with the recovery key, or another copy of it.</source>
            <translation>Elija el archivo que se hizo con la clave de recuperación, u otra copia de él.</translation>
        </message>
        <message>
            <source>Choose the folder that you created, or create new records.</source>
            <translation>Elija la carpeta que usted creó, o cree registros nuevos.</translation>
        </message>
        <message>
            <source>Choose the key file that headquarters made, or make a new one there.</source>
            <translation>Elija el archivo de llave que hizo la sede, o haga uno nuevo allí.</translation>
        </message>
        <message>
            <source>Choose the meeting from the list; on the command line give its 32 digits instead.</source>
            <translation>Elija la reunión en la lista; en la línea de comandos dé en su lugar sus 32 cifras.</translation>
        </message>
        <message>
            <source>Choose the request file that the device wrote.</source>
            <translation>Elija el archivo de solicitud que escribió el dispositivo.</translation>
        </message>
        <message>
            <source>Choose the right file.</source>
            <translation>Elija el archivo correcto.</translation>
        </message>
        <message>
            <source>Choose the stick or the folder of the copy; its name begins with “copy”.</source>
            <translation>Elija la memoria o la carpeta de la copia; su nombre empieza con “copy”.</translation>
        </message>
        <message>
            <source>Close other programs and try again.</source>
            <translation>Cierre otras aplicaciones e intente de nuevo.</translation>
        </message>
        <message>
            <source>Columns are missing from the file: {0}.</source>
            <translation>Al archivo le faltan columnas: {0}.</translation>
        </message>
        <message>
            <source>Compare the code with the paper and type it again.</source>
            <translation>Compare el código con el papel y escríbalo otra vez.</translation>
        </message>
        <message>
            <source>Compare the fingerprint with its owner by voice, then approve the device.</source>
            <translation>Compare la huella de viva voz con su dueño, y luego apruebe el dispositivo.</translation>
        </message>
        <message>
            <source>Copy it from the camera or telephone once more, then attach it again.</source>
            <translation>Cópielo otra vez de la cámara o del teléfono, y luego adjúntelo de nuevo.</translation>
        </message>
        <message>
            <source>Copy it from the camera, telephone or stick once more, then attach it again.</source>
            <translation>Cópielo otra vez de la cámara, el teléfono o la memoria, y luego adjúntelo de nuevo.</translation>
        </message>
        <message>
            <source>Copy it to another place and try again.</source>
            <translation>Cópielo a otro lugar e intente de nuevo.</translation>
        </message>
        <message>
            <source>Copying photos and documents</source>
            <translation>Copiando fotos y documentos</translation>
        </message>
        <message>
            <source>Copying the key file</source>
            <translation>Copiando el archivo de llave</translation>
        </message>
        <message>
            <source>Copying the records</source>
            <translation>Copiando los registros</translation>
        </message>
        <message>
            <source>Correct it, or write it into the account. Save once more to record it without that field.</source>
            <translation>Corríjalo, o escríbalo en el relato. Guarde otra vez para registrarlo sin ese campo.</translation>
        </message>
        <message>
            <source>Correct it; or take it back whole if it must not be there at all.</source>
            <translation>Corríjalo; o retírelo completo si no debe estar allí de ninguna manera.</translation>
        </message>
        <message>
            <source>Correct the observation instead.</source>
            <translation>Corrija la observación en su lugar.</translation>
        </message>
        <message>
            <source>Correct the observation instead; the history shows what each version said.</source>
            <translation>Corrija la observación en su lugar; el historial muestra qué decía cada versión.</translation>
        </message>
        <message>
            <source>Correct the profile and import again; the profile ucdp-ged explains each part.</source>
            <translation>Corrija el perfil e importe de nuevo; el perfil ucdp-ged explica cada parte.</translation>
        </message>
        <message>
            <source>Counting the observations</source>
            <translation>Contando las observaciones</translation>
        </message>
        <message>
            <source>Create new records for another programme; one set of records serves one programme.</source>
            <translation>Cree registros nuevos para otro programa; unos registros sirven a un solo programa.</translation>
        </message>
        <message>
            <source>Create new records in this folder; what was left over is removed then.</source>
            <translation>Cree registros nuevos en esta carpeta; lo que sobró se quita entonces.</translation>
        </message>
        <message>
            <source>Cut a film to the part that matters or save it in a smaller size, then attach that.</source>
            <translation>Corte la película a la parte que importa o guárdela en menor tamaño, y luego adjunte eso.</translation>
        </message>
        <message>
            <source>Decide about the packets that wait, then import it again.</source>
            <translation>Decida sobre los paquetes en espera, y luego impórtelo de nuevo.</translation>
        </message>
        <message>
            <source>Do it at the headquarters that created the programme.</source>
            <translation>Hágalo en la sede que creó el programa.</translation>
        </message>
        <message>
            <source>Do not use it. Ask headquarters, by voice, to make a new key file.</source>
            <translation>No lo use. Pida a la sede, de viva voz, que haga un archivo de llave nuevo.</translation>
        </message>
        <message>
            <source>Do not use this file. Ask the other side, by voice, for the right one.</source>
            <translation>No use este archivo. Pida a la otra parte, de viva voz, el correcto.</translation>
        </message>
        <message>
            <source>Every word is in the list, but these do not belong together: at least one is another word.</source>
            <translation>Todas las palabras están en la lista, pero no van juntas: al menos una es otra palabra.</translation>
        </message>
        <message>
            <source>Everything is still here on the screen, and what was kept before is safe.</source>
            <translation>Todo sigue en la pantalla, y lo que se guardó antes está a salvo.</translation>
        </message>
        <message>
            <source>Everything recorded so far stays as it is.</source>
            <translation>Todo lo registrado hasta ahora queda como está.</translation>
        </message>
        <message>
            <source>Everything recorded stays here, encrypted.</source>
            <translation>Todo lo registrado se queda aquí, cifrado.</translation>
        </message>
        <message>
            <source>Everything saved before is safe.</source>
            <translation>Todo lo guardado antes está a salvo.</translation>
        </message>
        <message>
            <source>Everything saved before is safe; the last step was taken back.</source>
            <translation>Todo lo guardado antes está a salvo; el último paso se deshizo.</translation>
        </message>
        <message>
            <source>Everything that you typed is still here.</source>
            <translation>Todo lo que escribió sigue aquí.</translation>
        </message>
        <message>
            <source>Everything you typed is still here on the screen, and what was saved before is safe.</source>
            <translation>Todo lo que escribió sigue aquí en la pantalla, y lo guardado antes está a salvo.</translation>
        </message>
        <message>
            <source>Everything you typed is still here.</source>
            <translation>Todo lo que escribió sigue aquí.</translation>
        </message>
        <message>
            <source>Everything you wrote down is whole.</source>
            <translation>Todo lo que usted anotó está completo.</translation>
        </message>
        <message>
            <source>Field office {0} creates its records and joins, comparing the fingerprint</source>
            <translation>La oficina de campo {0} crea sus registros y se une, comparando la huella</translation>
        </message>
        <message>
            <source>Field office {0} takes in its half of the events</source>
            <translation>La oficina de campo {0} recibe su mitad de los hechos</translation>
        </message>
        <message>
            <source>File {0} of {1}: {2}</source>
            <translation>Archivo {0} de {1}: {2}</translation>
        </message>
        <message>
            <source>Free some space and do the last step again.</source>
            <translation>Libere espacio y haga el último paso de nuevo.</translation>
        </message>
        <message>
            <source>Free some space on the disk of the program, a few hundred megabytes, then try again.</source>
            <translation>Libere espacio en el disco de la aplicación, unos cientos de megabytes, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Free some space or choose another stick or folder, then do it again.</source>
            <translation>Libere espacio o elija otra memoria o carpeta, y luego hágalo de nuevo.</translation>
        </message>
        <message>
            <source>Free some space there or use a larger stick, then make the copy again.</source>
            <translation>Libere espacio allí o use una memoria más grande, y luego haga la copia de nuevo.</translation>
        </message>
        <message>
            <source>Free some space, then try it again. The copy itself may be sound.</source>
            <translation>Libere algo de espacio y pruébela de nuevo. Puede que la copia esté bien.</translation>
        </message>
        <message>
            <source>Gathering what goes</source>
            <translation>Reuniendo lo que va</translation>
        </message>
        <message>
            <source>Give a new name, or remove that folder yourself and start again.</source>
            <translation>Dé un nombre nuevo, o quite usted esa carpeta y comience de nuevo.</translation>
        </message>
        <message>
            <source>Give both days, or neither for everything.</source>
            <translation>Dé ambos días, o ninguno para incluir todo.</translation>
        </message>
        <message>
            <source>Give it a short name, for example ocha-pcode.</source>
            <translation>Póngale un nombre corto, por ejemplo ocha-pcode.</translation>
        </message>
        <message>
            <source>Give it to whom it is meant for.</source>
            <translation>Entréguelo a quien va dirigido.</translation>
        </message>
        <message>
            <source>Give one object in braces; what `show --json` prints of another record is an example.</source>
            <translation>Dé un objeto entre llaves; lo que `show --json` imprime de otro registro sirve de ejemplo.</translation>
        </message>
        <message>
            <source>Give one object, for example {"what": "what happened"}.</source>
            <translation>Dé un solo objeto, por ejemplo {"what": "what happened"}.</translation>
        </message>
        <message>
            <source>Give the group, point or proposal that is meant the same word as its id.</source>
            <translation>Dé al grupo, punto o propuesta que se quiere decir la misma palabra que tiene como id.</translation>
        </message>
        <message>
            <source>Give the list another name.</source>
            <translation>Póngale otro nombre a la lista.</translation>
        </message>
        <message>
            <source>Give {0} as a list, even of one.</source>
            <translation>Dé {0} como lista, aunque sea de uno.</translation>
        </message>
        <message>
            <source>Go on in the other window, or close it and try again.</source>
            <translation>Siga en la otra ventana, o ciérrela e intente de nuevo.</translation>
        </message>
        <message>
            <source>Go on typing; keeping the draft is tried again every few seconds. Make room on the disk or put the stick back, and do not switch off before it says that the draft is kept.</source>
            <translation>Siga escribiendo; cada pocos segundos se intenta guardar el borrador de nuevo. Libere espacio en el disco o vuelva a poner la memoria, y no apague hasta que diga que el borrador está guardado.</translation>
        </message>
        <message>
            <source>Go on with this one.</source>
            <translation>Siga con este.</translation>
        </message>
        <message>
            <source>Go on with this version, and tell your headquarters which update it was.</source>
            <translation>Siga con esta versión y diga a su sede qué actualización era.</translation>
        </message>
        <message>
            <source>Go on with this version. If it does not work, the second copy made before the update opens with the version before, unpacked again from its archive.</source>
            <translation>Siga con esta versión. Si no funciona, la segunda copia hecha antes de la actualización se abre con la versión anterior, descomprimida de nuevo de su archivo.</translation>
        </message>
        <message>
            <source>Go on; keeping it is tried again every few seconds. Make room on the disk or put the stick back, and do not switch off before it says that the meeting is kept.</source>
            <translation>Siga; cada pocos segundos se intenta guardar de nuevo. Libere espacio en el disco o vuelva a poner la memoria, y no apague antes de que diga que la reunión está guardada.</translation>
        </message>
        <message>
            <source>Grade 1 means confirmed: link a record of the same thing from an independent source, or grade 2.</source>
            <translation>La calificación 1 significa confirmado: vincule un registro de lo mismo de una fuente independiente, o califique con 2.</translation>
        </message>
        <message>
            <source>Have a new range signed into the policy.</source>
            <translation>Pida que se agregue un rango nuevo a las reglas con firma.</translation>
        </message>
        <message>
            <source>Have lists and search made anew; nothing you wrote is changed by that.</source>
            <translation>Haga de nuevo las listas y la búsqueda; eso no cambia nada de lo que escribió.</translation>
        </message>
        <message>
            <source>Have more of them sign, with the keys of the policy in force and of the new one.</source>
            <translation>Pida que firmen más de ellos, con las llaves de las reglas vigentes y de las nuevas.</translation>
        </message>
        <message>
            <source>Headquarters answers each office, and the offices take the answers in</source>
            <translation>La sede responde a cada oficina, y las oficinas reciben las respuestas</translation>
        </message>
        <message>
            <source>Headquarters approves the first device, comparing its fingerprint</source>
            <translation>La sede aprueba el primer dispositivo, comparando su huella</translation>
        </message>
        <message>
            <source>Headquarters compares the second fingerprint, approves it and takes the packet in</source>
            <translation>La sede compara la segunda huella, la aprueba y recibe el paquete</translation>
        </message>
        <message>
            <source>Headquarters creates its records and begins a programme</source>
            <translation>La sede crea sus registros y comienza un programa</translation>
        </message>
        <message>
            <source>Headquarters imports both packets</source>
            <translation>La sede importa ambos paquetes</translation>
        </message>
        <message>
            <source>Headquarters prints the summary</source>
            <translation>La sede imprime el resumen</translation>
        </message>
        <message>
            <source>How the body does is said of a day to come.</source>
            <translation>Cómo funciona el organismo se dice de un día que aún no llega.</translation>
        </message>
        <message>
            <source>If this device was restored from a backup, start it once so that it makes new keys, and ask again.</source>
            <translation>Si este dispositivo se recuperó de una segunda copia, inícielo una vez para que haga llaves nuevas, y pida de nuevo.</translation>
        </message>
        <message>
            <source>Install the newer version to see it.</source>
            <translation>Instale la versión más nueva para verlo.</translation>
        </message>
        <message>
            <source>Install the pack again from its stick.</source>
            <translation>Instale otra vez el lote desde su memoria USB.</translation>
        </message>
        <message>
            <source>Install the program again from its packet, or choose another language.</source>
            <translation>Instale de nuevo la aplicación desde su paquete, o elija otro idioma.</translation>
        </message>
        <message>
            <source>Invented data, nothing here is real.</source>
            <translation>Datos inventados, nada de esto es real.</translation>
        </message>
        <message>
            <source>Is it a table of {0}? If it is another one, choose another profile.</source>
            <translation>¿Es una tabla de {0}? Si es otra, elija otro perfil.</translation>
        </message>
        <message>
            <source>It ends before it starts.</source>
            <translation>Termina antes de comenzar.</translation>
        </message>
        <message>
            <source>It is kept as it came and will be carried on unchanged.</source>
            <translation>Se guarda como llegó y seguirá su camino sin cambios.</translation>
        </message>
        <message>
            <source>It is kept as it came; nothing else is touched.</source>
            <translation>Se guarda como llegó; nada más se toca.</translation>
        </message>
        <message>
            <source>It is kept as it is.</source>
            <translation>Se guarda como está.</translation>
        </message>
        <message>
            <source>It is kept sealed as it came; nothing in it was read.</source>
            <translation>Se guarda sellado como llegó; no se leyó nada de su contenido.</translation>
        </message>
        <message>
            <source>It is not said yet what happened.</source>
            <translation>Aún no se dice qué pasó.</translation>
        </message>
        <message>
            <source>It is said to be found out on a day to come.</source>
            <translation>Se dice que se averiguó en un día que aún no llega.</translation>
        </message>
        <message>
            <source>It is said to go on, yet its last day has passed.</source>
            <translation>Se dice que continúa, pero su último día ya pasó.</translation>
        </message>
        <message>
            <source>It is said to have been held on a day to come. Look at the year, and at the clock.</source>
            <translation>Se dice que se realizó en un día que aún no llega. Mire el año, y el reloj.</translation>
        </message>
        <message>
            <source>It is said to have been held, and no day is given.</source>
            <translation>Se dice que se realizó, y no se da el día.</translation>
        </message>
        <message>
            <source>It is said to have last met on a day to come.</source>
            <translation>Se dice que se reunió por última vez en un día que aún no llega.</translation>
        </message>
        <message>
            <source>It starts after today. Look at the year, and at the clock of this computer.</source>
            <translation>Comienza después de hoy. Mire el año, y el reloj de esta computadora.</translation>
        </message>
        <message>
            <source>It was agreed that this meeting is not told to these readers.</source>
            <translation>Se acordó que esta reunión no se cuenta a estos lectores.</translation>
        </message>
        <message>
            <source>It was not opened; nothing of it was kept, and the file stays where it is.</source>
            <translation>No se abrió; no se guardó nada de él, y el archivo se queda donde está.</translation>
        </message>
        <message>
            <source>It was not touched.</source>
            <translation>No se tocó.</translation>
        </message>
        <message>
            <source>Join a programme with its card, or create one, then import.</source>
            <translation>Únase a un programa con su tarjeta, o cree uno, y luego importe.</translation>
        </message>
        <message>
            <source>Join the programme of your headquarters with its card first.</source>
            <translation>Primero únase al programa de su sede con su tarjeta.</translation>
        </message>
        <message>
            <source>Join the programme of your headquarters with its card, then seal.</source>
            <translation>Únase al programa de su sede con su tarjeta, y luego selle.</translation>
        </message>
        <message>
            <source>Keep the file, and ask headquarters how to go on.</source>
            <translation>Guarde el archivo, y pregunte a la sede cómo seguir.</translation>
        </message>
        <message>
            <source>Keeping the answers</source>
            <translation>Guardando las respuestas</translation>
        </message>
        <message>
            <source>Keeping the places</source>
            <translation>Guardando los lugares</translation>
        </message>
        <message>
            <source>Key in the sheet, then finish.</source>
            <translation>Digite la hoja, y luego termine.</translation>
        </message>
        <message>
            <source>Key its sheets in on a computer of that committee.</source>
            <translation>Digite sus hojas en una computadora de ese comité.</translation>
        </message>
        <message>
            <source>Let somebody else in first.</source>
            <translation>Primero dé acceso a alguien más.</translation>
        </message>
        <message>
            <source>Let the program suggest six words and use them.</source>
            <translation>Deje que la aplicación proponga seis palabras y úselas.</translation>
        </message>
        <message>
            <source>Line {0} of the file holds a byte (hexadecimal {1}) that is not {2} text. It may have been saved as Latin-1 or Windows-1252.</source>
            <translation>La línea {0} del archivo tiene un byte (hexadecimal {1}) que no es texto {2}. Quizá se guardó como Latin-1 o Windows-1252.</translation>
        </message>
        <message>
            <source>Load the list of your country alone.</source>
            <translation>Cargue solo la lista de su país.</translation>
        </message>
        <message>
            <source>Lock, and make records of your own with a passphrase of your own.</source>
            <translation>Bloquee, y cree sus propios registros con su propia frase secreta.</translation>
        </message>
        <message>
            <source>Look again who can open these records, and choose from the list.</source>
            <translation>Mire otra vez quién puede abrir estos registros y elija de la lista.</translation>
        </message>
        <message>
            <source>Look at the list again; it may have been removed.</source>
            <translation>Mire la lista de nuevo; puede que se haya quitado.</translation>
        </message>
        <message>
            <source>Look at the list of devices again.</source>
            <translation>Mire otra vez la lista de dispositivos.</translation>
        </message>
        <message>
            <source>Look at the list of waiting packets again.</source>
            <translation>Mire de nuevo la lista de paquetes en espera.</translation>
        </message>
        <message>
            <source>Look at the paper and choose one of the two for each place.</source>
            <translation>Mire el papel y elija una de las dos en cada lugar.</translation>
        </message>
        <message>
            <source>Look for the marked cells, and write a figure or leave them empty.</source>
            <translation>Busque las casillas marcadas, y escriba una cifra o déjelas vacías.</translation>
        </message>
        <message>
            <source>Look whether it is spelled right; what `show` prints of another record is an example.</source>
            <translation>Mire si está bien escrito; lo que `show` imprime de otro registro sirve de ejemplo.</translation>
        </message>
        <message>
            <source>Look whether it is the right stick, or choose the file itself. Its name ends in .r2pu.</source>
            <translation>Mire si es la memoria correcta, o elija el archivo mismo. Su nombre termina en .r2pu.</translation>
        </message>
        <message>
            <source>Look whether it is there and not write-protected, or choose another one.</source>
            <translation>Mire si está allí y no está protegido contra escritura, o elija otro.</translation>
        </message>
        <message>
            <source>Look whether the stick is in place and not write-protected, or choose another folder.</source>
            <translation>Mire si la memoria está puesta y no está protegida contra escritura, o elija otra carpeta.</translation>
        </message>
        <message>
            <source>Look whether the stick is still in, and choose the file again.</source>
            <translation>Mire si la memoria sigue puesta, y elija el archivo de nuevo.</translation>
        </message>
        <message>
            <source>Look whether this is the right file, or ask for the list of your country alone.</source>
            <translation>Mire si este es el archivo correcto, o pida solo la lista de su país.</translation>
        </message>
        <message>
            <source>Look whether this is the right file. OCHA's lists for one country or for all can be loaded.</source>
            <translation>Mire si este es el archivo correcto. Se pueden cargar las listas de OCHA de un país o de todos.</translation>
        </message>
        <message>
            <source>Looking for keys</source>
            <translation>Buscando llaves</translation>
        </message>
        <message>
            <source>Make a new second copy on another stick now, and keep this one until the new one was tried.</source>
            <translation>Haga ahora una segunda copia nueva en otra memoria, y conserve esta hasta haber probado la nueva.</translation>
        </message>
        <message>
            <source>Make a new second copy.</source>
            <translation>Haga una segunda copia nueva.</translation>
        </message>
        <message>
            <source>Make a smaller copy of it, as a JPEG, and attach that.</source>
            <translation>Haga una copia más pequeña, en JPEG, y adjunte esa.</translation>
        </message>
        <message>
            <source>Making records in this folder was cut short, so there is nothing in them yet.</source>
            <translation>La creación de registros en esta carpeta se interrumpió, así que aún no hay nada en ellos.</translation>
        </message>
        <message>
            <source>Making the invented country</source>
            <translation>Creando el país inventado</translation>
        </message>
        <message>
            <source>Making the lists anew</source>
            <translation>Haciendo de nuevo las listas</translation>
        </message>
        <message>
            <source>Making the records searchable</source>
            <translation>Preparando los registros para buscar en ellos</translation>
        </message>
        <message>
            <source>Making the search anew</source>
            <translation>Haciendo de nuevo la búsqueda</translation>
        </message>
        <message>
            <source>Making them searchable</source>
            <translation>Preparándolos para buscar en ellos</translation>
        </message>
        <message>
            <source>Making this second copy was cut short, so there is nothing in it that opens.</source>
            <translation>Esta segunda copia quedó a medio hacer, así que no hay nada en ella que se abra.</translation>
        </message>
        <message>
            <source>Mend that place; what `show` prints of a record that is there already is an example.</source>
            <translation>Corrija ese lugar; lo que `show` imprime de un registro que ya existe sirve de ejemplo.</translation>
        </message>
        <message>
            <source>More than one meeting here has sheets with this code.</source>
            <translation>Más de una reunión de aquí tiene hojas con este código.</translation>
        </message>
        <message>
            <source>Most of what was written can still be read; the files were left as they are.</source>
            <translation>La mayor parte de lo escrito todavía se puede leer; los archivos quedaron como están.</translation>
        </message>
        <message>
            <source>Move that folder to another place, then look around again.</source>
            <translation>Mueva esa carpeta a otro lugar, y luego explore de nuevo.</translation>
        </message>
        <message>
            <source>No device of this programme has that number.</source>
            <translation>Ningún dispositivo de este programa tiene ese número.</translation>
        </message>
        <message>
            <source>No meeting here has sheets with this code.</source>
            <translation>Ninguna reunión de aquí tiene hojas con este código.</translation>
        </message>
        <message>
            <source>No more people can have a passphrase for these records.</source>
            <translation>Ya no puede haber más personas con una frase secreta para estos registros.</translation>
        </message>
        <message>
            <source>No more recovery keys can be let into these records.</source>
            <translation>No se puede admitir ninguna otra clave de recuperación en estos registros.</translation>
        </message>
        <message>
            <source>No other laptop of your committee is known here yet.</source>
            <translation>Aquí aún no se conoce otra computadora de su comité.</translation>
        </message>
        <message>
            <source>No recovery key is offered on this computer.</source>
            <translation>No se ofrece ninguna clave de recuperación en esta computadora.</translation>
        </message>
        <message>
            <source>Nobody changes another's words; nothing was changed.</source>
            <translation>Nadie cambia las palabras de otra persona; no se cambió nada.</translation>
        </message>
        <message>
            <source>Nobody here has this entry any more.</source>
            <translation>Aquí ya nadie tiene esta línea.</translation>
        </message>
        <message>
            <source>Nobody is named who promised. Write a role, such as town council, and never a name.</source>
            <translation>No se dice quién se comprometió. Escriba una función, como concejo municipal, y nunca un nombre.</translation>
        </message>
        <message>
            <source>Nobody is said to have disagreed, yet an objection is written down. The objection counts.</source>
            <translation>Se dice que nadie estuvo en contra, pero hay una objeción anotada. Vale la objeción.</translation>
        </message>
        <message>
            <source>Nobody spoke of this point. It can go on the agenda of the next meeting.</source>
            <translation>Nadie habló de este punto. Puede ir en el orden del día de la próxima reunión.</translation>
        </message>
        <message>
            <source>Nobody takes back another's words; nothing was changed.</source>
            <translation>Nadie retira las palabras de otra persona; no se cambió nada.</translation>
        </message>
        <message>
            <source>Nobody was asked whether they disagree. Ask, or leave it so: it will be said.</source>
            <translation>No se preguntó a nadie si está en contra. Pregunte, o déjelo así: se dirá.</translation>
        </message>
        <message>
            <source>Notes of a meeting are not made for the public.</source>
            <translation>Las notas de una reunión no se hacen para el público.</translation>
        </message>
        <message>
            <source>Nothing is lost in either.</source>
            <translation>No se pierde nada en ninguno.</translation>
        </message>
        <message>
            <source>Nothing is lost: everything you typed is still here and is kept as a draft.</source>
            <translation>Nada se ha perdido: todo lo que escribió sigue aquí y se guarda como borrador.</translation>
        </message>
        <message>
            <source>Nothing of it was kept, and it stays where it is.</source>
            <translation>No se guardó nada de él, y se queda donde está.</translation>
        </message>
        <message>
            <source>Nothing of it was kept, and the file stays where it is.</source>
            <translation>No se guardó nada de él, y el archivo se queda donde está.</translation>
        </message>
        <message>
            <source>Nothing of it was read, and it stays where it is.</source>
            <translation>No se leyó nada de él, y se queda donde está.</translation>
        </message>
        <message>
            <source>Nothing of it was taken; the places you had are all there.</source>
            <translation>No se tomó nada de ella; los lugares que tenía están todos.</translation>
        </message>
        <message>
            <source>Nothing of that was touched.</source>
            <translation>Nada de eso se tocó.</translation>
        </message>
        <message>
            <source>Nothing was added a second time.</source>
            <translation>No se agregó nada por segunda vez.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>No se agregó nada.</translation>
        </message>
        <message>
            <source>Nothing was admitted, and the other device is unchanged.</source>
            <translation>No se admitió nada, y el otro dispositivo no cambió.</translation>
        </message>
        <message>
            <source>Nothing was admitted.</source>
            <translation>No se admitió nada.</translation>
        </message>
        <message>
            <source>Nothing was approved.</source>
            <translation>No se aprobó nada.</translation>
        </message>
        <message>
            <source>Nothing was attached and nothing was recorded.</source>
            <translation>No se adjuntó ni se registró nada.</translation>
        </message>
        <message>
            <source>Nothing was changed and nothing was read from it.</source>
            <translation>No se cambió nada ni se leyó nada de él.</translation>
        </message>
        <message>
            <source>Nothing was changed and nothing was sent.</source>
            <translation>No se cambió ni se envió nada.</translation>
        </message>
        <message>
            <source>Nothing was changed, and a mistake costs nothing: you can try as often as you need.</source>
            <translation>No se cambió nada, y un error no cuesta nada: puede intentar cuantas veces necesite.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>Nothing was changed: the program and your records are as they were.</source>
            <translation>No se cambió nada: la aplicación y sus registros están como estaban.</translation>
        </message>
        <message>
            <source>Nothing was imported and your records are unchanged.</source>
            <translation>No se importó nada y sus registros no cambiaron.</translation>
        </message>
        <message>
            <source>Nothing was joined or approved.</source>
            <translation>No hubo unión ni aprobación.</translation>
        </message>
        <message>
            <source>Nothing was keyed in of this meeting yet.</source>
            <translation>Aún no se digitó nada de esta reunión.</translation>
        </message>
        <message>
            <source>Nothing was marked as delivered because of it.</source>
            <translation>Nada se marcó como entregado por esto.</translation>
        </message>
        <message>
            <source>Nothing was printed.</source>
            <translation>No se imprimió nada.</translation>
        </message>
        <message>
            <source>Nothing was rated. Ask each group how grave it finds a point, or leave it: nothing is lost.</source>
            <translation>No se calificó nada. Pregunte a cada grupo qué tan grave le parece un punto, o déjelo así: no se pierde nada.</translation>
        </message>
        <message>
            <source>Nothing was recorded, so that nothing is lost unseen.</source>
            <translation>No se registró nada, para que nada se pierda sin verlo.</translation>
        </message>
        <message>
            <source>Nothing was recorded.</source>
            <translation>No se registró nada.</translation>
        </message>
        <message>
            <source>Nothing was recorded; what you typed is still where you typed it.</source>
            <translation>No se registró nada; lo que escribió sigue donde lo escribió.</translation>
        </message>
        <message>
            <source>Nothing was taken from it, and nothing here was changed.</source>
            <translation>No se tomó nada de él, y aquí no se cambió nada.</translation>
        </message>
        <message>
            <source>Nothing was taken from it.</source>
            <translation>No se tomó nada de él.</translation>
        </message>
        <message>
            <source>Nothing was written, and your records are safe.</source>
            <translation>No se escribió nada, y sus registros están a salvo.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>No se escribió nada.</translation>
        </message>
        <message>
            <source>Of this group there are more people at least than at most.</source>
            <translation>De este grupo hay más personas como mínimo que como máximo.</translation>
        </message>
        <message>
            <source>Of this group there are probably fewer people than at least.</source>
            <translation>De este grupo hay probablemente menos personas que el mínimo.</translation>
        </message>
        <message>
            <source>Of this group there are probably more people than at most.</source>
            <translation>De este grupo hay probablemente más personas que el máximo.</translation>
        </message>
        <message>
            <source>On this system the program is signed as a whole, and is not exchanged from within.</source>
            <translation>En este sistema la aplicación está firmada entera y no se cambia desde dentro.</translation>
        </message>
        <message>
            <source>One group has two views of one point. Keep the one that is right.</source>
            <translation>Un grupo tiene dos opiniones sobre un punto. Deje la que es correcta.</translation>
        </message>
        <message>
            <source>Open it to see what it is. To attach it as a document, give it the right ending (.txt, .pdf).</source>
            <translation>Ábralo para ver qué es. Para adjuntarlo como documento, póngale la terminación correcta (.txt, .pdf).</translation>
        </message>
        <message>
            <source>Open it with the version that wrote it.</source>
            <translation>Ábralo con la versión que lo escribió.</translation>
        </message>
        <message>
            <source>Open the disk image of the new version and put the program where the old one is.</source>
            <translation>Abra la imagen de disco de la nueva versión y ponga la aplicación donde está la antigua.</translation>
        </message>
        <message>
            <source>Open the folder and choose the photos or documents in it.</source>
            <translation>Abra la carpeta y elija las fotos o documentos que contiene.</translation>
        </message>
        <message>
            <source>Open the observation they belong to and attach them again.</source>
            <translation>Abra la observación a la que pertenecen y adjúntelas de nuevo.</translation>
        </message>
        <message>
            <source>Open your records, and take the list in from Safety.</source>
            <translation>Abra sus registros y tome la lista desde Seguridad.</translation>
        </message>
        <message>
            <source>Opening the copy</source>
            <translation>Abriendo la copia</translation>
        </message>
        <message>
            <source>Others than an administrator can write this file. It may only make things stricter: no recovery key is offered.</source>
            <translation>Otros que no son administradores pueden cambiar este archivo. Solo puede hacer más estrictas las normas: no se ofrece ninguna clave de recuperación.</translation>
        </message>
        <message>
            <source>People are said to have been told on a day to come.</source>
            <translation>Se dice que se contó a la gente en un día que aún no llega.</translation>
        </message>
        <message>
            <source>People were told afterwards, and the day is missing.</source>
            <translation>Después se contó a la gente, y falta el día.</translation>
        </message>
        <message>
            <source>Photos and other attachments stay behind.</source>
            <translation>Las fotos y otros adjuntos se quedan.</translation>
        </message>
        <message>
            <source>Placed | None</source>
            <translation>Placed | None</translation>
        </message>
        <message>
            <source>Places in the files are damaged at which nothing stands that you wrote.</source>
            <translation>Hay lugares dañados en los archivos, pero en ellos no hay nada que usted escribió.</translation>
        </message>
        <message>
            <source>Print it for other readers, or ask the room again and write down what it agrees to.</source>
            <translation>Imprímalo para otros lectores, o pregunte de nuevo a la sala y anote lo que acepta.</translation>
        </message>
        <message>
            <source>Print them for the community or for headquarters.</source>
            <translation>Imprímalas para la comunidad o para la sede.</translation>
        </message>
        <message>
            <source>Put it in again and try once more. If that fails too, make a new copy on another stick.</source>
            <translation>Vuelva a ponerla e intente otra vez. Si eso también falla, haga una copia nueva en otra memoria.</translation>
        </message>
        <message>
            <source>Put the 32 digits of the promise under `record`: commitment list shows them.</source>
            <translation>Ponga las 32 cifras del compromiso en `record`: commitment list las muestra.</translation>
        </message>
        <message>
            <source>Put the day into the plan of the meeting and save it, then invite.</source>
            <translation>Ponga el día en el plan de la reunión y guárdelo, y luego invite.</translation>
        </message>
        <message>
            <source>Put the first stick in again, or seal a new packet on this one.</source>
            <translation>Vuelva a poner la primera memoria, o selle un paquete nuevo en esta.</translation>
        </message>
        <message>
            <source>Put the stick in again or choose another one, then make the copy again.</source>
            <translation>Vuelva a poner la memoria o elija otra, y luego haga la copia de nuevo.</translation>
        </message>
        <message>
            <source>Put the stick in, or choose a folder that is there.</source>
            <translation>Ponga la memoria, o elija una carpeta que exista.</translation>
        </message>
        <message>
            <source>Put the stick in, or choose another folder.</source>
            <translation>Ponga la memoria USB, o elija otra carpeta.</translation>
        </message>
        <message>
            <source>Putting the new version beside the old one</source>
            <translation>Poniendo la nueva versión al lado de la antigua</translation>
        </message>
        <message>
            <source>Python {0} on {1}</source>
            <translation>Python {0} en {1}</translation>
        </message>
        <message>
            <source>Read it again from the corner of the sheet, letter by letter, or choose the meeting from the list.</source>
            <translation>Léalo de nuevo en la esquina de la hoja, letra por letra, o elija la reunión en la lista.</translation>
        </message>
        <message>
            <source>Read it again from the corner of the sheet, or plan the meeting first and key it in then.</source>
            <translation>Léalo de nuevo en la esquina de la hoja, o planee primero la reunión y digítela entonces.</translation>
        </message>
        <message>
            <source>Read the digits again, group by group.</source>
            <translation>Lea las cifras de nuevo, grupo por grupo.</translation>
        </message>
        <message>
            <source>Read the groups aloud once more and type them again.</source>
            <translation>Lea los grupos en voz alta una vez más y escríbalos de nuevo.</translation>
        </message>
        <message>
            <source>Reading photos and documents</source>
            <translation>Leyendo fotos y documentos</translation>
        </message>
        <message>
            <source>Reading row {0}</source>
            <translation>Leyendo la fila {0}</translation>
        </message>
        <message>
            <source>Reading the copy back</source>
            <translation>Leyendo de nuevo la copia</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Leyendo la lista</translation>
        </message>
        <message>
            <source>Reading the new version back</source>
            <translation>Releyendo la nueva versión</translation>
        </message>
        <message>
            <source>Reading the packet back</source>
            <translation>Leyendo de nuevo el paquete</translation>
        </message>
        <message>
            <source>Record it without, and refer the person to the services that the programme names.</source>
            <translation>Regístrelo sin eso, y remita a la persona a los servicios que indica el programa.</translation>
        </message>
        <message>
            <source>Record what you know as an observation of your own and link the two.</source>
            <translation>Registre lo que sabe como una observación propia y vincule las dos.</translation>
        </message>
        <message>
            <source>Recorded in the minimum form, without an account.</source>
            <translation>Registrado en la forma mínima, sin relato.</translation>
        </message>
        <message>
            <source>Restore a second copy that is newer than your last entry, if you have one. Otherwise save what can be saved into a new folder.</source>
            <translation>Recupere una segunda copia más nueva que su última entrada, si tiene una. Si no, rescate lo que se pueda en una carpeta nueva.</translation>
        </message>
        <message>
            <source>Rows of this list cannot be read. {0}{1}</source>
            <translation>Hay filas de esta lista que no se pueden leer. {0}{1}</translation>
        </message>
        <message>
            <source>Save it as “CSV UTF-8” and import that.</source>
            <translation>Guárdelo como “CSV UTF-8” e importe eso.</translation>
        </message>
        <message>
            <source>Save it into a new folder now: a disk that loses one place often loses more.</source>
            <translation>Rescátelo ahora en una carpeta nueva: un disco que pierde un lugar suele perder más.</translation>
        </message>
        <message>
            <source>Save the list as “CSV UTF-8” in the program it came from, and load that.</source>
            <translation>Guarde la lista como “CSV UTF-8” en la aplicación de donde vino, y cargue eso.</translation>
        </message>
        <message>
            <source>Save the table again as “CSV UTF-8”, or set `encoding` in the profile to cp1252 or iso-8859-1.</source>
            <translation>Guarde la tabla de nuevo como “CSV UTF-8”, o ponga en el perfil `encoding` en cp1252 o iso-8859-1.</translation>
        </message>
        <message>
            <source>Saved from damaged records and written again.</source>
            <translation>Rescatado de registros dañados y escrito de nuevo.</translation>
        </message>
        <message>
            <source>Saved from damaged records of which nobody can tell whether somebody else changed them.</source>
            <translation>Rescatado de registros dañados de los que nadie puede decir si otra persona los cambió.</translation>
        </message>
        <message>
            <source>Saving entries and drafts</source>
            <translation>Rescatando entradas y borradores</translation>
        </message>
        <message>
            <source>Saving photos and documents</source>
            <translation>Rescatando fotos y documentos</translation>
        </message>
        <message>
            <source>Saving the observations</source>
            <translation>Guardando las observaciones</translation>
        </message>
        <message>
            <source>Say in a few words what happened.</source>
            <translation>Diga en pocas palabras qué pasó.</translation>
        </message>
        <message>
            <source>Seal a new packet: it leaves that out.</source>
            <translation>Selle un paquete nuevo: eso queda fuera.</translation>
        </message>
        <message>
            <source>Seal a packet; then the same one can go on further sticks.</source>
            <translation>Selle un paquete; luego el mismo puede ir en otras memorias.</translation>
        </message>
        <message>
            <source>Sealing the packet</source>
            <translation>Sellando el paquete</translation>
        </message>
        <message>
            <source>Settle the two on the page of meetings, then write down what you keyed in.</source>
            <translation>Resuelva las dos en la página de reuniones, y luego anote lo que digitó.</translation>
        </message>
        <message>
            <source>Shorten it, record the rest as a second observation, or attach it as a document.</source>
            <translation>Acórtelo, registre el resto como una segunda observación, o adjúntelo como documento.</translation>
        </message>
        <message>
            <source>Some cells hold something that is no figure.</source>
            <translation>En algunas casillas hay algo que no es una cifra.</translation>
        </message>
        <message>
            <source>Some of what was written is damaged.</source>
            <translation>Una parte de lo escrito está dañada.</translation>
        </message>
        <message>
            <source>Some places of this list lie inside each other in a circle: {0}.</source>
            <translation>Algunos lugares de esta lista están uno dentro de otro en círculo: {0}.</translation>
        </message>
        <message>
            <source>Somebody objected, and what they think is not here. Ask, and ask if it may be said.</source>
            <translation>Alguien estuvo en contra, y lo que piensa no está aquí. Pregunte, y pregunte si se puede decir.</translation>
        </message>
        <message>
            <source>Something was found out about the promise before it was made.</source>
            <translation>Algo se averiguó sobre el compromiso antes de que se hiciera.</translation>
        </message>
        <message>
            <source>Split it and import the parts.</source>
            <translation>Divídalo e importe las partes.</translation>
        </message>
        <message>
            <source>Take one out first.</source>
            <translation>Quite una primero.</translation>
        </message>
        <message>
            <source>Take somebody out first.</source>
            <translation>Primero quite el acceso a alguien.</translation>
        </message>
        <message>
            <source>Take the digits of a body from: body list.</source>
            <translation>Tome las cifras de un organismo de: body list.</translation>
        </message>
        <message>
            <source>Take the id from `to_tell` as `session show` prints it, or leave it out.</source>
            <translation>Tome el id de `to_tell` como lo imprime `session show`, o no lo ponga.</translation>
        </message>
        <message>
            <source>Take the one that is there; if it is another place, add what tells them apart to its name.</source>
            <translation>Tome el que está allí; si es otro lugar, agregue a su nombre lo que los distingue.</translation>
        </message>
        <message>
            <source>Take the photo at a smaller size, or make a smaller copy of it and attach that.</source>
            <translation>Tome la foto en menor tamaño, o haga una copia más pequeña y adjunte esa.</translation>
        </message>
        <message>
            <source>Tell headquarters: somebody passed on what was not theirs.</source>
            <translation>Avise a la sede: alguien entregó lo que no era suyo.</translation>
        </message>
        <message>
            <source>Tell your headquarters, and go on with what is there.</source>
            <translation>Dígalo a su sede y siga con lo que hay.</translation>
        </message>
        <message>
            <source>The beginning of the packet was changed</source>
            <translation>El comienzo del paquete fue cambiado</translation>
        </message>
        <message>
            <source>The beginning of this packet is damaged, or it is not a packet</source>
            <translation>El comienzo de este paquete está dañado, o no es un paquete</translation>
        </message>
        <message>
            <source>The beginning of this packet was changed</source>
            <translation>El comienzo de este paquete fue cambiado</translation>
        </message>
        <message>
            <source>The beginning of this programme is missing.</source>
            <translation>Falta el comienzo de este programa.</translation>
        </message>
        <message>
            <source>The body has no name yet.</source>
            <translation>El organismo aún no tiene nombre.</translation>
        </message>
        <message>
            <source>The body seems to be named after a person. Call it by its place or by what it does.</source>
            <translation>El organismo parece llevar el nombre de una persona. Llámelo por su lugar o por lo que hace.</translation>
        </message>
        <message>
            <source>The code has a mistake: {0}.</source>
            <translation>El código tiene un error: {0}.</translation>
        </message>
        <message>
            <source>The content does not unpack to what was signed</source>
            <translation>El contenido, al desempaquetarlo, no es lo que se firmó</translation>
        </message>
        <message>
            <source>The content is not the one that was signed</source>
            <translation>El contenido no es el que se firmó</translation>
        </message>
        <message>
            <source>The content of an entry is not the one that its writer fixed</source>
            <translation>El contenido de una entrada no es el que fijó quien la escribió</translation>
        </message>
        <message>
            <source>The content of an entry is not what it should be</source>
            <translation>El contenido de una entrada no es lo que debería ser</translation>
        </message>
        <message>
            <source>The content of the packet does not consist of whole parts</source>
            <translation>El contenido del paquete no está hecho de partes completas</translation>
        </message>
        <message>
            <source>The content of the packet is damaged, cut off or longer than it should be</source>
            <translation>El contenido del paquete está dañado, cortado o es más largo de lo debido</translation>
        </message>
        <message>
            <source>The content of this packet is damaged or cut off</source>
            <translation>El contenido de este paquete está dañado o cortado</translation>
        </message>
        <message>
            <source>The copy could not be read back whole.</source>
            <translation>La copia no se pudo leer de nuevo completa.</translation>
        </message>
        <message>
            <source>The copy could not be read to its end: the stick is gone, or it is failing.</source>
            <translation>La copia no se pudo leer hasta el final: la memoria ya no está, o está fallando.</translation>
        </message>
        <message>
            <source>The copy opens, but part of it is not what was written.</source>
            <translation>La copia se abre, pero una parte no es lo que se escribió.</translation>
        </message>
        <message>
            <source>The copy was only read, and your records are as they were.</source>
            <translation>La copia solo se leyó, y sus registros están como estaban.</translation>
        </message>
        <message>
            <source>The cover of the packet cannot be read</source>
            <translation>La portada del paquete no se puede leer</translation>
        </message>
        <message>
            <source>The date is finer than the month.</source>
            <translation>La fecha es más exacta que el mes.</translation>
        </message>
        <message>
            <source>The day that it is planned for has passed. Was it held or called off, or is there another day?</source>
            <translation>El día para el que se planeó ya pasó. ¿Se realizó o se canceló, o hay otro día?</translation>
        </message>
        <message>
            <source>The device has to make new keys and ask again.</source>
            <translation>El dispositivo tiene que hacer llaves nuevas y pedir de nuevo.</translation>
        </message>
        <message>
            <source>The digits do not fit together: one was misread or mistyped.</source>
            <translation>Las cifras no concuerdan: una se leyó o se escribió mal.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <source>The earlier wording is not here any more: it was taken back, or it never came.</source>
            <translation>El texto anterior ya no está aquí: fue retirado, o nunca llegó.</translation>
        </message>
        <message>
            <source>The entries do not hang together</source>
            <translation>Las entradas no encajan entre sí</translation>
        </message>
        <message>
            <source>The entries in the packet do not hang together</source>
            <translation>Las entradas del paquete no encajan entre sí</translation>
        </message>
        <message>
            <source>The fields here are: {0}.</source>
            <translation>Los campos aquí son: {0}.</translation>
        </message>
        <message>
            <source>The file cannot be read</source>
            <translation>El archivo no se puede leer</translation>
        </message>
        <message>
            <source>The file cannot be read: {0}.</source>
            <translation>El archivo no se puede leer: {0}.</translation>
        </message>
        <message>
            <source>The file changed while it was being read.</source>
            <translation>El archivo cambió mientras se leía.</translation>
        </message>
        <message>
            <source>The file could not be read back as it was written.</source>
            <translation>El archivo no se pudo leer de nuevo tal como se escribió.</translation>
        </message>
        <message>
            <source>The file has more than one column named {0}.</source>
            <translation>El archivo tiene más de una columna llamada {0}.</translation>
        </message>
        <message>
            <source>The file has more than {0} rows.</source>
            <translation>El archivo tiene más de {0} filas.</translation>
        </message>
        <message>
            <source>The file has {0} MB; no list of places is larger than {1} MB.</source>
            <translation>El archivo tiene {0} MB; ninguna lista de lugares pasa de {1} MB.</translation>
        </message>
        <message>
            <source>The file is damaged or was made by something else: use a copy.</source>
            <translation>El archivo está dañado o lo hizo otra aplicación: use una copia.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <source>The file is far too large for what it should be.</source>
            <translation>El archivo es demasiado grande para lo que debería ser.</translation>
        </message>
        <message>
            <source>The file is not a packet, or its beginning is damaged</source>
            <translation>El archivo no es un paquete, o su comienzo está dañado</translation>
        </message>
        <message>
            <source>The file is not there.</source>
            <translation>El archivo no está.</translation>
        </message>
        <message>
            <source>The file itself was left where it is.</source>
            <translation>El archivo mismo se dejó donde está.</translation>
        </message>
        <message>
            <source>The file or folder cannot be read</source>
            <translation>El archivo o la carpeta no se puede leer</translation>
        </message>
        <message>
            <source>The file or folder cannot be used</source>
            <translation>El archivo o la carpeta no se puede usar</translation>
        </message>
        <message>
            <source>The file {0} of these records is missing or empty.</source>
            <translation>El archivo {0} de estos registros falta o está vacío.</translation>
        </message>
        <message>
            <source>The file {0} of these records was cut short.</source>
            <translation>El archivo {0} de estos registros está cortado.</translation>
        </message>
        <message>
            <source>The files were left as they are.</source>
            <translation>Los archivos se dejaron como están.</translation>
        </message>
        <message>
            <source>The fingerprint is another one: this file does not come from where you think.</source>
            <translation>La huella es otra: este archivo no viene de donde usted cree.</translation>
        </message>
        <message>
            <source>The first row, which should name the columns, cannot be read: {0}.</source>
            <translation>La primera fila, que debería nombrar las columnas, no se puede leer: {0}.</translation>
        </message>
        <message>
            <source>The first row, which should name the columns, has no end: this is no table.</source>
            <translation>La primera fila, que debería nombrar las columnas, no tiene fin: esto no es una tabla.</translation>
        </message>
        <message>
            <source>The folder cannot be used</source>
            <translation>La carpeta no se puede usar</translation>
        </message>
        <message>
            <source>The folder cannot be written.</source>
            <translation>No se puede escribir en la carpeta.</translation>
        </message>
        <message>
            <source>The folder for the demonstration cannot be used</source>
            <translation>La carpeta para la demostración no se puede usar</translation>
        </message>
        <message>
            <source>The folder for the demonstration is not empty; perhaps one ran there before.</source>
            <translation>La carpeta para la demostración no está vacía; quizá ya se hizo una allí.</translation>
        </message>
        <message>
            <source>The folder for the invented records holds other records.</source>
            <translation>La carpeta para los registros inventados contiene otros registros.</translation>
        </message>
        <message>
            <source>The folder is not empty.</source>
            <translation>La carpeta no está vacía.</translation>
        </message>
        <message>
            <source>The folder of the program cannot be written by you.</source>
            <translation>Usted no puede escribir en la carpeta de la aplicación.</translation>
        </message>
        <message>
            <source>The folder of these records cannot be read or written.</source>
            <translation>La carpeta de estos registros no se puede leer ni escribir.</translation>
        </message>
        <message>
            <source>The folder or stick is not there.</source>
            <translation>La carpeta o la memoria no está.</translation>
        </message>
        <message>
            <source>The framework file breaks a rule: {0} {1}.</source>
            <translation>El archivo del marco rompe una regla: {0} {1}.</translation>
        </message>
        <message>
            <source>The framework is shown in English.</source>
            <translation>El marco se muestra en inglés.</translation>
        </message>
        <message>
            <source>The frameworks that are already here stay as they are.</source>
            <translation>Los marcos que ya están aquí quedan como están.</translation>
        </message>
        <message>
            <source>The heading of an entry in the packet is wrong</source>
            <translation>El encabezado de una entrada del paquete está mal</translation>
        </message>
        <message>
            <source>The heading of an entry is wrong</source>
            <translation>El encabezado de una entrada está mal</translation>
        </message>
        <message>
            <source>The index of words does not fit these records.</source>
            <translation>La lista de palabras para buscar no corresponde a estos registros.</translation>
        </message>
        <message>
            <source>The interpreter seems to be named. Write a role, such as nurse or teacher.</source>
            <translation>Parece que se nombra al intérprete. Escriba una función, como enfermera o docente.</translation>
        </message>
        <message>
            <source>The journal of these records is damaged.</source>
            <translation>El archivo de los últimos cambios de estos registros está dañado.</translation>
        </message>
        <message>
            <source>The key file could not be destroyed.</source>
            <translation>El archivo de llave no se pudo destruir.</translation>
        </message>
        <message>
            <source>The key file in this folder belongs to other records.</source>
            <translation>El archivo de llave de esta carpeta es de otros registros.</translation>
        </message>
        <message>
            <source>The key file of these records is damaged.</source>
            <translation>El archivo de llave de estos registros está dañado.</translation>
        </message>
        <message>
            <source>The key file of these records was changed by something else.</source>
            <translation>Otra aplicación cambió el archivo de llave de estos registros.</translation>
        </message>
        <message>
            <source>The language is not a tag such as fr, ar or sw.</source>
            <translation>El idioma no es una etiqueta como fr, ar o sw.</translation>
        </message>
        <message>
            <source>The last packet holds something that must stay here since.</source>
            <translation>El último paquete contiene algo que desde entonces debe quedarse aquí.</translation>
        </message>
        <message>
            <source>The last save joined two versions, or two versions stand against each other.</source>
            <translation>Lo último guardado unió dos versiones, o hay dos versiones enfrentadas.</translation>
        </message>
        <message>
            <source>The list has more than {0} places.</source>
            <translation>La lista tiene más de {0} lugares.</translation>
        </message>
        <message>
            <source>The list of places cannot be laid out</source>
            <translation>La lista de lugares no se puede colocar</translation>
        </message>
        <message>
            <source>The list of rows that could not be taken {0}.</source>
            <translation>La lista de filas que no se pudieron tomar {0}.</translation>
        </message>
        <message>
            <source>The list that was here is still here.</source>
            <translation>La lista que estaba aquí sigue aquí.</translation>
        </message>
        <message>
            <source>The list that you have stays as it is.</source>
            <translation>La lista que tiene queda como está.</translation>
        </message>
        <message>
            <source>The meeting stands as it was planned.</source>
            <translation>La reunión está como se planeó.</translation>
        </message>
        <message>
            <source>The name of a list has small letters a to z, digits, points and hyphens, 40 at most.</source>
            <translation>El nombre de una lista lleva letras minúsculas de la a a la z, cifras, puntos y guiones, 40 a lo sumo.</translation>
        </message>
        <message>
            <source>The new passphrase opens these records already.</source>
            <translation>La frase secreta nueva ya abre estos registros.</translation>
        </message>
        <message>
            <source>The new version was tried on this computer and did not work, so it was taken away again.</source>
            <translation>La nueva versión se probó en esta computadora y no funcionó, así que se quitó.</translation>
        </message>
        <message>
            <source>The next meeting is due before the last one was held. Look at the days.</source>
            <translation>La próxima reunión está fijada antes de la última. Mire los días.</translation>
        </message>
        <message>
            <source>The next meeting is not after this one. Look at the day.</source>
            <translation>La próxima reunión no es después de esta. Mire el día.</translation>
        </message>
        <message>
            <source>The original of this photo is not kept here.</source>
            <translation>El original de esta foto no se guarda aquí.</translation>
        </message>
        <message>
            <source>The packet belongs to another programme</source>
            <translation>El paquete es de otro programa</translation>
        </message>
        <message>
            <source>The packet cannot be read</source>
            <translation>El paquete no se puede leer</translation>
        </message>
        <message>
            <source>The packet could not be read back as it was written.</source>
            <translation>El paquete no se pudo leer de nuevo tal como se escribió.</translation>
        </message>
        <message>
            <source>The packet holds a closed part that is larger than this version can keep.</source>
            <translation>El paquete contiene una parte cerrada más grande de lo que esta versión puede guardar.</translation>
        </message>
        <message>
            <source>The packet is also sealed in another, weaker way</source>
            <translation>El paquete también está sellado de otra forma, más débil</translation>
        </message>
        <message>
            <source>The packet is kept whole, and nothing of it is lost.</source>
            <translation>El paquete se guarda completo, y no se pierde nada de él.</translation>
        </message>
        <message>
            <source>The packet is not filled up as it should be</source>
            <translation>El paquete no está rellenado como debería</translation>
        </message>
        <message>
            <source>The packet is signed by a device that was taken out of the programme.</source>
            <translation>El paquete está firmado por un dispositivo que se sacó del programa.</translation>
        </message>
        <message>
            <source>The packet is too large, or too small, to be one</source>
            <translation>El paquete es demasiado grande, o demasiado pequeño, para serlo</translation>
        </message>
        <message>
            <source>The packet is whole and signed, by a device that nobody here has approved.</source>
            <translation>El paquete está completo y firmado, por un dispositivo que nadie aquí ha aprobado.</translation>
        </message>
        <message>
            <source>The packet is whole, signed by a device you know, and taken in.</source>
            <translation>El paquete está completo, firmado por un dispositivo que usted conoce, y recibido.</translation>
        </message>
        <message>
            <source>The packet is written in a way that this version does not know</source>
            <translation>El paquete está escrito de una forma que esta versión no conoce</translation>
        </message>
        <message>
            <source>The packet names another sender than the one who signed it</source>
            <translation>El paquete nombra a un remitente distinto del que lo firmó</translation>
        </message>
        <message>
            <source>The packet names its sender by a request that does not fit</source>
            <translation>El paquete nombra a su remitente con una solicitud que no corresponde</translation>
        </message>
        <message>
            <source>The packet on the first stick is whole, and your records are safe.</source>
            <translation>El paquete de la primera memoria está completo, y sus registros están a salvo.</translation>
        </message>
        <message>
            <source>The packet says two different things about one entry</source>
            <translation>El paquete dice dos cosas distintas sobre una entrada</translation>
        </message>
        <message>
            <source>The packet was meant for somebody else and sealed again for you</source>
            <translation>El paquete era para otra persona y se selló de nuevo para usted</translation>
        </message>
        <message>
            <source>The packet was not sealed for you</source>
            <translation>El paquete no fue sellado para usted</translation>
        </message>
        <message>
            <source>The packets were left as they are.</source>
            <translation>Los paquetes se dejaron como están.</translation>
        </message>
        <message>
            <source>The part of the files is damaged without which they do not open as a whole.</source>
            <translation>Está dañada la parte de los archivos sin la cual no se abren completos.</translation>
        </message>
        <message>
            <source>The parts of the packet do not fit together</source>
            <translation>Las partes del paquete no encajan entre sí</translation>
        </message>
        <message>
            <source>The passphrase holds something that is no character and cannot be typed elsewhere.</source>
            <translation>La frase secreta contiene algo que no es un carácter y no se puede escribir en otro equipo.</translation>
        </message>
        <message>
            <source>The passphrase or the code on paper does not open these records.</source>
            <translation>La frase secreta o el código en papel no abre estos registros.</translation>
        </message>
        <message>
            <source>The passphrase or the code on paper does not open this copy.</source>
            <translation>La frase secreta o el código en papel no abre esta copia.</translation>
        </message>
        <message>
            <source>The passphrase settings of this file are outside the limits: {0}.</source>
            <translation>Los ajustes de la frase secreta de este archivo están fuera de los límites: {0}.</translation>
        </message>
        <message>
            <source>The period needs a first and a last day, in that order.</source>
            <translation>El período necesita un primer y un último día, en ese orden.</translation>
        </message>
        <message>
            <source>The photo or document changed while it was being read.</source>
            <translation>La foto o el documento cambió mientras se leía.</translation>
        </message>
        <message>
            <source>The place has no name.</source>
            <translation>El lugar no tiene nombre.</translation>
        </message>
        <message>
            <source>The place is finer than the district: keep only the names of the areas.</source>
            <translation>El lugar es más exacto que el distrito: deje solo los nombres de las zonas.</translation>
        </message>
        <message>
            <source>The policy in force is unchanged.</source>
            <translation>Las reglas vigentes no cambiaron.</translation>
        </message>
        <message>
            <source>The policy of the programme does not know this role.</source>
            <translation>Las reglas del programa no conocen esta función.</translation>
        </message>
        <message>
            <source>The profile cannot be used: {0}.</source>
            <translation>El perfil no se puede usar: {0}.</translation>
        </message>
        <message>
            <source>The profile {0} cannot be read: {1}.</source>
            <translation>El perfil {0} no se puede leer: {1}.</translation>
        </message>
        <message>
            <source>The promise has no day. Ask by when it will be done.</source>
            <translation>El compromiso no tiene día. Pregunte hasta cuándo se hará.</translation>
        </message>
        <message>
            <source>The promise is due before it was made. Look at the days.</source>
            <translation>El compromiso vence antes de que se hiciera. Mire los días.</translation>
        </message>
        <message>
            <source>The promise is said to be made on a day to come.</source>
            <translation>Se dice que el compromiso se hizo en un día que aún no llega.</translation>
        </message>
        <message>
            <source>The request was not signed with the keys that it asks to admit.</source>
            <translation>La solicitud no se firmó con las llaves que pide admitir.</translation>
        </message>
        <message>
            <source>The rest can be read, and the files were left as they are.</source>
            <translation>Lo demás se puede leer, y los archivos quedaron como están.</translation>
        </message>
        <message>
            <source>The row of tags has {0} cells where the header has {1}.</source>
            <translation>La fila de etiquetas tiene {0} celdas y el encabezado tiene {1}.</translation>
        </message>
        <message>
            <source>The second copy cannot be written there: the stick is gone or write-protected.</source>
            <translation>La segunda copia no se puede escribir allí: la memoria ya no está o está protegida contra escritura.</translation>
        </message>
        <message>
            <source>The session set down nothing to tell under that id.</source>
            <translation>La reunión no dejó nada que contar con ese id.</translation>
        </message>
        <message>
            <source>The signature does not fit: this was changed on the way or signed by somebody else.</source>
            <translation>La firma no corresponde: esto se cambió en el camino o lo firmó otra persona.</translation>
        </message>
        <message>
            <source>The signature of the packet does not fit</source>
            <translation>La firma del paquete no corresponde</translation>
        </message>
        <message>
            <source>The stick is not in place: what is there now is a folder of this computer.</source>
            <translation>La memoria USB no está puesta: lo que hay ahora es una carpeta de esta computadora.</translation>
        </message>
        <message>
            <source>The translation of a framework breaks a rule: {0} {1}.</source>
            <translation>La traducción de un marco rompe una regla: {0} {1}.</translation>
        </message>
        <message>
            <source>The two do not agree yet in {0} places.</source>
            <translation>Las dos aún no coinciden en {0} lugares.</translation>
        </message>
        <message>
            <source>The update cannot be put in its place</source>
            <translation>La actualización no se puede poner en su lugar</translation>
        </message>
        <message>
            <source>The update cannot be read to its end</source>
            <translation>La actualización no se puede leer hasta el final</translation>
        </message>
        <message>
            <source>The version before cannot be put in place</source>
            <translation>La versión anterior no se puede poner en su lugar</translation>
        </message>
        <message>
            <source>The version before cannot read records that this version has opened.</source>
            <translation>La versión anterior no puede leer registros que esta versión ha abierto.</translation>
        </message>
        <message>
            <source>The way into these records was taken away.</source>
            <translation>Se quitó el acceso a estos registros.</translation>
        </message>
        <message>
            <source>The way to the source stays behind.</source>
            <translation>El camino hacia la fuente se queda.</translation>
        </message>
        <message>
            <source>The words are said to be of a day to come.</source>
            <translation>Se dice que las palabras son de un día que aún no llega.</translation>
        </message>
        <message>
            <source>The words for printing in this language are missing or damaged.</source>
            <translation>Las palabras para imprimir en este idioma faltan o están dañadas.</translation>
        </message>
        <message>
            <source>The year is before 1900. Look whether that is what you mean.</source>
            <translation>El año es anterior a 1900. Mire si eso es lo que quiere decir.</translation>
        </message>
        <message>
            <source>The {0} is not a number of degrees between -{1} and {2}.</source>
            <translation>{0} no es un número de grados entre -{1} y {2}.</translation>
        </message>
        <message>
            <source>There are at most {0} people in the room, yet {1} answers are counted.</source>
            <translation>Hay a lo sumo {0} personas en la sala, pero se contaron {1} respuestas.</translation>
        </message>
        <message>
            <source>There are at most {0} people in this group, yet {1} answers are counted.</source>
            <translation>Hay a lo sumo {0} personas en este grupo, pero se contaron {1} respuestas.</translation>
        </message>
        <message>
            <source>There are no records in this folder.</source>
            <translation>No hay registros en esta carpeta.</translation>
        </message>
        <message>
            <source>There is already a file of that name.</source>
            <translation>Ya hay un archivo con ese nombre.</translation>
        </message>
        <message>
            <source>There is more than one update on this stick.</source>
            <translation>Hay más de una actualización en esta memoria.</translation>
        </message>
        <message>
            <source>There is no earlier version of the program here to go back to.</source>
            <translation>Aquí no hay ninguna versión anterior de la aplicación a la que volver.</translation>
        </message>
        <message>
            <source>There is no earlier wording of this record here.</source>
            <translation>Aquí no hay un texto anterior de este registro.</translation>
        </message>
        <message>
            <source>There is no field of that name: {0}.</source>
            <translation>No hay ningún campo con ese nombre: {0}.</translation>
        </message>
        <message>
            <source>There is no key of yours alone to take away.</source>
            <translation>No hay una llave solo suya que se pueda quitar.</translation>
        </message>
        <message>
            <source>There is no memory left for this step, or the records cannot be reached.</source>
            <translation>No queda memoria en la computadora para este paso, o no se puede llegar a los registros.</translation>
        </message>
        <message>
            <source>There is no packet here to write again.</source>
            <translation>Aquí no hay ningún paquete para escribir de nuevo.</translation>
        </message>
        <message>
            <source>There is no place in this list.</source>
            <translation>No hay ningún lugar en esta lista.</translation>
        </message>
        <message>
            <source>There is no profile named “{0}”.</source>
            <translation>No hay ningún perfil llamado “{0}”.</translation>
        </message>
        <message>
            <source>There is no promise to print.</source>
            <translation>No hay ningún compromiso que imprimir.</translation>
        </message>
        <message>
            <source>There is no room for the new version beside the old one.</source>
            <translation>No hay espacio para la nueva versión al lado de la antigua.</translation>
        </message>
        <message>
            <source>There is no room left where the file should go.</source>
            <translation>No queda espacio donde debe ir el archivo.</translation>
        </message>
        <message>
            <source>There is no room left where the second copy should go.</source>
            <translation>No queda espacio donde debe ir la segunda copia.</translation>
        </message>
        <message>
            <source>There is no room on this computer for trying this copy.</source>
            <translation>En esta computadora no hay espacio para probar esta copia.</translation>
        </message>
        <message>
            <source>There is no second copy in this folder.</source>
            <translation>En esta carpeta no hay ninguna segunda copia.</translation>
        </message>
        <message>
            <source>There is no service in this table.</source>
            <translation>No hay ningún servicio en esta tabla.</translation>
        </message>
        <message>
            <source>There is no update on this stick.</source>
            <translation>No hay ninguna actualización en esta memoria.</translation>
        </message>
        <message>
            <source>There is nobody to seal for yet: these records belong to no programme.</source>
            <translation>Aún no hay para quién sellar: estos registros no son de ningún programa.</translation>
        </message>
        <message>
            <source>There is nothing to do.</source>
            <translation>No hay nada que hacer.</translation>
        </message>
        <message>
            <source>There were at most {0} people, yet {1} answers to one point are counted.</source>
            <translation>Hubo a lo sumo {0} personas, pero se contaron {1} respuestas sobre un punto.</translation>
        </message>
        <message>
            <source>There were at most {0} people, yet {1} votes are counted for one sign.</source>
            <translation>Hubo a lo sumo {0} personas, pero se contaron {1} votos por una señal.</translation>
        </message>
        <message>
            <source>There were at most {0} people, yet {1} votes are counted.</source>
            <translation>Hubo a lo sumo {0} personas, pero se contaron {1} votos.</translation>
        </message>
        <message>
            <source>There were {0} groups, yet {1} are counted in the vote.</source>
            <translation>Hubo {0} grupos, pero se contaron {1} en el voto.</translation>
        </message>
        <message>
            <source>These are not the first and the second half of one code.</source>
            <translation>Estas no son la primera y la segunda mitad de un mismo código.</translation>
        </message>
        <message>
            <source>These bytes cannot be read</source>
            <translation>Estos bytes no se pueden leer</translation>
        </message>
        <message>
            <source>These keys were taken out of the programme.</source>
            <translation>Estas llaves se sacaron del programa.</translation>
        </message>
        <message>
            <source>These records already belong to a programme.</source>
            <translation>Estos registros ya son de un programa.</translation>
        </message>
        <message>
            <source>These records are invented. They never join a programme and never go anywhere.</source>
            <translation>Estos registros son inventados. Nunca se unen a un programa y nunca van a ningún lugar.</translation>
        </message>
        <message>
            <source>These records are open in another window or program.</source>
            <translation>Estos registros están abiertos en otra ventana o aplicación.</translation>
        </message>
        <message>
            <source>These records belong to no programme yet.</source>
            <translation>Estos registros aún no son de ningún programa.</translation>
        </message>
        <message>
            <source>These records belong to no programme, so there is no key to open packets with.</source>
            <translation>Estos registros no son de ningún programa, así que no hay llave para abrir paquetes.</translation>
        </message>
        <message>
            <source>These records hold no key that may approve devices or take them out.</source>
            <translation>Estos registros no tienen ninguna llave que pueda aprobar dispositivos ni quitarlos.</translation>
        </message>
        <message>
            <source>These records were made by a newer version of this program.</source>
            <translation>Estos registros los hizo una versión más nueva de esta aplicación.</translation>
        </message>
        <message>
            <source>They were left untouched.</source>
            <translation>Se dejaron sin tocar.</translation>
        </message>
        <message>
            <source>They were not attached to the wrong one; the files are where they were.</source>
            <translation>No se adjuntaron a la equivocada; los archivos están donde estaban.</translation>
        </message>
        <message>
            <source>This JSON is not one observation.</source>
            <translation>Este JSON no es una sola observación.</translation>
        </message>
        <message>
            <source>This approval belongs to another programme.</source>
            <translation>Esta aprobación es de otro programa.</translation>
        </message>
        <message>
            <source>This approval is for a device of another committee, or of none.</source>
            <translation>Esta aprobación es para un dispositivo de otro comité, o de ninguno.</translation>
        </message>
        <message>
            <source>This approval was not signed by your headquarters, or it counts no more.</source>
            <translation>Esta aprobación no la firmó su sede, o ya no vale.</translation>
        </message>
        <message>
            <source>This belongs to another programme.</source>
            <translation>Esto es de otro programa.</translation>
        </message>
        <message>
            <source>This computer could not lend the {0} MiB that the passphrase needs.</source>
            <translation>Esta computadora no pudo prestar los {0} MiB que la frase secreta necesita.</translation>
        </message>
        <message>
            <source>This computer may not approve devices for the programme.</source>
            <translation>Esta computadora no puede aprobar dispositivos para el programa.</translation>
        </message>
        <message>
            <source>This copy cannot be relied on: part of it is missing, or is not what was written.</source>
            <translation>No se puede confiar en esta copia: una parte falta, o no es lo que se escribió.</translation>
        </message>
        <message>
            <source>This copy of the program runs from its sources, so that it takes no update from a stick.</source>
            <translation>Esta copia de la aplicación se ejecuta desde sus fuentes, de modo que no toma actualizaciones de una memoria USB.</translation>
        </message>
        <message>
            <source>This copy of the program takes no updates: it was built without the key that signs them.</source>
            <translation>Esta copia de la aplicación no recibe actualizaciones: se hizo sin la llave que las firma.</translation>
        </message>
        <message>
            <source>This copy opens, but it is a copy of other records than these.</source>
            <translation>Esta copia se abre, pero es una copia de otros registros, no de estos.</translation>
        </message>
        <message>
            <source>This copy was made by a newer version of this program.</source>
            <translation>Esta copia la hizo una versión más nueva de esta aplicación.</translation>
        </message>
        <message>
            <source>This does not have the shape that is expected (see {0}).</source>
            <translation>Esto no tiene la forma esperada (vea {0}).</translation>
        </message>
        <message>
            <source>This does not have the shape that is expected{0}.</source>
            <translation>Esto no tiene la forma esperada{0}.</translation>
        </message>
        <message>
            <source>This does not open: the passphrase or code is another one, or the bytes were changed.</source>
            <translation>Esto no se abre: la frase secreta o el código es otro, o los bytes se cambiaron.</translation>
        </message>
        <message>
            <source>This draft cannot be read by this version of the program.</source>
            <translation>Esta versión de la aplicación no puede leer este borrador.</translation>
        </message>
        <message>
            <source>This draft is not here any more.</source>
            <translation>Este borrador ya no está aquí.</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Este archivo no se puede leer.</translation>
        </message>
        <message>
            <source>This file cannot be read. The strictest settings count until it can.</source>
            <translation>Este archivo no se puede leer. Valen los ajustes más estrictos hasta que se pueda.</translation>
        </message>
        <message>
            <source>This file does not hold a recovery key, or it is damaged.</source>
            <translation>Este archivo no contiene una clave de recuperación, o está dañado.</translation>
        </message>
        <message>
            <source>This file does not hold keys that this program exported, or it is damaged.</source>
            <translation>Este archivo no contiene llaves exportadas por esta aplicación, o está dañado.</translation>
        </message>
        <message>
            <source>This file has the name of a photo, but it is none that this program can read.</source>
            <translation>Este archivo tiene nombre de foto, pero no es una que esta aplicación pueda leer.</translation>
        </message>
        <message>
            <source>This file is damaged. The strictest settings count until it is mended.</source>
            <translation>Este archivo está dañado. Valen los ajustes más estrictos hasta que se repare.</translation>
        </message>
        <message>
            <source>This file is empty.</source>
            <translation>Este archivo está vacío.</translation>
        </message>
        <message>
            <source>This file is larger than 200 MB, which is the most that is attached.</source>
            <translation>Este archivo pasa de 200 MB, que es lo máximo que se adjunta.</translation>
        </message>
        <message>
            <source>This file is no approval.</source>
            <translation>Este archivo no es una aprobación.</translation>
        </message>
        <message>
            <source>This file is no card, request or approval</source>
            <translation>Este archivo no es una tarjeta, solicitud ni aprobación</translation>
        </message>
        <message>
            <source>This file is no request of a device.</source>
            <translation>Este archivo no es la solicitud de un dispositivo.</translation>
        </message>
        <message>
            <source>This file is not a list of signs.</source>
            <translation>Este archivo no es una lista de señales.</translation>
        </message>
        <message>
            <source>This group agreed to have its view shown as its own, yet it has fewer than five people, or nobody counted them: it will not be printed as its own.</source>
            <translation>Este grupo aceptó que su opinión se muestre como suya, pero tiene menos de cinco personas, o nadie las contó: no se imprimirá como suya.</translation>
        </message>
        <message>
            <source>This is a folder or a device and not a file.</source>
            <translation>Esto es una carpeta o un dispositivo y no un archivo.</translation>
        </message>
        <message>
            <source>This is half {half} of a code that was split; the other half is needed too.</source>
            <translation>Esta es la mitad {half} de un código dividido; también hace falta la otra mitad.</translation>
        </message>
        <message>
            <source>This is more than one packet can carry ({0}).</source>
            <translation>Esto es más de lo que un paquete puede llevar ({0}).</translation>
        </message>
        <message>
            <source>This is no list of places: it lacks the columns Admin Level, P-Code, Name and Parent P-Code (or ADM1_PCODE, ADM1_EN and so on).</source>
            <translation>Esto no es una lista de lugares: le faltan las columnas Admin Level, P-Code, Name y Parent P-Code (o ADM1_PCODE, ADM1_EN, etcétera).</translation>
        </message>
        <message>
            <source>This is not JSON.</source>
            <translation>Esto no es JSON.</translation>
        </message>
        <message>
            <source>This is not a figure.</source>
            <translation>Esto no es una cifra.</translation>
        </message>
        <message>
            <source>This is not a whole fingerprint: {0}.</source>
            <translation>Esto no es una huella completa: {0}.</translation>
        </message>
        <message>
            <source>This is not canonical</source>
            <translation>Esto no está en forma canónica</translation>
        </message>
        <message>
            <source>This is not one object of JSON.</source>
            <translation>Esto no es un objeto JSON.</translation>
        </message>
        <message>
            <source>This is not the code of a sheet: it has {0} letters and figures that fit together.</source>
            <translation>Esto no es el código de una hoja: tiene {0} letras y cifras que concuerdan entre sí.</translation>
        </message>
        <message>
            <source>This is the approval of this laptop itself.</source>
            <translation>Esta es la aprobación de esta misma computadora.</translation>
        </message>
        <message>
            <source>This is the last passphrase that opens these records, or it is gone already.</source>
            <translation>Esta es la última frase secreta que abre estos registros, o ya no existe.</translation>
        </message>
        <message>
            <source>This is too long for one record, or holds signs that cannot be kept.</source>
            <translation>Esto es demasiado largo para un registro, o tiene signos que no se pueden guardar.</translation>
        </message>
        <message>
            <source>This is {0}, not a CSV file in UTF-8.</source>
            <translation>Esto es {0}, no un archivo CSV en UTF-8.</translation>
        </message>
        <message>
            <source>This key file holds keys that the policy of its programme does not name.</source>
            <translation>Este archivo de llave tiene llaves que las reglas de su programa no nombran.</translation>
        </message>
        <message>
            <source>This laptop was not approved for a committee.</source>
            <translation>Esta computadora no fue aprobada para un comité.</translation>
        </message>
        <message>
            <source>This list is too long for a card.</source>
            <translation>Esta lista es demasiado larga para una tarjeta.</translation>
        </message>
        <message>
            <source>This list names a sign twice.</source>
            <translation>Esta lista nombra una señal dos veces.</translation>
        </message>
        <message>
            <source>This list names more than 15 signs.</source>
            <translation>Esta lista nombra más de 15 señales.</translation>
        </message>
        <message>
            <source>This list names signs that are not in the frameworks of this program.</source>
            <translation>Esta lista nombra señales que no están en los marcos de esta aplicación.</translation>
        </message>
        <message>
            <source>This list names signs that only headquarters answers, over many records.</source>
            <translation>Esta lista nombra señales que solo responde la sede, a partir de muchos registros.</translation>
        </message>
        <message>
            <source>This meeting has no day yet, so nobody can be invited to it.</source>
            <translation>Esta reunión aún no tiene día, así que no se puede invitar a nadie.</translation>
        </message>
        <message>
            <source>This meeting is not whole here, so nothing can be added to it.</source>
            <translation>Esta reunión no está completa aquí, así que no se le puede agregar nada.</translation>
        </message>
        <message>
            <source>This name is not known to this version. What it was meant to set is not set.</source>
            <translation>Esta versión no conoce este nombre. Lo que debía ajustar no se ajusta.</translation>
        </message>
        <message>
            <source>This observation is not here.</source>
            <translation>Esta observación no está aquí.</translation>
        </message>
        <message>
            <source>This observation is not whole here, so it cannot be changed.</source>
            <translation>Esta observación no está completa aquí, así que no se puede cambiar.</translation>
        </message>
        <message>
            <source>This observation was saved once only, so there is nothing before it.</source>
            <translation>Esta observación se guardó una sola vez, así que no hay nada anterior.</translation>
        </message>
        <message>
            <source>This pack holds something that this version of the program cannot read.</source>
            <translation>Este lote contiene algo que esta versión de la aplicación no puede leer.</translation>
        </message>
        <message>
            <source>This packet is not being read any more.</source>
            <translation>Este paquete ya no se está leyendo.</translation>
        </message>
        <message>
            <source>This packet is not waiting any more.</source>
            <translation>Este paquete ya no está en espera.</translation>
        </message>
        <message>
            <source>This packet is on that stick already.</source>
            <translation>Este paquete ya está en esa memoria.</translation>
        </message>
        <message>
            <source>This packet is too large to be kept here, and the first stick is not in place.</source>
            <translation>Este paquete es demasiado grande para guardarlo aquí, y la primera memoria no está puesta.</translation>
        </message>
        <message>
            <source>This packet was made here. It opens for those it was sealed for.</source>
            <translation>Este paquete se hizo aquí. Se abre para quienes fue sellado.</translation>
        </message>
        <message>
            <source>This packet was not sealed for you</source>
            <translation>Este paquete no fue sellado para usted</translation>
        </message>
        <message>
            <source>This packet was taken in before.</source>
            <translation>Este paquete ya se recibió antes.</translation>
        </message>
        <message>
            <source>This passphrase opens these records already.</source>
            <translation>Esta frase secreta ya abre estos registros.</translation>
        </message>
        <message>
            <source>This passphrase would be guessed early: {0}.</source>
            <translation>Esta frase secreta se adivinaría pronto: {0}.</translation>
        </message>
        <message>
            <source>This photo has more pixels than can be opened on this computer.</source>
            <translation>Esta foto tiene más píxeles de los que se pueden abrir en esta computadora.</translation>
        </message>
        <message>
            <source>This photo is damaged or not whole, so it cannot be read.</source>
            <translation>Esta foto está dañada o incompleta, así que no se puede leer.</translation>
        </message>
        <message>
            <source>This photo is larger than 64 MB.</source>
            <translation>Esta foto pasa de 64 MB.</translation>
        </message>
        <message>
            <source>This photo or document is not here yet.</source>
            <translation>Esta foto o este documento aún no está aquí.</translation>
        </message>
        <message>
            <source>This place is not in the lists here.</source>
            <translation>Este lugar no está en las listas de aquí.</translation>
        </message>
        <message>
            <source>This program was installed as a package of the system, which alone may exchange it.</source>
            <translation>Esta aplicación se instaló como paquete del sistema, y solo este puede cambiarla.</translation>
        </message>
        <message>
            <source>This promise is not whole here, so nothing can be added to it.</source>
            <translation>Este compromiso no está completo aquí, así que no se le puede agregar nada.</translation>
        </message>
        <message>
            <source>This record is not a body, or it is not whole here.</source>
            <translation>Este registro no es un organismo, o no está completo aquí.</translation>
        </message>
        <message>
            <source>This record is not here.</source>
            <translation>Este registro no está aquí.</translation>
        </message>
        <message>
            <source>This record is not whole here, so it cannot be changed.</source>
            <translation>Este registro no está completo aquí, así que no se puede cambiar.</translation>
        </message>
        <message>
            <source>This seems to be a person's name. Write what the person does, such as teacher or elder.</source>
            <translation>Esto parece el nombre de una persona. Escriba lo que hace, como docente o persona mayor.</translation>
        </message>
        <message>
            <source>This text is very long, and only its beginning is looked over for names and numbers. A record holds about a million letters in all: attach a longer text as a document.</source>
            <translation>Este texto es muy largo, y solo su comienzo se revisa en busca de nombres y números. Un registro admite cerca de un millón de letras en total: adjunte un texto más largo como documento.</translation>
        </message>
        <message>
            <source>This update cannot be put on a program as old as this one.</source>
            <translation>Esta actualización no se puede poner sobre una aplicación tan antigua como esta.</translation>
        </message>
        <message>
            <source>This update cannot read records as this program writes them.</source>
            <translation>Esta actualización no puede leer registros como los escribe esta aplicación.</translation>
        </message>
        <message>
            <source>This update is for a program of another name.</source>
            <translation>Esta actualización es para una aplicación de otro nombre.</translation>
        </message>
        <message>
            <source>This update is for another kind of computer.</source>
            <translation>Esta actualización es para otro tipo de computadora.</translation>
        </message>
        <message>
            <source>This update is older than what is on this computer already.</source>
            <translation>Esta actualización es más antigua que lo que ya hay en esta computadora.</translation>
        </message>
        <message>
            <source>This update is on this computer already.</source>
            <translation>Esta actualización ya está en esta computadora.</translation>
        </message>
        <message>
            <source>This value is not one that can stand here. No recovery key is offered.</source>
            <translation>Este valor no puede estar aquí. No se ofrece ninguna clave de recuperación.</translation>
        </message>
        <message>
            <source>This value is not one that can stand here. The strictest one counts instead.</source>
            <translation>Este valor no puede estar aquí. En su lugar vale el más estricto.</translation>
        </message>
        <message>
            <source>To take the record itself back, erase it whole.</source>
            <translation>Para retirar el registro mismo, bórrelo completo.</translation>
        </message>
        <message>
            <source>Too few holders of the programme's keys signed.</source>
            <translation>Firmaron muy pocos titulares de las llaves del programa.</translation>
        </message>
        <message>
            <source>Too much waits for checking already, so this packet was not kept.</source>
            <translation>Ya hay demasiado en espera de verificación, así que este paquete no se guardó.</translation>
        </message>
        <message>
            <source>Trying the new version</source>
            <translation>Probando la nueva versión</translation>
        </message>
        <message>
            <source>Two computers wrote different things of this meeting, and nobody chose between them yet.</source>
            <translation>Dos computadoras escribieron cosas distintas de esta reunión, y nadie ha elegido aún.</translation>
        </message>
        <message>
            <source>Type it again slowly, look at the keyboard layout, or use the code on paper.</source>
            <translation>Escríbala de nuevo despacio, mire el idioma del teclado, o use el código en papel.</translation>
        </message>
        <message>
            <source>Type it again slowly. A copy opens with what opened the records on the day when it was made.</source>
            <translation>Escríbala de nuevo despacio. Una copia se abre con lo que abría los registros el día en que se hizo.</translation>
        </message>
        <message>
            <source>Type it again; if it was pasted, type it by hand.</source>
            <translation>Escríbala de nuevo; si la pegó, escríbala a mano.</translation>
        </message>
        <message>
            <source>Update the sources instead.</source>
            <translation>Actualice las fuentes en su lugar.</translation>
        </message>
        <message>
            <source>Update this program and import the packet again.</source>
            <translation>Actualice esta aplicación e importe el paquete de nuevo.</translation>
        </message>
        <message>
            <source>Update this program from the stick of your headquarters, then open them again.</source>
            <translation>Actualice esta aplicación desde la memoria de su sede, y luego ábralos de nuevo.</translation>
        </message>
        <message>
            <source>Update this program from the stick of your headquarters, then try the copy again.</source>
            <translation>Actualice esta aplicación desde la memoria de su sede, y luego pruebe la copia de nuevo.</translation>
        </message>
        <message>
            <source>Update this program, then release the packet.</source>
            <translation>Actualice esta aplicación, y luego libere el paquete.</translation>
        </message>
        <message>
            <source>Update this program; then import the packet again.</source>
            <translation>Actualice esta aplicación; luego importe el paquete de nuevo.</translation>
        </message>
        <message>
            <source>Update this program; then release the packet from those that wait.</source>
            <translation>Actualice esta aplicación; luego libere el paquete de los que están en espera.</translation>
        </message>
        <message>
            <source>Use another stick or folder: this one is failing.</source>
            <translation>Use otra memoria o carpeta: esta está fallando.</translation>
        </message>
        <message>
            <source>Use the computer of a registrar, or have one named in the policy.</source>
            <translation>Use la computadora de un registrador, o pida que se nombre uno en las reglas.</translation>
        </message>
        <message>
            <source>Use the six words that the program offers, or a longer sentence of your own.</source>
            <translation>Use las seis palabras que ofrece la aplicación, o una frase propia más larga.</translation>
        </message>
        <message>
            <source>Wait until it is done, or choose another folder.</source>
            <translation>Espere a que termine, o elija otra carpeta.</translation>
        </message>
        <message>
            <source>Wait until it is done.</source>
            <translation>Espere a que termine.</translation>
        </message>
        <message>
            <source>Wait until the rest of it has come, or record what you know as a new observation.</source>
            <translation>Espere a que llegue el resto, o registre lo que sabe como una observación nueva.</translation>
        </message>
        <message>
            <source>Wait until the rest of it has come.</source>
            <translation>Espere hasta que llegue el resto.</translation>
        </message>
        <message>
            <source>What came with the program is used instead.</source>
            <translation>En su lugar se usa lo que vino con la aplicación.</translation>
        </message>
        <message>
            <source>What finds your records and shows them in lists is damaged. Nothing you wrote is.</source>
            <translation>Está dañado lo que busca sus registros y los muestra en listas. Nada de lo que usted escribió lo está.</translation>
        </message>
        <message>
            <source>What is here was left as it is.</source>
            <translation>Lo que está aquí se dejó como está.</translation>
        </message>
        <message>
            <source>What is in it was not touched.</source>
            <translation>Lo que contiene no se tocó.</translation>
        </message>
        <message>
            <source>What is to be told back has no day. Say by when people will hear it.</source>
            <translation>Lo que se debe contar no tiene día. Diga hasta cuándo la gente lo sabrá.</translation>
        </message>
        <message>
            <source>What was found out about the promise has no day, and so counts as the oldest.</source>
            <translation>Lo que se averiguó sobre el compromiso no tiene día, y por eso cuenta como lo más antiguo.</translation>
        </message>
        <message>
            <source>What was found out at {0} names no promise.</source>
            <translation>Lo que se averiguó en {0} no nombra ningún compromiso.</translation>
        </message>
        <message>
            <source>What was kept of this body cannot be read by this version of the program.</source>
            <translation>Esta versión de la aplicación no puede leer lo que se guardó de este organismo.</translation>
        </message>
        <message>
            <source>What was kept of this meeting cannot be read by this version of the program.</source>
            <translation>Esta versión de la aplicación no puede leer lo que se guardó de esta reunión.</translation>
        </message>
        <message>
            <source>What was keyed in of this meeting cannot be read by this version of the program.</source>
            <translation>Esta versión de la aplicación no puede leer lo que se digitó de esta reunión.</translation>
        </message>
        <message>
            <source>What you keyed in is kept as it stands, and nothing was written into the meeting.</source>
            <translation>Lo que usted digitó se guarda como está, y no se escribió nada en la reunión.</translation>
        </message>
        <message>
            <source>What you typed is kept in the draft.</source>
            <translation>Lo que escribió está guardado en el borrador.</translation>
        </message>
        <message>
            <source>Who made this packet is not known yet: only a newer version can read it.</source>
            <translation>Aún no se sabe quién hizo este paquete: solo una versión más nueva puede leerlo.</translation>
        </message>
        <message>
            <source>Word {number}, “{word}”, is not in the list of words.</source>
            <translation>La palabra {number}, “{word}”, no está en la lista de palabras.</translation>
        </message>
        <message>
            <source>Write 12, 10-20, 10-20 (15), 10+, ≤20 or ~15, or leave it empty.</source>
            <translation>Escriba 12, 10-20, 10-20 (15), 10+, ≤20 o ~15, o déjelo vacío.</translation>
        </message>
        <message>
            <source>Write a few words into the first field, then save.</source>
            <translation>Escriba unas palabras en el primer campo, y luego guarde.</translation>
        </message>
        <message>
            <source>Write decimal degrees, for example 4.3947, or leave it empty and describe the place.</source>
            <translation>Escriba grados decimales, por ejemplo 4.3947, o déjelo vacío y describa el lugar.</translation>
        </message>
        <message>
            <source>Write down what you know in a session, promise or observation of your own.</source>
            <translation>Anote lo que sabe en una reunión, un compromiso o una observación propios.</translation>
        </message>
        <message>
            <source>Write the name that people there use.</source>
            <translation>Escriba el nombre que usa la gente de allí.</translation>
        </message>
        <message>
            <source>Write the promise down first, or choose one from the list.</source>
            <translation>Anote primero el compromiso, o elija uno de la lista.</translation>
        </message>
        <message>
            <source>Write what it is called: its place, or what it does.</source>
            <translation>Escriba cómo se llama: su lugar, o lo que hace.</translation>
        </message>
        <message>
            <source>Writing the packet</source>
            <translation>Escribiendo el paquete</translation>
        </message>
        <message>
            <source>You went on to another observation before the photos were ready.</source>
            <translation>Usted pasó a otra observación antes de que las fotos estuvieran listas.</translation>
        </message>
        <message>
            <source>Your organisation asks for a longer passphrase on this computer.</source>
            <translation>Su organización pide una frase secreta más larga en esta computadora.</translation>
        </message>
        <message>
            <source>Your organisation asks for six of the program's own words as a passphrase.</source>
            <translation>Su organización pide como frase secreta seis palabras de las que propone la aplicación.</translation>
        </message>
        <message>
            <source>Your records are safe, and nothing counts as copied.</source>
            <translation>Sus registros están a salvo, y nada cuenta como copiado.</translation>
        </message>
        <message>
            <source>Your records are safe, no half copy was left, and older copies there were not touched.</source>
            <translation>Sus registros están a salvo, no quedó ninguna copia a medias, y las copias anteriores que hay allí no se tocaron.</translation>
        </message>
        <message>
            <source>Your records are safe.</source>
            <translation>Sus registros están a salvo.</translation>
        </message>
        <message>
            <source>Your records are safe; no half-written file was left.</source>
            <translation>Sus registros están a salvo; no quedó ningún archivo a medias.</translation>
        </message>
        <message>
            <source>Your records are safe; nothing was changed.</source>
            <translation>Sus registros están a salvo; no se cambió nada.</translation>
        </message>
        <message>
            <source>Your records are safe; nothing was written.</source>
            <translation>Sus registros están a salvo; no se escribió nada.</translation>
        </message>
        <message>
            <source>Your records are safe; the bad copy was removed and nothing counts as sealed.</source>
            <translation>Sus registros están a salvo; la copia mala se quitó y nada cuenta como sellado.</translation>
        </message>
        <message>
            <source>Your records are safe; the bad copy was removed.</source>
            <translation>Sus registros están a salvo; la copia mala se quitó.</translation>
        </message>
        <message>
            <source>Your records are unchanged and nothing was written.</source>
            <translation>Sus registros no cambiaron y no se escribió nada.</translation>
        </message>
        <message>
            <source>Your records are untouched.</source>
            <translation>Sus registros están intactos.</translation>
        </message>
        <message>
            <source>a UUID needs 16 bytes</source>
            <translation>un UUID necesita 16 bytes</translation>
        </message>
        <message>
            <source>a bracket or brace is not closed, or one stands inside another</source>
            <translation>un corchete o una llave no está cerrado, o uno está dentro de otro</translation>
        </message>
        <message>
            <source>a cell holds a zero byte, which is not text</source>
            <translation>una celda contiene un byte cero, que no es texto</translation>
        </message>
        <message>
            <source>a cell is far too long, or a quotation mark that opens it is never closed</source>
            <translation>una celda es demasiado larga, o una comilla que la abre nunca se cierra</translation>
        </message>
        <message>
            <source>a chain of ours without its keys</source>
            <translation>una cadena nuestra sin sus llaves</translation>
        </message>
        <message>
            <source>a civil society organisation</source>
            <translation>una organización de la sociedad civil</translation>
        </message>
        <message>
            <source>a file was not written as it was signed</source>
            <translation>un archivo no se escribió como se firmó</translation>
        </message>
        <message>
            <source>a list of chosen observations says how they were chosen</source>
            <translation>una lista de observaciones elegidas dice cómo se eligieron</translation>
        </message>
        <message>
            <source>a minority view is printed where it says so</source>
            <translation>una opinión minoritaria se imprime donde dice que se puede</translation>
        </message>
        <message>
            <source>a name in it has more than {0} letters</source>
            <translation>un nombre contiene más de {0} letras</translation>
        </message>
        <message>
            <source>a place beyond the last answer</source>
            <translation>un lugar más allá de la última respuesta</translation>
        </message>
        <message>
            <source>a program has a schema</source>
            <translation>una aplicación tiene un esquema</translation>
        </message>
        <message>
            <source>a program is no pack</source>
            <translation>una aplicación no es un lote</translation>
        </message>
        <message>
            <source>a quotation mark inside a cell is not doubled, so that the cells cannot be told apart</source>
            <translation>una comilla dentro de una celda no está doblada, así que las celdas no se pueden distinguir</translation>
        </message>
        <message>
            <source>a quotation mark that opens a cell is never closed</source>
            <translation>una comilla que abre una celda nunca se cierra</translation>
        </message>
        <message>
            <source>a religious organisation</source>
            <translation>una organización religiosa</translation>
        </message>
        <message>
            <source>a research institute</source>
            <translation>un instituto de investigación</translation>
        </message>
        <message>
            <source>a spreadsheet or another packed file</source>
            <translation>una hoja de cálculo u otro archivo comprimido</translation>
        </message>
        <message>
            <source>a summary always carries its caveats</source>
            <translation>un resumen siempre lleva sus advertencias</translation>
        </message>
        <message>
            <source>an earlier row of this file has the same id; only the first is taken</source>
            <translation>una fila anterior de este archivo tiene el mismo id; solo se toma la primera</translation>
        </message>
        <message>
            <source>an erasure names revisions or a record</source>
            <translation>un borrado nombra versiones o un registro</translation>
        </message>
        <message>
            <source>an intergovernmental organisation</source>
            <translation>una organización intergubernamental</translation>
        </message>
        <message>
            <source>an objection is always told</source>
            <translation>un desacuerdo siempre se cuenta</translation>
        </message>
        <message>
            <source>an old spreadsheet</source>
            <translation>una hoja de cálculo antigua</translation>
        </message>
        <message>
            <source>an organisation of another kind</source>
            <translation>una organización de otro tipo</translation>
        </message>
        <message>
            <source>at least {0} is more than at most {1}.</source>
            <translation>al menos {0} es más que a lo sumo {1}.</translation>
        </message>
        <message>
            <source>between from</source>
            <translation>between from</translation>
        </message>
        <message>
            <source>cannot be written: {0}</source>
            <translation>no se puede escribir: {0}</translation>
        </message>
        <message>
            <source>committee or body</source>
            <translation>comité u organismo</translation>
        </message>
        <message>
            <source>counts {0}: names no column</source>
            <translation>conteo {0}: no nombra ninguna columna</translation>
        </message>
        <message>
            <source>counts {0}: there is no party {1}</source>
            <translation>conteo {0}: no existe el actor {1}</translation>
        </message>
        <message>
            <source>data set/{0}</source>
            <translation>conjunto de datos/{0}</translation>
        </message>
        <message>
            <source>data_set.{0}: is empty</source>
            <translation>data_set.{0}: está vacío</translation>
        </message>
        <message>
            <source>does not begin with the id of its framework</source>
            <translation>no comienza con el id de su marco</translation>
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
            <translation>no tiene lugar ahí</translation>
        </message>
        <message>
            <source>has the wrong type</source>
            <translation>es del tipo equivocado</translation>
        </message>
        <message>
            <source>hasta como_máximo a_lo_sumo hadi mpaka</source>
            <translation>hasta como_máximo a_lo_sumo hadi mpaka</translation>
        </message>
        <message>
            <source>how to reach</source>
            <translation>cómo contactarlo</translation>
        </message>
        <message>
            <source>indicator {0}: frameworks does not give the version of {1}</source>
            <translation>indicador {0}: los marcos no dan la versión de {1}</translation>
        </message>
        <message>
            <source>indicator {0}: say why</source>
            <translation>indicador {0}: diga por qué</translation>
        </message>
        <message>
            <source>indicator {0}: there is no kind {1}</source>
            <translation>indicador {0}: no existe el tipo {1}</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>está vacío</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <source>is missing or not a table</source>
            <translation>falta o no es una tabla</translation>
        </message>
        <message>
            <source>is named twice</source>
            <translation>se nombra dos veces</translation>
        </message>
        <message>
            <source>is no text</source>
            <translation>no es texto</translation>
        </message>
        <message>
            <source>is not a code of this field</source>
            <translation>no es un código de este campo</translation>
        </message>
        <message>
            <source>is not a day</source>
            <translation>no es un día</translation>
        </message>
        <message>
            <source>is not a list</source>
            <translation>no es una lista</translation>
        </message>
        <message>
            <source>is not a list of texts</source>
            <translation>no es una lista de textos</translation>
        </message>
        <message>
            <source>is not in the framework</source>
            <translation>no está en el marco</translation>
        </message>
        <message>
            <source>is not offered in the field</source>
            <translation>no se ofrece en el campo</translation>
        </message>
        <message>
            <source>is not that of the framework</source>
            <translation>no es el del marco</translation>
        </message>
        <message>
            <source>is used twice</source>
            <translation>se usa dos veces</translation>
        </message>
        <message>
            <source>it concerns sexual violence or children and may only go to a protection officer</source>
            <translation>trata de violencia sexual o de niñas y niños, y solo puede ir a una persona encargada de protección</translation>
        </message>
        <message>
            <source>it gives no code</source>
            <translation>no da ningún código</translation>
        </message>
        <message>
            <source>it gives no name</source>
            <translation>no da ningún nombre</translation>
        </message>
        <message>
            <source>it has {0} cells where the header has {1}</source>
            <translation>tiene {0} celdas donde el encabezado tiene {1}</translation>
        </message>
        <message>
            <source>it is larger than one megabyte</source>
            <translation>pasa de un megabyte</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>no está</translation>
        </message>
        <message>
            <source>it is not whole here, or somebody asked to erase it</source>
            <translation>no está completa aquí, o alguien pidió borrarla</translation>
        </message>
        <message>
            <source>it is too large for a pack</source>
            <translation>es demasiado grande para un lote</translation>
        </message>
        <message>
            <source>it lies under another pack's name</source>
            <translation>está bajo el nombre de otro lote</translation>
        </message>
        <message>
            <source>its code is {0}, which is no code</source>
            <translation>su código es {0}, que no es un código</translation>
        </message>
        <message>
            <source>its level is {0}, which is not 0 to 9</source>
            <translation>su nivel es {0}, que no va de 0 a 9</translation>
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
            <translation>listas y búsqueda</translation>
        </message>
        <message>
            <source>local wording</source>
            <translation>palabras locales</translation>
        </message>
        <message>
            <source>must be numbered m01, m02 if it is mitigating, and only then</source>
            <translation>debe numerarse m01, m02 si es atenuante, y solo entonces</translation>
        </message>
        <message>
            <source>name: small letters, digits and hyphens only</source>
            <translation>name: solo letras minúsculas, cifras y guiones</translation>
        </message>
        <message>
            <source>names more than {0} indicators</source>
            <translation>nombra más de {0} indicadores</translation>
        </message>
        <message>
            <source>no translations of Qt</source>
            <translation>no hay traducciones de Qt</translation>
        </message>
        <message>
            <source>nobody can tell what</source>
            <translation>nadie puede decir qué</translation>
        </message>
        <message>
            <source>opening hours</source>
            <translation>horario</translation>
        </message>
        <message>
            <source>packets and receipts</source>
            <translation>paquetes y acuses de recibo</translation>
        </message>
        <message>
            <source>photos and documents</source>
            <translation>fotos y documentos</translation>
        </message>
        <message>
            <source>rows not taken *.csv</source>
            <translation>filas no tomadas *.csv</translation>
        </message>
        <message>
            <source>rows not taken {0}.csv</source>
            <translation>filas no tomadas {0}.csv</translation>
        </message>
        <message>
            <source>table.delimiter: one character such as , or ;</source>
            <translation>table.delimiter: un carácter como , o ;</translation>
        </message>
        <message>
            <source>the best figure {0} is less than at least {1}.</source>
            <translation>la mejor cifra {0} es menos que al menos {1}.</translation>
        </message>
        <message>
            <source>the best figure {0} is more than at most {1}.</source>
            <translation>la mejor cifra {0} es más que a lo sumo {1}.</translation>
        </message>
        <message>
            <source>the column {0} is listed under table.never and may not be used</source>
            <translation>la columna {0} está en table.never y no se puede usar</translation>
        </message>
        <message>
            <source>the crosswalk names {0}, which is not here</source>
            <translation>la correspondencia nombra {0}, que no está aquí</translation>
        </message>
        <message>
            <source>the date format “{0}” names a part twice</source>
            <translation>el formato de fecha “{0}” nombra una parte dos veces</translation>
        </message>
        <message>
            <source>the date format “{0}” needs a year, one month and a day: YYYY, MM or Month, DD</source>
            <translation>el formato de fecha “{0}” necesita un año, un mes y un día: YYYY, MM o Month, DD</translation>
        </message>
        <message>
            <source>the files are not those that were signed</source>
            <translation>los archivos no son los que se firmaron</translation>
        </message>
        <message>
            <source>the headquarters of your programme ({0})</source>
            <translation>la sede de su programa ({0})</translation>
        </message>
        <message>
            <source>the keys of this computer</source>
            <translation>las llaves de esta computadora</translation>
        </message>
        <message>
            <source>the list of places</source>
            <translation>la lista de lugares</translation>
        </message>
        <message>
            <source>the other laptops of your committee</source>
            <translation>las otras computadoras de su comité</translation>
        </message>
        <message>
            <source>the people concerned did not agree to it going to headquarters</source>
            <translation>las personas afectadas no aceptaron que fuera a la sede</translation>
        </message>
        <message>
            <source>the people concerned did not agree to it going to the committee</source>
            <translation>las personas interesadas no aceptaron que fuera al comité</translation>
        </message>
        <message>
            <source>the risk check says that sharing the detail is dangerous</source>
            <translation>la evaluación de riesgo dice que compartir el detalle es peligroso</translation>
        </message>
        <message>
            <source>the row has {0} cells where the header has {1}</source>
            <translation>la fila tiene {0} celdas donde el encabezado tiene {1}</translation>
        </message>
        <message>
            <source>the settings</source>
            <translation>los ajustes</translation>
        </message>
        <message>
            <source>unexpected end</source>
            <translation>final inesperado</translation>
        </message>
        <message>
            <source>unused room</source>
            <translation>espacio sin usar</translation>
        </message>
        <message>
            <source>waiting packet {0}</source>
            <translation>paquete en espera {0}</translation>
        </message>
        <message>
            <source>was retired and cannot come back</source>
            <translation>fue retirado y no puede volver</translation>
        </message>
        <message>
            <source>what it offers</source>
            <translation>qué ofrece</translation>
        </message>
        <message>
            <source>what says where everything lies</source>
            <translation>lo que dice dónde está cada cosa</translation>
        </message>
        <message>
            <source>when.formats: is empty</source>
            <translation>when.formats: está vacío</translation>
        </message>
        <message>
            <source>would replace another file</source>
            <translation>reemplazaría otro archivo</translation>
        </message>
        <message>
            <source>you marked it as not for headquarters</source>
            <translation>usted la marcó como no destinada a la sede</translation>
        </message>
        <message>
            <source>you marked it as not for the committee</source>
            <translation>usted lo marcó como no destinado al comité</translation>
        </message>
        <message>
            <source>your drafts</source>
            <translation>sus borradores</translation>
        </message>
        <message>
            <source>your records</source>
            <translation>sus registros</translation>
        </message>
        <message>
            <source>{0} and what should be the same are not of one kind</source>
            <translation>{0} y lo que debería ser lo mismo no son del mismo tipo</translation>
        </message>
        <message>
            <source>{0} at headquarters</source>
            <translation>{0} en la sede</translation>
        </message>
        <message>
            <source>{0} can read what it seals</source>
            <translation>{0} puede leer lo que sella</translation>
        </message>
        <message>
            <source>{0} comparison number, {1}…</source>
            <translation>{0} número de comparación, {1}…</translation>
        </message>
        <message>
            <source>{0} has changed its meaning</source>
            <translation>{0} ha cambiado de significado</translation>
        </message>
        <message>
            <source>{0} has vanished without being retired</source>
            <translation>{0} ha desaparecido sin ser retirado</translation>
        </message>
        <message>
            <source>{0} holds {1} characters; the most that is taken is {2}</source>
            <translation>{0} tiene {1} caracteres; lo máximo que se toma es {2}</translation>
        </message>
        <message>
            <source>{0} in {1} bytes</source>
            <translation>{0} en {1} bytes</translation>
        </message>
        <message>
            <source>{0} is empty</source>
            <translation>{0} está vacío</translation>
        </message>
        <message>
            <source>{0} is empty, so it is not known what kind of event this is</source>
            <translation>{0} está vacío, así que no se sabe qué tipo de hecho es</translation>
        </message>
        <message>
            <source>{0} is empty, so the row cannot be told from others</source>
            <translation>{0} está vacío, así que la fila no se distingue de otras</translation>
        </message>
        <message>
            <source>{0} is longer than {1} characters, which is no id</source>
            <translation>{0} tiene más de {1} caracteres, lo que no es un id</translation>
        </message>
        <message>
            <source>{0} is mitigating but says what is missing</source>
            <translation>{0} es atenuante pero dice qué falta</translation>
        </message>
        <message>
            <source>{0} is no longer retired</source>
            <translation>{0} ya no está retirado</translation>
        </message>
        <message>
            <source>{0} is the same as two others</source>
            <translation>{0} es lo mismo que otros dos</translation>
        </message>
        <message>
            <source>{0} is {1}, a day that is not in the calendar</source>
            <translation>{0} es {1}, un día que no está en el calendario</translation>
        </message>
        <message>
            <source>{0} is {1}, before {2}, which is {3}</source>
            <translation>{0} es {1}, antes de {2}, que es {3}</translation>
        </message>
        <message>
            <source>{0} is {1}, but {2} is {3}</source>
            <translation>{0} es {1}, pero {2} es {3}</translation>
        </message>
        <message>
            <source>{0} is {1}, more than there are people on earth</source>
            <translation>{0} es {1}, más que las personas que hay en la tierra</translation>
        </message>
        <message>
            <source>{0} is {1}, outside -{2} to {3}</source>
            <translation>{0} es {1}, fuera de -{2} a {3}</translation>
        </message>
        <message>
            <source>{0} is {1}, to which the profile gives no meaning</source>
            <translation>{0} es {1}, a lo que el perfil no da significado</translation>
        </message>
        <message>
            <source>{0} is {1}, which is below zero</source>
            <translation>{0} es {1}, que es menos que cero</translation>
        </message>
        <message>
            <source>{0} is {1}, which is not a number of degrees such as 4.3667</source>
            <translation>{0} es {1}, que no es un número de grados como 4.3667</translation>
        </message>
        <message>
            <source>{0} is {1}, which is not a whole number</source>
            <translation>{0} es {1}, que no es un número entero</translation>
        </message>
        <message>
            <source>{0} is {1}; dates are expected as {2}</source>
            <translation>{0} es {1}; las fechas se esperan como {2}</translation>
        </message>
        <message>
            <source>{0} is {1}; years are expected from {2} to {3}</source>
            <translation>{0} es {1}; los años se esperan de {2} a {3}</translation>
        </message>
        <message>
            <source>{0} of {1} rows, {2} not taken</source>
            <translation>{0} de {1} filas, {2} no tomadas</translation>
        </message>
        <message>
            <source>{0} offers {1} mitigating signs</source>
            <translation>{0} ofrece {1} señales atenuantes</translation>
        </message>
        <message>
            <source>{0} seals a packet</source>
            <translation>{0} sella un paquete</translation>
        </message>
        <message>
            <source>{0} speaks to {1}, which is not here</source>
            <translation>{0} se refiere a {1}, que no está aquí</translation>
        </message>
        <message>
            <source>{0} taken in, {1} waiting for checking: nobody approved its device yet</source>
            <translation>{0} recibidos, {1} en espera de verificación: nadie ha aprobado aún su dispositivo</translation>
        </message>
        <message>
            <source>{0}, each with a check code</source>
            <translation>{0}, cada una con un código de control</translation>
        </message>
        <message>
            <source>{0}: a total over the whole event has no status. Leave it unknown.</source>
            <translation>{0}: un total de todo el hecho no tiene condición. Déjela sin marcar.</translation>
        </message>
        <message>
            <source>{0}: is empty</source>
            <translation>{0}: está vacío</translation>
        </message>
        <message>
            <source>{0}: nothing fills {{{1}}}</source>
            <translation>{0}: nada llena {{{1}}}</translation>
        </message>
        <message>
            <source>{0}: the key {1} is used twice</source>
            <translation>{0}: la llave {1} se usa dos veces</translation>
        </message>
        <message>
            <source>{0}: the rows add up to at least {1}, yet the event has at most {2}.</source>
            <translation>{0}: las filas suman al menos {1}, pero el hecho tiene a lo sumo {2}.</translation>
        </message>
        <message>
            <source>{0}: two rows count the same. Put them together.</source>
            <translation>{0}: dos filas cuentan lo mismo. Júntelas.</translation>
        </message>
        <message>
            <source>{0}: {1} are not women, men, girls or boys. Use the box “unknown”.</source>
            <translation>{0}: {1} no son mujeres, hombres, niñas ni niños. Use la casilla “Sin distinguir”.</translation>
        </message>
        <message>
            <source>“local” is the name for codes that are made in the field.</source>
            <translation>“local” es el nombre de los códigos que se hacen en el campo.</translation>
        </message>
        <message>
            <source>“{0}” is pointed at, but nothing in it has that id.</source>
            <translation>Se hace referencia a “{0}”, pero nada aquí tiene ese id.</translation>
        </message>
    </context>
</TS>
