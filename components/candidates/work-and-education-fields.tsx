"use client";

import type { ReactNode } from "react";
import { useFieldArray } from "react-hook-form";
import { TextField } from "@/components/form/fields";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { ApplicationForm } from "./application-fields";

/** The jobs an application names, as many as there are. */
export function JobFields({ form }: { form: ApplicationForm }) {
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
          <TextField
            {...form.field(`work.${at}.contact`)}
            label="E-mail of a contact the candidate gave"
            help="So that we know it: the employer is asked through a contact found by us, never through this one."
            type="email"
            optional
          />
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
      add={() => list.append({ institution: "", area: "", start: "", end: "" })}
      addWords="Add a course of study"
    >
      {list.fields.map(({ id }, at) => (
        <Entry key={id} title={`Course of study ${at + 1}`} remove={() => remove(at)}>
          <TextField {...form.field(`education.${at}.institution`)} label="Institution" />
          <TextField {...form.field(`education.${at}.area`)} label="Subject" optional />
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
        help="Leave empty while it goes on."
        optional
      />
    </>
  );
}

function Entries(props: { title: string; add: () => void; addWords: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2>{props.title}</h2>
      {props.children}
      <Button onClick={props.add} className="self-start">
        {props.addWords}
      </Button>
    </section>
  );
}

function Entry({ title, remove, children }: { title: string; remove: () => void; children: ReactNode }) {
  return (
    <fieldset className="min-w-0 rounded-panel border border-line bg-panel p-4">
      <legend className="sr-only">{title}</legend>
      <div className="grid gap-4 desk:grid-cols-2">{children}</div>
      <Button look="plain" onClick={remove} aria-label={`Remove ${title.toLowerCase()}`} className="-mb-1 -ml-2.5 mt-2">
        Remove
      </Button>
    </fieldset>
  );
}
