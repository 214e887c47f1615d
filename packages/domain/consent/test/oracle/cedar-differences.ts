/** Where Cedar answers otherwise than the engine: permitted or not, by which basis, and by which consents. */
import { decideSharing } from '@koordinace/consent';
import { decideByCedar } from './cedar.ts';
import type { Case } from './worlds.ts';

/** The differences as short lines; none where they agree. */
export function cedarDifferences({ request, world }: Case): readonly string[] {
  const answers = new Map(decideByCedar(request, world).map((one) => [`${one.person}/${one.item}`, one]));
  return decideSharing(request, world).decisions.flatMap((one) => {
    const key = `${one.person}/${one.item}`;
    const answer = answers.get(key);
    const ids = answer?.ids.join(' ') ?? '';
    const says = answer?.by === undefined ? 'refused' : `${answer.by} ${ids}`;
    if (one.outcome === 'refused')
      return answer?.by === undefined ? [] : [`${key}: engine \`refused\`, Cedar \`${says}\``];
    const { basis } = one;
    // Of several duties or emergencies that apply, the engine names one; Cedar names all.
    const agrees =
      answer?.by === basis.kind &&
      (basis.kind === 'consent' ? ids === [...basis.ids].sort().join(' ') : answer.ids.includes(basis.id));
    return agrees
      ? []
      : [`${key}: engine \`${basis.kind} ${'ids' in basis ? basis.ids.join(' ') : basis.id}\`, Cedar \`${says}\``];
  });
}
