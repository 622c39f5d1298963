/** For the keyboard: past the header, straight to what was come for. */
import { useDispatch, useView } from '../state/context.tsx';
import { embedded } from './embed.tsx';
import { focusWhenThere } from './focus-when-there.ts';

export function SkipLinks() {
  const dispatch = useDispatch();
  const { selected } = useView();
  const toOutline = () => {
    dispatch({ type: 'tool opened', tool: 'outline' });
    focusWhenThere('[role="treeitem"][tabindex="0"]');
  };
  return (
    <nav className="skip-links" aria-label="Skip">
      {!embedded && (
        <button type="button" onClick={() => focusWhenThere('#search')}>
          Skip to search
        </button>
      )}
      <button type="button" onClick={toOutline}>
        Skip to the outline of the graph
      </button>
      {selected && (
        <button type="button" onClick={() => focusWhenThere('#detail')}>
          Skip to the details
        </button>
      )}
    </nav>
  );
}
