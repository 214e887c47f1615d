#!/usr/bin/env node
// Runs in any Node that knows modules, to say kindly what a newer one is needed for. Keep the syntax old.
import { existsSync } from 'fs';
import { fileURLToPath } from 'url';

var needed = 24;
var main = new URL('../dist/main.js', import.meta.url);

function stop(cs, en) {
  process.stderr.write(cs + '\n' + en + '\n');
  process.exitCode = 1;
}

function notBuilt() {
  stop(
    'Program není celý sestaven. Spusťte v klonu „npm run build“.',
    'The program is not wholly built. Run `npm run build` in the clone.',
  );
}

if (parseInt(process.versions.node, 10) < needed) {
  stop(
    'Koordinace potřebuje Node.js ' +
      needed +
      ' nebo novější; tento je ' +
      process.versions.node +
      '. Nainstalujte novější z https://nodejs.org, nebo v klonu spusťte „npx koordinace“.',
    'Koordinace needs Node.js ' +
      needed +
      ' or newer; this one is ' +
      process.versions.node +
      '. Install a newer one from https://nodejs.org, or run `npx koordinace` in the clone.',
  );
} else if (!existsSync(fileURLToPath(main))) {
  notBuilt();
} else {
  import(main.href).catch(function (error) {
    if (process.env.KOORDINACE_DEBUG === '1') process.stderr.write(error.stack + '\n');
    // Our own errors are said by the program; what is left is a package beside it that is missing or half built.
    notBuilt();
  });
}
