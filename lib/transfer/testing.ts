/** Names of organisations that spreadsheets, encodings and separators have trouble with. */
export const awkwardNames: readonly string[] = [
  ...["constructor", "toString", "__proto__"],
  ...["=1+1", '=HYPERLINK("https://evil.example";"Click")', "=cmd|'/C calc'!A0", "=SUM(A1:A9)"],
  ...["+371 29 123 456", "-5", "-2+3", "@SUM(1+1)", "＝1＋1", "＋371 67 000 000", "－5", "＠here"],
  ...["'=1+1", "''=1+1", "'Quoted'", "'s-Hertogenbosch College", "'", "' =x", '"=1+1"', '" +1'],
  ...['"Kool" MTÜ', "Skola „Rīts”", "Ģimnāzija “Ļ” ’’", '""', '"', 'a "b" c', "a,b,c", "a;b;c"],
  ...["a;=1+1", "a;'=1+1", "Kool | =1", "x;@y", "Smith, Sons & Co.", "R&D < Lab > 1"],
  ...["Σχολείο Αθηνών «Πλάτων»", "1ο Γυμνάσιο & Λύκειο Θεσσαλονίκης", "Ελληνικό Ινστιτούτο, Α.Ε."],
  ...["СУ „Св. св. Кирил и Методий“", "Професионална гимназия № 5", "Училище „Ж. Кюри“ – София"],
  ...["Rīgas Valsts 3. ģimnāzija", "Šķēršļu jūrņieku ļaužu ķēdes žņaugs", "Ąžuolyno gimnazija"],
  ...[
    "Müller & Söhne GmbH",
    "Escola Secundária São João",
    "École d’été",
    "Łódź Żółć",
    "Ħaż-Żebbuġ",
  ],
  ...[
    "Straße 1/2",
    "Ðóra Íþróttaskóli",
    "Çağdaş Öğretim Lisesi",
    "ქართული სკოლა",
    "Школа №1 (Київ)",
  ],
  ...["O'Neill's School", "100 % Schule", "C++ Akademie", "A=B School", "#1 School", "007"],
  ...[
    "1E10",
    "2022-09-01",
    "TRUE",
    "NULL",
    "999888777",
    "_x0041_ School",
    "Emoji 🏫 School",
    "\\N",
  ],
];

/** Texts that no name may be, but that a file has to keep all the same. */
export const impossibleNames: readonly string[] = [
  ...["\t=1", "\r=1", "\n", "two\nlines", "two\r\nlines", "\0=1", " =1", "  ", "a\tb", "\u00a0=x"],
  ...["- one\n- two", "\ufeffx", "a;\t=1", "\ud800", "\u000b", "\ufffd", "\ufdd0", "\ud83f\udffe"],
];
