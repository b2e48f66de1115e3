import { culture } from "./culture";

/** Names that are written in another script at home, with how passports and people put them into Latin letters. */
export const scriptCultures = [
  culture(
    { id: "cyrillic", title: "Cyrillic (Ukrainian, Russian, Bulgarian)" },
    "Oleksandr/Alexander=Олександр~Sasha Olena/Elena=Олена~Lena Aleksei/Alexey=Алексей~Lyosha Tatiana/Tatyana=Татьяна~Tanya Iurii/Yuriy/Yury=Юрій Nataliia/Natalia=Наталія~Natasha Dmitrii/Dmitry=Дмитрий~Dima Kseniia/Ksenia=Ксения Sergei/Sergey=Сергей Yevheniia/Evgenia=Євгенія~Zhenya Hristo=Христо Mykola/Nikolay=Микола Liudmyla/Ludmila=Людмила~Lyuda Ilia/Ilya=Илья",
    "Kovalenko=Коваленко Shevchenko=Шевченко Kuznetsov=Кузнецов Tkachuk=Ткачук Sokolov=Соколов Hryhorenko/Grigorenko=Григоренко Petrov=Петров Lysenko=Лисенко Zaitsev/Zaytsev=Зайцев Melnyk/Melnik=Мельник Georgiev=Георгиев Bondar=Бондар Vorobiov/Vorobyov=Воробьёв Chernenko=Черненко",
  ),
  culture(
    { id: "arabic", title: "Arabic" },
    "Mohammed/Muhammad/Mohamed=محمد Fatima/Fatimah=فاطمة Ahmad/Ahmed=أحمد Khadija/Khadijah=خديجة Youssef/Yousef/Yusuf=يوسف Aisha/Aicha=عائشة Omar/Umar=عمر Mariam/Maryam=مريم Hussein/Hussain=حسين Zainab/Zaynab=زينب Mustafa/Moustafa=مصطفى Layla/Leila=ليلى Khaled/Khalid=خالد Samira/Sameera=سميرة",
    "Al_Hussein/Alhussein=الحسين Hassan/Hasan=حسن Al_Masri/El_Masry=المصري Mansour/Mansoor=منصور Haddad=حداد Al_Najjar/Alnajjar=النجار Ibrahim=ابراهيم Saleh/Salih=صالح Khoury/Khouri=خوري Abdullah/Abdallah=عبدالله Nasser/Nasir=ناصر Al_Ahmad/Alahmad=الأحمد Qasim/Kassem=قاسم Darwish/Darwich=درويش",
    "Ali=علي Mahmoud/Mahmud=محمود Said/Saeed=سعيد Jamal/Gamal=جمال Fouad/Fuad=فؤاد",
  ),
  culture(
    { id: "hebrew", title: "Hebrew" },
    "Yael=יעל Avraham/Abraham=אברהם~Avi Noa/Noah=נועה Yitzhak/Isaac=יצחק~Itzik Tamar=תמר Moshe=משה Rivka/Rebecca=רבקה Shlomo=שלמה Michal=מיכל Yosef/Joseph=יוסף~Yossi Hanna/Chana=חנה Eitan/Eytan=איתן Shira=שירה Yehuda=יהודה",
    "Cohen=כהן Levi/Levy=לוי Mizrahi/Mizrachi=מזרחי Peretz/Perez=פרץ Biton=ביטון Friedman/Fridman=פרידמן Azoulay/Azulai=אזולאי Katz=כץ Shapira/Shapiro=שפירא Dahan=דהן Avraham=אברהם Malka=מלכה Segal=סגל Hadad/Haddad=חדד",
  ),
  culture(
    { id: "devanagari", title: "Devanagari (Hindi, Marathi, Nepali)" },
    "Priya=प्रिया Rajesh=राजेश Sunita/Suneeta=सुनीता Amit=अमित Pooja/Puja=पूजा Vikram=विक्रम Anjali=अंजलि Suresh=सुरेश Kavita=कविता Deepak/Dipak=दीपक Neha=नेहा Sanjay=संजय Meena/Mina=मीना Manoj=मनोज",
    "Sharma=शर्मा Verma/Varma=वर्मा Gupta=गुप्ता Singh=सिंह Joshi=जोशी Patil=पाटिल Mishra/Misra=मिश्रा Yadav=यादव Thapa=थापा Chaudhary/Choudhary=चौधरी Kulkarni=कुलकर्णी Pandey/Pande=पांडे Shrestha=श्रेष्ठ Tiwari=तिवारी",
    "Kumar=कुमार Devi=देवी Prasad=प्रसाद Rani=रानी",
  ),
  culture(
    { id: "hangul", title: "Hangul", familyFirst: true, joined: true },
    "Minsu/Min-su=민수 Jiyoung/Ji-young=지영 Seoyeon/Seo-yeon=서연 Hyunwoo/Hyun-woo=현우 Eunji/Eun-ji=은지 Jungho/Jeong-ho=정호 Soojin/Su-jin=수진 Donghyun/Dong-hyun=동현 Yuna/Yoon-a=윤아 Sangmin/Sang-min=상민 Hyejin/Hye-jin=혜진 Taeyang/Tae-yang=태양 Minji/Min-ji=민지 Youngsoo/Young-su=영수",
    "Kim=김 Lee/Yi=이 Park/Bak=박 Choi/Choe=최 Jung/Jeong=정 Kang/Gang=강 Cho/Jo=조 Yoon/Yun=윤 Jang/Chang=장 Lim/Im=임 Han=한 Oh/O=오 Shin/Sin=신 Kwon/Gwon=권",
  ),
  culture(
    { id: "han", title: "Chinese characters", familyFirst: true, joined: true },
    "Wei=伟 Xiuying/Xiu_Ying=秀英 Jianguo/Jian_Guo=建国 Lihua/Li_Hua=丽华 Xiaoming/Xiao_Ming=晓明 Yan=燕 Zhiqiang/Zhi_Qiang=志强 Meiling/Mei_Ling=美玲 Haoran/Hao_Ran=浩然 Yuting/Yu_Ting=雨婷 Jun=军 Xinyi/Xin_Yi=欣怡 Bo=波 Shufen/Shu_Fen=淑芬",
    "Wang=王 Li=李 Zhang=张 Liu=刘 Chen=陈 Yang=杨 Zhao=赵 Huang=黄 Zhou=周 Wu=吴 Xu=徐 Sun=孙 Lü/Lyu/Lu=吕 Ouyang=欧阳",
  ),
  culture(
    { id: "kana", title: "Japanese", familyFirst: true, joined: true },
    "Hiroshi=浩 Yuki=由紀 Kenji=健二 Sakura=桜 Takashi=隆 Akiko=明子 Yoko/Yōko/Youko=陽子 Shota/Shōta=翔太 Naoko=直子 Ichiro/Ichirō=一郎 Kaori=香織 Daisuke=大輔 Emi=恵美 Junichi/Jun'ichi=純一",
    "Tanaka=田中 Sato/Satō/Satoh=佐藤 Suzuki=鈴木 Ito/Itō/Itoh=伊藤 Ono/Ōno/Ohno=大野 Watanabe=渡辺 Kato/Katō=加藤 Yamamoto=山本 Endo/Endō=遠藤 Nakamura=中村 Kondo/Kondō=近藤 Shimizu=清水 Matsuo=松尾 Honda=本田",
  ),
];
