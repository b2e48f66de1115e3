import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/frame/page";
import { ReleaseGate } from "@/components/gates/release-gate";
import { ReleaseRecord } from "@/components/gates/release-record";
import { ButtonLink } from "@/components/ui/button";
import { Day } from "@/components/ui/when";
import { requireActor } from "@/lib/auth/session";
import { getRelease } from "@/lib/gates/queries/release";

export const metadata: Metadata = { title: "Release" };

type Props = { params: Promise<{ id: string }> };

export default async function ReleasePage({ params }: Props) {
  const actor = await requireActor("release:read");
  const { id } = await params;
  const release = await getRelease(actor, id);
  if (!release) notFound();
  const { name, position, startsOn, lines, key, whole } = release;
  return (
    <Page
      trail={[{ label: "Releases", href: "/release" }, { label: name }]}
      actions={whole && <ButtonLink href={`/screenings/${id}`}>Screening</ButtonLink>}
    >
      <div className="flex max-w-180 flex-col gap-4">
        <header>
          <h1 className="text-xl font-semibold break-words">{name}</h1>
          <p className="text-soft">
            {position}
            {startsOn && (
              <>
                {" · starts on "}
                <Day date={startsOn} />
              </>
            )}
          </p>
        </header>
        {lines.map((line) => (
          <ReleaseGate key={line.gate} screeningId={id} line={line} />
        ))}
        <ReleaseRecord screeningId={id} verifyKey={key} />
      </div>
    </Page>
  );
}
