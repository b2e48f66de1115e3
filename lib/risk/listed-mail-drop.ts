import { addresses } from "@/lib/checks/kinds/shipping-address";
import { env } from "@/lib/env";
import { type MailDropList, onMailDropList, readMailDrops } from "@/lib/matching/mail-drop-list";
import type { Facts } from "./facts";

let list: MailDropList | undefined;

/** What the operator's list of places that only take mail in says of the address for equipment; nothing without a list or off it. */
export function listedMailDrop(claims: Facts["claims"]): Pick<Facts, "listedMailDrop"> {
  list ??= readMailDrops(env().BONAFIDE_MAIL_DROPS ?? "");
  const { shipping } = addresses({ claims });
  const line = shipping && onMailDropList(shipping.text, list);
  return line ? { listedMailDrop: line } : {};
}
