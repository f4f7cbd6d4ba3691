/** What of a record is asked for: the receipt, or the record itself to check it against. */
export type ReceiptKind = "receipt" | "record";

/** What the address of a download asks for: `?as=record`, or nothing for the receipt. */
export function kindAsked({ url }: Request): ReceiptKind {
  return new URL(url).searchParams.get("as") === "record" ? "record" : "receipt";
}
