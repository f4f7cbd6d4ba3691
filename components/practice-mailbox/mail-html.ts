/** Makes every link of a mail open in the whole window instead of in its frame. */
export function linksOnTop(html: string): string {
  const base = '<base target="_top">';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, `$&${base}`) : base + html;
}

/** Takes the targets out of a mail's links: a preview leads nowhere. */
export function linksDead(html: string): string {
  return html.replace(/<a\s[^>]*>/gi, (tag) => tag.replace(/\s(?:href|target)="[^"]*"/gi, ""));
}
