import { perform } from "@/lib/door/perform";
import { addProfile } from "@/lib/sources/actions";
import { type ProfileDetails, siteOf } from "@/lib/sources/kinds/profile";
import { done } from "../done";
import { profilePicture } from "../pictures/profile-page";
import type { Case } from "../scene";
import { completes } from "./completing";
import { keep } from "./documents";

type Stated = Partial<Record<"name" | "place" | "email" | "phone" | "website", string>> & {
  work?: { employer: string; title: string; start: string; end?: string }[];
  education?: { institution: string; area: string; start: string; end: string }[];
};

/** The recruiter looks at a profile, keeps a picture of it, and types in what it states: the candidate's name unless said otherwise. */
export async function findsProfile(
  on: Case,
  when: Date,
  page: Omit<ProfileDetails, "seen">,
  { name = on.person.name, work = [], education = [], ...single }: Stated = {},
) {
  const { screeningId, recruiter, person } = on;
  const jobs = work.map(({ employer, title, start, end = "" }) => ({ employer, title, start, end, contact: "" }));
  const lines = [
    ...Object.values(single),
    ...jobs.map(({ title, employer, start, end }) => `${title}, ${employer}, ${start} to ${end || "now"}`),
    ...education.map(({ area, institution, start, end }) => `${area}, ${institution}, ${start} to ${end}`),
    page.since,
  ].filter((line) => line !== undefined);
  const bytes = await profilePicture({ address: page.address, name: name || "(no name)", lines, seed: person.seed });
  const fileName = `${siteOf({ ...page, seen: "" }).toLowerCase()}.png`;
  const file = { kind: "profile-snapshot", checkKind: "profiles", fileName, how: "public", bytes } as const;
  const evidenceId = await keep(on, when, file);
  const details = { ...page, seen: when.toISOString().slice(0, 10) };
  const unsaid = { place: "", email: "", phone: "", website: "" };
  const input = { screeningId, details, evidenceId, name, ...unsaid, ...single, work: jobs, education, theirs: true };
  await done(perform(addProfile, recruiter, input, when));
}

/** Completes the check with the outcome that follows from what is at hand. */
export async function completeProfiles(on: Case, when: Date, looked: string) {
  await completes(on, when, "profiles", { answers: { looked } });
}
