/** A second decision about sharing, written from the specification alone: plain, slow, and no line shared with the engine. */
import {
  Channel,
  Obligation,
  type Prohibition,
  Purpose,
  RecipientRole,
  type RequestedItem,
  type SharingAgreement,
  type SharingRequest,
  type SharingWorld,
} from '@koordinace/consent';
import { DataCategory, dayOf, Instant } from '@koordinace/kernel';
import { consentSays } from './naive-consent.ts';
import { allOf, type Meant, meansRecipient, namedWhenClosing, oneOf, opensTo } from './naive-matching.ts';

/** One item of one person, decided. `reasons` are the codes that have to be told. */
export interface NaiveItem {
  readonly person: string;
  readonly item: string;
  readonly outcome: 'permitted' | 'refused';
  readonly basis?:
    | { readonly kind: 'consent'; readonly ids: readonly string[] }
    | { readonly kind: 'duty' | 'emergency'; readonly id: string };
  readonly droppedBy?: 'basis' | 'necessity' | 'agreement';
  readonly rules: readonly string[];
  readonly reasons: readonly string[];
}

export interface NaiveObligation {
  readonly person: string;
  readonly obligation: string;
  readonly form?: 'initials' | 'code';
}

export interface NaiveDecision {
  readonly decisions: readonly NaiveItem[];
  readonly obligations: readonly NaiveObligation[];
}

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const unreadable = ({ from, until }: { from?: string; until?: string }) =>
  [from, until].some((day) => day !== undefined && !dayForm.test(day));
const holds = (day: string, { from, until }: { from?: string; until?: string }) =>
  (from === undefined || from <= day) && (until === undefined || day <= until);
const secure = ['reading', 'inPerson', 'securePackage', 'dataBox'];
const opensEmergency = ['clientHealth', 'clientLife', 'othersLife'];
const ruleOf: Readonly<Record<string, string>> = {
  pseudonymiseClient: 'CON-9',
  pseudonymiseFamily: 'CON-9',
  secureChannel: 'CON-10',
  noPassingOn: 'CON-20',
  remindConfidentiality: 'CON-20',
  review: 'CON-6',
  tellClient: 'CON-6',
};
const rulesOf = (codes: Iterable<string>) => [...new Set([...codes].map((code) => code.slice(0, code.indexOf('.'))))];
const knownRole = (one: string) => RecipientRole.has(one);

/** Decides by the page. */
export function decideNaively(request: SharingRequest, world: SharingWorld): NaiveDecision {
  const people = [...new Set(request.people)];
  const asked = people.flatMap((person) =>
    request.items.filter(({ of }) => of === undefined || of === person).map((item) => ({ person, item })),
  );
  const each = asked.map(({ person, item }) => decideOne(person, item, request, world));
  const due = new Map<string, NaiveObligation>();
  for (const { one, obligations } of each) {
    for (const { obligation, form } of obligations) {
      const key = `${one.person} ${obligation}`;
      const strictest = due.get(key)?.form === 'code' ? 'code' : form;
      due.set(key, { person: one.person, obligation, ...(strictest !== undefined && { form: strictest }) });
    }
  }
  return { decisions: each.map(({ one }) => one), obligations: [...due.values()] };
}

interface Decided {
  readonly one: NaiveItem;
  readonly obligations: readonly Omit<NaiveObligation, 'person'>[];
}

