<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AdviceList</name>
    <message>
        <source>Cannot be read yet: {field}</source>
        <translation>لا يمكن قراءته بعد: ⁨{field}⁩</translation>
    </message>
    <message>
        <source>Still empty: {field}</source>
        <translation>ما زال فارغًا: ⁨{field}⁩</translation>
    </message>
    <message>
        <source>Nothing: it is all there.</source>
        <translation>لا شيء: كل شيء مكتمل.</translation>
    </message>
</context>
<context>
    <name>Agreeing</name>
    <message>
        <source>not noted yet</source>
        <translation>لم يُكتب بعد</translation>
    </message>
    <message>
        <source>for it</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>a</source>
        <comment>the key for agree</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>بلا رأي</translation>
    </message>
    <message>
        <source>n</source>
        <comment>the key for neither</comment>
        <translation>ب</translation>
    </message>
    <message>
        <source>against it</source>
        <translation>غير موافق</translation>
    </message>
    <message>
        <source>o</source>
        <comment>the key for object</comment>
        <translation>غ</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>مجموعات</translation>
    </message>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>■ Some do not agree. Write down what they say, and ask whether it may be told.</source>
        <translation>■ بعضهم لا يوافق. اكتب ما يقولونه، واسألهم هل يجوز أن يُقال في الخارج.</translation>
    </message>
    <message>
        <source>✓ Everybody was asked, and nobody disagrees.</source>
        <translation>✓ سُئل الجميع، ولم يعترض أحد.</translation>
    </message>
    <message>
        <source>? Not asked yet whether anybody disagrees.</source>
        <translation>? لم يُسألوا بعد هل يعترض أحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n did not vote.</source>
        <translation>
            <numerusform>صوّت الجميع.</numerusform>
            <numerusform>لم يصوّت واحد.</numerusform>
            <numerusform>لم يصوّت اثنان.</numerusform>
            <numerusform>لم يصوّت %n.</numerusform>
            <numerusform>لم يصوّت %n.</numerusform>
            <numerusform>لم يصوّت %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the objection back?</source>
        <translation>هل يُسحب الاعتراض؟</translation>
    </message>
    <message>
        <source>Their words and figures about this point are taken out. Do this only when those who objected said so themselves. Undo brings them back.</source>
        <translation>تُزال كلماتهم وأعدادهم في هذا الموضوع. لا تفعل ذلك إلا إذا طلبه المعترضون أنفسهم. والتراجع يعيدها.</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>س&amp;حبه</translation>
    </message>
</context>
<context>
    <name>AskingTable</name>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>Look at it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>What it shows, without names</source>
        <translation>ما يظهر فيه، بلا أسماء</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>ما يظهر فيه</translation>
    </message>
    <message>
        <source>Look at: {name}</source>
        <translation>عرض: ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>BoardLines</name>
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>تحل خلال أسبوع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Not kept, or in part</source>
        <translation>لم يُوفَ بها، أو ببعضها</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>تم الوفاء بها</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحبت</translation>
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
        <translation>حتى ⁨{day}⁩</translation>
    </message>
    <message>
        <source>no day was named</source>
        <translation>لم يُحدَّد يوم</translation>
    </message>
    <message>
        <source>of another committee</source>
        <translation>من لجنة أخرى</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Not kept yet; it is tried again</source>
        <translation>لم تُحفظ بعد؛ تُعاد المحاولة</translation>
    </message>
    <message>
        <source>A new committee or body</source>
        <translation>لجنة أو هيئة جديدة</translation>
    </message>
    <message>
        <source>Change a body</source>
        <translation>تغيير هيئة</translation>
    </message>
    <message>
        <source>Without a seat: {groups}.</source>
        <translation>بلا مقعد: ⁨{groups}⁩.</translation>
    </message>
    <message>
        <source>Not known, so ask: {groups}.</source>
        <translation>غير معروف، فاسأل: ⁨{groups}⁩.</translation>
    </message>
    <message>
        <source>A day or figure cannot be read. Write days with the year first, such as 2026-11-23, figures as numbers, or leave them empty. Nothing was lost.</source>
        <translation>يوم أو رقم لا يمكن قراءته. اكتب الأيام بالسنة أولًا، مثل ⁦2026-11-23⁩، والأعداد بالأرقام، أو اتركها فارغة. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>محفوظة مسودةً في ⁨{time}⁩، مشفَّرة</translation>
    </message>
    <message>
        <source>A committee or body</source>
        <translation>لجنة أو هيئة</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>اسمها</translation>
    </message>
    <message>
        <source>by its place or what it does, such as: Market peace committee</source>
        <translation>بحسب مكانها أو عملها، مثل: لجنة السلام في السوق</translation>
    </message>
    <message>
        <source>What sort of body it is</source>
        <translation>نوع الهيئة</translation>
    </message>
    <message>
        <source>For how wide an area it speaks</source>
        <translation>نطاق المنطقة التي تتكلم عنها</translation>
    </message>
    <message>
        <source>What it may do, and who gave it that</source>
        <translation>ما يجوز لها فعله، ومن أعطاها ذلك</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Groups with seats</source>
        <translation>مجموعات لها مقعد</translation>
    </message>
    <message>
        <source>Groups and figures, never people. An empty figure is not zero.</source>
        <translation>مجموعات وأعداد، لا أشخاص أبدًا. العدد الفارغ ليس صفرًا.</translation>
    </message>
    <message>
        <source>Add a grou&amp;p</source>
        <translation>إضافة &amp;مجموعة</translation>
    </message>
    <message>
        <source>Who has a seat?</source>
        <translation>لمن مقعد فيها؟</translation>
    </message>
    <message>
        <source>These are asked about one by one, since a list of groups may be incomplete.</source>
        <translation>نسأل عن هذه واحدة واحدة، لأن قائمة المجموعات قد تكون ناقصة.</translation>
    </message>
    <message>
        <source>Women&apos;s groups</source>
        <translation>المجموعات النسائية</translation>
    </message>
    <message>
        <source>Victims&apos; associations</source>
        <translation>رابطات الضحايا</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>المجتمع المدني</translation>
    </message>
    <message>
        <source>When it meets</source>
        <translation>متى تجتمع</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>آخر اجتماع</translation>
    </message>
    <message>
        <source>Should meet again by</source>
        <translation>يجب أن تجتمع ثانية قبل</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>كيف حالها</translation>
    </message>
    <message>
        <source>One entry each time that something has changed. The newest says how it does now.</source>
        <translation>سطر في كل مرة يتغير فيها شيء. وأحدث سطر يقول كيف حالها الآن.</translation>
    </message>
    <message>
        <source>Add an ent&amp;ry</source>
        <translation>إضافة &amp;سطر</translation>
    </message>
    <message>
        <source>&amp;Save the body</source>
        <translation>حف&amp;ظ الهيئة</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Go on &amp;later</source>
        <translation>المتابعة لا&amp;حقًا</translation>
    </message>
</context>
<context>
    <name>BodyTimeDialog</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>الغائبون</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) held</source>
        <translation>
            <numerusform>لم يُعقد أي اجتماع</numerusform>
            <numerusform>عُقد اجتماع واحد</numerusform>
            <numerusform>عُقد اجتماعان</numerusform>
            <numerusform>عُقدت %n اجتماعات</numerusform>
            <numerusform>عُقد %n اجتماعًا</numerusform>
            <numerusform>عُقد %n اجتماع</numerusform>
        </translation>
    </message>
    <message>
        <source>now: {how}</source>
        <translation>الآن: ⁨{how}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n without a day, not shown below</source>
        <translation>
            <numerusform>كلها لها يوم</numerusform>
            <numerusform>واحد بلا يوم، لا يظهر أدناه</numerusform>
            <numerusform>اثنان بلا يوم، لا يظهران أدناه</numerusform>
            <numerusform>%n بلا يوم، لا تظهر أدناه</numerusform>
            <numerusform>%n بلا يوم، لا تظهر أدناه</numerusform>
            <numerusform>%n بلا يوم، لا تظهر أدناه</numerusform>
        </translation>
    </message>
    <message>
        <source>a meeting without a title</source>
        <translation>اجتماع بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>missing: {kinds}</source>
        <translation>الغائبون: ⁨{kinds}⁩</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>لم يُعدّ</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>عدد الأشخاص: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>at least {count} people</source>
        <translation>عدد الأشخاص: ⁨{count}⁩ على الأقل</translation>
    </message>
    <message>
        <source>How it does: {how}</source>
        <translation>كيف حالها: ⁨{how}⁩</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>كيف حالها</translation>
    </message>
    <message>
        <source>none made</source>
        <translation>لم يُقدَّم أي وعد</translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>وعد واحد</numerusform>
            <numerusform>وعدان</numerusform>
            <numerusform>%n وعود</numerusform>
            <numerusform>%n وعدًا</numerusform>
            <numerusform>%n وعد</numerusform>
        </translation>
    </message>
    <message>
        <source>A body over time</source>
        <translation>هيئة عبر الزمن</translation>
    </message>
    <message>
        <source>No meeting of this body is written down as held.</source>
        <translation>لم يُكتب أن هذه الهيئة عقدت أي اجتماع.</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>ما حدث، والأحدث أولًا</translation>
    </message>
    <message>
        <source>Enter on a meeting opens it.</source>
        <translation>اضغط ⁦Enter⁩ على اجتماع لفتحه.</translation>
    </message>
    <message>
        <source>&amp;Open the meeting</source>
        <translation>فت&amp;ح الاجتماع</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The &amp;paper is lost…</source>
        <translation>ال&amp;ورقة مفقودة…</translation>
    </message>
    <message>
        <source>Word {number}, “{word}”, is not in the list of words.</source>
        <translation>الكلمة ⁨{number}⁩، «⁨{word}⁩»، ليست في قائمة الكلمات.</translation>
    </message>
    <message>
        <source>Words so far: {count} of 12, or of 24 when the code was split.</source>
        <translation>الكلمات حتى الآن: ⁨{count}⁩ من 12، أو من 24 إن كان الرمز مقسومًا.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>What was done to check</source>
        <translation>ما جرى للتأكد</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>تاريخ التأكد</translation>
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
            <numerusform>لم تُحذف أي علامة خفية: مثل هذه العلامات قد تقلب الحروف أو تخفي كلمات.</numerusform>
            <numerusform>حُذفت علامة واحدة لا يراها أحد: مثلها قد يقلب الحروف أو يخفي كلمات.</numerusform>
            <numerusform>حُذفت علامتان لا يراهما أحد: مثلهما قد يقلب الحروف أو يخفي كلمات.</numerusform>
            <numerusform>حُذفت %n علامات لا يراها أحد: مثلها قد يقلب الحروف أو يخفي كلمات.</numerusform>
            <numerusform>حُذفت %n علامة لا يراها أحد: مثلها قد يقلب الحروف أو يخفي كلمات.</numerusform>
            <numerusform>حُذفت %n علامة لا يراها أحد: مثلها قد يقلب الحروف أو يخفي كلمات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it without that day?</source>
        <translation>هل يُغلق بلا ذلك اليوم؟</translation>
    </message>
    <message>
        <source>What stands in a field for a day cannot be read as one, and would not be written down. Go back, and write it with the year first, such as 2026-11-23.</source>
        <translation>ما كُتب في خانة اليوم لا يمكن قراءته يومًا، ولن يُدوَّن. ارجع واكتبه بالسنة أولًا، مثل ⁦2026-11-23⁩.</translation>
    </message>
    <message>
        <source>&amp;Close the meeting</source>
        <translation>إ&amp;غلاق الاجتماع</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>محفوظة مسودةً في ⁨{time}⁩، مشفَّرة</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>إغلاق الاجتماع</translation>
    </message>
    <message>
        <source>What the room said</source>
        <translation>ما قالته القاعة</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>None of this keeps you from closing.</source>
        <translation>لا شيء من هذا يمنعك من الإغلاق.</translation>
    </message>
    <message>
        <source>Who was not in the room</source>
        <translation>من لم يكن في القاعة</translation>
    </message>
    <message>
        <source>Only you see this. An empty chair is written down with its reason; a note stays on this laptop.</source>
        <translation>لا يرى هذا غيرك. يُكتب المقعد الفارغ مع سببه؛ أما التعليق فيبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Every kind of group that is asked about was there.</source>
        <translation>حضر كل نوع من المجموعات التي يُسأل عنها.</translation>
    </message>
    <message>
        <source>What may be told as whose</source>
        <translation>ما يجوز أن يُقال، وعن لسان من</translation>
    </message>
    <message>
        <source>Ask each group. Until it says yes, its view stays in this room. On paper a group of fewer than five people is never shown as such.</source>
        <translation>اسأل كل مجموعة. يبقى رأيها في هذه القاعة حتى تقول نعم. وعلى الورق لا يظهر أبدًا رأي مجموعة أقل من خمسة أشخاص على أنه رأيها.</translation>
    </message>
    <message>
        <source>No group said what it sees.</source>
        <translation>لم تقل أي مجموعة ما تراه.</translation>
    </message>
    <message>
        <source>Those who did not agree</source>
        <translation>من لم يوافقوا</translation>
    </message>
    <message>
        <source>Their view is kept beside what was agreed, always. It is printed only when they were asked.</source>
        <translation>يُحفظ رأيهم دائمًا بجانب ما اتُّفق عليه. ولا يُطبع إلا إذا سُئلوا.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>A role and never a name; a day, and what will show that it was kept.</source>
        <translation>دور لا اسم أبدًا؛ ويوم، وما سيُظهر أنه تم الوفاء به.</translation>
    </message>
    <message>
        <source>&amp;Add a promise</source>
        <translation>إضافة &amp;وعد</translation>
    </message>
    <message>
        <source>Earlier promises</source>
        <translation>وعود سابقة</translation>
    </message>
    <message>
        <source>What did the room hear about them today?</source>
        <translation>ماذا سمعت القاعة عنها اليوم؟</translation>
    </message>
    <message>
        <source>There is no earlier promise.</source>
        <translation>لا وعود سابقة.</translation>
    </message>
    <message>
        <source>What people will be told</source>
        <translation>ما سيُقال للناس</translation>
    </message>
    <message>
        <source>Who was not here and must hear of it, and by when.</source>
        <translation>من لم يحضر ويجب أن يسمع بذلك، وقبل أي يوم.</translation>
    </message>
    <message>
        <source>Add something to &amp;tell</source>
        <translation>إضافة ما سيُ&amp;قال</translation>
    </message>
    <message>
        <source>What may leave this laptop</source>
        <translation>ما يجوز أن يخرج من هذا الحاسوب</translation>
    </message>
    <message>
        <source>What did the room agree to? Views and reasons that were not released above stay here whatever is said.</source>
        <translation>على ماذا وافقت القاعة؟ الآراء والأسباب التي لم يُسمح بها أعلاه تبقى هنا مهما قيل.</translation>
    </message>
    <message>
        <source>To headquarters</source>
        <translation>إلى المقر</translation>
    </message>
    <message>
        <source>To a named partner</source>
        <translation>إلى شريك محدد</translation>
    </message>
    <message>
        <source>To accountability</source>
        <translation>إلى جهات المساءلة</translation>
    </message>
    <message>
        <source>To the public</source>
        <translation>إلى العلن</translation>
    </message>
    <message>
        <source>Could somebody be harmed?</source>
        <translation>هل يمكن أن يتأذى أحد؟</translation>
    </message>
    <message>
        <source>Think of those who spoke, of those who interpreted, of you.</source>
        <translation>فكّر في من تكلموا، وفي من ترجموا، وفي نفسك.</translation>
    </message>
    <message>
        <source>Danger for those who took part</source>
        <translation>الخطر على من شاركوا</translation>
    </message>
    <message>
        <source>If red</source>
        <translation>إن كان أحمر</translation>
    </message>
    <message>
        <source>Agreed measures</source>
        <translation>التدابير المتفق عليها</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>موعد المراجعة</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>الاجتماع القادم</translation>
    </message>
    <message>
        <source>Day of the ne&amp;xt meeting</source>
        <translation>&amp;يوم الاجتماع القادم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>&amp;Undo the last step</source>
        <translation>ترا&amp;جع عن آخر خطوة</translation>
    </message>
    <message>
        <source>&amp;Do it again</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>لا&amp;حقًا</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare the fingerprint</source>
        <translation>مقارنة البصمة</translation>
    </message>
    <message>
        <source>This computer shows</source>
        <translation>يعرض هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Type what you hear, all six groups</source>
        <translation>اكتب &amp;ما تسمعه، المجموعات الست كلها</translation>
    </message>
    <message>
        <source>If they differ, do not go on: the file comes from somebody else.</source>
        <translation>إن اختلفتا فلا تتابع: الملف من شخص آخر.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>ا&amp;عتماد</translation>
    </message>
</context>
<context>
    <name>ConcernRow</name>
    <message>
        <source>worry</source>
        <translation>ما يقلق</translation>
    </message>
    <message>
        <source>What worries people; no names</source>
        <translation>ما يقلق الناس؛ بلا أسماء</translation>
    </message>
    <message>
        <source>Make an observation of it</source>
        <translation>جعله ملاحظة</translation>
    </message>
    <message>
        <source>Record it as an observation: Ctrl+O</source>
        <translation>تدوينه ملاحظةً: ⁦Ctrl+O⁩</translation>
    </message>
    <message>
        <source>✓ Recorded as an observation</source>
        <translation>✓ دُوِّن ملاحظةً</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>{use}: with detail</source>
        <translation>⁨{use}⁩: مع التفاصيل</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Contact the recorder about this area: {group}</source>
        <translation>يُرجى الاتصال بالمدوِّن بشأن هذه المنطقة: ⁨{group}⁩</translation>
    </message>
    <message>
        <source>not coded yet</source>
        <translation>لم يُرمَّز بعد</translation>
    </message>
    <message>
        <source>Sharing the detail would put people in danger, so it stayed with its recorder. Speak with them in a safe way before you act on it.</source>
        <translation>مشاركة التفاصيل قد تعرّض أشخاصًا للخطر، فبقيت عند من دوّنها. تحدّث معه بطريقة آمنة قبل أي تصرف.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>This looks like a number or an address. Keep it in your head, not here.</source>
        <translation>هذا يشبه رقمًا أو عنوانًا. احفظه في ذهنك، لا هنا.</translation>
    </message>
    <message>
        <source>This looks like a person&apos;s name. Write what they do instead.</source>
        <translation>هذا يشبه اسم شخص. اكتب عمله بدلًا منه.</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>No second copy has been made yet.</source>
        <translation>لم تُنشأ نسخة ثانية بعد.</translation>
    </message>
    <message>
        <source>The last second copy was made on {day}.</source>
        <translation>أُنشئت آخر نسخة ثانية في ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether one opens.</source>
        <translation>لم يجرّب أحد بعد هل تُفتح نسخة منها.</translation>
    </message>
    <message>
        <source>One was tried on {day}, and it opened.</source>
        <translation>جُرّبت نسخة في ⁨{day}⁩، وقد فُتحت.</translation>
    </message>
    <message>
        <source>There is not enough room there for a copy.</source>
        <translation>ليس هناك مساحة تكفي لنسخة.</translation>
    </message>
    <message>
        <source>Careful: this is the disk that holds your records. One fall or one theft would take both. Better use a stick that is kept elsewhere.</source>
        <translation>انتبه: هذا هو القرص الذي عليه سجلاتك. سقطة واحدة أو سرقة واحدة تذهب بالاثنين. الأفضل ذاكرة تُحفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>A new folder is made there: {name}</source>
        <translation>يُنشأ هناك مجلد جديد: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>It takes {needed}; {free} are free.</source>
        <translation>تحتاج إلى ⁨{needed}⁩؛ والمساحة الخالية ⁨{free}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) lie there already and stay.</source>
        <translation>
            <numerusform>لا نسخ هناك من قبل.</numerusform>
            <numerusform>هناك نسخة واحدة من قبل، وتبقى.</numerusform>
            <numerusform>هناك نسختان من قبل، وتبقيان.</numerusform>
            <numerusform>هناك %n نسخ من قبل، وتبقى.</numerusform>
            <numerusform>هناك %n نسخةً من قبل، وتبقى.</numerusform>
            <numerusform>هناك %n نسخة من قبل، وتبقى.</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy opens, and all of it can be read: {name}</source>
        <translation>هذه النسخة تُفتح وتُقرأ كلها: ⁨{name}⁩</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n observation(s).</source>
        <translation>
            <numerusform>ليس فيها أي ملاحظة.</numerusform>
            <numerusform>فيها ملاحظة واحدة.</numerusform>
            <numerusform>فيها ملاحظتان.</numerusform>
            <numerusform>فيها %n ملاحظات.</numerusform>
            <numerusform>فيها %n ملاحظةً.</numerusform>
            <numerusform>فيها %n ملاحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest entry in it is of {day}.</source>
        <translation>أحدث قيد فيها من ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>It was made on {day}.</source>
        <translation>أُنشئت في ⁨{day}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were written since and are not in it.</source>
        <translation>
            <numerusform>لم يُكتب شيء منذ ذلك الحين.</numerusform>
            <numerusform>كُتب منذ ذلك الحين قيد واحد ليس فيها.</numerusform>
            <numerusform>كُتب منذ ذلك الحين قيدان ليسا فيها.</numerusform>
            <numerusform>كُتبت منذ ذلك الحين %n قيود ليست فيها.</numerusform>
            <numerusform>كُتب منذ ذلك الحين %n قيدًا ليست فيها.</numerusform>
            <numerusform>كُتب منذ ذلك الحين %n قيد ليست فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in these records is in it.</source>
        <translation>كل ما في هذه السجلات موجود فيها.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in the copy are missing in these records: the copy is newer than they are. Keep it safe.</source>
        <translation>
            <numerusform>لا ينقص هذه السجلات شيء مما في النسخة.</numerusform>
            <numerusform>قيد واحد في النسخة ينقص هذه السجلات: احفظ النسخة بأمان.</numerusform>
            <numerusform>قيدان في النسخة ينقصان هذه السجلات: احفظ النسخة بأمان.</numerusform>
            <numerusform>%n قيود في النسخة تنقص هذه السجلات: احفظ النسخة بأمان.</numerusform>
            <numerusform>%n قيدًا في النسخة تنقص هذه السجلات: احفظ النسخة بأمان.</numerusform>
            <numerusform>%n قيد في النسخة تنقص هذه السجلات: احفظ النسخة بأمان.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountRowEdit</name>
    <message>
        <source>Local word for the group, never a name</source>
        <translation>التسمية المحلية للجماعة، لا اسم شخص أبدًا</translation>
    </message>
    <message>
        <source>A national, ethnic, racial or religious group</source>
        <translation>جماعة قومية أو إثنية أو عرقية أو دينية</translation>
    </message>
    <message>
        <source>A total that the source gives for the whole event</source>
        <translation>مجموع يذكره المصدر للواقعة كلها</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>الضرر</translation>
    </message>
    <message>
        <source>Civilians or fighters</source>
        <translation>مدنيون أم مقاتلون</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما الذي يُعدّ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Another line for this group, without the figures</source>
        <translation>سطر آخر لهذه الجماعة، بلا الأرقام</translation>
    </message>
</context>
<context>
    <name>CountRows</name>
    <message>
        <source>Women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>رجال</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>بنات</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>بنون</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخرون</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>A word holds no figure.</source>
        <translation>الكلمة ليست رقمًا.</translation>
    </message>
    <message>
        <source>A figure of people is never below 0.</source>
        <translation>عدد الناس لا يقل أبدًا عن 0.</translation>
    </message>
    <message>
        <source>People are counted whole: leave out what follows the point.</source>
        <translation>الناس يُعدّون أعدادًا صحيحة: احذف ما بعد الفاصلة.</translation>
    </message>
    <message>
        <source>This figure is too long to be one of people.</source>
        <translation>هذا الرقم أطول من أن يكون عدد أشخاص.</translation>
    </message>
    <message>
        <source>This cannot be read as a figure.</source>
        <translation>لا يمكن قراءة هذا رقمًا.</translation>
    </message>
    <message>
        <source>{cell}: at least {low} is over at most {high}.</source>
        <translation>⁨{cell}⁩: الحد الأدنى ⁨{low}⁩ أكبر من الحد الأعلى ⁨{high}⁩.</translation>
    </message>
    <message>
        <source>{cell}: probably {best} is less than at least {low}.</source>
        <translation>⁨{cell}⁩: المرجّح ⁨{best}⁩ أقل من الحد الأدنى ⁨{low}⁩.</translation>
    </message>
    <message>
        <source>{cell}: probably {best} is more than at most {high}.</source>
        <translation>⁨{cell}⁩: المرجّح ⁨{best}⁩ أكبر من الحد الأعلى ⁨{high}⁩.</translation>
    </message>
    <message>
        <source>Households and incidents are not women, men, girls or boys. Write the figure under Unknown.</source>
        <translation>الأسر والحوادث ليست نساء ولا رجالًا ولا بنات ولا بنين. اكتب الرقم تحت «غير معروف».</translation>
    </message>
    <message>
        <source>A total of the whole event counts civilians and fighters: leave the status open.</source>
        <translation>مجموع الواقعة كلها يشمل المدنيين والمقاتلين: اترك الصفة مفتوحة.</translation>
    </message>
    <message>
        <source>Another line counts the same group and harm. Put the two together.</source>
        <translation>سطر آخر يعدّ الجماعة نفسها والضرر نفسه. اجمع السطرين.</translation>
    </message>
    <message>
        <source>The other lines add up to at least {low}, yet this total says at most {high}.</source>
        <translation>مجموع السطور الأخرى ⁨{low}⁩ على الأقل، بينما يقول هذا المجموع ⁨{high}⁩ على الأكثر.</translation>
    </message>
    <message>
        <source>about {best}</source>
        <translation>نحو ⁨{best}⁩</translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation>⁨{high}⁩ على الأكثر</translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation>⁨{low}⁩ على الأقل</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>⁨{low}⁩ إلى ⁨{high}⁩</translation>
    </message>
    <message>
        <source>{ends}, probably {best}</source>
        <translation>⁨{ends}⁩، والمرجّح ⁨{best}⁩</translation>
    </message>
    <message>
        <source>No figure yet. Empty means not known; 0 means that somebody looked and found none.</source>
        <translation>لا رقم بعد. الخانة الفارغة تعني غير معروف؛ و0 تعني أن أحدًا بحث ولم يجد.</translation>
    </message>
    <message>
        <source>Together {figure}.</source>
        <translation>المجموع ⁨{figure}⁩.</translation>
    </message>
    <message>
        <source>Empty cells: not known, which is not 0.</source>
        <translation>الخانات الفارغة: غير معروف، وليس 0.</translation>
    </message>
    <message>
        <source>Write for example {instead}, or leave it empty.</source>
        <translation>اكتب مثلًا ⁨{instead}⁩، أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>Leave it empty and put the word into what happened.</source>
        <translation>اتركها فارغة واكتب الكلمة في «ما حدث».</translation>
    </message>
    <message>
        <source>Write 12, 10-20, 10-20 (15), 10+, ≤20 or ~15, or leave it empty.</source>
        <translation>اكتب 12 أو ⁦10-20⁩ أو ⁦10-20 (15)⁩ أو ⁦10+⁩ أو ⁦≤20⁩ أو ⁦~15⁩، أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>Never added: different harms, civilians and fighters, persons and households.</source>
        <translation>لا تُجمع أبدًا: أضرار مختلفة، مدنيون ومقاتلون، أشخاص وأسر.</translation>
    </message>
    <message>
        <source>whole event</source>
        <translation>الواقعة كلها</translation>
    </message>
</context>
<context>
    <name>DangerDialog</name>
    <message>
        <source>This looks like a name, a number or an address. Write the role instead.</source>
        <translation>هذا يشبه اسمًا أو رقمًا أو عنوانًا. اكتب الدور بدلًا منه.</translation>
    </message>
    <message>
        <source>Whom to reach in danger</source>
        <translation>بمن تتصل عند الخطر</translation>
    </message>
    <message>
        <source>Today shows this first. Write roles and steps, never names or telephone numbers: whoever opens this computer can read it.</source>
        <translation>تعرضه صفحة «اليوم» أولًا. اكتب أدوارًا وخطوات، لا أسماء ولا أرقام هاتف: من يفتح هذا الحاسوب يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>&amp;Role of the person to reach</source>
        <translation>&amp;دور من يجب الاتصال به</translation>
    </message>
    <message>
        <source>the duty officer in town</source>
        <translation>المناوب في المدينة</translation>
    </message>
    <message>
        <source>Your &amp;step of the phone tree</source>
        <translation>&amp;خطوتك في شجرة الاتصال</translation>
    </message>
    <message>
        <source>reach the next two on the list, then the office</source>
        <translation>اتصل بالتاليين في القائمة، ثم بالمكتب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>year-month-day</source>
        <translation>سنة-شهر-يوم</translation>
    </message>
    <message>
        <source>A day such as 2026-11-23. T: today, Y: yesterday, + and -: a day on or back</source>
        <translation>تاريخ مثل ⁦2026-11-23⁩. ي: اليوم، م: أمس، + و-: يوم بعد أو قبل</translation>
    </message>
    <message>
        <source>t</source>
        <comment>the key for today</comment>
        <translation>ي</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the key for yesterday</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>This cannot be read; it is kept in the draft.</source>
        <translation>لا يمكن قراءته؛ وهو محفوظ في المسودة.</translation>
    </message>
</context>
<context>
    <name>DialoguePages</name>
    <message>
        <source>Key in from paper – R2P Field</source>
        <translation>إدخال من الورق – R2P Field</translation>
    </message>
    <message>
        <source>Close the meeting – R2P Field</source>
        <translation>إغلاق الاجتماع – R2P Field</translation>
    </message>
    <message>
        <source>Plan a meeting – R2P Field</source>
        <translation>تخطيط اجتماع – R2P Field</translation>
    </message>
    <message>
        <source>A committee or body – R2P Field</source>
        <translation>لجنة أو هيئة – R2P Field</translation>
    </message>
</context>
<context>
    <name>DialoguePlaces</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Who met</source>
        <translation>من اجتمع</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>إلى أين وصل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>من أدار الاجتماع</translation>
    </message>
    <message>
        <source>Rules the room agreed to</source>
        <translation>قواعد اتفق عليها الحاضرون</translation>
    </message>
    <message>
        <source>What was spoken about</source>
        <translation>ما جرى الحديث عنه</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>What a group sees</source>
        <translation>ما تراه مجموعة</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>A worry</source>
        <translation>قلق</translation>
    </message>
    <message>
        <source>Who was missing</source>
        <translation>من غاب</translation>
    </message>
    <message>
        <source>A question of the community</source>
        <translation>سؤال من الناس</translation>
    </message>
    <message>
        <source>A sign that the community proposed</source>
        <translation>علامة اقترحها الناس</translation>
    </message>
    <message>
        <source>What people are to be told</source>
        <translation>ما سيُقال للناس</translation>
    </message>
    <message>
        <source>What people were told</source>
        <translation>ما أُبلغ به الناس</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>الاجتماع القادم</translation>
    </message>
    <message>
        <source>Who promised it</source>
        <translation>من وعد به</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>What will show that it was kept</source>
        <translation>ما سيُظهر أنه تم الوفاء به</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>ما تبيّن</translation>
    </message>
    <message>
        <source>Groups with seats</source>
        <translation>مجموعات لها مقعد</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>صلاحياته</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>آخر اجتماع</translation>
    </message>
    <message>
        <source>Should meet again by</source>
        <translation>يجب أن تجتمع ثانية قبل</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>كيف حالها</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>ما وافق عليه الناس</translation>
    </message>
    <message>
        <source>Risk check</source>
        <translation>فحص الخطر</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>ليست لـ</translation>
    </message>
    <message>
        <source>Harm if it became known</source>
        <translation>الأذى إذا عُرف</translation>
    </message>
    <message>
        <source>may be shown as theirs</source>
        <translation>يجوز عرضه على أنه رأيها</translation>
    </message>
    <message>
        <source>their reasons may be told</source>
        <translation>يجوز أن تُقال أسبابها</translation>
    </message>
    <message>
        <source>view of those who did not agree</source>
        <translation>رأي من لم يوافقوا</translation>
    </message>
    <message>
        <source>it may be printed</source>
        <translation>يجوز طبعه</translation>
    </message>
    <message>
        <source>stays in the room</source>
        <translation>يبقى في القاعة</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>DialogueSheet</name>
    <message>
        <source>This is not whole here, so it cannot be shown yet.</source>
        <translation>هذا ناقص هنا، فلا يمكن عرضه بعد.</translation>
    </message>
    <message>
        <source>Two people wrote different things here. Both are kept.</source>
        <translation>كتب شخصان هنا أمرين مختلفين. وكلاهما محفوظ.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>الوعد</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من وعد</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>no day was named</source>
        <translation>لم يُحدَّد يوم</translation>
    </message>
    <message>
        <source>What has come of it</source>
        <translation>ما نتج عنه</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخه</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>ما عُرف عنه</translation>
    </message>
    <message>
        <source>To be looked at again in</source>
        <translation>يُراجَع مجددًا في</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>بكلماتها هي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Says the same as</source>
        <translation>تقول ما يقوله</translation>
    </message>
    <message>
        <source>Stands beside</source>
        <translation>توضع بجانب</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>وافق عليها</translation>
    </message>
    <message>
        <source>Still in use</source>
        <translation>ما زالت مستعملة</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>What sort of body it is</source>
        <translation>نوع الهيئة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>صلاحياته</translation>
    </message>
    <message>
        <source>Groups with seats</source>
        <translation>مجموعات لها مقعد</translation>
    </message>
    <message>
        <source>Women&apos;s groups have a seat</source>
        <translation>للمجموعات النسائية مقعد</translation>
    </message>
    <message>
        <source>Victims&apos; associations have a seat</source>
        <translation>لرابطات الضحايا مقعد</translation>
    </message>
    <message>
        <source>Civil society has a seat</source>
        <translation>للمجتمع المدني مقعد</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>آخر اجتماع</translation>
    </message>
    <message>
        <source>Should meet again by</source>
        <translation>يجب أن تجتمع ثانية قبل</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>كيف حالها</translation>
    </message>
    <message>
        <source>Who met</source>
        <translation>من اجتمع</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>من يجتمع</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>إلى أين وصل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>من أدار الاجتماع</translation>
    </message>
    <message>
        <source>Rules the room agreed to</source>
        <translation>قواعد وافقت عليها القاعة</translation>
    </message>
    <message>
        <source>What was spoken about</source>
        <translation>ما جرى الحديث عنه</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>What each group sees</source>
        <translation>ما تراه كل مجموعة</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation>المخاوف</translation>
    </message>
    <message>
        <source>Who was missing</source>
        <translation>من غاب</translation>
    </message>
    <message>
        <source>Questions of the community</source>
        <translation>أسئلة الناس</translation>
    </message>
    <message>
        <source>Signs that the community proposed</source>
        <translation>علامات اقترحها الناس</translation>
    </message>
    <message>
        <source>What people are to be told</source>
        <translation>ما سيُقال للناس</translation>
    </message>
    <message>
        <source>What people were told afterwards</source>
        <translation>ما أُبلغ به الناس لاحقًا</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>الاجتماع القادم</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>من يُنتظر حضوره</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>⁨{least}⁩ على الأقل</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>⁨{least}⁩ إلى ⁨{most}⁩</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>في القاعة</translation>
    </message>
    <message>
        <source>the whole room</source>
        <translation>القاعة كلها</translation>
    </message>
    <message>
        <source>hands {hands}</source>
        <translation>برفع الأيدي ⁨{hands}⁩</translation>
    </message>
    <message>
        <source>for it {count}</source>
        <translation>موافقون ⁨{count}⁩</translation>
    </message>
    <message>
        <source>abstained {count}</source>
        <translation>بلا رأي ⁨{count}⁩</translation>
    </message>
    <message>
        <source>against {count}</source>
        <translation>غير موافقين ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Those who did not agree:</source>
        <translation>من لم يوافقوا:</translation>
    </message>
    <message>
        <source>a record that is not here</source>
        <translation>سجل غير موجود هنا</translation>
    </message>
