/** PHPMailer's errors, which websites and their forms show as they are, in the words of its language files (6.6). */
import { ADDRESS } from '../address.ts';
import type { Dialect } from '../dialect.ts';

/** How most of its sentences begin: "SMTP Error:", "Erreur SMTP :", "Erro de SMTP:". */
const ERROR = String.raw`(?:(?:SMTP(?: |-)?(?:Error|Fehler|fout|错误|錯誤|Hatası|エラー|[Gg]reška|грешка|[Ff]eil(?:ur)?|fejl|fel|hiba|klaida|[Kk]ļūda|napaka|virhe|Viga|xətası|diso|Σφάλμα|त्रुटि|შეცდომა|오류|-ի սխալ)|(?:Erreur|Error|Erro(?: d[eo])?|Eroare|Eraro de servilo|Błąd|Chyba|Ошибка|Помилка|Памылка|Алдаа|Lỗi|Kesalahan|Ralat|Hadisoana|שגיאת|خطأ|خطای) SMTP) ?[:：] ?)`;

/** That the server was not reached, where a language does not begin with "SMTP Connect()". */
const UNREACHED: readonly string[] = [
  'SMTP-verbinding () misluk', 'SMTP serverinə qoşulma uğursuz oldu', 'Spajanje na SMTP server nije uspjelo', 'Памылка сувязі з SMTP-серверам', 'SMTP провален connect()', 'Ha fallat el SMTP Connect()',
  'Αποτυχία σύνδεσης στον SMTP Server', 'SMTP konektado malsukcesis', 'خطا در اتصال به SMTP', 'SMTP का connect () फ़ंक्शन विफल हुआ', 'Spajanje na SMTP poslužitelj nije uspjelo', 'Hiba az SMTP-kapcsolatban',
  'SMTP -ի connect() ֆունկցիան չի հաջողվել', 'შეცდომა SMTP სერვერთან დაკავშირებისას', 'SMTP 연결을 실패하였습니다', 'SMTP susijungimo klaida', 'SMTP savienojuma kļūda', "Tsy nahomby ny fifandraisana tamin'ny server SMTP",
  'SMTP сервертэй холбогдоход алдаа гарлаа', 'Conectarea la serverul SMTP a eșuat', 'Ne morem vzpostaviti povezave s SMTP strežnikom', 'Повезивање са SMTP сервером није успело', 'Povezivanje sa SMTP serverom nije uspelo',
  'Ang SMTP connect() ay nabigo', "Помилка з'єднання з SMTP-сервером", 'Lỗi kết nối với SMTP', 'Verbindung zum SMTP-Server fehlgeschlagen', 'SMTP Verbinding mislukt', 'Ошибка соединения с SMTP-сервером', 'SMTP接続に失敗しました',
  'SMTP 連線失敗', 'SMTP服务器连接失败',
];

