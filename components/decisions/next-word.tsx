import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import type { Dossier } from "@/lib/decisions/queries/dossier";
import { DecideForm } from "./decide-form";

/** Where the decision stands: it has ended, somebody else has the word, it is with the recruiter, or it is one's own. */
export function NextWord({ decisions: [newest], ...now }: Dossier) {
  if (now.ended || !now.gate)
    return (
      <Notice title={`${now.ended ?? "Decided"}.`}>This screening has ended; nothing in it changes any more.</Notice>
    );
  if (now.whyNot) return <Notice title="Not yours to decide now.">{now.whyNot}</Notice>;
  const form = (
    <DecideForm
      screeningId={now.id}
      gate={now.gate}
      assessmentId={now.assessmentId}
      candidate={now.name}
      recruiter={now.recruiter}
      whyNotReady={now.whyNotReady}
    />
  );
  if (now.sent) return form;
  return (
    <>
      <Notice title={newest ? `${newest.words}, by ${newest.by}.` : "Not handed over yet."}>
        Once {now.recruiter} hands it over{newest && " again"}, you decide here.
      </Notice>
      <Disclosure label="Ask, hold or stop before that">{form}</Disclosure>
    </>
  );
}
