import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cultures } from "@/lib/risk/fairness/cultures";
import { honestPeople } from "@/lib/risk/fairness/groups";
import { movedByChanges } from "@/lib/risk/fairness/metamorphic";
import { randomFrom } from "@/prisma/seed/random";
import { fairnessPage } from "./fairness/page";

// Changes two thousand honest candidates in ways that must not matter, and counts false differences by group; writes docs/fairness.md.
const page = "docs/fairness.md";
const [changed = 2000, aGroup = 2000] = process.argv.slice(2).map(Number);

const groups = cultures.map((culture) => ({
  culture,
  people: honestPeople(culture, aGroup, (seed) => randomFrom(2026 + seed)),
}));
const moved = movedByChanges(changed, randomFrom(7));
writeFileSync(page, fairnessPage({ groups, moved, changed }));
execFileSync("node_modules/.bin/biome", ["format", "--write", page]);
console.log(`${moved.length} of ${changed} people moved; ${groups.length} groups of ${aGroup} in ${page}.`);
