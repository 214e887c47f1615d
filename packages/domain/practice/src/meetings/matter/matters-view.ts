import { idOfStream, type View } from '@koordinace/kernel';
import { worksHereRoles } from '../works-here.js';
import { findMatter } from './matter-data.js';

/** A case at a meeting in the list of those who were admitted. Which case it is, is read in the file (MTG-7). */
export interface MatterRow {
  readonly matter: string;
  readonly meeting: string;
  readonly at: string;
  readonly admitted: number;
}

/** Cases at meetings (případy na setkáních) to which one was admitted, or which one has brought. */
export const mattersView: View = {
  name: 'matters',
  stream: 'matter',
  who: worksHereRoles,
  rows(file) {
    const found = findMatter(file);
    if (found?.data.meeting === undefined || found.data.broughtBy === undefined) return [];
    const { meeting, broughtBy, admitted } = found.data;
    const row: MatterRow = {
      matter: idOfStream(file.stream),
      meeting,
      at: found.at,
      admitted: Object.keys(admitted).length,
    };
    const accounts = new Set([broughtBy, ...Object.values(admitted).filter((one) => one !== null)]);
    return [...accounts].map((partition) => ({ partition, key: row.matter, order: row.matter, data: row }));
  },
};
