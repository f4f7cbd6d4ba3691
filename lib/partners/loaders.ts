import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { loadApplication } from "@/lib/applications/loaders";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { requestCtx } from "@/lib/auth/session";
import { may } from "@/lib/domain/permissions/permissions";
import { partnerRecord } from "@/lib/partners/data";
import type { PartnerRecord } from "@/lib/partners/types";

/** One partner with its application and record; Next.js's "not found" page for everybody else. */
export const loadPartner = cache(
  async (
    applicationId: string,
    participationId: string,
  ): Promise<{ application: ApplicationView; partner: Participant; record: PartnerRecord }> => {
    const application = await loadApplication(applicationId);
    const partner = application.participants.find(
      ({ id, role }) => id === participationId && role !== "coordinator",
    );
    if (!partner || !may(application.relation, "partners.invite")) notFound();
    const record = await partnerRecord(await requestCtx(), applicationId, participationId);
    return { application, partner, record };
  },
);
