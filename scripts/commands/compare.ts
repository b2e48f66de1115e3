import { createReadStream } from "node:fs";
import { availableParallelism } from "node:os";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Piscina } from "piscina";

/** Each is loaded when it is asked for: the tables of the other take as long as many thousand pairs. */
const comparators = {
  names: async () => (await import("@/lib/matching/names")).compareNames,
  addresses: async () => (await import("@/lib/matching/addresses")).compareAddresses,
};
type What = keyof typeof comparators;

/** Reads lines of two statements parted by a tab, from a file or with "-" from standard input, and prints for each its score, verdict and words. */
export async function run([what = "", path, ...more]: string[]): Promise<number> {
  if (!Object.hasOwn(comparators, what) || !path || more.length > 0) {
    console.error("Name what to compare, names or addresses, and one file of a<TAB>b lines.");
    return 2;
  }
  const text = path === "-" ? process.stdin : createReadStream(path);
  const { answer, stop } = onEveryCore(what as What, (error) => text.destroy(error));
  const answers = (parts: AsyncIterable<string>) => Readable.from(parts).map(answer, { concurrency: 2 * (others + 1) });
  try {
    await pipeline(text.setEncoding("utf8"), wholeLines, answers, process.stdout, { end: false });
    return 0;
  } catch (error) {
    // Whoever reads may have seen enough, as `head` does.
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return 0;
    console.error(whyNot(error as NodeJS.ErrnoException, path));
    return 2;
  } finally {
    await stop();
  }
}

/** Why a file is not compared, in a sentence. */
function whyNot({ code, message }: NodeJS.ErrnoException, path: string) {
  if (code === "ENOENT") return `There is no file ${path}.`;
  return code === "EISDIR" ? `${path} is a folder. Name one file.` : message;
}

/** Text as it comes, each part cut after its last whole line. */
async function* wholeLines(text: AsyncIterable<string>) {
  let isFirst = true;
  const rest: string[] = [];
  for await (const part of text) {
    if (isFirst && isWide.test(part)) throw new Error("This is UTF-16. Save it as UTF-8, and compare that.");
    isFirst = false;
    const end = part.lastIndexOf("\n");
    if (end >= 0) yield [...rest.splice(0), part.slice(0, end)].join("");
    rest.push(part.slice(end + 1));
  }
  const last = rest.join("");
  if (last !== "") yield last;
}

/** How UTF-16 begins when it is read as UTF-8: by its mark, or a letter beside a zero. Line by line it would compare single letters. */
const isWide = /^(?:\uFFFD\uFFFD|.?\0)/;

/** How many can work beside this thread. */
const others = availableParallelism() - 1;

/** After so many characters it is worth starting them, which takes about a second. */
const enough = 2 ** 20;

/** Answers in this thread and, once there is enough to answer and they have started, in a worker on each other core. */
function onEveryCore(what: What, fail: (error: Error) => void) {
  let seen = 0;
  let areReady = false;
  let workers: Piscina | undefined;
  function start() {
    const filename = new URL("./compare-worker.js", import.meta.url).href;
    // Two parts each, so that none waits while this thread compares.
    const threads = { minThreads: others, maxThreads: others, concurrentTasksPerWorker: 2 };
    workers = new Piscina({ filename, name: "answerLines", ...threads }).on("error", fail);
    const first = Array.from({ length: others }, () => workers?.run({ what, lines: "" }));
    Promise.all(first).then(() => {
      areReady = true;
    }, fail);
  }
  return {
    answer(lines: string): Promise<string> {
      seen += lines.length;
      if (seen > enough && others > 0 && !workers) start();
      const part = { what, lines };
      return workers && areReady && workers.queueSize === 0 ? workers.run(part) : answerLines(part);
    },
    stop: () => workers?.destroy(),
  };
}

/** One line out for each line in, so that the two stay side by side; a line without a tab states nothing on its second side. */
export async function answerLines({ what, lines }: { what: What; lines: string }): Promise<string> {
  const compare = await comparators[what]();
  const answer = (line: string) => {
    const [a = "", b = ""] = line.replace(/\r$/, "").split("\t");
    const { score, verdict, words } = line.includes("\uFFFD") ? notUtf8 : compare(a, b);
    return `${score.toFixed(2)}\t${verdict}\t${words}\n`;
  };
  return lines.split("\n").map(answer).join("");
}

/** What stands where letters could not be read: two that differ would look alike. */
const notUtf8 = { score: 0, verdict: "unclear", words: "Letters on this line are not UTF-8. Save the file as UTF-8." };
