/**
 * True for a name with letters of another script than Latin. The form wants such a legal name in
 * Latin letters too, as the organisation writes it itself: it is asked for and never guessed.
 */
export function needsLatinName(name: string): boolean {
  return /[^\p{Script=Latin}\P{L}]/u.test(name);
}
