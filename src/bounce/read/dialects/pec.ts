/**
 * Posta elettronica certificata, Italy's registered mail: Aruba, InfoCert, Poste, Namirial and all others write the same sentences, which
 * the annex of the Decreto of 2 November 2005 fixes (in English: RFC 6109); what stands behind "errore" is the provider's. Of the
 * sentences here those of a delivery and of the 24 hours were found in use, the others are remembered from the annex.
 */
import { ADDRESS } from '../address.ts';
import type { Action } from '../../types.ts';
import type { Dialect, Rule } from '../dialect.ts';

/** The recipient as the sentences name it. */
const TO_USER = `["“«] ?(?<address>${ADDRESS}) ?["”»]`;

/** The types of the annex, section 6, and what became of the mail. */
const FIELDS: readonly (readonly [type: string, action: Action])[] = [
  ['errore-consegna', 'failed'], ['preavviso-errore-consegna', 'delayed'], ['non-accettazione', 'failed'], ['avvenuta-consegna', 'delivered'],
];

export const pec: Dialect = {
  system: 'pec',
  marks: [
    "e destinato all'utente", 'è stato consegnato nella casella di destinazione', 'non è stato consegnato nelle prime dodici ore', 'non è stato consegnato nelle ventiquattro ore successive al suo invio', 'un problema che ne impedisce l\'accettazione',
    '<postacert tipo="', 'tipo=errore-consegna', 'tipo=preavviso-errore-consegna', 'tipo=non-accettazione', 'tipo=avvenuta-consegna',
  ],
  header: [{ field: 'x-ricevuta' }],
  rules: [
    {
      sample: 'Il giorno 12/03/2024 alle ore 10:15:33 (+0100) nel messaggio "Offerta" proveniente da "luca@pec.example" e destinato all\'utente "marie@example.org" è stato rilevato un errore 5.1.1 - Aruba Pec S.p.A. - indirizzo non valido.',
      has: 'è stato rilevato un',
      pattern: new RegExp(`e destinato a(?:ll'utente)? ${TO_USER} è stato rilevato un (?:problema di sicurezza|errore(?::? (?<status>[45]\\.\\d\\.\\d{1,3}))?)`),
      across: true,
      gives: 'named',
      action: 'failed',
    },
    {
      sample: 'il messaggio "Offerta" proveniente da "luca@pec.example" e destinato all\'utente "marie@example.org" non è stato consegnato nelle prime dodici ore dal suo invio.',
      has: 'dodici ore',
      pattern: new RegExp(`e destinato a(?:ll'utente)? ${TO_USER} non è stato consegnato nelle prime dodici ore`),
      across: true,
      gives: 'named',
      action: 'delayed',
    },
    {
      sample: 'il messaggio "Offerta" proveniente da "luca@pec.example" e destinato all\'utente "marie@example.org" non è stato consegnato nelle ventiquattro ore successive al suo invio.',
      has: 'ventiquattro ore',
      pattern: new RegExp(`e destinato a(?:ll'utente)? ${TO_USER} non è stato consegnato nelle ventiquattro ore`),
      across: true,
      gives: 'named',
      action: 'failed',
    },
    {
      sample: 'il messaggio "Offerta" proveniente da "luca@pec.example" ed indirizzato a "marie@example.org" è stato consegnato nella casella di destinazione.',
      has: 'nella casella di destinazione',
      pattern: new RegExp(`ed indirizzato a ${TO_USER} è stato consegnato nella casella di destinazione`),
      across: true,
      gives: 'named',
      action: 'delivered',
    },
    {
      sample: 'nel messaggio "Offerta" proveniente da "luca@pec.example" ed indirizzato a: marie@example.org ("posta certificata") è stato rilevato un problema che ne impedisce l\'accettazione a causa di mittente non abilitato.',
      has: "un problema che ne impedisce l'accettazione",
      pattern: new RegExp(`ed indirizzato a:? ["“«]?(?<address>${ADDRESS}).{0,400}? è stato rilevato un problema che ne impedisce l'accettazione`),
      across: true,
      gives: 'named',
      action: 'failed',
    },
    // The certified data beside the sentences ("daticert.xml"), and the log of a provider's server: fields of the same names.
    ...FIELDS.map(([type, action]): Rule => ({
      sample: `tipo=${type}: mittente=luca@pec.example: destinatari=marie@pec.example (certificato): consegna=marie@pec.example: errore=no-dest`,
      has: type,
      pattern: new RegExp(`\\btipo="?${type}"?(?![\\w-])(?:.{0,1000}?\\b${type === 'non-accettazione' ? 'destinatari' : 'consegna'}=(?<address>${ADDRESS}))?(?:.{0,300}?\\b(?<reply>errore="?[\\w-]{1,20}"?.{0,600}))?`),
      gives: 'recipient',
      action,
    })),
    {
      sample: '<consegna>marie@pec.example</consegna>',
      has: '<consegna>',
      pattern: new RegExp(`<consegna>(?<address>${ADDRESS})</consegna>`),
      gives: 'named',
    },
    {
      sample: '<errore-esteso>5.1.1 - Provider S.p.A. - indirizzo non valido</errore-esteso>',
      has: '<errore-esteso>',
      pattern: /<errore-esteso>(?<reply>[^<]{1,600})/,
      gives: 'reply',
    },
    {
      sample: '</dati>',
      has: '</',
      pattern: /^<\/\w{1,20}>$/,
      gives: 'stop',
    },
    {
      sample: 'è stato rilevato un errore 5.2.2 - InfoCert S.p.A. - casella piena.',
      has: 'rilevato un errore',
      pattern: /\brilevato un errore:? (?<reply>\S.{0,2000})/,
      gives: 'reply',
    },
    {
      sample: "che ne impedisce l'accettazione a causa di mittente non abilitato.",
      has: 'a causa di',
      pattern: /ne impedisce l'accettazione a causa di:? (?<reply>\S.{0,2000})/,
      gives: 'reply',
    },
    {
      sample: 'Il messaggio è stato rifiutato dal sistema.',
      has: '',
      pattern: /^(?:Il messaggio (?:è stato rifiutato dal sistema|non è stato accettato)|Identificativo(?: del)? messaggio ?:)/,
      gives: 'stop',
    },
  ],
};
