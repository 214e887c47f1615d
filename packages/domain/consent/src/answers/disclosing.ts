import { type Answer, answers, dayOf, type PlainDate, streamOf, type World } from '@koordinace/kernel';
import type { RecipientRole } from '@koordinace/people';
import { type DisclosingAnswer, type DisclosingQuery, disclosing, keptRecord, personStream } from '@koordinace/people';
import type { BoundBy } from '../codes/bound-by.js';
import type { Channel } from '../codes/channel.js';
import type { Purpose } from '../codes/purpose.js';
import { findDisclosure, pendingDisclosures } from '../disclosure/disclosure-data.js';
import {
  DisclosureDecided,
  DisclosureDelivered,
  DisclosurePrepared,
  DisclosureRequested,
  DisclosureStopped,
} from '../disclosure/disclosure-facts.js';
import type { DisclosureId } from '../disclosure/disclosure-id.js';
import { sharedOf } from '../disclosure/shared.js';
import type { PolicyChange } from '../sharing/open-by-sharing.js';
import { filesToLookAt } from '../sharing/reading-world.js';
import { answerQuery, queryAsSharing } from './sharing-with.js';

/** What somebody else's act records so that something goes out: the same facts as the module's own commands. */
function answer(query: DisclosingQuery, world: World, change?: PolicyChange): DisclosingAnswer {
  const sharing = answerQuery(query, world, change);
  const shared = sharedOf(sharing);
  const person = keptRecord(query.person, world) as DisclosingQuery['person'];
  const file = world.file(personStream(person));
  const earlier = query.replaces as DisclosureId | undefined;
  const isReady = earlier !== undefined && pendingDisclosures(file).some(({ id }) => id === earlier);
  const withhold = () =>
    earlier !== undefined && isReady
      ? [DisclosureStopped({ person, disclosure: earlier, reason: 'noLongerNeeded' })]
      : [];
  return {
    sharing,
    ...(earlier !== undefined && { isReady }),
    withhold,
    prepare(id) {
      const about = { person, disclosure: id as DisclosureId };
      const channel = query.channel as Channel;
      const { professional, roles, organisation } = query.recipient;
      return [
        ...withhold(),
        DisclosureRequested({
          ...about,
          recipient: {
            roles: [...roles] as RecipientRole[],
            ...(professional !== undefined && { professional }),
            ...(organisation !== undefined && { organisation }),
          },
          named: true,
          purpose: query.purpose as Purpose,
          categories: [...query.categories],
          channel,
          claims: [],
          content: query.content,
        }),
        DisclosureDecided({ ...about, shared }),
        DisclosurePrepared({ ...about, channel, shared }),
      ];
    },
    deliver({ on, bound }) {
      const before = earlier === undefined ? undefined : findDisclosure(file, earlier)?.data.shared;
      if (earlier === undefined || before === undefined) return [];
      // What was given on an earlier day was given on what was decided then.
      const then = on < dayOf(world.at) ? before : shared;
      const how = { on: on as PlainDate, bound: bound as BoundBy, shared: then };
      return [DisclosureDelivered({ person, disclosure: earlier, ...how })];
    },
  };
}

/** Answers what may go out and what has to be recorded with it (předání; CNF-5, CON-3, CON-10, CON-12). */
export const answerDisclosing = (change?: PolicyChange): Answer =>
  answers(disclosing, {
    files: (query, world) => {
      const files = filesToLookAt(queryAsSharing(query, world.at), world);
      const own = streamOf('person', query.person);
      return world.has(own) ? [...new Set([...files, personStream(keptRecord(query.person, world))])] : files;
    },
    answer: (query, world) => answer(query, world, change),
  });
