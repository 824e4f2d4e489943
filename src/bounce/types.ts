/**
 * The words that the three steps of the classifier share:
 * `read(mail) -> Report`, `classify(Report) -> Verdict`, `explain(Verdict, language) -> Explanation`.
 *
 * Terms are those of RFC 3464 (delivery status notifications), RFC 3463 (enhanced status codes) and RFC 5321 (SMTP).
 */

/** A language in which people are answered. */
export type Language = 'en' | 'fr';

/**
 * What a mail is. Only `failure` and `delay` have causes. `fake` imitates a bounce to deceive; `feedback` is an abuse
 * report (RFC 5965); `read_receipt` a message disposition notification (RFC 8098).
 */
export type Kind =
  | 'failure'
  | 'delay'
  | 'delivered'
  | 'relayed'
  | 'expanded'
  | 'auto_reply'
  | 'challenge'
  | 'feedback'
  | 'read_receipt'
  | 'fake'
  | 'not_a_bounce';

/** RFC 3464, section 2.3.3. */
export type Action = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';

/** Why a mail came back. Each id has its advice in `knowledge/advice.json`. */
export type Cause =
  | 'user_unknown' | 'bad_address_syntax' | 'host_unknown' | 'no_mail_domain' | 'mailbox_full' | 'too_large'
  | 'blocked_by_recipient' | 'sender_refused' | 'spam_content' | 'url_blocklisted' | 'auth_fail' | 'ip_blocklisted'
  | 'ip_reputation' | 'bad_rdns' | 'rate_limited' | 'greylisted' | 'mailbox_busy' | 'relay_denied' | 'login_required'
  | 'expired' | 'delayed' | 'loop' | 'account_disabled' | 'mailbox_unavailable' | 'moved' | 'group_restricted'
  | 'attachment_type' | 'virus' | 'dns_network' | 'tls_required' | 'server_error' | 'protocol' | 'malformed'
  | 'smtputf8' | 'too_many_recipients' | 'sender_quota' | 'sender_account' | 'suppressed' | 'policy'
  | 'challenge_response' | 'auto_reply' | 'delivered' | 'relayed' | 'backscatter' | 'phishing_fake_bounce' | 'unknown';

export type Permanence = 'permanent' | 'temporary' | 'none';

/** Whose move it is. */
export type Actor = 'sender' | 'sender_admin' | 'recipient' | 'recipient_admin' | 'nobody';

export type Confidence = 'certain' | 'likely' | 'guess';

/** Did the reader of the bounce send the returned mail? */
export type Origin = 'own' | 'not_own' | 'cannot_tell';

/** The words that decided, verbatim from the mail, and the name of the rule that they met. */
export interface Evidence {
  text: string;
  /** `table:detail`, for example `phrase:postfix`, `provider:orange`, `status:5.1.1`, `reply:550`, `action:delayed`. */
  rule: string;
}

/** What is known, from outside the text, of a mail that a web page shows without its headers. */
export interface ReadHints {
  /** Address of the mail's sender, as the page gives it. */
  senderAddress?: string;
  /** Display name of the mail's sender. */
  senderName?: string;
  subject?: string;
  /** Date of the mail, RFC 5322 or ISO 8601. */
  date?: string;
}

