import anyAscii from "any-ascii";
import { type Draw, date, signature, silhouette, waves } from "./paper";

/** The page of a passport of Utopia, the state ICAO's own specimens are from; it shows no address. */
export const passport: Draw = (pen, { name, number, issued }, random) => {
  const hue = 200 + Math.floor(random() * 140);
  pen.box(0, 0, pen.width, pen.height, `hsl(${hue}, 40%, 96%)`);
  waves(pen, hue, random);
  pen.text("UTOPIA", 36, 62, 34, { weight: 700, color: `hsl(${hue}, 45%, 30%)` });
  pen.text("Passport", 190, 62, 26, { color: `hsl(${hue}, 30%, 40%)` });

  const born = `19${80 + Math.floor(random() * 19)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`;
  const [surname, given] = nameParts(name);
  silhouette(pen, [36, 104, 290, 384], hue);
  pen.field("Type", "P", 366, 122);
  pen.field("Issuing state", "UTO", 480, 122);
  pen.field("Passport no.", number, 690, 122);
  pen.field("Surname", surname, 366, 206, 30);
  pen.field("Given names", given, 366, 288, 30);
  pen.field("Date of birth", date(born), 366, 370);
  pen.field("Nationality", "UTOPIAN", 690, 370);
  pen.field("Date of issue", date(issued), 366, 446);
  pen.field("Date of expiry", date(issued, 10), 690, 446);
  signature(pen, 700, 326, random);

  pen.box(0, 528, pen.width, 132, "#ffffffd9");
  const until = `${Number(issued.slice(0, 4)) + 10}${issued.slice(4)}`;
  for (const [row, line] of machineReadable(surname, given, number, born, until).entries()) {
    // Letter by letter: the font would draw "<<" as one arrow.
    for (const [at, letter] of [...line].entries()) pen.text(letter, 36 + at * 21, 580 + row * 50, 35, { mono: true });
  }
};

/** The last word is taken for the surname, as far as an invented person needs it. */
function nameParts(name: string): [string, string] {
  const words = name.split(" ");
  return [words.at(-1) ?? name, words.slice(0, -1).join(" ")];
}

/** The two lines of ICAO 9303 part 4, with their check digits. */
function machineReadable(surname: string, given: string, number: string, born: string, until: string) {
  const letters = (words: string) =>
    anyAscii(words)
      .toUpperCase()
      .replace(/[^A-Z0-9]+/g, "<");
  const short = (iso: string) => iso.slice(2).replaceAll("-", "");
  const [id, birth, expiry] = [letters(number).padEnd(9, "<").slice(0, 9), short(born), short(until)];
  const checked = (field: string) => field + checkDigit(field);
  const personal = checked("<".repeat(14));
  const all = checkDigit(checked(id) + checked(birth) + checked(expiry) + personal);
  return [
    `P<UTO${letters(surname)}<<${letters(given)}`.padEnd(44, "<").slice(0, 44),
    `${checked(id)}UTO${checked(birth)}<${checked(expiry)}${personal}${all}`,
  ];
}

function checkDigit(field: string) {
  const values = [...field].map((c) => (c === "<" ? 0 : Number.parseInt(c, 36)));
  return values.reduce((sum, value, index) => sum + value * ([7, 3, 1][index % 3] as number), 0) % 10;
}
