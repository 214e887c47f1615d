import type { Obligation } from '@koordinace/consent';
import type { Text } from '@koordinace/kernel';

/** Headings and sentences of a disclosure. */
export const disclosureTexts = {
  title: { cs: 'Sdělení informací', en: 'Disclosure of information' },
  header: { cs: 'Kdo, komu a proč', en: 'Who, to whom and why' },
  from: { cs: 'Sděluje', en: 'Disclosed by' },
  to: { cs: 'Komu', en: 'To' },
  about: { cs: 'O kom', en: 'About' },
  purpose: { cs: 'K čemu', en: 'For' },
  basis: { cs: 'Na základě', en: 'On the basis of' },
  on: { cs: 'Dne', en: 'On' },
  reference: { cs: 'Číslo jednací', en: 'Reference' },
  consent: { cs: 'souhlasu ze dne {days}', en: 'consent of {days}' },
  duty: { cs: 'zákonné povinnosti: {citation}', en: 'a statutory duty: {citation}' },
  emergency: {
    cs: 'ohrožení života nebo zdraví zaznamenaného dne {day}',
    en: 'danger to life or health, recorded on {day}',
  },
  partial: {
    cs: 'Některé údaje v tomto sdělení nejsou uvedeny.',
    en: 'Some information has been left out of this disclosure.',
  },
  duties: { cs: 'Co vás prosíme dodržet', en: 'What we ask you to observe' },
  confidential: {
    cs: 'Informace jsou určeny jen vám a jen k uvedenému účelu. Vztahuje se na ně povinnost mlčenlivosti.',
    en: 'The information is for you alone and for the stated purpose only. The duty of confidentiality applies to it.',
  },
} as const satisfies Record<string, Text>;

/** What an obligation asks of the recipient. Those that bind only the office say nothing to anybody else. */
export const obligationTexts: Readonly<Partial<Record<Obligation, Text>>> = {
  pseudonymiseClient: {
    cs: 'Jméno klienta je nahrazeno. Nezjišťujte prosím, o koho jde, nepotřebujete-li to ke své práci.',
    en: 'The name of the client is replaced. Please do not try to find out who it is unless your work needs it.',
  },
  pseudonymiseFamily: {
    cs: 'Jména lidí z rodiny jsou nahrazena. Nezjišťujte prosím, o koho jde.',
    en: 'The names of family members are replaced. Please do not try to find out who they are.',
  },
  secureChannel: {
    cs: 'Odpovídejte prosím jen bezpečnou cestou: datovou schránkou, souborem chráněným heslem nebo osobně.',
    en: 'Please answer by a secure way only: data box, password-protected file or in person.',
  },
  noPassingOn: { cs: 'Informace dál nepředávejte.', en: 'Do not pass the information on.' },
  remindConfidentiality: {
    cs: 'Připomínáme, že mlčenlivost trvá i po skončení spolupráce.',
    en: 'We remind you that confidentiality lasts also after the cooperation has ended.',
  },
};
