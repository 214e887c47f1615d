import { type KnownName, pseudonymCode, type ReadableDisclosure } from '@koordinace/consent';
import type { Desk } from '@koordinace/office';
import type { PersonRecord } from '@koordinace/people';

type Form = KnownName['form'];

/** By what the obligation asks that names are replaced; nothing where it is not due. */
function formOf({ shared }: ReadableDisclosure, obligation: string): Form {
  const due = shared?.obligations.find((one) => one.obligation === obligation);
  return due === undefined ? undefined : (due.form ?? 'code');
}

/** The same person has another code for every kind of recipient and every purpose. */
const codeFor = (desk: Desk, person: string, { recipient, purpose }: ReadableDisclosure): string =>
  pseudonymCode(desk.pseudonymToken(`${person}|${[...(recipient?.roles ?? [])].sort().join()}|${purpose ?? ''}`));

/**
 * The names that the office knows and that must not stand in what goes out (známá jména, CON-9): the client's, and those of
 * guardians so far as their files are open to whoever prepares it.
 */
export async function knownNames(
  desk: Desk,
  person: string,
  record: Partial<PersonRecord>,
  disclosure: ReadableDisclosure,
): Promise<readonly KnownName[]> {
  const known = (id: string, relation: KnownName['relation'], of: Partial<PersonRecord>): readonly KnownName[] => {
    const form = formOf(disclosure, relation === 'client' ? 'pseudonymiseClient' : 'pseudonymiseFamily');
    if (of.name === undefined) return [];
    return [
      {
        person: id,
        name: of.name,
        relation,
        ...(form !== undefined && { form }),
        ...(form === 'code' && { code: codeFor(desk, id, disclosure) }),
        ...(of.born !== undefined && { born: of.born }),
        ...(of.contact !== undefined && { contact: of.contact }),
      },
    ];
  };
  const family: KnownName[] = [];
  for (const { guardian } of record.guardianships ?? []) {
    if (guardian === undefined) continue;
    const reading = await desk.read(guardian);
    if (reading.outcome === 'read') family.push(...known(guardian, 'family', reading.record as Partial<PersonRecord>));
  }
  return [...known(person, 'client', record), ...family];
}
