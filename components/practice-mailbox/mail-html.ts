/** Makes every link of a mail open in the whole window, not in its frame nor in a new window. */
export function linksOnTop(html: string): string {
  return links(html, (tag) => tag.replace(target, "").replace(/^<a/i, '$& target="_top"'));
}

/** Takes the targets out of a mail's links: a preview leads nowhere. */
export function linksDead(html: string): string {
  return links(html, (tag) => tag.replace(target, "").replace(/\shref="[^"]*"/gi, ""));
}

const target = /\starget="[^"]*"/gi;

function links(html: string, change: (tag: string) => string): string {
  return html.replace(/<a\s[^>]*>/gi, change);
}
