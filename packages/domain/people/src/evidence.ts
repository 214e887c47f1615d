import { type Params, question } from '@koordinace/kernel';

/*
 * What the office's own data tell about how far the coordinated approach stands (doklady o zavádění): the checklist proposes
 * answers by them (CHK-2), risks show in them (RSK-3), the final evaluation is prefilled from them (IMP-7). A person always
 * confirms. Whoever asks knows the codes that are listed with each question and has the words for them.
 */

/** One thing that was seen: a code, and numbers, days or codes that go with it; never names or free text. */
export interface Sight {
  readonly code: string;
  readonly params?: Params;
}

/** What the data tell; `notKnown` where nobody can see it (yet). */
export interface Seen {
  readonly answer: 'yes' | 'partly' | 'no' | 'notKnown';
  readonly saw: readonly Sight[];
}

const notKnown = { answer: { answer: 'notKnown', saw: [] } } as const satisfies { readonly answer: Seen };

/** A post, code of practice's list: `supportCoordinator`, `caseManager`, … */
export interface AboutPost {
  readonly post: string;
}

/** Is the post held (obsazená pozice)? Codes: `holders {count}`, `nobody`. Answered by practice. */
export const postFilled = question<AboutPost, Seen>('postFilled', notKnown);

/**
 * Has the post its profile (profil pozice, STF-5)? Codes: `competences`, `jobDescription`, `extent`, `equipment`, `placement`,
 * `substitute` for what is there, and with `no` before it (`noCompetences`, …) for what is not. Answered by practice.
 */
export const postDescribed = question<AboutPost, Seen>('postDescribed', notKnown);

/** Has it equipment and premises (materiální a prostorové zázemí, STF-13)? Codes: `equipped`, `notEquipped`. Answered by practice. */
export const postEquipped = question<AboutPost, Seen>('postEquipped', notKnown);

/** Has every holder a substitute (zastupitelnost, STF-3)? Codes: `substituted {count, of}`, `nobody`. Answered by practice. */
export const postSubstituted = question<AboutPost, Seen>('postSubstituted', notKnown);

/** Does somebody keep the post beside direct work with clients (kumulace, STF-2)? Codes: `combined {count}`, `notCombined`. Answered by practice. */
export const postCombined = question<AboutPost, Seen>('postCombined', notKnown);

/** Is the post paid for (financování pozice, STF-13)? Codes: `fundedUntil {day}`, `funded`, `notFunded`. Answered by practice. */
export const postFunded = question<AboutPost, Seen>('postFunded', notKnown);

/** Have all holders done their course (absolvovaný kurz, STF-6)? Codes: `trained {count, of}`, `nobody`. Answered by practice. */
export const courseCompleted = question<AboutPost, Seen>('courseCompleted', notKnown);

/** Has every holder a plan of further training (plán dalšího vzdělávání, STF-6)? Codes: `planned {count, of}`, `nobody`. Answered by practice. */
export const trainingPlanned = question<AboutPost, Seen>('trainingPlanned', notKnown);

/**
 * Are all holders under regular supervision (pravidelná supervize, SUP-2)? Codes: `supervised {count, of}`, `lapsed {count}`,
 * `nobody`. Answered by practice.
 */
export const supervisedRegularly = question<AboutPost, Seen>('supervisedRegularly', notKnown);

/**
 * Are there rules of cooperation between two posts (pravidla spolupráce, STF-11)? Codes: `rulesSet {version}`, `noRules`.
 * Answered by practice.
 */
export const cooperationDefined = question<{ readonly between: readonly [string, string] }, Seen>(
  'cooperationDefined',
  notKnown,
);

/** Is the agenda divided with nothing unowned (rozdělení agendy, STF-4)? Codes: `owned {count, of}`, `noTable`. Answered by practice. */
export const agendaDivided = question<object, Seen>('agendaDivided', notKnown);

/**
 * Are clients identified transparently (identifikace klientů, SCR-1)? Codes: `questionnaire {version}`, `noQuestionnaire`,
 * `screened {count, of}`. Answered by casework.
 */
export const clientsIdentified = question<object, Seen>('clientsIdentified', notKnown);

/** Have open cases in case management their documents (dokumentace případů)? Codes: `documented {count, of}`, `noCases`. Answered by casework. */
export const casesDocumented = question<object, Seen>('casesDocumented', notKnown);

/** Do clients refuse sharing (nesouhlas se sdílením)? `yes` = some do. Codes: `refusals {count}`, `noRefusals`. Answered by consent. */
export const sharingRefused = question<object, Seen>('sharingRefused', notKnown);

/** Has the office its model forms (vzorové formuláře)? Codes: `notice {count}`, `noNotice`, `referralForms {count}`, `noReferralForms`. Answered by consent. */
export const modelForms = question<object, Seen>('modelForms', notKnown);

/** Which key actors are meant: `inside` the office, `outside` it, of `otherFields` than the social one, `municipalities` of type I and II. */
export interface AboutActors {
  readonly which: 'inside' | 'outside' | 'otherFields' | 'municipalities';
}

/** Are key actors identified with areas of cooperation (klíčoví aktéři, NET-3)? No module answers yet. */
export const actorsIdentified = question<AboutActors, Seen>('actorsIdentified', notKnown);

/** Is cooperation with key outside actors formalised (formalizace spolupráce, AGR)? No module answers yet. */
export const cooperationFormalised = question<object, Seen>('cooperationFormalised', notKnown);

/** Do agreements hold what they should (části dohody, AGR-4): `process` or `competence`? No module answers yet. */
export const agreementsCover = question<{ readonly part: 'process' | 'competence' }, Seen>('agreementsCover', notKnown);

/** Is the coordinator the contact person of key actors (kontaktní osoba, NET-5)? No module answers yet. */
export const coordinatorIsContact = question<object, Seen>('coordinatorIsContact', notKnown);

/** Has the network free capacity (volné kapacity)? No module answers yet. */
export const capacityFree = question<object, Seen>('capacityFree', notKnown);
