import { expect, it } from "vitest";
import { networkOf } from "@/lib/auth/network";

it.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64"],
  ["2001:DB8:0001:0002:bbbb:1:2:3", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["", "unknown"],
  ["192.0.2.7, 10.0.0.1", "unknown"],
  ["example.org", "unknown"],
])("counts %j as %s", (address, network) => expect(networkOf(address)).toBe(network));
