import type { Text } from '@koordinace/kernel';
import type { StepResult } from '../played.js';
import type { ReadsStep } from '../step.js';
import { differ } from '../texts/difference-texts.js';
import { compareRefusal, rulesOfReasons } from './compare-reasons.js';
import type { Stage } from './stage.js';
import { isNothing, isSame, valueAt } from './value-at.js';

/** Reads a file as somebody, and compares what they could see. */
export async function playReads(stage: Stage, step: ReadsStep): Promise<StepResult> {
  const { as, reads, purpose, reason, expect } = step;
  const options = { ...(purpose !== undefined && { purpose }), ...(reason !== undefined && { reason }) };
  const reading = await stage.office.as(stage.resolve(as)).read(stage.resolve(reads), options);
  const refused = reading.outcome === 'refused';
  const rules = refused ? rulesOfReasons(reading.because) : [];
  const result = { outcome: refused ? 'refused' : 'accepted', rules, warned: [] } as const;
  if (refused) {
    const unexpected =
      'refused' in expect
        ? compareRefusal(expect, reading)
        : [
            differ.expectedAndCame(
              differ.read,
              differ.refused(
                rules,
                reading.because.map(({ kind }) => kind),
              ),
            ),
          ];
    return { ...result, unexpected, decision: reading };
  }
  if ('refused' in expect) return { ...result, unexpected: compareRefusal(expect, { accepted: differ.read }) };
  const { partial } = reading;
  return { ...result, unexpected: compare(reading, stage.resolve(expect)), partial };
}

type Shown = Exclude<ReadsStep['expect'], { refused: unknown }>;

function compare(
  reading: { record: object; partial: boolean },
  { shows = {}, hides = [], partial }: Shown,
): readonly Text[] {
  const shown = Object.entries(shows).flatMap(([path, wanted]) => {
    const value = valueAt(reading.record, path);
    if (isNothing(value) && !isSame(value, wanted)) return [differ.notShown(path)];
    return wanted === 'present' || isSame(value, wanted) ? [] : [differ.otherShown(path)];
  });
  const hidden = hides.filter((path) => !isNothing(valueAt(reading.record, path))).map(differ.notHidden);
  const whole = partial === undefined || partial === reading.partial ? [] : [differ.partial(partial)];
  return [...shown, ...hidden, ...whole];
}
