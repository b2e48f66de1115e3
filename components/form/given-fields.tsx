"use client";

import { later } from "@/components/ui/later";
import type { Field } from "@/lib/door/fields";
import { DateField, SelectField, TextArea, TextField } from "./fields";
import type { FieldBinding } from "./use-action-form";

// Most checks ask for words alone.
const RadioField = later(() => import("./choice-fields").then((file) => file.RadioField));
const CheckboxField = later(() => import("./choice-fields").then((file) => file.CheckboxField));

type GivenFieldsProps = {
  fields: Field[];
  /** `field` of `useActionForm`; `at` is where the object lies in the form, such as "answers". */
  field: (name: never) => FieldBinding;
  at?: string;
};

/** Fields that a page was given as plain data. */
export function GivenFields({ fields, field, at }: GivenFieldsProps) {
  return fields.map((given) => (
    <GivenField key={given.name} given={given} binding={field((at ? `${at}.${given.name}` : given.name) as never)} />
  ));
}

function GivenField({ given, binding }: { given: Field; binding: FieldBinding }) {
  const { label, help, optional, kind, choices } = given;
  const words = { ...binding, label, help, optional };
  if (kind === "choice") {
    if (choices.length > 5) return <SelectField {...words} choices={choices} />;
    const short = choices.length <= 3 && choices.every((choice) => choice.label.length <= 18);
    return <RadioField {...words} choices={choices} segmented={short} />;
  }
  if (kind === "yes-or-no") return <CheckboxField {...words} />;
  if (kind === "day") return <DateField {...words} />;
  if (kind === "text") return <TextArea {...words} />;
  return <TextField {...words} type={kind === "email" ? "email" : "text"} />;
}
