import { instancesOf, type View } from '@koordinace/kernel';
import { findCase, whoseCase } from '../case/case-data.js';
import { worksHere } from '../works-here.js';
import { type Extract, extractOf } from './extract.js';

/** A consultation with the extract that the methodologist gets. */
export type ConsultationRow = Extract & { readonly consultation: string; readonly answered: boolean };

/** Consultations and their pseudonymised extracts (konzultace s metodikem; CMG-16), by whoever the case is with. */
export const consultationsView: View = {
  name: 'consultations',
  stream: 'case',
  who: worksHere,
  keeps: ['CMG-16'],
  rows(file) {
    const data = findCase(file)?.data;
    const whose = data && whoseCase(data);
    if (whose === undefined) return [];
    return instancesOf(file, 'consultation').flatMap(({ id, at }) => {
      const extract = extractOf(file, id);
      if (extract === undefined) return [];
      const row: ConsultationRow = { ...extract, consultation: id, answered: at === 'answered' };
      return [{ partition: whose, key: id, order: id, data: row }];
    });
  },
};
