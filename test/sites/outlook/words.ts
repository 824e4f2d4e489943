import type { Locale } from '../switches.ts';

/** The words of Outlook's frame, most of which are labels that only a screen reader says. */
export interface Words {
  inbox: string;
  sent: string;
  drafts: string;
  deleted: string;
  compose: string;
  search: string;
  list: string;
  nothingSelected: string;
  readingPane: string;
  messageBody: string;
  emailMessage: string;
  /** Before the sender's name in the label of an opened message, with its colon. */
  from: string;
  to: string;
  you: string;
  unread: string;
  collapsed: string;
  hasAttachments: string;
  markRead: string;
  markUnread: string;
  flag: string;
  select: string;
  reply: string;
  forward: string;
  open: string;
  subject: string;
  send: string;
  resend: string;
  suggestions: string;
  focused: string;
  other: string;
  mail: string;
  ad: string;
  empty: string;
  /** Beside a sender from outside of one's organisation. */
  external: string;
  today: string;
  yesterday: string;
  earlier: string;
  /** What a sender's picture does, before the name. */
  opensCard: string;
  demonstration: string;
}

export const WORDS: Record<Locale, Words> = {
  en: {
    inbox: 'Inbox', sent: 'Sent Items', drafts: 'Drafts', deleted: 'Deleted Items', compose: 'New mail', search: 'Search', list: 'Message list',
    nothingSelected: 'No items selected', readingPane: 'Reading Pane', messageBody: 'Message body', emailMessage: 'Email message',
    from: 'From:', to: 'To:', you: 'You', unread: 'Unread', collapsed: 'Collapsed', hasAttachments: 'Has attachments',
    markRead: 'Mark as read', markUnread: 'Mark as unread', flag: 'Flag this message', select: 'Select a message', reply: 'Reply',
    forward: 'Forward', open: 'Open', subject: 'Add a subject', send: 'Send', resend: 'To send this message again, click here.',
    suggestions: 'Search Suggestions', focused: 'Focused', other: 'Other', mail: 'Mail', ad: 'Ad', empty: 'Select an item to read',
    external: 'External', today: 'Today', yesterday: 'Yesterday', earlier: 'Earlier', opensCard: 'Opens card for',
    demonstration: 'Demonstration mailbox',
  },
  fr: {
    inbox: 'Boîte de réception', sent: 'Éléments envoyés', drafts: 'Brouillons', deleted: 'Éléments supprimés', compose: 'Nouveau message',
    search: 'Rechercher', list: 'Liste des messages', nothingSelected: 'Aucun élément sélectionné', readingPane: 'Volet de lecture',
    messageBody: 'Corps du message', emailMessage: 'Message électronique', from: 'De :', to: 'À :', you: 'Vous', unread: 'Non lu',
    collapsed: 'Réduit', hasAttachments: 'Contient des pièces jointes', markRead: 'Marquer comme lu', markUnread: 'Marquer comme non lu',
    flag: 'Marquer ce message d’un indicateur', select: 'Sélectionner un message', reply: 'Répondre', forward: 'Transférer', open: 'Ouvrir',
    subject: 'Ajouter un objet', send: 'Envoyer', resend: 'Pour renvoyer ce message, cliquez ici.', suggestions: 'Suggestions de recherche',
    focused: 'Prioritaire', other: 'Autres', mail: 'Courrier', ad: 'Publicité', empty: 'Sélectionnez un message à lire',
    external: 'Externe', today: 'Aujourd’hui', yesterday: 'Hier', earlier: 'Plus ancien', opensCard: 'Ouvre la carte de',
    demonstration: 'Boîte de démonstration',
  },
  de: {
    inbox: 'Posteingang', sent: 'Gesendete Elemente', drafts: 'Entwürfe', deleted: 'Gelöschte Elemente', compose: 'Neue E-Mail', search: 'Suchen',
    list: 'Nachrichtenliste', nothingSelected: 'Keine Elemente ausgewählt', readingPane: 'Lesebereich', messageBody: 'Nachrichtentext',
    emailMessage: 'E-Mail-Nachricht', from: 'Von:', to: 'An:', you: 'Sie', unread: 'Ungelesen', collapsed: 'Reduziert',
    hasAttachments: 'Hat Anlagen', markRead: 'Als gelesen markieren', markUnread: 'Als ungelesen markieren', flag: 'Diese Nachricht kennzeichnen',
    select: 'Nachricht auswählen', reply: 'Antworten', forward: 'Weiterleiten', open: 'Öffnen', subject: 'Betreff hinzufügen', send: 'Senden',
    resend: 'Klicken Sie hier, um diese Nachricht erneut zu senden.', suggestions: 'Suchvorschläge', focused: 'Relevant', other: 'Sonstige',
    external: 'Extern', today: 'Heute', yesterday: 'Gestern', earlier: 'Älter', opensCard: 'Öffnet die Karte für',
    mail: 'E-Mail', ad: 'Anzeige', empty: 'Element zum Lesen auswählen', demonstration: 'Vorführung',
  },
  pt: {
    inbox: 'Caixa de Entrada', sent: 'Itens Enviados', drafts: 'Rascunhos', deleted: 'Itens Excluídos', compose: 'Novo email', search: 'Pesquisar',
    list: 'Lista de mensagens', nothingSelected: 'Nenhum item selecionado', readingPane: 'Painel de Leitura', messageBody: 'Corpo da mensagem',
    emailMessage: 'Mensagem de email', from: 'De:', to: 'Para:', you: 'Você', unread: 'Não lida', collapsed: 'Recolhida',
    hasAttachments: 'Tem anexos', markRead: 'Marcar como lida', markUnread: 'Marcar como não lida', flag: 'Sinalizar esta mensagem',
    select: 'Selecionar uma mensagem', reply: 'Responder', forward: 'Encaminhar', open: 'Abrir', subject: 'Adicionar um assunto',
    send: 'Enviar', resend: 'Para enviar esta mensagem novamente, clique aqui.', suggestions: 'Sugestões de pesquisa', focused: 'Destaques',
    external: 'Externo', today: 'Hoje', yesterday: 'Ontem', earlier: 'Mais antigo', opensCard: 'Abre o cartão de',
    other: 'Outros', mail: 'Email', ad: 'Anúncio', empty: 'Selecione um item para ler', demonstration: 'Demonstração',
  },
  ru: {
    inbox: 'Входящие', sent: 'Отправленные', drafts: 'Черновики', deleted: 'Удаленные', compose: 'Создать сообщение', search: 'Поиск',
    list: 'Список сообщений', nothingSelected: 'Нет выбранных элементов', readingPane: 'Область чтения', messageBody: 'Текст сообщения',
    emailMessage: 'Сообщение электронной почты', from: 'От:', to: 'Кому:', you: 'Вы', unread: 'Не прочитано', collapsed: 'Свернуто',
    hasAttachments: 'Есть вложения', markRead: 'Отметить как прочитанное', markUnread: 'Отметить как непрочитанное', flag: 'Пометить сообщение',
    select: 'Выбрать сообщение', reply: 'Ответить', forward: 'Переслать', open: 'Открыть', subject: 'Добавьте тему', send: 'Отправить',
    resend: 'Чтобы отправить это сообщение снова, щелкните здесь.', suggestions: 'Варианты поиска', focused: 'Отсортированные',
    external: 'Внешний', today: 'Сегодня', yesterday: 'Вчера', earlier: 'Ранее', opensCard: 'Открывает карточку:',
    other: 'Другие', mail: 'Почта', ad: 'Реклама', empty: 'Выберите сообщение', demonstration: 'Демонстрация',
  },
  zh: {
    inbox: '收件箱', sent: '已发送邮件', drafts: '草稿', deleted: '已删除邮件', compose: '新邮件', search: '搜索', list: '邮件列表',
    nothingSelected: '未选择任何项目', readingPane: '阅读窗格', messageBody: '邮件正文', emailMessage: '电子邮件', from: '发件人:', to: '收件人:',
    you: '你', unread: '未读', collapsed: '已折叠', hasAttachments: '有附件', markRead: '标记为已读', markUnread: '标记为未读', flag: '标记此邮件',
    select: '选择邮件', reply: '答复', forward: '转发', open: '打开', subject: '添加主题', send: '发送', resend: '若要再次发送此邮件,请单击此处。',
    external: '外部', today: '今天', yesterday: '昨天', earlier: '更早', opensCard: '打开名片',
    suggestions: '搜索建议', focused: '重点', other: '其他', mail: '邮件', ad: '广告', empty: '选择要阅读的邮件', demonstration: '演示邮箱',
  },
  ar: {
    inbox: 'علبة الوارد', sent: 'العناصر المرسلة', drafts: 'المسودات', deleted: 'العناصر المحذوفة', compose: 'بريد جديد', search: 'بحث',
    list: 'قائمة الرسائل', nothingSelected: 'لم يتم تحديد أي عناصر', readingPane: 'جزء القراءة', messageBody: 'نص الرسالة',
    emailMessage: 'رسالة بريد إلكتروني', from: 'من:', to: 'إلى:', you: 'أنت', unread: 'غير مقروء', collapsed: 'مطوي',
    hasAttachments: 'يحتوي على مرفقات', markRead: 'وضع علامة مقروء', markUnread: 'وضع علامة غير مقروء', flag: 'وضع علامة على هذه الرسالة',
    select: 'تحديد رسالة', reply: 'رد', forward: 'إعادة توجيه', open: 'فتح', subject: 'إضافة موضوع', send: 'إرسال',
    resend: 'لإرسال هذه الرسالة مرة أخرى، انقر هنا.', suggestions: 'اقتراحات البحث', focused: 'مركزة', other: 'أخرى', mail: 'بريد',
    external: 'خارجي', today: 'اليوم', yesterday: 'أمس', earlier: 'أقدم', opensCard: 'يفتح بطاقة',
    ad: 'إعلان', empty: 'حدد عنصرًا لقراءته', demonstration: 'صندوق تجريبي',
  },
};
