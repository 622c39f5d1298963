/** The tools, one button each; on a phone a bar at the bottom. */
import { useDispatch, useView } from '../state/context.tsx';
import { tools } from '../views/index.ts';
import { viewNamed } from '../views/middles.ts';
import { MoreTools } from './more-tools.tsx';

/** Tools that a phone's bar has room for; the rest is behind one button there. */
const FIRST = 4;

/** On a phone: what stands in the middle, and the way back to it from a tool or the details. */
function ToMiddle() {
  const { tool, selected, middle } = useView();
  const { title, Icon } = viewNamed(middle);
  const dispatch = useDispatch();
  const uncover = () => {
    dispatch({ type: 'tool opened', tool: null });
    if (selected) dispatch({ type: 'selection cleared' });
  };
  return (
    <button type="button" className="rail-button phone-only" aria-pressed={!tool && !selected} onClick={uncover}>
      <Icon size={20} aria-hidden="true" />
      <span>{title}</span>
    </button>
  );
}

export function Rail() {
  const { tool } = useView();
  const dispatch = useDispatch();
  return (
    <nav className="rail" aria-label="Tools">
      <ToMiddle />
      {tools.map(({ name, short, title, Icon }, i) => (
        <button
          key={name}
          type="button"
          className="rail-button"
          data-further={i >= FIRST}
          title={title}
          aria-pressed={tool === name}
          onClick={() => dispatch({ type: 'tool opened', tool: tool === name ? null : name })}
        >
          <Icon size={20} aria-hidden="true" />
          <span>{short}</span>
        </button>
      ))}
      <MoreTools tools={tools.slice(FIRST)} />
    </nav>
  );
}
