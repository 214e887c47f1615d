import { type FactOf, type RuleAct, rule } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';
import type { Channel } from '../codes/channel.js';
import { sharingTexts } from '../texts/sharing-texts.js';
import type { DisclosureData } from './disclosure-data.js';
import type {
  DisclosureDecided,
  DisclosureDelivered,
  DisclosurePrepared,
  DisclosureRequested,
} from './disclosure-facts.js';
import { isByEmergency, openIn, type Shared } from './shared.js';

type Requested = FactOf<typeof DisclosureRequested>;
type Prepared = FactOf<typeof DisclosurePrepared>;
type Delivered = FactOf<typeof DisclosureDelivered>;
type Deciding = FactOf<typeof DisclosureDecided> | Prepared | Delivered;

/** CON-5: information goes to somebody in particular, not to an organisation at large. */
export const addressed = rule('CON-5', {
  needs: ['professional'],
  act: (_: DisclosureData, { fact: { named } }: RuleAct<Requested>) => (named ? 'permit' : { needs: 'professional' }),
});

const codesOf = (id: RuleId): readonly string[] =>
  Object.keys(sharingTexts)
    .filter((key) => key.startsWith(`${id}.`))
    .map((key) => key.slice(id.length + 1));

const reason = ({ needs, params }: Shared['because'][number]) => ({ needs, ...(params !== undefined && { params }) });

/**
 * A rule by which nothing may be shared, as the sharing decision told it. Where something is open the disclosure goes on with
 * that; what fell out is in the decision.
 */
const saidBySharing = (id: RuleId) =>
  rule(id, {
    needs: codesOf(id),
    act: (_: DisclosureData, { fact: { shared } }: RuleAct<Deciding>) => {
      if (openIn(shared).length > 0) return 'permit';
      const found = shared.because.find((one) => one.rule === id);
      return found === undefined ? 'permit' : reason(found);
    },
  });

/** CON-3: what was stopped was given only if it was given before. */
const notStopped = rule('CON-3', {
  needs: [...codesOf('CON-3'), 'stopped'],
  act: (state: DisclosureData, act: RuleAct<Deciding>) => {
    const { fact } = act;
    const stopped = fact.type === 'DisclosureDelivered' && state.stoppedOn !== undefined && fact.on >= state.stoppedOn;
    return stopped ? { needs: 'stopped' } : (saidBySharing('CON-3').act?.(state, act) ?? 'permit');
  },
});

/** CON-8: nothing open means no, also where the decision gives no reason at all. */
const defaultNo = rule('CON-8', {
  needs: codesOf('CON-8'),
  act: (_: DisclosureData, { fact: { shared } }: RuleAct<Deciding>) => {
    if (openIn(shared).length > 0) return 'permit';
    const found = shared.because.find((one) => one.rule === 'CON-8');
    if (found !== undefined) return reason(found);
    return shared.because.length === 0 ? { needs: 'basis' } : 'permit';
  },
});

/** Ways by which something written leaves; it is made ready first, so that it leaves protected. */
const written: readonly string[] = ['securePackage', 'dataBox', 'post'] satisfies Channel[];

/** CON-10: what is written leaves by a secure means; in an emergency the shortfall is recorded and closes nothing. */
const securely = rule('CON-10', {
  needs: [...codesOf('CON-10'), 'unprotected', 'notPrepared'],
  act: (state: DisclosureData, { fact }: RuleAct<Deciding>) => {
    const { shared } = fact;
    if (openIn(shared).length === 0) {
      const found = shared.because.find((one) => one.rule === 'CON-10');
      return found === undefined ? 'permit' : reason(found);
    }
    const channel = fact.type === 'DisclosurePrepared' ? fact.channel : state.channel;
    if (isByEmergency(shared) || channel === undefined) return 'permit';
    if (channel === 'plainEmail') return { needs: 'unprotected' };
    const unready = fact.type === 'DisclosureDelivered' && written.includes(channel) && state.prepared !== true;
    return unready ? { needs: 'notPrepared' } : 'permit';
  },
});

/** The rules of CON by which a sharing decision refuses. */
export const sharingRuleIds = [
  'CON-2',
  'CON-3',
  'CON-4',
  'CON-6',
  'CON-7',
  'CON-8',
  'CON-9',
  'CON-10',
  'CON-15',
  'CON-17',
  'CON-19',
  'CON-20',
  'CON-22',
] as const satisfies RuleId[];

const own = new Map([defaultNo, securely, notStopped].map((one) => [one.id, one] as const));

/** All of them as rules of the arrows on which something is shared. */
export const sharingRules = sharingRuleIds.map((id) => own.get(id) ?? saidBySharing(id));
