/** The parameters of a question about two things, which are not one and the same. */
import { z } from 'zod';

export const twoThings = <S extends z.ZodRawShape & Record<'one' | 'other', z.ZodType>>(shape: S) =>
  z.object(shape).refine(({ one, other }: Readonly<Record<string, unknown>>) => one !== other, {
    path: ['other'],
    error: 'expected another than the one',
  });
