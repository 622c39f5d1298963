/** The tools, one button each; on a phone a bar at the bottom. */
import { Workflow } from 'lucide-react';
import { useDispatch, useView } from '../state/context.tsx';
import { tools } from '../views/index.ts';

export function Rail() {
  const { tool, selected } = useView();
  const dispatch = useDispatch();
  const toGraph = () => {
    dispatch({ type: 'tool opened', tool: null });
    if (selected) dispatch({ type: 'selection cleared' });
  };
  return (
    <nav className="rail" aria-label="Tools">
      <button type="button" className="rail-button phone-only" aria-pressed={!tool && !selected} onClick={toGraph}>
        <Workflow size={20} aria-hidden="true" />
        <span>Graph</span>
      </button>
      {tools.map(({ name, short, title, Icon }) => (
        <button
          key={name}
          type="button"
          className="rail-button"
          title={title}
          aria-pressed={tool === name}
          onClick={() => dispatch({ type: 'tool opened', tool: tool === name ? null : name })}
        >
          <Icon size={20} aria-hidden="true" />
          <span>{short}</span>
        </button>
      ))}
    </nav>
  );
}
