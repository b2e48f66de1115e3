"use client";

import { TextField } from "@/components/form/fields";
import type { FieldBinding } from "@/components/form/use-action-form";

/** A password somebody chooses for themselves. */
export function NewPasswordField(field: FieldBinding) {
  return (
    <TextField
      {...field}
      label="Password"
      help="At least 12 characters. A few words in a row are easy to remember and hard to guess."
      type="password"
      autoComplete="new-password"
    />
  );
}
