import type { Text } from '@koordinace/kernel';

/** Headings and sentences of the form; `{actor}` and `{office}` are filled in. */
export const referralFormTexts = {
  title: { cs: 'Souhlas s předáním základních informací', en: 'Consent to passing on basic information' },
  agree: {
    cs: 'Souhlasím s tím, aby {actor} předal(a) úřadu {office} základní informace o mně. Úřad se mi podle nich ozve a nabídne mi pomoc.',
    en: 'I agree that {actor} passes on basic information about me to {office}. The office will get in touch with me and offer me help.',
  },
  what: { cs: 'Co se předá', en: 'What is passed on' },
  nothingMore: {
    cs: 'Nic dalšího se podle tohoto souhlasu nepředává.',
    en: 'Nothing more is passed on under this consent.',
  },
  office: { cs: 'Komu se to předá', en: 'To whom it is passed on' },
  name: { cs: 'Úřad', en: 'Office' },
  address: { cs: 'Adresa', en: 'Address' },
  phone: { cs: 'Telefon', en: 'Telephone' },
  email: { cs: 'E-mail', en: 'E-mail' },
  dataBox: { cs: 'Datová schránka', en: 'Data box' },
  know: { cs: 'Co je dobré vědět', en: 'What is good to know' },
  voluntary: {
    cs: 'Souhlas je dobrovolný. Když ho nedáte, o žádnou pomoc tím nepřijdete.',
    en: 'The consent is voluntary. If you do not give it, you lose no help.',
  },
  withdraw: {
    cs: 'Souhlas můžete kdykoli odvolat a nemusíte říkat proč. Stačí to říct tomu, komu jste ho dali, nebo úřadu. Od té chvíle se podle něj nic dalšího nepředá.',
    en: 'You can withdraw the consent at any time without saying why. It is enough to tell whoever you gave it to, or the office. From then on nothing more is passed on under it.',
  },
  sign: { cs: 'Podpis', en: 'Signature' },
  client: { cs: 'Jméno a příjmení', en: 'Name and surname' },
  reach: { cs: 'Jak se mi ozvat', en: 'How to reach me' },
  day: { cs: 'Místo a datum', en: 'Place and date' },
  signature: { cs: 'Podpis', en: 'Signature' },
} as const satisfies Record<string, Text>;
