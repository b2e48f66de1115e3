import { afterAll, beforeAll, expect, test } from "vitest";
import { completeCheck, reopenCheck } from "@/lib/checks/actions";
import { putDraft } from "@/lib/checks/drafts";
import { getCheck } from "@/lib/checks/queries";
import { getDossier } from "@/lib/decisions/queries/dossier";
import { performEndpoint } from "@/lib/door/endpoint";
import { perform } from "@/lib/door/perform";
import { getCompose } from "@/lib/messages/queries";
import { getScreening } from "@/lib/screenings/queries/screening";
import { getStop } from "@/lib/stops/queries";
import type { Case } from "@/prisma/seed/scene";
import { decides } from "@/prisma/seed/steps/decisions";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, employmentDone, sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { asOwner } from "@/scripts/throwaway-postgres";
import { sealBrokenWords, unassessed, unassessedWords, unreadWords } from "./states";

let it: TestCompany;
let on: Case;
beforeAll(async () => {
  it = await testCompany();
  on = await openByForm(await sceneAsking(it, "employment", "portfolio"), it.at(9, "09:00"), application);
  on = { ...on, manager: it.company.colleague("Olga Lind") };
  await decides(on, it.at(6, "10:00"), "offer", "stop-proposed", "Nobody is sure who it was.");
  // As another version of the program may have left it: rules know no such verdict.
  await asOwner(
    it.ownerUrl,
    `UPDATE claim SET verdict = 'of another version' WHERE "screeningId" = '${on.screeningId}'`,
  );
});
afterAll(() => it?.drop());

test("a check whose facts cannot be read is shown, and nobody works on it", async () => {
  const { screeningId, recruiter } = on;
  expect(await getCheck(recruiter, screeningId, "employment")).toMatchObject({ known: null, proposed: null });
  const input = { screeningId, kind: "employment", answers: {}, couldNotVerify: "Nobody answers." };
  expect(await perform(completeCheck, recruiter, input, it.now)).toMatchObject({
    code: unassessed,
    message: unreadWords,
  });
});

test("a draft is kept all the same, without an outcome that would follow", async () => {
  const at = { screeningId: on.screeningId, kind: "portfolio" };
  const request = new Request("http://localhost/", { method: "PUT", body: '{"version":0,"answers":{"note":"Seen."}}' });
  const kept = await performEndpoint(putDraft, on.recruiter, at, request, it.now);
  expect(kept).toMatchObject({ ok: true, data: { saved: true, proposed: null } });
});

test("a proposal to stop is shown, and says why it cannot be final", async () => {
  const stop = await getStop(it.company.colleague("Leo Brandt"), on.screeningId);
  expect(stop?.proposal).toMatchObject({ facts: [], due: null, whyNotFinal: unassessedWords });
});

test("one may still write to the candidate", async () => {
  const compose = await getCompose(on.recruiter, on.screeningId, {});
  expect(compose?.drafts.map(({ id }) => id)).toContain("free");
});

test("an assessment whose seal is broken is said to be, and nobody decides on it", async () => {
  const { screeningId, recruiter, manager } = await employmentDone(it);
  const { candidateId } = await it.client.screening.findUniqueOrThrow({ where: { id: screeningId } });
  await asOwner(it.ownerUrl, `UPDATE candidate SET "wrappedKey" = '\\x00' WHERE id = '${candidateId}'`);
  expect((await getScreening(recruiter, screeningId))?.whole).toMatchObject({ isSealBroken: true, differences: [] });
  expect(await getDossier(manager, screeningId)).toMatchObject({
    state: unassessed,
    whyNot: sealBrokenWords,
    whyNotReady: sealBrokenWords,
  });
  const reopening = { screeningId, kind: "employment", reason: "Another referee answered." };
  expect(await perform(reopenCheck, recruiter, reopening, it.now)).toMatchObject({ code: "seal-broken" });
});
