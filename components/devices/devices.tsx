import { AddDevice, DecideException, DeviceDeeds } from "@/components/checks/when-shown";
import { capital } from "@/components/ui/capital";
import { Facts, Panel } from "@/components/ui/panel";
import { type Mark, StateMark } from "@/components/ui/state-mark";
import { Day, When } from "@/components/ui/when";
import type { DevicesView, DeviceView, ExceptionView } from "@/lib/devices/queries";
import { Inventories } from "./inventories";
import { WhatChanged } from "./what-changed";

const standings: Record<DeviceView["standing"], { mark: Mark; words: string }> = {
  off: { mark: "done", words: "May go out" },
  excepted: { mark: "done", words: "May go out, with an exception" },
  waiting: { mark: "started", words: "An exception waits for a second person" },
  ended: { mark: "open-difference", words: "The exception has ended" },
  on: { mark: "not-started", words: "Not signed off" },
  found: { mark: "open-difference", words: "An inventory shows a tool on it" },
};

/** The devices that are prepared: each with its serial number, the sign-off, exceptions and all that changed. */
export function Devices({ view: { screeningId, mayWork, devices } }: { view: DevicesView }) {
  return (
    <div className="flex flex-col gap-4">
      {devices.length === 0 && <p className="text-soft">No device is entered yet.</p>}
      {devices.map((device) => (
        <Panel
          key={device.id}
          label={`${device.title} ${device.serial}`}
          title={device.title}
          aside={<StateMark mark={standings[device.standing].mark}>{standings[device.standing].words}</StateMark>}
        >
          <div className="flex flex-col gap-4">
            <DeviceFacts device={device} />
            <Inventories inventories={device.inventories} />
            {device.exceptions.map((exception) => (
              <Exception key={exception.id} screeningId={screeningId} exception={exception} />
            ))}
            {mayWork && <DeviceDeeds screeningId={screeningId} device={device} />}
            <WhatChanged changes={device.changes.map(inWords)} />
          </div>
        </Panel>
      ))}
      {mayWork && <AddDevice screeningId={screeningId} />}
    </div>
  );
}

function DeviceFacts({ device: { serial, preparedBy, hasTools, signedOff } }: { device: DeviceView }) {
  const tools = signedOff ? (
    <>
      Off, signed off by {signedOff.by}, <When at={signedOff.at} show="day" />
    </>
  ) : (
    "Nobody signed off that they are off"
  );
  return (
    <Facts
      facts={[
        { name: "Serial number", value: <span className="font-mono">{serial}</span> },
        { name: "Prepared by", value: preparedBy },
        ...(hasTools ? [{ name: "Remote-access tools", value: tools }] : []),
      ]}
    />
  );
}

const inWords = ({ what, before, after, ...change }: DeviceView["changes"][number]) => ({
  ...change,
  words: `${capital(what)}: ${after}, before that ${before}`,
});

const exceptionWords: Record<ExceptionView["state"], string> = {
  waiting: "waits for a second person",
  "in-force": "agreed by two people",
  refused: "refused",
  over: "has ended",
};

function Exception({ screeningId, exception }: { screeningId: string; exception: ExceptionView }) {
  const { id, tool, reason, until, by, decidedBy, decisionReason, state, mayDecide } = exception;
  return (
    <div className="flex flex-col gap-1 border-l-2 border-line pl-3">
      <p>
        Exception for {tool}, until <Day date={until} />: {exceptionWords[state]}
      </p>
      <p className="text-soft">
        {by} proposes it: “{reason}”
      </p>
      {decidedBy && (
        <p className="text-soft">
          {decidedBy} {state === "refused" ? "refused" : "agreed"}: “{decisionReason}”
        </p>
      )}
      {mayDecide && <DecideException screeningId={screeningId} exceptionId={id} />}
    </div>
  );
}
