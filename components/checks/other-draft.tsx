"use client";

import { Button } from "@/components/ui/button";

type Props = { by: string; answers: Record<string, unknown>; onTake: (answers: Record<string, unknown>) => void };

/** The text that somebody else saved meanwhile, and the choice to take it. */
export function OtherDraft({ by, answers, onTake }: Props) {
  const theirs = Object.values(answers).filter((value) => typeof value === "string" && value !== "");
  return (
    <div className="flex w-full flex-col gap-2 rounded-panel border border-difference bg-difference-soft p-3 text-soft">
      <p>{by} saved another version meanwhile. Yours is still in the form; keep typing to keep yours.</p>
      <blockquote className="border-l-2 border-line pl-2 whitespace-pre-line">
        {theirs.join("\n") || "(empty)"}
      </blockquote>
      <Button className="self-start" onClick={() => onTake(answers)}>
        Take theirs
      </Button>
    </div>
  );
}
