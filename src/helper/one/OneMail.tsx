import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kind, Language } from '../../bounce/types.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../language/choose.ts';
import { commonTexts } from '../../language/common.ts';
import { helperTexts } from '../../language/helper.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Lookup } from '../../ui/Lookup.tsx';
import { ScrollText } from '../../ui/ScrollText.tsx';
import type { OpenedMail } from '../read/found.ts';
import { search } from '../search.ts';
import { Answer } from './Answer.tsx';
import { mailto } from './mailto.ts';
import { Original } from './Original.tsx';

interface OneMailProps {
  mail: OpenedMail;
  /** The answer to the question whether the person wrote the returned mail. */
  wrote: boolean | null;
  language: Language;
  onAnswer: (wrote: boolean | null) => void;
}

/** Of an answer from a machine, or good news, nobody has to tell the person who runs the mail. */
const NOT_FOR_IT: ReadonlySet<Kind> = new Set(['auto_reply', 'challenge', 'read_receipt', 'delivered', 'relayed', 'expanded']);

/** One mail: its explanation beside its own text, what to tell the person who runs the mail, what to tell the recipient. */
export function OneMail({ mail, wrote, language, onAnswer }: OneMailProps) {
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => answer.current?.focus(), [mail]);
  const isForIT = mail.verdict.recipients.some(({ whoActs }) => whoActs === 'sender_admin');
  const forIT = NOT_FOR_IT.has(mail.verdict.kind) ? null : <ForIT key="it" mail={mail} language={language} />;
  const toRecipient = <ToRecipient key="recipient" message={mail.messageToRecipient[language]} language={language} />;
  return (
    <div class="one">
      <div class="answers" ref={answer} tabIndex={-1}>
        <Answer mail={mail} wrote={wrote} language={language} id="one" onAnswer={onAnswer} />
        {mail.verdict.kind === 'not_a_bounce' && <FewWords key={mail.text} text={mail.text} language={language} />}
        {isForIT ? [forIT, toRecipient] : [toRecipient, forIT]}
      </div>
      <Original mail={mail} language={language} />
    </div>
  );
}

/** Longest text that may be a few words out of a report. */
const FEW_WORDS = 80;

/** Somebody pastes a code or a few words, and they are no bounce: they may be looked up. */
function FewWords({ text, language }: { text: string; language: Language }) {
  const [query, setQuery] = useState(text.trim());
  if (text.trim().length > FEW_WORDS) return null;
  return (
    <section class="panel">
      <h2>{helperTexts[language].fewWords}</h2>
      <Lookup language={language} query={query} onQuery={setQuery} search={search} focus={false} />
    </section>
  );
}

/** A line that the person can send by text message. */
function ToRecipient({ message, language }: { message: string; language: Language }) {
  const t = helperTexts[language];
  const common = commonTexts[language];
  if (message === '') return null;
  return (
    <section class="panel">
      <h2>{t.toRecipient}</h2>
      <p class="note">{t.toRecipientWhat}</p>
      <blockquote>{message}</blockquote>
      <CopyButton label={t.copy} copied={common.copied} failed={common.copyFailed} text={message} />
    </section>
  );
}

/** The whole story for whoever looks after the mail, in either language, to copy or to send. */
function ForIT({ mail, language }: { mail: OpenedMail; language: Language }) {
  const [chosen, setChosen] = useState<Language | null>(null);
  const t = helperTexts[language];
  const common = commonTexts[language];
  const textLanguage = chosen ?? language;
  const text = mail.textForIT[textLanguage];
  if (text === '') return null;
  const words = helperTexts[textLanguage];
  const letter = mailto(words.mailSubject, text, words.pasteHere);
  const copyLong = () => {
    if (!letter.whole) void navigator.clipboard.writeText(text);
  };
  return (
    <section class="panel">
      <h2>{t.forIT}</h2>
      <p class="note">{t.forITWhat}</p>
      <ScrollText class="letter" label={t.forIT} lang={textLanguage}>{text}</ScrollText>
      <div class="row">
        <CopyButton label={t.copy} copied={common.copied} failed={common.copyFailed} text={text} />
        <a class="act" href={letter.url} onClick={copyLong}>{t.openInMail}</a>
        <label class="choice">
          {t.textLanguage}
          <select class="field" value={textLanguage} onChange={(event) => setChosen(event.currentTarget.value as Language)}>
            {LANGUAGES.map((code) => <option key={code} value={code} lang={code}>{LANGUAGE_NAMES[code]}</option>)}
          </select>
        </label>
      </div>
    </section>
  );
}
