import type { Story } from "../scene";
import { askInstitution, completeAsking, hear, namesReference } from "../steps/asking";
import { completes } from "../steps/completing";
import { givesConsent } from "../steps/consents";
import { decides, sends } from "../steps/decisions";
import { comparesPerson, leadsInterview } from "../steps/interviews";
import { oneLine, openByResume } from "../steps/opening";
import { completeProfiles, findsProfile } from "../steps/profiles";
import {
  addressChecked,
  channelsKept,
  confirms,
  identityChecked,
  interviewed,
  shippingChecked,
} from "../steps/whole-checks";

const home = { street: "20 Rope Walk", city: "London", postalCode: "SE16 4TR", countryCode: "GB" };
const work = [{ employer: "Tidewater Exchange", title: "Reliability engineer", start: "2018-03", end: "2025-05" }];
const school = { institution: "Trent Valley University", area: "Physics", start: "2013", end: "2017" };

/** The privileged policy from end to end: fourteen checks, three gates, and a first day at the machine that was sent. */
export const fourteenChecks: Story = {
  position: "reliability",
  async play(scene) {
    const { at } = scene;
    const on = await openByResume(scene, at(17, "09:00"), { phone: "+44 20 7946 0199", home, work, school });
    const day = (ago: number) => at(ago, "09:00").toISOString().slice(0, 10);
    await identityChecked(on, at(16, "09:00"));
    await channelsKept(on, at(16, "11:00"));
    const page = { site: "github", address: "github.example/tidewater", since: "Joined May 2014" } as const;
    await findsProfile(on, at(15, "10:00"), page, { work, education: [school] });
    await completeProfiles(on, at(15, "10:20"), "GitHub, and the conference page that it names.");
    const seen = "github.example/tidewater: tools of eleven years, in the name of the application.";
    await completes(on, at(15, "11:00"), "portfolio", {
      answers: { sites: "answer", found: "work", domain: "older", seen, seenOn: day(15) },
    });
    await interviewed(on, at(14, "14:00"));
    await confirms(on, at(13, "09:00"), "employment", "+44 20 7946 0300", "Company register, entry 05511930");
    await confirms(on, at(13, "11:00"), "education", "+44 115 496 0001", "Register of universities");
    await namesReference(on, at(12, "09:00"), {
      name: "The head of operations",
      relation: "Line manager",
      organisation: "Tidewater Exchange",
    });
    const question = await askInstitution(on, at(12, "10:00"), "references", 0, {
      medium: "phone",
      value: "+44 20 7946 0300",
      foundIn: "register",
      foundAt: "Company register, entry 05511930; put through by the switchboard",
    });
    await hear(on, at(11, "15:00"), question, { answer: "confirmed", relation: "Line manager", since: "2018-03" });
    await completeAsking(on, at(11, "15:10"), "references");
    const ages = { email: "older", profiles: "older", domain: "none", phone: "older", before: "no" };
    const told = "GitHub since 2014, the domain register for the mail address.";
    await completes(on, at(11, "15:40"), "account-ages", { answers: { ...ages, seen: told } });
    await addressChecked(on, at(11, "16:00"), oneLine(home));
    await givesConsent(on, at(10, "09:00"), "background-disclosure");
    await givesConsent(on, at(10, "09:10"), "background-authorisation");
    const report = { maker: "Northgate Reports", orderedOn: day(10), result: "clear", agrees: "yes" };
    await completes(on, at(8, "10:00"), "background-report", { answers: report });
    await sends(on, at(8, "11:00"));
    await decides(
      on,
      at(7, "10:00"),
      "offer",
      "ready",
      "Confirmed wherever we asked, and two people saw the same person.",
    );
    await shippingChecked(on, at(6, "10:00"), oneLine(home));
    const tools = { requested: "nobody", policy: "signed", signedOn: day(6) };
    await completes(on, at(6, "11:00"), "remote-tools", { answers: tools });
    await sends(on, at(6, "12:00"));
    await decides(on, at(5, "10:00"), "equipment", "ready", "The laptop goes to the address on the bill.");
    const later = await leadsInterview(on, at(2, "09:00"));
    await comparesPerson(on, at(2, "09:30"), on.recruiter, later, { answer: "same" });
    const met = { metOn: day(2), delivery: "candidate", serial: "agrees", person: "same" };
    await completes(on, at(2, "10:00"), "first-day", { answers: met });
    await sends(on, at(2, "11:00"));
    await decides(on, at(1, "10:00"), "access", "ready", "The person we met sits at the machine we sent.");
  },
};
