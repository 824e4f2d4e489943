/** NTT docomo and other Japanese providers that answer in Japanese: Biglobe, SoftBank, So-net, OCN. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const docomo: Dialect = {
  system: 'docomo',
  marks: [
    '送信先メールアドレスが見つかりませんでした',
    'は、配信できませんでした',
    'メールを配信できませんでした',
    '次のあて先へのメッセージはエラーのため送信できませんでした',
    'あなたが送信したメールは',
    '宛先不明',
    'メールボックスに空きがありません',
  ],
  rules: [
    {
      sample: '次のあて先へのメッセージはエラーのため送信できませんでした。',
      has: '',
      pattern: /(?:次のあて先へのメッセージ|次の宛先|以下の(?:宛先|メールアドレス|アドレス)|下記の(?:宛先|メールアドレス|アドレス)).{0,60}(?:送信|配信|送達|お届け)でき/u,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: '<marie@docomo.ne.jp>は、配信できませんでした。',
      has: '',
      pattern: new RegExp(String.raw`<?(?<address>${ADDRESS})>? ?(?:は、?|への|宛の?|に).{0,40}(?:配信|送信|送達|お届け)(?:でき|に失敗)`, 'u'),
      gives: 'named',
      action: 'failed',
    },
  ],
};
