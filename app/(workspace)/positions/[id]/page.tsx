import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/frame/page";
import { PositionDetails } from "@/components/positions/position-details";
import { PositionPolicy } from "@/components/positions/position-policy";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { listPolicies } from "@/lib/policy/queries";
import { countByPolicy, getPosition, listAssignable } from "@/lib/positions/queries";

export const metadata: Metadata = { title: "Position" };

export default async function PositionPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor("position:read");
  const position = await getPosition(actor, (await params).id);
  if (!position) notFound();
  const mayWrite = may(actor.role, "position:write");
  return (
    <Page trail={[{ label: "Positions", href: "/positions" }, { label: position.title }]}>
      <PositionDetails
        position={position}
        people={mayWrite ? await listAssignable() : undefined}
        linksToScreenings={may(actor.role, "screening:read")}
      >
        <PositionPolicy
          position={position}
          following={await countByPolicy(actor, position.id)}
          policies={mayWrite && !position.closedAt ? await listPolicies() : undefined}
        />
      </PositionDetails>
    </Page>
  );
}
