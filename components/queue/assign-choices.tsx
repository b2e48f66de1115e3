import { Button } from "@/components/ui/button";

type Colleague = { id: string; name: string };

/** The colleagues to whom something can be handed. */
export function AssignChoices(props: { colleagues: Colleague[]; onChoose: (colleague: Colleague) => void }) {
  return (
    <ul className="flex flex-col gap-2">
      {props.colleagues.map((colleague) => (
        <li key={colleague.id}>
          <Button onClick={() => props.onChoose(colleague)}>{colleague.name}</Button>
        </li>
      ))}
    </ul>
  );
}