/** One recipient as the report itself speaks of it; nothing is judged yet. */
export interface ReportedRecipient {
  /** Final recipient, lower case in the domain only, without angle brackets; null where the mail names none. */
  address: string | null;
  /** RFC 3464 Original-Recipient (or the address before an alias), where it differs from `address`. */
  originalAddress: string | null;
  /** Final-Recipient as written where it is no mailbox: a command that a mailbox hands its mail to, a file, the rest of a route. */
  finalRecipient?: string | null;
  /** The `Action` field, or what the prose says ("will be retried"); null where nothing says it. */
  action: Action | null;
  /** Enhanced status code as written ("5.1.1"), null where none is written. */
  status: string | null;
  /** SMTP reply code as written ("550"), null where none is written. */
  replyCode: string | null;
  /** The reply of the remote server, or the daemon's own words, on one line, without folding; null where none. */
  diagnostic: string | null;
  /** Host that gave the reply (Remote-MTA, "host mx.example.org[192.0.2.1] said:"), lower case, without address literal. */
  remoteHost: string | null;
  /** Will-Retry-Until (RFC 3464), as written. */
  retryUntil: string | null;
  /**
   * Where each fact came from: the delivery-status part, the prose, the header, the returned message's own `To`, or a reply that
   * stands in running text (`quoted`, weakest: a person may only be speaking of it).
   */
  source: 'delivery-status' | 'prose' | 'header' | 'original' | 'quoted';
  /** SMTP command that the reply answered ("RCPT TO", "MAIL FROM", "end of DATA"), where the report says it. */
  command?: string | null;
}

/** The returned mail, as much of it as the report quotes. Header values are decoded (RFC 2047) and on one line. */
export interface OriginalMail {
  from: string | null;
  to: string | null;
  subject: string | null;
  date: string | null;
  messageId: string | null;
  /** `Return-Path` or the envelope sender that the report names. */
  returnPath: string | null;
  /** `Received` lines of the returned mail, newest first, at most 20. */
  received: string[];
  /** `X-Mailer` or `User-Agent` of the returned mail. */
  mailer?: string | null;
  /** First `Authentication-Results` or `Received-SPF` of the returned mail: what the server that returned it found out. */
  authenticationResults?: string | null;
  /** Domains (`d=`) of the returned mail's DKIM-Signature fields, lower case. */
  dkimDomains?: readonly string[];
}

/** What a mail says. `read` never judges: every field is a quotation or null. */
export interface Report {
  /** The mail's own header, decoded; null values where the input is visible text without a header. */
  header: {
    from: string | null;
    to: string | null;
    subject: string | null;
    date: string | null;
    messageId: string | null;
    returnPath: string | null;
    inReplyTo: string | null;
    autoSubmitted: string | null;
    contentType: string | null;
    authenticationResults: string | null;
    /** `Precedence` ("bulk", "list", "auto_reply"), lower case. */
    precedence?: string | null;
    /** `References`, as written. */
    references?: string | null;
    /** All field names present, lower case: some decide by mere presence (X-Failed-Recipients, List-Id, X-Autoreply). */
    names: readonly string[];
  };
  /** `report-type` of a multipart/report ("delivery-status", "disposition-notification", "feedback-report"), or null. */
  reportType: string | null;
  /** True where a delivery-status part, or its fields pasted bare, was found. */
  hasDeliveryStatus: boolean;
  /** True where the input had no mail header: text copied from a page. */
  isVisibleText: boolean;
  /** Mail system that wrote the report ("postfix", "exim", "microsoft365", "gmail", …), or null. */
  system: string | null;
  /** The line above a list of recipients that `system` is known by, where nothing else tells it: people quote such lines too. */
  heading?: string | null;
  /** Reporting-MTA or "Generating server", lower case, or null. */
  reportingHost: string | null;
  /** Arrival-Date of the delivery-status part, as written. */
  arrivalDate: string | null;
  /** Queue id of the reporting server, where it is written. */
  queueId: string | null;
  recipients: ReportedRecipient[];
  original: OriginalMail;
  /** The human-readable part up to the returned mail, decoded, HTML turned into text; capped. */
  prose: string;
  /** True where the input was longer than what is read. */
  truncated: boolean;
  /** True where the report lies inside of another mail: somebody forwarded a bounce as an attachment. `header` is the outer mail's. */
  forwarded?: boolean;
  /** The sender's line ("Google <no-reply@google.com>") that a text begins with as a mail page shows it; null or absent where none does. */
  shownSender?: string | null;
  /** Web addresses that the mail itself offers (in its text and behind its links), as written; at most 50. Judged, never shown as links. */
  links?: readonly string[];
  /** Attachments and embedded parts that are not text to be read and not the returned mail. */
  attachments?: readonly AttachedPart[];
  /** Fields of a disposition-notification (RFC 8098) or feedback-report (RFC 5965) part, names in lower case, first value of each. */
  reportFields?: Readonly<Record<string, string>>;
}