</context>
<context>
    <name>DialogueWords</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>تم الوفاء به</translation>
    </message>
    <message>
        <source>partly kept</source>
        <translation>تم الوفاء ببعضه</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>لم يُوفَ به</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مقرَّر</translation>
    </message>
    <message>
        <source>held</source>
        <translation>عُقد</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>حضرت</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>لم تحضر</translation>
    </message>
    <message>
        <source>was not invited</source>
        <translation>لم تُدعَ</translation>
    </message>
    <message>
        <source>not known whether it was there</source>
        <translation>لا يُعرف هل حضرت</translation>
    </message>
    <message>
        <source>not interpreted</source>
        <translation>بلا ترجمة شفوية</translation>
    </message>
    <message>
        <source>interpreted in parts</source>
        <translation>ترجمة شفوية جزئية</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>مع ترجمة شفوية</translation>
    </message>
    <message>
        <source>not known whether interpreted</source>
        <translation>لا يُعرف هل كانت ترجمة شفوية</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>رفع الأيدي</translation>
    </message>
    <message>
        <source>secret ballot</source>
        <translation>تصويت سري</translation>
    </message>
    <message>
        <source>each group spoke</source>
        <translation>تكلمت كل مجموعة</translation>
    </message>
    <message>
        <source>asked whether anybody objects</source>
        <translation>سُئل إن كان أحد يعترض</translation>
    </message>
    <message>
        <source>vote in two steps</source>
        <translation>تصويت على مرحلتين</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>way not known</source>
        <translation>الطريقة غير معروفة</translation>
    </message>
    <message>
        <source>Some disagreed.</source>
        <translation>بعضهم لم يوافق.</translation>
    </message>
    <message>
        <source>Asked, and nobody disagreed.</source>
        <translation>سُئلوا ولم يعترض أحد.</translation>
    </message>
    <message>
        <source>Nobody was asked whether they disagree.</source>
        <translation>لم يُسأل الحاضرون هل يعترض أحد.</translation>
    </message>
    <message>
        <source>local</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>district</source>
        <translation>قضاء</translation>
    </message>
    <message>
        <source>province or region</source>
        <translation>محافظة أو إقليم</translation>
    </message>
    <message>
        <source>national</source>
        <translation>وطني</translation>
    </message>
    <message>
        <source>across a border</source>
        <translation>عبر الحدود</translation>
    </message>
    <message>
        <source>another level</source>
        <translation>مستوى آخر</translation>
    </message>
    <message>
        <source>level not known</source>
        <translation>المستوى غير معروف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>community</source>
        <translation>مجتمع محلي</translation>
    </message>
    <message>
        <source>women&apos;s group</source>
        <translation>مجموعة نسائية</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>شباب</translation>
    </message>
    <message>
        <source>minority</source>
        <translation>أقلية</translation>
    </message>
    <message>
        <source>displaced people</source>
        <translation>نازحون</translation>
    </message>
    <message>
        <source>victims&apos; association</source>
        <translation>رابطة ضحايا</translation>
    </message>
    <message>
        <source>faith group</source>
        <translation>مجموعة دينية</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>مجتمع مدني</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>سلطة</translation>
    </message>
    <message>
        <source>security body</source>
        <translation>جهاز أمن</translation>
    </message>
    <message>
        <source>another group</source>
        <translation>مجموعة أخرى</translation>
    </message>
    <message>
        <source>kind of group not known</source>
        <translation>نوع المجموعة غير معروف</translation>
    </message>
    <message>
        <source>not safe to invite</source>
        <translation>دعوتهم غير آمنة</translation>
    </message>
    <message>
        <source>nobody asked them</source>
        <translation>لم يسألهم أحد</translation>
    </message>
    <message>
        <source>asked, and did not come</source>
        <translation>سُئلوا ولم يأتوا</translation>
    </message>
    <message>
        <source>asked, and did not want to come</source>
        <translation>سُئلوا ولم يرغبوا في المجيء</translation>
    </message>
    <message>
        <source>not told in time</source>
        <translation>لم يُبلَّغوا في الوقت المناسب</translation>
    </message>
    <message>
        <source>too far away</source>
        <translation>بعيدون جدًا</translation>
    </message>
    <message>
        <source>there is no such group here</source>
        <translation>لا توجد مجموعة كهذه هنا</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>reason not known</source>
        <translation>السبب غير معروف</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>بالأيدي</translation>
    </message>
    <message>
        <source>stones or seeds</source>
        <translation>بالحصى أو البذور</translation>
    </message>
    <message>
        <source>corners of the room</source>
        <translation>بزوايا القاعة</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>بالكلام</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>بطريقة أخرى</translation>
    </message>
    <message>
        <source>not known how</source>
        <translation>لا يُعرف كيف</translation>
    </message>
    <message>
        <source>State and communities together</source>
        <translation>الدولة والمجتمعات المحلية معًا</translation>
    </message>
    <message>
        <source>local committee</source>
        <translation>لجنة محلية</translation>
    </message>
    <message>
        <source>body of several agencies</source>
        <translation>هيئة من عدة جهات</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>another sort of body</source>
        <translation>هيئة من نوع آخر</translation>
    </message>
    <message>
        <source>sort of body not known</source>
        <translation>نوع الهيئة غير معروف</translation>
    </message>
    <message>
        <source>works</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>تعمل جزئيًا</translation>
    </message>
    <message>
        <source>under pressure</source>
        <translation>تحت ضغط</translation>
    </message>
    <message>
        <source>has stopped</source>
        <translation>توقفت</translation>
    </message>
    <message>
        <source>not known how it does</source>
        <translation>لا يُعرف كيف حالها</translation>
    </message>
    <message>
        <source>1 of 5, no worry</source>
        <translation>1 من 5، لا قلق</translation>
    </message>
    <message>
        <source>2 of 5, little worry</source>
        <translation>2 من 5، قلق قليل</translation>
    </message>
    <message>
        <source>3 of 5, some worry</source>
        <translation>3 من 5، بعض القلق</translation>
    </message>
    <message>
        <source>4 of 5, serious</source>
        <translation>4 من 5، قلق كبير</translation>
    </message>
    <message>
        <source>5 of 5, grave</source>
        <translation>5 من 5، خطير جدًا</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>whether it was there</source>
        <translation>هل حضرت</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>كم عددهم</translation>
    </message>
    <message>
        <source>answer of the group</source>
        <translation>جواب المجموعة</translation>
    </message>
    <message>
        <source>how grave the group finds it</source>
        <translation>درجة قلق المجموعة</translation>
    </message>
    <message>
        <source>why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>what was agreed</source>
        <translation>ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>موافقون</translation>
    </message>
    <message>
        <source>abstain</source>
        <translation>بلا رأي</translation>
    </message>
    <message>
        <source>do not agree</source>
        <translation>غير موافقين</translation>
    </message>
    <message>
        <source>whether anybody disagreed</source>
        <translation>هل اعترض أحد</translation>
    </message>
    <message>
        <source>view of those who did not agree</source>
        <translation>رأي من لم يوافقوا</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>عمّ هو</translation>
    </message>
    <message>
        <source>words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>who promised it, as a role</source>
        <translation>من وعد به (الدور)</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>what will show that it was kept</source>
        <translation>ما سيُظهر أنه تم الوفاء به</translation>
    </message>
    <message>
        <source>anything else on the sheet</source>
        <translation>أي شيء آخر على الورقة</translation>
    </message>
    <message>
        <source>how many minutes</source>
        <translation>كم دقيقة</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>View</source>
        <translation>رأي</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The first says: {value}</source>
        <translation>الأولى تقول: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>The second says: {value}</source>
        <translation>الثانية تقول: ⁨{value}⁩</translation>
    </message>
</context>
<context>
    <name>DissentRow</name>
    <message numerus="yes">
        <source>%n did not agree</source>
        <translation>
            <numerusform>وافق الجميع</numerusform>
            <numerusform>لم يوافق واحد</numerusform>
            <numerusform>لم يوافق اثنان</numerusform>
            <numerusform>لم يوافق %n</numerusform>
            <numerusform>لم يوافق %n</numerusform>
            <numerusform>لم يوافق %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask them, and write it down in their words</source>
        <translation>اسألهم، واكتبه بكلماتهم</translation>
    </message>
    <message>
        <source>They were asked: it may be printed and told outside</source>
        <translation>سُئلوا: يجوز طبعه وقوله في الخارج</translation>
    </message>
    <message>
        <source>Their view</source>
        <translation>رأيهم</translation>
    </message>
    <message>
        <source>View of those who did not agree: {point}</source>
        <translation>رأي من لم يوافقوا: ⁨{point}⁩</translation>
    </message>
</context>
<context>
    <name>EarlierLine</name>
    <message>
        <source>no day was named</source>
        <translation>لم يُحدَّد يوم</translation>
    </message>
    <message>
        <source>Not looked at in this meeting</source>
        <translation>لم يُنظر فيه في هذا الاجتماع</translation>
    </message>
    <message>
        <source>What has come of it</source>
        <translation>ما نتج عنه</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>ما الذي يُظهره</translation>
    </message>
    <message>
        <source>Who says so, as a role</source>
        <translation>من يقول ذلك (الدور)</translation>
    </message>
    <message>
        <source>Another committee wrote this promise. What you find out is put into the notes of this meeting.</source>
        <translation>كتبت هذا الوعد لجنة أخرى. ما تعرفه عنه يُكتب في محضر هذا الاجتماع.</translation>
    </message>
    <message>
        <source>What has come of it: {promise}</source>
        <translation>ما نتج عنه: ⁨{promise}⁩</translation>
    </message>
    <message>
        <source>On the promise “{promise}” of another committee: {found}</source>
        <translation>عن وعد «⁨{promise}⁩» من لجنة أخرى: ⁨{found}⁩</translation>
    </message>
</context>
<context>
    <name>EarlierWording</name>
    <message>
        <source>Remove the earlier wording?</source>
        <translation>هل تُزال الصيغة السابقة؟</translation>
    </message>
    <message>
        <source>What this observation said before goes from here, and from wherever your next packets arrive. What it says now stays. It cannot be brought back. Copies on paper, and backups made before, still have it.</source>
        <translation>ما قالته هذه الملاحظة من قبل يزول من هنا، ومن كل مكان تصل إليه حزمك القادمة. وما تقوله الآن يبقى. ولا يمكن استعادته. وما زال في النسخ الورقية، وفي النسخ الثانية التي صُنعت من قبل.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>إ&amp;زالتها</translation>
    </message>
    <message>
        <source>The earlier wording is gone here. The backup of {day} still has it.</source>
        <translation>زالت الصيغة السابقة من هنا. وما زالت في النسخة الثانية بتاريخ ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>The earlier wording is gone here; the next packet takes it away elsewhere.</source>
        <translation>زالت الصيغة السابقة من هنا؛ والحزمة القادمة تزيلها من غيره.</translation>
    </message>
</context>
<context>
    <name>EditorModel</name>
    <message>
        <source>Recorded in the minimum form, without an account.</source>
        <translation>مدوَّن بالشكل الأدنى، دون رواية.</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Correct an observation</source>
        <translation>تصحيح ملاحظة</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>محفوظة مسودةً في ⁨{time}⁩، مشفَّرة</translation>
    </message>
    <message>
        <source>Not kept yet; it is tried again</source>
        <translation>لم تُحفظ بعد؛ تُعاد المحاولة</translation>
    </message>
    <message>
        <source>First of all: help for the survivor</source>
        <translation>قبل كل شيء: مساعدة الناجية أو الناجي</translation>
    </message>
    <message>
        <source>No list of services is here yet. Ask your protection office or your headquarters for it, and do not promise what you do not know.</source>
        <translation>لا توجد هنا قائمة خدمات بعد. اطلبها من مكتب الحماية أو من المقر، ولا تعِد بما لا تعرفه.</translation>
    </message>
    <message>
        <source>Do not interview, and ask for no details: that is for trained people. A short account is enough, and none at all is right too. No photo, no exact place, no name, no age: the district and the month are enough for whatever leaves.</source>
        <translation>لا تُجرِ مقابلة ولا تسأل عن تفاصيل: هذا عمل المدرَّبين. تكفي رواية قصيرة، ولا بأس بلا رواية. لا صورة، ولا مكان دقيق، ولا اسم، ولا عمر: القضاء والشهر يكفيان لكل ما يخرج.</translation>
    </message>
    <message>
        <source>Make it coarser now</source>
        <translation>تقليل الدقة الآن</translation>
    </message>
    <message>
        <source>Keep only the district and the month; take out photos and the source</source>
        <translation>الإبقاء على القضاء والشهر فقط؛ وحذف الصور والمصدر</translation>
    </message>
    <message>
        <source>Import a list of services…</source>
        <translation>استيراد قائمة خدمات…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>&amp;ما حدث</translation>
    </message>
    <message>
        <source>In your own words. No names of people, no telephone numbers.</source>
        <translation>بكلماتك أنت. بلا أسماء أشخاص ولا أرقام هاتف.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>A few words for lists; may stay empty</source>
        <translation>كلمات قليلة للقوائم؛ ويمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>أول &amp;يوم</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>آ&amp;خر يوم</translation>
    </message>
    <message>
        <source>How exactly known</source>
        <translation>دقة المعرفة</translation>
    </message>
    <message>
        <source>Still going on?</source>
        <translation>هل ما زال مستمرًا؟</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>&amp;Where, in words</source>
        <translation>أين، &amp;بالكلمات</translation>
    </message>
    <message>
        <source>As you would tell a neighbour</source>
        <translation>كما تصفه لجار</translation>
    </message>
    <message>
        <source>Look through the list…</source>
        <translation>البحث في القائمة…</translation>
    </message>
    <message>
        <source>Keep the words only</source>
        <translation>الإبقاء على الكلمات فقط</translation>
    </message>
    <message>
        <source>District</source>
        <translation>القضاء</translation>
    </message>
    <message>
        <source>Province or region</source>
        <translation>المحافظة أو الإقليم</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>4.3947, or both at once: 4.3947, 18.5582</source>
        <translation>⁦4.3947⁩، أو الاثنان معًا: ⁦4.3947, 18.5582⁩</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>18.5582</source>
        <translation>18.5582</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>كيف عُرف</translation>
    </message>
    <message>
        <source>Say only how it came to you. You set no grade: headquarters compares sources and grades later, and what nobody graded counts as ungraded, not as doubtful.</source>
        <translation>اذكر فقط كيف وصل إليك. لا تضع أي تقييم: المقر يقارن المصادر ويقيّمها لاحقًا، وما لم يقيّمه أحد يُعدّ غير مقيَّم، لا مشكوكًا فيه.</translation>
    </message>
    <message>
        <source>How you know it, and what grades are</source>
        <translation>كيف عرفتَه، وما هي التقييمات</translation>
    </message>
    <message>
        <source>Opens the help beside this window</source>
        <translation>يفتح المساعدة بجانب هذه النافذة</translation>
    </message>
    <message>
        <source>How do &amp;you know?</source>
        <translation>&amp;كيف عرفتَ؟</translation>
    </message>
    <message>
        <source>Steps from the event to you</source>
        <translation>عدد الخطوات من الواقعة إليك</translation>
    </message>
    <message>
        <source>0 if you were there</source>
        <translation>0 إن كنتَ هناك</translation>
    </message>
    <message>
        <source>Source, as a pseudonym</source>
        <translation>المصدر، باسم مستعار</translation>
    </message>
    <message>
        <source>S-0042, never a name</source>
        <translation>⁦S-0042⁩، لا اسم شخص أبدًا</translation>
    </message>
    <message>
        <source>Number of separate sources</source>
        <translation>عدد المصادر المستقلة</translation>
    </message>
    <message>
        <source>Signs of risk and of peace</source>
        <translation>علامات الخطر وعلامات السلام</translation>
    </message>
    <message>
        <source>What a sign is, and what it is not</source>
        <translation>ما هي العلامة، وما ليس علامة</translation>
    </message>
    <message>
        <source>From the frameworks. None at all is fine: headquarters can code it later.</source>
        <translation>من الأُطر. لا بأس إن لم توجد أي علامة: يستطيع المقر ترميزها لاحقًا.</translation>
    </message>
    <message>
        <source>Add signs…</source>
        <translation>إضافة علامات…</translation>
    </message>
    <message>
        <source>Who was harmed</source>
        <translation>من تضرر</translation>
    </message>
    <message>
        <source>How to write figures, also rough ones</source>
        <translation>كيف تُكتب الأرقام، حتى التقريبية</translation>
    </message>
    <message>
        <source>One line for each group and harm. Write 12, 10-20, 10-20 (15), 10+, ≤20 or about 15. Empty means not known, never zero.</source>
        <translation>سطر لكل جماعة ولكل ضرر. اكتب 12 أو ⁦10-20⁩ أو ⁦10-20 (15)⁩ أو ⁦10+⁩ أو ⁦≤20⁩ أو نحو 15. الفارغ يعني غير معروف، لا صفرًا أبدًا.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>إضافة سطر</translation>
    </message>
    <message>
        <source>Whom to name, and why the reason matters</source>
        <translation>من يُذكر، ولماذا يهم السبب</translation>
    </message>
    <message>
        <source>The kind of body and its smallest known unit, never a person, and why you name it.</source>
        <translation>نوع الجهة وأصغر وحدة معروفة منها، لا شخصًا أبدًا، ولماذا تذكرها.</translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation>إضافة جهة</translation>
    </message>
    <message>
        <source>Inside an armed conflict?</source>
        <translation>ضمن نزاع مسلح؟</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>المحفّزات</translation>
    </message>
    <message>
        <source>Add triggers…</source>
        <translation>إضافة محفّزات…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>In which language (tag)</source>
        <translation>بأي لغة (الرمز)</translation>
    </message>
    <message>
        <source>fr, ar, sg</source>
        <translation>fr, ar, sg</translation>
    </message>
    <message>
        <source>Kind of speaker, never a name</source>
        <translation>نوع المتحدث، لا اسمه أبدًا</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>ما تبع ذلك</translation>
    </message>
    <message>
        <source>The rumour</source>
        <translation>الشائعة</translation>
    </message>
    <message>
        <source>What is being told</source>
        <translation>ما الذي يُتداول</translation>
    </message>
    <message>
        <source>What checking showed</source>
        <translation>ما أظهره التأكد</translation>
    </message>
    <message>
        <source>Told back on</source>
        <translation>تاريخ إبلاغ الناس</translation>
    </message>
    <message>
        <source>Told back to</source>
        <translation>من أُبلغ</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>كيف جرى التأكد</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>إضافة خطوة تأكد</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>من فعل ذلك</translation>
    </message>
    <message>
        <source>Who responded, by role</source>
        <translation>من استجاب، بالدور</translation>
    </message>
    <message>
        <source>Help or referral</source>
        <translation>مساعدة أو إحالة</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما نتج عنها</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>ما وافق عليه الناس</translation>
    </message>
    <message>
        <source>What these choices mean, and how to ask</source>
        <translation>ما معنى هذه الخيارات، وكيف تسأل</translation>
    </message>
    <message>
        <source>Ask about each use on its own: yes to one is not yes to another. “With detail” means that the words themselves may go, not only that something happened. Not asked means that it goes only to those who must handle it. What you saw yourself, and public sources, need no answer.</source>
        <translation>اسأل عن كل استعمال وحده: الموافقة على واحد ليست موافقة على غيره. «مع التفاصيل» تعني أن الكلمات نفسها قد تُرسل، لا مجرد أن شيئًا حدث. «لم يُسأل» تعني أنه لا يصل إلا إلى من يجب أن يعالجه. ما رأيته بنفسك والمصادر العلنية لا تحتاج إلى جواب.</translation>
    </message>
    <message>
        <source>The local committee</source>
        <translation>اللجنة المحلية</translation>
    </message>
    <message>
        <source>with detail</source>
        <translation>مع التفاصيل</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>A named partner</source>
        <translation>شريك محدَّد بالاسم</translation>
    </message>
    <message>
        <source>An accountability process, such as a court</source>
        <translation>جهة مساءلة، كمحكمة</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Risk check</source>
        <translation>فحص الخطر</translation>
    </message>
    <message>
        <source>What red does, and what it never does</source>
        <translation>ما يفعله الأحمر، وما لا يفعله أبدًا</translation>
    </message>
    <message>
        <source>Could somebody be harmed if this became known: those who spoke, an interpreter, you? Red withholds the detail, never the alarm.</source>
        <translation>هل يمكن أن يتأذى أحد إذا عُرف هذا: من تكلموا، أو مترجم، أو أنت؟ الأحمر يحجب التفاصيل، ولا يحجب الإنذار أبدًا.</translation>
    </message>
    <message>
        <source>Danger of sharing</source>
        <translation>خطر المشاركة</translation>
    </message>
    <message>
        <source>If red</source>
        <translation>إن كان أحمر</translation>
    </message>
    <message>
        <source>Agreed measures</source>
        <translation>التدابير المتفق عليها</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>موعد المراجعة</translation>
    </message>
    <message>
        <source>Harm if it became known</source>
        <translation>الأذى إذا عُرف</translation>
    </message>
    <message>
        <source>Keep it from (whatever else is said above):</source>
        <translation>يُحجب عن (مهما قيل أعلاه):</translation>
    </message>
    <message>
        <source>Headquarters: it stays out of every packet</source>
        <translation>المقر: لا يدخل أي حزمة</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Accountability processes</source>
        <translation>جهات المساءلة</translation>
    </message>
    <message>
        <source>The protection officer</source>
        <translation>مسؤول الحماية</translation>
    </message>
    <message>
        <source>Minimum form: sexual violence, or a child who survived</source>
        <translation>الشكل الأدنى: عنف جنسي، أو طفل ناجٍ</translation>
    </message>
    <message>
        <source>Danger within hours</source>
        <translation>خطر خلال ساعات</translation>
    </message>
    <message>
        <source>One line that can be spoken over telephone or radio. No names: anyone may hear it.</source>
        <translation>سطر واحد يمكن قوله بالهاتف أو اللاسلكي. بلا أسماء: قد يسمعه أي أحد.</translation>
    </message>
    <message>
        <source>Flash line</source>
        <translation>سطر الإنذار</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>الصور والوثائق</translation>
    </message>
    <message>
        <source>Keep the originals of photos too, sealed, on this computer only</source>
        <translation>حفظ أصول الصور أيضًا، مختومة، على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Packets carry a copy without place, day and camera. The original proves more if a court asks for it. Without it, only its SHA-256 is kept.</source>
        <translation>الحزم تحمل نسخة بلا مكان ولا يوم ولا كاميرا. الأصل أقوى إثباتًا إن طلبته محكمة. ومن دونه تبقى قيمة ⁦SHA-256⁩ الخاصة به فقط.</translation>
    </message>
    <message>
        <source>Attach photos or documents…</source>
        <translation>إرفاق صور أو وثائق…</translation>
    </message>
    <message>
        <source>Put back what was taken out</source>
        <translation>إعادة ما حُذف</translation>
    </message>
    <message>
        <source>Links to other observations</source>
        <translation>روابط مع ملاحظات أخرى</translation>
    </message>
    <message>
        <source>Does another observation confirm this one, contradict it, tell of the same event, or of what led to it? Say so, and whoever counts later sees which records tell of one event.</source>
        <translation>هل تؤكد ملاحظة أخرى هذه الملاحظة، أو تناقضها، أو تحكي عن الواقعة نفسها أو عمّا أدى إليها؟ اذكر ذلك، فيعرف من يعدّ لاحقًا أي السجلات تحكي عن واقعة واحدة.</translation>
    </message>
    <message>
        <source>Link an observation…</source>
        <translation>ربط ملاحظة…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of your words (tag)</source>
        <translation>لغة كلماتك (الرمز)</translation>
    </message>
    <message>
        <source>fr, ar, sw-CD, sg</source>
        <translation>fr, ar, sw-CD, sg</translation>
    </message>
    <message>
        <source>What could still help</source>
        <translation>ما الذي يفيد أيضًا</translation>
    </message>
    <message>
        <source>None of this keeps you from saving.</source>
        <translation>لا شيء من هذا يمنعك من الحفظ.</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>سبب التصحيح</translation>
    </message>
    <message>
        <source>Why it is corrected (may stay empty)</source>
        <translation>سبب التصحيح (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>تجاهل وحذف</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>لا&amp;حقًا</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>حف&amp;ظ</translation>
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
        <translation>لا يمكن التراجع عنه. تُغلق هذه النافذة فورًا؛ وما دُوِّن يبقى على القرص غير قابل للقراءة.</translation>
    </message>
    <message>
        <source>A backup elsewhere still opens; the last one was made on {day}.</source>
        <translation>نسخة احتياطية في مكان آخر ما زالت تُفتح؛ آخرها بتاريخ ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>There is no backup: everything that no packet carried will be lost.</source>
        <translation>لا توجد نسخة احتياطية: كل ما لم تحمله حزمة سيضيع.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>الطوارئ</translation>
    </message>
    <message>
        <source>Take the way into these records away?</source>
        <translation>نزع طريق الوصول إلى هذه السجلات؟</translation>
    </message>
    <message>
        <source>To do it, press Ctrl+Shift+Del once more, or the button.</source>
        <translation>للتنفيذ، اضغط ⁦Ctrl+Shift+Del⁩ مرة أخرى، أو اضغط الزر.</translation>
    </message>
    <message>
        <source>&amp;Take it away now</source>
        <translation>&amp;نزعه الآن</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>FactorRow</name>
    <message>
        <source>How often seen: {title}</source>
        <translation>كم مرة شوهد: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>تغيير: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>How often seen</source>
        <translation>كم مرة شوهدت</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Peace</source>
        <translation>سلام</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>خطر</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Where the report goes</source>
        <translation>أين يُحفظ التقرير</translation>
    </message>
    <message>
        <source>Saved, exactly as shown here. Hand it over with your next packet, by mail or on a stick: nothing of your records, of you or of this computer is in it.</source>
        <translation>حُفظ، كما يظهر هنا تمامًا. سلِّمه مع حزمتك القادمة أو بالبريد أو على ذاكرة ⁦USB⁩: ليس فيه شيء من سجلاتك ولا عنك ولا عن هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Home</source>
        <translation>المجلد الشخصي</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>There is nothing of this name. Look whether the stick is in.</source>
        <translation>لا يوجد شيء بهذا الاسم. تأكد من أن ذاكرة ⁦USB⁩ موصولة.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>اسم المجلد الجديد</translation>
    </message>
    <message>
        <source>The folder could not be made here. Choose another place.</source>
        <translation>تعذّر إنشاء المجلد هنا. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Parent folder</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>New &amp;folder…</source>
        <translation>مجلد &amp;جديد…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>الملفات والمجلدات</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>اسم ال&amp;ملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ا&amp;ختيار</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>تسجيل صوتي</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>وثيقة ⁦PDF⁩</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Scanned or raw picture</source>
        <translation>صورة ممسوحة أو خام</translation>
    </message>
    <message>
        <source>Picture of a kind that is not shown</source>
        <translation>صورة من نوع لا يُعرض</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>original kept, sealed, on the computer that attached it</source>
        <translation>الأصل محفوظ، مختومًا، على الحاسوب الذي أرفقه</translation>
    </message>
    <message>
        <source>original not kept</source>
        <translation>الأصل غير محفوظ</translation>
    </message>
    <message>
        <source>readable original saved outside</source>
        <translation>أصل مقروء محفوظ خارج السجلات</translation>
    </message>
    <message>
        <source>SHA-256 of the original: {digest}</source>
        <translation>قيمة ⁦SHA-256⁩ للأصل: ⁨{digest}⁩</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>{kind}, {size}</source>
        <translation>{kind}، {size}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Keep, rename, delete…</source>
        <translation>حفظ، إعادة تسمية، حذف…</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>كل المناطق</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>أي علامة أو لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %n أيام</numerusform>
            <numerusform>آخر %n يومًا</numerusform>
            <numerusform>آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>غيري</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>غير مقيَّم</translation>
    </message>
    <message>
        <source>Take off: {condition}</source>
        <translation>إزالة: ⁨{condition}⁩</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Words: {words}</source>
        <translation>الكلمات: ⁨{words}⁩</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %n أيام</numerusform>
            <numerusform>آخر %n يومًا</numerusform>
            <numerusform>آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>من ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>حتى ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>النوع: ⁨{kind}⁩</translation>
    </message>
    <message>
        <source>Area: {area}</source>
        <translation>المنطقة: ⁨{area}⁩</translation>
    </message>
    <message>
        <source>Sign of: {factor}</source>
        <translation>علامة على: ⁨{factor}⁩</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>دُوِّن هنا</translation>
    </message>
    <message>
        <source>Recorded by others</source>
        <translation>دوّنه آخرون</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>غير مقيَّم</translation>
    </message>
    <message>
        <source>Grade: {grade}</source>
        <translation>التقييم: ⁨{grade}⁩</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>صيغتان</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>ناقصة</translation>
    </message>
</context>
<context>
    <name>Finished</name>
    <message>
        <source>Plan the ne&amp;xt one</source>
        <translation>ت&amp;خطيط القادم</translation>
    </message>
    <message>
        <source>Print the &amp;minutes</source>
        <translation>طباعة الم&amp;حضر</translation>
    </message>
    <message>
        <source>Print promise &amp;slips</source>
        <translation>طباعة قسائم الو&amp;عود</translation>
    </message>
    <message>
        <source>&amp;Read what is written</source>
        <translation>&amp;قراءة ما كُتب</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>إغلاق الاجتماع</translation>
    </message>
    <message>
        <source>The meeting is written down as {reference}.</source>
        <translation>دُوِّن الاجتماع برقم ⁨{reference}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>الوعود: %n</numerusform>
            <numerusform>الوعود: %n</numerusform>
            <numerusform>الوعود: %n</numerusform>
            <numerusform>الوعود: %n</numerusform>
            <numerusform>الوعود: %n</numerusform>
            <numerusform>الوعود: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) of the community&apos;s own</source>
        <translation>
            <numerusform>لا علامات من الناس</numerusform>
            <numerusform>علامة واحدة من الناس</numerusform>
            <numerusform>علامتان من الناس</numerusform>
            <numerusform>%n علامات من الناس</numerusform>
            <numerusform>%n علامة من الناس</numerusform>
            <numerusform>%n علامة من الناس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of another committee were looked at and not changed.</source>
        <translation>
            <numerusform>لم يُنظر في أي سجل للجنة أخرى.</numerusform>
            <numerusform>نُظر في سجل واحد للجنة أخرى ولم يُغيَّر.</numerusform>
            <numerusform>نُظر في سجلين للجنة أخرى ولم يُغيَّرا.</numerusform>
            <numerusform>نُظر في %n سجلات للجنة أخرى ولم تُغيَّر.</numerusform>
            <numerusform>نُظر في %n سجلًا للجنة أخرى ولم تُغيَّر.</numerusform>
            <numerusform>نُظر في %n سجل للجنة أخرى ولم تُغيَّر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation>أُغلق الاجتماع</translation>
    </message>
</context>
<context>
    <name>FlashPage</name>
    <message>
        <source>Reach: {role}</source>
        <translation>الاتصال بـ: ⁨{role}⁩</translation>
    </message>
    <message>
        <source>Phone tree: {step}</source>
        <translation>شجرة الاتصال: ⁨{step}⁩</translation>
    </message>
    <message>
        <source>Danger within hours</source>
        <translation>خطر خلال ساعات</translation>
    </message>
    <message>
        <source>One line that can be said over telephone or radio. Anybody may hear it or read it: no names, no source, not the place where people hide.</source>
        <translation>سطر واحد يمكن قوله بالهاتف أو اللاسلكي. قد يسمعه أو يقرؤه أي أحد: بلا أسماء، ولا مصدر، ولا المكان الذي يختبئ فيه الناس.</translation>
    </message>
    <message>
        <source>&amp;Say in one line what threatens, whom, where and when</source>
        <translation>&amp;قل في سطر واحد: ما الخطر، على من، أين ومتى</translation>
    </message>
    <message>
        <source>Armed men moving toward the market, two hours away</source>
        <translation>مسلحون يتجهون نحو السوق، على بعد ساعتين</translation>
    </message>
    <message>
        <source>Say this. Anybody may hear it.</source>
        <translation>قل هذا. قد يسمعه أي أحد.</translation>
    </message>
    <message>
        <source>Nobody is noted to be reached in danger. Note it on Today.</source>
        <translation>لم يُحدَّد من يُتصل به عند الخطر. حدِّده في صفحة «اليوم».</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>خروج (⁦Esc⁩)</translation>
    </message>
    <message>
        <source>&amp;Write down the rest…</source>
        <translation>تدوين ال&amp;بقية…</translation>
    </message>
    <message>
        <source>&amp;Record and show it large (Enter)</source>
        <translation>تدوين &amp;وعرض بخط كبير (⁦Enter⁩)</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>&amp;What people were told…</source>
        <translation>ما أُبلغ به ال&amp;ناس…</translation>
    </message>
    <message>
        <source>S&amp;ettle…</source>
        <translation>ال&amp;حسم…</translation>
    </message>
    <message>
        <source>Two people wrote different things here; both are kept</source>
        <translation>كتب شخصان هنا أمرين مختلفين؛ وكلاهما محفوظ</translation>
    </message>
    <message>
        <source>O&amp;ver time…</source>
        <translation>عبر الز&amp;من…</translation>
    </message>
