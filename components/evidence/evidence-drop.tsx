"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { DropZone } from "@/components/ui/drop-zone";
import { later } from "@/components/ui/later";
import { useToast } from "@/components/ui/toast";
import type { EvidencePlace } from "./about-fields";

const UploadForm = later(() => import("./upload-form").then((file) => file.UploadForm));

type EvidenceDropProps = {
  screeningId: string;
  /** Where it can go; with one place nobody is asked, and its first kind is proposed. */
  places: EvidencePlace[];
  /** `offered` of lib/evidence/media-types, from the page: the table behind it stays on the server. */
  accept?: string;
};

type Chosen = { id: number; file: File };

/**
 * Takes files as evidence: by drop, by choosing (E) and by paste. Each is looked at and named before it is sent, because
 * evidence is never changed afterwards. The page is loaded afresh when one is stored.
 */
export function EvidenceDrop({ screeningId, places, accept }: EvidenceDropProps) {
  const [chosen, setChosen] = useState<Chosen[]>([]);
  const forms = useRef<HTMLDivElement>(null);
  const count = useRef(0);
  const router = useRouter();
  const { said } = useToast();
  const remove = (id: number) => setChosen((all) => all.filter((each) => each.id !== id));
  const submitAll = () => {
    for (const form of forms.current?.querySelectorAll("form") ?? []) form.requestSubmit();
  };
  return (
    <div className="grid gap-2">
      <DropZone
        paste
        keys="e"
        accept={accept}
        onFiles={(files) => setChosen((all) => [...all, ...files.map((file) => ({ id: count.current++, file }))])}
      >
        Drop files here, paste, or choose them.
      </DropZone>
      {chosen.length > 0 && (
        <div ref={forms} className="rounded-panel border border-line bg-panel">
          {chosen.map(({ id, file }) => (
            <UploadForm
              key={id}
              screeningId={screeningId}
              file={file}
              places={places}
              alone={chosen.length === 1}
              onRemove={() => remove(id)}
              onStored={() => {
                remove(id);
                said(`${file.name} is stored.`);
                router.refresh();
              }}
            />
          ))}
          {chosen.length > 1 && (
            <div className="border-t border-faint p-4">
              <Button look="primary" onClick={submitAll}>
                Add all {chosen.length}
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
