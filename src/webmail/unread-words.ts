/**
 * What both sites say of an unread row at the beginning of its label for screen readers, in lower case. Only asked where neither
 * icon nor class tells.
 */
const WORDS: readonly string[] = [
  'unread',
  'non lu', // fr
  'ungelesen', // de
  'no leíd', // es
  'não lid', // pt
  'non lett', // it
  'da leggere',
  'ongelezen', // nl
  'oläst', // sv
  'ulest', // nb
  'ulæst', // da
  'lukematon', // fi
  'nieprzeczytan', // pl
  'nepřečten', // cs
  'neprečítan', // sk
  'olvasatlan', // hu
  'necitit', // ro
  'okunmamış', // tr
  'непрочитан', // ru, bg
  'не прочитано',
  'непрочитане', // uk
  'μη αναγνωσμέν', // el
  'غير مقروء', // ar
  'לא נקרא', // he
  '未读', // zh-Hans
  '未讀', // zh-Hant
  '未読', // ja
  '未開封',
  '읽지 않음', // ko
];

/** Does one of the words stand in `label` before `end`, the place of the first name? */
export function saysUnread(label: string, end: number): boolean {
  const lower = label.slice(0, Math.max(0, end)).toLowerCase();
  return WORDS.some((word) => lower.includes(word));
}
