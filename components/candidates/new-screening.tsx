"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { ActionForm } from "@/components/form/action-form";
import { DraftFound } from "@/components/form/draft-found";
import { SelectField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { useKeptDraft } from "@/components/form/use-kept-draft";
import { later } from "@/components/ui/later";
import { TabLinks } from "@/components/ui/tab-links";
import { openFromForm } from "@/lib/screenings/actions";
import { useFilling } from "../sources/use-filling";
import { ApplicationFields } from "./application-fields";
import { ResumeFile } from "./resume-file";
import { SamePerson } from "./same-person";
import { importDocument, useResumeDocument } from "./use-resume-document";
import { useResumeImport } from "./use-resume-import";

const ReadPanel = later(() => import("../sources/read-panel").then((file) => file.ReadPanel));

type NewScreeningProps = {
  /** The open positions of the recruiter; at least one. */
  positions: { id: string; title: string; place: string }[];
  /** The position that the address asks for. */
  wanted?: string;
  way: "file" | "form";
};

/**
 * Brings a candidate in by a résumé file or by a form; a résumé that people read fills the form in. What is chosen and typed in
 * one way stays while one looks at the other.
 */
export function NewScreening({ positions, wanted, way }: NewScreeningProps) {
  const router = useRouter();
  const goTo = ({ screeningId }: { screeningId: string }) => router.push(`/screenings/${screeningId}`);
  const chosen = positions.length === 1 ? positions[0] : positions.find(({ id }) => id === wanted);
  const form = useActionForm({
    schema: () => import("@/lib/screenings/schema").then((file) => file.openInput),
    action: (input: Parameters<typeof openFromForm>[0]) =>
      paper.taken ? importDocument(paper.taken, input) : openFromForm(input),
    defaultValues: { ...empty, positionId: chosen?.id ?? "", candidateId: undefined },
    onDone(opened) {
      draft.forget();
      goTo(opened);
    },
  });
  const resume = useResumeImport(form, goTo);
  const filling = useFilling(form.form);
  // The address that asked for a position has a draft of its own, which stays while one looks at the other way.
  const [about] = useState(`new screening ${wanted ?? ""}`);
  const draft = useKeptDraft(form.form, about, filling.isFilled);
  const paper = useResumeDocument(({ values }) => filling.fill(values));
  const byFile = way === "file" && !paper.taken;
  function letGo() {
    paper.clear();
    filling.takeBack(["positionId", "candidateId"]);
  }
  const [positionId, candidateId, email] = useWatch({
    control: form.form.control,
    name: ["positionId", "candidateId", "email"],
  });
  const same = (
    <SamePerson
      email={byFile ? resume.email : String(email ?? "")}
      chosen={candidateId}
      onChoose={(id) => form.form.setValue("candidateId", id)}
    />
  );
  const ways = [
    { href: address("file", wanted), label: "From a résumé file", current: way === "file" },
    { href: address("form", wanted), label: "By hand", current: way === "form" },
  ];
  return (
    <ActionForm form={byFile ? resume : form} label="New screening">
      {!byFile && !paper.taken && <DraftFound kept={draft} deed="sent" />}
      <SelectField
        {...form.field("positionId")}
        label="Position"
        help="Its policy says which checks the candidate gets."
        choices={positions.map(({ id, title, place }) => ({ value: id, label: `${title}, ${place}` }))}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <TabLinks label="How the candidate comes in" tabs={ways} />
        <Link
          href={`/screenings/import${positionId ? `?position=${positionId}` : ""}`}
          className="inline-flex min-h-control items-center text-accent hover:underline"
        >
          Bring several in from a list
        </Link>
      </div>
      {paper.taken && (
        <ReadPanel
          fileName={paper.taken.file.name}
          reading={paper.taken.reading}
          kept="The file is kept as evidence."
          onClear={letGo}
        />
      )}
      {byFile ? (
        <ResumeFile resume={resume} same={same} onDocument={(file) => paper.choose([file])} document={paper} />
      ) : (
        <ApplicationFields form={form} same={same} />
      )}
    </ActionForm>
  );
}

const empty = {
  ...{ name: "", email: "", phone: "", place: "", address: "", website: "" },
  ...{ work: [], education: [], clients: [], references: [], further: [], paths: {} },
};

const address = (way: "file" | "form", position = "") =>
  `/screenings/new?${new URLSearchParams({ ...(position && { position }), way })}`;
