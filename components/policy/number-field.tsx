"use client";

import type { ComponentProps } from "react";
import { TextField } from "@/components/form/fields";

/** A whole number; typed as text, so that nothing that is typed is lost. */
export const NumberField = (props: ComponentProps<typeof TextField>) => (
  <TextField {...props} inputMode="numeric" className="max-w-28 tabular-nums" />
);