/** That what a form was given for an address is none. For whom it was follows: "(to): marie@example,org". */
const NO_ADDRESS: readonly string[] = [
  'Invalid address:', 'Ongeldige adres:', 'الإرسال غير ممكن لأن عنوان البريد الإلكتروني غير صالح:', 'Düzgün olmayan e-mail adresi:', 'E-mail nije poslan. Neispravna e-mail adresa:',
  'Нельга даслаць паведамленне, няправільны email атрымальніка:', 'Невалиден адрес:', "Adreça d'email invalida:", 'Neplatná adresa:', 'Udgyldig adresse:', 'Die Adresse ist ungültig:',
  'Το μήνυμα δεν εστάλη, η διεύθυνση δεν είναι έγκυρη:', 'Retadreso ne validas:', 'Imposible enviar: dirección de email inválido:', 'Saatmine peatatud, e-posti address vigane:', 'آدرس ایمیل معتبر نیست:',
  'Adresse courriel non valide :', 'Non puido envia-lo correo: dirección de email inválida:', 'כתובת שגויה:', 'पता गलत है।', 'Érvénytelen cím:', 'Հասցեն սխալ է:', 'Gagal terkirim, alamat surel tidak sesuai:',
  "Impossibile inviare, l'indirizzo email non è valido:", '不正なメールアドレス:', 'არ გაიგზავნა, e-mail მისამართის არასწორი ფორმატი:', '잘못된 주소:', 'Neteisingas adresas:', 'Nepareiza adrese:', 'Tsy mety ny adiresy:',
  'И-Мэйл буруу форматтай тул илгээх боломжгүй:', 'Alamat emel tidak sah:', 'Ugyldig adresse:', 'Ongeldig adres:', 'Nie można wysłać wiadomości, następujący adres Odbiorcy jest nieprawidłowy:',
  'Não foi enviado nenhum e-mail para o endereço de e-mail inválido:', 'Endereço de e-mail inválido:', 'Adresa de email nu este validă:', 'Не отправлено из-за неправильного формата email-адреса:',
  'Neodoslané, emailová adresa je nesprávna:', 'E-poštno sporočilo ni bilo poslano. E-naslov je neveljaven:', 'Порука није послата. Неисправна адреса:', 'Poruka nije poslata. Neispravna adresa:', 'Felaktig adress:',
  'Hindi wasto ang address na naibigay:', 'Geçersiz e-posta adresi:', 'Не відправлено через неправильний формат email-адреси:', 'Đại chỉ emai không đúng:', '因為電子郵件地址無效，無法傳送:', '发送失败，电子邮箱地址是无效的：',
];

/** That the server refused the sender. */
const SENDER: readonly string[] = [
  'The following From address failed', 'Die volgende Van adres misluk', 'خطأ على مستوى عنوان المرسل', 'Göstərilən poçtlara göndərmə uğursuz oldu', 'SMTP Greška: Slanje sa navedenih e-mail adresa nije uspjelo',
  'Няправільны адрас адпраўніка', 'Следните адреси за подател са невалидни', 'La(s) següent(s) adreces de remitent han fallat', 'Følgende afsenderadresse er forkert', 'Η παρακάτω διεύθυνση αποστολέα δεν είναι σωστή',
  'Jena adreso de sendinto malsukcesis', 'Järgnev saatja e-posti aadress on vigane', 'آدرس فرستنده اشتباه است', 'Seuraava lähettäjän osoite on virheellinen', 'A(s) seguinte(s) dirección(s) de remitente(s) deron erro',
  'כתובות הנמענים הבאות נכשלו', 'प्रेषक का पता गलत है', 'SMTP Greška: Slanje s navedenih e-mail adresa nije uspjelo', 'A feladóként megadott következő cím hibás', 'Ուղարկողի հետևյալ հասցեն սխալ է',
  'Alamat pengirim berikut mengakibatkan kesalahan', 'გამგზავნის არასწორი მისამართი', '다음 From 주소에서 오류가 발생했습니다', 'Neteisingas siuntėjo adresas', 'Nepareiza sūtītāja adrese', 'Ny adiresy iraka manaraka dia diso',
  'Илгээгчийн хаяг буруу байна', 'Berikut merupakan ralat dari alamat e-mel', 'Følgende Frå adresse feilet', 'Următoarele adrese From au dat eroare', 'Následujúca adresa From je nesprávna', 'Neveljaven e-naslov pošiljatelja',
  'SMTP грешка: слање са следећих адреса није успело', 'SMTP greška: slanje sa sledećih adresa nije uspelo', 'Följande avsändaradress är felaktig', 'Ang sumusunod na address ay nabigo', 'Невірна адреса відправника',
  'Lỗi địa chỉ gửi đi', 'fylgjandi Frá/From adressa miseydnaðist', "L'adresse d'expéditeur suivante a échoué", 'Die folgende Absenderadresse ist nicht korrekt', 'La(s) siguiente(s) direcciones de remitente fallaron',
  'I seguenti indirizzi mittenti hanno generato errore', 'Ocorreram falhas nos endereços dos seguintes remententes', 'Os seguintes remetentes falharam', 'Het volgende afzendersadres is mislukt',
  'Następujący adres Nadawcy jest nieprawidłowy', 'Неверный адрес отправителя', 'Fromアドレスを登録する際にエラーが発生しました', '發送地址錯誤', '发送地址错误', 'Následující adresa odesílatele je nesprávná', 'Belirtilen adreslere gönderme başarısız',
];

