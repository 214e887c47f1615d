import { Purpose, RecipientRole, type RequestRecipient } from '@koordinace/consent';
import { DataCategory } from '@koordinace/kernel';

/** The person whose data are asked for, an invented one. */
export const person = 'person-marie';

/** Ten of the purposes. */
export const purposes = Purpose.codes.slice(0, 10);

/** The manual's 11 categories. There are no more, so the twenty items of a request share them. */
export const categories = DataCategory.codes;

const organisations = ['poliklinika', 'charita', 'skola', 'urad-prace', 'poradna', 'bytovy-podnik'];

/** Thirty professionals, each in a role and of an organisation. */
export const recipients: readonly (RequestRecipient & {
  readonly professional: string;
  readonly organisation: string;
})[] = Array.from({ length: 30 }, (_, at) => ({
  professional: `pracovnik-${at}`,
  roles: [RecipientRole.codes[at % 20] as string],
  organisation: organisations[at % organisations.length] as string,
}));

/** The moment so many days after the beginning of 2026, at some hour. */
export const moment = (days: number, hour = 8): string => new Date(Date.UTC(2026, 0, 1 + days, hour)).toISOString();

export const day = (days: number): string => moment(days).slice(0, 'yyyy-mm-dd'.length);
