import {
  Ban,
  Briefcase,
  Building2,
  CircleHelp,
  CircleSlash,
  ClipboardList,
  Contact,
  FileCheck,
  FileSignature,
  FileText,
  GitFork,
  Hand,
  IdCard,
  ListChecks,
  type LucideIcon,
  Mail,
  MailOpen,
  MessageCircle,
  MessageCircleQuestion,
  Paperclip,
  PhoneCall,
  Scale,
  ScrollText,
  Send,
  ShieldCheck,
  Signature,
  StickyNote,
  User,
  Video,
} from "lucide-react";
import type { EventName } from "@/lib/audit/events";

/** The part of an event's name before the full stop. */
type FamilyOf<Name> = Name extends `${infer Family}.${string}` ? Family : Name;
type Family = FamilyOf<EventName>;

const families: Record<Family, { label: string; icon: LucideIcon }> = {
  refused: { label: "Refused", icon: Ban },
  demo: { label: "Demo company", icon: Building2 },
  policy: { label: "Policies", icon: ScrollText },
  invitation: { label: "Invitations", icon: Mail },
  user: { label: "Users", icon: User },
  mail: { label: "Mails", icon: Send },
  position: { label: "Positions", icon: Briefcase },
  screening: { label: "Screening", icon: ClipboardList },
  note: { label: "Notes", icon: StickyNote },
  source: { label: "Sources", icon: FileText },
  candidate: { label: "Asked of the candidate", icon: MessageCircleQuestion },
  message: { label: "Messages to the candidate", icon: MessageCircle },
  check: { label: "Checks", icon: ListChecks },
  contact: { label: "Contacts", icon: Contact },
  verification: { label: "Asked of institutions", icon: PhoneCall },
  interview: { label: "Meetings", icon: Video },
  challenge: { label: "Steps of a meeting", icon: Hand },
  identity: { label: "Attestations", icon: IdCard },
  consent: { label: "Consents and notices", icon: FileSignature },
  document: { label: "Documents", icon: FileCheck },
  evidence: { label: "Evidence", icon: Paperclip },
  difference: { label: "Differences", icon: Scale },
  gate: { label: "Decisions", icon: Signature },
  letter: { label: "Letters", icon: MailOpen },
  waiver: { label: "Waivers", icon: CircleSlash },
  deviation: { label: "Deviations from the policy", icon: GitFork },
  audit: { label: "Verifications", icon: ShieldCheck },
};

/** What the events of a family are called together, and their icon; a family of another version keeps its own name. */
export function familyWords(eventOrFamily: string) {
  const family = eventOrFamily.split(".")[0] ?? "";
  return Object.hasOwn(families, family) ? families[family as Family] : { label: family, icon: CircleHelp };
}
