import { StateMark } from "@/components/ui/state-mark";
import { When } from "@/components/ui/when";

type LastVerifiedProps = { last: { whole: boolean; entries: number; by: string; at: string } | null };

/** What the last verification of everything came to, who let it run, and when. */
export function LastVerified({ last }: LastVerifiedProps) {
  if (!last) return <p className="text-soft">Nobody has verified everything yet. You can leave while it runs.</p>;
  return (
    <p className="text-soft">
      <StateMark mark={last.whole ? "done" : "with-compliance"}>{last.whole ? "Whole" : "Not whole"}</StateMark>,{" "}
      {last.entries.toLocaleString("en")} entries verified by {last.by}, <When at={last.at} />
    </p>
  );
}
