/**
 * Words of names whose letters stand for other sounds than elsewhere, each beside its usual English spelling. Somali (the
 * orthography of 1972) writes the Arabic sounds ʿayn as c and ḥāʾ as x, which others leave out and write h; Uzbek (of 1995)
 * writes kh as x; family names of Bengal have a Sanskrit and an English form; Pinyin's ü is typed as v; Saint is shortened.
 */
const table = `
caamir amir, caasha asha, cabaas abbas, cabdalla abdalla, cabdi abdi, cabdicasiis abdiaziz, cabdifataax abdifatah,
cabdikariim abdikarim, cabdiladiif abdilatif, cabdillaahi abdullahi, cabdinaasir abdinasir, cabdiqaadir abdiqadir,
cabdiraxiim abdirahim, cabdiraxmaan abdirahman, cabdirashiid abdirashid, cabdirisaaq abdirizak, cabdisalaan abdisalan,
cabdiweli abdiwali, cabdixakiim abdihakim, cabdixamiid abdihamid, cabdullaahi abdullahi, cabdulle abdulle, cadar adar,
cali ali, canab anab, carab arab, cartan artan, cawaale awale, cawad awad, cawil awil, caydiid aidid, cige ige, ciidle idle,
ciise isse, cilmi elmi, cosoble osoble, cubayd ubaid, cumar omar, cusmaan osman,
axmed ahmed, maxamed mohamed, maxamuud mohamud, maxad mahad, maxmuud mahmud, muxiyadiin muhiyadin, muxumed muhumed,
xaawo hawa, xabiib habib, xabiibo habiba, xaliimo halima, xamza hamza, xareed hared, xasan hassan, xawo hawa,
xaydar haydar, xidig hidig, xirsi hirsi, xuseen hussein,
faarax farah, fatxi fathi, fatxiya fathia, nuux nuh, raxma rahma, raxmo rahma, saalax salah, ubax ubah,
ismaaciil ismail, jaamac jama, jimcaale jimale, mucaad muad, sacad saad, sacdiyo sadia, saciid said, shucayb shuaib,
xalilov khalilov, xalimov khalimov, xamidov khamidov, xasanov khasanov, xaydarov khaydarov, xojayev khojaev, xolmatov kholmatov,
xolmirzayev kholmirzaev, xudoyberdiyev khudoyberdiev, xudoyorov khudoyorov, xurshid khurshid, xusanov khusanov,
mukhopadhyay mukherjee, bandyopadhyay banerjee, bandopadhyay banerjee, chattopadhyay chatterjee, gangopadhyay ganguly,
lv lu, nv nu, st saint, ste sainte
`;

const usual = new Map(table.split(",").map((pair) => pair.trim().split(" ") as [string, string]));

/** A folded word as its sounds are usually spelled: "mohamed" for "maxamed"; itself for any other. */
export const usualSpelling = (word: string) => usual.get(word) ?? word;
