/** Zoom and fit for those who have no wheel. */
import { ActionIcon, Tooltip } from '@mantine/core';
import { Locate, Maximize, Minus, Plus } from 'lucide-react';
import type { CameraWish, Stage } from './stage.ts';

const BUTTONS: readonly { wish: CameraWish; label: string; Icon: typeof Plus }[] = [
  { wish: 'in', label: 'Zoom in', Icon: Plus },
  { wish: 'out', label: 'Zoom out', Icon: Minus },
  { wish: 'fit', label: 'Show the whole graph', Icon: Maximize },
  { wish: 'selection', label: 'Show the selection and its neighbours', Icon: Locate },
];

export const CameraButtons = ({ stage }: { stage: Stage }) => (
  <div className="camera" role="group" aria-label="Camera">
    {BUTTONS.map(({ wish, label, Icon }) => (
      <Tooltip key={wish} label={label} position="left">
        <ActionIcon variant="default" size={34} aria-label={label} onClick={() => stage.camera(wish)}>
          <Icon size={17} />
        </ActionIcon>
      </Tooltip>
    ))}
  </div>
);
