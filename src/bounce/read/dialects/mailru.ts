/** Mail.ru (VK), which sends with Exim, or with its own bilingual notice. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const mailru: Dialect = {
  system: 'mailru',
  marks: [
    'This message was created automatically by mail.ru',
    'Это письмо создано автоматически сервером Mail.Ru',
    'Письмо было сформировано и отправлено почтовым роботом',
    'почтовым роботом в автоматическом режиме',
  ],
  rules: [
    {
      sample: 'The following address(es) failed:',
      has: 'ollowing address',
      pattern: /following address(?:es|\(es\)) failed:?/,
      across: true,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'Ваше письмо не может быть доставлено адресату marie@example.org.',
      has: '',
      pattern: new RegExp(String.raw`не (?:может|могло|было|удалось).{0,40}(?:достав|отправ).{0,60}?(?<address>${ADDRESS})`, 'iu'),
      across: true,
      gives: 'named',
      action: 'failed',
    },
    {
      sample: 'К сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может быть отправлено одному или нескольким адресатам.',
      has: '',
      pattern: /(?:одному или нескольким адресатам|следующим (?:адресатам|получателям)|следующие адресаты)/iu,
      across: true,
      gives: 'list',
      action: 'failed',
    },
  ],
};
