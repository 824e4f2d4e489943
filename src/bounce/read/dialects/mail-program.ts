/**
 * Programs and their libraries that did not get a mail to the server that they send by: it was not reached, did not let them in, or
 * could not protect the connection. No server has answered, so that there is no code; what fails, and that it was for a mail, make it known.
 */
import type { Dialect } from '../dialect.ts';

/** What names a mail's way out: libraries and programs, a server's name, the ports of RFC 5321, 6409 and 8314. */
const OUTGOING = [
  String.raw`\b(?:e?smtps?|E?SMTPS?|smtplib|aiosmtplib|nodemailer|msmtp|ssmtp|swaks|sendmail|sendEmail|MailKit|SwiftMailer|mailserver|gomail|lettre|Send-MailMessage|CDO\.Message|git-send-email)\b`,
  String.raw`\b(?:Swift_\w{2,30}|SMTP[A-Z]\w{2,40}|Smtp\w{2,40}|Mail\w{0,20}Exception|Messaging\w{0,20}Exception)\b`, String.raw`\b(?:javax|jakarta|springframework|sun)\.mail\b|\bmail\(\)|\bNet::SMTP|System\.Net\.Mail`,
  String.raw`\b(?:smtp|mta)\d{0,2}\.[\w-]{1,63}\.`, String.raw`(?:[\w\])]:|\bport:? ?["']?)(?:25|465|587|2525)\b`, String.raw`, (?:25|465|587)[;,]`, String.raw`\bsend(?:ing)? (?:e-?)?mail\b`,
].join('|');

/** How a connection fails, in the words of operating systems, their libraries and the programs on them. */
const FAILURE = [
  String.raw`\bE(?:CONNREFUSED|CONNRESET|CONNABORTED|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH)\b|\bgetaddrinfo\b|\bWinError 100\d\d\b|\[Errno -?\d{1,3}\]`,
  String.raw`[Cc]onnection (?:was )?(?:refused|timed out|reset|timeout|unexpectedly closed|could not be established|attempt)|(?:[Cc]ould(?:n't| not)|[Uu]nable to|[Cc]annot|[Ff]ailed to) (?:connect|open|resolve|lookup|look up)\b|[Ee]rror connecting|[Tt]imed out connecting|operation has timed out|failed to connect`,
  String.raw`\b[Nn]o such host\b|i/o timeout|[Nn]ame or service not known|execution expired|Greeting never received|Connection timeout`,
  String.raw`(?:CERTIFICATE_VERIFY_FAILED|certificate verify failed|[Ss]elf[- ]signed certificate|certificate signed by unknown authority|remote certificate is invalid|certificate's altnames|certificate verification failed)|wrong version number|SSL operation failed|does not look like a TLS handshake|[Hh]andshake (?:failed|failure)|Could not convert socket to TLS|SSLHandshakeException|from the transport connection|internationalized email support`,
].join('|');

/** Who was not let in: words of anybody, which count behind a program's name or its mark of an error. */
const REFUSED = String.raw`[Ff]ailed to authenticate|[Aa]uthentication (?:to \S{1,255} )?failed|Authorization failed|Missing credentials|Login denied|AUTH extension not supported|doesn't support AUTH|unencrypted connection|Command unknown: 'AUTH'`;
const PROGRAM = String.raw`\b(?:msmtp|ssmtp|swaks|sendEmail|smtplib|smtp|git-send-email)(?:\[\d{1,8}\])?: |\b\w{0,40}(?:Error|Exception): |\bERROR\b|code: '|SMTP server (?:with|on)|\(smtp`;

/** A reply is read as such, whoever passes it on, and so is a server's log. Where somebody speaks of themselves or to the reader, or watches a server, no mail failed. */
const NO_REPLY = String.raw`(?!.{0,400}\b(?:[Ww]e|[Yy]our?|I|my|CRITICAL|WARNING|ALERT|PROBLEM|FIRING|RESOLVED|RECOVERY|CRITIQUE|RÉTABLI|OK|POP3|IMAP|ssh|https?|maintenance|postfix/\w{1,20})\b)(?!.{0,200}\bconnect to \S{1,255}\[)`
  + String.raw`(?!.{0,600}(?<![\d.:])(?:[45][0-5]\d(?:[ -][45]\.\d|(?:: | - |[ -])["'<]?[A-Za-z]{2}|\))|[45]\.\d\.\d{1,3} [A-Za-z<]))`;

/** One of each, in either order. */
function near(one: string, other: string): string {
  return `.{0,400}?(?:${one}).{0,300}?(?:${other})|.{0,400}?(?:${other}).{0,300}?(?:${one})`;
}

export const mailProgram: Dialect = {
  system: 'mail_program',
  marks: [
    "command: 'CONN'", 'smtplib.SMTPServerDisconnected', 'smtplib.SMTPNotSupportedError', 'Could not connect to SMTP host', 'The transport failed to connect to the server', "Couldn't connect to host, port: ",
    'Failed to connect to mailserver at ', 'Unable to initialize SMTP properly', 'Failed to authenticate on SMTP server', 'The transport error code was 0x', 'lettre client error: ', 'SMTP AUTH extension not supported by server', 'Could not convert socket to TLS',
  ],
  title: new RegExp(`^${NO_REPLY}(?:${near(OUTGOING, FAILURE)}|${near(PROGRAM, REFUSED)})`),
  rules: [
    {
      sample: 'Error: connect ECONNREFUSED 203.0.113.5:587',
      has: '',
      pattern: new RegExp(`^(?<reply>.{0,400}?(?:${FAILURE}|${REFUSED}|The transport (?:failed|error code)|SMTPServerDisconnected|SMTPNotSupportedError|Unable to initialize SMTP).{0,1000})`),
      gives: 'words',
      action: 'failed',
    },
  ],
};
