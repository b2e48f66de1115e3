import { sourceTitle } from "./kinds";
import { type ProfileDetails, profileForms } from "./kinds/profile";

type Titled = { kind: string; details?: unknown; obtainedAt: Date };

const detailsOf = ({ kind, details }: Omit<Titled, "obtainedAt">) =>
  kind === "profile" ? (details as ProfileDetails) : undefined;

/** How what a profile states came to us: "own export"; null where somebody typed it off the page, and for other sources. */
export function formOf(source: Omit<Titled, "obtainedAt">) {
  const form = detailsOf(source)?.form;
  return form ? profileForms[form] : null;
}

/** What a source is called on a screen, with how it came to us: "LinkedIn, own export". What is kept says the first word alone. */
export const shownTitle = (source: Omit<Titled, "obtainedAt">) =>
  [sourceTitle(source), formOf(source)].filter(Boolean).join(", ");

/** What several sources are called beside each other: those that would be called the same say their address, or else their day, too. */
export function shownTitles(sources: readonly Titled[]): string[] {
  const further = [
    (source: Titled) => detailsOf(source)?.address.replace(/^https?:\/\/(www\.)?/i, ""),
    ({ obtainedAt }: Titled) => obtainedAt.toISOString().slice(0, 10),
  ];
  return further.reduce(
    (titles, more) =>
      titles.map((title, at) => {
        const source = sources[at];
        const isAlike = titles.indexOf(title) !== titles.lastIndexOf(title);
        return [title, isAlike && source && more(source)].filter(Boolean).join(", ");
      }),
    sources.map(shownTitle),
  );
}
