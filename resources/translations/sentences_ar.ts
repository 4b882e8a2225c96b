<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Sentences</name>
        <message>
            <source>A code has 12 words, or 24 when it was split; {count} were typed.</source>
            <translation>الرمز فيه 12 كلمة، أو 24 إن كان مقسومًا؛ كُتبت ⁨{count}⁩.</translation>
        </message>
        <message>
            <source>A code may stand for one place only, and in this list some stand twice: {0}.</source>
            <translation>لا يدل الرمز إلا على مكان واحد، وفي هذه القائمة رموز مكررة: ⁨{0}⁩.</translation>
        </message>
        <message>
            <source>A core set has at most 15: ask for a shorter list.</source>
            <translation>في المجموعة الأساسية 15 على الأكثر: اطلب قائمة أقصر.</translation>
        </message>
        <message>
            <source>A device with one of these keys is admitted already.</source>
            <translation>جهاز بأحد هذه المفاتيح مقبول من قبل.</translation>
        </message>
        <message>
            <source>A field with a dashed frame holds what cannot be read there, such as a word for a figure.</source>
            <translation>حقل ذو إطار متقطع يحوي ما لا يمكن قراءته فيه، مثل كلمة بدل رقم.</translation>
        </message>
        <message>
            <source>A file of these records cannot be read: it is damaged or was replaced.</source>
            <translation>ملف من هذه السجلات لا يمكن قراءته: إنه تالف أو استُبدل.</translation>
        </message>
        <message>
            <source>A file of these records is damaged.</source>
            <translation>ملف من هذه السجلات تالف.</translation>
        </message>
        <message>
            <source>A file of these records is empty.</source>
            <translation>ملف من هذه السجلات فارغ.</translation>
        </message>
        <message>
            <source>A file of this backup is missing.</source>
            <translation>ملف من هذه النسخة الاحتياطية مفقود.</translation>
        </message>
        <message>
            <source>A grade of 1, 5 or E needs a reason.</source>
            <translation>التقييم 1 أو 5 أو ⁦E⁩ يحتاج إلى سبب.</translation>
        </message>
        <message>
            <source>A group is said not to have been there, yet it has a view.</source>
            <translation>قيل إن مجموعة لم تحضر، ومع ذلك لها رأي.</translation>
        </message>
        <message>
            <source>A group is said not to have been there, yet people of it are counted.</source>
            <translation>قيل إن مجموعة لم تحضر، ومع ذلك عُدّ أشخاص منها.</translation>
        </message>
        <message>
            <source>A group seems to be named after a person. Call it by where or how its people live.</source>
            <translation>يبدو أن مجموعة سُميت باسم شخص. سمِّها بالمكان الذي يعيش فيه أهلها أو بطريقة عيشهم.</translation>
        </message>
        <message>
            <source>A key is not acceptable: {0}.</source>
            <translation>مفتاح غير مقبول: ⁨{0}⁩.</translation>
        </message>
        <message>
            <source>A last day is given but no first day.</source>
            <translation>كُتب آخر يوم دون أول يوم.</translation>
        </message>
        <message>
            <source>A list of places is taken into records, and none are open.</source>
            <translation>تُدخل قائمة الأماكن إلى السجلات، ولا سجلات مفتوحة.</translation>
        </message>
        <message>
            <source>A newer version of the program wrote this record.</source>
            <translation>كتب هذا السجل إصدار أحدث من التطبيق.</translation>
        </message>
        <message>
            <source>A newer version of this program is needed for the packet ({0}).</source>
            <translation>تحتاج الحزمة إلى إصدار أحدث من هذا التطبيق (⁨{0}⁩).</translation>
        </message>
        <message>
            <source>A pack on this computer cannot be read.</source>
            <translation>لا يمكن قراءة رزمة بيانات على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>A photo or document of these records is damaged.</source>
            <translation>صورة أو وثيقة من هذه السجلات تالفة.</translation>
        </message>
        <message>
            <source>A place of this name was added to this area before.</source>
            <translation>أُضيف مكان بهذا الاسم إلى هذه المنطقة من قبل.</translation>
        </message>
        <message>
            <source>A receipt can only be made by headquarters, for a device that it admitted.</source>
            <translation>لا يصدر إشعار الاستلام إلا المقر، لجهاز قبِله.</translation>
        </message>
        <message>
            <source>A receipt is not acceptable ({0}).</source>
            <translation>إشعار استلام غير مقبول (⁨{0}⁩).</translation>
        </message>
        <message>
            <source>A record does not have the shape that its form prescribes{0}.</source>
            <translation>سجل ليس بالشكل الذي يحدده نموذجه⁨{0}⁩.</translation>
        </message>
        <message>
            <source>A record in minimum form holds no photo or document: it could lead to the survivor.</source>
            <translation>السجل بالشكل الأدنى لا يحمل صورة ولا وثيقة: قد تدل على الناجية أو الناجي.</translation>
        </message>
        <message>
            <source>A row of entries in the packet is not signed by its writer</source>
            <translation>سلسلة قيود في الحزمة ليست موقَّعة من كاتبها</translation>
        </message>
        <message>
            <source>A second headquarters takes the keys and imports in the other order</source>
            <translation>مقر ثانٍ يأخذ المفاتيح ويستورد بالترتيب المعاكس</translation>
        </message>
        <message>
            <source>A signature in these records is damaged.</source>
            <translation>توقيع في هذه السجلات تالف.</translation>
        </message>
        <message>
            <source>A signed statement cannot be read: {0}.</source>
            <translation>بيان موقَّع لا يمكن قراءته: ⁨{0}⁩.</translation>
        </message>
        <message>
            <source>A signed statement in the packet cannot be read</source>
            <translation>بيان موقَّع في الحزمة لا يمكن قراءته</translation>
        </message>
        <message>
            <source>A signed statement is not what it should be</source>
            <translation>بيان موقَّع ليس كما يجب</translation>
        </message>
        <message>
            <source>A spreadsheet has turned codes of this list into numbers, so that they are wrong: {0}.</source>
            <translation>حوّل برنامج جداول رموز هذه القائمة إلى أرقام، فأصبحت خاطئة: ⁨{0}⁩.</translation>
        </message>
        <message>
            <source>A text seems to hold a mail address.</source>
            <translation>يبدو أن نصًا فيه عنوان بريد.</translation>
        </message>
        <message>
            <source>A text seems to hold a telephone number.</source>
            <translation>يبدو أن نصًا فيه رقم هاتف.</translation>
        </message>
        <message>
            <source>A text seems to hold somebody's age.</source>
            <translation>يبدو أن نصًا فيه عمر شخص.</translation>
        </message>
        <message>
            <source>A text seems to hold the name of a person.</source>
            <translation>يبدو أن نصًا فيه اسم شخص.</translation>
        </message>
        <message>
            <source>Add the other laptop with the approval file that headquarters made for it, then seal.</source>
            <translation>أضف الحاسوب الآخر بملف الاعتماد الذي صنعه المقر له، ثم اختم.</translation>
        </message>
        <message>
            <source>All numbers that this registrar may give to devices are used.</source>
            <translation>استُعملت كل الأرقام التي يجوز لهذا المسجِّل أن يعطيها للأجهزة.</translation>
        </message>
        <message>
            <source>An age is written in the text: take it out.</source>
            <translation>في النص عمر مكتوب: احذفه.</translation>
        </message>
        <message>
            <source>An entry of these records is damaged.</source>
            <translation>قيد من هذه السجلات تالف.</translation>
        </message>
        <message>
            <source>Another committee or person planned this meeting.</source>
            <translation>خططت لهذا الاجتماع لجنة أخرى أو شخص آخر.</translation>
        </message>
        <message>
            <source>Another committee or person wrote this.</source>
            <translation>كتبت هذا لجنة أخرى أو شخص آخر.</translation>
        </message>
        <message>
            <source>Another person recorded this observation.</source>
            <translation>دوّن هذه الملاحظة شخص آخر.</translation>
        </message>
        <message>
            <source>Another person recorded this.</source>
            <translation>دوّن هذا شخص آخر.</translation>
        </message>
        <message>
            <source>Another window or program is installing an update just now.</source>
            <translation>نافذة أو برنامج آخر يثبّت تحديثًا الآن.</translation>
        </message>
        <message>
            <source>Another window or program is making records or a copy in this folder just now.</source>
            <translation>نافذة أخرى أو تطبيق آخر ينشئ الآن سجلات أو نسخة في هذا المجلد.</translation>
        </message>
        <message>
            <source>Are its cells separated by “{0}”? The profile says so.</source>
            <translation>هل تفصل «⁨{0}⁩» بين خاناته؟ هذا ما يقوله التعريف.</translation>
        </message>
        <message>
            <source>Ask for a corrected list.</source>
            <translation>اطلب قائمة مصحَّحة.</translation>
        </message>
        <message>
            <source>Ask for a list for these frameworks. Not known here: {0}.</source>
            <translation>اطلب قائمة لهذه الأُطر. غير معروف هنا: ⁨{0}⁩.</translation>
        </message>
        <message>
            <source>Ask for a list without them: {0}.</source>
            <translation>اطلب قائمة بدونها: ⁨{0}⁩.</translation>
        </message>
        <message>
            <source>Ask for the file again, or correct it and import it once more.</source>
            <translation>اطلب الملف مرة أخرى، أو صحّحه واستورده من جديد.</translation>
        </message>
        <message>
            <source>Ask for the list again, or correct it and load it once more.</source>
            <translation>اطلب القائمة مرة أخرى، أو صحّحها وحمّلها من جديد.</translation>
        </message>
        <message>
            <source>Ask headquarters for a fresh receipt.</source>
            <translation>اطلب من المقر إشعار استلام جديدًا.</translation>
        </message>
        <message>
            <source>Ask headquarters for its card.</source>
            <translation>اطلب من المقر بطاقته.</translation>
        </message>
        <message>
            <source>Ask its author to take it back, or headquarters to hide it.</source>
            <translation>اطلب من كاتبه أن يسحبه، أو من المقر أن يخفيه.</translation>
        </message>
        <message>
            <source>Ask the device for a fresh request.</source>
            <translation>اطلب من الجهاز طلبًا جديدًا.</translation>
        </message>
        <message>
            <source>Ask the owner of the key for a fresh copy.</source>
            <translation>اطلب من صاحب المفتاح نسخة جديدة.</translation>
        </message>
        <message>
            <source>Ask the sender for a fresh copy and compare fingerprints.</source>
            <translation>اطلب من المرسل نسخة جديدة وقارِن البصمتين.</translation>
        </message>
        <message>
            <source>Ask the sender for a fresh copy.</source>
            <translation>اطلب من المرسل نسخة جديدة.</translation>
        </message>
        <message>
            <source>Ask the sender to make the packet again, or to copy it again.</source>
            <translation>اطلب من المرسل إنشاء الحزمة من جديد، أو نسخها من جديد.</translation>
        </message>
        <message>
            <source>Ask who looks after this computer to install the new package, or unpack the program's archive into a folder of your own and start it from there.</source>
            <translation>اطلب ممن يعتني بهذا الحاسوب تثبيت الحزمة الجديدة، أو فُك أرشيف التطبيق في مجلد يخصك وشغّله من هناك.</translation>
        </message>
        <message>
            <source>Ask who looks after this computer to update it, or unpack the program's archive into a folder of your own and start it from there.</source>
            <translation>اطلب ممن يعتني بهذا الحاسوب تحديثه، أو فُك أرشيف التطبيق في مجلد يخصك وشغّله من هناك.</translation>
        </message>
        <message>
            <source>Ask whoever gave you the file for a corrected one.</source>
            <translation>اطلب ممن أعطاك الملف ملفًا مصحَّحًا.</translation>
        </message>
        <message>
            <source>Ask whoever made the translation for a corrected one.</source>
            <translation>اطلب ممن أعدّ الترجمة ترجمة مصحَّحة.</translation>
        </message>
        <message>
            <source>Ask whoever wrote it to save it again, or report this as a fault of the program.</source>
            <translation>اطلب ممن كتبه أن يحفظه من جديد، أو أبلِغ عن هذا خطأً في التطبيق.</translation>
        </message>
        <message>
            <source>Ask your headquarters for a new copy of the program, and compare its sum by voice.</source>
            <translation>اطلب من المقر نسخة جديدة من التطبيق، وقارن مجموعها بالصوت.</translation>
        </message>
        <message>
            <source>Ask your headquarters for the newest one. Nobody should ask you to install an older one.</source>
            <translation>اطلب الأحدث من المقر. لا ينبغي لأحد أن يطلب منك تثبيت تحديث أقدم.</translation>
        </message>
        <message>
            <source>Ask your headquarters for the newest update.</source>
            <translation>اطلب من المقر أحدث تحديث.</translation>
        </message>
        <message>
            <source>Ask your headquarters for the update for this system; the file's name says which it is for.</source>
            <translation>اطلب من المقر التحديث الخاص بهذا النظام؛ يقول اسم الملف لأي نظام هو.</translation>
        </message>
        <message>
            <source>Ask your headquarters for the update of the program as it is called here.</source>
            <translation>اطلب من المقر تحديث التطبيق باسمه هنا.</translation>
        </message>
        <message>
            <source>Ask your headquarters for the update that comes before it, and install that one first.</source>
            <translation>اطلب من المقر التحديث الذي يسبق هذا، وثبّته أولًا.</translation>
        </message>
        <message>
            <source>Ask your organisation for its policy file; an administrator puts it in place.</source>
            <translation>اطلب من منظمتك ملف سياستها؛ يضعه مسؤول الحاسوب في مكانه.</translation>
        </message>
        <message>
            <source>Ask your own headquarters for a new approval.</source>
            <translation>اطلب من مقرك اعتمادًا جديدًا.</translation>
        </message>
        <message>
            <source>Ask your own headquarters for an approval.</source>
            <translation>اطلب من مقرك اعتمادًا.</translation>
        </message>
        <message>
            <source>Ask your protection office for the table: a line for each service, with its kind, what it offers, how to reach it, and its hours.</source>
            <translation>اطلب الجدول من مكتب الحماية: سطر لكل خدمة، بنوعها، وما تقدمه، وكيف يُتصل بها، وساعات عملها.</translation>
        </message>
        <message>
            <source>Both are kept, and nothing was written into the meeting.</source>
            <translation>كلاهما محفوظ، ولم يُكتب شيء في الاجتماع.</translation>
        </message>
        <message>
            <source>Both are kept, and so is what you keyed in.</source>
            <translation>كلاهما محفوظ، وكذلك ما أدخلته.</translation>
        </message>
        <message>
            <source>Bring back your last second copy, or save what can be saved into a new folder.</source>
            <translation>استعد آخر نسخة ثانية لك، أو أنقذ ما يمكن إنقاذه في مجلد جديد.</translation>
        </message>
        <message>
            <source>Calendars are copied to telephones and to the computers of companies, and cannot be called back. The file says only the day, the title and, if you say so, the place: no names, no agenda.</source>
            <translation>تُنسخ التقاويم إلى الهواتف وإلى حواسيب الشركات، ولا يمكن استرجاعها. لا يذكر الملف إلا اليوم والعنوان، والمكان إن أردت: لا أسماء ولا جدول أعمال.</translation>
        </message>
        <message>
            <source>Call its owner. Approve it only if it is their second copy, brought back.</source>
            <translation>اتصل بصاحبه. ولا تعتمده إلا إذا كان نسخته الثانية وقد استعيدت.</translation>
        </message>
        <message>
            <source>Changing a grade needs a reason.</source>
            <translation>تغيير التقييم يحتاج إلى سبب.</translation>
        </message>
        <message>
            <source>Check the name of the file and whether the stick is in.</source>
            <translation>تأكد من اسم الملف ومن أن ذاكرة ⁦USB⁩ موصولة.</translation>
        </message>
        <message>
            <source>Check the name of the file.</source>
            <translation>تأكد من اسم الملف.</translation>
        </message>
        <message>
            <source>Check the passphrase or code and try again; if it is right, use a copy.</source>
            <translation>تأكد من عبارة المرور أو الرمز وحاول مرة أخرى؛ إن كان صحيحًا فاستعمل نسخة.</translation>
        </message>
        <message>
            <source>Check with the sender which programme card the device joined.</source>
            <translation>تأكد مع المرسل من بطاقة البرنامج الذي انضم إليه الجهاز.</translation>
        </message>
        <message>
            <source>Checking packet {0} of {1}</source>
            <translation>فحص الحزمة ⁨{0}⁩ من ⁨{1}⁩</translation>
        </message>
        <message>
            <source>Checking photos and documents</source>
            <translation>فحص الصور والوثائق</translation>
        </message>
        <message>
            <source>Checking the entries</source>
            <translation>فحص القيود</translation>
        </message>
        <message>
            <source>Checking the files</source>
            <translation>فحص الملفات</translation>
        </message>
        <message>
            <source>Checking the lists</source>
            <translation>فحص القوائم</translation>
        </message>
        <message>
            <source>Checking the packet</source>
            <translation>فحص الحزمة</translation>
        </message>
        <message>
            <source>Choose a copy of these records, or make one.</source>
            <translation>اختر نسخة من هذه السجلات، أو أنشئ واحدة.</translation>
        </message>
        <message>
            <source>Choose a device from the list of admitted devices.</source>
            <translation>اختر جهازًا من قائمة الأجهزة المقبولة.</translation>
        </message>
        <message>
            <source>Choose a file with a line such as: core = ["sg2013.rf2.i02", "sg2013.rf2.m01"].</source>
            <translation>اختر ملفًا فيه سطر مثل: ⁦core = ["sg2013.rf2.i02", "sg2013.rf2.m01"]⁩.</translation>
        </message>
        <message>
            <source>Choose a shorter time, or fewer attachments, and make several packets.</source>
            <translation>اختر فترة أقصر، أو مرفقات أقل، وأنشئ عدة حزم.</translation>
        </message>
        <message>
            <source>Choose an empty folder or a new name.</source>
            <translation>اختر مجلدًا فارغًا أو اسمًا جديدًا.</translation>
        </message>
        <message>
            <source>Choose another name or folder.</source>
            <translation>اختر اسمًا آخر أو مجلدًا آخر.</translation>
        </message>
        <message>
            <source>Choose another one for them: nobody can be taken out whose passphrase somebody else has too.</source>
            <translation>اختر لهم عبارة أخرى: لا يمكن إخراج شخص إذا كانت عبارة مروره لغيره أيضًا.</translation>
        </message>
        <message>
            <source>Choose another place for the list and import again.</source>
            <translation>اختر مكانًا آخر للقائمة واستورد من جديد.</translation>
        </message>
        <message>
            <source>Choose another role, or have this one signed into the policy.</source>
            <translation>اختر دورًا آخر، أو اطلب توقيع هذا الدور في السياسة.</translation>
        </message>
        <message>
            <source>Choose another stick or folder.</source>
            <translation>اختر ذاكرة أخرى أو مجلدًا آخر.</translation>
        </message>
        <message>
            <source>Choose one of these: {0}. Or name the file of a profile.</source>
            <translation>اختر أحد هذه: ⁨{0}⁩. أو اذكر ملف تعريف.</translation>
        </message>
        <message>
            <source>Choose one that is not in use yet, neither by you nor by anybody else here.</source>
            <translation>اختر عبارة غير مستعملة بعد، لا منك ولا من أي شخص آخر هنا.</translation>
        </message>
        <message>
            <source>Choose the approval that headquarters made for the other laptop of your committee.</source>
            <translation>اختر الاعتماد الذي صنعه المقر للحاسوب الآخر للجنتك.</translation>
        </message>
        <message>
            <source>Choose the approval that headquarters made for this device.</source>
            <translation>اختر الاعتماد الذي أصدره المقر لهذا الجهاز.</translation>
        </message>
        <message>
            <source>Choose the file that is meant; its name says what it is and for which system.</source>
            <translation>اختر الملف المقصود؛ يقول اسمه ما هو ولأي نظام.</translation>
        </message>
        <message>
            <source>Choose the file that was made with the recovery key, or another copy of it.</source>
            <translation>اختر الملف الذي أُنشئ مع مفتاح الاسترداد، أو نسخة أخرى منه.</translation>
        </message>
        <message>
            <source>Choose the folder that you created, or create new records.</source>
            <translation>اختر المجلد الذي أنشأته، أو أنشئ سجلات جديدة.</translation>
        </message>
        <message>
            <source>Choose the key file that headquarters made, or make a new one there.</source>
            <translation>اختر ملف المفاتيح الذي أنشأه المقر، أو أنشئ هناك ملفًا جديدًا.</translation>
        </message>
        <message>
            <source>Choose the meeting from the list; on the command line give its 32 digits instead.</source>
            <translation>اختر الاجتماع من القائمة؛ وفي سطر الأوامر اكتب أرقامه الـ32 بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Choose the request file that the device wrote.</source>
            <translation>اختر ملف الطلب الذي كتبه الجهاز.</translation>
        </message>
        <message>
            <source>Choose the right file.</source>
            <translation>اختر الملف الصحيح.</translation>
        </message>
        <message>
            <source>Choose the stick or the folder of the copy; its name begins with “copy”.</source>
            <translation>اختر الذاكرة أو مجلد النسخة؛ يبدأ اسمه بـ «⁦copy⁩».</translation>
        </message>
        <message>
            <source>Close other programs and try again.</source>
            <translation>أغلق التطبيقات الأخرى وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Columns are missing from the file: {0}.</source>
            <translation>في الملف أعمدة ناقصة: ⁨{0}⁩.</translation>
        </message>
        <message>
            <source>Compare the code with the paper and type it again.</source>
            <translation>قارِن الرمز بالورقة واكتبه من جديد.</translation>
        </message>
        <message>
            <source>Compare the fingerprint with its owner by voice, then approve the device.</source>
            <translation>قارِن البصمة مع صاحبه بالصوت، ثم اعتمد الجهاز.</translation>
        </message>
        <message>
            <source>Copy it from the camera or telephone once more, then attach it again.</source>
            <translation>انسخه من الكاميرا أو الهاتف مرة أخرى، ثم أرفقه من جديد.</translation>
        </message>
        <message>
            <source>Copy it from the camera, telephone or stick once more, then attach it again.</source>
            <translation>انسخه من الكاميرا أو الهاتف أو ذاكرة ⁦USB⁩ مرة أخرى، ثم أرفقه من جديد.</translation>
        </message>
        <message>
            <source>Copy it to another place and try again.</source>
            <translation>انسخه إلى مكان آخر وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Copying photos and documents</source>
            <translation>نسخ الصور والوثائق</translation>
        </message>
        <message>
            <source>Copying the key file</source>
            <translation>نسخ ملف المفاتيح</translation>
        </message>
        <message>
            <source>Copying the records</source>
            <translation>نسخ السجلات</translation>
        </message>
        <message>
            <source>Correct it, or write it into the account. Save once more to record it without that field.</source>
            <translation>صحّحه، أو اكتبه في الوصف. احفظ مرة أخرى لتسجيله من دون ذلك الحقل.</translation>
        </message>
        <message>
            <source>Correct it; or take it back whole if it must not be there at all.</source>
            <translation>صحّحه؛ أو اسحبه كله إن كان وجوده هنا لا يجوز أصلًا.</translation>
        </message>
        <message>
            <source>Correct the observation instead.</source>
            <translation>صحّح الملاحظة بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Correct the observation instead; the history shows what each version said.</source>
            <translation>صحّح الملاحظة بدلًا من ذلك؛ فسجل التغييرات يبيّن ما قالته كل صيغة.</translation>
        </message>
        <message>
            <source>Correct the profile and import again; the profile ucdp-ged explains each part.</source>
            <translation>صحّح التعريف واستورد من جديد؛ التعريف ⁦ucdp-ged⁩ يشرح كل جزء.</translation>
        </message>
        <message>
            <source>Counting the observations</source>
            <translation>عدّ الملاحظات</translation>
        </message>
        <message>
            <source>Create new records for another programme; one set of records serves one programme.</source>
            <translation>أنشئ سجلات جديدة لبرنامج آخر؛ مجموعة السجلات الواحدة تخدم برنامجًا واحدًا.</translation>
        </message>
        <message>
            <source>Create new records in this folder; what was left over is removed then.</source>
            <translation>أنشئ سجلات جديدة في هذا المجلد؛ وعندئذ يُحذف ما بقي فيه.</translation>
        </message>
        <message>
            <source>Cut a film to the part that matters or save it in a smaller size, then attach that.</source>
            <translation>اقتطع من الفيلم الجزء المهم أو احفظه بحجم أصغر، ثم أرفق ذلك.</translation>
        </message>
        <message>
            <source>Decide about the packets that wait, then import it again.</source>
            <translation>قرر بشأن الحزم المنتظرة، ثم استوردها من جديد.</translation>
        </message>
        <message>
            <source>Do it at the headquarters that created the programme.</source>
            <translation>افعل ذلك في المقر الذي أنشأ البرنامج.</translation>
        </message>
        <message>
            <source>Do not use it. Ask headquarters, by voice, to make a new key file.</source>
            <translation>لا تستعمله. اطلب من المقر، بالصوت، إنشاء ملف مفاتيح جديد.</translation>
        </message>
        <message>
            <source>Do not use this file. Ask the other side, by voice, for the right one.</source>
            <translation>لا تستعمل هذا الملف. اطلب من الطرف الآخر، بالصوت، الملف الصحيح.</translation>
        </message>
        <message>
            <source>Every word is in the list, but these do not belong together: at least one is another word.</source>
            <translation>كل كلمة موجودة في القائمة، لكنها لا تنتمي إلى بعضها: كلمة واحدة على الأقل خطأ.</translation>
        </message>
        <message>
            <source>Everything is still here on the screen, and what was kept before is safe.</source>
            <translation>كل شيء ما زال هنا على الشاشة، وما حُفظ من قبل سليم.</translation>
        </message>
        <message>
            <source>Everything recorded so far stays as it is.</source>
            <translation>كل ما دُوِّن حتى الآن يبقى كما هو.</translation>
        </message>
        <message>
            <source>Everything recorded stays here, encrypted.</source>
            <translation>كل ما دُوِّن يبقى هنا، مشفَّرًا.</translation>
        </message>
        <message>
            <source>Everything saved before is safe.</source>
            <translation>كل ما حُفظ من قبل سليم.</translation>
        </message>
        <message>
            <source>Everything saved before is safe; the last step was taken back.</source>
            <translation>كل ما حُفظ من قبل سليم؛ وأُلغيت الخطوة الأخيرة.</translation>
        </message>
        <message>
            <source>Everything that you typed is still here.</source>
            <translation>كل ما كتبته ما زال هنا.</translation>
        </message>
        <message>
            <source>Everything you typed is still here on the screen, and what was saved before is safe.</source>
            <translation>كل ما كتبته ما زال هنا على الشاشة، وما حُفظ من قبل سليم.</translation>
        </message>
        <message>
            <source>Everything you typed is still here.</source>
            <translation>كل ما كتبته ما زال هنا.</translation>
        </message>
        <message>
            <source>Everything you wrote down is whole.</source>
            <translation>كل ما دوّنته كامل.</translation>
        </message>
        <message>
            <source>Field office {0} creates its records and joins, comparing the fingerprint</source>
            <translation>المكتب الميداني ⁨{0}⁩ ينشئ سجلاته وينضم، مع مقارنة البصمة</translation>
        </message>
        <message>
            <source>Field office {0} takes in its half of the events</source>
            <translation>المكتب الميداني ⁨{0}⁩ يُدخل نصفه من الوقائع</translation>
        </message>
        <message>
            <source>File {0} of {1}: {2}</source>
            <translation>الملف ⁨{0}⁩ من ⁨{1}⁩: ⁨{2}⁩</translation>
        </message>
        <message>
            <source>Free some space and do the last step again.</source>
            <translation>أخلِ بعض المساحة وكرر الخطوة الأخيرة.</translation>
        </message>
        <message>
            <source>Free some space on the disk of the program, a few hundred megabytes, then try again.</source>
            <translation>أخلِ مكانًا على قرص التطبيق، بضع مئات من الميغابايت، ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>Free some space or choose another stick or folder, then do it again.</source>
            <translation>أخلِ بعض المساحة أو اختر ذاكرة أخرى أو مجلدًا آخر، ثم كرر.</translation>
        </message>
        <message>
            <source>Free some space there or use a larger stick, then make the copy again.</source>
            <translation>أخلِ بعض المساحة هناك أو استعمل ذاكرة أكبر، ثم أنشئ النسخة من جديد.</translation>
        </message>
        <message>
            <source>Free some space, then try it again. The copy itself may be sound.</source>
            <translation>أخلِ بعض المساحة، ثم جرّبها من جديد. قد تكون النسخة نفسها سليمة.</translation>
        </message>
        <message>
            <source>Gathering what goes</source>
            <translation>جمع ما يذهب</translation>
        </message>
        <message>
            <source>Give a new name, or remove that folder yourself and start again.</source>
            <translation>أعطِ اسمًا جديدًا، أو احذف ذلك المجلد بنفسك وابدأ من جديد.</translation>
        </message>
        <message>
            <source>Give both days, or neither for everything.</source>
            <translation>اكتب اليومين معًا، أو لا تكتب أيًا منهما ليشمل كل شيء.</translation>
        </message>
        <message>
            <source>Give it a short name, for example ocha-pcode.</source>
            <translation>أعطه اسمًا قصيرًا، مثل ⁦ocha-pcode⁩.</translation>
        </message>
        <message>
            <source>Give it to whom it is meant for.</source>
            <translation>أعطه لمن هو له.</translation>
        </message>
        <message>
            <source>Give one object in braces; what `show --json` prints of another record is an example.</source>
            <translation>أعطِ كائنًا واحدًا بين قوسين معقوفين؛ ما يعرضه ⁦`show --json`⁩ لسجل آخر مثال على ذلك.</translation>
        </message>
        <message>
            <source>Give one object, for example {"what": "what happened"}.</source>
            <translation>أعطِ كائنًا واحدًا، مثل ⁦{"what": "what happened"}⁩.</translation>
        </message>
        <message>
            <source>Give the group, point or proposal that is meant the same word as its id.</source>
            <translation>أعطِ المجموعة أو الموضوع أو الاقتراح المقصود الكلمة نفسها التي في معرّفه.</translation>
        </message>
        <message>
            <source>Give the list another name.</source>
            <translation>أعطِ القائمة اسمًا آخر.</translation>
        </message>
        <message>
            <source>Give {0} as a list, even of one.</source>
            <translation>أعطِ ⁨{0}⁩ كقائمة، حتى لو كان واحدًا.</translation>
        </message>
        <message>
            <source>Go on in the other window, or close it and try again.</source>
            <translation>تابع في النافذة الأخرى، أو أغلقها وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Go on typing; keeping the draft is tried again every few seconds. Make room on the disk or put the stick back, and do not switch off before it says that the draft is kept.</source>
            <translation>تابع الكتابة؛ تُعاد محاولة حفظ المسودة كل بضع ثوانٍ. أخلِ مساحة على القرص أو أعد وصل الذاكرة، ولا تطفئ الحاسوب قبل أن تظهر عبارة حفظ المسودة.</translation>
        </message>
        <message>
            <source>Go on with this one.</source>
            <translation>تابع بهذا.</translation>
        </message>
        <message>
            <source>Go on with this version, and tell your headquarters which update it was.</source>
            <translation>تابع بهذا الإصدار، وأخبر المقر أي تحديث كان.</translation>
        </message>
        <message>
            <source>Go on with this version. If it does not work, the second copy made before the update opens with the version before, unpacked again from its archive.</source>
            <translation>تابع بهذا الإصدار. إذا لم يعمل، فالنسخة الثانية التي صُنعت قبل التحديث تُفتح بالإصدار السابق بعد فك أرشيفه من جديد.</translation>
        </message>
        <message>
            <source>Go on; keeping it is tried again every few seconds. Make room on the disk or put the stick back, and do not switch off before it says that the meeting is kept.</source>
            <translation>تابع؛ تُعاد محاولة الحفظ كل بضع ثوانٍ. أفرغ مكانًا على القرص أو أعد الذاكرة إلى مكانها، ولا تطفئ الحاسوب قبل أن يقول إن الاجتماع محفوظ.</translation>
        </message>
        <message>
            <source>Grade 1 means confirmed: link a record of the same thing from an independent source, or grade 2.</source>
            <translation>التقييم 1 يعني مؤكَّد: اربط سجلًا عن الأمر نفسه من مصدر مستقل، أو استعمل التقييم 2.</translation>
        </message>
        <message>
            <source>Have a new range signed into the policy.</source>
            <translation>اطلب توقيع نطاق جديد في السياسة.</translation>
        </message>
        <message>
            <source>Have lists and search made anew; nothing you wrote is changed by that.</source>
            <translation>اطلب إنشاء القوائم والبحث من جديد؛ لا يُغيَّر بذلك شيء مما كتبته.</translation>
        </message>
        <message>
            <source>Have more of them sign, with the keys of the policy in force and of the new one.</source>
            <translation>اطلب توقيع عدد أكبر، بمفاتيح السياسة السارية والسياسة الجديدة.</translation>
        </message>
        <message>
            <source>Headquarters answers each office, and the offices take the answers in</source>
            <translation>المقر يجيب كل مكتب، والمكاتب تُدخل الأجوبة</translation>
        </message>
        <message>
            <source>Headquarters approves the first device, comparing its fingerprint</source>
            <translation>المقر يعتمد الجهاز الأول، مع مقارنة بصمته</translation>
        </message>
        <message>
            <source>Headquarters compares the second fingerprint, approves it and takes the packet in</source>
            <translation>المقر يقارن البصمة الثانية ويعتمدها ويُدخل الحزمة</translation>
        </message>
        <message>
            <source>Headquarters creates its records and begins a programme</source>
            <translation>المقر ينشئ سجلاته ويبدأ برنامجًا</translation>
        </message>
        <message>
            <source>Headquarters imports both packets</source>
            <translation>المقر يستورد الحزمتين</translation>
        </message>
        <message>
            <source>Headquarters prints the summary</source>
            <translation>المقر يطبع الملخص</translation>
        </message>
        <message>
            <source>How the body does is said of a day to come.</source>
            <translation>كيف حال الهيئة منسوب إلى يوم لم يأتِ بعد.</translation>
        </message>
        <message>
            <source>If this device was restored from a backup, start it once so that it makes new keys, and ask again.</source>
            <translation>إن كان هذا الجهاز قد استُعيد من نسخة احتياطية، شغّله مرة لينشئ مفاتيح جديدة، ثم اطلب من جديد.</translation>
        </message>
        <message>
            <source>Install the newer version to see it.</source>
            <translation>ثبّت الإصدار الأحدث لرؤيته.</translation>
        </message>
        <message>
            <source>Install the pack again from its stick.</source>
            <translation>ثبّت الرزمة مجددًا من ذاكرة USB الخاصة بها.</translation>
        </message>
        <message>
            <source>Install the program again from its packet, or choose another language.</source>
            <translation>ثبّت التطبيق من جديد من حزمته، أو اختر لغة أخرى.</translation>
        </message>
        <message>
            <source>Invented data, nothing here is real.</source>
            <translation>بيانات مختلَقة، لا شيء هنا حقيقي.</translation>
        </message>
        <message>
            <source>Is it a table of {0}? If it is another one, choose another profile.</source>
            <translation>هل هو جدول ⁨{0}⁩؟ إن كان غيره، فاختر تعريفًا آخر.</translation>
        </message>
        <message>
            <source>It ends before it starts.</source>
            <translation>تنتهي قبل أن تبدأ.</translation>
        </message>
        <message>
            <source>It is kept as it came and will be carried on unchanged.</source>
            <translation>محفوظ كما وصل وسيُنقل دون تغيير.</translation>
        </message>
        <message>
            <source>It is kept as it came; nothing else is touched.</source>
            <translation>محفوظ كما وصل؛ ولم يُمسّ شيء غيره.</translation>
        </message>
        <message>
            <source>It is kept as it is.</source>
            <translation>محفوظ كما هو.</translation>
        </message>
        <message>
            <source>It is kept sealed as it came; nothing in it was read.</source>
            <translation>محفوظ مختومًا كما وصل؛ ولم يُقرأ شيء فيه.</translation>
        </message>
        <message>
            <source>It is not said yet what happened.</source>
            <translation>لم يُذكر بعد ما حدث.</translation>
        </message>
        <message>
            <source>It is said to be found out on a day to come.</source>
            <translation>قيل إنه عُرف في يوم لم يأتِ بعد.</translation>
        </message>
        <message>
            <source>It is said to go on, yet its last day has passed.</source>
            <translation>قيل إنها مستمرة، مع أن آخر يوم لها قد مضى.</translation>
        </message>
        <message>
            <source>It is said to have been held on a day to come. Look at the year, and at the clock.</source>
            <translation>قيل إنه عُقد في يوم لم يأتِ بعد. انظر إلى السنة وإلى الساعة.</translation>
        </message>
        <message>
            <source>It is said to have been held, and no day is given.</source>
            <translation>قيل إنه عُقد، ولم يُذكر يوم.</translation>
        </message>
        <message>
            <source>It is said to have last met on a day to come.</source>
            <translation>قيل إن آخر اجتماع لها كان في يوم لم يأتِ بعد.</translation>
        </message>
        <message>
            <source>It starts after today. Look at the year, and at the clock of this computer.</source>
            <translation>تبدأ بعد اليوم. راجع السنة، وساعة هذا الحاسوب.</translation>
        </message>
        <message>
            <source>It was agreed that this meeting is not told to these readers.</source>
            <translation>اتُّفق على ألا يُقال هذا الاجتماع لهؤلاء القراء.</translation>
        </message>
        <message>
            <source>It was not opened; nothing of it was kept, and the file stays where it is.</source>
            <translation>لم يُفتح؛ ولم يُحفظ منه شيء، والملف باقٍ حيث هو.</translation>
        </message>
        <message>
            <source>It was not touched.</source>
            <translation>لم يُمسّ.</translation>
        </message>
        <message>
            <source>Join a programme with its card, or create one, then import.</source>
            <translation>انضم إلى برنامج ببطاقته، أو أنشئ برنامجًا، ثم استورد.</translation>
        </message>
        <message>
            <source>Join the programme of your headquarters with its card first.</source>
            <translation>انضم أولًا إلى برنامج مقرك ببطاقته.</translation>
        </message>
        <message>
            <source>Join the programme of your headquarters with its card, then seal.</source>
            <translation>انضم إلى برنامج مقرك ببطاقته، ثم اختم.</translation>
        </message>
        <message>
            <source>Keep the file, and ask headquarters how to go on.</source>
            <translation>احتفظ بالملف، واسأل المقر عما يجب فعله.</translation>
        </message>
        <message>
            <source>Keeping the answers</source>
            <translation>حفظ الأجوبة</translation>
        </message>
        <message>
            <source>Keeping the places</source>
            <translation>حفظ الأماكن</translation>
        </message>
        <message>
            <source>Key in the sheet, then finish.</source>
            <translation>أدخِل الورقة، ثم أنهِ.</translation>
        </message>
        <message>
            <source>Key its sheets in on a computer of that committee.</source>
            <translation>أدخِل أوراقه على حاسوب لتلك اللجنة.</translation>
        </message>
        <message>
            <source>Let somebody else in first.</source>
            <translation>أدخِل شخصًا آخر أولًا.</translation>
        </message>
        <message>
            <source>Let the program suggest six words and use them.</source>
            <translation>دع التطبيق يقترح ست كلمات واستعملها.</translation>
        </message>
        <message>
            <source>Line {0} of the file holds a byte (hexadecimal {1}) that is not {2} text. It may have been saved as Latin-1 or Windows-1252.</source>
            <translation>السطر ⁨{0}⁩ من الملف فيه بايت (سداسي عشري ⁨{1}⁩) ليس نص ⁨{2}⁩. ربما حُفظ بترميز ⁦Latin-1⁩ أو ⁦Windows-1252⁩.</translation>
        </message>
        <message>
            <source>Load the list of your country alone.</source>
            <translation>حمّل قائمة بلدك وحدها.</translation>
        </message>
        <message>
            <source>Lock, and make records of your own with a passphrase of your own.</source>
            <translation>اقفل، وأنشئ سجلات خاصة بك بعبارة مرور خاصة بك.</translation>
        </message>
        <message>
            <source>Look again who can open these records, and choose from the list.</source>
            <translation>انظر من جديد من يستطيع فتح هذه السجلات، واختر من القائمة.</translation>
        </message>
        <message>
            <source>Look at the list again; it may have been removed.</source>
            <translation>انظر إلى القائمة من جديد؛ ربما أُزيل.</translation>
        </message>
        <message>
            <source>Look at the list of devices again.</source>
            <translation>انظر إلى قائمة الأجهزة من جديد.</translation>
        </message>
        <message>
            <source>Look at the list of waiting packets again.</source>
            <translation>انظر إلى قائمة الحزم المنتظرة من جديد.</translation>
        </message>
        <message>
            <source>Look at the paper and choose one of the two for each place.</source>
            <translation>انظر إلى الورقة واختر واحدًا من الاثنين لكل موضع.</translation>
        </message>
        <message>
            <source>Look for the marked cells, and write a figure or leave them empty.</source>
            <translation>ابحث عن الخانات المعلَّمة، واكتب رقمًا أو اتركها فارغة.</translation>
        </message>
        <message>
            <source>Look whether it is spelled right; what `show` prints of another record is an example.</source>
            <translation>انظر هل كُتب صحيحًا؛ ما يعرضه ⁦`show`⁩ لسجل آخر مثال على ذلك.</translation>
        </message>
        <message>
            <source>Look whether it is the right stick, or choose the file itself. Its name ends in .r2pu.</source>
            <translation>تأكد من أنها ذاكرة USB الصحيحة، أو اختر الملف نفسه. ينتهي اسمه بـ⁦.r2pu⁩.</translation>
        </message>
        <message>
            <source>Look whether it is there and not write-protected, or choose another one.</source>
            <translation>تأكد من وجوده ومن أنه ليس محميًا من الكتابة، أو اختر غيره.</translation>
        </message>
        <message>
            <source>Look whether the stick is in place and not write-protected, or choose another folder.</source>
            <translation>تأكد من أن الذاكرة موصولة وليست محمية من الكتابة، أو اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>Look whether the stick is still in, and choose the file again.</source>
            <translation>تأكد من أن الذاكرة ما زالت موصولة، واختر الملف من جديد.</translation>
        </message>
        <message>
            <source>Look whether this is the right file, or ask for the list of your country alone.</source>
            <translation>تأكد من أن هذا هو الملف الصحيح، أو اطلب قائمة بلدك وحدها.</translation>
        </message>
        <message>
            <source>Look whether this is the right file. OCHA's lists for one country or for all can be loaded.</source>
            <translation>تأكد من أن هذا هو الملف الصحيح. يمكن تحميل قوائم ⁦OCHA⁩ لبلد واحد أو لكل البلدان.</translation>
        </message>
        <message>
            <source>Looking for keys</source>
            <translation>البحث عن المفاتيح</translation>
        </message>
        <message>
            <source>Make a new second copy on another stick now, and keep this one until the new one was tried.</source>
            <translation>أنشئ الآن نسخة ثانية جديدة على ذاكرة أخرى، واحتفظ بهذه حتى تُجرَّب الجديدة.</translation>
        </message>
        <message>
            <source>Make a new second copy.</source>
            <translation>أنشئ نسخة ثانية جديدة.</translation>
        </message>
        <message>
            <source>Make a smaller copy of it, as a JPEG, and attach that.</source>
            <translation>أنشئ منها نسخة أصغر، بصيغة ⁦JPEG⁩، وأرفقها.</translation>
        </message>
        <message>
            <source>Making records in this folder was cut short, so there is nothing in them yet.</source>
            <translation>انقطع إنشاء السجلات في هذا المجلد، فلا شيء فيها بعد.</translation>
        </message>
        <message>
            <source>Making the invented country</source>
            <translation>إنشاء البلد المختلَق</translation>
        </message>
        <message>
            <source>Making the lists anew</source>
            <translation>إنشاء القوائم من جديد</translation>
        </message>
        <message>
            <source>Making the records searchable</source>
            <translation>جعل السجلات قابلة للبحث</translation>
        </message>
        <message>
            <source>Making the search anew</source>
            <translation>إنشاء البحث من جديد</translation>
        </message>
        <message>
            <source>Making them searchable</source>
            <translation>جعلها قابلة للبحث</translation>
        </message>
        <message>
            <source>Making this second copy was cut short, so there is nothing in it that opens.</source>
            <translation>انقطع إنشاء هذه النسخة الثانية، فليس فيها ما يُفتح.</translation>
        </message>
        <message>
            <source>Mend that place; what `show` prints of a record that is there already is an example.</source>
            <translation>أصلح ذلك الموضع؛ ما يعرضه ⁦`show`⁩ لسجل موجود مثال على ذلك.</translation>
        </message>
        <message>
            <source>More than one meeting here has sheets with this code.</source>
            <translation>أوراق أكثر من اجتماع هنا تحمل هذا الرمز.</translation>
        </message>
        <message>
            <source>Most of what was written can still be read; the files were left as they are.</source>
            <translation>معظم ما كُتب ما زال مقروءًا؛ وقد تُركت الملفات كما هي.</translation>
        </message>
        <message>
            <source>Move that folder to another place, then look around again.</source>
            <translation>انقل ذلك المجلد إلى مكان آخر، ثم ابدأ الجولة من جديد.</translation>
        </message>
        <message>
            <source>No device of this programme has that number.</source>
            <translation>ليس في هذا البرنامج جهاز بهذا الرقم.</translation>
        </message>
        <message>
            <source>No meeting here has sheets with this code.</source>
            <translation>لا اجتماع هنا تحمل أوراقه هذا الرمز.</translation>
        </message>
        <message>
            <source>No more people can have a passphrase for these records.</source>
            <translation>لا يمكن أن تكون لأشخاص أكثر عبارة مرور لهذه السجلات.</translation>
        </message>
        <message>
            <source>No more recovery keys can be let into these records.</source>
            <translation>لا يمكن إدخال مفاتيح استرداد أخرى إلى هذه السجلات.</translation>
        </message>
        <message>
            <source>No other laptop of your committee is known here yet.</source>
            <translation>لا يُعرف هنا بعد حاسوب آخر للجنتك.</translation>
        </message>
        <message>
            <source>No recovery key is offered on this computer.</source>
            <translation>لا يُعرض أي مفتاح استرداد على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Nobody changes another's words; nothing was changed.</source>
            <translation>لا أحد يغيّر كلام غيره؛ ولم يتغير شيء.</translation>
        </message>
        <message>
            <source>Nobody here has this entry any more.</source>
            <translation>لم يعد لأحد هنا هذا السطر.</translation>
        </message>
        <message>
            <source>Nobody is named who promised. Write a role, such as town council, and never a name.</source>
            <translation>لم يُذكر من وعد. اكتب دورًا، مثل مجلس البلدة، لا اسمًا أبدًا.</translation>
        </message>
        <message>
            <source>Nobody is said to have disagreed, yet an objection is written down. The objection counts.</source>
            <translation>قيل إن أحدًا لم يعترض، ومع ذلك كُتب اعتراض. الاعتراض هو الذي يُحسب.</translation>
        </message>
        <message>
            <source>Nobody spoke of this point. It can go on the agenda of the next meeting.</source>
            <translation>لم يتحدث أحد عن هذا الموضوع. يمكن وضعه في جدول أعمال الاجتماع القادم.</translation>
        </message>
        <message>
            <source>Nobody takes back another's words; nothing was changed.</source>
            <translation>لا أحد يسحب كلام غيره؛ ولم يتغير شيء.</translation>
        </message>
        <message>
            <source>Nobody was asked whether they disagree. Ask, or leave it so: it will be said.</source>
            <translation>لم يُسأل أحد هل يعترض. اسأل، أو اتركه هكذا: سيُذكر ذلك.</translation>
        </message>
        <message>
            <source>Notes of a meeting are not made for the public.</source>
            <translation>لا تُصنع محاضر الاجتماعات للعلن.</translation>
        </message>
        <message>
            <source>Nothing is lost in either.</source>
            <translation>لا يضيع شيء من أي منهما.</translation>
        </message>
        <message>
            <source>Nothing is lost: everything you typed is still here and is kept as a draft.</source>
            <translation>لم يضع شيء: كل ما كتبته ما زال هنا ومحفوظ كمسودة.</translation>
        </message>
        <message>
            <source>Nothing of it was kept, and it stays where it is.</source>
            <translation>لم يُحفظ منه شيء، وهو باقٍ حيث هو.</translation>
        </message>
        <message>
            <source>Nothing of it was kept, and the file stays where it is.</source>
            <translation>لم يُحفظ منه شيء، والملف باقٍ حيث هو.</translation>
        </message>
        <message>
            <source>Nothing of it was read, and it stays where it is.</source>
            <translation>لم يُقرأ منه شيء، وهو باقٍ حيث هو.</translation>
        </message>
        <message>
            <source>Nothing of it was taken; the places you had are all there.</source>
            <translation>لم يؤخذ منه شيء؛ والأماكن التي عندك موجودة كلها.</translation>
        </message>
        <message>
            <source>Nothing of that was touched.</source>
            <translation>لم يُمسّ شيء من ذلك.</translation>
        </message>
        <message>
            <source>Nothing was added a second time.</source>
            <translation>لم يُضف شيء مرة ثانية.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>لم يُضف شيء.</translation>
        </message>
        <message>
            <source>Nothing was admitted, and the other device is unchanged.</source>
            <translation>لم يُقبل شيء، والجهاز الآخر لم يتغير.</translation>
        </message>
        <message>
            <source>Nothing was admitted.</source>
            <translation>لم يُقبل شيء.</translation>
        </message>
        <message>
            <source>Nothing was approved.</source>
            <translation>لم يُعتمد شيء.</translation>
        </message>
        <message>
            <source>Nothing was attached and nothing was recorded.</source>
            <translation>لم يُرفق شيء ولم يُدوَّن شيء.</translation>
        </message>
        <message>
            <source>Nothing was changed and nothing was read from it.</source>
            <translation>لم يتغير شيء ولم يُقرأ منه شيء.</translation>
        </message>
        <message>
            <source>Nothing was changed and nothing was sent.</source>
            <translation>لم يتغير شيء ولم يُرسل شيء.</translation>
        </message>
        <message>
            <source>Nothing was changed, and a mistake costs nothing: you can try as often as you need.</source>
            <translation>لم يتغير شيء، والخطأ لا يكلّف شيئًا: يمكنك المحاولة قدر ما تحتاج.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Nothing was changed: the program and your records are as they were.</source>
            <translation>لم يتغير شيء: التطبيق وسجلاتك كما كانت.</translation>
        </message>
        <message>
            <source>Nothing was imported and your records are unchanged.</source>
            <translation>لم يُستورد شيء وسجلاتك لم تتغير.</translation>
        </message>
        <message>
            <source>Nothing was joined or approved.</source>
            <translation>لم يجرِ أي انضمام أو اعتماد.</translation>
        </message>
        <message>
            <source>Nothing was keyed in of this meeting yet.</source>
            <translation>لم يُدخل شيء من هذا الاجتماع بعد.</translation>
        </message>
        <message>
            <source>Nothing was marked as delivered because of it.</source>
            <translation>لم تُوضع بسببه علامة تسليم على أي شيء.</translation>
        </message>
        <message>
            <source>Nothing was printed.</source>
            <translation>لم يُطبع شيء.</translation>
        </message>
        <message>
            <source>Nothing was rated. Ask each group how grave it finds a point, or leave it: nothing is lost.</source>
            <translation>لم تُذكر أي درجة. اسأل كل مجموعة عن درجة قلقها من الموضوع، أو اتركه: لا يضيع شيء.</translation>
        </message>
        <message>
            <source>Nothing was recorded, so that nothing is lost unseen.</source>
            <translation>لم يُدوَّن شيء، حتى لا يضيع شيء دون أن يُرى.</translation>
        </message>
        <message>
            <source>Nothing was recorded.</source>
            <translation>لم يُدوَّن شيء.</translation>
        </message>
        <message>
            <source>Nothing was recorded; what you typed is still where you typed it.</source>
            <translation>لم يُدوَّن شيء؛ وما كتبته باقٍ حيث كتبته.</translation>
        </message>
        <message>
            <source>Nothing was taken from it, and nothing here was changed.</source>
            <translation>لم يؤخذ منه شيء، ولم يتغير شيء هنا.</translation>
        </message>
        <message>
            <source>Nothing was taken from it.</source>
            <translation>لم يؤخذ منه شيء.</translation>
        </message>
        <message>
            <source>Nothing was written, and your records are safe.</source>
            <translation>لم يُكتب شيء، وسجلاتك سليمة.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>Of this group there are more people at least than at most.</source>
            <translation>في هذه المجموعة الحد الأدنى لعدد الأشخاص أكبر من الحد الأعلى.</translation>
        </message>
        <message>
            <source>Of this group there are probably fewer people than at least.</source>
            <translation>في هذه المجموعة العدد الأرجح أقل من الحد الأدنى.</translation>
        </message>
        <message>
            <source>Of this group there are probably more people than at most.</source>
            <translation>في هذه المجموعة العدد الأرجح أكبر من الحد الأعلى.</translation>
        </message>
        <message>
            <source>On this system the program is signed as a whole, and is not exchanged from within.</source>
            <translation>على هذا النظام يكون التطبيق موقّعًا كله، ولا يُستبدل من داخله.</translation>
        </message>
        <message>
            <source>One group has two views of one point. Keep the one that is right.</source>
            <translation>لمجموعة واحدة رأيان في موضوع واحد. احتفظ بالصحيح منهما.</translation>
        </message>
        <message>
            <source>Open it to see what it is. To attach it as a document, give it the right ending (.txt, .pdf).</source>
            <translation>افتحه لترى ما هو. ولإرفاقه وثيقةً، أعطه اللاحقة الصحيحة (.⁦txt⁩، .⁦pdf⁩).</translation>
        </message>
        <message>
            <source>Open it with the version that wrote it.</source>
            <translation>افتحه بالإصدار الذي كتبه.</translation>
        </message>
        <message>
            <source>Open the disk image of the new version and put the program where the old one is.</source>
            <translation>افتح صورة قرص الإصدار الجديد وضع التطبيق مكان القديم.</translation>
        </message>
        <message>
            <source>Open the folder and choose the photos or documents in it.</source>
            <translation>افتح المجلد واختر الصور أو الوثائق التي فيه.</translation>
        </message>
        <message>
            <source>Open the observation they belong to and attach them again.</source>
            <translation>افتح الملاحظة التي تخصها وأرفقها من جديد.</translation>
        </message>
        <message>
            <source>Open your records, and take the list in from Safety.</source>
            <translation>افتح سجلاتك، وأدخل القائمة من صفحة الأمان.</translation>
        </message>
        <message>
            <source>Opening the copy</source>
            <translation>فتح النسخة</translation>
        </message>
        <message>
            <source>Others than an administrator can write this file. It may only make things stricter: no recovery key is offered.</source>
            <translation>يستطيع غير المسؤول تعديل هذا الملف. لا يمكنه إلا أن يجعل القواعد أشد: لا يُعرض أي مفتاح استرداد.</translation>
        </message>
        <message>
            <source>People are said to have been told on a day to come.</source>
            <translation>قيل إن الناس أُبلغوا في يوم لم يأتِ بعد.</translation>
        </message>
        <message>
            <source>People were told afterwards, and the day is missing.</source>
            <translation>أُبلغ الناس بعد ذلك، واليوم ناقص.</translation>
        </message>
        <message>
            <source>Photos and other attachments stay behind.</source>
            <translation>الصور والمرفقات الأخرى لا تُرسل.</translation>
        </message>
        <message>
            <source>Placed | None</source>
            <translation>Placed | None</translation>
        </message>
        <message>
            <source>Places in the files are damaged at which nothing stands that you wrote.</source>
            <translation>في الملفات مواضع تالفة ليس فيها شيء مما كتبته.</translation>
        </message>
        <message>
            <source>Print it for other readers, or ask the room again and write down what it agrees to.</source>
            <translation>اطبعه لقراء آخرين، أو اسأل القاعة مرة أخرى واكتب ما توافق عليه.</translation>
        </message>
        <message>
            <source>Print them for the community or for headquarters.</source>
            <translation>اطبعها للناس هنا أو للمقر.</translation>
        </message>
        <message>
            <source>Put it in again and try once more. If that fails too, make a new copy on another stick.</source>
            <translation>صِلها من جديد وجرّب مرة أخرى. وإن لم ينجح ذلك أيضًا، فأنشئ نسخة جديدة على ذاكرة أخرى.</translation>
        </message>
        <message>
            <source>Put the 32 digits of the promise under `record`: commitment list shows them.</source>
            <translation>ضع أرقام الوعد الـ32 تحت ⁦`record`⁩: يعرضها الأمر ⁦commitment list⁩.</translation>
        </message>
        <message>
            <source>Put the day into the plan of the meeting and save it, then invite.</source>
            <translation>ضع اليوم في خطة الاجتماع واحفظها، ثم ادعُ.</translation>
        </message>
        <message>
            <source>Put the first stick in again, or seal a new packet on this one.</source>
            <translation>صِل الذاكرة الأولى من جديد، أو اختم حزمة جديدة على هذه.</translation>
        </message>
        <message>
            <source>Put the stick in again or choose another one, then make the copy again.</source>
            <translation>صِل الذاكرة من جديد أو اختر غيرها، ثم أنشئ النسخة من جديد.</translation>
        </message>
        <message>
            <source>Put the stick in, or choose a folder that is there.</source>
            <translation>صِل الذاكرة، أو اختر مجلدًا موجودًا.</translation>
        </message>
        <message>
            <source>Put the stick in, or choose another folder.</source>
            <translation>ضع ذاكرة USB، أو اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>Putting the new version beside the old one</source>
            <translation>وضع الإصدار الجديد إلى جانب القديم</translation>
        </message>
        <message>
            <source>Python {0} on {1}</source>
            <translation>⁦Python⁩ ⁨{0}⁩ على ⁨{1}⁩</translation>
        </message>
        <message>
            <source>Read it again from the corner of the sheet, letter by letter, or choose the meeting from the list.</source>
            <translation>اقرأه مرة أخرى من زاوية الورقة، حرفًا حرفًا، أو اختر الاجتماع من القائمة.</translation>
        </message>
        <message>
            <source>Read it again from the corner of the sheet, or plan the meeting first and key it in then.</source>
            <translation>اقرأه مرة أخرى من زاوية الورقة، أو خطّط للاجتماع أولًا ثم أدخِله.</translation>
        </message>
        <message>
            <source>Read the digits again, group by group.</source>
            <translation>اقرأ الأرقام من جديد، مجموعة مجموعة.</translation>
        </message>
        <message>
            <source>Read the groups aloud once more and type them again.</source>
            <translation>اقرأ المجموعات بصوت عالٍ مرة أخرى واكتبها من جديد.</translation>
        </message>
        <message>
            <source>Reading photos and documents</source>
            <translation>قراءة الصور والوثائق</translation>
        </message>
        <message>
            <source>Reading row {0}</source>
            <translation>قراءة السطر ⁨{0}⁩</translation>
        </message>
        <message>
            <source>Reading the copy back</source>
            <translation>قراءة النسخة من جديد</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>قراءة القائمة</translation>
        </message>
        <message>
            <source>Reading the new version back</source>
            <translation>إعادة قراءة الإصدار الجديد</translation>
        </message>
        <message>
            <source>Reading the packet back</source>
            <translation>قراءة الحزمة من جديد</translation>
        </message>
        <message>
            <source>Record it without, and refer the person to the services that the programme names.</source>
            <translation>دوّنها بدونه، وأحِل الشخص إلى الخدمات التي يذكرها البرنامج.</translation>
        </message>
        <message>
            <source>Record what you know as an observation of your own and link the two.</source>
            <translation>دوّن ما تعرفه في ملاحظة خاصة بك واربط الاثنتين.</translation>
        </message>
        <message>
            <source>Recorded in the minimum form, without an account.</source>
            <translation>مدوَّن بالشكل الأدنى، دون رواية.</translation>
        </message>
        <message>
            <source>Restore a second copy that is newer than your last entry, if you have one. Otherwise save what can be saved into a new folder.</source>
            <translation>استعد نسخة ثانية أحدث من آخر قيد لك، إن كانت لديك. وإلا فأنقذ ما يمكن إنقاذه في مجلد جديد.</translation>
        </message>
        <message>
            <source>Rows of this list cannot be read. {0}{1}</source>
            <translation>سطور من هذه القائمة لا يمكن قراءتها. ⁨{0}⁩⁨{1}⁩</translation>
        </message>
        <message>
            <source>Save it as “CSV UTF-8” and import that.</source>
            <translation>احفظه بصيغة «⁦CSV UTF-8⁩» واستورد ذلك.</translation>
        </message>
        <message>
            <source>Save it into a new folder now: a disk that loses one place often loses more.</source>
            <translation>أنقذه الآن في مجلد جديد: القرص الذي يفقد موضعًا كثيرًا ما يفقد المزيد.</translation>
        </message>
        <message>
            <source>Save the list as “CSV UTF-8” in the program it came from, and load that.</source>
            <translation>احفظ القائمة بصيغة «⁦CSV UTF-8⁩» في البرنامج الذي جاءت منه، وحمّل ذلك.</translation>
        </message>
        <message>
            <source>Save the table again as “CSV UTF-8”, or set `encoding` in the profile to cp1252 or iso-8859-1.</source>
            <translation>احفظ الجدول من جديد بصيغة «⁦CSV UTF-8⁩»، أو اجعل `⁦encoding⁩` في التعريف ⁦cp1252⁩ أو ⁦iso-8859-1⁩.</translation>
        </message>
        <message>
            <source>Saved from damaged records and written again.</source>
            <translation>أُنقذ من سجلات تالفة وكُتب من جديد.</translation>
        </message>
        <message>
            <source>Saved from damaged records of which nobody can tell whether somebody else changed them.</source>
            <translation>أُنقذ من سجلات تالفة لا يستطيع أحد أن يعرف هل غيّرها شخص آخر.</translation>
        </message>
        <message>
            <source>Saving entries and drafts</source>
            <translation>إنقاذ القيود والمسودات</translation>
        </message>
        <message>
            <source>Saving photos and documents</source>
            <translation>إنقاذ الصور والوثائق</translation>
        </message>
        <message>
            <source>Saving the observations</source>
            <translation>حفظ الملاحظات</translation>
        </message>
        <message>
            <source>Say in a few words what happened.</source>
            <translation>قل في كلمات قليلة ما حدث.</translation>
        </message>
        <message>
            <source>Seal a new packet: it leaves that out.</source>
            <translation>اختم حزمة جديدة: فهي تترك ذلك.</translation>
        </message>
        <message>
            <source>Seal a packet; then the same one can go on further sticks.</source>
            <translation>اختم حزمة؛ ثم يمكن أن تذهب هي نفسها على ذواكر أخرى.</translation>
        </message>
        <message>
            <source>Sealing the packet</source>
            <translation>ختم الحزمة</translation>
        </message>
        <message>
            <source>Settle the two on the page of meetings, then write down what you keyed in.</source>
            <translation>احسم بين الاثنين في صفحة الاجتماعات، ثم دوّن ما أدخلته.</translation>
        </message>
        <message>
            <source>Shorten it, record the rest as a second observation, or attach it as a document.</source>
            <translation>اختصره، أو دوّن البقية ملاحظةً ثانية، أو أرفقه وثيقةً.</translation>
        </message>
        <message>
            <source>Some cells hold something that is no figure.</source>
            <translation>في بعض الخانات ما ليس رقمًا.</translation>
        </message>
        <message>
            <source>Some of what was written is damaged.</source>
            <translation>بعض ما كُتب تالف.</translation>
        </message>
        <message>
            <source>Some places of this list lie inside each other in a circle: {0}.</source>
            <translation>بعض أماكن هذه القائمة يقع بعضها داخل بعض في حلقة: ⁨{0}⁩.</translation>
        </message>
        <message>
            <source>Somebody objected, and what they think is not here. Ask, and ask if it may be said.</source>
            <translation>اعترض أحد، وما يراه غير مكتوب هنا. اسأل، واسأل هل يجوز قوله.</translation>
        </message>
        <message>
            <source>Something was found out about the promise before it was made.</source>
            <translation>عُرف شيء عن الوعد قبل أن يُقدَّم.</translation>
        </message>
        <message>
            <source>Split it and import the parts.</source>
            <translation>قسّمه واستورد الأجزاء.</translation>
        </message>
        <message>
            <source>Take one out first.</source>
            <translation>أخرج واحدًا أولًا.</translation>
        </message>
        <message>
            <source>Take somebody out first.</source>
            <translation>أخرِج شخصًا أولًا.</translation>
        </message>
        <message>
            <source>Take the digits of a body from: body list.</source>
            <translation>خذ أرقام الهيئة من: ⁦body list⁩.</translation>
        </message>
        <message>
            <source>Take the id from `to_tell` as `session show` prints it, or leave it out.</source>
            <translation>خذ المعرّف من ⁦`to_tell`⁩ كما يعرضه ⁦`session show`⁩، أو اتركه.</translation>
        </message>
        <message>
            <source>Take the one that is there; if it is another place, add what tells them apart to its name.</source>
            <translation>خذ الموجود؛ وإن كان مكانًا آخر، فأضِف إلى اسمه ما يميّزهما.</translation>
        </message>
        <message>
            <source>Take the photo at a smaller size, or make a smaller copy of it and attach that.</source>
            <translation>التقط الصورة بحجم أصغر، أو أنشئ منها نسخة أصغر وأرفقها.</translation>
        </message>
        <message>
            <source>Tell headquarters: somebody passed on what was not theirs.</source>
            <translation>أخبر المقر: شخص نقل ما ليس له.</translation>
        </message>
        <message>
            <source>Tell your headquarters, and go on with what is there.</source>
            <translation>أخبر المقر، وتابع بما هو موجود.</translation>
        </message>
        <message>
            <source>The beginning of the packet was changed</source>
            <translation>تغيّرت بداية الحزمة</translation>
        </message>
        <message>
            <source>The beginning of this packet is damaged, or it is not a packet</source>
            <translation>بداية هذه الحزمة تالفة، أو ليست حزمة</translation>
        </message>
        <message>
            <source>The beginning of this packet was changed</source>
            <translation>تغيّرت بداية هذه الحزمة</translation>
        </message>
        <message>
            <source>The beginning of this programme is missing.</source>
            <translation>بداية هذا البرنامج مفقودة.</translation>
        </message>
        <message>
            <source>The body has no name yet.</source>
            <translation>لا اسم للهيئة بعد.</translation>
        </message>
        <message>
            <source>The body seems to be named after a person. Call it by its place or by what it does.</source>
            <translation>يبدو أن الهيئة سُميت باسم شخص. سمِّها بمكانها أو بعملها.</translation>
        </message>
        <message>
            <source>The code has a mistake: {0}.</source>
            <translation>في الرمز خطأ: ⁨{0}⁩.</translation>
        </message>
        <message>
            <source>The content does not unpack to what was signed</source>
            <translation>فك المحتوى لا يعطي ما وُقِّع</translation>
        </message>
        <message>
            <source>The content is not the one that was signed</source>
            <translation>المحتوى ليس ما وُقِّع</translation>
        </message>
        <message>
            <source>The content of an entry is not the one that its writer fixed</source>
            <translation>محتوى أحد القيود ليس ما ثبّته كاتبه</translation>
        </message>
        <message>
            <source>The content of an entry is not what it should be</source>
            <translation>محتوى أحد القيود ليس كما يجب</translation>
        </message>
        <message>
            <source>The content of the packet does not consist of whole parts</source>
            <translation>محتوى الحزمة لا يتكون من أجزاء كاملة</translation>
        </message>
        <message>
            <source>The content of the packet is damaged, cut off or longer than it should be</source>
            <translation>محتوى الحزمة تالف أو مقطوع أو أطول مما يجب</translation>
        </message>
        <message>
            <source>The content of this packet is damaged or cut off</source>
            <translation>محتوى هذه الحزمة تالف أو مقطوع</translation>
        </message>
        <message>
            <source>The copy could not be read back whole.</source>
            <translation>لم يمكن قراءة النسخة كاملة من جديد.</translation>
        </message>
        <message>
            <source>The copy could not be read to its end: the stick is gone, or it is failing.</source>
            <translation>تعذّرت قراءة النسخة إلى آخرها: الذاكرة غير موصولة، أو بدأت تتلف.</translation>
        </message>
        <message>
            <source>The copy opens, but part of it is not what was written.</source>
            <translation>النسخة تُفتح، لكن جزءًا منها ليس كما كُتب.</translation>
        </message>
        <message>
            <source>The copy was only read, and your records are as they were.</source>
            <translation>قُرئت النسخة فقط، وسجلاتك كما كانت.</translation>
        </message>
        <message>
            <source>The cover of the packet cannot be read</source>
            <translation>غلاف الحزمة لا يمكن قراءته</translation>
        </message>
        <message>
            <source>The date is finer than the month.</source>
            <translation>التاريخ أدق من الشهر.</translation>
        </message>
        <message>
            <source>The day that it is planned for has passed. Was it held or called off, or is there another day?</source>
            <translation>مضى اليوم الذي خُطط له. هل عُقد أم أُلغي، أم هناك يوم آخر؟</translation>
        </message>
        <message>
            <source>The device has to make new keys and ask again.</source>
            <translation>على الجهاز أن ينشئ مفاتيح جديدة ويطلب من جديد.</translation>
        </message>
        <message>
            <source>The digits do not fit together: one was misread or mistyped.</source>
            <translation>الأرقام لا تتوافق: أحدها قُرئ أو كُتب خطأً.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>القرص ممتلئ.</translation>
        </message>
        <message>
            <source>The earlier wording is not here any more: it was taken back, or it never came.</source>
            <translation>لم تعد الصيغة السابقة هنا: سُحبت، أو لم تصل قط.</translation>
        </message>
        <message>
            <source>The entries do not hang together</source>
            <translation>القيود لا تترابط</translation>
        </message>
        <message>
            <source>The entries in the packet do not hang together</source>
            <translation>قيود الحزمة لا تترابط</translation>
        </message>
        <message>
            <source>The fields here are: {0}.</source>
            <translation>الحقول هنا هي: ⁨{0}⁩.</translation>
        </message>
        <message>
            <source>The file cannot be read</source>
            <translation>الملف لا يمكن قراءته</translation>
        </message>
        <message>
            <source>The file cannot be read: {0}.</source>
            <translation>الملف لا يمكن قراءته: ⁨{0}⁩.</translation>
        </message>
        <message>
            <source>The file changed while it was being read.</source>
            <translation>تغيّر الملف أثناء قراءته.</translation>
        </message>
        <message>
            <source>The file could not be read back as it was written.</source>
            <translation>لم تمكن قراءة الملف من جديد كما كُتب.</translation>
        </message>
        <message>
            <source>The file has more than one column named {0}.</source>
            <translation>في الملف أكثر من عمود باسم ⁨{0}⁩.</translation>
        </message>
        <message>
            <source>The file has more than {0} rows.</source>
            <translation>في الملف أكثر من ⁨{0}⁩ سطر.</translation>
        </message>
        <message>
            <source>The file has {0} MB; no list of places is larger than {1} MB.</source>
            <translation>حجم الملف ⁨{0}⁩ ميغابايت؛ ولا قائمة أماكن أكبر من ⁨{1}⁩ ميغابايت.</translation>
        </message>
        <message>
            <source>The file is damaged or was made by something else: use a copy.</source>
            <translation>الملف تالف أو صنعه تطبيق آخر: استعمل نسخة.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>الملف فارغ.</translation>
        </message>
        <message>
            <source>The file is far too large for what it should be.</source>
            <translation>الملف أكبر بكثير مما يجب أن يكون.</translation>
        </message>
        <message>
            <source>The file is not a packet, or its beginning is damaged</source>
            <translation>الملف ليس حزمة، أو بدايته تالفة</translation>
        </message>
        <message>
            <source>The file is not there.</source>
            <translation>الملف غير موجود.</translation>
        </message>
        <message>
            <source>The file itself was left where it is.</source>
            <translation>تُرك الملف نفسه حيث هو.</translation>
        </message>
        <message>
            <source>The file or folder cannot be read</source>
            <translation>الملف أو المجلد لا يمكن قراءته</translation>
        </message>
        <message>
            <source>The file or folder cannot be used</source>
            <translation>الملف أو المجلد لا يمكن استعماله</translation>
        </message>
        <message>
            <source>The file {0} of these records is missing or empty.</source>
            <translation>الملف ⁨{0}⁩ من هذه السجلات مفقود أو فارغ.</translation>
        </message>
        <message>
            <source>The file {0} of these records was cut short.</source>
            <translation>الملف ⁨{0}⁩ من هذه السجلات مقطوع.</translation>
        </message>
        <message>
            <source>The files were left as they are.</source>
            <translation>تُركت الملفات كما هي.</translation>
        </message>
        <message>
            <source>The fingerprint is another one: this file does not come from where you think.</source>
            <translation>البصمة مختلفة: هذا الملف ليس ممن تظن.</translation>
        </message>
        <message>
            <source>The first row, which should name the columns, cannot be read: {0}.</source>
            <translation>السطر الأول، الذي يجب أن يسمّي الأعمدة، لا يمكن قراءته: ⁨{0}⁩.</translation>
        </message>
        <message>
            <source>The first row, which should name the columns, has no end: this is no table.</source>
            <translation>الصف الأول الذي يجب أن يسمّي الأعمدة لا نهاية له: هذا ليس جدولًا.</translation>
        </message>
        <message>
            <source>The folder cannot be used</source>
            <translation>المجلد لا يمكن استعماله</translation>
        </message>
        <message>
            <source>The folder cannot be written.</source>
            <translation>لا يمكن الكتابة في المجلد.</translation>
        </message>
        <message>
            <source>The folder for the demonstration cannot be used</source>
            <translation>مجلد العرض التجريبي لا يمكن استعماله</translation>
        </message>
        <message>
            <source>The folder for the demonstration is not empty; perhaps one ran there before.</source>
            <translation>مجلد العرض التجريبي ليس فارغًا؛ ربما جرى فيه عرض من قبل.</translation>
        </message>
        <message>
            <source>The folder for the invented records holds other records.</source>
            <translation>في مجلد السجلات المختلَقة سجلات أخرى.</translation>
        </message>
        <message>
            <source>The folder is not empty.</source>
            <translation>المجلد ليس فارغًا.</translation>
        </message>
        <message>
            <source>The folder of the program cannot be written by you.</source>
            <translation>لا تستطيع الكتابة في مجلد التطبيق.</translation>
        </message>
        <message>
            <source>The folder of these records cannot be read or written.</source>
            <translation>مجلد هذه السجلات لا يمكن قراءته أو الكتابة فيه.</translation>
        </message>
        <message>
            <source>The folder or stick is not there.</source>
            <translation>المجلد أو ذاكرة ⁦USB⁩ غير موجودة.</translation>
        </message>
        <message>
            <source>The framework file breaks a rule: {0} {1}.</source>
            <translation>ملف الإطار يخالف قاعدة: ⁨{0}⁩ ⁨{1}⁩.</translation>
        </message>
        <message>
            <source>The framework is shown in English.</source>
            <translation>يُعرض الإطار بالإنكليزية.</translation>
        </message>
        <message>
            <source>The frameworks that are already here stay as they are.</source>
            <translation>الأُطر الموجودة هنا تبقى كما هي.</translation>
        </message>
        <message>
            <source>The heading of an entry in the packet is wrong</source>
            <translation>رأس أحد القيود في الحزمة خطأ</translation>
        </message>
        <message>
            <source>The heading of an entry is wrong</source>
            <translation>رأس أحد القيود خطأ</translation>
        </message>
        <message>
            <source>The index of words does not fit these records.</source>
            <translation>فهرس الكلمات لا يوافق هذه السجلات.</translation>
        </message>
        <message>
            <source>The interpreter seems to be named. Write a role, such as nurse or teacher.</source>
            <translation>يبدو أن اسم من يترجم مذكور. اكتب دورًا، مثل ممرضة أو معلم.</translation>
        </message>
        <message>
            <source>The journal of these records is damaged.</source>
            <translation>دفتر التغييرات لهذه السجلات تالف.</translation>
        </message>
        <message>
            <source>The key file could not be destroyed.</source>
            <translation>لم يمكن تدمير ملف المفاتيح.</translation>
        </message>
        <message>
            <source>The key file in this folder belongs to other records.</source>
            <translation>ملف المفاتيح في هذا المجلد يخص سجلات أخرى.</translation>
        </message>
        <message>
            <source>The key file of these records is damaged.</source>
            <translation>ملف مفاتيح هذه السجلات تالف.</translation>
        </message>
        <message>
            <source>The key file of these records was changed by something else.</source>
            <translation>غيّر شيء آخر ملف مفاتيح هذه السجلات.</translation>
        </message>
        <message>
            <source>The language is not a tag such as fr, ar or sw.</source>
            <translation>اللغة ليست رمزًا مثل ⁦fr⁩ أو ⁦ar⁩ أو ⁦sw⁩.</translation>
        </message>
        <message>
            <source>The last packet holds something that must stay here since.</source>
            <translation>في الحزمة الأخيرة شيء يجب أن يبقى هنا منذ ذلك الحين.</translation>
        </message>
        <message>
            <source>The last save joined two versions, or two versions stand against each other.</source>
            <translation>آخر حفظ دمج صيغتين، أو هناك صيغتان متعارضتان.</translation>
        </message>
        <message>
            <source>The list has more than {0} places.</source>
            <translation>في القائمة أكثر من ⁨{0}⁩ مكان.</translation>
        </message>
        <message>
            <source>The list of places cannot be laid out</source>
            <translation>لا يمكن وضع قائمة الأماكن</translation>
        </message>
        <message>
            <source>The list of rows that could not be taken {0}.</source>
            <translation>قائمة السطور التي لم يمكن أخذها ⁨{0}⁩.</translation>
        </message>
        <message>
            <source>The list that was here is still here.</source>
            <translation>القائمة التي كانت هنا ما زالت هنا.</translation>
        </message>
        <message>
            <source>The list that you have stays as it is.</source>
            <translation>القائمة التي عندك تبقى كما هي.</translation>
        </message>
        <message>
            <source>The meeting stands as it was planned.</source>
            <translation>الاجتماع كما خُطط له.</translation>
        </message>
        <message>
            <source>The name of a list has small letters a to z, digits, points and hyphens, 40 at most.</source>
            <translation>في اسم القائمة حروف صغيرة من ⁦a⁩ إلى ⁦z⁩ وأرقام ونقاط وشرطات، 40 على الأكثر.</translation>
        </message>
        <message>
            <source>The new passphrase opens these records already.</source>
            <translation>عبارة المرور الجديدة تفتح هذه السجلات من قبل.</translation>
        </message>
        <message>
            <source>The new version was tried on this computer and did not work, so it was taken away again.</source>
            <translation>جُرّب الإصدار الجديد على هذا الحاسوب ولم يعمل، فأُزيل.</translation>
        </message>
        <message>
            <source>The next meeting is due before the last one was held. Look at the days.</source>
            <translation>موعد الاجتماع القادم قبل يوم آخر اجتماع عُقد. انظر إلى الأيام.</translation>
        </message>
        <message>
            <source>The next meeting is not after this one. Look at the day.</source>
            <translation>الاجتماع القادم ليس بعد هذا الاجتماع. انظر إلى اليوم.</translation>
        </message>
        <message>
            <source>The original of this photo is not kept here.</source>
            <translation>أصل هذه الصورة غير محفوظ هنا.</translation>
        </message>
        <message>
            <source>The packet belongs to another programme</source>
            <translation>الحزمة تخص برنامجًا آخر</translation>
        </message>
        <message>
            <source>The packet cannot be read</source>
            <translation>الحزمة لا يمكن قراءتها</translation>
        </message>
        <message>
            <source>The packet could not be read back as it was written.</source>
            <translation>لم تمكن قراءة الحزمة من جديد كما كُتبت.</translation>
        </message>
        <message>
            <source>The packet holds a closed part that is larger than this version can keep.</source>
            <translation>في الحزمة جزء مغلق أكبر مما يستطيع هذا الإصدار حفظه.</translation>
        </message>
        <message>
            <source>The packet is also sealed in another, weaker way</source>
            <translation>الحزمة مختومة أيضًا بطريقة أخرى أضعف</translation>
        </message>
        <message>
            <source>The packet is kept whole, and nothing of it is lost.</source>
            <translation>الحزمة محفوظة كاملة، ولم يضع منها شيء.</translation>
        </message>
        <message>
            <source>The packet is not filled up as it should be</source>
            <translation>الحزمة ليست معبأة كما يجب</translation>
        </message>
        <message>
            <source>The packet is signed by a device that was taken out of the programme.</source>
            <translation>الحزمة موقَّعة من جهاز أُخرج من البرنامج.</translation>
        </message>
        <message>
            <source>The packet is too large, or too small, to be one</source>
            <translation>الحزمة أكبر أو أصغر من أن تكون حزمة</translation>
        </message>
        <message>
            <source>The packet is whole and signed, by a device that nobody here has approved.</source>
            <translation>الحزمة كاملة وموقَّعة، من جهاز لم يعتمده أحد هنا.</translation>
        </message>
        <message>
            <source>The packet is whole, signed by a device you know, and taken in.</source>
            <translation>الحزمة كاملة، وموقَّعة من جهاز تعرفه، وأُدخلت.</translation>
        </message>
        <message>
            <source>The packet is written in a way that this version does not know</source>
            <translation>الحزمة مكتوبة بطريقة لا يعرفها هذا الإصدار</translation>
        </message>
        <message>
            <source>The packet names another sender than the one who signed it</source>
            <translation>تذكر الحزمة مرسلًا غير الذي وقّعها</translation>
        </message>
        <message>
            <source>The packet names its sender by a request that does not fit</source>
            <translation>تذكر الحزمة مرسلها بطلب لا يطابق</translation>
        </message>
        <message>
            <source>The packet on the first stick is whole, and your records are safe.</source>
            <translation>الحزمة على الذاكرة الأولى كاملة، وسجلاتك سليمة.</translation>
        </message>
        <message>
            <source>The packet says two different things about one entry</source>
            <translation>تقول الحزمة أمرين مختلفين عن قيد واحد</translation>
        </message>
        <message>
            <source>The packet was meant for somebody else and sealed again for you</source>
            <translation>كانت الحزمة لغيرك وخُتمت من جديد لك</translation>
        </message>
        <message>
            <source>The packet was not sealed for you</source>
            <translation>لم تُختم الحزمة لك</translation>
        </message>
        <message>
            <source>The packets were left as they are.</source>
            <translation>تُركت الحزم كما هي.</translation>
        </message>
        <message>
            <source>The part of the files is damaged without which they do not open as a whole.</source>
            <translation>تلف جزء من الملفات لا تُفتح كاملةً بدونه.</translation>
        </message>
        <message>
            <source>The parts of the packet do not fit together</source>
            <translation>أجزاء الحزمة لا تتوافق</translation>
        </message>
        <message>
            <source>The passphrase holds something that is no character and cannot be typed elsewhere.</source>
            <translation>في عبارة المرور شيء ليس حرفًا ولا يمكن كتابته في مكان آخر.</translation>
        </message>
        <message>
            <source>The passphrase or the code on paper does not open these records.</source>
            <translation>عبارة المرور أو الرمز الورقي لا يفتح هذه السجلات.</translation>
        </message>
        <message>
            <source>The passphrase or the code on paper does not open this copy.</source>
            <translation>عبارة المرور أو الرمز الورقي لا يفتح هذه النسخة.</translation>
        </message>
        <message>
            <source>The passphrase settings of this file are outside the limits: {0}.</source>
            <translation>إعدادات عبارة المرور في هذا الملف خارج الحدود: ⁨{0}⁩.</translation>
        </message>
        <message>
            <source>The period needs a first and a last day, in that order.</source>
            <translation>تحتاج الفترة إلى أول يوم وآخر يوم، بهذا الترتيب.</translation>
        </message>
        <message>
            <source>The photo or document changed while it was being read.</source>
            <translation>تغيّرت الصورة أو الوثيقة أثناء قراءتها.</translation>
        </message>
        <message>
            <source>The place has no name.</source>
            <translation>المكان بلا اسم.</translation>
        </message>
        <message>
            <source>The place is finer than the district: keep only the names of the areas.</source>
            <translation>المكان أدق من القضاء: أبقِ أسماء المناطق فقط.</translation>
        </message>
        <message>
            <source>The policy in force is unchanged.</source>
            <translation>السياسة السارية لم تتغير.</translation>
        </message>
        <message>
            <source>The policy of the programme does not know this role.</source>
            <translation>سياسة البرنامج لا تعرف هذا الدور.</translation>
        </message>
        <message>
            <source>The profile cannot be used: {0}.</source>
            <translation>لا يمكن استعمال التعريف: ⁨{0}⁩.</translation>
        </message>
        <message>
            <source>The profile {0} cannot be read: {1}.</source>
            <translation>لا يمكن قراءة التعريف ⁨{0}⁩: ⁨{1}⁩.</translation>
        </message>
        <message>
            <source>The promise has no day. Ask by when it will be done.</source>
            <translation>لا يوم للوعد. اسأل قبل أي يوم سيتم.</translation>
        </message>
        <message>
            <source>The promise is due before it was made. Look at the days.</source>
            <translation>موعد الوعد قبل يوم تقديمه. انظر إلى الأيام.</translation>
        </message>
        <message>
            <source>The promise is said to be made on a day to come.</source>
            <translation>قيل إن الوعد قُدِّم في يوم لم يأتِ بعد.</translation>
        </message>
        <message>
            <source>The request was not signed with the keys that it asks to admit.</source>
            <translation>لم يُوقَّع الطلب بالمفاتيح التي يطلب قبولها.</translation>
        </message>
        <message>
            <source>The rest can be read, and the files were left as they are.</source>
            <translation>الباقي مقروء، وقد تُركت الملفات كما هي.</translation>
        </message>
        <message>
            <source>The row of tags has {0} cells where the header has {1}.</source>
            <translation>في صف الوسوم ⁨{0}⁩ خلايا بينما في الترويسة ⁨{1}⁩.</translation>
        </message>
        <message>
            <source>The second copy cannot be written there: the stick is gone or write-protected.</source>
            <translation>لا يمكن كتابة النسخة الثانية هناك: الذاكرة غير موصولة أو محمية من الكتابة.</translation>
        </message>
        <message>
            <source>The session set down nothing to tell under that id.</source>
            <translation>لم يضع الاجتماع شيئًا يُقال تحت هذا المعرّف.</translation>
        </message>
        <message>
            <source>The signature does not fit: this was changed on the way or signed by somebody else.</source>
            <translation>التوقيع لا يطابق: تغيّر هذا في الطريق أو وقّعه شخص آخر.</translation>
        </message>
        <message>
            <source>The signature of the packet does not fit</source>
            <translation>توقيع الحزمة لا يطابق</translation>
        </message>
        <message>
            <source>The stick is not in place: what is there now is a folder of this computer.</source>
            <translation>ذاكرة USB ليست في مكانها: الموجود الآن مجلد من هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The translation of a framework breaks a rule: {0} {1}.</source>
            <translation>ترجمة إطار تخالف قاعدة: ⁨{0}⁩ ⁨{1}⁩.</translation>
        </message>
        <message>
            <source>The two do not agree yet in {0} places.</source>
            <translation>لا تتفق المرتان بعد في ⁨{0}⁩ من المواضع.</translation>
        </message>
        <message>
            <source>The update cannot be put in its place</source>
            <translation>لا يمكن وضع التحديث في مكانه</translation>
        </message>
        <message>
            <source>The update cannot be read to its end</source>
            <translation>لا يمكن قراءة التحديث إلى آخره</translation>
        </message>
        <message>
            <source>The version before cannot be put in place</source>
            <translation>لا يمكن وضع الإصدار السابق في مكانه</translation>
        </message>
        <message>
            <source>The version before cannot read records that this version has opened.</source>
            <translation>لا يستطيع الإصدار السابق قراءة سجلات فتحها هذا الإصدار.</translation>
        </message>
        <message>
            <source>The way into these records was taken away.</source>
            <translation>نُزع طريق الوصول إلى هذه السجلات.</translation>
        </message>
        <message>
            <source>The way to the source stays behind.</source>
            <translation>الطريق إلى المصدر لا يُرسل.</translation>
        </message>
        <message>
            <source>The words are said to be of a day to come.</source>
            <translation>نُسبت الكلمات إلى يوم لم يأتِ بعد.</translation>
        </message>
        <message>
            <source>The words for printing in this language are missing or damaged.</source>
            <translation>كلمات الطباعة بهذه اللغة ناقصة أو تالفة.</translation>
        </message>
        <message>
            <source>The year is before 1900. Look whether that is what you mean.</source>
            <translation>السنة قبل 1900. تأكد من أن هذا ما تقصده.</translation>
        </message>
        <message>
            <source>The {0} is not a number of degrees between -{1} and {2}.</source>
            <translation>⁨{0}⁩ ليس عدد درجات بين -⁨{1}⁩ و⁨{2}⁩.</translation>
        </message>
        <message>
            <source>There are at most {0} people in the room, yet {1} answers are counted.</source>
            <translation>في القاعة ⁨{0}⁩ من الأشخاص على الأكثر، ومع ذلك عُدّ ⁨{1}⁩ من الأجوبة.</translation>
        </message>
        <message>
            <source>There are at most {0} people in this group, yet {1} answers are counted.</source>
            <translation>في هذه المجموعة ⁨{0}⁩ من الأشخاص على الأكثر، ومع ذلك عُدّ ⁨{1}⁩ من الأجوبة.</translation>
        </message>
        <message>
            <source>There are no records in this folder.</source>
            <translation>لا توجد سجلات في هذا المجلد.</translation>
        </message>
        <message>
            <source>There is already a file of that name.</source>
            <translation>يوجد ملف بهذا الاسم من قبل.</translation>
        </message>
        <message>
            <source>There is more than one update on this stick.</source>
            <translation>يوجد أكثر من تحديث على ذاكرة USB هذه.</translation>
        </message>
        <message>
            <source>There is no earlier version of the program here to go back to.</source>
            <translation>لا يوجد هنا إصدار سابق من التطبيق للرجوع إليه.</translation>
        </message>
        <message>
            <source>There is no earlier wording of this record here.</source>
            <translation>لا توجد هنا صيغة سابقة لهذا السجل.</translation>
        </message>
        <message>
            <source>There is no field of that name: {0}.</source>
            <translation>لا يوجد حقل بهذا الاسم: ⁨{0}⁩.</translation>
        </message>
        <message>
            <source>There is no key of yours alone to take away.</source>
            <translation>لا يوجد مفتاح لك وحدك يمكن نزعه.</translation>
        </message>
        <message>
            <source>There is no memory left for this step, or the records cannot be reached.</source>
            <translation>لم تبقَ ذاكرة عمل لهذه الخطوة، أو لا يمكن الوصول إلى السجلات.</translation>
        </message>
        <message>
            <source>There is no packet here to write again.</source>
            <translation>لا توجد هنا حزمة تُكتب من جديد.</translation>
        </message>
        <message>
            <source>There is no place in this list.</source>
            <translation>لا يوجد مكان في هذه القائمة.</translation>
        </message>
        <message>
            <source>There is no profile named “{0}”.</source>
            <translation>لا يوجد تعريف باسم «⁨{0}⁩».</translation>
        </message>
        <message>
            <source>There is no promise to print.</source>
            <translation>لا يوجد وعد للطباعة.</translation>
        </message>
        <message>
            <source>There is no room for the new version beside the old one.</source>
            <translation>لا يوجد مكان للإصدار الجديد إلى جانب القديم.</translation>
        </message>
        <message>
            <source>There is no room left where the file should go.</source>
            <translation>لا مساحة باقية حيث يجب أن يذهب الملف.</translation>
        </message>
        <message>
            <source>There is no room left where the second copy should go.</source>
            <translation>لا مساحة باقية حيث يجب أن تذهب النسخة الثانية.</translation>
        </message>
        <message>
            <source>There is no room on this computer for trying this copy.</source>
            <translation>لا مساحة على هذا الحاسوب لتجربة هذه النسخة.</translation>
        </message>
        <message>
            <source>There is no second copy in this folder.</source>
            <translation>لا نسخة ثانية في هذا المجلد.</translation>
        </message>
        <message>
            <source>There is no service in this table.</source>
            <translation>لا توجد خدمة في هذا الجدول.</translation>
        </message>
        <message>
            <source>There is no update on this stick.</source>
            <translation>لا يوجد تحديث على ذاكرة USB هذه.</translation>
        </message>
        <message>
            <source>There is nobody to seal for yet: these records belong to no programme.</source>
            <translation>لا أحد يُختم له بعد: هذه السجلات لا تنتمي إلى برنامج.</translation>
        </message>
        <message>
            <source>There is nothing to do.</source>
            <translation>لا شيء يلزم فعله.</translation>
        </message>
        <message>
            <source>There were at most {0} people, yet {1} answers to one point are counted.</source>
            <translation>كان هناك ⁨{0}⁩ من الأشخاص على الأكثر، ومع ذلك عُدّ ⁨{1}⁩ من الأجوبة في موضوع واحد.</translation>
        </message>
        <message>
            <source>There were at most {0} people, yet {1} votes are counted for one sign.</source>
            <translation>كان هناك ⁨{0}⁩ من الأشخاص على الأكثر، ومع ذلك عُدّ ⁨{1}⁩ من الأصوات لعلامة واحدة.</translation>
        </message>
        <message>
            <source>There were at most {0} people, yet {1} votes are counted.</source>
            <translation>كان هناك ⁨{0}⁩ من الأشخاص على الأكثر، ومع ذلك عُدّ ⁨{1}⁩ من الأصوات.</translation>
        </message>
        <message>
            <source>There were {0} groups, yet {1} are counted in the vote.</source>
            <translation>كان هناك ⁨{0}⁩ من المجموعات، ومع ذلك عُدّ ⁨{1}⁩ منها في التصويت.</translation>
        </message>
        <message>
            <source>These are not the first and the second half of one code.</source>
            <translation>هذان ليسا النصف الأول والثاني من رمز واحد.</translation>
        </message>
        <message>
            <source>These bytes cannot be read</source>
            <translation>هذه البايتات لا يمكن قراءتها</translation>
        </message>
        <message>
            <source>These keys were taken out of the programme.</source>
            <translation>أُخرجت هذه المفاتيح من البرنامج.</translation>
        </message>
        <message>
            <source>These records already belong to a programme.</source>
            <translation>هذه السجلات تنتمي إلى برنامج من قبل.</translation>
        </message>
        <message>
            <source>These records are invented. They never join a programme and never go anywhere.</source>
            <translation>هذه السجلات مختلَقة. لا تنضم إلى برنامج أبدًا ولا تذهب إلى أي مكان.</translation>
        </message>
        <message>
            <source>These records are open in another window or program.</source>
            <translation>هذه السجلات مفتوحة في نافذة أخرى أو تطبيق آخر.</translation>
        </message>
        <message>
            <source>These records belong to no programme yet.</source>
            <translation>هذه السجلات لا تنتمي إلى برنامج بعد.</translation>
        </message>
        <message>
            <source>These records belong to no programme, so there is no key to open packets with.</source>
            <translation>هذه السجلات لا تنتمي إلى برنامج، فلا مفتاح لفتح الحزم.</translation>
        </message>
        <message>
            <source>These records hold no key that may approve devices or take them out.</source>
            <translation>ليس في هذه السجلات مفتاح يجوز له اعتماد الأجهزة أو إخراجها.</translation>
        </message>
        <message>
            <source>These records were made by a newer version of this program.</source>
            <translation>أنشأ هذه السجلات إصدار أحدث من هذا التطبيق.</translation>
        </message>
        <message>
            <source>They were left untouched.</source>
            <translation>تُركت دون مساس.</translation>
        </message>
        <message>
            <source>They were not attached to the wrong one; the files are where they were.</source>
            <translation>لم تُرفق بالملاحظة الخطأ؛ والملفات حيث كانت.</translation>
        </message>
        <message>
            <source>This JSON is not one observation.</source>
            <translation>ملف ⁦JSON⁩ هذا ليس ملاحظة واحدة.</translation>
        </message>
        <message>
            <source>This approval belongs to another programme.</source>
            <translation>هذا الاعتماد يخص برنامجًا آخر.</translation>
        </message>
        <message>
            <source>This approval is for a device of another committee, or of none.</source>
            <translation>هذا الاعتماد لجهاز لجنة أخرى، أو لجهاز بلا لجنة.</translation>
        </message>
        <message>
            <source>This approval was not signed by your headquarters, or it counts no more.</source>
            <translation>هذا الاعتماد لم يوقّعه مقرك، أو لم يعد ساريًا.</translation>
        </message>
        <message>
            <source>This belongs to another programme.</source>
            <translation>هذا يخص برنامجًا آخر.</translation>
        </message>
        <message>
            <source>This computer could not lend the {0} MiB that the passphrase needs.</source>
            <translation>لم يستطع هذا الحاسوب توفير ⁨{0}⁩ ميبيبايت التي تحتاجها عبارة المرور.</translation>
        </message>
        <message>
            <source>This computer may not approve devices for the programme.</source>
            <translation>لا يجوز لهذا الحاسوب اعتماد أجهزة للبرنامج.</translation>
        </message>
        <message>
            <source>This copy cannot be relied on: part of it is missing, or is not what was written.</source>
            <translation>لا يُعتمد على هذه النسخة: جزء منها ناقص، أو ليس كما كُتب.</translation>
        </message>
        <message>
            <source>This copy of the program runs from its sources, so that it takes no update from a stick.</source>
            <translation>تعمل هذه النسخة من التطبيق من مصادرها، فلا تأخذ تحديثًا من ذاكرة USB.</translation>
        </message>
        <message>
            <source>This copy of the program takes no updates: it was built without the key that signs them.</source>
            <translation>هذه النسخة من التطبيق لا تقبل تحديثات: بُنيت بلا المفتاح الذي يوقّعها.</translation>
        </message>
        <message>
            <source>This copy opens, but it is a copy of other records than these.</source>
            <translation>هذه النسخة تُفتح، لكنها نسخة من سجلات أخرى غير هذه.</translation>
        </message>
        <message>
            <source>This copy was made by a newer version of this program.</source>
            <translation>أنشأ هذه النسخة إصدار أحدث من هذا التطبيق.</translation>
        </message>
        <message>
            <source>This does not have the shape that is expected (see {0}).</source>
            <translation>هذا ليس بالشكل المنتظر (انظر ⁨{0}⁩).</translation>
        </message>
        <message>
            <source>This does not have the shape that is expected{0}.</source>
            <translation>هذا ليس بالشكل المنتظر⁨{0}⁩.</translation>
        </message>
        <message>
            <source>This does not open: the passphrase or code is another one, or the bytes were changed.</source>
            <translation>هذا لا يُفتح: عبارة المرور أو الرمز مختلف، أو تغيّرت البايتات.</translation>
        </message>
        <message>
            <source>This draft cannot be read by this version of the program.</source>
            <translation>لا يستطيع هذا الإصدار من التطبيق قراءة هذه المسودة.</translation>
        </message>
        <message>
            <source>This draft is not here any more.</source>
            <translation>لم تعد هذه المسودة هنا.</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>هذا الملف لا يمكن قراءته.</translation>
        </message>
        <message>
            <source>This file cannot be read. The strictest settings count until it can.</source>
            <translation>لا يمكن قراءة هذا الملف. تسري أشد الإعدادات إلى أن تمكن قراءته.</translation>
        </message>
        <message>
            <source>This file does not hold a recovery key, or it is damaged.</source>
            <translation>لا يحوي هذا الملف مفتاح استرداد، أو أنه تالف.</translation>
        </message>
        <message>
            <source>This file does not hold keys that this program exported, or it is damaged.</source>
            <translation>ليس في هذا الملف مفاتيح صدّرها هذا التطبيق، أو هو تالف.</translation>
        </message>
        <message>
            <source>This file has the name of a photo, but it is none that this program can read.</source>
            <translation>لهذا الملف اسم صورة، لكنه ليس صورة يستطيع هذا التطبيق قراءتها.</translation>
        </message>
        <message>
            <source>This file is damaged. The strictest settings count until it is mended.</source>
            <translation>هذا الملف تالف. تسري أشد الإعدادات إلى أن يُصلح.</translation>
        </message>
        <message>
            <source>This file is empty.</source>
            <translation>هذا الملف فارغ.</translation>
        </message>
        <message>
            <source>This file is larger than 200 MB, which is the most that is attached.</source>
            <translation>هذا الملف أكبر من 200 ميغابايت، وهو أكبر ما يُرفق.</translation>
        </message>
        <message>
            <source>This file is no approval.</source>
            <translation>هذا الملف ليس اعتمادًا.</translation>
        </message>
        <message>
            <source>This file is no card, request or approval</source>
            <translation>هذا الملف ليس بطاقة ولا طلبًا ولا اعتمادًا</translation>
        </message>
        <message>
            <source>This file is no request of a device.</source>
            <translation>هذا الملف ليس طلب جهاز.</translation>
        </message>
        <message>
            <source>This file is not a list of signs.</source>
            <translation>هذا الملف ليس قائمة علامات.</translation>
        </message>
        <message>
            <source>This group agreed to have its view shown as its own, yet it has fewer than five people, or nobody counted them: it will not be printed as its own.</source>
            <translation>وافقت هذه المجموعة على عرض رأيها على أنه رأيها، ومع ذلك فيها أقل من خمسة أشخاص، أو لم يعدّهم أحد: لن يُطبع على أنه رأيها.</translation>
        </message>
        <message>
            <source>This is a folder or a device and not a file.</source>
            <translation>هذا مجلد أو جهاز وليس ملفًا.</translation>
        </message>
        <message>
            <source>This is half {half} of a code that was split; the other half is needed too.</source>
            <translation>هذا هو النصف ⁨{half}⁩ من رمز مقسوم؛ النصف الآخر مطلوب أيضًا.</translation>
        </message>
        <message>
            <source>This is more than one packet can carry ({0}).</source>
            <translation>هذا أكثر مما تستطيع حزمة واحدة حمله (⁨{0}⁩).</translation>
        </message>
        <message>
            <source>This is no list of places: it lacks the columns Admin Level, P-Code, Name and Parent P-Code (or ADM1_PCODE, ADM1_EN and so on).</source>
            <translation>هذه ليست قائمة أماكن: تنقصها الأعمدة ⁦Admin Level⁩ و⁦P-Code⁩ و⁦Name⁩ و⁦Parent P-Code⁩ (أو ⁦ADM1_PCODE⁩ و⁦ADM1_EN⁩ وما شابه).</translation>
        </message>
        <message>
            <source>This is not JSON.</source>
            <translation>هذا ليس ⁦JSON⁩.</translation>
        </message>
        <message>
            <source>This is not a figure.</source>
            <translation>هذا ليس رقمًا.</translation>
        </message>
        <message>
            <source>This is not a whole fingerprint: {0}.</source>
            <translation>هذه ليست بصمة كاملة: ⁨{0}⁩.</translation>
        </message>
        <message>
            <source>This is not canonical</source>
            <translation>هذا ليس بالشكل المعياري</translation>
        </message>
        <message>
            <source>This is not one object of JSON.</source>
            <translation>هذا ليس كائن ⁦JSON⁩ واحدًا.</translation>
        </message>
        <message>
            <source>This is not the code of a sheet: it has {0} letters and figures that fit together.</source>
            <translation>هذا ليس رمز ورقة: للرمز ⁨{0}⁩ من الحروف والأرقام المتوافقة معًا.</translation>
        </message>
        <message>
            <source>This is the approval of this laptop itself.</source>
            <translation>هذا اعتماد هذا الحاسوب نفسه.</translation>
        </message>
        <message>
            <source>This is the last passphrase that opens these records, or it is gone already.</source>
            <translation>هذه آخر عبارة مرور تفتح هذه السجلات، أو لم تعد موجودة.</translation>
        </message>
        <message>
            <source>This is too long for one record, or holds signs that cannot be kept.</source>
            <translation>هذا أطول من أن يسعه سجل واحد، أو فيه علامات لا يمكن حفظها.</translation>
        </message>
        <message>
            <source>This is {0}, not a CSV file in UTF-8.</source>
            <translation>هذا ⁨{0}⁩، وليس ملف ⁦CSV⁩ بترميز ⁦UTF-8⁩.</translation>
        </message>
        <message>
            <source>This key file holds keys that the policy of its programme does not name.</source>
            <translation>في ملف المفاتيح هذا مفاتيح لا تذكرها سياسة برنامجه.</translation>
        </message>
        <message>
            <source>This laptop was not approved for a committee.</source>
            <translation>لم يُعتمد هذا الحاسوب للجنة.</translation>
        </message>
        <message>
            <source>This list is too long for a card.</source>
            <translation>هذه القائمة أطول من أن تسعها بطاقة.</translation>
        </message>
        <message>
            <source>This list names a sign twice.</source>
            <translation>تذكر هذه القائمة علامة مرتين.</translation>
        </message>
        <message>
            <source>This list names more than 15 signs.</source>
            <translation>تذكر هذه القائمة أكثر من 15 علامة.</translation>
        </message>
        <message>
            <source>This list names signs that are not in the frameworks of this program.</source>
            <translation>تذكر هذه القائمة علامات ليست في أُطر هذا التطبيق.</translation>
        </message>
        <message>
            <source>This list names signs that only headquarters answers, over many records.</source>
            <translation>تذكر هذه القائمة علامات لا يجيب عنها إلا المقر، عبر سجلات كثيرة.</translation>
        </message>
        <message>
            <source>This meeting has no day yet, so nobody can be invited to it.</source>
            <translation>لا يوم لهذا الاجتماع بعد، فلا يمكن دعوة أحد إليه.</translation>
        </message>
        <message>
            <source>This meeting is not whole here, so nothing can be added to it.</source>
            <translation>هذا الاجتماع ناقص هنا، فلا يمكن إضافة شيء إليه.</translation>
        </message>
        <message>
            <source>This name is not known to this version. What it was meant to set is not set.</source>
            <translation>هذا الاسم غير معروف لهذا الإصدار. ما كان يُراد ضبطه به لم يُضبط.</translation>
        </message>
        <message>
            <source>This observation is not here.</source>
            <translation>هذه الملاحظة ليست هنا.</translation>
        </message>
        <message>
            <source>This observation is not whole here, so it cannot be changed.</source>
            <translation>هذه الملاحظة ناقصة هنا، فلا يمكن تغييرها.</translation>
        </message>
        <message>
            <source>This observation was saved once only, so there is nothing before it.</source>
            <translation>حُفظت هذه الملاحظة مرة واحدة فقط، فلا شيء قبلها.</translation>
        </message>
        <message>
            <source>This pack holds something that this version of the program cannot read.</source>
            <translation>تحوي هذه الرزمة شيئًا لا يستطيع هذا الإصدار من التطبيق قراءته.</translation>
        </message>
        <message>
            <source>This packet is not being read any more.</source>
            <translation>لم تعد هذه الحزمة تُقرأ.</translation>
        </message>
        <message>
            <source>This packet is not waiting any more.</source>
            <translation>لم تعد هذه الحزمة منتظرة.</translation>
        </message>
        <message>
            <source>This packet is on that stick already.</source>
            <translation>هذه الحزمة على تلك الذاكرة من قبل.</translation>
        </message>
        <message>
            <source>This packet is too large to be kept here, and the first stick is not in place.</source>
            <translation>هذه الحزمة أكبر من أن تُحفظ هنا، والذاكرة الأولى ليست موصولة.</translation>
        </message>
        <message>
            <source>This packet was made here. It opens for those it was sealed for.</source>
            <translation>أُنشئت هذه الحزمة هنا. وتُفتح لمن خُتمت لهم.</translation>
        </message>
        <message>
            <source>This packet was not sealed for you</source>
            <translation>لم تُختم هذه الحزمة لك</translation>
        </message>
        <message>
            <source>This packet was taken in before.</source>
            <translation>أُدخلت هذه الحزمة من قبل.</translation>
        </message>
        <message>
            <source>This passphrase opens these records already.</source>
            <translation>عبارة المرور هذه تفتح هذه السجلات من قبل.</translation>
        </message>
        <message>
            <source>This passphrase would be guessed early: {0}.</source>
            <translation>عبارة المرور هذه تُخمَّن مبكرًا: ⁨{0}⁩.</translation>
        </message>
        <message>
            <source>This photo has more pixels than can be opened on this computer.</source>
            <translation>في هذه الصورة بكسلات أكثر مما يمكن فتحه على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This photo is damaged or not whole, so it cannot be read.</source>
            <translation>هذه الصورة تالفة أو ناقصة، فلا يمكن قراءتها.</translation>
        </message>
        <message>
            <source>This photo is larger than 64 MB.</source>
            <translation>هذه الصورة أكبر من 64 ميغابايت.</translation>
        </message>
        <message>
            <source>This photo or document is not here yet.</source>
            <translation>هذه الصورة أو الوثيقة ليست هنا بعد.</translation>
        </message>
        <message>
            <source>This place is not in the lists here.</source>
            <translation>هذا المكان ليس في القوائم هنا.</translation>
        </message>
        <message>
            <source>This program was installed as a package of the system, which alone may exchange it.</source>
            <translation>ثُبّت هذا التطبيق حزمةً من حزم النظام، والنظام وحده يستطيع استبداله.</translation>
        </message>
        <message>
            <source>This promise is not whole here, so nothing can be added to it.</source>
            <translation>هذا الوعد ناقص هنا، فلا يمكن إضافة شيء إليه.</translation>
        </message>
        <message>
            <source>This record is not a body, or it is not whole here.</source>
            <translation>هذا السجل ليس هيئة، أو هو ناقص هنا.</translation>
        </message>
        <message>
            <source>This record is not here.</source>
            <translation>هذا السجل ليس هنا.</translation>
        </message>
        <message>
            <source>This record is not whole here, so it cannot be changed.</source>
            <translation>هذا السجل ناقص هنا، فلا يمكن تغييره.</translation>
        </message>
        <message>
            <source>This seems to be a person's name. Write what the person does, such as teacher or elder.</source>
            <translation>يبدو هذا اسم شخص. اكتب ما يعمله الشخص، مثل معلم أو وجيه.</translation>
        </message>
        <message>
            <source>This text is very long, and only its beginning is looked over for names and numbers. A record holds about a million letters in all: attach a longer text as a document.</source>
            <translation>هذا النص طويل جدًا، ولا تُفحص إلا بدايته بحثًا عن أسماء وأرقام. يسع السجل نحو مليون حرف في المجموع: أرفِق النص الأطول وثيقةً.</translation>
        </message>
        <message>
            <source>This update cannot be put on a program as old as this one.</source>
            <translation>لا يمكن وضع هذا التحديث على تطبيق قديم كهذا.</translation>
        </message>
        <message>
            <source>This update cannot read records as this program writes them.</source>
            <translation>لا يستطيع هذا التحديث قراءة السجلات كما يكتبها هذا التطبيق.</translation>
        </message>
        <message>
            <source>This update is for a program of another name.</source>
            <translation>هذا التحديث لتطبيق باسم آخر.</translation>
        </message>
        <message>
            <source>This update is for another kind of computer.</source>
            <translation>هذا التحديث لنوع آخر من الحواسيب.</translation>
        </message>
        <message>
            <source>This update is older than what is on this computer already.</source>
            <translation>هذا التحديث أقدم مما هو على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This update is on this computer already.</source>
            <translation>هذا التحديث موجود على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This value is not one that can stand here. No recovery key is offered.</source>
            <translation>لا يمكن أن تكون هذه القيمة هنا. لا يُعرض أي مفتاح استرداد.</translation>
        </message>
        <message>
            <source>This value is not one that can stand here. The strictest one counts instead.</source>
            <translation>لا يمكن أن تكون هذه القيمة هنا. تسري أشد قيمة بدلًا منها.</translation>
        </message>
        <message>
            <source>To take the record itself back, erase it whole.</source>
            <translation>لسحب السجل نفسه، امحُه كله.</translation>
        </message>
        <message>
            <source>Too few holders of the programme's keys signed.</source>
            <translation>لم يوقّع ما يكفي من حاملي مفاتيح البرنامج.</translation>
        </message>
        <message>
            <source>Too much waits for checking already, so this packet was not kept.</source>
            <translation>المنتظر للتحقق كثير جدًا، فلم تُحفظ هذه الحزمة.</translation>
        </message>
        <message>
            <source>Trying the new version</source>
            <translation>تجربة الإصدار الجديد</translation>
        </message>
        <message>
            <source>Two computers wrote different things of this meeting, and nobody chose between them yet.</source>
            <translation>كتب حاسوبان أمرين مختلفين عن هذا الاجتماع، ولم يختر أحد بينهما بعد.</translation>
        </message>
        <message>
            <source>Type it again slowly, look at the keyboard layout, or use the code on paper.</source>
            <translation>اكتبها من جديد ببطء، وانظر إلى تخطيط لوحة المفاتيح، أو استعمل الرمز الورقي.</translation>
        </message>
        <message>
            <source>Type it again slowly. A copy opens with what opened the records on the day when it was made.</source>
            <translation>اكتبها من جديد ببطء. تُفتح النسخة بما كان يفتح السجلات يوم إنشائها.</translation>
        </message>
        <message>
            <source>Type it again; if it was pasted, type it by hand.</source>
            <translation>اكتبه من جديد؛ وإن كان ملصقًا فاكتبه باليد.</translation>
        </message>
        <message>
            <source>Update the sources instead.</source>
            <translation>حدّث المصادر بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Update this program and import the packet again.</source>
            <translation>حدّث هذا التطبيق واستورد الحزمة من جديد.</translation>
        </message>
        <message>
            <source>Update this program from the stick of your headquarters, then open them again.</source>
            <translation>حدّث هذا التطبيق من ذاكرة المقر، ثم افتحها من جديد.</translation>
        </message>
        <message>
            <source>Update this program from the stick of your headquarters, then try the copy again.</source>
            <translation>حدّث هذا التطبيق من ذاكرة المقر، ثم جرّب النسخة من جديد.</translation>
        </message>
        <message>
            <source>Update this program, then release the packet.</source>
            <translation>حدّث هذا التطبيق، ثم أطلق الحزمة.</translation>
        </message>
        <message>
            <source>Update this program; then import the packet again.</source>
            <translation>حدّث هذا التطبيق؛ ثم استورد الحزمة من جديد.</translation>
        </message>
        <message>
            <source>Update this program; then release the packet from those that wait.</source>
            <translation>حدّث هذا التطبيق؛ ثم أطلق الحزمة من بين المنتظرة.</translation>
        </message>
        <message>
            <source>Use another stick or folder: this one is failing.</source>
            <translation>استعمل ذاكرة أخرى أو مجلدًا آخر: هذا يتعطل.</translation>
        </message>
        <message>
            <source>Use the computer of a registrar, or have one named in the policy.</source>
            <translation>استعمل حاسوب مسجِّل، أو اطلب تسمية مسجِّل في السياسة.</translation>
        </message>
        <message>
            <source>Use the six words that the program offers, or a longer sentence of your own.</source>
            <translation>استعمل الكلمات الست التي يقترحها التطبيق، أو جملة أطول من عندك.</translation>
        </message>
        <message>
            <source>Wait until it is done, or choose another folder.</source>
            <translation>انتظر حتى ينتهي، أو اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>Wait until it is done.</source>
            <translation>انتظر حتى ينتهي.</translation>
        </message>
        <message>
            <source>Wait until the rest of it has come, or record what you know as a new observation.</source>
            <translation>انتظر حتى تصل بقيتها، أو دوّن ما تعرفه ملاحظةً جديدة.</translation>
        </message>
        <message>
            <source>Wait until the rest of it has come.</source>
            <translation>انتظر حتى يصل الباقي منه.</translation>
        </message>
        <message>
            <source>What came with the program is used instead.</source>
            <translation>يُستعمل بدلًا منها ما جاء مع التطبيق.</translation>
        </message>
        <message>
            <source>What finds your records and shows them in lists is damaged. Nothing you wrote is.</source>
            <translation>تلف ما يجد سجلاتك ويعرضها في القوائم. ولم يتلف شيء مما كتبته.</translation>
        </message>
        <message>
            <source>What is here was left as it is.</source>
            <translation>تُرك ما هنا كما كان.</translation>
        </message>
        <message>
            <source>What is in it was not touched.</source>
            <translation>لم يُمسّ ما فيه.</translation>
        </message>
        <message>
            <source>What is to be told back has no day. Say by when people will hear it.</source>
            <translation>لا يوم لما سيُقال للناس. اكتب قبل أي يوم سيسمعونه.</translation>
        </message>
        <message>
            <source>What was found out about the promise has no day, and so counts as the oldest.</source>
            <translation>لا يوم لما عُرف عن الوعد، ولذلك يُعدّ الأقدم.</translation>
        </message>
        <message>
            <source>What was found out at {0} names no promise.</source>
            <translation>ما عُرف في ⁨{0}⁩ لا يذكر وعدًا.</translation>
        </message>
        <message>
            <source>What was kept of this body cannot be read by this version of the program.</source>
            <translation>لا تستطيع هذه النسخة من التطبيق قراءة ما حُفظ من هذه الهيئة.</translation>
        </message>
        <message>
            <source>What was kept of this meeting cannot be read by this version of the program.</source>
            <translation>لا تستطيع هذه النسخة من التطبيق قراءة ما حُفظ من هذا الاجتماع.</translation>
        </message>
        <message>
            <source>What was keyed in of this meeting cannot be read by this version of the program.</source>
            <translation>لا تستطيع هذه النسخة من التطبيق قراءة ما أُدخل من هذا الاجتماع.</translation>
        </message>
        <message>
            <source>What you keyed in is kept as it stands, and nothing was written into the meeting.</source>
            <translation>ما أدخلته محفوظ كما هو، ولم يُكتب شيء في الاجتماع.</translation>
        </message>
        <message>
            <source>What you typed is kept in the draft.</source>
            <translation>ما كتبته محفوظ في المسودة.</translation>
        </message>
        <message>
            <source>Who made this packet is not known yet: only a newer version can read it.</source>
            <translation>لا يُعرف بعد من أنشأ هذه الحزمة: لا يقرؤها إلا إصدار أحدث.</translation>
        </message>
        <message>
            <source>Word {number}, “{word}”, is not in the list of words.</source>
            <translation>الكلمة ⁨{number}⁩، «⁨{word}⁩»، ليست في قائمة الكلمات.</translation>
        </message>
        <message>
            <source>Write 12, 10-20, 10-20 (15), 10+, ≤20 or ~15, or leave it empty.</source>
            <translation>اكتب 12 أو ⁦10-20⁩ أو ⁦10-20 (15)⁩ أو ⁦10+⁩ أو ⁦≤20⁩ أو ⁦~15⁩، أو اتركها فارغة.</translation>
        </message>
        <message>
            <source>Write a few words into the first field, then save.</source>
            <translation>اكتب كلمات قليلة في الحقل الأول، ثم احفظ.</translation>
        </message>
        <message>
            <source>Write decimal degrees, for example 4.3947, or leave it empty and describe the place.</source>
            <translation>اكتب درجات عشرية، مثل ⁦4.3947⁩، أو اتركه فارغًا وصِف المكان.</translation>
        </message>
        <message>
            <source>Write down what you know in a session, promise or observation of your own.</source>
            <translation>اكتب ما تعرفه في اجتماع أو وعد أو ملاحظة لك.</translation>
        </message>
        <message>
            <source>Write the name that people there use.</source>
            <translation>اكتب الاسم الذي يستعمله أهل المكان.</translation>
        </message>
        <message>
            <source>Write the promise down first, or choose one from the list.</source>
            <translation>دوّن الوعد أولًا، أو اختر وعدًا من القائمة.</translation>
        </message>
        <message>
            <source>Write what it is called: its place, or what it does.</source>
            <translation>اكتب اسمها: مكانها، أو عملها.</translation>
        </message>
        <message>
            <source>Writing the packet</source>
            <translation>كتابة الحزمة</translation>
        </message>
        <message>
            <source>You went on to another observation before the photos were ready.</source>
            <translation>انتقلتَ إلى ملاحظة أخرى قبل أن تجهز الصور.</translation>
        </message>
        <message>
            <source>Your organisation asks for a longer passphrase on this computer.</source>
            <translation>تطلب منظمتك عبارة مرور أطول على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Your organisation asks for six of the program's own words as a passphrase.</source>
            <translation>تطلب منظمتك ستًّا من كلمات التطبيق نفسه عبارةً للمرور.</translation>
        </message>
        <message>
            <source>Your records are safe, and nothing counts as copied.</source>
            <translation>سجلاتك سليمة، ولا شيء يُعدّ منسوخًا.</translation>
        </message>
        <message>
            <source>Your records are safe, no half copy was left, and older copies there were not touched.</source>
            <translation>سجلاتك سليمة، ولم تُترك نسخة ناقصة، ولم تُمسّ النسخ الأقدم هناك.</translation>
        </message>
        <message>
            <source>Your records are safe.</source>
            <translation>سجلاتك سليمة.</translation>
        </message>
        <message>
            <source>Your records are safe; no half-written file was left.</source>
            <translation>سجلاتك سليمة؛ ولم يبقَ ملف نصف مكتوب.</translation>
        </message>
        <message>
            <source>Your records are safe; nothing was changed.</source>
            <translation>سجلاتك سليمة؛ ولم يتغير شيء.</translation>
        </message>
        <message>
            <source>Your records are safe; nothing was written.</source>
            <translation>سجلاتك سليمة؛ ولم يُكتب شيء.</translation>
        </message>
        <message>
            <source>Your records are safe; the bad copy was removed and nothing counts as sealed.</source>
            <translation>سجلاتك سليمة؛ حُذفت النسخة الفاسدة ولا شيء يُعدّ مختومًا.</translation>
        </message>
        <message>
            <source>Your records are safe; the bad copy was removed.</source>
            <translation>سجلاتك سليمة؛ حُذفت النسخة الفاسدة.</translation>
        </message>
        <message>
            <source>Your records are unchanged and nothing was written.</source>
            <translation>سجلاتك لم تتغير ولم يُكتب شيء.</translation>
        </message>
        <message>
            <source>Your records are untouched.</source>
            <translation>سجلاتك لم تُمسّ.</translation>
        </message>
        <message>
            <source>a UUID needs 16 bytes</source>
            <translation>يحتاج ⁦UUID⁩ إلى 16 بايت</translation>
        </message>
        <message>
            <source>a bracket or brace is not closed, or one stands inside another</source>
            <translation>قوس لم يُغلق، أو قوس داخل آخر</translation>
        </message>
        <message>
            <source>a cell holds a zero byte, which is not text</source>
            <translation>في خانة بايت صفري، وهو ليس نصًا</translation>
        </message>
        <message>
            <source>a cell is far too long, or a quotation mark that opens it is never closed</source>
            <translation>خانة طويلة جدًا، أو علامة اقتباس فتحتها ولم تُغلق</translation>
        </message>
        <message>
            <source>a chain of ours without its keys</source>
            <translation>سلسلة لنا بلا مفاتيحها</translation>
        </message>
        <message>
            <source>a civil society organisation</source>
            <translation>منظمة مجتمع مدني</translation>
        </message>
        <message>
            <source>a file was not written as it was signed</source>
            <translation>لم يُكتب ملف كما وُقّع</translation>
        </message>
        <message>
            <source>a list of chosen observations says how they were chosen</source>
            <translation>قائمة الملاحظات المختارة تقول كيف اختيرت</translation>
        </message>
        <message>
            <source>a minority view is printed where it says so</source>
            <translation>يُطبع رأي الأقلية حيث يقال ذلك</translation>
        </message>
        <message>
            <source>a name in it has more than {0} letters</source>
            <translation>اسم فيه أكثر من ⁨{0}⁩ حرف</translation>
        </message>
        <message>
            <source>a place beyond the last answer</source>
            <translation>موضع بعد آخر جواب</translation>
        </message>
        <message>
            <source>a program has a schema</source>
            <translation>للتطبيق مخطط</translation>
        </message>
        <message>
            <source>a program is no pack</source>
            <translation>التطبيق ليس رزمة</translation>
        </message>
        <message>
            <source>a quotation mark inside a cell is not doubled, so that the cells cannot be told apart</source>
            <translation>علامة اقتباس داخل خانة ليست مضاعفة، فلا يمكن التمييز بين الخانات</translation>
        </message>
        <message>
            <source>a quotation mark that opens a cell is never closed</source>
            <translation>علامة اقتباس تفتح خانة ولا تُغلق</translation>
        </message>
        <message>
            <source>a religious organisation</source>
            <translation>منظمة دينية</translation>
        </message>
        <message>
            <source>a research institute</source>
            <translation>معهد بحوث</translation>
        </message>
        <message>
            <source>a spreadsheet or another packed file</source>
            <translation>جدول إلكتروني أو ملف مضغوط آخر</translation>
        </message>
        <message>
            <source>a summary always carries its caveats</source>
            <translation>الملخص يحمل تحفظاته دائمًا</translation>
        </message>
        <message>
            <source>an earlier row of this file has the same id; only the first is taken</source>
            <translation>سطر سابق في هذا الملف له المعرّف نفسه؛ يؤخذ الأول فقط</translation>
        </message>
        <message>
            <source>an erasure names revisions or a record</source>
            <translation>المحو يذكر صيغًا أو سجلًا</translation>
        </message>
        <message>
            <source>an intergovernmental organisation</source>
            <translation>منظمة حكومية دولية</translation>
        </message>
        <message>
            <source>an objection is always told</source>
            <translation>الاعتراض يُذكر دائمًا</translation>
        </message>
        <message>
            <source>an old spreadsheet</source>
            <translation>جدول إلكتروني قديم</translation>
        </message>
        <message>
            <source>an organisation of another kind</source>
            <translation>منظمة من نوع آخر</translation>
        </message>
        <message>
            <source>at least {0} is more than at most {1}.</source>
            <translation>الحد الأدنى ⁨{0}⁩ أكبر من الحد الأعلى ⁨{1}⁩.</translation>
        </message>
        <message>
            <source>between from</source>
            <translation>between from</translation>
        </message>
        <message>
            <source>cannot be written: {0}</source>
            <translation>لا يمكن كتابته: ⁨{0}⁩</translation>
        </message>
        <message>
            <source>committee or body</source>
            <translation>لجنة أو هيئة</translation>
        </message>
        <message>
            <source>counts {0}: names no column</source>
            <translation>⁦counts⁩ ⁨{0}⁩: لا يسمّي عمودًا</translation>
        </message>
        <message>
            <source>counts {0}: there is no party {1}</source>
            <translation>⁦counts⁩ ⁨{0}⁩: لا يوجد الطرف ⁨{1}⁩</translation>
        </message>
        <message>
            <source>data set/{0}</source>
            <translation>data set/{0}</translation>
        </message>
        <message>
            <source>data_set.{0}: is empty</source>
            <translation>⁦data_set⁩.⁨{0}⁩: فارغ</translation>
        </message>
        <message>
            <source>does not begin with the id of its framework</source>
            <translation>لا يبدأ بمعرّف إطاره</translation>
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
            <translation>لا مكان له هناك</translation>
        </message>
        <message>
            <source>has the wrong type</source>
            <translation>من نوع خطأ</translation>
        </message>
        <message>
            <source>hasta como_máximo a_lo_sumo hadi mpaka</source>
            <translation>hasta como_máximo a_lo_sumo hadi mpaka</translation>
        </message>
        <message>
            <source>how to reach</source>
            <translation>كيف يُتصل بها</translation>
        </message>
        <message>
            <source>indicator {0}: frameworks does not give the version of {1}</source>
            <translation>المؤشر ⁨{0}⁩: لا تذكر ⁦frameworks⁩ إصدار ⁨{1}⁩</translation>
        </message>
        <message>
            <source>indicator {0}: say why</source>
            <translation>المؤشر ⁨{0}⁩: اذكر السبب</translation>
        </message>
        <message>
            <source>indicator {0}: there is no kind {1}</source>
            <translation>المؤشر ⁨{0}⁩: لا يوجد النوع ⁨{1}⁩</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>مفقود</translation>
        </message>
        <message>
            <source>is missing or not a table</source>
            <translation>مفقود أو ليس جدولًا</translation>
        </message>
        <message>
            <source>is named twice</source>
            <translation>مذكور مرتين</translation>
        </message>
        <message>
            <source>is no text</source>
            <translation>ليس نصًا</translation>
        </message>
        <message>
            <source>is not a code of this field</source>
            <translation>ليس رمزًا لهذا الحقل</translation>
        </message>
        <message>
            <source>is not a day</source>
            <translation>ليس يومًا</translation>
        </message>
        <message>
            <source>is not a list</source>
            <translation>ليس قائمة</translation>
        </message>
        <message>
            <source>is not a list of texts</source>
            <translation>ليس قائمة نصوص</translation>
        </message>
        <message>
            <source>is not in the framework</source>
            <translation>ليس في الإطار</translation>
        </message>
        <message>
            <source>is not offered in the field</source>
            <translation>لا يُعرض في الميدان</translation>
        </message>
        <message>
            <source>is not that of the framework</source>
            <translation>ليس هو الذي في الإطار</translation>
        </message>
        <message>
            <source>is used twice</source>
            <translation>مستعمل مرتين</translation>
        </message>
        <message>
            <source>it concerns sexual violence or children and may only go to a protection officer</source>
            <translation>تتعلق بعنف جنسي أو بأطفال ولا يجوز أن تذهب إلا إلى مسؤول حماية</translation>
        </message>
        <message>
            <source>it gives no code</source>
            <translation>لا يعطي رمزًا</translation>
        </message>
        <message>
            <source>it gives no name</source>
            <translation>لا يعطي اسمًا</translation>
        </message>
        <message>
            <source>it has {0} cells where the header has {1}</source>
            <translation>فيه ⁨{0}⁩ خانة بينما في الرأس ⁨{1}⁩</translation>
        </message>
        <message>
            <source>it is larger than one megabyte</source>
            <translation>أكبر من ميغابايت واحد</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>غير موجود</translation>
        </message>
        <message>
            <source>it is not whole here, or somebody asked to erase it</source>
            <translation>ناقصة هنا، أو طلب أحد محوها</translation>
        </message>
        <message>
            <source>it is too large for a pack</source>
            <translation>هو أكبر من أن يكون رزمة</translation>
        </message>
        <message>
            <source>it lies under another pack's name</source>
            <translation>هو تحت اسم رزمة أخرى</translation>
        </message>
        <message>
            <source>its code is {0}, which is no code</source>
            <translation>رمزه ⁨{0}⁩، وهو ليس رمزًا</translation>
        </message>
        <message>
            <source>its level is {0}, which is not 0 to 9</source>
            <translation>مستواه ⁨{0}⁩، وهو ليس بين 0 و9</translation>
        </message>
        <message>
            <source>kama karibu takriban حوالي نحو تقريبا</source>
            <translation>⁦kama karibu takriban⁩ حوالي نحو تقريبا</translation>
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
            <translation>القوائم والبحث</translation>
        </message>
        <message>
            <source>local wording</source>
            <translation>كلمات محلية</translation>
        </message>
        <message>
            <source>must be numbered m01, m02 if it is mitigating, and only then</source>
            <translation>يجب أن يُرقَّم ⁦m01⁩ أو ⁦m02⁩ إن كان مخفِّفًا، وعندئذ فقط</translation>
        </message>
        <message>
            <source>name: small letters, digits and hyphens only</source>
            <translation>⁦name⁩: حروف صغيرة وأرقام وشرطات فقط</translation>
        </message>
        <message>
            <source>names more than {0} indicators</source>
            <translation>يذكر أكثر من ⁨{0}⁩ مؤشر</translation>
        </message>
        <message>
            <source>no translations of Qt</source>
            <translation>لا ترجمات لـ⁦Qt⁩</translation>
        </message>
        <message>
            <source>nobody can tell what</source>
            <translation>ما لا يعرفه أحد</translation>
        </message>
        <message>
            <source>opening hours</source>
            <translation>ساعات العمل</translation>
        </message>
        <message>
            <source>packets and receipts</source>
            <translation>الحزم وإشعارات الاستلام</translation>
        </message>
        <message>
            <source>photos and documents</source>
            <translation>الصور والوثائق</translation>
        </message>
        <message>
            <source>rows not taken *.csv</source>
            <translation>سطور لم تؤخذ *.csv</translation>
        </message>
        <message>
            <source>rows not taken {0}.csv</source>
            <translation>سطور لم تؤخذ {0}.csv</translation>
        </message>
        <message>
            <source>table.delimiter: one character such as , or ;</source>
            <translation>⁦table.delimiter⁩: حرف واحد مثل , أو ;</translation>
        </message>
        <message>
            <source>the best figure {0} is less than at least {1}.</source>
            <translation>الرقم المرجّح ⁨{0}⁩ أقل من الحد الأدنى ⁨{1}⁩.</translation>
        </message>
        <message>
            <source>the best figure {0} is more than at most {1}.</source>
            <translation>الرقم المرجّح ⁨{0}⁩ أكبر من الحد الأعلى ⁨{1}⁩.</translation>
        </message>
        <message>
            <source>the column {0} is listed under table.never and may not be used</source>
            <translation>العمود ⁨{0}⁩ مذكور تحت ⁦table.never⁩ ولا يجوز استعماله</translation>
        </message>
        <message>
            <source>the crosswalk names {0}, which is not here</source>
            <translation>يذكر جدول المقابلة ⁨{0}⁩، وهو ليس هنا</translation>
        </message>
        <message>
            <source>the date format “{0}” names a part twice</source>
            <translation>صيغة التاريخ «⁨{0}⁩» تذكر جزءًا مرتين</translation>
        </message>
        <message>
            <source>the date format “{0}” needs a year, one month and a day: YYYY, MM or Month, DD</source>
            <translation>صيغة التاريخ «⁨{0}⁩» تحتاج إلى سنة وشهر واحد ويوم: ⁦YYYY⁩، و⁦MM⁩ أو ⁦Month⁩، و⁦DD⁩</translation>
        </message>
        <message>
            <source>the files are not those that were signed</source>
            <translation>ليست الملفات تلك التي وُقّعت</translation>
        </message>
        <message>
            <source>the headquarters of your programme ({0})</source>
            <translation>مقر برنامجك (⁨{0}⁩)</translation>
        </message>
        <message>
            <source>the keys of this computer</source>
            <translation>مفاتيح هذا الحاسوب</translation>
        </message>
        <message>
            <source>the list of places</source>
            <translation>قائمة الأماكن</translation>
        </message>
        <message>
            <source>the other laptops of your committee</source>
            <translation>حواسيب لجنتك الأخرى</translation>
        </message>
        <message>
            <source>the people concerned did not agree to it going to headquarters</source>
            <translation>لم يوافق المعنيون على أن تذهب إلى المقر</translation>
        </message>
        <message>
            <source>the people concerned did not agree to it going to the committee</source>
            <translation>لم يوافق أصحاب الشأن على أن يصل إلى اللجنة</translation>
        </message>
        <message>
            <source>the risk check says that sharing the detail is dangerous</source>
            <translation>يقول فحص الخطر إن مشاركة التفاصيل خطرة</translation>
        </message>
        <message>
            <source>the row has {0} cells where the header has {1}</source>
            <translation>في السطر ⁨{0}⁩ خانة بينما في الرأس ⁨{1}⁩</translation>
        </message>
        <message>
            <source>the settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>unexpected end</source>
            <translation>نهاية غير متوقعة</translation>
        </message>
        <message>
            <source>unused room</source>
            <translation>مساحة غير مستعملة</translation>
        </message>
        <message>
            <source>waiting packet {0}</source>
            <translation>الحزمة المنتظرة ⁨{0}⁩</translation>
        </message>
        <message>
            <source>was retired and cannot come back</source>
            <translation>أُلغي ولا يمكن أن يعود</translation>
        </message>
        <message>
            <source>what it offers</source>
            <translation>ما تقدمه</translation>
        </message>
        <message>
            <source>what says where everything lies</source>
            <translation>ما يدل على موضع كل شيء</translation>
        </message>
        <message>
            <source>when.formats: is empty</source>
            <translation>⁦when.formats⁩: فارغ</translation>
        </message>
        <message>
            <source>would replace another file</source>
            <translation>سيحل محل ملف آخر</translation>
        </message>
        <message>
            <source>you marked it as not for headquarters</source>
            <translation>وضعتَ عليها علامة: ليست للمقر</translation>
        </message>
        <message>
            <source>you marked it as not for the committee</source>
            <translation>أشرتَ إلى أنه ليس للجنة</translation>
        </message>
        <message>
            <source>your drafts</source>
            <translation>مسوداتك</translation>
        </message>
        <message>
            <source>your records</source>
            <translation>سجلاتك</translation>
        </message>
        <message>
            <source>{0} and what should be the same are not of one kind</source>
            <translation>⁨{0}⁩ وما يجب أن يساويه ليسا من نوع واحد</translation>
        </message>
        <message>
            <source>{0} at headquarters</source>
            <translation>⁨{0}⁩ في المقر</translation>
        </message>
        <message>
            <source>{0} can read what it seals</source>
            <translation>⁨{0}⁩ يستطيع قراءة ما يختمه</translation>
        </message>
        <message>
            <source>{0} comparison number, {1}…</source>
            <translation>رقم المقارنة لـ⁨{0}⁩، ⁨{1}⁩…</translation>
        </message>
        <message>
            <source>{0} has changed its meaning</source>
            <translation>تغيّر معنى ⁨{0}⁩</translation>
        </message>
        <message>
            <source>{0} has vanished without being retired</source>
            <translation>اختفى ⁨{0}⁩ دون أن يُلغى</translation>
        </message>
        <message>
            <source>{0} holds {1} characters; the most that is taken is {2}</source>
            <translation>في ⁨{0}⁩ عدد ⁨{1}⁩ من الأحرف؛ وأقصى ما يؤخذ ⁨{2}⁩</translation>
        </message>
        <message>
            <source>{0} in {1} bytes</source>
            <translation>⁨{0}⁩ في ⁨{1}⁩ بايت</translation>
        </message>
        <message>
            <source>{0} is empty</source>
            <translation>⁨{0}⁩ فارغ</translation>
        </message>
        <message>
            <source>{0} is empty, so it is not known what kind of event this is</source>
            <translation>⁨{0}⁩ فارغ، فلا يُعرف نوع هذه الواقعة</translation>
        </message>
        <message>
            <source>{0} is empty, so the row cannot be told from others</source>
            <translation>⁨{0}⁩ فارغ، فلا يمكن تمييز السطر من غيره</translation>
        </message>
        <message>
            <source>{0} is longer than {1} characters, which is no id</source>
            <translation>⁨{0}⁩ أطول من ⁨{1}⁩ حرف، وهو ليس معرّفًا</translation>
        </message>
        <message>
            <source>{0} is mitigating but says what is missing</source>
            <translation>⁨{0}⁩ مخفِّف لكنه يقول ما ينقص</translation>
        </message>
        <message>
            <source>{0} is no longer retired</source>
            <translation>لم يعد ⁨{0}⁩ ملغى</translation>
        </message>
        <message>
            <source>{0} is the same as two others</source>
            <translation>⁨{0}⁩ مطابق لاثنين آخرين</translation>
        </message>
        <message>
            <source>{0} is {1}, a day that is not in the calendar</source>
            <translation>⁨{0}⁩ هو ⁨{1}⁩، وهو يوم ليس في التقويم</translation>
        </message>
        <message>
            <source>{0} is {1}, before {2}, which is {3}</source>
            <translation>⁨{0}⁩ هو ⁨{1}⁩، قبل ⁨{2}⁩ وهو ⁨{3}⁩</translation>
        </message>
        <message>
            <source>{0} is {1}, but {2} is {3}</source>
            <translation>⁨{0}⁩ هو ⁨{1}⁩، لكن ⁨{2}⁩ هو ⁨{3}⁩</translation>
        </message>
        <message>
            <source>{0} is {1}, more than there are people on earth</source>
            <translation>⁨{0}⁩ هو ⁨{1}⁩، أكثر من عدد الناس على الأرض</translation>
        </message>
        <message>
            <source>{0} is {1}, outside -{2} to {3}</source>
            <translation>⁨{0}⁩ هو ⁨{1}⁩، خارج -⁨{2}⁩ إلى ⁨{3}⁩</translation>
        </message>
        <message>
            <source>{0} is {1}, to which the profile gives no meaning</source>
            <translation>⁨{0}⁩ هو ⁨{1}⁩، ولا يعطيه التعريف معنى</translation>
        </message>
        <message>
            <source>{0} is {1}, which is below zero</source>
            <translation>⁨{0}⁩ هو ⁨{1}⁩، وهو تحت الصفر</translation>
        </message>
        <message>
            <source>{0} is {1}, which is not a number of degrees such as 4.3667</source>
            <translation>⁨{0}⁩ هو ⁨{1}⁩، وهو ليس عدد درجات مثل ⁦4.3667⁩</translation>
        </message>
        <message>
            <source>{0} is {1}, which is not a whole number</source>
            <translation>⁨{0}⁩ هو ⁨{1}⁩، وهو ليس عددًا صحيحًا</translation>
        </message>
        <message>
            <source>{0} is {1}; dates are expected as {2}</source>
            <translation>⁨{0}⁩ هو ⁨{1}⁩؛ والتواريخ متوقعة بالشكل ⁨{2}⁩</translation>
        </message>
        <message>
            <source>{0} is {1}; years are expected from {2} to {3}</source>
            <translation>⁨{0}⁩ هو ⁨{1}⁩؛ والسنوات متوقعة من ⁨{2}⁩ إلى ⁨{3}⁩</translation>
        </message>
        <message>
            <source>{0} of {1} rows, {2} not taken</source>
            <translation>⁨{0}⁩ من ⁨{1}⁩ سطر، ولم يؤخذ ⁨{2}⁩</translation>
        </message>
        <message>
            <source>{0} offers {1} mitigating signs</source>
            <translation>⁨{0}⁩ يعرض ⁨{1}⁩ علامة مخفِّفة</translation>
        </message>
        <message>
            <source>{0} seals a packet</source>
            <translation>⁨{0}⁩ يختم حزمة</translation>
        </message>
        <message>
            <source>{0} speaks to {1}, which is not here</source>
            <translation>⁨{0}⁩ يخاطب ⁨{1}⁩، وهو ليس هنا</translation>
        </message>
        <message>
            <source>{0} taken in, {1} waiting for checking: nobody approved its device yet</source>
            <translation>أُدخل ⁨{0}⁩، و⁨{1}⁩ بانتظار التحقق: لم يعتمد أحد جهازها بعد</translation>
        </message>
        <message>
            <source>{0}, each with a check code</source>
            <translation>⁨{0}⁩، لكل منها رمز تحقق</translation>
        </message>
        <message>
            <source>{0}: a total over the whole event has no status. Leave it unknown.</source>
            <translation>⁨{0}⁩: مجموع الواقعة كلها بلا صفة. اتركها غير معروفة.</translation>
        </message>
        <message>
            <source>{0}: is empty</source>
            <translation>⁨{0}⁩: فارغ</translation>
        </message>
        <message>
            <source>{0}: nothing fills {{{1}}}</source>
            <translation>⁨{0}⁩: لا شيء يملأ ⁨{{{1}}}⁩</translation>
        </message>
        <message>
            <source>{0}: the key {1} is used twice</source>
            <translation>⁨{0}⁩: المفتاح ⁨{1}⁩ مستعمل مرتين</translation>
        </message>
        <message>
            <source>{0}: the rows add up to at least {1}, yet the event has at most {2}.</source>
            <translation>⁨{0}⁩: مجموع السطور ⁨{1}⁩ على الأقل، بينما في الواقعة ⁨{2}⁩ على الأكثر.</translation>
        </message>
        <message>
            <source>{0}: two rows count the same. Put them together.</source>
            <translation>⁨{0}⁩: سطران يعدّان الشيء نفسه. اجمعهما.</translation>
        </message>
        <message>
            <source>{0}: {1} are not women, men, girls or boys. Use the box “unknown”.</source>
            <translation>⁨{0}⁩: ⁨{1}⁩ ليست نساء ولا رجالًا ولا بنات ولا بنين. استعمل خانة «غير معروف».</translation>
        </message>
        <message>
            <source>“local” is the name for codes that are made in the field.</source>
            <translation>‏«⁦local⁩» هو اسم الرموز التي تُنشأ في الميدان.</translation>
        </message>
        <message>
            <source>“{0}” is pointed at, but nothing in it has that id.</source>
            <translation>يُشار إلى «⁨{0}⁩»، ولا شيء فيه بهذا المعرّف.</translation>
        </message>
    </context>
</TS>
