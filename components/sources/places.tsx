"use client";

import { useEffect, useState } from "react";
import { type Place, placeIn } from "@/lib/sources/files/place";
import { pathWords } from "@/lib/sources/path-words";
import { askForPdf } from "./ask-for-pdf";

type Shown = { path: string; place: Place | null }[];

/** The lines of a file in which these statements stand, each marked, with what stands around it. */
export function Places({ evidenceId, paths }: { evidenceId: string; paths: string[] }) {
  const [shown, setShown] = useState<Shown>();
  const [trouble, setTrouble] = useState(false);
  const all = paths.join("\n");
  useEffect(() => {
    let left = false;
    placesIn(evidenceId, all.split("\n")).then(
      (found) => left || setShown(found),
      () => left || setTrouble(true),
    );
    return () => {
      left = true;
    };
  }, [evidenceId, all]);
  if (trouble) return <p role="alert">The file could not be fetched. Close this and try again.</p>;
  if (!shown) return <p role="status">Looking it up…</p>;
  return (
    <div className="flex flex-col gap-3">
      {shown.map(({ path, place }) => (
        <figure key={path} className="min-w-0">
          <figcaption className="text-sm text-grey">{pathWords(path)}</figcaption>
          {place ? <Lines place={place} /> : <p className="text-grey">It is no longer found there.</p>}
        </figure>
      ))}
    </div>
  );
}

function Lines({ place: { before, marked, after } }: { place: Place }) {
  return (
    <pre className="rounded-control border border-line bg-fill p-2 text-sm wrap-anywhere whitespace-pre-wrap">
      {before.map((line) => `${line}\n`)}
      <mark className="bg-accent-soft font-semibold text-ink">{marked.join("\n")}</mark>
      {after.map((line) => `\n${line}`)}
    </pre>
  );
}

/** Reads the file once. A PDF goes back to the server for its text once, too. */
async function placesIn(evidenceId: string, paths: string[]): Promise<Shown> {
  const response = await fetch(`/api/evidence/${evidenceId}`);
  if (!response.ok) throw new Error("not there");
  const bytes = new Uint8Array(await response.arrayBuffer());
  let pages: ReturnType<typeof askForPdf> | undefined;
  const ask: typeof askForPdf = (file) => {
    pages ??= askForPdf(file);
    return pages;
  };
  return Promise.all(paths.slice(0, 12).map(async (path) => ({ path, place: await placeIn(bytes, path, ask) })));
}