/** A part that somebody could open. */
export interface AttachedPart {
  /** File name, decoded, or null. */
  name: string | null;
  /** Media type, lower case ("application/pdf"). */
  type: string;
}

/** What is known beside the mail itself when its origin is judged. Nothing of it is kept. */
export interface OriginHints {
  /** The person's own addresses, as the page, the options or the command line give them. */
  own?: readonly string[];
  /** True where the page shows the report in one conversation with a mail that the person sent. */
  inConversation?: boolean;
  /** The person's answer to the question "Did you write to X on 12 March?". */
  wrote?: boolean;
}

/**
 * "Did you write to marie@example.org on 12 March?": asked where the mail alone cannot tell whose the returned mail was.
 * Each field is null where the report does not say it; at least one of recipient and subject is known.
 */
export interface OriginQuestion {
  /** Address that the returned mail went to. */
  recipient: string | null;
  /** Date of the returned mail, as written, or the report's Arrival-Date. */
  date: string | null;
  subject: string | null;
}

/** A moment computed from the report's own dates, never from a clock. */
export interface Moment {
  /** ISO 8601 in UTC, to the minute: "2026-03-12T09:30Z". */
  utc: string;
  /** The words that it was computed from, verbatim. */
  text: string;
}

/** An out-of-office answer. Dates and contacts are pointed out, never trusted. */
export interface Absence {
  /** First day of the absence as written ("12 March", "12/03/2026"), or null. */
  from: string | null;
  /** Last day, or day of return, as written, or null. */
  until: string | null;
  /** Mail addresses named in the text as contacts. */
  contacts: readonly string[];
  /** The text announces a new address, or new bank details: never to be trusted without asking the person. */
  announces: 'new_address' | 'bank_details' | null;
  /** Set where the answer says that nobody reads what comes to this address: the person has left, or programs write from it. */
  isUnread?: true;
  /** Set where the answer says that the person is not there any more ("I have left the company"). */
  hasLeft?: true;
}

/** What an automatic mail that is no failure says. Only what was found is set. */
export interface AutomaticDetails {
  absence?: Absence;
  /** Service that asks the sender to confirm ("Mailinblack", "Spam Arrest"), or null where it is not named. */
  challenge?: { service: string | null };
  /** A receipt says whether the mail was opened or deleted unread (RFC 8098 disposition), and by whom. */
  receipt?: { disposition: 'displayed' | 'deleted' | 'other'; by: string | null };
  /** An abuse report (RFC 5965). */
  abuse?: { type: string | null; sourceIp: string | null; reportedDomain: string | null; arrivalDate: string | null };
  /** A warning that the reader's own mailbox is nearly full, from the reader's own mail system. */
  quota?: { percent: number | null };
}

/** Many returns at once: a mailing with bad addresses, or mail that somebody else sent in the person's name. */
export interface Flood {
  /** Failures and delays counted. */
  returns: number;
  /** Different recipients among them. */
  recipients: number;
  /** Returns whose origin is `not_own`, and those that are `own`. */
  notOwn: number;
  own: number;
  /** `not_own` where the returns together show that the address was borrowed; `own` for a mailing; else `cannot_tell`. */
  origin: Origin;
  evidence: Evidence[];
}

