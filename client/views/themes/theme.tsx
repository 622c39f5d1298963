/** One theme of the list: how stable it is, what is typical of it, and its talks, each with how strongly it belongs. */
import { useState } from 'react';
import type { EdgeType } from '../../../contract/graph.ts';
import { NodeId } from '../../../contract/ids.ts';
import type { ThemeMember, ThemeSummary } from '../../../contract/themes.ts';
import { ScoreMeter } from '../../evidence/score-meter.tsx';
import { stabilityInWords } from '../../evidence/stability.ts';
import { ThemeStrength } from '../../evidence/theme-strength.tsx';
import { counted } from '../../graph/actions/offer.ts';
import { NodeLink } from '../../shell/walk.tsx';

interface Listed {
  summary: string;
  members: readonly ThemeMember[];
  type: EdgeType;
}

/** Members behind a line that counts them: there can be hundreds, so they are made when it is opened. */
function Members({ summary, members, type }: Listed) {
  const [open, setOpen] = useState(false);
  if (members.length === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {open && (
        <ol className="theme-talks">
          {members.map((member) => (
            <li key={member.id}>
              <NodeLink node={member} />
              <ThemeStrength edge={{ type, weight: member.strength }} />
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

export const Theme = ({ theme }: { theme: ThemeSummary }) => (
  <li className="theme" data-level={theme.level}>
    <NodeLink node={{ id: NodeId.parse(theme.id), kind: 'theme', label: theme.label }} />
    <ScoreMeter score={theme.stability} words={stabilityInWords(theme)} />
    <Members
      summary={`${counted(theme.talks.length, 'talk')}, the strongest first`}
      members={theme.talks}
      type="IN_THEME"
    />
    <Members summary={counted(theme.topics.length, 'typical topic')} members={theme.topics} type="TYPICAL_OF" />
  </li>
);
