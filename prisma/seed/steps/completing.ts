import type { Actor } from "@/lib/auth/actor";
import { completeCheck } from "@/lib/checks/actions";
import { perform } from "@/lib/door/perform";
import { done } from "../done";
import type { Case } from "../scene";

/** Minutes that each check takes about, as people in such a company would find. */
const usual: Record<string, number> = {
  "identity-document": 6,
  profiles: 11,
  portfolio: 8,
  channels: 3,
  "staffing-firm": 12,
  "video-interview": 24,
  employment: 14,
  education: 12,
  clients: 15,
  references: 17,
  "account-ages": 9,
  "address-document": 5,
  "background-report": 7,
  "drug-test": 5,
  "shipping-address": 4,
  "remote-tools": 3,
  "payment-details": 6,
  devices: 5,
  "equipment-sent": 8,
  "first-day": 15,
};

type How = { answers?: Record<string, unknown>; couldNotVerify?: string; by?: Actor };

/** Completes a check with the outcome that follows, or as "could not verify" with a reason; the recruiter unless said otherwise. */
export async function completes(on: Case, when: Date, kind: string, { answers = {}, couldNotVerify, by }: How = {}) {
  const { screeningId, recruiter, person } = on;
  const minutes = (usual[kind] ?? 10) * (0.7 + ((person.seed + kind.length) % 70) / 100);
  const input = { screeningId, kind, answers, couldNotVerify, seconds: Math.round(minutes * 60) };
  await done(perform(completeCheck, by ?? recruiter, input, when));
}
