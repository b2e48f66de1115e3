import type { Metadata } from "next";
import { Page } from "@/components/frame/page";
import { DocumentLaws, LawList } from "@/components/law/law-list";
import { requireActor } from "@/lib/auth/session";
import { documentLaws } from "@/lib/policy/laws/documents";
import { lawsInWords } from "@/lib/policy/laws/in-words";

export const metadata: Metadata = { title: "Law" };

export default async function LawPage() {
  await requireActor("policy:read");
  return (
    <Page trail={[{ label: "Law" }]}>
      <div className="flex max-w-5xl flex-col gap-6">
        <header>
          <h1>What the law of a place says</h1>
          <p className="max-w-prose text-soft">
            A check is under the law of the place where the work is done and of the place where the candidate lives; the
            strictest of what holds counts. What is not allowed is not asked and holds no gate. A document is under the
            law of the place that issued it. The score decides nothing anywhere. This is not legal advice: somebody who
            knows the law of a place has the last word, and a place without a row has none that we know of.
          </p>
        </header>
        <LawList laws={lawsInWords()} />
        <DocumentLaws laws={documentLaws} />
      </div>
    </Page>
  );
}
