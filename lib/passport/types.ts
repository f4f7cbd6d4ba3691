import type { RulePack } from "@/lib/domain/calls/types";
import type { RecordField } from "@/lib/domain/passport/differences";
import type { OrganisationRecord } from "@/lib/domain/passport/types";

/** An organisation's own passport in an application, as whoever keeps its place sees it. */
export interface OwnPassportView {
  record: OrganisationRecord;
  pack: RulePack;
  /** Changes with the record: the form sends it back. */
  version: string;
  /** The application is submitted: everything stays as it is. */
  submitted: boolean;
  /** The reader may write the same into the registered organisation. */
  mayRegister: boolean;
  /** Organisations of the reader that are this one and have registered something else. */
  registered: readonly RegisteredHere[];
}

/** An organisation of the reader, with the fields in which it says otherwise. */
export interface RegisteredHere {
  id: string;
  name: string;
  fields: readonly RecordField[];
}

/** What a registered organisation says otherwise than an application's copy of it. */
export interface RegisteredChange {
  fields: readonly RecordField[];
  was: OrganisationRecord;
  now: OrganisationRecord;
  /** The version of the organisation's data that `now` is. */
  seen: Date;
}
