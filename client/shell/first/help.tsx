/** Help, whenever somebody asks for it: the tour, and the welcome with its examples. */
import { ActionIcon, Menu } from '@mantine/core';
import { CircleHelp, Compass, Lightbulb } from 'lucide-react';
import { useFirst } from './first.tsx';

export function Help() {
  const { open } = useFirst();
  return (
    <Menu position="bottom-end" width={190}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label="Help">
          <CircleHelp size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Compass size={16} />} onClick={() => open('tour')}>
          Take the tour
        </Menu.Item>
        <Menu.Item leftSection={<Lightbulb size={16} />} onClick={() => open('welcome')}>
          Things to try
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
