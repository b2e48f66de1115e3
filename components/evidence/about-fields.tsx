"use client";

import { useId } from "react";
import type { UseFormReturn } from "react-hook-form";
import { SelectField } from "@/components/form/fields";
import { later } from "@/components/ui/later";
import { addedKinds, type EvidenceKindId, evidenceKind } from "@/lib/evidence/kinds";
import { inWords } from "@/lib/evidence/media-types";
import { usualWay, ways } from "@/lib/evidence/ways";

const IssuedFields = later(() => import("./issued-fields").then((file) => file.IssuedFields));

/** Where evidence can go: a check with the kinds it wants, or the screening as a whole (`kind` is empty). */
export type EvidencePlace = { kind: string; title: string; evidence: string[] };

export type About = { check: string; kind: string; how: string; issuer: string; document: string; side: string };

/** What is proposed for a place: the first kind it wants, and how that usually comes to us. */
export function proposalFor(place?: EvidencePlace): About {
  const kind = place?.evidence[0] ?? "";
  return { check: place?.kind ?? "", kind, how: proposedWay(kind), issuer: "", document: "", side: "" };
}

/** What a file is, how it came to us, and (where there is more than one place) what it belongs to. */
export function AboutFields({ form, places }: { form: UseFormReturn<About>; places: EvidencePlace[] }) {
  const id = useId();
  const { register, setValue, watch } = form;
  const { errors, dirtyFields, isSubmitted } = form.formState;
  const [check, kind] = watch(["check", "kind"]);
  const placeOf = (check: string) => places.find((place) => place.kind === check);

  // A proposal never replaces what the person chose.
  function propose({ kind, how }: Pick<About, "kind" | "how">) {
    if (!dirtyFields.kind) setValue("kind", kind, { shouldValidate: isSubmitted });
    if (!dirtyFields.how) setValue("how", how, { shouldValidate: isSubmitted });
  }
  return (
    <>
      <div className="grid gap-3 desk:grid-cols-2 wide:grid-cols-[repeat(auto-fit,minmax(12rem,1fr))]">
        {places.length > 1 && (
          <SelectField
            {...register("check", { onChange: ({ target }) => propose(proposalFor(placeOf(target.value))) })}
            id={`${id}-check`}
            label="Belongs to"
            none={placeOf("")?.title}
            choices={places.filter(({ kind }) => kind).map(({ kind, title }) => ({ value: kind, label: title }))}
          />
        )}
        <SelectField
          {...register("kind", {
            required: "Choose what it is.",
            onChange: ({ target }) => propose({ kind: target.value, how: proposedWay(target.value) }),
          })}
          id={`${id}-kind`}
          label="What is it?"
          error={errors.kind?.message}
          choices={kindsFor(placeOf(check))}
        />
        <SelectField
          {...register("how", { required: "Choose how it came to us." })}
          id={`${id}-how`}
          label="How did it come to us?"
          error={errors.how?.message}
          choices={Object.entries(ways).map(([value, label]) => ({ value, label }))}
        />
      </div>
      {kind && <KindHelp kind={kind} />}
      {kind && evidenceKind(kind).issued && <IssuedFields form={form} />}
    </>
  );
}

function KindHelp({ kind }: { kind: string }) {
  const { help, accepts } = evidenceKind(kind);
  return (
    <p className="text-sm text-grey">
      {help} Takes {inWords(accepts)}.
    </p>
  );
}

const proposedWay = (kind: string): string => usualWay[kind as EvidenceKindId] ?? "";

/** What the place asks for stands first. */
function kindsFor(place?: EvidencePlace) {
  const wanted = (id: string) => place?.evidence.includes(id) ?? false;
  const sorted = [...addedKinds].sort((a, b) => Number(wanted(b.id)) - Number(wanted(a.id)));
  return sorted.map(({ id, title }) => ({ value: id, label: title }));
}
