// biome-ignore-all lint/suspicious/noTemplateCurlyInString: names as they stand in the files of the tests.

/** A line of the acceptance list, and the tests that prove it. */
interface Line {
  part: "invitations" | "forms and access";
  says: string;
  proofs: readonly { file: string; test: string }[];
}

const at = (file: string, ...tests: string[]) => tests.map((test) => ({ file, test }));

const invitations = "lib/invitations/invitations.db.test.ts";
const link = "lib/invitations/link.db.test.ts";
const matrix = "lib/invitations/matrix.db.test.ts";
const races = "lib/invitations/races.db.test.ts";
const status = "lib/domain/invitations/status.test.ts";
const story = "lib/domain/delivery/standing.test.ts";
const webhook = "lib/mails/delivery/webhook.db.test.ts";
const limits = "lib/mails/limits/limits.long.test.ts";
const partnerPage = "e2e/journeys/partner-page.spec.ts";
const account = "e2e/journeys/partner-account.spec.ts";
const scanners = "e2e/security/scanners.spec.ts";
const autosave = "components/applications/draft/autosave.test.ts";
const draft = "lib/applications/draft.db.test.ts";
const forms = "e2e/accessibility/forms.spec.ts";

/**
 * What the public issue trackers of products of this kind add up to: every line of the acceptance
 * list for invitations, forms and access.
 */
