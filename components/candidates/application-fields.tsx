"use client";

import type { ReactNode } from "react";
import type { z } from "zod";
import { SubmitButton } from "@/components/form/action-form";
import { TextArea, TextField } from "@/components/form/fields";
import type { useActionForm } from "@/components/form/use-action-form";
import type { openInput } from "@/lib/screenings/schema";
import { ClientsFields } from "./client-fields";
import { FurtherFields } from "./further-fields";
import { ReferencesFields } from "./reference-fields";
import { JobFields, StudyFields } from "./work-and-education-fields";

export type ApplicationForm = ReturnType<typeof useActionForm<z.input<typeof openInput>, { screeningId: string }>>;

/** What an application says, written down by hand: the person, their jobs, their education, their clients, who may speak for them. */
export function ApplicationFields({ form, same }: { form: ApplicationForm; same: ReactNode }) {
  return (
    <>
      <TextField {...form.field("name")} label="Name" help="As the candidate writes it." autoComplete="off" />
      <div className="grid gap-4 desk:grid-cols-2">
        <TextField {...form.field("email")} label="E-mail" type="email" optional autoComplete="off" />
        <TextField {...form.field("phone")} label="Phone" type="tel" optional autoComplete="off" />
        <TextField {...form.field("place")} label="Town" help="Where they live: “Denver, Colorado”." optional />
        <TextField {...form.field("website")} label="Web address" help="A site, portfolio or profile." optional />
      </div>
      <FurtherFields form={form} />
      {same}
      <TextArea {...form.field("address")} label="Full address" help="With street and number, if given." optional />
      <JobFields form={form} />
      <StudyFields form={form} />
      <ClientsFields form={form} />
      <ReferencesFields form={form} />
      <SubmitButton form={form} keys="mod+enter" className="self-start">
        Open the screening
      </SubmitButton>
    </>
  );
}
