import { fold, words } from "@/lib/matching/text";
import type { InventoryRow } from "../inventory/row";
import { catalogue } from ".";
import type { CatalogueTool } from "./define-tool";

/** A phrase of whole words, and whose it is. */
type Phrase = { words: string[]; tool: CatalogueTool };

const wordsOf = (text: string) => words(fold(text.slice(0, 300)));

/** Phrases by their first word, so that a row is compared with few of the catalogue. */
function indexed(phrasesOf: (tool: CatalogueTool) => string[] | undefined) {
  const index = new Map<string, Phrase[]>();
  for (const tool of catalogue)
    for (const phrase of phrasesOf(tool) ?? []) {
      const split = wordsOf(phrase);
      index.set(split[0] ?? "", [...(index.get(split[0] ?? "") ?? []), { words: split, tool }]);
    }
  return index;
}

/** By names that are met whole: programs that run, ids, ports. */
const exactly = <Key>(keysOf: (tool: CatalogueTool) => Key[] | undefined) =>
  new Map(catalogue.flatMap((tool) => (keysOf(tool) ?? []).map((key) => [key, tool] as const)));

const products = indexed(({ name, products, alone, usb }) => products ?? (alone || usb ? [] : [name]));
const usbNames = indexed(({ usb }) => usb);
const alone = exactly(({ alone }) => alone?.map((name) => wordsOf(name).join(" ")));
const processes = exactly(({ processes }) => processes);
const ids = exactly(({ ids }) => ids);
const ports = exactly(({ ports }) => ports);

/** What stands beside a name and says nothing of what it is: a version, an edition, a machine's kind. */
const edition =
  /^(v?\d\w*|x64|x86|amd64|arm64|bit|beta|app|desktop|client|host|for|windows|mac|macos|linux|edition|version)$/;

/** Packages with only a part of a program: libraries, what looks at other computers, documents. */
const partOfIt =
  /^(lib\w*|python\d*|perl|golang|node|ghc)$|^(viewer|vncviewer|doc|docs|dev|devel|common|data|dbgsym|locale)$/;

/** The tool of the catalogue that a row of an inventory shows, by the surest sign; null when it shows none. */
export function toolIn(row: InventoryRow): CatalogueTool | null {
  const running = row.what === "process" || row.what === "port";
  const found = running
    ? runningTool(row)
    : row.what === "usb"
      ? phraseIn(usbNames, wordsOf(row.name))
      : installed(row);
  return found?.builtIn && !running ? null : found;
}

function runningTool({ programs, port, local }: InventoryRow) {
  for (const program of programs) {
    const tool = processes.get(program);
    if (tool) return tool;
  }
  return (port !== null && !local && ports.get(port)) || null;
}

const installed = (row: InventoryRow) => byId(row.id) ?? named(wordsOf(row.name));

/** "com.splashtop" is met by "com.splashtop.streamer" and by no "com.splashtopping". */
function byId(id: string) {
  const parts = id.toLowerCase().split(".");
  for (let length = parts.length; length > 0; length--) {
    const tool = ids.get(parts.slice(0, length).join("."));
    if (tool) return tool;
  }
  return null;
}

function named(said: string[]): CatalogueTool | null {
  if (said.some((word, at) => partOfIt.test(word) && (at === 0 || !word.startsWith("lib")))) return null;
  const bare = said.filter((word) => !edition.test(word)).join(" ");
  return phraseIn(products, said) ?? alone.get(said.join(" ")) ?? alone.get(bare) ?? null;
}

function phraseIn(index: Map<string, Phrase[]>, said: string[]): CatalogueTool | null {
  for (const [at, word] of said.entries())
    for (const phrase of index.get(word) ?? [])
      if (phrase.words.every((part, offset) => said[at + offset] === part)) return phrase.tool;
  return null;
}

/** The tools of the catalogue that somebody means by these words: "AnyDesk, for the service desk". */
export function toolsMeant(text: string): CatalogueTool[] {
  const said = wordsOf(text);
  const phrases = [...products.values(), ...usbNames.values()].flat();
  const meant = phrases.filter((phrase) =>
    said.some((_, at) => phrase.words.every((part, i) => said[at + i] === part)),
  );
  const own = catalogue.filter(({ name }) => ` ${said.join(" ")} `.includes(` ${wordsOf(name).join(" ")} `));
  const whole = alone.get(said.join(" "));
  return [...new Set([...meant.map(({ tool }) => tool), ...own, ...(whole ? [whole] : [])])];
}
