import { type Block, type Letter, type MailProps, words } from "@/emails/letter";

const width = 74;

/** The plain text part: for people who read mail as text, and for their screen readers. */
export function plainText(letter: Letter, props: MailProps): string {
  const { t } = words(props.locale);
  const parts = [
    ...(props.kind === "practice" || props.kind === "demo"
      ? [wrap(t(`emails.label.${props.kind}`))]
      : []),
    `${wrap(letter.title)}\n${"=".repeat(Math.min(letter.title.length, width))}`,
    ...letter.blocks.map(block),
    `-- \n${t("emails.footer")}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function block(one: Block): string {
  switch (one.kind) {
    case "text":
    case "small":
      return wrap(one.text);
    case "facts":
      return one.rows.map(([label, value]) => wrap(`${label}: ${value}`, "", "  ")).join("\n");
    case "list":
      return [
        ...(one.title ? [wrap(one.title)] : []),
        ...one.items.map((item) => wrap(item, "- ", "  ")),
      ].join("\n");
    case "button":
    case "link":
      // On a line of its own, so that no program breaks or swallows it.
      return `${one.label}:\n${one.href}`;
    case "code":
      return `${one.label}:\n${one.code}`;
    case "quote":
      return `${one.title}:\n${one.text
        .split("\n")
        .map((line) => wrap(line, "> ", "> "))
        .join("\n")}`;
  }
}

/** Breaks at spaces; words longer than a line (addresses) stay whole. */
function wrap(text: string, first = "", rest = ""): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/[ \n]+/)) {
    const started = line !== first && line !== rest;
    if (started && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest + word;
    } else line += started ? ` ${word}` : word;
  }
  return [...lines, line].join("\n");
}
