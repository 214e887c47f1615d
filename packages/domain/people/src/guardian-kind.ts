import { codeList } from '@koordinace/kernel';

/**
 * Who acts for another person (druh zastoupení). A supporter (podpůrce) advises and never decides or consents;
 * the others do within their scope (CMG-13, CON-17).
 */
export const GuardianKind = codeList('GuardianKind', {
  guardian: { cs: 'opatrovník', en: 'guardian' },
  publicGuardian: { cs: 'veřejný opatrovník', en: 'public guardian' },
  childGuardian: { cs: 'poručník', en: "child's guardian" },
  parent: { cs: 'rodič', en: 'parent' },
  supporter: { cs: 'podpůrce', en: 'supporter' },
});
export type GuardianKind = (typeof GuardianKind.codes)[number];

/** Kinds that exist only by a decision of a court; a parent needs none. */
export const needsCourt = (kind: GuardianKind): boolean => kind !== 'parent';

/** Kinds whose authority ends when the child comes of age. */
export const endsWithMajority = (kind: GuardianKind): boolean => kind === 'parent' || kind === 'childGuardian';
