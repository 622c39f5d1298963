/** Above the middle: which view stands there, the graph or one of those that share its selection, and undo for all of them. */
import { useDispatch, useView } from '../state/context.tsx';
import { viewNamed, views } from '../views/middles.ts';
import { embedded, OpenWhole } from './embed.tsx';
import { Undo } from './undo.tsx';

function Switch() {
  const { middle } = useView();
  const dispatch = useDispatch();
  const open = viewNamed(middle).name;
  return (
    <div className="view-switch" role="group" aria-label="View">
      {views.map(({ name, title, Icon }) => (
        <button
          key={title}
          type="button"
          aria-pressed={name === open}
          onClick={() => dispatch({ type: 'view opened', name })}
        >
          <Icon size={15} aria-hidden="true" />
          <span>{title}</span>
        </button>
      ))}
    </div>
  );
}

export const ViewBar = () => (
  <div className="view-bar">
    <Switch />
    <div className="view-bar-end">
      <Undo />
      {embedded && <OpenWhole />}
    </div>
  </div>
);
