import { Badge } from "@/components/ui/badge";
import { Facts, Panel } from "@/components/ui/panel";
import { type Mark, StateMark } from "@/components/ui/state-mark";
import type { MeasureView } from "@/lib/coverage/queries";
import { type Standing, standings } from "@/lib/coverage/standing";

const marks: Record<Standing, Mark> = { stands: "done", unasked: "started", missing: "not-started" };

/** Measures one below the other: what each asks, what carries it, and where it stands here. */
export function MeasureList({ title, measures }: { title: string; measures: MeasureView[] }) {
  return (
    <section aria-label={title} className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{title}</h2>
      {measures.map((measure) => (
        <MeasurePanel key={measure.id} measure={measure} />
      ))}
    </section>
  );
}

function MeasurePanel({ measure }: { measure: MeasureView }) {
  const { id, title, asks, standing } = measure;
  return (
    <div id={id} className="scroll-mt-16">
      <Panel
        label={`${id} ${title}`}
        title={
          <span className="flex items-center gap-2">
            <Badge tone="accent">{id}</Badge>
            {title}
          </span>
        }
        aside={<StateMark mark={marks[standing]}>{standings[standing].title}</StateMark>}
      >
        <p className="mb-3 text-soft">{asks}</p>
        <Facts facts={facts(measure)} />
      </Panel>
    </div>
  );
}

function facts({ checks, rules, features, missing, left, lacking, policies, screenings }: MeasureView) {
  const titles = (parts: { title: string }[]) => parts.map(({ title }) => title).join(" · ");
  return [
    ...(missing === null ? [] : [{ name: "Missing", value: missing }]),
    ...(checks.length > 0 ? [{ name: "Checks", value: titles(checks) }] : []),
    ...(rules.length > 0 ? [{ name: "Rules", value: titles(rules) }] : []),
    ...features.map(({ title, does }) => ({ name: title, value: <span className="font-normal">{does}</span> })),
    ...(checks.length > 0
      ? [
          { name: "Asked by", value: policies.join(", ") || "no policy" },
          { name: "Screenings", value: `asked in ${screenings.asked}, done in ${screenings.done}` },
        ]
      : []),
    ...(lacking === null ? [] : [{ name: "Not set here", value: <span className="font-normal">{lacking}</span> }]),
    ...(left === null ? [] : [{ name: "Still left", value: <span className="font-normal">{left}</span> }]),
  ];
}
