import { Post, type Written } from '@koordinace/practice';
import { CliError } from '../cli-error.js';
import { postNames } from '../completion/known-values.js';
import { say } from '../session.js';
import { showRecord } from '../show/record.js';
import { outputTexts } from '../texts/output-texts.js';
import { officeLook } from './office-look.js';

/** Later versions first: the one in force is read before the earlier ones. */
const newestFirst = (all: readonly Written[] = []): readonly object[] =>
  all.toReversed().map(({ profile: _p, funding: _f, cooperation: _c, prioritychange: _k, adoptedAt, ...said }) => ({
    ...said,
    adoptedAt,
  }));

/** `post show [POST]` shows how posts are set up: profiles in all versions, money, rules of cooperation, selections (STF-5, STF-11 to STF-13). */
export const addPostShow = officeLook(
  { text: 'postShow', name: 'show', takes: [{ place: 'code', text: 'post', form: 'optional', values: postNames }] },
  (session, record, [post]) => {
    if (post !== undefined && !Post.has(post)) throw new CliError('post-unknown', { posts: Post.codes });
    const of = <T extends Written>(all: readonly T[] = []) =>
      all.filter((one) => post === undefined || one['post'] === post);
    const shown = {
      profiles: newestFirst(of(record.profiles)),
      fundings: newestFirst(of(record.fundings)),
      selections: newestFirst(of(record.selections)),
      ...(post === undefined && {
        cooperationRules: newestFirst(record.cooperationRules),
        priorityChanges: newestFirst(record.priorityChanges),
        ...(record.caseloadLimit !== undefined && { caseloadLimit: record.caseloadLimit }),
      }),
    };
    const isEmpty = Object.values(shown).every((one) => Array.isArray(one) && one.length === 0);
    return {
      data: shown,
      text: () => (isEmpty ? say(session, outputTexts.noPosts) : showRecord(session, shown)),
    };
  },
);
