/** The name, the search box, what the model can do, light and dark. */
import { SearchBox } from '../search/search-box.tsx';
import { Help } from './first/help.tsx';
import { ModelStatus } from './model-status.tsx';
import { SchemeToggle } from './scheme-toggle.tsx';
import { useDispatch } from '../state/context.tsx';

const Mark = () => (
  <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
    <path d="M9 10h14M9 10l7 13m7-13-7 13" fill="none" stroke="currentColor" strokeOpacity=".45" strokeWidth="1.6" />
    <circle cx="9" cy="10" r="5" fill="var(--person)" />
    <rect x="18.500" y="5.500" width="9" height="9" rx="2.600" fill="var(--talk)" />
    <path d="m16 17.500 5.500 5.500-5.500 5.500-5.500-5.500z" fill="var(--topic)" />
  </svg>
);

export function Header() {
  const dispatch = useDispatch();
  return (
    <header className="header">
      <button
        type="button"
        className="brand"
        aria-label="Colloquy: back to the overview"
        onClick={() => dispatch({ type: 'overview restored' })}
      >
        <Mark />
        <span className="brand-name">Colloquy</span>
      </button>
      <SearchBox />
      <div className="header-end">
        <ModelStatus />
        <Help />
        <SchemeToggle />
      </div>
    </header>
  );
}
