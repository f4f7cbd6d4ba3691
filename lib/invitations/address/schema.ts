import { z } from "zod";
import { emailAddress, id } from "@/lib/forms/fields";

/** Another mail address for a partner whose mail did not arrive. */
export const correctAddressInput = z.object({
  applicationId: id(),
  participationId: id(),
  contactEmail: emailAddress(),
});
