import {
  defaultNecessity,
  type GivenStatement,
  type NarrowedStatement,
  type RecipientPattern,
  type RefusedStatement,
  type SharingWorld,
  type Statement,
  type StatutoryDuty,
} from '@koordinace/consent';
import type { Random } from './random.ts';
import { categories, day, moment, person, purposes, recipients } from './vocabulary.ts';

/** A consent with how it ended. Cedar and CASL know no log, so whoever writes their rules puts this together. */
export interface Consented {
  readonly given: GivenStatement & { readonly from: string; readonly until: string };
  readonly narrowed?: NarrowedStatement;
  readonly withdrawnAt?: string;
}

/** A refusal with when it was taken back. */
export interface Refused {
  readonly refused: Required<RefusedStatement>;
  readonly takenBackAt?: string;
}

/** The same world for all variants: as the engine takes it, and put together for the others. */
export interface BenchWorld {
  readonly world: SharingWorld & { readonly duties: readonly StatutoryDuty[] };
  readonly consents: readonly Consented[];
  readonly refusals: readonly Refused[];
}

const grantor = { kind: 'client' } as const;

function pattern(random: Random): RecipientPattern {
  const { professional, roles, organisation } = random.one(recipients);
  const role = roles[0] as string;
  return random.one([{ professional }, { role }, { role, organisation }, { organisation }]);
}

const patterns = (random: Random) => Array.from({ length: random.between(1, 2) }, () => pattern(random));

function duty(random: Random, at: number): StatutoryDuty {
  return {
    id: `duty-${at}`,
    citation: `${at + 1}/2006 Sb.`,
    recipients: patterns(random),
    purposes: random.some(purposes, 2),
    categories: random.some(categories, 4),
    ...(at > 0 && { trigger: 'writtenRequest' }),
    from: '2020-01-01',
  };
}

/**
 * A person with so many statements: seven in ten are consents; the rest refuses, withdraws, narrows and takes back. Every
 * scope is said once, so that how one statement supersedes another of its scope need not be written in Cedar and CASL.
 */
export function benchWorld(random: Random, length: number): BenchWorld {
  const statements: Statement[] = [];
  const consents: Consented[] = [];
  const refusals: Refused[] = [];
  const said = new Set<string>();
  const scope = (most: number) => {
    for (;;) {
      const one = {
        purposes: random.some(purposes, random.between(1, most)),
        recipients: patterns(random),
        categories: random.some(categories, random.between(1, most + 2)),
      };
      const to = new Set(
        one.recipients.map(({ professional, role, organisation }) => `${professional}|${role}|${organisation}`),
      );
      const key = [one.purposes, [...to].sort(), one.categories].join(';');
      if (said.has(key)) continue;
      said.add(key);
      return one;
    }
  };
  const say = <S extends Statement>(one: S): S => {
    statements.push(one);
    return one;
  };
  const ids = (kind: string, count: number) => `${kind}-${String(count).padStart(4, '0')}`;
  while (statements.length < length) {
    const began = random.between(0, 150);
    const id = ids('consent', consents.length + refusals.length);
    if (random.next() < 0.88) {
      const at = moment(began);
      const [from, until] = [day(began), day(began + random.between(100, 500))];
      const given = say({ kind: 'given', id, at, grantor, ...scope(3), from, until } as const);
      const chance = random.next();
      const later = moment(began + random.between(1, 200));
      if (statements.length < length && chance < 0.14) {
        say({ kind: 'withdrawn', of: id, at: later });
        consents.push({ given, withdrawnAt: later });
      } else if (statements.length < length && chance < 0.22) {
        const out =
          random.next() < 0.5
            ? { purposes: [random.one(given.purposes)] }
            : { categories: [random.one(given.categories)] };
        consents.push({ given, narrowed: say({ kind: 'narrowed', of: id, at: later, ...out }) });
      } else consents.push({ given });
    } else {
      const refused = say({ kind: 'refused', id, at: moment(began), grantor, ...scope(2) } as const);
      const takenBackAt = moment(began + random.between(1, 200));
      if (statements.length < length && random.next() < 0.5) {
        say({ kind: 'takenBack', of: id, at: takenBackAt });
        refusals.push({ refused, takenBackAt });
      } else refusals.push({ refused });
    }
  }
  return {
    world: {
      statements: { [person]: statements },
      necessity: defaultNecessity,
      duties: Array.from({ length: 5 }, (_, at) => duty(random, at)),
      // What a permission binds to is told with it; neither of these can stand in its way.
      internalRule: [{ obligations: ['remindConfidentiality', 'pseudonymiseFamily'], form: 'initials' }],
    },
    consents,
    refusals,
  };
}
