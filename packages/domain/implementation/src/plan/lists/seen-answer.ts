import { codeList } from '@koordinace/kernel';

/** What the data tell (odpověď dat); nobody invents what is not known. */
export const SeenAnswer = codeList('SeenAnswer', {
  yes: { cs: 'ano', en: 'yes' },
  partly: { cs: 'částečně', en: 'partly' },
  no: { cs: 'ne', en: 'no' },
  notKnown: { cs: 'není známo', en: 'not known' },
});
export type SeenAnswer = (typeof SeenAnswer.codes)[number];
