import type { ComponentChildren } from 'preact';
import type { Detail, Explanation, Fate, Link } from '../bounce/types.ts';
import type { CardLabels } from '../language/card.ts';
import { Mark } from './Mark.tsx';
import { Marked } from './Marked.tsx';

/** The offer to fetch a mail whose list row does not say why it came back. */
export interface FullReport {
  state: 'offered' | 'reading';
  /** Called with the person's click, so that the caller can ask for `isTrusted`. */
  onRead: (event: Event) => void;
}

export interface CardProps {
  explanation: Explanation;
  labels: CardLabels;
  /** `hover`: what matters at a glance, beside a row. `message`: everything, above an opened mail or on a page. */
  variant: 'hover' | 'message';
  /** Shows a button to close the card. */
  onClose?: ((event: Event) => void) | undefined;
  /** Shows the button "Read the full report", or that it is being read. */
  fullReport?: FullReport | undefined;
  /** A line about the card itself ("Gmail asks you to log in again"); read out when it changes. */
  status?: string | null | undefined;
  /** A button that copies what is in "Details for IT". Only in `message`. */
  copyForIT?: ComponentChildren;
  /** That button stands below the steps: one of them says to pass this on. */
  copyFirst?: boolean | undefined;
  /** "Details for IT" stands open. Only in `message`. */
  detailsOpen?: boolean | undefined;
  /** Level of the headline in the document around the card; 2 where nothing is said. */
  level?: 2 | 3 | undefined;
  /** Id of the headline. Where the card is a dialog, its container can point to it with `aria-labelledby`. */
  headlineId?: string | undefined;
  /** More at the card's foot: a page's own actions. */
  children?: ComponentChildren;
}

/** Steps that fit a glance. */
const HOVER_STEPS = 3;

/**
 * An explanation as a person reads it: the answer first, then whose address and whose move, the cause, the steps, whether to
 * send again, the link. Text only; whatever comes from a mail can hold no markup. Style it with `cardStyles`.
 */
export function Card({ explanation: it, labels, variant, level = 2, headlineId, children, ...props }: CardProps) {
  const Headline = `h${level}` as const;
  const whole = variant === 'message';
  return (
    <section class={`card ${it.tone} ${variant}`} lang={it.lang} dir="ltr" aria-labelledby={headlineId}>
      <header class="head">
        <Mark tone={it.tone} />
        <div class="answer">
          <Headline class="headline" id={headlineId}>{it.headline}</Headline>
          <p class="who">
            {it.about && <bdi class="about">{it.about}</bdi>}{' '}
            {it.whoseMove && <span>{it.whoseMove}</span>}
          </p>
        </div>
        {props.onClose && (
          <button type="button" class="x" aria-label={labels.close} onClick={props.onClose}>
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>
          </button>
        )}
      </header>
      <div class="body">
        {it.warning && <p class="beware"><Mark tone="warn" small /><span><span class="unseen">{labels.beware}. </span>{it.warning}</span></p>}
        {it.cause && <p class="cause">{it.cause}</p>}
        <Steps steps={whole ? it.steps : it.steps.slice(0, HOVER_STEPS)} />
        {whole && props.copyFirst && props.copyForIT}
        {it.retry && <p class="retry"><span class="pill">{it.retry}</span></p>}
        {whole && <Fates fates={it.fates} label={labels.whatBecame} />}
        <Links links={whole ? it.links : it.links.slice(0, 1)} newTab={labels.newTab} />
        {props.fullReport && <FullReportButton {...props.fullReport} labels={labels} />}
        <output class="status">{props.status}</output>
        {children}
      </div>
      {whole && (it.details.length > 0 || it.forIT) && (
        <details open={props.detailsOpen}>
          <summary>{labels.detailsForIT}</summary>
          <div class="for-it">
            {it.forIT && <p>{it.forIT}</p>}
            <Details details={it.details} />
            {!props.copyFirst && props.copyForIT}
          </div>
        </details>
      )}
    </section>
  );
}

/** Numbered, one thing to do each; nothing where there is nothing to do. */
export function Steps({ steps }: { steps: readonly string[] }) {
  if (steps.length === 0) return null;
  return <ol class="steps">{steps.map((step, index) => <li key={step} data-number={index + 1}>{step}</li>)}</ol>;
}

/** Links of our own table: the reader's first, the others below a line that says once for whom they are. */
export function Links({ links, newTab }: { links: readonly Link[]; newTab: string }) {
  return [...new Set(links.map(({ forWhom }) => forWhom))].map((whom) => (
    <div class="linked" key={whom}>
      {whom && <p class="for-whom">{whom.slice(0, 1).toUpperCase() + whom.slice(1)}</p>}
      <ul class="links">
        {links.filter(({ forWhom }) => forWhom === whom).map((link) => (
          <li key={link.url + link.role}>
            <a href={link.url} target="_blank" rel="noopener noreferrer">{link.label}<span class="unseen"> ({newTab})</span></a>
          </li>
        ))}
      </ul>
    </div>
  ));
}

function Fates({ fates, label }: { fates: readonly Fate[]; label: string }) {
  if (fates.length === 0) return null;
  return (
    <ul class="fates" aria-label={label}>
      {fates.map((fate, index) => (
        <li key={index}><Mark tone={fate.tone} small /><span>{fate.address && <><bdi class="about">{fate.address}</bdi>{' · '}</>}{fate.text}</span></li>
      ))}
    </ul>
  );
}

function Details({ details }: { details: readonly Detail[] }) {
  return (
    <dl>
      {details.map((detail, index) => (
        <div key={index}>
          <dt>{detail.label}</dt>
          <dd><Marked text={detail.value} mark={detail.mark} /></dd>
        </div>
      ))}
    </dl>
  );
}

function FullReportButton({ state, onRead, labels }: FullReport & { labels: CardLabels }) {
  const reading = state === 'reading';
  return (
    <p class="full-report">
      <button type="button" class="act" aria-disabled={reading} onClick={(event) => { if (!reading) onRead(event); }}>
        {reading ? labels.readingFullReport : labels.readFullReport}
      </button>
    </p>
  );
}
