/** The page's words. Gmail localises every label, tooltip and date, and no id or class: so does this. */
import { options } from './options.js';

const en = {
  inbox: 'Inbox', starred: 'Starred', sent: 'Sent', drafts: 'Drafts', all: 'All mail', compose: 'Compose',
  primary: 'Primary', promotions: 'Promotions', social: 'Social', updates: 'Updates',
  search: 'Search mail', results: 'Search results', me: 'me', to: 'to', draft: 'Draft', noSubject: '(no subject)',
  reply: 'Reply', replyAll: 'Reply all', forward: 'Forward', send: 'Send', discard: 'Discard draft',
  popOut: 'Pop out reply', full: 'Full screen', close: 'Save & close', body: 'Message Body', subject: 'Subject',
  newMessage: 'New message', saved: 'Draft saved', sentNote: 'Message sent', older: (n) => `${n} older messages`,
  trimmed: 'Show trimmed content', clipped: '[Message clipped]', whole: 'View entire message',
  notStarred: 'Not starred', star: 'Starred', select: 'Select', back: 'Back to list', empty: 'Nothing here.',
  refresh: 'Refresh', newer: 'Newer', olderPage: 'Older', account: 'Demo account', unread: 'unread', menu: 'Main menu',
  archive: 'Archive', remove: 'Delete', summarize: 'Summarize this email', sponsored: 'Sponsored', toolbar: 'Mail actions',
  note: 'Demo mailbox: made-up mail, not Gmail', ownNote: 'Demo mailbox on this computer, not Gmail', title: 'Demo mailbox',
  of: (from, to, total) => `${from}–${to} of ${total}`, wrote: (date, name) => `On ${date} ${name} wrote:`,
};
const es = {
  ...en, inbox: 'Recibidos', starred: 'Destacados', sent: 'Enviados', drafts: 'Borradores', all: 'Todos', compose: 'Redactar',
  primary: 'Principal', promotions: 'Promociones', social: 'Social', updates: 'Notificaciones',
  search: 'Buscar correo', results: 'Resultados', me: 'yo', to: 'para', draft: 'Borrador', noSubject: '(sin asunto)',
  reply: 'Responder', replyAll: 'Responder a todos', forward: 'Reenviar', send: 'Enviar', discard: 'Descartar borrador',
  popOut: 'Abrir en ventana', full: 'Pantalla completa', close: 'Guardar y cerrar', body: 'Cuerpo del mensaje', subject: 'Asunto',
  newMessage: 'Mensaje nuevo', saved: 'Borrador guardado', sentNote: 'Mensaje enviado', older: (n) => `${n} mensajes anteriores`,
  trimmed: 'Mostrar contenido acortado', clipped: '[Mensaje recortado]', whole: 'Ver todo el mensaje',
  notStarred: 'No destacado', star: 'Destacado', select: 'Seleccionar', back: 'Volver a la lista', empty: 'No hay nada.',
  refresh: 'Actualizar', newer: 'Más recientes', olderPage: 'Anteriores', account: 'Cuenta de prueba', unread: 'no leído',
  menu: 'Menú principal', archive: 'Archivar', remove: 'Eliminar', summarize: 'Resumir este correo', sponsored: 'Anuncio',
  toolbar: 'Acciones', of: (from, to, total) => `${from}–${to} de ${total}`, wrote: (date, name) => `El ${date}, ${name} escribió:`,
};
const he = {
  ...en, inbox: 'דואר נכנס', starred: 'מסומן בכוכב', sent: 'נשלח', drafts: 'טיוטות', all: 'כל הדואר', compose: 'כתיבה',
  primary: 'ראשי', promotions: 'קידומי מכירות', social: 'חברתי', updates: 'עדכונים',
  search: 'חיפוש בדואר', results: 'תוצאות', me: 'אני', to: 'אל', draft: 'טיוטה', noSubject: '(ללא נושא)',
  reply: 'תשובה', replyAll: 'תשובה לכולם', forward: 'העברה', send: 'שליחה', discard: 'מחיקת טיוטה',
  popOut: 'פתיחה בחלון', full: 'מסך מלא', close: 'שמירה וסגירה', body: 'גוף ההודעה', subject: 'נושא',
  newMessage: 'הודעה חדשה', saved: 'הטיוטה נשמרה', sentNote: 'ההודעה נשלחה', older: (n) => `${n} הודעות קודמות`,
  trimmed: 'הצגת תוכן מקוצר', clipped: '[ההודעה נחתכה]', whole: 'הצגת ההודעה המלאה',
  notStarred: 'ללא כוכב', star: 'עם כוכב', select: 'בחירה', back: 'חזרה לרשימה', empty: 'אין כאן דבר.',
  refresh: 'רענון', newer: 'חדשות יותר', olderPage: 'ישנות יותר', account: 'חשבון הדגמה', unread: 'לא נקראה',
  menu: 'תפריט ראשי', archive: 'העברה לארכיון', remove: 'מחיקה', summarize: 'סיכום ההודעה', sponsored: 'מודעה',
  toolbar: 'פעולות', of: (from, to, total) => `${from}–${to} מתוך ${total}`, wrote: (date, name) => `בתאריך ${date} מאת ${name}:`,
};

export const words = { en, es, he }[options.lang];

const format = (style) => new Intl.DateTimeFormat({ en: 'en-US', es: 'es', he: 'he' }[options.lang], style);
const full = format({ weekday: 'short', year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
const clock = format({ hour: 'numeric', minute: '2-digit' });
const monthDay = format({ month: 'short', day: 'numeric' });
const numbers = format({ year: '2-digit', month: 'numeric', day: 'numeric' });

/** `Thu, Nov 5, 2026, 3:12 PM`, with U+202F before PM as Chrome's own formatter writes it. */
export const fullDate = (iso) => full.format(new Date(iso));

/** As a list shows it: the time today, the day this year, else numbers. */
export function shortDate(iso) {
  const [date, now] = [new Date(iso), new Date()];
  if (date.toDateString() === now.toDateString()) return clock.format(date);
  return (date.getFullYear() === now.getFullYear() ? monthDay : numbers).format(date);
}
