/** Consortium as a table: import and export. */
export const transfer = {
  title: "Import partners from a table",
  about:
    "A CSV or XLSX file, or rows copied from a spreadsheet. You see first what every row would become; nothing is sent to anybody.",
  open: "Import from a table",
  file: { consortium: "Consortium", template: "Partners to import" },
  export: {
    title: "As a table",
    about:
      "Everything known about the organisations, to work on in a spreadsheet and to read in again.",
    csv: "Download as CSV",
    xlsx: "Download as XLSX",
  },
  template: {
    title: "No table yet?",
    about:
      "Fill in the template. The first line holds the headers, in English or Latvian and in any order; only the name and the country are needed.",
    xlsx: "Template as XLSX",
    csv: "Template as CSV",
  },
  choose: {
    file: "File",
    fileHint: "CSV or XLSX, up to 900 kB and 200 rows. What is in it counts, not its name.",
    pasted: "Or paste the rows here",
    pastedHint: "With the line of headers, as they come from a spreadsheet.",
    submit: "Show what would be added",
    pending: "Reading…",
  },
  preview: {
    title: "What would be added",
    caption: "Rows of the table",
    counts:
      "{ready, plural, one {# row can} other {# rows can}} be added, {there, plural, one {# is} other {# are}} in the consortium already, {wrong, plural, one {# needs} other {# need}} a correction.",
    organisation: "Organisation",
    contact: "Contact",
    outcome: "What happens",
    line: "Row {line}",
    noName: "No name",
    take: "Add {name}",
    ready: "Will be added",
    there: "Already there, left out",
    wrong: "Cannot be added yet",
    example: "The example of the template, left out",
    also: "Also: {columns}",
    problem: "{column}: {problem}",
    unknown: "These columns are not known, so nothing is taken from them: {columns}.",
    guessed:
      "The file does not say in which encoding it is written, so it was read as {encoding}. Please check the letters in the names.",
    correct: "Correct the rows in your table and read it again, or add the others now.",
    add: "{n, plural, one {Add # partner} other {Add # partners}}",
    none: "No row is ticked",
    adding: "Adding…",
    nothingSent: "Nothing is sent. You invite each partner when you are ready.",
    again: "Take another table",
    lost: "Show the rows again",
  },
  problem: {
    twice: "The same organisation stands in row {line} already.",
    country: "Please write the code of the country, such as LV, or its name in English or Latvian.",
    role: "Please write Partner, Associated partner or Affiliated entity.",
    types: "Please use the words of the form, such as School, and a semicolon between several.",
    sector: "Please write Public or Private, or leave it empty.",
    locale: "Please write English or Latviešu, or leave it empty.",
  },
  added: "{n, plural, one {# partner was} other {# partners were}} added from the table.",
} as const;
