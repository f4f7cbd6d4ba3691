import { Document, Page, Path, Svg, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { QrMatrix } from "@/lib/pdf/qr";
import { styles } from "@/lib/pdf/styles";

/** A code that finds its document again: printed on every page as text and as QR code. */
export interface PrintedCode {
  text: string;
  matrix: QrMatrix;
}

interface SheetProps {
  /** Of the words in it, e.g. "lv". */
  language: string;
  title: string;
  /** Who it comes from. */
  author: string;
  subject?: string;
  keywords?: string;
  /** When it was made, as the file says it: given, so that the same document has the same bytes. */
  at: Date;
  /** Small words at the top of every page. */
  header: string;
  /** Small words at the bottom of every page. */
  footer: string;
  /** E.g. "Page 1 of 2". */
  pageOf: (page: number, pages: number) => string;
  code?: PrintedCode;
  children: ReactNode;
}

/** A document on A4: everything else of this kit stands inside it. */
export function Sheet(props: SheetProps) {
  const { language, title, author, subject, keywords, at, code, children } = props;
  return (
    <Document
      {...{ language, title, author, subject, keywords }}
      creator="Tercet"
      producer="Tercet"
      creationDate={at}
      modificationDate={at}
    >
      <Page size="A4" style={code ? [styles.page, styles.pageWithCode] : styles.page}>
        <View style={styles.header} fixed>
          <View style={styles.headerText}>
            <Text style={styles.brand}>Tercet</Text>
            <Text>{props.header}</Text>
          </View>
          {code && (
            <View style={styles.code}>
              <QrCode matrix={code.matrix} size={54} />
              <Text style={styles.codeText}>{code.text}</Text>
            </View>
          )}
        </View>
        <View style={styles.footer} fixed>
          <Text style={styles.footerText}>{props.footer}</Text>
          <Text
            render={({ pageNumber, totalPages }) => props.pageOf(pageNumber, totalPages ?? 1)}
          />
        </View>
        {children}
      </Page>
    </Document>
  );
}

/** @param props.size in points, without the quiet zone. */
export function QrCode({ matrix, size }: { matrix: QrMatrix; size: number }) {
  const dark = matrix.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <Svg viewBox={`0 0 ${matrix.length} ${matrix.length}`} style={{ width: size, height: size }}>
      {/* One path: squares drawn one by one would show hairlines between them. */}
      <Path d={dark.join("")} fill="#000000" />
    </Svg>
  );
}

interface TitleProps {
  children: string;
  /** A sentence that says what it is. */
  lead?: string;
  /** The first thing on a sheet that has a code: there is room at its left. */
  besideCode?: boolean;
}

/** The name of the document. */
export function Title({ children, lead, besideCode }: TitleProps) {
  return (
    <View style={besideCode ? styles.besideCode : {}}>
      <Text style={styles.title}>{children}</Text>
      {lead && <Text style={styles.lead}>{lead}</Text>}
    </View>
  );
}

export function Heading({ children }: { children: string }) {
  return (
    <Text style={styles.heading} minPresenceAhead={40}>
      {children}
    </Text>
  );
}

export function Paragraph({ children }: { children: string }) {
  return <Text style={styles.paragraph}>{children}</Text>;
}

/** Something to know before reading on. */
export function Note({ children }: { children: string }) {
  return <Text style={styles.note}>{children}</Text>;
}

/** Somebody's words, a paragraph each. */
export function Quote({ paragraphs }: { paragraphs: readonly string[] }) {
  return (
    <View style={styles.quote}>
      {paragraphs.map((text) => (
        <Text key={text} style={text === paragraphs.at(-1) ? {} : styles.paragraph}>
          {text}
        </Text>
      ))}
    </View>
  );
}

/** Sentences counted from 1, so that people can name one. */
export function Numbered({ items }: { items: readonly string[] }) {
  return (
    <View style={styles.items}>
      {items.map((text, at) => (
        <View key={text} style={styles.item} wrap={false}>
          <Text style={styles.itemMark}>{`${at + 1}.`}</Text>
          <Text style={styles.itemText}>{text}</Text>
        </View>
      ))}
    </View>
  );
}

/** A label and what stands beside it; null: a line to write it on by hand. */
export interface Fact {
  label: string;
  value: string | null;
}

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <View style={styles.facts}>
      {facts.map(({ label, value }) => (
        <View key={label} style={styles.fact} wrap={false}>
          <Text style={styles.factLabel}>{label}</Text>
          <Value value={value} />
        </View>
      ))}
    </View>
  );
}

/** A label and what stands beside it for each of two sides; null: a line to write it on by hand. */
export interface SidesFact {
  label: string;
  values: readonly [string | null, string | null];
}

/** Two sides next to each other, under a head each. */
export function Sides({
  heads,
  facts,
}: {
  heads: readonly [string, string];
  facts: readonly SidesFact[];
}) {
  return (
    <View style={styles.facts}>
      <View style={styles.fact}>
        <Text style={styles.sideLabel} />
        {heads.map((head) => (
          <Text key={head} style={styles.sideHead}>
            {head}
          </Text>
        ))}
      </View>
      {facts.map(({ label, values: [left, right] }) => (
        <View key={label} style={styles.fact} wrap={false}>
          <Text style={styles.sideLabel}>{label}</Text>
          <Value value={left} />
          <Value value={right} />
        </View>
      ))}
    </View>
  );
}

function Value({ value }: { value: string | null }) {
  return value === null ? (
    <View style={styles.blank} />
  ) : (
    <Text style={styles.factValue}>{value}</Text>
  );
}

/** Where a person signs: what is known stands there, the rest is written by hand. */
export function SignatureBlock(props: {
  heading: string;
  facts: readonly Fact[];
  /** Label of the line to sign on. */
  signature: string;
}) {
  return (
    <View wrap={false}>
      <Heading>{props.heading}</Heading>
      <Facts facts={props.facts} />
      <View style={styles.signature}>
        <Text style={styles.factLabel}>{props.signature}</Text>
        <View style={[styles.blank, styles.signatureSpace]} />
      </View>
    </View>
  );
}
