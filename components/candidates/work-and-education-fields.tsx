"use client";

import { useFieldArray } from "react-hook-form";
import { TextField } from "@/components/form/fields";
import { useToast } from "@/components/ui/toast";
import type { ApplicationForm } from "./application-fields";
import { Entries, Entry } from "./entries";

/** The jobs an application names, as many as there are; a page that is no application gives no contact. */
export function JobFields({ form, contact = true }: { form: ApplicationForm; contact?: boolean }) {
  const list = useFieldArray({ control: form.form.control, name: "work" });
  const toast = useToast();
  function remove(at: number) {
    const removed = form.form.getValues(`work.${at}`);
    list.remove(at);
    toast.said("Removed a job", () => list.insert(at, removed));
  }
  return (
    <Entries
      title="Jobs"
      add={() => list.append({ employer: "", title: "", start: "", end: "", contact: "" })}
      addWords="Add a job"
    >
      {list.fields.map(({ id }, at) => (
        <Entry key={id} title={`Job ${at + 1}`} remove={() => remove(at)}>
          <TextField {...form.field(`work.${at}.employer`)} label="Employer" />
          <TextField {...form.field(`work.${at}.title`)} label="Job title" optional />
          <Months form={form} at={`work.${at}`} />
          {contact && (
            <TextField
              {...form.field(`work.${at}.contact`)}
              label="E-mail of a contact the candidate gave"
              help="So that we know it: the employer is asked through a contact found by us, never through this one."
              type="email"
              optional
            />
          )}
        </Entry>
      ))}
    </Entries>
  );
}

/** The courses of study an application names. */
export function StudyFields({ form }: { form: ApplicationForm }) {
  const list = useFieldArray({ control: form.form.control, name: "education" });
  const toast = useToast();
  function remove(at: number) {
    const removed = form.form.getValues(`education.${at}`);
    list.remove(at);
    toast.said("Removed a course of study", () => list.insert(at, removed));
  }
  return (
    <Entries
      title="Education"
      add={() => list.append({ institution: "", area: "", studyType: "", start: "", end: "" })}
      addWords="Add a course of study"
    >
      {list.fields.map(({ id }, at) => (
        <Entry key={id} title={`Course of study ${at + 1}`} remove={() => remove(at)}>
          <TextField {...form.field(`education.${at}.institution`)} label="Institution" />
          <TextField {...form.field(`education.${at}.area`)} label="Subject" optional />
          <TextField {...form.field(`education.${at}.studyType`)} label="Degree" optional />
          <Months form={form} at={`education.${at}`} />
        </Entry>
      ))}
    </Entries>
  );
}

/** Months are text, because many applications state the year only. */
function Months({ form, at }: { form: ApplicationForm; at: `work.${number}` | `education.${number}` }) {
  return (
    <>
      <TextField {...form.field(`${at}.start`)} label="From" placeholder="2021-03" help="Or the year alone." optional />
      <TextField
        {...form.field(`${at}.end`)}
        label="Until"
        placeholder="2024-11"
        help="Leave empty if it is ongoing."
        optional
      />
    </>
  );
}