export const lines: readonly Line[] = [
  {
    part: "invitations",
    says: "an invitation is prepared, queued, accepted by the provider, delivered or bounced, opened and answered, in this order",
    proofs: at(
      story,
      "begins with what was prepared",
      "goes on with what became of the mail",
      "ends with an answer to this very invitation, or without one",
    ),
  },
  {
    part: "invitations",
    says: "whoever declined is invited again and may confirm",
    proofs: at(
      "e2e/journeys/decline.spec.ts",
      "a partner declines, is invited again and confirms, on a phone in ${locale}",
    ),
  },
  {
    part: "invitations",
    says: "it ends as confirmed, declined, expired, revoked, replaced or handed on, each with its own words",
    proofs: at(matrix, "has its own words for the %s: %s", "%s: %s"),
  },
  {
    part: "invitations",
    says: "'sent' is said only after the provider accepted",
    proofs: at(story, "says sent only once the provider took it"),
  },
  {
    part: "invitations",
    says: "bounce and suppression are shown to the coordinator at once",
    proofs: [
      ...at(webhook, "reaches the coordinator's list at once, and pages that watch it"),
      ...at(
        "lib/mails/delivery/consequences.long.test.ts",
        "is told to the coordinator once, with the way to correct the address",
        "closes the address for every coordinator, and for what is queued and planned",
      ),
    ],
  },
  {
    part: "invitations",
    says: "what was delivered may later turn out to have bounced",
    proofs: at(
      "lib/domain/delivery/fold.test.ts",
      "knows that what was delivered may come back, and not the other way round",
    ),
  },
  {
    part: "invitations",
    says: "expired never blocks a new invitation, and is derived from dates",
    proofs: [
      ...at(invitations, "asks again whoever declined, was taken back or let the link run out"),
      ...at(status, "%s"),
    ],
  },
  {
    part: "invitations",
    says: "only one live invitation for a participation, and only live ones are unique",
    proofs: at(
      invitations,
      "sends one mail when the button is pressed twice at once",
      "asks again whoever declined, was taken back or let the link run out",
    ),
  },
  {
    part: "invitations",
    says: "inviting somebody who is already invited says so instead of doing nothing",
    proofs: [
      ...at(invitations, "says why it does not send"),
      ...at(link, "sends once when two people press at once, and tells the other"),
    ],
  },
  {
    part: "invitations",
    says: "sending again gives a fresh link with its full life",
    proofs: at(invitations, "sends a fresh link, and the old one says so"),
  },
  {
    part: "invitations",
    says: "an old link says that a newer one was sent and mails it again, never 'invalid'",
    proofs: [
      ...at(link, "mails the newer link to where that one went, through the old one"),
      ...at(partnerPage, "a link says what became of it, and whom to ask"),
    ],
  },
  {
    part: "invitations",
    says: "copying a link does not end the one that was mailed",
    proofs: [
      ...at(link, "gives the very link that was mailed, and leaves it as it is"),
      ...at(
        partnerPage,
        "a coordinator copies the link for a mail of its own, and sees that it was read",
      ),
    ],
  },
  {
    part: "invitations",
    says: "a link lives 14 days or until the deadline, by a constant that the mail quotes, counted from now",
    proofs: [
      ...at(status, "is 14 days after the mail", "ends with the call"),
      ...at(invitations, "never lets a link outlive the deadline"),
    ],
  },
  {
    part: "invitations",
    says: "only a hash of the token is stored",
    proofs: at(
      invitations,
      "writes invitation, mail and log together, and keeps only the hash of the link",
    ),
  },
  {
    part: "invitations",
    says: "the token leaves the address bar",
    proofs: [
      ...at(
        "lib/invitations/link.db.test.ts",
        "is for the page of that link alone, and no script reads it",
      ),
      ...at(
        partnerPage,
        "the page's own address opens nothing in a browser that has not opened the link",
      ),
    ],
  },
  {
    part: "invitations",
    says: "opened as another user it explains, offers to switch, and stays pending",
    proofs: at(
      partnerPage,
      "somebody who is signed in as another person is told so, and may sign out and stay",
    ),
  },
  {
    part: "invitations",
    says: "GET and HEAD never change state, and nothing is sent without a button",
    proofs: [
      ...at(matrix, "has changed no row by all that"),
      ...at(
        scanners,
        "${people} of ${people} people answer links that scanners have opened, and no scanner answers",
      ),
    ],
  },
  {
    part: "invitations",
    says: "a double click is one answer",
    proofs: at(races, "takes a double click for one, and answers both with the same record"),
  },
  {
    part: "invitations",
    says: "of two answers one is recorded; answer against revocation has one outcome",
    proofs: at(
      races,
      "makes one consent of fifty, with one receipt to each side",
      "is either recorded or the invitation taken back, in 200 runs never both",
    ),
  },
  {
    part: "invitations",
    says: "invitations are limited for a sender, and mails for a recipient",
    proofs: at(
      limits,
      "are as many as the settings say, also when pressed all at once; tomorrow there are more",
      "are three, over all coordinators, whether sent or only queued",
    ),
  },
  {
    part: "invitations",
    says: "no account, a new account and an existing account each work end to end",
    proofs: [
      ...at(
        "e2e/journeys/main.spec.ts",
        "from signing in to submitted, with two partners who answer on their phones",
      ),
      ...at(
        account,
        "a partner makes an account from its page and does there what it owes, in ${locale}",
        "an account that is there already takes the place, and others are told whom to ask",
      ),
    ],
  },
  {
    part: "invitations",
    says: "the invitee names the right colleague, and the record says who answered for whom",
    proofs: [
      ...at(
        "lib/invitations/handover/handover.db.test.ts",
        "asks the colleague by a link of its own and keeps who was asked before",
        "is on record, with who answered for whom",
      ),
      ...at("lib/consent/record.db.test.ts", "says who had handed the question on"),
    ],
  },
  {
    part: "forms and access",
    says: "drafts save themselves and say how it stands",
    proofs: at(
      autosave,
      "sends only what was changed",
      "keeps what was typed while it was saving, and sends it next",
    ),
  },
  {
    part: "forms and access",
    says: "two people never overwrite each other silently: a clash shows both values",
    proofs: [
      ...at(autosave, "asks on a clash, sends nothing of it meanwhile, and saves the rest"),
      ...at(draft, "keeps two people from overwriting each other, field by field"),
      ...at(
        "e2e/journeys/organisations.spec.ts",
        "two people who edit an organisation do not overwrite each other",
      ),
    ],
  },
  {
    part: "forms and access",
    says: "a draft may be saved with its fields empty",
    proofs: at("lib/applications/draft.test.ts", "takes every field empty but the call"),
  },
  {
    part: "forms and access",
    says: "the summary of errors takes the focus and is announced",
    proofs: at(
      forms,
      "what is wrong in a form takes the focus, is announced, and leads to its field",
    ),
  },
  {
    part: "forms and access",
    says: "the countdown is not announced",
    proofs: at(forms, "the time left moves on without being announced"),
  },
  {
    part: "forms and access",
    says: "no time limit without extension: a link that ran out mails a fresh one",
    proofs: at(link, "sends a fresh link once the last one ran out, three times a day at most"),
  },
  {
    part: "forms and access",
    says: "expiry, accounts, editing at once, who edited last, notice and lock of submission and the log are decided in writing",
    proofs: [
      ...at(
        draft,
        "leaves a submitted application as it was submitted",
        "saves what changed and says in the log from what to what",
      ),
      ...at("lib/domain/reminders/plan.test.ts", "is reminded five mornings and called once more"),
      ...at(
        "lib/testing/acceptance/decisions.test.ts",
        "answers every question that others leave open",
      ),
    ],
  },
];
