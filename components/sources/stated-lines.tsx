import { type Mark, MarkShape } from "@/components/ui/state-mark";
import { type StatedLine, standsOut } from "@/lib/sources/sides";

type Props = {
  /** In the order in which they are shown; `place` says in words where a line stands, if that says more than the row does. */
  lines: (StatedLine & { place: string })[];
  isSettled: boolean;
};

/** What a source states, line by line: what does not agree stands out, and what agrees is quieter beside it. */
export function StatedLines({ lines, isSettled }: Props) {
  const quieter = lines.some(standsOut);
  return (
    <ul className="my-0.5 flex flex-col gap-1">
      {lines.map((line) => {
        const { text, path, verdict, place } = line;
        const look = looks[verdict === "different" && isSettled ? "settled" : (verdict ?? "")];
        return (
          <li key={`${path} ${text}`} className={look ? `border-l-2 py-1 pr-2 pl-2 ${look.box}` : ""}>
            {look && (
              <span className="mr-1.5">
                <MarkShape mark={look.mark} />
                <span className="sr-only">{look.words}: </span>
              </span>
            )}
            <Text isQuiet={quieter && !look}>{text}</Text>
            {verdict === "lacking" && <span className="block text-sm text-started">not named by the other</span>}
            {place && <span className="block text-sm text-grey">in {place}</span>}
          </li>
        );
      })}
    </ul>
  );
}

const looks: Record<string, { mark: Mark; box: string; words: string }> = {
  different: { mark: "open-difference", box: "border-l-difference bg-difference-soft", words: "Does not agree" },
  unclear: { mark: "started", box: "border-l-started", words: "Not clear" },
  lacking: { mark: "started", box: "border-l-started", words: "Not clear" },
  settled: { mark: "done", box: "border-l-done bg-done-soft", words: "Settled" },
};

const Text = ({ isQuiet, children }: { isQuiet: boolean; children: string }) =>
  isQuiet ? (
    <span className="wrap-anywhere text-soft">{children}</span>
  ) : (
    <strong className="font-semibold wrap-anywhere">{children}</strong>
  );
