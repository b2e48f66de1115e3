"use client";

import { later } from "@/components/ui/later";
import { Unfold } from "@/components/ui/unfold";

const Places = later(() => import("./places").then((file) => file.Places));

type Props = { evidenceId: string; paths: string[]; label?: string };

/** Where in its file a source states something, shown when somebody asks: it reads the original, which is recorded. */
export function ShowPlaces({ label = "Show the place in the file", ...where }: Props) {
  if (where.paths.length === 0) return null;
  return (
    <Unfold label={label}>
      <Places {...where} />
    </Unfold>
  );
}

/** The same at once, where there is no picture of the file to look at. */
export const PlacesAtOnce = (where: Omit<Props, "label">) => <Places {...where} />;
