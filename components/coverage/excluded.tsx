import { Panel } from "@/components/ui/panel";

/** What some published lists name and nothing here reads, with the reasons. */
export function Excluded({ excluded }: { excluded: { title: string; reason: string }[] }) {
  return (
    <Panel title="Never an input" label="Never an input">
      <p className="mb-3 text-soft">
        Some published lists name these. No check, rule or gate reads them, and a test proves that changing them alone
        changes no assessment.
      </p>
      <ul className="flex flex-col gap-2">
        {excluded.map(({ title, reason }) => (
          <li key={title}>
            <span className="font-medium">{title}.</span> <span className="text-soft">{reason}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
