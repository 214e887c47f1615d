/** Words of the page as Cedar expressions over the context of one request. */
import { Channel, Obligation, Purpose, type RecipientPattern, RecipientRole } from '@koordinace/consent';
import { DataCategory } from '@koordinace/kernel';

export const text = (value: string): string => JSON.stringify(value);
/** Joined by and; what is always true is left out, so that the policies stay short. */
export function all(...parts: readonly string[]): string {
  if (parts.includes('false')) return 'false';
  const left = parts.filter((part) => part !== 'true');
  return left.length === 0 ? 'true' : `(${left.join(' && ')})`;
}
/** Joined by or; what is never true is left out. */
export function any(...parts: readonly string[]): string {
  if (parts.includes('true')) return 'true';
  const left = parts.filter((part) => part !== 'false');
  return left.length === 0 ? 'false' : `(${left.join(' || ')})`;
}
export const not = (part: string): string => {
  if (part === 'true' || part === 'false') return part === 'true' ? 'false' : 'true';
  return `!(${part})`;
};
const setOf = (list: readonly string[]) => `[${list.map(text).join(', ')}]`;
export const oneOf = (list: readonly string[], what: string): string =>
  list.length === 0 ? 'false' : `${setOf(list)}.contains(${what})`;

const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const dayForm = /^\d{4}-\d{2}-\d{2}$/;
/** A moment or a day as a number that can be compared; undefined where it cannot be read. */
export const millis = (at: unknown) => (typeof at === 'string' && momentForm.test(at) ? Date.parse(at) : undefined);
export const dayNumber = (day: unknown) =>
  typeof day === 'string' && dayForm.test(day) ? Number(day.replaceAll('-', '')) : undefined;

/** Said by the moment of the request; of what cannot be read, what closes counts and what opens does not. */
export const said = (at: string, unreadable: boolean): string => {
  const number = millis(at);
  return number === undefined ? String(unreadable) : `context.at >= ${number}`;
};

/** On a day of the period; a missing end is open. Ask `isUnreadable` first. */
export const onDays = ({ from, until }: { readonly from?: string; readonly until?: string }): string =>
  all(
    ...(from === undefined ? [] : [`context.day >= ${dayNumber(from)}`]),
    ...(until === undefined ? [] : [`context.day <= ${dayNumber(until)}`]),
  );
export const isUnreadable = ({ from, until }: { readonly from?: string; readonly until?: string }): boolean =>
  [from, until].some((day) => day !== undefined && dayNumber(day) === undefined);

const has = (part: 'professional' | 'organisation', value: string) =>
  `(context has ${part} && context.${part} == ${text(value)})`;
const hasOrUntold = (part: 'professional' | 'organisation', value: string) =>
  `(!(context has ${part}) || context.${part} == ${text(value)})`;

/** Each given part matches, and there is one. */
export function opensTo({ professional, role, organisation }: RecipientPattern): string {
  const parts = [
    ...(professional === undefined ? [] : [has('professional', professional)]),
    ...(role === undefined ? [] : [`context.roles.contains(${text(role)})`]),
    ...(organisation === undefined ? [] : [has('organisation', organisation)]),
  ];
  return parts.length === 0 ? 'false' : all(...parts);
}

/** Could this recipient be meant? */
const mayMean = ({ professional, role, organisation }: RecipientPattern): string =>
  all(
    ...(professional === undefined ? [] : [hasOrUntold('professional', professional)]),
    ...(role === undefined || !RecipientRole.has(role) ? [] : [`context.roles.contains(${text(role)})`]),
    ...(organisation === undefined ? [] : [hasOrUntold('organisation', organisation)]),
  );

/** Is surely this recipient meant? Whoever is named needs no organisation. */
const surelyMeans = ({ professional, role, organisation }: RecipientPattern): string => {
  if (professional === undefined && role === undefined && organisation === undefined) return 'false';
  return all(
    ...(professional === undefined ? [] : [has('professional', professional)]),
    ...(role === undefined ? [] : [`context.roles.contains(${text(role)})`]),
    ...(organisation === undefined
      ? []
      : [(professional === undefined ? has : hasOrUntold)('organisation', organisation)]),
  );
};

const known = { purpose: Purpose, category: DataCategory, channel: Channel } as const;
/** An absent list means all; one with a code that nobody knows may mean any. */
export const mayBe = (list: readonly string[] | undefined, what: 'purpose' | 'category'): string =>
  list === undefined || list.some((code) => !known[what].has(code)) ? 'true' : oneOf(list, `context.${what}`);
const surelyIs = (list: readonly string[] | undefined, what: 'purpose' | 'category') =>
  list === undefined ? 'true' : oneOf(list, `context.${what}`);

interface Closing {
  readonly purposes?: readonly string[];
  readonly recipients?: readonly RecipientPattern[];
  readonly categories?: readonly string[];
}
export const mayClose = ({ purposes, recipients, categories }: Closing): string =>
  all(
    mayBe(purposes, 'purpose'),
    mayBe(categories, 'category'),
    recipients === undefined ? 'true' : any(...recipients.map(mayMean)),
  );
export const surelyCloses = ({ purposes, recipients, categories }: Closing): string =>
  all(
    surelyIs(purposes, 'purpose'),
    surelyIs(categories, 'category'),
    recipients === undefined ? 'true' : any(...recipients.map(surelyMeans)),
  );
/** Each list by itself; without lists, everything. */
export const mayTakeOut = ({ purposes, recipients, categories }: Closing): string =>
  purposes === undefined && recipients === undefined && categories === undefined
    ? 'true'
    : any(
        purposes === undefined ? 'false' : mayBe(purposes, 'purpose'),
        categories === undefined ? 'false' : mayBe(categories, 'category'),
        any(...(recipients ?? []).map(mayMean)),
      );

/** Is the code of the request one that the lists know? */
export const isKnown = (what: 'purpose' | 'category' | 'channel'): string =>
  oneOf(known[what].codes, `context.${what}`);
export const rolesKnown = `${setOf(RecipientRole.codes)}.containsAll(context.roles)`;

/** Can the obligation not be met? */
export function unmet(obligation: string): string {
  if (!Obligation.has(obligation)) return 'true';
  const cannot = `context.cannotMeet.contains(${text(obligation)})`;
  if (obligation !== 'secureChannel') return cannot;
  return any(cannot, not(oneOf(['reading', 'inPerson', 'securePackage', 'dataBox'], 'context.channel')));
}
