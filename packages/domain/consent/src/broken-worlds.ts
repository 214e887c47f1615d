import { DataCategory } from '@koordinace/kernel';
import { Purpose } from './codes/purpose.js';
import { opensEmergency } from './codes/threat.js';
import type { Period, SharingWorld } from './sharing/sharing-world.js';
import type { Statement } from './sharing/statement.js';

const eachStatement = (world: SharingWorld, change: (one: Statement) => readonly Statement[]): SharingWorld => ({
  ...world,
  statements: Object.fromEntries(
    Object.entries(world.statements).map(([person, log]) => [person, log.flatMap(change)]),
  ),
});

/** Some statements count for nothing. */
export const dropStatements = (world: SharingWorld, kinds: readonly Statement['kind'][]): SharingWorld =>
  eachStatement(world, (one) => (kinds.includes(one.kind) ? [] : [one]));

/** Everything is necessary for everything (against CON-4). */
export const everythingNecessary = (world: SharingWorld): SharingWorld => ({
  ...world,
  necessity: Purpose.codes.map((purpose) => ({ purpose, categories: DataCategory.codes })),
});

/** What CON-6 names opens nothing, and what is outside it does. */
export const emergenciesAwry = (world: SharingWorld): SharingWorld => ({
  ...world,
  emergencies: (world.emergencies ?? [])
    .filter(({ threatened }) => !threatened.some((who) => opensEmergency.includes(who)))
    .map((one) => ({ ...one, threatened: ['clientLife'] })),
});

/** Nobody is bound to some obligations. */
export const withoutObligations = (world: SharingWorld, gone: readonly string[]): SharingWorld => {
  const left = (obligations: readonly string[] = []) => obligations.filter((one) => !gone.includes(one));
  return {
    ...world,
    internalRule: (world.internalRule ?? []).map((one) => ({ ...one, obligations: left(one.obligations) })),
    agreements: (world.agreements ?? []).map((one) => ({ ...one, obligations: left(one.obligations) })),
  };
};

/** Everybody may consent for everybody (against CON-17). */
export const everybodyForEverybody = (world: SharingWorld): SharingWorld => ({
  ...eachStatement(world, (one) => (one.kind === 'given' ? [{ ...one, grantor: { kind: 'client' } }] : [one])),
  guardianships: {},
});

/** Consents last for ever (against CON-19). */
export const everlasting = (world: SharingWorld): SharingWorld =>
  eachStatement(world, (one) => (one.kind === 'given' ? [{ ...one, from: '0001-01-01', until: '9999-12-31' }] : [one]));

/** What one person said counts for all (against CON-21). */
export const pooled = (world: SharingWorld): SharingWorld => {
  const all = Object.values(world.statements).flat();
  const people = Object.keys(world.statements);
  return { ...world, statements: Object.fromEntries(people.map((person) => [person, all])) };
};

const noPeriod = <T extends Period>({ from: _from, until: _until, ...rest }: T) => rest;

/** An inspection sees everybody, at any time (against CON-25). */
export const unlimitedInspection = (world: SharingWorld): SharingWorld => ({
  ...world,
  duties: (world.duties ?? []).map((one) => {
    if (!one.purposes.includes('inspection')) return one;
    const { people: _people, ...rest } = noPeriod(one);
    return { ...rest, categories: DataCategory.codes };
  }),
});
