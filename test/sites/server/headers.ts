import type { OutgoingHttpHeaders } from 'node:http';

/** Stricter than either site today, so that a later tightening does not take us by surprise. */
const STRICT = "default-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";

/** Gmail's own security headers, as seen from 2018 to 2025. */
export function gmailHeaders(nonce: string, strict: boolean): OutgoingHttpHeaders {
  const report = 'report-uri https://mail.google.com/mail/cspreport';
  return {
    'Content-Security-Policy': [
      `require-trusted-types-for 'script';${report}`,
      `script-src 'report-sample' 'nonce-${nonce}' 'unsafe-inline' 'strict-dynamic' https: http: 'unsafe-eval';object-src 'none';base-uri 'self';${report}`,
      ...(strict ? [`${STRICT}; script-src 'nonce-${nonce}'`] : []),
    ],
    'X-Frame-Options': 'SAMEORIGIN',
  };
}

const OUTLOOK_SCRIPTS = "*.res.office365.com *.fluidpreview.office.net *.cdn.office.net *.df.onecdn.static.microsoft "
  + '*.public.onecdn.static.microsoft wss://*.delve.office.com:443 shellprod.msocdn.com amcdn.msauth.net amcdn.msftauth.net *.bing.com '
  + "*.skype.com *.skypeassets.com *.delve.office.com static.teams.microsoft.com teams.microsoft.com cdn.forms.office.net blob: "
  + "'report-sample' 'self' 'wasm-unsafe-eval' acdn.adnxs.com cdn.adnxs.com";

/** Outlook's, as reported in June 2025 (scripts) and April 2026 (Trusted Types). The list of policy names is not known. */
export function outlookHeaders(nonce: string, strict: boolean): OutgoingHttpHeaders {
  return {
    'Content-Security-Policy': [
      `script-src 'nonce-${nonce}' ${OUTLOOK_SCRIPTS}`,
      "require-trusted-types-for 'script'; trusted-types default dompurify 'allow-duplicates'",
      ...(strict ? [`${STRICT}; script-src 'nonce-${nonce}'`] : []),
    ],
  };
}
