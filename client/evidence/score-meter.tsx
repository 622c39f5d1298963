/** A score with what it means. */

/** A calibrated score in words: how likely two talks are related, if half of all pairs were. */
export function scoreWords(score: number): string {
  if (score >= 0.9) return 'very likely related';
  if (score >= 0.7) return 'likely related';
  if (score >= 0.5) return 'rather related than not';
  if (score >= 0.3) return 'rather not related';
  return 'hardly related';
}

/** @param words what the score means; by default of two talks that are related */
export const ScoreMeter = ({ score, words = scoreWords(score) }: { score: number; words?: string }) => (
  <p className="score">
    <span className="score-bar" aria-hidden="true">
      <span style={{ width: `${Math.round(score * 100)}%` }} />
    </span>
    <span>
      <span className="score-number">{score.toFixed(2)}</span> {words}
    </span>
  </p>
);
