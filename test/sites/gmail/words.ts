import type { Locale } from '../switches.ts';

/** The few words of Gmail's frame that the pages show, or hide in labels. */
export interface Words {
  inbox: string;
  sent: string;
  starred: string;
  drafts: string;
  compose: string;
  search: string;
  /** What Gmail calls the owner of the mailbox in its lists. */
  me: string;
  unread: string;
  selected: string;
  to: string;
  conversations: string;
  notStarred: string;
  details: string;
  reply: string;
  forward: string;
  archive: string;
  remove: string;
  markUnread: string;
  snooze: string;
  back: string;
  attachment: string;
  account: string;
  primary: string;
  promotions: string;
  important: string;
  rest: string;
  ad: string;
  showHidden: string;
  send: string;
  demonstration: string;
}

export const WORDS: Record<Locale, Words> = {
  en: {
    inbox: 'Inbox', sent: 'Sent', starred: 'Starred', drafts: 'Drafts', compose: 'Compose', search: 'Search mail', me: 'me', unread: 'unread',
    selected: 'selected', to: 'to', conversations: 'Conversations', notStarred: 'Not starred', details: 'Show details', reply: 'Reply',
    forward: 'Forward', archive: 'Archive', remove: 'Delete', markUnread: 'Mark as unread', snooze: 'Snooze', back: 'Back to Inbox',
    attachment: 'has attachment', account: 'Google Account', primary: 'Primary', promotions: 'Promotions', important: 'Important',
    rest: 'Everything else', ad: 'Ad', showHidden: 'Show trimmed content', send: 'Send', demonstration: 'Demonstration mailbox',
  },
  fr: {
    inbox: 'Boîte de réception', sent: 'Messages envoyés', starred: 'Messages suivis', drafts: 'Brouillons', compose: 'Nouveau message',
    search: 'Rechercher dans les messages', me: 'moi', unread: 'non lu', selected: 'sélectionné', to: 'À', conversations: 'Conversations',
    notStarred: 'Non suivi', details: 'Afficher les détails', reply: 'Répondre', forward: 'Transférer', archive: 'Archiver',
    remove: 'Supprimer', markUnread: 'Marquer comme non lu', snooze: 'Mettre en attente', back: 'Retour à la boîte de réception',
    attachment: 'comporte une pièce jointe', account: 'Compte Google', primary: 'Principale', promotions: 'Promotions',
    important: 'Importants', rest: 'Tout le reste', ad: 'Annonce', showHidden: 'Afficher le contenu abrégé', send: 'Envoyer',
    demonstration: 'Boîte de démonstration',
  },
  de: {
    inbox: 'Posteingang', sent: 'Gesendet', starred: 'Markiert', drafts: 'Entwürfe', compose: 'Schreiben', search: 'In E-Mails suchen', me: 'ich',
    unread: 'ungelesen', selected: 'ausgewählt', to: 'an', conversations: 'Konversationen', notStarred: 'Nicht markiert',
    details: 'Details anzeigen', reply: 'Antworten', forward: 'Weiterleiten', archive: 'Archivieren', remove: 'Löschen',
    markUnread: 'Als ungelesen markieren', snooze: 'Zurückstellen', back: 'Zurück zum Posteingang', attachment: 'hat einen Anhang',
    account: 'Google-Konto', primary: 'Allgemein', promotions: 'Werbung', important: 'Wichtig', rest: 'Alles andere', ad: 'Anzeige',
    showHidden: 'Gekürzten Inhalt anzeigen', send: 'Senden', demonstration: 'Vorführung',
  },
  pt: {
    inbox: 'Caixa de entrada', sent: 'Enviados', starred: 'Com estrela', drafts: 'Rascunhos', compose: 'Escrever', search: 'Pesquisar e-mail',
    me: 'eu', unread: 'não lida', selected: 'selecionada', to: 'para', conversations: 'Conversas', notStarred: 'Sem estrela',
    details: 'Mostrar detalhes', reply: 'Responder', forward: 'Encaminhar', archive: 'Arquivar', remove: 'Excluir',
    markUnread: 'Marcar como não lida', snooze: 'Adiar', back: 'Voltar para a Caixa de entrada', attachment: 'tem anexo',
    account: 'Conta do Google', primary: 'Principal', promotions: 'Promoções', important: 'Importante', rest: 'Todo o resto', ad: 'Anúncio',
    showHidden: 'Mostrar conteúdo abreviado', send: 'Enviar', demonstration: 'Demonstração',
  },
  ru: {
    inbox: 'Входящие', sent: 'Отправленные', starred: 'Помеченные', drafts: 'Черновики', compose: 'Написать', search: 'Поиск в почте', me: 'я',
    unread: 'не прочитано', selected: 'выбрано', to: 'кому:', conversations: 'Цепочки писем', notStarred: 'Не помечено',
    details: 'Показать детали', reply: 'Ответить', forward: 'Переслать', archive: 'Архивировать', remove: 'Удалить',
    markUnread: 'Отметить как непрочитанное', snooze: 'Отложить', back: 'Назад во Входящие', attachment: 'есть вложение',
    account: 'Аккаунт Google', primary: 'Несортированные', promotions: 'Промоакции', important: 'Важные', rest: 'Все остальные',
    ad: 'Реклама', showHidden: 'Показать скрытую часть', send: 'Отправить', demonstration: 'Демонстрация',
  },
  zh: {
    inbox: '收件箱', sent: '已发邮件', starred: '已加星标', drafts: '草稿', compose: '写邮件', search: '在邮件中搜索', me: '我', unread: '未读',
    selected: '已选择', to: '发送至', conversations: '会话', notStarred: '未加星标', details: '显示详细信息', reply: '回复', forward: '转发',
    archive: '归档', remove: '删除', markUnread: '标为未读', snooze: '延后', back: '返回收件箱', attachment: '包含附件', account: 'Google 账号',
    primary: '主要', promotions: '推广', important: '重要', rest: '其他', ad: '广告', showHidden: '显示省略的内容', send: '发送',
    demonstration: '演示邮箱',
  },
  ar: {
    inbox: 'البريد الوارد', sent: 'البريد المُرسَل', starred: 'المميّز بنجمة', drafts: 'المسودات', compose: 'إنشاء', search: 'البحث في البريد',
    me: 'أنا', unread: 'غير مقروءة', selected: 'محدّدة', to: 'إلى', conversations: 'المحادثات', notStarred: 'غير مميّز بنجمة',
    details: 'عرض التفاصيل', reply: 'رد', forward: 'إعادة توجيه', archive: 'أرشفة', remove: 'حذف', markUnread: 'وضع علامة كغير مقروء',
    snooze: 'تأجيل', back: 'الرجوع إلى البريد الوارد', attachment: 'بها مرفق', account: 'حساب Google', primary: 'الأساسي',
    promotions: 'العروض الترويجية', important: 'مهم', rest: 'كل شيء آخر', ad: 'إعلان', showHidden: 'عرض المحتوى المختصر', send: 'إرسال',
    demonstration: 'صندوق تجريبي',
  },
};
