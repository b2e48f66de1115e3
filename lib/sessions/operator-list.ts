import { env } from "@/lib/env";
import { type Ip, isPublicIp } from "@/lib/matching/ip-addresses";
import { type NetworkList, networkOf, readNetworks } from "@/lib/matching/network-list";
import type { SessionNetwork } from "./networks";

let list: NetworkList | undefined;

/** The operator's list of networks, read once; empty without one. */
export function operatorList(): NetworkList {
  list ??= readNetworks(env().BONAFIDE_NETWORKS ?? "");
  return list;
}

type JudgedNetwork = { network: SessionNetwork; networkName: string | null; networkList: string | null };

/** What the list says of an address, and of when it is. Nobody outside is asked. Nothing is known of an address inside somebody's own network. */
export function judgeNetwork(ip: Ip | null, known = operatorList()): JudgedNetwork {
  if (ip === null || !isPublicIp(ip) || known.entries.length === 0)
    return { network: "unknown", networkName: null, networkList: null };
  const found = networkOf(ip, known);
  return { network: found?.kind ?? "other", networkName: found?.name || null, networkList: known.version };
}
