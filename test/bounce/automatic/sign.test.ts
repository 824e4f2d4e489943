import { expect, test } from 'vitest';
import { looksAutomatic } from '../../../src/bounce/automatic-sign.ts';

test.each([
  'Automatic reply: Frames for the spring show',
  'Réponse automatique : Livraison de chêne',
  'Automatische Antwort: Angebot',
  'Automatisch antwoord: Offerte',
  'Respuesta automática: Presupuesto',
  'Risposta automatica: Preventivo',
  'Auto-Reply: Oak',
  'AutoReply: Oak',
  'Autosvar: Offert',
  'Out of office: Chisel set',
  'Out of the office until 12 March',
  'Absence du bureau : devis',
  'Absent: devis',
  'Abwesenheitsnotiz',
  'Read: Poster files',
  'Not read: Poster files',
  'Lu : Devis',
  'Non lu : Devis',
  'Please confirm your message',
  'Abuse report for 198.51.100.25',
  'complaint about message from 198.51.100.25',
  'Merci de confirmer votre envoi',
  'Action required: (7) incoming messages are pending',
  'Vous avez 5 messages bloqués',
  '3 e-mails en attente',
])('"%s" asks for a look', (subject) => {
  expect(looksAutomatic(subject)).toBe(true);
});

test.each([
  null,
  '',
  'Re: Automatic reply: Frames for the spring show',
  'Fwd: Out of office',
  'Reading group on Tuesday',
  'Lunch on Friday?',
  'Lundi: réunion',
  'Your parcel is pending',
  'La route est bloquée',
  'The message of the Queen',
  'Devis menuiserie',
])('"%s" does not', (subject) => {
  expect(looksAutomatic(subject)).toBe(false);
});

test.each(['(9) courriers bloqués', 'Nachrichten zurückgehalten', '3 mensajes retenidos', '2 messaggi bloccati in quarantena', 'Courriels en attente'])('%s announces mails that are held', (subject) => {
  expect(looksAutomatic(subject)).toBe(true);
});
