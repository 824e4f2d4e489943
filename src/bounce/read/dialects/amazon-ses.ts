/** Amazon SES and WorkMail. */
import type { Dialect } from '../dialect.ts';

export const amazonSes: Dialect = {
  system: 'amazonses',
  marks: [
    'An error occurred while trying to deliver the mail to the following recipients',
    'Technical report:',
    'Message sent via Amazon WorkMail',
  ],
  header: [{ field: 'x-ses-outgoing' }, { field: 'from', value: /mailer-daemon@(?:[\w-]{1,63}\.)?(?:amazonses|amazonaws|awsapps)\.com/i }],
  rules: [
    {
      sample: 'An error occurred while trying to deliver the mail to the following recipients:',
      has: 'trying to deliver the mail',
      pattern: /An error occurred while trying to deliver the mail to the following recipients:/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'Technical report:',
      has: 'Technical report:',
      pattern: /^Technical report:/,
      gives: 'stop',
    },
  ],
};
