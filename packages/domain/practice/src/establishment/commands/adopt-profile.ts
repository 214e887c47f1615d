import { command, instancesOf, keeps, present } from '@koordinace/kernel';
import { z } from 'zod';
import { Post } from '../../post.js';
import { Line, Note } from '../../wording.js';
import type { ProfileId } from '../establishment-ids.js';
import type { ProfileData } from '../profile-data.js';
import { ProfileAdopted } from '../profile-facts.js';

const Posts = z.array(Post.schema).max(20);

/** Adopts a version of a post's profile (schválení profilu pozice; STF-1, STF-5, STF-8). Earlier ones stay readable. */
export const AdoptProfile = command('AdoptProfile', {
  fields: {
    post: Post.schema.describe('The post.'),
    competences: keeps('STF-5', z.array(Line).min(1).max(40)).describe('What whoever holds it has to know and may do.'),
    jobDescription: keeps('STF-5', Note).describe('The job description.'),
    extent: keeps('STF-5', z.number().min(0.1).max(1)).describe('The extent of the post: 0.3, or 1 for full time.'),
    equipment: keeps('STF-5', Note).describe('The technical background: computer, telephone, systems.'),
    subordinateTo: keeps('STF-5', Post.schema).describe(
      'The place in the organisation: to whom the post is subordinate.',
    ),
    superiorOf: Posts.describe('Whose superior the post is.').optional(),
    coordinates: Posts.describe('Whom the post may coordinate without being their superior.').optional(),
    premises: Note.describe('The rooms: an office, a room for meetings, a quiet one for interviews.').optional(),
    standIn: Post.schema.describe('Whose holders stand in for the post.').optional(),
    places: z
      .int()
      .min(1)
      .max(100)
      .describe('How many people may hold it; any number, if left out, of coordinators one.')
      .optional(),
    targetGroups: z
      .array(Line)
      .max(20)
      .describe('Target groups between which several coordinators divide their work.')
      .optional(),
  },
  who: ['head'],
  facts: [ProfileAdopted],
  proposes: ({ post, superiorOf = [], coordinates = [], targetGroups = [], places, ...told }, { file, newId }) => {
    const earlier = instancesOf<ProfileData>(file, 'profile').filter(({ data }) => data.post === post).length;
    return [
      ProfileAdopted({
        profile: newId('profile') as ProfileId,
        post,
        version: earlier + 1,
        superiorOf,
        coordinates,
        targetGroups: [...new Set(targetGroups)],
        ...present({ ...told, places: places ?? (post === 'supportCoordinator' ? 1 : undefined) }),
      }),
    ];
  },
});
