import type { PlaceRef } from "@/lib/place/types";

/** The hidden fields that say whose place a form is about; the gate "placeKeeper" reads them. */
export function PlaceFields({ place }: { place: PlaceRef }) {
  if ("token" in place) return <input type="hidden" name="token" value={place.token} />;
  return (
    <>
      <input type="hidden" name="applicationId" value={place.applicationId} />
      <input type="hidden" name="participationId" value={place.participationId} />
    </>
  );
}
