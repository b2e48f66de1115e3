"use client";

import type { z } from "zod";
import { fieldsOf } from "@/lib/door/fields";
import { GivenFields } from "./given-fields";
import type { FieldBinding } from "./use-action-form";

type SchemaFieldsProps = { schema: z.ZodType; field: (name: never) => FieldBinding; at?: string };

/** The fields of a flat zod object, in a form that has its schema at hand. */
export function SchemaFields({ schema, ...form }: SchemaFieldsProps) {
  return <GivenFields fields={fieldsOf(schema)} {...form} />;
}