</context>
<context>
    <name>FoundOutDialog</name>
    <message>
        <source>no day was named</source>
        <translation>لم يُحدَّد يوم</translation>
    </message>
    <message>
        <source>In no meeting</source>
        <translation>في غير اجتماع</translation>
    </message>
    <message>
        <source>A day is written with the year first, such as 2026-11-23.</source>
        <translation>يُكتب اليوم والسنة أولًا، مثل ⁦2026-11-23⁩.</translation>
    </message>
    <message>
        <source>What came of a promise</source>
        <translation>ما نتج عن وعد</translation>
    </message>
    <message>
        <source>What has &amp;come of it</source>
        <translation>ما &amp;نتج عنه</translation>
    </message>
    <message>
        <source>On &amp;day</source>
        <translation>في &amp;يوم</translation>
    </message>
    <message>
        <source>What &amp;shows it</source>
        <translation>ما الذي يُ&amp;ظهره</translation>
    </message>
    <message>
        <source>&amp;Who says so, as a role</source>
        <translation>من ي&amp;قول ذلك (الدور)</translation>
    </message>
    <message>
        <source>such as: market warden</source>
        <translation>مثل: مشرف السوق</translation>
    </message>
    <message>
        <source>Looked at &amp;in</source>
        <translation>نُظر فيه في ا&amp;جتماع</translation>
    </message>
    <message>
        <source>Observations that &amp;bear it out</source>
        <translation>&amp;ملاحظات تؤيده</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>Add an observation that bears it out</source>
        <translation>إضافة ملاحظة تؤيده</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Remove the observation that is chosen</source>
        <translation>إزالة الملاحظة المختارة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write it d&amp;own</source>
        <translation>&amp;كتابته</translation>
    </message>
</context>
<context>
    <name>GroupGrid</name>
    <message>
        <source>Not there</source>
        <translation>لم تحضر</translation>
    </message>
    <message>
        <source>Local word for the group, never a name</source>
        <translation>ما تُسمى به المجموعة هنا، لا اسم شخص أبدًا</translation>
    </message>
    <message>
        <source>Name of group {number}</source>
        <translation>اسم المجموعة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>{group}: {cell}</source>
        <translation>{group}: {cell}</translation>
    </message>
    <message>
        <source>{group}: was not there</source>
        <translation>⁨{group}⁩: لم تحضر</translation>
    </message>
</context>
<context>
    <name>GroupLine</name>
    <message>
        <source>They agreed: their view may be shown as theirs</source>
        <translation>وافقت: يجوز عرض رأيها على أنه رأيها</translation>
    </message>
    <message>
        <source>Their reasons may be told too</source>
        <translation>ويجوز أن تُقال أسبابها أيضًا</translation>
    </message>
    <message>
        <source>Fewer than five people, or not counted: kept, and never printed as theirs.</source>
        <translation>أقل من خمسة أشخاص، أو لم يُعدّوا: يُحفظ، ولا يُطبع أبدًا على أنه رأيها.</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>القاعة كلها</translation>
    </message>
    <message>
        <source>A group without a name</source>
        <translation>مجموعة بلا اسم</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>what the group is called here, never a name</source>
        <translation>ما تُسمى به المجموعة هنا، لا اسم شخص أبدًا</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>متوقعة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>نوع المجموعة</translation>
    </message>
    <message>
        <source>Is it expected?</source>
        <translation>هل هي متوقعة؟</translation>
    </message>
    <message>
        <source>will not be invited</source>
        <translation>لن تُدعى</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>{page} – Help</source>
        <translation>⁨{page}⁩ – المساعدة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>This is the program as its makers run it: the list is made when it is built.</source>
        <translation>هذا هو التطبيق كما يشغّله صانعوه: تُعدّ القائمة عند بنائه.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>لا صفحة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>One more language</source>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <source>None is written down yet.</source>
        <translation>لم تُكتب أي لغة بعد.</translation>
    </message>
    <message>
        <source>In the room: {figure}</source>
        <translation>في القاعة: ⁨{figure}⁩</translation>
    </message>
    <message>
        <source>nobody is counted yet</source>
        <translation>لم يُعدّ أحد بعد</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا غيرها.</numerusform>
            <numerusform>وواحدة غيرها.</numerusform>
            <numerusform>واثنتان غيرها.</numerusform>
            <numerusform>و%n غيرها.</numerusform>
            <numerusform>و%n غيرها.</numerusform>
            <numerusform>و%n غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Nothing that was saved is overwritten: each save stands here, the newest first.</source>
        <translation>لا يُمحى شيء حُفظ: كل حفظ موجود هنا، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>All wordings of this observation, the newest first</source>
        <translation>كل صيغ هذه الملاحظة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>&amp;Undo the last save</source>
        <translation>تراجع &amp;عن آخر حفظ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>shown now</source>
        <translation>المعروضة الآن</translation>
    </message>
    <message>
        <source>By: {role}</source>
        <translation>بواسطة: ⁨{role}⁩</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>السبب: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>This wording was taken back; its text is gone.</source>
        <translation>سُحبت هذه الصيغة؛ ولم يعد نصها موجودًا.</translation>
    </message>
    <message>
        <source>This wording stayed behind where it was written.</source>
        <translation>بقيت هذه الصيغة حيث كُتبت.</translation>
    </message>
    <message>
        <source>This wording has not come here yet.</source>
        <translation>لم تصل هذه الصيغة إلى هنا بعد.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>قبل:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>بعد:</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>HoldWindow</name>
    <message>
        <source>a point</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>{number} of {count}: {words}</source>
        <translation>⁨{number}⁩ من ⁨{count}⁩: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>▲ over time</source>
        <translation>▲ تجاوز الوقت</translation>
    </message>
    <message>
        <source>Pause (F9)</source>
        <translation>استراحة (⁦F9⁩)</translation>
    </message>
    <message>
        <source>Go on (F9)</source>
        <translation>متابعة (⁦F9⁩)</translation>
    </message>
    <message>
        <source>Begin (F9)</source>
        <translation>بدء (⁦F9⁩)</translation>
    </message>
    <message>
        <source>▲ Not kept yet. It is tried again every few seconds.</source>
        <translation>▲ لم يُحفظ بعد. تُعاد المحاولة كل بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>✓ Kept, encrypted</source>
        <translation>✓ محفوظ ومشفَّر</translation>
    </message>
    <message>
        <source>The room sees nothing now.</source>
        <translation>لا ترى القاعة شيئًا الآن.</translation>
    </message>
    <message>
        <source>The room sees each group apart.</source>
        <translation>ترى القاعة كل مجموعة وحدها.</translation>
    </message>
    <message>
        <source>The room sees the whole room’s answers, no groups.</source>
        <translation>ترى القاعة أجوبة القاعة كلها، بلا مجموعات.</translation>
    </message>
    <message>
        <source>✓ Recorded as an observation. Undo takes the tie back; the observation stays.</source>
        <translation>✓ دُوِّن ملاحظةً. التراجع يفك الربط؛ والملاحظة تبقى.</translation>
    </message>
    <message numerus="yes">
        <source>Locking in %n second(s). Press any key to stay; everything is kept.</source>
        <translation>
            <numerusform>يُقفل الآن. اضغط أي مفتاح للبقاء؛ كل شيء محفوظ.</numerusform>
            <numerusform>يُقفل بعد ثانية واحدة. اضغط أي مفتاح للبقاء؛ كل شيء محفوظ.</numerusform>
            <numerusform>يُقفل بعد ثانيتين. اضغط أي مفتاح للبقاء؛ كل شيء محفوظ.</numerusform>
            <numerusform>يُقفل بعد %n ثوانٍ. اضغط أي مفتاح للبقاء؛ كل شيء محفوظ.</numerusform>
            <numerusform>يُقفل بعد %n ثانية. اضغط أي مفتاح للبقاء؛ كل شيء محفوظ.</numerusform>
            <numerusform>يُقفل بعد %n ثانية. اضغط أي مفتاح للبقاء؛ كل شيء محفوظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding a meeting – R2P Field</source>
        <translation>عقد اجتماع – R2P Field</translation>
    </message>
    <message>
        <source>Po&amp;int</source>
        <translation>المو&amp;ضوع</translation>
    </message>
    <message>
        <source>To the point before</source>
        <translation>إلى الموضوع السابق</translation>
    </message>
    <message>
        <source>To the point before: Ctrl+PgUp</source>
        <translation>إلى الموضوع السابق: ⁦Ctrl+PgUp⁩</translation>
    </message>
    <message>
        <source>To the next point</source>
        <translation>إلى الموضوع التالي</translation>
    </message>
    <message>
        <source>To the next point: Ctrl+PgDown</source>
        <translation>إلى الموضوع التالي: ⁦Ctrl+PgDown⁩</translation>
    </message>
    <message>
        <source>The room’s window (F8)</source>
        <translation>نافذة القاعة (⁦F8⁩)</translation>
    </message>
    <message>
        <source>Groups too (Ctrl+G)</source>
        <translation>والمجموعات أيضًا (⁦Ctrl+G⁩)</translation>
    </message>
    <message>
        <source>The room sees each group apart. Being seen apart can endanger people: ask them first.</source>
        <translation>ترى القاعة كل مجموعة وحدها. قد يكون الظهور وحدها خطرًا على الناس: اسألهم أولًا.</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <message>
        <source>While the meeting runs, the records lock only after 30 minutes without a key. A pause, a sleeping computer and Ctrl+L lock as always.</source>
        <translation>ما دام الاجتماع جاريًا لا تُقفل السجلات إلا بعد 30 دقيقة بلا ضغط مفتاح. أما الاستراحة وسكون الحاسوب و⁦Ctrl+L⁩ فتقفل كالعادة.</translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation>&amp;قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>in</source>
        <translation>بلغة</translation>
    </message>
    <message>
        <source>Language to read aloud in</source>
        <translation>لغة القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Steps of the meeting</source>
        <translation>خطوات الاجتماع</translation>
    </message>
    <message>
        <source>1 Who is here</source>
        <translation>1 من حضر</translation>
    </message>
    <message>
        <source>Count each group with the arrows, + and −. No names; an empty cell is not none.</source>
        <translation>عُدّ كل مجموعة بالأسهم، أو + و−. بلا أسماء؛ الخانة الفارغة لا تعني لا أحد.</translation>
    </message>
    <message>
        <source>People in the room by group</source>
        <translation>الأشخاص في القاعة حسب المجموعة</translation>
    </message>
    <message>
        <source>One more gr&amp;oup</source>
        <translation>&amp;مجموعة أخرى</translation>
    </message>
    <message>
        <source>What the group is called here; nobody’s name</source>
        <translation>ما تُسمى به المجموعة هنا؛ لا اسم أحد</translation>
    </message>
    <message>
        <source>What kind of group it is</source>
        <translation>نوع المجموعة</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>إضافة المجموعة</translation>
    </message>
    <message>
        <source>Languages and interpretation</source>
        <translation>اللغات والترجمة الشفوية</translation>
    </message>
    <message>
        <source>One &amp;more language</source>
        <translation>&amp;لغة أخرى</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>إضافة اللغة</translation>
    </message>
    <message>
        <source>What is spoken about</source>
        <translation>ما نتحدث عنه</translation>
    </message>
    <message>
        <source>One more poi&amp;nt</source>
        <translation>موضوع آ&amp;خر</translation>
    </message>
    <message>
        <source>A topic in words</source>
        <translation>موضوع بالكلمات</translation>
    </message>
    <message>
        <source>Add the point</source>
        <translation>إضافة الموضوع</translation>
    </message>
    <message>
        <source>Rules the room agreed to</source>
        <translation>قواعد اتفق عليها الحاضرون</translation>
    </message>
    <message>
        <source>2 What we see</source>
        <translation>2 ما نراه</translation>
    </message>
    <message>
        <source>W worse, S the same, B better; Alt and 1 to 5 how grave. A digit goes to that group, 0 to the whole room. Backspace takes one off.</source>
        <translation>س أسوأ، ك كما هو، ف أفضل؛ ⁦Alt⁩ مع 1 إلى 5 لدرجة القلق. الرقم ينقلك إلى تلك المجموعة، و0 إلى القاعة كلها. ⁦Backspace⁩ يُنقص واحدًا.</translation>
    </message>
    <message>
        <source>Answers by group</source>
        <translation>الأجوبة حسب المجموعة</translation>
    </message>
    <message>
        <source>&amp;How it answered</source>
        <translation>كيف أ&amp;جابت</translation>
    </message>
    <message>
        <source>Wh&amp;y, in its words</source>
        <translation>السب&amp;ب، بكلماتها</translation>
    </message>
    <message>
        <source>What lies b&amp;eneath it, in its words</source>
        <translation>ما و&amp;راء ذلك، بكلماتها</translation>
    </message>
    <message>
        <source>The group said yes: its view may be told outside as its own</source>
        <translation>قالت المجموعة نعم: يجوز أن يُقال رأيها في الخارج على أنه رأيها</translation>
    </message>
    <message>
        <source>The group said yes: its reason may be shown and told too</source>
        <translation>قالت المجموعة نعم: يجوز أن يُعرض سببها ويُقال أيضًا</translation>
    </message>
    <message>
        <source>3 What we agree</source>
        <translation>3 ما نتفق عليه</translation>
    </message>
    <message>
        <source>What the room a&amp;grees on, in words</source>
        <translation>&amp;نص ما تتفق عليه القاعة</translation>
    </message>
    <message>
        <source>&amp;How it was found out</source>
        <translation>كيف عُرف &amp;ذلك</translation>
    </message>
    <message>
        <source>A for it, N neither, O objects; + and − count too.</source>
        <translation>م موافق، ب بلا رأي، غ غير موافق؛ و+ و− تعدّان أيضًا.</translation>
    </message>
    <message>
        <source>Who is for it, and who is not</source>
        <translation>من يوافق ومن لا يوافق</translation>
    </message>
    <message>
        <source>Those who do not agree</source>
        <translation>من لا يوافقون</translation>
    </message>
    <message>
        <source>What the&amp;y say, in their words</source>
        <translation>ما &amp;يقولونه، بكلماتهم</translation>
    </message>
    <message>
        <source>They said yes: their words may be on the wall and on paper</source>
        <translation>قالوا نعم: يجوز أن تظهر كلماتهم على الحائط وعلى الورق</translation>
    </message>
    <message>
        <source>Asked: nobo&amp;dy disagrees</source>
        <translation>سُئلوا: لا أ&amp;حد يعترض</translation>
    </message>
    <message>
        <source>Take the ob&amp;jection back…</source>
        <translation>سحب الا&amp;عتراض…</translation>
    </message>
    <message>
        <source>4 Worries and questions</source>
        <translation>4 مخاوف وأسئلة</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation>المخاوف</translation>
    </message>
    <message>
        <source>Ctrl+O makes an observation of the worry you are in. Undo takes the tie back; the observation stays.</source>
        <translation>⁦Ctrl+O⁩ يجعل القلق الذي أنت فيه ملاحظة. التراجع يفك الربط؛ والملاحظة تبقى.</translation>
    </message>
    <message>
        <source>Add a &amp;worry</source>
        <translation>إضافة &amp;شيء يقلق</translation>
    </message>
    <message>
        <source>Questions of the community</source>
        <translation>أسئلة الناس</translation>
    </message>
    <message>
        <source>Add a q&amp;uestion</source>
        <translation>إضافة &amp;سؤال</translation>
    </message>
    <message>
        <source>5 Signs and words</source>
        <translation>5 علامات وكلمات</translation>
    </message>
    <message>
        <source>What it is called here</source>
        <translation>ما يُسمى به هنا</translation>
    </message>
    <message>
        <source>Add local &amp;words</source>
        <translation>إضافة &amp;كلمات محلية</translation>
    </message>
    <message>
        <source>Signs that the community proposes: a vote in two steps</source>
        <translation>علامات يقترحها الناس: تصويت على مرحلتين</translation>
    </message>
    <message>
        <source>First count who names a sign for the list, then who chooses it from the list. Tick what is kept: it stands beside the official signs.</source>
        <translation>عُدّ أولًا من يذكر علامة للقائمة، ثم من يختارها من القائمة. أشّر على ما يبقى: يوضع بجانب العلامات الرسمية.</translation>
    </message>
    <message>
        <source>Votes on proposed signs</source>
        <translation>الأصوات على العلامات المقترحة</translation>
    </message>
    <message>
        <source>Pl&amp;aces</source>
        <translation>عد&amp;د الأماكن</translation>
    </message>
    <message>
        <source>Keep those with the most votes</source>
        <translation>إبقاء الأكثر أصواتًا</translation>
    </message>
    <message>
        <source>Add a si&amp;gn</source>
        <translation>إضافة علام&amp;ة</translation>
    </message>
    <message>
        <source>6 Promises</source>
        <translation>6 الوعود</translation>
    </message>
    <message>
        <source>Offices and roles, never names. The room sees each promise as it is written.</source>
        <translation>مناصب وأدوار، لا أسماء أبدًا. ترى القاعة كل وعد كما يُكتب.</translation>
    </message>
    <message>
        <source>Add a &amp;promise</source>
        <translation>إضافة &amp;وعد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Close the meeting…</source>
        <translation>إ&amp;غلاق الاجتماع…</translation>
    </message>
</context>
<context>
    <name>InShort</name>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) in the room</source>
        <translation>
            <numerusform>لا مجموعات في القاعة</numerusform>
            <numerusform>مجموعة واحدة في القاعة</numerusform>
            <numerusform>مجموعتان في القاعة</numerusform>
            <numerusform>%n مجموعات في القاعة</numerusform>
            <numerusform>%n مجموعة في القاعة</numerusform>
            <numerusform>%n مجموعة في القاعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>عدد الأشخاص: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>at least {count} people</source>
        <translation>عدد الأشخاص: ⁨{count}⁩ على الأقل</translation>
    </message>
    <message>
        <source>about no point of the agenda</source>
        <translation>لا كلام عن أي موضوع</translation>
    </message>
    <message>
        <source>the whole room</source>
        <translation>القاعة كلها</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) said how grave it is</source>
        <translation>
            <numerusform>لم تذكر أي مجموعة درجة القلق</numerusform>
            <numerusform>ذكرت مجموعة واحدة درجة القلق</numerusform>
            <numerusform>ذكرت مجموعتان درجة القلق</numerusform>
            <numerusform>ذكرت %n مجموعات درجة القلق</numerusform>
            <numerusform>ذكرت %n مجموعة درجة القلق</numerusform>
            <numerusform>ذكرت %n مجموعة درجة القلق</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody said anything</source>
        <translation>لم يقل أحد شيئًا</translation>
    </message>
    <message>
        <source>for it {count}</source>
        <translation>مؤيدون ⁨{count}⁩</translation>
    </message>
    <message>
        <source>abstained {count}</source>
        <translation>ممتنعون ⁨{count}⁩</translation>
    </message>
    <message>
        <source>against {count}</source>
        <translation>معارضون ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>ما اتُّفق عليه</translation>
    </message>
    <message numerus="yes">
        <source>%n worry(ies) raised</source>
        <translation>
            <numerusform>لم تُطرح مخاوف</numerusform>
            <numerusform>طُرح قلق واحد</numerusform>
            <numerusform>طُرح قلقان</numerusform>
            <numerusform>طُرحت %n مخاوف</numerusform>
            <numerusform>طُرح %n من المخاوف</numerusform>
            <numerusform>طُرح %n من المخاوف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ما معناها</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Folder with packets</source>
        <translation>مجلد فيه حزم</translation>
    </message>
    <message>
        <source>A packet</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>No packets were found there.</source>
        <translation>لم توجد حزم هناك.</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) changed</source>
        <translation>
            <numerusform>لم تتغير أي ملاحظة</numerusform>
            <numerusform>تغيرت ملاحظة واحدة</numerusform>
            <numerusform>تغيرت ملاحظتان</numerusform>
            <numerusform>تغيرت %n ملاحظات</numerusform>
            <numerusform>تغيرت %n ملاحظة</numerusform>
            <numerusform>تغيرت %n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorder(s) more ask to be contacted</source>
        <translation>
            <numerusform>لا مدوِّن آخر يطلب الاتصال به</numerusform>
            <numerusform>مدوِّن آخر يطلب الاتصال به</numerusform>
            <numerusform>مدوِّنان آخران يطلبان الاتصال بهما</numerusform>
            <numerusform>%n مدوِّنين آخرين يطلبون الاتصال بهم</numerusform>
            <numerusform>%n مدوِّنًا آخر يطلبون الاتصال بهم</numerusform>
            <numerusform>%n مدوِّن آخر يطلبون الاتصال بهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Only checked, nothing was kept. {text}</source>
        <translation>فحص فقط، ولم يُحفظ شيء. ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Approve this device?</source>
        <translation>اعتماد هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Call the person who says they sent it, on a number you know, and let them read the fingerprint of their device aloud. It asks for the role: {role}.</source>
        <translation>اتصل بمن يقول إنه أرسله، على رقم تعرفه، ودعه يقرأ بصمة جهازه بصوت عالٍ. يطلب الجهاز الدور: ⁨{role}⁩.</translation>
    </message>
    <message>
        <source>&amp;Approve and take in</source>
        <translation>اعتماد &amp;وإدخال</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Take in packets from a stick or folder. Each goes in whole or not at all, and every file gets its answer.</source>
        <translation>أدخِل الحزم من ذاكرة ⁦USB⁩ أو مجلد. كل حزمة تدخل كاملة أو لا تدخل، ولكل ملف جوابه.</translation>
    </message>
    <message>
        <source>Take in a &amp;folder…</source>
        <translation>إدخال &amp;مجلد…</translation>
    </message>
    <message>
        <source>Take in a f&amp;ile…</source>
        <translation>إ&amp;دخال ملف…</translation>
    </message>
    <message>
        <source>Only &amp;check, keep nothing</source>
        <translation>فحص فقط، دون &amp;حفظ</translation>
    </message>
    <message>
        <source>What became of each packet</source>
        <translation>مصير كل حزمة</translation>
    </message>
    <message>
        <source>Recorders who ask to be contacted</source>
        <translation>مدوِّنون يطلبون الاتصال بهم</translation>
    </message>
    <message>
        <source>They saw something in this area, and sharing the detail would put people in danger. Speak with them in a safe way.</source>
        <translation>رأوا شيئًا في هذه المنطقة، ومشاركة التفاصيل تعرّض أشخاصًا للخطر. تحدّث معهم بطريقة آمنة.</translation>
    </message>
    <message>
        <source>No packet waits for checking.</source>
        <translation>لا حزمة بانتظار التحقق.</translation>
    </message>
    <message>
        <source>Waiting for checking</source>
        <translation>بانتظار التحقق</translation>
    </message>
    <message>
        <source>These packets are whole and signed, by devices that nobody here has approved. They are kept sealed. Compare the fingerprint with the owner by voice.</source>
        <translation>هذه الحزم كاملة وموقَّعة، من أجهزة لم يعتمدها أحد هنا. تبقى مختومة. قارِن البصمة مع صاحب الجهاز بالصوت.</translation>
    </message>
    <message>
        <source>Packets that wait for checking</source>
        <translation>الحزم التي تنتظر التحقق</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>محاولة &amp;ثانية</translation>
    </message>
    <message>
        <source>C&amp;ompare and approve…</source>
        <translation>م&amp;قارنة واعتماد…</translation>
    </message>
</context>
<context>
    <name>IndicatorPicker</name>
    <message>
        <source>Signs of risk</source>
        <translation>علامات الخطر</translation>
    </message>
    <message>
        <source>Signs of peace</source>
        <translation>علامات السلام</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>وقائع</translation>
    </message>
    <message>
        <source>Standing conditions</source>
        <translation>أوضاع قائمة</translation>
    </message>
    <message>
        <source>Triggers: events and standing conditions</source>
        <translation>المحفّزات: وقائع وأوضاع قائمة</translation>
    </message>
    <message>
        <source>Search the triggers</source>
        <translation>البحث في المحفّزات</translation>
    </message>
    <message>
        <source>&amp;Core set of the programme</source>
        <translation>الم&amp;جموعة الأساسية للبرنامج</translation>
    </message>
    <message>
        <source>&amp;Core set</source>
        <translation>ال&amp;مجموعة الأساسية</translation>
    </message>
    <message>
        <source>Nothing is pinned yet. Stand on a line and press P to keep it here.</source>
        <translation>لا شيء مثبَّت بعد. قف على سطر واضغط ⁦P⁩ لإبقائه هنا.</translation>
    </message>
    <message>
        <source>Nothing has these words. Elections, attacks and other events are under Triggers.</source>
        <translation>لا نتيجة لهذه الكلمات. الانتخابات والهجمات والوقائع الأخرى تحت «المحفّزات».</translation>
    </message>
    <message>
        <source>Nothing has these words. Try another word, or fewer letters.</source>
        <translation>لا نتيجة لهذه الكلمات. جرّب كلمة أخرى أو حروفًا أقل.</translation>
    </message>
    <message>
        <source>Take the &amp;pin away</source>
        <translation>إ&amp;زالة التثبيت</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ت&amp;ثبيت</translation>
    </message>
    <message>
        <source>Choosing it turns on the minimum form.</source>
        <translation>اختيارها يفعّل الشكل الأدنى.</translation>
    </message>
    <message>
        <source>Wording not yet checked against the published text.</source>
        <translation>لم تُراجَع الصياغة بعد على النص المنشور.</translation>
    </message>
    <message>
        <source>The same is in: {framework}.</source>
        <translation>المعنى نفسه في: ⁨{framework}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لم يُختر شيء</numerusform>
            <numerusform>اختيار واحد</numerusform>
            <numerusform>اختياران</numerusform>
            <numerusform>%n اختيارات</numerusform>
            <numerusform>%n اختيارًا</numerusform>
            <numerusform>%n اختيار</numerusform>
        </translation>
    </message>
    <message>
        <source>The observation has this one already. Esc closes the list.</source>
        <translation>هذه العلامة في الملاحظة من قبل. ⁦Esc⁩ يغلق القائمة.</translation>
    </message>
    <message>
        <source>15 are pinned already. Take one pin away first.</source>
        <translation>المثبَّت 15 من قبل. أزِل تثبيتًا أولًا.</translation>
    </message>
    <message>
        <source>A small file from your programme, with at most 15 signs. It is kept in your records.</source>
        <translation>ملف صغير من برنامجك، فيه 15 علامة على الأكثر. يُحفظ في سجلاتك.</translation>
    </message>
    <message>
        <source>The programme&apos;s list of signs</source>
        <translation>قائمة علامات البرنامج</translation>
    </message>
    <message>
        <source>Signs of risk and of peace</source>
        <translation>علامات الخطر وعلامات السلام</translation>
    </message>
    <message>
        <source>Search the signs</source>
        <translation>البحث في العلامات</translation>
    </message>
    <message>
        <source>Search in titles and guidance</source>
        <translation>البحث في العناوين والإرشادات</translation>
    </message>
    <message>
        <source>&amp;Used last and pinned</source>
        <translation>آخر المستعمَل &amp;والمثبَّت</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>Use the programme&apos;s &amp;list…</source>
        <translation>استعمال &amp;قائمة البرنامج…</translation>
    </message>
    <message>
        <source>Arrows go from sign to sign, Space chooses, Enter adds, P pins</source>
        <translation>الأسهم تنتقل بين العلامات، ومفتاح المسافة يختار، و⁦Enter⁩ يضيف، و⁦P⁩ يثبّت</translation>
    </message>
    <message>
        <source>Back to the usual li&amp;st</source>
        <translation>ال&amp;عودة إلى القائمة المعتادة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite by a calendar file</source>
        <translation>الدعوة بملف تقويم</translation>
    </message>
    <message>
        <source>Title in the calendar</source>
        <translation>العنوان في التقويم</translation>
    </message>
    <message>
        <source>Hour, by the clock on the wall</source>
        <translation>الساعة، كما على ساعة الحائط</translation>
    </message>
    <message>
        <source>hours:minutes, such as 14:30</source>
        <translation>ساعات:دقائق، مثل ⁦14:30⁩</translation>
    </message>
    <message>
        <source>This is no hour. Write it as 14:30, or leave it empty.</source>
        <translation>هذه ليست ساعة. اكتبها هكذا ⁦14:30⁩، أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>Say the &amp;place too</source>
        <translation>ذكر ال&amp;مكان أيضًا</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;حفظ الملف…</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Remove this line</source>
        <translation>إزالة هذا السطر</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>إزالة: ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>KeyingPage</name>
    <message>
        <source>Not kept yet; it is tried again</source>
        <translation>لم تُحفظ بعد؛ تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Go on with: {title}</source>
        <translation>المتابعة مع: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>a meeting without a title</source>
        <translation>اجتماع بلا عنوان</translation>
    </message>
    <message>
        <source>A meeting without a title</source>
        <translation>اجتماع بلا عنوان</translation>
    </message>
    <message>
        <source>Back to the &amp;second</source>
        <translation>الرجوع إلى الثا&amp;نية</translation>
    </message>
    <message>
        <source>Key it in a &amp;second time</source>
        <translation>إدخالها مرة ثا&amp;نية</translation>
    </message>
    <message>
        <source>Key in what stands on the sheet, and nothing else. Then write it down, or have it keyed in a second time: best by somebody else.</source>
        <translation>أدخِل ما على الورقة ولا شيء غيره. ثم دوّنه، أو اجعله يُدخَل مرة ثانية: والأفضل أن يفعل ذلك شخص آخر.</translation>
    </message>
    <message>
        <source>The second time: key in the same sheet again, without looking at the first. Then the two are compared, and you choose wherever they differ.</source>
        <translation>المرة الثانية: أدخِل الورقة نفسها من جديد دون النظر إلى المرة الأولى. ثم تُقارَن المرتان، وتختار حيث تختلفان.</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>محفوظة مسودةً في ⁨{time}⁩، مشفَّرة</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left in which the two differ. Look at the sheet and choose.</source>
        <translation>
            <numerusform>لا خلاف بينهما.</numerusform>
            <numerusform>بقي موضع واحد تختلفان فيه. انظر إلى الورقة واختر.</numerusform>
            <numerusform>بقي موضعان تختلفان فيهما. انظر إلى الورقة واختر.</numerusform>
            <numerusform>بقيت %n مواضع تختلفان فيها. انظر إلى الورقة واختر.</numerusform>
            <numerusform>بقي %n موضعًا تختلفان فيها. انظر إلى الورقة واختر.</numerusform>
            <numerusform>بقي %n موضع تختلفان فيها. انظر إلى الورقة واختر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands between the two any more. Write it down.</source>
        <translation>لم يبقَ خلاف بينهما. دوّنها.</translation>
    </message>
    <message>
        <source>The two say the same. Write it down.</source>
        <translation>المرتان متطابقتان. دوّنها.</translation>
    </message>
    <message>
        <source>As far as it is said, one role keyed in both: a slip may be in both.</source>
        <translation>بحسب ما كُتب، أدخل الدور نفسه المرتين: قد يكون الخطأ نفسه فيهما.</translation>
    </message>
    <message>
        <source>Throw away what was keyed in?</source>
        <translation>هل يُحذف ما أُدخل؟</translation>
    </message>
    <message>
        <source>The meeting stays as it was planned. What was keyed in cannot be brought back.</source>
        <translation>يبقى الاجتماع كما خُطط له. ولا يمكن استعادة ما أُدخل.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>تجاهل &amp;وحذف</translation>
    </message>
    <message>
        <source>Key in from paper</source>
        <translation>إدخال من الورق</translation>
    </message>
    <message>
        <source>The code stands in a corner of each sheet. Case and spaces do not matter, and letters that look alike are told apart.</source>
        <translation>الرمز في زاوية كل ورقة. حجم الحروف والمسافات لا يهم، والحروف المتشابهة يُميَّز بينها.</translation>
    </message>
    <message>
        <source>&amp;Code on the sheet</source>
        <translation>ال&amp;رمز على الورقة</translation>
    </message>
    <message>
        <source>&amp;Find the meeting</source>
        <translation>إ&amp;يجاد الاجتماع</translation>
    </message>
    <message>
        <source>Keyed &amp;in by, as a role</source>
        <translation>من أد&amp;خلها (الدور)</translation>
    </message>
    <message>
        <source>such as: clerk of the committee</source>
        <translation>مثل: كاتب اللجنة</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>Empty means not counted; 0 means nobody. Enter goes to the next cell, the arrows up and down to the same cell of the next line.</source>
        <translation>الفارغ يعني لم يُعدّ؛ و0 يعني لا أحد. ⁦Enter⁩ ينقلك إلى الخانة التالية، والسهمان إلى أعلى وأسفل إلى الخانة نفسها في السطر الآخر.</translation>
    </message>
    <message>
        <source>Another &amp;group</source>
        <translation>&amp;مجموعة أخرى</translation>
    </message>
    <message>
        <source>What was spoken about</source>
        <translation>ما جرى الحديث عنه</translation>
    </message>
    <message>
        <source>Another &amp;point</source>
        <translation>موضو&amp;ع آخر</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>Another pr&amp;omise</source>
        <translation>وع&amp;د آخر</translation>
    </message>
    <message>
        <source>An&amp;ything else on the sheet</source>
        <translation>أي &amp;شيء آخر على الورقة</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>تجاهل &amp;وحذف…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>لا&amp;حقًا</translation>
    </message>
    <message>
        <source>Go &amp;back to the first</source>
        <translation>الرجوع إلى الأو&amp;لى</translation>
    </message>
    <message>
        <source>Co&amp;mpare the two</source>
        <translation>م&amp;قارنة المرتين</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>&amp;كتابتها</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>How {language} is interpreted</source>
        <translation>كيف تُترجَم ⁨{language}⁩</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>لم يُكتب بعد</translation>
    </message>
    <message>
        <source>By whom, as a role; no names</source>
        <translation>من يترجم (الدور)؛ بلا أسماء</translation>
    </message>
    <message>
        <source>a role, such as: nurse of the health post</source>
        <translation>دور، مثل: ممرضة المركز الصحي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>الترجمة الشفوية</translation>
    </message>
    <message>
        <source>Who interprets, as a role</source>
        <translation>من يترجم (الدور)</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>It leaves with the measures that you write down below. That is your own decision.</source>
        <translation>يخرج مع التدابير التي تكتبها أدناه. وهذا قرارك أنت.</translation>
    </message>
    <message>
        <source>The meeting stays on this laptop until somebody decides otherwise. Say below when to look again, and you are reminded.</source>
        <translation>يبقى الاجتماع على هذا الحاسوب حتى يقرر أحد غير ذلك. اكتب أدناه متى يُراجَع، وستُذكَّر به.</translation>
    </message>
    <message>
        <source>It leaves. Write down what you agreed to lower the danger.</source>
        <translation>يخرج. اكتب ما اتفقتم عليه لتخفيف الخطر.</translation>
    </message>
    <message>
        <source>It leaves, to those for whom the room said yes.</source>
        <translation>يخرج إلى من قالت القاعة نعم بشأنهم.</translation>
    </message>
    <message>
        <source>Not answered: it leaves as if there were no danger.</source>
        <translation>بلا جواب: تخرج كأن لا خطر.</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message numerus="yes">
        <source>%n more of them stand on the Records page.</source>
        <translation>
            <numerusform>لا سجلات أخرى في صفحة «السجلات».</numerusform>
            <numerusform>سجل آخر في صفحة «السجلات».</numerusform>
            <numerusform>سجلان آخران في صفحة «السجلات».</numerusform>
            <numerusform>%n سجلات أخرى في صفحة «السجلات».</numerusform>
            <numerusform>%n سجلًا آخر في صفحة «السجلات».</numerusform>
            <numerusform>%n سجل آخر في صفحة «السجلات».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkPicker</name>
    <message>
        <source>Link another observation</source>
        <translation>ربط ملاحظة أخرى</translation>
    </message>
    <message>
        <source>&amp;Search by words, place or reference (KQWD-0042)</source>
        <translation>ال&amp;بحث بالكلمات أو المكان أو المرجع (⁦KQWD-0042⁩)</translation>
    </message>
    <message>
        <source>The &amp;newest, or what was found</source>
        <translation>الأحدث، أو &amp;ما وُجد</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words.</source>
        <translation>لم يوجد شيء. جرّب كلمات أقل.</translation>
    </message>
    <message>
        <source>&amp;How does it bear on this one?</source>
        <translation>ما &amp;علاقتها بهذه الملاحظة؟</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;ربط</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>A note; may stay empty</source>
        <translation>تعليق؛ يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>تعليق على الرابط</translation>
    </message>
    <message>
        <source>How this one bears on it: {name}</source>
        <translation>علاقة هذه بها: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>إزالة: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>An observation that is not here</source>
        <translation>ملاحظة غير موجودة هنا</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>1: named for the list</source>
        <translation>1: ذُكرت للقائمة</translation>
    </message>
    <message>
        <source>2: chosen from it</source>
        <translation>2: اختيرت منها</translation>
    </message>
    <message>
        <source>Places on the list</source>
        <translation>أماكن القائمة</translation>
    </message>
    <message>
        <source>no words yet</source>
        <translation>لا كلمات بعد</translation>
    </message>
    <message>
        <source>On the list by the first vote: {signs}</source>
        <translation>على القائمة بالتصويت الأول: ⁨{signs}⁩</translation>
    </message>
    <message>
        <source>More are kept than there are places: the last ones are level.</source>
        <translation>بقي أكثر من الأماكن: الأخيرة متساوية.</translation>
    </message>
