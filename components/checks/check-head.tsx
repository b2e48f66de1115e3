import { LawNotice } from "@/components/law/law-notice";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ChecklistStage } from "@/lib/checks/checklist";
import type { CheckView } from "@/lib/checks/queries";
import { unreadWords } from "@/lib/risk/states";

type Props = { screeningId: string; check: CheckView; stages: ChecklistStage[] };

/** Title, measure, the checks before and after, why it is done, and what the law says about it. */
export function CheckHead({ screeningId, check, stages }: Props) {
  const { title, measures, task, guidance, id } = check.kind;
  const all = stages.flatMap(({ checks }) => checks);
  const place = all.findIndex(({ kind }) => kind === id);
  const [before, after] = [all[place - 1], all[place + 1]];
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-xl font-semibold">{title}</h2>
        {measures.map((measure) => (
          <Badge key={measure} tone="accent">
            {measure}
          </Badge>
        ))}
        <div className="ml-auto flex gap-1">
          {before && (
            <ButtonLink href={`/screenings/${screeningId}/checks/${before.kind}`} look="plain" keys="[">
              {`‹ ${before.title}`}
            </ButtonLink>
          )}
          {after && (
            <ButtonLink href={`/screenings/${screeningId}/checks/${after.kind}`} look="plain" keys="]">
              {`${after.title} ›`}
            </ButtonLink>
          )}
        </div>
      </div>
      <Notice title={task}>{guidance}</Notice>
      {!check.known && !check.done && (
        <Notice tone="refusal" mark="could-not-be-assessed">
          {unreadWords}
        </Notice>
      )}
      {check.law && !check.done && <LawNotice law={check.law} />}
    </>
  );
}
