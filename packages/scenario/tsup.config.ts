import { library } from '../../tsup.base.ts';

// The cases lie beside the code: CommonJS, too, has to know where it stands.
export default { ...library(), shims: true };
