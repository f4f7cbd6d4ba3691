/** An organisation that is no longer in the consortium. */
export interface GonePartner {
  /** Participation id. */
  id: string;
  name: string;
  country: string;
  /** On the server's clock; null where the log does not say who it was. */
  at: Date;
  by: string | null;
  /** Where it stood when it was taken out, as its status was called then. */
  status: string;
  /** The organisation that was taken in its stead, if any, and whether that one is still in. */
  replacement: { name: string; stillIn: boolean } | null;
}
