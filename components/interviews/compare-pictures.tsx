"use client";

import { useId, useState } from "react";
import type { Picture } from "@/lib/interviews/queries/running";
import { Thumb } from "./thumb";

type Named = { label: string; picture: Picture };

type ComparePicturesProps = {
  /** Of the identity document, and of earlier meetings. */
  known: Named[];
  /** Of this meeting. */
  seen: Named[];
};

/** Two pictures side by side, enlarged together: a person compares them, no software does. */
export function ComparePictures({ known, seen }: ComparePicturesProps) {
  const [zoom, setZoom] = useState(1);
  const id = useId();
  return (
    <div className="@container flex flex-col gap-3">
      <div className="grid gap-4 @lg:grid-cols-2">
        <Side label="Known" pictures={known} zoom={zoom} />
        <Side label="At this meeting" pictures={seen} zoom={zoom} />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <label htmlFor={id} className="font-medium">
          Enlarge both
        </label>
        <input
          id={id}
          type="range"
          min={1}
          max={5}
          step={0.5}
          value={zoom}
          onChange={({ target }) => setZoom(Number(target.value))}
          className="h-control min-w-40 flex-1 accent-accent"
        />
        <span className="text-sm text-grey">Looking closer is recorded in the history.</span>
      </div>
    </div>
  );
}

function Side({ label, pictures, zoom }: { label: string; pictures: Named[]; zoom: number }) {
  const [chosen, setChosen] = useState(0);
  const shown = pictures[chosen] ?? pictures[0];
  if (!shown) return null;
  // The large one is read, and that recorded, only by whoever looks closer.
  const { thumbnail, large, fileName } = shown.picture;
  const source = zoom > 1 ? large : thumbnail;
  return (
    <section aria-label={label} className="flex min-w-0 flex-col gap-2">
      <h3>
        {label} <span className="font-normal text-grey">{shown.label}</span>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is enlarged is moved with the arrow keys. */}
      <div tabIndex={0} className="h-72 overflow-auto rounded-panel border border-line bg-fill">
        {source ? (
          // biome-ignore lint/performance/noImgElement: drawn by the server already, and nobody else's to resize or keep.
          <img
            src={source}
            alt={shown.label}
            className="max-w-none object-contain"
            style={{ width: `${zoom * 100}%`, height: `${zoom * 100}%` }}
          />
        ) : (
          <p className="p-4 text-grey">There is no preview of {fileName}. Download it under evidence.</p>
        )}
      </div>
      {pictures.length > 1 && (
        <div className="flex flex-wrap gap-1">
          {pictures.map((one, place) => (
            <button
              key={one.picture.id}
              type="button"
              aria-label={one.label}
              aria-pressed={place === chosen}
              onClick={() => setChosen(place)}
              className="rounded-control border-2 border-transparent p-0.5 hover:bg-fill aria-pressed:border-accent"
            >
              <Thumb picture={one.picture} />
            </button>
          ))}
        </div>
      )}
    </section>
  );
}
