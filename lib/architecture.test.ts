import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

// What DESIGN.md section 4 says about directions, kept by reading every import.
const files = Object.keys(import.meta.glob(["../{app,components,lib}/**/*.{ts,tsx}", "!../lib/db/generated/**"])).map(
  (path) => (path.startsWith("../") ? path.slice(3) : path.replace("./", "lib/")),
);
const code = files.filter((path) => !/\.test\.tsx?$/.test(path));
const text = (path: string) => readFileSync(path, "utf8");
/** What a file imports at run time or for types, as paths from the top; libraries keep their names. */
const imports = (path: string, types = true) =>
  [...text(path).matchAll(/^(?:import|export)\s+(type\s)?[^;"']*?["']([^"']+)["']/gm)]
    .filter(([, type]) => types || !type)
    .map(([, , from = ""]) => resolve(path, from));

function resolve(path: string, from: string) {
  if (from.startsWith("@/")) return from.slice(2);
  if (!from.startsWith(".")) return from;
  const parts = path.split("/").slice(0, -1);
  for (const part of from.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

const offenders = (
  which: (path: string) => boolean,
  wrong: (imported: string, path: string) => boolean,
  types = true,
) =>
  code.filter(which).flatMap((path) =>
    imports(path, types)
      .filter((imported) => wrong(imported, path))
      .map((imported) => `${path} → ${imported}`),
  );

const within =
  (...places: string[]) =>
  (path: string) =>
    places.some((place) => path.startsWith(place));

describe("the direction of imports", () => {
  test("there is something to look at", () => expect(code.length).toBeGreaterThan(200));

  test("lib never imports app or components", () => {
    expect(offenders(within("lib/"), within("app/", "components/"))).toEqual([]);
  });

  test("components never import queries, the database, the audit's writing or another way around the door", () => {
    const wrong = (imported: string) => /^lib\/[^/]+\/(queries|write|load|upload)|^lib\/db\/|^lib\/env/.test(imported);
    expect(offenders(within("components/"), wrong, false)).toEqual([]);
  });

  test("pages compose queries and components; they never reach the database themselves", () => {
    const wrong = (imported: string) => /^lib\/db\/(?!page$)|\/(write|load|upload)$/.test(imported);
    expect(offenders(within("app/(public)", "app/(workspace)"), wrong, false)).toEqual([]);
  });

  test("matching imports nothing of ours", () => {
    expect(
      offenders(
        within("lib/matching/"),
        (imported) => /^(lib|app|components)\//.test(imported) && !imported.startsWith("lib/matching/"),
      ),
    ).toEqual([]);
  });

  test("rules, kinds and attributes are pure: no clock, database or network", () => {
    const pure = within(
      "lib/risk/rules/",
      "lib/checks/kinds/",
      "lib/sources/attributes/",
      "lib/sources/kinds/",
      "lib/matching/",
      "lib/interviews/challenges/",
    );
    expect(offenders(pure, (imported) => /^(node:|pg$|next)|^lib\/(db|door|auth|audit|env)/.test(imported))).toEqual(
      [],
    );
    const impure = code.filter(pure).filter((path) => /Date\.now\(|new Date\(\)|Math\.random|fetch\(/.test(text(path)));
    expect(impure).toEqual([]);
  });

  test("one feature uses another's schema, scope, pure files and write, never its actions", () => {
    const feature = (path: string) => path.split("/")[1];
    const wrong = (imported: string, path: string) =>
      /^lib\/[^/]+\/actions$/.test(imported) && feature(imported) !== feature(path);
    expect(offenders(within("lib/"), wrong)).toEqual([]);
  });
});

describe("the conventions of files", () => {
  test('"use server" stands in actions.ts alone, and every export there is an action', () => {
    const server = code.filter((path) => /^"use server"/m.test(text(path)));
    expect(server.filter((path) => !/^lib\/[^/]+\/actions\.ts$/.test(path))).toEqual([]);
    const actions = code.filter((path) => /^lib\/[^/]+\/actions\.ts$/.test(path));
    expect(actions.filter((path) => !server.includes(path))).toEqual([]);
    const others = actions.flatMap((path) =>
      [...text(path).matchAll(/^export (.*)$/gm)]
        .map(([, what]) => `${path}: ${what}`)
        .filter((line) => !/: const \w+ = action[(<]/.test(line)),
    );
    expect(others).toEqual([]);
  });

  test("queries say that they are for the server", () => {
    const queries = code.filter((path) => /^lib\/[^/]+\/queries(\.ts$|\/)/.test(path));
    expect(queries.filter((path) => !text(path).includes('import "server-only"'))).toEqual([]);
  });

  test("process.env is read in lib/env.ts alone", () => {
    expect(code.filter((path) => path !== "lib/env.ts" && /process\.env/.test(text(path)))).toEqual([]);
  });

  test("nothing lies deeper than lib/<feature>/<folder>/<file>, and no drawer is called utils", () => {
    expect(files.filter((path) => path.startsWith("lib/") && path.split("/").length > 4)).toEqual([]);
    expect(files.filter((path) => /(^|\/)(utils|helpers|services|types|constants|common)(\/|\.)/.test(path))).toEqual(
      [],
    );
  });

  test("a route file composes: at most 60 lines", () => {
    const long = code.filter(
      (path) => /^app\/.*(page|layout|route)\.tsx?$/.test(path) && text(path).split("\n").length > 61,
    );
    expect(long).toEqual([]);
  });

  test.each([
    "lib/checks/kinds",
    "lib/risk/rules",
    "lib/sources/kinds",
    "lib/sources/attributes",
    "lib/evidence/kinds",
    "lib/interviews/challenges",
  ])("every file of %s that describes a kind is registered", (folder) => {
    const index = text(`${folder}/index.ts`);
    const described = code.filter((path) => path.startsWith(`${folder}/`) && /= define\w+\(/.test(text(path)));
    expect(described.length).toBeGreaterThan(1);
    const missing = described.filter((path) => !index.includes(`"./${path.split("/").at(-1)?.replace(/\.ts$/, "")}"`));
    expect(missing).toEqual([]);
  });
});
