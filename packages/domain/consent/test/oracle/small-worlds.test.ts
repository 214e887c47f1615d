import { decideSharing, type SharingWorld, type Statement } from '@koordinace/consent';
import { describe, expect, it } from 'vitest';
import { differences } from './comparison.ts';
import { smallLogs, smallMoments } from './small-logs.ts';
import { smallRequest as request, smallWorld, surroundings } from './small-worlds.ts';

const logs = ([0, 1, 2] as const).flatMap((size) => [...smallLogs(size)]);
/** The other person's log: another one, so that pairs of all sorts are met. */
const beside = (n: number) => logs[(n * 7919 + 13) % logs.length] ?? [];

/** Every small world of up to two statements for each person, in all surroundings. */
function each(check: (world: SharingWorld, log: readonly Statement[]) => string | undefined): readonly string[] {
  const wrong: string[] = [];
  for (const [n, log] of logs.entries()) {
    for (let which = 0; which < surroundings; which += 1) {
      const world = smallWorld(log, beside(n), which);
      const found = check(world, log);
      if (found !== undefined) wrong.push(`${found} ${JSON.stringify(world)}`);
    }
  }
  return wrong.slice(0, 3);
}
const of = (world: SharingWorld, person = 'person-a') =>
  decideSharing(request, world).decisions.filter((one) => one.person === person);
const opened = (world: SharingWorld) => of(world).filter((one) => one.outcome === 'permitted');
const withLog = (world: SharingWorld, log: readonly Statement[]): SharingWorld => ({
  ...world,
  statements: { ...world.statements, 'person-a': log },
});
const everything: Statement = { kind: 'refused', id: 'refusal-9', at: smallMoments[0], grantor: { kind: 'client' } };

describe('all small worlds', { timeout: 60_000 }, () => {
  it('[CON-8] [CON-18] engine and naive implementation agree on every world of up to two statements, in all surroundings', () => {
    expect(logs.length).toBeGreaterThan(1500);
    const wrong: string[] = [];
    // Two logs to a world: each person is decided on their own (CON-21).
    for (let n = 0; n < logs.length; n += 2) {
      for (let which = 0; which < surroundings; which += 1) {
        const world = smallWorld(logs[n] ?? [], logs[n + 1] ?? [], which);
        const [found] = differences({ request, world });
        if (found !== undefined && wrong.length < 3) wrong.push(`${found} ${JSON.stringify(world)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('[CON-8] [CON-18] and on every log of three statements, with the surroundings in turn', () => {
    let n = 0;
    let before: readonly Statement[] = [];
    const wrong: string[] = [];
    for (const log of smallLogs(3)) {
      n += 1;
      if (n % 2 === 1) before = log;
      else {
        const world = smallWorld(before, log, (n / 2) % surroundings);
        const [found] = differences({ request, world });
        if (found !== undefined && wrong.length < 3) wrong.push(`${found} ${JSON.stringify(world)}`);
      }
    }
    expect(n).toBeGreaterThan(100_000);
    expect(wrong).toEqual([]);
  });

  it('[CON-8] [CON-4] what is permitted was asked for, is explained, and without an emergency is necessary', () => {
    const wrong = each((world) => {
      const { decisions, explanation } = decideSharing(request, world);
      const necessary = world.necessity.flatMap(({ categories }) => categories);
      return decisions.find((one) => {
        if (!request.items.some(({ id }) => id === one.item)) return true;
        const told = explanation.filter(({ person, item }) => person === one.person && item === one.item);
        if (told.length === 0) return true;
        if (one.outcome === 'refused') return false;
        const unnecessary = one.basis.kind !== 'emergency' && !necessary.includes(one.category);
        return unnecessary || !told.some(({ rule }) => rule === one.rules[0]);
      })?.item;
    });
    expect(wrong).toEqual([]);
  });

  it('[CON-2] [CON-3] a refusal never widens, and a withdrawal ends from that moment', () => {
    const wrong = each((world, log) => {
      const before = opened(world);
      const refused = opened(withLog(world, [...log, everything]));
      if (refused.some((one) => one.basis.kind === 'consent' || !before.some(({ item }) => item === one.item)))
        return 'a refusal widens';
      for (const { basis } of before) {
        if (basis.kind !== 'consent') continue;
        const ends = basis.ids.map((id): Statement => ({ kind: 'withdrawn', of: id, at: request.at }));
        const after = opened(withLog(world, [...log, ...ends]));
        if (after.some((one) => one.basis.kind === 'consent' && one.basis.ids.some((id) => basis.ids.includes(id))))
          return 'a withdrawn consent permits';
      }
      return undefined;
    });
    expect(wrong).toEqual([]);
  });

  it('[CON-3] neither the order of statements nor repeating them matters', () => {
    const wrong = each((world, log) => {
      const turned = decideSharing(request, withLog(world, [...log.toReversed(), ...log]));
      return JSON.stringify(turned) === JSON.stringify(decideSharing(request, world)) ? undefined : 'the order matters';
    });
    expect(wrong).toEqual([]);
  });

  it('[CON-18] deciding again with only what determined it gives the same answer', () => {
    const wrong = each((world, log) => {
      for (const one of opened(world)) {
        const { basis } = one;
        const bare: SharingWorld = { statements: {}, necessity: world.necessity };
        const only: SharingWorld =
          basis.kind === 'consent'
            ? withLog(
                bare,
                log.filter((each) => each.kind === 'given' && basis.ids.includes(each.id)),
              )
            : {
                ...bare,
                ...(basis.kind === 'duty' && { duties: world.duties ?? [] }),
                ...(basis.kind === 'emergency' && { emergencies: world.emergencies ?? [] }),
              };
        const again = of(only).find(({ item }) => item === one.item);
        if (JSON.stringify(again) !== JSON.stringify(one)) return `${one.item} hangs on something else`;
      }
      return undefined;
    });
    expect(wrong).toEqual([]);
  });

  it("[CON-21] one person's statements never change what is decided about another", () => {
    const wrong = each((world) => {
      const alone = { ...world, statements: { 'person-b': world.statements['person-b'] ?? [] } };
      const same = JSON.stringify(of(alone, 'person-b')) === JSON.stringify(of(world, 'person-b'));
      return same ? undefined : 'another person is decided otherwise';
    });
    expect(wrong).toEqual([]);
  });

  it('[CON-22] a world that lacks a part, or whose part throws, permits nothing but what an emergency opens', () => {
    const wrong = each((world) => {
      const throwing = {
        ...world,
        get prohibitions(): never {
          throw new Error('no');
        },
      };
      const lacking = { ...world, necessity: undefined as never };
      const off = [throwing, lacking].flatMap((one) => opened(one)).some(({ basis }) => basis.kind !== 'emergency');
      return off ? 'a broken world permits' : undefined;
    });
    expect(wrong).toEqual([]);
  });
});
