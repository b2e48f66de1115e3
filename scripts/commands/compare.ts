import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { compareAddresses } from "@/lib/matching/addresses";
import { compareNames } from "@/lib/matching/names";

const comparators = { names: compareNames, addresses: compareAddresses };
type Compare = (typeof comparators)[keyof typeof comparators];

/** Reads lines of two statements parted by a tab, from a file or with "-" from standard input, and prints for each its score, verdict and words. */
export async function run([what = "", path, ...more]: string[]): Promise<number> {
  if (!Object.hasOwn(comparators, what) || !path || more.length > 0) {
    console.error("Name what to compare, names or addresses, and one file of a<TAB>b lines.");
    return 2;
  }
  const text = path === "-" ? process.stdin : createReadStream(path);
  try {
    const answers = answersTo(comparators[what as keyof typeof comparators]);
    await pipeline(text.setEncoding("utf8"), answers, process.stdout, { end: false });
    return 0;
  } catch (error) {
    // Whoever reads may have seen enough, as `head` does.
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return 0;
    console.error((error as Error).message);
    return 2;
  }
}

/** One line out for each line in, so that the two stay side by side; a line without a tab states nothing on its second side. */
const answersTo = (compare: Compare) =>
  async function* (text: AsyncIterable<string>) {
    const answer = (line: string) => {
      const [a = "", b = ""] = line.replace(/\r$/, "").split("\t");
      const { score, verdict, words } = compare(a, b);
      return `${score.toFixed(2)}\t${verdict}\t${words}\n`;
    };
    let rest = "";
    for await (const part of text) {
      const lines = (rest + part).split("\n");
      rest = lines.pop() ?? "";
      if (lines.length > 0) yield lines.map(answer).join("");
    }
    if (rest !== "") yield answer(rest);
  };
