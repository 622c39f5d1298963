/** The thread that reads sources. Started by reading.ts. */
import { readSource } from '../readers/index.ts';
import { serveWork } from './work.ts';

serveWork(readSource);
