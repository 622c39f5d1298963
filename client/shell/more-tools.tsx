/** The tools that a phone's bar has no room for, behind one button. */
import { Menu } from '@mantine/core';
import { Ellipsis } from 'lucide-react';
import { useDispatch, useView } from '../state/context.tsx';
import type { Tool } from '../views/index.ts';

export function MoreTools({ tools }: { tools: readonly Tool[] }) {
  const { tool: open } = useView();
  const dispatch = useDispatch();
  const within = tools.some(({ name }) => name === open);
  return (
    <Menu position="top-end" width={240}>
      <Menu.Target>
        <button type="button" className="rail-button phone-only" data-within={within}>
          <Ellipsis size={20} aria-hidden="true" />
          <span>More</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {tools.map(({ name, title, Icon }) => (
          <Menu.Item
            key={name}
            leftSection={<Icon size={17} />}
            aria-current={name === open || undefined}
            onClick={() => dispatch({ type: 'tool opened', tool: name })}
          >
            {title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
