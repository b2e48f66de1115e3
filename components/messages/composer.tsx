import { TabLinks } from "@/components/ui/tab-links";
import type { ComposeView } from "@/lib/messages/queries";
import { MessageForm } from "./message-form";

type Props = {
  screeningId: string;
  compose: ComposeView;
  /** The draft that is shown. */
  current: string;
  addressOf: (template: string) => string;
  /** Where one goes on once it is sent. */
  back: string;
};

/** Messages that fit, each with a first version to change. What was typed in one stays while another is looked at. */
export function Composer({ screeningId, compose, current, addressOf, back }: Props) {
  const { drafts, ...rest } = compose;
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <TabLinks
        label="What to write about"
        tabs={drafts.map(({ id, title }) => ({ href: addressOf(id), label: title, current: id === current }))}
      />
      {drafts.map((draft) => (
        <div key={draft.id} hidden={draft.id !== current}>
          <MessageForm screeningId={screeningId} draft={draft} {...rest} back={back} />
        </div>
      ))}
    </div>
  );
}
