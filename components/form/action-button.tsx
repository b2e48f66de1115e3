"use client";

import { useRouter } from "next/navigation";
import { type ComponentProps, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { type Action, callAction } from "./call-action";

type ActionButtonProps<Input, T> = Omit<ComponentProps<typeof Button>, "onClick" | "pending" | "type"> & {
  action: Action<Input, T>;
  input: Input;
  /** Said in a toast when it is done: "Reminder sent". */
  said?: string;
  /** Closes what the button stands in when it is done. */
  close?: () => void;
  /** Called with the answer. Without it, the page is loaded afresh. */
  onDone?: (data: T) => void;
};

/** A mutation that needs no form: runs once per press, shows a refusal as a toast that stays until it is closed. */
export function ActionButton<Input, T>({ action, input, said, close, onDone, ...button }: ActionButtonProps<Input, T>) {
  const [pending, setPending] = useState(false);
  const busy = useRef(false);
  const router = useRouter();
  const toast = useToast();
  async function run() {
    if (busy.current) return;
    busy.current = true;
    setPending(true);
    const result = await callAction(action, input);
    busy.current = false;
    setPending(false);
    if (!result.ok) return toast.refused(result.message);
    if (said) toast.said(said);
    close?.();
    return onDone ? onDone(result.data) : router.refresh();
  }
  return <Button {...button} pending={pending} onClick={run} />;
}
