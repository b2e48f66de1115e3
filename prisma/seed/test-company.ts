import { checkKind } from "@/lib/checks/kinds";
import { perform } from "@/lib/door/perform";
import { evidenceDirectory } from "@/lib/evidence/directory";
import { prepareStorage } from "@/lib/evidence/storage";
import { publishPolicy } from "@/lib/policy/write";
import { createPosition } from "@/lib/positions/actions";
import { freshDatabase } from "@/scripts/new-database";
import { calendarUntil } from "./calendar";
import { foundCompany } from "./company";
import { done } from "./done";
import { personOf } from "./people";
import { shortEngagement } from "./policies";
import type { PositionId } from "./positions";
import { type Case, type Scene, sceneOf } from "./scene";
import { askEmployer, completeEmployment, hear } from "./steps/asking";
import { type Application, openByForm } from "./steps/opening";

/** For tests: the demo company without candidates in a database of its own, at a date that is always the same. */
export async function testCompany() {
  const database = await freshDatabase();
  await prepareStorage(evidenceDirectory());
  const now = new Date("2026-11-20T18:00:00Z");
  const at = calendarUntil(now);
  const company = await foundCompany(at);
  const scene = (position: PositionId, name = "Somebody Invented") =>
    withOwnMailbox(sceneOf(position, personOf(name, 1), company, at));
  return { ...database, now, at, company, scene };
}

export type TestCompany = Awaited<ReturnType<typeof testCompany>>;

let mailboxes = 0;

/** The scene with a mailbox of its own, because what two candidates share is a difference. */
export const withOwnMailbox = <S extends Scene>(scene: S): S => ({
  ...scene,
  person: { ...scene.person, email: `mailbox${++mailboxes}@mail.example` },
});

/** The scene of a position of Mara Okafor's and Olga Lind's, whose policy asks for these checks and no other. */
export async function sceneAsking({ at, company, scene }: TestCompany, ...kinds: string[]) {
  const checks = kinds.map((kind) => ({ kind, stage: checkKind(kind).stage, required: true }));
  const policy = { ...shortEngagement, name: kinds.join().slice(0, 80), checks };
  const { policyVersionId } = await done(publishPolicy(policy, at(20, "09:00")));
  const position = {
    title: "Archivist",
    place: "Leeds",
    jurisdiction: "GB",
    accessLevel: "standard",
    policyVersionId,
  } as const;
  const people = { managerId: company.colleague("Olga Lind").id, recruiterIds: [company.colleague("Mara Okafor").id] };
  const created = perform(createPosition, company.colleague("Hana Sato"), { ...position, ...people }, at(20, "10:00"));
  return { ...scene("backend"), ...(await done(created)) };
}

const home = { street: "12 Elm Street", city: "Leeds", postalCode: "LS1 4AB", countryCode: "GB" };

export const application: Application = {
  // Without its country code it is looked up nowhere, so that all may have it.
  phone: "0113 496 0100",
  home,
  work: [{ employer: "Northgate Logistics", title: "Engineer", start: "2021-03", end: "2024-06" }],
};

export const independent = {
  medium: "phone",
  value: "+44 113 496 0777",
  foundIn: "register",
  foundAt: "Company register",
} as const;

export const message = { template: "free", subject: "Hello", body: "How are you?", way: "copied" } as const;

/** A screening whose one employer confirmed the job: nothing holds the offer. */
export async function employmentDone({ scene, at }: TestCompany, position: PositionId = "security"): Promise<Case> {
  const on = await openByForm(scene(position), at(9, "09:00"), application);
  const question = await askEmployer(on, at(8, "09:00"), 0, independent);
  await hear(on, at(7, "09:00"), question, { answer: "confirmed", start: "2021-03", end: "2024-06" });
  await completeEmployment(on, at(7, "10:00"));
  return on;
}
