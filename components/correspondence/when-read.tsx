"use client";

import { WishForm } from "@/components/checks/when-shown";
import { ActionButton } from "@/components/form/action-button";
import { Unfold } from "@/components/ui/unfold";
import { sayNotAWish } from "@/lib/correspondence/actions";
import type { ReadMailView } from "@/lib/correspondence/queries";

type Props = { screeningId: string; wish: ReadMailView["wishes"][number] };

/** Says of a sentence that it is a wish, which makes an entry of it, or that it is none. */
export function AnswerRead({ screeningId, wish: { id, toWhat, words, writtenBy, sentOn } }: Props) {
  const read = { readId: id, askedBy: writtenBy, askedOn: sentOn ?? "", toWhat, words };
  return (
    <div className="flex flex-wrap gap-2">
      <Unfold label="Yes, a wish">
        <WishForm screeningId={screeningId} read={read} />
      </Unfold>
      <ActionButton action={sayNotAWish} input={{ screeningId, readId: id }} said="Kept that it is no wish">
        Not a wish
      </ActionButton>
    </div>
  );
}
