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
    console.error(whyNot(error as NodeJS.ErrnoException, path));
    return 2;
  }
}

/** Why a file is not compared, in a sentence. */
function whyNot({ code, message }: NodeJS.ErrnoException, path: string) {
  if (code === "ENOENT") return `There is no file ${path}.`;
  return code === "EISDIR" ? `${path} is a folder. Name one file.` : message;
}

/** One line out for each line in, so that the two stay side by side; a line without a tab states nothing on its second side. */
const answersTo = (compare: Compare) =>
  async function* (text: AsyncIterable<string>) {
    const answer = (line: string) => {
      const [a = "", b = ""] = line.replace(/\r$/, "").split("\t");
      const { score, verdict, words } = line.includes("\uFFFD") ? notUtf8 : compare(a, b);
      return `${score.toFixed(2)}\t${verdict}\t${words}\n`;
    };
    let isFirst = true;
    const rest: string[] = [];
    for await (const part of text) {
      if (isFirst && isWide.test(part)) throw new Error("This is UTF-16. Save it as UTF-8, and compare that.");
      isFirst = false;
      const end = part.lastIndexOf("\n");
      if (end >= 0) yield [...rest.splice(0), part.slice(0, end)].join("").split("\n").map(answer).join("");
      rest.push(part.slice(end + 1));
    }
    const last = rest.join("");
    if (last !== "") yield answer(last);
  };

/** What stands where letters could not be read: two that differ would look alike. */
const notUtf8 = { score: 0, verdict: "unclear", words: "Letters on this line are not UTF-8. Save the file as UTF-8." };

/** How UTF-16 begins when it is read as UTF-8: by its mark, or a letter beside a zero. Line by line it would compare single letters. */
const isWide = /^(?:\uFFFD\uFFFD|.?\0)/;
