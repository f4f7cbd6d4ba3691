/** What a rule found, by its code; countries, amounts and days arrive as words. */
export const finding = {
  "one-coordinator":
    "{have, plural, =0 {The consortium has no coordinator. One organisation must coordinate and submit the application.} other {The consortium has # coordinators. Exactly one organisation coordinates; give the others another role.}}",
  "coordinator-country":
    "{name} cannot coordinate: organisations from {country} may not apply to this call.",
  "country-not-admitted":
    "{name} cannot be a partner in this call: {country} is not among the countries whose organisations may take part. Ask whether it can be an associated partner.",
  "min-organisations":
    "The consortium needs at least {needed, plural, one {# organisation} other {# organisations}} that count; it has {have}.",
  "min-countries":
    "The organisations that count must come from at least {needed, plural, one {# country} other {# different countries}}; they come from {have}.",
  "min-member-states":
    "The organisations that count must come from at least {needed, plural, one {# EU Member State} other {# different EU Member States}}; they come from {have}.",
  "labour-market-actors":
    "At least {needed} of the organisations that count must be labour-market actors, such as enterprises, chambers or social partners; so far {have, plural, =0 {none is} one {# is} other {# are}}.",
  "education-providers":
    "At least {needed} of the organisations that count must be education and training providers; so far {have, plural, =0 {none is} one {# is} other {# are}}.",
  "higher-education-provider":
    "At least {needed, plural, one {# higher education institution} other {# higher education institutions}} must take part; so far {have, plural, =0 {none does} one {# does} other {# do}}.",
  "vocational-provider":
    "At least {needed, plural, one {# vocational education and training provider} other {# vocational education and training providers}} must take part; so far {have, plural, =0 {none does} one {# does} other {# do}}.",
  "teacher-education-providers":
    "At least {needed} providers of initial teacher education must take part; so far {have, plural, =0 {none does} one {# does} other {# do}}.",
  "teacher-education-countries":
    "The providers of initial teacher education must come from at least {needed} different countries; so far they come from {have}.",
  "in-service-training-provider":
    "At least {needed, plural, one {# provider} other {# providers}} of in-service teacher training must take part; so far {have, plural, =0 {none does} one {# does} other {# do}}.",
  "practice-school":
    "At least {needed, plural, one {# practice or training school} other {# practice or training schools}} must take part; so far {have, plural, =0 {none does} one {# does} other {# do}}.",
  "employers-and-education":
    "In at least {needed} countries both an employer (or its representative) and an education and training provider must take part; so far in {have}.",
  "adult-learning-countries":
    "Organisations that organise, finance or provide adult learning must come from at least {needed} countries; so far they come from {have}.",
  "public-authority":
    "At least {needed, plural, one {# national or regional public authority} other {# national or regional public authorities}} must take part; so far {have, plural, =0 {none does} one {# does} other {# do}}.",
  "higher-education-coordinates":
    "The coordinator must be a higher education institution; {name} is not marked as one.",
  "teacher-education-coordinates":
    "The coordinator must be a teacher education institution; {name} is not marked as one.",
  "european-ngo-coordinates":
    "The coordinator must be a European NGO; {name} is not marked as one.",
  "coordinator-age":
    "{name} cannot coordinate yet: the coordinator must have existed for {years, plural, one {# year} other {# years}} at the deadline, so it must have been founded by {day}.",
  "public-and-private":
    "The consortium should have both public and private organisations; so far it is not known to have both.",
  "applications-cap":
    "{name} takes part in {have} applications at this deadline; at most {atMost} are allowed.",
  "coordinator-cap":
    "{name} coordinates {have} applications at this deadline; at most {atMost, plural, one {# is} other {# are}} allowed.",
  "duplicate-oid":
    "{name} carries the same OID as {other}: {oid}. An OID belongs to one organisation, so the two count as one. Please check which OID is right.",
  "duplicate-pic":
    "{name} carries the same PIC as {other}: {pic}. A PIC belongs to one organisation, so the two count as one. Please check which PIC is right.",
  "same-name":
    "{name} in {country} stands in the list twice, and nothing tells the two apart. If it is one organisation, take one of them out: it would count once.",
  "country-restricted":
    "{name} is in {country}. The part that organisations from there may take is restricted. Ask the agency of the call before you go on.",
  "role-not-offered":
    "{name} is an affiliated entity, but the form of this call has no such role. It may be a partner or an associated partner.",
  "call-provisional":
    "The call of {year} is not published yet, so nobody can be sure: this is judged by the rules of {before}.",
  "lump-sum-unknown": "{amount} is not one of the lump sums of this call: {amounts}.",
  "grant-too-high":
    "{amount} cannot be asked for: the grant of one project is more than nothing and at most {ceiling}.",
  "duration-out-of-range":
    "{months, plural, one {# month} other {# months}} will not do: the project must last {kind, select, list {{lengths} months} other {{min} to {max} months}}.",
  "start-out-of-window":
    "The project cannot start on {day}: it must start {kind, select, list {on one of these days: {days}} other {from {from} to {to}}}.",
  "title-missing": "The application has no title yet.",
  "lump-sum-undecided":
    "{offered, select, some {The lump sum is not yet decided. This call offers {amounts}.} other {The grant is not yet decided. One project may ask for {ceiling} at most.}}",
  "duration-missing":
    "The duration is not yet set.{kind, select, range { The project may last {min} to {max} months.} list { The project may last {lengths} months.} other {}}",
  "start-missing":
    "The start date is not yet set.{kind, select, window { The project may start from {from} to {to}.} list { The project may start on {days}.} other {}}",
  "founding-date-unknown":
    "It is not known when {name} was founded. The coordinator must have existed for at least {years, plural, one {# year} other {# years}} at the deadline.",
  "country-not-eligible":
    "{name} may take part if it adds something essential, but does not count towards the minimum: {country} is not among the countries that count.",
  "type-does-not-count":
    "{name} does not count towards the minimum: only higher education institutions do, and it is not marked as one.",
  "associated-does-not-count":
    "{name} is an associated partner: it contributes without funding and does not count towards the minimum.",
  "affiliated-does-not-count":
    "{name} is an affiliated entity: only the coordinator and full partners count towards the minimum.",
  "same-country-adds-none":
    "{name} counts as an organisation but adds no country: {country} is already there.",
  "territory-counts": "{name} is in {country}, which counts with {state}.",
  "associated-country-counts":
    "{countries} {number, plural, one {is not an EU Member State but counts} other {are not EU Member States but count}}: {slides, select, yes {the Programme Guide also counts countries associated to the Programme. The slides on the call name EU Member States only.} other {the call also counts countries outside the EU that take full part in the Programme.}}",
  missing: {
    none: "Nothing is missing: the consortium meets the minimum.",
    memberStates:
      "Too few of the countries are EU Member States. Still missing: {memberStates, plural, =1 {an organisation from one more EU Member State} other {organisations from # more EU Member States}}.",
    organisations:
      "Still missing: {number, plural, =1 {one more organisation} =2 {two more organisations} =3 {three more organisations} other {# more organisations}}, from any country that counts.",
    countries:
      "There are organisations enough, but from too few countries. Still missing: {number, plural, =1 {one more organisation, from a country} =2 {two more organisations, from two different countries} =3 {three more organisations, from three different countries} other {# more organisations, from # different countries}} other than {excluded}.",
    both: "Still missing: {number, plural, =1 {one more organisation, from a country} =2 {two more organisations, from two different countries} =3 {three more organisations, from three different countries} other {# more organisations, from # different countries}}{excludedNumber, plural, =0 {.} other { other than {excluded}.}}",
    mixed:
      "Still missing: {number, plural, =1 {one more organisation} =2 {two more organisations} =3 {three more organisations} other {# more organisations}}, {countries, plural, =1 {at least one of them from a country} =2 {at least two of them from two different countries} other {at least # of them from # different countries}}{excludedNumber, plural, =0 {.} other { other than {excluded}.}}",
  },
} as const;
