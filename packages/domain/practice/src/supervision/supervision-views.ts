import { idOfStream, rolePartition, type View } from '@koordinace/kernel';
import { ExpectationOf, type SupervisionForm } from './supervision-codes.js';
import { findSupervision, lastSessionOf, sessionsAt } from './supervision-data.js';
import { nextSessionDue } from './supervision-deadlines.js';

/** An arrangement as a list shows it: that it takes place, not what is said there. */
export interface SupervisionRow {
  readonly supervision: string;
  readonly form: SupervisionForm;
  readonly state: 'preparing' | 'running' | 'ended';
  readonly participants: readonly string[];
  readonly weeks: number;
  readonly last?: string;
  readonly next?: string;
}

/** Supervision (supervize, SUP-1): all of it for the heads, one's own for participants and whoever commissioned it. */
export const supervisionsView: View = {
  name: 'supervisions',
  stream: 'supervision',
  rows(file) {
    const found = findSupervision(file);
    const { form, weeks, commissionedBy, participants = [] } = found?.data ?? {};
    if (found === undefined || form === undefined || weeks === undefined) return [];
    const accounts = participants.map(({ worker }) => worker);
    const last = sessionsAt(file, 'held')
      .map(({ on }) => on)
      .sort()
      .at(-1);
    const next = sessionsAt(file, 'planned')
      .map(({ on }) => on)
      .sort()[0];
    const data: SupervisionRow = {
      supervision: idOfStream(file.stream),
      form,
      state: found.at as SupervisionRow['state'],
      participants: accounts,
      weeks,
      ...(last !== undefined && { last }),
      ...(next !== undefined && { next }),
    };
    const readers = new Set([
      rolePartition('head'),
      ...accounts,
      ...(commissionedBy === undefined ? [] : [commissionedBy]),
    ]);
    return [...readers].map((partition) => ({ partition, key: data.supervision, order: data.supervision, data }));
  },
};

/** Until when somebody's supervision is regular. */
export interface SupervisedRow {
  readonly worker: string;
  readonly supervision: string;
  readonly last?: string;
  readonly due: string;
}

/** Who is under supervision, and until when it is regular (pravidelnost supervize, SUP-2), for the heads. */
export const supervisedView: View = {
  name: 'supervised',
  stream: 'supervision',
  who: ['head'],
  keeps: ['SUP-2'],
  rows(file) {
    const found = findSupervision(file);
    if (found?.at !== 'running') return [];
    const supervision = idOfStream(file.stream);
    return found.data.participants.flatMap(({ worker }) => {
      const due = nextSessionDue(file, worker);
      if (due === undefined) return [];
      const last = lastSessionOf(file, worker);
      const data: SupervisedRow = { worker, supervision, due, ...(last !== undefined && { last }) };
      return [{ partition: rolePartition('head'), key: `${supervision} ${worker}`, order: due, data }];
    });
  },
};

/** Whose expectations are still to be mapped before it starts. */
export interface ExpectationsRow {
  readonly supervision: string;
  readonly form: SupervisionForm;
  readonly missing: readonly ExpectationOf[];
}

/** Whom to ask before supervision starts (očekávání k zmapování, SUP-5), for the heads and whoever commissioned it. */
export const expectationsView: View = {
  name: 'expectationsToMap',
  stream: 'supervision',
  keeps: ['SUP-5'],
  rows(file) {
    const found = findSupervision(file);
    const { form, commissionedBy, mapped = [] } = found?.data ?? {};
    const missing = ExpectationOf.codes.filter((one) => !mapped.includes(one));
    if (found?.at !== 'preparing' || form === undefined || missing.length === 0) return [];
    const supervision = idOfStream(file.stream);
    const data: ExpectationsRow = { supervision, form, missing };
    const readers = [rolePartition('head'), ...(commissionedBy === undefined ? [] : [commissionedBy])];
    return readers.map((partition) => ({ partition, key: supervision, order: supervision, data }));
  },
};
