import { StateMark } from "@/components/ui/state-mark";
import { Day } from "@/components/ui/when";

type GateMarkProps = { open: boolean /** Its last day, where it has one. */; until?: string | null };

/** Whether a gate stands open for the world outside, and until when. */
export function GateMark({ open, until }: GateMarkProps) {
  if (!open) return <StateMark mark="gate-closed" />;
  if (!until) return <StateMark mark="done">Open</StateMark>;
  return (
    <StateMark mark="started">
      Open early until <Day date={until} />
    </StateMark>
  );
}
