import Papa from "papaparse";
import type { RowProblem } from "./check-rows";
import type { List } from "./read-list";

/** The rows that have problems, with these in words, as CSV to mend them in; a spreadsheet will run none of it as a formula. */
export function problemList({ heads, rows }: List, problems: readonly RowProblem[]) {
  const cells = new Map(rows.map(({ number, cells }) => [number, cells]));
  const words = new Map<number, string[]>();
  for (const problem of problems)
    words.set(problem.number, [...(words.get(problem.number) ?? []), problemWords(problem)]);
  const lines = [...words].map(([number, why]) => [number, why.join(" "), ...(cells.get(number) ?? [])]);
  return Papa.unparse([["Row", "Why it was not imported", ...heads], ...lines], { escapeFormulae: true });
}

/** A problem in one sentence: "E-mail: Write one e-mail address." */
export const problemWords = ({ column, words }: RowProblem) => (column ? `${column}: ${words}` : words);