/** Where an address stood that is none, a recipient's or the sender's own; "addAnAddress" and "setFrom" are older versions' words. */
const FIELDS = ['to', 'cc', 'bcc', 'addAnAddress to', 'From', 'setFrom'];

/** Fields of the server's reply, as they are called in the languages that name them. */
const DETAIL = 'Detail|Détails|Detalii SMTP|Detalhes do servidor SMTP|Podrobnosti';
const CODE = 'SMTP code|Code SMTP|Código do servidor SMTP|Cod SMTP|SMTP koda';
const MORE = 'Additional SMTP info|Informations supplémentaires SMTP|Informações adicionais do servidor SMTP|Aanvullende SMTP informatie|Informații SMTP adiționale|Dodatne informacije o SMTP';

/** What stands before the recipients whom the server refused; two languages leave the colon out. */
const RECIPIENTS = String.raw`${ERROR}(?:[^:：।@]{5,80}[:：।] ?|Adresy príjemcov niesu správne |seuraava vastaanottaja osoite on virheellinen\. ?)`;

function oneOf(words: readonly string[]): string {
  return words.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
}

const INVALID = `(?:${oneOf(NO_ADDRESS)}) {0,3}`;
const OF_RECIPIENT = String.raw`\((?:addAnAddress )?(?:to|cc|bcc)\):?`;

