"use client";

import { later } from "@/components/ui/later";

// Every overview of a screening would bring it, and few have something to decide.
export const DecideEarly = later(() => import("./decide-early").then((file) => file.DecideEarly));
