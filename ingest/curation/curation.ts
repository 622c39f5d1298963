/** The decisions laid over the graph: which of them hold, what they do to people and institutions, what they hide. */
import { Subject, type Decision, type DecisionId } from '../../contract/decision.ts';
import { applyAct, type IdentityAct } from './acts.ts';
import { Conflict } from './conflict.ts';
import { inTime } from './decision.ts';
import type { Identities } from './identities.ts';
import { Ledger } from './ledger.ts';
import type { Notes } from './outcome.ts';
import { isThemeAct, type ThemeAct } from './themes.ts';
import { undone } from './undone.ts';

const isIdentityAct = (decision: Decision): decision is Decision & { act: IdentityAct } =>
  decision.act.act !== 'hide' && decision.act.act !== 'undo' && decision.act.act !== 'name-theme';

/** Whom an act on identity is about. */
function kindOfAct(act: IdentityAct): 'person' | 'institution' {
  const subject = act.act === 'reassign' ? act.to : 'subjects' in act ? act.subjects[0]! : act.subject;
  return subject.id.startsWith('person:') ? 'person' : 'institution';
}

export class Curation {
  /** All of them, in time. */
  readonly decisions: readonly Decision[];
  readonly #holding: readonly Decision[];
  readonly #hidden = new Map<string, Decision>();
  readonly #notes = new Map<DecisionId, { state: 'undone' | 'conflict'; note: string }>();

  /** @param decisions in any order; their order is theirs, see {@link inTime} */
  constructor(decisions: readonly Decision[] = []) {
    this.decisions = inTime(decisions);
    const taken = undone(this.decisions);
    this.#holding = this.decisions.filter(({ id }) => !taken.has(id));
    for (const [id, by] of taken)
      this.#notes.set(id, {
        state: 'undone',
        note: `${by.author} took it back on ${by.at.slice(0, 10)}: ${by.reason}`,
      });
    const known = new Set(this.decisions.map(({ id }) => id));
    for (const { id, act } of this.#holding)
      if (act.act === 'undo' && !known.has(act.decision)) this.#conflict(id, 'There is no such decision here.');
    for (const one of this.#holding)
      if (one.act.act === 'hide' && !one.act.printed && !isThemeAct(one.act)) this.#hidden.set(one.act.node, one);
  }

  /** The decisions about themes, in time. */
  get onThemes(): readonly (Decision & { act: ThemeAct })[] {
    return this.#holding.filter((one): one is Decision & { act: ThemeAct } => isThemeAct(one.act));
  }

  /** Notes that a decision about a theme does not fit. */
  noteTheme(by: Decision, note: string): void {
    this.#conflict(by.id, note);
  }

  #conflict(id: DecisionId, note: string): void {
    this.#notes.set(id, { state: 'conflict', note });
  }

  /** What became of the decisions, as far as they were applied. */
  get notes(): Notes {
    return this.#notes;
  }

  /** Whether any decision is about who is who among these, or names one of them by its forms. */
  concerns(kind: 'person' | 'institution'): boolean {
    return this.#actsOn(kind).length + this.#hidesOf(kind).length > 0;
  }

  #actsOn(kind: 'person' | 'institution') {
    return this.#holding.filter(isIdentityAct).filter(({ act }) => kindOfAct(act) === kind);
  }

  /** Applies the decisions on identity in time; what does not fit is noted. */
  apply<T>(kind: 'person' | 'institution', identities: Identities<T>): Ledger<T> {
    const ledger = new Ledger<T>();
    for (const by of this.#actsOn(kind)) {
      try {
        applyAct(by.act, { identities, ledger, by });
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
        this.#conflict(by.id, error.message);
      }
    }
    for (const { by, subject } of this.#hidesOf(kind)) this.#hide(by, () => identities.find(subject).id);
    return ledger;
  }

  /** Decisions that hide one of these by its forms. */
  #hidesOf(kind: 'person' | 'institution') {
    return this.#holding.flatMap((by) => {
      const { act } = by;
      if (act.act !== 'hide' || !act.printed || !act.node.startsWith(`${kind}:`)) return [];
      return [{ by, subject: Subject.parse({ id: act.node, printed: act.printed }) }];
    });
  }

  #hide(by: Decision, idOf: () => string): void {
    try {
      this.#hidden.set(idOf(), by);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      this.#conflict(by.id, error.message);
    }
  }

  /** Ids that decisions leave out of the graph; those of people and institutions once their decisions were applied. */
  get hidden(): ReadonlyMap<string, Decision> {
    return this.#hidden;
  }

  /**
   * Notes which hidden things are not there at all: their ids have moved, or the sources no longer say them.
   *
   * @param there every id of that kind, hidden or not
   */
  noteMissing(kind: 'stated' | 'topic', there: ReadonlySet<string>): void {
    const isOfKind = (node: string) => (kind === 'topic') === node.startsWith('topic:');
    for (const { id, act } of this.#holding)
      if (act.act === 'hide' && !act.printed && !isThemeAct(act) && isOfKind(act.node) && !there.has(act.node))
        this.#conflict(id, `Nothing has the id ${act.node} now.`);
  }
}