export const phpmailer: Dialect = {
  system: 'phpmailer',
  triesOnce: true,
  marks: [
    'SMTP Error: Could not authenticate', 'SMTP Error: Could not connect to SMTP host', 'SMTP Error: data not accepted', 'SMTP Error: Data not accepted', 'SMTP Error: The following recipients failed', 'The following From address failed', 'SMTP connect() failed', 'SMTP Connect() failed',
    "Erreur SMTP : échec de l'authentification", 'Erreur SMTP : impossible de se connecter au serveur SMTP', 'Erreur SMTP : données incorrectes', 'Erreur SMTP : les destinataires suivants ont échoué', "L'adresse d'expéditeur suivante a échoué", 'La fonction SMTP connect() a échoué',
    'Erreur SMTP : Échec de la connexion', 'Erreur SMTP : Échec de la connection', "Erreur SMTP : Échec de l'authentification", 'Erreur SMTP : Impossible de connecter le serveur SMTP', 'Erreur SMTP : Données incorrectes', 'Erreur SMTP : Les destinataires suivants sont en erreur',
    'SMTP-Fehler: Authentifizierung fehlgeschlagen', 'SMTP-Fehler: Konnte keine Verbindung zum SMTP-Host herstellen', 'SMTP-Fehler: Daten werden nicht akzeptiert', 'SMTP-Fehler: Die folgenden Empfänger sind nicht korrekt', 'Die folgende Absenderadresse ist nicht korrekt',
    'Error SMTP: Imposible autentificar', 'Error SMTP: Imposible conectar al servidor SMTP', 'Error SMTP: Datos no aceptados', 'Error SMTP: Los siguientes destinos fallaron', 'SMTP Connect() falló',
    'SMTP Error: Impossibile autenticarsi', "SMTP Error: Impossibile connettersi all'host SMTP", 'SMTP Error: Dati non accettati dal server', 'SMTP Error: I seguenti indirizzi destinatari hanno generato', 'SMTP Connect() fallita',
    'Erro do SMTP: Não foi possível', 'Erro do SMTP: Os dados foram rejeitados', 'Erro do SMTP: O endereço do seguinte destinatário falhou', 'Erro de SMTP: Não foi possível', 'Erro de SMTP: Dados rejeitados', 'Erro de SMTP: Os seguintes destinatários falharam', 'SMTP Connect() falhou',
    'SMTP-fout: authenticatie mislukt', 'SMTP-fout: kon niet verbinden met SMTP-host', 'SMTP-fout: data niet geaccepteerd', 'SMTP-fout: de volgende ontvangers zijn mislukt',
    'Błąd SMTP: Nie można przeprowadzić uwierzytelnienia', 'Błąd SMTP: Nie można połączyć się z wybranym hostem', 'Błąd SMTP: Dane nie zostały przyjęte', 'Błąd SMTP: Następujący odbiorcy są nieprawidłowi',
    'Ошибка SMTP: ошибка авторизации', 'Ошибка SMTP: не удается подключиться к SMTP-серверу', 'Ошибка SMTP: данные не приняты', 'Ошибка SMTP: не удалась отправка таким адресатам',
    'SMTPエラー: 認証できませんでした', 'SMTPエラー: SMTPホストに接続できませんでした', 'SMTPエラー: データが受け付けられませんでした', 'SMTPエラー: 次の受信者アドレスに',
    'SMTP 错误：登录失败', 'SMTP 错误：无法连接到 SMTP 主机', 'SMTP 错误：数据不被接受', 'SMTP 错误：收件人地址错误', 'SMTP 錯誤：登入失敗', 'SMTP 錯誤：無法連線到 SMTP 主機', 'SMTP 錯誤：無法接受的資料', 'SMTP 錯誤：以下收件人地址錯誤',
    'Chyba SMTP: Autentizace selhala', 'Chyba SMTP: Nelze navázat spojení se SMTP serverem', 'Chyba SMTP: Data nebyla přijata', 'Chyba SMTP: Následující adresy příjemců', 'SMTP Connect() selhal',
    'SMTP Hatası: Oturum açılamadı', 'SMTP Hatası: SMTP sunucusuna bağlanılamadı', 'SMTP Hatası: Veri kabul edilmedi', 'SMTP Hatası: Belirtilen alıcılara ulaşılamadı',
    'SMTP-fout: kon nie geverifieer word nie', 'SMTP-fout: kon nie aan SMTP-verbind nie', 'SMTP-fout: data nie aanvaar nie', 'SMTP-fout: Die volgende ontvangers het misluk',
    'خطأ SMTP : لا يمكن تأكيد الهوية', 'خطأ SMTP: لا يمكن الاتصال بالخادم SMTP', 'خطأ SMTP: لم يتم قبول المعلومات', 'خطأ SMTP: الأخطاء التالية فشل في الارسال لكل من', 'SMTP Connect() غير ممكن',
    'SMTP xətası: Giriş uğursuz oldu', 'SMTP xətası: SMTP serverinə qoşulma uğursuz oldu', 'SMTP xətası: Verilənlər qəbul edilməyib', 'SMTP xətası: Aşağıdakı ünvanlar üzrə alıcılara göndərmə uğursuzdur',
    'SMTP Greška: Neuspjela prijava', 'SMTP Greška: Nije moguće spojiti se sa SMTP serverom', 'SMTP Greška: Podatci nisu prihvaćeni', 'SMTP Greška: Slanje na navedene e-mail adrese nije uspjelo',
    'Памылка SMTP: памылка ідэнтыфікацыі', 'Памылка SMTP: нельга ўстанавіць сувязь з SMTP-серверам', 'Памылка SMTP: звесткі непрынятыя', 'Памылка SMTP: няправільныя атрымальнікі',
    'SMTP грешка: Не може да се удостовери пред сървъра', 'SMTP грешка: Не може да се свърже с SMTP хоста', 'SMTP грешка: данните не са приети', 'SMTP грешка: Следните адреси за Получател са невалидни',
    "Error SMTP: No s'ha pogut autenticar", 'Error SMTP: No es pot connectar al servidor SMTP', 'Error SMTP: Dades no acceptades', 'Error SMTP: Els següents destinataris han fallat',
    'SMTP fejl: Login mislykkedes', 'SMTP fejl: Forbindelse til SMTP serveren kunne ikke oprettes', 'SMTP fejl: Data blev ikke accepteret', 'SMTP fejl: Følgende modtagere er forkerte', 'SMTP Connect() fejlede',
    'SMTP Σφάλμα: Αδυναμία πιστοποίησης (authentication)', 'SMTP Σφάλμα: Αδυναμία σύνδεσης στον SMTP-Host', 'SMTP Σφάλμα: Τα δεδομένα δεν έγιναν αποδεκτά', 'SMTP Σφάλμα: Οι παρακάτω διευθύνσεις παραλήπτη δεν είναι έγκυρες',
    'Eraro de servilo SMTP : aŭtentigo malsukcesis', 'Eraro de servilo SMTP : konektado al servilo malsukcesis', 'Eraro de servilo SMTP : neĝustaj datumoj', 'Eraro de servilo SMTP : la jenaj poŝtrecivuloj kaŭzis eraron',
    'SMTP Viga: Autoriseerimise viga', 'SMTP Viga: Ei õnnestunud luua ühendust SMTP serveriga', 'SMTP Viga: Vigased andmed', 'SMTP Viga: Järgnevate saajate e-posti aadressid on vigased', 'SMTP Connect() ebaõnnestus',
    'خطای SMTP: احراز هویت با شکست مواجه شد', 'خطای SMTP: اتصال به سرور SMTP برقرار نشد', 'خطای SMTP: دادهها نادرست هستند', 'خطای SMTP: ارسال به آدرس گیرنده با خطا مواجه شد',
    'SMTP-virhe: käyttäjätunnistus epäonnistui', 'SMTP-virhe: yhteys palvelimeen ei onnistu', 'SMTP-virhe: data on virheellinen', 'SMTP-virhe: seuraava vastaanottaja osoite on virheellinen',
    'Erro SMTP: Non puido ser autentificado', 'Erro SMTP: Non puido conectar co servidor SMTP', 'Erro SMTP: Datos non aceptados', 'Erro SMTP: Os seguintes destinos fallaron', 'SMTP Connect() fallou',
    'שגיאת SMTP: פעולת האימות נכשלה', 'שגיאת SMTP: לא הצלחתי להתחבר לשרת SMTP', 'שגיאת SMTP: מידע לא התקבל', 'שגיאת SMTP: הנמענים הבאים נכשלו',
    'SMTP त्रुटि: प्रामाणिकता की जांच नहीं हो सका', 'SMTP त्रुटि: SMTP सर्वर से कनेक्ट नहीं हो सका', 'SMTP त्रुटि: डेटा स्वीकार नहीं किया जाता है', 'SMTP त्रुटि: निम्न प्राप्तकर्ताओं को पते भेजने में विफल',
    'SMTP Greška: Neuspjela autentikacija', 'SMTP Greška: Ne mogu se spojiti na SMTP poslužitelj', 'SMTP Greška: Slanje na navedenih e-mail adresa nije uspjelo',
    'SMTP hiba: az azonosítás sikertelen', 'SMTP hiba: nem lehet kapcsolódni az SMTP-szerverhez', 'SMTP hiba: adatok visszautasítva', 'SMTP hiba: a címzettként megadott következő címek hibásak',
    'SMTP -ի սխալ: չհաջողվեց ստուգել իսկությունը', 'SMTP -ի սխալ: չհաջողվեց կապ հաստատել SMTP սերվերի հետ', 'SMTP -ի սխալ: տվյալները ընդունված չեն', 'SMTP -ի սխալ: չի հաջողվել ուղարկել հետևյալ ստացողների հասցեներին',
    'Kesalahan SMTP: Tidak dapat mengotentikasi', 'Kesalahan SMTP: Tidak dapat terhubung ke host SMTP', 'Kesalahan SMTP: Data tidak diterima', 'Kesalahan SMTP: Alamat tujuan berikut menyebabkan kesalahan', 'SMTP Connect() gagal',
    'SMTP შეცდომა: ავტორიზაცია შეუძლებელია', 'SMTP შეცდომა: SMTP სერვერთან დაკავშირება შეუძლებელია', 'SMTP შეცდომა: მონაცემები არ იქნა მიღებული', 'SMTP შეცდომა: შემდეგ მისამართებზე გაგზავნა ვერ მოხერხდა',
    'SMTP 오류: 인증할 수 없습니다', 'SMTP 오류: SMTP 호스트에 접속할 수 없습니다', 'SMTP 오류: 데이터가 받아들여지지 않았습니다', 'SMTP 오류: 다음 수신자에서 오류가 발생했습니다',
    'SMTP klaida: autentifikacija nepavyko', 'SMTP klaida: nepavyksta prisijungti prie SMTP stoties', 'SMTP klaida: duomenys nepriimti', 'SMTP klaida: nepavyko išsiųsti šiems gavėjams',
    'SMTP kļūda: Autorizācija neizdevās', 'SMTP Kļūda: Nevar izveidot savienojumu ar SMTP serveri', 'SMTP Kļūda: Nepieņem informāciju', 'SMTP kļūda: neizdevās nosūtīt šādiem saņēmējiem',
    'Hadisoana SMTP: Tsy nahomby ny fanamarinana', "SMTP Error: Tsy afaka mampifandray amin'ny mpampiantrano SMTP", 'SMTP diso: tsy voarakitra ny angona', 'SMTP Error: Tsy mety ireo mpanaraka ireto',
    'Алдаа SMTP: Холбогдож чадсангүй', 'Алдаа SMTP: SMTP- сервертэй холбогдож болохгүй байна', 'Алдаа SMTP: зөвшөөрөгдсөнгүй', 'Алдаа SMTP: ийм хаягийг илгээж чадсангүй',
    'Ralat SMTP: Tidak dapat pengesahan', 'Ralat SMTP: Tidak dapat menghubungi hos pelayan SMTP', 'Ralat SMTP: Data tidak diterima oleh pelayan', 'Ralat SMTP: Penerima e-mel berikut telah gagal', 'SMTP Connect() telah gagal',
    'SMTP Feil: Kunne ikke autentisere', 'SMTP Feil: Kunne ikke koble til SMTP tjener', 'SMTP Feil: Datainnhold ikke akseptert', 'SMTP Feil: Følgende mottakeradresse feilet', 'SMTP connect() feilet',
    'Eroare SMTP: Autentificarea a eșuat', 'Eroare SMTP: Conectarea la serverul SMTP a eșuat', 'Eroare SMTP: Datele nu au fost acceptate', 'Eroare SMTP: Următoarele adrese de email au eșuat',
    'SMTP Error: Chyba autentifikácie', 'SMTP Error: Nebolo možné nadviazať spojenie so SMTP serverom', 'SMTP Error: Dáta neboli prijaté', 'SMTP Error: Adresy príjemcov niesu správne', 'SMTP Connect() zlyhalo',
    'SMTP napaka: Avtentikacija ni uspela', 'SMTP napaka: Vzpostavljanje povezave s SMTP gostiteljem ni uspelo', 'SMTP napaka: Strežnik zavrača podatke', 'SMTP napaka: Sledeči naslovniki so neveljavni',
    'SMTP грешка: аутентификација није успела', 'SMTP грешка: повезивање са SMTP сервером није успело', 'SMTP грешка: подаци нису прихваћени', 'SMTP грешка: слање на следеће адресе није успело',
    'SMTP greška: autentifikacija nije uspela', 'SMTP greška: povezivanje sa SMTP serverom nije uspelo', 'SMTP greška: podaci nisu prihvaćeni', 'SMTP greška: slanje na sledeće adrese nije uspelo',
    'SMTP fel: Kunde inte autentisera', 'SMTP fel: Kunde inte ansluta till SMTP-server', 'SMTP fel: Data accepterades inte', 'SMTP fel: Följande mottagare är felaktig', 'SMTP Connect() misslyckades',
    'SMTP Error: Hindi mapatotohanan', 'SMTP Error: Hindi makakonekta sa SMTP host', 'SMTP Error: Ang datos ay hindi naitanggap', 'SMTP Error: Ang mga sumusunod na tatanggap ay nabigo',
    'Помилка SMTP: помилка авторизації', "Помилка SMTP: не вдається під'єднатися до SMTP-серверу", 'Помилка SMTP: дані не прийнято', 'Помилка SMTP: не вдалося відправлення для таких отримувачів',
    'Lỗi SMTP: Không thể xác thực', 'Lỗi SMTP: Không thể kết nối máy chủ SMTP', 'Lỗi SMTP: Dữ liệu không được chấp nhận', 'Lỗi SMTP: lỗi địa chỉ người nhận',
    'SMTP feilur: Kundi ikki góðkenna', 'SMTP feilur: Kundi ikki knýta samband við SMTP vert', 'SMTP feilur: Data ikki góðkent', 'SMTP Feilur: Fylgjandi móttakarar miseydnaðust',
    'SMTP Connect() zakończone niepowodzeniem', 'SMTP connect() fonksiyonu başarısız', ': MAIL FROM command failed,', 'PHPMailer/PHPMailer/wiki/Troubleshooting',
    ...UNREACHED, ...NO_ADDRESS.flatMap((words) => FIELDS.map((field) => `${words} (${field})`)),
  ],
  rules: [
    {
      sample: 'The following From address failed: paul@example.com : MAIL FROM command failed,Sender address rejected: not owned by user,553,5.7.1',
      has: ': ',
      pattern: new RegExp(`(?:${oneOf(SENDER)}) ?[:：।] ?(?<sender>${ADDRESS}) ?:? ?(?<reply>.{0,2000})`, 'u'),
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: 'SMTP Error: The following recipients failed: marie@example.org, luc@example.org',
      has: '@',
      pattern: new RegExp(`${RECIPIENTS}(?=${ADDRESS}(?:, ?${ADDRESS}){0,40}\\.?$)`, 'u'),
      across: true,
      gives: 'list',
      action: 'failed',
    },
    {
      sample: 'SMTP Error: The following recipients failed: marie@example.org: <marie@example.org>: Recipient address rejected: User unknown',
      has: '@',
      pattern: new RegExp(`${RECIPIENTS}(?<address>${ADDRESS}): ?(?<reply>.{1,2000}?)(?: (?:${CODE}) ?: (?<code>[45]\\d\\d))?(?: (?:${MORE}) ?: (?<status>[45]\\.\\d{1,3}\\.\\d{1,3}))?$`, 'u'),
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'SMTP Error: data not accepted.SMTP server error: DATA END command failed Detail: Message rejected as spam SMTP code: 554 Additional SMTP info: 5.7.1',
      has: 'SMTP',
      pattern: new RegExp(`(?:^|[ .])(?:${DETAIL}) ?: (?<reply>.{1,2000}?) (?:${CODE}) ?: (?<code>[45]\\d\\d)(?: (?:${MORE}) ?: (?<status>[45]\\.\\d{1,3}\\.\\d{1,3}))?`, 'u'),
      gives: 'recipient',
      action: 'failed',
    },
    {
      sample: 'Invalid address:  (to): marie@example,org',
      has: '(',
      pattern: new RegExp(`(?<reply>${INVALID}${OF_RECIPIENT} ?(?<address>[^\\s<>"'()@]{1,64}@[^\\s<>"'()@]{1,253}))`, 'u'),
      gives: 'named',
      action: 'failed',
    },
    {
      sample: 'Invalid address:  (to): marie',
      has: '(',
      pattern: new RegExp(`(?<reply>${INVALID}${OF_RECIPIENT}.{0,300})`, 'u'),
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: 'Invalid address:  (From): paul@localhost',
      has: '(',
      pattern: new RegExp(`(?<reply>${INVALID}\\((?:From|setFrom)\\):?(?: ?(?<sender>[^\\s<>"'()]{1,320}))?.{0,300})`, 'u'),
      gives: 'reply',
      action: 'failed',
    },
    {
      sample: 'Message could not be sent. Mailer Error: SMTP Error: Could not authenticate.',
      has: 'SMTP',
      pattern: new RegExp(String.raw`^(?:.{0,120}(?:Error|Erreur|Exception|Fehler|sent|envoyé)[.:!]{0,2} ?)?["'«>]{0,2}\s?(?<reply>(?:${ERROR}\S|(?:La fonction )?SMTP [cC]onnect\(\) |${oneOf(UNREACHED)}).{0,2000})`, 'u'),
      gives: 'words',
      action: 'failed',
    },
  ],
};
