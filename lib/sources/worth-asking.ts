import { readEmail } from "@/lib/matching/emails";
import { overlaps } from "@/lib/matching/histories";
import { disposableMail } from "@/lib/matching/mail-domains";
import { isInternetPhone } from "@/lib/matching/phone-kinds";
import { namedBeforeRelease } from "@/lib/matching/technologies";
import { type Education, education } from "./attributes/education";
import { type Work, work } from "./attributes/work";
import type { StatingSource } from "./matrix";

export type WorthAsking = { sourceId: string; title: string; words: string; often: string };

/** What one source says that is worth a question although no other source speaks against it. It weighs nothing. */
export const worthAsking = (sources: readonly StatingSource[]): WorthAsking[] =>
  sources.flatMap((source) =>
    [...aboutJobs(source), ...aboutContacts(source)].map((said) => ({
      sourceId: source.id,
      title: source.title,
      ...said,
    })),
  );

function aboutJobs({ claims }: StatingSource) {
  const stated = claims.filter(({ attribute }) => attribute === "work");
  const jobs = stated.flatMap(({ value }) => work.value.safeParse(value).data ?? []) as Work[];
  const studies = claims
    .filter(({ attribute }) => attribute === "education")
    .flatMap(({ value }) => education.value.safeParse(value).data ?? []) as Education[];
  const named = [
    ...jobs.map(({ employer, title, end }) => ({ text: title ?? "", name: `the job at ${employer}`, end })),
    ...studies.map(({ institution, area, end }) => ({ text: area ?? "", name: `the study at ${institution}`, end })),
  ];
  return [
    ...overlaps(jobs.map((job) => ({ ...job, name: job.employer }))).map((words) => ({
      words,
      often: "Part-time work, a handover, work through an agency.",
    })),
    ...named
      .flatMap((stretch) => namedBeforeRelease(stretch.text, stretch))
      .map(({ words, source }) => ({ words, often: `A title brought up to date later. See ${source}.` })),
  ];
}

function aboutContacts({ claims }: StatingSource) {
  return claims.flatMap(({ attribute, text }) => {
    if (attribute === "email" && disposableMail(readEmail(text)?.domain ?? ""))
      return [
        { words: `${text} is a mailbox that vanishes by itself.`, often: "A wish to be left alone by advertisers." },
      ];
    if (attribute === "phone" && isInternetPhone(text))
      return [{ words: `${text} is an internet phone.`, often: "A number kept through a move, or one for work." }];
    return [];
  });
}
