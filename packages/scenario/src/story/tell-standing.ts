import type { CaseRecord } from '@koordinace/casework';
import { idOfStream, kindOfStream, sayPlace } from '@koordinace/kernel';
import type { Office } from '@koordinace/office';
import type { Played } from '../played.js';
import { storyTexts } from '../texts/story-texts.js';
import { namesIn } from './names-in.js';
import { blank, line, type StoryLine } from './story-line.js';
import { tellPlan } from './tell-plan.js';
import type { Telling } from './telling.js';

/** The case files in which something was done, each with those who did it, the last one first. */
function handsOn({ steps }: Played): ReadonlyMap<string, readonly string[]> {
  const hands = new Map<string, readonly string[]>();
  for (const { decision, as } of steps) {
    if (decision?.outcome !== 'accepted' || as === 'system') continue;
    for (const { stream } of decision.facts) {
      if (kindOfStream(stream) !== 'case') continue;
      const id = idOfStream(stream);
      hands.set(id, [as, ...(hands.get(id) ?? []).filter((one) => one !== as)]);
    }
  }
  return hands;
}

/** Another module's file may be called a case too; only what looks like the manual's is told. */
const isCaseRecord = (record: object): record is CaseRecord =>
  'plans' in record && 'tasks' in record && 'assignments' in record;

/** The file as the last of them reads it whose work it still is; who led a conference reads of that alone. */
async function readBy(workers: readonly string[], id: string, office: Office) {
  for (const worker of workers) {
    const reading = await office.as(worker).read(id);
    if (reading.outcome === 'read' && isCaseRecord(reading.record))
      return { worker, ...reading, record: reading.record };
  }
  return undefined;
}

/** Where each case stands at the end, and its plan, as the worker whose case it is reads it. */
export async function tellStanding(played: Played, office: Office, telling: Telling): Promise<readonly StoryLine[]> {
  const { lang, texts, cast } = telling;
  const told: StoryLine[] = [];
  for (const [id, workers] of handsOn(played)) {
    const reading = await readBy(workers, id, office);
    if (reading === undefined) continue;
    const { worker, record, state } = reading;
    const names = await namesIn([record.client, record.tasks], office.as(worker));
    const name = (one: string) => names.get(one) ?? telling.labels.get(one) ?? cast.name(one);
    const client = record.client === undefined ? storyTexts.theClient[lang] : name(record.client);
    told.push(
      blank,
      line('day', storyTexts.stands[lang]),
      blank,
      line('detail', `${storyTexts.client[lang]}: ${client}`, 2),
      line('detail', `${storyTexts.worker[lang]}: ${cast.introduce(worker)}`, 2),
      line('detail', `${storyTexts.place[lang]}: ${sayPlace(texts, 'case', state[`case/${id}`] ?? '', lang)}`, 2),
      ...record.plans.flatMap((plan) => [blank, ...tellPlan(plan, { ...telling, name, client, tasks: record.tasks })]),
    );
  }
  return told;
}