</context>
<context>
    <name>Lost</name>
    <message>
        <source>It stands on the screen only and is gone when this window closes. Put the stick back or make room on the disk, or copy it to paper.</source>
        <translation>هو على الشاشة فقط ويضيع عند إغلاق هذه النافذة. أعد وصل الذاكرة أو أخلِ مساحة على القرص، أو انسخه على الورق.</translation>
    </message>
    <message>
        <source>What you wrote last could not be kept</source>
        <translation>ما كتبته أخيرًا لم يمكن حفظه</translation>
    </message>
    <message>
        <source>Close and &amp;lose it</source>
        <translation>إغلاق &amp;وفقدانه</translation>
    </message>
    <message>
        <source>Put the stick back first. What stands on the screen is then kept among your drafts, and Today offers it.</source>
        <translation>أعد وصل الذاكرة أولًا. عندئذ يُحفظ ما على الشاشة بين مسوداتك، وتعرضه صفحة «اليوم».</translation>
    </message>
    <message>
        <source>Open the records again</source>
        <translation>فتح السجلات من جديد</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>فتح &amp;من جديد</translation>
    </message>
</context>
<context>
    <name>LostCodePage</name>
    <message>
        <source>Make a new code</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
    <message>
        <source>A new code takes the place of the one that is lost. The lost one then opens nothing any more, except second copies that were made before. Your passphrase is asked for again.</source>
        <translation>رمز جديد يحل محل المفقود. المفقود لا يفتح شيئًا بعد ذلك، إلا النسخ الثانية التي أُنشئت من قبل. وتُطلب عبارة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Make a new code</source>
        <translation>إنشاء رمز &amp;جديد</translation>
    </message>
</context>
<context>
    <name>LostPassphraseDialog</name>
    <message>
        <source>&amp;Words or digits on paper</source>
        <translation>&amp;كلمات الورق أو أرقامه</translation>
    </message>
    <message>
        <source>Your &amp;role, no name</source>
        <translation>&amp;دورك، بلا اسم</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>عبارة مرور &amp;جديدة</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>العبارة الجديدة مرة أ&amp;خرى</translation>
    </message>
    <message>
        <source>None of these: I had no passphrase here</source>
        <translation>لا شيء من هذه: لم تكن لي عبارة مرور هنا</translation>
    </message>
    <message>
        <source>The passphrase until now opens these records no more. The code on paper stays valid.</source>
        <translation>عبارة المرور حتى الآن لا تفتح هذه السجلات بعد ذلك. ويبقى الرمز الورقي صالحًا.</translation>
    </message>
    <message>
        <source>Choose your own entry: its passphrase until now opens these records no more. Those of the others still do, unless you tick that nobody else may come in. The code on paper stays valid.</source>
        <translation>اختر سطرك أنت: عبارة مروره حتى الآن لا تفتح هذه السجلات بعد ذلك. أما عبارات الآخرين فتفتحها، إلا إذا وضعت علامة على ألا يدخل أحد غيرك. ويبقى الرمز الورقي صالحًا.</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>اختيار عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>&amp;اختيار</translation>
    </message>
</context>
<context>
    <name>MadePackets</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>For the other laptops of your committee</source>
        <translation>لحواسيب لجنتك الأخرى</translation>
    </message>
    <message>
        <source>A receipt, for one device</source>
        <translation>إشعار استلام، لجهاز واحد</translation>
    </message>
    <message>
        <source>HQ has it</source>
        <translation>وصلت إلى المقر</translation>
    </message>
    <message>
        <source>To headquarters, no receipt yet</source>
        <translation>إلى المقر، بلا إشعار استلام بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) not sent yet</source>
        <translation>
            <numerusform>لا ملاحظات لم تُرسل</numerusform>
            <numerusform>ملاحظة لم تُرسل بعد</numerusform>
            <numerusform>ملاحظتان لم تُرسلا بعد</numerusform>
            <numerusform>%n ملاحظات لم تُرسل بعد</numerusform>
            <numerusform>%n ملاحظة لم تُرسل بعد</numerusform>
            <numerusform>%n ملاحظة لم تُرسل بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) sealed, without a receipt yet</source>
        <translation>
            <numerusform>لا ملاحظات مختومة بلا إشعار استلام</numerusform>
            <numerusform>ملاحظة مختومة، بلا إشعار استلام بعد</numerusform>
            <numerusform>ملاحظتان مختومتان، بلا إشعار استلام بعد</numerusform>
            <numerusform>%n ملاحظات مختومة، بلا إشعار استلام بعد</numerusform>
            <numerusform>%n ملاحظة مختومة، بلا إشعار استلام بعد</numerusform>
            <numerusform>%n ملاحظة مختومة، بلا إشعار استلام بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HQ has %n observation(s) of yours</source>
        <translation>
            <numerusform>لم تصل إلى المقر أي ملاحظة منك</numerusform>
            <numerusform>وصلت إلى المقر ملاحظة منك</numerusform>
            <numerusform>وصلت إلى المقر ملاحظتان منك</numerusform>
            <numerusform>وصلت إلى المقر %n ملاحظات منك</numerusform>
            <numerusform>وصلت إلى المقر %n ملاحظة منك</numerusform>
            <numerusform>وصلت إلى المقر %n ملاحظة منك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) of which HQ knows only that they stayed here</source>
        <translation>
            <numerusform>لا ملاحظات يعرف المقر عنها فقط أنها بقيت هنا</numerusform>
            <numerusform>ملاحظة يعرف المقر عنها فقط أنها بقيت هنا</numerusform>
            <numerusform>ملاحظتان يعرف المقر عنهما فقط أنهما بقيتا هنا</numerusform>
            <numerusform>%n ملاحظات يعرف المقر عنها فقط أنها بقيت هنا</numerusform>
            <numerusform>%n ملاحظة يعرف المقر عنها فقط أنها بقيت هنا</numerusform>
            <numerusform>%n ملاحظة يعرف المقر عنها فقط أنها بقيت هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Headquarters has sent no receipt yet.</source>
        <translation>لم يرسل المقر أي إشعار استلام بعد.</translation>
    </message>
    <message>
        <source>The last receipt tells of packets that reached headquarters until {day}.</source>
        <translation>آخر إشعار استلام يشمل الحزم التي وصلت إلى المقر حتى ⁨{day}⁩.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Locking in %n second(s). Press any key to stay; what you write is kept.</source>
        <translation>
            <numerusform>القفل الآن. اضغط أي مفتاح للبقاء؛ ما تكتبه محفوظ.</numerusform>
            <numerusform>القفل بعد ثانية. اضغط أي مفتاح للبقاء؛ ما تكتبه محفوظ.</numerusform>
            <numerusform>القفل بعد ثانيتين. اضغط أي مفتاح للبقاء؛ ما تكتبه محفوظ.</numerusform>
            <numerusform>القفل بعد %n ثوانٍ. اضغط أي مفتاح للبقاء؛ ما تكتبه محفوظ.</numerusform>
            <numerusform>القفل بعد %n ثانية. اضغط أي مفتاح للبقاء؛ ما تكتبه محفوظ.</numerusform>
            <numerusform>القفل بعد %n ثانية. اضغط أي مفتاح للبقاء؛ ما تكتبه محفوظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the records again…</source>
        <translation>&amp;فتح السجلات من جديد…</translation>
    </message>
    <message>
        <source>Danger within hours – R2P Field</source>
        <translation>خطر خلال ساعات – R2P Field</translation>
    </message>
    <message>
        <source>Quick note – R2P Field</source>
        <translation>تدوين سريع – R2P Field</translation>
    </message>
    <message>
        <source>New observation – R2P Field</source>
        <translation>ملاحظة جديدة – R2P Field</translation>
    </message>
    <message>
        <source>R2P Field</source>
        <translation>R2P Field</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
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
        <translation>الأمان</translation>
    </message>
    <message>
        <source>When these records lock, who can open them, and the emergency (Ctrl+Shift+Del)</source>
        <translation>متى تُقفل هذه السجلات، ومن يستطيع فتحها، والطوارئ (⁦Ctrl+Shift+Del⁩)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Keep the draft, close the records and lock (Ctrl+L)</source>
        <translation>حفظ المسودة وإغلاق السجلات والقفل (⁦Ctrl+L⁩)</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>البحث في كل شيء (⁦Ctrl+K⁩)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Danger in hours</source>
        <translation>خطر خلال ساعات</translation>
    </message>
    <message>
        <source>One line to say over telephone or radio at once: Ctrl+Shift+F</source>
        <translation>سطر واحد يُقال فورًا بالهاتف أو اللاسلكي: ⁦Ctrl+Shift+F⁩</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;تدوين جديد</translation>
    </message>
    <message>
        <source>A quick note: Ctrl+N. All fields: Ctrl+Shift+N. The same place and source again: F4</source>
        <translation>تدوين سريع: ⁦Ctrl+N⁩. كل الحقول: ⁦Ctrl+Shift+N⁩. المكان والمصدر نفسهما: ⁦F4⁩</translation>
    </message>
    <message>
        <source>Help (F1 opens the page of the field you are in)</source>
        <translation>المساعدة (⁦F1⁩ يفتح صفحة الحقل الذي أنت فيه)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Invented data. Nothing here is real, nothing you write here is safe or sent.</source>
        <translation>بيانات مختلَقة. لا شيء هنا حقيقي، وما تكتبه هنا ليس محميًا ولا يُرسل.</translation>
    </message>
</context>
<context>
    <name>MeetingInviting</name>
    <message>
        <source>The file is not encrypted: whoever finds it can read it.</source>
        <translation>الملف غير مشفَّر: من يجده يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>The calendar file says: {words}.</source>
        <translation>يقول ملف التقويم: ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>It holds no names, no groups and no agenda.</source>
        <translation>ليس فيه أسماء ولا مجموعات ولا جدول أعمال.</translation>
    </message>
    <message>
        <source>Hand it to those you invite. Calendars copy it to telephones and companies.</source>
        <translation>أعطه لمن تدعوهم. تنسخه التقاويم إلى الهواتف والشركات.</translation>
    </message>
</context>
<context>
    <name>MeetingLines</name>
    <message>
        <source>Throw this away?</source>
        <translation>هل يُحذف هذا؟</translation>
    </message>
    <message>
        <source>What was typed and tallied here and not written down is gone then. A meeting that was written down before stays as it was.</source>
        <translation>يضيع عندئذ ما كُتب وعُدّ هنا ولم يُدوَّن. والاجتماع الذي دُوِّن من قبل يبقى كما كان.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>تجاهل &amp;وحذف</translation>
    </message>
    <message>
        <source>Another version of the program wrote this. It is kept as it is; open it with that version.</source>
        <translation>كتبت هذا نسخة أخرى من التطبيق. يُحفظ كما هو؛ افتحه بتلك النسخة.</translation>
    </message>
    <message>
        <source>This body is not written down yet. Everything that was typed is kept, encrypted.</source>
        <translation>لم تُدوَّن هذه الهيئة بعد. كل ما كُتب محفوظ ومشفَّر.</translation>
    </message>
    <message>
        <source>This meeting is not finished. Everything that was typed and tallied is kept, encrypted.</source>
        <translation>لم ينتهِ هذا الاجتماع. كل ما كُتب وعُدّ محفوظ ومشفَّر.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>no title yet</source>
        <translation>لا عنوان بعد</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مقررة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>عُقدت</translation>
    </message>
    <message>
        <source>Committees and bodies</source>
        <translation>اللجان والهيئات</translation>
    </message>
    <message>
        <source>Local words</source>
        <translation>كلمات محلية</translation>
    </message>
    <message>
        <source>planned, its day has passed</source>
        <translation>مقرر، وقد مضى يومه</translation>
    </message>
    <message>
        <source>people are still to be told</source>
        <translation>ما زال يجب إبلاغ الناس</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>بلا يوم</translation>
    </message>
    <message>
        <source>not used any more</source>
        <translation>لم تعد مستعملة</translation>
    </message>
</context>
<context>
    <name>MeetingPaperDialog</name>
    <message>
        <source>Notes to read aloud, one page in large letters</source>
        <translation>محضر للقراءة بصوت عالٍ، صفحة واحدة بحروف كبيرة</translation>
    </message>
    <message>
        <source>Notes for headquarters, the long form</source>
        <translation>محضر للمقر، النسخة المطوّلة</translation>
    </message>
    <message>
        <source>A slip for each promise, without agenda or views</source>
        <translation>قسيمة لكل وعد، بلا جدول أعمال ولا آراء</translation>
    </message>
    <message>
        <source>Blank sheets for the room</source>
        <translation>أوراق فارغة للقاعة</translation>
    </message>
    <message>
        <source>Blank sheet to count who came, without names</source>
        <translation>ورقة فارغة لعدّ من حضر، بلا أسماء</translation>
    </message>
    <message>
        <source>No signatures and no thumb prints. A group&apos;s view stands there only if it agreed and has at least five people; small figures are left out.</source>
        <translation>بلا توقيعات ولا بصمات أصابع. لا يظهر رأي مجموعة إلا إذا وافقت وكان فيها خمسة أشخاص على الأقل؛ والأعداد الصغيرة تُترك.</translation>
    </message>
    <message>
        <source>For the file, with everything that headquarters may have.</source>
        <translation>للملف، وفيه كل ما يجوز أن يصل إلى المقر.</translation>
    </message>
    <message>
        <source>Only where an office holder wants to sign.</source>
        <translation>فقط حيث يريد صاحب منصب أن يوقّع.</translation>
    </message>
    <message>
        <source>They carry a short code, so that they can be keyed in later.</source>
        <translation>عليها رمز قصير، ليمكن إدخالها لاحقًا.</translation>
    </message>
    <message>
        <source>It carries the same short code as the other sheets.</source>
        <translation>عليها الرمز القصير نفسه الذي على الأوراق الأخرى.</translation>
    </message>
    <message>
        <source>Print for this meeting</source>
        <translation>الطباعة لهذا الاجتماع</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>ماذا يُطبع</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>بأي لغة</translation>
    </message>
    <message>
        <source>The PDF is not encrypted: whoever finds it can read it. Delete the file when it is printed.</source>
        <translation>ملف ⁦PDF⁩ غير مشفَّر: من يجده يستطيع قراءته. احذفه بعد طباعته.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Save the PDF…</source>
        <translation>&amp;حفظ ملف ⁦PDF⁩…</translation>
    </message>
</context>
<context>
    <name>MeetingPrinting</name>
    <message>
        <source>Save the notes of the meeting</source>
        <translation>حفظ محضر الاجتماع</translation>
    </message>
    <message>
        <source>Save the slips</source>
        <translation>حفظ القسائم</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>حفظ ملف ⁦PDF⁩</translation>
    </message>
    <message>
        <source>The PDF is not encrypted: whoever finds it can read it.</source>
        <translation>ملف ⁦PDF⁩ ليس مشفَّرًا: من يجده يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Read it once before you hand it on. Delete the file when it is printed.</source>
        <translation>اقرأه مرة قبل أن تعطيه لأحد. احذف الملف بعد طباعته.</translation>
    </message>
    <message>
        <source>Words in it tell more than that people met: {words}. Read it once before you hand it on.</source>
        <translation>فيه كلمات تقول أكثر من أن الناس اجتمعوا: ⁨{words}⁩. اقرأه مرة قبل أن تعطيه لأحد.</translation>
    </message>
    <message numerus="yes">
        <source>The PDF is there: %n page(s).</source>
        <translation>
            <numerusform>ملف ⁦PDF⁩ جاهز، بلا صفحات.</numerusform>
            <numerusform>ملف ⁦PDF⁩ جاهز: صفحة واحدة.</numerusform>
            <numerusform>ملف ⁦PDF⁩ جاهز: صفحتان.</numerusform>
            <numerusform>ملف ⁦PDF⁩ جاهز: %n صفحات.</numerusform>
            <numerusform>ملف ⁦PDF⁩ جاهز: %n صفحة.</numerusform>
            <numerusform>ملف ⁦PDF⁩ جاهز: %n صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be read by anyone who holds it.</source>
        <translation>يستطيع قراءته كل من يحمله.</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Look at the &amp;closing…</source>
        <translation>عرض الإغ&amp;لاق…</translation>
    </message>
    <message>
        <source>&amp;Close the meeting…</source>
        <translation>إغ&amp;لاق الاجتماع…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>&amp;Plan a meeting</source>
        <translation>ت&amp;خطيط اجتماع</translation>
    </message>
    <message>
        <source>&amp;Key in from paper…</source>
        <translation>إ&amp;دخال من الورق…</translation>
    </message>
    <message>
        <source>Find the meeting by the code on its sheets</source>
        <translation>إيجاد الاجتماع بالرمز الذي على أوراقه</translation>
    </message>
    <message>
        <source>Add a &amp;body</source>
        <translation>إضافة &amp;هيئة</translation>
    </message>
    <message>
        <source>A committee, council or other body that meets</source>
        <translation>لجنة أو مجلس أو هيئة أخرى تجتمع</translation>
    </message>
    <message>
        <source>No meeting is written down yet. Begin with the committee or body that meets, or plan a meeting.</source>
        <translation>لم يُكتب أي اجتماع بعد. ابدأ باللجنة أو الهيئة التي تجتمع، أو خطّط لاجتماع.</translation>
    </message>
    <message>
        <source>Meetings, bodies and local words</source>
        <translation>الاجتماعات والهيئات والكلمات المحلية</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>ما هو مكتوب</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>&amp;رجوع إلى القائمة</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متا&amp;بعة</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>تجاهل &amp;وحذف…</translation>
    </message>
    <message>
        <source>&amp;Hold the meeting</source>
        <translation>&amp;عقد الاجتماع</translation>
    </message>
    <message>
        <source>Ch&amp;ange the plan</source>
        <translation>تغيير الخط&amp;ة</translation>
    </message>
    <message>
        <source>Ke&amp;y in its sheets</source>
        <translation>إدخال أورا&amp;قه</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Notes, slips of promises, blank sheets</source>
        <translation>المحضر وقسائم الوعود وأوراق فارغة</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>&amp;ملف دعوة…</translation>
    </message>
    <message>
        <source>A calendar file without names and without an agenda</source>
        <translation>ملف تقويم بلا أسماء وبلا جدول أعمال</translation>
    </message>
    <message>
        <source>Ch&amp;ange</source>
        <translation>ت&amp;غيير</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>what the group is called here, never a name</source>
        <translation>ما تُسمى به المجموعة هنا، لا اسم شخص أبدًا</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>نوع المجموعة</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>The program made a mistake.</source>
        <translation>وقع خطأ في التطبيق.</translation>
    </message>
    <message>
        <source>Everything saved before is safe, and what you typed is still here.</source>
        <translation>كل ما حُفظ من قبل سليم، وما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, save this report and give it to whoever looks after the program. It holds places in the program and versions, and nothing of your records.</source>
        <translation>حاول مرة أخرى. إن تكرر الأمر، احفظ هذا التقرير وسلّمه لمن يعتني بالتطبيق. فيه مواضع في التطبيق وأرقام إصدارات، ولا شيء من سجلاتك.</translation>
    </message>
    <message>
        <source>The program ended suddenly the last time.</source>
        <translation>توقف التطبيق فجأة في المرة الأخيرة.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. What was being typed is among the drafts, up to its last second.</source>
        <translation>كل ما حُفظ من قبل سليم. وما كان يُكتب موجود في المسودات، حتى آخر ثانية.</translation>
    </message>
    <message>
        <source>Go on as usual. If it happens again, save this report and give it to whoever looks after the program. It holds places in the program and versions, and nothing of your records.</source>
        <translation>تابع كالمعتاد. إن تكرر الأمر، احفظ هذا التقرير وسلّمه لمن يعتني بالتطبيق. فيه مواضع في التطبيق وأرقام إصدارات، ولا شيء من سجلاتك.</translation>
    </message>
    <message>
        <source>R2P Field</source>
        <translation>R2P Field</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>تفاصيل للتقرير</translation>
    </message>
    <message>
        <source>&amp;Save this report…</source>
        <translation>&amp;حفظ هذا التقرير…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>MinimumSection</name>
    <message>
        <source>A CSV table with a line for each service: its kind, what it offers, how to reach it, its hours.</source>
        <translation>جدول ⁦CSV⁩ فيه سطر لكل خدمة: نوعها، وما تقدمه، وكيف يُتصل بها، وساعات عملها.</translation>
    </message>
    <message>
        <source>List of services</source>
        <translation>قائمة الخدمات</translation>
    </message>
</context>
<context>
    <name>MissingRow</name>
    <message>
        <source>Not said yet</source>
        <translation>لم يُذكر بعد</translation>
    </message>
    <message>
        <source>A note for this laptop alone; it never leaves it</source>
        <translation>تعليق لهذا الحاسوب وحده؛ لا يخرج منه أبدًا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Why missing: {kind}</source>
        <translation>سبب الغياب: ⁨{kind}⁩</translation>
    </message>
    <message>
        <source>Note on who was missing: {kind}</source>
        <translation>تعليق على الغائبين: ⁨{kind}⁩</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>local words</source>
        <translation>كلمات محلية</translation>
    </message>
    <message>
        <source>The words that people use here</source>
        <translation>الكلمات التي يستعملها الناس هنا</translation>
    </message>
    <message>
        <source>For which point</source>
        <translation>لأي موضوع</translation>
    </message>
    <message>
        <source>choose the point</source>
        <translation>اختر الموضوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>language not noted</source>
        <translation>اللغة غير مكتوبة</translation>
    </message>
    <message>
        <source>Who agreed, as a group or role; no names</source>
        <translation>من وافق، كمجموعة أو دور؛ بلا أسماء</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>The two are not the same.</source>
        <translation>الاثنتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Write these words on paper now, then type them once more from the paper.</source>
        <translation>اكتب هذه الكلمات على الورق الآن، ثم أعد كتابتها هنا من الورق مرة واحدة.</translation>
    </message>
    <message>
        <source>Six random words are best: easy to write down, impossible to guess. Your own should have at least 14 characters.</source>
        <translation>ست كلمات عشوائية هي الأفضل: تُكتب بسهولة ولا تُخمَّن. أما كلماتك فأقلها 14 حرفًا.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Again (F4)</source>
        <translation>مرة أخرى (⁦F4⁩)</translation>
    </message>
    <message>
        <source>Another note of the same place, source and day</source>
        <translation>تدوين آخر بالمكان والمصدر واليوم نفسها</translation>
    </message>
    <message>
        <source>Undo this save</source>
        <translation>تراجع عن هذا الحفظ</translation>
    </message>
    <message>
        <source>Remove earlier wording…</source>
        <translation>حذف الصيغ السابقة…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>Words or digits on &amp;paper</source>
        <translation>&amp;كلمات الورق أو أرقامه</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
</context>
<context>
    <name>OrganisationCard</name>
    <message>
        <source>It set for this computer: {file}</source>
        <translation>ضبطت لهذا الحاسوب: ⁨{file}⁩</translation>
    </message>
    <message numerus="yes">
        <source>Records lock after %n minute(s) at the latest.</source>
        <translation>
            <numerusform>تُقفل السجلات بلا مهلة.</numerusform>
            <numerusform>تُقفل السجلات بعد دقيقة واحدة على الأكثر.</numerusform>
            <numerusform>تُقفل السجلات بعد دقيقتين على الأكثر.</numerusform>
            <numerusform>تُقفل السجلات بعد %n دقائق على الأكثر.</numerusform>
            <numerusform>تُقفل السجلات بعد %n دقيقة على الأكثر.</numerusform>
            <numerusform>تُقفل السجلات بعد %n دقيقة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new passphrase is six of the program&apos;s own words.</source>
        <translation>عبارة المرور الجديدة ست من كلمات التطبيق نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>A new passphrase has %n character(s) or more.</source>
        <translation>
            <numerusform>عبارة المرور الجديدة بلا حد أدنى من الأحرف.</numerusform>
            <numerusform>عبارة المرور الجديدة حرف واحد أو أكثر.</numerusform>
            <numerusform>عبارة المرور الجديدة حرفان أو أكثر.</numerusform>
            <numerusform>عبارة المرور الجديدة %n أحرف أو أكثر.</numerusform>
            <numerusform>عبارة المرور الجديدة %n حرفًا أو أكثر.</numerusform>
            <numerusform>عبارة المرور الجديدة %n حرف أو أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation can open these records if it has both this computer, or a copy of it, and its recovery key. With one of the two alone it cannot. You can take its key out.</source>
        <translation>تستطيع منظمتك فتح هذه السجلات إذا كان لديها هذا الحاسوب، أو نسخة منه، ومفتاح الاسترداد معًا. بأحدهما وحده لا تستطيع. يمكنك إخراج مفتاحها.</translation>
    </message>
    <message>
        <source>Your organisation offers a recovery key. If you let it in, your organisation can open these records when it has both this computer, or a copy of it, and that key. With one of the two alone it cannot. You may refuse, and you may take it out again later.</source>
        <translation>تعرض منظمتك مفتاح استرداد. إذا أدخلته، تستطيع منظمتك فتح هذه السجلات متى كان لديها هذا الحاسوب، أو نسخة منه، وذلك المفتاح معًا. بأحدهما وحده لا تستطيع. يمكنك الرفض، ويمكنك إخراجه لاحقًا.</translation>
    </message>
    <message>
        <source>The digits of its key: {digits}</source>
        <translation>أرقام مفتاحها: ⁨{digits}⁩</translation>
    </message>
    <message>
        <source>A recovery key was used on these records on {day}.</source>
        <translation>استُعمل مفتاح استرداد على هذه السجلات في ⁦{day}⁩.</translation>
    </message>
    <message>
        <source>A key that nobody noted here</source>
        <translation>مفتاح لم يدوّنه أحد هنا</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>منظمتك</translation>
    </message>
    <message>
        <source>{organisation}, since {day}: {digits}</source>
        <translation>⁨{organisation}⁩، منذ ⁦{day}⁩: ⁨{digits}⁩</translation>
    </message>
    <message>
        <source>Let your organisation&apos;s key in</source>
        <translation>إدخال مفتاح منظمتك</translation>
    </message>
    <message>
        <source>From then on your organisation can open everything in these records if it has both this computer, or a copy of it, and its recovery key. When it does so with this program, your passphrase stops working and these records say so. You can take the key out again under Safety.</source>
        <translation>من ذلك الحين تستطيع منظمتك فتح كل ما في هذه السجلات إذا كان لديها هذا الحاسوب، أو نسخة منه، ومفتاح الاسترداد معًا. وحين تفعل ذلك بهذا التطبيق، تبطل عبارة مرورك وتقول هذه السجلات ذلك. يمكنك إخراج المفتاح من صفحة الأمان.</translation>
    </message>
    <message>
        <source>&amp;Let it in</source>
        <translation>أ&amp;دخله</translation>
    </message>
    <message>
        <source>Take the recovery key out</source>
        <translation>إخراج مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>It opens these records no more. Second copies, and copies of this computer, that were made before still open with it: make a new copy, and destroy those that you can reach.</source>
        <translation>لن يفتح هذه السجلات بعد الآن. النسخ الثانية، ونسخ هذا الحاسوب، التي صُنعت من قبل ما زالت تُفتح به: اصنع نسخة جديدة، وأتلف ما تصل إليه منها.</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>أ&amp;خرجه</translation>
    </message>
</context>
<context>
    <name>PaperCode</name>
    <message>
        <source>Word {number}, “{word}”, is not in the list of words.</source>
        <translation>الكلمة ⁨{number}⁩، «⁨{word}⁩»، ليست في قائمة الكلمات.</translation>
    </message>
    <message>
        <source>A code has 12 words, or 24 when it was split; {count} were typed.</source>
        <translation>الرمز فيه 12 كلمة، أو 24 إن كان مقسومًا؛ كُتبت ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>This is half {half} of a code that was split; the other half is needed too.</source>
        <translation>هذا هو النصف ⁨{half}⁩ من رمز مقسوم؛ النصف الآخر مطلوب أيضًا.</translation>
    </message>
    <message>
        <source>These are not the first and the second half of one code.</source>
        <translation>هذان ليسا النصف الأول والثاني من رمز واحد.</translation>
    </message>
    <message>
        <source>Every word is in the list, but these do not belong together: at least one is another word.</source>
        <translation>كل كلمة موجودة في القائمة، لكنها لا تنتمي إلى بعضها: كلمة واحدة على الأقل خطأ.</translation>
    </message>
</context>
<context>
    <name>PaperCodeDialog</name>
    <message>
        <source>Your code on paper</source>
        <translation>رمزك الورقي</translation>
    </message>
