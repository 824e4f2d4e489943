/** What fakes have in any language: a form, a time by which to act, a button. Texts are comparable where nothing else is said, and cut to what is looked at. */
import { sentenceEnd, sentenceStart } from './sentences.ts';

/** Where words stand in a text. */
interface Place {
  start: number;
  end: number;
}

/** "12hrs", "in 72 hours", "avant 10 h", "heute 20:00 Uhr", "today 11:59pm": until when something is to be done, in any language. */
const DEADLINE = new RegExp(String.raw`(?<![\d,.])(?:[1-9]|[1-9]\d) ?(?:h|hrs?|hours?|heures?|stunden|std|horas|ore|uur|godzin|timmar|timer|hodin|saat|час\p{L}{0,2})(?!\p{L}| ?\d)|(?<!\p{L})(?:today|tonight|before|by|until|avant|passe|ce soir|heute|bis|vor|hoy|antes de|oggi|entro|prima d\p{L}{1,3}|hoje|ate|vandaag|voor|do) (?:\p{L}{2,8} ){0,2}\d{1,2} ?[:.h] ?\d\d(?!\d)`, 'u');

/** @returns where a text says until when */
export function deadlineIn(comparable: string): Place | null {
  const found = DEADLINE.exec(comparable);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** "[ Retry delivery ]", ">> Resolve the issue <<", "→ Reconfirmer et faire partir", "RECEVOIR MES MESSAGES": a line that is a button; so may be a few words between two empty lines. */
const BUTTON = /\n[ \t]{0,8}(\[ ?[^[\]\n@]{4,40} ?\]|>{1,2} [^<>\n@]{4,40} <{1,2}|[→▶►➜] ?[^\n@]{4,40}|\p{Lu}{2,14}(?: [\p{Lu}\d'’]{1,14}){1,5}|(?<=\n[ \t]{0,8}\n[ \t]{0,8})\p{L}[\p{L}'’]{1,19}(?: [\p{L}\d'’-]{1,16}){1,6}(?=[ \t]{0,8}\n[ \t]{0,8}\n))[ \t]{0,8}(?=\n|$|\[)/u;

/** @param text as it is written, line ends as LF. @returns the words of its first button */
export function buttonIn(text: string): string | null {
  return BUTTON.exec(text)?.[1] ?? null;
}

/** "Username: ….. Password: …..", as old fakes have it, sometimes without the letters that got lost on the way. */
const NAME = 'user ?(?:name|id)|login(?: id)?|e-?mail(?: address| id| username)?|benutzername|nutzername|utilisateur|identifiant|usuario|utente|utilizador|gebruikersnaam|uzytkownik\\p{L}{0,2}|jmeno|anvandarnamn|brukernavn|brugernavn|kayttajatunnus|логин|пользовател\\p{L}{1,2}';
const WORD = 'pass ?word|passwort|kennwort|mot de passe|contrasena|clave|senha|wachtwoord|has.o|heslo|losenord|passord|adgangskode|salasana|parola|пароль';
const FORM = new RegExp(String.raw`(?<!\p{L})(?:${NAME}) ?[:(][^@]{0,60}?(?<!\p{L})(?:${WORD}) ?[:(]`, 'u');

const FIELD = new RegExp(`(?:${WORD}) ?[:(]`, 'u');

/** @returns where a text has the fields of a name and a password */
export function formIn(comparable: string): Place | null {
  // Few texts have the field of a password, and it is found faster than what may stand before it.
  const found = FIELD.test(comparable) ? FORM.exec(comparable) : null;
  return found && { start: found.index, end: found.index + found[0].length };
}

/** Fewer characters are a word, which says little without those around it; so many of these are quoted. */
export const ONE_WORD = 16;
const AROUND = 50;

/** What was met, with the words of its sentence beside it. */
export function clause(text: string, { start, end }: Place): Place {
  const first = Math.max(sentenceStart(text, start), start - AROUND);
  const last = Math.min(sentenceEnd(text, end), end + AROUND);
  const from = first === 0 || text.charAt(first) === ' ' ? first : text.indexOf(' ', first);
  const to = last === text.length || ' .!?'.includes(text.charAt(last)) ? last : text.lastIndexOf(' ', last);
  return { start: from >= 0 && from <= start ? from : start, end: Math.max(to, end) };
}
