import type { Metadata } from "next";
import { Page } from "@/components/frame/page";
import { Deliveries } from "@/components/integrations/deliveries";
import { Endpoints } from "@/components/integrations/endpoints";
import { Tokens } from "@/components/integrations/tokens";
import { Pager } from "@/components/ui/pager";
import { requireActor } from "@/lib/auth/session";
import { pageCursor } from "@/lib/db/page";
import { getIntegrations } from "@/lib/integrations/queries";

export const metadata: Metadata = { title: "Integrations" };

export default async function IntegrationsPage({ searchParams }: { searchParams: Promise<unknown> }) {
  await requireActor("integration:manage");
  const { evaluation, tokens, endpoints, deliveries } = await getIntegrations(pageCursor.parse(await searchParams));
  const { rows, newer, older, total } = deliveries;
  return (
    <Page trail={[{ label: "Integrations" }]}>
      <div className="flex flex-col gap-8">
        <h1 className="sr-only">Integrations</h1>
        <Tokens tokens={tokens} />
        <Endpoints endpoints={endpoints} evaluation={evaluation} />
        <div className="flex flex-col gap-3">
          <Deliveries rows={rows} />
          {total > 0 && (
            <Pager
              newer={newer && `/integrations?before=${newer}`}
              older={older && `/integrations?after=${older}`}
              count={`${rows.length} of ${total}`}
            />
          )}
        </div>
      </div>
    </Page>
  );
}
