import { PassportFacts } from "@/components/passport/passport-facts";
import { PassportFields } from "@/components/passport/passport-fields";
import { PassportStanding } from "@/components/passport/standing";
import { UseRegistered } from "@/components/passport/use-registered";
import { PlaceFields } from "@/components/place/place-fields";
import { CheckboxGroup, Form, Section, SubmitButton } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import { keepOwnPassport } from "@/lib/passport/actions";
import { loadOwnPassport } from "@/lib/passport/loaders";
import type { OwnPassportView } from "@/lib/passport/types";
import type { PlaceRef } from "@/lib/place/types";

/**
 * An organisation's own passport in an application, through its link or signed in: what is known,
 * and first what is not. Nothing for those who do not take part.
 */
export async function OwnPassport({ place }: { place: PlaceRef }) {
  const { t } = await reader();
  const own = await loadOwnPassport(place);
  if (!own) return null;
  const { name } = own.record;
  return (
    <Section id="passport" title={t("passport.own.title", { name })} card>
      <div className="flex flex-col gap-6">
        <p className="max-w-prose">
          {t(own.submitted ? "passport.own.submitted" : "passport.own.lead")}
        </p>
        <PassportStanding record={own.record} pack={own.pack} />
        {own.submitted ? (
          <PassportFacts record={own.record} />
        ) : (
          <>
            {own.registered.map((registered) => (
              <UseRegistered key={registered.id} {...{ place, registered }} />
            ))}
            <OwnForm {...{ place, own }} />
          </>
        )}
      </div>
    </Section>
  );
}

async function OwnForm({ place, own }: { place: PlaceRef; own: OwnPassportView }) {
  const { t } = await reader();
  const { record, pack, version, mayRegister } = own;
  return (
    <Form action={keepOwnPassport} done={t("passport.own.saved")}>
      <PlaceFields place={place} />
      <input type="hidden" name="seen" value={version} />
      <PassportFields {...{ record, pack }} named={false} />
      {mayRegister && (
        <CheckboxGroup
          name="registerToo"
          label={t("passport.own.registerToo")}
          options={[{ value: "on", label: t("passport.own.registerTooWhat") }]}
        />
      )}
      <div>
        <SubmitButton pendingLabel={t("passport.own.saving")}>
          {t("passport.own.save")}
        </SubmitButton>
      </div>
    </Form>
  );
}
