import { id } from '@koordinace/kernel';
import type { z } from 'zod';

/** The id of one version of the internal document (znění interního dokumentu): `document-2c9e`. */
export const DocumentId = id('document');
export type DocumentId = z.infer<typeof DocumentId>;
