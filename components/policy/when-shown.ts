"use client";

import { later } from "@/components/ui/later";

// Loaded on the pages of the editor alone.
export const PolicyEditor = later(() => import("./policy-form").then((file) => file.PolicyForm));
