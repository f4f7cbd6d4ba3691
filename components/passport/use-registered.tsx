import { fieldList } from "@/components/passport/record-words";
import { PlaceFields } from "@/components/place/place-fields";
import { Form, Notice, SubmitButton } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import { useRegistered } from "@/lib/passport/actions";
import type { RegisteredHere } from "@/lib/passport/types";
import type { PlaceRef } from "@/lib/place/types";

/** Offers to fill a place from what the reader's own organisation has registered. */
export async function UseRegistered({
  place,
  registered: { id, name, fields },
}: {
  place: PlaceRef;
  registered: RegisteredHere;
}) {
  const here = await reader();
  const { t } = here;
  return (
    <Notice title={t("passport.registered.title", { name })}>
      <p>{t("passport.registered.what", { list: fieldList(fields, here) })}</p>
      <Form action={useRegistered} className="gap-3">
        <PlaceFields place={place} />
        <input type="hidden" name="organisationId" value={id} />
        <div>
          <SubmitButton variant="secondary">{t("passport.registered.use", { name })}</SubmitButton>
        </div>
      </Form>
    </Notice>
  );
}
