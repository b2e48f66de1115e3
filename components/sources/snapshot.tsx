import { FileText } from "lucide-react";
import { DownloadLink } from "@/components/evidence/download-link";
import { When } from "@/components/ui/when";
import { profileForms } from "@/lib/sources/kinds/profile";
import type { MatrixView } from "@/lib/sources/queries/matrix";
import { ShowPlaces } from "./show-places";

/** What a source states, and where in it. */
type StatedAt = { text: string; path: string };

type Props = { source: MatrixView["sources"][number]; stated: StatedAt[] };

/** One side of a comparison: what the source states, and the picture that was kept of it. */
export function Snapshot({ source, stated }: Props) {
  const { title, at, by, page, picture } = source;
  // A field of a form ("name", "work[0]") says no more than the row does; one of an account's data is a place.
  const isPlace = (path: string) => /[ .]/.test(path) || page?.form === profileForms.account;
  return (
    <figure aria-label={title} className="flex min-w-0 flex-col gap-2">
      <figcaption>
        <span className="block text-grey">{title}</span>
        {stated.map(({ text, path }) => (
          <span key={`${path} ${text}`} className="block">
            <strong className="font-semibold wrap-anywhere">{text}</strong>
            {isPlace(path) && <span className="block text-sm text-grey">in {path}</span>}
          </span>
        ))}
        <span className="text-sm text-grey">
          <When at={at} show="day" />
          {page?.form && `, ${page.form}`}
          {by && `, ${page?.form ? "gone through" : "typed in"} by ${by}`}
          {page?.since && `, ${page.since}`}
        </span>
        {page && (
          <a href={page.link} target="_blank" rel="noreferrer" className="block break-all text-accent underline">
            {page.address}
          </a>
        )}
      </figcaption>
      <div
        className={`flex items-center justify-center overflow-hidden rounded-control border border-line bg-fill text-grey ${picture?.hasThumbnail ? "h-56" : "min-h-16"}`}
      >
        {picture?.hasThumbnail ? (
          // biome-ignore lint/performance/noImgElement: drawn by the server already, and nobody else's to resize or keep.
          <img
            src={`/api/evidence/${picture.id}?part=thumbnail`}
            alt={`${title}, ${picture.fileName}`}
            className="max-h-full max-w-full object-contain"
          />
        ) : (
          <span className="flex items-center gap-2 p-4">
            <FileText aria-hidden size={16} />
            {picture ? `${picture.fileName} has no preview.` : "No picture was kept."}
          </span>
        )}
      </div>
      {picture && (
        <div className="flex flex-col items-start gap-2">
          <ShowPlaces evidenceId={picture.id} paths={[...new Set(stated.map(({ path }) => path).filter(isPlace))]} />
          <DownloadLink id={picture.id} label={`Download ${picture.fileName}`}>
            Download the original
          </DownloadLink>
        </div>
      )}
    </figure>
  );
}
