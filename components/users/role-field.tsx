"use client";

import { SelectField } from "@/components/form/fields";
import type { FieldBinding } from "@/components/form/use-action-form";
import { roles } from "@/lib/auth/permissions";

const choices = Object.entries(roles).map(([value, label]) => ({ value, label }));

/** One of the roles. */
export function RoleField(props: FieldBinding) {
  return <SelectField {...props} label="Role" choices={choices} />;
}
