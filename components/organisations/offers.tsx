import { Card, Form, Section, SubmitButton } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import { answerJoinRequest } from "@/lib/organisations/actions";
import type { JoinOffer } from "@/lib/organisations/types";

/** Questions to join that wait for this person's answer. */
export async function JoinOffers({ offers }: { offers: readonly JoinOffer[] }) {
  const { t, format } = await reader();
  if (offers.length === 0) return null;
  return (
    <Section title={t("organisations.offers.title")}>
      <ul className="flex flex-col gap-3">
        {offers.map((offer) => (
          <li key={offer.id}>
            <Card className="flex flex-wrap items-center justify-between gap-4">
              <div className="min-w-0">
                <p className="font-medium">
                  {offer.organisationName}, {format.country(offer.country)}
                </p>
                <p className="text-sm text-muted">
                  {offer.askedBy
                    ? t("organisations.offers.by", { name: offer.askedBy })
                    : t("organisations.offers.byNobody")}
                </p>
              </div>
              <Form action={answerJoinRequest} className="flex-row flex-wrap gap-2">
                <input type="hidden" name="requestId" value={offer.id} />
                <SubmitButton name="answer" value="join">
                  {t("organisations.offers.join")}
                </SubmitButton>
                <SubmitButton name="answer" value="decline" variant="secondary">
                  {t("organisations.offers.decline")}
                </SubmitButton>
              </Form>
            </Card>
          </li>
        ))}
      </ul>
    </Section>
  );
}
