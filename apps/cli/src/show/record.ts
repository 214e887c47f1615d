import { saySight } from '@koordinace/implementation';
import type { Sight } from '@koordinace/people';
import { type StoryLine, storyText } from '@koordinace/scenario';
import { type Session, say } from '../session.js';
import { recordTexts, valueTexts } from '../texts/record-texts.js';
import { sayMoment } from './moment.js';
import { questionText } from './question-text.js';
import { sayScalar } from './scalar.js';

type Fields = Readonly<Record<string, unknown>>;

/** Where in a record a value stands. */
interface Place {
  readonly above: string;
  readonly indent: number;
}

const line = (kind: StoryLine['kind'], text: string, indent: number): StoryLine => ({ kind, text, indent });

/** A record for people: fields by their names, codes in words, days as they are written in the reader's language. */
export function showRecord(session: Session, record: object): string {
  const lines = recordLines(session, record);
  if (lines.length === 0) return say(session, valueTexts.nothing);
  const { bold, dim } = session.paint;
  return storyText(lines, {
    width: Math.min(session.io.columns ?? 100, 110),
    paint: (kind, text) => (kind === 'heading' ? bold(text) : kind === 'about' ? dim(text) : text),
  });
}

/** The lines of a record, or of a part of it that stands under the field `above`. */
export const recordLines = (session: Session, record: object, above = ''): readonly StoryLine[] =>
  fieldLines(session, record as Fields, { above, indent: 0 });

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) ? value.length === 0 : isFields(value) && Object.values(value).every(isEmpty));

/** The order of the catalogue is the order of reading; what is not in it comes last. */
const order = new Map(Object.keys(recordTexts).map((key, at) => [key, at]));
function inOrder(above: string) {
  // Questions come in the order in which they are asked, whatever they are called.
  const placeOf = (key: string) =>
    above === 'answers' ? 0 : (order.get(`${above}.${key}`) ?? order.get(key) ?? order.size);
  return ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => placeOf(a) - placeOf(b);
}

function fieldLines(session: Session, fields: Fields, place: Place): readonly StoryLine[] {
  const { at, by, ...rest } = fields;
  const stamp = typeof at === 'string' ? [line('about', signature(session, at, by), place.indent)] : [];
  const filled = Object.entries(rest)
    .filter(([, value]) => !isEmpty(value))
    .sort(inOrder(place.above));
  return [...stamp, ...filled.flatMap(([key, value]) => oneField(session, fields, key, value, place))];
}

/** When, and by whom. */
const signature = (session: Session, at: string, by: unknown): string =>
  [sayMoment(session, at), ...(typeof by === 'string' ? [by] : [])].join(', ');

function labelOf(session: Session, parent: Fields, key: string, above: string): string {
  const text = above === 'answers' ? questionText(parent, key) : (recordTexts[`${above}.${key}`] ?? recordTexts[key]);
  return say(session, text ?? { cs: key, en: key });
}

function oneField(
  session: Session,
  parent: Fields,
  key: string,
  value: unknown,
  { above, indent }: Place,
): readonly StoryLine[] {
  const label = labelOf(session, parent, key, above);
  const inner = { above: key, indent: indent + 2 };
  if (isFields(value) && !isReference(value))
    return [line('heading', `${label}:`, indent), ...fieldLines(session, carrying(key, value, parent), inner)];
  const values = Array.isArray(value)
    ? value.map((one) => (isSight(key, one) ? saySight(one, session.lang) : one))
    : [value];
  if (values.some((one) => isFields(one) && !isReference(one))) {
    return [line('heading', `${label}:`, indent), ...values.flatMap((one) => itemLines(session, one as Fields, inner))];
  }
  const said = values.map((one) =>
    isReference(one)
      ? `${sayScalar(session, 'kind', key, one.kind)} ${one.id ?? ''}`.trim()
      : sayScalar(session, key, above, one),
  );
  return [line('detail', `${label}: ${said.join(key === 'saw' ? ' ' : ', ')}`, indent)];
}

/** Answers are understood by the version of the questionnaire beside them; `version` itself is hidden from the eye. */
const carrying = (key: string, value: Fields, { version }: Fields): Fields =>
  key === 'answers' ? Object.defineProperty({ ...value }, 'version', { value: version, enumerable: false }) : value;

/** What the data showed, a code that is told as a sentence. */
const isSight = (key: string, value: unknown): value is Sight =>
  key === 'saw' && isFields(value) && typeof value['code'] === 'string';

/** Somebody who is named by a kind and perhaps an id, said on one line. */
const isReference = (value: unknown): value is { readonly kind: string; readonly id?: string } =>
  isFields(value) &&
  typeof value['kind'] === 'string' &&
  Object.keys(value).every((key) => key === 'kind' || key === 'id');

/** An item of a list: its title (or what comes first) stands beside the sign, the rest is aligned below. */
function itemLines(session: Session, item: Fields, { above, indent }: Place): readonly StoryLine[] {
  const [ownKey, own] = Object.entries(item).find(([key, value]) => String(value).startsWith(`${key}-`)) ?? [];
  const titleKey = ['title', 'what'].find((key) => typeof item[key] === 'string');
  if (ownKey !== undefined && titleKey !== undefined) {
    const rest = Object.fromEntries(Object.entries(item).filter(([key]) => key !== ownKey && key !== titleKey));
    const title = line('item', `• ${String(item[titleKey])} (${String(own)})`, indent);
    return [title, ...fieldLines(session, rest, { above, indent: indent + 2 })];
  }
  const [first, ...rest] = fieldLines(session, item, { above, indent: indent + 2 });
  return first === undefined ? [] : [{ ...first, text: `• ${first.text}`, indent }, ...rest];
}
