"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";
import { sendFile } from "@/components/evidence/send-file";
import { SelectField } from "@/components/form/fields";
import type { FieldBinding } from "@/components/form/use-action-form";
import { DropZone } from "@/components/ui/drop-zone";
import { Notice } from "@/components/ui/notice";

type Picture = { id: string; fileName: string };
type Props = { screeningId: string; pictures: Picture[]; field: FieldBinding; onAdded: (id: string) => void };

/** The picture of a page: dropped, pasted or chosen it is stored as evidence at once, and chosen here. */
export function PictureOfProfile({ screeningId, pictures, field, onAdded }: Props) {
  const [added, setAdded] = useState<Picture[]>([]);
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const router = useRouter();
  const all = [...added, ...pictures.filter(({ id }) => !added.some((picture) => picture.id === id))];
  const newest = added[0]?.id;
  // Only once the list offers it can it be chosen there.
  const choose = useEffectEvent(onAdded);
  useEffect(() => {
    if (newest) choose(newest);
  }, [newest]);

  async function take([file]: File[]) {
    if (!file) return;
    setSending(true);
    const about = { screeningId, kind: "profile-snapshot", checkKind: "profiles", how: "public" } as const;
    const kept = await sendFile(about, file, { signal: new AbortController().signal, onProgress: () => {} });
    setSending(false);
    setTrouble(kept.ok ? undefined : kept.message);
    if (!kept.ok) return;
    setAdded((before) => [{ id: kept.data.id, fileName: file.name }, ...before]);
    router.refresh();
  }
  return (
    <div className="flex flex-col gap-2">
      <SelectField
        {...field}
        label="Picture of the page"
        help="Without one the next reader has to believe you."
        optional
        none="None"
        choices={all.map(({ id, fileName }) => ({ value: id, label: fileName }))}
      />
      <DropZone paste multiple={false} disabled={sending} accept="image/*,application/pdf" onFiles={take}>
        {sending ? "It is being stored." : "Drop a screenshot here, paste it, or choose it."}
      </DropZone>
      {trouble && (
        <div role="alert">
          <Notice tone="refusal">{trouble}</Notice>
        </div>
      )}
    </div>
  );
}