</context>
<context>
    <name>PartyRow</name>
    <message>
        <source>Say why this body is named: it is printed beside it everywhere.</source>
        <translation>اذكر سبب تسمية هذه الجهة: يُطبع بجانبها في كل مكان.</translation>
    </message>
    <message>
        <source>You saw it yourself. Still write what you saw, not what you conclude.</source>
        <translation>رأيتها بنفسك. ومع ذلك اكتب ما رأيت، لا ما تستنتج.</translation>
    </message>
    <message>
        <source>Uniforms, flags and vehicles can be borrowed: the words on paper say so.</source>
        <translation>الأزياء والأعلام والمركبات قد تكون مستعارة: العبارة المطبوعة تقول ذلك.</translation>
    </message>
    <message>
        <source>The body said so itself. A claim can also be a boast.</source>
        <translation>الجهة نفسها قالت ذلك. وقد يكون الادعاء تفاخرًا.</translation>
    </message>
    <message>
        <source>Somebody told you. How they know it stands under How it is known.</source>
        <translation>أخبرك شخص بذلك. أما كيف عرف فمكانه تحت «كيف عُرف».</translation>
    </message>
    <message>
        <source>You conclude it, nobody saw it. It is printed as assumed.</source>
        <translation>هذا استنتاجك ولم يره أحد. يُطبع على أنه مفترَض.</translation>
    </message>
    <message>
        <source>It is printed as not known.</source>
        <translation>يُطبع على أنه غير معروف.</translation>
    </message>
    <message>
        <source>Smallest known unit, never a person</source>
        <translation>أصغر وحدة معروفة، لا شخصًا أبدًا</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>نوع الجهة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Why it is named</source>
        <translation>لماذا تُذكر</translation>
    </message>
    <message>
        <source>Unknown body</source>
        <translation>جهة غير معروفة</translation>
    </message>
    <message>
        <source>This may name a person. Write the body alone: its kind, unit and area.</source>
        <translation>قد يدل هذا على شخص. اكتب الجهة وحدها: نوعها ووحدتها ومنطقتها.</translation>
    </message>
    <message>
        <source>A telephone number, address or age has no place here.</source>
        <translation>لا مكان هنا لرقم هاتف أو عنوان أو عمر.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Let somebody in</source>
        <translation>إدخال شخص</translation>
    </message>
    <message>
        <source>&amp;Your own passphrase</source>
        <translation>عبارة &amp;مرورك أنت</translation>
    </message>
    <message>
        <source>Wh&amp;ose passphrase was lost?</source>
        <translation>عبارة مرور &amp;من التي ضاعت؟</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Their &amp;role, no name</source>
        <translation>دور الشخص، &amp;بلا اسم</translation>
    </message>
    <message>
        <source>&amp;Nobody else may come in any more</source>
        <translation>&amp;لا يدخل أحد غيري بعد الآن</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>عبارة مرور ال&amp;شخص</translation>
    </message>
    <message>
        <source>Suggest si&amp;x words</source>
        <translation>اقتراح &amp;ست كلمات</translation>
    </message>
    <message>
        <source>How long the passphrase would hold</source>
        <translation>كم تصمد عبارة المرور</translation>
    </message>
    <message>
        <source>Six random words are best: easy to write down, impossible to guess. Your own should have at least 14 characters.</source>
        <translation>ست كلمات عشوائية هي الأفضل: تُكتب بسهولة ولا تُخمَّن. أما كلماتك فأقلها 14 حرفًا.</translation>
    </message>
    <message>
        <source>Their passphrase a&amp;gain</source>
        <translation>&amp;عبارة مروره مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>إظهار ما &amp;يُكتب</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>يُرجى الانتظار</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Let in</source>
        <translation>إ&amp;دخال</translation>
    </message>
    <message>
        <source>&amp;Your passphrase until now</source>
        <translation>عبارة مرورك &amp;حتى الآن</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>عبارة مرور &amp;جديدة</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>العبارة الجديدة مرة أ&amp;خرى</translation>
    </message>
    <message>
        <source>Please wait: passphrases take a few seconds, on purpose.</source>
        <translation>يُرجى الانتظار: عبارات المرور تحتاج بضع ثوانٍ، عن قصد.</translation>
    </message>
</context>
<context>
    <name>PhotoSaysDialog</name>
    <message>
        <source>Leave it out</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>What the photos say</source>
        <translation>ما تقوله الصور</translation>
    </message>
    <message>
        <source>The photos say where or when they were taken</source>
        <translation>الصور تقول أين أو متى التُقطت</translation>
    </message>
    <message>
        <source>Put it into the record? It was taken out of the copies and is kept nowhere unless you choose it here. The place of a photo may be the place of a witness, and the clock of a camera may be wrong.</source>
        <translation>هل يُوضع في السجل؟ لقد حُذف من النسخ ولا يُحفظ في أي مكان إلا إن اخترته هنا. مكان الصورة قد يكون مكان شاهد، وقد تكون ساعة الكاميرا خاطئة.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>ال&amp;مكان</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>ت&amp;ركه</translation>
    </message>
    <message>
        <source>Put it &amp;in</source>
        <translation>&amp;وضعه في السجل</translation>
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
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>⁨{at}⁩ من ⁨{count}⁩</translation>
    </message>
    <message>
        <source>(It goes on; this is the beginning.)</source>
        <translation>(للنص بقية؛ هذه بدايته.)</translation>
    </message>
    <message>
        <source>{kind}: it cannot be shown inside this program. Another program can open a readable copy, if you must.</source>
        <translation>⁨{kind}⁩: لا يمكن عرضها داخل هذا التطبيق. يستطيع تطبيق آخر فتح نسخة مقروءة، عند الضرورة.</translation>
    </message>
    <message>
        <source>Save a copy that anybody can read?</source>
        <translation>حفظ نسخة يستطيع أي شخص قراءتها؟</translation>
    </message>
    <message>
        <source>It will not be encrypted: whoever finds it can open it. Deleting it later does not surely remove it from a disk or stick. Save it only where it is safe, under a name that says nothing.</source>
        <translation>لن تكون مشفَّرة: من يجدها يستطيع فتحها. وحذفها لاحقًا لا يضمن زوالها من القرص أو ذاكرة ⁦USB⁩. احفظها فقط حيث المكان آمن، وباسم لا يدل على شيء.</translation>
    </message>
    <message>
        <source>&amp;Save the copy…</source>
        <translation>حفظ ال&amp;نسخة…</translation>
    </message>
    <message>
        <source>Save the original, readable by anybody?</source>
        <translation>حفظ الأصل، مقروءًا لأي شخص؟</translation>
    </message>
    <message>
        <source>The original also says inside where, when and with which camera it was taken. It will not be encrypted, and deleting it later does not surely remove it. That it was saved is written into the record.</source>
        <translation>الأصل يقول في داخله أيضًا أين ومتى وبأي كاميرا التُقط. لن يكون مشفَّرًا، وحذفه لاحقًا لا يضمن زواله. ويُكتب في السجل أنه حُفظ.</translation>
    </message>
    <message>
        <source>&amp;Save the original…</source>
        <translation>&amp;حفظ الأصل…</translation>
    </message>
    <message>
        <source>Where the readable copy goes</source>
        <translation>أين تُحفظ النسخة المقروءة</translation>
    </message>
    <message>
        <source>The readable copy lies where you chose. Whoever finds it can open it.</source>
        <translation>النسخة المقروءة حيث اخترت. من يجدها يستطيع فتحها.</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>الصور والوثائق</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Previous (Page Up)</source>
        <translation>السابقة (⁦Page Up⁩)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Next (Page Down)</source>
        <translation>التالية (⁦Page Down⁩)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>أصغر (-)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>أكبر (+)</translation>
    </message>
    <message>
        <source>&amp;Whole</source>
        <translation>&amp;كاملة</translation>
    </message>
    <message>
        <source>The whole picture (0)</source>
        <translation>الصورة كاملة (0)</translation>
    </message>
    <message>
        <source>One pixel for one (1)</source>
        <translation>بكسل مقابل بكسل (1)</translation>
    </message>
    <message>
        <source>&amp;Save a readable copy…</source>
        <translation>حفظ نسخة &amp;مقروءة…</translation>
    </message>
    <message>
        <source>Save the &amp;original…</source>
        <translation>حف&amp;ظ الأصل…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>PhotosSection</name>
    <message>
        <source>Stopped. Nothing was attached; the files are where they were.</source>
        <translation>توقف. لم يُرفق شيء؛ والملفات حيث كانت.</translation>
    </message>
    <message>
        <source>Several can be chosen with Shift or Ctrl. Copies are kept in your records, encrypted; the files stay where they are, and their names are not kept.</source>
        <translation>يمكن اختيار عدة ملفات بمفتاح ⁦Shift⁩ أو ⁦Ctrl⁩. تُحفظ نسخ مشفَّرة في سجلاتك؛ والملفات تبقى حيث هي، ولا تُحفظ أسماؤها.</translation>
    </message>
    <message>
        <source>Attach photos or documents</source>
        <translation>إرفاق صور أو وثائق</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>لم يُرفق أي ملف.</numerusform>
            <numerusform>أُرفق ملف واحد.</numerusform>
            <numerusform>أُرفق ملفان.</numerusform>
            <numerusform>أُرفقت %n ملفات.</numerusform>
            <numerusform>أُرفق %n ملفًا.</numerusform>
            <numerusform>أُرفق %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a moving picture only the first is in the copy.</source>
        <translation>من الصورة المتحركة تبقى الأولى فقط في النسخة.</translation>
    </message>
    <message>
        <source>Documents, films and sound are kept as they are: they may say inside who made them, where and when. Look before you send.</source>
        <translation>الوثائق والأفلام والأصوات تُحفظ كما هي: قد تقول في داخلها من صنعها وأين ومتى. افحصها قبل الإرسال.</translation>
    </message>
    <message>
        <source>File {number} was not attached. {what} {next}</source>
        <translation>لم يُرفق الملف ⁨{number}⁩. ⁨{what}⁩ ⁨{next}⁩</translation>
    </message>
    <message>
        <source>This record is in minimum form, for sexual violence or a child who survived: no photo or document may be added, since it could lead to that person. What is attached already stays on this computer.</source>
        <translation>هذا السجل بالشكل الأدنى، لعنف جنسي أو طفل ناجٍ: لا يجوز إضافة صورة أو وثيقة، فقد تدل على ذلك الشخص. ما أُرفق من قبل يبقى على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Keep this place for the next observations</source>
        <translation>تثبيت هذا المكان للملاحظات القادمة</translation>
    </message>
    <message>
        <source>Keep this day for the next observations</source>
        <translation>تثبيت هذا اليوم للملاحظات القادمة</translation>
    </message>
    <message>
        <source>Keep how you know, with the source, for the next observations</source>
        <translation>تثبيت كيف عرفت، مع المصدر، للملاحظات القادمة</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبَّت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
</context>
<context>
    <name>PlaceBrowser</name>
    <message>
        <source>No list of places is loaded yet. OCHA hands out one for each country (P-codes, CSV): load it here from a stick. Words alone are always enough.</source>
        <translation>لم تُحمَّل قائمة أماكن بعد. يوزع مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية (⁦OCHA⁩) قائمة لكل بلد (رموز ⁦P⁩، بصيغة ⁦CSV⁩): حمّلها هنا من ذاكرة ⁦USB⁩. والكلمات وحدها تكفي دائمًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>لم يوجد أي مكان</numerusform>
            <numerusform>وُجد مكان واحد</numerusform>
            <numerusform>وُجد مكانان</numerusform>
            <numerusform>وُجدت %n أماكن</numerusform>
            <numerusform>وُجد %n مكانًا</numerusform>
            <numerusform>وُجد %n مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of places as CSV, for example OCHA&apos;s P-codes of your country.</source>
        <translation>قائمة أماكن بصيغة ⁦CSV⁩، مثل رموز ⁦P⁩ من ⁦OCHA⁩ لبلدك.</translation>
    </message>
    <message>
        <source>Load a list of places</source>
        <translation>تحميل قائمة أماكن</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in this list</source>
        <translation>
            <numerusform>لا أماكن في هذه القائمة</numerusform>
            <numerusform>مكان واحد في هذه القائمة</numerusform>
            <numerusform>مكانان في هذه القائمة</numerusform>
            <numerusform>%n أماكن في هذه القائمة</numerusform>
            <numerusform>%n مكانًا في هذه القائمة</numerusform>
            <numerusform>%n مكان في هذه القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>level {level}: {number}</source>
        <translation>المستوى ⁨{level}⁩: ⁨{number}⁩</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>موجودة هنا من قبل</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>جديدة هنا</translation>
    </message>
    <message>
        <source>in place of version {version}</source>
        <translation>بدلًا من الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
        <source>OLDER than the list that is here</source>
        <translation>أقدم من القائمة الموجودة هنا</translation>
    </message>
    <message>
        <source>has fewer levels than the list that is here</source>
        <translation>فيها مستويات أقل من القائمة الموجودة هنا</translation>
    </message>
    <message>
        <source>{code} (row {row}) lies in an area that the list does not have</source>
        <translation>⁨{code}⁩ (السطر ⁨{row}⁩) يقع في منطقة ليست في القائمة</translation>
    </message>
    <message>
        <source>{code} (row {row}) is shorter than its neighbours; zeros may be lost</source>
        <translation>⁨{code}⁩ (السطر ⁨{row}⁩) أقصر من غيره؛ ربما ضاعت أصفار</translation>
    </message>
    <message>
        <source>row {row} names a place without a code, which is left out</source>
        <translation>السطر ⁨{row}⁩ يذكر مكانًا بلا رمز، فتُرك</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful: {doubts}.</source>
        <translation>محل شك: ⁨{doubts}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) can be found now</source>
        <translation>
            <numerusform>لا يمكن إيجاد أي مكان الآن</numerusform>
            <numerusform>يمكن إيجاد مكان واحد الآن</numerusform>
            <numerusform>يمكن إيجاد مكانين الآن</numerusform>
            <numerusform>يمكن إيجاد %n أماكن الآن</numerusform>
            <numerusform>يمكن إيجاد %n مكانًا الآن</numerusform>
            <numerusform>يمكن إيجاد %n مكان الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>A settlement in {area}</source>
        <translation>تجمّع سكني في ⁨{area}⁩</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>&amp;Find a place</source>
        <translation>ال&amp;بحث عن مكان</translation>
    </message>
    <message>
        <source>The beginning of its name; then the district, if many have that name</source>
        <translation>بداية اسمه؛ ثم القضاء، إن كان الاسم لأماكن كثيرة</translation>
    </message>
    <message>
        <source>&amp;Add a settlement here…</source>
        <translation>إضافة ت&amp;جمّع سكني هنا…</translation>
    </message>
    <message>
        <source>Keep at &amp;hand</source>
        <translation>إبقاؤه في المت&amp;ناول</translation>
    </message>
    <message>
        <source>&amp;Load a list of places…</source>
        <translation>تحميل &amp;قائمة أماكن…</translation>
    </message>
    <message>
        <source>The places of this list take the place of earlier versions of it. Codes in your records stay as they are and stay readable.</source>
        <translation>أماكن هذه القائمة تحل محل صيغها السابقة. والرموز في سجلاتك تبقى كما هي مقروءة.</translation>
    </message>
    <message>
        <source>&amp;What it holds</source>
        <translation>&amp;محتواها</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ل&amp;يس الآن</translation>
    </message>
    <message>
        <source>&amp;Use this list</source>
        <translation>ا&amp;ستعمال هذه القائمة</translation>
    </message>
    <message>
        <source>For a village or camp that the list does not have. Its code begins with that of the area. It is offered on this computer only; its name and code travel inside your observations.</source>
        <translation>لقرية أو مخيم ليس في القائمة. يبدأ رمزه برمز المنطقة. يُعرض على هذا الحاسوب فقط؛ واسمه ورمزه ينتقلان داخل ملاحظاتك.</translation>
    </message>
    <message>
        <source>&amp;Name, as people there say it</source>
        <translation>الاسم، &amp;كما يقوله أهل المكان</translation>
    </message>
    <message>
        <source>&amp;Other names, parted by commas</source>
        <translation>أسماء أ&amp;خرى، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>A&amp;dd it</source>
        <translation>إ&amp;ضافته</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Take this place</source>
        <translation>أخذ &amp;هذا المكان</translation>
    </message>
</context>
<context>
    <name>PlaceOffers</name>
    <message>
        <source>Places of your lists are offered while you type. Down chooses, Enter takes.</source>
        <translation>تُعرض أماكن من قوائمك أثناء الكتابة. السهم إلى أسفل يختار، و⁦Enter⁩ يأخذ.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) offered</source>
        <translation>
            <numerusform>لا أماكن معروضة</numerusform>
            <numerusform>مكان واحد معروض</numerusform>
            <numerusform>مكانان معروضان</numerusform>
            <numerusform>%n أماكن معروضة</numerusform>
            <numerusform>%n مكانًا معروضًا</numerusform>
            <numerusform>%n مكان معروض</numerusform>
        </translation>
    </message>
    <message>
        <source>Places offered</source>
        <translation>الأماكن المعروضة</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Not kept yet; it is tried again</source>
        <translation>لم تُحفظ بعد؛ تُعاد المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>Together: %n minute(s)</source>
        <translation>
            <numerusform>المجموع: لا دقائق</numerusform>
            <numerusform>المجموع: دقيقة واحدة</numerusform>
            <numerusform>المجموع: دقيقتان</numerusform>
            <numerusform>المجموع: %n دقائق</numerusform>
            <numerusform>المجموع: %n دقيقة</numerusform>
            <numerusform>المجموع: %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>No body: people who meet</source>
        <translation>بلا هيئة: ناس يجتمعون</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) from the meetings before</source>
        <translation>
            <numerusform>لا مواضيع من الاجتماعات السابقة</numerusform>
            <numerusform>موضوع واحد من الاجتماعات السابقة</numerusform>
            <numerusform>موضوعان من الاجتماعات السابقة</numerusform>
            <numerusform>%n مواضيع من الاجتماعات السابقة</numerusform>
            <numerusform>%n موضوعًا من الاجتماعات السابقة</numerusform>
            <numerusform>%n موضوع من الاجتماعات السابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left from the meetings before that is not on the agenda.</source>
        <translation>لم يبقَ من الاجتماعات السابقة شيء ليس في جدول الأعمال.</translation>
    </message>
    <message>
        <source>A day or a number of minutes cannot be read. Write days with the year first, such as 2026-11-23, or leave them empty. Nothing was lost.</source>
        <translation>يوم أو عدد دقائق لا يمكن قراءته. اكتب الأيام بالسنة أولًا، مثل ⁦2026-11-23⁩، أو اتركها فارغة. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>محفوظة مسودةً في ⁨{time}⁩، مشفَّرة</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>تخطيط اجتماع</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>من يجتمع</translation>
    </message>
    <message>
        <source>Title, as anybody may read it</source>
        <translation>العنوان، كما يجوز أن يقرأه أي أحد</translation>
    </message>
    <message>
        <source>neutral, such as: Meeting of the market committee</source>
        <translation>محايد، مثل: اجتماع لجنة السوق</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Hour, by the clock on the wall</source>
        <translation>الساعة، كما على ساعة الحائط</translation>
    </message>
    <message>
        <source>This is no hour. Write it as 14:30, or leave it empty.</source>
        <translation>هذه ليست ساعة. اكتبها هكذا ⁦14:30⁩، أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Two or three at once are possible. Say who interprets, as a role.</source>
        <translation>تصح لغتان أو ثلاث معًا. اكتب من يترجم، بالدور.</translation>
    </message>
    <message>
        <source>Add a lan&amp;guage</source>
        <translation>إضافة &amp;لغة</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>من يدير الاجتماع</translation>
    </message>
    <message>
        <source>Add a rol&amp;e</source>
        <translation>إضافة دو&amp;ر</translation>
    </message>
    <message>
        <source>Rules that the room agrees to</source>
        <translation>قواعد توافق عليها القاعة</translation>
    </message>
    <message>
        <source>Add an o&amp;wn rule</source>
        <translation>إضافة &amp;قاعدة خاصة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>It is not printed on invitations. Alt+Up and Alt+Down move a point.</source>
        <translation>لا يُطبع على الدعوات. ⁦Alt+Up⁩ و⁦Alt+Down⁩ يحركان الموضوع.</translation>
    </message>
    <message>
        <source>Fill it from what is le&amp;ft</source>
        <translation>ملؤه بما &amp;بقي</translation>
    </message>
    <message>
        <source>Open promises, unanswered questions and points that were not spoken of</source>
        <translation>وعود مفتوحة، وأسئلة بلا جواب، ومواضيع لم يُتحدث عنها</translation>
    </message>
    <message>
        <source>Add a poin&amp;t in words</source>
        <translation>إضافة موضوع بال&amp;كلمات</translation>
    </message>
    <message>
        <source>Add s&amp;igns…</source>
        <translation>إضافة &amp;علامات…</translation>
    </message>
    <message>
        <source>Add local wor&amp;ds</source>
        <translation>إضافة كلمات محلي&amp;ة</translation>
    </message>
    <message>
        <source>Groups that are expected</source>
        <translation>المجموعات المتوقعة</translation>
    </message>
    <message>
        <source>Groups and kinds of groups, never people. How many came is counted in the room.</source>
        <translation>مجموعات وأنواع مجموعات، لا أشخاص أبدًا. أما عدد من حضر فيُعدّ في القاعة.</translation>
    </message>
    <message>
        <source>Add a grou&amp;p</source>
        <translation>إضافة &amp;مجموعة</translation>
    </message>
    <message>
        <source>Ta&amp;ke the groups of the body</source>
        <translation>أ&amp;خذ مجموعات الهيئة</translation>
    </message>
    <message>
        <source>What may leave this laptop, and the danger</source>
        <translation>ما يجوز أن يخرج من هذا الحاسوب، والخطر</translation>
    </message>
    <message>
        <source>Answer what is agreed before the meeting. Everything is asked again when it is closed.</source>
        <translation>أجب عما اتُّفق عليه قبل الاجتماع. وسيُسأل عن كل شيء مرة أخرى عند إغلاقه.</translation>
    </message>
    <message>
        <source>May headquarters have it?</source>
        <translation>هل يجوز أن يصل إلى المقر؟</translation>
    </message>
    <message>
        <source>May partners have it?</source>
        <translation>هل يجوز أن يصل إلى الشركاء؟</translation>
    </message>
    <message>
        <source>May it serve to hold somebody to account?</source>
        <translation>هل يجوز أن يُستعمل لمساءلة أحد؟</translation>
    </message>
    <message>
        <source>May it be published?</source>
        <translation>هل يجوز نشره؟</translation>
    </message>
    <message>
        <source>Danger for those who come, interpret or lead</source>
        <translation>الخطر على من يحضرون أو يترجمون أو يديرون</translation>
    </message>
    <message>
        <source>What is done with it</source>
        <translation>ما يُفعل به</translation>
    </message>
    <message>
        <source>What lowers the danger</source>
        <translation>ما يخفف الخطر</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>يُراجَع مجددًا في</translation>
    </message>
    <message>
        <source>&amp;Save the plan</source>
        <translation>حف&amp;ظ الخطة</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>&amp;Hold it now</source>
        <translation>عقده الآ&amp;ن</translation>
    </message>
    <message>
        <source>Go on &amp;later</source>
        <translation>المتابعة لا&amp;حقًا</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعا&amp;دة</translation>
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
        <translation>عمّ هذا الموضوع</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) than people who were there</source>
        <translation>
            <numerusform>لا أجوبة زائدة على عدد الحاضرين</numerusform>
            <numerusform>جواب واحد زائد على عدد الحاضرين</numerusform>
            <numerusform>جوابان زائدان على عدد الحاضرين</numerusform>
            <numerusform>%n أجوبة زائدة على عدد الحاضرين</numerusform>
            <numerusform>%n جوابًا زائدًا على عدد الحاضرين</numerusform>
            <numerusform>%n جواب زائد على عدد الحاضرين</numerusform>
        </translation>
    </message>
    <message>
        <source>{point}: {what}</source>
        <translation>{point}: {what}</translation>
    </message>
    <message>
        <source>How it changes</source>
        <translation>كيف يتغير</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>درجة القلق</translation>
    </message>
    <message>
        <source>{group}, {answer}</source>
        <translation>⁨{group}⁩، ⁨{answer}⁩</translation>
    </message>
    <message>
        <source>Why, in their words</source>
        <translation>السبب، بكلماتهم</translation>
    </message>
    <message>
        <source>{group}, why</source>
        <translation>⁨{group}⁩، السبب</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>View of those who did not agree</source>
        <translation>رأي من لم يوافقوا</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>موافقون</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>بلا رأي</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>غير موافقين</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>in plain words: a question, or what lies beneath</source>
        <translation>بكلمات بسيطة: سؤال، أو ما وراء الأمر</translation>
    </message>
    <message>
        <source>What is to be asked</source>
        <translation>ماذا يُسأل</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>a point without words yet</source>
        <translation>موضوع بلا كلمات بعد</translation>
    </message>
    <message>
        <source>Later: {point}</source>
        <translation>تأخير: ⁨{point}⁩</translation>
    </message>
    <message>
        <source>Earlier: {point}</source>
        <translation>تقديم: ⁨{point}⁩</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>All areas</source>
        <translation>كل المناطق</translation>
    </message>
    <message>
        <source>Leave both days empty for everything.</source>
        <translation>اترك اليومين فارغين ليشمل كل شيء.</translation>
    </message>
    <message>
        <source>A day is written with the year first, such as 2026-11-23.</source>
        <translation>يُكتب اليوم والسنة أولًا، مثل ⁦2026-11-23⁩.</translation>
    </message>
    <message>
        <source>The PDF is not encrypted: whoever finds it can read it.</source>
        <translation>ملف ⁦PDF⁩ ليس مشفَّرًا: من يجده يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>حفظ ملف ⁦PDF⁩</translation>
    </message>
    <message>
        <source>The PDF is there: {pages}. Check code of the first page: {code}</source>
        <translation>ملف ⁦PDF⁩ جاهز: ⁨{pages}⁩. رمز التحقق للصفحة الأولى: ⁨{code}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>بلا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>A summary of a period and an area as a PDF: what was counted, from how many sources, and the caveats. The file is readable by anyone who holds it.</source>
        <translation>ملخص لفترة ومنطقة بصيغة ⁦PDF⁩: ما عُدَّ، ومن كم مصدر، والتحفظات. كل من يحمل الملف يستطيع قراءته.</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>أول &amp;يوم</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>آخ&amp;ر يوم</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>ال&amp;منطقة</translation>
    </message>
    <message>
        <source>&amp;Who will read it</source>
        <translation>من &amp;سيقرؤه</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>ال&amp;حفظ باسم</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Make the PDF</source>
        <translation>إ&amp;نشاء ملف ⁦PDF⁩</translation>
    </message>
</context>
<context>
    <name>PrintWordsDialog</name>
    <message>
        <source>The printer took nothing. Nothing was printed. Look at its cable, or copy by hand.</source>
        <translation>لم تستقبل الطابعة شيئًا. لم يُطبع شيء. افحص سلكها، أو انسخ باليد.</translation>
    </message>
    <message>
        <source>Print the words</source>
        <translation>طباعة الكلمات</translation>
    </message>
    <message>
        <source>The printer and the print queue of this computer may keep a copy of what they printed, and somebody may stand beside the printer: copying by hand is safer. The page says only the words, neither what they are for nor whose they are.</source>
        <translation>قد تحتفظ الطابعة وقائمة الطباعة في هذا الحاسوب بنسخة مما طُبع، وقد يقف أحد بجانب الطابعة: النسخ باليد أكثر أمانًا. لا تذكر الصفحة إلا الكلمات، لا الغرض منها ولا صاحبها.</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>ال&amp;طابعة</translation>
    </message>
    <message>
        <source>No printer is connected to this computer. Copy the words by hand: that is the safer way.</source>
        <translation>لا طابعة موصولة بهذا الحاسوب. انسخ الكلمات باليد: هذه هي الطريقة الأكثر أمانًا.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>ط&amp;باعة</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>{text}: {done} of {total}</source>
        <translation>⁨{text}⁩: ⁨{done}⁩ من ⁨{total}⁩</translation>
    </message>
    <message>
        <source>Stopping at the next safe place</source>
        <translation>توقف عند أقرب نقطة آمنة</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>بماذا يُوعد</translation>
    </message>
    <message>
        <source>By which office or role; no names</source>
        <translation>أي منصب أو دور يعد؛ بلا أسماء</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>حتى أي يوم</translation>
    </message>
    <message>
        <source>How one will see that it was done</source>
        <translation>كيف سنرى أنه تم</translation>
    </message>
    <message>
        <source>a role, such as: chair of the market committee</source>
        <translation>دور، مثل: رئاسة لجنة السوق</translation>
    </message>
    <message>
        <source>such as: the pump gives water on two market days</source>
        <translation>مثل: المضخة تعطي ماء في يومي السوق</translation>
    </message>
    <message>
        <source>Who promised it, as a role</source>
        <translation>من وعد به (الدور)</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>What will show that it was kept</source>
        <translation>ما سيُظهر أنه تم الوفاء به</translation>
    </message>
    <message>
        <source>a promise without words yet</source>
        <translation>وعد بلا كلمات بعد</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>إزالة: ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>All bodies</source>
        <translation>كل الهيئات</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>Whose meetings</source>
        <translation>اجتماعات من</translation>
    </message>
    <message>
        <source>No promise is written down yet. Promises are made when a meeting is closed.</source>
        <translation>لم يُكتب أي وعد بعد. تُقدَّم الوعود عند إغلاق الاجتماع.</translation>
    </message>
    <message>
        <source>On a line: Enter reads it; 1 kept, 2 kept in part, 3 not kept, 4 under way, 5 taken back.</source>
        <translation>على سطر: ⁦Enter⁩ يقرؤه؛ 1 تم الوفاء به، 2 تم الوفاء ببعضه، 3 لم يُوفَ به، 4 قيد التنفيذ، 5 سُحب.</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>ما هو مكتوب</translation>
    </message>
    <message>
        <source>Another committee wrote this promise. It can be read here and not changed; say what you know in a meeting of your own.</source>
        <translation>كتبت هذا الوعد لجنة أخرى. يمكن قراءته هنا ولا يمكن تغييره؛ قل ما تعرفه في اجتماع لكم.</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;رجوع إلى القائمة</translation>
    </message>
    <message>
        <source>&amp;What came of it…</source>
        <translation>ما &amp;نتج عنه…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>Take back what was said last</source>
        <translation>التراجع عن آخر ما قيل</translation>
    </message>
    <message>
        <source>S&amp;ettle…</source>
        <translation>ال&amp;حسم…</translation>
    </message>
    <message>
        <source>Two people wrote different things here; both are kept</source>
        <translation>كتب شخصان هنا أمرين مختلفين؛ وكلاهما محفوظ</translation>
    </message>
    <message>
        <source>Print a &amp;slip…</source>
        <translation>&amp;طباعة قسيمة…</translation>
    </message>
    <message>
        <source>Read the &amp;meeting</source>
        <translation>&amp;قراءة الاجتماع</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>sign</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>What people see, in their own words</source>
        <translation>ما يراه الناس، بكلماتهم</translation>
    </message>
    <message>
        <source>Beside which official factor</source>
        <translation>بجانب أي عامل رسمي</translation>
    </message>
    <message>
        <source>beside none</source>
        <translation>بجانب لا شيء</translation>
    </message>
    <message>
        <source>kept: watched from now on</source>
        <translation>بقيت: تُراقَب من الآن</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>What people ask</source>
        <translation>ماذا يسأل الناس</translation>
    </message>
    <message>
        <source>Which group asks</source>
        <translation>أي مجموعة تسأل</translation>
    </message>
    <message>
        <source>group not noted</source>
        <translation>المجموعة غير مكتوبة</translation>
    </message>
    <message>
        <source>What was answered; empty: asked again next time</source>
        <translation>الجواب؛ إن بقي فارغًا يُسأل مجددًا في المرة القادمة</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>How do you know?</source>
        <translation>كيف عرفتَ؟</translation>
    </message>
    <message>
        <source>I &amp;saw or heard it</source>
        <translation>&amp;رأيتُ أو سمعتُ</translation>
    </message>
    <message>
        <source>&amp;Told by a person</source>
        <translation>أخبرني &amp;شخص</translation>
    </message>
    <message>
        <source>&amp;Public source</source>
        <translation>م&amp;صدر علني</translation>
    </message>
    <message>
        <source>&amp;Not known</source>
        <translation>&amp;غير معروف</translation>
    </message>
    <message>
        <source>Good or bad sign?</source>
        <translation>علامة جيدة أم سيئة؟</translation>
    </message>
    <message>
        <source>&amp;Good sign</source>
        <translation>علامة &amp;جيدة</translation>
    </message>
    <message>
        <source>&amp;Bad sign</source>
        <translation>&amp;علامة سيئة</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}, encrypted</source>
        <translation>محفوظة مسودةً في ⁨{time}⁩، مشفَّرة</translation>
    </message>
    <message>
        <source>Not kept yet; it is tried again</source>
        <translation>لم تُحفظ بعد؛ تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>تدوين سريع</translation>
    </message>
    <message>
        <source>Enter records it, also half filled in. Shift+Enter begins a new line. Esc keeps it as a draft. Answer the two questions by number, first letter or arrow.</source>
        <translation>⁦Enter⁩ يدوّنه، ولو كان ناقصًا. ⁦Shift+Enter⁩ يبدأ سطرًا جديدًا. ⁦Esc⁩ يبقيه مسودة. أجب عن السؤالين برقم أو بالحرف الأول أو بسهم.</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>&amp;ما حدث</translation>
    </message>
    <message>
        <source>In your own words. No names of people, no telephone numbers.</source>
        <translation>بكلماتك أنت. بلا أسماء أشخاص ولا أرقام هاتف.</translation>
    </message>
    <message>
        <source>&amp;Where, in words</source>
        <translation>أين، &amp;بالكلمات</translation>
    </message>
    <message>
        <source>As you would tell a neighbour</source>
        <translation>كما تصفه لجار</translation>
    </message>
    <message>
        <source>When (&amp;day)</source>
        <translation>متى (ال&amp;يوم)</translation>
    </message>
    <message>
        <source>How do &amp;you know?</source>
        <translation>&amp;كيف عرفتَ؟</translation>
    </message>
    <message>
        <source>&amp;Good or bad sign?</source>
        <translation>علامة جيدة أم &amp;سيئة؟</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>تجاهل وحذف</translation>
    </message>
    <message>
        <source>&amp;Later (Esc)</source>
        <translation>لا&amp;حقًا (⁦Esc⁩)</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>الم&amp;زيد…</translation>
    </message>
    <message>
        <source>Go on with all fields: Ctrl+Shift+N</source>
        <translation>المتابعة بكل الحقول: ⁦Ctrl+Shift+N⁩</translation>
    </message>
    <message>
        <source>&amp;Record (Enter)</source>
        <translation>ت&amp;دوين (⁦Enter⁩)</translation>
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
        <translation>هذه الملاحظة ناقصة هنا، فلا يمكن عرضها بعد.</translation>
    </message>
    <message>
        <source>Two people have written different things here. Both are kept.</source>
        <translation>كتب شخصان هنا أمرين مختلفين. وكلاهما محفوظ.</translation>
    </message>
    <message>
        <source>Not finished. Kept here since {time}.</source>
        <translation>غير مكتملة. محفوظة هنا منذ ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>الملاحظات: %n</numerusform>
            <numerusform>الملاحظات: %n</numerusform>
            <numerusform>الملاحظات: %n</numerusform>
            <numerusform>الملاحظات: %n</numerusform>
            <numerusform>الملاحظات: %n</numerusform>
            <numerusform>الملاحظات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Ctrl+N begins.</source>
        <translation>لم يُدوَّن شيء بعد. ⁦Ctrl+N⁩ يبدأ.</translation>
    </message>
    <message>
        <source>Nothing here fits all of this: {conditions}</source>
        <translation>لا شيء هنا يوافق كل هذا: ⁨{conditions}⁩</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشِّحات</translation>
    </message>
    <message>
        <source>Shows or hides what the list can be narrowed to</source>
        <translation>يُظهر أو يُخفي ما يمكن تضييق القائمة به</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>المر&amp;شِّحات</translation>
    </message>
    <message>
        <source>Filters that were kept under a name</source>
        <translation>مرشِّحات محفوظة باسم</translation>
    </message>
    <message>
        <source>My fi&amp;lters</source>
        <translation>مرشِّحات&amp;ي</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>ال&amp;منطقة</translation>
    </message>
    <message>
        <source>Si&amp;gn of</source>
        <translation>&amp;علامة على</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>الفت&amp;رة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Recorded &amp;by</source>
        <translation>&amp;دوّنها</translation>
    </message>
    <message>
        <source>Grade of source</source>
        <translation>تقييم المصدر</translation>
    </message>
    <message>
        <source>Of information</source>
        <translation>وتقييم المعلومة</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>صيغتان</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>Clea&amp;r all</source>
        <translation>م&amp;سح الكل</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>The observation</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>الصور والوثائق</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>س&amp;جل التغييرات…</translation>
    </message>
    <message>
        <source>Remove earlier…</source>
        <translation>حذف السابق…</translation>
    </message>
    <message>
        <source>Remove what this observation said before; what it says now stays</source>
        <translation>حذف ما قالته هذه الملاحظة من قبل؛ ويبقى ما تقوله الآن</translation>
    </message>
    <message>
        <source>S&amp;ettle…</source>
        <translation>ال&amp;حسم…</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>تجاهل &amp;وحذف</translation>
    </message>
    <message>
        <source>Continue &amp;writing</source>
        <translation>متابعة ال&amp;كتابة</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>ت&amp;صحيح…</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Words or digits on &amp;paper</source>
        <translation>&amp;كلمات الورق أو أرقامه</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
