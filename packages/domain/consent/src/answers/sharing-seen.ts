import { type Answer, answers, instancesOf } from '@koordinace/kernel';
import { modelForms, type Seen, sharingRefused } from '@koordinace/people';
import { officeStream } from '../house/inspector-standing.js';
import { noticesOf } from '../house/notice-lifecycle.js';
import { allRefusals, refusalsView } from '../refusals-view.js';

const counted = (code: string, none: string, count: number): Seen['saw'][number] =>
  count > 0 ? { code, params: { count } } : { code: none };

/** What consents and forms tell of how far the coordinated approach stands (doklady o sdílení; RSK-3, CHK-2): counts only. */
export const sharingSeen: readonly Answer[] = [
  answers(sharingRefused, {
    rows: () => [{ view: refusalsView.name, partition: allRefusals }],
    answer: (_, world): Seen => {
      const count = world.rows({ view: refusalsView.name, partition: allRefusals }).length;
      return { answer: count > 0 ? 'yes' : 'no', saw: [counted('refusals', 'noRefusals', count)] };
    },
  }),
  answers(modelForms, {
    files: () => [officeStream],
    answer: (_, world): Seen => {
      const file = world.file(officeStream);
      const notices = noticesOf(file).length;
      const forms = instancesOf(file, 'referralform').length;
      return {
        answer: notices > 0 && forms > 0 ? 'yes' : notices > 0 || forms > 0 ? 'partly' : 'no',
        saw: [counted('notice', 'noNotice', notices), counted('referralForms', 'noReferralForms', forms)],
      };
    },
  }),
];
