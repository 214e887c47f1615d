import { codeList } from '@koordinace/kernel';

/** How a contact took place (forma kontaktu). */
export const ContactForm = codeList('ContactForm', {
  visit: { cs: 'návštěva u klienta', en: 'visit' },
  office: { cs: 'setkání na úřadě', en: 'meeting at the office' },
  phone: { cs: 'telefonát', en: 'telephone' },
  message: { cs: 'zpráva', en: 'message' },
  accompaniment: { cs: 'doprovod', en: 'accompaniment' },
});
export type ContactForm = (typeof ContactForm.codes)[number];
