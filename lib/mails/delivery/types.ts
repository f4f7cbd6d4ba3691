import type { DeliveryEvent } from "@/lib/domain/delivery/types";

/** Something that the mail provider told about one of its mails. */
export interface ProviderEvent extends DeliveryEvent {
  /** The provider's id of the mail. */
  providerId: string;
}

/** Why an address gets no mail, as its coordinator is told. */
export interface AddressStanding {
  /** No mail from anybody here. */
  suppressed: "bounced" | "complained" | "refused" | null;
  /** No reminders of this application. */
  unsubscribed: boolean;
}