</context>
<context>
    <name>RiskSection</name>
    <message>
        <source>All of it leaves, with the measures that you write down below. That is your own decision.</source>
        <translation>تخرج كاملة، مع التدابير التي تكتبها أدناه. هذا قرارك أنت.</translation>
    </message>
    <message>
        <source>Nothing leaves yet, not even the alarm. Say below when to look again, and you are reminded.</source>
        <translation>لا يخرج شيء بعد، ولا حتى الإنذار. حدّد أدناه متى تُراجَع، وستُذكَّر بذلك.</translation>
    </message>
    <message>
        <source>Headquarters will get only: “Contact me about this area”, with the district, the month and the groups of signs. What you write here stays on this device. You can decide otherwise: send it with measures, or send nothing yet.</source>
        <translation>لا يتلقى المقر إلا: «اتصلوا بي بشأن هذه المنطقة»، مع القضاء والشهر ومجموعات العلامات. ما تكتبه هنا يبقى على هذا الجهاز. يمكنك أن تقرر غير ذلك: إرسالها مع تدابير، أو عدم إرسال شيء بعد.</translation>
    </message>
    <message>
        <source>It leaves as a whole. Write down what you agreed to lower the danger.</source>
        <translation>تخرج كاملة. اكتب ما اتفقتم عليه لتقليل الخطر.</translation>
    </message>
    <message>
        <source>It leaves as a whole, to those for whom people said yes.</source>
        <translation>تخرج كاملة، إلى من وافق الناس على إرسالها إليهم.</translation>
    </message>
    <message>
        <source>Not answered: it leaves as if there were no danger.</source>
        <translation>بلا جواب: تخرج كأن لا خطر.</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Role of who leads</source>
        <translation>دور من يدير الاجتماع</translation>
    </message>
    <message>
        <source>a role, such as: teacher of the lake school</source>
        <translation>دور، مثل: معلم مدرسة البحيرة</translation>
    </message>
</context>
<context>
    <name>RoleWarning</name>
    <message>
        <source>This looks like a name, a number or an address. Write the role instead.</source>
        <translation>هذا يشبه اسمًا أو رقمًا أو عنوانًا. اكتب الدور بدلًا منه.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Some do not agree</source>
        <translation>بعضهم لا يوافق</translation>
    </message>
    <message>
        <source>What we agree</source>
        <translation>ما نتفق عليه</translation>
    </message>
    <message>
        <source>What those say who do not agree</source>
        <translation>ما يقوله من لا يوافقون</translation>
    </message>
    <message>
        <source>Everybody was asked. Nobody disagrees.</source>
        <translation>سُئل الجميع. لم يعترض أحد.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسألوا بعد</translation>
    </message>
    <message>
        <source>Their words are not on the wall.</source>
        <translation>كلماتهم ليست على الحائط.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>for it</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>hold back</source>
        <translation>بلا رأي</translation>
    </message>
    <message>
        <source>against</source>
        <translation>غير موافق</translation>
    </message>
    <message>
        <source>What was promised today</source>
        <translation>ما وُعد به اليوم</translation>
    </message>
    <message>
        <source>most say this</source>
        <translation>أكثر الأجوبة</translation>
    </message>
    <message>
        <source>no worry</source>
        <translation>لا قلق</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>خطير جدًا</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>مجموعات</translation>
    </message>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>تجاوز الوقت</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Correction not finished</source>
        <translation>تصحيح غير مكتمل</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>بلا كلمات بعد</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>صيغتان</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>ناقصة</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>A rule of the room&apos;s own</source>
        <translation>قاعدة خاصة بهذه القاعة</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>One person speaks at a time, and nobody is interrupted.</source>
        <translation>يتكلم شخص واحد كل مرة، ولا يُقاطَع أحد.</translation>
    </message>
    <message>
        <source>Everybody may speak, and everybody may stay silent.</source>
        <translation>لكل شخص أن يتكلم، ولكل شخص أن يسكت.</translation>
    </message>
    <message>
        <source>We speak of what was done, not of who people are.</source>
        <translation>نتكلم عما حدث، لا عن هوية الناس.</translation>
    </message>
    <message>
        <source>No names: we speak of groups and roles.</source>
        <translation>بلا أسماء: نتكلم عن مجموعات وأدوار.</translation>
    </message>
    <message>
        <source>What is said here is told outside only as the room agrees.</source>
        <translation>ما يُقال هنا لا يُقال في الخارج إلا كما توافق القاعة.</translation>
    </message>
    <message>
        <source>Whoever disagrees is heard, and it is written down.</source>
        <translation>من لا يوافق يُسمع، ويُكتب ما يقول.</translation>
    </message>
    <message>
        <source>No photographs and no recordings.</source>
        <translation>لا صور ولا تسجيل.</translation>
    </message>
    <message>
        <source>Everybody may leave at any time, without saying why.</source>
        <translation>لكل شخص أن يخرج متى أراد، دون أن يقول لماذا.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Let somebody in</source>
        <translation>إدخال شخص</translation>
    </message>
    <message>
        <source>From then on their passphrase opens everything that is in these records.</source>
        <translation>من ذلك الحين تفتح عبارة مروره كل ما في هذه السجلات.</translation>
    </message>
    <message>
        <source>&amp;Let in</source>
        <translation>إ&amp;دخال</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>تغيير عبارة مروري</translation>
    </message>
    <message>
        <source>The old one opens these records no more; the passphrases of others and the code on paper stay as they are. Second copies made before still open with the old one: make a new copy afterwards.</source>
        <translation>القديمة لن تفتح هذه السجلات بعد الآن؛ وتبقى عبارات مرور الآخرين والرمز الورقي كما هي. النسخ الثانية التي صُنعت من قبل ما زالت تُفتح بالقديمة: اصنع نسخة جديدة بعد ذلك.</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>تغيي&amp;ر</translation>
    </message>
    <message>
        <source>Take out: {person}</source>
        <translation>إخراج: ⁨{person}⁩</translation>
    </message>
    <message>
        <source>Their passphrase opens these records no more. Whoever copied them before can still open the copy: if you fear that, make new records and tell headquarters.</source>
        <translation>لن تفتح عبارة مروره هذه السجلات بعد الآن. ومن نسخها من قبل يستطيع فتح النسخة: إن خفت ذلك، أنشئ سجلات جديدة وأخبر المقر.</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>إ&amp;خراج</translation>
    </message>
    <message numerus="yes">
        <source>The passphrases of %n other person(s) still open them</source>
        <translation>
            <numerusform>لا عبارات مرور لأشخاص آخرين</numerusform>
            <numerusform>عبارة مرور شخص آخر ما زالت تفتحها</numerusform>
            <numerusform>عبارتا مرور شخصين آخرين ما زالتا تفتحانها</numerusform>
            <numerusform>عبارات مرور %n أشخاص آخرين ما زالت تفتحها</numerusform>
            <numerusform>عبارات مرور %n شخصًا آخر ما زالت تفتحها</numerusform>
            <numerusform>عبارات مرور %n شخص آخر ما زالت تفتحها</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own passphrase is taken out of these records within a moment. {others}, and so do the code on paper and your organisation&apos;s recovery key.</source>
        <translation>تُزال عبارة مرورك من هذه السجلات في لحظة. ⁨{others}⁩، وكذلك الرمز الورقي ومفتاح استرداد منظمتك.</translation>
    </message>
    <message>
        <source>Your own passphrase is taken out of these records within a moment. {others}, and so does the code on paper.</source>
        <translation>تُنزع عبارة مرورك أنت من هذه السجلات خلال لحظة. ⁨{others}⁩، وكذلك الرمز الورقي.</translation>
    </message>
    <message>
        <source>Every way into these records is destroyed within a moment: no passphrase and no code on paper opens them any more, not even yours. They look damaged afterwards.</source>
        <translation>يُدمَّر كل طريق إلى هذه السجلات خلال لحظة: لا عبارة مرور ولا رمز ورقي يفتحها بعد ذلك، ولا حتى ما عندك. وتبدو بعدها تالفة.</translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message numerus="yes">
        <source>%n pack(s) beside the program are not used. “Update from a stick” says why.</source>
        <translation>
            <numerusform>لا حزمة بجانب التطبيق غير مستعملة.</numerusform>
            <numerusform>حزمة واحدة بجانب التطبيق لا تُستعمل. «التحديث من ذاكرة USB» يقول لماذا.</numerusform>
            <numerusform>حزمتان بجانب التطبيق لا تُستعملان. «التحديث من ذاكرة USB» يقول لماذا.</numerusform>
            <numerusform>%n حزم بجانب التطبيق لا تُستعمل. «التحديث من ذاكرة USB» يقول لماذا.</numerusform>
            <numerusform>%n حزمة بجانب التطبيق لا تُستعمل. «التحديث من ذاكرة USB» يقول لماذا.</numerusform>
            <numerusform>%n حزمة بجانب التطبيق لا تُستعمل. «التحديث من ذاكرة USB» يقول لماذا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hoose a new passphrase…</source>
        <translation>اختيار عبارة مرور &amp;جديدة…</translation>
    </message>
    <message>
        <source>These records open with your new passphrase now, and with the code on paper as before. Second copies made before still open with the passphrase that was lost: make a new copy, and destroy those that you can reach.</source>
        <translation>تُفتح هذه السجلات الآن بعبارة مرورك الجديدة، وبالرمز الورقي كما كان. والنسخ الثانية التي أُنشئت من قبل ما زالت تُفتح بالعبارة التي ضاعت: أنشئ نسخة جديدة، وأتلف ما تصل إليه منها.</translation>
    </message>
    <message>
        <source>Who made these records</source>
        <translation>من أنشأ هذه السجلات</translation>
    </message>
    <message>
        <source>{person} (you, now)</source>
        <translation>⁨{person}⁩ (أنت، الآن)</translation>
    </message>
    <message>
        <source>{person}, since {day}</source>
        <translation>⁨{person}⁩، منذ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Your passphrase was changed. Second copies made before still open with the old one: make a new copy, and destroy those that you can reach.</source>
        <translation>تغيرت عبارة مرورك. النسخ الثانية التي صُنعت من قبل ما زالت تُفتح بالقديمة: اصنع نسخة جديدة، وأتلِف ما تستطيع الوصول إليه منها.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Locking by itself</source>
        <translation>القفل التلقائي</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody has pressed a key for</source>
        <translation>ال&amp;قفل إذا لم يضغط أحد مفتاحًا مدة</translation>
    </message>
    <message>
        <source>It also locks when the computer sleeps or its screen is locked. What you are writing is kept.</source>
        <translation>ويُقفل أيضًا عندما يدخل الحاسوب في السكون أو تُقفل شاشته. ما تكتبه محفوظ.</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>النسخة الثانية</translation>
    </message>
    <message>
        <source>These records are carried about with the program. Never work with a copied folder beside the first: two that both go on have the same keys, and that is noticed only when they meet. A second copy made here begins a line of its own.</source>
        <translation>تُحمل هذه السجلات مع التطبيق. لا تعمل أبدًا بمجلد منسوخ إلى جانب الأول: إذا استمر الاثنان فلهما المفاتيح نفسها، ولا يظهر ذلك إلا عند التقائهما. النسخة الثانية التي تُصنع هنا تبدأ سلسلة خاصة بها.</translation>
    </message>
    <message>
        <source>&amp;Make a second copy…</source>
        <translation>إنشاء نسخة &amp;ثانية…</translation>
    </message>
    <message>
        <source>Try whether a copy &amp;opens…</source>
        <translation>&amp;اختبار فتح نسخة…</translation>
    </message>
    <message>
        <source>Update from a st&amp;ick…</source>
        <translation>الت&amp;حديث من ذاكرة USB…</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>منظمتك</translation>
    </message>
    <message>
        <source>Recovery keys that open these records</source>
        <translation>مفاتيح الاسترداد التي تفتح هذه السجلات</translation>
    </message>
    <message>
        <source>Let its &amp;key in…</source>
        <translation>أدخل &amp;مفتاحها…</translation>
    </message>
    <message>
        <source>Re&amp;fuse it</source>
        <translation>ارف&amp;ضه</translation>
    </message>
    <message>
        <source>Take a key o&amp;ut…</source>
        <translation>أخرج مف&amp;تاحًا…</translation>
    </message>
    <message>
        <source>Who can open these records</source>
        <translation>من يستطيع فتح هذه السجلات</translation>
    </message>
    <message>
        <source>Roles, no names. Everybody has a passphrase of their own.</source>
        <translation>أدوار، بلا أسماء. لكل شخص عبارة مرور خاصة به.</translation>
    </message>
    <message>
        <source>You opened these records by the code on paper. Choose a new passphrase, so that you need the paper no more. After that you can let others in and take them out.</source>
        <translation>فتحتَ هذه السجلات بالرمز الورقي. اختر عبارة مرور جديدة، حتى لا تحتاج إلى الورقة بعد ذلك. وعندها تستطيع إدخال آخرين وإخراجهم.</translation>
    </message>
    <message>
        <source>Let &amp;somebody in…</source>
        <translation>إدخال &amp;شخص…</translation>
    </message>
    <message>
        <source>&amp;Take out…</source>
        <translation>إ&amp;خراج…</translation>
    </message>
    <message>
        <source>C&amp;hange my passphrase…</source>
        <translation>تغيير &amp;عبارة مروري…</translation>
    </message>
    <message>
        <source>Code on &amp;paper…</source>
        <translation>ال&amp;رمز الورقي…</translation>
    </message>
    <message>
        <source>Check my &amp;records…</source>
        <translation>&amp;فحص سجلاتي…</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>الطوارئ</translation>
    </message>
    <message>
        <source>We &amp;agreed: an emergency takes the way in from everybody</source>
        <translation>اتفقنا: الطوارئ تنزع طريق ال&amp;وصول من الجميع</translation>
    </message>
    <message>
        <source>&amp;Emergency…</source>
        <translation>ال&amp;طوارئ…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>SavedFiltersDialog</name>
    <message>
        <source>Nothing is left out now. Choose filters first to keep them.</source>
        <translation>لا شيء مستبعد الآن. اختر مرشِّحات أولًا لحفظها.</translation>
    </message>
    <message>
        <source>Now: {conditions}</source>
        <translation>الآن: ⁨{conditions}⁩</translation>
    </message>
    <message>
        <source>My filters</source>
        <translation>مرشِّحاتي</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>For example: this month in the north</source>
        <translation>مثلًا: هذا الشهر في الشمال</translation>
    </message>
    <message>
        <source>&amp;Keep this filter</source>
        <translation>حفظ &amp;هذا المرشِّح</translation>
    </message>
    <message>
        <source>K&amp;ept filters</source>
        <translation>ال&amp;مرشِّحات المحفوظة</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>المرشِّحات المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>است&amp;عمال</translation>
    </message>
    <message>
        <source>&amp;Rename to this name</source>
        <translation>إعادة التسمية &amp;بهذا الاسم</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Welcome. Nobody has to give a name here, and no name is written down.</source>
        <translation>أهلًا بكم. لا أحد هنا مضطر أن يقول اسمه، ولا يُكتب أي اسم.</translation>
    </message>
    <message>
        <source>We count how many of each group are in the room, and nothing more.</source>
        <translation>نعدّ كم شخصًا من كل مجموعة في القاعة، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>Everybody may speak, and everybody may keep silent or leave.</source>
        <translation>لكل شخص أن يتكلم، ولكل شخص أن يسكت أو يخرج.</translation>
    </message>
    <message>
        <source>If you do not understand the language, say so. We wait for each other.</source>
        <translation>من لا يفهم اللغة فليقل ذلك. ننتظر بعضنا بعضًا.</translation>
    </message>
    <message>
        <source>We speak about the point on the wall.</source>
        <translation>نتحدث عن الموضوع الذي على الحائط.</translation>
    </message>
    <message>
        <source>Is it worse than last time, the same, or better?</source>
        <translation>هل هو أسوأ من المرة الماضية، أم كما هو، أم أفضل؟</translation>
    </message>
    <message>
        <source>Group after group, show it: one is worse, two the same, three better.</source>
        <translation>مجموعة بعد مجموعة، أشيروا: واحد أسوأ، اثنان كما هو، ثلاثة أفضل.</translation>
    </message>
    <message>
        <source>There is no wrong answer. Groups may see different things.</source>
        <translation>لا يوجد جواب خطأ. قد ترى المجموعات أشياء مختلفة.</translation>
    </message>
    <message>
        <source>Why is it so? What lies beneath it? May we tell it outside?</source>
        <translation>لماذا هو كذلك؟ وماذا وراءه؟ هل يجوز أن نقوله في الخارج؟</translation>
    </message>
    <message>
        <source>I read aloud what we may agree on. Listen to the whole of it first.</source>
        <translation>أقرأ بصوت عالٍ ما قد نتفق عليه. اسمعوه كله أولًا.</translation>
    </message>
    <message>
        <source>Who is for it? Who holds back? Who is against it?</source>
        <translation>من موافق؟ من بلا رأي؟ من غير موافق؟</translation>
    </message>
    <message>
        <source>Does anybody see it differently? It is good to say so.</source>
        <translation>هل يرى أحد الأمر بطريقة أخرى؟ من الجيد أن يقول ذلك.</translation>
    </message>
    <message>
        <source>What you say is written beside the agreement, as large as it.</source>
        <translation>ما تقولونه يُكتب بجانب الاتفاق، وبالحجم نفسه.</translation>
    </message>
    <message>
        <source>Do you want your words on the wall and on paper, or only in this room?</source>
        <translation>هل تريدون كلماتكم على الحائط وعلى الورق، أم في هذه القاعة فقط؟</translation>
    </message>
    <message>
        <source>What worries you? What have you seen or heard since last time?</source>
        <translation>ما الذي يقلقكم؟ ماذا رأيتم أو سمعتم منذ المرة الماضية؟</translation>
    </message>
    <message>
        <source>Do not say who told you, and do not name anybody.</source>
        <translation>لا تقولوا من أخبركم، ولا تذكروا اسم أحد.</translation>
    </message>
    <message>
        <source>Which questions do you have? What we cannot answer, we ask again.</source>
        <translation>ما أسئلتكم؟ ما لا نستطيع جوابه نسأله من جديد.</translation>
    </message>
    <message>
        <source>How do you call this here, in your own words?</source>
        <translation>ماذا تسمون هذا هنا، بكلماتكم؟</translation>
    </message>
    <message>
        <source>By what do you see that peace grows or that trouble comes?</source>
        <translation>كيف تعرفون أن السلام يكبر أو أن المشاكل قادمة؟</translation>
    </message>
    <message>
        <source>First we name signs, and say for each whether it belongs on our list.</source>
        <translation>نذكر العلامات أولًا، ونقول عن كل واحدة هل مكانها في قائمتنا.</translation>
    </message>
    <message>
        <source>Then we choose from the list. What we choose, we watch from now on.</source>
        <translation>ثم نختار من القائمة. وما نختاره نراقبه من الآن.</translation>
    </message>
    <message>
        <source>Who can do something about it, and by when?</source>
        <translation>من يستطيع أن يفعل شيئًا، وقبل أي يوم؟</translation>
    </message>
    <message>
        <source>We write down the office and not the person.</source>
        <translation>نكتب المنصب، لا الشخص.</translation>
    </message>
    <message>
        <source>How will we see that it was done?</source>
        <translation>كيف سنرى أنه تم؟</translation>
    </message>
    <message>
        <source>I read the promises aloud. Is each of them right?</source>
        <translation>أقرأ الوعود بصوت عالٍ. هل كل وعد صحيح؟</translation>
    </message>
</context>
<context>
    <name>SecondCopy</name>
    <message>
        <source>Folder or stick for the second copy</source>
        <translation>مجلد أو ذاكرة ⁦USB⁩ للنسخة الثانية</translation>
    </message>
    <message>
        <source>The second copy is written and was read back whole: {name}.
Use the system’s eject, then take the stick out and keep it away from this computer.</source>
        <translation>كُتبت النسخة الثانية وقُرئت كاملة: ⁨{name}⁩.
أخرِج الذاكرة من النظام، ثم انزعها واحفظها بعيدًا عن هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>SendKinds</name>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>Committee or body</source>
        <translation>لجنة أو هيئة</translation>
    </message>
    <message>
        <source>Local wording</source>
        <translation>كلمات محلية</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>لا اجتماعات</numerusform>
            <numerusform>اجتماع واحد</numerusform>
            <numerusform>اجتماعان</numerusform>
            <numerusform>%n اجتماعات</numerusform>
            <numerusform>%n اجتماعًا</numerusform>
            <numerusform>%n اجتماع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>لا وعود</numerusform>
            <numerusform>وعد واحد</numerusform>
            <numerusform>وعدان</numerusform>
            <numerusform>%n وعود</numerusform>
            <numerusform>%n وعدًا</numerusform>
            <numerusform>%n وعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committee(s) or bodies</source>
        <translation>
            <numerusform>لا لجان ولا هيئات</numerusform>
            <numerusform>لجنة أو هيئة واحدة</numerusform>
            <numerusform>لجنتان أو هيئتان</numerusform>
            <numerusform>%n لجان أو هيئات</numerusform>
            <numerusform>%n لجنة أو هيئة</numerusform>
            <numerusform>%n لجنة أو هيئة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n local wording(s)</source>
        <translation>
            <numerusform>لا كلمات محلية</numerusform>
            <numerusform>تسمية محلية واحدة</numerusform>
            <numerusform>تسميتان محليتان</numerusform>
            <numerusform>%n تسميات محلية</numerusform>
            <numerusform>%n تسمية محلية</numerusform>
            <numerusform>%n تسمية محلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message numerus="yes">
        <source>%n photo(s) or document(s)</source>
        <translation>
            <numerusform>بلا صور ولا وثائق</numerusform>
            <numerusform>صورة أو وثيقة واحدة</numerusform>
            <numerusform>صورتان أو وثيقتان</numerusform>
            <numerusform>%n صور أو وثائق</numerusform>
            <numerusform>%n صورة أو وثيقة</numerusform>
            <numerusform>%n صورة أو وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new since the last packet was acknowledged.</source>
        <translation>لا جديد منذ أن أكد المقر استلام آخر حزمة.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them the alarm goes: “contact me about this area”.</source>
        <translation>
            <numerusform>لا إنذار منها.</numerusform>
            <numerusform>من واحدة منها يذهب الإنذار: «اتصلوا بي بشأن هذه المنطقة».</numerusform>
            <numerusform>من اثنتين منها يذهب الإنذار: «اتصلوا بي بشأن هذه المنطقة».</numerusform>
            <numerusform>من %n منها يذهب الإنذار: «اتصلوا بي بشأن هذه المنطقة».</numerusform>
            <numerusform>من %n منها يذهب الإنذار: «اتصلوا بي بشأن هذه المنطقة».</numerusform>
            <numerusform>من %n منها يذهب الإنذار: «اتصلوا بي بشأن هذه المنطقة».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n meeting(s) something stays in the room: what people did not agree to have told.</source>
        <translation>
            <numerusform>لا يبقى في القاعة شيء من أي اجتماع.</numerusform>
            <numerusform>يبقى في القاعة شيء من اجتماع واحد: ما لم يوافق الناس على قوله.</numerusform>
            <numerusform>يبقى في القاعة شيء من اجتماعين: ما لم يوافق الناس على قوله.</numerusform>
            <numerusform>يبقى في القاعة شيء من %n اجتماعات: ما لم يوافق الناس على قوله.</numerusform>
            <numerusform>يبقى في القاعة شيء من %n اجتماعًا: ما لم يوافق الناس على قوله.</numerusform>
            <numerusform>يبقى في القاعة شيء من %n اجتماع: ما لم يوافق الناس على قوله.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier wording(s) of corrected records stay here unless you tick this.</source>
        <translation>
            <numerusform>لا صيغ سابقة من سجلات مصحَّحة.</numerusform>
            <numerusform>تبقى هنا صيغة سابقة واحدة من سجلات مصحَّحة إلا إذا أشّرت هنا.</numerusform>
            <numerusform>تبقى هنا صيغتان سابقتان من سجلات مصحَّحة إلا إذا أشّرت هنا.</numerusform>
            <numerusform>تبقى هنا %n صيغ سابقة من سجلات مصحَّحة إلا إذا أشّرت هنا.</numerusform>
            <numerusform>تبقى هنا %n صيغة سابقة من سجلات مصحَّحة إلا إذا أشّرت هنا.</numerusform>
            <numerusform>تبقى هنا %n صيغة سابقة من سجلات مصحَّحة إلا إذا أشّرت هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packet {number} is written and was read back whole: {records}, {size}.
{path}
It is safe to remove the stick after the system’s eject. The records stay here; headquarters will send a receipt.</source>
        <translation>كُتبت الحزمة ⁨{number}⁩ ثم قُرئت كاملة: ⁨{records}⁩، ⁨{size}⁩.
⁨{path}⁩
يمكن نزع الذاكرة بأمان بعد إخراجها من النظام. تبقى السجلات هنا؛ وسيرسل المقر إشعار استلام.</translation>
    </message>
    <message>
        <source>Packet {number} is written and was read back whole: {records}, {size}.
{path}
It is safe to remove the stick after the system’s eject. Take it in on the other laptop, and let that one make a packet for this one.</source>
        <translation>كُتبت الحزمة ⁨{number}⁩ ثم قُرئت كاملة: ⁨{records}⁩، ⁨{size}⁩.
⁨{path}⁩
يمكن نزع الذاكرة بأمان بعد إخراجها من النظام. أدخِلها في الحاسوب الآخر، ثم اجعل ذلك الحاسوب يصنع حزمة لهذا.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>A packet that was sent to this computer</source>
        <translation>حزمة أُرسلت إلى هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %n record(s) are new here or say something else now.</source>
        <translation>
            <numerusform>أُدخلت: لا جديد هنا.</numerusform>
            <numerusform>أُدخلت: سجل واحد جديد هنا أو صار يقول غير ما كان.</numerusform>
            <numerusform>أُدخلت: سجلان جديدان هنا أو صارا يقولان غير ما كان.</numerusform>
            <numerusform>أُدخلت: %n سجلات جديدة هنا أو صارت تقول غير ما كان.</numerusform>
            <numerusform>أُدخلت: %n سجلًا جديدًا هنا أو صار يقول غير ما كان.</numerusform>
            <numerusform>أُدخلت: %n سجل جديد هنا أو صار يقول غير ما كان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: it was taken in before.</source>
        <translation>لا جديد: أُدخلت من قبل.</translation>
    </message>
    <message>
        <source>Everything you wrote before goes too.</source>
        <translation>ويذهب أيضًا كل ما كتبته من قبل.</translation>
    </message>
    <message>
        <source>Folder or stick for the packet</source>
        <translation>مجلد أو ذاكرة ⁦USB⁩ للحزمة</translation>
    </message>
    <message>
        <source>The card of your programme</source>
        <translation>بطاقة برنامجك</translation>
    </message>
    <message>
        <source>Whoever holds the keys of this programme can read what you seal: {run_by}. Call headquarters and let them read their fingerprint aloud.</source>
        <translation>من يحمل مفاتيح هذا البرنامج يستطيع قراءة ما تختمه: ⁨{run_by}⁩. اتصل بالمقر ودعهم يقرؤون بصمتهم بصوت عالٍ.</translation>
    </message>
    <message>
        <source>Join this programme?</source>
        <translation>الانضمام إلى هذا البرنامج؟</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>ا&amp;نضمام</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Where your observations stand</source>
        <translation>أين وصلت ملاحظاتك</translation>
    </message>
    <message>
        <source>&amp;Take in what headquarters sent…</source>
        <translation>إدخال &amp;ما أرسله المقر…</translation>
    </message>
    <message>
        <source>&amp;Join a programme…</source>
        <translation>الانضمام إلى &amp;برنامج…</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>ما يذهب</translation>
    </message>
    <message>
        <source>What goes, one &amp;by one</source>
        <translation>ما يذ&amp;هب، واحدة واحدة</translation>
    </message>
    <message>
        <source>What stays here, and why</source>
        <translation>ما يبقى هنا، ولماذا</translation>
    </message>
    <message>
        <source>What st&amp;ays, one by one</source>
        <translation>ما يبقى، &amp;واحدة واحدة</translation>
    </message>
    <message>
        <source>Fin&amp;gerprint of this computer, for headquarters to compare by voice</source>
        <translation>بصمة هذا الحاسوب، لي&amp;قارنها المقر بالصوت</translation>
    </message>
    <message>
        <source>Headquarters keeps your packets waiting until it has approved this computer. Call them and read the fingerprint aloud.</source>
        <translation>يُبقي المقر حزمك بالانتظار حتى يعتمد هذا الحاسوب. اتصل به واقرأ البصمة بصوت عالٍ.</translation>
    </message>
    <message>
        <source>Risk check, for those without an answer</source>
        <translation>فحص الخطر، لما ليس له جواب</translation>
    </message>
    <message>
        <source>A packet is a sealed file for a stick or a mail. Only those it is for can open it: your headquarters, or the other laptops of your committee.</source>
        <translation>الحزمة ملف مختوم لذاكرة ⁦USB⁩ أو للبريد. لا يفتحها إلا من هي لهم: المقر، أو حواسيب لجنتك الأخرى.</translation>
    </message>
    <message>
        <source>For head&amp;quarters</source>
        <translation>للمق&amp;ر</translation>
    </message>
    <message>
        <source>For the other laptops of your co&amp;mmittee</source>
        <translation>لحواسيب &amp;لجنتك الأخرى</translation>
    </message>
    <message>
        <source>Add the other &amp;laptop of your committee…</source>
        <translation>إ&amp;ضافة الحاسوب الآخر للجنتك…</translation>
    </message>
    <message>
        <source>Records that go</source>
        <translation>السجلات التي تذهب</translation>
    </message>
    <message>
        <source>Records that stay here, and why</source>
        <translation>السجلات التي تبقى هنا، والسبب</translation>
    </message>
    <message>
        <source>Could it put people in danger if headquarters reads this? You can leave any of them open: nothing waits for an answer. Where you say red, the detail stays here: of an observation only “contact me about this area” goes, of a meeting nothing.</source>
        <translation>هل يمكن أن يعرّض هذا الناس للخطر إذا قرأه المقر؟ يمكنك ترك أي منها مفتوحًا: لا شيء ينتظر جوابًا. وحيث تقول أحمر تبقى التفاصيل هنا: من الملاحظة لا يذهب إلا «اتصلوا بي بشأن هذه المنطقة»، ومن الاجتماع لا يذهب شيء.</translation>
    </message>
    <message>
        <source>&amp;Keep these answers</source>
        <translation>حف&amp;ظ هذه الأجوبة</translation>
    </message>
    <message>
        <source>Seal the packet</source>
        <translation>ختم الحزمة</translation>
    </message>
    <message>
        <source>1. Put a stick in. 2. Choose it here, or any folder. 3. Seal. The packet is written, read back and only then counts as sealed.</source>
        <translation>1. صِل ذاكرة ⁦USB⁩. 2. اخترها هنا، أو اختر أي مجلد. 3. اختم. تُكتب الحزمة وتُقرأ من جديد، وعندئذ فقط تُعدّ مختومة.</translation>
    </message>
    <message>
        <source>Send ea&amp;rlier wording too</source>
        <translation>إرسال ال&amp;صيغ السابقة أيضًا</translation>
    </message>
    <message>
        <source>St&amp;ick</source>
        <translation>&amp;ذاكرة ⁦USB⁩</translation>
    </message>
    <message>
        <source>&amp;Folder or stick for the packet</source>
        <translation>الم&amp;جلد أو ذاكرة ⁦USB⁩ للحزمة</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>S&amp;eal the packet</source>
        <translation>ختم ال&amp;حزمة</translation>
    </message>
    <message>
        <source>Written, read back whole, safe to remove</source>
        <translation>كُتبت وقُرئت كاملة، ويمكن نزعها بأمان</translation>
    </message>
    <message>
        <source>&amp;Write the same packet to another stick</source>
        <translation>&amp;كتابة الحزمة نفسها على ذاكرة أخرى</translation>
    </message>
    <message>
        <source>Packets made here</source>
        <translation>الحزم التي أُنشئت هنا</translation>
    </message>
    <message>
        <source>Make a second copy</source>
        <translation>إنشاء نسخة ثانية</translation>
    </message>
    <message>
        <source>A second copy of all your records, photos included, in case this computer is lost. It opens with the same passphrase or code on paper, and with nothing else.</source>
        <translation>نسخة ثانية من كل سجلاتك، مع الصور، تحسبًا لضياع هذا الحاسوب. تُفتح بعبارة المرور نفسها أو بالرمز الورقي، ولا تُفتح بغيرهما.</translation>
    </message>
    <message>
        <source>Stick for the second cop&amp;y</source>
        <translation>ذاكرة للنسخة ال&amp;ثانية</translation>
    </message>
    <message>
        <source>Fol&amp;der or stick for the second copy</source>
        <translation>المجل&amp;د أو الذاكرة للنسخة الثانية</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>اخت&amp;يار…</translation>
    </message>
    <message>
        <source>Try whether a &amp;copy opens…</source>
        <translation>&amp;اختبار فتح نسخة…</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation>الن&amp;سخ الآن</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>متروك مفتوحًا</translation>
    </message>
