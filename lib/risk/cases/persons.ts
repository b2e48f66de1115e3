import { about, asks, looks, pattern } from "./define-case";
import { reports } from "./reports";
import { met, seen } from "./tell";

const later = met("camera", ["turn-and-hold", "read-phrase"], "later-meeting");

/** Whether the person is the one on the papers. */
export const persons = [
  pattern(
    "stolen-identity-edited-photograph",
    "A stranger's identity with an edited photograph",
    reports.knowbe4,
    "The name and the papers belong to a real person who knows nothing of it; the picture is a stock photograph with another face worked in. Both people at the interview say that it is the person on the document. The same picture came with another application, and the laptop is to go to another state.",
    {
      name: "Dennis Wainwright",
      address: "3 Birch Hollow, Spokane, WA 99201",
      place: "Spokane, Washington",
      otherwise: { shipping: { address: "1740 Dogwood Avenue, Clearwater, FL 33755" } },
      known: { shared: { email: 0, phone: 0, profile: 0, address: 0, file: 0, picture: 1 } },
    },
    about(looks("shipping-address-differs"), "P6"),
  ),
  pattern(
    "stand-in-interviewer",
    "Another person comes on the first day",
    reports.deepfakes,
    "A fluent engineer sat in the interview. At the meeting on the first day somebody else is there, with the camera against the light.",
    {
      name: "Owen Castellano",
      known: {
        interviews: [met("camera", ["turn-and-hold", "read-phrase", "document-beside-face"]), later],
        attestations: [seen("same"), seen("same"), seen("different", 1)],
      },
    },
    looks("person-not-the-same"),
  ),
  pattern(
    "document-photographed-from-a-screen",
    "A document photographed from a screen",
    reports.guidance,
    "The picture of the licence shows the fine lines of a display. Who reads it second cannot find the name as it was typed in, and the same file came with another application.",
    {
      name: "Ruben Halloway",
      known: {
        shared: { email: 0, phone: 0, profile: 0, address: 0, file: 1, picture: 1 },
        confirmations: [{ source: "identity-document", answer: "differs" }],
      },
    },
    about(looks("document-read-differently"), "P6"),
  ),
  pattern(
    "passkey-of-another",
    "Somebody else's key at every later step",
    reports.guidance,
    "He enrolled a passkey in the meeting. Before access and before the first pay another key answers, and who sees him then is not sure that it is him.",
    {
      name: "Stefan Aldous",
      known: {
        interviews: [met("camera", ["turn-and-hold", "read-phrase", "document-beside-face"]), later],
        attestations: [seen("same"), seen("same"), seen("not-sure", 1)],
        passkey: { enrolled: true, later: ["another-key", "another-key"] },
      },
    },
    asks("passkey-differs", "person-not-sure"),
  ),
  pattern(
    "sold-account",
    "A profile that was bought",
    reports.guidance2023,
    "The LinkedIn page is eleven years old and carries another name and other jobs until last spring, when both began to change. Nothing on it before then is his.",
    {
      name: "Andrew Pellow",
      otherwise: {
        profile: {
          name: "Gloria Santana",
          jobs: [
            ["Software engineer", "Northgate Logistics", "2025-04", null],
            ["Dental assistant", "Smiles of Tampa", "2014-02", "2025-03"],
          ],
        },
      },
      known: { accounts: [{ site: "LinkedIn", opened: "2014-02", firstWork: "2014-02" }] },
    },
    looks("name-differs", "work-history-differs"),
  ),
];
