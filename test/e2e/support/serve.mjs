/** `node serve.mjs <folder>`: serves it until whoever started this is gone, in whatever way that ended. */
import { serve, tell } from '../../../scripts/serve.mjs';

process.stdin.on('end', () => process.exit()).resume();
tell(await serve(process.argv[2], { addIn: 0, workbench: 0 }));