</context>
<context>
    <name>SendReasons</name>
    <message>
        <source>The risk check is red: only “contact me about this area” goes.</source>
        <translation>فحص الخطر أحمر: لا يذهب إلا «اتصلوا بي بشأن هذه المنطقة».</translation>
    </message>
    <message>
        <source>The risk check of the meeting it comes from says: send nothing yet.</source>
        <translation>يقول فحص الخطر للاجتماع الذي جاء منه: لا ترسل شيئًا بعد.</translation>
    </message>
    <message>
        <source>The people concerned did not agree.</source>
        <translation>لم يوافق المعنيون.</translation>
    </message>
    <message>
        <source>The risk check says: send nothing yet.</source>
        <translation>فحص الخطر يقول: لا يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>You marked it as not for these readers.</source>
        <translation>أشرتَ إلى أنه ليس لهؤلاء القراء.</translation>
    </message>
    <message>
        <source>It concerns sexual violence or children and may only go to a protection officer; your programme names none yet.</source>
        <translation>تتعلق بعنف جنسي أو بأطفال ولا يجوز أن تذهب إلا إلى مسؤول حماية؛ وبرنامجك لم يسمِّ أحدًا بعد.</translation>
    </message>
    <message>
        <source>It is not whole here, or somebody asked to take it back.</source>
        <translation>ناقصة هنا، أو طلب أحد سحبها.</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Two versions</source>
        <translation>صيغتان</translation>
    </message>
    <message>
        <source>The same observation was corrected in two places. Choose what holds, field by field; the others stay in the history.</source>
        <translation>صُحّحت الملاحظة نفسها في مكانين. اختر ما يصح، حقلًا حقلًا؛ والباقي يظل في سجل التغييرات.</translation>
    </message>
    <message>
        <source>&amp;Why (may stay empty)</source>
        <translation>لماذا (&amp;يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Settle it</source>
        <translation>ال&amp;حسم</translation>
    </message>
    <message>
        <source>Two people wrote different things here. Choose what holds, one by one; the others stay in the history. Where nothing is offered, what is shown now holds.</source>
        <translation>كتب شخصان هنا أمرين مختلفين. اختر ما يُعتمد، واحدًا واحدًا؛ ويبقى الآخر في سجل التغييرات. وحيث لا يُعرض شيء يُعتمد ما يظهر الآن.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Anywhere</source>
        <translation>في أي مكان</translation>
    </message>
    <message>
        <source>In the quick note</source>
        <translation>في التدوين السريع</translation>
    </message>
    <message>
        <source>In danger within hours</source>
        <translation>في خطر خلال ساعات</translation>
    </message>
    <message>
        <source>In an observation</source>
        <translation>في الملاحظة</translation>
    </message>
    <message>
        <source>In figures of people</source>
        <translation>في أعداد الناس</translation>
    </message>
    <message>
        <source>In the list of signs</source>
        <translation>في قائمة العلامات</translation>
    </message>
    <message>
        <source>Holding a meeting</source>
        <translation>عند عقد اجتماع</translation>
    </message>
    <message>
        <source>Looking at photos</source>
        <translation>عند عرض الصور</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>في اجتماع</translation>
    </message>
    <message>
        <source>In the list of promises</source>
        <translation>في قائمة الوعود</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <translation>في القوائم والحقول</translation>
    </message>
    <message>
        <source>In the help</source>
        <translation>في المساعدة</translation>
    </message>
    <message>
        <source>Help for the field one stands in</source>
        <translation>مساعدة للحقل الذي تقف فيه</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>تدوين سريع</translation>
    </message>
    <message>
        <source>New observation with all fields</source>
        <translation>ملاحظة جديدة بكل الحقول</translation>
    </message>
    <message>
        <source>The same place and source again: a note about something more</source>
        <translation>المكان والمصدر نفسهما: تدوين عن أمر آخر</translation>
    </message>
    <message>
        <source>Danger within hours: one line to say at once</source>
        <translation>خطر خلال ساعات: سطر واحد يُقال فورًا</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>The emergency, in two steps</source>
        <translation>الطوارئ، على خطوتين</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>As large as usual</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>Record the note</source>
        <translation>تدوين ما كُتب</translation>
    </message>
    <message>
        <source>A new line in the text</source>
        <translation>سطر جديد في النص</translation>
    </message>
    <message>
        <source>Leave it as a draft</source>
        <translation>تركه مسودة</translation>
    </message>
    <message>
        <source>Record the line and show it large</source>
        <translation>تدوين السطر وعرضه بخط كبير</translation>
    </message>
    <message>
        <source>Record the observation</source>
        <translation>تدوين الملاحظة</translation>
    </message>
    <message>
        <source>On a heading: open or fold the section</source>
        <translation>على عنوان: فتح القسم أو طيّه</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>إلى القسم التالي</translation>
    </message>
    <message>
        <source>To the section before</source>
        <translation>إلى القسم السابق</translation>
    </message>
    <message>
        <source>In Where: the places that are offered</source>
        <translation>في «أين»: الأماكن المعروضة</translation>
    </message>
    <message>
        <source>Next cell, and on to the next line</source>
        <translation>الخانة التالية، ثم السطر التالي</translation>
    </message>
    <message>
        <source>From sign to sign, and across</source>
        <translation>من علامة إلى علامة، وعبر الأعمدة</translation>
    </message>
    <message>
        <source>Choose, or choose no longer</source>
        <translation>اختيار، أو إلغاء الاختيار</translation>
    </message>
    <message>
        <source>Add what is chosen</source>
        <translation>إضافة ما اختير</translation>
    </message>
    <message>
        <source>Pin the line, or take the pin away</source>
        <translation>تثبيت السطر، أو إزالة تثبيته</translation>
    </message>
    <message>
        <source>The same, also while searching</source>
        <translation>نفسه، وأثناء البحث أيضًا</translation>
    </message>
    <message>
        <source>The room&apos;s window; from there back</source>
        <translation>نافذة القاعة؛ ومنها الرجوع</translation>
    </message>
    <message>
        <source>The room&apos;s window: whole screen or not</source>
        <translation>نافذة القاعة: الشاشة كلها أو لا</translation>
    </message>
    <message>
        <source>Begin, pause, go on</source>
        <translation>بدء، استراحة، متابعة</translation>
    </message>
    <message>
        <source>To the next point</source>
        <translation>إلى الموضوع التالي</translation>
    </message>
    <message>
        <source>To the point before</source>
        <translation>إلى الموضوع السابق</translation>
    </message>
    <message>
        <source>To the counting, from anywhere</source>
        <translation>إلى العدّ، من أي مكان</translation>
    </message>
    <message>
        <source>Show the groups to the room, or hide them</source>
        <translation>عرض المجموعات على القاعة، أو إخفاؤها</translation>
    </message>
    <message>
        <source>Make an observation of a worry</source>
        <translation>جعل القلق ملاحظة</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>التراجع عن آخر خطوة</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>The steps of the meeting</source>
        <translation>خطوات الاجتماع</translation>
    </message>
    <message>
        <source>Counting: one more says worse, same, better</source>
        <translation>العدّ: واحد آخر يقول أسوأ، كما هو، أفضل</translation>
    </message>
    <message>
        <source>Counting: to that group; 0 is the whole room</source>
        <translation>العدّ: إلى تلك المجموعة؛ و0 القاعة كلها</translation>
    </message>
    <message>
        <source>Counting: one more chose that rating</source>
        <translation>العدّ: واحد آخر اختار هذه الدرجة</translation>
    </message>
    <message>
        <source>Agreeing: one more agrees, is neutral, objects</source>
        <translation>الاتفاق: واحد آخر موافق، بلا رأي، غير موافق</translation>
    </message>
    <message>
        <source>Counting: one more</source>
        <translation>العدّ: زيادة واحد</translation>
    </message>
    <message>
        <source>Counting: one fewer</source>
        <translation>العدّ: إنقاص واحد</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>أكبر، أصغر</translation>
    </message>
    <message>
        <source>The whole picture; one pixel for one</source>
        <translation>الصورة كاملة؛ بكسل مقابل بكسل</translation>
    </message>
    <message>
        <source>In the plan: the point of the agenda one earlier</source>
        <translation>في الخطة: تقديم الموضوع درجة في جدول الأعمال</translation>
    </message>
    <message>
        <source>In the plan: the point of the agenda one later</source>
        <translation>في الخطة: تأخير الموضوع درجة في جدول الأعمال</translation>
    </message>
    <message>
        <source>Save the plan or the body</source>
        <translation>حفظ الخطة أو الهيئة</translation>
    </message>
    <message>
        <source>Read the promise</source>
        <translation>قراءة الوعد</translation>
    </message>
    <message>
        <source>Kept; kept in part; not kept; under way; taken back</source>
        <translation>تم الوفاء به؛ ببعضه؛ لم يُوفَ به؛ قيد التنفيذ؛ سُحب</translation>
    </message>
    <message>
        <source>Next and last field, also in texts</source>
        <translation>الحقل التالي والسابق، وفي النصوص أيضًا</translation>
    </message>
    <message>
        <source>With an underlined letter: that button</source>
        <translation>مع حرف تحته خط: ذلك الزر</translation>
    </message>
    <message>
        <source>Next and last line of a list</source>
        <translation>السطر التالي والسابق في قائمة</translation>
    </message>
    <message>
        <source>Close a dialog without doing anything</source>
        <translation>إغلاق نافذة حوار دون أي فعل</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>الرجوع إلى الصفحة السابقة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>إغلاق المساعدة</translation>
    </message>
    <message>
        <source>The pages on the left, from the top</source>
        <translation>صفحات القائمة الجانبية، من الأعلى</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>ما تفعله</translation>
    </message>
</context>
<context>
    <name>SignTable</name>
    <message>
        <source>{title} (already there)</source>
        <translation>⁨{title}⁩ (موجودة من قبل)</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>موجودة من قبل</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختارة</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبَّتة</translation>
    </message>
</context>
<context>
    <name>SituationRow</name>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>كيف حالها</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>ما الذي يُظهره</translation>
    </message>
</context>
<context>
    <name>SoundnessDialog</name>
    <message>
        <source>Everything is read once: records, drafts, photos, lists. Nothing is changed.</source>
        <translation>يُقرأ كل شيء مرة واحدة: السجلات والمسودات والصور والقوائم. ولا يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Your records are sound.</source>
        <translation>سجلاتك سليمة.</translation>
    </message>
    <message>
        <source>&amp;Make lists and search anew</source>
        <translation>إنشاء ال&amp;قوائم والبحث من جديد</translation>
    </message>
    <message>
        <source>&amp;Save what can be saved…</source>
        <translation>إن&amp;قاذ ما يمكن إنقاذه…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were read.</source>
        <translation>
            <numerusform>لم يُقرأ أي قيد.</numerusform>
            <numerusform>قُرئ قيد واحد.</numerusform>
            <numerusform>قُرئ قيدان.</numerusform>
            <numerusform>قُرئت %n قيود.</numerusform>
            <numerusform>قُرئ %n قيدًا.</numerusform>
            <numerusform>قُرئ %n قيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or document(s) were read.</source>
        <translation>
            <numerusform>لم تُقرأ أي صورة أو وثيقة.</numerusform>
            <numerusform>قُرئت صورة أو وثيقة واحدة.</numerusform>
            <numerusform>قُرئت صورتان أو وثيقتان.</numerusform>
            <numerusform>قُرئت %n صور أو وثائق.</numerusform>
            <numerusform>قُرئت %n صورة أو وثيقة.</numerusform>
            <numerusform>قُرئت %n صورة أو وثيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are not as written.</source>
        <translation>
            <numerusform>كل القيود كما كُتبت.</numerusform>
            <numerusform>قيد واحد ليس كما كُتب.</numerusform>
            <numerusform>قيدان ليسا كما كُتبا.</numerusform>
            <numerusform>%n قيود ليست كما كُتبت.</numerusform>
            <numerusform>%n قيدًا ليست كما كُتبت.</numerusform>
            <numerusform>%n قيد ليست كما كُتبت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are missing.</source>
        <translation>
            <numerusform>لا ينقص أي قيد.</numerusform>
            <numerusform>ينقص قيد واحد.</numerusform>
            <numerusform>ينقص قيدان.</numerusform>
            <numerusform>تنقص %n قيود.</numerusform>
            <numerusform>ينقص %n قيدًا.</numerusform>
            <numerusform>ينقص %n قيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or document(s) are damaged.</source>
        <translation>
            <numerusform>لا صور ولا وثائق تالفة.</numerusform>
            <numerusform>صورة أو وثيقة واحدة تالفة.</numerusform>
            <numerusform>صورتان أو وثيقتان تالفتان.</numerusform>
            <numerusform>%n صور أو وثائق تالفة.</numerusform>
            <numerusform>%n صورة أو وثيقة تالفة.</numerusform>
            <numerusform>%n صورة أو وثيقة تالفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of lists are wrong.</source>
        <translation>
            <numerusform>لا خطأ في سطور القوائم.</numerusform>
            <numerusform>سطر واحد من القوائم خطأ.</numerusform>
            <numerusform>سطران من القوائم خطأ.</numerusform>
            <numerusform>%n سطور من القوائم خطأ.</numerusform>
            <numerusform>%n سطرًا من القوائم خطأ.</numerusform>
            <numerusform>%n سطر من القوائم خطأ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged place(s): {part}.</source>
        <translation>
            <numerusform>لا مواضع تالفة: ⁨{part}⁩.</numerusform>
            <numerusform>موضع واحد تالف: ⁨{part}⁩.</numerusform>
            <numerusform>موضعان تالفان: ⁨{part}⁩.</numerusform>
            <numerusform>%n مواضع تالفة: ⁨{part}⁩.</numerusform>
            <numerusform>%n موضعًا تالفًا: ⁨{part}⁩.</numerusform>
            <numerusform>%n موضع تالف: ⁨{part}⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the files are damaged.</source>
        <translation>
            <numerusform>لا مواضع تالفة في الملفات.</numerusform>
            <numerusform>موضع واحد في الملفات تالف.</numerusform>
            <numerusform>موضعان في الملفات تالفان.</numerusform>
            <numerusform>%n مواضع في الملفات تالفة.</numerusform>
            <numerusform>%n موضعًا في الملفات تالفة.</numerusform>
            <numerusform>%n موضع في الملفات تالفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key file was damaged, so an older one was used. An old passphrase may open it.</source>
        <translation>كان ملف المفاتيح تالفًا، فاستُعمل ملف أقدم. وقد تفتحه عبارة مرور قديمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be saved when damage was found earlier.</source>
        <translation>
            <numerusform>لم يضِع أي قيد عند تلف سابق.</numerusform>
            <numerusform>قيد واحد لم يمكن إنقاذه عند تلف سابق.</numerusform>
            <numerusform>قيدان لم يمكن إنقاذهما عند تلف سابق.</numerusform>
            <numerusform>%n قيود لم يمكن إنقاذها عند تلف سابق.</numerusform>
            <numerusform>%n قيدًا لم يمكن إنقاذها عند تلف سابق.</numerusform>
            <numerusform>%n قيد لم يمكن إنقاذها عند تلف سابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>إنقاذ ما يمكن إنقاذه</translation>
    </message>
    <message>
        <source>The damaged records are only read and stay as they are.</source>
        <translation>السجلات التالفة تُقرأ فقط وتبقى كما هي.</translation>
    </message>
    <message>
        <source>What is saved opens with the same passphrase and the same code on paper.</source>
        <translation>ما يُنقذ يُفتح بعبارة المرور نفسها والرمز الورقي نفسه.</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>إن&amp;قاذ الآن</translation>
    </message>
    <message>
        <source>Everything that you wrote was saved.</source>
        <translation>أُنقذ كل ما كتبته.</translation>
    </message>
    <message>
        <source>What could be saved was saved.</source>
        <translation>أُنقذ ما أمكن إنقاذه.</translation>
    </message>
    <message>
        <source>The damaged records are as they were: keep them until you have looked through these.</source>
        <translation>السجلات التالفة كما كانت: احتفظ بها حتى تراجع هذه.</translation>
    </message>
    <message>
        <source>Make a second copy of what was saved now, on another disk.</source>
        <translation>أنشئ الآن نسخة ثانية مما أُنقذ، على قرص آخر.</translation>
    </message>
    <message>
        <source>&amp;Open what was saved</source>
        <translation>&amp;فتح ما أُنقذ</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n entry(ies).</source>
        <translation>
            <numerusform>أُنقذ: لا قيود.</numerusform>
            <numerusform>أُنقذ: قيد واحد.</numerusform>
            <numerusform>أُنقذ: قيدان.</numerusform>
            <numerusform>أُنقذ: %n قيود.</numerusform>
            <numerusform>أُنقذ: %n قيدًا.</numerusform>
            <numerusform>أُنقذ: %n قيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n photo(s) or document(s).</source>
        <translation>
            <numerusform>أُنقذ: لا صور ولا وثائق.</numerusform>
            <numerusform>أُنقذ: صورة أو وثيقة واحدة.</numerusform>
            <numerusform>أُنقذ: صورتان أو وثيقتان.</numerusform>
            <numerusform>أُنقذ: %n صور أو وثائق.</numerusform>
            <numerusform>أُنقذ: %n صورة أو وثيقة.</numerusform>
            <numerusform>أُنقذ: %n صورة أو وثيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n draft(s).</source>
        <translation>
            <numerusform>أُنقذ: لا مسودات.</numerusform>
            <numerusform>أُنقذ: مسودة واحدة.</numerusform>
            <numerusform>أُنقذ: مسودتان.</numerusform>
            <numerusform>أُنقذ: %n مسودات.</numerusform>
            <numerusform>أُنقذ: %n مسودةً.</numerusform>
            <numerusform>أُنقذ: %n مسودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n entry(ies).</source>
        <translation>
            <numerusform>لم يُنقذ: لا قيود.</numerusform>
            <numerusform>لم يُنقذ: قيد واحد.</numerusform>
            <numerusform>لم يُنقذ: قيدان.</numerusform>
            <numerusform>لم يُنقذ: %n قيود.</numerusform>
            <numerusform>لم يُنقذ: %n قيدًا.</numerusform>
            <numerusform>لم يُنقذ: %n قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Headquarters has them if a packet took them along.</source>
        <translation>هي عند المقر إن حملتها حزمة.</translation>
    </message>
    <message numerus="yes">
        <source>Left in the damaged folder: %n entry(ies).</source>
        <translation>
            <numerusform>تُرك في المجلد التالف: لا قيود.</numerusform>
            <numerusform>تُرك في المجلد التالف: قيد واحد.</numerusform>
            <numerusform>تُرك في المجلد التالف: قيدان.</numerusform>
            <numerusform>تُرك في المجلد التالف: %n قيود.</numerusform>
            <numerusform>تُرك في المجلد التالف: %n قيدًا.</numerusform>
            <numerusform>تُرك في المجلد التالف: %n قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can tell whether somebody put them there.</source>
        <translation>لا أحد يستطيع أن يعرف هل وضعها أحد هناك.</translation>
    </message>
    <message numerus="yes">
        <source>Saved without their words: %n entry(ies).</source>
        <translation>
            <numerusform>أُنقذ بلا كلماته: لا قيود.</numerusform>
            <numerusform>أُنقذ بلا كلماته: قيد واحد.</numerusform>
            <numerusform>أُنقذ بلا كلماته: قيدان.</numerusform>
            <numerusform>أُنقذ بلا كلماته: %n قيود.</numerusform>
            <numerusform>أُنقذ بلا كلماته: %n قيدًا.</numerusform>
            <numerusform>أُنقذ بلا كلماته: %n قيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n photo(s) or document(s).</source>
        <translation>
            <numerusform>لم يُنقذ: لا صور ولا وثائق.</numerusform>
            <numerusform>لم يُنقذ: صورة أو وثيقة واحدة.</numerusform>
            <numerusform>لم يُنقذ: صورتان أو وثيقتان.</numerusform>
            <numerusform>لم يُنقذ: %n صور أو وثائق.</numerusform>
            <numerusform>لم يُنقذ: %n صورة أو وثيقة.</numerusform>
            <numerusform>لم يُنقذ: %n صورة أو وثيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written again as new records: %n.</source>
        <translation>
            <numerusform>لم يُكتب شيء من جديد.</numerusform>
            <numerusform>كُتب من جديد كسجل جديد: %n.</numerusform>
            <numerusform>كُتب من جديد كسجلين جديدين: %n.</numerusform>
            <numerusform>كُتب من جديد كسجلات جديدة: %n.</numerusform>
            <numerusform>كُتب من جديد كسجلات جديدة: %n.</numerusform>
            <numerusform>كُتب من جديد كسجلات جديدة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys of this computer are lost: ask headquarters to approve it again.</source>
        <translation>فُقدت مفاتيح هذا الحاسوب: اطلب من المقر اعتماده من جديد.</translation>
    </message>
    <message>
        <source>Settings are lost: look at your role, and join the programme again.</source>
        <translation>فُقدت الإعدادات: تحقق من دورك، وانضم إلى البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Drafts and places were taken as they lie; nobody can verify them.</source>
        <translation>أُخذت المسودات والأماكن كما هي؛ ولا أحد يستطيع التحقق منها.</translation>
    </message>
    <message>
        <source>Words or digits on &amp;paper</source>
        <translation>الكلمات أو الأرقام ال&amp;ورقية</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة ال&amp;مرور</translation>
    </message>
    <message>
        <source>Folder for what is saved</source>
        <translation>مجلد لما يُنقذ</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>أُوقف العمل.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>الفحص من &amp;جديد</translation>
    </message>
    <message>
        <source>Are my records sound?</source>
        <translation>هل سجلاتي سليمة؟</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Empty &amp;folder for what is saved</source>
        <translation>مج&amp;لد فارغ لما يُنقذ</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>اخت&amp;يار…</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>إ&amp;ظهار ما أكتب</translation>
    </message>
    <message>
        <source>&amp;Use the code on paper instead</source>
        <translation>استعمال الرمز الورقي &amp;بدلًا منها</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>StartCheckPage</name>
    <message>
        <source>Type it back from the paper</source>
        <translation>إعادة الكتابة من الورق</translation>
    </message>
    <message>
        <source>Read it from your paper, not from memory: this shows that the paper opens your records. The first four letters of a word are enough.</source>
        <translation>اقرأ من ورقتك، لا من ذاكرتك: هذا يبيّن أن الورقة تفتح سجلاتك. تكفي الحروف الأربعة الأولى من كل كلمة.</translation>
    </message>
    <message>
        <source>&amp;Words on the paper</source>
        <translation>ال&amp;كلمات على الورق</translation>
    </message>
    <message>
        <source>&amp;Show it again</source>
        <translation>إظهاره &amp;مرة أخرى</translation>
    </message>
    <message>
        <source>Ask me &amp;tomorrow</source>
        <translation>اسألني &amp;غدًا</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>ت&amp;حقق</translation>
    </message>
</context>
<context>
    <name>StartChoicePage</name>
    <message>
        <source>Welcome to R2P Field</source>
        <translation>مرحبًا بك في ⁦R2P Field⁩</translation>
    </message>
    <message>
        <source>Everything you record stays on this computer, encrypted, until you seal it into a packet. The program never connects to a network.</source>
        <translation>كل ما تدوّنه يبقى على هذا الحاسوب، مشفَّرًا، إلى أن تختمه في حزمة. ولا يتصل التطبيق بأي شبكة أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Create new records</source>
        <translation>إنشاء سجلات &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Open your records</source>
        <translation>فتح &amp;سجلاتك</translation>
    </message>
    <message>
        <source>&amp;Join a programme with its card</source>
        <translation>الان&amp;ضمام إلى برنامج ببطاقته</translation>
    </message>
    <message>
        <source>&amp;Bring back a second copy</source>
        <translation>استعادة &amp;نسخة ثانية</translation>
    </message>
    <message>
        <source>&amp;Look around with invented data</source>
        <translation>جولة &amp;ببيانات مختلَقة</translation>
    </message>
    <message>
        <source>&amp;Update the program from a stick</source>
        <translation>ت&amp;حديث التطبيق من ذاكرة USB</translation>
    </message>
</context>
<context>
    <name>StartCodePage</name>
    <message>
        <source>Your code on paper</source>
        <translation>رمزك الورقي</translation>
    </message>
    <message>
        <source>Copy these words by hand and keep the paper away from this computer. They open your records when the passphrase is lost. They are shown this once and kept nowhere.</source>
        <translation>انسخ هذه الكلمات باليد واحفظ الورقة بعيدًا عن هذا الحاسوب. تفتح سجلاتك إذا ضاعت عبارة المرور. تُعرض هذه المرة فقط ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>First half: for one person</source>
        <translation>النصف الأول: لشخص</translation>
    </message>
    <message>
        <source>Second half: for the other person</source>
        <translation>النصف الثاني: للشخص الآخر</translation>
    </message>
    <message>
        <source>&amp;Split it between two people: neither half opens anything alone</source>
        <translation>&amp;قسمته بين شخصين: لا يفتح أي نصف شيئًا وحده</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Ask me &amp;tomorrow</source>
        <translation>اسألني &amp;غدًا</translation>
    </message>
    <message>
        <source>Type it &amp;back now</source>
        <translation>إعادة &amp;كتابته الآن</translation>
    </message>
</context>
<context>
    <name>StartContactPage</name>
    <message>
        <source>When there is danger</source>
        <translation>عندما يكون هناك خطر</translation>
    </message>
    <message>
        <source>These two lines stand where you see them every day. They stay in your records. Write a role and never a name or a number: whoever forces you to open them would read it.</source>
        <translation>هذان السطران يظهران حيث تراهما كل يوم. يبقيان في سجلاتك. اكتب دورًا، لا اسمًا ولا رقمًا أبدًا: من يجبرك على فتحها سيقرؤه.</translation>
    </message>
    <message>
        <source>Whom do you call in &amp;danger? (a role, no name)</source>
        <translation>&amp;بمن تتصل عند الخطر؟ (دور، بلا اسم)</translation>
    </message>
    <message>
        <source>such as: security focal point of the district</source>
        <translation>مثل: مسؤول الأمن في القضاء</translation>
    </message>
    <message>
        <source>What is the &amp;first step of your phone tree?</source>
        <translation>ما الخطوة الأولى في &amp;شجرة اتصالك؟</translation>
    </message>
    <message>
        <source>such as: I call the focal point, who calls the two villages upriver</source>
        <translation>مثل: أتصل بالمسؤول، وهو يتصل بالقريتين أعلى النهر</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>ت&amp;خطٍّ</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;متابعة</translation>
    </message>
</context>
<context>
    <name>StartCreatePage</name>
    <message>
        <source>Create new records</source>
        <translation>إنشاء سجلات جديدة</translation>
    </message>
    <message>
        <source>They live in one folder. Without the passphrase or the code on paper, nobody can read them, and nobody can replace either.</source>
        <translation>تعيش في مجلد واحد. بدون عبارة المرور أو الرمز الورقي لا يستطيع أحد قراءتها، ولا يستطيع أحد تعويض أي منهما.</translation>
    </message>
    <message>
        <source>&amp;Folder for the records</source>
        <translation>&amp;مجلد السجلات</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Suggest si&amp;x words</source>
        <translation>اقتراح &amp;ست كلمات</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>إ&amp;ظهار ما أكتب</translation>
    </message>
    <message>
        <source>How long the passphrase would hold</source>
        <translation>كم تصمد عبارة المرور</translation>
    </message>
    <message>
        <source>Six random words are best: easy to write down, impossible to guess. Your own should have at least 14 characters.</source>
        <translation>ست كلمات عشوائية هي الأفضل: تُكتب بسهولة ولا تُخمَّن. أما كلماتك فأقلها 14 حرفًا.</translation>
    </message>
    <message>
        <source>Type it &amp;again</source>
        <translation>&amp;كتابتها مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>إ&amp;نشاء</translation>
    </message>
</context>
<context>
    <name>StartLanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;متابعة</translation>
    </message>
</context>
<context>
    <name>StartOpenPage</name>
    <message>
        <source>Open your records</source>
        <translation>فتح سجلاتك</translation>
    </message>
    <message>
        <source>&amp;Records on this computer, those used last first</source>
        <translation>ال&amp;سجلات على هذا الحاسوب، الأحدث استعمالًا أولًا</translation>
    </message>
    <message>
        <source>For&amp;get this one</source>
        <translation>ا&amp;نسَ هذا</translation>
    </message>
    <message>
        <source>&amp;Folder of the records</source>
        <translation>&amp;مجلد السجلات</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Another folder is remembered nowhere unless you ask for it, so that nobody can find it: choose it here each time.</source>
        <translation>لا يُحفظ أي مجلد آخر في أي مكان إلا إذا طلبت ذلك، كي لا يجده أحد: اختره هنا في كل مرة.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>إ&amp;ظهار ما أكتب</translation>
    </message>
    <message>
        <source>&amp;Use the code on paper instead</source>
        <translation>استعمال الرمز ال&amp;ورقي بدلًا منها</translation>
    </message>
    <message>
        <source>Offer this folder here &amp;next time. Whoever takes this computer can read where it is.</source>
        <translation>اعرض هذا المجلد هنا في المرة ال&amp;قادمة. من يأخذ هذا الحاسوب يستطيع أن يقرأ مكانه.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فت&amp;ح</translation>
    </message>
</context>
<context>
    <name>StartRestorePage</name>
    <message>
        <source>Bring back a second copy</source>
        <translation>استعادة نسخة ثانية</translation>
    </message>
    <message>
        <source>For another computer, or when the records here are damaged. The copy is only read and stays as it is. It opens with the passphrase or the code on paper that it was made with.</source>
        <translation>لحاسوب آخر، أو عندما تكون السجلات هنا تالفة. تُقرأ النسخة فقط وتبقى كما هي. تُفتح بعبارة المرور أو الرمز الورقي اللذين أُنشئت بهما.</translation>
    </message>
    <message>
        <source>Folder of the &amp;second copy, or stick with copies: then the newest</source>
        <translation>مجلد ال&amp;نسخة الثانية، أو ذاكرة فيها نسخ: عندئذ الأحدث</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Folder for the records here</source>
        <translation>مجلد السجلات &amp;هنا</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>اخت&amp;يار…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>إظهار &amp;ما أكتب</translation>
    </message>
    <message>
        <source>&amp;Use the code on paper instead</source>
        <translation>استعمال الرمز ال&amp;ورقي بدلًا منها</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Try it first…</source>
        <translation>&amp;تجربتها أولًا…</translation>
    </message>
    <message>
        <source>Bring it bac&amp;k</source>
        <translation>ا&amp;ستعادتها</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>What you wrote last could not be kept when your records were locked.</source>
        <translation>ما كتبته أخيرًا لم يمكن حفظه عندما قُفلت سجلاتك.</translation>
    </message>
    <message>
        <source>Everything that was recorded or kept as a draft before is safe.</source>
        <translation>كل ما دُوِّن أو حُفظ مسودةً من قبل سليم.</translation>
    </message>
    <message>
        <source>Write it down again now, on paper if need be, while you remember it.</source>
        <translation>اكتبه من جديد الآن، على الورق عند الحاجة، ما دمت تتذكره.</translation>
    </message>
    <message>
        <source>&amp;Save what can be saved…</source>
        <translation>إن&amp;قاذ ما يمكن إنقاذه…</translation>
    </message>
    <message>
        <source>The card of your programme</source>
        <translation>بطاقة برنامجك</translation>
    </message>
    <message>
        <source>Folder for the records</source>
        <translation>مجلد السجلات</translation>
    </message>
    <message>
        <source>R2P Field</source>
        <translation>R2P Field</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>يُرجى الانتظار</translation>
    </message>
</context>
<context>
    <name>StickChoice</name>
    <message>
        <source>No stick is in place: choose a folder below</source>
        <translation>لا ذاكرة ⁦USB⁩ موصولة: اختر مجلدًا أدناه</translation>
    </message>
    <message>
        <source>Choose a stick, or a folder below</source>
        <translation>اختر ذاكرة، أو مجلدًا أدناه</translation>
    </message>
    <message>
        <source>{name}, for reading only</source>
        <translation>{name}، للقراءة فقط</translation>
    </message>
    <message>
        <source>{name}, {size} free</source>
        <translation>⁨{name}⁩، ⁨{size}⁩ متاحة</translation>
    </message>
    <message>
        <source>Stick without a name</source>
        <translation>ذاكرة بلا اسم</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Somebody who took this computer, with a hall full of the fastest machines, would need more than ten thousand years.</source>
        <translation>من أخذ هذا الحاسوب، ومعه قاعة مليئة بأسرع الأجهزة، يحتاج إلى أكثر من عشرة آلاف سنة.</translation>
    </message>
    <message>
        <source>Strong, if nobody else ever wrote or said this sentence. Six random words are still safer than anything one makes up.</source>
        <translation>قوية، إن لم يكتب أحد غيرك هذه الجملة ولم يقلها. وتبقى ست كلمات عشوائية أكثر أمانًا من أي شيء يؤلّفه المرء.</translation>
    </message>
    <message>
        <source>Weak: whoever took this computer may guess it within minutes. Take more words.</source>
        <translation>ضعيفة: من أخذ هذا الحاسوب قد يخمّنها خلال دقائق. زِد الكلمات.</translation>
    </message>
    <message>
        <source>Weak: whoever took this computer may guess it within days. Take more words.</source>
        <translation>ضعيفة: من أخذ هذا الحاسوب قد يخمّنها خلال أيام. زِد الكلمات.</translation>
    </message>
    <message>
        <source>Fair: whoever took this computer and has many fast machines may need months.</source>
        <translation>متوسطة: من أخذ هذا الحاسوب ومعه أجهزة سريعة كثيرة قد يحتاج إلى شهور.</translation>
    </message>
    <message>
        <source>Good: whoever took this computer and has many fast machines may need years.</source>
        <translation>جيدة: من أخذ هذا الحاسوب ومعه أجهزة سريعة كثيرة قد يحتاج إلى سنوات.</translation>
    </message>
    <message>
        <source>Too short: at least 14 characters are needed.</source>
        <translation>قصيرة جدًا: لا تقل عن 14 حرفًا.</translation>
    </message>
    <message>
        <source>Not taken: too few different characters.</source>
        <translation>مرفوضة: الأحرف المختلفة قليلة جدًا.</translation>
    </message>
    <message>
        <source>Not taken: dates and telephone numbers are tried first. Add words.</source>
        <translation>مرفوضة: التواريخ وأرقام الهاتف تُجرَّب أولًا. أضِف كلمات.</translation>
    </message>
    <message>
        <source>Not taken: it repeats one short piece.</source>
        <translation>مرفوضة: تكرر قطعة قصيرة واحدة.</translation>
    </message>
    <message>
        <source>Not taken: its characters stand in the order of the alphabet or the keyboard.</source>
        <translation>مرفوضة: أحرفها بترتيب الأبجدية أو لوحة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>A meeting without a title</source>
        <translation>اجتماع بلا عنوان</translation>
    </message>
    <message>
        <source>In no meeting</source>
        <translation>في غير اجتماع</translation>
    </message>
    <message>
        <source>What people are told</source>
        <translation>ما يُقال للناس</translation>
    </message>
    <message>
        <source>told on {day}</source>
        <translation>أُبلغ في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>a day not named</source>
        <translation>يوم لم يُذكر</translation>
    </message>
    <message>
        <source>late: not told yet</source>
        <translation>متأخر: لم يُبلَّغ بعد</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>لم يُبلَّغ بعد</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Something else that people were told…</source>
        <translation>شيء آخر أُبلغ به الناس…</translation>
    </message>
    <message>
        <source>Questions of the community</source>
        <translation>أسئلة الناس</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>بلا جواب بعد</translation>
    </message>
    <message>
        <source>The &amp;answer</source>
        <translation>الجوا&amp;ب</translation>
    </message>
    <message>
        <source>A day is written with the year first, such as 2026-11-23.</source>
        <translation>يُكتب اليوم والسنة أولًا، مثل ⁦2026-11-23⁩.</translation>
    </message>
    <message>
        <source>What people were told</source>
        <translation>ما أُبلغ به الناس</translation>
    </message>
    <message>
        <source>Another committee held this meeting. It can be read here and not changed.</source>
        <translation>عقدت هذا الاجتماع لجنة أخرى. يمكن قراءته هنا ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>What was to be told, and questions of the community</source>
        <translation>ما كان سيُقال، وأسئلة الناس</translation>
    </message>
    <message>
        <source>On &amp;day</source>
        <translation>في &amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Who was told, as a group</source>
        <translation>من أُبلغ (&amp;مجموعة)</translation>
    </message>
    <message>
        <source>What they were &amp;told</source>
        <translation>بماذا أُب&amp;لغوا</translation>
    </message>
    <message>
        <source>Answered &amp;in</source>
        <translation>أُجيب &amp;عنه في</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Write it d&amp;own</source>
        <translation>&amp;كتابته</translation>
    </message>
</context>
<context>
    <name>TellingRow</name>
    <message>
        <source>a group, such as: the women&apos;s circle of the lake</source>
        <translation>مجموعة، مثل: حلقة نساء البحيرة</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>ماذا يُقال لهم</translation>
    </message>
    <message>
        <source>Who is told, as a group</source>
        <translation>من يُبلَّغ (مجموعة)</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>قبل أي يوم</translation>
    </message>
</context>
<context>
    <name>ToWhom</name>
    <message numerus="yes">
        <source>%n other laptop(s) of your committee can open it. Headquarters cannot, and it does not count as sent to headquarters. Everything goes each time, with what stays in the room.</source>
        <translation>
            <numerusform>لا حاسوب آخر للجنتك يستطيع فتحها. والمقر لا يستطيع، ولا تُعدّ مرسلة إلى المقر. يذهب كل شيء كل مرة، مع ما يبقى في القاعة.</numerusform>
            <numerusform>يستطيع فتحها حاسوب واحد آخر للجنتك. والمقر لا يستطيع، ولا تُعدّ مرسلة إلى المقر. يذهب كل شيء كل مرة، مع ما يبقى في القاعة.</numerusform>
            <numerusform>يستطيع فتحها حاسوبان آخران للجنتك. والمقر لا يستطيع، ولا تُعدّ مرسلة إلى المقر. يذهب كل شيء كل مرة، مع ما يبقى في القاعة.</numerusform>
            <numerusform>تستطيع فتحها %n حواسيب أخرى للجنتك. والمقر لا يستطيع، ولا تُعدّ مرسلة إلى المقر. يذهب كل شيء كل مرة، مع ما يبقى في القاعة.</numerusform>
            <numerusform>يستطيع فتحها %n حاسوبًا آخر للجنتك. والمقر لا يستطيع، ولا تُعدّ مرسلة إلى المقر. يذهب كل شيء كل مرة، مع ما يبقى في القاعة.</numerusform>
            <numerusform>يستطيع فتحها %n حاسوب آخر للجنتك. والمقر لا يستطيع، ولا تُعدّ مرسلة إلى المقر. يذهب كل شيء كل مرة، مع ما يبقى في القاعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take in what headquarters or the other laptop sent…</source>
        <translation>إدخال &amp;ما أرسله المقر أو الحاسوب الآخر…</translation>
    </message>
    <message>
        <source>&amp;Take in what headquarters sent…</source>
        <translation>إدخال &amp;ما أرسله المقر…</translation>
    </message>
    <message>
        <source>The approval that headquarters made for the other laptop</source>
        <translation>اعتماد الحاسوب الآخر الذي صنعه المقر</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>In danger</source>
        <translation>عند الخطر</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>ت&amp;غيير</translation>
    </message>
    <message>
        <source>In danger: nothing is noted yet</source>
        <translation>عند الخطر: لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Note the role of whom to reach and your step of the phone tree.</source>
        <translation>اكتب دور من تتصل به وخطوتك في شجرة الاتصال.</translation>
    </message>
    <message>
        <source>N&amp;ote it</source>
        <translation>&amp;كتابتها</translation>
    </message>
    <message>
        <source>Everything is kept. Go on with it, or close it.</source>
        <translation>كل شيء محفوظ. تابعه، أو أغلقه.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) not closed</source>
        <translation>
            <numerusform>لا اجتماعات غير مغلقة</numerusform>
            <numerusform>اجتماع واحد لم يُغلق</numerusform>
            <numerusform>اجتماعان لم يُغلقا</numerusform>
            <numerusform>%n اجتماعات لم تُغلق</numerusform>
            <numerusform>%n اجتماعًا لم يُغلق</numerusform>
            <numerusform>%n اجتماع لم يُغلق</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with &amp;it</source>
        <translation>متابعت&amp;ه</translation>
    </message>
    <message>
        <source>Is your code on paper right?</source>
        <translation>هل رمزك الورقي صحيح؟</translation>
    </message>
    <message>
        <source>Type it back once: only then is it sure that the paper opens your records.</source>
        <translation>أعد كتابته مرة واحدة: عندئذ فقط يُعرف يقينًا أن الورقة تفتح سجلاتك.</translation>
    </message>
    <message>
        <source>T&amp;ype it back</source>
        <translation>إعا&amp;دة كتابته</translation>
    </message>
    <message>
        <source>You opened these records by the code on paper</source>
        <translation>فتحتَ هذه السجلات بالرمز الورقي</translation>
    </message>
    <message>
        <source>Choose a new passphrase, so that you need the paper no more.</source>
        <translation>اختر عبارة مرور جديدة، حتى لا تحتاج إلى الورقة بعد ذلك.</translation>
    </message>
    <message>
        <source>Choose &amp;a new passphrase…</source>
        <translation>ا&amp;ختيار عبارة مرور جديدة…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept back, to be looked at again</source>
        <translation>
            <numerusform>لا سجلات محجوزة للمراجعة</numerusform>
            <numerusform>سجل محجوز، للمراجعة</numerusform>
            <numerusform>سجلان محجوزان، للمراجعة</numerusform>
            <numerusform>%n سجلات محجوزة، للمراجعة</numerusform>
            <numerusform>%n سجلًا محجوزًا، للمراجعة</numerusform>
            <numerusform>%n سجل محجوز، للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>The day that was set for it has come. Is it still too dangerous to send?</source>
        <translation>حلّ اليوم الذي حُدِّد لذلك. هل ما زال الإرسال خطرًا؟</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;مراجعة</translation>
    </message>
    <message>
        <source>Still to come: {open}. Due within a week: {soon}.</source>
        <translation>ما زال منتظرًا: ⁨{open}⁩. موعده خلال أسبوع: ⁨{soon}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) late</source>
        <translation>
            <numerusform>لا وعود متأخرة</numerusform>
            <numerusform>وعد متأخر</numerusform>
            <numerusform>وعدان متأخران</numerusform>
            <numerusform>%n وعود متأخرة</numerusform>
            <numerusform>%n وعدًا متأخرًا</numerusform>
            <numerusform>%n وعد متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) still to come</source>
        <translation>
            <numerusform>لا وعود منتظرة</numerusform>
            <numerusform>وعد ما زال منتظرًا</numerusform>
            <numerusform>وعدان ما زالا منتظرين</numerusform>
            <numerusform>%n وعود ما زالت منتظرة</numerusform>
            <numerusform>%n وعدًا ما زال منتظرًا</numerusform>
            <numerusform>%n وعد ما زال منتظرًا</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Promises</source>
        <translation>ال&amp;وعود</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) of which people are still to be told</source>
        <translation>
            <numerusform>لا اجتماعات ينتظر الناس خبرها</numerusform>
            <numerusform>اجتماع واحد ما زال يجب إبلاغ الناس به</numerusform>
            <numerusform>اجتماعان ما زال يجب إبلاغ الناس بهما</numerusform>
            <numerusform>%n اجتماعات ما زال يجب إبلاغ الناس بها</numerusform>
            <numerusform>%n اجتماعًا ما زال يجب إبلاغ الناس بها</numerusform>
            <numerusform>%n اجتماع ما زال يجب إبلاغ الناس بها</numerusform>
        </translation>
    </message>
    <message>
        <source>The day by which they were to hear of it has passed.</source>
        <translation>مضى اليوم الذي كان يجب أن يسمعوا بذلك قبله.</translation>
    </message>
    <message>
        <source>&amp;Tell them</source>
        <translation>إب&amp;لاغهم</translation>
    </message>
    <message>
        <source>Agreed in: {meeting}</source>
        <translation>اتُّفق عليه في: ⁨{meeting}⁩</translation>
    </message>
    <message>
        <source>Next meeting: {day}</source>
        <translation>الاجتماع القادم: ⁨{day}⁩</translation>
    </message>
    <message>
        <source>M&amp;eetings</source>
        <translation>الا&amp;جتماعات</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) wait for checking</source>
        <translation>
            <numerusform>لا حزم بانتظار التحقق</numerusform>
            <numerusform>حزمة بانتظار التحقق</numerusform>
            <numerusform>حزمتان بانتظار التحقق</numerusform>
            <numerusform>%n حزم بانتظار التحقق</numerusform>
            <numerusform>%n حزمة بانتظار التحقق</numerusform>
            <numerusform>%n حزمة بانتظار التحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in them is read until their fingerprint has been compared.</source>
        <translation>لا يُقرأ شيء فيها قبل مقارنة بصمتها.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>ت&amp;حقق</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with two versions</source>
        <translation>
            <numerusform>لا سجلات بصيغتين</numerusform>
            <numerusform>سجل بصيغتين</numerusform>
            <numerusform>سجلان بصيغتين</numerusform>
            <numerusform>%n سجلات بصيغتين</numerusform>
            <numerusform>%n سجلًا بصيغتين</numerusform>
            <numerusform>%n سجل بصيغتين</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people wrote different things. Both are kept until somebody decides.</source>
        <translation>كتب شخصان أمرين مختلفين. وكلاهما محفوظ حتى يقرر أحد.</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not whole here</source>
        <translation>
            <numerusform>لا سجلات ناقصة هنا</numerusform>
            <numerusform>سجل ناقص هنا</numerusform>
            <numerusform>سجلان ناقصان هنا</numerusform>
            <numerusform>%n سجلات ناقصة هنا</numerusform>
            <numerusform>%n سجلًا ناقصًا هنا</numerusform>
            <numerusform>%n سجل ناقص هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of them has not come, or was kept back by its author.</source>
        <translation>جزء منها لم يصل، أو حجبه من كتبه.</translation>
    </message>
    <message>
        <source>Loo&amp;k at them</source>
        <translation>عر&amp;ضها</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) not finished</source>
        <translation>
            <numerusform>لا ملاحظات غير مكتملة</numerusform>
            <numerusform>ملاحظة غير مكتملة</numerusform>
            <numerusform>ملاحظتان غير مكتملتين</numerusform>
            <numerusform>%n ملاحظات غير مكتملة</numerusform>
            <numerusform>%n ملاحظة غير مكتملة</numerusform>
            <numerusform>%n ملاحظة غير مكتملة</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is kept. Go on with the newest.</source>
        <translation>ما كتبته محفوظ. تابع بالأحدث.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متا&amp;بعة</translation>
    </message>
    <message>
        <source>The oldest was written on {day}.</source>
        <translation>كُتبت أقدمها في ⁨{day}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) not sent yet</source>
        <translation>
            <numerusform>لا ملاحظات لم تُرسل</numerusform>
            <numerusform>ملاحظة لم تُرسل بعد</numerusform>
            <numerusform>ملاحظتان لم تُرسلا بعد</numerusform>
            <numerusform>%n ملاحظات لم تُرسل بعد</numerusform>
            <numerusform>%n ملاحظة لم تُرسل بعد</numerusform>
            <numerusform>%n ملاحظة لم تُرسل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إ&amp;رسال</translation>
    </message>
    <message>
        <source>It last said so about {day}.</source>
        <translation>آخر ما أكده المقر يعود إلى نحو ⁨{day}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>HQ has %n observation(s) of yours</source>
        <translation>
            <numerusform>لم تصل إلى المقر أي ملاحظة منك</numerusform>
            <numerusform>وصلت إلى المقر ملاحظة منك</numerusform>
            <numerusform>وصلت إلى المقر ملاحظتان منك</numerusform>
            <numerusform>وصلت إلى المقر %n ملاحظات منك</numerusform>
            <numerusform>وصلت إلى المقر %n ملاحظة منك</numerusform>
            <numerusform>وصلت إلى المقر %n ملاحظة منك</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>ال&amp;سجلات</translation>
    </message>
    <message numerus="yes">
        <source>The records of %n computer(s) went on in two places</source>
        <translation>
            <numerusform>لم تستمر سجلات أي حاسوب في مكانين</numerusform>
            <numerusform>سجلات حاسوب واحد استمرت في مكانين</numerusform>
            <numerusform>سجلات حاسوبين استمرت في مكانين</numerusform>
            <numerusform>سجلات %n حواسيب استمرت في مكانين</numerusform>
            <numerusform>سجلات %n حاسوبًا استمرت في مكانين</numerusform>
            <numerusform>سجلات %n حاسوب استمرت في مكانين</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of them is in use beside the first, or was. Nothing is lost: all that either wrote is here. Ask the people there whether both are theirs: a copy in other hands is a danger.</source>
        <translation>نسخة منها تُستعمل إلى جانب الأولى، أو كانت تُستعمل. لم يضِع شيء: كل ما كتبه أي منهما موجود هنا. اسأل الناس هناك هل كلاهما لهم: فنسخة في أيدٍ أخرى خطر.</translation>
    </message>
    <message>
        <source>I kno&amp;w</source>
        <translation>&amp;علمت</translation>
    </message>
    <message>
        <source>Never. If this computer is lost, everything in it is lost.</source>
        <translation>لم يحدث قط. إذا ضاع هذا الحاسوب، ضاع كل ما فيه.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether it opens.</source>
        <translation>لم يجرّب أحد بعد هل تُفتح.</translation>
    </message>
    <message>
        <source>Last second copy</source>
        <translation>آخر نسخة ثانية</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;نسخ احتياطي</translation>
    </message>
    <message>
        <source>Nothing waits. Ctrl+N begins a new observation.</source>
        <translation>لا شيء ينتظر. ⁦Ctrl+N⁩ يبدأ ملاحظة جديدة.</translation>
    </message>
