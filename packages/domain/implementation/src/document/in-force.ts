import { answers, question } from '@koordinace/kernel';
import type { DocumentId } from './document-id.js';
import { documentInForceOf, officeStream } from './in-force-lifecycle.js';

/** Asks which version of the internal document is in force (IMP-11); none, where none was adopted. */
export const documentInForce = question<object, readonly DocumentId[]>('documentInForce', { answer: [] });

/** Answers it by the office's file. */
export const answerDocumentInForce = answers(documentInForce, {
  files: () => [officeStream],
  answer: (_, world) => {
    const found = documentInForceOf(world.file(officeStream));
    return found === undefined ? [] : [found];
  },
});
