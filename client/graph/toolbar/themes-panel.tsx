/** Themes to fold into one node each and to unfold; where no theme is stable, that is said. */
import { Button, Popover } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Shapes } from 'lucide-react';
import { useState } from 'react';
import type { ThemeSummary } from '../../../contract/themes.ts';
import * as ask from '../../queries.ts';
import { Answered } from '../../shell/states.tsx';
import { useDispatch, useView } from '../../state/context.tsx';
import { counted } from '../actions/offer.ts';
import { useGraphOffers, useTake } from '../actions/use-offers.ts';
import { ToolButton } from './tool-button.tsx';

function Theme({ theme }: { theme: ThemeSummary }) {
  const { folded } = useView();
  const dispatch = useDispatch();
  const isFolded = folded.includes(theme.id);
  const toggle = () =>
    dispatch(isFolded ? { type: 'theme unfolded', id: theme.id } : { type: 'themes folded', ids: [theme.id] });
  return (
    <li data-level={theme.level}>
      <label className="budget-links">
        <input type="checkbox" checked={isFolded} onChange={toggle} />
        <span dir="auto">{theme.label}</span>
        <span className="tool-note">{counted(theme.talks.length, 'talk')}</span>
      </label>
    </li>
  );
}

function AllAtOnce() {
  const offers = useGraphOffers().filter(({ id }) => id === 'fold themes' || id === 'unfold themes');
  const take = useTake();
  return offers.map((offer) => (
    <Button key={offer.id} size="compact-xs" variant="default" onClick={() => take(offer)}>
      {offer.label}
    </Button>
  ));
}

function Themes() {
  const asked = useQuery(ask.themes);
  return (
    <Answered asked={asked} what="The themes">
      {({ themes, sentence }) =>
        themes.length === 0 ? (
          <p>{sentence}</p>
        ) : (
          <>
            <p>A ticked theme is drawn as one node in the place of its talks.</p>
            <ul className="theme-list">
              {themes.map((theme) => (
                <Theme key={theme.id} theme={theme} />
              ))}
            </ul>
            <div className="popover-buttons">
              <AllAtOnce />
            </div>
          </>
        )
      }
    </Answered>
  );
}

export function ThemesPanel() {
  const { folded } = useView();
  const [opened, setOpened] = useState(false);
  const note = folded.length > 0 ? `${folded.length} folded` : null;
  return (
    <Popover position="bottom-start" width={320} trapFocus returnFocus opened={opened} onChange={setOpened}>
      <Popover.Target>
        <ToolButton
          label="Fold themes"
          Icon={Shapes}
          note={note}
          on={note !== null}
          onClick={() => setOpened(!opened)}
        />
      </Popover.Target>
      <Popover.Dropdown className="graph-popover" aria-label="Fold themes">
        {opened && <Themes />}
      </Popover.Dropdown>
    </Popover>
  );
}
