"use client";

import { useRouter } from "next/navigation";
import { useWatch } from "react-hook-form";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextArea, TextField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { capital } from "@/components/ui/capital";
import { proposeRuleset } from "@/lib/rulesets/actions";
import type { PointsView } from "@/lib/rulesets/queries";
import type { ProposeInput } from "@/lib/rulesets/schema";

type RuleView = PointsView["rules"][number];
type Editing = ReturnType<typeof useActionForm<ProposeInput, { draftId: string }>>;

/** The points of every rule, and a reason for each that is to weigh otherwise than it is shipped. */
export function PointsForm({ basedOn, rules }: Pick<PointsView, "basedOn" | "rules">) {
  const router = useRouter();
  const form: Editing = useActionForm({
    schema: async () => (await import("@/lib/rulesets/schema")).proposeInput,
    action: proposeRuleset,
    defaultValues: {
      ...{ basedOn, reason: "" },
      rules: Object.fromEntries(rules.map(({ id, points, own, why }) => [id, { points: String(own ?? points), why }])),
    },
    onDone: ({ draftId }) => router.push(`/rules/${draftId}`),
  });
  const groups = [...new Set(rules.map(({ group }) => group))];
  return (
    <ActionForm form={form} label="Change points">
      {groups.map((group) => (
        <fieldset key={group} className="flex flex-col">
          <legend className="text-lg font-semibold">{capital(group)}</legend>
          {rules
            .filter((rule) => rule.group === group)
            .map((rule) => (
              <RuleFields key={rule.id} form={form} rule={rule} />
            ))}
        </fieldset>
      ))}
      <TextArea
        {...form.field("reason")}
        label="What this ruleset is for"
        help="Whoever looks at it later reads this."
      />
      <SubmitButton form={form} className="self-start">
        Preview
      </SubmitButton>
    </ActionForm>
  );
}

function RuleFields({ form: { form, field }, rule }: { form: Editing; rule: RuleView }) {
  const { id, title, points, cap, setBy } = rule;
  const typed = useWatch({ control: form.control, name: `rules.${id}.points` });
  return (
    <fieldset className="grid gap-x-4 gap-y-2 border-b border-faint py-3 desk:grid-cols-[minmax(0,1fr)_6rem_18rem]">
      <legend className="sr-only">{title}</legend>
      <div>
        <div className="font-medium">{title}</div>
        <p className="text-sm text-grey">
          Shipped with {points}, at most {cap}. {setBy}
        </p>
      </div>
      <div data-label={title}>
        <TextField {...field(`rules.${id}.points`)} label="Points" inputMode="numeric" className="tabular-nums" />
      </div>
      {typed.trim() !== String(points) && (
        <div data-label={`${title}: why`}>
          <TextField {...field(`rules.${id}.why`)} label="Why" />
        </div>
      )}
    </fieldset>
  );
}
