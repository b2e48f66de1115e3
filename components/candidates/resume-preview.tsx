import Link from "next/link";
import { Unread } from "@/components/sources/unread";
import { Notice } from "@/components/ui/notice";
import { Facts, Panel } from "@/components/ui/panel";
import { attributes } from "@/lib/sources/attributes";
import { type ReadClaim, summaryOf } from "@/lib/sources/reading";
import type { ChosenResume } from "./use-resume-import";

/** What was read from a résumé file and what could not be, or why it cannot be taken in. */
export function ResumePreview({ resume: { fileName, reading } }: { resume: ChosenResume }) {
  if (!reading.ok)
    return (
      <Notice tone="difference" title={`${fileName} cannot be taken in.`}>
        {reading.reason} Nothing was changed. Mend the file, or bring the candidate in by hand.
      </Notice>
    );
  const { claims, unread } = reading;
  return (
    <Panel title={<Summary words={summaryOf(claims)} />} aside={fileName}>
      <Facts facts={stated(claims)} />
      <Unread title="Left out, since it cannot be read" unread={unread} />
      <p className="mt-4 text-sm text-grey">
        Nothing has been sent yet. The file is kept as evidence; pictures, languages and whatever else stands in it are
        not read.
      </p>
      {unread.length > 0 && (
        <p className="mt-2 text-sm text-grey">
          A job or a study with one wrong part is left out whole: mend the file, or{" "}
          <Link href="?way=form" className="text-accent underline">
            type the application in by hand
          </Link>
          .
        </p>
      )}
    </Panel>
  );
}

/** "Ana Ruiz: 2 jobs", where a name that is written from right to left does not take the numbers with it. */
function Summary({ words }: { words: string }) {
  const [name, ...counts] = words.split(/(?=: )/);
  return (
    <>
      <bdi>{name}</bdi>
      {counts}
    </>
  );
}

/** The claims by attribute, each attribute once. */
function stated(claims: ReadClaim[]) {
  return attributes.flatMap(({ id, title }) => {
    const texts = claims.filter((claim) => claim.attribute === id).map(({ text }) => text);
    return texts.length > 0 ? [{ name: title, value: <Lines texts={texts} /> }] : [];
  });
}

function Lines({ texts }: { texts: string[] }) {
  return (
    <ul>
      {[...new Set(texts)].map((text) => (
        <li key={text} className="wrap-anywhere">
          {text}
        </li>
      ))}
    </ul>
  );
}
