"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { CheckboxesField } from "@/components/form/checkboxes-field";
import { TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { restrictScreening } from "@/lib/restrictions/actions";
import type { RestrictionView } from "@/lib/restrictions/queries";

type RestrictProps = {
  screeningId: string;
  readers: RestrictionView["readers"];
  nameable: NonNullable<RestrictionView["nameable"]>;
  restricted: boolean;
};

/** Restricts a screening to compliance and those named, or names others. */
export function Restrict({ restricted, ...props }: RestrictProps) {
  return (
    <Dialog
      title={restricted ? "Who may see this screening" : "Restrict this screening"}
      description="For everyone who is not named it is not there, and what they would be told of it waits. It can be taken back."
      trigger={
        <Button
          command={restricted ? "Name others who may know of it" : "Restrict this screening"}
          className="self-start"
        >
          {restricted ? "Name others…" : "Restrict…"}
        </Button>
      }
    >
      <RestrictForm {...props} />
    </Dialog>
  );
}

function RestrictForm({ screeningId, readers, nameable }: Omit<RestrictProps, "restricted">) {
  const form = useKeptForm({
    keptAs: `restriction ${screeningId}`,
    texts: ["reason"],
    schema: async () => (await import("@/lib/restrictions/schema")).restrictInput,
    action: restrictScreening,
    defaultValues: { screeningId, reason: "", readerIds: readers.map(({ id }) => id) },
  });
  return (
    <ActionForm form={form} label="Restrict this screening">
      <CheckboxesField
        {...form.field("readerIds")}
        label="Who may still see it, beside compliance"
        choices={nameable.map(({ id, name, role }) => ({ value: id, label: `${name}, ${role}` }))}
        chosen={form.form.watch("readerIds") as string[]}
        onChange={(ids) => form.form.setValue("readerIds", ids)}
      />
      <TextArea
        {...form.field("reason")}
        label="Why"
        help="Kept as a note: those who can see the screening read it, also once it is no longer restricted."
      />
      <SubmitButton form={form} className="self-start">
        Restrict
      </SubmitButton>
    </ActionForm>
  );
}
