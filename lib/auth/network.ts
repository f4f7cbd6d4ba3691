import { isIP } from "node:net";

/**
 * The part of an address that stands for one subscriber: an IPv4 address whole, of IPv6 the
 * first 64 bits, because one household or machine can pick any of the others at will.
 */
export function networkOf(address: string): string {
  const bare = address.trim().replace(/^::ffff:(?=\d+\.)/i, "");
  if (isIP(bare) === 4) return bare;
  if (isIP(bare) === 6) return `${groups(bare).slice(0, 4).join(":")}::/64`;
  return "unknown";
}

function groups(address: string): string[] {
  const [head = "", tail] = (address.split("%")[0] ?? "").toLowerCase().split("::");
  const split = (part: string) => (part === "" ? [] : part.split(":"));
  const before = split(head);
  const after = tail === undefined ? [] : split(tail);
  const gap = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(Math.max(gap, 0)).fill("0"), ...after].map(
    (group) => group.replace(/^0+(?=.)/, "") || "0",
  );
}
