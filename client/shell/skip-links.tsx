/** For the keyboard: past the header, straight to what was come for. */
import { useDispatch } from '../state/context.tsx';

export function SkipLinks() {
  const dispatch = useDispatch();
  return (
    <nav className="skip-links" aria-label="Skip links">
      <a href="#search" onClick={(event) => (event.preventDefault(), document.getElementById('search')?.focus())}>
        Skip to search
      </a>
      <a
        href="#outline"
        onClick={(event) => {
          event.preventDefault();
          dispatch({ type: 'tool opened', tool: 'outline' });
          requestAnimationFrame(() => document.querySelector<HTMLElement>('#outline [tabindex="0"]')?.focus());
        }}
      >
        Skip to the outline of the graph
      </a>
      <a href="#detail" onClick={(event) => (event.preventDefault(), document.getElementById('detail')?.focus())}>
        Skip to the details
      </a>
    </nav>
  );
}
