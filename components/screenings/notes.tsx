"use client";

import { useState, useSyncExternalStore } from "react";
import { keptName } from "@/components/form/kept-name";
import { useOlder } from "@/components/form/use-older";
import { Button } from "@/components/ui/button";
import { later } from "@/components/ui/later";
import { Older } from "@/components/ui/older";
import { When } from "@/components/ui/when";
import { mentionParts } from "@/lib/screenings/mentions";
import type { NoteView } from "@/lib/screenings/notes";
import type { Part } from "@/lib/screenings/older";

type NotesProps = {
  screeningId: string;
  /** The newest. */
  notes: Part<NoteView>;
  /** Who can be mentioned in a note: everybody else who reads it. */
  colleagues: { id: string; name: string }[];
  canWrite: boolean;
};

// Most visits write no note.
const NoteForm = later(() => import("./note-form").then((file) => file.NoteForm));

const never = () => () => {};

/** Notes on the screening, newest first, and a place to write one. Recruiters of the position and compliance read them. */
export function Notes({ screeningId, notes, colleagues, canWrite }: NotesProps) {
  const [writing, setWriting] = useState(false);
  const begun = useSyncExternalStore(
    never,
    () => sessionStorage.getItem(keptName(`note ${screeningId}`, "body")) !== null,
    () => false,
  );
  const { shown, ...older } = useOlder("/api/notes", screeningId, notes.rows);
  return (
    <section aria-label="Notes">
      <div className="mb-2 flex items-center justify-between">
        <h2 className="text-base font-semibold">Notes</h2>
        {canWrite && !writing && (
          <Button keys="n" onClick={() => setWriting(true)}>
            {begun ? "Go on with your note" : "Note"}
          </Button>
        )}
      </div>
      {writing && <NoteForm screeningId={screeningId} colleagues={colleagues} onDone={() => setWriting(false)} />}
      {notes.count === 0 && !writing && <p className="text-grey">No notes yet.</p>}
      <ul className="flex flex-col gap-3">
        {shown.map(({ id, body, by, at, mentioned }) => (
          <li key={id}>
            <NoteBody body={body} mentioned={mentioned} />
            <p className="text-sm text-grey">
              {by}, <When at={at} />
            </p>
          </li>
        ))}
      </ul>
      <Older newest={notes.rows.length} shown={shown.length} count={notes.count} {...older} />
    </section>
  );
}

function NoteBody({ body, mentioned }: { body: string; mentioned: { name: string }[] }) {
  return (
    <p className="break-words whitespace-pre-line">
      {mentionParts(body, mentioned).map(({ text, mention }, place) =>
        mention ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places.
          <strong key={place} className="font-semibold text-accent">
            {text}
          </strong>
        ) : (
          text
        ),
      )}
    </p>
  );
}
