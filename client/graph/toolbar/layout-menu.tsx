/** The layouts, by name and what each is good for; the overview's own is the first. */
import { Menu } from '@mantine/core';
import { Check, LayoutDashboard, Map as Overview, type LucideIcon } from 'lucide-react';
import { useDispatch, useView } from '../../state/context.tsx';
import type { LayoutName } from '../../state/view.ts';
import { layouts } from '../layouts/index.ts';
import { MENU } from './menu-props.ts';
import { ToolButton } from './tool-button.tsx';

interface Choice {
  name: LayoutName | null;
  title: string;
  hint: string;
  Icon: LucideIcon;
}

const OVERVIEW: Choice = {
  name: null,
  title: 'As in the overview',
  hint: 'Where everything stood at first',
  Icon: Overview,
};
const CHOICES: readonly Choice[] = [OVERVIEW, ...layouts];

export function LayoutMenu() {
  const { growth } = useView();
  const dispatch = useDispatch();
  const current = growth.findLast((grown) => grown.how === 'laid out')?.layout ?? null;
  return (
    <Menu position="bottom-start" width={320} {...MENU}>
      <Menu.Target>
        <ToolButton label="Layout" Icon={LayoutDashboard} />
      </Menu.Target>
      <Menu.Dropdown className="node-menu">
        {CHOICES.map(({ name, title, hint, Icon }) => (
          <Menu.Item
            key={title}
            leftSection={<Icon size={16} />}
            rightSection={name === current ? <Check size={14} role="img" aria-label="chosen" /> : undefined}
            onClick={() => dispatch({ type: 'laid out', layout: name })}
          >
            {title}
            <span className="menu-hint">{hint}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
