import { RadioField } from "@/components/form/choice-fields";
import { TextArea } from "@/components/form/fields";
import type { FieldBinding } from "@/components/form/use-action-form";
import { type Way, ways } from "@/lib/stops/ways";

type LetterFieldsProps = {
  field(name: "intro" | "closing" | "agency" | "how"): FieldBinding;
  /** Whether the letter is about a background report, and whether files go with it. */
  report: boolean;
  enclosures: boolean;
  /** The address to which a mail can go out from here; null when none can. */
  mailTo: string | null;
};

/** What a sender decides about a letter: how it begins and ends, and how it reaches the candidate. Its facts are the same for everyone. */
export function LetterFields({ field, report, enclosures, mailTo }: LetterFieldsProps) {
  const possible = (Object.keys(ways) as Way[]).filter(
    (way) => (way !== "mail" || mailTo) && (!enclosures || ways[way].enclosures),
  );
  return (
    <>
      <TextArea
        {...field("intro")}
        label="How the letter begins"
        help="The facts and the candidate’s rights follow by themselves."
      />
      <TextArea {...field("closing")} label="How it ends" optional />
      {report && (
        <TextArea
          {...field("agency")}
          label="Who made the background report"
          help="Name, address and telephone number, as the candidate needs them to dispute it."
        />
      )}
      <RadioField
        {...field("how")}
        label="How it reaches the candidate"
        choices={possible.map((value) => ({
          value,
          label: value === "mail" ? `${ways.mail.title}, to ${mailTo}` : ways[value].title,
        }))}
      />
    </>
  );
}
