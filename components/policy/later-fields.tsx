"use client";

import { SelectField } from "@/components/form/fields";
import { Unfold } from "@/components/ui/unfold";
import type { KindView } from "@/lib/policy/queries";
import { laterStages } from "@/lib/policy/stages";
import { askedChoices } from "./hiring-fields";
import type { PolicyEditing } from "./policy-form";

type Props = { form: PolicyEditing; kinds: KindView[] };

/** Which checks are done again with somebody who works here; each stage is a screening of its own. */
export function LaterFields({ open, ...props }: Props & { open: boolean }) {
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 text-lg font-semibold">Checks of those who work here</legend>
      <p className="text-sm text-grey">
        The same check may be asked while hiring and again later. What is not asked at a stage leaves that stage out.
      </p>
      <Unfold label="Ask checks again later…" open={open}>
        <Stages {...props} />
      </Unfold>
    </fieldset>
  );
}

function Stages({ form: { field }, kinds }: Props) {
  return (
    <div className="flex flex-col gap-6">
      {laterStages.map(({ id, title }) => (
        <fieldset key={id} className="grid grid-cols-2 gap-x-4 gap-y-3 desk:grid-cols-3">
          <legend className="mb-2 font-medium">{title}</legend>
          {kinds.map(({ kind, title: check }) => (
            <div key={kind} data-label={`${check}, ${title.toLowerCase()}`}>
              <SelectField {...field(`later.${id}.${kind}`)} label={check} choices={askedChoices} />
            </div>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
