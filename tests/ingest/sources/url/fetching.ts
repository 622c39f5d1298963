/** A process of its own that fetches a page of a test server, and says what came of it and how much memory it took. */
import { fromUrl } from '../../../../ingest/sources/url/index.ts';

const KILOBYTES = 1024;

const guard = { resolve: async () => [{ address: '127.0.0.1', family: 4 }], allows: () => true };
const message = await fromUrl(process.argv[2]!, { guard }).then(
  ({ text }) => `${text.length} letters`,
  (error: Error) => error.message,
);
process.stdout.write(JSON.stringify({ message, megabytes: process.resourceUsage().maxRSS / KILOBYTES }));
