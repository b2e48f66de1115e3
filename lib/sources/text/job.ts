import type { EntryKind, Heading } from "./entry-kind";
import { isOrganisation, isTitle } from "./part-kinds";
import { partsOf } from "./parts";
import { spanIn } from "./span-in";

export const job: EntryKind = {
  date: spanIn,
  heading: (parts, above) => (above ? ownOrAbove(parts, above) : titleAndEmployer(parts)),
  isWhat: isTitle,
  isWhere: isOrganisation,
  isBorneOut: (what, where) => !isTitle(where) && (isTitle(what) || isOrganisation(where)),
  headingOf: (what, where) => ({ what, where }),
  claim: ({ what, where }) => ({ employer: where, title: what, contact: null }),
  unclear: "the employer and the title cannot be told apart",
};

/** Which part is the title and which the employer, when that can be told: by "at", by a word for what people do, by a legal form. */
function titleAndEmployer(parts: string[]): Heading | null {
  const [first = "", ...others] = parts;
  const at = /^(.{2,}?) (?:at|@|bei|bij|chez|hos|presso) (.+)$/.exec(first);
  if (at?.[1] && at[2] && !others.some(isTitle)) return { what: at[1], where: at[2] };
  if (parts.length === 1) return isOrganisation(first) && !isTitle(first) ? { what: null, where: first } : null;
  const titles = parts.filter(isTitle);
  const employers = parts.filter((part) => !titles.includes(part));
  const [title, employer] = [titles[0], employers.length === 1 ? employers[0] : wholeOf(employers)];
  if (titles.length === 1 && title && employer) return { what: title, where: employer };
  const organisation = wholeOf(parts);
  if (!organisation) return null;
  // Without a word for what somebody does it may as well be a town.
  if (titles.length === 0) return { what: null, where: organisation };
  return parts.length === 2
    ? { what: only(parts.filter((part) => part !== organisation)) ?? null, where: organisation }
    : null;
}

/** Below an employer with several jobs: one part is a title there, two are another employer's where it is surely one. */
function ownOrAbove(parts: string[], above: string): Heading | null {
  if (parts.length === 1) return { what: parts[0] ?? null, where: above };
  const own = titleAndEmployer(parts);
  return own && isOrganisation(own.where) ? own : null;
}

/** The only organisation, or the only one that is no part of another: "Department of Informatics, University of Bergen". */
function wholeOf(parts: string[]) {
  const found = parts.filter(isOrganisation);
  return (
    only(found) ?? only(found.filter((part) => !/^(?:department|dept|faculty|school|division|institut)\b/i.test(part)))
  );
}

const only = (parts: string[]) => (parts.length === 1 ? parts[0] : undefined);

/** As LinkedIn's page has it: the employer right above the dates, and the title above it. */
export function asCopied([second = "", first = ""]: string[]): Heading | null {
  const [employer] = partsOf(second);
  return employer && first && (isTitle(first) || !isTitle(second)) ? { what: first, where: employer } : null;
}

/** A title alone, below an employer (of another entry) whose jobs stand in a row. */
export function inGroup(rest: string, employer: string | null): Heading | null {
  const [title = "", ...others] = partsOf(rest);
  return employer && isTitle(rest) && others.length === 0 ? { what: title, where: employer } : null;
}
