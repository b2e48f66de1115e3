"use client";

import { later } from "@/components/ui/later";

// Loaded on the page of the form alone.
export const PointsEditor = later(() => import("./points-form").then((file) => file.PointsForm));
