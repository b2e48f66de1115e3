"use client";

import { z } from "zod";
import { CheckboxField, RadioField } from "./choice-fields";
import { DateField, SelectField, TextArea, TextField } from "./fields";
import type { FieldBinding } from "./use-action-form";

/** The part of JSON Schema that a flat answer is made of, with the words from `.meta({ title, description, labels })`. */
type Property = {
  type?: string;
  title?: string;
  description?: string;
  /** What the values of an enum are called: { "not-sure": "Not sure" }. */
  labels?: Record<string, string>;
  enum?: string[];
  format?: string;
  maxLength?: number;
  anyOf?: Property[];
};

type SchemaFieldsProps = {
  schema: z.ZodType;
  /** `field` of `useActionForm`; `at` is where the object lies in the form, such as "answers". */
  field: (name: never) => FieldBinding;
  at?: string;
};

/** The fields of a flat zod object, made from its metadata: enum, text, yes or no, day. Anything else needs a form of its own. */
export function SchemaFields({ schema, field, at }: SchemaFieldsProps) {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as {
    properties?: Record<string, Property>;
    required?: string[];
  };
  return Object.entries(json.properties ?? {}).map(([name, property]) => (
    <PropertyField
      key={name}
      property={property}
      binding={field((at ? `${at}.${name}` : name) as never)}
      label={property.title ?? sentence(name)}
      optional={!json.required?.includes(name)}
    />
  ));
}

function PropertyField(props: { property: Property; binding: FieldBinding; label: string; optional: boolean }) {
  const { property, binding, label } = props;
  const orNothing = property.anyOf?.some(({ type }) => type === "null") ?? false;
  const {
    type,
    enum: values,
    format,
    maxLength,
  } = {
    ...property,
    ...property.anyOf?.find((each) => each.type !== "null"),
  };
  const words = { ...binding, label, help: property.description, optional: props.optional || orNothing };
  if (values) {
    const choices = values.map((value) => ({ value, label: property.labels?.[value] ?? sentence(value) }));
    if (choices.length > 5) return <SelectField {...words} choices={choices} />;
    const short = choices.length <= 3 && choices.every((choice) => choice.label.length <= 18);
    return <RadioField {...words} choices={choices} segmented={short} />;
  }
  if (type === "boolean") return <CheckboxField {...words} />;
  if (format === "date") return <DateField {...words} />;
  if ((maxLength ?? 0) > 200) return <TextArea {...words} />;
  return <TextField {...words} type={format === "email" ? "email" : "text"} />;
}

/** "not-sure" and "whereFound" as words: "Not sure", "Where found". */
function sentence(name: string) {
  const words = name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[-_]/g, " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
