import { buttonClass } from "@/components/ui/button-class";
import { Facts, Panel } from "@/components/ui/panel";
import { Print } from "./print";

/** How to take a release along: printed, or as a signed file that anybody can verify without Bonafide's database. */
export function ReleaseRecord({ screeningId, verifyKey }: { screeningId: string; verifyKey: string }) {
  return (
    <Panel title={<span className="font-semibold">Signed record</span>} label="Signed record">
      <div className="flex flex-col gap-3">
        <p className="text-soft">
          The file says what this page says at the moment it is downloaded, and the trail says who downloaded it. A gate
          can close again: look here before you act.
        </p>
        <Facts
          facts={[
            { name: "Key (Ed25519)", value: <code className="font-mono text-sm break-all">{verifyKey}</code> },
            {
              name: "To verify it",
              value: (
                <code className="font-mono text-sm break-all">npm run -s bonafide -- verify-release file.json</code>
              ),
            },
          ]}
        />
        <div className="flex flex-wrap gap-2 print:hidden">
          <a href={`/api/releases/${screeningId}`} download className={buttonClass("quiet")}>
            Download the record
          </a>
          <Print />
        </div>
      </div>
    </Panel>
  );
}
