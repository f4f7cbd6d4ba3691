/**
 * A mail address that its owner recognises and a stranger cannot write to: `m…@tartu.example`.
 * Empty stays empty.
 */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 1 ? "" : `${address.slice(0, 1)}…${address.slice(at)}`;
}
