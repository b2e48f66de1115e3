import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { useKeptDraft } from "./use-kept-draft";

type Props = {
  kept: Pick<ReturnType<typeof useKeptDraft>, "found" | "beginAnew">;
  /** What was not done with it yet: "published". */
  deed: string;
};

/** Says that a form holds what was left in it, and lets one begin anew; nothing where nothing was left. */
export function DraftFound({ kept: { found, beginAnew }, deed }: Props) {
  if (!found) return null;
  const anew = (
    <Button look="plain" onClick={beginAnew}>
      Begin anew
    </Button>
  );
  return <Notice aside={anew}>What you had not {deed} is here again.</Notice>;
}
