import { EvidencePicture } from "@/components/evidence/evidence-picture";
import { Original } from "@/components/evidence/original";
import { When } from "@/components/ui/when";
import { profileForms } from "@/lib/sources/kinds/profile";
import { pathWords } from "@/lib/sources/path-words";
import type { MatrixView } from "@/lib/sources/queries/matrix";
import { type StatedLine, standsOut } from "@/lib/sources/sides";
import { PlacesAtOnce, ShowPlaces } from "./show-places";
import { StatedLines } from "./stated-lines";

type Source = MatrixView["sources"][number];

type Props = { source: Source; stated: StatedLine[]; isSettled: boolean };

/** One side of a comparison: what the source states, and what was kept of it. */
export function Snapshot({ source, stated, isSettled }: Props) {
  const { title, at, by, page } = source;
  // A field of a form ("name", "work[0]") says no more than the row does; one of an account's data is a place.
  const isPlace = (path: string) => /[ .]/.test(path) || page?.form === profileForms.account;
  const lines = stated.map((line) => ({ ...line, path: isPlace(line.path) ? line.path : "" }));
  return (
    <figure aria-label={title} className="flex min-w-0 flex-col gap-2">
      <figcaption>
        <span className="block text-grey">{title}</span>
        <StatedLines
          lines={lines.map((line) => ({ ...line, place: /[ .]/.test(line.path) ? pathWords(line.path) : "" }))}
          isSettled={isSettled}
        />
        <span className="text-sm text-grey">
          <When at={at} show="day" />
          {by && `, ${page?.form ? "gone through" : "typed in"} by ${by}`}
          {page?.since && `, ${page.since}`}
        </span>
        {page && (
          <a href={page.link} target="_blank" rel="noreferrer" className="block break-all text-accent underline">
            {page.address}
          </a>
        )}
      </figcaption>
      <Kept source={source} lines={lines.filter(({ path }) => path)} />
    </figure>
  );
}

/** What was kept of a source: its picture, or else the places in its text; and the way to the original, for those who may open it. */
function Kept({ source: { picture, isFileKept, isShownAtOnce }, lines }: { source: Source; lines: StatedLine[] }) {
  if (!picture)
    return <p className="text-grey">{isFileKept ? "Its file is not shown to you." : "No picture was kept."}</p>;
  const { id, fileName, hasThumbnail, withheld } = picture;
  if (withheld) return <p className="text-grey">{withheld}</p>;
  const first = hasThumbnail || !isShownAtOnce ? [] : toLookAt(pathsOf(lines.filter(standsOut)), pathsOf(lines));
  return (
    <div className="flex flex-col items-start gap-2">
      {hasThumbnail && <EvidencePicture evidence={picture} />}
      {first.length > 0 && <PlacesAtOnce evidenceId={id} paths={first} />}
      {!hasThumbnail && lines.length === 0 && <p className="text-grey">{fileName} has no preview.</p>}
      <ShowPlaces
        evidenceId={id}
        paths={pathsOf(lines).filter((path) => !first.includes(path))}
        label={first.length > 0 ? "Show the other places" : undefined}
      />
      <Original id={id} withheld={null} label={`Download ${fileName}`}>
        Download the original
      </Original>
    </div>
  );
}

/** What stands out, or where nothing does anything, as far as it is read at a glance. */
const toLookAt = (differing: string[], all: string[]) => (differing.length > 0 ? differing : all).slice(0, 3);
const pathsOf = (lines: StatedLine[]) => [...new Set(lines.map(({ path }) => path))];
