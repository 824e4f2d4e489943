/**
 * Sympa, which keeps the lists of many universities and associations, above all in France. A refusal comes as a delivery report in the
 * reader's language, with what is not translated left in English; a moderator's as a plain letter from the list's request address.
 */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

export const sympa: Dialect = {
  system: 'sympa',
  keepsLists: true,
  marks: [
    "Impossible to distribute your message for list '", 'The following address is not a known mailing list:', '(attached below) was rejected.', 'has been rejected by the moderator (',
    'Our viruschecker found a virus named',
    "Problème de diffusion de votre message pour la liste '", "L'adresse suivante n'est pas une liste connue", '(ci-joint) a été rejeté.', ', modérateur de la liste.',
    'Un message qui semble avoir été émis par vous (',
    "Verteilung Ihrer Nachricht für die Liste '", 'Die folgende Adresse ist keine bekannte Verteilerliste', '(unten angehängt) wurde zurückgewiesen.', 'wurde durch den Moderator (',
    "No fue posible distribuir tu mensaje a la lista '", 'La siguiente dirección no se reconoce en la lista', '(adjunto más abajo).', 'fue rechazado por el moderador (',
    "E' stato impossibile distribuire il tuo messaggio alla lista '", 'Il seguente indirizzo non è una lista di distribuzione nota', "(allegato sotto) e' stato rifiutato.", 'è stato rifiutato dal moderatore (',
    "Não foi possível distribuir sua mensagem para a lista '", 'não corresponde a uma lista de emails conhecida', 'foi rejeitada pelo moderador (',
    "Het is niet mogelijk om uw bericht naar de lijst '", 'Het volgende adres is geen bekende mailinglijst', 'is afgewezen door de moderator (',
    "Rozesłanie wiadomości na listę '", 'nie jest znaną listą mailingową', 'została odrzucona przez moderatora (',
    "Невозможно разослать ваше сообщение в рассылку '", 'Следующий адрес не является рассылкой', '(прикреплено ниже) было отвергнуто.', 'было отвергнуто модератором (',
    "Det är ej möjligt att distribuera ditt meddelande till listan '", 'är inte en känd e-postlista', 'har avslagits av moderatorn (',
    "A Sympa nem tudta továbbítani a levelet a '", 'megjelenését a szerkesztő (', 'on hylätty tarkistuksessa (', 'byla zamitnuta moderatorem (', 'έχει απορριφθεί από τον συντονιστή (',
    "Αδυναμία διανομής μηνύματος για τη λίστα '", 'へ送ったメッセージは、モデレータ', '가 메일링 리스트 를 위한 메시지', 'đã bị từ chối bởi điều tiết viên (', '被监管员（', '被監管員（',
  ],
  rules: [
    {
      sample: "Problème de diffusion de votre message pour la liste 'club@listes.example.org' :",
      has: "'",
      pattern: new RegExp(`(?:[Ll]ist[aeiny]?|listę|рассылку|λίστα|lijst| a) '(?<address>${ADDRESS})'[^:：]{0,120}[:：]?`),
      across: true,
      gives: 'awaits',
      action: 'failed',
    },
    {
      sample: "Votre message pour la liste club@listes.example.org a été rejeté par marie@example.org, modérateur de la liste.",
      has: '@',
      pattern: new RegExp(
        '(?:^(?:Your message for list|Votre message pour la liste|Ihre Nachricht an die Liste|Tu mensaje para la lista|Il tuo messaggio per la lista|Sua mensagem para a lista|Uw bericht voor de lijst'
        + '|Twoja wiadomość wysłana na listę|Ваше сообщение в рассылку|Ditt meddelande till listan|Viestisi listalle|Vase zprava pro konferenci|A\\(z\\)|Το μήνυμά σας για τη λίστα) '
        + `|^あなたがメーリングリスト |가 메일링 리스트 를 위한 메시지 |^Thư của bạn cho hộp thư chung )(?<address>${ADDRESS})`),
      across: true,
      gives: 'named',
      action: 'failed',
    },
    {
      sample: '郵件列表club@listes.example.org的郵件\n被監管員（marie@example.org）拒絕了。',
      has: '@',
      pattern: /^(?:邮件列表|郵件列表)(?<address>[\w.+-]{1,64}@[\w.-]{1,253})的/,
      across: true,
      gives: 'named',
      action: 'failed',
    },
    {
      sample: 'Our viruschecker found a virus named Eicar-Test in a message addressed to club@listes.example.org and that seems to be yours (From: paul@example.com).',
      has: '@',
      pattern: new RegExp(
        '(?:found a virus named .{1,200}? in a message addressed to|^Un message qui semble avoir été émis par vous .{1,330}? à destination de|einen Virus namens .{1,200}? in einer Nachricht an'
        + '|detectó un virus llamado .{1,200}? en un mensaje enviado a|ha trovato un virus chiamato .{1,200}? in un messaggio indirizzato a|een virus met de naam .{1,200}? gevonden in een bericht geadresseerd aan'
        + `|wirusa o nazwie .{1,200}? w wiadomości adresowanej do|обнаружила вирус .{1,200}? в сообщении, адресованном|ett virus med namnet .{1,200}? i ett meddelande adresserat till) (?<address>${ADDRESS})`),
      across: true,
      gives: 'named',
      action: 'failed',
    },
    {
      sample: "L'adresse suivante n'est pas une liste connue :",
      has: '',
      pattern: /^(?:The following address is not a known mailing list|L'adresse suivante n'est pas une liste connue|Die folgende Adresse ist keine bekannte Verteilerliste|La siguiente dirección no se reconoce en la lista|Il seguente indirizzo non è una lista di distribuzione nota|O endereço a seguir não corresponde a uma lista de emails conhecida|Het volgende adres is geen bekende mailinglijst|Następujący adres nie jest znaną listą mailingową|Следующий адрес не является рассылкой|Följande e-postadress är inte en känd e-postlista) ?[.:]?$/,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: "Pour chercher l'adresse de la liste, consultez la liste des listes de ce serveur :",
      has: '',
      pattern: /^(?:To find out the correct list ?name, ask for|Pour chercher l'adresse de la liste, consultez|Um den korrekten Listennamen herauszufinden|Para encontrar el nombre correcto de la lista|Per trovare il nome esatto della lista|Para descobrir o nome correto da lista|Om de goede naam te vinden|Aby dowiedzieć się poprawnej nazwy listy|Чтобы найти правильное название рассылки|För att hitta det riktiga listnamnet|For further information, please contact |Pour plus de détails, contactez |Für weitere Informationen kontaktieren Sie bitte |Para más información contacta con |Per ulteriori informazioni, contatta |Para mais informações,? por favor entre em contato com |Heeft u verder nog vragen, stuur dan |Po więcej informacji proszę się skontaktować z |Чтобы узнать больше, пишите на |För mer information, kontakta )/,
      gives: 'stop',
    },
    {
      sample: "Vous n'êtes pas autorisé à diffuser ce message pour la raison suivante :",
      has: '',
      pattern: /^(?:You are not allowed to send this message for the following reason|Vous n'êtes pas autorisé à diffuser ce message pour la raison suivante|Sie dürfen aus folgendem Grund diese Nachricht nicht senden|No tienes permiso para enviar este mensaje por la siguiente razón|Non sei autorizzato a inviare il messaggio per le seguenti ragioni|Вам не разрешено отправлять такие сообщения по следующей причине) ?: ?(?<reply>.*)$/,
      gives: 'reply',
      action: 'failed',
    },
  ],
};
