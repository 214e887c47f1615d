import { prepareSharing, type SharingDecision } from '@koordinace/consent';
import { measure, type Variant } from './measure.ts';
import { type Report, report } from './report.ts';
import { decideByCasl, decideByCaslCutDown } from './share/casl.ts';
import { decideByCedar } from './share/cedar.ts';
import { randomFrom } from './share/random.ts';
import { type BenchRequest, benchRequest } from './share/requests.ts';
import { moment, person } from './share/vocabulary.ts';
import { type BenchWorld, benchWorld } from './share/world.ts';

const rounds = 100;
const warmUp = 20;
/** Requests that a variant answers in one go: few would mostly measure what the variant before left in the caches. */
const inOneGo = 200;
/** Cedar takes so long for one that a few do. */
const byCedar = 10;
const alone = 5000;
/** The clock counts nanoseconds. */
const perMicrosecond = 1000;
const compared = 10_000;

type Decide = (request: BenchRequest) => readonly boolean[];

const permitted = ({ decisions }: SharingDecision): readonly boolean[] =>
  decisions.map(({ outcome }) => outcome === 'permitted');

/** All variants have to agree on every item of random requests; a disagreement ends the run. Tells how many are permitted. */
function compare(variants: Readonly<Record<string, Decide>>, request: () => BenchRequest): number {
  const [[first, decide], ...others] = Object.entries(variants) as [[string, Decide], ...[string, Decide][]];
  let open = 0;
  for (let at = 0; at < compared; at += 1) {
    const asked = request();
    const expected = decide(asked);
    open += expected.filter(Boolean).length;
    for (const [name, other] of others) {
      const answer = other(asked);
      const differs = expected.findIndex((one, item) => one !== answer[item]);
      if (differs < 0) continue;
      throw new Error(`${first} and ${name} disagree on item ${differs} of ${JSON.stringify(asked)}`);
    }
  }
  return open / (compared * 20);
}

/** The world with one more statement: a log of its own, as after it was read anew. */
const withOneMore = ({ world }: BenchWorld) => ({
  ...world,
  statements: {
    [person]: [
      ...(world.statements[person] ?? []),
      { kind: 'withdrawn', of: 'consent-0000', at: moment(200) } as const,
    ],
  },
});

/** Decides requests of twenty items with their full explanation, against Cedar and CASL deciding the same items. */
export async function run(): Promise<Report> {
  const random = randomFrom(2026);
  const small = benchWorld(random, 200);
  const large = benchWorld(random, 2000);
  const request = () =>
    benchRequest(
      random,
      small.world.duties.map(({ id }) => id),
    );
  const ours = prepareSharing(small.world);
  const oursLarge = prepareSharing(large.world);
  const cedar = decideByCedar('small', small);
  const casl = decideByCasl(small);
  const caslCutDown = decideByCaslCutDown(small);
  const open = compare(
    { ours: (asked) => permitted(ours(asked)), cedar, casl, 'casl, cut down': caslCutDown },
    request,
  );

  const requests = Array.from({ length: alone }, request);
  const each = (decide: (asked: BenchRequest) => unknown, several = inOneGo) => ({
    operations: several * perMicrosecond,
    run: (round: number) => {
      for (let at = 0; at < several; at += 1) {
        decide(requests[(round * several + at) % requests.length] as BenchRequest);
      }
    },
  });
  const variants = await measure(
    {
      'ours, 200 statements': each(ours),
      'ours, 2,000 statements': each(oursLarge),
      'ours, a new statement': each((asked) => prepareSharing(withOneMore(small))(asked)),
      cedar: each(cedar, byCedar),
      casl: each(casl),
      'casl, cut down': each(caslCutDown),
    },
    rounds,
    warmUp,
  );
  // Single requests: the slowest of them, and whatever else the machine does meanwhile, which CASL's p99 shows as well.
  const lone = async <N extends string>(name: N, decide: (asked: BenchRequest) => unknown) =>
    await measure({ [name]: each(decide, 1) } as Record<N, Variant>, alone);
  const single = { ...(await lone('ours, each alone', ours)), ...(await lone('casl, each alone', casl)) };
  const { median } = variants['ours, 200 statements'];
  const { 'ours, each alone': oursAlone, 'casl, each alone': caslAlone } = single;
  return report(
    'share',
    'µs per request of 20 items',
    { ...variants, ...single },
    {
      'cedar / ours': variants.cedar.median / median,
      'casl / ours': variants.casl.median / median,
      'casl, cut down to the recipient / ours': variants['casl, cut down'].median / median,
      'our p99 / our median, each alone': oursAlone.p99 / oursAlone.median,
      'p99 / median of casl, each alone': caslAlone.p99 / caslAlone.median,
      '2,000 / 200 statements': variants['ours, 2,000 statements'].median / median,
      'µs after a new statement': variants['ours, a new statement'].median,
      'requests on which all agree': compared,
      'part of their items that is permitted': open,
    },
    [
      { ratio: 'cedar / ours', atLeast: 100 },
      { ratio: 'casl / ours', atLeast: 5 },
      { ratio: 'our p99 / our median, each alone', atMost: 5 },
      { ratio: '2,000 / 200 statements', atMost: 2 },
      { ratio: 'µs after a new statement', atMost: 1000 },
      { ratio: 'requests on which all agree', atLeast: compared },
    ],
  );
}
