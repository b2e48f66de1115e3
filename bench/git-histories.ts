import { readFileSync } from "node:fs";
import { oddities } from "@/lib/matching/commit-authors";
import { readGitLog } from "@/lib/matching/git-log";
import { grouped } from "@/lib/matching/grouped";
import { hoursAt } from "@/lib/matching/hours";

// What the product would say of the people of real projects, each as if their commits had been given as one account's:
// `git log --format=%aI%x09%ae%x09%an > project.log`, then this script with one or more such files. Nearly all of them are
// honest, so that whoever something is said of shows how often a question would be asked in vain.
const enough = 30;
const place = { place: "Berlin", zone: "Europe/Berlin" };

for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, "utf8");
  const from = performance.now();
  const { commits, unread } = readGitLog(text);
  hoursAt(
    commits.map(({ at }) => at),
    place,
    "commit",
  );
  oddities(commits, null);
  const took = performance.now() - from;
  const people = [...grouped(commits, ({ name }) => name).values()].filter((some) => some.length >= enough);
  const asked = people.map((some) => oddities(some, null)).filter((words) => words.length > 0);
  console.log(`${file}: ${commits.length} commits, ${unread.length} lines not read, ${took.toFixed(0)} ms in all.`);
  console.log(`Of ${people.length} people with ${enough} commits and more, something is said of ${asked.length}:`);
  for (const words of asked) console.log(`- ${words.join(" ")}`);
}
