import Link from "next/link";
import { ActionButton } from "@/components/form/action-button";
import { Notice } from "@/components/ui/notice";
import { When } from "@/components/ui/when";
import { reuseCheck } from "@/lib/checks/actions";
import type { Elsewhere as ElsewhereView } from "@/lib/checks/queries";

type Props = { screeningId: string; kind: string; elsewhere: ElsewhereView; canReuse: boolean };

/** What another screening of the same person says of this check: a result that can be taken over, or the one that was. */
export function Elsewhere({ screeningId, kind, elsewhere: { offered, taken }, canReuse }: Props) {
  if (taken) return <Taken kind={kind} {...taken} />;
  if (!offered || !canReuse) return null;
  const { completionId, words, position, at, until, screeningId: from } = offered;
  const use = (
    <ActionButton
      action={reuseCheck}
      input={{ screeningId, kind, completionId }}
      said="Taken over"
      command="Use the earlier result"
    >
      Use it here
    </ActionButton>
  );
  return (
    <Notice title="Done before." aside={use}>
      <When at={at} show="day" /> for <CheckLink screeningId={from} kind={kind} position={position} />: {words}. It can
      be taken over until <When at={until} show="day" />.
    </Notice>
  );
}

type TakenProps = NonNullable<ElsewhereView["taken"]> & { kind: string };

function Taken({ kind, ...taken }: TakenProps) {
  const reopened = "The check this came from was reopened.";
  if (!taken.from)
    return (
      <Notice tone="difference" title={reopened}>
        Its result no longer stands behind this one. Reopen this check too, and do it here.
      </Notice>
    );
  const { at, reopenedAt, from } = taken;
  const where = <CheckLink {...from} kind={kind} />;
  if (reopenedAt)
    return (
      <Notice tone="difference" title={reopened}>
        The check for {where} was opened again on <When at={reopenedAt} show="day" />, so its result no longer stands
        behind this one. Reopen this check too, and do it here.
      </Notice>
    );
  return (
    <Notice title="Taken over.">
      It was done on <When at={at} show="day" /> for {where}, and counts here as long as it stands there.
    </Notice>
  );
}

const CheckLink = ({ screeningId, kind, position }: { screeningId: string; kind: string; position: string }) => (
  <Link href={`/screenings/${screeningId}/checks/${kind}`} className="underline">
    {position}
  </Link>
);
