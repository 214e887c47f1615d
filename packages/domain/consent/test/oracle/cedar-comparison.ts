/** Where Cedar decides the core of a case otherwise than the naive implementation: basis by basis, with its ids. */
import { decideByCedar } from './cedar.ts';
import { decideNaively } from './naive.ts';
import type { Case } from './worlds.ts';

export function differencesFromCedar({ request, world }: Case): readonly string[] {
  const byCedar = new Map(decideByCedar(request, world).map((one) => [`${one.person}/${one.item}`, one]));
  return decideNaively(request, world).decisions.flatMap(({ person, item, basis }) => {
    const cedar = byCedar.get(`${person}/${item}`);
    const naive = basis?.kind === 'consent' ? basis.ids : basis === undefined ? [] : [basis.id];
    // Cedar names every duty and emergency that permits, the decision the first of them.
    const same =
      basis?.kind === 'consent' ? cedar?.ids.join() === naive.join() : naive.every((id) => cedar?.ids.includes(id));
    if (cedar?.by === basis?.kind && same) return [];
    const said = `${cedar?.by ?? 'refused'} ${cedar?.ids.join(' ') ?? ''}`;
    return [
      `${person}/${item}: Cedar \`${said.trim()}\`, naive \`${`${basis?.kind ?? 'refused'} ${naive.join(' ')}`.trim()}\``,
    ];
  });
}
