import { DataCategory, personal } from '@koordinace/kernel';
import { z } from 'zod';
import { Line, Note } from '../wording.js';

/** Bytes that an attached document may have at most, as base64 text; larger ones are kept elsewhere and referred to. */
const longestBody = 1_400_000;

/** A document that came with the information (příloha): title, media type and bytes in base64. */
export const AttachedDocument = z.strictObject({
  title: Line.describe('What it is'),
  mediaType: z
    .string()
    .max(100)
    .regex(/^[a-z]+\/[a-z0-9.+-]+$/)
    .describe('Media type, for example application/pdf'),
  body: z.base64().max(longestBody).describe('The bytes, in base64'),
});
export type AttachedDocument = z.infer<typeof AttachedDocument>;

/** What came in of one category of data: words, documents, or both. */
export const Content = z.strictObject({
  text: Note.optional().describe('In words'),
  documents: z.array(AttachedDocument).max(10).optional().describe('Documents that came with it'),
});
export type Content = z.infer<typeof Content>;

const each = <T extends z.ZodType>(schema: (category: DataCategory) => T) =>
  Object.fromEntries(DataCategory.codes.map((category) => [category, schema(category).optional()])) as Record<
    DataCategory,
    z.ZodOptional<T>
  >;

/** What came in, by category: so sharing decides over attachments exactly as over everything else. */
export const Contents = z.strictObject(each(() => Content));
export type Contents = z.infer<typeof Contents>;

/** That something of a category is among it, said so that whoever may read the category learns it. */
export const PersonalPresence = z.strictObject(
  each((category) => personal(z.literal(true), { of: 'person', category })),
);

/** The same with the marks of a fact. */
export const PersonalContents = z.strictObject(each((category) => personal(Content, { of: 'person', category })));
