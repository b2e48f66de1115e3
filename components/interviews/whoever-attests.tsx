import { Notice } from "@/components/ui/notice";

/** What somebody who may decide has to know before they say whom they saw. */
export function WhoeverAttests({ candidate }: { candidate: string }) {
  return (
    <Notice title="Whoever attests does not decide.">
      After this somebody else decides about <bdi>{candidate}</bdi>; it cannot be taken back.
    </Notice>
  );
}
