"use client";

import { useState } from "react";
import { ClientsFields } from "@/components/candidates/client-fields";
import { FurtherFields } from "@/components/candidates/further-fields";
import { JobFields, StudyFields } from "@/components/candidates/work-and-education-fields";
import { AttachField } from "@/components/evidence/attach-field";
import { useAttachedFile } from "@/components/evidence/use-attached-file";
import { ActionForm, SubmitOrLeave } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/choice-fields";
import { DraftFound } from "@/components/form/draft-found";
import { DateField, SelectField, TextField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { useKeptDraft } from "@/components/form/use-kept-draft";
import { addProfile } from "@/lib/sources/actions";
import { sites } from "@/lib/sources/kinds/profile";
import type { LookAgain } from "@/lib/sources/queries/matrix";
import { withCorrections } from "@/lib/sources/reviewed";
import { profileInput } from "@/lib/sources/schema";
import { ProfileSource } from "./profile-source";
import { useFilling } from "./use-filling";
import { useProfileFile } from "./use-profile-file";

type Props = {
  screeningId: string;
  again?: LookAgain;
};

/** What a public page says, as it stands there, typed in or filled in from a file; what it does not say is left empty. */
export function ProfileForm({ screeningId, again }: Props) {
  const [asked, setAsked] = useState<unknown>();
  const picture = useAttachedFile();
  const source = useAttachedFile();
  const details = { site: "" as never, siteName: "", address: "", since: "", ...again?.page, seen: today() } as never;
  const profile = useProfileFile(({ file, values, reading }) => {
    source.choose(file);
    filling.fill(values, { details: { ...form.form.getValues("details"), ...reading.details } });
  });
  function clear() {
    profile.clear();
    filling.takeBack([]);
  }
  const form = useActionForm({
    schema: profileInput,
    async action(input: Parameters<typeof addProfile>[0]) {
      const kind = profile.taken ? "profile-export" : "profile-snapshot";
      const how = input.details.form === "export" ? "candidate" : "public";
      const attached = profile.taken ? source : picture;
      const kept = await attached.store({ screeningId, kind, checkKind: "profiles", how });
      const stated = withCorrections(input, profile.taken?.values);
      const theirs = input.theirs && input.name === asked;
      const added = kept.ok ? await addProfile({ ...stated, theirs, evidenceId: kept.data }) : kept;
      if (added.ok) draft.forget();
      else if (added.fields?.theirs) askOf(input.name);
      return added;
    },
    defaultValues: { screeningId, details, ...empty, ...again?.stated },
  });
  /** What is said of a page is said of one name. */
  function askOf(name: unknown) {
    form.form.setValue("theirs", false);
    setAsked(name);
  }
  const filling = useFilling(form.form, again?.stated);
  const draft = useKeptDraft(form.form, `profile ${screeningId} ${again?.id ?? ""}`, filling.isFilled);
  return (
    <ActionForm form={form} label={again ? "Look at the profile again" : "Add a profile"}>
      {!profile.taken && <DraftFound kept={draft} deed="kept" />}
      <ProfileSource profile={profile} onClear={clear} />
      <div className="grid gap-4 desk:grid-cols-2">
        <SelectField
          {...form.field("details.site")}
          label="Which site?"
          choices={Object.entries(sites).map(([value, label]) => ({ value, label }))}
        />
        {form.form.watch("details.site") === "other" && (
          <TextField {...form.field("details.siteName")} label="What is the site called?" />
        )}
        <TextField {...form.field("details.address")} label="Address of the page" />
        <TextField
          {...form.field("details.since")}
          label="When was the account created?"
          help="Where the page says so: “Joined March 2019”."
          optional
        />
        <DateField {...form.field("details.seen")} label="Seen on" />
      </div>
      {!profile.taken && (
        <AttachField
          {...form.field("evidenceId")}
          label="Picture of the page"
          help="Without one the next reader has to believe you."
          optional
          paste
          accept="image/*,application/pdf"
          attached={picture}
        />
      )}
      <div className="grid gap-4 desk:grid-cols-2">
        <TextField
          {...form.field("name")}
          label="Name"
          help="As it stands there. Empty where it shows a handle."
          optional
        />
        <TextField {...form.field("place")} label="Town" optional />
        <TextField {...form.field("email")} label="E-mail" type="email" optional />
        <TextField {...form.field("phone")} label="Phone" type="tel" optional />
        <TextField {...form.field("website")} label="Web address it names" optional />
      </div>
      <FurtherFields form={form as never} />
      <JobFields form={form as never} contact={false} />
      <StudyFields form={form as never} />
      <ClientsFields form={form as never} contact={false} />
      {asked !== undefined && asked === form.form.watch("name") && (
        <CheckboxField {...form.field("theirs")} label="It is their page all the same" />
      )}
      <SubmitOrLeave form={form}>Keep the profile</SubmitOrLeave>
    </ActionForm>
  );
}

const empty = {
  ...{ name: "", place: "", email: "", phone: "", website: "" },
  ...{ work: [], education: [], clients: [], further: [], paths: {} },
};

/** The viewer's own day. */
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
