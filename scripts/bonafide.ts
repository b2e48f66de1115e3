import { NotSet } from "@/lib/env";

/** A command gets its arguments and answers the exit code. */
export type Command = { run(args: string[]): number | Promise<number> };

/** What the command line can do; a command is loaded only when it is asked for. */
const commands = {
  assess: {
    usage: "assess facts.json [--now 2026-11-23T09:00:00Z] [--ruleset ruleset.json]",
    does: "print the assessment of a file of facts as the app stores it",
    load: () => import("./commands/assess"),
  },
  explain: {
    usage: "explain facts.json [--now 2026-11-23T09:00:00Z] [--ruleset ruleset.json]",
    does: "say the same in words",
    load: () => import("./commands/explain"),
  },
  "export-facts": {
    usage: "export-facts ID",
    does: "print the facts of a screening as a file that assess and explain read",
    load: () => import("./commands/export-facts"),
  },
  "export-ruleset": {
    usage: "export-ruleset",
    does: "print the ruleset in force as a file that assess and explain read",
    load: () => import("./commands/export-ruleset"),
  },
  replay: {
    usage: "replay [SCREENING_ID]",
    does: "make the stored assessments of a screening, or all, again and say which do not come out the same",
    load: () => import("./commands/replay"),
  },
  compare: {
    usage: "compare names pairs.tsv | compare addresses pairs.tsv",
    does: "print score, verdict and words for each line of two statements parted by a tab (- reads standard input)",
    load: () => import("./commands/compare"),
  },
  freeze: {
    usage: "freeze [FOLDER]",
    does: "keep the edition of the rules that this checkout holds, or another, as a file that assesses as it does for ever",
    load: () => import("./commands/freeze"),
  },
  docs: {
    usage: "docs",
    does: "write the pages of docs/ and the schema that are made from the registries",
    load: () => import("./commands/docs"),
  },
  "verify-release": {
    usage: "verify-release release.json [key]",
    does: "say whether a release record is whole and signed, by the key that is given or the one it names, and what it says",
    load: () => import("./commands/verify-release"),
  },
  "first-admin": {
    usage: "first-admin",
    does: "print the one-time link for the first administrator of an empty deployment",
    load: () => import("./commands/first-admin"),
  },
  demo: {
    usage: "demo",
    does: "load the demo company into an empty database",
    load: () => import("./commands/demo"),
  },
} satisfies Record<string, { usage: string; does: string; load(): Promise<Command> }>;

/** A command that works on the database without the server's settings says which it lacks; any other problem is a fault. */
function onlyNotSet(problem: unknown) {
  if (!(problem instanceof NotSet)) throw problem;
  console.error(problem.message);
  return 2;
}

const [name = "", ...args] = process.argv.slice(2);
if (Object.hasOwn(commands, name)) {
  const { run } = await commands[name as keyof typeof commands].load();
  // Not process.exit: it would cut what a pipe has not taken yet.
  process.exitCode = await Promise.resolve(args).then(run).catch(onlyNotSet);
} else {
  const lines = Object.values(commands).map(({ usage, does }) => `  ${usage}\n      ${does}`);
  console.error(`npm run -s bonafide -- <command>\n\n${lines.join("\n")}`);
  process.exitCode = name === "" || name === "help" ? 0 : 2;
}
