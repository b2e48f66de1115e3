import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { handToOperations } from "@/lib/checks/actions";
import type { ConsentText } from "@/lib/consents/define-text";
import { consentText } from "@/lib/consents/texts";
import { perform } from "@/lib/door/perform";
import { protectAddress } from "@/lib/protected-address/actions";
import { addSessions } from "@/lib/sessions/actions";
import type { addedOrigins } from "@/lib/sessions/origins";
import { done } from "@/prisma/seed/done";
import type { Case } from "@/prisma/seed/scene";
import { givesConsent } from "@/prisma/seed/steps/consents";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { asOwner } from "@/scripts/throwaway-postgres";
import { getActivity } from "./queries";

let it: TestCompany;
let asking: Awaited<ReturnType<typeof sceneAsking>>;
beforeAll(async () => {
  it = await testCompany();
  asking = await sceneAsking(it, "sessions", "profiles");
});
afterAll(() => it?.drop());

async function opened() {
  const on = await openByForm(asking, it.at(9, "09:00"), application);
  await givesConsent(on, it.at(9, "10:00"), "sessions");
  return on;
}

/** Adds one session a day at an hour in UTC. That its clock is set to another place must not matter. */
const add = (
  { screeningId, recruiter }: Case,
  hour: string,
  count: number,
  origin: (typeof addedOrigins)[number],
  network = "198.51.100.",
) => {
  const day = (at: number) => new Date(Date.UTC(2026, 10, 11 - at)).toISOString().slice(0, 10);
  const log = Array.from({ length: count }, (_, at) => `${day(at)}T${hour}:15Z,${network}${at},+09:00`).join("\n");
  const columns = { time: "0", address: "1", clock: "2" };
  return done(perform(addSessions, recruiter, { screeningId, origin, log, ...columns }, it.at(6, "09:00")));
};
const logsFor = async (by: Actor, { screeningId }: Case) => (await getActivity(by, screeningId)).logs;

test("a portal's own log is drawn by the hours of the place claimed; meetings and what was typed in are left out", async () => {
  const on = await opened();
  expect(await logsFor(on.recruiter, on)).toEqual([]);
  await add(on, "03", 40, "meeting-log");
  await add(on, "04", 40, "by-hand");
  expect(await logsFor(on.recruiter, on)).toEqual([]);
  await add(on, "10", 20, "portal-log");
  expect(await logsFor(on.recruiter, on)).toMatchObject([
    { count: 20, hours: { share: null, words: "20 sessions: too few to say anything about hours." } },
  ]);
  await add(on, "22", 20, "portal-log");
  expect(await getActivity(on.recruiter, on.screeningId)).toMatchObject({
    place: "Leeds",
    logs: [
      {
        ...{
          account: "Log of a portal or an applicant tracking system",
          basis: "server-times",
          count: 40,
          oddities: [],
        },
        hours: {
          share: 50,
          words: "50 % of the sessions fall between 08:00 and 18:00 in Leeds, the place claimed.",
        },
      },
    ],
  });
});

test("a visit that stands in the log twice is one moment of one person, and counts once", async () => {
  const on = await opened();
  await add(on, "10", 20, "portal-log");
  await add(on, "10", 20, "portal-log", "203.0.113.");
  expect(await it.client.candidateSession.count({ where: { screeningId: on.screeningId } })).toBe(40);
  expect(await logsFor(on.recruiter, on)).toMatchObject([{ count: 20, hours: { share: null } }]);
});

test("only who may read the sessions sees it, and without the place where that is kept to compliance", async () => {
  const on = await opened();
  await add(on, "10", 30, "portal-log");
  const [hana, sam] = [it.company.colleague("Hana Sato"), it.company.colleague("Sam Reyes")];
  const shown = async (by: Actor) => (await logsFor(by, on)).length;
  const handOver = (kind: string) =>
    done(perform(handToOperations, on.recruiter, { screeningId: on.screeningId, kind }, it.now));
  const [manager, strange] = [it.company.colleague("Olga Lind"), it.company.colleague("Tunde Bello")];
  expect(await Promise.all([on.recruiter, hana].map(shown))).toEqual([1, 1]);
  await handOver("profiles");
  expect(await Promise.all([manager, strange, sam].map(shown))).toEqual([0, 0, 0]);
  await handOver("sessions");
  expect(await Promise.all([manager, strange, sam].map(shown))).toEqual([0, 0, 1]);

  await done(perform(protectAddress, hana, { screeningId: on.screeningId }, it.now));
  expect(await getActivity(on.recruiter, on.screeningId)).toMatchObject({ place: null, logs: [{ hours: null }] });
  expect(await getActivity(hana, on.screeningId)).toMatchObject({ place: "Leeds", logs: [{ hours: { share: 100 } }] });
});

test("of whoever was told in words that say nothing of hours, and of people who work here, it is not drawn", async () => {
  const text: ConsentText = consentText("sessions");
  const now = { ...text };
  Object.assign(text, { version: 1 });
  const on = await opened();
  await add(on, "10", 30, "portal-log").finally(() => Object.assign(text, now));
  expect(await logsFor(on.recruiter, on)).toEqual([]);
  await givesConsent(on, it.at(5, "09:00"), "sessions");
  expect(await logsFor(on.recruiter, on)).toHaveLength(1);
  await asOwner(it.ownerUrl, `UPDATE screening SET refresh = 'yearly' WHERE id = '${on.screeningId}'`);
  expect(await logsFor(on.recruiter, on)).toEqual([]);
});
