import { defineText } from "../define-text";

export const sessions = defineText({
  id: "sessions",
  act: "notice",
  version: 2,
  title: "How you connect",
  why: "An internet address is personal data, so people are told what is kept of it, why and for how long, before anything is (GDPR Art. 13 and 14).",
  body: `While you apply you connect to pages and meetings of ours. We look at some of these times to see that the same person takes part throughout.

Of each we keep when it was, on which of our systems, a sealed copy of the internet address and a code made of it, whether the network is on a list of rented servers, VPNs, proxies or lines of many people, and whether the clock of your device agrees with the place where you told us you live. The code shows whether somebody else who applies here used the same address, and nothing more. Of the times in a log of our portal we work out how many fall in working hours of the place where you told us you live, as something to ask about that weighs nothing; no other place is tried, and no day of the week is looked at. We do not keep which time zone your clock is set to, read no language and no list of programs, try nothing on your device, and never guess where you are.

Using a VPN for privacy is fine and counts for nothing. A journey, a shared flat or a work computer explain most of what differs; we ask you before anybody thinks anything of it, and no computer decides about you.

Nobody here reads the whole address. It and the code are deleted 180 days after your application has ended, unless a law or a dispute makes us keep them. You may ask what we keep, have it put right, and object; tell the person who sent you this text.`,
});
