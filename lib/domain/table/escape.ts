// A character that starts a formula, plain or full-width.
const starting = /[=+\-@＝＋－＠]/u;
// What a program may pass over on its way to one: blanks, quotes, apostrophes, NUL, a byte order mark.
const passedOver = /['"\s\0\ufeff]/u;
// A program that takes these for separators sees the start of a cell behind them.
const separating = /[;\t\r\n]/;
// Only at the very start of a cell: a blank control character that it begins with.
const control = /^['"\s\0\ufeff]*[\t\r\n\0]/u;

/**
 * Where a spreadsheet could begin to calculate: for every index, whether a formula starts there once
 * everything that may be passed over is. From the end, so that it takes one look at each character.
 */
function formulaAhead(text: string): (at: number) => boolean {
  const ahead = new Uint8Array(text.length + 1);
  for (let at = text.length - 1; at >= 0; at--) {
    const char = text.charAt(at);
    const passes = ahead[at + 1] === 1 && passedOver.test(char);
    ahead[at] = passes || starting.test(char) ? 1 : 0;
  }
  return (at) => ahead[at] === 1;
}

const begins = (text: string, at: number) => at === 0 || separating.test(text.charAt(at - 1));

/**
 * A cell of a CSV file that no spreadsheet takes for a formula: an apostrophe stands before every
 * place where one could begin, so `=1+1` is `'=1+1` and `+371 29…` stays readable as `'+371 29…`.
 * Such a place is the start of the cell, and after a semicolon, TAB or line break within it.
 * Apostrophes are among what is passed over, so a text that has one there already gets a second
 * one; that is why `restored` gives back every text exactly.
 */
export function neutralised(text: string): string {
  const ahead = formulaAhead(text);
  const guarded = (at: number) =>
    begins(text, at) && (ahead(at) || (at === 0 && control.test(text)));
  return text
    .split("")
    .map((unit, at) => (guarded(at) ? `'${unit}` : unit))
    .join("");
}

/** What `neutralised` was given. Text of other origin stays as it is, unless it looks neutralised. */
export function restored(cell: string): string {
  const ahead = formulaAhead(cell);
  const guard = (at: number) =>
    begins(cell, at) && (ahead(at + 1) || (at === 0 && control.test(cell.slice(1))));
  return cell
    .split("")
    .filter((unit, at) => unit !== "'" || !guard(at))
    .join("");
}

// What XML cannot hold, or writers leave out: control characters, halves of a pair, what stands for
// no character; and what already looks like the escape itself.
const awkward = /_(?=x[0-9a-f]{4}_)|(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\ufffd/giu;

/**
 * A text as cells of an XLSX file hold it: what XML cannot hold becomes `_xHHHH_` (ECMA-376 part 1,
 * 22.9.2.19), which spreadsheets and our own reader turn back. Formulas need nothing: the type of
 * the cell says that it is text.
 */
export function inXml(text: string): string {
  const code = (unit: string) =>
    `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  return text.replace(awkward, (found) => found.split("").map(code).join(""));
}
