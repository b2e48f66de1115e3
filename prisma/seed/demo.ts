import { z } from "zod";
import { perform } from "@/lib/door/perform";
import type { Spec } from "@/lib/door/spec";
import { evidenceDirectory } from "@/lib/evidence/directory";
import { prepareStorage } from "@/lib/evidence/storage";
import { publishPolicy } from "@/lib/policy/write";
import staff from "./accounts.json" with { type: "json" };
import { calendarUntil } from "./calendar";
import { foundCompany } from "./company";
import { done } from "./done";
import { drawPeople, type Person } from "./people";
import { remoteEngagement } from "./policies";
import { sceneOf } from "./scene";
import { readsAll } from "./steps/notices";
import { proposesPoints } from "./steps/rules";
import { stories } from "./stories";

/**
 * Loads the demo company into an empty database, through the door as its people would: three weeks of work up to `now`. Which name
 * meets which story is drawn with `random`. Calls `progress` after each story with how many are done. Throws when a step is refused.
 */
export async function loadDemo(now: Date, random: () => number, progress?: (done: number, of: number) => void) {
  await prepareStorage(evidenceDirectory());
  const at = calendarUntil(now);
  const company = await foundCompany(at);
  await done(publishPolicy(remoteEngagement, at(24, "10:40")));
  const people = drawPeople(stories.length, random);
  // Several at a time, as in a company; within a story each step waits for the one before.
  const waiting = [...stories.entries()];
  let played = 0;
  async function playOn() {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, story] = next;
      await story.play(sceneOf(story.position, people[index] as Person, company, at));
      progress?.(++played, stories.length);
    }
  }
  await Promise.all([playOn(), playOn(), playOn(), playOn()]);
  const why = "Most of our people move for the job, and every such difference of this year was settled.";
  await proposesPoints(company, at(4, "17:00"), "shipping-address-differs", 16, why);
  for (const { name } of staff.accounts) await readsAll(company.colleague(name), at(4, "18:00"));
  await done(perform(demoLoaded, null, {}, now));
}

const demoLoaded: Spec<z.ZodObject, null, null> = {
  can: "anyone",
  input: z.object({}),
  run: async () => ({
    happened: { stream: "company", event: { name: "demo.loaded", data: {} }, rows: [] },
    data: null,
  }),
};
