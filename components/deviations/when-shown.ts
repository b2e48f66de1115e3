"use client";

import { later } from "@/components/ui/later";

// Most screenings ask what their policy asks, and are spared these.
export const DecideDeviation = later(() => import("./decide-deviation").then((file) => file.DecideDeviation));
export const ProposeDeviation = later(() => import("./propose-deviation").then((file) => file.ProposeDeviation));
