import { TextLinks } from "@/components/checks/when-shown";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import type { TextView } from "@/lib/consents/queries";
import { EnterConsent } from "./enter-consent";

type Props = { screeningId: string; texts: TextView[] /** Others ask a recruiter. */; canRecord: boolean };

/** What has to be agreed to, or given, before a check goes on: the words, and the way to record them right there. */
export function ConsentsNeeded({ screeningId, texts, canRecord }: Props) {
  return texts.map((text) => (
    <Panel
      key={text.id}
      label={`First record this: ${text.title}`}
      title={`First record this: ${text.title}`}
      aside={text.act === "notice" ? "Notice" : "Consent"}
    >
      <div className="flex flex-col gap-4">
        <p className="text-soft">{text.why}</p>
        <Disclosure label="Read the text">
          <p className="max-w-prose border-l-2 border-line pl-3 whitespace-pre-line">{text.body}</p>
        </Disclosure>
        <TextLinks body={text.body} sheet={`/screenings/${screeningId}/consents?text=${text.id}`} />
        {canRecord ? (
          <EnterConsent screeningId={screeningId} text={text} />
        ) : (
          <Notice>A recruiter of this position records it; then the check goes on.</Notice>
        )}
      </div>
    </Panel>
  ));
}