export interface RecipientVerdict {
  address: string | null;
  originalAddress?: string;
  /** As in `ReportedRecipient`; absent where `address` is the final recipient. */
  finalRecipient?: string;
  action: Action | null;
  status: string | null;
  /** Set where no code is written: it follows from the cause. */
  isStatusInferred?: true;
  replyCode: string | null;
  diagnostic: string | null;
  remoteHost: string | null;
  cause: Cause;
  permanence: Permanence;
  whoActs: Actor;
  /** Id in the provider table. */
  provider: string | null;
  confidence: Confidence;
  evidence: Evidence | null;
  /** Id of the provider-code row whose own gist and step are to be shown, or null. */
  providerCode: string | null;
  /** A domain that the person probably meant ("gmail.com" for "gmial.com"), or null. */
  didYouMean: string | null;
  retryUntil: string | null;
}

export interface Verdict {
  kind: Kind;
  /** Why this kind: the words that decided. */
  kindEvidence: Evidence | null;
  system: string | null;
  recipients: RecipientVerdict[];
  original: { from: string | null; to: string | null; subject: string | null; date: string | null; messageId: string | null };
  origin: Origin;
  /** The signs that made `origin`, strongest first. */
  originEvidence: Evidence[];
  /** For `fake`: the signs found. Empty otherwise. */
  fakeSigns: Evidence[];
  /** The envelope sender of the mail itself is empty (`MAIL FROM:<>`, RFC 5321 section 4.5.5), where known. */
  emptySender: boolean | null;
  reportingHost: string | null;
  queueId: string | null;
  arrivalDate: string | null;
  /** The mail's own date, as written. */
  date: string | null;
  /** Asked where `origin` is `cannot_tell` and the answer would decide what is shown; null or absent otherwise. */
  question?: OriginQuestion | null;
  /** For automatic mail that is no failure: absence, challenge, receipt, abuse report, quota warning. */
  automatic?: AutomaticDetails | null;
  /** For `delay`: until when the server keeps trying, computed from the report's own dates; null where it does not say. */
  tryingUntil?: Moment | null;
  /** For `delay`: how long the notice says that it is tried, where no date is known to count from: what is left of it, or its whole. */
  tryingFor?: { minutes: number; counts: 'rest' | 'age' } | null;
  /** Words of the notice that name sizes ("The maximum message size is 20 MB. This message is 31 MB."), verbatim; null where none do. */
  sizes?: string | null;
}

/** The kind of answer; picks accent and mark. Never the only sign: the words say the same. */
export type Tone = 'stop' | 'wait' | 'good' | 'calm' | 'warn';

export interface Link {
  label: string;
  url: string;
  /** What the page is, and for whom. */
  role: 'postmaster' | 'codes' | 'unblock' | 'help';
  /** "For the person who runs your mail server" in the reader's language; null where it is for the reader. */
  forWhom: string | null;
}

/** A line of "Details for IT". `mark` is the part of `value` that decided. */
export interface Detail {
  label: string;
  value: string;
  mark?: string;
}

/** What became of one recipient, in one line. */
export interface Fate {
  address: string | null;
  tone: Tone;
  text: string;
}

/** What a person reads. Plain text throughout: no markup; addresses and quotations come from the mail and are untrusted. */
export interface Explanation {
  lang: Language;
  tone: Tone;
  /** The answer, in words that a friend would use. */
  headline: string;
  /** Whose address this is about ("marie@example.org", "3 recipients"), or null. */
  about: string | null;
  /** Whose move it is ("your move", "nothing to do for now"). */
  whoseMove: string;
  /** One or two sentences with this mail's own address in them. */
  cause: string;
  steps: string[];
  /** Whether to send again: short enough for a pill. */
  retry: string;
  /** What the person who runs the mail server should know: a short paragraph. */
  forIT: string;
  details: Detail[];
  /** Only from the provider table, never from the mail. */
  links: Link[];
  /** A line for each recipient where there are several; empty otherwise. */
  fates: Fate[];
  /** Something to beware of (never click, never pay), or null. */
  warning: string | null;
}
