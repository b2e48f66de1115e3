"use client";

import { type FormEvent, useRef, useState } from "react";
import type { z } from "zod";
import { callAction } from "@/components/form/call-action";
import type { BoundForm, Trouble, useActionForm } from "@/components/form/use-action-form";
import { saysFileName } from "@/lib/door/file-name";
import type { Result } from "@/lib/door/result";
import type { openInput } from "@/lib/screenings/schema";
import { type ResumeReading, readJsonResume } from "@/lib/sources/json-resume/read";

/** A résumé file that was chosen, and what was read from it here in the browser. */
export type ChosenResume = { fileName: string; bytes: Blob; reading: ResumeReading };

export type ResumeImport = BoundForm & {
  chosen: ChosenResume | undefined;
  /** The first e-mail it states. */
  email: string;
  /** Reads a file; nothing leaves the browser. */
  choose: (bytes: Blob, fileName: string) => Promise<void>;
  /** Lets go of the file. */
  clear: () => void;
};

type Form = Pick<ReturnType<typeof useActionForm<z.input<typeof openInput>, unknown>>, "form" | "field">;
type Opened = { screeningId: string };

/** More than a résumé may have; of a larger file only this much is read, so that it is found too large. */
const enough = 10 * 1024 * 1024 + 1;

/** Reads a JSON Resume in the browser and, once submitted, imports it for the position chosen in the form. A refusal keeps the file. */
export function useResumeImport({ form, field }: Form, onDone: (opened: Opened) => void): ResumeImport {
  const [chosen, setChosen] = useState<ChosenResume>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [pending, setPending] = useState(false);
  const busy = useRef(false);

  const stop = (message: string, fields: Trouble["fields"] = []) => setTrouble({ at: Date.now(), message, fields });

  async function choose(bytes: Blob, fileName: string) {
    const reading = readJsonResume(await bytes.slice(0, enough).text());
    setTrouble(undefined);
    setChosen({ fileName, bytes, reading });
  }

  function stopAtPosition(message: string, words: string) {
    form.setError("positionId", { type: "server", message: words });
    stop(message, [{ id: field("positionId").id, label: "Position", message: words }]);
  }

  async function send() {
    if (!chosen?.reading.ok) return stop("Choose a résumé file that can be read.");
    const positionId = form.getValues("positionId");
    if (!positionId) return stopAtPosition("One answer needs attention.", "Choose a position.");
    const result = await callAction(importResume, {
      ...chosen,
      positionId,
      candidateId: form.getValues("candidateId"),
    });
    if (result.ok) return onDone(result.data);
    const { positionId: position, ...others } = result.fields ?? {};
    if (position) return stopAtPosition(result.message, position);
    stop([result.message, ...Object.values(others)].join(" "));
  }

  async function submit(event?: FormEvent) {
    event?.preventDefault();
    if (busy.current) return;
    busy.current = true;
    setPending(true);
    await send();
    busy.current = false;
    setPending(false);
  }

  const clear = () => {
    setTrouble(undefined);
    setChosen(undefined);
  };
  return { chosen, email: emailIn(chosen), choose, clear, submit, pending, trouble };
}

const emailIn = (chosen: ChosenResume | undefined) =>
  (chosen?.reading.ok && chosen.reading.claims.find(({ attribute }) => attribute === "email")?.text) || "";

type Sent = ChosenResume & { positionId: string; candidateId: string | undefined };

async function importResume({ positionId, candidateId, fileName, bytes }: Sent): Promise<Result<Opened>> {
  const asked = new URLSearchParams({ positionId, ...(candidateId && { candidateId }) });
  const response = await fetch(`/api/imports?${asked}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...saysFileName(fileName) },
    body: bytes,
  });
  const answer = await response.json();
  return response.ok ? { ok: true, data: answer } : answer;
}
