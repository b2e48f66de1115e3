/**
 * First names whose short vowels Arabic letters do not write, each as it is read and spelled most: محمد is Mohammed, however
 * well its letters would also spell Mahmoud. Names that are spelled alike and read in two ways are left out.
 */
const names = `
abbas: عباس
abdulaziz: عبدالعزيز
abdulhamid: عبدالحميد
abdulkadir: عبدالقادر
abdulkarim: عبدالكريم
abdullah: عبدالله
abdullatif: عبداللطيف
abdulmajid: عبدالمجيد
abdulrahman: عبدالرحمن
abdulsalam: عبدالسلام
abdulwahab: عبدالوهاب
adel: عادل
adnan: عدنان
ahmad: أحمد
aisha: عائشة
akbar: اكبر
akram: أكرم
ali: علي
amin: أمين
amina: أمينة
amjad: أمجد
ammar: عمار
anas: أنس
anis: أنيس
anwar: أنور
arif: عارف
asad: أسد
ashraf: أشرف
asma: أسماء
ayman: أيمن
ayub: أيوب
aziz: عزيز
badr: بدر
bahram: بهرام
baqir: باقر
bashar: بشار
bashir: بشير
basim: باسم
bassam: بسام
behrouz: بهروز
bilal: بلال
dariush: داريوش
daud: داود داوود
fadi: فادي
fahd: فهد
faisal: فيصل
farhad: فرهاد
farid: فريد
farouk: فاروق
fathi: فتحي
fatima: فاطمة
fouad: فؤاد
ghassan: غسان
ghazi: غازي
habib: حبيب
hadi: هادي
hafez: حافظ
haidar: حيدر
hakim: حكيم
halima: حليمة
hamdi: حمدي
hamid: حميد
hamza: حمزة
hani: هاني
harun: هارون
hassan: حسن
hashim: هاشم
hisham: هشام
hosam: حسام
husni: حسني
hussain: حسين
ibrahim: إبراهيم
idris: إدريس
imad: عماد
iman: إيمان
imran: عمران
iqbal: إقبال
isa: عيسى
ishmael: إسماعيل
issam: عصام
jaber: جابر
jafar: جعفر
jalal: جلال
jalil: جليل
jamal: جمال
jamil: جميل
jamila: جميلة
jasim: جاسم
javid: جاويد
jawad: جواد
jibril: جبريل
kamil: كامل
kamran: كامران
karam: كرم
karim: كريم
kasim: قاسم
khadija: خديجة
khalid: خالد
khalil: خليل
laila: ليلى
latif: لطيف
lubna: لبنى
lutfi: لطفي
mahdi: مهدي
maher: ماهر
mahmud: محمود
majid: مجيد ماجد
malik: مالك
mamun: مأمون
mansur: منصور
marwan: مروان
maryam: مريم
masud: مسعود
mohammed: محمد
mourad: مراد
mubarak: مبارك
muhsin: محسن
mukhtar: مختار
munir: منير
murtaza: مرتضى
mustafa: مصطفى
nabil: نبيل
nadia: نادية
nadir: نادر
najib: نجيب
naser: ناصر نصر
nizar: نزار
noor: نور
nuri: نوري
omar: عمر
osman: عثمان
parviz: پرويز
qadir: قادر قدير
qais: قيس
qusay: قصي
rafiq: رفيق
rahim: رحيم
rahman: رحمن
rajab: رجب
ramadan: رمضان
rami: رامي
ramzi: رمزي
rania: رانيا
rashad: رشاد
rashid: رشيد راشد
rauf: رؤوف
reza: رضا
riyad: رياض
ruqayya: رقية
saad: سعد
sadiq: صادق
safiya: صفية
said: سعيد
saif: سيف
salah: صلاح صالح
salem: سالم
salim: سليم
salma: سلمى
salman: سلمان
salwa: سلوى
sami: سامي
samir: سمير
samira: سميرة
shaban: شعبان
shadi: شادي
sharif: شريف
shirin: شيرين
shukri: شكري
suad: سعاد
suhail: سهيل
suleiman: سليمان
sumaya: سمية
tahir: طاهر
talib: طالب
tariq: طارق
tawfiq: توفيق
usama: أسامة
wael: وائل
wafa: وفاء
walid: وليد
wasim: وسيم
wisam: وسام
yahya: يحيى
yasin: ياسين
yasir: ياسر
yazid: يزيد
yusra: يسرى
yusuf: يوسف
zachary: زكريا
zahra: زهراء زهرا
zainab: زينب
zaki: زكي
zayd: زيد
ziyad: زياد
zubair: زبير
zuhair: زهير
`;

/** Letters that are written for one another, in Arabic and in Persian. */
const plain = (word: string) =>
  word
    .normalize("NFKC")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[ىی]/g, "ي")
    .replace(/ک/g, "ك")
    .replace(/[ةە]/g, "ه");

const spelled = new Map(
  names
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [name = "", written = ""] = line.split(": ");
      return written.split(" ").map((word) => [plain(word), name] as const);
    }),
);

/** How a first name in Arabic letters is spelled in Latin ones; undefined for a word that is not in the table. */
export const arabicFirstName = (word: string) => spelled.get(plain(word));
