/** Names of the rules, for headings and lists; a composition rule names its own number. */
export const rule = {
  "one-coordinator": "One coordinator",
  "coordinator-country": "Countries that may coordinate",
  "country-not-admitted": "Countries that may take part",
  "min-organisations": "Minimum number of organisations",
  "min-countries": "Minimum number of countries",
  "min-member-states": "Minimum number of EU Member States",
  "labour-market-actors":
    "At least {number, plural, one {# labour-market actor} other {# labour-market actors}}",
  "education-providers":
    "At least {number, plural, one {# education and training provider} other {# education and training providers}}",
  "higher-education-provider":
    "At least {number, plural, one {# higher education institution} other {# higher education institutions}}",
  "vocational-provider":
    "At least {number, plural, one {# vocational education and training provider} other {# vocational education and training providers}}",
  "teacher-education-providers":
    "At least {number, plural, one {# provider} other {# providers}} of initial teacher education",
  "teacher-education-countries":
    "Initial teacher education from at least {number, plural, one {# country} other {# different countries}}",
  "in-service-training-provider":
    "At least {number, plural, one {# provider} other {# providers}} of in-service teacher training",
  "practice-school":
    "At least {number, plural, one {# practice or training school} other {# practice or training schools}}",
  "employers-and-education":
    "Employers and education together in at least {number, plural, one {# country} other {# countries}}",
  "adult-learning-countries":
    "Adult-learning bodies from at least {number, plural, one {# country} other {# countries}}",
  "public-authority":
    "At least {number, plural, one {# public authority} other {# public authorities}}",
  "higher-education-coordinates": "A higher education institution coordinates",
  "teacher-education-coordinates": "A teacher education institution coordinates",
  "european-ngo-coordinates": "A European NGO coordinates",
  "coordinator-age":
    "The coordinator was founded at least {number, plural, one {# year} other {# years}} before the deadline",
  "public-and-private": "Public and private organisations together",
  "applications-cap":
    "At most {number, plural, one {# application} other {# applications}} per organisation at one deadline",
  "coordinator-cap":
    "At most {number, plural, one {# application} other {# applications}} coordinated by one organisation at one deadline",
  "duplicate-oid": "One OID, one organisation",
  "duplicate-pic": "One PIC, one organisation",
  "same-name": "One name, one organisation",
  "country-restricted": "Restricted countries",
  "role-not-offered": "Roles of the form",
  "call-provisional": "Rules not published yet",
  "lump-sum-unknown": "Lump sums of the call",
  "grant-too-high": "Highest grant",
  "duration-out-of-range": "Duration",
  "start-out-of-window": "Start date",
  "title-missing": "Title",
  "lump-sum-undecided": "Grant to be decided",
  "duration-missing": "Duration to be set",
  "start-missing": "Start date to be set",
  "founding-date-unknown": "Founding date of the coordinator",
  "country-not-eligible": "Countries that do not count",
  "type-does-not-count": "Organisations that count",
  "associated-does-not-count": "Associated partners",
  "affiliated-does-not-count": "Affiliated entities",
  "same-country-adds-none": "Several from one country",
  "territory-counts": "Overseas territories",
  "associated-country-counts": "Countries outside the EU that count",
} as const;
