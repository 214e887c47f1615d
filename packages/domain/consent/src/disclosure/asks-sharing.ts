import { type Ask, type Asking, ask, idOfStream } from '@koordinace/kernel';
import { type PersonId, type SharingAnswer, sharingWith } from '@koordinace/people';
import type { Channel } from '../codes/channel.js';
import { findDisclosure } from './disclosure-data.js';
import { type Shared, sharedOf } from './shared.js';

/** Asks what of a requested disclosure may be shared now; nothing where there is no such disclosure. */
export function asksSharing(
  disclosure: string,
  { by, file }: Asking,
  channel?: Channel,
): Readonly<Record<string, Ask<SharingAnswer>>> {
  const data = findDisclosure(file, disclosure)?.data;
  if (data?.purpose === undefined || data.channel === undefined) return {};
  const { professional, roles, organisation } = data.recipient;
  return {
    sharing: ask(sharingWith, {
      person: idOfStream(file.stream) as PersonId,
      recipient: {
        roles,
        ...(professional !== undefined && { professional }),
        ...(organisation !== undefined && { organisation }),
      },
      purpose: data.purpose,
      categories: data.categories,
      channel: channel ?? data.channel,
      asker: by,
      claims: data.claims,
    }),
  };
}

/** The answer as evidence; without one nothing is open. */
export const sharedFrom = (world: Readonly<Record<string, SharingAnswer>>): Shared => {
  const answer = world['sharing'];
  return answer === undefined ? { categories: [], obligations: [], because: [] } : sharedOf(answer);
};
