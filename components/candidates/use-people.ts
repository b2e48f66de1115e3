"use client";

import { useFound } from "@/components/form/use-found";
import type { FoundPerson } from "@/lib/candidates/find";

/** Who fits what is typed: by e-mail or a part of the name; with nothing typed, those worked on lately. Nobody while it is not known. */
export const usePeople = (sought: string, enabled: boolean): FoundPerson[] =>
  useFound<{ people: FoundPerson[] }>("/api/candidates", sought, enabled)?.people ?? [];
