/** Addresses that are no addresses: a comma for a dot, no ending, a name of Exchange's directory. */
import { expect, test } from 'vitest';
import { classify, explain, read } from '../../../src/bounce/index.ts';

const addresses = (text: string): (string | null)[] => classify(read(text)).recipients.map(({ address }) => address);

test.each([
  ['Le destinataire « marie@orange,fr » a été rejeté par le serveur.', 'marie@orange,fr'],
  ["Votre message n'a pas pu être remis à marie@orange,fr : adresse invalide.", 'marie@orange,fr'],
  ["Impossible d'envoyer le message\nL'adresse « marie.durand@orange » n'a pas été reconnue par le serveur smtp.orange.fr.", 'marie.durand@orange'],
  ['Your message to marie@example,com could not be delivered: the address is invalid.', 'marie@example,com'],
])('is named as it was typed: %s', (text, address) => {
  expect(addresses(text)).toEqual([address]);
});

test.each([
  ['a list', '550 5.1.1 marie@example.org,com.example: User unknown', 'marie@example.org'],
  ['a sentence', 'Your message to marie@example.org, net of attachments, could not be delivered. The address does not exist.', 'marie@example.org'],
])('a comma behind a whole address is not the address’s: %s', (_what, text, address) => {
  expect(addresses(text)).toEqual([address]);
});

test('a name of Exchange’s directory is nobody’s address', () => {
  const verdict = classify(read("Échec de la remise pour ces destinataires ou groupes :\n\nDurand Philippe\nL'adresse de messagerie que vous avez entrée est introuvable.\nIMCEAEX-_O=CLIENT_OU=EXCHANGE+20ADMINISTRATIVE+20GROUP_CN=RECIPIENTS_CN=pdurand@eurprd07.prod.outlook.com\n#550 5.1.11 RESOLVER.ADR.ExRecipNotFound; not found ##"));
  expect(verdict.recipients.map(({ address, cause, provider }) => [address, cause, provider])).toEqual([[null, 'user_unknown', 'microsoft365']]);
  for (const language of ['en', 'fr'] as const) {
    const { headline, about, cause, steps } = explain(verdict, language);
    expect(JSON.stringify([headline, about, cause, steps])).not.toMatch(/IMCEA|CN=|OU=/);
  }
});

test.each(['marie dupont@example.org', 'marie|@example.org', 'marie@example.org', "marie.o'brien@example.org"])('Outlook’s window quotes it as it was typed: %s', (address) => {
  const text = `The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was '${address}'. Subject: 'Quote', Account: 'example', Server: 'smtp.example.com', Protocol: SMTP, Server Response: '550 5.1.1 No such user', Port: 25, Secure (SSL): No, Server Error: 550, Error Number: 0x800CCC79`;
  expect(classify(read(text)).recipients).toMatchObject([{ address, replyCode: '550', cause: 'user_unknown' }]);
});
