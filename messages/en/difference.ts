/** What another call says differently, for the time machine; `rule` arrives as the name of a rule. */
export const difference = {
  minimum:
    "At least {organisations} organisations from {number} countries, instead of {organisationsBefore} from {numberBefore}.",
  "member-states":
    "{number, plural, =0 {No number of EU Member States is asked for.} one {At least # of the countries must be an EU Member State.} other {At least # of the countries must be EU Member States.}}",
  amounts: "One of these lump sums is chosen: {amounts}.",
  ceiling: "The grant is worked out from the project's budget, up to {ceiling}.",
  duration: "The project lasts {lengths} months.",
  "deadline-unknown": "The deadline is not published yet.",
  "admits-any":
    "Organisations of any other country{number, plural, =0 {} other { except {excluded}}} may be partners if they add something essential.",
  "admits-some": "Of the countries that do not count, only these may send partners: {countries}.",
  "admits-none": "Organisations of countries that do not count cannot be partners.",
  "counting-more":
    "{number, plural, one {This country counts} other {These countries count}} as well: {countries}.",
  "counting-fewer":
    "{number, plural, one {This country does not count} other {These countries do not count}}: {countries}.",
  "composition-more": "Also asked for: {rule}.",
  "composition-fewer": "Not asked for: {rule}.",
} as const;
