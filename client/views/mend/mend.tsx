/** Mend the data: what it lacks, names that may be one, what was decided. */
import { Tabs } from '@mantine/core';
import { Decisions } from './decisions.tsx';
import { NearMisses } from './near-misses.tsx';
import { Quality } from './quality.tsx';

const PARTS = [
  { name: 'lacks', title: 'What it lacks', Part: Quality },
  { name: 'names', title: 'Names', Part: NearMisses },
  { name: 'decided', title: 'Decided', Part: Decisions },
] as const;

export default function Mend() {
  return (
    <Tabs defaultValue={PARTS[0].name} keepMounted={false}>
      <Tabs.List aria-label="Mend the data">
        {PARTS.map(({ name, title }) => (
          <Tabs.Tab key={name} value={name}>
            {title}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {PARTS.map(({ name, Part }) => (
        <Tabs.Panel key={name} value={name} pt="sm">
          <Part />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
