import { describe, expect, it } from 'vitest';
import { nextMoment } from '../src/moments.js';

const at = (moment: string) => new Date(moment);

describe('the time of a step', () => {
  it('is Prague time, in winter and in summer; a day alone is eight in the morning', () => {
    expect(nextMoment({ at: '2026-03-02 09:00' }, undefined)).toEqual(at('2026-03-02T08:00:00Z'));
    expect(nextMoment({ at: '2026-07-01 09:00' }, undefined)).toEqual(at('2026-07-01T07:00:00Z'));
    expect(nextMoment({ at: '2026-07-01' }, undefined)).toEqual(at('2026-07-01T06:00:00Z'));
  });

  it('is a minute after the step before, or as long after as is said', () => {
    const before = at('2026-03-02T08:00:00Z');
    expect(nextMoment({}, before)).toEqual(at('2026-03-02T08:01:00Z'));
    expect(nextMoment({ after: '2h' }, before)).toEqual(at('2026-03-02T10:00:00Z'));
    expect(nextMoment({ after: '1w' }, before)).toEqual(at('2026-03-09T08:00:00Z'));
  });

  it('keeps the hour over a change to summer time when days pass, and runs on when hours do', () => {
    const saturday = at('2026-03-28T08:00:00Z');
    expect(nextMoment({ after: '1d' }, saturday)).toEqual(at('2026-03-29T07:00:00Z'));
    expect(nextMoment({ after: '24h' }, saturday)).toEqual(at('2026-03-29T08:00:00Z'));
  });

  it('exists, and does not run back', () => {
    expect(nextMoment({ at: '2026-03-29 02:30' }, undefined)).toBe('noSuchTime');
    expect(nextMoment({ at: '2026-03-02 25:00' }, undefined)).toBe('noSuchTime');
    expect(nextMoment({ at: '2026-03-01' }, at('2026-03-02T08:00:00Z'))).toBe('backInTime');
    expect(nextMoment({}, undefined)).toBe('noFirstTime');
  });
});
