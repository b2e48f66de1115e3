import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { checkKinds } from "@/lib/checks/kinds";
import { asShipped } from "@/lib/risk/assess";
import type { Engine } from "@/lib/risk/editions/engine";
import { manyFacts, pinnedNow } from "@/lib/risk/editions/many-facts";

const folder = "lib/risk/editions";

/** Freezes the edition of the rules that a checkout holds, this one unless another is named: one file that assesses as it does for ever. */
export async function run([source = ".", ...more]: string[]) {
  if (more.length > 0) {
    console.error("Name one folder that holds the source, or none for this one.");
    return 2;
  }
  const made = await freeze(resolve(source));
  if (!made) {
    console.error("The frozen edition does not say what its source says; nothing was written.");
    return 1;
  }
  const path = join(folder, `${made.edition}.js`);
  writeFileSync(path, made.text);
  writeFileSync(path.replace(/js$/, "d.ts"), types);
  console.log(`${path}: give it a line in ${folder}/index.ts, and lib/risk/assess.ts the next number.`);
  return 0;
}

/** The edition of a checkout as one text; null where that says anything else of many facts than the source does. */
export async function freeze(root: string) {
  const [text, whole] = [await bundle(root, [withoutUnused(root)]), await bundle(root, [])];
  const [frozen, live] = [await load(text), await load(whole)];
  return said(frozen) === said(live) ? { edition: frozen.edition, text: header + text } : null;
}

const header = "// An edition of the rules as it was, made by `npm run -s bonafide -- freeze`. Never changed.\n";

const types = `import type { Engine } from "./engine";

export const edition: Engine["edition"];
export const rules: Engine["rules"];
export const assess: Engine["assess"];
export const serialise: Engine["serialise"];
`;

// Until edition 5 the number stood under the name of a ruleset.
const entry = `
import * as made from "@/lib/risk/assess";
export const edition = made.edition ?? made.ruleset;
export const { assess, serialise } = made;
export { rules } from "@/lib/risk/rules";`;

async function bundle(root: string, plugins: Plugin[]) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: "ts" },
    ...{ absWorkingDir: root, tsconfig: join(root, "tsconfig.json"), plugins, logLevel: "error" },
    ...{ bundle: true, write: false, format: "esm", platform: "node", target: "node20" },
    ...{ charset: "utf8", legalComments: "none", preserveSymlinks: true },
  });
  return outputFiles[0]?.text ?? "";
}

/**
 * Stands for what assessing never calls: it takes every use while modules load, such as `z.object({…}).optional()`, and none later, so
 * that an edition fails loudly and never says something else.
 */
const unused = `
let loading = true;
queueMicrotask(() => { loading = false; });
const unused = new Proxy(function () {}, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => "" : unused),
  apply: () => {
    if (!loading) throw new Error("A frozen edition of the rules called what it was frozen without.");
    return unused;
  },
});
`;

/**
 * Leaves out the shapes of forms, and the comparison of claims, whose verdicts are facts. The rest of lib/matching is kept where a rule
 * uses it.
 */
const withoutUnused = (root: string): Plugin => ({
  name: "without-unused",
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^zod$/ }, ({ path }) => ({ path, namespace: "unused" }));
    // Rules read addresses in every script by it. It is half a megabyte of table, and the version is exact in package.json.
    onResolve({ filter: /^any-ascii$/ }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /^@\/lib\/matching\// }, ({ path, importer }) => {
      const compares = importer.includes("/lib/sources/attributes/") && !/\/(text|verdict)$/.test(path);
      return compares ? { path: `${path.slice(2)}.ts`, namespace: "unused" } : undefined;
    });
    onLoad({ filter: /./, namespace: "unused" }, ({ path }) => {
      const names = path.endsWith(".ts") ? exportsOf(readFileSync(join(root, path), "utf8")) : ["z"];
      const named = names.map((name) => `export const ${name} = unused;`);
      return { contents: `${unused}${named.join("\n")}\nexport default unused;` };
    });
    // Nothing of ours does anything by being loaded, so that what is not used may go.
    onResolve({ filter: /^[@.]/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData) return;
      const { importer, kind, resolveDir, namespace } = from;
      const found = await resolve(path, { importer, kind, resolveDir, namespace, pluginData: "found" });
      return { ...found, sideEffects: false };
    });
  },
});

const exportsOf = (source: string) =>
  [...source.matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm)].map(([, name = ""]) => name);

async function load(text: string): Promise<Engine> {
  // Among the packages, so that it finds those that it imports.
  const folder = mkdtempSync(resolve("node_modules", ".bonafide-edition-"));
  const path = join(folder, "edition.mjs");
  writeFileSync(path, text);
  const { edition, rules, assess, serialise } = await import(pathToFileURL(path).href);
  rmSync(folder, { recursive: true });
  return { edition, rules, assess, serialise };
}

/** All it says of many facts; of a check that it does not know, that it does not. */
function said({ assess, serialise }: Engine) {
  const all = manyFacts(checkKinds.map(({ id }) => id)).map((facts) => {
    try {
      return serialise(assess(facts, pinnedNow, asShipped));
    } catch (problem) {
      return String(problem);
    }
  });
  return all.join("\n");
}
