/** What a rule found, by its code; countries, amounts and days arrive as words. */
export const finding = {
  "one-coordinator":
    "{have, plural, =0 {The consortium has no coordinator. One organisation must coordinate and submit the application.} other {The consortium has # coordinators. Exactly one organisation coordinates; give the others another role.}}",
  "coordinator-country":
    "{name} cannot coordinate: {country} is neither an EU Member State nor associated to the Programme.",
  "min-organisations":
    "The consortium needs at least {needed, plural, one {# organisation} other {# organisations}} that count; it has {have}.",
  "min-countries":
    "The organisations that count must come from at least {needed, plural, one {# country} other {# different countries}}; they come from {have}.",
  "min-member-states":
    "The organisations that count must come from at least {needed, plural, one {# EU Member State} other {# different EU Member States}}; they come from {have}.",
  "duplicate-oid":
    "{name} carries the same OID as {other}: {oid}. An OID belongs to one organisation, so the two count as one. Please check which OID is right.",
  "country-restricted":
    "{name} is in {country}. The Commission restricts the part that organisations from there may take. Ask your National Agency before you go on.",
  "lump-sum-unknown": "{amount} is not one of the lump sums of this call: {amounts}.",
  "duration-out-of-range":
    "{months, plural, one {# month} other {# months}} will not do: the project must last {min} to {max} months.",
  "start-out-of-window": "The project cannot start on {day}: it must start from {from} to {to}.",
  "title-missing": "The application has no title yet.",
  "lump-sum-undecided": "The lump sum is not yet decided. This call offers {amounts}.",
  "duration-missing": "The duration is not yet set. The project may last {min} to {max} months.",
  "start-missing": "The start date is not yet set. The project may start from {from} to {to}.",
  "country-not-eligible":
    "{name} may take part as a partner if it adds something essential, but does not count towards the minimum: {country} is neither an EU Member State nor associated to the Programme.",
  "associated-does-not-count":
    "{name} is an associated partner: it contributes without funding and does not count towards the minimum.",
  "affiliated-does-not-count":
    "{name} is an affiliated entity: only the coordinator and full partners count towards the minimum.",
  "same-country-adds-none":
    "{name} counts as an organisation but adds no country: {country} is already there.",
  "territory-counts": "{name} is in {country}, which counts with {state}.",
  "associated-country-counts":
    "{countries} {number, plural, one {is not an EU Member State but counts} other {are not EU Member States but count}}: the Programme Guide also counts countries associated to the Programme. The slides on the call name EU Member States only.",
  missing: {
    none: "Nothing is missing: the consortium meets the minimum.",
    organisations:
      "Still missing: {number, plural, =1 {one more organisation} =2 {two more organisations} =3 {three more organisations} other {# more organisations}}, from any EU Member State or associated country.",
    countries:
      "There are organisations enough, but from too few countries. Still missing: {number, plural, =1 {one more organisation, from a country} =2 {two more organisations, from two different countries} =3 {three more organisations, from three different countries} other {# more organisations, from # different countries}} other than {excluded}.",
    both: "Still missing: {number, plural, =1 {one more organisation, from a country} =2 {two more organisations, from two different countries} =3 {three more organisations, from three different countries} other {# more organisations, from # different countries}}{excludedNumber, plural, =0 {.} other { other than {excluded}.}}",
    mixed:
      "Still missing: {number, plural, =1 {one more organisation} =2 {two more organisations} =3 {three more organisations} other {# more organisations}}, {countries, plural, =1 {at least one of them from a country} =2 {at least two of them from two different countries} other {at least # of them from # different countries}}{excludedNumber, plural, =0 {.} other { other than {excluded}.}}",
  },
} as const;
