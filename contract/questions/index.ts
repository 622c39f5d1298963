/** The questions in the order in which people meet them. A new one is one file here, one line, and one `.cypher` file. */
import type { Question } from '../question.ts';
import { whoConnects } from './who-connects.ts';

export const questions: readonly Question[] = [whoConnects];
