import { command } from '@koordinace/kernel';
import { NoticeAdopted } from '../house/house-facts.js';
import type { NoticeId } from '../house/house-ids.js';
import { Notice } from '../notice.js';
import { Note } from '../wording.js';

/** Adopts a text that is shown before consenting (přijetí znění poučení, CON-19). From then on only adopted texts count. */
export const AdoptNotice = command('AdoptNotice', {
  fields: { ...Notice.shape, text: Note.describe('The text itself, as it is shown') },
  who: ['head'],
  facts: [NoticeAdopted],
  proposes: (given, act) => [NoticeAdopted({ notice: act.newId('notice') as NoticeId, ...given })],
});