function decideOne(
  person: string,
  { id: item, category }: RequestedItem,
  request: SharingRequest,
  world: SharingWorld,
): Decided {
  const { purpose, recipient, channel, at, cannotMeet = [] } = request;
  const told = new Set<string>();
  // What a refusal tells is what decided it.
  const refused = (more: Partial<NaiveItem> = {}): Decided => ({
    one: { person, item, outcome: 'refused', rules: rulesOf(told), reasons: [...told], ...more },
    obligations: [],
  });

  const unknown = [
    ...(Purpose.has(purpose) ? [] : ['purpose']),
    ...(recipient.roles.every(knownRole) ? [] : ['role']),
    ...(Channel.has(channel) ? [] : ['channel']),
    ...(DataCategory.has(category) ? [] : ['category']),
    ...(Instant.safeParse(at).success ? [] : ['moment']),
  ];
  const tellUnknown = () => {
    for (const code of unknown) told.add(`CON-22.${code}`);
    return refused();
  };
  // A moment that cannot be read tells nothing, not even of an emergency.
  if (unknown.includes('moment')) return tellUnknown();
  const day = dayOf(at);

  // 1. Prohibition by statute.
  const brokenProhibition = (world.prohibitions ?? []).some(unreadable);
  const brokenDuty = (world.duties ?? []).some(unreadable);
  const forbidden = (world.prohibitions ?? [])
    .filter((one) => !unreadable(one) && holds(day, one))
    .map((one) => forbids(one, category, request));
  if (forbidden.includes('yes')) {
    told.add('CON-7.prohibited');
    return refused();
  }
  const maybeForbidden = oneOf(forbidden) !== 'no';

  const says = consentSays(person, category, request, world);

  // Obligations of the internal rule, and of agreements with whoever receives it.
  const ruled = (world.internalRule ?? []).filter(
    ({ purposes, roles }) =>
      namedWhenClosing(purposes, purpose, (code) => Purpose.has(code)) !== 'no' &&
      (roles === undefined || roles.some((role) => recipient.roles.includes(role) || !knownRole(role))),
  );
  const agreements = (world.agreements ?? []).filter(
    ({ organisation }) => recipient.organisation === undefined || organisation === recipient.organisation,
  );
  const agreedNow = agreements.filter((one) => unreadable(one) || holds(day, one));
  const obligationsBy = (more: readonly string[], agreed: readonly SharingAgreement[]) => {
    const all = [
      ...new Set([
        ...ruled.flatMap(({ obligations }) => obligations),
        ...agreed.flatMap((one) => one.obligations ?? []),
        ...more,
      ]),
    ];
    const known = all.filter((one) => Obligation.has(one));
    const unmet = known
      .filter((one) => cannotMeet.includes(one) || (one === 'secureChannel' && !secure.includes(channel)))
      .map((one) => `${ruleOf[one]}.unmet.${one}`);
    return {
      due: known.map((obligation) => {
        if (!obligation.startsWith('pseudonymise')) return { obligation };
        const forms = ruled.filter(({ obligations }) => obligations.includes(obligation)).map(({ form }) => form);
        const mild = forms.length > 0 && forms.every((form) => form === 'initials');
        return { obligation, form: mild ? ('initials' as const) : ('code' as const) };
      }),
      unmet: [...unmet, ...(known.length < all.length ? ['CON-22.obligation'] : [])],
    };
  };
  const necessary = (world.necessity ?? []).some(
    (row) =>
      row.purpose === purpose &&
      (row.role === undefined || recipient.roles.includes(row.role)) &&
      row.categories.includes(category),
  );
  const evaluable = unknown.length === 0 && !brokenProhibition && !brokenDuty && !maybeForbidden;

  // 2. Statutory duty.
  const extent = (world.duties ?? []).filter(
    (duty) =>
      !unreadable(duty) &&
      holds(day, duty) &&
      duty.purposes.includes(purpose) &&
      duty.categories.includes(category) &&
      (duty.people === undefined || duty.people.includes(person)) &&
      duty.recipients.some((one) => opensTo(one, recipient) === 'yes'),
  );
  const duties = extent.filter(
    ({ id, trigger }) =>
      trigger === undefined ||
      (request.claims ?? []).some((claim) => claim.basis === 'duty' && claim.id === id && claim.trigger === trigger),
  );
  const [duty] = duties.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (evaluable && duty !== undefined && necessary) {
    const { due, unmet } = obligationsBy([], []);
    if (unmet.length === 0) {
      told.add('CON-7.duty');
      if (says.refusals.length > 0) told.add('CON-7.dutyDespiteRefusal');
      return {
        one: {
          person,
          item,
          outcome: 'permitted',
          basis: { kind: 'duty', id: duty.id },
          rules: ['CON-7', 'CON-4'],
          reasons: [...told],
        },
        obligations: due,
      };
    }
  }

  // 3. Emergency: whatever else is missing.
  const declared = (world.emergencies ?? []).filter(
    (one) =>
      one.person === person &&
      Instant.safeParse(one.from).success &&
      Instant.safeParse(one.until).success &&
      one.from <= at &&
      at < one.until &&
      one.items.some((part) => part.category === category && (part.id === undefined || part.id === item)),
  );
  const [emergency] = declared
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .filter(
      (one) => one.threatened.some((who) => opensEmergency.includes(who)) && one.threat !== '' && one.declaredBy !== '',
    );
  if (emergency !== undefined) {
    const { due } = obligationsBy(['review', 'tellClient'], agreedNow);
    told.add('CON-6.emergency');
    return {
      one: {
        person,
        item,
        outcome: 'permitted',
        basis: { kind: 'emergency', id: emergency.id },
        rules: ['CON-6'],
        reasons: [...told],
      },
      obligations: due,
    };
  }

  if (declared.length > 0) told.add('CON-6.outside');

  // What cannot be evaluated permits nothing.
  if (unknown.length > 0) return tellUnknown();
  if (maybeForbidden && !brokenProhibition) {
    told.add('CON-7.prohibited');
    return refused();
  }
  if (brokenProhibition || brokenDuty) {
    told.add('CON-22.brokenRule');
    return refused();
  }

  if (duty !== undefined) {
    if (!necessary) {
      told.add('CON-4.necessity');
      return refused({ droppedBy: 'necessity' });
    }
    for (const code of obligationsBy([], []).unmet) told.add(code);
    return refused();
  }

  // 4. Consent in force; 5. otherwise no.
  const asCode = (meant: Meant) => (meant === 'code' ? 'CON-22.statement' : `CON-22.${meant}`);
  if (says.consents.length === 0 || says.closedBy !== 'no') {
    const closing = says.closedBy === 'yes' ? ['CON-2.refused'] : says.closedBy === 'no' ? [] : [asCode(says.closedBy)];
    // Where only what cannot be told stands in the way, it would not be true that there is no consent.
    const undecided =
      says.closedBy === 'no'
        ? says.reasons.some((reason) => reason.startsWith('CON-22'))
        : says.closedBy !== 'yes' && says.consents.length > 0;
    if (!undecided) told.add('CON-8.basis');
    if (extent.length > 0) told.add('CON-7.trigger');
    for (const reason of [...closing, ...says.reasons]) told.add(reason);
    return refused({ droppedBy: 'basis' });
  }
  if (!necessary) {
    told.add('CON-4.necessity');
    return refused({ droppedBy: 'necessity' });
  }
  if (agreements.some(unreadable)) {
    told.add('CON-22.brokenRule');
    return refused();
  }
  const agreed = (one: SharingAgreement) =>
    (one.purposes?.includes(purpose) ?? true) &&
    (one.categories?.includes(category) ?? true) &&
    (one.channels?.includes(channel) ?? true);
  if (!agreedNow.every(agreed)) {
    const known = recipient.organisation !== undefined;
    told.add(known ? 'CON-15.agreement' : 'CON-22.organisation');
    return refused({ droppedBy: 'agreement' });
  }
  const { due, unmet } = obligationsBy([], agreedNow);
  if (unmet.length > 0) {
    for (const code of unmet) told.add(code);
    return refused();
  }
  told.delete('CON-6.outside');
  told.add('CON-8.consentInForce');
  const ids = [...new Set(says.consents.map(({ id }) => id))].sort();
  return {
    one: {
      person,
      item,
      outcome: 'permitted',
      basis: { kind: 'consent', ids },
      rules: ['CON-8', 'CON-4'],
      reasons: [...told],
    },
    obligations: due,
  };
}

/** Does a prohibition concern it? An absent list means all; what is not told or known may be meant. */
function forbids({ purposes, recipients, categories }: Prohibition, category: string, request: SharingRequest): Meant {
  return allOf(
    namedWhenClosing(purposes, request.purpose, (code) => Purpose.has(code)),
    namedWhenClosing(categories, category, (code) => DataCategory.has(code)),
    recipients === undefined
      ? 'yes'
      : oneOf(recipients.map((one) => meansRecipient(one, request.recipient, knownRole))),
  );
}
