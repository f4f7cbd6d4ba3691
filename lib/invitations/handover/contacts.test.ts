import { expect, it } from "vitest";
import { nobody } from "@/lib/domain/passport/passport";
import { contactsBeside } from "@/lib/invitations/handover/contacts";

const mari = { name: "Mari Tamm", email: "mari@kool.example" };
const jaan = { name: "Jaan Kask", email: "jaan@kool.example" };
const liis = { ...nobody, name: "Liis Org", email: "liis@kool.example", phone: "+372 5551234" };

it("keeps the contact before beside the new one", () => {
  expect(contactsBeside([liis], { before: mari, now: jaan })).toEqual([
    liis,
    { ...nobody, ...mari },
  ]);
});

it("lets nobody stand there twice", () => {
  const known = [{ ...nobody, ...mari, jobTitle: "Head teacher" }, liis];
  expect(contactsBeside(known, { before: mari, now: jaan })).toEqual(known);
  const back = contactsBeside([...known, { ...nobody, ...jaan }], { before: jaan, now: mari });
  expect(back).toEqual([liis, { ...nobody, ...jaan }]);
});

it("keeps nobody where nobody was", () => {
  expect(contactsBeside([], { before: { name: "", email: "" }, now: jaan })).toEqual([]);
});
