"use client";

import { useFieldArray } from "react-hook-form";
import { Button } from "@/components/ui/button";
import type { ApplicationForm } from "./application-fields";

const titles = { email: "E-mail", phone: "Phone", website: "Web address" };

/** What a file states beyond the fields: further e-mails, phones and web addresses. They are kept unless they are removed. */
export function FurtherFields({ form }: { form: ApplicationForm }) {
  const { fields, remove } = useFieldArray({ control: form.form.control, name: "further" });
  if (fields.length === 0) return null;
  return (
    <fieldset className="min-w-0">
      <legend className="font-medium">Also read</legend>
      <ul>
        {fields.map(({ id, attribute, value, path }, at) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3">
            <span className="text-grey">{titles[attribute]}</span>
            <span className="min-w-0 wrap-anywhere" title={path}>
              {String(value)}
            </span>
            <Button look="plain" aria-label={`Remove ${value}`} onClick={() => remove(at)}>
              Remove
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
