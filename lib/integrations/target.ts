import { BlockList, isIP } from "node:net";

/** A list of subnets, written as "169.254.0.0/16". */
function subnets(...texts: string[]) {
  const list = new BlockList();
  for (const text of texts) {
    const [network = "", bits] = text.split("/");
    list.addSubnet(network, Number(bits), isIP(network) === 6 ? "ipv6" : "ipv4");
  }
  return (address: string) => list.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

/** This machine itself. */
const isLoopback = subnets("127.0.0.0/8", "::1/128");

/** Where clouds hand out the keys of their machines, also as written for IPv6, and what is no address of one machine. */
const isForbidden = subnets(
  ...["169.254.0.0/16", "fe80::/10", "fd00:ec2::/32", "fd20:ce::/32", "100.100.100.200/32", "168.63.129.16/32"],
  ...["64:ff9b::a9fe:0/112", "64:ff9b::6464:64c8/128", "64:ff9b::a83f:8110/128", "2002:a9fe::/32", "::a9fe:0/112"],
  ...["0.0.0.0/8", "::/128", "224.0.0.0/3", "ff00::/8"],
);

type Rules = {
  /** "https:" or "http:". */
  protocol: string;
  /** Everybody is invented, so nothing leaves this machine. */
  evaluation: boolean;
};

const evaluationOnly = "Nothing leaves an evaluation: give an address on this machine, such as http://localhost:8080.";
const needsTls = "Use https. Only what stays on this machine may go without it.";
const forbidden = "This address belongs to the network itself, not to a system that could be told.";

/** Why nothing is sent to an IP address, in a sentence; null when it may be. */
export function whyNotAddress(address: string, { protocol, evaluation }: Rules) {
  if (isForbidden(address)) return forbidden;
  if (isLoopback(address)) return null;
  if (evaluation) return evaluationOnly;
  return protocol === "https:" ? null : needsTls;
}

/** Why an address on the web cannot be told anything, as far as its text says it, in a sentence; null when it can. */
export function whyNotUrl(text: string, evaluation: boolean) {
  if (!URL.canParse(text)) return "Write a whole web address, like https://it.example.com/hooks.";
  const { protocol, username, password, hostname, hash } = new URL(text);
  if (protocol !== "https:" && protocol !== "http:") return "Write an address that begins with https://.";
  if (username || password) return "Leave user name and password out: messages are signed instead.";
  if (hash) return "Leave out what follows the #: it is never sent.";
  const host = hostname.replace(/^\[|\]$/g, "");
  if (isIP(host)) return whyNotAddress(host, { protocol, evaluation });
  if (host === "localhost") return null;
  if (evaluation) return evaluationOnly;
  return protocol === "https:" ? null : needsTls;
}
