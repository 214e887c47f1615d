import { app } from '../../tsup.base.ts';

export default app();
