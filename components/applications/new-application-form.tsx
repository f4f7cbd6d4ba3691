import { amountsWords } from "@/components/applications/call-words";
import { CallChoice } from "@/components/applications/new/call-choice";
import { CallFacts, deadlineIn } from "@/components/applications/new/call-facts";
import { CallNav } from "@/components/applications/new/call-nav";
import { CarriedOver } from "@/components/applications/new/carried-over";
import { DeadlineFields } from "@/components/applications/new/deadline-fields";
import { NoCall } from "@/components/applications/new/no-call";
import { Form, Select, SubmitButton } from "@/components/ui";
import { createApplication } from "@/lib/applications/actions";
import type { Offer } from "@/lib/applications/offer/offer";
import { reader } from "@/lib/i18n/request";
import type { OrganisationSummary } from "@/lib/organisations/types";

export interface NewApplicationFormProps {
  /** Organisations for which the reader may start one. */
  organisations: readonly Pick<OrganisationSummary, "id" | "name" | "country">[];
  offer: Offer;
}

/** Starts an application: which call, and who coordinates it; the rest can wait. */
export async function NewApplicationForm({ organisations, offer }: NewApplicationFormProps) {
  const words = await reader();
  const { t, locale } = words;
  const { calls, chosen, check } = offer;
  const [only] = organisations;
  if (!only) return null;
  const countries = [...new Set(organisations.map(({ country }) => country))];
  return (
    <div className="flex flex-col gap-6">
      <CallNav offer={offer} />
      <NoCall offer={offer} />
      {calls.length > 0 && (
        // Another action is another form: nothing chosen or refused in this one goes along.
        <Form
          key={`${offer.year} ${offer.action}`}
          action={createApplication}
          className="group/new"
        >
          <CallChoice
            label={t("applications.start.call")}
            chosen={chosen}
            options={calls.map((call) => ({
              id: call.pack.id,
              title: call.pack.title[locale],
              line: [
                deadlineIn(call.pack, call.deadline, words) ??
                  t("applications.call.deadlineUnknown"),
                amountsWords(call.pack, words),
              ].join(" · "),
              asksDeadline: call.deadline === null,
              facts: <CallFacts call={call} countries={countries} />,
            }))}
          />
          <div className="hidden flex-col gap-6 group-has-[input[data-asks-deadline]:checked]/new:flex">
            <DeadlineFields />
          </div>
          {check && <input type="hidden" name="check" value={check.query} />}
          {check && <CarriedOver checked={check.checked} callId={chosen} own={only} />}
          {organisations.length === 1 ? (
            <>
              <input type="hidden" name="organisationId" value={only.id} />
              <p>{t("applications.start.coordinates", { organisation: only.name })}</p>
            </>
          ) : (
            <Select
              name="organisationId"
              label={t("applications.start.organisation")}
              options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValue={only.id}
            />
          )}
          <SubmitButton className="self-start">{t("applications.start.create")}</SubmitButton>
        </Form>
      )}
    </div>
  );
}
