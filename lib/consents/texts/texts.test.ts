import { expect, test } from "vitest";
import type { CheckKind } from "@/lib/checks/define-check";
import { checkKinds } from "@/lib/checks/kinds";
import { countsFrom } from "../held";
import { consentSaid, recordConsentInput } from "../schema";
import { consentStanding } from "../standing";
import { textHash } from "../text-hash";
import { consentText, consentTextIds, consentTexts } from ".";

const screeningId = "0199a000-0000-4000-8000-000000000001";
const evidenceId = screeningId;

// A text whose words change gets its next version here; the line of the one before stays, so that its hash can be found again.
const published: Record<string, string> = {
  "identity-document 1": "dc6b4b835daa4d45cf3da25ecf00c5385acefc8d783a1a45534dc265897ac69f",
  "interview 1": "de12e3a754f1a637f8fe5937f505b98589c893efd342010180b53fc1447574e6",
  "background-disclosure 1": "327e8623022a9771da9fc447662ad485858782c414301e9e66076e42408f6cd2",
  "background-authorisation 1": "aebee3c12aa1679e9d03578d216b5718695cdde733cf8d92da94646f2ec683a3",
  "drug-test 1": "d99c45e47358ad3eece62ac805b8cd5afdc07fd29dd958524caccc258c6f1600",
  "biometric-log-in 1": "32f5349242e37ddbec984f2eafdb904a7e5c2d7cf8782041a24d9a7fd7fbb80b",
  "sessions 1": "a8cfaaa3523d232d3dbb81c90e2287931fd79761b221611921ba8f68dc5aec4e",
  "sessions 2": "c5afe38d991b08e23ee4378a104c6016220c900e455dd6006ebbcb3875b24548",
};

test.each(consentTexts)("$id says the words of its version and no others", (text) => {
  expect(published[`${text.id} ${text.version}`]).toBe(textHash(text));
  expect(text.title && text.why && text.body).toBeTruthy();
  expect(consentText(text.id)).toBe(text);
  // Otherwise nobody could ever agree.
  expect(countsFrom(text)).toBeLessThanOrEqual(text.version);
});

test("every text a check needs is there, and every text is needed by a check", () => {
  const needed = (checkKinds as readonly CheckKind[]).flatMap(({ consents = [] }) => consents);
  expect([...new Set(needed)].sort()).toEqual([...consentTextIds].sort());
});

test("the disclosure of a background report stands alone: no consent, and nothing else in it", () => {
  const { act, body } = consentText("background-disclosure");
  expect(act).toBe("notice");
  expect(body).not.toMatch(/authoris|agree|release|waive/i);
  expect(body.split("\n")).toHaveLength(1);
});

test.each([
  // text                      how        file        field that is refused
  ["identity-document", "signed", evidenceId, null],
  ["identity-document", "signed", undefined, "evidenceId"],
  ["identity-document", "e-mail", undefined, "evidenceId"],
  ["interview", "spoken", undefined, null],
  ["background-disclosure", "spoken", evidenceId, "how"],
  ["background-authorisation", "spoken", evidenceId, "how"],
  ["background-authorisation", "signed", evidenceId, null],
] as const)("%s, %s, file %s: %s", (kind, how, file, field) => {
  const said = { screeningId, kind, how, textVersion: 1, givenOn: "2026-11-12", evidenceId: file };
  const refused = recordConsentInput.safeParse(said).error?.issues.map(({ path }) => path.join(".")) ?? [];
  expect(refused).toEqual(field ? [field] : []);
  expect(consentSaid.safeParse(said).success).toBe(field !== "how");
});

test.each([
  [["employment"], [], null],
  [["background-report"], [], { needed: 2, held: 0, lastOn: null }],
  [["background-report"], ["background-disclosure"], { needed: 2, held: 1, lastOn: "2026-11-12T00:00:00.000Z" }],
  [["video-interview"], ["interview", "interview"], { needed: 1, held: 1, lastOn: "2026-11-12T00:00:00.000Z" }],
  [["video-interview"], ["identity-document"], { needed: 1, held: 0, lastOn: null }],
])("checks %j, held %j: %j", (checks, held, standing) => {
  const records = held.map((kind) => ({ kind, givenOn: new Date("2026-11-12") }));
  expect(
    consentStanding(
      checks.map((kind) => ({ kind })),
      records,
    ),
  ).toEqual(standing);
});
