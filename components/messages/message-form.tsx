"use client";

import { useRouter } from "next/navigation";
import type { z } from "zod";
import { ActionForm } from "@/components/form/action-form";
import { callAction } from "@/components/form/call-action";
import { SelectField, TextArea, TextField } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { sendMessage, takeMessageBack } from "@/lib/messages/actions";
import type { ComposeView } from "@/lib/messages/queries";
import { sendInput, type Way } from "@/lib/messages/schema";

type Props = Omit<ComposeView, "drafts"> & {
  screeningId: string;
  draft: ComposeView["drafts"][number];
  back: string;
};

type Input = z.input<typeof sendInput>;

/** A message as it will reach the candidate, to be changed first; it goes by mail, or is copied into another channel. */
export function MessageForm({ screeningId, draft, checks, to, noMail, back }: Props) {
  const router = useRouter();
  const toast = useToast();
  const { id, subject, body, wanted, kind } = draft;
  const form = useKeptForm({
    keptAs: `message ${screeningId} ${id}`,
    texts: ["subject", "body", "wanted"],
    schema: sendInput,
    action: copyOrSend,
    defaultValues: { screeningId, template: id, subject, body, wanted, kind, way: noMail ? "copied" : "mail" },
    onDone({ messageId }) {
      if (form.form.getValues("way") === "copied") toast.said("Copied, and kept as written");
      else toast.said("The mail goes out in a moment", () => takeBack(messageId));
      router.push(back);
    },
  });
  async function takeBack(messageId: string) {
    const result = await callAction(takeMessageBack, { screeningId, messageId });
    if (!result.ok) return toast.refused(result.message);
    toast.said("The mail was taken back");
    router.refresh();
  }
  const by = (way: Way) => () => form.form.setValue("way", way);
  return (
    <ActionForm form={form} label={draft.title}>
      {noMail ? <Notice>{noMail}</Notice> : <p className="text-soft">To {to}</p>}
      <TextField {...form.field("subject")} label="Subject" />
      <TextArea {...form.field("body")} label="Message" rows={14} help="Read it as the candidate will." />
      <div className="grid gap-4 desk:grid-cols-2">
        <TextField
          {...form.field("wanted")}
          label="What are you waiting for?"
          help="The check you choose waits for the candidate until it has come. Empty when you need no answer."
          optional
        />
        <SelectField {...form.field("kind")} label="Which check is waiting for it?" choices={checks} />
      </div>
      <div className="flex flex-wrap gap-2">
        {!noMail && (
          <Button type="submit" look="primary" pending={form.pending} onClick={by("mail")}>
            Send by mail
          </Button>
        )}
        <Button type="submit" look={noMail ? "primary" : "quiet"} pending={form.pending} onClick={by("copied")}>
          Copy, and keep as written
        </Button>
      </div>
    </ActionForm>
  );
}

/** What is only copied is kept only once it was copied. */
async function copyOrSend(input: Input): ReturnType<typeof sendMessage> {
  if (input.way === "mail") return sendMessage(input);
  try {
    await navigator.clipboard.writeText(`${input.subject}\n\n${input.body}`);
  } catch {
    const message = "This browser does not let us copy. Allow it for this page, or send it by mail.";
    return { ok: false, code: "not-copied", message };
  }
  return sendMessage(input);
}
