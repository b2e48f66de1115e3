import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { When } from "@/components/ui/when";
import type { RulesView } from "@/lib/rulesets/queries";
import { GoingOn } from "./going-on";
import { Released } from "./released";

/** The ruleset in force: since when, by whom and why, how far it is applied, and what waits to be released. */
export function InForce({ rules }: { rules: RulesView }) {
  const { number, edition, programEdition, releasedBy, releasedAt, reason, applied, drafts } = rules;
  return (
    <Panel title={`Ruleset ${number} is in force`} label="In force" aside={`edition ${edition} of the rules`}>
      <div className="flex flex-col gap-3">
        <p className="text-soft">
          {releasedBy ? `Released by ${releasedBy}` : "As it came with the program; nobody here released it"}
          {releasedAt && (
            <>
              , <When at={releasedAt} />
            </>
          )}
          {reason && `: ${reason}`}
        </p>
        {applied.done < applied.of && (
          <GoingOn label="Open screenings assessed by it" done={applied.done} of={applied.of} />
        )}
        {edition < programEdition && (
          <Notice
            title={`This version of the program brings edition ${programEdition}.`}
            aside={<ButtonLink href="/rules/new">Propose it</ButtonLink>}
          >
            Screenings are assessed by edition {edition} as before until you release another ruleset.
          </Notice>
        )}
        {drafts.length > 0 && (
          <ul aria-label="Proposals" className="flex flex-col gap-1">
            {drafts.map(({ id, proposedBy, proposedAt, previewedAt }) => (
              <li key={id}>
                <Link href={`/rules/${id}`} className="font-medium underline">
                  Proposal by {proposedBy.name}, <When at={proposedAt} />
                </Link>
                <span className="text-grey"> {previewedAt ? "previewed, not released" : "being previewed"}</span>
              </li>
            ))}
          </ul>
        )}
        <Released released={rules.released} />
      </div>
    </Panel>
  );
}
