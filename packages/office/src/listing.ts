import { rolePartition, streamOf, toInstant } from '@koordinace/kernel';
import { auditRow } from './audit.js';
import type { Context } from './context.js';
import { LookedAt } from './looked-at.js';
import { capacityOf } from './who.js';

/** A row of a list: whose it is, and what the view says of it. */
export interface ListRow {
  readonly of: string;
  readonly key: string;
  readonly order: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface ListOptions {
  /** Only rows whose order is at most this, for example a day. */
  readonly to?: string;
}

const upTo = /^[\w.:+-]{1,64}$/;

/**
 * A view as somebody sees it: the rows that are theirs, those of the people for whom they stand in now, and those for
 * everybody in a role of theirs.
 * Nobody can name another's rows. The reading is logged.
 */
export async function list(
  context: Context,
  by: string,
  view: string,
  options: ListOptions = {},
): Promise<readonly ListRow[]> {
  const at = toInstant(context.clock.now());
  const looked = new LookedAt(context, at, true);
  const { principals, roles } = await capacityOf(context, by, undefined, looked);
  const shown = context.registry.views.get(view);
  const may = shown !== undefined && (shown.who === undefined || shown.who.some((role) => roles.has(role)));
  if (roles.size === 0 || !may) return [];
  const to = typeof options.to === 'string' && upTo.test(options.to) ? options.to : undefined;
  const rows = await Promise.all(
    [by, ...principals, ...[...roles].map(rolePartition)].map(async (partition) => {
      const found = await context.store.rows(context.office, { view, partition, ...(to !== undefined && { to }) });
      return found.map(({ key, order, data }) => ({
        of: partition,
        key,
        order,
        data: JSON.parse(data) as ListRow['data'],
      }));
    }),
  );
  const audit = auditRow(at, by, streamOf('view', view), { act: `view:${view}`, outcome: 'accepted' });
  await context.store.append(context.office, { streams: [], rows: [], audit: [audit] });
  return rows.flat().sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
}
