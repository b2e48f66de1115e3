import { about, asks, looks, pattern } from "./define-case";
import { reports } from "./reports";

/** How somebody behaves, and what runs on the machine. */
export const conduct = [
  pattern(
    "moves-off-the-platform",
    "Everything is to go on in a private messenger",
    reports.advisory,
    "From the second message on he asks to go on in a private messenger. It was talked about twice, and he writes there all the same.",
    {
      name: "Bruno Castell",
      known: {
        received: [{ at: "2026-11-18", from: "candidate", wish: "“let us continue on the other app”" }],
        channelRequests: [
          { by: "candidate", became: "moved" },
          { by: "candidate", became: "moved" },
        ],
      },
    },
    asks("moved-elsewhere"),
  ),
  pattern(
    "remote-tools-and-ip-kvm",
    "Two remote tools, a jiggler and an IP-KVM on day two",
    reports.extortion,
    "The inventory of the second day shows two remote-access tools, a mouse jiggler and the console of an IP-KVM device. The sessions come from a hosting company.",
    {
      name: "Colin Redgrave",
      known: {
        inventory: [
          {
            seenOn: "2026-11-20",
            tools: [
              { name: "AnyDesk", kind: "remote-access", excepted: false },
              { name: "RustDesk", kind: "remote-access", excepted: false },
              { name: "PiKVM", kind: "kvm", excepted: false },
              { name: "Mouse Jiggler", kind: "jiggler", excepted: false },
            ],
          },
        ],
        sessions: [
          { at: "2026-11-20T14:00:00Z", place: "differs", sharedWith: 1 },
          { at: "2026-11-21T14:00:00Z", place: "differs", sharedWith: 1 },
        ],
      },
    },
    about(looks(), "E3"),
  ),
];
