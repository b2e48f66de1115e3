import Link from "next/link";
import { Panel } from "@/components/ui/panel";
import type { Passage } from "@/lib/matching/texts";
import type { SharedText } from "@/lib/texts/queries";

const called = { message: "Message", resume: "Résumé", profile: "Profile" };

/** Texts that other candidates have, too: both side by side with what they share marked, where whoever looks may see both. */
export function SharedTexts({ name, shared }: { name: string; shared: SharedText[] }) {
  if (shared.length === 0) return null;
  return (
    <Panel title="The same text at other candidates" label="The same text at other candidates">
      <div className="flex flex-col gap-4">
        <p className="text-soft">
          What stands in both is marked; the advertisement’s words and known templates are not. One template, one agency
          or one career coach explains most of it.
        </p>
        {shared.map(({ id, what, percent, other }) => (
          <div key={id} className="flex flex-col gap-2">
            <h3 className="font-medium">
              {called[what]}, about {percent} %{" "}
              {other ? (
                <>
                  with{" "}
                  <Link href={`/screenings/${other.screeningId}`} prefetch={false} className="underline">
                    {other.name} · {other.position}
                  </Link>
                </>
              ) : (
                "with another candidate"
              )}
            </h3>
            {other ? (
              <div className="grid gap-3 desk:grid-cols-2">
                <Text
                  name={name}
                  label={`The text of ${name}, ${called[what].toLowerCase()}, beside that of ${other.name}`}
                  passages={other.texts[0]}
                />
                <Text
                  name={other.name}
                  label={`The text of ${other.name}, ${called[what].toLowerCase()}`}
                  passages={other.texts[1]}
                />
              </div>
            ) : (
              <p className="text-soft">The other one is not yours to see. Compliance can read both.</p>
            )}
          </div>
        ))}
      </div>
    </Panel>
  );
}

function Text({ name, label, passages }: { name: string; label: string; passages: Passage[] }) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <p className="truncate text-sm text-grey" title={name}>
        {name}
      </p>
      <section
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
        tabIndex={0}
        className="wrap-anywhere max-h-80 overflow-auto whitespace-pre-line rounded-control border border-faint p-3"
      >
        {passages.map(({ text, shared }, at) =>
          shared ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places.
            <mark key={at} className="bg-difference-soft text-ink">
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </section>
    </div>
  );
}
