import { StyleSheet } from "@react-pdf/renderer";
import { FONT } from "@/lib/pdf/fonts";

/** The light colours of app/globals.css; paper has no dark side. */
const colours = {
  text: "#17191e",
  muted: "#565c67",
  line: "#e1e2df",
  lineStrong: "#838995",
  accent: "#2b4acb",
  accentSoft: "#ecf0ff",
  sunken: "#f1f1ee",
};

/** Points of A4 left free at both sides. */
const SIDE = 56;

/** What documents are set in, sizes in points. */
export const styles = StyleSheet.create({
  page: {
    fontFamily: FONT,
    // A ligature is one letter for two: the library would then break lines a letter too late.
    fontFeatureSettings: { liga: false },
    fontSize: 9.5,
    lineHeight: 1.4,
    color: colours.text,
    paddingTop: 74,
    paddingBottom: 60,
    paddingHorizontal: SIDE,
  },
  pageWithCode: { paddingTop: 116 },
  header: {
    position: "absolute",
    top: 32,
    left: SIDE,
    right: SIDE,
    flexDirection: "row",
    justifyContent: "space-between",
    alignItems: "flex-start",
    gap: 24,
  },
  headerText: { flex: 1, fontSize: 8.5, color: colours.muted },
  brand: { fontSize: 8.5, fontWeight: 600, color: colours.accent },
  code: { alignItems: "center", gap: 4 },
  codeText: { fontSize: 8.5, fontWeight: 600, letterSpacing: 0.6 },
  footer: {
    position: "absolute",
    // From the top: measured from the bottom, text that is made page by page would vanish.
    top: 788,
    left: SIDE,
    right: SIDE,
    paddingTop: 6,
    borderTopWidth: 0.5,
    borderTopColor: colours.line,
    flexDirection: "row",
    justifyContent: "space-between",
    gap: 24,
    fontSize: 8,
    color: colours.muted,
  },
  footerText: { flex: 1 },
  title: { fontSize: 19, fontWeight: 600, lineHeight: 1.2, marginBottom: 4 },
  /** Beside the code at the top of the first page. */
  besideCode: { marginTop: -55, marginRight: 96, marginBottom: 12 },
  lead: { fontSize: 10, color: colours.muted, marginBottom: 4 },
  heading: { fontSize: 11, fontWeight: 600, lineHeight: 1.3, marginTop: 9, marginBottom: 3 },
  paragraph: { marginBottom: 5 },
  note: {
    marginVertical: 4,
    paddingVertical: 5,
    paddingHorizontal: 10,
    borderLeftWidth: 2,
    borderLeftColor: colours.accent,
    backgroundColor: colours.accentSoft,
    fontSize: 8.5,
  },
  quote: {
    marginVertical: 8,
    paddingVertical: 8,
    paddingHorizontal: 12,
    borderLeftWidth: 2,
    borderLeftColor: colours.lineStrong,
    backgroundColor: colours.sunken,
  },
  items: { marginBottom: 3 },
  item: { flexDirection: "row", gap: 8, marginBottom: 3 },
  itemMark: { width: 12, color: colours.accent, fontWeight: 600 },
  itemText: { flex: 1 },
  facts: { marginBottom: 4 },
  fact: {
    flexDirection: "row",
    gap: 12,
    paddingVertical: 2,
    borderBottomWidth: 0.5,
    borderBottomColor: colours.line,
  },
  factLabel: { width: 116, color: colours.muted },
  factValue: { flex: 1, flexBasis: 0 },
  blank: {
    flex: 1,
    flexBasis: 0,
    height: 16,
    borderBottomWidth: 0.75,
    borderBottomColor: colours.lineStrong,
    borderBottomStyle: "dotted",
  },
  sideLabel: { width: 116, color: colours.muted },
  sideHead: { flex: 1, flexBasis: 0, fontWeight: 600 },
  signature: { flexDirection: "row", alignItems: "flex-end", gap: 12 },
  signatureSpace: { height: 44 },
});
