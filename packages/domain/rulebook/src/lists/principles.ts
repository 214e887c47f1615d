import type { Text } from '../rule.js';

/** Whom a principle binds (koho zásada zavazuje). `codeValues` = values of the Code of Ethics of Social Workers. Manual chapter 5. */
export const principleScopes = {
  codeValues: { cs: 'Hodnoty Etického kodexu sociálních pracovníků', en: 'Values of the Code of Ethics' },
  bothRoles: { cs: 'Zásady společné oběma rolím', en: 'Principles of both roles' },
  caseManager: { cs: 'Zásady case managera', en: 'Principles of the case manager' },
  coordinator: { cs: 'Zásady koordinátora podpory', en: 'Principles of the support coordinator' },
} as const satisfies Record<string, Text>;

/** Scope of a principle (komu zásada patří). */
export type PrincipleScope = keyof typeof principleScopes;

/** A citable principle or value (zásada, hodnota). Rule ETH-1. */
export interface Principle {
  readonly scope: PrincipleScope;
  readonly title: Text;
  /** What it asks for. */
  readonly text: Text;
}

/**
 * Values and principles of the coordinated approach (etické hodnoty a zásady) by id. Manual chapter 5; where the manual
 * names a principle without a word on it, the explanation is ours.
 *
 * @example
 * ```ts
 * principles.advocacy.scope; // 'caseManager'
 * ```
 */
export const principles = {
  'human-rights': {
    scope: 'codeValues',
    title: { cs: 'Lidská práva', en: 'Human rights' },
    text: { cs: 'Práce s klientem vychází z lidských práv.', en: 'Work with the client rests on human rights.' },
  },
  dignity: {
    scope: 'codeValues',
    title: { cs: 'Důstojnost', en: 'Dignity' },
    text: { cs: 'Důstojnost člověka se chrání v každé situaci.', en: 'Human dignity is protected in every situation.' },
  },
  democracy: {
    scope: 'codeValues',
    title: { cs: 'Demokracie', en: 'Democracy' },
    text: { cs: 'Sociální práce ctí hodnotu demokracie.', en: 'Social work honours the value of democracy.' },
  },
  confidentiality: {
    scope: 'bothRoles',
    title: { cs: 'Mlčenlivost a diskrétnost', en: 'Confidentiality and discretion' },
    text: {
      cs: 'O citlivých údajích se mlčí a sdílí se jen to nejnutnější pro práci s klientem.',
      en: 'Sensitive data are kept confidential; only what work with the client needs most is shared.',
    },
  },
  'free-of-charge': {
    scope: 'bothRoles',
    title: { cs: 'Bezplatnost', en: 'Free of charge' },
    text: { cs: 'Za pomoc a podporu se neplatí.', en: 'Help and support cost the client nothing.' },
  },
  voluntary: {
    scope: 'bothRoles',
    title: { cs: 'Dobrovolnost', en: 'Voluntary' },
    text: { cs: 'Klient pomoc přijímá z vlastní vůle.', en: 'The client accepts help by free will.' },
  },
  transparency: {
    scope: 'bothRoles',
    title: { cs: 'Transparentnost', en: 'Transparency' },
    text: {
      cs: 'S klientem i s aktéry se po celou dobu mluví otevřeně.',
      en: 'Communication with client and actors is open throughout.',
    },
  },
  professionalism: {
    scope: 'bothRoles',
    title: { cs: 'Profesionalita, rozvoj a kompetence', en: 'Professionalism, development, competence' },
    text: {
      cs: 'Pracovník dělá svou práci odborně, v mezích svých kompetencí, a dál se rozvíjí.',
      en: 'The worker acts professionally, within their competence, and keeps developing.',
    },
  },
  'social-change': {
    scope: 'caseManager',
    title: { cs: 'Sociální změna', en: 'Social change' },
    text: {
      cs: 'Case manager pomáhá klientovi ke změně informacemi, zdroji a oporou na cestě k ní.',
      en: 'The case manager helps the client to change with information, resources and support on the way.',
    },
  },
  neutrality: {
    scope: 'caseManager',
    title: { cs: 'Neutralita', en: 'Neutrality' },
    text: {
      cs: 'Case manager nikomu nestraní a klienta nesoudí.',
      en: 'The case manager takes no side in disputes and does not judge the client.',
    },
  },
  beneficence: {
    scope: 'caseManager',
    title: { cs: 'Konání dobra a neškození', en: 'Beneficence and non-maleficence' },
    text: {
      cs: 'Case manager jedná v nejlepším zájmu klienta, neškodí mu a nevnucuje mu své názory, hodnoty ani domněnky.',
      en: 'The case manager acts in the client’s best interest, does no harm, and does not impose own ideas, values or assumptions.',
    },
  },
  participation: {
    scope: 'caseManager',
    title: { cs: 'Participace', en: 'Participation' },
    text: {
      cs: 'Klient je u celého procesu: u rozhodování i u všeho, co vede k domluvenému cíli.',
      en: 'The client takes part in the whole process, in decisions and in all that leads to the agreed goal.',
    },
  },
  autonomy: {
    scope: 'caseManager',
    title: { cs: 'Podpora autonomie klienta', en: 'Autonomy of the client' },
    text: {
      cs: 'Case manager posiluje klienta v tom, aby o svém životě rozhodoval sám.',
      en: 'The case manager strengthens the client in deciding about their own life.',
    },
  },
  acceptance: {
    scope: 'caseManager',
    title: { cs: 'Akceptace klienta', en: 'Acceptance' },
    text: {
      cs: 'Case manager přijímá klienta takového, jaký je, i s kulturou, ze které pochází.',
      en: 'The case manager accepts the client as they are, with their cultural background.',
    },
  },
  advocacy: {
    scope: 'caseManager',
    title: { cs: 'Hájení zájmů klienta', en: 'Advocacy' },
    text: {
      cs: 'Case manager stojí vždy za zájmy klienta.',
      en: 'The case manager always defends the interests of the client.',
    },
  },
  'justice-and-equality': {
    scope: 'coordinator',
    title: { cs: 'Sociální spravedlnost a rovnost', en: 'Justice and equality' },
    text: {
      cs: 'Koordinátor podpory vybírá klienty i aktéry spravedlivě, objektivně a bez předsudků.',
      en: 'The coordinator is just, objective and unbiased in choosing clients and actors.',
    },
  },
  'protection-of-the-vulnerable': {
    scope: 'coordinator',
    title: { cs: 'Ochrana zranitelných skupin', en: 'Protection of the vulnerable' },
    text: {
      cs: 'Koordinátor podpory dbá na to, aby se pomoc dostala i k těm, kdo si o ni sami neumějí říct.',
      en: 'The coordinator sees to it that help also reaches those who cannot ask for it.',
    },
  },
  cooperation: {
    scope: 'coordinator',
    title: { cs: 'Spolupráce a multidisciplinární práce', en: 'Cooperation and multidisciplinarity' },
    text: {
      cs: 'Koordinátor podpory je nositelem spolupráce aktérů, vidí klienta jako celek a počítá se všemi jeho zdroji.',
      en: 'The coordinator carries the cooperation of actors, sees the client as a whole and uses all of their resources.',
    },
  },
} as const satisfies Record<string, Principle>;

/** Id of a principle or value (zásada, hodnota), for example `'dignity'`. */
export type PrincipleId = keyof typeof principles;
