"use client";

import { createContext, type ReactNode, use, useState } from "react";
import { later } from "./later";

export type Saying = { title: string; description?: string; undo?: () => void; refusal?: boolean };

// Loaded when there is first something to say.
const Toasts = later(() => import("./toasts").then((file) => file.Toasts));

const ToastContext = createContext<(saying: Saying) => void>(() => {});

/** A place for the toasts of a page. They are announced politely and leave after eight seconds. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [sayings, setSayings] = useState<Saying[]>([]);
  const [add] = useState(() => (saying: Saying) => setSayings((before) => [...before, saying]));
  return (
    <ToastContext value={add}>
      {children}
      {sayings.length > 0 && <Toasts sayings={sayings} />}
    </ToastContext>
  );
}

/** Says what just happened. A refusal stays until it is closed; `undo` offers the way back where there is one. */
export function useToast() {
  const add = use(ToastContext);
  return {
    said: (title: string, undo?: () => void) => add({ title, undo }),
    refused: (title: string, description?: string) => add({ title, description, refusal: true }),
  };
}
