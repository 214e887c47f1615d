import { describe, expect, it } from 'vitest';
import { establishmentOffice } from './establishment-office.js';

describe('a substitute who is absent too', () => {
  const office = () => {
    const made = establishmentOffice();
    made.appoint('mala', 'socialWorker');
    made.appoint('novotna', 'socialWorker', { substitute: 'mala' });
    /** Everybody records their own absence. */
    const away = (worker: string, from: string, until?: string) => {
      const absence = { type: 'RecordAbsence', worker, from, ...(until !== undefined && { until }) };
      const outcome = made.door.do(absence, { by: worker });
      return outcome.outcome === 'accepted' ? outcome.warned.map(({ rule, needs }) => `${rule}.${needs}`) : outcome;
    };
    return { ...made, away };
  };

  it('[STF-3] is said when the absence is recorded, whichever is recorded first', () => {
    const { away } = office();
    expect(away('mala', '2026-03-10', '2026-03-12')).toEqual([]);
    expect(away('novotna', '2026-03-12')).toEqual(['STF-3.absentSubstitute']);
    const other = office();
    expect(other.away('novotna', '2026-03-12')).toEqual([]);
    expect(other.away('mala', '2026-03-10', '2026-03-11')).toEqual([]);
    expect(other.away('mala', '2026-03-20', '2026-03-20')).toEqual(['STF-3.leavesPrincipal']);
  });

  it('[STF-3] is said when somebody is named who will be away on those days', () => {
    const { away, told } = office();
    away('novotna', '2026-03-10', '2026-03-12');
    away('dvorakova', '2026-03-12', '2026-03-13');
    expect(told({ type: 'NameSubstitute', worker: 'novotna', substitute: 'dvorakova' })).toEqual([
      'STF-3.absentSubstitute',
    ]);
    expect(told({ type: 'NameSubstitute', worker: 'novotna', substitute: 'dvorakova' }, '2026-03-13')).toEqual([]);
  });

  it('[STF-3] a community planner has a substitute too, and sees no files by standing in', () => {
    const { appoint, told } = office();
    expect(appoint('planovac', 'communityPlanner', { substitute: undefined })).toMatchObject({
      warned: [{ rule: 'STF-3', needs: 'noSubstitute' }],
    });
    expect(told({ type: 'NameSubstitute', worker: 'planovac', substitute: 'novotna' })).toEqual([]);
    expect(told({ type: 'NameSubstitute', worker: 'novotna', substitute: 'planovac' })).toEqual(['STF-3.elsewhere']);
  });
});
