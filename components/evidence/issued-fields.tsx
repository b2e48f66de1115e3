"use client";

import { useId } from "react";
import type { UseFormReturn } from "react-hook-form";
import { SelectField } from "@/components/form/fields";
import { Notice } from "@/components/ui/notice";
import { guardOf, type Side } from "@/lib/policy/jurisdictions";
import { places } from "@/lib/policy/places";
import { addressDocuments } from "@/lib/sources/kinds/address-document";
import { identityDocuments } from "@/lib/sources/kinds/identity-document";
import type { About } from "./about-fields";

const everyPlace = places();
const sides = [
  { value: "front", label: "Front, or the page with the name" },
  { value: "back", label: "Back, or both sides in one file" },
];

/** Of a document: which place issued it, what it is, and which side this shows, since some places forbid keeping a picture. */
export function IssuedFields({ form }: { form: UseFormReturn<About> }) {
  const id = useId();
  const { register, watch, formState } = form;
  const [kind, issuer, document, side] = watch(["kind", "issuer", "document", "side"]);
  const documents = kind === "identity-document" ? identityDocuments : addressDocuments;
  const guard = guardOf({ issuer, document }, (side || "front") as Side);
  const field = (name: "issuer" | "document" | "side", required: string) => ({
    ...register(name, { required, shouldUnregister: true }),
    id: `${id}-${name}`,
    error: formState.errors[name]?.message,
  });
  return (
    <>
      <div className="grid gap-3 desk:grid-cols-2 wide:grid-cols-[repeat(auto-fit,minmax(12rem,1fr))]">
        <SelectField
          {...field("issuer", "Choose the place that issued it.")}
          label="Which place issued it?"
          choices={everyPlace}
        />
        <SelectField
          {...field("document", "Choose which document it is.")}
          label="Which document is it?"
          choices={Object.entries(documents).map(([value, label]) => ({ value, label }))}
        />
        <SelectField {...field("side", "Choose which side it shows.")} label="Which side?" choices={sides} />
      </div>
      {guard && (
        <Notice tone="difference" title="No picture of this is kept.">
          {guard.words} Source: {guard.law}, read {guard.checked}.
        </Notice>
      )}
    </>
  );
}
