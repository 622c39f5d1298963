/** The themes of the collection; where none is stable, that it is so, and the closest talks instead. */
import { useQuery } from '@tanstack/react-query';
import { ThemeNumbers } from '../../evidence/theme-numbers.tsx';
import * as ask from '../../queries.ts';
import { Note } from '../../shell/note.tsx';
import { Answered } from '../../shell/states.tsx';
import { ClosestTalks } from './closest-talks.tsx';
import { Theme } from './theme.tsx';

export default function Themes() {
  const asked = useQuery(ask.themes);
  return (
    <Answered asked={asked} what="The themes">
      {({ sentence, themes, pairs }) => (
        <>
          <Note text={sentence} />
          {themes.length > 0 && <ThemeNumbers />}
          <ul className="themes">
            {themes.map((theme) => (
              <Theme key={theme.id} theme={theme} />
            ))}
          </ul>
          {pairs.length > 0 && <ClosestTalks pairs={pairs} />}
        </>
      )}
    </Answered>
  );
}
