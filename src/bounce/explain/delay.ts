import { natureOf } from '../classify/causes.ts';
import type { Actor, Cause, Explanation, Language, RecipientVerdict, Verdict } from '../types.ts';
import { adviceFor } from './advice.ts';
import { dayOf, durationOf } from './day.ts';
import { detailsOf } from './details.ts';
import { fill, tell } from './fill.ts';
import { homeOf } from './home.ts';
import { linksFor } from './links.ts';
import { providerWords } from './provider-code.ts';
import { aboutOf, fatesOf, gravest, severalReason, stepOfOne } from './several.ts';
import { slipOf } from './slip.ts';
import { put, TEXTS } from './texts.ts';
import { moveOf } from './words.ts';

/** Causes that are said of a waiting mail as of a returned one. Others would sound final: the mail is only not taken yet. */
const SAID_WHILE_WAITING: ReadonlySet<Cause> = new Set<Cause>([
  'mailbox_full', 'rate_limited', 'greylisted', 'mailbox_busy', 'dns_network', 'server_error', 'ip_blocklisted', 'ip_reputation', 'bad_rdns',
  'auth_fail', 'tls_required',
]);
/** What an unknown domain is while it waits: perhaps only a fault that passes. */
const WHILE_WAITING: Partial<Record<Cause, Cause>> = { host_unknown: 'dns_network', no_mail_domain: 'dns_network' };

/** @returns the explanation of a mail that waits and is tried again. It never tells people to send it again. */
export function delay(verdict: Verdict, language: Language): Explanation {
  const recipient = gravest(verdict.recipients);
  const advice = adviceFor(recipient?.cause ?? 'delayed');
  const slip = slipOf(recipient, language);
  // Whom a step of an administrator's sends to: at a service for everybody there is nobody to ask.
  const helps = advice.meanwhile !== null && !(moverOf(recipient) === 'sender_admin' && homeOf(verdict, recipient?.cause ?? 'delayed') !== null);
  const own = reason(recipient, verdict, language);
  const shared = severalReason(verdict.recipients, own, language);
  const step = helps ? advice.meanwhile?.[language] : undefined;
  // Where the reason is one's alone, so is what helps.
  const isOfOne = shared !== own || new Set(verdict.recipients.map(({ cause }) => cause)).size > 1;
  const meanwhile = slip?.waiting ?? (step !== undefined && isOfOne && recipient ? stepOfOne(recipient, step, language) : step);
  return {
    lang: language,
    tone: 'wait',
    headline: TEXTS.waiting[language],
    about: aboutOf(verdict.recipients, language),
    whoseMove: moveOf(mover(recipient, slip !== null, helps && !isOfOne), language),
    cause: `${slip?.cause ?? shared} ${tries(verdict, language)}`,
    steps: slip
      ? [slip.waiting, TEXTS.youWillBeTold[language]]
      : [TEXTS.doNotResend[language], meanwhile ?? TEXTS.youWillBeTold[language], TEXTS.phone[language]],
    retry: TEXTS.doNotResendPill[language],
    forIT: providerWords(recipient, language).forIT.concat(advice.it[language]).join(' '),
    details: detailsOf(verdict, recipient, language),
    links: linksFor(recipient, language, homeOf(verdict, recipient?.cause ?? 'delayed')),
    fates: fatesOf(verdict.recipients, language),
    warning: null,
  };
}

/** That the sending server tries again by itself: until when, or how long, where the notice says so. */
function tries({ tryingUntil, tryingFor }: Verdict, language: Language): string {
  const day = tryingUntil ? dayOf(tryingUntil, language) : null;
  if (day !== null) return put(TEXTS.triesUntil[language], { day });
  if (!tryingFor) return TEXTS.tries[language];
  const text = tryingFor.counts === 'rest' ? TEXTS.triesFor : TEXTS.triesInAll;
  return put(text[language], { duration: durationOf(tryingFor.minutes, language) });
}

function reason(recipient: RecipientVerdict | undefined, verdict: Verdict, language: Language): string {
  const cause = recipient?.cause ?? 'delayed';
  const said = WHILE_WAITING[cause] ?? cause;
  // That it waits is said of any mail, also where nobody is named; the headline has said that it is not lost.
  if (said === 'delayed') return fill(adviceFor(said).told[language], recipient, verdict, language);
  const sayable = SAID_WHILE_WAITING.has(said);
  return tell((sayable ? adviceFor(said).told : TEXTS.notYet)[language], adviceFor(sayable ? said : 'delayed'), recipient, verdict, language);
}

/** Whose move it is while the mail waits: nobody's, but where a step helps it on. */
function mover(recipient: RecipientVerdict | undefined, slip: boolean, helps: boolean): Actor {
  if (slip) return 'sender';
  const who = moverOf(recipient);
  return helps && (who === 'sender_admin' || who === 'recipient') ? who : 'nobody';
}

/** Whose move it would be if the mail had come back. */
function moverOf(recipient: RecipientVerdict | undefined): Actor {
  return recipient ? natureOf(recipient.cause).who : 'nobody';
}
