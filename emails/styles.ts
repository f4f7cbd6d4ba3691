import type { CSSProperties } from "react";

/*
 * The colours of app/globals.css, as plain values: mail programs know no custom properties.
 * Light ones are inline, because many programs drop style sheets; dark ones override them.
 */
const light = {
  canvas: "#f7f7f5",
  surface: "#ffffff",
  sunken: "#f1f1ee",
  text: "#17191e",
  muted: "#565c67",
  line: "#e1e2df",
  accent: "#2b4acb",
  onAccent: "#ffffff",
  warning: "#7c4a00",
  warningSoft: "#fcf2dd",
};

/** What changes on a dark screen, in programs that ask. */
export const darkMode = `
@media (prefers-color-scheme: dark) {
  .canvas, .canvas td { background-color: #0e1014 !important; color: #e8eaee !important; }
  .surface, .surface td, .surface p, .surface h1, .surface h2, .surface li {
    background-color: #16191f !important; color: #e8eaee !important; }
  .surface { border-color: #2b3039 !important; }
  .surface .sunken, .surface .sunken td, .surface .sunken p { background-color: #1e222a !important; }
  .muted, .surface .muted { color: #a3aab6 !important; }
  .surface .label { background-color: #2c2211 !important; color: #efc16d !important; }
  .surface .button, .surface .button span { background-color: #a5b9ff !important; color: #0d1533 !important; }
  .quote, .quote td { border-color: #2b3039 !important; }
}
@media (max-width: 480px) {
  .surface { padding: 20px !important; }
}
`;

const font =
  "Inter, -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Inline styles by part of the mail. */
export const styles = {
  body: {
    backgroundColor: light.canvas,
    color: light.text,
    fontFamily: font,
    margin: 0,
    padding: "24px 12px",
  },
  container: {
    backgroundColor: light.surface,
    border: `1px solid ${light.line}`,
    borderRadius: 10,
    maxWidth: 560,
    padding: 32,
  },
  label: {
    backgroundColor: light.warningSoft,
    borderRadius: 6,
    color: light.warning,
    fontSize: 14,
    lineHeight: "21px",
    margin: "0 0 20px",
    padding: "10px 14px",
  },
  title: { fontSize: 24, fontWeight: 650, lineHeight: "31px", margin: "0 0 16px" },
  subtitle: { fontSize: 16, fontWeight: 650, lineHeight: "24px", margin: "20px 0 4px" },
  text: { fontSize: 16, lineHeight: "25px", margin: "0 0 14px" },
  small: { color: light.muted, fontSize: 14, lineHeight: "21px", margin: "0 0 10px" },
  panel: {
    backgroundColor: light.sunken,
    borderRadius: 6,
    margin: "18px 0",
    padding: "12px 16px",
  },
  fact: { fontSize: 16, lineHeight: "23px", margin: "0 0 10px" },
  factLabel: { color: light.muted, fontSize: 13 },
  list: { margin: "0 0 14px", paddingLeft: 22 },
  item: { fontSize: 16, lineHeight: "25px", marginBottom: 6 },
  buttonRow: { margin: "24px 0" },
  button: {
    backgroundColor: light.accent,
    borderRadius: 6,
    color: light.onAccent,
    display: "inline-block",
    fontSize: 16,
    fontWeight: 600,
    lineHeight: "24px",
    padding: "12px 22px",
    textDecoration: "none",
  },
  codeLabel: { fontSize: 16, lineHeight: "25px", margin: "0 0 6px" },
  code: {
    backgroundColor: light.sunken,
    borderRadius: 6,
    display: "inline-block",
    fontFamily: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
    fontSize: 28,
    letterSpacing: 4,
    lineHeight: "40px",
    margin: "0 0 18px",
    padding: "8px 18px",
  },
  quote: { borderLeft: `3px solid ${light.line}`, margin: "0 0 16px", paddingLeft: 14 },
  quoteLine: { fontSize: 16, lineHeight: "25px", margin: "0 0 8px" },
  footer: {
    color: light.muted,
    fontSize: 13,
    lineHeight: "20px",
    margin: "16px auto",
    maxWidth: 560,
    textAlign: "center",
  },
} as const satisfies Record<string, CSSProperties>;
