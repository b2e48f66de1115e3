import { expect, test } from "vitest";
import { compareAcrossScripts } from "./across-scripts";

test.each([
  // native                       another                       verdict      words
  ["김민수", "Kim Min-su", "likely", "김 is read Kim; 민수 is read Min su."],
  ["김민수", "Minsu Gim", "likely", "김 is read Gim; 민수 is read Minsu."],
  ["이은희", "Rhee Eunhee", "likely", "이 is read Rhee; 은희 is read Eunhee."],
  ["최철민", "Choe Ch'ŏlmin", "likely", "최 is read Choe; 철민 is read Ch'ŏlmin."],
  ["이은희", "Lee Sung-eun", "different", "이 is read Lee; 은희 is not read Sung eun."],
  ["김민수", "Kim Min-ju", "unclear", "김 is read Kim; 민수 is nearly read Min ju."],
  ["𠀀𝐀", "Ⰰ Ŕ", "different", expect.stringMatching(/is not read/)],
  ["王小明", "Tanaka Hiroshi", "unclear", expect.stringMatching(/do not tell whether they are read Tanaka Hiroshi/)],
  ["ひろ子", "Hiroko", "likely", "ひろ子 is read Hiroko."],
  ["山本", "やまもと", "likely", "山本 is read やまもと."],
  ["Єва Гнатюк", "Yeva", "unclear", "Єва is read Yeva; Гнатюк is stated only once."],
  ["йович Гнатюк", "Petro Yurijovych Hnatiuk", "unclear", expect.stringMatching(/ович is the end of Yurijovych/)],
  ["Петро Андр", "Petro Andriiovych Hnatiuk", "likely", expect.stringMatching(/Андр is the start of Andriiovych/)],
  ["Петро Андреев", "Petro Andreevich Hnatiuk", "different", expect.stringMatching(/Андреев is not read/)],
  ["Петро Гнатюк-молодший", "Petro Hnatiuk", "likely", "Петро is read Petro; Гнатюк is read Hnatiuk."],
  ["Ева ".repeat(9), "Eva ".repeat(9), "unclear", "The names are too long to be read aloud."],
  ["Юрий Щербаков", "Shcherbakov Yuriy", "likely", "Юрий is read Yuriy; Щербаков is read Shcherbakov."],
  [
    "Олександра Петрівна Жук",
    "Alexandra Zhuk",
    "likely",
    "Олександра is read Alexandra; Жук is read Zhuk; Петрівна is stated only once.",
  ],
  ["Юрий Щербаков", "Yuri Sokolov", "different", "Юрий is read Yuri; Щербаков is not read Sokolov."],
  ["Ђорђе Џонић", "Djordje Dzonic", "likely", "Ђорђе is read Djordje; Џонић is read Dzonic."],
  [
    "عبد الرحمن الخطيب",
    "Abdul Rahman El Khatib",
    "likely",
    expect.stringMatching(/^عبد الرحمن is read Abdul Rahman; /),
  ],
  ["محمد الخطيب", "Mohamed al-Khatib", "likely", expect.stringMatching(/is read Mohamed/)],
  ["محمد الخطيب", "Mahmoud Darwish", "different", expect.stringMatching(/is not read/)],
  ["שרה לוינסון", "Sarah Levinson", "likely", expect.stringMatching(/is read Levinson/)],
  ["ジョン・スミス", "John Smith", "likely", "ジョン is read John; スミス is read Smith."],
  ["おおの しんいち", "Shin'ichi Ohno", "likely", expect.stringMatching(/しんいち is read Shin'ichi/)],
  ["王小明", "Wang Hsiao-ming", "likely", "王 is read Wang; 小明 is read Hsiao ming."],
  ["陳美玲", "Chan Mei Ling", "likely", "陳 is read Chan; 美玲 is read Mei Ling."],
  ["王小明", "Wang Xiaoli", "different", "王 is read Wang; 小明 is not read Xiaoli."],
  ["山本明子", "Akiko Yamamoto", "likely", expect.stringMatching(/山本 is read Yamamoto/)],
  ["토머스 브라운", "Thomas Brown", "likely", "토머스 is read Thomas; 브라운 is read Brown."],
  ["约翰·布朗", "John Brown", "likely", "约翰 is read John; 布朗 is read Brown."],
  ["توماس براون", "Thomas Brown", "likely", "توماس is read Thomas; براون is read Brown."],
  ["Νίκος Παπάς", "Nikos Pappas", "likely", "Νίκος is read Nikos; Παπάς is read Pappas."],
  ["김민수", "Ким Мин Су", "likely", expect.stringMatching(/김 is read/)],
])("%s, %s: %s", (native, other, verdict, words) => {
  expect(compareAcrossScripts(native, other)).toMatchObject({ verdict, words });
  expect(compareAcrossScripts(other, native)).toMatchObject({ verdict, words });
});
