import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Html,
  Preview,
  Section,
  Text,
} from "@react-email/components";
import { type Block, type Letter, type MailProps, words } from "@/emails/letter";
import { darkMode, styles } from "@/emails/styles";

/** Dresses a letter as HTML that phones, dark screens and old mail programs show alike. */
export function LetterMail({ letter, props }: { letter: Letter; props: MailProps }) {
  const { t } = words(props.locale);
  const labelled = props.kind === "practice" || props.kind === "demo" ? props.kind : null;
  return (
    <Html lang={props.locale}>
      <Head>
        <title>{letter.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkMode}</style>
      </Head>
      <Preview>{letter.preview}</Preview>
      <Body className="canvas" style={styles.body}>
        <Container className="surface" style={styles.container}>
          {labelled && (
            <Text className="label" style={styles.label}>
              {t(`emails.label.${labelled}`)}
            </Text>
          )}
          <Heading as="h1" style={styles.title}>
            {letter.title}
          </Heading>
          {letter.blocks.map((block, index) => (
            // The blocks of a mail never move.
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once
            <BlockPart key={index} block={block} />
          ))}
        </Container>
        <Text className="muted" style={styles.footer}>
          {t("emails.footer")}
        </Text>
      </Body>
    </Html>
  );
}

function BlockPart({ block }: { block: Block }) {
  switch (block.kind) {
    case "text":
      return <Text style={styles.text}>{block.text}</Text>;
    case "small":
      return (
        <Text className="muted" style={styles.small}>
          {block.text}
        </Text>
      );
    case "facts":
      return (
        <Section className="sunken" style={styles.panel}>
          {block.rows.map(([label, value]) => (
            <Text key={label} style={styles.fact}>
              <span className="muted" style={styles.factLabel}>
                {label}
              </span>
              <br />
              {value}
            </Text>
          ))}
        </Section>
      );
    case "list":
      return (
        <Section>
          {block.title && (
            <Heading as="h2" style={styles.subtitle}>
              {block.title}
            </Heading>
          )}
          <ul style={styles.list}>
            {block.items.map((item) => (
              <li key={item} style={styles.item}>
                {item}
              </li>
            ))}
          </ul>
        </Section>
      );
    case "button":
      return (
        <Section style={styles.buttonRow}>
          <Button className="button" style={styles.button} href={block.href}>
            {block.label}
          </Button>
        </Section>
      );
    case "link":
      return (
        <Text style={styles.small}>
          <a className="muted" style={styles.small} href={block.href}>
            {block.label}
          </a>
        </Text>
      );
    case "code":
      return (
        <Section>
          <Text style={styles.codeLabel}>{block.label}</Text>
          <Text className="sunken" style={styles.code}>
            {block.code}
          </Text>
        </Section>
      );
    case "quote":
      return (
        <Section>
          <Text style={styles.codeLabel}>{block.title}</Text>
          <Section className="quote" style={styles.quote}>
            {block.text.split("\n").map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rendered once
              <Text key={index} style={styles.quoteLine}>
                {line}
              </Text>
            ))}
          </Section>
        </Section>
      );
  }
}
