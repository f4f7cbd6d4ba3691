import { ButtonLink, Section } from "@/components/ui";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { organisationTypes } from "@/lib/domain/eligibility/types";
import { languageNames } from "@/lib/i18n/locales";
import { reader } from "@/lib/i18n/request";

/** What is known about a partner, with the way to change it. */
export async function PartnerDetails({
  application,
  partner,
}: {
  application: ApplicationView;
  partner: Participant;
}) {
  const { t, format } = await reader();
  const { tasks, shareEuros } = partner;
  const { id, types, contactName, contactEmail, locale, oid, pic, foundedOn, sector } = partner;
  const identifiers = [
    [t("partners.fields.oid"), oid],
    [t("partners.fields.pic"), pic],
  ];
  const kinds = organisationTypes
    .filter((type) => types.includes(type))
    .map((type) => t(`organisations.type.${type}`));
  const facts = [
    [t("partners.fields.tasks"), tasks],
    [t("partners.fields.share"), shareEuros === null ? "" : format.money(shareEuros)],
    [t("partners.fields.types"), kinds.join(", ")],
    [t("partners.fields.contactName"), contactName],
    [t("partners.fields.contactEmail"), contactEmail],
    [t("partners.fields.locale"), languageNames[locale]],
    ...(application.pack.form.value === "pic" ? identifiers.toReversed() : identifiers),
    [t("organisations.form.foundedOn"), foundedOn && format.day(foundedOn)],
    [t("organisations.form.sector"), sector && t(`organisations.sector.${sector}`)],
  ];
  return (
    <Section title={t("partners.edit.title")} card>
      <dl className="flex flex-col gap-3">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className="text-sm text-muted">{label}</dt>
            <dd className="wrap-anywhere tabular-nums">
              {value || <span className="text-muted">{t("partners.notGiven")}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {!application.submission && (
        <ButtonLink href={`/applications/${application.id}/partners/${id}/edit`} className="mt-4">
          {t("partners.edit.open")}
        </ButtonLink>
      )}
    </Section>
  );
}
