import { Button } from "./button";

type Props = {
  /** How many were sent with the page, how many are shown by now, and how many there are. */
  newest: number;
  shown: number;
  count: number;
  pending: boolean;
  showOlder: () => void;
};

/** Below a list of the newest: how many there are, and the way to more of them; nothing where these are all. */
export function Older({ newest, shown, count, pending, showOlder }: Props) {
  if (count <= newest) return null;
  return (
    <div className="mt-2 flex items-center gap-2 text-grey">
      <span role="status" className="tabular-nums">
        {shown} of {count}
      </span>
      {shown < count && (
        <Button look="plain" pending={pending} onClick={showOlder}>
          Show older
        </Button>
      )}
    </div>
  );
}
