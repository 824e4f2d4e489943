/** Yandex, whose notices are Postfix's with a Russian preface. */
import type { Dialect } from '../dialect.ts';

export const yandex: Dialect = {
  system: 'yandex',
  marks: [
    'This is the mail system at host yandex.ru',
    'Это письмо отправлено почтовым сервером yandex',
    'This is the mail system at host forward',
    'mailer-daemon@yandex',
  ],
  header: [{ field: 'from', value: /mailer-daemon@yandex\.|mailer-daemon@ya\.ru/i }],
  rules: [
    {
      sample: 'This is the mail system at host yandex.ru.',
      has: 'at host ',
      pattern: /^This is the mail system at host (?<host>\S{1,255}?)\.?$/,
      gives: 'reporter',
    },
    {
      sample: 'К сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может быть отправлено одному или нескольким адресатам.',
      has: '',
      pattern: /не может(?: быть)? (?:быть )?(?:отправлено|доставлено)/iu,
      across: true,
      gives: 'action',
      action: 'failed',
    },
  ],
};
