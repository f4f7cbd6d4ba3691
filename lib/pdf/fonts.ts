import { Font } from "@react-pdf/renderer";
import { packageFile } from "@/lib/pdf/package-file";

/** Covers Latin with every diacritic, Greek with tonos and Cyrillic. */
export const FONT = "Noto Sans";

/** Longest word that is never broken, in characters: longer than any of our languages needs. */
const LONGEST_WORD = 36;

const file = (folder: string, name: string) =>
  packageFile(`@expo-google-fonts/noto-sans/${folder}/NotoSans_${name}.ttf`);

Font.register({
  family: FONT,
  fonts: [
    { src: file("400Regular", "400Regular"), fontWeight: 400 },
    { src: file("400Regular_Italic", "400Regular_Italic"), fontWeight: 400, fontStyle: "italic" },
    { src: file("600SemiBold", "600SemiBold"), fontWeight: 600 },
  ],
});

/**
 * Words stay whole: the rules of English that would break them otherwise are wrong in every other
 * language. Only what no line could hold (an address, a name without spaces) is cut.
 */
Font.registerHyphenationCallback((word) =>
  word.length <= LONGEST_WORD ? [word] : (word.match(/.{1,12}/gsu) ?? [word]),
);

/** What we need of a font that the library has opened. */
interface OpenedFont {
  characterSet: readonly number[];
  glyphForCodePoint(codePoint: number): unknown;
  layout(text: string, features?: Readonly<Record<string, boolean>>, ...rest: unknown[]): unknown;
}

/**
 * Letters that are drawn as one ("fi"). The library counts characters where it has letters, so each
 * of them would move the end of a line by one, into the middle of a word.
 */
const joined = { liga: false, clig: false, dlig: false, calt: false };

let opened: Promise<void> | undefined;

/**
 * Opens the fonts, once a process, and mends two things. A letter remembers the character it was first asked for by, and
 * one that is first met as a part of another ("a" in "ā") would have none, for good: text could be
 * seen but neither searched nor copied, and the bytes would depend on what was made before. So
 * every letter is asked for by its own character, before anything else. And letters are never joined.
 */
export function fontsOpened(): Promise<void> {
  opened ??= openFonts();
  return opened;
}

async function openFonts(): Promise<void> {
  for (const source of Font.getRegisteredFonts()[FONT]?.sources ?? []) {
    await source.load();
    const font = source.data as unknown as OpenedFont;
    const layout = font.layout.bind(font);
    font.layout = (text, features, ...rest) => layout(text, { ...features, ...joined }, ...rest);
    // Of two characters with one letter (the Greek μ and the sign µ) the proper one comes first.
    for (const proper of [true, false])
      for (const codePoint of font.characterSet)
        if (isProper(codePoint) === proper) font.glyphForCodePoint(codePoint);
  }
}

function isProper(codePoint: number): boolean {
  const character = String.fromCodePoint(codePoint);
  return character.normalize("NFKC") === character;
}
