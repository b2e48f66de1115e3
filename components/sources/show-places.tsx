"use client";

import { later } from "@/components/ui/later";
import { Unfold } from "@/components/ui/unfold";

const Places = later(() => import("./places").then((file) => file.Places));

/** Where in its file a source states something, shown when somebody asks: it reads the original, which is recorded. */
export function ShowPlaces({ evidenceId, paths }: { evidenceId: string; paths: string[] }) {
  if (paths.length === 0) return null;
  return (
    <Unfold label="Show the place in the file">
      <Places evidenceId={evidenceId} paths={paths} />
    </Unfold>
  );
}