</context>
<context>
    <name>TriggerRow</name>
    <message>
        <source>Note, without names</source>
        <translation>تعليق، بلا أسماء</translation>
    </message>
    <message>
        <source>Note: {title}</source>
        <translation>تعليق: ⁨{title}⁩</translation>
    </message>
</context>
<context>
    <name>TryCopyDialog</name>
    <message>
        <source>Words or digits on &amp;paper</source>
        <translation>الكلمات أو الأرقام ال&amp;ورقية</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة ال&amp;مرور</translation>
    </message>
    <message>
        <source>Stick or folder of the second copy</source>
        <translation>ذاكرة النسخة الثانية أو مجلدها</translation>
    </message>
    <message>
        <source>Try a second copy</source>
        <translation>تجربة نسخة ثانية</translation>
    </message>
    <message>
        <source>Does this second copy open?</source>
        <translation>هل تُفتح هذه النسخة الثانية؟</translation>
    </message>
    <message>
        <source>The copy is opened and read from end to end, as if this computer were lost. It is only read: nothing is brought back, and nothing here is changed.</source>
        <translation>تُفتح النسخة وتُقرأ من أولها إلى آخرها كأن هذا الحاسوب ضاع. تُقرأ فقط: لا يُستعاد شيء، ولا يُغيَّر هنا شيء.</translation>
    </message>
    <message>
        <source>St&amp;ick with the copy</source>
        <translation>ال&amp;ذاكرة التي عليها النسخة</translation>
    </message>
    <message>
        <source>&amp;Folder of the copy, or of several: then the newest is tried</source>
        <translation>مج&amp;لد النسخة، أو مجلد فيه عدة نسخ: عندئذ تُجرَّب الأحدث</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>اخت&amp;يار…</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>إ&amp;ظهار ما أكتب</translation>
    </message>
    <message>
        <source>&amp;Use the code on paper instead</source>
        <translation>استعمال الرمز الورقي &amp;بدلًا منها</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;تجربتها</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>This is version {version}.</source>
        <translation>هذا هو الإصدار ⁨{version}⁩.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time.</source>
        <translation>يبدأ الإصدار ⁨{version}⁩ في المرة القادمة.</translation>
    </message>
    <message>
        <source>File of the update</source>
        <translation>ملف التحديث</translation>
    </message>
    <message>
        <source>Stick or folder for the second copy</source>
        <translation>ذاكرة USB أو مجلد للنسخة الثانية</translation>
    </message>
    <message>
        <source>what came with the program</source>
        <translation>ما جاء مع التطبيق</translation>
    </message>
    <message>
        <source>Version {new}, made on {day}. Here now: {now}.</source>
        <translation>الإصدار ⁨{new}⁩، صُنع في ⁦{day}⁩. هنا الآن: ⁨{now}⁩.</translation>
    </message>
    <message>
        <source>Signed by the key {key}. It takes {size}.</source>
        <translation>موقّع بالمفتاح ⁨{key}⁩. يشغل ⁨{size}⁩.</translation>
    </message>
    <message>
        <source>What is new:</source>
        <translation>الجديد:</translation>
    </message>
    <message>
        <source>This is a new version of the program. It is whole and signed.</source>
        <translation>هذا إصدار جديد من التطبيق. هو كامل وموقّع.</translation>
    </message>
    <message>
        <source>These are newer frameworks. They are whole and signed.</source>
        <translation>هذه أطر أحدث. هي كاملة وموقّعة.</translation>
    </message>
    <message>
        <source>These are newer translations. They are whole and signed.</source>
        <translation>هذه ترجمات أحدث. هي كاملة وموقّعة.</translation>
    </message>
    <message>
        <source>This is a list of places. It is whole and signed.</source>
        <translation>هذه قائمة أماكن. هي كاملة وموقّعة.</translation>
    </message>
    <message>
        <source>These are newer pages of the help. They are whole and signed.</source>
        <translation>هذه صفحات مساعدة أحدث. هي كاملة وموقّعة.</translation>
    </message>
    <message>
        <source>The places of this list can be chosen now.</source>
        <translation>يمكن الآن اختيار أماكن هذه القائمة.</translation>
    </message>
    <message>
        <source>Version {version} is in its place. It counts from the next start of the program.</source>
        <translation>الإصدار ⁨{version}⁩ في مكانه. يسري من التشغيل القادم للتطبيق.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time, as it was before.</source>
        <translation>يبدأ الإصدار ⁨{version}⁩ في المرة القادمة، كما كان من قبل.</translation>
    </message>
    <message>
        <source>Update from a stick</source>
        <translation>التحديث من ذاكرة USB</translation>
    </message>
    <message>
        <source>A new version of the program, of frameworks, words or places comes as one file on a stick, signed by those who make it. It is checked as a whole before anything is changed. The version of today stays here, and can be gone back to.</source>
        <translation>يأتي إصدار جديد من التطبيق أو الأطر أو الكلمات أو الأماكن ملفًا واحدًا على ذاكرة USB، يوقّعه من يصنعه. يُتحقق منه كله قبل أن يتغير أي شيء. يبقى إصدار اليوم هنا، ويمكن الرجوع إليه.</translation>
    </message>
    <message>
        <source>&amp;Stick</source>
        <translation>&amp;ذاكرة USB</translation>
    </message>
    <message>
        <source>&amp;File of the update, or the stick</source>
        <translation>&amp;ملف التحديث، أو الذاكرة</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>A second copy of your records is made first. It goes &amp;to</source>
        <translation>تُصنع أولًا نسخة &amp;ثانية من سجلاتك. مكانها</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>اخت&amp;يار…</translation>
    </message>
    <message>
        <source>There is a second copy of &amp;all records of this computer, or there are none</source>
        <translation>توجد نسخة ثانية من &amp;كل سجلات هذا الحاسوب، أو لا سجلات فيه</translation>
    </message>
    <message>
        <source>Go &amp;back to the version before</source>
        <translation>ال&amp;رجوع إلى الإصدار السابق</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Chec&amp;k it</source>
        <translation>ت&amp;حقق منه</translation>
    </message>
    <message>
        <source>&amp;Install it</source>
        <translation>&amp;تثبيت</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>not noted yet</source>
        <translation>لم يُكتب بعد</translation>
    </message>
    <message>
        <source>w</source>
        <comment>the key for worse</comment>
        <translation>س</translation>
    </message>
    <message>
        <source>s</source>
        <comment>the key for the same</comment>
        <translation>ك</translation>
    </message>
    <message>
        <source>b</source>
        <comment>the key for better</comment>
        <translation>ف</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>same</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>the whole room</source>
        <translation>القاعة كلها</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) than people were counted. Count again, or leave it.</source>
        <translation>
            <numerusform>لا أجوبة زائدة على عدد الناس.</numerusform>
            <numerusform>يوجد جواب واحد زائد على عدد الناس. أعد العدّ، أو اتركه.</numerusform>
            <numerusform>يوجد جوابان زائدان على عدد الناس. أعد العدّ، أو اتركه.</numerusform>
            <numerusform>يوجد %n أجوبة زائدة على عدد الناس. أعد العدّ، أو اتركه.</numerusform>
            <numerusform>يوجد %n جوابًا زائدًا على عدد الناس. أعد العدّ، أو اتركه.</numerusform>
            <numerusform>يوجد %n جواب زائد على عدد الناس. أعد العدّ، أو اتركه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody answered yet.</source>
        <translation>لم يُجب أحد بعد.</translation>
    </message>
    <message>
        <source>most say: {answer}</source>
        <translation>أكثر الأجوبة: ⁨{answer}⁩</translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message numerus="yes">
        <source>%n more vote(s) than there are. Count again, or leave it.</source>
        <translation>
            <numerusform>لا أصوات زائدة على العدد.</numerusform>
            <numerusform>يوجد صوت واحد زائد على العدد. أعد العدّ، أو اتركه.</numerusform>
            <numerusform>يوجد صوتان زائدان على العدد. أعد العدّ، أو اتركه.</numerusform>
            <numerusform>يوجد %n أصوات زائدة على العدد. أعد العدّ، أو اتركه.</numerusform>
            <numerusform>يوجد %n صوتًا زائدًا على العدد. أعد العدّ، أو اتركه.</numerusform>
            <numerusform>يوجد %n صوت زائد على العدد. أعد العدّ، أو اتركه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhereSection</name>
    <message>
        <source>The place is kept in words only</source>
        <translation>يُحفظ المكان بالكلمات فقط</translation>
    </message>
    <message>
        <source>a place that the lists here do not have</source>
        <translation>مكان ليس في القوائم هنا</translation>
    </message>
    <message>
        <source>From the list: {place} ({code})</source>
        <translation>من القائمة: ⁨{place}⁩ (⁨{code}⁩)</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>Words to copy by hand: {words}</source>
        <translation>كلمات تُنسخ باليد: ⁨{words}⁩</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Sign of peace</source>
        <translation>علامة سلام</translation>
    </message>
    <message>
        <source>Rumour</source>
        <translation>شائعة</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>شديد</translation>
    </message>
    <message>
        <source>Seen once</source>
        <translation>شوهد مرة</translation>
    </message>
    <message>
        <source>Seen repeatedly</source>
        <translation>شوهد مرارًا</translation>
    </message>
    <message>
        <source>Worse for people</source>
        <translation>أسوأ للناس</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Better for people</source>
        <translation>أفضل للناس</translation>
    </message>
    <message>
        <source>Change not known</source>
        <translation>التغير غير معروف</translation>
    </message>
    <message>
        <source>State forces</source>
        <translation>قوات الدولة</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>الشرطة</translation>
    </message>
    <message>
        <source>Foreign forces</source>
        <translation>قوات أجنبية</translation>
    </message>
    <message>
        <source>Peacekeepers</source>
        <translation>حفظة السلام</translation>
    </message>
    <message>
        <source>Armed group</source>
        <translation>جماعة مسلحة</translation>
    </message>
    <message>
        <source>Militia</source>
        <translation>ميليشيا</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>حشد</translation>
    </message>
    <message>
        <source>Community group</source>
        <translation>جماعة محلية</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>سلطة</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>وسائل إعلام</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>Another kind of body</source>
        <translation>جهة من نوع آخر</translation>
    </message>
    <message>
        <source>Unknown body</source>
        <translation>جهة غير معروفة</translation>
    </message>
    <message>
        <source>Seen by the recorder</source>
        <translation>رآها المدوِّن</translation>
    </message>
    <message>
        <source>By uniform or insignia</source>
        <translation>من الزي أو الشارة</translation>
    </message>
    <message>
        <source>Claimed by the party itself</source>
        <translation>ادعته الجهة نفسها</translation>
    </message>
    <message>
        <source>Said by a source</source>
        <translation>قاله مصدر</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>مفترَض</translation>
    </message>
    <message>
        <source>Basis not known</source>
        <translation>الأساس غير معروف</translation>
    </message>
    <message>
        <source>It confirms it</source>
        <translation>تؤكدها</translation>
    </message>
    <message>
        <source>It contradicts it</source>
        <translation>تناقضها</translation>
    </message>
    <message>
        <source>It came after it</source>
        <translation>جاءت بعدها</translation>
    </message>
    <message>
        <source>It is the same event</source>
        <translation>هي الواقعة نفسها</translation>
    </message>
    <message>
        <source>It was caused by it</source>
        <translation>نتجت عنها</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes, an armed conflict</source>
        <translation>نعم، نزاع مسلح</translation>
    </message>
    <message>
        <source>Yes, an occupation</source>
        <translation>نعم، احتلال</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>True</source>
        <translation>صحيحة</translation>
    </message>
    <message>
        <source>Partly true</source>
        <translation>صحيحة جزئيًا</translation>
    </message>
    <message>
        <source>False</source>
        <translation>كاذبة</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>لا يمكن الجزم</translation>
    </message>
    <message>
        <source>I saw or heard it myself</source>
        <translation>رأيتُه أو سمعتُه بنفسي</translation>
    </message>
    <message>
        <source>A public source</source>
        <translation>مصدر علني</translation>
    </message>
    <message>
        <source>A person told me</source>
        <translation>أخبرني شخص</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>بدقة يوم</translation>
    </message>
    <message>
        <source>Within a few days</source>
        <translation>ضمن أيام قليلة</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>ضمن أسبوع</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>ضمن شهر</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>ضمن سنة</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>ما زال مستمرًا</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>This very spot</source>
        <translation>هذه النقطة بعينها</translation>
    </message>
    <message>
        <source>A village, town or camp</source>
        <translation>قرية أو بلدة أو مخيم</translation>
    </message>
    <message>
        <source>Near a known place</source>
        <translation>قرب مكان معروف</translation>
    </message>
    <message>
        <source>Within a small area</source>
        <translation>ضمن منطقة صغيرة</translation>
    </message>
    <message>
        <source>Within a district</source>
        <translation>ضمن قضاء</translation>
    </message>
    <message>
        <source>Within a province or region</source>
        <translation>ضمن محافظة أو إقليم</translation>
    </message>
    <message>
        <source>Along a road, river or border</source>
        <translation>على طول طريق أو نهر أو حدود</translation>
    </message>
    <message>
        <source>Somewhere in the country</source>
        <translation>في مكان ما من البلد</translation>
    </message>
    <message>
        <source>Beyond one country</source>
        <translation>في أكثر من بلد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>The local committee</source>
        <translation>اللجنة المحلية</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>A named partner</source>
        <translation>شريك محدَّد بالاسم</translation>
    </message>
    <message>
        <source>An accountability process</source>
        <translation>جهة مساءلة</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>The protection officer</source>
        <translation>مسؤول الحماية</translation>
    </message>
    <message>
        <source>Green: no danger known</source>
        <translation>أخضر: لا خطر معروف</translation>
    </message>
    <message>
        <source>Amber: some danger</source>
        <translation>برتقالي: بعض الخطر</translation>
    </message>
    <message>
        <source>Red: serious danger</source>
        <translation>أحمر: خطر شديد</translation>
    </message>
    <message>
        <source>Send only: contact me about this area</source>
        <translation>إرسال هذا فقط: اتصلوا بي بشأن هذه المنطقة</translation>
    </message>
    <message>
        <source>Send, with the agreed measures</source>
        <translation>الإرسال مع التدابير المتفق عليها</translation>
    </message>
    <message>
        <source>Send nothing yet</source>
        <translation>عدم إرسال شيء بعد</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>قُتلوا</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>أُصيبوا</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>عنف جنسي</translation>
    </message>
    <message>
        <source>Abducted or detained</source>
        <translation>خُطفوا أو احتُجزوا</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقودون</translation>
    </message>
    <message>
        <source>Displaced</source>
        <translation>نازحون</translation>
    </message>
    <message>
        <source>Property or livelihood lost</source>
        <translation>فقدوا أملاكًا أو سبل عيش</translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation>تعرضوا للتهديد</translation>
    </message>
    <message>
        <source>Another harm</source>
        <translation>ضرر آخر</translation>
    </message>
    <message>
        <source>Harm not known</source>
        <translation>الضرر غير معروف</translation>
    </message>
    <message>
        <source>Civilians</source>
        <translation>مدنيون</translation>
    </message>
    <message>
        <source>Fighters</source>
        <translation>مقاتلون</translation>
    </message>
    <message>
        <source>Status not known</source>
        <translation>الصفة غير معروفة</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>أسر</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>حوادث</translation>
    </message>
    <message>
        <source>The community</source>
        <translation>المجتمع المحلي</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>مدوَّنة</translation>
    </message>
    <message>
        <source>Sealed in a packet</source>
        <translation>مختومة في حزمة</translation>
    </message>
    <message>
        <source>HQ has it</source>
        <translation>وصلت إلى المقر</translation>
    </message>
    <message>
        <source>From another device</source>
        <translation>من جهاز آخر</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>أُدخلت</translation>
    </message>
    <message>
        <source>Taken in before</source>
        <translation>أُدخلت من قبل</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>أُنشئت هنا</translation>
    </message>
    <message>
        <source>Waits for checking</source>
        <translation>بانتظار التحقق</translation>
    </message>
    <message>
        <source>Needs a newer program</source>
        <translation>تحتاج إلى تطبيق أحدث</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Harm if it became known</source>
        <translation>الأذى إذا عُرف</translation>
    </message>
    <message>
        <source>Signs of risk and of peace</source>
        <translation>علامات الخطر وعلامات السلام</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>المحفّزات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Who was harmed</source>
        <translation>من تضرر</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>من فعل ذلك</translation>
    </message>
    <message>
        <source>Inside an armed conflict?</source>
        <translation>ضمن نزاع مسلح؟</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>الصور والوثائق</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>The rumour</source>
        <translation>الشائعة</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>كيف عُرف</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>ما وافق عليه الناس</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>ليست لـ</translation>
    </message>
    <message>
        <source>Risk check</source>
        <translation>فحص الخطر</translation>
    </message>
    <message>
        <source>Minimum form</source>
        <translation>الشكل الأدنى</translation>
    </message>
    <message>
        <source>Flash line</source>
        <translation>سطر الإنذار</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>من أين جاءت</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Correction – R2P Field</source>
        <translation>تصحيح – R2P Field</translation>
    </message>
    <message>
        <source>Draft – R2P Field</source>
        <translation>مسودة – R2P Field</translation>
    </message>
    <message>
        <source>Recorded as {reference}</source>
        <translation>دُوِّنت برقم ⁨{reference}⁩</translation>
    </message>
    <message>
        <source>The words that you took out still stand in its earlier wording.</source>
        <translation>الكلمات التي حذفتها ما زالت في صيغتها السابقة.</translation>
    </message>
    <message>
        <source>Undone: it says again what it said before. The history has both.</source>
        <translation>تم التراجع: تقول من جديد ما قالته من قبل. وسجل التغييرات فيه الاثنان.</translation>
    </message>
</context>
</TS>
