/** Groups of talks → themes: with the talks that belong to them, a label and an id. */
import type { ThemeId } from '../../../contract/ids.ts';
import type { TalkText } from '../../model.ts';
import type { Topics } from '../topics/index.ts';
import { belongingOf, type Neighbours } from './belonging.ts';
import { LEAST_STRENGTH, LEAST_TALKS } from './constants.ts';
import { Labels } from './labels.ts';
import { themeId, type Theme } from './rows.ts';
import { Phrases } from './typical.ts';

/** A stable community with all the talks that it reaches. */
export interface Group {
  /** Places of the talks. */
  members: readonly number[];
  stability: number;
}

/** Makes the themes of one level after those of another; what was named before is not named again. */
export class Naming {
  readonly #talks: readonly TalkText[];
  readonly #neighbours: Neighbours;
  readonly #phrases: Phrases;
  readonly #labels: Labels;
  readonly #ids = new Set<string>();

  /** @param talks by id */
  constructor(talks: readonly TalkText[], neighbours: Neighbours, topics: Topics) {
    this.#talks = talks;
    this.#neighbours = neighbours;
    this.#phrases = new Phrases(talks, topics);
    this.#labels = new Labels(this.#phrases);
  }

  #belonging(members: readonly number[]): Theme['talks'] {
    const theme = new Set(members);
    return members
      .map((place) => {
        const { id, title } = this.#talks[place]!;
        return { id, title, belonging: belongingOf(this.#neighbours[place]!, theme) };
      })
      .filter(({ belonging }) => belonging.strength >= LEAST_STRENGTH)
      .sort((a, b) => b.belonging.strength - a.belonging.strength || (a.id < b.id ? -1 : 1));
  }

  /** The id says the first phrase alone, which changes least when talks come or go. */
  #idOf(label: string): ThemeId {
    const id = themeId(label, this.#ids);
    this.#ids.add(id);
    return id;
  }

  /**
   * The themes of some groups; none of a group to which too few talks belong.
   *
   * @param parent the theme that they are part of; null on the first level
   */
  themesOf(groups: readonly Group[], limit: number, parent: Theme | null): Theme[] {
    const kept = groups
      .map(({ members, stability }) => ({ talks: this.#belonging(members), stability }))
      .filter(({ talks }) => talks.length >= LEAST_TALKS);
    const among = parent && parent.talks.map(({ id }) => id);
    const ids = kept.map(({ talks }) => talks.map(({ id }) => id));
    const labels = this.#labels.of(
      kept.map(({ talks }, at) => ({ talks: ids[at]!, among, otherwise: talks[0]!.title })),
    );
    return kept.map(({ talks, stability }, at) => ({
      id: this.#idOf(labels[at]![0]!),
      label: labels[at]!.join(' · '),
      level: parent ? 2 : 1,
      parent: parent && parent.id,
      stability,
      limit,
      talks,
      topics: this.#phrases.typicalOf(ids[at]!, among),
    }));
  }
}
