/** Why something could not be read, and what to do instead: one sentence or two each. */
import type { Language } from '../bounce/types.ts';

const en = {
  /** Name of the thing where it has no file name. */
  pasted: 'The pasted text',
  mail: 'This mail',
  empty: 'It is empty.',
  image: 'It is a picture, and Rebond reads text. Copy the words of the mail and paste them.',
  media: 'It is a film or a sound, and Rebond reads text. Copy the words of the mail and paste them.',
  pdf: 'It is a PDF. Open it, copy the words, and paste them.',
  archive: 'It is a packed file. Unpack it, then drop the mails that are in it.',
  document: 'It is a document of an office program. Open it, copy the words, and paste them.',
  data_file: 'It is a whole Outlook data file. In Outlook, save the returned mails one by one, then drop them here.',
  web_page: 'It is a saved web page. Open it, copy the words of the mail, and paste them.',
  binary: 'It does not hold text. Save the returned mail as .eml or .txt, or paste its words.',
  bad_msg: 'There is no mail in it that Rebond can read. Open it in Outlook, copy the words, and paste them.',
  cut: 'Its last mail is cut off. The mails before it were read.',
  vanished: 'It was moved or changed while it was being read. Choose it again.',
  folder: 'It is a folder that cannot be opened. Drop the mails that are in it.',
  failed: 'It could not be read. The other files were.',
};

export type ProblemTexts = typeof en;

const fr: ProblemTexts = {
  pasted: 'Le texte collé',
  mail: 'Ce mail',
  empty: 'Il est vide.',
  image: 'C’est une image, et Rebond lit du texte. Copiez les mots du mail et collez-les.',
  media: 'C’est une vidéo ou un son, et Rebond lit du texte. Copiez les mots du mail et collez-les.',
  pdf: 'C’est un PDF. Ouvrez-le, copiez les mots, et collez-les.',
  archive: 'C’est une archive. Ouvrez-la, puis déposez les mails qu’elle contient.',
  document: 'C’est un document de bureautique. Ouvrez-le, copiez les mots, et collez-les.',
  data_file: 'C’est un fichier de données Outlook entier. Dans Outlook, enregistrez un à un les mails revenus, puis déposez-les ici.',
  web_page: 'C’est une page web enregistrée. Ouvrez-la, copiez les mots du mail, et collez-les.',
  binary: 'Ce n’est pas du texte. Enregistrez le mail revenu en .eml ou .txt, ou collez ses mots.',
  bad_msg: 'Rebond n’y trouve aucun mail lisible. Ouvrez-le dans Outlook, copiez les mots, et collez-les.',
  cut: 'Son dernier mail est coupé. Les mails d’avant ont été lus.',
  vanished: 'Il a été déplacé ou modifié pendant la lecture. Choisissez-le à nouveau.',
  folder: 'C’est un dossier qui ne s’ouvre pas. Déposez les mails qu’il contient.',
  failed: 'La lecture a échoué. Les autres fichiers ont été lus.',
};

export const problemTexts: Record<Language, ProblemTexts> = { en, fr };
