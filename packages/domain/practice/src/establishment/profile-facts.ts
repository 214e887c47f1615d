import { fact } from '@koordinace/kernel';
import { z } from 'zod';
import { Post } from '../post.js';
import { Line, Note } from '../wording.js';
import { ProfileId } from './establishment-ids.js';

/** The office adopted a version of a post's profile (schválení profilu pozice; STF-1, STF-5, STF-8). */
export const ProfileAdopted = fact('ProfileAdopted', {
  profile: ProfileId,
  post: Post.schema,
  version: z.int(),
  competences: z.array(Line).max(40).optional(),
  jobDescription: Note.optional(),
  extent: z.number().optional(),
  /** How many may hold the post; where it is not said, any number. */
  places: z.int().optional(),
  equipment: Note.optional(),
  premises: Note.optional(),
  subordinateTo: Post.schema.optional(),
  superiorOf: z.array(Post.schema).max(20),
  coordinates: z.array(Post.schema).max(20),
  /** Whose holders stand in for the post. */
  standIn: Post.schema.optional(),
  targetGroups: z.array(Line).max(20),
});
