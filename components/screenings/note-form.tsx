"use client";

import { useRouter } from "next/navigation";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { useKeptForm } from "@/components/form/use-kept-form";
import { Button } from "@/components/ui/button";
import { addNote } from "@/lib/screenings/actions";
import { mentionedIn } from "@/lib/screenings/mentions";
import { MentionArea } from "./mention-area";

type NoteFormProps = { screeningId: string; colleagues: { id: string; name: string }[]; onDone: () => void };

/** Writes a note; "@" offers those who will read it, and whom the note names in the end is told. */
export function NoteForm({ screeningId, colleagues, onDone }: NoteFormProps) {
  const router = useRouter();
  const form = useKeptForm({
    keptAs: `note ${screeningId}`,
    texts: ["body"],
    schema: () => import("@/lib/screenings/schema").then((file) => file.noteInput),
    action: (note) => addNote({ ...note, mentions: mentionedIn(note.body, colleagues) }),
    defaultValues: { screeningId, body: "", mentions: [] },
    onDone: () => {
      onDone();
      router.refresh();
    },
  });
  function leave() {
    form.form.reset();
    onDone();
  }
  return (
    <div className="mb-3">
      <ActionForm form={form} label="Write a note">
        <MentionArea
          {...form.field("body")}
          label="Note"
          help="Recruiters of this position and compliance read it; the candidate may ask to. Type @ to tell a colleague of it."
          colleagues={colleagues}
          onText={(text) => form.form.setValue("body", text)}
        />
        <div className="flex gap-2">
          <SubmitButton form={form}>Keep</SubmitButton>
          <Button look="plain" onClick={leave}>
            Leave it
          </Button>
        </div>
      </ActionForm>
    </div>
  );
}
