/**
 * The code of a mandate: seven letters and digits and a check character, in Crockford's alphabet,
 * which has no I, L, O and U to mistake. One character wrong, or any two exchanged, is noticed.
 */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Times two in the field of 32 elements (x⁵ + x² + 1). */
const double = (n: number) => ((n << 1) ^ (n & 16 ? 0b100101 : 0)) & 31;

/** The check character: weighted by powers of two, all eight characters add up to nothing. */
function checkOf(digits: readonly number[]): number {
  return digits.reduce((sum, digit) => double(sum ^ digit), 0);
}

/**
 * The code that some random bytes make.
 * @param random seven bytes or more
 */
export function mandateCode(random: Uint8Array): string {
  const digits = [...random.slice(0, 7)].map((byte) => byte & 31);
  const characters = [...digits, checkOf(digits)].map((digit) => alphabet[digit]).join("");
  return `TCT-${characters.slice(0, 4)}-${characters.slice(4)}`;
}

/**
 * As people type and machines misread: any dash or space, small letters, O for 0, I and L for 1, and
 * a space where two letters are set closer together than others.
 */
const written =
  /(?<![A-Z0-9])T\s?C\s?T[\s\p{Pd}]{0,3}([A-Z0-9](?:\s?[A-Z0-9]){3})[\s\p{Pd}]{0,3}([A-Z0-9](?:\s?[A-Z0-9]){3})(?![A-Z0-9])/giu;

/** The codes that a text names, in their one spelling; those whose check character is wrong are none. */
export function mandateCodesIn(text: string): string[] {
  const found = [...text.matchAll(written)].map(([, first, second]) =>
    `${first}${second}`.replace(/\s/g, ""),
  );
  return [...new Set(found.flatMap((one) => spelled(one) ?? []))];
}

function spelled(characters: string): string | null {
  const digits = [...characters.toUpperCase()].map((one) =>
    alphabet.indexOf(one.replace("O", "0").replace(/[IL]/, "1")),
  );
  if (digits.includes(-1) || checkOf(digits.slice(0, 7)) !== digits[7]) return null;
  const read = digits.map((digit) => alphabet[digit]).join("");
  return `TCT-${read.slice(0, 4)}-${read.slice(4)}`;
}
