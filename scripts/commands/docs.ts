import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { facts } from "@/lib/risk/facts";
import { caseFiles, casesPage } from "./docs/cases-page";
import { checksPage } from "./docs/checks-page";
import { consentsPage } from "./docs/consents-page";
import { coveragePage } from "./docs/coverage-page";
import { lawPage } from "./docs/law-page";
import { rulesPage } from "./docs/rules-page";

/** Every file that is made from the registries, by its path. */
export const pages = () => ({
  "docs/rules.md": rulesPage(),
  "docs/checks.md": checksPage(),
  "docs/cases.md": casesPage(),
  ...caseFiles(),
  "docs/coverage.md": coveragePage(),
  "docs/consents.md": consentsPage(),
  "docs/law.md": lawPage(),
  "public/schemas/facts.v1.json": JSON.stringify(
    { title: "Facts of a screening, version 1", ...z.toJSONSchema(facts) },
    null,
    2,
  ),
});

/** Writes them all. */
export function run(): number {
  mkdirSync("docs/cases", { recursive: true });
  for (const [path, text] of Object.entries(pages())) writeFileSync(path, text);
  execFileSync("node_modules/.bin/biome", ["format", "--write", "public/schemas"]);
  console.log(Object.keys(pages()).join("\n"));
  return 0;
}
