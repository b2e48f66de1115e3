import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import Papa from "papaparse";
import { dayText } from "@/lib/statements/dates";
import type { Table } from "@/lib/statements/formats/csv";
import { isCharge } from "@/lib/statements/line";
import { readStatement } from "@/lib/statements/read";
import { runCounter } from "@/lib/statements/runs";

// A statement of a million lines is read, added up and its runs found in well under a minute and in memory that does not grow with
// the text; what papaparse takes to split the same file into cells is what it is compared with.
const lines = 1_000_000;
const slowest = 60;
const table: Table = {
  ...{ delimiter: ",", head: 1, mapping: ["date", "payee", "amount"], dates: null, out: "negative", currency: "USD" },
};

const folder = await mkdtemp(join(tmpdir(), "statements-"));
const file = join(folder, "million.csv");
try {
  await pipeline(Readable.from(statement()), createWriteStream(file));
  const { size } = await stat(file);
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}; ${lines} lines, ${(size / 2 ** 20).toFixed(0)} MiB`,
  );
  const ours = await measured(addUp);
  const alone = await measured(splitAlone);
  console.log(`read and added up: ${ours.words}; ${ours.found} runs kept`);
  console.log(`papaparse alone:   ${alone.words}; ${alone.found} rows`);
  console.log(
    `${(ours.seconds / alone.seconds).toFixed(1)} times papaparse alone; ${(ours.seconds / slowest).toFixed(2)} of the limit of ${slowest} s`,
  );
} finally {
  await rm(folder, { recursive: true });
}

/** Twenty thousand payees, a tenth of the lines with a reference of their own, one in a thousand that cannot be read. */
function* statement() {
  yield "Date,Description,Amount\n";
  for (let at = 0; at < lines; at++) {
    const payee = at % 10 === 0 ? `Lumen Grid *${at}` : `Shop ${(at % 20_000).toString(36).replace(/\d/g, "x")}`;
    const amount = at % 1000 === 999 ? "none" : `-${(at % 900) + 1}.${String(at % 100).padStart(2, "0")}`;
    yield `${dayText(20_000 + (at % 365))},"${payee}",${amount}\n`;
  }
}

async function addUp(look: () => void) {
  const counter = runCounter();
  for await (const some of readStatement(createReadStream(file), { format: "csv", table })) {
    for (const line of some) if (isCharge(line)) counter.add(line, 0);
    look();
  }
  const { length } = counter.runs({ limits: { USD: 250_000 }, hours: null });
  look();
  return length;
}

function splitAlone(look: () => void) {
  return new Promise<number>((resolve, reject) => {
    let rows = 0;
    const parsing = Papa.parse(Papa.NODE_STREAM_INPUT, {});
    parsing.on("data", () => {
      rows++;
      if (rows % 10_000 === 0) look();
    });
    parsing.on("end", () => resolve(rows));
    parsing.on("error", reject);
    createReadStream(file, "utf8").pipe(parsing);
  });
}

async function measured(run: (look: () => void) => Promise<number>) {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage().rss);
  };
  const start = performance.now();
  const found = await run(look);
  const seconds = (performance.now() - start) / 1000;
  const grown = ((peak - before) / 2 ** 20).toFixed(0);
  const words = `${seconds.toFixed(1)} s, ${Math.round(lines / seconds).toLocaleString("en")} lines/s, peak ${(peak / 2 ** 20).toFixed(0)} MiB (${grown} more than before)`;
  return { found, seconds, words };
}
