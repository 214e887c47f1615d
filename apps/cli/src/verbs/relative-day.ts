import { dayOf } from '@koordinace/kernel';
import { add } from 'date-fns/add';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';

const words: Readonly<Record<string, number>> = {
  today: 0,
  dnes: 0,
  tomorrow: 1,
  zitra: 1,
  yesterday: -1,
  vcera: -1,
};

const units = { d: 'days', w: 'weeks', t: 'weeks', m: 'months', y: 'years', r: 'years' } as const;

/**
 * A day that is told by today's: `today`, `zítra`, `+14d`, `-1w`, `+3m`, in Czech also `+2t` and `+1r`. Whatever else
 * is written comes back as it is, for the office to judge.
 *
 * @example relativeDay('+14d', new Date('2026-03-02T08:00:00Z')); // 2026-03-16
 */
export function relativeDay(typed: string, now: Date): string {
  const plain = typed.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const [, sign = '', count = '', unit = ''] = /^([+-])(\d{1,4})([dwtmyr])$/.exec(plain) ?? [];
  const days = words[plain];
  const step = days === undefined ? { [units[unit as keyof typeof units]]: Number(`${sign}${count}`) } : { days };
  if (days === undefined && unit === '') return typed;
  return format(add(parseISO(dayOf(now.toISOString())), step), 'yyyy-MM-dd');
}
