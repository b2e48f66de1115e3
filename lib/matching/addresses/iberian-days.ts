import { type Token, tokenAt } from "./tokens";

/** Facts: the months of Spanish and Portuguese, and their days in words, by which many streets are called. */
const months = new Set(
  `enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro`.split(/\s/),
);

const days = new Map(
  `1 primero primeiro um uno
2 dos dois
3 tres
4 cuatro quatro
5 cinco
6 seis
7 siete sete
8 ocho oito
9 nueve nove
10 diez dez
11 once onze
12 doce doze
13 trece treze
14 catorce quatorze
15 quince quinze
16 dieciseis dezesseis
18 dieciocho dezoito
19 diecinueve dezenove
20 veinte vinte
25 veinticinco`
    .split("\n")
    .flatMap((line) => {
      const [day = "", ...words] = line.split(" ");
      return words.map((word) => [word, day] as const);
    }),
);

/** "7" of "Rua 7 de Setembro" and "Calle 5 de Mayo" */
export const isDay = (tokens: Token[], at: number) =>
  tokens[at + 1]?.raw === "de" && months.has(tokens[at + 2]?.raw ?? "");

/** Writes the day before "de" in digits: "Rua Sete de Setembro". */
export function takeDay(tokens: Token[], at: number) {
  const before = tokenAt(tokens, at - 1);
  if (before && isDay(tokens, at - 1)) before.word = days.get(before.raw) ?? before.word;
}
