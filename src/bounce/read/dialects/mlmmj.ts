/** mlmmj. What it refuses comes from "club+owner@…", in the list's language. */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const mlmmj: Dialect = {
  system: 'mlmmj',
  keepsLists: true,
  marks: [
    'was unable to be delivered to the list', "n'a pas pu être délivré à la liste", 'konnte nicht über die Liste verteilt werden', 'Non è stato possibile consegnare alla lista il messaggio da',
    'não foi entregue na lista', 'zde je program Mlmmj spravující konferenci', 'nebolo možné doručiť do mailovej diskusie', 'ei voitu välittää postituslistalle', 'δεν παραλήφθηκε από τη λίστα ταχυδρομείου',
    '的邮件无法投递到列表', 'nun se pudo entregar a la llista',
  ],
  rules: [
    {
      sample: "Hi, c'est le programme Mlmmj gérant la liste <club@listes.example.org>.",
      has: 'lmmj',
      pattern: new RegExp(`(?:Mlmmj.{0,80}?|是管理 )<(?<address>${ADDRESS})>`),
      across: true,
      gives: 'named',
    },
    {
      sample: 'Le message de <paul@example.com> ayant pour sujet "Devis" n\'a pas pu être délivré à la liste parce que vous n\'êtes pas un inscrit de la liste.',
      has: '<',
      pattern: /(?<reply>(?:was unable to be delivered to the list|n'a pas pu être délivré à la liste|konnte nicht über die Liste verteilt werden|não foi entregue na lista|není možné doručit|nebolo možné doručiť do mailovej diskusie|ei voitu välittää postituslistalle|δεν παραλήφθηκε από τη λίστα ταχυδρομείου|的邮件无法投递到列表|nun se pudo entregar a la llista).{0,900})/,
      across: true,
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: 'Non è stato possibile consegnare alla lista il messaggio da <paul@example.com> con oggetto "Preventivo" perché non sei iscritto/a alla lista.',
      has: 'consegnare alla lista',
      pattern: /^Non è stato possibile consegnare alla lista il messaggio da <[^>]{1,320}> con oggetto ".{0,998}?" (?<reply>(?:perché|a causa di).{0,900})/,
      across: true,
      gives: 'reply',
      action: 'failed',
    },
  ],
};
