import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import { perform } from "@/lib/door/perform";
import { publishPolicy } from "@/lib/policy/write";
import { shortEngagement } from "@/prisma/seed/policies";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { closePosition, movePosition } from "./actions";
import { countByPolicy, getPosition } from "./queries";

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());

const hana = () => it.company.colleague("Hana Sato");
const moved = async (positionId: string, policyVersionId: string, who = hana(), reason = "Asks more.") => {
  const result = await perform(movePosition, who, { positionId, policyVersionId, reason }, it.at(5, "09:00"));
  return result.ok ? "done" : result.code;
};
const versionOf = async (name: string, checks = shortEngagement.checks) => {
  const result = await publishPolicy({ ...shortEngagement, name, checks }, it.at(6, "09:00"));
  if (!result.ok) throw new Error(result.message);
  return result.data.policyVersionId;
};
const kindsOf = async (screeningId: string) =>
  (await it.client.check.findMany({ where: { screeningId }, orderBy: { kind: "asc" } })).map(({ kind }) => kind);

test("candidates of a position get the same checks; after a move those who come in get the new ones, and nobody else", async () => {
  const scene = await sceneAsking(it, "employment", "channels");
  const apply = (email: string) =>
    openByForm({ ...scene, person: { ...scene.person, email } }, it.at(4, "09:00"), application);
  const [one, other] = [await apply("one@mail.example"), await apply("other@mail.example")];
  expect(await kindsOf(one.screeningId)).toEqual(["channels", "employment"]);
  expect(await kindsOf(other.screeningId)).toEqual(await kindsOf(one.screeningId));
  const to = await versionOf("Moved to");
  expect(await moved(scene.positionId, to)).toBe("done");
  const later = await apply("later@mail.example");
  expect(await kindsOf(later.screeningId)).toEqual(["employment", "shipping-address"]);
  expect(await kindsOf(one.screeningId)).toEqual(["channels", "employment"]);
  expect(await countByPolicy(hana(), scene.positionId)).toMatchObject([
    { title: "employment,channels, version 1", screenings: 2 },
    { title: "Moved to, version 1", screenings: 1 },
  ]);
  expect((await getPosition(scene.recruiter, scene.positionId))?.moves).toMatchObject([
    { reason: "Asks more.", by: { name: "Hana Sato" }, to: { policy: { name: "Moved to" } } },
  ]);
  expect(await it.client.$transaction((tx) => verifyStream(tx, "company"))).toMatchObject({ whole: true });
});

test("a move needs another, newest version, an open position, a reason and somebody who may", async () => {
  const { positionId, recruiter } = await sceneAsking(it, "employment", "portfolio");
  const first = await versionOf("Twice");
  const second = await versionOf("Twice", shortEngagement.checks.slice(0, 1));
  expect(await moved(positionId, first)).toBe("newer-version");
  expect(await moved(positionId, positionId)).toBe("no-policy");
  expect(await moved(positionId, second, hana(), " ")).toBe("invalid");
  expect(await moved(positionId, second, recruiter)).toBe("not-allowed");
  expect(await moved(positionId, second)).toBe("done");
  expect(await moved(positionId, second)).toBe("same-policy");
  await it.client.position.update({ where: { id: positionId }, data: { jurisdiction: "US-CO" } });
  const elsewhere = await publishPolicy({ ...shortEngagement, name: "Texas", places: ["US-TX"] });
  expect(elsewhere.ok && (await moved(positionId, elsewhere.data.policyVersionId))).toBe("other-place");
  await perform(closePosition, hana(), { positionId }, it.at(4, "09:00"));
  expect(await moved(positionId, first)).toBe("position-closed");
});
