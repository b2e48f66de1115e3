"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { When } from "@/components/ui/when";
import { addNote } from "@/lib/screenings/actions";
import { noteInput } from "@/lib/screenings/schema";

type NotesProps = {
  screeningId: string;
  notes: { id: string; body: string; by: string; at: string }[];
  canWrite: boolean;
};

/** Notes on the screening, newest first, and a place to write one. Recruiters of the position and compliance read them. */
export function Notes({ screeningId, notes, canWrite }: NotesProps) {
  const [writing, setWriting] = useState(false);
  return (
    <section aria-label="Notes">
      <div className="mb-2 flex items-center justify-between">
        <h2 className="text-base font-semibold">Notes</h2>
        {canWrite && !writing && (
          <Button keys="n" onClick={() => setWriting(true)}>
            Note
          </Button>
        )}
      </div>
      {writing && <NoteForm screeningId={screeningId} onDone={() => setWriting(false)} />}
      {notes.length === 0 && !writing && <p className="text-grey">No notes yet.</p>}
      <ul className="flex flex-col gap-3">
        {notes.map(({ id, body, by, at }) => (
          <li key={id}>
            <p className="break-words whitespace-pre-line">{body}</p>
            <p className="text-sm text-grey">
              {by}, <When at={at} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoteForm({ screeningId, onDone }: { screeningId: string; onDone: () => void }) {
  const router = useRouter();
  const form = useActionForm({
    schema: noteInput,
    action: addNote,
    defaultValues: { screeningId, body: "" },
    onDone: () => {
      onDone();
      router.refresh();
    },
  });
  return (
    <div className="mb-3">
      <ActionForm form={form} label="Write a note">
        <TextArea
          {...form.field("body")}
          label="Note"
          help="Recruiters of this position and compliance read it; the candidate may ask to."
          autoFocus
        />
        <div className="flex gap-2">
          <SubmitButton form={form}>Keep</SubmitButton>
          <Button look="plain" onClick={onDone}>
            Leave it
          </Button>
        </div>
      </ActionForm>
    </div>
  );
}
