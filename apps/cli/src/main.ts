import { processIo } from './io.js';
import { run } from './run.js';

// `koordinace … | head` closes the pipe early; what is not wanted any more need not be written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Set, not called: what was written must get out first.
process.exitCode = await run(process.argv.slice(2), processIo());
