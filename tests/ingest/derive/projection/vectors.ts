/** Unit vectors for the tests of the map. */
import { seeded } from '../../../../ingest/seeded.ts';

/** Of unit length. */
export const unit = (values: readonly number[]): Float32Array => {
  const length = Math.hypot(...values) || 1;
  return Float32Array.from(values, (value) => value / length);
};

/** Vectors about `groups` directions, `each` of every one, by id `talk:t/<group>-<number>`. @param noise 0 makes those of a group the same */
export function grouped(groups: number, each: number, noise = 0.25, seed = 1, size = 24): Map<string, Float32Array> {
  const random = seeded(seed);
  const about = (middle: readonly number[]) => unit(middle.map((value) => value + noise * (random() - 0.5)));
  return new Map(
    Array.from({ length: groups }, () => Array.from({ length: size }, () => random() - 0.5)).flatMap((middle, group) =>
      Array.from({ length: each }, (_, at): [string, Float32Array] => [`talk:t/${group}-${at}`, about(middle)]),
    ),
  );
}

/** The group of an id of {@link grouped}. */
export const groupOf = (id: string) => id.split('/')[1]!.split('-')[0]!;
