import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { recordWish } from "@/lib/channels/actions";
import { listWishes } from "@/lib/channels/queries";
import { readDecisions } from "@/lib/decisions/queries/record";
import { proposeDeviation } from "@/lib/deviations/actions";
import { listDeviations } from "@/lib/deviations/queries";
import { proposeException } from "@/lib/devices/actions";
import { getDevices } from "@/lib/devices/queries";
import { perform } from "@/lib/door/perform";
import { proposeEarlyOpening } from "@/lib/gates/actions";
import { listEarlyOpenings } from "@/lib/gates/queries/early";
import { changeAddress } from "@/lib/shipments/actions";
import { getShipments } from "@/lib/shipments/queries";
import { proposeWaiver } from "@/lib/waivers/actions";
import { listWaivers } from "@/lib/waivers/queries";
import { done } from "@/prisma/seed/done";
import { decides } from "@/prisma/seed/steps/decisions";
import { wantsDeliveryTo } from "@/prisma/seed/steps/documents";
import { plansEquipment, preparesLaptop } from "@/prisma/seed/steps/equipment";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { protectAddress } from "./actions";

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());

const home = "12 Elm Street, Leeds LS1 4AB";
const reason = `She lives at ${home}.`;

/** Everything in which somebody gave a reason. */
const reasons = async (by: Actor, id: string) => ({
  waivers: await listWaivers(by, id, "channels"),
  deviations: await listDeviations(by, id),
  early: await listEarlyOpenings(by, id),
  devices: await getDevices(by, id),
  shipments: await getShipments(by, id),
  wishes: await listWishes(by, id),
  decisions: await readDecisions(by, id),
});

test("a reason that names a protected address is read whole by compliance alone", async () => {
  const on = await openByForm(it.scene("field"), it.at(9, "09:00"), application);
  const { screeningId, recruiter } = on;
  const at = it.at(8, "09:00");
  await wantsDeliveryTo(on, at, home);
  const deviceId = await preparesLaptop(on, at, "PF-1");
  const shipmentId = await plansEquipment(on, at, deviceId);
  const until = it.at(1, "00:00").toISOString().slice(0, 10);
  const wish = { askedOn: "2026-11-10", askedBy: "candidate", toWhat: "Letters", words: reason } as const;
  const what = "One laptop";
  await done(perform(proposeWaiver, recruiter, { screeningId, kind: "channels", reason, upTo: "", until: "" }, at));
  await done(perform(proposeDeviation, recruiter, { screeningId, kind: "references", what: "added", reason }, at));
  await done(perform(proposeEarlyOpening, recruiter, { screeningId, gate: "equipment", what, reason, until }, at));
  await done(perform(proposeException, recruiter, { screeningId, deviceId, tool: "A tool", reason, until }, at));
  await done(perform(changeAddress, recruiter, { screeningId, shipmentId, address: "1 Dock Road, Hull", reason }, at));
  await done(perform(recordWish, recruiter, { screeningId, ...wish }, at));
  await decides(on, at, "offer", "hold", reason);
  const named = async (by: Actor) =>
    Object.entries(await reasons(by, screeningId)).flatMap(([where, shown]) =>
      JSON.stringify(shown).includes("Elm Street") ? where : [],
    );
  const all = ["waivers", "deviations", "early", "devices", "shipments", "wishes", "decisions"];
  expect(await named(recruiter)).toEqual(all);
  const hana = it.company.colleague("Hana Sato");
  await done(perform(protectAddress, hana, { screeningId }, it.at(7, "09:00")));
  expect(await named(recruiter)).toEqual([]);
  expect(await named(hana)).toEqual(all);
});
