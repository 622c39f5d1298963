/** The themes of the collection; where none is stable, that it is so, and the closest talks instead. */
import { useQuery } from '@tanstack/react-query';
import type { ClosePair, ThemeSummary } from '../../contract/themes.ts';
import { NodeId } from '../../contract/ids.ts';
import { ScoreMeter } from '../evidence/score-meter.tsx';
import { stabilityInWords } from '../evidence/stability.ts';
import * as ask from '../queries.ts';
import { Note } from '../shell/note.tsx';
import { Answered } from '../shell/states.tsx';
import { NodeLink } from '../shell/walk.tsx';

const Theme = ({ theme }: { theme: ThemeSummary }) => (
  <li className="theme" data-level={theme.level}>
    <NodeLink node={{ id: NodeId.parse(theme.id), kind: 'theme', label: theme.label }} />
    <p className="neighbour-detail">{stabilityInWords(theme)}</p>
    <details>
      <summary>{theme.talks.length === 1 ? '1 talk' : `${theme.talks.length} talks`}, the closest first</summary>
      <ol className="theme-talks">
        {theme.talks.map((talk) => (
          <li key={talk.id}>
            <NodeLink node={talk} /> <span className="quiet">{talk.strength.toFixed(2)}</span>
          </li>
        ))}
      </ol>
    </details>
  </li>
);

const Pair = ({ pair: { one, other, score } }: { pair: ClosePair }) => (
  <li className="ranked">
    <NodeLink node={one} />
    <NodeLink node={other} />
    <ScoreMeter score={score} />
  </li>
);

export default function Themes() {
  const asked = useQuery(ask.themes);
  return (
    <Answered asked={asked} what="The themes">
      {({ sentence, themes, pairs }) => (
        <>
          <Note text={sentence} />
          <ul className="themes">
            {themes.map((theme) => (
              <Theme key={theme.id} theme={theme} />
            ))}
          </ul>
          {pairs.length > 0 && <h3 className="pairs-title">The closest talks</h3>}
          <ol className="ranked-list">
            {pairs.map((pair) => (
              <Pair key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
            ))}
          </ol>
        </>
      )}
    </Answered>
  );
}
