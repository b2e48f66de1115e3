"use client";

import { useRouter } from "next/navigation";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { SelectField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Notice } from "@/components/ui/notice";
import type { PersonOf } from "@/lib/candidates/queries";
import { openForAnother } from "@/lib/screenings/actions";

type Props = { person: PersonOf; positions: { id: string; title: string; place: string }[] };

/** Opens a screening of the same person for another position; offers those for which they have none that is open. */
export function OpenForAnother({ person, positions }: Props) {
  const { screeningId, name, position, open } = person;
  const router = useRouter();
  const left = positions.filter(({ id }) => !open.includes(id));
  const form = useActionForm({
    schema: () => import("@/lib/screenings/schema").then((file) => file.anotherInput),
    action: openForAnother,
    defaultValues: { screeningId, positionId: left.length === 1 ? (left[0]?.id ?? "") : "" },
    onDone: (opened) => router.push(`/screenings/${opened.screeningId}`),
  });
  return (
    <ActionForm form={form} label={`Also for another position: ${name}`}>
      <Notice>
        What <bdi>{name}</bdi> stated for {position} is carried over. Documents, profiles and answers stay there; a
        check with a clear result that still holds can be taken over, one by one.
      </Notice>
      <SelectField
        {...form.field("positionId")}
        label="Position"
        help="Its policy says which checks the candidate gets."
        choices={left.map(({ id, title, place }) => ({ value: id, label: `${title}, ${place}` }))}
      />
      <SubmitButton form={form} keys="mod+enter" className="self-start">
        Open the screening
      </SubmitButton>
    </ActionForm>
  );
}
