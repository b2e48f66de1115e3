"use client";

import { useRouter } from "next/navigation";
import type { z } from "zod";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { CheckboxesField } from "@/components/form/checkboxes-field";
import { CheckboxField } from "@/components/form/choice-fields";
import { DraftFound } from "@/components/form/draft-found";
import { TextField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { useKeptDraft } from "@/components/form/use-kept-draft";
import { capital } from "@/components/ui/capital";
import { useToast } from "@/components/ui/toast";
import { publishVersion } from "@/lib/policy/actions";
import type { KindView } from "@/lib/policy/queries";
import type { PolicyDraft, policyAsks, publishInput } from "@/lib/policy/schema";
import { gates, isLater, laterStages } from "@/lib/policy/stages";
import { HiringFields } from "./hiring-fields";
import { LaterFields } from "./later-fields";
import { NumberField } from "./number-field";
import { PlacesField } from "./places-field";
import { PolicyPreview } from "./policy-preview";

type PolicyFormProps = {
  kinds: KindView[];
  draft: PolicyDraft;
  /** What the version before asks; null for a new policy. */
  before: z.output<typeof policyAsks> | null;
  basedOn: string | null;
};

export type PolicyEditing = ReturnType<typeof useActionForm<z.input<typeof publishInput>, { policyVersionId: string }>>;
const gateIds = gates.map(({ id }) => id);
const opening = gates
  .filter(({ id }) => id !== "offer")
  .map(({ id, title }) => ({ value: id, label: laterStages.find(({ gate }) => gate === id)?.title ?? capital(title) }));

/** Everything a version of a policy says, beside it what that comes to. */
export function PolicyForm({ kinds, draft, before, basedOn }: PolicyFormProps) {
  const router = useRouter();
  const toast = useToast();
  const form: PolicyEditing = useActionForm({
    schema: async () => (await import("@/lib/policy/schema")).publishInput,
    action: publishVersion,
    defaultValues: { ...draft, basedOn },
    onDone: () => {
      kept.forget();
      toast.said(before ? `Published another version of ${before.name}` : "Published the policy");
      router.push("/policies");
    },
  });
  const { field, form: values } = form;
  const kept = useKeptDraft(values, `policy ${basedOn}`);
  return (
    <div className="grid items-start gap-x-10 gap-y-6 wide:grid-cols-[minmax(0,1fr)_21rem]">
      <ActionForm form={form} label={before ? `New version of ${before.name}` : "New policy"}>
        <DraftFound kept={kept} deed="published" />
        {!before && <TextField {...field("name")} label="Name" help="After the kind of position it is for." />}
        <HiringFields form={form} kinds={kinds} />
        <LaterFields form={form} kinds={kinds} open={Boolean(before?.checks.some(({ stage }) => isLater(stage)))} />
        <fieldset className="flex flex-col gap-4">
          <legend className="mb-2 text-lg font-semibold">How gates open</legend>
          <CheckboxesField
            {...field("opensByChecks")}
            label="Open once their checks are done"
            help="Every other gate is decided by the hiring manager, and the offer always is."
            choices={opening}
            chosen={values.watch("opensByChecks")}
            onChange={(chosen) =>
              values.setValue(
                "opensByChecks",
                gateIds.filter((id) => chosen.includes(id)),
              )
            }
          />
          <CheckboxField
            {...field("managerWaives")}
            label="The hiring manager may grant waivers, too"
            help="Otherwise compliance alone does; never whoever proposed it, nor who saw the candidate with their document."
          />
        </fieldset>
        <fieldset className="grid gap-4 desk:grid-cols-2">
          <legend className="mb-2 text-lg font-semibold">How much, and how long</legend>
          <NumberField
            {...field("minimumChecked")}
            label="At least checked, in percent"
            help="Below it, work goes on."
          />
          <NumberField
            {...field("answerDays")}
            label="Days to answer"
            help="For a candidate, before a stop is final."
          />
          <NumberField
            {...field("changeDays")}
            label="Days to look again after a change"
            help="Of name, address or bank."
          />
          <NumberField {...field("earlyChangeDays")} label="The same in the first 90 days" help="In days." />
        </fieldset>
        <PlacesField
          {...field("places")}
          chosen={values.watch("places")}
          onChange={(places) => {
            values.setValue("places", places);
            values.clearErrors("places");
          }}
        />
        <SubmitButton form={form} className="self-start">
          {before ? "Publish this version" : "Publish the policy"}
        </SubmitButton>
      </ActionForm>
      <PolicyPreview control={values.control} kinds={kinds} before={before} />
    </div>
  );
}
