import { DownloadLink } from "@/components/evidence/download-link";
import { Opens } from "@/components/ui/opens";
import { Day } from "@/components/ui/when";
import type { InventoryView } from "@/lib/devices/queries";

/** What was listed of a device: the inventory that counts with the tools it shows, and the earlier ones folded away. */
export function Inventories({ inventories }: { inventories: InventoryView[] }) {
  const newest = inventories.find(({ counts }) => counts);
  const others = inventories.filter(({ counts }) => !counts);
  return (
    <>
      {newest && (
        <section aria-label="Newest inventory" className="flex flex-col gap-2">
          <h3 className="font-semibold">
            Inventory of <Day date={newest.takenOn} />
          </h3>
          <Inventory inventory={newest} />
        </section>
      )}
      {others.length > 0 && (
        <Opens
          label={
            <span className="text-soft">
              {others.length === 1 ? "An earlier inventory" : `${others.length} earlier inventories`}
            </span>
          }
        >
          <ul className="mt-2 flex flex-col gap-3">
            {others.map((one) => (
              <li key={one.id} className="flex flex-col gap-1 border-l-2 border-line pl-3">
                <p>
                  <Day date={one.takenOn} />
                  {one.ofThisMachine ? "" : ", of the machine that stood here before"}
                </p>
                <Inventory inventory={one} />
              </li>
            ))}
          </ul>
        </Opens>
      )}
    </>
  );
}

function Inventory({
  inventory: { rows, unread, unreadAt, tools, fileName, evidenceId, by },
}: {
  inventory: InventoryView;
}) {
  const found = tools.length === 0 ? "none of the tools looked for" : `${tools.length} of the tools looked for`;
  return (
    <>
      <p className="text-soft">
        {rows.toLocaleString("en")} {rows === 1 ? "row" : "rows"} read, {found} found. Added by {by}:{" "}
        <DownloadLink id={evidenceId} look="plain">
          {fileName}
        </DownloadLink>
      </p>
      {unread > 0 && <p className="text-soft">{unreadWords(unread, unreadAt)}</p>}
      {tools.length > 0 && (
        <ul className="flex flex-col gap-2">
          {tools.map((tool) => (
            <li key={tool.id} className="border-l-2 border-line pl-3">
              <p>
                <strong className="font-semibold">{tool.tool}</strong>, {tool.kind.toLowerCase()}
                {tool.excepted ? ": two people agreed that it stays" : ""}
              </p>
              <p className="wrap-anywhere text-soft">
                Row {tool.row.toLocaleString("en")}: <span className="font-mono">{tool.shown}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function unreadWords(unread: number, at: number[]) {
  const more = unread > at.length ? ` and ${(unread - at.length).toLocaleString("en")} more` : "";
  return `Not read: row ${at.join(", ")}${more}. Such a row names neither a program nor a device, or is broken.`;
}
