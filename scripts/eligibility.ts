import { fstatSync } from "node:fs";
import { answerLine, linesOf } from "@/lib/eligibility/lines";
import { wordsIn } from "@/lib/eligibility/words";
import { isLocale } from "@/lib/i18n/locales";
import { reasonOf, stopWith } from "@/scripts/terminal";

/**
 * `npm run -s eligibility < file.ndjson`: bodies of the public API, a line each, are answered a line
 * each, in order. `-- lv` answers in Latvian. Standard output carries answers only.
 */
const asked = process.argv[2];
const words = wordsIn(isLocale(asked) ? asked : "en");

// Node.js would read a folder as an empty file.
if (fstatSync(0).isDirectory()) stopWith("The input is a folder; it must be a file.");

// Whoever reads the answers may have seen enough (`| head`).
process.stdout.on("error", () => process.exit(0));

try {
  for await (const lines of linesOf(process.stdin)) {
    let answers = "";
    for (const line of lines) {
      const answer = answerLine(line, words);
      if (answer !== null) answers += `${answer}\n`;
    }
    if (answers !== "" && !process.stdout.write(answers))
      await new Promise((resolve) => process.stdout.once("drain", resolve));
  }
} catch (error) {
  stopWith(`The input cannot be read: ${reasonOf(error)}`);
}
